import Diagnostics
import Lexer
import Types

/// One call in progress.
struct Activation {
    var frame: FrameInfo
    var base: F
    var site: CallSite
    /// The stack it stands on, of a task or program that waits; nil: the one that is in use.
    var fiber: Fiber?
    /// Which of the stacks.
    var stack = 0
    /// No other call stands on it.
    var isInnermost = false
    /// Its code, and the older code below it that it took over from.
    var chain: [FrameInfo] {
        var result: [FrameInfo] = []
        var current: FrameInfo? = frame
        while let frame = current {
            result.append(frame)
            current = frame.outer
        }
        return result
    }
}

extension Interpreter {
    /// The calls in progress, innermost first, and the functions that wait for a library function which called back.
    func activations() -> (calls: [Activation], callingBack: [FrameInfo]) {
        var calls: [Activation] = []
        var callingBack: [FrameInfo] = []
        var stack = 0
        func walk(_ start: F, _ fiber: Fiber?, isTop: Bool) {
            var frame = start
            var isInnermost = isTop
            defer { stack += 1 }
            while let bits = UnsafeRawPointer(bitPattern: frame[-1]) {
                let site = Unmanaged<CallSite>.fromOpaque(bits).takeUnretainedValue()
                if site.isHostEntry {
                    guard let native = F(bitPattern: frame[-2]) else { return }
                    frame = native
                    if let bits = UnsafeRawPointer(bitPattern: native[-1]) { callingBack.append(Unmanaged<CallSite>.fromOpaque(bits).takeUnretainedValue().function) }
                    continue
                }
                calls.append(Activation(frame: site.function, base: frame - site.base, site: site, fiber: fiber, stack: stack, isInnermost: isInnermost))
                isInnermost = false
                frame -= site.base
            }
        }
        if let native = state.pointee.native { walk(native, nil, isTop: true) } else { stack = 1 }
        for run in activeRuns.reversed() { if let native = run.native { walk(native, nil, isTop: false) } }
        for fiber in taskScheduler?.suspended ?? [] { if let native = fiber.saved.native { walk(native, fiber, isTop: true) } }
        return (calls, callingBack)
    }
}

/// A running function whose code knows layouts that change, stopped at a loop's back edge: its variables get new places
/// above its old ones, and new code goes on from there, to the function's end. Several tasks may stand there.
///
/// Of the old code only scopes still run, for their cleanups; those follow the variables.
final class FrameMigration {
    struct Move {
        var from: Int
        var to: Int
        var type: TypeInfo
        var isBorrowed: Bool
        /// The array of a `for` and its position behind it.
        var isLoopArray: Bool
        /// The loop, counted from the innermost one, in whose surroundings it is declared.
        var level = 0
        /// No scope of the old code lets go of it.
        var isUnowned = false
    }
    struct ActiveLoop {
        var frame: FrameInfo
        var record: LoopRecord
        var place: LoopPlace
    }

    /// All that stand in this code, at the same back edge.
    private(set) var calls: [Activation]
    let chain: [FrameInfo]
    /// Innermost first.
    private(set) var loops: [ActiveLoop] = []
    private(set) var moves: [Move] = []
    /// Places know the ones around them weakly.
    private var trees: [LoopTree] = []
    private var stale: [(FrameInfo, Int)] = []
    /// Takes back what the frame's code knows of its places.
    private var undoing: [() -> Void] = []
    /// Of the moved values, by their places.
    private var newTypes: [Int: TypeInfo] = [:]
    private let start: Int
    private(set) var end: Int

    /// nil: new code cannot go on from where the frame stands.
    init?(_ call: Activation, _ relayout: Relayout) {
        calls = [call]
        chain = call.chain
        start = (chain.map { $0.record.pointee.words }.max() ?? 0) + 4
        end = start
        guard let origin = call.frame.origin, let record = call.frame.loops.first(where: { $0.node.site.takeUnretainedValue() === call.site.loop }),
            let place = place(of: record, in: origin), findLoops(record, place)
        else { return nil }
        for loop in loops where !loop.isFreeToGo { return nil }
        for frame in chain { if case .function(let id)? = frame.origin?.owner, relayout.interpreter.program.function(id)?.kind == .initializer { return nil } }
        addVariables(record, place, origin, relayout)
        addLoopState(relayout)
        findStale(relayout)
    }

