import Types

/// `==` and hashing of any value: builtin types directly, everything else through its witnesses.
extension TypeInfo {
    func equals(_ a: F, _ b: F) throws -> Bool {
        switch kind {
        case .int, .int8, .int16, .int32, .int64, .uint, .uint8, .uint16, .uint32, .uint64, .bool, .unicodeScalar, .metatype: return a[0] == b[0]
        case .stringIndex: return a.stringIndex == b.stringIndex
        case .int128, .uint128: return a[0] == b[0] && a[1] == b[1]
        case .double: return a.double == b.double
        case .float: return a.float == b.float
        case .string: return a.host(String.self).pointee == b.host(String.self).pointee
        case .character: return a.host(Character.self).pointee == b.host(Character.self).pointee
        case .substring: return a.host(Substring.self).pointee == b.host(Substring.self).pointee
        case .optional: return try equalOptionals(a, b)
        case .tuple:
            for field in fields where try !field.type.equals(a + field.offset, b + field.offset) { return false }
            return true
        case .array:
            let (left, right) = (pointer(a[0]), pointer(b[0]))
            if left == right { return true }
            if left[2] != right[2] { return false }
            let stride = element.words
            for index in 0..<left[2] where try !element.equals(left + 4 + index * stride, right + 4 + index * stride) { return false }
            return true
        default:
            return try equalByWitness(a, b)
        }
    }

    private func equalOptionals(_ a: F, _ b: F) throws -> Bool {
        let (hasA, hasB) = (isSome(a), isSome(b))
        if !hasA || !hasB { return hasA == hasB }
        return try element.equals(a + payloadOffset, b + payloadOffset)
    }

    private func equalByWitness(_ a: F, _ b: F) throws -> Bool {
        try withUnsafeTemporaryAllocation(of: Int.self, capacity: 2 * words + 1) { memory in
            let arguments = memory.baseAddress.unsafelyUnwrapped
            arguments.copyWords(from: a, words)
            (arguments + words).copyWords(from: b, words)
            let result = arguments + 2 * words
            let witness = try equality ?? interpreter.namedWitness("Equatable", "==", for: self)
            equality = witness
            try interpreter.callWitness(witness, for: self, arguments: arguments, words: 2 * words, result: result)
            return result.bool
        }
    }

    func hash(_ p: F, into hasher: inout Hasher) throws {
        switch kind {
        case .int: hasher.combine(p[0])
        case .int8: hasher.combine(Int8(truncatingIfNeeded: p[0]))
        case .int16: hasher.combine(Int16(truncatingIfNeeded: p[0]))
        case .int32: hasher.combine(Int32(truncatingIfNeeded: p[0]))
        case .int64: hasher.combine(Int64(p[0]))
        case .uint: hasher.combine(UInt(bitPattern: p[0]))
        case .uint8: hasher.combine(UInt8(truncatingIfNeeded: p[0]))
        case .uint16: hasher.combine(UInt16(truncatingIfNeeded: p[0]))
        case .uint32: hasher.combine(UInt32(truncatingIfNeeded: p[0]))
        case .uint64: hasher.combine(UInt64(bitPattern: Int64(p[0])))
        case .bool: hasher.combine(p.bool)
        case .unicodeScalar: hasher.combine(UInt32(truncatingIfNeeded: p[0]))
        case .metatype: hasher.combine(p[0])
        case .stringIndex: hasher.combine(p.stringIndex)
        case .double: hasher.combine(p.double)
        case .float: hasher.combine(p.float)
        case .string: hasher.combine(p.host(String.self).pointee)
        case .character: hasher.combine(p.host(Character.self).pointee)
        case .substring: hasher.combine(p.host(Substring.self).pointee)
        case .optional:
            let some = isSome(p)
            hasher.combine(some ? 1 as UInt8 : 0 as UInt8)
            if some { try element.hash(p + payloadOffset, into: &hasher) }
        case .array:
            let buffer = pointer(p[0])
            hasher.combine(buffer[2])
            for index in 0..<buffer[2] { try element.hash(buffer + 4 + index * element.words, into: &hasher) }
        default:
            try withUnsafeTemporaryAllocation(of: Int.self, capacity: words + 1) { memory in
                let arguments = memory.baseAddress.unsafelyUnwrapped
                arguments.copyWords(from: p, words)
                try withUnsafeMutablePointer(to: &hasher) { address in
                    arguments[words] = Int(bitPattern: address)
                    let witness = try hashing ?? interpreter.namedWitness("Hashable", "hash", for: self)
                    hashing = witness
                    try interpreter.callWitness(witness, for: self, arguments: arguments, words: words + 1, result: arguments)
                }
            }
        }
    }

    // MARK: Optionals

    /// Of an Optional: it is not nil.
    @inline(__always) func isSome(_ p: F) -> Bool { nilWord >= 0 ? p[nilWord] != 0 : p[0] != 0 }
    /// Of an Optional: where its payload starts.
    @inline(__always) var payloadOffset: Int { nilWord >= 0 ? 0 : 1 }
    /// Of an Optional: makes the words hold nil.
    @inline(__always) func setNil(_ p: F) { p.zero(words) }
    /// Of an Optional whose payload words are in place: makes it not nil.
    @inline(__always) func setSome(_ p: F) { if nilWord < 0 { p[0] = 1 } }
}
