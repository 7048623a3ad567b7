/// Nodes by which a running loop moves to its new version: they stand in the old loop's cell, so that a loop that is not
/// replaced pays nothing. The new loop runs inside the old one, in the same frame, and ends it.

/// In place of the body of a `for` or endless loop.
final class SwitchRound: StatementNode {
    let successor: Node
    let statuses: StatusMap
    private unowned let cell: LoopCell
    init(_ successor: Node, _ statuses: StatusMap, _ cell: LoopCell) {
        self.successor = successor
        self.statuses = statuses
        self.cell = cell
    }
    override func exec(_ f: F) throws -> Int { try statuses.old(try cell.movedOn { try successor.exec(f) }, f) }
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
        let status = try statuses.old(try cell.movedOn { try successor.exec(f) }, f)
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
    /// What is behind the loops that the new statements break out of, by how they do it: where the old code there must not run.
    var behind: [(new: Int, node: Node, statuses: StatusMap)] = []
    init(_ pairs: [(new: Int, old: Int)], end: Int, normal: Int) {
        self.pairs = pairs
        self.end = end
        self.normal = normal
    }
    func old(_ status: Int, _ f: F) throws -> Int {
        if status == Status.next { return normal }
        for left in behind where left.new == status { return try left.statuses.old(try left.node.exec(f), f) }
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

/// Slots that a commit filled and that no scope of the frame's code releases.
final class ReleaseList: Cleaning {
    let list: CleanupList
    init(_ list: [Cleanup]) { self.list = CleanupList(list) }
    deinit { list.entries.deallocate() }
}

/// Runs the new code of a loop; then lets go of what is declared around the loop, and, when outer loops are left too, around
/// those.
final class ReleaseAfter: StatementNode {
    let body: Node
    private let own: ReleaseList
    /// The loops around it, from inner to outer, and how the new code leaves them.
    private let outer: [(breaks: Int, continues: Int, list: ReleaseList)]
    private let record: UnsafeMutablePointer<FrameRecord>
    init(_ body: Node, _ own: ReleaseList, outer: [(breaks: Int, continues: Int, list: ReleaseList)], _ record: UnsafeMutablePointer<FrameRecord>) {
        self.body = body
        self.own = own
        self.outer = outer
        self.record = record
    }
    override func exec(_ f: F) throws -> Int {
        let status: Int
        do { status = try body.exec(f) } catch {
            release(f, outer.count)
            throw error
        }
        var levels = 0
        if status == Status.returned { levels = outer.count } else { levels = outer.firstIndex { $0.breaks == status || $0.continues == status } ?? 0 }
        release(f, levels)
        return status
    }
    private func release(_ f: F, _ levels: Int) {
        own.list.destroy(f, record)
        for level in outer.prefix(levels) { level.list.list.destroy(f, record) }
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
