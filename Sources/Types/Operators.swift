import Diagnostics
import Lexer
import Parser

/// An operator whose operand types were not known when it was met.
struct PendingOperator {
    var name: Name
    var operatorSpan: Span
    /// One operand for a prefix or postfix operator.
    var operands: [TypedExpression]
    var node: TypedExpression
    var fixity: Declaration.Fixity
    /// Operands of one type, and this is known of the result.
    var isSameType: Bool
}

/// Operators, without search: the operands' types choose the declaration.
extension BodyChecker {
    static let arithmetic: Set<Name> = ["+", "-", "*", "/", "%", "&+", "&-", "&*", "|", "&", "^"]
    /// Whose result is of the left operand's type, whatever the right one is.
    static let shifts: Set<Name> = ["<<", ">>", "&<<", "&>>"]
    static let comparison: Set<Name> = ["==", "!=", "<", ">", "<=", ">="]

    func checkBinary(_ name: Name, _ operatorSpan: Span, _ left: Expression, _ right: Expression, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if let call = rootlessOperatorCall(name, operatorSpan, [left, right], .infix, span, expected) { return call }
        if name == KnownName.and || name == KnownName.or || name == KnownName.coalesce, let call = operatorCall(name, operatorSpan, left, right, span, expected) { return call }
        switch name {
        case KnownName.and where !declaresOperator(name), KnownName.or where !declaresOperator(name):
            let a = checkBool(left), b = deferredBool(right)
            return make(name == KnownName.and ? .and(a, b) : .or(a, b), program.boolType, span)
        case KnownName.coalesce: return coalesce(left, right, span, expected)
        case KnownName.identical, KnownName.notIdentical: return identity(name, left, right, span)
        case KnownName.equal, KnownName.unequal:
            if let test = nilTest(name, left, right, span) { return test }
        default: break
        }
        if name == KnownName.and || name == KnownName.or {
            // Operators of the script by that name; between Bools the usual one.
            let hint = contextKind(left) == .implicitMember ? expected : nil
            let a = check(left, hint)
            if types.hasError(zonk(a.type)) { return failed(span) }
            if resolve(a.type) != program.boolType {
                let b = check(right, operandContext(name, right, knownAt: 0, a) ?? a.type)
                return types.hasError(zonk(b.type)) ? failed(span) : applyOperator(name, operatorSpan, [a, b], span, .infix, expected)
            }
            let b = deferredBool(right)
            return make(name == KnownName.and ? .and(a, b) : .or(a, b), program.boolType, span)
        }
        if let call = operatorCall(name, operatorSpan, left, right, span, expected) { return call }
        if program.infixGroup(name)?.isAssignment == true { return compound(name, operatorSpan, left, right, span) }
        // An operand that needs its context gets the other's type.
        var a: TypedExpression, b: TypedExpression
        let isShift = BodyChecker.shifts.contains(name)
        let hint = isShift || BodyChecker.arithmetic.contains(name) ? operandHint(expected) : nil
        switch (needsContext(left), needsContext(right)) {
        case (_, _) where (contextKind(left) == .implicitMember || contextKind(right) == .implicitMember) && rangeBound(name, expected) != nil:
            // `.min ... .max` where a range is wanted.
            let bound = rangeBound(name, expected)
            a = check(left, bound)
            b = check(right, bound)
        case (true, false):
            b = check(right, nil)
            a = check(left, operandContext(name, left, knownAt: 1, b) ?? contextFor(left, b.type, hint))
        case (false, true):
            a = check(left, literalHint(left, hint))
            b = check(right, operandContext(name, right, knownAt: 0, a) ?? contextFor(right, a.type, hint))
        case (true, true) where contextKind(left) == .implicitMember && contextKind(right) == .implicitMember && strip(expected).map { hasImplicitMember(left, $0) } == true:
            // `.now() + .seconds(1)`: the left one is of the type that is wanted.
            a = check(left, strip(expected))
            b = check(right, operandContext(name, right, knownAt: 0, a) ?? a.type)
        case (_, _) where !isBuiltinOperator(name) && (contextKind(right) == .closure || isFunctionName(right)):
            a = check(left, literalHint(left, hint))
            b = check(right, operandContext(name, right, knownAt: 0, a))
        default:
            a = check(left, literalHint(left, hint))
            b = check(right, isShift ? nil : literalHint(right, hint))
        }
        if case .boolean = right.kind, !solver.isUnknown(a.type) { b = check(right, a.type) } else if case .boolean = left.kind, !solver.isUnknown(b.type) { a = check(left, b.type) }
        if types.hasError(zonk(a.type)) || types.hasError(zonk(b.type)) { return failed(span) }
        if name == "==" || name == "!=", isMetatype(strip(a.type) ?? a.type), isMetatype(strip(b.type) ?? b.type) {
            let test = make(.identical(a, b), program.boolType, span)
            return name == "==" ? test : make(.not(test), program.boolType, span)
        }
        return applyOperator(name, operatorSpan, [a, b], span, .infix, expected)
    }

