import XCTest

/// What happens elsewhere while an entry is half typed.
final class PromptEventsTests: XCTestCase {
    func testMessageStandsAboveTheHalfTypedLine() throws {
        let terminal = try PseudoTerminal()
        terminal.type("half typed\u{1b}[D\u{1b}[D")
        terminal.expect("the cursor two to the left") { $0.lastLine == "> half typed" && $0.column == 10 }
        terminal.send("show Reload 1|Update f()")
        terminal.expect("the message above") { $0.text == "Reload 1\nUpdate f()\n> half typed" && $0.column == 10 }
        terminal.type("X\r")
        terminal.expect(screen: "Reload 1\nUpdate f()\n> half typXed\n<half typXed>\n>")
    }

    func testMessageAboveAnEmptyLine() throws {
        let terminal = try PseudoTerminal()
        terminal.send("show hello")
        terminal.expect(screen: "hello\n>")
        terminal.type("x")
        terminal.expect(screen: "hello\n> x")
    }

    func testMessageAboveSeveralAndWrappedLines() throws {
        let terminal = try PseudoTerminal(columns: 20, rows: 10)
        terminal.type("\u{1b}[200~a {\n0123456789012345678901234\n}\u{1b}[201~\u{1b}[A")
        terminal.expect("the cursor in the middle") { $0.lines.count == 4 && $0.row == 1 && $0.column == 1 }
        terminal.send("show message")
        terminal.expect("all rows below the message") {
            $0.lines == ["message", "> a {", "01234567890123456789", "01234", "}"] && $0.row == 2 && $0.column == 1
        }
    }

    func testFloodOfMessagesLosesNoKey() throws {
        let terminal = try PseudoTerminal(rows: 40)
        let text = String(repeating: "0123456789", count: 5)
        for (number, character) in text.enumerated() {
            terminal.type(String(character))
            terminal.send("show message \(number)")
        }
        terminal.expect("the whole line") { $0.lastLine == "> " + text && $0.text.contains("message 49\n") }
        let messages = terminal.screen.transcript.split(separator: "\n").dropLast()
        XCTAssertEqual(messages.map(String.init), (0..<50).map { "message \($0)" })
        terminal.type("\r")
        terminal.expect("evaluated") { $0.text.contains("<\(text)>") }
    }

    func testProgramOutputWithoutLineEnd() throws {
        let terminal = try PseudoTerminal()
        terminal.type("half")
        terminal.expect(screen: "> half")
        terminal.send("run no line end")
        terminal.expect(screen: "no line end⏎\n> half")
        terminal.type("\r")
        terminal.expect(screen: "no line end⏎\n> half\n<half>\n>")
    }

    func testEntryOutputWithoutLineEnd() throws {
        let terminal = try PseudoTerminal()
        terminal.type("partial\r")
        terminal.expect(screen: "> partial\nno line end⏎\n>")
    }

    func testMessageWhileEscapeIsHeld() throws {
        let terminal = try PseudoTerminal()
        terminal.type("one two\u{1b}")
        terminal.expect(screen: "> one two")
        terminal.send("show message")
        terminal.expect(screen: "message\n> one two")
        terminal.type("b")
        terminal.expect("a word back") { $0.column == 6 }
    }

    func testMessageEndsASearch() throws {
        let terminal = try PseudoTerminal()
        terminal.type("alpha\r")
        terminal.expect("evaluated") { $0.text.hasSuffix("<alpha>\n>") }
        terminal.type("\u{12}al")
        terminal.expect("found") { $0.text.hasSuffix("> alpha\nbck:al") }
        terminal.send("show message")
        terminal.expect("the message, and what was found") { $0.text.hasSuffix("<alpha>\nmessage\n> alpha") }
    }

    func testLeaving() throws {
        let terminal = try PseudoTerminal()
        terminal.type("half")
        terminal.expect(screen: "> half")
        terminal.send("leave 7")
        terminal.expectExit(7)
        XCTAssertFalse(terminal.screen.bracketedPaste)
        XCTAssertEqual(terminal.initialModes.c_lflag, terminal.modes.c_lflag)
    }

    func testClosedDescriptorDoesNotSpin() throws {
        let terminal = try PseudoTerminal()
        terminal.closeEvents()
        terminal.type("x\r")
        terminal.expect(screen: "> x\n<x>\n>")
    }
}
