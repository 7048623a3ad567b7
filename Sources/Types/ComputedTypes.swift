/// Types of the library that stand for what follows from their arguments: what a regular expression gives that is put together
/// of others. `_RegexJoin<(Substring, Int), (Substring, Bool)>` is `(Substring, Int, Bool)` as soon as its arguments are known.
enum ComputedType: String {
    /// Both one after the other.
    case join = "RegexJoin"
    /// One that may not take part.
    case maybe = "RegexMaybe"
    /// A capture of one, with the captured value's type.
    case capture = "RegexCapture"
}

extension TypeArena {
    /// What `rule` gives for known arguments; nil: they are not what it is for.
    func compute(_ rule: ComputedType, _ arguments: [TypeID], optional: DeclID) -> TypeID? {
        guard let first = arguments.first else { return nil }
        switch rule {
        case .join: return arguments.count == 2 ? output(whole(first), captures(first) + captures(arguments[1])) : nil
        case .maybe: return output(whole(first), captures(first).map { nominal(optional, [$0]) })
        case .capture: return arguments.count == 2 ? output(whole(first), [arguments[1]] + captures(first)) : nil
        }
    }

    private func whole(_ output: TypeID) -> TypeID {
        if case .tuple(let elements) = node(output), let first = elements.first { return first.type }
        return output
    }

    private func captures(_ output: TypeID) -> [TypeID] {
        if case .tuple(let elements) = node(output) { return elements.dropFirst().map(\.type) }
        return []
    }

    private func output(_ whole: TypeID, _ captures: [TypeID]) -> TypeID { captures.isEmpty ? whole : tuple([whole] + captures) }
}
