import Types

/// All values of a program as they are, to be put back when a commit is given up after script code ran in it. Until then
/// nothing that is there is freed.
///
/// - Invariant: what the script made since stays where something that outlives it may know it (empty arrays, function
///   values without captures); everything else that is new is forgotten.
final class HeapImage {
    private let interpreter: Interpreter
    private var blocks: [(block: F, start: Int, count: Int)] = []
    private var words: [Int] = []
    private var globals: [(storage: GlobalStorage, words: [Int], status: Int)] = []
    private let stacks: [(start: F, words: [Int])]
    private let weakBoxes: [Int: Int]
    private let top: F
    private let native: F?
    /// Host values that words of the image refer to.
    private var strings: [String] = []
    private var natives: [AnyObject] = []

    /// At a safe point, before anything has moved.
    init(_ interpreter: Interpreter) {
        self.interpreter = interpreter
        let state = interpreter.state
        (top, native) = (state.pointee.top, state.pointee.native)
        stacks = interpreter.stackSegments.map { ($0.start, Array(UnsafeBufferPointer(start: $0.start, count: $0.end - $0.start))) }
        weakBoxes = interpreter.heap.weakBoxes
        for storage in interpreter.storages {
            globals.append((storage, (0..<storage.type.words).map { storage.place[$0] }, storage.status[0]))
            if storage.holdsValue { keep(storage.place, storage.type.refs) }
        }
        interpreter.heap.forEachBlock { block in
            let count = Heap.words(of: block)
            blocks.append((block, words.count, count))
            words.append(contentsOf: UnsafeBufferPointer(start: block, count: count))
            Heap.forEachCounted(in: block, keep)
        }
        for entry in blocks where isCounted(entry.start) { entry.block[1] &+= 1 }
    }

    private func isCounted(_ start: Int) -> Bool { words[start + 1] & countMask != 0 }

    private func keep(_ p: F, _ refs: RefList) {
        refs.forEachReference(p) { place, kind in
            switch kind {
            case .object: break
            case .string: if place[1] > 0 { strings.append(place.host(String.self).pointee) }
            case .native: if let bits = UnsafeRawPointer(bitPattern: place[0]) { natives.append(Unmanaged<AnyObject>.fromOpaque(bits).takeUnretainedValue()) }
            }
        }
    }

    /// The commit stands.
    /// - Parameter relayout: what moved blocks.
    func release(_ relayout: Relayout?) {
        let counted = blocks.compactMap { isCounted($0.start) ? relayout?.moved(address($0.block)) ?? address($0.block) : nil }
        blocks = []
        for word in counted { Interp.release(word) }
    }

    /// Everything as it was. Types still have their new layouts.
    func restore() {
        let old = Set(blocks.map { address($0.block) })
        var fresh: [(F, Int)] = []
        interpreter.heap.forEachBlock { block in
            if !old.contains(address(block)), block[1] & countMask < immortalCount { fresh.append((block, Heap.words(of: block))) }
        }
        for (block, words) in fresh { interpreter.heap.deallocate(block, words) }
        words.withUnsafeBufferPointer { image in
            guard let start = image.baseAddress else { return }
            for entry in blocks { entry.block.update(from: start + entry.start, count: entry.count) }
        }
        for (storage, words, status) in globals {
            storage.place.update(from: words, count: words.count)
            storage.status[0] = status
        }
        let state = interpreter.state
        for (start, words) in stacks { start.update(from: words, count: words.count) }
        (state.pointee.top, state.pointee.native) = (top, native)
        interpreter.heap.weakBoxes = weakBoxes
        // The words count as references again, and nobody knows which of them were released meanwhile: host values that a
        // refused commit saw are never freed.
        _ = Unmanaged.passRetained(KeptValues(strings, natives))
    }
}

/// Host values that are never freed.
private final class KeptValues {
    private let strings: [String]
    private let natives: [AnyObject]
    init(_ strings: [String], _ natives: [AnyObject]) {
        self.strings = strings
        self.natives = natives
    }
}
