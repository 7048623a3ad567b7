/// Patterns: `match(f, p)` looks at the subject's words at `p` (borrowed) and fills variables.

final class MatchAlways: Node {
    override func match(_ f: F, _ p: F) throws -> Bool { true }
}

/// Binds a trivial variable of one word.
final class BindWord: Node {
    let slot: Int
    init(_ slot: Int) { self.slot = slot }
    override func match(_ f: F, _ p: F) throws -> Bool {
        f[slot] = p[0]
        return true
    }
}

/// Binds a variable that borrows from the subject.
final class BindBorrowed: Node {
    let slot: Int
    let words: Int
    init(_ slot: Int, _ words: Int) {
        self.slot = slot
        self.words = words
    }
    override func match(_ f: F, _ p: F) throws -> Bool {
        (f + slot).copyWords(from: p, words)
        return true
    }
}

/// Binds a variable that owns a copy. Its slot is zero or holds what a failed match left.
final class BindWords: Node {
    let slot: Int
    let type: TypeInfo
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ slot: Int, _ type: TypeInfo, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.slot = slot
        self.type = type
        self.record = record
    }
    override func match(_ f: F, _ p: F) throws -> Bool {
        let d = f + slot
        destroy(d, type, f, record)
        type.copy(p, to: d)
        return true
    }
}

/// Binds a variable that closures share: a fresh box.
final class BindBox: Node {
    let slot: Int
    let type: TypeInfo
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ slot: Int, _ type: TypeInfo, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.slot = slot
        self.type = type
        self.record = record
    }
    override func match(_ f: F, _ p: F) throws -> Bool {
        let box = type.interpreter.heap.makeBox(type)
        type.copy(p, to: box + 2)
        let old = f[slot]
        f[slot] = box.word
        release(old, f, record)
        return true
    }
}

/// Assigns to a place (a global of a top-level pattern).
final class BindPlace: Node {
    let place: Node
    let type: TypeInfo
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ place: Node, _ type: TypeInfo, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.place = place
        self.type = type
        self.record = record
    }
    override func match(_ f: F, _ p: F) throws -> Bool {
        let d = try place.address(f)
        prepareRelease(f, record)
        withUnsafeTemporaryAllocation(of: Int.self, capacity: type.words + 1) { memory in
            let new = memory.baseAddress.unsafelyUnwrapped
            type.copy(p, to: new)
            type.replace(d, with: new)
        }
        return true
    }
}

/// A part of the subject, then perhaps more.
final class MatchPart: Node {
    let offset: Int
    let part: Node
    let rest: Node
    init(_ offset: Int, _ part: Node, _ rest: Node) {
        self.offset = offset
        self.part = part
        self.rest = rest
    }
    override func match(_ f: F, _ p: F) throws -> Bool {
        if try !part.match(f, p + offset) { return false }
        return try rest.match(f, p)
    }
}

final class MatchTag: Node {
    let tag: Int
    init(_ tag: Int) { self.tag = tag }
    override func match(_ f: F, _ p: F) throws -> Bool { p[0] == tag }
}

/// An enum case whose payload has to match. `inner` sees the enum's words, or the box's when indirect.
final class MatchCase: Node {
    let tag: Int
    let isIndirect: Bool
    let inner: Node
    init(_ tag: Int, isIndirect: Bool, _ inner: Node) {
        self.tag = tag
        self.isIndirect = isIndirect
        self.inner = inner
    }
    override func match(_ f: F, _ p: F) throws -> Bool {
        if p[0] != tag { return false }
        return try inner.match(f, isIndirect ? pointer(p[1]) : p)
    }
}

final class MatchSome: Node {
    let nilWord: Int
    let offset: Int
    let inner: Node
    init(_ type: TypeInfo, _ inner: Node) {
        nilWord = max(type.nilWord, 0)
        offset = type.payloadOffset
        self.inner = inner
    }
    override func match(_ f: F, _ p: F) throws -> Bool {
        if p[nilWord] == 0 { return false }
        return try inner.match(f, p + offset)
    }
}

final class MatchNone: Node {
    let nilWord: Int
    init(_ type: TypeInfo) { nilWord = max(type.nilWord, 0) }
    override func match(_ f: F, _ p: F) throws -> Bool { p[nilWord] == 0 }
}

