import Diagnostics
import Lexer
import Types

/// Lowers one body, or one closure of it, to nodes. One object per native frame layout.
///
/// ```
/// frame:  [parameters…][context?][locals, hidden slots…][-1: call site][callee's parameters…
/// ```
/// A hidden slot is taken before what is evaluated into it is lowered, so that nothing inside uses the same words.
final class FunctionLowering {
    /// Where a local lives.
    enum Storage {
        case slots(Int)
        /// Behind the pointer in the slot: `inout` (offset 0), box (offset 2).
        case pointer(Int, Int)
    }

    let interpreter: Interpreter
    let program: Program
    /// nil: a thunk without text.
    let body: TypedBody?
    /// What generic parameters stand for.
    let replacements: [TypeID: TypeID]
    let arguments: [TypeID]
    let frame: FrameInfo
    let record: UnsafeMutablePointer<FrameRecord>
    let state: UnsafeMutablePointer<RuntimeState>
    /// The closure or local function being lowered; nil: the body itself.
    let closure: TypedClosure?
    private let locals: [TypedLocal]
    var storage: [LocalID: Storage] = [:]
    var next = 0
    var highest = 0
    /// Nesting of what is being lowered; each level may take native stack.
    var depth = 0
    /// Words for hidden slots that a scope owns although other things were lowered in it before: below every callee's
    /// frame, so that zeroes last. Known after a first lowering; see `Interpreter.lowered`.
    var poolSize = 0
    private var poolStart = -1
    private var poolUsed = 0
    private(set) var poolHighest = 0
    var contextSlot: Int?
    var live: LiveSlots?
    /// Cleanups of the scopes being lowered, inner last.
    var scopes: [[Cleanup]] = []
    /// Variables of patterns that borrow from the subject.
    var borrowing: Set<LocalID> = []
    /// Variables whose only use in the `return` being lowered is their last one.
    var taken: Set<LocalID> = []
    var deferDepth = 0
    var resultType: TypeInfo
    private var resultSlotStorage: Int?
    /// Struct and enum initialisers: `self`, which is the result.
    var resultSelf: LocalID?
    var isFailable = false
    /// Class initialisers: a failable one answers 1 or 0.
    var isClassInitializer = false
    /// Of the top level: globals are slots of this frame.
    var isTopLevel = false
    /// Function whose body this is, for closures' names and static facts.
    var function: FunctionDecl?
    private var types: [TypeID: TypeInfo] = [:]
    /// The loop at which a running frame moves to the code being lowered.
    var resumption: LoopResumption?
    /// A stage is being lowered that another one hands over to.
    var takeover: Takeover?
    /// The frame's values got other layouts: none of its old code may run again.
    var isMigrating = false
    /// Payload of `bindOptional`s of the chains being lowered.
    var chains: [OptionalChainState] = []

    init(_ interpreter: Interpreter, _ body: TypedBody?, _ replacements: [TypeID: TypeID], _ arguments: [TypeID], name: String, closure: TypedClosure? = nil) {
        self.interpreter = interpreter
        program = interpreter.program
        self.body = body
        locals = body?.locals ?? []
        self.replacements = replacements
        self.arguments = arguments
        self.closure = closure
        state = interpreter.state
        frame = FrameInfo(name: name, state: interpreter.state)
        if let body { frame.origin = FrameOrigin(body: body, closure: closure, replacements: replacements, arguments: arguments) }
        record = frame.record
        resultType = interpreter.voidType
        poolSize = interpreter.currentPool
    }

    // MARK: Types

    func info(_ type: TypeID) -> TypeInfo {
        if let known = types[type] { return known }
        let concrete = program.types.isConcrete(type) ? type : program.concrete(program.substitute(type, replacements))
        let result = interpreter.typeInfo(concrete)
        types[type] = result
        return result
    }
    func substitute(_ type: TypeID) -> TypeID {
        program.types.isConcrete(type) ? type : program.concrete(program.substitute(type, replacements))
    }
    func substitute(_ types: [TypeID]) -> [TypeID] { types.map(substitute) }

    // MARK: Slots

    func allocate(_ words: Int) -> Int {
        let slot = next
        next += words
        highest = max(highest, next)
        return slot
    }

    /// The callee's frame for `words` words of parameters: leaves room for the call site before it.
    func allocateFrame(_ words: Int) -> Int {
        next = max(next + 1, depth * 3 + 8)
        let base = next
        next += words + 2
        highest = max(highest, next + 4)
        return base
    }

    /// Takes the pool's words. Parameters have theirs.
    func openPool() {
        if poolStart >= 0 { return }
        poolStart = allocate(poolSize)
    }

    /// A hidden slot that is released by a scope around more than its own value.
    func hidden(_ words: Int) -> Int {
        openPool()
        let slot = poolStart + poolUsed
        poolUsed += words
        poolHighest = max(poolHighest, poolUsed)
        return slot
    }

