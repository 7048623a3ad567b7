/// The texts of `:help`, made from the command table.
enum Help {
    static func overview() -> String {
        let rows = Command.all.map { (usage($0), $0.summary) }
        let width = rows.map { $0.0.count }.max() ?? 0
        let list = rows.map { "  \($0.0)\(String(repeating: " ", count: width - $0.0.count))  \($0.1)" }
        return (["Anything else is code: it is evaluated and its value printed.", ""] + list + [
            "",
            "The beginning of a name is enough; `:help COMMAND` says more. `?NAME` is",
            "`:doc NAME`, `_` is the last value.",
            "Keys: Tab completes, Ctrl-R searches, Up and Down move by line and entry,",
            "Alt-Enter begins a new line, Ctrl-C drops the entry, Ctrl-D leaves.",
        ]).joined(separator: "\n")
    }

    static func details(_ command: Command) -> String {
        var lines = ["\(usage(command))  \(command.summary)"]
        if !command.details.isEmpty { lines.append(command.details) }
        if !command.aliases.isEmpty {
            lines.append("Also: " + command.aliases.map { ":" + $0 }.joined(separator: ", "))
        }
        return lines.joined(separator: "\n")
    }

    static func unknown(_ name: String, suggestion: String?) -> String {
        let hint = suggestion.map { "; did you mean ':\($0)'?" } ?? "; ':help' lists all commands"
        return "error: there is no command ':\(name)'\(hint)"
    }

    static func ambiguous(_ name: String, _ matches: [String]) -> String {
        "error: ':\(name)' could be " + matches.map { ":" + $0 }.joined(separator: ", ")
    }

    static func usage(_ command: Command) -> String {
        ":" + command.name + (command.placeholder.isEmpty ? "" : " " + command.placeholder)
    }
}