final class MatchWord: Node {
    let value: Int
    init(_ value: Int) { self.value = value }
    override func match(_ f: F, _ p: F) throws -> Bool { p[0] == value }
}

/// Puts the subject into a local (borrowed) and asks an expression.
final class MatchExpression: Node {
    let slot: Int
    let words: Int
    let test: Node
    init(_ slot: Int, _ words: Int, _ test: Node) {
        self.slot = slot
        self.words = words
        self.test = test
    }
    override func match(_ f: F, _ p: F) throws -> Bool {
        (f + slot).copyWords(from: p, words)
        return try test.evalBool(f)
    }
}

/// A String or Character is a literal: told by its words where they say it.
final class MatchText: Node {
    private let text: F
    private let isSmall: Bool
    private let general: MatchExpression
    /// nil: nothing is compared with a literal.
    init?(_ test: EqualStrings, _ general: MatchExpression) {
        guard !test.isNegated, let literal = test.b.node as? StringConstant ?? test.a.node as? StringConstant else { return nil }
        text = literal.text
        isSmall = SmallText.isSmall(text)
        self.general = general
    }
    override func match(_ f: F, _ p: F) throws -> Bool {
        if p[0] == text[0] && p[1] == text[1] { return true }
        if isSmall && SmallText.isSmall(p) { return false }
        return try general.match(f, p)
    }
}

final class MatchIs: Node {
    let from: TypeInfo
    let to: TypeInfo
    init(_ from: TypeInfo, _ to: TypeInfo) {
        self.from = from
        self.to = to
    }
    override func match(_ f: F, _ p: F) throws -> Bool { try to.interpreter.isInstance(p, from, of: to) }
}

/// Casts into a hidden slot that the scope owns, and matches the result.
final class MatchCast: Node {
    let from: TypeInfo
    let to: TypeInfo
    let slot: Int
    let inner: Node
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ from: TypeInfo, _ to: TypeInfo, slot: Int, _ inner: Node, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.from = from
        self.to = to
        self.slot = slot
        self.inner = inner
        self.record = record
    }
    override func match(_ f: F, _ p: F) throws -> Bool {
        let d = f + slot
        destroy(d, to, f, record)
        d.zero(to.words)
        if try !to.interpreter.cast(p, from, to: to, d) { return false }
        return try inner.match(f, d)
    }
}

/// A condition: the words in a slot match.
final class MatchSlot: BoolNode {
    let slot: Int
    let pattern: Node
    init(_ slot: Int, _ pattern: Node) {
        self.slot = slot
        self.pattern = pattern
    }
    override func evalBool(_ f: F) throws -> Bool { try pattern.match(f, f + slot) }
}

/// Evaluates into a slot, then matches.
final class MatchValue: BoolNode {
    let value: Node
    let slot: Int
    let pattern: Node
    init(_ value: Node, slot: Int, _ pattern: Node) {
        self.value = value
        self.slot = slot
        self.pattern = pattern
    }
    override func evalBool(_ f: F) throws -> Bool {
        try value.evalInto(f, f + slot)
        return try pattern.match(f, f + slot)
    }
}

/// As a statement: a pattern that cannot fail takes a value apart.
final class Destructure: StatementNode {
    let condition: Node
    init(_ condition: Node) { self.condition = condition }
    override func exec(_ f: F) throws -> Int {
        _ = try condition.evalBool(f)
        return 0
    }
}

/// `if let x = e` where nil is a zero word and the variable owns its reference.
final class BindPointer: BoolNode {
    let value: WordOperand
    let slot: Int
    init(_ value: Node, _ slot: Int) {
        self.value = WordOperand(value)
        self.slot = slot
    }
    /// It reads a field.
    var link: BindFields.Link? { (value.node as? Field).map { .init(slot: $0.slot, offset: $0.offset, target: slot) } }
    override func evalBool(_ f: F) throws -> Bool {
        let word = try value.int(f)
        f[slot] = word
        return word != 0
    }
}

