#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the process says to its parent at the end.
enum Exit {
    static let success: Int32 = 0
    static let uncaughtError: Int32 = 1
    static let usage: Int32 = 64
    static let badScript: Int32 = 65
    static let noInput: Int32 = 66
    /// A fault of livescript itself.
    static let internalError: Int32 = 70
    static let interrupted: Int32 = 130
    static let brokenPipe: Int32 = 141
    /// As a compiled program that traps: SIGILL on Intel, SIGTRAP elsewhere.
    #if arch(x86_64) || arch(i386)
        static let trap: Int32 = 132
    #else
        static let trap: Int32 = 133
    #endif
}
