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
    private var saidBefore = 0
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
    /// For the next call applied: whether an Optional that is expected of its bare `T` means its payload.
    var takesPayload: Bool?
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

    // MARK: Statement-sized solving

    struct StatementMark {
        var variables: Int
        var operators: Int
        var requirements: Int
        var members: Int
        var literals: Int
    }

    func beginStatement() -> StatementMark {
        StatementMark(variables: solver.count, operators: pendingOperators.count, requirements: pendingRequirements.count, members: pendingMembers.count, literals: literalNodes.count)
    }

    /// Settles what is still open since `mark`: operators, then literals by their defaults, then the rest; then puts types
    /// in place of unknowns.
    func endStatement(_ mark: StatementMark) {
        solvePending(from: mark)
        // Literals that nothing else decided get Int, Double, String.
        var progress = true
        while progress {
            progress = false
            if resolveOperators(from: mark.operators, final: false) { progress = true }
            if settleLiteral(opaqueIndex) || (mark.variables..<max(mark.variables, solver.count)).contains(where: settleLiteral) { progress = true }
            solveMembers(from: mark.members)
            checkRequirements(from: mark.requirements, final: false)
        }
        _ = resolveOperators(from: mark.operators, final: true)
        solveMembers(from: mark.members)
        checkRequirements(from: mark.requirements, final: true)
        pendingOperators.removeSubrange(min(mark.operators, pendingOperators.count)...)
        pendingRequirements.removeSubrange(min(mark.requirements, pendingRequirements.count)...)
        pendingMembers.removeSubrange(min(mark.members, pendingMembers.count)...)
        finishLiterals(from: mark.literals)
        // Inside a closure, what stands around it may still decide types: its statement finishes everything.
        if trial == 0, frames.count == 1 { finish() }
    }

    /// The unknown behind `some P`, while no result has said what it is.
    private var opaqueIndex: Int? {
        guard let opaqueResult, case .variable(let index) = types.node(resolve(opaqueResult)) else { return nil }
        return index
    }

    /// Gives an open literal its default type.
    private func settleLiteral(_ index: Int?) -> Bool {
        guard let index, solver.bindings[index] == nil, solver.literals[index] != .none, let type = preferredType(index) else { return false }
        solver.bind(index, type)
        return true
    }

    /// The unknown is a member of a literal's type (`first(of: "abc")` gives its `Element`): the literal is what it is by itself.
    func settleLiteral(behind unknown: TypeID) {
        guard solver.isUnknown(unknown), let pending = pendingMembers.first(where: { resolve($0.result) == unknown }), case .variable(let index) = types.node(resolve(pending.base)) else { return }
        if settleLiteral(index) { _ = solveMembers(from: 0) }
    }

    /// The default type of an open literal; an integer that must be floating-point is a Double.
    private func preferredType(_ index: Int) -> TypeID? {
        guard let standard = defaultType(solver.literals[index]) else { return nil }
        if solver.literals[index] == .integer {
            for pending in pendingRequirements {
                guard case .conforms(let subject, let protocolID) = pending.requirement, case .variable(index) = types.node(zonk(instantiate(subject, pending.map))) else { continue }
                if !program.conforms(standard, to: protocolID), program.conforms(program.doubleType, to: protocolID) { return program.doubleType }
            }
            // `stride(from: 0, to: 1, by: 0.25)`: a part of the type is floating-point.
            let unknown = types.intern(.variable(index))
            for pending in pendingMembers where resolve(pending.base) == unknown {
                let part = resolve(pending.result)
                if solver.literal(part) == .float || part == program.doubleType { return program.doubleType }
            }
        }
        return standard
    }

    func solvePending(from mark: StatementMark) {
        var rounds = 0
        var progress = true
        while progress, rounds < 20 {
            rounds += 1
            progress = resolveOperators(from: mark.operators, final: false)
            if solveMembers(from: mark.members) { progress = true }
        }
    }

    /// `Base.Member` types whose base became known.
    @discardableResult
    func solveMembers(from start: Int) -> Bool {
        var progress = false
        var index = start
        while index < pendingMembers.count {
            let pending = pendingMembers[index]
            let base = zonk(pending.base)
            if solver.isUnknown(base) {
                index += 1
                continue
            }
            pendingMembers.remove(at: index)
            progress = true
            let member = program.within(environment) { program.member(pending.associated, of: base) }
            if !unify(pending.result, openMembers(member)) { memberMismatch(pending.result, member) }
        }
        return progress
    }

    private func memberMismatch(_ found: TypeID, _ wanted: TypeID) {
        if trial > 0 || types.hasError(zonk(found)) || types.hasError(zonk(wanted)) {
            trialFailed = true
            return
        }
        let place = literalNodes.last { resolve($0.node.type) == resolve(found) }?.span ?? created.last { $0.span.source == body.span.source }?.span ?? body.span
        error("cannot-convert-argument-value", "cannot convert value of type '\(describe(found))' to expected argument type '\(describe(wanted))'", place)
    }

    /// Replaces `?.Member` inside a type by an unknown that is settled when the base is.
    func openMembers(_ type: TypeID) -> TypeID {
        if !types.hasVariable(type) { return type }
        return types.map(type) { part in
            if !self.types.hasVariable(part) { return part }
            guard case .associated(let base, let associated) = self.types.node(part) else { return nil }
            let opened = self.zonk(self.openMembers(base))
            if !self.solver.isUnknown(opened) {
                let member = self.program.within(self.environment) { self.program.member(associated, of: opened) }
                if case .associated(let inner, _) = self.types.node(member), self.types.hasVariable(inner) {} else { return self.openMembers(member) }
            }
            for pending in self.pendingMembers where pending.associated == associated && self.resolve(pending.base) == self.resolve(opened) { return pending.result }
            let result = self.solver.fresh()
            self.pendingMembers.append(PendingMember(base: opened, associated: associated, result: result))
            return result
        }
    }

    /// Types in place of unknowns in everything made for the statement.
    func finish() {
        for node in created { finish(node) }
        for pattern in createdPatterns {
            pattern.type = zonk(pattern.type)
            switch pattern.kind {
            case .isType(let type): pattern.kind = .isType(zonk(type))
            case .asType(let inner, let type): pattern.kind = .asType(inner, zonk(type))
            default: break
            }
        }
        for closure in createdClosures { closure.result = zonk(closure.result) }
        for id in createdLocals where id.raw < body.locals.count { body.locals[id.raw].type = zonk(body.locals[id.raw].type) }
        saidBefore = program.diagnostics.count
        created.removeAll(keepingCapacity: true)
        createdPatterns.removeAll(keepingCapacity: true)
        createdClosures.removeAll(keepingCapacity: true)
        createdLocals.removeAll(keepingCapacity: true)
    }

    private func zonkAll(_ list: [TypeID]) -> [TypeID] {
        for type in list where types.hasVariable(type) { return list.map { zonk($0) } }
        return list
    }

    private func finish(_ node: TypedExpression) {
        if types.hasVariable(node.type) { node.type = zonk(node.type) }
        switch node.kind {
        case .call(var call):
            call.callee = finish(call.callee)
            call.arguments = call.arguments.map(finish)
            node.kind = .call(call)
        case .accessor(var access):
            access.substitution = zonkAll(access.substitution)
            access.arguments = access.arguments.map(finish)
            node.kind = .accessor(access)
        case .global(let id, let arguments): node.kind = .global(id, zonkAll(arguments))
        case .functionReference(let callee, let receiver): node.kind = .functionReference(finish(callee), self: receiver)
        case .cast(let kind, let value, let type): if types.hasVariable(type) { node.kind = .cast(kind, value, zonk(type)) }
        case .metatype(let type): if types.hasVariable(type) { node.kind = .metatype(zonk(type)) }
        case .keyPath(let root, let components):
            node.kind = .keyPath(root: zonk(root), components.map { component in
                switch component {
                case .stored(let id, let type): return .stored(id, zonk(type))
                case .accessor(let id, let list, let arguments, let dispatch, let type): return .accessor(id, zonkAll(list), arguments.map(finish), dispatch, zonk(type))
                case .optionalChain(let type): return .optionalChain(zonk(type))
                case .optionalWrap(let type): return .optionalWrap(zonk(type))
                case .forceUnwrap(let type): return .forceUnwrap(zonk(type))
                case .tupleElement(let index, let type): return .tupleElement(index, zonk(type))
                }
            })
        case .initializeSelf(let callee, let arguments, let object):
            node.kind = .initializeSelf(finish(callee), arguments.map(finish), self: object)
        default: break
        }
        if frames.count == 1, trial == 0, types.hasVariable(node.type) {
            unresolved(node)
        }
    }

    private func unresolved(_ node: TypedExpression) {
        let type = instanceType(node)
        node.type = .error
        if program.diagnostics.contains(where: { $0.severity == .error && $0.span.source == node.span.source && $0.span.start >= node.span.start && $0.span.start <= node.span.end }) { return }
        switch node.kind {
        case .array(let elements) where elements.isEmpty:
            error("collection-literal-empty", "empty collection literal requires an explicit type", node.span)
        case .dictionary(let elements) where elements.isEmpty:
            error("collection-literal-empty", "empty collection literal requires an explicit type", node.span)
        case .nilLiteral: error("unresolved-nil-literal", "'nil' requires a contextual type", node.span)
        case .closure: error("closure-type", "unable to infer type of a closure in the current context", node.span)
        case .error: break
        default:
            if let name = openParameter(node, of: type) {
                // Something else in the statement may be why.
                if program.diagnostics.dropFirst(saidBefore).contains(where: { $0.severity == .error }) { return }
                error("unbound-generic-parameter", "generic parameter '\(name)' could not be inferred", node.span)
            } else if case .local(let id) = node.kind, body.locals[id.raw].name.text.hasPrefix("$") {
                error("cannot-infer-closure-parameter-type", "cannot infer type of closure parameter '\(body.locals[id.raw].name.text)' without a type annotation", node.span)
            } else {
                error("type-of-expression-is-ambiguous", "type of expression is ambiguous without a type annotation", node.span)
            }
        }
    }

    /// The generic parameter of what is called or made that nothing decided.
    private func openParameter(_ node: TypedExpression, of type: TypeID) -> String? {
        var parameters: [TypeID] = [], arguments: [TypeID] = []
        switch node.kind {
        case .call(let call):
            switch call.callee {
            case .direct(let id, let list), .dynamic(let id, let list), .witness(let id, let list), .metatypeInit(let id, let list):
                parameters = program.function(id)?.signature.parameters ?? []
                arguments = list
            default: break
            }
        default: break
        }
        func open() -> String? {
            for (parameter, argument) in zip(parameters, arguments) where types.hasVariable(zonk(argument)) {
                if case .parameter(_, _, let name) = types.node(parameter) { return name.text }
            }
            return nil
        }
        if let name = open() { return name }
        guard case .nominal(let id, let list) = types.node(zonk(type)) else { return nil }
        parameters = program.nominal(id)?.signature.parameters ?? []
        arguments = list
        return open()
    }

    private func finish(_ callee: Callee) -> Callee {
        switch callee {
        case .direct(let id, let list): return .direct(id, zonkAll(list))
        case .dynamic(let id, let list): return .dynamic(id, zonkAll(list))
        case .witness(let id, let list): return .witness(id, zonkAll(list))
        case .local(let id, let list): return .local(id, zonkAll(list))
        case .metatypeInit(let id, let list): return .metatypeInit(id, zonkAll(list))
        case .value: return callee
        }
    }

    private func finish(_ argument: TypedArgument) -> TypedArgument {
        if case .variadic(let values, let type) = argument { return .variadic(values, zonk(type)) }
        return argument
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
