import Diagnostics
import Interp
import Lexer

/// Developing one function (`--loop`, `--xloop`): each call of it is made again after each save, until somebody goes on.
extension Session {
    /// Has calls of a function repeated. Before `start`.
    /// - Parameters:
    ///   - name: `step`, `Ball.step`, `Ball.step(by:)`; all overloads that it names.
    ///   - onlyFailing: a call that succeeds goes on by itself.
    /// - Returns: an error sentence when the program has no such function.
    public func develop(_ name: String, onlyFailing: Bool) -> String? {
        guard let interpreter, let world else { return nil }
        let all = world.outline.definitions.filter { $0.kind == .code && ![Name("init"), Name("deinit")].contains($0.name) }.map(\.title)
        let found = all.filter { Session.matches(name, $0) }
        if found.isEmpty {
            let near = Suggestion.closest(to: name, among: all.map { Session.short($0) })
            return "there is no function '\(name)' to develop" + (near.map { "; did you mean '\($0)'?" } ?? "")
        }
        interpreter.developLoop = DevelopLoopSettings(functions: Set(found)) { [unowned self] in answer($0, onlyFailing: onlyFailing) }
        return nil
    }

    /// From the owner's thread: what the person at the terminal wants.
    public func answerRound(_ answer: DevelopAnswer) {
        monitor.change {
            roundAnswer = answer
            hasInbox = true
        }
    }

    private func answer(_ round: DevelopRound, onlyFailing: Bool) -> DevelopAnswer {
        if onlyFailing, round.failure == nil { return .goOn }
        let version = self.version
        monitor.locked { roundAnswer = nil }
        host.flush()
        onEvent(.round(round))
        while waitForWork() {
            if interpreter?.drainSafePoints() != true || pendingStop != nil { break }
            let answer = monitor.locked { roundAnswer } ?? (self.version != version ? .again : nil)
            if let answer {
                onEvent(.nextRound)
                return answer
            }
        }
        return .quit
    }

    /// `main.Ball.step(by:)` is `step`, `Ball.step`, `step(by:)`, ….
    private static func matches(_ name: String, _ title: String) -> Bool {
        let base = title.prefix { $0 != "(" }
        return [title, String(base)].contains { $0 == name || $0.hasSuffix("." + name) }
    }

    private static func short(_ title: String) -> String {
        let base = title.prefix { $0 != "(" }
        return base.hasPrefix("main.") ? String(base.dropFirst(5)) : String(base)
    }
}
