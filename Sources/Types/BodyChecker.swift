import Diagnostics
import Lexer
import Parser

/// Checks one body: turns its statements and expressions into a `TypedBody`.
final class BodyChecker {
    let program: Program
    let types: TypeArena
    let body: TypedBody
    var context: DeclContext
    let isPrelude: Bool
    /// Whose names can be seen.
    let module: ModuleScope
    var environment: Environment
    /// The nominal whose member is being checked.
    let owner: NominalDecl?
    /// The function whose body this is; nil for initial values and top-level statements.
    let function: FunctionDecl?

    var solver: Solver
    var scopes: [Scope] = [Scope()]
    var frames: [Frame]
    var nextTarget = 0
    var nextOwner = 1
    /// All nodes made in the current statement, for the final pass that puts types in place of unknowns.
    var created: [TypedExpression] = []
    var createdPatterns: [TypedPattern] = []
    var createdClosures: [TypedClosure] = []
    var createdLocals: [LocalID] = []
    /// Values of `T!` declarations, which unwrap by themselves.
    var implicitlyUnwrapped: Set<ObjectIdentifier> = []
    /// The value that the pattern being checked takes apart, and whether it is a loop's sequence.
    var destructured: Span?
    var isLoopPattern = false
    /// Collection literals whose elements are `Any` because they have nothing in common.
    var defaultedLiterals: Set<ObjectIdentifier> = []
    var literalNodes: [(node: TypedExpression, span: Span)] = []
    var pendingOperators: [PendingOperator] = []
    var pendingRequirements: [PendingRequirement] = []
    var pendingMembers: [PendingMember] = []
    /// > 0 while an overload is tried: nothing is reported.
    var trial = 0
    var trialFailed = false
    /// Implicit conversions made, for ranking.
    var cost = 0
    /// What covers a throwing call here.
    enum TryCover { case none, plain, handled }
    var tryCover = TryCover.none
    /// The subscript being looked at is assigned to.
    var isAssignmentTarget = false
    /// The `try` around: what is wrong with the errors of a call under it is said there.
    var tryPlace: Span?
    /// A throwing call was seen under the current `try`.
    var sawThrow = false
    /// Under an `await`.
    var isAwaiting = false
    /// What is looked at is assigned to, or holds what is.
    var assignsInActor = false
    /// Parameters whose actor the function belongs to.
    var isolatedLocals: Set<LocalID> = []
    /// How many diagnostics there were when the statement began.
    var saidBefore = 0
    /// Something that may wait was seen under the current `await`.
    var sawAsync = false
    /// Inside a postfix chain: whether a `?` was met.
    var inChain = false
    var sawOptionalChain = false
    /// The link of the chain that is being checked; its bases belong to the chain.
    var chainLink: Expression?
    /// Inside an initialiser: observers do not run for own properties.
    var localFunctionUses: [(frame: Int, function: LocalFunctionID)] = []
    var jumpTargets: [JumpEntry] = []
    /// Global variables of a top-level statement being declared, by name.
    var globalsByName: [Name: DeclID] = [:]
    /// The first local that a name bound now may not have in common with one of the same block.
    var firstBinding = 0
    /// Result types of `if`/`switch` expressions being checked.
    var yieldTypes: [TypeID] = []
    /// Of those whose type follows from their branches: the first branch's, by how many are around.
    var firstBranches: [Int: (type: TypeID, span: Span)?] = [:]
    /// `super` as a base: its members are called directly.
    var superBases: Set<ObjectIdentifier> = []
    /// Constants declared without a value.
    var lateConstants: Set<LocalID> = []
    /// Nested functions by their statement; who uses which.
    var localFunctionStatements: [ObjectIdentifier: LocalFunctionID] = [:]
    var useFrames: [(chain: [TypedClosure], function: LocalFunctionID)] = []
    var pendingLocalTypes: [DeclID] = []
    /// Variables of the first pattern of a `case a(let x), b(let x)`.
    var sharedBindings: [Name: LocalID]?
    var bindingOwnership = VariableDecl.Ownership.strong
    var bindingIsIUO = false
    var isTopLevelBody = false
    /// Scopes up to this depth belong to the top level: their variables are globals.
    var globalScopeDepth = 1
    var allowsReturn = false
    /// `super.init` was called.
    var chainsToSuper = false
    /// What stands behind the function's `some P`.
    var opaqueResult: TypeID?
    /// Constants of capture lists.
    var captureLocals: Set<LocalID> = []
    /// The closure that is checked next is only used during the call.
    var nextClosureStays = false
    /// Bodies of `defer` around, by the frame they are in.
    var deferFrames: [Int] = []
    /// Cases around, for `fallthrough`.
    var caseStack: [CaseEntry] = []
    /// Where errors cannot go: "a property initializer".
    var illegalThrow: String?
    /// What is being done with the place that is looked at.
    var placeUse = PlaceUse.assigned
    var placeRoot: TypedExpression?
    /// Locals declared as `T!`.
    var implicitlyUnwrappedLocals: Set<LocalID> = []
    var depth = 0
    /// What an Optional that is expected says of a bare `T`: all of it, its payload, or nothing.
    enum ResultReading { case whole, payload, open }
    /// For the next call applied.
    var resultReading: ResultReading?
    /// Waiting operators and requirements are being looked at.
    var isSettling = false
    /// Overloads around whose arguments are being given another meaning.
    var overloadRetries = 0
    /// While a call is chosen for want of one that fits: a missing `try` is said about the one chosen.
    var overlooksMissingTry = false

