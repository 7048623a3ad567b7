import Glibc
import XCTest

@testable import Repl

final class HistoryTests: XCTestCase {
    private var folder: TemporaryFolder!
    private var path: String { folder.path + "/history" }

    override func setUpWithError() throws { folder = try TemporaryFolder() }

    func testEntriesComeBack() {
        let entries = [
            "let a = 1", "func f() {\n    \"x\\y\"\t\n}", "é日本語😀 \u{1b}[31m \u{7f}\u{0}", "\\n\"", "a\r\nb",
        ]
        let history = History(path: path)
        for entry in entries { XCTAssertTrue(history.add(entry)) }
        XCTAssertEqual(History(path: path).entries, entries)
        XCTAssertNil(history.problem)
    }

    func testWhatIsNotKept() {
        let history = History(path: path)
        history.add("a")
        XCTAssertFalse(history.add("a"))
        XCTAssertFalse(history.add(" secret"))
        XCTAssertFalse(history.add(""))
        XCTAssertFalse(history.add("\n"))
        XCTAssertEqual(history.entries, ["a"])
        XCTAssertEqual(History(path: path).entries, ["a"])
    }

    func testOnlyTheUserMayReadTheFile() throws {
        History(path: folder.path + "/deep/er/history").add("a")
        for (name, mode) in [("/deep/er/history", 0o600), ("/deep", 0o700), ("/deep/er", 0o700)] {
            var information = stat()
            XCTAssertEqual(stat(folder.path + name, &information), 0)
            XCTAssertEqual(information.st_mode & 0o777, mode_t(mode), name)
        }
    }

    func testDamageIsSkipped() throws {
        try folder.write("history", "\"a\"\nnothing\n\"un\"quoted\"\n\"bad \\x\"\n\"\\u12\"\n\n\"\n\"b\"\n\"cut of")
        XCTAssertEqual(History(path: path).entries, ["a", "b"])
        History(path: path).add("c")
        XCTAssertEqual(History(path: path).entries, ["a", "b", "c"])
    }

    func testEveryCutOfTheFileLeavesWholeEntries() throws {
        let entries = ["first", "a\\b\"c", "é😀"]
        let history = History(path: path)
        entries.forEach { history.add($0) }
        let whole = try folder.read("history")
        for length in 0...whole.count {
            try folder.write("history", whole.prefix(length))
            let read = History(path: path).entries
            XCTAssertEqual(read, Array(entries.prefix(read.count)), "cut at \(length)")
            History(path: path).add("next")
            XCTAssertEqual(History(path: path).entries, read + ["next"], "cut at \(length)")
        }
    }

    func testRandomBytes() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<20 {
            let bytes = (0..<5000).map { _ in UInt8.random(in: 0...255, using: &generator) }
            try folder.write("history", Data(bytes))
            let history = History(path: path)
            let count = history.entries.count
            history.add("ok")
            XCTAssertEqual(History(path: path).entries.count, count + 1)
        }
    }

    func testFourWritersAtOnce() {
        let count = 10_000
        DispatchQueue.concurrentPerform(iterations: 4) { [path] writer in
            let history = History(path: path, limit: 100_000)
            for number in 0..<count { history.add("writer \(writer)\nentry \(number)") }
        }
        let entries = History(path: path, limit: 100_000).entries
        XCTAssertEqual(entries.count, 4 * count)
        for writer in 0..<4 {
            let own = entries.filter { $0.hasPrefix("writer \(writer)\n") }
            XCTAssertEqual(own, (0..<count).map { "writer \(writer)\nentry \($0)" })
        }
    }

    func testWritersAndShorteningAtOnce() {
        let count = 300
        // Each reading beyond twice the limit replaces the file; no entry may go to the old one.
        DispatchQueue.concurrentPerform(iterations: 4) { [path] writer in
            for number in 0..<count { History(path: path, limit: 50).add("\(writer) \(number)") }
        }
        let entries = History(path: path, limit: 1000).entries
        XCTAssertLessThanOrEqual(entries.count, 104)
        for writer in 0..<4 {
            let own = entries.compactMap { $0.hasPrefix("\(writer) ") ? Int($0.dropFirst(2)) : nil }
            XCTAssertEqual(own, own.sorted(), "in order")
            if let first = own.first { XCTAssertEqual(own, Array(first..<(first + own.count)), "none lost in between") }
        }
    }

    func testLongFileIsShortened() throws {
        let history = History(path: path, limit: 10)
        for number in 0..<21 { history.add("\(number)") }
        try folder.write("old", folder.read("history"))
        XCTAssertEqual(History(path: path, limit: 10).entries, (11..<21).map { "\($0)" })
        XCTAssertEqual(try folder.read("history").split(separator: 10).count, 10)
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted(), ["history", "old"])
    }

    func testSymbolicLinkStays() throws {
        try folder.write("real", "")
        XCTAssertEqual(symlink(folder.path + "/real", path), 0)
        for number in 0..<21 { History(path: path, limit: 5).add("\(number)") }
        XCTAssertEqual(try FileManager.default.destinationOfSymbolicLink(atPath: path), folder.path + "/real")
        XCTAssertEqual(History(path: path, limit: 1).entries, ["20"])
    }

    func testWhatIsNoFile() throws {
        for path in [folder.path, "/dev/null"] {
            let history = History(path: path)
            XCTAssertNotNil(history.problem, path)
            history.add("a")
            XCTAssertEqual(history.entries, ["a"])
        }
        XCTAssertEqual(mkfifo(path, 0o600), 0)
        XCTAssertNotNil(History(path: path).problem)
        try folder.write("plain", "")
        XCTAssertNotNil(History(path: folder.path + "/plain/history").problem)
    }

    func testPath() {
        func path(_ variables: [String: String]) -> String? { History.defaultPath { variables[$0] } }
        XCTAssertEqual(path(["HOME": "/h"]), "/h/.local/state/livescript/history")
        XCTAssertEqual(path(["HOME": "/h", "XDG_STATE_HOME": "/s"]), "/s/livescript/history")
        XCTAssertEqual(path(["HOME": "/h", "XDG_STATE_HOME": "s"]), "/h/.local/state/livescript/history")
        XCTAssertEqual(path(["HOME": "/h", "LIVESCRIPT_HISTORY": "/x"]), "/x")
        XCTAssertNil(path(["HOME": "/h", "LIVESCRIPT_HISTORY": ""]))
        XCTAssertNil(path([:]))
    }

    func testKilledAtAnyMomentLosesNothing() throws {
        for round in 0..<20 {
            let terminal = try PseudoTerminal(environment: ["LIVESCRIPT_HISTORY": path])
            terminal.type("entry \(round)\rnot ended")
            // Whatever was evaluated is on the disk.
            terminal.expect("evaluated") { $0.text.contains("<entry \(round)>") }
            terminal.signal(SIGKILL)
            terminal.expectExit(-SIGKILL)
        }
        XCTAssertEqual(History(path: path).entries, (0..<20).map { "entry \($0)" })
    }
}
