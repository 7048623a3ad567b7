#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What natives of text do when the text is ASCII: they work on the bytes where those stand.
extension NativeTable {
    /// The String of a Substring, and the offsets where the part starts and ends. A Substring is its two positions, then the String.
    @inline(__always) static func asciiPart(_ p: F) -> (text: ASCIIText, start: Int, end: Int)? {
        guard let text = ASCIIText(p + 2) else { return nil }
        let (start, end) = (ASCIIText.offset(p[0]), ASCIIText.offset(p[1]))
        guard start >= 0, start <= end, end <= text.count else { return nil }
        return (text, start, end)
    }

    /// The character at a position of a Substring when it is one byte inside of it, else -1.
    @inline(__always) static func asciiCharacter(_ p: F, _ index: Int) -> Int {
        guard let (text, start, end) = asciiPart(p) else { return -1 }
        let offset = ASCIIText.offset(index)
        return offset >= start && offset < end ? text.character(at: offset) : -1
    }

    /// The position some characters further, when they are bytes inside of the bounds.
    static func moved(in text: ASCIIText, _ index: Int, by distance: Int, from start: Int, to end: Int) -> Int? {
        let offset = ASCIIText.offset(index)
        let (target, overflow) = offset.addingReportingOverflow(distance)
        guard offset >= start, offset <= end, !overflow, target >= start, target <= end else { return nil }
        return text.isPlain(from: min(offset, target), to: max(offset, target)) ? ASCIIText.index(target) : nil
    }

    /// The String of Characters that are one byte each.
    static func asciiText(of characters: F, count: Int) -> String? {
        for index in 0..<count where SmallText.byte(characters + 2 * index) < 0 { return nil }
        return String(unsafeUninitializedCapacity: count) { bytes in
            for index in 0..<count { bytes[index] = UInt8(truncatingIfNeeded: characters[2 * index]) }
            return count
        }
    }

    /// The parts of a Substring between separators, a String or Character; nil: it has to be done by characters.
    /// - Parameter a: the Substring, the separator, the most splits, whether empty parts are left out.
    static func splitPlain(_ a: F, _ site: NativeSite) throws -> Int? {
        guard a[6] == .max, let separator = ASCIIText(a + 4), separator.count > 0, separator.isPlain, let (text, start, end) = asciiPart(a),
            text.isPlain(from: start, to: end)
        else { return nil }
        let omitsEmpty = a[7] != 0
        let (head, length) = (separator.bytes[0], separator.count)
        var part = start
        var isDone = false
        /// The next part.
        func next() -> (Int, Int)? {
            while !isDone {
                var place = part
                while place < end, text.bytes[place] != head || end - place < length || memcmp(text.bytes + place, separator.bytes, length) != 0 { place += 1 }
                let first = part
                isDone = place == end
                part = place + length
                if place > first || !omitsEmpty { return (first, place) }
            }
            return nil
        }
        var count = 0
        while next() != nil { count += 1 }
        (part, isDone) = (start, false)
        return try makeArray(count, site.result) { _, place in
            guard let (first, last) = next() else { return }
            (place[0], place[1], place[2], place[3]) = (ASCIIText.index(first), ASCIIText.index(last), a[2], a[3])
            retainString(place + 2)
        }
    }

    /// As Foundation has it: words begin with capitals and go on with small letters.
    static func capitalizedPlain(_ a: F, _ r: F) -> Bool {
        guard let text = ASCIIText(a), text.isPlain else { return false }
        var isStart = true
        let result = String(unsafeUninitializedCapacity: text.count) { bytes in
            for index in 0..<text.count {
                let byte = text.bytes[index]
                let small = byte | 32
                let isLetter = small >= 97 && small <= 122
                bytes[index] = !isLetter ? byte : isStart ? small & ~32 : small
                isStart = !isLetter && byte != 39 && !(byte >= 48 && byte <= 57)
            }
            return text.count
        }
        r.put(result)
        return true
    }
}
