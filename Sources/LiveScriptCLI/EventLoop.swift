#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Diagnostics
import Live
import Watcher

/// The main thread: one `poll` over the watcher, the signals and what the script thread has to tell.
final class EventLoop: @unchecked Sendable {
    private(set) var session: Session
    let host: ProcessHost
    let notices: Notices
    let files: FileChanges?
    private let isVerbose: Bool
    /// Begins to watch, and when. Giving up a watch takes the kernel longer than a short script takes as a whole, so one that
    /// ends at once has none; the watcher finds what was saved before it began.
    private var beginWatching: (() -> Void)?
    private var watchAt: UInt64?

    private let wakeUp = WakePipe()
    private let signals = WakePipe()
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private var events: [SessionEvent] = []
    /// How many events came and how many were dealt with; whoever waits for one is let go when another session is served.
    private var came = 0
    private var handled = 0
    private var served = 0
    private let dealt: UnsafeMutablePointer<pthread_cond_t>
    private let owner = pthread_self()
    private var outputWaits = false
    /// When collected output has to be written.
    private var flushAt: UInt64?
    /// When an accepted save that still waits is mentioned.
    private var waitNoticeAt: UInt64?
    private var waitingName = ""
    /// When the process ends though the script did not stop.
    private var killAt: UInt64?
    private var signalCode: Int32?
    /// Ctrl-C stops what runs and nothing more: a prompt comes back with everything that is there.
    var keepsState = false
    /// When somebody who pressed Ctrl-C is told that the program does not stop.
    private var busyNoticeAt: UInt64?
    private var mayBeLeft = false
    /// When the program's time is up.
    private var timeUpAt: UInt64?
    private(set) var isOverTime = false
    /// While a function that is developed waits for a key.
    private let keys = KeyInput()
    private(set) var outcome: Outcome?
    private(set) var evaluation: Evaluation?
    private var answer: Answer?
    /// Whether the session said that nothing runs, and how long that is waited for.
    private var isRested = false
    private var restsBy: UInt64?
    /// A save, or the like, was applied or refused.
    private var hasChanged = false
    /// What the change that was applied last came to; nil: it was refused.
    private(set) var summary: String?

    init(session: Session, host: ProcessHost, notices: Notices, files: FileChanges?, isVerbose: Bool, beginWatching: (() -> Void)? = nil) {
        self.session = session
        self.host = host
        self.notices = notices
        self.files = files
        self.isVerbose = isVerbose
        self.beginWatching = beginWatching
        watchAt = beginWatching == nil ? nil : monotonicNow() + 20_000_000
        lock = .allocate(capacity: 1)
        lock.initialize(to: pthread_mutex_t())
        pthread_mutex_init(lock, nil)
        dealt = .allocate(capacity: 1)
        dealt.initialize(to: pthread_cond_t())
        pthread_cond_init(dealt, nil)
        attach(session)
        host.onOutputWaiting = { [unowned self] in
            pthread_mutex_lock(lock)
            outputWaits = true
            pthread_mutex_unlock(lock)
            wakeUp.wake()
        }
        files?.onSave = { [unowned self] name in
            waitingName = name
            waitNoticeAt = monotonicNow() + 1_000_000_000
        }
        Signals.begin(signals)
    }

    /// Serves another session from now on.
    func attach(_ session: Session) {
        self.session.onEvent = { _ in }
        self.session = session
        files?.attach(session)
        pthread_mutex_lock(lock)
        events = []
        served += 1
        handled = came
        pthread_cond_broadcast(dealt)
        pthread_mutex_unlock(lock)
        (outcome, evaluation, answer, hasChanged) = (nil, nil, nil, false)
        session.onEvent = { [unowned self] event in take(event) }
    }

    /// From both threads. What is said about a change stands before what the changed program says, so the script thread
    /// waits for it.
    private func take(_ event: SessionEvent) {
        let waits = notices.tells(event) && pthread_equal(owner, pthread_self()) == 0
        if waits { host.flush() }
        pthread_mutex_lock(lock)
        events.append(event)
        came += 1
        let (number, session) = (came, served)
        pthread_mutex_unlock(lock)
        wakeUp.wake()
        guard waits else { return }
        pthread_mutex_lock(lock)
        while handled < number, session == served { pthread_cond_wait(dealt, lock) }
        pthread_mutex_unlock(lock)
    }

