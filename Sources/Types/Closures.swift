import Diagnostics
import Lexer
import Parser

/// Closures, nested functions, functions as values.
extension BodyChecker {
    // MARK: Closures

    func checkClosure(_ syntax: ClosureExpression, _ expected: TypeID?) -> TypedExpression {
        let span = syntax.span
        let stays = nextClosureStays
        nextClosureStays = false
        var hint: TypeNode.FunctionType?
        if let target = strip(expected), case .function(let function) = types.node(target) { hint = function }
        let closure = TypedClosure(owner: nextOwner, span: span, hash: syntax.hash)
        nextOwner += 1
        createdClosures.append(closure)
        body.closures.append(closure)
        // Capture values are evaluated outside.
        var captured: [(ClosureExpression.Capture, TypedExpression)] = []
        for capture in syntax.captures {
            let value: TypedExpression
            if let given = capture.value { value = check(given, nil) }
            else if capture.name == KnownName.selfValue { value = check(Expression(.selfReference, capture.span), nil) }
            else { value = checkIdentifier(NameReference(name: capture.name, span: capture.span), capture.span, nil) }
            captured.append((capture, value))
        }
        let explicitResult = syntax.resultType.map { type in program.within(environment) { program.resolveType(type, context) } }
        let result = explicitResult ?? hint.map(\.result) ?? solver.fresh()
        let frame = Frame(owner: closure.owner, closure: closure, parent: frames.count - 1, result: result, isThrowing: syntax.isThrowing, infersThrowing: true, kindName: "closure")
        frame.isAsync = syntax.isAsync
        let savedCover = (tryCover, sawThrow, isAwaiting, sawAsync)
        tryCover = .none
        isAwaiting = false
        if let thrown = hint?.thrown.map({ resolve($0) }), !solver.isUnknown(thrown), !isNever(thrown), thrown != errorExistential { frame.thrownType = thrown }
        if let written = syntax.thrownType { frame.thrownType = program.within(environment) { program.resolveThrowing(.typed(written), context).thrown } }
        frame.escapes = !stays
        frames.append(frame)
        pushScope()
        defer {
            popScope()
            frames.removeLast()
            (tryCover, sawThrow, isAwaiting, sawAsync) = savedCover
        }
        for (capture, value) in captured {
            var type = value.type
            if capture.strength == .weak, program.optionalPayload(resolve(type)) == nil { type = program.optional(type) }
            let id = declareLocal(capture.name, type, isLet: capture.strength != .weak, capture.span, ownership: capture.strength == .weak ? .weak : capture.strength == .unowned ? .unowned : .strong)
            let fitted = coerce(value, to: type) ?? value
            if capture.strength != .weak { captureLocals.insert(id) }
            closure.captureValues.append((id, fitted))
        }
        let parameterTypes = declareParameters(syntax, closure, frame, hint, span)
        guard let parameterTypes else { return failed(span) }
        checkClosureBody(syntax, closure, frame, result, isExplicit: explicitResult != nil, hint: hint)
        closure.result = result
        closure.isThrowing = frame.threw || syntax.isThrowing
        var parameters: [TypeNode.FunctionType.Parameter] = []
        for (index, type) in parameterTypes.enumerated() {
            var parameter = hint.flatMap { index < $0.parameters.count ? $0.parameters[index] : nil } ?? .init(type: type)
            parameter.type = type
            parameter.isAutoclosure = false
            parameters.append(parameter)
        }
        let type = types.intern(.function(.init(parameters: parameters, result: result, isThrowing: closure.isThrowing, isAsync: syntax.isAsync || frame.awaits, thrown: closure.isThrowing ? frame.thrownType : nil)))
        return make(.closure(closure), type, span)
    }

