#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Memory for script objects: free lists for small blocks, malloc for the rest. Used by the script thread only.
///
/// ```
/// object   [TypeInfo bits, count, fields…]
/// box      [TypeInfo bits, count, value…]
/// array    [TypeInfo bits of the Array, count, count of elements, capacity, elements…]
/// closure  [TypeInfo bits of the context, count, FunctionCell bits, captures…]
/// weak box [TypeInfo bits, count, object or 0]
/// ```
final class Heap {
    private static let smallWords = 64
    private static let chunkWords = 8192
    private let free: UnsafeMutablePointer<Int>
    private var chunk: F
    private var chunkLeft = 0
    private var chunks: [F] = []
    /// The blocks that malloc gave: each has the next and the previous one's address in the two words before it.
    private var firstLarge = 0
    /// Words handed out and not given back.
    private(set) var liveWords = 0
    /// More than this is a script error; checked where large blocks are made.
    var maximumWords = Int.max

    /// Objects whose last reference went while another one was being destroyed deep down.
    private var pending: [Int] = []
    private var depth = 0
    private static let maximumDepth = 400
    /// Object -> its weak box.
    var weakBoxes: [Int: Int] = [:]
    unowned let interpreter: Interpreter

    init(_ interpreter: Interpreter) {
        self.interpreter = interpreter
        free = .allocate(capacity: Heap.smallWords + 2)
        free.initialize(repeating: 0, count: Heap.smallWords + 2)
        chunk = free
    }

    deinit {
        for chunk in chunks { chunk.deallocate() }
        free.deallocate()
    }

    // MARK: Blocks

    /// Uninitialised words.
    @inline(__always) func allocate(_ words: Int) -> F {
        let size = (words &+ 1) & ~1
        liveWords &+= size
        if size <= Heap.smallWords {
            let head = free[size]
            if head != 0 {
                let block = pointer(head)
                free[size] = block[0]
                return block
            }
            return carve(size)
        }
        return allocateLarge(size)
    }

    @inline(never) private func carve(_ size: Int) -> F {
        if chunkLeft < size {
            if chunkLeft > 0 { chunk[1] = ~chunkLeft }
            chunk = .allocate(capacity: Heap.chunkWords)
            chunks.append(chunk)
            chunkLeft = Heap.chunkWords
        }
        let block = chunk
        chunk += size
        chunkLeft -= size
        return block
    }

    @inline(__always) func deallocate(_ block: F, _ words: Int) {
        let size = (words &+ 1) & ~1
        liveWords &-= size
        if size <= Heap.smallWords {
            block[0] = free[size]
            // A free block says its size, so that a walk over the chunk can step over it.
            block[1] = ~size
            free[size] = address(block)
        } else {
            deallocateLarge(block)
        }
    }

    @inline(never) private func allocateLarge(_ size: Int) -> F {
        let block = F.allocate(capacity: size + 2)
        adviseLarge(block, bytes: (size + 2) * 8)
        link(block + 2)
        return block + 2
    }
    /// Megabytes come in large pages, where the system has them: a page fault for each of the small ones is a third of the work
    /// of filling them.
    private func adviseLarge(_ block: UnsafeMutableRawPointer, bytes: Int) {
        #if canImport(Glibc)
            let page = 1 << 21
            if bytes < 2 * page { return }
            let start = (Int(bitPattern: block) + page - 1) & ~(page - 1)
            let end = (Int(bitPattern: block) + bytes) & ~(page - 1)
            if end > start { madvise(UnsafeMutableRawPointer(bitPattern: start), end - start, MADV_HUGEPAGE) }
        #endif
    }
    @inline(never) private func deallocateLarge(_ block: F) {
        unlink(block)
        (block - 2).deallocate()
    }
    private func link(_ block: F) {
        block[-2] = firstLarge
        block[-1] = 0
        if firstLarge != 0 { pointer(firstLarge)[-1] = address(block) }
        firstLarge = address(block)
    }
    private func unlink(_ block: F) {
        let (next, previous) = (block[-2], block[-1])
        if next != 0 { pointer(next)[-1] = previous }
        if previous != 0 { pointer(previous)[-2] = next } else { firstLarge = next }
    }

    /// Extends a malloc block; both sizes are beyond the free lists.
    func reallocate(_ block: F, _ oldWords: Int, _ newWords: Int) -> F? {
        unlink(block)
        guard let moved = realloc(block - 2, (((newWords + 1) & ~1) + 2) * 8) else {
            link(block)
            return nil
        }
        adviseLarge(moved, bytes: newWords * 8)
        adjustLive(((newWords + 1) & ~1) - ((oldWords + 1) & ~1))
        let result = moved.assumingMemoryBound(to: Int.self) + 2
        link(result)
        return result
    }

