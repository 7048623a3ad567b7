import Diagnostics
import Lexer
import Parser

/// The general case of an operator: candidates, the choice among them, and what to say when none fits.
extension BodyChecker {
    // MARK: Applying

    func applyOperator(_ name: Name, _ operatorSpan: Span, _ operands: [TypedExpression], _ span: Span, _ fixity: Declaration.Fixity, _ expected: TypeID?) -> TypedExpression {
        let unknown = operands.filter { isOpen($0.type) }
        if !unknown.isEmpty, let node = expectedOperator(name, operands, span, fixity, expected) { return node }
        if let range = oneSidedRange(name, operands, fixity) {
            let node = make(.error, range, span)
            pendingOperators.append(PendingOperator(name: name, operatorSpan: operatorSpan, operands: operands, node: node, fixity: fixity, isSameType: false))
            _ = resolveOperators(from: pendingOperators.count - 1, final: false)
            return node
        }
        if operands.count == 2, BodyChecker.shifts.contains(name), solver.literal(resolve(operands[0].type)) != .none {
            // `1 << n`: the context decides.
            let node = make(.error, operands[0].type, span)
            pendingOperators.append(PendingOperator(name: name, operatorSpan: operatorSpan, operands: operands, node: node, fixity: fixity, isSameType: false))
            return node
        }
        if unknown.isEmpty || operands.count == 1 && (solver.literal(resolve(operands[0].type)) == .none || name != "-" && name != "+" && name != "~") {
            if let node = resolveOperator(name, operatorSpan, operands, span, fixity, expected, final: operands.count == 1 || unknown.isEmpty) { return node }
        } else if operands.count == 2, unknown.count == 1 {
            // The literal takes the other side's type when such an operator exists.
            if let node = resolveOperator(name, operatorSpan, operands, span, fixity, expected, final: solver.literal(resolve(unknown[0].type)) != .none) { return node }
        }
        if unknown.count == operands.count, let node = literalOperator(name, operatorSpan, operands, span, fixity, expected) { return node }
        // Nothing known yet: decide later.
        let result: TypeID
        var isSame = false
        if operands.count == 2, BodyChecker.arithmetic.contains(name) || BodyChecker.comparison.contains(name) || name == "..<" || name == "..." {
            let allLiterals = operands.allSatisfy { solver.literal(resolve($0.type)) != .none }
            if allLiterals {
                let mark = solver.mark()
                if unify(operands[0].type, operands[1].type) { isSame = true } else { solver.undo(to: mark) }
            }
            if BodyChecker.comparison.contains(name) {
                result = program.boolType
            } else if name == "..<" || name == "...", isSame {
                result = program.knownType(name == "..<" ? "Range" : "ClosedRange", [operands[0].type])
            } else {
                result = isSame && BodyChecker.arithmetic.contains(name) ? operands[0].type : solver.fresh()
            }
        } else if operands.count == 1, fixity == .prefix, name == "-" || name == "+" || name == "~" {
            result = operands[0].type
        } else {
            result = solver.fresh()
        }
        let node = make(.error, result, span)
        pendingOperators.append(PendingOperator(name: name, operatorSpan: operatorSpan, operands: operands, node: node, fixity: fixity, isSameType: isSame))
        return node
    }

    /// `2 ** 3` with operators of the script: what is expected decides, or that only one takes literals.
    private func literalOperator(_ name: Name, _ operatorSpan: Span, _ operands: [TypedExpression], _ span: Span, _ fixity: Declaration.Fixity, _ expected: TypeID?) -> TypedExpression? {
        guard !isPrelude, !isBuiltinOperator(name), !BodyChecker.shifts.contains(name), declaresOperator(name), operands.allSatisfy({ solver.literal(resolve($0.type)) != .none }) else { return nil }
        if let expected, !isOpen(expected) { return resolveOperator(name, operatorSpan, operands, span, fixity, expected, final: false) }
        let types = operands.map { resolve($0.type) }
        let viable = operatorCandidates(name, types, fixity).filter { candidate in
            let mark = trialMark()
            defer { rollback(mark) }
            return attempt { self.applyOperatorCandidate(candidate, operands, types, span, expected) } != nil
        }
        guard viable.count == 1 else { return nil }
        return applyOperatorCandidate(viable[0], operands, types, span, expected)
    }

