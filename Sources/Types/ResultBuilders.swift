import Diagnostics
import Lexer
import Parser

/// `@resultBuilder`: the statements of a body become calls of the builder's methods.
extension Program {
    /// The result builder among the attributes, as a type.
    func resultBuilder(_ attributes: [Attribute], _ context: DeclContext) -> TypeID? {
        for attribute in attributes {
            guard let decl = attributeType(attribute, context), decl.syntax?.attributes.contains(where: { $0.name == "resultBuilder" }) == true else { continue }
            let type = resolveType(attribute.type, context)
            return type == .error ? nil : type
        }
        return nil
    }
}

extension BodyChecker {
    private static let builderName: Name = "$builder"

    /// The closure with its statements built; as it is when it returns by itself.
    func built(_ closure: ClosureExpression, _ builder: TypeID) -> ClosureExpression {
        if returns(closure.body) { return closure }
        return ClosureExpression(
            captures: closure.captures, parameters: closure.parameters, resultType: closure.resultType, isAsync: closure.isAsync, isThrowing: closure.isThrowing,
            attributes: closure.attributes, body: built(closure.body, builder, closure.span), span: closure.span, hash: closure.hash, highestImplicitParameter: closure.highestImplicitParameter)
    }

    /// The body of a function with the attribute.
    func built(_ statements: [Statement], _ builder: TypeID, _ span: Span) -> [Statement] {
        if returns(statements) { return statements }
        let (list, value) = parts(statements, builder, span)
        var result = value
        if has("buildFinalResult", builder) { result = call("buildFinalResult", [(nil, value)], span) }
        return list + [statement(.return(result), span)]
    }

    /// Runs `work` where `$builder` names the type.
    func withBuilder<T>(_ builder: TypeID?, _ work: () -> T) -> T {
        guard let builder else { return work() }
        pushScope()
        defer { popScope() }
        scopes[scopes.count - 1].entries[BodyChecker.builderName] = [.resolvedType(builder)]
        return work()
    }

    private func returns(_ statements: [Statement]) -> Bool {
        statements.contains { statement in
            switch statement.kind {
            case .return: return true
            case .if(let branch):
                if returns(branch.body) { return true }
                switch branch.elseBranch {
                case .block(let inner)?: return returns(inner)
                case .elseIf(let inner)?: return returns([inner])
                case nil: return false
                }
            case .for(let loop): return returns(loop.body.statements)
            case .switch(let branch): return branch.cases.contains { returns($0.body) }
            default: return false
            }
        }
    }

    private func has(_ name: Name, _ builder: TypeID) -> Bool { !memberCandidates(name, builder, isStatic: true).isEmpty }

    private func statement(_ kind: Statement.Kind, _ span: Span) -> Statement { Statement(kind, span, hash: 0, tokens: 0..<0) }

    private func call(_ name: Name, _ arguments: [(Name?, Expression)], _ span: Span) -> Expression {
        let base = Expression(.identifier(NameReference(name: BodyChecker.builderName, span: span)), span)
        let callee = Expression(.member(base: base, NameReference(name: name, span: span)), span)
        return Expression(.call(callee: callee, arguments: arguments.map { Argument(label: $0.0, value: $0.1) }, trailingClosures: []), span)
    }

    private func constant(_ name: Name, _ value: Expression, _ span: Span) -> Statement {
        let binding = VariableDeclaration.Binding(pattern: Pattern(.identifier(name), span), type: nil, value: value, accessors: [], span: span)
        return statement(.declaration(Declaration(.variable(VariableDeclaration(isLet: true, bindings: [binding])), span, attributes: [], modifiers: [], documentation: "", hash: 0, headerHash: 0, tokens: 0..<0, headerTokens: 0..<0, hasError: false)), span)
    }

    /// Constants for the parts, and the expression that puts them together.
    private func parts(_ statements: [Statement], _ builder: TypeID, _ span: Span) -> ([Statement], Expression) {
        var list: [Statement] = []
        var names: [Expression] = []
        let wraps = has("buildExpression", builder)
        func add(_ value: Expression) {
            let name = Name("$part\(names.count)")
            list.append(constant(name, value, value.span))
            names.append(Expression(.identifier(NameReference(name: name, span: value.span)), value.span))
        }
        for item in statements {
            switch item.kind {
            case .expression(let value): add(wraps ? call("buildExpression", [(nil, value)], value.span) : value)
            case .if(let branch): add(conditional(branch, builder, item.span))
            case .switch(let branch): add(choice(branch, builder, item.span))
            case .for(let loop): add(repeated(loop, builder, item.span))
            case .do(_, let inner, _, let catches) where catches.isEmpty: add(closure([], block(inner, builder, item.span), item.span, isCalled: true))
            default: list.append(item)
            }
        }
        return (list, joined(names, builder, span))
    }

    private func joined(_ names: [Expression], _ builder: TypeID, _ span: Span) -> Expression {
        if let first = names.first, has("buildPartialBlock", builder) {
            return names.dropFirst().reduce(call("buildPartialBlock", [("first", first)], span)) { call("buildPartialBlock", [("accumulated", $0), ("next", $1)], span) }
        }
        return call("buildBlock", names.map { (nil, $0) }, span)
    }

