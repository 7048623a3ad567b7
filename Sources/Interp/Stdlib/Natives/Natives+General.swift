/// Natives that belong to no type: traps, randomness, hashing, identity, program arguments.
extension NativeTable {
    static let bools: Functions = {
        var t: Functions = [:]
        t["bool.identity"] = { a, r, _ in r[0] = a[0] }
        t["bool.not"] = { a, r, _ in r.bool = !a.bool }
        t["bool.eq"] = { a, r, _ in r.bool = a[0] == a[1] }
        t["bool.ne"] = { a, r, _ in r.bool = a[0] != a[1] }
        t["bool.toggle"] = { a, _, _ in
            let place = pointer(a[0])
            place.bool = !place.bool
        }
        t["bool.hashValue"] = { a, r, _ in r[0] = a.bool.hashValue }
        t["bool.hash"] = { a, _, _ in pointer(a[1]).host(Hasher.self).pointee.combine(a.bool) }
        return t
    }()

    static let general: Functions = {
        var t: Functions = [:]
        t["identity"] = { a, r, site in
            if site.parameters.isEmpty { return }
            site.parameters[0].copy(a, to: r)
        }
        addOutput(&t)
        addTraps(&t)
        addIdentity(&t)
        addTypes(&t)
        t["random.next"] = { _, r, site in r[0] = Int(bitPattern: UInt(site.interpreter.host.random())) }
        t["hasher.init"] = { _, r, _ in r.host(Hasher.self).initialize(to: Hasher()) }
        t["hasher.finalize"] = { a, r, _ in
            let hasher = a.host(Hasher.self).pointee
            r[0] = hasher.finalize()
        }
        t["stride.step"] = strideStep
        t["commandLine.arguments"] = { _, r, site in
            r[0] = try makeStringArray(site.interpreter.host.arguments, site.result)
        }
        return t
    }()

    private static func addTraps(_ t: inout Functions) {
        t["trap.fatal"] = { a, _, site in throw site.trap(a.string) }
        t["trap.prefixed"] = { a, _, site in
            let (prefix, message) = (a.string, (a + 2).string)
            throw site.trap(text: message.isEmpty ? prefix : prefix + ": " + message)
        }
        t["exit"] = { a, _, site in throw site.interpreter.ending(.exit(Int32(truncatingIfNeeded: a[0]))) }
        t["abort"] = { _, _, site in throw site.trap(text: "Aborted") }
    }

    private static func addIdentity(_ t: inout Functions) {
        t["object.address"] = { a, r, _ in r[0] = a[0] }
        t["metatype.address"] = { a, r, _ in r[0] = a[0] }
        t["object.isUniquelyReferenced"] = { a, r, _ in r.bool = isUnique(pointer(a[0])[0]) }
        t["object.isUniquelyReferencedOptional"] = { a, r, _ in r.bool = isUnique(pointer(a[0])[0]) }
    }
    private static func isUnique(_ word: Int) -> Bool { word != 0 && pointer(word)[1] & countMask == 1 }

    private static func addTypes(_ t: inout Functions) {
        t["type.size"] = { _, r, site in r[0] = MemorySizes.of(site.types[0]).size }
        t["type.stride"] = { _, r, site in r[0] = MemorySizes.of(site.types[0]).stride }
        t["type.alignment"] = { _, r, site in r[0] = MemorySizes.of(site.types[0]).alignment }
    }

    /// (start, current, stride, count): the value that many strides after the start.
    private static func strideStep(_ a: F, _ r: F, _ site: NativeSite) throws {
        let type = site.types[0]
        switch type.kind {
        case .double: r.double = a.double.addingProduct(Double(a[3]), (a + 2).double)
        case .float: r.float = a.float.addingProduct(Float(a[3]), (a + 2).float)
        case .int, .int64:
            let (value, isOver) = a[1].addingReportingOverflow(a[2])
            r[0] = isOver ? (a[2] < 0 ? Int.min : Int.max) : value
        case .int8, .int16, .int32, .uint8, .uint16, .uint32, .uint, .uint64:
            let sum = (wideInteger(a + 1, type) ?? 0) + Int128(a[2])
            r[0] = clamped(sum, type.kind)
        default:
            let words = type.words
            let strideWords = site.parameters[2].words
            try withUnsafeTemporaryAllocation(of: Int.self, capacity: words + strideWords) { memory in
                let arguments = memory.baseAddress.unsafelyUnwrapped
                arguments.copyWords(from: a + words, words)
                (arguments + words).copyWords(from: a + 2 * words, strideWords)
                try site.callWitness("Strideable", "advanced", for: type, arguments: arguments, words: words + strideWords, result: r)
            }
        }
    }

