import Glibc

/// Reads line after line without editing: for terminals that cannot move their cursor and for
/// input that is no terminal. Prompts appear only when a person sees them.
public final class PlainLine: LineEditor {
    private let input: Int32
    private let output: Int32
    public let isInteractive: Bool
    private var wait: PromptWait
    /// What was read beyond the last line end.
    private var unread: [UInt8] = []
    /// As far as `unread` was found to hold no line end.
    private var searched = 0
    private var hasEnded = false
    private var isReading = false
    /// A message was shown over the prompt, which has to be shown again.
    private var promptIsLost = false

    public init(input: Int32 = 0, output: Int32 = 1) {
        self.input = input
        self.output = output
        isInteractive = isatty(input) == 1 && isatty(output) == 1
        wait = PromptWait(input: input)
    }

    /// A terminal that cannot do it gets nothing.
    public func clearScreen() {}

    /// Nothing can be recalled here.
    public func remember(_ entry: String) {}

    public func readLine(
        prompt: String, initialText: String, delegate: LineEditorDelegate, events: PromptEvents?
    ) -> LineResult {
        isReading = true
        if isInteractive { PromptSignals.shared.begin() }
        defer {
            if isInteractive { PromptSignals.shared.end() }
            isReading = false
        }
        fflush(nil)
        var text = ""
        while true {
            // As wide as the prompt, so that the lines of an entry stand below each other.
            let shown = text.isEmpty ? prompt : String(repeating: ".", count: max(0, prompt.count - 1)) + " "
            switch nextLine(prompt: shown, events: events) {
            case .line(let line):
                text += text.isEmpty ? line : "\n" + line
                if delegate.completeness(of: text) == .complete { return .line(text) }
            case .interrupted(let wasEmpty):
                write("\n")
                return .interrupted(wasEmpty: wasEmpty && text.isEmpty)
            case .endOfInput:
                // An unfinished entry goes on as it is: its error is worth more than silence.
                if !text.isEmpty { return .line(text) }
                if isInteractive { write("\n") }
                return .endOfInput
            case .leave(let code): return .leave(code)
            }
        }
    }

    // MARK: PromptScreen

    public func show(_ text: String) {
        let ended = text.hasSuffix("\n") ? text : text + "\n"
        if isReading, isInteractive {
            write("\r" + ended)
            promptIsLost = true
        } else {
            write(ended)
        }
    }

    public func runProgram(_ body: () -> Void) {
        guard isReading, isInteractive else { return body() }
        PromptSignals.shared.end()
        write("\r")
        body()
        fflush(nil)
        PromptSignals.shared.begin()
        promptIsLost = true
    }

    // MARK: Lines

    private func nextLine(prompt: String, events: PromptEvents?) -> LineResult {
        if isInteractive { write(prompt) }
        while true {
            if let line = takeLine() { return .line(line) }
            if hasEnded { return .endOfInput }
            switch wait.wait(events: events) {
            case .timedOut: break
            case .input: readBytes()
            case .events(let ready):
                if case .leave(let code)? = events?.serve(ready, screen: self) { return .leave(code) }
            case .signals(let signals):
                if signals.contains(.interrupt) {
                    let wasEmpty = unread.isEmpty
                    unread = []
                    searched = 0
                    return .interrupted(wasEmpty: wasEmpty)
                }
                if signals.contains(.suspend) { suspend() }
            }
            if promptIsLost {
                promptIsLost = false
                if isInteractive { write(prompt) }
            }
        }
    }

    private func takeLine() -> String? {
        let end = unread[searched...].firstIndex(of: 10)
        searched = end == nil ? unread.count : 0
        guard let end = end ?? (hasEnded && !unread.isEmpty ? unread.count : nil) else { return nil }
        var line = unread[..<end]
        if line.last == 13 { line.removeLast() }
        defer {
            unread.removeFirst(min(end + 1, unread.count))
            searched = 0
        }
        return String(decoding: line, as: UTF8.self)
    }

    /// A terminal hands out one line per call. From a pipe or a file come single bytes: what stands
    /// behind the line belongs to the program that the line starts.
    private func readBytes() {
        var bytes = [UInt8](repeating: 0, count: isInteractive ? 4096 : 1)
        let count = read(input, &bytes, bytes.count)
        if count > 0 {
            unread += bytes.prefix(count)
        } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
            hasEnded = true
        }
    }

    private func suspend() {
        PromptSignals.shared.end()
        kill(getpid(), SIGTSTP)
        PromptSignals.shared.begin()
        promptIsLost = true
    }

    private func write(_ text: String) { writeAll(output, Array(text.utf8)) }
}
