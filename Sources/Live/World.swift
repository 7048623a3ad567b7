import Diagnostics
import Interp
import Lexer
import Parser
import Types

/// One version of the program: its files, what they declare, and its statements in the form that runs.
final class World {
    let version: Int
    /// In the order in which they run: what is imported before what imports it, the script, what was entered at a prompt.
    let files: [SourceFile]
    let outline: Outline
    let program: Program
    /// One per statement of the outline.
    let items: [TopLevelItem]
    /// The texts of the files, by name: as read, with the patches that are in memory.
    var texts = LiveTexts()
    private var knownReadGraph: ReadGraph?

    /// Made when first asked for, under the compile lock.
    var readGraph: ReadGraph {
        if let known = knownReadGraph { return known }
        let graph = ReadGraph(self)
        knownReadGraph = graph
        return graph
    }

    init(version: Int, files: [SourceFile], outline: Outline, program: Program, items: [TopLevelItem]) {
        self.version = version
        self.files = files
        self.outline = outline
        self.program = program
        self.items = items
    }
}

extension World {
    func hasSameText(as other: World) -> Bool {
        files.count == other.files.count && zip(files, other.files).allSatisfy { new, old in
            new === old || (new.source.name == old.source.name && new.holdsItsText == old.holdsItsText && new.source.bytes == old.source.bytes)
        }
    }
}

/// A checked new version, with what it changes; not in force yet.
final class Proposal {
    let base: World?
    let world: World
    let diff: Diff
    let warnings: [Diagnostic]
    /// When the work for it began.
    let startedAt: UInt64
    /// How long it took.
    var nanoseconds: UInt64 = 0
    /// Calls that lead to another overload.
    private(set) var choices: [String] = []
    /// Variables of entries that are kept as they ran.
    var keptVariables: [KeptEntries.Variable] = []

    init(base: World?, world: World, diff: Diff, warnings: [Diagnostic], startedAt: UInt64) {
        self.base = base
        self.world = world
        self.diff = diff
        self.warnings = warnings
        self.startedAt = startedAt
    }

    enum Outcome {
        case accepted(Proposal)
        case refused([Diagnostic])
    }

    /// Outline, diff, check: everything that can refuse a text without looking at the running program.
    static func make(_ arrangement: Arrangement, over base: World?, in shared: Checker.World, startedAt: UInt64) -> Outcome {
        let files = arrangement.files
        let syntax = files.flatMap(\.diagnostics) + arrangement.diagnostics
        if syntax.contains(where: { $0.severity == .error }) { return .refused(syntax) }
        let outline = Outliner.outline(files, after: base?.outline ?? Outline(), aliases: arrangement.aliases)
        let diff = base.map { Diff(old: $0.outline, new: outline) } ?? Diff.initial(outline)
        let result = base.flatMap { checkBodies(arrangement, over: $0, outline, diff) }
            ?? Checker.check(files, in: shared, reuse: base.flatMap { reuse($0, outline, diff) }, aliases: arrangement.aliases)
        if result.hasErrors { return .refused(result.diagnostics) }
        guard let items = place(result.items, outline, diff, base) else {
            let span = files.first.map { Span(source: $0.source.id, start: 0, end: 0) } ?? .none
            return .refused([.error("internal", "internal error: statements and their checked forms differ in number", span)])
        }
        let world = World(version: (base?.version ?? 0) + 1, files: files, outline: outline, program: result.program, items: items)
        let proposal = Proposal(base: base, world: world, diff: diff, warnings: result.diagnostics, startedAt: startedAt)
        if let base { proposal.prepareReport(base, shared.sources) }
        return .accepted(proposal)
    }

    /// What takes a walk over all code and can be done while the program runs.
    private func prepareReport(_ base: World, _ sources: SourceMap) {
        choices = CallChoices(self, base).sentences(sources)
        let changesValues = diff.fates.indices.contains { index in
            if case .changed = diff.fates[index] { return !world.items[index].declares.isEmpty }
            return false
        }
        if changesValues { _ = world.readGraph }
    }

    /// The short way, where nothing that can be seen from outside of a body changed.
    private static func checkBodies(_ arrangement: Arrangement, over base: World, _ outline: Outline, _ diff: Diff) -> Checker.Result? {
        guard diff.isInsideBodies, base.outline.sharedKeys.isEmpty, outline.sharedKeys.isEmpty else { return nil }
        var edits: [Checker.BodyEdit] = []
        for index in diff.readBodies {
            let definition = outline.definitions[index]
            guard definition.kind == .code else { return nil }
            edits.append(.init(key: definition.key, declaration: definition.declaration, accessor: definition.accessor, isMoved: diff.hasSameText[index]))
        }
        let items = unchangedItems(base, outline, diff)
        return Checker.check(arrangement.files, over: base.program, edits, aliases: arrangement.aliases) { items[ObjectIdentifier($0)] }
    }

    private static func unchangedItems(_ base: World, _ outline: Outline, _ diff: Diff) -> [ObjectIdentifier: TopLevelItem] {
        var items: [ObjectIdentifier: TopLevelItem] = [:]
        for (index, statement) in outline.statements.enumerated() {
            guard case .kept(let origin, inside: false) = diff.fates[index], diff.isUnaffected(statement.mentions) else { continue }
            items[ObjectIdentifier(statement.statement)] = base.items[origin]
        }
        return items
    }

    private static func reuse(_ base: World, _ outline: Outline, _ diff: Diff) -> Checker.Reuse? {
        if diff.affectsAll { return nil }
        var unchanged: Set<String> = []
        for (index, definition) in outline.definitions.enumerated() where definition.kind == .code && diff.hasSameText[index] {
            if diff.isUnaffected(definition.headerMentions), diff.isUnaffected(definition.bodyMentions), !diff.isRebuilt(definition.container) { unchanged.insert(definition.key) }
        }
        let items = unchangedItems(base, outline, diff)
        return Checker.Reuse(base: base.program, isUnchanged: { unchanged.contains($0) }, item: { items[ObjectIdentifier($0)] })
    }

    /// Brings the checked items into the order of the outline's statements.
    private static func place(_ items: [TopLevelItem], _ outline: Outline, _ diff: Diff, _ base: World?) -> [TopLevelItem]? {
        var byStatement: [ObjectIdentifier: TopLevelItem] = [:]
        for item in items { byStatement[ObjectIdentifier(item.statement)] = item }
        var result: [TopLevelItem] = []
        for (index, statement) in outline.statements.enumerated() {
            if let item = byStatement[ObjectIdentifier(statement.statement)] {
                result.append(item)
            } else if case .kept(let origin, _) = diff.fates[index], let base, let item = byStatement[ObjectIdentifier(base.items[origin].statement)] {
                result.append(item)
            } else {
                return nil
            }
        }
        return result
    }
}
