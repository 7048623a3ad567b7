// Written by Scripts/generate_nodes.py; do not edit.

final class DoubleTPAddAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) + p1.value(f)) + p2.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var plainChain: PlainChain? { PlainChain(PlainTerm(.add, p0, p1), .add, p2) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPAddSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) + p1.value(f)) - p2.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var plainChain: PlainChain? { PlainChain(PlainTerm(.add, p0, p1), .subtract, p2) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPAddMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) + p1.value(f)) * p2.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var plainChain: PlainChain? { PlainChain(PlainTerm(.add, p0, p1), .multiply, p2) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPAddDivide: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) + p1.value(f)) / p2.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPSubtractAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) - p1.value(f)) + p2.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var plainChain: PlainChain? { PlainChain(PlainTerm(.subtract, p0, p1), .add, p2) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPSubtractSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) - p1.value(f)) - p2.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var plainChain: PlainChain? { PlainChain(PlainTerm(.subtract, p0, p1), .subtract, p2) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPSubtractMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) - p1.value(f)) * p2.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var plainChain: PlainChain? { PlainChain(PlainTerm(.subtract, p0, p1), .multiply, p2) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPSubtractDivide: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) - p1.value(f)) / p2.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPMultiplyAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) * p1.value(f)) + p2.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var plainChain: PlainChain? { PlainChain(PlainTerm(.multiply, p0, p1), .add, p2) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPMultiplySubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) * p1.value(f)) - p2.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var plainChain: PlainChain? { PlainChain(PlainTerm(.multiply, p0, p1), .subtract, p2) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPMultiplyMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) * p1.value(f)) * p2.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var plainChain: PlainChain? { PlainChain(PlainTerm(.multiply, p0, p1), .multiply, p2) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPMultiplyDivide: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) * p1.value(f)) / p2.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoublePTAddAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return p0.value(f) + (p1.value(f) + p2.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoublePTAddSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return p0.value(f) + (p1.value(f) - p2.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoublePTAddMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return p0.value(f) + (p1.value(f) * p2.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoublePTSubtractAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return p0.value(f) - (p1.value(f) + p2.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoublePTSubtractSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return p0.value(f) - (p1.value(f) - p2.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoublePTSubtractMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return p0.value(f) - (p1.value(f) * p2.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoublePTMultiplyAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return p0.value(f) * (p1.value(f) + p2.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoublePTMultiplySubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return p0.value(f) * (p1.value(f) - p2.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoublePTMultiplyMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return p0.value(f) * (p1.value(f) * p2.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoublePTDivideAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return p0.value(f) / (p1.value(f) + p2.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoublePTDivideSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return p0.value(f) / (p1.value(f) - p2.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoublePTDivideMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return p0.value(f) / (p1.value(f) * p2.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTAddAddAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) + p1.value(f)) + (p2.value(f) + p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTAddAddSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) + p1.value(f)) + (p2.value(f) - p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTAddAddMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) + p1.value(f)) + (p2.value(f) * p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTAddSubtractAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) + p1.value(f)) - (p2.value(f) + p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTAddSubtractSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) + p1.value(f)) - (p2.value(f) - p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTAddSubtractMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) + p1.value(f)) - (p2.value(f) * p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTAddMultiplyAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) + p1.value(f)) * (p2.value(f) + p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTAddMultiplySubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) + p1.value(f)) * (p2.value(f) - p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTAddMultiplyMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) + p1.value(f)) * (p2.value(f) * p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTAddDivideAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) + p1.value(f)) / (p2.value(f) + p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTAddDivideSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) + p1.value(f)) / (p2.value(f) - p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTAddDivideMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) + p1.value(f)) / (p2.value(f) * p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTSubtractAddAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) - p1.value(f)) + (p2.value(f) + p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTSubtractAddSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) - p1.value(f)) + (p2.value(f) - p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTSubtractAddMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) - p1.value(f)) + (p2.value(f) * p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTSubtractSubtractAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) - p1.value(f)) - (p2.value(f) + p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTSubtractSubtractSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) - p1.value(f)) - (p2.value(f) - p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTSubtractSubtractMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) - p1.value(f)) - (p2.value(f) * p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTSubtractMultiplyAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) - p1.value(f)) * (p2.value(f) + p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTSubtractMultiplySubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) - p1.value(f)) * (p2.value(f) - p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTSubtractMultiplyMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) - p1.value(f)) * (p2.value(f) * p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTSubtractDivideAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) - p1.value(f)) / (p2.value(f) + p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTSubtractDivideSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) - p1.value(f)) / (p2.value(f) - p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTSubtractDivideMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) - p1.value(f)) / (p2.value(f) * p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTMultiplyAddAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) * p1.value(f)) + (p2.value(f) + p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTMultiplyAddSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) * p1.value(f)) + (p2.value(f) - p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTMultiplyAddMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) * p1.value(f)) + (p2.value(f) * p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTMultiplySubtractAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) * p1.value(f)) - (p2.value(f) + p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTMultiplySubtractSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) * p1.value(f)) - (p2.value(f) - p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTMultiplySubtractMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) * p1.value(f)) - (p2.value(f) * p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTMultiplyMultiplyAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) * p1.value(f)) * (p2.value(f) + p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTMultiplyMultiplySubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) * p1.value(f)) * (p2.value(f) - p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTMultiplyMultiplyMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) * p1.value(f)) * (p2.value(f) * p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTMultiplyDivideAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) * p1.value(f)) / (p2.value(f) + p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTMultiplyDivideSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) * p1.value(f)) / (p2.value(f) - p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTTMultiplyDivideMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return (p0.value(f) * p1.value(f)) / (p2.value(f) * p3.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPAddAddAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) + p1.value(f)) + p2.value(f)) + p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPAddAddSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) + p1.value(f)) + p2.value(f)) - p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPAddAddMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) + p1.value(f)) + p2.value(f)) * p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPAddAddDivide: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) + p1.value(f)) + p2.value(f)) / p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPAddSubtractAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) + p1.value(f)) - p2.value(f)) + p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPAddSubtractSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) + p1.value(f)) - p2.value(f)) - p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPAddSubtractMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) + p1.value(f)) - p2.value(f)) * p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPAddSubtractDivide: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) + p1.value(f)) - p2.value(f)) / p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPAddMultiplyAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) + p1.value(f)) * p2.value(f)) + p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPAddMultiplySubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) + p1.value(f)) * p2.value(f)) - p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPAddMultiplyMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) + p1.value(f)) * p2.value(f)) * p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPAddMultiplyDivide: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) + p1.value(f)) * p2.value(f)) / p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPSubtractAddAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) - p1.value(f)) + p2.value(f)) + p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPSubtractAddSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) - p1.value(f)) + p2.value(f)) - p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPSubtractAddMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) - p1.value(f)) + p2.value(f)) * p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPSubtractAddDivide: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) - p1.value(f)) + p2.value(f)) / p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPSubtractSubtractAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) - p1.value(f)) - p2.value(f)) + p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPSubtractSubtractSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) - p1.value(f)) - p2.value(f)) - p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPSubtractSubtractMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) - p1.value(f)) - p2.value(f)) * p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPSubtractSubtractDivide: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) - p1.value(f)) - p2.value(f)) / p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPSubtractMultiplyAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) - p1.value(f)) * p2.value(f)) + p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPSubtractMultiplySubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) - p1.value(f)) * p2.value(f)) - p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPSubtractMultiplyMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) - p1.value(f)) * p2.value(f)) * p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPSubtractMultiplyDivide: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) - p1.value(f)) * p2.value(f)) / p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPMultiplyAddAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) * p1.value(f)) + p2.value(f)) + p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPMultiplyAddSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) * p1.value(f)) + p2.value(f)) - p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPMultiplyAddMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) * p1.value(f)) + p2.value(f)) * p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPMultiplyAddDivide: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) * p1.value(f)) + p2.value(f)) / p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPMultiplySubtractAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) * p1.value(f)) - p2.value(f)) + p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPMultiplySubtractSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) * p1.value(f)) - p2.value(f)) - p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPMultiplySubtractMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) * p1.value(f)) - p2.value(f)) * p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPMultiplySubtractDivide: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) * p1.value(f)) - p2.value(f)) / p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPMultiplyMultiplyAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) * p1.value(f)) * p2.value(f)) + p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPMultiplyMultiplySubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) * p1.value(f)) * p2.value(f)) - p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPMultiplyMultiplyMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) * p1.value(f)) * p2.value(f)) * p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTPPMultiplyMultiplyDivide: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble, p2: PlainDouble, p3: PlainDouble
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ p2: PlainDouble, _ p3: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        return ((p0.value(f) * p1.value(f)) * p2.value(f)) / p3.value(f)
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleXTAddAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ x: Node, _ p0: PlainDouble, _ p1: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try x.double(f)
        return x + (p0.value(f) + p1.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleXTAddSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ x: Node, _ p0: PlainDouble, _ p1: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try x.double(f)
        return x + (p0.value(f) - p1.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleXTAddMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ x: Node, _ p0: PlainDouble, _ p1: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try x.double(f)
        return x + (p0.value(f) * p1.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleXTSubtractAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ x: Node, _ p0: PlainDouble, _ p1: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try x.double(f)
        return x - (p0.value(f) + p1.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleXTSubtractSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ x: Node, _ p0: PlainDouble, _ p1: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try x.double(f)
        return x - (p0.value(f) - p1.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleXTSubtractMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ x: Node, _ p0: PlainDouble, _ p1: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try x.double(f)
        return x - (p0.value(f) * p1.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleXTMultiplyAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ x: Node, _ p0: PlainDouble, _ p1: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try x.double(f)
        return x * (p0.value(f) + p1.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleXTMultiplySubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ x: Node, _ p0: PlainDouble, _ p1: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try x.double(f)
        return x * (p0.value(f) - p1.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleXTMultiplyMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ x: Node, _ p0: PlainDouble, _ p1: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try x.double(f)
        return x * (p0.value(f) * p1.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleXTDivideAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ x: Node, _ p0: PlainDouble, _ p1: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try x.double(f)
        return x / (p0.value(f) + p1.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleXTDivideSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ x: Node, _ p0: PlainDouble, _ p1: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try x.double(f)
        return x / (p0.value(f) - p1.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleXTDivideMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ x: Node, _ p0: PlainDouble, _ p1: PlainDouble) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let x = try x.double(f)
        return x / (p0.value(f) * p1.value(f))
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTXAddAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ x: Node) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let first = p0.value(f) + p1.value(f)
        let x = try x.double(f)
        return first + x
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTXAddSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ x: Node) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let first = p0.value(f) + p1.value(f)
        let x = try x.double(f)
        return first - x
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTXAddMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ x: Node) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let first = p0.value(f) + p1.value(f)
        let x = try x.double(f)
        return first * x
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTXAddDivide: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ x: Node) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let first = p0.value(f) + p1.value(f)
        let x = try x.double(f)
        return first / x
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTXSubtractAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ x: Node) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let first = p0.value(f) - p1.value(f)
        let x = try x.double(f)
        return first + x
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTXSubtractSubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ x: Node) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let first = p0.value(f) - p1.value(f)
        let x = try x.double(f)
        return first - x
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTXSubtractMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ x: Node) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let first = p0.value(f) - p1.value(f)
        let x = try x.double(f)
        return first * x
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTXSubtractDivide: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ x: Node) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let first = p0.value(f) - p1.value(f)
        let x = try x.double(f)
        return first / x
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTXMultiplyAdd: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ x: Node) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let first = p0.value(f) * p1.value(f)
        let x = try x.double(f)
        return first + x
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTXMultiplySubtract: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ x: Node) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let first = p0.value(f) * p1.value(f)
        let x = try x.double(f)
        return first - x
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTXMultiplyMultiply: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ x: Node) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let first = p0.value(f) * p1.value(f)
        let x = try x.double(f)
        return first * x
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleTXMultiplyDivide: DoubleNode {
    let p0: PlainDouble, p1: PlainDouble
    let x: DoubleOperand
    init(_ p0: PlainDouble, _ p1: PlainDouble, _ x: Node) {
        self.p0 = p0
        self.p1 = p1
        self.x = DoubleOperand(x)
    }
    @inline(__always) func value(_ f: F) throws -> Double {
        let first = p0.value(f) * p1.value(f)
        let x = try x.double(f)
        return first / x
    }
    override func evalDouble(_ f: F) throws -> Double { try value(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try value(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleLessAddP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) + b.value(f) < c.value(f) }
}

final class DoubleLessSubtractP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) - b.value(f) < c.value(f) }
}

