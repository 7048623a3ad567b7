#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A script of `Tests/Spec` with what its comments promise. The formats are explained in `Tests/Spec/README.md`.
public struct SpecScript {
    /// An error or warning that a comment announces.
    public struct Promise {
        /// nil: its line is not compared.
        public var line: Int?
        /// The file of that line; nil for the script.
        public var file: String?
        public var text: String
        public var id: String?
    }

    /// Another file than the script: the text behind a `//--- file`.
    public struct File {
        public var name: String
        public var text = ""
        /// How many lines of the script's file stand before it.
        public var offset: Int
    }

    /// One text of the script: a whole script, or the text up to the next `//--- save`.
    public struct Version {
        /// Without code when only other files are saved.
        public var text = ""
        public var hasCode = false
        public var files: [File] = []
        /// Lines of standard output, each with the line that announces it.
        public var expect: [(line: Int, text: String)] = []
        public var errors: [Promise] = []
        public var warnings: [Promise] = []
        /// Lines of the save's report beside its trace: what keeps old code or values, which calls lead elsewhere.
        public var report: [(line: Int, text: String)] = []
        /// The trace of decisions, and its line in the file.
        public var patch: (line: Int, text: String)?
        /// How many lines of the file stand before it.
        public var offset = 0
    }

    public let path: String
    /// Below `Tests/Spec`.
    public let name: String
    public var versions: [Version] = []
    public var input: [String] = []
    public var arguments: [String] = []
    public var trap: String?
    public var exit: Int32?
    public var skip: String?

    public init(path: String, name: String, text: String) {
        self.path = path
        self.name = name
        parse(text)
    }

    private mutating func parse(_ text: String) {
        var version = Version()
        var code = 1
        var number = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            if line.hasPrefix("//--- save") {
                versions.append(version)
                version = Version()
                version.offset = number
                continue
            }
            if line.hasPrefix("//--- file ") {
                version.files.append(File(name: SpecScript.trimmed(line.dropFirst(11)), offset: number))
                continue
            }
            if line.hasPrefix("//--- patch:") {
                version.patch = (number, SpecScript.trimmed(line.dropFirst(12)))
                continue
            }
            let file = version.files.last
            if version.files.isEmpty { version.text += line + "\n" } else { version.files[version.files.count - 1].text += line + "\n" }
            let local = number - (file?.offset ?? version.offset)
            let comment = SpecScript.comment(in: line)
            let isCode = !SpecScript.trimmed(line).isEmpty && !SpecScript.trimmed(line).hasPrefix("//")
            if isCode { code = local }
            if isCode, file == nil { version.hasCode = true }
            guard let comment else { continue }
            switch comment.kind {
            case "expect": version.expect.append((number, comment.value))
            case "error": version.errors.append(SpecScript.promise(code, file?.name, comment.value))
            case "error-at-end": version.errors.append(SpecScript.promise(nil, file?.name, comment.value))
            case "warning": version.warnings.append(SpecScript.promise(code, file?.name, comment.value))
            case "report": version.report.append((number, comment.value))
            case "stdin": input.append(comment.value)
            case "args": arguments += SpecScript.words(comment.value)
            case "exit": exit = Int32(comment.value)
            case "trap": trap = comment.value
            case "skip": skip = comment.value
            default: break
            }
        }
        // The piece behind the last line end is no line.
        if let last = version.files.indices.last {
            if version.files[last].text.hasSuffix("\n\n") || version.files[last].text == "\n" { version.files[last].text.removeLast() }
        } else if version.text.hasSuffix("\n\n") || version.text == "\n" {
            version.text.removeLast()
        }
        versions.append(version)
    }

    private static let kinds = ["expect", "error-at-end", "error", "warning", "report", "trap", "exit", "stdin", "args", "not-swift", "wording", "skip"]

    /// The promise at the end of a line.
    private static func comment(in line: Substring) -> (kind: String, value: String)? {
        var rest = line
        while let start = rest.firstRange(of: "//") {
            let body = line[start.upperBound...].drop { $0 == " " }
            for kind in kinds where body.hasPrefix(kind + ":") {
                let value = body.dropFirst(kind.count + 1)
                if value.isEmpty { return (kind, "") }
                if value.first == " " { return (kind, trimmedEnd(value.dropFirst())) }
            }
            rest = line[start.upperBound...]
        }
        return nil
    }

    private static func promise(_ line: Int?, _ file: String?, _ value: String) -> Promise {
        guard value.hasSuffix("]"), let open = value.lastIndex(of: "[") else { return Promise(line: line, file: file, text: value, id: nil) }
        let id = value[value.index(after: open)...].dropLast()
        let isID = !id.isEmpty && id.utf8.allSatisfy { $0 == 45 || (48...57).contains($0) || (97...122).contains($0) }
        guard isID else { return Promise(line: line, file: file, text: value, id: nil) }
        return Promise(line: line, file: file, text: trimmedEnd(value[..<open]), id: String(id))
    }

    private static func words(_ text: String) -> [String] {
        var result: [String] = []
        var current: String?
        var isQuoted = false
        for character in text {
            if character == "\"" {
                isQuoted.toggle()
                current = current ?? ""
            } else if character == " ", !isQuoted {
                if let word = current { result.append(word) }
                current = nil
            } else {
                current = (current ?? "") + String(character)
            }
        }
        if let word = current { result.append(word) }
        return result
    }

    static func trimmed(_ text: some StringProtocol) -> String { trimmedEnd(text.drop { $0 == " " || $0 == "\t" }) }

    static func trimmedEnd(_ text: some StringProtocol) -> String {
        var text = String(text)
        while let last = text.last, last == " " || last == "\t" || last == "\r" || last == "\r\n" { text.removeLast() }
        return text
    }
}

extension Substring {
    fileprivate func firstRange(of pattern: String) -> Range<Index>? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(pattern) { return index..<self.index(index, offsetBy: pattern.count) }
            index = self.index(after: index)
        }
        return nil
    }
}
