/// What became of an entry.
public enum SubmitResult: Equatable {
    /// Evaluated (or refused); everything there is to say has been printed.
    case done
    /// The program asked to leave with this code.
    case exit(Int32)
}

/// What became of a `:command`.
public enum CommandResult: Equatable {
    /// Carried out; everything there is to say has been printed.
    case done
    /// Carried out; the loop prints this text.
    case output(String)
    /// Refused; the loop prints this text as an error.
    case failed(String)
    /// Open the user's editor there.
    case edit(path: String, line: Int)
    /// Open the user's editor on this text; then the command is carried out once more, with the new text on the lines
    /// behind its argument.
    case compose(String)
    /// This session does not do that.
    case unsupported
    /// Leave with this code.
    case exit(Int32)
}

/// The running program as the prompt sees it.
public protocol ReplSession: AnyObject {
    /// Whether the text can be evaluated as it stands; asked for each Enter.
    func completeness(of text: String) -> Completeness
    /// Evaluates a text and prints what comes of it, errors included.
    func submit(_ text: String) -> SubmitResult
    /// Carries out a command of the table.
    /// - Parameter name: the table's name, never an alias.
    func command(_ name: String, _ argument: String) -> CommandResult
    /// - Parameter cursor: in UTF-8 units.
    func completions(in text: String, cursor: Int) -> Completions
    /// Ctrl-C on an empty line: stops what runs beside the prompt.
    /// - Returns: whether something ran.
    func interrupt() -> Bool
    /// Whether the program has a meaning for a bare name; then `quit` is not taken for the command.
    func isDefined(_ name: String) -> Bool
}

extension ReplSession {
    public func completions(in text: String, cursor: Int) -> Completions { .none }
    public func interrupt() -> Bool { false }
    public func isDefined(_ name: String) -> Bool { false }
}
