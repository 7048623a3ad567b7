import Types

/// Moves all values to new layouts: of the types given, and of every type that has them in its own words.
///
/// Types other than classes get a new `TypeInfo`, so that stale nodes and values stay consistent in themselves; a class
/// keeps its own. Blocks that change their size move; every reference in globals, blocks and frames follows.
///
/// - Invariant: no frame on the stack knows one of the layouts.
final class Relayout {
    let interpreter: Interpreter
    /// Types that get another layout, by old.
    private(set) var gone: Set<ObjectIdentifier>
    private var types: [TypeInfo]
    /// Types that become another kind.
    private let replaced: Set<ObjectIdentifier>
    private var successors: [ObjectIdentifier: TypeInfo] = [:]
    private var classes: [ObjectIdentifier: ClassLayout] = [:]
    private var cases: [ObjectIdentifier: (old: CaseInfo, new: CaseInfo)] = [:]
    private var contexts: [ObjectIdentifier: (old: [FunctionLowering.Capture], new: [FunctionLowering.Capture], info: TypeInfo)] = [:]
    private var forward: [Int: Int] = [:]
    private var bits: [Int: Int] = [:]
    /// References dropped on the way, released at the end.
    private var releases: [Int] = []
    private var leftovers: [(TypeInfo, [Int])] = []
    private var oldBlocks: [(block: F, words: Int)] = []
    /// Places of new properties, to be filled when all values are consistent.
    private(set) var pending: [(place: F, variable: VariableDecl, type: TypeInfo, owner: TypeInfo)] = []
    private var rehash: [F] = []
    /// Values moved, by the type's declaration.
    private(set) var counts: [DeclID: Int] = [:]

    private struct ClassLayout {
        var fields: [TypeInfo.Field]
        var hidden: [TypeInfo.Field]
        var words: Int
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

    private func holdsGone(_ type: TypeInfo) -> Bool {
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

    /// A frame whose nodes know one of the layouts.
    func frameInTheWay() -> FrameInfo? {
        interpreter.activeFrames().first { $0.types.contains { gone.contains(ObjectIdentifier($0)) } }
    }

    // MARK: The work

    func run() {
        var blocks: [F] = []
        interpreter.heap.forEachBlock { if $0[1] & countMask != 0 { blocks.append($0) } }
        makeTypes()
        moveGlobals()
        for block in blocks { moveBlock(block) }
        followReferences()
        for (block, words) in oldBlocks { interpreter.heap.deallocate(block, words) }
        for word in releases { release(forward[word] ?? word) }
        for (type, words) in leftovers {
            var words = words
            words.withUnsafeMutableBufferPointer { if let p = $0.baseAddress { type.destroyWords(p) } }
        }
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

    private func makeTypes() {
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
            case .array, .dictionary, .set: forward[type.emptyArray] = new.emptyArray
            case .enum:
                for old in type.cases where old.isIndirect {
                    if let found = new.cases.first(where: { $0.declaration == old.declaration && $0.isIndirect }) { cases[ObjectIdentifier(old.block)] = (old, found) }
                }
            default: break
            }
        }
        for type in types where isClass(type) { interpreter.completeClass(type) }
    }

    private func isClass(_ type: TypeInfo) -> Bool { type.kind == .class && !replaced.contains(ObjectIdentifier(type)) }

    private func successor(_ type: TypeInfo) -> TypeInfo { successors[ObjectIdentifier(type)] ?? type }

    private func moveGlobals() {
        for (key, storage) in interpreter.globals.sorted(by: { ($0.value.slot ?? .max, $0.key.declaration) < ($1.value.slot ?? .max, $1.key.declaration) }) {
            if successor(storage.type) === storage.type {
                if storage.isInitialized { fix(storage.place, storage.type) }
                continue
            }
            interpreter.globals[key] = nil
            if interpreter.program.variable(key.declaration) == nil { continue }
            let new = interpreter.global(key.declaration, key.arguments)
            guard storage.isInitialized else { continue }
            if new.type === successor(storage.type) {
                move(storage.place, storage.type, to: new.place)
                new.status[0] = storage.status[0]
            }
            storage.place.zero(storage.type.words)
        }
    }

    // MARK: Values

