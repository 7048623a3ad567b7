import Diagnostics
import Lexer
import Parser

/// What is wrong with declarations by themselves: modifiers out of place, storage where there can be none, types that
/// contain themselves. Bodies play no part.
extension Program {
    func checkDeclarations() {
        for id in userNominals {
            guard let nominal = nominal(id) else { continue }
            checkRecursion(nominal)
            if nominal.kind == .protocol { checkRefinement(nominal) }
            checkAttributes(nominal)
            checkAttributeNeeds(nominal)
            checkAccess(nominal)
            checkRequiredInitializers(nominal)
            checkRawValueClauses(nominal)
            checkMigrationHooks(nominal)
        }
        for id in userFunctions {
            if let function = declaration(id) as? FunctionDecl { check(function) }
        }
        for id in userVariables {
            switch declaration(id) {
            case let variable as VariableDecl:
                check(variable)
                checkAccess(variable)
            case let subscripting as SubscriptDecl:
                checkAccess(subscripting)
                if case .subscripting(let syntax)? = subscripting.syntax?.kind {
                    checkUse(of: syntax.genericParameters, subscripting.id, subscripting.signature, subscripting.parameters.map(\.type) + [subscripting.type])
                }
            default: break
            }
        }
        for alias in userAliases { checkAccess(alias) }
        checkOperatorDeclarations()
        checkRedundantConformances()
    }

    private func has(_ modifier: Name, _ decl: Decl) -> Bool {
        decl.syntax?.modifiers.contains { $0.name == modifier && $0.detail == nil } ?? false
    }

    private func owner(_ decl: Decl) -> NominalDecl? { decl.parent.flatMap { nominal($0) } }

    // MARK: Variables

    private func check(_ variable: VariableDecl) {
        let owner = owner(variable)
        let accessors = variable.binding?.accessors ?? []
        let isComputed = accessors.contains { $0.kind == .get || $0.kind == .set }
        if let part = variable.part, part.isExtension, !variable.isStatic, !isComputed, !variable.isRequirement, variable.getter == nil, owner?.kind != .enum || variable.isStored {
            report(.error("extension-stored-property", "extensions must not contain stored properties", variable.nameSpan))
        }
        if variable.isStatic, variable.isStored, !variable.hasInitialValue, !isComputed, !variable.isRequirement, !variable.isPrelude, owner?.kind != .protocol, variable.isLet || optionalPayload(variable.type) == nil {
            report(.error("static-requires-initializer", "'\(variable.syntax?.modifiers.first { $0.name == "static" || $0.name == "class" }?.name.text ?? "static") \(variable.isLet ? "let" : "var")' declaration requires an initializer expression or an explicitly stated getter", variable.nameSpan, notes: [.init("add an initializer to silence this error", variable.nameSpan)]))
        }
        if variable.isLazy {
            if isComputed, !variable.isPrelude {
                let place = variable.syntax?.modifiers.first { $0.name == "lazy" }?.span ?? variable.nameSpan
                report(.error("lazy-requires-initializer", "lazy properties must have an initializer", place))
                report(.error("lazy-not-on-computed", "'lazy' cannot be used on a computed property", place))
            }
            if variable.isLet {
                report(.error("lazy-not-on-let", "'lazy' cannot be used on a let", variable.syntax?.modifiers.first { $0.name == "lazy" }?.span ?? variable.nameSpan))
            } else if !variable.hasInitialValue, !isComputed {
                report(.error("lazy-requires-initializer", "lazy properties must have an initializer", variable.syntax?.modifiers.first { $0.name == "lazy" }?.span ?? variable.nameSpan))
            }
        }
        if let observer = accessors.first(where: { $0.kind == .willSet || $0.kind == .didSet }), accessors.contains(where: { $0.kind == .get }) {
            report(.error("observing-accessor-conflicts-with-accessor", "'\(observer.kind.rawValue)' cannot be provided together with a getter", observer.span))
        }
        if owner?.kind == .protocol, variable.part?.isExtension == false, accessors.isEmpty {
            report(.error("protocol-property-must-be-computed", "property in protocol must have explicit { get } or { get set } specifier", variable.nameSpan))
        }
        if variable.isStatic, variable.isStored, !variable.isRequirement, variable.getter == nil, let owner, variable.synthesized == nil {
            let place = owner.kind == .protocol ? "protocol extensions" : owner.signature.parameters.isEmpty ? nil : "generic types"
            if let place { report(.error("unimplemented-static-var", "static stored properties not supported in \(place)", variable.nameSpan)) }
        }
        if let getter = accessors.first(where: { $0.kind == .get }), let value = variable.binding?.value, !variable.isLet {
            _ = getter
            if variable.binding?.type == nil { report(.error("computed-property-missing-type", "computed property must have an explicit type", variable.nameSpan)) }
            report(.error("getset-init", "variable with getter/setter cannot have an initial value", value.span))
        }
        if owner == nil, variable.binding?.value == nil, accessors.contains(where: { $0.kind == .willSet || $0.kind == .didSet }) {
            report(.error("observingprop-requires-initializer", "non-member observing properties require an initializer", variable.nameSpan))
        }
        if variable.ownership != .strong { checkOwnership(variable) }
        checkOverrideModifier(variable, owner)
        checkAttributes(variable)
    }

