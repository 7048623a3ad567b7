import Diagnostics
import Lexer
import Parser

struct ConformanceKey: Hashable {
    var type: TypeID
    var protocolID: DeclID
    func _rawHashValue(seed: Int) -> Int { protocolID._rawHashValue(seed: type._rawHashValue(seed: seed)) }
}

/// Why a type conforms.
struct Conformance {
    /// The part that says so; nil for what the compiler knows by itself.
    var part: Part?
    /// The type that declares it: the type itself or a superclass.
    var type: TypeID
}

struct WitnessKey: Hashable {
    var nominal: DeclID
    var requirement: DeclID
    func _rawHashValue(seed: Int) -> Int { requirement._rawHashValue(seed: nominal._rawHashValue(seed: seed)) }
}

/// What answers a requirement, in terms of the conforming nominal's own parameters.
struct WitnessEntry {
    var declaration: DeclID
    /// Arguments for the witness's signature; the requirement's own parameters appear as themselves.
    var arguments: [TypeID]
}

extension Program {
    // MARK: Declared conformances

    /// All protocols a nominal type says it conforms to anywhere, with what they refine and what superclasses say.
    func declaredProtocols(of id: DeclID) -> [DeclID] {
        if let cached = declaredProtocolCache[id] { return cached }
        guard let nominal = declaration(id) as? NominalDecl else { return [] }
        if nominal.kind == .protocol { return inheritedProtocols(id) }
        let isComplete = nominal.resolution == .done
        var result: [DeclID] = []
        for part in parts(of: id) {
            for protocolID in protocols(of: part) { result += inheritedProtocols(protocolID) }
        }
        result += impliedProtocols(nominal)
        if nominal.kind == .class, nominal.resolution == .done, let superclass = nominal.superclass, case .nominal(let parent, _) = types.node(superclass) {
            result += declaredProtocols(of: parent)
        }
        let all = unique(result)
        if isComplete, protocolsInProgress == 0 { declaredProtocolCache[id] = all }
        return all
    }

    /// Enums with a raw type are RawRepresentable; enums without payload are Equatable and Hashable.
    private func impliedProtocols(_ nominal: NominalDecl) -> [DeclID] {
        guard nominal.kind == .enum, nominal.resolution == .done else { return [] }
        var result: [DeclID] = []
        if nominal.rawType != nil, let raw = known("RawRepresentable") { result.append(raw) }
        if !nominal.cases.isEmpty, nominal.cases.allSatisfy({ (declaration($0) as? EnumCaseDecl)?.element?.payload == nil }), let hashable = known("Hashable") {
            result += inheritedProtocols(hashable)
        }
        return result
    }

    /// The concrete type conforms. For a parameter, dependent member or opaque type: its bounds say so.
    public func conforms(_ type: TypeID, to protocolID: DeclID) -> Bool {
        conformance(type, protocolID) != nil
    }

    func conformance(_ type: TypeID, _ protocolID: DeclID) -> Conformance? {
        switch types.node(type) {
        case .error: return Conformance(part: nil, type: type)
        case .parameter, .associated, .opaque:
            if protocolsOf(type).contains(protocolID) { return Conformance(part: nil, type: type) }
            if let superclass = superclassBound(type) { return conformance(superclass, protocolID) }
            return isMarker(protocolID) ? Conformance(part: nil, type: type) : nil
        case .existential(let existential):
            if isMarker(protocolID) { return Conformance(part: nil, type: type) }
            for id in existential.protocols where inheritedProtocols(id).contains(protocolID) { return Conformance(part: nil, type: type) }
            if let superclass = existential.superclass { return conformance(superclass, protocolID) }
            return nil
        case .nominal(let id, let arguments):
            let key = ConformanceKey(type: type, protocolID: protocolID)
            if let cached = conformanceCache[key] { return cached }
            if !resolvingConformance.insert(key).inserted { return Conformance(part: nil, type: type) }
            let result = findConformance(type, id, arguments, protocolID)
            resolvingConformance.remove(key)
            if !types.hasVariable(type), result != nil || protocolsInProgress == 0 { conformanceCache[key] = .some(result) }
            return result
        case .tuple, .function, .metatype:
            return isMarker(protocolID) ? Conformance(part: nil, type: type) : nil
        case .variable: return nil
        }
    }

    /// Protocols without members that everything may be said to conform to.
    func isMarker(_ id: DeclID) -> Bool {
        guard let name = declaration(id)?.name else { return false }
        return name == "Sendable" || name == "Copyable" || name == "Escapable" || name == "BitwiseCopyable" || name == "SendableMetatype"
    }

