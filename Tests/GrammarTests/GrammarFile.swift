import Foundation

/// `Grammar/livescript.ebnf` as data; its notation is described there.
struct GrammarFile {
    indirect enum Node: Hashable {
        case token(String)
        case kind(String)
        case rule(String, Flags)
        case sequence([Node])
        case choice([Node])
        case many(Node)
        case optional(Node)
        /// Nothing between the tokens around.
        case glue
        case newline
        /// What follows only with the flag on (or off).
        case only(String, isOn: Bool)
    }

    struct Flags: Hashable {
        enum Kept { case all, lasting, none }
        /// Which flags of the place around stay on.
        var kept: Kept
        var added: [String]

        /// These stay on in brackets.
        private static let lasting: Set<String> = ["line", "closure", "pattern"]

        func applied(to flags: Set<String>) -> Set<String> {
            switch kept {
            case .all: return flags.union(added)
            case .lasting: return flags.intersection(Self.lasting).union(added)
            case .none: return Set(added)
            }
        }
    }

    struct Mistake: Error { var text: String }

    static let root: URL = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url
    }()

    private(set) var rules: [String: Node] = [:]
    private(set) var order: [String] = []
    var kinds: Set<String> { Set(rules.values.flatMap(Self.kinds)) }

    init() throws {
        var reader = Reader(try String(contentsOf: Self.root.appendingPathComponent("Grammar/livescript.ebnf"), encoding: .utf8))
        while let (name, node) = try reader.rule() {
            if rules[name] != nil { throw Mistake(text: "two rules \(name)") }
            rules[name] = node
            order.append(name)
        }
    }

    /// The rules a rule mentions.
    static func mentions(_ node: Node) -> [String] {
        switch node {
        case .rule(let name, _): return [name]
        case .sequence(let parts), .choice(let parts): return parts.flatMap(mentions)
        case .many(let part), .optional(let part): return mentions(part)
        default: return []
        }
    }

    private static func kinds(_ node: Node) -> [String] {
        switch node {
        case .kind(let name): return [name]
        case .sequence(let parts), .choice(let parts): return parts.flatMap(kinds)
        case .many(let part), .optional(let part): return kinds(part)
        default: return []
        }
    }

    /// Reads the notation.
    private struct Reader {
        private var words: [String] = []
        private var position = 0

        init(_ text: String) {
            let pattern = #"\(\*[\s\S]*?\*\)|"\\"|"[^"]*"|[A-Za-z][A-Za-z-]*(?:<[a-zA-Z -]*>)?|\?!?[a-zA-Z]+|[=;|~\[\]{}()]"#
            let expression = try? NSRegularExpression(pattern: pattern)
            let whole = NSRange(text.startIndex..., in: text)
            for match in expression?.matches(in: text, range: whole) ?? [] {
                guard let range = Range(match.range, in: text), !text[range].hasPrefix("(*") else { continue }
                words.append(String(text[range]))
            }
        }

        private var word: String? { position < words.count ? words[position] : nil }

        mutating func rule() throws -> (String, Node)? {
            guard let name = word else { return nil }
            position += 1
            try take("=")
            let node = try choice()
            try take(";")
            return (name, node)
        }

        private mutating func take(_ expected: String) throws {
            guard word == expected else { throw Mistake(text: "expected \(expected) at \(words[max(0, position - 4)..<min(words.count, position + 2)].joined(separator: " "))") }
            position += 1
        }

        private mutating func choice() throws -> Node {
            var parts = [try sequence()]
            while word == "|" {
                position += 1
                parts.append(try sequence())
            }
            return parts.count == 1 ? parts[0] : .choice(parts)
        }

        private mutating func sequence() throws -> Node {
            var parts: [Node] = []
            while let next = word, ![";", "|", "]", "}", ")"].contains(next) { parts.append(try item()) }
            return parts.count == 1 ? parts[0] : .sequence(parts)
        }

        private mutating func item() throws -> Node {
            guard let next = word else { throw Mistake(text: "the grammar ends in a rule") }
            position += 1
            switch next {
            case "(":
                let inner = try choice()
                try take(")")
                return inner
            case "[":
                let inner = try choice()
                try take("]")
                return .optional(inner)
            case "{":
                let inner = try choice()
                try take("}")
                return .many(inner)
            case "~": return .glue
            case "NEWLINE": return .newline
            default: break
            }
            if next.hasPrefix("\"") { return .token(String(next.dropFirst().dropLast())) }
            if next.hasPrefix("?!") { return .only(String(next.dropFirst(2)), isOn: false) }
            if next.hasPrefix("?") { return .only(String(next.dropFirst()), isOn: true) }
            if next.first?.isUppercase == true { return .kind(next) }
            guard let open = next.firstIndex(of: "<") else { return .rule(next, Flags(kept: .all, added: [])) }
            let flags = next[next.index(after: open)...].dropLast().split(separator: " ").map(String.init)
            return .rule(String(next[..<open]), flags.first == "-" ? Flags(kept: .none, added: Array(flags.dropFirst())) : Flags(kept: flags.isEmpty ? .lasting : .all, added: flags))
        }
    }
}
