import Diagnostics
import Interp
import Lexer
import Types

/// Puts an accepted proposal in force. On the script thread, while the program stands at a safe point or at its end.
extension Session {
    func applyPending() {
        guard let interpreter else { return }
        // Whoever proposes holds the lock until the proposal stands: `pending` and `world` belong together.
        interpreter.compileLock.lock()
        if let taken = monitor.locked({ pending }) { _ = put(taken) } else { interpreter.compileLock.unlock() }
    }

    /// Puts a proposal over `world` in force, and runs what it asks for. One that is `pending` may have to wait; it stays so.
    ///
    /// The caller holds the compile lock, which is given back before script code runs.
    /// - Returns: why it was refused, or what failed of the statements of a patch; nil when all is well.
    func put(_ request: Request) -> Trouble? {
        guard let interpreter, let base = world else {
            self.interpreter?.compileLock.unlock()
            return .refused([])
        }
        let proposal = request.proposal
        let startedAt = host.monotonicNanoseconds()
        let values = GlobalValues(proposal, base, interpreter)
        var plan = Plan(proposal.diff, progress, old: base.outline.statements, new: proposal.world.outline.statements, values: values.fates, began: request.began)
        if request.undoes != nil { plan.spareEntries(proposal.diff, proposal.world.outline.statements) }
        let commit = commit(proposal, plan, values, base, undoes: request.undoes)
        switch interpreter.readiness(commit, isAgain: request.attempts > 0) {
        case .ready: if !request.isPatch { monitor.locked { pending = nil } }
        case .refused(let refusals):
            if !request.isPatch { monitor.locked { pending = nil } }
            interpreter.compileLock.unlock()
            return .refused(refuse(request, refusals, base))
        case .waits(let function) where request.isPatch:
            interpreter.compileLock.unlock()
            let text = "the program stands in \(function), and the patch changes the layout of values there"
            return .refused([.error("values-in-use", text, .none)])
        case .waits(let function):
            monitor.locked {
                pending?.attempts += 1
                pending?.began.formUnion(progress.active.compactMap { $0 })
                pending?.waitsFor = function
            }
            interpreter.retry { [weak self] in self?.applyPending() }
            interpreter.compileLock.unlock()
            return nil
        }
        interpreter.releaseRetired()
        let facts = interpreter.commit(commit)
        if let refusal = facts.refusal {
            interpreter.compileLock.unlock()
            return .refused(refuse(request, [refusal], base))
        }
        for (item, outline) in zip(proposal.world.items, proposal.world.outline.statements) { item.body.place = outline.statement.span }
        monitor.locked {
            world = proposal.world
            remember(request, over: base, renamed: facts.renamed)
        }
        let early = Set(facts.ran.map { ObjectIdentifier($0) })
        let wanted = request.isPatch ? ownStatements(request, plan) : nil
        progress = plan.progress
        moveHooks(proposal.diff)
        var report = report(proposal, plan, facts)
        report.isPatch = request.isPatch
        interpreter.compileLock.unlock()
        report.nanoseconds = host.monotonicNanoseconds() &- startedAt &+ proposal.nanoseconds
        report.waited = startedAt &- proposal.startedAt &- proposal.nanoseconds
        if let entry = request.entry {
            carryOut(entry, of: proposal, &report)
            return nil
        }
        report.kept += sentences(proposal.keptVariables, in: proposal.world)
        if request.undoes != nil { report.kept += computedAnew(plan, proposal) }
        onEvent(.committed(report))
        var failures: [Failure] = []
        let outcome = runStatements(&report, plan.run, in: proposal.world, beyond: request.statements, early: early, onFailure: { [onEvent] failure in
            if request.isPatch { failures.append(failure) } else { onEvent(.failed(failure)) }
        }) { statement in
            wanted?.contains(ObjectIdentifier(statement.statement)) ?? true
        }
        if let wanted, !failures.isEmpty { giveUp(wanted) }
        if let step = request.undoes { onEvent(.undone(title: step.title, report)) }
        onEvent(.applied(report))
        if !request.isPatch, isHeldUp { onEvent(.stillHeld) }
        callHooks(report, after: outcome)
        onEvent(.settled)
        return failures.isEmpty ? nil : .failed(failures)
    }

    enum Trouble {
        case refused([Diagnostic])
        case failed([Failure])
    }

    /// Statements of a patch are not tried again: whoever patched was told.
    private func giveUp(_ statements: Set<ObjectIdentifier>) {
        guard let outline = current?.outline else { return }
        for (index, statement) in outline.statements.enumerated() where index < progress.statuses.count && statements.contains(ObjectIdentifier(statement.statement)) {
            if progress.statuses[index].isPending { progress.statuses[index] = .done }
        }
    }

