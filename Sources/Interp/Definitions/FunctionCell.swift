import Diagnostics
import Types

/// A callable: call nodes hold the cell, only a commit replaces the body.
final class FunctionCell {
    /// - Invariant: retained; a replaced body stays alive while a frame may be inside.
    var body: Unmanaged<Node>
    /// Words of the flattened parameters, `self` included; a closure's context word follows them.
    var parameterWords: Int
    let key: Key
    /// Of what is in force; 0 before the first lowering.
    var version = 0
    var frame: FrameInfo?
    /// Lowers the body anew: what `LowerOnFirstCall` runs.
    var lower: (FunctionCell) throws -> Node

    enum Key: Hashable {
        case function(DeclID, [TypeID])
        /// Code of a closure or local function: the body it stands in, as `ClosureHomes` numbers it, its own number there, that body's arguments and its own.
        case closure(body: Int, owner: Int, [TypeID])
        case defaultArgument(DeclID, Int, [TypeID])
        case initialValue(DeclID, [TypeID])
        /// `init` of a class together with the allocation of an instance of a type.
        case allocating(DeclID, [TypeID], TypeID)
        case property(DeclID, TypeID, Accessor)
        case thunk(Int)
    }

    enum Accessor { case getter, setter, dynamicGetter, dynamicSetter }
    /// The immortal function value of this cell, once there is one.
    var constantClosure: Int?

    unowned let interpreter: Interpreter
    /// Counts the parameters' words anew when layouts changed.
    var measure: (() -> Int)?
    /// Of a closure's code: the text it comes from.
    var closure: ClosureOrigin?
    /// The node before the latest replacement: stays in force when the new text cannot be lowered.
    var previous: Unmanaged<Node>?
    /// Of `previous`.
    var previousFrame: FrameInfo?
    /// Of a thunk: the function that it calls.
    var callee: (function: DeclID, arguments: [TypeID])?
    /// The declaration by which callers know it, when the program in force has another one or none.
    var original: FunctionDecl?
    /// Leads callers of `original` to the function that took its place.
    var adapter: Adapter?
    /// What the adapter leads to, or led to before that went.
    var successor: FunctionDecl?
    /// The program that its code belongs to, when the one in force has no place for it: the code is kept for who refers to it.
    /// An adapter goes before it.
    var oldProgram: Program?
    /// An attempt to lower it failed; there is no use in another one.
    var isUnlowerable = false

    init(_ interpreter: Interpreter, key: Key, parameterWords: Int, lower: @escaping (FunctionCell) throws -> Node) {
        self.interpreter = interpreter
        self.key = key
        self.parameterWords = parameterWords
        self.lower = lower
        body = Unmanaged.passRetained(LowerOnFirstCall.placeholder)
        body = Unmanaged.passRetained(LowerOnFirstCall(self))
    }
}

/// Stands in a cell until its first call.
final class LowerOnFirstCall: Node {
    static let placeholder = Node()
    private unowned let cell: FunctionCell
    init(_ cell: FunctionCell) { self.cell = cell }

    private func lowered() throws -> Node {
        let node: Node
        let filling = cell.interpreter.filling
        let guards = filling?.guards
        do { node = try cell.interpreter.lowerBody(of: cell) } catch {
            guard let previous = cell.previous, cell.oldProgram == nil || cell.adapter != nil else { return try cell.interpreter.misfit(cell, error) }
            cell.body = previous
            return previous.takeUnretainedValue()
        }
        // A commit that is taken back puts it in force again.
        if let previous = cell.previous {
            if cell.interpreter.isCommitting {
                cell.interpreter.replaced.append(RetiredCode(node: previous, frame: cell.previousFrame))
            } else {
                cell.interpreter.retire(previous, cell.previousFrame)
            }
        }
        cell.previous = nil
        cell.body = Unmanaged.passRetained(node)
        cell.version += 1
        if filling?.guards != guards { filling?.note(cell) }
        return node
    }
    override func evalInt(_ f: F) throws -> Int { try lowered().evalInt(f) }
    override func evalDouble(_ f: F) throws -> Double { try lowered().evalDouble(f) }
    override func evalBool(_ f: F) throws -> Bool { try lowered().evalBool(f) }
    override func evalInto(_ f: F, _ d: F) throws { try lowered().evalInto(f, d) }
    override func exec(_ f: F) throws -> Int { try lowered().exec(f) }
    override func address(_ f: F) throws -> F { try lowered().address(f) }
}

/// Numbers for bodies whose closures have cells. An address alone would not do: when a body is gone, another one may get it.
struct ClosureHomes {
    private struct Home {
        weak var body: AnyObject?
        let number: Int
    }
    private var homes: [ObjectIdentifier: Home] = [:]
    private var count = 0

    mutating func number(of body: AnyObject) -> Int {
        if let known = homes[ObjectIdentifier(body)], known.body === body { return known.number }
        count += 1
        homes[ObjectIdentifier(body)] = Home(body: body, number: count)
        return count
    }
}
