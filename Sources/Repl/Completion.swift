import CEditShim
import Glibc

/// What one press of Tab does with the candidates.
struct CompletionStep: Equatable {
    /// How many characters (scalars) before the cursor go away.
    let replaced: Int
    let inserted: String
    /// The candidates differ behind what was inserted, and nothing was added to what was typed.
    let isAmbiguous: Bool
    private let candidates: [String]

    /// - Parameter typed: the text before the cursor.
    /// - Returns: nil when nothing fits.
    init?(_ completions: Completions, typed: String) {
        let utf8 = Array(typed.utf8)
        guard let first = completions.candidates.first, (0...utf8.count).contains(completions.start) else { return nil }
        let word = String(decoding: utf8[completions.start...], as: UTF8.self)
        let common = completions.candidates.dropFirst().reduce(first, commonPrefix)
        candidates = completions.candidates
        // A common beginning shorter than the word would take away what the user typed.
        let grows = common.unicodeScalars.count > word.unicodeScalars.count
        if completions.candidates.count > 1, !grows {
            replaced = 0
            inserted = ""
            isAmbiguous = true
            return
        }
        isAmbiguous = false
        // Letters that stay are not deleted: that would fill vi's yank buffer.
        let kept = word.unicodeScalars.elementsEqual(common.unicodeScalars.prefix(word.unicodeScalars.count))
        replaced = kept ? 0 : word.unicodeScalars.count
        let rest = common.unicodeScalars.dropFirst(kept ? word.unicodeScalars.count : 0)
        inserted = String(String.UnicodeScalarView(rest))
    }

    /// The candidates in columns, read downwards; the surplus of a long list is counted.
    func list(columns: Int) -> String {
        let limit = 200
        let shown = candidates.prefix(limit)
        let width = (shown.map(displayWidth).max() ?? 0) + 2
        let perRow = max(1, columns / max(1, width))
        let rows = (shown.count + perRow - 1) / perRow
        var text = ""
        for row in 0..<rows {
            var line = ""
            for index in stride(from: row, to: shown.count, by: rows) {
                let name = shown[index]
                let isLast = index + rows >= shown.count
                line += isLast ? name : name + String(repeating: " ", count: max(0, width - displayWidth(name)))
            }
            text += line + "\n"
        }
        if candidates.count > limit { text += "and \(candidates.count - limit) more\n" }
        return text
    }
}

private func commonPrefix(_ a: String, _ b: String) -> String {
    var scalars = String.UnicodeScalarView()
    for (x, y) in zip(a.unicodeScalars, b.unicodeScalars) {
        guard x == y else { break }
        scalars.append(x)
    }
    return String(scalars)
}

/// How many columns a terminal gives the text.
func displayWidth(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + max(0, Int(ls_width(wchar_t(truncatingIfNeeded: $1.value)))) }
}

/// The files and folders whose path begins with `typed`; folders end in `/`.
func pathCompletions(_ typed: String) -> [String] {
    let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    let name = typed.dropFirst(folder.count)
    guard let directory = opendir(expandedPath(folder.isEmpty ? "." : folder)) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
        let file = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard file.hasPrefix(name), file != ".", file != "..", !file.hasPrefix(".") || name.hasPrefix(".") else {
            continue
        }
        var information = stat()
        let isFolder = stat(expandedPath(folder + file), &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
        found.append(folder + file + (isFolder ? "/" : ""))
    }
    return found.sorted()
}

/// The path with a leading `~` replaced by the home folder.
func expandedPath(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
}