    /// Takes the value at `p` over into `d`, in its new layout.
    private func move(_ p: F, _ old: TypeInfo, to d: F) {
        guard let new = successors[ObjectIdentifier(old)] else {
            d.copyWords(from: p, old.words)
            fix(d, old)
            return
        }
        switch old.kind {
        case .struct:
            if let id = old.declaration { counts[id, default: 0] += 1 }
            moveFields(old.fields, old.hidden, p, new, d)
        case .tuple: for (a, b) in zip(old.fields, new.fields) { move(p + a.offset, a.type, to: d + b.offset) }
        case .optional:
            if old.isSome(p) {
                d.zero(new.words)
                move(p + old.payloadOffset, old.element, to: d + new.payloadOffset)
                new.setSome(d)
            } else {
                new.setNil(d)
            }
        case .enum:
            if let id = old.declaration { counts[id, default: 0] += 1 }
            moveCase(p, old, new, d)
        case .metatype: d[0] = bits[p[0]] ?? p[0]
        default: d.copyWords(from: p, old.words)
        }
    }

    private func moveFields(_ fields: [TypeInfo.Field], _ hidden: [TypeInfo.Field], _ p: F, _ new: TypeInfo, _ d: F) {
        var rest = fields
        if new.kind == .struct { d.zero(new.words) }
        for (position, field) in new.fields.enumerated() {
            if let index = rest.firstIndex(where: { $0.declaration == field.declaration && successor($0.type) === field.type }) {
                let old = rest.remove(at: index)
                move(p + old.offset, old.type, to: d + field.offset)
                continue
            }
            if let old = LayoutPlan.source(of: field, at: position, in: new, from: fields, successor), let index = rest.firstIndex(where: { $0.declaration == old.declaration }) {
                if successor(old.type) === field.type {
                    rest.remove(at: index)
                    move(p + old.offset, old.type, to: d + field.offset)
                    continue
                }
                if interpreter.carry(p + old.offset, old.type, to: field.type, d + field.offset) { continue }
            }
            if let id = field.declaration, let variable = interpreter.program.variable(id) { pending.append((d + field.offset, variable, field.type, new)) }
        }
        for field in rest + hidden { leave(p + field.offset, field.type) }
    }

    /// What is left of a value is released later; what has changed itself is not worth the care.
    private func leave(_ p: F, _ type: TypeInfo) {
        if type.isTrivial || successor(type) !== type { return }
        for index in 0..<type.refs.count where type.refs.entries[index].kind == .existential || type.refs.entries[index].kind == .tagged { return }
        leftovers.append((type, (0..<type.words).map { p[$0] }))
    }

    private func moveCase(_ p: F, _ old: TypeInfo, _ new: TypeInfo, _ d: F) {
        d.zero(new.words)
        guard p[0] >= 0, p[0] < old.cases.count else { return }
        let before = old.cases[p[0]]
        guard let tag = new.cases.firstIndex(where: { $0.declaration == before.declaration }) else { return }
        let after = new.cases[tag]
        d[0] = tag
        switch (before.isIndirect, after.isIndirect) {
        case (true, true): d[1] = p[1]
        case (false, false): movePayload(before, p, after, d)
        case (false, true):
            let block = interpreter.heap.makeObject(after.block.bits, words: after.block.words)
            movePayload(before, p, after, block)
            d[1] = address(block)
        case (true, false):
            for (a, b) in zip(before.payload, after.payload) {
                var words = Array(repeating: 0, count: a.type.words + 1)
                words.withUnsafeMutableBufferPointer {
                    guard let copy = $0.baseAddress else { return }
                    a.type.copy(pointer(p[1]) + a.offset, to: copy)
                    move(copy, a.type, to: d + b.offset)
                }
            }
            releases.append(p[1])
        }
    }

    private func movePayload(_ before: CaseInfo, _ p: F, _ after: CaseInfo, _ d: F) {
        for (a, b) in zip(before.payload, after.payload) { move(p + a.offset, a.type, to: d + b.offset) }
    }

    /// Existentials and metatypes in a value whose own layout stays.
    private func fix(_ p: F, _ type: TypeInfo) {
        switch type.kind {
        case .metatype: p[0] = bits[p[0]] ?? p[0]
        case .struct, .tuple: for field in type.fields { fix(p + field.offset, field.type) }
        case .optional: if type.isSome(p) { fix(p + type.payloadOffset, type.element) }
        case .enum:
            guard p[0] >= 0, p[0] < type.cases.count, !type.cases[p[0]].isIndirect else { return }
            for field in type.cases[p[0]].payload { fix(p + field.offset, field.type) }
        case .existential:
            if p[0] == 0 { return }
            let old = TypeInfo.of(p[0])
            guard let new = successors[ObjectIdentifier(old)] else {
                if old.words == 1 { fix(p + 1, old) }
                return
            }
            p[0] = new.bits
            switch (old.words > 1, new.words > 1) {
            case (true, true): break
            case (false, false):
                var word = p[1]
                move(&word, old, to: p + 1)
            case (false, true):
                var word = p[1]
                let box = interpreter.heap.makeBox(new)
                move(&word, old, to: box + 2)
                p[1] = address(box)
            case (true, false):
                let box = p[1]
                p[1] = 0
                var words = Array(repeating: 0, count: old.words)
                words.withUnsafeMutableBufferPointer {
                    guard let copy = $0.baseAddress else { return }
                    old.copy(pointer(box) + 2, to: copy)
                    move(copy, old, to: p + 1)
                }
                releases.append(box)
            }
        default: break
        }
    }

