import CEditShim
import CLibedit
import Glibc

/// Taking the half-typed line away and putting it back; the terminal's modes; signals.
extension EditLine {
    /// Takes the terminal and draws the prompt.
    func beginLine(_ initialText: String) {
        fflush(nil)
        el_resize(el) // the window may have changed while a program ran
        drawnWidth = columns
        startFreshLine()
        takeTerminal()
        hidden = nil
        isReading = true
        _ = ls_set_unbuffered(el, 1)
        flush()
        let text = Self.characters(of: initialText)
        if !text.isEmpty {
            hidden = (text, text.count)
            feed(.show)
        }
    }

    /// Gives the terminal back.
    func endLine() {
        _ = ls_set_unbuffered(el, 0)
        flush()
        isReading = false
        hidden = nil
        releaseTerminal()
    }

    private func takeTerminal() {
        _ = ls_terminal_save(input)
        PromptSignals.shared.begin()
        write("\u{1b}[?2004h")
    }

    private func releaseTerminal() {
        write("\u{1b}[?2004l")
        PromptSignals.shared.end()
        ls_terminal_forget()
    }

    public func clearScreen() { write("\u{1b}[H\u{1b}[2J\u{1b}[3J") }

    // MARK: PromptScreen

    public func show(_ text: String) {
        if isInsideStep { return pending.append(text) }
        guard isReading else {
            write(text.hasSuffix("\n") ? text : text + "\n")
            return
        }
        hide()
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        // While the line is edited the terminal may not turn LF into CR LF.
        write(lines.map { $0 + "\r\n" }.joined())
    }

    public func runProgram(_ body: () -> Void) {
        guard isReading, !isInsideStep else { return body() }
        hide()
        _ = ls_set_raw_mode(el, 0)
        releaseTerminal()
        body()
        fflush(nil)
        startFreshLine()
        takeTerminal()
        _ = ls_set_raw_mode(el, 1)
    }

    /// Takes the half-typed line from the screen.
    func hide() {
        guard hidden == nil else { return }
        feed(.hide)
    }

    /// Puts the half-typed line back.
    func unhide() {
        guard hidden != nil else { return }
        feed(.show)
    }

    // MARK: Signals

    /// - Returns: what ends the line.
    func answer(_ signals: [PromptSignals.Signal]) -> LineResult? {
        if signals.contains(.interrupt) {
            let wasEmpty = buffer.text.isEmpty
            decoder.reset()
            feed(.end)
            write("^C")
            feed(.accept)
            return .interrupted(wasEmpty: wasEmpty)
        }
        if signals.contains(.suspend) { suspend() }
        if signals.contains(.resumed) { resume() }
        if signals.contains(.resize) { resize() }
        return nil
    }

    /// Ctrl-Z: the shell gets a terminal as it was.
    private func suspend() {
        hide()
        _ = ls_set_raw_mode(el, 0)
        releaseTerminal()
        kill(getpid(), SIGTSTP) // comes back with `fg`
        el_resize(el)
        drawnWidth = columns
        takeTerminal()
        _ = ls_set_raw_mode(el, 1)
        unhide()
    }

    /// Stopped and continued from outside: the shell has used the terminal in between.
    private func resume() {
        _ = ls_set_raw_mode(el, 1)
        write("\u{1b}[?2004h")
        _ = ls_redraw(el)
        flush()
    }

    /// No line will follow: what the shell shows next begins on a row of its own.
    func leave(_ result: LineResult) -> LineResult {
        if hidden == nil { write("\r\n") }
        return result
    }

    // MARK: Writing

    /// Past libedit, which is flushed after each step.
    func write(_ text: String) { writeAll(output, Array(text.utf8)) }

    private func flush() { fflush(nil) }

    /// Begins a new row unless the cursor stands at the beginning of one. The terminal cannot be
    /// asked without reading what is being typed; so: a mark and as many blanks as fill a row from
    /// its beginning. They end on the next row exactly if the cursor was not at the beginning,
    /// and then the mark stays to show that the output had no line end.
    private func startFreshLine() {
        let width = columns
        guard width > 1 else { return }
        write("\u{1b}[2m\u{23ce}\u{1b}[0m" + String(repeating: " ", count: width - 1) + "\r\u{1b}[K")
    }
}
