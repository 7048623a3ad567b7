import Diagnostics
import Interp
import Live
import TestSupport
import XCTest

/// A session that runs, is edited, and what it tells.
final class LiveRun: @unchecked Sendable {
    private let host = SpecHost()
    let session: Session
    private var text: String
    private let lock = NSCondition()
    /// What was told since something came to its end, and what was told up to each such end.
    private var news: [String] = []
    private var reports: [String] = []
    private(set) var trace: [String] = []
    private(set) var retries: [String] = []
    /// What the latest change kept old or lost.
    private(set) var kept: [String] = []

    init(_ text: String, stays: Bool = false, holdsOnError: Bool = false, rerunsDependents: Bool = false) {
        self.text = text
        session = Session(host: host, options: .init(stays: stays, holdsOnError: holdsOnError, rerunsDependents: rerunsDependents))
        session.onEvent = { [unowned self] in tell($0) }
    }

    func close() { session.close() }
    var output: String { host.takeOutput() }

    func load() { XCTAssertEqual(session.load(name: "main.lsw", bytes: Array(text.utf8)).map(\.message), []) }

    func start() -> String {
        if session.version == 0 { load() }
        session.start()
        return settled()
    }

    func answer(_ answer: DevelopAnswer) -> String {
        session.answerRound(answer)
        return settled()
    }

    /// Saves the text with replacements, in pairs; refused ones are forgotten.
    func save(_ changes: String...) -> String {
        var changed = text
        for index in stride(from: 0, to: changes.count - 1, by: 2) { changed = changed.replacingOccurrences(of: changes[index], with: changes[index + 1]) }
        session.save(name: "main.lsw", bytes: Array(changed.utf8))
        return settled()
    }

    /// Saves the text with more behind it.
    func add(_ statements: String) -> String {
        session.save(name: "main.lsw", bytes: Array((text + statements + "\n").utf8))
        return settled()
    }

    /// Takes the latest change back.
    func undo() -> String { session.undo() ? settled() : "nothing to undo" }

    func rerun(_ name: String) -> String { session.rerun(name).map { _ in "no such variable" } ?? settled() }

    private func settled() -> String {
        lock.lock()
        defer { lock.unlock() }
        while reports.isEmpty { guard lock.wait(until: Date(timeIntervalSinceNow: 20)) else { return "nothing happened" } }
        return reports.removeFirst()
    }

    private func tell(_ event: SessionEvent) {
        lock.lock()
        defer { lock.unlock() }
        switch event {
        case .held(let failure):
            trace = failure.trace.map { "\($0.function) \($0.arguments ?? "-")" }
            settle("held " + failure.message)
        case .round(let round): settle("round \(round.call): \(round.failure ?? round.result ?? "done")")
        case .retrying(let what, _): retries.append(what)
        case .failed(let failure): news.append("failed " + failure.message)
        case .applied(let report) where session.options.stays:
            kept = report.kept
            settle(([report.trace] + report.stale.map { "keep " + $0.text }).joined(separator: ", "))
        case .refused(let refusal): settle("refused " + (refusal.diagnostics.first?.message ?? ""))
        case .ended(.finished): settle("ended")
        case .ended(let other): settle("\(other)")
        default: break
        }
    }

    private func settle(_ text: String) {
        reports.append((news + [text]).joined(separator: ", "))
        news = []
        lock.broadcast()
    }
}
