import Diagnostics
import Lexer
import Parser

/// `@Wrapper var x: T = v`: a stored `_x` of the wrapper's type; `x` and `$x` are computed from it.
extension Program {
    /// The attribute names a type that is a property wrapper.
    func isWrapper(_ attribute: Attribute, _ context: DeclContext) -> Bool {
        guard let decl = attributeType(attribute, context) else { return false }
        return decl.syntax?.attributes.contains { $0.name == "propertyWrapper" } ?? false
    }

    /// The nominal type that a custom attribute names.
    func attributeType(_ attribute: Attribute, _ context: DeclContext) -> NominalDecl? {
        if attribute.name.text.first?.isUppercase != true { return nil }
        switch attribute.type.kind {
        case .identifier(let name, _):
            guard case .declaration(let id, _)? = lookupType(name, context) else { return nil }
            return declaration(id) as? NominalDecl
        case .member:
            let type = resolveType(attribute.type, context)
            return nominalID(type).flatMap { declaration($0) as? NominalDecl }
        default: return nil
        }
    }

    /// `Wrapper(wrappedValue: value, arguments…)`.
    func wrapperValue(_ attribute: Attribute, _ value: Expression?, _ span: Span) -> Expression {
        var arguments = attribute.arguments ?? []
        if let value { arguments.insert(Argument(label: "wrappedValue", value: value), at: 0) }
        return Expression(.call(callee: typeExpression(attribute.type), arguments: arguments, trailingClosures: []), span)
    }

    private func typeExpression(_ type: TypeSyntax) -> Expression {
        if case .identifier(let name, nil) = type.kind { return Expression(.identifier(NameReference(name: name, span: type.span)), type.span) }
        return Expression(.type(type), type.span)
    }

    /// The type of `wrappedValue` of a wrapper type.
    func wrappedType(_ wrapper: TypeID) -> TypeID? {
        guard case .nominal(let id, let arguments) = types.node(wrapper), let nominal = nominal(id), let property = wrapperProperty("wrappedValue", nominal) else { return nil }
        return substitute(property.type, nominal.signature, arguments)
    }

    func wrapperProperty(_ name: Name, _ wrapper: NominalDecl) -> VariableDecl? {
        for part in parts(of: wrapper.id) where part.members[name] != nil {
            for member in members(name, of: part) { if let found = variable(member), !found.isStatic { return found } }
        }
        return nil
    }

    // MARK: Members

    /// Remembers the wrappers of a file before anything is declared.
    func findWrappers(_ statements: [Statement]) {
        func visit(_ declaration: Declaration) {
            switch declaration.kind {
            case .nominal(let nominal):
                if declaration.attributes.contains(where: { $0.name == "propertyWrapper" }) { wrapperSyntax[nominal.name] = nominal }
                nominal.members.forEach(visit)
            case .extension(let syntax): syntax.members.forEach(visit)
            case .variable:
                for attribute in declaration.attributes where wrapperSyntax[attribute.name] == nil { wrapperSyntax[attribute.name] = Program.libraryWrappers[attribute.name] }
            default: break
            }
        }
        for statement in statements { if case .declaration(let declaration) = statement.kind { visit(declaration) } }
    }

    /// The library's wrappers as far as their syntax matters; declarations of the library have no members before they are asked for.
    private static let libraryWrappers: [Name: NominalDeclaration] = {
        let text = "final class TaskLocal<Value> { init(wrappedValue: Value) {}; var wrappedValue: Value { get {} }; var projectedValue: TaskLocal<Value> { get {} } }"
        let file = Parser.parse(Source(id: SourceID(raw: .max), name: "", text: text))
        var result: [Name: NominalDeclaration] = [:]
        for statement in file.statements { if case .declaration(let declaration) = statement.kind, case .nominal(let nominal) = declaration.kind { result[nominal.name] = nominal } }
        return result
    }()

    /// A property's wrappers as written: the first holds the second, and so on.
    private func wrappers(of member: Declaration) -> [Wrapper] {
        guard case .variable = member.kind else { return [] }
        return member.attributes.compactMap { attribute in wrapperSyntax[attribute.name].map { Wrapper(attribute: attribute, syntax: $0) } }
    }

    struct Wrapper {
        var attribute: Attribute
        var syntax: NominalDeclaration
    }

