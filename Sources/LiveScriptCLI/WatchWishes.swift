#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Watcher

/// Files, folders and patterns that are watched beyond the files of the program.
///
/// What a pattern stands for is looked up again each second: new files are found then.
final class WatchWishes {
    private let watcher: FileWatcher
    /// The paths that each pattern stands for.
    private var paths: [(pattern: String, paths: [String])] = []
    private(set) var refreshAt: UInt64?

    private static let interval: UInt64 = 1_000_000_000
    /// More than this many files are not meant.
    private static let limit = 4096

    init(_ watcher: FileWatcher) { self.watcher = watcher }

    var patterns: [String] { paths.map(\.pattern) }

    /// Whether some pattern stands for the path.
    func isWished(_ path: String) -> Bool { paths.contains { $0.paths.contains(path) } }

    /// - Returns: the files that are watched now and were not before.
    func add(_ pattern: String) -> [String] {
        if paths.contains(where: { $0.pattern == pattern }) { return [] }
        paths.append((pattern, []))
        refreshAt = monotonicNow() &+ Self.interval
        return look(paths.count - 1)
    }

    func remove(_ pattern: String) {
        guard let index = paths.firstIndex(where: { $0.pattern == pattern }) else { return }
        let gone = paths.remove(at: index).paths
        for path in gone where !paths.contains(where: { $0.paths.contains(path) }) { watcher.remove(path) }
        if paths.isEmpty { refreshAt = nil }
    }

    /// - Returns: files that are there now and were not before.
    func refresh() -> [String] {
        let now = monotonicNow()
        guard let due = refreshAt, due <= now else { return [] }
        refreshAt = now &+ Self.interval
        return paths.indices.flatMap { look($0) }
    }

    private func look(_ index: Int) -> [String] {
        let known = Set(watcher.paths)
        var added: [String] = []
        for path in Self.files(paths[index].pattern) where !paths[index].paths.contains(path) {
            // The program's own files are watched for the program.
            if known.contains(path), !paths.contains(where: { $0.paths.contains(path) }) { continue }
            paths[index].paths.append(path)
            if !known.contains(path) {
                watcher.add(path)
                added.append(path)
            }
        }
        return added
    }

    /// The files that a path or pattern stands for, sorted; a path that leads nowhere yet stands for itself.
    static func files(_ pattern: String) -> [String] {
        if isFolder(pattern) { return files(in: pattern) }
        guard pattern.contains(where: { "*?[".contains($0) }) else { return [pattern] }
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, GLOB_TILDE, nil, &found) == 0, let list = found.gl_pathv else { return [] }
        let paths = (0..<min(Int(found.gl_pathc), limit)).compactMap { list[$0].map { String(cString: $0) } }
        return paths.flatMap { isFolder($0) ? [] : [$0] }
    }

    private static func files(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory), names.count < limit {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if !name.hasPrefix("."), !name.hasSuffix("~") { names.append(name) }
        }
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        return names.sorted().map { base + $0 }.filter { !isFolder($0) }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
