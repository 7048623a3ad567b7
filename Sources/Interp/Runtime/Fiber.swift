#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A place where script code runs and may wait in the middle of it: slots and a native stack. The program's own is one; tasks
/// run on others.
///
/// Each has a thread, of which exactly one runs: the one that holds the baton. A thread keeps what belongs to its stack (the
/// host's own bookkeeping included) without our help; a switch costs two system calls.
final class Fiber {
    /// What `RuntimeState` and the interpreter know of the stack that is in use.
    struct Saved {
        var top: F
        var native: F?
        var stackLimit: UInt
        var nativeLimit: UInt
        var catchers = 0
        var deinitDepth = 0
        var error = (0, 0)
        /// Of a text that is being put together.
        var text: [UInt8] = []
    }

    /// Of the task that runs on it; 0 is the program itself.
    var task = 0
    /// Where its slots begin.
    let base: F
    /// While another one runs.
    var saved: Saved
    /// Thrown where it waits, as soon as it goes on.
    var signal: (any Error)?
    /// Of the program's own: what it is to do for a task before it waits on.
    var errand: (work: () -> Void, task: Fiber)?
    /// The program's own stack does something for it: its turn comes behind that.
    var isAsking = false
    /// It is ready when a time has come, at the latest.
    var hasTimer = false
    /// Of `TaskScheduler.switches`, when work that waits was tried here.
    var switchesSeen = -1
    /// Nanoseconds that it waits for others at a loop's head; and when it does so again.
    var patience = TaskScheduler.firstPatience
    var gathersAgain: UInt64 = 0
    private let baton = Baton()
    private var thread: ScriptThread.Started?

    /// Slots of a task, in words: virtual memory, used as needed.
    static let stackWords = 2 << 20
    /// Bytes of its native stack.
    #if DEBUG
    static let nativeBytes = 256 << 20
    #else
    static let nativeBytes = 64 << 20
    #endif

    /// The one that runs now.
    init(current state: UnsafeMutablePointer<RuntimeState>) {
        base = state.pointee.stackBase
        saved = Saved(top: state.pointee.top, native: state.pointee.native, stackLimit: state.pointee.stackLimit, nativeLimit: state.pointee.nativeLimit)
    }

    /// One for tasks, that does `body` each time it gets the baton.
    /// - Returns: nil when the system gives no thread.
    init?(_ state: UnsafeMutablePointer<RuntimeState>, _ body: @escaping (Fiber) -> Void) {
        guard let slots = Interpreter.mapped(words: Fiber.stackWords) else { return nil }
        base = slots + 2
        base[-1] = state.pointee.hostSite
        base[-2] = 0
        saved = Saved(top: base, native: nil, stackLimit: UInt(bitPattern: base + Fiber.stackWords - 131_072), nativeLimit: 0)
        thread = ScriptThread.start(mapping: Fiber.nativeBytes) { [unowned self] in
            baton.wait()
            body(self)
        }
        if thread != nil { return }
        Interpreter.unmap(slots, words: Fiber.stackWords)
        return nil
    }

    /// Its thread has given the baton away for the last time.
    func dispose() {
        thread?.dispose()
        thread = nil
        Interpreter.unmap(base - 2, words: Fiber.stackWords)
    }

    /// Nothing stands on it any more.
    func clear() {
        saved.top = base
        saved.native = nil
        (saved.catchers, saved.deinitDepth, saved.error, saved.text) = (0, 0, (0, 0), [])
    }

    func wake() { baton.pass() }
    func sleep() { baton.wait() }
}

/// A signal for one thread that waits.
private final class Baton {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var isHere = false

    init() {
        mutex.initialize(to: pthread_mutex_t())
        condition.initialize(to: pthread_cond_t())
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }
    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }
    func pass() {
        pthread_mutex_lock(mutex)
        isHere = true
        pthread_cond_signal(condition)
        pthread_mutex_unlock(mutex)
    }
    func wait() {
        pthread_mutex_lock(mutex)
        while !isHere { pthread_cond_wait(condition, mutex) }
        isHere = false
        pthread_mutex_unlock(mutex)
    }
}
