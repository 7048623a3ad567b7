import Diagnostics
import Lexer
import Parser

/// Expressions other than calls, operators and closures.
extension BodyChecker {
    /// Operators, members and calls in a row, and nesting: more would be a matter of the host's stack.
    static let deepest = 900

    /// Checks `expression`; `expected` is a hint, not a demand.
    func check(_ expression: Expression, _ expected: TypeID?) -> TypedExpression {
        depth += 1
        defer { depth -= 1 }
        if depth > BodyChecker.deepest || isTooDeep(expression) {
            if program.diagnostics.last?.id != "too-complex" { error("too-complex", "expression is nested too deeply", expression.span) } else if trial > 0 { trialFailed = true }
            return failed(expression.span)
        }
        if !isPrelude { program.noteCaret(of: expression) }
        if isPostfix(expression.kind) { return checkChain(expression, expected) }
        let saved = (inChain, sawOptionalChain)
        inChain = false
        sawOptionalChain = false
        defer { (inChain, sawOptionalChain) = saved }
        return checkPlain(expression, expected)
    }

    private func isPostfix(_ kind: Expression.Kind) -> Bool {
        switch kind {
        case .member(let base, _): return base != nil
        case .call, .subscripting, .tupleElement, .forceUnwrap, .optionalChain: return true
        default: return false
        }
    }

    /// A chain of members, calls, subscripts: `?` in it ends the whole chain with nil.
    private func checkChain(_ expression: Expression, _ expected: TypeID?) -> TypedExpression {
        let saved = (inChain, sawOptionalChain, chainLink)
        if inChain, continuesChain(expression) {
            chainLink = expression
            defer { chainLink = saved.2 }
            return checkPlain(expression, expected)
        }
        inChain = true
        sawOptionalChain = false
        chainLink = expression
        let inner = checkPlain(expression, expected)
        let saw = sawOptionalChain
        (inChain, sawOptionalChain, chainLink) = saved
        return saw ? closeChain(inner) : inner
    }

    /// The expression is a base in the chain that is being checked, not an argument in it, which is a chain of its own.
    private func continuesChain(_ expression: Expression) -> Bool {
        var link = chainLink
        while let current = link {
            if current === expression { return true }
            switch current.kind {
            case .member(let base, _): link = base
            case .call(let base, _, _), .subscripting(let base, _, _), .tupleElement(let base, _), .forceUnwrap(let base), .optionalChain(let base): link = base
            default: link = nil
            }
        }
        return false
    }

    /// The Optional that a chain with `?` gives.
    func closeChain(_ inner: TypedExpression) -> TypedExpression {
        let type = resolve(inner.type)
        if program.types.hasError(type) { return inner }
        if program.optionalPayload(type) != nil { return make(.optionalEvaluation(inner), type, inner.span) }
        let result = program.optional(type)
        return make(.optionalEvaluation(make(.injectOptional(inner), result, inner.span)), result, inner.span)
    }

    /// Checks and converts; reports when the value does not fit.
    func check(_ expression: Expression, as type: TypeID, _ purpose: Purpose = .plain) -> TypedExpression {
        let value = check(expression, type)
        return fit(value, type, purpose)
    }

