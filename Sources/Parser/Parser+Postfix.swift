import Diagnostics
import Lexer

/// What stands behind an operand: members, calls, subscripts, trailing closures, `?`, `!`, postfix operators.
extension Parser {
    /// Grammar: postfix-expression, postfix-suffix
    mutating func parsePostfix(_ base: Expression, start: UInt32) -> Expression {
        var result = base
        while !isRecovering {
            switch token.kind {
            case .period:
                result = parseMember(of: result, start: start)
            case .leftParen:
                if isAtLineStart { return result }
                result = parseCall(result, start: start)
            case .leftBracket:
                if isAtLineStart { return result }
                let arguments = parseArguments(close: .rightBracket)
                let trailing = isRecovering ? [] : parseTrailingClosures(after: result)
                result = Expression(.subscripting(base: result, arguments: arguments, trailingClosures: trailing), span(from: start))
            case .leftBrace:
                guard canTakeTrailingClosure(result), isAtTrailingClosure else { return result }
                let trailing = parseTrailingClosures(after: result)
                if trailing.isEmpty { return result }
                result = Expression(.call(callee: result, arguments: [], trailingClosures: trailing), span(from: start))
            case .question:
                guard token.flags.contains(.leftBound) else { return result }
                advance()
                result = Expression(.optionalChain(result), span(from: start))
            case .exclamation:
                guard !isAtLineStart else { return result }
                advance()
                result = Expression(.forceUnwrap(result), span(from: start))
            case .postfixOperator:
                if let first = firstOperatorByte, first == UInt8(ascii: "?"), isAdjacent {
                    splitOperator(length: 1)
                    result = Expression(.optionalChain(result), span(from: start))
                    continue
                }
                let name = token.name
                let operatorSpan = here
                advance()
                result = Expression(.postfix(result, operator: name, operatorSpan: operatorSpan), span(from: start))
            case .binaryOperator:
                // `x??` and `x??.y`: two `?`.
                guard isAdjacent, token.flags.contains(.leftBound), firstOperatorByte == UInt8(ascii: "?"), word == .none, peek().kind == .period, peek().start == token.end else { return result }
                splitOperator(length: 1)
                result = Expression(.optionalChain(result), span(from: start))
            case .pound:
                guard isDirective, peekWord() == .if, directiveHoldsMembers else { return result }
                result = parsePostfixDirective(result, start: start)
            default:
                return result
            }
        }
        return result
    }

    /// Grammar: member-access
    private mutating func parseMember(of base: Expression, start: UInt32) -> Expression {
        let period = here
        advance()
        switch token.kind {
        case _ where isAtLineStart: break
        case .integer:
            let index = lexed.integerValue(of: token).flatMap { Int(exactly: $0) }
            if let index {
                advance()
                return Expression(.tupleElement(base: base, index: index), span(from: start))
            }
        case .float:
            // `t.0.1`
            let parts = source.text(here).split(separator: ".").compactMap { Int($0) }
            if parts.count == 2 {
                let middle = Expression(.tupleElement(base: base, index: parts[0]), span(from: start))
                advance()
                return Expression(.tupleElement(base: middle, index: parts[1]), span(from: start))
            }
        case .identifier, .keyword:
            if token.start != period.end {
                complain(.extraWhitespacePeriod, at: period, fixIts: [.init(span: Span(source: source.id, start: period.end, end: token.start), replacement: "")])
            }
            let reference = parseMemberName()
            return Expression(.member(base: base, reference), span(from: start))
        default: break
        }
        fail(.expectedMemberName, at: period)
        return Expression(.member(base: base, NameReference(name: .empty, span: afterPrevious)), span(from: start))
    }

    /// The name behind a `.`: any word.
    mutating func parseMemberName() -> NameReference {
        var reference = NameReference(name: token.name, span: here, isEscaped: token.flags.contains(.escaped))
        advance()
        reference.labels = parseCompoundLabels()
        reference.genericArguments = parseExpressionGenericArguments()
        return reference
    }

    /// `(a:_:)` behind a name.
    ///
    /// Grammar: argument-names
    mutating func parseCompoundLabels() -> [Name]? {
        guard token.kind == .leftParen, isAdjacent, let close = partner(of: index), close > index + 1, (close - index) % 2 == 1 else { return nil }
        var position = index + 1
        while position < close {
            let name = token(at: position)
            guard name.kind == .identifier || name.kind == .keyword, token(at: position + 1).kind == .colon else { return nil }
            position += 2
        }
        var labels: [Name] = []
        advance()
        while index < close {
            labels.append(token.name)
            advance()
            advance()
        }
        advance()
        return labels
    }

    /// Grammar: function-call
    private mutating func parseCall(_ callee: Expression, start: UInt32) -> Expression {
        let arguments = parseArguments(close: .rightParen)
        let trailing = isRecovering ? [] : parseTrailingClosures(after: callee)
        return Expression(.call(callee: callee, arguments: arguments, trailingClosures: trailing), span(from: start))
    }

