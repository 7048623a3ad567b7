/// Operands, conditions and statements that the node around them evaluates itself when they are plain: a test of fields in
/// the node is much cheaper than a call through the child's class. Everything else asks the child.

/// A value of one word: in the frame, behind a pointer in the frame, at a fixed address (a global, a constant), or any node.
struct WordOperand {
    let node: Node
    /// The local, or the pointer; -1: it is neither.
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
        default: (slot, offset, fixed) = (-1, -1, nil)
        }
    }

    /// Reading it runs no node.
    @inline(__always) var isPlain: Bool { slot >= 0 || fixed != nil }
    @inline(__always) func int(_ f: F) throws -> Int {
        if slot >= 0 {
            let word = f[slot]
            return offset < 0 ? word : pointer(word)[offset]
        }
        if let fixed { return fixed[0] }
        return try node.evalInt(f)
    }
    @inline(__always) func double(_ f: F) throws -> Double {
        if slot >= 0 {
            let word = f[slot]
            return Interp.double(offset < 0 ? word : pointer(word)[offset])
        }
        if let fixed { return Interp.double(fixed[0]) }
        return try node.evalDouble(f)
    }
    /// The bits of a value of any representation.
    @inline(__always) func word(_ f: F, isDouble: Bool) throws -> Int {
        if slot >= 0 {
            let word = f[slot]
            return offset < 0 ? word : pointer(word)[offset]
        }
        if let fixed { return fixed[0] }
        return isDouble ? bits(try node.evalDouble(f)) : try node.evalInt(f)
    }
    /// A value of any size.
    @inline(__always) func into(_ f: F, _ d: F) throws {
        if slot >= 0 {
            let word = f[slot]
            d[0] = offset < 0 ? word : pointer(word)[offset]
        } else if let fixed {
            d[0] = fixed[0]
        } else {
            try node.evalInto(f, d)
        }
    }
    /// Of a place: where it stands.
    @inline(__always) func address(_ f: F) throws -> F {
        if slot >= 0 { return offset < 0 ? f + slot : pointer(f[slot]) + offset }
        if let fixed { return fixed }
        return try node.address(f)
    }
}

/// A Double operand of arithmetic: also the product of two locals.
struct DoubleOperand {
    let node: Node
    private let slot: Int
    /// As in `WordOperand`.
    private let offset: Int
    /// The local that the one in `slot` is multiplied by; -1: there is none.
    private let factor: Int
    private let fixed: F?

    init(_ node: Node) {
        self.node = node
        switch node {
        case let product as DoubleMultiplyLL: (slot, offset, factor, fixed) = (product.a, -1, product.b, nil)
        case let field as Field: (slot, offset, factor, fixed) = (field.slot, field.offset, -1, nil)
        case let global as Fixed: (slot, offset, factor, fixed) = (-1, -1, -1, global.place)
        default: (slot, offset, factor, fixed) = (-1, -1, -1, nil)
        }
    }

    @inline(__always) func double(_ f: F) throws -> Double {
        if slot >= 0 {
            if factor >= 0 { return Interp.double(f[slot]) * Interp.double(f[factor]) }
            return Interp.double(pointer(f[slot])[offset])
        }
        if let fixed { return Interp.double(fixed[0]) }
        return try node.evalDouble(f)
    }
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
