/// Which directories are watched for which files, and who is concerned by an event.
final class DirectoryWatches {
    /// One file that an event is about.
    struct Concern {
        var file: WatchedFile
        /// Whether the name is the file itself and not a link or directory on the way to it.
        var isTarget: Bool
    }

    private struct Directory {
        /// The number of the watch; nil if the directory cannot be watched now.
        var watch: Int32?
        var identity: FileIdentity?
        var failure: WatchError?
        var silentFileSystem: String?
        var names: [String: [WatchedFile]] = [:]
    }

    let events: any DirectoryEvents
    private let silentFileSystem: (String) -> String?
    private var directories: [String: Directory] = [:]
    /// One directory can be reached by several paths where it is mounted twice.
    private var paths: [Int32: [String]] = [:]

    init(_ events: any DirectoryEvents, silentFileSystem: @escaping (String) -> String?) {
        self.events = events
        self.silentFileSystem = silentFileSystem
    }

    // MARK: Files and their places

    /// Follows the file's path and watches every directory on its way; answers whether it now leads elsewhere.
    func follow(_ file: WatchedFile) -> Bool {
        var moved = false
        // A link can change between looking at it and watching its directory: look again until nothing was new.
        for _ in 0..<4 {
            let chain = resolve(file.absolutePath)
            if chain == file.chain { break }
            moved = moved || chain.target != file.chain?.target
            let old = Set(file.chain?.places ?? [])
            let new = Set(chain.places)
            file.chain = chain
            for place in new.subtracting(old) { add(file, at: place) }
            for place in old.subtracting(new) { remove(file, from: place) }
        }
        return moved
    }

    func forget(_ file: WatchedFile) {
        for place in Set(file.chain?.places ?? []) { remove(file, from: place) }
        file.chain = nil
    }

    /// Why events alone do not do for the file, if so.
    func shortcoming(for file: WatchedFile) -> WatchNotice.Reason? {
        for place in file.chain?.places ?? [] {
            guard let directory = directories[place.directory] else { continue }
            // A directory that is not there is no failure: it is found again by its parent or by the heartbeat.
            if let failure = directory.failure, !meansMissing(failure.code) {
                return .noDirectoryWatch(errno: failure.code)
            }
            if let name = directory.silentFileSystem { return .silentFileSystem(name: name) }
        }
        return nil
    }

    /// Watches anew what was replaced, came back or was refused.
    func revalidate() {
        for path in Array(directories.keys) { revalidate(path, trustingIdentity: true) }
    }

    // MARK: Events

    /// Calls `body` for every file the event is about.
    func concerns(of event: DirectoryEvent, _ body: (Concern) -> Void) {
        for path in paths[event.watch] ?? [] {
            for file in directories[path]?.names[event.name] ?? [] {
                let target = file.chain?.target
                body(Concern(file: file, isTarget: target?.name == event.name && target?.directory == path))
            }
        }
    }

    /// The files that depend on a directory of which the watch is of no more use.
    func lose(_ watch: Int32) -> [WatchedFile] {
        var files: [WatchedFile] = []
        for path in paths[watch] ?? [] {
            files += directories[path]?.names.values.flatMap { $0 } ?? []
            revalidate(path, trustingIdentity: false)
        }
        return files
    }

    // MARK: Watches

    private func add(_ file: WatchedFile, at place: Place) {
        if directories[place.directory] == nil {
            directories[place.directory] = begin(place.directory)
        }
        directories[place.directory]?.names[place.name, default: []].append(file)
    }

    private func remove(_ file: WatchedFile, from place: Place) {
        directories[place.directory]?.names[place.name]?.removeAll { $0 === file }
        if directories[place.directory]?.names[place.name]?.isEmpty == true {
            directories[place.directory]?.names[place.name] = nil
        }
        if let directory = directories[place.directory], directory.names.isEmpty {
            end(place.directory, directory)
            directories[place.directory] = nil
        }
    }

    private func begin(_ path: String) -> Directory {
        var directory = Directory()
        // The identity is taken before the watch begins: if the directory is replaced in between, the next validation
        // sees the difference.
        if case .found(let info) = signature(of: path) { directory.identity = info.identity }
        switch events.watch(path) {
        case .success(let watch):
            directory.watch = watch
            directory.silentFileSystem = silentFileSystem(path)
            if paths[watch]?.contains(path) != true { paths[watch, default: []].append(path) }
        case .failure(let error):
            directory.failure = error
        }
        return directory
    }

    private func end(_ path: String, _ directory: Directory) {
        guard let watch = directory.watch else { return }
        paths[watch]?.removeAll { $0 == path }
        if paths[watch]?.isEmpty == true {
            paths[watch] = nil
            events.unwatch(watch)
        }
    }

    /// - Parameter trustingIdentity: a watch is known to live, so that an equal number means the same directory; a new
    ///   directory often gets the number of the one removed before.
    private func revalidate(_ path: String, trustingIdentity: Bool) {
        guard let old = directories[path] else { return }
        if trustingIdentity, old.watch != nil, case .found(let info) = signature(of: path),
            info.identity == old.identity
        {
            return
        }
        end(path, old)
        var new = begin(path)
        new.names = old.names
        directories[path] = new
    }
}
