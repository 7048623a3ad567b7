import Diagnostics
import Lexer
import Parser

/// Witnesses: what answers a requirement of a protocol.
extension Program {
    // MARK: Witnesses

    struct WitnessCandidate {
        var id: DeclID
        /// The protocol whose extension it is written in; nil for the type's own members.
        var protocolID: DeclID?
        var part: Part
        /// Of an inherited member: what stands for the generic parameters of the class that declares it.
        var arguments: [TypeID: TypeID] = [:]
    }

    /// Members that may answer a requirement: the type's own, those of its superclasses, then defaults in extensions of its protocols.
    func witnessCandidates(_ requirement: Decl, _ nominal: NominalDecl, _ protocols: [DeclID]) -> [WitnessCandidate] {
        var result: [WitnessCandidate] = []
        _ = implicitMembers(requirement.name, of: nominal).map { id in
            if let part = nominal.ownPart { result.append(WitnessCandidate(id: id, protocolID: nil, part: part)) }
        }
        for part in parts(of: nominal.id) where part.members[requirement.name] != nil {
            for id in members(requirement.name, of: part) { result.append(WitnessCandidate(id: id, protocolID: nil, part: part)) }
        }
        result += inheritedCandidates(requirement, nominal)
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

    /// What superclasses have, the nearest first. Initialisers are not inherited here.
    private func inheritedCandidates(_ requirement: Decl, _ nominal: NominalDecl) -> [WitnessCandidate] {
        var result: [WitnessCandidate] = []
        if (requirement as? FunctionDecl)?.kind == .initializer { return [] }
        var (current, steps) = (superclass(of: nominal.selfType), 0)
        while let type = current, steps < 128, case .nominal(let id, let arguments) = types.node(type), let ancestor = self.nominal(id) {
            let map = Dictionary(zip(ancestor.signature.parameters, arguments)) { first, _ in first }
            for part in parts(of: id) where part.members[requirement.name] != nil {
                for member in members(requirement.name, of: part) { result.append(WitnessCandidate(id: member, protocolID: nil, part: part, arguments: map)) }
            }
            (current, steps) = (superclass(of: type), steps + 1)
        }
        return result
    }

    private func findWitness(_ requirement: DeclID, _ nominal: NominalDecl) -> WitnessEntry? {
        guard let decl = declaration(requirement), let owner = decl.parent.flatMap({ self.nominal($0) }) else { return nil }
        let protocols = declaredProtocols(of: nominal.id)
        var best: (entry: WitnessEntry, rank: Int)?
        for candidate in witnessCandidates(decl, nominal, protocols) where candidate.id != requirement {
            var rank = 0
            var map = candidate.arguments
            map[owner.selfType] = nominal.selfType
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
            if asksMore(candidate.id, than: decl) { rank += 100_000 }
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
                  !found.isThrowing || wanted.isThrowing, !found.isAsync || wanted.isAsync, !found.isFailable || wanted.isFailable else { return nil }
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
            if wanted.kind != .initializer, !matches(result, actual, isGeneral ? ownFound : [], &bindings), !isSubclass(actual, of: result) { return nil }
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
            guard matches(result, actual, [], &bindings) || wanted.setter == nil && isSubclass(actual, of: result) else { return nil }
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

    /// The candidate wants more of its generic parameters than the requirement promises: `init<T: BinaryInteger>(_: T)` beside
    /// `init<T: BinaryFloatingPoint>(_: T)`.
    private func asksMore(_ candidate: DeclID, than requirement: Decl) -> Bool {
        guard let found = declaration(candidate) as? FunctionDecl, let wanted = requirement as? FunctionDecl else { return false }
        let map = Dictionary(zip(own(found), own(wanted))) { first, _ in first }
        if map.isEmpty { return false }
        return !within(Environment(wanted.signature)) {
            found.signature.requirements.allSatisfy { asked in
                guard case .conforms(let subject, let protocolID) = asked, let promised = map[subject] else { return true }
                return conforms(promised, to: protocolID)
            }
        }
    }

    /// A function's own generic parameters.
    func own(_ function: FunctionDecl) -> [TypeID] {
        function.signature.parameters.filter { if case .parameter(function.id, _, _) = types.node($0) { return true } else { return false } }
    }

    /// A class method may return a subclass, a failable requirement be met by a plain initialiser, a `@escaping` differ.
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
            let isDynamic = function.parent.flatMap { self.nominal($0) }?.kind == .class && (!function.isStatic || function.isClassMember) && function.part?.isExtension == false && !function.isFinal
            return .function(function.id, substitution, isDynamic: isDynamic)
        case let variable as VariableDecl:
            if variable.isStored, variable.getter == nil {
                if variable.isStatic || variable.parent == nil { return .global(variable.id, substitution) }
                return .stored(variable.id)
            }
            guard let id = accessor == .setter ? variable.setter : variable.getter else { return nil }
            let isClass = variable.parent.flatMap { self.nominal($0) }?.kind == .class
            return .function(id, substitution, isDynamic: isClass && !variable.isFinal && (!variable.isStatic || variable.isClassMember))
        case let subscripting as SubscriptDecl:
            guard let id = accessor == .setter ? subscripting.setter : subscripting.getter else { return nil }
            let isClass = subscripting.parent.flatMap { self.nominal($0) }?.kind == .class
            return .function(id, substitution, isDynamic: isClass && !subscripting.isFinal && (!subscripting.isStatic || subscripting.isClassMember))
        case let enumCase as EnumCaseDecl:
            return .enumCase(enumCase.id)
        default: return nil
        }
    }
}
