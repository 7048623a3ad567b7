import Diagnostics
import Lexer
import Parser

/// Members that are there, but not for this type.
extension BodyChecker {
    /// `sorted()` of elements that cannot be compared: says what they would have to conform to.
    func reportUnmetConstraint(_ name: Name, _ base: TypedExpression, _ arguments: [CallArgument]?, _ span: Span) -> Bool {
        guard trial == 0 else { return false }
        let type = zonk(resolve(base.type))
        guard case .nominal(let id, _) = types.node(type) else { return false }
        // The most general protocol that has such a member.
        let protocols = program.declaredProtocols(of: id).sorted { program.inheritedProtocols($0).count < program.inheritedProtocols($1).count }
        for protocolID in protocols {
            guard let decl = program.nominal(protocolID) else { continue }
            for part in program.parts(of: protocolID) where part.isExtension && part.members[name] != nil {
                let added = program.signature(of: part).requirements.dropFirst(decl.signature.requirements.count)
                guard let unmet = firstUnmet(Array(added), [decl.selfType: type]) else { continue }
                for member in program.members(name, of: part) {
                    guard let shown = shownName(member, arguments) else { continue }
                    error("type-does-not-conform-in-decl-ref", "referencing \(shown) on '\(decl.name.text)' requires that '\(describe(unmet.type))' conform to '\(unmet.protocolName)'", span)
                    return true
                }
            }
        }
        return false
    }

    /// A member of an extension of the type itself whose requirements this type does not meet.
    func reportUnmetExtension(_ reference: NameReference, _ type: TypeID) -> Bool {
        let type = zonk(resolve(type))
        guard trial == 0, case .nominal(let id, let arguments) = types.node(type), let decl = program.nominal(id) else { return false }
        let map = Dictionary(zip(decl.signature.parameters, arguments), uniquingKeysWith: { first, _ in first })
        for part in program.parts(of: id) where part.isExtension && part.members[reference.name] != nil {
            let added = Array(program.signature(of: part).requirements.dropFirst(decl.signature.requirements.count))
            guard let member = program.members(reference.name, of: part).first else { continue }
            let isProperty = program.variable(member) != nil
            guard let shown = program.function(member).map({ "instance method '\(program.displayName($0))'" }) ?? program.variable(member).map({ "property '\($0.name.text)'" }) else { continue }
            let start = isProperty ? shown : "referencing \(shown) on '\(decl.name.text)'"
            if let unmet = firstUnmet(added, map) {
                error(isProperty ? "type-does-not-conform-decl-owner" : "type-does-not-conform-in-decl-ref", "\(start) requires that '\(describe(unmet.type))' conform to '\(unmet.protocolName)'", reference.span)
                return true
            }
            for case .sameType(let a, let b) in added {
                let left = program.substitute(a, map), right = program.substitute(b, map)
                if left == right || types.hasError(left) || types.hasError(right) || types.hasVariable(left) || types.hasVariable(right) { continue }
                error(isProperty ? "types-not-equal-decl" : "types-not-equal-in-decl-ref", "\(start) requires the types '\(describe(left))' and '\(describe(right))' be equivalent", reference.span)
                return true
            }
        }
        return false
    }

    /// What a type that conforms under conditions lacks to do so: `N` for the equality of `[N]`.
    func unmetCondition(_ type: TypeID, _ protocolID: DeclID) -> (type: TypeID, protocolName: String)? {
        guard case .nominal(let id, let arguments) = types.node(type), let decl = program.nominal(id) else { return nil }
        let map = Dictionary(zip(decl.signature.parameters, arguments), uniquingKeysWith: { first, _ in first })
        for part in program.parts(of: id) where part.isExtension && program.protocols(of: part).contains(protocolID) {
            let added = Array(program.signature(of: part).requirements.dropFirst(decl.signature.requirements.count))
            guard let unmet = program.within(environment, { firstUnmet(added, map) }) else { continue }
            // Of nested ones swiftc says nothing more.
            return unmetCondition(unmet.type, protocolID) == nil ? unmet : nil
        }
        return nil
    }

    private func firstUnmet(_ requirements: [GenericSignature.Requirement], _ map: [TypeID: TypeID]) -> (type: TypeID, protocolName: String)? {
        for case .conforms(let subject, let protocolID) in requirements {
            let type = program.substitute(subject, map)
            if types.hasVariable(type) || types.hasError(type) || program.conforms(type, to: protocolID) { continue }
            return (type, program.declaration(protocolID)?.name.text ?? "")
        }
        return nil
    }

    private func shownName(_ member: DeclID, _ arguments: [CallArgument]?) -> String? {
        if let function = program.function(member), function.kind == .function, !function.isStatic {
            if let arguments, matchArguments(function.parameters, arguments, variadicTypes: nil) == nil { return nil }
            return "instance method '\(program.displayName(function))'"
        }
        if arguments == nil, let variable = program.variable(member), !variable.isStatic { return "property '\(variable.name.text)'" }
        return nil
    }
}
