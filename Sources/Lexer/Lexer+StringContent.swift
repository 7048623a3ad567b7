import Diagnostics

/// What a string literal says: escapes, indentation, joined lines, interpolations.
extension Lexer {
    mutating func content(of extent: StringExtent) -> [StringSegment] {
        var segments: [StringSegment] = []
        var text: [UInt8] = []
        var index = extent.contentStart
        var end = extent.contentEnd
        var interpolation = 0
        var indentation = 0..<0
        var misindented: [Misindentation] = []

        if extent.isMultiline {
            index = skipFirstLineEnd(extent)
            if extent.isTerminated { (end, indentation) = lastLine(extent, contentFrom: index) }
            // Without any line there is none to be indented.
            if index < end { index = skipIndentation(index, end, indentation, &misindented) }
        }
        while index < end {
            if interpolation < extent.interpolations.count, extent.interpolations[interpolation].backslash == index {
                let (_, open, close) = extent.interpolations[interpolation]
                interpolation += 1
                if !text.isEmpty { segments.append(.text(String(decoding: text, as: UTF8.self))) }
                text.removeAll(keepingCapacity: true)
                segments.append(lexInterpolation(open, close, isClosed: close < extent.contentEnd))
                index = close + 1
                continue
            }
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\\") where hasPounds(index + 1, extent.pounds):
                index = lexEscape(index, end, extent, indentation, &misindented, into: &text)
            case 10, 13:
                index += byte == 13 && bytes[index + 1] == 10 ? 2 : 1
                text.append(10)
                if extent.isMultiline { index = skipIndentation(index, end, indentation, &misindented) }
            default:
                text.append(byte)
                index += 1
            }
        }
        report(misindented, indentation)
        if !text.isEmpty || segments.isEmpty { segments.append(.text(String(decoding: text, as: UTF8.self))) }
        return segments
    }

    // MARK: Interpolations

    /// Lexes what is between the parentheses. When it breaks off, what it leaves open is no further mistake.
    private mutating func lexInterpolation(_ open: Int, _ close: Int, isClosed: Bool) -> StringSegment {
        let place = span(open, close)
        guard depth < Lexer.maximumInterpolationDepth else {
            error("interpolation-too-deep", "string interpolations are nested too deeply", open, close)
            let end = Token(kind: .endOfFile, flags: [], name: .empty, start: place.end, length: 0, hash: 0)
            return .interpolation(tokens: [end], span: place)
        }
        return Lexer.withLexer(for: source, text: slice(open, close), base: place.start, depth: depth + 1) { inner in
            inner.run()
            diagnostics.append(contentsOf: inner.diagnostics.filter { isClosed || !$0.id.contains("unterminated-") })
            if !inner.strings.isEmpty { strings.merge(inner.strings) { first, _ in first } }
            return .interpolation(tokens: inner.tokens, span: place)
        }
    }

    // MARK: Escapes

    /// Reads the escape that begins at `start` and answers where the text goes on.
    private mutating func lexEscape(
        _ start: Int, _ end: Int, _ extent: StringExtent, _ indentation: Range<Int>, _ misindented: inout [Misindentation],
        into text: inout [UInt8]
    ) -> Int {
        let letter = start + 1 + extent.pounds
        guard letter < extent.contentEnd else {
            // The string breaks off behind the backslash, which is reported.
            return extent.contentEnd
        }
        switch bytes[letter] {
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "0"): text.append(0)
        case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): text.append(bytes[letter])
        case UInt8(ascii: "u"): return lexUnicodeEscape(start, letter, extent.contentEnd, into: &text)
        case UInt8(ascii: " "), 9, 10, 13:
            var index = letter
            while bytes[index] == 32 || bytes[index] == 9 { index += 1 }
            guard extent.isMultiline, bytes[index] == 10 || bytes[index] == 13 else { fallthrough }
            if extent.isTerminated, index >= end {
                error("escaped-newline-last", "escaped newline at the last line is not allowed", start, letter)
                return index
            }
            index += bytes[index] == 13 && bytes[index + 1] == 10 ? 2 : 1
            return skipIndentation(index, end, indentation, &misindented)
        default:
            let length = character(at: letter).length
            error("lex-invalid-escape", "invalid escape sequence in literal", letter, letter + length)
            // The text keeps what was written.
            text.append(contentsOf: slice(start, letter + length))
            return letter + length
        }
        return letter + 1
    }

    /// `\u{1F600}`: one to eight digits.
    private mutating func lexUnicodeEscape(_ start: Int, _ letter: Int, _ limit: Int, into text: inout [UInt8]) -> Int {
        var index = letter + 1
        guard index < limit, bytes[index] == UInt8(ascii: "{") else {
            error("invalid-unicode-escape", "expected hexadecimal code in braces after unicode escape", start, index)
            return index
        }
        index += 1
        let digitStart = index
        var value: UInt32 = 0
        while index < limit, let digit = hexDigitValue(bytes[index]) {
            value = value << 4 | UInt32(digit)
            index += 1
        }
        guard index < limit, bytes[index] == UInt8(ascii: "}") else {
            error("invalid-unicode-escape", "expected '}' in \\u{...} escape sequence", start, index)
            return index
        }
        let digits = index - digitStart
        index += 1
        if digits < 1 || digits > 8 {
            error("invalid-unicode-escape", "\\u{...} escape sequence expects between 1 and 8 hex digits", start, index)
        } else if let scalar = Unicode.Scalar(value) {
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        } else {
            error("lex-invalid-unicode-scalar", "invalid unicode scalar", start, index)
        }
        return index
    }

    // MARK: Lines of multi-line strings

    struct Misindentation {
        var place: Int
        var expected: Int
        var message: String
    }

    private mutating func skipFirstLineEnd(_ extent: StringExtent) -> Int {
        let start = extent.contentStart
        switch bytes[start] {
        case 13 where bytes[start + 1] == 10: return start + 2
        case 10, 13: return start + 1
        case 0 where start >= count: return start
        default:
            let message = "multi-line string literal content must begin on a new line"
            error(
                "multiline-string-start", message, start, start, fixIts: [Diagnostic.FixIt(span: span(start, start), replacement: "\n")])
            return start
        }
    }

    /// The line of the closing quotes: where the text before it ends, and the indentation it sets for all lines.
    private mutating func lastLine(_ extent: StringExtent, contentFrom: Int) -> (end: Int, indentation: Range<Int>) {
        let close = extent.contentEnd
        var lineStart = close
        while lineStart > contentFrom, bytes[lineStart - 1] == 32 || bytes[lineStart - 1] == 9 { lineStart -= 1 }
        let isLineStart = lineStart > extent.contentStart && (bytes[lineStart - 1] == 10 || bytes[lineStart - 1] == 13)
        guard isLineStart else {
            let message = "multi-line string literal closing delimiter must begin on a new line"
            error("multiline-string-end", message, close, close + 3, fixIts: [Diagnostic.FixIt(span: span(close, close), replacement: "\n")])
            return (close, close..<close)
        }
        // With nothing between the quotes there is no line end to take off.
        guard lineStart > contentFrom else { return (contentFrom, lineStart..<close) }
        let isPair = bytes[lineStart - 1] == 10 && lineStart - 2 >= contentFrom && bytes[lineStart - 2] == 13
        return (lineStart - (isPair ? 2 : 1), lineStart..<close)
    }

    /// `start` is the beginning of a line; answers where its text begins.
    private func skipIndentation(_ start: Int, _ end: Int, _ indentation: Range<Int>, _ misindented: inout [Misindentation]) -> Int {
        if indentation.isEmpty || start > end || bytes[start] == 10 || bytes[start] == 13 { return start }
        var index = start
        for expected in indentation {
            if index < end, bytes[index] == bytes[expected] {
                index += 1
                continue
            }
            let message: String
            switch bytes[index] {
            case 32 where index < end: message = "unexpected space in"
            case 9 where index < end: message = "unexpected tab in"
            default: message = "insufficient"
            }
            misindented.append(Misindentation(place: index, expected: expected, message: message))
            break
        }
        return index
    }

    /// One message for lines with the same mistake.
    private mutating func report(_ misindented: [Misindentation], _ indentation: Range<Int>) {
        var index = 0
        while index < misindented.count {
            let first = misindented[index]
            var next = index + 1
            while next < misindented.count, misindented[next].message == first.message, misindented[next].expected == first.expected { next += 1 }
            let lines = next - index == 1 ? "line" : "the next \(next - index) lines"
            let missing = String(decoding: slice(first.expected, indentation.upperBound), as: UTF8.self)
            error(
                "lex-multiline-string-indent-inconsistent", "\(first.message) indentation of \(lines) in multi-line string literal",
                first.place, first.place,
                notes: [
                    Diagnostic.Note(
                        "should match \(bytes[first.expected] == 9 ? "tab" : "space") here", span(first.expected, first.expected + 1))
                ],
                fixIts: misindented[index..<next].map { Diagnostic.FixIt(span: span($0.place, $0.place), replacement: missing) })
            index = next
        }
    }
}

extension UTF8 {
    static var encodedReplacementCharacter: UTF8.EncodedScalar { encode("\u{FFFD}") ?? EncodedScalar() }
}
