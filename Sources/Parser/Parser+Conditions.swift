import Diagnostics
import Lexer

/// `if`, `switch`, and the conditions of statements.
extension Parser {
    /// One `if … { … }` of an else-if chain.
    private struct Link {
        var start: UInt32
        var first: Int
        var conditions: [Condition]
        var body: [Statement]
    }

    /// Grammar: if-statement
    ///
    /// A chain of `else if` of any length is read by a loop and folded from its end.
    mutating func parseIf(label: Name?, start: UInt32, first: Int) -> Statement {
        var links: [Link] = []
        var last: [Statement]?
        var (start, first) = (start, first)
        while true {
            advance()
            if token.kind == .leftBrace { complain(.missingConditionAfterIf, at: span(of: token(at: first))) }
            let conditions = parseConditions(of: "if", end: .none)
            if !isRecovering, word == .else, token.kind == .keyword {
                complain(.unexpectedElseAfterIf)
                advance()
            }
            let body = parseBody(.expectedLbraceAfterIf).statements
            links.append(Link(start: start, first: first, conditions: conditions, body: body))
            guard !isRecovering, token.kind == .keyword, word == .else else { break }
            advance()
            if token.kind == .keyword, word == .if {
                start = token.start
                first = index
                isSalted = true
                continue
            }
            if token.kind == .leftBrace {
                last = parseBlock(.expectedLbrace).statements
            } else {
                fail(.expectedLbraceOrIfAfterElse)
                last = skippedBlock().statements
            }
            break
        }
        var result: Statement?
        for (position, link) in links.enumerated().reversed() {
            let branch: IfStatement.Else? = result.map { .elseIf($0) } ?? last.map { .block($0) }
            result = finish(
                .if(IfStatement(label: position == 0 ? label : nil, conditions: link.conditions, body: link.body, elseBranch: branch)),
                link.start, link.first)
        }
        return result ?? finish(.error, start, first)
    }

    /// Grammar: condition-list
    mutating func parseConditions(of statement: String, end: Word) -> [Condition] {
        var conditions: [Condition] = []
        if token.kind == .leftBrace { return conditions }
        if end != .none, word == end { return conditions }
        let saved = context
        context = ExpressionContext(isBasic: true)
        defer { context = saved }
        while true {
            let before = index
            conditions.append(parseCondition(of: statement))
            if isRecovering || index == before { break }
            if consumeIf(.comma) {
                // `if a, { … }`: Swift 6.1 does not allow the comma here.
                if token.kind == .leftBrace, !closureIsOperand {
                    complain(.expectedExprConditional)
                    break
                }
                continue
            }
            // `if a && let b = c`: said by the expression parser. `if a; b`, `if a b`: the body is missing.
            break
        }
        return conditions
    }

    /// Grammar: condition
    private mutating func parseCondition(of statement: String) -> Condition {
        let start = token.start
        switch token.kind {
        case .keyword:
            switch word {
            case .let, .var, .inout: return parseOptionalBinding(start: start)
            case .case:
                advance()
                let pattern = parseMatchingPattern()
                let type = !isRecovering && consumeIf(.colon) ? parseType() : nil
                if isRecovering { return .pattern(pattern, type: type, value: errorExpression(), span(from: start)) }
                guard consumeIf(.equal) else {
                    fail(.conditionalVarInitializerRequired)
                    return .pattern(pattern, type: type, value: errorExpression(), span(from: start))
                }
                let value = parseConditionValue()
                return .pattern(pattern, type: type, value: value, span(from: start))
            default: break
            }
        case .pound:
            let name = peekWord()
            if name == .available || name == .unavailable {
                advance()
                advance()
                if token.kind == .leftParen, let close = partner(of: index) {
                    advance(to: close)
                    advance()
                } else {
                    fail(.availQueryExpectedCondition)
                }
                return .availability(isAvailable: name == .available, span(from: start))
            }
        default: break
        }
        if isAtExpressionEnd {
            fail(.expectedCondition(of: statement))
            return .expression(errorExpression())
        }
        return .expression(parseExpression())
    }

    /// Grammar: optional-binding-condition
    private mutating func parseOptionalBinding(start: UInt32) -> Condition {
        let isLet = word == .let
        advance()
        if token.kind == .keyword, word == .case {
            complain(.wrongConditionCaseLocation(isLet ? "let" : "var"))
            advance()
        }
        let pattern: Pattern
        if token.kind == .keyword, word == .self {
            pattern = Pattern(.identifier(token.name), here)
            advance()
        } else {
            pattern = parsePattern()
        }
        let type = !isRecovering && consumeIf(.colon) ? parseType() : nil
        if isRecovering { return .optionalBinding(isLet: isLet, pattern, type: type, value: errorExpression(), span(from: start)) }
        if consumeIf(.equal) {
            let value = parseConditionValue()
            return .optionalBinding(isLet: isLet, pattern, type: type, value: value, span(from: start))
        }
        if case .identifier = pattern.kind {
            // `if let x.y {`
            if token.kind == .period {
                fail(.conditionalVarValidIdentifiersOnly, at: pattern.span)
                return .optionalBinding(isLet: isLet, pattern, type: type, value: errorExpression(), span(from: start))
            }
            return .optionalBinding(isLet: isLet, pattern, type: type, value: nil, span(from: start))
        }
        fail(.conditionalVarInitializerRequired)
        return .optionalBinding(isLet: isLet, pattern, type: type, value: errorExpression(), span(from: start))
    }

