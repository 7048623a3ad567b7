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
    private let memory: MemoryWatch?

    init(_ limits: ScriptLimits) {
        self.limits = limits
        memory = limits.memoryBytes.map(MemoryWatch.init)
    }

    var isCounting: Bool { limits.steps != nil || limits.memoryBytes != nil }

    /// Counts a step.
    /// - Returns: what the program used up.
    mutating func step(_ heap: Heap) -> String? {
        steps &+= 1
        if let maximum = limits.steps, steps > maximum { return "the program took more than \(maximum) steps" }
        guard let maximum = limits.memoryBytes else { return nil }
        let isOver = heap.liveWords > maximum / 8 || memory?.isExceeded == true
        return isOver ? "the program uses more than \(maximum) bytes of memory" : nil
    }
}

/// Looks at the size of the process again and again: texts, and what the library's own code uses for a moment, lie outside the heap,
/// and a text that doubles in each round of a loop needs thirty of them.
private final class MemoryWatch: @unchecked Sendable {
    private let most: Int
    /// Written by the watching thread, read by the script's.
    private let flag: UnsafeMutablePointer<Bool>

    /// - Parameter bytes: that the program may use beyond what there is, and some that the interpreter needs for it.
    init(_ bytes: Int) {
        most = MemoryWatch.residentBytes() + bytes + (16 << 20)
        flag = .allocate(capacity: 1)
        flag.initialize(to: false)
        _ = ScriptThread.start(mapping: 256 << 10) { [self] in
            while !flag.pointee {
                usleep(1000)
                if MemoryWatch.residentBytes() > most { flag.pointee = true }
            }
        }
    }

    var isExceeded: Bool { flag.pointee }

    /// The memory of the process; 0 where the system does not say.
    private static func residentBytes() -> Int {
        #if os(Linux)
            let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { return 0 }
            defer { close(file) }
            return withUnsafeTemporaryAllocation(byteCount: 128, alignment: 1) { text in
                let count = max(0, read(file, text.baseAddress, text.count))
                let fields = text[..<count].split(separator: UInt8(ascii: " "), maxSplits: 2)
                return fields.count > 1 ? (Int(String(decoding: fields[1], as: UTF8.self)) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE))) : 0
            }
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
