import Diagnostics
import Lexer
import Parser

/// From syntax to declarations: names and ids only. Types are worked out when first asked for.
extension Program {
    // MARK: Files

    /// Declares everything at the top level of a user file. Variables of statements become globals.
    func declareFile(_ file: SourceFile) {
        let context = context(of: file.source.id)
        for statement in file.statements {
            let first = userVariables.count
            switch statement.kind {
            case .declaration(let declaration):
                checkModifiers(declaration, .file)
                _ = declareTopLevel(declaration, context: context, isPrelude: false)
            case .guard(let conditions, let otherwise):
                declareGuardGlobals(conditions, context)
                for id in userVariables[first...] { guardElse[id] = (statement.span, otherwise.first?.span) }
            default: break
            }
            for id in userVariables[first...] where declaration(id)?.parent == nil {
                globalStatements[id] = statement
                globalsOfStatement[ObjectIdentifier(statement), default: []].append(id)
            }
        }
        for part in userUserParts { declareAllMembers(of: part) }
    }

    /// `guard let x = …` at the top level declares globals.
    private func declareGuardGlobals(_ conditions: [Condition], _ context: DeclContext) {
        for condition in conditions {
            switch condition {
            case .optionalBinding(let isLet, let pattern, _, let value, let span):
                var names = patternNames(pattern)
                if names.isEmpty, value == nil, case .identifier(let name) = pattern.kind { names = [(name, span)] }
                for (name, span) in names { declareGlobal(name, isLet: isLet, span: span, binding: nil, index: 0, syntax: nil, context: context) }
            case .pattern(let pattern, _, _, _):
                for (name, span) in patternNames(pattern) { declareGlobal(name, isLet: true, span: span, binding: nil, index: 0, syntax: nil, context: context) }
            default: break
            }
        }
    }

    @discardableResult
    func declareGlobal(_ name: Name, isLet: Bool, span: Span, binding: VariableDeclaration.Binding?, index: Int, syntax: Declaration?, context: DeclContext) -> VariableDecl {
        let qualifiedName = "\(context.module?.name.text ?? "main").\(name.text)"
        let key = uniqueKey(qualifiedName, span)
        let variable = VariableDecl(id: table.id(for: key), name: name, parent: nil, qualifiedName: qualifiedName, syntax: syntax, nameSpan: span, isPrelude: false, context: context, isLet: isLet)
        variable.key = key
        variable.binding = binding
        variable.bindingIndex = index
        variable.hasInitialValue = binding?.value != nil
        for modifier in syntax?.modifiers ?? [] { readOwnership(modifier, variable) }
        variable.isAsyncLet = syntax?.isAsync ?? false
        store(variable)
        context.module?.topLevel[name, default: []].append(variable.id)
        userVariables.append(variable.id)
        if let binding { declareAccessors(of: variable, binding.accessors) }
        return variable
    }

    private func uniqueKey(_ key: String, _ span: Span) -> String {
        var result = key
        var number = 2
        while !duplicateKeys.insert(result).inserted {
            result = "\(key)#\(number)"
            number += 1
        }
        return result
    }

    // MARK: Top level

