import Diagnostics

/// Work that other threads want done while the script stands still.
final class SafePointQueue: @unchecked Sendable {
    private let mutex = Mutex()
    private var work: [() -> Void] = []
    private(set) var isCancelled = false
    /// No work waited when that was asked for: it is about what runs now, not about the work.
    private var isFirst = false
    /// When the oldest waiting work was asked for.
    private var oldest: UInt64 = 0

    func add(_ item: @escaping () -> Void, at time: UInt64) {
        mutex.locked {
            if work.isEmpty { oldest = time }
            work.append(item)
        }
    }
    func take() -> [() -> Void] {
        mutex.locked {
            defer { work = [] }
            return work
        }
    }
    var isEmpty: Bool { mutex.locked { work.isEmpty && !isCancelled } }
    func cancel() {
        mutex.locked {
            if !isCancelled { isFirst = work.isEmpty }
            isCancelled = true
        }
    }
    /// Whether a call must let the work in, although a loop's back edge would be a better moment.
    func isUrgent(at time: UInt64) -> Bool { mutex.locked { isCancelled || time &- oldest > SafePointQueue.patience } }
    /// Nanoseconds. What a round of a loop calls in this time sees one version of everything.
    private static let patience: UInt64 = 100_000_000

    /// - Parameter first: only one that no work was before.
    func takeCancellation(first: Bool = false) -> Bool {
        mutex.locked {
            if first, !isFirst { return false }
            defer { isCancelled = false }
            return isCancelled
        }
    }
}

extension Interpreter {
    /// Has `work` run on the script thread while the script stands at a call, a loop's back edge, or waits in a
    /// blocking native. From any thread. When no script runs, `drainSafePoints` runs it.
    public func requestSafePoint(_ work: @escaping () -> Void) {
        safePoints.add(work, at: host.monotonicNanoseconds())
        arm()
        host.wake()
    }

    /// Ends the running script with `ScriptSignal.cancelled` at its next safe point. From any thread.
    public func cancel() {
        safePoints.cancel()
        arm()
        host.wake()
    }

    func arm() {
        state.pointee.poll = 1
        state.pointee.limit = 0
    }

    /// Runs what was asked for. On the script thread, with `state.top` above everything in use.
    /// - Parameter record: of the function that stands at a loop's back edge.
    func safePoint(at record: UnsafeMutablePointer<FrameRecord>? = nil) throws {
        // Script code that a commit runs must not see another one, nor what runs while a held stack is left. The request
        // stays. Nor must values be looked for that a loop's code hands over.
        if isCommitting || isUnwindingToRetry || handovers > 0 { return }
        // Ctrl-C stops what runs, and not the entry that is typed before it has stopped.
        if !activeRuns.isEmpty, safePoints.takeCancellation(first: true) { throw ending(.cancelled) }
        state.pointee.poll = 0
        state.pointee.limit = state.pointee.stackLimit
        let (top, native) = (state.pointee.top, state.pointee.native)
        // What is asked for while script code of a commit runs finds the script where it stands.
        while true {
            let work = safePoints.take()
            if work.isEmpty { break }
            for item in work { item() }
        }
        if let waiting {
            let isBack = record != nil && taskScheduler?.isBackAmongOthers() ?? false
            if activeRuns.isEmpty || isBack || waiting.isDue(at: record, in: self) {
                (self.waiting, tried) = (nil, waiting)
                waiting.work()
                tried = nil
                (state.pointee.top, state.pointee.native) = (top, native)
                if self.waiting != nil, isBack, gathers { try taskScheduler?.gather() }
            }
            if self.waiting != nil { arm() } else { taskScheduler?.endGathering() }
        }
        state.pointee.top = top
        state.pointee.native = native
        if safePoints.takeCancellation() { throw ending(.cancelled) }
        try chargeStep()
    }

    /// A version is being put in force, which may run script code: initial values, `deinit`.
    public var isBusyCommitting: Bool { isCommitting }

    /// Runs waiting work while no script runs, or it is held.
    /// - Returns: false when the program is to end.
    @discardableResult public func drainSafePoints() -> Bool { (try? safePoint()) != nil }

