import Diagnostics
import Lexer

/// Tokens with what is known about them beforehand: the matching bracket, and prefix hashes filled in as they are read.
struct TokenStream {
    /// Ends with `.endOfFile`.
    let tokens: [Token]
    /// For an opening bracket: the index of its closing bracket, or 0 when there is none.
    let partners: [UInt32]
    /// The outermost bracket that is never closed.
    let firstOpen: Int?
    /// `hashes[i]`: fingerprint of the tokens before `i`; valid up to the token being read.
    var hashes: [UInt64]
    /// How many of them count (no `;`).
    var counts: [UInt32]
    /// The string literal these tokens are an interpolation of, as an index of the file's tokens.
    let outer: Int?

    init(_ tokens: [Token], end: UInt32, outer: Int?) {
        var tokens = tokens
        if tokens.last?.kind != .endOfFile {
            tokens.append(Token(kind: .endOfFile, flags: [], name: .empty, start: end, length: 0, hash: 0))
        }
        self.tokens = tokens
        self.outer = outer
        (partners, firstOpen) = TokenStream.match(tokens)
        hashes = [UInt64](repeating: 0, count: tokens.count + 1)
        counts = [UInt32](repeating: 0, count: tokens.count + 1)
    }

    /// Pairs brackets. An unclosed bracket inside a closed one stays alone.
    private static func match(_ tokens: [Token]) -> ([UInt32], firstOpen: Int?) {
        var partners = [UInt32](repeating: 0, count: tokens.count)
        var open: [(index: Int, close: Token.Kind)] = []
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case .leftParen: open.append((index, .rightParen))
            case .leftBracket: open.append((index, .rightBracket))
            case .leftBrace: open.append((index, .rightBrace))
            case .rightParen, .rightBracket, .rightBrace:
                if open.last?.close == token.kind {
                    partners[open.removeLast().index] = UInt32(truncatingIfNeeded: index)
                } else if token.kind == .rightBrace || open.last?.close != .rightBrace {
                    // A wrong `)` or `]` never closes a brace; a `}` closes unclosed parentheses with it.
                    if let match = open.lastIndex(where: { $0.close == token.kind || ($0.close == .rightBrace && token.kind != .rightBrace) }), open[match].close == token.kind {
                        partners[open[match].index] = UInt32(truncatingIfNeeded: index)
                        open.removeSubrange(match...)
                    }
                }
            default: break
            }
        }
        return (partners, open.first?.index)
    }
}
