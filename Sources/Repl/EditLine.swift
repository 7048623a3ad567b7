import CEditShim
import CLibedit
import Glibc

/// An editor upon libedit's own interface, in its unbuffered mode: libedit handles one key per call
/// and this class decides what to wait for in between. So the rest of the world goes on while a
/// line is half typed.
///
///     readLine: loop { step (one key) ; wake? serve it with the line taken away and put back }
///     step:     el_wgets -> our getcfn -> KeyDecoder <- terminal
///                        -> a command of EditLine+Commands or of libedit
///
/// An entry is one libedit buffer, line ends included. Whatever redraws goes through libedit (a key
/// that empties the buffer and the prompt, a key that puts them back), so nothing here knows about
/// rows, widths or wraps.
///
/// - Invariant: all calls come from one thread.
public final class EditLine: LineEditor {
    /// Why `step` came back without a key.
    enum Wake {
        case none
        case signals([PromptSignals.Signal])
        case events([Int32])
        case endOfInput
    }

    let el: OpaquePointer
    let input: Int32
    let output: Int32
    private let colour: Bool
    private var streams: UnsafeMutablePointer<UnsafeMutablePointer<FILE>?>
    private let libeditHistory: OpaquePointer?

    /// The prompt as libedit asks for it; empty while the line is hidden.
    private let promptText: UnsafeMutablePointer<wchar_t>
    private let noPrompt: UnsafeMutablePointer<wchar_t>
    private static let promptCapacity = 512

    var delegate: LineEditorDelegate?
    var events: PromptEvents?
    var wait: PromptWait
    var decoder = KeyDecoder()
    var wake = Wake.none
    /// The next read is the first of a command: nothing is half done in libedit.
    var isFirstRead = true
    /// The key that began the present command.
    var firstKey: UInt32 = 0
    /// The entry is complete: the next key ends it.
    var isAccepted = false
    /// Ctrl-D on an empty line.
    var isAtEnd = false
    /// The window's width when the line was drawn.
    var drawnWidth = 80
    /// Whether the terminal wraps anew what it shows when its width changes, once that is known.
    var terminalRewraps: Bool?
    /// The prompt without escape sequences.
    private(set) var promptCharacters: [wchar_t] = []
    /// What `show` puts back.
    var hidden: (text: [wchar_t], cursor: Int)?
    /// Texts that came up inside a command, to be shown when it is done.
    var pending: [String] = []
    var isReading = false
    private(set) var isInsideStep = false
    /// Signals that came in the middle of a command.
    var lateSignals: [PromptSignals.Signal] = []
    /// What `EditKey.close` inserts.
    var closingBracket: wchar_t = 0
    var recall = Recall()

    /// - Returns: nil when libedit cannot be had for these descriptors.
    public init?(program: String, input: Int32 = 0, output: Int32 = 1, colour: Bool = true) {
        guard ls_use_utf8() == 1 else { return nil }
        streams = .allocate(capacity: 2)
        streams.initialize(repeating: nil, count: 2)
        guard let el = ls_editor_open(program, input, output, streams) else {
            streams.deallocate()
            return nil
        }
        self.el = el
        self.input = input
        self.output = output
        self.colour = colour
        wait = PromptWait(input: input)
        promptText = .allocate(capacity: Self.promptCapacity)
        promptText.initialize(repeating: 0, count: Self.promptCapacity)
        noPrompt = .allocate(capacity: 1)
        noPrompt.initialize(to: 0)
        libeditHistory = ls_history_open(el, 100_000)
        _ = ls_set_data(el, Unmanaged.passUnretained(self).toOpaque())
        _ = ls_set_prompt(el, { EditLine.of($0)?.currentPrompt }, escapeMark)
        _ = ls_set_getc(el, { el, out in
            guard let out, let editor = EditLine.of(el) else { return 0 }
            return editor.readKey(out)
        })
        addCommands()
        _ = ls_set_editor(el, "emacs") // else it depends on how libedit was built
        // First the user's file: a change of the editor in it resets every key.
        el_source(el, nil)
        bindKeys()
        _ = ls_keep_returns(el)
    }

    deinit {
        ls_editor_close(el, streams)
        if let libeditHistory { history_wend(libeditHistory) }
        streams.deallocate()
        promptText.deallocate()
        noPrompt.deallocate()
    }

    static func of(_ el: OpaquePointer?) -> EditLine? {
        guard let el, let data = ls_get_data(el) else { return nil }
        return Unmanaged<EditLine>.fromOpaque(data).takeUnretainedValue()
    }

    public var isInteractive: Bool { true }

