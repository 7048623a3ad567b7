/// Operands, conditions and statements that the node around them evaluates itself when they are plain: a test of fields in
/// the node is much cheaper than a call through the child's class. Everything else asks the child.

/// A value of one word: in the frame, the sum of two of them, behind a pointer in the frame, at a fixed address (a global, a
/// constant), or any node.
struct WordOperand {
    let node: Node
    /// The local, or the pointer; -1: it is neither.
    private let slot: Int
    /// Words behind the pointer; -1: the slot holds the value; -2: it is to be increased; -3: the slot's address is the value;
    /// without a slot: -4: the node is an `ArrayRead`; -5: it is an `ArrayCount`.
    private let offset: Int
    private let fixed: F?
    private let increase: WordSum

    init(_ node: Node) {
        self.node = node
        var sum: WordSum?
        switch node {
        case let local as Local: (slot, offset, fixed) = (local.slot, -1, nil)
        case let field as Field: (slot, offset, fixed) = (field.slot, field.offset, nil)
        case let constant as Constant: (slot, offset, fixed) = (-1, -1, constant.place)
        case let global as Fixed: (slot, offset, fixed) = (-1, -1, global.place)
        case let address as AddressOf where address.localSlot >= 0: (slot, offset, fixed) = (address.localSlot, -3, nil)
        case let read as ArrayRead where read.access.isPlain: (slot, offset, fixed) = (-1, -4, nil)
        case let count as ArrayCount where count.isPlain: (slot, offset, fixed) = (-1, -5, nil)
        default:
            sum = node.wordSum
            (slot, offset, fixed) = (sum?.slot ?? -1, -2, nil)
        }
        increase = sum ?? WordSum(slot: 0, by: 0, isConstant: true)
    }

    /// Reading it runs no node.
    @inline(__always) var isPlain: Bool { slot >= 0 && offset >= -1 || fixed != nil }
    /// - Invariant: `isPlain`.
    @inline(__always) func plain(_ f: F) -> Int {
        if slot >= 0 {
            let word = f[slot]
            return offset < 0 ? word : pointer(word)[offset]
        }
        return fixed.unsafelyUnwrapped[0]
    }
    /// The value, where reading it calls nothing; nil: ask the node, which traps when a sum overflows or an index is out of range.
    /// A node that begins with this and leaves the rest to another function saves no registers on that way.
    @inline(__always) func atOnce(_ f: F) -> Int? {
        if slot >= 0 {
            let word = f[slot]
            if offset == -1 { return word }
            if offset >= 0 { return pointer(word)[offset] }
            if offset == -3 { return Int(bitPattern: f + slot) }
            let (result, overflow) = word.addingReportingOverflow(increase.isConstant ? increase.by : f[increase.by])
            if _fastPath(!overflow) { return result }
        } else if let fixed {
            return fixed[0]
        } else if offset < -3 {
            if offset == -5 { return unsafeDowncast(node, to: ArrayCount.self).plain(f) }
            if let element = element(f) { return element[0] }
        }
        return nil
    }
    @inline(__always) func int(_ f: F) throws -> Int {
        if let word = atOnce(f) { return word }
        return try node.evalInt(f)
    }
    @inline(__always) func double(_ f: F) throws -> Double {
        if slot >= 0 {
            let word = f[slot]
            return Interp.double(offset < 0 ? word : pointer(word)[offset])
        }
        if let fixed { return Interp.double(fixed[0]) }
        if offset == -4, let element = element(f) { return element.double }
        return try node.evalDouble(f)
    }
    /// Of an `ArrayRead`.
    @inline(__always) private func element(_ f: F) -> F? { unsafeDowncast(node, to: ArrayRead.self).element(f) }
    /// The bits of a value of any representation.
    @inline(__always) func word(_ f: F, isDouble: Bool) throws -> Int { isDouble ? bits(try double(f)) : try int(f) }
    /// A value of any size.
    @inline(__always) func into(_ f: F, _ d: F) throws {
        if slot >= 0 {
            let word = f[slot]
            if offset == -1 {
                d[0] = word
                return
            }
            if offset >= 0 {
                d[0] = pointer(word)[offset]
                return
            }
            if offset == -3 {
                d[0] = Int(bitPattern: f + slot)
                return
            }
            let (result, overflow) = word.addingReportingOverflow(increase.isConstant ? increase.by : f[increase.by])
            if _fastPath(!overflow) {
                d[0] = result
                return
            }
        } else if let fixed {
            d[0] = fixed[0]
            return
        } else if offset == -4, let element = element(f) {
            d[0] = element[0]
            return
        }
        try node.evalInto(f, d)
    }
    /// Of a place: where it stands.
    @inline(__always) func address(_ f: F) throws -> F {
        if slot >= 0 { return offset < 0 ? f + slot : pointer(f[slot]) + offset }
        if let fixed { return fixed }
        return try node.address(f)
    }
}

