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
        if case .success(let request) = answer { monitor.locked { pending = request } }
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
        let older = Replacement(file).applied(to: base.files)
        var arrangement = arrange(older + [file], isSave: false)
        var outcome = Proposal.make(arrangement, over: base, in: shared, startedAt: startedAt)
        if case .refused(let diagnostics) = outcome, let other = withLastValue(file, diagnostics) {
            file = other
            arrangement = arrange(older + [file], isSave: false)
            outcome = Proposal.make(arrangement, over: base, in: shared, startedAt: startedAt)
        }
        var chosen = file
        guard case .accepted(let plain) = outcome else {
            guard case .refused(let diagnostics) = outcome else { return .failure(RefusedEntry(diagnostics: [])) }
            return .failure(RefusedEntry(diagnostics: diagnostics))
        }
        var echoes = file.statements.last.map(declaredNames) ?? []
        // A value gets a name, so that it can be shown and used again.
        if let item = plain.world.items.last, item.statement === file.statements.last, let type = valueType(of: item, plain.world.program) {
            let name = Name("$R\(resultCount)")
            if let named = naming(file, name) {
                let second = Proposal.make(arrangement.replacing(file, by: named), over: base, in: shared, startedAt: startedAt)
                if case .accepted = second, type != plain.world.program.types.void {
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
        return .success(Request(proposal: proposal, name: file.source.name, entry: Entry(file: chosen, imported: arrangement.loaded, echoes: echoes, diagnostics: warnings)))
    }

    /// The type of an expression statement that has a value.
    private func valueType(of item: TopLevelItem, _ program: Program) -> TypeID? {
        guard case .expression = item.statement.kind, let statement = item.body.statements.last else { return nil }
        guard case .expression(let value) = statement.kind, value.type != program.types.void else { return nil }
        return value.type
    }

    /// The file with its last statement, an expression, as `let name = expression`.
    private func naming(_ file: SourceFile, _ name: Name) -> SourceFile? {
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

    /// On the script thread, after the entry's statements ran.
    func finish(_ entry: Entry, _ outcome: Outcome) {
        var evaluation = Evaluation(diagnostics: entry.diagnostics)
        switch outcome {
        case .finished: evaluation.echo = echo(entry.echoes)
        case .failed(let failure):
            evaluation.failure = failure
            // An entry is not tried again: it can be entered again.
            for index in progress.statuses.indices where progress.statuses[index].isPending || progress.statuses[index] == .waiting && index < progress.next {
                progress.statuses[index] = .done
            }
        case .exit(let code): evaluation.exitCode = code
        case .cancelled: evaluation.failure = Failure(message: "stopped", isTrap: false, span: .none, trace: [])
        case .internalError(let text): evaluation.failure = Failure(message: "internal error: \(text)", isTrap: true, span: .none, trace: [])
        }
        onEvent(.evaluated(evaluation))
    }

    private func echo(_ names: [Name]) -> String? {
        guard let interpreter, let world = monitor.locked({ world }) else { return nil }
        interpreter.compileLock.lock()
        defer { interpreter.compileLock.unlock() }
        let lines = names.compactMap { name -> String? in
            guard let id = world.items.reversed().lazy.flatMap(\.declares).first(where: { world.program.declaration($0)?.name == name }) else { return nil }
            guard let variable = world.program.variable(id), let value = interpreter.describeGlobal(id, debug: true) else { return nil }
            return "\(name.text): \(world.program.describe(variable.type)) = \(value)"
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
}

/// What an entry of the prompt declares anew: the older declarations of the same name step back.
struct Replacement {
    private let keys: Set<String>
    private let variables: Set<Name>

    /// What a file declares that it did not declare like this before.
    init(_ file: SourceFile, since before: SourceFile?) {
        let (old, new) = (before.map { Outliner.outline([$0]) } ?? Outline(), Outliner.outline([file]))
        let diff = Diff(old: old, new: new)
        keys = Set(new.definitions.enumerated().filter { $0.element.container == nil && $0.element.kind != .global && !diff.hasSameText[$0.offset] }.map(\.element.key))
        variables = Set(new.statements.indices.filter { index in
            if case .kept = diff.fates[index] { return false }
            return true
        }.flatMap { new.statements[$0].declares })
    }

    /// The files of a program with a new text of one. What the prompt declared anew stays so, unless the file has it new too.
    static func merge(_ file: SourceFile, before: SourceFile?, into files: [SourceFile]) -> [SourceFile] {
        var entries = files.filter(LiveTexts.isEntry)
        if !entries.isEmpty { entries = Replacement(file, since: before).applied(to: entries) }
        let shown = entries.reduce(file) { Replacement($1).applied(to: [$0]).first ?? $0 }
        var result = files.filter { !LiveTexts.isEntry($0) }
        if let place = result.firstIndex(where: { $0.source.name == file.source.name }) {
            result[place] = shown
        } else {
            result.append(shown)
        }
        return result + entries
    }

    init(_ file: SourceFile) {
        let outline = Outliner.outline([file])
        keys = Set(outline.definitions.filter { $0.container == nil && $0.kind != .global }.map(\.key))
        variables = Set(outline.statements.flatMap(\.declares))
    }

    func applied(to files: [SourceFile]) -> [SourceFile] {
        if keys.isEmpty && variables.isEmpty { return files }
        return files.map { file in
            guard file.source.module == "main" else { return file }
            let kept = file.statements.filter { !isReplaced($0, in: file) }
            return kept.count == file.statements.count ? file : file.with(kept)
        }
    }

    private func isReplaced(_ statement: Statement, in file: SourceFile) -> Bool {
        guard case .declaration = statement.kind else { return false }
        let outline = Outliner.outline([file.with([statement])])
        if outline.definitions.contains(where: { keys.contains($0.key) || ($0.container == nil && variables.contains($0.name)) }) { return true }
        let declared = outline.statements.flatMap(\.declares)
        return !declared.isEmpty && declared.allSatisfy(variables.contains)
    }
}
