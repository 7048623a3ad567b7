import XCTest

@testable import Lexer

final class OperatorTests: LexerTestCase {
    func testBoundnessDecidesTheKind() {
        let table = [
            ("a + b", "a _+_ b"), ("a+b", "a _+_ b"), ("a +b", "a +_ b"), ("a+ b", "a _+ b"),
            ("-a", "-_ a"), ("(-a)", "( -_ a )"), ("[+, -]", "[ _+_ , _-_ ]"), ("f(-)", "f ( _-_ )"), ("a++", "a _++"),
            ("a+\nb", "a _+ b"), ("a\n+b", "a +_ b"), ("{ -1 }", "{ -_ integer:1 }"), ("a;-b", "a ; -_ b"),
            ("x: -1", "x : -_ integer:1"), ("x:-1", "x : -_ integer:1"), ("a -- b", "a _--_ b"),
            ("a/*c*/+ b", "a _+_ b"), ("a +/*c*/b", "a _+_ b"), ("a/*c*/+b", "a +_ b"), ("a+/*c*/ b", "a _+ b"), ("a+//c\n b", "a _+ b"),
            ("x^.y", "x _^ . y"), ("^.y", "^_ . y"), ("a ^ .y", "a _^_ . y"), ("a\u{B}+ b", "a _+_ b"),
        ]
        for (text, expected) in table { XCTAssertEqual(describe(text), expected, text) }
    }

    func testTokensWithKindsOfTheirOwn() {
        let table = [
            ("a = b", "a equal:= b"), ("a=b", "a equal:= b"), ("a == b", "a _==_ b"), ("a->b", "a arrow:-> b"), ("a -> b", "a arrow:-> b"),
            ("a->>b", "a _->>_ b"), ("f(&x)", "f ( ampersand:& x )"), ("a & b", "a _&_ b"), ("a&b", "a _&_ b"), ("&&x", "&&_ x"),
            ("a?.b", "a question:? . b"), ("a ? b : c", "a question:? b : c"), ("a?b:c", "a question:? b : c"), ("a ?b", "a question:? b"),
            ("a!.b", "a exclamation:! . b"), ("a!", "a exclamation:!"), ("!a", "!_ a"), ("a != b", "a _!=_ b"), ("a!=b", "a exclamation:! equal:= b"),
            ("a ?? b", "a _??_ b"), ("a??", "a question:? question:?"), ("a! + b", "a exclamation:! _+_ b"), ("try? f", "`try` question:? f"),
            ("a!!.b", "a exclamation:! exclamation:! . b"), ("(!)", "( _!_ )"),
        ]
        for (text, expected) in table { XCTAssertEqual(describe(text), expected, text) }
    }

    func testDots() {
        let table = [
            ("a.b", "a . b"), (".a", ". a"), ("a\n  .b", "a . b"), ("1...5", "integer:1 _..._ integer:5"), ("0..<n", "integer:0 _..<_ n"),
            ("a[1...]", "a [ integer:1 _... ]"), ("a[...3]", "a [ ..._ integer:3 ]"), ("a+.b", "a _+ . b"), ("a .+ b", "a _.+_ b"),
            ("a .&. b", "a _.&._ b"), ("Int...", "Int _..."), ("-.x", "-_ . x"), ("a==.b", "a _== . b"),
        ]
        for (text, expected) in table { XCTAssertEqual(describe(text), expected, text) }
    }

    func testCommentsEndOperators() {
        XCTAssertEqual(describe("a */* c */ b"), "a _*_ b")
        XCTAssertEqual(describe("a *// c\n b"), "a _*_ b")
        XCTAssertEqual(describe("a // + b"), "a")
        XCTAssertEqual(describe("a <</**/ b"), "a _<<_ b")
        XCTAssertEqual(messages("let b = 1\n*/"), ["2:1 unexpected end of block comment"])
        XCTAssertEqual(messages("a*/b"), ["1:2 unexpected end of block comment"])
        XCTAssertEqual(messages("a +*/ b"), ["1:4 unexpected end of block comment"])
    }

    func testUnicodeOperators() {
        XCTAssertEqual(describe("a × b"), "a _×_ b")
        XCTAssertEqual(describe("√2 → x"), "√_ integer:2 _→_ x")
        XCTAssertEqual(describe("a ≠\u{338} b"), "a _≠\u{338}_ b")
        XCTAssertEqual(describe("a ∈∉ b"), "a _∈∉_ b")
    }

    func testUnevenEqual() {
        XCTAssertEqual(messages("let a= 3"), ["1:6 '=' must have consistent whitespace on both sides"])
        XCTAssertEqual(messages("let a =3"), ["1:7 '=' must have consistent whitespace on both sides"])
        XCTAssertEqual(lex("let a =3").tokens.map(\.kind), [.keyword, .identifier, .equal, .integer, .endOfFile])
    }