    /// Declares the closure's parameters; their types. nil when their number does not fit.
    private func declareParameters(_ syntax: ClosureExpression, _ closure: TypedClosure, _ frame: Frame, _ hint: TypeNode.FunctionType?, _ span: Span) -> [TypeID]? {
        let expectedTypes = hint?.parameters.map(\.type)
        if let written = syntax.parameters {
            if let expectedTypes, expectedTypes.count != written.count {
                // One tuple for several parameters is taken apart.
                if expectedTypes.count == 1, case .tuple(let elements) = types.node(resolve(expectedTypes[0])), elements.count == written.count {
                    let whole = declareLocal("tuple", expectedTypes[0], isLet: true, span, visible: false)
                    closure.parameters = [whole]
                    destructure(whole, expectedTypes[0], written.map { ($0.name, $0.span) }, elements.map(\.type), closure, span)
                    return expectedTypes
                }
                if trial > 0 { trialFailed = true } else {
                    error("closure-argument-list-tuple", "contextual closure type '\(hint.map { describe(types.intern(.function($0))) } ?? "")' expects \(expectedTypes.count) argument\(expectedTypes.count == 1 ? "" : "s"), but \(written.count) \(written.count == 1 ? "was" : "were") used in closure body", written.first?.span ?? span)
                }
                return nil
            }
            var result: [TypeID] = []
            for (index, parameter) in written.enumerated() {
                var type = expectedTypes?[index] ?? solver.fresh()
                if let annotation = parameter.type {
                    let stated = program.within(environment) { program.resolveType(annotation, context) }
                    if expectedTypes != nil, !unify(stated, type), !convertible(type, stated) {
                        error("closure-parameter-type", "cannot convert value of type '\(describe(type))' to closure parameter type '\(describe(stated))'", parameter.span)
                    }
                    type = stated
                }
                let isInout = hint.flatMap { index < $0.parameters.count ? $0.parameters[index].isInout : nil } ?? isInoutSyntax(parameter.type)
                let id = declareLocal(parameter.name, type, isLet: !isInout, parameter.span, isInout: isInout)
                closure.parameters.append(id)
                result.append(type)
            }
            return result
        }
        let used = syntax.highestImplicitParameter + 1
        if let expectedTypes {
            if used > expectedTypes.count {
                if expectedTypes.count == 1, case .tuple(let elements) = types.node(resolve(expectedTypes[0])), elements.count >= used {
                    let whole = declareLocal("$tuple", expectedTypes[0], isLet: true, span, visible: false)
                    closure.parameters = [whole]
                    frame.implicitParameters = elements.map(\.type)
                    let ids = destructure(whole, expectedTypes[0], elements.indices.map { (Name("$\($0)"), span) }, elements.map(\.type), closure, span)
                    frame.implicitLocals = ids
                    return expectedTypes
                }
                if trial > 0 { trialFailed = true } else {
                    error("closure-argument-list-tuple", "contextual closure type '\(hint.map { describe(types.intern(.function($0))) } ?? "")' expects \(expectedTypes.count) argument\(expectedTypes.count == 1 ? "" : "s"), but \(used) were used in closure body", span)
                }
                return nil
            }
            // A parameter of type `Void` says nothing, so nothing is ignored.
            if used == 0, !expectedTypes.isEmpty, expectedTypes.count > 1 || resolve(expectedTypes[0]) != types.void {
                if trial > 0 { trialFailed = true } else {
                    error("closure-argument-list-missing", "contextual type for closure argument list expects \(expectedTypes.count) argument\(expectedTypes.count == 1 ? "" : "s"), which cannot be implicitly ignored", span)
                }
                return nil
            }
            if used < expectedTypes.count, used > 0, used != expectedTypes.count, expectedTypes.count > 1, syntax.highestImplicitParameter + 1 < expectedTypes.count {
                if trial > 0 { trialFailed = true } else {
                    error("closure-argument-list-tuple", "contextual closure type '\(hint.map { describe(types.intern(.function($0))) } ?? "")' expects \(expectedTypes.count) arguments, but \(used) \(used == 1 ? "was" : "were") used in closure body", span)
                }
                return nil
            }
        }
        let list = expectedTypes ?? (0..<used).map { _ in solver.fresh() }
        frame.implicitParameters = list
        for (index, type) in list.enumerated() {
            let isInout = hint.flatMap { index < $0.parameters.count ? $0.parameters[index].isInout : nil } ?? false
            let id = declareLocal(Name("$\(index)"), type, isLet: !isInout, span, isInout: isInout)
            closure.parameters.append(id)
            frame.implicitLocals.append(id)
        }
        return list
    }

    private func isInoutSyntax(_ type: TypeSyntax?) -> Bool {
        if case .attributed(_, let specifiers, _)? = type?.kind { return specifiers.contains("inout") }
        return false
    }

    @discardableResult
    private func destructure(_ whole: LocalID, _ type: TypeID, _ names: [(Name, Span)], _ elementTypes: [TypeID], _ closure: TypedClosure, _ span: Span) -> [LocalID] {
        var ids: [LocalID] = []
        var parts: [TypedPattern] = []
        for ((name, place), element) in zip(names, elementTypes) {
            let id = declareLocal(name, element, isLet: true, place)
            ids.append(id)
            parts.append(makePattern(name == .underscore ? .wildcard : .local(id), element, place))
        }
        let pattern = makePattern(.tuple(parts), type, span)
        closure.statements.append(TypedStatement(.variable(pattern, make(.local(whole), type, span)), span))
        return ids
    }

    private func checkClosureBody(_ syntax: ClosureExpression, _ closure: TypedClosure, _ frame: Frame, _ result: TypeID, isExplicit: Bool, hint: TypeNode.FunctionType?) {
        let prefix = closure.statements
        if syntax.body.count == 1, case .expression(let expression) = syntax.body[0].kind {
            closure.statements = prefix + [singleExpression(expression, result, isExplicit: isExplicit)]
            return
        }
        if syntax.body.count == 1, let value = branchExpression(syntax.body[0]), !isVoid(result) {
            // A single `if` or `switch`: a value when all its branches are.
            let isOpen = solver.isUnknown(result)
            // Without a context the branches decide; where they disagree, they are statements.
            let typed = isOpen ? attempt({ self.check(value, as: result, .returned) })?.result : check(value, as: result, .returned)
            if let typed {
                closure.statements = prefix + [TypedStatement(.return(typed), value.span)]
                return
            }
        }
        closure.statements = prefix + checkBlock(syntax.body)
        if solver.isUnknown(result), !containsReturn(syntax.body) { _ = unify(result, types.void) }
    }

