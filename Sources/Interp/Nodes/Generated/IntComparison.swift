// Written by Scripts/generate_nodes.py; do not edit.

final class IntLessLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = f[b]
        return x < y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
    override var wordTest: WordTest { WordTest(1, a, b, isConstant: false) }
}

final class IntLessLC: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = b
        return x < y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
    override var wordTest: WordTest { WordTest(1, a, b, isConstant: true) }
}

final class IntLessLX: BoolNode {
    let a: Int, b: WordOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = try b.int(f)
        return x < y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (f[a], try b.node.evalInt(f)); return x < y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = f[a], let y = b.atOnce(f) { return x < y }
        return try evaluated(f)
    }
}

final class IntLessCL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = f[b]
        return x < y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class IntLessCX: BoolNode {
    let a: Int, b: WordOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = try b.int(f)
        return x < y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (a, try b.node.evalInt(f)); return x < y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = a, let y = b.atOnce(f) { return x < y }
        return try evaluated(f)
    }
}

final class IntLessXL: BoolNode {
    let a: WordOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = WordOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = f[b]
        return x < y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalInt(f), f[b]); return x < y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = f[b] { return x < y }
        return try evaluated(f)
    }
}

final class IntLessXC: BoolNode {
    let a: WordOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = WordOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = b
        return x < y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalInt(f), b); return x < y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = b { return x < y }
        return try evaluated(f)
    }
}

final class IntLessXX: BoolNode {
    let a: WordOperand, b: WordOperand
    init(_ a: Node, _ b: Node) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = try b.int(f)
        return x < y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { try value(f) }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), let y = b.atOnce(f) { return x < y }
        return try evaluated(f)
    }
}

final class IntLessOrEqualLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = f[b]
        return x <= y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
    override var wordTest: WordTest { WordTest(3, a, b, isConstant: false) }
}

final class IntLessOrEqualLC: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = b
        return x <= y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
    override var wordTest: WordTest { WordTest(3, a, b, isConstant: true) }
}

final class IntLessOrEqualLX: BoolNode {
    let a: Int, b: WordOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = try b.int(f)
        return x <= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (f[a], try b.node.evalInt(f)); return x <= y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = f[a], let y = b.atOnce(f) { return x <= y }
        return try evaluated(f)
    }
}

final class IntLessOrEqualCL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = f[b]
        return x <= y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class IntLessOrEqualCX: BoolNode {
    let a: Int, b: WordOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = try b.int(f)
        return x <= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (a, try b.node.evalInt(f)); return x <= y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = a, let y = b.atOnce(f) { return x <= y }
        return try evaluated(f)
    }
}

final class IntLessOrEqualXL: BoolNode {
    let a: WordOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = WordOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = f[b]
        return x <= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalInt(f), f[b]); return x <= y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = f[b] { return x <= y }
        return try evaluated(f)
    }
}

final class IntLessOrEqualXC: BoolNode {
    let a: WordOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = WordOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = b
        return x <= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalInt(f), b); return x <= y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = b { return x <= y }
        return try evaluated(f)
    }
}

final class IntLessOrEqualXX: BoolNode {
    let a: WordOperand, b: WordOperand
    init(_ a: Node, _ b: Node) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = try b.int(f)
        return x <= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { try value(f) }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), let y = b.atOnce(f) { return x <= y }
        return try evaluated(f)
    }
}

final class IntGreaterLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = f[b]
        return x > y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
    override var wordTest: WordTest { WordTest(4, a, b, isConstant: false) }
}

final class IntGreaterLC: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = b
        return x > y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
    override var wordTest: WordTest { WordTest(4, a, b, isConstant: true) }
}

final class IntGreaterLX: BoolNode {
    let a: Int, b: WordOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = try b.int(f)
        return x > y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (f[a], try b.node.evalInt(f)); return x > y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = f[a], let y = b.atOnce(f) { return x > y }
        return try evaluated(f)
    }
}

final class IntGreaterCL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = f[b]
        return x > y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class IntGreaterCX: BoolNode {
    let a: Int, b: WordOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = try b.int(f)
        return x > y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (a, try b.node.evalInt(f)); return x > y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = a, let y = b.atOnce(f) { return x > y }
        return try evaluated(f)
    }
}

final class IntGreaterXL: BoolNode {
    let a: WordOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = WordOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = f[b]
        return x > y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalInt(f), f[b]); return x > y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = f[b] { return x > y }
        return try evaluated(f)
    }
}

final class IntGreaterXC: BoolNode {
    let a: WordOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = WordOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = b
        return x > y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalInt(f), b); return x > y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = b { return x > y }
        return try evaluated(f)
    }
}

final class IntGreaterXX: BoolNode {
    let a: WordOperand, b: WordOperand
    init(_ a: Node, _ b: Node) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = try b.int(f)
        return x > y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { try value(f) }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), let y = b.atOnce(f) { return x > y }
        return try evaluated(f)
    }
}

final class IntGreaterOrEqualLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = f[b]
        return x >= y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
    override var wordTest: WordTest { WordTest(6, a, b, isConstant: false) }
}

