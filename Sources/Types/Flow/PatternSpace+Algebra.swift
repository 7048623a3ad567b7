/// Subset and difference of pattern spaces.
extension PatternSpaces {
    /// Every value of `a` is in `b`. May say no where the answer is yes for a union of overlapping parts, as swiftc does.
    mutating func isSubspace(_ a: PatternSpace, of b: PatternSpace) -> Bool {
        budget -= 1
        if budget < 0 || a.isEmpty { return true }
        switch (a, b) {
        case (_, .empty): return false
        case (.union(let parts), _):
            for part in parts where !isSubspace(part, of: b) { return false }
            return true
        case (.all(let first, _), .all(let second, _)):
            if first == second { return true }
            if let parts = decomposed(first) { return isSubspace(parts, of: b) }
            if let parts = decomposed(second) { return isSubspace(a, of: parts) }
            return false
        case (.all(let type, _), .union(let parts)):
            for part in parts where isSubspace(a, of: part) { return true }
            guard let own = decomposed(type) else { return false }
            return isSubspace(own, of: b)
        case (.all(let type, _), .constructor):
            guard let parts = decomposed(type) else { return false }
            return isSubspace(parts, of: b)
        case (.all, .boolean), (.boolean, .constructor), (.constructor, .boolean): return false
        case (.constructor, .all), (.boolean, .all): return true
        case (.boolean(let first), .boolean(let second)): return first == second
        case (.constructor, .union(let parts)), (.boolean, .union(let parts)):
            for part in parts where isSubspace(a, of: part) { return true }
            return false
        case (.constructor(let first, let own), .constructor(let second, let other)):
            if first.kind != second.kind { return false }
            if other.isEmpty { return true }
            if own.isEmpty { return false }
            for (part, target) in zip(own, other) where !isSubspace(part, of: target) { return false }
            return true
        case (.empty, _): return true
        }
    }

    /// The values of `a` that are not in `b`.
    mutating func difference(_ a: PatternSpace, _ b: PatternSpace) -> PatternSpace {
        budget -= 1
        if budget < 0 { return .empty }
        switch (a, b) {
        case (.empty, _): return .empty
        case (_, .empty): return a
        case (.union(let parts), .union(let others)) where parts.count > 8 && others.count > 8:
            return difference(parts, ByHead(others))
        case (.union(let parts), _):
            var rest: [PatternSpace] = []
            for part in parts { rest.append(difference(part, b)) }
            return .joined(rest)
        case (_, .union(let parts)) where !isAll(a):
            var rest = a
            for part in parts {
                rest = difference(rest, part)
                if rest.isEmpty { break }
            }
            return rest
        case (.all(let first, _), .all(let second, _)):
            if first == second { return .empty }
            if let parts = decomposed(first) { return difference(parts, b) }
            if let parts = decomposed(second) { return difference(a, parts) }
            return a
        case (.all(let type, _), _):
            if case .union(let parts) = b, parts.contains(where: { isAll($0, of: type) }) { return .empty }
            guard let parts = decomposed(type) else { return a }
            return difference(parts, b)
        case (.boolean(let first), .boolean(let second)): return first == second ? .empty : a
        case (.boolean, .all), (.constructor, .all): return .empty
        case (.boolean, _), (.constructor, .boolean): return a
        case (.constructor(let first, let own), .constructor(let second, let other)):
            return difference(first, own, second, other)
        case (.constructor, .union): return a
        }
    }

    /// Many cases minus many patterns: compares only those with the same head.
    private mutating func difference(_ parts: [PatternSpace], _ others: ByHead) -> PatternSpace {
        var rest: [PatternSpace] = []
        for part in parts { rest.append(difference(part, .joined(others.candidates(for: part)))) }
        return .joined(rest)
    }

    /// `H(a1, a2) - H(b1, b2)` is `H(a1 - b1, a2) | H(a1, a2 - b2)`.
    private mutating func difference(_ first: PatternSpace.Head, _ own: [PatternSpace], _ second: PatternSpace.Head, _ other: [PatternSpace]) -> PatternSpace {
        let whole = PatternSpace.constructor(first, own)
        if first.kind != second.kind { return whole }
        if other.isEmpty || own.isEmpty { return .empty }
        var rest: [PatternSpace] = []
        for (index, (part, target)) in zip(own, other).enumerated() {
            if isDisjoint(part, target) { return whole }
            let reduced = difference(part, target)
            if reduced.isEmpty { continue }
            if reduced == part { return whole }
            var parts = own
            parts[index] = reduced
            rest.append(.build(first, parts))
        }
        return .joined(rest)
    }

    /// No value is in both.
    mutating func isDisjoint(_ a: PatternSpace, _ b: PatternSpace) -> Bool {
        budget -= 1
        if budget < 0 { return false }
        switch (a, b) {
        case (.empty, _), (_, .empty): return true
        case (.union(let parts), _):
            for part in parts where !isDisjoint(part, b) { return false }
            return true
        case (_, .union(let parts)):
            for part in parts where !isDisjoint(a, part) { return false }
            return true
        case (.all, _), (_, .all): return false
        case (.boolean(let first), .boolean(let second)): return first != second
        case (.boolean, .constructor), (.constructor, .boolean): return true
        case (.constructor(let first, let own), .constructor(let second, let other)):
            if first.kind != second.kind { return true }
            for (part, target) in zip(own, other) where isDisjoint(part, target) { return true }
            return false
        }
    }

    private func isAll(_ space: PatternSpace, of type: TypeID? = nil) -> Bool {
        if case .all(let own, _) = space { return type == nil || own == type }
        return false
    }
}

/// Pattern spaces found by the enum case they start with.
struct ByHead {
    private var byCase: [PatternSpace.Head.Kind: [PatternSpace]] = [:]
    private var others: [PatternSpace] = []

    init() {}

    init(_ spaces: [PatternSpace]) {
        for space in spaces { insert(space) }
    }

    mutating func insert(_ space: PatternSpace) {
        if case .constructor(let head, _) = space {
            byCase[head.kind, default: []].append(space)
        } else if !space.isEmpty {
            others.append(space)
        }
    }

    /// Those that may have values in common with `space`.
    func candidates(for space: PatternSpace) -> [PatternSpace] {
        guard case .constructor(let head, _) = space else {
            return others + byCase.values.flatMap { $0 }
        }
        return (byCase[head.kind] ?? []) + others
    }
}
