import Diagnostics

/// Doc comments and first lines of declarations, from their text.
enum Documentation {
    /// The `///` lines, or the `/** */` comment, right above a 1-based line.
    static func above(line: Int, in source: Source) -> String? {
        var lines: [String] = []
        var number = line - 1
        var isBlock = false
        while number >= 1 {
            let text = source.lineText(number)
            let content = text.drop { $0.isWhitespace }
            if lines.isEmpty, content.hasSuffix("*/") { isBlock = true }
            if !isBlock, !content.hasPrefix("///") { break }
            lines.insert(text, at: 0)
            if isBlock, content.contains("/*") {
                if !content.hasPrefix("/**") { return nil }
                break
            }
            number -= 1
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    /// The comment in front of a declaration, and the declaration.
    static func split(_ text: String) -> (comment: String, code: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let comment = lines.prefix { $0.drop { $0.isWhitespace }.hasPrefix("///") }
        return (comment.joined(separator: "\n"), lines.dropFirst(comment.count).joined(separator: "\n"))
    }

    /// Without comment marks.
    static func plain(_ comment: String) -> String {
        let lines = comment.split(separator: "\n", omittingEmptySubsequences: false).map { line -> Substring in
            var rest = line.drop { $0.isWhitespace }
            for mark in ["///", "/**", "*/", "*"] where rest.hasPrefix(mark) {
                rest = rest.dropFirst(mark.count)
                break
            }
            if rest.hasSuffix("*/") { rest = rest.dropLast(2) }
            if rest.first == " " { rest = rest.dropFirst() }
            return rest
        }
        return lines.joined(separator: "\n").trimmed
    }

    /// A declaration up to its body, without the attributes of the prelude.
    static func header(_ code: String) -> String {
        let lines = code.split(separator: "\n").map { $0.drop { $0.isWhitespace } }.drop { $0.hasPrefix("@") && !$0.contains(" func ") && !$0.contains(" var ") }
        guard var line = lines.first.map(String.init) else { return "" }
        var depth = 0
        for index in line.indices {
            switch line[index] {
            case "(", "[", "<": depth += 1
            case ")", "]": depth -= 1
            case ">": if index > line.startIndex, line[line.index(before: index)] != "-" { depth -= 1 }
            case "{" where depth <= 0:
                line = String(line[..<index])
                return line.trimmed
            default: break
            }
        }
        return line.trimmed
    }
}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
