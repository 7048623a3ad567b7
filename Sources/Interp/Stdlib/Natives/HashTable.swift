#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Types

/// Dictionaries and sets in memory, in the same order as the compiled language's: open addressing with linear probing,
/// 2^scale buckets, at most three quarters full, keys moved back on removal.
///
/// ```
/// [TypeInfo bits, references, count, capacity, scale, age, seed, key TypeInfo bits, value TypeInfo bits or 0, shape,
///  bitmap words…, entries…]
/// ```
/// An entry is a key and the value behind it: a large table costs one cache miss less than with values of their own place.
/// `shape` packs what the hot paths need: key words, value words, key kind, whether integers are mixed. An empty table may be an immortal block of
/// four words with capacity 0, as for arrays.
struct HashTable {
    let block: F
    private let keyBits: Int
    /// 0 for a set.
    private let valueBits: Int
    private let shape: Int

    static let headerWords = 10

    init(_ block: F, _ type: TypeInfo) {
        self.block = block
        if block[3] > 0 {
            keyBits = block[7]
            valueBits = block[8]
            shape = block[9]
        } else {
            keyBits = type.key.bits
            valueBits = type.kind == .dictionary ? type.element.bits : 0
            shape = HashTable.shape(type)
        }
    }

    @inline(__always) init(_ word: Int) {
        let block = pointer(word)
        self.block = block
        if _fastPath(block[3] > 0) {
            keyBits = block[7]
            valueBits = block[8]
            shape = block[9]
        } else {
            let type = TypeInfo.of(block[0])
            keyBits = type.key.bits
            valueBits = type.kind == .dictionary ? type.element.bits : 0
            shape = HashTable.shape(type)
        }
    }

    private static func shape(_ type: TypeInfo) -> Int {
        let valueWords = type.kind == .dictionary ? type.element.words : 0
        return type.key.words | valueWords << 20 | Int(type.key.kind.rawValue) << 40 | (isDeterministic ? 0 : mixesFlag)
    }
    private static let mixesFlag = 1 << 48
    @inline(__always) private var mixes: Bool { shape & HashTable.mixesFlag != 0 }

    @inline(__always) private var keyWords: Int { shape & 0xF_FFFF }
    @inline(__always) private var valueWords: Int { (shape >> 20) & 0xF_FFFF }
    @inline(__always) var keySize: Int { keyWords }
    private var keyKind: TypeInfo.Kind { TypeInfo.Kind(rawValue: UInt8(truncatingIfNeeded: shape >> 40)).unsafelyUnwrapped }
    @inline(__always) private func keyIs(_ kind: TypeInfo.Kind) -> Bool { UInt8(truncatingIfNeeded: shape >> 40) == kind.rawValue }
    var keyType: TypeInfo { TypeInfo.of(keyBits) }
    /// nil for a set.
    var valueType: TypeInfo? { valueBits == 0 ? nil : TypeInfo.of(valueBits) }

    @inline(__always) var count: Int { block[2] }
    @inline(__always) var capacity: Int { block[3] }
    @inline(__always) var hasStorage: Bool { block[3] > 0 }
    @inline(__always) var scale: Int { hasStorage ? block[4] : 0 }
    @inline(__always) var bucketCount: Int { 1 << scale }
    var age: Int { hasStorage ? block[5] : 0 }

    // MARK: Layout

    @inline(__always) private var bitmap: F { block + HashTable.headerWords }
    @inline(__always) private static func bitmapWords(_ scale: Int) -> Int { ((1 &<< scale) &- 1) &>> 6 &+ 1 }
    @inline(__always) private var entries: F { bitmap + HashTable.bitmapWords(block[4]) }
    @inline(__always) private var entryWords: Int { keyWords &+ valueWords }
    @inline(__always) func key(_ bucket: Int) -> F { entries + bucket &* entryWords }
    @inline(__always) func value(_ bucket: Int) -> F { key(bucket) + keyWords }

    static func words(scale: Int, key: Int, value: Int) -> Int { headerWords + bitmapWords(scale) + (key + value) << scale }

    @inline(__always) func isOccupied(_ bucket: Int) -> Bool { bitmap[bucket >> 6] & (1 << (bucket & 63)) != 0 }
    @inline(__always) private func mark(_ bucket: Int) { bitmap[bucket >> 6] |= 1 << (bucket & 63) }
    @inline(__always) private func unmark(_ bucket: Int) { bitmap[bucket >> 6] &= ~(1 << (bucket & 63)) }

