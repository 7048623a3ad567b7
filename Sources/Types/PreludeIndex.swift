import Lexer

/// The standard library's text with a table of where each declaration stands, so that only what is used is parsed.
///
/// The table's form is described in `Scripts/generate_prelude.py`.
public struct PreludeText: Sendable {
    public let text: StaticString
    public let index: StaticString
    public init(text: StaticString, index: StaticString) {
        self.text = text
        self.index = index
    }
}

/// Reads the table in place: nothing is made of it at start, and a name costs a binary search when it is first asked for.
final class PreludeIndex {
    enum Kind: UInt8 {
        case `struct`, `class`, `enum`, `protocol`, `extension`, `func`, `var`, `let`, `typealias`, `operator`, `precedencegroup`
        case initializer, deinitializer, `subscript`, `case`, `associatedtype`, unknown

        var isNominal: Bool { self == .struct || self == .class || self == .enum || self == .protocol }
    }

    struct Member {
        var name: Name
        var kind: Kind
        var start: Int
        var end: Int
        /// How the surrounding body must be spelt for the member to parse.
        var wrapper: Kind
    }

    struct Entry {
        var kind: Kind
        var name: Name
        var module: Name
        var start: Int
        var headerEnd: Int
        var end: Int
        /// Where its member lines begin in the table.
        var lines: Int
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let table: UnsafeBufferPointer<UInt8>
    /// The text that holds all operators and precedence groups.
    private(set) var operators = 0..<0
    /// What type aliases, associated and nested types are called.
    private(set) var memberTypes: Set<Name> = []
    /// How many declarations there are, and where their offsets in the first line begin.
    private var count = 0
    private var offsets = 0
    /// Where the lines behind the first one begin.
    private var base = 0

    /// Digits of an offset in the first line.
    private static let digits = 7

    init(_ prelude: PreludeText) {
        bytes = UnsafeBufferPointer(start: prelude.text.utf8Start, count: prelude.text.utf8CodeUnitCount)
        table = UnsafeBufferPointer(start: prelude.index.utf8Start, count: prelude.index.utf8CodeUnitCount)
        guard table.count > 2 else { return }
        var position = 2
        let start = number(&position), end = number(&position)
        operators = start..<max(start, end)
        for name in field(&position).split(separator: UInt8(ascii: " ")) {
            let text = UnsafeBufferPointer(rebasing: name)
            memberTypes.insert(NameTable.shared.intern(text, hash: NameTable.hash(text)))
        }
        offsets = position
        skipLine(&position)
        base = position
        count = (base - 1 - offsets) / PreludeIndex.digits
    }

    /// Top-level declarations called `name`, in source order.
    func topLevel(_ name: Name) -> [Entry] { entries(name).filter { $0.kind != .extension } }

    /// Extensions of the type called `name` (`Unicode.Scalar`), in source order.
    func extensions(_ name: Name) -> [Entry] { entries(name).filter { $0.kind == .extension } }

    /// All top-level declarations, in the order of their names.
    var all: [Entry] { (0..<count).map { entry(at: line($0)) } }

    private func entries(_ name: Name) -> [Entry] {
        var text = name.text
        return text.withUTF8 { wanted in
            var low = 0
            var high = count
            while low < high {
                let middle = (low + high) / 2
                if PreludeIndex.isLess(nameText(line(middle)), wanted) { low = middle + 1 } else { high = middle }
            }
            var result: [Entry] = []
            while low < count, nameText(line(low)).elementsEqual(wanted) {
                result.append(entry(at: line(low)))
                low += 1
            }
            return result
        }
    }

    private static func isLess(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < a.count, index < b.count {
            if a[index] != b[index] { return a[index] < b[index] }
            index += 1
        }
        return a.count < b.count
    }

    /// Where the line of the declaration at this place in the order of names begins.
    private func line(_ place: Int) -> Int {
        var position = offsets + place * PreludeIndex.digits
        let end = position + PreludeIndex.digits
        var result = 0
        while position < end {
            result = result &* 10 &+ Int(table[position] &- 48)
            position += 1
        }
        return base + result
    }

    private func nameText(_ line: Int) -> UnsafeBufferPointer<UInt8> {
        var position = line + 2
        _ = field(&position)
        return field(&position)
    }

    private func entry(at line: Int) -> Entry {
        var position = line + 2
        let kind = kind(&position), name = name(&position)
        let start = number(&position), header = number(&position), end = number(&position)
        let module = self.name(&position)
        skipLine(&position)
        return Entry(kind: kind, name: name, module: module, start: start, headerEnd: header, end: end, lines: position)
    }

    /// The members of an entry, read when first asked for.
    func members(of entry: Entry, wrapper: Kind) -> [Member] {
        var result: [Member] = []
        var position = entry.lines
        while position < table.count, table[position] == UInt8(ascii: "M") {
            position += 2
            let kind = kind(&position), name = name(&position)
            _ = number(&position)
            let start = number(&position), end = number(&position)
            result.append(Member(name: name, kind: kind, start: start, end: end, wrapper: wrapper))
            skipLine(&position)
        }
        return result
    }

    func text(_ start: Int, _ end: Int) -> [UInt8] {
        guard start >= 0, end <= bytes.count, start <= end else { return [] }
        return Array(bytes[start..<end])
    }

    // MARK: Reading the table

    /// The field that begins here. Stands behind its tab, or at the end of the line, afterwards.
    private func field(_ position: inout Int) -> UnsafeBufferPointer<UInt8> {
        let start = position
        while position < table.count, table[position] != 9, table[position] != 10 { position += 1 }
        let result = UnsafeBufferPointer(rebasing: table[start..<position])
        if position < table.count, table[position] == 9 { position += 1 }
        return result
    }

    private func name(_ position: inout Int) -> Name {
        let text = field(&position)
        return NameTable.shared.intern(text, hash: NameTable.hash(text))
    }

    private func number(_ position: inout Int) -> Int {
        var result = 0
        for byte in field(&position) where byte >= 48 && byte <= 57 { result = result &* 10 &+ Int(byte &- 48) }
        return result
    }

    private func kind(_ position: inout Int) -> Kind {
        let text = field(&position)
        switch text.count {
        case 3: return text[0] == UInt8(ascii: "v") ? .var : .let
        case 4:
            switch text[0] {
            case UInt8(ascii: "e"): return .enum
            case UInt8(ascii: "f"): return .func
            case UInt8(ascii: "i"): return .initializer
            default: return .case
            }
        case 5: return .class
        case 6: return text[0] == UInt8(ascii: "d") ? .deinitializer : .struct
        case 8: return text[0] == UInt8(ascii: "p") ? .protocol : .operator
        case 9:
            switch text[0] {
            case UInt8(ascii: "e"): return .extension
            case UInt8(ascii: "t"): return .typealias
            default: return .subscript
            }
        case 14: return .associatedtype
        case 15: return .precedencegroup
        default: return .unknown
        }
    }

    private func skipLine(_ position: inout Int) {
        while position < table.count, table[position] != 10 { position += 1 }
        position += 1
    }
}