    /// One that the scope itself releases, whether it came to be filled or not: what stands in front of it in the scope leaves
    /// these words alone.
    func hiddenOfScope(_ words: Int) -> Int {
        poolUsed = max(poolUsed, poolHighest)
        return hidden(words)
    }

    /// Hidden slots of `work` are free again behind it.
    func pooled<T>(_ work: () throws -> T) rethrows -> T {
        let saved = poolUsed
        defer { poolUsed = saved }
        return try work()
    }

    /// Runs `work` and gives its slots free again.
    func temporarily<T>(_ work: () throws -> T) rethrows -> T {
        let saved = next
        depth += 1
        defer {
            next = saved
            depth -= 1
        }
        return try work()
    }

    var resultSlot: Int {
        if let slot = resultSlotStorage { return slot }
        let slot = allocate(resultType.words)
        resultSlotStorage = slot
        return slot
    }
    func saveResultSlot() -> Int? {
        defer { resultSlotStorage = nil }
        return resultSlotStorage
    }
    func restoreResultSlot(_ slot: Int?) { resultSlotStorage = slot }
    /// The result's type changed: other slots.
    func reserveAgain() {
        resultSlotStorage = nil
        reserveResult()
    }
    /// Takes the result's slots now, below everything else.
    func reserveResult() { _ = resultSlot }

    func place(_ span: Span) -> Place { Place(function: frame, span: span, interpreter: interpreter) }
    func site(_ span: Span, base: Int) -> CallSite { CallSite(function: frame, span: span, base: base, live: live) }

    /// To be called when all nodes exist.
    func finish() {
        record.pointee.words = highest + 4
        frame.ownWords = frame.ownWords.lowerBound..<max(frame.ownWords.lowerBound, highest + 4)
        frame.resultSlot = resultSlotStorage
        frame.types = Array(types.values)
        frame.contextSlot = contextSlot
        interpreter.neededPool = max(interpreter.neededPool, poolHighest)
        let release = CallSite(function: frame, span: body?.span ?? .none, base: highest + 5, live: nil)
        record.pointee.releaseSite = Unmanaged.passRetained(release)
        interpreter.finishedFrames.append(frame)
    }

    // MARK: Locals

    func local(_ id: LocalID) -> TypedLocal { locals[id.raw] }
    func localType(_ id: LocalID) -> TypeInfo {
        let local = local(id)
        return local.ownership == .strong ? info(local.type) : interpreter.weakStorage
    }
    /// Shared with closures through a box.
    func isBoxed(_ id: LocalID) -> Bool {
        let local = local(id)
        return local.isCaptured && local.isMutated && !local.isInout
    }

    /// Gives a local its slots; the innermost scope will own what it holds.
    func declare(_ id: LocalID) {
        if storage[id] != nil && !isInLoopAgain(id) { return }
        let type = localType(id)
        if isBoxed(id) {
            let slot = allocate(1)
            storage[id] = .pointer(slot, 2)
            addCleanup(slot, interpreter.weakStorage)
            note(id, slot, type, .box)
        } else {
            let slot = allocate(type.words)
            storage[id] = .slots(slot)
            if !type.isTrivial { addCleanup(slot, type) }
            note(id, slot, type, .owned)
        }
    }
    private func isInLoopAgain(_ id: LocalID) -> Bool { true }

    func note(_ id: LocalID, _ slot: Int, _ type: TypeInfo, _ content: FrameInfo.Slot.Content) {
        let entry = FrameInfo.Slot(index: slot, name: local(id).name.text, type: type, content: content, start: Int(local(id).span.start))
        frame.slots.append(entry)
        live = LiveSlots(entry, outer: live)
    }

    func addCleanup(_ slot: Int, _ type: TypeInfo) {
        if scopes.isEmpty { scopes.append([]) }
        scopes[scopes.count - 1].append(Cleanup(slot: slot, type: type))
    }

    /// A scope: what `work` declares is zeroed before its node and released after it.
    func scope(_ work: () throws -> Node) rethrows -> Node {
        openPool()
        let saved = next
        let savedPool = poolUsed
        let savedLive = live
        scopes.append([])
        depth += 1
        defer {
            next = saved
            poolUsed = savedPool
            live = savedLive
            depth -= 1
        }
        let node: Node
        do { node = try work() } catch {
            scopes.removeLast()
            throw error
        }
        let cleanups = scopes.removeLast()
        if cleanups.isEmpty { return node }
        let scope = Scope(node, cleanups, record)
        frame.scopes.append(scope)
        return scope
    }

    // MARK: Ownership

    /// A node whose result the consumer owns.
    func owned(_ value: Lowered) -> Node {
        switch value.ownership {
        case .trivial, .owned: return value.node
        case .local, .kept, .borrowed: return retained(value)
        }
    }