    // MARK: Blocks

    private func moveBlock(_ block: F) {
        let type = TypeInfo.of(block[0])
        switch type.kind {
        case .class:
            guard let old = classes[ObjectIdentifier(type)] else {
                for field in type.fields { fix(block + field.offset, field.type) }
                return
            }
            if let id = type.declaration { counts[id, default: 0] += 1 }
            let new = replace(block, old.words, type, type.objectWords)
            (new + 2).zero(type.objectWords - 2)
            moveFields(old.fields, old.hidden, block, type, new)
            interpreter.heap.weakBoxMoved(block, new)
            retire(block, old.words)
        case .array:
            let new = successor(type)
            if new === type {
                for index in 0..<block[2] { fix(block + 4 + index * type.element.words, type.element) }
                return
            }
            let words = 4 + block[3] * type.element.words
            let buffer = replace(block, words, new, 4 + block[3] * new.element.words)
            (buffer[2], buffer[3]) = (block[2], block[3])
            for index in 0..<block[2] { move(block + 4 + index * type.element.words, type.element, to: buffer + 4 + index * new.element.words) }
            retire(block, words)
        case .dictionary, .set: moveTable(block, type)
        case .box:
            if let content = type.content {
                let new = successor(content)
                if new === content { return fix(block + 2, content) }
                let box = replace(block, type.words, new.box, new.box.words)
                move(block + 2, content, to: box + 2)
                retire(block, type.words)
            } else if let (before, after) = cases[ObjectIdentifier(type)] {
                let new = replace(block, type.words, after.block, after.block.words)
                movePayload(before, block, after, new)
                retire(block, type.words)
            }
        case .context: moveContext(block, type)
        default: break
        }
    }

    private func replace(_ block: F, _ words: Int, _ type: TypeInfo, _ newWords: Int) -> F {
        let new = interpreter.heap.allocate(newWords)
        new[0] = type.bits
        new[1] = block[1]
        forward[address(block)] = address(new)
        return new
    }

    /// Nothing is in the block any more; walks step over it.
    private func retire(_ block: F, _ words: Int) {
        block[1] = ~((words + 1) & ~1)
        oldBlocks.append((block, words))
    }

    private func moveTable(_ block: F, _ type: TypeInfo) {
        let new = successor(type)
        if block[3] == 0 { return }
        let source = HashTable(block, type)
        let words = NativeTable.blockWords(of: block, type)
        var target = source
        if new !== type {
            let total = HashTable.words(scale: block[4], key: new.key.words, value: new.kind == .dictionary ? new.element.words : 0)
            let table = replace(block, words, new, total)
            // Count, capacity, scale, age, seed and which buckets are in use.
            (table + 2).update(from: block + 2, count: HashTable.headerWords - 2 + (block[4] > 6 ? 1 << (block[4] - 6) : 1))
            target = HashTable(table, new)
            if successor(type.key) !== type.key { rehash.append(table) }
        }
        var bucket = source.occupied(from: 0)
        while bucket < source.bucketCount {
            if new === type {
                fix(source.key(bucket), type.key)
                if type.kind == .dictionary { fix(source.value(bucket), type.element) }
            } else {
                move(source.key(bucket), type.key, to: target.key(bucket))
                if type.kind == .dictionary { move(source.value(bucket), type.element, to: target.value(bucket)) }
            }
            bucket = source.occupied(from: bucket + 1)
        }
        if new !== type { retire(block, words) }
    }

