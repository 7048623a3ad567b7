import XCTest

@testable import Diagnostics

final class RendererTests: XCTestCase {
    private let sources = SourceMap()

    private func source(_ text: String, name: String = "main.swift") -> Source { sources.add(name: name, bytes: Array(text.utf8)) }

    /// The span of the first `part` in the text.
    private func span(_ part: String, _ source: Source) -> Span {
        let bytes = Array(part.utf8)
        let start = (0...max(0, source.bytes.count - bytes.count)).first { source.bytes[$0...].starts(with: bytes) } ?? 0
        return Span(source: source.id, start: UInt32(start), end: UInt32(start + bytes.count))
    }

    private func check(_ diagnostic: Diagnostic, _ expected: String, style: Renderer.Style = .plain, line: UInt = #line) {
        XCTAssertEqual(Renderer(style: style).render(diagnostic, in: sources), expected, line: line)
    }

    func testErrorWithUnderline() {
        let source = source("let a = 1\nlet n = cuont + 1\n")
        check(
            .error("x", "cannot find 'cuont' in scope", span("cuont", source)),
            """
            main.swift:2:9: error: cannot find 'cuont' in scope
               2 | let n = cuont + 1
                 |         ^~~~~
            """)
    }

    func testLineNumbersKeepTheirColumn() {
        let source = source(String(repeating: "\n", count: 1233) + "let a")
        check(.warning("x", "m", span("let", source)), "main.swift:1234:1: warning: m\n1234 | let a\n     | ^~~")
        let longer = self.source(String(repeating: "\n", count: 12344) + "let a")
        check(.warning("x", "m", span("let", longer)), "main.swift:12345:1: warning: m\n12345 | let a\n      | ^~~")
    }

    func testTabsAndWideCharacters() {
        let source = source("\tlet 日本 = \"😀e\u{301}\" + x")
        check(.error("x", "m", span("x", source)), "main.swift:1:27: error: m\n   1 |     let 日本 = \"😀e\u{301}\" + x\n     |                        ^")
        check(.error("x", "m", span("日本", source)), "main.swift:1:6: error: m\n   1 |     let 日本 = \"😀e\u{301}\" + x\n     |         ^~~~")
    }

    func testPlacesAtTheEdge() {
        let empty = source("")
        check(.error("x", "m", Span(source: empty.id, start: 0, end: 0)), "main.swift:1:1: error: m\n   1 |\n     | ^")
        let ended = source("ab\n")
        check(.error("x", "m", Span(source: ended.id, start: 3, end: 3)), "main.swift:2:1: error: m\n   2 |\n     | ^")
        check(.error("x", "m", Span(source: ended.id, start: 2, end: 3)), "main.swift:1:3: error: m\n   1 | ab\n     |   ^")
        check(.error("x", "m", Span(source: ended.id, start: 99, end: 200)), "main.swift:2:1: error: m\n   2 |\n     | ^")
        check(.error("x", "no place", .none), "error: no place")
    }

    func testSpansOverLinesEndWithTheLine() {
        for end in ["\n", "\r\n", "\r"] {
            let source = source("f(a,\(end)  b)")
            check(.error("x", "m", Span(source: source.id, start: 1, end: UInt32(source.bytes.count))), "main.swift:1:2: error: m\n   1 | f(a,\n     |  ^~~")
        }
    }

    func testNotes() {
        let source = source("let a = 1\nlet a = 2\n")
        let other = self.source("let a = 3", name: "other.swift")
        let notes = [
            Diagnostic.Note("'a' previously declared here", span("a", source)), Diagnostic.Note("and here", span("a", other)), Diagnostic.Note("no place"),
        ]
        check(
            .error("x", "invalid redeclaration of 'a'", Span(source: source.id, start: 14, end: 15), notes: notes),
            """
            main.swift:2:5: error: invalid redeclaration of 'a'
               2 | let a = 2
                 |     ^
            main.swift:1:5: note: 'a' previously declared here
               1 | let a = 1
                 |     ^
            other.swift:1:5: note: and here
               1 | let a = 3
                 |     ^
                 = note: no place
            """)
    }

    func testFixes() {
        let source = source("p.cuont\nf(x)")
        let name = span("cuont", source)
        func fixes(_ message: String, _ fixIts: [Diagnostic.FixIt]) -> [String] {
            Renderer().render(.error("x", message, name, fixIts: fixIts), in: sources).split(separator: "\n").dropFirst(3).map(String.init)
        }
        XCTAssertEqual(fixes("m", [.init(span: name, replacement: "count")]), ["     = did you mean 'count'?"])
        XCTAssertEqual(fixes("did you mean 'count'?", [.init(span: name, replacement: "count")]), [])
        XCTAssertEqual(fixes("m", [.init(span: name, replacement: "xyz\n")]), ["     = fix: replace 'cuont' with 'xyz\\n'"])
        XCTAssertEqual(fixes("m", [.init(span: Span(source: source.id, start: 0, end: 0), replacement: "try ")]), ["     = fix: insert 'try '"])
        XCTAssertEqual(fixes("m", [.init(span: span("(x)", source), replacement: "")]), ["     = fix: remove '(x)' in line 2"])
        XCTAssertEqual(fixes("m", (0..<5).map { .init(span: name, replacement: "name\($0)") }).last, "     = fix: … and 2 more")
        XCTAssertEqual(fixes("m", Array(repeating: .init(span: name, replacement: ""), count: 5)), ["     = fix: remove 'cuont'"])
        let spaced = self.source("let\u{A0}a")
        let rendered = Renderer().render(.error("x", "m", span("\u{A0}", spaced), fixIts: [.init(span: span("\u{A0}", spaced), replacement: " ")]), in: sources)
        XCTAssertTrue(rendered.hasSuffix("= fix: replace '\\u{A0}' with ' '"), rendered)
    }

