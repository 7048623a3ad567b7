import Lexer
import Types

/// Lowers the new version of a loop for a frame in which the old one runs: in the same frame, behind all slots of the
/// old code, with the old variables where they are.
struct LoopResumption {
    /// The loop to go on with.
    var target: TypedStatement.JumpTarget
    var old: LoopRecord
    var frame: FrameInfo
    var hasNewHeader: Bool
    /// The loop was found and is of the same kind.
    var isDone = false
}

/// A stage whose code is left for the next one: what it holds waits in slots of its own while it is left.
struct Takeover {
    struct Variable {
        var id: LocalID
        var storage: FunctionLowering.Storage
        var type: TypeInfo
        var content: FrameInfo.Slot.Content
        var waits: Int
        var words: Int
    }
    let before: FrameInfo
    /// The first word of the new code.
    let start: Int
    var moves: [MoveSlots] = []
    var variables: [Variable] = []
    /// Where the loop's array or iterator waits, and its position.
    var loopState: Int?
    var position: ResumeLoop.Position?

    init(_ before: FrameInfo, start: Int) {
        self.before = before
        self.start = start
    }
    func owns(_ slot: Int) -> Bool { slot >= before.ownWords.lowerBound }
}

/// Why a running loop keeps its old code.
struct ResumeFailure: Error {
    var reason: String
}

extension FunctionLowering {
    /// Every loop comes by here: the frame notes it; the one to go on with is made to start in the middle.
    func looping(_ loop: TypedStatement.Loop, _ kind: LoopRecord.Kind, _ node: LoopNode) -> Node {
        let record = LoopRecord(loop, kind, node, storage)
        frame.loops.append(record)
        guard let resumption, resumption.target == loop.target, !resumption.isDone, resumption.old.kind.continues(as: kind) else { return node }
        self.resumption?.isDone = true
        var move = MoveSlots()
        var position = takeover?.position ?? .none
        switch (resumption.old.node, node) {
        case (let old as ForRange, is ForRange): if takeover == nil { position = .range(variable: old.variable, end: old.counter) }
        case (let old as ForStride, is ForStride): if takeover == nil { position = .stride(variable: old.variable, bounds: old.bounds) }
        case (let old as ForArray, let new as ForArray):
            let from = takeover?.loopState ?? resumption.frame.current(old.slot) ?? old.slot
            move = MoveSlots(from: from, to: new.slot, words: 1)
            position = .array(next: from + 1)
        default:
            if case .iterator(_, let from) = resumption.old.kind, case .iterator(let type, let to) = kind {
                move = MoveSlots(from: takeover?.loopState ?? resumption.frame.current(from) ?? from, to: to, words: type.words)
                if takeover == nil, let awaited = (resumption.old.node as? Forever)?.awaited { position = .awaited(awaited) }
            }
        }
        return ResumeLoop(node, position, hasNewHeader: resumption.hasNewHeader, move)
    }

    /// What the loop itself holds waits, too.
    private func parkLoopState(_ record: LoopRecord, _ frame: FrameInfo) {
        if takeover == nil { return }
        func park(_ slot: Int, _ words: Int) -> Int {
            let place = allocate(words)
            takeover?.moves.append(MoveSlots(from: frame.current(slot) ?? slot, to: place, words: words))
            return place
        }
        var position: ResumeLoop.Position?
        var state: Int?
        switch record.node {
        case let node as ForRange: position = .range(variable: park(node.variable, 1), end: park(node.counter, 1))
        case let node as ForStride: position = .stride(variable: park(node.variable, 1), bounds: park(node.bounds, 2))
        case let node as ForArray: state = park(node.slot, 2)
        default:
            if case .iterator(let type, let slot) = record.kind { state = park(slot, type.words) }
            if let awaited = (record.node as? Forever)?.awaited {
                position = .awaited(.init(flag: park(awaited.flag, 1), element: park(awaited.element, awaited.words), words: awaited.words))
            }
        }
        takeover?.position = position
        takeover?.loopState = state
    }

