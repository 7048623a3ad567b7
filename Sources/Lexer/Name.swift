/// An interned identifier or operator: equal text, equal `id`.
///
/// The table is global and grows only; it is touched by one thread at a time (the compile lock of a session).
public struct Name: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    public let id: UInt32

    public init(id: UInt32) { self.id = id }
    public init(_ text: String) { self = NameTable.shared.intern(text) }
    public init(stringLiteral value: String) { self.init(value) }

    public var text: String { NameTable.shared.text(of: self) }
    public var description: String { text }

    public static func == (a: Name, b: Name) -> Bool { a.id == b.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }

    /// The label or name of nothing: `_`.
    public static let underscore: Name = "_"
    public static let empty: Name = ""
}

/// Text <-> number for `Name`. The lexer interns straight from bytes with the hash it computed while scanning.
public final class NameTable: @unchecked Sendable {
    public static let shared = NameTable()

    private var texts: [String] = []
    private var hashes: [UInt32] = []
    private var buckets: [UInt32]

    private init() {
        buckets = Array(repeating: 0, count: 4096)
        _ = intern("")
        // See `Keyword.isReserved`.
        for keyword in Keyword.texts { _ = intern(keyword) }
    }

    public func text(of name: Name) -> String {
        name.id < texts.count ? texts[Int(name.id)] : ""
    }

    public func intern(_ text: String) -> Name {
        var text = text
        return text.withUTF8 { intern($0, hash: NameTable.hash($0)) }
    }

    /// FNV-1a, 32 bits.
    public static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash
    }

    public func intern(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Name {
        var mask = buckets.count - 1
        var index = Int(hash) & mask
        while true {
            let entry = buckets[index]
            if entry == 0 { break }
            let id = Int(entry) - 1
            if hashes[id] == hash, matches(texts[id], bytes) { return Name(id: UInt32(id)) }
            index = (index + 1) & mask
        }
        let id = UInt32(texts.count)
        texts.append(String(decoding: bytes, as: UTF8.self))
        hashes.append(hash)
        if texts.count * 2 > buckets.count { grow() }
        mask = buckets.count - 1
        index = Int(hash) & mask
        while buckets[index] != 0 { index = (index + 1) & mask }
        buckets[index] = id + 1
        return Name(id: id)
    }

    private func matches(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var text = text
        return text.withUTF8 { $0.count == bytes.count && $0.elementsEqual(bytes) }
    }

    private func grow() {
        var larger = [UInt32](repeating: 0, count: buckets.count * 2)
        let mask = larger.count - 1
        for id in 0..<(texts.count - 1) {
            var index = Int(hashes[id]) & mask
            while larger[index] != 0 { index = (index + 1) & mask }
            larger[index] = UInt32(id) + 1
        }
        buckets = larger
    }
}
