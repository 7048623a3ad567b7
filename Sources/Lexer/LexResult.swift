import Diagnostics

/// A piece of a string literal.
public enum StringSegment: Sendable {
    /// Text with escapes, indentation and joined lines already worked in; never empty, except as the only segment.
    case text(String)
    /// `\( … )`: the tokens between the parentheses, ended by `.endOfFile`; the span is what lies between the parentheses.
    case interpolation(tokens: [Token], span: Span)
}

/// All that lexing one source gives.
public struct LexResult: Sendable {
    public let source: Source
    /// Ends with the only `.endOfFile`. Tokens lie in order and do not overlap.
    public let tokens: [Token]
    /// The parts of those strings that are not simply the text between two quotes, by the offset of the token.
    /// Strings inside interpolations are here too.
    public let strings: [UInt32: [StringSegment]]
    public let diagnostics: [Diagnostic]
    /// More lines could repair the end of the text: it stands inside a multi-line string or a block comment.
    public let isUnfinished: Bool
    /// Where reading began.
    var begin = 0

    public func span(of token: Token) -> Span {
        Span(source: source.id, start: token.start, end: token.start &+ token.length)
    }

    /// The text of the token as written.
    public func text(of token: Token) -> String { source.text(span(of: token)) }

    /// The parts of a `.string` token, also of one that came from inside an interpolation.
    public func stringSegments(of token: Token) -> [StringSegment] {
        if let segments = strings[token.start] { return segments }
        let bytes = bytes(of: token)
        guard bytes.count >= 2 else { return [.text("")] }
        return [.text(String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self))]
    }

    /// The value of an `.integer` token; `nil` when it does not fit. A malformed literal has the value of its well-formed start.
    public func integerValue(of token: Token) -> UInt128? {
        var digits = bytes(of: token)
        var radix: UInt128 = 10
        if digits.count >= 2, digits[digits.startIndex] == UInt8(ascii: "0") {
            switch digits[digits.startIndex + 1] {
            case UInt8(ascii: "x"): radix = 16
            case UInt8(ascii: "o"): radix = 8
            case UInt8(ascii: "b"): radix = 2
            default: break
            }
            if radix != 10 { digits = digits.dropFirst(2) }
        }
        var value: UInt128 = 0
        for byte in digits where byte != UInt8(ascii: "_") {
            guard let digit = hexDigitValue(byte), UInt128(digit) < radix else { break }
            let (product, tooLarge) = value.multipliedReportingOverflow(by: radix)
            let (sum, carried) = product.addingReportingOverflow(UInt128(digit))
            if tooLarge || carried { return nil }
            value = sum
        }
        return value
    }

    /// The text of a `.float` token as `Double.init(_: String)` reads it: without `_`, and without what is wrong at its end.
    public func floatText(of token: Token) -> String {
        let bytes = bytes(of: token).filter { $0 != UInt8(ascii: "_") }
        let isHex = bytes.starts(with: [UInt8(ascii: "0"), UInt8(ascii: "x")])
        var end = isHex ? 2 : 0
        var mantissaEnd = end
        scan: while end < bytes.count {
            let byte = bytes[end]
            switch byte {
            case UInt8(ascii: "."):
                end += 1
            case _ where byte | 0x20 == UInt8(ascii: isHex ? "p" : "e"):
                end += 1
                if end < bytes.count, bytes[end] == UInt8(ascii: "+") || bytes[end] == UInt8(ascii: "-") { end += 1 }
                let exponentStart = end
                while end < bytes.count, isDigit(bytes[end]) { end += 1 }
                if end > exponentStart { mantissaEnd = end }
                break scan
            default:
                guard isHex ? hexDigitValue(byte) != nil : isDigit(byte) else { break scan }
                end += 1
                mantissaEnd = end
            }
        }
        return String(decoding: bytes[..<mantissaEnd], as: UTF8.self)
    }

    /// The pattern of a `.regex` token. A pattern over several lines (`#/` and a new line) ignores white space, as with `(?x)`.
    public func regexPattern(of token: Token) -> (pattern: String, ignoresWhitespace: Bool) {
        var bytes = bytes(of: token)
        var pounds = 0
        while bytes.first == UInt8(ascii: "#") {
            bytes = bytes.dropFirst()
            pounds += 1
        }
        bytes = bytes.dropFirst()
        var closing = pounds
        while closing > 0, bytes.last == UInt8(ascii: "#") {
            bytes = bytes.dropLast()
            closing -= 1
        }
        if bytes.last == UInt8(ascii: "/") { bytes = bytes.dropLast() }
        let pattern = String(decoding: bytes, as: UTF8.self)
        return (pattern, pounds > 0 && bytes.contains { $0 == 10 || $0 == 13 })
    }

    func bytes(of token: Token) -> ArraySlice<UInt8> {
        let start = min(Int(token.start), source.bytes.count)
        let end = min(Int(token.start) + Int(token.length), source.bytes.count)
        return source.bytes[start..<end]
    }
}

func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

func hexDigitValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): return byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): return byte - UInt8(ascii: "A") + 10
    default: return nil
    }
}