    private func checkOwnership(_ variable: VariableDecl) {
        var type = variable.type
        while let payload = optionalPayload(type) { type = payload }
        if types.hasError(type) || within(Environment(variable.signature), { isClassType(type) }) { return }
        let word = variable.ownership == .weak ? "weak" : "unowned"
        switch types.node(type) {
        case .existential:
            report(.error("invalid-ownership-protocol-type", "'\(word)' must not be applied to non-class-bound '\(describe(type))'; consider adding a protocol conformance that has a class bound", variable.nameSpan))
        default:
            report(.error("invalid-ownership-type", "'\(word)' may only be applied to class and class-bound protocol types, not '\(describe(type))'", variable.nameSpan))
        }
    }

    private func checkOverrideModifier(_ decl: Decl, _ owner: NominalDecl?) {
        guard has("override", decl), owner?.kind != .class else { return }
        report(.error("override-nonclass-decl", "'override' can only be specified on class members", decl.part?.isExtension == true ? decl.nameSpan : decl.syntax?.modifiers.first { $0.name == "override" }?.span ?? decl.nameSpan))
    }

    // MARK: Functions

    private func check(_ function: FunctionDecl) {
        let owner = owner(function)
        let written: [Parameter]
        switch function.source {
        case .function(let syntax): written = syntax.parameters
        case .initializer(let syntax): written = syntax.parameters
        default: return
        }
        checkOverrideModifier(function, owner)
        checkAttributes(function)
        var names: Set<Name> = []
        for parameter in written {
            if parameter.name != .underscore, !names.insert(parameter.name).inserted {
                report(.error("invalid-redecl", "invalid redeclaration of '\(parameter.name.text)'", parameter.nameSpan))
            }
            if parameter.isInout, parameter.defaultValue != nil {
                report(.error("cannot-provide-default-value-inout", "cannot provide default value to inout parameter '\(parameter.name.text)'", parameter.nameSpan))
            }
        }
        if let owner {
            if function.kind == .initializer, has("convenience", function), owner.kind == .struct || owner.kind == .enum {
                report(.error("no-convenience-keyword-init", "initializers in \(owner.kind == .struct ? "structs" : "enums") are not marked with 'convenience'", function.nameSpan))
            }
            for word: Name in ["mutating", "nonmutating"] where has(word, function) && owner.kind == .class {
                report(.error("mutating-invalid-classes", "'\(word.text)' is not valid on instance methods in classes", function.syntax?.modifiers.first { $0.name == word }?.span ?? function.nameSpan))
            }
        }
        else if function.kind == .function, let modifier = function.syntax?.modifiers.first(where: { $0.name == "mutating" || $0.name == "nonmutating" }) {
            report(.error("mutating-invalid-global-scope", "'\(modifier.name.text)' is only valid on methods", modifier.span))
        }
        if function.name.isOperator { checkOperator(function) }
        checkSignature(function)
        checkAccess(function, owner)
    }

