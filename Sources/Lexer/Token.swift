import Diagnostics

/// One token: 24 bytes, no text of its own.
public struct Token: Sendable {
    public enum Kind: UInt8, Sendable {
        case endOfFile, identifier, keyword, implicitParameter        // `$0`
        case integer, float, string, regex
        case binaryOperator, prefixOperator, postfixOperator          // by bound-ness; includes `=`, `->`, `&`, `?`, `!`
        case leftParen, rightParen, leftBracket, rightBracket, leftBrace, rightBrace
        case comma, colon, semicolon, period, at, pound, backslash, arrow, equal, ampersand, question, exclamation, ellipsis
        case unknown
    }
    public struct Flags: OptionSet, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// First token of its line.
        public static let atLineStart = Flags(rawValue: 1)
        /// Nothing that separates stands before / behind it.
        public static let leftBound = Flags(rawValue: 2)
        public static let rightBound = Flags(rawValue: 4)
        /// An identifier in backticks.
        public static let escaped = Flags(rawValue: 8)
        /// A string that is multi-line, raw, or has interpolations: needs the slow path.
        public static let complex = Flags(rawValue: 16)
    }
    public var kind: Kind
    public var flags: Flags
    /// Identifier, keyword or operator text; empty for others.
    public var name: Name
    public var start: UInt32
    public var length: UInt32
    /// Hash of kind and text: what fingerprints are made of.
    public var hash: UInt32

    public init(kind: Kind, flags: Flags, name: Name, start: UInt32, length: UInt32, hash: UInt32) {
        self.kind = kind
        self.flags = flags
        self.name = name
        self.start = start
        self.length = length
        self.hash = hash
    }

    public var end: UInt32 { start + length }
}