    private func retained(_ value: Lowered) -> Node {
        let type = value.type
        if type.words == 1, type.refs.count == 1, type.refs.entries[0].kind == .object {
            if case .local(let slot) = value.shape { return RetainLocal(slot) }
            return RetainObject(value.node)
        }
        if type.kind == .string || type.kind == .character { return RetainString(value.node) }
        return RetainWords(value.node, type)
    }

    /// The same value, owned.
    func own(_ value: Lowered) -> Lowered { Lowered(owned(value), value.type, .owned, isSimple: value.isSimple) }

    /// The words in a slot as a value.
    func read(slot: Int, _ type: TypeInfo, _ ownership: Lowered.Ownership) -> Lowered {
        switch type.words {
        case 0: return Lowered(Nothing(), type, ownership, isSimple: true)
        case 1: return Lowered(type.rep == .words ? Local(slot) : Local(slot), type, ownership, shape: .local(slot), isSimple: true)
        case 2: return Lowered(Local2(slot), type, ownership, shape: .local(slot), isSimple: true)
        default: return Lowered(LocalWords(slot, type.words), type, ownership, shape: .local(slot), isSimple: true)
        }
    }

    /// The words behind a pointer in a slot.
    func read(pointer slot: Int, _ offset: Int, _ type: TypeInfo, _ ownership: Lowered.Ownership) -> Lowered {
        switch type.words {
        case 0: return Lowered(Nothing(), type, ownership, isSimple: true)
        case 1: return Lowered(Field(slot, offset), type, ownership, shape: .field(slot, offset), isSimple: true)
        default: return Lowered(FieldWords(slot, offset, type.words), type, ownership, isSimple: true)
        }
    }

    /// The words at an address.
    func read(address: Node, _ type: TypeInfo, isSimple: Bool) -> Lowered {
        switch type.words {
        case 0: return Lowered(Nothing(), type, isSimple: true)
        case 1: return Lowered(Load(address), type, .borrowed, isSimple: isSimple)
        default: return Lowered(LoadWords(address, type.words), type, .borrowed, isSimple: isSimple)
        }
    }

    /// Runs `use` with a value that stays good while it is used: an owned or endangered one is kept in a hidden slot.
    /// The result of `use` is made independent of it.
    func withStable(_ type: TypeInfo, _ make: () throws -> Lowered, runsScript: Bool = false, _ use: (Lowered) throws -> Lowered) throws -> Lowered {
        let saved = next
        defer { next = saved }
        let slot = allocate(type.words)
        let value = try make()
        let isEndangered: Bool
        switch value.ownership {
        case .trivial, .kept: isEndangered = false
        case .owned: isEndangered = true
        case .borrowed: isEndangered = runsScript
        case .local(let id): isEndangered = runsScript && local(id).isMutated
        }
        if !isEndangered { return try use(value) }
        let result = own(try use(read(slot: slot, type, .borrowed)))
        let node = Scope(SequenceValue(FillSlots(slot, owned(value)), result.node), [Cleanup(slot: slot, type: type)], record)
        return Lowered(node, result.type, .owned)
    }

    /// A statement that evaluates an expression for its effects.
    func discard(_ value: Lowered) -> Node {
        if !value.isOwned { return value.type.words == 0 || value.type.words == 1 ? value.node : DropTrivial(value.node, scratch: hidden(value.type.words)) }
        if value.type.words == 1, value.type.refs.count == 1, value.type.refs.entries[0].kind == .object { return DropObject(value.node, record) }
        let slot = hidden(value.type.words)
        return DropWords(value.node, scratch: slot, value.type, record)
    }
}

/// Evaluates a trivial value of several words for its effects.
final class DropTrivial: StatementNode {
    let value: Node
    let scratch: Int
    init(_ value: Node, scratch: Int) {
        self.value = value
        self.scratch = scratch
    }
    override func exec(_ f: F) throws -> Int {
        try value.evalInto(f, f + scratch)
        return 0
    }
}

/// One `a?.b?.c` being lowered: the tests found so far.
final class OptionalChainState {
    var tests: [Node] = []
    var cleanups: [Cleanup] = []
    let readLinks: Set<ObjectIdentifier>
    init(_ readLinks: Set<ObjectIdentifier> = []) { self.readLinks = readLinks }

    /// All tests in one; fields that follow one another are one node.
    var test: Node? {
        var result: Node?
        var fields: [BindFields.Link] = []
        func add(_ node: Node) { result = result.map { And($0, node) } ?? node }
        func addFields() {
            if !fields.isEmpty { add(BindFields(fields)) }
            fields = []
        }
        for test in tests {
            if let link = (test as? BindPointer)?.link {
                fields.append(link)
            } else {
                addFields()
                add(test)
            }
        }
        addFields()
        return result
    }
}
