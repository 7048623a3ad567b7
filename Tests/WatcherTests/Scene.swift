import Foundation
import XCTest

@testable import Watcher

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A directory of its own with the system calls by which programs save files, without anything in between.
final class Scene {
    let directory: String

    init() {
        var template = Array("/tmp/watcher-test-XXXXXX".utf8CString)
        mkdtemp(&template)
        directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        Scene.standing.append(self)
    }

    /// A directory outlives the last mention of its scene in a test.
    private nonisolated(unsafe) static var standing: [Scene] = []

    static func removeAll() {
        for scene in standing { scene.run("chmod -R u+rwx . ; rm -rf '\(scene.directory)'") }
        standing = []
    }

    func path(_ name: String) -> String { directory + "/" + name }

    /// Opens, writes in `pieces` and closes.
    func write(_ name: String, _ text: String, pieces: Int = 1, flags: Int32 = O_TRUNC, between: () -> Void = {}) {
        let descriptor = open(path(name), O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0o644)
        XCTAssert(descriptor >= 0, "open \(name): \(systemMessage(errno))")
        append(descriptor, text, pieces: pieces, between: between)
        close(descriptor)
    }

    func append(_ descriptor: Int32, _ text: String, pieces: Int = 1, between: () -> Void = {}) {
        let bytes = Array(text.utf8)
        let step = max(1, (bytes.count + pieces - 1) / pieces)
        var start = 0
        while start < bytes.count {
            let end = min(start + step, bytes.count)
            _ = bytes[start..<end].withUnsafeBytes {
                #if canImport(Darwin)
                    Darwin.write(descriptor, $0.baseAddress, $0.count)
                #else
                    Glibc.write(descriptor, $0.baseAddress, $0.count)
                #endif
            }
            start = end
            if start < bytes.count { between() }
        }
    }

    func move(_ from: String, _ to: String) {
        XCTAssertEqual(rename(path(from), path(to)), 0, "rename \(from) \(to)")
    }

    func delete(_ name: String) { unlink(path(name)) }

    func makeDirectory(_ name: String) { mkdir(path(name), 0o755) }

    /// Makes or atomically replaces a symbolic link.
    func link(_ name: String, to destination: String) {
        symlink(destination, path(name + ".new"))
        move(name + ".new", name)
    }

    /// Runs a shell command in the directory and answers whether it succeeded.
    @discardableResult
    func run(_ command: String) -> Bool {
        system("cd '\(directory)' && { \(command) ; } >/dev/null 2>&1 </dev/null") == 0
    }

    static func has(_ tool: String) -> Bool { system("command -v \(tool) >/dev/null 2>&1") == 0 }

    static func pause(milliseconds: UInt32) { usleep(milliseconds * 1000) }
}

/// The owner's loop in miniature: waits on the descriptor and the deadline, collects events.
final class Loop {
    let watcher: FileWatcher
    private(set) var seen: [FileEvent] = []

    init(
        _ backend: Backend = .native, debounce: Int = 0, isSuspicious: (([UInt8]) -> Bool)? = nil,
        surroundings: Surroundings = .system
    ) {
        watcher = FileWatcher(
            options: .init(mode: backend.mode, debounce: debounce, isSuspicious: isSuspicious),
            clock: SystemWatchClock(),
            timing: Timing(), surroundings: surroundings)
    }

    /// Runs until an event satisfies the condition and answers all up to there; fails after `seconds`.
    @discardableResult
    func wait(
        seconds: Double = 5, _ what: String = "", file: StaticString = #filePath, line: UInt = #line,
        until condition: (FileEvent) -> Bool
    ) -> [FileEvent] {
        let start = watcher.clock.now
        var events: [FileEvent] = []
        while watcher.clock.now.elapsed(since: start) < UInt64(seconds * 1e9) {
            turn(atMost: 100)
            events += seen
            if seen.contains(where: condition) { return events }
        }
        XCTFail(
            "no such event in \(seconds) s: \(what); got \(events.map { ($0.kind, $0.content.count) })", file: file,
            line: line)
        return events
    }

