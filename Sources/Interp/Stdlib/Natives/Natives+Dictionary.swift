/// Dictionary, on `HashTable`.
extension NativeTable {
    static let dictionaries: Functions = {
        var t: Functions = [:]
        addDictionaryMaking(&t)
        addDictionaryAccess(&t)
        addDictionaryIndexes(&t)
        addDictionaryChanges(&t)
        addDictionaryViews(&t)
        return t
    }()

    static func putEmpty(_ r: F, _ type: TypeInfo) {
        retain(type.emptyArray)
        r[0] = type.emptyArray
    }

    private static func addDictionaryMaking(_ t: inout Functions) {
        t["dictionary.init"] = { _, r, site in putEmpty(r, site.result) }
        t["dictionary.initCapacity"] = { a, r, site in try makeTable(r, site.result, capacity: a[0]) }
        t["dictionary.fromLiteral"] = { a, r, site in
            let pairs = pointer(a[0])
            let (keyWords, valueWords) = (site.types[0].words, site.types[1].words)
            try makeTable(r, site.result, capacity: pairs[2])
            do {
                for index in 0..<pairs[2] {
                    let pair = pairs + (4 + index * (keyWords + valueWords))
                    let table = HashTable(r[0])
                    let (bucket, found) = try table.find(pair)
                    if found { throw site.trap("Dictionary literal contains duplicate keys") }
                    table.insert(bucket, copying: pair, pair + keyWords)
                }
            } catch {
                release(r[0])
                throw error
            }
        }
    }

    static func makeTable(_ r: F, _ type: TypeInfo, capacity: Int) throws {
        if capacity <= 0 { return putEmpty(r, type) }
        r[0] = address(try HashTable.make(type, scale: HashTable.scale(forCapacity: capacity)))
    }

    // MARK: Access

    private static func addDictionaryAccess(_ t: inout Functions) {
        t["dictionary.count"] = { a, r, _ in r[0] = pointer(a[0])[2] }
        t["dictionary.isEmpty"] = { a, r, _ in r.bool = pointer(a[0])[2] == 0 }
        t["dictionary.capacity"] = { a, r, _ in r[0] = pointer(a[0])[3] }
        t["dictionary.get"] = { a, r, site in
            let table = HashTable(a[0])
            try table.held {
                guard let bucket = try table.bucket(of: a + 1) else { return site.putNil(r) }
                site.putSome(r) { table.copyValue(bucket, to: $0) }
            }
        }
        t["dictionary.contains"] = { a, r, _ in
            let table = HashTable(a[0])
            r.bool = try table.held { try table.bucket(of: a + 1) != nil }
        }
        t["dictionary.equal"] = { a, r, site in r.bool = try equalDictionaries(a[0], a[1]) }
    }

    static func equalDictionaries(_ x: Int, _ y: Int) throws -> Bool {
        if x == y { return true }
        let (left, right) = (HashTable(x), HashTable(y))
        retain(x)
        retain(y)
        defer {
            release(x)
            release(y)
        }
        if left.count != right.count { return false }
        var bucket = left.occupied(from: 0)
        while bucket < left.bucketCount {
            guard let other = try right.bucket(of: left.key(bucket)) else { return false }
            if let type = left.valueType, try !type.equals(left.value(bucket), right.value(other)) { return false }
            bucket = left.occupied(from: bucket + 1)
        }
        return true
    }

    // MARK: Positions: [bucket, age]