    /// The statements of a branch: its last one is the value, wrapped.
    private func branch(_ statements: [Statement], _ builder: TypeID, _ span: Span, _ wrap: (Expression) -> Expression) -> [Statement] {
        let (list, value) = parts(statements, builder, span)
        return list + [statement(.expression(wrap(value)), span)]
    }

    private func block(_ statements: [Statement], _ builder: TypeID, _ span: Span) -> [Statement] {
        let (list, value) = parts(statements, builder, span)
        return list + [statement(.return(value), span)]
    }

    /// One of several alternatives: `buildEither` along a balanced tree.
    private func either(_ value: Expression, _ index: Int, _ count: Int, _ span: Span) -> Expression {
        if count < 2 { return value }
        let half = (count + 1) / 2
        if index < half { return call("buildEither", [("first", either(value, index, half, span))], span) }
        return call("buildEither", [("second", either(value, index - half, count - half, span))], span)
    }

    private func conditional(_ first: IfStatement, _ builder: TypeID, _ span: Span) -> Expression {
        var links: [IfStatement] = [first]
        var otherwise: [Statement]?
        while let last = links.last {
            if case .elseIf(let next)? = last.elseBranch, case .if(let inner) = next.kind {
                links.append(inner)
                continue
            }
            if case .block(let body)? = last.elseBranch { otherwise = body }
            break
        }
        let count = links.count + (otherwise == nil ? 0 : 1)
        let isOptional = otherwise == nil
        let optional: Name = memberCandidates("buildOptional", builder, isStatic: true).isEmpty && !memberCandidates("buildIf", builder, isStatic: true).isEmpty ? "buildIf" : "buildOptional"
        func wrap(_ index: Int) -> (Expression) -> Expression {
            { value in
                let chosen = self.either(value, index, count, span)
                return isOptional ? self.call(optional, [(nil, chosen)], span) : chosen
            }
        }
        var tail: [Statement]
        if let otherwise {
            tail = branch(otherwise, builder, span, wrap(count - 1))
        } else {
            tail = [statement(.expression(call(optional, [(nil, Expression(.nilLiteral, span))], span)), span)]
        }
        for (index, link) in links.enumerated().reversed() {
            let node = IfStatement(label: nil, conditions: link.conditions, body: branch(link.body, builder, span, wrap(index)), elseBranch: .block(tail))
            tail = [statement(.if(node), span)]
        }
        return Expression(.ifExpression(tail[0]), span)
    }

    private func choice(_ node: SwitchStatement, _ builder: TypeID, _ span: Span) -> Expression {
        var result = node
        for index in result.cases.indices {
            result.cases[index].body = branch(result.cases[index].body, builder, span) { self.either($0, index, node.cases.count, span) }
        }
        return Expression(.switchExpression(statement(.switch(result), span)), span)
    }

    private func repeated(_ loop: ForStatement, _ builder: TypeID, _ span: Span) -> Expression {
        let element: Name = "$element"
        let value = Expression(.identifier(NameReference(name: element, span: span)), span)
        var body = block(loop.body.statements, builder, span)
        let pattern = loop.isCase ? loop.pattern : Pattern(.binding(isLet: true, loop.pattern), loop.pattern.span)
        var sequence = loop.sequence
        if loop.isCase || loop.whereClause != nil {
            var conditions: [Condition] = [.pattern(pattern, type: nil, value: value, loop.pattern.span)]
            if let clause = loop.whereClause { conditions.append(.expression(clause)) }
            let yes = statement(.return(Expression(.boolean(true), span)), span), no = statement(.return(Expression(.boolean(false), span)), span)
            let test = statement(.if(IfStatement(label: nil, conditions: conditions, body: [yes], elseBranch: nil)), span)
            sequence = method(sequence, "filter", closure([element], [test, no], span, isCalled: false), span)
        }
        body.insert(statement(.guard(conditions: [.pattern(pattern, type: nil, value: value, loop.pattern.span)], body: [statement(.expression(Expression(.call(callee: Expression(.identifier(NameReference(name: "fatalError", span: span)), span), arguments: [], trailingClosures: []), span)), span)]), span), at: 0)
        let list = method(sequence, "map", closure([element], body, span, isCalled: false), span)
        return call("buildArray", [(nil, list)], span)
    }

    private func method(_ base: Expression, _ name: Name, _ argument: Expression, _ span: Span) -> Expression {
        let callee = Expression(.member(base: base, NameReference(name: name, span: span)), span)
        return Expression(.call(callee: callee, arguments: [Argument(label: nil, value: argument)], trailingClosures: []), span)
    }

    private func closure(_ parameters: [Name], _ body: [Statement], _ span: Span, isCalled: Bool) -> Expression {
        let closure = ClosureExpression(captures: [], parameters: parameters.isEmpty ? nil : parameters.map { .init(name: $0, span: span, type: nil) }, resultType: nil, isAsync: false, isThrowing: false, attributes: [], body: body, span: span, hash: 0, highestImplicitParameter: -1)
        let value = Expression(.closure(closure), span)
        return isCalled ? Expression(.call(callee: value, arguments: [], trailingClosures: []), span) : value
    }
}
