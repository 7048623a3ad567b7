import TestSupport

/// Draws random sentences from the grammar; the same seed gives the same sentences.
struct SentenceGenerator {
    private let grammar: GrammarFile
    private var random: SplitMix
    /// How deep the shortest sentence of a rule is, by rule and flags.
    private let depths: [String: Int]
    private var pieces: [String] = []
    private var isGlued = true

    /// Words for each kind of token.
    static let samples: [String: [String]] = [
        "IDENTIFIER": ["a", "b", "count", "Point", "`class`", "größe"], "KEYWORD": ["in", "for", "default", "init", "self"],
        "INTEGER": ["0", "42", "0xFF", "1_000"], "FLOAT": ["1.5", "2e3", "0x1p4"], "REGEX": ["/ab+c/", "#/a b/#"],
        "STRING": ["\"text\"", "\"\"", "#\"raw\"#", "\"\\n\\u{41}\""], "STRING-HEAD": ["\"a \\("], "STRING-MIDDLE": [") b \\("], "STRING-TAIL": [") c\""],
        "IMPLICIT": ["$0", "$1"], "BINARY": ["+", "-", "*", "==", "&&", "??", "..<", "%%"], "PREFIX": ["-", "!", "~"], "POSTFIX": ["+++", "..."],
        "OPERATOR": ["+++", "==", "<>", "**"],
        "MODIFIER": ["public", "private", "fileprivate", "internal", "open", "final", "override", "mutating", "lazy", "weak", "convenience", "required", "dynamic", "indirect", "infix"],
    ]

    init(_ grammar: GrammarFile, seed: UInt64) {
        self.grammar = grammar
        random = SplitMix(state: seed)
        depths = Self.measure(grammar)
    }

    mutating func sentence(of rule: String = "source-file", depth: Int) -> String {
        pieces = []
        isGlued = true
        write(.rule(rule, .init(kept: .all, added: [])), [], depth)
        return pieces.joined()
    }

    // MARK: Writing

    private mutating func write(_ node: GrammarFile.Node, _ flags: Set<String>, _ depth: Int) {
        switch node {
        case .token(let text): put(text)
        case .kind(let name): put(random.pick(Self.samples[name] ?? ["?"]))
        case .glue: isGlued = true
        case .newline:
            pieces.append("\n")
            isGlued = true
        case .only: break
        case .rule(let name, let change):
            guard let body = grammar.rules[name] else { return }
            let inner = change.applied(to: flags)
            write(body, inner, depth - 1)
        case .sequence(let parts): for part in parts { write(part, flags, depth) }
        case .choice(let parts):
            let allowed = parts.filter { isAllowed($0, flags) }
            let cheap = allowed.filter { height($0, flags) <= depth }
            let least = allowed.map { height($0, flags) }.min() ?? 0
            let chosen = cheap.isEmpty ? allowed.filter { height($0, flags) == least } : cheap
            if !chosen.isEmpty { write(random.pick(chosen), flags, depth) }
        case .optional(let part):
            if isAllowed(part, flags), height(part, flags) <= depth, random.chance(3) { write(part, flags, depth) }
        case .many(let part):
            var rounds = 0
            while rounds < 3, isAllowed(part, flags), height(part, flags) <= depth, random.chance(2) {
                write(part, flags, depth)
                rounds += 1
            }
        }
    }

    private mutating func put(_ text: String) {
        if !isGlued { pieces.append(" ") }
        pieces.append(text)
        isGlued = false
    }

    /// Not forbidden by a flag, and something in it can be written.
    private func isAllowed(_ node: GrammarFile.Node, _ flags: Set<String>) -> Bool {
        switch node {
        case .only(let flag, let isOn): return flags.contains(flag) == isOn
        case .sequence(let parts): return parts.allSatisfy { isAllowed($0, flags) }
        case .choice(let parts): return parts.contains { isAllowed($0, flags) }
        default: return true
        }
    }

    // MARK: Heights

    private func height(_ node: GrammarFile.Node, _ flags: Set<String>) -> Int { Self.height(node, flags, depths) }

    private static func height(_ node: GrammarFile.Node, _ flags: Set<String>?, _ depths: [String: Int]) -> Int {
        switch node {
        case .token, .kind, .glue, .newline, .optional, .many: return 0
        case .only: return 0
        case .rule(let name, _): return 1 + (depths[name] ?? 1000)
        case .sequence(let parts): return parts.map { height($0, flags, depths) }.max() ?? 0
        case .choice(let parts): return parts.map { height($0, flags, depths) }.min() ?? 0
        }
    }

    private static func measure(_ grammar: GrammarFile) -> [String: Int] {
        var depths: [String: Int] = [:]
        for _ in 0..<64 {
            for (name, body) in grammar.rules {
                let found = height(body, nil, depths)
                if found < depths[name] ?? 1000 { depths[name] = found }
            }
        }
        return depths
    }
}
