import CLibedit
import Glibc

/// Where libedit gets its keys from.
extension EditLine {
    /// How long the rest of a sequence or character may take to come over a slow line.
    private static let sequenceTime = 50

    /// libedit's reader: stores one character and returns 1, or 0 at the end, or -1 with `errno`.
    ///
    /// At the first read of a command nothing is half done in libedit, so an event or a signal may
    /// end the call; later reads (a second key, a search) would be broken off by that and wait for
    /// the keyboard alone. Only Ctrl-C breaks off everything.
    func readKey(_ out: UnsafeMutablePointer<wchar_t>) -> Int32 {
        let isFirst = isFirstRead
        isFirstRead = false
        while true {
            if let key = decoder.next() {
                let final = isFirst ? replacedFirst(key) : key
                if isFirst { firstKey = final }
                out.pointee = wchar_t(truncatingIfNeeded: final)
                return 1
            }
            let isSearching = !isFirst && !usesViKeys && (firstKey == 0x12 || firstKey == 0x13)
            let served = isFirst || isSearching ? events : nil
            switch wait.wait(events: served, patience: patience(isFirst: isFirst)) {
            case .timedOut: decoder.giveUp()
            case .input: if !readBytes() { return stop(.endOfInput, EIO) }
            case .signals(let signals):
                if let signals = deferred(signals, isFirst: isFirst) { return stop(.signals(signals), EINTR) }
            case .events(let ready):
                if isFirst { return stop(.events(ready), EAGAIN) }
                // Escape ends a search and keeps what it found; the next wait sees the event again.
                out.pointee = 0x1b
                return 1
            }
        }
    }

    private func stop(_ reason: Wake, _ error: Int32) -> Int32 {
        wake = reason
        if case .endOfInput = reason { return 0 }
        errno = error
        return -1
    }

    /// Escape alone is not handed to libedit's emacs keys before the key that belongs to it: libedit
    /// would wait for that key, and events with it.
    private func patience(isFirst: Bool) -> Int? {
        if decoder.isPartial { return Self.sequenceTime }
        if decoder.holdsEscape, usesViKeys || !isFirst { return Self.sequenceTime }
        return nil
    }

    /// In the middle of a command the screen is not ours: what can wait does.
    private func deferred(_ signals: [PromptSignals.Signal], isFirst: Bool) -> [PromptSignals.Signal]? {
        if isFirst || signals.contains(.interrupt) { return signals }
        lateSignals += signals
        return nil
    }

    /// One byte at a time, so that what is typed ahead stays in the terminal for the program that
    /// the entry starts; a paste in bulk.
    /// - Returns: false at the end of the input.
    private func readBytes() -> Bool {
        var bytes = [UInt8](repeating: 0, count: decoder.isPasting ? 65_536 : 1)
        let count = read(input, &bytes, bytes.count)
        if count < 0 { return errno == EINTR || errno == EAGAIN }
        for byte in bytes.prefix(count) { decoder.take(byte) }
        return count > 0
    }

    /// A closing bracket on a line that is still blank goes one level out. It cannot be bound as a
    /// key: a search takes only unbound ones.
    private func replacedFirst(_ key: UInt32) -> UInt32 {
        guard key == 0x7d || key == 0x29 || key == 0x5d, !usesViKeys, blanksBeforeCursor >= Self.indentation
        else { return key }
        closingBracket = wchar_t(truncatingIfNeeded: key)
        return EditKey.close.rawValue
    }
}
