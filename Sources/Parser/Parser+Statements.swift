import Diagnostics
import Lexer

extension Parser {
    /// Where a list of statements ends besides the end of the file.
    enum StatementListEnd {
        case endOfFile
        case brace
        /// Also before the next `case` or `default`.
        case switchCase
    }

    /// Grammar: statements
    mutating func parseStatements(into statements: inout [Statement], until end: StatementListEnd) {
        // One line is one mistake.
        var isLineReported = false
        while !isAtEnd(of: end) {
            if isAtLineStart { isLineReported = false }
            if isDirective {
                if endsDirectiveBranch() { return }
                if !isDirective || peekWord() != .if { continue }
                parseConditionalBlock { parser, active in
                    var list: [Statement] = []
                    parser.parseStatements(into: &list, until: end == .switchCase ? .switchCase : .brace)
                    if active { statements += list }
                }
                continue
            }
            let before = index
            if token.kind == .semicolon {
                complain(.illegalSemiStmt, fixIts: [.init(span: here, replacement: "")])
                advance()
                continue
            }
            if let statement = parseStatement() { statements.append(statement) }
            if isRecovering {
                if index == before, token.kind != .rightBrace { advance() }
                recoverToStatement()
            } else if !isAtEnd(of: end), token.kind != .semicolon, !isAtLineStart, index > before, !isDirective, token.kind != .rightBrace {
                if !isLineReported { complainAboutRest(of: before) }
                isLineReported = true
                if token.kind == .colon || token.kind == .comma || token.kind == .rightParen || token.kind == .rightBracket {
                    isRecovering = true
                    recoverToStatement()
                }
            }
            if token.kind == .semicolon { advance() }
            if index == before {
                // Whatever it is, it was reported.
                if token.kind == .rightBrace { return }
                advance()
                recoverToStatement()
            }
        }
    }

    private func isAtEnd(of end: StatementListEnd) -> Bool {
        switch token.kind {
        case .endOfFile, .rightBrace: return true
        case .keyword: return end == .switchCase && (word == .case || word == .default)
        case .at: return end == .switchCase && peekWord() == .unknown
        case .pound: return end == .switchCase && isDirective && !isAtDirectiveEnd && directiveHoldsCases
        default: return false
        }
    }

    /// Grammar: code-block
    mutating func parseBlock(_ message: Message) -> Block {
        guard token.kind == .leftBrace else {
            fail(message, notes: foreignBlock, fixIts: foreignOperator.map { [$0] } ?? [])
            return Block(statements: [], span: afterPrevious, hash: 0)
        }
        let open = index
        let start = token.start
        guard enter() else { return Block(statements: [], span: afterPrevious, hash: 0) }
        defer { leave() }
        let saved = (context, declarationContext)
        context = ExpressionContext()
        declarationContext = .function
        defer { (context, declarationContext) = saved }
        advance()
        let inner = index
        var statements: [Statement] = []
        parseStatements(into: &statements, until: .brace)
        let bodyHash = hash(from: inner)
        closeBrace(of: open)
        return Block(statements: statements, span: span(from: start), hash: bodyHash)
    }

    /// The `}` of a block of statements.
    mutating func closeBrace(of open: Int, _ message: Message = .expectedRbraceInBraceStmt) {
        if token.kind == .rightBrace {
            advance()
            return
        }
        fail(message, notes: [Diagnostic.Note(Parser.openingNote(.rightBrace), span(of: token(at: open)))])
    }

    /// Grammar: statement
    mutating func parseStatement() -> Statement? {
        isSalted = true
        let start = token.start
        let first = index
        switch token.kind {
        case .keyword:
            if word.isStatementKeyword { return parseKeywordStatement(label: nil, start: start, first: first) }
            if word == .case || word == .default {
                complain(.caseOutsideOfSwitch(word.rawValue))
                isRecovering = true
                skipToColon()
                return token.kind == .rightBrace || token.kind == .endOfFile ? nil : parseStatement()
            }
        case .identifier:
            if peek().kind == .colon, let statement = parseLabeledStatement(start: start, first: first) { return statement }
            if word == .discard, isOperandOnSameLine {
                advance()
                let value = parseExpression()
                _ = value
                return finish(.unsupported(feature: "the 'discard' statement"), start, first)
            }
            if word == .yield, peek().kind == .ampersand || peek().kind == .identifier && !peek().flags.contains(.atLineStart) {
                advance()
                _ = parseExpression()
                return finish(.unsupported(feature: "the 'yield' statement"), start, first)
            }
        case .pound:
            if let statement = parsePoundStatement(start: start, first: first) { return statement.kind.isNothing ? nil : statement }
        case .rightBrace, .endOfFile:
            return nil
        default:
            break
        }
        if isAtDeclaration {
            guard let declaration = parseDeclaration() else { return nil }
            return finish(.declaration(declaration), start, first)
        }
        if token.kind == .leftBrace, depth == 0 || declarationContext == .file {
            complain(.statementBeginsWithClosure)
        }
        let expression = parseExpression()
        if case .error = expression.kind, isRecovering, index == first { return nil }
        return finish(.expression(expression), start, first)
    }

