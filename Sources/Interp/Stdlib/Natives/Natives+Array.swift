/// Array: element access and changes. The buffer is `[TypeInfo bits, count, elements, capacity, element words…]`.
extension NativeTable {
    static let arrays: Functions = {
        var t: Functions = [:]
        addArrayAccess(&t)
        addArrayChanges(&t)
        addArrayRemoval(&t)
        addArrayComparison(&t)
        addArrayAlgorithms(&t)
        return t
    }()

    /// The type of the array value in the word.
    @inline(__always) static func arrayType(_ word: Int) -> TypeInfo { TypeInfo.of(pointer(word)[0]) }

    static func arrayElement(_ a: F, _ site: NativeSite) throws -> F {
        let slot = pointer(a[0])
        let type = arrayType(slot[0])
        let buffer = try site.heap.uniqueArray(slot, type)
        if UInt(bitPattern: a[1]) >= UInt(bitPattern: buffer[2]) { throw indexTrap(a[1], site) }
        return buffer + (4 + a[1] * type.element.words)
    }

    private static func indexTrap(_ index: Int, _ site: NativeSite) -> ScriptSignal { site.trap("Index out of range") }

    private static func addArrayAccess(_ t: inout Functions) {
        t["array.init"] = { _, r, site in
            let empty = site.result.emptyArray
            retain(empty)
            r[0] = empty
        }
        t["array.repeating"] = { a, r, site in
            let element = site.types[0]
            let count = a[element.words]
            if count < 0 { throw site.trap("Can't construct Array with count < 0") }
            let buffer = try site.heap.makeArray(site.result, capacity: count)
            r[0] = address(buffer)
            if count == 0 {
                retain(r[0])
                return
            }
            fill(buffer + 4, with: a, element, count: count)
            buffer[2] = count
        }
        t["array.count"] = { a, r, _ in r[0] = pointer(a[0])[2] }
        t["array.isEmpty"] = { a, r, _ in r.bool = pointer(a[0])[2] == 0 }
        t["array.capacity"] = { a, r, _ in r[0] = pointer(a[0])[3] }
        t["array.first"] = { a, r, site in
            let buffer = pointer(a[0])
            if buffer[2] == 0 { return site.putNil(r) }
            site.withType(0) { element in site.putSome(r, copying: buffer + 4, element) }
        }
        t["array.last"] = { a, r, site in
            let buffer = pointer(a[0])
            if buffer[2] == 0 { return site.putNil(r) }
            site.withType(0) { element in site.putSome(r, copying: buffer + (4 + (buffer[2] - 1) * element.words), element) }
        }
        t["array.get"] = { a, r, site in
            let buffer = pointer(a[0])
            if UInt(bitPattern: a[1]) >= UInt(bitPattern: buffer[2]) { throw indexTrap(a[1], site) }
            site.withType(0) { element in element.copy(buffer + (4 + a[1] * element.words), to: r) }
        }
        // (self, new value, index)
        t["array.set"] = { a, _, site in
            let element = site.types[0]
            let slot = pointer(a[0])
            let index = a[1 + element.words]
            if UInt(bitPattern: index) >= UInt(bitPattern: pointer(slot[0])[2]) { throw indexTrap(index, site) }
            let buffer = try site.heap.uniqueArray(slot, arrayType(slot[0]))
            withCopy(of: a + 1, element) { element.replace(buffer + (4 + index * element.words), with: $0) }
        }
        t["array.part"] = { a, r, site in
            let source = pointer(a[0])
            let (lower, upper) = (a[1], a[2])
            if lower < 0 || upper > source[2] || lower > upper { throw site.trap("Array index is out of range") }
            if lower == 0 && upper == source[2] {
                retain(a[0])
                r[0] = a[0]
                return
            }
            let element = site.types[0]
            let buffer = try site.heap.makeArray(site.result, capacity: upper - lower)
            r[0] = address(buffer)
            if upper == lower {
                retain(r[0])
                return
            }
            element.copy(source + (4 + lower * element.words), to: buffer + 4, count: upper - lower)
            buffer[2] = upper - lower
        }
    }

    /// Calls the closure with words that hold an owned copy of the value.
    @inline(__always) static func withCopy<R>(of value: F, _ type: TypeInfo, _ body: (F) throws -> R) rethrows -> R {
        try withUnsafeTemporaryAllocation(of: Int.self, capacity: max(type.words, 1)) { memory in
            let copy = memory.baseAddress.unsafelyUnwrapped
            type.copy(value, to: copy)
            return try body(copy)
        }
    }

    /// Copies of one value into uninitialised neighbouring places.
    private static func fill(_ target: F, with value: F, _ element: TypeInfo, count: Int) {
        let words = element.words
        if words == 1 {
            target.update(repeating: value[0], count: count)
        } else {
            for index in 0..<count { (target + index * words).copyWords(from: value, words) }
        }
        if !element.isTrivial {
            for index in 0..<count { element.refs.retain(target + index * words) }
        }
    }

