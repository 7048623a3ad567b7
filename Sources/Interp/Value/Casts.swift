import Lexer
import Types

/// Casts and conversions by the run-time types. The source is borrowed, the result owned.
extension Interpreter {
    func optional(of type: TypeInfo) -> TypeInfo {
        if let known = optionals[type.id] { return known }
        compileLock.lock()
        defer { compileLock.unlock() }
        guard let optional = program.known("Optional") else { return type }
        let info = typeInfo(program.types.nominal(optional, [type.id]))
        optionals[type.id] = info
        return info
    }

    /// The dynamic type and address of what an existential or class-bound existential at `p` holds.
    func open(_ p: F, _ type: TypeInfo) -> (TypeInfo, F)? {
        switch type.kind {
        case .existential:
            if p[0] == 0 { return nil }
            let dynamic = TypeInfo.of(p[0])
            return (dynamic, dynamic.isBoxed ? pointer(p[1]) + 2 : p + 1)
        case .classExistential, .class:
            if p[0] == 0 { return nil }
            return (TypeInfo.of(pointer(p[0])[0]), p)
        default: return (type, p)
        }
    }

    func isInstance(_ p: F, _ from: TypeInfo, of to: TypeInfo) throws -> Bool {
        try withUnsafeTemporaryAllocation(of: Int.self, capacity: to.words + 1) {
            let d = $0.baseAddress.unsafelyUnwrapped
            d.zero(to.words)
            let result = try cast(p, from, to: to, d)
            if result { to.destroyWords(d) }
            return result
        }
    }

    /// The type and address of what an `AnyHashable` at `p` holds.
    private func openHashable(_ p: F, _ type: TypeInfo) -> (TypeInfo, F)? {
        guard let id = program.known("AnyHashable"), case .nominal(id, _) = program.types.node(type.id), p[0] != 0 else { return nil }
        let box = pointer(p[0])
        let dynamic = TypeInfo.of(box[0])
        guard let field = dynamic.fields.last else { return nil }
        return (field.type, box + field.offset)
    }

    /// Fills `d` when the value at `p` is a `to`.
    func cast(_ p: F, _ from: TypeInfo, to: TypeInfo, _ d: F) throws -> Bool {
        if from === to {
            to.copy(p, to: d)
            return true
        }
        switch from.kind {
        case .existential:
            guard let (dynamic, payload) = open(p, from) else { return false }
            if to.kind == .existential {
                guard satisfies(dynamic, to) else { return try castOptionalPayload(payload, dynamic, to, d) }
                to.copy(p, to: d)
                return true
            }
            return try cast(payload, dynamic, to: to, d)
        case .classExistential, .class:
            return try castObject(p, to, d)
        case .native where to.kind == .native:
            // Key paths are the only such objects with subclasses.
            guard let path = KeyPathObject.of(p[0]), compileLock.locked({ program.isSubclass(path.type.id, of: to.id) }) else { return false }
            from.copy(p, to: d)
            return true
        default: break
        }
        if to.kind == .optional {
            if from.kind == .optional {
                if !from.isSome(p) {
                    to.setNil(d)
                    return true
                }
                guard try cast(p + from.payloadOffset, from.element, to: to.element, d + to.payloadOffset) else { return false }
            } else {
                guard try cast(p, from, to: to.element, d + to.payloadOffset) else { return false }
            }
            to.setSome(d)
            return true
        }
        if to.kind == .existential {
            guard satisfies(from, to) else { return try castOptionalPayload(p, from, to, d) }
            makeExistential(p, from, d)
            return true
        }
        if from.kind == .optional { return try castOptionalPayload(p, from, to, d) }
        if let (wrapped, payload) = openHashable(p, from) { return try cast(payload, wrapped, to: to, d) }
        switch (from.kind, to.kind) {
        case (.array, .array): return try castArray(p, from, to, d)
        case (.tuple, .tuple): return try castTuple(p, from, to, d)
        case (.metatype, .metatype): return castMetatype(p, to, d)
        case (.function, .function): return castFunction(p, from, to, d)
        case (.dictionary, .dictionary), (.set, .set): return try NativeTable.castCollection(p, from, to, d)
        default: return try castHashable(p, from, to, d)
        }
    }

    /// A hashable value becomes an `AnyHashable` that holds it.
    private func castHashable(_ p: F, _ from: TypeInfo, _ to: TypeInfo, _ d: F) throws -> Bool {
        guard let id = program.known("AnyHashable"), case .nominal(id, _) = program.types.node(to.id), from.conforms(toKnown: "Hashable") else { return false }
        try callWitness("Hashable", "_erased", for: from, arguments: p, words: from.words, result: d)
        return true
    }

    private func castOptionalPayload(_ p: F, _ from: TypeInfo, _ to: TypeInfo, _ d: F) throws -> Bool {
        guard from.kind == .optional, from.isSome(p) else { return false }
        return try cast(p + from.payloadOffset, from.element, to: to, d)
    }

