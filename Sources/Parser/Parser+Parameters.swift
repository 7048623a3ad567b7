import Diagnostics
import Lexer

extension Parser {
    enum ParameterOwner { case function, initializer, subscripting, enumCase }

    /// Grammar: parameter-clause
    mutating func parseParameters(_ owner: ParameterOwner) -> [Parameter] {
        let open = index
        advance()
        var parameters: [Parameter] = []
        while token.kind != .rightParen, token.kind != .endOfFile, !isRecovering {
            let before = index
            if let parameter = owner == .enumCase ? parsePayload() : parseParameter(owner) { parameters.append(parameter) }
            if isRecovering || index == before { break }
            if consumeIf(.comma) { continue }
            if token.kind != .rightParen, token.kind == .identifier, !isAtLineStart {
                fail("expected-comma", "expected ',' separator", fixIts: [.init(span: afterPrevious, replacement: ",")])
            }
            break
        }
        if !isRecovering, token.kind != .rightParen {
            fail(
                "expected-paren", owner == .enumCase ? "expected ')' at end of tuple list" : "expected ')' in parameter",
                notes: [Diagnostic.Note(Parser.openingNote(.rightParen), span(of: token(at: open)))])
        }
        expectClosing(.rightParen, of: open, "expected-paren", "expected ')' in parameter")
        return parameters
    }

    /// Grammar: parameter
    private mutating func parseParameter(_ owner: ParameterOwner) -> Parameter? {
        let start = token.start
        let attributes = parseAttributes()
        var specifier: (name: Name, place: Span)?
        if token.kind == .keyword, word == .inout || word == .let || word == .var {
            if word == .inout, peek().kind != .colon {
                complain("inout-name", "'inout' before a parameter name is not allowed, place it before the parameter type instead")
                specifier = (token.name, here)
                advance()
            } else if peek().kind == .identifier {
                complain("parameter-specifier", "'\(word.rawValue)' in this position is interpreted as an argument label")
                advance()
            }
        } else if word == .isolated || word == .constant || word == .nonisolated, peek().kind == .identifier, peek(2).kind == .identifier {
            advance()
        }
        guard token.kind == .identifier || token.kind == .keyword else {
            // `func f(Int)` and the like.
            if token.kind == .leftBracket || token.kind == .leftParen {
                let place = here
                _ = parseType()
                if !isRecovering { complain("unnamed-parameter", "unnamed parameters must be written with the empty name '_'", at: place) }
                return nil
            } else {
                fail("expected-name", "expected parameter name followed by ':'")
            }
            return nil
        }
        let label = token.name
        let labelSpan = here
        advance()
        var name = label
        var nameSpan = labelSpan
        var hasTwo = false
        if token.kind == .identifier || token.kind == .keyword, !isAtLineStart || token.kind == .identifier {
            name = token.name
            nameSpan = here
            hasTwo = true
            advance()
        }
        guard consumeIf(.colon) else {
            if hasTwo {
                fail("expected-colon", "expected ':' following argument label and parameter name")
            } else if token.kind == .rightParen || token.kind == .comma || token.kind == .period || isOperator || token.kind == .question {
                complain("unnamed-parameter", "unnamed parameters must be written with the empty name '_'", at: labelSpan, fixIts: [.init(span: Span(source: source.id, start: start, end: start), replacement: "_: ")])
                skipToListSeparator()
            } else {
                fail("expected-name", "expected parameter name followed by ':'")
            }
            return nil
        }
        var type = parseType("expected parameter type following ':'")
        if isRecovering {
            return Parameter(label: label, name: name, nameSpan: nameSpan, type: type, isVariadic: false, isInout: false, attributes: attributes, defaultValue: nil, span: span(from: start))
        }
        if let specifier {
            type = TypeSyntax(.attributed(attributes: [], specifiers: [specifier.name], type), type.span)
        }
        return finishParameter(
            label: owner == .subscripting && !hasTwo ? .underscore : label, name: name, nameSpan: nameSpan, type: type, attributes: attributes, start: start)
    }

    /// To the `,` or `)` that ends an element of a list.
    private mutating func skipToListSeparator() {
        while token.kind != .comma, token.kind != .rightParen, token.kind != .rightBrace, token.kind != .endOfFile {
            if token.kind == .leftParen || token.kind == .leftBracket || token.kind == .leftBrace, let close = partner(of: index) { advance(to: close) }
            advance()
        }
    }

    /// `...`, a default value; takes `inout` and attributes out of the type.
    private mutating func finishParameter(label: Name, name: Name, nameSpan: Span, type: TypeSyntax, attributes: [Attribute], start: UInt32) -> Parameter {
        var parameter = Parameter(
            label: label, name: name, nameSpan: nameSpan, type: type, isVariadic: false, isInout: false, attributes: attributes, defaultValue: nil, span: span(from: start))
        if case .attributed(let typeAttributes, let specifiers, let inner) = type.kind {
            parameter.isInout = specifiers.contains(Name("inout"))
            parameter.attributes += typeAttributes
            let rest = specifiers.filter { $0 != Name("inout") }
            parameter.type = rest.isEmpty ? inner : TypeSyntax(.attributed(attributes: [], specifiers: rest, inner), type.span)
        }
        if isOperator, word == .dots {
            parameter.isVariadic = true
            advance()
        } else if isOperator, isAdjacent, token.name == Name("...=") {
            parameter.isVariadic = true
            splitOperator(length: 3)
        }
        if isOperator, word == .equals {
            complain("default-equals", "expected '=' instead of '==' to assign default value for parameter", fixIts: [.init(span: here, replacement: "=")])
            advance()
            parameter.defaultValue = parseExpression()
        } else if consumeIf(.equal) {
            if declarationContext == .member(.protocol), declarationContext.isMember {
                complain("requirement-default", "default argument not permitted in a protocol method", at: afterPrevious)
            }
            if isAtExpressionEnd {
                fail("expected-expression", "expected initial value after '='")
            } else {
                parameter.defaultValue = parseExpression()
            }
        }
        parameter.span = span(from: start)
        return parameter
    }

    /// Grammar: enum-payload
    private mutating func parsePayload() -> Parameter? {
        let start = token.start
        var label = Name.underscore
        var place = here
        if token.kind == .identifier || token.kind == .keyword {
            if peek().kind == .colon {
                label = token.name
                advance()
                advance()
            } else if word == .underscore, peek().kind == .identifier, peek(2).kind == .colon {
                // `case a(_ x: Int)`: the name is of no use.
                advance()
                place = here
                advance()
                advance()
            }
        }
        let type = parseType()
        if isRecovering { return nil }
        return finishParameter(label: label, name: label, nameSpan: place, type: type, attributes: [], start: start)
    }
}
