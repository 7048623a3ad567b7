/// Makes text of diagnostics: the one place that decides how they look.
///
///     main.swift:12:9: error: cannot find 'cuont' in scope
///       12 | let n = cuont + 1
///          |         ^~~~~
///          = did you mean 'count'?
public struct Renderer: Sendable {
    public enum Style: Sendable {
        case plain
        /// Plain text with colours of terminals.
        case ansi
        /// One JSON object per line, for tools.
        case json
    }

    public var style: Style

    public init(style: Style = .plain) { self.style = style }

    /// What people are shown of a list; tools get all of it.
    static let shownCount = 50

    /// All of them, each ended by a line end. Of a long list people see the first, and errors before warnings.
    public func render(_ diagnostics: [Diagnostic], in sources: SourceMap) -> String {
        guard style != .json, diagnostics.count > Renderer.shownCount else { return diagnostics.map { render($0, in: sources) + "\n" }.joined() }
        let sorted = diagnostics.filter { $0.severity == .error } + diagnostics.filter { $0.severity != .error }
        let hidden = sorted.dropFirst(Renderer.shownCount)
        let errors = hidden.lazy.filter { $0.severity == .error }.count
        let counts = [(errors, "error"), (hidden.count - errors, "warning")].filter { $0.0 > 0 }.map { "\($0.0) more \($0.1)\($0.0 == 1 ? "" : "s")" }
        return sorted.prefix(Renderer.shownCount).map { render($0, in: sources) + "\n" }.joined() + "… and \(counts.joined(separator: ", "))\n"
    }

    /// One, without a line end behind it.
    public func render(_ diagnostic: Diagnostic, in sources: SourceMap) -> String {
        if style == .json { return JSONDiagnostic(diagnostic, sources).text }
        var diagnostic = diagnostic
        diagnostic.span = sources.current(diagnostic.span)
        for index in diagnostic.notes.indices { diagnostic.notes[index].span = diagnostic.notes[index].span.map { sources.current($0) } }
        let source = sources.source(diagnostic.span.source)
        var lines = place(diagnostic.severity, diagnostic.message, diagnostic.span, source)
        for note in diagnostic.notes {
            guard let span = note.span, let noteSource = sources.source(span.source) else {
                lines.append(remark(paint(.note, "note:") + " " + DisplayText.escaped(note.message)))
                continue
            }
            // A note about the same place needs no second look at the line.
            if span == diagnostic.span {
                lines.append(header(.note, note.message, span, noteSource))
            } else {
                lines += place(.note, note.message, span, noteSource)
            }
        }
        if let source { lines += fixes(diagnostic, source) }
        return lines.joined(separator: "\n")
    }

    // MARK: Parts

    private func place(_ severity: Diagnostic.Severity, _ message: String, _ span: Span, _ source: Source?) -> [String] {
        guard let source else { return [paint(role(severity), severity.rawValue + ":") + " " + paint(.message, words(message))] }
        let excerpt = SourceExcerpt(span, in: source)
        return [
            header(severity, message, span, source),
            paint(.gutter, gutter(excerpt.line) + " |") + (excerpt.text.isEmpty ? "" : " " + excerpt.text),
            paint(.gutter, gutter(nil, below: excerpt.line) + " |") + " " + excerpt.indentation + paint(.caret, excerpt.underline),
        ]
    }

    /// Names can be as long as a file.
    private func words(_ message: String) -> String { DisplayText.escaped(DisplayText.shortened(message, to: 1000)) }

    private func header(_ severity: Diagnostic.Severity, _ message: String, _ span: Span, _ source: Source) -> String {
        let (line, column) = source.position(of: min(span.start, source.end))
        let place = "\(DisplayText.escaped(source.name)):\(line):\(column):"
        return paint(.message, place) + " " + paint(role(severity), severity.rawValue + ":") + " " + paint(.message, words(message))
    }

    /// What would repair the program, unless the message already says so.
    private func fixes(_ diagnostic: Diagnostic, _ source: Source) -> [String] {
        let said = ([diagnostic.message] + diagnostic.notes.map(\.message)).joined(separator: "\n")
        if said.contains("did you mean") || diagnostic.fixIts.isEmpty { return [] }
        var texts: [String] = []
        for case let text? in diagnostic.fixIts.map({ fix($0, of: diagnostic, source) }) where !texts.contains(text) { texts.append(text) }
        let hidden = texts.count - 3
        return texts.prefix(3).map(remark) + (hidden > 0 ? [remark("fix: … and \(hidden) more")] : [])
    }

    private func fix(_ fixIt: Diagnostic.FixIt, of diagnostic: Diagnostic, _ source: Source) -> String? {
        guard fixIt.span.source == source.id else { return nil }
        let old = quoted(source.text(fixIt.span))
        let new = quoted(fixIt.replacement)
        var text: String
        if fixIt.span == diagnostic.span, Suggestion.isNear(source.text(fixIt.span), fixIt.replacement) {
            text = "did you mean \(new)?"
        } else if fixIt.span.isEmpty {
            text = "fix: insert \(new)"
        } else if fixIt.replacement.isEmpty {
            text = "fix: remove \(old)"
        } else {
            text = "fix: replace \(old) with \(new)"
        }
        let line = source.position(of: fixIt.span.start).line
        if line != source.position(of: diagnostic.span.start).line { text += " in line \(line)" }
        return text
    }

    private func quoted(_ text: String) -> String {
        // A space that is none of the usual must not look like one.
        let isSpace = text != " " && !text.isEmpty && text.unicodeScalars.allSatisfy { !$0.isASCII && $0.properties.isWhitespace }
        let spelled = isSpace ? text.unicodeScalars.map { "\\u{\(String($0.value, radix: 16, uppercase: true))}" }.joined() : DisplayText.escaped(DisplayText.shortened(text, to: 60))
        return "'\(spelled)'"
    }

    /// A line that belongs to the excerpt above it.
    private func remark(_ text: String) -> String {
        paint(.gutter, gutter(nil) + " =") + " " + text
    }

    private func gutter(_ line: Int?, below: Int = 0) -> String {
        let number = line.map(String.init) ?? ""
        return String(repeating: " ", count: max(4, String(below).count) - min(4, number.count)) + number
    }

    // MARK: Colours

    private enum Role: String {
        case error = "1;31", warning = "1;35", note = "1;36"
        case message = "1", gutter = "34", caret = "1;32"
    }

    private func role(_ severity: Diagnostic.Severity) -> Role {
        switch severity {
        case .error: return .error
        case .warning: return .warning
        case .note: return .note
        }
    }

    private func paint(_ role: Role, _ text: String) -> String {
        style == .ansi && !text.isEmpty ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
    }
}
