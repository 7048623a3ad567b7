// Written by Scripts/generate_nodes.py; do not edit.

final class IntAddLL: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = f[b]
        let (result, overflow) = x.addingReportingOverflow(y)
        if overflow { throw overflowTrap(x, "+", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntAddLC: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = b
        let (result, overflow) = x.addingReportingOverflow(y)
        if overflow { throw overflowTrap(x, "+", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntAddLX: IntNode {
    let a: Int, b: Node
    let place: Place
    init(_ a: Int, _ b: Node, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = try b.evalInt(f)
        let (result, overflow) = x.addingReportingOverflow(y)
        if overflow { throw overflowTrap(x, "+", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntAddCL: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = a
        let y = f[b]
        let (result, overflow) = x.addingReportingOverflow(y)
        if overflow { throw overflowTrap(x, "+", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntAddCX: IntNode {
    let a: Int, b: Node
    let place: Place
    init(_ a: Int, _ b: Node, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = a
        let y = try b.evalInt(f)
        let (result, overflow) = x.addingReportingOverflow(y)
        if overflow { throw overflowTrap(x, "+", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntAddXL: IntNode {
    let a: Node, b: Int
    let place: Place
    init(_ a: Node, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = try a.evalInt(f)
        let y = f[b]
        let (result, overflow) = x.addingReportingOverflow(y)
        if overflow { throw overflowTrap(x, "+", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntAddXC: IntNode {
    let a: Node, b: Int
    let place: Place
    init(_ a: Node, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = try a.evalInt(f)
        let y = b
        let (result, overflow) = x.addingReportingOverflow(y)
        if overflow { throw overflowTrap(x, "+", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntAddXX: IntNode {
    let a: Node, b: Node
    let place: Place
    init(_ a: Node, _ b: Node, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = try a.evalInt(f)
        let y = try b.evalInt(f)
        let (result, overflow) = x.addingReportingOverflow(y)
        if overflow { throw overflowTrap(x, "+", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntSubtractLL: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = f[b]
        let (result, overflow) = x.subtractingReportingOverflow(y)
        if overflow { throw overflowTrap(x, "-", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntSubtractLC: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = b
        let (result, overflow) = x.subtractingReportingOverflow(y)
        if overflow { throw overflowTrap(x, "-", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntSubtractLX: IntNode {
    let a: Int, b: Node
    let place: Place
    init(_ a: Int, _ b: Node, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = try b.evalInt(f)
        let (result, overflow) = x.subtractingReportingOverflow(y)
        if overflow { throw overflowTrap(x, "-", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntSubtractCL: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = a
        let y = f[b]
        let (result, overflow) = x.subtractingReportingOverflow(y)
        if overflow { throw overflowTrap(x, "-", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntSubtractCX: IntNode {
    let a: Int, b: Node
    let place: Place
    init(_ a: Int, _ b: Node, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = a
        let y = try b.evalInt(f)
        let (result, overflow) = x.subtractingReportingOverflow(y)
        if overflow { throw overflowTrap(x, "-", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntSubtractXL: IntNode {
    let a: Node, b: Int
    let place: Place
    init(_ a: Node, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = try a.evalInt(f)
        let y = f[b]
        let (result, overflow) = x.subtractingReportingOverflow(y)
        if overflow { throw overflowTrap(x, "-", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntSubtractXC: IntNode {
    let a: Node, b: Int
    let place: Place
    init(_ a: Node, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = try a.evalInt(f)
        let y = b
        let (result, overflow) = x.subtractingReportingOverflow(y)
        if overflow { throw overflowTrap(x, "-", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntSubtractXX: IntNode {
    let a: Node, b: Node
    let place: Place
    init(_ a: Node, _ b: Node, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = try a.evalInt(f)
        let y = try b.evalInt(f)
        let (result, overflow) = x.subtractingReportingOverflow(y)
        if overflow { throw overflowTrap(x, "-", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntMultiplyLL: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = f[b]
        let (result, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { throw overflowTrap(x, "*", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntMultiplyLC: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = b
        let (result, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { throw overflowTrap(x, "*", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntMultiplyLX: IntNode {
    let a: Int, b: Node
    let place: Place
    init(_ a: Int, _ b: Node, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = f[a]
        let y = try b.evalInt(f)
        let (result, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { throw overflowTrap(x, "*", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntMultiplyCL: IntNode {
    let a: Int, b: Int
    let place: Place
    init(_ a: Int, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = a
        let y = f[b]
        let (result, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { throw overflowTrap(x, "*", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntMultiplyCX: IntNode {
    let a: Int, b: Node
    let place: Place
    init(_ a: Int, _ b: Node, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = a
        let y = try b.evalInt(f)
        let (result, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { throw overflowTrap(x, "*", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntMultiplyXL: IntNode {
    let a: Node, b: Int
    let place: Place
    init(_ a: Node, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = try a.evalInt(f)
        let y = f[b]
        let (result, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { throw overflowTrap(x, "*", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntMultiplyXC: IntNode {
    let a: Node, b: Int
    let place: Place
    init(_ a: Node, _ b: Int, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = try a.evalInt(f)
        let y = b
        let (result, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { throw overflowTrap(x, "*", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}

final class IntMultiplyXX: IntNode {
    let a: Node, b: Node
    let place: Place
    init(_ a: Node, _ b: Node, _ place: Place) {
        self.a = a
        self.b = b
        self.place = place
    }
    @inline(__always) private func value(_ f: F) throws -> Int {
        let x = try a.evalInt(f)
        let y = try b.evalInt(f)
        let (result, overflow) = x.multipliedReportingOverflow(by: y)
        if overflow { throw overflowTrap(x, "*", y, place, f) }
        return result
    }
    override func evalInt(_ f: F) throws -> Int { try value(f) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }
}
