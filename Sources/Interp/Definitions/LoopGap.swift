import Diagnostics
import Lexer
import Types

/// Where a loop would stand that a new text has no more, or has another kind of loop for: what goes on behind it, goes on there.
///
/// Around it, between the body (or the loop around) and the loop, stand `if`, `switch`, `do` and the like. Each is looked for again
/// between the matched neighbours of the old one; the program is in one of its branches already and goes on in that one, whatever
/// the condition says now. One that is not found is over as a whole, like the loop.
enum LoopGap {
    /// - Parameter matches: the successors of the old text's loops.
    /// - Returns: nil when the loop around it is not found again.
    static func place(
        for old: LoopPlace, _ new: LoopTree, _ matches: [TypedStatement.JumpTarget: LoopPlace], _ sources: SourceMap
    ) -> LoopPlace? {
        var parent: LoopPlace?
        if let around = old.parent {
            guard let found = matches[around.loop.target] else { return nil }
            parent = found
        }
        let search = Search(matches: matches, texts: Texts(sources))
        var levels = parent?.levels ?? []
        var level = LoopPlace.Level(statements: parent?.body ?? new.statements, index: 0, bindings: parent.map { $0.bindings } ?? [], container: parent?.statement)
        for (depth, oldLevel) in old.ownLevels.enumerated() {
            let gap = search.gap(for: oldLevel, in: level.statements)
            level.index = gap.lowerBound
            let inner = old.ownLevels.dropFirst(depth + 1).first
            if let inner, let (index, branch) = search.branch(around: inner, in: level.statements, gap) {
                level.index = index
                levels.append(level)
                level = LoopPlace.Level(statements: branch.statements, index: 0, bindings: branch.bindings, container: level.statements[index])
                continue
            }
            return LoopPlace(nil, old.loop, form: old.form, levels + [level], parent: parent)
        }
        return nil
    }

    private struct Search {
        let matches: [TypedStatement.JumpTarget: LoopPlace]
        let texts: Texts

        private func isSame(_ a: TypedStatement, _ b: TypedStatement) -> Bool {
            if let target = FunctionLowering.target(a), let found = matches[target], found.statement === b { return true }
            return texts.hash(a) == texts.hash(b)
        }

        /// The statements that stand where the old one on the way stood: behind what ran before it, up to what follows it still.
        func gap(for level: LoopPlace.Level, in statements: [TypedStatement]) -> Range<Int> {
            let before = Array(level.statements[..<level.index]), after = Array(level.statements[(level.index + 1)...])
            let pairs = Sequences.pairs(
                (before + after).enumerated().map { ($0.offset, $0.element) }, statements.enumerated().map { ($0.offset, $0.element) },
                isSame: { isSame($0.1, $1.1) }, isSimilar: { _, _ in false }
            ).map { (old: $0.0.0, new: $0.1.0) }
            let last = pairs.last { $0.old < before.count }
            let end = pairs.first { $0.old >= before.count }?.new ?? statements.count
            var index = last.map { $0.new + 1 } ?? 0
            // What stood between and is another text now was run, too.
            for statement in before[(last.map { $0.old + 1 } ?? 0)...] {
                if let found = statements[index..<max(index, end)].firstIndex(where: { LoopGap.isAlike(statement, $0) }) { index = found + 1 }
            }
            return index..<max(index, end)
        }

        /// The branch that the statements of an old level became, and which statement of the gap it is in.
        func branch(around old: LoopPlace.Level, in statements: [TypedStatement], _ gap: Range<Int>) -> (index: Int, branch: LoopTree.Branch)? {
            guard let container = old.container, let index = statements[gap].firstIndex(where: { LoopGap.isAlike(container, $0) }) else { return nil }
            let (before, after) = (LoopTree.branches(of: container), LoopTree.branches(of: statements[index]))
            guard let position = before.firstIndex(where: { $0.statements.first === old.statements.first }) else { return nil }
            let found: LoopTree.Branch
            if let header = before[position].header, let same = after.first(where: { $0.header.map(texts.hash) == texts.hash(header) }) {
                found = same
            } else {
                guard before.count == after.count else { return nil }
                found = after[position]
            }
            // Something of it must be left, else it is another statement of the same kind.
            let isLeft = texts.hash(header(of: container)) == texts.hash(header(of: statements[index]))
                || old.statements.contains { a in found.statements.contains { isSame(a, $0) } } || found.statements.contains { FunctionLowering.isLoop($0) }
            return isLeft ? (index, found) : nil
        }

        /// What stands before its first block.
        private func header(of statement: TypedStatement) -> Span {
            var end = statement.span.start
            switch statement.kind {
            case .if(_, let conditions, _, _), .guard(let conditions, _):
                for condition in conditions {
                    switch condition {
                    case .expression(let expression), .pattern(_, let expression): end = max(end, expression.span.end)
                    case .constant: break
                    }
                }
            case .switch(let header): end = header.subject.span.end
            default: break
            }
            return Span(source: statement.span.source, start: statement.span.start, end: max(statement.span.start, end))
        }
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
        private var known: [Span: UInt64] = [:]
        init(_ sources: SourceMap) { self.sources = sources }

        func hash(_ statement: TypedStatement) -> UInt64 { hash(statement.span) }

        func hash(_ span: Span) -> UInt64 {
            if let hash = known[span] { return hash }
            var hash: UInt64 = 0
            if let source = sources.source(span.source) {
                let tokens = Lexer.lex(source, Int(span.start)..<Int(max(span.start, span.end))).tokens
                for token in tokens where token.kind != .endOfFile { hash = hash &* 0x100_0000_01B3 &+ UInt64(token.hash) &+ UInt64(token.length) }
            }
            known[span] = hash
            return hash
        }
    }
}