    private func checkPlain(_ expression: Expression, _ expected: TypeID?) -> TypedExpression {
        let span = expression.span
        switch expression.kind {
        case .integer(let magnitude): return integerLiteral(magnitude, isNegative: false, span, expected)
        case .float(let text): return floatLiteral(text, isNegative: false, span, expected)
        case .string(let literal): return stringLiteral(literal, span, expected)
        case .regex(let pattern): return regexLiteral(pattern, span)
        case .boolean(let value): return booleanLiteral(value, span, expected)
        case .nilLiteral: return nilLiteral(span, expected)
        case .identifier(let reference): return checkIdentifier(reference, span, expected)
        case .selfReference: return selfReference(span)
        case .superReference: return superReference(span)
        case .member(let base, let reference):
            guard let base else { return implicitMember(reference, nil, span, expected) }
            return checkMember(base, reference, span, expected)
        case .tupleElement(let base, let index): return tupleElement(base, index, span)
        case .call(let callee, let arguments, let trailing):
            return checkCall(callee, callArguments(arguments, trailing), span, expected)
        case .subscripting(let base, let arguments, let trailing):
            return checkSubscript(base, callArguments(arguments, trailing), span, expected)
        case .closure(let closure): return checkClosure(closure, expected)
        case .array(let elements): return arrayLiteral(elements, span, expected)
        case .dictionary(let elements): return dictionaryLiteral(elements, span, expected)
        case .tuple(let elements): return tuple(elements, span, expected)
        case .prefix(let name, let operatorSpan, let operand): return checkPrefix(name, operatorSpan, operand, span, expected)
        case .postfix(let operand, let name, let operatorSpan): return checkPostfix(name, operatorSpan, operand, span, expected)
        case .sequence(let elements):
            guard let folded = OperatorFolder(program: program, report: report).fold(elements, span) else { return failed(span) }
            return check(folded, expected)
        case .binary(let name, let operatorSpan, let left, let right):
            return checkBinary(name, operatorSpan, left, right, span, expected)
        case .ternary(let condition, let then, let otherwise): return ternary(condition, then, otherwise, span, expected)
        case .assignment(let target, let value): return assignment(target, value, span)
        case .cast(let kind, let value, let type): return cast(kind, value, type, span, expected)
        case .tryExpression(let kind, let inner): return tryExpression(kind, inner, span, expected)
        case .awaitExpression(let inner): return awaitExpression(inner, span, expected)
        case .inoutArgument(let inner):
            error("inout-position", "'&' may only be used to pass an argument to inout parameter", span)
            return check(inner, expected)
        case .forceUnwrap(let inner): return forceUnwrap(inner, span, expected)
        case .optionalChain(let inner): return optionalChain(inner, span)
        case .type(let syntax):
            let type = program.within(environment) { program.resolveType(syntax, context) }
            return make(.metatype(type), types.metatype(type), span)
        case .keyPath(let root, let components): return checkKeyPath(root, components, span, expected)
        case .ifExpression(let statement), .switchExpression(let statement), .doExpression(let statement):
            return statementExpression(statement, span, expected)
        case .poundLiteral(let name): return poundLiteral(name, span, expected)
        case .wildcard:
            error("wildcard", "'_' can only appear in a pattern or on the left side of an assignment", span)
            return failed(span)
        case .pattern:
            error("pattern-position", "pattern is not allowed here", span)
            return failed(span)
        case .unsupported(let feature, _): return unsupported(feature, span)
        case .error: return failed(span)
        }
    }

    func unsupported(_ feature: String, _ span: Span) -> TypedExpression {
        error("unsupported", Unsupported.message(feature), span)
        return failed(span)
    }

    // MARK: self and super

    private func selfReference(_ span: Span) -> TypedExpression {
        if let entries = lookupLocal(KnownName.selfValue), case .local(let id, _)? = entries.first {
            use(id)
            return make(.local(id), body.locals[id.raw].type, span)
        }
        error("cannot-find-self-in-scope", "cannot find 'self' in scope; did you mean to use it in a type or extension context?", span)
        return failed(span)
    }

    private func superReference(_ span: Span) -> TypedExpression {
        guard let owner, owner.kind == .class, let superclass = owner.superclass, let id = body.selfLocal else {
            error(owner?.kind == .class ? "super-no-superclass" : "super-invalid-context", owner?.kind != .class ? "'super' cannot be used outside of a class computed property, method, initializer, deinitializer, or subscript" : "'super' cannot be used in class '\(owner?.name.text ?? "")' because it has no superclass", span)
            return failed(span)
        }
        use(id)
        let selfValue = make(.local(id), body.locals[id.raw].type, span)
        if case .metatype = types.node(body.locals[id.raw].type) { return make(.metatype(superclass), types.metatype(superclass), span) }
        let base = make(.convert(selfValue), superclass, span)
        superBases.insert(ObjectIdentifier(base))
        return base
    }

