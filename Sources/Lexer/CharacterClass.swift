/// What the first byte of a token decides.
enum CharacterClass: UInt8 {
    case invalid, space, newline, nul
    case identifier, digit, operatorHead
    case slash, period, exclamation, question
    case leftParen, rightParen, leftBracket, rightBracket, leftBrace, rightBrace
    case comma, colon, semicolon, at, backslash
    case quote, singleQuote, backtick, pound, dollar
    case nonASCII
}

/// Yes-or-no questions about a byte, as bits.
struct ByteTraits: OptionSet {
    let rawValue: UInt8
    /// Continues an ASCII identifier.
    static let identifier = ByteTraits(rawValue: 1)
    /// Continues an ASCII operator (`.` and `/` included).
    static let operatorBody = ByteTraits(rawValue: 2)
    /// A token right behind this byte is not left-bound: `( [ { , ; :` and white space.
    static let separatesBefore = ByteTraits(rawValue: 4)
    /// A token right before this byte is not right-bound: `) ] } , ; :` and white space.
    static let separatesAfter = ByteTraits(rawValue: 8)
    /// The quick scan of a single-line string stops here.
    static let endsPlainText = ByteTraits(rawValue: 16)
    static let digit = ByteTraits(rawValue: 32)
    static let hexDigit = ByteTraits(rawValue: 64)
}

/// 256-entry tables, made once and never freed: pointers, so that the scan loops pay neither for bounds nor for ownership.
enum ByteTables {
    nonisolated(unsafe) static let classes: UnsafePointer<CharacterClass> = {
        let table = UnsafeMutablePointer<CharacterClass>.allocate(capacity: 256)
        for byte in 0..<256 { (table + byte).initialize(to: classify(UInt8(byte))) }
        return UnsafePointer(table)
    }()

    nonisolated(unsafe) static let traits: UnsafePointer<ByteTraits> = {
        let table = UnsafeMutablePointer<ByteTraits>.allocate(capacity: 256)
        for byte in 0..<256 { (table + byte).initialize(to: describe(UInt8(byte))) }
        return UnsafePointer(table)
    }()

    private static func classify(_ byte: UInt8) -> CharacterClass {
        switch byte {
        case 0: return .nul
        case UInt8(ascii: " "), 9, 11, 12: return .space
        case 10, 13: return .newline
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): return .identifier
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
        case UInt8(ascii: "/"): return .slash
        case UInt8(ascii: "."): return .period
        case UInt8(ascii: "!"): return .exclamation
        case UInt8(ascii: "?"): return .question
        case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "~"):
            return .operatorHead
        case UInt8(ascii: "("): return .leftParen
        case UInt8(ascii: ")"): return .rightParen
        case UInt8(ascii: "["): return .leftBracket
        case UInt8(ascii: "]"): return .rightBracket
        case UInt8(ascii: "{"): return .leftBrace
        case UInt8(ascii: "}"): return .rightBrace
        case UInt8(ascii: ","): return .comma
        case UInt8(ascii: ":"): return .colon
        case UInt8(ascii: ";"): return .semicolon
        case UInt8(ascii: "@"): return .at
        case UInt8(ascii: "\\"): return .backslash
        case UInt8(ascii: "\""): return .quote
        case UInt8(ascii: "'"): return .singleQuote
        case UInt8(ascii: "`"): return .backtick
        case UInt8(ascii: "#"): return .pound
        case UInt8(ascii: "$"): return .dollar
        case 0x80...: return .nonASCII
        default: return .invalid
        }
    }

    private static func describe(_ byte: UInt8) -> ByteTraits {
        var traits: ByteTraits = []
        switch classify(byte) {
        case .identifier, .dollar: traits.insert(.identifier)
        case .digit: traits.formUnion([.identifier, .digit, .hexDigit])
        case .operatorHead, .slash, .period, .exclamation, .question: traits.insert(.operatorBody)
        case .leftParen, .leftBracket, .leftBrace: traits.insert(.separatesBefore)
        case .rightParen, .rightBracket, .rightBrace: traits.insert(.separatesAfter)
        case .comma, .colon, .semicolon, .space, .newline, .nul: traits.formUnion([.separatesBefore, .separatesAfter])
        case .invalid, .at, .backslash, .quote, .singleQuote, .backtick, .pound, .nonASCII: break
        }
        if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { traits.insert(.endsPlainText) }
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): traits.insert(.hexDigit)
        default: break
        }
        return traits
    }
}
