#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Whether some process has the file open for writing or mapped writable.
enum WriterPresence {
    case none, present
    /// The system does not say: another user's file, a network file system, not Linux.
    case unknown
}

/// What one attempt to read a whole file gave.
enum StableRead {
    case content([UInt8], FileSignature, WriterPresence)
    /// Somebody has the file open for writing.
    case writing
    /// The file changed during the read.
    case torn
    case failed(errno: Int32)
}

/// Reads the file through one descriptor and compares what `fstat` says before and after, and what `stat` says of the
/// path at the end: an equal answer means that the bytes are one version and that the path still leads to it.
///
/// - Parameters:
///   - heedingWriters: leave the file alone while it is open for writing.
///   - ask: whether the file of a descriptor has a writer; `writerPresence` outside of tests.
func readStable(_ path: String, heedingWriters: Bool, ask: (Int32) -> WriterPresence) -> StableRead {
    let descriptor = openForReading(path)
    guard descriptor >= 0 else { return .failed(errno: errno) }
    defer { close(descriptor) }
    guard case .found(let before) = signature(ofDescriptor: descriptor) else { return .failed(errno: errno) }
    if let refusal = before.refusal { return .failed(errno: refusal) }
    let writer = ask(descriptor)
    if heedingWriters, writer == .present { return .writing }
    let bytes: [UInt8]
    switch readAll(descriptor, size: Int(before.size)) {
    case .success(let read): bytes = read
    case .failure(let error): return .failed(errno: error.code)
    }
    guard bytes.count == Int(before.size),
        case .found(let after) = signature(ofDescriptor: descriptor), after == before,
        case .found(let named) = signature(of: path), named == before
    else { return .torn }
    return .content(bytes, before, writer)
}

/// What is known of a version that was read a moment ago.
enum Confirmation {
    case holds, changed, writing
}

/// Whether the path still leads to the version with this signature and nobody has begun to write to it.
func confirm(_ path: String, _ expected: FileSignature, ask: (Int32) -> WriterPresence) -> Confirmation {
    let descriptor = openForReading(path)
    guard descriptor >= 0 else { return .changed }
    defer { close(descriptor) }
    // The writers are asked first: one that goes between the two questions shows in the time stamps.
    let writer = ask(descriptor)
    guard case .found(let current) = signature(ofDescriptor: descriptor), current == expected else { return .changed }
    return writer == .present ? .writing : .holds
}

/// Whether anybody has the file of this path open for writing; `unknown` if it cannot be opened.
func writerPresence(ofPath path: String, ask: (Int32) -> WriterPresence) -> WriterPresence {
    let descriptor = openForReading(path)
    guard descriptor >= 0 else { return .unknown }
    defer { close(descriptor) }
    return ask(descriptor)
}

/// Asks for a read lease and gives it back at once. The kernel grants one only while nobody has the file open for
/// writing, which makes this the one way to tell a finished save from a writer that pauses.
///
/// - Source: fcntl(2), "Leases". Granted to the file's owner (or with `CAP_LEASE`) on local file systems.
func writerPresence(_ descriptor: Int32) -> WriterPresence {
    #if os(Linux)
        let setSignal: Int32 = 10
        let setLease: Int32 = 1024
        // Whoever opens the file for writing in the microsecond of the lease waits for its end, and the kernel sends a
        // signal. The default one would end the process; SIGURG is ignored unless somebody asked for it.
        guard fcntl(descriptor, setSignal, SIGURG) == 0 else { return .unknown }
        if fcntl(descriptor, setLease, Int32(F_RDLCK)) == 0 {
            _ = fcntl(descriptor, setLease, Int32(F_UNLCK))
            return .none
        }
        guard errno == EAGAIN else { return .unknown }
        // Network file systems give this answer whenever the server has not handed the file over to this machine.
        return silentFileSystem(ofDescriptor: descriptor) == nil ? .present : .unknown
    #else
        return .unknown
    #endif
}

private func openForReading(_ path: String) -> Int32 {
    while true {
        // Without O_NONBLOCK opening a named pipe would wait for its writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        if descriptor >= 0 || errno != EINTR { return descriptor }
    }
}

private struct ReadError: Error {
    var code: Int32
}

/// Reads to the end of the file, but at most one byte more than `size`: more than that is another version anyway.
private func readAll(_ descriptor: Int32, size: Int) -> Result<[UInt8], ReadError> {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size &+ 1) { buffer, filled in
        while filled < buffer.count, let base = buffer.baseAddress {
            let got = read(descriptor, base + filled, buffer.count &- filled)
            if got > 0 {
                filled &+= got
            } else if got == 0 {
                return
            } else if errno != EINTR {
                code = errno
                return
            }
        }
    }
    return code == 0 ? .success(bytes) : .failure(ReadError(code: code))
}
