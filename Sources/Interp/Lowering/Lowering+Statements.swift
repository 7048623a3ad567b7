import Diagnostics
import Types

/// Statements, in two forms: nodes that end with a status, and (at the end of a body) nodes that give its value.
extension FunctionLowering {
    // MARK: Blocks with a status

    /// Statements with their own scope.
    func block(_ statements: [TypedStatement]) throws -> Node {
        try scope {
            declareLocals(of: statements)
            return try sequence(statements[...])
        }
    }

    /// What follows a `defer` has a scope of its own: its variables end before the `defer` runs.
    func behindDefer(_ statements: ArraySlice<TypedStatement>, _ lower: (ArraySlice<TypedStatement>) throws -> Node) throws -> Node {
        try scope {
            declareLocals(of: Array(statements))
            return try lower(statements)
        }
    }

    /// Up to the first `defer`.
    func declareLocals(of statements: [TypedStatement]) {
        for statement in statements {
            switch statement.kind {
            case .defer: return
            case .variable(let pattern, _): declareLocals(of: pattern)
            case .guard(let conditions, _): declareLocals(of: conditions)
            case .group(let inner): declareLocals(of: inner)
            default: break
            }
        }
    }

    func sequence(_ statements: ArraySlice<TypedStatement>) throws -> Node {
        var parts: [(node: Node, jumps: Bool)] = []
        var rest = statements
        while let statement = rest.popFirst() {
            if case .defer(let deferred) = statement.kind {
                deferDepth += 1
                defer { deferDepth -= 1 }
                let node = try block(deferred)
                parts.append((Deferred(try behindDefer(rest) { try sequence($0) }, deferred: node, record), true))
                break
            }
            if case .localFunction = statement.kind { continue }
            parts.append((try temporarily { try lower(statement) }, jumps(statement)))
            if exits(statement) { break }
        }
        return join(parts[...])
    }

    /// Unrolled blocks of statements that end normally, with a test behind those that may not.
    func join(_ parts: ArraySlice<(node: Node, jumps: Bool)>) -> Node {
        if parts.isEmpty { return Nothing() }
        if parts.count == 1 { return parts[parts.startIndex].node }
        var run: [Node] = []
        var index = parts.startIndex
        while index < parts.endIndex, !parts[index].jumps {
            run.append(parts[index].node)
            index += 1
        }
        if index < parts.endIndex {
            let rest = parts[(index + 1)...]
            let jump = parts[index].node
            run.append(rest.isEmpty ? jump : Guarded.make(jump, join(rest)))
        }
        return unrolled(run[...])
    }

    private func unrolled(_ nodes: ArraySlice<Node>) -> Node {
        let start = nodes.startIndex
        switch nodes.count {
        case 0: return Nothing()
        case 1: return nodes[start]
        case 2...4: return Blocks.make(Array(nodes))
        default: return Blocks.make(Array(nodes[start..<start + 3]) + [unrolled(nodes[(start + 3)...])])
        }
    }

    func lower(_ statement: TypedStatement) throws -> Node {
        switch statement.kind {
        case .expression(let expression):
            if let node = try delegation(expression) { return node }
            return try pooled { discard(try lower(expression, isDiscarded: true)) }
        case .variable(let pattern, let value): return try variable(pattern, value, statement.span)
        case .if(let target, let conditions, let then, let otherwise):
            let node = try scope {
                declareLocals(of: conditions)
                let test = try condition(conditions)
                let thenNode = try block(then)
                guard let otherwise else { return If.make(test, thenNode) }
                return Choice.make(test, thenNode, try block(otherwise))
            }
            return labelled(node, target, statement)
        case .guard(let conditions, let otherwise):
            return Choice.make(try condition(conditions), Nothing(), try block(otherwise))
        case .while(let loop, let conditions, let statements): return try whileLoop(loop, conditions, statements)
        case .repeat(let loop, let statements, let test):
            let body = try block(statements)
            return looping(loop, .repeat, Repeat(LoopCell(body, condition: try lower(test).node), loop.target.raw, record, site(loop.span, base: 0)))
        case .for(let loop, let header): return try forLoop(loop, header)
        case .switch(let header):
            return labelled(try switchNode(header, body: { try self.block($0) }), header.target, statement)
        case .do(let target, let statements, let catches):
            return labelled(try doCatch(statements, catches, body: { try self.block($0) }), target, statement)
        case .return(let value): return try returnStatus(value)
        case .throw(let error): return Throw(try ownedNode(error), place(statement.span))
        case .break(let target): return Jump(Status.breaks(target.raw))
        case .continue(let target): return Jump(Status.continues(target.raw))
        case .fallthrough: return Jump(Status.fellThrough)
        case .defer(let statements): return try block(statements)
        case .yield(let value): return try returnStatus(value)
        case .localFunction: return Nothing()
        case .group(let statements): return try sequence(statements[...])
        }
    }

