/// `if`, `?:`, `&&`, `||`. The two arms are kept apart by `_fastPath`: otherwise the compiler merges them into one
/// data-dependent indirect call.

class If: StatementNode {
    final let condition: Condition
    final let then: Statement
    fileprivate init(_ condition: Node, _ then: Node) {
        self.condition = Condition(condition)
        self.then = Statement(then)
    }
    static func make(_ condition: Node, _ then: Node) -> If { condition.wordTest.isKnown ? TestIf(condition, then) : If(condition, then) }
    override func exec(_ f: F) throws -> Int {
        if _fastPath(try condition.decides(f)) { return try then.exec(f) }
        return 0
    }
}

/// What compares words of the frame calls nothing before it goes on: these nodes save no registers.
private final class TestIf: If {
    override func exec(_ f: F) throws -> Int {
        if _fastPath(condition.passes(f)) { return try then.exec(f) }
        return 0
    }
}

/// Two arms that give a status or the value of the function. Only the first one is looked at here: what is done in place in
/// the second, unlikely one is not inlined.
class Choice: Node {
    final let condition: Condition
    final let then: Node
    final let other: Node
    fileprivate final let thenValue: WordOperand
    fileprivate final let thenStatement: Statement
    fileprivate init(_ condition: Node, _ then: Node, _ other: Node) {
        self.condition = Condition(condition)
        self.then = then
        self.other = other
        thenValue = WordOperand(then)
        thenStatement = Statement(then)
    }
    static func make(_ condition: Node, _ then: Node, _ other: Node) -> Choice {
        condition.wordTest.isKnown ? TestChoice(condition, then, other) : Choice(condition, then, other)
    }
    override func exec(_ f: F) throws -> Int {
        if _fastPath(try condition.decides(f)) { return try thenStatement.exec(f) }
        return try other.exec(f)
    }
    override func evalInt(_ f: F) throws -> Int {
        if _fastPath(try condition.decides(f)) { return try thenValue.int(f) }
        return try other.evalInt(f)
    }
    override func evalDouble(_ f: F) throws -> Double {
        if _fastPath(try condition.decides(f)) { return try thenValue.double(f) }
        return try other.evalDouble(f)
    }
    override func evalBool(_ f: F) throws -> Bool {
        if _fastPath(try condition.decides(f)) { return try then.evalBool(f) }
        return try other.evalBool(f)
    }
    override func evalInto(_ f: F, _ d: F) throws {
        if _fastPath(try condition.decides(f)) { return try then.evalInto(f, d) }
        try other.evalInto(f, d)
    }
    override func match(_ f: F, _ p: F) throws -> Bool {
        if _fastPath(try condition.holds(f)) { return try then.match(f, p) }
        return try other.match(f, p)
    }
}

private final class TestChoice: Choice {
    override func exec(_ f: F) throws -> Int {
        if _fastPath(condition.passes(f)) { return try thenStatement.exec(f) }
        return try other.exec(f)
    }
    override func evalInt(_ f: F) throws -> Int {
        if _fastPath(condition.passes(f)) { return try thenValue.int(f) }
        return try other.evalInt(f)
    }
    override func evalDouble(_ f: F) throws -> Double {
        if _fastPath(condition.passes(f)) { return try thenValue.double(f) }
        return try other.evalDouble(f)
    }
    override func evalBool(_ f: F) throws -> Bool {
        if _fastPath(condition.passes(f)) { return try then.evalBool(f) }
        return try other.evalBool(f)
    }
    override func evalInto(_ f: F, _ d: F) throws {
        if _fastPath(condition.passes(f)) { return try then.evalInto(f, d) }
        try other.evalInto(f, d)
    }
}

final class And: BoolNode {
    let a: Condition, b: Condition
    init(_ a: Node, _ b: Node) {
        self.a = Condition(a)
        self.b = Condition(b)
    }
    override func evalBool(_ f: F) throws -> Bool {
        if _fastPath(try a.holds(f)) { return try b.holds(f) }
        return false
    }
}

final class Or: BoolNode {
    let a: Condition, b: Condition
    init(_ a: Node, _ b: Node) {
        self.a = Condition(a)
        self.b = Condition(b)
    }
    override func evalBool(_ f: F) throws -> Bool {
        if _fastPath(try a.holds(f)) { return true }
        return try b.holds(f)
    }
}

final class Not: BoolNode {
    let a: Node
    init(_ a: Node) { self.a = a }
    override func evalBool(_ f: F) throws -> Bool { !(try a.evalBool(f)) }
    override var wordTest: WordTest { a.wordTest.negated }
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
