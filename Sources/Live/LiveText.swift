/// The text of one file as it runs: what the file said when it was last read, with patches that are in memory only.
struct LiveText {
    /// A stretch of the file's text with what stands in its place.
    struct Edit {
        /// In `base`; empty for what a patch adds behind the file's text.
        var range: Range<Int>
        var text: [UInt8]
        /// The name of the patched definition; nil for what was added.
        var owner: String?
        /// Finds the same definition in another version of the file, and tells whether it changed.
        var key = ""
        var hash: UInt64 = 0
    }

    /// As read from the file.
    private(set) var base: [UInt8]
    /// In the order of the text; they do not touch.
    private(set) var edits: [Edit] = []

    init(_ base: [UInt8]) { self.base = base }

    var isPatched: Bool { !edits.isEmpty }

    /// The text that runs.
    var bytes: [UInt8] { bytes { _ in true } }

    /// The file's text with some of the edits.
    func bytes(with isWanted: (Edit) -> Bool) -> [UInt8] {
        if edits.isEmpty { return base }
        var result: [UInt8] = []
        var position = 0
        for edit in edits where isWanted(edit) {
            result += base[position..<edit.range.lowerBound]
            result += edit.text
            position = edit.range.upperBound
        }
        return result + base[position...]
    }

    // MARK: Places

    /// Where a stretch of the running text comes from.
    enum Origin: Equatable {
        /// The file; edits inside of it are superseded by an edit of the whole.
        case base(Range<Int>)
        /// A part of what an edit put there.
        case edit(Int, Range<Int>)
    }

    /// - Returns: nil when it begins in one and ends in another.
    func origin(of range: Range<Int>) -> Origin? {
        var shift = 0
        var (lowShift, highShift) = (0, 0)
        for (index, edit) in edits.enumerated() {
            let start = edit.range.lowerBound + shift
            let end = start + edit.text.count
            if start <= range.lowerBound, range.upperBound <= end {
                return start..<end == range && edit.owner != nil ? .base(edit.range) : .edit(index, (range.lowerBound - start)..<(range.upperBound - start))
            }
            if start < range.lowerBound && range.lowerBound < end || start < range.upperBound && range.upperBound < end { return nil }
            shift += edit.text.count - edit.range.count
            if end <= range.lowerBound { lowShift = shift }
            if end <= range.upperBound { highShift = shift }
        }
        let (low, high) = (range.lowerBound - lowShift, range.upperBound - highShift)
        return 0 <= low && low <= high && high <= base.count ? .base(low..<high) : nil
    }

    /// The edits inside a stretch of the file's text.
    func edits(in range: Range<Int>) -> [Edit] {
        edits.filter { range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound }
    }

    /// The edit that a stretch of the running text lies in.
    func edit(around range: Range<Int>) -> Edit? {
        guard case .edit(let index, _)? = origin(of: range) else { return nil }
        return edits[index]
    }

    // MARK: Changing

    /// Puts `edit` in place of those inside its range.
    mutating func put(_ edit: Edit) {
        edits.removeAll { edit.range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= edit.range.upperBound && !($0.range.isEmpty && !edit.range.isEmpty && $0.range.lowerBound == edit.range.upperBound) }
        let place = edits.firstIndex { $0.range.lowerBound > edit.range.lowerBound } ?? edits.count
        edits.insert(edit, at: place)
    }

    /// Changes a part of what an edit put there.
    mutating func change(_ index: Int, _ range: Range<Int>, to text: [UInt8]) {
        guard edits.indices.contains(index), range.upperBound <= edits[index].text.count else { return }
        edits[index].text.replaceSubrange(range, with: text)
    }

    /// Adds a text behind the file's.
    mutating func append(_ text: [UInt8], newline: [UInt8]) {
        let live = bytes
        let start = live.isEmpty || live.last == 10 || live.last == 13 ? [] : newline
        let end = text.last == 10 ? [] : newline
        if let last = edits.indices.last, edits[last].owner == nil, edits[last].range.lowerBound == base.count {
            edits[last].text += start + text + end
        } else {
            edits.append(Edit(range: base.count..<base.count, text: start + text + end, owner: nil))
        }
    }

    mutating func removeEdits(where isUnwanted: (Edit) -> Bool) { edits.removeAll(where: isUnwanted) }

    /// Some edits are in the file now.
    mutating func settle(_ isSettled: (Edit) -> Bool) {
        let written = bytes(with: isSettled)
        var shift = 0
        var rest: [Edit] = []
        for var edit in edits {
            if isSettled(edit) {
                shift += edit.text.count - edit.range.count
            } else {
                edit.range = (edit.range.lowerBound + shift)..<(edit.range.upperBound + shift)
                rest.append(edit)
            }
        }
        base = written
        edits = rest
    }

    /// The file has a new text. Edits of definitions that it changed are dropped: the file wins.
    /// - Returns: the names of the definitions whose edits went though the file says something else.
    mutating func read(_ bytes: [UInt8]) -> [String] {
        guard !edits.isEmpty else {
            base = bytes
            return []
        }
        let index = TextIndex(bytes)
        var dropped: [String] = []
        var rest: [Edit] = []
        for var edit in edits {
            guard let owner = edit.owner else {
                // What was added comes behind the new text, unless that has something of the same name now.
                let added = TextIndex(edit.text)
                let names = added.places.filter { !$0.isStatement && $0.isTopLevel }.map(\.name)
                if names.contains(where: { name in index.places.contains { $0.name == name } }) {
                    dropped.append("")
                    dropped += names
                    continue
                }
                edit.range = bytes.count..<bytes.count
                rest.append(edit)
                continue
            }
            let found = index.places.filter { $0.key == edit.key }
            guard let place = found.first, found.count == 1, place.hash == edit.hash else {
                if found.first.map({ TextIndex.hash(edit.text) != $0.hash }) ?? true { dropped.append(owner) }
                continue
            }
            edit.range = place.range
            rest.append(edit)
        }
        base = bytes
        edits = []
        for edit in rest.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where edits.last.map({ $0.range.upperBound <= edit.range.lowerBound }) ?? true {
            edits.append(edit)
        }
        return dropped
    }
}