    /// Gives variables that waited their slots.
    private func takeVariables() -> [(node: Node, jumps: Bool)] {
        guard let takeover else { return [] }
        return takeover.variables.map { variable in
            let slot = allocate(variable.words)
            switch variable.storage {
            case .slots:
                storage[variable.id] = .slots(slot)
                if variable.content == .owned, !variable.type.isTrivial { addCleanup(slot, variable.type) }
            case .pointer(_, let offset):
                storage[variable.id] = .pointer(slot, offset)
                if variable.content == .box { addCleanup(slot, interpreter.weakStorage) }
            }
            note(variable.id, slot, variable.type, variable.content)
            return (TakeSlots(MoveSlots(from: variable.waits, to: slot, words: variable.words)), false)
        }
    }

    /// The nodes that go on with `place` in a frame of `old`, and how their ends are to be understood.
    /// - Parameters:
    ///   - successors: of the loops of the old text, by their targets.
    ///   - isBehind: only what follows the loop.
    ///   - floor: slots below it are in use.
    func resume(
        _ place: LoopPlace, in old: FrameInfo, _ record: LoopRecord, oldPlace: LoopPlace, successors: [TypedStatement.JumpTarget: LoopPlace], isBehind: Bool = false, floor: Int = 0
    ) throws -> Stage {
        guard let origin = old.origin else { throw ResumeFailure(reason: "its text is unknown") }
        next = max(takeover?.start ?? old.chainWords, floor)
        highest = next
        frame.ownWords = next..<next
        contextSlot = old.contextSlot
        restoreResultSlot(old.resultSlot)
        frame.outer = takeover == nil ? old : old.outer
        frame.contextSlot = old.contextSlot
        frame.resumed = takeover == nil ? record : old.resumed
        let hasLoop = place.statement != nil && !isBehind
        if hasLoop {
            frame.root = place.loop.target
            parkLoopState(record, old)
            resumption = LoopResumption(target: place.loop.target, old: record, frame: old, hasNewHeader: place.loop.headerHash != record.loop.headerHash)
        }

        let missing = try bindVariables(place, old, record, oldPlace, origin)
        let goesOnBehind = canGoOnBehind(place)
        if place.statement == nil, !goesOnBehind { throw ResumeFailure(reason: "a loop in it became something else") }
        if isMigrating, !goesOnBehind, oldPlace.ownLevels.contains(where: { $0.index + 1 < $0.statements.count }) {
            throw ResumeFailure(reason: "old code follows")
        }
        let node = try scope {
            var parts = takeVariables()
            parts += try initialize(missing, place)
            let loop = isBehind ? Nothing() : try temporarily { try self.loop(at: place) }
            parts.append((goesOnBehind ? try statements(behind: loop, place) : loop, true))
            return join(parts[...])
        }
        guard !hasLoop || resumption?.isDone == true else { throw ResumeFailure(reason: "it runs over a sequence of another kind") }
        finish()

        var pairs: [(new: Int, old: Int)] = []
        for (target, successor) in successors where isAround(successor, place) {
            pairs.append((Status.breaks(successor.loop.target.raw), Status.breaks(target.raw)))
            pairs.append((Status.continues(successor.loop.target.raw), Status.continues(target.raw)))
        }
        let known = Set(pairs.map(\.new))
        var escaping = (isBehind ? nil : place.statement).map { escapes($0) } ?? Escapes()
        if goesOnBehind { for level in place.ownLevels { for statement in place.rest(level) { escaping.add(escapes(statement)) } } }
        for target in escaping.targets where !known.contains(Status.breaks(target.raw)) {
            let isInside = goesOnBehind && place.ownLevels.contains { $0.container.flatMap(FunctionLowering.target) == target }
            if !isInside { throw ResumeFailure(reason: "it leaves a statement that the old code has not") }
        }
        let end = Status.breaks(record.loop.target.raw)
        var normal = end
        if goesOnBehind {
            if let parent = place.parent {
                guard let outer = pairs.first(where: { $0.new == Status.continues(parent.loop.target.raw) }) else { throw ResumeFailure(reason: "the loop around it is another one") }
                normal = outer.old
            } else {
                normal = Status.returned
            }
        }
        let statuses = StatusMap(pairs, end: end, normal: normal)
        let around = successors.values.filter { isAround($0, place) }.map(\.loop.target)
        let leaves = Set(around).intersection(escaping.targets)
        guard let takeover else { return Stage(node, statuses, frame, goesOnBehind: goesOnBehind, leaves: leaves) }
        guard let stage = old.stage else { throw ResumeFailure(reason: "its code is being left") }
        return Stage(node, statuses.instead(of: stage.statuses), frame, moves: takeover.moves, goesOnBehind: goesOnBehind, leaves: leaves)
    }

