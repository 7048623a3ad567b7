import Diagnostics
import Interp

/// What a session tells its owner. Events come from the script thread as well as from the owner's own calls.
public enum SessionEvent: Sendable {
    /// Definitions and values of a save are in force; its statements (`runs` is empty yet) follow.
    case committed(PatchReport)
    /// A statement of a save is about to run, or is skipped.
    case running(PatchReport.Run)
    /// Everything that a save asked for was done.
    case applied(PatchReport)
    case refused(Refusal)
    /// The change with this title was taken back; `applied` follows.
    case undone(title: String, PatchReport)
    /// All that followed from a change is done, hooks included.
    case settled
    /// A save waits for a safe point for over a second.
    case waiting(name: String)
    /// A statement that a save ran failed.
    case failed(Failure)
    /// The program failed and waits, where it stands or at its last statement, for a save that lets it go on.
    case held(Failure)
    /// A save did not let it go on.
    case stillHeld
    /// It goes on: the call (`main.f(_:) with x: 1`) or the statement (`main.lsw:12`) that is tried again.
    case retrying(String, Retry)
    /// A call of a function that is developed ended, and waits for a save or `answerRound`.
    case round(DevelopRound)
    /// It waits no more.
    case nextRound
    /// An entry of the prompt was carried out.
    case evaluated(Evaluation)
    /// The program's first run came to its end, or to an end after a save let it go on.
    case ended(Outcome)
    case warnings([Diagnostic])
    /// The script wants a file, folder or pattern to be watched, or no longer.
    case watch(pattern: String, isWatched: Bool)
    /// What `ask` was asked.
    case answered(Answer)
    /// Nothing runs: what `tellWhenAtRest` asked for.
    case rested
}

/// How a held program goes on.
public enum Retry: Sendable {
    /// A call is made again.
    case call
    /// The whole statement runs again.
    case statement
    /// The statement that failed is gone: the next one runs.
    case next
}

/// An error or trap that stopped a statement.
public struct Failure: Sendable {
    /// `Fatal error: Index out of range`, complete.
    public var message: String
    public var isTrap: Bool
    /// Where the statement begins.
    public var span: Span
    public var trace: [TraceFrame]
}

/// How a run came to its end.
public enum Outcome: Sendable {
    case finished
    case failed(Failure)
    case exit(Int32)
    case cancelled
    case internalError(String)
}

/// What became of an entry of the prompt.
public struct Evaluation: Sendable {
    /// `$R0: Int = 42`; nil when there is nothing to show.
    public var echo: String?
    public var diagnostics: [Diagnostic] = []
    /// What it left as it was though it changed what that came from; ready sentences.
    public var kept: [String] = []
    public var failure: Failure?
    public var exitCode: Int32?
    /// How long it ran; nil: it did not.
    public var nanoseconds: UInt64?

    public init(echo: String? = nil, diagnostics: [Diagnostic] = [], kept: [String] = [], failure: Failure? = nil, exitCode: Int32? = nil) {
        self.echo = echo
        self.diagnostics = diagnostics
        self.kept = kept
        self.failure = failure
        self.exitCode = exitCode
    }
}
