/// Loops. The body stands in a cell that is read anew each round, so that a running loop moves to its new body.
final class LoopCell {
    /// The statements of the loop. Kept alive while a frame may be inside.
    var body: Unmanaged<Node> { didSet { replaced.append(oldValue) } }
    var condition: Unmanaged<Node> {
        didSet {
            replaced.append(oldValue)
            test = condition._withUnsafeGuaranteedRef { $0.wordTest }
        }
    }
    private(set) var test: WordTest
    private var replaced: [Unmanaged<Node>] = []
    /// How the loop's successor ended, which ran in place of the condition.
    var status = 0
    /// New code that runs in its place.
    var succession: Succession?
    /// What runs when the loop has come to its end, of a frame whose old code behind it must not run; else nothing.
    var ending: Unmanaged<Node>?
    init(_ body: Node, condition: Node? = nil) {
        self.body = Unmanaged.passRetained(body)
        let condition = condition ?? ConstantBool(true)
        self.condition = Unmanaged.passRetained(condition)
        test = condition.wordTest
    }
    deinit {
        for node in replaced + [body, condition] { node.release() }
        ending?.release()
    }
    /// Activations of the loop that run in a successor: nothing of this loop is run by them any more.
    private(set) var movedCount = 0
    func movedOn<T>(_ work: () throws -> T) rethrows -> T {
        movedCount += 1
        defer { movedCount -= 1 }
        return try work()
    }
    func takeStatus() -> Int {
        defer { status = 0 }
        return status
    }
}

/// What the back edge does while a safe point is asked for.
@inline(never) func slowBackEdge(_ state: UnsafeMutablePointer<RuntimeState>, _ f: F, _ record: UnsafeMutablePointer<FrameRecord>, _ site: Unmanaged<CallSite>) throws {
    let top = f + record.pointee.words
    top[0] = Int(bitPattern: site.toOpaque())
    site._withUnsafeGuaranteedRef { $0.base = record.pointee.words + 1 }
    state.pointee.native = top + 1
    state.pointee.top = top + 1
    try state.pointee.owner.takeUnretainedValue().safePoint(at: record)
}

/// What all loops hold. They poll behind each round, so that a round runs between two polls.
class LoopNode: StatementNode {
    let cell: LoopCell
    let state: UnsafeMutablePointer<RuntimeState>
    let record: UnsafeMutablePointer<FrameRecord>
    let site: Unmanaged<CallSite>
    let breakStatus: Int
    let continueStatus: Int
    init(_ cell: LoopCell, _ target: Int, _ record: UnsafeMutablePointer<FrameRecord>, _ site: CallSite) {
        self.cell = cell
        state = record.pointee.state
        self.record = record
        self.site = Unmanaged.passRetained(site)
        breakStatus = Status.breaks(target)
        continueStatus = Status.continues(target)
    }
    deinit { site.release() }

    @inline(__always) final func round(_ f: F) throws -> Int {
        try cell.body._withUnsafeGuaranteedRef { try $0.exec(f) }
    }
    @inline(__always) final func goesOn(_ f: F) throws -> Bool {
        if cell.test.isKnown { return cell.test.holds(f) }
        return try cell.condition._withUnsafeGuaranteedRef { try $0.evalBool(f) }
    }
    /// The loop has come to its end, with its position behind the last round.
    @inline(never) final func ended(_ f: F) throws -> Int {
        guard let ending = cell.ending else { return 0 }
        let status = try ending._withUnsafeGuaranteedRef { try $0.exec(f) }
        return status == breakStatus ? 0 : status
    }
    /// Goes on with a loop that ran before in other nodes, its position in the slots.
    func resume(_ f: F) throws -> Int { try exec(f) }
    @inline(__always) final func poll(_ f: F) throws {
        if _slowPath(state.pointee.poll != 0) { try slowBackEdge(state, f, record, site) }
    }
}

