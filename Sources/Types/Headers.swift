import Diagnostics
import Lexer
import Parser

/// Working out what others can see of a declaration: signature, parameter and result types. Each is done once, when first
/// asked for.
extension Program {
    /// How many headers may wait for each other's: more would be a matter of the host's stack.
    private static let deepestHeader = 200

    /// - Returns: whether the header is to be worked out now; `end` follows.
    func begin(_ decl: Decl) -> Bool {
        if decl.resolution != .none { return false }
        decl.resolution = .running
        openHeaders += 1
        if openHeaders <= Program.deepestHeader { return true }
        if diagnostics.last?.id != "too-complex" { report(.error("too-complex", "'\(decl.name.text)' is too many declarations away from those that need it", decl.nameSpan)) }
        end(decl)
        return false
    }

    func end(_ decl: Decl) {
        decl.resolution = .done
        openHeaders -= 1
    }

    /// Runs `work` with `environment` for what it resolves, and puts the old one back.
    func within<T>(_ environment: Environment, _ work: () -> T) -> T {
        let saved = self.environment
        self.environment = environment
        defer { self.environment = saved }
        return work()
    }

    // MARK: Nominal types

    func resolve(_ nominal: NominalDecl) {
        guard begin(nominal) else { return }
        defer { end(nominal) }
        if nominal.isPrelude { _ = parts(of: nominal.id) }
        guard let part = nominal.ownPart, let syntax = nominal.syntax, case .nominal(let declaration) = syntax.kind else { return }
        let context = nominal.genericContext ?? nominal.context
        // A type nested in a constrained extension lives under its constraints.
        if let around = nominal.context.part { nominal.signature.requirements += self.signature(of: around).requirements }
        within(Environment(nominal.signature)) {
            var protocols: [DeclID] = []
            for (index, inherited) in part.inheritedSyntax.enumerated() {
                if case .identifier("AnyObject", _) = inherited.kind {
                    nominal.isClassBound = true
                    continue
                }
                if case .unsupported = inherited.kind, nominal.isPrelude { continue }
                let type = resolveType(inherited, context)
                switch types.node(type) {
                case .existential(let existential):
                    protocols += existential.protocols
                    nominal.isClassBound = nominal.isClassBound || (nominal.kind == .protocol && existential.isClassBound)
                    for binding in existential.bindings { nominal.inheritedBindings.append(binding) }
                    if let superclass = existential.superclass, nominal.kind == .class { nominal.superclass = superclass }
                case .nominal(let id, _):
                    let other = self.declaration(id) as? NominalDecl
                    if nominal.kind == .class, other?.kind == .class {
                        if nominal.isActor {
                            report(.error("actor-inheritance", "actor types do not support inheritance", inherited.span))
                        } else if index > 0, nominal.superclass != nil {
                            report(.error("multiple-inheritance", "multiple inheritance from classes '\(nominal.superclass.map { describe($0) } ?? "")' and '\(describe(type))'", inherited.span))
                        } else if other?.isFinal == true {
                            report(.error("inheritance-from-final-class", "inheritance from a final class '\(describe(type))'", nominal.nameSpan))
                        } else {
                            nominal.superclass = type
                        }
                    } else if nominal.kind == .enum, index == 0 {
                        nominal.rawType = type
                    } else if nominal.kind == .protocol, other?.kind == .class {
                        nominal.signature.requirements.append(.superclass(nominal.selfType, type))
                        nominal.isClassBound = true
                    } else {
                        report(.error(nominal.kind == .class || nominal.kind == .protocol ? "inheritance-from-non-protocol-or-class" : "inheritance-from-non-protocol", nominal.kind == .class || nominal.kind == .protocol ? "inheritance from non-protocol, non-class type '\(describe(type))'" : "inheritance from non-protocol type '\(describe(type))'", nominal.nameSpan))
                    }
                case .error: break
                default:
                    report(.error("inheritance-from-non-protocol", "inheritance from non-protocol type '\(describe(type))'", inherited.span))
                }
            }
            if nominal.isActor, let actor = known("Actor") { protocols.append(actor) }
            nominal.protocols = unique(protocols)
            part.protocols = nominal.protocols
            if nominal.kind == .protocol {
                nominal.signature.requirements.append(.conforms(nominal.selfType, nominal.id))
            }
            checkInheritanceCycle(nominal)
        }
        let environment = Environment(nominal.signature)
        within(environment) {
            for parameter in declaration.genericParameters {
                guard let inherited = parameter.inherited, let type = lookupOwn(parameter.name, nominal) else { continue }
                extend(nominal) { addBounds(type, inherited, context, &$0) }
            }
            // Bounds are known while the where clause is read.
            self.environment = Environment(nominal.signature)
            extend(nominal) { addRequirements(part.requirementSyntax, context, &$0) }
        }
        part.signature = nominal.signature
        if nominal.kind == .protocol { resolveProtocolMembers(nominal, part) } else { collectStorage(nominal, part) }
    }