    /// Another task stands at the same back edge.
    /// - Returns: false when it stands somewhere else.
    func add(_ other: Activation) -> Bool {
        guard other.frame === calls[0].frame, other.site.loop === calls[0].site.loop else { return false }
        calls.append(other)
        return true
    }

    /// It stands in this code, at whatever place.
    func concerns(_ other: Activation) -> Bool { other.chain.contains { code in chain.contains { $0 === code } } }
    func holds(_ other: Activation) -> Bool { calls.contains { $0.base == other.base } }

    private func place(of record: LoopRecord, in origin: FrameOrigin) -> LoopPlace? {
        let tree = LoopTree(origin.statements)
        trees.append(tree)
        return tree.place(record.loop.target)
    }

    private func findLoops(_ record: LoopRecord, _ place: LoopPlace) -> Bool {
        func add(_ frame: FrameInfo, _ place: LoopPlace) {
            if let record = frame.loops.last(where: { $0.loop.target == place.loop.target }) { loops.append(ActiveLoop(frame: frame, record: record, place: place)) }
        }
        loops.append(ActiveLoop(frame: calls[0].frame, record: record, place: place))
        var inner = calls[0].frame
        var parent = place.parent
        while true {
            // Code that took over has the loops inside of the one it took over; the others are still the older code's.
            while let outer = parent, inner.loops.contains(where: { $0.loop.target == outer.loop.target }) {
                add(inner, outer)
                parent = outer.parent
            }
            guard let outer = inner.outer else { return true }
            guard let origin = outer.origin, let resumed = inner.resumed, let place = self.place(of: resumed, in: origin) else { return false }
            parent = place.parent
            inner = outer
        }
    }

    // MARK: What moves

    private func add(_ slot: Int, _ type: TypeInfo, isBorrowed: Bool, isLoopArray: Bool = false) {
        if moves.contains(where: { $0.from == slot }) { return }
        moves.append(Move(from: slot, to: 0, type: type, isBorrowed: isBorrowed, isLoopArray: isLoopArray))
    }

    /// Gives out the new places, when the sizes are known.
    func assignPlaces(_ relayout: Relayout) {
        end = start
        for index in moves.indices {
            moves[index].to = end
            end += moves[index].isLoopArray ? 2 : relayout.successor(moves[index].type).words
        }
    }

    private func addVariables(_ record: LoopRecord, _ place: LoopPlace, _ origin: FrameOrigin, _ relayout: Relayout) {
        let interpreter = relayout.interpreter
        let call = calls[0]
        let borrowed = Set(chain.flatMap { frame in frame.slots.filter { $0.content == .borrowed }.compactMap { frame.current($0.index) } })
        for id in FunctionLowering.entryLocals(origin.body, origin.closure) + place.visible {
            guard case .slots(let slot)? = record.storage[id].flatMap({ $0.moved(in: call.frame) }) else { continue }
            let local = origin.body.locals[id.raw]
            if local.ownership != .strong { continue }
            let type = interpreter.typeInfo(interpreter.program.concrete(interpreter.program.substitute(local.type, origin.replacements)))
            guard relayout.changesWords(of: type), !type.isPointer else { continue }
            add(slot, type, isBorrowed: borrowed.contains(slot))
            if !moves.isEmpty { moves[moves.count - 1].level = level(of: local.name) }
        }
    }

    /// The outermost loop that sees the variable; parameters are there for all of them.
    private func level(of name: Name) -> Int {
        for (index, loop) in loops.enumerated().dropLast().reversed() {
            guard let body = loop.frame.origin?.body, let around = loops[index + 1].frame.origin?.body else { continue }
            let isThere = loop.place.visible.contains { body.locals[$0.raw].name == name }
            if isThere, !loops[index + 1].place.visible.contains(where: { around.locals[$0.raw].name == name }) { return index }
        }
        return loops.count - 1
    }

    private func addLoopState(_ relayout: Relayout) {
        for loop in loops {
            switch loop.record.kind {
            case .array(let element):
                guard relayout.changesWords(of: element), let node = loop.record.node as? ForArray, let slot = loop.frame.current(node.slot),
                    let array = relayout.types.first(where: { $0.kind == .array && $0.element === element })
                else { continue }
                add(slot, array, isBorrowed: false, isLoopArray: true)
            case .iterator(let type, let slot):
                guard relayout.changesWords(of: type), let slot = loop.frame.current(slot) else { continue }
                add(slot, type, isBorrowed: false)
            default: break
            }
        }
    }

