import Foundation
import XCTest

/// What the real program says about saves, as text and as JSON.
final class NoticeTests: XCTestCase {
    private var folder = URL(fileURLWithPath: "/")

    override func setUpWithError() throws {
        folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("notices-\(UUID().uuidString)").resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    override func tearDown() { try? FileManager.default.removeItem(at: folder) }

    /// A program that waits for lines of input, and is edited meanwhile.
    private final class Run {
        let process = Process()
        private let file: URL
        private let input = Pipe(), output = Pipe(), errors = Pipe()
        private(set) var said = ""
        private(set) var printed = ""

        init(_ folder: URL, _ options: [String], _ text: String) throws {
            file = folder.appendingPathComponent("main.lsw")
            try Data(text.utf8).write(to: file)
            process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("livescript")
            process.arguments = options + ["main.lsw"]
            process.currentDirectoryURL = folder
            process.standardInput = input
            process.standardOutput = output
            process.standardError = errors
            try process.run()
            // A run that says nothing more fails, and does not wait for ever.
            let process = process
            DispatchQueue.global().asyncAfter(deadline: .now() + 60) { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
        }

        /// Saves, and waits until standard error has a line with `marker` behind what it had.
        func save(_ text: String, until marker: String) throws {
            try Data(text.utf8).write(to: file)
            wait(marker)
        }

        func wait(_ marker: String) {
            let start = said.count
            while !said.dropFirst(start).contains(marker) {
                let part = errors.fileHandleForReading.availableData
                if part.isEmpty { return XCTFail("ended without '\(marker)':\n\(said)") }
                said += String(decoding: part, as: UTF8.self)
                // Lines are written whole, but not always read so.
                while !said.hasSuffix("\n") {
                    let rest = errors.fileHandleForReading.availableData
                    if rest.isEmpty { return }
                    said += String(decoding: rest, as: UTF8.self)
                }
            }
        }

        func waitForOutput(_ marker: String) {
            while !printed.contains(marker) {
                let part = output.fileHandleForReading.availableData
                if part.isEmpty { return XCTFail("ended without '\(marker)':\n\(printed)\n\(said)") }
                printed += String(decoding: part, as: UTF8.self)
            }
        }

        func end() throws -> Int32 {
            try input.fileHandleForWriting.close()
            printed += String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            said += String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return process.terminationStatus
        }

        /// Ends a program that stays.
        func interrupt() throws -> Int32 {
            kill(process.processIdentifier, SIGINT)
            return try end()
        }
    }

    private static let before = """
        class Ball { var speed = 1; func step(by n: Int) -> Int { speed * n } }
        func old() -> Int { 1 }
        let handlers = [old]
        let first = 20
        let second = first * 2 + 2
        let ball = Ball()
        let held = handlers[0]
        print("up")
        while let line = readLine() { print(line) }

        """
    private static let after = """
        class Ball { var speed = 1; var spin = 0.0; func step(by n: Int) -> Int { speed + n } }
        func helper() -> Int { 2 }
        let handlers = [old]
        let first = 30
        let second = first * 2 + 2
        let ball = Ball()
        let held = handlers[0]
        print("up")
        while let line = readLine() { print(line) }

        """.replacingOccurrences(of: "[old]", with: "[() -> Int]()")

    // MARK: Text

    func testLines() throws {
        let run = try Run(folder, ["-v"], Self.before)
        run.waitForOutput("up")
        try run.save(Self.after, until: "Reload")
        XCTAssertEqual(try run.end(), 0)
        let lines = run.said.split(separator: "\n").map(String.init)
        XCTAssertEqual(lines.map { $0.split(separator: " ")[0] }, ["Watch", "Update", "Update", "Add", "Delete", "Migrate", "Run", "Run", "Keep", "Keep", "Reload"])
        XCTAssertEqual(lines[0], "Watch \(folder.path)/main.lsw")
        XCTAssertEqual(Array(lines[1...4]), ["Update main.Ball  (main.lsw:1)", "Update main.Ball.step(by:)  (main.lsw:1)", "Add main.helper()  (main.lsw:2)", "Delete main.old()"])
        XCTAssertTrue(lines[5].hasPrefix("Migrate main.Ball: 1 instance"), lines[5])
        XCTAssertEqual(Array(lines[6...9]), [
            "Run main.lsw:3", "Run main.lsw:4", "Keep 1 stored reference to `old()` keeps its last code: it is gone",
            "Keep second = 42: computed from first, which changed",
        ])
        let reload = try XCTUnwrap(lines.last)
        XCTAssertNotNil(reload.range(of: "^Reload 2 in [0-9]+\\.[0-9] ms: 2 updated, 1 added, 1 deleted, 1 migrated, 2 run$", options: .regularExpression), reload)
    }

    func testOnlyRefusedSavesAreShownWithoutVerbose() throws {
        let run = try Run(folder, [], Self.before)
        run.waitForOutput("up")
        try run.save(Self.before + "nothing()\nnobody()\n", until: "keeps running")
        XCTAssertEqual(try run.end(), 0)
        let lines = run.said.split(separator: "\n").map(String.init)
        XCTAssertEqual(lines.first, "main.lsw:10:1: error: cannot find 'nothing' in scope")
        XCTAssertEqual(lines.last, "Refused main.lsw: 2 errors; version 1 keeps running")
    }

    func testDependentsAreComputedAgainOnDemand() throws {
        let run = try Run(folder, ["-v", "--rerun-dependents"], Self.before)
        run.waitForOutput("up")
        try run.save(Self.after.replacingOccurrences(of: "print(line)", with: "print(second)"), until: "Reload")
        let input = run.said
        XCTAssertFalse(input.contains("Keep second"), input)
        XCTAssertTrue(input.contains("Run main.lsw:4\nRun main.lsw:5\n"), input)
        XCTAssertEqual(try run.end(), 0)
    }

    // MARK: JSON

    private func events(_ text: String) throws -> [[String: Any]] {
        try text.split(separator: "\n").map { line in
            try XCTUnwrap(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], String(line))
        }
    }

    func testEventsHaveTheFactsOfTheLines() throws {
        let run = try Run(folder, ["--json"], Self.before)
        run.waitForOutput("up")
        try run.save(Self.after, until: "\"reload\"")
        XCTAssertEqual(try run.end(), 0)
        let found = try events(run.said)
        XCTAssertEqual(found.map { $0["event"] as? String }, ["watch", "update", "update", "add", "delete", "migrate", "run", "run", "keep", "keep", "reload"])
        XCTAssertEqual(found[0]["path"] as? String, "\(folder.path)/main.lsw")
        XCTAssertEqual(found[2]["name"] as? String, "main.Ball.step(by:)")
        XCTAssertEqual(found[2]["line"] as? Int, 1)
        XCTAssertEqual(found[2]["file"] as? String, "main.lsw")
        XCTAssertEqual(found[5]["instances"] as? Int, 1)
        XCTAssertEqual(found[6]["line"] as? Int, 3)
        XCTAssertEqual(found[8] as? [String: String], ["event": "keep", "text": "1 stored reference to `old()` keeps its last code: it is gone"])
        XCTAssertEqual(found[9] as? [String: String], ["event": "keep", "name": "second", "value": "42", "source": "first"])
        let reload = found[10]
        for (name, count) in [("version", 2), ("updated", 2), ("added", 1), ("deleted", 1), ("migrated", 1), ("run", 2)] { XCTAssertEqual(reload[name] as? Int, count, name) }
        XCTAssertEqual(reload["summary"] as? String, "2 updated, 1 added, 1 deleted, 1 migrated, 2 run")
        XCTAssertNotNil(reload["milliseconds"] as? Double)
    }

    func testDiagnosticsAsJSON() throws {
        let run = try Run(folder, ["--check", "--json"], "let a = 1\nprint(a, nothing)\nprint(\"x\" * 2)\n")
        XCTAssertEqual(try run.end(), 65)
        let found = try events(run.said)
        XCTAssertEqual(found.count, 2)
        XCTAssertEqual(found[0]["severity"] as? String, "error")
        XCTAssertEqual(found[0]["id"] as? String, "cannot-find-in-scope")
        XCTAssertEqual(found[0]["message"] as? String, "cannot find 'nothing' in scope")
        XCTAssertEqual(found.map { $0["line"] as? Int }, [2, 3])
        XCTAssertEqual(found[0]["column"] as? Int, 10)
    }

    func testRefusalAndFailureAsJSON() throws {
        let run = try Run(folder, ["--json", "--keep"], "print(\"up\")\n")
        run.waitForOutput("up")
        try run.save("print(\"up\")\nprint(\n", until: "\"refused\"")
        try run.save("print(\"up\")\nlet n = [1][1]\n", until: "\"reload\"")
        XCTAssertEqual(try run.interrupt(), 130)
        let found = try events(run.said)
        XCTAssertEqual(found.compactMap { $0["event"] as? String }, ["watch", "refused", "run", "failed", "reload"])
        let refused = try XCTUnwrap(found.first { $0["event"] as? String == "refused" })
        XCTAssertEqual(refused["version"] as? Int, 1)
        XCTAssertEqual(refused["errors"] as? Int, 1)
        let failed = try XCTUnwrap(found.first { $0["event"] as? String == "failed" })
        XCTAssertEqual(failed["message"] as? String, "Fatal error: Index out of range")
        XCTAssertEqual(failed["line"] as? Int, 2)
    }

    // MARK: Failures

    func testFirstRunThatFailsGoesOnAfterASave() throws {
        let run = try Run(folder, ["-v", "--keep"], "print(\"up\")\nlet n = Int(\"x\")!\nprint(\"n is\", n)\n")
        run.wait("Fatal error")
        try run.save("print(\"up\")\nlet n = Int(\"7\")!\nprint(\"n is\", n)\n", until: "Reload")
        run.waitForOutput("n is 7")
        XCTAssertEqual(try run.interrupt(), 130)
        XCTAssertEqual(run.printed, "up\nn is 7\n")
        XCTAssertTrue(run.said.contains("Run main.lsw:2\n"), run.said)
    }

    func testASaveThatDoesNotRepairWhatFailedSaysThatTheProgramWaits() throws {
        let run = try Run(folder, ["-v", "--poll", "20", "--keep"], "let a = [1]\nprint(a[1])\nprint(\"end\")\n")
        run.wait("Held")
        try run.save("let a = [1]\nprint(a[1])\nprint(\"the end\")\n", until: "still waits")
        XCTAssertTrue(run.said.contains("Run main.lsw:2\nmain.lsw:2: Fatal error: Index out of range\n  at main (main.lsw:2)\nReload 2 in "), run.said)
        XCTAssertTrue(run.said.contains(" ms: 1 run, 1 to run later\nHeld the program still waits for a save that lets it go on\n"), run.said)
        try run.save("let a = [1]\nprint(a[\n", until: "the program is still held")
        try run.save("let a = [1]\nprint(a[0])\nprint(\"the end\")\n", until: "Reload 3")
        run.waitForOutput("the end")
        XCTAssertEqual(run.printed, "1\nthe end\n")
        run.process.terminate()
    }

    func testGlobalWithoutValueSaysWhy() throws {
        let run = try Run(folder, ["--keep"], "func use() -> Int { n }\nprint(\"up\")\n".replacingOccurrences(of: "{ n }", with: "{ 0 }"))
        run.waitForOutput("up")
        try run.save("func use() -> Int { n }\nprint(\"up\")\nlet n = Int(\"x\")!\nprint(use())\n", until: "since line 3 failed")
        XCTAssertEqual(try run.interrupt(), 130)
        XCTAssertTrue(
            run.said.contains("Fatal error: 'n' has no value, since line 3 failed: Unexpectedly found nil while unwrapping an Optional value"), run.said)
    }

    func testFirstRunThatFailsEndsTheProcessWithoutKeep() throws {
        let run = try Run(folder, [], "print(\"up\")\nlet n = Int(\"x\")!\nprint(n)\n")
        XCTAssertEqual(try run.end(), 132)
        XCTAssertEqual(run.printed, "up\n")
    }
}
