/// The natives of JSON: scanning, and the values that JSON itself has.
extension NativeTable {
    static let json: Functions = {
        var t: Functions = [:]
        t["json.scan"] = { a, r, site in
            let table = JSONScanner.scan(bytes(a[0])) ?? []
            r[0] = try makeArray(table.count, site.result) { index, place in place[0] = table[index] }
        }
        t["json.string"] = { a, r, _ in r.put(JSONScanner.text(part(a[0], a[1], a[2]))) }
        t["json.keys"] = { a, r, site in try keys(a, r, site) }
        t["json.scalar"] = { a, r, site in
            let table = pointer(a[2])
            let index = a[3]
            guard index >= 0, index + 2 < table[2] else { return site.putNil(r) }
            let entry = table + (4 + index)
            guard try putScalar(entry[0], a[1], entry[1], entry[2], site.result.element, r + site.result.payloadOffset) else { return site.putNil(r) }
            site.result.setSome(r)
        }
        t["json.form"] = { _, r, site in r[0] = form(site.types[0].kind) }
        t["json.text"] = { a, r, site in
            var (place, type) = (a, site.types[0])
            if let opened = site.interpreter.open(a, type) { (type, place) = opened }
            r.put(scalarText(place, type, escapesSlashes: (a + site.types[0].words).bool))
        }
        return t
    }()

    private static func part(_ array: Int, _ start: Int, _ end: Int) -> [UInt8] {
        let buffer = pointer(array)
        let (start, end) = (max(0, start), min(end, buffer[2]))
        return start < end ? (start..<end).map { UInt8(truncatingIfNeeded: buffer[4 + $0]) } : []
    }

    /// (bytes, table, index): an object's names with the places of their values. Of equal names the first counts.
    private static func keys(_ a: F, _ r: F, _ site: NativeSite) throws {
        let table = pointer(a[1])
        func word(_ index: Int) -> Int { index >= 0 && index < table[2] ? table[4 + index] : 0 }
        let count = word(a[2]) == 7 ? word(a[2] + 1) : 0
        try makeTable(r, site.result, capacity: count)
        var index = a[2] + 3
        for _ in 0..<count {
            let name = JSONScanner.text(part(a[0], word(index + 1), word(index + 2)))
            let value = index + 3
            index = word(value) < 6 ? value + 3 : word(value + 2)
            try withUnsafeTemporaryAllocation(of: Int.self, capacity: 3) { memory in
                let entry = memory.baseAddress.unsafelyUnwrapped
                entry.put(name)
                entry[2] = value
                let hash = HashTable(r[0])
                let found = try hash.find(entry)
                if found.found { entry.host(String.self).deinitialize(count: 1) } else { hash.insert(found.bucket, moving: entry, entry + 2) }
            }
        }
    }

    private static func form(_ kind: TypeInfo.Kind) -> Int {
        switch kind {
        case .int, .int8, .int16, .int32, .int64, .uint, .uint8, .uint16, .uint32, .uint64, .double, .float: return 1
        case .string: return 2
        case .bool: return 3
        default: return 0
        }
    }

    private static func putScalar(_ kind: Int, _ array: Int, _ start: Int, _ end: Int, _ type: TypeInfo, _ place: F) throws -> Bool {
        switch (kind, form(type.kind)) {
        case (1, 3), (2, 3): place.bool = kind == 2
        case (4, 2), (5, 2): place.put(JSONScanner.text(part(array, start, end)))
        case (3, 1):
            let text = String(decoding: part(array, start, end), as: UTF8.self)
            switch type.kind {
            case .double:
                guard let value = Double(text), value.isFinite else { return false }
                place.double = value
            case .float:
                guard let value = Float(text), value.isFinite else { return false }
                place.float = value
            default:
                guard let value = Int128(text) ?? Double(text).flatMap({ Int128(exactly: $0) }), let word = word(value, type.kind) else { return false }
                place[0] = word
            }
        default: return false
        }
        return true
    }

    private static func word(_ value: Int128, _ kind: TypeInfo.Kind) -> Int? {
        switch kind {
        case .int8: return Int8(exactly: value).map { Int($0) }
        case .int16: return Int16(exactly: value).map { Int($0) }
        case .int32: return Int32(exactly: value).map { Int($0) }
        case .uint8: return UInt8(exactly: value).map { Int($0) }
        case .uint16: return UInt16(exactly: value).map { Int($0) }
        case .uint32: return UInt32(exactly: value).map { Int($0) }
        case .uint, .uint64: return UInt(exactly: value).map { Int(bitPattern: $0) }
        default: return Int(exactly: value)
        }
    }

    private static func scalarText(_ p: F, _ type: TypeInfo, escapesSlashes: Bool) -> String {
        switch type.kind {
        case .bool: return p.bool ? "true" : "false"
        case .double: return number(p.double)
        case .float: return number(p.float)
        case .string: return JSONScanner.quoted(text(p), escapesSlashes: escapesSlashes)
        default: return form(type.kind) == 1 ? wideInteger(p, type).map { String($0) } ?? "" : ""
        }
    }

