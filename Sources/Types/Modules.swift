import Diagnostics
import Lexer
import Parser

/// The top level of one module: what its files declare, and what they import.
///
/// The script and what is entered at a prompt are the module `main`; each imported file is a module of its own.
final class ModuleScope {
    let name: Name
    let isPrelude: Bool
    var topLevel: [Name: [DeclID]] = [:]
    /// Known modules of the library named by `import`: `Foundation`.
    var libraries: Set<Name> = []
    /// Modules of the program, in the order of their imports.
    var imports: [Import] = []
    /// Modules whose extensions count here: itself and what it imports, directly or not.
    private(set) var reachable: Set<Name>

    struct Import {
        /// As written; another name than the module's own when two names lead to one file.
        var name: Name
        var module: ModuleScope
        /// `import func helpers.area`: only these names; nil for all.
        var only: Set<Name>?
    }

    static let main: Name = "main"
    static let known: Set<Name> = ["Swift", "Foundation", "Dispatch", "Live", "Glibc", "Darwin", "RegexBuilder"]

    /// What an import of the library stands for, where that is not itself.
    static let reexports: [Name: Set<Name>] = ["Foundation": ["Foundation", "Dispatch", "Glibc"], "Darwin": ["Darwin", "Glibc"]]

    init(_ name: Name, isPrelude: Bool = false) {
        self.name = name
        self.isPrelude = isPrelude
        reachable = [name]
    }

    func add(_ imported: Import) {
        reachable.formUnion(imported.module.reachable)
        guard let index = imports.firstIndex(where: { $0.name == imported.name }) else { return imports.append(imported) }
        guard let only = imports[index].only else { return }
        imports[index].only = imported.only.map { only.union($0) }
    }
}

extension DeclContext {
    /// The module it lies in.
    var module: ModuleScope? {
        var current = self
        while let parent = current.parent { current = parent }
        if case .module(let scope) = current.kind { return scope }
        return nil
    }
}

extension Program {
    /// The top level that the text of a source belongs to.
    func context(of source: SourceID) -> DeclContext {
        contexts[Name(sources.source(source)?.module ?? "main")] ?? userContext
    }

    /// Makes the scopes of all modules, so that imports find them.
    func declareModules(_ files: [SourceFile]) {
        for file in files {
            let name = Name(file.source.module)
            if contexts[name] == nil { contexts[name] = DeclContext(.module(ModuleScope(name)), parent: nil) }
        }
    }

    // MARK: Names

    /// Top-level declarations called `name`, as seen from a module: its own hide those of what it imports, and those the
    /// library's.
    func lookupTopLevel(_ name: Name, from module: ModuleScope) -> [DeclID] {
        if module.isPrelude { return prelude.topLevel(name, in: self) }
        let written = writtenTopLevel(name, from: module)
        return written.isEmpty ? libraryTopLevel(name, from: module) : written
    }

    /// The variable that a name means at a place: a `guard` at the top level hides, behind it, what had the name before.
    func global(among ids: [DeclID], at place: Span) -> VariableDecl? {
        var first: VariableDecl?, last: VariableDecl?
        for id in ids {
            guard let variable = declaration(id) as? VariableDecl else { continue }
            if let bound = guardElse[id], first != nil {
                guard place.source == variable.nameSpan.source, place.start >= variable.nameSpan.end else { continue }
                if let otherwise = bound.otherwise, place.start >= otherwise.start, place.start < bound.statement.end { continue }
                last = variable
            } else if first == nil {
                first = variable
            }
        }
        return last ?? first
    }

    /// All of them, the module's own first: overloads of functions and operators.
    func lookupAllTopLevel(_ name: Name, from module: ModuleScope) -> [DeclID] {
        if module.isPrelude { return prelude.topLevel(name, in: self) }
        return (module.topLevel[name] ?? []) + imported(name, by: module) + libraryTopLevel(name, from: module)
    }

    /// Only what the script and its imports declare.
    func writtenTopLevel(_ name: Name, from module: ModuleScope) -> [DeclID] {
        if module.isPrelude { return [] }
        return module.topLevel[name] ?? imported(name, by: module)
    }

    private func imported(_ name: Name, by module: ModuleScope) -> [DeclID] {
        if module.imports.isEmpty { return [] }
        var result: [DeclID] = []
        var seen: Set<Name> = []
        for entry in module.imports where entry.only?.contains(name) ?? true && seen.insert(entry.module.name).inserted {
            result += members(name, of: entry.module)
        }
        return result
    }

    /// What a module shows of itself to others.
    private func members(_ name: Name, of module: ModuleScope) -> [DeclID] {
        (module.topLevel[name] ?? []).filter { id in declaration(id).map { !isFilePrivate($0) } ?? false }
    }

    /// What of the library belongs to another module than `Swift` is there only when that is imported.
    func libraryTopLevel(_ name: Name, from module: ModuleScope) -> [DeclID] {
        let ids = prelude.topLevel(name, in: self)
        if module.isPrelude || prelude.foreign.isEmpty { return ids }
        return ids.filter { id in prelude.foreign[id].map { module.libraries.contains($0) } ?? true }
    }

    /// The module of the library whose import would make a name known.
    func missingImport(of name: Name, in module: ModuleScope) -> Name? {
        let library = prelude.topLevel(name, in: self).lazy.compactMap { self.prelude.foreign[$0] }.first { !module.libraries.contains($0) }
        // Who imports it has the C library, too.
        return library == "Glibc" ? "Foundation" : library
    }