    func isVoid(_ type: TypeID) -> Bool { resolve(type) == types.void }

    private func containsReturn(_ statements: [Statement]) -> Bool {
        statements.contains { statement in
            switch statement.kind {
            case .return(let value): return value != nil
            case .if(let branch):
                if containsReturn(branch.body) { return true }
                switch branch.elseBranch {
                case .block(let inner)?: return containsReturn(inner)
                case .elseIf(let inner)?: return containsReturn([inner])
                case nil: return false
                }
            case .guard(_, let inner), .defer(let inner): return containsReturn(inner)
            case .while(_, _, let block), .repeat(_, let block, _): return containsReturn(block.statements)
            case .for(let loop): return containsReturn(loop.body.statements)
            case .switch(let branch): return branch.cases.contains { containsReturn($0.body) }
            case .do(_, let inner, _, let catches): return containsReturn(inner) || catches.contains { containsReturn($0.body) }
            default: return false
            }
        }
    }

    /// `{ expression }`: its value is the result, unless the result is Void.
    private func singleExpression(_ expression: Expression, _ result: TypeID, isExplicit: Bool) -> TypedStatement {
        if isVoid(result) {
            let value = check(expression, nil)
            if isVoid(value.type) { return TypedStatement(.return(value), expression.span) }
            return TypedStatement(.expression(value), expression.span)
        }
        let value = check(expression, result)
        if case .error = value.kind, types.hasError(zonk(value.type)) {
            if solver.isUnknown(result) { _ = unify(result, .error) }
            return TypedStatement(.return(value), expression.span)
        }
        if isNever(value.type) {
            // Where nothing says what it should give, it gives what it has.
            if solver.isUnknown(result) { _ = unify(result, value.type) }
            return TypedStatement(.expression(value), expression.span)
        }
        if let fitted = coerce(value, to: result) { return TypedStatement(.return(fitted), expression.span) }
        if trial > 0 { trialFailed = true } else if isExplicit { mismatch(value, result, .returned) } else if let payload = program.optionalPayload(resolve(value.type)), convertible(payload, result) {
            error("optional-not-unwrapped", "value of optional type '\(describe(value.type))' must be unwrapped to a value of type '\(describe(payload))'", expression.span)
        } else {
            error("cannot-convert-closure-result", "cannot convert value of type '\(describe(value.type))' to closure result type '\(describe(result))'", expression.span)
        }
        return TypedStatement(.expression(value), expression.span)
    }

    func isNever(_ type: TypeID) -> Bool {
        if case .nominal(let id, _) = types.node(resolve(type)) { return id == program.known("Never") }
        return false
    }

    func implicitParameter(_ name: Name, _ span: Span) -> TypedExpression? {
        guard Int(name.text.dropFirst()) != nil, let entries = lookupLocal(name), case .local(let id, _)? = entries.first else {
            if Int(name.text.dropFirst()) != nil {
                error("implicit-parameter", "anonymous closure argument not contained in a closure", span)
                return failed(span)
            }
            return nil
        }
        use(id)
        return make(.local(id), body.locals[id.raw].type, span)
    }

    /// An argument of an `@autoclosure` parameter: a closure without parameters around the expression.
    func autoclosure(_ expression: Expression, _ type: TypeID) -> TypedExpression? {
        guard case .function(let function) = types.node(resolve(type)) else { return fit(check(expression, type), type, .argument) }
        let closure = TypedClosure(owner: nextOwner, span: expression.span, hash: 0)
        closure.isAutoclosure = true
        nextOwner += 1
        createdClosures.append(closure)
        body.closures.append(closure)
        let frame = Frame(owner: closure.owner, closure: closure, parent: frames.count - 1, result: function.result, isThrowing: false, infersThrowing: true, kindName: "closure")
        let savedCover = (tryCover, sawThrow)
        // `try` outside covers what is inside.
        frames.append(frame)
        pushScope()
        let value = check(expression, function.result)
        popScope()
        frames.removeLast()
        let threw = frame.threw
        (tryCover, sawThrow) = (savedCover.0, savedCover.1 || sawThrow)
        if types.hasError(zonk(value.type)) { return failed(expression.span) }
        let isVoidResult = isVoid(function.result)
        if isVoidResult, !isVoid(value.type) {
            closure.statements = [TypedStatement(.expression(value), expression.span)]
        } else if isPrelude, isNever(value.type), !isNever(function.result) {
            closure.statements = [TypedStatement(.expression(value), expression.span)]
        } else {
            guard let fitted = coerce(value, to: function.result) else {
                mismatch(value, function.result, .argument)
                return failed(expression.span)
            }
            closure.statements = [TypedStatement(.return(fitted), expression.span)]
        }
        closure.result = function.result
        closure.isThrowing = threw
        return make(.closure(closure), types.intern(.function(.init(parameters: [], result: function.result, isThrowing: threw))), expression.span)
    }
}