    func declareTopLevel(_ declaration: Declaration, context: DeclContext, isPrelude: Bool) -> [DeclID] {
        let scope = context.module
        let module = scope?.name.text ?? "main"
        switch declaration.kind {
        case .variable(let variable):
            var ids: [DeclID] = []
            for written in variable.typedBindings {
                let binding = declaration.isAsync ? written.started(declaration.span) : written
                for (index, (name, span)) in patternNames(binding.pattern).enumerated() {
                    if isPrelude {
                        ids.append(makeVariable(name, span, binding, index, variable, declaration, parent: nil, prefix: module, context: context, isPrelude: true).id)
                    } else {
                        ids.append(declareGlobal(name, isLet: variable.isLet, span: span, binding: binding, index: index, syntax: declaration, context: context).id)
                    }
                }
            }
            return ids
        case .function(let function):
            let decl = makeFunction(function, declaration, parent: nil, prefix: module, context: context, isPrelude: isPrelude)
            if !isPrelude { scope?.topLevel[function.name, default: []].append(decl.id) }
            return [decl.id]
        case .nominal(let nominal):
            guard let decl = makeNominal(nominal, declaration, parent: nil, prefix: module, context: context, isPrelude: isPrelude) else { return [] }
            if !isPrelude {
                if let previous = scope?.topLevel[nominal.name]?.first(where: { self.declaration($0) is NominalDecl || self.declaration($0) is TypealiasDecl }) {
                    redeclared(nominal.name, nominal.nameSpan, previous)
                }
                scope?.topLevel[nominal.name, default: []].append(decl.id)
            }
            return [decl.id]
        case .typealias(let alias):
            let decl = makeTypealias(alias, declaration, parent: nil, prefix: module, context: context, isPrelude: isPrelude)
            if !isPrelude { scope?.topLevel[alias.name, default: []].append(decl.id) }
            return [decl.id]
        case .extension(let syntax):
            if !isPrelude { pendingExtensions.append((declaration, syntax, context)) }
            return []
        case .operator, .precedenceGroup:
            operators.add(declaration)
            return []
        case .import(let path, let kind, let place):
            declareImport(path, kind: kind, span: place, in: context)
            return []
        case .unsupported(let feature):
            report(.error("unsupported", Unsupported.message(feature), declaration.span))
            return []
        case .enumCase:
            report(.error("case-outside-enum", "enum 'case' is not allowed outside of an enum", declaration.span))
            return []
        case .initializer(let initializer):
            report(.error("init-outside-type", "initializers may only be declared within a type", initializer.nameSpan))
            return []
        case .deinitializer:
            report(.error("deinit-outside-type", "deinitializers may only be declared within a class, actor, or noncopyable type", declaration.span))
            return []
        case .subscripting(let syntax):
            report(.error("subscript-outside-type", "'subscript' functions may only be declared within a type", syntax.nameSpan))
            return []
        case .associatedtype(let syntax):
            report(.error("associatedtype-outside-protocol", "associated types can only be defined in a protocol; define a type or introduce a 'typealias' to satisfy an associated type requirement", syntax.nameSpan))
            return []
        case .error: return []
        }
    }

    func redeclared(_ name: Name, _ span: Span, _ previous: DeclID) {
        var notes: [Diagnostic.Note] = []
        if let previous = declaration(previous), !previous.isPrelude { notes.append(.init("'\(name.text)' previously declared here", previous.nameSpan)) }
        report(.error("invalid-redecl", "invalid redeclaration of '\(name.text)'", span, notes: notes))
    }

    /// Extensions wait until all types are declared.
    func bindExtensions() {
        let pending = pendingExtensions
        pendingExtensions = []
        for (declaration, syntax, place) in pending {
            let type = resolveExtendedType(syntax.type, context: place)
            guard let nominal = type else { continue }
            guard let target = self.declaration(nominal) as? NominalDecl else { continue }
            // The type's parameters, but around them the names of the module in which the extension is written.
            let isOwn = target.context.module === place.module
            let context = isOwn ? target.genericContext ?? place : DeclContext(target.genericContext?.kind ?? .local([:]), parent: place)
            let part = Part(nominal: nominal, isExtension: true, isPrelude: false, context: context, span: declaration.span)
            part.inheritedSyntax = syntax.inherited
            part.requirementSyntax = syntax.requirements
            part.isFilePrivate = declaration.modifiers.contains { $0.name == "private" || $0.name == "fileprivate" }
            userParts[nominal, default: []].append(part)
            for member in syntax.members { checkModifiers(member, .type(target.kind.written, target.name.text, isExtension: true)) }
            addMembers(syntax.members, to: part)
        }
        for part in userUserParts { declareAllMembers(of: part) }
    }

    // MARK: Members

    func addMembers(_ written: [Declaration], to part: Part) {
        let members = part.isPrelude ? written : unwrapping(written, part)
        for member in members {
            for name in memberNames(member) {
                part.add(name, MemberSlot(.syntax(member)))
                switch member.kind {
                case .typealias, .associatedtype, .nominal: memberTypes.insert(name)
                default: break
                }
            }
        }
        if !part.isPrelude { userUserParts.append(part) }
    }

    func memberNames(_ declaration: Declaration) -> [Name] {
        switch declaration.kind {
        case .variable(let variable): return variable.typedBindings.flatMap { patternNames($0.pattern).map(\.0) }
        case .function(let function): return [function.name]
        case .initializer: return [KnownName.initializer]
        case .deinitializer: return [KnownName.deinitializer]
        case .subscripting: return [KnownName.subscripting]
        case .nominal(let nominal): return [nominal.name]
        case .typealias(let alias): return [alias.name]
        case .associatedtype(let associated): return [associated.name]
        case .enumCase(let elements, _): return elements.map(\.name)
        case .extension:
            report(.error("nested-extension", "declaration is only valid at file scope", declaration.span))
            return []
        case .unsupported(let feature):
            report(.error("unsupported", Unsupported.message(feature), declaration.span))
            return []
        case .operator, .precedenceGroup, .import:
            report(.error("only-at-file-scope", "declaration is only valid at file scope", declaration.span))
            return []
        case .error: return []
        }
    }

