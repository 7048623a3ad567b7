import Foundation
import XCTest

/// The real program: exit codes, streams, and a run that is edited.
final class ProcessTests: XCTestCase {
    private var folder = URL(fileURLWithPath: "/")

    override func setUpWithError() throws {
        folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("cli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    override func tearDown() { try? FileManager.default.removeItem(at: folder) }

    private struct Result {
        var output: String
        var errors: String
        var status: Int32
    }

    private static let binary = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("livescript")

    private func start(_ arguments: [String]) throws -> (process: Process, input: Pipe, output: Pipe, errors: Pipe) {
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let (input, output, errors) = (Pipe(), Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        return (process, input, output, errors)
    }

    private func run(_ arguments: [String], input: String = "") throws -> Result {
        let run = try start(arguments)
        try run.input.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try run.input.fileHandleForWriting.close()
        let output = run.output.fileHandleForReading.readDataToEndOfFile()
        let errors = run.errors.fileHandleForReading.readDataToEndOfFile()
        run.process.waitUntilExit()
        return Result(output: String(decoding: output, as: UTF8.self), errors: String(decoding: errors, as: UTF8.self), status: run.process.terminationStatus)
    }

    private func write(_ text: String, _ name: String = "main.lsw") throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }

    // MARK: Exit codes

    func testExitCodes() throws {
        try write("print(1)", "good.lsw")
        try write("print(", "syntax.lsw")
        try write("print(nothing)", "types.lsw")
        try write("struct E: Error {}\nthrow E()", "error.lsw")
        try write("let a = [1]\nprint(a[a.count])", "trap.lsw")
        try Data([0x70, 0xFF, 0xFE]).write(to: folder.appendingPathComponent("bytes.lsw"))
        let cases: [([String], Int32)] = [
            (["good.lsw"], 0), (["--check", "good.lsw"], 0), (["syntax.lsw"], 65), (["types.lsw"], 65), (["bytes.lsw"], 65), (["none.lsw"], 66),
            (["."], 66), (["error.lsw"], 1), (["trap.lsw"], 132), (["--bogus"], 64), (["--max-steps", "0", "good.lsw"], 64),
            (["--poll", "0", "good.lsw"], 64), (["--version"], 0), (["--help"], 0), (["-e", "print(nothing)"], 65),
        ]
        for (arguments, status) in cases { XCTAssertEqual(try run(arguments).status, status, arguments.joined(separator: " ")) }
    }

    func testForms() throws {
        try write("print(CommandLine.arguments.dropFirst().joined(separator: \",\"))", "args.lsw")
        XCTAssertEqual(try run(["args.lsw", "-v", "--", "x"]).output, "-v,--,x\n")
        XCTAssertEqual(try run(["-e", "print(CommandLine.arguments.count)", "a", "b"]).output, "3\n")
        XCTAssertEqual(try run(["-"], input: "print(7)").output, "7\n")
        XCTAssertEqual(try run([], input: "print(8)").output, "8\n")
        // Nobody can save it.
        let kept = try run(["--keep", "-e", "print(9)"])
        XCTAssertEqual(kept.output, "9\n")
        XCTAssertEqual(kept.errors, "Note nothing is watched that could be saved: '--keep' has nothing to wait for\n")
    }

    func testDiagnosticsGoToStandardError() throws {
        let result = try run(["-e", "let x: Int = \"a\""])
        XCTAssertEqual(result.output, "")
        XCTAssertTrue(result.errors.hasPrefix("<command line>:1:14: error: "), result.errors)
    }

    func testClosedOutputEndsTheProgram() throws {
        try write("while true { print(\"x\") }")
        let run = try start(["main.lsw"])
        _ = run.output.fileHandleForReading.availableData
        try run.output.fileHandleForReading.close()
        run.process.waitUntilExit()
        XCTAssertEqual(run.process.terminationStatus, 141)
    }

    func testInterrupt() throws {
        try write("print(\"up\")\nwhile true { }")
        let run = try start(["main.lsw"])
        XCTAssertEqual(String(decoding: run.output.fileHandleForReading.availableData, as: UTF8.self), "up\n")
        kill(run.process.processIdentifier, SIGINT)
        run.process.waitUntilExit()
        XCTAssertEqual(run.process.terminationStatus, 130)
    }

    // MARK: Edited runs

    private static func version(_ word: String) -> String {
        "func word() -> String { \"\(word)\" }\nwhile let line = readLine() { print(line, word()) }\n"
    }

    private func edited(_ save: (URL, String) throws -> Void) throws -> Result {
        try write(Self.version("old"))
        let run = try start(["-v", "main.lsw"])
        let (input, output) = (run.input.fileHandleForWriting, run.output.fileHandleForReading)
        try input.write(contentsOf: Data("1\n".utf8))
        var text = String(decoding: output.availableData, as: UTF8.self)
        try save(folder.appendingPathComponent("main.lsw"), Self.version("new"))
        var errors = ""
        while !errors.contains("Reload") {
            let part = run.errors.fileHandleForReading.availableData
            if part.isEmpty { break }
            errors += String(decoding: part, as: UTF8.self)
        }
        try input.write(contentsOf: Data("2\n".utf8))
        try input.close()
        text += String(decoding: output.readDataToEndOfFile(), as: UTF8.self)
        run.process.waitUntilExit()
        return Result(output: text, errors: errors, status: run.process.terminationStatus)
    }

    func testSaveByRename() throws {
        let result = try edited { file, text in
            let other = file.appendingPathExtension("tmp")
            try Data(text.utf8).write(to: other)
            _ = rename(other.path, file.path)
        }
        XCTAssertEqual(result.output, "1 old\n2 new\n")
        XCTAssertTrue(result.errors.contains("Update main.word()  (main.lsw:1)"), result.errors)
        XCTAssertEqual(result.status, 0)
    }

    func testSaveBySlowWriter() throws {
        let result = try edited { file, text in
            let handle = try FileHandle(forWritingTo: file)
            try handle.truncate(atOffset: 0)
            for byte in Array(text.utf8) {
                try handle.write(contentsOf: Data([byte]))
                usleep(500)
            }
            try handle.close()
        }
        XCTAssertEqual(result.output, "1 old\n2 new\n")
        XCTAssertFalse(result.errors.contains("error"), result.errors)
    }
}
