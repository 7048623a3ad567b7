import Diagnostics
import Types

struct GlobalKey: Hashable {
    var declaration: DeclID
    var arguments: [TypeID]
}

/// The words of a global, static, or lazily initialised variable. They never move; a change of its type makes a new storage.
final class GlobalStorage {
    let place: F
    let type: TypeInfo
    let name: String
    /// 0 not yet, 1 has a value, 2 its initialiser runs, 3 has a value that its next use makes anew; older code still reads it.
    let status: F
    /// Offset from the start of the top-level frame; nil: outside of it.
    let slot: Int?
    let span: Span
    /// Why its initialiser gave no value.
    var failure: String?

    init(place: F, type: TypeInfo, name: String, slot: Int?, span: Span) {
        self.place = place
        self.type = type
        self.name = name
        self.slot = slot
        self.span = span
        status = .allocate(capacity: 1)
        status[0] = 0
        place.zero(type.words)
    }
    var isInitialized: Bool { status[0] == 1 }
    var holdsValue: Bool { status[0] == 1 || status[0] == 3 }
}

/// A storage that is no longer in force, and the number of the last version in which it was.
struct OldGlobal {
    let key: GlobalKey
    var storage: GlobalStorage
    let until: Int
}

extension Interpreter {
    /// All places of globals in which a value may be.
    var storages: [GlobalStorage] { Array(globals.values) + oldGlobals.map(\.storage) }

    /// The storage of a variable; made when first asked for.
    func global(_ declaration: DeclID, _ arguments: [TypeID]) -> GlobalStorage {
        let key = GlobalKey(declaration: declaration, arguments: arguments)
        if !isLoweringOldCode, let storage = globals[key] { return storage }
        guard let variable = program.variable(declaration) else {
            misfit = "a variable that is gone"
            return GlobalStorage(place: .allocate(capacity: 1), type: voidType, name: "?", slot: nil, span: .none)
        }
        let type = variable.ownership == .strong ? typeInfo(program.substitute(variable.type, replacements(variable.signature, arguments))) : weakStorage
        let (name, span) = (variable.name.text, variable.nameSpan)
        if let storage = oldGlobal(key, type, name) { return storage }
        if let storage = globals[key] { return storage }
        let storage: GlobalStorage
        if !isLazyGlobal(declaration), nextGlobalSlot + type.words < Interpreter.globalWords - 64 {
            storage = GlobalStorage(place: state.pointee.stackBase + nextGlobalSlot, type: type, name: name, slot: nextGlobalSlot, span: span)
            nextGlobalSlot += type.words
        } else {
            storage = GlobalStorage(place: .allocate(capacity: max(type.words, 1)), type: type, name: name, slot: nil, span: span)
        }
        globals[key] = storage
        if isNilWithoutInitializer(declaration) { storage.status[0] = 1 }
        return storage
    }

    /// `static var shared: Cache?`: zero words are nil, and nothing has to run.
    private func isNilWithoutInitializer(_ declaration: DeclID) -> Bool {
        isLazyGlobal(declaration) && program.variable(declaration)?.hasInitialValue == false
    }

    /// Statics and prelude variables get their value at the first use; a script's globals when their statement runs.
    func isLazyGlobal(_ declaration: DeclID) -> Bool {
        guard let variable = program.variable(declaration) else { return false }
        return variable.isPrelude || variable.parent != nil || variable.isStatic
    }

    /// Runs the initialiser of a lazy global.
    func initialize(_ storage: GlobalStorage, _ cell: FunctionCell) throws {
        let before = storage.status[0]
        if before == 1 || before == 2 { return }
        storage.status[0] = 2
        let call = ClosureCall(cell: Unmanaged.passUnretained(cell), context: 0, state)
        defer { call.end() }
        do {
            try withUnsafeTemporaryAllocation(of: Int.self, capacity: storage.type.words + 1) {
                let p = $0.baseAddress.unsafelyUnwrapped
                try call.into(p)
                if before == 3 { storage.type.destroyWords(storage.place) }
                if storage.type.kind == .weak {
                    storage.place[0] = heap.weakBox(of: p[0])
                    release(p[0])
                } else {
                    storage.place.copyWords(from: p, storage.type.words)
                }
            }
            storage.status[0] = 1
        } catch {
            storage.status[0] = before
            throw error
        }
    }