    // MARK: Waiting

    /// Serves events until the program's course ends.
    /// - Parameter seconds: when it is stopped; a native that does not look up ends with the process.
    func runToEnd(within seconds: Double? = nil) -> Outcome {
        if let seconds { timeUpAt = monotonicNow() &+ UInt64(seconds * 1e9) }
        defer { timeUpAt = nil }
        while true {
            if let outcome {
                self.outcome = nil
                return outcome
            }
            wait()
        }
    }

    /// Serves events until the entry that was submitted is carried out, or the session ends.
    func runToEvaluation() -> Evaluation {
        while true {
            if let evaluation {
                self.evaluation = nil
                letTasksRest()
                return evaluation
            }
            if case .exit(let code)? = outcome { return Evaluation(exitCode: code) }
            wait()
        }
    }

    /// Tasks that an entry started come to where they wait, if that is soon: an entry that came in the middle of one could not wait
    /// itself.
    private func letTasksRest() {
        let end = monotonicNow() &+ 100_000_000
        (isRested, restsBy) = (false, end)
        defer { restsBy = nil }
        session.tellWhenAtRest()
        repeat {
            wait()
            if case .exit? = outcome { return }
        } while !isRested && monotonicNow() < end
    }

    /// Serves events until what was handed to the session is applied or refused.
    func runToChange() {
        while !hasChanged {
            if case .exit? = outcome { return }
            wait()
        }
    }

    /// Serves events as long as a condition holds, and nothing ended.
    func run(while condition: () -> Bool) {
        while condition(), outcome == nil, signalCode == nil { wait() }
    }

    /// The next `runToChange` waits for what comes from now on.
    func expectChange() { (hasChanged, summary) = (false, nil) }

    /// Serves events until a question that was asked is answered.
    func runToAnswer() -> Answer {
        while true {
            if let answer {
                self.answer = nil
                return answer
            }
            if case .exit? = outcome { return .text("") }
            wait()
        }
    }

