import Diagnostics
import Interp
import Live

/// The lines on standard error that say what became of saves. Their wording is stable: editors and tests read them.
final class Notices {
    private let isVerbose: Bool
    private let style: Renderer.Style
    private let renderer: Renderer
    /// What spans point into; another session has others.
    var sources: SourceMap
    /// The program stands where it failed.
    private var isHeld = false
    /// Where text goes: standard error, or above the prompt's line.
    var show: (String) -> Void = { writeError($0) }

    init(isVerbose: Bool, style: Renderer.Style, sources: SourceMap) {
        self.isVerbose = isVerbose
        self.style = style
        self.sources = sources
        renderer = Renderer(style: style)
    }

    // MARK: Events

    func watching(_ path: String) { say(.watch, [.init("path", path)]) }

    func committed(_ report: PatchReport) {
        for change in report.changes {
            let facts = [NoticeFact("name", change.change.title), .init("file", change.file), .init("line", change.line)]
            switch change.change.mark {
            case .changed: say(.update, facts)
            case .added: say(.add, facts)
            case .removed: say(.delete, facts)
            }
        }
        for loop in report.loops { say(.update, [.init("name", "running loop"), .init("file", loop.file), .init("line", loop.line)]) }
        for migration in report.migrations {
            say(.migrate, [.init("name", migration.title), .init("instances", migration.instances), .init("detail", migration.detail)])
        }
        for text in report.kept { say(.keep, [.init("text", text)]) }
        for text in report.choices { say(.choice, [.init("text", text)]) }
    }

    func running(_ run: PatchReport.Run) {
        let facts = [NoticeFact("file", run.file), .init("line", run.line)]
        if case .skipped = run.outcome { say(.skip, facts) } else { say(.run, facts) }
    }

    func applied(_ report: PatchReport) {
        isHeld = false
        for text in report.held { say(.keep, [.init("text", text)]) }
        for entry in report.stale { say(.stale, [.init("name", entry.name), .init("value", entry.value), .init("source", entry.source)]) }
        let waited = Double(report.waited) / 1e6
        let facts = [NoticeFact("version", report.version), .init("milliseconds", Double(report.nanoseconds) / 1e6)]
        say(.reload, facts + report.counts.map { .init($0.name, $0.count) } + [.init("summary", report.summary)]
            + (waited < Notices.shownWait && style != .json ? [] : [.init("waited", waited)]))
    }

    /// A loop's next round comes sooner than this, in milliseconds; a longer wait is worth a word.
    private static let shownWait = 50.0

    func refused(_ refusal: Refusal) {
        diagnostics(refusal.diagnostics)
        say(isHeld ? .refusedWhileHeld : .refused, [.init("file", refusal.name), .init("errors", refusal.errorCount), .init("version", refusal.version)])
    }

    func waiting(_ name: String, for function: String?) { say(.waiting, [.init("file", name), .init("function", function ?? "")]) }

    /// A save that waits for `:apply`.
    func heldBack(_ name: String) { say(.heldBack, [.init("file", name)]) }

    func remark(_ text: String) { say(.remark, [.init("text", text)]) }

    // MARK: Errors

    func diagnostics(_ list: [Diagnostic]) {
        if !list.isEmpty { show(renderer.render(list, in: sources)) }
        if let wrong = list.first(where: { $0.id == "invalid-utf8" }), let name = sources.source(wrong.span.source)?.name {
            advice("\(name) is not UTF-8, as scripts are: save it with that encoding")
        }
    }

    /// An uncaught error or a trap.
    func failure(_ failure: Failure) {
        let innermost = failure.trace.first.flatMap { position($0.span) } ?? position(failure.span)
        if style == .json {
            let facts = [NoticeFact("message", failure.message), .init("file", innermost?.file ?? ""), .init("line", innermost?.line ?? 0)]
            return show(NoticeKind(event: "failed", word: "", text: "").object(facts) + "\n")
        }
        var text = (innermost.map { "\($0.file):\($0.line): " } ?? "") + failure.message + "\n"
        show(text + trace(failure.trace))
    }

    /// One line per frame; those of a recursion that are alike are counted.
    private func trace(_ frames: [TraceFrame]) -> String {
        var lines: [(text: String, count: Int)] = []
        for frame in frames {
            guard let place = position(frame.span) else { continue }
            let name = frame.function.isEmpty ? "top level" : frame.function
            let line = "  at \(name)\(frame.arguments.map { " with \($0)" } ?? "") (\(base(place.file)):\(place.line))"
            if lines.last?.text == line { lines[lines.count - 1].count += 1 } else { lines.append((line, 1)) }
        }
        let rest = lines.dropFirst(20).reduce(0) { $0 + $1.count }
        let shown = lines.prefix(20).map { $0.count == 1 ? $0.text + "\n" : "\($0.text), \($0.count) times\n" }
        return shown.joined() + (rest > 0 ? "  … \(rest) more\n" : "")
    }

