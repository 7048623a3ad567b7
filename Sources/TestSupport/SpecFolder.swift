#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Finds and reads the scripts below `Tests/Spec`.
public enum SpecFolder {
    /// `Tests/Spec` of this package.
    public static let root: String = {
        let parts = #filePath.split(separator: "/").dropLast(3)
        return "/" + parts.joined(separator: "/") + "/Tests/Spec"
    }()

    /// The folders right below the root.
    public static var topFolders: [String] { entries(root).filter { isFolder(root + "/" + $0) } }

    /// All scripts below a folder, sorted by name.
    public static func scripts(in folder: String) -> [SpecScript] {
        files(root + "/" + folder).compactMap { path in
            guard path.hasSuffix(".lsw"), let text = read(path) else { return nil }
            return SpecScript(path: path, name: String(path.dropFirst(root.count + 1)), text: text)
        }
    }

    public static func read(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&part, 1, part.count, file)
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += part.prefix(count)
        }
    }

    /// Files below a folder, sorted.
    public static func files(_ folder: String) -> [String] {
        entries(folder).flatMap { entry -> [String] in
            let path = folder + "/" + entry
            return isFolder(path) ? files(path) : [path]
        }
    }

    private static func entries(_ folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
