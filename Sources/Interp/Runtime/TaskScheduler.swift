/// Runs tasks in turns: a task goes on until it waits, then the one that is ready for the longest time goes on.
///
/// The library's own code (`Concurrency.lsw`) says what tasks are; this only knows who waits and who is ready.
final class TaskScheduler {
    private enum Entry {
        /// A task that has not begun.
        case fresh(Int)
        case waiting(Fiber)
    }
    private struct Timer {
        /// In steady time; timers end in its order, those of the same time as they were set.
        var due: UInt64
        var order: Int
        /// Not before this moment.
        var time: UInt64
        var task: Int
    }

    unowned let interpreter: Interpreter
    private let main: Fiber
    private(set) var current: Fiber
    private var ready: [Entry] = []
    private var firstReady = 0
    private var timers: [Timer] = []
    /// By task: those that wait to be resumed.
    private var parked: [Int: Fiber] = [:]
    /// With a thread, and nothing to do.
    private var idle: [Fiber] = []
    /// All on which something stands, by task.
    private var active: [Int: Fiber] = [:]
    private var tasks = 0
    /// How often another one got its turn.
    private(set) var switches = 0
    /// Tasks that stand at a loop's head until all are where they can change.
    var gathered: Set<Int> = []
    private var timersSet = 0
    /// The clock as tasks see it that start together: it stands still for as long as they take to begin to wait, so that two
    /// that sleep 1 and 2 ms always wake in this order.
    private var steadyTime: UInt64 = 0
    /// Nanoseconds that it may be behind.
    private static let slack: UInt64 = 20_000_000
    /// The program's own stack does something for a task.
    private var isOnErrand = false
    /// The script function that does a task's work.
    private var runner = 0

    init(_ interpreter: Interpreter) {
        self.interpreter = interpreter
        main = Fiber(current: interpreter.state)
        current = main
        active = [0: main]
    }

    /// Those on which script code waits.
    var suspended: [Fiber] { active.values.filter { $0 !== current }.sorted { $0.task < $1.task } }

    var all: [Fiber] { Array(active.values) }
    var hasOthers: Bool { active.count > 1 }

    // MARK: What the library asks for

    /// Makes a task that is ready. `runner` is called with its number.
    func spawn(_ runner: Int) -> Int {
        if self.runner == 0 {
            retain(runner)
            self.runner = runner
        }
        tasks += 1
        ready.append(.fresh(tasks))
        return tasks
    }

    /// The current task waits until it is resumed, or, if there is one, for some nanoseconds.
    func park(nanoseconds: UInt64? = nil) throws {
        let task = current.task
        if interpreter.isCommitting || isOnErrand || parked[task] != nil { throw interpreter.trap("Fatal error: code that a save or an entry runs while the program waits cannot wait") }
        if interpreter.regexes.isRunning { throw interpreter.trap("Fatal error: a transform of a regular expression cannot wait") }
        if let nanoseconds {
            let now = interpreter.host.monotonicNanoseconds()
            if now &- steadyTime > TaskScheduler.slack { steadyTime = now }
            timersSet += 1
            let timer = Timer(due: steadyTime &+ nanoseconds, order: timersSet, time: now &+ nanoseconds, task: task)
            timers.insert(timer, at: timers.firstIndex { ($0.due, $0.order) > (timer.due, timer.order) } ?? timers.count)
        }
        parked[task] = current
        try goOn()
    }

    var mayPark: Bool { !interpreter.isCommitting && !isOnErrand && parked[current.task] == nil && !interpreter.regexes.isRunning }

    /// A task that waits is ready.
    func resume(_ task: Int) {
        timers.removeAll { $0.task == task }
        guard let fiber = parked.removeValue(forKey: task) else { return }
        ready.append(.waiting(fiber))
    }

    /// Lets those that are ready go first.
    func yield() throws {
        endTimers()
        if !hasReady || interpreter.isCommitting || isOnErrand { return }
        ready.append(.waiting(current))
        try goOn()
    }

    var hasReady: Bool { firstReady < ready.count }
    /// Nanoseconds until one is ready; nil: none gets ready by itself.
    var untilNext: UInt64? {
        if hasReady { return 0 }
        let now = interpreter.host.monotonicNanoseconds()
        return timers.first.map { $0.time > now ? $0.time - now : 0 }
    }

    // MARK: Switching

    /// Has the next one go on, and comes back when it is this one's turn.
    private func goOn() throws {
        let own = current
        do { try pass(to: next()) } catch { fail(error) }
        if let signal = own.signal {
            own.signal = nil
            throw (signal as? ScriptSignal).map(interpreter.ending) ?? signal
        }
    }

    /// - Returns: who is next; waits until there is one.
    private func next() throws -> Entry {
        while true {
            endTimers()
            if hasReady {
                let entry = ready[firstReady]
                firstReady += 1
                if firstReady > 64, firstReady * 2 > ready.count {
                    ready.removeSubrange(..<firstReady)
                    firstReady = 0
                }
                return entry
            }
            interpreter.host.flush()
            _ = interpreter.host.sleep(untilNanoseconds: timers.first?.time ?? .max)
            try interpreter.safePoint()
        }
    }

    /// Those whose time has come are ready.
    private func endTimers() {
        if timers.isEmpty { return }
        let now = interpreter.host.monotonicNanoseconds()
        while let timer = timers.first, timer.time <= now {
            steadyTime = max(steadyTime, timer.due)
            resume(timer.task)
        }
    }

