/// `if`, `?:`, `&&`, `||`. The two arms are kept apart by `_fastPath`: otherwise the compiler merges them into one
/// data-dependent indirect call.

final class If: StatementNode {
    let condition: Node
    let then: Node
    init(_ condition: Node, _ then: Node) {
        self.condition = condition
        self.then = then
    }
    override func exec(_ f: F) throws -> Int {
        if _fastPath(try condition.evalBool(f)) { return try then.exec(f) }
        return 0
    }
}

/// Two arms that give a status or the value of the function.
final class Choice: Node {
    let condition: Node
    let then: Node
    let other: Node
    init(_ condition: Node, _ then: Node, _ other: Node) {
        self.condition = condition
        self.then = then
        self.other = other
    }
    override func exec(_ f: F) throws -> Int {
        if _fastPath(try condition.evalBool(f)) { return try then.exec(f) }
        return try other.exec(f)
    }
    override func evalInt(_ f: F) throws -> Int {
        if _fastPath(try condition.evalBool(f)) { return try then.evalInt(f) }
        return try other.evalInt(f)
    }
    override func evalDouble(_ f: F) throws -> Double {
        if _fastPath(try condition.evalBool(f)) { return try then.evalDouble(f) }
        return try other.evalDouble(f)
    }
    override func evalBool(_ f: F) throws -> Bool {
        if _fastPath(try condition.evalBool(f)) { return try then.evalBool(f) }
        return try other.evalBool(f)
    }
    override func evalInto(_ f: F, _ d: F) throws {
        if _fastPath(try condition.evalBool(f)) { return try then.evalInto(f, d) }
        try other.evalInto(f, d)
    }
    override func match(_ f: F, _ p: F) throws -> Bool {
        if _fastPath(try condition.evalBool(f)) { return try then.match(f, p) }
        return try other.match(f, p)
    }
}

final class And: BoolNode {
    let a: Node, b: Node
    init(_ a: Node, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        if _fastPath(try a.evalBool(f)) { return try b.evalBool(f) }
        return false
    }
}

final class Or: BoolNode {
    let a: Node, b: Node
    init(_ a: Node, _ b: Node) {
        self.a = a
        self.b = b
    }
    override func evalBool(_ f: F) throws -> Bool {
        if _fastPath(try a.evalBool(f)) { return true }
        return try b.evalBool(f)
    }
}

final class Not: BoolNode {
    let a: Node
    init(_ a: Node) { self.a = a }
    override func evalBool(_ f: F) throws -> Bool { !(try a.evalBool(f)) }
}

final class ConstantBool: BoolNode {
    let value: Bool
    init(_ value: Bool) { self.value = value }
    override func evalBool(_ f: F) throws -> Bool { value }
}

/// Runs statements, then answers.
final class RunThen: BoolNode {
    let first: Node
    let value: Node
    init(_ first: Node, _ value: Node) {
        self.first = first
        self.value = value
    }
    override func evalBool(_ f: F) throws -> Bool {
        _ = try first.exec(f)
        return try value.evalBool(f)
    }
}