    private static func addDictionaryIndexes(_ t: inout Functions) {
        t["dictionary.startIndex"] = { a, r, _ in
            let table = HashTable(a[0])
            r[0] = table.occupied(from: 0)
            r[1] = table.age
        }
        t["dictionary.endIndex"] = { a, r, _ in
            let table = HashTable(a[0])
            r[0] = table.bucketCount
            r[1] = table.age
        }
        t["dictionary.indexAfter"] = { a, r, site in
            let table = HashTable(a[0])
            try check(a + 1, table, site)
            r[0] = table.occupied(from: a[1] + 1)
            r[1] = table.age
        }
        t["dictionary.indexForKey"] = { a, r, site in
            let table = HashTable(a[0])
            guard let bucket = try table.held({ try table.bucket(of: a + 1) }) else { return site.putNil(r) }
            let place = r + site.result.payloadOffset
            place[0] = bucket
            place[1] = table.age
            site.result.setSome(r)
        }
        t["dictionary.element"] = { a, r, site in
            let table = HashTable(a[0])
            try check(a + 1, table, site)
            putPair(r, table, a[1])
        }
        t["dictionary.setValue"] = { a, _, site in
            let slot = pointer(a[0])
            try check(a + 1, HashTable(slot[0]), site)
            let table = try HashTable.makeUnique(slot, capacity: 0).table
            withCopy(of: a + 3, site.types[1]) { site.types[1].replace(table.value(a[1]), with: $0) }
        }
        t["dictionary.removeAt"] = { a, r, site in
            let slot = pointer(a[0])
            try check(a + 1, HashTable(slot[0]), site)
            let (table, ideals) = try prepareDelete(slot, a[1], site)
            movePair(r, table, a[1])
            table.delete(a[1], ideals)
        }
    }

    static func check(_ index: F, _ table: HashTable, _ site: NativeSite) throws {
        let bucket = index[0]
        if bucket < 0 || bucket >= table.bucketCount || !table.hasStorage || !table.isOccupied(bucket) || table.age != index[1] {
            throw site.trap("Attempting to access \(table.valueType == nil ? "Set" : "Dictionary") elements using an invalid index")
        }
    }

    private static func putPair(_ r: F, _ table: HashTable, _ bucket: Int) {
        table.copyKey(bucket, to: r)
        table.copyValue(bucket, to: r + table.keySize)
    }

    private static func movePair(_ r: F, _ table: HashTable, _ bucket: Int) {
        r.copyWords(from: table.key(bucket), table.keyType.words)
        if let type = table.valueType { (r + table.keyType.words).copyWords(from: table.value(bucket), type.words) }
    }

    // MARK: Changes

    private static func addDictionaryChanges(_ t: inout Functions) {
        // (self, new value as Optional, key)
        t["dictionary.set"] = { a, _, site in
            let slot = pointer(a[0])
            let (words, offset, isSome) = site.withParameter(1) { ($0.words, $0.payloadOffset, $0.isSome(a + 1)) }
            let place = a + (1 &+ words)
            if isSome {
                try setValue(slot, place, a + (1 &+ offset))
            } else {
                let (key, value) = (site.types[0], site.types[1])
                try removeEntry(slot, place, site) { table, bucket in
                    key.destroyWords(table.key(bucket))
                    value.destroyWords(table.value(bucket))
                }
            }
        }
        t["dictionary.updateValue"] = { a, r, site in
            let slot = pointer(a[0])
            let (value, key) = (site.types[1], a + 1 + site.types[1].words)
            let (_, bucket, found) = try HashTable.find(slot, key)
            if found {
                let unique = try HashTable.makeUnique(slot, capacity: 0).table
                site.putSome(r, moving: unique.value(bucket), value)
                value.copy(a + 1, to: unique.value(bucket))
            } else {
                site.putNil(r)
                try setValue(slot, key, a + 1)
            }
        }
        t["dictionary.removeValue"] = { a, r, site in
            let key = site.types[0]
            let wasThere = try removeEntry(pointer(a[0]), a + 1, site) { table, bucket in
                site.putSome(r, moving: table.value(bucket), site.types[1])
                key.destroyWords(table.key(bucket))
            }
            if !wasThere { site.putNil(r) }
        }
        t["dictionary.removeAll"] = { a, _, site in
            let slot = pointer(a[0])
            let table = HashTable(slot[0])
            let type = TypeInfo.of(table.block[0])
            if a[1] != 0 && table.hasStorage {
                if table.block[1] & countMask == 1 {
                    table.removeEntries()
                } else {
                    slot[0] = address(try HashTable.make(type, scale: table.scale))
                    release(address(table.block))
                }
                return
            }
            putEmpty(slot, type)
            release(address(table.block))
        }
        t["dictionary.reserveCapacity"] = { a, _, _ in _ = try HashTable.makeUnique(pointer(a[0]), capacity: a[1]) }
    }