    private func pass(to entry: Entry) throws {
        let own = current
        let target: Fiber
        switch entry {
        case .waiting(let fiber): target = fiber
        case .fresh(let task):
            guard let fiber = idle.popLast() ?? Fiber(interpreter.state, { [unowned self] in work($0) }) else { throw ScriptSignal.internalError("the system gives no thread for another task") }
            fiber.task = task
            active[task] = fiber
            target = fiber
        }
        if target === own { return }
        switches &+= 1
        save(own)
        restore(target)
        target.wake()
        own.sleep()
        while let (errand, task) = own.errand {
            own.errand = nil
            errand()
            save(own)
            restore(task)
            task.wake()
            own.sleep()
        }
        // Asked for by another thread while the limit was put back.
        if interpreter.state.pointee.poll != 0 { interpreter.state.pointee.limit = 0 }
    }

    /// Does something on the program's own stack, which waits: statements have their place there, whoever has the turn.
    func onMain(_ work: @escaping () throws -> Void) throws {
        if current === main { return try work() }
        let own = current
        var failure: (any Error)?
        main.errand = ({ do { try work() } catch { failure = error } }, own)
        isOnErrand = true
        save(own)
        restore(main)
        main.wake()
        own.sleep()
        isOnErrand = false
        if let failure { throw failure }
    }

    private func save(_ fiber: Fiber) {
        let state = interpreter.state
        fiber.saved.top = state.pointee.top
        fiber.saved.native = state.pointee.native
        fiber.saved.stackLimit = state.pointee.stackLimit
        fiber.saved.nativeLimit = state.pointee.nativeLimit
        (fiber.saved.catchers, fiber.saved.deinitDepth) = (interpreter.catchers, interpreter.deinitDepth)
        fiber.saved.error = interpreter.takePendingError()
        fiber.saved.text = interpreter.textBuffer.takeAll()
    }

    private func restore(_ fiber: Fiber) {
        let state = interpreter.state
        state.pointee.top = fiber.saved.top
        state.pointee.native = fiber.saved.native
        state.pointee.stackLimit = fiber.saved.stackLimit
        state.pointee.nativeLimit = fiber.saved.nativeLimit
        state.pointee.limit = state.pointee.poll != 0 ? 0 : fiber.saved.stackLimit
        (interpreter.catchers, interpreter.deinitDepth) = (fiber.saved.catchers, fiber.saved.deinitDepth)
        interpreter.restorePendingError(fiber.saved.error)
        interpreter.textBuffer.putBack(fiber.saved.text)
        current = fiber
    }

    /// What ends the program ends it where its own code waits.
    private func fail(_ error: any Error) {
        main.signal = error
        parked[0] = nil
        timers.removeAll { $0.task == 0 }
        ready.removeSubrange(..<firstReady)
        ready.removeAll { if case .waiting(let fiber) = $0 { fiber === main } else { false } }
        firstReady = 0
        if current === main { return }
        ready.insert(.waiting(main), at: 0)
        try? pass(to: next())
    }

    // MARK: A task's thread

    /// Does one task's work after the other.
    private func work(_ fiber: Fiber) {
        while true {
            interpreter.measureNativeStack()
            var failure: (any Error)?
            let call = ClosureCall(runner, interpreter.state)
            call.arguments[0] = fiber.task
            do {
                var nothing = 0
                try withUnsafeMutablePointer(to: &nothing) { try call.into($0) }
            } catch { failure = error }
            call.end()
            active[fiber.task] = nil
            fiber.clear()
            interpreter.state.pointee.top = fiber.base
            interpreter.state.pointee.native = nil
            idle.append(fiber)
            if let failure {
                fail(failure)
            } else {
                do { try pass(to: next()) } catch { fail(error) }
            }
        }
    }
}

extension Interpreter {
    /// Lets the tasks that are ready go on once each, of a program whose own code has nothing to do.
    /// - Returns: nanoseconds until the next one is ready; nil: none gets ready by itself.
    /// - Throws: `Failure`: what ended the program in a task.
    public func runTasks() throws -> UInt64? {
        guard let taskScheduler else { return nil }
        measureNativeStack()
        do {
            try taskScheduler.yield()
        } catch {
            throw failure(error, .none)
        }
        return taskScheduler.untilNext
    }

    /// The stacks of script code, to be walked from their innermost calls: of what runs, of the statements around it, and of
    /// tasks that wait.
    var stackStarts: [F] {
        var result: [F] = []
        if let native = state.pointee.native { result.append(native) }
        for run in activeRuns.reversed() { if let native = run.native { result.append(native) } }
        for fiber in taskScheduler?.suspended ?? [] { if let native = fiber.saved.native { result.append(native) } }
        return result
    }

    /// The slots in use, stack by stack.
    var stackSegments: [(start: F, end: F)] {
        let own = (start: taskScheduler?.current.base ?? state.pointee.stackBase, end: state.pointee.top)
        return [own] + (taskScheduler?.suspended ?? []).map { ($0.base, $0.saved.top) }
    }

    var tasks: TaskScheduler {
        if let taskScheduler { return taskScheduler }
        let made = TaskScheduler(self)
        taskScheduler = made
        return made
    }
}