    func declareAllMembers(of part: Part) {
        for name in part.order { _ = members(name, of: part) }
    }

    /// Declares what `name` means in one member declaration.
    func declareMember(_ declaration: Declaration, part: Part, named wanted: Name) -> [DeclID] {
        guard let nominal = self.declaration(part.nominal) as? NominalDecl else { return [] }
        let context = memberContext(part, nominal)
        let prefix = nominal.qualifiedName
        let isPrelude = part.isPrelude
        switch declaration.kind {
        case .variable(let variable):
            var ids: [DeclID] = []
            for binding in variable.typedBindings {
                for (index, (name, span)) in patternNames(binding.pattern).enumerated() where name == wanted {
                    ids.append(makeVariable(name, span, binding, index, variable, declaration, parent: nominal.id, prefix: prefix, context: context, isPrelude: isPrelude).id)
                }
            }
            return ids
        case .function(let function):
            let decl = makeFunction(function, declaration, parent: nominal.id, prefix: prefix, context: context, isPrelude: isPrelude)
            decl.isRequirement = nominal.kind == .protocol && !part.isExtension
            return [decl.id]
        case .initializer(let initializer):
            let labels = initializer.parameters.map { $0.label.text + ":" }.joined()
            let key = memberKey("\(prefix).init(\(labels))", initializer.parameters, nil, part, isPrelude)
            let decl = FunctionDecl(id: table.id(for: key), name: KnownName.initializer, parent: nominal.id, qualifiedName: "\(prefix).init(\(labels))", syntax: declaration, nameSpan: initializer.nameSpan, isPrelude: isPrelude, context: context, kind: .initializer)
            decl.key = key
            decl.isRequirement = nominal.kind == .protocol && !part.isExtension
            decl.source = .initializer(initializer)
            register(decl)
            return [decl.id]
        case .deinitializer(let body):
            let key = "\(prefix).deinit"
            let decl = FunctionDecl(id: table.id(for: key), name: KnownName.deinitializer, parent: nominal.id, qualifiedName: key, syntax: declaration, nameSpan: declaration.span, isPrelude: isPrelude, context: context, kind: .deinitializer)
            decl.key = key
            decl.source = .deinitializer(body)
            register(decl)
            return [decl.id]
        case .subscripting(let syntax):
            let labels = syntax.parameters.map { $0.label.text + ":" }.joined()
            let isStatic = declaration.modifiers.contains { $0.name == "static" || $0.name == "class" }
            let key = memberKey("\(prefix).\(isStatic ? "static " : "")subscript(\(labels))", syntax.parameters, syntax.result, part, isPrelude)
            let decl = SubscriptDecl(id: table.id(for: key), name: KnownName.subscripting, parent: nominal.id, qualifiedName: "\(prefix).subscript(\(labels))", syntax: declaration, nameSpan: syntax.nameSpan, isPrelude: isPrelude, context: context)
            decl.key = key
            decl.isStatic = isStatic
            store(decl)
            if !isPrelude { userVariables.append(decl.id) }
            declareAccessors(ofSubscript: decl, syntax.accessors)
            return [decl.id]
        case .nominal(let nested):
            guard let decl = makeNominal(nested, declaration, parent: nominal.id, prefix: prefix, context: context, isPrelude: isPrelude) else { return [] }
            return [decl.id]
        case .typealias(let alias):
            return [makeTypealias(alias, declaration, parent: nominal.id, prefix: prefix, context: context, isPrelude: isPrelude).id]
        case .associatedtype(let associated):
            let key = "\(prefix).\(associated.name.text)"
            let decl = AssociatedTypeDecl(id: table.id(for: key), name: associated.name, parent: nominal.id, qualifiedName: key, syntax: declaration, nameSpan: associated.nameSpan, isPrelude: isPrelude, context: context)
            decl.key = key
            store(decl)
            return [decl.id]
        case .enumCase(let elements, let isIndirect):
            var ids: [DeclID] = []
            for element in elements where element.name == wanted {
                let key = "\(prefix).\(element.name.text)"
                let decl = EnumCaseDecl(id: table.id(for: key), name: element.name, parent: nominal.id, qualifiedName: key, syntax: declaration, nameSpan: element.nameSpan, isPrelude: isPrelude, context: context)
                decl.key = key
                decl.isIndirect = isIndirect || nominal.isIndirect
                decl.element = element
                store(decl)
                ids.append(decl.id)
            }
            return ids
        default: return []
        }
    }

