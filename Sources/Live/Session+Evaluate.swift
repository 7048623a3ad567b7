import Diagnostics
import Interp
import Lexer
import Parser
import Types

/// Entries of the prompt: statements appended at the end of the program.
extension Session {
    /// Whether a text can be evaluated as it stands, or a prompt should ask for more.
    public func isUnfinished(_ text: String) -> Bool {
        interpreter?.compileLock.lock()
        defer { interpreter?.compileLock.unlock() }
        let file = Parser.parse(Source(id: SourceID(raw: 0), name: "<repl>", text: text))
        return file.isUnfinished
    }

    /// Carries out an entry; what becomes of it comes as `.evaluated`.
    public func evaluate(_ text: String) {
        let startedAt = host.monotonicNanoseconds()
        guard let interpreter else { return onEvent(.evaluated(Evaluation())) }
        interpreter.compileLock.lock()
        let base = monitor.locked { () -> World? in
            pending = nil
            return world
        }
        let answer = base.map { prepare(text, over: $0, startedAt: startedAt) } ?? .failure(RefusedEntry(diagnostics: []))
        if case .success(let request) = answer {
            monitor.locked {
                pending = request
                runningEntry = request.name
            }
        }
        interpreter.compileLock.unlock()
        switch answer {
        case .success: wakeScript()
        case .failure(let refused): onEvent(.evaluated(Evaluation(diagnostics: refused.diagnostics)))
        }
    }

    private struct RefusedEntry: Error { var diagnostics: [Diagnostic] }

    private func prepare(_ text: String, over base: World, startedAt: UInt64) -> Result<Request, RefusedEntry> {
        entryCount += 1
        var file = Parser.parse(sources.add(name: "<repl:\(entryCount)>", bytes: Array(text.utf8)))
        if file.diagnostics.contains(where: { $0.severity == .error }) { return .failure(RefusedEntry(diagnostics: file.diagnostics)) }
        let replacement = Replacement(file)
        let older = replacement.applied(to: base.files)
        var (outcome, arrangement) = makeVersion(arrange(older + [file], isSave: false), over: base, startedAt: startedAt, replaced: replacement.variables)
        if case .refused(let diagnostics) = outcome, let other = withLastValue(file, diagnostics) {
            file = other
            (outcome, arrangement) = makeVersion(arrange(older + [file], isSave: false), over: base, startedAt: startedAt, replaced: replacement.variables)
        }
        var chosen = file
        guard case .accepted(let plain) = outcome else {
            guard case .refused(let said) = outcome else { return .failure(RefusedEntry(diagnostics: [])) }
            // What is wrong elsewhere may follow from what is wrong here. A value of an entry is shown, so it is not unused.
            let diagnostics = said.filter { $0.severity != .warning || !$0.id.contains("unused") }
            let own = diagnostics.filter { $0.span.source == file.source.id }
            return .failure(RefusedEntry(diagnostics: own.contains { $0.severity == .error } ? own : diagnostics))
        }
        let declares = Outliner.outline([file]).statements.flatMap(\.declares)
        var echoes = file.statements.last.map(declaredNames) ?? []
        // A value gets a name, so that it can be shown and used again.
        if let item = plain.world.items.last, item.statement === file.statements.last, let type = valueType(of: item, plain.world.program) {
            let name = Name("$R\(resultCount)")
            if let named = naming(file, name) {
                let second = Proposal.make(arrangement.replacing(file, by: named), over: base, in: shared, startedAt: startedAt)
                if case .accepted(let other) = second, type != plain.world.program.types.void {
                    other.keptVariables = plain.keptVariables
                    outcome = second
                    chosen = named
                    echoes = [name]
                    resultCount += 1
                }
            }
        }
        guard case .accepted(let proposal) = outcome else { return .failure(RefusedEntry(diagnostics: [])) }
        proposal.world.texts = base.texts.completed(proposal.world.files)
        let warnings = plain.warnings.filter { $0.severity == .warning && $0.span.source == file.source.id && !$0.id.contains("unused") }
        return .success(Request(proposal: proposal, name: file.source.name, entry: Entry(file: chosen, declares: declares, imported: arrangement.loaded, echoes: echoes, diagnostics: warnings), title: firstLine(text)))
    }

    /// The type of an expression statement that has a value.
    private func valueType(of item: TopLevelItem, _ program: Program) -> TypeID? {
        guard case .expression = item.statement.kind, let statement = item.body.statements.last else { return nil }
        guard case .expression(let value) = statement.kind, value.type != program.types.void else { return nil }
        return value.type
    }

