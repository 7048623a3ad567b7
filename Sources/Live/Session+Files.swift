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
        guard let first = saved.first else { return }
        let name = saved.count == 1 ? first.path : saved.map { $0.path.split(separator: "/").last.map(String.init) ?? $0.path }.joined(separator: ", ")
        propose(name: name) { files in
            ahead = ahead.filter { entry in !files.contains { $0 === entry.value } }
            for file in saved {
                guard let old = files.first(where: { $0.source.name == file.path }) ?? ahead.values.first(where: { $0.source.name == file.path }) else { continue }
                let module = old.source.module
                ahead[module] = Parser.parse(sources.add(name: file.path, module: module, bytes: file.bytes))
            }
            return arrange(files)
        }
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
