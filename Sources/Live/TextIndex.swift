import Diagnostics
import Lexer
import Parser

/// Where the definitions of one text stand, by name.
struct TextIndex {
    struct Place {
        /// `Ball.step(by:)`: without the module.
        var name: String
        /// `Ball.step`
        var path: String
        /// Tells overloads apart.
        var key: String
        /// In bytes of the text.
        var range: Range<Int>
        /// Of all its tokens.
        var hash: UInt64
        /// A global variable: its statement is what is replaced.
        var isStatement: Bool
        var isTopLevel: Bool
    }

    let file: SourceFile
    private(set) var places: [Place] = []
    /// Hashes of the top-level statements that declare nothing.
    private(set) var statements: [UInt64] = []

    init(_ bytes: [UInt8]) { self.init(Parser.parse(Source(id: SourceID(raw: 0), name: "", bytes: bytes))) }

    init(_ given: SourceFile) {
        // Names are without the module, whichever it is; places are those of this version.
        let isWhole = given.source.module == "main" && given.statements.allSatisfy { $0.span.source == given.source.id }
        let file = isWhole ? given : Parser.parse(Source(id: given.source.id, name: given.source.name, bytes: given.source.bytes))
        self.file = file
        let outline = Outliner.outline([file])
        let tokens = Mentions(file.ownText)
        func add(_ name: String, _ path: String, _ key: String, _ span: Span, isStatement: Bool, isTopLevel: Bool) {
            // The accessors of a property, and the header of its type, stand at one place.
            if places.contains(where: { $0.name == name && $0.range == span.range }) { return }
            places.append(Place(
                name: name, path: path, key: key, range: span.range, hash: tokens.hash(of: tokens.range(of: span), without: []),
                isStatement: isStatement, isTopLevel: isTopLevel))
        }
        for definition in outline.definitions {
            switch definition.kind {
            case .global: continue
            case .type where definition.key.hasPrefix("extension "): continue
            case .part:
                var title = definition.key[...]
                for mark in ["requirement ", "static "] where title.hasPrefix(mark) { title = title.dropFirst(mark.count) }
                let name = TextIndex.withoutModule(title.split(separator: "#").first.map(String.init) ?? String(title))
                let path = name.split(separator: "(").first.map(String.init) ?? name
                add(path.count < name.count ? TextIndex.label(name) : name, path, definition.key, definition.span, isStatement: false, isTopLevel: false)
            case .code, .type, .staticStorage, .alias:
                let name = TextIndex.withoutModule(definition.title)
                add(name, definition.path, definition.key, definition.span, isStatement: false, isTopLevel: definition.container == nil)
            }
        }
        for statement in outline.statements {
            if statement.declares.isEmpty {
                statements.append(statement.fullHash)
            } else {
                for name in statement.declares {
                    add(name.text, name.text, "variable \(name.text)", statement.statement.span, isStatement: true, isTopLevel: true)
                }
            }
        }
    }

    /// Of the tokens of a text.
    static func hash(_ bytes: [UInt8]) -> UInt64 {
        let file = Parser.parse(Source(id: SourceID(raw: 0), name: "", bytes: bytes))
        return Mentions(file.ownText).hash(of: 0..<max(0, file.ownText.tokens.count - 1), without: [])
    }

    /// The keys of requirements have types behind the labels: `P.f(x:)(Int,)`.
    private static func label(_ text: String) -> String {
        guard let end = text.firstIndex(of: ")") else { return text }
        return String(text[...end])
    }

    static func withoutModule(_ title: String) -> String {
        for prefix in ["main.", "Swift."] where title.hasPrefix(prefix) { return String(title.dropFirst(prefix.count)) }
        return title
    }

    func text(_ range: Range<Int>) -> String { String(decoding: file.source.bytes[range.clamped(to: 0..<file.source.bytes.count)], as: UTF8.self) }

    /// What a user may mean by a name, with or without labels.
    func places(named name: String) -> [Place] {
        let exact = places.filter { $0.name == name }
        return exact.isEmpty ? places.filter { $0.path == name } : exact
    }
}

extension Span {
    var range: Range<Int> { Int(start)..<Int(max(start, end)) }
}
