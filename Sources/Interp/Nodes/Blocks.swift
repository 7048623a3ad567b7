/// Sequences of statements. The unrolled ones hold statements that always end normally, but for the last one.

final class Block2: StatementNode {
    let a: Statement, b: Statement
    init(_ a: Node, _ b: Node) {
        self.a = Statement(a)
        self.b = Statement(b)
    }
    override func exec(_ f: F) throws -> Int {
        _ = try a.exec(f)
        return try b.exec(f)
    }
}

final class Block3: StatementNode {
    let a: Statement, b: Statement, c: Statement
    init(_ a: Node, _ b: Node, _ c: Node) {
        self.a = Statement(a)
        self.b = Statement(b)
        self.c = Statement(c)
    }
    override func exec(_ f: F) throws -> Int {
        _ = try a.exec(f)
        _ = try b.exec(f)
        return try c.exec(f)
    }
}

final class Block4: StatementNode {
    let a: Statement, b: Statement, c: Statement, d: Statement
    init(_ a: Node, _ b: Node, _ c: Node, _ d: Node) {
        self.a = Statement(a)
        self.b = Statement(b)
        self.c = Statement(c)
        self.d = Statement(d)
    }
    override func exec(_ f: F) throws -> Int {
        _ = try a.exec(f)
        _ = try b.exec(f)
        _ = try c.exec(f)
        return try d.exec(f)
    }
}

/// The same, of which none is done in place: what asks that is left out.
final class NodeBlock2: StatementNode {
    let a: Node, b: Node
    init(_ a: Node, _ b: Node) { (self.a, self.b) = (a, b) }
    override func exec(_ f: F) throws -> Int {
        _ = try a.exec(f)
        return try b.exec(f)
    }
}

final class NodeBlock3: StatementNode {
    let a: Node, b: Node, c: Node
    init(_ a: Node, _ b: Node, _ c: Node) { (self.a, self.b, self.c) = (a, b, c) }
    override func exec(_ f: F) throws -> Int {
        _ = try a.exec(f)
        _ = try b.exec(f)
        return try c.exec(f)
    }
}

final class NodeBlock4: StatementNode {
    let a: Node, b: Node, c: Node, d: Node
    init(_ a: Node, _ b: Node, _ c: Node, _ d: Node) { (self.a, self.b, self.c, self.d) = (a, b, c, d) }
    override func exec(_ f: F) throws -> Int {
        _ = try a.exec(f)
        _ = try b.exec(f)
        _ = try c.exec(f)
        return try d.exec(f)
    }
}

enum Blocks {
    /// - Precondition: two, three or four statements.
    static func make(_ nodes: [Node]) -> Node {
        let plain = nodes.allSatisfy { !Statement($0).isInPlace }
        switch nodes.count {
        case 2: return plain ? NodeBlock2(nodes[0], nodes[1]) : Block2(nodes[0], nodes[1])
        case 3: return plain ? NodeBlock3(nodes[0], nodes[1], nodes[2]) : Block3(nodes[0], nodes[1], nodes[2])
        default: return plain ? NodeBlock4(nodes[0], nodes[1], nodes[2], nodes[3]) : Block4(nodes[0], nodes[1], nodes[2], nodes[3])
        }
    }
}

/// A statement that may jump, then the rest.
class Guarded: StatementNode {
    private let first: Node
    fileprivate final let rest: Statement
    /// It is an `if` or a `guard`: `jump` runs when the condition is `whenHolding`.
    private let isTest: Bool
    fileprivate final let condition: Condition
    private let jump: Node
    fileprivate final let whenHolding: Bool
    fileprivate init(_ first: Node, _ rest: Node) {
        self.first = first
        self.rest = Statement(rest)
        switch first {
        case let test as If: (isTest, condition, jump, whenHolding) = (true, test.condition, test.then.node, true)
        case let choice as Choice where choice.then is Nothing: (isTest, condition, jump, whenHolding) = (true, choice.condition, choice.other, false)
        default: (isTest, condition, jump, whenHolding) = (false, Condition(ConstantBool(true)), first, true)
        }
    }
    static func make(_ first: Node, _ rest: Node) -> Guarded {
        let node = Guarded(first, rest)
        if node.condition.isTest { return TestGuarded(first, rest) }
        if !node.isTest { return node }
        switch rest {
        case let block as Block2: return DecidedGuarded2(first, rest, block.a, block.b)
        case let block as NodeBlock2: return DecidedGuarded2(first, rest, Statement(block.a), Statement(block.b))
        case let block as Block3: return DecidedGuarded3(first, rest, block.a, block.b, block.c)
        case let block as NodeBlock3: return DecidedGuarded3(first, rest, Statement(block.a), Statement(block.b), Statement(block.c))
        default: return DecidedGuarded(first, rest)
        }
    }
    override func exec(_ f: F) throws -> Int {
        let status = try jump.exec(f)
        if status != 0 { return status }
        return try rest.exec(f)
    }
    @inline(never) fileprivate final func jumped(_ f: F) throws -> Int {
        let status = try jump.exec(f)
        if status != 0 { return status }
        return try rest.exec(f)
    }
}

/// As `TestIf`.
private final class TestGuarded: Guarded {
    override func exec(_ f: F) throws -> Int {
        if condition.passes(f) != whenHolding { return try rest.exec(f) }
        return try jumped(f)
    }
}

private final class DecidedGuarded: Guarded {
    override func exec(_ f: F) throws -> Int {
        if try condition.decides(f) != whenHolding { return try rest.exec(f) }
        return try jumped(f)
    }
}

