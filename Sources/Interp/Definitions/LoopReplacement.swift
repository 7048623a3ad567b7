import Lexer
import Types

/// Makes running loops move to their new versions.
extension Interpreter {
    /// - Returns: the frames of which a loop goes on with new code.
    func switchLoops(
        _ frames: [FrameInfo], _ migration: FrameMigration?, _ successors: Successors, _ commit: Commit, _ report: inout CommitReport
    ) -> Set<ObjectIdentifier> {
        var moved: Set<ObjectIdentifier> = []
        let leaving = Set(commit.leaving.map { ObjectIdentifier($0.body) })
        for frame in frames {
            guard let origin = frame.origin else { continue }
            if let migration, migration.chain.contains(where: { $0 === frame }) {
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
        let matches = LoopTree.match(successors.loops(origin.body, origin.closure), successors.loops(body, closure.text))
        for loop in loops {
            guard let place = matches[loop.record.loop.target] else { throw ResumeFailure(reason: "a loop in it became something else") }
            let resumed = try resume(place, in: loop.frame, loop.record, loop.place, matches, body, closure.text, isMigrating: true)
            let statuses = resumed.statuses
            // Where it breaks out of a loop around it, old code must not follow either.
            for target in resumed.leaves {
                guard let outer = loops.first(where: { matches[$0.record.loop.target]?.loop.target == target }), let place = matches[outer.record.loop.target] else {
                    throw ResumeFailure(reason: "it leaves a loop of older code")
                }
                let rest = try resume(place, in: outer.frame, outer.record, outer.place, matches, body, closure.text, isMigrating: true, isBehind: true)
                if !isTrial { statuses.behind.append((Status.breaks(target.raw), releasing(rest.node, outer, migration, matches), rest.statuses)) }
            }
            if isTrial { continue }
            let node = releasing(resumed.node, loop, migration, matches)
            replace(loop.record, node, statuses, leaves: false)
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

    /// Whether new code can go on in a frame whose values get other layouts. Changes nothing.
    func canGoOn(_ migration: FrameMigration, _ commit: Commit) -> Bool {
        let checkpoint = Checkpoint(self)
        defer { checkpoint.restore() }
        let successors = Successors(self, commit)
        let layouts = LayoutPlan(self, commit)
        program = commit.program
        _ = layouts.shapeTypes()
        guard let relayout = layouts.relayout else { return true }
        for (key, storage) in globals where relayout.successor(storage.type) !== storage.type { globals[key] = nil }
        migration.assignPlaces(relayout)
        let leaving = Set(commit.leaving.map { ObjectIdentifier($0.body) })
        do {
            for frame in migration.chain {
                guard let origin = frame.origin else { return false }
                try goOn(migration.loops.filter { $0.frame === frame }, origin, leaving, successors, migration, isTrial: true)
            }
        } catch { return false }
        return true
    }

    private func newClosure(_ origin: FrameOrigin, _ body: TypedBody, _ successors: Successors) -> (text: TypedClosure?, Void)? {
        guard let closure = origin.closure else { return (nil, ()) }
        guard let found = successors.closure(closure, in: origin.body, of: body) else { return nil }
        return (found, ())
    }

    private func switchLoops(
        of frame: FrameInfo, _ origin: FrameOrigin, _ body: TypedBody, _ closure: TypedClosure?, _ successors: Successors, _ report: inout CommitReport
    ) -> Bool {
        var moves = false
        let old = successors.loops(origin.body, origin.closure)
        let new = successors.loops(body, closure)
        let matches = LoopTree.match(old, new)
        for record in frame.loops {
            // A loop that everybody has left for its successor only waits for that one's end.
            if record.node.cell.movedCount > 0, record.node.cell.movedCount >= activationCounts[ObjectIdentifier(frame), default: 1] { continue }
            guard let oldPlace = old.place(record.loop.target) else { continue }
            guard let place = matches[record.loop.target] else {
                if new.all.count < old.all.count {
                    // The loop is gone: the old code behind it follows.
                    replace(record, Jump(Status.breaks(record.loop.target.raw)), StatusMap([], end: 0, normal: 0), leaves: true)
                } else {
                    keep(frame, "a loop in it became something else", &report)
                }
                continue
            }
            do {
                let resumed = try resume(place, in: frame, record, oldPlace, matches, body, closure)
                replace(record, resumed.node, resumed.statuses, leaves: false)
                moves = true
            } catch let failure as ResumeFailure {
                keep(frame, failure.reason, &report)
            } catch {
                keep(frame, reason(error), &report)
            }
        }
        return moves
    }

    private func resume(
        _ place: LoopPlace, in frame: FrameInfo, _ record: LoopRecord, _ oldPlace: LoopPlace, _ matches: [TypedStatement.JumpTarget: LoopPlace],
        _ body: TypedBody, _ closure: TypedClosure?, isMigrating: Bool = false, isBehind: Bool = false
    ) throws -> ResumedLoop {
        var result: ResumedLoop?
        let node = try lowerWithPool {
            guard let origin = frame.origin else { return Nothing() }
            let lowering = FunctionLowering(self, body, origin.replacements, origin.arguments, name: frame.name, closure: closure)
            lowering.frame.origin?.owner = origin.owner
            lowering.isMigrating = isMigrating
            switch origin.owner {
            case .function(let id)?:
                lowering.function = program.function(id)
                if closure == nil, let function = lowering.function { lowering.setResult(of: function) }
            case .item?: lowering.isTopLevel = closure == nil
            default: break
            }
            if let closure { lowering.resultType = lowering.info(closure.result) }
            let resumed = try lowering.resume(place, in: frame, record, oldPlace: oldPlace, successors: matches, isBehind: isBehind)
            result = resumed
            return resumed.node
        }
        return result ?? ResumedLoop(node: node, statuses: StatusMap([], end: 0, normal: 0), leaves: [])
    }

    /// Puts the successor where the old loop comes by next.
    private func replace(_ record: LoopRecord, _ successor: Node, _ statuses: StatusMap, leaves: Bool) {
        let cell = record.node.cell
        switch record.node {
        case is While, is Repeat:
            cell.condition = Unmanaged.passRetained(leaves ? ConstantBool(false) : SwitchCondition(successor, statuses, cell))
        default:
            cell.body = Unmanaged.passRetained(leaves ? successor : SwitchRound(successor, statuses, cell))
            // Behind its last round, too, new code follows: the header may count on, and the old code behind it is over.
            if !leaves { cell.ending = Unmanaged.passRetained(SwitchRound(successor, statuses, cell)) }
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
                replace(record, Jump(status), StatusMap([], end: 0, normal: 0), leaves: true)
            } else {
                let map = StatusMap([], end: Status.breaks(record.loop.target.raw), normal: status)
                replace(record, Jump(status), map, leaves: false)
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