    // MARK: Unwrapping, casts, try

    private func forceUnwrap(_ inner: Expression, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let value = check(inner, expected.map { program.optional($0) })
        let type = resolve(value.type)
        if types.hasError(type) { return failed(span) }
        guard let payload = program.optionalPayload(type) else {
            if solver.isUnknown(type), solver.literal(type) == .none {
                let payload = solver.fresh()
                if unify(type, program.optional(payload)) { return make(.forceUnwrap(value), payload, span) }
            }
            error("invalid-force-unwrap", "cannot force unwrap value of non-optional type '\(describe(type))'", span)
            return failed(span)
        }
        return make(.forceUnwrap(value), payload, span)
    }

    private func optionalChain(_ inner: Expression, _ span: Span) -> TypedExpression {
        let value = check(inner, nil)
        let type = resolve(value.type)
        if types.hasError(type) { return failed(span) }
        guard let payload = program.optionalPayload(type) else {
            error("invalid-optional-chain", "cannot use optional chaining on non-optional value of type '\(describe(type))'", span)
            return failed(span)
        }
        sawOptionalChain = true
        return make(.bindOptional(value), payload, span)
    }

    /// `text as NSString`: an object that holds the value.
    private func bridged(_ value: Expression, _ target: TypeID, _ span: Span) -> TypedExpression? {
        guard case .nominal(let id, _) = types.node(resolve(target)), let nominal = program.nominal(id), nominal.isPrelude, BodyChecker.bridgedClasses.contains(nominal.name) else { return nil }
        let mark = beginStatement()
        let inner = check(value, nil)
        settle(inner, mark)
        if types.hasError(zonk(inner.type)) { return failed(span) }
        if program.isSubclass(zonk(inner.type), of: target) { return fit(inner, target, .coercion) }
        if attempt({ self.literalInit(inner, "_bridged", target, span) }) != nil { return literalInit(inner, "_bridged", target, span) }
        return fit(inner, target, .coercion)
    }

    /// Foundation's classes that stand for values of other types.
    private static let bridgedClasses: Set<Name> = ["NSString", "NSError"]

    private func cast(_ kind: Expression.CastKind, _ value: Expression, _ syntax: TypeSyntax, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if kind == .coerce {
            let target = annotation(syntax)
            return bridged(value, target, span) ?? check(value, as: target, .coercion)
        }
        let type = program.within(environment) { program.resolveType(syntax, context) }
        let mark = beginStatement()
        let inner = check(value, nil)
        settle(inner, mark)
        if types.hasError(type) || types.hasError(zonk(inner.type)) { return failed(span) }
        if trial == 0, !isPrelude { warnAboutCast(kind, zonk(inner.type), type, span) }
        switch kind {
        case .check: return make(.cast(.check, inner, type), program.boolType, span)
        case .conditional: return make(.cast(.conditional, inner, type), program.optional(type), span)
        case .forced, .coerce: return make(.cast(.forced, inner, type), type, span)
        }
    }

    /// A cast whose outcome is known beforehand.
    private func warnAboutCast(_ kind: Expression.CastKind, _ from: TypeID, _ to: TypeID, _ span: Span) {
        guard types.isConcrete(from), types.isConcrete(to), case .nominal(let a, _) = types.node(from), case .nominal(let b, _) = types.node(to),
              let source = program.nominal(a), let target = program.nominal(b), program.optionalPayload(from) == nil, program.optionalPayload(to) == nil else { return }
        if from == to || program.isSubclass(from, of: to) {
            switch kind {
            case .check: report(.warning("isa-is-always-true", "'is' test is always true", span))
            case .conditional: report(.warning("conditional-downcast-coercion", "conditional cast from '\(describe(from))' to '\(describe(to))' always succeeds", span))
            case .forced, .coerce: report(.warning("forced-downcast-coercion", "forced cast from '\(describe(from))' to '\(describe(to))' always succeeds; did you mean to use 'as'?", span))
            }
        } else if a != b, !program.isSubclass(to, of: from), source.name != "AnyHashable", target.name != "AnyHashable" {
            report(.warning("downcast-to-unrelated", "cast from '\(describe(from))' to unrelated type '\(describe(to))' always fails", span))
        }
    }

