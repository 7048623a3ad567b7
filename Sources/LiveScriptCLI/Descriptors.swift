#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A pipe that wakes a thread out of `poll`.
final class WakePipe: @unchecked Sendable {
    let readEnd: Int32
    let writeEnd: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        if pipe(&ends) != 0 { ends = [-1, -1] }
        for end in ends where end >= 0 {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        readEnd = ends[0]
        writeEnd = ends[1]
    }

    /// From any thread and from signal handlers. A full pipe wakes as well.
    func wake(_ byte: UInt8 = 0) {
        var byte = byte
        _ = write(writeEnd, &byte, 1)
    }

    /// The bytes that came since the last call.
    func drain() -> [UInt8] {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 256)
        while true {
            let count = read(readEnd, &part, part.count)
            guard count > 0 else { return bytes }
            bytes += part.prefix(count)
        }
    }
}

/// Writes all of it, waiting where the other side is slow.
/// - Returns: 0, or the error's number.
func writeAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 {
            rest = rest.dropFirst(count)
        } else if errno == EAGAIN {
            var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = poll(&entry, 1, -1)
        } else if errno != EINTR {
            return errno
        }
    }
    return 0
}

/// Closed standard streams become `/dev/null`: otherwise the next file or pipe that is opened would take their numbers, and
/// what the script prints would go there.
///
/// A reader that went away is an error of `write`, not a signal.
func openStandardStreams() {
    signal(SIGPIPE, SIG_IGN)
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF { _ = open("/dev/null", O_RDWR) }
}

func writeError(_ text: String) {
    var text = text
    text.withUTF8 { _ = writeAll(2, UnsafeRawBufferPointer($0)) }
}

func monotonicNow() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(clamping: time.tv_sec) &* 1_000_000_000 &+ UInt64(clamping: time.tv_nsec)
}

/// SIGINT and SIGTERM as bytes in a pipe; a closed reader is an error of `write`.
enum Signals {
    nonisolated(unsafe) private static var target: Int32 = -1

    static func begin(_ pipe: WakePipe) {
        target = pipe.writeEnd
        for number in [SIGINT, SIGTERM, SIGHUP] {
            var action = sigaction()
            // `nohup` asked for it.
            if number == SIGHUP, sigaction(number, nil, &action) == 0, isIgnored(action) { continue }
            action = sigaction()
            #if canImport(Glibc)
                action.__sigaction_handler.sa_handler = { Signals.note($0) }
            #else
                action.__sigaction_u.__sa_handler = { Signals.note($0) }
            #endif
            action.sa_flags = SA_RESTART
            sigaction(number, &action, nil)
        }
    }

    private static func isIgnored(_ action: sigaction) -> Bool {
        #if canImport(Glibc)
            let handler = action.__sigaction_handler.sa_handler
        #else
            let handler = action.__sigaction_u.__sa_handler
        #endif
        return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    private static func note(_ number: Int32) {
        let saved = errno
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(target, &byte, 1)
        errno = saved
    }
}