    /// What the bounds of a range must be when the range is expected.
    private func rangeBound(_ name: Name, _ expected: TypeID?) -> TypeID? {
        guard name == "..." || name == "..<", case .nominal(let id, let arguments)? = strip(expected).map({ types.node($0) }), arguments.count == 1,
              program.known(name == "..." ? "ClosedRange" : "Range") == id, !solver.isUnknown(arguments[0]) else { return nil }
        return arguments[0]
    }

    private func isMetatype(_ type: TypeID) -> Bool {
        if case .metatype = types.node(resolve(type)) { return true }
        return false
    }

    func isBuiltinOperator(_ name: Name) -> Bool { BodyChecker.arithmetic.contains(name) || BodyChecker.comparison.contains(name) }

    /// What an operator that is not arithmetic wants on one side when it gets `known` on the other: `range ~= .middle`,
    /// `parse >>> { … }`.
    private func operandContext(_ name: Name, _ expression: Expression, knownAt index: Int, _ known: TypedExpression) -> TypeID? {
        if solver.isUnknown(known.type) || types.hasError(zonk(known.type)) { return nil }
        // `a + .b` means a member of the type of `a`, and of another one only if there is none: `instant + .seconds(1)`.
        if isBuiltinOperator(name), contextKind(expression) != .implicitMember || hasImplicitMember(expression, resolve(known.type)) { return nil }
        switch contextKind(expression) {
        case .nilLiteral, .literal: return nil
        case .none, .implicitMember, .closure: break
        }
        for candidate in operatorCandidates(name, [resolve(known.type)], .infix, count: 2) {
            guard let function = program.function(candidate.id), function.parameters.count == 2 else { continue }
            let mark = trialMark()
            var map: [TypeID: TypeID] = [:]
            if let protocolID = candidate.protocolID { map[program.selfParameter(of: protocolID)] = candidate.ownerType }
            openOwn(function.signature, &map)
            let given = instantiate(function.parameters[index].type, map)
            guard attempt({ self.coerce(known, to: given) }) != nil, !types.hasError(function.parameters[1 - index].type) else {
                rollback(mark)
                continue
            }
            let wanted = instantiate(function.parameters[1 - index].type, map)
            if solver.isUnknown(wanted) || !hasImplicitMember(expression, wanted) {
                rollback(mark)
                continue
            }
            return wanted
        }
        return nil
    }

    /// `.name…` means something in the type; other expressions always may.
    private func hasImplicitMember(_ expression: Expression, _ type: TypeID) -> Bool {
        switch expression.kind {
        case .member(nil, let reference): return !memberCandidates(reference.name, strip(type) ?? type, isStatic: true).isEmpty
        case .member(let base?, _), .call(let base, _, _): return contextKind(base) != .implicitMember || hasImplicitMember(base, type)
        default: return true
        }
    }

    /// Literals alone, where a type of the script is expected that has the operator: `let e: Expression = "x" * 2`.
    func expectedOperator(_ name: Name, _ operands: [TypedExpression], _ span: Span, _ fixity: Declaration.Fixity, _ expected: TypeID?) -> TypedExpression? {
        guard let type = strip(expected), case .nominal(let id, _) = types.node(type), program.nominal(id)?.isPrelude == false else { return nil }
        for operand in operands {
            let own = resolve(operand.type)
            if own != type, solver.literal(own) == .none || !acceptsLiteral(type, solver.literal(own)) { return nil }
        }
        for candidate in memberCandidates(name, type, isStatic: true) where fits(candidate.id, fixity, operands.count) {
            let mark = trialMark()
            let outcome = attempt { () -> TypedExpression? in
                for operand in operands where !self.unify(operand.type, type) { return nil }
                return self.applyOperatorCandidate(candidate, operands, operands.map { self.resolve($0.type) }, span, expected)
            }
            if outcome != nil { return outcome?.result }
            rollback(mark)
        }
        return nil
    }

    /// What an arithmetic result is wanted as, for its operands: a number is not added up as an `Any` or an Optional.
    private func operandHint(_ expected: TypeID?) -> TypeID? {
        guard let expected, let wanted = strip(expected) else { return expected }
        if case .existential = types.node(resolve(wanted)) { return nil }
        return wanted
    }

