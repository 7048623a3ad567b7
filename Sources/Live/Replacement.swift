import Lexer
import Parser

/// What an entry of the prompt declares anew: the older declarations of the same name step back.
struct Replacement {
    private var keys: Set<String> = []
    private(set) var variables: Set<Name> = []
    /// Names that mean something else than functions now, and those of functions.
    private var others: Set<Name> = []
    private var functions: Set<Name> = []

    /// What a file declares that it did not declare like this before.
    init(_ file: SourceFile, since before: SourceFile?) {
        let (old, new) = (before.map { Outliner.outline([$0]) } ?? Outline(), Outliner.outline([file]))
        let diff = Diff(old: old, new: new)
        add(new.definitions.enumerated().filter { !diff.hasSameText[$0.offset] }.map(\.element), new.statements.indices.filter { index in
            if case .kept = diff.fates[index] { return false }
            return true
        }.flatMap { new.statements[$0].declares })
    }

    private mutating func add(_ definitions: [Definition], _ variables: [Name]) {
        for definition in definitions where definition.container == nil && definition.kind != .global {
            keys.insert(Replacement.key(of: definition))
            if Replacement.isFunction(definition) { functions.insert(definition.name) } else if !definition.key.hasPrefix("extension ") { others.insert(definition.name) }
        }
        self.variables = Set(variables)
    }

    private static func isFunction(_ definition: Definition) -> Bool {
        if case .function = definition.declaration.kind { return definition.accessor == nil }
        return false
    }

    /// Functions are the same when they are called alike: what they return may differ.
    private static func key(of definition: Definition) -> String {
        guard isFunction(definition) else { return definition.key }
        // `main.f(a:)(Int,)String`: labels, types, result.
        var depth = 0
        var groups = 0
        for index in definition.key.indices {
            if definition.key[index] == "(" { depth += 1 }
            if definition.key[index] == ")" {
                depth -= 1
                if depth == 0 { groups += 1 }
            }
            if groups == 2 { return String(definition.key[...index]) }
        }
        return definition.key
    }

    /// The files of a program with a new text of one. What the prompt declared anew stays so, unless the file has it new too.
    static func merge(_ file: SourceFile, before: SourceFile?, into files: [SourceFile]) -> [SourceFile] {
        var entries = files.filter(LiveTexts.isEntry)
        if !entries.isEmpty { entries = Replacement(file, since: before).applied(to: entries) }
        let shown = entries.reduce(file) { Replacement($1).applied(to: [$0]).first ?? $0 }
        var result = files.filter { !LiveTexts.isEntry($0) }
        if let place = result.firstIndex(where: { $0.source.name == file.source.name }) {
            result[place] = shown
        } else {
            result.append(shown)
        }
        return result + entries
    }

    init(_ file: SourceFile) {
        let outline = Outliner.outline([file])
        add(outline.definitions, outline.statements.flatMap(\.declares))
    }

    func applied(to files: [SourceFile]) -> [SourceFile] {
        if keys.isEmpty && variables.isEmpty { return files }
        return files.map { file in
            guard file.source.module == "main" else { return file }
            let kept = file.statements.filter { !isReplaced($0, in: file) }
            return kept.count == file.statements.count ? file : file.with(kept)
        }
    }

    private func isReplaced(_ statement: Statement, in file: SourceFile) -> Bool {
        guard case .declaration = statement.kind else { return false }
        let outline = Outliner.outline([file.with([statement])])
        if outline.definitions.contains(where: isReplaced) { return true }
        let declared = outline.statements.flatMap(\.declares)
        return !declared.isEmpty && declared.allSatisfy { variables.contains($0) || others.contains($0) || functions.contains($0) }
    }

    /// A name means one thing; only functions may share one.
    private func isReplaced(_ definition: Definition) -> Bool {
        if keys.contains(Replacement.key(of: definition)) { return true }
        guard definition.container == nil, definition.kind != .global, !definition.key.hasPrefix("extension ") else { return false }
        if variables.contains(definition.name) || others.contains(definition.name) { return true }
        return !Replacement.isFunction(definition) && functions.contains(definition.name)
    }
}
