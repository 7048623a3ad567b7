import Types

/// Nodes by which a running loop moves to its new version: they stand in the old loop's cell, so that a loop that is not
/// replaced pays nothing. The new code runs inside the old loop, in the same frame, and ends it.
///
/// A loop that is edited again and again does not nest: its code hands over to the next at the end of its round, gives
/// back what it held, and that one runs in the place of the first loop.

/// New code that runs in the place of a loop.
final class Stage {
    var node: Node
    let statuses: StatusMap
    /// What it was lowered to; nil: it only jumps.
    let frame: FrameInfo?
    /// What it takes out of the slots of the stage before it.
    let moves: [MoveSlots]
    /// What follows the loop is new code, too.
    let goesOnBehind: Bool
    /// Loops around it that it may leave.
    let leaves: Set<TypedStatement.JumpTarget>
    /// What its loop hands over to when its round ends.
    var next: Stage?

    init(_ node: Node, _ statuses: StatusMap, _ frame: FrameInfo? = nil, moves: [MoveSlots] = [], goesOnBehind: Bool = false, leaves: Set<TypedStatement.JumpTarget> = []) {
        self.leaves = leaves
        self.node = node
        self.statuses = statuses
        self.frame = frame
        self.moves = moves
        self.goesOnBehind = goesOnBehind
        frame?.stage = self
    }
    deinit { frame?.dispose() }
}

/// The new code of one old loop.
final class Succession {
    /// For who comes by in old code; nil: nobody does any more.
    private(set) var first: Stage?
    /// What follows the loop in whatever new code runs now is new, too.
    private(set) var goesOnBehind: Bool
    private unowned let cell: LoopCell
    private unowned let interpreter: Interpreter
    init(_ first: Stage, _ cell: LoopCell, _ interpreter: Interpreter) {
        self.first = first
        goesOnBehind = first.goesOnBehind
        self.cell = cell
        self.interpreter = interpreter
    }

    func begin(with stage: Stage?) {
        first = stage
        if let stage { goesOnBehind = stage.goesOnBehind && (goesOnBehind || cell.movedCount == 0) }
    }

    /// How the old loop is to go on.
    func run(_ f: F, otherwise: () throws -> Int) throws -> Int {
        // The only reference: a stage that was left goes.
        guard var stage = first else { return try otherwise() }
        let depth = interpreter.handovers
        defer { interpreter.handovers = depth }
        return try cell.movedOn {
            while true {
                let status = try stage.node.exec(f)
                if status != Status.handsOver { return try stage.statuses.old(status, f) }
                interpreter.handovers = depth
                guard let next = stage.next else { throw ScriptSignal.internalError("no code to hand over to") }
                stage = next
            }
        }
    }
}

/// In place of the body of a `for` or endless loop.
final class SwitchRound: StatementNode {
    let succession: Succession
    private let original: Unmanaged<Node>?
    /// - Parameter original: the body, which the cell keeps; nil: it runs behind the last round.
    init(_ succession: Succession, original: Unmanaged<Node>?) {
        self.succession = succession
        self.original = original
    }
    override func exec(_ f: F) throws -> Int {
        try succession.run(f) { try original?._withUnsafeGuaranteedRef { try $0.exec(f) } ?? 0 }
    }
}

/// In place of the condition of `while` and `repeat`: what was evaluated of it in old code is not evaluated again.
final class SwitchCondition: BoolNode {
    let succession: Succession
    private let end: Int
    private let original: Unmanaged<Node>
    private unowned let cell: LoopCell
    init(_ succession: Succession, end: Int, original: Unmanaged<Node>, _ cell: LoopCell) {
        self.succession = succession
        self.end = end
        self.original = original
        self.cell = cell
    }
    override func evalBool(_ f: F) throws -> Bool {
        let status = try succession.run(f) { try original._withUnsafeGuaranteedRef { try $0.evalBool(f) } ? -1 : end }
        if status == -1 { return true }
        cell.status = status == end ? 0 : status
        return false
    }
}

/// In place of the body or condition of a loop that itself runs as a stage: leaves it for the next stage.
final class HandOver: Node {
    private unowned let stage: Stage
    private unowned let cell: LoopCell
    private unowned let interpreter: Interpreter
    init(_ stage: Stage, _ cell: LoopCell, _ interpreter: Interpreter) {
        self.stage = stage
        self.cell = cell
        self.interpreter = interpreter
    }
    override func exec(_ f: F) throws -> Int {
        guard let next = stage.next else { throw ScriptSignal.internalError("no code to hand over to") }
        for move in next.moves { move.run(f) }
        // Values are under way: nobody may look for them before the next stage has them.
        interpreter.handovers += 1
        return Status.handsOver
    }
    override func evalBool(_ f: F) throws -> Bool {
        cell.status = try exec(f)
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
    var behind: [(new: Int, stage: Stage)] = []
    init(_ pairs: [(new: Int, old: Int)], end: Int, normal: Int) {
        self.pairs = pairs
        self.end = end
        self.normal = normal
    }
    func old(_ status: Int, _ f: F) throws -> Int {
        for left in behind where left.new == status { return try left.stage.statuses.old(try left.stage.node.exec(f), f) }
        return known(status)
    }
    private func known(_ status: Int) -> Int {
        if status == Status.next { return normal }
        for pair in pairs where pair.new == status { return pair.old }
        return status
    }
    /// For a stage that takes the place of one with the statuses `before`.
    func instead(of before: StatusMap) -> StatusMap {
        StatusMap(pairs.map { ($0.new, before.known($0.old)) }, end: before.end, normal: normal == end ? before.end : before.known(normal))
    }
}

/// The new loop, which starts where the old one stands: takes over its position.
final class ResumeLoop: StatementNode {
    /// Where the old one has it.
    enum Position {
        case range(variable: Int, end: Int)
        case stride(variable: Int, bounds: Int)
        /// The next element's number.
        case array(next: Int)
        /// The element may be there already.
        case awaited(AwaitedRound.Slots)
        case none
    }
    let new: LoopNode
    private let position: Position
    /// The text of the header is another one: its bounds count, from the old position on.
    private let hasNewHeader: Bool
    private let move: MoveSlots
    init(_ new: LoopNode, _ position: Position, hasNewHeader: Bool, _ move: MoveSlots) {
        self.new = new
        self.position = position
        self.hasNewHeader = hasNewHeader
        self.move = move
    }
    override func exec(_ f: F) throws -> Int {
        move.run(f)
        switch (new, position) {
        case (let new as ForRange, .range(let variable, let end)):
            f[new.variable] = f[variable]
            f[new.counter] = f[end]
            if hasNewHeader { try new.putEnd(f) }
        case (let new as ForStride, .stride(let variable, let bounds)):
            f[new.variable] = f[variable]
            (f[new.bounds], f[new.bounds + 1]) = (f[bounds], f[bounds + 1])
            if hasNewHeader { try new.follow(f) }
        case (let new as ForArray, .array(let next)):
            // The element of this round was taken already, not used yet.
            f[new.slot + 1] = max(f[next] - 1, 0)
        case (let new as Forever, .awaited(let old)): if let slots = new.awaited { slots.take(from: old, f) }
        default: break
        }
        return try new.resume(f)
    }
}

/// Fills a slot from where a value waited.
final class TakeSlots: StatementNode {
    private let move: MoveSlots
    init(_ move: MoveSlots) { self.move = move }
    override func exec(_ f: F) throws -> Int {
        move.run(f)
        return 0
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

/// Moves owned words: a variable, or an array or iterator that a loop holds.
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
