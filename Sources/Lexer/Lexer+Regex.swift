import Diagnostics

/// Regex literals. `/…/` shares its first character with operators, so it is one only where an expression can begin and
/// where it also ends on the line; `#/…/#` always is one.
extension Lexer {
    /// Reads a regex that begins at `slash`, with what stands before it as a prefix operator (`!/a/`).
    mutating func lexOperatorAsRegex(operatorStart: Int, slash: Int, operatorEnd: Int) -> Bool {
        let previous = tokens.last
        if let previous, previous.kind == .keyword, previous.name == KnownName.funcKeyword || previous.name == KnownName.operatorKeyword {
            return false
        }
        var isCertain = false
        if !isRightBound(operatorEnd, leftBound: false) {
            // It looks like a binary operator. Behind `try?` one cannot stand, though.
            isCertain = isBehindTry()
            if !isCertain && !isExpressionPosition(previous) { return false }
            if previous?.kind == .binaryOperator || previous?.kind == .equal { isCertain = true }
        }
        guard slash > operatorStart else { return scanRegex(slash, isCertain: isCertain) }
        let outerFlags = flags
        let tokenCount = tokens.count
        position = slash
        let name = intern(operatorStart, slash)
        append(.prefixOperator, operatorStart, name, textHash: NameTable.hash(slice(operatorStart, slash)))
        flags = [.leftBound]
        if scanRegex(slash, isCertain: isCertain) { return true }
        tokens.removeLast(tokens.count - tokenCount)
        flags = outerFlags
        return false
    }

    private func isBehindTry() -> Bool {
        guard tokens.count >= 2, let mark = tokens.last, mark.kind == .question || mark.kind == .exclamation else { return false }
        let word = tokens[tokens.count - 2]
        return word.kind == .keyword && word.name == KnownName.tryKeyword
    }

    /// Whether an operand, not an operator, comes behind this token.
    private func isExpressionPosition(_ previous: Token?) -> Bool {
        guard let previous else { return true }
        switch previous.kind {
        case .leftBrace, .leftParen, .leftBracket, .prefixOperator, .ampersand, .binaryOperator, .equal, .semicolon, .comma, .colon, .unknown:
            return true
        case .question:
            return !previous.flags.contains(.leftBound)
        case .keyword:
            return !Keyword.isOperand(previous.name)
        case .endOfFile, .identifier, .implicitParameter, .integer, .float, .string, .regex, .postfixOperator, .rightParen, .rightBracket,
            .rightBrace, .period, .at, .pound, .backslash, .arrow, .exclamation, .ellipsis:
            return false
        }
    }

    /// Reads `/…/` or `#/…/#` and makes its token; answers `false`, having done nothing, when it is none.
    mutating func scanRegex(_ start: Int, isCertain: Bool) -> Bool {
        var index = start
        while bytes[index] == UInt8(ascii: "#") { index += 1 }
        let pounds = index - start
        guard bytes[index] == UInt8(ascii: "/") else { return false }
        index += 1
        let contentStart = index
        var isMultiline = false
        if pounds == 0 {
            switch bytes[index] {
            case UInt8(ascii: "*"), UInt8(ascii: "/"): return false
            case UInt8(ascii: " "), UInt8(ascii: "\t"): if !isCertain { return false }
            default: break
            }
        } else {
            var blank = index
            while bytes[blank] == UInt8(ascii: " ") || bytes[blank] == UInt8(ascii: "\t") { blank += 1 }
            isMultiline = bytes[blank] == 10 || bytes[blank] == 13
        }
        var groups = 0
        var classDepth = 0
        while true {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "/") where closes(index, pounds):
                if pounds == 0 {
                    let next = bytes[index + 1]
                    if next == UInt8(ascii: "*") || next == UInt8(ascii: "/") { return failRegex(start, contentStart, index, isCertain, isMultiline) }
                    let last = bytes[index - 1]
                    let endsInSpace = index > contentStart && (last == 32 || last == 9) && bytes[index - 2] != UInt8(ascii: "\\")
                    if endsInSpace {
                        if !isCertain { return false }
                        error("regex-space", "bare slash regex literal may not end with space", index - 1, index)
                    }
                    if bytes[contentStart] == 32 || bytes[contentStart] == 9 {
                        error(
                            "regex-space", "bare slash regex literal may not start with space", contentStart, contentStart + 1,
                            fixIts: [Diagnostic.FixIt(span: span(contentStart, contentStart), replacement: "\\")])
                    }
                }
                position = index + 1 + pounds
                appendHashingText(.regex, start)
                return true
            case 10, 13:
                guard isMultiline else { return failRegex(start, contentStart, index, isCertain, isMultiline) }
                index += 1
            case 0 where index >= count:
                return failRegex(start, contentStart, index, isCertain, isMultiline)
            case UInt8(ascii: "\\"):
                index += 1
                if bytes[index] != 10, bytes[index] != 13, bytes[index] != 0 { index += 1 }
            case UInt8(ascii: "(") where classDepth == 0:
                groups += 1
                index += 1
            case UInt8(ascii: ")") where classDepth == 0:
                if groups == 0, !isCertain { return false }
                groups -= groups > 0 ? 1 : 0
                index += 1
            case UInt8(ascii: "["):
                classDepth += 1
                index += 1
            case UInt8(ascii: "]"):
                classDepth -= classDepth > 0 ? 1 : 0
                index += 1
            default:
                index += 1
            }
        }
    }

    private func closes(_ slash: Int, _ pounds: Int) -> Bool {
        var index = slash + 1
        while index <= slash + pounds {
            guard bytes[index] == UInt8(ascii: "#") else { return false }
            index += 1
        }
        return true
    }

    /// The regex does not end. Over several lines only its first line is taken, for the rest is probably code.
    private mutating func failRegex(_ start: Int, _ contentStart: Int, _ end: Int, _ isCertain: Bool, _ isMultiline: Bool) -> Bool {
        guard isCertain else { return false }
        error("unterminated-regex", "unterminated regex literal", start, contentStart)
        if isMultiline { isUnfinished = true }
        position = isMultiline ? endOfLine(contentStart) : end
        appendHashingText(.regex, start)
        return true
    }
}