    private mutating func parseConditionValue() -> Expression {
        if isAtExpressionEnd || token.kind == .leftBrace && !closureIsOperand {
            fail(.expectedExprConditionalVar)
            return errorExpression()
        }
        return parseExpression()
    }

    /// An expression in the head of a statement: `{` after it begins the body.
    mutating func parseBasicExpression() -> Expression {
        let saved = context
        context = ExpressionContext(isBasic: true)
        defer { context = saved }
        return parseExpression()
    }

    /// Grammar: switch-statement
    mutating func parseSwitch(label: Name?, start: UInt32, first: Int) -> Statement {
        guard enter() else { return finish(.error, start, first) }
        defer { leave() }
        advance()
        var subject = errorExpression()
        if token.kind == .leftBrace, !closureIsOperand || peekWord() == .case {
            complain(.expectedSwitchExpr)
        } else if isAtExpressionEnd {
            fail(.expectedSwitchExpr)
        } else {
            subject = parseBasicExpression()
        }
        if isRecovering { skipToBrace() }
        let open = index
        var cases: [SwitchStatement.Case] = []
        if expect(.leftBrace, .expectedLbraceAfterSwitch) {
            let saved = (context, declarationContext)
            context = ExpressionContext()
            declarationContext = .function
            parseSwitchCases(into: &cases)
            (context, declarationContext) = saved
            closeBrace(of: open, .expectedRbraceSwitch)
        }
        return finish(.switch(SwitchStatement(label: label, subject: subject, cases: cases)), start, first)
    }

    private mutating func skipToBrace() {
        while token.kind != .endOfFile, token.kind != .rightBrace, !isAtLineStart || token.kind == .leftBrace {
            if token.kind == .leftBrace {
                isRecovering = false
                return
            }
            if token.kind == .leftParen || token.kind == .leftBracket, let close = partner(of: index) { advance(to: close) }
            advance()
        }
    }

    /// Grammar: switch-cases
    private mutating func parseSwitchCases(into cases: inout [SwitchStatement.Case]) {
        while token.kind != .rightBrace, token.kind != .endOfFile {
            let before = index
            if isDirective {
                if endsDirectiveBranch() { return }
                if !isDirective || peekWord() != .if { continue }
                parseConditionalBlock { parser, active in
                    var list: [SwitchStatement.Case] = []
                    parser.parseSwitchCases(into: &list)
                    if active { cases += list }
                }
                continue
            }
            if token.kind == .keyword, word == .case || word == .default {
                if cases.last?.isDefault == true {
                    complain(.caseAfterDefault)
                }
                cases.append(parseSwitchCase())
            } else if token.kind == .at, peekWord() == .unknown {
                cases.append(parseSwitchCase())
            } else {
                complain(.stmtInSwitchNotCoveredByCase)
                var statements: [Statement] = []
                isRecovering = true
                recoverToStatement()
                parseStatements(into: &statements, until: .switchCase)
            }
            if isRecovering { recoverToStatement() }
            if index == before { advance() }
        }
    }

    /// Grammar: switch-case
    private mutating func parseSwitchCase() -> SwitchStatement.Case {
        let start = token.start
        isSalted = true
        var isUnknown = false
        if token.kind == .at {
            advance()
            advance()
            isUnknown = true
        }
        let label = here
        let isDefault = word == .default
        var items: [SwitchStatement.Item] = []
        advance()
        if isDefault {
            if word == .where, token.kind == .keyword {
                complain(.defaultWithWhere)
                advance()
                _ = parseExpression()
            }
        } else {
            while true {
                let before = index
                var item = SwitchStatement.Item(pattern: parseMatchingPattern(), whereClause: nil)
                if !isRecovering, consumeIf(.where) {
                    if token.kind == .colon {
                        complain(.expectedCaseWhereExpr)
                    } else {
                        item.whereClause = parseExpression()
                    }
                }
                items.append(item)
                if isRecovering || index == before || !consumeIf(.comma) { break }
                if token.kind == .keyword, word == .case {
                    complain(.extraCaseKeyword)
                    advance()
                }
            }
        }
        var missesColon = false
        if isRecovering {
            missesColon = true
            while token.kind != .colon, token.kind != .endOfFile, token.kind != .rightBrace, !isAtLineStart {
                if token.kind == .leftParen || token.kind == .leftBracket || token.kind == .leftBrace, let close = partner(of: index) { advance(to: close) }
                advance()
            }
            isRecovering = false
            _ = consumeIf(.colon)
        } else if !consumeIf(.colon) {
            missesColon = true
            fail(.expectedCaseColon(isDefault ? "default" : "case"))
            if isAtLineStart { isRecovering = false } else { recoverToStatement() }
        }
        var body: [Statement] = []
        let errors = errorCount
        let bodyFirst = index
        parseStatements(into: &body, until: .switchCase)
        if body.isEmpty, errors == errorCount, index == bodyFirst, !missesColon {
            complain(.caseStmtWithoutBody(isDefault ? "default" : "case"), at: label)
        }
        return SwitchStatement.Case(items: items, isDefault: isDefault, isUnknown: isUnknown, body: body, span: span(from: start))
    }
}
