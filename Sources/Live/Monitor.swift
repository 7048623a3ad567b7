#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A lock with one condition: what the two threads of a session share lies behind it.
final class Monitor: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>

    init() {
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(mutex, nil)
        condition = .allocate(capacity: 1)
        condition.initialize(to: pthread_cond_t())
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(condition)
        mutex.deallocate()
        condition.deallocate()
    }

    func locked<T>(_ body: () throws -> T) rethrows -> T {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body()
    }

    /// Changes something and wakes who waits for it.
    func change(_ body: () -> Void) {
        locked {
            body()
            pthread_cond_broadcast(condition)
        }
    }

    /// Waits until `isReady` holds, then runs `body` under the lock.
    func wait<T>(until isReady: () -> Bool, _ body: () -> T) -> T {
        locked {
            while !isReady() { pthread_cond_wait(condition, mutex) }
            return body()
        }
    }
}
