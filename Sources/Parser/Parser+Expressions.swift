import Diagnostics
import Lexer

extension Parser {
    /// Grammar: expression
    ///
    /// Operands and operators as a flat list: precedence is the checker's business.
    mutating func parseExpression(_ message: Message = .expectedExpr) -> Expression {
        guard enter() else { return errorExpression() }
        defer { leave() }
        let start = token.start
        let first = parseOperand(message)
        guard continuesSequence else { return first }
        var elements: [SequenceElement] = [.operand(first)]
        while !isRecovering, let operand = parseSequenceTail(&elements) {
            guard operand else { continue }
            if case .assign? = elements.last {
                elements.append(.operand(parseOperand(.expectedExprAssignment)))
            } else {
                elements.append(.operand(parseOperand(.expectedExprAfterOperator)))
            }
        }
        if elements.count == 1 { return first }
        return Expression(.sequence(elements), span(from: start))
    }

    private var continuesSequence: Bool {
        if isRecovering { return false }
        switch token.kind {
        case .binaryOperator, .question, .equal, .arrow: return true
        case .keyword: return word == .as || word == .is
        default: return false
        }
    }

    /// Reads one operator of a sequence.
    ///
    /// - Returns: nil when the sequence is over; whether an operand must follow.
    private mutating func parseSequenceTail(_ elements: inout [SequenceElement]) -> Bool? {
        switch token.kind {
        case .binaryOperator:
            elements.append(.binaryOperator(token.name, here))
            advance()
            return true
        case .question:
            if token.flags.contains(.leftBound) { return nil }
            let question = token.start
            advance()
            let saved = context
            context.pattern = .none
            let middle = parseExpression(.expectedExprAfterTernaryQuestion)
            context = saved
            if isRecovering { return nil }
            guard consumeIf(.colon) else {
                fail(.expectedColonAfterTernaryQuestion, at: Span(source: source.id, start: question, end: question + 1))
                return nil
            }
            elements.append(.ternary(middle, span(from: question)))
            if isAtExpressionEnd {
                fail(.expectedExprAfterTernaryColon)
                return nil
            }
            return true
        case .equal:
            if context.pattern != .none { return nil }
            elements.append(.assign(here))
            advance()
            if isAtExpressionEnd, token.kind != .arrow {
                fail(.expectedExprAssignment)
                return nil
            }
            return true
        case .arrow:
            // `{ x -> … }`
            let isParameter = index > 1 && token(at: index - 1).kind == .identifier && token(at: index - 2).kind == .leftBrace
            fail(.expectedTypeBeforeArrow, fixIts: isParameter ? [.init(span: here, replacement: "in")] : [])
            return nil
        case .keyword:
            let start = token.start
            if word == .is {
                advance()
                elements.append(.cast(.check, parseType(.expectedTypeAfterIs), span(from: start)))
                return false
            }
            if word == .as {
                advance()
                var kind = Expression.CastKind.coerce
                if token.kind == .question, isAdjacent {
                    kind = .conditional
                    advance()
                } else if token.kind == .exclamation, isAdjacent {
                    kind = .forced
                    advance()
                }
                elements.append(.cast(kind, parseType(.expectedTypeAfterAs), span(from: start)))
                return false
            }
            return nil
        default:
            return nil
        }
    }

    /// Grammar: operand
    ///
    /// `try`, `await` and prefix operators with what they apply to.
    mutating func parseOperand(_ message: Message = .expectedExpr) -> Expression {
        let start = token.start
        switch token.kind {
        case .keyword:
            switch word {
            case .try: return parseTry(start: start)
            case .let, .var:
                if context.pattern != .none {
                    let pattern = parseMatchingPattern(isBasic: context.isBasic)
                    return Expression(.pattern(pattern), span(from: start))
                }
            case .is:
                if context.pattern != .none {
                    let pattern = parseMatchingPattern(isBasic: context.isBasic)
                    return Expression(.pattern(pattern), span(from: start))
                }
            case .if, .switch, .do, .repeat: return parseStatementExpression(start: start)
            default: break
            }
        case .identifier:
            if let expression = parseContextualPrefix(start: start) { return expression }
        default: break
        }
        return parsePrefixExpression(message)
    }

    /// Grammar: try-expression
    private mutating func parseTry(start: UInt32) -> Expression {
        guard enter() else { return errorExpression() }
        defer { leave() }
        advance()
        var kind = Expression.TryKind.plain
        if token.kind == .question, isAdjacent {
            kind = .optional
            advance()
        } else if token.kind == .exclamation, isAdjacent {
            kind = .forced
            advance()
        }
        let operand = parseOperand()
        return Expression(.tryExpression(kind, operand), span(from: start))
    }