    /// A statement failed, and what stands behind it waits until a save repairs it.
    private var isHeldUp: Bool {
        (options.stays || options.holdsOnError) && !isHolding && !progress.hasReachedEnd && progress.active.isEmpty
            && progress.statuses.prefix(progress.next).contains { $0.isPending }
    }

    /// What a patch runs: its new and changed statements, and those that failed before. Those of a save in the middle of
    /// which it came have to wait their turn.
    private func ownStatements(_ request: Request, _ plan: Plan) -> Set<ObjectIdentifier> {
        let own = plan.run.filter { index in
            guard case .kept(let origin, _) = request.proposal.diff.fates[index] else { return true }
            return progress.statuses[origin] != .waiting
        }
        return request.statements.union(own.map { ObjectIdentifier(request.proposal.world.outline.statements[$0].statement) })
    }

    /// Runs the statements of a save, and what was computed from their variables or the list of it.
    /// - Parameter beyond: statements that run though the program has not come to them.
    @discardableResult
    func runStatements(
        _ report: inout PatchReport, _ statements: [Int], in world: World, beyond: Set<ObjectIdentifier> = [], early: Set<ObjectIdentifier> = [],
        onFailure: ((Failure) -> Void)? = nil, isWanted: (StatementOutline) -> Bool = { _ in true }
    ) -> Outcome {
        let dependents = dependents(of: statements, in: world)
        var ran = Set(statements)
        if options.rerunsDependents {
            for index in dependents.keys where index < progress.next && progress.statuses[index] == .done {
                progress.statuses[index] = .waiting
                ran.insert(index)
            }
        }
        let outcome = runWaiting(&report, isQuiet: false, beyond: beyond, early: early, onFailure: onFailure ?? { [onEvent] in onEvent(.failed($0)) }, isWanted)
        // Another save may have come meanwhile: then the statements are others.
        if monitor.locked({ self.world }) === world { report.stale = stale(dependents, in: world, ran: ran) }
        report.held = interpreter?.takeKept() ?? []
        return outcome
    }

    private func commit(_ proposal: Proposal, _ plan: Plan, _ values: GlobalValues, _ base: World, undoes: UndoStep?) -> Commit {
        var pairs: [(old: TopLevelItem, new: TopLevelItem)] = []
        for (origin, place) in proposal.diff.successors.enumerated() {
            guard let place, base.items[origin] !== proposal.world.items[place] else { continue }
            // What was never begun has nothing that lives on; what will be run anew may have made closures.
            switch progress.statuses[origin] {
            case .waiting, .deferred, .failed, .skipped: continue
            case .running, .done: break
            }
            pairs.append((base.items[origin], proposal.world.items[place]))
        }
        let removed = proposal.diff.successors.indices.filter { proposal.diff.successors[$0] == nil }.map { base.items[$0] }
        return Commit(
            program: proposal.world.program, items: pairs, leaving: plan.leaving.map { base.items[$0] }, removed: removed, carried: values.carried,
            rewritten: Set(proposal.diff.changes.map(\.title)),
            undone: undoes?.renamed, declarations: plan.run.map { proposal.world.items[$0] }.filter { !$0.declares.isEmpty && !$0.isDeferred })
    }

    private func refuse(_ request: Request, _ refusals: [CommitRefusal], _ base: World) -> [Diagnostic] {
        let diagnostics = refusals.map { Diagnostic.error($0.id, $0.message, $0.span) }
        if let entry = request.entry {
            monitor.locked { runningEntry = nil }
            onEvent(.evaluated(Evaluation(diagnostics: entry.diagnostics + diagnostics)))
        } else if !request.isPatch {
            onEvent(.refused(Refusal(name: request.name, diagnostics: diagnostics, version: base.version)))
        }
        return diagnostics
    }

