#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Diagnostics
import Live
import Repl

/// The prompt in a session's world: entries go to the session, and saves are served while the prompt waits.
final class Prompt: ReplSession, PromptEvents {
    /// What the program is started from, once more by `:restart`.
    struct Origin {
        var input: Input
        var options: Session.Options
    }

    let host: ProcessHost
    let loop: EventLoop
    let notices: Notices
    /// `:load` makes it the file's.
    var origin: Origin
    private var isInteractive = false
    /// How long the last entry ran; nil: it did not.
    private(set) var lastTime: UInt64?

    init(_ host: ProcessHost, _ loop: EventLoop, _ notices: Notices, _ origin: Origin) {
        self.host = host
        self.loop = loop
        self.notices = notices
        self.origin = origin
    }

    var session: Session { loop.session }

    /// - Returns: the exit code.
    func run() -> Int32 {
        let environment = Repl.processEnvironment
        let editor = makeLineEditor(
            program: "livescript", terminalType: environment("TERM"), colour: (environment("NO_COLOR") ?? "").isEmpty)
        let history = History(path: History.defaultPath(environment: environment))
        let repl = Repl(editor: editor, session: self, history: history, events: self, environment: environment)
        isInteractive = editor.isInteractive
        if isInteractive, origin.input == .prompt { editor.show("\(Options.versionText): ':help' lists the commands, Ctrl-D leaves") }
        loop.keepsState = true
        if isInteractive { host.sharesTerminal(with: true) }
        let code = repl.run()
        host.sharesTerminal(with: false)
        return code
    }

    /// Gives the program the terminal for as long as the user waits for it.
    func inForeground<T>(_ body: () -> T) -> T {
        guard isInteractive else { return body() }
        host.sharesTerminal(with: false)
        defer { host.sharesTerminal(with: true) }
        return body()
    }

    // MARK: ReplSession

    func completeness(of text: String) -> Completeness {
        session.isUnfinished(text) ? .incomplete(openBrackets: Prompt.openBrackets(text)) : .complete
    }

    private static func openBrackets(_ text: String) -> Int {
        var depth = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
            default: break
            }
        }
        return depth
    }

    func submit(_ text: String) -> SubmitResult { inForeground { evaluate(text) } }

    private func evaluate(_ text: String) -> SubmitResult {
        session.evaluate(text)
        let evaluation = loop.runToEvaluation()
        lastTime = evaluation.nanoseconds
        host.flush()
        _ = loop.takeSignal()
        if let code = evaluation.exitCode { return .exit(code) }
        notices.diagnostics(evaluation.diagnostics)
        if let failure = evaluation.failure { notices.failure(failure) }
        if let echo = evaluation.echo {
            var line = echo + "\n"
            line.withUTF8 { _ = writeAll(1, UnsafeRawBufferPointer($0)) }
        }
        evaluation.kept.forEach(notices.keptEntry)
        return .done
    }

    func completions(in text: String, cursor: Int) -> Completions {
        let found = session.completions(in: text, cursor: cursor)
        return Completions(start: found.start, candidates: found.candidates)
    }

    func isDefined(_ name: String) -> Bool { session.isDeclared(name) }

    func interrupt() -> Bool {
        if session.isAtRest { return false }
        session.cancel()
        notices.advice("what ran beside the prompt is stopped")
        return true
    }

    // MARK: PromptEvents

    var descriptors: [Int32] { loop.descriptors }

    var timeout: Int? { loop.timeout < 0 ? nil : Int(loop.timeout) }

    func serve(_ ready: [Int32], screen: PromptScreen) -> EventOutcome {
        let saved = notices.show
        notices.show = { screen.show($0) }
        defer { notices.show = saved }
        loop.serve()
        let output = host.takeLines()
        if !output.isEmpty { screen.show(output) }
        if host.isWaitingForInput {
            // Started by a save, while the prompt waited: it gets the terminal, and its Ctrl-C, until it is done.
            screen.runProgram {
                notices.show = saved
                inForeground { loop.run { self.host.isWaitingForInput || !self.session.isAtRest } }
                host.flush()
                _ = loop.takeSignal()
            }
            if case .exit(let code)? = loop.outcome { return .leave(code) }
            return .stay
        }
        // A late Ctrl-C was for what has ended meanwhile.
        if let code = loop.takeSignal(), code != Exit.interrupted { return .leave(code) }
        if case .exit(let code)? = loop.outcome { return .leave(code) }
        return .stay
    }
}
