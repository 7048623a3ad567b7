import Diagnostics
import Lexer
import Parser

/// What stands behind `some P`: it must be what the declaration promises.
extension Program {
    /// Remembers that `type` stands behind the opaque type of `owner`, and says so when it is not what `some` promises.
    func settleOpaque(_ owner: DeclID, _ type: TypeID, _ what: String, _ span: Span) {
        if types.hasVariable(type) { return }
        opaqueTypes[owner] = type
        if let bound = opaqueBounds[owner] { checkOpaque(type, bound, what, span) }
    }

    func checkOpaque(_ type: TypeID, _ bound: TypeID, _ what: String, _ span: Span) {
        if types.hasError(type) || types.hasError(bound) { return }
        guard case .existential(let promised) = types.node(bound) else {
            if !isSubclass(type, of: bound) { reportOpaque("types-not-inherited-in-opaque-return", what, "requires that '\(describe(type))' inherit from '\(describe(bound))'", span) }
            return
        }
        for id in promised.protocols where !conforms(type, to: id) {
            guard let name = declaration(id)?.name.text else { continue }
            return reportOpaque("type-does-not-conform-in-opaque-return", what, "requires that '\(describe(type))' conform to '\(name)'", span)
        }
        if let superclass = promised.superclass, !isSubclass(type, of: superclass) {
            return reportOpaque("types-not-inherited-in-opaque-return", what, "requires that '\(describe(type))' inherit from '\(describe(superclass))'", span)
        }
        for binding in promised.bindings {
            guard let actual = associatedType(binding.associated, of: type), !types.isDependent(actual), !types.isDependent(binding.type), actual != binding.type, !types.hasError(actual), types.isConcrete(actual) else { continue }
            return reportOpaque("type-is-not-equal-in-opaque-return", what, "requires the types '\(describe(actual))' and '\(describe(binding.type))' be equivalent", span)
        }
    }

    private func reportOpaque(_ id: String, _ what: String, _ problem: String, _ span: Span) {
        report(.error(id, "return type of \(what) \(problem)", span))
    }

    /// As swiftc names the declaration in such messages.
    func opaqueOwner(_ function: FunctionDecl) -> String {
        if let variable = function.storage.flatMap({ variable($0) }) { return opaqueOwner(variable) }
        let kind = function.parent == nil ? "global function" : function.isStatic ? "static method" : "instance method"
        return "\(kind) '\(displayName(function))'"
    }

    func opaqueOwner(_ variable: VariableDecl) -> String {
        let kind = variable.parent == nil ? variable.isLet ? "let" : "var" : variable.isStatic ? "static property" : "property"
        return "\(kind) '\(variable.name.text)'"
    }
}

extension BodyChecker {
    /// The result type with the declaration's own opaque type as an unknown that the body decides; nil: it has none.
    func openOpaque(_ result: TypeID, of owners: [DeclID]) -> (result: TypeID, opaque: TypeID)? {
        guard types.flags(result).contains(.hasOpaque) else { return nil }
        var opaque: TypeID?
        let opened = types.map(result) { part in
            guard case .opaque(let id, _) = self.types.node(part), owners.contains(id) else { return nil }
            opaque = opaque ?? self.solver.fresh()
            return opaque
        }
        return opaque.map { (opened, $0) }
    }

    /// The type of `let x: some P = value` outside of a type: what the value is, `bounds` being what it must be.
    func annotation(_ syntax: TypeSyntax, noting bounds: inout [(type: TypeID, bound: TypeID)]) -> TypeID {
        var found: [(type: TypeID, bound: TypeID)] = []
        let result = program.within(environment) {
            program.opening({ self.solver.fresh() }) {
                program.resolveType(syntax, context, opaque: .parameter { inner in
                    let unknown = self.solver.fresh()
                    found.append((unknown, self.program.resolveType(inner, self.context)))
                    return unknown
                })
            }
        }
        bounds = found
        return result
    }
}

extension [TypedStatement] {
    /// The value of the first `return` in them, not looking into closures.
    func firstResult() -> TypedExpression? {
        for statement in self {
            if case .return(let value?) = statement.kind { return value }
            var inner: [TypedStatement] = []
            statement.forEachPart { if case .statement(let part) = $0 { inner.append(part) } }
            if let found = inner.firstResult() { return found }
        }
        return nil
    }
}
