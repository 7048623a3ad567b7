import Diagnostics
import Types

/// The words that nodes read through a raw pointer: one per interpreter, at a fixed address.
struct RuntimeState {
    /// Highest address a callee's frame may start at; 0 while a safe point is asked for, so that the call check is the poll.
    var limit: UInt = 0
    /// Not 0 while a safe point is asked for; loops test it at their back edge.
    var poll: Int = 0
    /// First free word of the slot stack for script code that is entered from host code (closures called by natives,
    /// `deinit`, `==`). Set by every node before it does something that may lead there.
    var top: F
    /// Frame of the latest native call (`[-1]` is its call site); what a backtrace continues with below a host entry.
    var native: F?
    /// The real limit.
    var stackLimit: UInt = 0
    var stackBase: F
    /// Lowest native stack address that script code may be entered at.
    var nativeLimit: UInt = 0
    var owner: Unmanaged<Interpreter>
    /// Bits of the `CallSite` of calls from host code.
    var hostSite = 0
    /// A trap, `exit` or Ctrl-C is on its way out: as in Swift, no code of the script runs any more, no `deinit` either. Until
    /// script code is entered anew.
    var isEnding = false
}

/// Facts about one lowered function that its nodes share.
struct FrameRecord {
    /// Words from the frame's start that the function may use, outgoing arguments included.
    var words: Int
    var state: UnsafeMutablePointer<RuntimeState>
    /// Stands in `[-1]` of what the function enters without a call node (`deinit` of released objects).
    var releaseSite: Unmanaged<CallSite>?
}

/// Where a call stands: found in word `-1` of the callee's frame. Gives backtraces and stack maps.
final class CallSite {
    let function: FrameInfo
    let span: Span
    /// Words from the caller's frame to the callee's. Of a loop's back edge: set when it is used.
    var base: Int
    /// The callee was entered from host code: word `-2` holds `RuntimeState.native` of that moment.
    let isHostEntry: Bool
    /// Variables whose slots hold a value here.
    let live: LiveSlots?
    /// The loop's site that this one stands in for, while its frame waits at the back edge.
    private let origin: CallSite?
    var loop: CallSite { origin ?? self }

    init(function: FrameInfo, span: Span, base: Int, isHostEntry: Bool = false, live: LiveSlots? = nil, origin: CallSite? = nil) {
        self.origin = origin
        self.function = function
        self.span = span
        self.base = base
        self.isHostEntry = isHostEntry
        self.live = live
    }
}

/// The variables declared up to a point of a function: a chain from inner to outer scopes, shared by call sites.
final class LiveSlots {
    let slot: FrameInfo.Slot
    let outer: LiveSlots?
    init(_ slot: FrameInfo.Slot, outer: LiveSlots?) {
        self.slot = slot
        self.outer = outer
    }
}

/// What is known about the frames of a lowered function.
final class FrameInfo {
    struct Slot {
        enum Content { case owned, borrowed, address, box, hidden }
        var index: Int
        var name: String
        var type: TypeInfo
        var content: Content
        /// Where its declaration begins in the source: before, there is nothing in it.
        var start = 0
    }
    /// As a backtrace names it: `main.Point.move(by:)`.
    let name: String
    let record: UnsafeMutablePointer<FrameRecord>
    var slots: [Slot] = []
    /// The text it was lowered from; nil: a thunk.
    var origin: FrameOrigin?
    /// Its loops, in the order in which they were lowered.
    var loops: [LoopRecord] = []
    /// Types whose layouts its nodes know.
    var types: [TypeInfo] = []
    /// Where the result stands, and the function value it was called through.
    var resultSlot: Int?
    var contextSlot: Int?
    /// What the frame was before a loop in it moved to new code; nodes of it still wait below.
    var outer: FrameInfo?
    /// The loop of `outer` in whose place this code runs.
    var resumed: LoopRecord?
    /// What it is lowered for, of code that runs in the place of a loop, and the loop in it that goes on.
    weak var stage: Stage?
    var root: TypedStatement.JumpTarget?
    /// The words it uses, without those of a stage that is to follow.
    var ownWords = 0..<0
    /// Its scopes: what they clean up can move.
    var scopes: [any Cleaning] = []
    /// Slots whose values a commit moved, by where the code has them; nil: the value has no place that new code may use.
    var moved: [Int: Int?] = [:]

    init(name: String, state: UnsafeMutablePointer<RuntimeState>) {
        self.name = name
        record = .allocate(capacity: 1)
        record.initialize(to: FrameRecord(words: 0, state: state, releaseSite: nil))
    }

    var hasMoved: Bool { !moved.isEmpty || outer?.hasMoved ?? false }
    /// Where what the code has in a slot is now.
    func current(_ slot: Int) -> Int? { moved[slot] ?? slot }
    func move(_ slot: Int, to place: Int?) {
        for (key, value) in moved where value == slot { moved[key] = .some(place) }
        if moved[slot] == nil { moved[slot] = .some(place) }
    }
}
