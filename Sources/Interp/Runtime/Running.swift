import Diagnostics
import Types

/// Running top-level statements.
extension Interpreter {
    /// Why a statement ended early, for the session to report.
    public enum Failure: Error {
        /// A script error nobody caught, as Swift describes it: `main.Oops(why: "because")`.
        case uncaught(String, at: Span)
        case trap(Trap)
        case exit(Int32)
        case cancelled
        /// It was held, and is to be run again.
        case retry
        /// A fault of the interpreter.
        case `internal`(String)
    }

    /// Lowers and runs one top-level statement. On the script thread.
    public func run(_ item: TopLevelItem) throws {
        if let taskScheduler { try taskScheduler.onMain { try self.runHere(item) } } else { try runHere(item) }
    }

    private func runHere(_ item: TopLevelItem) throws {
        state.pointee.isEnding = false
        let savedTop = state.pointee.top
        let savedNative = state.pointee.native
        let runCount = activeRuns.count
        let savedCatchers = catchers
        catchers = 0
        defer {
            catchers = savedCatchers
            activeRuns.removeSubrange(runCount...)
            state.pointee.top = savedTop
            state.pointee.native = savedNative
        }
        let base = state.pointee.stackBase
        measureNativeStack()
        do {
            let start = max(Interpreter.globalWords, savedTop - base)
            let node = try lowerWithPool { try lowerTopLevel(item, start: start) }
            if let frame = topLevelFrame {
                retire(Unmanaged.passRetained(node), frame)
                activeRuns.append(ActiveRun(frame: frame, native: savedNative))
                state.pointee.top = base + frame.record.pointee.words + 8
            }
            // Globals may be declared without a value.
            _ = try node.exec(base)
            for id in item.declares { global(id, []).status[0] = 1 }
        } catch {
            throw failure(error, item.body.place)
        }
        if let error = deinitFailure {
            deinitFailure = nil
            throw failure(error, item.body.place)
        }
    }

    func failure(_ error: any Error, _ span: Span) -> Failure {
        restartedFrame = nil
        isUnwindingToRetry = false
        state.pointee.isEnding = false
        if pendingError[0] != 0 { return .uncaught(describePendingError(), at: span) }
        guard let signal = error as? ScriptSignal else { return .internal("\(error)") }
        switch signal {
        case .thrown: return .uncaught("error", at: span)
        case .trap(let trap): return .trap(trap)
        case .exit(let code): return .exit(code)
        case .cancelled: return .cancelled
        case .loopSwitch: return .internal("a loop switch reached the top level")
        case .retry: return .retry
        case .internalError(let message): return .internal(message)
        }
    }
}