    struct Scope {
        var entries: [Name: [Entry]] = [:]
        /// Variables that statements further down declare.
        var upcoming: Set<Name> = []
    }
    enum Entry {
        case local(LocalID, frame: Int)
        case function(LocalFunctionID)
        case type(DeclID)
        /// A variable that nested functions read and write.
        case accessor(get: LocalFunctionID, set: LocalFunctionID?, TypeID)
        case resolvedType(TypeID)
        /// Another expression that the name stands for.
        case alias(Expression)
    }

    /// A function around the current place: the body itself, closures, nested functions.
    final class Frame {
        let owner: Int
        let closure: TypedClosure?
        let parent: Int?
        var result: TypeID?
        /// The result is known before the body; otherwise `return` settles it.
        var isThrowing: Bool
        /// Throws out of a closure make the closure throwing instead of an error.
        let infersThrowing: Bool
        var threw = false
        var catchDepth = 0
        /// `do`s around whose clauses do not take every error.
        var partialCatches = 0
        /// A closure that may outlive the call it is given to.
        var escapes = false
        /// `async`: what it does may wait.
        var isAsync = false
        /// A closure with `await` in it is `async`.
        var awaits = false
        /// The one type of error that `throws(E)` lets out.
        var thrownType: TypeID?
        /// What the innermost `do` (or the function) was seen to throw; nil: any error.
        var thrownHere: [TypeID?] = []
        /// The E of each `do throws(E)` around; nil for other `do`s that take all errors.
        var doErrors: [TypeID?] = []
        var implicitParameters: [TypeID]?
        var implicitLocals: [LocalID] = []
        let kindName: String
        /// Of a local function.
        var function: FunctionDecl?

        init(owner: Int, closure: TypedClosure?, parent: Int?, result: TypeID?, isThrowing: Bool, infersThrowing: Bool, kindName: String) {
            self.owner = owner
            self.closure = closure
            self.parent = parent
            self.result = result
            self.isThrowing = isThrowing
            self.infersThrowing = infersThrowing
            self.kindName = kindName
        }
    }

    struct JumpEntry {
        var label: Name?
        var target: TypedStatement.JumpTarget
        var isLoop: Bool
        /// `if` and `do` take `break` only by label.
        var isBreakable: Bool
        var frame: Int
    }

    struct CaseEntry {
        var frame: Int
        var isLast: Bool
        /// What the next case binds.
        var bindings: [Name]
    }

    struct PendingMember {
        var base: TypeID
        var associated: DeclID
        var result: TypeID
    }

    struct PendingRequirement {
        var requirement: GenericSignature.Requirement
        var map: [TypeID: TypeID]
        var span: Span
        var callee: String
        /// The parameter it is about, as written.
        var subject: TypeID
        /// A call opens the value whose type this is about, if that is an existential.
        var isOpened = false
    }

    init(program: Program, body: TypedBody, context: DeclContext, signature: GenericSignature, owner: NominalDecl?, function: FunctionDecl?, isPrelude: Bool, isThrowing: Bool) {
        self.program = program
        types = program.types
        self.body = body
        self.context = context
        self.isPrelude = isPrelude
        saidBefore = program.diagnostics.count
        module = context.module ?? (isPrelude ? program.prelude.context.module : nil) ?? ModuleScope(ModuleScope.main)
        environment = Environment(signature)
        if !isPrelude { program.settleProtocols(of: signature) }
        self.owner = owner
        self.function = function
        solver = Solver(types: program.types)
        frames = [Frame(owner: 0, closure: nil, parent: nil, result: body.result, isThrowing: isThrowing, infersThrowing: false, kindName: "function")]
        frames[0].thrownType = function?.thrown
        // Top-level code may wait, as it may throw.
        frames[0].isAsync = function?.isAsync ?? isThrowing
    }

    // MARK: Reporting

    func report(_ diagnostic: Diagnostic) {
        if trial > 0 {
            if diagnostic.severity == .error { trialFailed = true }
            return
        }
        program.report(diagnostic)
    }

    func error(_ id: String, _ message: String, _ span: Span, notes: [Diagnostic.Note] = [], fixIts: [Diagnostic.FixIt] = []) {
        report(.error(id, message, span, notes: notes, fixIts: fixIts))
    }

    func failed(_ span: Span) -> TypedExpression { make(.error, .error, span) }

