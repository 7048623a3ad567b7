import Diagnostics

/// Reading UTF-8 one scalar at a time.
enum Utf8 {
    /// The scalar at `bytes` when its encoding is well-formed.
    static func decode(_ bytes: UnsafePointer<UInt8>, available: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        guard available > 0 else { return nil }
        let first = bytes[0]
        let length: Int
        var value: UInt32
        switch first {
        case 0..<0x80: return (Unicode.Scalar(first), 1)
        case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
        case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
        case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
        default: return nil
        }
        guard available >= length else { return nil }
        for index in 1..<length {
            guard bytes[index] & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(bytes[index] & 0x3F)
        }
        // Longer than needed is malformed, too.
        if length == 3 && value < 0x800 || length == 4 && value < 0x10000 { return nil }
        return Unicode.Scalar(value).map { ($0, length) }
    }
}

/// What is wrong with the bytes wherever they stand: NUL, malformed UTF-8, hidden control characters.
enum EncodingCheck {
    static func diagnostics(for source: Source) -> [Diagnostic] {
        source.bytes.withUnsafeBufferPointer { buffer in
            guard let bytes = buffer.baseAddress, !isPlain(buffer) else { return [] }
            return inspect(bytes, buffer.count, source)
        }
    }

    /// Whether all bytes are ASCII and none is zero: the common case.
    private static func isPlain(_ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let bytes = UnsafeRawPointer(buffer.baseAddress) else { return true }
        var index = 0
        while index + 8 <= buffer.count {
            if !isPlain(bytes + index) { return false }
            index += 8
        }
        while index < buffer.count {
            if buffer[index] == 0 || buffer[index] >= 0x80 { return false }
            index += 1
        }
        return true
    }

    /// Eight bytes at once.
    @inline(__always)
    private static func isPlain(_ bytes: UnsafeRawPointer) -> Bool {
        let word = bytes.loadUnaligned(as: UInt64.self)
        // The high bit of a byte is set when the byte is beyond ASCII, or (borrowing) when it is zero.
        return (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0
    }

    private static func inspect(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ source: Source) -> [Diagnostic] {
        var result: [Diagnostic] = []
        // A binary file must not give a message for every byte.
        let limit = 50
        var index = 0
        func span(_ length: Int) -> Span {
            Span(source: source.id, start: UInt32(truncatingIfNeeded: index), end: UInt32(truncatingIfNeeded: index + length))
        }
        while index < count, result.count < limit {
            if index + 8 <= count, isPlain(UnsafeRawPointer(bytes + index)) {
                index += 8
                continue
            }
            let byte = bytes[index]
            if byte == 0 {
                result.append(.warning("nul-character", "nul character embedded in middle of file", span(1)))
                index += 1
            } else if byte < 0x80 {
                index += 1
            } else if let (scalar, length) = Utf8.decode(bytes + index, available: count - index) {
                if ScalarClass.changesDirection(scalar) {
                    let code = String(scalar.value, radix: 16, uppercase: true)
                    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
                    result.append(
                        .warning("bidi-control", "text direction control character U+\(padded) can make code look like other code", span(length)))
                }
                index += length
            } else {
                var length = 1
                while index + length < count, bytes[index + length] & 0xC0 == 0x80 { length += 1 }
                result.append(.error("invalid-utf8", "invalid UTF-8 found in source file", span(length)))
                index += length
            }
        }
        return result
    }
}
