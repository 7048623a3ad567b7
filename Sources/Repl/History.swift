import Glibc

/// The entries of this and earlier runs, kept in a file that several prompts may write at once.
/// Each entry is on the disk before it is evaluated, so that nothing is lost by a crash.
public final class History {
    /// Oldest first.
    public private(set) var entries: [String]
    /// Why entries are not kept, for the user to read.
    public private(set) var problem: String?
    private let file: HistoryFile?

    /// - Parameters:
    ///   - path: nil keeps entries only in memory.
    ///   - limit: how many entries survive; the file may grow to twice as many in between.
    public init(path: String?, limit: Int = 10_000) {
        guard let path else {
            file = nil
            entries = []
            return
        }
        let file = HistoryFile(path: path, limit: max(1, limit))
        switch file.load() {
        case .success(let loaded):
            entries = loaded
            self.file = file
        case .failure(let failure):
            entries = []
            problem = failure.description
            self.file = nil
        }
    }

    /// `LIVESCRIPT_HISTORY` where it is set (empty: no file), else `livescript/history` in
    /// `XDG_STATE_HOME` or `~/.local/state`.
    public static func defaultPath(environment: (String) -> String?) -> String? {
        if let path = environment("LIVESCRIPT_HISTORY") { return path.isEmpty ? nil : path }
        // The XDG rules: a relative path there is to be ignored.
        if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/livescript/history" }
        guard let home = environment("HOME"), !home.isEmpty else { return nil }
        return home + "/.local/state/livescript/history"
    }

    /// Adds an entry unless it is blank, begins with a blank (the user's way to keep it out) or
    /// repeats the last one.
    /// - Returns: whether it was added.
    @discardableResult
    public func add(_ entry: String) -> Bool {
        guard let first = entry.first, !first.isWhitespace, entry != entries.last else { return false }
        entries.append(entry)
        if let failure = file?.append(entry), problem == nil { problem = failure.description }
        return true
    }
}

/// An entry as one line of text: a JSON string. A line that was cut has no closing quote and is
/// told from a whole one by that.
enum HistoryLine {
    static func encode(_ entry: String) -> [UInt8] {
        var line: [UInt8] = [quote]
        for byte in entry.utf8 {
            switch byte {
            case quote, backslash: line += [backslash, byte]
            case 0x0a: line += [backslash, UInt8(ascii: "n")]
            case 0x0d: line += [backslash, UInt8(ascii: "r")]
            case 0x09: line += [backslash, UInt8(ascii: "t")]
            case 0..<0x20, 0x7f: line += Array("\\u00".utf8) + [hexDigit(byte >> 4), hexDigit(byte & 15)]
            default: line.append(byte)
            }
        }
        return line + [quote]
    }

    /// - Returns: nil for a line that is no whole entry.
    static func decode(_ line: some BidirectionalCollection<UInt8>) -> String? {
        guard line.count >= 2, line.first == quote, line.last == quote else { return nil }
        var bytes: [UInt8] = []
        var rest = line.dropFirst().dropLast().makeIterator()
        while let byte = rest.next() {
            guard byte != quote, byte >= 0x20 else { return nil }
            guard byte == backslash else {
                bytes.append(byte)
                continue
            }
            switch rest.next() {
            case quote: bytes.append(quote)
            case backslash: bytes.append(backslash)
            case UInt8(ascii: "/"): bytes.append(UInt8(ascii: "/"))
            case UInt8(ascii: "n"): bytes.append(0x0a)
            case UInt8(ascii: "r"): bytes.append(0x0d)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "u"):
                var value: UInt32 = 0
                for _ in 0..<4 {
                    guard let digit = rest.next().flatMap(hexValue) else { return nil }
                    value = value << 4 | digit
                }
                guard let scalar = Unicode.Scalar(value) else { return nil }
                bytes += Array(String(Character(scalar)).utf8)
            default: return nil
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + (value - 10)
    }

    private static func hexValue(_ byte: UInt8) -> UInt32? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt32.init)
    }
}
