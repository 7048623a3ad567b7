/// Nodes that retain and release.

/// What a release may run (`deinit`) needs a free part of the stack above everything in use.
@inline(never) func prepareRelease(_ f: F, _ record: UnsafeMutablePointer<FrameRecord>) {
    let state = record.pointee.state
    let top = f + record.pointee.words
    top[0] = record.pointee.releaseSite.map { Int(bitPattern: $0.toOpaque()) } ?? state.pointee.hostSite
    state.pointee.native = top + 1
    state.pointee.top = top + 1
}

@inline(__always) func release(_ word: Int, _ f: F, _ record: UnsafeMutablePointer<FrameRecord>) {
    if dropsLast(word) {
        prepareRelease(f, record)
        destroyObject(pointer(word))
    }
}

@inline(never) func destroyCounted(_ p: F, _ type: TypeInfo, _ f: F, _ record: UnsafeMutablePointer<FrameRecord>) {
    if type.refs.object >= 0 {
        release(p[type.refs.object], f, record)
        return
    }
    if type.refs.count == 1 && type.refs.entries[0].kind == .string {
        releaseString(p + type.refs.entries[0].offset)
        return
    }
    prepareRelease(f, record)
    type.refs.destroy(p)
}

@inline(__always) func destroy(_ p: F, _ type: TypeInfo, _ f: F, _ record: UnsafeMutablePointer<FrameRecord>) {
    if !type.isTrivial { destroyCounted(p, type, f, record) }
}

/// A borrowed reference, owned.
final class RetainObject: IntNode {
    let value: WordOperand
    init(_ value: Node) { self.value = WordOperand(value) }
    override func evalInt(_ f: F) throws -> Int {
        let word = try value.int(f)
        retain(word)
        return word
    }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
}

final class RetainLocal: IntNode {
    let slot: Int
    init(_ slot: Int) { self.slot = slot }
    override func evalInt(_ f: F) throws -> Int {
        let word = f[slot]
        retain(word)
        return word
    }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
}

/// A borrowed String or Character, owned.
final class RetainString: Node {
    let value: Node
    init(_ value: Node) { self.value = value }
    override func evalInto(_ f: F, _ d: F) throws {
        try value.evalInto(f, d)
        retainString(d)
    }
}

/// A borrowed value of any size, owned.
final class RetainWords: Node {
    let value: Node
    let type: TypeInfo
    init(_ value: Node, _ type: TypeInfo) {
        self.value = value
        self.type = type
    }
    override func evalInt(_ f: F) throws -> Int {
        try withUnsafeTemporaryAllocation(of: Int.self, capacity: 1) {
            let p = $0.baseAddress.unsafelyUnwrapped
            p[0] = try value.evalInt(f)
            type.refs.retain(p)
            return p[0]
        }
    }
    override func evalInto(_ f: F, _ d: F) throws {
        try value.evalInto(f, d)
        type.refs.retain(d)
    }
}

/// Evaluates an owned value for nothing.
final class DropObject: StatementNode {
    let value: Node
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ value: Node, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.value = value
        self.record = record
    }
    override func exec(_ f: F) throws -> Int {
        release(try value.evalInt(f), f, record)
        return 0
    }
}

final class DropWords: StatementNode {
    let value: Node
    let scratch: Int
    let type: TypeInfo
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ value: Node, scratch: Int, _ type: TypeInfo, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.value = value
        self.scratch = scratch
        self.type = type
        self.record = record
    }
    override func exec(_ f: F) throws -> Int {
        try value.evalInto(f, f + scratch)
        destroy(f + scratch, type, f, record)
        return 0
    }
}

/// A slot to zero on entry and to destroy on exit.
struct Cleanup {
    enum Kind { case object, string, words }
    var slot: Int
    var words: Int
    var kind: Kind
    var type: Unmanaged<TypeInfo>

    init(slot: Int, type: TypeInfo) {
        self.slot = slot
        words = type.words
        self.type = Unmanaged.passUnretained(type)
        if type.refs.count == 1, type.words == 1, type.refs.entries[0].kind == .object {
            kind = .object
        } else if type.words == 2, type.refs.count == 1, type.refs.entries[0].kind == .string, type.refs.entries[0].offset == 0 {
            // Also an Optional of one.
            kind = .string
        } else {
            kind = .words
        }
    }
}

