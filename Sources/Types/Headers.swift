import Diagnostics
import Lexer
import Parser

/// Working out what others can see of a declaration: signature, parameter and result types. Each is done once, when first
/// asked for.
extension Program {
    private func begin(_ decl: Decl) -> Bool {
        if decl.resolution != .none { return false }
        decl.resolution = .running
        return true
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
        defer { nominal.resolution = .done }
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
                        if index > 0, nominal.superclass != nil {
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
        for name in part.order {
            for id in members(name, of: part) {
                switch declaration(id) {
                case let decl as AssociatedTypeDecl:
                    nominal.associatedTypes.append(id)
                    associated[decl.name] = id
                case is FunctionDecl, is VariableDecl, is SubscriptDecl:
                    if let function = declaration(id) as? FunctionDecl { function.isRequirement = true }
                    nominal.requirements.append(id)
                default: break
                }
            }
        }
        // Positions in the source, since one name may come again.
        nominal.requirements.sort { (declaration($0)?.nameSpan.start ?? 0, $0.raw) < (declaration($1)?.nameSpan.start ?? 0, $1.raw) }
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
            case .text(let member): if member.kind == .var || member.kind == .let || member.kind == .case { return true }
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

    // MARK: Functions

    func resolve(_ function: FunctionDecl) {
        guard begin(function) else { return }
        defer { function.resolution = .done }
        let owner = function.parent.flatMap { nominal($0) }
        var signature = function.part.map { self.signature(of: $0) } ?? outerSignature(function)
        readModifiers(function, owner)
        if let storage = function.storage {
            resolveAccessor(function, storage, owner)
            return
        }
        let generics: [GenericParameter], requirements: [GenericRequirement], parameters: [Parameter]
        var resultSyntax: TypeSyntax?
        var throwing = Throwing.none
        switch function.source {
        case .function(let syntax):
            (generics, requirements, parameters) = (syntax.genericParameters, syntax.requirements, syntax.parameters)
            resultSyntax = syntax.result
            throwing = syntax.throwing
            if syntax.isAsync { unsupportedAsync(syntax.nameSpan) }
        case .initializer(let syntax):
            (generics, requirements, parameters) = (syntax.genericParameters, syntax.requirements, syntax.parameters)
            throwing = syntax.throwing
            function.isFailable = syntax.failure != .none
            function.isImplicitlyUnwrapped = syntax.failure == .implicitlyUnwrapped
            if syntax.isAsync { unsupportedAsync(syntax.nameSpan) }
        case .deinitializer, .accessor, .none:
            (generics, requirements, parameters) = ([], [], [])
        }
        var names: [Name: TypeID] = [:]
        for (index, parameter) in generics.enumerated() {
            let type = types.intern(.parameter(owner: function.id, index: index, name: parameter.name))
            if let feature = parameter.unsupported { report(.error("unsupported", Unsupported.message(feature), parameter.span)) }
            names[parameter.name] = type
            signature.parameters.append(type)
        }
        let context = DeclContext(.generic(names, function.id), parent: function.context)
        function.bodyContext = context
        within(Environment(signature)) {
            for parameter in generics {
                guard let inherited = parameter.inherited, let type = names[parameter.name] else { continue }
                addBounds(type, inherited, context, &signature)
            }
            self.environment = Environment(signature)
            addRequirements(requirements, context, &signature)
            var implicit = generics.count
            let makeParameter: (TypeSyntax) -> TypeID = { [self] bound in
                let type = types.intern(.parameter(owner: function.id, index: implicit, name: "some \(typeText(bound))" == "some " ? "some" : Name("some \(typeText(bound))")))
                implicit += 1
                signature.parameters.append(type)
                addBounds(type, bound, context, &signature)
                self.environment = Environment(signature)
                return type
            }
            let isOperator = function.name.isOperator
            function.parameters = parameters.map { parameter in
                var info = resolveParameter(parameter, context, .parameter(makeParameter))
                if isOperator { info.label = nil }
                return info
            }
            switch function.kind {
            case .initializer:
                function.result = owner?.selfType ?? .error
                if function.isFailable { function.result = optional(function.result) }
            default:
                if let resultSyntax {
                    function.result = resolveType(resultSyntax, context, opaque: .result(function.id, signature.parameters))
                    if case .implicitlyUnwrappedOptional = resultSyntax.kind { function.isImplicitlyUnwrapped = true }
                    if containsOpaque(resultSyntax) { opaqueBounds[function.id] = opaqueBound(resultSyntax, context) }
                    if case .identifier(KnownName.selfType, _) = resultSyntax.kind, owner?.kind == .class { function.returnsSelf = true }
                } else {
                    function.result = types.void
                }
            }
        }
        switch throwing {
        case .none: break
        case .plain: function.isThrowing = true
        case .rethrows:
            function.isThrowing = true
            function.isRethrowing = true
        case .typed:
            (function.isThrowing, function.thrown) = within(Environment(signature)) { resolveThrowing(throwing, context) }
        }
        function.signature = signature
        setSelfKind(function, owner)
        findOverridden(function, owner)
    }

    private func outerSignature(_ function: FunctionDecl) -> GenericSignature {
        function.enclosingSignature ?? GenericSignature()
    }

    func unsupportedAsync(_ span: Span) {
        report(.error("unsupported", "'async' is not supported yet", span))
    }

    private func containsOpaque(_ syntax: TypeSyntax) -> Bool { opaqueSyntax(syntax) != nil }

    private func opaqueSyntax(_ syntax: TypeSyntax) -> TypeSyntax? {
        switch syntax.kind {
        case .some(let inner): return inner
        case .optional(let inner), .array(let inner), .attributed(_, _, let inner), .implicitlyUnwrappedOptional(let inner): return opaqueSyntax(inner)
        case .tuple(let elements): return elements.lazy.compactMap { self.opaqueSyntax($0.type) }.first
        case .identifier(_, let arguments): return arguments?.lazy.compactMap { self.opaqueSyntax($0) }.first
        case .dictionary(let key, let value): return opaqueSyntax(key) ?? opaqueSyntax(value)
        default: return nil
        }
    }

    private func opaqueBound(_ syntax: TypeSyntax, _ context: DeclContext) -> TypeID {
        opaqueSyntax(syntax).map { resolveType($0, context) } ?? types.any
    }

    func resolveParameter(_ parameter: Parameter, _ context: DeclContext, _ opaque: OpaqueUse) -> ParameterInfo {
        var type = resolveType(parameter.type, context, opaque: opaque)
        if parameter.isVariadic { type = array(type) }
        var isAutoclosure = false
        var isEscaping = false
        for attribute in parameter.attributes + typeAttributes(parameter.type) {
            if attribute.name == "autoclosure" { isAutoclosure = true }
            if attribute.name == "escaping" { isEscaping = true }
        }
        var info = ParameterInfo(label: parameter.label == .underscore ? nil : parameter.label, name: parameter.name, type: type, isInout: parameter.isInout, isVariadic: parameter.isVariadic, isAutoclosure: isAutoclosure, isEscaping: isEscaping, hasDefault: parameter.defaultValue != nil, span: parameter.nameSpan)
        if !context.isPrelude { info.builder = resultBuilder(parameter.attributes + typeAttributes(parameter.type), context) }
        if !context.isPrelude, case .poundLiteral(let name)? = parameter.defaultValue?.kind { info.callSite = name }
        return info
    }

    private func typeAttributes(_ type: TypeSyntax) -> [Attribute] {
        if case .attributed(let attributes, _, _) = type.kind { return attributes }
        return []
    }

    private func readModifiers(_ function: FunctionDecl, _ owner: NominalDecl?) {
        guard let syntax = function.syntax else { return }
        for modifier in syntax.modifiers {
            switch modifier.name {
            case "final": function.isFinal = true
            case "static": if owner?.kind == .class { function.isFinal = true }
            case "convenience": function.isConvenience = true
            case "required": function.isRequired = true
            default: break
            }
        }
        if owner?.isFinal == true { function.isFinal = true }
        for attribute in syntax.attributes where function.storage == nil {
            switch attribute.name {
            case "discardableResult": function.isDiscardable = true
            case "native":
                if let argument = attribute.arguments?.first, case .string(let literal) = argument.value.kind { function.native = literal.plainText }
            default: break
            }
        }
        if case .accessor(let accessor) = function.source {
            for attribute in accessor.attributes where attribute.name == "native" {
                if let argument = attribute.arguments?.first, case .string(let literal) = argument.value.kind { function.native = literal.plainText }
            }
        }
    }

    private func setSelfKind(_ function: FunctionDecl, _ owner: NominalDecl?) {
        guard let owner else { return }
        let isMutating = function.syntax?.modifiers.contains { $0.name == "mutating" } ?? false
        switch function.kind {
        case .initializer: function.selfKind = owner.kind == .class ? .object : .result
        case .deinitializer: function.selfKind = .value
        default:
            if function.isStatic { function.selfKind = .metatype } else { function.selfKind = isMutating && owner.kind != .class ? .inout : .value }
        }
    }

    private func resolveAccessor(_ function: FunctionDecl, _ storage: DeclID, _ owner: NominalDecl?) {
        guard case .accessor(let accessor) = function.source else { return }
        (function.isThrowing, function.thrown) = within(Environment(owner?.signature ?? GenericSignature())) { resolveThrowing(accessor.throwing, function.context) }
        if accessor.isAsync { unsupportedAsync(accessor.span) }
        var valueType = TypeID.error
        switch declaration(storage) {
        case let variable as VariableDecl:
            resolve(variable)
            valueType = variable.type
            function.signature = variable.signature
        case let subscripting as SubscriptDecl:
            resolve(subscripting)
            valueType = subscripting.type
            function.signature = subscripting.signature
            function.parameters = subscripting.parameters
            function.bodyContext = subscripting.bodyContext
        default: break
        }
        function.bodyContext = function.bodyContext ?? function.context
        if function.kind == .getter {
            function.result = valueType
        } else {
            function.result = types.void
            let name: Name = accessor.parameter ?? (function.kind == .didSet ? "oldValue" : "newValue")
            let value = ParameterInfo(label: nil, name: name, type: valueType, isInout: false, isVariadic: false, isAutoclosure: false, isEscaping: true, hasDefault: false, span: accessor.span)
            function.parameters.insert(value, at: 0)
        }
        guard let owner else { return }
        if function.isStatic {
            function.selfKind = .metatype
        } else if owner.kind == .class || owner.kind == .protocol && protocolIsClassBound(owner) {
            function.selfKind = .value
        } else {
            let mutates = accessor.isMutating ?? (function.kind != .getter)
            function.selfKind = mutates ? .inout : .value
        }
        findOverridden(function, owner)
    }

    /// The superclass member that a class member overrides.
    private func findOverridden(_ function: FunctionDecl, _ owner: NominalDecl?) {
        guard let owner, owner.kind == .class, function.kind != .deinitializer, function.part?.isExtension != true || function.syntax?.modifiers.contains(where: { $0.name == "override" }) == true else { return }
        let saysOverride = function.syntax?.modifiers.contains { $0.name == "override" } ?? false
        if let storage = function.storage {
            guard saysOverride else { return }
            if let variable = declaration(storage) as? VariableDecl, let base = variable.overridden.flatMap({ self.variable($0) }) {
                function.overridden = function.kind == .getter ? base.getter : function.kind == .setter ? base.setter : nil
            } else if let subscripting = declaration(storage) as? SubscriptDecl, let base = subscripting.overridden.flatMap({ self.subscripting($0) }) {
                function.overridden = function.kind == .getter ? base.getter : base.setter
            }
            return
        }
        guard let superclass = owner.superclass else {
            if saysOverride { report(.error(function.kind == .initializer ? "initializer-does-not-override" : "method-does-not-override", function.kind == .initializer ? "initializer does not override a designated initializer from its superclass" : "method does not override any method from its superclass", function.nameSpan)) }
            return
        }
        guard saysOverride || function.kind == .initializer else {
            checkMissingOverride(function, superclass)
            return
        }
        if let found = overriddenFunction(function, superclass) {
            function.overridden = found.id
            if function.isThrowing, !function.isRethrowing, !found.isThrowing, found.kind == .function {
                report(.error("override-with-more-effects", "cannot override non-throwing \(function.isStatic ? "class" : "instance") method with throwing \(function.isStatic ? "class" : "instance") method", function.nameSpan))
            }
            if found.isStatic, found.isFinal, found.syntax?.modifiers.contains(where: { $0.name == "static" }) == true {
                report(.error("override-static", "cannot override static method", function.nameSpan))
            } else if found.isFinal, found.kind == .function {
                report(.error("override-final", "instance method overrides a 'final' instance method", function.nameSpan))
            }
            if function.kind == .initializer, !saysOverride, !function.isRequired || !found.isRequired, !found.isConvenience, !found.isRequired {
                report(.error("missing-override", "overriding declaration requires an 'override' keyword", function.nameSpan))
            }
        } else if saysOverride {
            report(.error(function.kind == .initializer ? "initializer-does-not-override" : "method-does-not-override", function.kind == .initializer ? "initializer does not override a designated initializer from its superclass" : "method does not override any method from its superclass", function.nameSpan))
        }
    }

    private func checkMissingOverride(_ function: FunctionDecl, _ superclass: TypeID) {
        guard !function.isPrelude, let found = overriddenFunction(function, superclass), !found.isPrelude else { return }
        function.overridden = found.id
        report(.error("missing-override", "overriding declaration requires an 'override' keyword", function.nameSpan))
    }

    private func overriddenFunction(_ function: FunctionDecl, _ superclass: TypeID) -> FunctionDecl? {
        var current: TypeID? = superclass
        var steps = 0
        while let type = current, case .nominal(let id, let arguments) = types.node(type), let nominal = nominal(id), steps < 64 {
            steps += 1
            let implicit = function.kind == .initializer ? implicitMembers(function.name, of: nominal) : []
            for members in parts(of: id).map({ members(function.name, of: $0) }) + [implicit] {
                for member in members {
                    guard let candidate = self.function(member), candidate.isStatic == function.isStatic, candidate.kind == function.kind,
                          candidate.parameters.count == function.parameters.count,
                          candidate.parameters.map(\.label) == function.parameters.map(\.label) else { continue }
                    var map: [TypeID: TypeID] = Dictionary(zip(nominal.signature.parameters, arguments), uniquingKeysWith: { a, _ in a })
                    let own = candidate.signature.parameters.dropFirst(nominal.signature.parameters.count)
                    let mine = function.signature.parameters.dropFirst((function.parent.flatMap { self.nominal($0) }?.signature.parameters.count) ?? 0)
                    for (a, b) in zip(own, mine) { map[a] = b }
                    let same = zip(candidate.parameters, function.parameters).allSatisfy { a, b in
                        let type = substitute(a.type, map)
                        return type == b.type || optional(type) == b.type || isSubclass(type, of: b.type)
                    }
                    if same, function.kind == .initializer || isCovariant(function.result, substitute(candidate.result, map)) { return candidate }
                }
            }
            current = nominal.superclass.map { substitute($0, nominal.signature, arguments) }
        }
        return nil
    }

    /// The result of an overriding method may be more special, never another type.
    private func isCovariant(_ result: TypeID, _ base: TypeID) -> Bool {
        if result == base || optional(result) == base || isSubclass(result, of: base) { return true }
        guard types.isConcrete(result), types.isConcrete(base) else { return true }
        if let inner = optionalPayload(result), let outer = optionalPayload(base) { return isCovariant(inner, outer) }
        if case .existential(let existential) = types.node(base) { return existential.protocols.allSatisfy { conforms(result, to: $0) } }
        if case .nominal(let a, _) = types.node(result), case .nominal(let b, _) = types.node(base) { return a == b }
        if case .nominal = types.node(result), base == types.void { return false }
        return true
    }

    // MARK: Variables

    func resolve(_ variable: VariableDecl) {
        if variable.resolution == .running {
            if variable.type == .error, !variable.reportedCycle {
                variable.reportedCycle = true
                report(.error("circular-reference", "circular reference", variable.nameSpan, notes: []))
            }
            return
        }
        guard begin(variable) else { return }
        defer { variable.resolution = .done }
        if let part = variable.part { variable.signature = signature(of: part) }
        let environment = Environment(variable.signature)
        readWrapper(variable)
        if let type = wrappedMemberType(variable) {
            variable.type = type
        } else if let syntax = variable.binding?.type ?? typedPattern(variable.binding?.pattern) {
            var isOpen = false
            let note: (() -> TypeID)? = variable.hasInitialValue ? { isOpen = true; return .error } : nil
            within(environment) {
                variable.type = opening(note) { pick(resolveType(syntax, variable.context, opaque: .result(variable.id, variable.signature.parameters)), variable) }
                if isOpen {
                    variable.type = .error
                    variable.hasOpenAnnotation = true
                    variable.type = inferType(of: variable)
                }
                if containsOpaque(syntax) { opaqueBounds[variable.id] = opaqueBound(syntax, variable.context) }
            }
            if case .implicitlyUnwrappedOptional = syntax.kind { variable.isImplicitlyUnwrapped = true }
        } else if variable.parent == nil || variable.hasInitialValue {
            variable.type = inferType(of: variable)
        } else if variable.binding != nil {
            report(.error("cannot-infer-type-for-pattern", "type annotation missing in pattern", variable.nameSpan))
        }
        if variable.ownership == .weak, variable.type != .error, optionalPayload(variable.type) == nil {
            report(.error("invalid-ownership-not-optional", "'weak' variable should have optional type '\(describe(variable.type))?'", variable.nameSpan))
        }
        if let getter = variable.getter.flatMap({ declaration($0) as? FunctionDecl }) {
            if case .accessor(let accessor) = getter.source { variable.getterIsMutating = accessor.isMutating ?? false }
        }
        if let setter = variable.setter.flatMap({ declaration($0) as? FunctionDecl }) {
            if case .accessor(let accessor) = setter.source { variable.setterIsMutating = accessor.isMutating ?? true }
        }
        findOverridden(variable)
    }

    /// `let (a, b): (Int, Int)`: the element's type.
    private func pick(_ type: TypeID, _ variable: VariableDecl) -> TypeID {
        guard let pattern = variable.binding?.pattern else { return type }
        return typeInPattern(pattern, type, variable) ?? type
    }

    private func typeInPattern(_ pattern: Pattern, _ type: TypeID, _ variable: VariableDecl) -> TypeID? {
        switch pattern.kind {
        case .identifier(let name): return name == variable.name ? type : nil
        case .binding(_, let inner), .typed(let inner, _): return typeInPattern(inner, type, variable)
        case .tuple(let elements):
            if elements.count == 1 { return typeInPattern(elements[0].pattern, type, variable) }
            guard case .tuple(let parts) = types.node(type), parts.count == elements.count else { return nil }
            for (element, part) in zip(elements, parts) {
                if let found = typeInPattern(element.pattern, part.type, variable) { return found }
            }
            return nil
        default: return nil
        }
    }

    private func typedPattern(_ pattern: Pattern?) -> TypeSyntax? {
        guard let pattern else { return nil }
        switch pattern.kind {
        case .typed(_, let type): return type
        case .binding(_, let inner): return typedPattern(inner)
        default: return nil
        }
    }

    private func readWrapper(_ variable: VariableDecl) {
        guard !variable.isPrelude, let attributes = variable.syntax?.attributes else { return }
        for attribute in attributes {
            guard let first = attribute.name.text.first, first.isUppercase, attribute.name != "MainActor" else { continue }
            if variable.parent == nil {
                if isWrapper(attribute, variable.context) { report(.error("property-wrapper-top-level", "property wrappers are not yet supported in top-level code", attribute.span)) }
                continue
            }
            guard let decl = attributeType(attribute, variable.context) else {
                report(.error("unknown-attr-name", "unknown attribute '\(attribute.name.text)'", attribute.span))
                continue
            }
            if decl.syntax?.attributes.contains(where: { $0.name == "propertyWrapper" || $0.name == "resultBuilder" }) != true {
                report(.error("attribute-not-wrapper", "\(decl.kind) '\(decl.name.text)' cannot be used as an attribute", attribute.span))
            }
        }
    }

    private func findOverridden(_ variable: VariableDecl) {
        guard let owner = variable.parent.flatMap({ nominal($0) }), owner.kind == .class, let syntax = variable.syntax else { return }
        let saysOverride = syntax.modifiers.contains { $0.name == "override" }
        var current = owner.superclass
        var steps = 0
        while let type = current, case .nominal(let id, let arguments) = types.node(type), let nominal = nominal(id), steps < 64 {
            steps += 1
            for part in parts(of: id) {
                for member in members(variable.name, of: part) {
                    guard let found = self.variable(member), found.isStatic == variable.isStatic else { continue }
                    if saysOverride, found.isLet, variable.getter != nil {
                        report(.error("override-let-property", "cannot override immutable 'let' property '\(variable.name.text)' with the getter of a 'var'", variable.nameSpan))
                    }
                    if saysOverride, let written = variable.binding?.type, !variable.isPrelude, !types.hasError(variable.type) {
                        resolve(found)
                        let base = substitute(found.type, nominal.signature, arguments)
                        if !types.hasError(base), !types.hasError(variable.type), !isCovariant(variable.type, base) {
                            report(.error("override-property-type-mismatch", "property '\(variable.name.text)' with type '\(describe(variable.type))' cannot override a property with type '\(describe(base))'", variable.nameSpan))
                        }
                        _ = written
                    }
                    if saysOverride { variable.overridden = member } else if !variable.isPrelude, !found.isStatic {
                        report(.error("missing-override", "overriding declaration requires an 'override' keyword", variable.nameSpan))
                    }
                    if saysOverride, variable.isStored, variable.willSet != nil || variable.didSet != nil { makeObservingAccessors(variable, owner) }
                    if saysOverride, variable.isStored, variable.willSet == nil, variable.didSet == nil, !variable.isStatic {
                        report(.error("override-with-stored-property", "cannot override with a stored property '\(variable.name.text)'", variable.nameSpan))
                    }
                    return
                }
            }
            current = nominal.superclass.map { substitute($0, nominal.signature, arguments) }
        }
        if saysOverride { report(.error("property-does-not-override", "property does not override any property from its superclass", variable.nameSpan)) }
    }

    // MARK: Subscripts, cases, aliases

    func resolve(_ subscripting: SubscriptDecl) {
        guard begin(subscripting) else { return }
        defer { subscripting.resolution = .done }
        guard let syntax = subscripting.syntax, case .subscripting(let declaration) = syntax.kind else { return }
        var signature = subscripting.part.map { self.signature(of: $0) } ?? GenericSignature()
        var names: [Name: TypeID] = [:]
        for (index, parameter) in declaration.genericParameters.enumerated() {
            let type = types.intern(.parameter(owner: subscripting.id, index: index, name: parameter.name))
            names[parameter.name] = type
            signature.parameters.append(type)
        }
        let context = DeclContext(.generic(names, subscripting.id), parent: subscripting.context)
        subscripting.bodyContext = context
        within(Environment(signature)) {
            for parameter in declaration.genericParameters {
                guard let inherited = parameter.inherited, let type = names[parameter.name] else { continue }
                addBounds(type, inherited, context, &signature)
            }
            self.environment = Environment(signature)
            addRequirements(declaration.requirements, context, &signature)
            subscripting.parameters = declaration.parameters.map { parameter in
                var info = resolveParameter(parameter, context, .unsupported)
                // A subscript's single name is no label.
                if parameter.label == parameter.name, !hasWrittenLabel(parameter) { info.label = nil }
                return info
            }
            subscripting.type = resolveType(declaration.result, context)
        }
        subscripting.signature = signature
        for attribute in syntax.attributes where attribute.name == "addressor" {
            if let argument = attribute.arguments?.first, case .string(let literal) = argument.value.kind { subscripting.nativeAddressor = literal.plainText }
        }
        if let setter = subscripting.setter.flatMap({ self.declaration($0) as? FunctionDecl }), case .accessor(let accessor) = setter.source {
            subscripting.setterIsMutating = accessor.isMutating ?? true
        }
        if let owner = subscripting.parent.flatMap({ nominal($0) }), owner.kind == .class, syntax.modifiers.contains(where: { $0.name == "override" }) {
            subscripting.overridden = overriddenSubscript(subscripting, owner)
        }
    }

    private func overriddenSubscript(_ subscripting: SubscriptDecl, _ owner: NominalDecl) -> DeclID? {
        var current = owner.superclass
        while let type = current, case .nominal(let id, _) = types.node(type), let nominal = nominal(id) {
            for part in parts(of: id) {
                for member in members(KnownName.subscripting, of: part) {
                    if let found = self.subscripting(member), found.parameters.map(\.type) == subscripting.parameters.map(\.type) { return member }
                }
            }
            current = nominal.superclass
        }
        return nil
    }

    /// `subscript(at index: Int)`: two names are written.
    private func hasWrittenLabel(_ parameter: Parameter) -> Bool {
        parameter.span.start != parameter.nameSpan.start
    }

    func resolve(_ enumCase: EnumCaseDecl) {
        guard begin(enumCase) else { return }
        defer { enumCase.resolution = .done }
        guard let element = enumCase.element, let owner = enumCase.parent.flatMap({ nominal($0) }) else { return }
        if let index = owner.cases.firstIndex(of: enumCase.id) { enumCase.index = index }
        if let payload = element.payload {
            enumCase.hasPayloadClause = true
            within(Environment(owner.signature)) {
                enumCase.payload = payload.map { resolveParameter($0, enumCase.context, .unsupported) }
            }
        }
    }

    func resolve(_ alias: TypealiasDecl) {
        if alias.resolution == .running {
            report(.error("recursive-decl-reference", "type alias '\(alias.name.text)' references itself", alias.nameSpan))
            return
        }
        guard begin(alias) else { return }
        defer { alias.resolution = .done }
        guard let syntax = alias.syntax, case .typealias(let declaration) = syntax.kind else { return }
        var signature = alias.part.map { self.signature(of: $0) } ?? GenericSignature()
        var names: [Name: TypeID] = [:]
        for (index, parameter) in declaration.genericParameters.enumerated() {
            let type = types.intern(.parameter(owner: alias.id, index: index, name: parameter.name))
            names[parameter.name] = type
            signature.parameters.append(type)
        }
        let context = DeclContext(.generic(names, alias.id), parent: alias.context)
        within(Environment(signature)) { alias.type = resolveType(declaration.type, context) }
        alias.signature = signature
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
