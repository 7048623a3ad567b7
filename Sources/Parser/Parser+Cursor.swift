import Diagnostics
import Lexer

/// Moving through the tokens, looking ahead, going back.
extension Parser {
    /// A place to come back to.
    struct Mark {
        var index: Int
        var token: Token
        var word: Word
        var previousEnd: UInt32
        var isSalted: Bool
        var isRecovering: Bool
        var highestImplicitParameter: Int
        var patternNodes: Int
    }

    func mark() -> Mark {
        Mark(index: index, token: token, word: word, previousEnd: previousEnd, isSalted: isSalted, isRecovering: isRecovering,
             highestImplicitParameter: highestImplicitParameter, patternNodes: patternNodes)
    }

    mutating func restore(_ mark: Mark) {
        index = mark.index
        token = mark.token
        word = mark.word
        previousEnd = mark.previousEnd
        isSalted = mark.isSalted
        isRecovering = mark.isRecovering
        highestImplicitParameter = mark.highestImplicitParameter
        patternNodes = mark.patternNodes
    }

    /// Reads with `body`; if that fails or meets an error, nothing has happened.
    mutating func speculate<T>(_ body: (inout Parser) -> T?) -> T? {
        let start = mark()
        speculation += 1
        isRecovering = false
        let result = body(&self)
        speculation -= 1
        if result == nil || isRecovering {
            restore(start)
            return nil
        }
        isRecovering = start.isRecovering
        return result
    }

    @inline(__always)
    mutating func advance() {
        previousEnd = token.end
        if token.kind == .endOfFile { return }
        if token.kind == .semicolon {
            stream.hashes[index + 1] = stream.hashes[index]
            stream.counts[index + 1] = stream.counts[index]
        } else {
            let value = Fingerprint.mix(stream.tokens[index], salt: isSalted ? Fingerprint.statementSalt : 0)
            stream.hashes[index + 1] = stream.hashes[index] &* Fingerprint.prime &+ value
            stream.counts[index + 1] = stream.counts[index] &+ 1
            isSalted = false
        }
        index += 1
        token = stream.tokens[index]
        word = words.word(of: token)
    }

    /// Moves on to the token with that index.
    mutating func advance(to target: Int) {
        while index < target, token.kind != .endOfFile { advance() }
    }

    /// Consumes the first `length` bytes of the current operator, which stands for several tokens (`>>`, `>?`).
    mutating func splitOperator(length: UInt32) {
        guard token.length > length else {
            advance()
            return
        }
        previousEnd = token.start + length
        let from = Int(token.start + length)
        let text = String(decoding: source.bytes[from..<Int(token.end)], as: UTF8.self)
        token.start += length
        token.length -= length
        token.name = Name(text)
        switch text {
        case "?": (token.kind, token.flags) = (.question, [.leftBound])
        case "!": (token.kind, token.flags) = (.exclamation, [.leftBound])
        case "=": token.kind = .equal
        case "->": token.kind = .arrow
        case "&": token.kind = .binaryOperator
        default: break
        }
        token.flags.remove(.atLineStart)
        word = words.word(of: token)
    }

    @inline(__always)
    mutating func consumeIf(_ kind: Token.Kind) -> Bool {
        if token.kind != kind { return false }
        advance()
        return true
    }

    @inline(__always)
    mutating func consumeIf(_ expected: Word) -> Bool {
        if word != expected { return false }
        advance()
        return true
    }

    /// The token `count` places ahead; the last one is `.endOfFile`.
    @inline(__always)
    func peek(_ count: Int = 1) -> Token {
        stream.tokens[min(index + count, stream.tokens.count - 1)]
    }

    @inline(__always)
    func peekWord(_ count: Int = 1) -> Word { words.word(of: peek(count)) }

    func token(at index: Int) -> Token { stream.tokens[min(max(0, index), stream.tokens.count - 1)] }
    func word(at index: Int) -> Word { words.word(of: token(at: index)) }

    /// The index of the bracket that closes the one at `index`.
    func partner(of index: Int) -> Int? {
        guard index < stream.partners.count, stream.partners[index] != 0 else { return nil }
        return Int(stream.partners[index])
    }

    @inline(__always)
    var isAtLineStart: Bool { token.flags.contains(.atLineStart) }

    /// The current token begins right where the one before ends.
    var isAdjacent: Bool { token.start == previousEnd }

    var isOperator: Bool {
        switch token.kind {
        case .binaryOperator, .prefixOperator, .postfixOperator: return true
        default: return false
        }
    }

    // MARK: Spans and hashes

    @inline(__always)
    func span(from start: UInt32) -> Span { Span(source: source.id, start: start, end: max(start, previousEnd)) }

    @inline(__always)
    func span(of token: Token) -> Span { Span(source: source.id, start: token.start, end: token.end) }

    var here: Span { span(of: token) }

    /// Right behind the token before.
    var afterPrevious: Span { Span(source: source.id, start: previousEnd, end: previousEnd) }

    /// Hash of the tokens from `start` to the current one.
    @inline(__always)
    func hash(from start: Int) -> UInt64 { hash(start, index) }

    func hash(_ start: Int, _ end: Int) -> UInt64 {
        if start >= end { return 0 }
        let count = Int(stream.counts[end]) - Int(stream.counts[start])
        return stream.hashes[end] &- stream.hashes[start] &* Fingerprint.power(count)
    }

    /// The tokens from `start` to the current one as indexes of the file's tokens.
    func tokenRange(from start: Int) -> Range<Int> { tokenRange(start, index) }

    func tokenRange(_ start: Int, _ end: Int) -> Range<Int> {
        if let outer = stream.outer { return outer..<(outer + 1) }
        return start..<max(start, end)
    }

    // MARK: Depth

    /// Bounds recursion: false when the nesting is too deep, and then the rest of the text is skipped.
    mutating func enter() -> Bool {
        depth += 1
        if depth <= Parser.maximumDepth { return true }
        depth -= 1
        stopTooDeep()
        return false
    }

    /// Says so, and skips the rest of the text.
    mutating func stopTooDeep() {
        fail(.structureOverflow(Parser.maximumDepth))
        if speculation > 0 { return }
        isTooDeep = true
        advance(to: stream.tokens.count - 1)
    }

    mutating func leave() { depth -= 1 }
}