    func finish(_ kind: Statement.Kind, _ start: UInt32, _ first: Int) -> Statement {
        Statement(kind, span(from: start), hash: hash(from: first), tokens: tokenRange(from: first))
    }

    private mutating func skipToColon() {
        repeat { advance() } while token.kind != .colon && token.kind != .endOfFile && token.kind != .rightBrace && !isAtLineStart
        _ = consumeIf(.colon)
        isRecovering = false
    }

    /// An expression can begin at the next token, which is on this line.
    var isOperandOnSameLine: Bool {
        let next = peek()
        if next.flags.contains(.atLineStart) { return false }
        switch next.kind {
        case .identifier, .implicitParameter, .integer, .float, .string: return true
        case .keyword: return words.word(of: next) == .self || words.word(of: next) == .super
        default: return false
        }
    }

    /// Grammar: labeled-statement
    private mutating func parseLabeledStatement(start: UInt32, first: Int) -> Statement? {
        let next = peekWord(2)
        if peek(2).kind == .endOfFile {
            advance()
            advance()
            fail(.expectedStmt)
            return finish(.error, start, first)
        }
        guard next.isStatementKeyword || peek(2).kind == .leftBrace else { return nil }
        let label = token.name
        let labelSpan = here
        switch next {
        case .for, .while, .repeat, .do, .if, .switch:
            advance()
            advance()
            return parseKeywordStatement(label: label, start: start, first: first)
        default:
            let message: Message = peek(2).kind == .leftBrace ? .labeledBlockNeedsDo : .invalidLabelOnStmt
            let place = peek(2).kind == .leftBrace ? span(of: peek(2)) : labelSpan
            complain(message, at: place)
            advance()
            advance()
            if token.kind == .leftBrace {
                let block = parseBlock(.expectedLbrace)
                return finish(.do(label: label, body: block.statements, throwing: .none, catches: []), start, first)
            }
            return parseKeywordStatement(label: nil, start: start, first: first)
        }
    }

    private mutating func parseKeywordStatement(label: Name?, start: UInt32, first: Int) -> Statement {
        switch word {
        case .if: return parseIf(label: label, start: start, first: first)
        case .guard: return parseGuard(start: start, first: first)
        case .while: return parseWhile(label: label, start: start, first: first)
        case .repeat: return parseRepeat(label: label, start: start, first: first)
        case .for: return parseFor(label: label, start: start, first: first)
        case .switch: return parseSwitch(label: label, start: start, first: first)
        case .do: return parseDo(label: label, start: start, first: first)
        case .return: return parseReturn(start: start, first: first)
        case .throw: return parseThrow(start: start, first: first)
        case .break, .continue: return parseJump(start: start, first: first)
        case .defer: return parseDefer(start: start, first: first)
        default:
            /// Grammar: fallthrough-statement
            advance()
            return finish(.fallthrough, start, first)
        }
    }

    /// Grammar: guard-statement
    private mutating func parseGuard(start: UInt32, first: Int) -> Statement {
        advance()
        if word == .else || token.kind == .leftBrace { complain(.missingConditionAfterGuard, at: span(of: token(at: first))) }
        let conditions = parseConditions(of: "guard", end: .else)
        if !isRecovering, !consumeIf(.else) {
            fail(.expectedElseAfterGuard)
            if token.kind == .leftBrace { isRecovering = false }
        }
        let body = isRecovering ? skippedBlock() : parseBlock(.expectedLbraceAfterGuard)
        return finish(.guard(conditions: conditions, body: body.statements), start, first)
    }