    /// The first occupied bucket at or after this one; `bucketCount` when there is none.
    func occupied(from bucket: Int) -> Int {
        if !hasStorage || bucket >= bucketCount { return bucketCount }
        var index = bucket >> 6
        var bits = UInt(bitPattern: bitmap[index]) & (UInt.max << UInt(bucket & 63))
        let end = HashTable.bitmapWords(block[4])
        while bits == 0 {
            index += 1
            if index == end { return bucketCount }
            bits = UInt(bitPattern: bitmap[index])
        }
        return index << 6 + bits.trailingZeroBitCount
    }

    // MARK: Sizes

    static func scale(forCapacity capacity: Int) -> Int {
        let capacity = max(capacity, 1)
        if capacity > 1 << 40 { return 48 }
        let minimum = max(Int((Double(capacity) / 0.75).rounded(.up)), capacity + 1)
        let top = max(minimum, 2) - 1
        return Int.bitWidth - top.leadingZeroBitCount
    }

    static func capacity(forScale scale: Int) -> Int { Int(Double(1 << scale) * 0.75) }

    /// A block without entries, `+1`.
    static func make(_ type: TypeInfo, scale: Int, age: Int? = nil, seed: Int? = nil) throws -> F {
        let interpreter = type.interpreter
        let valueWords = type.kind == .dictionary ? type.element.words : 0
        if scale > 32 { throw interpreter.trap("Fatal error: out of memory: a table of 2^\(scale) entries") }
        let total = words(scale: scale, key: type.key.words, value: valueWords)
        if total > 1 << 36 || total > interpreter.heap.maximumWords - min(interpreter.heap.liveWords, interpreter.heap.maximumWords) {
            throw interpreter.trap("Fatal error: out of memory: a table of \(1 << scale) entries")
        }
        let block = interpreter.heap.allocate(total)
        block[0] = type.bits
        block[1] = 1
        block[2] = 0
        block[3] = capacity(forScale: scale)
        block[4] = scale
        block[5] = age ?? Int(Int32(truncatingIfNeeded: (Int(bitPattern: block) >> 4) &* 0x9E37_79B9))
        block[6] = seed ?? (isDeterministic ? scale : Int(bitPattern: block) ^ secret)
        block[7] = type.key.bits
        block[8] = type.kind == .dictionary ? type.element.bits : 0
        block[9] = shape(type)
        (block + headerWords).zero(bitmapWords(scale))
        return block
    }

    /// Gives another block the same buckets, for a table with other sizes of keys and values.
    func copyHeader(to other: F, _ type: TypeInfo) {
        (other + 2).update(from: block + 2, count: HashTable.headerWords - 2 + HashTable.bitmapWords(block[4]))
        other[7] = type.key.bits
        other[8] = type.kind == .dictionary ? type.element.bits : 0
        other[9] = HashTable.shape(type)
    }

