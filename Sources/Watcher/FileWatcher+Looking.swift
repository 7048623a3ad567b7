#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How a pending change becomes a version that counts.
///
/// 1. While a writer is at work the file is left alone; after a second it is read once it stood still for 250 ms.
/// 2. A change that no event announced must stand still for a moment.
/// 3. The read must have seen one version (`readStable`).
/// 4. Equal bytes: nothing happened.
/// 5. Nothing new for 2 ms (none after a rename, which cannot be half done), or 200 ms if the file looks like the beginning of a save, or the owner's debounce.
/// 6. The version must still be there, and its writer must be gone.
extension FileWatcher {
    /// Does what is due for the file. A version of which only the last check is left is added to `confirmed`.
    func look(at file: WatchedFile, now: UInt64, confirmed: inout [WatchedFile]) -> FileEvent? {
        file.lookAt = .max
        if file.compareAt <= now {
            file.compareAt = .max
            if file.pending == nil {
                file.noteFinished(now: now)
                file.lookAt = .max
            }
        }
        if let candidate = file.pending?.candidate {
            switch standing(of: candidate, file, now: now) {
            case .holds where candidate.dueAt > now:
                file.lookAt = candidate.dueAt
                return nil
            case .writing where !candidate.isForced:
                file.noteUnfinished(now: now, timing: timing)
                return nil
            case .holds, .writing:
                confirmed.append(file)
                return nil
            case .changed:
                file.pending?.candidate = nil
                file.pending?.activeAt = now
            }
        }
        switch signature(of: file.absolutePath) {
        case .failed(let code):
            file.pending?.seen = nil
            return absent(file, code, now: now)
        case .found(let found):
            if let refusal = found.refusal { return absent(file, refusal, now: now) }
            return present(file, found, now: now)
        }
    }

    private func standing(of candidate: WatchedFile.Candidate, _ file: WatchedFile, now: UInt64) -> Confirmation {
        guard candidate.dueAt <= now else {
            return signature(of: file.absolutePath) == .found(candidate.signature) ? .holds : .changed
        }
        return confirm(file.absolutePath, candidate.signature, ask: surroundings.writerPresence)
    }

    /// Takes the candidate for the content of the file, unless something came in between.
    func deliver(_ file: WatchedFile, now: UInt64) -> FileEvent? {
        guard let change = file.pending, let candidate = change.candidate else { return nil }
        let isSame = file.content == candidate.content
        let wasPresent = file.presence == .present
        settle(file, candidate.signature, now: now)
        if !isSame { file.content = candidate.content }
        if isSame, wasPresent { return nil }
        return FileEvent(
            path: file.path, kind: wasPresent ? .changed : .back, content: candidate.content,
            noticedAt: change.noticedAt, deliveredAt: now)
    }

    /// The read at the beginning, with nobody to wait for.
    func readFirst(_ file: WatchedFile, now: UInt64) {
        for attempt in 1...5 {
            switch readStable(file.absolutePath, heedingWriters: false, ask: surroundings.writerPresence) {
            case .content(let bytes, let found, let writer):
                file.content = bytes
                settle(file, found, now: clock.now)
                if writer == .present { file.noteUnfinished(now: now, timing: timing) }
                return
            case .failed(let code):
                file.presence = meansMissing(code) ? .missing : .unreadable(errno: code)
                if isPassing(code) { file.lookAt = now.later(by: timing.absence) }
                return
            case .writing, .torn:
                guard attempt == 5 else { continue }
                // In the middle of a save there is nothing to run yet; its end will come as an event.
                file.presence = .unreadable(errno: EBUSY)
                file.noteDoubt(now: now)
            }
        }
    }

    // MARK: The states of a file

    /// There is nothing to read. Many tools remove the file for a moment while they save it, so this has to last.
    private func absent(_ file: WatchedFile, _ code: Int32, now: UInt64) -> FileEvent? {
        let presence: WatchedFile.Presence = meansMissing(code) ? .missing : .unreadable(errno: code)
        guard file.presence != presence else {
            file.pending = nil
            if isPassing(code) { file.lookAt = now.later(by: timing.absence) }
            return nil
        }
        var change = file.pending ?? WatchedFile.Pending(now: now)
        let since = change.absentSince ?? now
        change.absentSince = since
        change.candidate = nil
        let due = max(since, change.activeAt).later(by: timing.absence)
        guard due <= now else {
            file.pending = change
            file.lookAt = isPassing(code) ? now.later(by: timing.writerLook) : due
            return nil
        }
        file.pending = nil
        file.presence = presence
        file.signature = nil
        if isPassing(code) { file.lookAt = now.later(by: timing.absence) }
        return file.report(noticedAt: change.noticedAt, now: now)
    }

    private func present(_ file: WatchedFile, _ found: FileSignature, now: UInt64) -> FileEvent? {
        let isKnown = file.presence == .present && file.signature == found
        guard file.pending != nil || !isKnown else { return nil }
        var change = file.pending ?? WatchedFile.Pending(now: now)
        if change.seen != found {
            if change.seen != nil || !change.isAnnounced { change.activeAt = now }
            change.seen = found
            change.seenSince = now
        }
        var isForced = false
        if let since = change.writingSince {
            isForced =
                now.elapsed(since: since) >= timing.longWrite
                && now.elapsed(since: change.seenSince) >= timing.longWriteStandstill
            if !isForced {
                let asked = change.activeAt.later(by: timing.writerLook)
                guard asked <= now, presence(of: file) == .none else {
                    file.pending = change
                    file.lookAt = asked <= now ? now.later(by: timing.writerLook) : asked
                    return nil
                }
                // The writer went without a closing event: a hard link, or a change of length by path.
                change.writingSince = nil
                change.isAnnounced = false
                change.needsRead = true
            }
        }
        if isKnown, !change.needsRead, change.writingSince == nil {
            file.pending = nil
            return nil
        }
        if !isForced, !change.isAnnounced, let due = settling(change, found, file, now: now) {
            file.pending = change
            file.lookAt = due
            return nil
        }
        file.pending = change
        return read(file, isForced: isForced, now: now)
    }