    private func labelled(_ node: Node, _ target: TypedStatement.JumpTarget?, _ statement: TypedStatement) -> Node {
        guard let target, escapes(statement, inside: true).targets.contains(target) else { return node }
        return Labelled(node, target.raw)
    }

    private func returnStatus(_ value: TypedExpression?) throws -> Node {
        guard let value else {
            if let final = try finalSelf() { return ReturnValue(final, result: resultSlot) }
            return Jump(Status.returned)
        }
        let slot = resultType.words == 0 ? 0 : resultSlot
        let node = try returned(value)
        if resultType.words == 0 { return ThenStatus(node, Status.returned) }
        return ReturnValue(node, result: slot)
    }

    /// The value of a `return`, owned; without a value (Void): a node to run.
    func returned(_ value: TypedExpression) throws -> Node {
        if isClassInitializer {
            // `return nil`
            return Constant(0)
        }
        if resultType.words == 0 { return try temporarily { discard(try lower(value, isDiscarded: true)) } }
        if case .local(let id) = value.kind, deferDepth == 0, !scopes.isEmpty, case .slots(let slot)? = storage[id], ownsSlots(id),
            !localType(id).isTrivial, local(id).ownership == .strong {
            return TakeLocal(slot, localType(id).words)
        }
        if deferDepth == 0, !scopes.isEmpty, let whole = wholeLocals(value) { taken = Set(whole.filter { isCountedAndOwned($0) }) }
        defer { taken = [] }
        return try temporarily { try ownedNode(value) }
    }

    private func isCountedAndOwned(_ id: LocalID) -> Bool {
        ownsSlots(id) && !localType(id).isTrivial && local(id).ownership == .strong
    }

    /// The variables of a value that is put together from nothing but different variables and literals.
    private func wholeLocals(_ value: TypedExpression) -> [LocalID]? {
        switch value.kind {
        case .local(let id): return [id]
        case .integerLiteral, .floatLiteral, .stringLiteral, .booleanLiteral, .nilLiteral: return []
        case .injectOptional(let inner): return wholeLocals(inner)
        case .tuple(let parts), .enumCase(_, let parts):
            var all: [LocalID] = []
            for part in parts {
                guard let some = wholeLocals(part), !some.contains(where: all.contains) else { return nil }
                all += some
            }
            return all
        default: return nil
        }
    }

    /// A scope of this frame releases the local (it is no parameter or capture).
    func ownsSlots(_ id: LocalID) -> Bool {
        guard case .slots(let slot)? = storage[id] else { return false }
        return scopes.contains { $0.contains { $0.slot == slot && $0.words == localType(id).words } }
    }

    /// What an initialiser gives when it ends: `self`, or "it did not fail".
    func finalSelf() throws -> Node? {
        if isClassInitializer { return isFailable ? Constant(1) : nil }
        guard let id = resultSelf, let place = storage[id] else { return nil }
        let type = localType(id)
        let node: Node
        switch place {
        case .slots(let slot): node = type.words == 0 ? Nothing() : type.isTrivial ? read(slot: slot, type, .trivial).node : TakeLocal(slot, type.words)
        case .pointer(let slot, let offset): node = owned(read(pointer: slot, offset, type, .borrowed))
        }
        return isFailable ? injected(node, type, resultType) : node
    }

