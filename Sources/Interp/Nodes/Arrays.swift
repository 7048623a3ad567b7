/// Array elements and literals. The array is the word of a place; its buffer is read after the index was evaluated.

/// `a[i]`, an element of one word, borrowed.
final class ArrayGet: WordNode {
    let array: Node
    let index: Node
    let place: Place
    init(_ array: Node, _ index: Node, _ place: Place) {
        self.array = array
        self.index = index
        self.place = place
    }
    override func evalInt(_ f: F) throws -> Int {
        let buffer = pointer(try array.evalInt(f))
        let index = try index.evalInt(f)
        if UInt(bitPattern: index) >= UInt(bitPattern: buffer[2]) { throw indexTrap(index, place, f) }
        return buffer[4 &+ index]
    }
}

/// The array stands in a local slot, the index is any simple node.
final class ArrayGetLX: WordNode {
    let array: Int
    let index: Node
    let place: Place
    init(_ array: Int, _ index: Node, _ place: Place) {
        self.array = array
        self.index = index
        self.place = place
    }
    @inline(__always) private func word(_ f: F) throws -> Int {
        let index = try index.evalInt(f)
        let buffer = pointer(f[array])
        if UInt(bitPattern: index) >= UInt(bitPattern: buffer[2]) { throw indexTrap(index, place, f) }
        return buffer[4 &+ index]
    }
    override func evalInt(_ f: F) throws -> Int { try word(f) }
    override func evalDouble(_ f: F) throws -> Double { double(try word(f)) }
    override func evalBool(_ f: F) throws -> Bool { try word(f) != 0 }
}

final class ArrayGetLL: WordNode {
    let array: Int
    let index: Int
    let place: Place
    init(_ array: Int, _ index: Int, _ place: Place) {
        self.array = array
        self.index = index
        self.place = place
    }
    @inline(__always) private func word(_ f: F) throws -> Int {
        let index = f[index]
        let buffer = pointer(f[array])
        if UInt(bitPattern: index) >= UInt(bitPattern: buffer[2]) { throw indexTrap(index, place, f) }
        return buffer[4 &+ index]
    }
    override func evalInt(_ f: F) throws -> Int { try word(f) }
    override func evalDouble(_ f: F) throws -> Double { double(try word(f)) }
    override func evalBool(_ f: F) throws -> Bool { try word(f) != 0 }
}

@inline(never) func indexTrap(_ index: Int, _ place: Place, _ f: F) -> ScriptSignal {
    place.trap("Fatal error: Index out of range", f)
}

/// An element of several words, borrowed.
final class ArrayGetWords: Node {
    let array: Node
    let index: Node
    var stride: Int
    let place: Place
    init(_ array: Node, _ index: Node, stride: Int, _ place: Place) {
        self.array = array
        self.index = index
        self.stride = stride
        self.place = place
    }
    override func evalInto(_ f: F, _ d: F) throws { d.copyWords(from: try address(f), stride) }
    override func address(_ f: F) throws -> F {
        let buffer = pointer(try array.evalInt(f))
        let index = try index.evalInt(f)
        if UInt(bitPattern: index) >= UInt(bitPattern: buffer[2]) { throw indexTrap(index, place, f) }
        return buffer + (4 &+ index &* stride)
    }
}

/// A part of an element: `points[i].x`.
final class ArrayGetPart: WordNode {
    let element: Node
    var offset: Int
    init(_ element: Node, _ offset: Int) {
        self.element = element
        self.offset = offset
    }
    override func evalInt(_ f: F) throws -> Int { try element.address(f)[offset] }
}

/// The place of an element of the array in a place, made the array's own.
final class ArrayElement: Node {
    let array: Node
    let index: Node
    let type: TypeInfo
    let heap: Heap
    var stride: Int
    /// A hidden slot that keeps the buffer while script code has the address; -1: none.
    var holdSlot = -1
    let place: Place
    init(_ array: Node, _ index: Node, _ type: TypeInfo, _ place: Place) {
        self.array = array
        self.index = index
        self.type = type
        heap = type.interpreter.heap
        stride = type.element.words
        self.place = place
    }
    override func address(_ f: F) throws -> F {
        let index = try index.evalInt(f)
        let slot = try array.address(f)
        var buffer = pointer(slot[0])
        if UInt(bitPattern: index) >= UInt(bitPattern: buffer[2]) { throw indexTrap(index, place, f) }
        if _slowPath(buffer[1] != 1) { buffer = try heap.copyArray(slot, type, capacity: buffer[2]) }
        if holdSlot >= 0 {
            buffer[1] &+= 1
            f[holdSlot] = buffer.word
        }
        return buffer + (4 &+ index &* stride)
    }
}

