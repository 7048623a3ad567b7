/// An interned identifier or operator: equal text, equal `id`.
///
/// The table is global and grows only; it is touched by one thread at a time (the compile lock of a session).
public struct Name: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    public let id: UInt32

    public init(id: UInt32) { self.id = id }
    public init(_ text: String) { self = NameTable.shared.intern(text) }
    /// Comparing with a literal is common enough to go without a `String`.
    public init(stringLiteral value: StaticString) {
        guard value.hasPointerRepresentation else {
            self.init(value.description)
            return
        }
        let bytes = UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount)
        self = NameTable.shared.intern(bytes, hash: NameTable.hash(bytes))
    }

    public var text: String { NameTable.shared.text(of: self) }
    public var description: String { text }

    public static func == (a: Name, b: Name) -> Bool { a.id == b.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
    /// What tables with names as keys use instead of `hash(into:)`; see `quickHash`.
    public func _rawHashValue(seed: Int) -> Int { quickHash(id, seed: seed) }

    /// The label or name of nothing: `_`.
    public static let underscore: Name = "_"
    public static let empty: Name = ""
}

/// The hash of a number that the program gives out itself. Nobody can choose such numbers so that they collide, and they are
/// looked up all the time: one multiplication serves as well as `Hasher`, which takes about a tenth of a check.
@inline(__always)
public func quickHash(_ number: UInt32, seed: Int) -> Int {
    let mixed = (UInt64(number) ^ UInt64(truncatingIfNeeded: seed)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed ^ (mixed >> 32))
}

/// Text <-> number for `Name`. The lexer interns straight from bytes with the hash it computed while scanning.
///
/// The lexer spends most of its time here, so the table lies in memory of its own: reading a class's stored arrays would
/// check for exclusive access, bounds and ownership at each step. Names live as long as the process.
public final class NameTable: @unchecked Sendable {
    public static let shared = NameTable()

    private struct Slot {
        var hash: UInt32 = 0
        /// The name's `id` + 1; 0 in a free slot.
        var entry: UInt32 = 0
        var length: Int = 0
        var text: UnsafePointer<UInt8>?
    }

    private struct Table {
        var texts: [String] = []
        var slots: UnsafeMutablePointer<Slot>
        var mask: Int
    }

    private let table: UnsafeMutablePointer<Table>

    private init() {
        let capacity = 4096
        table = .allocate(capacity: 1)
        table.initialize(to: Table(slots: NameTable.emptySlots(capacity), mask: capacity - 1))
        _ = intern("")
        // See `Keyword.isReserved`.
        for keyword in Keyword.texts { _ = intern(keyword) }
    }

    public func text(of name: Name) -> String {
        name.id < table.pointee.texts.count ? table.pointee.texts[Int(name.id)] : ""
    }

    public func intern(_ text: String) -> Name {
        var text = text
        return text.withUTF8 { intern($0, hash: NameTable.hash($0)) }
    }

    /// FNV-1a, 32 bits.
    @inline(__always)
    public static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash
    }

    public func intern(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Name {
        let slots = table.pointee.slots
        let mask = table.pointee.mask
        var index = Int(hash) & mask
        while slots[index].entry != 0 {
            if slots[index].hash == hash, slots[index].length == bytes.count, NameTable.matches(slots[index].text, bytes) {
                return Name(id: slots[index].entry &- 1)
            }
            index = (index &+ 1) & mask
        }
        return add(bytes, hash)
    }

    private static func matches(_ text: UnsafePointer<UInt8>?, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let text, let other = bytes.baseAddress else { return bytes.isEmpty }
        var index = 0
        while index < bytes.count {
            if text[index] != other[index] { return false }
            index &+= 1
        }
        return true
    }

    private func add(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Name {
        if (table.pointee.texts.count + 1) * 2 > table.pointee.mask { grow() }
        let id = UInt32(table.pointee.texts.count)
        table.pointee.texts.append(String(decoding: bytes, as: UTF8.self))
        let text = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = text.initialize(from: bytes)
        place(Slot(hash: hash, entry: id + 1, length: bytes.count, text: UnsafePointer(text.baseAddress)))
        return Name(id: id)
    }

    private func place(_ slot: Slot) {
        var index = Int(slot.hash) & table.pointee.mask
        while table.pointee.slots[index].entry != 0 { index = (index &+ 1) & table.pointee.mask }
        table.pointee.slots[index] = slot
    }

    private func grow() {
        let old = UnsafeMutableBufferPointer(start: table.pointee.slots, count: table.pointee.mask + 1)
        table.pointee.slots = NameTable.emptySlots(old.count * 2)
        table.pointee.mask = old.count * 2 - 1
        for slot in old where slot.entry != 0 { place(slot) }
        old.deallocate()
    }

    private static func emptySlots(_ capacity: Int) -> UnsafeMutablePointer<Slot> {
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
        slots.initialize(repeating: Slot(), count: capacity)
        return slots
    }
}
