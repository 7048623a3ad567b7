#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Diagnostics
import Interp
import Lexer
import Parser
import Types

/// A running program that changes: the one place where a program's text has a history.
///
/// Two threads meet here. The *owner's* thread calls `load`, `start`, `save`, `evaluate`: it reads, checks and proposes.
/// The *script* thread runs the program and, while the program stands at a safe point, puts an accepted proposal in force.
///
///     owner:   save -> parse -> outline -> diff -> check --proposal--+
///     script:  ... statement ... loop ... safe point: plan, commit, run <-+ ... goes on
///
/// - Invariant: `world` and `progress` change on the script thread only; `pending` holds at most the newest proposal,
///   made over `world`.
public final class Session: @unchecked Sendable {
    public struct Options: Sendable {
        /// After the program's end the session goes on taking saves and entries.
        public var stays: Bool
        /// An uncaught error or trap does not end the program's course: the statement is tried again after a save.
        public var holdsOnError: Bool
        /// What was computed from a global that a save gives a new value is computed again.
        public var rerunsDependents: Bool
        /// What the program may use; nil: everything.
        public var limits: ScriptLimits?
        public init(stays: Bool = false, holdsOnError: Bool = false, rerunsDependents: Bool = false, limits: ScriptLimits? = nil) {
            self.limits = limits
            self.stays = stays
            self.holdsOnError = holdsOnError
            self.rerunsDependents = rerunsDependents
        }
    }

    public let options: Options
    public let sources = SourceMap()
    /// Called from both threads.
    public var onEvent: (SessionEvent) -> Void = { _ in }

    let host: Host
    let shared: Checker.World
    let monitor = Monitor()
    var interpreter: Interpreter?
    var world: World?
    var progress = Progress(waiting: 0)
    /// Accepted, not yet in force; an entry of the prompt when `entry` is set.
    var pending: Request?
    var hasInbox = false
    /// Idle, and no task is ready to go on.
    var isResting = false
    /// `.rested` is waited for.
    var tellsRest = false
    var isClosed = false
    var isIdle = false
    /// The script thread is done.
    var hasEnded = false
    /// The program's own course runs a statement, as opposed to a save or an entry.
    var isInCourse = false
    /// The script thread stands where the program failed.
    var isHolding = false
    /// What to do after a round of a function that is developed.
    var roundAnswer: DevelopAnswer?
    /// Why a statement that ran inside another ended everything.
    var pendingStop: Outcome?
    var thread: pthread_t?
    /// What `undo` takes back, oldest first.
    var past: [UndoStep] = []
    /// The name of the entry that is being carried out.
    var runningEntry: String?
    /// What the script asked for through `import Live`. On the script thread.
    let requests = LiveRequests()
    /// Saves that wait for `:apply`; nil: saves are taken at once. By name, the newest text of each.
    var held: [SavedFile]?
    /// The owner's: what files hold that are `ahead`, by path.
    var aheadTexts: [String: [UInt8]] = [:]
    /// Where imported files come from; without it there are none.
    public var modules: (any ModuleFinder)?
    let loader = ModuleLoader()
    /// The owner's: texts by module that are newer than those in force, because a save was refused or still waits.
    var ahead: [String: SourceFile] = [:]
    /// The owner's: where files would be that could not be found.
    var missing: [String] = []
    var entryCount = 0
    var resultCount = 0

    /// What the script thread is asked to put in force.
    struct Request {
        var proposal: Proposal
        /// Shown by this name in notices.
        var name: String
        var entry: Entry?
        var undoes: UndoStep?
        /// What `undo` calls it.
        var title = ""
        /// Asked for by the script or the prompt rather than by a save.
        var isPatch = false
        /// What a patch adds to a module: it runs at once, wherever the program stands.
        var statements: Set<ObjectIdentifier> = []
        /// How often it could not be put in force where the program stood, and the function that was in the way.
        var attempts = 0
        /// Statements of the version in force that were running when it had to wait.
        var began: Set<Int> = []
        var waitsFor = ""
    }

    /// An entry of the prompt that waits to be carried out.
    struct Entry {
        var file: SourceFile
        /// The variables that the user's text declares.
        var declares: [Name]
        /// Files of modules that it is the first to import.
        var imported: [SourceFile] = []
        var echoes: [Name]
        var diagnostics: [Diagnostic]
    }

    public init(host: Host, options: Options = Options()) {
        self.host = host
        self.options = options
        shared = Checker.World(prelude: PreludeText(text: Prelude.text, index: Prelude.index), sources: sources)
    }

    /// The version in force; 1 is the text first loaded.
    public var version: Int { monitor.locked { world?.version ?? 0 } }

    /// Whether a top-level declaration of the program is called so.
    public func isDeclared(_ name: String) -> Bool {
        guard let outline = monitor.locked({ world?.outline }) else { return false }
        return outline.definitions.contains { $0.container == nil && $0.name.text == name } || outline.statements.contains { $0.declares.contains { $0.text == name } }
    }

    /// Whether the script is a file.
    public var hasFile: Bool { monitor.locked { world?.texts.names.contains { !$0.hasPrefix("<") } ?? false } }

    /// Whether nothing in the program mentions a way to its arguments.
    public var readsNoArguments: Bool {
        let names = ["CommandLine", "ProcessInfo"].map { Name($0).id }
        guard let files = monitor.locked({ world?.files }) else { return false }
        return !files.contains { file in file.ownText.tokens.contains { names.contains($0.name.id) } }
    }

    /// Whether the path is that of a file of the program.
    public func isProgramFile(_ path: String) -> Bool { monitor.locked { world?.texts[path] != nil } }

