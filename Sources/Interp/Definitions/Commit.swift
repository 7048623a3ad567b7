import Diagnostics
import Lexer
import Types

/// A new version of the program, to be put in force while the script stands still.
public struct Commit {
    public var program: Program
    /// Top-level statements that go on as another text: running loops move over, closures made by them get new code.
    public var items: [(old: TopLevelItem, new: TopLevelItem)]
    /// Running top-level statements that are gone: their outermost loop ends at its next back edge.
    public var leaving: [TopLevelItem]
    /// Top-level statements that are gone: closures made by them keep their code.
    public var removed: [TopLevelItem]
    /// Globals that keep their value where their type is another one; see `Interpreter.fate`.
    public var carried: Set<DeclID>
    /// Names of definitions whose own text is another one: `main.Ball.step(by:)`.
    public var rewritten: Set<String>
    /// It takes the latest change back: what that renamed, by the name to be given up. nil: it is a change of its own.
    public var undone: [DeclID: DeclID]?
    /// Statements that declare globals and run behind the commit, or in it when a default or `migrate` needs one of them.
    public var declarations: [TopLevelItem]
    /// The statements of the new version. What is missing here is looked at more closely, nothing else.
    public var statements: [TopLevelItem]

    public init(
        program: Program, items: [(old: TopLevelItem, new: TopLevelItem)] = [], leaving: [TopLevelItem] = [], removed: [TopLevelItem] = [], carried: Set<DeclID> = [],
        rewritten: Set<String> = [], undone: [DeclID: DeclID]? = nil, declarations: [TopLevelItem] = [], statements: [TopLevelItem] = []
    ) {
        self.program = program
        self.items = items
        self.leaving = leaving
        self.removed = removed
        self.carried = carried
        self.rewritten = rewritten
        self.undone = undone
        self.declarations = declarations
        self.statements = statements
    }
}

/// Why a version cannot be put in force over the values that are alive.
public struct CommitRefusal {
    public var id: String
    public var message: String
    public var span: Span
    public init(id: String, message: String, span: Span) {
        self.id = id
        self.message = message
        self.span = span
    }
}

/// What a commit did beyond replacing code.
public struct CommitReport {
    /// Types whose live values have a new layout, and globals whose values became values of another type.
    public var migrated: [(declaration: DeclID, instances: Int, detail: String)] = []
    /// What keeps its old code, and why; ready sentences.
    public var kept: [String] = []
    /// Properties whose values go on under another name: the old name, by the new one.
    public var renamed: [DeclID: DeclID] = [:]
    /// What the script says about its values failed: everything is as it was.
    public var refusal: CommitRefusal?
    /// Running top-level statements of which a loop goes on with new code.
    public var moved: [TypedBody] = []
    /// Declarations that ran already.
    public var ran: [TopLevelItem] = []
    public init() {}
}

extension Interpreter {
    /// Whether a commit is possible now.
    public enum Readiness {
        case ready
        case refused([CommitRefusal])
        /// Not before this function comes to a loop's next round, or ends.
        case waits(for: String)
    }

    /// Looks at the running program. Changes nothing. At a safe point.
    /// - Parameter isAgain: it waited, so what can be seen quickly comes first.
    public func readiness(_ commit: Commit, isAgain: Bool = false) -> Readiness {
        compileLock.locked {
            gathers = false
            let layouts = LayoutPlan(self, commit)
            let refusals = isAgain ? [] : layouts.refusals()
            if !refusals.isEmpty { return .refused(refusals) }
            func waits(_ frame: FrameInfo) -> Readiness {
                inTheWay = frame
                return .waits(for: describe(frame))
            }
            if let relayout = layouts.relayout {
                if case .waits(let frame) = relayout.readiness() {
                    gathers = relayout.mayGather && stuck(relayout.frames, commit) == nil
                    return waits(frame)
                }
                if let stuck = stuck(relayout.frames, commit) { return waits(stuck.calls[0].frame) }
            }
            let found = isAgain ? layouts.refusals() : []
            if !found.isEmpty { return .refused(found) }
            return .ready
        }
    }

