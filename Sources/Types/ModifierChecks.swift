import Diagnostics
import Lexer
import Parser

/// Modifiers and attributes stand before declarations that can have them. Only what is written counts.
struct ModifierChecks {
    /// What a declaration stands in.
    enum Place {
        case file, local
        case type(NominalDeclaration.Kind, String, isExtension: Bool)

        var isClass: Bool {
            switch self {
            case .type(.class, _, _), .type(.actor, _, _): return true
            default: return false
            }
        }
        var isProtocol: Bool {
            if case .type(.protocol, _, false) = self { return true }
            return false
        }
    }

    private enum Kind: CaseIterable {
        case variable, function, initializer, deinitializer, subscripting, structure, classType, enumeration, protocolType, alias, associated, enumCase, extending
    }

    private static let values: Set<Kind> = [.variable, .function, .initializer, .subscripting]
    private static let types: Set<Kind> = [.structure, .classType, .enumeration]
    private static let accessible = Set(Kind.allCases).subtracting([.deinitializer, .enumCase, .associated])

    /// Modifiers that only some kinds of declarations have. `word`: there is one kind, and the message names it.
    private static let modifiers: [Name: (kinds: Set<Kind>, word: String?)] = [
        "final": ([.variable, .function, .subscripting, .classType], nil),
        "required": ([.initializer], "init"), "convenience": ([.initializer], "init"),
        "lazy": ([.variable], "var"), "weak": ([.variable], "var"), "unowned": ([.variable], "var"),
        "mutating": ([.function], "func"), "nonmutating": ([.function], "func"),
        "override": (values.union([.associated]), nil),
        "indirect": ([.enumeration, .enumCase], nil),
        "dynamic": (values, nil), "optional": (values, nil),
        "prefix": ([.function], nil), "postfix": ([.function], nil), "infix": ([.function], nil),
        "open": (accessible, nil),
        "public": (accessible, nil),
        "internal": (accessible, nil),
        "fileprivate": (accessible, nil),
        "private": (accessible, nil),
    ]
    private static let attributes: [Name: Set<Kind>] = [
        "discardableResult": [.function, .initializer], "propertyWrapper": types, "resultBuilder": types.union([.protocolType]),
        "main": types.union([.extending]), "dynamicMemberLookup": types.union([.protocolType]), "dynamicCallable": types.union([.protocolType]),
        "frozen": [.structure, .enumeration], "inlinable": values.union([.deinitializer]), "escaping": [], "autoclosure": [],
    ]
    private static let access: Set<Name> = ["open", "public", "internal", "fileprivate", "private", "package"]

    private let source: Source?
    private let report: (Diagnostic) -> Void

    init(source: Source?, report: @escaping (Diagnostic) -> Void) {
        self.source = source
        self.report = report
    }

    /// Looks at a declaration and at what is in it.
    func check(_ declaration: Declaration, _ place: Place) {
        if !declaration.modifiers.isEmpty || !declaration.attributes.isEmpty, let (kind, name) = kindAndName(declaration) {
            for attribute in declaration.attributes { check(attribute, kind) }
            var seen: [Modifier] = []
            for modifier in declaration.modifiers {
                check(repeated: modifier, seen)
                check(modifier, kind, name, declaration, place)
                seen.append(modifier)
            }
        }
        if case .nominal(let nominal) = declaration.kind {
            for member in nominal.members { check(member, .type(nominal.kind, nominal.name.text, isExtension: false)) }
        }
    }

    private func check(_ attribute: Attribute, _ kind: Kind) {
        guard let kinds = ModifierChecks.attributes[attribute.name], !kinds.contains(kind) else { return }
        if kinds.isEmpty {
            report(.error("type-attribute-applied-to-decl", "attribute can only be applied to types, not declarations", after(attribute.span, by: 1)))
        } else {
            report(.error("invalid-decl-attribute", "'@\(attribute.name.text)' attribute cannot be applied to this declaration", attribute.span))
        }
    }

