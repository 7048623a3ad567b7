/// The round of a `for await`. While it waits for the element, the loop may get newer code: that takes the element over.
final class AwaitedRound: StatementNode {
    struct Slots {
        /// 1: the element is there already.
        var flag: Int
        /// Where it waits then: an optional, nil at the end.
        var element: Int
        var words: Int

        func take(from old: Slots, _ f: F) {
            f[flag] = f[old.flag]
            if f[flag] == 0 { return }
            f[old.flag] = 0
            MoveSlots(from: old.element, to: element, words: words).run(f)
        }
    }
    let slots: Slots
    /// The loop's, which holds this node.
    unowned(unsafe) var cell: LoopCell?
    private let ask: BindOptional
    private let inner: Node
    private let leave: Node
    init(_ ask: BindOptional, _ inner: Node, _ leave: Node, _ slots: Slots) {
        self.ask = ask
        self.inner = inner
        self.leave = leave
        self.slots = slots
    }
    override func exec(_ f: F) throws -> Int {
        let isThere: Bool
        if f[slots.flag] != 0 {
            f[slots.flag] = 0
            MoveSlots(from: slots.element, to: ask.slot, words: slots.words).run(f)
            isThere = f[ask.test] != 0
        } else if let cell {
            let body = cell.body
            isThere = try ask.evalBool(f)
            if cell.body.toOpaque() != body.toOpaque() || cell.succession?.first != nil {
                f[slots.flag] = 1
                MoveSlots(from: ask.slot, to: slots.element, words: slots.words).run(f)
                return try cell.body._withUnsafeGuaranteedRef { try $0.exec(f) }
            }
        } else {
            isThere = try ask.evalBool(f)
        }
        return try isThere ? inner.exec(f) : leave.exec(f)
    }
}

final class ClearSlot: StatementNode {
    private let slot: Int
    init(_ slot: Int) { self.slot = slot }
    override func exec(_ f: F) throws -> Int {
        f[slot] = 0
        return 0
    }
}