final class IntGreaterOrEqualLC: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = b
        return x >= y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
    override var wordTest: WordTest { WordTest(6, a, b, isConstant: true) }
}

final class IntGreaterOrEqualLX: BoolNode {
    let a: Int, b: WordOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = try b.int(f)
        return x >= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (f[a], try b.node.evalInt(f)); return x >= y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = f[a], let y = b.atOnce(f) { return x >= y }
        return try evaluated(f)
    }
}

final class IntGreaterOrEqualCL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = f[b]
        return x >= y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class IntGreaterOrEqualCX: BoolNode {
    let a: Int, b: WordOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = try b.int(f)
        return x >= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (a, try b.node.evalInt(f)); return x >= y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = a, let y = b.atOnce(f) { return x >= y }
        return try evaluated(f)
    }
}

final class IntGreaterOrEqualXL: BoolNode {
    let a: WordOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = WordOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = f[b]
        return x >= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalInt(f), f[b]); return x >= y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = f[b] { return x >= y }
        return try evaluated(f)
    }
}

final class IntGreaterOrEqualXC: BoolNode {
    let a: WordOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = WordOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = b
        return x >= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalInt(f), b); return x >= y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = b { return x >= y }
        return try evaluated(f)
    }
}

final class IntGreaterOrEqualXX: BoolNode {
    let a: WordOperand, b: WordOperand
    init(_ a: Node, _ b: Node) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = try b.int(f)
        return x >= y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { try value(f) }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), let y = b.atOnce(f) { return x >= y }
        return try evaluated(f)
    }
}

final class IntEqualLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = f[b]
        return x == y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
    override var wordTest: WordTest { WordTest(2, a, b, isConstant: false) }
}

final class IntEqualLC: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = b
        return x == y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
    override var wordTest: WordTest { WordTest(2, a, b, isConstant: true) }
}

final class IntEqualLX: BoolNode {
    let a: Int, b: WordOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = try b.int(f)
        return x == y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (f[a], try b.node.evalInt(f)); return x == y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = f[a], let y = b.atOnce(f) { return x == y }
        return try evaluated(f)
    }
}

final class IntEqualCL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = f[b]
        return x == y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class IntEqualCX: BoolNode {
    let a: Int, b: WordOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = try b.int(f)
        return x == y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (a, try b.node.evalInt(f)); return x == y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = a, let y = b.atOnce(f) { return x == y }
        return try evaluated(f)
    }
}

final class IntEqualXL: BoolNode {
    let a: WordOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = WordOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = f[b]
        return x == y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalInt(f), f[b]); return x == y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = f[b] { return x == y }
        return try evaluated(f)
    }
}

final class IntEqualXC: BoolNode {
    let a: WordOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = WordOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = b
        return x == y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalInt(f), b); return x == y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = b { return x == y }
        return try evaluated(f)
    }
}

final class IntEqualXX: BoolNode {
    let a: WordOperand, b: WordOperand
    init(_ a: Node, _ b: Node) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = try b.int(f)
        return x == y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { try value(f) }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), let y = b.atOnce(f) { return x == y }
        return try evaluated(f)
    }
}

final class IntUnequalLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = f[b]
        return x != y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
    override var wordTest: WordTest { WordTest(5, a, b, isConstant: false) }
}

final class IntUnequalLC: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = b
        return x != y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
    override var wordTest: WordTest { WordTest(5, a, b, isConstant: true) }
}

final class IntUnequalLX: BoolNode {
    let a: Int, b: WordOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = f[a]
        let y = try b.int(f)
        return x != y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (f[a], try b.node.evalInt(f)); return x != y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = f[a], let y = b.atOnce(f) { return x != y }
        return try evaluated(f)
    }
}

final class IntUnequalCL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = f[b]
        return x != y
    }
    override func evalBool(_ f: F) throws -> Bool { try value(f) }
}

final class IntUnequalCX: BoolNode {
    let a: Int, b: WordOperand
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = a
        let y = try b.int(f)
        return x != y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (a, try b.node.evalInt(f)); return x != y }
    override func evalBool(_ f: F) throws -> Bool {
        if case let x = a, let y = b.atOnce(f) { return x != y }
        return try evaluated(f)
    }
}

final class IntUnequalXL: BoolNode {
    let a: WordOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = WordOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = f[b]
        return x != y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalInt(f), f[b]); return x != y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = f[b] { return x != y }
        return try evaluated(f)
    }
}

final class IntUnequalXC: BoolNode {
    let a: WordOperand, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = WordOperand(a)
        self.b = b
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = b
        return x != y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { let (x, y) = (try a.node.evalInt(f), b); return x != y }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), case let y = b { return x != y }
        return try evaluated(f)
    }
}

final class IntUnequalXX: BoolNode {
    let a: WordOperand, b: WordOperand
    init(_ a: Node, _ b: Node) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
    }
    @inline(__always) func value(_ f: F) throws -> Bool {
        let x = try a.int(f)
        let y = try b.int(f)
        return x != y
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { try value(f) }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f), let y = b.atOnce(f) { return x != y }
        return try evaluated(f)
    }
}