    private func moveContext(_ block: F, _ type: TypeInfo) {
        if let content = type.content {
            let new = successor(content)
            if new === content { return fix(block + 3, content) }
            let info = interpreter.makeBlockInfo(name: "function", words: 3 + new.words, refs: RefList(new.refs.moved(by: 3)), kind: .context)
            info.content = new
            let context = replace(block, type.words, info, info.words)
            context[2] = block[2]
            move(block + 3, content, to: context + 3)
            return retire(block, type.words)
        }
        guard let bits = UnsafeRawPointer(bitPattern: block[2]) else { return }
        let cell = Unmanaged<FunctionCell>.fromOpaque(bits).takeUnretainedValue()
        guard let (old, new, info) = layout(of: cell) else {
            for capture in cell.closure?.captures ?? [] where capture.kind == .value { fix(block + capture.offset, capture.type) }
            return
        }
        let context = replace(block, type.words, info, info.words)
        context[2] = block[2]
        for (a, b) in zip(old, new) {
            if a.kind == .value { move(block + a.offset, a.type, to: context + b.offset) } else { context[b.offset] = block[a.offset] }
        }
        retire(block, type.words)
    }

    /// The old and new layout of a closure's contexts; nil: as it was. The cell learns of it.
    private func layout(of cell: FunctionCell) -> (old: [FunctionLowering.Capture], new: [FunctionLowering.Capture], info: TypeInfo)? {
        if let known = contexts[ObjectIdentifier(cell)] { return known }
        guard let origin = cell.closure, origin.captures.contains(where: { successor($0.type) !== $0.type }) else { return nil }
        var offset = 3
        var refs: [RefEntry] = []
        var list: [FunctionLowering.Capture] = []
        for var capture in origin.captures {
            capture.type = successor(capture.type)
            capture.offset = offset
            offset += capture.words
            switch capture.kind {
            case .value: refs += capture.type.refs.moved(by: capture.offset)
            case .box: refs.append(RefEntry(offset: capture.offset, kind: .object, info: nil))
            case .address: break
            }
            list.append(capture)
        }
        let info = interpreter.makeBlockInfo(name: "function", words: offset, refs: RefList(refs), kind: .context)
        let result = (origin.captures, list, info)
        contexts[ObjectIdentifier(cell)] = result
        return result
    }

    /// Captures of cells, whether or not a context of them lives.
    func updateCells() {
        for cell in interpreter.cells.values {
            guard let origin = cell.closure, let layout = layout(of: cell) else { continue }
            cell.closure = ClosureOrigin(
                owner: origin.owner, body: origin.body, closure: origin.closure, captures: layout.new, replacements: origin.replacements,
                arguments: origin.arguments, title: origin.title, function: origin.function)
        }
        for key in interpreter.cells.keys { if case .property = key { interpreter.cells[key] = nil } }
    }

    // MARK: References

    private func followReferences() {
        for storage in interpreter.globals.values where storage.isInitialized { follow(storage.place, storage.type.refs) }
        interpreter.heap.forEachBlock { block in
            let type = TypeInfo.of(block[0])
            switch type.kind {
            case .class:
                var level: TypeInfo? = type
                while let current = level {
                    follow(block, current.ownRefs)
                    level = current.superclass
                }
            case .array: for index in 0..<block[2] { follow(block + 4 + index * type.element.words, type.element.refs) }
            case .dictionary, .set:
                let table = HashTable(block, type)
                var bucket = table.occupied(from: 0)
                while bucket < table.bucketCount {
                    follow(table.key(bucket), type.key.refs)
                    if type.kind == .dictionary { follow(table.value(bucket), type.element.refs) }
                    bucket = table.occupied(from: bucket + 1)
                }
            default: follow(block, type.refs)
            }
        }
        for index in leftovers.indices {
            let refs = leftovers[index].0.refs
            leftovers[index].1.withUnsafeMutableBufferPointer { if let p = $0.baseAddress { follow(p, refs) } }
        }
        follow(interpreter.pendingError, interpreter.errorType.refs)
        // Frames: no value of a moved type, but references to blocks and boxes.
        var slot = interpreter.state.pointee.stackBase
        while slot < interpreter.state.pointee.top {
            if let new = forward[slot[0]] ?? bits[slot[0]] { slot[0] = new }
            slot += 1
        }
    }

    private func follow(_ p: F, _ refs: RefList) {
        for index in 0..<refs.count {
            let entry = refs.entries[index]
            let q = p + entry.offset
            switch entry.kind {
            case .object: if let new = forward[q[0]] { q[0] = new }
            case .existential:
                if q[0] == 0 { continue }
                let type = TypeInfo.of(q[0])
                if type.words > 1 {
                    if let new = forward[q[1]] { q[1] = new }
                } else {
                    follow(q + 1, type.refs)
                }
            case .tagged: if let info = entry.info { follow(q, info.takeUnretainedValue().activeRefs(q)) }
            case .string, .native: break
            }
        }
    }
}
