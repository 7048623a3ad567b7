import Lexer
import Types

/// Makes running loops move to their new versions.
extension Interpreter {
    /// - Returns: the frames of which a loop goes on with new code.
    func switchLoops(
        _ frames: [FrameInfo], _ migrations: [FrameMigration], _ successors: Successors, _ commit: Commit, _ report: inout CommitReport
    ) -> Set<ObjectIdentifier> {
        var moved: Set<ObjectIdentifier> = []
        let leaving = Set(commit.leaving.map { ObjectIdentifier($0.body) })
        for frame in frames {
            guard let origin = frame.origin else { continue }
            if let migration = migrations.first(where: { $0.chain.contains { $0 === frame } }) {
                do {
                    try goOn(migration.loops.filter { $0.frame === frame }, origin, leaving, successors, migration)
                    moved.insert(ObjectIdentifier(frame))
                } catch { keep(frame, reason(error), &report) }
                continue
            }
            if leaving.contains(ObjectIdentifier(origin.latest)), origin.closure == nil {
                leave(frame)
                continue
            }
            guard !frame.loops.isEmpty, let body = successors.body(after: origin.latest, origin.owner), body !== origin.latest else { continue }
            guard let closure = newClosure(origin, body, successors) else {
                keep(frame, "it has no counterpart in the new text", &report)
                continue
            }
            origin.latest = body
            if switchLoops(of: frame, origin, body, closure.text, successors, &report) { moved.insert(ObjectIdentifier(frame)) }
        }
        return moved
    }

    /// New code for the loops of a frame whose values have new layouts, from their present positions on.
    private func goOn(_ loops: [FrameMigration.ActiveLoop], _ origin: FrameOrigin, _ leaving: Set<ObjectIdentifier>, _ successors: Successors, _ migration: FrameMigration, isTrial: Bool = false) throws {
        if leaving.contains(ObjectIdentifier(origin.latest)), origin.closure == nil {
            if !isTrial, let frame = loops.first?.frame { leave(frame) }
            return
        }
        guard let body = successors.body(after: origin.latest, origin.owner), let closure = newClosure(origin, body, successors) else {
            throw ResumeFailure(reason: "it has no counterpart in the new text")
        }
        let new = successors.loops(body, closure.text)
        let matches = LoopTree.match(successors.loops(origin.body, origin.closure), new)
        for loop in loops {
            guard let place = matches[loop.record.loop.target] ?? LoopGap.place(for: loop.place, new, matches, program.sources) else { throw ResumeFailure(reason: "a loop in it became something else") }
            let stage = try resume(place, in: loop.frame, loop.record, loop.place, matches, body, closure.text, isMigrating: true)
            // Where it breaks out of a loop around it, old code must not follow either.
            for target in stage.leaves {
                guard let outer = loops.first(where: { matches[$0.record.loop.target]?.loop.target == target }), let place = matches[outer.record.loop.target] else {
                    throw ResumeFailure(reason: "it leaves a loop of older code")
                }
                let rest = try resume(place, in: outer.frame, outer.record, outer.place, matches, body, closure.text, isMigrating: true, isBehind: true)
                if !isTrial {
                    rest.node = releasing(rest.node, outer, migration, matches)
                    stage.statuses.behind.append((Status.breaks(target.raw), rest))
                }
            }
            if isTrial { continue }
            stage.node = releasing(stage.node, loop, migration, matches)
            install(stage, loop.record)
        }
        if !isTrial { origin.latest = body }
    }

    /// The new code of a loop, and behind it the end of what nobody else lets go of.
    private func releasing(_ code: Node, _ loop: FrameMigration.ActiveLoop, _ migration: FrameMigration, _ matches: [TypedStatement.JumpTarget: LoopPlace]) -> Node {
        guard let level = migration.loops.firstIndex(where: { $0.record === loop.record }), migration.releases[level...].contains(where: { $0.list.count > 0 }) else { return code }
        let outer = migration.loops.indices.dropFirst(level + 1).map { index in
            let target = matches[migration.loops[index].record.loop.target]?.loop.target.raw
            return (breaks: target.map(Status.breaks) ?? -1, continues: target.map(Status.continues) ?? -1, list: migration.releases[index])
        }
        loop.frame.scopes.append(migration.releases[level])
        return ReleaseAfter(code, migration.releases[level], outer: outer, loop.frame.record)
    }

