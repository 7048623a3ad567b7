import Types

/// Foundation's numbers as objects: a cast makes a plain value of them where its type holds the number exactly.
extension Interpreter {
    /// Fills `d` with the number that an object holds; false when it is not a number, or does not fit.
    func castNumber(_ object: F, _ dynamic: TypeInfo, _ to: TypeInfo, _ d: F) -> Bool {
        guard dynamic.name == "NSNumber", dynamic.fields.count == 3, let id = dynamic.declaration, compileLock.locked({ program.declaration(id)?.isPrelude }) == true else { return false }
        let value = (object + dynamic.fields[0].offset).double, word = object[dynamic.fields[1].offset], isFloating = object[dynamic.fields[2].offset] == 1
        switch to.kind {
        case .double: d.double = value
        case .float:
            guard value.isNaN || Double(Float(value)) == value else { return false }
            d.float = Float(value)
        case .bool:
            guard value == 0 || value == 1 else { return false }
            d.bool = value == 1
        default:
            guard let whole = isFloating ? Int128(exactly: value) : Int128(word), let filled = NativeTable.word(whole, to.kind) else { return false }
            d[0] = filled
        }
        return true
    }
}
