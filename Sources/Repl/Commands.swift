/// One command of the prompt. The table is the only list: parsing, completion, `:help` and "did you
/// mean" are made from it.
public struct Command: Equatable {
    /// What the word behind the name is, for completion.
    public enum Argument: Equatable {
        case none
        /// A path.
        case file
        /// A name or an expression of the program.
        case code
        /// Anything else.
        case text
    }

    /// Without the colon.
    public let name: String
    public let aliases: [String]
    public let argument: Argument
    /// How the argument is written in the help, such as `[NAME]`.
    public let placeholder: String
    /// One line, in the imperative.
    public let summary: String
    /// What else `:help NAME` says.
    public let details: String

    /// Whether it means nothing without something behind its name.
    var needsArgument: Bool { !placeholder.isEmpty && !placeholder.hasPrefix("[") }

    init(
        _ name: String, _ aliases: [String] = [], _ argument: Argument = .none, _ placeholder: String = "",
        _ summary: String, _ details: String = ""
    ) {
        self.name = name
        self.aliases = aliases
        self.argument = argument
        self.placeholder = placeholder
        self.summary = summary
        self.details = details
    }
}

extension Command {
    /// All commands, in the order of the help.
    public static let all: [Command] = [
        Command("help", ["h", "?"], .text, "[COMMAND]", "list the commands, or explain one"),
        Command("quit", ["q", "exit"], .none, "", "leave", "So do `quit`, `exit` and Ctrl-D on an empty line."),
        Command(
            "load", ["l"], .file, "FILE", "run a file in this program and watch it",
            "From then on each save of the file is applied to the running program."),
        Command("reload", ["r"], .none, "", "read the watched files now and apply what changed"),
        Command("restart", ["R"], .none, "", "drop all state and run from the start"),
        Command("type", ["t"], .code, "EXPRESSION", "show the type of an expression, unevaluated"),
        Command("doc", ["d"], .code, "NAME", "show the documentation of a name", "`?NAME` does the same."),
        Command(
            "source", ["s"], .code, "NAME", "show the code of a definition as it runs now",
            "That is the text in force, which a patch may have changed since the file was read."),
        Command("vars", ["v"], .text, "[PATTERN]", "list the variables and what they hold"),
        Command(
            "history", ["hist"], .text, "[NUMBER | TEXT]", "list what was entered, recall an entry, or search",
            "With a number the entry is put into the line to be changed and entered again."),
        Command("undo", ["u"], .none, "", "go back to the program before the last change"),
        Command("time", [], .code, "EXPRESSION", "evaluate and show how long that ran"),
        Command("clear", [], .none, "", "clear the screen", "So does Ctrl-L, keeping the line that is typed."),
        Command(
            "edit", ["e"], .code, "[NAME]", "open your editor: the last entry, or a definition",
            "VISUAL or EDITOR say which editor. The last entry is evaluated when the editor ends with a changed text."),
        Command("watch", ["w"], .file, "[PATTERN]", "list what is watched, or watch more"),
        Command(
            "patch", [], .code, "NAME [CODE]", "replace one definition in memory only",
            "Without code your editor opens on the definition as it runs now. The file stays as it is until\n"
                + "`:commit`; `:revert` takes the patch back."),
        Command("revert", [], .code, "[NAME]", "take patches back, to what the file says"),
        Command("commit", [], .code, "[NAME]", "write patches into the file"),
        Command("diff", [], .code, "[NAME]", "show how the running program differs from the files"),
        Command("rerun", [], .code, "NAME", "compute a variable again"),
        Command("pause", [], .none, "", "hold saves back until `:apply`"),
        Command("apply", [], .none, "", "apply the saves that were held back, as one change"),
    ]

    /// The code of a `:patch NAME CODE`, which may go on over several lines.
    static func code(in text: String) -> String? {
        guard let colon = text.firstIndex(where: { !$0.isWhitespace }), text[colon] == ":" else { return nil }
        let name = text[colon...].prefix { !$0.isWhitespace }
        guard case .command(let command, let argument)? = CommandRequest(String(name) + text[colon...].dropFirst(name.count)), command.name == "patch" else { return nil }
        let code = argument.drop { !$0.isWhitespace }.trimmed
        return code.isEmpty ? nil : code
    }

    /// Whether the text is for the command table rather than for the program.
    static func isCommand(_ text: String) -> Bool {
        let first = text.first { !$0.isWhitespace }
        return first == ":" || first == "?"
    }
}

/// What a line that begins with a colon asks for.
enum CommandRequest: Equatable {
    case command(Command, argument: String)
    case ambiguous(String, [String])
    case unknown(String, suggestion: String?)

    /// - Returns: nil for text that is meant for the program.
    init?(_ text: String, isDefined: (String) -> Bool = { _ in false }) {
        let line = text.trimmed
        if ["quit", "exit", "quit()", "exit()"].contains(line), !isDefined(String(line.prefix(4))) {
            self.init(name: "quit", argument: "")
        } else if line == "help", !isDefined("help") {
            self.init(name: "help", argument: "")
        } else if line.hasPrefix("?") {
            let name = line.dropFirst().trimmed
            self.init(name: name.isEmpty ? "help" : "doc", argument: name)
        } else if line.hasPrefix(":") {
            let name = line.dropFirst().prefix { !$0.isWhitespace }
            self.init(name: String(name), argument: line.dropFirst(1 + name.count).trimmed)
        } else {
            return nil
        }
    }

    private init(name: String, argument: String) {
        if let command = Command.all.first(where: { $0.name == name || $0.aliases.contains(name) }) {
            self = .command(command, argument: argument)
            return
        }
        let matches = name.isEmpty ? [] : Command.all.filter { $0.name.hasPrefix(name) }
        if let only = matches.first, matches.count == 1 {
            self = .command(only, argument: argument)
        } else if !matches.isEmpty {
            self = .ambiguous(name, matches.map(\.name))
        } else {
            self = .unknown(name, suggestion: Self.nearest(name))
        }
    }

    private static func nearest(_ name: String) -> String? {
        let distances = Command.all.map { ($0.name, editDistance(name, $0.name)) }
        guard let best = distances.min(by: { $0.1 < $1.1 }), best.1 <= max(1, best.0.count / 3) else { return nil }
        return best.0
    }
}

/// How many letters have to be inserted, removed, replaced or swapped with their neighbour.
func editDistance(_ a: String, _ b: String) -> Int {
    let a = Array(a.prefix(64)), b = Array(b.prefix(64))
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1]
        for j in b.indices {
            var best = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
            row.append(best)
        }
        before = previous
        previous = row
    }
    return previous[b.count]
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
