#if canImport(Darwin)
    import Darwin
#endif

/// One thing that happened in a watched directory.
struct DirectoryEvent: Equatable {
    enum Change: Equatable {
        /// A writer is at work on the name, or the name is gone: CREATE, MODIFY, DELETE, MOVED_FROM.
        case unfinished
        /// The name holds something whole: CLOSE_WRITE, MOVED_TO.
        case finished
        /// Attributes changed, which may be all.
        case attributes
        /// The directory itself was moved, deleted or unmounted.
        case directoryLost
        /// Events were dropped; `watch` means nothing.
        case overflow
    }

    var watch: Int32
    var name: String
    var change: Change
    /// Whether the name now may lead elsewhere: it appeared, went or was replaced.
    var movesName: Bool
}

struct WatchError: Error, Equatable {
    var code: Int32
}

/// A source of events about directories: the native back end. There is one for Linux; without any, files are polled.
protocol DirectoryEvents: AnyObject {
    /// Becomes readable when there are events.
    var fileDescriptor: Int32 { get }
    /// Begins to watch and answers the number that events will carry. The same directory has the same number.
    func watch(_ directory: String) -> Result<Int32, WatchError>
    func unwatch(_ watch: Int32)
    /// Hands out the waiting events without blocking; answers false if there may be more.
    func drain(_ body: (DirectoryEvent) -> Void) -> Bool
}

/// What a watcher takes from the system, replaceable where a test needs a system that refuses.
struct Surroundings {
    var openEvents: () -> Result<any DirectoryEvents, WatchError>
    /// The name of the directory's file system if it does not announce every change.
    var silentFileSystem: (String) -> String?
    /// Whether anybody has the file of a descriptor open for writing.
    var writerPresence: (Int32) -> WriterPresence

    static var system: Surroundings {
        Surroundings(
            openEvents: openSystemEvents, silentFileSystem: { Watcher.silentFileSystem($0) },
            writerPresence: { Watcher.writerPresence($0) })
    }
}

private func openSystemEvents() -> Result<any DirectoryEvents, WatchError> {
    #if os(Linux)
        return Inotify.open().map { $0 }
    #else
        return .failure(WatchError(code: ENOSYS))
    #endif
}
