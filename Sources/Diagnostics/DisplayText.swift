/// Text that may come from anywhere, made safe for a terminal, with the columns it takes.
struct DisplayText {
    /// Characters as shown, each with its width.
    var pieces: [(text: String, width: Int)]

    init(pieces: [(text: String, width: Int)]) { self.pieces = pieces }

    init(_ text: String, tabWidth: Int) {
        pieces = text.map { character in
            if character == "\t" { return (String(repeating: " ", count: tabWidth), tabWidth) }
            if character.isASCII, let byte = character.asciiValue, byte >= 0x20, byte < 0x7F { return (String(character), 1) }
            let shown = DisplayText.escaped(character)
            return shown == String(character) ? (shown, DisplayText.width(of: character)) : (shown, shown.count)
        }
    }

    var width: Int { pieces.reduce(0) { $0 + $1.width } }
    var text: String { pieces.map(\.text).joined() }

    func prefix(width limit: Int) -> [(text: String, width: Int)] {
        var width = 0
        return Array(pieces.prefix { piece in
            width += piece.width
            return width <= limit
        })
    }

    func suffix(width limit: Int) -> [(text: String, width: Int)] {
        DisplayText(pieces: pieces.reversed()).prefix(width: limit).reversed()
    }

    // MARK: Escaping

    /// One line of visible characters: control characters could otherwise move the cursor, colour the screen or hide text.
    static func escaped(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        return text.map(escaped).joined()
    }

    static func shortened(_ text: String, to limit: Int) -> String {
        text.count <= limit ? text : text.prefix(limit) + "…"
    }

    private static func escaped(_ character: Character) -> String {
        if !character.unicodeScalars.contains(where: isHidden) { return String(character) }
        return character.unicodeScalars.map { scalar in
            guard isHidden(scalar) else { return String(scalar) }
            switch scalar {
            case "\n": return "\\n"
            case "\r": return "\\r"
            case "\t": return "\\t"
            case "\0": return "\\0"
            default: return "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            }
        }.joined()
    }

    /// Control characters, line and paragraph separators, changes of direction, invisible spaces. The joiners that hold
    /// emoji together are no danger.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: return true
        default: return false
        }
    }

    // MARK: Width

    /// Columns on a terminal: two for East Asian wide characters and emoji, none for a lone combining mark.
    private static func width(of character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        if character.unicodeScalars.dropFirst().contains("\u{FE0F}") { return 2 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        if first.properties.isEmojiPresentation { return 2 }
        switch first.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            return 2
        default:
            return 1
        }
    }
}

extension Diagnostic {
    /// A text in one line of visible characters, for a terminal.
    public static func visible(_ text: String) -> String { DisplayText.escaped(text) }
}
