import Diagnostics
import Lexer
import Parser

/// Which names the tokens of a text mention, those inside string interpolations included.
///
/// A token stands for every declaration of that name: the checker's answer for a piece of code can only change when
/// something with a mentioned name does. That makes it a safe, if coarse, record of what the code depends on.
struct Mentions {
    private let tokens: [Token]
    /// The pieces of strings, by offset: there may be names in interpolations.
    private let strings: [UInt32: [StringSegment]]

    init(_ text: SourceFile.Text) {
        tokens = text.tokens
        strings = text.strings
    }

    /// Sorted, each once.
    func names(in range: Range<Int>) -> [UInt32] {
        var result: [UInt32] = []
        for index in range.clamped(to: tokens.indices) {
            let token = tokens[index]
            if Mentions.counts(token) { result.append(token.name.id) }
            if token.kind == .string, let segments = strings[token.start] { result += Mentions.names(in: segments, strings) }
        }
        return Mentions.sorted(result)
    }

    /// The tokens that begin inside the span.
    func range(of span: Span) -> Range<Int> {
        let low = firstIndex(from: span.start)
        return low..<max(low, firstIndex(from: span.end))
    }

    /// A hash of the tokens in `range` outside of `holes`, which lie in order inside it.
    func hash(of range: Range<Int>, without holes: [Range<Int>]) -> UInt64 {
        var value: UInt64 = 0x51_7CC1_B727_220A
        var holes = holes[...]
        var index = range.lowerBound
        while index < min(range.upperBound, tokens.count) {
            if let hole = holes.first, index >= hole.lowerBound {
                index = max(index, hole.upperBound)
                holes = holes.dropFirst()
                value = Mentions.mix(value, 0xFFFF_FFFF)
                continue
            }
            if tokens[index].kind != .semicolon { value = Mentions.mix(value, tokens[index].hash) }
            index += 1
        }
        return value
    }

    private static func mix(_ value: UInt64, _ hash: UInt32) -> UInt64 {
        var mixed = (value ^ UInt64(hash)) &* 0x9E37_79B9_7F4A_7C15
        mixed ^= mixed >> 29
        return mixed
    }

    static func sorted(_ names: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        for name in names.sorted() where result.last != name { result.append(name) }
        return result
    }

    private func firstIndex(from offset: UInt32) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func counts(_ token: Token) -> Bool {
        switch token.kind {
        case .identifier, .binaryOperator, .prefixOperator, .postfixOperator, .implicitParameter: return true
        case .keyword, .endOfFile, .integer, .float, .string, .regex, .leftParen, .rightParen, .leftBracket, .rightBracket, .leftBrace,
            .rightBrace, .comma, .colon, .semicolon, .period, .at, .pound, .backslash, .arrow, .equal, .ampersand, .question, .exclamation,
            .ellipsis, .unknown:
            return !token.name.text.isEmpty && token.kind != .keyword
        }
    }

    private static func names(in segments: [StringSegment], _ strings: [UInt32: [StringSegment]]) -> [UInt32] {
        var result: [UInt32] = []
        for segment in segments {
            guard case .interpolation(let tokens, _) = segment else { continue }
            for token in tokens {
                if counts(token) { result.append(token.name.id) }
                if token.kind == .string, let inside = strings[token.start] { result += names(in: inside, strings) }
            }
        }
        return result
    }
}
