#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `--gate COMMAND`: a command that must succeed before a save is applied. It gets the saved files as its arguments, and is
/// asked for its end now and then, so that nobody waits for it.
final class Gate {
    enum Verdict {
        case passed
        /// Why, in a few words, and what the command wrote.
        case failed(reason: String, output: String)
    }

    let command: String
    private var process: pid_t?
    private var output: Int32 = -1
    private var written: [UInt8] = []
    private static let maximumOutput = 1 << 20

    init(_ command: String) { self.command = command }

    var isRunning: Bool { process != nil }

    /// Begins to run the command for these files.
    /// - Returns: why it could not be started; nil when it runs.
    func start(_ paths: [String]) -> String? {
        stop()
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return String(cString: strerror(errno)) }
        defer { close(ends[1]) }
        _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
        posix_spawn_file_actions_addclose(&actions, ends[1])
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, so that all of it can be stopped; this process ignores SIGPIPE, the command must not.
        var defaults = sigset_t()
        sigemptyset(&defaults)
        sigaddset(&defaults, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
        var arguments = (["/bin/sh", "-c", command + " \"$@\"", "livescript"] + paths).map { strdup($0) }
        defer { for argument in arguments { free(argument) } }
        arguments.append(nil)
        var child = pid_t()
        let problem = posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, environ)
        guard problem == 0 else {
            close(ends[0])
            return String(cString: strerror(problem))
        }
        process = child
        output = ends[0]
        written = []
        return nil
    }

    /// What became of the command; nil while it runs. Never waits.
    func verdict() -> Verdict? {
        guard let child = process else { return nil }
        drain()
        var status: Int32 = 0
        let ended = waitpid(child, &status, WNOHANG)
        if ended == 0 || ended < 0 && errno == EINTR { return nil }
        drain()
        close(output)
        process = nil
        let signal = status & 0x7F
        let code = (status >> 8) & 0xFF
        if ended == child, signal == 0, code == 0 { return .passed }
        return .failed(reason: signal == 0 ? "status \(code)" : "signal \(signal)", output: String(decoding: written, as: UTF8.self))
    }

    private func drain() {
        var part = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            let count = read(output, &part, part.count)
            guard count > 0 else { return }
            if written.count < Gate.maximumOutput { written += part.prefix(count) }
        }
    }

    /// Ends the command and what it started.
    func stop() {
        guard let child = process else { return }
        kill(-child, SIGKILL)
        kill(child, SIGKILL)
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        close(output)
        process = nil
    }
}
