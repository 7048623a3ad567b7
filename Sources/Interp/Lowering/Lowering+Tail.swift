import Types

/// The end of a body as a node that gives its value: no statuses, no result slot.
extension FunctionLowering {
    /// Statements with their own scope, in tail position.
    func tailBlock(_ statements: [TypedStatement]) throws -> Node {
        try scope {
            declareLocals(of: statements)
            return try tail(statements[...])
        }
    }

    func tail(_ statements: ArraySlice<TypedStatement>) throws -> Node {
        var prefix: [(node: Node, jumps: Bool)] = []
        var rest = statements
        func with(_ value: Node) -> Node { prefix.isEmpty ? value : SequenceValue(join(prefix[...]), value) }
        while let statement = rest.popFirst() {
            switch statement.kind {
            case .return(let value):
                if let value { return with(try returned(value)) }
                return with(try end())
            case .yield(let value):
                return with(try returned(value))
            case .throw(let error): return with(try temporarily { Throw(try ownedNode(error), place(statement.span)) })
            case .defer(let deferred):
                deferDepth += 1
                defer { deferDepth -= 1 }
                let node = try block(deferred)
                return with(Deferred(try behindDefer(rest) { try tail($0) }, deferred: node, record))
            case .if(let target, let conditions, let then, let otherwise):
                if let target, escapes(statement, inside: true).targets.contains(target) { break }
                let isLast = rest.isEmpty
                if !isLast && !(exits(then) && (otherwise ?? []).isEmpty) { break }
                return with(
                    try scope {
                        declareLocals(of: conditions)
                        let test = try condition(conditions)
                        let thenNode = try tailBlock(then)
                        let other = isLast ? try tailBlock(otherwise ?? []) : try tail(rest)
                        return Choice.make(test, thenNode, other)
                    })
            case .guard(let conditions, let otherwise):
                let test = try condition(conditions)
                let other = try tailBlock(otherwise)
                return with(Choice.make(test, try tail(rest), other))
            case .switch(let header):
                if !rest.isEmpty { break }
                let exits = escapes(statement, inside: true)
                if exits.targets.contains(header.target) || exits.fallsThrough { break }
                return with(try switchNode(header, body: { try self.tailBlock($0) }))
            case .do(let target, let inner, let catches):
                if !rest.isEmpty { break }
                if let target, escapes(statement, inside: true).targets.contains(target) { break }
                return with(try doCatch(inner, catches, body: { try self.tailBlock($0) }))
            case .localFunction: continue
            case .expression(let expression):
                // The value of `if`/`switch` expression arms that never come back.
                if info(expression.type).name == "Never" {
                    let node = try temporarily { discard(try lower(expression, isDiscarded: true)) }
                    prefix.append((node, false))
                    return with(Unreachable(place(statement.span)))
                }
            default: break
            }
            let escaping = jumps(statement)
            if escaping && resultType.words > 0 { reserveResult() }
            let node = try temporarily { try lower(statement) }
            if escaping {
                let value = try tail(rest)
                return with(ReturnOr(node, value, result: resultType.words > 0 ? resultSlot : 0, words: resultType.words))
            }
            prefix.append((node, false))
        }
        return with(try end())
    }

    /// Control reached the end.
    private func end() throws -> Node {
        if let node = try finalSelf() { return node }
        if resultType.words == 0 || isClassInitializer { return Nothing() }
        return Unreachable(place(body?.span ?? .none))
    }

    // MARK: How statements end

    struct Escapes {
        var returns = false
        var fallsThrough = false
        var targets: Set<TypedStatement.JumpTarget> = []
        mutating func add(_ other: Escapes) {
            returns = returns || other.returns
            fallsThrough = fallsThrough || other.fallsThrough
            targets.formUnion(other.targets)
        }
    }

    /// The statement may end in another way than normally (or by an error).
    func jumps(_ statement: TypedStatement) -> Bool {
        let result = escapes(statement)
        return result.returns || result.fallsThrough || !result.targets.isEmpty
    }

    /// Where control may go from inside a statement. `inside`: with the jumps that the statement itself takes up.
    func escapes(_ statement: TypedStatement, inside: Bool = false) -> Escapes {
        var result = Escapes()
        func all(_ statements: [TypedStatement]) { for statement in statements { result.add(escapes(statement)) } }
        func taken(_ target: TypedStatement.JumpTarget?) {
            if !inside, let target { result.targets.remove(target) }
        }
        switch statement.kind {
        case .expression(let expression):
            if case .assign(_, let value) = expression.kind, case .delegatedUnwrap = value.kind { result.returns = true }
            if mayFailDelegating(expression) { result.returns = true }
        case .variable, .throw, .defer, .localFunction: break
        case .group(let statements): all(statements)
        case .return, .yield: result.returns = true
        case .break(let target), .continue(let target): result.targets.insert(target)
        case .fallthrough: result.fallsThrough = true
        case .if(let target, _, let then, let otherwise):
            all(then)
            all(otherwise ?? [])
            taken(target)
        case .guard(_, let otherwise): all(otherwise)
        // The new body of a running loop may leave it in any way.
        case .while(let loop, _, let statements), .repeat(let loop, let statements, _):
            all(statements)
            taken(loop.target)
            result.returns = true
        case .for(let loop, let header):
            all(header.body)
            taken(loop.target)
            result.returns = true
        case .switch(let header):
            for item in header.cases { all(item.body) }
            if !inside { result.fallsThrough = false }
            taken(header.target)
        case .do(let target, let statements, let catches):
            all(statements)
            for clause in catches { all(clause.body) }
            taken(target)
        }
        return result
    }

    /// Control never reaches what stands behind the statements.
    func exits(_ statements: [TypedStatement]) -> Bool { statements.last.map(exits) ?? false }

    func exits(_ statement: TypedStatement) -> Bool {
        switch statement.kind {
        case .return, .throw, .break, .continue, .yield, .fallthrough: return true
        case .if(let target, _, let then, let otherwise):
            guard target == nil, let otherwise else { return false }
            return exits(then) && exits(otherwise)
        case .expression(let expression): return info(expression.type).name == "Never"
        case .do(let target, let statements, let catches):
            return target == nil && exits(statements) && catches.allSatisfy { exits($0.body) }
        default: return false
        }
    }
}
