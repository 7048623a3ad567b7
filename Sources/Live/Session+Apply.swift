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
        let taken = monitor.locked { pending }
        guard let request = taken, let base = world else { return interpreter.compileLock.unlock() }
        let proposal = request.proposal
        let values = GlobalValues(proposal, base, interpreter)
        let plan = Plan(proposal.diff, progress, old: base.outline.statements, new: proposal.world.outline.statements, values: values.fates)
        let commit = commit(proposal, plan, values, base)
        switch interpreter.readiness(commit, isAgain: request.attempts > 0) {
        case .ready: monitor.locked { pending = nil }
        case .refused(let refusals):
            monitor.locked { pending = nil }
            interpreter.compileLock.unlock()
            return refuse(request, refusals, base)
        case .waits(let function):
            monitor.locked {
                pending?.attempts += 1
                pending?.waitsFor = function
            }
            interpreter.retry(attempts: request.attempts) { [weak self] in self?.applyPending() }
            return interpreter.compileLock.unlock()
        }
        interpreter.releaseRetired()
        let facts = interpreter.commit(commit)
        for (item, outline) in zip(proposal.world.items, proposal.world.outline.statements) { item.body.place = outline.statement.span }
        monitor.locked {
            world = proposal.world
            if request.isUndo {
                past = past.dropLast()
            } else {
                past.append(base.files)
                if past.count > 50 { past.removeFirst() }
            }
        }
        progress = plan.progress
        var report = report(proposal, plan, facts)
        interpreter.compileLock.unlock()
        report.nanoseconds = host.monotonicNanoseconds() &- proposal.startedAt
        if let entry = request.entry {
            let first = Set((entry.imported + [entry.file]).flatMap(\.statements).map { ObjectIdentifier($0) })
            let outcome = runWaiting(&report, isQuiet: true) { first.contains(ObjectIdentifier($0.statement)) }
            return finish(entry, outcome)
        }
        onEvent(.committed(report))
        runStatements(&report, plan.run, in: proposal.world)
        onEvent(.applied(report))
    }

    /// Runs the statements of a save, and what was computed from their variables or the list of it.
    func runStatements(_ report: inout PatchReport, _ statements: [Int], in world: World) {
        let dependents = dependents(of: statements, in: world)
        var ran = Set(statements)
        if options.rerunsDependents {
            for index in dependents.keys where index < progress.next && progress.statuses[index] == .done {
                progress.statuses[index] = .waiting
                ran.insert(index)
            }
        }
        _ = runWaiting(&report, isQuiet: false) { _ in true }
        // Another save may have come meanwhile: then the statements are others.
        if monitor.locked({ self.world }) === world { report.stale = stale(dependents, in: world, ran: ran) }
    }

    private func commit(_ proposal: Proposal, _ plan: Plan, _ values: GlobalValues, _ base: World) -> Commit {
        var pairs: [(old: TopLevelItem, new: TopLevelItem)] = []
        for (origin, place) in proposal.diff.successors.enumerated() {
            guard let place, base.items[origin] !== proposal.world.items[place] else { continue }
            // What was never begun has nothing that lives on; what will be run anew may have made closures.
            switch progress.statuses[origin] {
            case .waiting, .failed, .skipped: continue
            case .running, .done: break
            }
            pairs.append((base.items[origin], proposal.world.items[place]))
        }
        return Commit(
            program: proposal.world.program, items: pairs, leaving: plan.leaving.map { base.items[$0] }, carried: values.carried,
            rewritten: Set(proposal.diff.changes.map(\.title)))
    }

    private func refuse(_ request: Request, _ refusals: [CommitRefusal], _ base: World) {
        let diagnostics = refusals.map { Diagnostic.error($0.id, $0.message, $0.span) }
        if let entry = request.entry {
            return onEvent(.evaluated(Evaluation(diagnostics: entry.diagnostics + diagnostics)))
        }
        onEvent(.refused(Refusal(name: request.name, diagnostics: diagnostics, version: base.version)))
    }

    private func report(_ proposal: Proposal, _ plan: Plan, _ facts: CommitReport) -> PatchReport {
        var report = PatchReport()
        report.version = proposal.world.version
        report.changes = proposal.diff.changes.map { change in
            let outline = change.mark == .removed ? proposal.base?.outline : proposal.world.outline
            let span = outline.flatMap { change.index < $0.definitions.count ? $0.definitions[change.index].span : nil }
            let place = span.flatMap { self.place($0) }
            return .init(change: change, file: place?.file ?? "", line: place?.line ?? 0)
        }
        let program = proposal.world.program
        report.migrations = facts.migrated.map { entry in
            let title = program.declaration(entry.type)?.qualifiedName ?? "?"
            return .init(title: title, path: title.hasPrefix("main.") ? String(title.dropFirst(5)) : title, instances: entry.instances, detail: entry.detail)
        }
        report.kept = facts.kept
        report.choices = proposal.choices
        // A held statement without a call to make again is about to be unwound, and runs anew.
        for index in plan.finishingOld where !isHolding || interpreter?.retriedCall != nil {
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
    private func runWaiting(_ report: inout PatchReport, isQuiet: Bool, _ isWanted: (StatementOutline) -> Bool) -> Outcome {
        var last = Outcome.finished
        while true {
            guard let world = monitor.locked({ self.world }) else { return last }
            let statements = world.outline.statements
            let waiting = progress.statuses.indices.first { index in
                index < progress.next && index < statements.count && progress.statuses[index] == .waiting && isWanted(statements[index])
            }
            guard let index = waiting else { return last }
            let statement = statements[index]
            var entry = PatchReport.Run(
                line: statement.line, file: sources.source(statement.statement.span.source)?.name ?? "", module: statement.module, outcome: .ran)
            if readsMissing(statement, statements) {
                progress.statuses[index] = .skipped
                entry.outcome = .skipped
                if !isQuiet { onEvent(.running(entry)) }
                report.runs.append(entry)
                continue
            }
            if !isQuiet { onEvent(.running(entry)) }
            last = run(index)
            switch last {
            case .finished: break
            case .failed(let failure):
                entry.outcome = .failed
                if !isQuiet { onEvent(.failed(failure)) }
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
