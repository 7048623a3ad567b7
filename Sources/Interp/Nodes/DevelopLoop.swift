import Diagnostics
import Types

/// One call of the function that is being developed (`--loop`, `--xloop`).
public struct DevelopRound: Sendable {
    /// `main.area(of:) with n: 3`
    public var call: String
    /// The result as `debugPrint` shows it; nil: it has none, or failed.
    public var result: String?
    /// The error or trap it ended with.
    public var failure: String?
    public var nanoseconds: UInt64
    /// Where a trap happened, innermost first.
    public var trace: [TraceFrame] = []
}

/// How it goes on after a round.
public enum DevelopAnswer: Sendable {
    /// The call is made again, with the code in force.
    case again
    /// The caller gets what the round gave: the result, or the error.
    case goOn
    /// The caller gets a trap.
    case abort
    /// The program ends.
    case quit
}

/// What is asked after each round, on the script thread. The arguments stand in their frame all the while.
public struct DevelopLoopSettings {
    /// Names of functions: `main.Ball.step(by:)`.
    public var functions: Set<String>
    public var after: (DevelopRound) -> DevelopAnswer
    public init(functions: Set<String>, after: @escaping (DevelopRound) -> DevelopAnswer) {
        self.functions = functions
        self.after = after
    }
}

/// The body of a function that is called again until somebody is content with it.
final class DevelopLoop: Node {
    private let body: Node
    private let cell: FunctionCell
    private let function: FrameInfo
    private let resultType: TypeInfo
    private let span: Span
    private unowned let interpreter: Interpreter

    init(_ body: Node, _ cell: FunctionCell, _ function: FrameInfo, _ resultType: TypeInfo, _ span: Span, _ interpreter: Interpreter) {
        self.body = body
        self.cell = cell
        self.function = function
        self.resultType = resultType
        self.span = span
        self.interpreter = interpreter
    }

    override func exec(_ f: F) throws -> Int { try rounds(f, { try $0.exec(f) }, nil) }
    override func evalInt(_ f: F) throws -> Int { try rounds(f, { try $0.evalInt(f) }, { $1[0] = $0 }) }
    override func evalDouble(_ f: F) throws -> Double { try rounds(f, { try $0.evalDouble(f) }, { $1[0] = bits($0) }) }
    override func evalBool(_ f: F) throws -> Bool { try rounds(f, { try $0.evalBool(f) }, { $1[0] = $0 ? 1 : 0 }) }
    override func evalInto(_ f: F, _ d: F) throws {
        let words = resultType.words
        try rounds(f, { try $0.evalInto(f, d) }, { $1.copyWords(from: d, words) })
    }

    /// - Parameter store: puts the words of a result into a place, without owning them there; nil: there is none.
    @inline(never) private func rounds<T>(_ f: F, _ run: (Node) throws -> T, _ store: ((T, F) -> Void)?) throws -> T {
        guard let settings = interpreter.developLoop, !interpreter.isInDevelopLoop else { return try run(body) }
        // A save that comes while it waits takes it out of its cell.
        let own = Unmanaged.passRetained(self)
        defer { own.release() }
        while true {
            interpreter.isInDevelopLoop = true
            let startedAt = interpreter.host.monotonicNanoseconds()
            // The first round comes by here as the cell's body, later ones may have new code.
            let outcome = Result { try interpreter.catching { try run(cell.body.takeUnretainedValue()) } }
            interpreter.isInDevelopLoop = false
            if case .failure(let error) = outcome, !isFailureOfScript(error) { throw error }
            interpreter.state.pointee.isEnding = false
            let pending = interpreter.takePendingError()
            let round = round(f, outcome, pending, store, interpreter.host.monotonicNanoseconds() &- startedAt)
            let answer = waiting(f) { settings.after(round) }
            if case .goOn = answer {
                interpreter.restorePendingError(pending)
                return try outcome.get()
            }
            if pending.0 != 0 { interpreter.dropError(pending) }
            if case .success(let value) = outcome, let store, !resultType.isTrivial { words(value, store) { resultType.destroyWords($0) } }
            switch answer {
            case .again, .goOn: continue
            case .abort: throw interpreter.ending(.trap(aborted(f)))
            case .quit: throw interpreter.ending(.exit(0))
            }
        }
    }

    private func isFailureOfScript(_ error: any Error) -> Bool {
        switch error as? ScriptSignal {
        case .thrown?, .trap?: return true
        default: return false
        }
    }

    /// The frame is a callee's at its entry: saves may be applied.
    private func waiting<T>(_ f: F, _ work: () -> T) -> T {
        let state = interpreter.state
        let saved = (state.pointee.top, state.pointee.native)
        defer { (state.pointee.top, state.pointee.native) = saved }
        state.pointee.native = f
        state.pointee.top = f + max(1024, cell.parameterWords + resultType.words + 8)
        return work()
    }

    private func round<T>(_ f: F, _ outcome: Result<T, any Error>, _ pending: (Int, Int), _ store: ((T, F) -> Void)?, _ nanoseconds: UInt64) -> DevelopRound {
        let arguments = interpreter.arguments(of: StackFrame(frame: f, function: function, span: span))
        var round = DevelopRound(call: function.name + (arguments.map { " with \($0)" } ?? ""), nanoseconds: nanoseconds)
        switch outcome {
        case .success(let value):
            if let store, resultType.words > 0 { round.result = words(value, store) { NativeTable.sketch($0, resultType, limit: 1000) } }
        case .failure(let error):
            if pending.0 != 0 { round.failure = interpreter.describe(error: pending) } else if case .trap(let trap)? = error as? ScriptSignal { (round.failure, round.trace) = (trap.message, trap.trace) }
        }
        return round
    }

    private func words<T, R>(_ value: T, _ store: (T, F) -> Void, _ use: (F) -> R) -> R {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: max(resultType.words, 1)) {
            let place = $0.baseAddress.unsafelyUnwrapped
            place.zero(max(resultType.words, 1))
            store(value, place)
            return use(place)
        }
    }

    private func aborted(_ f: F) -> Trap {
        let trap = Trap("Fatal error: \(function.name) was given up")
        trap.trace = [TraceFrame(function: function.name, span: span)] + interpreter.trace(calledAt: f)
        return trap
    }
}
