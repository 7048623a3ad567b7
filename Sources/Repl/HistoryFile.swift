import Glibc

/// One line per entry, appended under a lock. Whatever else the file holds is skipped.
///
/// Writing opens the file anew each time: another process may have put a shortened one in its place.
/// The lock is therefore worth something only after the path was seen to still lead to the file
/// that was locked.
struct HistoryFile {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    let path: String
    let limit: Int

    /// More than this is not read; it is far beyond what people type.
    private static let readLimit: off_t = 64 << 20

    init(path: String, limit: Int) {
        // Behind a symbolic link is the file that is to be replaced, not the link.
        self.path = resolved(path)
        self.limit = limit
    }

    /// Reads the entries; shortens the file when it holds more than twice the limit.
    func load() -> Result<[String], Failure> {
        makeFolder()
        let descriptor: Int32
        switch openLocked() {
        case .success(let opened): descriptor = opened
        case .failure(let failure): return .failure(failure)
        }
        defer { close(descriptor) }
        let entries = Self.parse(Self.contents(descriptor))
        if entries.count - limit > limit {
            replace(with: entries.suffix(limit))
        }
        return .success(Array(entries.suffix(limit)))
    }

    /// - Returns: what went wrong, if anything did.
    func append(_ entry: String) -> Failure? {
        switch openLocked() {
        case .failure(let failure): return failure
        case .success(let descriptor):
            defer { close(descriptor) }
            var line = HistoryLine.encode(entry) + [10]
            // A line that a crash or a full disk cut short gets its end here.
            var last: UInt8 = 10
            let end = lseek(descriptor, 0, SEEK_END)
            if end > 0, pread(descriptor, &last, 1, end - 1) == 1, last != 10 { line.insert(10, at: 0) }
            return writeAll(descriptor, line) ? nil : failure()
        }
    }

    // MARK: Reading

    static func parse(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: 10).compactMap { HistoryLine.decode($0) }
    }

    private static func contents(_ descriptor: Int32) -> [UInt8] {
        let size = lseek(descriptor, 0, SEEK_END)
        lseek(descriptor, max(0, size - readLimit), SEEK_SET)
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= Int(readLimit) {
            let count = read(descriptor, &part, part.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            bytes += part.prefix(count)
        }
        return bytes
    }

    // MARK: Writing

    /// The file, open for appending and locked.
    private func openLocked() -> Result<Int32, Failure> {
        for _ in 0..<100 {
            let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o600)
            guard descriptor >= 0 else { return .failure(failure()) }
            var opened = stat()
            guard fstat(descriptor, &opened) == 0, opened.st_mode & S_IFMT == S_IFREG else {
                close(descriptor)
                return .failure(Failure(description: "history is not kept: \(path) is not a file"))
            }
            lock(descriptor)
            var present = stat()
            if stat(path, &present) == 0, present.st_ino == opened.st_ino, present.st_dev == opened.st_dev {
                return .success(descriptor)
            }
            close(descriptor)
        }
        return .failure(Failure(description: "history is not kept: \(path) keeps being replaced"))
    }

    /// Waits a second at most: a stopped process may hold the lock, and one appending call is whole
    /// even without it.
    private func lock(_ descriptor: Int32) {
        for _ in 0..<1000 {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
            guard errno == EWOULDBLOCK || errno == EINTR else { return }
            usleep(1000)
        }
    }

    /// A whole new file takes the old one's place, even through a power cut. Failing leaves the old one.
    private func replace(with entries: ArraySlice<String>) {
        let temporary = path + ".\(getpid())~"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return }
        let bytes = entries.reduce(into: [UInt8]()) { $0 += HistoryLine.encode($1) + [10] }
        let isWhole = writeAll(descriptor, bytes) && fsync(descriptor) == 0
        close(descriptor)
        guard isWhole, rename(temporary, path) == 0 else {
            unlink(temporary)
            return
        }
        let folder = open(Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    private func makeFolder() {
        var made = ""
        for part in Self.folder(of: path).split(separator: "/", omittingEmptySubsequences: false) {
            made += made.isEmpty && part.isEmpty ? "/" : (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
            mkdir(made, 0o700) // those that exist stay as they are
        }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private func failure() -> Failure {
        Failure(description: "history is not kept: \(path): \(String(cString: strerror(errno)))")
    }
}

private func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
}
