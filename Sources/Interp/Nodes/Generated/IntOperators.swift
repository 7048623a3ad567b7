// Written by Scripts/generate_nodes.py; do not edit.

final class IntDivideXC: IntNode {
    let a: WordOperand
    let b: ConstantDivisor
    init(_ a: Node, _ b: ConstantDivisor) {
        self.a = WordOperand(a)
        self.b = b
    }
    @inline(__always) private func result(_ x: Int) -> Int { b.quotient(x) }
    @inline(never) private func evaluated(_ f: F) throws -> Int { result(try a.int(f)) }
    @inline(__always) func value(_ f: F) throws -> Int { result(try a.int(f)) }
    override func evalInt(_ f: F) throws -> Int {
        if let x = a.atOnce(f) { return result(x) }
        return try evaluated(f)
    }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try value(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntRemainderXC: IntNode {
    let a: WordOperand
    let b: ConstantDivisor
    init(_ a: Node, _ b: ConstantDivisor) {
        self.a = WordOperand(a)
        self.b = b
    }
    @inline(__always) private func result(_ x: Int) -> Int { b.remainder(x) }
    @inline(never) private func evaluated(_ f: F) throws -> Int { result(try a.int(f)) }
    @inline(__always) func value(_ f: F) throws -> Int { result(try a.int(f)) }
    override func evalInt(_ f: F) throws -> Int {
        if let x = a.atOnce(f) { return result(x) }
        return try evaluated(f)
    }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try value(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntDivide: IntNode {
    let a: WordOperand
    let b: WordOperand
    let place: Place
    init(_ a: Node, _ b: Node, _ place: Place) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        return try integerOperation(.divide, .int, x, y, place, f)
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try value(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntRemainder: IntNode {
    let a: WordOperand
    let b: WordOperand
    let place: Place
    init(_ a: Node, _ b: Node, _ place: Place) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        return try integerOperation(.remainder, .int, x, y, place, f)
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try value(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntWrappingAdd: IntNode {
    let a: WordOperand
    let b: WordOperand
    init(_ a: Node, _ b: Node) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        return x &+ y
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try value(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntWrappingSubtract: IntNode {
    let a: WordOperand
    let b: WordOperand
    init(_ a: Node, _ b: Node) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        return x &- y
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try value(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntWrappingMultiply: IntNode {
    let a: WordOperand
    let b: WordOperand
    init(_ a: Node, _ b: Node) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        return x &* y
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try value(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntAnd: IntNode {
    let a: WordOperand
    let b: WordOperand
    init(_ a: Node, _ b: Node) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        return x & y
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try value(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntOr: IntNode {
    let a: WordOperand
    let b: WordOperand
    init(_ a: Node, _ b: Node) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        return x | y
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try value(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntXor: IntNode {
    let a: WordOperand
    let b: WordOperand
    init(_ a: Node, _ b: Node) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        return x ^ y
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try value(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntShiftRightC: IntNode {
    let a: WordOperand
    let b: Int
    init(_ a: Node, _ b: Int) {
        self.a = WordOperand(a)
        self.b = b
    }
    @inline(__always) private func result(_ x: Int) -> Int { x &>> b }
    @inline(never) private func evaluated(_ f: F) throws -> Int { result(try a.int(f)) }
    @inline(__always) func value(_ f: F) throws -> Int { result(try a.int(f)) }
    override func evalInt(_ f: F) throws -> Int {
        if let x = a.atOnce(f) { return result(x) }
        return try evaluated(f)
    }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try value(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntShiftLeftC: IntNode {
    let a: WordOperand
    let b: Int
    init(_ a: Node, _ b: Int) {
        self.a = WordOperand(a)
        self.b = b
    }
    @inline(__always) private func result(_ x: Int) -> Int { x &<< b }
    @inline(never) private func evaluated(_ f: F) throws -> Int { result(try a.int(f)) }
    @inline(__always) func value(_ f: F) throws -> Int { result(try a.int(f)) }
    override func evalInt(_ f: F) throws -> Int {
        if let x = a.atOnce(f) { return result(x) }
        return try evaluated(f)
    }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try value(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}
