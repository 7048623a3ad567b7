/// A diagnostic as one line of JSON.
///
///     {"severity":"error","id":"…","message":"…","file":"…","line":1,"column":1,"endLine":1,"endColumn":2,"notes":[…],"fixIts":[…]}
///
/// Lines and columns count from 1; columns count UTF-8 bytes. Without a place, the keys from `file` on to `endColumn` are absent.
struct JSONDiagnostic {
    let text: String

    init(_ diagnostic: Diagnostic, _ sources: SourceMap) {
        var members = [
            "\"severity\":\(JSONText.quoted(diagnostic.severity.rawValue))", "\"id\":\(JSONText.quoted(diagnostic.id))",
            "\"message\":\(JSONText.quoted(diagnostic.message))",
        ]
        members += JSONDiagnostic.place(diagnostic.span, sources)
        let notes = diagnostic.notes.map { note in
            let place = note.span.map { JSONDiagnostic.place($0, sources) } ?? []
            return JSONDiagnostic.object(["\"message\":\(JSONText.quoted(note.message))"] + place)
        }
        let fixIts = diagnostic.fixIts.map { fixIt in
            JSONDiagnostic.object(JSONDiagnostic.place(fixIt.span, sources) + ["\"replacement\":\(JSONText.quoted(fixIt.replacement))"])
        }
        members.append("\"notes\":[\(notes.joined(separator: ","))]")
        members.append("\"fixIts\":[\(fixIts.joined(separator: ","))]")
        text = JSONDiagnostic.object(members)
    }

    private static func object(_ members: [String]) -> String { "{" + members.joined(separator: ",") + "}" }

    private static func place(_ span: Span, _ sources: SourceMap) -> [String] {
        let span = sources.current(span)
        guard let source = sources.source(span.source) else { return [] }
        let start = source.position(of: span.start)
        let end = source.position(of: span.end)
        return [
            "\"file\":\(JSONText.quoted(source.name))", "\"line\":\(start.line)", "\"column\":\(start.column)", "\"endLine\":\(end.line)",
            "\"endColumn\":\(end.column)",
        ]
    }
}
