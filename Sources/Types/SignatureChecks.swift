import Diagnostics
import Lexer
import Parser

/// What headers of functions lack: a use of a generic parameter, a function that `rethrows` could speak of.
extension Program {
    func checkSignature(_ function: FunctionDecl) {
        let result = function.kind == .initializer ? [] : [function.result]
        switch function.source {
        case .function(let syntax): checkUse(of: syntax.genericParameters, function.id, function.signature, function.parameters.map(\.type) + result)
        case .initializer(let syntax): checkUse(of: syntax.genericParameters, function.id, function.signature, function.parameters.map(\.type))
        default: return
        }
        if function.isRethrowing, !function.parameters.contains(where: { isThrowingFunction($0.type) }), !dependsOnThrowingConformance(function) {
            report(.error("rethrows-without-throwing-parameter", "'rethrows' function must take a throwing function argument", rethrowsPlace(function)))
        }
    }

    private func isThrowingFunction(_ type: TypeID) -> Bool {
        if types.hasError(type) { return true }
        if let payload = optionalPayload(type) { return isThrowingFunction(payload) }
        guard case .function(let function) = types.node(type) else { return false }
        return function.isThrowing || function.parameters.contains { isThrowingFunction($0.type) }
    }

    /// It may throw what waiting for elements throws: `extension AsyncSequence { func collect() async rethrows -> [Element] }`.
    private func dependsOnThrowingConformance(_ function: FunctionDecl) -> Bool {
        let sources = Set([known("AsyncSequence"), known("AsyncIteratorProtocol")].compactMap { $0 })
        func inherits(_ id: DeclID) -> Bool { sources.contains(id) || inheritedProtocols(id).contains(where: sources.contains) }
        if let parent = function.parent.flatMap({ nominal($0) }), parent.kind == .protocol, inherits(parent.id) { return true }
        return function.signature.requirements.contains { if case .conforms(_, let id) = $0 { inherits(id) } else { false } }
    }

    /// The word in the header.
    private func rethrowsPlace(_ function: FunctionDecl) -> Span {
        let name = function.nameSpan
        guard let bytes = sources.source(name.source)?.bytes, let end = function.syntax.map({ min(Int($0.span.end), bytes.count) }) else { return name }
        let word = Array("rethrows".utf8)
        var start = Int(name.end)
        while start + word.count <= end {
            if bytes[start] == word[0], Array(bytes[start..<start + word.count]) == word { return Span(source: name.source, start: UInt32(start), end: UInt32(start + word.count)) }
            start += 1
        }
        return name
    }

    /// A parameter that the types of the parameters and the result do not mention can never be known.
    func checkUse(of parameters: [GenericParameter], _ owner: DeclID, _ signature: GenericSignature, _ mentioned: [TypeID]) {
        if parameters.isEmpty { return }
        var used: Set<TypeID> = []
        func note(_ type: TypeID) {
            _ = types.map(type) { part in
                if case .parameter = self.types.node(part) { used.insert(part) }
                return nil
            }
        }
        mentioned.forEach(note)
        if mentioned.contains(where: { types.hasError($0) }) { return }
        for case .sameType(let a, let b) in signature.requirements {
            if case .parameter = types.node(a) { used.insert(a) }
            if case .parameter = types.node(b) { used.insert(b) }
        }
        if Set(parameters.map(\.name)).count < parameters.count { return }
        for parameter in parameters where parameter.unsupported == nil {
            guard let type = signature.parameters.first(where: { if case .parameter(owner, _, parameter.name) = types.node($0) { return true } else { return false } }), !used.contains(type) else { continue }
            report(.error("unreferenced-generic-parameter", "generic parameter '\(parameter.name.text)' is not used in function signature", parameter.span))
        }
    }

    // MARK: What attributes ask of a type

    func checkAttributeNeeds(_ nominal: NominalDecl) {
        guard let attributes = nominal.syntax?.attributes, !attributes.isEmpty else { return }
        func has(_ name: Name, where fits: (Decl) -> Bool = { _ in true }) -> Bool {
            parts(of: nominal.id).contains { part in part.members[name] != nil && members(name, of: part).contains { declaration($0).map(fits) ?? false } }
        }
        func hasFunction(_ name: Name, _ label: Name, isStatic: Bool) -> Bool {
            has(name) { ($0 as? FunctionDecl).map { function in function.isStatic == isStatic && function.parameters.first?.label == label } ?? false }
        }
        let type = describe(nominal.selfType)
        for attribute in attributes {
            switch attribute.name {
            case "propertyWrapper":
                if !has("wrappedValue", where: { ($0 as? VariableDecl)?.isStatic == false }) {
                    report(.error("property-wrapper-no-value-property", "property wrapper type '\(type)' does not contain a non-static property named 'wrappedValue'", nominal.nameSpan))
                }
            case "resultBuilder":
                let builds = has("buildBlock", where: { ($0 as? FunctionDecl)?.isStatic == true })
                if !builds, !hasFunction("buildPartialBlock", "first", isStatic: true) || !hasFunction("buildPartialBlock", "accumulated", isStatic: true) {
                    report(.error("result-builder-static-buildblock-or-buildpartialblock", "result builder must provide at least one static 'buildBlock' method, or both 'buildPartialBlock(first:)' and 'buildPartialBlock(accumulated:next:)'", nominal.nameSpan))
                }
            case "dynamicMemberLookup":
                if !has(KnownName.subscripting, where: { ($0 as? SubscriptDecl)?.parameters.first?.label == "dynamicMember" }), nominal.superclass == nil {
                    report(.error("invalid-dynamic-member-lookup-type", "'@dynamicMemberLookup' requires '\(type)' to have a 'subscript(dynamicMember:)' method that accepts either 'ExpressibleByStringLiteral' or a key path", attribute.span))
                }
            case "dynamicCallable":
                if !hasFunction("dynamicallyCall", "withArguments", isStatic: false), !hasFunction("dynamicallyCall", "withKeywordArguments", isStatic: false), nominal.superclass == nil {
                    report(.error("invalid-dynamic-callable-type", "'@dynamicCallable' requires '\(type)' to have either a valid 'dynamicallyCall(withArguments:)' method or 'dynamicallyCall(withKeywordArguments:)' method", attribute.span))
                }
            default: break
            }
        }
    }
}