    /// `1...`, `...5`, `..<5` of a literal: the range type is known before its bound.
    private func oneSidedRange(_ name: Name, _ operands: [TypedExpression], _ fixity: Declaration.Fixity) -> TypeID? {
        guard operands.count == 1, solver.literal(resolve(operands[0].type)) != .none else { return nil }
        switch (name, fixity) {
        case ("...", .postfix): return program.knownType("PartialRangeFrom", [operands[0].type])
        case ("...", .prefix): return program.knownType("PartialRangeThrough", [operands[0].type])
        case ("..<", .prefix): return program.knownType("PartialRangeUpTo", [operands[0].type])
        default: return nil
        }
    }

    func isOpen(_ type: TypeID) -> Bool { solver.isUnknown(type) }

    /// Tries operators that wait; true when one was settled.
    func resolveOperators(from start: Int, final: Bool) -> Bool {
        let saved = isSettling
        isSettling = true
        defer { isSettling = saved }
        var progress = false
        var index = start
        while index < pendingOperators.count {
            let pending = pendingOperators[index]
            let unknown = pending.operands.filter { isOpen($0.type) }
            if !unknown.isEmpty, !final {
                if BodyChecker.shifts.contains(pending.name), isOpen(pending.operands[0].type) {
                    index += 1
                    continue
                }
                let other = pending.operands.first { !isOpen($0.type) }
                if other == nil || solver.literal(resolve(unknown[0].type)) == .none && pending.operands.count == 2 && !isLikelySame(pending.name) {
                    index += 1
                    continue
                }
            }
            let mark = trialMark()
            guard let node = resolveOperator(pending.name, pending.operatorSpan, pending.operands, pending.node.span, pending.fixity, nil, final: final || unknown.isEmpty || solver.literal(resolve(unknown[0].type)) != .none) else {
                rollback(mark)
                index += 1
                continue
            }
            pendingOperators.removeAll { $0.node === pending.node }
            progress = true
            if !unify(pending.node.type, node.type) {
                if let converted = coerce(node, to: pending.node.type) {
                    pending.node.kind = converted.kind
                    continue
                }
                if !types.hasError(zonk(node.type)), !types.hasError(zonk(pending.node.type)) { mismatch(node, pending.node.type, .plain) } else { trialFailed = true }
            }
            pending.node.kind = node.kind
        }
        return progress
    }

    private func isLikelySame(_ name: Name) -> Bool { BodyChecker.arithmetic.contains(name) || BodyChecker.comparison.contains(name) }

    /// Chooses the declaration; nil when operands say too little (never when `final`: then an error was reported).
    private func resolveOperator(_ name: Name, _ operatorSpan: Span, _ operands: [TypedExpression], _ span: Span, _ fixity: Declaration.Fixity, _ expected: TypeID?, final: Bool, isConverted: Bool = false) -> TypedExpression? {
        let operandTypes = operands.map { resolve($0.type) }
        // Fast path: both operands of one nominal type that has the operator for itself.
        if operands.count == 2 {
            for candidateType in operandTypes where !isOpen(candidateType) {
                if let node = sameTypeOperator(name, operands, candidateType, span, fixity) { return node }
            }
        }
        let candidates = operatorCandidates(name, operandTypes, fixity)
        var best: (candidate: MemberCandidate, score: Int)?
        for candidate in candidates {
            let mark = trialMark()
            guard let outcome = attempt({ self.applyOperatorCandidate(candidate, operands, operandTypes, span, expected) }) else { continue }
            var score = outcome.cost * 100 + candidate.level
            if let function = program.function(candidate.id), !program.own(function).isEmpty { score += 20 }
            for (operand, type) in zip(operands, operandTypes) where solver.literal(type) != .none {
                if let standard = defaultType(solver.literal(type)), resolve(operand.type) != standard, !isOpen(operand.type) { score += 5 }
            }
            if let expected, !solver.isUnknown(expected), resolve(outcome.result.type) != resolve(expected) {
                let inner = trialMark()
                score += coerce(outcome.result, to: expected) == nil ? 300 : 1
                rollback(inner)
            }
            rollback(mark)
            if best == nil || score < best?.score ?? 0 { best = (candidate, score) }
            if score == 0 { break }
        }
        if let best { return applyOperatorCandidate(best.candidate, operands, operandTypes, span, expected) }
        if !final { return nil }
        // Once: what was converted and does not fit now is not converted again.
        if !isConverted, let converted = operandsAsResult(name, operands, expected) { return resolveOperator(name, operatorSpan, converted, span, fixity, expected, final: final, isConverted: true) }
        if operandTypes.contains(where: { isOpen($0) && solver.literal($0) == .none }) {
            if trial > 0 { trialFailed = true } else { error("operator-unknown", "cannot infer the operand types of '\(name.text)'; add a type annotation", operatorSpan) }
            return failed(span)
        }
        reportOperator(name, operatorSpan, operands, fixity, expected)
        return failed(span)
    }

