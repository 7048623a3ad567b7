import Lexer

/// Pairs the statements of two versions: equal ones first, in order; then those that are versions of each other.
struct StatementMatching {
    private let old: [StatementOutline]
    private let new: [StatementOutline]
    /// For each new statement the old one that it is.
    private(set) var origins: [Int?]
    private(set) var successors: [Int?]

    init(_ old: [StatementOutline], _ new: [StatementOutline]) {
        self.old = old
        self.new = new
        origins = Array(repeating: nil, count: new.count)
        successors = Array(repeating: nil, count: old.count)
    }

    mutating func run() {
        matchEqual()
        matchVariables()
        matchBetweenNeighbours()
    }

    private mutating func pair(_ a: Int, _ b: Int) {
        origins[b] = a
        successors[a] = b
    }

    /// Of equal statements the earlier ones are taken for the old ones.
    private mutating func matchEqual() {
        var places: [UInt64: [Int]] = [:]
        for (index, statement) in old.enumerated().reversed() { places[statement.hash, default: []].append(index) }
        for (index, statement) in new.enumerated() {
            guard let match = places[statement.hash]?.popLast() else { continue }
            pair(match, index)
        }
    }

    private mutating func matchVariables() {
        var places: [Name: Int] = [:]
        for (index, statement) in old.enumerated() where successors[index] == nil {
            if case .variables(let names) = statement.shape { for name in names { places[name] = index } }
        }
        for (index, statement) in new.enumerated() where origins[index] == nil {
            guard case .variables(let names) = statement.shape else { continue }
            guard let match = names.compactMap({ places[$0] }).first, successors[match] == nil else { continue }
            pair(match, index)
        }
    }

    /// Loops and branches: the same header, else the same body, else what is of one kind between the same matched
    /// neighbours; so is what begins alike (`list.append`).
    private mutating func matchBetweenNeighbours() {
        matchLeft { a, b in
            switch (a.shape, b.shape) {
            case (.loop(_, let x, _), .loop(_, let y, _)): return x == y
            case (.branch(let k, let x), .branch(let l, let y)): return k == l && x == y
            default: return false
            }
        }
        matchLeft { a, b in
            if case .loop(_, _, let x) = a.shape, case .loop(_, _, let y) = b.shape { return x == y }
            return false
        }
        matchAlike { a, b in
            switch (a.shape, b.shape) {
            case (.loop(let x, _, _), .loop(let y, _, _)): return x == y
            case (.branch(let k, _), .branch(let l, _)): return k == l
            case (.other(let x), .other(let y)): return x == y
            default: return false
            }
        }
        matchAlike { a, b in a.loopForm != nil && b.loopForm != nil }
    }

    /// In order, where there are as many in both versions.
    private mutating func matchAlike(_ matches: (StatementOutline, StatementOutline) -> Bool) {
        if !successors.contains(where: { $0 == nil }) { return }
        for (index, statement) in new.enumerated() where origins[index] == nil {
            let (oldGap, newGap) = gap(around: index)
            let candidates = oldGap.filter { successors[$0] == nil && matches(old[$0], statement) }
            let rivals = newGap.filter { origins[$0] == nil && matches(new[$0], statement) }
            if candidates.count == rivals.count { for (a, b) in zip(candidates, rivals) { pair(a, b) } }
        }
    }

    private mutating func matchLeft(_ matches: (StatementOutline, StatementOutline) -> Bool) {
        for index in new.indices where origins[index] == nil {
            guard let match = old.indices.first(where: { successors[$0] == nil && matches(old[$0], new[index]) }) else { continue }
            pair(match, index)
        }
    }

    /// The unmatched stretches around new statement `index`, bounded by the nearest matched statements.
    private func gap(around index: Int) -> (old: Range<Int>, new: Range<Int>) {
        let before = new.indices.prefix(index).last { origins[$0] != nil }
        let after = new.indices.dropFirst(index + 1).first { origins[$0] != nil }
        let low = before.flatMap { origins[$0] }.map { $0 + 1 } ?? 0
        let high = after.flatMap { origins[$0] } ?? old.count
        return (low..<max(low, high), (before.map { $0 + 1 } ?? 0)..<(after ?? new.count))
    }
}
