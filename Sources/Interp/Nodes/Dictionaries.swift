/// Dictionaries and sets with keys that are hashed without running script code: what the variable holds is looked at where it stands.

/// `d[k]`
class DictionaryGetting: Node {
    final let table: WordOperand
    private let words: Int
    private let payloadOffset: Int
    private let hasTag: Bool
    init(_ table: Node, _ optional: TypeInfo) {
        self.table = WordOperand(table)
        words = optional.words
        payloadOffset = optional.payloadOffset
        hasTag = optional.nilWord < 0
    }
    @inline(__always) final func put(_ table: HashTable, _ bucket: Int, _ found: Bool, to d: F) {
        if found {
            table.copyValue(bucket, to: d + payloadOffset)
            if hasTag { d[0] = 1 }
        } else {
            d.zero(words)
        }
    }
    override func evalInt(_ f: F) throws -> Int {
        try withUnsafeTemporaryAllocation(of: Int.self, capacity: words) {
            let d = $0.baseAddress.unsafelyUnwrapped
            try evalInto(f, d)
            return d[0]
        }
    }
    override func exec(_ f: F) throws -> Int {
        _ = try evalInt(f)
        return 0
    }
}

/// Of an Int key.
final class DictionaryGet: DictionaryGetting {
    private let key: WordOperand
    init(_ table: Node, _ key: Node, _ optional: TypeInfo) {
        self.key = WordOperand(key)
        super.init(table, optional)
    }
    override func evalInto(_ f: F, _ d: F) throws {
        let word = try key.int(f)
        let table = HashTable(try table.int(f))
        let (bucket, found) = table.count > 0 ? table.find(word: word) : (0, false)
        put(table, bucket, found, to: d)
    }
}

/// Of a String key.
final class TextDictionaryGet: DictionaryGetting {
    private let key: TextOperand
    private let scratch: Int
    init(_ table: Node, _ key: Node, scratch: Int, _ optional: TypeInfo) {
        self.key = TextOperand(key)
        self.scratch = scratch
        super.init(table, optional)
    }
    override func evalInto(_ f: F, _ d: F) throws {
        try key.prepare(f, f + scratch)
        let table = HashTable(try table.int(f))
        let (bucket, found) = table.count > 0 ? try table.find(key.place(f, f + scratch)) : (0, false)
        put(table, bucket, found, to: d)
    }
}

/// `s.contains(k)` of an Int.
final class TableContains: BoolNode {
    private let table: WordOperand
    private let key: WordOperand
    init(_ table: Node, _ key: Node) {
        self.table = WordOperand(table)
        self.key = WordOperand(key)
    }
    override func evalBool(_ f: F) throws -> Bool {
        let word = try key.int(f)
        let table = HashTable(try table.int(f))
        return table.count > 0 && table.find(word: word).found
    }
}

/// The same of a String.
final class TextTableContains: BoolNode {
    private let table: WordOperand
    private let key: TextOperand
    private let scratch: Int
    init(_ table: Node, _ key: Node, scratch: Int) {
        self.table = WordOperand(table)
        self.key = TextOperand(key)
        self.scratch = scratch
    }
    override func evalBool(_ f: F) throws -> Bool {
        try key.prepare(f, f + scratch)
        let table = HashTable(try table.int(f))
        return table.count > 0 ? try table.find(key.place(f, f + scratch)).found : false
    }
}

/// `d[k] = v` of an Int key, with an owned value. The word behind the value's is for the key when the table grows.
final class DictionarySet: StatementNode {
    private let table: WordOperand
    private let key: WordOperand
    private let value: WordOperand
    private let type: TypeInfo
    private let words: Int
    private let isTrivial: Bool
    private let scratch: Int
    private let record: UnsafeMutablePointer<FrameRecord>
    init(_ table: Node, _ key: Node, _ value: Node, _ type: TypeInfo, scratch: Int, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.table = WordOperand(table)
        self.key = WordOperand(key)
        self.value = WordOperand(value)
        self.type = type
        words = type.words
        isTrivial = type.isTrivial
        self.scratch = scratch
        self.record = record
    }
    override func exec(_ f: F) throws -> Int {
        let new = f + scratch
        try value.into(f, new)
        let word = try key.int(f)
        let slot: F
        do { slot = try table.address(f) } catch {
            destroy(new, type, f, record)
            throw error
        }
        let table = HashTable(slot[0])
        if table.block[1] == 1 && table.count > 0 {
            let (bucket, found) = table.find(word: word)
            if found {
                replace(table.value(bucket), new, f)
                return 0
            }
            if table.count < table.capacity {
                table.insert(bucket, word: word, moving: new)
                return 0
            }
        }
        return try makeRoom(slot, word, new, f)
    }
    @inline(never) private func makeRoom(_ slot: F, _ word: Int, _ new: F, _ f: F) throws -> Int {
        let key = new + words
        key[0] = word
        let (bucket, isNew): (Int, Bool)
        do { (bucket, isNew) = try NativeTable.findForWriting(slot, key) } catch {
            destroy(new, type, f, record)
            throw error
        }
        let table = HashTable(slot[0])
        if isNew { table.insert(bucket, word: word, moving: new) } else { replace(table.value(bucket), new, f) }
        return 0
    }
    /// The old value is released last: what that runs may change the table.
    @inline(__always) private func replace(_ target: F, _ new: F, _ f: F) {
        if isTrivial { return target.copyWords(from: new, words) }
        for index in 0..<words { (target[index], new[index]) = (new[index], target[index]) }
        destroy(new, type, f, record)
    }
}

/// `d[k, default: e]` in place: of a key that is there, without the call. Everything else asks the native.
final class DictionaryPlace: Node {
    private let table: WordOperand
    private let key: Int
    private let general: NativePlace
    private init(_ table: Node, key: Int, _ general: NativePlace) {
        self.table = WordOperand(table)
        self.key = key
        self.general = general
    }
    /// nil: the place is of another type, or the key stands in no slots.
    static func make(_ dictionary: LoweredPlace, _ arguments: [Node], _ general: NativePlace) -> DictionaryPlace? {
        guard dictionary.type.kind == .dictionary, arguments.count == 2 else { return nil }
        switch arguments[0] {
        case let local as Local: return DictionaryPlace(dictionary.address, key: local.slot, general)
        case let local as Local2: return DictionaryPlace(dictionary.address, key: local.slot, general)
        default: return nil
        }
    }
    override func address(_ f: F) throws -> F {
        let table = HashTable(try table.address(f)[0])
        if table.block[1] == 1 && table.count > 0 && table.hasPlainKeys {
            let (bucket, found) = try table.find(f + key)
            if found { return table.value(bucket) }
        }
        return try general.address(f)
    }
}
