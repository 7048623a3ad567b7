#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A name in a directory. The directory is free of symbolic links, the name may be one.
struct Place: Hashable {
    var directory: String
    var name: String
}

/// Every name that decides where a path leads.
///
///     /srv/app/main.lsw -> ..data/main.lsw      links: (/srv/app, main.lsw), (/srv/app, ..data)
///     /srv/app/..data   -> v17                  target: (/srv/app/v17, main.lsw)
///                                               links also hold (/srv/app, v17), which can be replaced as a whole
///
/// When a part does not exist the target is the deepest place that could be looked at, so that its creation is seen.
struct PathChain: Equatable {
    var links: [Place] = []
    var target: Place

    var places: [Place] { links + [target] }
}

/// Follows `path`, which has to be absolute, one component at a time as the kernel does.
func resolve(_ path: String) -> PathChain {
    var links: [Place] = []
    var rest = components(path)
    var directory = "/"
    var target = Place(directory: "/", name: "")
    var linksLeft = 40
    while let name = rest.popLast() {
        if name == ".." {
            directory = parent(directory)
            continue
        }
        let place = Place(directory: directory, name: name)
        let full = join(directory, name)
        var info = stat()
        guard lstat(full, &info) == 0 else {
            target = place
            break
        }
        if info.st_mode & S_IFMT == S_IFLNK {
            links.append(place)
            linksLeft -= 1
            guard linksLeft > 0, let destination = readLink(full) else {
                target = place
                break
            }
            if destination.hasPrefix("/") { directory = "/" }
            rest += components(destination)
            continue
        }
        target = place
        if !rest.isEmpty { directory = full }
    }
    if target.directory != "/" {
        links.append(Place(directory: parent(target.directory), name: lastComponent(target.directory)))
    }
    return PathChain(links: links, target: target)
}

/// The path from the root; relative ones count from the directory the process is in now.
func absolute(_ path: String) -> String {
    if path.hasPrefix("/") || path.isEmpty { return path }
    guard let current = getcwd(nil, 0) else { return path }
    defer { free(current) }
    return join(String(cString: current), path)
}

/// The components from last to first, without empty ones and ".".
private func components(_ path: String) -> [String] {
    path.split(separator: "/").reversed().compactMap { $0 == "." ? nil : String($0) }
}

private func join(_ directory: String, _ name: String) -> String {
    directory.hasSuffix("/") ? directory + name : directory + "/" + name
}

private func parent(_ directory: String) -> String {
    guard let slash = directory.lastIndex(of: "/"), slash != directory.startIndex else { return "/" }
    return String(directory[..<slash])
}

private func lastComponent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
}

private func readLink(_ path: String) -> String? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(PATH_MAX)) { buffer in
        guard let base = buffer.baseAddress else { return nil }
        let length = base.withMemoryRebound(to: CChar.self, capacity: buffer.count) { readlink(path, $0, buffer.count) }
        guard length > 0 else { return nil }
        return String(decoding: buffer.prefix(length), as: UTF8.self)
    }
}
