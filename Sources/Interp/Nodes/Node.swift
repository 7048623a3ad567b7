/// An executable expression or statement.
///
/// Children are `let`; nothing in an evaluation retains or releases a node. Which entry a consumer calls follows from the
/// static type: `evalInt` for all one-word types but Bool and Double (references too), `evalDouble`, `evalBool`, `exec`
/// for statements (the result says how it ended, see `Status`), and `evalInto` for every type.
class Node {
    init() {}
    func evalInt(_ f: F) throws -> Int { throw wrongKind(self, "evalInt") }
    func evalDouble(_ f: F) throws -> Double { throw wrongKind(self, "evalDouble") }
    func evalBool(_ f: F) throws -> Bool { throw wrongKind(self, "evalBool") }
    /// Fills uninitialised words.
    func evalInto(_ f: F, _ d: F) throws { throw wrongKind(self, "evalInto") }
    func exec(_ f: F) throws -> Int { throw wrongKind(self, "exec") }
    /// Of a place: where its words are.
    func address(_ f: F) throws -> F { throw wrongKind(self, "address") }
}

/// How a statement ended: 0 goes on, 1 returns (the value is in the frame's result place), else a jump.
enum Status {
    static let next = 0
    static let returned = 1
    static let fellThrough = 2
    @inline(__always) static func breaks(_ target: Int) -> Int { 4 &+ 2 &* target }
    @inline(__always) static func continues(_ target: Int) -> Int { 5 &+ 2 &* target }
}

@inline(never) func wrongKind(_ node: Node, _ entry: String) -> ScriptSignal {
    .internalError("\(type(of: node)) has no \(entry)")
}
