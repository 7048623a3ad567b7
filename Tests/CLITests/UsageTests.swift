import XCTest

@testable import LiveScriptCLI

/// Arguments and files that are wrong: one line that says what to do next, and the exit code.
final class UsageTests: XCTestCase {
    private func check(_ arguments: [String], _ status: Int32, _ errors: String, in program: LiveProgram, line: UInt = #line) throws {
        let result = try program.run(arguments)
        XCTAssertEqual(result.errors, errors + "\n", line: line)
        XCTAssertEqual(result.status, status, line: line)
        XCTAssertEqual(result.output, "", line: line)
    }

    func testOptions() throws {
        let program = try LiveProgram()
        try program.write("print(1)\n")
        let more = "; 'livescript --help' lists the options"
        for (arguments, message) in [
            (["--poll", "-5", "main.lsw"], "--poll takes milliseconds from 1 to 3600000" + more), (["--poll=0", "main.lsw"], "--poll takes milliseconds from 1 to 3600000" + more),
            (["--timeout", "-1", "main.lsw"], "--timeout takes seconds above 0" + more), (["--poll", "soon", "main.lsw"], "the value 'soon' is invalid for '--poll <ms>'" + more),
            (["--loop"], "missing value for '--loop <name>'" + more), (["--poll", "--keep", "main.lsw"], "missing value for '--poll <ms>'" + more),
            (["--verbos", "main.lsw"], "unknown option '--verbos'; did you mean '--verbose'?"), (["-x", "main.lsw"], "unknown option '-x'" + more),
            (["--gate", "", "main.lsw"], "--gate takes a command" + more),
            (["--no-watch", "--gate", "true", "main.lsw"], "--no-watch excludes --gate, --poll, --debounce and --watch: nothing is watched" + more),
            (["--loop", "f", "--xloop", "g", "main.lsw"], "--loop and --xloop exclude each other" + more),
        ] {
            try check(arguments, 64, "error: " + message, in: program)
        }
        try check(["--json", "--poll", "0", "main.lsw"], 64, "{\"event\":\"error\",\"message\":\"--poll takes milliseconds from 1 to 3600000\(more)\"}", in: program)
    }

    func testScripts() throws {
        let program = try LiveProgram()
        try FileManager.default.createDirectory(at: program.folder.appendingPathComponent("game"), withIntermediateDirectories: true)
        try check([""], 66, "error: the name of the script is empty; 'livescript' alone is a prompt", in: program)
        try check(["game"], 66, "error: game: is a folder, not a script", in: program)
        try program.write("print(1)\n", "game/pong.lsw")
        try check(["game"], 66, "error: game: is a folder, not a script; did you mean 'game/pong.lsw'?", in: program)
        try program.write("print(1)\n", "game/main.lsw")
        try check(["game/"], 66, "error: game/: is a folder, not a script; did you mean 'game/main.lsw'?", in: program)
        try check(["game/pong"], 66, "error: game/pong: no such file; did you mean 'game/pong.lsw'?", in: program)
        try check(["game/pnog.lsw"], 66, "error: game/pnog.lsw: no such file; did you mean 'game/pong.lsw'?", in: program)
        try check(["game/tetris.lsw"], 66, "error: game/tetris.lsw: no such file", in: program)
        try Data([0xFE, 0xFF, 0, 0x61]).write(to: program.folder.appendingPathComponent("wide.lsw"))
        try program.write("import wide\n")
        try check(["main.lsw"], 65, """
            main.lsw:1:8: error: no such module 'wide'
               1 | import wide
                 |        ^~~~
                 = note: 'wide.lsw' is UTF-16, and scripts are UTF-8: save it with that encoding
            """, in: program)
    }

    /// What stands behind the script is the script's: said where it reads no arguments.
    func testArgumentsThatNobodyReads() throws {
        let program = try LiveProgram()
        try program.write("print(1)\n")
        let note = "Note '-v other.lsw' stands behind main.lsw and is for the script, which reads no arguments: options come before the script, 'import' takes in other files\n"
        XCTAssertEqual(try program.run(["main.lsw", "-v", "other.lsw"]), .init(output: "1\n", errors: note, status: 0))
        try program.write("print(CommandLine.arguments.count)\n")
        XCTAssertEqual(try program.run(["main.lsw", "-v", "other.lsw"]), .init(output: "3\n", errors: "", status: 0))
    }
}