    /// The members with wrapped properties replaced by a stored one and what is computed from it.
    func unwrapping(_ members: [Declaration], _ part: Part) -> [Declaration] {
        if wrapperSyntax.isEmpty || !members.contains(where: { !wrappers(of: $0).isEmpty }) { return members }
        var result: [Declaration] = []
        for member in members {
            let wrappers = wrappers(of: member)
            guard !wrappers.isEmpty, case .variable(let variable) = member.kind else {
                result.append(member)
                continue
            }
            if variable.isLet { report(.error("property-wrapper-let", "property wrapper can only be applied to a 'var'", wrappers[0].attribute.span)) }
            else if variable.bindings.contains(where: { binding in binding.accessors.contains { $0.kind == .get } }) {
                report(.error("property-wrapper-computed", "property wrapper cannot be applied to a computed property", wrappers[0].attribute.span))
            }
            for binding in variable.typedBindings { result += unwrapping(binding, member, wrappers) }
        }
        if !part.isExtension, let nominal = declaration(part.nominal) as? NominalDecl, nominal.kind == .struct, !members.contains(where: { if case .initializer = $0.kind { return true } else { return false } }),
           let initializer = memberwise(members) { result.append(initializer) }
        return result
    }

    private func unwrapping(_ binding: VariableDeclaration.Binding, _ member: Declaration, _ wrappers: [Wrapper]) -> [Declaration] {
        guard let (name, span) = patternNames(binding.pattern).first, let outer = wrappers.first else { return [] }
        let storage = Name("_\(name.text)")
        let type = binding.type ?? typeIn(binding.pattern)
        let modifiers = member.modifiers.filter { $0.name == "static" || $0.name == "class" }
        // Nobody could give an Optional without a value one later.
        var value = binding.value
        if value == nil, !modifiers.isEmpty, case .optional? = type?.kind { value = storageValue(wrappers, nil, span) == nil ? Expression(.nilLiteral, span) : nil }
        let stored = VariableDeclaration.Binding(pattern: Pattern(.identifier(storage), span), type: storageType(wrappers, type), value: storageValue(wrappers, value, span), accessors: [], span: binding.span)
        if stored.value == nil, let keyword = modifiers.first?.name.text {
            report(.error("static-requires-initializer", "'\(keyword) var' declaration requires an initializer expression or an explicitly stated getter", span, notes: [.init("add an initializer to silence this error", span)]))
        }
        var result = [variable(stored, modifiers, span)]
        func identifier(_ name: Name) -> Expression { Expression(.identifier(NameReference(name: name, span: span)), span) }
        func computed(_ visible: Name, _ path: [(property: Name, syntax: NominalDeclaration)], _ type: TypeSyntax?, _ modifiers: [Modifier], _ attributes: [Attribute]) {
            let links = path.compactMap { accessors(of: $0.property, $0.syntax) }
            guard links.count == path.count else { return }
            let access = path.reduce(identifier(storage)) { Expression(.member(base: $0, NameReference(name: $1.property, span: span)), span) }
            var list = [accessor(.get, links.contains { $0.0 }, [statement(.return(access), span)], span)]
            let setters = links.compactMap(\.setter)
            if setters.count == links.count {
                let isMutating = setters.allSatisfy { $0 } && !path.contains { $0.syntax.kind == .class }
                list.append(accessor(.set, isMutating, [statement(.expression(Expression(.assignment(target: access, value: identifier("newValue")), span)), span)], span))
            }
            let binding = VariableDeclaration.Binding(pattern: Pattern(.identifier(visible), span), type: type, value: nil, accessors: list, span: span)
            result.append(variable(binding, modifiers, span, attributes))
        }
        computed(name, wrappers.map { ("wrappedValue", $0.syntax) }, type, member.modifiers, wrappers.map(\.attribute))
        computed(Name("$\(name.text)"), [("projectedValue", outer.syntax)], nil, modifiers, [])
        return result
    }

    private func variable(_ binding: VariableDeclaration.Binding, _ modifiers: [Modifier], _ span: Span, _ attributes: [Attribute] = []) -> Declaration {
        Declaration(.variable(VariableDeclaration(isLet: false, bindings: [binding])), span, attributes: attributes, modifiers: modifiers, documentation: "", hash: 0, headerHash: 0, tokens: 0..<0, headerTokens: 0..<0, hasError: false)
    }

    private func statement(_ kind: Statement.Kind, _ span: Span) -> Statement { Statement(kind, span, hash: 0, tokens: 0..<0) }

    private func accessor(_ kind: Accessor.Kind, _ isMutating: Bool, _ body: [Statement], _ span: Span) -> Accessor {
        Accessor(kind: kind, isMutating: isMutating, isAsync: false, throwing: .none, parameter: nil, body: body, attributes: [], span: span, hash: 0)
    }

    private func typeIn(_ pattern: Pattern) -> TypeSyntax? {
        switch pattern.kind {
        case .typed(_, let type): return type
        case .binding(_, let inner): return typeIn(inner)
        default: return nil
        }
    }

