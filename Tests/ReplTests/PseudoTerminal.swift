import Glibc
import XCTest

/// ReplProgram in a terminal of its own, with a screen to look at.
///
/// Nothing waits for a fixed time: `expect` reads until the screen shows what is expected, and fails
/// with the screen when the deadline passes.
final class PseudoTerminal {
    private var controller: Int32
    private let terminalPath: String
    private var process: pid_t = 0
    private var events: Int32 = -1
    private var status: Int32?
    var screen: Screen
    /// Everything that was written, for tests of single sequences.
    private(set) var output: [UInt8] = []

    /// Whether the terminal tells the cursor's place when asked.
    var answersReports = true

    /// Seconds; only what hangs reaches it, however busy the machine is.
    static let deadline = 60.0

    /// Starts the program and waits for its prompt.
    /// - Parameters:
    ///   - environment: beside TERM, HOME (an empty folder), and no history file.
    ///   - program: stands beside the test program.
    init(
        columns: Int = 60, rows: Int = 20, terminal: String = "xterm", environment: [String: String] = [:],
        waits: Bool = true, program: String = "ReplProgram", arguments: [String] = [], folder: String? = nil
    ) throws {
        screen = Screen(columns: columns, rows: rows)
        controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var locked: Int32 = 0
        var number: UInt32 = 0
        guard controller >= 0, ioctl(controller, setLock, &locked) == 0,
            ioctl(controller, getNumber, &number) == 0
        else {
            throw Failure(message: "no pseudo-terminal: \(String(cString: strerror(errno)))")
        }
        terminalPath = "/dev/pts/\(number)"
        setSize()
        initialModes = modes
        var variables = [
            "TERM": terminal, "HOME": "/nonexistent", "LIVESCRIPT_HISTORY": "", "NO_COLOR": "1", "EVENTS": "1",
            "PATH": "/usr/bin:/bin", "LC_ALL": "", "SWIFT_BACKTRACE": "enable=no",
        ]
        variables.merge(environment) { $1 }
        try start(variables, program, arguments, folder)
        if waits { expect("a prompt") { $0.lastLine == ">" } }
    }

    deinit {
        if status == nil {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        if controller >= 0 { close(controller) }
        if events >= 0 { close(events) }
    }

    struct Failure: Error, CustomStringConvertible {
        let message: String
        var description: String { message }
    }

    private func start(_ variables: [String: String], _ program: String, _ words: [String], _ folder: String?) throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Failure(message: "no pipe") }
        events = ends[1]
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The first terminal that the leader of a new session opens becomes its own.
        posix_spawn_file_actions_addopen(&actions, 0, terminalPath, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        posix_spawn_file_actions_adddup2(&actions, ends[0], 3)
        var program = Self.folder + "/" + program, words = words
        if let folder { (program, words) = ("/bin/sh", ["-c", "cd \"$0\" && exec \"$@\"", folder, program] + words) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, ownSession)
        var arguments: [UnsafeMutablePointer<CChar>?] = ([program] + words).map { strdup($0) } + [nil]
        var environment = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (arguments + environment).forEach { free($0) } }
        let result = posix_spawn(&process, program, &actions, &attributes, &arguments, &environment)
        close(ends[0])
        guard result == 0 else { throw Failure(message: "\(program): \(String(cString: strerror(result)))") }
    }

    /// The test program's.
    private static let folder: String = {
        var path = [CChar](repeating: 0, count: 4096)
        let length = readlink("/proc/self/exe", &path, path.count)
        let here = String(decoding: path.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return String(here[..<(here.lastIndex(of: "/") ?? here.startIndex)])
    }()

    // MARK: Typing

    func type(_ text: String) { type(bytes: Array(text.utf8)) }

    func type(bytes: [UInt8]) {
        var offset = 0
        while offset < bytes.count {
            // A terminal takes what its reader leaves room for.
            var entry = pollfd(fd: controller, events: Int16(POLLIN | POLLOUT), revents: 0)
            guard poll(&entry, 1, Int32(Self.deadline * 1000)) > 0 else {
                return XCTFail("the terminal takes no input")
            }
            if entry.revents & Int16(POLLIN) != 0 { readOnce() }
            if entry.revents & Int16(POLLOUT) != 0 {
                let part = Array(bytes[offset..<min(bytes.count, offset + 512)])
                let count = write(controller, part, part.count)
                if count > 0 { offset += count }
            }
        }
    }

    /// An event for the program.
    func send(_ event: String) {
        let bytes = Array((event + "\n").utf8)
        _ = write(events, bytes, bytes.count)
    }

    func resize(columns: Int, rows: Int) {
        screen.resize(columns: columns, rows: rows)
        setSize()
    }

    private func setSize() {
        var size = winsize(
            ws_row: UInt16(screen.rows), ws_col: UInt16(screen.columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
    }

    func signal(_ number: Int32) { kill(process, number) }

    /// The terminal's modes before the program was started.
    private(set) var initialModes = termios()

    /// The terminal's modes.
    var modes: termios {
        var modes = termios()
        tcgetattr(controller, &modes)
        return modes
    }

    // MARK: Looking

    /// Reads until the screen is as wanted.
    func expect(
        _ what: String, file: StaticString = #filePath, line: UInt = #line, _ condition: (Screen) -> Bool
    ) {
        let end = now() + Self.deadline
        while !condition(screen) {
            let left = end - now()
            var entry = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
            guard left > 0, poll(&entry, 1, Int32(left * 1000)) > 0, readOnce() else {
                return XCTFail("never: \(what); the screen:\n\(screen.text)", file: file, line: line)
            }
        }
    }

    func expect(screen expected: String, file: StaticString = #filePath, line: UInt = #line) {
        expect("screen\n\(expected)\n", file: file, line: line) { $0.text == expected }
    }

    /// That the program ends, and how: the exit code, or the negative number of a signal.
    func expectExit(_ code: Int32, file: StaticString = #filePath, line: UInt = #line) {
        let end = now() + Self.deadline
        while now() < end {
            var entry = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
            if poll(&entry, 1, 20) > 0 { readOnce() }
            var word: Int32 = 0
            guard waitpid(process, &word, WNOHANG) == process else { continue }
            while poll(&entry, 1, 0) > 0, readOnce() {}
            let signal = word & 0x7f
            status = signal != 0 ? -signal : word >> 8 & 0xff
            XCTAssertEqual(status, code, file: file, line: line)
            return
        }
        XCTFail("the program does not end; the screen:\n\(screen.text)", file: file, line: line)
    }

    /// - Returns: false when there is nothing more.
    @discardableResult
    private func readOnce() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(controller, &bytes, bytes.count)
        guard count > 0 else { return false }
        output += bytes.prefix(count)
        screen.feed(bytes.prefix(count))
        if !screen.replies.isEmpty, answersReports {
            let reply = Array(screen.replies.utf8)
            _ = write(controller, reply, reply.count)
        }
        screen.replies = ""
        return true
    }

    /// Closes the terminal, as a window that is closed.
    func hangUp() {
        close(controller)
        controller = -1
    }

    /// No event can follow.
    func closeEvents() {
        close(events)
        events = -1
    }

    private func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

// Glibc's module leaves these out.
private let setLock: UInt = 0x4004_5431 // TIOCSPTLCK
private let getNumber: UInt = 0x8004_5430 // TIOCGPTN
private let ownSession: Int16 = 0x80 // POSIX_SPAWN_SETSID
