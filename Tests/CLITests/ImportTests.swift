import Foundation
import XCTest

/// Programs of several files: what is found, what is said of what is not, and saves of any of them.
final class ImportTests: XCTestCase {
    private var folder = URL(fileURLWithPath: "/")

    override func setUpWithError() throws {
        folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("imports-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    override func tearDown() { try? FileManager.default.removeItem(at: folder) }

    private func start(_ arguments: String...) throws -> LiveRun { try LiveRun(arguments, in: folder) }

    private func run(_ arguments: String...) throws -> (output: String, errors: String, status: Int32) {
        let run = try LiveRun(arguments, in: folder)
        let status = try run.end()
        return (run.printed, run.said, status)
    }

    private func write(_ text: String, _ name: String) throws { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }

    private func replace(_ name: String, with text: String) throws {
        try write(text, name + ".new")
        XCTAssertEqual(rename(folder.appendingPathComponent(name + ".new").path, folder.appendingPathComponent(name).path), 0)
    }

    private func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }

    // MARK: What is found

    func testFoundBesideTheScriptAndInFolders() throws {
        try makeFolder("lib")
        try makeFolder("app")
        try write("import near\nimport far\nprint(near(), far())", "app/script.lsw")
        try write("func near() -> String { \"near\" }", "app/near.lsw")
        try write("import near\nfunc far() -> String { \"far and \" + near() }", "lib/far.lsw")
        let found = try run("-I", "none", "-I", "lib", "app/script.lsw")
        XCTAssertEqual(found.output, "near far and near\n", found.errors)
        XCTAssertEqual(try run("-e", "import near\nprint(near())").status, 65)
        XCTAssertEqual(try run("-I", "app", "-e", "import near\nprint(near())").output, "near\n")
        try write("import far\nprint(far())", "lib/script.lsw")
        let lost = try run("lib/script.lsw")
        XCTAssertEqual(lost.status, 65)
        XCTAssertTrue(lost.errors.hasPrefix("lib/far.lsw:1:8: error: no such module 'near'\n"), lost.errors)
        XCTAssertTrue(lost.errors.contains("note: looked for 'lib/near.lsw'"), lost.errors)
    }

    func testWhatIsNoModule() throws {
        try makeFolder("folder.lsw")
        try makeFolder("plain")
        try Data([0x66, 0xFF, 0xFE, 0x0A]).write(to: folder.appendingPathComponent("bytes.lsw"))
        try write("", "empty.lsw")
        try write("func helper() {}", "helpers.lsw")
        let cases: [(String, String)] = [
            ("folder", "script.lsw:1:8: error: no such module 'folder'"),
            ("folder", "note: 'folder.lsw' is a folder, not a script"),
            ("plain", "script.lsw:1:8: error: no such module 'plain'"),
            ("bytes", "bytes.lsw:1:2: error: invalid UTF-8 found in source file"),
            ("helprs", "script.lsw:1:8: error: no such module 'helprs'; did you mean 'helpers'?"),
            ("Fundation", "error: no such module 'Fundation'; did you mean 'Foundation'?"),
        ]
        for (name, text) in cases {
            try write("import \(name)\nprint(1)", "script.lsw")
            let result = try run("script.lsw")
            XCTAssertEqual(result.status, 65, name)
            XCTAssertEqual(result.output, "", name)
            XCTAssertTrue(result.errors.contains(text), result.errors)
        }
        try write("import empty\nprint(1)", "script.lsw")
        XCTAssertEqual(try run("script.lsw").output, "1\n")
    }

    func testOneFileUnderTwoNames() throws {
        try write("print(\"loaded\")\nvar n = 1", "real.lsw")
        XCTAssertEqual(symlink("real.lsw", folder.appendingPathComponent("link.lsw").path), 0)
        try write("import link\nimport real\nreal.n += 1\nprint(link.n, n)", "script.lsw")
        let result = try run("script.lsw")
        XCTAssertEqual(result.output, "loaded\n2 2\n", result.errors)
    }

    func testTheScriptUnderItsOwnName() throws {
        try write("import script\nprint(1)", "script.lsw")
        let alone = try run("script.lsw")
        XCTAssertEqual(alone.output, "1\n")
        XCTAssertTrue(alone.errors.hasPrefix("script.lsw:1:8: warning: file 'script.lsw' is part of module 'main'; ignoring import"), alone.errors)
        try write("import other\nprint(1)", "script.lsw")
        try write("import script", "other.lsw")
        let cycle = try run("script.lsw")
        XCTAssertEqual(cycle.status, 65)
        XCTAssertTrue(cycle.errors.hasPrefix("other.lsw:1:8: error: module dependency cycle: 'script -> other -> script'"), cycle.errors)
    }

    func testTrapNamesTheFile() throws {
        try write("func pick(_ n: Int) -> Int {\n    return [1][n]\n}", "helpers.lsw")
        try write("import helpers\nfunc go() { print(pick(3)) }\ngo()", "script.lsw")
        let result = try run("script.lsw")
        XCTAssertTrue(result.errors.hasPrefix("helpers.lsw:2: Fatal error: Index out of range\n"), result.errors)
        XCTAssertTrue(result.errors.contains("(helpers.lsw:2)\n  at main.go() (script.lsw:2)\n"), result.errors)
    }

    // MARK: Saves

    private static func script(_ imports: String, show: String) -> String {
        "\(imports)\nfunc show(_ line: String) { print(line, \(show)) }\nwhile let line = readLine() { show(line) }\n"
    }
    private static let loop = script("import helpers", show: "word()")

    private func startLoop() throws -> LiveRun {
        try write(Self.loop, "script.lsw")
        try write("func word() -> String { \"old\" }\n", "helpers.lsw")
        let run = try start("-v", "script.lsw")
        XCTAssertTrue(run.waits(for: "helpers.lsw\n"))
        try run.send("1")
        XCTAssertTrue(run.waits(for: "1 old\n", isOutput: true))
        return run
    }

    func testSaveOfAnImport() throws {
        let run = try startLoop()
        try replace("helpers.lsw", with: "\n\nfunc word() -> String { \"new\" }\n")
        XCTAssertTrue(run.waits(for: "Reload 2"))
        try run.send("2")
        XCTAssertTrue(run.waits(for: "2 new\n", isOutput: true))
        try write("func word() -> Int { \"wrong\" }\n", "helpers.lsw")
        XCTAssertTrue(run.waits(for: "version 2 keeps running\n"))
        try run.send("3")
        XCTAssertEqual(try run.end(), 0)
        XCTAssertEqual(run.printed, "1 old\n2 new\n3 new\n")
        XCTAssertTrue(run.said.contains("Update helpers.word()  (helpers.lsw:3)\n"), run.said)
        XCTAssertTrue(run.said.contains("\nhelpers.lsw:1:22: error: cannot convert return expression of type 'String' to return type 'Int'\n"), run.said)
        XCTAssertTrue(run.said.contains("Refused helpers.lsw: 1 error; version 2 keeps running\n"), run.said)
    }

    func testFilesSavedTogetherAreOneChange() throws {
        let run = try startLoop()
        try write(Self.script("import helpers", show: "word(2)"), "script.lsw.new")
        try write("func word(_ n: Int) -> String { \"new\\(n)\" }\n", "helpers.lsw.new")
        for name in ["helpers.lsw", "script.lsw"] {
            rename(folder.appendingPathComponent(name + ".new").path, folder.appendingPathComponent(name).path)
        }
        XCTAssertTrue(run.waits(for: "Reload 2"))
        try run.send("2")
        XCTAssertEqual(try run.end(), 0)
        XCTAssertEqual(run.printed, "1 old\n2 new2\n")
        XCTAssertFalse(run.said.contains("Refused"), run.said)
    }

    func testAFileThatGoesAndComesBack() throws {
        let run = try startLoop()
        try FileManager.default.removeItem(at: folder.appendingPathComponent("helpers.lsw"))
        XCTAssertTrue(run.waits(for: "helpers.lsw is gone; the program goes on, and a new file there is a save of it\n"))
        try run.send("2")
        XCTAssertTrue(run.waits(for: "2 old\n", isOutput: true))
        try write("func word() -> String { \"back\" }\n", "helpers.lsw")
        XCTAssertTrue(run.waits(for: "Reload 2"))
        try run.send("3")
        XCTAssertEqual(try run.end(), 0)
        XCTAssertEqual(run.printed, "1 old\n2 old\n3 back\n")
    }

    func testAnImportThatIsNotThereYet() throws {
        let run = try startLoop()
        try write(Self.script("import helpers\nimport later", show: "word(), late()"), "script.lsw")
        XCTAssertTrue(run.waits(for: "version 1 keeps running\n"))
        XCTAssertTrue(run.said.contains("script.lsw:2:8: error: no such module 'later'\n"), run.said)
        try write("func late() -> String { \"late\" }\n", "later.lsw")
        XCTAssertTrue(run.waits(for: "Reload 2"))
        try run.send("2")
        XCTAssertTrue(run.waits(for: "2 old late\n", isOutput: true))
        try replace("later.lsw", with: "func late() -> String { \"later\" }\n")
        XCTAssertTrue(run.waits(for: "Reload 3"))
        try run.send("3")
        XCTAssertEqual(try run.end(), 0)
        XCTAssertEqual(run.printed, "1 old\n2 old late\n3 old later\n")
    }

    func testAnImportBehindALink() throws {
        try makeFolder("store")
        try write("func word() -> String { \"old\" }\n", "store/real.lsw")
        XCTAssertEqual(symlink("store/real.lsw", folder.appendingPathComponent("helpers.lsw").path), 0)
        try write(Self.loop, "script.lsw")
        let run = try start("-v", "script.lsw")
        try run.send("1")
        XCTAssertTrue(run.waits(for: "1 old\n", isOutput: true))
        try replace("store/real.lsw", with: "func word() -> String { \"new\" }\n")
        XCTAssertTrue(run.waits(for: "Reload 2"))
        try run.send("2")
        XCTAssertEqual(try run.end(), 0)
        XCTAssertEqual(run.printed, "1 old\n2 new\n")
    }

    func testImportAtThePrompt() throws {
        try write("print(\"loaded\")\nfunc word() -> String { \"old\" }\n", "helpers.lsw")
        let run = try start("-i", "-v")
        try run.send("import helpers")
        XCTAssertTrue(run.waits(for: "loaded\n", isOutput: true))
        try run.send("word()")
        XCTAssertTrue(run.waits(for: "\"old\"", isOutput: true))
        try replace("helpers.lsw", with: "print(\"loaded\")\nfunc word() -> String { \"new\" }\n")
        XCTAssertTrue(run.waits(for: "Update helpers.word()", isOutput: true))
        try run.send("helpers.word()")
        XCTAssertTrue(run.waits(for: "\"new\"", isOutput: true))
        try run.send("import nowhere")
        XCTAssertTrue(run.waits(for: "no such module 'nowhere'"))
        XCTAssertEqual(try run.end(), 0)
    }
}
