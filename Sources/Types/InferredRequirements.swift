import Lexer

/// Requirements that nobody writes: `func find<T>(_ x: T, in s: Set<T>)` says that `T` is `Hashable`.
extension Program {
    /// What the types of a generic declaration's header demand of its parameters, beyond what is demanded already.
    func inferRequirements(from headerTypes: [TypeID], _ signature: inout GenericSignature) {
        if signature.parameters.isEmpty { return }
        let rules = signature.requirements.compactMap { requirement -> TypeID? in
            guard case .sameType(_, let type) = requirement else { return nil }
            return type
        }
        for type in headerTypes + rules where types.isDependent(type) {
            var nominals: [(NominalDecl, [TypeID])] = []
            _ = types.map(type) { part in
                if !self.types.isDependent(part) { return part }
                if case .nominal(let id, let arguments) = self.types.node(part), let nominal = self.nominal(id) { nominals.append((nominal, arguments)) }
                return nil
            }
            for (nominal, arguments) in nominals { infer(from: nominal, arguments, &signature) }
        }
    }

    private func infer(from nominal: NominalDecl, _ arguments: [TypeID], _ signature: inout GenericSignature) {
        for requirement in nominal.signature.requirements {
            let demanded = substituted(requirement, nominal.signature, arguments)
            guard types.isDependent(demanded.subject), !isKnown(demanded, signature) else { continue }
            signature.requirements.append(demanded)
            environment = Environment(signature)
        }
    }

    private func substituted(_ requirement: GenericSignature.Requirement, _ signature: GenericSignature, _ arguments: [TypeID]) -> GenericSignature.Requirement {
        func replaced(_ type: TypeID) -> TypeID { substitute(type, signature, arguments) }
        switch requirement {
        case .conforms(let type, let id): return .conforms(replaced(type), id)
        case .sameType(let a, let b): return .sameType(replaced(a), replaced(b))
        case .superclass(let type, let superclass): return .superclass(replaced(type), replaced(superclass))
        case .classBound(let type): return .classBound(replaced(type))
        }
    }

    private func isKnown(_ requirement: GenericSignature.Requirement, _ signature: GenericSignature) -> Bool {
        if signature.requirements.contains(requirement) { return true }
        switch requirement {
        case .conforms(let type, let id): return conforms(type, to: id)
        case .sameType(let a, let b): return canonical(a) == canonical(b)
        case .superclass(let type, let superclass): return isSubclass(type, of: superclass)
        case .classBound(let type): return isClassType(type)
        }
    }
}

extension GenericSignature.Requirement {
    /// The type that it is about.
    var subject: TypeID {
        switch self {
        case .conforms(let type, _), .sameType(let type, _), .superclass(let type, _), .classBound(let type): return type
        }
    }
}
