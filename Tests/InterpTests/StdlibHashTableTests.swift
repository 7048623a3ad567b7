import Testing
import Types
@testable import Diagnostics
@testable import Interp
#if canImport(Glibc)
import Glibc
#endif

/// The host's own Dictionary and Set are the oracle: with SWIFT_DETERMINISTIC_HASHING=1 the script's tables must have
/// the same order after the same operations. Without it only the contents are compared.
@Suite(.serialized) struct HashTableTests {
    static let isDeterministic = getenv("SWIFT_DETERMINISTIC_HASHING").map { $0[0] == 49 } ?? false

    final class SilentHost: Host {
        func write(_ bytes: UnsafeRawBufferPointer) {}
        func writeError(_ bytes: UnsafeRawBufferPointer) {}
        func flush() {}
        func readLine() -> HostLine { .endOfInput }
        func sleep(untilNanoseconds: UInt64) -> Bool { true }
        func wake() {}
        func monotonicNanoseconds() -> UInt64 { 0 }
        func wallClockSeconds() -> Double { 0 }
        func random() -> UInt64 { 4 }
        var arguments: [String] { [] }
        var environment: [String: String] { [:] }
    }

    let interpreter = Interpreter(
        program: Checker.check([], in: Checker.World(prelude: PreludeText(text: Prelude.text, index: Prelude.index))).program, host: SilentHost())

    func plain(_ kind: TypeInfo.Kind, words: Int) -> TypeInfo {
        TypeInfo(id: .error, kind: kind, words: words, rep: .int, name: "\(kind)", qualifiedName: "\(kind)", declaration: nil, arguments: [], interpreter: interpreter)
    }
    func table(_ kind: TypeInfo.Kind, key: TypeInfo, value: TypeInfo) -> TypeInfo {
        let info = plain(kind, words: 1)
        info.key = key
        info.element = kind == .set ? key : value
        return info
    }
    func site(_ types: [TypeInfo], result: TypeInfo, parameters: [TypeInfo] = []) -> NativeSite {
        NativeSite(types: types, result: result, parameters: parameters, interpreter: interpreter)
    }

    /// Calls a native whose result is at most one word.
    func run(_ name: String, _ arguments: [Int], _ site: NativeSite) throws -> Int {
        let words = F.allocate(capacity: arguments.count + 1)
        for (index, argument) in arguments.enumerated() { words[index] = argument }
        defer { words.deallocate() }
        let function = try #require(NativeTable.function(name))
        try function(words, words + arguments.count, site)
        return words[arguments.count]
    }

    /// Keys and values of a script dictionary in its order.
    func entries(_ word: Int) -> [(Int, Int)] {
        let table = HashTable(word)
        var result: [(Int, Int)] = []
        var bucket = table.occupied(from: 0)
        while table.hasStorage && bucket < table.bucketCount {
            result.append((table.key(bucket)[0], table.valueType == nil ? 0 : table.value(bucket)[0]))
            bucket = table.occupied(from: bucket + 1)
        }
        return result
    }

    @Test func dictionaryFollowsTheHost() throws {
        let int = plain(.int, words: 1)
        let optional = plain(.optional, words: 2)
        optional.element = int
        let type = table(.dictionary, key: int, value: int)
        let call = site([int, int], result: optional, parameters: [type, optional, int])
        let set = try #require(NativeTable.function("dictionary.set"))
        let reserve = try #require(NativeTable.function("dictionary.reserveCapacity"))
        let clear = try #require(NativeTable.function("dictionary.removeAll"))
        var generator = SeededGenerator(seed: 7)
        for round in 0..<60 {
            var host: [Int: Int] = [:]
            let slot = F.allocate(capacity: 1)
            slot[0] = type.emptyArray
            let arguments = F.allocate(capacity: 4)
            var copies: [(host: [Int: Int], word: Int)] = []
            for step in 0..<400 {
                let key = Int.random(in: 0..<(round % 2 == 0 ? 40 : 1000), using: &generator)
                arguments[0] = Int(bitPattern: slot)
                switch Int.random(in: 0..<20, using: &generator) {
                case 0..<11:
                    host[key] = step
                    (arguments[1], arguments[2], arguments[3]) = (1, step, key)
                    try set(arguments, arguments, call)
                case 11..<17:
                    host[key] = nil
                    (arguments[1], arguments[2], arguments[3]) = (0, 0, key)
                    try set(arguments, arguments, call)
                case 17:
                    copies.append((host, slot[0]))
                    retain(slot[0])
                case 18 where step % 7 == 0:
                    let capacity = Int.random(in: 0..<200, using: &generator)
                    host.reserveCapacity(capacity)
                    arguments[1] = capacity
                    try reserve(arguments, arguments, call)
                case 19 where step % 31 == 0:
                    let keeps = Bool.random(using: &generator)
                    host.removeAll(keepingCapacity: keeps)
                    arguments[1] = keeps ? 1 : 0
                    try clear(arguments, arguments, call)
                default: break
                }
                expectSame(slot[0], host)
                #expect(HashTable(slot[0]).capacity == host.capacity)
            }
            for copy in copies { expectSame(copy.word, copy.host) }
        }
    }

