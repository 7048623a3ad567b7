import Diagnostics
import Lexer
import Parser

/// Subscripts: finding, choosing and applying one.
extension BodyChecker {
    // MARK: Subscripts

    private func isRangeOfIntegers(_ type: TypeID) -> Bool {
        guard case .nominal(let id, let bounds) = types.node(resolve(type)), bounds.count == 1, let name = program.declaration(id)?.name.text else { return false }
        return name.hasSuffix("Range") || name.hasPrefix("PartialRange") ? isInteger(bounds[0]) : false
    }

    /// The name behind the point of the element that `[0]` or `["label"]` of a tuple means.
    private func tupleElement(_ labels: [Name?], _ arguments: [CallArgument]) -> String? {
        guard arguments.count == 1, arguments[0].label == nil else { return nil }
        switch arguments[0].value.kind {
        case .integer(let value?): return value < labels.count ? "\(value)" : nil
        case .string(let literal): return literal.plainText.flatMap { text in labels.contains { $0?.text == text } ? text : nil }
        default: return nil
        }
    }

    func checkSubscript(_ base: Expression, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if let type = typeFromExpression(base) {
            let metatype = make(.metatype(type), types.metatype(type), base.span)
            return subscriptCall(metatype, memberCandidates(KnownName.subscripting, type, isStatic: true), arguments, span, expected)
        }
        var value = checkBase(base, expected)
        var type = resolve(value.type)
        if types.hasError(type) {
            for argument in arguments where !needsContext(argument.value) { _ = check(argument.value, nil) }
            return failed(span)
        }
        if arguments.count == 1, arguments[0].label == "keyPath" {
            let hint = program.knownType("ReferenceWritableKeyPath", [type, solver.fresh()])
            let path = check(arguments[0].value, hint)
            guard case .nominal(let id, let list) = types.node(resolve(path.type)), list.count == 2 else {
                return applyErased(path, to: value, arguments[0].value.span, span)
            }
            if !unify(list[0], type), !convertible(type, list[0]) {
                mismatch(path, types.nominal(id, [type, list[1]]), .argument)
                return failed(span)
            }
            return make(.keyPathApplication(value, path), list[1], span)
        }
        if arguments.count == 1, arguments[0].label == nil, case .identifier(let all) = arguments[0].value.kind, all.name == "...", all.labels == nil {
            // The whole collection as its slice.
            let zero = CallArgument(label: nil, value: Expression(.integer(0), arguments[0].span), isTrailing: false, span: arguments[0].span)
            let slices = memberCandidates("dropFirst", type, isStatic: false)
            if !slices.isEmpty { return call(slices, value, NameReference(name: "dropFirst", span: span), [zero], span, expected) }
        }
        var candidates = memberCandidates(KnownName.subscripting, type, isStatic: false)
        if candidates.isEmpty, let payload = program.optionalPayload(type) {
            if implicitlyUnwrapped.contains(ObjectIdentifier(value)) {
                value = make(.forceUnwrap(value), payload, value.span)
                type = resolve(payload)
                candidates = memberCandidates(KnownName.subscripting, type, isStatic: false)
            } else if !memberCandidates(KnownName.subscripting, payload, isStatic: false).isEmpty {
                error("optional-subscript", "value of optional type '\(describe(type))' must be unwrapped to refer to member 'subscript' of wrapped base type '\(describe(payload))'", base.span)
                return failed(span)
            }
        }
        if candidates.isEmpty, case .tuple(let elements) = types.node(type), !elements.isEmpty {
            let meant = tupleElement(elements.map(\.label), arguments)
            error("could-not-find-subscript-member-tuple" + (meant == nil ? "" : "-did-you-mean-use-dot"), "cannot access element using subscript for tuple type '\(describe(type))'; \(meant.map { "did you mean to use '.\($0)'?" } ?? "use '.' notation instead")", Span(source: span.source, start: base.span.end, end: max(base.span.end, span.end)))
            return failed(span)
        }
        if candidates.isEmpty {
            error("could-not-find-value-subscript", "value of type '\(describe(type))' has no subscripts", Span(source: span.source, start: base.span.end, end: max(base.span.end, span.end)))
            return failed(span)
        }
        return subscriptCall(value, candidates, arguments, span, expected)
    }

    /// A path of which only the root's type is known (an `Any` results), or nothing (an `Any?`).
    private func applyErased(_ path: TypedExpression, to base: TypedExpression, _ pathSpan: Span, _ span: Span) -> TypedExpression {
        guard case .nominal(let id, let list) = types.node(resolve(path.type)), let erased = program.known("AnyKeyPath"), id == erased || id == program.known("PartialKeyPath"),
              let read = program.prelude.topLevel("_readKeyPath", in: program).first, let plain = coerce(path, to: types.nominal(erased)), let root = coerce(base, to: types.any) else {
            if !types.hasError(zonk(path.type)) { error("cannot-convert-argument-value", "cannot convert value of type '\(describe(path.type))' to expected argument type 'AnyKeyPath'", pathSpan) }
            return failed(span)
        }
        if let own = list.first, !convertible(base.type, own) {
            mismatch(path, types.nominal(id, [resolve(base.type)]), .argument)
            return failed(span)
        }
        let result = program.optional(types.any)
        let call = make(.call(TypedCall(callee: .direct(read, []), selfArgument: nil, arguments: [.value(root), .value(plain)], isThrowing: false)), result, span)
        return list.isEmpty ? call : make(.forceUnwrap(call), types.any, span)
    }

