/// A frame, an element, the fields of an object: 8-byte words. Frames, heap objects, array elements and boxes share one
/// layout, so a value moves between them by copying words.
typealias F = UnsafeMutablePointer<Int>

/// The address in a word that is known not to be 0.
@inline(__always) func pointer(_ word: Int) -> F { F(bitPattern: word).unsafelyUnwrapped }
@inline(__always) func address(_ pointer: F) -> Int { Int(bitPattern: pointer) }

extension UnsafeMutablePointer where Pointee == Int {
    /// The words from here as a host value (String, Character, Substring, Hasher …) in place.
    @inline(__always) func host<T>(_ type: T.Type) -> UnsafeMutablePointer<T> {
        UnsafeMutableRawPointer(self).assumingMemoryBound(to: type)
    }
    /// A String in the two words here, copied (+1).
    @inline(__always) var string: String { host(String.self).pointee }
    @inline(__always) var substring: Substring { host(Substring.self).pointee }
    @inline(__always) var character: Character { host(Character.self).pointee }
    /// Fills uninitialised words with an owned host value.
    @inline(__always) func put(_ value: consuming String) { host(String.self).initialize(to: value) }
    @inline(__always) func put(_ value: consuming Substring) { host(Substring.self).initialize(to: value) }
    @inline(__always) func put(_ value: consuming Character) { host(Character.self).initialize(to: value) }
    @inline(__always) var double: Double {
        get { Double(bitPattern: UInt64(bitPattern: Int64(self[0]))) }
        nonmutating set { self[0] = Int(Int64(bitPattern: newValue.bitPattern)) }
    }
    @inline(__always) var float: Float {
        get { Float(bitPattern: UInt32(truncatingIfNeeded: self[0])) }
        nonmutating set { self[0] = Int(newValue.bitPattern) }
    }
    @inline(__always) var bool: Bool {
        get { self[0] != 0 }
        nonmutating set { self[0] = newValue ? 1 : 0 }
    }
    /// A String.Index in one word.
    @inline(__always) var stringIndex: String.Index {
        get { host(String.Index.self).pointee }
        nonmutating set { host(String.Index.self).initialize(to: newValue) }
    }
    @inline(__always) func zero(_ words: Int) {
        if words == 1 { self[0] = 0 } else { zeroMany(words) }
    }
    /// A call of the C library costs more than a few stores.
    @inline(never) private func zeroMany(_ words: Int) {
        if words > 15 {
            update(repeating: 0, count: words)
            return
        }
        var p = self
        if words & 8 != 0 {
            (p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7]) = (0, 0, 0, 0, 0, 0, 0, 0)
            p += 8
        }
        if words & 4 != 0 {
            (p[0], p[1], p[2], p[3]) = (0, 0, 0, 0)
            p += 4
        }
        if words & 2 != 0 {
            (p[0], p[1]) = (0, 0)
            p += 2
        }
        if words & 1 != 0 { p[0] = 0 }
    }
    @inline(__always) func copyWords(from source: F, _ words: Int) {
        if words == 1 { self[0] = source[0] } else if words == 2 {
            let (a, b) = (source[0], source[1])
            self[0] = a
            self[1] = b
        } else {
            copyMany(from: source, words)
        }
    }
    /// As for zeroes. The areas do not overlap, or are the same.
    @inline(never) private func copyMany(from source: F, _ words: Int) {
        if words > 7 {
            update(from: source, count: words)
            return
        }
        var (p, q) = (self, source)
        if words & 4 != 0 {
            let (a, b, c, d) = (q[0], q[1], q[2], q[3])
            (p[0], p[1], p[2], p[3]) = (a, b, c, d)
            p += 4
            q += 4
        }
        if words & 2 != 0 {
            let (a, b) = (q[0], q[1])
            (p[0], p[1]) = (a, b)
            p += 2
            q += 2
        }
        if words & 1 != 0 { p[0] = q[0] }
    }
}

@inline(__always) func bits(_ value: Double) -> Int { Int(Int64(bitPattern: value.bitPattern)) }
@inline(__always) func double(_ bits: Int) -> Double { Double(bitPattern: UInt64(bitPattern: Int64(bits))) }
@inline(__always) func bits(_ value: Float) -> Int { Int(value.bitPattern) }
@inline(__always) func float(_ bits: Int) -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: bits)) }
