import Lexer

/// The standard library's text with a table of where each declaration stands, so that only what is used is parsed.
///
/// The table is text, one entry a line, fields separated by tabs, made by `Scripts/generate_prelude.py`:
/// `D kind name start end headerEnd [extended type]` for a top-level declaration, followed by one line per member,
/// `M kind name isStatic start end`.
public struct PreludeText: Sendable {
    public let text: StaticString
    public let index: StaticString
    public init(text: StaticString, index: StaticString) {
        self.text = text
        self.index = index
    }
}

final class PreludeIndex {
    struct Member {
        var kind: Substring
        var start: Int
        var end: Int
        /// How the surrounding body must be spelt for the member to parse: `protocol`, `enum`, `class`, `struct`.
        var wrapper: String
    }

    final class Entry {
        let kind: Substring
        let name: Name
        let start: Int
        let end: Int
        let headerEnd: Int
        var members: [(name: Name, member: Member)] = []
        init(kind: Substring, name: Name, start: Int, end: Int, headerEnd: Int) {
            self.kind = kind
            self.name = name
            self.start = start
            self.end = end
            self.headerEnd = headerEnd
        }
    }

    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var topLevel: [Name: [Entry]] = [:]
    private(set) var extensions: [Name: [Entry]] = [:]

    init(_ prelude: PreludeText) {
        bytes = UnsafeBufferPointer(start: prelude.text.utf8Start, count: prelude.text.utf8CodeUnitCount)
        let table = String(decoding: UnsafeBufferPointer(start: prelude.index.utf8Start, count: prelude.index.utf8CodeUnitCount), as: UTF8.self)
        var current: Entry?
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            if fields[0] == "D", fields.count >= 6, let start = Int(fields[3]), let end = Int(fields[4]), let header = Int(fields[5]) {
                let entry = Entry(kind: fields[1], name: Name(String(fields[2])), start: start, end: end, headerEnd: header)
                if fields[1] == "extension" {
                    extensions[Name(String(fields.count > 6 ? fields[6] : fields[2])), default: []].append(entry)
                } else {
                    topLevel[entry.name, default: []].append(entry)
                }
                current = entry
            } else if fields[0] == "M", fields.count >= 6, let start = Int(fields[4]), let end = Int(fields[5]), let entry = current {
                entry.members.append((Name(String(fields[2])), Member(kind: fields[1], start: start, end: end, wrapper: "")))
            }
        }
    }

    func text(_ start: Int, _ end: Int) -> [UInt8] {
        guard start >= 0, end <= bytes.count, start <= end else { return [] }
        return Array(bytes[start..<end])
    }
}
