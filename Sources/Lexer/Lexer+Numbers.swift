import Diagnostics

extension Lexer {
    /// An integer or a float. A malformed one is still a number for the parser.
    mutating func lexNumber(_ start: Int) {
        if bytes[start] == UInt8(ascii: "0") {
            switch bytes[start + 1] {
            case UInt8(ascii: "x"): return lexHexadecimal(start)
            case UInt8(ascii: "o"): return lexInteger(start, digitsFrom: start + 2, radix: .octal)
            case UInt8(ascii: "b"): return lexInteger(start, digitsFrom: start + 2, radix: .binary)
            default: break
            }
        }
        var index = skipDecimalDigits(start)
        // `t.0.1` has two members, not the member `0.1`.
        let isMember = tokens.last?.kind == .period
        let hasFraction = bytes[index] == UInt8(ascii: ".") && isDigit(bytes[index + 1]) && !isMember
        let hasExponent = (bytes[index] | 0x20) == UInt8(ascii: "e") && !isMember
        guard hasFraction || hasExponent else { return lexInteger(start, digitsFrom: start, radix: .decimal) }
        if hasFraction { index = skipDecimalDigits(index + 1) }
        if (bytes[index] | 0x20) == UInt8(ascii: "e") {
            finishExponent(start, index)
        } else {
            finishNumber(.float, start, index, radix: .decimal, part: "floating point literal")
        }
    }

    private enum Radix: UInt8 {
        case binary = 2, octal = 8, decimal = 10, hexadecimal = 16

        var description: String {
            switch self {
            case .binary: return "binary digit (0 or 1)"
            case .octal: return "octal digit (0-7)"
            case .decimal: return "digit"
            case .hexadecimal: return "hexadecimal digit (0-9, A-F)"
            }
        }

        func hasDigit(_ byte: UInt8) -> Bool {
            guard let value = hexDigitValue(byte) else { return false }
            return value < rawValue
        }
    }

    private func skipDecimalDigits(_ start: Int) -> Int {
        var index = start
        while isDigit(bytes[index]) || bytes[index] == UInt8(ascii: "_") { index += 1 }
        return index
    }

    private func skipDigits(_ start: Int, _ radix: Radix) -> Int {
        var index = start
        while radix.hasDigit(bytes[index]) || bytes[index] == UInt8(ascii: "_") { index += 1 }
        return index
    }

    private mutating func lexInteger(_ start: Int, digitsFrom: Int, radix: Radix) {
        guard radix.hasDigit(bytes[digitsFrom]) else {
            return finishNumber(.integer, start, digitsFrom, radix: radix, part: "integer literal", needsDigit: true)
        }
        finishNumber(.integer, start, skipDigits(digitsFrom, radix), radix: radix, part: "integer literal")
    }

    private mutating func lexHexadecimal(_ start: Int) {
        guard Radix.hexadecimal.hasDigit(bytes[start + 2]) else { return lexInteger(start, digitsFrom: start + 2, radix: .hexadecimal) }
        let integerEnd = skipDigits(start + 2, .hexadecimal)
        var index = integerEnd
        let hasDot = bytes[index] == UInt8(ascii: ".") && Radix.hexadecimal.hasDigit(bytes[index + 1]) && tokens.last?.kind != .period
        if hasDot { index = skipDigits(index + 1, .hexadecimal) }
        let hasExponent = (bytes[index] | 0x20) == UInt8(ascii: "p")
        if hasExponent {
            let sign = bytes[index + 1] == UInt8(ascii: "+") || bytes[index + 1] == UInt8(ascii: "-")
            // `0xff.fpValue` is a member, unless what follows the dot is plainly a number.
            if hasDot, !isDigit(bytes[integerEnd + 1]), !sign, !isDigit(bytes[index + 1]) {
                return finishNumber(.integer, start, integerEnd, radix: .hexadecimal, part: "integer literal")
            }
            return finishExponent(start, index)
        }
        if hasDot, isDigit(bytes[integerEnd + 1]) {
            position = identifierEnd(index)
            error(
                "hex-float-exponent", "hexadecimal floating point literal must end with an exponent", index, max(index, position),
                fixIts: [Diagnostic.FixIt(span: span(index, index), replacement: "p0")])
            return appendHashingText(.float, start)
        }
        finishNumber(.integer, start, integerEnd, radix: .hexadecimal, part: "integer literal")
    }

    /// `e10`, `p-3`: `index` is at the letter.
    private mutating func finishExponent(_ start: Int, _ index: Int) {
        var index = index + 1
        if bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
        if isDigit(bytes[index]) {
            return finishNumber(.float, start, skipDecimalDigits(index), radix: .decimal, part: "floating point exponent")
        }
        position = identifierEnd(index)
        if position > index {
            let isFirst = bytes[index] == UInt8(ascii: "_")
            let character = character(at: index)
            error(
                "lex-invalid-digit-in-int-literal", "'\(character.text)' is not a valid \(isFirst ? "first character" : "digit") in floating point exponent",
                index, index + character.length)
        } else {
            error("expected-digit", "expected a digit in floating point exponent", index, index)
        }
        appendHashingText(.float, start)
    }

    /// Ends a number at `end`; letters that stick to it are wrong and become part of it.
    private mutating func finishNumber(_ kind: Token.Kind, _ start: Int, _ end: Int, radix: Radix, part: String, needsDigit: Bool = false) {
        position = end
        if traits[Int(bytes[end])].contains(.identifier) || bytes[end] >= 0x80 { position = identifierEnd(end) }
        if position > end {
            let character = character(at: end)
            error("lex-invalid-digit-in-int-literal", "'\(character.text)' is not a valid \(radix.description) in \(part)", end, end + character.length)
        } else if needsDigit {
            error("expected-digit", "expected \(radix.description) in \(part)", end, end)
        }
        appendHashingText(kind, start)
    }

    func character(at index: Int) -> (text: String, length: Int) {
        guard let (scalar, length) = scalar(at: index) else { return ("\u{FFFD}", 1) }
        return (String(Character(scalar)), length)
    }
}
