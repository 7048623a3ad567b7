#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The natives of open files, streams and other programs.
extension NativeTable {
    static func addFoundationStreams(_ t: inout Functions) {
        t["foundation.fileFacts"] = { a, r, site in
            try site.requireFiles()
            let facts = fileFacts(text(a))
            r[0] = try makeArray(facts.count, site.result) { index, place in place[0] = facts[index] }
        }
        t["foundation.access"] = { a, r, site in
            try site.requireFiles()
            r.bool = access(text(a), Int32(truncatingIfNeeded: a[2])) == 0
        }
        t["foundation.changeDirectory"] = { a, r, site in
            try site.requireFiles()
            r.bool = chdir(text(a)) == 0
        }
        t["foundation.setMode"] = { a, r, site in
            try site.requireFiles()
            r.bool = chmod(text(a), mode_t(truncatingIfNeeded: a[2])) == 0
        }
        t["foundation.open"] = { a, r, site in
            try site.requireFiles()
            let modes = [O_RDONLY, O_WRONLY, O_RDWR]
            r[0] = modes.indices.contains(a[2]) ? Int(open(text(a), modes[a[2]] | O_CLOEXEC)) : -1
        }
        t["foundation.readDescriptor"] = { a, r, site in
            try site.requireFiles()
            let found = try readSome(Int32(truncatingIfNeeded: a[0]), max(0, min(a[1], 1 << 20)), site)
            r[0] = try makeByteArray(found, site.result)
        }
        t["foundation.writeDescriptor"] = { a, r, site in
            try site.requireFiles()
            r.bool = writeAll(Int32(truncatingIfNeeded: a[0]), bytes(a[1]))
        }
        t["foundation.closeDescriptor"] = { a, _, _ in if a[0] > 2 { close(Int32(truncatingIfNeeded: a[0])) } }
        t["foundation.seek"] = { a, r, site in
            try site.requireFiles()
            let descriptor = Int32(truncatingIfNeeded: a[0])
            if a[2] >= 0 { _ = ftruncate(descriptor, off_t(a[2])) }
            r[0] = a[1] == -1 ? Int(lseek(descriptor, 0, SEEK_END)) : (a[1] == -2 ? Int(lseek(descriptor, 0, SEEK_CUR)) : Int(lseek(descriptor, off_t(a[1]), SEEK_SET)))
        }
        t["foundation.pipe"] = { _, r, site in
            try site.requireFiles()
            var ends: [Int32] = [0, 0]
            let words = pipe(&ends) == 0 ? ends.map { Int($0) } : []
            for end in words { _ = fcntl(Int32(end), F_SETFD, FD_CLOEXEC) }
            r[0] = try makeArray(words.count, site.result) { index, place in place[0] = words[index] }
        }
        t["foundation.spawn"] = { a, r, site in
            try site.requireFiles()
            site.interpreter.host.flush()
            let descriptors = words(a[6])
            r[0] = spawn(text(a), strings(a[2]), strings(a[3]), text(a + 4), descriptors)
        }
        t["foundation.wait"] = { a, r, site in
            let end = try wait(pid_t(truncatingIfNeeded: a[0]), a[1] != 0, site)
            r[0] = try makeArray(end.count, site.result) { index, place in place[0] = end[index] }
        }
        t["foundation.kill"] = { a, _, site in
            try site.requireFiles()
            if a[0] > 0 { kill(pid_t(truncatingIfNeeded: a[0]), Int32(truncatingIfNeeded: a[1])) }
        }
    }

    private static func words(_ array: Int) -> [Int] {
        let buffer = pointer(array)
        return (0..<buffer[2]).map { buffer[4 + $0] }
    }

    private static func strings(_ array: Int) -> [String] {
        let buffer = pointer(array)
        return (0..<buffer[2]).map { text(buffer + (4 + 2 * $0)) }
    }