    private func report(_ proposal: Proposal, _ plan: Plan, _ facts: CommitReport) -> PatchReport {
        var report = PatchReport()
        report.version = proposal.world.version
        report.changes = proposal.diff.changes.map { change in
            let outline = change.mark == .removed ? proposal.base?.outline : proposal.world.outline
            let span = outline.flatMap { $0.definitions.indices.contains(change.index) ? $0.definitions[change.index].span : nil }
            let place = span.flatMap { self.place($0) }
            return .init(change: change, file: place?.file ?? "", line: place?.line ?? 0)
        }
        let program = proposal.world.program
        let inTextOrder = facts.migrated.sorted { a, b in
            let (x, y) = (program.declaration(a.declaration)?.nameSpan ?? .none, program.declaration(b.declaration)?.nameSpan ?? .none)
            return (x.source.raw, x.start) < (y.source.raw, y.start)
        }
        report.migrations = inTextOrder.map { entry in
            let title = program.declaration(entry.declaration)?.qualifiedName ?? "?"
            return .init(title: title, path: title.hasPrefix("main.") ? String(title.dropFirst(5)) : title, instances: entry.instances, detail: entry.detail)
        }
        report.kept = facts.kept
        report.choices = proposal.choices
        (report.later, report.dropped) = (plan.later, plan.dropped)
        // A held statement without a call to make again is about to be unwound, and runs anew.
        let goesOn = !isHolding || interpreter?.retriedCall != nil
        for index in plan.switched + plan.finishingOld where goesOn && facts.moved.contains(where: { $0 === proposal.world.items[index].body }) {
            let statement = proposal.world.outline.statements[index]
            report.loops.append(.init(file: sources.source(statement.statement.span.source)?.name ?? "", line: statement.line, module: statement.module))
        }
        if let old = proposal.base?.outline.statements {
            for index in plan.leaving where goesOn && index < old.count && old[index].loopForm == nil {
                report.kept.append("the statement that stood at line \(old[index].line) runs: loops in it are left, the rest of it ends with its old code")
            }
        }
        for index in plan.endedOld {
            report.kept.append("the statement at line \(proposal.world.outline.statements[index].line) ran when the save came: it ended with its old code")
        }
        for index in plan.finishingOld where goesOn {
            if facts.moved.contains(where: { $0 === proposal.world.items[index].body }) { continue }
            report.kept.append("the statement at line \(proposal.world.outline.statements[index].line) runs and is no loop: it ends with its old code")
        }
        return report
    }

    func place(_ span: Span) -> (file: String, line: Int)? {
        let span = sources.current(span)
        guard let source = sources.source(span.source) else { return nil }
        return (source.name, source.position(of: span.start).line)
    }

    // MARK: Statements of a save

    /// Runs what is new, changed or pending above the point that the program has reached, in file order. Another save
    /// may come in between: then its statements are run by it, and the rest here.
    /// - Parameters:
    ///   - beyond: statements that run though the program has not come to them.
    ///   - early: those that ran already, because a new property's default needed them.
    func runWaiting(
        _ report: inout PatchReport, isQuiet: Bool, beyond: Set<ObjectIdentifier> = [], early: Set<ObjectIdentifier> = [], onFailure: (Failure) -> Void = { _ in }, _ isWanted: (StatementOutline) -> Bool
    ) -> Outcome {
        var last = Outcome.finished
        var mayDrain = !isQuiet
        while true {
            guard let world = monitor.locked({ self.world }) else { return last }
            let statements = world.outline.statements
            let waiting = progress.statuses.indices.first { index in
                guard index < statements.count, progress.statuses[index] == .waiting else { return false }
                return (index < progress.next || beyond.contains(ObjectIdentifier(statements[index].statement))) && isWanted(statements[index])
            }
            guard let index = waiting else { return last }
            // Between two statements nothing is in the way of a save that waits: one that failed has had no safe point behind it.
            if mayDrain, isWaiting {
                mayDrain = false
                interpreter?.drainSafePoints()
                continue
            }
            mayDrain = !isQuiet
            let statement = statements[index]
            var entry = PatchReport.Run(
                line: statement.line, file: sources.source(statement.statement.span.source)?.name ?? "", module: statement.module, outcome: .ran)
            if isQuiet, let missing = missing(statement, world) { return .failed(missing) }
            if !isQuiet, readsMissing(statement, statements) {
                progress.statuses[index] = .skipped
                entry.outcome = .skipped
                if !isQuiet { onEvent(.running(entry)) }
                report.runs.append(entry)
                continue
            }
            if !isQuiet { onEvent(.running(entry)) }
            if early.contains(ObjectIdentifier(world.items[index])) {
                progress.statuses[index] = .done
                report.runs.append(entry)
                continue
            }
            last = run(index)
            switch last {
            case .finished: break
            case .failed(let failure):
                entry.outcome = .failed
                if !isQuiet { onFailure(failure) }
            case .exit, .cancelled, .internalError:
                report.runs.append(entry)
                // The program around this statement ends too.
                if !isQuiet || !progress.active.isEmpty { pendingStop = pendingStop ?? last }
                if !progress.active.isEmpty { interpreter?.cancel() }
                return last
            }
            report.runs.append(entry)
            if isQuiet, case .failed = last { return last }
        }
    }

    /// Whether it mentions a variable whose statement failed.
    private func readsMissing(_ statement: StatementOutline, _ all: [StatementOutline]) -> Bool {
        for (index, status) in progress.statuses.enumerated() where status.isPending && index < all.count {
            if all[index].declares.contains(where: { statement.mentions.contains($0.id) && !statement.declares.contains($0) }) { return true }
        }
        return false
    }
}