    /// Grammar: while-statement
    private mutating func parseWhile(label: Name?, start: UInt32, first: Int) -> Statement {
        advance()
        if token.kind == .leftBrace { complain(.missingConditionAfterWhile, at: span(of: token(at: first))) }
        let conditions = parseConditions(of: "while", end: .none)
        let body = parseBody(.expectedLbraceAfterWhile)
        return finish(.while(label: label, conditions: conditions, body: body), start, first)
    }

    /// Grammar: repeat-while-statement
    private mutating func parseRepeat(label: Name?, start: UInt32, first: Int) -> Statement {
        advance()
        let body = parseBody(.expectedLbraceAfterRepeat)
        var condition = errorExpression()
        if !isRecovering {
            if consumeIf(.while) {
                if isAtExpressionEnd {
                    fail(.expectedExprRepeatWhile)
                } else {
                    condition = parseExpression()
                }
            } else {
                fail(.expectedWhileAfterRepeatBody, at: span(of: token(at: index - 1)))
            }
        }
        return finish(.repeat(label: label, body: body, condition: condition), start, first)
    }

    /// Grammar: for-in-statement
    private mutating func parseFor(label: Name?, start: UInt32, first: Int) -> Statement {
        advance()
        let isTry = consumeIf(.try)
        let isAwait = word == .await && consumeIf(.await)
        var isUnsafe = false
        if word == .unsafe, peekWord() != .in { isUnsafe = consumeIf(.unsafe) }
        _ = isUnsafe
        let isCase = consumeIf(.case)
        if token.kind == .leftParen, looksLikeCStyleFor {
            fail(.cStyleForStmtRemoved, at: span(of: token(at: first)))
        }
        var pattern = isRecovering ? errorPattern() : isCase ? parseMatchingPattern(isBasic: true) : parseForPattern()
        if isCase, !isRecovering, token.kind == .colon { pattern = parseTypeAnnotation(of: pattern) }
        if !isRecovering, !consumeIf(.in) {
            if (token.kind == .equal || token.kind == .semicolon), looksLikeCStyleLoop {
                fail(.cStyleForStmtRemoved, at: span(of: token(at: first)))
                while token.kind != .leftBrace, token.kind != .endOfFile { advance() }
            } else {
                fail(.expectedForeachIn)
            }
        }
        var sequence = errorExpression()
        if !isRecovering {
            if token.kind == .leftBrace && !closureIsOperand {
                complain(.expectedForeachContainer)
            } else if isAtExpressionEnd {
                fail(.expectedForeachContainer)
            } else {
                sequence = parseBasicExpression()
            }
        }
        var whereClause: Expression?
        if !isRecovering, consumeIf(.where) {
            if token.kind == .leftBrace {
                complain(.expectedForeachWhereExpr)
            } else {
                whereClause = parseBasicExpression()
            }
        }
        let headerHash = hash(from: first)
        let body = parseBody(.expectedForeachLbrace)
        return finish(
            .for(ForStatement(
                label: label, isTry: isTry, isAwait: isAwait, isCase: isCase, pattern: pattern, sequence: sequence,
                whereClause: whereClause, body: body, headerHash: headerHash)),
            start, first)
    }

    /// `for (i = 0; …)`.
    private var looksLikeCStyleFor: Bool {
        guard let close = partner(of: index) else { return false }
        var ahead = index + 1
        while ahead < close {
            if token(at: ahead).kind == .semicolon { return true }
            ahead = (partner(of: ahead) ?? ahead) + 1
        }
        return false
    }

    /// `for var i = 0; i < n; …`: a `;` before the `{`.
    private var looksLikeCStyleLoop: Bool {
        var ahead = index
        while ahead < stream.tokens.count {
            switch token(at: ahead).kind {
            case .semicolon: return true
            case .leftBrace, .endOfFile, .rightBrace: return false
            default: ahead += 1
            }
        }
        return false
    }

    /// In a statement head: the `{` at the current token is a closure that is called or followed by the body.
    var closureIsOperand: Bool {
        guard let close = partner(of: index) else { return false }
        let next = token(at: close + 1)
        return next.kind == .leftBrace || (next.kind == .leftParen || next.kind == .period) && !next.flags.contains(.atLineStart)
    }

