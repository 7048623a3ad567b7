/// Division by constants: a multiplication and a shift take a fraction of the machine's division.

/// A divisor whose quotients are the high words of products (Hacker's Delight, 10-1).
struct ConstantDivisor {
    let divisor: Int
    /// The low word of `2^(64 + shift) / divisor`, rounded up.
    private let factor: Int
    private let shift: Int
    /// All bits when the factor is negative as an Int: it stands for 2^64 more.
    private let mask: Int

    /// nil: the divisor is not greater than 1.
    init?(_ divisor: Int) {
        if divisor < 2 { return nil }
        self.divisor = divisor
        let d = UInt128(divisor)
        let half = UInt128(1) << 63
        // The largest dividend of its kind: with remainder `divisor - 1`.
        let greatest = half - 1 - half % d
        var power = 64
        while UInt128(1) << power <= greatest * (d - (UInt128(1) << power) % d) { power += 1 }
        let all = UInt128(1) << power
        factor = Int(truncatingIfNeeded: (all + d - all % d) / d)
        shift = power - 64
        mask = factor < 0 ? -1 : 0
    }
    @inline(__always) func quotient(_ x: Int) -> Int {
        let high = x.multipliedFullWidth(by: factor).high &+ (x & mask)
        return (high &>> shift) &- (x &>> 63)
    }
    @inline(__always) func remainder(_ x: Int) -> Int { x &- quotient(x) &* divisor }
}

/// Whether a divisor divides without remainder: the multiples are those that its inverse takes to small numbers.
struct Divisibility {
    private let inverse: UInt
    private let offset: UInt
    private let rotation: UInt
    private let limit: UInt

    /// nil: the divisor is not positive.
    init?(_ divisor: Int) {
        if divisor < 1 { return nil }
        let zeros = divisor.trailingZeroBitCount
        let odd = UInt(divisor) >> UInt(zeros)
        var inverse = odd
        // Each step doubles the number of right bits; three are right at first.
        for _ in 0..<5 { inverse = inverse &* (2 &- odd &* inverse) }
        self.inverse = inverse
        rotation = UInt(zeros)
        if odd == 1 {
            offset = 1 << 63
            limit = .max >> UInt(zeros)
        } else {
            offset = UInt(Int.max) / odd & ~((1 << UInt(zeros)) - 1)
            limit = (2 * offset) >> UInt(zeros)
        }
    }
    @inline(__always) func divides(_ x: Int) -> Bool {
        let product = UInt(bitPattern: x) &* inverse &+ offset
        return (product &>> rotation | product &<< (64 &- rotation)) <= limit
    }
}

/// `a % C == d`, `a % C != d`, `a.isMultiple(of: C)`
final class RemainderEqual: BoolNode {
    let a: WordOperand
    let test: Divisibility
    let value: Int
    let isNegated: Bool
    /// nil: there is no such node for these constants.
    init?(_ a: Node, _ divisor: Int, _ value: Int, isNegated: Bool = false) {
        guard let test = Divisibility(divisor), value.magnitude < divisor.magnitude else { return nil }
        self.a = WordOperand(a)
        self.test = test
        self.value = value
        self.isNegated = isNegated
    }
    override func evalBool(_ f: F) throws -> Bool {
        if let x = a.atOnce(f) { return decides(x) }
        return try evaluated(f)
    }
    @inline(never) private func evaluated(_ f: F) throws -> Bool { decides(try a.node.evalInt(f)) }
    @inline(__always) private func decides(_ x: Int) -> Bool {
        if value == 0 { return test.divides(x) != isNegated }
        // A remainder has the sign of its dividend.
        if x ^ value < 0 { return isNegated }
        return test.divides(x &- value) != isNegated
    }
}
