import Diagnostics
import Lexer
import Parser

/// What declarations say about values that are alive when they change.
extension VariableDecl {
    /// `@renamed(from: "x")`: the values of `x` go on as this property's.
    public var renamedFrom: Name? {
        guard let attribute = syntax?.attributes.first(where: { $0.name == "renamed" }), let argument = attribute.arguments?.first, argument.label == "from",
            case .string(let literal) = argument.value.kind, let text = literal.plainText
        else { return nil }
        return Name(text)
    }
}

extension Program {
    /// The tokens of a variable's initial value as it is written, for comparisons; nil: it has none.
    public func initialValueTokens(of variable: VariableDecl) -> [String]? {
        guard let value = variable.binding?.value, let source = sources.source(value.span.source) else { return nil }
        let result = Lexer.lex(Source(id: value.span.source, name: source.name, text: source.text(value.span)))
        return result.tokens.map { result.text(of: $0) }
    }

    /// The default of an enum case's payload value, as a body that returns it.
    public func payloadDefault(of enumCase: DeclID, index: Int) -> TypedBody? {
        guard let decl = self.enumCase(enumCase), let payload = decl.element?.payload, index < payload.count, let value = payload[index].defaultValue else { return nil }
        let owner = decl.parent.flatMap { nominal($0) }
        return checkedValue(value, as: decl.payload[index].type, in: decl.context, owner?.signature ?? GenericSignature(), owner, isPrelude: decl.isPrelude)
    }

    private func checkedValue(_ value: Expression, as type: TypeID, in context: DeclContext, _ signature: GenericSignature, _ owner: NominalDecl?, isPrelude: Bool) -> TypedBody {
        checking += 1
        defer { checking -= 1 }
        let body = TypedBody(result: type, span: value.span, in: sources)
        let checker = BodyChecker(program: self, body: body, context: context, signature: signature, owner: owner, function: nil, isPrelude: isPrelude, isThrowing: false)
        within(checker.environment) {
            let mark = checker.beginStatement()
            body.statements = [TypedStatement(.return(checker.check(value, as: type, .defaultArgument)), value.span)]
            checker.endStatement(mark)
            checker.propagateCaptures()
        }
        return body
    }
}

extension Program {
    /// Whether two versions of a variable are initialised by the same text.
    public func hasSameInitialValue(_ variable: VariableDecl, as old: VariableDecl, of version: Program) -> Bool {
        guard let a = variable.binding?.value, let b = old.binding?.value else { return variable.binding?.value == nil && old.binding?.value == nil }
        if let x = sources.source(a.span.source), let y = version.sources.source(b.span.source), x.text(a.span) == y.text(b.span) { return true }
        return initialValueTokens(of: variable) == version.initialValueTokens(of: old)
    }
}

extension Program {
    /// Whether a variable's initial value is written as literals of library types: making it cannot fail and runs no code
    /// of the script.
    public func isPlainValue(initialValueOf variable: VariableDecl) -> Bool {
        guard let value = variable.binding?.value else { return true }
        return isPlain(value) && isLibraryType(variable.type)
    }

    private func isPlain(_ value: Expression) -> Bool {
        switch value.kind {
        case .integer, .float, .boolean, .nilLiteral: return true
        case .string(let literal): return literal.plainText != nil
        case .array(let elements): return elements.allSatisfy(isPlain)
        default: return false
        }
    }

    private func isLibraryType(_ type: TypeID) -> Bool {
        var result = true
        _ = types.map(type) { part in
            if case .nominal(let id, _) = self.types.node(part), self.declaration(id)?.isPrelude != true { result = false }
            return nil
        }
        return result
    }

    /// Whether zero words (or an empty text or collection) are a value of the type that code can work with.
    public func hasNeutralValue(_ type: TypeID) -> Bool {
        switch types.node(type) {
        case .tuple(let parts): return parts.allSatisfy { hasNeutralValue($0.type) }
        case .nominal(let id, _):
            guard let nominal = nominal(id) else { return false }
            if let builtin = nominal.builtin { return Program.neutralTypes.contains(builtin) }
            if nominal.kind == .enum { return nominal.cases.contains { enumCase($0)?.payload.isEmpty ?? false } }
            guard nominal.kind == .struct, !nominal.isPrelude else { return false }
            return storedProperties(of: id).allSatisfy { $0.ownership != .strong || $0.isLazy || hasNeutralValue(typeOfStoredProperty($0.id, in: type)) }
        default: return false
        }
    }

    private static let neutralTypes: Set<String> = [
        "Optional", "Array", "Dictionary", "Set", "String", "Bool", "Double", "Float", "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64",
    ]
}