    private func tryExpression(_ kind: Expression.TryKind, _ inner: Expression, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let saved = (tryCover, sawThrow)
        sawThrow = false
        tryCover = kind == .plain ? (saved.0 == .handled ? .handled : .plain) : .handled
        let savedPlace = tryPlace
        if kind == .plain { tryPlace = span }
        defer { tryPlace = savedPlace }
        let value = check(inner, kind == .optional ? expected.map { program.optionalPayload(resolve($0)) ?? $0 } : expected)
        if !sawThrow, trial == 0, !isPrelude, span != .none, !types.hasError(zonk(value.type)) {
            report(.warning("no-throw-in-try", "no calls to throwing functions occur within 'try' expression", Span(source: span.source, start: span.start, end: span.start + 3)))
        }
        tryCover = saved.0
        sawThrow = saved.1 || (kind == .plain && sawThrow)
        switch kind {
        case .plain: return value
        case .optional:
            let type = resolve(value.type)
            if types.hasError(type) { return value }
            let wrapped = program.optionalPayload(type) != nil ? value : make(.injectOptional(value), program.optional(type), span)
            return make(.tryOptional(wrapped), wrapped.type, span)
        case .forced: return make(.tryForced(value), value.type, span)
        }
    }

    // MARK: Ternary, assignment

    private func ternary(_ condition: Expression, _ then: Expression, _ otherwise: Expression, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let test = checkCondition(condition)
        if let expected, !solver.isUnknown(expected) {
            let first = check(then, expected), second = check(otherwise, expected)
            let fits = (coerce(first, to: expected), coerce(second, to: expected))
            if let a = fits.0, let b = fits.1 { return make(.ternary(test, a, b), expected, span) }
            // One branch is as expected, so the other one is wrong.
            if (fits.0 == nil) != (fits.1 == nil), !types.hasError(zonk(first.type)), !types.hasError(zonk(second.type)), strip(expected) == resolve(expected) {
                mismatch(fits.0 == nil ? first : second, expected, .plain)
                return failed(span)
            }
            return joinTernary(test, first, second, span)
        }
        var first = check(then, expected)
        var second = check(otherwise, needsContext(otherwise) ? first.type : expected)
        if case .implicitMember = contextKind(then), types.hasError(resolve(first.type)) {
            second = check(otherwise, nil)
            first = check(then, second.type)
        }
        return joinTernary(test, first, second, span)
    }

    private func joinTernary(_ test: TypedExpression, _ first: TypedExpression, _ second: TypedExpression, _ span: Span) -> TypedExpression {
        if types.hasError(resolve(first.type)) || types.hasError(resolve(second.type)) { return failed(span) }
        var values = [first, second]
        if case .nilLiteral = first.kind, program.optionalPayload(resolve(second.type)) != nil { values = [second, first] }
        var type = TypeID.error
        let savedFailed = trialFailed
        trialFailed = false
        trial += 1
        type = join(values, span)
        trial -= 1
        let ok = !trialFailed
        trialFailed = savedFailed
        guard ok, let a = coerce(first, to: type), let b = coerce(second, to: type) else {
            error("ternary-mismatch", "result values in '? :' expression have mismatching types '\(describe(first.type))' and '\(describe(second.type))'", span)
            return failed(span)
        }
        return make(.ternary(test, a, b), type, span)
    }

