import Diagnostics
import Lexer
import Types

/// Runs checked programs: owns types, cells, globals, the heap and the script's stacks.
///
/// - Invariant: everything but `requestSafePoint`, `cancel` and `onScriptThread` happens on the script thread.
public final class Interpreter: @unchecked Sendable {
    public internal(set) var program: Program
    public let host: Host
    let state: UnsafeMutablePointer<RuntimeState>
    var typeInfos: [TypeID: TypeInfo] = [:]
    /// Keeps the types of heap blocks alive.
    var blocks: [TypeInfo] = []
    private(set) lazy var heap = Heap(self)
    let textBuffer = TextBuffer()
    /// Regular expressions that ran.
    private(set) lazy var regexes = RegexCache()
    private(set) lazy var weakStorage: TypeInfo = makeWeakStorage()
    private(set) lazy var weakBoxInfo: TypeInfo = makeBlockInfo(name: "weak box", words: 3, refs: .empty)
    /// Layouts of closures' contexts, until a commit changes layouts.
    var contextInfos: [ContextForm: TypeInfo] = [:]
    private(set) lazy var contextInfo: TypeInfo = makeBlockInfo(name: "function", words: 3, refs: .empty, kind: .context)
    private(set) lazy var errorType: TypeInfo = typeInfo(program.types.intern(.existential(.init(protocols: program.known("Error").map { [$0] } ?? []))))
    private(set) lazy var anyType: TypeInfo = typeInfo(program.types.any)
    private(set) lazy var voidType: TypeInfo = typeInfo(program.types.void)
    private(set) lazy var stringType: TypeInfo? = program.known("String").map { typeInfo(program.types.nominal($0)) }
    private(set) lazy var intType: TypeInfo? = program.known("Int").map { typeInfo(program.types.nominal($0)) }
    private(set) lazy var boolType: TypeInfo? = program.known("Bool").map { typeInfo(program.types.nominal($0)) }

    // MARK: Definitions

    var cells: [FunctionCell.Key: FunctionCell] = [:]
    var closureHomes = ClosureHomes()
    var globals: [GlobalKey: GlobalStorage] = [:]
    /// What globals were that older code still comes to, in the order in which they went.
    var oldGlobals: [OldGlobal] = []
    /// Where the next global goes in the area at the stack's start.
    var nextGlobalSlot = 0
    var thunkCount = 0
    /// Words for the pools of hidden slots of what is being lowered, and how many were wanted.
    var currentPool = 0
    var neededPool = 0
    /// Of the top-level statement lowered last.
    var topLevelFrame: FrameInfo?
    /// Frames that what is being lowered has made.
    var finishedFrames: [FrameInfo] = []
    /// Cells in whose place others stand: code and function values still refer to them.
    var displaced: [(cell: FunctionCell, key: FunctionCell.Key)] = []
    /// Code is lowered for a program that is not in force; what of it does not fit.
    var isLoweringOldCode = false
    var misfit: String?
    /// While old code is lowered: the program whose types have values.
    var programInForce: Program?
    /// What the latest commit took out of the text.
    var keptCode: [KeptCode] = []
    var retired: [RetiredCode] = []
    /// Types whose layout was replaced: values of them may lie in frames until their scopes end.
    var oldTypes: [TypeInfo] = []
    /// While a commit gives values what is new in them.
    var filling: Filling?
    /// Cells of commits that were given up.
    var abandoned: [FunctionCell] = []
    /// Code that was replaced while a commit runs, which may be taken back.
    var replaced: [RetiredCode] = []
    /// What waits for a point where it can be put in force.
    var waiting: WaitingWork?
    /// The same while it is tried once more.
    var tried: WaitingWork?
    /// The function that a version waits for, as `readiness` found it last.
    var inTheWay: FrameInfo?
    /// Only other tasks are in the way, and what runs stands where it may wait for them.
    var gathers = false
    /// While a commit runs defaults: statements that they may need.
    var early: EarlyStatements?
    /// How many frames on the stack run code of each, as `activeFrames` found last.
    var activationCounts: [ObjectIdentifier: Int] = [:]
    /// Loops whose code gives back what it held, for newer code to go on.
    var handovers = 0
    /// Grows when stored properties may have other accessors in some class; what call sites remember is looked up again.
    var dispatchVersion = 0
    /// Code of plain accessors that others took the place of.
    var replacedCells: [FunctionCell] = []
    /// A new version is being put in force.
    var isCommitting = false
    /// A save was put in force.
    var isPatched = false
    /// Top-level statements that run now, the outermost first.
    var activeRuns: [ActiveRun] = []
    /// Held by whoever asks the program: this side while it lowers or looks up types, the session while it checks.
    public let compileLock = Mutex(isRecursive: true)
    var optionals: [TypeID: TypeInfo] = [:]
    var keyPathShapes: [KeyPathShape.Key: KeyPathShape] = [:]
    /// Those in whose place others stand.
    var oldKeyPathShapes: [KeyPathShape] = []

