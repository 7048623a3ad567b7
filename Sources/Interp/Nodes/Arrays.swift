/// Changes of arrays, and literals. As in `ArrayReads`.

/// The place of an element of the array in a place, made the array's own.
final class ArrayElement: Node {
    let array: WordOperand
    let index: WordOperand
    let type: TypeInfo
    let heap: Heap
    let stride: Int
    /// A hidden slot that keeps the buffer while script code has the address; -1: none.
    var holdSlot = -1
    let place: Place
    /// As of `ArrayAccess`.
    private let isPlain: Bool
    private let plainIndex: PlainIndex
    init(_ array: Node, _ index: Node, _ type: TypeInfo, _ place: Place) {
        self.array = WordOperand(array)
        self.index = WordOperand(index)
        self.type = type
        heap = type.interpreter.heap
        stride = type.element.words
        self.place = place
        let plain = PlainIndex(index)
        isPlain = plain != nil && self.array.isPlain
        plainIndex = plain ?? .none
    }
    override func address(_ f: F) throws -> F { try element(f) }
    @inline(__always) func element(_ f: F) throws -> F {
        if isPlain {
            let position = plainIndex.value(f)
            let buffer = pointer(array.plain(f))
            if _fastPath(UInt(bitPattern: position) < UInt(bitPattern: buffer[2]) && buffer[1] == 1 && holdSlot < 0) {
                return buffer + (4 &+ position &* stride)
            }
        }
        return try evaluated(f)
    }
    @inline(never) private func evaluated(_ f: F) throws -> F {
        let index = try index.int(f)
        let slot = try array.address(f)
        var buffer = pointer(slot[0])
        if UInt(bitPattern: index) >= UInt(bitPattern: buffer[2]) { try indexTrap(index, place, f) }
        if _slowPath(buffer[1] != 1) { buffer = try heap.copyArray(slot, type, capacity: buffer[2]) }
        if holdSlot >= 0 {
            buffer[1] &+= 1
            f[holdSlot] = buffer.word
        }
        return buffer + (4 &+ index &* stride)
    }
}

/// `a[i].x op= e` of a Double part.
final class DoubleAssignElement: StatementNode {
    let op: DoubleOperator
    let element: ArrayElement
    let offset: Int
    let value: DoubleOperand
    init(_ op: DoubleOperator, _ element: ArrayElement, _ offset: Int, _ value: Node) {
        self.op = op
        self.element = element
        self.offset = offset
        self.value = DoubleOperand(value)
    }
    override func exec(_ f: F) throws -> Int {
        let y = try value.double(f)
        let target = try element.element(f) + offset
        target.double = op.apply(target.double, y)
        return 0
    }
}

/// `a[i].x += e` and `-=`, which are most of them.
final class DoubleAddAssignElement: StatementNode {
    let element: ArrayElement
    let offset: Int
    let value: DoubleOperand
    private let subtracts: Bool
    init(_ element: ArrayElement, _ offset: Int, _ value: Node, subtracts: Bool) {
        self.element = element
        self.offset = offset
        self.value = DoubleOperand(value)
        self.subtracts = subtracts
    }
    override func exec(_ f: F) throws -> Int {
        let y = try value.double(f)
        let target = try element.element(f) + offset
        if subtracts { target.double -= y } else { target.double += y }
        return 0
    }
}

/// `a[i] += e` of an Int.
final class IntAddAssignElement: StatementNode {
    let element: ArrayElement
    let value: WordOperand
    let place: Place
    init(_ element: ArrayElement, _ value: Node, _ place: Place) {
        self.element = element
        self.value = WordOperand(value)
        self.place = place
    }
    override func exec(_ f: F) throws -> Int {
        let y = try value.int(f)
        let target = try element.element(f)
        let (result, overflow) = target[0].addingReportingOverflow(y)
        if overflow { try overflowTrap(target[0], "+", y, place, f) }
        target[0] = result
        return 0
    }
}

/// `a[i] = e` of a trivial element of one word.
final class ArraySet: StatementNode {
    let array: WordOperand
    let index: WordOperand
    let value: WordOperand
    let isDouble: Bool
    let type: TypeInfo
    let heap: Heap
    let place: Place
    /// As of `ArrayAccess`.
    private let isPlain: Bool
    /// The value too.
    private let isAllPlain: Bool
    private let plainIndex: PlainIndex
    init(_ array: Node, _ index: Node, _ value: Node, _ type: TypeInfo, _ place: Place) {
        self.array = WordOperand(array)
        self.index = WordOperand(index)
        self.value = WordOperand(value)
        isDouble = type.element.rep == .double
        self.type = type
        heap = type.interpreter.heap
        self.place = place
        let plain = PlainIndex(index)
        isPlain = plain != nil && self.array.isPlain
        isAllPlain = isPlain && self.value.isPlain
        plainIndex = plain ?? .none
    }
    override func exec(_ f: F) throws -> Int {
        // Without calls in between, nothing is saved around them.
        if isAllPlain {
            let index = plainIndex.value(f)
            let buffer = pointer(array.plain(f))
            if _fastPath(UInt(bitPattern: index) < UInt(bitPattern: buffer[2]) && buffer[1] == 1) {
                buffer[4 &+ index] = value.plain(f)
                return 0
            }
        }
        return try evaluateAndStore(f)
    }
    @inline(never) private func evaluateAndStore(_ f: F) throws -> Int {
        if isPlain {
            let index = plainIndex.value(f)
            let new = isDouble ? bits(try value.node.evalDouble(f)) : try value.node.evalInt(f)
            let buffer = pointer(array.plain(f))
            if _fastPath(UInt(bitPattern: index) < UInt(bitPattern: buffer[2]) && buffer[1] == 1) {
                buffer[4 &+ index] = new
                return 0
            }
            // A sum that overflows is no index; the node traps.
            return try store(f, try self.index.int(f), new)
        }
        let index = try index.int(f)
        return try store(f, index, try value.word(f, isDouble: isDouble))
    }
    @inline(__always) private func store(_ f: F, _ index: Int, _ new: Int) throws -> Int {
        let slot = try array.address(f)
        var buffer = pointer(slot[0])
        if UInt(bitPattern: index) >= UInt(bitPattern: buffer[2]) { try indexTrap(index, place, f) }
        if _slowPath(buffer[1] != 1) { buffer = try heap.copyArray(slot, type, capacity: buffer[2]) }
        buffer[4 &+ index] = new
        return 0
    }
}

