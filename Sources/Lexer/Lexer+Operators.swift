import Diagnostics

extension Lexer {
    /// An operator; what stands left and right of it tells prefix, binary and postfix apart.
    ///
    ///     both sides bound, or none: binary    only left: postfix    only right: prefix
    mutating func lexOperator(_ start: Int) {
        let leftBound = flags.contains(.leftBound)
        let end = operatorEnd(start)
        if !leftBound, let slash = (start..<end).first(where: { bytes[$0] == UInt8(ascii: "/") }),
            lexOperatorAsRegex(operatorStart: start, slash: slash, operatorEnd: end)
        {
            return
        }
        position = end
        let rightBound = isRightBound(end, leftBound: leftBound)
        let first = bytes[start]
        if end == start + 1 {
            switch first {
            case UInt8(ascii: "="):
                if leftBound != rightBound, tokens.last?.name != KnownName.operatorKeyword { noteUnevenEqual(start, leftBound: leftBound) }
                return append(.equal, start, KnownName.equal, textHash: UInt32(first))
            case UInt8(ascii: "."):
                return append(.period, start, KnownName.period, textHash: UInt32(first))
            case UInt8(ascii: "&") where !leftBound && rightBound:
                return append(.ampersand, start, KnownName.ampersand, textHash: UInt32(first))
            case UInt8(ascii: "?"):
                return append(.question, start, KnownName.question, textHash: UInt32(first))
            default: break
            }
        } else if end == start + 2, first == UInt8(ascii: "-"), bytes[start + 1] == UInt8(ascii: ">") {
            return append(.arrow, start, KnownName.arrow, textHash: UInt32(first))
        }
        if first == UInt8(ascii: "<"), bytes[start + 1] == UInt8(ascii: "#"), lexPlaceholder(start) { return }
        let text = slice(start, end)
        let hash = NameTable.hash(text)
        if let close = commentEnd(start, end) {
            error("unexpected-comment-end", "unexpected end of block comment", close, close + 2)
            return append(.unknown, start, .empty, textHash: hash)
        }
        let kind: Token.Kind = leftBound == rightBound ? .binaryOperator : leftBound ? .postfixOperator : .prefixOperator
        append(kind, start, names.intern(text, hash: hash), textHash: hash)
    }

    /// A `.` goes on only in an operator that starts with one; a comment ends an operator.
    private func operatorEnd(_ start: Int) -> Int {
        let startsWithDot = bytes[start] == UInt8(ascii: ".")
        var index = start
        while true {
            let byte = bytes[index]
            if byte >= 0x80 {
                guard let (scalar, length) = scalar(at: index),
                    index == start ? ScalarClass.startsOperator(scalar) : ScalarClass.continuesOperator(scalar)
                else { return index }
                index += length
                continue
            }
            guard traits[Int(byte)].contains(.operatorBody) else { return index }
            if index > start {
                if byte == UInt8(ascii: "."), !startsWithDot { return index }
                if byte == UInt8(ascii: "/"), bytes[index + 1] == UInt8(ascii: "/") || bytes[index + 1] == UInt8(ascii: "*") { return index }
                // `<#` begins a placeholder, as in `a+<#b#>`.
                if byte == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "#"), placeholderEnd(index) != nil { return index }
            }
            index += 1
        }
    }

    private func commentEnd(_ start: Int, _ end: Int) -> Int? {
        guard end - start >= 2 else { return nil }
        return (start..<end - 1).first { bytes[$0] == UInt8(ascii: "*") && bytes[$0 + 1] == UInt8(ascii: "/") }
    }

    private mutating func noteUnevenEqual(_ start: Int, leftBound: Bool) {
        let missing = leftBound ? start : start + 1
        error(
            "lex-unary-equal", "'=' must have consistent whitespace on both sides", start, start + 1,
            fixIts: [Diagnostic.FixIt(span: span(missing, missing), replacement: " ")])
    }

    /// Behind the `#>` on the same line.
    private func placeholderEnd(_ start: Int) -> Int? {
        var index = start + 2
        while !(bytes[index] == UInt8(ascii: "#") && bytes[index + 1] == UInt8(ascii: ">")) {
            if bytes[index] == 10 || bytes[index] == 13 || bytes[index] == 0 { return nil }
            index += 1
        }
        return index + 2
    }

    /// `<#text#>`, what editors put where something is to be filled in.
    private mutating func lexPlaceholder(_ start: Int) -> Bool {
        guard let end = placeholderEnd(start) else { return false }
        position = end
        error("editor-placeholder", "editor placeholder in source file", start, position)
        appendHashingText(.identifier, start, intern(start, position))
        return true
    }
}