    /// Grammar: do-statement
    mutating func parseDo(label: Name?, start: UInt32, first: Int) -> Statement {
        advance()
        let throwing = parseEffects().throwing
        let body = parseBody(.expectedLbraceAfterDo).statements
        var catches: [CatchClause] = []
        while !isRecovering, word == .catch, token.kind == .keyword { catches.append(parseCatch()) }
        if !isRecovering, word == .while, !isAtLineStart, catches.isEmpty {
            let place = span(of: token(at: first))
            complain(.doWhileNowRepeatWhile, at: place, notes: [Diagnostic.Note("did you mean 'repeat-while' statement?", place)])
            advance()
            if !isAtExpressionEnd { _ = parseExpression() }
        }
        return finish(.do(label: label, body: body, throwing: throwing, catches: catches), start, first)
    }

    /// Grammar: catch-clause
    private mutating func parseCatch() -> CatchClause {
        let start = token.start
        advance()
        var items: [SwitchStatement.Item] = []
        while token.kind != .leftBrace, !isRecovering {
            let before = index
            var item = SwitchStatement.Item(pattern: word == .where ? Pattern(.wildcard, afterPrevious) : parseMatchingPattern(isBasic: true), whereClause: nil)
            if !isRecovering, consumeIf(.where) {
                if token.kind == .leftBrace {
                    complain(.expectedCatchWhereExpr)
                } else {
                    item.whereClause = parseBasicExpression()
                }
            }
            items.append(item)
            if index == before || !consumeIf(.comma) { break }
        }
        let body = parseBody(.expectedLbraceAfterCatch).statements
        return CatchClause(items: items, body: body, span: span(from: start))
    }

    /// Grammar: return-statement
    private mutating func parseReturn(start: UInt32, first: Int) -> Statement {
        advance()
        if isAtExpressionEnd || isAtStatementAfterJump { return finish(.return(nil), start, first) }
        let value = parseExpression()
        return finish(.return(value), start, first)
    }

    /// A statement begins on the next line behind `return`: not its operand.
    private var isAtStatementAfterJump: Bool {
        guard isAtLineStart || word.isDeclarationKeyword else { return false }
        if token.kind == .keyword, word.isStatementKeyword { return word != .if && word != .switch && word != .do || isAtLineStart }
        if token.kind == .identifier, peek().kind == .colon, peekWord(2).isStatementKeyword { return true }
        return isAtDeclaration
    }

    /// Grammar: throw-statement
    private mutating func parseThrow(start: UInt32, first: Int) -> Statement {
        advance()
        if isAtExpressionEnd {
            fail(.expectedExprThrow)
            return finish(.throw(errorExpression()), start, first)
        }
        let value = parseExpression()
        return finish(.throw(value), start, first)
    }

    /// Grammar: jump-statement
    private mutating func parseJump(start: UInt32, first: Int) -> Statement {
        let isBreak = word == .break
        advance()
        var label: Name?
        if token.kind == .identifier, !isAtLineStart {
            label = token.name
            advance()
        }
        return finish(isBreak ? .break(label: label) : .continue(label: label), start, first)
    }

    /// Grammar: defer-statement
    private mutating func parseDefer(start: UInt32, first: Int) -> Statement {
        advance()
        let body = parseBlock(.expectedLbraceAfterDefer)
        return finish(.defer(body.statements), start, first)
    }

    /// A block after a head; when the head had an error, the block is found and read nevertheless.
    mutating func parseBody(_ message: Message) -> Block {
        isRecovering ? skippedBlock() : parseBlock(message)
    }

    /// After an error in the head of a statement: goes on at its `{` when that is on the same line.
    mutating func skippedBlock() -> Block {
        while token.kind != .endOfFile, token.kind != .rightBrace, token.kind != .semicolon, !isAtLineStart || token.kind == .leftBrace {
            if token.kind == .leftBrace {
                isRecovering = false
                return parseBlock(.expectedLbrace)
            }
            if token.kind == .leftParen || token.kind == .leftBracket, let close = partner(of: index) { advance(to: close) }
            advance()
        }
        return Block(statements: [], span: afterPrevious, hash: 0)
    }

    /// No expression can begin here.
    var isAtExpressionEnd: Bool {
        switch token.kind {
        case .endOfFile, .rightBrace, .rightParen, .rightBracket, .semicolon, .comma, .colon, .equal, .arrow: return true
        case .keyword:
            switch word {
            case .case, .default, .in, .where, .else, .catch, .as, .is: return true
            default: return false
            }
        case .pound: return isDirective
        default: return false
        }
    }
}

extension Statement.Kind {
    /// A directive that leaves nothing behind.
    var isNothing: Bool {
        if case .error = self { return true }
        return false
    }
}