    /// Grammar: contextual-prefix-expression, operand-name
    ///
    /// `await x`, `any P`, `consume x`, `each x`: words that are ordinary names elsewhere.
    private mutating func parseContextualPrefix(start: UInt32) -> Expression? {
        switch word {
        case .await:
            guard nextBeginsOperand || peek().kind == .endOfFile || peek().kind == .rightBrace || peek().flags.contains(.atLineStart) else { return nil }
            guard enter() else { return errorExpression() }
            defer { leave() }
            advance()
            if token.kind == .keyword, word == .try { warn(.awaitBeforeTry, at: here) }
            return Expression(.awaitExpression(parseOperand(.expectedExprAfterAwait)), span(from: start))
        case .async:
            // `async f()`: a slip for `await`.
            guard isOperandOnSameLine else { return nil }
            complain(.expectedAwaitNotAsync, fixIts: [.init(span: here, replacement: "await")])
            advance()
            return Expression(.awaitExpression(parseOperand()), span(from: start))
        case .unsafe, .consume, .copy, .borrow:
            // Ownership does not change what a script means.
            guard isOperandOnSameLine else { return nil }
            guard enter() else { return errorExpression() }
            defer { leave() }
            advance()
            return parseOperand()
        case .each:
            guard isOperandOnSameLine else { return nil }
            guard enter() else { return errorExpression() }
            defer { leave() }
            advance()
            return Expression(.unsupported(feature: "parameter packs", [parseOperand(.expectedExprAfterEach)]), span(from: start))
        case .any, .some:
            guard peekStartsType(1), peek().kind != .leftParen, peek().kind != .leftBracket else { return nil }
            return Expression(.type(parseCompositionType()), span(from: start))
        default:
            return nil
        }
    }

    /// `await`: something it may apply to follows.
    private var nextBeginsOperand: Bool {
        let next = peek()
        if next.flags.contains(.atLineStart) { return false }
        switch next.kind {
        case .identifier, .implicitParameter, .integer, .float, .string, .regex, .prefixOperator, .backslash, .pound, .at: return true
        case .leftParen, .leftBracket, .leftBrace: return true
        case .period: return !next.flags.contains(.leftBound)
        case .keyword:
            switch words.word(of: next) {
            case .as, .is, .in, .where, .else: return false
            default: return true
            }
        default: return false
        }
    }

    /// `if`, `switch` or `do` where a value is expected.
    ///
    /// Grammar: statement-expression
    private mutating func parseStatementExpression(start: UInt32) -> Expression {
        guard enter() else { return errorExpression() }
        defer { leave() }
        if word == .repeat {
            advance()
            let operand = parseOperand(.expectedExprAfterRepeat)
            return Expression(.unsupported(feature: "parameter packs", [operand]), span(from: start))
        }
        let saved = context
        context = ExpressionContext()
        defer { context = saved }
        let first = index
        switch word {
        case .if: return Expression(.ifExpression(parseIf(label: nil, start: start, first: first)), span(from: start))
        case .switch: return Expression(.switchExpression(parseSwitch(label: nil, start: start, first: first)), span(from: start))
        default: return Expression(.doExpression(parseDo(label: nil, start: start, first: first)), span(from: start))
        }
    }

    /// Grammar: prefix-expression
    mutating func parsePrefixExpression(_ message: Message = .expectedExpr) -> Expression {
        let start = token.start
        switch token.kind {
        case .prefixOperator:
            guard enter() else { return errorExpression() }
            defer { leave() }
            let name = token.name
            let operatorSpan = here
            advance()
            let operand = parsePrefixExpression(.expectedExprAfterUnaryOperator)
            return Expression(.prefix(operator: name, operatorSpan: operatorSpan, operand), span(from: start))
        case .ampersand:
            guard enter() else { return errorExpression() }
            defer { leave() }
            advance()
            let operand = parsePrefixExpression(.expectedExprAfterUnaryOperator)
            return Expression(.inoutArgument(operand), span(from: start))
        case .binaryOperator:
            let next = peek()
            if next.kind == .endOfFile {
                advance()
                fail(.expectedExprAfterUnaryOperator)
                return errorExpression()
            }
            if next.kind == .rightParen || next.kind == .rightBracket || next.kind == .comma {
                // `(+)` and `f(a, +)` were read before; here it is one too many.
                fail(message)
                advance()
                return errorExpression()
            }
            complain(.expectedPrefixOperator)
            let name = token.name
            let operatorSpan = here
            guard enter() else { return errorExpression() }
            defer { leave() }
            advance()
            return Expression(.prefix(operator: name, operatorSpan: operatorSpan, parsePrefixExpression()), span(from: start))
        case .postfixOperator:
            fail(.invalidPostfixOperator)
            advance()
            return errorExpression()
        case .backslash: return parseKeyPath()
        default: break
        }
        let primary = parsePrimary(message)
        return isRecovering ? primary : parsePostfix(primary, start: start)
    }
}
