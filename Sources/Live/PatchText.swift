/// The text of a patch in the form that it takes in a file.
enum PatchText {
    /// Without white space around it, with the file's line ends, indented as the place where it goes.
    ///
    /// The lines are shifted as a whole: what the last line has in front, which is the closing brace as a rule, becomes
    /// the place's indentation. A text in which some line has less in front stays as it is.
    static func fitted(_ text: String, indentation: [UInt8], newline: [UInt8]) -> [UInt8] {
        var lines = self.lines(text)
        while let first = lines.first, isBlank(first) { lines.removeFirst() }
        while let last = lines.last, isBlank(last) { lines.removeLast() }
        guard let first = lines.first else { return [] }
        lines[0] = first[(first.startIndex + leading(first).count)...]
        if let last = lines.last {
            while let byte = lines[lines.count - 1].last, byte == 32 || byte == 9 { lines[lines.count - 1].removeLast() }
            let old = Array(leading(lines.count > 1 ? last : first))
            if lines.dropFirst().allSatisfy({ isBlank($0) || $0.starts(with: old) }) {
                for index in lines.indices.dropFirst() where !isBlank(lines[index]) { lines[index] = indentation + lines[index].dropFirst(old.count) }
            }
        }
        return Array(lines.joined(separator: newline))
    }

    /// Without the white space that all its lines have in front.
    static func unindented(_ text: String) -> String {
        let lines = self.lines(text)
        let margins = lines.filter { !isBlank($0) }.map { leading($0).count }
        let margin = margins.min() ?? 0
        return String(decoding: Array(lines.map { $0.dropFirst(isBlank($0) ? $0.count : margin) }.joined(separator: [10])), as: UTF8.self)
    }

    /// The white space in front of the line on which `offset` lies.
    static func indentation(at offset: Int, in bytes: [UInt8]) -> [UInt8] {
        var start = min(offset, bytes.count)
        while start > 0, bytes[start - 1] != 10, bytes[start - 1] != 13 { start -= 1 }
        return Array(leading(bytes[start...]))
    }

    /// The line end that the text uses: its first.
    static func newline(of bytes: [UInt8]) -> [UInt8] {
        guard let place = bytes.firstIndex(where: { $0 == 10 || $0 == 13 }) else { return [10] }
        if bytes[place] == 10 { return [10] }
        return place + 1 < bytes.count && bytes[place + 1] == 10 ? [13, 10] : [13]
    }

    private static func lines(_ text: String) -> [ArraySlice<UInt8>] {
        var bytes = Array(text.utf8)
        // A carriage return goes with the line feed behind it.
        bytes = bytes.enumerated().filter { $1 != 13 || $0 + 1 >= bytes.count || bytes[$0 + 1] != 10 }.map { $1 == 13 ? 10 : $1 }
        return bytes.split(separator: 10, omittingEmptySubsequences: false)
    }

    private static func leading(_ line: some Sequence<UInt8>) -> [UInt8] { Array(line.prefix { $0 == 32 || $0 == 9 }) }
    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 == 32 || $0 == 9 } }
}
