#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The bytes of a String or Character that is known to be ASCII, where they stand: in the value's own words, or behind
/// the pointer in them. Nothing is copied and no reference is counted; it is for use while the value stands where it is.
/// `StringLayoutTests` holds what this knows of the host's Strings.
struct ASCIIText {
    let bytes: UnsafePointer<UInt8>
    let count: Int

    /// The bits above the address of a text that is not small; all 0, or the first one for a literal.
    private static let kind: UInt = 0x7
    /// Of the first word: all bytes are ASCII, and they stand behind the object's header.
    private static let asciiHere: UInt = 0x9
    private static let addressBits: UInt = 0x0FFF_FFFF_FFFF_FFFF
    /// From the object to its bytes.
    private static let header = 32

    @inline(__always) init?(_ p: F) {
        let object = UInt(bitPattern: p[1])
        if object >> 60 == 0xE {
            bytes = UnsafeRawPointer(p).assumingMemoryBound(to: UInt8.self)
            count = Int((object >> 56) & 0xF)
            return
        }
        guard (object >> 60) & ASCIIText.kind == 0, UInt(bitPattern: p[0]) >> 60 & ASCIIText.asciiHere == ASCIIText.asciiHere, let start = UnsafeRawPointer(bitPattern: object & ASCIIText.addressBits) else { return nil }
        bytes = (start + ASCIIText.header).assumingMemoryBound(to: UInt8.self)
        count = p[0] & 0xFFFF_FFFF_FFFF
    }

    /// The byte at a position that is a character of its own; -1: it is not (CR LF is one character), or there is none.
    @inline(__always) func character(at offset: Int) -> Int {
        guard UInt(bitPattern: offset) < UInt(bitPattern: count) else { return -1 }
        let byte = bytes[offset]
        if _slowPath(byte == 13 || byte == 10) && isTorn(offset, byte) { return -1 }
        return Int(byte)
    }
    @inline(never) private func isTorn(_ offset: Int, _ byte: UInt8) -> Bool {
        byte == 13 ? offset + 1 < count && bytes[offset + 1] == 10 : offset > 0 && bytes[offset - 1] == 13
    }

    /// Every byte between the positions is a character.
    /// - Precondition: they are inside.
    func isPlain(from start: Int, to end: Int) -> Bool {
        if start > 0 && start < count && bytes[start] == 10 && bytes[start - 1] == 13 { return false }
        return memchr(bytes + start, 13, end - start) == nil
    }
    var isPlain: Bool { isPlain(from: 0, to: count) }

    /// The order of the bytes, which is that of the texts: negative, 0, positive.
    func compared(with other: ASCIIText) -> Int {
        let order = Int(memcmp(bytes, other.bytes, min(count, other.count)))
        return order == 0 ? count - other.count : order
    }

    /// Puts the String of some of the bytes.
    static func put(_ bytes: UnsafePointer<UInt8>, _ count: Int, to p: F) {
        if count > 15 { return p.put(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)) }
        p[0] = 0
        p[1] = Int(bitPattern: (0xE0 | UInt(count)) << 56)
        memcpy(p, bytes, count)
    }

    /// The words of the 128 ASCII Characters (and Strings of them), two each; they hold no reference.
    static let characters: F = {
        let table = F.allocate(capacity: 256)
        for value in 0..<128 { (table + 2 * value).put(Character(Unicode.Scalar(UInt8(value)))) }
        return table
    }()

    /// Puts the Character or String of one byte.
    @inline(__always) static func put(character byte: Int, to p: F) {
        let words = characters + 2 &* byte
        (p[0], p[1]) = (words[0], words[1])
    }

    /// The offset that a String.Index word says; -1: it does not stand between two bytes of a text in UTF-8.
    @inline(__always) static func offset(_ index: Int) -> Int { index & 0xC000 == 0 && index & 4 != 0 ? Int(UInt(bitPattern: index) >> 16) : -1 }
    /// The word of a String.Index before the character at an offset.
    @inline(__always) static func index(_ offset: Int) -> Int { offset << 16 | 7 }
}
