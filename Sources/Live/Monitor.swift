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

    /// Waits until `isReady` holds, or for a time.
    /// - Returns: whether it holds.
    func wait(until isReady: () -> Bool, nanoseconds: UInt64?) -> Bool {
        locked {
            guard let nanoseconds else {
                while !isReady() { pthread_cond_wait(condition, mutex) }
                return true
            }
            var end = timespec()
            clock_gettime(CLOCK_REALTIME, &end)
            let total = UInt64(end.tv_nsec) + min(nanoseconds, 3_600_000_000_000)
            end.tv_sec += Int(total / 1_000_000_000)
            end.tv_nsec = Int(total % 1_000_000_000)
            while !isReady() { if pthread_cond_timedwait(condition, mutex, &end) != 0 { return isReady() } }
            return true
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
