import Lexer

/// What is known of generic parameters in one place: the facts of a signature, ready for look-up.
final class Environment {
    let signature: GenericSignature
    /// Protocols a parameter or dependent member is directly required to conform to.
    private(set) var conformances: [TypeID: [DeclID]] = [:]
    private(set) var superclasses: [TypeID: TypeID] = [:]
    private(set) var sameTypes: [TypeID: TypeID] = [:]
    private(set) var classBound: Set<TypeID> = []
    var canonicalMemo: [TypeID: TypeID] = [:]

    init(_ signature: GenericSignature) {
        self.signature = signature
        for requirement in signature.requirements {
            switch requirement {
            case .conforms(let type, let id): conformances[type, default: []].append(id)
            case .superclass(let type, let superclass):
                superclasses[type] = superclass
                classBound.insert(type)
            case .classBound(let type): classBound.insert(type)
            case .sameType(let a, let b): sameTypes[a] = b
            }
        }
    }

    var isEmpty: Bool { signature.requirements.isEmpty }
}

extension Program {
    // MARK: Generic parameters

    /// Protocols a parameter, dependent member or opaque type conforms to, with what they inherit.
    func protocolsOf(_ type: TypeID, _ context: DeclContext? = nil) -> [DeclID] {
        var result = environment.conformances[type] ?? []
        switch types.node(type) {
        case .parameter(let owner, 0, _):
            if let decl = declaration(owner) as? NominalDecl, decl.kind == .protocol { result.append(owner) }
        case .associated(let base, let associated):
            result += associatedBounds(associated)
            // Bounds that protocols of the base put on this member.
            for protocolID in protocolsOf(base) {
                guard let decl = nominal(protocolID), decl.resolution == .done else { continue }
                for case .conforms(let subject, let bound) in decl.signature.requirements where subject != decl.selfType {
                    if substitute(subject, [decl.selfType: base]) == type { result.append(bound) }
                }
            }
            for (subject, bounds) in environment.conformances where subject != type && types.isDependent(subject) {
                if canonical(subject) == type { result += bounds }
            }
        case .opaque(let owner, let arguments):
            if let bound = opaqueBound(of: owner, arguments), case .existential(let existential) = types.node(bound) { result += existential.protocols }
        case .existential(let existential): result += existential.protocols
        default: break
        }
        var all: [DeclID] = []
        for id in unique(result) { all += inheritedProtocols(id) }
        return unique(all)
    }

    func opaqueBound(of owner: DeclID, _ arguments: [TypeID]) -> TypeID? {
        if let function = declaration(owner) as? FunctionDecl { resolve(function) } else if let variable = declaration(owner) as? VariableDecl { resolve(variable) }
        guard let bound = opaqueBounds[owner] else { return nil }
        let signature = (declaration(owner) as? FunctionDecl)?.signature ?? (declaration(owner) as? VariableDecl)?.signature ?? GenericSignature()
        return substitute(bound, signature, arguments)
    }

    func superclassBound(_ type: TypeID) -> TypeID? {
        if let found = environment.superclasses[type] { return found }
        switch types.node(type) {
        case .existential(let existential): return existential.superclass
        case .parameter(let owner, 0, _):
            if let decl = declaration(owner) as? NominalDecl, decl.kind == .protocol {
                for case .superclass(let subject, let superclass) in decl.signature.requirements where subject == decl.selfType { return superclass }
            }
        default: break
        }
        for id in environment.conformances[type] ?? [] {
            guard let decl = declaration(id) as? NominalDecl else { continue }
            for case .superclass(let subject, let superclass) in decl.signature.requirements where subject == decl.selfType { return superclass }
        }
        return nil
    }

    private func associatedBounds(_ associated: DeclID) -> [DeclID] {
        guard let decl = declaration(associated) as? AssociatedTypeDecl, let owner = decl.parent.flatMap({ nominal($0) }) else { return [] }
        let subject = types.intern(.associated(base: owner.selfType, associated))
        var result: [DeclID] = []
        for case .conforms(subject, let bound) in owner.signature.requirements { result.append(bound) }
        return result
    }

    /// The protocol itself and all it refines, itself first.
    func inheritedProtocols(_ id: DeclID) -> [DeclID] {
        if let cached = inheritedProtocolCache[id] ?? prelude.inheritedProtocols[id] { return cached }
        if let decl = declaration(id) as? NominalDecl, decl.isPrelude, let written = writtenProtocols(decl, depth: 0) {
            prelude.inheritedProtocols[id] = written
            return written
        }
        guard let decl = nominal(id), decl.kind == .protocol else { return [id] }
        if let cached = inheritedProtocolCache[id] { return cached }
        inheritedProtocolCache[id] = [id]
        var result = [id]
        var direct = decl.protocols
        for case .conforms(let subject, let bound) in decl.signature.requirements where subject == decl.selfType && bound != id { direct.append(bound) }
        for other in direct { result += inheritedProtocols(other) }
        let all = unique(result)
        if decl.resolution == .done { inheritedProtocolCache[id] = all } else { inheritedProtocolCache[id] = nil }
        return all
    }

    /// The same for a protocol of the prelude, from its inheritance clause alone: whether `String` conforms to a protocol
    /// need not work out what all of `Collection` requires. nil when there is more to it than names.
    private func writtenProtocols(_ decl: NominalDecl, depth: Int) -> [DeclID]? {
        guard decl.kind == .protocol, depth < 32, let part = decl.ownPart else { return nil }
        var result = [decl.id]
        for syntax in part.inheritedSyntax {
            if case .unsupported = syntax.kind { continue }
            guard case .identifier(let name, _) = syntax.kind else { return nil }
            if name == "AnyObject" { continue }
            guard case .declaration(let id, _)? = lookupType(name, decl.context), let other = declaration(id) as? NominalDecl,
                  let inherited = writtenProtocols(other, depth: depth + 1) else { return nil }
            result += inherited
        }
        for case .conforms(let subject, _) in part.requirementSyntax {
            if case .identifier(KnownName.selfType, _) = subject.kind { return nil }
        }
        return unique(result)
    }

