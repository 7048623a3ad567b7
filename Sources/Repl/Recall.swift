/// The way through earlier entries with the arrow keys. Entries changed on the way keep their
/// changes until the line is accepted.
struct Recall {
    private(set) var entries: [String] = []
    private var changed: [Int: String] = [:]
    /// Counted from the oldest; `entries.count` is the new line.
    private var position = 0

    mutating func add(_ entry: String) {
        if entries.last != entry { entries.append(entry) }
        position = entries.count
    }

    mutating func begin() {
        changed = [:]
        position = entries.count
    }

    /// - Parameter text: what stands in the line, to come back to.
    /// - Returns: the next older entry; nil at the oldest.
    mutating func older(than text: String) -> String? { move(-1, from: text) }

    /// - Returns: the next newer entry; nil at the newest.
    mutating func newer(than text: String) -> String? { move(1, from: text) }

    private mutating func move(_ step: Int, from text: String) -> String? {
        let next = position + step
        guard next >= 0, next <= entries.count else { return nil }
        changed[position] = text
        position = next
        return changed[next] ?? (next < entries.count ? entries[next] : "")
    }
}
