import Diagnostics
import Lexer
import Parser

/// Follows the imports of a program from file to file. On the owner's thread.
///
/// A module is loaded once, whatever the number of its imports; its name is that of the first import that led to its
/// file. The order of files is that of a walk through the imports in source order: each file stands behind those it
/// imports, the script behind all of them.
final class ModuleLoader {
    /// Names that lead to a module of another name, as found out before.
    private var aliases: [String: String] = [:]
    /// Which module a file is, by the file's identity.
    private var moduleOfFile: [String: String] = [:]
    private var identities: [String: String] = [:]

    static let libraries: Set<String> = ["Swift", "Foundation", "Dispatch", "Live", "Glibc", "Darwin", "RegexBuilder"]

    /// - Parameters:
    ///   - roots: the script, then the entries of a prompt.
    ///   - texts: by module, what is known already.
    ///   - add: makes a source of a file that was read.
    func arrange(
        _ roots: [SourceFile], texts: [String: SourceFile], finder: (any ModuleFinder)?, add: @escaping (_ path: String, _ module: String, _ bytes: [UInt8]) -> Source
    ) -> Arrangement {
        moduleOfFile = [:]
        if let finder {
            for file in Array(roots.prefix(1)) + texts.values { moduleOfFile[identity(file.source.name, finder)] = file.source.module }
        }
        var walk = Walk(loader: self, texts: texts, finder: finder, add: add, script: roots.first.map { Walk.baseName($0.source.name) } ?? "main")
        for root in roots {
            walk.visit(root)
            walk.result.files.append(root)
        }
        aliases = aliases.filter { entry in entry.value == "main" || walk.done.contains(entry.value) }
        walk.result.aliases = aliases
        return walk.result
    }

    private func identity(_ path: String, _ finder: any ModuleFinder) -> String {
        if let known = identities[path] { return known }
        let found = finder.identity(of: path)
        identities[path] = found
        return found
    }

    private struct Walk {
        let loader: ModuleLoader
        var texts: [String: SourceFile]
        let finder: (any ModuleFinder)?
        let add: (String, String, [UInt8]) -> Source
        /// What the script is called in a path of imports.
        let script: String
        var result = Arrangement()
        var done: Set<String> = []
        /// The modules being visited.
        private var stack: [String] = []
        /// Names that were looked for in vain.
        private var failed: Set<String> = []

        init(loader: ModuleLoader, texts: [String: SourceFile], finder: (any ModuleFinder)?, add: @escaping (String, String, [UInt8]) -> Source, script: String) {
            self.loader = loader
            self.texts = texts
            self.finder = finder
            self.add = add
            self.script = script
        }

        mutating func visit(_ file: SourceFile) {
            stack.append(file.source.module)
            defer { stack.removeLast() }
            for entry in file.imports { follow(entry, from: file) }
        }

        private mutating func follow(_ entry: WrittenImport, from file: SourceFile) {
            if ModuleLoader.libraries.contains(entry.name.text) { return }
            guard entry.path.count == (entry.kind == nil ? 1 : 2) else { return missing(entry, [], nil) }
            guard let module = resolve(entry) else { return }
            if module == file.source.module || done.contains(module) { return }
            if let start = stack.firstIndex(of: module) { return report(cycle: stack[start...] + [module], entry) }
            guard let imported = texts[module] else { return }
            visit(imported)
            result.files.append(imported)
            done.insert(module)
        }

        /// The module that an import means; nil, with an error, if there is none.
        private mutating func resolve(_ entry: WrittenImport) -> String? {
            let name = entry.name.text
            if name == "main" || texts[name] != nil { return name }
            if let known = loader.aliases[name], known == "main" || texts[known] != nil { return known }
            guard let finder else {
                missing(entry, [], nil)
                return nil
            }
            switch finder.find(name) {
            case .found(let path, let bytes):
                let identity = loader.identity(path, finder)
                if let module = loader.moduleOfFile[identity] {
                    loader.aliases[name] = module
                    return module
                }
                let file = Parser.parse(add(path, name, bytes))
                loader.moduleOfFile[identity] = name
                texts[name] = file
                result.loaded.append(file)
                return name
            case .unreadable(let path, let reason):
                result.missing.append(path)
                result.diagnostics.append(.error("sema-no-import", "no such module '\(name)'", entry.place, notes: [.init("'\(path)' \(reason)")]))
            case .missing(let places, let similar): missing(entry, places, similar)
            }
            return nil
        }

        // MARK: Errors

        private mutating func missing(_ entry: WrittenImport, _ places: [String], _ similar: String?) {
            result.missing += places
            let name = entry.path.prefix(entry.kind == nil ? entry.path.count : max(1, entry.path.count - 1)).map(\.text).joined(separator: ".")
            let hint = similar.map { "; did you mean '\($0)'?" } ?? ""
            result.diagnostics.append(.error(
                "sema-no-import", "no such module '\(name)'" + hint, entry.place, notes: places.map { .init("looked for '\($0)'") },
                fixIts: similar.map { [.init(span: entry.place, replacement: $0)] } ?? []))
        }

        private mutating func report(cycle: some Sequence<String>, _ entry: WrittenImport) {
            let path = cycle.map { $0 == "main" ? script : $0 }.joined(separator: " -> ")
            result.diagnostics.append(.error("module-dependency-cycle", "module dependency cycle: '\(path)'", entry.place))
        }

        /// `dir/ball.lsw` -> `ball`.
        static func baseName(_ path: String) -> String {
            let last = path.split(separator: "/").last.map(String.init) ?? path
            return last.hasSuffix(".lsw") ? String(last.dropLast(4)) : last
        }
    }
}