/// `a.swapAt(i, j)`
final class ArraySwap: StatementNode {
    let array: WordOperand
    let i: WordOperand, j: WordOperand
    let type: TypeInfo
    let heap: Heap
    let stride: Int
    let place: Place
    init(_ array: Node, _ i: Node, _ j: Node, _ type: TypeInfo, _ place: Place) {
        self.array = WordOperand(array)
        self.i = WordOperand(i)
        self.j = WordOperand(j)
        self.type = type
        heap = type.interpreter.heap
        stride = type.element.words
        self.place = place
    }
    override func exec(_ f: F) throws -> Int {
        let i = try i.int(f)
        let j = try j.int(f)
        let slot = try array.address(f)
        let count = UInt(bitPattern: pointer(slot[0])[2])
        if UInt(bitPattern: i) >= count { try indexTrap(i, place, f) }
        if UInt(bitPattern: j) >= count { try indexTrap(j, place, f) }
        if i == j { return 0 }
        let buffer = try heap.uniqueArray(slot, type)
        if _fastPath(stride == 1) {
            (buffer[4 &+ i], buffer[4 &+ j]) = (buffer[4 &+ j], buffer[4 &+ i])
        } else {
            NativeTable.swapWords(buffer + (4 &+ i &* stride), buffer + (4 &+ j &* stride), stride)
        }
        return 0
    }
}

/// `a.append(e)` with an owned element.
final class ArrayAppend: StatementNode {
    let array: WordOperand
    let value: WordOperand
    let type: TypeInfo
    let heap: Heap
    let scratch: Int
    let words: Int
    init(_ array: Node, _ value: Node, _ type: TypeInfo, scratch: Int) {
        self.array = WordOperand(array)
        self.value = WordOperand(value)
        self.type = type
        heap = type.interpreter.heap
        self.scratch = scratch
        words = type.element.words
    }
    override func exec(_ f: F) throws -> Int {
        try value.into(f, f + scratch)
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

/// `a.removeLast()` of an element of one word, which is moved out.
final class ArrayRemoveLast: WordNode {
    let array: WordOperand
    let type: TypeInfo
    let heap: Heap
    let place: Place
    init(_ array: Node, _ type: TypeInfo, _ place: Place) {
        self.array = WordOperand(array)
        self.type = type
        heap = type.interpreter.heap
        self.place = place
    }
    override func evalInt(_ f: F) throws -> Int {
        let slot = try array.address(f)
        var buffer = pointer(slot[0])
        let last = buffer[2] &- 1
        if last < 0 { try place.fail("Fatal error: Can't remove last element from an empty collection", f) }
        if _slowPath(buffer[1] != 1) { buffer = try heap.copyArray(slot, type, capacity: last &+ 1) }
        buffer[2] = last
        return buffer[4 &+ last]
    }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try evalInt(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class ArrayCount: IntNode {
    let array: WordOperand
    private let plainArray: PlainArray
    /// A node around it reads it itself.
    let isPlain: Bool
    init(_ array: Node) {
        self.array = WordOperand(array)
        let plain = PlainArray(array)
        (plainArray, isPlain) = (plain ?? .none, plain != nil)
    }
    /// - Invariant: `isPlain`.
    @inline(__always) func plain(_ f: F) -> Int { plainArray.buffer(f)[2] }
    override func evalInt(_ f: F) throws -> Int { pointer(try array.int(f))[2] }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try evalInt(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class ArrayIsEmpty: BoolNode {
    let array: WordOperand
    init(_ array: Node) { self.array = WordOperand(array) }
    override func evalBool(_ f: F) throws -> Bool { pointer(try array.int(f))[2] == 0 }
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

/// The next element of an Array's iterator at a place (the array, the position), or nil.
final class ArrayNext: Node {
    let iterator: WordOperand
    let optional: TypeInfo
    let element: TypeInfo
    let payloadOffset: Int
    let stride: Int
    init(_ iterator: Node, _ optional: TypeInfo) {
        self.iterator = WordOperand(iterator)
        self.optional = optional
        element = optional.element
        payloadOffset = optional.payloadOffset
        stride = optional.element.words
    }
    override func evalInto(_ f: F, _ d: F) throws {
        let place = try iterator.address(f)
        let buffer = pointer(place[0])
        let position = place[1]
        if UInt(bitPattern: position) >= UInt(bitPattern: buffer[2]) {
            d.zero(payloadOffset &+ stride)
            return
        }
        place[1] = position &+ 1
        let payload = d + payloadOffset
        payload.copyWords(from: buffer + (4 &+ position &* stride), stride)
        element.retainWords(payload)
        if payloadOffset != 0 { d[0] = 1 }
    }
    override func evalInt(_ f: F) throws -> Int {
        try withUnsafeTemporaryAllocation(of: Int.self, capacity: 1) {
            let d = $0.baseAddress.unsafelyUnwrapped
            try evalInto(f, d)
            return d[0]
        }
    }
}