    func checkCondition(_ expression: Expression) -> TypedExpression {
        let value = check(expression, program.boolType)
        if let fitted = coerce(value, to: program.boolType) { return fitted }
        if types.hasError(zonk(value.type)) { return failed(expression.span) }
        if let payload = program.optionalPayload(resolve(value.type)) {
            if payload == program.boolType { reportNotUnwrapped(value, payload) } else { error("optional-used-as-boolean", "optional type '\(describe(value.type))' cannot be used as a boolean; test for '!= nil' instead", expression.span) }
        } else if case .assign = value.kind {
            error("use-of-equal-instead-of-equality", "use of '=' in a boolean context, did you mean '=='?", expression.span)
        } else {
            mismatch(value, program.boolType, .condition)
        }
        return failed(expression.span)
    }

    private func assignment(_ target: Expression, _ value: Expression, _ span: Span) -> TypedExpression {
        if case .wildcard = target.kind {
            let value = check(value, nil)
            return make(.discard(value), types.void, span)
        }
        if case .tuple(let elements) = target.kind, elements.count > 1 { return tupleAssignment(elements, value, span) }
        let savedChain = (inChain, sawOptionalChain, chainLink)
        inChain = true
        sawOptionalChain = false
        if case .subscripting = target.kind { isAssignmentTarget = true }
        chainLink = target
        assignsInActor = true
        let place = check(target, nil)
        isAssignmentTarget = false
        assignsInActor = false
        let isChain = sawOptionalChain
        (inChain, sawOptionalChain, chainLink) = savedChain
        if types.hasError(zonk(place.type)) {
            _ = check(value, nil)
            return failed(span)
        }
        if let first = wrapperInitialisation(place, value, span) { return first }
        requireAssignable(place, target.span)
        let assigned = check(value, as: place.type, isSubscript(place) ? .assignedSubscript : .assigned)
        let node = make(.assign(place: place, assigned), types.void, span)
        if isChain {
            let result = program.optional(types.void)
            return make(.optionalEvaluation(make(.injectOptional(node), result, span)), result, span)
        }
        return node
    }

    private func isSubscript(_ place: TypedExpression) -> Bool {
        guard case .accessor(let access) = place.kind else { return false }
        return program.declaration(access.member) is SubscriptDecl
    }

    /// `(a, b) = value`: through new constants when the value is not a literal of the same shape.
    private func tupleAssignment(_ elements: [Argument], _ value: Expression, _ span: Span) -> TypedExpression {
        var places: [TypedExpression] = []
        for element in elements {
            if case .wildcard = element.value.kind {
                places.append(make(.discard(make(.tuple([]), types.void, span)), solver.fresh(), span))
                continue
            }
            let place = check(element.value, nil)
            if !types.hasError(zonk(place.type)) { requireAssignable(place, element.value.span) }
            places.append(place)
        }
        let type = types.intern(.tuple(places.map { .init(label: nil, type: $0.type) }))
        let assigned = check(value, as: type, .assigned)
        return make(.assign(place: make(.tuple(places), type, span), assigned), types.void, span)
    }

    // MARK: Tuples

    private func tupleElement(_ base: Expression, _ index: Int, _ span: Span) -> TypedExpression {
        var value = check(base, nil)
        var type = resolve(value.type)
        if types.hasError(type) { return failed(span) }
        if implicitlyUnwrapped.contains(ObjectIdentifier(value)), let payload = program.optionalPayload(type) {
            value = make(.forceUnwrap(value), payload, span)
            type = resolve(payload)
        }
        guard case .tuple(let elements) = types.node(type), index < elements.count else {
            if let dynamic = dynamicElement(value, index, span) { return dynamic }
            if reportDynamicElement(value, index, span) { return failed(span) }
            error("could-not-find-tuple-member", "value of \(isTuple(type) ? "tuple " : "")type '\(describe(type))' has no member '\(index)'", span)
            return failed(span)
        }
        return make(.tupleElement(value, index), elements[index].type, span)
    }

