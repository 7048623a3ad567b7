/// What the interpreter asks of dictionaries and sets.
extension NativeTable {
    /// Releases what a Dictionary or Set object holds; the block itself is freed by the caller.
    static func destroyContents(of object: F, _ type: TypeInfo) { HashTable(object, type).removeEntries() }

    /// Words of a Dictionary or Set object's block.
    static func blockWords(of object: F, _ type: TypeInfo) -> Int {
        if object[3] == 0 { return 4 }
        return HashTable.words(scale: object[4], key: type.key.words, value: type.kind == .dictionary ? type.element.words : 0)
    }

    /// A Dictionary from `count` keys and values that stand one behind the other (key, value, key, …), borrowed.
    static func makeDictionary(_ entries: F, count: Int, _ type: TypeInfo, _ site: NativeSite, _ d: F) throws {
        try makeTable(d, type, capacity: count)
        if count == 0 { return }
        let table = HashTable(d[0])
        let keyWords = type.key.words
        let stride = keyWords + type.element.words
        do {
            for index in 0..<count {
                let entry = entries + index * stride
                let (bucket, found) = try table.find(entry)
                if found { throw site.trap("Dictionary literal contains duplicate keys") }
                table.insert(bucket, copying: entry, entry + keyWords)
            }
        } catch {
            release(d[0])
            throw error
        }
    }

    /// Casts a Dictionary or Set element by element; the result (owned) goes to `d`.
    static func castCollection(_ p: F, _ from: TypeInfo, _ to: TypeInfo, _ d: F) throws -> Bool {
        let source = HashTable(pointer(p[0]), from)
        try makeTable(d, to, capacity: source.count)
        if source.count == 0 { return true }
        let target = HashTable(d[0])
        let (keyWords, valueWords) = (to.key.words, to.kind == .dictionary ? to.element.words : 0)
        let isComplete = try withUnsafeTemporaryAllocation(of: Int.self, capacity: keyWords + valueWords + 1) { memory in
            let entry = memory.baseAddress.unsafelyUnwrapped
            var bucket = source.occupied(from: 0)
            while bucket < source.bucketCount {
                guard try castEntry(source, bucket, to, entry) else { return false }
                let (place, found) = try target.find(entry)
                if found {
                    to.key.destroyWords(entry)
                    if valueWords > 0 { to.element.destroyWords(entry + keyWords) }
                    return false
                }
                target.insert(place, moving: entry, valueWords > 0 ? entry + keyWords : nil)
                bucket = source.occupied(from: bucket + 1)
            }
            return true
        }
        if !isComplete { release(d[0]) }
        return isComplete
    }

    private static func castEntry(_ source: HashTable, _ bucket: Int, _ to: TypeInfo, _ entry: F) throws -> Bool {
        let interpreter = to.interpreter
        guard try interpreter.cast(source.key(bucket), source.keyType, to: to.key, entry) else { return false }
        guard let type = source.valueType else { return true }
        if try interpreter.cast(source.value(bucket), type, to: to.element, entry + to.key.words) { return true }
        to.key.destroyWords(entry)
        return false
    }
}
