import Types

/// Structs and enums of which a value may be alive: in a global, a heap block, or a frame.
struct LiveTypes {
    private(set) var found: Set<ObjectIdentifier> = []

    init(_ interpreter: Interpreter) {
        for storage in interpreter.storages where storage.holdsValue { add(storage.type) }
        for frame in interpreter.activeFrames() {
            for type in frame.types { add(type, throughArrays: true) }
        }
        var seen: Set<Int> = []
        var contexts: Set<Int> = []
        // Blocks of a type often lie together.
        var latest = 0
        interpreter.heap.forEachBlock { block in
            if block[0] == latest { return }
            let type = TypeInfo.of(block[0])
            switch type.kind {
            case .array, .dictionary, .set: if block[3] > 0 { seen.insert(block[0]) }
            case .context: contexts.insert(block[2])
            default:
                latest = block[0]
                seen.insert(latest)
            }
            if type.kind == .context, type.content != nil { seen.insert(block[0]) }
        }
        for bits in seen {
            let type = TypeInfo.of(bits)
            switch type.kind {
            case .class, .box: for field in type.fields + type.hidden { add(field.type) }
            case .array, .set: add(type.element)
            case .dictionary:
                add(type.key)
                add(type.element)
            default: break
            }
            if let content = type.content { add(content) }
        }
        for bits in contexts {
            guard let address = UnsafeRawPointer(bitPattern: bits) else { continue }
            let cell = Unmanaged<FunctionCell>.fromOpaque(address).takeUnretainedValue()
            for capture in cell.closure?.captures ?? [] { add(capture.type) }
        }
    }

    /// A value of `type` is there: so are its parts. What it points to is found by itself.
    private mutating func add(_ type: TypeInfo, throughArrays: Bool = false) {
        switch type.kind {
        case .struct, .enum, .tuple, .optional:
            guard found.insert(ObjectIdentifier(type)).inserted else { return }
            for field in type.fields { add(field.type, throughArrays: throughArrays) }
            for enumCase in type.cases { for field in enumCase.payload { add(field.type, throughArrays: throughArrays) } }
            if type.kind == .optional { add(type.element, throughArrays: throughArrays) }
        case .array, .set: if throughArrays { add(type.element, throughArrays: true) }
        case .dictionary:
            if throughArrays {
                add(type.key, throughArrays: true)
                add(type.element, throughArrays: true)
            }
        default: break
        }
    }
}

/// Visits every value of one type inside other values.
final class ValueWalk {
    private let wanted: TypeInfo
    private let visit: (F) -> Void
    private var contains: [ObjectIdentifier: Bool] = [:]

    init(_ wanted: TypeInfo, _ visit: @escaping (F) -> Void) {
        self.wanted = wanted
        self.visit = visit
    }

    /// Whether a value of `type` may hold one in its own words.
    private func mayHold(_ type: TypeInfo) -> Bool {
        if type === wanted { return true }
        switch type.kind {
        case .existential: return true
        case .struct, .tuple, .optional, .enum: break
        default: return false
        }
        if let known = contains[ObjectIdentifier(type)] { return known }
        contains[ObjectIdentifier(type)] = false
        let result: Bool
        switch type.kind {
        case .optional: result = mayHold(type.element)
        case .enum: result = type.cases.contains { !$0.isIndirect && $0.payload.contains { mayHold($0.type) } }
        default: result = type.fields.contains { mayHold($0.type) }
        }
        contains[ObjectIdentifier(type)] = result
        return result
    }

    func value(_ p: F, _ type: TypeInfo) {
        if type === wanted { visit(p) }
        guard mayHold(type) else { return }
        switch type.kind {
        case .struct, .tuple: for field in type.fields { value(p + field.offset, field.type) }
        case .optional: if type.isSome(p) { value(p + type.payloadOffset, type.element) }
        case .enum:
            guard p[0] >= 0, p[0] < type.cases.count, !type.cases[p[0]].isIndirect else { return }
            for field in type.cases[p[0]].payload { value(p + field.offset, field.type) }
        case .existential:
            if p[0] != 0, !TypeInfo.of(p[0]).isBoxed { value(p + 1, TypeInfo.of(p[0])) }
        default: break
        }
    }

    func block(_ block: F) {
        let type = TypeInfo.of(block[0])
        switch type.kind {
        case .class: if block[1] & countMask == 0 { return }
        case .array, .set: if !mayHold(type.element) { return }
        case .dictionary: if !mayHold(type.key) && !mayHold(type.element) { return }
        default: break
        }
        Heap.forEachValue(in: block, value)
    }
}
