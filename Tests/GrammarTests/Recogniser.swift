import Diagnostics
import Lexer

@testable import Parser

/// Says whether a text is a sentence of the grammar: all readings are followed at once.
struct Recogniser {
    private struct Key: Hashable {
        var rule: String
        var position: Int
        var flags: Set<String>
    }

    private let grammar: GrammarFile
    private let tokens: [Piece]
    private var known: [Key: Set<Int>] = [:]
    private var running: Set<Key> = []
    /// How far any reading came.
    private(set) var furthest = 0

    /// A token, or a part of one.
    struct Piece {
        var kind: Token.Kind
        var text: String
        var start: Int
        var end: Int
        var isAtLineStart: Bool
        /// Of a string with interpolations: which part.
        var part: String?
    }

    init(_ grammar: GrammarFile, _ pieces: [Piece]) {
        self.grammar = grammar
        tokens = pieces
    }

    mutating func accepts() -> Bool {
        guard grammar.rules["source-file"] != nil else { return false }
        return ends(of: .rule("source-file", .init(kept: .all, added: [])), at: 0, []).contains(tokens.count)
    }

    private mutating func ends(of node: GrammarFile.Node, at position: Int, _ flags: Set<String>) -> Set<Int> {
        furthest = max(furthest, position)
        switch node {
        case .token(let text): return position < tokens.count && tokens[position].part == nil && tokens[position].text == text && tokens[position].kind != .string ? [position + 1] : []
        case .kind(let name): return position < tokens.count && isKind(tokens[position], name) ? [position + 1] : []
        case .glue: return position == 0 || position >= tokens.count || tokens[position].start == tokens[position - 1].end ? [position] : []
        case .newline: return position >= tokens.count || tokens[position].isAtLineStart || tokens[position].text == "}" ? [position] : []
        case .only(let flag, let isOn): return flag == "never" || flag == "line" || flags.contains(flag) == isOn ? [position] : []
        case .rule(let name, let change):
            let key = Key(rule: name, position: position, flags: change.applied(to: flags))
            if let found = known[key] { return found }
            guard let body = grammar.rules[name], running.insert(key).inserted else { return [] }
            let found = ends(of: body, at: position, key.flags)
            running.remove(key)
            known[key] = found
            return found
        case .sequence(let parts):
            var places: Set<Int> = [position]
            for part in parts {
                var next: Set<Int> = []
                for place in places { next.formUnion(ends(of: part, at: place, flags)) }
                places = next
                if places.isEmpty { break }
            }
            return places
        case .choice(let parts):
            var places: Set<Int> = []
            for part in parts { places.formUnion(ends(of: part, at: position, flags)) }
            return places
        case .optional(let part): return ends(of: part, at: position, flags).union([position])
        case .many(let part):
            var places: Set<Int> = [position], fresh = places
            while !fresh.isEmpty {
                var next: Set<Int> = []
                for place in fresh { next.formUnion(ends(of: part, at: place, flags)) }
                fresh = next.subtracting(places)
                places.formUnion(fresh)
            }
            return places
        }
    }

    private static let modifiers: Set<String> = [
        "public", "private", "fileprivate", "internal", "package", "open", "final", "override", "mutating", "nonmutating", "lazy", "weak", "unowned", "convenience", "required", "dynamic", "optional", "indirect", "prefix", "postfix", "infix",
        "nonisolated", "isolated", "distributed", "async",
    ]

    private func isKind(_ piece: Piece, _ name: String) -> Bool {
        if let part = piece.part { return part == name }
        switch name {
        case "IDENTIFIER": return piece.kind == .identifier
        case "KEYWORD": return piece.kind == .keyword
        case "INTEGER": return piece.kind == .integer
        case "FLOAT": return piece.kind == .float
        case "STRING": return piece.kind == .string
        case "REGEX": return piece.kind == .regex
        case "IMPLICIT": return piece.kind == .implicitParameter
        case "BINARY": return piece.kind == .binaryOperator || piece.text == "&"
        case "PREFIX": return piece.kind == .prefixOperator || piece.kind == .exclamation
        case "POSTFIX": return piece.kind == .postfixOperator
        case "OPERATOR": return [.binaryOperator, .prefixOperator, .postfixOperator, .ampersand, .question, .exclamation, .equal, .arrow].contains(piece.kind)
        case "MODIFIER": return Recogniser.modifiers.contains(piece.text)
        default: return false
        }
    }

    // MARK: Pieces

    /// The tokens of a file, strings with interpolations and operators that stand for several tokens in parts.
    static func pieces(of file: SourceFile) -> [Piece] {
        let lexed = Lexer.lex(file.source)
        var result: [Piece] = []
        for token in lexed.tokens where token.kind != .endOfFile { add(token, lexed, file.source, &result) }
        return result
    }

    private static func add(_ token: Token, _ lexed: LexResult, _ source: Source, _ result: inout [Piece]) {
        let (start, end) = (Int(token.start), Int(token.end))
        let text = String(decoding: source.bytes[start..<end], as: UTF8.self)
        let isAtLineStart = token.flags.contains(.atLineStart)
        if token.kind == .string {
            let interpolations = lexed.stringSegments(of: token).compactMap { segment -> [Token]? in
                if case .interpolation(let tokens, _) = segment { return tokens.filter { $0.kind != .endOfFile } } else { return nil }
            }
            if !interpolations.isEmpty {
                var from = start
                for (index, tokens) in interpolations.enumerated() {
                    let first = Int(tokens.first?.start ?? UInt32(from))
                    result.append(Piece(kind: .string, text: "", start: from, end: first, isAtLineStart: isAtLineStart && index == 0, part: index == 0 ? "STRING-HEAD" : "STRING-MIDDLE"))
                    for inner in tokens { add(inner, lexed, source, &result) }
                    from = Int(tokens.last?.end ?? UInt32(first))
                }
                result.append(Piece(kind: .string, text: "", start: from, end: end, isAtLineStart: false, part: "STRING-TAIL"))
                return
            }
        }
        // `>>` at the end of generic arguments, `>?`, `??` behind a type: one operator to the lexer.
        if text.count > 1, token.flags.contains(.leftBound), token.kind == .binaryOperator || token.kind == .postfixOperator, let first = text.first, ">?!".contains(first),
           text.allSatisfy({ ">?!=&.".contains($0) }), !["!=", ">=", "!=="].contains(text) {
            for (offset, character) in text.enumerated() {
                result.append(Piece(kind: .postfixOperator, text: String(character), start: start + offset, end: start + offset + 1, isAtLineStart: false, part: nil))
            }
            return
        }
        result.append(Piece(kind: token.kind, text: text, start: start, end: end, isAtLineStart: isAtLineStart, part: nil))
    }
}
