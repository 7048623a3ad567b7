#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Tells a worker that hangs from one that a busy machine keeps waiting: what counts is the processor time that it took since it
/// last reported something, and the clock only where it takes none.
public struct Stillness {
    private let process: Int32
    private let limit: Double
    private var size: UInt64 = 0
    private var began: (processor: Double, clock: Double)

    /// - Parameter limit: seconds of work without a word.
    public init(of process: Int32, limit: Double) {
        self.process = process
        self.limit = limit
        began = (Stillness.processorSeconds(process), Stillness.now())
    }

    /// - Parameter size: how much the worker has reported.
    /// - Returns: what is wrong, if it hangs.
    public mutating func problem(_ size: UInt64) -> String? {
        let now = (processor: Stillness.processorSeconds(process), clock: Stillness.now())
        if size != self.size { (self.size, began) = (size, now) }
        if now.processor - began.processor > limit { return "no end after \(Int(limit)) s of work" }
        if now.clock - began.clock > limit * 10 { return "no end after \(Int(limit * 10)) s" }
        return nil
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// What the process and its threads took so far; 0 where the system does not say.
    private static func processorSeconds(_ process: Int32) -> Double {
        guard let text = SpecFolder.read("/proc/\(process)/stat"), let name = text.lastIndex(of: ")") else { return 0 }
        let fields = text[name...].split(separator: " ")
        guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else { return 0 }
        return (user + system) / Double(max(1, sysconf(Int32(_SC_CLK_TCK))))
    }
}