    private func check(repeated modifier: Modifier, _ earlier: [Modifier]) {
        let name = modifier.name
        if name == "static" || name == "class" {
            if earlier.contains(where: { $0.name == "static" || $0.name == "class" }) {
                report(.error("decl-already-static", "'\(name.text)' cannot appear after another 'static' or 'class' keyword", modifier.span))
            }
        } else if ModifierChecks.access.contains(name) {
            if modifier.detail == nil, earlier.contains(where: { ModifierChecks.access.contains($0.name) && $0.detail == nil }) {
                report(.error("multiple-access-level-modifiers", "multiple incompatible access-level modifiers specified", modifier.span))
            }
            if let detail = modifier.detail, detail != "set" {
                report(.error("attr-access-expected-set", "expected 'set' as subject of '\(name.text)' modifier", modifier.span))
            }
        } else if earlier.contains(where: { $0.name == name }) {
            report(.error("duplicate-attribute", "duplicate modifier", modifier.span))
        }
    }

    private func check(_ modifier: Modifier, _ kind: Kind, _ name: Span, _ declaration: Declaration, _ place: Place) {
        let word = modifier.name.text
        if word == "static" || word == "class" { return checkStatic(word, kind, name, declaration, place) }
        if let rule = ModifierChecks.modifiers[modifier.name], !rule.kinds.contains(kind) || modifier.detail == "set" && kind != .variable && kind != .subscripting {
            if let only = rule.word {
                report(.error("attr-only-one-decl-kind", "'\(word)' may only be used on '\(only)' declarations", modifier.span))
            } else {
                report(.error("invalid-decl-modifier", "'\(word)' modifier cannot be applied to this declaration", modifier.span))
            }
            return
        }
        switch word {
        case "final":
            if kind != .classType, !place.isClass { report(.error("member-cannot-be-final", "only classes and class members may be marked with 'final'", modifier.span)) }
            else if declaration.modifiers.contains(where: { $0.name == "static" }) { report(.error("static-decl-already-final", "static declarations are already final", modifier.span)) }
        case "required":
            if case .type(let type, let owner, _) = place, type != .class, type != .actor {
                report(.error("required-initializer-nonclass", "'required' initializer in non-class type '\(owner)'", name))
            }
        case "convenience":
            if case .type(.protocol, let owner, _) = place { report(.error("no-convenience-keyword-init", "initializers in \(owner) are not marked with 'convenience'", name)) }
        case "lazy":
            if case .file = place { report(.error("lazy-on-already-lazy-global", "'lazy' cannot be used on an already-lazy global", modifier.span)) }
            else if place.isProtocol { report(.error("lazy-not-in-protocol", "'lazy' cannot be used on a protocol requirement", modifier.span)) }
        case "mutating", "nonmutating":
            if declaration.modifiers.contains(where: { $0.name == "static" }) { report(.error("static-functions-not-mutating", "static functions must not be declared mutating", modifier.span)) }
        case "prefix", "postfix", "infix":
            if case .function(let function) = declaration.kind, !function.name.isOperator {
                report(.error("attribute-requires-operator-identifier", "'\(word)' requires a function with an operator identifier", introducer(declaration)))
            }
        case "indirect":
            if case .enumCase(let elements, _) = declaration.kind {
                for element in elements where element.payload == nil {
                    report(.error("indirect-case-without-payload", "enum case '\(element.name.text)' without associated value cannot be 'indirect'", element.nameSpan))
                }
            }
        case "optional":
            if place.isProtocol { report(.error("objc-optional-in-non-objc-protocol", "'optional' can only be applied to members of an '@objc' protocol", modifier.span)) }
            else { report(.error("optional-attribute-non-protocol", "'optional' can only be applied to protocol members", modifier.span)) }
        default:
            if ModifierChecks.access.contains(modifier.name) { checkAccess(modifier, kind, declaration, place) }
        }
    }

    private func checkStatic(_ word: String, _ kind: Kind, _ name: Span, _ declaration: Declaration, _ place: Place) {
        guard let noun: String = [.variable: "propert", .function: "method", .subscripting: "subscript"][kind] else {
            report(.error("decl-not-static", "declaration cannot be marked '\(word)'", name))
            return
        }
        guard word == "class", case .type(let type, _, _) = place else { return }
        let many = noun == "propert" ? "properties" : noun + "s", one = noun == "propert" ? "property" : noun
        if type == .class || type == .actor {
            if case .variable(let variable) = declaration.kind, variable.bindings.contains(where: { binding in !binding.accessors.contains { $0.kind == .get } }) {
                report(.error("unimplemented-static-var", "class stored properties not supported in classes; did you mean 'static'?", name))
            }
            return
        }
        let use = type == .protocol ? "a requirement fulfilled by either a static or class \(one)" : "a static \(one)"
        report(.error("class-func-not-in-class", "class \(many) are only allowed within classes; use 'static' to declare \(use)", introducer(declaration)))
    }