/// Several of them, of fields of objects in slots: links of an optional chain.
final class BindFields: BoolNode {
    struct Link {
        var slot: Int
        var offset: Int
        var target: Int
    }
    private let links: UnsafeMutablePointer<Link>
    private let count: Int
    /// - Precondition: there is one at least.
    init(_ list: [Link]) {
        links = .allocate(capacity: list.count)
        links.initialize(from: list, count: list.count)
        count = list.count
    }
    deinit { links.deallocate() }
    override func evalBool(_ f: F) throws -> Bool {
        var index = 0
        repeat {
            let link = links + index
            let word = pointer(f[link.pointee.slot])[link.pointee.offset]
            f[link.pointee.target] = word
            if word == 0 { return false }
            index &+= 1
        } while index < count
        return true
    }
}

/// `if let x = e`: the Optional's words are the slots, its payload the variable. The scope owns the Optional.
final class BindOptional: BoolNode {
    let value: Node
    let slot: Int
    let test: Int
    init(_ value: Node, _ slot: Int, _ type: TypeInfo) {
        self.value = value
        self.slot = slot
        test = slot + max(type.nilWord, 0)
    }
    override func evalBool(_ f: F) throws -> Bool {
        try value.evalInto(f, f + slot)
        return f[test] != 0
    }
}

/// `x == nil`, `x != nil` on a value of several words, in place.
final class IsSome: BoolNode {
    let value: Node
    let scratch: Int
    let test: Int
    init(_ value: Node, scratch: Int, _ type: TypeInfo) {
        self.value = value
        self.scratch = scratch
        test = scratch + max(type.nilWord, 0)
    }
    override func evalBool(_ f: F) throws -> Bool {
        try value.evalInto(f, f + scratch)
        return f[test] != 0
    }
}

/// `switch` over the tag of an enum or small integers: a table of the arms.
final class SwitchTable: Node {
    let subject: Node
    let lowest: Int
    let count: Int
    let table: UnsafeMutablePointer<Unmanaged<Node>>
    let other: Node
    private let keep: [Node]
    init(_ subject: Node, lowest: Int, _ arms: [Node?], other: Node) {
        self.subject = subject
        self.lowest = lowest
        count = arms.count
        table = .allocate(capacity: max(arms.count, 1))
        for (index, arm) in arms.enumerated() { (table + index).initialize(to: Unmanaged.passUnretained(arm ?? other)) }
        self.other = other
        keep = arms.compactMap { $0 }
    }
    deinit { table.deallocate() }
    @inline(__always) private func arm(_ f: F) throws -> Unmanaged<Node> {
        let index = try subject.evalInt(f) &- lowest
        if UInt(bitPattern: index) < UInt(bitPattern: count) { return table[index] }
        return Unmanaged.passUnretained(other)
    }
    override func exec(_ f: F) throws -> Int { try arm(f)._withUnsafeGuaranteedRef { try $0.exec(f) } }
    override func evalInt(_ f: F) throws -> Int { try arm(f)._withUnsafeGuaranteedRef { try $0.evalInt(f) } }
    override func evalDouble(_ f: F) throws -> Double { try arm(f)._withUnsafeGuaranteedRef { try $0.evalDouble(f) } }
    override func evalBool(_ f: F) throws -> Bool { try arm(f)._withUnsafeGuaranteedRef { try $0.evalBool(f) } }
    override func evalInto(_ f: F, _ d: F) throws { try arm(f)._withUnsafeGuaranteedRef { try $0.evalInto(f, d) } }
}

/// `fallthrough`: the next arm's body runs when this one asks for it.
final class FallInto: StatementNode {
    let body: Node
    let next: Node
    init(_ body: Node, _ next: Node) {
        self.body = body
        self.next = next
    }
    override func exec(_ f: F) throws -> Int {
        let status = try body.exec(f)
        return status == Status.fellThrough ? try next.exec(f) : status
    }
}

/// No arm matched: cannot happen in a checked program.
final class Unreachable: Node {
    let place: Place
    init(_ place: Place) { self.place = place }
    private func fail(_ f: F) -> ScriptSignal { place.trap("Fatal error: unreachable code was reached", f) }
    override func exec(_ f: F) throws -> Int { throw fail(f) }
    override func evalInt(_ f: F) throws -> Int { throw fail(f) }
    override func evalDouble(_ f: F) throws -> Double { throw fail(f) }
    override func evalBool(_ f: F) throws -> Bool { throw fail(f) }
    override func evalInto(_ f: F, _ d: F) throws { throw fail(f) }
}