    /// Who is waited for: a function by its name; of the statements at the top level, which all have one, the place says which.
    private func describe(_ frame: FrameInfo) -> String {
        guard let origin = frame.origin, case .item? = origin.owner, origin.closure == nil, origin.latest.place != .none,
            let source = program.sources.source(origin.latest.place.source)
        else { return frame.name }
        // As notices name files: without the folder.
        let file = source.name.split(separator: "/").last ?? "?"
        return "\(frame.name) (\(file):\(source.position(of: origin.latest.place.start).line))"
    }

    /// Puts a version in force for which `readiness` says that it is ready. At the same safe point. Only the script's code
    /// can make it fail, `migrate` and initial values; then nothing is changed.
    public func commit(_ commit: Commit) -> CommitReport {
        compileLock.lock()
        (isCommitting, isPatched) = (true, true)
        defer {
            isCommitting = false
            state.pointee.isEnding = false
            compileLock.unlock()
        }
        var report = CommitReport()
        let frames = activeFrames()
        let successors = Successors(self, commit)
        keepDeinits(successors)
        lowerLost(successors)
        let layouts = LayoutPlan(self, commit)
        _ = layouts.relayout?.readiness()
        let before = layouts.mayFail ? (values: HeapImage(self), code: Checkpoint(self)) : nil
        program = commit.program
        program.number = successors.old.number + 1
        rewritten = commit.rewritten
        let hasNewShapes = layouts.apply(&report)
        let globals = globalsOfOtherType()
        keptCode = []
        replaceCode(successors, dropsAll: hasNewShapes || !globals.isEmpty, &keptCode)
        noteGhosts(successors.old)
        replaceDispatch()
        replaceGlobals(globals, commit.carried, frames, successors, &report)
        let early = EarlyStatements(self, commit.declarations)
        self.early = early
        defer { self.early = nil }
        if let refusal = layouts.finish() {
            takeBack(layouts, before)
            report = CommitReport()
            report.refusal = refusal
            return report
        }
        self.early = nil
        report.ran = early.ran
        report.renamed = layouts.sources
        before?.values.release(layouts.relayout)
        layouts.relayout?.settle()
        for code in replaced { retire(code.node, code.frame) }
        replaced = []
        resetStatics(old: successors.old, &report)
        let running = frames.filter { !isUnwound($0) }
        let moved = switchLoops(running, layouts.relayout?.frames ?? [], successors, commit, &report)
        for frame in running where moved.contains(ObjectIdentifier(frame)) {
            if let origin = frame.origin, case .item? = origin.owner { report.moved.append(origin.latest) }
        }
        reportOldStorage(globals, running.filter { !moved.contains(ObjectIdentifier($0)) }, successors, &report)
        return report
    }
}

extension Interpreter {
    private func takeBack(_ layouts: LayoutPlan, _ before: (values: HeapImage, code: Checkpoint)?) {
        for migration in layouts.relayout?.frames.reversed() ?? [] { migration.undo() }
        before?.values.restore()
        before?.code.restore()
        replaced = []
        keptCode = []
        replaceDispatch()
    }
}

/// Which body follows which.
final class Successors {
    let old: Program
    let new: Program
    let signatures: SignatureChanges
    private var items: [ObjectIdentifier: TypedBody] = [:]
    private let removed: Set<ObjectIdentifier>
    private var loses: [ObjectIdentifier: Bool] = [:]
    private let statements: [TopLevelItem]
    private lazy var statementBodies = Set(statements.map { ObjectIdentifier($0.body) })
    private var closures: [ObjectIdentifier: [ObjectIdentifier: TypedClosure]] = [:]
    private var trees: [ObjectIdentifier: LoopTree] = [:]

    init(_ interpreter: Interpreter, _ commit: Commit) {
        old = interpreter.program
        new = commit.program
        signatures = SignatureChanges(interpreter, old: old, new: new)
        statements = commit.statements
        removed = Set(commit.removed.map { ObjectIdentifier($0.body) })
        for (old, new) in commit.items { items[ObjectIdentifier(old.body)] = new.body }
    }

