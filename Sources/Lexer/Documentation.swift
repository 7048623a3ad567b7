extension LexResult {
    /// The documentation comment (`///` lines, `/** … */`) right above the token, without its marks; empty when there is none.
    ///
    /// Read from the bytes only when asked for: the lexer keeps no comments.
    public func documentation(before index: Int) -> String {
        guard tokens.indices.contains(index) else { return "" }
        let end = min(Int(tokens[index].start), source.bytes.count)
        let start = min(index > 0 ? Int(tokens[index - 1].end) : begin, end)
        var reader = CommentReader(bytes: source.bytes[start..<end], isAtLineStart: start == 0)
        return reader.lastDocumentation()
    }
}

/// Reads what stands between two tokens.
private struct CommentReader {
    var bytes: ArraySlice<UInt8>
    /// A comment on the line of the token before says something about that line.
    var isAtLineStart: Bool
    private var lines: [String] = []
    private var lineEndsSinceComment = 0

    init(bytes: ArraySlice<UInt8>, isAtLineStart: Bool) {
        self.bytes = bytes
        self.isAtLineStart = isAtLineStart
    }

    mutating func lastDocumentation() -> String {
        while let byte = bytes.first {
            if byte == 10 || byte == 13 {
                bytes = bytes.dropFirst(byte == 13 && bytes.dropFirst().first == 10 ? 2 : 1)
                isAtLineStart = true
                lineEndsSinceComment += 1
            } else if starts(with: "//") {
                readLine()
            } else if starts(with: "/*") {
                readBlock()
            } else {
                bytes = bytes.dropFirst()
            }
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    private func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes.starts(with: $0) }
    }

    private mutating func readLine() {
        let end = bytes.firstIndex { $0 == 10 || $0 == 13 } ?? bytes.endIndex
        let comment = bytes[..<end]
        let isDocumentation = starts(with: "///") && !starts(with: "////")
        bytes = bytes[end...]
        // A blank line or an ordinary comment ends what came before.
        if !isDocumentation || lineEndsSinceComment > 1 { lines.removeAll() }
        lineEndsSinceComment = 0
        guard isDocumentation, isAtLineStart else { return }
        lines.append(text(comment.dropFirst(3)))
    }

    private mutating func readBlock() {
        let isDocumentation = starts(with: "/**") && !starts(with: "/**/")
        let whole = bytes
        var level = 0
        repeat {
            if starts(with: "/*") {
                level += 1
                bytes = bytes.dropFirst(2)
            } else if starts(with: "*/") {
                level -= 1
                bytes = bytes.dropFirst(2)
            } else {
                bytes = bytes.dropFirst()
            }
        } while level > 0 && !bytes.isEmpty
        lines.removeAll()
        lineEndsSinceComment = 0
        guard isDocumentation, isAtLineStart, bytes.startIndex - whole.startIndex >= 5 else { return }
        let inside = whole[whole.startIndex + 3..<bytes.startIndex - 2]
        var rows = inside.split(omittingEmptySubsequences: false) { $0 == 10 }.map { row in
            var row = row.drop { $0 == 32 || $0 == 9 }
            if row.first == UInt8(ascii: "*") { row = row.dropFirst() }
            return text(row)
        }
        while rows.first?.isEmpty == true { rows.removeFirst() }
        lines = rows
    }

    /// Without the one space behind the mark, and without spaces at the end.
    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        if bytes.first == 32 { bytes = bytes.dropFirst() }
        while let last = bytes.last, last == 32 || last == 9 || last == 13 { bytes = bytes.dropLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