    private func isAround(_ outer: LoopPlace, _ place: LoopPlace) -> Bool {
        var current = place.parent
        while let candidate = current {
            if candidate === outer { return true }
            current = candidate.parent
        }
        return false
    }

    // MARK: Variables

    /// Binds the new text's variables to the old ones of the same name and type. The others are returned.
    private func bindVariables(_ place: LoopPlace, _ old: FrameInfo, _ record: LoopRecord, _ oldPlace: LoopPlace, _ origin: FrameOrigin) throws -> [LocalID] {
        var names: [Name: LocalID] = [:]
        for id in FunctionLowering.entryLocals(origin.body, origin.closure) + oldPlace.visible where record.storage[id] != nil {
            names[origin.body.locals[id.raw].name] = id
        }
        var contents: [Int: FrameInfo.Slot.Content] = [:]
        for slot in old.slots { if let place = old.current(slot.index) { contents[place] = slot.content } }
        var missing: [LocalID] = []
        guard let body else { return [] }
        for id in FunctionLowering.entryLocals(body, closure) + place.visible {
            let local = local(id)
            guard let found = names[local.name], let storage = record.storage[found].flatMap({ $0.moved(in: old) }) else {
                missing.append(id)
                continue
            }
            let before = origin.body.locals[found.raw]
            let type = before.ownership == .strong ? info(before.type) : interpreter.weakStorage
            guard type === localType(id), local.isInout == before.isInout else {
                missing.append(id)
                continue
            }
            if case .slots(let slot) = storage {
                if isBoxed(id) { throw ResumeFailure(reason: "`\(local.name.text)` is shared with a closure now") }
                if local.isMutated, !type.isTrivial, contents[slot] == .borrowed { throw ResumeFailure(reason: "`\(local.name.text)` is changed now") }
            }
            if let takeover, takeover.owns(storage.slot) {
                var variable = Takeover.Variable(id: id, storage: storage, type: type, content: .owned, waits: 0, words: type.words)
                switch storage {
                case .slots(let slot): variable.content = contents[slot] ?? .owned
                case .pointer(_, let offset): (variable.content, variable.words) = (offset == 0 ? .address : .box, 1)
                }
                variable.waits = allocate(variable.words)
                self.takeover?.variables.append(variable)
                self.takeover?.moves.append(MoveSlots(from: storage.slot, to: variable.waits, words: variable.words))
                continue
            }
            self.storage[id] = storage
            switch storage {
            case .slots(let slot): note(id, slot, type, contents[slot] ?? .owned)
            case .pointer(let slot, let offset): note(id, slot, type, offset == 0 ? .address : .box)
            }
        }
        return missing
    }

    /// What a body or closure starts with.
    static func entryLocals(_ body: TypedBody, _ closure: TypedClosure?) -> [LocalID] {
        if let closure { return closure.captures + closure.captureValues.map(\.0) + closure.parameters }
        return (body.selfLocal.map { [$0] } ?? []) + body.parameters
    }

    /// New variables before the loop whose values need no effects.
    private func initialize(_ missing: [LocalID], _ place: LoopPlace) throws -> [(node: Node, jumps: Bool)] {
        var parts: [(node: Node, jumps: Bool)] = []
        for (pattern, value) in place.declarations {
            guard case .local(let id) = pattern.kind, missing.contains(id), isPure(value) else { continue }
            declare(id)
            parts.append((try temporarily { try variable(pattern, value, value.span) }, false))
        }
        return parts
    }

