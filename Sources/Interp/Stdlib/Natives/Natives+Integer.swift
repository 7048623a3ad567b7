/// Integers of all widths. A word holds the value sign- or zero-extended.
extension NativeTable {
    static func integerGroup<T: FixedWidthInteger>(_ prefix: String, _ type: T.Type) -> Functions {
        var table: Functions = [:]
        addArithmetic(&table, prefix, type)
        addAssignments(&table, prefix, type)
        addConversions(&table, prefix, type)
        addMembers(&table, prefix, type)
        return table
    }

    @inline(__always) private static func load<T: FixedWidthInteger>(_ word: Int, _ type: T.Type) -> T { T(truncatingIfNeeded: word) }
    @inline(__always) private static func word<T: FixedWidthInteger>(_ value: T) -> Int { Int(truncatingIfNeeded: value) }

    private static func overflow<T: FixedWidthInteger>(_ site: NativeSite, _ a: T, _ operation: String, _ b: T) -> ScriptSignal {
        site.trap("arithmetic overflow: \(a) \(operation) \(b)")
    }

    // MARK: Operations that may trap

    private static func add<T: FixedWidthInteger>(_ a: T, _ b: T, _ site: NativeSite) throws -> T {
        let (value, isOver) = a.addingReportingOverflow(b)
        if isOver { throw overflow(site, a, "+", b) }
        return value
    }
    private static func subtract<T: FixedWidthInteger>(_ a: T, _ b: T, _ site: NativeSite) throws -> T {
        let (value, isOver) = a.subtractingReportingOverflow(b)
        if isOver { throw overflow(site, a, "-", b) }
        return value
    }
    private static func multiply<T: FixedWidthInteger>(_ a: T, _ b: T, _ site: NativeSite) throws -> T {
        let (value, isOver) = a.multipliedReportingOverflow(by: b)
        if isOver { throw overflow(site, a, "*", b) }
        return value
    }
    private static func divide<T: FixedWidthInteger>(_ a: T, _ b: T, _ site: NativeSite) throws -> T {
        if b == 0 { throw site.trap("Division by zero") }
        let (value, isOver) = a.dividedReportingOverflow(by: b)
        if isOver { throw site.trap("Division results in an overflow") }
        return value
    }
    private static func remainder<T: FixedWidthInteger>(_ a: T, _ b: T, _ site: NativeSite) throws -> T {
        if b == 0 { throw site.trap("Division by zero in remainder operation") }
        let (value, isOver) = a.remainderReportingOverflow(dividingBy: b)
        if isOver { throw site.trap("Division results in an overflow in remainder operation") }
        return value
    }

