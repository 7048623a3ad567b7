import Diagnostics

/// Text -> tokens. Never fails: what is wrong becomes diagnostics, and tokens that keep the parser going.
///
/// Works on a copy of the bytes that is followed by zeros, so that looking a few bytes ahead needs no check: every scan
/// loop stops at the zero, which only then is told from a NUL in the text.
///
/// The inside of a string interpolation is lexed by a lexer of its own on a copy of that part (`depth` > 0).
public struct Lexer {
    static let padding = 8
    static let maximumInterpolationDepth = 32

    let source: Source
    let bytes: UnsafePointer<UInt8>
    let count: Int
    /// Where in the source `bytes` begins.
    let base: UInt32
    /// How many interpolations are around this text.
    let depth: Int
    let classes = ByteTables.classes
    let traits = ByteTables.traits
    let names = NameTable.shared

    var position = 0
    /// Flags of the token being read.
    var flags: Token.Flags = []
    var tokens: [Token] = []
    var strings: [UInt32: [StringSegment]] = [:]
    var diagnostics: [Diagnostic] = []
    var isUnfinished = false
    /// Where the row of `#` ends that was looked at last.
    var poundsEnd = 0

    public static func lex(_ source: Source) -> LexResult { lex(source, 0..<source.bytes.count) }

    /// Reads a part of the text that begins and ends between two top-level statements.
    public static func lex(_ source: Source, _ part: Range<Int>) -> LexResult {
        if source.bytes.count > 1 << 30 { return refuse(source, "is too large") }
        let encodingProblems = EncodingCheck.diagnostics(for: source)
        let part = part.clamped(to: 0..<source.bytes.count)
        return source.bytes.withUnsafeBufferPointer { text in
            withLexer(for: source, text: UnsafeBufferPointer(rebasing: text[part]), base: UInt32(truncatingIfNeeded: part.lowerBound), depth: 0) { lexer in
                if part.lowerBound == 0 { lexer.skipShebang() }
                lexer.run()
                var diagnostics = encodingProblems + lexer.diagnostics
                if diagnostics.count > 1 { diagnostics.sort { $0.span.start < $1.span.start } }
                return LexResult(
                    source: source, tokens: lexer.tokens, strings: lexer.strings, diagnostics: diagnostics, isUnfinished: lexer.isUnfinished,
                    begin: part.lowerBound)
            }
        }
    }

    /// A text that is not read: no tokens, and the reason.
    public static func refuse(_ source: Source, _ problem: String) -> LexResult {
        let end = Token(kind: .endOfFile, flags: [.atLineStart], name: .empty, start: 0, length: 0, hash: 0)
        let error = Diagnostic.error("no-script", "\(source.name): \(problem)", .none)
        return LexResult(source: source, tokens: [end], strings: [:], diagnostics: [error], isUnfinished: false)
    }

