import Diagnostics
import Lexer
import Parser

/// Values that do not have the type they should have: what to say.
extension BodyChecker {
    enum Purpose {
        case plain, argument, returned, assigned, assignedSubscript, condition, element, dictionaryKey, dictionaryValue, coercion, rawValue, defaultArgument
    }

    func fit(_ value: TypedExpression, _ type: TypeID, _ purpose: Purpose) -> TypedExpression {
        if case .variable(let index) = types.node(resolve(value.type)), solver.literals[index] == .none, !solver.isUnknown(type) {
            // What else is known comes first: the target says least.
            solvePending(from: StatementMark(variables: 0, operators: 0, requirements: 0, members: 0, literals: 0))
            checkRequirements(from: 0, final: false)
        }
        if let fitted = coerce(value, to: type) { return fitted }
        solvePending(from: StatementMark(variables: 0, operators: 0, requirements: 0, members: 0, literals: 0))
        if let fitted = coerce(value, to: type) { return fitted }
        mismatch(value, type, purpose)
        return failed(value.span)
    }

    func mismatch(_ value: TypedExpression, _ type: TypeID, _ purpose: Purpose) {
        if trial > 0 {
            trialFailed = true
            return
        }
        if types.hasError(zonk(value.type)) || types.hasError(zonk(type)) { return }
        let from = describe(value.type), to = describe(type)
        let source = resolve(value.type), target = resolve(type)
        if case .nilLiteral = value.kind {
            nilMismatch(to, value.span, purpose)
            return
        }
        if let payload = program.optionalPayload(source), program.optionalPayload(target) == nil, convertible(payload, type) {
            unwrapNeeded(value, from, payload, type)
            return
        }
        if case .enumCaseReference(let id) = value.kind, let enumCase = program.enumCase(id), program.nominalID(strip(type) ?? target) == enumCase.parent {
            let parameters = enumCase.payload.map { ($0.label.map { "\($0.text): " } ?? "") + describe($0.type) }.joined(separator: ", ")
            let one = enumCase.payload.count == 1 && enumCase.payload.first?.label == nil
            error("expected-argument-in-contextual-member", "member '\(enumCase.name.text)' expects argument of type '\(one ? parameters : "(\(parameters))")'", value.span)
            return
        }
        if case .integerLiteral(let magnitude, _) = value.kind, target == program.boolType, magnitude <= 1 {
            error("integer-used-as-boolean-literal", "integer literal value '\(magnitude)' cannot be used as a boolean; did you mean '\(magnitude == 1)'?", value.span, fixIts: [.init(span: value.span, replacement: "\(magnitude == 1)")])
            return
        }
        if case .array = value.kind, let id = program.nominalID(target), id == program.known(KnownName.dictionary) {
            error("should-use-dictionary-literal", "dictionary of type '\(to)' cannot be \(purpose == .plain ? "initialized" : "used") with array literal", value.span)
            return
        }
        if case .function(let function) = types.node(source), case .function(let wanted) = types.node(strip(target) ?? target) {
            if function.isAsync, !wanted.isAsync {
                error("async-functiontype-mismatch", "invalid conversion from 'async' function of type '\(from)' to synchronous function type '\(to)'", value.span)
                return
            }
            if mayThrow(function), !mayThrow(wanted) {
                error("throws-functiontype-mismatch", "invalid conversion from throwing function of type '\(from)' to non-throwing function type '\(to)'", value.span)
                return
            }
        }
        if case .function(let function) = types.node(source), function.parameters.isEmpty, convertible(function.result, type) {
            error("missing-nullary-call", "function produces expected type '\(describe(function.result))'; did you mean to call it with '()'?", value.span)
            return
        }
        if case .tuple(let a) = types.node(source), case .tuple(let b) = types.node(target), a.count != b.count, !b.isEmpty {
            error("tuple-types-not-convertible-nelts", "'\(from)' is not convertible to '\(to)', tuples have a different number of elements", value.span)
            return
        }
        if case .existential(let existential) = types.node(target), existential.protocols.count == 1, protocolMismatch(source, existential, from, value.span, purpose) { return }
        report(purpose, from, to, source, target, value.span)
    }

    private func nilMismatch(_ to: String, _ span: Span, _ purpose: Purpose) {
        switch purpose {
        case .argument: error("cannot-convert-argument-value-nil", "'nil' is not compatible with expected argument type '\(to)'", span)
        case .returned: error("cannot-convert-to-return-type-nil", "'nil' is incompatible with return type '\(to)'", span)
        case .assigned, .assignedSubscript: error("cannot-convert-assign-nil", "'nil' cannot be assigned to type '\(to)'", span)
        case .element: error("cannot-convert-array-element-nil", "'nil' is not compatible with expected element type '\(to)'", span)
        case .dictionaryKey: error("cannot-convert-dict-key-nil", "'nil' is not compatible with expected dictionary key type '\(to)'", span)
        case .dictionaryValue: error("cannot-convert-dict-value-nil", "'nil' is not compatible with expected dictionary value type '\(to)'", span)
        case .coercion: error("cannot-convert-coerce-nil", "'nil' cannot be converted to type '\(to)'", span)
        case .rawValue: error("cannot-convert-raw-initializer-value-nil", "'nil' cannot be converted to raw type '\(to)'", span)
        case .defaultArgument: error("cannot-convert-default-arg-value-nil", "'nil' default argument value cannot be converted to type '\(to)'", span)
        case .plain, .condition: error("cannot-convert-initializer-value-nil", "'nil' cannot initialize specified type '\(to)'", span)
        }
    }

