import Diagnostics
import Lexer

extension Parser {
    /// Grammar: primary-expression, literal-expression
    mutating func parsePrimary(_ message: Message = .expectedExpr) -> Expression {
        let start = token.start
        switch token.kind {
        case .identifier: return parseIdentifier(start: start)
        case .integer:
            let value = lexed.integerValue(of: token)
            advance()
            return Expression(.integer(value), span(from: start))
        case .float:
            let text = lexed.floatText(of: token)
            advance()
            return Expression(.float(text), span(from: start))
        case .string: return parseString()
        case .regex:
            let regex = lexed.regexPattern(of: token)
            advance()
            return Expression(.regex(regex.ignoresWhitespace ? "(?x)" + regex.pattern : regex.pattern), span(from: start))
        case .implicitParameter: return parseImplicitParameter(start: start)
        case .leftParen: return parseParenthesized(start: start)
        case .leftBracket: return parseCollection(start: start)
        case .leftBrace: return parseClosure()
        case .period: return parseImplicitMember(start: start)
        case .pound: return parsePoundExpression(start: start)
        case .at:
            // `@escaping (Int) -> Void`, a type.
            return Expression(.type(parseType()), span(from: start))
        case .keyword: return parseKeywordExpression(start: start, message)
        default: break
        }
        fail(message)
        return errorExpression()
    }

    private mutating func parseKeywordExpression(start: UInt32, _ message: Message) -> Expression {
        switch word {
        case .true, .false:
            let value = word == .true
            advance()
            return Expression(.boolean(value), span(from: start))
        case .nil:
            advance()
            return Expression(.nilLiteral, span(from: start))
        case .self:
            advance()
            return Expression(.selfReference, span(from: start))
        case .super:
            advance()
            if token.kind != .period && token.kind != .leftBracket { fail(.superNotFollowedByMember) }
            return Expression(.superReference, span(from: start))
        case .selfType, .any_:
            let name = token.name
            advance()
            return Expression(.identifier(NameReference(name: name, span: span(from: start))), span(from: start))
        case .underscore:
            patternNodes += 1
            advance()
            return Expression(.wildcard, span(from: start))
        default: break
        }
        fail(message)
        return errorExpression()
    }

    /// Grammar: identifier-expression
    private mutating func parseIdentifier(start: UInt32) -> Expression {
        var reference = NameReference(name: token.name, span: here, isEscaped: token.flags.contains(.escaped))
        advance()
        if token.kind == .leftParen { reference.labels = parseCompoundLabels() }
        if isOperator { reference.genericArguments = parseExpressionGenericArguments() }
        if context.pattern == .binding, reference.labels == nil, reference.genericArguments == nil, !continuesName {
            patternNodes += 1
            return Expression(.pattern(Pattern(.identifier(reference.name), reference.span)), reference.span)
        }
        return Expression(.identifier(reference), span(from: start))
    }

    /// Below `let`: the name is a new variable unless something follows that applies to a value.
    private var continuesName: Bool {
        switch token.kind {
        case .period: return true
        case .leftParen, .leftBracket: return !isAtLineStart
        default: return false
        }
    }

    private mutating func parseImplicitParameter(start: UInt32) -> Expression {
        let name = token.name
        let place = here
        let number = Int(source.text(place).dropFirst())
        advance()
        if closures.isEmpty {
            complain(.anonClosureArgNotInClosure, at: place)
        } else if closures.last?.isEmpty == false {
            complain(
                .anonClosureArgInClosureWithArgs(parameter: suggestion(for: number)), at: place)
        }
        if let number, number < 1024 {
            highestImplicitParameter = max(highestImplicitParameter, number)
        } else {
            complain(.dollarNumericTooLarge, at: place)
        }
        return Expression(.identifier(NameReference(name: name, span: place)), span(from: start))
    }

    /// The parameter that `$number` is where a closure names its parameters.
    private func suggestion(for number: Int?) -> Name? {
        guard let number, let name = closures.last?[safe: number], name != .underscore else { return nil }
        return name
    }

