import Diagnostics
import Lexer

/// How swiftc calls the things a message is about.
struct FlowWords {
    let program: Program

    /// "global function", "instance method", "getter" …: the subject of "missing return in … expected to return …".
    func kind(of context: FlowContext) -> String {
        switch context {
        case .topLevel, .value: return "closure"
        case .localFunction(let declaration):
            switch declaration.kind {
            case .getter: return "getter"
            default: return "local function"
            }
        case .function(let declaration):
            switch declaration.kind {
            case .getter: return "getter"
            case .setter: return "setter"
            case .willSet: return "willSet observer"
            case .didSet: return "didSet observer"
            case .initializer: return "initializer"
            case .deinitializer: return "deinitializer"
            case .function: return functionKind(declaration)
            }
        }
    }

    private func functionKind(_ declaration: FunctionDecl) -> String {
        if isOperator(declaration.name) { return "operator function" }
        if declaration.parent == nil { return "global function" }
        if !declaration.isStatic { return "instance method" }
        let classWord: Name = "class"
        if let syntax = declaration.syntax, syntax.modifiers.contains(where: { $0.name == classWord }) { return "class method" }
        return "static method"
    }

    func isOperator(_ name: Name) -> Bool {
        guard let first = name.text.unicodeScalars.first else { return false }
        return !(first == "_" || first == "$" || first == "`" || first.properties.isXIDStart || first.properties.isEmojiPresentation)
    }

    /// `f(a:_:)`; `f()` without parameters; only `f` for a function with its own generic parameters.
    func fullName(_ declaration: FunctionDecl) -> String {
        let base = declaration.name.text
        if hasOwnGenericParameters(declaration) { return base }
        return base + "(" + declaration.parameters.map { ($0.label?.text ?? "_") + ":" }.joined() + ")"
    }

    func hasOwnGenericParameters(_ declaration: FunctionDecl) -> Bool {
        for parameter in declaration.signature.parameters {
            if case .parameter(let owner, _, _) = program.types.node(parameter), owner == declaration.id { return true }
        }
        return false
    }

    // MARK: Types

    /// The type as a message spells it, with sugar: `[String : Int]`, `Int?`, `(Int) -> Void`.
    func spell(_ type: TypeID) -> String {
        switch program.types.node(type) {
        case .error: return "_"
        case .nominal(let declaration, let arguments): return spellNominal(declaration, arguments)
        case .tuple(let elements):
            return "(" + elements.map { ($0.label.map { $0.text + ": " } ?? "") + spell($0.type) }.joined(separator: ", ") + ")"
        case .function(let function): return spellFunction(function)
        case .metatype(let instance):
            if case .existential = program.types.node(instance) { return "(" + spell(instance) + ").Type" }
            return parenthesised(instance) + ".Type"
        case .existential(let existential): return spellExistential(existential)
        case .opaque: return program.describe(type)
        case .parameter(_, _, let name): return name.text
        case .associated(let base, let member):
            return spell(base) + "." + (program.declaration(member)?.name.text ?? "_")
        case .variable: return "_"
        }
    }

    private func spellNominal(_ declaration: DeclID, _ arguments: [TypeID]) -> String {
        let name = program.declaration(declaration)?.name.text ?? "_"
        if let only = arguments.first, arguments.count == 1 {
            if isStandard(declaration, "Optional") { return parenthesised(only) + "?" }
            if isStandard(declaration, "Array") { return "[" + spell(only) + "]" }
        }
        if arguments.count == 2, isStandard(declaration, "Dictionary") {
            return "[" + spell(arguments[0]) + " : " + spell(arguments[1]) + "]"
        }
        var prefix = ""
        var own = arguments
        if let nominal = program.nominal(declaration), let parent = nominal.parent, let outer = program.nominal(parent) {
            let outerCount = min(outer.signature.parameters.count, arguments.count)
            prefix = spellNominal(parent, Array(arguments.prefix(outerCount))) + "."
            own = Array(arguments.dropFirst(outerCount))
        }
        if own.isEmpty { return prefix + name }
        return prefix + name + "<" + own.map(spell).joined(separator: ", ") + ">"
    }

    private func isStandard(_ declaration: DeclID, _ name: Name) -> Bool {
        guard let found = program.declaration(declaration) else { return false }
        return found.isPrelude && found.name == name
    }

    private func spellFunction(_ function: TypeNode.FunctionType) -> String {
        let parameters = function.parameters.map { parameter -> String in
            var text = parameter.isInout ? "inout " : ""
            if parameter.isAutoclosure { text += "@autoclosure " }
            return text + spell(parameter.type) + (parameter.isVariadic ? "..." : "")
        }
        let effects = (function.isAsync ? " async" : "") + (function.isThrowing ? " throws" : "")
        let result = isVoid(function.result) ? "Void" : spell(function.result)
        return "(" + parameters.joined(separator: ", ") + ")" + effects + " -> " + result
    }

    private func spellExistential(_ existential: TypeNode.ExistentialType) -> String {
        var parts: [String] = []
        if let superclass = existential.superclass { parts.append(spell(superclass)) }
        for declaration in existential.protocols { parts.append(program.declaration(declaration)?.name.text ?? "_") }
        if parts.isEmpty { return existential.isClassBound ? "AnyObject" : "Any" }
        return "any " + parts.joined(separator: " & ")
    }

    /// Parentheses where `?` or `.Type` would otherwise bind to the last part only.
    private func parenthesised(_ type: TypeID) -> String {
        switch program.types.node(type) {
        case .function: return "(" + spell(type) + ")"
        case .existential(let existential) where !(existential.protocols.isEmpty && existential.superclass == nil):
            return "(" + spell(type) + ")"
        default: return spell(type)
        }
    }

    func isVoid(_ type: TypeID) -> Bool {
        if case .tuple(let elements) = program.types.node(type) { return elements.isEmpty }
        return false
    }

    /// An enum without cases: a value of it cannot exist.
    func isNever(_ type: TypeID) -> Bool {
        guard case .nominal(let declaration, _) = program.types.node(type), let nominal = program.nominal(declaration) else { return false }
        return nominal.kind == .enum && nominal.cases.isEmpty && (nominal.builtin == nil || declaration == program.known("Never"))
    }

    // MARK: Places

    /// The `}` at the end of a span; its last byte when there is none.
    func closingBrace(_ span: Span) -> Span {
        guard span.end > span.start else { return span }
        return Span(source: span.source, start: span.end - 1, end: span.end)
    }

    /// The first `length` bytes of a span.
    func head(_ span: Span, _ length: UInt32) -> Span {
        Span(source: span.source, start: span.start, end: min(span.end, span.start &+ length))
    }

    func text(_ span: Span) -> String {
        program.sources.source(span.source)?.text(span) ?? ""
    }
}