    // MARK: Owner's side

    /// Checks the program that `start` will run. Errors among the diagnostics mean that there is nothing to start.
    public func load(name: String, bytes: [UInt8]) -> [Diagnostic] {
        let file = Parser.parse(sources.add(name: name, bytes: bytes))
        switch Proposal.make(arrange([file]), over: nil, in: shared, startedAt: host.monotonicNanoseconds()) {
        case .refused(let diagnostics): return diagnostics
        case .accepted(let proposal):
            proposal.world.texts = LiveTexts().completed(proposal.world.files)
            begin(with: proposal.world)
            return proposal.warnings
        }
    }

    private func begin(with world: World) {
        self.world = world
        progress = Progress(waiting: world.items.count)
        interpreter = Interpreter(program: world.program, host: host)
        if let limits = options.limits { interpreter?.limit(limits) }
        interpreter?.liveServices = self
        if options.holdsOnError { interpreter?.onFault = { [unowned self] in hold($0) } }
    }

    /// Runs the loaded program on the script thread. Its end comes as an event.
    public func start() {
        guard thread == nil, interpreter != nil else { return }
        thread = ScriptThread.start { [self] in runScript() }
        if thread == nil { onEvent(.ended(.internalError("no memory for the script's stack"))) }
    }

    /// Takes a new text of one of the program's files. What becomes of it comes as events.
    public func save(name: String, bytes: [UInt8]) { save([SavedFile(path: name, bytes: bytes)]) }

    // MARK: Holding saves back

    /// From now on saves wait for `applyHeld`.
    public func holdSaves() { monitor.locked { held = held ?? [] } }

    /// Whether saves wait.
    public var holdsSaves: Bool { monitor.locked { held != nil } }

    /// - Returns: whether the saves wait.
    func keepBack(_ saved: [SavedFile]) -> Bool {
        monitor.locked {
            guard held != nil else { return false }
            held?.removeAll { old in saved.contains { $0.path == old.path } }
            held?.append(contentsOf: saved)
            return true
        }
    }

    /// Takes the saves that were held back, and from now on each at once.
    /// - Returns: their files; nil when saves were not held back.
    public func applyHeld() -> [String]? {
        let waiting = monitor.locked { () -> [SavedFile]? in
            defer { held = nil }
            return held
        }
        guard let waiting else { return nil }
        save(waiting)
        return waiting.map(\.path)
    }

    /// Ends the running program at its next safe point.
    public func cancel() {
        interpreter?.cancel()
        monitor.change { hasInbox = true }
    }

    /// Lets the script thread end once it has nothing to do, and waits for that.
    public func close() {
        monitor.change { isClosed = true }
        if let thread { ScriptThread.join(thread) }
        thread = nil
    }

    /// Waits until the script thread has nothing to do, or has ended.
    public func waitUntilIdle() {
        monitor.wait(until: { isIdle && (!hasInbox || hasEnded) }) {}
    }

    /// Whether nothing runs: the program's course ended or is held up, and nothing was asked for.
    public var isAtRest: Bool { monitor.locked { isIdle && !hasInbox } }

    /// Has `.rested` said once, as soon as nothing runs and no task is ready to go on.
    public func tellWhenAtRest() {
        let isThere = monitor.locked { () -> Bool in
            let isThere = hasEnded || isResting && !hasInbox
            tellsRest = !isThere
            return isThere
        }
        if isThere { onEvent(.rested) }
    }

    /// Whether a save that was accepted still waits to be put in force.
    public var isWaiting: Bool { monitor.locked { pending != nil } }

    /// The function that an accepted save waits for: its values change, and it is not between two rounds of a loop.
    public var waitsFor: String? { monitor.locked { pending.flatMap { $0.waitsFor.isEmpty ? nil : $0.waitsFor } } }

    /// Makes a proposal over the version in force, or answers with a refusal.
    /// - Parameter title: what `undo` calls it.
    func propose(name: String, title: String, undoes: UndoStep? = nil, _ change: (World?) -> (arrangement: Arrangement, texts: LiveTexts)) {
        guard let interpreter else { return }
        // The script thread puts versions in force under this lock too: `world` stands still.
        interpreter.compileLock.lock()
        let startedAt = host.monotonicNanoseconds()
        // A newer text takes the place of one that is not in force yet.
        let base = monitor.locked { () -> World? in
            pending = nil
            return world
        }
        let (arrangement, texts) = change(base)
        for file in arrangement.files { file.tellMoves(sources) }
        let outcome = makeVersion(arrangement, over: base, startedAt: startedAt).outcome
        switch outcome {
        case .refused(let diagnostics):
            interpreter.compileLock.unlock()
            onEvent(.refused(Refusal(name: name, diagnostics: diagnostics, version: base?.version ?? 0)))
        case .accepted(let proposal):
            proposal.world.texts = texts.completed(proposal.world.files)
            proposal.nanoseconds = host.monotonicNanoseconds() &- startedAt
            let warnings = proposal.warnings.filter { $0.severity == .warning }
            if !warnings.isEmpty { onEvent(.warnings(warnings)) }
            monitor.locked { pending = Request(proposal: proposal, name: name, undoes: undoes, title: title) }
            interpreter.compileLock.unlock()
            wakeScript()
        }
    }

    /// Has the script thread look at `pending`.
    func wakeScript() {
        interpreter?.requestSafePoint { [weak self] in self?.applyPending() }
        // Last: a script thread that has nothing to do looks for work once for each time it is told.
        monitor.change { hasInbox = true }
    }
}
