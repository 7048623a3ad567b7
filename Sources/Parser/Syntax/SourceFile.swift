import Diagnostics
import Lexer

/// One parsed version of one file. Statements that did not change since an earlier version may be that version's.
public final class SourceFile: @unchecked Sendable {
    /// What the lexer made of a text: the statements read from it refer to its tokens.
    public struct Text {
        public let source: Source
        public let tokens: [Token]
        /// The pieces of strings that have some, by the offset of the token.
        public let strings: [UInt32: [StringSegment]]
    }

    public let source: Source
    public let statements: [Statement]
    /// Where each statement begins in `source`.
    public let starts: [UInt32]
    public let diagnostics: [Diagnostic]
    /// The text ends in the middle of something (open brace, open string, operator without right side): a prompt
    /// should ask for more instead of reporting an error.
    public let isUnfinished: Bool
    /// This version's text, as far as it was read for this version, and those that older statements were read from.
    let texts: [SourceID: Text]
    /// Without mistakes and `#if`: each top-level statement can be read without the others.
    let isPlain: Bool
    /// The statements are all those of the text; not so once a prompt has replaced some.
    public let holdsItsText: Bool

    public init(_ text: Text, statements: [Statement], diagnostics: [Diagnostic], isUnfinished: Bool) {
        source = text.source
        texts = [text.source.id: text]
        self.statements = statements
        starts = statements.map(\.span.start)
        self.diagnostics = diagnostics
        self.isUnfinished = isUnfinished
        holdsItsText = true
        isPlain = diagnostics.isEmpty && !isUnfinished && !text.tokens.contains { $0.kind == .pound && $0.flags.contains(.atLineStart) }
    }

    /// Statements of several versions.
    init(_ source: Source, statements: [Statement], starts: [UInt32], texts: [SourceID: Text], like file: SourceFile, holdsItsText: Bool = true) {
        self.source = source
        self.statements = statements
        self.starts = starts
        self.texts = texts
        diagnostics = file.diagnostics
        isUnfinished = file.isUnfinished
        isPlain = file.isPlain && holdsItsText
        self.holdsItsText = holdsItsText
    }

    /// This version's text; all of it when the file was read as a whole.
    public var ownText: Text { texts[source.id] ?? Text(source: source, tokens: [], strings: [:]) }

    /// The text that a statement of this file was read from.
    public func text(of statement: Statement) -> Text {
        texts[statement.span.source] ?? Text(source: source, tokens: [], strings: [:])
    }

    /// The same text with other statements: some of its own, or new ones made from them.
    public func with(_ statements: [Statement]) -> SourceFile {
        var known: [ObjectIdentifier: UInt32] = [:]
        if statements.count > 1 { for (statement, start) in zip(self.statements, starts) { known[ObjectIdentifier(statement)] = start } }
        return SourceFile(source, statements: statements, starts: statements.map { known[ObjectIdentifier($0)] ?? $0.span.start }, texts: texts, like: self,
            holdsItsText: false)
    }

    /// The same text with statements that were read from other texts in the places of some of its own.
    public func replacing(_ replacements: [ObjectIdentifier: (statement: Statement, text: Text)]) -> SourceFile {
        var texts = self.texts
        for entry in replacements.values { texts[entry.text.source.id] = entry.text }
        let statements = statements.map { replacements[ObjectIdentifier($0)]?.statement ?? $0 }
        return SourceFile(source, statements: statements, starts: starts, texts: texts, like: self, holdsItsText: false)
    }

    /// Tells where the text of statements from earlier versions stands in this one.
    public func tellMoves(_ sources: SourceMap) {
        var moves: [SourceID: SourceMap.Moves] = [:]
        for (statement, start) in zip(statements, starts) where statement.span.source != source.id {
            moves[statement.span.source, default: .init(target: source.id)].stretches.append((statement.span.start, statement.span.end, start))
        }
        for (id, moved) in moves { sources.move(id, moved) }
    }
}
