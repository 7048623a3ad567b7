#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where a watcher takes the time from.
///
/// Both clocks count nanoseconds. `now` never goes back and orders everything the watcher does; `wallNow` is only
/// compared with the time stamps of files, and a wrong one costs a few milliseconds of waiting.
public protocol WatchClock {
    var now: UInt64 { get }
    var wallNow: Int64 { get }
}

/// The clocks of the system.
public struct SystemWatchClock: WatchClock {
    public init() {}

    public var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(clamping: nanoseconds(time))
    }

    public var wallNow: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return nanoseconds(time)
    }
}

func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
}

extension UInt64 {
    /// The point in time `duration` later; the far future instead of an overflow.
    func later(by duration: UInt64) -> UInt64 {
        let (sum, overflow) = addingReportingOverflow(duration)
        return overflow ? .max : sum
    }

    /// How long ago `earlier` was; 0 if it lies ahead.
    func elapsed(since earlier: UInt64) -> UInt64 {
        self > earlier ? self &- earlier : 0
    }

    static func milliseconds(_ count: Int) -> UInt64 {
        UInt64(clamping: count).multipliedReportingOverflow(by: 1_000_000).overflow
            ? .max : UInt64(clamping: count) &* 1_000_000
    }
}

/// How long to wait for what, in nanoseconds. The figures were measured with real editors and tools.
struct Timing {
    /// Nothing new for this long after a read, or the read does not count.
    var quiet: UInt64 = 2_000_000
    /// A file that suddenly is empty, or much shorter and unfinished, may be the first half of a save.
    var suspiciousQuiet: UInt64 = 200_000_000
    /// Many tools remove the file for a moment while they save.
    var absence: UInt64 = 200_000_000
    /// A file that is being written for longer than this is read anyway...
    var longWrite: UInt64 = 1_000_000_000
    /// ... once its size and time stamps stood still for this long.
    var longWriteStandstill: UInt64 = 250_000_000
    /// How often to ask whether the writer has gone without a closing event.
    var writerLook: UInt64 = 20_000_000
    /// A change found by looking (not announced) has to stand still for one poll interval within these bounds.
    var settleShortest: UInt64 = 25_000_000
    var settleLongest: UInt64 = 50_000_000
    /// The same where nobody can say whether the file is open for writing.
    var settleBlind: UInt64 = 60_000_000
    /// A change found by looking that is older than this by the file's own time stamp has settled already.
    var settledAge: Int64 = 30_000_000
    /// After this long of saves on end, a read that no writer touched counts without quiet time.
    var patience: UInt64 = 100_000_000
    /// The same for changes that no event announces, where saves of several steps cannot be told from several saves.
    var pollPatience: UInt64 = 500_000_000
    var heartbeat: UInt64 = 1_000_000_000
    /// The poll interval where events were wanted but cannot be had.
    var fallbackPoll: UInt64 = 100_000_000
    /// Time stamps may stand still for as long as one tick of the file system's clock: look into the file once more.
    var racyTick: UInt64 = 30_000_000
    var racySecond: UInt64 = 2_100_000_000
}