    /// Sets the value of a key, both copied.
    private static func setValue(_ slot: F, _ key: F, _ value: F) throws {
        let (bucket, isNew) = try findForWriting(slot, key)
        let table = HashTable(slot[0])
        if isNew { table.insert(bucket, copying: key, value) } else { table.replaceValue(bucket, copying: value) }
    }

    /// Makes the table unique and finds the bucket of a key, or the free bucket for it.
    static func findForWriting(_ slot: F, _ key: F) throws -> (bucket: Int, isNew: Bool) {
        while true {
            let (table, bucket, found) = try HashTable.find(slot, key)
            let (unique, rehashed) = try HashTable.makeUnique(slot, capacity: table.count + (found ? 0 : 1))
            if !rehashed { return (bucket, !found) }
            let (again, place, isThere) = try HashTable.find(slot, key)
            if address(again.block) == address(unique.block) { return (place, !isThere) }
        }
    }

    /// Makes the table unique; the ideal buckets of the entries behind the one to be deleted.
    static func prepareDelete(_ slot: F, _ bucket: Int, _ site: NativeSite) throws -> (HashTable, [Int]) {
        let table = try HashTable.makeUnique(slot, capacity: 0).table
        let ideals = try table.held { try table.idealsBehind(bucket) }
        if slot[0] != address(table.block) { throw site.trap("overlapping accesses: the table changed while an entry was removed") }
        return (table, ideals)
    }

    /// Frees the bucket of a key after the closure took its contents out; whether it was there.
    @discardableResult
    static func removeEntry(_ slot: F, _ key: F, _ site: NativeSite, _ take: (HashTable, Int) -> Void) throws -> Bool {
        let (found, bucket, isThere) = try HashTable.find(slot, key)
        if !isThere || found.count == 0 { return false }
        let (table, ideals) = try prepareDelete(slot, bucket, site)
        let (keyWords, valueWords) = (table.keyType.words, table.valueType?.words ?? 0)
        // Contents are released only after the table is in order again.
        withUnsafeTemporaryAllocation(of: Int.self, capacity: HashTable.words(scale: 0, key: keyWords, value: valueWords)) { memory in
            let copy = memory.baseAddress.unsafelyUnwrapped
            (copy[0], copy[1], copy[2], copy[3], copy[4], copy[5], copy[6]) = (table.block[0], 1, 1, 1, 0, 0, 0)
            (copy[7], copy[8], copy[9]) = (table.block[7], table.block[8], table.block[9])
            copy[HashTable.headerWords] = 1
            let single = HashTable(copy, TypeInfo.of(table.block[0]))
            single.key(0).copyWords(from: table.key(bucket), keyWords)
            if valueWords > 0 { single.value(0).copyWords(from: table.value(bucket), valueWords) }
            table.delete(bucket, ideals)
            take(single, 0)
        }
        return true
    }

    /// `d[key, default: …]` in place: (address of self, key, closure of the default).
    static func dictionaryDefaultElement(_ a: F, _ site: NativeSite) throws -> F {
        let slot = pointer(a[0])
        let table = HashTable(slot[0])
        if table.block[1] == 1 && table.count > 0 && table.hasPlainKeys {
            let (bucket, found) = try table.find(a + 1)
            if found { return table.value(bucket) }
        }
        let (bucket, isNew) = try findForWriting(slot, a + 1)
        if !isNew { return HashTable(slot[0]).value(bucket) }
        let value = site.types[1]
        return try withUnsafeTemporaryAllocation(of: Int.self, capacity: value.words + 1) { memory in
            let new = memory.baseAddress.unsafelyUnwrapped
            let call = site.begin(a[1 + site.types[0].words])
            defer { call.end() }
            try put(call, value.rep, new)
            // The closure may have changed the dictionary.
            let (place, isStillNew) = try findForWriting(slot, a + 1)
            let table = HashTable(slot[0])
            if isStillNew {
                withCopy(of: a + 1, site.types[0]) { key in table.insert(place, moving: key, new) }
            } else {
                value.replace(table.value(place), with: new)
            }
            return table.value(place)
        }
    }

