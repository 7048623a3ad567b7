/// Two texts compared line by line, as `diff -u` shows it.
enum TextDifference {
    private static let context = 3

    /// Empty when they are equal.
    static func lines(_ a: String, _ b: String, old: String, new: String) -> String {
        let (before, after) = (split(a), split(b))
        let changes = after.difference(from: before)
        if changes.isEmpty { return "" }
        var (removed, added) = (Set<Int>(), Set<Int>())
        for change in changes {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        // One row per line: what stands in front of it, where it is in either text.
        var rows: [(mark: Character, text: Substring, old: Int, new: Int)] = []
        var (i, j) = (0, 0)
        while i < before.count || j < after.count {
            if removed.contains(i), i < before.count {
                rows.append(("-", before[i], i, j))
                i += 1
            } else if added.contains(j), j < after.count {
                rows.append(("+", after[j], i, j))
                j += 1
            } else if i < before.count, j < after.count {
                rows.append((" ", before[i], i, j))
                i += 1
                j += 1
            } else {
                break
            }
        }
        var result = ["--- \(old)", "+++ \(new)"]
        var next = 0
        while let first = rows[next...].firstIndex(where: { $0.mark != " " }) {
            var end = first
            while let more = rows[(end + 1)...].prefix(2 * context + 1).firstIndex(where: { $0.mark != " " }) { end = more }
            let hunk = rows[max(next, first - context)...min(rows.count - 1, end + context)]
            let counts = (hunk.filter { $0.mark != "+" }.count, hunk.filter { $0.mark != "-" }.count)
            if let head = hunk.first { result.append("@@ -\(head.old + (counts.0 == 0 ? 0 : 1)),\(counts.0) +\(head.new + (counts.1 == 0 ? 0 : 1)),\(counts.1) @@") }
            result += hunk.map { "\($0.mark)\($0.text)" }
            next = hunk.endIndex
            if next >= rows.count { break }
        }
        return result.joined(separator: "\n")
    }

    private static func split(_ text: String) -> [Substring] {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}
