import Diagnostics
import Interp
import Lexer

/// Computing a global again on demand.
extension Session {
    /// Runs the statement that declares a variable once more, at the next safe point; what comes of it are the events of a
    /// save that changes nothing else. With `rerunsDependents` everything computed from it follows.
    /// - Returns: why it cannot be; nil when it is on its way.
    public func rerun(_ variable: String) -> String? {
        let name = Name(variable)
        guard let interpreter, let statement = monitor.locked({ world?.outline.statements.last { $0.declares.contains(name) } }) else { return "there is no variable called '\(variable)'" }
        if KeptEntries.stands(statement) { return "what '\(variable)' was computed from is something else now; enter it anew" }
        interpreter.requestSafePoint { [weak self] in self?.runAgain(name) }
        monitor.change { hasInbox = true }
        return nil
    }

    private func runAgain(_ name: Name) {
        guard let world = monitor.locked({ world }) else { return }
        var report = PatchReport()
        report.version = world.version
        let startedAt = host.monotonicNanoseconds()
        let declaring = world.outline.statements.lastIndex { $0.declares.contains(name) }
        if let index = declaring, index < progress.next, progress.statuses[index] != .running {
            progress.statuses[index] = .waiting
            runStatements(&report, [index], in: world)
        } else {
            report.kept.append("`\(name.text)`: the program has not come to it yet")
        }
        report.nanoseconds = host.monotonicNanoseconds() &- startedAt
        onEvent(.applied(report))
        onEvent(.settled)
    }
}