    static func withLexer<Result>(
        for source: Source, text: UnsafeBufferPointer<UInt8>, base: UInt32, depth: Int, _ body: (inout Lexer) -> Result
    ) -> Result {
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: text.count + padding)
        defer { copy.deallocate() }
        if let address = text.baseAddress { copy.update(from: address, count: text.count) }
        (copy + text.count).initialize(repeating: 0, count: padding)
        var lexer = Lexer(source: source, bytes: copy, count: text.count, base: base, depth: depth)
        // Swift has about one token for every five bytes.
        lexer.tokens.reserveCapacity(text.count / 4 + 8)
        return body(&lexer)
    }

    private init(source: Source, bytes: UnsafePointer<UInt8>, count: Int, base: UInt32, depth: Int) {
        self.source = source
        self.bytes = bytes
        self.count = count
        self.base = base
        self.depth = depth
    }

    /// Reads all tokens.
    mutating func run() {
        var isFirst = depth == 0
        while true {
            let triviaStart = position
            let crossedLine = skipTrivia()
            flags = crossedLine || isFirst ? [.atLineStart] : []
            isFirst = false
            let start = position
            if start == triviaStart, start > 0, !traits[Int(bytes[start - 1])].contains(.separatesBefore) { flags.insert(.leftBound) }
            let byte = bytes[start]
            switch classes[Int(byte)] {
            case .identifier: lexIdentifier(start)
            case .digit: lexNumber(start)
            case .operatorHead, .slash, .period: lexOperator(start)
            case .exclamation:
                if flags.contains(.leftBound) { emitPunctuation(.exclamation, start, KnownName.exclamation) } else { lexOperator(start) }
            case .question:
                if flags.contains(.leftBound) { emitPunctuation(.question, start, KnownName.question) } else { lexOperator(start) }
            case .leftParen: emitPunctuation(.leftParen, start)
            case .rightParen: emitPunctuation(.rightParen, start)
            case .leftBracket: emitPunctuation(.leftBracket, start)
            case .rightBracket: emitPunctuation(.rightBracket, start)
            case .leftBrace: emitPunctuation(.leftBrace, start)
            case .rightBrace: emitPunctuation(.rightBrace, start)
            case .comma: emitPunctuation(.comma, start)
            case .colon: emitPunctuation(.colon, start)
            case .semicolon: emitPunctuation(.semicolon, start)
            case .at: emitPunctuation(.at, start)
            case .backslash: emitPunctuation(.backslash, start)
            case .quote: lexString(start, quoteAt: start, pounds: 0, delimiter: .double)
            case .singleQuote: lexString(start, quoteAt: start, pounds: 0, delimiter: .single)
            case .pound: lexPound(start)
            case .backtick: lexEscapedIdentifier(start)
            case .dollar: lexDollar(start)
            case .nonASCII: lexNonASCII(start)
            case .invalid: lexInvalid(start, length: 1)
            case .nul, .space, .newline:
                // Trivia is skipped, so this is the end.
                position = count
                append(.endOfFile, count, .empty, textHash: 0)
                return
            }
        }
    }

    // MARK: Making tokens

    /// A token of one byte.
    @inline(__always)
    private mutating func emitPunctuation(_ kind: Token.Kind, _ start: Int, _ name: Name = .empty) {
        position = start + 1
        append(kind, start, name, textHash: UInt32(bytes[start]))
    }

    /// Ends the token that began at `start` at `position`.
    @inline(__always)
    mutating func append(_ kind: Token.Kind, _ start: Int, _ name: Name, textHash: UInt32) {
        var flags = flags
        if isRightBound(position, leftBound: flags.contains(.leftBound)) { flags.insert(.rightBound) }
        let hash = (textHash ^ (UInt32(kind.rawValue) &+ 1) &* 0x9E37_79B9) &* 0x85EB_CA6B
        tokens.append(
            Token(kind: kind, flags: flags, name: name, start: base &+ UInt32(truncatingIfNeeded: start),
                length: UInt32(truncatingIfNeeded: position - start), hash: hash ^ (hash >> 15)))
    }

    /// For tokens that are rare enough to be read twice.
    mutating func appendHashingText(_ kind: Token.Kind, _ start: Int, _ name: Name = .empty) {
        append(kind, start, name, textHash: NameTable.hash(slice(start, position)))
    }

    func slice(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: bytes + start, count: max(0, end - start))
    }

    func intern(_ start: Int, _ end: Int) -> Name {
        let text = slice(start, end)
        return names.intern(text, hash: NameTable.hash(text))
    }

    /// Whether what ends before `end` touches what follows. A `.` counts only when nothing is bound on the left,
    /// so that `x^.y` has a postfix and `^.y` a prefix operator.
    @inline(__always)
    func isRightBound(_ end: Int, leftBound: Bool) -> Bool {
        let byte = bytes[end]
        if traits[Int(byte)].contains(.separatesAfter) { return false }
        switch byte {
        case UInt8(ascii: "."): return !leftBound
        case UInt8(ascii: "/"): return bytes[end + 1] != UInt8(ascii: "/") && bytes[end + 1] != UInt8(ascii: "*")
        case 0xC2: return bytes[end + 1] != 0xA0
        default: return true
        }
    }

    // MARK: Messages

    func span(_ start: Int, _ end: Int) -> Span {
        Span(source: source.id, start: base &+ UInt32(truncatingIfNeeded: start), end: base &+ UInt32(truncatingIfNeeded: end))
    }

    mutating func error(
        _ id: String, _ message: String, _ start: Int, _ end: Int, notes: [Diagnostic.Note] = [], fixIts: [Diagnostic.FixIt] = []
    ) {
        diagnostics.append(.error(id, message, span(start, end), notes: notes, fixIts: fixIts))
    }
}
