/// Decimal numbers: three words, the low and the high half of the digits, and the exponent with the sign.
///
/// What does not fit into the digits is cut off, as Foundation does.
extension NativeTable {
    static let decimals: Functions = {
        var t: Functions = [:]
        t["decimal.add"] = { a, r, _ in DecimalNumber(a).adding(DecimalNumber(a + 3)).put(r) }
        t["decimal.subtract"] = { a, r, _ in DecimalNumber(a).adding(DecimalNumber(a + 3).negated).put(r) }
        t["decimal.multiply"] = { a, r, _ in DecimalNumber(a).multiplied(by: DecimalNumber(a + 3)).put(r) }
        t["decimal.divide"] = { a, r, _ in DecimalNumber(a).divided(by: DecimalNumber(a + 3)).put(r) }
        t["decimal.compare"] = { a, r, _ in r[0] = DecimalNumber(a).compared(with: DecimalNumber(a + 3)) }
        t["decimal.fromInt"] = { a, r, _ in DecimalNumber(isNegative: a[0] < 0, digits: UInt128(a[0].magnitude), exponent: 0).compact.put(r) }
        t["decimal.fromUInt"] = { a, r, _ in DecimalNumber(isNegative: false, digits: UInt128(UInt(bitPattern: a[0])), exponent: 0).compact.put(r) }
        t["decimal.fromDouble"] = { a, r, _ in DecimalNumber(a.double).put(r) }
        t["decimal.parse"] = { a, r, site in
            guard let value = DecimalNumber(text: a.string) else { return site.putNil(r) }
            site.putSome(r) { value.put($0) }
        }
        t["decimal.describe"] = { a, r, _ in r.put(DecimalNumber(a).description) }
        t["decimal.toDouble"] = { a, r, _ in r.double = Double(DecimalNumber(a).description) ?? .nan }
        t["decimal.rounded"] = { a, r, _ in DecimalNumber(a).rounded(a[3], mode: a[4]).put(r) }
        return t
    }()
}

/// Digits times a power of ten.
struct DecimalNumber: CustomStringConvertible {
    var isNegative: Bool
    var digits: UInt128
    var exponent: Int
    var isNaN = false

    static let nan = DecimalNumber(isNegative: false, digits: 0, exponent: 0, isNaN: true)
    static let zero = DecimalNumber(isNegative: false, digits: 0, exponent: 0)

    init(isNegative: Bool, digits: UInt128, exponent: Int, isNaN: Bool = false) {
        (self.isNegative, self.digits, self.exponent, self.isNaN) = (isNegative, digits, exponent, isNaN)
    }

    init(_ p: F) {
        digits = UInt128(UInt(bitPattern: p[1])) << 64 | UInt128(UInt(bitPattern: p[0]))
        exponent = p[2] >> 2
        isNegative = p[2] & 1 != 0
        isNaN = p[2] & 2 != 0
    }

    func put(_ r: F) {
        r[0] = Int(bitPattern: UInt(truncatingIfNeeded: digits))
        r[1] = Int(bitPattern: UInt(truncatingIfNeeded: digits >> 64))
        r[2] = exponent << 2 | (isNaN ? 2 : 0) | (isNegative ? 1 : 0)
    }

    /// The shortest digits; not a number when the exponent leaves its range.
    var compact: DecimalNumber {
        if isNaN { return .nan }
        var result = self
        while result.digits != 0, result.digits % 10 == 0, result.exponent < 127 {
            result.digits /= 10
            result.exponent += 1
        }
        if result.digits == 0 { return .zero }
        while result.exponent > 127, result.digits <= UInt128.max / 10 {
            result.digits *= 10
            result.exponent -= 1
        }
        while result.exponent < -128, result.digits != 0 {
            result.digits /= 10
            result.exponent += 1
        }
        if result.exponent > 127 { return .nan }
        return result.digits == 0 ? .zero : result
    }

    var negated: DecimalNumber {
        var result = self
        if digits != 0 { result.isNegative.toggle() }
        return result
    }

    /// Two halves of digits cut to one.
    private static func fitting(_ high: UInt128, _ low: UInt128, _ exponent: Int, _ isNegative: Bool) -> DecimalNumber {
        var (high, low, exponent) = (high, low, exponent)
        while high != 0 {
            let upper = high.quotientAndRemainder(dividingBy: 10)
            low = (10 as UInt128).dividingFullWidth((upper.remainder, low)).quotient
            high = upper.quotient
            exponent += 1
        }
        return DecimalNumber(isNegative: isNegative, digits: low, exponent: exponent).compact
    }

    func multiplied(by other: DecimalNumber) -> DecimalNumber {
        if isNaN || other.isNaN { return .nan }
        let product = digits.multipliedFullWidth(by: other.digits)
        return .fitting(product.high, product.low, exponent + other.exponent, isNegative != other.isNegative)
    }

    func divided(by other: DecimalNumber) -> DecimalNumber {
        if isNaN || other.isNaN || other.digits == 0 { return .nan }
        let scaled = digits.multipliedFullWidth(by: Self.power(38))
        let upper = scaled.high.quotientAndRemainder(dividingBy: other.digits)
        let lower = other.digits.dividingFullWidth((upper.remainder, scaled.low)).quotient
        return .fitting(upper.quotient, lower, exponent - other.exponent - 38, isNegative != other.isNegative)
    }