final class While: LoopNode {
    override func exec(_ f: F) throws -> Int {
        while try goesOn(f) {
            let status = try round(f)
            if status != 0 {
                if status == breakStatus { return 0 }
                if status != continueStatus { return status }
            }
            try poll(f)
        }
        return cell.status == 0 ? 0 : cell.takeStatus()
    }
}

/// `while true`, and loops whose cell holds the condition too: the body breaks.
final class Forever: LoopNode {
    /// Of a `for await`.
    var awaited: AwaitedRound.Slots?
    override func exec(_ f: F) throws -> Int {
        while true {
            let status = try round(f)
            if status != 0 {
                if status == breakStatus { return 0 }
                if status != continueStatus { return status }
            }
            try poll(f)
        }
    }
}

/// `repeat … while`
final class Repeat: LoopNode {
    override func exec(_ f: F) throws -> Int {
        repeat {
            let status = try round(f)
            if status != 0 {
                if status == breakStatus { return 0 }
                if status != continueStatus { return status }
            }
            try poll(f)
        } while try goesOn(f)
        return cell.status == 0 ? 0 : cell.takeStatus()
    }
    override func resume(_ f: F) throws -> Int {
        if try !goesOn(f) { return cell.status == 0 ? 0 : cell.takeStatus() }
        return try exec(f)
    }
}

/// `for i in a..<b` and `a...b` over Int. The variable gets the position each round; a hidden slot holds the last one.
final class ForRange: LoopNode {
    let lower: Node
    let upper: Node
    let isClosed: Bool
    let counter: Int
    let variable: Int
    let place: Place
    init(_ lower: Node, _ upper: Node, isClosed: Bool, counter: Int, variable: Int, _ place: Place, _ cell: LoopCell, _ target: Int, _ record: UnsafeMutablePointer<FrameRecord>, _ site: CallSite) {
        self.lower = lower
        self.upper = upper
        self.isClosed = isClosed
        self.counter = counter
        self.variable = variable
        self.place = place
        super.init(cell, target, record, site)
    }
    override func exec(_ f: F) throws -> Int {
        var index = try lower.evalInt(f)
        let last = try upper.evalInt(f)
        if index > last { try place.fail("Fatal error: Range requires lowerBound <= upperBound", f) }
        if !isClosed && index == last { return index == .min ? 0 : try ended(f, behind: index - 1) }
        let end = isClosed ? last : last &- 1
        f[counter] = end
        while true {
            f[variable] = index
            let status = try round(f)
            if status != 0 {
                if status == breakStatus { return 0 }
                if status != continueStatus { return status }
            }
            try poll(f)
            if index == end { return try ended(f, behind: index) }
            index &+= 1
        }
    }
    /// Leaves the position where a loop that goes on from here finds nothing more to do.
    private func ended(_ f: F, behind index: Int) throws -> Int {
        if cell.ending == nil { return 0 }
        f[variable] = index == .max ? index : index + 1
        f[counter] = index == .max ? index - 1 : index
        return try ended(f)
    }
    /// From the position in the variable to the end in the hidden slot.
    override func resume(_ f: F) throws -> Int {
        var index = f[variable]
        let end = f[counter]
        while index <= end {
            f[variable] = index
            let status = try round(f)
            if status != 0 {
                if status == breakStatus { return 0 }
                if status != continueStatus { return status }
            }
            try poll(f)
            if index == end { return try ended(f, behind: index) }
            index &+= 1
        }
        return try ended(f)
    }
    /// The end as the header has it now.
    func putEnd(_ f: F) throws {
        let last = try upper.evalInt(f)
        f[counter] = isClosed || last == .min ? last : last &- 1
    }
}

