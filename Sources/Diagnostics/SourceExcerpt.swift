/// The line that a span begins in, and what marks the span below it.
///
/// The underline stands right on any fixed-width terminal: tabs are shown as spaces, wide characters count twice,
/// control characters are spelled out. Of a very long line only the part around the span is shown.
struct SourceExcerpt {
    static let maximumWidth = 160
    static let tabWidth = 4
    /// What is looked at on each side: enough for a screen of characters of several scalars.
    private static let maximumBytes = 1024

    /// 1-based.
    let line: Int
    let text: String
    let indentation: String
    /// `^`, `^~~~`.
    let underline: String

    init(_ span: Span, in source: Source) {
        let bytes = source.bytes
        let start = min(Int(span.start), bytes.count)
        line = source.position(of: min(span.start, source.end)).line

        // No more is looked at than can be shown, so that a thousand messages about one line of a megabyte take no longer than
        // about short lines.
        var lineStart = start
        let first = max(0, start - SourceExcerpt.maximumBytes)
        while lineStart > first, !SourceExcerpt.isLineEnd(bytes[lineStart - 1]) { lineStart -= 1 }
        var lineEnd = start
        let last = min(bytes.count, start + 2 * SourceExcerpt.maximumBytes)
        while lineEnd < last, !SourceExcerpt.isLineEnd(bytes[lineEnd]) { lineEnd += 1 }
        let end = min(max(Int(span.end), start), lineEnd)

        // The usual line, without a look at each of its characters.
        if lineEnd - lineStart <= SourceExcerpt.maximumWidth, bytes[lineStart..<lineEnd].allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
            text = SourceExcerpt.withoutSpacesAtEnd(String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self))
            underline = SourceExcerpt.underline(end - start)
            indentation = String(repeating: " ", count: start - lineStart)
            return
        }

        // Decoded apart, so that malformed UTF-8 before the span cannot move it.
        var before = SourceExcerpt.display(bytes[lineStart..<start])
        let marked = SourceExcerpt.display(bytes[start..<min(end, start + SourceExcerpt.maximumBytes)])
        let after = SourceExcerpt.display(bytes[end..<min(lineEnd, end + SourceExcerpt.maximumBytes)])

        if before.width + marked.width + after.width > SourceExcerpt.maximumWidth {
            let room = SourceExcerpt.maximumWidth / 2
            if before.width > room {
                before = DisplayText(pieces: [("…", 1)] + before.suffix(width: room))
            }
            let markedPart = marked.prefix(width: room)
            let cutMarked = DisplayText(pieces: markedPart)
            let rest = max(0, SourceExcerpt.maximumWidth - before.width - cutMarked.width)
            var tail = cutMarked.width < marked.width ? [] : after.prefix(width: rest)
            if cutMarked.width < marked.width || DisplayText(pieces: tail).width < after.width { tail.append(("…", 1)) }
            text = before.text + cutMarked.text + DisplayText(pieces: tail).text
            underline = SourceExcerpt.underline(cutMarked.width)
        } else {
            text = SourceExcerpt.withoutSpacesAtEnd(before.text + marked.text + after.text)
            underline = SourceExcerpt.underline(marked.width)
        }
        indentation = String(repeating: " ", count: before.width)
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

    private static func display(_ bytes: ArraySlice<UInt8>) -> DisplayText {
        DisplayText(String(decoding: bytes, as: UTF8.self), tabWidth: tabWidth)
    }

    private static func underline(_ width: Int) -> String {
        "^" + String(repeating: "~", count: max(0, width - 1))
    }

    private static func withoutSpacesAtEnd(_ text: String) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension Source {
    /// The offset of the end of the text; what lies beyond is shown there.
    var end: UInt32 { UInt32(truncatingIfNeeded: bytes.count) }
}