    /// Where new code cannot go on in frames whose values get other layouts. Changes nothing.
    func stuck(_ migrations: [FrameMigration], _ commit: Commit) -> FrameMigration? {
        if migrations.isEmpty { return nil }
        let checkpoint = Checkpoint(self)
        defer { checkpoint.restore() }
        let successors = Successors(self, commit)
        let layouts = LayoutPlan(self, commit)
        program = commit.program
        _ = layouts.shapeTypes()
        guard let relayout = layouts.relayout else { return nil }
        for (key, storage) in globals where relayout.successor(storage.type) !== storage.type { globals[key] = nil }
        let leaving = Set(commit.leaving.map { ObjectIdentifier($0.body) })
        for migration in migrations {
            migration.assignPlaces(relayout)
            do {
                for frame in migration.chain {
                    guard let origin = frame.origin else { return migration }
                    try goOn(migration.loops.filter { $0.frame === frame }, origin, leaving, successors, migration, isTrial: true)
                }
            } catch { return migration }
        }
        return nil
    }

    private func newClosure(_ origin: FrameOrigin, _ body: TypedBody, _ successors: Successors) -> (text: TypedClosure?, Void)? {
        guard let closure = origin.closure else { return (nil, ()) }
        guard let found = successors.closure(closure, in: origin.body, of: body) else { return nil }
        return (found, ())
    }

    private func switchLoops(
        of frame: FrameInfo, _ origin: FrameOrigin, _ body: TypedBody, _ closure: TypedClosure?, _ successors: Successors, _ report: inout CommitReport
    ) -> Bool {
        let old = successors.loops(origin.body, origin.closure)
        let new = successors.loops(body, closure)
        let matches = LoopTree.match(old, new)
        var moves = false
        /// - Returns: whether who comes by next goes on in new code.
        func move(_ record: LoopRecord) -> Bool {
            guard let oldPlace = old.place(record.loop.target) else { return false }
            guard let place = matches[record.loop.target] ?? LoopGap.place(for: oldPlace, new, matches, program.sources) else {
                return leave(record, new.all.count < old.all.count, frame, "a loop in it became something else", &report)
            }
            do {
                if try !handOver(place, in: frame, record, oldPlace, matches, body, closure, successors) {
                    let stage = try resume(place, in: frame, record, oldPlace, matches, body, closure)
                    goOnBehindLoops(stage, frame, old, matches, body, closure)
                    install(stage, record)
                }
                moves = true
                return true
            } catch {
                let reason = (error as? ResumeFailure)?.reason ?? reason(error)
                return leave(record, place.statement == nil && new.all.count < old.all.count, frame, reason, &report)
            }
        }
        // Everybody is in new code there; who is, comes by the loops around it next.
        let active = activationCounts[ObjectIdentifier(frame), default: 1]
        let left = frame.loops.filter { $0.node.cell.movedCount > 0 && $0.node.cell.movedCount >= active }
        var done = Set(left.map { $0.loop.target })
        for inner in left {
            var isOutOfReach = true
            var around = old.place(inner.loop.target)?.parent
            while let place = around {
                around = place.parent
                for record in frame.loops where record.loop.target == place.loop.target {
                    if !done.contains(place.loop.target) { isOutOfReach = move(record) && isOutOfReach }
                }
                done.insert(place.loop.target)
            }
            guard isOutOfReach, let succession = inner.node.cell.succession else { continue }
            succession.begin(with: nil)
            for record in frame.loops where succession.goesOnBehind || isInside(record, inner, old) { done.insert(record.loop.target) }
        }
        for record in frame.loops where !done.contains(record.loop.target) { _ = move(record) }
        return moves
    }

    private func isInside(_ record: LoopRecord, _ outer: LoopRecord, _ tree: LoopTree) -> Bool {
        var around = tree.place(record.loop.target)?.parent
        while let place = around {
            if place.loop.target == outer.loop.target { return true }
            around = place.parent
        }
        return false
    }

    /// A loop that has no successor, in a frame that cannot go on in new code behind it.
    /// - Returns: whether it is left.
    private func leave(_ record: LoopRecord, _ isGone: Bool, _ frame: FrameInfo, _ reason: String, _ report: inout CommitReport) -> Bool {
        if !isGone {
            keep(frame, reason, &report)
            return false
        }
        // The old code behind it follows.
        end(record)
        return true
    }

