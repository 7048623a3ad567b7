/// Division of Ints by a constant without a division: the high half of a product with a multiple of its reciprocal.
///
/// Warren, Hacker's Delight, 10-1: the smallest multiplier and shift that give the quotient of each Int.
struct ConstantDivisor {
    private let divisor: Int
    private let multiplier: Int
    private let shift: Int
    /// All bits when the multiplier is a word's size too small.
    private let addend: Int

    /// nil: it is less than 2, or unknown.
    init?(_ divisor: Int?) {
        guard let divisor, divisor >= 2 else { return nil }
        let (d, half) = (UInt(divisor), UInt(1) << 63)
        let limit = half - 1 - half % d
        var power = 63
        var (q1, r1) = half.quotientAndRemainder(dividingBy: limit)
        var (q2, r2) = half.quotientAndRemainder(dividingBy: d)
        var delta: UInt
        repeat {
            power += 1
            (q1, r1) = r1 >= limit &- r1 ? (2 &* q1 &+ 1, 2 &* r1 &- limit) : (2 &* q1, 2 &* r1)
            (q2, r2) = r2 >= d &- r2 ? (2 &* q2 &+ 1, 2 &* r2 &- d) : (2 &* q2, 2 &* r2)
            delta = d - r2
        } while q1 < delta || q1 == delta && r1 == 0
        self.divisor = divisor
        multiplier = Int(bitPattern: q2 &+ 1)
        shift = power - 64
        addend = multiplier < 0 ? -1 : 0
    }
    @inline(__always) func quotient(_ value: Int) -> Int {
        let high = (value.multipliedFullWidth(by: multiplier).high &+ (value & addend)) &>> shift
        return high &+ Int(bitPattern: UInt(bitPattern: high) &>> 63)
    }
    @inline(__always) func remainder(_ value: Int) -> Int { value &- quotient(value) &* divisor }
}
