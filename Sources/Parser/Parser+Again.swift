import Diagnostics
import Lexer

/// Reading a new version of a file: only what changed.
extension Parser {
    /// The same as `parse(source)`, but statements outside of the stretch that differs from `old` are the very objects of
    /// `old`, so that whoever keeps something about them can go on using it.
    ///
    /// Top-level statements are read one after the other, each from its own tokens and the ones right behind it. So the
    /// statements before the change are the same, except for the last ones, which may look ahead into it; and once the parser
    /// comes to the beginning of a statement behind the change, it does what it did before. That it does come there is
    /// checked with one statement that is read anew although it did not change. Whatever is unusual is read as a whole.
    public static func parse(_ source: Source, after old: SourceFile) -> SourceFile {
        splice(source, old) ?? parse(source)
    }

    private static func splice(_ source: Source, _ old: SourceFile) -> SourceFile? {
        let before = old.source.bytes, after = source.bytes
        guard old.isPlain, !old.statements.isEmpty, Source.problem(after) == nil else { return nil }
        let (prefix, suffix) = common(before, after)
        let (statements, starts) = (old.statements, old.starts)
        func end(_ index: Int) -> Int { Int(starts[index]) + Int(statements[index].span.end - statements[index].span.start) }
        var unchanged = 0
        while unchanged < statements.count, end(unchanged) <= prefix { unchanged += 1 }
        // One statement more than those that could see the change.
        let head = max(0, unchanged - 2)
        var probe = unchanged
        while probe < statements.count, Int(starts[probe]) < before.count - suffix { probe += 1 }
        let tail = min(probe + 1, statements.count)
        let shift = after.count - before.count
        let from = head == 0 ? 0 : end(head - 1), to = tail == statements.count ? after.count : Int(starts[tail]) + shift
        guard from <= to else { return nil }

        var parser = Parser(source, Lexer.lex(source, from..<to))
        let middle = parser.parseSourceFile()
        guard middle.isPlain, let text = middle.texts[source.id] else { return nil }
        if tail < statements.count {
            guard let last = middle.statements.last, last.hash == statements[probe].hash, Int(last.span.start) == Int(starts[probe]) + shift,
                  Int(last.span.end) == end(probe) + shift else { return nil }
        }
        let all = statements[..<head] + middle.statements + statements[tail...]
        let places = starts[..<head] + middle.starts + starts[tail...].map { UInt32(truncatingIfNeeded: Int($0) + shift) }
        var texts = [source.id: text]
        for statement in all where texts[statement.span.source] == nil { texts[statement.span.source] = old.texts[statement.span.source] }
        return SourceFile(source, statements: Array(all), starts: Array(places), texts: texts, like: middle)
    }

    /// How many bytes at the beginning and at the end are the same; together no more than either text has.
    private static func common(_ a: [UInt8], _ b: [UInt8]) -> (prefix: Int, suffix: Int) {
        a.withUnsafeBufferPointer { a in
            b.withUnsafeBufferPointer { b in
                let shorter = min(a.count, b.count)
                var prefix = 0
                while prefix < shorter, a[prefix] == b[prefix] { prefix += 1 }
                var suffix = 0
                while suffix < shorter - prefix, a[a.count - 1 - suffix] == b[b.count - 1 - suffix] { suffix += 1 }
                return (prefix, suffix)
            }
        }
    }
}
