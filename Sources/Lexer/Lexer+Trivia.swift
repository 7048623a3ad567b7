import Diagnostics

extension Lexer {
    /// `#!/usr/bin/env livescript` and a byte order mark count only at the very start.
    mutating func skipShebang() {
        if bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
        guard bytes[position] == UInt8(ascii: "#"), bytes[position + 1] == UInt8(ascii: "!") else { return }
        position = endOfLine(position)
    }

    /// Skips white space and comments; answers whether a line ended there.
    @inline(__always)
    mutating func skipTrivia() -> Bool {
        var index = position
        var crossedLine = false
        while true {
            switch classes[Int(bytes[index])] {
            case .space:
                index += 1
            case .newline:
                index += 1
                crossedLine = true
            case .slash:
                if bytes[index + 1] == UInt8(ascii: "/") {
                    index = endOfLine(index)
                } else if bytes[index + 1] == UInt8(ascii: "*") {
                    index = skipBlockComment(index, &crossedLine)
                } else {
                    position = index
                    return crossedLine
                }
            case .nul where index < count:
                index += 1
            case .nonASCII:
                guard bytes[index] == 0xC2, bytes[index + 1] == 0xA0 else {
                    position = index
                    return crossedLine
                }
                noteNonBreakingSpace(index)
                index += 2
            case .operatorHead where bytes[index] == UInt8(ascii: "<") || bytes[index] == UInt8(ascii: ">"):
                guard let end = endOfConflict(index) else {
                    position = index
                    return crossedLine
                }
                index = end
                crossedLine = true
            default:
                position = index
                return crossedLine
            }
        }
    }

    /// The index of the line end, or of the end of the text.
    func endOfLine(_ start: Int) -> Int {
        var index = start
        while true {
            let byte = bytes[index]
            if byte == 10 || byte == 13 || (byte == 0 && index >= count) { return index }
            index += 1
        }
    }

    /// Block comments nest.
    private mutating func skipBlockComment(_ start: Int, _ crossedLine: inout Bool) -> Int {
        var index = start + 2
        var level = 1
        while true {
            switch bytes[index] {
            case UInt8(ascii: "*") where bytes[index + 1] == UInt8(ascii: "/"):
                index += 2
                level -= 1
                if level == 0 { return index }
            case UInt8(ascii: "/") where bytes[index + 1] == UInt8(ascii: "*"):
                index += 2
                level += 1
            case 10, 13:
                crossedLine = true
                index += 1
            case 0 where index >= count:
                error(
                    "lex-unterminated-block-comment", "unterminated '/*' comment", count, count,
                    notes: [Diagnostic.Note("comment started here", span(start, start + 2))],
                    fixIts: [Diagnostic.FixIt(span: span(count, count), replacement: String(repeating: "*/", count: min(level, 64)))])
                isUnfinished = true
                return count
            default:
                index += 1
            }
        }
    }

    private mutating func noteNonBreakingSpace(_ index: Int) {
        diagnostics.append(
            Diagnostic(
                .warning, "non-breaking-space", "non-breaking space (U+00A0) used instead of regular space", span(index, index + 2),
                fixIts: [Diagnostic.FixIt(span: span(index, index + 2), replacement: " ")]))
    }

    /// The end of what a merge left between `<<<<<<<` and `>>>>>>>`, if it begins here.
    private mutating func endOfConflict(_ start: Int) -> Int? {
        let mark = bytes[start]
        guard bytes[start + 1] == mark, bytes[start + 2] == mark, bytes[start + 3] == mark else { return nil }
        guard start == 0 || bytes[start - 1] == 10 || bytes[start - 1] == 13 else { return nil }
        // `<<<<<<< ` and `>>>>>>> ` of git, `>>>> ` of Perforce.
        let isGit = mark == UInt8(ascii: "<")
        let (opening, closing): (String, String) = isGit ? ("<<<<<<< ", ">>>>>>> ") : (">>>> ", "<<<<\n")
        guard hasText(opening, at: start) else { return nil }
        var index = endOfLine(start)
        while index < count {
            index += 1
            if hasText(closing, at: index) {
                error("conflict-marker", "source control conflict marker in source file", start, start + (isGit ? 7 : 4))
                return endOfLine(index)
            }
            index = endOfLine(index)
        }
        return nil
    }

    /// Looks for ASCII text, at most `padding` bytes.
    func hasText(_ text: String, at start: Int) -> Bool {
        guard start <= count else { return false }
        var index = start
        for byte in text.utf8 {
            guard index < count, bytes[index] == byte else { return false }
            index += 1
        }
        return true
    }
}