    /// The script error in flight: two words of `any Error`, or zero.
    let pendingError: F
    /// Thrown for every script error; boxed once.
    let thrownSignal: any Error = ScriptSignal.thrown
    /// Words of the slot stack.
    static let stackWords = 16 << 20
    /// Words at the start of the stack where globals live, so that top-level code reaches them as slots of its frame.
    static let globalWords = 1 << 16

    /// What a `deinit` failed with; reported at the next safe opportunity.
    var deinitFailure: (any Error)?
    let safePoints = SafePointQueue()
    var limits: LimitState?
    /// What `import Live` reaches; nil: nothing changes this program.
    public weak var liveServices: LiveServices?
    /// The script function that calls the hooks; 0 before the first is registered.
    var hookRunner = 0
    /// Made when the program starts its first task.
    var taskScheduler: TaskScheduler?

    // MARK: Fix and continue

    /// Functions that are called again and again while they are developed. Set before the program runs.
    public var developLoop: DevelopLoopSettings?
    var isInDevelopLoop = false
    /// Asked, on the script thread, how the program goes on after a trap or an error that nobody catches. nil: it fails.
    public var onFault: ((HeldFault) -> HeldAnswer)?
    /// Definitions whose text the latest commit changed.
    var rewritten: Set<String> = []
    /// The stack while `onFault` is asked.
    var held: [StackFrame] = []
    /// With `ScriptSignal.retry`: the frame whose call is made again.
    var restartedFrame: F?
    /// What stands above it is being left: deferred statements run.
    var isUnwindingToRetry = false
    /// `do`-`catch` and `try?` around what runs.
    var catchers = 0
    /// `deinit`s that run.
    var deinitDepth = 0

    public init(program: Program, host: Host) {
        self.program = program
        self.host = host
        pendingError = .allocate(capacity: 2)
        pendingError.zero(2)
        state = .allocate(capacity: 1)
        let stack = Interpreter.mapStack(words: Interpreter.stackWords) + 2
        state.initialize(to: RuntimeState(top: stack + Interpreter.globalWords, stackBase: stack, owner: Unmanaged.passUnretained(self)))
        state.pointee.stackLimit = UInt(bitPattern: stack + Interpreter.stackWords - 131_072)
        state.pointee.limit = state.pointee.stackLimit
        let entry = CallSite(function: FrameInfo(name: "", state: state), span: .none, base: 0, isHostEntry: true)
        state.pointee.hostSite = Int(bitPattern: Unmanaged.passRetained(entry).toOpaque())
        stack[-1] = state.pointee.hostSite
        stack[-2] = 0
    }

    // MARK: Errors

    /// A trap at the point where script code stands now, called from a native.
    func trap(_ message: String) -> ScriptSignal {
        let trap = Trap(message)
        guard let native = state.pointee.native else { return ending(.trap(trap)) }
        trap.trace = trace(calledAt: native)
        if onFault == nil { return ending(.trap(trap)) }
        // Room for the native's arguments and what it evaluates.
        let top = max(state.pointee.top, native + 1024)
        return ending(hold(message, isTrap: true, stack(calledAt: native), top: top, else: .trap(trap)))
    }

