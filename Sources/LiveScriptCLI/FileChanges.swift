import Live
import Watcher

/// From what the watcher sees to saves of the session: which files are watched, which of their changes are one save, and
/// what has to agree to it. On the main thread.
final class FileChanges {
    private var session: Session
    private let notices: Notices
    let watcher: FileWatcher
    private let gate: Gate?
    private var patterns: WatchPatterns
    /// Called with the name of a save that the session was given.
    var onSave: (String) -> Void = { _ in }

    /// Saves that came close together are one change: taken together when the last of them is complete.
    private var saves: [SavedFile] = []
    /// Texts that the session was given before the watcher saw them.
    private var taken: [String: [UInt8]] = [:]
    /// When they are taken if nothing more comes, and when at the latest.
    private var quietAt: UInt64?
    private var dueAt: UInt64?
    /// What the gate is asked about, or did not let through: it is part of the next save.
    private var gated: [SavedFile] = []
    private var gateAt: UInt64?

    /// The files of imported modules.
    private var imports: Set<String> = []
    /// Files of `--watch` that are none of the program's.
    private var others: Set<String> = []
    /// Those of them that the user was told are gone.
    private var gone: Set<String> = []
    private var hasScanned = false
    private var rescanAt: UInt64?
    /// Watching began.
    private var isOn = false
    var importsMayDiffer = false

    private static let millisecond: UInt64 = 1_000_000

    init(session: Session, notices: Notices, watcher: FileWatcher, gate: String?, patterns: [String]) {
        self.session = session
        self.notices = notices
        self.watcher = watcher
        self.gate = gate.map { Gate($0) }
        self.patterns = WatchPatterns(patterns)
    }

    /// Watches the script, if it is a file, and what else the program depends on.
    func begin(script: SavedFile?) {
        if let script { watcher.add(script.path, known: script.bytes) }
        isOn = true
        importsMayDiffer = true
        if !patterns.isEmpty { rescanAt = 0 }
    }

    /// Whether there is a file whose saves would be seen.
    var isWatching: Bool { !watcher.paths.isEmpty || !patterns.isEmpty || !session.importedFiles.isEmpty }

    /// Serves another session from now on.
    func attach(_ session: Session) {
        self.session = session
        importsMayDiffer = true
    }

    /// Watches what a pattern matches, as `--watch` does.
    func add(_ pattern: String) {
        guard patterns.add(pattern), isOn else { return }
        // What is there now is no change.
        hasScanned = false
        rescanAt = monotonicNow() + 1000 * FileChanges.millisecond
        watchOthers()
    }

    /// Takes back a pattern.
    func remove(_ pattern: String) {
        patterns.remove(pattern)
        for path in others.subtracting(patterns.files()) {
            watcher.remove(path)
            others.remove(path)
        }
        if patterns.isEmpty { rescanAt = nil }
    }

    /// The monotonic time at which `serve` wants to be called.
    var deadline: UInt64? { [quietAt, gateAt, rescanAt].compactMap { $0 }.min() }

    /// Deals with whatever is due. Never waits.
    func serve(now: UInt64) {
        for event in watcher.process() { handle(event, now) }
        for notice in watcher.takeNotices() { notices.remark(notice.message) }
        takeSaves(now)
        askGate(now)
        guard isOn else { return }
        if importsMayDiffer { watchImports(now) }
        if let rescanAt, rescanAt <= now {
            self.rescanAt = now + 1000 * FileChanges.millisecond
            watchOthers()
        }
    }

    /// Ends what is still at work.
    func end() { gate?.stop() }

    // MARK: Events

    private func handle(_ event: FileEvent, _ now: UInt64) {
        if others.contains(event.path) { return handleOther(event) }
        switch event.kind {
        case .changed where taken.removeValue(forKey: event.path) == event.content: break
        case .changed, .back:
            saves.removeAll { $0.path == event.path }
            saves.append(SavedFile(path: event.path, bytes: event.content))
            // Alone, there is nothing to wait for.
            quietAt = imports.isEmpty ? now : now + 10 * FileChanges.millisecond
            if dueAt == nil { dueAt = now + 100 * FileChanges.millisecond }
        case .missing: notices.advice("\(event.path) is gone; the program goes on, and a new file there is a save of it")
        case .unreadable(let code): notices.advice("\(event.path) \(describe(code)); the program goes on, and the next file there is a save of it")
        }
    }

