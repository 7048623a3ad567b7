#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What a watched path holds now.
///
/// Every event stands for a state that lasted, not for one operating-system event: the many steps in which an editor
/// saves a file come out as one `changed`, and a save that leaves the same bytes comes out as nothing.
public struct FileEvent: Equatable {
    public enum Kind: Equatable {
        /// The path holds a new, complete content.
        case changed
        /// The path leads to no file and did not for a while; it is still watched.
        case missing
        /// The path leads to a readable file that was missing, unreadable or not there yet; its content may be the
        /// one it had before.
        case back
        /// There is something, but it cannot be read; `errno` says why (`EACCES`, `EISDIR`, `EFBIG`...).
        case unreadable(errno: Int32)
    }

    /// The path as it was given to `FileWatcher.add`.
    public var path: String
    public var kind: Kind
    /// The whole content for `changed` and `back`, else empty.
    public var content: [UInt8]
    /// When the first sign of this change was seen, in monotonic nanoseconds.
    public var noticedAt: UInt64
    /// When the change was known to be complete and was handed out, in monotonic nanoseconds.
    public var deliveredAt: UInt64

    public init(path: String, kind: Kind, content: [UInt8] = [], noticedAt: UInt64 = 0, deliveredAt: UInt64 = 0) {
        self.path = path
        self.kind = kind
        self.content = content
        self.noticedAt = noticedAt
        self.deliveredAt = deliveredAt
    }
}

/// Something the user may want to know about the watching itself; each reason is said once.
public struct WatchNotice: Equatable {
    public enum Reason: Equatable {
        /// The system gives out no more event queues (`EMFILE`, `ENFILE`, `ENOMEM`, `ENOSYS`).
        case noEventQueue(errno: Int32)
        /// The directory cannot be watched (`ENOSPC`: the limit of watches is reached; `EACCES`).
        case noDirectoryWatch(errno: Int32)
        /// The file lies on a file system whose changes are not always announced.
        case silentFileSystem(name: String)
        /// The system dropped events; every file was looked at again.
        case eventsLost
    }

    public var reason: Reason
    /// The watched path or the directory that it is about; empty if about all.
    public var path: String
    /// One English line, ready to be shown.
    public var message: String
}

extension WatchNotice {
    init(_ reason: Reason, path: String, pollingEvery milliseconds: UInt64) {
        self.reason = reason
        self.path = path
        let polling = "looking at files each \(milliseconds) ms instead"
        switch reason {
        case .noEventQueue(let code):
            message = "no file events from the system (\(systemMessage(code))); \(polling)"
        case .noDirectoryWatch(let code):
            let hint = code == ENOSPC ? "; the limit is fs.inotify.max_user_watches" : ""
            message = "cannot watch the directory \(path) (\(systemMessage(code))\(hint)); \(polling)"
        case .silentFileSystem(let name):
            message = "changes on this file system (\(name)) are not always announced; \(polling)"
        case .eventsLost:
            message = "the system dropped file events; every watched file was looked at again"
        }
    }
}