/// An index that is a constant, a local or a field behind one, or such a one plus a constant. Of a sum that overflows the value
/// is no index.
struct PlainIndex {
    private let slot: Int
    /// Words behind the pointer; -1: the slot holds the value.
    private let offset: Int
    /// All bits of the local count, or none.
    private let mask: Int
    private let constant: Int
    init?(_ node: Node) {
        var (base, sum) = (node, 0)
        switch node {
        case let value as Constant: (slot, offset, mask, constant) = (0, -1, 0, value.value); return
        case let add as IntAddXC: (base, sum) = (add.a.node, add.b)
        case let subtract as IntSubtractXC where subtract.b != .min: (base, sum) = (subtract.a.node, -subtract.b)
        default: if let found = node.wordSum, found.isConstant { (base, sum) = (Local(found.slot), found.by) }
        }
        // A sum that wraps around must not come out as a small number.
        if sum.magnitude >= 1 << 32 { return nil }
        (mask, constant) = (-1, sum)
        switch base {
        case let local as Local: (slot, offset) = (local.slot, -1)
        case let field as Field: (slot, offset) = (field.slot, field.offset)
        default: return nil
        }
    }
    /// Stands for an index of another shape.
    static let none = PlainIndex()
    private init() { (slot, offset, mask, constant) = (0, -1, 0, -1) }
    @inline(__always) func value(_ f: F) -> Int {
        let word = f[slot]
        return ((offset < 0 ? word : pointer(word)[offset]) & mask) &+ constant
    }
}

/// A String or Character that is looked at: where it stands, or in a hidden place when a node gives it.
struct TextOperand {
    let node: Node
    /// The local, or the pointer; -1: it is neither.
    private let slot: Int
    /// Words behind the pointer; -1: the slot holds the text.
    private let offset: Int
    /// A literal.
    private let fixed: F?
    init(_ node: Node) {
        self.node = node
        switch node {
        case let local as Local2: (slot, offset, fixed) = (local.slot, -1, nil)
        case let field as FieldWords where field.words == 2: (slot, offset, fixed) = (field.slot, field.offset, nil)
        case let literal as StringConstant: (slot, offset, fixed) = (-1, -1, literal.text)
        case let global as FixedWords where global.words == 2: (slot, offset, fixed) = (-1, -1, global.place)
        default: (slot, offset, fixed) = (-1, -1, nil)
        }
    }
    /// The text stands somewhere without running a node.
    @inline(__always) var isPlain: Bool { slot >= 0 || fixed != nil }
    /// Runs the node, if it needs to be run: its text goes to `scratch`.
    @inline(__always) func prepare(_ f: F, _ scratch: F) throws {
        if slot < 0 && fixed == nil { try node.evalInto(f, scratch) }
    }
    /// After `prepare`.
    @inline(__always) func place(_ f: F, _ scratch: F) -> F {
        if slot >= 0 { return offset < 0 ? f + slot : pointer(f[slot]) + offset }
        return fixed ?? scratch
    }
}

/// An Int local plus a constant or another local.
struct WordSum {
    let slot: Int
    /// The constant, or the other local.
    let by: Int
    let isConstant: Bool
}

/// A Double operand of arithmetic.
struct DoubleOperand {
    let node: Node
    /// The local, or the pointer; -1: it is neither; -2: the node is an `ArrayRead`; -3: it is the product of two locals.
    private let slot: Int
    /// Words behind the pointer; -1: the slot holds the value.
    private let offset: Int
    private let fixed: F?