    private static func addArithmetic<T: FixedWidthInteger>(_ t: inout Functions, _ p: String, _ type: T.Type) {
        t[p + ".add"] = { a, r, site in r[0] = word(try add(load(a[0], type), load(a[1], type), site)) }
        t[p + ".sub"] = { a, r, site in r[0] = word(try subtract(load(a[0], type), load(a[1], type), site)) }
        t[p + ".mul"] = { a, r, site in r[0] = word(try multiply(load(a[0], type), load(a[1], type), site)) }
        t[p + ".div"] = { a, r, site in r[0] = word(try divide(load(a[0], type), load(a[1], type), site)) }
        t[p + ".rem"] = { a, r, site in r[0] = word(try remainder(load(a[0], type), load(a[1], type), site)) }
        t[p + ".neg"] = { a, r, site in r[0] = word(try subtract(0, load(a[0], type), site)) }
        t[p + ".addw"] = { a, r, _ in r[0] = word(load(a[0], type) &+ load(a[1], type)) }
        t[p + ".subw"] = { a, r, _ in r[0] = word(load(a[0], type) &- load(a[1], type)) }
        t[p + ".mulw"] = { a, r, _ in r[0] = word(load(a[0], type) &* load(a[1], type)) }
        t[p + ".and"] = { a, r, _ in r[0] = a[0] & a[1] }
        t[p + ".or"] = { a, r, _ in r[0] = a[0] | a[1] }
        t[p + ".xor"] = { a, r, _ in r[0] = a[0] ^ a[1] }
        t[p + ".not"] = { a, r, _ in r[0] = word(~load(a[0], type)) }
        t[p + ".shl"] = { a, r, _ in r[0] = word(load(a[0], type) << load(a[1], type)) }
        t[p + ".shr"] = { a, r, _ in r[0] = word(load(a[0], type) >> load(a[1], type)) }
        t[p + ".shlw"] = { a, r, _ in r[0] = word(load(a[0], type) &<< load(a[1], type)) }
        t[p + ".shrw"] = { a, r, _ in r[0] = word(load(a[0], type) &>> load(a[1], type)) }
        t[p + ".shlAny"] = { a, r, site in r[0] = word(load(a[0], type) << shiftAmount(a + 1, site)) }
        t[p + ".shrAny"] = { a, r, site in r[0] = word(load(a[0], type) >> shiftAmount(a + 1, site)) }
        t[p + ".eq"] = { a, r, _ in r.bool = a[0] == a[1] }
        t[p + ".ne"] = { a, r, _ in r.bool = a[0] != a[1] }
        t[p + ".lt"] = { a, r, _ in r.bool = load(a[0], type) < load(a[1], type) }
        t[p + ".le"] = { a, r, _ in r.bool = load(a[0], type) <= load(a[1], type) }
        t[p + ".gt"] = { a, r, _ in r.bool = load(a[0], type) > load(a[1], type) }
        t[p + ".ge"] = { a, r, _ in r.bool = load(a[0], type) >= load(a[1], type) }
    }

    private static func shiftAmount(_ p: F, _ site: NativeSite) -> Int {
        guard let value = wideInteger(p, site.types[0]) else { return 0 }
        return Int(clamping: value)
    }

    private static func addAssignments<T: FixedWidthInteger>(_ t: inout Functions, _ p: String, _ type: T.Type) {
        func assign(_ name: String, _ operation: @escaping (T, T, NativeSite) throws -> T) {
            t[p + name] = { a, _, site in
                let place = pointer(a[0])
                place[0] = word(try operation(load(place[0], type), load(a[1], type), site))
            }
        }
        assign(".addAssign", add)
        assign(".subAssign", subtract)
        assign(".mulAssign", multiply)
        assign(".divAssign", divide)
        assign(".remAssign", remainder)
        assign(".addwAssign") { a, b, _ in a &+ b }
        assign(".subwAssign") { a, b, _ in a &- b }
        assign(".mulwAssign") { a, b, _ in a &* b }
        assign(".andAssign") { a, b, _ in a & b }
        assign(".orAssign") { a, b, _ in a | b }
        assign(".xorAssign") { a, b, _ in a ^ b }
        assign(".shlAssign") { a, b, _ in a << b }
        assign(".shrAssign") { a, b, _ in a >> b }
    }

    // MARK: Conversions

    /// The value of any builtin integer type.
    static func wideInteger(_ p: F, _ type: TypeInfo) -> Int128? {
        switch type.kind {
        case .int, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32: return Int128(p[0])
        case .uint, .uint64: return Int128(UInt(bitPattern: p[0]))
        case .int128: return p.host(Int128.self).pointee
        case .uint128: return Int128(truncatingIfNeeded: p.host(UInt128.self).pointee)
        default: return nil
        }
    }

    /// The value of any floating-point type; a Float is exact as a Double.
    static func wideFloating(_ p: F, _ type: TypeInfo) -> Double? {
        switch type.kind {
        case .double: return p.double
        case .float: return Double(p.float)
        default: return nil
        }
    }

    static func foreign(_ type: TypeInfo, _ site: NativeSite) -> ScriptSignal {
        site.trap("a number of type '\(type.name)' cannot be converted by livescript")
    }

