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
    /// A part without references to count.
    private struct Piece {
        let kind: TextPart.Kind
        let text: F
        let value: Unmanaged<Node>
        let type: Unmanaged<TypeInfo>?
        let isOwned: Bool
    }
    private let parts: [TextPart]
    private let pieces: UnsafeMutablePointer<Piece>
    private let count: Int
    private let scratch: Int
    private let record: UnsafeMutablePointer<FrameRecord>
    private let buffer: TextBuffer
    init(_ parts: [TextPart], scratch: Int, _ buffer: TextBuffer, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.parts = parts
        self.scratch = scratch
        self.record = record
        self.buffer = buffer
        count = parts.count
        pieces = .allocate(capacity: max(count, 1))
        for (index, part) in parts.enumerated() {
            let text = F.allocate(capacity: 2)
            text.put(part.text)
            (pieces + index).initialize(to: Piece(
                kind: part.kind, text: text, value: Unmanaged.passUnretained(part.value), type: part.type.map { Unmanaged.passUnretained($0) },
                isOwned: part.isOwned))
        }
    }
    deinit {
        for index in 0..<count {
            pieces[index].text.host(String.self).deinitialize(count: 1)
            pieces[index].text.deallocate()
        }
        pieces.deallocate()
    }

    private func append(_ f: F) throws {
        var index = 0
        while index < count {
            let piece = pieces + index
            index &+= 1
            try piece.pointee.value._withUnsafeGuaranteedRef { try append(piece, $0, f) }
        }
    }
    @inline(__always) private func append(_ piece: UnsafeMutablePointer<Piece>, _ value: Node, _ f: F) throws {
        switch piece.pointee.kind {
        case .text: buffer.append(text: piece.pointee.text)
        case .int: buffer.append(try value.evalInt(f))
        case .uint: buffer.append(String(UInt(bitPattern: try value.evalInt(f))))
        case .double: buffer.append(try value.evalDouble(f).shown)
        case .bool: buffer.append(try value.evalBool(f) ? "true" : "false")
        case .string:
            try value.evalInto(f, f + scratch)
            buffer.append(text: f + scratch)
            if piece.pointee.isOwned { releaseString(f + scratch) }
        case .other: try appendDescription(piece, value, f)
        }
    }
    private func appendDescription(_ piece: UnsafeMutablePointer<Piece>, _ value: Node, _ f: F) throws {
        guard let type = piece.pointee.type?.takeUnretainedValue() else { return }
        try value.evalInto(f, f + scratch)
        prepareRelease(f, record)
        do { buffer.append(try NativeTable.describe(f + scratch, type, debug: false)) } catch {
            if piece.pointee.isOwned { destroy(f + scratch, type, f, record) }
            throw error
        }
        if piece.pointee.isOwned { destroy(f + scratch, type, f, record) }
    }
    override func evalInto(_ f: F, _ d: F) throws {
        let start = buffer.count
        do { try append(f) } catch {
            buffer.drop(from: start)
            throw error
        }
        buffer.finish(from: start, to: d)
    }
}

/// `s += t` and `s.append(t)`
final class AppendString: StatementNode {
    let target: Node
    let value: Node
    let scratch: Int
    /// The value is released after it was appended.
    let isOwned: Bool
    init(_ target: Node, _ value: Node, isOwned: Bool, scratch: Int) {
        self.target = target
        self.value = value
        self.isOwned = isOwned
        self.scratch = scratch
    }
    override func exec(_ f: F) throws -> Int {
        try value.evalInto(f, f + scratch)
        let place: F
        do { place = try target.address(f) } catch {
            if isOwned { releaseString(f + scratch) }
            throw error
        }
        if SmallText.join(place, f + scratch, to: place) { return 0 }
        place.host(String.self).pointee.append((f + scratch).host(String.self).pointee)
        if isOwned { releaseString(f + scratch) }
        return 0
    }
}

