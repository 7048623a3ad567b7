/// Reading array elements. The array is the word of a place; its buffer is read after the index was evaluated.

/// The buffer of an array that stands in the frame, behind a pointer in it, or at a fixed address.
struct PlainArray {
    /// All bits of the frame's address count, or none.
    private let mask: Int
    /// From there, in bytes.
    private let distance: Int
    /// Words behind the pointer that stands there; -1: it is the array.
    private let offset: Int
    init?(_ node: Node) {
        switch node {
        case let local as Local: (mask, distance, offset) = (-1, local.slot * 8, -1)
        case let field as Field: (mask, distance, offset) = (-1, field.slot * 8, field.offset)
        case let global as Fixed: (mask, distance, offset) = (0, address(global.place), -1)
        default: return nil
        }
    }
    /// Stands for an array of another shape.
    static let none = PlainArray()
    private init() { (mask, distance, offset) = (-1, 0, -1) }
    @inline(__always) func buffer(_ f: F) -> F {
        let found = pointer(pointer((f.word & mask) &+ distance)[0])
        return offset < 0 ? found : pointer(found[offset])
    }
}

/// An array to read from and an index.
struct ArrayAccess {
    private let array: WordOperand
    private let index: WordOperand
    private let place: Place
    /// Reading both runs no node.
    let isPlain: Bool
    private let hasPlainIndex: Bool
    private let plainIndex: PlainIndex
    private let plainArray: PlainArray
    /// The array is an element of a plain one: `a[i][j]`. Then `plainArray` is that.
    private let isNested: Bool
    private let outerIndex: PlainIndex
    init(_ array: Node, _ index: Node, _ place: Place) {
        self.array = WordOperand(array)
        self.index = WordOperand(index)
        self.place = place
        let plain = PlainIndex(index)
        hasPlainIndex = plain != nil
        plainIndex = plain ?? .none
        if let outer = array as? ArrayGet, outer.access.isPlain {
            (isPlain, isNested, plainArray, outerIndex) = (false, plain != nil, outer.access.plainArray, outer.access.plainIndex)
        } else {
            let found = PlainArray(array)
            (isPlain, isNested, plainArray, outerIndex) = (plain != nil && found != nil, false, found ?? .none, .none)
        }
    }
    /// The same as `evaluate` where that runs no node and does not trap; -1: it has to be asked. Nothing is called here, so that a
    /// node that begins with this saves no registers on that way.
    @inline(__always) func plain(_ f: F) -> (buffer: F, index: Int) {
        if isPlain {
            let position = plainIndex.value(f)
            let buffer = plainArray.buffer(f)
            if _fastPath(UInt(bitPattern: position) < UInt(bitPattern: buffer[2])) { return (buffer, position) }
        } else if isNested {
            let row = outerIndex.value(f)
            let outer = plainArray.buffer(f)
            if _fastPath(UInt(bitPattern: row) < UInt(bitPattern: outer[2])) {
                let buffer = pointer(outer[4 &+ row])
                let position = plainIndex.value(f)
                if _fastPath(UInt(bitPattern: position) < UInt(bitPattern: buffer[2])) { return (buffer, position) }
            }
        }
        return (f, -1)
    }
    /// As `plain`.
    /// - Invariant: `isPlain`.
    @inline(__always) func element(_ f: F, _ stride: Int, _ start: Int) -> F? {
        let position = plainIndex.value(f)
        let buffer = plainArray.buffer(f)
        return _fastPath(UInt(bitPattern: position) < UInt(bitPattern: buffer[2])) ? buffer + (start &+ position &* stride) : nil
    }
    /// The buffer, and an index that is inside it.
    @inline(__always) func evaluate(_ f: F) throws -> (buffer: F, index: Int) {
        let position: Int
        let buffer: F
        if hasPlainIndex {
            // Also of the array's node: a local that this may change is not `isSimple` together with it.
            buffer = pointer(try array.int(f))
            let position = plainIndex.value(f)
            if _fastPath(UInt(bitPattern: position) < UInt(bitPattern: buffer[2])) { return (buffer, position) }
            try indexTrap(try index.int(f), place, f)
        }
        if array.isPlain {
            // Last: the index may change the variable.
            position = try index.int(f)
            buffer = pointer(try array.int(f))
        } else {
            buffer = pointer(try array.int(f))
            position = try index.int(f)
        }
        if UInt(bitPattern: position) >= UInt(bitPattern: buffer[2]) { try indexTrap(position, place, f) }
        return (buffer, position)
    }
}

