import Diagnostics
import Lexer
import Parser

/// `/…/` and `#/…/#`: calls of `Regex.init(_regexString:)` whose type follows from the captures.
extension BodyChecker {
    func regexLiteral(_ text: String, _ span: Span) -> TypedExpression {
        let pattern = RegexPattern(text)
        if let problem = pattern.problems.first {
            // Over several lines the parser put `(?x)` in front.
            let added = text.utf8.contains(10) || text.utf8.contains(13) ? 4 : 0
            let length = Int(span.end - span.start)
            let delimiter = (length - text.utf8.count + added) / 2
            let place = span.start + UInt32(max(0, min(delimiter + problem.offset - added, length)))
            error("bridged-error", "cannot parse regular expression: \(problem.message)", Span(source: span.source, start: place, end: place))
            return failed(span)
        }
        let matched = program.knownType("Substring")
        let elements = pattern.captures.map { capture in
            TypeNode.TupleElement(label: capture.name.map { Name($0) }, type: (0..<capture.optionalDepth).reduce(matched) { type, _ in program.optional(type) })
        }
        let output = elements.count > 1 ? types.intern(.tuple(elements)) : matched
        return literalInit(make(.stringLiteral(text), program.stringType, span), "_regexString", program.knownType("Regex", [output]), span)
    }
}