    private func resume(
        _ place: LoopPlace, in frame: FrameInfo, _ record: LoopRecord, _ oldPlace: LoopPlace, _ matches: [TypedStatement.JumpTarget: LoopPlace],
        _ body: TypedBody, _ closure: TypedClosure?, isMigrating: Bool = false, isBehind: Bool = false, floor: Int = 0, _ takeover: Takeover? = nil
    ) throws -> Stage {
        var stage: Stage?
        let node = try lowerWithPool {
            guard let origin = frame.origin else { return Nothing() }
            let lowering = FunctionLowering(self, body, origin.replacements, origin.arguments, name: frame.name, closure: closure)
            lowering.frame.origin?.owner = origin.owner
            lowering.isMigrating = isMigrating
            lowering.takeover = takeover
            switch origin.owner {
            case .function(let id)?:
                lowering.function = program.function(id)
                if closure == nil, let function = lowering.function { lowering.setResult(of: function) }
            case .item?: lowering.isTopLevel = closure == nil
            default: break
            }
            if let closure { lowering.resultType = lowering.info(closure.result) }
            let result = try lowering.resume(place, in: frame, record, oldPlace: oldPlace, successors: matches, isBehind: isBehind, floor: floor)
            stage = result
            return result.node
        }
        return stage ?? Stage(node, StatusMap([], end: 0, normal: 0))
    }

    /// Where new code breaks out of a loop around it, new code follows behind that loop, too, if it can.
    /// - Parameters:
    ///   - frame: the code in whose loops it runs.
    ///   - old: the loops of that code.
    private func goOnBehindLoops(
        _ stage: Stage, _ frame: FrameInfo, _ old: LoopTree, _ matches: [TypedStatement.JumpTarget: LoopPlace], _ body: TypedBody, _ closure: TypedClosure?, floor: Int = 0
    ) {
        for target in stage.leaves {
            guard let outer = frame.loops.first(where: { matches[$0.loop.target]?.loop.target == target }), let place = matches[outer.loop.target],
                let oldPlace = old.place(outer.loop.target),
                let rest = try? resume(place, in: frame, outer, oldPlace, matches, body, closure, isBehind: true, floor: floor), rest.goesOnBehind
            else { continue }
            goOnBehindLoops(rest, frame, old, matches, body, closure, floor: max(floor, rest.frame?.ownWords.upperBound ?? 0))
            stage.statuses.behind.append((Status.breaks(target.raw), rest))
        }
    }

    /// The loop at which a stage goes on hands over to its next version: stages do not nest.
    /// - Returns: false when new code has to run inside the stage.
    private func handOver(
        _ place: LoopPlace, in frame: FrameInfo, _ record: LoopRecord, _ oldPlace: LoopPlace, _ matches: [TypedStatement.JumpTarget: LoopPlace],
        _ body: TypedBody, _ closure: TypedClosure?, _ successors: Successors
    ) throws -> Bool {
        let cell = record.node.cell
        guard let stage = frame.stage, frame.root == record.loop.target, let base = frame.outer, !frame.hasMoved, !holdsBorrowed(frame, record, oldPlace) else { return false }
        // Below its words, where the stage before it was, else above.
        let (floor, own) = (base.chainWords, frame.ownWords)
        var next: Stage?
        if own.lowerBound - floor >= own.count {
            let stage = try resume(place, in: frame, record, oldPlace, matches, body, closure, Takeover(frame, start: floor))
            if let words = stage.frame?.ownWords, words.upperBound <= own.lowerBound { next = stage }
        }
        let found = try next ?? resume(place, in: frame, record, oldPlace, matches, body, closure, Takeover(frame, start: own.upperBound))
        if stage.goesOnBehind, !found.goesOnBehind { return false }
        if let origin = base.origin {
            let old = successors.loops(origin.body, origin.closure)
            goOnBehindLoops(found, base, old, LoopTree.match(old, successors.loops(body, closure)), body, closure, floor: max(frame.chainWords, found.frame?.ownWords.upperBound ?? 0))
        }
        stage.next = found
        // What its cleanups run must not use the words in which values wait.
        let words = max(frame.record.pointee.words, found.frame?.ownWords.upperBound ?? 0)
        frame.record.pointee.words = words
        frame.record.pointee.releaseSite?.takeUnretainedValue().base = words + 1
        switch record.node {
        case is While, is Repeat: if !(cell.condition.takeUnretainedValue() is HandOver) { cell.condition = Unmanaged.passRetained(HandOver(stage, cell, self)) }
        default:
            if !(cell.body.takeUnretainedValue() is HandOver) {
                cell.body = Unmanaged.passRetained(HandOver(stage, cell, self))
                cell.ending = Unmanaged.passRetained(HandOver(stage, cell, self))
            }
        }
        return true
    }

