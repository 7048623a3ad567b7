/// Reading and writing words without computation: constants, slots, fields, globals.

final class Constant: WordNode {
    /// The word in memory, for operands.
    let place: F
    var value: Int { place[0] }
    init(_ value: Int) {
        place = .allocate(capacity: 1)
        place.initialize(to: value)
    }
    deinit { place.deallocate() }
    override func evalInt(_ f: F) throws -> Int { value }
    override func evalDouble(_ f: F) throws -> Double { double(value) }
    override func evalBool(_ f: F) throws -> Bool { value != 0 }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = value }
    /// `true` holds whatever a word is.
    override var wordTest: WordTest { value != 0 ? WordTest(7, 0, 0, isConstant: true) : .none }
}

/// A value of several words that owns nothing (nil, a trivial struct): copied from the node.
final class ConstantWords: Node {
    let words: Int
    let value: F
    init(_ value: [Int]) {
        words = value.count
        self.value = .allocate(capacity: max(words, 1))
        self.value.initialize(from: value, count: words)
    }
    deinit { value.deallocate() }
    override func evalInto(_ f: F, _ d: F) throws { d.copyWords(from: value, words) }
    override func exec(_ f: F) throws -> Int { 0 }
}

/// A string literal: borrowed from the node.
final class StringConstant: Node {
    let text: F
    init(_ string: String) {
        text = .allocate(capacity: 2)
        text.put(string)
    }
    deinit {
        text.host(String.self).deinitialize(count: 1)
        text.deallocate()
    }
    override func evalInto(_ f: F, _ d: F) throws {
        d[0] = text[0]
        d[1] = text[1]
    }
    override func exec(_ f: F) throws -> Int { 0 }
}

/// A literal of four words (Substring): borrowed from the node.
final class SubstringConstant: Node {
    let text: F
    init(_ string: String) {
        text = .allocate(capacity: 4)
        text.put(Substring(string))
    }
    deinit {
        text.host(Substring.self).deinitialize(count: 1)
        text.deallocate()
    }
    override func evalInto(_ f: F, _ d: F) throws { d.copyWords(from: text, 4) }
}

/// One word of the frame.
final class Local: WordNode {
    let slot: Int
    init(_ slot: Int) { self.slot = slot }
    override func evalInt(_ f: F) throws -> Int { f[slot] }
    override func evalDouble(_ f: F) throws -> Double { double(f[slot]) }
    override func evalBool(_ f: F) throws -> Bool { f[slot] != 0 }
    override var wordTest: WordTest { WordTest(5, slot, 0, isConstant: true) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = f[slot] }
    override func address(_ f: F) throws -> F { f + slot }
}

final class Local2: Node {
    let slot: Int
    init(_ slot: Int) { self.slot = slot }
    override func evalInto(_ f: F, _ d: F) throws {
        let (a, b) = (f[slot], f[slot &+ 1])
        d[0] = a
        d[1] = b
    }
    override func address(_ f: F) throws -> F { f + slot }
    override func exec(_ f: F) throws -> Int { 0 }
}

final class LocalWords: Node {
    let slot: Int
    let words: Int
    init(_ slot: Int, _ words: Int) {
        self.slot = slot
        self.words = words
    }
    override func evalInto(_ f: F, _ d: F) throws { d.copyWords(from: f + slot, words) }
    override func address(_ f: F) throws -> F { f + slot }
    override func exec(_ f: F) throws -> Int { 0 }
}

/// Reads a slot and leaves zero: the last use of an owned local.
final class TakeLocal: Node {
    let slot: Int
    let words: Int
    init(_ slot: Int, _ words: Int) {
        self.slot = slot
        self.words = words
    }
    override func evalInt(_ f: F) throws -> Int {
        let value = f[slot]
        f[slot] = 0
        return value
    }
    override func evalInto(_ f: F, _ d: F) throws {
        d.copyWords(from: f + slot, words)
        (f + slot).zero(words)
    }
}

/// One word behind a pointer in a slot: a class instance's field through a local reference, a field through an
/// `inout` address, a boxed variable.
final class Field: WordNode {
    let slot: Int
    let offset: Int
    init(_ slot: Int, _ offset: Int) {
        self.slot = slot
        self.offset = offset
    }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        if resultSlot >= 0 { f[resultSlot] = pointer(f[slot])[offset] }
        return 0
    }
    override func evalInt(_ f: F) throws -> Int { pointer(f[slot])[offset] }
    override func evalDouble(_ f: F) throws -> Double { double(pointer(f[slot])[offset]) }
    override func evalBool(_ f: F) throws -> Bool { pointer(f[slot])[offset] != 0 }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = pointer(f[slot])[offset] }
    override func address(_ f: F) throws -> F { pointer(f[slot]) + offset }
}

