import Diagnostics
import Lexer
import TestSupport

/// Damages programs: bytes, tokens or lines of them. The same number gives the same program.
struct Mutator {
    private let programs: [String]
    private var random: SplitMix

    init(_ programs: [String], number: UInt64) {
        self.programs = programs
        random = SplitMix(state: number &* 0x2545_F491_4F6C_DD1D)
    }

    /// A program, and a damaged version of it.
    mutating func pair() -> (whole: [UInt8], damaged: [UInt8]) {
        let whole = Array(random.pick(programs).utf8)
        var damaged = whole
        for _ in 0...random.below(3) {
            switch random.below(4) {
            case 0: changeBytes(&damaged)
            case 1: changeLines(&damaged)
            default: changeTokens(&damaged)
            }
        }
        return (whole, damaged)
    }

    private mutating func changeBytes(_ text: inout [UInt8]) {
        guard !text.isEmpty else { return }
        let place = random.below(text.count)
        switch random.below(5) {
        case 0: text[place] ^= 1 << UInt8(random.below(8))
        case 1: text.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
        case 2: text.removeSubrange(place..<min(text.count, place + 1 + random.below(12)))
        case 3: text.removeSubrange(place...)
        default: text.insert(contentsOf: random.pick(Mutator.oddities).utf8, at: place)
        }
    }

    private mutating func changeLines(_ text: inout [UInt8]) {
        var lines = text.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
        let place = random.below(lines.count)
        switch random.below(4) {
        case 0: lines.remove(at: place)
        case 1: lines.insert(lines[place], at: random.below(lines.count))
        case 2: lines.swapAt(place, random.below(lines.count))
        default: lines.insert(Array(random.pick(random.pick(programs).split(separator: "\n").map(String.init) + [""]).utf8), at: place)
        }
        text = Array(lines.joined(separator: [10]))
    }

    private mutating func changeTokens(_ text: inout [UInt8]) {
        let tokens = ranges(text)
        guard tokens.count > 1 else { return }
        let place = random.pick(tokens)
        switch random.below(6) {
        case 0: text.removeSubrange(place)
        case 1: text.insert(contentsOf: [32] + text[place] + [32], at: place.lowerBound)
        case 2, 3:
            let other = Array(text[random.pick(tokens)])
            text.replaceSubrange(place, with: other)
        case 4:
            let program = Array(random.pick(programs).utf8), words = ranges(program)
            if !words.isEmpty { text.replaceSubrange(place, with: program[random.pick(words)]) }
        default: text.replaceSubrange(place, with: random.pick(Mutator.oddities).utf8)
        }
    }

    private func ranges(_ text: [UInt8]) -> [Range<Int>] {
        let lexed = Lexer.lex(Source(id: SourceID(raw: 1), name: "fuzz", bytes: text))
        return lexed.tokens.filter { $0.kind != .endOfFile && $0.length > 0 }.map { Int($0.start)..<Int($0.end) }
    }

    private static let oddities = [
        "0", "-1", "9223372036854775807", "99999999999999999999", "1e400", "0x", "\"", "\"\"\"", "\\(", "{", "}", "(", ")", "[", "]", "<", ">", "?", "!", ".", "..", "...", ",", ":", ";", "=", "->", "&", "@", "#", "#if ",
        "#endif\n", "\n", "\r", "\r\n", "\0", "\u{FEFF}", "\u{2028}", "\u{1F468}\u{200D}\u{1F469}", "é", "self", "Self", "super", "nil", "any ", "some ", "inout ", "init", "throws", "try ", "await ", "case ", "default:", "in", "where ", "is ", "as ",
        "let ", "var ", "func f", "struct ", "class ", "enum ", "protocol ", "extension ", "$0", "_", "`", "//", "/*", "*/", "/", "Int", "String", "Array<", "[Int]", "() -> ()", "Never",
    ]
}
