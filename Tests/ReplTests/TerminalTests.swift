import Glibc
import XCTest

/// The terminal is resized, stopped, closed and given back.
final class TerminalTests: XCTestCase {
    /// Through several widths; `rewraps`: see `Screen`.
    private func resizes(rewraps: Bool, answers: Bool, _ check: (PseudoTerminal, Int) -> Void) throws {
        let terminal = try PseudoTerminal(columns: 40, rows: 10)
        terminal.screen.rewraps = rewraps
        terminal.answersReports = answers
        terminal.type("above\r")
        terminal.expect("evaluated") { $0.text.hasSuffix("<above>\n>") }
        let text = "012345678901234567890123456789012345"
        terminal.type(text)
        terminal.expect("one row") { $0.lastLine == "> " + text }
        for columns in [20, 13, 17, 40, 25, 60, 10, 39] {
            let erasures = terminal.screen.erasures
            terminal.resize(columns: columns, rows: 10)
            terminal.expect("drawn at \(columns)") { screen in
                let wrapped = Self.wrap("> " + text, columns)
                let end = 2 + text.count
                return screen.erasures > erasures && screen.transcript.hasSuffix(wrapped)
                    && screen.column == end % columns
            }
            check(terminal, columns)
        }
        terminal.type("X\r")
        terminal.expect("evaluated") { $0.transcript.contains(Self.wrap("<\(text)X>", 39)) && $0.lastLine == ">" }
    }

    private static func wrap(_ text: String, _ columns: Int) -> String {
        stride(from: 0, to: text.count, by: columns)
            .map { String(text.dropFirst($0).prefix(columns)) }.joined(separator: "\n")
    }

    func testResizeWhereRowsAreRewrapped() throws {
        try resizes(rewraps: true, answers: true) { terminal, columns in
            terminal.expect("nothing lost, nothing left at \(columns)") { screen in
                screen.transcript.contains("<above>\n> 012") && screen.transcript.filter { $0 == ">" }.count == 3
            }
        }
    }

    func testResizeWhereRowsAreCut() throws {
        try resizes(rewraps: false, answers: true) { terminal, columns in
            terminal.expect("nothing above lost at \(columns)") { $0.transcript.contains("<above>\n> 012") }
        }
    }

    func testResizeWhereTheTerminalDoesNotAnswer() throws {
        try resizes(rewraps: true, answers: false) { terminal, columns in
            terminal.expect("nothing above lost at \(columns)") { $0.transcript.contains("<above>\n> 012") }
        }
    }

    func testResizeWhileAProgramRuns() throws {
        let terminal = try PseudoTerminal(columns: 60, rows: 10)
        terminal.type("wait\r")
        terminal.expect("waiting") { $0.lastLine == "waiting" }
        terminal.resize(columns: 10, rows: 10)
        terminal.send("")
        terminal.expect("a prompt") { $0.lastLine == ">" }
        terminal.type("0123456789")
        terminal.expect("wrapped at the new width") { $0.text.hasSuffix("> 01234567\n89") }
    }

    func testTypedAheadTextIsKept() throws {
        let terminal = try PseudoTerminal()
        terminal.type("wait\r")
        terminal.expect("waiting") { $0.lastLine == "waiting" }
        terminal.type("next\rhalf")
        terminal.send("")
        terminal.expect("both") { $0.text.hasSuffix("> next\n<next>\n> half") }
    }

    func testProgramReadsFromTheTerminal() throws {
        let terminal = try PseudoTerminal()
        terminal.type("ask\r")
        terminal.expect("the question") { $0.lastLine == "answer?" }
        terminal.type("yes\r")
        terminal.expect("the answer") { $0.text.hasSuffix("answer? yes\ngot yes\n>") }
    }

    func testTerminalIsGivenBack() throws {
        let endings: [(String, (PseudoTerminal) -> Void, Int32)] = [
            ("Ctrl-D", { $0.type("\u{4}") }, 0),
            ("a command", { $0.type(":quit\r") }, 0),
            ("a name", { $0.type("exit\r") }, 0),
            ("an entry", { $0.type("leave\r") }, 3),
            ("an event", { $0.send("leave 4") }, 4),
            ("exit()", { $0.send("exit 5") }, 5),
            ("SIGTERM", { $0.signal(SIGTERM) }, -SIGTERM),
            ("SIGHUP", { $0.signal(SIGHUP) }, -SIGHUP),
            ("SIGQUIT", { $0.signal(SIGQUIT) }, -SIGQUIT),
            ("SIGSEGV", { $0.signal(SIGSEGV) }, -SIGSEGV),
            ("a trap", { $0.send("trap") }, -SIGILL),
        ]
        for (name, end, code) in endings {
            let terminal = try PseudoTerminal()
            let before = terminal.initialModes
            terminal.expect("a prompt") { $0.lastLine == ">" }
            XCTAssertEqual(terminal.modes.c_lflag & UInt32(ICANON | ECHO), 0, name)
            end(terminal)
            terminal.expectExit(code)
            let after = terminal.modes
            XCTAssertEqual(before.c_lflag, after.c_lflag, name)
            XCTAssertEqual(before.c_iflag, after.c_iflag, name)
            XCTAssertEqual(before.c_oflag, after.c_oflag, name)
            XCTAssertFalse(terminal.screen.bracketedPaste, name)
        }
    }

    func testHangUpEnds() throws {
        let terminal = try PseudoTerminal()
        terminal.type("half")
        terminal.expect(screen: "> half")
        terminal.signal(SIGCONT) // redraws; nothing else changes
        terminal.hangUp()
        terminal.expectExit(-SIGHUP)
    }

    func testStoppedAndContinued() throws {
        let terminal = try PseudoTerminal()
        terminal.type("half")
        terminal.expect(screen: "> half")
        terminal.signal(SIGSTOP)
        terminal.signal(SIGCONT)
        terminal.type("X\r")
        terminal.expect("the line goes on") { $0.text.hasSuffix("<halfX>\n>") }
    }

    func testControlZ() throws {
        // Without a shell to continue it the process is not stopped: the line is only drawn again.
        let terminal = try PseudoTerminal()
        terminal.type("half")
        terminal.expect(screen: "> half") // a signal key drops what has not been read
        terminal.type("\u{1a}")
        terminal.expect("the line") { $0.lastLine == "> half" }
        terminal.type("X\r")
        terminal.expect("the line goes on") { $0.text.hasSuffix("<halfX>\n>") }
    }

    func testDumbTerminal() throws {
        for name in ["dumb", ""] {
            let terminal = try PseudoTerminal(terminal: name)
            terminal.type("f(\r")
            terminal.expect("a continuation") { $0.lastLine == "." }
            terminal.send("show message")
            terminal.expect("the message") { $0.text.contains("message\n.") }
            terminal.type(")\r")
            terminal.expect("evaluated") { $0.text.hasSuffix("<f(\\n)>\n>") }
            terminal.type("half")
            terminal.expect("the echo") { $0.lastLine == "> half" }
            terminal.type("\u{3}")
            terminal.expect("a new prompt") { $0.text.contains("> half^C\n>") }
            terminal.type("\u{4}")
            terminal.expectExit(0)
            XCTAssertFalse(terminal.output.contains(0x1b), "no sequences")
        }
    }

    func testUnknownTerminal() throws {
        let terminal = try PseudoTerminal(terminal: "no-such-terminal")
        terminal.type("x\r")
        terminal.expect("evaluated") { $0.text.contains("<x>") }
        terminal.type("quit\r")
        terminal.expectExit(0)
    }
}
