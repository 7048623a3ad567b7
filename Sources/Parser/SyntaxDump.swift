import Diagnostics
import Lexer

/// The tree as an S-expression, for tests: `(let (= x 1))`.
public enum SyntaxDump {
    public static func text(_ file: SourceFile) -> String {
        file.statements.map { text($0) }.joined(separator: "\n")
    }

    public static func text(_ statements: [Statement]) -> String {
        "{" + statements.map { text($0) }.joined(separator: " ") + "}"
    }

    public static func text(_ statement: Statement) -> String {
        switch statement.kind {
        case .expression(let expression): return text(expression)
        case .declaration(let declaration): return text(declaration)
        case .if(let statement): return text(statement)
        case .guard(let conditions, let body): return list("guard", conditions.map(text) + [text(body)])
        case .while(let label, let conditions, let body): return list("while", label, conditions.map(text) + [text(body.statements)])
        case .repeat(let label, let body, let condition): return list("repeat", label, [text(body.statements), text(condition)])
        case .for(let statement):
            let flags = (statement.isTry ? ["try"] : []) + (statement.isAwait ? ["await"] : []) + (statement.isCase ? ["case"] : [])
            let guards = statement.whereClause.map { ["(where \(text($0)))"] } ?? []
            return list("for", statement.label, flags + [text(statement.pattern), text(statement.sequence)] + guards + [text(statement.body.statements)])
        case .switch(let statement):
            return list("switch", statement.label, [text(statement.subject)] + statement.cases.map(text))
        case .do(let label, let body, let throwing, let catches):
            return list("do", label, text(throwing) + [text(body)] + catches.map { list("catch", $0.items.map(text) + [text($0.body)]) })
        case .return(let value): return list("return", value.map { [text($0)] } ?? [])
        case .throw(let value): return list("throw", [text(value)])
        case .break(let label): return list("break", label, [])
        case .continue(let label): return list("continue", label, [])
        case .fallthrough: return "(fallthrough)"
        case .defer(let body): return list("defer", [text(body)])
        case .unsupported(let feature): return "(unsupported \"\(feature)\")"
        case .error: return "(error)"
        }
    }

    /// An else-if chain may be long: a loop.
    private static func text(_ statement: IfStatement) -> String {
        var result = ""
        var closing = ""
        var current = statement
        while true {
            result += "(if" + (current.label.map { ":\($0)" } ?? "")
            for condition in current.conditions { result += " " + text(condition) }
            result += " " + text(current.body)
            closing += ")"
            switch current.elseBranch {
            case .none: return result + closing
            case .block(let statements)?: return result + " " + text(statements) + closing
            case .elseIf(let next)?:
                guard case .if(let inner) = next.kind else { return result + closing }
                result += " "
                current = inner
            }
        }
    }

    private static func text(_ condition: Condition) -> String {
        switch condition {
        case .expression(let expression): return text(expression)
        case .optionalBinding(let isLet, let pattern, let type, let value, _):
            return list(isLet ? "let?" : "var?", [text(pattern)] + typed(type) + (value.map { [text($0)] } ?? []))
        case .pattern(let pattern, let type, let value, _): return list("case", [text(pattern)] + typed(type) + [text(value)])
        case .availability(let isAvailable, _): return isAvailable ? "(available)" : "(unavailable)"
        }
    }

    private static func text(_ item: SwitchStatement.Item) -> String {
        text(item.pattern) + (item.whereClause.map { " (where \(text($0)))" } ?? "")
    }

    private static func text(_ part: SwitchStatement.Case) -> String {
        list(part.isDefault ? (part.isUnknown ? "unknown-default" : "default") : "case", part.items.map(text) + [text(part.body)])
    }

    // MARK: Patterns

    public static func text(_ pattern: Pattern) -> String {
        switch pattern.kind {
        case .wildcard: return "_"
        case .identifier(let name): return name.text
        case .binding(let isLet, let inner): return list(isLet ? "let" : "var", [text(inner)])
        case .typed(let inner, let type): return list(":", [text(inner), text(type)])
        case .tuple(let elements): return list("tuple", elements.map(text))
        case .enumCase(let base, let name, _, let payload, let expression):
            let head = (base.map { text($0) } ?? "") + "." + name.text
            let parts = payload.map { $0.map(text) } ?? []
            return list(payload == nil ? "enum" : "enum()", [head] + parts + (expression == nil ? ["!"] : []))
        case .optional(let inner): return list("?", [text(inner)])
        case .isType(let type): return list("is", [text(type)])
        case .asType(let inner, let type): return list("as", [text(inner), text(type)])
        case .expression(let expression): return list("~=", [text(expression)])
        case .error: return "<error>"
        }
    }

    private static func text(_ element: (label: Name?, pattern: Pattern)) -> String {
        (element.label.map { "\($0):" } ?? "") + text(element.pattern)
    }

    // MARK: Types

    public static func text(_ type: TypeSyntax) -> String {
        switch type.kind {
        case .identifier(let name, let arguments): return name.text + generics(arguments)
        case .member(let base, let name, _, let arguments): return text(base) + "." + name.text + generics(arguments)
        case .array(let element): return "[\(text(element))]"
        case .dictionary(let key, let value): return "[\(text(key)):\(text(value))]"
        case .optional(let inner): return text(inner) + "?"
        case .implicitlyUnwrappedOptional(let inner): return text(inner) + "!"
        case .tuple(let elements):
            return "(" + elements.map { ($0.label.map { "\($0):" } ?? "") + text($0.type) }.joined(separator: ",") + ")"
        case .function(let parameters, let isAsync, let throwing, let result):
            let list = parameters.map { parameter in
                parameter.attributes.map { "@\($0.name) " }.joined() + (parameter.isInout ? "inout " : "") + text(parameter.type) + (parameter.isVariadic ? "..." : "")
            }
            let effects = ((isAsync ? ["async"] : []) + text(throwing)).map { $0 + " " }.joined()
            return "(" + list.joined(separator: ",") + ")" + effects + "->" + text(result)
        case .composition(let parts): return parts.map { text($0) }.joined(separator: "&")
        case .some(let inner): return "some:" + text(inner)
        case .any(let inner): return "any:" + text(inner)
        case .metatype(let inner): return text(inner) + ".Type"
        case .protocolMetatype(let inner): return text(inner) + ".Protocol"
        case .attributed(let attributes, let specifiers, let inner):
            return "<" + (attributes.map { "@\($0.name)" } + specifiers.map(\.text) + [text(inner)]).joined(separator: " ") + ">"
        case .placeholder: return "_"
        case .unsupported(let feature): return "(unsupported \"\(feature)\")"
        case .error: return "<error>"
        }
    }

    static func generics(_ arguments: [TypeSyntax]?) -> String {
        arguments.map { "<" + $0.map { text($0) }.joined(separator: ",") + ">" } ?? ""
    }

    static func text(_ throwing: Throwing) -> [String] {
        switch throwing {
        case .none: return []
        case .plain: return ["throws"]
        case .rethrows: return ["rethrows"]
        case .typed(let type): return ["throws(\(text(type)))"]
        }
    }

    static func typed(_ type: TypeSyntax?) -> [String] { type.map { [":" + text($0)] } ?? [] }

    // MARK: Lists

    static func list(_ head: String, _ parts: [String]) -> String { "(" + ([head] + parts).joined(separator: " ") + ")" }
    static func list(_ head: String, _ label: Name?, _ parts: [String]) -> String { list(head + (label.map { ":\($0)" } ?? ""), parts) }
}
