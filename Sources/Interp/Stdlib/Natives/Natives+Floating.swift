#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Double and Float as they stand in words.
protocol HostFloat: BinaryFloatingPoint, LosslessStringConvertible, Hashable, CustomDebugStringConvertible where RawSignificand: FixedWidthInteger, RawExponent == UInt, Exponent == Int, RawSignificand: UnsignedInteger {
    associatedtype Bits: FixedWidthInteger & UnsignedInteger
    var bitPattern: Bits { get }
    init(bitPattern: Bits)
    init(nan payload: RawSignificand, signaling: Bool)
    init?(_ text: String)
}
extension Double: HostFloat {}
extension Float: HostFloat {}

extension NativeTable {
    @inline(__always) private static func load<T: HostFloat>(_ word: Int, _ type: T.Type) -> T { T(bitPattern: T.Bits(truncatingIfNeeded: word)) }
    @inline(__always) private static func word<T: HostFloat>(_ value: T) -> Int { Int(truncatingIfNeeded: value.bitPattern) }

    static func floatingGroup<T: HostFloat>(_ p: String, _ type: T.Type) -> Functions {
        var t: Functions = [:]
        addFloatConstants(&t, p, type)
        addFloatConversions(&t, p, type)
        addFloatArithmetic(&t, p, type)
        addFloatMembers(&t, p, type)
        return t
    }

    private static func addFloatConstants<T: HostFloat>(_ t: inout Functions, _ p: String, _ type: T.Type) {
        func constant(_ name: String, _ value: T) {
            let bits = word(value)
            t[p + name] = { _, r, _ in r[0] = bits }
        }
        constant(".infinity", .infinity)
        constant(".nan", .nan)
        constant(".signalingNaN", .signalingNaN)
        constant(".pi", .pi)
        constant(".greatest", .greatestFiniteMagnitude)
        constant(".leastNormal", .leastNormalMagnitude)
        constant(".leastNonzero", .leastNonzeroMagnitude)
        constant(".ulpOfOne", .ulpOfOne)
    }

    private static func addFloatConversions<T: HostFloat>(_ t: inout Functions, _ p: String, _ type: T.Type) {
        t[p + ".identity"] = { a, r, _ in r[0] = a[0] }
        t[p + ".fromInt"] = { a, r, _ in r[0] = word(T(a[0])) }
        t[p + ".fromDouble"] = { a, r, _ in r[0] = word(T(a.double)) }
        t[p + ".fromFloat"] = { a, r, _ in r[0] = word(T(a.float)) }
        t[p + ".fromInteger"] = { a, r, site in
            guard let wide = wideInteger(a, site.types[0]) else { throw foreign(site.types[0], site) }
            r[0] = word(T(wide))
        }
        t[p + ".exactlyInteger"] = { a, r, site in
            guard let wide = wideInteger(a, site.types[0]) else { throw foreign(site.types[0], site) }
            putOptional(r, T(exactly: wide).map(word))
        }
        t[p + ".fromFloating"] = { a, r, site in
            switch site.types[0].kind {
            case .double: r[0] = word(T(a.double))
            case .float: r[0] = word(T(a.float))
            default: throw foreign(site.types[0], site)
            }
        }
        t[p + ".exactlyFloating"] = { a, r, site in
            switch site.types[0].kind {
            case .double: putOptional(r, T(exactly: a.double).map(word))
            case .float: putOptional(r, T(exactly: a.float).map(word))
            default: throw foreign(site.types[0], site)
            }
        }
        t[p + ".parse"] = { a, r, _ in
            let value: T? = T(a.host(String.self).pointee)
            putOptional(r, value.map(word))
        }
        t[p + ".fromBits"] = { a, r, _ in r[0] = word(T(bitPattern: T.Bits(truncatingIfNeeded: a[0]))) }
        t[p + ".fromParts"] = { a, r, _ in
            r[0] = word(T(sign: a[0] == 0 ? .plus : .minus, exponentBitPattern: UInt(bitPattern: a[1]), significandBitPattern: T.RawSignificand(truncatingIfNeeded: a[2])))
        }
        t[p + ".fromSignExponent"] = { a, r, _ in r[0] = word(T(sign: a[0] == 0 ? .plus : .minus, exponent: a[1], significand: load(a[2], type))) }
        t[p + ".copySign"] = { a, r, _ in r[0] = word(T(signOf: load(a[0], type), magnitudeOf: load(a[1], type))) }
        t[p + ".nanPayload"] = { a, r, site in
            let payload = T.RawSignificand(truncatingIfNeeded: a[0])
            if payload >= (1 as T.RawSignificand) << (T.significandBitCount - 2) { throw site.trap("NaN payload is not encodable.") }
            r[0] = word(T(nan: payload, signaling: a[1] != 0))
        }
        t[p + ".description"] = { a, r, _ in r.put(load(a[0], type).description) }
    }

