#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Puts a new text in a file in one step: who reads it sees the old text or the new one, whole.
struct FileReplacement {
    /// - Parameter old: what the file must hold; else somebody saved it meanwhile, and nothing is done.
    /// - Returns: why not, in one line; nil when it is done.
    static func replace(_ path: String, expecting old: [UInt8], with new: [UInt8]) -> String? {
        guard let resolved = realpath(path, nil) else { return "\(path) cannot be written: \(reason(errno))" }
        defer { free(resolved) }
        // A symbolic link stays one: its target gets the text.
        let target = String(cString: resolved)
        guard let present = read(target) else { return "\(path) cannot be read: \(reason(errno))" }
        if present.bytes != old { return "\(path) changed on disk since it was read; nothing was written" }
        if access(target, W_OK) != 0 { return "\(path) cannot be written: \(reason(errno))" }
        var template = Array((folder(target) + "/.livescript-XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { return "\(path) cannot be written: \(reason(errno))" }
        let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let problem = fill(descriptor, new, present.status)
        let closed = close(descriptor)
        if let problem = problem ?? (closed == 0 ? nil : reason(errno)) ?? (rename(temporary, target) == 0 ? nil : reason(errno)) {
            unlink(temporary)
            return "\(path) cannot be written: \(problem)"
        }
        return nil
    }

    static func read(_ path: String) -> (bytes: [UInt8], status: stat)? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        guard status.st_mode & S_IFMT == S_IFREG else {
            errno = EISDIR
            return nil
        }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &part, part.count)
            if count < 0, errno == EINTR { continue }
            if count < 0 { return nil }
            if count == 0 { return (bytes, status) }
            bytes += part.prefix(count)
        }
    }

    private static func fill(_ descriptor: Int32, _ bytes: [UInt8], _ status: stat) -> String? {
        let failure = bytes.withUnsafeBytes { writeAll(descriptor, $0) }
        if failure != 0 { return reason(failure) }
        // The owner may be another in a shared folder; that cannot always be kept and hinders nobody.
        _ = fchown(descriptor, status.st_uid, status.st_gid)
        if fchmod(descriptor, status.st_mode & 0o7777) != 0 { return reason(errno) }
        return fsync(descriptor) == 0 || errno == EINVAL ? nil : reason(errno)
    }

    private static func folder(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT: return "no such file"
        case EACCES, EPERM: return "permission denied"
        default: return String(cString: strerror(code))
        }
    }
}
