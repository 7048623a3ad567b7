import Glibc

/// What came of asking for one entry.
public enum LineResult: Equatable {
    /// One entry, possibly of several lines, without its last line end.
    case line(String)
    /// Ctrl-C. `wasEmpty`: there was nothing to drop.
    case interrupted(wasEmpty: Bool)
    /// Ctrl-D on an empty line, the end of the input, or a terminal that is gone.
    case endOfInput
    /// The events asked to leave with this code.
    case leave(Int32)
}

/// Whether a text can be evaluated as it stands.
public enum Completeness: Equatable {
    /// Evaluate it, be it right or wrong.
    case complete
    /// More has to come; `openBrackets` gives the indentation of the next line.
    case incomplete(openBrackets: Int)
}

/// What could stand at the cursor.
public struct Completions: Equatable {
    /// Where the text begins that a candidate replaces, in UTF-8 units; it ends at the cursor.
    public var start: Int
    /// Whole replacements (not only what is missing of them).
    public var candidates: [String]

    public init(start: Int, candidates: [String]) {
        self.start = start
        self.candidates = candidates
    }

    /// Nothing fits.
    public static let none = Completions(start: 0, candidates: [])
}

/// What an editor asks about the text while it is being typed.
public protocol LineEditorDelegate: AnyObject {
    func completeness(of text: String) -> Completeness
    /// - Parameter cursor: in UTF-8 units.
    func completions(in text: String, cursor: Int) -> Completions
}

/// Where the owner's messages go while the prompt is shown: above the line that is being typed.
public protocol PromptScreen: AnyObject {
    /// Shows whole lines above the half-typed one. Line ends are made right for the terminal's
    /// present state; a last one is added when missing.
    func show(_ text: String)
    /// Takes the half-typed line away and gives the terminal back while `body` runs a program in it
    /// (its output, its input, its Ctrl-C). The line comes back afterwards.
    func runProgram(_ body: () -> Void)
}

/// The rest of the world, which goes on while the prompt waits for the keyboard.
public protocol PromptEvents: AnyObject {
    /// Descriptors whose being readable (or closed by the other side) ends the wait.
    /// Asked anew before each wait.
    var descriptors: [Int32] { get }
    /// Milliseconds until `serve` is to be called even if nothing happens; nil: never.
    var timeout: Int? { get }
    /// - Parameter ready: those of `descriptors` that are ready; none when the time has come.
    func serve(_ ready: [Int32], screen: PromptScreen) -> EventOutcome
}

/// What follows from an event for the prompt.
public enum EventOutcome: Equatable {
    /// The prompt goes on waiting.
    case stay
    /// The process is to end with this code.
    case leave(Int32)
}

/// Reads entries from a person (`EditLine`) or from anything else (`PlainLine`).
public protocol LineEditor: PromptScreen {
    /// Waits for one entry and meanwhile serves `events`.
    /// - Parameter initialText: what stands in the line at first.
    func readLine(
        prompt: String, initialText: String, delegate: LineEditorDelegate, events: PromptEvents?
    ) -> LineResult
    /// Makes an entry one that can be recalled.
    func remember(_ entry: String)
    /// Takes everything from the screen. Only between lines.
    func clearScreen()
    /// Whether a person at a terminal is typing.
    var isInteractive: Bool { get }
}

/// Chooses the editor that fits the two descriptors: editing needs a terminal on both sides
/// (a prompt must never get into a pipe) and one that can move its cursor.
/// - Parameter colour: whether the prompt may be coloured.
public func makeLineEditor(
    program: String, input: Int32 = 0, output: Int32 = 1, terminalType: String?, colour: Bool
) -> LineEditor {
    let plain = ["", "dumb", "unknown"].contains(terminalType ?? "")
    if !plain, isatty(input) == 1, isatty(output) == 1,
        let editor = EditLine(program: program, input: input, output: output, colour: colour) {
        return editor
    }
    return PlainLine(input: input, output: output)
}
