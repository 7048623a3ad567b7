/// Building text.

/// One part of an interpolation.
final class TextPart {
    enum Kind { case text, int, double, bool, string, uint, other }
    let kind: Kind
    let text: String
    let value: Node
    let type: TypeInfo?
    /// The value is released after its text was taken.
    let isOwned: Bool
    init(text: String) {
        isOwned = false
        kind = .text
        self.text = text
        value = Nothing()
        type = nil
    }
    init(_ value: Node, _ type: TypeInfo, isOwned: Bool = false) {
        self.isOwned = isOwned && !type.isTrivial
        text = ""
        self.value = value
        self.type = type
        switch type.kind {
        case .int, .int8, .int16, .int32, .int64: kind = .int
        case .uint, .uint8, .uint16, .uint32, .uint64: kind = .uint
        case .double: kind = .double
        case .bool: kind = .bool
        case .string: kind = .string
        default: kind = .other
        }
    }
}

/// `"a\(x)b"`: a String (+1). Values that need a place (borrowed) get the hidden one behind `scratch`.
final class Interpolate: Node {
    let parts: [TextPart]
    let scratch: Int
    let reserve: Int
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ parts: [TextPart], scratch: Int, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.parts = parts
        self.scratch = scratch
        self.record = record
        reserve = parts.reduce(0) { $0 + ($1.kind == .text ? $1.text.utf8.count : 8) }
    }
    func append(_ f: F, to text: inout String) throws {
        for part in parts {
            switch part.kind {
            case .text: text.append(part.text)
            case .int: text.append(String(try part.value.evalInt(f)))
            case .uint: text.append(String(UInt(bitPattern: try part.value.evalInt(f))))
            case .double: text.append(try part.value.evalDouble(f).description)
            case .bool: text.append(try part.value.evalBool(f) ? "true" : "false")
            case .string:
                try part.value.evalInto(f, f + scratch)
                text.append((f + scratch).host(String.self).pointee)
                if part.isOwned { releaseString(f + scratch) }
            case .other:
                guard let type = part.type else { continue }
                try part.value.evalInto(f, f + scratch)
                prepareRelease(f, record)
                do { text.append(try NativeTable.describe(f + scratch, type, debug: false)) } catch {
                    if part.isOwned { destroy(f + scratch, type, f, record) }
                    throw error
                }
                if part.isOwned { destroy(f + scratch, type, f, record) }
            }
        }
    }
    override func evalInto(_ f: F, _ d: F) throws {
        var text = String()
        if reserve > 15 { text.reserveCapacity(reserve) }
        try append(f, to: &text)
        d.put(text)
    }
}

/// `s += "…\(x)…"`: straight onto the variable when nothing between can see it.
final class AppendInterpolated: StatementNode {
    let target: Node
    let value: Interpolate
    init(_ target: Node, _ value: Interpolate) {
        self.target = target
        self.value = value
    }
    override func exec(_ f: F) throws -> Int {
        var text = String()
        try value.append(f, to: &text)
        try target.address(f).host(String.self).pointee.append(text)
        return 0
    }
}

/// `s += "literal"` and `s.append(…)` of a borrowed String.
final class AppendString: StatementNode {
    let target: Node
    let value: Node
    let scratch: Int
    init(_ target: Node, _ value: Node, scratch: Int) {
        self.target = target
        self.value = value
        self.scratch = scratch
    }
    override func exec(_ f: F) throws -> Int {
        try value.evalInto(f, f + scratch)
        let place = try target.address(f)
        place.host(String.self).pointee.append((f + scratch).host(String.self).pointee)
        return 0
    }
}

/// `a + b` of borrowed Strings.
final class ConcatStrings: Node {
    let a: Node, b: Node
    let scratch: Int
    init(_ a: Node, _ b: Node, scratch: Int) {
        self.a = a
        self.b = b
        self.scratch = scratch
    }
    override func evalInto(_ f: F, _ d: F) throws {
        try a.evalInto(f, f + scratch)
        try b.evalInto(f, f + (scratch &+ 2))
        let text = (f + scratch).host(String.self).pointee + (f + (scratch &+ 2)).host(String.self).pointee
        d.put(text)
    }
}

final class CompareStrings: BoolNode {
    enum Test { case equal, unequal, less, lessOrEqual, greater, greaterOrEqual }
    let a: Node, b: Node
    let scratch: Int
    let test: Test
    init(_ a: Node, _ b: Node, scratch: Int, _ test: Test) {
        self.a = a
        self.b = b
        self.scratch = scratch
        self.test = test
    }
    override func evalBool(_ f: F) throws -> Bool {
        let p = f + scratch
        try a.evalInto(f, p)
        try b.evalInto(f, p + 2)
        switch test {
        case .equal: return p.host(String.self).pointee == (p + 2).host(String.self).pointee
        case .unequal: return p.host(String.self).pointee != (p + 2).host(String.self).pointee
        case .less: return p.host(String.self).pointee < (p + 2).host(String.self).pointee
        case .lessOrEqual: return p.host(String.self).pointee <= (p + 2).host(String.self).pointee
        case .greater: return p.host(String.self).pointee > (p + 2).host(String.self).pointee
        case .greaterOrEqual: return p.host(String.self).pointee >= (p + 2).host(String.self).pointee
        }
    }
}

/// `[k: v, …]`: keys and values stand in hidden slots.
final class MakeDictionary: IntNode {
    let slot: Int
    let count: Int
    let type: TypeInfo
    let site: NativeSite
    let record: UnsafeMutablePointer<FrameRecord>
    init(slot: Int, count: Int, _ type: TypeInfo, _ site: NativeSite, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.slot = slot
        self.count = count
        self.type = type
        self.site = site
        self.record = record
    }
    override func evalInt(_ f: F) throws -> Int {
        prepareRelease(f, record)
        let d = f + (record.pointee.words + 2)
        record.pointee.state.pointee.top = d + 2
        try NativeTable.makeDictionary(f + slot, count: count, type, site, d)
        return d[0]
    }
}