    /// Every block in use. `visit` must not allocate or free.
    func forEachBlock(_ visit: (F) -> Void) {
        for start in chunks {
            var block = start
            let end = start == chunks.last ? chunk : start + Heap.chunkWords
            while block < end {
                if block[1] < 0 {
                    block += ~block[1]
                } else {
                    visit(block)
                    block += (Heap.words(of: block) + 1) & ~1
                }
            }
        }
        var next = firstLarge
        while next != 0 {
            let block = pointer(next)
            next = block[-2]
            if block[1] >= 0 { visit(block) }
        }
    }

    /// Size of a block in use.
    static func words(of block: F) -> Int {
        let type = TypeInfo.of(block[0])
        switch type.kind {
        case .class: return type.objectWords
        case .array: return 4 + block[3] * type.element.words
        case .dictionary, .set: return NativeTable.blockWords(of: block, type)
        default: return type.words
        }
    }

    func adjustLive(_ words: Int) { liveWords &+= words }

    // MARK: Objects

    /// `[type, 1, zeros…]`
    @inline(__always) func makeObject(_ typeBits: Int, words: Int) -> F {
        let object = allocate(words)
        object[0] = typeBits
        object[1] = 1
        (object + 2).zero(words &- 2)
        return object
    }

    /// The last reference went: `deinit`, then the contents, then the block. Nested up to a depth, then in a loop, so
    /// that a chain of any length is freed; the order is the nested one in both cases.
    func destroy(_ object: F) {
        if depth >= Heap.maximumDepth {
            pending.append(address(object))
            return
        }
        depth += 1
        let start = pending.count
        destroyOne(object)
        if depth == Heap.maximumDepth {
            while pending.count > start {
                let from = pending.count - 1
                let next = pending.removeLast()
                destroyOne(pointer(next))
                if pending.count - from > 1 { pending[from...].reverse() }
            }
        }
        depth -= 1
    }

    private func destroyOne(_ object: F) {
        TypeInfo.from(object[0])._withUnsafeGuaranteedRef { destroyOne(object, $0) }
    }

    @inline(__always) private func destroyOne(_ object: F, _ type: TypeInfo) {
        switch type.kind {
        case .class:
            if type.hasDeinit {
                // The script's code may retain and release the object meanwhile.
                object[1] = (object[1] & ~countMask) | immortalCount
                interpreter.runDeinits(object, type)
            }
            clearWeak(object)
            type.ownRefs.destroy(object)
            var level = type.parent
            while let current = level {
                level = current._withUnsafeGuaranteedRef {
                    $0.ownRefs.destroy(object)
                    return $0.parent
                }
            }
            deallocate(object, type.objectWords)
        case .array:
            let element = type.element
            let count = object[2]
            if !element.isTrivial { element.destroy(object + 4, count: count) }
            deallocate(object, 4 + object[3] * element.words)
        case .dictionary, .set:
            NativeTable.destroyContents(of: object, type)
            deallocate(object, NativeTable.blockWords(of: object, type))
        default:
            type.refs.destroy(object)
            deallocate(object, type.words)
        }
    }

    // MARK: Weak references

    private func clearWeak(_ object: F) {
        guard object[1] & weakFlag != 0, let box = weakBoxes.removeValue(forKey: address(object)) else { return }
        pointer(box)[2] = 0
        release(box)
    }

    /// An object stands elsewhere now.
    func weakBoxMoved(_ old: F, _ new: F) {
        guard new[1] & weakFlag != 0, let box = weakBoxes.removeValue(forKey: address(old)) else { return }
        pointer(box)[2] = address(new)
        weakBoxes[address(new)] = box
    }

    /// The weak box of an object (+1); 0 for 0. An object being destroyed gets none.
    func weakBox(of word: Int) -> Int {
        if word == 0 { return 0 }
        let object = pointer(word)
        if let box = weakBoxes[word] {
            retain(box)
            return box
        }
        let box = makeObject(interpreter.weakBoxInfo.bits, words: 3)
        if object[1] & countMask >= immortalCount { return address(box) }
        box[1] = 2
        box[2] = word
        object[1] |= weakFlag
        weakBoxes[word] = address(box)
        return address(box)
    }

    // MARK: Boxes

    /// A box of zeroed words for a value of `type`.
    func makeBox(_ type: TypeInfo) -> F {
        let info = type.box
        return makeObject(info.bits, words: info.words)
    }
}

extension Heap {
    /// Frees an object whose initialiser failed: no `deinit`, but what it holds is released.
    func abandon(_ word: Int) {
        if word == 0 { return }
        let object = pointer(word)
        object[1] = (object[1] & ~countMask) &+ 1
        let type = TypeInfo.of(object[0])
        let hadDeinit = type.hasDeinit
        type.hasDeinit = false
        release(word)
        type.hasDeinit = hadDeinit
    }
}