    private static func number<T: BinaryFloatingPoint & CustomStringConvertible>(_ value: T) -> String {
        if !value.isFinite { return "" }
        let text = value.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

/// Reads a JSON text into a table of three words a value: null 0, false 1, true 2, number 3, text 4, text with escapes 5 (each with
/// start and end), array 6, object 7 (each with the number of its elements and the index behind it).
struct JSONScanner {
    private let bytes: [UInt8]
    private var position = 0
    private var table: [Int] = []

    /// How deep values may be nested.
    private static let deepest = 512

    /// nil when it is not JSON.
    static func scan(_ bytes: [UInt8]) -> [Int]? {
        var scanner = JSONScanner(bytes: bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { scanner.position = 3 }
        guard scanner.value(0) else { return nil }
        scanner.skipSpace()
        return scanner.position == bytes.count ? scanner.table : nil
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = current, byte == 32 || byte == 10 || byte == 13 || byte == 9 { position += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        if current != byte { return false }
        position += 1
        return true
    }

    private mutating func value(_ depth: Int) -> Bool {
        skipSpace()
        switch current {
        case UInt8(ascii: "{"): return container(7, UInt8(ascii: "}"), depth)
        case UInt8(ascii: "["): return container(6, UInt8(ascii: "]"), depth)
        case UInt8(ascii: "\""): return string()
        case UInt8(ascii: "n"): return word("null", 0)
        case UInt8(ascii: "f"): return word("false", 1)
        case UInt8(ascii: "t"): return word("true", 2)
        default: return number()
        }
    }

    private mutating func container(_ kind: Int, _ end: UInt8, _ depth: Int) -> Bool {
        if depth >= JSONScanner.deepest { return false }
        position += 1
        let start = table.count
        table += [kind, 0, 0]
        var count = 0
        skipSpace()
        while !take(end) {
            if kind == 7 {
                guard current == UInt8(ascii: "\""), string() else { return false }
                skipSpace()
                if !take(UInt8(ascii: ":")) { return false }
            }
            if !value(depth + 1) { return false }
            count += 1
            skipSpace()
            if take(UInt8(ascii: ",")) { skipSpace() } else if current != end { return false }
        }
        table[start + 1] = count
        table[start + 2] = table.count
        return true
    }

    private mutating func word(_ text: StaticString, _ kind: Int) -> Bool {
        let start = position
        for index in 0..<text.utf8CodeUnitCount where !take(text.utf8Start[index]) { return false }
        table += [kind, start, position]
        return true
    }

    private mutating func digits() -> Int {
        let start = position
        while let byte = current, byte >= 48, byte <= 57 { position += 1 }
        return position - start
    }

    private mutating func number() -> Bool {
        let start = position
        _ = take(UInt8(ascii: "-"))
        let startsWithZero = current == 48
        let count = digits()
        if count == 0 || startsWithZero && count > 1 { return false }
        if take(UInt8(ascii: ".")), digits() == 0 { return false }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            if digits() == 0 { return false }
        }
        table += [3, start, position]
        return true
    }

    private mutating func string() -> Bool {
        position += 1
        let start = position
        var isPlain = true
        while let byte = current, byte != UInt8(ascii: "\"") {
            position += 1
            if byte < 32 { return false }
            if byte == UInt8(ascii: "\\") {
                isPlain = false
                if !escape() { return false }
            }
        }
        let end = position
        if !take(UInt8(ascii: "\"")) { return false }
        if bytes[start..<end].contains(where: { $0 >= 128 }), String(validating: bytes[start..<end], as: UTF8.self) == nil { return false }
        table += [isPlain ? 4 : 5, start, end]
        return true
    }

    private mutating func escape() -> Bool {
        guard let byte = current else { return false }
        position += 1
        if byte != UInt8(ascii: "u") { return JSONScanner.escapes[byte] != nil }
        guard let unit = unit() else { return false }
        if unit & 0xFC00 == 0xDC00 { return false }
        if unit & 0xFC00 != 0xD800 { return true }
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let second = self.unit() else { return false }
        return second & 0xFC00 == 0xDC00
    }

    private mutating func unit() -> UInt16? {
        guard position + 4 <= bytes.count, let value = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16), bytes[position] != UInt8(ascii: "+"), bytes[position] != UInt8(ascii: "-")
        else { return nil }
        position += 4
        return value
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "\""): 34, UInt8(ascii: "\\"): 92, UInt8(ascii: "/"): 47, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10,
        UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
    ]

    // MARK: Texts

    /// What stands between the quotes, which was scanned before.
    static func text(_ bytes: [UInt8]) -> String {
        if !bytes.contains(UInt8(ascii: "\\")) { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        var scanner = JSONScanner(bytes: bytes)
        var units: [UInt16] = []
        func flush() {
            result += Array(String(decoding: units, as: UTF16.self).utf8)
            units = []
        }
        while let byte = scanner.current {
            scanner.position += 1
            if byte == UInt8(ascii: "\\"), let next = scanner.current {
                scanner.position += 1
                if next == UInt8(ascii: "u"), let unit = scanner.unit() {
                    units.append(unit)
                    continue
                }
                flush()
                result.append(escapes[next] ?? next)
            } else {
                if !units.isEmpty { flush() }
                result.append(byte)
            }
        }
        flush()
        return String(decoding: result, as: UTF8.self)
    }

    /// The text between quotes.
    static func quoted(_ text: String, escapesSlashes: Bool) -> String {
        var result: [UInt8] = [UInt8(ascii: "\"")]
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "/") where escapesSlashes: result += [UInt8(ascii: "\\"), byte]
            case 8: result += Array("\\b".utf8)
            case 9: result += Array("\\t".utf8)
            case 10: result += Array("\\n".utf8)
            case 12: result += Array("\\f".utf8)
            case 13: result += Array("\\r".utf8)
            case 0..<32:
                let digits = String(byte, radix: 16)
                result += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
            default: result.append(byte)
            }
        }
        result.append(UInt8(ascii: "\""))
        return String(decoding: result, as: UTF8.self)
    }
}
