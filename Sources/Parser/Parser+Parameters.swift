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
                fail(.expectedSeparator, fixIts: [.init(span: afterPrevious, replacement: ",")])
            }
            break
        }
        if !isRecovering, token.kind != .rightParen {
            fail(
                owner == .enumCase ? .expectedRparenTupleTypeList : .expectedRparenParameter,
                notes: [Diagnostic.Note(Parser.openingNote(.rightParen), span(of: token(at: open)))])
        }
        expectClosing(.rightParen, of: open, .expectedRparenParameter)
        return parameters
    }

    /// Grammar: parameter
    private mutating func parseParameter(_ owner: ParameterOwner) -> Parameter? {
        let start = token.start
        let attributes = parseAttributes()
        var specifier: (name: Name, place: Span)?
        if token.kind == .keyword, word == .inout || word == .let || word == .var {
            if word == .inout, peek().kind == .colon {
                advance()
                fail(.expectedParameterName)
                return nil
            } else if word == .inout {
                complain(.parameterSpecifierAsAttrDisallowed)
                specifier = (token.name, here)
                advance()
            } else if peek().kind == .identifier {
                complain(.parameterLetVarAsAttr(word.rawValue))
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
                if !isRecovering { complain(.parameterUnnamed, at: place) }
                return nil
            } else {
                fail(token.kind == .integer || token.kind == .float || token.kind == .string ? .expectedParameterType : .expectedParameterName)
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
                fail(.expectedParameterColon)
            } else if token.kind == .rightParen || token.kind == .comma || token.kind == .period || isOperator || token.kind == .question {
                complain(.parameterUnnamed, at: labelSpan, fixIts: [.init(span: Span(source: source.id, start: start, end: start), replacement: "_: ")])
                skipToListSeparator()
            } else {
                fail(.expectedParameterName)
            }
            return nil
        }
        var type = parseType(.expectedParameterType)
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
            complain(.expectedAssignmentInsteadOfComparisonOperator, fixIts: [.init(span: here, replacement: "=")])
            advance()
            parameter.defaultValue = parseExpression()
        } else if consumeIf(.equal) {
            if declarationContext == .member(.protocol), declarationContext.isMember {
                complain(.protocolMethodArgumentInit, at: afterPrevious)
            }
            if isAtExpressionEnd {
                fail(.expectedInitValue)
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
