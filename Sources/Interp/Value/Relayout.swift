import Types

/// Moves all values to new layouts: of the types given, and of every type that has them in its own words.
///
/// Types other than classes get a new `TypeInfo`, so that stale nodes and values stay consistent in themselves; a class
/// keeps its own. Blocks that change their size move; every reference in globals, blocks and frames follows.
///
/// - Invariant: the code of a frame that knows one of the layouts does not run again; what `frames` moves goes on in new
///   code.
final class Relayout {
    let interpreter: Interpreter
    /// Types that get another layout, by old.
    private(set) var gone: Set<ObjectIdentifier>
    var types: [TypeInfo]
    /// Types that become another kind.
    let replaced: Set<ObjectIdentifier>
    var successors: [ObjectIdentifier: TypeInfo] = [:]
    var classes: [ObjectIdentifier: ClassLayout] = [:]
    /// How values of a type and what heap blocks hold get their new layout, by the type: worked out when first needed.
    var valueMoves: [ObjectIdentifier: ValueMove] = [:]
    var blockMoves: [Int: BlockMove] = [:]
    /// The latest one: blocks of a type often lie together.
    var latestBlockMove: (bits: Int, move: BlockMove)?
    /// Whether a value may have existentials or metatypes in its own words.
    var looseTypes: [ObjectIdentifier: Bool] = [:]
    var cases: [ObjectIdentifier: (old: CaseInfo, new: CaseInfo)] = [:]
    var contexts: [ObjectIdentifier: ContextLayout?] = [:]
    /// The empty array or table of a type, by the old one.
    var empties: [Int: Int] = [:]
    var bits: [Int: Int] = [:]
    /// References dropped on the way, released at the end.
    var releases: [Int] = []
    var leftovers: [(TypeInfo, [Int])] = []
    var oldBlocks: [(block: F, words: Int)] = []
    /// Places of new properties, to be filled when all values are consistent.
    var pending: [LayoutPlan.Pending] = []
    /// Where what is pending in a value under conversion starts.
    var firstRedirected = 0
    /// Blocks in which something is pending.
    var pinned: [F] = []
    /// Properties with another name than the one whose value they take.
    var sources: [DeclID: DeclID] = [:]
    /// Lazy properties that are to be made again.
    var remade: Set<DeclID> = []
    /// Of enums, by the old type: where the payload of a case with another payload comes from.
    var payloads: [ObjectIdentifier: [DeclID: [Int?]]] = [:]
    /// Types whose own data is other data now, and the cases that go, by the old type: what `migrate` is called for.
    var changed: Set<DeclID> = []
    var lostCases: [ObjectIdentifier: Set<DeclID>] = [:]
    /// The `migrate` of each type that was asked for it.
    var hooks: [ObjectIdentifier: HookCall?] = [:]
    /// Values that only `migrate` sees.
    var keptBoxes: [Int] = []
    /// Values that have no meaning in the new type of their property, with the types' names.
    var lost: [DeclID: (count: Int, from: String, to: String)] = [:]
    var rehash: [F] = []
    /// The code in progress that goes on in new code.
    var frames: [FrameMigration] = []
    /// What is in use stands where it can go on in new code, and could wait there for other tasks.
    var mayGather = false
    /// `inout` parameters in flight: they follow what they point to.
    var addresses: [Address] = []
    private var blocks: [F] = []

    struct Address {
        var slot: F
        var target: Int
        var type: TypeInfo
        var moved: Int?
    }

    struct ClassLayout {
        var fields: [TypeInfo.Field]
        var hidden: [TypeInfo.Field]
        var words: Int
    }
    struct ContextLayout {
        var old: [FunctionLowering.Capture]
        var new: [FunctionLowering.Capture]
        var info: TypeInfo
    }

    init(_ interpreter: Interpreter, _ seeds: [TypeInfo], replaced: [TypeInfo]) {
        self.interpreter = interpreter
        self.replaced = Set(replaced.map { ObjectIdentifier($0) })
        let seeds = seeds + replaced
        gone = Set(seeds.map { ObjectIdentifier($0) })
        types = seeds
        var grows = true
        while grows {
            grows = false
            for other in interpreter.typeInfos.values where !gone.contains(ObjectIdentifier(other)) && holdsGone(other) {
                gone.insert(ObjectIdentifier(other))
                types.append(other)
                grows = true
            }
        }
    }

