import Diagnostics
import Lexer
import Parser

/// Checking the arguments of a chosen declaration against its parameter types.
extension BodyChecker {
    // MARK: Arguments

    struct CheckedArguments {
        var arguments: [TypedArgument]
        var throwingClosure: Bool
    }

    func checkArguments(_ parameters: [ParameterInfo], _ parameterTypes: [TypeID], _ mapping: [[Int]], _ arguments: [CallArgument], _ span: Span, prepared: [Int: TypedExpression] = [:]) -> CheckedArguments? {
        var slots: [TypedArgument?] = Array(repeating: nil, count: parameters.count)
        var isThrowing = false
        var ok = true
        // Closures wait for what the other arguments say; `.name` of an unknown type waits for the closures.
        for pass in 0..<3 {
            if pass > 0 {
                solvePending(from: StatementMark(variables: 0, operators: 0, requirements: 0, members: 0, literals: 0))
                checkRequirements(from: 0, final: false)
            }
            for (index, parameter) in parameters.enumerated() where slots[index] == nil {
                let taken = mapping[index]
                let type = parameterTypes[index]
                if parameter.isVariadic {
                    let element = program.arrayElement(resolve(type)) ?? .error
                    if pass == 0 {
                        slots[index] = .variadic(taken.map { fitArgument(arguments[$0], element, prepared[$0]) }, type)
                    }
                    continue
                }
                guard let position = taken.first else {
                    if let name = parameter.callSite, !isPrelude {
                        slots[index] = .value(fit(check(Expression(.poundLiteral(name), span), type), type, .argument))
                    } else {
                        slots[index] = .defaultValue(index)
                    }
                    continue
                }
                let argument = arguments[position]
                if parameter.isInout {
                    slots[index] = inoutArgument(argument, type)
                    continue
                }
                if case .inoutArgument = argument.value.kind {
                    error("extra-address-of", "'&' used with non-inout argument of type '\(describe(type))'", argument.value.span)
                    ok = false
                    slots[index] = .value(failed(argument.value.span))
                    continue
                }
                if parameter.isAutoclosure {
                    if pass == 0 { continue }
                    let closure = autoclosure(argument.value, type)
                    if let closure, case .function(let function) = types.node(resolve(closure.type)), function.isThrowing { isThrowing = true }
                    slots[index] = .value(closure ?? failed(argument.value.span))
                    continue
                }
                let isLate = contextKind(argument.value) == .closure || isKeyPath(argument.value) && !knowsRoot(type) || isFunctionName(argument.value)
                if pass == 0, isLate { continue }
                if pass < 2, contextKind(argument.value) == .implicitMember, prepared[position] == nil, solver.isUnknown(type), solver.literal(resolve(type)) == .none { continue }
                var ready = prepared[position]
                if trial == 0, !isPrelude, !isLate, index > 0, parameters[..<index].contains(where: { $0.type == parameter.type }), case .parameter = types.node(parameter.type), !needsContext(argument.value) {
                    let value = ready ?? check(argument.value, type)
                    if reportConflict(value, parameters, index, slots, type, span) { return nil }
                    ready = value
                }
                var given = argument
                if let builder = parameter.builder, case .closure(let closure) = argument.value.kind {
                    given.value = withBuilder(builder) { Expression(.closure(built(closure, builder)), argument.value.span) }
                }
                let value = withBuilder(parameter.builder) { fitArgument(given, type, ready, isNonEscaping: parameter.capturesSelf || EscapeCheck.isNonEscaping(parameter, program)) }
                if isLate || isFunctionType(type), closureThrows(value) { isThrowing = true }
                slots[index] = .value(value)
            }
        }
        if trial > 0, trialFailed { return nil }
        return ok ? CheckedArguments(arguments: slots.compactMap { $0 }, throwingClosure: isThrowing) : nil
    }

