import Types

/// Key paths live on while what they lead through changes its type.
extension KeyPathShape {
    /// Whether it was made for components that lead to these types.
    func leads(through others: [Part]) -> Bool {
        let parts = parts
        return parts.count == others.count && zip(parts, others).allSatisfy { $0.type === $1.type }
    }

    /// The path with the types that its components lead to in the version in force; nil: a component is gone, or does not lead
    /// on. A path that holds arguments is never another one.
    var present: KeyPathShape? {
        if interpreter.program.number == 0 { return self }
        if let known, known.number == interpreter.program.number { return known.shape.takeUnretainedValue() }
        guard let now = presentParts() else { return nil }
        let shape: KeyPathShape
        if leads(through: now) {
            shape = self
        } else if !argumentTypes.isEmpty {
            return nil
        } else if let other = interpreter.keyPathShapes[key], other !== self, other.leads(through: now) {
            shape = other
        } else {
            shape = KeyPathShape(interpreter, key, root, now, [], text, place)
            interpreter.register(shape)
        }
        known = (interpreter.program.number, Unmanaged.passUnretained(shape))
        return shape
    }

    private func presentParts() -> [Part]? {
        var base = root
        var result: [Part] = []
        for part in parts {
            guard let type = presentType(part, in: base) else { return nil }
            var now = part
            now.type = type
            result.append(now)
            base = type
        }
        return result
    }

    private func presentType(_ part: Part, in base: TypeInfo) -> TypeInfo? {
        switch part.step {
        case .stored(let id), .accessor(let id, _):
            guard let variable = interpreter.program.variable(id) else { return interpreter.program.declaration(id) == nil ? nil : part.type }
            var level: TypeInfo? = base
            while let type = level, type.declaration != variable.parent { level = type.superclass }
            // A protocol's: what its type depends on, nobody can change.
            guard let owner = level else { return part.type }
            return interpreter.typeInfo(interpreter.program.concrete(interpreter.program.substitute(variable.type, interpreter.replacements(variable.signature, owner.arguments))))
        case .optionalChain, .forceUnwrap: return base.kind == .optional ? base.element : nil
        case .optionalWrap: return interpreter.optional(of: base)
        case .tupleElement(let index): return index < base.fields.count ? base.fields[index].type : nil
        }
    }
}

extension Interpreter {
    /// From now on the path with these components; nodes and values may know another one, which stays.
    func register(_ shape: KeyPathShape) {
        if let before = keyPathShapes.updateValue(shape, forKey: shape.key) { oldKeyPathShapes.append(before) }
    }
}
