import Diagnostics
import Lexer

/// What somebody who comes from another language, or mistyped a keyword, is told: the error stays Swift's, its fix says the word.
extension Parser {
    /// A statement, which began at the token `first`, ends in the middle of a line.
    ///
    /// Where a word says what was meant, the rest of the statement is skipped: what it would be reported for follows from the word.
    mutating func complainAboutRest(of first: Int) {
        if word == .catch, words.word(of: token(at: first)) == .try {
            let keyword = span(of: token(at: first))
            complain(.doCatchNotTryCatch, at: keyword, fixIts: [.init(span: keyword, replacement: "do")])
            return skipStatement()
        }
        // A comment as other languages write it; its own error says so.
        if token.kind == .pound, peek().start > token.end { return }
        if let fix = foreignStatement(first) ?? foreignOperator {
            complain(.statementSameLineWithoutSemi, at: afterPrevious, fixIts: [fix])
            return skipStatement()
        }
        if let note = foreignShape(first) {
            complain(.statementSameLineWithoutSemi, at: afterPrevious, notes: [.init(note, nil)])
            return skipStatement()
        }
        let goesOn = token.kind == .colon || token.kind == .comma || token.kind == .rightParen || token.kind == .rightBracket
        complain(.statementSameLineWithoutSemi, at: afterPrevious, fixIts: goesOn ? [] : [.init(span: afterPrevious, replacement: ";")])
    }

    /// What another language writes like that is written in another way: a word before the current token, or a shape.
    private func foreignShape(_ first: Int) -> String? {
        if let note = foreignText { return note }
        if token.kind == .colon, first > 0, token(at: first - 1).kind == .leftBrace { return ForeignWords.dictionary }
        guard index > 0 else { return nil }
        let before = token(at: index - 1)
        switch before.kind {
        case .identifier, .binaryOperator, .prefixOperator, .postfixOperator: return ForeignWords.notes[before.name.text]
        default: return nil
        }
    }

    /// `f"…"`: at a text that touches the name before it.
    var foreignText: String? {
        guard token.kind == .string, previousKind == .identifier, token(at: index - 1).end == token.start else { return nil }
        return ForeignWords.textPrefix
    }

    /// Where a block is to begin: `:`, or `then`.
    var foreignBlock: [Diagnostic.Note] {
        token.kind == .colon || !isAtLineStart && text(token) == "then" ? [.init(ForeignWords.block, nil)] : []
    }

    /// `func f() Int { … }`, `func f() => Int { … }`: the result without its arrow.
    /// - Returns: whether that was it.
    mutating func complainAboutResult() -> Bool {
        guard !isAtLineStart else { return false }
        let arrow: Diagnostic.FixIt
        switch token.kind {
        case .identifier, .leftParen, .leftBracket: arrow = .init(span: afterPrevious, replacement: " ->")
        case .binaryOperator, .prefixOperator:
            guard token.name.text == "=>" else { return false }
            arrow = .init(span: here, replacement: "->")
        default: return false
        }
        fail(.statementSameLineWithoutSemi, at: afterPrevious, fixIts: [arrow])
        return true
    }

    /// A word alone that other languages, or mistyping fingers, begin a statement with; or one that goes on with an `if`.
    private func foreignStatement(_ first: Int) -> Diagnostic.FixIt? {
        if token.kind == .identifier, previousKind == .rightBrace, let clause = Parser.clauses[text(token)] { return .init(span: here, replacement: clause) }
        let start = token(at: first)
        // `let x 3`
        let keyword = words.word(of: start)
        if index == first + 2, keyword == .let || keyword == .var, previousKind == .identifier, beginsExpression, token.kind != .identifier {
            return .init(span: afterPrevious, replacement: " =")
        }
        guard index == first + 1, start.kind == .identifier else { return nil }
        let written = text(start)
        if let known = ForeignWords.statements[written] { return .init(span: span(of: start), replacement: known) }
        if token.kind == .colon, peek().kind == .equal {
            return .init(span: Span(source: source.id, start: start.start, end: peek().end), replacement: "var \(written) =")
        }
        if written == "print" { return .init(span: Span(source: source.id, start: start.end, end: token.start), replacement: "(") }
        guard written.utf8.count > 2, let close = Suggestion.closest(to: written, among: Parser.beginnings) else { return nil }
        return .init(span: span(of: start), replacement: close)
    }

    private static let clauses = ["elif": "else if", "elseif": "else if", "elsif": "else if"]
    /// Keywords with which a line begins that a name follows.
    private static let beginnings = [
        "func", "let", "var", "class", "struct", "enum", "extension", "protocol", "import", "return", "guard", "switch", "while", "for", "if", "typealias", "throw", "defer", "repeat", "static", "private",
        "public", "override", "mutating", "case", "await", "try",
    ]

    /// `and`, `or` at the current token, `not` and `new` before it.
    var foreignOperator: Diagnostic.FixIt? {
        if token.kind == .identifier, !isAtLineStart, let known = ForeignWords.operators[text(token)], known != "!" { return .init(span: here, replacement: known) }
        let before = token(at: index - 1)
        guard index > 0, before.kind == .identifier, !isAtLineStart else { return nil }
        let place = Span(source: source.id, start: before.start, end: token.start)
        switch text(before) {
        case "not": return .init(span: place, replacement: "!")
        case "new" where token.kind == .identifier: return .init(span: place, replacement: "")
        default: return nil
        }
    }

    /// Skips what is left of a statement that cannot be read: to the end of its line, blocks and their `else` and `catch` included.
    private mutating func skipStatement() {
        var isFirst = true
        while token.kind != .endOfFile, token.kind != .semicolon, token.kind != .rightBrace {
            let goesOn = word == .else || word == .catch || Parser.clauses[text(token)] != nil
            if isAtLineStart, !isFirst, !(goesOn && previousKind == .rightBrace) { return }
            isFirst = false
            if let close = partner(of: index), close > index { advance(to: close) }
            advance()
        }
    }

    private var previousKind: Token.Kind? { index > 0 ? token(at: index - 1).kind : nil }

    func text(_ token: Token) -> String { token.kind == .identifier || token.kind == .keyword ? token.name.text : "" }
}