    /// Values that stay as they are until their scopes end.
    private func findStale(_ relayout: Relayout) {
        for frame in chain {
            for slot in frame.slots where relayout.changesWords(of: slot.type) && !slot.type.isPointer && slot.content != .address && slot.content != .box {
                guard let place = frame.current(slot.index), !moves.contains(where: { $0.from == place }) else { continue }
                stale.append((frame, slot.index))
            }
        }
    }

    // MARK: The work

    /// Room for the new places, below everything that a commit calls.
    func reserve(_ state: UnsafeMutablePointer<RuntimeState>) {
        for call in calls { (call.base + start).zero(end - start) }
        for frame in chain {
            let (words, site, base) = (frame.record.pointee.words, frame.record.pointee.releaseSite, frame.record.pointee.releaseSite?.takeUnretainedValue().base)
            undoing.append {
                frame.record.pointee.words = words
                if let base { site?.takeUnretainedValue().base = base }
            }
            frame.record.pointee.words = max(frame.record.pointee.words, end + 4)
            frame.ownWords = frame.ownWords.lowerBound..<max(frame.ownWords.upperBound, end + 4)
            frame.record.pointee.releaseSite?.takeUnretainedValue().base = frame.record.pointee.words + 1
        }
        for call in calls {
            let top = call.base + end + 8
            guard let fiber = call.fiber else {
                if state.pointee.top < top { state.pointee.top = top }
                continue
            }
            let saved = fiber.saved.top
            undoing.append { fiber.saved.top = saved }
            if saved < top { fiber.saved.top = top }
        }
    }

    func moveValues(_ relayout: Relayout) {
        assignPlaces(relayout)
        reserve(relayout.interpreter.state)
        for frame in chain {
            let saved = frame.moved
            undoing.append { frame.moved = saved }
        }
        for (index, move) in moves.enumerated() {
            let new = relayout.successor(move.type)
            newTypes[move.to] = new
            for call in calls { self.move(move, from: call.base + move.from, to: call.base + move.to, new, relayout) }
            var isReleased = move.isLoopArray
            if !move.isBorrowed { for frame in chain where redirectCleanups(frame, move, new) { isReleased = true } }
            moves[index].isUnowned = !isReleased && !new.isTrivial
            for frame in chain { frame.move(move.from, to: move.to) }
        }
        for (frame, slot) in stale { frame.move(slot, to: nil) }
    }

    private func move(_ move: Move, from: F, to: F, _ new: TypeInfo, _ relayout: Relayout) {
        if move.isLoopArray {
            to[0] = from[0]
            // The loop's next round takes this element: none was taken.
            to[1] = from[1] + 1
            from[0] = new.emptyArray
            from[1] = 0
        } else if move.isBorrowed {
            // What was borrowed is the frame's own from now on.
            withUnsafeTemporaryAllocation(of: Int.self, capacity: move.type.words + 1) {
                let copy = $0.baseAddress.unsafelyUnwrapped
                copy.copyWords(from: from, move.type.words)
                relayout.retainMoved(copy, move.type.refs)
                relayout.move(copy, move.type, to: to)
            }
        } else {
            relayout.move(from, move.type, to: to)
            from.zero(move.type.words)
        }
    }

    /// What lets go of the variables that no scope of the old code knows as its own: for each loop, of those around it.
    private(set) lazy var releases: [ReleaseList] = loops.indices.map { level in
        ReleaseList(moves.filter { $0.isUnowned && $0.level == level }.compactMap { move in newTypes[move.to].map { Cleanup(slot: move.to, type: $0) } })
    }

    /// The commit is given up; words are somebody else's business.
    func undo() {
        for step in undoing.reversed() { step() }
        undoing = []
    }

    /// - Returns: whether a scope of the frame lets go of it.
    private func redirectCleanups(_ frame: FrameInfo, _ move: Move, _ new: TypeInfo) -> Bool {
        var isFound = false
        for scope in frame.scopes {
            for index in 0..<scope.list.count {
                let entry = scope.list.entries + index
                if entry.pointee.slot == move.from, entry.pointee.type.toOpaque() == Unmanaged.passUnretained(move.type).toOpaque() {
                    let saved = entry.pointee
                    undoing.append { entry.pointee = saved }
                    entry.pointee = Cleanup(slot: move.to, type: new)
                    isFound = true
                }
            }
        }
        return isFound
    }
}

