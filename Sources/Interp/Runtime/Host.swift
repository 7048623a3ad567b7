/// What a running script can reach outside the interpreter.
///
/// - Invariant: called on the script thread. A call that waits must return early when `wake()` is called and be called
///   again: `Interpreter.blocking` does that.
public protocol Host: AnyObject {
    func write(_ bytes: UnsafeRawBufferPointer)
    func writeError(_ bytes: UnsafeRawBufferPointer)
    func flush()
    /// A line without its end; `.endOfInput`; `.woken` when a safe point was asked for meanwhile.
    func readLine() -> HostLine
    /// Sleeps until the monotonic time; false when woken before.
    func sleep(untilNanoseconds: UInt64) -> Bool
    /// Ends a `readLine` or `sleep` that waits. From any thread.
    func wake()
    func monotonicNanoseconds() -> UInt64
    /// Since 1970.
    func wallClockSeconds() -> Double
    func random() -> UInt64
    var arguments: [String] { get }
    var environment: [String: String] { get }
    /// The bytes of a file; nil when it cannot be read.
    func readFile(_ path: String) -> [UInt8]?
    /// Puts a new text in a file, in one step, if it still holds the old one; its permissions stay.
    /// - Returns: why not, in one line; nil when it is done.
    func replaceFile(_ path: String, expecting old: [UInt8], with new: [UInt8]) -> String?
}

extension Host {
    public func readFile(_ path: String) -> [UInt8]? { nil }
    public func replaceFile(_ path: String, expecting old: [UInt8], with new: [UInt8]) -> String? { "\(path) cannot be written here" }
}

public enum HostLine: Sendable {
    case line(String)
    case endOfInput
    case woken
}
