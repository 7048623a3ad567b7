/// Finds texts by characters, so that canonically equivalent ones match and no character is torn. ASCII is searched by
/// bytes.
enum StringSearch {
    static func first(_ pattern: String, in text: Substring) -> Range<String.Index>? {
        if pattern.isEmpty { return nil }
        return occurrences(of: pattern, in: text, limit: 1).first
    }

    /// All occurrences without overlaps; an empty pattern occurs everywhere.
    static func all(_ pattern: String, in text: Substring) -> [Range<String.Index>] {
        if !pattern.isEmpty { return occurrences(of: pattern, in: text, limit: .max) }
        var result: [Range<String.Index>] = []
        var position = text.startIndex
        while true {
            result.append(position..<position)
            if position == text.endIndex { return result }
            position = text.index(after: position)
        }
    }

    static func split(_ text: Substring, _ separator: String, maxSplits: Int, omitsEmpty: Bool) -> [Substring] {
        var result: [Substring] = []
        var start = text.startIndex
        if !separator.isEmpty && maxSplits > 0 {
            for range in occurrences(of: separator, in: text, limit: omitsEmpty ? .max : maxSplits) {
                if result.count == maxSplits { break }
                if !(omitsEmpty && range.lowerBound == start) { result.append(text[start..<range.lowerBound]) }
                start = range.upperBound
            }
        }
        if !(omitsEmpty && start == text.endIndex) { result.append(text[start...]) }
        return result
    }

    private static func occurrences(of pattern: String, in text: Substring, limit: Int) -> [Range<String.Index>] {
        isPlain(pattern) && isPlain(text) ? plainOccurrences(of: pattern, in: text, limit: limit) : characterOccurrences(of: pattern, in: text, limit: limit)
    }

    /// ASCII without CR: every byte is a character.
    private static func isPlain<S: StringProtocol>(_ text: S) -> Bool {
        func test<B: Sequence<UInt8>>(_ bytes: B) -> Bool { bytes.allSatisfy { $0 < 128 && $0 != 13 } }
        return text.utf8.withContiguousStorageIfAvailable(test) ?? test(text.utf8)
    }

    private static func plainOccurrences(of pattern: String, in text: Substring, limit: Int) -> [Range<String.Index>] {
        var (copy, pattern) = (text, pattern)
        let length = pattern.utf8.count
        let offsets: [Int] = copy.withUTF8 { subject in
            pattern.withUTF8 { wanted in
                var found: [Int] = []
                let head = wanted[0]
                var start = 0
                while start + length <= subject.count && found.count < limit {
                    var index = 1
                    if subject[start] == head {
                        while index < length && subject[start + index] == wanted[index] { index += 1 }
                    } else {
                        index = 0
                    }
                    if index == length {
                        found.append(start)
                        start += length
                    } else {
                        start += 1
                    }
                }
                return found
            }
        }
        let utf8 = text.utf8
        return offsets.map { offset in
            let lower = utf8.index(utf8.startIndex, offsetBy: offset)
            return lower..<utf8.index(lower, offsetBy: length)
        }
    }

    private static func characterOccurrences(of pattern: String, in text: Substring, limit: Int) -> [Range<String.Index>] {
        let wanted = Array(pattern)
        var result: [Range<String.Index>] = []
        var start = text.startIndex
        while start < text.endIndex && result.count < limit {
            var position = start
            var index = 0
            while index < wanted.count && position < text.endIndex && text[position] == wanted[index] {
                position = text.index(after: position)
                index += 1
            }
            if index == wanted.count {
                result.append(start..<position)
                start = position
            } else {
                start = text.index(after: start)
            }
        }
        return result
    }
}
