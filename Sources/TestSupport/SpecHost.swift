import Diagnostics
import Interp

/// The surroundings of a script under test: output is collected, input is given, sleeping takes no time.
public final class SpecHost: Host, @unchecked Sendable {
    private let mutex = Mutex()
    private var output: [UInt8] = []
    private var errors: [UInt8] = []
    private var input: [String]
    private var clock: UInt64 = 1_000_000_000
    private var seed: UInt64 = 0x2545_F491_4F6C_DD1D
    public let arguments: [String]
    public let environment: [String: String] = ["HOME": "/", "LANG": "C"]

    public init(arguments: [String] = [], input: [String] = []) {
        self.arguments = ["script"] + arguments
        self.input = input
    }

    /// What was written since the last call.
    public func takeOutput() -> String {
        mutex.locked {
            defer { output = [] }
            return String(decoding: output, as: UTF8.self)
        }
    }

    public var errorText: String { mutex.locked { String(decoding: errors, as: UTF8.self) } }

    // A program that runs away must not fill the memory.
    private static let limit = 1 << 24

    public func write(_ bytes: UnsafeRawBufferPointer) { mutex.locked { if output.count < SpecHost.limit { output.append(contentsOf: bytes) } } }
    public func writeError(_ bytes: UnsafeRawBufferPointer) { mutex.locked { if errors.count < SpecHost.limit { errors.append(contentsOf: bytes) } } }
    public func flush() {}
    public func readLine() -> HostLine { input.isEmpty ? .endOfInput : .line(input.removeFirst()) }
    public func sleep(untilNanoseconds: UInt64) -> Bool {
        mutex.locked { clock = max(clock, untilNanoseconds) }
        return true
    }
    public func wake() {}
    public func monotonicNanoseconds() -> UInt64 {
        mutex.locked {
            clock += 1000
            return clock
        }
    }
    public func wallClockSeconds() -> Double { 1_750_000_000 }
    public func random() -> UInt64 {
        seed ^= seed << 13
        seed ^= seed >> 7
        seed ^= seed << 17
        return seed
    }
}