    private func findConformance(_ type: TypeID, _ id: DeclID, _ arguments: [TypeID], _ protocolID: DeclID) -> Conformance? {
        if isMarker(protocolID) { return Conformance(part: nil, type: type) }
        guard let nominal = nominal(id) else { return nil }
        for part in parts(of: id) {
            let declared = protocols(of: part)
            guard declared.contains(where: { $0 == protocolID || inheritedProtocols($0).contains(protocolID) }) else { continue }
            if !part.isExtension || satisfies(signature(of: part), nominal.signature, arguments) { return Conformance(part: part, type: type) }
        }
        if impliedProtocols(nominal).contains(protocolID) { return Conformance(part: nominal.ownPart, type: type) }
        if let superclass = superclass(of: type) { return conformance(superclass, protocolID) }
        return nil
    }

    /// The requirements that an extension adds hold for these arguments.
    func satisfies(_ signature: GenericSignature, _ base: GenericSignature, _ arguments: [TypeID]) -> Bool {
        let added = signature.requirements.dropFirst(base.requirements.count)
        if added.isEmpty { return true }
        var map: [TypeID: TypeID] = [:]
        for (parameter, argument) in zip(signature.parameters, arguments) { map[parameter] = argument }
        return holds(Array(added), map)
    }

    func holds(_ requirements: [GenericSignature.Requirement], _ map: [TypeID: TypeID]) -> Bool {
        for requirement in requirements {
            switch requirement {
            case .conforms(let subject, let protocolID):
                let type = substitute(subject, map)
                if types.hasVariable(type) {
                    // What its arguments are may be open; that no `PartialRangeFrom` is a collection is known.
                    if case .nominal = types.node(type), !conforms(type, to: protocolID) { return false }
                    continue
                }
                // The value that a protocol extension is used on is opened.
                if !(isProtocolSelf(subject) ? conforms(type, to: protocolID) : conformsAsArgument(type, to: protocolID)) { return false }
            case .sameType(let a, let b):
                let left = canonical(substitute(a, map)), right = canonical(substitute(b, map))
                if types.hasVariable(left) || types.hasVariable(right) { continue }
                if left != right { return false }
            case .superclass(let subject, let superclass):
                let type = substitute(subject, map)
                if types.hasVariable(type) { continue }
                if !isSubclass(type, of: substitute(superclass, map)) { return false }
            case .classBound(let subject):
                let type = substitute(subject, map)
                if types.hasVariable(type) { continue }
                if !isClassType(type) { return false }
            }
        }
        return true
    }

    func isClassType(_ type: TypeID) -> Bool {
        switch types.node(type) {
        case .nominal(let id, _): return (declaration(id) as? NominalDecl)?.kind == .class
        case .existential(let existential): return existential.isClassBound
        case .parameter, .associated:
            if environment.classBound.contains(type) || superclassBound(type) != nil { return true }
            return protocolsOf(type).contains { (declaration($0) as? NominalDecl)?.isClassBound ?? false }
        case .opaque: return protocolsOf(type).contains { (declaration($0) as? NominalDecl)?.isClassBound ?? false }
        case .error: return true
        default: return false
        }
    }

    // MARK: Classes

    public func superclass(of type: TypeID) -> TypeID? {
        guard case .nominal(let id, let arguments) = types.node(type), let nominal = nominal(id), let superclass = nominal.superclass else { return nil }
        return substitute(superclass, nominal.signature, arguments)
    }

    /// `type` is `ancestor` or inherits from it.
    public func isSubclass(_ type: TypeID, of ancestor: TypeID) -> Bool {
        var current: TypeID? = type
        var steps = 0
        while let candidate = current, steps < 128 {
            if candidate == ancestor { return true }
            steps += 1
            switch types.node(candidate) {
            case .parameter, .associated, .existential: current = superclassBound(candidate)
            default: current = superclass(of: candidate)
            }
        }
        return false
    }

    /// `type` seen as the class `id` or a superclass of that declaration.
    func ancestor(_ id: DeclID, of type: TypeID) -> TypeID? {
        var current: TypeID? = type
        var steps = 0
        while let candidate = current, steps < 128 {
            steps += 1
            if case .nominal(id, _) = types.node(candidate) { return candidate }
            switch types.node(candidate) {
            case .parameter, .associated, .existential: current = superclassBound(candidate)
            default: current = superclass(of: candidate)
            }
        }
        return nil
    }

    // MARK: Associated types

