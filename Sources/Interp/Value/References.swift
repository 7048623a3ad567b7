/// Counting references in words. Zeroed words are always safe to retain and destroy.

/// Bits of the count word that count; above them are flags.
let countMask = (1 << 48) - 1
/// In the count word of an object that weak references know.
let weakFlag = 1 << 50
/// Start of the count of blocks that are never freed, and of an object whose `deinit` runs.
let immortalCount = 1 << 40

@inline(__always) func retain(_ word: Int) {
    if word != 0 { pointer(word)[1] &+= 1 }
}
/// - Traps: never. May run `deinit`s: the caller has set `RuntimeState.top`.
@inline(__always) func release(_ word: Int) {
    if word != 0 {
        let object = pointer(word)
        let count = object[1] &- 1
        object[1] = count
        if count & countMask == 0 { destroyObject(object) }
    }
}
/// Drops a reference without freeing; true when it was the last one.
@inline(__always) func dropsLast(_ word: Int) -> Bool {
    if word == 0 { return false }
    let object = pointer(word)
    let count = object[1] &- 1
    object[1] = count
    return count & countMask == 0
}

/// A host String in memory counts references only when the second word is positive (a native heap string); small and
/// literal strings have the top bit set. `StringLayoutTests` holds this.
@inline(__always) func retainString(_ p: F) {
    if p[1] > 0 {
        withUnsafeTemporaryAllocation(of: String.self, capacity: 1) { copy in
            copy.baseAddress.unsafelyUnwrapped.initialize(to: p.host(String.self).pointee)
        }
    }
}
@inline(__always) func releaseString(_ p: F) {
    if p[1] > 0 { p.host(String.self).deinitialize(count: 1) }
}

@inline(never) func destroyObject(_ object: F) {
    TypeInfo.from(object[0])._withUnsafeGuaranteedRef { $0.heap._withUnsafeGuaranteedRef { $0.destroy(object) } }
}

extension RefList {
    /// Retains every reference of the value at `p`.
    @inline(__always) func retain(_ p: F) {
        if object >= 0 { Interp.retain(p[object]) } else { retainAll(p) }
    }
    @inline(never) private func retainAll(_ p: F) {
        var index = 0
        while index < count {
            let entry = entries + index
            let q = p + entry.pointee.offset
            switch entry.pointee.kind {
            case .object: Interp.retain(q[0])
            case .string: retainString(q)
            case .native: if let bits = UnsafeRawPointer(bitPattern: q[0]) { _ = Unmanaged<AnyObject>.fromOpaque(bits).retain() }
            case .existential:
                if q[0] != 0 {
                    TypeInfo.from(q[0])._withUnsafeGuaranteedRef { type in
                        if type.isBoxed { Interp.retain(q[1]) } else { type.refs.retain(q + 1) }
                    }
                }
            case .tagged: if let info = entry.pointee.info { info._withUnsafeGuaranteedRef { $0.activeRefs(q).retain(q) } }
            }
            index &+= 1
        }
    }

    /// Releases every reference of the value at `p`; its words are then uninitialised.
    @inline(__always) func destroy(_ p: F) {
        if object >= 0 { Interp.release(p[object]) } else { destroyAll(p) }
    }
    @inline(never) private func destroyAll(_ p: F) {
        var index = 0
        while index < count {
            let entry = entries + index
            let q = p + entry.pointee.offset
            switch entry.pointee.kind {
            case .object: Interp.release(q[0])
            case .string: releaseString(q)
            case .native: if let bits = UnsafeRawPointer(bitPattern: q[0]) { Unmanaged<AnyObject>.fromOpaque(bits).release() }
            case .existential:
                if q[0] != 0 {
                    TypeInfo.from(q[0])._withUnsafeGuaranteedRef { type in
                        if type.isBoxed { Interp.release(q[1]) } else { type.refs.destroy(q + 1) }
                    }
                }
            case .tagged: if let info = entry.pointee.info { info._withUnsafeGuaranteedRef { $0.activeRefs(q).destroy(q) } }
            }
            index &+= 1
        }
    }
}

extension TypeInfo {
    /// Of an enum or a tagged Optional at `p`: the references that its present case holds.
    func activeRefs(_ p: F) -> RefList {
        if kind == .optional { return p[0] == 0 ? .empty : payloadRefs }
        return caseRefs(p)
    }

    /// Makes the bitwise copy at `p` own its references.
    @inline(__always) func retainWords(_ p: F) {
        if !isTrivial { refs.retain(p) }
    }
    @inline(__always) func destroyWords(_ p: F) {
        if !isTrivial { refs.destroy(p) }
    }
    /// Copies a value into uninitialised words.
    @inline(__always) func copy(_ source: F, to target: F) {
        target.copyWords(from: source, words)
        if !isTrivial { refs.retain(target) }
    }
    /// Copies `count` neighbouring values into uninitialised words.
    func copy(_ source: F, to target: F, count: Int) {
        target.update(from: source, count: count * words)
        if isTrivial { return }
        for index in 0..<count { refs.retain(target + index * words) }
    }
    func destroy(_ p: F, count: Int) {
        if isTrivial { return }
        for index in 0..<count { refs.destroy(p + index * words) }
    }
    /// Replaces the value at `target` by an owned one. The old value is released last.
    func replace(_ target: F, with source: F) {
        if isTrivial {
            target.copyWords(from: source, words)
            return
        }
        withUnsafeTemporaryAllocation(of: Int.self, capacity: words) { old in
            let old = old.baseAddress.unsafelyUnwrapped
            old.copyWords(from: target, words)
            target.copyWords(from: source, words)
            refs.destroy(old)
        }
    }
}
