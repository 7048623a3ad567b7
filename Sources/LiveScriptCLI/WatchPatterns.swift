#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The files that `--watch` names: a file, a folder (all files below it), or a glob (`data/*.csv`, `data/**/*.json`).
struct WatchPatterns {
    private(set) var patterns: [String]
    /// A pattern that matches more is cut off: watching reads the files.
    static let maximumFiles = 2000
    static let maximumBytes = 16 << 20

    init(_ patterns: [String]) { self.patterns = patterns }

    /// - Returns: false when it is there already.
    mutating func add(_ pattern: String) -> Bool {
        if patterns.contains(pattern) { return false }
        patterns.append(pattern)
        return true
    }

    mutating func remove(_ pattern: String) { patterns.removeAll { $0 == pattern } }

    var isEmpty: Bool { patterns.isEmpty }

    /// The files that there are now, each once; a plain path also while there is no such file.
    func files() -> [String] {
        var result: [String] = []
        var seen: Set<String> = []
        for pattern in patterns {
            for path in files(pattern) where result.count < WatchPatterns.maximumFiles && seen.insert(path).inserted { result.append(path) }
        }
        return result
    }

    private func files(_ pattern: String) -> [String] {
        let isGlob = pattern.contains { "*?[".contains($0) }
        var result: [String] = []
        switch isGlob ? .nothing : WatchPatterns.kind(pattern) {
        case .file, .nothing where !isGlob: return [pattern]
        case .folder: walk(pattern.hasSuffix("/") ? pattern : pattern + "/", ["**", "*"], &result)
        default:
            let parts = pattern.split(separator: "/").map(String.init)
            walk(pattern.hasPrefix("/") ? "/" : "", parts[...], &result)
        }
        return result
    }

    /// Adds what the parts of a glob match below a folder (`""`, or with a slash at its end).
    private func walk(_ folder: String, _ parts: ArraySlice<String>, _ result: inout [String]) {
        guard let part = parts.first, result.count < WatchPatterns.maximumFiles else { return }
        let rest = parts.dropFirst()
        if part == "**" {
            walk(folder, rest.isEmpty ? ["*"] : rest, &result)
            for name in WatchPatterns.names(in: folder) where WatchPatterns.kind(folder + name, followsLinks: false) == .folder { walk(folder + name + "/", parts, &result) }
            return
        }
        let isPlain = !part.contains { "*?[".contains($0) }
        let names = isPlain ? [part] : WatchPatterns.names(in: folder).filter { fnmatch(part, $0, FNM_PERIOD) == 0 }
        for name in names {
            switch WatchPatterns.kind(folder + name) {
            case .folder: if !rest.isEmpty { walk(folder + name + "/", rest, &result) }
            case .file: if rest.isEmpty { result.append(folder + name) }
            case .nothing: break
            }
        }
    }

    private enum Kind { case file, folder, nothing }

    /// A file that is too large to be read again and again is nothing.
    private static func kind(_ path: String, followsLinks: Bool = true) -> Kind {
        var status = stat()
        guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return .nothing }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return .folder
        case S_IFREG: return status.st_size <= maximumBytes ? .file : .nothing
        default: return .nothing
        }
    }

    /// Without those that begin with a dot, sorted.
    static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder.isEmpty ? "." : folder) else { return [] }
        defer { closedir(directory) }
        var result: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if !name.hasPrefix(".") { result.append(name) }
        }
        return result.sorted()
    }
}