    /// Whether the getter mutates, and the setter (nil: there is none), of a property that the wrapper writes.
    private func accessors(of property: Name, _ syntax: NominalDeclaration) -> (Bool, setter: Bool?)? {
        for member in syntax.members {
            guard case .variable(let variable) = member.kind, let binding = variable.bindings.first(where: { patternNames($0.pattern).contains { $0.0 == property } }) else { continue }
            let getter = binding.accessors.first { $0.kind == .get }
            if let getter {
                let setter = binding.accessors.first { $0.kind == .set }
                return (getter.isMutating ?? false, setter.map { $0.isMutating ?? true })
            }
            return (false, variable.isLet ? nil : true)
        }
        return nil
    }

    private func storageType(_ wrappers: [Wrapper], _ type: TypeSyntax?) -> TypeSyntax? {
        wrappers.reversed().reduce(type) { storageType($1.attribute, $1.syntax, $0) }
    }

    private func storageValue(_ wrappers: [Wrapper], _ value: Expression?, _ span: Span) -> Expression? {
        guard let inner = wrappers.last, let first = storageValue(inner.attribute, inner.syntax, value, span) else { return nil }
        return wrappers.dropLast().reversed().reduce(first) { wrapperValue($1.attribute, $0, span) }
    }

    /// `Wrapper<T>` where it is known without looking at the value.
    private func storageType(_ attribute: Attribute, _ syntax: NominalDeclaration, _ type: TypeSyntax?) -> TypeSyntax? {
        guard case .identifier(let name, let arguments) = attribute.type.kind else { return attribute.type }
        if arguments != nil || syntax.genericParameters.isEmpty { return attribute.type }
        guard let type, syntax.genericParameters.count == 1, let parameter = syntax.genericParameters.first?.name, wrappedIs(parameter, syntax) else { return nil }
        return TypeSyntax(.identifier(name, genericArguments: [type]), attribute.span)
    }

    private func wrappedIs(_ parameter: Name, _ syntax: NominalDeclaration) -> Bool {
        for member in syntax.members {
            guard case .variable(let variable) = member.kind else { continue }
            for binding in variable.bindings where patternNames(binding.pattern).contains(where: { $0.0 == "wrappedValue" }) {
                if case .identifier(parameter, nil)? = (binding.type ?? typeIn(binding.pattern))?.kind { return true }
            }
        }
        return false
    }

    /// What the storage begins with; nil when an initialiser has to give it.
    private func storageValue(_ attribute: Attribute, _ syntax: NominalDeclaration, _ value: Expression?, _ span: Span) -> Expression? {
        if value != nil { return wrapperValue(attribute, value, span) }
        let given = attribute.arguments ?? []
        if given.contains(where: { $0.label == "wrappedValue" }) { return wrapperValue(attribute, nil, span) }
        for member in syntax.members {
            guard case .initializer(let initializer) = member.kind, !initializer.parameters.contains(where: { $0.label == "wrappedValue" && $0.defaultValue == nil }) else { continue }
            let needed = initializer.parameters.filter { $0.defaultValue == nil }.count
            if given.count >= needed, given.count <= initializer.parameters.count { return wrapperValue(attribute, nil, span) }
        }
        let writesInitializer = syntax.members.contains { if case .initializer = $0.kind { return true } else { return false } }
        return !writesInitializer && attribute.arguments != nil ? wrapperValue(attribute, nil, span) : nil
    }

    /// The memberwise initialiser of a struct with wrapped properties: its parameters are the wrapped values.
    private func memberwise(_ members: [Declaration]) -> Declaration? {
        var parameters: [Parameter] = []
        var body: [Statement] = []
        var place = Span.none
        for member in members {
            guard case .variable(let variable) = member.kind, !member.modifiers.contains(where: { $0.name == "static" || $0.name == "lazy" }) else { continue }
            let wrapped = wrappers(of: member)
            for binding in variable.typedBindings {
                if wrapped.isEmpty, binding.accessors.contains(where: { $0.kind == .get }) || variable.isLet && binding.value != nil { continue }
                for (name, span) in patternNames(binding.pattern) {
                    place = span
                    guard let type = binding.type ?? typeIn(binding.pattern) ?? binding.value.flatMap({ literalType($0) }) else { continue }
                    if binding.value != nil, wrapped.contains(where: { isDeferred($0.syntax) }) { continue }
                    if !wrapped.isEmpty, binding.value == nil, storageValue(wrapped, nil, span) != nil { continue }
                    var value = binding.value
                    if value == nil, !variable.isLet, case .optional = type.kind { value = Expression(.nilLiteral, span) }
                    parameters.append(Parameter(label: name, name: name, nameSpan: span, type: type, isVariadic: false, isInout: false, attributes: [], defaultValue: value, span: span))
                    let selfMember = Expression(.member(base: Expression(.selfReference, span), NameReference(name: wrapped.isEmpty ? name : Name("_\(name.text)"), span: span)), span)
                    let given = Expression(.identifier(NameReference(name: name, span: span)), span)
                    body.append(statement(.expression(Expression(.assignment(target: selfMember, value: wrapped.reversed().reduce(given) { wrapperValue($1.attribute, $0, span) }), span)), span))
                }
            }
        }
        let initializer = InitializerDeclaration(failure: .none, genericParameters: [], requirements: [], parameters: parameters, isAsync: false, throwing: .none, body: body, nameSpan: place)
        return Declaration(.initializer(initializer), place, attributes: [], modifiers: [], documentation: "", hash: 0, headerHash: 0, tokens: 0..<0, headerTokens: 0..<0, hasError: false)
    }

