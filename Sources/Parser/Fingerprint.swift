import Lexer

/// Hashes of token ranges in constant time.
///
/// `H[i + 1] = H[i] * P + h(token i)`, so the hash of tokens `i..<j` is `H[j] - H[i] * P^(j - i)`, modulo 2^64. The
/// first token of a statement is salted, for `f` newline `(x)` and `f(x)` are the same tokens but different programs;
/// a `;` counts as nothing because of that.
enum Fingerprint {
    static let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
    static let statementSalt: UInt64 = 0xD6E8_FEB8_6659_FD93

    @inline(__always)
    static func mix(_ token: Token, salt: UInt64) -> UInt64 {
        var value = (UInt64(token.hash) ^ salt) &* 0xFF51_AFD7_ED55_8CCD
        value ^= value >> 33
        return value
    }

    /// `P^k`.
    static func power(_ exponent: Int) -> UInt64 {
        if exponent < powers.count { return powers[max(0, exponent)] }
        var result: UInt64 = 1
        var base = prime
        var rest = exponent
        while rest > 0 {
            if rest & 1 == 1 { result = result &* base }
            base = base &* base
            rest >>= 1
        }
        return result
    }

    /// Joins the hashes of several ranges, in order.
    static func combine(_ a: UInt64, _ b: UInt64) -> UInt64 {
        ((a ^ 0xA5A5_A5A5) &* 0xC4CE_B9FE_1A85_EC53 &+ b) &* prime
    }

    private static let powers: [UInt64] = {
        var result: [UInt64] = [1]
        for _ in 0..<1024 { result.append((result.last ?? 1) &* prime) }
        return result
    }()
}
