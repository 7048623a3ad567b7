import Foundation
import XCTest

/// `Recoder.commit` writes into real files.
final class CommitFileTests: XCTestCase {
    private static let script = """
        import Live
        func f() -> Int { 1 }
        do {
            let r = try Recoder("f")
            try r.patch("func f() -> Int {\\n    2\\n}")
            try r.commit()
            print(r.status, f())
        } catch { print(error) }

        """
    private static let committed = script.replacingOccurrences(of: "{ 1 }", with: "{\n    2\n}")

    func testEveryOtherByteStays() throws {
        let program = try LiveProgram()
        let lines = [
            "\u{FEFF}import Live  ", "// naïve 😀", "struct Ball {", "\tvar x = 0", "\tmutating func step(by d: Int) { x += d } // behind", "}", "",
            "let r = try Recoder(\"Ball.step\")", "try r.patch(\"mutating func step(by d: Int) {\\n    let e = d\\n    x += e\\n}\")",
            "let other = try Recoder(\"f\"); try other.patch(\"func f() -> Int { 2 }\")", "try r.commit(); print(r.status, other.status)", "func f()  ->Int { 1 }",
        ]
        let text = lines.joined(separator: "\r\n")
        try program.write(text)
        XCTAssertEqual(try program.run(["--no-watch", "main.lsw"]), .init(output: "saved live\n", errors: "", status: 0))
        let new = "mutating func step(by d: Int) {\r\n\t    let e = d\r\n\t    x += e\r\n\t}"
        XCTAssertEqual(try program.read(), text.replacingOccurrences(of: "mutating func step(by d: Int) { x += d }", with: new))
        XCTAssertEqual(try program.names(), ["main.lsw"])
    }

    func testPermissionsAndLinksStay() throws {
        let program = try LiveProgram()
        try FileManager.default.createDirectory(at: program.folder.appendingPathComponent("real"), withIntermediateDirectories: true)
        try program.write(Self.script, "real/program.lsw")
        XCTAssertEqual(chmod(program.folder.path + "/real/program.lsw", 0o751), 0)
        XCTAssertEqual(symlink("real/program.lsw", program.folder.path + "/main.lsw"), 0)
        XCTAssertEqual(try program.run(["main.lsw"]), .init(output: "saved 2\n", errors: "", status: 0))
        XCTAssertEqual(try program.read("real/program.lsw"), Self.committed)
        XCTAssertEqual(try FileManager.default.destinationOfSymbolicLink(atPath: program.folder.path + "/main.lsw"), "real/program.lsw")
        var status = stat()
        XCTAssertEqual(stat(program.folder.path + "/real/program.lsw", &status), 0)
        XCTAssertEqual(status.st_mode & 0o7777, 0o751)
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: program.folder.path + "/real"), ["program.lsw"])
    }

    func testAFileThatChangedMeanwhileIsLeftAlone() throws {
        let program = try LiveProgram()
        let text = Self.script.replacingOccurrences(of: "    try r.commit()", with: """
                try ("// somebody else\\n" + String(contentsOfFile: "main.lsw", encoding: .utf8)).write(toFile: "main.lsw", atomically: true, encoding: .utf8)
                do { try r.commit() } catch { print(error) }
            """).replacingOccurrences(of: "import Live", with: "import Live\nimport Foundation")
        try program.write(text)
        let result = try program.run(["--no-watch", "main.lsw"])
        XCTAssertEqual(result, .init(output: "main.lsw changed on disk since it was read; nothing was written\nlive 2\n", errors: "", status: 0))
        XCTAssertEqual(try program.read(), "// somebody else\n" + text)
    }

    func testAFileThatIsGone() throws {
        let program = try LiveProgram()
        let text = Self.script.replacingOccurrences(of: "    try r.commit()", with: """
                try FileManager.default.removeItem(atPath: "main.lsw")
                try r.commit()
            """).replacingOccurrences(of: "import Live", with: "import Live\nimport Foundation")
        try program.write(text)
        XCTAssertEqual(try program.run(["--no-watch", "main.lsw"]).output, "main.lsw cannot be written: no such file\n")
        XCTAssertEqual(try program.names(), [])
    }

    func testAReadOnlyFileAndFolder() throws {
        let program = try LiveProgram()
        try program.write(Self.script)
        // Nothing is forbidden to root.
        let wrapper = geteuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--clear-groups"] : []
        if let tool = wrapper.first { try XCTSkipUnless(FileManager.default.isExecutableFile(atPath: tool), "\(tool) is not there") }
        XCTAssertEqual(chmod(program.folder.path, 0o555), 0)
        defer { chmod(program.folder.path, 0o755) }
        let forbidden = "main.lsw cannot be written: permission denied\n"
        XCTAssertEqual(chmod(program.folder.path + "/main.lsw", 0o444), 0)
        XCTAssertEqual(try program.run(["--no-watch", "main.lsw"], through: wrapper).output, forbidden)
        XCTAssertEqual(chmod(program.folder.path + "/main.lsw", 0o666), 0)
        XCTAssertEqual(try program.run(["--no-watch", "main.lsw"], through: wrapper).output, forbidden)
        XCTAssertEqual(try program.read(), Self.script)
    }

    func testTextThatIsNoFile() throws {
        let program = try LiveProgram()
        let text = Self.script.replacingOccurrences(of: "import Live", with: "import Live\n")
        XCTAssertEqual(try program.run(["-e", text]).output, "<command line> is no file: there is nothing to write to\n")
        XCTAssertEqual(try program.run(["-"], input: text).output, "<stdin> is no file: there is nothing to write to\n")
    }

    func testModuleAdditionsComeBehindTheText() throws {
        let program = try LiveProgram()
        let text = """
            import Live
            func f() -> Int { 1 }
            let m = try Recoder(module: "main")
            try m.patchModule("func f() -> Int { g() }\\nfunc g() -> Int {\\n    3\\n}")
            try m.commit(); print(m.status, f())
            """
        try program.write(text)
        XCTAssertEqual(try program.run(["--no-watch", "main.lsw"]), .init(output: "saved 3\n", errors: "", status: 0))
        XCTAssertEqual(try program.read(), text.replacingOccurrences(of: "Int { 1 }", with: "Int { g() }") + "\nfunc g() -> Int {\n    3\n}\n")
        XCTAssertEqual(try program.run(["--no-watch", "main.lsw"]).output, "saved 3\n")
    }
}