    // MARK: Changes

    private static func addArrayChanges(_ t: inout Functions) {
        t["array.reserveCapacity"] = { a, _, site in
            let slot = pointer(a[0])
            let buffer = pointer(slot[0])
            if a[1] > buffer[3] || buffer[1] != 1 {
                _ = try site.heap.copyArray(slot, arrayType(slot[0]), capacity: max(a[1], buffer[2]))
            }
        }
        t["array.append"] = { a, _, site in
            let slot = pointer(a[0])
            let type = arrayType(slot[0])
            let element = site.types[0]
            let words = element.words
            let buffer = try site.heap.growArray(slot, type, by: 1)
            element.copy(a + 1, to: buffer + (4 &+ buffer[2] &* words))
            buffer[2] &+= 1
        }
        t["array.appendArray"] = { a, _, site in try appendArray(pointer(a[0]), a[1], site) }
        t["array.plus"] = { a, r, site in
            retain(a[0])
            r[0] = a[0]
            try appendArray(r, a[1], site)
        }
        t["array.insert"] = { a, _, site in
            let slot = pointer(a[0])
            let type = arrayType(slot[0])
            let element = site.types[0]
            let words = element.words
            let index = a[1 + words]
            let count = pointer(slot[0])[2]
            if index < 0 || index > count { throw site.trap("Array index is out of range") }
            let buffer = try site.heap.growArray(slot, type, by: 1)
            let place = buffer + (4 + index * words)
            (place + words).update(from: place, count: (count - index) * words)
            element.copy(a + 1, to: place)
            buffer[2] = count + 1
        }
        t["array.replace"] = { a, _, site in try replaceElements(pointer(a[0]), a[1], a[2], a[3], site) }
        t["array.swapAt"] = { a, _, site in
            let slot = pointer(a[0])
            let type = arrayType(slot[0])
            let count = UInt(bitPattern: pointer(slot[0])[2])
            let (i, j) = (a[1], a[2])
            if UInt(bitPattern: i) >= count || UInt(bitPattern: j) >= count { throw site.trap("Index out of range") }
            if i == j { return }
            let buffer = try site.heap.uniqueArray(slot, type)
            swapWords(buffer + (4 + i * type.element.words), buffer + (4 + j * type.element.words), type.element.words)
        }
        t["array.reverse"] = { a, _, site in
            let slot = pointer(a[0])
            let type = arrayType(slot[0])
            let count = pointer(slot[0])[2]
            if count < 2 { return }
            let words = type.element.words
            let buffer = try site.heap.uniqueArray(slot, type)
            var (low, high) = (buffer + 4, buffer + (4 + (count - 1) * words))
            while low < high {
                swapWords(low, high, words)
                low += words
                high -= words
            }
        }
    }

    @inline(__always) static func swapWords(_ x: F, _ y: F, _ words: Int) {
        for index in 0..<words { (x[index], y[index]) = (y[index], x[index]) }
    }

    static func appendArray(_ slot: F, _ other: Int, _ site: NativeSite) throws {
        let added = pointer(other)[2]
        if added == 0 { return }
        let type = arrayType(slot[0])
        let words = type.element.words
        // The other array may be this one: it is held meanwhile, so that this one gets a buffer of its own.
        let isSame = slot[0] == other
        if isSame { retain(other) }
        defer { if isSame { release(other) } }
        let buffer = try site.heap.growArray(slot, type, by: added)
        type.element.copy(pointer(other) + 4, to: buffer + (4 + buffer[2] * words), count: added)
        buffer[2] += added
    }

    private static func replaceElements(_ slot: F, _ lower: Int, _ upper: Int, _ other: Int, _ site: NativeSite) throws {
        let type = arrayType(slot[0])
        let element = type.element
        let words = element.words
        let count = pointer(slot[0])[2]
        if lower < 0 { throw site.trap("Array replace: subrange start is negative") }
        if upper > count || upper < lower { throw site.trap("Array replace: subrange extends past the end") }
        let isSame = slot[0] == other
        if isSame { retain(other) }
        defer { if isSame { release(other) } }
        let added = pointer(other)[2]
        let removed = upper - lower
        if added == 0 && removed == 0 { return }
        let heap = site.interpreter.heap
        let buffer = added > removed ? try heap.growArray(slot, type, by: added - removed) : try heap.uniqueArray(slot, type)
        let place = buffer + (4 + lower * words)
        withUnsafeTemporaryAllocation(of: Int.self, capacity: removed * words + 1) { memory in
            // Destroyed last: a `deinit` may look at the array.
            let old = memory.baseAddress.unsafelyUnwrapped
            old.update(from: place, count: removed * words)
            (place + added * words).update(from: place + removed * words, count: (count - upper) * words)
            element.copy(pointer(other) + 4, to: place, count: added)
            buffer[2] = count + added - removed
            element.destroy(old, count: removed)
        }
    }

