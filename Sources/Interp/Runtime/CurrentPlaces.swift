import Diagnostics
import Lexer
import Types

/// Code lives on unchanged while the text around it is edited: where a place of it is in the version of the file that is in
/// force.
extension Interpreter {
    /// The present place of `span`, which code with this origin was lowered from; `span` itself when the code is no longer
    /// what the file says.
    func current(_ span: Span, _ origin: FrameOrigin?) -> Span { program.sources.current(inForce(span, origin)) }

    /// The same in the text that the declaration in force was read from, which may have been moved as a whole since.
    private func inForce(_ span: Span, _ origin: FrameOrigin?) -> Span {
        guard let origin, let old = origin.body.source, span.source == old.id, let place = compileLock.locked({ place(of: origin) }) else { return span }
        if place.source == span.source { return span }
        guard let new = program.sources.source(place.source) else { return span }
        return TextMatch.follow(span, from: origin.body.span, in: old, to: place, in: new) ?? span
    }

    /// What the text of a body in force is now.
    private func place(of origin: FrameOrigin) -> Span? {
        switch origin.owner {
        case .function(let id)?: program.body(of: id) === origin.body ? program.function(id)?.textSpan : nil
        case .initialValue(let id)?: program.initialValue(of: id) === origin.body ? program.variable(id)?.initialValueSpan : nil
        case .item?: origin.body.place
        case .defaultArgument?, nil: nil
        }
    }
}

/// Finds places again in a text that differs in spaces and comments only.
enum TextMatch {
    static func follow(_ span: Span, from: Span, in old: Source, to: Span, in new: Source) -> Span? {
        guard from.start <= span.start, span.end <= from.end, Int(from.end) <= old.bytes.count, Int(to.end) <= new.bytes.count else { return nil }
        let before = old.bytes[Int(from.start)..<Int(span.end)], after = new.bytes[Int(to.start)..<Int(to.end)]
        if after.starts(with: before) {
            return Span(source: new.id, start: to.start + (span.start - from.start), end: to.start + (span.end - from.start))
        }
        let first = tokens(old, from), second = tokens(new, to)
        guard first.count == second.count else { return nil }
        guard let start = first.lastIndex(where: { $0.start + from.start <= span.start }), let end = first.lastIndex(where: { $0.start + from.start < max(span.end, span.start + 1) }) else {
            return nil
        }
        return Span(source: new.id, start: to.start + second[start].start, end: to.start + second[end].start + second[end].length)
    }

    private static func tokens(_ source: Source, _ span: Span) -> [Token] {
        let part = Source(id: source.id, name: source.name, bytes: Array(source.bytes[Int(span.start)..<Int(span.end)]))
        return Lexer.lex(part).tokens
    }
}