    private static func addFloatArithmetic<T: HostFloat>(_ t: inout Functions, _ p: String, _ type: T.Type) {
        t[p + ".add"] = { a, r, _ in r[0] = word(load(a[0], type) + load(a[1], type)) }
        t[p + ".sub"] = { a, r, _ in r[0] = word(load(a[0], type) - load(a[1], type)) }
        t[p + ".mul"] = { a, r, _ in r[0] = word(load(a[0], type) * load(a[1], type)) }
        t[p + ".div"] = { a, r, _ in r[0] = word(load(a[0], type) / load(a[1], type)) }
        t[p + ".neg"] = { a, r, _ in r[0] = word(-load(a[0], type)) }
        t[p + ".eq"] = { a, r, _ in r.bool = load(a[0], type) == load(a[1], type) }
        t[p + ".ne"] = { a, r, _ in r.bool = load(a[0], type) != load(a[1], type) }
        t[p + ".lt"] = { a, r, _ in r.bool = load(a[0], type) < load(a[1], type) }
        t[p + ".le"] = { a, r, _ in r.bool = load(a[0], type) <= load(a[1], type) }
        t[p + ".gt"] = { a, r, _ in r.bool = load(a[0], type) > load(a[1], type) }
        t[p + ".ge"] = { a, r, _ in r.bool = load(a[0], type) >= load(a[1], type) }
        func assign(_ name: String, _ operation: @escaping (T, T) -> T) {
            t[p + name] = { a, _, _ in
                let place = pointer(a[0])
                place[0] = word(operation(load(place[0], type), load(a[1], type)))
            }
        }
        assign(".addAssign") { $0 + $1 }
        assign(".subAssign") { $0 - $1 }
        assign(".mulAssign") { $0 * $1 }
        assign(".divAssign") { $0 / $1 }
        t[p + ".squareRoot"] = { a, r, _ in r[0] = word(load(a[0], type).squareRoot()) }
        t[p + ".remainder"] = { a, r, _ in r[0] = word(load(a[0], type).remainder(dividingBy: load(a[1], type))) }
        t[p + ".truncatingRemainder"] = { a, r, _ in r[0] = word(load(a[0], type).truncatingRemainder(dividingBy: load(a[1], type))) }
        t[p + ".fma"] = { a, r, _ in r[0] = word(load(a[0], type).addingProduct(load(a[1], type), load(a[2], type))) }
        t[p + ".rounded"] = { a, r, _ in r[0] = word(load(a[0], type).rounded(roundingRule(a[1]))) }
        t[p + ".roundedAway"] = { a, r, _ in r[0] = word(load(a[0], type).rounded()) }
    }

    /// By the position of the case in the prelude.
    private static func roundingRule(_ tag: Int) -> FloatingPointRoundingRule {
        switch tag {
        case 1: return .toNearestOrEven
        case 2: return .up
        case 3: return .down
        case 4: return .towardZero
        case 5: return .awayFromZero
        default: return .toNearestOrAwayFromZero
        }
    }

    private static func addFloatMembers<T: HostFloat>(_ t: inout Functions, _ p: String, _ type: T.Type) {
        t[p + ".magnitude"] = { a, r, _ in r[0] = word(load(a[0], type).magnitude) }
        t[p + ".bits"] = { a, r, _ in r[0] = a[0] }
        t[p + ".exponentBits"] = { a, r, _ in r[0] = Int(bitPattern: load(a[0], type).exponentBitPattern) }
        t[p + ".significandBits"] = { a, r, _ in r[0] = Int(truncatingIfNeeded: load(a[0], type).significandBitPattern) }
        t[p + ".sign"] = { a, r, _ in r[0] = load(a[0], type).sign == .plus ? 0 : 1 }
        t[p + ".exponent"] = { a, r, _ in r[0] = load(a[0], type).exponent }
        t[p + ".significand"] = { a, r, _ in r[0] = word(load(a[0], type).significand) }
        t[p + ".significandWidth"] = { a, r, _ in r[0] = load(a[0], type).significandWidth }
        t[p + ".binade"] = { a, r, _ in r[0] = word(load(a[0], type).binade) }
        t[p + ".ulp"] = { a, r, _ in r[0] = word(load(a[0], type).ulp) }
        t[p + ".nextUp"] = { a, r, _ in r[0] = word(load(a[0], type).nextUp) }
        t[p + ".isNormal"] = { a, r, _ in r.bool = load(a[0], type).isNormal }
        t[p + ".isFinite"] = { a, r, _ in r.bool = load(a[0], type).isFinite }
        t[p + ".isSubnormal"] = { a, r, _ in r.bool = load(a[0], type).isSubnormal }
        t[p + ".isInfinite"] = { a, r, _ in r.bool = load(a[0], type).isInfinite }
        t[p + ".isSignalingNaN"] = { a, r, _ in r.bool = load(a[0], type).isSignalingNaN }
        t[p + ".hashValue"] = { a, r, _ in r[0] = load(a[0], type).hashValue }
        t[p + ".hash"] = { a, _, _ in pointer(a[1]).host(Hasher.self).pointee.combine(load(a[0], type)) }
    }
}
