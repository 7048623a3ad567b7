import Diagnostics
import Lexer
import Parser

/// Which members a type has under a name.
extension BodyChecker {
    // MARK: Member lookup

    func memberCandidates(_ name: Name, _ base: TypeID, isStatic: Bool, protocols: Bool = true) -> [MemberCandidate] {
        let type = resolve(base)
        var result: [MemberCandidate] = []
        var current: TypeID? = type
        var level = 0
        while let candidate = current, level < 64 {
            guard case .nominal(let id, _) = types.node(candidate), let nominal = program.nominal(id) else { break }
            for member in program.implicitMembers(name, of: nominal) where matches(member, isStatic) {
                result.append(MemberCandidate(id: member, ownerType: candidate, protocolID: nil, level: level))
            }
            for part in visibleParts(of: id) where part.members[name] != nil {
                if part.isExtension, !partApplies(part, nominal, candidate) { continue }
                let constraint = part.isExtension ? specificity(Array(program.signature(of: part).requirements.dropFirst(nominal.signature.requirements.count))) : 0
                for member in program.members(name, of: part) where matches(member, isStatic) {
                    result.append(MemberCandidate(id: member, ownerType: candidate, protocolID: nil, level: level, constraint: constraint))
                }
            }
            if name == KnownName.initializer {
                if level > 0 { result.removeAll { $0.level == level && program.function($0.id)?.isConvenience != true } }
                if !inheritsInitializers(nominal) { break }
            }
            current = program.superclass(of: candidate)
            level += 1
        }
        dropOverridden(&result)
        if protocols { result += protocolCandidates(name, type, isStatic: isStatic) }
        if result.isEmpty, protocols, !isPrelude { result = missingWitnesses(name, type, isStatic: isStatic) }
        return result
    }

    /// Requirements that the type promises to have and has not: the error stands at its conformance, not at every use.
    private func missingWitnesses(_ name: Name, _ type: TypeID, isStatic: Bool) -> [MemberCandidate] {
        guard case .nominal(let id, _) = types.node(type), let nominal = program.nominal(id), !nominal.isPrelude, nominal.kind != .protocol else { return [] }
        var result: [MemberCandidate] = []
        for protocolID in program.declaredProtocols(of: id) {
            for part in program.parts(of: protocolID) where !part.isExtension && part.members[name] != nil {
                for member in program.members(name, of: part) where matches(member, isStatic) && !(program.declaration(member) is AssociatedTypeDecl) {
                    if program.witnessEntry(member, nominal) == nil { result.append(MemberCandidate(id: member, ownerType: type, protocolID: protocolID, level: 100)) }
                }
            }
        }
        return result
    }

    private func matches(_ id: DeclID, _ isStatic: Bool) -> Bool {
        switch program.declaration(id) {
        case let function as FunctionDecl:
            return function.kind == .initializer ? isStatic : function.isStatic == isStatic
        case let variable as VariableDecl: return variable.isStatic == isStatic
        case let subscripting as SubscriptDecl: return subscripting.isStatic == isStatic
        case is EnumCaseDecl, is NominalDecl, is TypealiasDecl: return isStatic
        default: return false
        }
    }

    private func partApplies(_ part: Part, _ nominal: NominalDecl, _ type: TypeID) -> Bool {
        guard case .nominal(_, let arguments) = types.node(zonk(type)) else { return true }
        let signature = program.signature(of: part)
        if signature.requirements.count == nominal.signature.requirements.count { return true }
        return program.within(environment) { program.satisfies(signature, nominal.signature, arguments) }
    }

    /// All designated initialisers of the superclass are overridden or inherited, so its convenience ones are there too.
    private func inheritsInitializers(_ nominal: NominalDecl) -> Bool {
        guard nominal.kind == .class, let superclass = nominal.superclass, case .nominal(let parent, _) = types.node(superclass), let parentDecl = program.nominal(parent) else { return false }
        var own: Set<DeclID> = []
        for id in program.implicitMembers(KnownName.initializer, of: nominal) { if let overridden = program.function(id)?.overridden { own.insert(overridden) } }
        if let part = nominal.ownPart { for id in program.members(KnownName.initializer, of: part) { if let overridden = program.function(id)?.overridden { own.insert(overridden) } } }
        let designated = program.designatedInitializers(parentDecl)
        return !designated.isEmpty && designated.allSatisfy { own.contains($0) }
    }