    func describe(_ type: TypeID) -> String {
        var type = zonk(type)
        if types.hasVariable(type) {
            type = types.map(type) { part in
                guard case .variable = self.types.node(part) else { return nil }
                return self.defaultType(self.solver.literal(self.resolve(part))) ?? nil
            }
        }
        return program.describe(type)
    }

    // MARK: Scopes and locals

    var frame: Frame { frames[frames.count - 1] }

    func pushScope() { scopes.append(Scope()) }
    func popScope() { scopes.removeLast() }

    @discardableResult
    func declareLocal(_ name: Name, _ type: TypeID, isLet: Bool, _ span: Span, ownership: VariableDecl.Ownership = .strong, isInout: Bool = false, visible: Bool = true) -> LocalID {
        let id = LocalID(raw: body.locals.count)
        body.locals.append(TypedLocal(name: name, type: type, isLet: isLet, ownership: ownership, isInout: isInout, isCaptured: false, isMutated: false, owner: frame.owner, span: span))
        createdLocals.append(id)
        if visible, name != .underscore { scopes[scopes.count - 1].entries[name] = [.local(id, frame: frames.count - 1)] }
        return id
    }

    func lookupLocal(_ name: Name) -> [Entry]? {
        var index = scopes.count - 1
        while index >= 0 {
            if let found = scopes[index].entries[name] { return found }
            index -= 1
        }
        return nil
    }

    /// Notes that the local is used here: captured by every function between it and the current one.
    func use(_ id: LocalID) {
        let owner = body.locals[id.raw].owner
        if owner == frame.owner { return }
        body.locals[id.raw].isCaptured = true
        var index = frames.count - 1
        while index > 0, frames[index].owner != owner {
            if let closure = frames[index].closure, !closure.captures.contains(id) { closure.captures.append(id) }
            index -= 1
        }
    }

    func newTarget() -> TypedStatement.JumpTarget {
        nextTarget += 1
        return TypedStatement.JumpTarget(raw: nextTarget)
    }

    // MARK: Trials

    struct TrialMark {
        var solver: Solver.Mark
        var created: Int
        var patterns: Int
        var closures: Int
        var createdLocals: Int
        var locals: Int
        var requirements: [PendingRequirement]
        var literals: Int
        var bodyClosures: Int
        var uses: Int
        var cost: Int
        var operatorsState: [PendingOperator]
        var membersState: [PendingMember]
        var functions: Int
        var sawThrow: Bool
        var sawAsync: Bool
        var awaits: Bool
        var threw: Bool
        var thrown: Int
    }

    /// Runs `work` without reporting; its effects on the solver stay only when it succeeds and `keep`.
    func attempt<T>(_ work: () -> T?) -> (result: T, cost: Int)? {
        let mark = trialMark()
        let savedFailed = trialFailed
        trialFailed = false
        trial += 1
        cost = 0
        let result = work()
        trial -= 1
        let ok = !trialFailed
        trialFailed = savedFailed
        let spent = cost
        cost = mark.cost
        guard ok, let result else {
            rollback(mark)
            return nil
        }
        return (result, spent)
    }

    func trialMark() -> TrialMark {
        TrialMark(solver: solver.mark(), created: created.count, patterns: createdPatterns.count, closures: createdClosures.count, createdLocals: createdLocals.count, locals: body.locals.count, requirements: pendingRequirements, literals: literalNodes.count, bodyClosures: body.closures.count, uses: localFunctionUses.count, cost: cost, operatorsState: pendingOperators, membersState: pendingMembers, functions: body.localFunctions.count, sawThrow: sawThrow, sawAsync: sawAsync, awaits: frame.awaits, threw: frame.threw, thrown: frame.thrownHere.count)
    }

    func rollback(_ mark: TrialMark) {
        solver.undo(to: mark.solver)
        created.removeSubrange(min(mark.created, created.count)...)
        createdPatterns.removeSubrange(min(mark.patterns, createdPatterns.count)...)
        createdClosures.removeSubrange(min(mark.closures, createdClosures.count)...)
        createdLocals.removeSubrange(min(mark.createdLocals, createdLocals.count)...)
        body.locals.removeSubrange(min(mark.locals, body.locals.count)...)
        body.closures.removeSubrange(min(mark.bodyClosures, body.closures.count)...)
        body.localFunctions.removeSubrange(min(mark.functions, body.localFunctions.count)...)
        pendingOperators = mark.operatorsState
        pendingRequirements = mark.requirements
        pendingMembers = mark.membersState
        literalNodes.removeSubrange(min(mark.literals, literalNodes.count)...)
        localFunctionUses.removeSubrange(min(mark.uses, localFunctionUses.count)...)
        for frame in frames { if let closure = frame.closure { closure.captures.removeAll { $0.raw >= mark.locals } } }
        sawThrow = mark.sawThrow
        sawAsync = mark.sawAsync
        frame.awaits = mark.awaits
        frame.threw = mark.threw
        if frame.thrownHere.count > mark.thrown { frame.thrownHere.removeSubrange(mark.thrown...) }
    }
}
