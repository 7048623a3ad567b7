#if os(Linux)
    import Glibc

    /// The kernel's queue of file events.
    ///
    /// Directories are watched, never files: a watch on a file follows the old file when a save replaces it.
    /// - Source: inotify(7)
    final class Inotify: DirectoryEvents {
        let fileDescriptor: Int32
        private let buffer: UnsafeMutableRawBufferPointer

        static func open() -> Result<Inotify, WatchError> {
            let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            guard descriptor >= 0 else { return .failure(WatchError(code: errno)) }
            return .success(Inotify(descriptor))
        }

        private init(_ descriptor: Int32) {
            fileDescriptor = descriptor
            buffer = .allocate(byteCount: 64 * 1024, alignment: MemoryLayout<inotify_event>.alignment)
        }

        deinit {
            close(fileDescriptor)
            buffer.deallocate()
        }

        func watch(_ directory: String) -> Result<Int32, WatchError> {
            let mask =
                IN_CREATE | IN_DELETE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
                | IN_DELETE_SELF | IN_MOVE_SELF | Int32(IN_ONLYDIR)
            let watch = inotify_add_watch(fileDescriptor, directory, UInt32(truncatingIfNeeded: mask))
            return watch >= 0 ? .success(watch) : .failure(WatchError(code: errno))
        }

        func unwatch(_ watch: Int32) {
            inotify_rm_watch(fileDescriptor, watch)
        }

        func drain(_ body: (DirectoryEvent) -> Void) -> Bool {
            // A storm must not keep the caller here for ever; 16 reads hold the kernel's default queue of short names.
            for _ in 0..<16 {
                let count = read(fileDescriptor, buffer.baseAddress, buffer.count)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return true }
                parse(UnsafeRawBufferPointer(buffer).prefix(count), body)
            }
            return false
        }

        private func parse(_ bytes: Slice<UnsafeRawBufferPointer>, _ body: (DirectoryEvent) -> Void) {
            let header = MemoryLayout<inotify_event>.size
            var rest = UnsafeRawBufferPointer(rebasing: bytes)
            while rest.count >= header {
                let event = rest.loadUnaligned(as: inotify_event.self)
                let end = header &+ Int(event.len)
                guard end <= rest.count else { return }
                let name = rest[header..<end].prefix { $0 != 0 }
                if let change = Inotify.change(event.mask) {
                    body(
                        DirectoryEvent(
                            watch: event.wd, name: String(decoding: name, as: UTF8.self), change: change,
                            movesName: event.mask & Inotify.moving != 0))
                }
                rest = UnsafeRawBufferPointer(rebasing: rest[end...])
            }
        }

        private static let moving = UInt32(IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)

        private static func change(_ mask: UInt32) -> DirectoryEvent.Change? {
            func has(_ bits: Int32) -> Bool { mask & UInt32(truncatingIfNeeded: bits) != 0 }
            if has(IN_Q_OVERFLOW) { return .overflow }
            if has(IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_UNMOUNT) { return .directoryLost }
            if has(IN_CLOSE_WRITE | IN_MOVED_TO) { return .finished }
            if has(IN_CREATE | IN_MODIFY | IN_DELETE | IN_MOVED_FROM) { return .unfinished }
            return has(IN_ATTRIB) ? .attributes : nil
        }
    }
#endif
