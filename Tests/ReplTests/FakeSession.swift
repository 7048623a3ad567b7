import Glibc

@testable import Repl

/// Remembers what it was asked.
final class FakeSession: ReplSession {
    private(set) var asked: [String] = []
    var results: [String: CommandResult] = [:]

    func completeness(of text: String) -> Completeness {
        let depth = text.filter { $0 == "(" }.count - text.filter { $0 == ")" }.count
        return depth > 0 ? .incomplete(openBrackets: depth) : .complete
    }

    func submit(_ text: String) -> SubmitResult {
        asked.append(text)
        return text == "leave" ? .exit(9) : .done
    }

    func command(_ name: String, _ argument: String) -> CommandResult {
        asked.append(":\(name) \(argument)")
        return results[name] ?? .unsupported
    }

    func completions(in text: String, cursor: Int) -> Completions {
        let typed = String(decoding: text.utf8.prefix(cursor), as: UTF8.self)
        let word = String(typed.reversed().prefix { $0.isLetter }.reversed())
        return Completions(
            start: cursor - word.utf8.count, candidates: ["count", "counter"].filter { $0.hasPrefix(word) })
    }
}

/// Two pipes: what is written to `input` is typed, what was shown is in `output`.
final class Pipes {
    let input: (read: Int32, write: Int32)
    let output: (read: Int32, write: Int32)

    init() {
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        input = (ends[0], ends[1])
        _ = pipe(&ends)
        output = (ends[0], ends[1])
    }

    deinit { [input.read, output.read, output.write].forEach { close($0) } }

    /// Types all there is, and no more will come.
    func type(_ text: String) { type(bytes: Array(text.utf8)) }

    func type(bytes: [UInt8]) {
        writeAll(input.write, bytes)
        close(input.write)
    }

    /// What was shown so far.
    func shown() -> String {
        _ = fcntl(output.read, F_SETFL, O_NONBLOCK)
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(output.read, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
