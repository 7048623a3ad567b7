#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Diagnostics
import Interp

/// The process as a script's surroundings.
///
/// Output goes line by line to a terminal. Otherwise it is collected, and written when much has come together, before
/// the program waits or ends, and by the owner at the latest 20 ms after the first byte.
final class ProcessHost: Host, @unchecked Sendable {
    let arguments: [String]
    /// Called (on the script thread) when output waits for the owner's `flushIfReady`.
    var onOutputWaiting: () -> Void = {}
    /// Called when nobody reads the output any more.
    var onBrokenPipe: () -> Void = { _exit(Exit.brokenPipe) }
    /// Called once, on either thread, when output cannot be written, with the error's number.
    var onLostOutput: (Int32) -> Void = { _ in }

    private let mutex = Mutex()
    /// Nobody wants to see the rest of a long output: it is thrown away instead of written. With a lock of its own, as the other is
    /// held while output is written.
    private var isDropping = false
    private let dropping = Mutex()
    private var output: [UInt8] = []
    private var isFlushPlanned = false
    private var hasLostOutput = false
    /// What the terminal's last line has so far, if the program wrote it.
    private var line: [UInt8] = []
    /// A prompt is shown: nothing else may write to the terminal or read from it.
    private var isPromptShown = false
    /// The script waits for a line of input that the prompt keeps from it.
    private var wantsInput = false
    private let isTerminal = isatty(1) == 1
    private let isKeyboard = isatty(0) == 1
    private let wakeUp = WakePipe()
    private var input: [UInt8] = []
    private var searched = 0
    private var hasInputEnded = false

    private static let enough = 1 << 16

    init(arguments: [String]) {
        self.arguments = arguments
        output.reserveCapacity(ProcessHost.enough + 4096)
    }

    // MARK: Output

    func write(_ bytes: UnsafeRawBufferPointer) {
        mutex.lock()
        output.append(contentsOf: bytes)
        let isDue = !isPromptShown && (output.count >= ProcessHost.enough || (isTerminal && bytes.contains(10)))
        if isDue { writeOutput() }
        let plans = !output.isEmpty && !isFlushPlanned
        if plans { isFlushPlanned = true }
        mutex.unlock()
        if plans { onOutputWaiting() }
    }

    func writeError(_ bytes: UnsafeRawBufferPointer) {
        if mutex.locked({ isPromptShown }) { return write(bytes) }
        flush()
        _ = writeAll(2, bytes)
    }

    func flush() {
        mutex.lock()
        defer { mutex.unlock() }
        if !isPromptShown { writeOutput() }
    }

    // MARK: Lines

    /// Has what is written next to the terminal, past this host, begin on a line of its own. Escape sequences show nothing.
    func beginLine() {
        mutex.locked {
            guard isTerminal, !isPromptShown else { return }
            writeOutput()
            if Self.isVisible(line) { _ = [UInt8(10)].withUnsafeBytes { writeAll(1, $0) } }
            line = []
        }
    }

    private func noteLine(_ bytes: [UInt8]) {
        guard isTerminal else { return }
        if let end = bytes.lastIndex(of: 10) { line = Array(bytes[(end + 1)...].suffix(1000)) } else { line = Array((line + bytes).suffix(1000)) }
    }