    private static func fileFacts(_ path: String) -> [Int] {
        var info = stat()
        guard lstat(path, &info) == 0 else { return [] }
        let kind: Int
        switch info.st_mode & S_IFMT {
        case S_IFREG: kind = 1
        case S_IFDIR: kind = 2
        case S_IFLNK: kind = 3
        default: kind = 4
        }
        #if canImport(Glibc)
        let time = info.st_mtim
        #else
        let time = info.st_mtimespec
        #endif
        return [Int(info.st_size), time.tv_sec, time.tv_nsec, Int(info.st_mode & 0o7777), Int(info.st_uid), Int(info.st_gid), kind]
    }

    /// Waits until there is something, and lets saves in meanwhile. None at the end, or when it fails.
    private static func readSome(_ descriptor: Int32, _ count: Int, _ site: NativeSite) throws -> [UInt8] {
        site.interpreter.host.flush()
        if count == 0 { return [] }
        return try site.interpreter.blocking {
            var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let ready = poll(&entry, 1, 20)
            if ready == 0 || ready < 0 && errno == EINTR { return nil }
            var buffer = [UInt8](repeating: 0, count: count)
            let found = read(descriptor, &buffer, count)
            if found < 0, errno == EINTR || errno == EAGAIN { return nil }
            return found > 0 ? Array(buffer.prefix(found)) : []
        }
    }

    // MARK: Programs

    private static func spawn(_ path: String, _ arguments: [String], _ environment: [String], _ directory: String, _ descriptors: [Int]) -> Int {
        #if canImport(Glibc)
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        #else
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        #endif
        guard posix_spawn_file_actions_init(&actions) == 0 else { return -1 }
        defer { posix_spawn_file_actions_destroy(&actions) }
        guard posix_spawnattr_init(&attributes) == 0 else { return -1 }
        defer { posix_spawnattr_destroy(&attributes) }
        // The other program begins with the signals that programs have.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for number in [SIGPIPE, SIGINT, SIGTERM, SIGQUIT, SIGHUP] { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        for (target, source) in descriptors.enumerated() where target != source {
            posix_spawn_file_actions_adddup2(&actions, Int32(truncatingIfNeeded: source), Int32(target))
        }
        // Not every C library can change the directory in between; a shell can.
        let isElsewhere = !directory.isEmpty
        let line = isElsewhere ? ["sh", "-c", "cd \"$0\" && exec \"$@\"", directory, path] + arguments.dropFirst() : arguments
        let words = line.map { strdup($0) } + [nil], variables = environment.map { strdup($0) } + [nil]
        defer { for word in words + variables { free(word) } }
        var identifier: pid_t = 0
        let status = posix_spawn(&identifier, isElsewhere ? "/bin/sh" : path, &actions, &attributes, words, variables)
        return status == 0 ? Int(identifier) : -Int(status)
    }

    /// Its status, and 1 when a signal ended it; nothing while it runs.
    private static func wait(_ identifier: pid_t, _ waits: Bool, _ site: NativeSite) throws -> [Int] {
        let host = site.interpreter.host
        var pause: UInt64 = 500_000
        func look() -> [Int]? {
            var status: Int32 = 0
            let found = waitpid(identifier, &status, WNOHANG)
            if found == 0 || found < 0 && errno == EINTR { return nil }
            if found < 0 { return [0, 0] }
            let number = Int(status & 0x7F)
            return number == 0 ? [Int(status >> 8 & 0xFF), 0] : [number, 1]
        }
        if !waits { return look() ?? [] }
        return try site.interpreter.blocking {
            if let end = look() { return end }
            _ = host.sleep(untilNanoseconds: host.monotonicNanoseconds() &+ pause)
            pause = min(pause * 2, 20_000_000)
            return nil
        }
    }
}

/// Outside of the table, where `write` is the system's.
private func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
    // A reader that is gone is an error of this write, not the end of the program.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { _ = signal(SIGPIPE, before) }
    var position = 0
    while position < bytes.count {
        let written = bytes[position...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if written < 0, errno == EINTR { continue }
        if written <= 0 { return false }
        position += written
    }
    return true
}