/// One word of an element, borrowed. A node around it reads it itself when it is plain.
class ArrayRead: WordNode {
    final let access: ArrayAccess
    final let stride: Int
    /// From the buffer's start to the word in the first element.
    final let start: Int
    fileprivate init(_ access: ArrayAccess, stride: Int, start: Int) {
        self.access = access
        self.stride = stride
        self.start = start
    }
    /// Where it stands; nil: the index is out of range.
    /// - Invariant: `access.isPlain`.
    @inline(__always) final func element(_ f: F) -> F? { access.element(f, stride, start) }
    override var storesResult: Bool { true }
}

/// `a[i]`, an element of one word, borrowed.
final class ArrayGet: ArrayRead {
    init(_ array: Node, _ index: Node, _ place: Place) { super.init(ArrayAccess(array, index, place), stride: 1, start: 4) }
    @inline(never) private func evaluated(_ f: F) throws -> Int {
        let (buffer, index) = try access.evaluate(f)
        return buffer[4 &+ index]
    }
    @inline(never) private func evaluatedDouble(_ f: F) throws -> Double { double(try evaluated(f)) }
    override func evalInt(_ f: F) throws -> Int {
        let (buffer, index) = access.plain(f)
        if _fastPath(index >= 0) { return buffer[4 &+ index] }
        return try evaluated(f)
    }
    override func evalDouble(_ f: F) throws -> Double {
        let (buffer, index) = access.plain(f)
        if _fastPath(index >= 0) { return double(buffer[4 &+ index]) }
        return try evaluatedDouble(f)
    }
    override func evalBool(_ f: F) throws -> Bool {
        let (buffer, index) = access.plain(f)
        if _fastPath(index >= 0) { return buffer[4 &+ index] != 0 }
        return try evaluated(f) != 0
    }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
    override func exec(_ f: F) throws -> Int {
        let (buffer, index) = access.plain(f)
        if _fastPath(index >= 0) {
            if resultSlot >= 0 { f[resultSlot] = buffer[4 &+ index] }
            return 0
        }
        return try store(f)
    }
    @inline(never) private func store(_ f: F) throws -> Int {
        let result = try evaluated(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

@inline(never) func indexTrap(_ index: Int, _ place: Place, _ f: F) throws -> Never {
    throw place.trap("Fatal error: Index out of range", f)
}

/// An element of several words, borrowed.
final class ArrayGetWords: Node {
    let access: ArrayAccess
    let stride: Int
    init(_ array: Node, _ index: Node, stride: Int, _ place: Place) {
        access = ArrayAccess(array, index, place)
        self.stride = stride
    }
    override func evalInto(_ f: F, _ d: F) throws { d.copyWords(from: try element(f), stride) }
    override func address(_ f: F) throws -> F { try element(f) }
    @inline(__always) func element(_ f: F) throws -> F {
        let (buffer, index) = access.plain(f)
        if _fastPath(index >= 0) { return buffer + (4 &+ index &* stride) }
        return try evaluated(f)
    }
    @inline(never) private func evaluated(_ f: F) throws -> F {
        let (buffer, index) = try access.evaluate(f)
        return buffer + (4 &+ index &* stride)
    }
}

/// A part of an element: `points[i].x`.
final class ArrayGetPart: ArrayRead {
    init(_ element: ArrayGetWords, _ offset: Int) { super.init(element.access, stride: element.stride, start: 4 + offset) }
    @inline(never) private func evaluated(_ f: F) throws -> Int {
        let (buffer, index) = try access.evaluate(f)
        return buffer[start &+ index &* stride]
    }
    @inline(never) private func evaluatedDouble(_ f: F) throws -> Double { double(try evaluated(f)) }
    override func evalInt(_ f: F) throws -> Int {
        let (buffer, index) = access.plain(f)
        if _fastPath(index >= 0) { return buffer[start &+ index &* stride] }
        return try evaluated(f)
    }
    override func evalDouble(_ f: F) throws -> Double {
        let (buffer, index) = access.plain(f)
        if _fastPath(index >= 0) { return double(buffer[start &+ index &* stride]) }
        return try evaluatedDouble(f)
    }
    override func evalBool(_ f: F) throws -> Bool { try evalInt(f) != 0 }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
    override func exec(_ f: F) throws -> Int {
        let result = try evalInt(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}