    private static func fromFloating<T: FixedWidthInteger>(_ value: Double, _ source: String, _ type: T.Type, _ site: NativeSite) throws -> T {
        if !value.isFinite { throw site.trap("\(source) value cannot be converted to \(type) because it is either infinite or NaN") }
        let whole = value.rounded(.towardZero)
        // Both bounds are powers of two or zero, so exact.
        if whole < Double(T.min) { throw site.trap("\(source) value cannot be converted to \(type) because the result would be less than \(type).min") }
        if whole >= upperBound(type) { throw site.trap("\(source) value cannot be converted to \(type) because the result would be greater than \(type).max") }
        return T(whole)
    }
    private static func upperBound<T: FixedWidthInteger>(_ type: T.Type) -> Double {
        Double(sign: .plus, exponent: T.isSigned ? T.bitWidth - 1 : T.bitWidth, significand: 1)
    }

    private static func addConversions<T: FixedWidthInteger>(_ t: inout Functions, _ p: String, _ type: T.Type) {
        t[p + ".identity"] = { a, r, _ in r[0] = a[0] }
        t[p + ".truncating64"] = { a, r, _ in r[0] = word(load(a[0], type)) }
        t[p + ".convert"] = { a, r, site in
            guard let wide = wideInteger(a, site.types[0]) else { throw foreign(site.types[0], site) }
            guard let value = T(exactly: wide) else {
                throw site.trap(wide < 0 && !T.isSigned ? "Negative value is not representable" : "Not enough bits to represent the passed value")
            }
            r[0] = word(value)
        }
        t[p + ".truncating"] = { a, r, site in
            guard let wide = wideInteger(a, site.types[0]) else { throw foreign(site.types[0], site) }
            r[0] = word(T(truncatingIfNeeded: wide))
        }
        t[p + ".clamping"] = { a, r, site in
            guard let wide = wideInteger(a, site.types[0]) else { throw foreign(site.types[0], site) }
            r[0] = word(T(clamping: wide))
        }
        t[p + ".exactly"] = { a, r, site in
            guard let wide = wideInteger(a, site.types[0]) else { throw foreign(site.types[0], site) }
            putOptional(r, T(exactly: wide).map(word))
        }
        t[p + ".fromDouble"] = { a, r, site in r[0] = word(try fromFloating(a.double, "Double", type, site)) }
        t[p + ".fromFloat"] = { a, r, site in r[0] = word(try fromFloating(Double(a.float), "Float", type, site)) }
        t[p + ".fromFloating"] = { a, r, site in
            guard let wide = wideFloating(a, site.types[0]) else { throw foreign(site.types[0], site) }
            r[0] = word(try fromFloating(wide, site.types[0].name, type, site))
        }
        t[p + ".exactlyFloating"] = { a, r, site in
            guard let wide = wideFloating(a, site.types[0]) else { throw foreign(site.types[0], site) }
            putOptional(r, T(exactly: wide).map(word))
        }
        t[p + ".description"] = { a, r, _ in r.put(T.isSigned || T.bitWidth < 64 ? SmallText.decimal(a[0]) : String(load(a[0], type))) }
    }

    // MARK: Members

