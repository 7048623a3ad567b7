import Diagnostics
import Lexer
import Parser

/// Headers of variables, subscripts, enum cases and type aliases.
extension Program {
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
        defer { end(variable) }
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

    func findOverridden(_ variable: VariableDecl) {
        guard let owner = variable.parent.flatMap({ nominal($0) }), owner.kind == .class, let syntax = variable.syntax else { return }
        let saysOverride = syntax.modifiers.contains { $0.name == "override" }
        var current = owner.superclass
        var steps = 0
        while let type = current, case .nominal(let id, let arguments) = types.node(type), let nominal = nominal(id), steps < 64 {
            steps += 1
            for part in parts(of: id) {
                for member in members(variable.name, of: part) {
                    guard let found = self.variable(member), found.isStatic == variable.isStatic, canOverride(found, variable) else { continue }
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
        defer { end(subscripting) }
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
        defer { end(enumCase) }
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
        defer { end(alias) }
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