    private func checkOperator(_ function: FunctionDecl) {
        prelude.loadOperators(in: self)
        let name = function.name
        switch function.fixity {
        case .prefix:
            if operators.prefix.contains(name) || prelude.operators.prefix.contains(name) || name == "&" { return }
        case .postfix:
            if operators.postfix.contains(name) || prelude.operators.postfix.contains(name) { return }
        default:
            if function.parameters.count == 1 {
                report(.error("declared-unary-op-without-attribute", "unary operator implementation must have a 'prefix' or 'postfix' modifier", function.nameSpan))
                return
            }
            if infixGroup(name) != nil || operators.infix[name] != nil { return }
        }
        report(.error("declared-operator-without-operator-decl", "operator implementation without matching operator declaration", function.nameSpan))
    }

    // MARK: Attributes

    private static let attributes: Set<String> = [
        "discardableResult", "available", "inline", "inlinable", "usableFromInline", "frozen", "escaping", "autoclosure", "main", "objc", "objcMembers", "nonobjc", "dynamicMemberLookup", "dynamicCallable",
        "propertyWrapper", "resultBuilder", "unknown", "warn_unqualified_access", "transparent", "testable", "preconcurrency", "unchecked", "retroactive", "backDeployed", "_spi", "Sendable", "convention",
        "requires_stored_property_inits", "isolated", "concurrent", "freestanding", "attached", "NSCopying", "IBAction", "IBOutlet", "GKInspectable", "NSManaged", "NSApplicationMain", "UIApplicationMain",
        "globalActor", "implementationOnly", "exported", "noescape", "specialized", "abi", "safe", "unsafe", "lifetime", "native", "unsupported", "builtin", "addressor", "renamed", "differentiable", "derivative", "export", "section", "used", "c", "cdecl",
    ]

    private func checkAttributes(_ decl: Decl) {
        for attribute in decl.syntax?.attributes ?? [] {
            let name = attribute.name.text
            guard let first = name.first, first.isLetter, !name.contains("."), !Program.attributes.contains(name), name != "MainActor" else { continue }
            // A property's are looked at as its wrappers.
            if first.isUppercase, decl is VariableDecl, decl.parent != nil { continue }
            if lookupType(attribute.name, decl.context) != nil { continue }
            report(.error("unknown-attr-name", "unknown attribute '\(name)'", Span(source: attribute.span.source, start: attribute.span.start + 1, end: max(attribute.span.end, attribute.span.start + 1))))
        }
    }

    // MARK: Types

    private func checkRawValueClauses(_ nominal: NominalDecl) {
        guard nominal.kind == .enum, nominal.rawType == nil else { return }
        for id in nominal.cases {
            guard let enumCase = declaration(id) as? EnumCaseDecl, let value = enumCase.element?.rawValue else { continue }
            report(.error("enum-raw-value-without-raw-type", "enum case cannot have a raw value if the enum does not have a raw type", value.span))
        }
    }

    private func checkRedundantConformances() {
        for part in userUserParts {
            guard let nominal = nominal(part.nominal), !nominal.isPrelude, nominal.kind != .protocol else { continue }
            var known: Set<DeclID> = []
            if part.isExtension {
                known = Set(nominal.protocols)
                for other in userParts[nominal.id] ?? [] {
                    if other === part { break }
                    known.formUnion(other.protocols ?? [])
                }
            }
            let protocols = protocols(of: part)
            for (index, id) in protocols.enumerated() where known.contains(id) || (!isMarker(id) && superclassConforms(nominal, id)) {
                // The superclass is written in front of them.
                let place = index + part.inheritedSyntax.count - protocols.count
                let span = part.inheritedSyntax.indices.contains(place) ? part.inheritedSyntax[place].span : part.span
                report(.error("redundant-conformance", "redundant conformance of '\(describe(nominal.selfType))' to protocol '\(declaration(id)?.name.text ?? "")'", span))
            }
        }
    }