    var columns: Int {
        var size = winsize()
        guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Whether the user's file asked for vi's keys.
    var usesViKeys: Bool { ls_uses_vi_keys(el) != 0 }

    public func remember(_ entry: String) {
        let characters = Self.characters(of: entry)
        guard !characters.isEmpty else { return }
        recall.add(entry)
        if let libeditHistory { ls_history_enter(libeditHistory, characters + [0]) }
    }

    public func readLine(
        prompt: String, initialText: String, delegate: LineEditorDelegate, events: PromptEvents?
    ) -> LineResult {
        setPrompt(prompt)
        self.delegate = delegate
        self.events = events
        isAccepted = false
        isAtEnd = false
        recall.begin()
        beginLine(initialText)
        defer {
            endLine()
            self.delegate = nil
            self.events = nil
        }
        while true {
            step()
            if isAccepted {
                feed(.accept)
                return .line(acceptedText())
            }
            if isAtEnd { return leave(.endOfInput) }
            let reason = wake
            wake = .none
            switch reason {
            case .none: break
            case .endOfInput: return leave(.endOfInput)
            case .events(let ready):
                let outcome = events?.serve(ready, screen: self)
                if case .leave(let code)? = outcome { return leave(.leave(code)) }
                unhide()
            case .signals(let signals):
                if let result = answer(signals) { return result }
            }
            if !lateSignals.isEmpty {
                let signals = lateSignals
                lateSignals = []
                if let result = answer(signals) { return result }
            }
            if !pending.isEmpty {
                let texts = pending
                pending = []
                texts.forEach(show)
                unhide()
            }
        }
    }

    /// Lets libedit handle one key.
    func step() {
        isFirstRead = true
        isInsideStep = true
        var count: Int32 = 0
        _ = el_wgets(el, &count)
        isInsideStep = false
        fflush(streams[1])
    }

    /// Lets libedit handle one of our own keys.
    func feed(_ key: EditKey) {
        el_wpush(el, [wchar_t(truncatingIfNeeded: key.rawValue), 0])
        step()
    }

    // MARK: The buffer

    /// The buffer's text and cursor, in libedit's characters.
    var buffer: (text: [wchar_t], cursor: Int) {
        guard let line = el_wline(el)?.pointee, let start = line.buffer, let end = line.lastchar,
            let cursor = line.cursor
        else { return ([], 0) }
        let text = Array(UnsafeBufferPointer(start: start, count: max(0, end - start)))
        return (text, min(max(0, cursor - start), text.count))
    }

    /// Replaces the whole buffer; does not touch vi's undo and yank.
    func setBuffer(_ text: [wchar_t], cursor: Int) {
        if text.isEmpty {
            let length = buffer.text.count
            moveCursor(to: length)
            el_deletestr(el, Int32(clamping: length))
        } else {
            el_wreplacestr(el, text + [0])
            moveCursor(to: cursor)
        }
    }

    /// Inserts at the cursor.
    func insert(_ text: [wchar_t]) {
        if !text.isEmpty { el_winsertstr(el, text + [0]) }
    }

    func moveCursor(to position: Int) {
        let offset = position - buffer.cursor
        if offset != 0 { el_cursor(el, Int32(clamping: offset)) }
    }

    static func characters(of text: String) -> [wchar_t] {
        // A NUL would end the text for libedit.
        text.unicodeScalars.compactMap { $0.value == 0 ? nil : wchar_t(truncatingIfNeeded: $0.value) }
    }

    static func text(of characters: some Sequence<wchar_t>) -> String {
        var scalars = String.UnicodeScalarView()
        for character in characters {
            scalars.append(Unicode.Scalar(UInt32(truncatingIfNeeded: character)) ?? "\u{fffd}")
        }
        return String(scalars)
    }

    private func acceptedText() -> String {
        var text = buffer.text
        if text.last == newline { text.removeLast() }
        return Self.text(of: text)
    }

    // MARK: The prompt

    private var currentPrompt: UnsafeMutablePointer<wchar_t> { hidden == nil ? promptText : noPrompt }

    /// libedit attaches an escape sequence to the visible character that follows: none may be last.
    private func setPrompt(_ prompt: String) {
        var characters = Self.characters(of: prompt)
        promptCharacters = characters
        if colour, let last = characters.last, characters.count > 1 {
            let mark = [escapeMark]
            characters = mark + Self.characters(of: "\u{1b}[1;36m") + mark + characters.dropLast()
                + mark + Self.characters(of: "\u{1b}[0m") + mark + [last]
        }
        for (offset, character) in (characters.prefix(Self.promptCapacity - 1) + [0]).enumerated() {
            promptText[offset] = character
        }
    }
}

/// Stands around escape sequences in the prompt.
private let escapeMark: wchar_t = 1
let newline: wchar_t = 10