    /// `self = delegatedUnwrap(…)` of a failable initialiser.
    private func delegation(_ expression: TypedExpression) throws -> Node? {
        if mayFailDelegating(expression) {
            let call = try pooled { try lower(expression).node }
            return Choice.make(call, Nothing(), returnNil())
        }
        guard case .assign(let target, let value) = expression.kind, case .delegatedUnwrap(let call) = value.kind else { return nil }
        let type = info(call.type)
        return try scope {
            let slot = allocate(type.words)
            addCleanup(slot, type)
            let test = BindOptional(try ownedNode(call), slot, type)
            let place = try lowerPlace(target, .write)
            let source = own(read(slot: slot + type.payloadOffset, type.element, .borrowed))
            return Choice.make(test, try store(place, { source }, span: expression.span), returnNil())
        }
    }
    /// `self.init(…)` or `super.init(…)` of a class whose failure makes the initialiser around it fail.
    func mayFailDelegating(_ expression: TypedExpression) -> Bool {
        guard isClassInitializer, isFailable, case .initializeSelf(let callee, _, _) = expression.kind else { return false }
        switch callee {
        case .direct(let id, _), .dynamic(let id, _): return program.function(id)?.isFailable ?? false
        default: return false
        }
    }
    private func returnNil() -> Node {
        if isClassInitializer { return ReturnValue(Constant(0), result: resultSlot) }
        return ReturnValue(ConstantWords(Array(repeating: 0, count: resultType.words)), result: resultSlot)
    }

    // MARK: Variables

    func variable(_ pattern: TypedPattern, _ value: TypedExpression?, _ span: Span) throws -> Node {
        guard let value else { return try uninitialized(pattern) }
        if case .local(let id) = pattern.kind, let place = storage[id] {
            let local = local(id)
            let type = localType(id)
            if local.ownership != .strong {
                return try weakStore(place, value)
            }
            switch place {
            case .slots(let slot):
                if type.words == 0 { return discard(try lower(value, isDiscarded: true)) }
                let result = try lower(value)
                return fill(slot, type, result)
            case .pointer(let slot, _):
                return MakeBox(slot, type, try ownedNode(value), record)
            }
        }
        if case .global(let id) = pattern.kind {
            let storage = interpreter.global(id, [])
            let node: Node
            if storage.type.kind == .weak {
                node = StoreObjectAt(Fixed(storage.place), try weakBox(value), record)
            } else if storage.type.words == 0 {
                node = discard(try lower(value, isDiscarded: true))
            } else {
                var place = LoweredPlace(storage.slot.map { Local($0) as Node } ?? Fixed(storage.place), .other, storage.type)
                if isTopLevel, let slot = storage.slot { place.shape = .slots(slot) }
                node = try store(place, { try self.lower(value) }, span: span)
            }
            return Block2(node, MarkInitialized(storage.status))
        }
        if case .wildcard = pattern.kind { return discard(try lower(value, isDiscarded: true)) }
        // Take the value apart: a borrowed look at it, then copies.
        let type = info(value.type)
        return try scope {
            let slot = allocate(type.words)
            let source = try lower(value)
            if source.isOwned { addCleanup(slot, type) }
            return Destructure(MatchValue(source.node, slot: slot, try lower(pattern, subject: type)))
        }
    }

    private func fill(_ slot: Int, _ type: TypeInfo, _ value: Lowered) -> Node {
        if type.isTrivial {
            if let constant = value.constant, type.words == 1 { return StoreConstant(slot, constant) }
            if let node = value.node.storing(in: slot) { return node }
            switch type.rep {
            case .int: return StoreInt(slot, value.node)
            case .double: return StoreDouble(slot, value.node)
            default: return FillSlots(slot, value.node)
            }
        }
        return replacing(slot, type, owned(value))
    }

    /// In a loop the slots may hold the value of the round before: they were released and zeroed by the scope.
    private func replacing(_ slot: Int, _ type: TypeInfo, _ node: Node) -> Node { FillSlots(slot, node) }