    /// All names that can be written in a module without the module's name.
    func visibleNames(from module: ModuleScope) -> [Name] {
        module.topLevel.keys + module.imports.flatMap { entry in
            entry.module.topLevel.keys.filter { entry.only?.contains($0) ?? true && !members($0, of: entry.module).isEmpty }
        }
    }

    /// Names of the library that can be written in a module.
    func libraryNames(for module: ModuleScope) -> [String] {
        prelude.index.all.filter { $0.kind != .extension && ($0.module == "Swift" || module.libraries.contains($0.module)) }.map(\.name.text)
    }

    // MARK: Qualified names

    /// What `helpers` means in `helpers.area`.
    enum QualifyingModule {
        case library
        case written(ModuleScope, only: Set<Name>?)
    }

    /// The module of this name, when nothing else is called so.
    func qualifyingModule(_ name: Name, from module: ModuleScope) -> QualifyingModule? {
        if !writtenTopLevel(name, from: module).isEmpty { return nil }
        if name == module.name { return .written(module, only: nil) }
        if let entry = module.imports.first(where: { $0.name == name || $0.module.name == name }) { return .written(entry.module, only: entry.only) }
        return name == "Swift" || name == "Foundation" ? .library : nil
    }

    func lookup(_ name: Name, in qualifying: QualifyingModule, from module: ModuleScope) -> [DeclID] {
        switch qualifying {
        case .library: return prelude.topLevel(name, in: self)
        case .written(let other, let only):
            if other === module { return lookupTopLevel(name, from: module) }
            return only?.contains(name) ?? true ? members(name, of: other) : []
        }
    }

    // MARK: Imports

    /// Notes what a file imports. That its file exists was seen to before.
    func declareImport(_ path: [Name], kind: Name?, span: Span, in context: DeclContext) {
        guard let module = context.module, !module.isPrelude, let first = path.first else { return }
        if ModuleScope.known.contains(first) {
            if kind == nil, path.count > 1 {
                report(.error("sema-no-import", "no such module '\(path.map(\.text).joined(separator: "."))'", span))
                return
            }
            module.libraries.formUnion(ModuleScope.reexports[first] ?? [first])
            return
        }
        let name = aliases[first] ?? first
        if name == module.name || name == ModuleScope.main {
            let file = sources.source(span.source)?.name.split(separator: "/").last.map(String.init) ?? "?"
            report(.warning("sema-import-current-module-with-file", "file '\(file)' is part of module '\(module.name.text)'; ignoring import", span))
            return
        }
        guard path.count == (kind == nil ? 1 : 2), let imported = contexts[name]?.module else {
            report(.error("sema-no-import", "no such module '\(path.map(\.text).joined(separator: "."))'", span))
            return
        }
        var entry = ModuleScope.Import(name: first, module: imported, only: nil)
        if let kind, let member = path.last {
            checkImported(member, as: kind, of: imported, span)
            entry.only = [member]
        }
        module.add(entry)
    }

    private func checkImported(_ name: Name, as kind: Name, of module: ModuleScope, _ span: Span) {
        let found = members(name, of: module).compactMap { declaration($0) }
        guard let first = found.first else {
            report(.error("decl-does-not-exist-in-module", "\(Program.importWord(kind)) '\(name.text)' does not exist in module '\(module.name.text)'", span))
            return
        }
        if found.contains(where: { Program.fits($0, kind) }) { return }
        report(.error(
            "imported-decl-is-wrong-kind", "'\(name.text)' was imported as '\(kind.text)', but is \(Program.kindWord(first))", span,
            notes: [.init("'\(name.text)' declared here", first.nameSpan)]))
    }

    private static func importWord(_ kind: Name) -> String {
        switch kind.text {
        case "func": return "function"
        case "let", "var": return "variable"
        case "typealias": return "type"
        default: return kind.text
        }
    }

    private static func fits(_ decl: Decl, _ kind: Name) -> Bool {
        switch kind.text {
        case "func": return decl is FunctionDecl
        case "let", "var": return decl is VariableDecl
        case "typealias": return decl is TypealiasDecl || decl is NominalDecl
        default:
            guard let nominal = decl as? NominalDecl else { return decl is TypealiasDecl }
            return "\(nominal.kind)" == kind.text
        }
    }

    private static func kindWord(_ decl: Decl) -> String {
        switch decl {
        case is FunctionDecl: return "a function"
        case is VariableDecl: return "a variable"
        case let nominal as NominalDecl:
            switch nominal.kind {
            case .struct: return "a struct"
            case .class: return "a class"
            case .enum: return "an enum"
            case .protocol: return "a protocol"
            }
        default: return "a type alias"
        }
    }

    // MARK: Extensions in other modules

    /// Set apart from the members of the type's own module: part of the keys of an extension's members.
    func moduleMark(_ part: Part) -> String {
        guard part.isExtension, !part.isPrelude, let module = part.context.module?.name, let nominal = declaration(part.nominal) else { return "" }
        let home = nominal.isPrelude ? ModuleScope.main : nominal.context.module?.name
        return module == home ? "" : "@\(module.text)"
    }

    /// Whether only the file sees it, by its own modifiers.
    func isFilePrivate(_ decl: Decl) -> Bool {
        decl.syntax?.modifiers.contains { ($0.name == "private" || $0.name == "fileprivate") && $0.detail == nil } ?? false
    }
}
