#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The C library's mathematics.
extension NativeTable {
    static let math: Functions = {
        var t: Functions = [:]
        func one(_ name: String, _ function: @escaping (Double) -> Double) {
            t["math." + name] = { a, r, _ in r.double = function(a.double) }
        }
        func two(_ name: String, _ function: @escaping (Double, Double) -> Double) {
            t["math." + name] = { a, r, _ in r.double = function(a.double, (a + 1).double) }
        }
        one("sqrt") { $0.squareRoot() }
        one("cbrt", cbrt)
        one("sin", sin)
        one("cos", cos)
        one("tan", tan)
        one("asin", asin)
        one("acos", acos)
        one("atan", atan)
        one("sinh", sinh)
        one("cosh", cosh)
        one("tanh", tanh)
        one("asinh", asinh)
        one("acosh", acosh)
        one("atanh", atanh)
        one("exp", exp)
        one("exp2", exp2)
        one("expm1", expm1)
        one("log", log)
        one("log2", log2)
        one("log10", log10)
        one("log1p", log1p)
        one("gamma", tgamma)
        one("erf", erf)
        one("erfc", erfc)
        two("pow", pow)
        two("atan2", atan2)
        two("hypot", hypot)
        two("nextafter", nextafter)
        two("fdim", fdim)
        addFloatMath(&t)
        t["math.lgamma"] = { a, r, _ in r.double = lgamma(a.double) }
        return t
    }()

    private static func addFloatMath(_ t: inout Functions) {
        func one(_ name: String, _ function: @escaping (Float) -> Float) {
            t["math.f." + name] = { a, r, _ in r.float = function(a.float) }
        }
        one("sqrt") { $0.squareRoot() }
        one("cbrt", cbrtf)
        one("sin", sinf)
        one("cos", cosf)
        one("tan", tanf)
        one("asin", asinf)
        one("acos", acosf)
        one("atan", atanf)
        one("exp", expf)
        one("exp2", exp2f)
        one("log", logf)
        one("log2", log2f)
        one("log10", log10f)
        t["math.f.pow"] = { a, r, _ in r.float = powf(a.float, (a + 1).float) }
        t["math.f.atan2"] = { a, r, _ in r.float = atan2f(a.float, (a + 1).float) }
        t["math.f.hypot"] = { a, r, _ in r.float = hypotf(a.float, (a + 1).float) }
    }
}
