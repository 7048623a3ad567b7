import Diagnostics
import Interp

/// Fix and continue: the script thread stands where the program failed, with its whole stack, until a save lets it go on
/// (LIVE.md section 10).
extension Session {
    /// The answer to a fault in the program's own course. What a save or an entry runs fails instead: the program around
    /// it must not wait.
    func hold(_ fault: HeldFault) -> HeldAnswer {
        guard isInCourse, !isHolding, progress.active.count == 1, let running = progress.active[0], let statement = world?.items[running].statement else {
            return .fail
        }
        isHolding = true
        defer { isHolding = false }
        onEvent(.held(Failure(message: fault.message, isTrap: fault.isTrap, span: statement.span, trace: fault.trace)))
        let version = self.version
        while waitForWork() {
            if interpreter?.drainSafePoints() != true || pendingStop != nil { return .cancel }
            // Data does not move where somebody works with it: such a save is applied to what is left when the statement is unwound.
            if monitor.locked({ (pending?.attempts ?? 0) > 0 }) { return .retry }
            if self.version == version { continue }
            if let call = interpreter?.retriedCall { onEvent(.retrying(call, .call)) }
            return .retry
        }
        return .cancel
    }

}
