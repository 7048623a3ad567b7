import Diagnostics
import Interp
import Lexer
import Parser
import Types

/// Older entries of a prompt that a newer text does not fit any more.
///
/// An entry ran when it was entered; what it left are its variables. So it is not checked against what came later: in its
/// place stands a declaration of its variables with the types they have, whose values nobody computes again. Definitions are
/// used as they are and have to fit.
struct KeptEntries {
    /// A variable that keeps its value, and the text of the entry that gave it.
    struct Variable {
        var name: Name
        var text: String
    }

    private let base: World
    private let sources: SourceMap
    /// The entry that is being carried out: it must fit.
    private let running: String?
    private(set) var variables: [Variable] = []

    init(_ base: World, _ sources: SourceMap, running: String?) {
        self.base = base
        self.sources = sources
        self.running = running
    }

    /// The files with what entries left in the places of those in which there are errors.
    /// - Returns: nil when there are none.
    mutating func applied(to files: [SourceFile], _ diagnostics: [Diagnostic]) -> [SourceFile]? {
        let errors = diagnostics.filter { $0.severity == .error }
        return replace(in: files) { statement, isStandIn in
            let isWrong = errors.contains { $0.span.source == statement.span.source && statement.span.start <= $0.span.start && $0.span.start < max(statement.span.end, statement.span.start + 1) }
            // A type that is gone takes its values with it.
            return isWrong ? isStandIn ? Set(KeptEntries.names(of: statement)) : [] : nil
        }
    }

    /// The files with what entries left in the places of those whose variables would get other types.
    /// - Returns: nil when there are none.
    mutating func applied(to files: [SourceFile], _ world: World) -> [SourceFile]? {
        let (base, known) = (base, types(in: base))
        let new = types(in: world)
        let ran = Set(self.base.items.map { ObjectIdentifier($0.statement) })
        let stoodFor = Set(self.base.outline.statements.filter(KeptEntries.stands).map(\.fullHash))
        return replace(in: files) { statement, _ in
            // What an undo brings back is as an edit, unless something stood for it meanwhile.
            let isOther = (ran.contains(ObjectIdentifier(statement)) || stoodFor.contains(KeptEntries.hash(leftBy: statement.hash))) && KeptEntries.names(of: statement).contains { name in
                guard let old = known[name], let type = new[name] else { return false }
                return base.program.describe(old, qualified: true) != world.program.describe(type, qualified: true)
            }
            return isOther ? [] : nil
        }
    }

    /// The types of variables that entries declare.
    private func types(in world: World) -> [Name: TypeID] {
        var result: [Name: TypeID] = [:]
        for (item, outline) in zip(world.items, world.outline.statements) where LiveTexts.isEntry(outline.file) {
            for id in item.declares { if let variable = world.program.variable(id) { result[variable.name] = variable.type } }
        }
        return result
    }

    /// The files with entries that declare some of these variables, and others, reduced to the others.
    mutating func separated(_ files: [SourceFile], from replaced: Set<Name>) -> [SourceFile] {
        if replaced.isEmpty { return files }
        return replace(in: files) { statement, _ in
            let names = KeptEntries.names(of: statement)
            return names.contains(where: replaced.contains) && !names.allSatisfy(replaced.contains) ? replaced : nil
        } ?? files
    }

    /// - Parameter choose: the variables that a statement, or what stands for one, is to lose; nil: it stays.
    private mutating func replace(in files: [SourceFile], _ choose: (Statement, _ isStandIn: Bool) -> Set<Name>?) -> [SourceFile]? {
        var isChanged = false
        let result = files.map { file -> SourceFile in
            guard LiveTexts.isEntry(file), file.source.name != running, base.files.contains(where: { $0.source.name == file.source.name }) else { return file }
            var replacements: [ObjectIdentifier: (statement: Statement, text: SourceFile.Text)] = [:]
            var dropped: Set<ObjectIdentifier> = []
            for statement in file.statements where KeptEntries.isOver(statement) {
                // It was read from a text of its own.
                let isStandIn = statement.span.source != file.source.id
                guard let lost = choose(statement, isStandIn) else { continue }
                variables.removeAll { lost.contains($0.name) }
                let names = KeptEntries.names(of: statement).filter { !lost.contains($0) }
                if names.isEmpty {
                    dropped.insert(ObjectIdentifier(statement))
                } else if let left = declaration(of: names, leftBy: statement, in: file) {
                    replacements[ObjectIdentifier(statement)] = left
                    let text = firstLine(file.source.text(statement.span))
                    if !isStandIn { variables += names.map { Variable(name: $0, text: text) } }
                }
            }
            if replacements.isEmpty && dropped.isEmpty { return file }
            isChanged = true
            let rest = dropped.isEmpty ? file : file.with(file.statements.filter { !dropped.contains(ObjectIdentifier($0)) })
            return replacements.isEmpty ? rest : rest.replacing(replacements)
        }
        return isChanged ? result : nil
    }

    /// Whether a statement only ran, and declares nothing with code of its own.
    private static func isOver(_ statement: Statement) -> Bool {
        switch statement.kind {
        case .declaration(let declaration):
            guard case .variable(let variable) = declaration.kind else { return false }
            return declaration.attributes.isEmpty && variable.bindings.allSatisfy { $0.value != nil && $0.accessors.isEmpty }
        case .unsupported, .error: return false
        default: return true
        }
    }

    private static func names(of statement: Statement) -> [Name] {
        guard case .declaration(let declaration) = statement.kind, case .variable(let variable) = declaration.kind else { return [] }
        return variable.bindings.flatMap(\.pattern.names)
    }

