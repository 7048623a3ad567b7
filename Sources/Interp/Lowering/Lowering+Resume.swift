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

/// New code for a running loop.
struct ResumedLoop {
    var node: Node
    var statuses: StatusMap
    /// Loops around it that it may leave.
    var leaves: Set<TypedStatement.JumpTarget>
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
        switch (resumption.old.kind, kind) {
        case (.array, .array):
            if let old = resumption.old.node as? ForArray, let new = node as? ForArray {
                move = MoveSlots(from: resumption.frame.current(old.slot) ?? old.slot, to: new.slot, words: 1)
            }
        case (.iterator(_, let from), .iterator(let type, let to)): move = MoveSlots(from: resumption.frame.current(from) ?? from, to: to, words: type.words)
        default: break
        }
        return ResumeLoop(node, resumption.old.node, hasNewHeader: resumption.hasNewHeader, move)
    }

    /// The nodes that go on with `place` in a frame of `old`, and how their ends are to be understood.
    /// - Parameters:
    ///   - successors: of the loops of the old text, by their targets.
    ///   - isBehind: only what follows the loop.
    func resume(
        _ place: LoopPlace, in old: FrameInfo, _ record: LoopRecord, oldPlace: LoopPlace, successors: [TypedStatement.JumpTarget: LoopPlace], isBehind: Bool = false
    ) throws -> ResumedLoop {
        guard let origin = old.origin else { throw ResumeFailure(reason: "its text is unknown") }
        next = max(old.record.pointee.words, old.outer?.record.pointee.words ?? 0)
        highest = next
        contextSlot = old.contextSlot
        restoreResultSlot(old.resultSlot)
        frame.outer = old
        frame.contextSlot = old.contextSlot
        frame.resumed = record
        if !isBehind { resumption = LoopResumption(target: place.loop.target, old: record, frame: old, hasNewHeader: place.loop.headerHash != record.loop.headerHash) }

        let missing = try bindVariables(place, old, record, oldPlace, origin)
        let goesOnBehind = canGoOnBehind(place)
        if isMigrating, !goesOnBehind, oldPlace.ownLevels.contains(where: { $0.index + 1 < $0.statements.count }) {
            throw ResumeFailure(reason: "old code follows")
        }
        let node = try scope {
            var parts = try initialize(missing, place)
            let loop = isBehind ? Nothing() : try temporarily { try self.lower(place.statement) }
            parts.append((goesOnBehind ? try statements(behind: loop, place) : loop, true))
            return join(parts[...])
        }
        guard isBehind || resumption?.isDone == true else { throw ResumeFailure(reason: "it runs over a sequence of another kind") }
        finish()

        var pairs: [(new: Int, old: Int)] = []
        for (target, successor) in successors where isAround(successor, place) {
            pairs.append((Status.breaks(successor.loop.target.raw), Status.breaks(target.raw)))
            pairs.append((Status.continues(successor.loop.target.raw), Status.continues(target.raw)))
        }
        let known = Set(pairs.map(\.new))
        var escaping = isBehind ? Escapes() : escapes(place.statement)
        if goesOnBehind { for level in place.ownLevels { for statement in level.statements[level.index...] { escaping.add(escapes(statement)) } } }
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
        let around = successors.values.filter { isAround($0, place) }.map(\.loop.target)
        return ResumedLoop(node: node, statuses: StatusMap(pairs, end: end, normal: normal), leaves: Set(around).intersection(escaping.targets))
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

    /// What follows the loop can be new code too: nothing around it must be left in a special way.
    private func canGoOnBehind(_ place: LoopPlace) -> Bool {
        if isTopLevel { return isMigrating }
        if closure == nil {
            guard case .function? = frame.origin?.owner, let function, function.kind != .initializer else { return false }
        }
        for level in place.ownLevels {
            switch level.container?.kind {
            case nil, .if, .switch, .group, .while, .repeat, .for: continue
            case .do(_, _, let catches): if !catches.isEmpty { return false }
            default: return false
            }
        }
        return true
    }

    /// The loop, what follows it in its block, what follows that block, and so on up to the loop around or the body.
    private func statements(behind loop: Node, _ place: LoopPlace) throws -> Node {
        var node = loop
        for (depth, level) in place.ownLevels.enumerated().reversed() {
            let rest = level.statements[(level.index + 1)...]
            if !rest.isEmpty {
                node = Guarded(node, try scope {
                    declareLocals(of: Array(rest))
                    return try sequence(rest)
                })
            }
            if depth > 0, let container = level.container, let target = FunctionLowering.target(container) { node = Labelled(node, target.raw) }
        }
        return node
    }
}

extension FunctionLowering.Storage {
    /// Where it is in a frame whose values may have moved.
    func moved(in frame: FrameInfo) -> FunctionLowering.Storage? {
        switch self {
        case .slots(let slot): return frame.current(slot).map { .slots($0) }
        case .pointer(let slot, let offset): return frame.current(slot).map { .pointer($0, offset) }
        }
    }
}