    /// Adds to a signature while others may read what it is so far.
    private func extend(_ nominal: NominalDecl, _ work: (inout GenericSignature) -> Void) {
        var signature = nominal.signature
        work(&signature)
        nominal.signature = signature
    }

    private func lookupOwn(_ name: Name, _ nominal: NominalDecl) -> TypeID? {
        if case .generic(let names, _)? = nominal.genericContext?.kind { return names[name] }
        return nil
    }

    private func checkInheritanceCycle(_ nominal: NominalDecl) {
        var seen: Set<DeclID> = [nominal.id]
        var current = nominal.superclass
        while let type = current, case .nominal(let id, _) = types.node(type) {
            if !seen.insert(id).inserted {
                report(.error("circular-class-inheritance", "'\(nominal.name.text)' inherits from itself", nominal.nameSpan))
                nominal.superclass = nil
                return
            }
            guard let next = declaration(id) as? NominalDecl else { return }
            // Whoever began will find the cycle.
            if next.resolution == .running, next !== nominal { return }
            resolve(next)
            current = next.superclass
        }
    }

    func unique(_ ids: [DeclID]) -> [DeclID] {
        var seen: Set<DeclID> = []
        return ids.filter { seen.insert($0).inserted }
    }

    private func resolveProtocolMembers(_ nominal: NominalDecl, _ part: Part) {
        var associated: [Name: DeclID] = [:]
        for name in part.order where !nominal.isPrelude || mayBeAssociatedType(name, part) {
            for id in members(name, of: part) {
                guard let decl = declaration(id) as? AssociatedTypeDecl else { continue }
                nominal.associatedTypes.append(id)
                associated[decl.name] = id
            }
        }
        let context = part.memberContext ?? nominal.genericContext ?? nominal.context
        within(Environment(nominal.signature)) {
            let written = nominal.associatedTypes.compactMap { id -> (DeclID, AssociatedTypeDeclaration)? in
                guard let syntax = declaration(id)?.syntax, case .associatedtype(let declaration) = syntax.kind else { return nil }
                return (id, declaration)
            }
            // All bounds first: where clauses speak of members of any of them.
            for (id, declaration) in written {
                let type = types.intern(.associated(base: nominal.selfType, rootAssociatedType(id)))
                for inherited in declaration.inherited { extend(nominal) { addBounds(type, inherited, context, &$0) } }
            }
            self.environment = Environment(nominal.signature)
            for (_, declaration) in written {
                extend(nominal) { addRequirements(declaration.requirements, context, &$0) }
                self.environment = Environment(nominal.signature)
            }
        }
        if let syntax = nominal.syntax, case .nominal(let declaration) = syntax.kind {
            for name in declaration.primaryAssociatedTypes {
                if let id = associated[name] ?? associatedTypeDeclaration(name, in: nominal.id) { nominal.primaryAssociatedTypes.append(id) }
            }
        }
    }

