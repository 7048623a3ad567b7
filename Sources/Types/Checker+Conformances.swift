import Diagnostics
import Lexer
import Parser

/// Whether types have what the protocols that they name ask for.
extension Program {
    func checkConformances() {
        for part in userUserParts { checkPart(part) }
    }

    /// What this part of a type says it conforms to, it does.
    func checkPart(_ part: Part) {
        guard let nominal = nominal(part.nominal), nominal.kind != .protocol else { return }
        var checked: Set<DeclID> = []
        if part.isExtension, !part.requirementSyntax.isEmpty { checkImplied(part, nominal) }
        for protocolID in protocols(of: part) {
            for inherited in inheritedProtocols(protocolID) where checked.insert(inherited).inserted {
                checkConformance(nominal, inherited, protocolID, part)
            }
        }
    }

    /// A conditional conformance says nothing of the protocols that its protocol refines.
    private func checkImplied(_ part: Part, _ nominal: NominalDecl) {
        let own = protocols(of: part)
        var stated = Set(own)
        for other in parts(of: nominal.id) where other !== part { for id in protocols(of: other) { stated.formUnion(inheritedProtocols(id)) } }
        for id in own {
            guard let missing = inheritedProtocols(id).first(where: { !stated.contains($0) && !isMarker($0) && !superclassConforms(nominal, $0) }) else { continue }
            report(.error("conditional-conformances-cannot-imply-conformances", "conditional conformance of type '\(describe(nominal.selfType))' to protocol '\(declaration(id)?.name.text ?? "")' does not imply conformance to inherited protocol '\(declaration(missing)?.name.text ?? "")'", part.span))
        }
    }

    private func checkConformance(_ nominal: NominalDecl, _ protocolID: DeclID, _ written: DeclID, _ part: Part) {
        guard let decl = self.nominal(protocolID) else { return }
        if decl.isClassBound, nominal.kind != .class, protocolID == written {
            report(.error("non-class-cannot-conform-to-class-protocol", "non-class type '\(nominal.name.text)' cannot conform to class protocol '\(decl.name.text)'", nominal.nameSpan))
            return
        }
        var notes: [Diagnostic.Note] = []
        within(Environment(signature(of: part))) {
            for id in decl.associatedTypes {
                let root = rootAssociatedType(id)
                guard root == id, let associated = declaration(id) else { continue }
                if typeWitness(root, nominal) == nil, superclassConforms(nominal, protocolID) == false {
                    notes.append(.init("protocol requires nested type '\(associated.name.text)'", associated.isPrelude ? nil : associated.nameSpan))
                }
            }
            for requirement in requirements(of: decl) {
                if witnessEntry(requirement, nominal) != nil { continue }
                if superclassConforms(nominal, protocolID) { continue }
                notes.append(missingWitness(requirement, nominal, decl))
            }
            if notes.isEmpty, !nominal.isPrelude { notes += checkWitnesses(nominal, decl, part) }
        }
        if !notes.isEmpty {
            report(.error("type-does-not-conform", "type '\(describe(nominal.selfType))' does not conform to protocol '\(decl.name.text)'", part.isExtension ? part.span : nominal.nameSpan, notes: notes))
        }
    }

    func superclassConforms(_ nominal: NominalDecl, _ protocolID: DeclID) -> Bool {
        guard let superclass = superclass(of: nominal.selfType) else { return false }
        return conforms(superclass, to: protocolID)
    }

    private func missingWitness(_ requirement: DeclID, _ nominal: NominalDecl, _ owner: NominalDecl) -> Diagnostic.Note {
        let map = [owner.selfType: nominal.selfType]
        let span = declaration(requirement).flatMap { $0.isPrelude ? nil : $0.nameSpan }
        switch declaration(requirement) {
        case let function as FunctionDecl:
            resolve(function)
            let type = types.intern(.function(.init(parameters: function.parameters.map { .init(type: substitute($0.type, map), isInout: $0.isInout) }, result: substitute(function.result, map), isThrowing: function.isThrowing)))
            let kind = function.kind == .initializer ? "initializer" : "function"
            return .init("protocol requires \(kind) '\(displayName(function))' with type '\(describe(type))'", span)
        case let variable as VariableDecl:
            resolve(variable)
            return .init("protocol requires property '\(variable.name.text)' with type '\(describe(substitute(variable.type, map)))'", span)
        case let subscripting as SubscriptDecl:
            return .init("protocol requires subscript with type '(\(subscripting.parameters.map { describe(substitute($0.type, map)) }.joined(separator: ", "))) -> \(describe(substitute(subscripting.type, map)))'", span)
        default: return .init("protocol requirement is missing", span)
        }
    }
}
