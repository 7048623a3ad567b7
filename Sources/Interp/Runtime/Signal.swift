import Diagnostics

/// Why evaluation stops before its end. The one mechanism for script errors, traps, `exit`, and leaving a loop whose
/// code was replaced.
public enum ScriptSignal: Error {
    /// A script `throw`; the value (two words of `any Error`) is in `Interpreter.pendingError`.
    case thrown
    case trap(Trap)
    case exit(Int32)
    /// Stopped from outside: Ctrl-C, time limit.
    case cancelled
    /// A loop whose body was replaced leaves to the call node that resumes it.
    case loopSwitch
    /// The call whose frame is `Interpreter.restartedFrame` is made again; without one, the whole statement.
    case retry
    /// A fault of the interpreter itself, never of the script.
    case internalError(String)
}

extension Interpreter {
    /// What is about to be thrown: does it end the program as it stands?
    func ending(_ signal: ScriptSignal) -> ScriptSignal {
        switch signal {
        case .trap, .exit, .cancelled: state.pointee.isEnding = true
        case .thrown, .loopSwitch, .retry, .internalError: break
        }
        return signal
    }
}

/// A failure that a script cannot catch.
public final class Trap: @unchecked Sendable {
    /// `Fatal error: Index out of range`, complete.
    public let message: String
    /// Where it happened, innermost first.
    public internal(set) var trace: [TraceFrame] = []
    init(_ message: String) { self.message = message }
}

/// One line of a script backtrace.
public struct TraceFrame: Sendable {
    public var function: String
    public var span: Span
    /// `x: 3, name: "a"`, when the stack was held; nil without parameters.
    public var arguments: String?
    public init(function: String, span: Span, arguments: String? = nil) {
        self.function = function
        self.span = span
        self.arguments = arguments
    }
}