    private func isPure(_ value: TypedExpression) -> Bool {
        switch value.kind {
        case .integerLiteral, .floatLiteral, .stringLiteral, .booleanLiteral, .nilLiteral: return true
        case .local(let id): return storage[id] != nil
        case .global: return true
        case .array(let parts), .tuple(let parts): return parts.allSatisfy(isPure)
        case .dictionary(let parts): return parts.allSatisfy { isPure($0.key) && isPure($0.value) }
        case .injectOptional(let inner), .convert(let inner), .not(let inner): return isPure(inner)
        case .and(let a, let b), .or(let a, let b): return isPure(a) && isPure(b)
        case .ternary(let a, let b, let c): return isPure(a) && isPure(b) && isPure(c)
        case .enumCase(_, let parts): return parts.allSatisfy(isPure)
        case .call(let call):
            // Arithmetic, and empty collections.
            guard case .direct(let id, _) = call.callee, let function = program.function(id), function.isPrelude else { return false }
            let isOperator = function.name.text.allSatisfy { "+-*/%<>=&|^!~".contains($0) }
            let isEmpty = function.kind == .initializer && call.arguments.isEmpty
            return (isOperator || isEmpty) && call.arguments.allSatisfy { if case .value(let argument) = $0 { return isPure(argument) } else { return false } }
        default: return false
        }
    }

    // MARK: Behind the loop

    static func target(_ statement: TypedStatement) -> TypedStatement.JumpTarget? {
        switch statement.kind {
        case .if(let target, _, _, _), .do(let target, _, _): return target
        case .switch(let header): return header.target
        case .while(let loop, _, _), .repeat(let loop, _, _), .for(let loop, _): return loop.target
        default: return nil
        }
    }

    static func isLoop(_ statement: TypedStatement) -> Bool {
        switch statement.kind {
        case .while, .repeat, .for: return true
        default: return false
        }
    }

    /// What follows the loop can be new code too: nothing around it must be left in a special way.
    private func canGoOnBehind(_ place: LoopPlace) -> Bool {
        if isTopLevel { return isMigrating || place.statement == nil }
        if closure == nil {
            guard case .function? = frame.origin?.owner, let function, function.kind != .initializer else { return false }
        }
        for level in place.ownLevels {
            switch level.container?.kind {
            case nil, .if, .guard, .switch, .group, .while, .repeat, .for: continue
            case .do(_, _, let catches): if !catches.isEmpty { return false }
            default: return false
            }
        }
        return true
    }

    private func loop(at place: LoopPlace) throws -> Node {
        guard let statement = place.statement else { return Nothing() }
        return try lower(statement)
    }

    /// The loop, what follows it in its block, what follows that block, and so on up to the loop around or the body.
    private func statements(behind loop: Node, _ place: LoopPlace) throws -> Node {
        var node = loop
        var isInElse = false
        for (depth, level) in place.ownLevels.enumerated().reversed() {
            let rest = isInElse ? [] : place.rest(level)
            isInElse = false
            if !rest.isEmpty {
                node = Guarded.make(node, try scope {
                    declareLocals(of: Array(rest))
                    return try sequence(rest)
                })
            }
            guard depth > 0, let container = level.container else { continue }
            if let target = FunctionLowering.target(container) { node = Labelled(node, target.raw) }
            // What follows a `guard` is for those whose condition holds.
            if case .guard = container.kind { isInElse = true }
        }
        return node
    }
}

extension FrameInfo {
    /// The words of its code and of all older code that it runs in.
    var chainWords: Int {
        var result = ownWords.upperBound
        var around = outer
        while let frame = around {
            result = max(result, frame.ownWords.upperBound)
            around = frame.outer
        }
        return result
    }
}

extension FunctionLowering.Storage {
    var slot: Int {
        switch self {
        case .slots(let slot), .pointer(let slot, _): return slot
        }
    }
    /// Where it is in a frame whose values may have moved.
    func moved(in frame: FrameInfo) -> FunctionLowering.Storage? {
        switch self {
        case .slots(let slot): return frame.current(slot).map { .slots($0) }
        case .pointer(let slot, let offset): return frame.current(slot).map { .pointer($0, offset) }
        }
    }
}
