/// Short ASCII texts as the host keeps them: up to 15 bytes in the String's two words, unused ones 0, and in the highest
/// byte 0xE0 plus the length. They hold no reference and are equal when their words are. `StringLayoutTests` holds this.
enum SmallText {
    private static let mark: UInt64 = 0xE000_0000_0000_0000

    /// The String at `p` is such a text.
    @inline(__always) static func isSmall(_ p: F) -> Bool { UInt(bitPattern: p[1]) >> 60 == 0xE }

    /// The only byte of the String or Character at `p`, when that is ASCII; else -1.
    @inline(__always) static func byte(_ p: F) -> Int { UInt(bitPattern: p[1]) >> 56 == 0xE1 ? p[0] & 0xFF : -1 }

    /// The words of a String; all of `bytes` are ASCII and the last one stands in the lowest byte of `low`.
    @inline(__always) private static func text(_ low: UInt64, _ high: UInt64, _ count: UInt64) -> String {
        unsafeBitCast((low, high | mark | count << 56), to: String.self)
    }

    /// Puts the text at `p` followed by that at `q` to `d`; false: one of them is not such a text, or they do not fit into one.
    @inline(__always) static func join(_ p: F, _ q: F, to d: F) -> Bool {
        guard isSmall(p), isSmall(q) else { return false }
        let (first, second) = (UInt(bitPattern: p[1]), UInt(bitPattern: q[1]))
        let (m, n) = (first >> 56 & 15, second >> 56 & 15)
        if m + n > 15 { return false }
        let bytes: UInt = (1 << 56) - 1
        let low = UInt(bitPattern: q[0])
        let shift = Int(m) * 8
        let high = (second & bytes) << shift | low >> (64 - shift)
        d[0] = p[0] | Int(bitPattern: low << shift)
        d[1] = Int(bitPattern: first & bytes | high | (0xE0 + m + n) << 56)
        return true
    }

    /// The decimal digits of a number.
    static func decimal(_ value: Int) -> String {
        var rest = value.magnitude
        if rest >= 100_000_000_000_000 { return String(value) }
        var low: UInt64 = 0
        var high: UInt64 = 0
        var count: UInt64 = 0
        func put(_ byte: UInt) {
            high = high << 8 | low >> 56
            low = low << 8 | UInt64(byte)
            count += 1
        }
        repeat {
            let quotient = rest / 10
            put(48 + (rest - quotient * 10))
            rest = quotient
        } while rest > 0
        if value < 0 { put(45) }
        return text(low, high, count)
    }
}
