import Types

/// How a value becomes one of another type, while blocks move.
extension Relayout {
    /// Every value of the old type has a meaning as a value of this one.
    func converts(_ old: TypeInfo, _ type: TypeInfo) -> Bool {
        let from = successor(old)
        if type.kind == .weak {
            return from.words == 1 && from.refs.count == 1 && from.refs.entries[0].kind == .object && from.kind != .array && from.kind != .dictionary && from.kind != .set
        }
        if from.kind == .weak { return type.kind == .optional && type.words == 1 && (type.element.kind == .class || type.element.kind == .classExistential) }
        return interpreter.converts(from, to: type)
    }

    /// Takes over the value at `p`, where `converts` holds.
    func convert(_ p: F, _ old: TypeInfo, to d: F, _ type: TypeInfo) {
        let from = successor(old)
        if from.kind == .weak || type.kind == .weak { return exchange(p, d, type) }
        moveAside(p, old) { copy in fill(d, type, copy, from) }
    }

    /// Moves the value at `p` to a place of its own, from which `use` takes it over.
    private func moveAside(_ p: F, _ old: TypeInfo, _ use: (F) -> Void) {
        withTemporary(successor(old).words) { copy in
            let outer = firstRedirected
            firstRedirected = pending.count
            move(p, old, to: copy)
            use(copy)
            firstRedirected = outer
        }
    }

    /// The value that was moved to `p` for the time being stands at `d` in the end: so does what is pending in it.
    private func settle(_ d: F, _ p: F, _ words: Int) {
        d.copyWords(from: p, words)
        for index in pending.indices.dropFirst(firstRedirected) where pending[index].place >= p && pending[index].place < p + words {
            pending[index].place = d + (pending[index].place - p)
        }
    }

    private func withTemporary(_ words: Int, _ work: (F) -> Void) {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: words + 1) { work($0.baseAddress.unsafelyUnwrapped) }
    }

    /// Strong references become weak ones and the other way. What only they kept alive goes at the end.
    private func exchange(_ p: F, _ d: F, _ to: TypeInfo) {
        let word = p[0]
        if to.kind == .weak {
            d[0] = word == 0 ? 0 : interpreter.heap.weakBox(of: moved(word))
        } else {
            let object = word == 0 ? 0 : pointer(moved(word))[2]
            retainMoved(object)
            d[0] = object
        }
        releases.append(word)
    }

    private func fill(_ d: F, _ to: TypeInfo, _ p: F, _ from: TypeInfo) {
        if from === to { return settle(d, p, from.words) }
        if Interpreter.isWidening(from, to) {
            if to.kind == .double { d.double = from.kind == .float ? Double(p.float) : Double(p[0]) } else { d[0] = p[0] }
            return
        }
        switch (from.kind, to.kind) {
        case (.optional, .optional):
            d.zero(to.words)
            if !from.isSome(p) { return to.setNil(d) }
            fill(d + to.payloadOffset, to.element, p + from.payloadOffset, from.element)
            to.setSome(d)
        case (_, .optional):
            d.zero(to.words)
            fill(d + to.payloadOffset, to.element, p, from)
            to.setSome(d)
        case (.array, .array): fillArray(d, to, p[0])
        case (.dictionary, .dictionary): fillDictionary(d, to, p[0])
        case (.tuple, .tuple): for (a, b) in zip(from.fields, to.fields) { fill(d + b.offset, b.type, p + a.offset, a.type) }
        case (.existential, .existential): settle(d, p, 2)
        case (.class, .existential), (.classExistential, .existential):
            d[0] = p[0] == 0 ? 0 : pointer(moved(p[0]))[0]
            d[1] = p[0]
        case (_, .existential):
            d[0] = from.bits
            d[1] = 0
            if from.isBoxed {
                let box = interpreter.heap.makeBox(from)
                settle(box + 2, p, from.words)
                pinned.append(box)
                d[1] = address(box)
            } else if from.words == 1 {
                d[1] = p[0]
            }
        default: settle(d, p, min(from.words, to.words))
        }
    }

    /// The elements of the old array are copied: it may be shared.
    private func fillArray(_ d: F, _ to: TypeInfo, _ word: Int) {
        let source = pointer(moved(word))
        let element = TypeInfo.of(source[0]).element
        let count = source[2]
        releases.append(word)
        if count == 0 {
            d[0] = to.emptyArray
            return
        }
        let buffer = interpreter.heap.makeObject(to.bits, words: 4 + count * to.element.words)
        (buffer[2], buffer[3]) = (count, count)
        pinned.append(buffer)
        for index in 0..<count { fillElement(buffer + 4 + index * to.element.words, to.element, source + 4 + index * element.words, element) }
        d[0] = address(buffer)
    }

    /// Keys stay as they are, so each entry keeps its bucket.
    private func fillDictionary(_ d: F, _ to: TypeInfo, _ word: Int) {
        let block = pointer(moved(word))
        releases.append(word)
        if block[3] == 0 {
            d[0] = to.emptyArray
            return
        }
        let type = TypeInfo.of(block[0])
        let source = HashTable(block, type)
        let table = interpreter.heap.makeObject(to.bits, words: HashTable.words(scale: block[4], key: to.key.words, value: to.element.words))
        source.copyHeader(to: table, to)
        pinned.append(table)
        let target = HashTable(table, to)
        var bucket = source.occupied(from: 0)
        while bucket < source.bucketCount {
            fillElement(target.key(bucket), to.key, source.key(bucket), type.key)
            fillElement(target.value(bucket), to.element, source.value(bucket), type.element)
            bucket = source.occupied(from: bucket + 1)
        }
        d[0] = address(table)
    }

    private func fillElement(_ d: F, _ to: TypeInfo, _ p: F, _ type: TypeInfo) {
        let from = successor(type)
        withTemporary(type.words) { copy in
            copy.copyWords(from: p, type.words)
            retainMoved(copy, type.refs)
            moveAside(copy, type) { moved in fill(d, to, moved, from) }
        }
    }

    // MARK: References

    /// One more reference to a block that may stand elsewhere already.
    func retainMoved(_ word: Int) { if word != 0 { pointer(moved(word))[1] &+= 1 } }

    func retainMoved(_ p: F, _ refs: RefList) {
        refs.forEachReference(p) { place, kind in
            switch kind {
            case .object: retainMoved(place[0])
            case .string: retainString(place)
            case .native: if let bits = UnsafeRawPointer(bitPattern: place[0]) { _ = Unmanaged<AnyObject>.fromOpaque(bits).retain() }
            }
        }
    }
}
