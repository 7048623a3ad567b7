/// A diagnostic as one line of JSON.
///
///     {"severity":"error","id":"…","message":"…","file":"…","line":1,"column":1,"endLine":1,"endColumn":2,"notes":[…],"fixIts":[…]}
///
/// Lines and columns count from 1; columns count UTF-8 bytes. Without a place, the keys from `file` on to `endColumn` are absent.
struct JSONDiagnostic {
    let text: String

    init(_ diagnostic: Diagnostic, _ sources: SourceMap) {
        var members = [
            "\"severity\":\(JSONDiagnostic.quote(diagnostic.severity.rawValue))", "\"id\":\(JSONDiagnostic.quote(diagnostic.id))",
            "\"message\":\(JSONDiagnostic.quote(diagnostic.message))",
        ]
        members += JSONDiagnostic.place(diagnostic.span, sources)
        let notes = diagnostic.notes.map { note in
            let place = note.span.map { JSONDiagnostic.place($0, sources) } ?? []
            return JSONDiagnostic.object(["\"message\":\(JSONDiagnostic.quote(note.message))"] + place)
        }
        let fixIts = diagnostic.fixIts.map { fixIt in
            JSONDiagnostic.object(JSONDiagnostic.place(fixIt.span, sources) + ["\"replacement\":\(JSONDiagnostic.quote(fixIt.replacement))"])
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
            "\"file\":\(quote(source.name))", "\"line\":\(start.line)", "\"column\":\(start.column)", "\"endLine\":\(end.line)",
            "\"endColumn\":\(end.column)",
        ]
    }

    /// A JSON string. Control characters beyond ASCII are escaped as well, as the line may be shown on a terminal.
    static func quote(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                switch scalar.value {
                case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069:
                    let code = String(scalar.value, radix: 16)
                    result += "\\u" + String(repeating: "0", count: max(0, 4 - code.count)) + code
                default: result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}
