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

final class PreludeIndex {
    enum Kind: UInt8 {
        case `struct`, `class`, `enum`, `protocol`, `extension`, `func`, `var`, `let`, `typealias`, `operator`, `precedencegroup`
        case initializer, `subscript`, `case`, `associatedtype`, unknown

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

    final class Entry {
        let kind: Kind
        let name: Name
        let module: Name
        let start: Int
        let headerEnd: Int
        let end: Int
        /// Where its member lines stand in the index.
        var lines: Range<Int>
        init(kind: Kind, name: Name, module: Name, start: Int, headerEnd: Int, end: Int, lines: Range<Int>) {
            self.kind = kind
            self.name = name
            self.module = module
            self.start = start
            self.headerEnd = headerEnd
            self.end = end
            self.lines = lines
        }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let table: UnsafeBufferPointer<UInt8>
    private(set) var topLevel: [Name: [Entry]] = [:]
    private(set) var extensions: [Name: [Entry]] = [:]

    init(_ prelude: PreludeText) {
        bytes = UnsafeBufferPointer(start: prelude.text.utf8Start, count: prelude.text.utf8CodeUnitCount)
        table = UnsafeBufferPointer(start: prelude.index.utf8Start, count: prelude.index.utf8CodeUnitCount)
        topLevel.reserveCapacity(1024)
        var module: Name = "Swift"
        var current: Entry?
        var position = 0
        while position < table.count {
            let line = position
            let first = table[position]
            if first == UInt8(ascii: "D") || first == UInt8(ascii: "F") {
                current?.lines = (current?.lines.lowerBound ?? line)..<line
                current = nil
                position += 2
                if first == UInt8(ascii: "F") {
                    module = name(&position)
                } else {
                    let kind = kind(&position), name = name(&position)
                    let start = number(&position), header = number(&position), end = number(&position)
                    skipLine(&position)
                    let entry = Entry(kind: kind, name: name, module: module, start: start, headerEnd: header, end: end, lines: position..<position)
                    if kind == .extension { extensions[name, default: []].append(entry) } else { topLevel[name, default: []].append(entry) }
                    current = entry
                    continue
                }
            }
            skipLine(&position)
        }
        current?.lines = (current?.lines.lowerBound ?? position)..<position
    }

    /// The members of an entry, read from the index when first asked for.
    func members(of entry: Entry, wrapper: Kind) -> [Member] {
        var result: [Member] = []
        var position = entry.lines.lowerBound
        while position < entry.lines.upperBound {
            if table[position] == UInt8(ascii: "M") {
                position += 2
                let kind = kind(&position), name = name(&position)
                _ = number(&position)
                let start = number(&position), end = number(&position)
                result.append(Member(name: name, kind: kind, start: start, end: end, wrapper: wrapper))
            }
            skipLine(&position)
        }
        return result
    }

    func text(_ start: Int, _ end: Int) -> [UInt8] {
        guard start >= 0, end <= bytes.count, start <= end else { return [] }
        return Array(bytes[start..<end])
    }

    // MARK: Reading the table

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
        case 6: return .struct
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
