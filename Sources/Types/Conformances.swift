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
        if isComplete { declaredProtocolCache[id] = all }
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
            if !types.hasVariable(type) { conformanceCache[key] = .some(result) }
            return result
        case .tuple, .function, .metatype:
            return isMarker(protocolID) ? Conformance(part: nil, type: type) : nil
        case .variable: return nil
        }
    }

    /// Protocols without members that everything may be said to conform to.
    private func isMarker(_ id: DeclID) -> Bool {
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
                if types.hasVariable(type) { continue }
                if !conforms(type, to: protocolID) { return false }
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
            for binding in existential.bindings where binding.associated == associated { return binding.type }
            if let bound = existentialMember(existential, associated) { return bound }
            return types.any
        case .opaque(let owner, let arguments):
            if let bound = opaqueBound(of: owner, arguments), case .existential(let existential) = types.node(bound) {
                for binding in existential.bindings where binding.associated == associated { return binding.type }
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
            for requirement in decl.requirements {
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
        var found = false
        _ = types.map(type) { part in
            if case .associated(base, member) = self.types.node(part) { found = true }
            return nil
        }
        return found
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
            let actual: [TypeID]
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

    private func contains(_ type: TypeID, _ part: TypeID) -> Bool {
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

    // MARK: Witnesses

    struct WitnessCandidate {
        var id: DeclID
        /// The protocol whose extension it is written in; nil for the type's own members.
        var protocolID: DeclID?
        var part: Part
    }

    /// Members that may answer a requirement: the type's own, then defaults in extensions of its protocols.
    func witnessCandidates(_ requirement: Decl, _ nominal: NominalDecl, _ protocols: [DeclID]) -> [WitnessCandidate] {
        var result: [WitnessCandidate] = []
        _ = implicitMembers(requirement.name, of: nominal).map { id in
            if let part = nominal.ownPart { result.append(WitnessCandidate(id: id, protocolID: nil, part: part)) }
        }
        for part in parts(of: nominal.id) where part.members[requirement.name] != nil {
            for id in members(requirement.name, of: part) { result.append(WitnessCandidate(id: id, protocolID: nil, part: part)) }
        }
        for protocolID in protocols {
            for part in parts(of: protocolID) where part.isExtension && part.members[requirement.name] != nil {
                for id in members(requirement.name, of: part) { result.append(WitnessCandidate(id: id, protocolID: protocolID, part: part)) }
            }
        }
        // Operators may be global functions.
        if let function = requirement as? FunctionDecl, function.isStatic, let part = nominal.ownPart {
            for id in nominal.context.module.map({ lookupAllTopLevel(requirement.name, from: $0) }) ?? [] where declaration(id) is FunctionDecl {
                result.append(WitnessCandidate(id: id, protocolID: nil, part: part))
            }
        }
        return result
    }

    func witnessEntry(_ requirement: DeclID, _ nominal: NominalDecl) -> WitnessEntry? {
        let key = WitnessKey(nominal: nominal.id, requirement: requirement)
        if let known = witnessCache[key] { return known }
        let found = within(Environment(nominal.signature)) { findWitness(requirement, nominal) }
        if let found { witnessCache[key] = found }
        return found
    }

    private func findWitness(_ requirement: DeclID, _ nominal: NominalDecl) -> WitnessEntry? {
        guard let decl = declaration(requirement), let owner = decl.parent.flatMap({ self.nominal($0) }) else { return nil }
        let protocols = declaredProtocols(of: nominal.id)
        var best: (entry: WitnessEntry, rank: Int)?
        for candidate in witnessCandidates(decl, nominal, protocols) where candidate.id != requirement {
            var rank = 0
            var map: [TypeID: TypeID] = [owner.selfType: nominal.selfType]
            if let protocolID = candidate.protocolID, let other = self.nominal(protocolID) {
                map[other.selfType] = nominal.selfType
                let signature = self.signature(of: candidate.part)
                let added = Array(signature.requirements.dropFirst(other.signature.requirements.count))
                if !added.isEmpty, !holds(added, [other.selfType: nominal.selfType]) { continue }
                // The protocol must hold unconditionally or through the same extension; more refined and more
                // constrained defaults win.
                rank = 1000 - (inheritedProtocols(protocolID).count * 10 + added.count)
                if candidate.part.isPrelude { rank += 5 }
            }
            guard let arguments = matchWitness(decl, candidate, nominal, map) else { continue }
            let entry = WitnessEntry(declaration: candidate.id, arguments: arguments)
            if rank == 0 { return entry }
            if best == nil || rank < best?.rank ?? 0 { best = (entry, rank) }
        }
        if let best { return best.entry }
        return synthesizedWitness(decl, nominal)
    }

    /// The candidate's type answers the requirement's: arguments for the candidate's signature, or nil.
    private func matchWitness(_ requirement: Decl, _ candidate: WitnessCandidate, _ nominal: NominalDecl, _ map: [TypeID: TypeID]) -> [TypeID]? {
        switch (requirement, declaration(candidate.id)) {
        case (let wanted as FunctionDecl, let found as FunctionDecl):
            resolve(wanted)
            resolve(found)
            guard wanted.kind == found.kind, wanted.isStatic == found.isStatic || found.parent == nil, found.fixity == wanted.fixity || found.parent == nil,
                  wanted.parameters.count == found.parameters.count,
                  zip(wanted.parameters, found.parameters).allSatisfy({ $0.label == $1.label && $0.isInout == $1.isInout }),
                  !found.isThrowing || wanted.isThrowing, !found.isFailable || wanted.isFailable else { return nil }
            if found.selfKind == .inout, wanted.selfKind == .value { return nil }
            let ownWanted = own(wanted)
            let ownFound = own(found)
            var bindings: [TypeID: TypeID] = [:]
            let isGeneral = ownFound.count != ownWanted.count
            var map = map
            if !isGeneral { for (a, b) in zip(ownFound, ownWanted) { map[a] = b } }
            for (a, b) in zip(wanted.parameters, found.parameters) {
                if !matches(canonical(substitute(a.type, map)), canonical(substitute(b.type, map)), isGeneral ? ownFound : [], &bindings) { return nil }
            }
            let result = canonical(substitute(wanted.result, map)), actual = canonical(substitute(found.result, map))
            if wanted.kind != .initializer, !matches(result, actual, isGeneral ? ownFound : [], &bindings), !isCovariant(actual, result) { return nil }
            if isGeneral {
                guard ownFound.allSatisfy({ bindings[$0] != nil }), holds(found.signature.requirements, map.merging(bindings) { a, _ in a }) else { return nil }
            }
            return found.signature.parameters.map { parameter in
                if let index = ownFound.firstIndex(of: parameter) { return isGeneral ? bindings[parameter] ?? .error : ownWanted[index] }
                return map[parameter] ?? parameter
            }
        case (let wanted as VariableDecl, let found as VariableDecl):
            resolve(wanted)
            if found.resolution == .running { return nil }
            resolve(found)
            guard wanted.isStatic == found.isStatic, wanted.setter == nil || found.isSettable && !(found.isLet && found.isStored) else { return nil }
            var bindings: [TypeID: TypeID] = [:]
            let result = canonical(substitute(wanted.type, map)), actual = canonical(substitute(found.type, map))
            guard matches(result, actual, [], &bindings) || wanted.setter == nil && isCovariant(actual, result) else { return nil }
            return found.signature.parameters.map { map[$0] ?? $0 }
        case (let wanted as VariableDecl, let found as EnumCaseDecl):
            resolve(wanted)
            guard wanted.isStatic, found.element?.payload == nil else { return nil }
            return canonical(substitute(wanted.type, map)) == nominal.selfType ? nominal.signature.parameters : nil
        case (let wanted as FunctionDecl, let found as EnumCaseDecl):
            resolve(wanted)
            resolve(found)
            guard wanted.isStatic, found.payload.count == wanted.parameters.count, found.payload.map(\.label) == wanted.parameters.map(\.label) else { return nil }
            return nominal.signature.parameters
        case (let wanted as SubscriptDecl, let found as SubscriptDecl):
            resolve(wanted)
            resolve(found)
            guard wanted.isStatic == found.isStatic, wanted.parameters.count == found.parameters.count, zip(wanted.parameters, found.parameters).allSatisfy({ $0.label == $1.label }),
                  wanted.setter == nil || found.setter != nil else { return nil }
            var bindings: [TypeID: TypeID] = [:]
            for (a, b) in zip(wanted.parameters, found.parameters) {
                if !matches(canonical(substitute(a.type, map)), canonical(substitute(b.type, map)), [], &bindings) { return nil }
            }
            guard matches(canonical(substitute(wanted.type, map)), canonical(substitute(found.type, map)), [], &bindings) else { return nil }
            return found.signature.parameters.map { map[$0] ?? $0 }
        default: return nil
        }
    }

    /// A function's own generic parameters.
    func own(_ function: FunctionDecl) -> [TypeID] {
        function.signature.parameters.filter { if case .parameter(function.id, _, _) = types.node($0) { return true } else { return false } }
    }

    /// A class method may return a subclass, a failable requirement be met by a plain initialiser, a `@escaping` differ.
    private func isCovariant(_ actual: TypeID, _ wanted: TypeID) -> Bool {
        if isSubclass(actual, of: wanted) { return true }
        return false
    }

    private func matches(_ wanted: TypeID, _ found: TypeID, _ bindable: [TypeID], _ bindings: inout [TypeID: TypeID]) -> Bool {
        if wanted == found { return true }
        if bindable.contains(found) {
            if let bound = bindings[found] { return bound == wanted }
            bindings[found] = wanted
            return true
        }
        switch (types.node(wanted), types.node(found)) {
        case (.error, _), (_, .error): return true
        case (.nominal(let a, let first), .nominal(let b, let second)):
            return a == b && first.count == second.count && zip(first, second).allSatisfy { matches($0, $1, bindable, &bindings) }
        case (.tuple(let a), .tuple(let b)):
            return a.count == b.count && zip(a, b).allSatisfy { matches($0.type, $1.type, bindable, &bindings) }
        case (.function(let a), .function(let b)):
            return a.parameters.count == b.parameters.count && zip(a.parameters, b.parameters).allSatisfy { matches($0.type, $1.type, bindable, &bindings) } && matches(a.result, b.result, bindable, &bindings)
        case (.opaque, _), (_, .opaque): return false
        default: return false
        }
    }

    /// What a concrete type answers a requirement with. `own` are arguments of the requirement's own generic parameters.
    /// For an accessor function of a requirement, the accessor of the witness. nil when the type does not conform.
    public func witness(of requirement: DeclID, for type: TypeID, own ownArguments: [TypeID]) -> WitnessAnswer? {
        var wanted = requirement
        var accessor: FunctionDecl.Kind?
        if let function = function(requirement), let storage = function.storage {
            wanted = storage
            accessor = function.kind
        }
        guard let decl = declaration(wanted) else { return nil }
        var current: TypeID? = type
        var steps = 0
        while let candidate = current, steps < 128 {
            steps += 1
            guard case .nominal(let id, let arguments) = types.node(candidate), let nominal = nominal(id) else { return nil }
            if let protocolID = decl.parent, nominal.superclass == nil || declaresItself(nominal, protocolID), let entry = witnessEntry(wanted, nominal) {
                return answer(entry, nominal, arguments, decl, ownArguments, accessor, type)
            }
            current = superclass(of: candidate)
        }
        return nil
    }

    private func declaresItself(_ nominal: NominalDecl, _ protocolID: DeclID) -> Bool {
        parts(of: nominal.id).contains { protocols(of: $0).contains { inheritedProtocols($0).contains(protocolID) } }
    }

    private func answer(_ entry: WitnessEntry, _ nominal: NominalDecl, _ arguments: [TypeID], _ requirement: Decl, _ own: [TypeID], _ accessor: FunctionDecl.Kind?, _ type: TypeID) -> WitnessAnswer? {
        var map: [TypeID: TypeID] = [:]
        for (parameter, argument) in zip(nominal.signature.parameters, arguments) { map[parameter] = argument }
        let ownWanted: [TypeID]
        switch requirement {
        case let function as FunctionDecl: ownWanted = self.own(function)
        default: ownWanted = []
        }
        for (parameter, argument) in zip(ownWanted, own) { map[parameter] = argument }
        let substitution = entry.arguments.map { argument -> TypeID in
            // A protocol extension's `Self` is the type itself, also for a subclass that inherits the conformance.
            argument == nominal.selfType ? (substitute(argument, map)) : substitute(argument, map)
        }
        switch declaration(entry.declaration) {
        case let function as FunctionDecl:
            let isDynamic = function.parent.flatMap { self.nominal($0) }?.kind == .class && !function.isStatic && function.part?.isExtension == false && !function.isFinal
            return .function(function.id, substitution, isDynamic: isDynamic)
        case let variable as VariableDecl:
            if variable.isStored, variable.getter == nil {
                if variable.isStatic || variable.parent == nil { return .global(variable.id, substitution) }
                return .stored(variable.id)
            }
            guard let id = accessor == .setter ? variable.setter : variable.getter else { return nil }
            let isClass = variable.parent.flatMap { self.nominal($0) }?.kind == .class
            return .function(id, substitution, isDynamic: isClass && !variable.isFinal && !variable.isStatic)
        case let subscripting as SubscriptDecl:
            guard let id = accessor == .setter ? subscripting.setter : subscripting.getter else { return nil }
            let isClass = subscripting.parent.flatMap { self.nominal($0) }?.kind == .class
            return .function(id, substitution, isDynamic: isClass && !subscripting.isFinal && !subscripting.isStatic)
        case let enumCase as EnumCaseDecl:
            return .enumCase(enumCase.id)
        default: return nil
        }
    }
}