    init(_ node: Node) {
        self.node = node
        switch node {
        case let local as Local: (slot, offset, fixed) = (local.slot, -1, nil)
        case let field as Field: (slot, offset, fixed) = (field.slot, field.offset, nil)
        case let constant as Constant: (slot, offset, fixed) = (-1, -1, constant.place)
        case let global as Fixed: (slot, offset, fixed) = (-1, -1, global.place)
        case let read as ArrayRead where read.access.isPlain: (slot, offset, fixed) = (-2, -1, nil)
        case is DoubleMultiplyLL: (slot, offset, fixed) = (-3, -1, nil)
        default: (slot, offset, fixed) = (-1, -1, nil)
        }
    }

    /// As of `WordOperand`.
    @inline(__always) func atOnce(_ f: F) -> Double? {
        if slot >= 0 {
            let word = f[slot]
            return Interp.double(offset < 0 ? word : pointer(word)[offset])
        }
        if slot == -2 {
            if let element = unsafeDowncast(node, to: ArrayRead.self).element(f) { return element.double }
        } else if slot == -3 {
            return unsafeDowncast(node, to: DoubleMultiplyLL.self).product(f)
        } else if let fixed {
            return Interp.double(fixed[0])
        }
        return nil
    }
    @inline(__always) func double(_ f: F) throws -> Double {
        if let value = atOnce(f) { return value }
        return try node.evalDouble(f)
    }
}

extension DoubleMultiplyLL {
    @inline(__always) func product(_ f: F) -> Double { Interp.double(f[a]) * Interp.double(f[b]) }
}

/// A comparison of a word of the frame with another one or with a constant.
struct WordTest {
    /// Which outcomes hold: 1 less, 2 equal, 4 greater. 0: no such test.
    let outcomes: Int
    let a: Int
    let b: Int
    /// `b` is the value, not its slot.
    let isConstant: Bool
    static let none = WordTest(0, 0, 0, isConstant: true)

    init(_ outcomes: Int, _ a: Int, _ b: Int, isConstant: Bool) {
        self.outcomes = outcomes
        self.a = a
        self.b = b
        self.isConstant = isConstant
    }
    var negated: WordTest { outcomes == 0 ? self : WordTest(7 & ~outcomes, a, b, isConstant: isConstant) }
    @inline(__always) var isKnown: Bool { outcomes != 0 }
    @inline(__always) func holds(_ f: F) -> Bool {
        let x = f[a]
        let y = isConstant ? b : f[b]
        return (outcomes &>> (x < y ? 0 : x == y ? 1 : 2)) & 1 != 0
    }
}

/// A Bool that decides something.
struct Condition {
    let node: Node
    private let test: WordTest
    init(_ node: Node) {
        self.node = node
        test = node.wordTest
    }
    /// It compares words of the frame.
    var isTest: Bool { test.isKnown }
    /// The same as `holds`.
    /// - Invariant: not `isTest`.
    @inline(__always) func decides(_ f: F) throws -> Bool { try node.evalBool(f) }
    /// - Invariant: `isTest`.
    @inline(__always) func passes(_ f: F) -> Bool { test.holds(f) }
    @inline(__always) func holds(_ f: F) throws -> Bool {
        if test.isKnown { return test.holds(f) }
        return try node.evalBool(f)
    }
}

/// A statement; `i += 1` and `a += b` of Int locals are done at once.
struct Statement {
    let node: Node
    /// The local that is increased; -1: any other statement.
    private let slot: Int
    private let by: Int
    /// `by` is a slot.
    private let isLocal: Bool

    init(_ node: Node) {
        self.node = node
        switch node {
        case let increment as IncrementL: (slot, by, isLocal) = (increment.slot, increment.by, false)
        case let add as IntAddAssignLL: (slot, by, isLocal) = (add.slot, add.from, true)
        default: (slot, by, isLocal) = (-1, 0, false)
        }
    }
    /// It runs no node.
    var isInPlace: Bool { slot >= 0 }
    @inline(__always) func exec(_ f: F) throws -> Int {
        if slot >= 0 {
            let (result, overflow) = f[slot].addingReportingOverflow(isLocal ? f[by] : by)
            if _fastPath(!overflow) {
                f[slot] = result
                return 0
            }
        }
        // Of an overflow: traps.
        return try node.exec(f)
    }
}