    /// `same(1, "x")` where both are to be `T`: says so when `value` does not fit what the arguments before it are.
    private func reportConflict(_ value: TypedExpression, _ parameters: [ParameterInfo], _ index: Int, _ slots: [TypedArgument?], _ type: TypeID, _ span: Span) -> Bool {
        let declared = parameters[index].type
        guard case .parameter(_, _, let name) = types.node(declared), !types.hasError(zonk(value.type)), !solver.isUnknown(value.type) || solver.literal(resolve(value.type)) != .none else { return false }
        var names: [String] = []
        for (position, parameter) in parameters[..<index].enumerated() where parameter.type == declared {
            if case .value(let earlier)? = slots[position], !names.contains(describe(earlier.type)) { names.append(describe(earlier.type)) }
        }
        guard !names.isEmpty, !names.contains(describe(value.type)), attempt({ self.coerce(value, to: type) }) == nil else { return false }
        names.append(describe(value.type))
        error("conflicting-arguments-for-generic-parameter", "conflicting arguments to generic parameter '\(name.text)' (\(names.map { "'\($0)'" }.joined(separator: " vs. ")))", span)
        return true
    }

    private func closureThrows(_ value: TypedExpression) -> Bool {
        switch value.kind {
        case .closure(let closure): return closure.isThrowing
        case .convert(let inner), .injectOptional(let inner): return closureThrows(inner)
        default:
            if case .function(let function) = types.node(resolve(value.type)) { return function.isThrowing }
            return false
        }
    }

    /// `KeyPath<Item, V>`: what a key path says of `V` counts before the literals behind it.
    private func knowsRoot(_ type: TypeID) -> Bool {
        guard case .nominal(_, let arguments) = types.node(strip(type) ?? resolve(type)), let root = arguments.first else { return false }
        return !types.hasVariable(zonk(root))
    }

    private func isKeyPath(_ expression: Expression) -> Bool {
        if case .keyPath = expression.kind { return true }
        return false
    }

    private func isFunctionType(_ type: TypeID) -> Bool {
        if case .function = types.node(resolve(type)) { return true }
        return false
    }

    private func fitArgument(_ argument: CallArgument, _ type: TypeID, _ prepared: TypedExpression?, isNonEscaping: Bool = false) -> TypedExpression {
        let value: TypedExpression
        if let prepared { value = prepared } else {
            if case .closure = argument.value.kind { nextClosureStays = isNonEscaping }
            value = check(argument.value, literalContext(argument.value, type) ?? type)
        }
        if case .closure = value.kind { return fitClosure(value, type) }
        return fit(value, type, .argument)
    }

    /// A closure whose type differs from the parameter's only in effects.
    private func fitClosure(_ value: TypedExpression, _ type: TypeID) -> TypedExpression {
        guard case .function(let have) = types.node(resolve(value.type)), case .function(let want) = types.node(resolve(type)) else { return fit(value, type, .argument) }
        if have.isAsync, !want.isAsync {
            error("cannot-pass-async-func-to-sync-parameter", "cannot pass function of type '\(describe(value.type))' to parameter expecting synchronous function type", value.span)
            return failed(value.span)
        }
        if mayThrow(have), !mayThrow(want) {
            error("throws-functiontype-mismatch", "invalid conversion from throwing function of type '\(describe(value.type))' to non-throwing function type '\(describe(type))'", value.span)
            return failed(value.span)
        }
        return fit(value, type, .argument)
    }

    private func inoutArgument(_ argument: CallArgument, _ type: TypeID) -> TypedArgument {
        guard case .inoutArgument(let inner) = argument.value.kind else {
            // Operators take their left side without `&`.
            let value = check(argument.value, nil)
            if !types.hasError(zonk(value.type)) {
                error("missing-address-of", "passing value of type '\(describe(value.type))' to an inout parameter requires explicit '&'", argument.value.span, fixIts: [.init(span: Span(source: argument.value.span.source, start: argument.value.span.start, end: argument.value.span.start), replacement: "&")])
            }
            return .inout(failed(argument.value.span))
        }
        let place = check(inner, nil)
        if types.hasError(zonk(place.type)) { return .inout(place) }
        checkInout(place, type, inner.span, whole: argument.value.span)
        return .inout(place)
    }

    func checkInout(_ place: TypedExpression, _ type: TypeID, _ span: Span, whole: Span? = nil) {
        if !unify(place.type, type) {
            if !types.hasError(zonk(type)) { error("cannot-convert-argument-value", "cannot convert value of type '\(describe(place.type))' to expected argument type '\(describe(type))'", span) }
            return
        }
        requireAssignable(place, whole ?? span, .passed)
    }
}