    private func unwrapNeeded(_ value: TypedExpression, _ from: String, _ payload: TypeID, _ type: TypeID) {
        if case .tryOptional = value.kind {
            error("missing-unwrap-optional-try", "value of optional type '\(from)' not unwrapped; did you mean to use 'try!' or chain with '?'?", value.span)
            return
        }
        reportNotUnwrapped(value, payload, fixIts: [.init(span: Span(source: value.span.source, start: value.span.end, end: value.span.end), replacement: "!")])
    }

    func reportNotUnwrapped(_ value: TypedExpression, _ payload: TypeID, fixIts: [Diagnostic.FixIt] = []) {
        error("optional-not-unwrapped", "value of optional type '\(describe(value.type))' must be unwrapped to a value of type '\(describe(payload))'", value.span, notes: [
            .init("coalesce using '??' to provide a default when the optional value contains 'nil'", value.span),
            .init("force-unwrap using '!' to abort execution if the optional value contains 'nil'", value.span),
        ], fixIts: fixIts)
    }

    /// A type that is not `P` where an `any P` is wanted.
    private func protocolMismatch(_ source: TypeID, _ existential: TypeNode.ExistentialType, _ from: String, _ span: Span, _ purpose: Purpose) -> Bool {
        guard let id = existential.protocols.first, let name = program.declaration(id)?.name.text, program.optionalPayload(source) == nil else { return false }
        switch types.node(source) {
        case .nominal, .parameter, .associated, .opaque, .existential: break
        case .variable: if solver.literal(source) == .none { return false }
        default: return false
        }
        switch purpose {
        case .argument: error("cannot-convert-argument-value-protocol", "argument type '\(from)' does not conform to expected type '\(name)'", span)
        case .returned: error("cannot-convert-to-return-type-protocol", "return expression of type '\(from)' does not conform to '\(name)'", span)
        case .assigned, .assignedSubscript: error("cannot-convert-assign-protocol", "value of type '\(from)' does not conform to '\(name)' in assignment", span)
        case .coercion: error("cannot-convert-coerce-protocol", "value of type '\(from)' does not conform to '\(name)' in coercion", span)
        case .element: error("cannot-convert-array-element-protocol", "value of type '\(from)' does not conform to expected element type '\(name)'", span)
        case .dictionaryKey: error("cannot-convert-dict-key-protocol", "value of type '\(from)' does not conform to expected dictionary key type '\(name)'", span)
        case .dictionaryValue: error("cannot-convert-dict-value-protocol", "value of type '\(from)' does not conform to expected dictionary value type '\(name)'", span)
        default: error("cannot-convert-initializer-value-protocol", "value of type '\(from)' does not conform to specified type '\(name)'", span)
        }
        return true
    }

    private func report(_ purpose: Purpose, _ from: String, _ to: String, _ source: TypeID, _ target: TypeID, _ span: Span) {
        switch purpose {
        case .argument: error("cannot-convert-argument-value", "cannot convert value of type '\(from)' to expected argument type '\(to)'", span)
        case .returned: error("cannot-convert-to-return-type", "cannot convert return expression of type '\(from)' to return type '\(to)'", span)
        case .assigned: error("cannot-convert-assign", "cannot assign value of type '\(from)' to type '\(to)'", span)
        case .assignedSubscript: error("cannot-convert-subscript-assign", "cannot assign value of type '\(from)' to subscript of type '\(describe(strip(target) ?? target))'", span)
        case .condition:
            if isInteger(source) {
                error("integer-used-as-boolean", "type '\(from)' cannot be used as a boolean; test for '!= 0' instead", span)
            } else {
                error("cannot-convert-condition-value", "cannot convert value of type '\(from)' to expected condition type 'Bool'", span)
            }
        case .element: error("cannot-convert-array-element", "cannot convert value of type '\(from)' to expected element type '\(to)'", span)
        case .dictionaryKey: error("cannot-convert-dict-key", "cannot convert value of type '\(from)' to expected dictionary key type '\(to)'", span)
        case .dictionaryValue: error("cannot-convert-dict-value", "cannot convert value of type '\(from)' to expected dictionary value type '\(to)'", span)
        case .coercion:
            if program.isSubclass(zonk(target), of: zonk(source)) || isExistential(source) {
                error("cannot-coerce-to-type", "'\(from)' is not convertible to '\(to)'", span, notes: [.init("did you mean to use 'as!' to force downcast?", span)])
            } else {
                error("cannot-convert-coerce", "cannot convert value of type '\(from)' to type '\(to)' in coercion", span)
            }
        case .rawValue: error("cannot-convert-raw-initializer-value", "cannot convert value of type '\(from)' to raw type '\(to)'", span)
        case .defaultArgument: error("cannot-convert-default-arg-value", "default argument value of type '\(from)' cannot be converted to type '\(to)'", span)
        case .plain: error("cannot-convert-initializer-value", "cannot convert value of type '\(from)' to specified type '\(to)'", span)
        }
    }

    private func isExistential(_ type: TypeID) -> Bool {
        if case .existential = types.node(type) { return true }
        return false
    }

    func isInteger(_ type: TypeID) -> Bool {
        let type = resolve(type)
        if solver.literal(type) == .integer { return true }
        guard let name = builtinName(type) else { return false }
        return name.hasPrefix("Int") || name.hasPrefix("UInt")
    }
}
