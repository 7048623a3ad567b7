// Written by Scripts/generate_nodes.py; do not edit.

final class DoubleAddLL: DoubleNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = double(f[a])
        let y = double(f[b])
        return x + y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var plainTerm: PlainTerm? { PlainTerm(.add, PlainDouble(slot: a), PlainDouble(slot: b)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleAddLC: DoubleNode {
    let a: Int, b: Double
    init(_ a: Int, _ b: Double) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = double(f[a])
        let y = b
        return x + y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var plainTerm: PlainTerm? { PlainTerm(.add, PlainDouble(slot: a), PlainDouble(constant: b)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleAddLX: DoubleNode {
    let a: Int, b: DoubleOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = double(f[a])
        let y = try b.double(f)
        return x + y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleAddCL: DoubleNode {
    let a: Double, b: Int
    init(_ a: Double, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = a
        let y = double(f[b])
        return x + y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var plainTerm: PlainTerm? { PlainTerm(.add, PlainDouble(constant: a), PlainDouble(slot: b)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleAddCX: DoubleNode {
    let a: Double, b: DoubleOperand
    init(_ a: Double, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = a
        let y = try b.double(f)
        return x + y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleAddXL: DoubleNode {
    let a: DoubleOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try a.double(f)
        let y = double(f[b])
        return x + y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleAddXC: DoubleNode {
    let a: DoubleOperand, b: Double
    init(_ a: Node, _ b: Double) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try a.double(f)
        let y = b
        return x + y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleAddXX: DoubleNode {
    let a: DoubleOperand, b: DoubleOperand
    init(_ a: Node, _ b: Node) {
        self.a = DoubleOperand(a)
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try a.double(f)
        let y = try b.double(f)
        return x + y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleSubtractLL: DoubleNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = double(f[a])
        let y = double(f[b])
        return x - y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var plainTerm: PlainTerm? { PlainTerm(.subtract, PlainDouble(slot: a), PlainDouble(slot: b)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleSubtractLC: DoubleNode {
    let a: Int, b: Double
    init(_ a: Int, _ b: Double) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = double(f[a])
        let y = b
        return x - y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var plainTerm: PlainTerm? { PlainTerm(.subtract, PlainDouble(slot: a), PlainDouble(constant: b)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleSubtractLX: DoubleNode {
    let a: Int, b: DoubleOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = double(f[a])
        let y = try b.double(f)
        return x - y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleSubtractCL: DoubleNode {
    let a: Double, b: Int
    init(_ a: Double, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = a
        let y = double(f[b])
        return x - y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var plainTerm: PlainTerm? { PlainTerm(.subtract, PlainDouble(constant: a), PlainDouble(slot: b)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleSubtractCX: DoubleNode {
    let a: Double, b: DoubleOperand
    init(_ a: Double, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = a
        let y = try b.double(f)
        return x - y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleSubtractXL: DoubleNode {
    let a: DoubleOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try a.double(f)
        let y = double(f[b])
        return x - y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleSubtractXC: DoubleNode {
    let a: DoubleOperand, b: Double
    init(_ a: Node, _ b: Double) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try a.double(f)
        let y = b
        return x - y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleSubtractXX: DoubleNode {
    let a: DoubleOperand, b: DoubleOperand
    init(_ a: Node, _ b: Node) {
        self.a = DoubleOperand(a)
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try a.double(f)
        let y = try b.double(f)
        return x - y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleMultiplyLL: DoubleNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = double(f[a])
        let y = double(f[b])
        return x * y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var plainTerm: PlainTerm? { PlainTerm(.multiply, PlainDouble(slot: a), PlainDouble(slot: b)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleMultiplyLC: DoubleNode {
    let a: Int, b: Double
    init(_ a: Int, _ b: Double) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = double(f[a])
        let y = b
        return x * y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var plainTerm: PlainTerm? { PlainTerm(.multiply, PlainDouble(slot: a), PlainDouble(constant: b)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleMultiplyLX: DoubleNode {
    let a: Int, b: DoubleOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = double(f[a])
        let y = try b.double(f)
        return x * y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleMultiplyCL: DoubleNode {
    let a: Double, b: Int
    init(_ a: Double, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = a
        let y = double(f[b])
        return x * y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var plainTerm: PlainTerm? { PlainTerm(.multiply, PlainDouble(constant: a), PlainDouble(slot: b)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleMultiplyCX: DoubleNode {
    let a: Double, b: DoubleOperand
    init(_ a: Double, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = a
        let y = try b.double(f)
        return x * y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleMultiplyXL: DoubleNode {
    let a: DoubleOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try a.double(f)
        let y = double(f[b])
        return x * y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleMultiplyXC: DoubleNode {
    let a: DoubleOperand, b: Double
    init(_ a: Node, _ b: Double) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try a.double(f)
        let y = b
        return x * y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleMultiplyXX: DoubleNode {
    let a: DoubleOperand, b: DoubleOperand
    init(_ a: Node, _ b: Node) {
        self.a = DoubleOperand(a)
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try a.double(f)
        let y = try b.double(f)
        return x * y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleDivideLL: DoubleNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = double(f[a])
        let y = double(f[b])
        return x / y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleDivideLC: DoubleNode {
    let a: Int, b: Double
    init(_ a: Int, _ b: Double) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = double(f[a])
        let y = b
        return x / y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleDivideLX: DoubleNode {
    let a: Int, b: DoubleOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = double(f[a])
        let y = try b.double(f)
        return x / y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleDivideCL: DoubleNode {
    let a: Double, b: Int
    init(_ a: Double, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = a
        let y = double(f[b])
        return x / y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleDivideCX: DoubleNode {
    let a: Double, b: DoubleOperand
    init(_ a: Double, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = a
        let y = try b.double(f)
        return x / y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleDivideXL: DoubleNode {
    let a: DoubleOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try a.double(f)
        let y = double(f[b])
        return x / y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleDivideXC: DoubleNode {
    let a: DoubleOperand, b: Double
    init(_ a: Node, _ b: Double) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try a.double(f)
        let y = b
        return x / y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleDivideXX: DoubleNode {
    let a: DoubleOperand, b: DoubleOperand
    init(_ a: Node, _ b: Node) {
        self.a = DoubleOperand(a)
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try a.double(f)
        let y = try b.double(f)
        return x / y
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleLessLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = double(f[b])
        return x < y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleLessLC: BoolNode {
    let a: Int, b: Double
    init(_ a: Int, _ b: Double) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = b
        return x < y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleLessLX: BoolNode {
    let a: Int, b: DoubleOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = try b.double(f)
        return x < y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (double(f[a]), try b.node.evalDouble(f)); return x < y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = double(f[a]), let y = b.atOnce(f) { return x < y }
        return try evaluated(f)
    }
}

final class DoubleLessCL: BoolNode {
    let a: Double, b: Int
    init(_ a: Double, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = double(f[b])
        return x < y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleLessCX: BoolNode {
    let a: Double, b: DoubleOperand
    init(_ a: Double, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = try b.double(f)
        return x < y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (a, try b.node.evalDouble(f)); return x < y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = a, let y = b.atOnce(f) { return x < y }
        return try evaluated(f)
    }
}

final class DoubleLessXL: BoolNode {
    let a: DoubleOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = double(f[b])
        return x < y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalDouble(f), double(f[b])); return x < y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = double(f[b]) { return x < y }
        return try evaluated(f)
    }
}

final class DoubleLessXC: BoolNode {
    let a: DoubleOperand, b: Double
    init(_ a: Node, _ b: Double) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = b
        return x < y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalDouble(f), b); return x < y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = b { return x < y }
        return try evaluated(f)
    }
}

final class DoubleLessXX: BoolNode {
    let a: DoubleOperand, b: DoubleOperand
    init(_ a: Node, _ b: Node) {
        self.a = DoubleOperand(a)
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = try b.double(f)
        return x < y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { try value(f) }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), let y = b.atOnce(f) { return x < y }
        return try evaluated(f)
    }
}

final class DoubleLessOrEqualLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = double(f[b])
        return x <= y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleLessOrEqualLC: BoolNode {
    let a: Int, b: Double
    init(_ a: Int, _ b: Double) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = b
        return x <= y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleLessOrEqualLX: BoolNode {
    let a: Int, b: DoubleOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = try b.double(f)
        return x <= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (double(f[a]), try b.node.evalDouble(f)); return x <= y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = double(f[a]), let y = b.atOnce(f) { return x <= y }
        return try evaluated(f)
    }
}

final class DoubleLessOrEqualCL: BoolNode {
    let a: Double, b: Int
    init(_ a: Double, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = double(f[b])
        return x <= y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleLessOrEqualCX: BoolNode {
    let a: Double, b: DoubleOperand
    init(_ a: Double, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = try b.double(f)
        return x <= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (a, try b.node.evalDouble(f)); return x <= y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = a, let y = b.atOnce(f) { return x <= y }
        return try evaluated(f)
    }
}

final class DoubleLessOrEqualXL: BoolNode {
    let a: DoubleOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = double(f[b])
        return x <= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalDouble(f), double(f[b])); return x <= y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = double(f[b]) { return x <= y }
        return try evaluated(f)
    }
}

final class DoubleLessOrEqualXC: BoolNode {
    let a: DoubleOperand, b: Double
    init(_ a: Node, _ b: Double) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = b
        return x <= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalDouble(f), b); return x <= y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = b { return x <= y }
        return try evaluated(f)
    }
}

final class DoubleLessOrEqualXX: BoolNode {
    let a: DoubleOperand, b: DoubleOperand
    init(_ a: Node, _ b: Node) {
        self.a = DoubleOperand(a)
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = try b.double(f)
        return x <= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { try value(f) }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), let y = b.atOnce(f) { return x <= y }
        return try evaluated(f)
    }
}

final class DoubleGreaterLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = double(f[b])
        return x > y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleGreaterLC: BoolNode {
    let a: Int, b: Double
    init(_ a: Int, _ b: Double) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = b
        return x > y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleGreaterLX: BoolNode {
    let a: Int, b: DoubleOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = try b.double(f)
        return x > y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (double(f[a]), try b.node.evalDouble(f)); return x > y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = double(f[a]), let y = b.atOnce(f) { return x > y }
        return try evaluated(f)
    }
}

final class DoubleGreaterCL: BoolNode {
    let a: Double, b: Int
    init(_ a: Double, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = double(f[b])
        return x > y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleGreaterCX: BoolNode {
    let a: Double, b: DoubleOperand
    init(_ a: Double, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = try b.double(f)
        return x > y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (a, try b.node.evalDouble(f)); return x > y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = a, let y = b.atOnce(f) { return x > y }
        return try evaluated(f)
    }
}

final class DoubleGreaterXL: BoolNode {
    let a: DoubleOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = double(f[b])
        return x > y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalDouble(f), double(f[b])); return x > y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = double(f[b]) { return x > y }
        return try evaluated(f)
    }
}

final class DoubleGreaterXC: BoolNode {
    let a: DoubleOperand, b: Double
    init(_ a: Node, _ b: Double) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = b
        return x > y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalDouble(f), b); return x > y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = b { return x > y }
        return try evaluated(f)
    }
}

final class DoubleGreaterXX: BoolNode {
    let a: DoubleOperand, b: DoubleOperand
    init(_ a: Node, _ b: Node) {
        self.a = DoubleOperand(a)
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = try b.double(f)
        return x > y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { try value(f) }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), let y = b.atOnce(f) { return x > y }
        return try evaluated(f)
    }
}

final class DoubleGreaterOrEqualLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = double(f[b])
        return x >= y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleGreaterOrEqualLC: BoolNode {
    let a: Int, b: Double
    init(_ a: Int, _ b: Double) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = b
        return x >= y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleGreaterOrEqualLX: BoolNode {
    let a: Int, b: DoubleOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = try b.double(f)
        return x >= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (double(f[a]), try b.node.evalDouble(f)); return x >= y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = double(f[a]), let y = b.atOnce(f) { return x >= y }
        return try evaluated(f)
    }
}

final class DoubleGreaterOrEqualCL: BoolNode {
    let a: Double, b: Int
    init(_ a: Double, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = double(f[b])
        return x >= y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleGreaterOrEqualCX: BoolNode {
    let a: Double, b: DoubleOperand
    init(_ a: Double, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = try b.double(f)
        return x >= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (a, try b.node.evalDouble(f)); return x >= y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = a, let y = b.atOnce(f) { return x >= y }
        return try evaluated(f)
    }
}

final class DoubleGreaterOrEqualXL: BoolNode {
    let a: DoubleOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = double(f[b])
        return x >= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalDouble(f), double(f[b])); return x >= y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = double(f[b]) { return x >= y }
        return try evaluated(f)
    }
}

final class DoubleGreaterOrEqualXC: BoolNode {
    let a: DoubleOperand, b: Double
    init(_ a: Node, _ b: Double) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = b
        return x >= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalDouble(f), b); return x >= y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = b { return x >= y }
        return try evaluated(f)
    }
}

final class DoubleGreaterOrEqualXX: BoolNode {
    let a: DoubleOperand, b: DoubleOperand
    init(_ a: Node, _ b: Node) {
        self.a = DoubleOperand(a)
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = try b.double(f)
        return x >= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { try value(f) }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), let y = b.atOnce(f) { return x >= y }
        return try evaluated(f)
    }
}

final class DoubleEqualLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = double(f[b])
        return x == y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleEqualLC: BoolNode {
    let a: Int, b: Double
    init(_ a: Int, _ b: Double) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = b
        return x == y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleEqualLX: BoolNode {
    let a: Int, b: DoubleOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = try b.double(f)
        return x == y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (double(f[a]), try b.node.evalDouble(f)); return x == y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = double(f[a]), let y = b.atOnce(f) { return x == y }
        return try evaluated(f)
    }
}

final class DoubleEqualCL: BoolNode {
    let a: Double, b: Int
    init(_ a: Double, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = double(f[b])
        return x == y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleEqualCX: BoolNode {
    let a: Double, b: DoubleOperand
    init(_ a: Double, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = try b.double(f)
        return x == y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (a, try b.node.evalDouble(f)); return x == y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = a, let y = b.atOnce(f) { return x == y }
        return try evaluated(f)
    }
}

final class DoubleEqualXL: BoolNode {
    let a: DoubleOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = double(f[b])
        return x == y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalDouble(f), double(f[b])); return x == y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = double(f[b]) { return x == y }
        return try evaluated(f)
    }
}

final class DoubleEqualXC: BoolNode {
    let a: DoubleOperand, b: Double
    init(_ a: Node, _ b: Double) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = b
        return x == y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalDouble(f), b); return x == y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = b { return x == y }
        return try evaluated(f)
    }
}

final class DoubleEqualXX: BoolNode {
    let a: DoubleOperand, b: DoubleOperand
    init(_ a: Node, _ b: Node) {
        self.a = DoubleOperand(a)
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = try b.double(f)
        return x == y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { try value(f) }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), let y = b.atOnce(f) { return x == y }
        return try evaluated(f)
    }
}

final class DoubleUnequalLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = double(f[b])
        return x != y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleUnequalLC: BoolNode {
    let a: Int, b: Double
    init(_ a: Int, _ b: Double) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = b
        return x != y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleUnequalLX: BoolNode {
    let a: Int, b: DoubleOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = double(f[a])
        let y = try b.double(f)
        return x != y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (double(f[a]), try b.node.evalDouble(f)); return x != y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = double(f[a]), let y = b.atOnce(f) { return x != y }
        return try evaluated(f)
    }
}

final class DoubleUnequalCL: BoolNode {
    let a: Double, b: Int
    init(_ a: Double, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = double(f[b])
        return x != y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class DoubleUnequalCX: BoolNode {
    let a: Double, b: DoubleOperand
    init(_ a: Double, _ b: Node) {
        self.a = a
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = try b.double(f)
        return x != y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (a, try b.node.evalDouble(f)); return x != y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = a, let y = b.atOnce(f) { return x != y }
        return try evaluated(f)
    }
}

final class DoubleUnequalXL: BoolNode {
    let a: DoubleOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = double(f[b])
        return x != y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalDouble(f), double(f[b])); return x != y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = double(f[b]) { return x != y }
        return try evaluated(f)
    }
}

final class DoubleUnequalXC: BoolNode {
    let a: DoubleOperand, b: Double
    init(_ a: Node, _ b: Double) {
        self.a = DoubleOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = b
        return x != y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalDouble(f), b); return x != y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = b { return x != y }
        return try evaluated(f)
    }
}

final class DoubleUnequalXX: BoolNode {
    let a: DoubleOperand, b: DoubleOperand
    init(_ a: Node, _ b: Node) {
        self.a = DoubleOperand(a)
        self.b = DoubleOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.double(f)
        let y = try b.double(f)
        return x != y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { try value(f) }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), let y = b.atOnce(f) { return x != y }
        return try evaluated(f)
    }
}