    /// `let y: Int = …` with a value that nobody asks for, as it exists.
    private func declaration(of names: [Name], leftBy statement: Statement, in file: SourceFile) -> (statement: Statement, text: SourceFile.Text)? {
        guard case .declaration(let original) = statement.kind, case .variable(let old) = original.kind else { return nil }
        let parts = names.enumerated().map { index, name -> String in
            let known = base.items.reversed().lazy.flatMap(\.declares).first { base.program.declaration($0)?.name == name }
            let type = known.flatMap { base.program.variable($0) }.map { base.program.describe($0.type) } ?? "_"
            return "kept\(index): \(type) = { Swift.fatalError(\"'\(name.text)' keeps the value it has: what it was computed from is something else now\") }()"
        }
        let text = (old.isLet ? "let " : "var ") + parts.joined(separator: ", ")
        let read = Parser.parse(sources.add(name: file.source.name, bytes: Array(text.utf8)))
        guard let parsed = read.statements.first, case .declaration(let declaration) = parsed.kind, case .variable(let variable) = declaration.kind else { return nil }
        guard read.diagnostics.isEmpty, variable.bindings.count == names.count else { return nil }
        // Under their own names, of which `$R0` cannot be written.
        let bindings = zip(variable.bindings, names).map { binding, name in
            VariableDeclaration.Binding(pattern: Pattern(.identifier(name), binding.pattern.span), type: binding.type, value: binding.value, accessors: [], span: binding.span)
        }
        let renamed = Declaration(
            .variable(VariableDeclaration(isLet: old.isLet, bindings: bindings)), declaration.span, attributes: [], modifiers: original.modifiers,
            documentation: "", hash: declaration.hash, headerHash: declaration.headerHash, tokens: declaration.tokens, headerTokens: declaration.headerTokens,
            hasError: false)
        let left = Statement(.declaration(renamed), parsed.span, hash: KeptEntries.hash(leftBy: statement.hash), tokens: parsed.tokens)
        return (left, read.ownText)
    }

    /// Whether a statement stands for an entry that is kept as it ran.
    static func stands(_ statement: StatementOutline) -> Bool { LiveTexts.isEntry(statement.file) && statement.statement.span.source != statement.file.source.id }

    // MARK: In a diff

    /// The hash of what stands for a statement with this hash.
    private static func hash(leftBy statement: UInt64) -> UInt64 { (statement ^ 0x6B65_7074) &* 0x9E37_79B9_7F4A_7C15 }

    /// Whether one of the two statements stands for the other, and the new one's variables have their values already.
    static func areSame(_ new: StatementOutline, _ old: StatementOutline) -> Bool {
        (new.fullHash == hash(leftBy: old.fullHash) || old.fullHash == hash(leftBy: new.fullHash)) && new.declares.allSatisfy(old.declares.contains)
    }
}

extension Session {
    /// Makes a version over the one in force; older entries of the prompt that do not fit it are kept as they ran.
    /// - Parameter replaced: variables that the newest entry declares anew.
    func makeVersion(_ given: Arrangement, over base: World?, startedAt: UInt64, replaced: Set<Name> = []) -> (outcome: Proposal.Outcome, arrangement: Arrangement) {
        var arrangement = given
        guard let base, arrangement.files.contains(where: LiveTexts.isEntry) else {
            return (Proposal.make(arrangement, over: base, in: shared, startedAt: startedAt), arrangement)
        }
        var kept = KeptEntries(base, sources, running: monitor.locked { runningEntry })
        arrangement.files = kept.separated(arrangement.files, from: replaced)
        while true {
            let outcome = Proposal.make(arrangement, over: base, in: shared, startedAt: startedAt)
            switch outcome {
            case .accepted(let proposal):
                if let files = kept.applied(to: arrangement.files, proposal.world) {
                    arrangement.files = files
                    continue
                }
                proposal.keptVariables = kept.variables
                return (outcome, arrangement)
            case .refused(let diagnostics):
                guard let files = kept.applied(to: arrangement.files, diagnostics) else { return (.refused(explained(diagnostics, base)), arrangement) }
                arrangement.files = files
            }
        }
    }

    /// A definition that was entered earlier stays in force: that is why it has to fit.
    private func explained(_ diagnostics: [Diagnostic], _ base: World) -> [Diagnostic] {
        diagnostics.map { diagnostic in
            guard diagnostic.severity == .error, base.files.contains(where: { LiveTexts.isEntry($0) && $0.source.id == diagnostic.span.source }) else { return diagnostic }
            var result = diagnostic
            result.notes.append(.init("it was entered before; change both in one entry (Alt-Enter: new line)"))
            return result
        }
    }

    /// `y = 2: as 'let y = x * 2' left it`. On the script thread.
    func sentences(_ variables: [KeptEntries.Variable], in world: World) -> [String] {
        guard let interpreter else { return [] }
        interpreter.compileLock.lock()
        defer { interpreter.compileLock.unlock() }
        return variables.compactMap { variable in
            // Values without a name of the user's own are not worth a line.
            guard !variable.name.text.hasPrefix("$"), let id = world.items.lazy.flatMap(\.declares).first(where: { world.program.declaration($0)?.name == variable.name }) else { return nil }
            guard let value = interpreter.describeGlobal(id, debug: true) else { return nil }
            return "\(variable.name.text) = \(firstLine(value)): as '\(variable.text)' left it"
        }
    }
}