    /// The wrapper takes its first value unevaluated.
    private func isDeferred(_ syntax: NominalDeclaration) -> Bool {
        syntax.members.contains { member in
            guard case .initializer(let initializer) = member.kind, let first = initializer.parameters.first(where: { $0.label == "wrappedValue" }) else { return false }
            var attributes = first.attributes
            if case .attributed(let written, _, _) = first.type.kind { attributes += written }
            return attributes.contains { $0.name == "autoclosure" }
        }
    }

    private func literalType(_ value: Expression) -> TypeSyntax? {
        let name: Name
        switch value.kind {
        case .integer: name = "Int"
        case .float: name = "Double"
        case .string: name = "String"
        case .boolean: name = "Bool"
        case .call(let callee, _, _):
            guard case .identifier(let reference) = callee.kind, reference.name.text.first?.isUppercase == true, reference.genericArguments == nil else { return nil }
            name = reference.name
        default: return nil
        }
        return TypeSyntax(.identifier(name, genericArguments: nil), value.span)
    }

    /// The type of `x` or `$x` that is not written: from the wrapper's property.
    func wrappedMemberType(_ variable: VariableDecl) -> TypeID? {
        guard !wrapperSyntax.isEmpty, variable.parent != nil, variable.getter != nil, variable.binding?.type == nil, let part = variable.part else { return nil }
        let isProjected = variable.name.text.hasPrefix("$")
        let storage = Name("_" + (isProjected ? String(variable.name.text.dropFirst()) : variable.name.text))
        for member in members(storage, of: part) {
            guard let stored = self.variable(member), case .nominal(let id, let arguments) = types.node(stored.type), let wrapper = nominal(id),
                  let property = wrapperProperty(isProjected ? "projectedValue" : "wrappedValue", wrapper) else { continue }
            var type = substitute(property.type, wrapper.signature, arguments)
            if !isProjected { for _ in (wrappers(behind: variable) ?? []).dropFirst() { type = wrappedType(type) ?? .error } }
            return type
        }
        return nil
    }
}

extension BodyChecker {
    /// `x = v` in an initialiser, before the wrapper of `x` has a value: `_x = Wrapper(wrappedValue: v)`.
    func wrapperInitialisation(_ place: TypedExpression, _ value: Expression, _ span: Span) -> TypedExpression? {
        guard isInitializerFrame, !program.wrapperSyntax.isEmpty, case .accessor(let access) = place.kind, let base = access.base, case .local(let local) = base.kind, local == body.selfLocal,
              let variable = program.variable(access.member), let part = variable.part else { return nil }
        let name = Name("_\(variable.name.text)")
        guard part.members[name] != nil, let stored = program.members(name, of: part).lazy.compactMap({ self.program.variable($0) }).first, !stored.hasInitialValue,
              let written = program.wrappers(behind: variable) else { return nil }
        let mark = Name("$initialised \(variable.name.text)")
        if lookupLocal(mark) != nil { return nil }
        scopes[scopes.count - 1].entries[mark] = [.resolvedType(.error)]
        let target = Expression(.member(base: Expression(.selfReference, span), NameReference(name: name, span: span)), span)
        return check(Expression(.assignment(target: target, value: written.reversed().reduce(value) { program.wrapperValue($1, $0, span) }), span), nil)
    }
}

extension Program {
    /// The attributes that wrap a property; nil: none.
    func wrappers(behind variable: VariableDecl) -> [Attribute]? {
        let found = variable.syntax?.attributes.filter { wrapperSyntax[$0.name] != nil } ?? []
        return found.isEmpty ? nil : found
    }
}