    func testLongMessagesAreCut() {
        let source = source("x")
        let rendered = Renderer().render(.error("x", String(repeating: "n", count: 100_000), span("x", source)), in: sources)
        XCTAssertTrue(rendered.hasPrefix("main.swift:1:1: error: " + String(repeating: "n", count: 1000) + "…\n"), rendered)
    }

    func testControlCharactersAreSpelledOut() {
        let source = source("let \u{1B}[31m = \"\u{202E}\0\" + x")
        let text = Renderer().render(.error("x", "bad \u{1B}]0;t\u{7}\nname", span("x", source)), in: sources)
        XCTAssertEqual(
            text,
            """
            main.swift:1:22: error: bad \\u{1B}]0;t\\u{7}\\nname
               1 | let \\u{1B}[31m = "\\u{202E}\\0" + x
                 |                                 ^
            """)
    }

    func testMalformedTextBeforeTheSpan() {
        let source = sources.add(name: "a\u{1B}.swift", bytes: [0xFF, 0xFE, 0x20, 0x78])
        check(.error("x", "m", Span(source: source.id, start: 3, end: 4)), "a\\u{1B}.swift:1:4: error: m\n   1 | \u{FFFD}\u{FFFD} x\n     |    ^")
    }

    func testLongLinesAreCut() {
        let source = source(String(repeating: "a", count: 5000) + "X" + String(repeating: "b", count: 5000))
        let lines = Renderer().render(.error("x", "m", span("X", source)), in: sources).split(separator: "\n")
        XCTAssertLessThan(lines[1].count, 200)
        XCTAssertTrue(lines[1].contains("…aaa") && lines[1].hasSuffix("b…"))
        let caret = lines[2].distance(from: lines[2].startIndex, to: lines[2].firstIndex(of: "^") ?? lines[2].startIndex)
        XCTAssertEqual(Array(lines[1])[caret], "X")
        let wide = Renderer().render(.error("x", "m", Span(source: source.id, start: 0, end: 9000)), in: sources)
        XCTAssertTrue(wide.split(separator: "\n").allSatisfy { $0.count < 200 })
    }

    func testColours() {
        let source = source("let a")
        check(
            .error("x", "m", span("a", source)),
            "\u{1B}[1mmain.swift:1:5:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m \u{1B}[1mm\u{1B}[0m\n\u{1B}[34m   1 |\u{1B}[0m let a\n\u{1B}[34m     |\u{1B}[0m     \u{1B}[1;32m^\u{1B}[0m",
            style: .ansi)
    }

    func testJSON() {
        let source = source("let a\nb")
        let diagnostic = Diagnostic.error(
            "some-id", "quote \" \\ \u{1B} é", span("a", source), notes: [.init("n"), .init("here", span("b", source))],
            fixIts: [.init(span: span("b", source), replacement: "\n")])
        check(
            diagnostic,
            #"{"severity":"error","id":"some-id","message":"quote \" \\ \u001b é","file":"main.swift","line":1,"column":5,"endLine":1,"endColumn":6,"#
                + #""notes":[{"message":"n"},{"message":"here","file":"main.swift","line":2,"column":1,"endLine":2,"endColumn":2}],"#
                + #""fixIts":[{"file":"main.swift","line":2,"column":1,"endLine":2,"endColumn":2,"replacement":"\n"}]}"#,
            style: .json)
        check(.warning("w", "m", .none), #"{"severity":"warning","id":"w","message":"m","notes":[],"fixIts":[]}"#, style: .json)
    }

    func testSeveral() {
        let text = Renderer().render([.error("x", "one", .none), .error("x", "two", .none)], in: sources)
        XCTAssertEqual(text, "error: one\nerror: two\n")
        XCTAssertEqual(Renderer().render([], in: sources), "")
    }

    func testOfManyTheFirstAreShownErrorsBeforeWarnings() {
        func list(_ errors: Int, _ warnings: Int) -> [Diagnostic] {
            (0..<warnings).map { .warning("w", "w\($0)", .none) } + (0..<errors).map { .error("e", "e\($0)", .none) }
        }
        let expected = [(30, 20, 50, nil), (0, 51, 50, "… and 1 more warning"), (52, 1, 50, "… and 2 more errors, 1 more warning"), (9999, 0, 50, "… and 9949 more errors")] as [(Int, Int, Int, String?)]
        for (errors, warnings, shown, end) in expected {
            let lines = Renderer().render(list(errors, warnings), in: sources).split(separator: "\n").map(String.init)
            XCTAssertEqual(lines.count, shown + (end == nil ? 0 : 1), "\(errors) \(warnings)")
            XCTAssertEqual(end, end == nil ? nil : lines.last)
            XCTAssertEqual(lines.filter { $0.hasPrefix("error: ") }.count, min(errors, 50))
        }
        XCTAssertEqual(Renderer(style: .json).render(list(60, 60), in: sources).split(separator: "\n").count, 120)
    }

    /// The end of a line, and a message that covers more than can be shown.
    func testPlacesInALineOfAMegabyte() {
        let text = source("let a = 1; " + String(repeating: "b", count: 1_000_000) + " c\nd")
        for (part, first) in [(span(" c", text), "…bbb"), (Span(source: text.id, start: 11, end: 1_000_000), "let a = 1; bbb")] {
            let lines = Renderer().render(.error("x", "m", part), in: sources).split(separator: "\n")
            XCTAssertTrue(lines[1].dropFirst(7).hasPrefix(first), String(lines[1]))
            XCTAssertTrue(lines[2].dropFirst(6).allSatisfy { " ^~".contains($0) } && lines.allSatisfy { $0.count < 200 })
        }
    }
}
