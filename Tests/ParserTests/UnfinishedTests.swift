import XCTest

@testable import Parser

/// A prompt asks for more when the text may go on.
final class UnfinishedTests: ParserTestCase {
    private func assertUnfinished(_ texts: [String], line: UInt = #line) {
        for text in texts { XCTAssertTrue(parse(text).isUnfinished, "should be unfinished: \(text)", line: line) }
    }

    private func assertFinished(_ texts: [String], line: UInt = #line) {
        for text in texts { XCTAssertFalse(parse(text).isUnfinished, "should not be unfinished: \(text)", line: line) }
    }

    func testOpenBrackets() {
        assertUnfinished([
            "func f() {", "f(", "f(1,", "[1, 2", "[1: 2,", "if a {", "struct S {\n  var a: Int", "switch a {", "switch a {\ncase 1:", "let f = { a in",
            "let f = { [weak self", "let t: (Int,", "let d: [String:", "f { a in\n  b", "class C {\n  func f() {\n  }", "let x: Array<Int", "print(\"\\(a)\", b",
        ])
    }

    func testMissingRightSides() {
        assertUnfinished([
            "let a =", "a = ", "a +", "a ?", "a ? b :", "a.", "a as", "a is", "return a +", "let a: ", "try", "await", "throw", "!", "-", "func", "func f", "func f()",
            "func f() ->", "struct", "struct S", "extension", "enum E", "import", "if", "if a", "if let", "if let a =", "if a,", "guard a", "guard a else", "for", "for i",
            "for i in", "for i in a", "while", "while a", "repeat", "repeat { }", "repeat { } while", "switch", "switch a", "do", "defer", "let", "var", "if a { } else", "\\",
            "@", "@discardableResult", "public", "let f: (Int) ->", "typealias A", "typealias A =", "if case .a", "if case .a =",
            "precedencegroup P", "infix operator", "f(a:", "outer:", "#", "import Foundation\nlet x =",
        ])
    }

    func testOpenTexts() {
        assertUnfinished(["let s = \"\"\"\nabc", "/* abc", "let a = 1 /* abc", "#if os(Linux)\nlet a = 1", "#if DEBUG"])
    }

    func testWholeTexts() {
        assertFinished([
            "", "// comment", "let a = 1", "a", "f()", "f { }", "if a { }", "if a { } else { }", "return", "break", "func f() {}", "struct S {}", "let f: (Int)", "a\n.b", "x!", "1...",
            "do { }", "enum E { case a }", "import Foundation", "prefix operator +++", "let a", "\"abc\"",
        ])
    }

    func testWrongTexts() {
        assertFinished(["let = 5", "}", "a)", "let a = 1 let b = 2", "\"abc", "func f(a Int) {}", "let class = 1", "f(1 2)", "let a = )\nlet b =", "#error(\"no\")"])
    }
}
