/// Runs tasks in turns: a task goes on until it waits, then the one that is ready for the longest time goes on.
///
/// The library's own code (`Concurrency.lsw`) says what tasks are; this only knows who waits and who is ready.
final class TaskScheduler {
    private enum Entry {
        /// A task that has not begun.
        case fresh(Int)
        case waiting(Fiber)
    }
    /// More tasks than that do not wait at the same time: those that have not begun begin when others have ended. A system has
    /// some ten thousand threads.
    private static let mostFibers = 10_000
    /// With a thread, for tasks to come.
    private static let mostIdle = 64
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
    /// Tasks for which there was no thread.
    private var held: [Int] = []
    private var fibers = 0
    /// Their threads are about to end.
    private var leaving: [Fiber] = []
    /// The session ends.
    private var isOver = false
    /// Tasks that a trap ended: who waits for them does not know yet.
    private var broken: [Int] = []
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
    /// How often the program's own stack does something for a task: one errand may come while another waits.
    private var errands = 0
    /// What runs on the program's own stack is not the program itself.
    private var isOnErrand: Bool { errands > 0 && current === main }
    /// Statements that wait while the program they came into waits, innermost last.
    private var waitingWithin: [Within] = []
    /// Tasks whose turn came while their errand was not done.
    private var postponed: [Fiber] = []
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
    var hasOthersToRun: Bool { hasReady || active.count > 1 }

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
        if interpreter.isCommitting { throw interpreter.trap("Fatal error: code that a save runs for new values cannot wait") }
        if interpreter.regexes.isRunning { throw interpreter.trap("Fatal error: a transform of a regular expression cannot wait") }
        var timer: Timer?
        if let nanoseconds {
            let now = interpreter.host.monotonicNanoseconds()
            if now &- steadyTime > TaskScheduler.slack { steadyTime = now }
            timersSet += 1
            timer = Timer(due: steadyTime &+ nanoseconds, order: timersSet, time: now &+ nanoseconds, task: task)
        }
        if current === main, isOnErrand || parked[task] != nil { return try parkWithin(timer) }
        if parked[task] != nil { throw interpreter.trap("Fatal error: code that a save or an entry runs in a task that waits cannot wait") }
        try park(timer)
    }

    private func park(_ timer: Timer?) throws {
        if let timer { set(timer, of: current) }
        parked[current.task] = current
        try goOn()
    }

    private func set(_ timer: Timer, of fiber: Fiber) {
        timers.insert(timer, at: place(of: timer))
        fiber.hasTimer = true
    }

    /// What the program waited for when a statement came into it.
    private struct Within {
        var isReady: Bool
        var timer: Timer?
        /// The program was to go on meanwhile. Who waits looks again for what it waits for.
        var wasResumed = false
        var failure: (any Error)?
    }

    /// A statement of a save or an entry waits, on top of the program's own code that waits, too: that goes on behind it.
    private func parkWithin(_ timer: Timer?) throws {
        var outer = Within(isReady: false)
        ready[firstReady...].removeAll { entry in
            guard case .waiting(let fiber) = entry, fiber === main else { return false }
            outer.isReady = true
            return true
        }
        if parked.removeValue(forKey: 0) == nil { outer.isReady = true }
        outer.timer = main.hasTimer ? timers.first { $0.task == 0 } : nil
        timers.removeAll { $0.task == 0 }
        main.hasTimer = false
        waitingWithin.append(outer)
        defer {
            if let outer = waitingWithin.popLast() { goBack(to: outer) }
        }
        // What the program waits for may wake who sleeps.
        repeat { try park(timer) } while timer.map { $0.time > interpreter.host.monotonicNanoseconds() } ?? false
    }

    private func goBack(to outer: Within) {
        if let failure = outer.failure { main.signal = failure }
        if outer.isReady || outer.failure != nil || (outer.wasResumed && outer.timer == nil) { return ready.append(.waiting(main)) }
        parked[0] = main
        if let timer = outer.timer { set(timer, of: main) }
    }

    var mayPark: Bool { !interpreter.isCommitting && !isOnErrand && parked[current.task] == nil && !interpreter.regexes.isRunning }

    /// A task that waits is ready.
    func resume(_ task: Int) {
        if task == 0 { for index in waitingWithin.indices { waitingWithin[index].wasResumed = true } }
        guard let fiber = parked.removeValue(forKey: task) else { return }
        if fiber.hasTimer {
            fiber.hasTimer = false
            timers.removeAll { $0.task == task }
        }
        ready.append(.waiting(fiber))
    }

    /// Behind those that end no later.
    private func place(of timer: Timer) -> Int {
        var (low, high) = (0, timers.count)
        while low < high {
            let middle = (low + high) / 2
            if (timers[middle].due, timers[middle].order) <= (timer.due, timer.order) { low = middle + 1 } else { high = middle }
        }
        return low
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

    /// Where the task runs that is next in line; nil: it has to wait for a thread.
    private func place(_ entry: Entry) -> Fiber? {
        switch entry {
        case .waiting(let fiber): return fiber
        case .fresh(let task):
            guard let fiber = idle.popLast() ?? newFiber() else {
                held.append(task)
                return nil
            }
            fiber.task = task
            active[task] = fiber
            return fiber
        }
    }

    private func newFiber() -> Fiber? {
        reap()
        guard fibers < TaskScheduler.mostFibers, let fiber = Fiber(interpreter.state, { [unowned self] in work($0) }) else { return nil }
        fibers += 1
        return fiber
    }

    /// Gives back what threads had that have ended.
    private func reap() {
        for fiber in leaving {
            fiber.dispose()
            fibers -= 1
        }
        leaving = []
    }

    /// Has the next one go on, and comes back when it is this one's turn.
    private func goOn() throws {
        let own = current
        do { pass(to: try next()) } catch { fail(error) }
        if let signal = own.signal {
            own.signal = nil
            throw (signal as? ScriptSignal).map(interpreter.ending) ?? signal
        }
    }

    /// - Returns: who is next; waits until there is one.
    private func next() throws -> Fiber {
        while true {
            endTimers()
            if hasReady {
                let entry = ready[firstReady]
                firstReady += 1
                if firstReady > 64, firstReady * 2 > ready.count {
                    ready.removeSubrange(..<firstReady)
                    firstReady = 0
                }
                guard let fiber = place(entry) else { continue }
                if !fiber.isAsking { return fiber }
                postponed.append(fiber)
                continue
            }
            if !waitingWithin.isEmpty, timers.isEmpty {
                main.signal = interpreter.trap("Fatal error: a statement that a save or an entry runs in the middle of the program waits for what only that can do")
                resume(0)
                continue
            }
            if !held.isEmpty, timers.isEmpty {
                throw interpreter.trap("Fatal error: \(fibers) tasks wait and none goes on by itself; there is no room for another")
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
            timers.removeFirst()
            parked[timer.task]?.hasTimer = false
            resume(timer.task)
        }
    }

    private func pass(to target: Fiber) {
        let own = current
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
        errands += 1
        own.isAsking = true
        save(own)
        restore(main)
        main.wake()
        own.sleep()
        own.isAsking = false
        errands -= 1
        if postponed.contains(where: { $0 === own }) {
            postponed.removeAll { $0 === own }
            ready.append(.waiting(own))
        }
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
        for index in waitingWithin.indices { waitingWithin[index].failure = error }
        parked[0] = nil
        main.hasTimer = false
        timers.removeAll { $0.task == 0 }
        ready.removeSubrange(..<firstReady)
        ready.removeAll { if case .waiting(let fiber) = $0 { fiber === main } else { false } }
        firstReady = 0
        if current === main { return }
        pass(to: main)
    }

    // MARK: A task's thread

    /// Does one task's work after the other.
    private func work(_ fiber: Fiber) {
        while !isOver {
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
            if isOver { break }
            if failure != nil { broken.append(fiber.task) }
            if !held.isEmpty { ready.append(.fresh(held.removeFirst())) } else if failure == nil, idle.count >= TaskScheduler.mostIdle { break }
            idle.append(fiber)
            if let failure {
                fail(failure)
            } else {
                do { pass(to: try next()) } catch { fail(error) }
            }
        }
        leave(fiber)
    }

    /// The thread of the current one ends.
    private func leave(_ fiber: Fiber) {
        var target = main
        if !isOver { do { target = try next() } catch { main.signal = main.signal ?? error } }
        restore(target)
        leaving.append(fiber)
        target.wake()
    }

    /// The session ends: so do all threads of tasks, where they stand.
    func end() {
        if current !== main { return }
        isOver = true
        ready = []
        firstReady = 0
        timers = []
        for fiber in suspended + idle {
            fiber.signal = ScriptSignal.cancelled
            interpreter.state.pointee.isEnding = true
            pass(to: fiber)
        }
        (idle, active) = ([], [0: main])
        reap()
    }

    /// Tells those who wait for tasks that a trap ended, in a program that goes on after it.
    func tellOfBroken() {
        let tasks = broken
        broken = []
        if runner == 0 { return }
        for task in tasks {
            let call = ClosureCall(runner, interpreter.state)
            call.arguments[0] = -task
            var nothing = 0
            try? withUnsafeMutablePointer(to: &nothing) { try call.into($0) }
            call.end()
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
        taskScheduler.tellOfBroken()
        do {
            try taskScheduler.yield()
        } catch {
            throw failure(error, .none)
        }
        return taskScheduler.untilNext
    }

    /// The session ends. On the script thread, when the program's own code has nothing to do.
    public func endTasks() {
        taskScheduler?.end()
        taskScheduler = nil
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
