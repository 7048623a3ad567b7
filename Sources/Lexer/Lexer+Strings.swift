import Diagnostics

/// Finding where a string literal ends. What is in it is worked out in `Lexer+StringContent.swift`.
extension Lexer {
    enum StringDelimiter {
        case double
        /// `'` and curly quotes: not Swift, but what is meant is clear.
        case single, curly
    }

    /// A string literal whose extent is known.
    ///
    ///     ##"""⏎  text \##(value)⏎  """##
    ///     │    │              │  │     └ end
    ///     start contentStart  interpolations, contentEnd
    struct StringExtent {
        var start: Int
        var pounds: Int
        var isMultiline: Bool
        var contentStart: Int
        var contentEnd: Int
        var end: Int
        var isTerminated: Bool
        var interpolations: [(backslash: Int, open: Int, close: Int)] = []
    }

    mutating func lexString(_ start: Int, quoteAt quote: Int, pounds: Int, delimiter: StringDelimiter) {
        if pounds == 0, delimiter == .double {
            var index = quote + 1
            while !traits[Int(bytes[index])].contains(.endsPlainText) { index += 1 }
            if bytes[index] == UInt8(ascii: "\""), !(index == quote + 1 && bytes[index + 1] == UInt8(ascii: "\"")) {
                position = index + 1
                return appendHashingText(.string, start)
            }
        }
        lexComplexString(start, quoteAt: quote, pounds: pounds, delimiter: delimiter)
    }

    private mutating func lexComplexString(_ start: Int, quoteAt quote: Int, pounds: Int, delimiter: StringDelimiter) {
        let isMultiline = delimiter == .double && opensMultiline(quote, pounds)
        let contentStart = quote + (isMultiline || delimiter == .curly ? 3 : 1)
        var extent = StringExtent(
            start: start, pounds: pounds, isMultiline: isMultiline, contentStart: contentStart, contentEnd: contentStart,
            end: contentStart, isTerminated: false)
        findEnd(&extent, delimiter)
        if delimiter == .single {
            error("lex-single-quote-string", "single-quoted string literal found, use '\"'", start, extent.end, fixIts: quoteFixIts(extent))
        } else if delimiter == .curly {
            error("lex-invalid-curly-quote", "unicode curly quote found, replace with '\"'", start, contentStart, fixIts: quoteFixIts(extent))
        }
        let segments = content(of: extent)
        strings[base &+ UInt32(truncatingIfNeeded: start)] = segments
        position = extent.end
        if isMultiline || pounds > 0 || !extent.interpolations.isEmpty { flags.insert(.complex) }
        appendHashingText(.string, start)
    }

    private func quoteFixIts(_ extent: StringExtent) -> [Diagnostic.FixIt] {
        var fixIts = [Diagnostic.FixIt(span: span(extent.start, extent.contentStart), replacement: "\"")]
        if extent.isTerminated { fixIts.append(Diagnostic.FixIt(span: span(extent.contentEnd, extent.end), replacement: "\"")) }
        return fixIts
    }

    /// `"""`, unless a raw string ends on the same line: `#"""#` is one quote.
    private func opensMultiline(_ quote: Int, _ pounds: Int) -> Bool {
        guard isTripleQuote(quote) else { return false }
        if pounds == 0 { return true }
        var index = quote + 1
        while bytes[index] != 10, bytes[index] != 13, !(bytes[index] == 0 && index >= count) {
            if bytes[index] == UInt8(ascii: "\""), hasPounds(index + 1, pounds) { return false }
            index += 1
        }
        return true
    }

    private func isTripleQuote(_ index: Int) -> Bool {
        let quote = UInt8(ascii: "\"")
        return bytes[index] == quote && bytes[index + 1] == quote && bytes[index + 2] == quote
    }

    func hasPounds(_ start: Int, _ pounds: Int) -> Bool {
        var index = start
        while index < start + pounds {
            guard bytes[index] == UInt8(ascii: "#") else { return false }
            index += 1
        }
        return true
    }

