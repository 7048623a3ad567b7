#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the script's text comes from.
enum Input: Equatable {
    case file(String)
    case standardInput
    case code(String)
    /// A prompt with an empty program.
    case prompt

    /// A reason, in one line, why there is no text, with the exit code for it.
    struct Problem: Error {
        var message: String
        var code: Int32
    }

    /// - Returns: what messages call the text, and the text.
    func read() throws -> (name: String, bytes: [UInt8]) {
        switch self {
        case .file(let path): return (path, try Input.readFile(path))
        case .standardInput: return ("<stdin>", try Input.readAll(0, "standard input"))
        case .code(let text): return ("<command line>", Array(text.utf8))
        case .prompt: return ("<prompt>", [])
        }
    }

    static func readFile(_ path: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw problem(path, errno) }
        defer { close(descriptor) }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw problem(path, EISDIR) }
        return try readAll(descriptor, path)
    }

    private static func readAll(_ descriptor: Int32, _ name: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &part, part.count)
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw problem(name, errno) }
            if count == 0 { return bytes }
            bytes += part.prefix(count)
        }
    }

    static let folder = "is a folder, not a script"

    private static func problem(_ name: String, _ code: Int32) -> Problem {
        Problem(message: "\(name): \(reason(code))", code: Exit.noInput)
    }

    /// The error number in words.
    static func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT: return "no such file"
        case EISDIR: return folder
        case EACCES: return "permission denied"
        default: return String(cString: strerror(code))
        }
    }
}