    /// Grammar: implicit-member-expression
    private mutating func parseImplicitMember(start: UInt32) -> Expression {
        let isFraction = peek().kind == .integer && peek().start == token.end
        if isFraction {
            let digits = source.text(span(of: peek()))
            complain(.invalidFloatLiteralMissingLeadingZero(digits))
            advance()
            advance()
            return Expression(.float("0." + digits), span(from: start))
        }
        advance()
        guard token.kind == .identifier || token.kind == .keyword && (!isAtLineStart || word == .`init`) else {
            fail(.expectedIdentifierAfterDotExpr)
            return Expression(.member(base: nil, NameReference(name: .empty, span: afterPrevious)), span(from: start))
        }
        let reference = parseMemberName()
        return Expression(.member(base: nil, reference), span(from: start))
    }

    /// Grammar: tuple-expression
    private mutating func parseParenthesized(start: UInt32) -> Expression {
        if let close = partner(of: index), effectsLeadToArrow(at: close + 1), !token(at: close + 1).flags.contains(.atLineStart) {
            return Expression(.type(parseType()), span(from: start))
        }
        let elements = parseArguments(close: .rightParen)
        return Expression(.tuple(elements), span(from: start))
    }

    /// Grammar: collection-expression
    private mutating func parseCollection(start: UInt32) -> Expression {
        let open = index
        let saved = context
        context = ExpressionContext()
        defer { context = saved }
        advance()
        if token.kind == .colon, peek().kind == .rightBracket {
            advance()
            advance()
            return Expression(.dictionary([]), span(from: start))
        }
        if token.kind == .integer && peekWord() == .of && peek().kind == .identifier {
            restore(position: open)
            return Expression(.type(parseType()), span(from: start))
        }
        var elements: [Expression] = []
        var pairs: [(key: Expression, value: Expression)] = []
        var isDictionary = false
        while token.kind != .rightBracket, token.kind != .endOfFile, !isRecovering {
            let before = index
            let element = parseExpression(isDictionary ? .expectedKeyInDictionaryLiteral : .expectedExprInCollectionLiteral)
            if isRecovering { break }
            if elements.isEmpty, pairs.isEmpty { isDictionary = token.kind == .colon }
            if isDictionary {
                guard consumeIf(.colon) else {
                    fail(.expectedColonInDictionaryLiteral)
                    break
                }
                let value = parseExpression(.expectedValueInDictionaryLiteral)
                pairs.append((element, value))
            } else {
                elements.append(element)
            }
            if index == before || isRecovering || !consumeIf(.comma) { break }
        }
        if !isRecovering, token.kind != .rightBracket { failAtSeparator() }
        if !isRecovering, token.kind != .rightBracket, isAtLineStart {
            fail(.expectedRsquareArrayExpr, at: afterPrevious, notes: [Diagnostic.Note(Parser.openingNote(.rightBracket), span(of: token(at: open)))])
        }
        expectClosing(.rightBracket, of: open, .expectedRsquareArrayExpr)
        return Expression(isDictionary ? .dictionary(pairs) : .array(elements), span(from: start))
    }

    /// Goes back to a token of this stream.
    private mutating func restore(position: Int) {
        index = position
        token = stream.tokens[position]
        word = words.word(of: token)
        previousEnd = position > 0 ? stream.tokens[position - 1].end : 0
    }

    /// Grammar: string-literal
    private mutating func parseString() -> Expression {
        let start = token.start
        let literal = token
        let position = index
        var segments: [StringLiteral.Segment] = []
        for segment in lexed.stringSegments(of: literal) {
            switch segment {
            case .text(let text): segments.append(.text(text))
            case .interpolation(let tokens, let place):
                segments.append(.interpolation(parseInterpolation(tokens, place, at: position), place))
            }
        }
        advance()
        return Expression(.string(StringLiteral(segments: segments)), span(from: start))
    }

    /// Grammar: interpolation
    private mutating func parseInterpolation(_ tokens: [Token], _ place: Span, at position: Int) -> [Argument] {
        let outer = mark()
        let outerStream = stream
        let saved = context
        context = ExpressionContext()
        stream = TokenStream(tokens, end: place.end, outer: outerStream.outer ?? position)
        index = 0
        token = stream.tokens[0]
        word = words.word(of: token)
        previousEnd = place.start
        isSalted = false
        var arguments: [Argument] = []
        if token.kind == .endOfFile {
            complain(.expectedExpr)
        }
        while token.kind != .endOfFile, !isRecovering {
            let before = index
            arguments.append(parseArgument())
            if isRecovering || index == before || !consumeIf(.comma) { break }
        }
        if token.kind != .endOfFile, !isRecovering {
            fail(beginsExpression ? .expectedSeparator : .stringInterpolationExtra)
        }
        let implicit = highestImplicitParameter
        stream = outerStream
        restore(outer)
        highestImplicitParameter = max(highestImplicitParameter, implicit)
        context = saved
        return arguments
    }