    private func checkAccess(_ modifier: Modifier, _ kind: Kind, _ declaration: Declaration, _ place: Place) {
        let word = modifier.name.text
        if case .local = place {
            report(.error("attr-name-only-at-non-local-scope", "attribute '\(word)' can only be used in a non-local scope", modifier.span))
            return
        }
        if place.isProtocol {
            report(.error("access-control-in-protocol", "'\(word)' modifier cannot be used in protocols", modifier.span))
            return
        }
        if word == "open", modifier.detail == nil {
            if kind == .extending { report(.error("access-control-extension-open", "extensions cannot be declared 'open'; declare individual members as 'open' instead", modifier.span)) }
            else if kind != .classType, !place.isClass || ![.variable, .function, .subscripting].contains(kind) {
                report(.error("access-control-open-bad-decl", "only classes and overridable class members can be declared 'open'; use 'public'", modifier.span))
            }
        }
        guard modifier.detail == "set" else { return }
        var isReadOnly = false, noun = "variables"
        if case .type = place { noun = "properties" }
        switch declaration.kind {
        case .variable(let variable):
            isReadOnly = variable.isLet || variable.bindings.contains { binding in
                binding.accessors.contains { $0.kind == .get } && !binding.accessors.contains { $0.kind == .set || $0.kind == .modify }
            }
            if variable.isLet, noun == "variables" {
                report(.error("access-control-setter-read-only", "'\(word)(set)' modifier cannot be applied to constants", modifier.span))
                return
            }
        case .subscripting(let syntax):
            noun = "subscripts"
            isReadOnly = !syntax.accessors.contains { $0.kind == .set || $0.kind == .modify }
        default: break
        }
        if isReadOnly { report(.error("access-control-setter-read-only", "'\(word)(set)' modifier cannot be applied to read-only \(noun)", modifier.span)) }
    }

    // MARK: Places

    private func kindAndName(_ declaration: Declaration) -> (Kind, Span)? {
        switch declaration.kind {
        case .variable(let variable): return (.variable, variable.bindings.first?.pattern.span ?? declaration.span)
        case .function(let function): return (.function, function.nameSpan)
        case .initializer(let initializer): return (.initializer, initializer.nameSpan)
        case .deinitializer: return (.deinitializer, introducer(declaration))
        case .subscripting(let subscripting): return (.subscripting, subscripting.nameSpan)
        case .nominal(let nominal):
            switch nominal.kind {
            case .struct: return (.structure, nominal.nameSpan)
            case .class: return (.classType, nominal.nameSpan)
            case .enum: return (.enumeration, nominal.nameSpan)
            case .protocol: return (.protocolType, nominal.nameSpan)
            case .actor: return nil
            }
        case .extension: return (.extending, introducer(declaration))
        case .typealias(let alias): return (.alias, alias.nameSpan)
        case .associatedtype(let associated): return (.associated, associated.nameSpan)
        case .enumCase: return (.enumCase, introducer(declaration))
        case .operator, .precedenceGroup, .import, .unsupported, .error: return nil
        }
    }

    /// The word behind the modifiers and attributes.
    private func introducer(_ declaration: Declaration) -> Span {
        let end = (declaration.modifiers.map(\.span.end) + declaration.attributes.map(\.span.end)).max() ?? declaration.span.start
        guard let bytes = source?.bytes else { return declaration.span }
        var start = Int(end)
        while start < bytes.count, [9, 10, 13, 32].contains(bytes[start]) { start += 1 }
        return Span(source: declaration.span.source, start: UInt32(start), end: max(declaration.span.end, UInt32(start)))
    }

    private func after(_ span: Span, by count: UInt32) -> Span {
        Span(source: span.source, start: min(span.start + count, span.end), end: span.end)
    }
}

extension Program {
    func checkModifiers(_ declaration: Declaration, _ place: ModifierChecks.Place) {
        ModifierChecks(source: sources.source(declaration.span.source), report: { self.report($0) }).check(declaration, place)
    }
}