    /// A protocol that refines itself, said once, at the protocol that closes the circle.
    private func checkRefinement(_ nominal: NominalDecl) {
        var path: [NominalDecl] = []
        func closes(_ current: NominalDecl) -> Bool {
            path.append(current)
            for id in current.protocols {
                guard let next = self.nominal(id), !next.isPrelude else { continue }
                if next === nominal { return true }
                if !path.contains(where: { $0 === next }), closes(next) { return true }
            }
            path.removeLast()
            return false
        }
        guard closes(nominal), let last = path.last, !path.contains(where: { $0.id < nominal.id }) else { return }
        report(.error("circular-protocol-def", "protocol '\(last.name.text)' refines itself", last.nameSpan))
    }

    private func checkRequiredInitializers(_ nominal: NominalDecl) {
        guard nominal.kind == .class, let superclass = nominal.superclass, case .nominal(let parentID, _) = types.node(superclass), let parent = self.nominal(parentID),
              let part = nominal.ownPart, part.members[KnownName.initializer] != nil, let syntax = nominal.syntax else { return }
        let own = members(KnownName.initializer, of: part).compactMap { function($0) }
        guard own.contains(where: { !$0.isConvenience }) else { return }
        for id in requiredInitializers(parent) {
            guard let required = function(id) else { continue }
            let isThere = own.contains { $0.parameters.map(\.label) == required.parameters.map(\.label) && $0.parameters.map(\.type) == required.parameters.map(\.type) }
            if isThere { continue }
            let labels = required.parameters.map { ($0.label?.text ?? "_") + ":" }.joined()
            let brace = Span(source: syntax.span.source, start: max(syntax.span.start, syntax.span.end - 1), end: syntax.span.end)
            report(.error("required-initializer-missing", "'required' initializer 'init(\(labels))' must be provided by subclass of '\(parent.name.text)'", brace))
        }
    }

    private func requiredInitializers(_ nominal: NominalDecl) -> [DeclID] {
        guard let part = nominal.ownPart, !nominal.isPrelude else { return [] }
        return members(KnownName.initializer, of: part).filter { function($0)?.isRequired == true }
    }

    /// A struct or enum whose values would contain a value of the same type.
    private func checkRecursion(_ nominal: NominalDecl) {
        switch nominal.kind {
        case .struct:
            for id in nominal.storedProperties {
                guard let variable = variable(id), !variable.isLazy, stores(variable.type, nominal.id) else { continue }
                report(.error("unsupported-recursive-struct", "value type '\(nominal.name.text)' cannot have a stored property that recursively contains it", variable.nameSpan))
            }
        case .enum:
            let isRecursive = nominal.cases.contains { id in
                guard let enumCase = enumCase(id), !enumCase.isIndirect else { return false }
                return enumCase.payload.contains { stores($0.type, nominal.id) }
            }
            if isRecursive { report(.error("recursive-enum-not-indirect", "recursive enum '\(nominal.name.text)' is not marked 'indirect'", nominal.nameSpan)) }
        default: break
        }
    }

    /// A value of `type` holds one of `target` in itself, not behind a reference.
    private func stores(_ type: TypeID, _ target: DeclID) -> Bool {
        var seen: Set<DeclID> = []
        return stores(type, target, &seen)
    }

    /// The types in `seen` were looked into, or are being looked into.
    private func stores(_ type: TypeID, _ target: DeclID, _ seen: inout Set<DeclID>) -> Bool {
        if let payload = optionalPayload(type) { return stores(payload, target, &seen) }
        switch types.node(type) {
        case .tuple(let elements): return elements.contains { stores($0.type, target, &seen) }
        case .nominal(let id, _):
            if id == target { return true }
            guard let nominal = nominal(id), !nominal.isPrelude, seen.insert(id).inserted else { return false }
            switch nominal.kind {
            case .struct: return nominal.storedProperties.contains { variable($0).map { !$0.isLazy && stores($0.type, target, &seen) } ?? false }
            case .enum: return nominal.cases.contains { id in enumCase(id).map { !$0.isIndirect && $0.payload.contains { stores($0.type, target, &seen) } } ?? false }
            default: return false
            }
        default: return false
        }
    }
}
