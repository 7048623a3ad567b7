/// Optionals, enums, existentials, casts.

/// Value -> Optional with a tag.
final class InjectTagged: Node {
    let value: Node
    init(_ value: Node) { self.value = value }
    override func evalInto(_ f: F, _ d: F) throws {
        try value.evalInto(f, d + 1)
        d[0] = 1
    }
    override func exec(_ f: F) throws -> Int { try value.exec(f) }
    /// The payload has no words.
    override func evalInt(_ f: F) throws -> Int {
        _ = try value.exec(f)
        return 1
    }
}

/// `x!` of a one-word Optional without tag.
final class UnwrapWord: IntNode {
    let value: Node
    let place: Place
    init(_ value: Node, _ place: Place) {
        self.value = value
        self.place = place
    }
    override func evalInt(_ f: F) throws -> Int {
        let word = try value.evalInt(f)
        if word == 0 { try nilTrap(place, f) }
        return word
    }
}

@inline(never) func nilTrap(_ place: Place, _ f: F) throws -> Never {
    throw place.trap("Fatal error: Unexpectedly found nil while \(place.isImplicit ? "implicitly " : "")unwrapping an Optional value", f)
}

/// `x!` of a tagged Optional with a payload of one word.
final class UnwrapTagged: WordNode {
    let value: Node
    let scratch: Int
    let place: Place
    init(_ value: Node, scratch: Int, _ place: Place) {
        self.value = value
        self.scratch = scratch
        self.place = place
    }
    override func evalInt(_ f: F) throws -> Int {
        try value.evalInto(f, f + scratch)
        if f[scratch] == 0 { try nilTrap(place, f) }
        return f[scratch &+ 1]
    }
}

final class UnwrapWords: Node {
    let value: Node
    let scratch: Int
    let type: TypeInfo
    let test: Int
    let offset: Int
    let words: Int
    let place: Place
    init(_ value: Node, scratch: Int, _ type: TypeInfo, _ place: Place) {
        self.value = value
        self.scratch = scratch
        self.type = type
        test = scratch + max(type.nilWord, 0)
        offset = scratch + type.payloadOffset
        words = type.element.words
        self.place = place
    }
    override func evalInto(_ f: F, _ d: F) throws {
        try value.evalInto(f, f + scratch)
        if f[test] == 0 { try nilTrap(place, f) }
        d.copyWords(from: f + offset, words)
    }
    override func exec(_ f: F) throws -> Int {
        try value.evalInto(f, f + scratch)
        if f[test] == 0 { try nilTrap(place, f) }
        return 0
    }
    override func evalInt(_ f: F) throws -> Int {
        try value.evalInto(f, f + scratch)
        if f[test] == 0 { try nilTrap(place, f) }
        return f[offset]
    }
}

/// The place of an Optional's payload; traps for nil.
final class UnwrapPlace: Node {
    let optional: Node
    let nilWord: Int
    let offset: Int
    let place: Place
    init(_ optional: Node, _ type: TypeInfo, _ place: Place) {
        self.optional = optional
        nilWord = max(type.nilWord, 0)
        offset = type.payloadOffset
        self.place = place
    }
    override func address(_ f: F) throws -> F {
        let p = try optional.address(f)
        if p[nilWord] == 0 { try nilTrap(place, f) }
        return p + offset
    }
}

/// The Optional at a place is not nil.
final class PlaceIsSet: BoolNode {
    let optional: Node
    let nilWord: Int
    init(_ optional: Node, _ type: TypeInfo) {
        self.optional = optional
        nilWord = max(type.nilWord, 0)
    }
    override func evalBool(_ f: F) throws -> Bool { try optional.address(f)[nilWord] != 0 }
}

/// `a?.b`: runs the tests; all hold: the chain's value, else nil.
final class OptionalChain: Node {
    let test: Node
    let chain: Node
    let words: Int
    init(_ test: Node, _ chain: Node, words: Int) {
        self.test = test
        self.chain = chain
        self.words = words
    }
    override func evalInt(_ f: F) throws -> Int {
        if try test.evalBool(f) { return try chain.evalInt(f) }
        return 0
    }
    override func evalInto(_ f: F, _ d: F) throws {
        if try test.evalBool(f) { return try chain.evalInto(f, d) }
        d.zero(words)
    }
    override func exec(_ f: F) throws -> Int {
        if try test.evalBool(f) { return try chain.exec(f) }
        return 0
    }
}

