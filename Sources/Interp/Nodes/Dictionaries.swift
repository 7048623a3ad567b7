/// `d[k]` of an Int key, which runs no node: what the variable holds is looked at where it stands.
final class DictionaryGet: Node {
    let table: WordOperand
    let key: WordOperand
    let words: Int
    let payloadOffset: Int
    let hasTag: Bool
    init(_ table: Node, _ key: Node, _ optional: TypeInfo) {
        self.table = WordOperand(table)
        self.key = WordOperand(key)
        words = optional.words
        payloadOffset = optional.payloadOffset
        hasTag = optional.nilWord < 0
    }
    override func evalInto(_ f: F, _ d: F) throws {
        let word = try key.int(f)
        let table = HashTable(try table.int(f))
        if table.count > 0 {
            let (bucket, found) = table.find(word: word)
            if found {
                table.copyValue(bucket, to: d + payloadOffset)
                if hasTag { d[0] = 1 }
                return
            }
        }
        d.zero(words)
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
