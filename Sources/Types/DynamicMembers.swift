import Diagnostics
import Lexer
import Parser

/// `@dynamicMemberLookup` and `@dynamicCallable`.
extension BodyChecker {
    /// The type, one of its superclasses or protocols has the attribute.
    private func hasAttribute(_ name: Name, _ type: TypeID) -> Bool {
        var current: TypeID? = resolve(type)
        var steps = 0
        while let candidate = current, steps < 64 {
            steps += 1
            var declarations: [DeclID] = []
            switch types.node(candidate) {
            case .nominal(let id, _): declarations = [id] + program.declaredProtocols(of: id)
            case .parameter, .associated, .opaque, .existential: declarations = program.within(environment) { program.protocolsOf(candidate) }
            default: return false
            }
            if declarations.contains(where: { program.declaration($0)?.syntax?.attributes.contains { $0.name == name } ?? false }) { return true }
            current = program.superclass(of: candidate)
        }
        return false
    }

    /// `base.name` through `subscript(dynamicMember:)`: a key path where the type behind it has the member, else a string.
    func dynamicMember(_ base: TypedExpression, _ reference: NameReference, _ span: Span, isStatic: Bool) -> TypedExpression? {
        let type = instanceType(base)
        guard hasAttribute("dynamicMemberLookup", type) else { return nil }
        let candidates = memberCandidates(KnownName.subscripting, type, isStatic: isStatic).filter { program.subscripting($0.id)?.parameters.first?.label == "dynamicMember" }
        for takesPath in [true, false] {
            let list = candidates.filter { candidate in
                guard let parameter = program.subscripting(candidate.id)?.parameters.first else { return false }
                return isKeyPathType(parameter.type) == takesPath
            }
            if list.isEmpty { continue }
            let value = Expression(takesPath ? .keyPath(root: nil, components: [.member(reference)]) : .string(StringLiteral(segments: [.text(reference.name.text)])), reference.span)
            let argument = CallArgument(label: "dynamicMember", value: value, isTrailing: false, span: reference.span)
            if takesPath {
                if let found = attempt({ self.subscriptCall(base, list, [argument], span, nil) }) { return found.result }
            } else {
                return subscriptCall(base, list, [argument], span, nil)
            }
        }
        return nil
    }

    /// `base.0` through `subscript(dynamicMember:)`: the plain subscripts first, then those that say they are for want of others.
    func dynamicElement(_ base: TypedExpression, _ index: Int, _ span: Span) -> TypedExpression? {
        let type = instanceType(base)
        guard hasAttribute("dynamicMemberLookup", type) else { return nil }
        let candidates = memberCandidates(KnownName.subscripting, type, isStatic: false).filter { candidate in
            guard let parameter = program.subscripting(candidate.id)?.parameters.first else { return false }
            return parameter.label == "dynamicMember" && isKeyPathType(parameter.type)
        }
        let path = Expression(.keyPath(root: nil, components: [.tupleElement(index, span)]), span)
        let argument = CallArgument(label: "dynamicMember", value: path, isTrailing: false, span: span)
        for isDisfavored in [false, true] {
            let list = candidates.filter { candidate in
                isDisfavored == (program.declaration(candidate.id)?.syntax?.attributes.contains { $0.name == "_disfavoredOverload" } ?? false)
            }
            if !list.isEmpty, let found = attempt({ self.subscriptCall(base, list, [argument], span, nil) }) { return found.result }
        }
        return nil
    }

    /// Says that neither the value, which may be an Optional, nor what its key paths begin at has the element.
    func reportDynamicElement(_ base: TypedExpression, _ index: Int, _ span: Span) -> Bool {
        let type = resolve(base.type)
        if trial > 0 { return false }
        if let payload = program.optionalPayload(type) {
            let isElement: Bool
            if case .tuple(let elements) = types.node(resolve(payload)) { isElement = index < elements.count } else { isElement = hasAttribute("dynamicMemberLookup", payload) }
            guard isElement else { return false }
            error("optional-base-not-unwrapped", "value of optional type '\(describe(type))' must be unwrapped to refer to member '\(index)' of wrapped base type '\(describe(payload))'", span, notes: [
                .init("chain the optional using '?' to access member '\(index)' only for non-'nil' base values", span),
                .init("force-unwrap using '!' to abort execution if the optional value contains 'nil'", span),
            ])
            return true
        }
        return reportDynamicMember("\(index)", type, span)
    }

    /// Says that what the key paths of `subscript(dynamicMember:)` begin at has no such member.
    func reportDynamicMember(_ name: String, _ type: TypeID, _ span: Span) -> Bool {
        guard hasAttribute("dynamicMemberLookup", type) else { return false }
        for candidate in memberCandidates(KnownName.subscripting, type, isStatic: false) {
            guard let subscripting = program.subscripting(candidate.id), let parameter = subscripting.parameters.first, parameter.label == "dynamicMember", isKeyPathType(parameter.type),
                  case .nominal(_, let arguments) = types.node(program.substitute(parameter.type, openSubstitution(candidate, subscripting.signature, base: type))),
                  let root = arguments.first else { continue }
            error("could-not-find-value-dynamic-member", "value of type '\(describe(type))' has no dynamic member '\(name)' using key path from root type '\(describe(root))'", span)
            return true
        }
        return false
    }

    private func isKeyPathType(_ type: TypeID) -> Bool {
        guard case .nominal(let id, _) = types.node(type), let decl = program.declaration(id), decl.isPrelude else { return false }
        return decl.name.text.hasSuffix("KeyPath")
    }

    /// `value(…)` through `dynamicallyCall`.
    func dynamicCall(_ callee: TypedExpression, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression? {
        let type = resolve(callee.type)
        guard hasAttribute("dynamicCallable", type) else { return nil }
        let candidates = memberCandidates("dynamicallyCall", type, isStatic: false).filter { isCallable($0.id) }
        func those(_ label: Name) -> [MemberCandidate] { candidates.filter { parameters(of: $0.id)?.first?.label == label } }
        let plain = those("withArguments"), keyed = those("withKeywordArguments")
        let value: Expression.Kind
        let label: Name
        if !plain.isEmpty, arguments.allSatisfy({ $0.label == nil }) {
            value = .array(arguments.map(\.value))
            label = "withArguments"
        } else if !keyed.isEmpty {
            value = .dictionary(arguments.map { (key: Expression(.string(StringLiteral(segments: [.text($0.label?.text ?? "")])), $0.span), value: $0.value) })
            label = "withKeywordArguments"
        } else { return nil }
        let argument = CallArgument(label: label, value: Expression(value, span), isTrailing: false, span: span)
        return call(label == "withArguments" ? plain : keyed, callee, NameReference(name: "dynamicallyCall", span: span), [argument], span, expected)
    }
}
