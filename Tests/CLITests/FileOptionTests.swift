import Foundation
import XCTest

/// `--watch` and `--gate`.
final class FileOptionTests: XCTestCase {
    private var folder = URL(fileURLWithPath: "/")

    override func setUpWithError() throws {
        folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("options-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try write("func word() -> String { \"old\" }\nwhile let line = readLine() { print(line, word()) }\n", "script.lsw")
    }
    override func tearDown() { try? FileManager.default.removeItem(at: folder) }

    private func write(_ text: String, _ name: String) throws {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    private func save(_ word: String) throws {
        try write("func word() -> String { \"\(word)\" }\nwhile let line = readLine() { print(line, word()) }\n", "script.lsw")
    }

    private func start(_ arguments: String...) throws -> LiveRun {
        let run = try LiveRun(arguments, in: folder)
        try run.send("1")
        XCTAssertTrue(run.waits(for: "1 old\n", isOutput: true))
        return run
    }

    // MARK: --watch

    func testWatchedFilesAreMentioned() throws {
        try write("1", "data/a.csv")
        try write("1", "data/deep/b.csv")
        try write("1", "data/c.txt")
        try write("1", "plain.json")
        let run = try start("-v", "-w", "data/**/*.csv", "--watch", "plain.json", "-w", "nowhere/*", "script.lsw")
        XCTAssertTrue(run.waits(for: "/plain.json\n"))
        try write("2", "data/c.txt")
        try write("2", "data/deep/b.csv")
        XCTAssertTrue(run.waits(for: "Changed data/deep/b.csv\n"))
        try write("2", "plain.json")
        XCTAssertTrue(run.waits(for: "Changed plain.json\n"))
        try write("1", "data/new.csv")
        XCTAssertTrue(run.waits(for: "Changed data/new.csv\n"))
        try FileManager.default.removeItem(at: folder.appendingPathComponent("data/a.csv"))
        XCTAssertTrue(run.waits(for: "Note data/a.csv is gone\n"))
        try save("new")
        XCTAssertTrue(run.waits(for: "Reload 2"))
        try run.send("2")
        XCTAssertEqual(try run.end(), 0)
        XCTAssertEqual(run.printed, "1 old\n2 new\n")
        XCTAssertFalse(run.said.contains("c.txt"), run.said)
        XCTAssertFalse(run.said.contains("Refused"), run.said)
    }

    func testAFolderWithTheScriptInIt() throws {
        try write("1", "data.txt")
        let run = try start("-v", "-w", ".", "script.lsw")
        XCTAssertTrue(run.waits(for: "/data.txt\n"))
        try save("new")
        XCTAssertTrue(run.waits(for: "Reload 2"))
        try write("2", "data.txt")
        XCTAssertTrue(run.waits(for: "Changed ./data.txt\n"))
        XCTAssertEqual(try run.end(), 0)
        XCTAssertFalse(run.said.contains("Changed ./script.lsw"), run.said)
    }

    // MARK: --gate

    func testGateLetsThroughWhatPasses() throws {
        try write("#!/bin/sh\necho \"looking at $1\"\ngrep -q good \"$1\"\n", "gate.sh")
        let run = try start("-v", "--gate", "sh gate.sh", "script.lsw")
        try save("bad")
        XCTAssertTrue(run.waits(for: "Refused script.lsw: the gate 'sh gate.sh' failed (status 1); version 1 keeps running\n"))
        XCTAssertTrue(run.said.contains("looking at script.lsw\n"), run.said)
        try run.send("2")
        XCTAssertTrue(run.waits(for: "2 old\n", isOutput: true))
        try save("good")
        XCTAssertTrue(run.waits(for: "Reload 2"))
        try run.send("3")
        XCTAssertEqual(try run.end(), 0)
        XCTAssertEqual(run.printed, "1 old\n2 old\n3 good\n")
        XCTAssertEqual(run.said.components(separatedBy: "looking at").count, 2, run.said)
    }

    func testANewerSaveTakesThePlaceOfOneBeingLookedAt() throws {
        try write("if grep -q slow script.lsw; then sleep 60; fi; true", "gate.sh")
        let run = try start("-v", "--gate", "sh gate.sh; true", "script.lsw")
        try save("slow")
        usleep(100_000)
        try save("quick")
        XCTAssertTrue(run.waits(for: "Reload 2"))
        try run.send("2")
        XCTAssertEqual(try run.end(), 0)
        XCTAssertEqual(run.printed, "1 old\n2 quick\n")
    }

    func testAGateThatIsNoCommand() throws {
        let run = try start("--gate", "./no-such-command", "script.lsw")
        try save("new")
        XCTAssertTrue(run.waits(for: "Refused script.lsw: the gate './no-such-command' failed (status 127); version 1 keeps running\n"))
        try run.send("2")
        XCTAssertEqual(try run.end(), 0)
        XCTAssertEqual(run.printed, "1 old\n2 old\n")
    }

    func testTheEndOfTheProgramEndsTheGate() throws {
        let run = try start("--gate", "touch begun; sleep 60; true", "script.lsw")
        try save("new")
        while !FileManager.default.fileExists(atPath: folder.appendingPathComponent("begun").path) { usleep(10_000) }
        XCTAssertEqual(try run.end(), 0)
        XCTAssertEqual(run.printed, "1 old\n")
    }
}