/// As `DecidedGuarded`, before a block, which is not called.
private final class DecidedGuarded2: Guarded {
    private let a: Statement, b: Statement
    init(_ first: Node, _ rest: Node, _ a: Statement, _ b: Statement) {
        (self.a, self.b) = (a, b)
        super.init(first, rest)
    }
    override func exec(_ f: F) throws -> Int {
        if try condition.decides(f) == whenHolding { return try jumped(f) }
        _ = try a.exec(f)
        return try b.exec(f)
    }
}

private final class DecidedGuarded3: Guarded {
    private let a: Statement, b: Statement, c: Statement
    init(_ first: Node, _ rest: Node, _ a: Statement, _ b: Statement, _ c: Statement) {
        (self.a, self.b, self.c) = (a, b, c)
        super.init(first, rest)
    }
    override func exec(_ f: F) throws -> Int {
        if try condition.decides(f) == whenHolding { return try jumped(f) }
        _ = try a.exec(f)
        _ = try b.exec(f)
        return try c.exec(f)
    }
}

/// A statement, then a value.
final class SequenceValue: Node {
    let first: Statement
    let value: Node
    private let hasValue: Bool
    init(_ first: Node, _ value: Node) {
        self.first = Statement(first)
        self.value = value
        hasValue = !(value is Nothing)
    }
    override func evalInt(_ f: F) throws -> Int {
        _ = try first.exec(f)
        return try value.evalInt(f)
    }
    override func evalDouble(_ f: F) throws -> Double {
        _ = try first.exec(f)
        return try value.evalDouble(f)
    }
    override func evalBool(_ f: F) throws -> Bool {
        _ = try first.exec(f)
        return try value.evalBool(f)
    }
    override func evalInto(_ f: F, _ d: F) throws {
        _ = try first.exec(f)
        try value.evalInto(f, d)
    }
    override func exec(_ f: F) throws -> Int {
        _ = try first.exec(f)
        return hasValue ? try value.exec(f) : 0
    }
    override func address(_ f: F) throws -> F {
        _ = try first.exec(f)
        return try value.address(f)
    }
}

/// A statement that may have put the result into the frame and returned, then the rest, which gives it.
final class ReturnOr: Node {
    let first: Node
    let rest: Node
    let result: Int
    let words: Int
    init(_ first: Node, _ rest: Node, result: Int, words: Int) {
        self.first = first
        self.rest = rest
        self.result = result
        self.words = words
    }
    override func evalInt(_ f: F) throws -> Int {
        if try first.exec(f) != 0 { return f[result] }
        return try rest.evalInt(f)
    }
    override func evalDouble(_ f: F) throws -> Double {
        if try first.exec(f) != 0 { return double(f[result]) }
        return try rest.evalDouble(f)
    }
    override func evalBool(_ f: F) throws -> Bool {
        if try first.exec(f) != 0 { return f[result] != 0 }
        return try rest.evalBool(f)
    }
    override func evalInto(_ f: F, _ d: F) throws {
        if try first.exec(f) != 0 {
            d.copyWords(from: f + result, words)
            return
        }
        try rest.evalInto(f, d)
    }
    override func exec(_ f: F) throws -> Int {
        if try first.exec(f) != 0 { return 0 }
        return try rest.exec(f)
    }
}

/// `return e` where statuses are used: the value goes to the frame's result place.
final class ReturnValue: StatementNode {
    let value: Node
    let result: Int
    init(_ value: Node, result: Int) {
        self.value = value
        self.result = result
    }
    override func exec(_ f: F) throws -> Int {
        try value.evalInto(f, f + result)
        return Status.returned
    }
}

/// Runs an expression without a value and ends with a status: `return`, `break`, `continue`.
final class Jump: StatementNode {
    let status: Int
    init(_ status: Int) { self.status = status }
    override func exec(_ f: F) throws -> Int { status }
}

/// A statement whose normal end becomes a status.
final class ThenStatus: StatementNode {
    let first: Node
    let status: Int
    init(_ first: Node, _ status: Int) {
        self.first = first
        self.status = status
    }
    override func exec(_ f: F) throws -> Int {
        _ = try first.exec(f)
        return status
    }
}

/// A labelled statement that `break` may leave.
final class Labelled: StatementNode {
    let body: Node
    let breakStatus: Int
    init(_ body: Node, _ target: Int) {
        self.body = body
        breakStatus = Status.breaks(target)
    }
    override func exec(_ f: F) throws -> Int {
        let status = try body.exec(f)
        return status == breakStatus ? 0 : status
    }
}

/// `defer`: runs when the statements behind it end, however they do.
final class Deferred: Node {
    let body: Node
    let deferred: Node
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ body: Node, deferred: Node, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.body = body
        self.deferred = deferred
        self.record = record
    }
    @inline(__always) private func run<T>(_ f: F, _ work: () throws -> T) throws -> T {
        let result: T
        do { result = try work() } catch {
            try unwind(f)
            throw error
        }
        _ = try deferred.exec(f)
        return result
    }
    @inline(never) private func unwind(_ f: F) throws {
        let interpreter = record.pointee.state.pointee.owner.takeUnretainedValue()
        // A trap ends everything as it stands; a call that is made again was left.
        if interpreter.isUnwindingToRetry { return _ = try deferred.exec(f) }
        try interpreter.whileUnwinding { _ = try deferred.exec(f) }
    }
    override func exec(_ f: F) throws -> Int { try run(f) { try body.exec(f) } }
    override func evalInt(_ f: F) throws -> Int { try run(f) { try body.evalInt(f) } }
    override func evalDouble(_ f: F) throws -> Double { try run(f) { try body.evalDouble(f) } }
    override func evalBool(_ f: F) throws -> Bool { try run(f) { try body.evalBool(f) } }
    override func evalInto(_ f: F, _ d: F) throws { try run(f) { try body.evalInto(f, d) } }
}