    private static func clamped(_ value: Int128, _ kind: TypeInfo.Kind) -> Int {
        switch kind {
        case .int8: return Int(Int8(clamping: value))
        case .int16: return Int(Int16(clamping: value))
        case .int32: return Int(Int32(clamping: value))
        case .uint8: return Int(UInt8(clamping: value))
        case .uint16: return Int(UInt16(clamping: value))
        case .uint32: return Int(UInt32(clamping: value))
        default: return Int(bitPattern: UInt(clamping: value))
        }
    }
}

/// What `MemoryLayout` says: the sizes that the compiled language would have.
struct MemorySizes {
    var size: Int
    var alignment: Int
    var stride: Int { max(1, (size + alignment - 1) / alignment * alignment) }

    static func of(_ type: TypeInfo) -> MemorySizes {
        switch type.kind {
        case .int8, .uint8, .bool: return MemorySizes(size: 1, alignment: 1)
        case .int16, .uint16: return MemorySizes(size: 2, alignment: 2)
        case .int32, .uint32, .float, .unicodeScalar: return MemorySizes(size: 4, alignment: 4)
        case .int128, .uint128, .string, .character: return MemorySizes(size: 16, alignment: type.kind == .string || type.kind == .character ? 8 : 16)
        case .substring: return MemorySizes(size: 32, alignment: 8)
        case .hasher: return MemorySizes(size: 72, alignment: 8)
        case .function: return MemorySizes(size: 16, alignment: 8)
        case .existential: return MemorySizes(size: type.name == "Any" ? 32 : (type === type.interpreter.errorType ? 8 : 40), alignment: 8)
        case .struct, .tuple: return fields(type.fields.map(\.type))
        case .enum: return enumSize(type)
        case .optional: return optional(type.element)
        default: return MemorySizes(size: 8, alignment: 8)
        }
    }

    private static func fields(_ types: [TypeInfo]) -> MemorySizes {
        var result = MemorySizes(size: 0, alignment: 1)
        for type in types {
            let part = of(type)
            result.size = (result.size + part.alignment - 1) / part.alignment * part.alignment + part.size
            result.alignment = max(result.alignment, part.alignment)
        }
        return result
    }

    private static func enumSize(_ type: TypeInfo) -> MemorySizes {
        var result = MemorySizes(size: 0, alignment: 1)
        var payloads = 0
        for enumCase in type.cases where enumCase.count > 0 {
            let part = enumCase.isIndirect ? MemorySizes(size: 8, alignment: 8) : fields(enumCase.payload.map(\.type))
            result.size = max(result.size, part.size)
            result.alignment = max(result.alignment, part.alignment)
            payloads += 1
        }
        if type.cases.count > 1 && (payloads != 1 || !hasSpare(type)) { result.size += 1 }
        return result
    }

    /// The only payload of the enum has a bit pattern to spare.
    private static func hasSpare(_ type: TypeInfo) -> Bool {
        guard let payload = type.cases.first(where: { $0.count > 0 }) else { return false }
        return payload.isIndirect || payload.payload.contains { spare($0.type) }
    }

    private static func spare(_ type: TypeInfo) -> Bool {
        switch type.kind {
        case .int, .int8, .int16, .int32, .int64, .uint, .uint8, .uint16, .uint32, .uint64, .int128, .uint128, .double, .float, .stringIndex, .hasher: return false
        case .struct, .tuple: return type.fields.contains { spare($0.type) }
        case .optional: return spare(type.element)
        default: return true
        }
    }

    private static func optional(_ payload: TypeInfo) -> MemorySizes {
        var result = of(payload)
        if !spare(payload) { result.size += 1 }
        return result
    }
}