    func holdsGone(_ type: TypeInfo) -> Bool {
        /// A class reference is a word whatever the class looks like.
        func isGone(_ part: TypeInfo) -> Bool {
            gone.contains(ObjectIdentifier(part)) && (part.kind != .class || replaced.contains(ObjectIdentifier(part)))
        }
        switch type.kind {
        case .optional, .array, .set: return isGone(type.element)
        case .dictionary: return isGone(type.element) || isGone(type.key)
        case .metatype: return isGone(type.element)
        case .struct, .tuple: return (type.fields + type.hidden).contains { isGone($0.type) }
        case .enum: return type.cases.contains { $0.payload.contains { isGone($0.type) } }
        case .class:
            if type.objectWords < 0 { return false }
            return (type.fields + type.hidden).contains { isGone($0.type) } || type.superclass.map { gone.contains(ObjectIdentifier($0)) } ?? false
        default: return false
        }
    }

    /// The nodes of the frame know one of the layouts.
    func isKnown(to frame: FrameInfo) -> Bool { frame.types.contains { gone.contains(ObjectIdentifier($0)) } }
    /// The words of a value of the type change.
    func changesWords(of type: TypeInfo) -> Bool { gone.contains(ObjectIdentifier(type)) && !isClass(type) }

    // MARK: The work

    /// Finds all blocks, while their types still say how large they are.
    func collect() { interpreter.heap.forEachBlock { if $0[1] & countMask != 0 { blocks.append($0) } } }

    /// Moves all values. Types have their new layouts.
    func run() {
        interpreter.oldTypes += types
        moveGlobals()
        for block in blocks { moveBlock(block) }
        for migration in frames { migration.moveValues(self) }
        followReferences()
        for address in addresses { if let moved = address.moved { address.slot[0] = moved } }
    }

    /// The commit stands: lets go of what is left of the old layouts.
    func settle() {
        // Old blocks say where their contents are now.
        let dropped = releases.map(moved)
        for (block, words) in oldBlocks { interpreter.heap.deallocate(block, words) }
        for word in dropped { release(word) }
        for (type, words) in leftovers {
            var words = words
            words.withUnsafeMutableBufferPointer { if let p = $0.baseAddress { type.destroyWords(p) } }
        }
        for box in keptBoxes { release(box) }
    }

    /// What ran script code must wait for the end: tables whose keys hash otherwise now.
    func finish() {
        for block in rehash {
            let type = TypeInfo.of(block[0])
            let old = HashTable(block, type)
            guard let fresh = try? HashTable.make(type, scale: block[4], age: block[5], seed: block[6]) else { continue }
            let new = HashTable(fresh, type)
            var bucket = old.occupied(from: 0)
            var failed = false
            while bucket < old.bucketCount, !failed {
                if let (place, found) = try? new.find(old.key(bucket)), !found {
                    new.insert(place, moving: old.key(bucket), type.kind == .dictionary ? old.value(bucket) : nil)
                } else { failed = true }
                bucket = old.occupied(from: bucket + 1)
            }
            let words = NativeTable.blockWords(of: block, type)
            if !failed { (block + 2).update(from: fresh + 2, count: words - 2) }
            interpreter.heap.deallocate(fresh, words)
        }
    }

    func makeTypes() {
        for type in types {
            if isClass(type) {
                classes[ObjectIdentifier(type)] = ClassLayout(fields: type.fields, hidden: type.hidden, words: type.objectWords)
            } else {
                interpreter.typeInfos[type.id] = nil
            }
        }
        for type in types where isClass(type) { type.resetClass() }
        interpreter.optionals = interpreter.optionals.filter { !gone.contains(ObjectIdentifier($0.value)) }
        for type in types where !isClass(type) {
            let new = interpreter.typeInfo(type.id)
            successors[ObjectIdentifier(type)] = new
            bits[type.bits] = new.bits
            switch type.kind {
            case .array, .dictionary, .set: empties[type.emptyArray] = new.emptyArray
            case .enum:
                for old in type.cases where old.isIndirect {
                    if let found = new.cases.first(where: { $0.declaration == old.declaration && $0.isIndirect }) { cases[ObjectIdentifier(old.block)] = (old, found) }
                }
            default: break
            }
        }
        for type in types where isClass(type) { interpreter.completeClass(type) }
    }

