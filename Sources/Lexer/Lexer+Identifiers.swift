import Diagnostics

extension Lexer {
    @inline(__always)
    mutating func lexIdentifier(_ start: Int) {
        var hash: UInt32 = 2_166_136_261
        var index = start
        repeat {
            hash = (hash ^ UInt32(bytes[index])) &* 16_777_619
            index += 1
        } while traits[Int(bytes[index])].contains(.identifier)
        if bytes[index] >= 0x80 {
            index = identifierEnd(index)
            hash = NameTable.hash(slice(start, index))
        }
        position = index
        let name = names.intern(slice(start, index), hash: hash)
        append(Keyword.isReserved(name) ? .keyword : .identifier, start, name, textHash: hash)
    }

    /// The end of the identifier that goes on at `start`.
    func identifierEnd(_ start: Int) -> Int {
        var index = start
        while true {
            let byte = bytes[index]
            if byte < 0x80 {
                guard traits[Int(byte)].contains(.identifier) else { return index }
                index += 1
            } else {
                guard let (scalar, length) = scalar(at: index), ScalarClass.continuesIdentifier(scalar) else { return index }
                index += length
            }
        }
    }

    /// `` `class` ``, `` `any text` ``.
    mutating func lexEscapedIdentifier(_ start: Int) {
        var index = start + 1
        scan: while true {
            switch bytes[index] {
            case UInt8(ascii: "`"):
                break scan
            case 10, 13, 0:
                // Only what looks like an identifier is taken, so that the rest of the line is still seen.
                position = identifierEnd(start + 1)
                error("unterminated-identifier", "expected '`' to end escaped identifier", start, max(position, start + 1))
                if position == start + 1 {
                    appendHashingText(.unknown, start)
                } else {
                    appendEscaped(start, start + 1, position)
                }
                return
            default:
                index += 1
            }
        }
        position = index + 1
        if index == start + 1 {
            error("empty-identifier", "expected an identifier between '`' and '`'", start, position)
            appendHashingText(.unknown, start)
            return
        }
        let text = slice(start + 1, index)
        if text.contains(UInt8(ascii: "\\")) {
            error("invalid-identifier", "an escaped identifier cannot contain '\\'", start, position)
        } else if text.allSatisfy({ $0 == 32 || $0 == 9 }) {
            error("invalid-identifier", "an escaped identifier cannot consist of spaces only", start, position)
        } else if text.allSatisfy({ traits[Int($0)].contains(.operatorBody) }) {
            error("invalid-identifier", "an escaped identifier cannot consist of operator characters only", start, position)
        }
        appendEscaped(start, start + 1, index)
    }

    private mutating func appendEscaped(_ start: Int, _ textStart: Int, _ textEnd: Int) {
        let text = slice(textStart, textEnd)
        let hash = NameTable.hash(text)
        flags.insert(.escaped)
        append(.identifier, start, names.intern(text, hash: hash), textHash: hash)
    }

    /// `$0`, `$name`.
    mutating func lexDollar(_ start: Int) {
        var index = start + 1
        while isDigit(bytes[index]) { index += 1 }
        let end = identifierEnd(index)
        position = end
        if end == start + 1 {
            error(
                "dollar-identifier", "'$' is not an identifier; use backticks to escape it", start, end,
                fixIts: [Diagnostic.FixIt(span: span(start, end), replacement: "`$`")])
        }
        let isImplicit = end == index && end > start + 1
        appendHashingText(isImplicit ? .implicitParameter : .identifier, start, intern(start, end))
    }

    /// `#`: a raw string, an extended regex, or a directive's mark.
    mutating func lexPound(_ start: Int) {
        var index = max(start, poundsEnd)
        while bytes[index] == UInt8(ascii: "#") { index += 1 }
        poundsEnd = index
        let pounds = index - start
        if bytes[index] == UInt8(ascii: "\"") {
            lexString(start, quoteAt: index, pounds: pounds, delimiter: .double)
        } else if bytes[index] == UInt8(ascii: "/"), scanRegex(start, isCertain: true) {
            return
        } else {
            position = start + 1
            appendHashingText(.pound, start)
        }
    }

    // MARK: Beyond ASCII

    /// The scalar whose well-formed UTF-8 begins at `index`.
    func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        Utf8.decode(bytes + index, available: max(0, count - index))
    }

    /// A token that begins with a byte beyond ASCII.
    mutating func lexNonASCII(_ start: Int) {
        guard let (scalar, length) = scalar(at: start) else {
            // Reported by `EncodingCheck`.
            position = start + 1
            while bytes[position] & 0xC0 == 0x80 { position += 1 }
            appendHashingText(.unknown, start)
            return
        }
        if ScalarClass.isInvisible(scalar) {
            // Swift would begin an identifier here, that nobody can see.
            lexInvalid(start, length: length)
        } else if ScalarClass.startsIdentifier(scalar) {
            position = identifierEnd(start + length)
            appendHashingText(.identifier, start, intern(start, position))
        } else if ScalarClass.startsOperator(scalar) {
            lexOperator(start)
        } else if scalar.value == 0x201C || scalar.value == 0x201D {
            lexString(start, quoteAt: start, pounds: 0, delimiter: .curly)
        } else if ScalarClass.continuesIdentifier(scalar) {
            position = identifierEnd(start + length)
            error("invalid-identifier-start", "an identifier cannot begin with this character", start, start + length)
            appendHashingText(.identifier, start, intern(start, position))
        } else {
            lexInvalid(start, length: length)
        }
    }

    /// A character that has no place in Swift; one that looks like a Swift character is taken for that.
    mutating func lexInvalid(_ start: Int, length: Int) {
        position = start + length
        let lookalike = scalar(at: start).flatMap { Lookalike.of($0.scalar) }
        guard let lookalike else {
            error("invalid-character", "invalid character in source file", start, position)
            appendHashingText(.unknown, start)
            return
        }
        error(
            "invalid-character", "invalid character in source file", start, position,
            notes: [Diagnostic.Note(lookalike.message, span(start, position))],
            fixIts: [Diagnostic.FixIt(span: span(start, position), replacement: lookalike.replacement)])
        let leftBound = flags.contains(.leftBound)
        if lookalike.replacement == "-" {
            let rightBound = isRightBound(position, leftBound: leftBound)
            let kind: Token.Kind = leftBound == rightBound ? .binaryOperator : leftBound ? .postfixOperator : .prefixOperator
            appendHashingText(kind, start, KnownName.minus)
        } else {
            appendHashingText(.unknown, start)
        }
    }
}