final class FieldWords: Node {
    let slot: Int
    let offset: Int
    let words: Int
    init(_ slot: Int, _ offset: Int, _ words: Int) {
        self.slot = slot
        self.offset = offset
        self.words = words
    }
    override func evalInto(_ f: F, _ d: F) throws { d.copyWords(from: pointer(f[slot]) + offset, words) }
    override func address(_ f: F) throws -> F { pointer(f[slot]) + offset }
    override func exec(_ f: F) throws -> Int { 0 }
}

/// One word of a field of an object that another node gives (borrowed).
final class FieldOf: WordNode {
    let base: WordOperand
    let offset: Int
    init(_ base: Node, _ offset: Int) {
        self.base = WordOperand(base)
        self.offset = offset
    }
    override func evalInt(_ f: F) throws -> Int { pointer(try base.int(f))[offset] }
    override func evalDouble(_ f: F) throws -> Double { double(pointer(try base.int(f))[offset]) }
    override func evalBool(_ f: F) throws -> Bool { pointer(try base.int(f))[offset] != 0 }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = pointer(try base.int(f))[offset] }
    override func address(_ f: F) throws -> F { pointer(try base.int(f)) + offset }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = pointer(try base.int(f))[offset]
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class FieldWordsOf: Node {
    let base: Node
    let offset: Int
    let words: Int
    init(_ base: Node, _ offset: Int, _ words: Int) {
        self.base = base
        self.offset = offset
        self.words = words
    }
    override func evalInto(_ f: F, _ d: F) throws { d.copyWords(from: pointer(try base.evalInt(f)) + offset, words) }
    override func address(_ f: F) throws -> F { pointer(try base.evalInt(f)) + offset }
}

/// Words at a fixed address: a global.
final class Fixed: WordNode {
    let place: F
    init(_ place: F) { self.place = place }
    override func evalInt(_ f: F) throws -> Int { place[0] }
    override func evalDouble(_ f: F) throws -> Double { double(place[0]) }
    override func evalBool(_ f: F) throws -> Bool { place[0] != 0 }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = place[0] }
    override func address(_ f: F) throws -> F { place }
}

final class FixedWords: Node {
    let place: F
    let words: Int
    init(_ place: F, _ words: Int) {
        self.place = place
        self.words = words
    }
    override func evalInto(_ f: F, _ d: F) throws { d.copyWords(from: place, words) }
    override func address(_ f: F) throws -> F { place }
    override func exec(_ f: F) throws -> Int { 0 }
}

/// What stands at the address that another node gives.
final class Load: WordNode {
    let place: Node
    init(_ place: Node) { self.place = place }
    override func evalInt(_ f: F) throws -> Int { try place.address(f)[0] }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try place.address(f)[0] }
    override func address(_ f: F) throws -> F { try place.address(f) }
}

final class LoadWords: Node {
    let place: Node
    let words: Int
    init(_ place: Node, _ words: Int) {
        self.place = place
        self.words = words
    }
    override func evalInto(_ f: F, _ d: F) throws { d.copyWords(from: try place.address(f), words) }
    override func exec(_ f: F) throws -> Int { 0 }
    override func address(_ f: F) throws -> F { try place.address(f) }
}

/// The address itself, as an argument.
final class AddressOf: IntNode {
    let place: Node
    init(_ place: Node) { self.place = place }
    /// Of the address of a slot: which; -1: it is another place.
    var localSlot: Int { (place as? Local)?.slot ?? -1 }
    override func evalInt(_ f: F) throws -> Int { Int(bitPattern: try place.address(f)) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = Int(bitPattern: try place.address(f)) }
}

/// An address some words further.
final class OffsetAddress: Node {
    let base: Node
    let offset: Int
    init(_ base: Node, _ offset: Int) {
        self.base = base
        self.offset = offset
    }
    override func address(_ f: F) throws -> F { try base.address(f) + offset }
}

/// Parts of a value of several words that another node gives: evaluated into a hidden place first.
final class PartOf: WordNode {
    let whole: Node
    let scratch: Int
    let offset: Int
    init(_ whole: Node, scratch: Int, offset: Int) {
        self.whole = whole
        self.scratch = scratch
        self.offset = offset
    }
    override func evalInt(_ f: F) throws -> Int {
        try whole.evalInto(f, f + scratch)
        return f[scratch &+ offset]
    }
}

final class PartWordsOf: Node {
    let whole: Node
    let scratch: Int
    let offset: Int
    let words: Int
    init(_ whole: Node, scratch: Int, offset: Int, words: Int) {
        self.whole = whole
        self.scratch = scratch
        self.offset = offset
        self.words = words
    }
    override func evalInto(_ f: F, _ d: F) throws {
        try whole.evalInto(f, f + scratch)
        d.copyWords(from: f + (scratch &+ offset), words)
    }
}

final class Nothing: Node {
    override func exec(_ f: F) throws -> Int { 0 }
    override func evalInto(_ f: F, _ d: F) throws {}
    override func evalInt(_ f: F) throws -> Int { 0 }
}
