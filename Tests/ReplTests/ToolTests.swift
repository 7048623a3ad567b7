import Glibc
import XCTest

/// The real tool in a terminal.
final class ToolTests: XCTestCase {
    private var made: TemporaryFolder?
    private var folder: TemporaryFolder {
        get throws {
            let folder = try made ?? TemporaryFolder()
            made = folder
            return folder
        }
    }

    override func tearDown() { made = nil }

    private func terminal(_ arguments: [String] = [], columns: Int = 80) throws -> PseudoTerminal {
        try PseudoTerminal(columns: columns, rows: 24, waits: false, program: "livescript", arguments: arguments, folder: try folder.path)
    }

    private func save(_ text: String, _ name: String = "main.lsw") throws {
        let path = try folder.path + "/" + name
        try text.write(toFile: path + ".new", atomically: false, encoding: .utf8)
        XCTAssertEqual(rename(path + ".new", path), 0)
    }

    func testThePromptGreets() throws {
        let terminal = try terminal()
        terminal.expect(screen: "livescript 0.1.0: ':help' lists the commands, Ctrl-D leaves\n>")
        terminal.type("\u{4}")
        terminal.expectExit(0)
    }

    func testCompletion() throws {
        let terminal = try terminal()
        terminal.expect("a prompt") { $0.lastLine == ">" }
        terminal.type("let greeting = \"hello\"\r")
        terminal.expect("evaluated") { $0.lastLine == ">" && $0.text.contains("greeting: String") }
        terminal.type("gree\t")
        terminal.expect("a variable") { $0.lastLine == "> greeting" }
        terminal.type(".upp\t")
        terminal.expect("a member") { $0.lastLine == "> greeting.uppercased" }
        terminal.type("().cou\t")
        terminal.expect("a member of a call's result") { $0.lastLine == "> greeting.uppercased().count" }
        terminal.type(" + Double.p\t")
        terminal.expect("a static member") { $0.lastLine == "> greeting.uppercased().count + Double.pi" }
        terminal.type("\u{3}")
        terminal.expect("an empty line") { $0.lastLine == ">" }
        terminal.type("\"gree\t")
        terminal.expect("nothing in a string") { $0.lastLine == "> \"gree" }
    }

    /// What is typed while an entry still runs is for the program that asks first.
    func testTypedAhead() throws {
        let terminal = try terminal()
        terminal.expect("a prompt") { $0.lastLine == ">" }
        terminal.type("[readLine(), readLine()].map { $0 ?? \"\" }\rBob\rRome\r")
        terminal.expect("both lines were read") { $0.text.hasSuffix("$R0: [String] = [\"Bob\", \"Rome\"]\n>") }
        terminal.type("\u{4}")
        terminal.expectExit(0)
    }

    /// Somebody impatient presses Ctrl-C more than once.
    func testControlCKeepsWhatIsThere() throws {
        let terminal = try terminal()
        terminal.expect("a prompt") { $0.lastLine == ">" }
        terminal.type("var kept = 41\r")
        terminal.expect("evaluated") { $0.lastLine == ">" && $0.text.contains("kept: Int") }
        for round in 1...5 {
            terminal.type("print(\"round\", \(round)); while true { }\r")
            terminal.expect("running") { $0.lastLine == "round \(round)" }
            terminal.type("\u{3}\u{3}\u{3}")
            terminal.expect("a prompt") { $0.lastLine == ">" }
        }
        terminal.type("\u{15}kept + 1\r")
        terminal.expect("a value") { $0.text.contains("Int = 42\n") && $0.lastLine == ">" }
        terminal.type("\u{4}")
        terminal.expectExit(0)
    }

    /// What a save runs while somebody types is shown above the line, and may ask for input.
    func testOutputBesideTheLine() throws {
        try save("print(\"up\")\n")
        let terminal = try terminal(["-i", "main.lsw"])
        terminal.expect(screen: "up\n>")
        terminal.type("half ty")
        terminal.expect("typed") { $0.lastLine == "> half ty" }
        try save("print(\"up\")\nprint(\"from a save\")\n")
        terminal.expect(screen: "up\nfrom a save\n> half ty")
        try save("print(\"up\")\nprint(\"from a save\")\nprint(\"name?\", terminator: \" \")\nlet name = readLine() ?? \"\"\nprint(\"hello\", name)\n")
        terminal.expect("the question") { $0.lastLine == "name?" }
        terminal.type("Bob\r")
        terminal.expect(screen: "up\nfrom a save\nname? Bob\nhello Bob\n> half ty")
        terminal.type("\u{3}")
        terminal.expect("an empty line") { $0.lastLine == ">" }
        terminal.type("name\r")
        terminal.expect("the variable") { $0.text.hasSuffix("$R0: String = \"Bob\"\n>") }
    }