    /// The file with its last statement, an expression, as `let name = expression`.
    func naming(_ file: SourceFile, _ name: Name) -> SourceFile? {
        guard let last = file.statements.last, case .expression(let expression) = last.kind else { return nil }
        let pattern = Pattern(.identifier(name), last.span)
        let binding = VariableDeclaration.Binding(pattern: pattern, type: nil, value: expression, accessors: [], span: last.span)
        let declaration = Declaration(
            .variable(VariableDeclaration(isLet: true, bindings: [binding])), last.span, attributes: [], modifiers: [], documentation: "",
            hash: last.hash, headerHash: last.hash, tokens: last.tokens, headerTokens: last.tokens, hasError: false)
        let statement = Statement(.declaration(declaration), last.span, hash: last.hash &+ UInt64(truncatingIfNeeded: name.id), tokens: last.tokens)
        return file.with(Array(file.statements.dropLast()) + [statement])
    }

    private func declaredNames(_ statement: Statement) -> [Name] {
        guard case .declaration(let declaration) = statement.kind, case .variable(let variable) = declaration.kind else { return [] }
        return variable.bindings.filter { $0.value != nil }.flatMap(\.pattern.names)
    }

    /// Runs what an entry has to run, and says what came of it. On the script thread, once the entry is in force.
    func carryOut(_ entry: Entry, of proposal: Proposal, _ report: inout PatchReport) {
        let first = Set((entry.imported + [entry.file]).flatMap(\.statements).map { ObjectIdentifier($0) })
        let redeclared = proposal.diff.fates.indices.filter { index in
            guard case .changed = proposal.diff.fates[index] else { return false }
            return first.contains(ObjectIdentifier(proposal.world.outline.statements[index].statement))
        }
        let dependents = dependents(of: redeclared, in: proposal.world)
        let startedAt = host.monotonicNanoseconds()
        let outcome = runWaiting(&report, isQuiet: true) { first.contains(ObjectIdentifier($0.statement)) }
        let nanoseconds = host.monotonicNanoseconds() &- startedAt
        var kept = sentences(proposal.keptVariables, in: proposal.world)
        kept += stale(dependents, in: proposal.world, ran: Set(redeclared)).filter { !$0.name.hasPrefix("$") }.map(\.text)
        var evaluation = Evaluation(diagnostics: entry.diagnostics, kept: report.kept + report.choices + kept)
        evaluation.nanoseconds = nanoseconds
        finish(&evaluation, entry, outcome)
        // An entry is not tried again: it can be entered again.
        if let statements = current?.outline.statements {
            for index in progress.statuses.indices where progress.statuses[index].isPending || progress.statuses[index] == .waiting {
                if index < statements.count, first.contains(ObjectIdentifier(statements[index].statement)) { progress.statuses[index] = .done }
            }
        }
        if !report.changes.isEmpty || !report.migrations.isEmpty || !redeclared.isEmpty { callHooks(report, after: outcome) }
        monitor.locked { runningEntry = nil }
        onEvent(.evaluated(evaluation))
    }

    private func finish(_ evaluation: inout Evaluation, _ entry: Entry, _ outcome: Outcome) {
        switch outcome {
        case .finished: evaluation.echo = echo(entry.echoes)
        case .failed(let failure): evaluation.failure = failure
        case .exit(let code): evaluation.exitCode = code
        case .cancelled: evaluation.failure = Failure(message: "stopped", isTrap: false, span: .none, trace: [])
        case .internalError(let text): evaluation.failure = Failure(message: "internal error: \(text)", isTrap: true, span: .none, trace: [])
        }
    }

    /// What a statement of an entry reads though its own statement failed.
    func missing(_ statement: StatementOutline, _ world: World) -> Failure? {
        guard let interpreter else { return nil }
        for (index, other) in world.outline.statements.enumerated() where other.valueHash != nil && index < progress.statuses.count {
            guard index < progress.next, progress.statuses[index] != .running, let name = other.declares.first(where: { statement.mentions.contains($0.id) }) else { continue }
            if statement.declares.contains(name) { continue }
            guard let id = world.items[index].declares.first(where: { world.program.declaration($0)?.name == name }), !interpreter.isInitialized(id) else { continue }
            let reason = interpreter.failure(of: id).map { ": \($0)" } ?? ""
            let message = "Fatal error: '\(name.text)' has no value, since \(other.file.source.name):\(other.line) failed\(reason)"
            return Failure(message: message, isTrap: true, span: statement.statement.span, trace: [])
        }
        return nil
    }

    /// A long value's beginning: `print` shows all of it.
    static func cut(_ value: String, to limit: Int) -> String {
        let length = value.count
        return length <= limit ? value : "\(value.prefix(limit))… (\(length) characters)"
    }

    private func echo(_ names: [Name]) -> String? {
        guard let interpreter, let world = monitor.locked({ world }) else { return nil }
        interpreter.compileLock.lock()
        defer { interpreter.compileLock.unlock() }
        let lines = names.compactMap { name -> String? in
            guard let id = world.items.reversed().lazy.flatMap(\.declares).first(where: { world.program.declaration($0)?.name == name }) else { return nil }
            guard let variable = world.program.variable(id), let value = interpreter.describeGlobal(id, debug: true) else { return nil }
            return "\(name.text): \(world.program.describe(variable.type)) = \(Session.cut(value, to: 1000))"
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
}