    /// The type that stands for an associated type; nil when it cannot be worked out.
    public func associatedType(_ associated: DeclID, of type: TypeID) -> TypeID? {
        switch types.node(type) {
        case .nominal(let id, let arguments):
            guard let nominal = declaration(id) as? NominalDecl else { return nil }
            if let own = typeWitness(associated, nominal) { return substitute(own, nominal.signature, arguments) }
            if let superclass = superclass(of: type) { return associatedType(associated, of: superclass) }
            return nil
        case .existential(let existential):
            for binding in existential.bindings where rootAssociatedType(binding.associated) == rootAssociatedType(associated) { return binding.type }
            if let bound = existentialMember(existential, associated) { return bound }
            return types.any
        case .opaque(let owner, let arguments):
            if let bound = opaqueBound(of: owner, arguments), case .existential(let existential) = types.node(bound) {
                for binding in existential.bindings where rootAssociatedType(binding.associated) == rootAssociatedType(associated) { return binding.type }
            }
            return types.intern(.associated(base: type, associated))
        case .parameter, .associated: return canonical(types.intern(.associated(base: type, associated)))
        case .error: return .error
        default: return nil
        }
    }

    /// A member of an existential whose protocol fixes it: `protocol P: Sequence where Element == Int`.
    private func existentialMember(_ existential: TypeNode.ExistentialType, _ associated: DeclID) -> TypeID? {
        for id in existential.protocols {
            for inherited in inheritedProtocols(id) {
                guard let decl = nominal(inherited) else { continue }
                let subject = types.intern(.associated(base: decl.selfType, associated))
                for case .sameType(let left, let right) in decl.signature.requirements where left == subject && !types.isDependent(right) { return right }
            }
        }
        return nil
    }

    /// In terms of the nominal's own parameters.
    func typeWitness(_ associated: DeclID, _ nominal: NominalDecl) -> TypeID? {
        let key = WitnessKey(nominal: nominal.id, requirement: associated)
        if let known = typeWitnessCache[key] { return known }
        guard let decl = declaration(associated), resolvingTypeWitness.insert(key).inserted else { return nil }
        defer { resolvingTypeWitness.remove(key) }
        let protocols = declaredProtocols(of: nominal.id)
        let found = within(Environment(nominal.signature)) { findTypeWitness(decl.name, associated, nominal, protocols) }
        if let found, found != .error { typeWitnessCache[key] = found }
        return found
    }

    private func findTypeWitness(_ name: Name, _ associated: DeclID, _ nominal: NominalDecl, _ protocols: [DeclID]) -> TypeID? {
        if case .generic(let names, _)? = nominal.genericContext?.kind, let parameter = names[name] { return parameter }
        for part in parts(of: nominal.id) where part.members[name] != nil {
            for member in members(name, of: part) {
                if let alias = typealiasing(member) { return alias.type }
                if declaration(member) is NominalDecl { return instantiate(member, outer: nominal.signature.parameters, nil, .none, part.memberContext) }
            }
        }
        let relevant = protocols.filter { associatedTypeDeclaration(name, in: $0) == associated }
        // From what answers the requirements.
        for protocolID in relevant {
            guard let decl = self.nominal(protocolID) else { continue }
            let member = types.intern(.associated(base: decl.selfType, associated))
            for requirement in requirements(of: decl) {
                if let type = inferFromWitness(requirement, member, decl, nominal, protocols) { return type }
            }
        }
        // From same-type rules of protocols.
        for protocolID in protocols {
            guard let decl = self.nominal(protocolID) else { continue }
            let member = types.intern(.associated(base: decl.selfType, associated))
            for case .sameType(let left, let right) in decl.signature.requirements where left == member || right == member {
                let type = substitute(left == member ? right : left, [decl.selfType: nominal.selfType])
                if type != .error, !mentions(type, member: associated, of: nominal.selfType) { return type }
            }
        }
        // Defaults, the most refined protocol's first.
        for protocolID in relevant {
            guard let part = (declaration(protocolID) as? NominalDecl)?.ownPart, part.members[name] != nil else { continue }
            for member in members(name, of: part) {
                guard let decl = declaration(member) as? AssociatedTypeDecl, let syntax = decl.syntax, case .associatedtype(let written) = syntax.kind, let type = written.defaultType,
                      let owner = decl.parent.flatMap({ self.nominal($0) }) else { continue }
                let resolved = within(Environment(owner.signature)) { resolveType(type, part.memberContext ?? decl.context) }
                return substitute(resolved, [owner.selfType: nominal.selfType])
            }
        }
        return nil
    }

    private func mentions(_ type: TypeID, member: DeclID, of base: TypeID) -> Bool {
        types.hasPart(type) { if case .associated(base, member) = $0 { true } else { false } }
    }