/// `for i in stride(from:to:by:)` and `through:` over Int.
final class ForStride: LoopNode {
    let start: Node
    let end: Node
    let step: Node
    let isThrough: Bool
    let variable: Int
    /// Two hidden slots: the limit and the step.
    let bounds: Int
    let place: Place
    init(_ start: Node, _ end: Node, _ step: Node, isThrough: Bool, bounds: Int, variable: Int, _ place: Place, _ cell: LoopCell, _ target: Int, _ record: UnsafeMutablePointer<FrameRecord>, _ site: CallSite) {
        self.start = start
        self.end = end
        self.step = step
        self.isThrough = isThrough
        self.bounds = bounds
        self.variable = variable
        self.place = place
        super.init(cell, target, record, site)
    }
    override func exec(_ f: F) throws -> Int {
        let value = try start.evalInt(f)
        try putBounds(f)
        f[variable] = value
        return try resume(f)
    }
    /// The limit and the step as the header has them now.
    func putBounds(_ f: F) throws {
        let limit = try end.evalInt(f)
        let by = try step.evalInt(f)
        if by == 0 { try place.fail("Fatal error: Stride size must not be zero", f) }
        f[bounds] = limit
        f[bounds &+ 1] = by
    }
    /// The header is another one: its step counts from the element of the last round on. The variable is one old step further.
    func follow(_ f: F) throws {
        let last = f[variable] &- f[bounds &+ 1]
        try putBounds(f)
        let (next, overflow) = last.addingReportingOverflow(f[bounds &+ 1])
        if overflow { finish(f) } else { f[variable] = next }
    }
    /// There is no next element.
    private func finish(_ f: F) { (f[variable], f[bounds]) = f[bounds &+ 1] > 0 ? (.max, .min) : (.min, .max) }
    override func resume(_ f: F) throws -> Int {
        var value = f[variable]
        let limit = f[bounds]
        let by = f[bounds &+ 1]
        while by > 0 ? (isThrough ? value <= limit : value < limit) : (isThrough ? value >= limit : value > limit) {
            f[variable] = value
            let status = try round(f)
            if status != 0 {
                if status == breakStatus { return 0 }
                if status != continueStatus { return status }
            }
            try poll(f)
            let (next, overflow) = value.addingReportingOverflow(by)
            if overflow {
                finish(f)
                // A header that follows counts on from this element.
                f[bounds &+ 1] = by > 0 ? max(.max &- value, 1) : min(.min &- value, -1)
                return try ended(f)
            }
            value = next
        }
        f[variable] = value
        return try ended(f)
    }
}

/// `for x in array` and `for (i, x) in array.enumerated()`. The array is kept in a hidden slot (owned there by an enclosing `Scope`), the position in the next.
/// The element is borrowed from it: the array is not changed while the loop holds it.
final class ForArray: LoopNode {
    let array: Node
    let slot: Int
    let variable: Int
    /// Words of the position before the element.
    let lead: Int
    let stride: Int
    init(_ array: Node, slot: Int, variable: Int, lead: Int, stride: Int, _ cell: LoopCell, _ target: Int, _ record: UnsafeMutablePointer<FrameRecord>, _ site: CallSite) {
        self.array = array
        self.slot = slot
        self.variable = variable
        self.lead = lead
        self.stride = stride
        super.init(cell, target, record, site)
    }
    override func exec(_ f: F) throws -> Int {
        f[slot] = try array.evalInt(f)
        f[slot &+ 1] = 0
        return try resume(f)
    }
    override func resume(_ f: F) throws -> Int {
        while true {
            let index = f[slot &+ 1]
            let buffer = pointer(f[slot])
            if index >= buffer[2] {
                f[slot &+ 1] = index &+ 1
                return try ended(f)
            }
            if lead != 0 { f[variable] = index }
            if _fastPath(stride == 1) {
                f[variable &+ lead] = buffer[4 &+ index]
            } else {
                (f + (variable &+ lead)).copyWords(from: buffer + (4 &+ index &* stride), stride)
            }
            f[slot &+ 1] = index &+ 1
            let status = try round(f)
            if status != 0 {
                if status == breakStatus { return 0 }
                if status != continueStatus { return status }
            }
            try poll(f)
        }
    }
}