    /// `dogs + cats` where `[any Animal]` is expected: operands of different types as what is expected of the result.
    private func operandsAsResult(_ name: Name, _ operands: [TypedExpression], _ expected: TypeID?) -> [TypedExpression]? {
        guard operands.count == 2, BodyChecker.arithmetic.contains(name), let target = strip(expected), case .nominal(_, let arguments) = types.node(target), !arguments.isEmpty,
              operands.contains(where: { resolve($0.type) != target }) else { return nil }
        return attempt { () -> [TypedExpression]? in
            let converted = operands.compactMap { self.coerce($0, to: target) }
            return converted.count == operands.count ? converted : nil
        }?.result
    }

    /// `T op T` with T's own operator, both operands converting to T.
    private func sameTypeOperator(_ name: Name, _ operands: [TypedExpression], _ type: TypeID, _ span: Span, _ fixity: Declaration.Fixity) -> TypedExpression? {
        guard case .nominal(let id, let arguments) = types.node(type), arguments.isEmpty, program.optionalPayload(type) == nil else { return nil }
        for operand in operands {
            let own = resolve(operand.type)
            if own == type { continue }
            guard isOpen(own) else { return nil }
            let literal = solver.literal(own)
            if literal == .none { if !isLikelySame(name) { return nil } } else if !acceptsLiteral(type, literal) { return nil }
        }
        for part in visibleParts(of: id) where part.members[name] != nil {
            for member in program.members(name, of: part) {
                guard let function = program.function(member), function.isStatic, function.parameters.count == 2, function.fixity == nil || function.fixity == .infix,
                      function.parameters[0].type == type, function.parameters[1].type == type, program.own(function).isEmpty else { continue }
                for operand in operands where !unify(operand.type, type) { return nil }
                let first: TypedArgument = function.parameters[0].isInout ? .inout(operands[0]) : .value(operands[0])
                if function.isThrowing { noteThrow(span) }
                let substitution = function.signature.parameters
                return make(.call(TypedCall(callee: .direct(member, substitution), selfArgument: nil, arguments: [first, .value(operands[1])], isThrowing: function.isThrowing)), function.result, span)
            }
        }
        return nil
    }

    func operatorCandidates(_ name: Name, _ operandTypes: [TypeID], _ fixity: Declaration.Fixity, count: Int? = nil) -> [MemberCandidate] {
        let count = count ?? operandTypes.count
        var result: [MemberCandidate] = []
        struct Key: Hashable {
            var id: DeclID
            var owner: TypeID
        }
        var seen: Set<Key> = []
        var owners: [TypeID] = []
        for type in operandTypes where !isOpen(type) {
            if !owners.contains(type) { owners.append(type) }
            if let payload = program.optionalPayload(type), !owners.contains(resolve(payload)) { owners.append(resolve(payload)) }
        }
        for type in operandTypes where isOpen(type) {
            if let standard = defaultType(solver.literal(type)), !owners.contains(standard) { owners.append(standard) }
        }
        if owners.contains(where: { program.optionalPayload($0) != nil }) == false, operandTypes.count == 2, let optional = program.known(KnownName.optional), BodyChecker.comparison.contains(name) {
            // `a == b` where one side may be wrapped.
            if operandTypes.contains(where: { program.optionalPayload($0) != nil }) { owners.append(types.nominal(optional, [solver.fresh()])) }
        }
        for type in owners {
            for candidate in memberCandidates(name, type, isStatic: true) where seen.insert(Key(id: candidate.id, owner: candidate.protocolID == nil ? .error : type)).inserted && fits(candidate.id, fixity, count) {
                result.append(candidate)
            }
            // A metatype, tuple or function has no members; global operators below.
        }
        for id in program.lookupAllTopLevel(name, from: module) where seen.insert(Key(id: id, owner: .error)).inserted && fits(id, fixity, count) {
            result.append(MemberCandidate(id: id, ownerType: .error, protocolID: nil, level: program.declaration(id)?.isPrelude == true ? 60 : 1))
        }
        // Overridden requirement and extension with one signature: the nearest first.
        return result.sorted { $0.level < $1.level }
    }

    func fits(_ id: DeclID, _ fixity: Declaration.Fixity, _ count: Int) -> Bool {
        guard let function = program.function(id), function.parameters.count == count else { return false }
        switch fixity {
        case .infix: return function.fixity == nil || function.fixity == .infix
        case .prefix: return function.fixity == .prefix
        case .postfix: return function.fixity == .postfix
        }
    }