    /// Matches the requirement's type against a candidate's and reads off the associated type.
    private func inferFromWitness(_ requirement: DeclID, _ member: TypeID, _ protocolDecl: NominalDecl, _ nominal: NominalDecl, _ protocols: [DeclID]) -> TypeID? {
        guard let decl = declaration(requirement) else { return nil }
        var patterns: [TypeID] = []
        switch decl {
        case let function as FunctionDecl:
            resolve(function)
            patterns = function.parameters.map(\.type) + [function.result]
        case let variable as VariableDecl:
            resolve(variable)
            patterns = [variable.type]
        case let subscripting as SubscriptDecl:
            resolve(subscripting)
            patterns = subscripting.parameters.map(\.type) + [subscripting.type]
        default: return nil
        }
        guard patterns.contains(where: { contains($0, member) }) else { return nil }
        for candidate in witnessCandidates(decl, nominal, protocols) {
            var actual: [TypeID]
            var map: [TypeID: TypeID] = [:]
            switch self.declaration(candidate.id) {
            case let function as FunctionDecl:
                resolve(function)
                guard let wanted = decl as? FunctionDecl, function.parameters.map(\.label) == wanted.parameters.map(\.label), function.isStatic == wanted.isStatic else { continue }
                actual = function.parameters.map(\.type) + [function.result]
            case let variable as VariableDecl:
                if variable.resolution == .running { continue }
                resolve(variable)
                actual = [variable.type]
            case let subscripting as SubscriptDecl:
                resolve(subscripting)
                guard let wanted = decl as? SubscriptDecl, subscripting.parameters.map(\.label) == wanted.parameters.map(\.label) else { continue }
                actual = subscripting.parameters.map(\.type) + [subscripting.type]
            default: continue
            }
            if !candidate.arguments.isEmpty { actual = actual.map { substitute($0, candidate.arguments) } }
            guard actual.count == patterns.count else { continue }
            if let owner = candidate.protocolID, let ownerDecl = self.nominal(owner) { map[ownerDecl.selfType] = nominal.selfType }
            guard zip(patterns, actual).allSatisfy({ isPlausible($0, $1) }) else { continue }
            for (pattern, type) in zip(patterns, actual) where contains(pattern, member) {
                let type = map.isEmpty ? type : substitute(type, map)
                if let found = extract(member, pattern, type), found != .error, !types.hasVariable(found), !mentions(found, member: rootOf(member), of: nominal.selfType) { return found }
            }
        }
        return nil
    }

    /// The candidate's type has the shape of the requirement's; associated types in it stand for anything.
    private func isPlausible(_ pattern: TypeID, _ type: TypeID) -> Bool {
        switch (types.node(pattern), types.node(type)) {
        case (.parameter, _), (.associated, _), (_, .parameter), (_, .associated), (.error, _), (_, .error), (_, .opaque): return true
        case (.nominal(let a, let first), .nominal(let b, let second)): return a == b && zip(first, second).allSatisfy { isPlausible($0, $1) }
        case (.tuple(let a), .tuple(let b)): return a.count == b.count && zip(a, b).allSatisfy { isPlausible($0.type, $1.type) }
        case (.function(let a), .function(let b)): return a.parameters.count == b.parameters.count && zip(a.parameters, b.parameters).allSatisfy { isPlausible($0.type, $1.type) } && isPlausible(a.result, b.result)
        default: return pattern == type
        }
    }

    private func rootOf(_ member: TypeID) -> DeclID {
        if case .associated(_, let id) = types.node(member) { return id }
        return DeclID(raw: -1)
    }

    func contains(_ type: TypeID, _ part: TypeID) -> Bool {
        if !types.isDependent(type) { return false }
        var found = false
        _ = types.map(type) {
            if $0 == part { found = true }
            return found ? $0 : nil
        }
        return found
    }

    /// What stands in `type` where `pattern` has `member`.
    private func extract(_ member: TypeID, _ pattern: TypeID, _ type: TypeID) -> TypeID? {
        if pattern == member { return type }
        switch (types.node(pattern), types.node(type)) {
        case (.nominal(let a, let first), .nominal(let b, let second)):
            if a != b || first.count != second.count { return nil }
            for (x, y) in zip(first, second) { if let found = extract(member, x, y) { return found } }
        case (.tuple(let a), .tuple(let b)):
            if a.count != b.count { return nil }
            for (x, y) in zip(a, b) { if let found = extract(member, x.type, y.type) { return found } }
        case (.function(let a), .function(let b)):
            if a.parameters.count != b.parameters.count { return nil }
            for (x, y) in zip(a.parameters, b.parameters) { if let found = extract(member, x.type, y.type) { return found } }
            return extract(member, a.result, b.result)
        case (.metatype(let a), .metatype(let b)): return extract(member, a, b)
        default: break
        }
        return nil
    }
}