    private func dropOverridden(_ candidates: inout [MemberCandidate]) {
        guard candidates.count > 1 else { return }
        var hidden: Set<DeclID> = []
        for candidate in candidates {
            // Only members of classes override any; to find out means to resolve them.
            let declaration = program.declaration(candidate.id)
            guard let parent = declaration?.parent, (program.declaration(parent) as? NominalDecl)?.kind == .class else { continue }
            switch declaration {
            case let function as FunctionDecl:
                program.resolve(function)
                if let overridden = function.overridden { hidden.insert(overridden) }
            case let variable as VariableDecl:
                if variable.resolution != .running { program.resolve(variable) }
                if let overridden = variable.overridden { hidden.insert(overridden) }
            case let subscripting as SubscriptDecl:
                program.resolve(subscripting)
                if let overridden = subscripting.overridden { hidden.insert(overridden) }
            default: break
            }
        }
        if !hidden.isEmpty { candidates.removeAll { hidden.contains($0.id) } }
    }

    /// Requirements and extension members of the protocols that the type conforms to.
    func protocolCandidates(_ name: Name, _ type: TypeID, isStatic: Bool) -> [MemberCandidate] {
        var result: [MemberCandidate] = []
        let protocols: [DeclID]
        var isAbstract = false
        switch types.node(type) {
        case .nominal(let id, _): protocols = program.declaredProtocols(of: id)
        case .parameter, .associated, .opaque, .existential:
            protocols = program.within(environment) { program.protocolsOf(type) }
            isAbstract = true
        default: protocols = []
        }
        for protocolID in protocols {
            for part in visibleParts(of: protocolID) where part.members[name] != nil {
                if part.isExtension {
                    guard let decl = program.nominal(protocolID) else { continue }
                    let signature = program.signature(of: part)
                    let added = Array(signature.requirements.dropFirst(decl.signature.requirements.count))
                    let concrete = zonk(type)
                    if !added.isEmpty, !program.within(environment, { program.holds(added, [decl.selfType: concrete]) }) { continue }
                    // The type must really conform (conditional conformances).
                    if !isAbstract, !program.within(environment, { program.conforms(concrete, to: protocolID) }) { continue }
                    for member in program.members(name, of: part) where matches(member, isStatic) {
                        result.append(MemberCandidate(id: member, ownerType: type, protocolID: protocolID, level: 200 - min(99, specificity(added) + program.inheritedProtocols(protocolID).count)))
                    }
                } else if isAbstract || isStatic {
                    for member in program.members(name, of: part) where matches(member, isStatic) && !(program.declaration(member) is AssociatedTypeDecl) {
                        result.append(MemberCandidate(id: member, ownerType: type, protocolID: protocolID, level: 100 - min(50, program.inheritedProtocols(protocolID).count)))
                    }
                }
            }
        }
        if isAbstract, let superclass = program.within(environment, { program.superclassBound(type) }) {
            result = memberCandidates(name, superclass, isStatic: isStatic, protocols: false) + result
        }
        return result
    }

    /// How much an extension's `where` clause says: the more, the better its members fit.
    private func specificity(_ requirements: [GenericSignature.Requirement]) -> Int {
        requirements.reduce(0) { sum, requirement in
            switch requirement {
            case .conforms(_, let id): return sum + 10 + program.inheritedProtocols(id).count
            case .sameType: return sum + 30
            case .superclass, .classBound: return sum + 10
            }
        }
    }

    /// Arguments for the parameters of the member's owner; the member's own are left to the caller.
    func openSubstitution(_ candidate: MemberCandidate, _ signature: GenericSignature, base: TypeID) -> [TypeID: TypeID] {
        var map: [TypeID: TypeID] = [:]
        if let protocolID = candidate.protocolID {
            map[program.selfParameter(of: protocolID)] = candidate.ownerType
        } else if case .nominal(let id, let arguments) = types.node(resolve(candidate.ownerType)), let nominal = program.nominal(id) {
            for (parameter, argument) in zip(nominal.signature.parameters, arguments) { map[parameter] = argument }
        }
        return map
    }

    /// Opens the parameters that are not the owner's.
    func openOwn(_ signature: GenericSignature, _ map: inout [TypeID: TypeID], _ explicit: [TypeID]? = nil) {
        var index = 0
        for parameter in signature.parameters where map[parameter] == nil {
            if let explicit, index < explicit.count { map[parameter] = explicit[index] } else { map[parameter] = solver.fresh() }
            index += 1
        }
    }

    /// `type` of a declaration with its parameters replaced.
    func instantiate(_ type: TypeID, _ map: [TypeID: TypeID]) -> TypeID {
        if !types.isDependent(type) { return type }
        let replaced = program.within(environment) { program.canonical(program.substitute(type, map)) }
        return types.hasVariable(replaced) ? openMembers(replaced) : replaced
    }
}