    private mutating func findEnd(_ extent: inout StringExtent, _ delimiter: StringDelimiter) {
        var index = extent.contentStart
        scan: while true {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\"") where delimiter == .double && extent.isMultiline:
                if isTripleQuote(index), hasPounds(index + 3, extent.pounds) {
                    return finish(&extent, at: index, length: 3 + extent.pounds)
                }
                index += 1
            case UInt8(ascii: "\"") where delimiter != .single && hasPounds(index + 1, extent.pounds),
                UInt8(ascii: "'") where delimiter == .single:
                return finish(&extent, at: index, length: 1 + extent.pounds)
            case 0xE2 where delimiter == .curly && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x9C || bytes[index + 2] == 0x9D):
                return finish(&extent, at: index, length: 3)
            case UInt8(ascii: "\\") where hasPounds(index + 1, extent.pounds):
                let escape = index + 1 + extent.pounds
                switch bytes[escape] {
                case UInt8(ascii: "("):
                    let (close, isClosed, mayGoOn) = interpolationEnd(escape + 1, allowsNewlines: extent.isMultiline)
                    extent.interpolations.append((index, escape + 1, close))
                    guard isClosed else {
                        error(
                            "string-interpolation-unclosed", "cannot find ')' to match opening '(' in string interpolation", escape, escape + 1)
                        if mayGoOn { isUnfinished = true }
                        (extent.contentEnd, extent.end) = (close, close)
                        return
                    }
                    index = close + 1
                case 10, 13, 0:
                    // Whether the string may go on there is decided by the outer cases.
                    index = escape
                default:
                    index = escape + 1
                }
            case 10, 13:
                guard extent.isMultiline else { break scan }
                index += 1
            case 0:
                if index >= count { break scan }
                index += 1
            case 9 where extent.isMultiline:
                index += 1
            case 1..<32, 0x7F:
                error("unprintable-character", "unprintable ASCII character found in source file", index, index + 1)
                index += 1
            default:
                index += 1
            }
        }
        error("lex-unterminated-string", "unterminated string literal", extent.start, extent.contentStart)
        if extent.isMultiline { isUnfinished = true }
        (extent.contentEnd, extent.end) = (index, index)
    }

    private func finish(_ extent: inout StringExtent, at contentEnd: Int, length: Int) {
        (extent.contentEnd, extent.end, extent.isTerminated) = (contentEnd, contentEnd + length, true)
    }

    /// Finds the `)` that ends an interpolation: counts parentheses and skips strings and comments, but reads no tokens.
    ///
    /// - Returns: where the `)` is, or else where the search stopped, and whether more lines could still bring one.
    func interpolationEnd(_ start: Int, allowsNewlines: Bool) -> (index: Int, isClosed: Bool, mayGoOn: Bool) {
        enum Level {
            case parenthesis(allowsNewlines: Bool)
            case string(pounds: Int, isMultiline: Bool)
        }
        var levels: [Level] = [.parenthesis(allowsNewlines: allowsNewlines)]
        var index = start
        while let level = levels.last {
            switch level {
            case .string(let pounds, let isMultiline):
                switch bytes[index] {
                case UInt8(ascii: "\"") where isMultiline ? isTripleQuote(index) && hasPounds(index + 3, pounds) : hasPounds(index + 1, pounds):
                    index += (isMultiline ? 3 : 1) + pounds
                    levels.removeLast()
                case UInt8(ascii: "\\") where hasPounds(index + 1, pounds):
                    index += 1 + pounds
                    switch bytes[index] {
                    case UInt8(ascii: "("):
                        levels.append(.parenthesis(allowsNewlines: isMultiline))
                        index += 1
                    case 10, 13, 0: break
                    default: index += 1
                    }
                case 10, 13:
                    if !isMultiline { return (index, false, false) }
                    index += 1
                case 0 where index >= count:
                    return (count, false, isMultiline)
                default:
                    index += 1
                }
            case .parenthesis(let allowsNewlines):
                switch bytes[index] {
                case UInt8(ascii: "("):
                    levels.append(level)
                    index += 1
                case UInt8(ascii: ")"):
                    levels.removeLast()
                    if levels.isEmpty { return (index, true, false) }
                    index += 1
                case UInt8(ascii: "\""), UInt8(ascii: "#"):
                    var quote = index
                    while bytes[quote] == UInt8(ascii: "#") { quote += 1 }
                    guard bytes[quote] == UInt8(ascii: "\"") else {
                        index = quote
                        continue
                    }
                    let pounds = quote - index
                    let isMultiline = opensMultiline(quote, pounds)
                    levels.append(.string(pounds: pounds, isMultiline: isMultiline))
                    index = quote + (isMultiline ? 3 : 1)
                case UInt8(ascii: "/") where bytes[index + 1] == UInt8(ascii: "/"):
                    // In a single line, nothing behind `//` could still close the parenthesis.
                    if !allowsNewlines { return (index, false, false) }
                    index = endOfLine(index)
                case UInt8(ascii: "/") where bytes[index + 1] == UInt8(ascii: "*"):
                    let end = blockCommentEnd(index)
                    if !allowsNewlines, let line = (index..<end).first(where: { bytes[$0] == 10 || bytes[$0] == 13 }) {
                        return (line, false, false)
                    }
                    index = end
                case 10, 13:
                    if !allowsNewlines { return (index, false, false) }
                    index += 1
                case 0 where index >= count:
                    return (count, false, allowsNewlines)
                default:
                    index += 1
                }
            }
        }
        return (index, false, false)
    }

    private func blockCommentEnd(_ start: Int) -> Int {
        var index = start + 2
        var level = 1
        while level > 0 {
            if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
                index += 2
                level -= 1
            } else if bytes[index] == UInt8(ascii: "/"), bytes[index + 1] == UInt8(ascii: "*") {
                index += 2
                level += 1
            } else if bytes[index] == 0, index >= count {
                return count
            } else {
                index += 1
            }
        }
        return index
    }
}
