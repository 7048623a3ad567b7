import CEditShim
import Glibc

/// The signals that a prompt wants to know of, as bytes in a pipe: a handler may do no more.
final class PromptSignals {
    enum Signal: Equatable { case interrupt, resize, resumed, suspend }

    /// One pipe for the process: handlers are the process's, too.
    nonisolated(unsafe) static let shared = PromptSignals()

    let descriptor: Int32
    private let writeEnd: Int32

    private init() {
        var ends: [Int32] = [-1, -1]
        if pipe(&ends) != 0 { ends = [-1, -1] }
        for end in ends where end >= 0 {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        descriptor = ends[0]
        writeEnd = ends[1]
    }

    /// From here on Ctrl-C and its kin are bytes in the pipe.
    func begin() { if writeEnd >= 0 { ls_signals_begin(writeEnd) } }

    /// The earlier handlers are back in force.
    func end() { ls_signals_end() }

    /// Those that came since the last call, each once, in the order of their first coming.
    func drain() -> [Signal] {
        var found: [Signal] = []
        var bytes = [UInt8](repeating: 0, count: 64)
        while true {
            let count = read(descriptor, &bytes, bytes.count)
            guard count > 0 else { return found }
            for byte in bytes.prefix(count) {
                guard let signal = Self.signal(Int32(byte)), !found.contains(signal) else { continue }
                found.append(signal)
            }
        }
    }

    private static func signal(_ number: Int32) -> Signal? {
        switch number {
        case SIGINT: return .interrupt
        case SIGWINCH: return .resize
        case SIGCONT: return .resumed
        case SIGTSTP: return .suspend
        default: return nil
        }
    }
}

/// Waits for the keyboard, for signals and for the owner's events at once.
struct PromptWait {
    enum Outcome: Equatable {
        case input
        case signals([PromptSignals.Signal])
        /// The owner's descriptors that are ready; none when its time has come.
        case events([Int32])
        case timedOut
    }

    let input: Int32
    /// Keys and events take turns, so that neither flood keeps the other waiting.
    private var servedLast = false
    /// Descriptors that turned out not to be open: asking for them again would return at once for ever.
    private var dead: Set<Int32> = []

    init(input: Int32) { self.input = input }

    /// - Parameters:
    ///   - events: nil where the owner has to wait.
    ///   - patience: milliseconds after which the keyboard is given up; nil: never.
    mutating func wait(events: PromptEvents?, patience: Int? = nil) -> Outcome {
        while true {
            let others = (events?.descriptors ?? []).filter { $0 >= 0 && !dead.contains($0) }
            let eventTime = events?.timeout.map { max(0, $0) }
            let limit = [patience, eventTime].compactMap { $0 }.min()
            var set = [input, PromptSignals.shared.descriptor].map(Self.entry) + others.map(Self.entry)
            let count = poll(&set, nfds_t(set.count), limit.map { Int32(clamping: $0) } ?? -1)
            if count < 0 {
                if errno == EINTR || errno == EAGAIN { continue }
                return .input // reading will say what is wrong
            }
            if count == 0 {
                if let patience, patience <= limit ?? patience { return .timedOut }
                servedLast = true
                return .events([])
            }
            if set[1].revents != 0 {
                let signals = PromptSignals.shared.drain()
                if !signals.isEmpty { return .signals(signals) }
            }
            var ready: [Int32] = []
            for entry in set.dropFirst(2) where entry.revents != 0 {
                if entry.revents & Int16(POLLNVAL) != 0 { dead.insert(entry.fd) } else { ready.append(entry.fd) }
            }
            let hasInput = set[0].revents != 0
            if !ready.isEmpty, !(hasInput && servedLast) {
                servedLast = true
                return .events(ready)
            }
            if hasInput {
                servedLast = false
                return .input
            }
        }
    }

    /// Whether there is something to read right now.
    var hasInput: Bool {
        var entry = Self.entry(input)
        return poll(&entry, 1, 0) > 0
    }

    private static func entry(_ descriptor: Int32) -> pollfd {
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    }
}

/// Writes all bytes, in several calls where needed.
/// - Returns: false when the other side is gone.
@discardableResult
func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
        let count = bytes.withUnsafeBytes { buffer -> Int in
            guard let base = buffer.baseAddress else { return 0 }
            return write(descriptor, base + offset, buffer.count - offset)
        }
        if count > 0 {
            offset += count
        } else if errno == EAGAIN {
            // Somebody made the descriptor non-blocking; wait until it takes more.
            var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            if poll(&entry, 1, 1000) <= 0 { return false }
        } else if errno != EINTR {
            return false
        }
    }
    return true
}
