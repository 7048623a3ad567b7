/// Integer operations that are not generated per operand shape, and all widths but Int.

/// With few enough arguments for registers: else each node that may trap has room for them on its stack.
@inline(never) func overflowTrap(_ a: Int, _ sign: Unicode.Scalar, _ b: Int, _ place: Place, _ f: F) throws -> Never {
    throw place.trap("Fatal error: arithmetic overflow: \(a) \(sign) \(b)", f)
}
/// Of a local increased by a constant.
@inline(never) func incrementTrap(_ value: Int, _ by: Int, _ place: Place, _ f: F) throws -> Never {
    try by < 0 ? overflowTrap(value, "-", 0 &- by, place, f) : overflowTrap(value, "+", by, place, f)
}

/// What a width of integers does with results. Words hold the value sign- or zero-extended; UInt and UInt64 hold their bits.
enum IntegerWidth {
    case int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64

    init?(prefix: Substring) {
        switch prefix {
        case "int": self = .int
        case "i8": self = .int8
        case "i16": self = .int16
        case "i32": self = .int32
        case "i64": self = .int64
        case "uint": self = .uint
        case "u8": self = .uint8
        case "u16": self = .uint16
        case "u32": self = .uint32
        case "u64": self = .uint64
        default: return nil
        }
    }
    var isWord: Bool { self == .int || self == .int64 }
    var isUnsignedWord: Bool { self == .uint || self == .uint64 }
    var bits: Int {
        switch self {
        case .int8, .uint8: return 8
        case .int16, .uint16: return 16
        case .int32, .uint32: return 32
        default: return 64
        }
    }
    var isSigned: Bool {
        switch self {
        case .int, .int8, .int16, .int32, .int64: return true
        default: return false
        }
    }
    var minimum: Int { isSigned ? (bits == 64 ? Int.min : -(1 << (bits - 1))) : 0 }
    var maximum: Int { bits == 64 ? Int.max : isSigned ? (1 << (bits - 1)) - 1 : (1 << bits) - 1 }
    /// The low bits, extended.
    @inline(__always) func wrap(_ value: Int) -> Int {
        switch self {
        case .int, .int64, .uint, .uint64: return value
        case .int8: return Int(Int8(truncatingIfNeeded: value))
        case .int16: return Int(Int16(truncatingIfNeeded: value))
        case .int32: return Int(Int32(truncatingIfNeeded: value))
        case .uint8: return Int(UInt8(truncatingIfNeeded: value))
        case .uint16: return Int(UInt16(truncatingIfNeeded: value))
        case .uint32: return Int(UInt32(truncatingIfNeeded: value))
        }
    }
    func text(_ value: Int) -> String { isUnsignedWord ? String(UInt(bitPattern: value)) : String(value) }
}

enum IntegerOperator {
    case add, subtract, multiply, divide, remainder
    case wrappingAdd, wrappingSubtract, wrappingMultiply
    case and, or, xor
    /// `<<`, `>>`: any count, also negative or too large.
    case shiftLeft, shiftRight
    /// `&<<`, `&>>`: the count modulo the width.
    case maskedShiftLeft, maskedShiftRight

    var sign: String {
        switch self {
        case .add: return "+"
        case .subtract: return "-"
        case .multiply: return "*"
        case .divide: return "/"
        case .remainder: return "%"
        default: return ""
        }
    }
}