final class DoubleLessMultiplyP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) * b.value(f) < c.value(f) }
}

final class DoubleLessOrEqualAddP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) + b.value(f) <= c.value(f) }
}

final class DoubleLessOrEqualSubtractP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) - b.value(f) <= c.value(f) }
}

final class DoubleLessOrEqualMultiplyP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) * b.value(f) <= c.value(f) }
}

final class DoubleGreaterAddP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) + b.value(f) > c.value(f) }
}

final class DoubleGreaterSubtractP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) - b.value(f) > c.value(f) }
}

final class DoubleGreaterMultiplyP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) * b.value(f) > c.value(f) }
}

final class DoubleGreaterOrEqualAddP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) + b.value(f) >= c.value(f) }
}

final class DoubleGreaterOrEqualSubtractP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) - b.value(f) >= c.value(f) }
}

final class DoubleGreaterOrEqualMultiplyP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) * b.value(f) >= c.value(f) }
}

final class DoubleEqualAddP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) + b.value(f) == c.value(f) }
}

final class DoubleEqualSubtractP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) - b.value(f) == c.value(f) }
}

final class DoubleEqualMultiplyP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) * b.value(f) == c.value(f) }
}

final class DoubleUnequalAddP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) + b.value(f) != c.value(f) }
}

final class DoubleUnequalSubtractP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) - b.value(f) != c.value(f) }
}

final class DoubleUnequalMultiplyP: BoolNode {
    let a, b, c: PlainDouble
    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }
    override func evalBool(_ f: F) throws -> Bool { a.value(f) * b.value(f) != c.value(f) }
}