/// `a[i] = e` with a local array and a trivial element of one word.
final class ArraySetL: StatementNode {
    let array: Int
    let index: Node
    let value: Node
    let type: TypeInfo
    let heap: Heap
    let place: Place
    init(_ array: Int, _ index: Node, _ value: Node, _ type: TypeInfo, _ place: Place) {
        self.array = array
        self.index = index
        self.value = value
        self.type = type
        heap = type.interpreter.heap
        self.place = place
    }
    override func exec(_ f: F) throws -> Int {
        let index = try index.evalInt(f)
        let new = try value.evalInt(f)
        var buffer = pointer(f[array])
        if UInt(bitPattern: index) >= UInt(bitPattern: buffer[2]) { throw indexTrap(index, place, f) }
        if _slowPath(buffer[1] != 1) { buffer = try heap.copyArray(f + array, type, capacity: buffer[2]) }
        buffer[4 &+ index] = new
        return 0
    }
}

/// `a[i] = e` for a trivial element of one word and any array place.
final class ArraySet: StatementNode {
    let array: Node
    let index: Node
    let value: Node
    let type: TypeInfo
    let heap: Heap
    let place: Place
    init(_ array: Node, _ index: Node, _ value: Node, _ type: TypeInfo, _ place: Place) {
        self.array = array
        self.index = index
        self.value = value
        self.type = type
        heap = type.interpreter.heap
        self.place = place
    }
    override func exec(_ f: F) throws -> Int {
        let index = try index.evalInt(f)
        let new = try value.evalInt(f)
        let slot = try array.address(f)
        var buffer = pointer(slot[0])
        if UInt(bitPattern: index) >= UInt(bitPattern: buffer[2]) { throw indexTrap(index, place, f) }
        if _slowPath(buffer[1] != 1) { buffer = try heap.copyArray(slot, type, capacity: buffer[2]) }
        buffer[4 &+ index] = new
        return 0
    }
}

/// `a.append(e)` with an owned element.
final class ArrayAppend: StatementNode {
    let array: Node
    let value: Node
    let type: TypeInfo
    let heap: Heap
    let scratch: Int
    let words: Int
    init(_ array: Node, _ value: Node, _ type: TypeInfo, scratch: Int) {
        self.array = array
        self.value = value
        self.type = type
        heap = type.interpreter.heap
        self.scratch = scratch
        words = type.element.words
    }
    override func exec(_ f: F) throws -> Int {
        try value.evalInto(f, f + scratch)
        let slot = try array.address(f)
        var buffer = pointer(slot[0])
        if _slowPath(buffer[1] != 1 || buffer[2] >= buffer[3]) { buffer = try heap.growArray(slot, type, by: 1) }
        if words == 1 {
            buffer[4 &+ buffer[2]] = f[scratch]
        } else {
            (buffer + (4 &+ buffer[2] &* words)).copyWords(from: f + scratch, words)
        }
        buffer[2] &+= 1
        return 0
    }
}

final class ArrayCount: IntNode {
    let array: Node
    init(_ array: Node) { self.array = array }
    override func evalInt(_ f: F) throws -> Int { pointer(try array.evalInt(f))[2] }
}

final class ArrayCountL: IntNode {
    let array: Int
    init(_ array: Int) { self.array = array }
    override func evalInt(_ f: F) throws -> Int { pointer(f[array])[2] }
}

final class ArrayIsEmpty: BoolNode {
    let array: Node
    init(_ array: Node) { self.array = array }
    override func evalBool(_ f: F) throws -> Bool { pointer(try array.evalInt(f))[2] == 0 }
}

/// `[a, b, c]`: the buffer stands in a hidden slot that a `Scope` owns until all elements are there.
final class ArrayLiteral: IntNode {
    let elements: ArgumentList
    let slot: Int
    let type: TypeInfo
    let heap: Heap
    let stride: Int
    init(_ elements: [Node], slot: Int, _ type: TypeInfo) {
        stride = type.element.words
        let stride = stride
        self.elements = ArgumentList(elements.enumerated().map { ($1, $0 * stride) })
        self.slot = slot
        self.type = type
        heap = type.interpreter.heap
    }
    override func evalInt(_ f: F) throws -> Int {
        let buffer = try heap.makeArray(type, capacity: elements.count)
        f[slot] = buffer.word
        var index = 0
        while index < elements.count {
            let entry = elements.entries + index
            let d = buffer + (4 &+ entry.pointee.offset)
            try entry.pointee.node._withUnsafeGuaranteedRef { try $0.evalInto(f, d) }
            index &+= 1
            buffer[2] = index
        }
        f[slot] = 0
        return buffer.word
    }
}
