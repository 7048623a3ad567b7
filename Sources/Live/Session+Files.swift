import Diagnostics
import Parser

/// The files of the program, of which there may be several. On the owner's thread.
///
/// What is on disk may be newer than what runs: a save that was refused, or that waits, is kept `ahead` and takes part in
/// the next save, whichever file that is of.
extension Session {
    /// A file that the program depends on.
    public struct ProgramFile: Sendable {
        public var path: String
        /// The text that the session knows; nil where a missing file would be.
        public var bytes: [UInt8]?
    }

    /// The files of imported modules, and the paths at which missing ones are waited for.
    public var importedFiles: [ProgramFile] {
        let base = monitor.locked { world }
        var result: [ProgramFile] = []
        var seen: Set<String> = []
        for file in ahead.values.sorted(by: { $0.source.name < $1.source.name }) + (base?.files ?? []) where file.source.module != "main" {
            if seen.insert(file.source.name).inserted { result.append(ProgramFile(path: file.source.name, bytes: file.source.bytes)) }
        }
        for path in missing where seen.insert(path).inserted { result.append(ProgramFile(path: path, bytes: nil)) }
        return result
    }

    /// Whether an entry of the prompt was accepted and is not carried out yet: a save would take its place.
    public var isEntryWaiting: Bool { monitor.locked { pending?.entry != nil } }

    /// Takes new texts of files of the program, as one change. What becomes of it comes as events; files that are none of
    /// the program's only make it look again for modules that were missing.
    public func save(_ saved: [SavedFile]) {
        guard let first = saved.first, !keepBack(saved) else { return }
        let name = saved.count == 1 ? first.path : saved.map { baseName($0.path) }.joined(separator: ", ")
        propose(name: name, title: "the save of \(saved.map { baseName($0.path) }.joined(separator: ", ")) (\(saved.count == 1 ? "the file stays as it is" : "the files stay as they are"))") { base in
            var files = base?.files ?? []
            var texts = base?.texts ?? LiveTexts()
            ahead = ahead.filter { entry in !files.contains { $0 === entry.value } }
            aheadTexts = aheadTexts.filter { entry in ahead.values.contains { $0.source.name == entry.key } }
            for file in saved {
                guard let old = files.first(where: { $0.source.name == file.path }) ?? ahead.values.first(where: { $0.source.name == file.path }) else { continue }
                aheadTexts[file.path] = file.bytes
                ahead[old.source.module] = old
            }
            for (module, known) in ahead {
                let path = known.source.name
                guard let bytes = aheadTexts[path] else { continue }
                let before = texts[path]
                // Patches in memory stay upon the new text where it has the same definitions.
                let file = Parser.parse(sources.add(name: path, module: module, bytes: texts.read(path, bytes)), after: known)
                ahead[module] = file
                guard module == "main" else { continue }
                // Only what a prompt declared anew needs to know what the file had before.
                let old = files.contains(where: LiveTexts.isEntry) ? before.map { Parser.parse(Source(id: SourceID(raw: 0), name: path, bytes: $0.bytes)) } : known
                files = Replacement.merge(file, before: old, into: files)
                ahead[module] = files.first { $0.source.name == path }
            }
            return (arrange(files), texts)
        }
    }

    /// Gives a program without a file, such as that of a prompt, its file; with one, it is a save of it.
    /// - Returns: false when the program has another file.
    public func open(_ file: SavedFile) -> Bool {
        guard let script = monitor.locked({ world?.files.first { $0.source.module == "main" } }) else { return false }
        if script.source.name == file.path {
            save([file])
            return true
        }
        guard script.source.name.hasPrefix("<"), script.source.bytes.isEmpty else { return false }
        propose(name: file.path, title: "the load of \(baseName(file.path))") { base in
            var texts = base?.texts ?? LiveTexts()
            let parsed = Parser.parse(sources.add(name: file.path, bytes: texts.read(file.path, file.bytes)))
            let files = (base?.files ?? []).filter { $0.source.name != script.source.name }
            return (arrange(Replacement.merge(parsed, before: nil, into: files)), texts)
        }
        return true
    }

    /// The files of a version with what their imports ask for.
    /// - Parameter isSave: texts that are ahead take the place of those in force.
    func arrange(_ files: [SourceFile], isSave: Bool = true) -> Arrangement {
        var texts: [String: SourceFile] = [:]
        var roots: [SourceFile] = []
        for file in files {
            if file.source.module == "main" { roots.append(file) } else { texts[file.source.module] = file }
        }
        for (module, file) in ahead where isSave {
            if module != "main" { texts[module] = file } else if !roots.isEmpty { roots[0] = file }
        }
        let result = loader.arrange(roots, texts: texts, finder: modules) { [sources] in sources.add(name: $0, module: $1, bytes: $2) }
        guard isSave else { return result }
        for file in result.loaded { ahead[file.source.module] = file }
        // What is neither in force nor imported would be read again.
        ahead = ahead.filter { entry in result.files.contains { $0 === entry.value } || files.contains { $0.source.module == entry.key } }
        missing = result.missing
        return result
    }
}
