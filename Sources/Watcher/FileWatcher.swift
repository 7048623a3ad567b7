/// Tells which content each of a set of paths has now, whatever way it was saved.
///
/// The owner runs one loop on one thread: wait until `fileDescriptor` is readable or `nextDeadline` has come, then call
/// `process`. Nothing here waits; a read that needs a quiet moment afterwards is finished by a later call.
///
/// What comes out is a complete version of the file: neither half of a save nor a mixture of two, except where a
/// program keeps the file open for over a second and no one can say when it is done.
///
///     while true {
///         var waiting = pollfd(fd: watcher.fileDescriptor, events: Int16(POLLIN), revents: 0)
///         poll(&waiting, 1, watcher.pollTimeout())
///         for event in watcher.process() { ... }
///     }
public final class FileWatcher {
    public enum Mode: Equatable {
        /// Events of the operating system; polling where there are none.
        case native
        /// Look at every file each so many milliseconds.
        case poll(milliseconds: Int)
    }

    public struct Options {
        public var mode: Mode
        /// Quiet time in milliseconds that a save must be followed by, beyond the few that reading safely takes.
        public var debounce: Int
        /// Judges whether a text breaks off in the middle of a construct. A file that lost over half of its bytes and
        /// does so is taken for the beginning of a save and counts only after 200 ms.
        public var isSuspicious: (([UInt8]) -> Bool)?

        public init(mode: Mode = .native, debounce: Int = 0, isSuspicious: (([UInt8]) -> Bool)? = nil) {
            self.mode = mode
            self.debounce = debounce
            self.isSuspicious = isSuspicious
        }
    }

    let options: Options
    let clock: any WatchClock
    let timing: Timing
    let surroundings: Surroundings
    private(set) var files: [WatchedFile] = []
    private(set) var directories: DirectoryWatches?
    private var heartbeatAt: UInt64 = .max
    /// The system's queue had more events than one call takes.
    private var hasMoreEvents = false
    private var notices: [WatchNotice] = []
    private var toldReasons: Set<String> = []

    public convenience init(options: Options = Options(), clock: any WatchClock = SystemWatchClock()) {
        self.init(options: options, clock: clock, timing: Timing(), surroundings: .system)
    }

    init(options: Options, clock: any WatchClock, timing: Timing, surroundings: Surroundings) {
        self.options = options
        self.clock = clock
        self.timing = timing
        self.surroundings = surroundings
    }

    // MARK: What is watched

    /// Watches the path and answers what it holds now: `changed` with the content, `missing` or `unreadable`.
    ///
    /// The watch begins before the read, so no change in between is lost. Should a save be under way at this moment,
    /// its end comes as an event.
    /// - Parameter known: the content that the owner has read already. Then the answer is nil, and a difference comes
    ///   as an event.
    @discardableResult
    public func add(_ path: String, known: [UInt8]? = nil) -> FileEvent? {
        let now = clock.now
        if let file = files.first(where: { $0.path == path }) { return file.report(noticedAt: now, now: now) }
        let file = WatchedFile(path: path, absolutePath: absolute(path))
        files.append(file)
        if heartbeatAt == .max, options.mode == .native { heartbeatAt = now.later(by: timing.heartbeat) }
        openDirectories()
        follow(file, now: now)
        if let known {
            file.content = known
            file.presence = .present
            file.noteDoubt(now: now)
            return nil
        }
        readFirst(file, now: now)
        return file.report(noticedAt: now, now: clock.now)
    }

    /// Forgets the path; nothing more is said of it.
    public func remove(_ path: String) {
        guard let index = files.firstIndex(where: { $0.path == path }) else { return }
        directories?.forget(files[index])
        files.remove(at: index)
        if files.isEmpty { heartbeatAt = .max }
    }

    /// The paths being watched, as given, in the order they were added.
    public var paths: [String] { files.map(\.path) }

    // MARK: The owner's loop

    /// Readable when the system has events; -1 while polling. Ask again each time round: it can change.
    public var fileDescriptor: Int32 { directories?.events.fileDescriptor ?? -1 }

    /// The monotonic time in nanoseconds at which `process` wants to be called even without events; nil if never.
    public var nextDeadline: UInt64? {
        if hasMoreEvents { return 0 }
        let next = files.reduce(heartbeatAt) { min($0, $1.nextDeadline) }
        return next == .max ? nil : next
    }

    /// Whether some change was noticed and not yet delivered: more events may come within milliseconds.
    public var isSettling: Bool {
        files.contains { $0.pending != nil }
    }

    /// The milliseconds to give to `poll(2)`: -1 without a deadline, rounded up so that the call never comes too early.
    public func pollTimeout(now: UInt64? = nil) -> Int32 {
        guard let deadline = nextDeadline else { return -1 }
        let left = deadline.elapsed(since: now ?? clock.now)
        return Int32(clamping: (left / 1_000_000) &+ (left % 1_000_000 == 0 ? 0 : 1))
    }