    private func memberContext(_ part: Part, _ nominal: NominalDecl) -> DeclContext {
        if let context = part.memberContext { return context }
        let context = DeclContext(.part(part), parent: part.isExtension && part.isPrelude ? nominal.genericContext ?? part.context : part.context)
        part.memberContext = context
        return context
    }

    // MARK: Making declarations

    private func memberKey(_ base: String, _ parameters: [Parameter], _ result: TypeSyntax?, _ part: Part?, _ isPrelude: Bool) -> String {
        // A default implementation stays the same when its requirement comes or goes.
        let isRequirement = part.map { !$0.isExtension && !isPrelude && (declaration($0.nominal) as? NominalDecl)?.kind == .protocol } ?? false
        var key = isRequirement ? "requirement " + base : base
        key += "("
        for parameter in parameters { key += typeText(parameter.type) + "," }
        key += ")"
        if let result { key += typeText(result) }
        if let part, part.isExtension, !part.requirementSyntax.isEmpty {
            for requirement in part.requirementSyntax {
                switch requirement {
                case .conforms(let a, let b): key += "|" + typeText(a) + ":" + typeText(b)
                case .sameType(let a, let b): key += "|" + typeText(a) + "==" + typeText(b)
                }
            }
        } else if let part, part.isExtension, isPrelude {
            key += "@\(ObjectIdentifier(part).hashValue)"
        }
        if let part { key += moduleMark(part) }
        return uniqueKey(key, .none)
    }

    /// A type's own spelling without spaces, as part of a key.
    func typeText(_ type: TypeSyntax) -> String {
        guard let source = sources.source(type.span.source) else { return "" }
        return source.compactText(type.span)
    }

    private func register(_ function: FunctionDecl) {
        store(function)
        if !function.isPrelude { userFunctions.append(function.id) }
    }

    func makeFunction(_ function: FunctionDeclaration, _ declaration: Declaration, parent: DeclID?, prefix: String, context: DeclContext, isPrelude: Bool) -> FunctionDecl {
        var name = prefix + "." + function.name.text
        name += "("
        for parameter in function.parameters { name += parameter.label.text + ":" }
        name += ")"
        let isStatic = declaration.modifiers.contains { $0.name == "static" || $0.name == "class" }
        let fixityMark = declaration.modifiers.contains { $0.name == "prefix" } ? "prefix " : declaration.modifiers.contains { $0.name == "postfix" } ? "postfix " : ""
        let key = memberKey((isStatic ? "static " : "") + fixityMark + name, function.parameters, function.result, context.part, isPrelude)
        let decl = FunctionDecl(id: table.id(for: key), name: function.name, parent: parent, qualifiedName: name, syntax: declaration, nameSpan: function.nameSpan, isPrelude: isPrelude, context: context, kind: .function)
        decl.key = key
        decl.isStatic = isStatic
        decl.source = .function(function)
        if declaration.modifiers.contains(where: { $0.name == "prefix" }) { decl.fixity = .prefix }
        if declaration.modifiers.contains(where: { $0.name == "postfix" }) { decl.fixity = .postfix }
        register(decl)
        return decl
    }

    private func makeTypealias(_ alias: TypealiasDeclaration, _ declaration: Declaration, parent: DeclID?, prefix: String, context: DeclContext, isPrelude: Bool) -> TypealiasDecl {
        var key = "\(prefix).\(alias.name.text)"
        if isPrelude, let part = context.part, part.isExtension { key += "@\(ObjectIdentifier(part).hashValue)" }
        let decl = TypealiasDecl(id: table.id(for: key), name: alias.name, parent: parent, qualifiedName: key, syntax: declaration, nameSpan: alias.nameSpan, isPrelude: isPrelude, context: context)
        decl.key = key
        store(decl)
        return decl
    }