/// Slots of one scope, in declaration order.
struct CleanupList {
    let entries: UnsafeMutablePointer<Cleanup>
    let count: Int
    init(_ list: [Cleanup]) {
        entries = .allocate(capacity: max(list.count, 1))
        entries.initialize(from: list, count: list.count)
        count = list.count
    }

    /// Nothing of an entry is remembered here: a commit may change entries.
    @inline(__always) func zero(_ f: F) {
        if count == 1, entries.pointee.words <= 2 {
            let slot = entries.pointee.slot
            f[slot] = 0
            if entries.pointee.words == 2 { f[slot &+ 1] = 0 }
        } else {
            zeroAll(f)
        }
    }
    @inline(never) private func zeroAll(_ f: F) {
        var index = 0
        while index < count {
            (f + entries[index].slot).zero(entries[index].words)
            index &+= 1
        }
    }
    /// In reverse order.
    @inline(__always) func destroy(_ f: F, _ record: UnsafeMutablePointer<FrameRecord>) {
        if count == 1, entries.pointee.kind == .object {
            release(f[entries.pointee.slot], f, record)
        } else if count == 1, entries.pointee.kind == .string {
            releaseString(f + entries.pointee.slot)
        } else {
            destroyAll(f, record)
        }
    }
    @inline(never) private func destroyAll(_ f: F, _ record: UnsafeMutablePointer<FrameRecord>) {
        var index = count &- 1
        while index >= 0 {
            let entry = entries + index
            let p = f + entry.pointee.slot
            switch entry.pointee.kind {
            case .object: release(p[0], f, record)
            case .string: releaseString(p)
            case .words: entry.pointee.type._withUnsafeGuaranteedRef { destroyCounted(p, $0, f, record) }
            }
            index &-= 1
        }
    }
}

/// What releases slots of a frame when a part of its code ends.
protocol Cleaning: AnyObject {
    var list: CleanupList { get }
}

/// `if let x = e` and the round of an iterator, at the start of a scope: what `Choice`, `BindPointer`, `BindOptional` and
/// `RetainObject` would do one after the other.
struct Binding {
    /// The scope is such a one, and owns nothing but what is bound.
    let isKnown: Bool
    /// One word, nil is zero.
    private let isPointer: Bool
    private let retains: Bool
    private let value: WordOperand
    private let slot: Int
    private let test: Int
    private let words: Int
    let then: Statement
    let other: Node
    let hasOther: Bool

    init(_ body: Node, _ list: [Cleanup]) {
        words = list.first?.words ?? 0
        let ownsOne = list.count == 1 && words <= 2
        let condition: Node?
        switch body {
        case let choice as Choice: (condition, then, other) = (choice.condition.node, Statement(choice.then), choice.other)
        case let test as If: (condition, then, other) = (test.condition.node, test.then, Nothing())
        default: (condition, then, other) = (nil, Statement(body), Nothing())
        }
        hasOther = !(other is Nothing)
        switch condition {
        case let bind as BindPointer where ownsOne && bind.slot == list[0].slot:
            let retained = bind.value.node as? RetainObject
            (isKnown, isPointer, retains, value) = (true, true, retained != nil, retained?.value ?? bind.value)
            (slot, test) = (bind.slot, bind.slot)
        case let bind as BindOptional where ownsOne && bind.slot == list[0].slot:
            (isKnown, isPointer, retains, value, slot, test) = (true, false, false, WordOperand(bind.value), bind.slot, bind.test)
        default: (isKnown, isPointer, retains, value, slot, test) = (false, false, false, WordOperand(other), 0, 0)
        }
    }
    /// Binds. Until then the slot is empty: a safe point may look at it.
    @inline(__always) func holds(_ f: F) throws -> Bool {
        if isPointer {
            f[slot] = 0
            let word = try value.int(f)
            if retains { retain(word) }
            f[slot] = word
            return word != 0
        }
        f[slot] = 0
        if words == 2 { f[slot &+ 1] = 0 }
        try value.node.evalInto(f, f + slot)
        return f[test] != 0
    }
}

