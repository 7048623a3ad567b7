import Diagnostics
import Lexer
import Types

/// Where a loop would stand that a new text has no more, or has another kind of loop for: what goes on behind it, goes on there.
enum LoopGap {
    /// - Parameter matches: the successors of the old text's loops.
    /// - Returns: nil when the statements around the loop are not found again.
    static func place(
        for old: LoopPlace, _ new: LoopTree, _ matches: [TypedStatement.JumpTarget: LoopPlace], _ sources: SourceMap
    ) -> LoopPlace? {
        var parent: LoopPlace?
        if let around = old.parent {
            guard let found = matches[around.loop.target] else { return nil }
            parent = found
        }
        // Deeper inside an `if`, `switch` or `do`, nothing says which branch of the new text is meant.
        guard old.ownLevels.count == 1, let level = old.ownLevels.last else { return nil }
        let statements = parent?.body ?? new.statements
        func isSuccessor(_ a: TypedStatement, _ b: TypedStatement) -> Bool {
            guard let target = FunctionLowering.target(a), let found = matches[target] else { return false }
            return found.statement === b
        }
        let before = Array(level.statements[..<level.index]), after = Array(level.statements[(level.index + 1)...])
        let texts = Texts(sources)
        let pairs = Sequences.pairs(
            (before + after).enumerated().map { ($0.offset, $0.element) }, statements.enumerated().map { ($0.offset, $0.element) },
            isSame: { isSuccessor($0.1, $1.1) || texts.hash($0.1) == texts.hash($1.1) }, isSimilar: { _, _ in false }
        ).map { (old: $0.0.0, new: $0.1.0) }
        let last = pairs.last { $0.old < before.count }
        let end = pairs.first { $0.old >= before.count }?.new ?? statements.count
        var index = last.map { $0.new + 1 } ?? 0
        // What stood between and is another text now was run, too.
        for statement in before[(last.map { $0.old + 1 } ?? 0)...] {
            if let found = statements[index..<max(index, end)].firstIndex(where: { isAlike(statement, $0) }) { index = found + 1 }
        }
        let own = LoopPlace.Level(statements: statements, index: index, bindings: parent.map { $0.bindings } ?? [], container: parent?.statement)
        return LoopPlace(nil, old.loop, form: old.form, (parent?.levels ?? []) + [own], parent: parent)
    }

    private static func isAlike(_ a: TypedStatement, _ b: TypedStatement) -> Bool {
        switch (a.kind, b.kind) {
        case (.variable, .variable), (.expression, .expression), (.if, .if), (.guard, .guard), (.switch, .switch), (.do, .do), (.group, .group): return true
        default: return false
        }
    }

    /// Tokens of statements, as hashes: spaces and comments do not count.
    private final class Texts {
        private let sources: SourceMap
        private var known: [ObjectIdentifier: UInt64] = [:]
        init(_ sources: SourceMap) { self.sources = sources }

        func hash(_ statement: TypedStatement) -> UInt64 {
            if let hash = known[ObjectIdentifier(statement)] { return hash }
            var hash: UInt64 = 0
            if let source = sources.source(statement.span.source) {
                let span = statement.span
                let tokens = Lexer.lex(source, Int(span.start)..<Int(max(span.start, span.end))).tokens
                for token in tokens where token.kind != .endOfFile { hash = hash &* 0x100_0000_01B3 &+ UInt64(token.hash) &+ UInt64(token.length) }
            }
            known[ObjectIdentifier(statement)] = hash
            return hash
        }
    }
}