    func makeNominal(_ nominal: NominalDeclaration, _ declaration: Declaration, parent: DeclID?, prefix: String, context: DeclContext, isPrelude: Bool) -> NominalDecl? {
        let kind: NominalDecl.Kind
        switch nominal.kind {
        case .struct: kind = .struct
        case .class: kind = .class
        case .enum: kind = .enum
        case .protocol: kind = .protocol
        case .actor:
            if declaration.modifiers.contains(where: { $0.name == "distributed" }) {
                report(.error("unsupported", Unsupported.message("distributed actors"), nominal.nameSpan))
                return nil
            }
            kind = .class
        }
        let key = prefix + "." + nominal.name.text
        let decl = NominalDecl(id: table.id(for: key), name: nominal.name, parent: parent, qualifiedName: key, syntax: declaration, nameSpan: nominal.nameSpan, isPrelude: isPrelude, context: context, kind: kind)
        decl.key = key
        decl.isIndirect = declaration.modifiers.contains { $0.name == "indirect" }
        decl.isActor = nominal.kind == .actor
        decl.isFinal = decl.isActor || declaration.modifiers.contains { $0.name == "final" }
        if let builtin = declaration.attributes.first(where: { $0.name == "builtin" })?.arguments?.first, case .string(let literal) = builtin.value.kind {
            decl.builtin = literal.plainText
            if isPrelude, let rule = literal.plainText.flatMap({ ComputedType(rawValue: $0) }), let optional = known("Optional") { types.computed[decl.id] = (rule, optional) }
        }
        store(decl)
        if !isPrelude { userNominals.append(decl.id) }
        declareGenericParameters(of: decl, nominal)
        let generic = decl.genericContext ?? context
        let part = Part(nominal: decl.id, isExtension: false, isPrelude: isPrelude, context: generic, span: declaration.span)
        part.inheritedSyntax = nominal.inherited
        part.requirementSyntax = nominal.requirements
        decl.ownPart = part
        if !isPrelude { userParts[decl.id, default: []].insert(part, at: 0) }
        addMembers(nominal.members, to: part)
        return decl
    }

    /// Parameters exist as types at once; their requirements are resolved later.
    private func declareGenericParameters(of decl: NominalDecl, _ syntax: NominalDeclaration) {
        var parameters: [TypeID] = []
        if let outer = decl.parent.flatMap({ self.declaration($0) as? NominalDecl }), outer.kind != .protocol {
            parameters = outer.signature.parameters
        }
        var names: [Name: TypeID] = [:]
        if decl.kind == .protocol {
            let type = types.intern(.parameter(owner: decl.id, index: 0, name: KnownName.selfType))
            parameters = [type]
            names[KnownName.selfType] = type
            decl.selfType = type
        } else {
            for (index, parameter) in syntax.genericParameters.enumerated() {
                let type = types.intern(.parameter(owner: decl.id, index: index, name: parameter.name))
                if names[parameter.name] != nil { report(.error("invalid-redecl", "invalid redeclaration of '\(parameter.name.text)'", parameter.span)) }
                if let feature = parameter.unsupported { report(.error("unsupported", Unsupported.message(feature), parameter.span)) }
                parameters.append(type)
                names[parameter.name] = type
            }
            decl.selfType = types.nominal(decl.id, parameters)
        }
        decl.signature.parameters = parameters
        decl.genericContext = DeclContext(.generic(names, decl.id), parent: decl.context)
    }

    func makeVariable(_ name: Name, _ span: Span, _ binding: VariableDeclaration.Binding, _ index: Int, _ variable: VariableDeclaration, _ declaration: Declaration, parent: DeclID?, prefix: String, context: DeclContext, isPrelude: Bool) -> VariableDecl {
        let isStatic = declaration.modifiers.contains { $0.name == "static" || $0.name == "class" }
        let qualifiedName = prefix + "." + name.text
        var key = isStatic ? "static " + qualifiedName : qualifiedName
        if let part = context.part, part.isExtension { key = memberKey(key, [], nil, part, isPrelude) }
        else { key = uniqueKey(key, span) }
        let decl = VariableDecl(id: table.id(for: key), name: name, parent: parent, qualifiedName: qualifiedName, syntax: declaration, nameSpan: span, isPrelude: isPrelude, context: context, isLet: variable.isLet)
        decl.key = key
        decl.isStatic = isStatic
        decl.binding = binding
        decl.bindingIndex = index
        decl.hasInitialValue = binding.value != nil
        for modifier in declaration.modifiers {
            switch modifier.name {
            case "lazy": decl.isLazy = true
            case "final": decl.isFinal = true
            default: readOwnership(modifier, decl)
            }
        }
        store(decl)
        if !isPrelude { userVariables.append(decl.id) }
        declareAccessors(of: decl, binding.accessors)
        return decl
    }