    private static func addMembers<T: FixedWidthInteger>(_ t: inout Functions, _ p: String, _ type: T.Type) {
        func reporting(_ name: String, _ operation: @escaping (T, T) -> (partialValue: T, overflow: Bool)) {
            t[p + name] = { a, r, _ in
                let (value, isOver) = operation(load(a[0], type), load(a[1], type))
                r[0] = word(value)
                r[1] = isOver ? 1 : 0
            }
        }
        reporting(".addOverflow") { $0.addingReportingOverflow($1) }
        reporting(".subOverflow") { $0.subtractingReportingOverflow($1) }
        reporting(".mulOverflow") { $0.multipliedReportingOverflow(by: $1) }
        reporting(".divOverflow") { $0.dividedReportingOverflow(by: $1) }
        reporting(".remOverflow") { $0.remainderReportingOverflow(dividingBy: $1) }
        t[p + ".mulFull"] = { a, r, _ in
            let (high, low) = load(a[0], type).multipliedFullWidth(by: load(a[1], type))
            r[0] = word(high)
            r[1] = word(low)
        }
        t[p + ".divFull"] = { a, r, site in
            let divisor = load(a[0], type)
            if divisor == 0 { throw site.trap("Division by zero") }
            let high = Int128(load(a[1], type))
            let dividend = (high << Int128(T.bitWidth)) | Int128(T.Magnitude(truncatingIfNeeded: a[2]))
            if dividend == Int128.min && Int128(divisor) == -1 { throw site.trap("Quotient is not representable") }
            let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: Int128(divisor))
            // The 64-bit unsigned case may not fit 128 signed bits.
            if T.bitWidth == 64, !T.isSigned {
                let wide = (UInt128(UInt64(truncatingIfNeeded: a[1])) << 64) | UInt128(UInt64(truncatingIfNeeded: a[2]))
                let (q, m) = wide.quotientAndRemainder(dividingBy: UInt128(UInt64(truncatingIfNeeded: a[0])))
                if q > UInt128(UInt64.max) { throw site.trap("Quotient is not representable") }
                r[0] = Int(truncatingIfNeeded: q)
                r[1] = Int(truncatingIfNeeded: m)
                return
            }
            guard let value = T(exactly: quotient) else { throw site.trap("Quotient is not representable") }
            r[0] = word(value)
            r[1] = word(T(truncatingIfNeeded: remainder))
        }
        t[p + ".isMultiple"] = { a, r, _ in r.bool = load(a[0], type).isMultiple(of: load(a[1], type)) }
        t[p + ".signum"] = { a, r, _ in r[0] = word(load(a[0], type).signum()) }
        t[p + ".magnitude"] = { a, r, _ in r[0] = Int(truncatingIfNeeded: load(a[0], type).magnitude) }
        t[p + ".popcount"] = { a, r, _ in r[0] = load(a[0], type).nonzeroBitCount }
        t[p + ".leadingZeros"] = { a, r, _ in r[0] = load(a[0], type).leadingZeroBitCount }
        t[p + ".trailingZeros"] = { a, r, _ in r[0] = load(a[0], type).trailingZeroBitCount }
        t[p + ".byteSwapped"] = { a, r, _ in r[0] = word(load(a[0], type).byteSwapped) }
        t[p + ".hashValue"] = { a, r, _ in r[0] = load(a[0], type).hashValue }
        t[p + ".hash"] = { a, _, _ in pointer(a[1]).host(Hasher.self).pointee.combine(load(a[0], type)) }
        t[p + ".distance"] = { a, r, site in
            let (x, y) = (load(a[0], type), load(a[1], type))
            guard let distance = Int(exactly: Int128(y) - Int128(x)) else { throw site.trap("Distance is not representable in Int") }
            r[0] = distance
        }
        t[p + ".advanced"] = { a, r, site in
            guard let value = T(exactly: Int128(load(a[0], type)) + Int128(a[1])) else { throw site.trap("Not enough bits to represent the passed value") }
            r[0] = word(value)
        }
    }

    // MARK: Any integer type

    static let integers: Functions = {
        var t: Functions = [:]
        t["integer.compare"] = { a, r, site in
            guard let x = wideInteger(a, site.types[0]), let y = wideInteger(a + site.types[0].words, site.types[1]) else { throw foreign(site.types[0], site) }
            r[0] = x == y ? 0 : (x < y ? -1 : 1)
        }
        t["integer.parse"] = { a, r, site in
            let value = parse(a.host(String.self).pointee, radix: a[2], site.types[0].kind)
            putOptional(r, value)
        }
        return t
    }()

    private static func parse(_ text: String, radix: Int, _ kind: TypeInfo.Kind) -> Int? {
        switch kind {
        case .int, .int64: return Int(text, radix: radix)
        case .int8: return Int8(text, radix: radix).map { Int($0) }
        case .int16: return Int16(text, radix: radix).map { Int($0) }
        case .int32: return Int32(text, radix: radix).map { Int($0) }
        case .uint, .uint64: return UInt(text, radix: radix).map { Int(bitPattern: $0) }
        case .uint8: return UInt8(text, radix: radix).map { Int($0) }
        case .uint16: return UInt16(text, radix: radix).map { Int($0) }
        case .uint32: return UInt32(text, radix: radix).map { Int($0) }
        default: return nil
        }
    }
}