    /// What a save began runs beside the prompt, can be asked, and is stopped on an empty line.
    func testAProgramBesideTheLine() throws {
        try save("import Foundation\nprint(\"up\")\n")
        let terminal = try terminal(["-i", "main.lsw"])
        terminal.expect(screen: "up\n>")
        try save("import Foundation\nprint(\"up\")\nvar i = 0\nwhile true { i += 1; if i == 2 { print(\"two\") }; usleep(1000) }\n")
        terminal.expect(screen: "up\ntwo\n>")
        terminal.type("i > 1\r")
        terminal.expect(screen: "up\ntwo\n> i > 1\n$R0: Bool = true\n>")
        terminal.type("\u{3}")
        terminal.expect("stopped") { $0.text.hasSuffix("> ^C\nNote what ran beside the prompt is stopped\n>") }
        terminal.type("let a = i; usleep(20_000); a == i\r")
        terminal.expect("it does not run") { $0.text.hasSuffix("Bool = true\n>") }
        terminal.type("\u{3}")
        terminal.expect("an empty line") { $0.text.hasSuffix("> ^C\n>") }
        terminal.type("\u{4}")
        terminal.expectExit(0)
    }

    /// A variable whose statement failed has no value; the statement is tried again after other entries, too.
    func testWhatASaveCouldNotCompute() throws {
        try save("var n = 7\n")
        let terminal = try terminal(["-i", "main.lsw"], columns: 120)
        terminal.expect(screen: ">")
        try save("var n = 7\nlet u = [1][n]\n")
        terminal.expect(screen: "main.lsw:2: Fatal error: Index out of range\n  at main (main.lsw:2)\n>")
        terminal.type("u\r")
        terminal.expect("why there is none") { $0.text.contains("Fatal error: 'u' has no value, since main.lsw:2 failed: Index out of range") && $0.lastLine == ">" }
        terminal.type("n = 0\r")
        terminal.expect("assigned") { $0.text.hasSuffix("> n = 0\n>") }
        try save("var n = 7\nlet u = [1][n]\nprint(\"again\")\n")
        terminal.expect("tried again") { $0.text.hasSuffix("again\n>") }
        terminal.type("u\r")
        terminal.expect("a value") { $0.text.hasSuffix("Int = 1\n>") }
    }

    private static let ratio = "func ratio(_ a: Int, _ b: Int) -> Int {\n    print(\"ratio\", a, b)\n    return a / b\n}\n"

    /// The line that says what is tried again stands before what that writes.
    func testHeldProgram() throws {
        let text = Self.ratio + "for i in 1...3 { print(ratio(i, i - 2)) }\nprint(\"end\")\n"
        try save(text)
        let terminal = try terminal(["main.lsw"], columns: 100)
        terminal.expect("held") { $0.lastLine.hasPrefix("Held") }
        try save(text.replacingOccurrences(of: "a / b", with: "a / c"))
        terminal.expect("refused") { $0.lastLine.hasPrefix("Refused") }
        try save(text.replacingOccurrences(of: "a / b", with: "b == 0 ? 0 : a / b"))
        terminal.expectExit(0)
        XCTAssertEqual(terminal.screen.text, """
            ratio 1 -1
            -1
            ratio 2 0
            main.lsw:3: Fatal error: Division by zero
              at main.ratio(_:_:) with a: 2, b: 0 (main.lsw:3)
              at main (main.lsw:5)
            Held the program waits where it stands for a save that lets it go on (Ctrl-C gives up)
            main.lsw:3:16: error: cannot find 'c' in scope
               3 |     return a / c
                 |                ^
            Refused main.lsw: 1 error; the program is still held
            Retry main.ratio(_:_:) with a: 2, b: 0
            ratio 2 0
            0
            ratio 3 1
            3
            end
            """)
    }