/// Operations on machine words, one copy for each caller that fixes `op` and `width`.
@inline(__always) func integerOperation(_ op: IntegerOperator, _ width: IntegerWidth, _ x: Int, _ y: Int, _ place: Place, _ f: F) throws -> Int {
    switch op {
    case .add, .subtract, .multiply:
        if width.isUnsignedWord {
            let (a, b) = (UInt(bitPattern: x), UInt(bitPattern: y))
            let (result, overflow) = op == .add ? a.addingReportingOverflow(b) : op == .subtract ? a.subtractingReportingOverflow(b) : a.multipliedReportingOverflow(by: b)
            if overflow { try widthTrap(op, width, x, y, place, f) }
            return Int(bitPattern: result)
        }
        let (result, overflow) = op == .add ? x.addingReportingOverflow(y) : op == .subtract ? x.subtractingReportingOverflow(y) : x.multipliedReportingOverflow(by: y)
        if overflow || result < width.minimum || result > width.maximum { try widthTrap(op, width, x, y, place, f) }
        return result
    case .divide, .remainder:
        if y == 0 {
            try place.fail(op == .divide ? "Fatal error: Division by zero" : "Fatal error: Division by zero in remainder operation", f)
        }
        if width.isUnsignedWord {
            let (a, b) = (UInt(bitPattern: x), UInt(bitPattern: y))
            return Int(bitPattern: op == .divide ? a / b : a % b)
        }
        if y == -1 {
            if x == width.minimum && width.isSigned {
                try place.fail(op == .divide ? "Fatal error: Division results in an overflow" : "Fatal error: Division results in an overflow in remainder operation", f)
            }
            return op == .divide ? 0 &- x : 0
        }
        return op == .divide ? x / y : x % y
    case .wrappingAdd: return width.wrap(x &+ y)
    case .wrappingSubtract: return width.wrap(x &- y)
    case .wrappingMultiply: return width.wrap(x &* y)
    case .and: return x & y
    case .or: return x | y
    case .xor: return x ^ y
    case .shiftLeft: return y >= 0 ? shiftLeft(width, x, y) : shiftRight(width, x, y == Int.min ? Int.max : 0 &- y)
    case .shiftRight: return y >= 0 ? shiftRight(width, x, y) : shiftLeft(width, x, y == Int.min ? Int.max : 0 &- y)
    case .maskedShiftLeft: return shiftLeft(width, x, y & (width.bits - 1))
    case .maskedShiftRight: return shiftRight(width, x, y & (width.bits - 1))
    }
}

@inline(__always) private func shiftLeft(_ width: IntegerWidth, _ x: Int, _ count: Int) -> Int {
    count >= width.bits ? 0 : width.wrap(x &<< count)
}
@inline(__always) private func shiftRight(_ width: IntegerWidth, _ x: Int, _ count: Int) -> Int {
    if width.isUnsignedWord { return count >= 64 ? 0 : Int(bitPattern: UInt(bitPattern: x) &>> UInt(count)) }
    return x &>> min(count, 63)
}

@inline(never) private func widthTrap(_ op: IntegerOperator, _ width: IntegerWidth, _ x: Int, _ y: Int, _ place: Place, _ f: F) throws -> Never {
    throw place.trap("Fatal error: arithmetic overflow: \(width.text(x)) \(op.sign) \(width.text(y))", f)
}