/// `a + b` of borrowed Strings.
final class ConcatStrings: Node {
    let a: TextOperand, b: TextOperand
    let scratch: Int
    init(_ a: Node, _ b: Node, scratch: Int) {
        self.a = TextOperand(a)
        self.b = TextOperand(b)
        self.scratch = scratch
    }
    override func evalInto(_ f: F, _ d: F) throws {
        let hidden = f + scratch
        try a.prepare(f, hidden)
        try b.prepare(f, hidden + 2)
        let (p, q) = (a.place(f, hidden), b.place(f, hidden + 2))
        if !SmallText.join(p, q, to: d) { d.put(p.host(String.self).pointee + q.host(String.self).pointee) }
    }
}

/// `==` and `!=` of Strings or Characters, which have the same words.
/// `s.count` of a String that is not released for it.
final class StringCount: IntNode {
    private let text: TextOperand
    private let scratch: Int
    init(_ text: Node, scratch: Int) {
        self.text = TextOperand(text)
        self.scratch = scratch
    }
    override func evalInt(_ f: F) throws -> Int {
        try text.prepare(f, f + scratch)
        let place = text.place(f, f + scratch)
        if let plain = ASCIIText(place), plain.isPlain { return plain.count }
        return place.host(String.self).pointee.count
    }
}

final class EqualStrings: BoolNode {
    let a: TextOperand, b: TextOperand
    let scratch: Int
    let isNegated: Bool
    init(_ a: Node, _ b: Node, scratch: Int, isNegated: Bool) {
        self.a = TextOperand(a)
        self.b = TextOperand(b)
        self.scratch = scratch
        self.isNegated = isNegated
    }
    override func evalBool(_ f: F) throws -> Bool {
        if a.isPlain && b.isPlain {
            // Here nothing is called.
            let (p, q) = (a.place(f, f), b.place(f, f))
            if p[0] == q[0] && p[1] == q[1] { return !isNegated }
            if SmallText.isSmall(p) && SmallText.isSmall(q) { return isNegated }
        }
        return try evaluated(f)
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool {
        let hidden = f + scratch
        try a.prepare(f, hidden)
        try b.prepare(f, hidden + 2)
        return areEqual(a.place(f, hidden), b.place(f, hidden + 2)) != isNegated
    }
}

/// The order of Strings or Characters.
final class CompareStrings: BoolNode {
    enum Test { case less, lessOrEqual, greater, greaterOrEqual }
    let a: TextOperand, b: TextOperand
    let scratch: Int
    let test: Test
    init(_ a: Node, _ b: Node, scratch: Int, _ test: Test) {
        self.a = TextOperand(a)
        self.b = TextOperand(b)
        self.scratch = scratch
        self.test = test
    }
    override func evalBool(_ f: F) throws -> Bool {
        let hidden = f + scratch
        try a.prepare(f, hidden)
        try b.prepare(f, hidden + 2)
        let (p, q) = (a.place(f, hidden), b.place(f, hidden + 2))
        switch test {
        case .less: return isLess(p, q)
        case .lessOrEqual: return !isLess(q, p)
        case .greater: return isLess(q, p)
        case .greaterOrEqual: return !isLess(p, q)
        }
    }
    private func isLess(_ p: F, _ q: F) -> Bool {
        if let x = ASCIIText(p), let y = ASCIIText(q) { return x.compared(with: y) < 0 }
        return p.host(String.self).pointee < q.host(String.self).pointee
    }
}

@inline(__always) func areEqual(_ p: F, _ q: F) -> Bool {
    if p[0] == q[0] && p[1] == q[1] { return true }
    if SmallText.isSmall(p) && SmallText.isSmall(q) { return false }
    return p.host(String.self).pointee == q.host(String.self).pointee
}

/// The next Character of a String's or Substring's iterator in slots, or nil.
final class NextCharacter: Node {
    let slot: Int
    let isSubstring: Bool
    init(_ slot: Int, isSubstring: Bool) {
        self.slot = slot
        self.isSubstring = isSubstring
    }
    override func evalInto(_ f: F, _ d: F) throws {
        if isSubstring { NativeTable.nextOfSubstring(f + slot, d) } else { NativeTable.nextCharacter(f + slot, d) }
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
