import Types

/// Code that is no longer in the text, and what is said when something still refers to it.
struct KeptCode {
    let cell: FunctionCell
    /// Of code that is counted together: the function that it is or leads to.
    let function: DeclID?
    /// The sentence for a number of references, at least 1.
    let sentence: (Int) -> String
    init(_ cell: FunctionCell, _ function: DeclID? = nil, _ sentence: @escaping (Int) -> String) {
        self.cell = cell
        self.function = function
        self.sentence = sentence
    }
}

extension Interpreter {
    /// Reports the code that is still referred to, or runs.
    func report(_ kept: [KeptCode], _ frames: [FrameInfo], _ report: inout CommitReport) {
        if kept.isEmpty { return }
        let counts = StoredReferences(self, Set(kept.map { ObjectIdentifier($0.cell) })).counts
        func count(_ entry: KeptCode) -> Int { counts[ObjectIdentifier(entry.cell)] ?? 0 }
        var told: Set<DeclID> = []
        for entry in kept {
            var number = count(entry)
            if let function = entry.function {
                guard told.insert(function).inserted else { continue }
                number = kept.reduce(0) { $0 + ($1.function == function ? count($1) : 0) }
            } else if number == 0, let frame = entry.cell.frame, frames.contains(where: { $0 === frame }) {
                number = 1
            }
            if number == 0 { continue }
            let sentence = entry.sentence(number)
            if !report.kept.contains(sentence) { report.kept.append(sentence) }
        }
    }
}

/// Counts the function values in globals, heap blocks and variables of running code that lead to given cells.
struct StoredReferences {
    private(set) var counts: [ObjectIdentifier: Int] = [:]
    private let wanted: Set<ObjectIdentifier>
    /// Function values without captures, by address.
    private var constants: [Int: ObjectIdentifier] = [:]

    init(_ interpreter: Interpreter, _ wanted: Set<ObjectIdentifier>) {
        self.wanted = wanted
        for cell in interpreter.allCells { if wanted.contains(ObjectIdentifier(cell)), let word = cell.constantClosure { constants[word] = ObjectIdentifier(cell) } }
        for storage in interpreter.globals.values where storage.isInitialized { count(storage.place, storage.type.refs) }
        interpreter.forEachLiveSlot { place, type in count(place, type.refs) }
        interpreter.heap.forEachBlock { block($0) }
    }

    private mutating func count(_ p: F, _ refs: RefList) {
        if constants.isEmpty { return }
        refs.forEachObject(p) { if let cell = constants[$0] { counts[cell, default: 0] += 1 } }
    }

    private mutating func block(_ block: F) {
        let type = TypeInfo.of(block[0])
        switch type.kind {
        case .class:
            var level: TypeInfo? = type
            while let current = level {
                count(block, current.ownRefs)
                level = current.superclass
            }
        case .array: for index in 0..<block[2] { count(block + 4 + index * type.element.words, type.element.refs) }
        case .dictionary, .set:
            if block[3] == 0 { return }
            let table = HashTable(block, type)
            var bucket = table.occupied(from: 0)
            while bucket < table.bucketCount {
                count(table.key(bucket), type.key.refs)
                if type.kind == .dictionary { count(table.value(bucket), type.element.refs) }
                bucket = table.occupied(from: bucket + 1)
            }
        case .context:
            if let bits = UnsafeRawPointer(bitPattern: block[2]) {
                let cell = ObjectIdentifier(Unmanaged<FunctionCell>.fromOpaque(bits).takeUnretainedValue())
                if wanted.contains(cell) { counts[cell, default: 0] += 1 }
            }
            count(block, type.refs)
        default: count(block, type.refs)
        }
    }
}

extension Interpreter {
    /// Cells that have a key, and those that were displaced.
    var allCells: [FunctionCell] { Array(cells.values) + displaced.map(\.cell) }

    /// The variables that running code owns, at a safe point.
    func forEachLiveSlot(_ visit: (F, TypeInfo) -> Void) {
        func add(_ site: CallSite, _ frame: F) {
            var live = site.live
            while let current = live {
                if current.slot.content == .owned, let slot = site.function.current(current.slot.index) { visit(frame + slot, current.slot.type) }
                live = current.outer
            }
        }
        var native = state.pointee.native
        for run in activeRuns.reversed() {
            if let start = native { walk(frame: start) { add($0, $1); return true } }
            native = run.native
        }
        if let start = native { walk(frame: start) { add($0, $1); return true } }
    }
}

extension RefList {
    /// Every word of the value at `p` that refers to a counted block.
    func forEachObject(_ p: F, _ visit: (Int) -> Void) {
        for index in 0..<count {
            let entry = entries[index]
            let q = p + entry.offset
            switch entry.kind {
            case .object: if q[0] != 0 { visit(q[0]) }
            case .string, .native: break
            case .existential:
                if q[0] == 0 { continue }
                let type = TypeInfo.of(q[0])
                if type.isBoxed { visit(q[1]) } else { type.refs.forEachObject(q + 1, visit) }
            case .tagged: entry.info?._withUnsafeGuaranteedRef { $0.activeRefs(q) }.forEachObject(q, visit)
            }
        }
    }
}
