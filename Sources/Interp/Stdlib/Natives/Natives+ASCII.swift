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

    /// The parts of a Substring between bytes that separate, without empty ones; nil: it has to be done by characters.
    static func splitPlain(_ p: F, separator: Int, _ site: NativeSite) throws -> Int? {
        guard separator >= 0, let (text, start, end) = asciiPart(p), text.isPlain(from: start, to: end) else { return nil }
        let separator = UInt8(truncatingIfNeeded: separator)
        /// The next part from a position.
        func next(_ position: inout Int) -> (Int, Int)? {
            while position < end && text.bytes[position] == separator { position += 1 }
            if position == end { return nil }
            let first = position
            while position < end && text.bytes[position] != separator { position += 1 }
            return (first, position)
        }
        var (position, count) = (start, 0)
        while next(&position) != nil { count += 1 }
        position = start
        return try makeArray(count, site.result) { _, place in
            guard let (first, last) = next(&position) else { return }
            (place[0], place[1], place[2], place[3]) = (ASCIIText.index(first), ASCIIText.index(last), p[2], p[3])
            retainString(place + 2)
        }
    }
}