    /// Grammar: argument-list
    ///
    /// With its brackets, of a call, subscript or tuple.
    mutating func parseArguments(close: Token.Kind) -> [Argument] {
        let open = index
        let saved = context
        context.isBasic = false
        defer { context = saved }
        advance()
        var arguments: [Argument] = []
        while token.kind != close, token.kind != .endOfFile, !isRecovering {
            let before = index
            arguments.append(parseArgument())
            if isRecovering || index == before { break }
            if consumeIf(.comma) {
                if token.kind == .endOfFile { fail(.expectedExprInExprList) }
                continue
            }
            break
        }
        if !isRecovering, token.kind != close {
            failAtSeparator()
        }
        if !isRecovering, token.kind != close, isAtLineStart {
            // The line is over: that is where the bracket is missing.
            fail(close == .rightParen ? .expectedRparenExprList : .expectedRsquareExprList, at: afterPrevious,
                 notes: [Diagnostic.Note(Parser.openingNote(close), span(of: token(at: open)))])
        }
        expectClosing(close, of: open, close == .rightParen ? .expectedRparenExprList : .expectedRsquareExprList)
        return arguments
    }

    /// Grammar: argument
    mutating func parseArgument() -> Argument {
        var label: Name?
        var labelSpan: Span?
        if token.kind == .identifier || token.kind == .keyword && word != .inout, peek().kind == .colon {
            label = token.name
            labelSpan = here
            advance()
            advance()
        } else if token.kind == .colon {
            fail(.expectedLabelBeforeColon)
        }
        if let value = parseOperatorReference() { return Argument(label: label, labelSpan: labelSpan, value: value) }
        if token.kind == .comma {
            fail(.unexpectedSeparator)
            return Argument(label: label, labelSpan: labelSpan, value: errorExpression())
        }
        if token.kind == .rightParen || token.kind == .rightBracket || token.kind == .endOfFile {
            fail(.expectedExprInExprList)
            return Argument(label: label, labelSpan: labelSpan, value: errorExpression())
        }
        return Argument(label: label, labelSpan: labelSpan, value: parseExpression(.expectedExprInExprList))
    }

    /// Grammar: operator-reference
    ///
    /// An operator as a value: `reduce(0, +)`.
    mutating func parseOperatorReference() -> Expression? {
        switch token.kind {
        case .binaryOperator, .prefixOperator, .postfixOperator, .exclamation, .ampersand, .equal: break
        default: return nil
        }
        let next = peek()
        guard next.kind == .comma || next.kind == .rightParen || next.kind == .rightBracket else { return nil }
        if token.kind == .equal { return nil }
        let reference = NameReference(name: token.name, span: here)
        let place = here
        advance()
        return Expression(.identifier(reference), place)
    }

    /// Something follows an element of a list without a comma. At the end of the line the caret stands behind the element.
    mutating func failAtSeparator() {
        guard beginsExpression else { return }
        if let foreignText { return fail(.expectedSeparator, notes: [.init(foreignText, nil)]) }
        fail(.expectedSeparator, at: isAtLineStart ? afterPrevious : here, fixIts: [foreignOperator ?? .init(span: afterPrevious, replacement: ",")])
    }

    /// An expression may begin at the current token.
    var beginsExpression: Bool {
        switch token.kind {
        case .identifier, .implicitParameter, .integer, .float, .string, .regex, .prefixOperator, .leftParen, .leftBracket, .ampersand, .backslash: return true
        case .keyword:
            switch word {
            case .true, .false, .nil, .self, .super, .selfType, .try: return true
            default: return false
            }
        default: return false
        }
    }

    // MARK: Trailing closures

    /// Literals and tuples never take one.
    private func canTakeTrailingClosure(_ callee: Expression) -> Bool {
        switch callee.kind {
        case .integer, .float, .string, .regex, .boolean, .nilLiteral, .array, .dictionary, .poundLiteral: return false
        case .tuple(let elements): return elements.count == 1 && elements[0].label == nil
        default: return true
        }
    }

    /// The `{` at the current token begins a trailing closure, not the body of a statement or accessors.
    private var isAtTrailingClosure: Bool {
        if isAtObservers { return false }
        if peek().kind == .keyword, peekWord() == .case { return false }
        if !context.isBasic { return true }
        if peek().flags.contains(.atLineStart) { return false }
        guard let close = partner(of: index) else { return false }
        let next = token(at: close + 1)
        switch next.kind {
        case .leftBrace, .comma: return true
        case .leftBracket, .leftParen, .period, .question, .exclamation, .colon, .equal, .binaryOperator, .postfixOperator:
            return !next.flags.contains(.atLineStart)
        case .keyword:
            switch words.word(of: next) {
            case .where: return true
            case .is, .as: return !next.flags.contains(.atLineStart)
            default: return false
            }
        default: return false
        }
    }

    /// Grammar: trailing-closures
    private mutating func parseTrailingClosures(after callee: Expression) -> [Argument] {
        guard token.kind == .leftBrace, isAtTrailingClosure else { return [] }
        var result = [Argument(label: nil, value: parseClosure())]
        while !isRecovering, isAtLabeledTrailingClosure {
            let label = token.name
            let labelSpan = here
            advance()
            advance()
            result.append(Argument(label: label, labelSpan: labelSpan, value: parseClosure()))
        }
        return result
    }

    private var isAtLabeledTrailingClosure: Bool {
        guard token.kind == .identifier || token.kind == .keyword && word != .default else { return false }
        return peek().kind == .colon && peek(2).kind == .leftBrace
    }
}