    func held(_ failure: Failure) {
        isHeld = true
        self.failure(failure)
        say(.held, [])
    }

    /// A save did not repair what failed.
    func stillHeld() {
        isHeld = true
        say(.stillHeld, [])
    }

    func round(_ round: DevelopRound) {
        let milliseconds = Double(round.nanoseconds) / 1e6
        let facts = [NoticeFact("call", round.call), .init("milliseconds", milliseconds)]
        if let failure = round.failure {
            let place = round.trace.lazy.compactMap { self.position($0.span) }.first.map { " (\(base($0.file)):\($0.line))" } ?? ""
            say(.failedRound, facts + [.init("failure", failure + place)])
        } else {
            say(round.result == nil ? .roundWithoutResult : .round, facts + [.init("result", round.result ?? "")])
        }
        roundKeys()
    }

    func roundKeys() {
        if style != .json { show("  waiting for a save, or: (r)un again, (c)ontinue, (a)bort the call, (q)uit\n") }
    }

    /// A watched file that is none of the program's.
    func changed(_ path: String) { say(.changed, [.init("path", path)]) }

    /// `--gate` did not let a save through.
    func gateFailed(_ saved: [SavedFile], _ command: String, _ reason: String, _ output: String, version: Int) {
        if style != .json, !output.isEmpty { show(output.hasSuffix("\n") ? output : output + "\n") }
        var facts = [
            NoticeFact("files", saved.map { base($0.path) }.joined(separator: ", ")), .init("command", command), .init("reason", reason),
            .init("version", version),
        ]
        if style == .json { facts.append(.init("output", output)) }
        say(isHeld ? .gatedWhileHeld : .gated, facts)
    }

    func retrying(_ what: String, _ kind: Retry) {
        isHeld = false
        switch kind {
        case .call: say(.retry, [.init("what", what), .init("repeats", "call")])
        case .statement: say(.retryStatement, [.init("what", what), .init("repeats", "statement")])
        case .next: say(.goOn, [.init("what", what)])
        }
    }

    func undone(_ title: String, _ report: PatchReport) {
        say(.undo, [.init("text", title)])
        for text in report.kept { say(.keptEntry, [.init("text", text)]) }
    }

    /// What an entry left as it was.
    func keptEntry(_ text: String) { say(.keptEntry, [.init("text", text)]) }

    /// A file of the program has no text any more.
    func emptied(_ path: String) { say(.emptied, [.init("file", path)]) }

    func advice(_ text: String) { say(.advice, [.init("text", text)]) }

    func unreadArguments(_ arguments: [String], of path: String) {
        say(.unreadArguments, [.init("arguments", arguments.joined(separator: " ")), .init("file", path)])
    }

    /// Whether something is said about an event, so that it has to be said before the program goes on.
    func tells(_ event: SessionEvent) -> Bool {
        switch event {
        case .refused, .waiting, .failed, .held, .stillHeld, .retrying, .round, .undone: return true
        case .committed, .running, .applied: return isVerbose || style == .json
        case .settled, .nextRound, .evaluated, .ended, .warnings, .watch, .answered, .rested: return false
        }
    }

    func problem(_ message: String) { show(problemText(message)) }

    /// The line that says what is wrong with the tool's surroundings.
    func problemText(_ message: String) -> String {
        if style == .json { return NoticeKind(event: "error", word: "", text: "").object([.init("message", message)]) + "\n" }
        return paint("1;31", "error:") + " " + message + "\n"
    }

    private func position(_ span: Span) -> (file: String, line: Int)? {
        let span = sources.current(span)
        guard let source = sources.source(span.source) else { return nil }
        return (source.name, source.position(of: span.start).line)
    }

    // MARK: Forms

    private func say(_ kind: NoticeKind, _ facts: [NoticeFact]) {
        if style == .json { return show(kind.object(facts) + "\n") }
        guard isVerbose || kind.isAlways else { return }
        show(paint(kind.isError ? "1;31" : "2", kind.word) + " " + Diagnostic.visible(kind.line(facts)) + "\n")
    }

    private func paint(_ code: String, _ text: String) -> String {
        style == .ansi && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    private func base(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    static func rounded(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
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