    private func contextFor(_ expression: Expression, _ other: TypeID, _ hint: TypeID?) -> TypeID? {
        if solver.isUnknown(other) { return hint ?? (solver.literal(resolve(other)) == .none ? nil : other) }
        // A collection literal next to a collection of something more special.
        if contextKind(expression) == .literal, let hint, !solver.isUnknown(hint) { return hint }
        return other
    }

    /// A nested chain of literals takes what is expected; literals themselves stay open for the other operand.
    private func literalHint(_ expression: Expression, _ hint: TypeID?) -> TypeID? {
        switch expression.kind {
        case .binary, .sequence: return hint
        case .prefix: return strip(hint).flatMap { type in
            if case .nominal(let id, _) = types.node(type), program.nominal(id)?.isPrelude == false { return hint }
            return nil
        }
        case .tuple(let elements): return elements.count == 1 ? hint : nil
        // `.left + .up`: both are what is expected.
        case .member, .call: return contextKind(expression) == .implicitMember ? hint : nil
        default: return nil
        }
    }

    private func checkBool(_ expression: Expression, negated: Bool = false) -> TypedExpression {
        let value = check(expression, program.boolType)
        if let fitted = coerce(value, to: program.boolType) { return fitted }
        if types.hasError(zonk(value.type)) { return failed(expression.span) }
        var isLiteral = false
        if case .integerLiteral = value.kind { isLiteral = negated }
        if isInteger(value.type), !isLiteral {
            error("integer-used-as-boolean", "type '\(describe(value.type))' cannot be used as a boolean; test for '\(negated ? "== 0" : "!= 0")' instead", expression.span)
            return failed(expression.span)
        }
        error("cannot-convert-argument-value", "cannot convert value of type '\(describe(value.type))' to expected argument type 'Bool'", expression.span)
        return failed(expression.span)
    }

    /// The right side of `&&`, `||` is an autoclosure that rethrows: effects are as elsewhere.
    private func deferredBool(_ expression: Expression) -> TypedExpression { checkBool(expression) }

    func coalesce(_ left: Expression, _ right: Expression, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        var hint: TypeID?
        if let expected, !solver.isUnknown(expected) {
            hint = program.optionalPayload(resolve(expected)) != nil ? expected : program.optional(expected)
        }
        if let target = strip(hint), case .existential = types.node(target) { hint = nil }
        let a = check(left, hint)
        let type = resolve(a.type)
        if types.hasError(type) {
            _ = check(right, nil)
            return failed(span)
        }
        guard let payload = program.optionalPayload(type) else {
            let b = check(right, type)
            if types.hasError(zonk(b.type)) { return failed(span) }
            if trial == 0 { report(.warning("coalesce-nonoptional", "left side of nil coalescing operator '??' has non-optional type '\(describe(type))', so the right side is never used", span)) }
            return a
        }
        let b = check(right, payload)
        if types.hasError(zonk(b.type)) { return failed(span) }
        // `T? ?? T` is T; `T? ?? T?` is T?.
        let mark = trialMark()
        if program.optionalPayload(resolve(b.type)) == nil || program.optionalPayload(resolve(payload)) != nil, let value = coerce(b, to: payload) {
            return make(.coalesce(a, value), payload, span)
        }
        rollback(mark)
        if let value = coerce(b, to: type) { return make(.coalesce(a, value), type, span) }
        if let value = coerce(b, to: payload) { return make(.coalesce(a, value), payload, span) }
        // The payload may convert to what is expected.
        if let expected, !solver.isUnknown(expected), let value = coerce(b, to: expected), convertible(payload, expected) {
            let converted = make(.convert(a), program.optional(expected), span)
            return make(.coalesce(converted, value), expected, span)
        }
        error("coalesce-mismatch", "cannot convert value of type '\(describe(b.type))' to expected argument type '\(describe(payload))'", right.span)
        return failed(span)
    }

