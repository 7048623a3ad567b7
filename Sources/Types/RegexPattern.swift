#if canImport(_RegexParser)
import _RegexParser
#endif

/// The pattern of a regular expression, as the parser reads it that Swift's own compiler and library use: what is wrong with it,
/// and which captures it has.
public struct RegexPattern {
    public struct Problem {
        public let message: String
        /// UTF-8 bytes from the pattern's start.
        public let offset: Int
    }
    public struct Capture {
        public let name: String?
        /// How many `?` its type has; the first capture is the whole match.
        public let optionalDepth: Int
    }

    public let problems: [Problem]
    /// The whole match, then what the parentheses capture; empty when there are problems.
    public let captures: [Capture]

    /// Classes of characters in each other for which the parser, which calls itself for each, has room.
    private static let deepest = 200

    public init(_ pattern: String) {
        if RegexPattern.depth(pattern) > RegexPattern.deepest {
            problems = [Problem(message: "character class is too deeply nested", offset: 0)]
            captures = []
            return
        }
        #if canImport(_RegexParser)
        let tree = parseWithRecovery(pattern, .traditional)
        problems = tree.diags.diags.filter(\.isAnyError).map {
            Problem(message: $0.message, offset: pattern.utf8.distance(from: pattern.startIndex, to: $0.location.start))
        }
        captures = problems.isEmpty ? tree.captureList.captures.filter(\.visibleInTypedOutput).map { Capture(name: $0.name, optionalDepth: $0.optionalDepth) } : []
        #else
        problems = [Problem(message: "this system has no parser for it", offset: 0)]
        captures = []
        #endif
    }

    /// How deep classes of characters stand in each other. (The parser counts groups itself.)
    private static func depth(_ pattern: String) -> Int {
        var depth = 0
        var deepest = 0
        var isEscaped = false
        for byte in pattern.utf8 {
            if isEscaped {
                isEscaped = false
                continue
            }
            switch byte {
            case UInt8(ascii: "\\"): isEscaped = true
            case UInt8(ascii: "["):
                depth += 1
                deepest = max(deepest, depth)
            case UInt8(ascii: "]"): depth -= depth > 0 ? 1 : 0
            default: break
            }
        }
        return deepest
    }

    /// What a match gives, as Swift prints the type: `(Substring, year: Optional<Substring>)`.
    public var output: String {
        func type(_ depth: Int) -> String { depth == 0 ? "Substring" : "Optional<\(type(depth - 1))>" }
        if captures.count < 2 { return "Substring" }
        return "(" + captures.map { ($0.name.map { $0 + ": " } ?? "") + type($0.optionalDepth) }.joined(separator: ", ") + ")"
    }
}