    /// Protocol requirements in source order: functions, variables, subscripts, initialisers. Those of the library are read from
    /// its text when first asked for: most protocols are only mentioned.
    public func requirements(of nominal: NominalDecl) -> [DeclID] {
        if let known = nominal.requirements { return known }
        guard nominal.kind == .protocol, let part = nominal.ownPart else { return [] }
        if nominal.resolution == .none { resolve(nominal) }
        var found: [DeclID] = []
        for name in part.order { found += members(name, of: part).filter(isRequirement) }
        // Positions in the source, since one name may come again.
        found.sort { (declaration($0)?.nameSpan.start ?? 0, $0.raw) < (declaration($1)?.nameSpan.start ?? 0, $1.raw) }
        nominal.requirements = found
        return found
    }

    /// The requirement of a protocol that has this name; the first of several.
    public func requirement(_ name: Name, of nominal: NominalDecl) -> DeclID? {
        guard nominal.kind == .protocol else { return nil }
        if nominal.resolution == .none { resolve(nominal) }
        guard let part = nominal.ownPart else { return nil }
        return members(name, of: part).first(where: isRequirement)
    }

    private func isRequirement(_ id: DeclID) -> Bool {
        switch declaration(id) {
        case is FunctionDecl, is VariableDecl, is SubscriptDecl: return true
        default: return false
        }
    }

    private func mayBeAssociatedType(_ name: Name, _ part: Part) -> Bool {
        (part.members[name] ?? []).contains { slot in
            if case .text(let member) = slot.state { return member.kind == .associatedtype }
            return true
        }
    }

    /// Stored properties and enum cases of the type's own body.
    private func collectStorage(_ nominal: NominalDecl, _ part: Part) {
        if nominal.builtin != nil { return }
        var index = 0
        for name in part.order {
            guard mayBeStorage(name, part) else { continue }
            for id in members(name, of: part) {
                switch declaration(id) {
                case let variable as VariableDecl where variable.isStored && !variable.isStatic && !(nominal.kind == .class && variable.syntax?.modifiers.contains { $0.name == "override" } == true):
                    if nominal.kind == .enum {
                        report(.error("enum-stored-property", "enums must not contain stored properties", variable.nameSpan))
                    } else {
                        nominal.storedProperties.append(id)
                    }
                case let enumCase as EnumCaseDecl:
                    enumCase.index = index
                    index += 1
                    nominal.cases.append(id)
                case let function as FunctionDecl where function.kind == .deinitializer:
                    if nominal.kind == .class { nominal.deinitializer = id } else {
                        report(.error("copyable-illegal-deinit", "deinitializer cannot be declared in \(nominal.kind == .struct ? "struct" : "enum") '\(nominal.name.text)' that conforms to 'Copyable'", function.nameSpan))
                    }
                default: break
                }
            }
        }
    }

    private func mayBeStorage(_ name: Name, _ part: Part) -> Bool {
        for slot in part.members[name] ?? [] {
            switch slot.state {
            case .text(let member): if member.kind == .var || member.kind == .let || member.kind == .case || member.kind == .deinitializer { return true }
            case .syntax(let declaration):
                switch declaration.kind {
                case .variable, .enumCase, .deinitializer: return true
                default: break
                }
            case .declared: return true
            }
        }
        return false
    }

    // MARK: Requirements