/// A scope with owned variables: zeroes them, runs the body, releases them however it ends.
final class Scope: Node, Cleaning {
    let body: Node
    private let binding: Binding
    let list: CleanupList
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ body: Node, _ list: [Cleanup], _ record: UnsafeMutablePointer<FrameRecord>) {
        self.body = body
        binding = Binding(body, list)
        self.list = CleanupList(list)
        self.record = record
    }
    deinit { list.entries.deallocate() }

    override func exec(_ f: F) throws -> Int {
        if !binding.isKnown { return try execBody(f) }
        do {
            // What is nil is not released.
            if _slowPath(try !binding.holds(f)) { return binding.hasOther ? try binding.other.exec(f) : 0 }
            let status = try binding.then.exec(f)
            list.destroy(f, record)
            return status
        } catch {
            list.destroy(f, record)
            throw error
        }
    }
    @inline(never) private func execBody(_ f: F) throws -> Int {
        list.zero(f)
        do {
            let status = try body.exec(f)
            list.destroy(f, record)
            return status
        } catch {
            list.destroy(f, record)
            throw error
        }
    }
    override func evalInt(_ f: F) throws -> Int {
        list.zero(f)
        do {
            let result = try body.evalInt(f)
            list.destroy(f, record)
            return result
        } catch {
            list.destroy(f, record)
            throw error
        }
    }
    override func evalDouble(_ f: F) throws -> Double {
        list.zero(f)
        do {
            let result = try body.evalDouble(f)
            list.destroy(f, record)
            return result
        } catch {
            list.destroy(f, record)
            throw error
        }
    }
    override func evalBool(_ f: F) throws -> Bool {
        list.zero(f)
        do {
            let result = try body.evalBool(f)
            list.destroy(f, record)
            return result
        } catch {
            list.destroy(f, record)
            throw error
        }
    }
    override func evalInto(_ f: F, _ d: F) throws {
        list.zero(f)
        do {
            try body.evalInto(f, d)
            list.destroy(f, record)
        } catch {
            list.destroy(f, record)
            throw error
        }
    }
}

/// As `Scope`, for values of an expression that live in hidden slots while it is evaluated, and places to write back.
/// `before` may fail half-way: what it did not fill is zero.
final class WithTemporaries: Node {
    let before: Node
    let body: Node
    /// Runs after the body even when that failed; nil: nothing.
    let after: Node
    let hasAfter: Bool
    let list: CleanupList
    let record: UnsafeMutablePointer<FrameRecord>
    init(before: Node, _ body: Node, after: Node?, _ list: [Cleanup], _ record: UnsafeMutablePointer<FrameRecord>) {
        self.before = before
        self.body = body
        self.after = after ?? Nothing()
        hasAfter = after != nil
        self.list = CleanupList(list)
        self.record = record
    }
    deinit { list.entries.deallocate() }

    @inline(__always) private func run<T>(_ f: F, _ work: () throws -> T) throws -> T {
        list.zero(f)
        do {
            _ = try before.exec(f)
            let result: T
            do { result = try work() } catch {
                if hasAfter { try writeBack(f) }
                throw error
            }
            if hasAfter { _ = try after.exec(f) }
            list.destroy(f, record)
            return result
        } catch {
            list.destroy(f, record)
            throw error
        }
    }
    /// Only a script error still writes back.
    @inline(never) private func writeBack(_ f: F) throws {
        let interpreter = record.pointee.state.pointee.owner.takeUnretainedValue()
        try interpreter.whileUnwinding { _ = try after.exec(f) }
    }
    override func exec(_ f: F) throws -> Int { try run(f) { try body.exec(f) } }
    override func evalInt(_ f: F) throws -> Int { try run(f) { try body.evalInt(f) } }
    override func evalDouble(_ f: F) throws -> Double { try run(f) { try body.evalDouble(f) } }
    override func evalBool(_ f: F) throws -> Bool { try run(f) { try body.evalBool(f) } }
    override func evalInto(_ f: F, _ d: F) throws { try run(f) { try body.evalInto(f, d) } }
}
