#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Runs work on a thread whose native stack is deep enough for the slot stack's limit.
public enum ScriptThread {
    /// Bytes of the native stack; lazily committed.
    #if DEBUG
    static let stackBytes = 4 << 30
    #else
    static let stackBytes = 1 << 30
    #endif

    private final class Work {
        let body: () -> Void
        let stack: UnsafeMutableRawPointer
        init(_ stack: UnsafeMutableRawPointer, _ body: @escaping () -> Void) {
            self.body = body
            self.stack = stack
        }
        func run() {
            pthread_setspecific(ScriptThread.lowestAddress, stack)
            body()
        }
    }

    /// Of a script thread: where its native stack ends.
    static let lowestAddress: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key, nil)
        return key
    }()

    /// Starts `body` on a new script thread and gives a handle to join.
    public static func start(_ body: @escaping () -> Void) -> pthread_t? {
        // Where addresses are scarce (`ulimit -v`), recursion just ends earlier.
        var bytes = stackBytes
        while bytes >= 16 << 20 {
            if let started = start(mapping: bytes, body) { return started.thread }
            bytes /= 2
        }
        return nil
    }

    /// A thread, and its stack.
    struct Started {
        let thread: pthread_t
        fileprivate let stack: UnsafeMutableRawPointer
        fileprivate let bytes: Int
        /// Waits for its end and gives the stack back.
        func dispose() {
            pthread_join(thread, nil)
            munmap(stack, bytes)
        }
    }

    /// - Parameter stackBytes: of its native stack.
    static func start(mapping stackBytes: Int, _ body: @escaping () -> Void) -> Started? {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        let flags = MAP_PRIVATE | mapAnonymous
        guard let memory = mmap(nil, stackBytes, PROT_READ | PROT_WRITE, flags, -1, 0), memory != MAP_FAILED else { return nil }
        pthread_attr_setstack(&attributes, memory, stackBytes)
        let work = Unmanaged.passRetained(Work(memory, body)).toOpaque()
        func given(_ thread: pthread_t?) -> Started? {
            if let thread { return Started(thread: thread, stack: memory, bytes: stackBytes) }
            Unmanaged<Work>.fromOpaque(work).release()
            munmap(memory, stackBytes)
            return nil
        }
        #if canImport(Glibc)
        var thread = pthread_t()
        let result = pthread_create(&thread, &attributes, { argument in
            if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run() }
            return nil
        }, work)
        return given(result == 0 ? thread : nil)
        #else
        var thread: pthread_t?
        _ = pthread_create(&thread, &attributes, { argument in
            Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
            return nil
        }, work)
        return given(thread)
        #endif
    }

    public static func join(_ thread: pthread_t) { pthread_join(thread, nil) }

    /// Runs `body` on a script thread and waits for it.
    public static func run<T>(_ body: @escaping () -> T) -> T? {
        var result: T?
        guard let thread = start({ result = body() }) else { return nil }
        join(thread)
        return result
    }

    #if canImport(Glibc)
    private static let mapAnonymous = MAP_ANONYMOUS | MAP_NORESERVE
    #else
    private static let mapAnonymous = MAP_ANON
    #endif
}

extension Interpreter {
    /// Runs `body` on a thread with a script stack and waits for it.
    public func onScriptThread<T>(_ body: @escaping () throws -> T) throws -> T {
        guard let result = ScriptThread.run({ Result { try body() } }) else {
            throw ScriptSignal.internalError("no memory for the script's stack")
        }
        return try result.get()
    }
}

/// About where the native stack of this thread stands.
@inline(__always) func stackPointer() -> UInt {
    var marker = 0
    return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
}

extension Interpreter {
    /// Finds out how deep the native stack of this thread may get.
    func measureNativeStack() {
        guard let lowest = pthread_getspecific(ScriptThread.lowestAddress) else { return }
        state.pointee.nativeLimit = UInt(bitPattern: lowest) + (512 << 10)
    }

    /// Recursion in host code (printing, comparing, releasing) has come to the end of the native stack.
    func checkNativeStack() throws {
        if _slowPath(stackPointer() < state.pointee.nativeLimit) { throw trap("Fatal error: stack overflow") }
    }
}
