import Diagnostics
import Lexer
import Parser

/// Puts the declarations of a text in the place of those that a file has under the same names, and the rest behind it.
struct ModuleMerge {
    private(set) var live: LiveText
    private let newline: [UInt8]

    init(_ live: LiveText) {
        self.live = live
        newline = PatchText.newline(of: live.base)
    }

    mutating func add(_ patch: SourceFile) {
        let index = TextIndex(patch)
        for statement in patch.statements {
            if case .declaration(let declaration) = statement.kind, case .extension(let syntax) = declaration.kind, syntax.inherited.isEmpty {
                mergeMembers(syntax, declaration, patch, index)
            } else if let place = index.places.first(where: { $0.range == statement.span.range && $0.isTopLevel }), replace(place, patch) {
                continue
            } else {
                append(patch.source.text(statement.span))
            }
        }
    }

    /// - Returns: false when the file has nothing that is called so.
    private mutating func replace(_ place: TextIndex.Place, _ patch: SourceFile) -> Bool {
        let present = TextIndex(live.bytes)
        let alike = present.places.filter { $0.name == place.name && $0.isStatement == place.isStatement }
        let chosen = alike.first { $0.key == place.key } ?? (alike.count == 1 ? alike.first : nil)
        guard let chosen, !present.places.contains(where: { $0.range == chosen.range && $0.name != chosen.name }) else { return false }
        let indentation = PatchText.indentation(at: chosen.range.lowerBound, in: live.bytes)
        let text = PatchText.fitted(self.text(place.range, patch), indentation: indentation, newline: newline)
        switch live.origin(of: chosen.range) {
        case .base(let range)?:
            let known = live.edits(in: range).first { $0.range == range }
            let inFile = TextIndex(live.base).places.first { $0.range == range }
            live.put(.init(
                range: range, text: text, owner: chosen.name, key: known?.key ?? inFile?.key ?? chosen.key,
                hash: known?.hash ?? inFile?.hash ?? chosen.hash))
        case .edit(let index, let part)?: live.change(index, part, to: text)
        case nil: return false
        }
        return true
    }

    /// Members that the type has are replaced where they stand; an extension with the others comes behind the file.
    private mutating func mergeMembers(_ syntax: ExtensionDeclaration, _ declaration: Declaration, _ patch: SourceFile, _ index: TextIndex) {
        var left: [String] = []
        for member in syntax.members {
            if let place = index.places.first(where: { $0.range == member.span.range }), replace(place, patch) { continue }
            left.append(text(member.span.range, patch))
        }
        if left.count == syntax.members.count { return append(patch.source.text(declaration.span)) }
        if left.isEmpty { return }
        let head = patch.source.text(Span(source: patch.source.id, start: declaration.span.start, end: syntax.members.first?.span.start ?? declaration.span.end))
        let header = head.prefix { $0 != "{" }
        append("\(header){\n\(left.map { "    " + $0 }.joined(separator: "\n"))\n}")
    }

    private mutating func append(_ text: String) { live.append(PatchText.fitted(text, indentation: [], newline: newline), newline: newline) }

    /// With the white space in front, which says how far its lines are indented.
    private func text(_ range: Range<Int>, _ patch: SourceFile) -> String { String(decoding: patch.source.bytes[range], as: UTF8.self) }
}