    func adding(_ other: DecimalNumber) -> DecimalNumber {
        if isNaN || other.isNaN { return .nan }
        if other.digits == 0 { return self }
        if digits == 0 { return other }
        let (upper, lower) = exponent >= other.exponent ? (self, other) : (other, self)
        // The greater exponent is lowered to the other's as far as two halves reach; what lies below is cut off.
        let shift = min(upper.exponent - lower.exponent, 38)
        let big = upper.digits.multipliedFullWidth(by: Self.power(shift))
        let common = upper.exponent - shift
        let drop = common - lower.exponent
        let small = drop == 0 ? lower.digits : (drop > 38 ? 0 : lower.digits / Self.power(drop))
        if upper.isNegative == lower.isNegative {
            let (low, carry) = big.low.addingReportingOverflow(small)
            return .fitting(big.high + (carry ? 1 : 0), low, common, upper.isNegative)
        }
        if big.high == 0, big.low < small { return .fitting(0, small - big.low, common, lower.isNegative) }
        let (low, borrow) = big.low.subtractingReportingOverflow(small)
        return .fitting(big.high - (borrow ? 1 : 0), low, common, upper.isNegative)
    }

    /// -1, 0 or 1; not a number comes before all others.
    func compared(with other: DecimalNumber) -> Int {
        if isNaN || other.isNaN { return isNaN == other.isNaN ? 0 : (isNaN ? -1 : 1) }
        let difference = adding(other.negated)
        return difference.digits == 0 ? 0 : (difference.isNegative ? -1 : 1)
    }

    /// 10 to a power from 0 to 38.
    private static func power(_ exponent: Int) -> UInt128 {
        var result: UInt128 = 1
        for _ in 0..<max(0, min(exponent, 38)) { result *= 10 }
        return result
    }

    /// So many digits behind the point. Modes: 0 half away from zero, 1 down, 2 up, 3 half to even.
    func rounded(_ scale: Int, mode: Int) -> DecimalNumber {
        if isNaN || -exponent <= scale { return self }
        let drop = -exponent - max(-200, min(scale, 200))
        if drop <= 0 { return self }
        let unit = Self.power(drop)
        let (quotient, rest) = drop > 38 ? (0, digits) : digits.quotientAndRemainder(dividingBy: unit)
        let isAboveHalf = drop <= 38 && rest > unit / 2, isHalf = drop <= 38 && rest == unit / 2
        let isUp: Bool
        switch mode {
        case 1: isUp = isNegative && rest != 0
        case 2: isUp = !isNegative && rest != 0
        case 3: isUp = isAboveHalf || isHalf && quotient % 2 == 1
        default: isUp = isAboveHalf || isHalf
        }
        return DecimalNumber(isNegative: isNegative, digits: quotient + (isUp ? 1 : 0), exponent: exponent + drop).compact
    }

    /// The nearest digits that a `UInt64` holds: 19.99 is 19.98999999999999488.
    init(_ value: Double) {
        self = .zero
        if !value.isFinite {
            isNaN = true
            return
        }
        if value == 0 { return }
        var (magnitude, power) = (value.magnitude, 0)
        while magnitude < Double(UInt64.max - 1), power > -128 {
            magnitude *= 10
            power -= 1
        }
        while magnitude >= Double(UInt64.max) {
            magnitude /= 10
            power += 1
        }
        if power > 127 {
            self = .nan
            return
        }
        self = DecimalNumber(isNegative: value < 0, digits: UInt128(UInt64(magnitude)), exponent: power).compact
    }

    /// What the text begins with: a sign, digits, a point, an exponent.
    init?(text: String) {
        var bytes = Array(text.utf8)[...]
        while let first = bytes.first, first == 32 || first >= 9 && first <= 13 { bytes.removeFirst() }
        self = .zero
        if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            bytes.removeFirst()
        }
        var (sawDigit, isBehind) = (false, false)
        while let byte = bytes.first {
            if byte == UInt8(ascii: "."), !isBehind { isBehind = true } else if byte >= 48, byte <= 57 {
                sawDigit = true
                let (tenfold, isOver) = digits.multipliedReportingOverflow(by: 10)
                let (sum, isMore) = tenfold.addingReportingOverflow(UInt128(byte - 48))
                if !isOver, !isMore, digits < Self.power(38) {
                    digits = sum
                    if isBehind { exponent -= 1 }
                } else if !isBehind { exponent += 1 }
            } else { break }
            bytes.removeFirst()
        }
        if !sawDigit { return nil }
        if let mark = bytes.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E"), let power = Self.wholeNumber(bytes.dropFirst()) { exponent += power }
        self = compact
        if isNaN { return nil }
    }

    private static func wholeNumber(_ bytes: ArraySlice<UInt8>) -> Int? {
        var rest = bytes
        var sign = 1
        if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            sign = first == UInt8(ascii: "-") ? -1 : 1
            rest.removeFirst()
        }
        let digits = rest.prefix { $0 >= 48 && $0 <= 57 }.prefix(5)
        return digits.isEmpty ? nil : sign * digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    var description: String {
        if isNaN { return "NaN" }
        if digits == 0 { return "0" }
        var text = String(digits)
        if exponent >= 0 { text += String(repeating: "0", count: exponent) } else {
            if text.count <= -exponent { text = String(repeating: "0", count: -exponent - text.count + 1) + text }
            text.insert(".", at: text.index(text.endIndex, offsetBy: exponent))
        }
        return isNegative ? "-" + text : text
    }
}