    func applyOperatorCandidate(_ candidate: MemberCandidate, _ operands: [TypedExpression], _ operandTypes: [TypeID], _ span: Span, _ expected: TypeID?) -> TypedExpression? {
        guard let function = program.function(candidate.id) else { return nil }
        // The owner's parameters are opened too: `[a] + [b]` finds Array's through either side.
        var map: [TypeID: TypeID] = [:]
        if let protocolID = candidate.protocolID {
            let selfType = program.selfParameter(of: protocolID)
            map[selfType] = candidate.ownerType
            let owner = zonk(candidate.ownerType)
            if !types.hasVariable(owner), !program.within(environment, { program.conforms(owner, to: protocolID) }) {
                trialFailed = true
                return nil
            }
            // Two values of an `any P` may be of different types.
            if !isPrelude, case .existential = types.node(resolve(candidate.ownerType)), function.parameters.contains(where: { $0.type == selfType }) {
                trialFailed = true
                return nil
            }
        }
        openOwn(function.signature, &map)
        let parameterTypes = function.parameters.map { instantiate($0.type, map) }
        registerRequirements(function, map, span)
        var arguments: [TypedArgument] = []
        for (index, operand) in operands.enumerated() {
            if function.parameters[index].isInout {
                guard unify(operand.type, parameterTypes[index]) else {
                    trialFailed = true
                    return nil
                }
                arguments.append(.inout(operand))
                continue
            }
            guard let value = coerce(operand, to: parameterTypes[index]) else {
                if trial > 0 { trialFailed = true } else { mismatch(operand, parameterTypes[index], .argument) }
                return nil
            }
            if function.parameters[index].isAutoclosure {
                trialFailed = true
                return nil
            }
            arguments.append(.value(value))
        }
        checkRequirements(from: 0, final: false)
        if trial > 0, trialFailed { return nil }
        if function.isThrowing, !function.isRethrowing { noteThrow(span) }
        if function.isAsync { noteAsync(span) }
        let substitution = function.signature.parameters.map { map[$0] ?? $0 }
        let callee: Callee = function.isRequirement ? .witness(function.id, substitution) : .direct(function.id, substitution)
        return make(.call(TypedCall(callee: callee, selfArgument: nil, arguments: arguments, isThrowing: function.isThrowing && !function.isRethrowing)), instantiate(function.result, map), span)
    }

    private func reportOperator(_ name: Name, _ operatorSpan: Span, _ operands: [TypedExpression], _ fixity: Declaration.Fixity, _ expected: TypeID?) {
        if trial > 0 {
            trialFailed = true
            return
        }
        if operands.contains(where: { types.hasError(zonk($0.type)) }) { return }
        if fixity != .infix, !isDeclared(name, fixity) || name == "++" || name == "--" {
            let hint = name == "++" ? "; did you mean '+= 1'?" : name == "--" ? "; did you mean '-= 1'?" : ""
            error(hint.isEmpty ? "cannot-find-in-scope" : "cannot-find-in-scope-corrected", "cannot find operator '\(name.text)' in scope\(hint)", operatorSpan)
            return
        }
        if fixity == .infix, !isPrelude, !isBuiltinOperator(name), !declaresOperator(name), program.infixGroup(name) != nil, program.prelude.operators.infix[name] == nil {
            error("cannot-find-in-scope", "cannot find operator '\(name.text)' in scope", operatorSpan)
            return
        }
        if operands.count == 1 {
            error("cannot-apply-unop-to-arg", "unary operator '\(name.text)' cannot be applied to an operand of type '\(describe(operands[0].type))'", operatorSpan)
            return
        }
        let a = describe(operands[0].type), b = describe(operands[1].type)
        if name == "%" || name == "%=", let left = builtinName(resolve(operands[0].type)), left == "Double" || left == "Float" {
            error("availability-decl-unavailable", "'\(name.text)' is unavailable: For floating point numbers use truncatingRemainder instead", operatorSpan)
            return
        }
        if reportUnmetEquality(name, operatorSpan, operands) { return }
        if reportOperandMismatch(name, operatorSpan, operands, expected) { return }
        for operand in operands {
            if let payload = program.optionalPayload(resolve(operand.type)), operands.contains(where: { resolve($0.type) == resolve(payload) || isOpen($0.type) }) {
                reportNotUnwrapped(operand, payload)
                return
            }
        }
        if program.infixGroup(name)?.isAssignment == true, a != b, !operatorCandidates(name, operands.map { resolve($0.type) }, .infix).isEmpty, builtinName(resolve(operands[0].type)) != nil {
            mismatch(operands[1], operands[0].type, .argument)
            return
        }
        if a == b {
            error("cannot-apply-binop-to-same-args", "binary operator '\(name.text)' cannot be applied to two '\(a)' operands", operatorSpan)
        } else {
            error("cannot-apply-binop-to-args", "binary operator '\(name.text)' cannot be applied to operands of type '\(a)' and '\(b)'", operatorSpan, notes: OperandHints.notes(name.text, (a, b)))
        }
    }