    /// The associated type called `name` of a protocol: the first declaration along the refinement, so that a
    /// redeclaration means the same type.
    func associatedTypeDeclaration(_ name: Name, in protocolID: DeclID) -> DeclID? {
        // First: most names are those of top-level types, and the protocol need not be read for them.
        guard isMemberType(name), let decl = declaration(protocolID) as? NominalDecl else { return nil }
        if decl.resolution == .none { resolve(decl) }
        for other in inheritedProtocols(protocolID).reversed() {
            guard let part = (declaration(other) as? NominalDecl)?.ownPart, hasMember(name, part, other) else { continue }
            for member in members(name, of: part) where declaration(member) is AssociatedTypeDecl { return member }
        }
        return nil
    }

    /// Whether any type has a type of this name in it. Most names in headers are those of top-level types, and would be looked
    /// for in all protocols around first.
    func isMemberType(_ name: Name) -> Bool { prelude.index.memberTypes.contains(name) || memberTypes.contains(name) }

    private func hasMember(_ name: Name, _ part: Part, _ owner: DeclID) -> Bool {
        if part.isPrelude, part.order.isEmpty { _ = parts(of: owner) }
        return part.members[name] != nil
    }

    func rootAssociatedType(_ id: DeclID) -> DeclID {
        guard let decl = declaration(id), let parent = decl.parent else { return id }
        return associatedTypeDeclaration(decl.name, in: parent) ?? id
    }

    /// Same-type rules applied.
    func canonical(_ type: TypeID, _ context: DeclContext? = nil) -> TypeID {
        guard types.isDependent(type) else { return type }
        if let known = environment.canonicalMemo[type] { return known }
        environment.canonicalMemo[type] = type
        let environment = self.environment
        let result = types.map(type) { part in
            switch self.types.node(part) {
            case .parameter: return environment.sameTypes[part].map { self.canonical($0) } ?? part
            case .associated(let base, let associated): return self.canonicalMember(base, associated, depth: 0)
            default: return nil
            }
        }
        environment.canonicalMemo[type] = result
        return result
    }

    private func canonicalMember(_ base: TypeID, _ associated: DeclID, depth: Int) -> TypeID {
        let base = canonical(base)
        switch types.node(base) {
        case .parameter, .associated, .variable: break
        case .opaque:
            if let bound = associatedType(associated, of: base), bound != types.intern(.associated(base: base, associated)) { return canonical(bound) }
        default: return associatedType(associated, of: base) ?? types.intern(.associated(base: base, associated))
        }
        let type = types.intern(.associated(base: base, associated))
        if let same = environment.sameTypes[type], same != type { return canonical(same) }
        for (left, right) in environment.sameTypes where types.isDependent(left) && left != type {
            // The left side may itself need rewriting: `S.SubSequence.Element == Int`.
            if case .associated(let other, associated) = types.node(left), other != base, canonical(other) == base { return canonical(right) }
        }
        if depth > 8 { return type }
        // Rules of the protocols along the chain.
        var anchor = base
        while true {
            for id in protocolsOf(anchor) {
                guard let decl = nominal(id) else { continue }
                for case .sameType(let left, let right) in decl.signature.requirements {
                    let subject = replace(left, decl.selfType, anchor)
                    if subject == type, left != right {
                        let replacement = replace(right, decl.selfType, anchor)
                        if replacement != type { return canonical(replacement) }
                    }
                }
            }
            guard case .associated(let next, _) = types.node(anchor) else { break }
            anchor = next
        }
        return type
    }

    /// Plain replacement of one type, nothing normalised.
    func replace(_ type: TypeID, _ from: TypeID, _ to: TypeID) -> TypeID {
        types.map(type) { $0 == from ? to : nil }
    }

    // MARK: Substitution

    /// `type` with the parameters of a signature replaced by arguments; dependent members of concrete types are resolved
    /// to their witnesses, opaque types to what stands behind them where that is known.
    public func substitute(_ type: TypeID, _ signature: GenericSignature, _ arguments: [TypeID]) -> TypeID {
        if !types.isDependent(type) || signature.parameters.isEmpty { return type }
        var map: [TypeID: TypeID] = [:]
        for (parameter, argument) in zip(signature.parameters, arguments) where parameter != argument { map[parameter] = argument }
        return map.isEmpty ? type : substitute(type, map)
    }

    /// `type` with parameter -> argument pairs replaced, then normalised as above.
    public func substitute(_ type: TypeID, _ replacements: [TypeID: TypeID]) -> TypeID {
        if !types.isDependent(type) { return type }
        return types.map(type) { part in
            if !self.types.isDependent(part) { return part }
            if let replaced = replacements[part] { return replaced }
            if case .associated(let base, let associated) = self.types.node(part) {
                let newBase = self.substitute(base, replacements)
                if newBase == base { return part }
                return self.member(associated, of: newBase)
            }
            return nil
        }
    }

    /// `base.A`, resolved when `base` is concrete enough.
    func member(_ associated: DeclID, of base: TypeID) -> TypeID {
        switch types.node(base) {
        case .parameter, .associated: return canonical(types.intern(.associated(base: base, associated)))
        case .variable: return types.intern(.associated(base: base, associated))
        case .opaque: return associatedType(associated, of: base) ?? types.intern(.associated(base: base, associated))
        case .error: return .error
        default: return associatedType(associated, of: base) ?? .error
        }
    }
}