    private func identity(_ name: Name, _ left: Expression, _ right: Expression, _ span: Span) -> TypedExpression {
        let a: TypedExpression, b: TypedExpression
        if contextKind(left) == .nilLiteral {
            b = check(right, nil)
            a = check(left, program.optional(strip(b.type) ?? b.type))
        } else {
            a = check(left, nil)
            b = check(right, contextKind(right) == .nilLiteral ? program.optional(strip(a.type) ?? a.type) : nil)
        }
        if types.hasError(zonk(a.type)) || types.hasError(zonk(b.type)) { return failed(span) }
        for value in [a, b] {
            let type = strip(value.type) ?? value.type
            if !isReference(type), !solver.isUnknown(type) {
                if case .existential = types.node(resolve(type)) { continue }
                error("cannot-convert-argument-value-anyobject", "argument type '\(describe(value.type))' expected to be an instance of a class or class-constrained type", value.span)
                return failed(span)
            }
        }
        let test = make(.identical(a, b), program.boolType, span)
        return name == "===" ? test : make(.not(test), program.boolType, span)
    }

    /// `x == nil`: no `Equatable` needed.
    private func nilTest(_ name: Name, _ left: Expression, _ right: Expression, _ span: Span) -> TypedExpression? {
        let other: Expression
        if case .nilLiteral = right.kind { other = left } else if case .nilLiteral = left.kind { other = right } else { return nil }
        let value = check(other, nil)
        let type = resolve(value.type)
        if types.hasError(type) { return failed(span) }
        guard program.optionalPayload(type) != nil else {
            if case .nominal = types.node(type), let id = program.known("ExpressibleByNilLiteral"), program.within(environment, { program.conforms(type, to: id) }) { return nil }
            if trial == 0 { report(.warning("nonoptional-compare-to-nil", "comparing non-optional value of type '\(describe(type))' to 'nil' always returns \(name == "==" ? "false" : "true")", span)) }
            return make(.booleanLiteral(name != "=="), program.boolType, span)
        }
        let test = make(.isNil(value), program.boolType, span)
        return name == "==" ? test : make(.not(test), program.boolType, span)
    }

    /// `x += y`.
    private func compound(_ name: Name, _ operatorSpan: Span, _ left: Expression, _ right: Expression, _ span: Span) -> TypedExpression {
        let savedChain = (inChain, sawOptionalChain, chainLink)
        inChain = true
        sawOptionalChain = false
        chainLink = left
        let place = check(left, nil)
        let isChain = sawOptionalChain
        (inChain, sawOptionalChain, chainLink) = savedChain
        if types.hasError(zonk(place.type)) {
            _ = check(right, nil)
            return failed(span)
        }
        let value = check(right, needsContext(right) ? place.type : nil)
        if types.hasError(zonk(value.type)) { return failed(span) }
        requireAssignable(place, operatorSpan, .compound)
        let node = applyOperator(name, operatorSpan, [place, value], span, .infix, nil)
        if isChain, !types.hasError(zonk(node.type)) {
            let result = program.optional(types.void)
            return make(.optionalEvaluation(make(.injectOptional(node), result, span)), result, span)
        }
        return node
    }

    func checkPrefix(_ name: Name, _ operatorSpan: Span, _ operand: Expression, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if name == "-" {
            if case .integer(let magnitude) = operand.kind { return integerLiteral(magnitude, isNegative: true, span, expected) }
            if case .float(let text) = operand.kind { return floatLiteral(text, isNegative: true, span, expected) }
        }
        if let call = rootlessOperatorCall(name, operatorSpan, [operand], .prefix, span, expected) { return call }
        if name == "!" {
            if !program.writtenTopLevel(name, from: module).isEmpty || declaresOperator(name) {
                let value = check(operand, nil)
                if resolve(value.type) != program.boolType, !isOpen(value.type), !types.hasError(resolve(value.type)), !operatorCandidates(name, [resolve(value.type)], .prefix).isEmpty {
                    return applyOperator(name, operatorSpan, [value], span, .prefix, expected)
                }
                return make(.not(fit(value, program.boolType, .argument)), program.boolType, span)
            }
            let value = checkBool(operand, negated: true)
            return make(.not(value), program.boolType, span)
        }
        let hint = name == "-" || name == "+" || name == "~" ? operandHint(expected) : nil
        let value = check(operand, hint)
        if types.hasError(zonk(value.type)) { return failed(span) }
        return applyOperator(name, operatorSpan, [value], span, .prefix, expected)
    }

    /// The script itself declares this operator in some type.
    func declaresOperator(_ name: Name) -> Bool {
        module.topLevel[name] != nil || program.declaresMember(name)
    }

    func checkPostfix(_ name: Name, _ operatorSpan: Span, _ operand: Expression, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if let call = rootlessOperatorCall(name, operatorSpan, [operand], .postfix, span, expected) { return call }
        let value = check(operand, nil)
        if types.hasError(zonk(value.type)) { return failed(span) }
        return applyOperator(name, operatorSpan, [value], span, .postfix, expected)
    }
}