    /// A statement that runs again as a whole says once that its effects are repeated.
    func testHeldStatement() throws {
        let text = "let n = [1, 2]\nfor i in 0..<3 { print(\"at\", i, n[i]) }\nprint(\"end\")\n"
        try save(text)
        let terminal = try terminal(["main.lsw"], columns: 100)
        terminal.expect("held") { $0.lastLine.hasPrefix("Held") }
        try save(text.replacingOccurrences(of: "2]", with: "2, 3]"))
        terminal.expectExit(0)
        XCTAssertEqual(terminal.screen.text, """
            at 0 1
            at 1 2
            main.lsw:2: Fatal error: Index out of range
              at main (main.lsw:2)
            Held the program waits where it stands for a save that lets it go on (Ctrl-C gives up)
            Retry main.lsw:2 from its beginning: what it did before it failed is done once more
            at 0 1
            at 1 2
            at 2 3
            end
            """)
    }

    /// What is said begins a line, though the program asks something on it; with escape sequences alone there is nothing to end.
    func testNoticesBeginALine() throws {
        let text = "print(\"name?\", terminator: \" \")\nlet name = readLine() ?? \"\"\nprint(\"hello\", name, terminator: \"!\")\nprint(\"\\n\\u{1B}[0m\", terminator: \"\")\n_ = readLine()\n"
        try save(text)
        let terminal = try terminal(["main.lsw"])
        terminal.expect(screen: "name?")
        try save(text + "nothing()\n")
        let refusal = "main.lsw:6:1: error: cannot find 'nothing' in scope\n   6 | nothing()\n     | ^~~~~~~\nRefused main.lsw: 1 error; version 1 keeps running"
        terminal.expect(screen: "name?\n" + refusal)
        terminal.type("Bob\r")
        terminal.expect(screen: "name?\n\(refusal)\nBob\nhello Bob!")
        try save(text + "nothing(1)\n")
        terminal.expect("no empty line") { $0.text.contains("hello Bob!\nmain.lsw:6:1: error") && $0.lastLine.hasPrefix("Refused") }
        terminal.type("\u{4}")
        terminal.expectExit(0)
    }

    /// Where the failed statement is deleted nothing is repeated.
    func testHeldStatementThatIsDeleted() throws {
        let text = "print(\"begin\")\nprint([1][2])\nprint(\"end\")\n"
        try save(text)
        let terminal = try terminal(["main.lsw"], columns: 100)
        terminal.expect("held") { $0.lastLine.hasPrefix("Held") }
        try save(text.replacingOccurrences(of: "print([1][2])\n", with: ""))
        terminal.expectExit(0)
        XCTAssertTrue(terminal.screen.text.hasSuffix("gives up)\nGo on at main.lsw:2: the statement that failed is gone\nend"), terminal.screen.text)
    }

    func testEmptiedFile() throws {
        try save("print(\"up\")\nwhile let line = readLine() { print(line) }\n")
        let terminal = try terminal(["main.lsw"])
        terminal.expect(screen: "up")
        try save("")
        terminal.expect(screen: "up\nNote main.lsw is empty now: all of its definitions and statements are gone")
    }

    /// The examples that draw leave room for messages.
    func testMessagesBesideAPicture() throws {
        let example = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../examples/bounce.lsw")
        let text = try String(contentsOf: example, encoding: .utf8)
        try save(text)
        let terminal = try terminal(["-v", "main.lsw"])
        terminal.expect("a picture") { $0.text.contains("gravity 0.06") }
        try save(text.replacingOccurrences(of: "gravity = 0.06", with: "gravity = 0.02"))
        terminal.expect("the next picture, and what was said") { $0.text.contains("gravity 0.02") && $0.text.contains("1 run") }
        try save(text.replacingOccurrences(of: "gravity = 0.06", with: "gravity = nothing"))
        terminal.expect("the error, whole") { screen in
            screen.text.contains("gravity 0.02") && screen.text.contains("cannot find 'nothing' in scope\n  15 | let gravity = nothing\n     |               ^~~~~~~\nRefused main.lsw: 1 error; version 2 keeps running")
        }
        terminal.type("\u{3}")
        terminal.expectExit(130)
    }
}
