/// Nodes by which a running loop moves to its new version: they stand in the old loop's cell, so that a loop that is not
/// replaced pays nothing. The new loop runs inside the old one, in the same frame, and ends it.

/// In place of the body of a `for` or endless loop.
final class SwitchRound: StatementNode {
    let successor: Node
    let statuses: StatusMap
    init(_ successor: Node, _ statuses: StatusMap) {
        self.successor = successor
        self.statuses = statuses
    }
    override func exec(_ f: F) throws -> Int { statuses.old(try successor.exec(f)) }
}

/// In place of the condition of `while` and `repeat`: what was evaluated of it in old code is not evaluated again.
final class SwitchCondition: BoolNode {
    let successor: Node
    let statuses: StatusMap
    private unowned let cell: LoopCell
    init(_ successor: Node, _ statuses: StatusMap, _ cell: LoopCell) {
        self.successor = successor
        self.statuses = statuses
        self.cell = cell
    }
    override func evalBool(_ f: F) throws -> Bool {
        let status = statuses.old(try successor.exec(f))
        cell.status = status == statuses.end ? 0 : status
        return false
    }
}

/// Translates how new statements end into what the nodes around them, which are older, understand.
final class StatusMap {
    private let pairs: [(new: Int, old: Int)]
    /// What ends the old loop normally.
    let end: Int
    /// What the normal end of the new statements means.
    private let normal: Int
    init(_ pairs: [(new: Int, old: Int)], end: Int, normal: Int) {
        self.pairs = pairs
        self.end = end
        self.normal = normal
    }
    func old(_ status: Int) -> Int {
        if status == Status.next { return normal }
        for pair in pairs where pair.new == status { return pair.old }
        return status
    }
}

/// The new loop, which starts where the old one stands: takes over its position.
final class ResumeLoop: StatementNode {
    let new: LoopNode
    let old: LoopNode
    /// The text of the header is another one: its bounds count, from the old position on.
    let hasNewHeader: Bool
    private let move: MoveSlots
    init(_ new: LoopNode, _ old: LoopNode, hasNewHeader: Bool, _ move: MoveSlots) {
        self.new = new
        self.old = old
        self.hasNewHeader = hasNewHeader
        self.move = move
    }
    override func exec(_ f: F) throws -> Int {
        move.run(f)
        switch (new, old) {
        case (let new as ForRange, let old as ForRange):
            f[new.variable] = f[old.variable]
            f[new.counter] = f[old.counter]
            if hasNewHeader { try new.putEnd(f) }
        case (let new as ForStride, let old as ForStride):
            f[new.variable] = f[old.variable]
            (f[new.bounds], f[new.bounds + 1]) = (f[old.bounds], f[old.bounds + 1])
            if hasNewHeader { try new.putBounds(f) }
        case (let new as ForArray, let old as ForArray):
            // The element of this round was taken already, not used yet.
            f[new.slot + 1] = max(f[(move.words > 0 ? move.from : old.slot) + 1] - 1, 0)
        default: break
        }
        return try new.resume(f)
    }
}

/// Moves owned words: an array or iterator that a loop holds.
struct MoveSlots {
    var from = 0
    var to = 0
    var words = 0
    func run(_ f: F) {
        if words == 0 { return }
        (f + to).copyWords(from: f + from, words)
        (f + from).zero(words)
    }
}
