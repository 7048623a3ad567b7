// Written by Scripts/generate_nodes.py; do not edit.

final class IntLessLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = f[b]
        return x < y
    }
}

final class IntLessLC: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = b
        return x < y
    }
}

final class IntLessLX: BoolNode {
    let a: Int, b: Node
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = try b.evalInt(f)
        return x < y
    }
}

final class IntLessCL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = a
        let y = f[b]
        return x < y
    }
}

final class IntLessCX: BoolNode {
    let a: Int, b: Node
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = a
        let y = try b.evalInt(f)
        return x < y
    }
}

final class IntLessXL: BoolNode {
    let a: Node, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = f[b]
        return x < y
    }
}

final class IntLessXC: BoolNode {
    let a: Node, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = b
        return x < y
    }
}

final class IntLessXX: BoolNode {
    let a: Node, b: Node
    init(_ a: Node, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = try b.evalInt(f)
        return x < y
    }
}

final class IntLessOrEqualLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = f[b]
        return x <= y
    }
}

final class IntLessOrEqualLC: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = b
        return x <= y
    }
}

final class IntLessOrEqualLX: BoolNode {
    let a: Int, b: Node
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = try b.evalInt(f)
        return x <= y
    }
}

final class IntLessOrEqualCL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = a
        let y = f[b]
        return x <= y
    }
}

final class IntLessOrEqualCX: BoolNode {
    let a: Int, b: Node
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = a
        let y = try b.evalInt(f)
        return x <= y
    }
}

final class IntLessOrEqualXL: BoolNode {
    let a: Node, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = f[b]
        return x <= y
    }
}

final class IntLessOrEqualXC: BoolNode {
    let a: Node, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = b
        return x <= y
    }
}

final class IntLessOrEqualXX: BoolNode {
    let a: Node, b: Node
    init(_ a: Node, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = try b.evalInt(f)
        return x <= y
    }
}

final class IntGreaterLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = f[b]
        return x > y
    }
}

final class IntGreaterLC: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = b
        return x > y
    }
}

final class IntGreaterLX: BoolNode {
    let a: Int, b: Node
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = try b.evalInt(f)
        return x > y
    }
}

final class IntGreaterCL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = a
        let y = f[b]
        return x > y
    }
}

final class IntGreaterCX: BoolNode {
    let a: Int, b: Node
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = a
        let y = try b.evalInt(f)
        return x > y
    }
}

final class IntGreaterXL: BoolNode {
    let a: Node, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = f[b]
        return x > y
    }
}

final class IntGreaterXC: BoolNode {
    let a: Node, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = b
        return x > y
    }
}

final class IntGreaterXX: BoolNode {
    let a: Node, b: Node
    init(_ a: Node, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = try b.evalInt(f)
        return x > y
    }
}

final class IntGreaterOrEqualLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = f[b]
        return x >= y
    }
}

final class IntGreaterOrEqualLC: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = b
        return x >= y
    }
}

final class IntGreaterOrEqualLX: BoolNode {
    let a: Int, b: Node
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = try b.evalInt(f)
        return x >= y
    }
}

final class IntGreaterOrEqualCL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = a
        let y = f[b]
        return x >= y
    }
}

final class IntGreaterOrEqualCX: BoolNode {
    let a: Int, b: Node
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = a
        let y = try b.evalInt(f)
        return x >= y
    }
}

final class IntGreaterOrEqualXL: BoolNode {
    let a: Node, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = f[b]
        return x >= y
    }
}

final class IntGreaterOrEqualXC: BoolNode {
    let a: Node, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = b
        return x >= y
    }
}

final class IntGreaterOrEqualXX: BoolNode {
    let a: Node, b: Node
    init(_ a: Node, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = try b.evalInt(f)
        return x >= y
    }
}

final class IntEqualLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = f[b]
        return x == y
    }
}

final class IntEqualLC: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = b
        return x == y
    }
}

final class IntEqualLX: BoolNode {
    let a: Int, b: Node
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = try b.evalInt(f)
        return x == y
    }
}

final class IntEqualCL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = a
        let y = f[b]
        return x == y
    }
}

final class IntEqualCX: BoolNode {
    let a: Int, b: Node
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = a
        let y = try b.evalInt(f)
        return x == y
    }
}

final class IntEqualXL: BoolNode {
    let a: Node, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = f[b]
        return x == y
    }
}

final class IntEqualXC: BoolNode {
    let a: Node, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = b
        return x == y
    }
}

final class IntEqualXX: BoolNode {
    let a: Node, b: Node
    init(_ a: Node, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = try b.evalInt(f)
        return x == y
    }
}

final class IntUnequalLL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = f[b]
        return x != y
    }
}

final class IntUnequalLC: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = b
        return x != y
    }
}

final class IntUnequalLX: BoolNode {
    let a: Int, b: Node
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = f[a]
        let y = try b.evalInt(f)
        return x != y
    }
}

final class IntUnequalCL: BoolNode {
    let a: Int, b: Int
    init(_ a: Int, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = a
        let y = f[b]
        return x != y
    }
}

final class IntUnequalCX: BoolNode {
    let a: Int, b: Node
    init(_ a: Int, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = a
        let y = try b.evalInt(f)
        return x != y
    }
}

final class IntUnequalXL: BoolNode {
    let a: Node, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = f[b]
        return x != y
    }
}

final class IntUnequalXC: BoolNode {
    let a: Node, b: Int
    init(_ a: Node, _ b: Int) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = b
        return x != y
    }
}

final class IntUnequalXX: BoolNode {
    let a: Node, b: Node
    init(_ a: Node, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = try a.evalInt(f)
        let y = try b.evalInt(f)
        return x != y
    }
}