    private static func isVisible(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            if byte != 0x1B {
                if byte >= 0x20 { return true }
            } else if rest.popFirst() == UInt8(ascii: "[") {
                rest = rest.drop { !(0x40...0x7E).contains($0) }.dropFirst()
            }
        }
        return false
    }

    // MARK: Beside a prompt

    /// While a prompt has the terminal, output is kept for `takeLines`, and input is the prompt's.
    func sharesTerminal(with isShown: Bool) {
        mutex.locked { isPromptShown = isShown }
        if !isShown { flush() }
        wakeUp.wake()
    }

    /// Whether the script waits for input that the prompt keeps from it.
    var isWaitingForInput: Bool { mutex.locked { wantsInput } }

    /// The whole lines that were written while a prompt is shown.
    func takeLines() -> String {
        mutex.locked {
            guard isPromptShown, let end = output.lastIndex(of: 10) else { return "" }
            defer { output.removeFirst(end + 1) }
            return String(decoding: output[...end], as: UTF8.self)
        }
    }

    /// The owner's flush: writes what can be written without waiting.
    /// - Returns: whether something is left.
    func flushIfReady() -> Bool {
        mutex.lock()
        defer { mutex.unlock() }
        while !output.isEmpty, !isPromptShown {
            var entry = pollfd(fd: 1, events: Int16(POLLOUT), revents: 0)
            guard poll(&entry, 1, 0) > 0 else { return true }
            // A pipe that is ready takes this many bytes without making the writer wait.
            let count = output.withUnsafeBytes { Glibc.write(1, $0.baseAddress, min($0.count, 4096)) }
            if count > 0 {
                output.removeFirst(count)
            } else if errno != EINTR && errno != EAGAIN {
                let failure = errno
                output.removeAll(keepingCapacity: true)
                lost(failure)
            }
        }
        isFlushPlanned = false
        return false
    }

    private func writeOutput() {
        guard !output.isEmpty else { return }
        noteLine(output)
        let failure = output.withUnsafeBytes { bytes -> Int32 in
            guard isTerminal else { return writeAll(1, bytes) }
            var rest = bytes[...], failure: Int32 = 0
            while !rest.isEmpty, failure == 0, !dropping.locked({ isDropping }) {
                failure = writeAll(1, UnsafeRawBufferPointer(rebasing: rest.prefix(4096)))
                rest = rest.dropFirst(4096)
            }
            return failure
        }
        output.removeAll(keepingCapacity: true)
        if failure != 0 { lost(failure) }
    }

    /// Until `keepOutput` what the program prints is thrown away.
    func dropOutput() { dropping.locked { isDropping = true } }
    func keepOutput() { dropping.locked { isDropping = false } }

    private func lost(_ failure: Int32) {
        if failure == EPIPE { return onBrokenPipe() }
        if hasLostOutput { return }
        hasLostOutput = true
        onLostOutput(failure)
    }

    // MARK: Waiting

    func readLine() -> HostLine {
        while true {
            if let text = takeLine() {
                // The user's Enter ended the terminal's line.
                mutex.locked { line = [] }
                return .line(text)
            }
            if hasInputEnded { return .endOfInput }
            flush()
            let isKept = mutex.locked { () -> Bool in
                wantsInput = isPromptShown
                return wantsInput
            }
            if isKept { onOutputWaiting() }
            defer { mutex.locked { wantsInput = false } }
            var entries = [
                pollfd(fd: isKept ? -1 : 0, events: Int16(POLLIN), revents: 0), pollfd(fd: wakeUp.readEnd, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&entries, 2, -1) >= 0 else { continue }
            if entries[1].revents != 0 {
                _ = wakeUp.drain()
                return .woken
            }
            if entries[0].revents != 0 { readInput() }
        }
    }

    private func takeLine() -> String? {
        let end = input[searched...].firstIndex(of: 10)
        searched = end == nil ? input.count : 0
        guard let end = end ?? (hasInputEnded && !input.isEmpty ? input.count : nil) else { return nil }
        var line = input[..<end]
        if line.last == 13 { line.removeLast() }
        defer {
            input.removeFirst(min(end + 1, input.count))
            searched = 0
        }
        return String(decoding: line, as: UTF8.self)
    }

    private func readInput() {
        var part = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(0, &part, part.count)
        if count > 0 {
            // Typed ahead, while a line editor had the terminal, Enter is what the key sends.
            input += isKeyboard ? part.prefix(count).map { $0 == 13 ? 10 : $0 } : Array(part.prefix(count))
        } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
            hasInputEnded = true
        }
    }

    func sleep(untilNanoseconds deadline: UInt64) -> Bool {
        flush()
        while true {
            let now = monotonicNow()
            if now >= deadline { return true }
            let left = deadline - now
            // `poll` counts whole milliseconds; the rest is too short for anyone to notice that it cannot be woken.
            if left < 1_000_000 {
                var rest = timespec(tv_sec: 0, tv_nsec: Int(left))
                nanosleep(&rest, nil)
                continue
            }
            var entry = pollfd(fd: wakeUp.readEnd, events: Int16(POLLIN), revents: 0)
            if poll(&entry, 1, Int32(clamping: left / 1_000_000)) > 0 {
                _ = wakeUp.drain()
                return false
            }
        }
    }

    func wake() { wakeUp.wake() }

    // MARK: Facts

    func monotonicNanoseconds() -> UInt64 { monotonicNow() }

    func wallClockSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    func readFile(_ path: String) -> [UInt8]? { FileReplacement.read(path)?.bytes }

    func replaceFile(_ path: String, expecting old: [UInt8], with new: [UInt8]) -> String? { FileReplacement.replace(path, expecting: old, with: new) }

    func random() -> UInt64 { UInt64.random(in: .min ... .max) }

    var environment: [String: String] {
        var result: [String: String] = [:]
        var entry = environ
        while let text = entry.pointee {
            let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { result[String(parts[0])] = String(parts[1]) }
            entry += 1
        }
        return result
    }
}
