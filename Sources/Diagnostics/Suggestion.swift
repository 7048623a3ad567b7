/// Finds what somebody who mistyped a name may have meant.
public enum Suggestion {
    /// The candidate nearest to `name`, if one is near enough; of equally near ones the first of the alphabet, so that
    /// the answer does not depend on the order of a dictionary.
    ///
    /// - Complexity: O(candidates × length²); candidates of quite another length cost nothing.
    public static func closest(to name: String, among candidates: [String]) -> String? {
        let letters = Array(name.unicodeScalars)
        var best: (candidate: String, distance: Int)?
        for candidate in candidates where candidate != name {
            guard let distance = nearness(letters, candidate) else { continue }
            if let best, (best.distance, best.candidate) <= (distance, candidate) { continue }
            best = (candidate, distance)
        }
        return best?.candidate
    }

    static func isNear(_ name: String, _ candidate: String) -> Bool {
        nearness(Array(name.unicodeScalars), candidate) != nil
    }

    /// At most two typing mistakes, and fewer than half of the letters; other case only is one mistake.
    private static func nearness(_ name: [Unicode.Scalar], _ candidate: String) -> Int? {
        let other = Array(candidate.unicodeScalars)
        guard !name.isEmpty, !other.isEmpty, abs(name.count - other.count) <= 2 else { return nil }
        if name.count == other.count, zip(name, other).allSatisfy({ $0.properties.lowercaseMapping == $1.properties.lowercaseMapping }) { return 1 }
        let distance = distance(name, other)
        return distance <= 2 && distance * 2 < max(name.count, other.count) ? distance : nil
    }

    /// The Damerau-Levenshtein distance in which no part is edited twice: insertions, deletions, replacements, and swaps of neighbours.
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            row.reserveCapacity(b.count + 1)
            for j in b.indices {
                var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
                row.append(cost)
            }
            beforeLast = last
            last = row
        }
        return last[b.count]
    }
}
