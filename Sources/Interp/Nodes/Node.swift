import Diagnostics

/// An executable expression or statement.
///
/// Children are `let`; nothing in an evaluation retains or releases a node. Which entry a consumer calls follows from the
/// static type: `evalInt` for all one-word types but Bool and Double (references too), `evalDouble`, `evalBool`, `exec`
/// for statements and calls without a value, and `evalInto` for every type.
class Node {
    /// Where `exec` stores the result, if that is what `storesResult` says; -1: nowhere.
    final var resultSlot = -1
    init() {}
    /// `exec` with a `resultSlot` is the assignment of the value of one word to that slot.
    var storesResult: Bool { false }
    /// Itself as the assignment of its value to a slot, where it can be that.
    final func storing(in slot: Int) -> Node? {
        if !storesResult { return nil }
        resultSlot = slot
        return self
    }
    /// The same as `evalBool`, when that compares words of the frame.
    var wordTest: WordTest { .none }
    /// The same as `evalInt`, when that adds words of the frame and they do not overflow.
    var wordSum: WordSum? { nil }
    /// The same as `evalDouble`, when that is one operation on locals and constants.
    var plainTerm: PlainTerm? { nil }
    /// The same as `evalDouble`, when that is two of them, one after the other.
    var plainChain: PlainChain? { nil }
    func evalInt(_ f: F) throws -> Int { throw wrongKind(self, "evalInt") }
    func evalDouble(_ f: F) throws -> Double { throw wrongKind(self, "evalDouble") }
    func evalBool(_ f: F) throws -> Bool { throw wrongKind(self, "evalBool") }
    /// Fills uninitialised words. `d` never overlaps what the node reads, except exactly.
    func evalInto(_ f: F, _ d: F) throws { throw wrongKind(self, "evalInto") }
    /// Runs for its effects; the result says how it ended, see `Status`.
    func exec(_ f: F) throws -> Int { throw wrongKind(self, "exec") }
    /// Of a place: where its words are.
    func address(_ f: F) throws -> F { throw wrongKind(self, "address") }
    /// Of a pattern: matches the words at `p`.
    func match(_ f: F, _ p: F) throws -> Bool { throw wrongKind(self, "match") }
}

/// How a statement ended: 0 goes on, 1 returns (the value is in the frame's result place), else a jump.
enum Status {
    static let next = 0
    static let returned = 1
    static let fellThrough = 2
    /// Of new code in a loop's place: still newer code follows.
    static let handsOver = 3
    @inline(__always) static func breaks(_ target: Int) -> Int { 4 &+ 2 &* target }
    @inline(__always) static func continues(_ target: Int) -> Int { 5 &+ 2 &* target }
}

@inline(never) func wrongKind(_ node: Node, _ entry: String) -> ScriptSignal {
    .internalError("\(type(of: node)) has no \(entry)")
}

/// Gives one word that is neither Bool nor Double.
class IntNode: Node {
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
    override func exec(_ f: F) throws -> Int {
        _ = try evalInt(f)
        return 0
    }
}

class DoubleNode: Node {
    override func evalInt(_ f: F) throws -> Int { bits(try evalDouble(f)) }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try evalDouble(f)) }
    override func exec(_ f: F) throws -> Int {
        _ = try evalDouble(f)
        return 0
    }
}

class BoolNode: Node {
    override func evalInt(_ f: F) throws -> Int { try evalBool(f) ? 1 : 0 }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalBool(f) ? 1 : 0 }
    override func exec(_ f: F) throws -> Int {
        _ = try evalBool(f)
        return 0
    }
}

/// Gives one word of any representation from one source: a slot, a constant, a field.
class WordNode: Node {
    override func evalDouble(_ f: F) throws -> Double { double(try evalInt(f)) }
    override func evalBool(_ f: F) throws -> Bool { try evalInt(f) != 0 }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
    override func exec(_ f: F) throws -> Int {
        _ = try evalInt(f)
        return 0
    }
}

/// Does something and has no value.
class StatementNode: Node {
    override func evalInto(_ f: F, _ d: F) throws { _ = try exec(f) }
}

/// Where a node stands, for traps.
final class Place {
    let function: FrameInfo
    let span: Span
    unowned let interpreter: Interpreter
    /// An unwrapping that the text does not write: of a `T!`.
    var isImplicit = false
    init(function: FrameInfo, span: Span, interpreter: Interpreter) {
        self.function = function
        self.span = span
        self.interpreter = interpreter
    }
    /// The signal of a trap of this node in frame `f`.
    @inline(never) func trap(_ message: String, _ f: F) -> ScriptSignal {
        let trap = Trap(message)
        trap.trace = interpreter.trace(from: f, function: function, span: span)
        return interpreter.ending(interpreter.onFault == nil ? .trap(trap) : held(message, isTrap: true, f, else: .trap(trap)))
    }

    /// Shows a fault of this node to who holds the program, and answers how to go on.
    func held(_ message: String, isTrap: Bool, _ f: F, else signal: ScriptSignal) -> ScriptSignal {
        let saved = (interpreter.state.pointee.top, interpreter.state.pointee.native)
        defer { (interpreter.state.pointee.top, interpreter.state.pointee.native) = saved }
        prepareRelease(f, function.record)
        let stack = [StackFrame(frame: f, function: function, span: span)] + interpreter.stack(calledAt: f)
        return interpreter.hold(message, isTrap: isTrap, stack, top: interpreter.state.pointee.top, else: signal)
    }
    /// Throws it: a call that does not return costs the path around it nothing.
    @inline(never) func fail(_ message: String, _ f: F) throws -> Never { throw trap(message, f) }
}