    private func expectSame(_ word: Int, _ host: [Int: Int]) {
        let script = entries(word)
        if Self.isDeterministic {
            #expect(script.map(\.0) == host.map(\.key))
            #expect(script.map(\.1) == host.map(\.value))
        } else {
            #expect(script.map(\.0).sorted() == host.keys.sorted())
        }
    }

    @Test func setAlgebraFollowsTheHost() throws {
        let int = plain(.int, words: 1)
        let type = table(.set, key: int, value: int)
        let array = plain(.array, words: 1)
        array.element = int
        let call = site([int], result: type)
        var generator = SeededGenerator(seed: 3)
        func makeArray(_ values: [Int]) throws -> Int { try NativeTable.makeArray(values.count, array) { $1[0] = values[$0] } }
        func make(_ values: [Int]) throws -> Int { try run("set.fromLiteral", [makeArray(values)], call) }
        func expect(_ word: Int, _ host: Set<Int>) {
            let script = entries(word).map(\.0)
            if Self.isDeterministic { #expect(script == Array(host)) } else { #expect(script.sorted() == host.sorted()) }
        }
        for _ in 0..<200 {
            let x = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in Int.random(in: 0..<80, using: &generator) }
            let y = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in Int.random(in: 0..<80, using: &generator) }
            let (a, b) = (Set(arrayElements: x), Set(arrayElements: y))
            let (p, q) = (try make(x), try make(y))
            expect(p, a)
            expect(q, b)
            let others = try makeArray(Array(b))
            expect(try run("set.intersection", [p, others], call), a.intersection(b))
            if b.count > a.count / 8 {
                expect(try run("set.subtracting", [p, others], call), a.subtracting(b))
            }
            let union = F.allocate(capacity: 1)
            union[0] = p
            retain(p)
            _ = try run("set.formUnion", [Int(bitPattern: union), others], call)
            expect(union[0], a.union(b))
        }
    }

    @Test func stringKeysFollowTheHost() throws {
        let string = plain(.string, words: 2)
        string.isTrivial = false
        string.refs = RefList([RefEntry(offset: 0, kind: .string, info: nil)])
        let type = table(.set, key: string, value: string)
        let block = F.allocate(capacity: 1)
        block[0] = type.emptyArray
        var host: Set<String> = []
        for index in 0..<500 {
            let key = "key \(index * 37 % 401) of a long text"
            let table = try HashTable.makeUnique(block, capacity: HashTable(block[0]).count + 1).table
            var text = key
            try withUnsafeMutablePointer(to: &text) { pointer in
                let words = UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: Int.self)
                let (bucket, found) = try table.find(words)
                if !found { table.insert(bucket, copying: words, nil) }
            }
            host.insert(key)
        }
        var keys: [String] = []
        let table = HashTable(block[0])
        var bucket = table.occupied(from: 0)
        while bucket < table.bucketCount {
            keys.append(table.key(bucket).string)
            bucket = table.occupied(from: bucket + 1)
        }
        if Self.isDeterministic { #expect(keys == Array(host)) } else { #expect(Set(keys) == host) }
    }
}

extension Set {
    /// As a set literal makes it.
    fileprivate init(arrayElements: [Element]) {
        self.init(minimumCapacity: arrayElements.count)
        for element in arrayElements { insert(element) }
    }
}

/// Random numbers that are the same in each run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let high = state ^ (state >> 29)
        return high &* 0xBF58_476D_1CE4_E5B9
    }
}