    private func castObject(_ p: F, _ to: TypeInfo, _ d: F) throws -> Bool {
        guard p[0] != 0 else { return false }
        let dynamic = TypeInfo.of(pointer(p[0])[0])
        switch to.kind {
        case .class:
            guard isSubclass(dynamic, of: to) else { return false }
        case .classExistential:
            guard satisfies(dynamic, to) else { return false }
        case .existential:
            guard satisfies(dynamic, to) else { return false }
            retain(p[0])
            d[1] = p[0]
            d[0] = dynamic.bits
            return true
        case .optional:
            guard try castObject(p, to.element, d + to.payloadOffset) else { return false }
            to.setSome(d)
            return true
        default: return try castNumber(pointer(p[0]), dynamic, to, d) || castHashable(p, dynamic, to, d)
        }
        retain(p[0])
        d[0] = p[0]
        return true
    }

    func isSubclass(_ type: TypeInfo, of ancestor: TypeInfo) -> Bool {
        var level: TypeInfo? = type
        while let current = level {
            if current === ancestor { return true }
            completeClass(current)
            level = current.superclass
        }
        return false
    }

    /// The type fits an existential's protocols, superclass and bindings.
    func satisfies(_ type: TypeInfo, _ existential: TypeInfo) -> Bool {
        if existential.kind == .classExistential && type.kind != .class { return false }
        let wanted = existential.existential
        for protocolDecl in wanted.protocols where !conforms(type, to: protocolDecl) { return false }
        if let superclass = wanted.superclass, !isSubclass(type, of: typeInfo(superclass)) { return false }
        for binding in wanted.bindings {
            guard let actual = compileLock.locked({ program.associatedType(binding.associated, of: type.id) }), actual == binding.type else { return false }
        }
        return true
    }

    /// An existential (+1) of the value at `p`.
    func makeExistential(_ p: F, _ type: TypeInfo, _ d: F) {
        if type.kind == .class || type.kind == .classExistential {
            retain(p[0])
            d[1] = p[0]
            d[0] = p[0] == 0 ? 0 : pointer(p[0])[0]
        } else if type.kind == .existential {
            type.copy(p, to: d)
        } else if !type.isBoxed {
            d[1] = 0
            type.copy(p, to: d + 1)
            d[0] = type.bits
        } else {
            let box = heap.makeBox(type)
            type.copy(p, to: box + 2)
            d[0] = type.bits
            d[1] = address(box)
        }
    }

    /// The payload of the boxed existential at `p`, made its own.
    func uniquePayload(_ p: F, _ type: TypeInfo) throws -> F {
        let box = pointer(p[1])
        if box[1] == 1 { return box + 2 }
        let copy = heap.makeBox(type)
        type.copy(box + 2, to: copy + 2)
        release(p[1])
        p[1] = address(copy)
        return copy + 2
    }

    private func castArray(_ p: F, _ from: TypeInfo, _ to: TypeInfo, _ d: F) throws -> Bool {
        let source = pointer(p[0])
        let count = source[2]
        let (a, b) = (from.element, to.element)
        let buffer = try heap.makeArray(to, capacity: count)
        for index in 0..<count {
            guard try cast(source + 4 + index * a.words, a, to: b, buffer + 4 + index * b.words) else {
                release(address(buffer))
                return false
            }
            buffer[2] = index + 1
        }
        d[0] = address(buffer)
        return true
    }

    private func castTuple(_ p: F, _ from: TypeInfo, _ to: TypeInfo, _ d: F) throws -> Bool {
        guard from.fields.count == to.fields.count else { return false }
        for (index, (a, b)) in zip(from.fields, to.fields).enumerated() {
            let labelsFit = a.name == b.name || a.name == .empty || b.name == .empty
            if try !labelsFit || !cast(p + a.offset, a.type, to: b.type, d + b.offset) {
                for field in to.fields[..<index] { field.type.destroyWords(d + field.offset) }
                return false
            }
        }
        return true
    }

    private func castMetatype(_ p: F, _ to: TypeInfo, _ d: F) -> Bool {
        let value = TypeInfo.of(p[0])
        let wanted = to.element
        if value !== wanted {
            switch wanted.kind {
            case .class: guard value.kind == .class, isSubclass(value, of: wanted) else { return false }
            case .existential, .classExistential: guard satisfies(value, wanted) else { return false }
            default: return false
            }
        }
        d[0] = p[0]
        return true
    }

    /// Functions of types that differ only in effects or labels share their code; others get a converting thunk when an
    /// implicit conversion asks for it.
    private func castFunction(_ p: F, _ from: TypeInfo, _ to: TypeInfo, _ d: F) -> Bool {
        compileLock.lock()
        defer { compileLock.unlock() }
        guard case .function(let a) = program.types.node(from.id), case .function(let b) = program.types.node(to.id) else { return false }
        guard a.parameters.map(\.type) == b.parameters.map(\.type), a.result == b.result, b.isThrowing || !a.isThrowing else { return false }
        retain(p[0])
        d[0] = p[0]
        return true
    }

    /// The message of a failed `as!`.
    func castFailure(_ p: F, _ from: TypeInfo, _ to: TypeInfo) -> String {
        var type = from
        var p = p
        while type.kind == .existential || type.kind == .class || type.kind == .classExistential, let (dynamic, payload) = open(p, type), dynamic !== type {
            type = dynamic
            p = payload
        }
        if type.kind == .optional, !type.isSome(p) { return "Fatal error: Unexpectedly found nil while unwrapping an Optional value" }
        return "Could not cast value of type '\(type.qualifiedName)' to '\(to.qualifiedName)'"
    }
}
