/// Assignments. The value is evaluated first, the place last; an old reference is released after the store.

final class StoreInt: StatementNode {
    let slot: Int
    let value: WordOperand
    init(_ slot: Int, _ value: Node) {
        self.slot = slot
        self.value = WordOperand(value)
    }
    override func exec(_ f: F) throws -> Int {
        f[slot] = try value.int(f)
        return 0
    }
}

final class StoreDouble: StatementNode {
    let slot: Int
    let value: WordOperand
    init(_ slot: Int, _ value: Node) {
        self.slot = slot
        self.value = WordOperand(value)
    }
    override func exec(_ f: F) throws -> Int {
        f[slot] = bits(try value.double(f))
        return 0
    }
}

final class StoreLocal: StatementNode {
    let slot: Int
    let from: Int
    init(_ slot: Int, from: Int) {
        self.slot = slot
        self.from = from
    }
    override func exec(_ f: F) throws -> Int {
        f[slot] = f[from]
        return 0
    }
}

final class StoreConstant: StatementNode {
    let slot: Int
    let value: Int
    init(_ slot: Int, _ value: Int) {
        self.slot = slot
        self.value = value
    }
    override func exec(_ f: F) throws -> Int {
        f[slot] = value
        return 0
    }
}

/// Fills slots that hold nothing to release: the initialisation of a local, or a trivial value of any size whose node
/// does not read the target after it began to write.
final class FillSlots: StatementNode {
    let slot: Int
    let value: Node
    init(_ slot: Int, _ value: Node) {
        self.slot = slot
        self.value = value
    }
    override func exec(_ f: F) throws -> Int {
        try value.evalInto(f, f + slot)
        return 0
    }
}

/// Replaces a reference in a slot by an owned one.
final class StoreObject: StatementNode {
    let slot: Int
    let value: WordOperand
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ slot: Int, _ value: Node, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.slot = slot
        self.value = WordOperand(value)
        self.record = record
    }
    override func exec(_ f: F) throws -> Int {
        let new = try value.int(f)
        let old = f[slot]
        f[slot] = new
        release(old, f, record)
        return 0
    }
}

/// Stores one trivial word at an address.
final class StoreWordAt: StatementNode {
    let place: WordOperand
    let value: WordOperand
    let isDouble: Bool
    init(_ place: Node, _ value: Node, isDouble: Bool) {
        self.place = WordOperand(place)
        self.value = WordOperand(value)
        self.isDouble = isDouble
    }
    override func exec(_ f: F) throws -> Int {
        let new = try value.word(f, isDouble: isDouble)
        try place.address(f)[0] = new
        return 0
    }
}

/// `pointer(f[slot])[offset] = value`: a field of `self` or of a local object.
final class StoreField: StatementNode {
    let slot: Int
    let offset: Int
    let value: WordOperand
    init(_ slot: Int, _ offset: Int, _ value: Node) {
        self.slot = slot
        self.offset = offset
        self.value = WordOperand(value)
    }
    override func exec(_ f: F) throws -> Int {
        let new = try value.int(f)
        pointer(f[slot])[offset] = new
        return 0
    }
}

final class StoreFieldDouble: StatementNode {
    let slot: Int
    let offset: Int
    let value: WordOperand
    init(_ slot: Int, _ offset: Int, _ value: Node) {
        self.slot = slot
        self.offset = offset
        self.value = WordOperand(value)
    }
    override func exec(_ f: F) throws -> Int {
        let new = try value.double(f)
        pointer(f[slot])[offset] = bits(new)
        return 0
    }
}

final class StoreObjectAt: StatementNode {
    let place: Node
    let value: WordOperand
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ place: Node, _ value: Node, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.place = place
        self.value = WordOperand(value)
        self.record = record
    }
    override func exec(_ f: F) throws -> Int {
        let new = try value.int(f)
        let target: F
        do { target = try place.address(f) } catch {
            release(new, f, record)
            throw error
        }
        let old = target[0]
        target[0] = new
        release(old, f, record)
        return 0
    }
}

/// Stores a value of any size, owned, by way of a hidden place.
final class StoreWordsAt: StatementNode {
    let place: Node
    let value: Node
    let scratch: Int
    let words: Int
    let type: TypeInfo
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ place: Node, _ value: Node, scratch: Int, type: TypeInfo, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.place = place
        self.value = value
        self.scratch = scratch
        words = type.words
        self.type = type
        self.record = record
    }
    override func exec(_ f: F) throws -> Int {
        let new = f + scratch
        try value.evalInto(f, new)
        let target: F
        do { target = try place.address(f) } catch {
            destroy(new, type, f, record)
            throw error
        }
        if type.isTrivial {
            target.copyWords(from: new, words)
        } else {
            // Swap, so that the old value is released from the hidden place.
            for index in 0..<words {
                let old = target[index]
                target[index] = new[index]
                new[index] = old
            }
            destroy(new, type, f, record)
        }
        return 0
    }
}