    private func readOwnership(_ modifier: Modifier, _ variable: VariableDecl) {
        if modifier.name == "weak" { variable.ownership = .weak }
        if modifier.name == "unowned" { variable.ownership = .unowned }
    }

    func declareAccessors(of variable: VariableDecl, _ accessors: [Accessor]) {
        let isRequirement = (variable.parent.flatMap { declaration($0) as? NominalDecl })?.kind == .protocol && variable.part?.isExtension == false
        for accessor in accessors {
            let kind: FunctionDecl.Kind
            switch accessor.kind {
            case .get, .read: kind = .getter
            case .set, .modify: kind = .setter
            case .willSet: kind = .willSet
            case .didSet: kind = .didSet
            case .initAccessor:
                report(.error("unsupported", "init accessors are not supported yet", accessor.span))
                continue
            }
            if accessor.kind == .modify || accessor.kind == .read {
                report(.error("unsupported", "'_\(accessor.kind.rawValue)' accessors are not supported; write 'get' and 'set'", accessor.span))
                continue
            }
            let decl = makeAccessor(accessor, kind, of: variable, requirement: isRequirement)
            decl.isStatic = variable.isStatic
            switch kind {
            case .getter: variable.getter = decl.id
            case .setter: variable.setter = decl.id
            case .willSet: variable.willSet = decl.id
            default: variable.didSet = decl.id
            }
        }
        variable.isRequirement = isRequirement
        if isRequirement || variable.getter != nil { variable.isStored = false }
    }

    func declareAccessors(ofSubscript subscripting: SubscriptDecl, _ accessors: [Accessor]) {
        let isRequirement = (subscripting.parent.flatMap { declaration($0) as? NominalDecl })?.kind == .protocol && subscripting.part?.isExtension == false
        subscripting.isRequirement = isRequirement
        for accessor in accessors {
            guard accessor.kind == .get || accessor.kind == .set else {
                report(.error("unsupported", "'\(accessor.kind.rawValue)' accessors are not supported in a subscript; write 'get' and 'set'", accessor.span))
                continue
            }
            let decl = makeAccessor(accessor, accessor.kind == .get ? .getter : .setter, of: subscripting, requirement: isRequirement)
            decl.isStatic = subscripting.isStatic
            if accessor.kind == .get { subscripting.getter = decl.id } else { subscripting.setter = decl.id }
        }
    }

    private func makeAccessor(_ accessor: Accessor, _ kind: FunctionDecl.Kind, of storage: Decl, requirement: Bool) -> FunctionDecl {
        let key = "\(storage.key).\(accessor.kind.rawValue)"
        let decl = FunctionDecl(id: table.id(for: key), name: storage.name, parent: storage.parent, qualifiedName: "\(storage.qualifiedName).\(accessor.kind.rawValue)", syntax: storage.syntax, nameSpan: accessor.span, isPrelude: storage.isPrelude, context: storage.context, kind: kind)
        decl.key = key
        decl.source = .accessor(accessor)
        decl.storage = storage.id
        decl.isRequirement = requirement
        register(decl)
        return decl
    }

    /// New variables of a declaration's pattern, in source order.
    func patternNames(_ pattern: Pattern) -> [(Name, Span)] {
        switch pattern.kind {
        case .identifier(let name): return [(name, pattern.span)]
        case .binding(_, let inner), .typed(let inner, _), .optional(let inner), .asType(let inner, _): return patternNames(inner)
        case .tuple(let elements): return elements.flatMap { patternNames($0.pattern) }
        case .enumCase(_, _, _, let payload, _): return (payload ?? []).flatMap { patternNames($0.pattern) }
        case .wildcard, .isType, .expression, .error: return []
        }
    }
}

extension VariableDeclaration {
    /// `var x, y: Double`: the annotation is for both.
    var typedBindings: [Binding] {
        if bindings.count < 2 { return bindings }
        var result = bindings
        for index in result.indices.dropLast().reversed() where result[index].type == nil && result[index].value == nil && result[index].accessors.isEmpty {
            result[index].type = result[index + 1].type
        }
        return result
    }
}