    /// `T: inherited`.
    func addBounds(_ type: TypeID, _ inherited: TypeSyntax, _ context: DeclContext, _ signature: inout GenericSignature) {
        if case .identifier("AnyObject", _) = inherited.kind {
            signature.requirements.append(.classBound(type))
            return
        }
        if case .unsupported = inherited.kind { return }
        let bound = resolveType(inherited, context)
        switch types.node(bound) {
        case .existential(let existential):
            for id in existential.protocols { signature.requirements.append(.conforms(type, id)) }
            if existential.isClassBound, existential.superclass == nil { signature.requirements.append(.classBound(type)) }
            if let superclass = existential.superclass { signature.requirements.append(.superclass(type, superclass)) }
            for binding in existential.bindings {
                signature.requirements.append(oriented(types.intern(.associated(base: type, binding.associated)), binding.type))
            }
        case .nominal(let id, _) where (declaration(id) as? NominalDecl)?.kind == .class:
            signature.requirements.append(.superclass(type, bound))
        case .error: break
        default:
            report(.error("requires-conformance-nonprotocol", "type '\(describe(type))' constrained to non-protocol, non-class type '\(describe(bound))'", inherited.span))
        }
    }

    /// Same-type rules rewrite the longer side to the shorter, so that rewriting ends.
    private func oriented(_ a: TypeID, _ b: TypeID) -> GenericSignature.Requirement {
        let first = weight(a), second = weight(b)
        return first > second || first == second && a.raw >= b.raw ? .sameType(a, b) : .sameType(b, a)
    }

    private func weight(_ type: TypeID) -> Int {
        switch types.node(type) {
        case .parameter: return 1
        case .associated(let base, _): return 1 + weight(base)
        default: return 0
        }
    }

    func addRequirements(_ requirements: [GenericRequirement], _ context: DeclContext, _ signature: inout GenericSignature) {
        for requirement in requirements {
            switch requirement {
            case .conforms(let subject, let bound):
                let type = resolveType(subject, context)
                if type != .error { addBounds(type, bound, context, &signature) }
            case .sameType(let left, let right):
                let a = resolveType(left, context)
                let b = resolveType(right, context)
                if a != .error, b != .error, a != b { signature.requirements.append(oriented(a, b)) }
            }
            self.environment = Environment(signature)
        }
    }

    /// The nominal's signature with this part's where clause.
    func signature(of part: Part) -> GenericSignature {
        if let signature = part.signature { return signature }
        guard let nominal = nominal(part.nominal) else { return GenericSignature() }
        if !part.isExtension { return nominal.signature }
        if part.isResolving { return nominal.signature }
        part.isResolving = true
        defer { part.isResolving = false }
        loadHeader(part)
        var signature = nominal.signature
        let context = part.memberContext ?? part.context.generic(for: nominal)
        within(Environment(signature)) { addRequirements(part.requirementSyntax, context, &signature) }
        part.signature = signature
        return signature
    }

    private func loadHeader(_ part: Part) {
        guard let load = part.loadHeader else { return }
        part.loadHeader = nil
        (part.inheritedSyntax, part.requirementSyntax) = load(self)
    }

    /// Protocols written in this part's inheritance clause.
    func protocols(of part: Part) -> [DeclID] {
        if let protocols = part.protocols { return protocols }
        guard let nominal = declaration(part.nominal) as? NominalDecl else { return [] }
        if !part.isExtension {
            if nominal.resolution == .running { return [] }
            resolve(nominal)
            return nominal.protocols
        }
        loadHeader(part)
        part.protocols = []
        protocolsInProgress += 1
        defer { protocolsInProgress -= 1 }
        var result: [DeclID] = []
        for syntax in part.inheritedSyntax {
            if case .unsupported = syntax.kind { continue }
            let type = resolveType(syntax, part.memberContext ?? part.context.generic(for: nominal))
            if case .existential(let existential) = types.node(type) {
                result += existential.protocols
            } else if type != .error {
                report(.error("inheritance-from-non-protocol", "inheritance from non-protocol type '\(describe(type))'", syntax.span))
            }
        }
        part.protocols = unique(result)
        return part.protocols ?? []
    }
}

extension DeclContext {
    /// The scope in which an extension's header is read: `Self` and the parameters are known.
    func generic(for nominal: NominalDecl) -> DeclContext {
        guard let own = nominal.genericContext else { return self }
        if self === own || isPrelude == own.isPrelude { return own }
        return DeclContext(own.kind, parent: self)
    }
}