/// `a ?? b` of one word without tag; both owned or both borrowed.
final class CoalesceWord: IntNode {
    let a: Node, b: Node
    init(_ a: Node, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalInt(_ f: F) throws -> Int {
        let word = try a.evalInt(f)
        if _fastPath(word != 0) { return word }
        return try b.evalInt(f)
    }
}

/// `a ?? b`: the Optional goes to a hidden place first.
final class Coalesce: Node {
    let a: Node, b: Node
    let scratch: Int
    let test: Int
    let offset: Int
    let words: Int
    /// `b` is an Optional too: the whole of `a` is the result.
    init(_ a: Node, _ b: Node, scratch: Int, _ type: TypeInfo, isWhole: Bool) {
        self.a = a
        self.b = b
        self.scratch = scratch
        test = scratch + max(type.nilWord, 0)
        offset = scratch + (isWhole ? 0 : type.payloadOffset)
        words = isWhole ? type.words : type.element.words
    }
    override func evalInt(_ f: F) throws -> Int {
        try a.evalInto(f, f + scratch)
        if _fastPath(f[test] != 0) { return f[offset] }
        return try b.evalInt(f)
    }
    override func evalDouble(_ f: F) throws -> Double {
        try a.evalInto(f, f + scratch)
        if _fastPath(f[test] != 0) { return double(f[offset]) }
        return try b.evalDouble(f)
    }
    override func evalBool(_ f: F) throws -> Bool {
        try a.evalInto(f, f + scratch)
        if _fastPath(f[test] != 0) { return f[offset] != 0 }
        return try b.evalBool(f)
    }
    override func evalInto(_ f: F, _ d: F) throws {
        try a.evalInto(f, f + scratch)
        if _fastPath(f[test] != 0) {
            d.copyWords(from: f + offset, words)
            return
        }
        try b.evalInto(f, d)
    }
    override func exec(_ f: F) throws -> Int {
        try a.evalInto(f, f + scratch)
        if _fastPath(f[test] != 0) { return 0 }
        return try b.exec(f)
    }
}

/// An enum value with payload: `[tag, payload…]`. The rest of a larger union is zeroed.
final class MakeEnum: Node {
    let tag: Int
    let payload: ArgumentList
    let used: Int
    let words: Int
    init(_ tag: Int, _ payload: [(Node, Int)], used: Int, words: Int) {
        self.tag = tag
        self.payload = ArgumentList(payload)
        self.used = used
        self.words = words
    }
    override func evalInto(_ f: F, _ d: F) throws {
        d[0] = 0
        try payload.evaluate(f, d)
        if used < words { (d + used).zero(words &- used) }
        d[0] = tag
    }
}

/// A value with its payload in a box: `[tag, box]`.
final class MakeIndirect: Node {
    let tag: Int
    let block: TypeInfo
    let payload: ArgumentList
    let words: Int
    let heap: Heap
    init(_ tag: Int, _ block: TypeInfo, _ payload: [(Node, Int)], words: Int) {
        self.tag = tag
        self.block = block
        self.payload = ArgumentList(payload)
        self.words = words
        heap = block.interpreter.heap
    }
    override func evalInto(_ f: F, _ d: F) throws {
        let box = heap.makeObject(block.bits, words: block.words)
        do { try payload.evaluate(f, box) } catch {
            heap.deallocate(box, block.words)
            throw error
        }
        d[0] = tag
        d[1] = box.word
        if words > 2 { (d + 2).zero(words &- 2) }
    }
}

/// A tuple or memberwise struct: parts one behind the other.
final class MakeWords: Node {
    let parts: ArgumentList
    init(_ parts: [(Node, Int)]) { self.parts = ArgumentList(parts) }
    override func evalInto(_ f: F, _ d: F) throws { try parts.evaluate(f, d) }
    override func exec(_ f: F) throws -> Int { 0 }
    override func evalInt(_ f: F) throws -> Int {
        try withUnsafeTemporaryAllocation(of: Int.self, capacity: 1) {
            let p = $0.baseAddress.unsafelyUnwrapped
            try parts.evaluate(f, p)
            return p[0]
        }
    }
}

final class Make2: Node {
    let a: Node, b: Node
    let offset: Int
    init(_ a: Node, _ b: Node, _ offset: Int) {
        self.a = a
        self.b = b
        self.offset = offset
    }
    override func evalInto(_ f: F, _ d: F) throws {
        try a.evalInto(f, d)
        try b.evalInto(f, d + offset)
    }
}

final class Make3Words: Node {
    let a: Node, b: Node, c: Node
    init(_ a: Node, _ b: Node, _ c: Node) {
        self.a = a
        self.b = b
        self.c = c
    }
    override func evalInto(_ f: F, _ d: F) throws {
        try a.evalInto(f, d)
        try b.evalInto(f, d + 1)
        try c.evalInto(f, d + 2)
    }
}

/// Value of at most one word -> existential.
final class MakeExistential: Node {
    let value: Node
    let type: Int
    let words: Int
    init(_ value: Node, _ type: TypeInfo) {
        self.value = value
        self.type = type.bits
        words = type.words
    }
    override func evalInto(_ f: F, _ d: F) throws {
        if words == 0 {
            _ = try value.exec(f)
            d[1] = 0
        } else {
            try value.evalInto(f, d + 1)
        }
        d[0] = type
    }
}

/// Object -> existential: the type is the object's class.
final class MakeObjectExistential: Node {
    let value: Node
    init(_ value: Node) { self.value = value }
    override func evalInto(_ f: F, _ d: F) throws {
        let object = try value.evalInt(f)
        d[0] = object == 0 ? 0 : pointer(object)[0]
        d[1] = object
    }
}

/// A value that stands in a box -> existential.
final class MakeBoxedExistential: Node {
    let value: Node
    let type: TypeInfo
    let box: TypeInfo
    let heap: Heap
    init(_ value: Node, _ type: TypeInfo) {
        self.value = value
        self.type = type
        box = type.box
        heap = type.interpreter.heap
    }
    override func evalInto(_ f: F, _ d: F) throws {
        if type.words == 0 { _ = try value.exec(f) }
        let object = heap.makeObject(box.bits, words: box.words)
        if type.words > 0 {
            do { try value.evalInto(f, object + 2) } catch {
                heap.deallocate(object, box.words)
                throw error
            }
        }
        d[0] = type.bits
        d[1] = object.word
    }
}

/// Any conversion or cast that the run-time rules decide: the source (in a hidden place) is borrowed, the result owned.
final class ConvertValue: Node {
    enum Mode { case convert, conditional, forced, check }
    let value: Node
    let scratch: Int
    let from: TypeInfo
    let to: TypeInfo
    let mode: Mode
    let place: Place
    init(_ value: Node, scratch: Int, _ from: TypeInfo, _ to: TypeInfo, _ mode: Mode, _ place: Place) {
        self.value = value
        self.scratch = scratch
        self.from = from
        self.to = to
        self.mode = mode
        self.place = place
    }
    private func source(_ f: F) throws -> F {
        try value.evalInto(f, f + scratch)
        let state = to.interpreter.state
        state.pointee.top = f + scratch + from.words + to.words + 8
        return f + scratch
    }
    override func evalBool(_ f: F) throws -> Bool { try to.interpreter.isInstance(try source(f), from, of: to) }
    override func evalInto(_ f: F, _ d: F) throws {
        let p = try source(f)
        switch mode {
        case .check: d[0] = try to.interpreter.isInstance(p, from, of: to) ? 1 : 0
        case .convert, .forced:
            if try !to.interpreter.cast(p, from, to: to, d) {
                try place.fail(to.interpreter.castFailure(p, from, to), f)
            }
        case .conditional:
            // `to` is the type asked for; the result is its Optional.
            let optional = to.interpreter.optional(of: to)
            if try to.interpreter.cast(p, from, to: to, d + optional.payloadOffset) {
                optional.setSome(d)
            } else {
                optional.setNil(d)
            }
        }
    }
    override func evalInt(_ f: F) throws -> Int {
        try evalInto(f, f + (scratch &+ from.words))
        return f[scratch &+ from.words]
    }
    override func evalDouble(_ f: F) throws -> Double { double(try evalInt(f)) }
}