    /// Repeats a host call that waits until it has an answer; safe points run between.
    func blocking<T>(_ wait: () -> T?) throws -> T {
        while true {
            if let result = wait() { return result }
            try safePoint()
        }
    }
}

/// The call check failed: the stack is full, or a safe point was asked for. `frame[-1]` is the call site, arguments are
/// in place.
@inline(never) func slowCall(_ state: UnsafeMutablePointer<RuntimeState>, _ frame: F) throws {
    let interpreter = state.pointee.owner.takeUnretainedValue()
    if UInt(bitPattern: frame) > state.pointee.stackLimit || stackPointer() < state.pointee.nativeLimit {
        if state.pointee.poll == 0 { state.pointee.limit = state.pointee.stackLimit }
        let trap = Trap("Fatal error: stack overflow")
        trap.trace = interpreter.trace(calledAt: frame)
        throw interpreter.ending(.trap(trap))
    }
    guard interpreter.safePoints.isUrgent(at: interpreter.host.monotonicNanoseconds()) else { return }
    state.pointee.native = frame
    // Room for the arguments, whose number only the callee knows.
    state.pointee.top = frame + 1024
    try interpreter.safePoint()
}

/// What could not be done at one safe point, and is tried at later ones: when the function that is in the way comes to a loop's next
/// round, or is not running any more.
final class WaitingWork {
    let work: () -> Void
    /// The function's code, and older code that it runs in.
    private let blockers: [FrameInfo]
    private let records: Set<UnsafeMutablePointer<FrameRecord>>
    /// How often it failed because of this function.
    private let failures: Int
    /// Rounds left until the next try; each failure doubles them, so that a long wait costs little.
    private var untilLoop: Int
    /// Safe points left until the stack is looked at.
    private var untilLook = 0

    init(_ blocker: FrameInfo?, after before: WaitingWork?, _ work: @escaping () -> Void) {
        var blockers: [FrameInfo] = []
        var next = blocker
        while let frame = next {
            blockers.append(frame)
            next = frame.outer
        }
        self.blockers = blockers
        records = Set(blockers.map(\.record))
        self.work = work
        failures = before.map { $0.blockers.last === blockers.last ? $0.failures + 1 : 0 } ?? 0
        untilLoop = 1 << min(failures, 10)
    }

    /// Whether it is the function's new code that stands at a loop's back edge.
    private func isNewer(_ record: UnsafeMutablePointer<FrameRecord>, _ interpreter: Interpreter) -> Bool {
        guard let blocker = blockers.first, let native = interpreter.state.pointee.native, let bits = UnsafeRawPointer(bitPattern: native[-1]) else { return false }
        let code = Unmanaged<CallSite>.fromOpaque(bits).takeUnretainedValue().function
        return code.record == record && code.runs(in: blocker)
    }

    func isDue(at record: UnsafeMutablePointer<FrameRecord>?, in interpreter: Interpreter) -> Bool {
        if let record, records.contains(record) || isNewer(record, interpreter) {
            untilLoop -= 1
            return untilLoop <= 0
        }
        untilLook -= 1
        if untilLook > 0 { return false }
        guard let blocker = blockers.last else { return true }
        var (isThere, depth) = (false, 0)
        for start in interpreter.stackStarts where !isThere {
            interpreter.walk(frame: start) { site, _ in
                depth += 1
                isThere = site.function === blocker || site.function.runs(in: blocker)
                return !isThere
            }
        }
        // Looking at a deep stack must not cost more than the calls that made it.
        untilLook = depth / 4
        return !isThere
    }
}

extension FrameInfo {
    fileprivate func runs(in older: FrameInfo) -> Bool {
        var next = outer
        while let frame = next {
            if frame === older { return true }
            next = frame.outer
        }
        return false
    }
}

extension Interpreter {
    /// Tries `work` again at a later safe point. On the script thread, at a safe point, after `readiness` said what is in the way.
    public func retry(_ work: @escaping () -> Void) {
        waiting = WaitingWork(inTheWay, after: tried, work)
        inTheWay = nil
        arm()
    }
}
