import Foundation
import XCTest

@testable import Watcher

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Half of a save, or a mixture of two, must never come out.
final class TearingTests: WatcherTestCase {
    // MARK: Slow writers

    private func text(_ word: String) -> String {
        (0..<30).map { "print(\"\(word) \($0)\")\n" }.joined()
    }

    /// Pauses of a writer, and the longest that the system made of them.
    private final class Pauses: @unchecked Sendable {
        private(set) var longest = 0.0

        func pause(milliseconds: UInt32) {
            let start = Date()
            Scene.pause(milliseconds: milliseconds)
            longest = max(longest, Date().timeIntervalSince(start) * 1000)
        }
    }

    /// Repeats an attempt of which the result means nothing because a busy machine made the pauses much longer.
    private func punctually(within milliseconds: Double, _ attempt: (Pauses) -> (() -> Void)) throws {
        for _ in 0..<5 {
            let pauses = Pauses()
            let check = attempt(pauses)
            if pauses.longest < milliseconds { return check() }
        }
        throw XCTSkip("the machine is too busy for a writer with pauses below \(milliseconds) ms")
    }

    private func checkSlowWriter(_ backend: Backend, surroundings: Surroundings = .system) throws {
        try punctually(within: 50) { pauses in
            let events = self.eventsOfSlowWriter(backend, surroundings, pauses)
            return { XCTAssertEqual(events.map(\.content), [Array(self.text("new").utf8)], "\(backend)") }
        }
    }

    private func eventsOfSlowWriter(_ backend: Backend, _ surroundings: Surroundings, _ pauses: Pauses) -> [FileEvent] {
        let scene = Scene()
        let (old, new) = (text("old"), text("new"))
        scene.write("f", old)
        let loop = Loop(backend, surroundings: surroundings)
        loop.watcher.add(scene.path("f"))
        return loop.follow(until: new) {
            let descriptor = open(scene.path("f"), O_WRONLY | O_TRUNC)
            pauses.pause(milliseconds: 30)
            scene.append(descriptor, new, pieces: 2) { pauses.pause(milliseconds: 30) }
            close(descriptor)
        }
    }

    func testSlowWriterWithEveryBackEnd() throws {
        for backend in Backend.allCases { try checkSlowWriter(backend) }
    }

    func testSlowWriterWhereWritersCannotBeSeen() throws {
        for backend in Backend.allCases { try checkSlowWriter(backend, surroundings: .blind) }
    }

    func testSlowWriterThatClosesInBetween() throws {
        let (old, new) = (text("old"), text("new") + "}\n")
        let isSuspicious: ([UInt8]) -> Bool = { !$0.ends(with: "}\n") }
        for backend in Backend.allCases {
            try punctually(within: 150) { pauses in
                let scene = Scene()
                scene.write("f", old)
                let loop = Loop(backend, isSuspicious: isSuspicious)
                loop.watcher.add(scene.path("f"))
                let events = loop.follow(until: new) {
                    scene.write("f", "")
                    pauses.pause(milliseconds: 60)
                    scene.write("f", String(new.prefix(200)), flags: O_APPEND)
                    pauses.pause(milliseconds: 60)
                    scene.write("f", String(new.dropFirst(200)), flags: O_APPEND)
                }
                return { XCTAssertEqual(events.map(\.content), [Array(new.utf8)], "\(backend)") }
            }
        }
    }

    // MARK: Fast writers

    /// About 64 KB in which every line names the version and the first one the number of lines.
    private static func version(_ number: Int) -> String {
        let lines = 1500 + number % 500
        return "\(number) \(lines)\n"
            + String(repeating: "\(number) is what each line of this text says\n", count: lines)
    }

    private static func isWhole(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix { $0 != 10 }, as: UTF8.self).split(separator: " ")
        guard head.count == 2, let number = Int(head[0]) else { return false }
        return bytes == Array(version(number).utf8)
    }

    private func checkFastWriter(
        _ backend: Backend, seconds: Double, _ style: String, surroundings: Surroundings = .system,
        save: @escaping (Scene, String) -> Void
    ) {
        let scene = Scene()
        scene.write("f", Self.version(0))
        let loop = Loop(backend, surroundings: surroundings)
        loop.watcher.add(scene.path("f"))
        let last = Self.version(1_000_000)
        let deadline = Date().addingTimeInterval(seconds)
        let events = loop.follow(until: last, style) {
            var number = 1
            while Date() < deadline {
                save(scene, Self.version(number))
                number += 1
                // Now and then a pause in which a version can settle.
                Scene.pause(milliseconds: number % 8 == 0 ? 40 : UInt32(1 + number % 4))
            }
            save(scene, last)
        }
        let torn = events.filter { $0.kind != .changed || !Self.isWhole($0.content) }
        XCTAssert(torn.isEmpty, "\(style), \(backend): \(torn.count) of \(events.count) torn")
        XCTAssertEqual(events.last?.content, Array(last.utf8), "\(style), \(backend): the last save wins")
        XCTAssertGreaterThan(events.count, 1, "\(style), \(backend): versions in between are seen")
    }

    private func checkFastWriters(_ backend: Backend, seconds: Double) {
        checkFastWriter(backend, seconds: seconds, "in place, 17 writes") { $0.write("f", $1, pieces: 17) }
        checkFastWriter(backend, seconds: seconds, "in place, 1 write") { $0.write("f", $1) }
        checkFastWriter(backend, seconds: seconds, "vim") { scene, text in
            scene.move("f", "f~")
            scene.write("f", text, pieces: 4)
            scene.delete("f~")
        }
        checkFastWriter(backend, seconds: seconds, "renamed over") { scene, text in
            scene.write("t", text, pieces: 4)
            scene.move("t", "f")
        }
    }

    func testFastWriterByEvents() { checkFastWriters(.native, seconds: 0.45) }
    func testFastWriterByPolling() { checkFastWriters(.poll1, seconds: 0.45) }

    // MARK: Storms

    func testStormThatOverflowsTheQueue() throws {
        let scene = Scene()
        scene.write("f", "0\n")
        let loop = Loop()
        loop.watcher.add(scene.path("f"))
        func storm(_ round: String) {
            // Nobody reads the queue meanwhile; it holds 16384 events by default, which renaming fills fastest.
            for _ in 0..<4500 {
                scene.move("f", "g")
                scene.move("g", "f")
            }
            for number in 1...300 { scene.write("f", "\(round) \(number)\n") }
            loop.wait(for: "\(round) 300\n", "the last one wins")
        }
        storm("first")
        let before = residentPages()
        for round in 2...5 { storm("\(round)") }
        XCTAssertLessThanOrEqual(residentPages(), before + 256, "memory stays flat")
        #if os(Linux)
            XCTAssertEqual(loop.watcher.takeNotices().map(\.reason), [.eventsLost])
        #endif
    }

    func testStormWhileWatching() {
        for backend in Backend.allCases {
            let scene = Scene()
            scene.write("f", "0\n")
            let loop = Loop(backend)
            loop.watcher.add(scene.path("f"))
            let events = loop.follow(until: "1000\n", "the last one wins") {
                for number in 1...1000 { scene.write("f", "\(number)\n") }
            }
            let numbers = events.map { Int(String(decoding: $0.content.dropLast(), as: UTF8.self)) ?? -1 }
            XCTAssertEqual(numbers, numbers.sorted(), "\(backend): never an old version after a new one")
        }
    }

    private func residentPages() -> Int {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
        let fields = text.split(separator: " ")
        return fields.count > 1 ? Int(fields[1]) ?? 0 : 0
    }
}

extension [UInt8] {
    fileprivate func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
