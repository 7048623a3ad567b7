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
        !types.hasPart(type) { if case .nominal(let id, _) = $0 { self.declaration(id)?.isPrelude != true } else { false } }
    }

    /// Stored properties that a property's initial value reads, itself or through what it calls. Where the call leads is not
    /// known, through all functions of that name.
    public func propertiesRead(byInitialValueOf variable: DeclID) -> Set<DeclID> {
        var properties: Set<DeclID> = [], functions: Set<DeclID> = [], variables: Set<DeclID> = [variable]
        var open = initialValue(of: variable).map { [$0] } ?? []
        while let body = open.popLast() {
            let found = body.references(in: self)
            properties.formUnion(found.properties)
            for id in found.variables where variables.insert(id).inserted { open += initialValue(of: id).map { [$0] } ?? [] }
            for id in found.functions {
                let name = function(id)?.name
                for callee in [id] + userFunctions.filter({ function($0)?.name == name && function($0)?.parent != nil }) where functions.insert(callee).inserted {
                    if function(callee)?.isPrelude == false, let body = self.body(of: callee) { open.append(body) }
                }
            }
        }
        return properties
    }
}