    // MARK: Views

    private static func addDictionaryViews(_ t: inout Functions) {
        t["dictionary.iteratorNext"] = { a, r, site in
            try advance(pointer(a[0]), r, site) { table, bucket, target in putPair(target, table, bucket) }
        }
        t["dictionary.iteratorNextKey"] = { a, r, site in
            try advance(pointer(a[0]), r, site) { table, bucket, target in table.copyKey(bucket, to: target) }
        }
        t["dictionary.iteratorNextValue"] = { a, r, site in
            try advance(pointer(a[0]), r, site) { table, bucket, target in table.copyValue(bucket, to: target) }
        }
        t["dictionary.keys"] = { a, r, site in r[0] = try collect(HashTable(a[0]), site.result) { $0.copyKey($1, to: $2) } }
        t["dictionary.values"] = { a, r, site in r[0] = try collect(HashTable(a[0]), site.result) { $0.copyValue($1, to: $2) } }
        t["dictionary.subset"] = { a, r, site in r[0] = try subset(a, site) }
        t["dictionary.mapValues"] = mapValues
    }

    /// An iterator is [table, bucket].
    @inline(__always) static func advance(_ iterator: F, _ r: F, _ site: NativeSite, _ copy: (HashTable, Int, F) -> Void) throws {
        let table = HashTable(iterator[0])
        let bucket = table.occupied(from: iterator[1])
        if !table.hasStorage || bucket >= table.bucketCount { return site.putNil(r) }
        iterator[1] = bucket + 1
        copy(table, bucket, r + site.result.payloadOffset)
        site.result.setSome(r)
    }

    static func collect(_ table: HashTable, _ type: TypeInfo, _ copy: (HashTable, Int, F) -> Void) throws -> Int {
        var bucket = -1
        return try makeArray(table.count, type) { _, place in
            bucket = table.occupied(from: bucket + 1)
            copy(table, bucket, place)
        }
    }

    /// (table, flags of its entries in order)
    static func subset(_ a: F, _ site: NativeSite) throws -> Int {
        let table = HashTable(a[0])
        let flags = pointer(a[1])
        var selected: [Int] = []
        var bucket = table.occupied(from: 0)
        var index = 0
        while table.hasStorage && bucket < table.bucketCount && index < flags[2] {
            if flags[4 + index] != 0 { selected.append(bucket) }
            index += 1
            bucket = table.occupied(from: bucket + 1)
        }
        return try table.subset(site.result, selected)
    }

    private static func mapValues(_ a: F, _ r: F, _ site: NativeSite) throws {
        let table = HashTable(a[0])
        if table.count == 0 { return putEmpty(r, site.result) }
        let block = try HashTable.make(site.result, scale: table.scale, age: table.block[5], seed: table.block[6])
        let new = HashTable(block, site.result)
        let result = site.types[2]
        let held = a[0]
        retain(held)
        defer { release(held) }
        let call = site.begin(a[1])
        defer { call.end() }
        var bucket = table.occupied(from: 0)
        do {
            while bucket < table.bucketCount {
                call.arguments.copyWords(from: table.value(bucket), site.types[1].words)
                try put(call, result.rep, new.value(bucket))
                table.keyType.copy(table.key(bucket), to: new.key(bucket))
                new.markFilled(bucket)
                bucket = table.occupied(from: bucket + 1)
            }
        } catch {
            release(address(block))
            throw error
        }
        r[0] = address(block)
    }
}
