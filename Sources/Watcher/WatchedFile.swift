/// All that is known of one watched path.
///
///     at rest --event, or a look that differs--> pending --read--> candidate --nothing new--> delivered, at rest
///                                                   ^                 |
///                                                   +---- anything new
final class WatchedFile {
    /// What the owner was told last.
    enum Presence: Equatable {
        case present, missing
        case unreadable(errno: Int32)
        /// Nothing was said yet.
        case untold
    }

    /// A change that was noticed and not yet delivered.
    struct Pending {
        var noticedAt: UInt64
        /// The last sign that something goes on.
        var activeAt: UInt64
        /// Since when a writer is at work, as events or the system say; nil if none is.
        var writingSince: UInt64?
        /// Whether an event said that a save is complete. A change that was only found by looking has to settle first.
        var isAnnounced = false
        /// Whether the last sign was that a file was moved to the name: what is renamed has been written before, so there is
        /// no quiet time to wait for.
        var isMovedHere = false
        /// Whether the bytes have to be compared even if the signature is the one that was read last.
        var needsRead = false
        /// What the last look saw, and since when it is like that.
        var seen: FileSignature?
        var seenSince: UInt64
        /// Since when the path leads to nothing readable.
        var absentSince: UInt64?
        var candidate: Candidate?

        init(now: UInt64) {
            noticedAt = now
            activeAt = now
            seenSince = now
        }
    }

    /// A version that was read and counts if nothing happens until `dueAt`.
    struct Candidate {
        var content: [UInt8]
        var signature: FileSignature
        var dueAt: UInt64
        /// Taken although a writer has the file open, because it has stood still for long.
        var isForced: Bool
    }

    let path: String
    let absolutePath: String
    /// The content delivered last; nil before the first.
    var content: [UInt8]?
    var presence: Presence = .untold
    /// The signature of the bytes read last.
    var signature: FileSignature?
    var pending: Pending?
    /// When to look at the file even without any event.
    var lookAt: UInt64 = .max
    /// Compare the bytes again at this time: a change within the same tick of the file system's clock leaves no trace.
    var compareAt: UInt64 = .max
    /// The version for which that was arranged.
    var compared: FileSignature?
    /// How often to look; nil if events tell.
    var pollInterval: UInt64?
    var pollAt: UInt64 = .max
    /// Where the path leads, as followed last; nil while polling by wish.
    var chain: PathChain?
    var needsFollowing = false

    init(path: String, absolutePath: String) {
        self.path = path
        self.absolutePath = absolutePath
    }

    // MARK: Signs of change

    /// A writer is at work, or the name was removed.
    func noteUnfinished(now: UInt64, timing: Timing) {
        var change = touched(now)
        change.writingSince = change.writingSince ?? now
        change.isAnnounced = true
        pending = change
        lookAt = now.later(by: timing.writerLook)
    }

    /// The name holds something whole, as far as its writer goes.
    /// - Parameter isMovedHere: because a file was renamed to it.
    func noteFinished(now: UInt64, isMovedHere: Bool = false) {
        var change = touched(now)
        change.isMovedHere = isMovedHere
        change.writingSince = nil
        change.isAnnounced = true
        change.needsRead = true
        pending = change
        lookAt = now
    }

    /// Nobody knows what happened: everything has to be compared.
    func noteDoubt(now: UInt64) {
        var change = touched(now)
        change.writingSince = nil
        change.isAnnounced = false
        change.needsRead = true
        pending = change
        lookAt = now
    }

    /// There may be something new; a look will tell.
    func noteHint(now: UInt64) {
        lookAt = Swift.min(lookAt, now)
    }

    /// Looks at the file in this rhythm from now on; nil: only when something happened.
    func poll(each interval: UInt64?, from now: UInt64) {
        guard interval != pollInterval else { return }
        pollInterval = interval
        pollAt = interval.map { now.later(by: $0) } ?? .max
    }

    /// What the owner is told about the state the file is in.
    func report(noticedAt: UInt64, now: UInt64) -> FileEvent {
        let kind: FileEvent.Kind
        switch presence {
        case .present: kind = .changed
        case .missing, .untold: kind = .missing
        case .unreadable(let code): kind = .unreadable(errno: code)
        }
        let bytes = kind == .changed ? content ?? [] : []
        return FileEvent(path: path, kind: kind, content: bytes, noticedAt: noticedAt, deliveredAt: now)
    }

    private func touched(_ now: UInt64) -> Pending {
        var change = pending ?? Pending(now: now)
        change.activeAt = now
        change.isMovedHere = false
        change.candidate = nil
        return change
    }

    /// The next time at which something has to be done for the file.
    var nextDeadline: UInt64 {
        Swift.min(lookAt, pollAt, compareAt)
    }
}
