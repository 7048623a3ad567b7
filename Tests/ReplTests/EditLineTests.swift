import XCTest

/// Typing at the prompt, as a person sees it.
final class EditLineTests: XCTestCase {
    func testTypedTextIsEvaluated() throws {
        let terminal = try PseudoTerminal()
        terminal.expect(screen: ">")
        terminal.type("let a = 1\r")
        terminal.expect(screen: "> let a = 1\n<let a = 1>\n>")
    }

    func testCharactersBeyondASCII() throws {
        let terminal = try PseudoTerminal()
        terminal.type("é日本語😀x")
        terminal.expect(screen: "> é日本語😀x")
        terminal.expect("cursor behind the wide characters") { $0.column == 2 + 1 + 6 + 2 + 1 }
        terminal.type("\u{7f}\u{7f}y\r")
        terminal.expect(screen: "> é日本語y\n<é日本語y>\n>")
    }

    func testInvalidBytesBecomeReplacementCharacters() throws {
        let terminal = try PseudoTerminal()
        terminal.type(bytes: [0x61, 0xff, 0xc3, 0x62, 0xe2, 0x82, 0x0d])
        terminal.expect(screen: "> a\u{fffd}\u{fffd}b\u{fffd}\n<a\u{fffd}\u{fffd}b\u{fffd}>\n>")
    }

    func testArrowsMoveAndInsert() throws {
        let terminal = try PseudoTerminal()
        terminal.type("ac\u{1b}[Db\u{1b}[C!\u{1b}OD\u{1b}[3~\u{1b}[H<\u{1b}[F>\r")
        terminal.expect(screen: "> <abc>\n<<abc>>\n>")
    }

    func testWordMoves() throws {
        let terminal = try PseudoTerminal()
        terminal.type("one two\u{1b}[1;5D1\u{1b}b0\u{1b}[1;3C.\r")
        terminal.expect("evaluated") { $0.text.contains("<one 01two.>") }
    }

    func testEnterBeginsAnIndentedLineWhileBracketsAreOpen() throws {
        let terminal = try PseudoTerminal()
        terminal.type("f {")
        terminal.expect(screen: "> f {")
        terminal.type("\r")
        terminal.expect("a second row") { $0.row == 1 && $0.column == 4 }
        terminal.type("g()")
        terminal.expect(screen: "> f {\n    g()")
        terminal.type("\r")
        terminal.expect("a third row") { $0.row == 2 && $0.column == 4 }
        terminal.type("}")
        terminal.expect(screen: "> f {\n    g()\n}")
        terminal.type("\r")
        terminal.expect(screen: "> f {\n    g()\n}\n<f {\\n    g()\\n}>\n>")
    }

    func testArrowsMoveWithinAnEntryOfSeveralLines() throws {
        let terminal = try PseudoTerminal()
        terminal.type("\u{1b}[200~a(\nbbb\ncc)\u{1b}[201~")
        terminal.expect(screen: "> a(\nbbb\ncc)")
        terminal.type("\u{1b}[A\u{1b}[AX\u{1b}[B\u{1b}[B\u{1b}[FY\r")
        terminal.expect("the lines changed") { $0.text.contains("<a(X\\nbbb\\ncc)Y>") }
    }

    func testAltEnterBeginsALine() throws {
        let terminal = try PseudoTerminal()
        terminal.type("a")
        terminal.expect(screen: "> a")
        terminal.type("\u{1b}\r")
        terminal.expect("a second row") { $0.row == 1 }
        terminal.type("b\r")
        terminal.expect("both lines") { $0.text.contains("<a\\nb>") }
    }

    func testPasteIsOneEntry() throws {
        let terminal = try PseudoTerminal()
        terminal.expect("paste mode") { $0.bracketedPaste }
        terminal.type("\u{1b}[200~if x {\r\n    y\n}\u{1}\r\n\u{1b}[201~")
        terminal.expect(screen: "> if x {\n    y\n}")
        terminal.type("\r")
        terminal.expect("one entry") { $0.text.contains("<if x {\\n    y\\n}>") }
    }

    func testLongPaste() throws {
        let terminal = try PseudoTerminal()
        let lines = (0..<2000).map { "line\($0)" }
        terminal.type("\u{1b}[200~[" + lines.joined(separator: "\n") + "\u{1b}[201~")
        terminal.expect("the end of the paste") { $0.lastLine == "line1999" }
        terminal.type("]\r")
        terminal.expect("all of it") { $0.lastLine == ">" && $0.transcript.hasSuffix("line1999]>\n>") }
    }

    func testPasteEndsASearch() throws {
        let terminal = try PseudoTerminal()
        terminal.type("first\r")
        terminal.expect("evaluated") { $0.text.hasSuffix("<first>\n>") }
        terminal.type("\u{12}")
        terminal.expect("the search") { $0.text.contains("bck:") }
        terminal.type("\u{1b}[200~pasted\u{1b}[201~")
        terminal.expect("the paste") { $0.lastLine == "> pasted" }
    }

    func testUpRecallsAWholeEntry() throws {
        let terminal = try PseudoTerminal()
        terminal.type("\u{1b}[200~a(\nb)\u{1b}[201~\r")
        terminal.expect("evaluated") { $0.text.hasSuffix("<a(\\nb)>\n>") }
        terminal.type("draft\u{1b}[A")
        terminal.expect("the entry") { $0.text.hasSuffix("> a(\nb)") }
        terminal.type("\u{1b}[A\u{1b}[B\u{1b}[B")
        terminal.expect("the draft") { $0.lastLine == "> draft" }
    }