    private func handleOther(_ event: FileEvent) {
        switch event.kind {
        case .changed, .back: tell(event.path)
        case .missing:
            gone.insert(event.path)
            notices.remark("\(event.path) is gone")
        case .unreadable(let code): notices.remark("\(event.path) \(describe(code))")
        }
    }

    /// A file that is none of the program's was saved: hooks may want to know.
    private func tell(_ path: String) {
        notices.changed(path)
        session.noteSave(of: path)
    }

    private func describe(_ code: Int32) -> String {
        let reason = Input.reason(code)
        return reason.hasPrefix("is ") ? reason : "cannot be read: \(reason)"
    }

    // MARK: Saves

    /// The session was given these texts: the watcher's word that they changed is no news, nor is an older text of theirs.
    func took(_ files: [SavedFile]) {
        for file in files {
            taken[file.path] = file.bytes
            saves.removeAll { $0.path == file.path }
            gated.removeAll { $0.path == file.path }
        }
        if saves.isEmpty { (quietAt, dueAt) = (nil, nil) }
    }

    private func takeSaves(_ now: UInt64) {
        guard let due = dueAt, let quiet = quietAt else { return }
        if session.isEntryWaiting {
            quietAt = now + FileChanges.millisecond
            return
        }
        if due > now {
            if quiet > now { return }
            if watcher.isSettling {
                quietAt = due
                return
            }
        }
        let taken = saves
        saves = []
        quietAt = nil
        dueAt = nil
        guard let gate else { return give(taken) }
        gated = gated.filter { old in !taken.contains { $0.path == old.path } } + taken
        if let problem = gate.start(gated.map(\.path)) { return notices.gateFailed(gated, gate.command, problem, "", version: session.version) }
        gateAt = now
    }

    private func askGate(_ now: UInt64) {
        guard let gate, let gateAt, gateAt <= now else { return }
        if session.isEntryWaiting {
            self.gateAt = now + FileChanges.millisecond
            return
        }
        switch gate.verdict() {
        case nil:
            if gate.isRunning { self.gateAt = now + 10 * FileChanges.millisecond }
        case .passed:
            self.gateAt = nil
            let passed = gated
            gated = []
            give(passed)
        case .failed(let reason, let output):
            self.gateAt = nil
            notices.gateFailed(gated, gate.command, reason, output, version: session.version)
        }
    }

    private func give(_ saved: [SavedFile]) {
        if saved.isEmpty { return }
        let isHeldBack = session.holdsSaves
        session.save(saved)
        if isHeldBack { return saved.map(\.path).forEach(notices.heldBack) }
        for file in saved where session.isProgramFile(file.path) && file.bytes.allSatisfy({ $0 == 32 || (9...13).contains($0) }) { notices.emptied(file.path) }
        importsMayDiffer = true
        onSave(saved.first?.path ?? "")
    }

    // MARK: What is watched

    /// Watches the files that the program imports now, and no others.
    private func watchImports(_ now: UInt64) {
        importsMayDiffer = false
        let files = session.importedFiles
        for path in imports.subtracting(files.map(\.path)) { watcher.remove(path) }
        for file in files where !imports.contains(file.path) {
            if others.remove(file.path) != nil { watcher.remove(file.path) }
            if let event = watcher.add(file.path, known: file.bytes), event.kind == .changed { handle(event, now) }
            if file.bytes != nil { notices.watching(ImportFolders.realPath(file.path)) }
        }
        imports = Set(files.map(\.path))
    }

    /// Watches what the patterns of `--watch` match now.
    private func watchOthers() {
        let program = Set(watcher.paths.filter { !others.contains($0) }.map(ImportFolders.realPath))
        let wanted = patterns.files().filter { !program.contains(ImportFolders.realPath($0)) }
        // A file that a tool takes away for a moment while it saves stays watched until it is gone for good.
        for path in others.subtracting(wanted).intersection(gone) {
            watcher.remove(path)
            others.remove(path)
        }
        gone.formIntersection(others)
        for path in wanted where others.insert(path).inserted {
            let event = watcher.add(path)
            if event?.kind == .changed { notices.watching(ImportFolders.realPath(path)) }
            if hasScanned, event?.kind == .changed { tell(path) }
        }
        hasScanned = true
    }
}
