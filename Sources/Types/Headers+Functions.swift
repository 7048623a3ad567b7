import Diagnostics
import Lexer
import Parser

/// Headers of functions, initialisers and accessors.
extension Program {
    // MARK: Functions

    func resolve(_ function: FunctionDecl) {
        guard begin(function) else { return }
        defer { end(function) }
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
            function.isAsync = syntax.isAsync
        case .initializer(let syntax):
            (generics, requirements, parameters) = (syntax.genericParameters, syntax.requirements, syntax.parameters)
            throwing = syntax.throwing
            function.isFailable = syntax.failure != .none
            function.isImplicitlyUnwrapped = syntax.failure == .implicitlyUnwrapped
            function.isAsync = syntax.isAsync
        case .deinitializer, .accessor, .none:
            (generics, requirements, parameters) = ([], [], [])
        }
        var names: [Name: TypeID] = [:]
        for (index, parameter) in generics.enumerated() {
            let type = types.intern(.parameter(owner: function.id, index: index, name: parameter.name))
            if let feature = parameter.unsupported { report(.error("unsupported", Unsupported.message(feature), parameter.span)) }
            if names[parameter.name] != nil { report(.error("invalid-redecl", "invalid redeclaration of '\(parameter.name.text)'", parameter.span)) }
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
            if !function.isPrelude { inferRequirements(from: function.parameters.map(\.type) + [function.result], &signature) }
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

    func containsOpaque(_ syntax: TypeSyntax) -> Bool { opaqueSyntax(syntax) != nil }

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

    func opaqueBound(_ syntax: TypeSyntax, _ context: DeclContext) -> TypeID {
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
        if case .attributed(_, let specifiers, _) = parameter.type.kind, specifiers.contains("isolated") { info.isIsolated = true }
        info.capturesSelf = context.isPrelude && parameter.attributes.contains { $0.name == "_implicitSelfCapture" }
        if !context.isPrelude || !parameter.attributes.isEmpty { info.builder = resultBuilder(parameter.attributes + typeAttributes(parameter.type), context) }
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
        function.isAsync = accessor.isAsync
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
    func findOverridden(_ function: FunctionDecl, _ owner: NominalDecl?) {
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
                    guard let candidate = self.function(member), canOverride(candidate, function), candidate.isStatic == function.isStatic, candidate.kind == function.kind,
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

    /// A private member is nothing to a subclass that is written elsewhere.
    func canOverride(_ candidate: Decl, _ member: Decl) -> Bool {
        guard !candidate.isPrelude, let owner = candidate.parent, candidate.syntax?.modifiers.contains(where: { $0.name == "private" && $0.detail == nil }) == true else { return true }
        return isInside(member.context, owner)
    }

    /// The result of an overriding method may be more special, never another type.
    func isCovariant(_ result: TypeID, _ base: TypeID) -> Bool {
        if result == base || optional(result) == base || isSubclass(result, of: base) { return true }
        guard types.isConcrete(result), types.isConcrete(base) else { return true }
        if let inner = optionalPayload(result), let outer = optionalPayload(base) { return isCovariant(inner, outer) }
        if case .existential(let existential) = types.node(base) { return existential.protocols.allSatisfy { conforms(result, to: $0) } }
        if case .nominal(let a, _) = types.node(result), case .nominal(let b, _) = types.node(base) { return a == b }
        if case .nominal = types.node(result), base == types.void { return false }
        return true
    }
}