    /// When a change found by looking may be read; nil if now. What changed long ago by its own time stamp is not being
    /// written any more; a stamp in the future says nothing.
    private func settling(
        _ change: WatchedFile.Pending, _ found: FileSignature, _ file: WatchedFile, now: UInt64
    ) -> UInt64? {
        let age = clock.wallNow.subtractingReportingOverflow(max(found.changed, found.modified)).partialValue
        if age >= timing.settledAge { return nil }
        let due = change.seenSince.later(by: settleTime(file))
        if due <= now { return nil }
        // Saves on end never let the file settle: take one between two writers.
        if isOverdue(change, now: now), presence(of: file) == .none { return nil }
        return due
    }

    private func isOverdue(_ change: WatchedFile.Pending, now: UInt64) -> Bool {
        now.elapsed(since: change.noticedAt) >= (change.isAnnounced ? timing.patience : timing.pollPatience)
    }

    private func presence(of file: WatchedFile) -> WriterPresence {
        writerPresence(ofPath: file.absolutePath, ask: surroundings.writerPresence)
    }

    private func settleTime(_ file: WatchedFile) -> UInt64 {
        min(max(file.pollInterval ?? 0, timing.settleShortest), timing.settleLongest)
    }

    private func read(_ file: WatchedFile, isForced: Bool, now: UInt64) -> FileEvent? {
        guard var change = file.pending else { return nil }
        switch readStable(file.absolutePath, heedingWriters: !isForced, ask: surroundings.writerPresence) {
        case .writing:
            change.absentSince = nil
            change.writingSince = change.writingSince ?? now
            file.lookAt = now.later(by: timing.writerLook)
        case .torn:
            change.activeAt = now
            change.seen = nil
            file.lookAt = now.later(by: timing.quiet)
        case .failed(let code):
            return absent(file, code, now: now)
        case .content(let bytes, let found, let writer):
            if file.presence == .present, file.content == bytes {
                settle(file, found, now: now)
                return nil
            }
            change.absentSince = nil
            let time = clock.now
            if writer == .unknown, !change.isAnnounced {
                let due = change.seenSince.later(by: timing.settleBlind)
                if due > time {
                    file.pending = change
                    file.lookAt = due
                    return nil
                }
            }
            let due = dueTime(file, change, bytes, writer, now: max(now, time))
            change.candidate = WatchedFile.Candidate(content: bytes, signature: found, dueAt: due, isForced: isForced)
            file.lookAt = due
        }
        file.pending = change
        return nil
    }

    /// When a version that was just read counts if nothing happens.
    private func dueTime(
        _ file: WatchedFile, _ change: WatchedFile.Pending, _ bytes: [UInt8], _ writer: WriterPresence, now: UInt64
    ) -> UInt64 {
        let debounce = change.activeAt.later(by: .milliseconds(options.debounce))
        let isBeginning = looksLikeBeginning(bytes, of: file, writer: change.isAnnounced ? .none : writer)
        if isBeginning { return max(debounce, change.activeAt.later(by: timing.suspiciousQuiet)) }
        if writer == .none, change.isMovedHere { return max(debounce, now) }
        // Saves that follow each other without a pause would put off the quiet time for ever.
        if writer == .none, isOverdue(change, now: now) { return max(debounce, now) }
        return max(debounce, now.later(by: timing.quiet))
    }

    private func looksLikeBeginning(_ bytes: [UInt8], of file: WatchedFile, writer: WriterPresence) -> Bool {
        if bytes.isEmpty { return file.content?.isEmpty != true }
        guard let isSuspicious = options.isSuspicious else { return false }
        let isHalved = bytes.count < (file.content?.count ?? 0) / 2
        return (isHalved || writer == .unknown) && isSuspicious(bytes)
    }

    /// The bytes of this signature are the file's content now.
    private func settle(_ file: WatchedFile, _ found: FileSignature, now: UInt64) {
        file.pending = nil
        file.lookAt = .max
        file.presence = .present
        file.signature = found
        // Once for each version: a stamp in the future would ask for it for ever.
        guard file.pollInterval != nil, file.compared != found else { return }
        file.compared = found
        let stamp = max(found.changed, found.modified)
        let age = clock.wallNow.subtractingReportingOverflow(stamp).partialValue
        if stamp % 1_000_000_000 == 0, age < Int64(clamping: timing.racySecond) {
            file.compareAt = now.later(by: timing.racySecond)
        } else if age < Int64(clamping: timing.racyTick) {
            file.compareAt = now.later(by: timing.racyTick)
        }
    }

    /// Whether the failure is one of this process or the moment rather than of the file.
    private func isPassing(_ code: Int32) -> Bool {
        code == EMFILE || code == ENFILE || code == ENOMEM || code == EAGAIN || code == EINTR || code == EBUSY
    }
}