    private func isTuple(_ type: TypeID) -> Bool {
        if case .tuple = types.node(type) { return true }
        return false
    }

    // MARK: if and switch as expressions

    private func statementExpression(_ statement: Statement, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if lacksElse(statement) {
            error("if-expr-must-be-syntactically-exhaustive", "'if' must have an unconditional 'else' to be used as expression", span)
            return failed(span)
        }
        let known = expected.flatMap { solver.isUnknown($0) ? nil : $0 }
        let result = known ?? solver.fresh()
        yieldTypes.append(result)
        let depth = yieldTypes.count
        let saved = firstBranches[depth]
        firstBranches[depth] = known == nil ? .some(nil) : nil
        let checked = checkStatement(statement, yields: true)
        firstBranches[depth] = saved
        yieldTypes.removeLast()
        guard let checked else { return failed(span) }
        return make(.statement(checked), result, span)
    }

    private func lacksElse(_ statement: Statement) -> Bool {
        guard case .if(let branch) = statement.kind else { return false }
        switch branch.elseBranch {
        case nil: return true
        case .elseIf(let inner)?: return lacksElse(inner)
        case .block?: return false
        }
    }

    // MARK: What needs to know its context

    enum ContextKind { case none, implicitMember, closure, nilLiteral, literal }

    func isTooDeep(_ expression: Expression) -> Bool { expression.height > UInt32(BodyChecker.deepest) }

    func contextKind(_ expression: Expression) -> ContextKind {
        if isTooDeep(expression) { return .none }
        switch expression.kind {
        case .closure: return .closure
        case .nilLiteral: return .nilLiteral
        case .member(let base, _):
            guard let base else { return .implicitMember }
            return contextKind(base) == .implicitMember ? .implicitMember : .none
        case .call(let callee, _, _), .subscripting(let callee, _, _): return contextKind(callee) == .implicitMember ? .implicitMember : .none
        case .forceUnwrap(let inner), .optionalChain(let inner): return contextKind(inner) == .implicitMember ? .implicitMember : .none
        case .array, .dictionary: return .literal
        case .tuple(let elements):
            if elements.count == 1 { return contextKind(elements[0].value) }
            return elements.contains { contextKind($0.value) != .none } ? .literal : .none
        case .binary(let name, _, let a, let b) where BodyChecker.arithmetic.contains(name):
            let first = contextKind(a), second = contextKind(b)
            if first == .implicitMember, second == .implicitMember || isNumber(b) { return .implicitMember }
            return second == .implicitMember && isNumber(a) ? .implicitMember : .none
        case .ternary(_, let a, let b): return contextKind(a) != .none ? contextKind(a) : contextKind(b)
        case .sequence(let elements):
            if elements.contains(where: { if case .ternary = $0 { return true } else { return false } }) { return .literal }
            if saysNothing(elements) { return .implicitMember }
            return !isPrelude && leavesRootOpen(expression) ? .closure : .none
        case .prefix, .postfix: return !isPrelude && leavesRootOpen(expression) ? .closure : .none
        case .inoutArgument, .keyPath, .ifExpression, .switchExpression: return .literal
        case .tryExpression(_, let inner), .awaitExpression(let inner): return contextKind(inner)
        default: return .none
        }
    }

    private func isNumber(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .integer, .float: return true
        default: return false
        }
    }

    /// `2 * .unit`: nothing in it has a type of its own.
    private func saysNothing(_ elements: [SequenceElement]) -> Bool {
        var sawMember = false
        for element in elements {
            switch element {
            case .operand(let operand):
                switch operand.kind {
                case .integer, .float: break
                default:
                    if contextKind(operand) != .implicitMember { return false }
                    sawMember = true
                }
            case .binaryOperator(let name, _): if !BodyChecker.arithmetic.contains(name) { return false }
            default: return false
            }
        }
        return sawMember
    }

    func needsContext(_ expression: Expression) -> Bool { contextKind(expression) != .none }
}
