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

    /// Of equal statements the earlier ones are taken for the old ones. Where some of them went, those are still there that stood
    /// between the same neighbours: one below the point that the program has reached is not the one above it that ran.
    private mutating func matchEqual() {
        var places: [UInt64: [Int]] = [:], news: [UInt64: [Int]] = [:]
        for (index, statement) in old.enumerated() { places[statement.hash, default: []].append(index) }
        for (index, statement) in new.enumerated() where places[statement.hash] != nil { news[statement.hash, default: []].append(index) }
        var fewer: [(old: [Int], new: [Int])] = []
        for (hash, after) in news {
            guard let before = places[hash] else { continue }
            if before.count > after.count { fewer.append((before, after)) } else { for (a, b) in zip(before, after) { pair(a, b) } }
        }
        if fewer.isEmpty { return }
        let anchors = anchors()
        for (before, after) in fewer {
            for index in after {
                let stretch = gap(around: index, anchors).old
                if let match = before.first(where: { successors[$0] == nil && stretch.contains($0) }) { pair(match, index) }
            }
            for index in after where origins[index] == nil {
                if let match = before.first(where: { successors[$0] == nil }) { pair(match, index) }
            }
        }
    }

    /// What is matched, and loops of which the header is still there.
    private func anchors() -> [Int?] {
        func header(_ statement: StatementOutline) -> UInt64? {
            if case .loop(_, let header, _) = statement.shape { return header }
            return nil
        }
        var loops: [UInt64: [Int]] = [:]
        for (index, statement) in old.enumerated() where successors[index] == nil { if let header = header(statement) { loops[header, default: []].append(index) } }
        var result = origins
        for (index, statement) in new.enumerated() where result[index] == nil {
            guard let header = header(statement), let matches = loops[header], matches.count == 1 else { continue }
            result[index] = matches[0]
            loops[header] = nil
        }
        return result
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
            let (oldGap, newGap) = gap(around: index, origins)
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
    private func gap(around index: Int, _ matched: [Int?]) -> (old: Range<Int>, new: Range<Int>) {
        let before = new.indices.prefix(index).last { matched[$0] != nil }
        let after = new.indices.dropFirst(index + 1).first { matched[$0] != nil }
        let low = before.flatMap { matched[$0] }.map { $0 + 1 } ?? 0
        let high = after.flatMap { matched[$0] } ?? old.count
        return (low..<max(low, high), (before.map { $0 + 1 } ?? 0)..<(after ?? new.count))
    }
}
