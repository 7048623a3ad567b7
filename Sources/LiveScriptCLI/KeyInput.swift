#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Single keys from the terminal, while nothing else reads it.
final class KeyInput {
    private var saved: termios?
    /// For the handler of SIGQUIT, which ends the process at once.
    nonisolated(unsafe) private static var given = termios()

    var isOn: Bool { saved != nil }

    /// Keys arrive without Enter and are not shown. Does nothing when standard input is no terminal.
    func begin() {
        var settings = termios()
        guard saved == nil, isatty(0) == 1, tcgetattr(0, &settings) == 0 else { return }
        saved = settings
        KeyInput.given = settings
        signal(SIGQUIT) { number in
            tcsetattr(0, TCSANOW, &KeyInput.given)
            signal(number, SIG_DFL)
            raise(number)
        }
        settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
        tcsetattr(0, TCSANOW, &settings)
    }

    /// The terminal as it was.
    func end() {
        guard var settings = saved else { return }
        tcsetattr(0, TCSANOW, &settings)
        signal(SIGQUIT, SIG_DFL)
        saved = nil
    }

    /// The next key; nil: there is none yet, or the terminal is gone.
    func next() -> Character? {
        var entry = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        guard isOn, poll(&entry, 1, 0) > 0 else { return nil }
        var byte: UInt8 = 0
        guard read(0, &byte, 1) == 1 else {
            end()
            return nil
        }
        return Character(UnicodeScalar(byte))
    }
}