    private func uninitialized(_ pattern: TypedPattern) throws -> Node {
        switch pattern.kind {
        case .local(let id):
            guard let place = storage[id] else { return Nothing() }
            let type = localType(id)
            switch place {
            case .slots(let slot): return type.isTrivial && type.words > 0 ? FillSlots(slot, ConstantWords(Array(repeating: 0, count: type.words))) : Nothing()
            case .pointer(let slot, _): return MakeBox(slot, type, nil, record)
            }
        case .tuple(let parts): return join(try parts.map { (try uninitialized($0), false) }[...])
        case .global(let id):
            let storage = interpreter.global(id, [])
            return MarkInitialized(storage.status)
        default: return Nothing()
        }
    }

    // MARK: Loops

    private func whileLoop(_ loop: TypedStatement.Loop, _ conditions: [TypedCondition], _ statements: [TypedStatement]) throws -> Node {
        let site = site(loop.span, base: 0)
        let hasPatterns = conditions.contains { if case .pattern = $0 { return true } else { return false } }
        if !hasPatterns {
            let test = try temporarily { try condition(conditions) }
            let body = try block(statements)
            return looping(loop, .while, While(LoopCell(body, condition: test), loop.target.raw, record, site))
        }
        let body = try scope {
            declareLocals(of: conditions)
            return Choice.make(try condition(conditions), try block(statements), Jump(Status.breaks(loop.target.raw)))
        }
        return looping(loop, .while, Forever(LoopCell(body), loop.target.raw, record, site))
    }

    // MARK: do-catch

    func doCatch(_ statements: [TypedStatement], _ catches: [TypedCatch], body: ([TypedStatement]) throws -> Node) throws -> Node {
        if catches.isEmpty { return try body(statements) }
        let type = interpreter.errorType
        return try scope {
            let slot = allocate(2)
            addCleanup(slot, type)
            let main = try body(statements)
            return DoCatch(main, slot: slot, try catchArms(catches[...], slot: slot, type, body: body), interpreter)
        }
    }

    /// The first clause, and in its `else` the following ones: they run inside its scope, so their slots lie behind its own.
    private func catchArms(_ clauses: ArraySlice<TypedCatch>, slot: Int, _ type: TypeInfo, body: ([TypedStatement]) throws -> Node) throws -> Node {
        guard let clause = clauses.first else { return Rethrow(slot: slot, interpreter) }
        return try scope {
            let errorType = localType(clause.error)
            // `throws(E)`: what is caught has the type E.
            let isConcrete = errorType.kind != .existential
            let own = isConcrete ? allocate(errorType.words) : slot
            if isConcrete, !errorType.isTrivial { addCleanup(own, errorType) }
            storage[clause.error] = .slots(own)
            for item in clause.items { declareLocals(of: item.pattern) }
            var test = clause.items.isEmpty ? nil : try itemsTest(clause.items, slot: own, errorType)
            if isConcrete {
                let cast = MatchSlot(slot, MatchCast(type, errorType, slot: own, MatchAlways(), record))
                test = test.map { And(cast, $0) } ?? cast
            }
            let arm = try body(clause.body)
            guard let test else { return arm }
            return Choice.make(test, arm, try catchArms(clauses.dropFirst(), slot: slot, type, body: body))
        }
    }

    /// Any of the patterns matches the words in the slot, with its `where`.
    func itemsTest(_ items: [(pattern: TypedPattern, whereClause: TypedExpression?)], slot: Int, _ type: TypeInfo) throws -> Node {
        var test: Node?
        for item in items {
            var one: Node = isIrrefutable(item.pattern) && bindsNothing(item.pattern) ? ConstantBool(true) : MatchSlot(slot, try lower(item.pattern, subject: type))
            if let clause = item.whereClause { one = And(one, try temporarily { try lower(clause).node }) }
            test = test.map { Or($0, one) } ?? one
        }
        return test ?? ConstantBool(true)
    }
}

/// A global has its value now.
final class MarkInitialized: StatementNode {
    let status: F
    init(_ status: F) { self.status = status }
    override func exec(_ f: F) throws -> Int {
        status[0] = 1
        return 0
    }
}
