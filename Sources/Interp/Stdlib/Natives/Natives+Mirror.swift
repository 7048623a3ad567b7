/// Mirror and key paths.
extension NativeTable {
    static let mirrors: Functions = {
        var t: Functions = [:]
        // (subject: Any, level of the superclass part)
        t["mirror.children"] = { a, r, site in
            try withParts(a, level: a[2], site) { parts in
                let (tuple, interpreter) = (site.result.element, site.interpreter)
                let valueOffset = tuple.fields.count > 1 ? tuple.fields[1].offset : 2
                r[0] = try makeArray(parts.children.count, site.result) { index, place in
                    let child = parts.children[index]
                    putOptional(place, child.label)
                    putAny(child, place + valueOffset, interpreter)
                }
            }
        }
        t["mirror.style"] = { a, r, site in
            try withParts(a, level: 0, site) { parts in
                switch parts.style {
                case .struct: r[0] = 0
                case .class: r[0] = 1
                case .enum: r[0] = 2
                case .tuple: r[0] = 3
                case .optional: r[0] = 4
                case .collection: r[0] = 5
                case .dictionary: r[0] = 6
                case .set: r[0] = 7
                case nil: r[0] = -1
                }
            }
        }
        t["mirror.type"] = { a, r, site in r[0] = (part(subject(a).type, level: a[2]) ?? subject(a).type).bits }
        t["mirror.hasSuperclass"] = { a, r, _ in
            let (_, type) = subject(a)
            r.bool = type.kind == .class && part(type, level: a[2] + 1) != nil
        }
        t["keyPath.equal"] = { a, r, _ in 
            guard let x = KeyPathObject.of(a[0]), let y = KeyPathObject.of(a[1]) else { return r.bool = a[0] == a[1] }
            r.bool = try x.isEqual(to: y)
        }
        t["keyPath.appending"] = { a, r, site in
            guard let path = KeyPathObject.of(a[0]), let next = KeyPathObject.of(a[1]) else { throw ScriptSignal.internalError("key path") }
            r[0] = try path.appending(next, site.result, site)
        }
        t["keyPath.hash"] = { a, _, _ in try KeyPathObject.of(a[0])?.hash(into: &pointer(a[1]).host(Hasher.self).pointee) }
        // (root: Any, path) -> Any?
        t["keyPath.read"] = { a, r, site in
            let (place, type) = subject(a)
            guard let path = KeyPathObject.of(a[2]) else { throw ScriptSignal.internalError("key path") }
            // Its reader takes whatever type stands there now.
            let shape = site.interpreter.compileLock.locked { path.shape.present ?? path.shape }
            let closure = shape === path.shape ? path.closure : site.interpreter.constantClosure(shape.getter)
            let root = shape.root, value = shape.value
            r.zero(site.result.words)
            try withUnsafeTemporaryAllocation(of: Int.self, capacity: root.words + value.words) { memory in
                guard let own = memory.baseAddress else { return }
                guard try site.interpreter.cast(place, type, to: root, own) else { return }
                defer { root.destroyWords(own) }
                try site.call(closure, own, words: root.words, result: own + root.words)
                defer { value.destroyWords(own + root.words) }
                site.interpreter.makeExistential(own + root.words, value, r)
            }
        }
        return t
    }()

    /// The value and dynamic type in an `Any`.
    private static func subject(_ a: F) -> (place: F, type: TypeInfo) {
        let type = TypeInfo.of(a[0])
        return (type.isBoxed ? pointer(a[1]) + 2 : a + 1, type)
    }

    /// The class that many levels up.
    private static func part(_ type: TypeInfo, level: Int) -> TypeInfo? {
        if type.kind != .class { return level == 0 ? type : nil }
        var current: TypeInfo? = type
        for _ in 0..<level { current = current?.superclass }
        return current
    }

    private static func withParts(_ a: F, level: Int, _ site: NativeSite, _ body: (Reflection) throws -> Void) throws {
        let (place, type) = subject(a)
        let parts: Reflection
        if type.kind == .class {
            parts = Reflection(object: pointer(place[0]), as: part(type, level: level) ?? type)
        } else {
            parts = Reflection(place, type)
        }
        defer { parts.close() }
        try body(parts)
    }

    private static func putAny(_ child: Reflection.Child, _ target: F, _ interpreter: Interpreter) {
        if child.type.kind == .weak {
            // A weak property shows as an Optional of the object's class; a missing one as an empty tuple's Optional.
            let word = child.place[0] == 0 ? 0 : pointer(child.place[0])[2]
            let object = word == 0 ? nil : pointer(word)
            let type = object.map { TypeInfo.of($0[0]) } ?? interpreter.typeInfo(interpreter.compileLock.locked { interpreter.program.types.anyObject })
            withUnsafeTemporaryAllocation(of: Int.self, capacity: 1) { memory in
                let value = memory.baseAddress.unsafelyUnwrapped
                value[0] = word
                interpreter.makeExistential(value, interpreter.optional(of: type), target)
            }
            return
        }
        interpreter.makeExistential(child.place, child.type, target)
    }
}
