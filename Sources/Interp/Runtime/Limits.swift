#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a program that is not trusted may use.
public struct ScriptLimits: Sendable, Equatable {
    /// Calls and loop rounds, those inside the library included.
    public var steps: Int?
    /// Bytes that its values take.
    public var memoryBytes: Int?
    /// Files and the environment are kept from it.
    public var isSandboxed = false

    public init(steps: Int? = nil, memoryBytes: Int? = nil, isSandboxed: Bool = false) {
        self.steps = steps
        self.memoryBytes = memoryBytes
        self.isSandboxed = isSandboxed
    }
}

/// What is left of the limits. Calls and loops look at it at their safe points, which are asked for all the time while
/// there are limits, so that programs without limits pay nothing.
struct LimitState {
    let limits: ScriptLimits
    private var steps = 0
    private let memoryAtStart: Int

    init(_ limits: ScriptLimits) {
        self.limits = limits
        memoryAtStart = LimitState.residentBytes()
    }

    var isCounting: Bool { limits.steps != nil || limits.memoryBytes != nil }

    /// Counts a step.
    /// - Returns: what the program used up.
    mutating func step(_ heap: Heap) -> String? {
        steps &+= 1
        if let maximum = limits.steps, steps > maximum { return "the program took more than \(maximum) steps" }
        guard let maximum = limits.memoryBytes else { return nil }
        // Texts lie outside the heap: only the size of the process tells of them, and asking for that takes a microsecond.
        let isOver = heap.liveWords > maximum / 8 || steps & 255 == 0 && LimitState.residentBytes() - memoryAtStart > maximum + (16 << 20)
        return isOver ? "the program uses more than \(maximum) bytes of memory" : nil
    }

    /// The memory of the process; 0 where the system does not say.
    private static func residentBytes() -> Int {
        #if os(Linux)
            let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { return 0 }
            defer { close(file) }
            var text = [UInt8](repeating: 0, count: 128)
            let count = read(file, &text, text.count)
            let fields = String(decoding: text.prefix(max(0, count)), as: UTF8.self).split(separator: " ")
            return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE))) : 0
        #else
            return 0
        #endif
    }
}

extension Interpreter {
    /// Sets what the program may use. Before it runs.
    public func limit(_ limits: ScriptLimits) {
        let state = LimitState(limits)
        self.limits = state
        if let bytes = limits.memoryBytes { heap.maximumWords = bytes / 8 }
        if state.isCounting { arm() }
    }

    /// At a safe point: counts it, and ends the program that used up what it may.
    func chargeStep() throws {
        guard limits?.isCounting == true else { return }
        arm()
        guard !activeRuns.isEmpty, let problem = limits?.step(heap) else { return }
        let trap = Trap("Fatal error: " + problem)
        if let native = state.pointee.native { trap.trace = trace(calledAt: native) }
        throw ending(.trap(trap))
    }
}

extension NativeSite {
    /// Traps in a sandbox.
    func requireFiles() throws {
        if interpreter.limits?.limits.isSandboxed == true { throw trap("the sandbox keeps files from this program") }
    }
}