    func testGenericBrackets() {
        XCTAssertEqual(describe("Array<Int>()"), "Array _<_ Int _>_ ( )")
        XCTAssertEqual(describe("[Array<Set<Int>>]"), "[ Array _<_ Set _<_ Int _>> ]")
        XCTAssertEqual(describe("a<b?>.c"), "a _<_ b question:? _> . c")
    }

    func testFlags() {
        let tokens = lex("f (x)\n  .y()").tokens
        XCTAssertEqual(tokens[0].flags, [.atLineStart])
        XCTAssertEqual(tokens[1].flags, [.rightBound])
        XCTAssertEqual(tokens[2].flags, [])
        XCTAssertEqual(tokens[3].flags, [.leftBound])
        XCTAssertEqual(tokens[4].flags, [.atLineStart, .rightBound])
        XCTAssertEqual(tokens[5].flags, [.leftBound, .rightBound])
    }

    func testLineStartBehindComments() {
        XCTAssertEqual(lex("a /* \n */ b").tokens[1].flags, [.atLineStart])
        XCTAssertEqual(lex("a /* */ b").tokens[1].flags, [])
        XCTAssertEqual(lex("a // x\nb").tokens[1].flags, [.atLineStart])
        XCTAssertEqual(lex("a\rb").tokens[1].flags, [.atLineStart])
        XCTAssertEqual(lex("a\r\nb").tokens[1].flags, [.atLineStart])
    }

    func testRegexLiterals() {
        let table = [
            ("let r = /abc/", "`let` r equal:= regex:/abc/"), ("f(/a(b)/)", "f ( regex:/a(b)/ )"), ("a / b / c", "a _/_ b _/_ c"),
            ("a/b/c", "a _/_ b _/_ c"), ("x = a /b", "x equal:= a /_ b"), ("f(/, /)", "f ( _/_ , _/_ )"), ("f(/)", "f ( _/_ )"),
            ("return /a\\/b/", "`return` regex:/a\\/b/"), ("(a) / (b) / c", "( a ) _/_ ( b ) _/_ c"), ("f(/x)/2", "f ( /_ x ) _/_ integer:2"),
            ("let r = #/a/b/#", "`let` r equal:= regex:#/a/b/#"), ("let r = ##/a/#b/##", "`let` r equal:= regex:##/a/#b/##"),
            ("!/a/", "!_ regex:/a/"), ("func / (a: Int) {}; x/ 2", "`func` _/_ ( a : Int ) { } ; x _/ integer:2"),
            ("[/a/, /b/]", "[ regex:/a/ , regex:/b/ ]"), ("x / y // z /", "x _/_ y"), ("try? /^ x/", "`try` question:? regex:/^ x/"),
            ("#/\n a b\n/#", "regex:#/\n a b\n/#"), ("{ /a[)]b/ }", "{ regex:/a[)]b/ }"), ("a /= b", "a _/=_ b"),
        ]
        for (text, expected) in table { XCTAssertEqual(describe(text), expected, text) }
    }

    func testRegexPattern() {
        func pattern(_ text: String) -> String? {
            let result = lex(text)
            return result.tokens.first { $0.kind == .regex }.map { result.regexPattern(of: $0).pattern }
        }
        XCTAssertEqual(pattern("/a b/"), "a b")
        XCTAssertEqual(pattern("##/a/#/##"), "a/#")
        XCTAssertEqual(pattern("#/\n a\n/#"), "\n a\n")
        let result = lex("#/\n a\n/#")
        XCTAssertTrue(result.regexPattern(of: result.tokens[0]).ignoresWhitespace)
    }

    func testUnterminatedRegex() {
        XCTAssertEqual(messages("let b = #/abc\nlet c = 1"), ["1:9 unterminated regex literal"])
        XCTAssertEqual(lex("let b = #/abc\nlet c = 1").tokens.count, 9)
        XCTAssertTrue(lex("let b = #/\n abc\n").isUnfinished)
        XCTAssertFalse(lex("let b = #/abc").isUnfinished)
    }

    func testPlaceholder() {
        XCTAssertEqual(messages("f(<#T##Int#>)"), ["1:3 editor placeholder in source file"])
        XCTAssertEqual(messages("f(a+<#b#>)"), ["1:5 editor placeholder in source file"])
        XCTAssertEqual(describe("a <# b"), "a <_ # b")
    }

    func testConflictMarkers() {
        let text = "let a = 1\n<<<<<<< HEAD\nlet b = 1\n=======\nlet b = 2\n>>>>>>> x\nlet c = 2"
        XCTAssertEqual(messages(text), ["2:1 source control conflict marker in source file"])
        XCTAssertEqual(lex(text).tokens.count, 9)
        XCTAssertEqual(describe("a\n<<<<<<< b"), "a _<<<<<<<_ b")
    }
}
