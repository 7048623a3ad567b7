/// Arrays in memory: `[TypeInfo bits, count, elements, capacity, element words…]`; a value is the buffer's address and
/// never 0. An empty array is an immortal buffer without capacity.
extension Heap {
    func makeEmptyArray(_ type: TypeInfo) -> Int {
        let buffer = F.allocate(capacity: 4)
        buffer[0] = type.bits
        buffer[1] = immortalCount
        buffer[2] = 0
        buffer[3] = 0
        return address(buffer)
    }

    /// A buffer with count 0; `+1`. Elements are uninitialised.
    func makeArray(_ type: TypeInfo, capacity: Int) throws -> F {
        if capacity <= 0 { return pointer(type.emptyArray) }
        let words = try checkedWords(capacity, type.element.words)
        let buffer = allocate(words)
        buffer[0] = type.bits
        buffer[1] = 1
        buffer[2] = 0
        buffer[3] = capacity
        return buffer
    }

    private func checkedWords(_ capacity: Int, _ stride: Int) throws -> Int {
        let (product, overflow) = capacity.multipliedReportingOverflow(by: stride)
        if overflow || product > 1 << 40 || product > maximumWords - min(liveWords, maximumWords) {
            throw interpreter.trap("Fatal error: out of memory: an array of \(capacity) elements")
        }
        return product + 4
    }

    /// Makes the buffer in `slot` the only reference, with room for `capacity` elements. Returns the buffer.
    @inline(__always) func uniqueArray(_ slot: F, _ type: TypeInfo) throws -> F {
        let buffer = pointer(slot[0])
        if _fastPath(buffer[1] == 1) { return buffer }
        return try copyArray(slot, type, capacity: buffer[2])
    }

    /// Room for `extra` more elements in a unique buffer.
    @inline(__always) func growArray(_ slot: F, _ type: TypeInfo, by extra: Int) throws -> F {
        let buffer = pointer(slot[0])
        if _fastPath(buffer[1] == 1 && buffer[2] &+ extra <= buffer[3]) { return buffer }
        let needed = buffer[2] + extra
        if needed <= buffer[3] { return try copyArray(slot, type, capacity: buffer[3]) }
        return try copyArray(slot, type, capacity: max(needed, buffer[2] * 2, 4))
    }

    /// Moves (when unique) or copies the elements into a new buffer and stores that in `slot`.
    @inline(never) func copyArray(_ slot: F, _ type: TypeInfo, capacity: Int) throws -> F {
        let old = pointer(slot[0])
        let count = old[2]
        if capacity == 0 { return old }
        let stride = type.element.words
        if stride > 0, old[1] == 1, 4 + old[3] * stride > 64 {
            // A large block: let malloc extend it in place when it can.
            let words = try checkedWords(capacity, stride)
            if words > 64, let moved = reallocate(old, 4 + old[3] * stride, words) {
                moved[3] = capacity
                slot[0] = address(moved)
                return moved
            }
        }
        let new = try makeArray(type, capacity: capacity)
        new[2] = count
        if old[1] == 1 {
            (new + 4).update(from: old + 4, count: count * stride)
            deallocate(old, 4 + old[3] * stride)
        } else {
            type.element.copy(old + 4, to: new + 4, count: count)
            release(slot[0])
        }
        slot[0] = address(new)
        return new
    }

    /// Appends an owned element.
    @inline(__always) func append(_ slot: F, _ type: TypeInfo, _ element: F) throws {
        let buffer = try growArray(slot, type, by: 1)
        let stride = type.element.words
        (buffer + (4 &+ buffer[2] &* stride)).copyWords(from: element, stride)
        buffer[2] &+= 1
    }
}