    func subscriptCall(_ base: TypedExpression, _ candidates: [MemberCandidate], _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let isSet = isAssignmentTarget
        isAssignmentTarget = false
        // What is assigned to has a setter, if anything has.
        let settable = isSet ? candidates.filter { candidate in program.subscripting(candidate.id).map { $0.setter != nil || $0.nativeAddressor != nil } ?? false } : []
        let candidates = settable.isEmpty ? candidates : settable
        var fitting: [(candidate: MemberCandidate, mapping: [[Int]])] = []
        for candidate in candidates {
            guard let subscripting = program.subscripting(candidate.id), let mapping = matchArguments(subscripting.parameters, arguments, variadicTypes: nil) else { continue }
            fitting.append((candidate, mapping))
        }
        if fitting.isEmpty {
            if let first = candidates.first, let subscripting = program.subscripting(first.id) { reportMismatch(subscripting.parameters, arguments, "subscript", span) }
            else { error("could-not-find-value-subscript", "value of type '\(describe(base.type))' has no subscripts", span) }
            return failed(span)
        }
        fitting.sort { ($0.candidate.level, $1.candidate.constraint) < ($1.candidate.level, $0.candidate.constraint) }
        if fitting.count == 1 { return applySubscript(fitting[0].candidate, fitting[0].mapping, base, arguments, span) ?? failed(span) }
        var prepared: [Int: TypedExpression] = [:]
        for (index, argument) in arguments.enumerated() where !needsContext(argument.value) { prepared[index] = check(argument.value, nil) }
        if prepared.values.contains(where: { types.hasError(zonk($0.type)) }) { return failed(span) }
        let literals = openLiterals(prepared)
        var best: (index: Int, score: Int)?
        for (index, entry) in fitting.enumerated() {
            let mark = trialMark()
            guard let outcome = attempt({ self.applySubscript(entry.candidate, entry.mapping, base, arguments, span, prepared: prepared) }) else { continue }
            var score = outcome.cost * 100 + entry.candidate.level + penalty(literals)
            if let expected, !solver.isUnknown(expected), !fitsExpected(outcome.result, expected) { score += 4000 }
            rollback(mark)
            if best == nil || score < best?.score ?? 0 { best = (index, score) }
            if score == 0 { break }
        }
        guard let best else {
            if trial > 0 {
                trialFailed = true
                return failed(span)
            }
            if let name = builtinName(resolve(base.type)), name == "String" || name == "Substring", arguments.count == 1, arguments[0].label == nil, let given = prepared[0] {
                let isRange = isRangeOfIntegers(given.type)
                if isRange || isInteger(given.type) {
                    let (wrong, right) = isRange ? ("an integer range", "String.Index range") : ("an Int", "String.Index")
                    error("availability-decl-unavailable", "'subscript(_:)' is unavailable: cannot subscript String with \(wrong), use a \(right) instead.", base.span)
                    return failed(span)
                }
            }
            if fitting.allSatisfy({ program.declaration($0.candidate.id)?.isPrelude == true }), !prepared.isEmpty {
                if isSet, let entry = fitting.first(where: { program.subscripting($0.candidate.id)?.signature.parameters.count == program.nominalID(resolve(base.type)).flatMap { program.nominal($0)?.signature.parameters.count } }) {
                    return applySubscript(entry.candidate, entry.mapping, base, arguments, span, prepared: prepared) ?? failed(span)
                }
                error("no-overloads-match-exactly-in-call", "no exact matches in call to subscript", Span(source: span.source, start: base.span.end, end: span.end))
                return failed(span)
            }
            return applySubscript(fitting[0].candidate, fitting[0].mapping, base, arguments, span, prepared: prepared) ?? failed(span)
        }
        return applySubscript(fitting[best.index].candidate, fitting[best.index].mapping, base, arguments, span, prepared: prepared) ?? failed(span)
    }

    private func applySubscript(_ candidate: MemberCandidate, _ mapping: [[Int]], _ base: TypedExpression, _ arguments: [CallArgument], _ span: Span, prepared: [Int: TypedExpression] = [:]) -> TypedExpression? {
        guard let subscripting = program.subscripting(candidate.id), !types.hasError(subscripting.type) else { return nil }
        var map = openSubstitution(candidate, subscripting.signature, base: base.type)
        openOwn(subscripting.signature, &map)
        let parameterTypes = subscripting.parameters.map { instantiate($0.type, map) }
        for requirement in subscripting.signature.requirements {
            let subject: TypeID
            switch requirement {
            case .conforms(let type, _), .sameType(let type, _), .superclass(let type, _), .classBound(let type): subject = type
            }
            if types.hasVariable(program.types.map(subject) { map[$0] }) {
                pendingRequirements.append(PendingRequirement(requirement: requirement, map: map, span: span, callee: "subscript", subject: subject, isOpened: true))
            }
        }
        guard let checked = checkArguments(subscripting.parameters, parameterTypes, mapping, arguments, span, prepared: prepared) else { return nil }
        checkRequirements(from: 0, final: false)
        var dispatch = TypedExpression.Dispatch.static
        if subscripting.isRequirement {
            dispatch = .witness
        } else if candidate.protocolID == nil, let parent = subscripting.parent.flatMap({ program.nominal($0) }), parent.kind == .class, !parent.isFinal, !subscripting.isFinal, !superBases.contains(ObjectIdentifier(base)) {
            dispatch = .dynamic
        }
        let getter = subscripting.getter.flatMap { program.function($0) }
        if let getter, getter.isThrowing { noteThrow(span, getter.thrown.map { instantiate($0, map) }, what: "subscript access") }
        if getter?.isAsync == true { noteAsync(span, .subscripting) } else { noteIsolation(subscripting, base, span) }
        let substitution = subscripting.signature.parameters.map { map[$0] ?? $0 }
        let type = instantiate(subscripting.type, map)
        return make(.accessor(.init(base: base, member: subscripting.id, substitution: substitution, arguments: checked.arguments, dispatch: dispatch)), type, span)
    }
}