    func isClass(_ type: TypeInfo) -> Bool { type.kind == .class && !replaced.contains(ObjectIdentifier(type)) }

    func successor(_ type: TypeInfo) -> TypeInfo { successors[ObjectIdentifier(type)] ?? type }

    func moveGlobals() {
        for (key, storage) in interpreter.globals.sorted(by: { ($0.value.slot ?? .max, $0.key.declaration) < ($1.value.slot ?? .max, $1.key.declaration) }) {
            if successor(storage.type) === storage.type {
                if storage.holdsValue { fix(storage.place, storage.type) }
                continue
            }
            interpreter.globals[key] = nil
            if interpreter.program.variable(key.declaration) == nil {
                // It goes; older code may still come to it.
                interpreter.globals[key] = moved(storage)
                continue
            }
            let new = interpreter.global(key.declaration, key.arguments)
            guard storage.holdsValue else { continue }
            if new.type === successor(storage.type) {
                move(storage.place, storage.type, to: new.place)
                new.status[0] = storage.status[0]
            }
            storage.place.zero(storage.type.words)
        }
        for index in interpreter.oldGlobals.indices {
            let storage = interpreter.oldGlobals[index].storage
            if successor(storage.type) !== storage.type {
                interpreter.oldGlobals[index].storage = moved(storage)
            } else if storage.holdsValue { fix(storage.place, storage.type) }
        }
    }

    /// A storage outside of the stack with the value in its new layout.
    private func moved(_ storage: GlobalStorage) -> GlobalStorage {
        let type = successor(storage.type)
        let new = GlobalStorage(place: .allocate(capacity: max(type.words, 1)), type: type, name: storage.name, slot: nil, span: storage.span)
        if storage.holdsValue { move(storage.place, storage.type, to: new.place) }
        new.status[0] = storage.status[0]
        storage.place.zero(storage.type.words)
        return new
    }

    // MARK: References

    func followReferences() {
        for storage in interpreter.storages where storage.holdsValue { follow(storage.place, storage.type.refs) }
        interpreter.heap.forEachBlock { Heap.forEachCounted(in: $0, follow) }
        for index in leftovers.indices {
            let refs = leftovers[index].0.refs
            leftovers[index].1.withUnsafeMutableBufferPointer { if let p = $0.baseAddress { follow(p, refs) } }
        }
        follow(interpreter.pendingError, interpreter.errorType.refs)
        followStacks()
    }

    /// Frames: no value of a moved type, but references to blocks and boxes. What a word is, nobody says.
    private func followStacks() {
        var words: Set<Int> = []
        for (start, end) in interpreter.stackSegments { words.formUnion(UnsafeBufferPointer(start: start, count: end - start)) }
        var targets = bits.merging(empties) { first, _ in first }
        for (block, _) in oldBlocks where words.contains(address(block)) { targets[address(block)] = moved(address(block)) }
        for (start, end) in interpreter.stackSegments {
            var slot = start
            while slot < end {
                if let new = targets[slot[0]] { slot[0] = new }
                slot += 1
            }
        }
    }

    func follow(_ p: F, _ refs: RefList) {
        refs.forEachReference(p) { if case .object = $1 { $0[0] = moved($0[0]) } }
    }

    /// Where the block that a reference is to stands now: a retired one says it in its first word.
    @inline(__always) func moved(_ word: Int) -> Int {
        let block = pointer(word)
        if block[1] < 0 { return block[0] }
        return block[1] & countMask >= immortalCount ? empties[word] ?? word : word
    }

    /// Values moved, by the type's declaration.
    var counts: [DeclID: Int] {
        var result: [DeclID: Int] = [:]
        func add(_ type: TypeInfo, _ number: Int) { if number > 0, let id = type.declaration { result[id, default: 0] += number } }
        for move in valueMoves.values { add(move.old, move.count) }
        for (bits, move) in blockMoves { add(TypeInfo.of(bits), move.count) }
        return result
    }
}