    /// The values could be compared if what they are made of could, or if their type said so.
    private func reportUnmetEquality(_ name: Name, _ span: Span, _ operands: [TypedExpression]) -> Bool {
        guard name == "==" || name == "!=", let equatable = program.known("Equatable") else { return false }
        let kinds = operands.map { zonk(resolve($0.type)) }
        let type = kinds.first { program.optionalPayload($0) != nil } ?? kinds[0]
        guard kinds.allSatisfy({ $0 == type || $0 == program.optionalPayload(type) }), case .nominal(let id, _) = types.node(type) else { return false }
        if let unmet = unmetCondition(type, equatable) {
            error("type-does-not-conform-decl-owner", "operator function '\(name.text)' requires that '\(describe(unmet.type))' conform to '\(unmet.protocolName)'", span)
            return true
        }
        // swiftc says the one or the other, as its tables happen to be ordered.
        guard let kind = program.nominal(id)?.kind, kind == .struct || kind == .class, !program.declaredProtocols(of: id).contains(equatable), !program.within(environment, { program.conforms(type, to: equatable) }) else { return false }
        error("type-does-not-conform-in-decl-ref", "referencing operator function '\(name.text)' on 'Equatable' requires that '\(describe(type))' conform to 'Equatable'", span)
        return true
    }

    private func isDeclared(_ name: Name, _ fixity: Declaration.Fixity) -> Bool {
        program.prelude.loadOperators(in: program)
        switch fixity {
        case .prefix: return program.operators.prefix.contains(name) || program.prelude.operators.prefix.contains(name)
        case .postfix: return program.operators.postfix.contains(name) || program.prelude.operators.postfix.contains(name)
        case .infix: return program.infixGroup(name) != nil
        }
    }

    // MARK: Operators as functions

    /// `+`, `<` given where a function is expected.
    func operatorReference(_ name: Name, _ span: Span, _ expected: TypeID?) -> TypedExpression? {
        guard let expected, case .function(let function) = types.node(resolve(strip(expected) ?? expected)) else { return nil }
        let isSpread: Bool
        if function.parameters.count == 1, case .tuple(let elements) = types.node(resolve(function.parameters[0].type)), elements.count == 2 { isSpread = true } else { isSpread = false }
        if isSpread || function.parameters.count == 2 && function.parameters.allSatisfy({ isOpen($0.type) && solver.literal(resolve($0.type)) == .none }) {
            // The same as `{ $0 + $1 }`.
            let both = Expression(.binary(operator: name, operatorSpan: span, implicitArgument(0, span), implicitArgument(1, span)), span)
            return checkClosure(wrapping(both, 2, span), expected)
        }
        let operands = function.parameters.map { TypedExpression(.error, $0.type, span) }
        let fixity: Declaration.Fixity = operands.count == 2 ? .infix : .prefix
        for operand in operands where isOpen(operand.type) && operands.count == 2 {
            if let other = operands.first(where: { !isOpen($0.type) }) { _ = unify(operand.type, other.type) }
        }
        // Of literals only: what they are together, or by themselves.
        if operands.count == 2, operands.allSatisfy({ isOpen($0.type) }) { _ = unify(operands[0].type, operands[1].type) }
        for operand in operands {
            if case .variable(let index) = types.node(resolve(operand.type)), let standard = defaultType(solver.literals[index]) { solver.bind(index, standard) }
        }
        let typed = applyOperator(name, span, operands, span, fixity, function.result)
        if types.hasError(zonk(typed.type)) { return failed(span) }
        // The result type follows.
        if case .call(let call) = typed.kind {
            if !unify(typed.type, function.result), !convertible(typed.type, function.result) {
                mismatch(typed, function.result, .argument)
                return failed(span)
            }
            let type = types.intern(.function(.init(parameters: zip(function.parameters, operands).map { .init(type: $1.type, isInout: $0.isInout) }, result: typed.type, isThrowing: false)))
            return make(.functionReference(call.callee, self: nil), type, span)
        }
        return nil
    }
}