    /// As the host's runtime reads the variable; its hasher then has no random seed.
    private static let isDeterministic: Bool = {
        guard let value = getenv("SWIFT_DETERMINISTIC_HASHING") else { return false }
        return [UInt8(ascii: "1"), UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "t"), UInt8(ascii: "T")].contains(UInt8(bitPattern: value[0]))
    }()

    // MARK: Hashing

    func hash(_ key: F) throws -> Int { try hash(key, seed: block[6]) }

    @inline(__always) func hash(_ key: F, seed: Int) throws -> Int {
        if keyIs(.int) { return hash(word: key[0], seed: seed) }
        if mixes, keyIs(.string) || keyIs(.character), let text = ASCIIText(key) { return text.hash(seed: seed) }
        return try slowHash(key, seed)
    }

    /// Of an Int. The order of a table is nobody's business unless it is asked to be the host's, so a multiplication will do that folds
    /// the high half of the product back; the seeds are not to be guessed from outside.
    @inline(__always) private func hash(word: Int, seed: Int) -> Int {
        if _slowPath(!mixes) { return word._rawHashValue(seed: seed) }
        return Int(bitPattern: Mixing.next(UInt(bitPattern: seed), UInt(bitPattern: word)))
    }

    /// What seeds are made of besides the address of the table.
    private static let secret = Int.random(in: .min ... .max)

    @inline(never) private func slowHash(_ key: F, _ seed: Int) throws -> Int {
        switch keyKind {
        case .string, .character:
            let text = key.host(String.self).pointee
            if mixes, let plain = ASCIIText.equivalent(to: text) {
                return withUnsafeTemporaryAllocation(of: Int.self, capacity: 2) { memory in
                    let copy = memory.baseAddress.unsafelyUnwrapped
                    copy.put(plain)
                    defer { releaseString(copy) }
                    return ASCIIText(copy)?.hash(seed: seed) ?? 0
                }
            }
            return text._rawHashValue(seed: seed)
        case .double: return key.double._rawHashValue(seed: seed)
        default:
            var failure: Error?
            let value = withUnsafeMutablePointer(to: &failure) { ScriptKey(key: key, type: keyType, failure: $0)._rawHashValue(seed: seed) }
            if let failure { throw failure }
            return value
        }
    }

    @inline(__always) private func areEqual(_ a: F, _ b: F) throws -> Bool {
        if keyIs(.string) { return Interp.areEqual(a, b) }
        return try keyType.equals(a, b)
    }

    /// Hashing and comparing keys runs no script code.
    @inline(__always) var hasPlainKeys: Bool { keyIs(.int) || keyIs(.string) || hasOtherPlainKeys }
    @inline(never) private var hasOtherPlainKeys: Bool {
        switch keyKind {
        case .struct, .enum, .class, .classExistential, .existential, .optional, .tuple, .array, .dictionary, .set, .native: return false
        default: return true
        }
    }

    /// Keeps the block as it is while script code runs: a change of the variable it stands in makes a copy.
    @inline(__always) func held<R>(_ body: () throws -> R) rethrows -> R {
        if hasPlainKeys { return try body() }
        retain(address(block))
        defer { release(address(block)) }
        return try body()
    }

    /// Finds a key in the table of a variable. Keys' code may change the variable: then the search starts again.
    static func find(_ slot: F, _ key: F) throws -> (table: HashTable, bucket: Int, found: Bool) {
        while true {
            let table = HashTable(slot[0])
            if !table.hasStorage { return (table, 0, false) }
            let (bucket, found) = try table.held { try table.find(key) }
            if slot[0] == address(table.block) { return (table, bucket, found) }
        }
    }

    @inline(__always) func find(_ key: F) throws -> (bucket: Int, found: Bool) {
        keyIs(.int) ? find(word: key[0]) : try findKey(key)
    }

    /// As `find`, of an Int key.
    /// - Precondition: there is storage.
    func find(word: Int) -> (bucket: Int, found: Bool) {
        // Out of the way: without a call no registers are saved.
        mixes ? search(Int(bitPattern: Mixing.next(UInt(bitPattern: block[6]), UInt(bitPattern: word))), word) : findUnmixed(word)
    }
    @inline(never) private func findUnmixed(_ word: Int) -> (bucket: Int, found: Bool) { search(word._rawHashValue(seed: block[6]), word) }
    @inline(__always) private func search(_ hash: Int, _ word: Int) -> (bucket: Int, found: Bool) {
        let mask = (1 &<< block[4]) &- 1
        let bitmap = bitmap
        let (entries, stride) = (bitmap + (mask &>> 6 &+ 1), entryWords)
        var bucket = hash & mask
        while bitmap[bucket &>> 6] & (1 &<< (bucket & 63)) != 0 {
            if entries[bucket &* stride] == word { return (bucket, true) }
            bucket = (bucket &+ 1) & mask
        }
        return (bucket, false)
    }

    private func findKey(_ key: F) throws -> (bucket: Int, found: Bool) {
        let hash = try hash(key)
        let mask = bucketCount - 1
        var bucket = hash & mask
        while isOccupied(bucket) {
            if try areEqual(self.key(bucket), key) { return (bucket, true) }
            bucket = (bucket + 1) & mask
        }
        return (bucket, false)
    }

    /// The bucket of a key, or nil.
    func bucket(of key: F) throws -> Int? {
        if count == 0 { return nil }
        let (bucket, found) = try find(key)
        return found ? bucket : nil
    }

    // MARK: Changes, on a block with one reference

    /// Puts owned words (moved) into a free bucket.
    func insert(_ bucket: Int, moving key: F, _ value: F?) {
        mark(bucket)
        self.key(bucket).copyWords(from: key, keyWords)
        if let value { self.value(bucket).copyWords(from: value, valueWords) }
        block[2] += 1
    }

    /// The same of an Int key.
    @inline(__always) func insert(_ bucket: Int, word: Int, moving value: F) {
        mark(bucket)
        let entry = key(bucket)
        entry[0] = word
        (entry + 1).copyWords(from: value, valueWords)
        block[2] &+= 1
    }

    /// Puts copies into a free bucket.
    func insert(_ bucket: Int, copying key: F, _ value: F?) {
        mark(bucket)
        let target = self.key(bucket)
        TypeInfo.from(keyBits)._withUnsafeGuaranteedRef { $0.copy(key, to: target) }
        if let value, valueBits != 0 {
            let target = self.value(bucket)
            TypeInfo.from(valueBits)._withUnsafeGuaranteedRef { $0.copy(value, to: target) }
        }
        block[2] += 1
    }

    /// Copies of what stands in a bucket, into uninitialised words. Types live as long as their interpreter: here they are not
    /// counted, which took longer than the rest of a look-up.
    @inline(__always) func copyKey(_ bucket: Int, to target: F) {
        TypeInfo.from(keyBits)._withUnsafeGuaranteedRef { $0.copy(key(bucket), to: target) }
    }
    @inline(__always) func copyValue(_ bucket: Int, to target: F) {
        TypeInfo.from(valueBits)._withUnsafeGuaranteedRef { $0.copy(value(bucket), to: target) }
    }
    func replaceValue(_ bucket: Int, copying new: F) {
        TypeInfo.from(valueBits)._withUnsafeGuaranteedRef { type in
            if type.isTrivial { return value(bucket).copyWords(from: new, type.words) }
            NativeTable.withCopy(of: new, type) { type.replace(value(bucket), with: $0) }
        }
    }

    /// The bucket's words were filled in place.
    func markFilled(_ bucket: Int) {
        mark(bucket)
        block[2] += 1
    }

    /// The bucket for a key that is not there.
    private func free(_ hash: Int) -> Int {
        let mask = bucketCount - 1
        var bucket = hash & mask
        while isOccupied(bucket) { bucket = (bucket + 1) & mask }
        return bucket
    }

    func insertNew(copying key: F, _ value: F?) throws { insert(free(try hash(key)), copying: key, value) }

    /// The ideal buckets of the entries behind a bucket, up to the first gap: what `delete` needs.
    func idealsBehind(_ bucket: Int) throws -> [Int] {
        let mask = bucketCount - 1
        var result: [Int] = []
        var candidate = (bucket + 1) & mask
        while isOccupied(candidate) && candidate != bucket {
            result.append(try hash(key(candidate)) & mask)
            candidate = (candidate + 1) & mask
        }
        return result
    }

    /// Frees a bucket whose words were moved out; entries behind it that belong before it move back.
    func delete(_ bucket: Int, _ ideals: [Int]) {
        let mask = bucketCount - 1
        var hole = bucket
        var candidate = (hole + 1) & mask
        defer {
            unmark(hole)
            block[2] -= 1
            block[5] = Int(Int32(truncatingIfNeeded: block[5] &+ 1))
        }
        if ideals.isEmpty { return }
        var start = (bucket - 1) & mask
        while isOccupied(start) { start = (start - 1) & mask }
        start = (start + 1) & mask
        for ideal in ideals {
            let (afterStart, beforeHole) = (ideal >= start, ideal <= hole)
            if start <= hole ? afterStart && beforeHole : afterStart || beforeHole {
                key(hole).copyWords(from: key(candidate), keyWords)
                if valueWords > 0 { value(hole).copyWords(from: value(candidate), valueWords) }
                hole = candidate
            }
            candidate = (candidate + 1) & mask
        }
    }

    /// Releases all entries; the buckets are then free.
    func removeEntries() {
        if !hasStorage { return }
        var bucket = occupied(from: 0)
        let end = bucketCount
        // Free first: what a `deinit` sees is an empty table.
        if keyType.isTrivial && valueType?.isTrivial ?? true {
            bitmap.zero(HashTable.bitmapWords(block[4]))
            block[2] = 0
            return
        }
        while bucket < end {
            unmark(bucket)
            block[2] -= 1
            keyType.destroyWords(key(bucket))
            valueType?.destroyWords(value(bucket))
            bucket = occupied(from: bucket + 1)
        }
        block[2] = 0
    }

    // MARK: Places

    /// Makes the table in the slot the only reference, with room for `capacity` entries. Whether entries moved.
    static func makeUnique(_ slot: F, capacity: Int) throws -> (table: HashTable, rehashed: Bool) {
        while true {
            let table = HashTable(slot[0])
            let isUnique = table.block[1] & countMask == 1
            if isUnique && capacity <= table.capacity { return (table, false) }
            let type = TypeInfo.of(table.block[0])
            if !isUnique && capacity <= table.capacity {
                let copy = try table.copied(type)
                slot[0] = address(copy)
                release(address(table.block))
                return (HashTable(copy, type), false)
            }
            let new = HashTable(try make(type, scale: scale(forCapacity: max(capacity, table.capacity))), type)
            let hashes: [Int]
            do {
                // Before anything moves: hashing may run script code.
                hashes = try table.held { try table.hashes(seed: new.block[6]) }
            } catch {
                release(address(new.block))
                throw error
            }
            if slot[0] != address(table.block) || (table.block[1] & countMask == 1) != isUnique {
                release(address(new.block))
                continue
            }
            table.move(to: new, hashes, copies: !isUnique)
            slot[0] = address(new.block)
            release(address(table.block))
            return (new, true)
        }
    }

    private func hashes(seed: Int) throws -> [Int] {
        var result: [Int] = []
        result.reserveCapacity(count)
        var bucket = occupied(from: 0)
        while bucket < bucketCount {
            result.append(try hash(key(bucket), seed: seed))
            bucket = occupied(from: bucket + 1)
        }
        return result
    }

    private func move(to new: HashTable, _ hashes: [Int], copies: Bool) {
        if !hasStorage { return }
        var bucket = occupied(from: 0)
        for hash in hashes {
            let value = valueBits == 0 ? nil : self.value(bucket)
            let place = new.free(hash)
            if copies { new.insert(place, copying: key(bucket), value) } else { new.insert(place, moving: key(bucket), value) }
            bucket = occupied(from: bucket + 1)
        }
        if !copies {
            bitmap.zero(HashTable.bitmapWords(scale))
            block[2] = 0
        }
    }

    /// The same buckets in a new block.
    private func copied(_ type: TypeInfo) throws -> F {
        let copy = try HashTable.make(type, scale: scale, age: block[5], seed: block[6])
        let table = HashTable(copy, type)
        var bucket = occupied(from: 0)
        while bucket < bucketCount {
            table.insert(bucket, copying: key(bucket), valueType == nil ? nil : value(bucket))
            bucket = occupied(from: bucket + 1)
        }
        return copy
    }

    /// The entries whose buckets are marked, in a table of their size; `+1`.
    func subset(_ type: TypeInfo, _ selected: [Int]) throws -> Int {
        if selected.isEmpty {
            retain(type.emptyArray)
            return type.emptyArray
        }
        if selected.count == count {
            retain(address(block))
            return address(block)
        }
        let result = HashTable(try HashTable.make(type, scale: HashTable.scale(forCapacity: selected.count)), type)
        for bucket in selected { try result.insertNew(copying: key(bucket), valueType == nil ? nil : value(bucket)) }
        return address(result.block)
    }
}