    private func wait() {
        var entries = [wakeUp.readEnd, signals.readEnd].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        if let descriptor = files?.watcher.fileDescriptor, descriptor >= 0 { entries.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
        if keys.isOn { entries.append(pollfd(fd: 0, events: Int16(POLLIN), revents: 0)) }
        _ = poll(&entries, nfds_t(entries.count), timeout)
        serve()
    }

    var descriptors: [Int32] { [wakeUp.readEnd, signals.readEnd, files?.watcher.fileDescriptor ?? -1].filter { $0 >= 0 } }

    /// Milliseconds for `poll`; -1: for ever.
    var timeout: Int32 {
        let now = monotonicNow()
        let own = [flushAt, waitNoticeAt, killAt, busyNoticeAt, watchAt, timeUpAt, restsBy, files?.deadline].compactMap { $0 }.min().map { time in
            time <= now ? 0 : Int32(clamping: (time - now) / 1_000_000 + 1)
        }
        let watching = files?.watcher.pollTimeout(now: now) ?? -1
        return [own ?? -1, watching].filter { $0 >= 0 }.min() ?? -1
    }

    /// Deals with whatever is due. Never waits.
    func serve() {
        for number in signals.drain() { signalled(Int32(number)) }
        _ = wakeUp.drain()
        pthread_mutex_lock(lock)
        let events = self.events
        self.events = []
        if outputWaits, flushAt == nil { flushAt = monotonicNow() + 20_000_000 }
        outputWaits = false
        pthread_mutex_unlock(lock)
        for event in events { handle(event) }
        if !events.isEmpty {
            pthread_mutex_lock(lock)
            handled += events.count
            pthread_cond_broadcast(dealt)
            pthread_mutex_unlock(lock)
        }
        if let watchAt, watchAt <= monotonicNow() {
            self.watchAt = nil
            beginWatching?()
            beginWatching = nil
        }
        files?.serve(now: monotonicNow())
        while let key = keys.next() { pressed(key) }
        let now = monotonicNow()
        if let flushAt, flushAt <= now { self.flushAt = host.flushIfReady() ? now + 20_000_000 : nil }
        if let waitNoticeAt, waitNoticeAt <= now {
            self.waitNoticeAt = nil
            if session.isWaiting { notices.waiting(waitingName, for: session.waitsFor) }
        }
        if let timeUpAt, timeUpAt <= now {
            self.timeUpAt = nil
            isOverTime = true
            notices.problem("the program ran longer than its time limit")
            session.cancel()
            killAt = now + 500_000_000
        }
        if let busyNoticeAt, busyNoticeAt <= now {
            self.busyNoticeAt = nil
            mayBeLeft = true
            notices.advice("the program is busy where it cannot be stopped; Ctrl-C once more ends livescript, with all that is there")
        }
        if let killAt, killAt <= now {
            keys.end()
            _exit(signalCode ?? (isOverTime ? Exit.trap : Exit.interrupted))
        }
    }

    // MARK: Events

    private func handle(_ event: SessionEvent) {
        switch event {
        case .committed(let report): notices.committed(report)
        case .running(let run): notices.running(run)
        case .applied(let report):
            notices.applied(report)
            summary = report.summary
            waitNoticeAt = nil
            files?.importsMayDiffer = true
        case .settled: hasChanged = true
        case .undone(let title, let report): notices.undone(title, report)
        case .refused(let refusal):
            notices.refused(refusal)
            hasChanged = true
            waitNoticeAt = nil
            files?.importsMayDiffer = true
        case .waiting(let name): notices.waiting(name, for: session.waitsFor)
        case .failed(let failure): notices.failure(failure)
        case .held(let failure): notices.held(failure)
        case .stillHeld: notices.stillHeld()
        case .retrying(let what, let kind): notices.retrying(what, kind)
        case .warnings(let warnings): notices.diagnostics(warnings)
        case .round(let round):
            notices.round(round)
            keys.begin()
        case .nextRound: keys.end()
        case .evaluated(let evaluation):
            self.evaluation = evaluation
            files?.importsMayDiffer = true
        case .ended(let outcome): self.outcome = outcome
        case .answered(let answer): self.answer = answer
        case .rested: isRested = true
        case .watch(let pattern, let isWatched):
            guard let files else { return notices.remark("\(pattern) is not watched: files are not watched in this run") }
            if isWatched { files.add(pattern) } else { files.remove(pattern) }
        }
    }

    private func pressed(_ key: Character) {
        switch key {
        case "r": session.answerRound(.again)
        case "c": session.answerRound(.goOn)
        case "a": session.answerRound(.abort)
        case "q": session.answerRound(.quit)
        // A terminal that waits for whole lines sends the end of the line, too.
        case _ where key.isWhitespace: break
        default: notices.roundKeys()
        }
    }

    // MARK: Keys and signals

    private func signalled(_ number: Int32) {
        let code = number == SIGINT ? Exit.interrupted : 128 + number
        if number == SIGINT, keepsState, !mayBeLeft {
            // One that came as the program ended was meant for the program.
            if session.isAtRest || signalCode != nil { return }
            signalCode = code
            session.cancel()
            host.dropOutput()
            busyNoticeAt = monotonicNow() + 500_000_000
            return
        }
        // Twice means now, and so does once when there is nothing to stop.
        if signalCode != nil || session.isAtRest {
            keys.end()
            host.flush()
            _exit(code)
        }
        signalCode = code
        session.cancel()
        killAt = monotonicNow() + 500_000_000
    }

    /// The exit code of the signal that ended the program, if one did; forgets it.
    func takeSignal() -> Int32? {
        defer {
            (signalCode, killAt, busyNoticeAt, mayBeLeft) = (nil, nil, nil, false)
            host.keepOutput()
        }
        return signalCode
    }
}
