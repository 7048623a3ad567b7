import Lexer

/// A declaration of the standard library as it is written there.
public struct PreludeDeclarationText: Sendable {
    /// Where it is declared: `Sequence`; empty at the top level.
    public var owner: String
    /// With its doc comment. Of a type, without its members.
    public var text: String
}

extension Program {
    /// The declarations of the standard library that a name stands for: `print`, `Array`, `Array.map`, `Array.map(_:)`.
    /// A member that the type does not declare itself is looked for in the protocols.
    public func preludeTexts(_ name: String) -> [PreludeDeclarationText] {
        let plain = name.prefix { $0 != "(" }
        let parts = plain.split(separator: ".").map(String.init)
        guard let last = parts.last else { return [] }
        return prelude.texts(last, of: parts.count > 1 ? parts.dropLast().joined(separator: ".") : nil) { userContext.module?.libraries.contains($0) ?? false }
    }
}

extension PreludeWorld {
    func texts(_ name: String, of owner: String?, isImported: (Name) -> Bool) -> [PreludeDeclarationText] {
        func text(_ start: Int, _ end: Int) -> String { String(decoding: index.text(start, end), as: UTF8.self) }
        func isVisible(_ entry: PreludeIndex.Entry) -> Bool { entry.module == "Swift" || isImported(entry.module) }
        guard let owner else {
            return index.topLevel(Name(name)).filter(isVisible).map { entry in
                // Of a type the `{` and what is behind it do not belong to the answer.
                let isType = entry.kind.isNominal
                let written = text(entry.start, isType ? entry.headerEnd : entry.end)
                return PreludeDeclarationText(owner: "", text: isType ? String(written.dropLast()) : written)
            }
        }
        func members(_ entries: [PreludeIndex.Entry], _ owner: String) -> [PreludeDeclarationText] {
            entries.filter(isVisible).flatMap { entry in
                self.index.members(of: entry, wrapper: entry.kind).filter { $0.name == Name(name) }.map { PreludeDeclarationText(owner: owner, text: text($0.start, $0.end)) }
            }
        }
        let own = Name(owner)
        let types = index.topLevel(own).filter(\.kind.isNominal)
        if types.isEmpty { return [] }
        let found = members(types + index.extensions(own), owner)
        if !found.isEmpty { return found }
        let protocols = index.all.filter { $0.kind == .protocol && $0.name != own }.sorted { $0.start < $1.start }
        return protocols.flatMap { members([$0] + self.index.extensions($0.name), $0.name.text) }
    }
}
