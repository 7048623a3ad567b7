import Foundation
import XCTest

/// What becomes of the program when its streams, its file or its signals are not what a program expects.
final class StreamsTests: XCTestCase {
    private func shell(_ script: String) -> [String] { ["/bin/sh", "-c", script] }

    /// A number of a closed stream is not given to something else: output would be taken for signals, or written into a file.
    func testClosedStreams() throws {
        let program = try LiveProgram()
        try program.write("print(readLine() ?? \"none\")\nprint([1][2])\n")
        for (redirection, output, errors) in [
            (">&-", "", "Fatal error: Index out of range"), ("2>&-", "line\n", ""), ("<&-", "none\n", "Fatal error: Index out of range"),
            ("<&- >&- 2>&-", "", ""),
        ] {
            let result = try program.run(["main.lsw"], input: "line\n", through: shell("exec \"$0\" \"$@\" \(redirection)"))
            XCTAssertEqual(result.status, 132, redirection)
            XCTAssertEqual(result.output, output, redirection)
            XCTAssertTrue(errors.isEmpty ? result.errors.isEmpty : result.errors.contains(errors), redirection + result.errors)
        }
    }

    func testOutputThatCannotBeWrittenIsToldOnce() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { throw XCTSkip("there is no /dev/full") }
        let program = try LiveProgram()
        try program.write("import Foundation\nfor i in 0..<3 { print(i); fflush(stdout) }\nexit(3)\n")
        let full = shell("exec \"$0\" \"$@\" >/dev/full")
        XCTAssertEqual(try program.run(["main.lsw"], through: full), .init(output: "", errors: "error: standard output: No space left on device; what the program prints is lost\n", status: 3))
        XCTAssertEqual(try program.run(["--json", "--no-watch", "main.lsw"], through: full).errors, "{\"event\":\"error\",\"message\":\"standard output: No space left on device; what the program prints is lost\"}\n")
    }

    /// Whether anybody reads what is said has nothing to do with what is wrong.
    func testErrorsThatNobodyReads() throws {
        let program = try LiveProgram()
        try program.write("let a: Int = \"x\"\n")
        let result = try program.run(["main.lsw"], through: shell("{ { sleep 0.2; \"$0\" \"$@\" 2>&1 >&3; echo $? >&3; } | true; } 3>&1"))
        XCTAssertEqual(result.output, "65\n")
    }

    /// As under `nohup`.
    func testHangUpThatIsIgnored() throws {
        let program = try LiveProgram()
        try program.write("print(\"up\")\nexit(readLine() == \"go\" ? 7 : 8)\n")
        let script = "trap '' HUP; mkfifo in out; { read up <out; kill -HUP $$; echo go >in; } & exec \"$0\" \"$@\" <>in >out"
        XCTAssertEqual(try program.run(["main.lsw"], through: shell(script)).status, 7)
    }

    func testFewAddressesMakeASmallerStack() throws {
        let program = try LiveProgram()
        try program.write("func f(_ n: Int) -> Int { n == 0 ? 0 : 1 + f(n - 1) }\nprint(f(1000))\nprint(f(100_000_000))\n")
        let result = try program.run(["main.lsw"], through: shell("ulimit -v 3000000; exec \"$0\" \"$@\""))
        XCTAssertEqual(result.output, "1000\n", result.errors)
        XCTAssertTrue(result.errors.contains("Fatal error: stack overflow"), result.errors)
        XCTAssertEqual(result.status, 132)
    }

    func testOfManyErrorsTheFirstAreShown() throws {
        let program = try LiveProgram()
        try program.write(String(repeating: "a\n", count: 5000))
        let result = try program.run(["main.lsw"])
        XCTAssertEqual(result.status, 65)
        XCTAssertTrue(result.errors.hasSuffix("main.lsw:50:1: error: cannot find 'a' in scope\n  50 | a\n     | ^\n… and 4950 more errors\n"), String(result.errors.suffix(200)))
    }

    // MARK: Saves that are no scripts

    /// What a crash of an editor or of the machine leaves is not the wish to delete the program.
    func testSavesThatAreNoText() throws {
        let program = try LiveProgram()
        let text = "func word() -> String { \"old\" }\nwhile let line = readLine() { print(line, word()) }\n"
        try program.write(text)
        let run = try LiveRun(["-v", "main.lsw"], in: program.folder)
        try run.send("1")
        XCTAssertTrue(run.waits(for: "1 old\n", isOutput: true))
        XCTAssertTrue(run.waits(for: "Watch "))
        let file = program.folder.appendingPathComponent("main.lsw")
        let saves: [([UInt8], String)] = [
            ([UInt8](repeating: 0, count: text.utf8.count), "error: main.lsw: is no text, so it is no script\nRefused main.lsw: 1 error; version 1 keeps running\n"),
            ([0xFF, 0xFE] + text.utf8.flatMap { [$0, UInt8(0)] }, "error: main.lsw: is UTF-16, and scripts are UTF-8: save it with that encoding\nRefused main.lsw: 1 error; version 1 keeps running\n"),
            (Array("// caf".utf8) + [0xE9] + Array("\n\(text)".utf8), "Note main.lsw is not UTF-8, as scripts are: save it with that encoding\nRefused main.lsw: 1 error; version 1 keeps running\n"),
        ]
        for (bytes, said) in saves {
            let start = run.said.count
            try Data(bytes).write(to: file)
            XCTAssertTrue(run.waits(for: said, from: start), run.said)
        }
        try run.send("2")
        XCTAssertTrue(run.waits(for: "2 old\n", isOutput: true))
        try Data(text.replacingOccurrences(of: "old", with: "new").utf8).write(to: file)
        XCTAssertTrue(run.waits(for: "Reload 2"))
        try run.send("3")
        XCTAssertEqual(try run.end(), 0)
        XCTAssertEqual(run.printed, "1 old\n2 old\n3 new\n")
    }

    /// Said without `-v`: whoever saves wonders why nothing happens.
    func testAScriptThatBecomesSomethingElse() throws {
        let program = try LiveProgram()
        try program.write("print(\"up\")\nwhile let line = readLine() { print(line) }\n")
        let run = try LiveRun(["main.lsw"], in: program.folder)
        XCTAssertTrue(run.waits(for: "up\n", isOutput: true))
        let path = program.folder.path + "/main.lsw"
        XCTAssertEqual(mkfifo(path + ".pipe", 0o600), 0)
        XCTAssertEqual(rename(path + ".pipe", path), 0)
        XCTAssertTrue(run.waits(for: "Note main.lsw is a pipe or a device, not a file; the program goes on, and the next file there is a save of it\n"), run.said)
        try run.send("still here")
        XCTAssertEqual(try run.end(), 0)
        XCTAssertEqual(run.printed, "up\nstill here\n")
    }
}
