#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Which file it is, whatever it is called. Numbers of removed files are soon given out again, so equal identities do
/// not prove that a file stayed the same.
struct FileIdentity: Hashable {
    var device: UInt64
    var inode: UInt64
}

/// What `stat` says about one version of a file. Two equal signatures around a read mean that nobody wrote meanwhile,
/// as far as the file system's clock can tell.
struct FileSignature: Equatable {
    var identity: FileIdentity
    var size: Int64
    var modified: Int64
    /// The time of the last change of content or attributes; unlike `modified` nobody can set it back.
    var changed: Int64
    var isRegular: Bool
    var isDirectory: Bool

    init(_ info: stat) {
        identity = FileIdentity(
            device: UInt64(truncatingIfNeeded: info.st_dev), inode: UInt64(truncatingIfNeeded: info.st_ino))
        size = Int64(info.st_size)
        #if canImport(Darwin)
            modified = nanoseconds(info.st_mtimespec)
            changed = nanoseconds(info.st_ctimespec)
        #else
            modified = nanoseconds(info.st_mtim)
            changed = nanoseconds(info.st_ctim)
        #endif
        let format = info.st_mode & S_IFMT
        isRegular = format == S_IFREG
        isDirectory = format == S_IFDIR
    }

    /// The `errno` of reading this as a file, known before trying.
    var refusal: Int32? {
        if isDirectory { return EISDIR }
        if !isRegular { return EINVAL }
        return size > FileSignature.largest ? EFBIG : nil
    }

    /// Nobody means a file of over a gigabyte to be a script.
    static let largest: Int64 = 1 << 30
}

enum StatResult: Equatable {
    case found(FileSignature)
    case failed(errno: Int32)
}

/// The signature of what `path` leads to, through symbolic links.
func signature(of path: String) -> StatResult {
    var info = stat()
    return stat(path, &info) == 0 ? .found(FileSignature(info)) : .failed(errno: errno)
}

func signature(ofDescriptor descriptor: Int32) -> StatResult {
    var info = stat()
    return fstat(descriptor, &info) == 0 ? .found(FileSignature(info)) : .failed(errno: errno)
}

/// Whether `path` leads nowhere, as opposed to somewhere that cannot be read.
func meansMissing(_ code: Int32) -> Bool {
    code == ENOENT || code == ENOTDIR
}

func systemMessage(_ code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
}
