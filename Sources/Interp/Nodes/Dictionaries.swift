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