/// Any operator of any width.
final class IntegerBinary: IntNode {
    let op: IntegerOperator
    let width: IntegerWidth
    let a: WordOperand, b: WordOperand
    let place: Place
    init(_ op: IntegerOperator, _ width: IntegerWidth, _ a: Node, _ b: Node, _ place: Place) {
        self.op = op
        self.width = width
        self.a = WordOperand(a)
        self.b = WordOperand(b)
        self.place = place
    }
    override func evalInt(_ f: F) throws -> Int {
        let x = try a.int(f)
        let y = try b.int(f)
        return try integerOperation(op, width, x, y, place, f)
    }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try evalInt(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntegerNegate: IntNode {
    let width: IntegerWidth
    let a: WordOperand
    let place: Place
    init(_ width: IntegerWidth, _ a: Node, _ place: Place) {
        self.width = width
        self.a = WordOperand(a)
        self.place = place
    }
    override func evalInt(_ f: F) throws -> Int {
        let x = try a.int(f)
        if x == width.minimum { try place.fail("Fatal error: arithmetic overflow: -(\(x))", f) }
        return 0 &- x
    }
}

final class IntegerComplement: IntNode {
    let width: IntegerWidth
    let a: WordOperand
    init(_ width: IntegerWidth, _ a: Node) {
        self.width = width
        self.a = WordOperand(a)
    }
    override func evalInt(_ f: F) throws -> Int { width.wrap(~(try a.int(f))) }
}

/// Comparison of UInt and UInt64 words.
final class UnsignedLess: BoolNode {
    let a: WordOperand, b: WordOperand
    let isSwapped: Bool
    let isNegated: Bool
    /// `a < b`; swapped: `b < a`; negated: the opposite.
    init(_ a: Node, _ b: Node, isSwapped: Bool, isNegated: Bool) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
        self.isSwapped = isSwapped
        self.isNegated = isNegated
    }
    override func evalBool(_ f: F) throws -> Bool {
        let x = UInt(bitPattern: try a.int(f))
        let y = UInt(bitPattern: try b.int(f))
        return (isSwapped ? y < x : x < y) != isNegated
    }
}

// MARK: Compound assignment of Int and Double

final class IncrementL: StatementNode {
    let slot: Int
    let by: Int
    let place: Place
    init(_ slot: Int, _ by: Int, _ place: Place) {
        self.slot = slot
        self.by = by
        self.place = place
    }
    override func exec(_ f: F) throws -> Int {
        let (result, overflow) = f[slot].addingReportingOverflow(by)
        if overflow { try incrementTrap(f[slot], by, place, f) }
        f[slot] = result
        return 0
    }
}

final class IntAddAssignL: StatementNode {
    let slot: Int
    let value: WordOperand
    let place: Place
    init(_ slot: Int, _ value: Node, _ place: Place) {
        self.slot = slot
        self.value = WordOperand(value)
        self.place = place
    }
    override func exec(_ f: F) throws -> Int {
        let y = try value.int(f)
        let (result, overflow) = f[slot].addingReportingOverflow(y)
        if overflow { try overflowTrap(f[slot], "+", y, place, f) }
        f[slot] = result
        return 0
    }
}

final class IntAddAssignLL: StatementNode {
    let slot: Int
    let from: Int
    let place: Place
    init(_ slot: Int, _ from: Int, _ place: Place) {
        self.slot = slot
        self.from = from
        self.place = place
    }
    override func exec(_ f: F) throws -> Int {
        let y = f[from]
        let (result, overflow) = f[slot].addingReportingOverflow(y)
        if overflow { try overflowTrap(f[slot], "+", y, place, f) }
        f[slot] = result
        return 0
    }
}

/// `field op= e` through a pointer in a slot.
final class IntAddAssignField: StatementNode {
    let slot: Int
    var offset: Int
    let value: WordOperand
    let place: Place
    init(_ slot: Int, _ offset: Int, _ value: Node, _ place: Place) {
        self.slot = slot
        self.offset = offset
        self.value = WordOperand(value)
        self.place = place
    }
    override func exec(_ f: F) throws -> Int {
        let y = try value.int(f)
        let target = pointer(f[slot]) + offset
        let (result, overflow) = target[0].addingReportingOverflow(y)
        if overflow { try overflowTrap(target[0], "+", y, place, f) }
        target[0] = result
        return 0
    }
}

/// `+=` of an Int at any other place.
final class IntAddAssignAt: StatementNode {
    let target: WordOperand
    let value: WordOperand
    let place: Place
    init(_ target: Node, _ value: Node, _ place: Place) {
        self.target = WordOperand(target)
        self.value = WordOperand(value)
        self.place = place
    }
    override func exec(_ f: F) throws -> Int {
        let y = try value.int(f)
        let target = try target.address(f)
        let (result, overflow) = target[0].addingReportingOverflow(y)
        if overflow { try overflowTrap(target[0], "+", y, place, f) }
        target[0] = result
        return 0
    }
}

/// Any compound assignment of an integer at a place: the right side first, then the old value is read.
final class IntegerAssignAt: StatementNode {
    let op: IntegerOperator
    let width: IntegerWidth
    let target: WordOperand
    let value: WordOperand
    let place: Place
    init(_ op: IntegerOperator, _ width: IntegerWidth, _ target: Node, _ value: Node, _ place: Place) {
        self.op = op
        self.width = width
        self.target = WordOperand(target)
        self.value = WordOperand(value)
        self.place = place
    }
    override func exec(_ f: F) throws -> Int {
        let y = try value.int(f)
        let target = try target.address(f)
        target[0] = try integerOperation(op, width, target[0], y, place, f)
        return 0
    }
}

final class DoubleAssignL: StatementNode {
    let op: DoubleOperator
    let slot: Int
    let value: DoubleOperand
    init(_ op: DoubleOperator, _ slot: Int, _ value: Node) {
        self.op = op
        self.slot = slot
        self.value = DoubleOperand(value)
    }
    override func exec(_ f: F) throws -> Int {
        let y = try value.double(f)
        (f + slot).double = op.apply((f + slot).double, y)
        return 0
    }
}

final class DoubleAddAssignL: StatementNode {
    let slot: Int
    let value: DoubleOperand
    init(_ slot: Int, _ value: Node) {
        self.slot = slot
        self.value = DoubleOperand(value)
    }
    override func exec(_ f: F) throws -> Int {
        let y = try value.double(f)
        (f + slot).double += y
        return 0
    }
}

final class DoubleAssignField: StatementNode {
    let op: DoubleOperator
    let slot: Int
    var offset: Int
    let value: DoubleOperand
    init(_ op: DoubleOperator, _ slot: Int, _ offset: Int, _ value: Node) {
        self.op = op
        self.slot = slot
        self.offset = offset
        self.value = DoubleOperand(value)
    }
    override func exec(_ f: F) throws -> Int {
        let y = try value.double(f)
        let target = pointer(f[slot]) + offset
        target.double = op.apply(target.double, y)
        return 0
    }
}

final class DoubleAssignAt: StatementNode {
    let op: DoubleOperator
    let target: WordOperand
    let value: DoubleOperand
    init(_ op: DoubleOperator, _ target: Node, _ value: Node) {
        self.op = op
        self.target = WordOperand(target)
        self.value = DoubleOperand(value)
    }
    override func exec(_ f: F) throws -> Int {
        let y = try value.double(f)
        let target = try target.address(f)
        target.double = op.apply(target.double, y)
        return 0
    }
}

enum DoubleOperator {
    case add, subtract, multiply, divide
    init?(_ name: Substring) {
        switch name {
        case "add": self = .add
        case "sub": self = .subtract
        case "mul": self = .multiply
        case "div": self = .divide
        default: return nil
        }
    }
    @inline(__always) func apply(_ a: Double, _ b: Double) -> Double {
        switch self {
        case .add: return a + b
        case .subtract: return a - b
        case .multiply: return a * b
        case .divide: return a / b
        }
    }
}

final class DoubleNegate: DoubleNode {
    let a: WordOperand
    init(_ a: Node) { self.a = WordOperand(a) }
    override func evalDouble(_ f: F) throws -> Double { -(try a.double(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try evalDouble(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class DoubleSquareRoot: DoubleNode {
    let a: WordOperand
    init(_ a: Node) { self.a = WordOperand(a) }
    override func evalDouble(_ f: F) throws -> Double { try a.double(f).squareRoot() }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try evalDouble(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

final class IntToDouble: DoubleNode {
    let a: WordOperand
    init(_ a: Node) { self.a = WordOperand(a) }
    override func evalDouble(_ f: F) throws -> Double { Double(try a.int(f)) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = bits(try evalDouble(f))
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}

/// `Int(x)`
final class DoubleToInt: IntNode {
    let a: WordOperand
    let place: Place
    init(_ a: Node, _ place: Place) {
        self.a = WordOperand(a)
        self.place = place
    }
    override func evalInt(_ f: F) throws -> Int {
        let value = try a.double(f)
        guard let result = Int(exactly: value.rounded(.towardZero)) else {
            if !value.isFinite { try place.fail("Fatal error: Double value cannot be converted to Int because it is either infinite or NaN", f) }
            try place.fail(
                value < 0 ? "Fatal error: Double value cannot be converted to Int because the result would be less than Int.min"
                    : "Fatal error: Double value cannot be converted to Int because the result would be greater than Int.max", f)
        }
        return result
    }
    override func evalInto(_ f: F, _ d: F) throws { d[0] = try evalInt(f) }
    override var storesResult: Bool { true }
    override func exec(_ f: F) throws -> Int {
        let result = try evalInt(f)
        if resultSlot >= 0 { f[resultSlot] = result }
        return 0
    }
}
