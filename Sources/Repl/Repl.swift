import Glibc

/// The loop of the prompt: an entry is read, kept in the history, and carried out by the command
/// table or the session.
public final class Repl {
    let editor: LineEditor
    let session: ReplSession
    let history: History
    let environment: (String) -> String?
    private let events: PromptEvents?
    private let prompt: String
    /// What the next line holds from the start.
    var nextText = ""
    private var hasToldProblem = false
    private var emptyInterrupts = 0

    /// - Parameters:
    ///   - events: what goes on while the prompt waits.
    ///   - environment: asked for `VISUAL`, `EDITOR` and `TMPDIR`.
    public init(
        editor: LineEditor, session: ReplSession, history: History, events: PromptEvents? = nil,
        prompt: String = "> ", environment: @escaping (String) -> String? = Repl.processEnvironment
    ) {
        self.editor = editor
        self.session = session
        self.history = history
        self.events = events
        self.prompt = prompt
        self.environment = environment
        history.entries.forEach(editor.remember)
    }

    /// A variable of the process's environment.
    public static func processEnvironment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Reads and evaluates until the user leaves.
    /// - Returns: the exit code.
    public func run() -> Int32 {
        while true {
            tellProblem()
            let text = nextText
            nextText = ""
            let result = editor.readLine(prompt: prompt, initialText: text, delegate: self, events: events)
            switch result {
            case .line(let text):
                emptyInterrupts = 0
                if let code = enter(text) { return code }
            case .interrupted(let wasEmpty):
                if wasEmpty, session.interrupt() { continue }
                emptyInterrupts = wasEmpty ? emptyInterrupts + 1 : 0
                if emptyInterrupts == 2 { editor.show("(:quit or Ctrl-D leaves)") }
            case .endOfInput: return 0
            case .leave(let code): return code
            }
        }
    }

    /// Keeps an entry and carries it out.
    /// - Returns: the exit code when that is the end.
    func enter(_ text: String) -> Int32? {
        guard !text.trimmed.isEmpty else { return nil }
        // Before it is evaluated: whatever happens then, it is on the disk.
        if history.add(text) { editor.remember(text) }
        guard let request = CommandRequest(text, isDefined: session.isDefined) else {
            if case .exit(let code) = session.submit(text) { return code }
            return nil
        }
        return carryOut(request)
    }

    private func tellProblem() {
        guard let problem = history.problem, !hasToldProblem else { return }
        hasToldProblem = true
        editor.show("warning: " + problem)
    }
}

extension Repl: LineEditorDelegate {
    public func completeness(of text: String) -> Completeness {
        if let code = Command.code(in: text) { return session.completeness(of: code) }
        if Command.isCommand(text) || text.trimmed.isEmpty { return .complete }
        return session.completeness(of: text)
    }

    public func completions(in text: String, cursor: Int) -> Completions {
        let typed = String(decoding: text.utf8.prefix(max(0, cursor)), as: UTF8.self)
        guard Command.isCommand(typed), !typed.contains("\n") else {
            return session.completions(in: text, cursor: cursor)
        }
        let blanks = typed.prefix { $0.isWhitespace }.utf8.count
        let line = typed.utf8.dropFirst(blanks)
        guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { return nameCompletions(typed, blanks) }
        let name = String(decoding: line[..<space], as: UTF8.self)
        guard case .command(let command, _)? = CommandRequest(name) else { return .none }
        let argument = String(decoding: line[space...].drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
        let start = typed.utf8.count - argument.utf8.count
        switch command.argument {
        case .none: return .none
        case .file: return Completions(start: start, candidates: pathCompletions(argument))
        case .code:
            let inner = session.completions(in: argument, cursor: argument.utf8.count)
            return Completions(start: start + inner.start, candidates: inner.candidates)
        case .text:
            guard command.name == "help" else { return .none }
            let names = Command.all.map(\.name).filter { $0.hasPrefix(argument) }
            return Completions(start: start, candidates: names)
        }
    }

    private func nameCompletions(_ typed: String, _ blanks: Int) -> Completions {
        let name = String(decoding: typed.utf8.dropFirst(blanks + 1), as: UTF8.self)
        guard typed.utf8.dropFirst(blanks).first == UInt8(ascii: ":") else { // ?name
            let inner = session.completions(in: name, cursor: name.utf8.count)
            return Completions(start: blanks + 1 + inner.start, candidates: inner.candidates)
        }
        let names = Command.all.map(\.name).filter { $0.hasPrefix(name) }
        return Completions(start: blanks + 1, candidates: names.map { names.count == 1 ? $0 + " " : $0 })
    }
}