    // MARK: Removal

    private static func addArrayRemoval(_ t: inout Functions) {
        t["array.removeAt"] = { a, r, site in
            let slot = pointer(a[0])
            if UInt(bitPattern: a[1]) >= UInt(bitPattern: pointer(slot[0])[2]) { throw site.trap("Index out of range") }
            try removeElement(slot, a[1], to: r, site)
        }
        t["array.removeFirst"] = { a, r, site in
            let slot = pointer(a[0])
            if pointer(slot[0])[2] == 0 { throw site.trap("Can't remove first element from an empty collection") }
            try removeElement(slot, 0, to: r, site)
        }
        t["array.removeLast"] = { a, r, site in
            let slot = pointer(a[0])
            let count = pointer(slot[0])[2]
            if count == 0 { throw site.trap("Can't remove last element from an empty collection") }
            try removeElement(slot, count - 1, to: r, site)
        }
        t["array.popLast"] = { a, r, site in
            let slot = pointer(a[0])
            let count = pointer(slot[0])[2]
            if count == 0 { return site.putNil(r) }
            try removeElement(slot, count - 1, to: r + site.result.payloadOffset, site)
            site.result.setSome(r)
        }
        t["array.removeAll"] = { a, _, site in
            let slot = pointer(a[0])
            let buffer = pointer(slot[0])
            let type = arrayType(slot[0])
            if a[1] != 0 && buffer[1] == 1 {
                let count = buffer[2]
                buffer[2] = 0
                type.element.destroy(buffer + 4, count: count)
                return
            }
            let old = slot[0]
            let empty = type.emptyArray
            retain(empty)
            slot[0] = empty
            if a[1] != 0 { _ = try site.heap.copyArray(slot, type, capacity: buffer[3]) }
            release(old)
        }
    }

    private static func removeElement(_ slot: F, _ index: Int, to target: F, _ site: NativeSite) throws {
        let words = site.withType(0) { $0.words }
        var buffer = pointer(slot[0])
        if _slowPath(buffer[1] != 1) { buffer = try site.heap.uniqueArray(slot, arrayType(slot[0])) }
        let place = buffer + (4 + index * words)
        target.copyWords(from: place, words)
        let behind = buffer[2] - index - 1
        if behind > 0 { place.update(from: place + words, count: behind * words) }
        buffer[2] -= 1
    }

    // MARK: Comparison

    private static func addArrayComparison(_ t: inout Functions) {
        t["array.equal"] = { a, r, site in r.bool = try equalArrays(a, site.parameters[0]) }
        t["array.notEqual"] = { a, r, site in r.bool = !(try equalArrays(a, site.parameters[0])) }
        t["array.contains"] = { a, r, site in r.bool = try indexOf(a + 1, in: pointer(a[0]), site.types[0]) != nil }
        t["array.firstIndex"] = { a, r, site in putOptional(r, try indexOf(a + 1, in: pointer(a[0]), site.types[0])) }
    }

    /// Two array words. Held: equality may run script code that changes the variables they stand in.
    private static func equalArrays(_ a: F, _ type: TypeInfo) throws -> Bool {
        let (left, right) = (a[0], a[1])
        retain(left)
        retain(right)
        defer {
            release(left)
            release(right)
        }
        return try type.equals(a, a + 1)
    }

    private static func indexOf(_ value: F, in buffer: F, _ element: TypeInfo) throws -> Int? {
        let count = buffer[2]
        let words = element.words
        if words == 1 && element.isInteger {
            for index in 0..<count where buffer[4 + index] == value[0] { return index }
            return nil
        }
        // Equality may run script code that changes the variable the array stands in.
        retain(address(buffer))
        defer { release(address(buffer)) }
        for index in 0..<count where try element.equals(buffer + (4 + index * words), value) { return index }
        return nil
    }

    // MARK: Making arrays

    /// An array of Strings, `+1`.
    static func makeStringArray(_ strings: [String], _ type: TypeInfo) throws -> Int {
        try makeArray(strings.count, type) { index, place in place.put(strings[index]) }
    }

    /// An array whose elements the closure makes, `+1`.
    @inline(__always) static func makeArray(_ count: Int, _ type: TypeInfo, _ make: (Int, F) throws -> Void) throws -> Int {
        if count == 0 {
            retain(type.emptyArray)
            return type.emptyArray
        }
        let buffer = try type.heap._withUnsafeGuaranteedRef { try $0.makeArray(type, capacity: count) }
        let words = type.element.words
        for index in 0..<count {
            try make(index, buffer + (4 + index * words))
            buffer[2] = index + 1
        }
        return address(buffer)
    }
}