    func initialValueCell(_ variable: DeclID, _ arguments: [TypeID]) -> FunctionCell {
        let key = FunctionCell.Key.initialValue(variable, arguments)
        if let cell = cells[key] { return cell }
        let cell = FunctionCell(self, key: key, parameterWords: 0) { [unowned self] in try self.lowerInitialValue(variable, arguments, $0) }
        cells[key] = cell
        return cell
    }

    func defaultArgumentCell(_ function: DeclID, _ parameter: Int, _ arguments: [TypeID]) -> FunctionCell {
        let key = FunctionCell.Key.defaultArgument(function, parameter, arguments)
        if let cell = cells[key] { return cell }
        let cell = FunctionCell(self, key: key, parameterWords: 0) { [unowned self] in try self.lowerDefaultArgument(function, parameter, arguments, $0) }
        cells[key] = cell
        return cell
    }

    // MARK: For the session

    /// Whether a script global has its value.
    public func isInitialized(_ global: DeclID) -> Bool {
        globals[GlobalKey(declaration: global, arguments: [])]?.isInitialized ?? false
    }
    /// Says why a script global has no value, for whoever uses it.
    public func noteFailure(_ globals: [DeclID], _ reason: String) {
        compileLock.locked { for id in globals { global(id, []).failure = reason } }
    }
    /// Why it has none, if that was noted.
    public func failure(of global: DeclID) -> String? {
        compileLock.locked { globals[GlobalKey(declaration: global, arguments: [])]?.failure }
    }
    /// Forgets a global's value: the next use of a lazy one runs its initialiser again.
    public func resetGlobal(_ global: DeclID) {
        for (key, storage) in globals where key.declaration == global {
            if storage.holdsValue { storage.type.destroyWords(storage.place) }
            storage.place.zero(storage.type.words)
            storage.status[0] = isNilWithoutInitializer(global) ? 1 : 0
        }
    }
    public func describeGlobal(_ global: DeclID, debug: Bool = true) -> String? {
        guard let storage = globals[GlobalKey(declaration: global, arguments: [])], storage.isInitialized else { return nil }
        return try? NativeTable.describe(storage.place, storage.type, debug: debug)
    }
}

/// The place of a global whose statement may not have run yet.
final class CheckedGlobal: Node {
    let storage: GlobalStorage
    let position: String
    let place: Place
    init(_ storage: GlobalStorage, line: Int, _ place: Place) {
        self.storage = storage
        position = line > 0 ? "line \(line)" : "its declaration"
        self.place = place
    }
    override func address(_ f: F) throws -> F {
        if _slowPath(storage.status[0] != 1) {
            if let early = place.interpreter.early, try early.give(storage, at: place, f) { return storage.place }
            if let failure = storage.failure { throw place.trap("Fatal error: '\(storage.name)' has no value, since \(position) failed: \(failure)", f) }
            throw place.trap("Fatal error: '\(storage.name)' is used before \(position) ran", f)
        }
        return storage.place
    }
}

/// The place of a static, initialised at its first use.
final class LazyGlobal: Node {
    let storage: GlobalStorage
    let status: F
    let words: F
    let cell: FunctionCell
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ storage: GlobalStorage, _ cell: FunctionCell, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.storage = storage
        status = storage.status
        words = storage.place
        self.cell = cell
        self.record = record
    }
    override func address(_ f: F) throws -> F {
        if _slowPath(status[0] != 1) {
            prepareRelease(f, record)
            try cell.initialize(storage, record)
        }
        return words
    }
}

extension FunctionCell {
    func initialize(_ storage: GlobalStorage, _ record: UnsafeMutablePointer<FrameRecord>) throws {
        try record.pointee.state.pointee.owner.takeUnretainedValue().initialize(storage, self)
    }
}
