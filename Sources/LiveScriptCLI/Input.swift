#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Diagnostics

/// Where the script's text comes from.
enum Input: Equatable {
    case file(String)
    case standardInput
    case code(String)
    /// A prompt with an empty program.
    case prompt

    /// A reason, in one line, why there is no text, with the exit code for it.
    struct Problem: Error {
        /// The script as the user called it; empty: it has no name.
        var name: String
        var reason: String
        var code: Int32
        var message: String { name.isEmpty ? reason : "\(name): \(reason)" }
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
        if path.isEmpty { throw Problem(name: "", reason: "the name of the script is empty; 'livescript' alone is a prompt", code: Exit.noInput) }
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
            if count == 0 {
                if let problem = Source.problem(bytes) { throw Problem(name: name, reason: problem, code: Exit.badScript) }
                return bytes
            }
            bytes += part.prefix(count)
            if bytes.count > Source.largest, let reason = Source.problem(bytes) { throw Problem(name: name, reason: reason, code: Exit.noInput) }
        }
    }

    static let folder = "is a folder, not a script"

    private static func problem(_ name: String, _ code: Int32) -> Problem {
        Problem(name: name, reason: reason(code) + advice(name, code), code: Exit.noInput)
    }

    /// What to do next, behind the reason.
    private static func advice(_ path: String, _ code: Int32) -> String {
        switch code {
        case ENOENT:
            let end = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
            let folder = String(path[..<end]), name = String(path[end...])
            let scripts = WatchPatterns.names(in: folder.isEmpty ? "." : folder).filter { $0.hasSuffix(".lsw") }
            let meant = scripts.contains(name + ".lsw") ? name + ".lsw" : Suggestion.closest(to: name, among: scripts)
            return meant.map { "; did you mean '\(folder)\($0)'?" } ?? ""
        case EISDIR:
            let scripts = WatchPatterns.names(in: path).filter { $0.hasSuffix(".lsw") }
            let meant = scripts.contains("main.lsw") ? "main.lsw" : scripts.count == 1 ? scripts[0] : nil
            return meant.map { "; did you mean '\(path.hasSuffix("/") ? path : path + "/")\($0)'?" } ?? ""
        case EACCES: return "; 'chmod u+r' lets you read a file of yours"
        default: return ""
        }
    }

    /// The error number in words.
    static func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT: return "no such file"
        case EISDIR: return folder
        case EACCES: return "permission denied"
        case EFBIG: return "is too large for a script"
        case EINVAL: return "is a pipe or a device, not a file"
        default: return String(cString: strerror(code))
        }
    }
}
