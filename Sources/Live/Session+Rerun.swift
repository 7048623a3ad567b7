import Diagnostics
import Interp
import Lexer

/// Computing a global again on demand.
extension Session {
    /// Runs the statement that declares a variable once more, at the next safe point; what comes of it are the events of a
    /// save that changes nothing else. With `rerunsDependents` everything computed from it follows.
    /// - Returns: false when no statement of the program declares such a variable.
    public func rerun(_ name: String) -> Bool {
        let name = Name(name)
        guard let interpreter, monitor.locked({ world?.outline.statements.contains { $0.declares.contains(name) } ?? false }) else { return false }
        interpreter.requestSafePoint { [weak self] in self?.runAgain(name) }
        monitor.change { hasInbox = true }
        return true
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
    }
}
