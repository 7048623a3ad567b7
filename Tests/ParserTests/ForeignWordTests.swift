import Diagnostics
import XCTest

@testable import Parser

/// Words of other languages, and mistyped keywords: one error, at Swift's place and in its words, and a fix that says the word.
final class ForeignWordTests: ParserTestCase {
    /// - Parameter fixed: `line:column` of the fix, what goes, what comes.
    private func check(_ text: String, _ expected: [String], fixed: [String], line: UInt = #line) {
        let result = assertErrors(text, expected, line: line)
        let fixes = result.diagnostics.flatMap(\.fixIts).map { fix in
            let place = result.source.position(of: fix.span.start)
            return "\(place.line):\(place.column) '\(result.source.text(fix.span))' '\(fix.replacement)'"
        }
        XCTAssertEqual(fixes, fixed, text, line: line)
    }

    private static let separator = " consecutive statements on a line must be separated by ';'"

    func testBeginnings() {
        for (text, column, word, swift) in [
            ("def f(x):\n    g(x)", 4, "def", "func"), ("function f(x: Int) -> Int { return x }", 9, "function", "func"), ("fucn f() {\n}", 5, "fucn", "func"),
            ("stuct S { var x = 1 }", 6, "stuct", "struct"), ("const k = 3", 6, "const", "let"), ("int n = 3", 4, "int", "var"), ("improt Foundation", 7, "improt", "import"),
            ("retrun 3", 7, "retrun", "return"), ("foreach x in [1] { g(x) }", 8, "foreach", "for"), ("unless done { g() } else { h() }", 7, "unless", "if !"), ("print \"a\", b", 6, " ", "("),
        ] {
            let place = word == " " ? column : 1
            check(text, ["1:\(column)" + Self.separator], fixed: ["1:\(place) '\(word)' '\(swift)'"])
        }
        // Names of one's own stay what they are.
        check("a b", ["1:2" + Self.separator], fixed: ["1:2 '' ';'"])
        check("thing one two three\nx y", ["1:6" + Self.separator, "2:2" + Self.separator], fixed: ["1:6 '' ';'", "2:2 '' ';'"])
    }

    func testClauses() {
        check("if a { b() } elif c { d() } else { e() }\nf g", ["1:13" + Self.separator, "2:2" + Self.separator], fixed: ["1:14 'elif' 'else if'", "2:2 '' ';'"])
        check("if a {\n} elseif b {\n} elif c {\n}\nelse {\n}\nf()", ["2:2" + Self.separator], fixed: ["2:3 'elseif' 'else if'"])
        check("try {\n  try f()\n} catch E.a {\n} catch {\n}\nf()", ["1:1 the 'do' keyword is used to specify a 'catch' region"], fixed: ["1:1 'try' 'do'"])
        check("for i = 0; i < 3; i += 1 {\n    f()\n}\nf()", ["1:1 C-style for statement was removed in Swift 3"], fixed: [])
    }

    func testOperators() {
        check("if a and b { }", ["1:6 expected '{' after 'if' condition"], fixed: ["1:6 'and' '&&'"])
        check("while a or b { }", ["1:9 expected '{' after 'while' condition"], fixed: ["1:9 'or' '||'"])
        check("if not a { }", ["1:8 expected '{' after 'if' condition"], fixed: ["1:4 'not ' '!'"])
        check("let c = a and b", ["1:10" + Self.separator], fixed: ["1:11 'and' '&&'"])
        check("f(a or b)", ["1:5 expected ',' separator"], fixed: ["1:5 'or' '||'"])
        check("let a = new A()\nlet b = 3", ["1:12" + Self.separator], fixed: ["1:9 'new ' ''"])
        check("f(new A())", ["1:7 expected ',' separator"], fixed: ["1:3 'new ' ''"])
    }

    func testComments() {
        let message = " expected a macro identifier for a pound literal expression"
        check("# a { comment\nf()\nf() # more", ["1:1" + message, "3:5" + message], fixed: ["1:1 '#' '//'", "3:5 '#' '//'"])
    }

    func testAsyncBeforeFunc() {
        check("async func f() {}", ["1:1 'async' must be written after the parameter list of a function"], fixed: ["1:1 'async ' ''"])
    }
}