    // MARK: Key paths

    /// Grammar: key-path-expression
    mutating func parseKeyPath() -> Expression {
        let start = token.start
        advance()
        var root: TypeSyntax?
        if token.kind != .period, token.kind != .question, token.kind != .exclamation, !isOperator {
            root = parseKeyPathRoot()
        }
        var components: [KeyPathComponent] = []
        while !isRecovering {
            switch token.kind {
            case .period:
                let period = here
                advance()
                let place = here
                if token.kind == .leftBracket { continue }
                if token.kind == .question || token.kind == .exclamation { continue }
                if token.kind == .integer, let index = lexed.integerValue(of: token).flatMap({ Int(exactly: $0) }) {
                    advance()
                    components.append(.tupleElement(index, place))
                } else if token.kind == .keyword, word == .self {
                    advance()
                    components.append(.identity(place))
                } else if token.kind == .identifier || token.kind == .keyword {
                    components.append(.member(parseMemberName()))
                } else if isOperator, firstOperatorByte == UInt8(ascii: "?") || firstOperatorByte == UInt8(ascii: "!") {
                    continue
                } else {
                    fail(.expectedMemberName, at: period)
                }
            case .leftBracket where !isAtLineStart:
                let open = token.start
                let arguments = parseArguments(close: .rightBracket)
                components.append(.subscripting(arguments, span(from: open)))
            case .leftParen where isAdjacent && !components.isEmpty:
                // A method in a key path (Swift 6.2).
                _ = parseArguments(close: .rightParen)
                return Expression(.unsupported(feature: "methods in key paths", []), span(from: start))
            case .question where isAdjacent:
                components.append(.optionalChain(here))
                advance()
            case .exclamation where isAdjacent:
                components.append(.forceUnwrap(here))
                advance()
            case .binaryOperator, .postfixOperator, .prefixOperator:
                guard isAdjacent, let byte = firstOperatorByte, byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: ".") && components.isEmpty else {
                    return finishKeyPath(root, components, start)
                }
                let place = Span(source: source.id, start: token.start, end: token.start + 1)
                splitOperator(length: 1)
                if byte != UInt8(ascii: ".") { components.append(byte == UInt8(ascii: "?") ? .optionalChain(place) : .forceUnwrap(place)) }
            default:
                return finishKeyPath(root, components, start)
            }
        }
        return finishKeyPath(root, components, start)
    }

    private mutating func finishKeyPath(_ root: TypeSyntax?, _ components: [KeyPathComponent], _ start: UInt32) -> Expression {
        if components.isEmpty, !isRecovering { fail(.exprKeypathExpectedExpr) }
        return Expression(.keyPath(root: root, components: components), span(from: start))
    }

    /// Grammar: key-path-root
    ///
    /// The type before the first `.`: an unqualified one, as in `\Array<Int>.count`.
    private mutating func parseKeyPathRoot() -> TypeSyntax? {
        let start = token.start
        switch token.kind {
        case .identifier, .keyword:
            if token.kind == .keyword, word != .selfType, word != .any_ { break }
            let name = token.name
            advance()
            let arguments = isAtGenericArguments && word == .less ? parseGenericArguments() : nil
            var root = TypeSyntax(.identifier(name, genericArguments: arguments), span(from: start))
            while token.kind == .question, isAdjacent, peek().kind == .period {
                advance()
                root = TypeSyntax(.optional(root), span(from: start))
            }
            return root
        case .leftBracket, .leftParen:
            let kindStart = index
            // `\[Int].count` has a type, `\[0]` does not begin a key path.
            if partner(of: kindStart) == nil { break }
            return parseAtomicType(.expectedType)
        default: break
        }
        fail(.exprKeypathExpectedExpr)
        return nil
    }
}
