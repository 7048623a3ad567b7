#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Diagnostics
import Live

/// Finds the files of imported modules: `helpers.lsw` beside the script, or in one of the folders of `-I`.
final class ImportFolders: ModuleFinder {
    /// Empty: the working directory.
    private let folders: [String]

    /// - Parameter isFile: whether the script is a file; otherwise the working directory takes the place of its folder.
    init(script: String, isFile: Bool, more: [String]) {
        let end = isFile ? script.lastIndex(of: "/") : nil
        let own = end.map { String(script[...$0]) } ?? ""
        folders = [own] + more.map { $0.hasSuffix("/") || $0.isEmpty ? $0 : $0 + "/" }
    }

    func find(_ name: String) -> ModuleSearch {
        let places = folders.map { $0 + name + ".lsw" }
        for path in places {
            do {
                return .found(path: path, bytes: try Input.readFile(path))
            } catch {
                var status = stat()
                if stat(path, &status) != 0 && errno == ENOENT { continue }
                let isFolder = status.st_mode & S_IFMT == S_IFDIR
                let problem = (error as? Input.Problem).flatMap { isFolder || $0.code == Exit.badScript ? $0.reason : nil }
                return .unreadable(path: path, reason: problem ?? "cannot be read")
            }
        }
        return .missing(places: places, similar: Suggestion.closest(to: name, among: nearby + ["Foundation", "Dispatch"]))
    }

    func identity(of path: String) -> String { ImportFolders.realPath(path) }

    /// The modules that could be imported.
    private var nearby: [String] {
        var names: [String] = []
        for folder in folders {
            for name in WatchPatterns.names(in: folder) where name.hasSuffix(".lsw") { names.append(String(name.dropLast(4))) }
        }
        return names
    }

    /// Absolute and without symbolic links; the path itself if it leads nowhere.
    static func realPath(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
