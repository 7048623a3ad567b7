/// Class instances, boxes, closures.

extension UnsafeMutablePointer where Pointee == Int {
    @inline(__always) var word: Int { Int(bitPattern: self) }
}

/// `C(…)`: allocates into a hidden slot, initialises, gives the object. `call` passes the slot's object as `self`.
/// A failing or throwing initialiser frees the object without its `deinit`.
final class Construct: IntNode {
    let type: TypeInfo
    let bits: Int
    let heap: Heap
    var words: Int
    let slot: Int
    let call: Node
    let isFailable: Bool
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ type: TypeInfo, slot: Int, _ call: Node, isFailable: Bool, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.type = type
        bits = type.bits
        heap = type.interpreter.heap
        words = type.objectWords
        self.slot = slot
        self.call = call
        self.isFailable = isFailable
        self.record = record
    }
    override func evalInt(_ f: F) throws -> Int {
        f[slot] = heap.makeObject(bits, words: words).word
        do {
            if isFailable {
                if try call.evalInt(f) == 0 {
                    abandon(f)
                    return 0
                }
            } else {
                _ = try call.exec(f)
            }
        } catch {
            abandon(f)
            throw error
        }
        return f[slot]
    }
    @inline(never) private func abandon(_ f: F) {
        prepareRelease(f, record)
        heap.abandon(f[slot])
    }
}

/// A function value: `[context type, 1, cell, captures…]`. Captures are evaluated (owned) into the new block.
final class MakeClosure: IntNode {
    let context: TypeInfo
    let bits: Int
    let heap: Heap
    let cell: FunctionCell
    let cellBits: Int
    let captures: ArgumentList
    init(_ cell: FunctionCell, _ context: TypeInfo, _ captures: [(Node, Int)]) {
        self.context = context
        bits = context.bits
        heap = context.interpreter.heap
        self.cell = cell
        cellBits = Int(bitPattern: Unmanaged.passUnretained(cell).toOpaque())
        self.captures = ArgumentList(captures)
    }
    override func evalInt(_ f: F) throws -> Int {
        let object = heap.makeObject(bits, words: context.words)
        object[2] = cellBits
        try captures.evaluate(f, object)
        return object.word
    }
}

/// A function value without captures: one immortal block.
final class ConstantClosure: IntNode {
    let word: Int
    init(_ word: Int) { self.word = word }
    override func evalInt(_ f: F) throws -> Int { word }
}

/// The environment of a local function for one call: a block in the frame that borrows what it holds.
final class StackContext: IntNode {
    let cell: FunctionCell
    let bits: Int
    let cellBits: Int
    let slot: Int
    let captures: ArgumentList
    init(_ cell: FunctionCell, _ context: TypeInfo, slot: Int, _ captures: [(Node, Int)]) {
        self.cell = cell
        bits = context.bits
        cellBits = Int(bitPattern: Unmanaged.passUnretained(cell).toOpaque())
        self.slot = slot
        self.captures = ArgumentList(captures)
    }
    override func evalInt(_ f: F) throws -> Int {
        let object = f + slot
        object[0] = bits
        object[1] = immortalCount
        object[2] = cellBits
        try captures.evaluate(f, object)
        return object.word
    }
}

/// Start of a closure's code: captures go from the context into the frame (borrowed), then the body runs.
final class ClosureEntry: Node {
    let context: Int
    let slot: Int
    let words: Int
    let body: Node
    init(context: Int, slot: Int, words: Int, _ body: Node) {
        self.context = context
        self.slot = slot
        self.words = words
        self.body = body
    }
    @inline(__always) private func enter(_ f: F) {
        let source = pointer(f[context]) + 3
        // There is one at least.
        f[slot] = source[0]
        var index = 1
        while index < words {
            f[slot &+ index] = source[index]
            index &+= 1
        }
    }
    override func exec(_ f: F) throws -> Int {
        enter(f)
        return try body.exec(f)
    }
    override func evalInt(_ f: F) throws -> Int {
        enter(f)
        return try body.evalInt(f)
    }
    override func evalDouble(_ f: F) throws -> Double {
        enter(f)
        return try body.evalDouble(f)
    }
    override func evalBool(_ f: F) throws -> Bool {
        enter(f)
        return try body.evalBool(f)
    }
    override func evalInto(_ f: F, _ d: F) throws {
        enter(f)
        try body.evalInto(f, d)
    }
}

/// A fresh box with an owned value, stored in a slot that holds none: `var x = e` of a variable that closures share.
final class MakeBox: StatementNode {
    let slot: Int
    let type: TypeInfo
    let box: TypeInfo
    let heap: Heap
    let value: Node
    let hasValue: Bool
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ slot: Int, _ type: TypeInfo, _ value: Node?, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.slot = slot
        self.type = type
        box = type.box
        heap = type.interpreter.heap
        self.value = value ?? Nothing()
        hasValue = value != nil
        self.record = record
    }
    override func exec(_ f: F) throws -> Int {
        let object = heap.makeObject(box.bits, words: box.words)
        if hasValue {
            do { try value.evalInto(f, object + 2) } catch {
                (object + 2).zero(type.words)
                release(object.word)
                throw error
            }
        }
        let old = f[slot]
        f[slot] = object.word
        release(old, f, record)
        return 0
    }
}

/// Reads weak storage: the object (+1) or 0.
final class WeakLoad: IntNode {
    let storage: Node
    init(_ storage: Node) { self.storage = storage }
    override func evalInt(_ f: F) throws -> Int {
        let box = try storage.evalInt(f)
        if box == 0 { return 0 }
        let object = pointer(box)[2]
        retain(object)
        return object
    }
}

final class UnownedLoad: IntNode {
    let storage: Node
    let place: Place
    init(_ storage: Node, _ place: Place) {
        self.storage = storage
        self.place = place
    }
    override func evalInt(_ f: F) throws -> Int {
        let box = try storage.evalInt(f)
        let object = box == 0 ? 0 : pointer(box)[2]
        if object == 0 { try place.fail("Fatal error: Attempted to read an unowned reference but object was already deallocated", f) }
        retain(object)
        return object
    }
}

/// The weak box (+1) of an object that a node gives (borrowed).
final class MakeWeak: IntNode {
    let object: Node
    let heap: Heap
    init(_ object: Node, _ heap: Heap) {
        self.object = object
        self.heap = heap
    }
    override func evalInt(_ f: F) throws -> Int { heap.weakBox(of: try object.evalInt(f)) }
}

final class Identical: BoolNode {
    let a: Node, b: Node
    init(_ a: Node, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool { try a.evalInt(f) == b.evalInt(f) }
}

/// `type(of: e)`: of an object its class, of an existential the type of what it holds.
final class TypeOfObject: IntNode {
    let value: Node
    init(_ value: Node) { self.value = value }
    override func evalInt(_ f: F) throws -> Int { pointer(try value.evalInt(f))[0] }
}

/// The first word of a value of several words: an existential's type.
final class FirstWord: IntNode {
    let value: Node
    let scratch: Int
    init(_ value: Node, scratch: Int) {
        self.value = value
        self.scratch = scratch
    }
    override func evalInt(_ f: F) throws -> Int {
        try value.evalInto(f, f + scratch)
        return f[scratch]
    }
}
