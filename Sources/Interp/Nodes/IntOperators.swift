/// Operators of Int that are common enough for nodes of their own. Each can be the assignment of its result.

final class IntDivideXC: IntNode {
    let a: WordOperand
    let b: ConstantDivisor
    init(_ a: Node, _ b: ConstantDivisor) {
        self.a = WordOperand(a)
        self.b = b
    }
    override func evalInt(_ f: F) throws -> Int { b.quotient(try a.int(f)) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try evalInt(f)
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
    override func evalInt(_ f: F) throws -> Int { b.remainder(try a.int(f)) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = b.remainder(try a.int(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = b.remainder(try a.int(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntDivide: IntNode {
    let a: WordOperand, b: WordOperand
    let place: Place
    init(_ a: Node, _ b: Node, _ place: Place) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
        self.place = place
    }
    override func evalInt(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        return try integerOperation(.divide, .int, x, y, place, f)
    }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try evalInt(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntRemainder: IntNode {
    let a: WordOperand, b: WordOperand
    let place: Place
    init(_ a: Node, _ b: Node, _ place: Place) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
        self.place = place
    }
    override func evalInt(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        return try integerOperation(.remainder, .int, x, y, place, f)
    }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try evalInt(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

/// `a % C == d`
final class RemainderEqual: BoolNode {
    let a: WordOperand
    let divisor: ConstantDivisor
    let value: Int
    init(_ a: Node, _ divisor: ConstantDivisor, _ value: Int) {
        self.a = WordOperand(a)
        self.divisor = divisor
        self.value = value
    }
    override func evalBool(_ f: F) throws -> Bool { divisor.remainder(try a.int(f)) == value }
}

final class IntWrappingAdd: IntNode {
    let a: WordOperand, b: WordOperand
    init(_ a: Node, _ b: Node) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
    }
    override func evalInt(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        return x &+ y
    }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try evalInt(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntWrappingMultiply: IntNode {
    let a: WordOperand, b: WordOperand
    init(_ a: Node, _ b: Node) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
    }
    override func evalInt(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        return x &* y
    }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try evalInt(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntAnd: IntNode {
    let a: WordOperand, b: WordOperand
    init(_ a: Node, _ b: Node) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
    }
    override func evalInt(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        return x & y
    }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try evalInt(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntXor: IntNode {
    let a: WordOperand, b: WordOperand
    init(_ a: Node, _ b: Node) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
    }
    override func evalInt(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        return x ^ y
    }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try evalInt(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntShiftRightC: IntNode {
    let a: WordOperand
    let count: Int
    init(_ a: Node, _ count: Int) {
        self.a = WordOperand(a)
        self.count = count
    }
    override func evalInt(_ f: F) throws -> Int { try a.int(f) &>> count }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try evalInt(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntShiftLeftC: IntNode {
    let a: WordOperand
    let count: Int
    init(_ a: Node, _ count: Int) {
        self.a = WordOperand(a)
        self.count = count
    }
    override func evalInt(_ f: F) throws -> Int { try a.int(f) &<< count }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try evalInt(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}
