// Written by Scripts/generate_nodes.py; do not edit.

final class IntAddLL: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = f[b]
        let (result, overflow) = x.addingReportingOverflow(y)
        if overflow { try overflowTrap(x, "+", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
    override var wordSum: WordSum? { WordSum(slot: a, by: b, isConstant: false) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try value(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntAddLC: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = b
        let (result, overflow) = x.addingReportingOverflow(y)
        if overflow { try overflowTrap(x, "+", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
    override var wordSum: WordSum? { WordSum(slot: a, by: b, isConstant: true) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try value(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntAddLX: IntNode {
    let a: Int, b: WordOperand
    let place: Place
    init(_ a: Int, _ b: Node, _ place: Place) {
        self.a = a
        self.b = WordOperand(b)
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = try b.int(f)
        let (result, overflow) = x.addingReportingOverflow(y)
        if overflow { try overflowTrap(x, "+", y, place, f) }
        return result
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

final class IntAddCL: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = a
        let y = f[b]
        let (result, overflow) = x.addingReportingOverflow(y)
        if overflow { try overflowTrap(x, "+", y, place, f) }
        return result
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

final class IntAddCX: IntNode {
    let a: Int, b: WordOperand
    let place: Place
    init(_ a: Int, _ b: Node, _ place: Place) {
        self.a = a
        self.b = WordOperand(b)
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = a
        let y = try b.int(f)
        let (result, overflow) = x.addingReportingOverflow(y)
        if overflow { try overflowTrap(x, "+", y, place, f) }
        return result
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

final class IntAddXL: IntNode {
    let a: WordOperand, b: Int
    let place: Place
    init(_ a: Node, _ b: Int, _ place: Place) {
        self.a = WordOperand(a)
        self.b = b
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = f[b]
        let (result, overflow) = x.addingReportingOverflow(y)
        if overflow { try overflowTrap(x, "+", y, place, f) }
        return result
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

final class IntAddXC: IntNode {
    let a: WordOperand, b: Int
    let place: Place
    init(_ a: Node, _ b: Int, _ place: Place) {
        self.a = WordOperand(a)
        self.b = b
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = b
        let (result, overflow) = x.addingReportingOverflow(y)
        if overflow { try overflowTrap(x, "+", y, place, f) }
        return result
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

final class IntAddXX: IntNode {
    let a: WordOperand, b: WordOperand
    let place: Place
    init(_ a: Node, _ b: Node, _ place: Place) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        let (result, overflow) = x.addingReportingOverflow(y)
        if overflow { try overflowTrap(x, "+", y, place, f) }
        return result
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

final class IntSubtractLL: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = f[b]
        let (result, overflow) = x.subtractingReportingOverflow(y)
        if overflow { try overflowTrap(x, "-", y, place, f) }
        return result
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

final class IntSubtractLC: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = b
        let (result, overflow) = x.subtractingReportingOverflow(y)
        if overflow { try overflowTrap(x, "-", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
    override var wordSum: WordSum? { b == .min ? nil : WordSum(slot: a, by: 0 &- b, isConstant: true) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try value(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntSubtractLX: IntNode {
    let a: Int, b: WordOperand
    let place: Place
    init(_ a: Int, _ b: Node, _ place: Place) {
        self.a = a
        self.b = WordOperand(b)
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = try b.int(f)
        let (result, overflow) = x.subtractingReportingOverflow(y)
        if overflow { try overflowTrap(x, "-", y, place, f) }
        return result
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

final class IntSubtractCL: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = a
        let y = f[b]
        let (result, overflow) = x.subtractingReportingOverflow(y)
        if overflow { try overflowTrap(x, "-", y, place, f) }
        return result
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

final class IntSubtractCX: IntNode {
    let a: Int, b: WordOperand
    let place: Place
    init(_ a: Int, _ b: Node, _ place: Place) {
        self.a = a
        self.b = WordOperand(b)
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = a
        let y = try b.int(f)
        let (result, overflow) = x.subtractingReportingOverflow(y)
        if overflow { try overflowTrap(x, "-", y, place, f) }
        return result
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

final class IntSubtractXL: IntNode {
    let a: WordOperand, b: Int
    let place: Place
    init(_ a: Node, _ b: Int, _ place: Place) {
        self.a = WordOperand(a)
        self.b = b
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = f[b]
        let (result, overflow) = x.subtractingReportingOverflow(y)
        if overflow { try overflowTrap(x, "-", y, place, f) }
        return result
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

final class IntSubtractXC: IntNode {
    let a: WordOperand, b: Int
    let place: Place
    init(_ a: Node, _ b: Int, _ place: Place) {
        self.a = WordOperand(a)
        self.b = b
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = b
        let (result, overflow) = x.subtractingReportingOverflow(y)
        if overflow { try overflowTrap(x, "-", y, place, f) }
        return result
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

final class IntSubtractXX: IntNode {
    let a: WordOperand, b: WordOperand
    let place: Place
    init(_ a: Node, _ b: Node, _ place: Place) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        let (result, overflow) = x.subtractingReportingOverflow(y)
        if overflow { try overflowTrap(x, "-", y, place, f) }
        return result
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

final class IntMultiplyLL: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = f[b]
        let (result, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { try overflowTrap(x, "*", y, place, f) }
        return result
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

final class IntMultiplyLC: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = b
        let (result, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { try overflowTrap(x, "*", y, place, f) }
        return result
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

final class IntMultiplyLX: IntNode {
    let a: Int, b: WordOperand
    let place: Place
    init(_ a: Int, _ b: Node, _ place: Place) {
        self.a = a
        self.b = WordOperand(b)
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = try b.int(f)
        let (result, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { try overflowTrap(x, "*", y, place, f) }
        return result
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

final class IntMultiplyCL: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = a
        let y = f[b]
        let (result, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { try overflowTrap(x, "*", y, place, f) }
        return result
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

final class IntMultiplyCX: IntNode {
    let a: Int, b: WordOperand
    let place: Place
    init(_ a: Int, _ b: Node, _ place: Place) {
        self.a = a
        self.b = WordOperand(b)
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = a
        let y = try b.int(f)
        let (result, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { try overflowTrap(x, "*", y, place, f) }
        return result
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

final class IntMultiplyXL: IntNode {
    let a: WordOperand, b: Int
    let place: Place
    init(_ a: Node, _ b: Int, _ place: Place) {
        self.a = WordOperand(a)
        self.b = b
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = f[b]
        let (result, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { try overflowTrap(x, "*", y, place, f) }
        return result
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

final class IntMultiplyXC: IntNode {
    let a: WordOperand, b: Int
    let place: Place
    init(_ a: Node, _ b: Int, _ place: Place) {
        self.a = WordOperand(a)
        self.b = b
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = b
        let (result, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { try overflowTrap(x, "*", y, place, f) }
        return result
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

final class IntMultiplyXX: IntNode {
    let a: WordOperand, b: WordOperand
    let place: Place
    init(_ a: Node, _ b: Node, _ place: Place) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
        self.place = place
    }
    @inline(__always) func value(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        let (result, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { try overflowTrap(x, "*", y, place, f) }
        return result
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
