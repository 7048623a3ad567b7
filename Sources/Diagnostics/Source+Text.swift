/// What makes bytes no script at all, and is worth one line instead of a message for each of them.
extension Source {
    /// Bytes of the largest script.
    public static let largest = 64 << 20

    /// - Returns: the reason, to stand behind the file's name; nil for bytes that may be a script.
    public static func problem(_ bytes: [UInt8]) -> String? {
        if bytes.count > largest { return "is too large for a script, which may have \(largest >> 20) MB" }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "is UTF-16, and scripts are UTF-8: save it with that encoding" }
        let beginning = bytes.prefix(1 << 13)
        if beginning.lazy.filter({ $0 < 9 || (14..<32).contains($0) || $0 == 127 }).count * 10 > beginning.count { return "is no text, so it is no script" }
        return nil
    }
}