    /// Takes the waiting events, looks at what is due and answers what became certain. Never waits.
    ///
    /// - Parameter now: the monotonic time in nanoseconds, if the caller has just asked for it.
    public func process(now: UInt64? = nil) -> [FileEvent] {
        let now = now ?? clock.now
        drain(now: now)
        beat(now: now)
        for file in files where file.pollAt <= now {
            file.pollAt = now.later(by: file.pollInterval ?? timing.heartbeat)
            file.noteHint(now: now)
        }
        var events: [FileEvent] = []
        // The second round serves what needs no quiet time any more.
        for _ in 0..<2 {
            let time = clock.now
            var confirmed: [WatchedFile] = []
            for file in files where file.needsFollowing || min(file.lookAt, file.compareAt) <= max(now, time) {
                if file.needsFollowing { follow(file, now: time) }
                if let event = look(at: file, now: max(now, time), confirmed: &confirmed) { events.append(event) }
            }
            guard !confirmed.isEmpty else { continue }
            // An event that arrived while the files were confirmed takes the candidate away.
            drain(now: clock.now)
            for file in confirmed {
                if hasMoreEvents {
                    file.noteHint(now: now)
                } else if let event = deliver(file, now: clock.now) {
                    events.append(event)
                }
            }
        }
        return events
    }

    /// The notices since the last call.
    public func takeNotices() -> [WatchNotice] {
        defer { notices = [] }
        return notices
    }

    // MARK: Events

    private func drain(now: UInt64) {
        guard let directories else { return }
        hasMoreEvents = !directories.events.drain { receive($0, from: directories, now: now) }
    }

    private func receive(_ event: DirectoryEvent, from directories: DirectoryWatches, now: UInt64) {
        switch event.change {
        case .overflow:
            tell(.eventsLost, about: "")
            for file in files {
                file.needsFollowing = true
                file.noteDoubt(now: now)
            }
        case .directoryLost:
            for file in directories.lose(event.watch) {
                file.needsFollowing = true
                file.noteHint(now: now)
            }
        case .unfinished, .finished, .attributes:
            directories.concerns(of: event) { concern in
                let file = concern.file
                if event.movesName { file.needsFollowing = true }
                guard concern.isTarget else { return file.noteHint(now: now) }
                switch event.change {
                case .unfinished: file.noteUnfinished(now: now, timing: timing)
                case .finished: file.noteFinished(now: now, isMovedHere: event.movesName)
                case .attributes, .directoryLost, .overflow: file.noteHint(now: now)
                }
            }
        }
    }

    /// Once a second everything is looked at without a reason: some changes are never announced.
    private func beat(now: UInt64) {
        guard heartbeatAt <= now else { return }
        heartbeatAt = now.later(by: timing.heartbeat)
        openDirectories()
        directories?.revalidate()
        for file in files {
            file.needsFollowing = true
            file.noteHint(now: now)
        }
    }

    // MARK: Back ends

    private func openDirectories() {
        guard directories == nil, options.mode == .native else { return }
        switch surroundings.openEvents() {
        case .success(let events):
            directories = DirectoryWatches(events, silentFileSystem: surroundings.silentFileSystem)
        case .failure(let error):
            tell(.noEventQueue(errno: error.code), about: "")
        }
    }

    /// Follows the path again and decides whether events are enough.
    private func follow(_ file: WatchedFile, now: UInt64) {
        file.needsFollowing = false
        if case .poll(let milliseconds) = options.mode {
            return file.poll(each: max(1_000_000, .milliseconds(milliseconds)), from: now)
        }
        guard let directories else { return file.poll(each: timing.fallbackPoll, from: now) }
        if directories.follow(file), file.presence != .untold { file.noteDoubt(now: now) }
        guard let reason = directories.shortcoming(for: file) else { return file.poll(each: nil, from: now) }
        tell(reason, about: file.chain?.target.directory ?? file.path)
        file.poll(each: timing.fallbackPoll, from: now)
    }

    private func tell(_ reason: WatchNotice.Reason, about path: String) {
        guard toldReasons.insert(reason.kind).inserted else { return }
        notices.append(WatchNotice(reason, path: path, pollingEvery: timing.fallbackPoll / 1_000_000))
    }
}

extension WatchNotice.Reason {
    /// What is said only once: the same trouble with another directory is no news.
    fileprivate var kind: String {
        switch self {
        case .noEventQueue: return "queue"
        case .noDirectoryWatch: return "watch"
        case .silentFileSystem: return "file system"
        case .eventsLost: return "lost"
        }
    }
}