    func testSearch() throws {
        let terminal = try PseudoTerminal()
        for entry in ["alpha(1)", "beta(2)"] {
            terminal.type(entry + "\r")
            terminal.expect("evaluated") { $0.text.hasSuffix("<\(entry)>\n>") }
        }
        terminal.type("\u{12}a(1)")
        terminal.expect("found") { $0.text.contains("> alpha(1)\nbck:a(1)") }
        terminal.type("\r")
        terminal.expect("evaluated again") { $0.text.hasSuffix("> alpha(1)\n<alpha(1)>\n>") }
    }

    func testControlCDropsTheLine() throws {
        let terminal = try PseudoTerminal()
        terminal.type("half")
        terminal.expect(screen: "> half")
        terminal.type("\u{3}")
        terminal.expect(screen: "> half^C\n>")
        terminal.type("a {\r")
        terminal.expect("the second row") { $0.row == 2 }
        terminal.type("\u{3}")
        terminal.expect("a new prompt") { $0.lastLine == ">" && $0.row == 3 }
        terminal.type("\u{12}x")
        terminal.expect("the search") { $0.text.contains("bck?x") }
        terminal.type("\u{3}")
        terminal.expect("a new prompt") { $0.lastLine == ">" }
        terminal.type("ok\r")
        terminal.expect("evaluated") { $0.text.hasSuffix("<ok>\n>") }
    }

    func testControlCTwiceSaysHowToLeave() throws {
        let terminal = try PseudoTerminal()
        terminal.type("\u{3}")
        terminal.expect(screen: "> ^C\n>")
        terminal.type("\u{3}")
        terminal.expect(screen: "> ^C\n> ^C\n(:quit or Ctrl-D leaves)\n>")
    }

    func testHistoryIsThereFromTheStart() throws {
        let folder = try TemporaryFolder()
        try folder.write("history", (0..<20_000).map { "\"entry \($0)\"\n" }.joined())
        let terminal = try PseudoTerminal(environment: ["LIVESCRIPT_HISTORY": folder.path + "/history"])
        terminal.type("\u{1b}[A\u{1b}[A")
        terminal.expect(screen: "> entry 19998")
        terminal.type("\u{15}:history 10000\r")
        terminal.expect("the entry in the line") { $0.lastLine == "> entry 19999" }
        terminal.type("\u{12}entry 15000")
        terminal.expect("found") { $0.text.contains("> entry 15000\nbck:") }
    }

    func testControlDLeavesOnlyAnEmptyLine() throws {
        let terminal = try PseudoTerminal()
        terminal.type("ab\u{1b}[D\u{4}")
        terminal.expect(screen: "> a")
        terminal.type("\u{4}\u{7f}")
        terminal.expect(screen: ">")
        terminal.type("\u{4}")
        terminal.expectExit(0)
        XCTAssertFalse(terminal.screen.bracketedPaste)
    }

    func testTabCompletes() throws {
        let terminal = try PseudoTerminal()
        terminal.type("re\t")
        terminal.expect(screen: "> reversed")
        terminal.type("(pri\t")
        terminal.expect(screen: "> reversed(print")
        terminal.type("\t")
        terminal.expect(screen: "print    printer\n> reversed(print")
        terminal.type("\u{15}\t.")
        terminal.expect("an indented dot") { $0.lastLine == ">     ." }
        terminal.type("\u{15}:hi\t")
        terminal.expect("a command") { $0.lastLine == "> :history" && $0.column == 11 }
    }

    func testLongLineWraps() throws {
        let terminal = try PseudoTerminal(columns: 20, rows: 6)
        terminal.type(String(repeating: "abcdefghi ", count: 4))
        terminal.expect("three rows") { $0.lines == ["> abcdefghi abcdefgh", "i abcdefghi abcdefgh", "i"] }
        terminal.type("\u{1}>\r")
        terminal.expect("evaluated") { $0.transcript.contains("<>abcdefghi") }
    }

    func testTinyWindow() throws {
        for (columns, rows) in [(10, 3), (1, 3), (2, 1)] {
            let terminal = try PseudoTerminal(columns: columns, rows: rows, waits: false)
            terminal.type("abc")
            terminal.type("\r")
            terminal.type("quit\r")
            terminal.expectExit(0)
        }
    }

    func testViKeysFromTheUsersFile() throws {
        let folder = try TemporaryFolder()
        try folder.write(".editrc", "livescript:bind -v\nlivescript:bind -s ^X macro\n")
        let terminal = try PseudoTerminal(environment: ["HOME": folder.path])
        terminal.type("one two")
        terminal.expect(screen: "> one two")
        terminal.type("\u{1b}")
        terminal.expect("command mode") { $0.column == 8 }
        terminal.type("b")
        terminal.expect("a word back") { $0.column == 6 }
        terminal.type("x\u{1b}[200~(\n)\u{1b}[201~")
        terminal.expect("a paste in command mode") { $0.text == "> one (\n)wo" }
        terminal.type("\r")
        terminal.expect("evaluated") { $0.text.contains("<one (\\n)wo>") }
        terminal.type("\u{1b}k")
        terminal.expect("the entry") { $0.text.hasSuffix("> one (\n)wo") }
        terminal.type("\u{3}")
        terminal.expect("a new prompt") { $0.lastLine == ">" }
        terminal.type("i\u{18}")
        terminal.expect("the macro") { $0.lastLine.hasSuffix("macro") }
    }
}