    /// A variable in the stage's own words belongs to something in it that ends with it.
    private func holdsBorrowed(_ frame: FrameInfo, _ record: LoopRecord, _ place: LoopPlace) -> Bool {
        guard let origin = frame.origin else { return true }
        let own = Set(FunctionLowering.entryLocals(origin.body, origin.closure) + place.visible).compactMap { record.storage[$0]?.moved(in: frame)?.slot }.filter { $0 >= frame.ownWords.lowerBound }
        return frame.slots.contains { slot in slot.content == .borrowed && frame.current(slot.index).map { own.contains($0) } ?? false }
    }

    /// Puts the successor where the old loop comes by next.
    private func install(_ stage: Stage, _ record: LoopRecord) {
        let cell = record.node.cell
        if let succession = cell.succession {
            succession.begin(with: stage)
            let isWhile = record.node is While || record.node is Repeat
            if isWhile ? cell.condition.takeUnretainedValue() is SwitchCondition : cell.body.takeUnretainedValue() is SwitchRound { return }
        }
        let succession = cell.succession ?? Succession(stage, cell, self)
        cell.succession = succession
        switch record.node {
        case is While, is Repeat:
            let end = Status.breaks(record.loop.target.raw)
            cell.condition = Unmanaged.passRetained(SwitchCondition(succession, end: end, original: cell.condition, cell))
        default:
            cell.body = Unmanaged.passRetained(SwitchRound(succession, original: cell.body))
            // Behind its last round, too, new code follows: the header may count on, and the old code behind it is over.
            cell.ending = Unmanaged.passRetained(SwitchRound(succession, original: nil))
        }
    }

    /// Has the loop end where its next round would begin.
    private func end(_ record: LoopRecord) {
        switch record.node {
        case is While, is Repeat: record.node.cell.condition = Unmanaged.passRetained(ConstantBool(false))
        default: record.node.cell.body = Unmanaged.passRetained(Jump(Status.breaks(record.loop.target.raw)))
        }
    }

    /// The statement's outermost loop ends at the next back edge, inner ones at once.
    private func leave(_ frame: FrameInfo) {
        guard let origin = frame.origin else { return }
        let tree = LoopTree(origin.statements)
        for record in frame.loops {
            guard let place = tree.place(record.loop.target) else { continue }
            var outermost = place
            while let parent = outermost.parent { outermost = parent }
            let status = Status.breaks(outermost.loop.target.raw)
            record.node.cell.ending = outermost === place ? nil : Unmanaged.passRetained(Jump(status))
            if outermost === place {
                end(record)
            } else {
                install(Stage(Jump(status), StatusMap([], end: Status.breaks(record.loop.target.raw), normal: status)), record)
            }
        }
        if let outer = frame.outer { leave(outer) }
    }

    private func reason(_ error: any Error) -> String {
        guard case .internalError(let text)? = error as? ScriptSignal else { return "\(error)" }
        let prefix = "lowering: no place for "
        return text.hasPrefix(prefix) ? "`\(text.dropFirst(prefix.count))` has no value yet" : text
    }

    private func keep(_ frame: FrameInfo, _ reason: String, _ report: inout CommitReport) {
        let name = frame.name.isEmpty ? "a statement" : "`\(frame.name)`"
        let sentence = "\(name) runs and finishes with its old code: \(reason)"
        if !report.kept.contains(sentence) { report.kept.append(sentence) }
    }
}

extension FunctionLowering {
    /// The type of what a body gives, as `lowerBody` has it.
    func setResult(of function: FunctionDecl) {
        resultType = info(function.result)
        isFailable = function.isFailable
        switch function.selfKind {
        case .object:
            isClassInitializer = true
            resultType = isFailable ? interpreter.boolType ?? interpreter.voidType : interpreter.voidType
        case .result:
            resultSelf = body?.selfLocal
            if let id = resultSelf { resultType = isFailable ? interpreter.optional(of: localType(id)) : localType(id) }
        default: break
        }
    }
}