    /// The body that takes the place of one that was in force; itself when nothing changed; nil when it is gone.
    func body(after body: TypedBody, _ owner: FrameOrigin.Owner?) -> TypedBody? {
        switch owner {
        case .function(let id)?: return new.function(id) == nil ? nil : new.body(of: id)
        case .initialValue(let id)?: return new.variable(id) == nil ? nil : new.initialValue(of: id)
        case .defaultArgument(let id, let index)?: return new.function(id) == nil ? nil : new.defaultArgument(of: id, parameter: index)
        case .item?, nil: return items[ObjectIdentifier(body)] ?? body
        }
    }

    /// The body that a closure's cell follows; nil: what it stands in is gone. A call of it that runs still has a body to go on with.
    func closureBody(after body: TypedBody, _ owner: FrameOrigin.Owner?) -> TypedBody? {
        removed.contains(ObjectIdentifier(body)) ? nil : self.body(after: body, owner)
    }

    /// It cannot be lowered later: what it stands in goes, or what that needs.
    func isLost(_ closure: ClosureOrigin) -> Bool {
        guard closureBody(after: closure.latest ?? closure.body, closure.owner) != nil, let next = body(after: closure.body, closure.owner) else { return true }
        let key = ObjectIdentifier(closure.body)
        // A body that was taken over was not checked again: everything that it needs is there.
        if next === closure.body, !closure.isOfStatement || statementBodies.contains(key) { return false }
        if let known = loses[key] { return known }
        let references = closure.body.references(in: old)
        let answer = references.variables.contains { new.variable($0) == nil } || references.functions.contains { new.function($0) == nil }
        loses[key] = answer
        return answer
    }

    /// A type goes that is in one of these, so that code made for it stays what it is.
    func isGone(_ arguments: [TypeID]) -> Bool {
        arguments.contains { argument in
            new.types.hasPart(argument) { if case .nominal(let id, _) = $0 { new.nominal(id) == nil } else { false } }
        }
    }

    /// The closure of `new` that a closure of `old` became.
    func closure(_ closure: TypedClosure, in old: TypedBody, of new: TypedBody) -> TypedClosure? {
        if old === new { return closure }
        let key = ObjectIdentifier(old)
        if closures[key] == nil { closures[key] = ClosureMatching.match(old, new) }
        return closures[key]?[ObjectIdentifier(closure)]
    }

    func loops(_ body: TypedBody, _ closure: TypedClosure?) -> LoopTree {
        let key = closure.map { ObjectIdentifier($0) } ?? ObjectIdentifier(body)
        if let known = trees[key] { return known }
        let tree = LoopTree(closure?.statements ?? body.statements)
        trees[key] = tree
        return tree
    }
}

/// Finds the closures and local functions of a body again in its new version.
enum ClosureMatching {
    static func match(_ old: TypedBody, _ new: TypedBody) -> [ObjectIdentifier: TypedClosure] {
        var result: [ObjectIdentifier: TypedClosure] = [:]
        // Local functions by their names.
        let oldLocals = old.localFunctions, newLocals = new.localFunctions
        for function in oldLocals {
            if let found = newLocals.first(where: { $0.name == function.name && $0.closure.parameters.count == function.closure.parameters.count }) {
                result[ObjectIdentifier(function.closure)] = found.closure
            }
        }
        let named = Set((oldLocals + newLocals).map { ObjectIdentifier($0.closure) })
        let before = old.closures.filter { !named.contains(ObjectIdentifier($0)) }
        let after = new.closures.filter { !named.contains(ObjectIdentifier($0)) }
        func names(_ closure: TypedClosure, _ body: TypedBody) -> [String] { closure.captures.map { body.locals[$0.raw].name.text }.sorted() }
        func isSimilar(_ a: TypedClosure, _ b: TypedClosure) -> Bool { a.context == b.context && a.parameters.count == b.parameters.count }
        for (a, b) in Sequences.pairs(before, after, isSame: { $0.hash == $1.hash && isSimilar($0, $1) }, isSimilar: { a, b in
            guard isSimilar(a, b) else { return false }
            // Among several alike the captured names decide; on a tie the old code stays.
            let candidates = after.filter { isSimilar(a, $0) }
            if candidates.count == 1 || before.filter({ isSimilar($0, a) }).count == candidates.count { return true }
            return names(a, old) == names(b, new) && candidates.filter { names($0, new) == names(a, old) }.count == 1
        }) {
            result[ObjectIdentifier(a)] = b
        }
        return result
    }
}
