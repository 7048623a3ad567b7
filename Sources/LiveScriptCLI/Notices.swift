import Diagnostics
import Live

/// The lines on standard error that say what became of saves. Their wording is stable: editors and tests read them.
final class Notices {
    private let isVerbose: Bool
    private let style: Renderer.Style
    private let renderer: Renderer
    /// What spans point into; another session has others.
    var sources: SourceMap
    /// Where text goes: standard error, or above the prompt's line.
    var show: (String) -> Void = { writeError($0) }

    init(isVerbose: Bool, style: Renderer.Style, sources: SourceMap) {
        self.isVerbose = isVerbose
        self.style = style
        self.sources = sources
        renderer = Renderer(style: style)
    }

    // MARK: Events

    func watching(_ path: String) { say("watch", "Watch", path, [("path", .text(path))]) }

    func committed(_ report: PatchReport) {
        for change in report.changes {
            let place = "\(base(change.file)):\(change.line)"
            switch change.change.mark {
            case .changed: say("update", "Update", "\(change.change.title)  (\(place))", facts(change))
            case .added: say("add", "Add", "\(change.change.title)  (\(place))", facts(change))
            case .removed: say("delete", "Delete", change.change.title, facts(change))
            }
        }
        for migration in report.migrations {
            let detail = migration.detail.isEmpty ? "" : " (\(migration.detail))"
            say("migrate", "Migrate", "\(migration.title): \(migration.instances) instance\(migration.instances == 1 ? "" : "s")\(detail)", [
                ("name", .text(migration.title)), ("instances", .number(Double(migration.instances))),
            ])
        }
        for text in report.kept { say("keep", "Keep", text, [("text", .text(text))]) }
    }

    func running(_ run: PatchReport.Run) {
        let facts: [(String, JSON)] = [("file", .text(run.file)), ("line", .number(Double(run.line)))]
        if case .skipped = run.outcome { return say("skip", "Skip", "\(base(run.file)):\(run.line): it reads a value that is missing", facts) }
        say("run", "Run", "\(base(run.file)):\(run.line)", facts)
    }

    func applied(_ report: PatchReport) {
        let milliseconds = Double(report.nanoseconds) / 1e6
        say("reload", "Reload", "\(report.version) in \(Notices.rounded(milliseconds)) ms: \(report.summary)", [
            ("version", .number(Double(report.version))), ("milliseconds", .number(milliseconds)), ("summary", .text(report.summary)),
        ])
    }

    func refused(_ refusal: Refusal) {
        diagnostics(refusal.diagnostics)
        let count = refusal.errorCount
        let text = "\(base(refusal.name)): \(count) error\(count == 1 ? "" : "s"); version \(refusal.version) keeps running"
        say("refused", "Refused", text, [("file", .text(refusal.name)), ("errors", .number(Double(count))), ("version", .number(Double(refusal.version)))], isAlways: true)
    }

    func waiting(_ name: String) {
        say("waiting", "Waiting", "\(base(name)): the program has not come to a point where it can change", [("file", .text(name))], isAlways: true)
    }

    func held(_ name: String) {
        say("held", "Held", "\(base(name)): ':apply' takes it", [("file", .text(name))], isAlways: true)
    }

    func remark(_ text: String) { say("remark", "Note", text, [("text", .text(text))]) }

    // MARK: Errors

    func diagnostics(_ list: [Diagnostic]) {
        if !list.isEmpty { show(renderer.render(list, in: sources)) }
    }

    /// An uncaught error or a trap.
    func failure(_ failure: Failure) {
        if style == .json {
            let place = position(failure.span)
            return say("failed", "", "", [
                ("message", .text(failure.message)), ("file", .text(place?.file ?? "")), ("line", .number(Double(place?.line ?? 0))),
            ], isAlways: true)
        }
        let innermost = failure.trace.first.flatMap { position($0.span) } ?? position(failure.span)
        var text = (innermost.map { "\($0.file):\($0.line): " } ?? "") + failure.message + "\n"
        for frame in failure.trace.prefix(20) {
            guard let place = position(frame.span) else { continue }
            text += "  at \(frame.function.isEmpty ? "top level" : frame.function) (\(base(place.file)):\(place.line))\n"
        }
        if failure.trace.count > 20 { text += "  … \(failure.trace.count - 20) more\n" }
        show(text)
    }

    func problem(_ message: String) {
        if style == .json { return say("error", "", "", [("message", .text(message))], isAlways: true) }
        show(paint("1;31", "error:") + " " + message + "\n")
    }

    private func position(_ span: Span) -> (file: String, line: Int)? {
        guard let source = sources.source(span.source) else { return nil }
        return (source.name, source.position(of: span.start).line)
    }

    // MARK: Forms

    enum JSON {
        case text(String)
        case number(Double)
    }

    private func say(_ event: String, _ word: String, _ text: String, _ facts: [(String, JSON)], isAlways: Bool = false) {
        if style == .json {
            let fields = facts.map { Notices.quoted($0.0) + ":" + Notices.form($0.1) }
            return show("{" + (["\"event\":\(Notices.quoted(event))"] + fields).joined(separator: ",") + "}\n")
        }
        guard isVerbose || isAlways else { return }
        show(paint(event == "refused" ? "1;31" : "2", word) + " " + text + "\n")
    }

    private func facts(_ change: PatchReport.Place) -> [(String, JSON)] {
        [("name", .text(change.change.title)), ("file", .text(change.file)), ("line", .number(Double(change.line)))]
    }

    private func paint(_ code: String, _ text: String) -> String {
        style == .ansi && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    private func base(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    static func rounded(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

    private static func form(_ value: JSON) -> String {
        switch value {
        case .text(let text): return quoted(text)
        case .number(let number): return number.rounded() == number && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            default:
                if scalar.value < 0x20 || scalar.value == 0x7F {
                    let hex = String(scalar.value, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}

extension Renderer.Style {
    /// NO_COLOR > FORCE_COLOR, CLICOLOR_FORCE > TERM=dumb > whether standard error is a terminal.
    static func forProcess(json: Bool, environment: (String) -> String?, isTerminal: Bool) -> Renderer.Style {
        if json { return .json }
        func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty } ?? false }
        if isSet("NO_COLOR") { return .plain }
        if isSet("FORCE_COLOR") || isSet("CLICOLOR_FORCE") { return .ansi }
        if environment("TERM") == "dumb" { return .plain }
        return isTerminal ? .ansi : .plain
    }
}