/// A hash that is quick to compute: each word is folded into the state by a multiplication whose high half comes back.
enum Mixing {
    @inline(__always) private static func fold(_ a: UInt, _ b: UInt) -> UInt {
        let product = a.multipliedFullWidth(by: b)
        return product.high ^ product.low
    }
    @inline(__always) static func next(_ state: UInt, _ word: UInt) -> UInt { fold(state ^ word, 0x9E37_79B9_7F4A_7C15) }
    @inline(__always) static func last(_ state: UInt) -> UInt { fold(state, 0xD6E8_FEB8_6659_FD93) }
}

extension ASCIIText {
    /// The same wherever the bytes stand.
    @inline(__always) func hash(seed: Int) -> Int {
        var state = UInt(bitPattern: seed) &+ UInt(bitPattern: count)
        var offset = 0
        let raw = UnsafeRawPointer(bytes)
        while count &- offset >= 8 {
            state = Mixing.next(state, raw.loadUnaligned(fromByteOffset: offset, as: UInt.self))
            offset &+= 8
        }
        if offset < count {
            var rest: UInt = 0
            var shift: UInt = 0
            while offset < count {
                rest |= UInt(bytes[offset]) &<< shift
                shift &+= 8
                offset &+= 1
            }
            state = Mixing.next(state, rest)
        }
        return Int(bitPattern: Mixing.last(state))
    }

    /// A text beyond ASCII may be canonically equivalent to one of ASCII: three scalars are. `StringLayoutTests` counts them.
    static func equivalent(to text: String) -> String? {
        func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
            switch scalar.value {
            case 0x37E: return ";"
            case 0x1FEF: return "`"
            case 0x212A: return "K"
            default: return scalar.value < 128 ? scalar : nil
            }
        }
        guard text.unicodeScalars.allSatisfy({ plain($0) != nil }) else { return nil }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { if let scalar = plain(scalar) { result.append(scalar) } }
        return String(result)
    }
}

/// A key of any script type, as the host hashes it.
private struct ScriptKey: Hashable {
    let key: F
    let type: TypeInfo
    let failure: UnsafeMutablePointer<Error?>

    static func == (a: ScriptKey, b: ScriptKey) -> Bool { a.key == b.key }
    func hash(into hasher: inout Hasher) {
        do { try type.hash(key, into: &hasher) } catch { failure.pointee = error }
    }
}
