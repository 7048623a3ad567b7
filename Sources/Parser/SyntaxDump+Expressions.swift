import Diagnostics
import Lexer

extension SyntaxDump {
    public static func text(_ expression: Expression) -> String {
        switch expression.kind {
        case .integer(let value): return value.map { String($0) } ?? "<too-big>"
        case .float(let text): return text
        case .string(let literal): return "\"" + literal.segments.map(text).joined() + "\""
        case .regex(let pattern): return "/\(pattern)/"
        case .boolean(let value): return value ? "true" : "false"
        case .nilLiteral: return "nil"
        case .identifier(let reference): return text(reference)
        case .selfReference: return "self"
        case .superReference: return "super"
        case .member, .call, .subscripting, .tupleElement, .forceUnwrap, .optionalChain, .postfix: return chain(expression)
        case .closure(let closure): return text(closure)
        case .array(let elements): return list("array", elements.map { text($0) })
        case .dictionary(let pairs): return list("dictionary", pairs.map { text($0.key) + ":" + text($0.value) })
        case .tuple(let elements): return list("tuple", elements.map(text))
        case .prefix(let name, _, let operand): return list("prefix", [name.text, text(operand)])
        case .sequence(let elements): return list("seq", elements.map(text))
        case .binary(let name, _, let left, let right): return list(name.text, [text(left), text(right)])
        case .ternary(let condition, let then, let other): return list("?:", [text(condition), text(then), text(other)])
        case .assignment(let target, let value): return list("=", [text(target), text(value)])
        case .cast(let kind, let operand, let type): return list(text(kind), [text(operand), text(type)])
        case .tryExpression(let kind, let operand): return list(kind == .plain ? "try" : kind == .optional ? "try?" : "try!", [text(operand)])
        case .awaitExpression(let operand): return list("await", [text(operand)])
        case .inoutArgument(let operand): return list("&", [text(operand)])
        case .type(let type): return list("type", [text(type)])
        case .keyPath(let root, let components):
            return "\\" + (root.map { text($0) } ?? "") + components.map(text).joined()
        case .ifExpression(let statement), .switchExpression(let statement), .doExpression(let statement): return list("value", [text(statement)])
        case .poundLiteral(let name): return "#" + name.text
        case .wildcard: return "_"
        case .pattern(let pattern): return list("pattern", [text(pattern)])
        case .unsupported(let feature, let parts): return list("unsupported", ["\"\(feature)\""] + parts.map { text($0) })
        case .error: return "<error>"
        }
    }

    /// Postfix expressions may be nested as deep as the text is long: a loop.
    private static func chain(_ expression: Expression) -> String {
        var heads: [String] = []
        var tails: [String] = []
        var current: Expression? = expression
        var base = ""
        while let node = current {
            switch node.kind {
            case .member(let inner, let reference):
                heads.append("(. ")
                tails.append((inner == nil ? "" : " ") + text(reference) + ")")
                current = inner
            case .tupleElement(let inner, let index):
                heads.append("(. ")
                tails.append(" \(index))")
                current = inner
            case .call(let callee, let arguments, let trailing):
                heads.append("(call ")
                tails.append(text(arguments, trailing) + ")")
                current = callee
            case .subscripting(let inner, let arguments, let trailing):
                heads.append("(subscript ")
                tails.append(text(arguments, trailing) + ")")
                current = inner
            case .forceUnwrap(let inner):
                heads.append("(! ")
                tails.append(")")
                current = inner
            case .optionalChain(let inner):
                heads.append("(? ")
                tails.append(")")
                current = inner
            case .postfix(let inner, let name, _):
                heads.append("(postfix \(name) ")
                tails.append(")")
                current = inner
            default:
                base = text(node)
                current = nil
            }
        }
        return heads.joined() + base + tails.reversed().joined()
    }

    private static func text(_ arguments: [Argument], _ trailing: [Argument]) -> String {
        let parts = arguments.map(text) + (trailing.isEmpty ? [] : ["|"]) + trailing.map(text)
        return parts.isEmpty ? "" : " " + parts.joined(separator: " ")
    }

    static func text(_ reference: NameReference) -> String {
        (reference.isEscaped ? "`\(reference.name)`" : reference.name.text)
            + (reference.labels.map { "(" + $0.map { "\($0):" }.joined() + ")" } ?? "") + generics(reference.genericArguments)
    }

    static func text(_ argument: Argument) -> String { (argument.label.map { "\($0):" } ?? "") + text(argument.value) }

    private static func text(_ segment: StringLiteral.Segment) -> String {
        switch segment {
        case .text(let text):
            return text.replacing("\n", with: "\\n").replacing("\"", with: "\\\"")
        case .interpolation(let arguments, _): return "\\(" + arguments.map(text).joined(separator: ", ") + ")"
        }
    }

    private static func text(_ element: SequenceElement) -> String {
        switch element {
        case .operand(let expression): return text(expression)
        case .binaryOperator(let name, _): return name.text
        case .ternary(let middle, _): return "(? \(text(middle)))"
        case .assign: return "="
        case .cast(let kind, let type, _): return "\(text(kind)):\(text(type))"
        }
    }

    private static func text(_ kind: Expression.CastKind) -> String {
        switch kind {
        case .coerce: return "as"
        case .conditional: return "as?"
        case .forced: return "as!"
        case .check: return "is"
        }
    }

    private static func text(_ component: KeyPathComponent) -> String {
        switch component {
        case .member(let reference): return "." + text(reference)
        case .subscripting(let arguments, _): return "[" + arguments.map(text).joined(separator: ", ") + "]"
        case .optionalChain: return "?"
        case .forceUnwrap: return "!"
        case .tupleElement(let index, _): return ".\(index)"
        case .identity: return ".self"
        }
    }

    private static func text(_ closure: ClosureExpression) -> String {
        var parts = closure.attributes.map { "@\($0.name)" }
        if !closure.captures.isEmpty {
            let captures = closure.captures.map { capture in
                (capture.strength == .strong ? "" : capture.strength == .weak ? "weak " : "unowned ") + capture.name.text
                    + (capture.value.map { "=" + text($0) } ?? "")
            }
            parts.append("[" + captures.joined(separator: ", ") + "]")
        }
        if let parameters = closure.parameters {
            parts.append("(" + parameters.map { $0.name.text + ($0.type.map { ":" + text($0) } ?? "") }.joined(separator: ",") + ")")
        }
        if closure.isAsync { parts.append("async") }
        if closure.isThrowing { parts.append("throws") }
        if let result = closure.resultType { parts.append("->" + text(result)) }
        if closure.highestImplicitParameter >= 0 { parts.append("$\(closure.highestImplicitParameter)") }
        return list("closure", parts + [text(closure.body)])
    }
}
