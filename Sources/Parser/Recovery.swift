import Diagnostics
import Lexer

/// Reporting errors, and finding a place to go on.
///
/// After an error the parser is silent until it stands at a place that makes sense again: the closing bracket of the
/// list it was in, or the start of a statement. So one mistake gives one message.
extension Parser {
    /// Reports an error that leaves the parser lost.
    mutating func fail(_ message: Message, at span: Span? = nil, notes: [Diagnostic.Note] = [], fixIts: [Diagnostic.FixIt] = []) {
        defer { isRecovering = true }
        report(.error(message.id, message.text, span ?? here, notes: notes, fixIts: fixIts))
    }

    /// Reports an error after which reading goes on as if nothing had happened.
    mutating func complain(_ message: Message, at span: Span? = nil, notes: [Diagnostic.Note] = [], fixIts: [Diagnostic.FixIt] = []) {
        report(.error(message.id, message.text, span ?? here, notes: notes, fixIts: fixIts))
    }

    private mutating func report(_ diagnostic: Diagnostic) {
        if speculation > 0 {
            isRecovering = true
            return
        }
        if isRecovering || isTooDeep { return }
        // The lexer has said what is wrong with such a token.
        if token.kind == .unknown, diagnostic.span.start == token.start {
            isRecovering = true
            errorCount += 1
            return
        }
        if errorCount == 0, token.kind == .endOfFile, stream.outer == nil { isUnfinished = true }
        errorCount += 1
        var diagnostic = diagnostic
        // What is missing is missing at the end of the line, not at the start of the next.
        if diagnostic.span.start == token.start, isAtLineStart, Message.isMissing(diagnostic.id), previousEnd > 0 {
            diagnostic.span = afterPrevious
        }
        diagnostics.append(diagnostic)
    }

    mutating func warn(_ message: Message, at span: Span) {
        if speculation == 0, !isRecovering { diagnostics.append(.warning(message.id, message.text, span)) }
    }

    /// Consumes `kind` or reports.
    @discardableResult
    mutating func expect(_ kind: Token.Kind, _ message: Message, at span: Span? = nil, notes: [Diagnostic.Note] = []) -> Bool {
        if consumeIf(kind) { return true }
        fail(message, at: span, notes: notes)
        return false
    }

    /// Consumes the closing bracket that belongs to `open` (an index of the stream), skipping what is in the way.
    mutating func expectClosing(_ kind: Token.Kind, of open: Int, _ message: Message) {
        if !isRecovering, consumeIf(kind) { return }
        if !isRecovering {
            fail(message, notes: [Diagnostic.Note(Parser.openingNote(kind), span(of: token(at: open)))])
        }
        if let close = partner(of: open), close >= index {
            advance(to: close)
            advance()
            isRecovering = false
        }
    }

    static func openingNote(_ kind: Token.Kind) -> String {
        switch kind {
        case .rightBrace: return "to match this opening '{'"
        case .rightBracket: return "to match this opening '['"
        case .rightParen: return "to match this opening '('"
        default: return "to match this opening '<'"
        }
    }

    /// Skips to where a statement or declaration may begin: a line start that does not continue the line before, a
    /// `;`, or the brace that closes the surrounding block.
    mutating func recoverToStatement() {
        var isFirst = true
        while token.kind != .endOfFile {
            switch token.kind {
            case .rightBrace, .semicolon:
                isRecovering = false
                return
            case .leftBrace, .leftParen, .leftBracket:
                if !isFirst || !isAtLineStart || token.kind != .leftParen, let close = partner(of: index) { advance(to: close) }
            case .period, .comma, .rightParen, .rightBracket, .colon, .binaryOperator, .equal, .arrow, .question:
                break
            case .pound where isDirective:
                isRecovering = false
                return
            default:
                if isAtLineStart {
                    isRecovering = false
                    return
                }
                if word == .case || word == .default { break }
            }
            isFirst = false
            advance()
        }
        isRecovering = false
    }

    /// At `#if`, `#elseif`, `#else`, `#endif`.
    var isDirective: Bool {
        guard token.kind == .pound else { return false }
        switch peekWord() {
        case .if, .elseif, .else, .endif: return true
        default: return false
        }
    }

    func errorExpression() -> Expression { Expression(.error, Span(source: source.id, start: previousEnd, end: previousEnd)) }
    func errorType() -> TypeSyntax { TypeSyntax(.error, Span(source: source.id, start: previousEnd, end: previousEnd)) }
    func errorPattern() -> Pattern { Pattern(.error, Span(source: source.id, start: previousEnd, end: previousEnd)) }
}