    func setPendingError(_ words: F) {
        pendingError[0] = words[0]
        pendingError[1] = words[1]
    }
    func takePendingError() -> (Int, Int) {
        let saved = (pendingError[0], pendingError[1])
        pendingError[0] = 0
        return saved
    }
    func restorePendingError(_ saved: (Int, Int)) {
        pendingError[0] = saved.0
        pendingError[1] = saved.1
    }
    func dropError(_ saved: (Int, Int)) {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 2) {
            let p = $0.baseAddress.unsafelyUnwrapped
            (p[0], p[1]) = saved
            errorType.destroyWords(p)
        }
    }
    /// Runs code on the way out of a script error, which goes on behind it; a trap or cancellation runs no more script code.
    func whileUnwinding(_ work: () throws -> Void) throws {
        guard pendingError[0] != 0 else { return }
        let saved = takePendingError()
        do { try work() } catch {
            dropError(saved)
            throw error
        }
        restorePendingError(saved)
    }
    /// The error in flight as `print` shows it nested (`main.Oops(why: "x")`); drops it.
    func describePendingError() -> String {
        let saved = takePendingError()
        defer { dropError(saved) }
        return describe(error: saved)
    }
    func describe(error: (Int, Int)) -> String {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 2) {
            let p = $0.baseAddress.unsafelyUnwrapped
            (p[0], p[1]) = error
            return (try? NativeTable.describe(p, errorType, debug: true)) ?? "error"
        }
    }

    // MARK: Calls from host code

    func callWitness(_ protocolName: String, _ requirement: String, for type: TypeInfo, arguments: F, words: Int, result: F) throws {
        try callWitness(namedWitness(protocolName, requirement, for: type), for: type, arguments: arguments, words: words, result: result)
    }

    func callWitness(_ witness: TypeInfo.NamedWitness, for type: TypeInfo, arguments: F, words: Int, result: F) throws {
        let call = ClosureCall(cell: witness.slot.cell, context: 0, state)
        defer { call.end() }
        if witness.isStatic { call.arguments[0] = type.bits }
        (call.arguments + (witness.isStatic ? 1 : 0)).copyWords(from: arguments, words)
        try call.into(result)
    }
}

extension Interpreter {
    // MARK: Traces

    /// The trace of a native call whose frame is `native`.
    func trace(calledAt native: F) -> [TraceFrame] {
        var frames: [TraceFrame] = []
        walk(frame: native) { site, _ in
            frames.append(TraceFrame(function: site.function.name, span: current(site.span, site.function.origin)))
            return frames.count < 200
        }
        return fromScript(frames)
    }

    /// Without the library's own frames at both ends: `fatalError` fails where it is called, and tasks begin with the script's code.
    private func fromScript(_ frames: [TraceFrame]) -> [TraceFrame] {
        func isLibrary(_ frame: TraceFrame) -> Bool { program.sources.source(frame.span.source)?.isLibrary ?? false }
        guard let first = frames.firstIndex(where: { !isLibrary($0) }), let last = frames.lastIndex(where: { !isLibrary($0) }) else { return frames }
        return Array(frames[first...last])
    }

    /// The trace of a node at `span` in frame `f`.
    func trace(from f: F, function: FrameInfo, span: Span) -> [TraceFrame] {
        fromScript([TraceFrame(function: function.name, span: current(span, function.origin))] + trace(calledAt: f))
    }

    /// Goes from a callee's frame outwards: each call site with its caller's frame.
    func walk(frame: F, _ visit: (CallSite, F) -> Bool) {
        var frame = frame
        // A stack begins with an entry from nowhere.
        while let bits = UnsafeRawPointer(bitPattern: frame[-1]) {
            let site = Unmanaged<CallSite>.fromOpaque(bits).takeUnretainedValue()
            if site.isHostEntry {
                guard let native = F(bitPattern: frame[-2]) else { return }
                frame = native
                continue
            }
            let caller = frame - site.base
            if !visit(site, caller) { return }
            frame = caller
        }
    }
}
