#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension Interpreter {
    /// Zeroed memory that takes room only where it is touched.
    static func mapStack(words: Int) -> F { mapped(words: words) ?? .allocate(capacity: words) }

    static func unmap(_ memory: F, words: Int) { munmap(memory, words * 8) }

    /// nil: the system has no more.
    static func mapped(words: Int) -> F? {
        #if os(Linux)
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        #else
        let flags = MAP_PRIVATE | MAP_ANON
        #endif
        let memory = mmap(nil, words * 8, PROT_READ | PROT_WRITE, flags, -1, 0)
        guard let memory, memory != MAP_FAILED else { return nil }
        return memory.assumingMemoryBound(to: Int.self)
    }
}
