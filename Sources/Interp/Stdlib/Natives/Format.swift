#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// One argument of `String(format:)`.
enum FormatArgument {
    case integer(Int, bits: Int, isSigned: Bool)
    case floating(Double)
    case text(String)

    /// From the words of an existential.
    init(_ p: F) throws {
        let type = TypeInfo.of(p[0])
        let place = type.isBoxed ? pointer(p[1]) + 2 : p + 1
        switch type.kind {
        case .int, .int64: self = .integer(place[0], bits: 64, isSigned: true)
        case .int8, .int16, .int32: self = .integer(place[0], bits: 32, isSigned: true)
        case .uint, .uint64: self = .integer(place[0], bits: 64, isSigned: false)
        case .uint8, .uint16, .uint32: self = .integer(place[0], bits: 32, isSigned: false)
        case .double: self = .floating(place.double)
        case .float: self = .floating(Double(place.float))
        default: self = .text(try NativeTable.describe(place, type, debug: false))
        }
    }

    var description: String {
        switch self {
        case .integer(let value, _, let isSigned): return isSigned ? String(value) : String(UInt(bitPattern: value))
        case .floating(let value): return String(value)
        case .text(let text): return text
        }
    }
}

/// A printf format. Each part is given to the C library with the argument it stands for, checked to be of the right kind.
struct Format {
    private let format: [Character]
    private let arguments: [FormatArgument]
    private var position = 0
    private var next = 0

    init(_ format: String, _ arguments: [FormatArgument]) {
        self.format = Array(format)
        self.arguments = arguments
    }

    func run() -> String {
        var copy = self
        return copy.replaceParts()
    }

    private mutating func replaceParts() -> String {
        var result = ""
        while position < format.count {
            let character = format[position]
            position += 1
            if character != "%" {
                result.append(character)
            } else if position < format.count && format[position] == "%" {
                position += 1
                result.append("%")
            } else {
                result += part()
            }
        }
        return result
    }

    private mutating func number() -> Int? {
        var value: Int?
        while position < format.count, let digit = format[position].wholeNumberValue, format[position].isASCII {
            value = min((value ?? 0) * 10 + digit, 100_000)
            position += 1
        }
        return value
    }

    private mutating func argument(_ index: Int?) -> FormatArgument? {
        let place = index ?? next
        if index == nil { next += 1 }
        return place >= 0 && place < arguments.count ? arguments[place] : nil
    }

    private mutating func starOrNumber() -> Int? {
        guard position < format.count, format[position] == "*" else { return number() }
        position += 1
        guard case .integer(let value, _, _)? = argument(nil) else { return nil }
        return max(-100_000, min(100_000, value))
    }

    /// What follows a `%`.
    private mutating func part() -> String {
        let start = position
        var index: Int?
        if let number = number() {
            if position < format.count && format[position] == "$" {
                position += 1
                index = number - 1
            } else {
                position = start
            }
        }
        var flags = ""
        while position < format.count, "-+ #0'".contains(format[position]) {
            if format[position] != "'" { flags.append(format[position]) }
            position += 1
        }
        var width = starOrNumber()
        if let negative = width, negative < 0 {
            flags += "-"
            width = -negative
        }
        var precision: Int?
        if position < format.count && format[position] == "." {
            position += 1
            precision = starOrNumber() ?? 0
        }
        var length = ""
        while position < format.count, "hlqLzjt".contains(format[position]) {
            length.append(format[position])
            position += 1
        }
        guard position < format.count else { return "" }
        let conversion = format[position]
        position += 1
        return convert(conversion, flags, width, precision, length, argument(index))
    }

    private func convert(_ conversion: Character, _ flags: String, _ width: Int?, _ precision: Int?, _ length: String, _ argument: FormatArgument?) -> String {
        let shape = "%" + flags + (width.map(String.init) ?? "") + (precision.map { ".\($0)" } ?? "")
        switch conversion {
        case "d", "i", "D":
            return print(shape + "lld", Int64(signed(argument, length)))
        case "u", "U", "x", "X", "o", "O":
            return print(shape + "ll" + conversion.lowercased(where: "UO"), unsigned(argument, length))
        case "f", "F", "e", "E", "g", "G", "a", "A":
            return print(shape + String(conversion), floating(argument))
        case "c", "C":
            guard case .integer(let value, _, _)? = argument, let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: value)) else { return "" }
            return pad(String(Character(scalar)), flags, width)
        case "@", "s", "S":
            var text = argument?.description ?? "(null)"
            if let precision, conversion != "@" { text = String(text.prefix(precision)) }
            return conversion == "@" ? text : pad(text, flags, width)
        case "p":
            return print(shape + "p", UInt(bitPattern: signed(argument, "l")))
        default: return String(conversion)
        }
    }

    private func signed(_ argument: FormatArgument?, _ length: String) -> Int {
        switch argument {
        case .integer(let value, let bits, let isSigned):
            if length.hasPrefix("hh") { return Int(Int8(truncatingIfNeeded: value)) }
            if length.hasPrefix("h") { return Int(Int16(truncatingIfNeeded: value)) }
            if length.isEmpty { return bits == 64 || isSigned ? Int(Int32(truncatingIfNeeded: value)) : Int(Int32(truncatingIfNeeded: value)) }
            return value
        case .floating(let value): return Int(exactly: value.rounded(.towardZero)) ?? 0
        case .text, nil: return 0
        }
    }

    private func unsigned(_ argument: FormatArgument?, _ length: String) -> UInt64 {
        let value = signed(argument, "l")
        if length.hasPrefix("hh") { return UInt64(UInt8(truncatingIfNeeded: value)) }
        if length.hasPrefix("h") { return UInt64(UInt16(truncatingIfNeeded: value)) }
        return length.isEmpty ? UInt64(UInt32(truncatingIfNeeded: value)) : UInt64(bitPattern: Int64(value))
    }

    private func floating(_ argument: FormatArgument?) -> Double {
        switch argument {
        case .floating(let value): return value
        case .integer(let value, _, let isSigned): return isSigned ? Double(value) : Double(UInt(bitPattern: value))
        case .text, nil: return 0
        }
    }

    private func pad(_ text: String, _ flags: String, _ width: Int?) -> String {
        guard let width, text.count < width else { return text }
        let padding = String(repeating: " ", count: width - text.count)
        return flags.contains("-") ? text + padding : padding + text
    }

    private func print(_ format: String, _ argument: CVarArg) -> String {
        withVaList([argument]) { list in
            var buffer = [CChar](repeating: 0, count: 256)
            let copy = withVaList([argument]) { vsnprintf(&buffer, buffer.count, format, $0) }
            if copy < 0 { return "" }
            if Int(copy) >= buffer.count {
                buffer = [CChar](repeating: 0, count: Int(copy) + 1)
                vsnprintf(&buffer, buffer.count, format, list)
            }
            return String(decoding: buffer.prefix(Int(copy)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }
}

extension Character {
    fileprivate func lowercased(where letters: String) -> String { letters.contains(self) ? lowercased() : String(self) }
}