extension FrameMigration.ActiveLoop {
    /// Nothing of the old code around the loop runs whatever way it is left.
    fileprivate var isFreeToGo: Bool {
        for level in place.levels {
            switch level.container?.kind {
            case .do(_, _, let catches)?: if !catches.isEmpty { return false }
            case .defer?: return false
            default: break
            }
            for statement in level.statements[..<level.index] { if case .defer = statement.kind { return false } }
        }
        return true
    }
}

/// Where a new layout can come in force.
extension Relayout {
    enum Readiness {
        case ready
        /// The function that must come to a loop's next round, or end, first.
        case waits(FrameInfo)
    }

    /// Looks at the calls in progress. When it is ready, `frames` and `addresses` are what must follow; when it waits, `mayGather`
    /// says whether only other tasks are in the way.
    func readiness() -> Readiness {
        let (calls, callingBack) = interpreter.activations()
        // A library function may hold values where nobody finds them.
        if let first = callingBack.first { return .waits(first) }
        (frames, addresses, mayGather) = ([], [], false)
        var blocker: Activation?
        var isOwnReady = true
        func block(_ call: Activation) {
            if blocker == nil { blocker = call }
            if call.fiber == nil { isOwnReady = false }
        }
        let state = interpreter.state
        let globals = state.pointee.stackBase + Interpreter.globalWords
        let stacks = interpreter.stackSegments.map { address(max($0.start, $0.start == state.pointee.stackBase ? globals : $0.start))...address($0.end) }
        for call in calls {
            if !call.frame.moved.isEmpty {
                // New code waits for it to come by: its values have the latest layout already, of which its own code knows nothing.
                block(call)
            } else if call.chain.contains(where: isKnown(to:)) {
                let follows = call.isInnermost && follow(call)
                if !follows, !isLast(call) || call.isInnermost && !interpreter.held.isEmpty { block(call) }
            }
            var live = call.site.live
            while let entry = live {
                live = entry.outer
                if entry.slot.content != .address { continue }
                guard let slot = call.frame.current(entry.slot.index) else { continue }
                let target = call.base[slot]
                if stacks.contains(where: { $0.contains(target) }), changesWords(of: entry.slot.type) { block(call) }
                addresses.append(Address(slot: call.base + slot, target: target, type: entry.slot.type))
            }
        }
        // Code that goes on elsewhere has one set of places.
        for migration in frames {
            if let other = calls.first(where: { migration.concerns($0) && !migration.holds($0) }) {
                blocker = blocker ?? other
                if other.fiber == nil, !other.isInnermost { isOwnReady = false }
            }
        }
        guard let blocker else { return .ready }
        mayGather = isOwnReady && frames.contains { $0.calls.contains { $0.fiber == nil } }
        return .waits(blocker.frame)
    }

    /// Whether the innermost call of a stack can go on in new code.
    private func follow(_ call: Activation) -> Bool {
        for migration in frames where migration.add(call) { return true }
        guard let migration = FrameMigration(call, self) else { return false }
        frames.append(migration)
        return true
    }

    /// Nothing but cleanups follows the call in its function.
    private func isLast(_ call: Activation) -> Bool {
        guard call.frame.outer == nil, let origin = call.frame.origin else { return false }
        return isLast(call.site.span, origin.statements, origin)
    }

    private func isLast(_ span: Span, _ statements: [TypedStatement], _ origin: FrameOrigin) -> Bool {
        for statement in statements { if case .defer = statement.kind { return false } }
        guard let last = statements.last(where: { if case .localFunction = $0.kind { return false } else { return true } }) else { return false }
        switch last.kind {
        case .expression(let expression):
            let type = interpreter.typeInfo(interpreter.program.concrete(interpreter.program.substitute(expression.type, origin.replacements)))
            return type.words == 0 && isCall(expression, span)
        case .return(let expression?):
            // The result goes on as it is.
            let type = interpreter.typeInfo(interpreter.program.concrete(interpreter.program.substitute(expression.type, origin.replacements)))
            return !gone.contains(ObjectIdentifier(type)) && isCall(expression, span)
        case .if(_, _, let then, let otherwise): return isLast(span, then, origin) || isLast(span, otherwise ?? [], origin)
        case .group(let inner): return isLast(span, inner, origin)
        case .do(_, let inner, let catches): return catches.isEmpty && isLast(span, inner, origin)
        default: return false
        }
    }

    private func isCall(_ expression: TypedExpression, _ span: Span) -> Bool {
        guard case .call(let call) = expression.kind else { return false }
        return expression.span == span && !call.writesBack(interpreter.program)
    }
}
