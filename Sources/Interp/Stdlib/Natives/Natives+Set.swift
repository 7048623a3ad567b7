/// Set, on `HashTable` without values.
extension NativeTable {
    static let sets: Functions = {
        var t: Functions = [:]
        t["set.init"] = { _, r, site in putEmpty(r, site.result) }
        t["set.initCapacity"] = { a, r, site in try makeTable(r, site.result, capacity: a[0]) }
        t["set.fromLiteral"] = { a, r, site in
            let elements = pointer(a[0])
            try makeTable(r, site.result, capacity: elements[2])
            do {
                for index in 0..<elements[2] {
                    let element = elements + (4 + index * site.types[0].words)
                    let table = HashTable(r[0])
                    let (bucket, found) = try table.find(element)
                    if !found { table.insert(bucket, copying: element, nil) }
                }
            } catch {
                release(r[0])
                throw error
            }
        }
        t["set.element"] = { a, r, site in
            let table = HashTable(a[0])
            try check(a + 1, table, site)
            table.keyType.copy(table.key(a[1]), to: r)
        }
        t["set.array"] = { a, r, site in r[0] = try collect(HashTable(a[0]), site.result) { $0.copyKey($1, to: $2) } }
        t["set.iteratorNext"] = { a, r, site in
            try advance(pointer(a[0]), r, site) { table, bucket, target in table.copyKey(bucket, to: target) }
        }
        addSetChanges(&t)
        addSetAlgebra(&t)
        return t
    }()

    private static func addSetChanges(_ t: inout Functions) {
        // -> (inserted: Bool, memberAfterInsert: Element)
        t["set.insert"] = { a, r, site in
            let (bucket, inserted) = try insert(pointer(a[0]), a + 1)
            let table = HashTable(pointer(a[0])[0])
            r[0] = inserted ? 1 : 0
            table.copyKey(bucket, to: r + 1)
        }
        t["set.update"] = { a, r, site in
            let slot = pointer(a[0])
            let (bucket, inserted) = try insert(slot, a + 1)
            if inserted { return site.putNil(r) }
            let table = try HashTable.makeUnique(slot, capacity: 0).table
            site.putSome(r, moving: table.key(bucket), table.keyType)
            table.keyType.copy(a + 1, to: table.key(bucket))
        }
        t["set.remove"] = { a, r, site in
            let wasThere = try removeEntry(pointer(a[0]), a + 1, site) { table, bucket in site.putSome(r, moving: table.key(bucket), table.keyType) }
            if !wasThere { site.putNil(r) }
        }
        t["set.removeAt"] = { a, r, site in
            let slot = pointer(a[0])
            try check(a + 1, HashTable(slot[0]), site)
            let (table, ideals) = try prepareDelete(slot, a[1], site)
            r.copyWords(from: table.key(a[1]), table.keyType.words)
            table.delete(a[1], ideals)
        }
        t["set.formUnion"] = { a, _, site in
            let elements = pointer(a[1])
            for index in 0..<elements[2] { _ = try insert(pointer(a[0]), elements + (4 + index * site.types[0].words)) }
        }
    }

    /// Adds a copy when the value is not there.
    private static func insert(_ slot: F, _ element: F) throws -> (bucket: Int, inserted: Bool) {
        while true {
            let (table, bucket, found) = try HashTable.find(slot, element)
            if found { return (bucket, false) }
            let (unique, rehashed) = try HashTable.makeUnique(slot, capacity: table.count + 1)
            if !rehashed {
                unique.insert(bucket, copying: element, nil)
                return (bucket, true)
            }
            let (again, place, isThere) = try HashTable.find(slot, element)
            if isThere { return (place, false) }
            if address(again.block) != address(unique.block) { continue }
            unique.insert(place, copying: element, nil)
            return (place, true)
        }
    }

    private static func addSetAlgebra(_ t: inout Functions) {
        t["set.subset"] = { a, r, site in r[0] = try subset(a, site) }
        t["set.intersection"] = { a, r, site in
            let table = HashTable(a[0])
            try table.held {
                let common = try buckets(of: pointer(a[1]), in: table, site.types[0].words)
                r[0] = try table.subset(site.result, common.sorted())
            }
        }
        t["set.subtracting"] = { a, r, site in
            let table = HashTable(a[0])
            try table.held {
                let removed = try buckets(of: pointer(a[1]), in: table, site.types[0].words)
                var kept: [Int] = []
                var bucket = table.occupied(from: 0)
                while table.hasStorage && bucket < table.bucketCount {
                    if !removed.contains(bucket) { kept.append(bucket) }
                    bucket = table.occupied(from: bucket + 1)
                }
                r[0] = try table.subset(site.result, kept)
            }
        }
        t["set.equal"] = { a, r, _ in r.bool = try equalDictionaries(a[0], a[1]) }
        t["set.hash"] = { a, _, site in
            let table = HashTable(a[0])
            let hasher = pointer(a[1]).host(Hasher.self)
            let copy = hasher.pointee
            let seed = copy.finalize()
            var combined = 0
            var bucket = table.occupied(from: 0)
            while table.hasStorage && bucket < table.bucketCount {
                combined ^= try table.hash(table.key(bucket), seed: seed)
                bucket = table.occupied(from: bucket + 1)
            }
            hasher.pointee.combine(combined)
        }
    }

    private static func buckets(of elements: F, in table: HashTable, _ words: Int) throws -> Set<Int> {
        var result: Set<Int> = []
        for index in 0..<elements[2] {
            if let bucket = try table.bucket(of: elements + (4 + index * words)) { result.insert(bucket) }
        }
        return result
    }
}