    @discardableResult
    func wait(
        for text: String, _ what: String = "", file: StaticString = #filePath, line: UInt = #line
    ) -> [FileEvent] {
        wait("\(what): \(text.prefix(40))", file: file, line: line) { $0.content == Array(text.utf8) }
    }

    /// Runs while `work` goes on in another thread, until it ends and the file is seen to hold `text`.
    func follow(
        until text: String, _ what: String = "", file: StaticString = #filePath, line: UInt = #line,
        _ work: @escaping () -> Void
    ) -> [FileEvent] {
        let done = DispatchSemaphore(value: 0)
        Thread {
            work()
            done.signal()
        }.start()
        var events: [FileEvent] = []
        while done.wait(timeout: .now()) == .timedOut {
            turn(atMost: 5)
            events += seen
        }
        // The text may be there already while something still settles that ends in the same text: then no event follows.
        if events.last?.content == Array(text.utf8) { events += rest(milliseconds: 5) }
        if events.last?.content == Array(text.utf8) { return events }
        return events + wait(for: text, what, file: file, line: line)
    }

    /// Runs until nothing is pending, but at least for the time given, and answers what came.
    func rest(milliseconds: Int) -> [FileEvent] {
        let start = watcher.clock.now
        var events: [FileEvent] = []
        while watcher.clock.now.elapsed(since: start) < .milliseconds(milliseconds) || watcher.isSettling {
            turn(atMost: 20)
            events += seen
        }
        return events
    }

    func turn(atMost milliseconds: Int32) {
        var waiting = pollfd(fd: watcher.fileDescriptor, events: Int16(POLLIN), revents: 0)
        let timeout = watcher.pollTimeout()
        poll(&waiting, 1, timeout < 0 ? milliseconds : min(timeout, milliseconds))
        seen = watcher.process()
    }
}

/// The back ends under test; a new one adds its name here.
enum Backend: String, CaseIterable {
    case native, poll1, poll20

    var mode: FileWatcher.Mode {
        switch self {
        case .native: return .native
        case .poll1: return .poll(milliseconds: 1)
        case .poll20: return .poll(milliseconds: 20)
        }
    }
}

/// A clock that only moves when told, with the wall clock beside it.
final class FakeClock: WatchClock {
    var now: UInt64 = 1_000_000_000_000
    var wallNow: Int64 = SystemWatchClock().wallNow
    var isWallStopped = false

    func advance(nanoseconds: UInt64) {
        now += nanoseconds
        if !isWallStopped { wallNow += Int64(nanoseconds) }
    }

    func advance(milliseconds: Int) { advance(nanoseconds: .milliseconds(milliseconds)) }
}

/// A watcher under a fake clock, stepped from deadline to deadline.
final class Stepper {
    let clock = FakeClock()
    let watcher: FileWatcher

    init(
        mode: FileWatcher.Mode = .native, debounce: Int = 0, isSuspicious: (([UInt8]) -> Bool)? = nil,
        surroundings: Surroundings = .system
    ) {
        watcher = FileWatcher(
            options: .init(mode: mode, debounce: debounce, isSuspicious: isSuspicious), clock: clock, timing: Timing(),
            surroundings: surroundings)
    }

    /// Lets so much time pass, calling `process` now and at each deadline as an owner would.
    func run(milliseconds: Int) -> [FileEvent] {
        let end = clock.now + .milliseconds(milliseconds)
        var events = watcher.process()
        while let next = watcher.nextDeadline, next <= end {
            let step = max(next, clock.now) - clock.now
            clock.advance(nanoseconds: step)
            events += watcher.process()
            if step == 0, watcher.nextDeadline.map({ $0 <= clock.now }) == true { clock.now += 1000 }
        }
        if end > clock.now { clock.advance(nanoseconds: end - clock.now) }
        return events
    }
}

extension Surroundings {
    /// A system that does not tell whether a file has writers, as on network file systems.
    static var blind: Surroundings {
        var surroundings = Surroundings.system
        surroundings.writerPresence = { _ in .unknown }
        return surroundings
    }
}

/// Takes the scenes of a test away at its end.
class WatcherTestCase: XCTestCase {
    override func tearDown() {
        Scene.removeAll()
        super.tearDown()
    }
}
