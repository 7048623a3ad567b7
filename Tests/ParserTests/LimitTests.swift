import Diagnostics
import XCTest

@testable import Parser

/// Hostile text: the stack does not overflow, and time stays linear.
final class LimitTests: ParserTestCase {
    private let many = 10_000

    private func repeated(_ part: String, _ count: Int? = nil) -> String { String(repeating: part, count: count ?? many) }

    private func parseOnly(_ text: String) -> SourceFile { Parser.parse(Source(id: SourceID(raw: 1), name: "test.lsw", text: text)) }

    func testChainsOfAnyLength() {
        let chains = [
            "a" + repeated(".b"), "a" + repeated(".b()"), "a" + repeated("()"), "a" + repeated("[0]"), "a" + repeated("!"), "a" + repeated(" + a"),
            "a" + repeated(" as A"), "a" + repeated(" ? b : a"), "let x: A" + repeated(" & A"), "\\a" + repeated(".b"),
            "if a { }" + repeated(" else if a { }"), "let x = if a { 1 }" + repeated(" else if a { 1 }") + " else { 2 }", "let x = [" + repeated("1, ") + "]",
            "a" + repeated("\n  .b { $0 }"), repeated("a\n"),
        ]
        for chain in chains {
            let file = parseOnly(chain)
            XCTAssertEqual(messages(file), [], String(chain.prefix(30)))
        }
    }

    func testNestingThatIsTooDeep() {
        let openings = [
            "(", "[", "f(", "f { ", "f { a in ", "if a { ", "func f() { ", "struct S { ", "switch a { case 1: ", "try ", "await ", "-(", "a ? ", "[A", "let x = if a { ", "let ", "var ",
        ]
        for opening in openings {
            let errors = messages(parseOnly(repeated(opening)))
            XCTAssertEqual(errors.filter { $0.contains("nesting is too deep; at most 200 levels are allowed") }.count, 1, opening)
        }
        for type in ["let x: " + repeated("[A"), "let x: " + repeated("A<"), "let x: " + repeated("(A) -> ") + "A", "let x: " + repeated("any ") + "P", "let x: A" + repeated(".B"), "let x: A" + repeated("?"), "let " + repeated("(")] {
            XCTAssertEqual(messages(parseOnly(type)).count, 1, String(type.prefix(20)))
        }
    }

    func testNestingThatIsDeepEnough() {
        for (open, close) in [("(", ")"), ("[", "]"), ("f(", ")")] {
            XCTAssertEqual(messages(parseOnly(repeated(open, 150) + "1" + repeated(close, 150))), [], open)
        }
        XCTAssertEqual(messages(parseOnly(repeated("f { ", 60) + repeated("}", 60))), [])
    }

    func testNothingElseIsSaidBehindTheLimit() {
        XCTAssertEqual(messages(parseOnly(repeated("(", 300) + " let ) ] }\nlet = 5")).count, 1)
    }

    func testComparisonsAreNotTriedAgainAndAgain() {
        XCTAssertEqual(messages(parseOnly("a" + repeated(" < a"))), [])
        XCTAssertEqual(messages(parseOnly("a" + repeated("<a"))), [])
    }

    func testGarbage() {
        for part in [")", "]", "}", ";", "case ", "else ", "in ", "a:", ", ", "= ", "-> ", "#if ", "#endif\n", "@", "\\", "? ", "...", "$0 ", "` ", "\"", "_ ", "& "] {
            _ = parseOnly(repeated(part, 2000))
        }
        let parts = ["{", "}", "(", ")", "[", "]", "let ", "func ", "a", " = ", ".", ",", ":", "\n", " + ", "if ", "case ", "in ", "\"", "\\(", "#if a\n", "#endif\n", "struct ", "<", ">", "?", "-> ", "1"]
        var state: UInt64 = 42
        for _ in 0..<300 {
            var text = ""
            for _ in 0..<60 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += parts[Int(state >> 33) % parts.count]
            }
            _ = parse(text)
        }
    }
}
