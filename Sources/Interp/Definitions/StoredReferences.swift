import Types

/// Something that is no longer in the text, and what is said when the program still holds it.
struct KeptCode {
    enum Subject {
        case code(FunctionCell)
        case type(TypeInfo)
    }
    let subject: Subject
    /// Of code that is counted together: the function that it is or leads to.
    let function: DeclID?
    /// The sentence for a number of references or values, at least 1.
    let sentence: (Int) -> String
    init(_ cell: FunctionCell, _ function: DeclID? = nil, _ sentence: @escaping (Int) -> String) {
        subject = .code(cell)
        self.function = function
        self.sentence = sentence
    }
    init(_ type: TypeInfo, _ sentence: @escaping (Int) -> String) {
        subject = .type(type)
        function = nil
        self.sentence = sentence
    }
    var cell: FunctionCell? {
        if case .code(let cell) = subject { return cell }
        return nil
    }
}

extension Interpreter {
    /// What the program still holds of what the latest commit took out of the text; ready sentences. To be asked once the
    /// statements of the new version ran, which may replace what they hold. At a safe point.
    public func takeKept() -> [String] {
        let kept = keptCode
        keptCode = []
        if kept.isEmpty { return [] }
        compileLock.lock()
        defer { compileLock.unlock() }
        let frames = activeFrames()
        let counts = StoredReferences(self, Set(kept.compactMap { $0.cell.map { ObjectIdentifier($0) } })).counts
        func count(_ entry: KeptCode) -> Int {
            switch entry.subject {
            case .code(let cell): return counts[ObjectIdentifier(cell)] ?? 0
            case .type(let type): return instances(of: type)
            }
        }
        var sentences: [String] = []
        var told: Set<DeclID> = []
        for entry in kept {
            var number = count(entry)
            if let function = entry.function {
                guard told.insert(function).inserted else { continue }
                number = kept.reduce(0) { $0 + ($1.function == function ? count($1) : 0) }
            } else if number == 0, let frame = entry.cell?.frame, frames.contains(where: { $0 === frame }) {
                number = 1
            }
            if number == 0 { continue }
            let sentence = entry.sentence(number)
            if !sentences.contains(sentence) { sentences.append(sentence) }
        }
        // Cells have no order.
        return sentences.sorted()
    }

    /// Types that were in the text and are not any longer.
    func noteGhosts(_ old: Program) {
        for type in typeInfos.values.sorted(by: { $0.id.raw < $1.id.raw }) {
            guard let id = type.declaration, program.nominal(id) == nil, let nominal = old.nominal(id), nominal.kind != .protocol else { continue }
            // Types of top-level blocks have their names from their place.
            if nominal.qualifiedName.contains("(") { continue }
            keptCode.append(KeptCode(type) { count in
                "\(count == 1 ? "1 value" : "\(count) values") of `\(type.name)` keep\(count == 1 ? "s" : "") its last code: the type is gone"
            })
        }
    }

    /// Objects of a class; values of another type in globals and on the heap.
    private func instances(of type: TypeInfo) -> Int {
        var number = 0
        if type.kind == .class {
            heap.forEachBlock { if $0[0] == type.bits { number += 1 } }
        } else {
            let walk = ValueWalk(type) { _ in number += 1 }
            for storage in storages where storage.holdsValue { walk.value(storage.place, storage.type) }
            heap.forEachBlock { walk.block($0) }
        }
        return number
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
        for storage in interpreter.storages where storage.holdsValue { count(storage.place, storage.type.refs) }
        interpreter.forEachLiveSlot { place, type in count(place, type.refs) }
        interpreter.heap.forEachBlock { block($0) }
    }

    private mutating func count(_ p: F, _ refs: RefList) {
        if constants.isEmpty { return }
        refs.forEachObject(p) { if let cell = constants[$0] { counts[cell, default: 0] += 1 } }
    }

    private mutating func block(_ block: F) {
        if TypeInfo.of(block[0]).kind == .context, let cell = Heap.cell(of: block).map({ ObjectIdentifier($0) }), wanted.contains(cell) { counts[cell, default: 0] += 1 }
        Heap.forEachCounted(in: block) { count($0, $1) }
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
        for start in stackStarts { walk(frame: start) { add($0, $1); return true } }
    }
}
