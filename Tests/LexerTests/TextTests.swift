import XCTest

@testable import Lexer

/// Identifiers, comments, encodings, and what does not belong into a program.
final class TextTests: LexerTestCase {
    func testIdentifiersAndKeywords() {
        XCTAssertEqual(describe("let x1_ = async"), "`let` x1_ equal:= async")
        XCTAssertEqual(describe("Self.init(_: Any)"), "`Self` . `init` ( `_` : `Any` )")
        XCTAssertEqual(describe("await get some any mutating"), "await get some any mutating")
        XCTAssertEqual(describe("classy _x __ _"), "classy _x __ `_`")
        XCTAssertEqual(describe("größe 数 😀 a\u{301} π2"), "größe 数 😀 a\u{301} π2")
        XCTAssertEqual(describe("👨‍👩‍👧"), "👨‍👩‍👧")
        for keyword in Keyword.texts { XCTAssertEqual(lex(keyword).tokens[0].kind, .keyword, keyword) }
        for word in ["", "a", "classs", "clas", "weak", "async", "$0"] { XCTAssertFalse(Keyword.isReserved(Name(word)), word) }
    }

    func testDollar() {
        XCTAssertEqual(describe("$0 + $12"), "implicitParameter:$0 _+_ implicitParameter:$12")
        XCTAssertEqual(describe("$name $0a"), "$name $0a")
        XCTAssertEqual(lex("$0").tokens[0].name.text, "$0")
        XCTAssertEqual(lex("$state").tokens[0].name.text, "$state")
        XCTAssertEqual(messages("$ + 1"), ["1:1 '$' is not an identifier; use backticks to escape it"])
        XCTAssertEqual(describe("a$b"), "a$b")
    }

    func testEscapedIdentifiers() {
        let result = lex("`class` + `two words`")
        XCTAssertEqual(result.tokens.map(\.kind), [.identifier, .binaryOperator, .identifier, .endOfFile])
        XCTAssertEqual(result.tokens.map(\.name.text), ["class", "+", "two words", ""])
        XCTAssertTrue(result.tokens[0].flags.contains(.escaped))
        XCTAssertEqual(messages("let `` = 1"), ["1:5 expected an identifier between '`' and '`'"])
        XCTAssertEqual(messages("let `abc = 1"), ["1:5 expected '`' to end escaped identifier"])
        XCTAssertEqual(lex("let `abc = 1").tokens.map(\.name.text), ["let", "abc", "=", "", ""])
        XCTAssertEqual(messages("let `+` = 1"), ["1:5 an escaped identifier cannot consist of operator characters only"])
        XCTAssertEqual(messages("let `a\\b` = 1"), ["1:5 an escaped identifier cannot contain '\\'"])
        XCTAssertEqual(messages("let ` ` = 1"), ["1:5 an escaped identifier cannot consist of spaces only"])
    }

    func testPound() {
        XCTAssertEqual(describe("#if DEBUG"), "# `if` DEBUG")
        XCTAssertEqual(describe("#selector(a)"), "# selector ( a )")
        XCTAssertEqual(describe("# ## #"), "# # # #")
        XCTAssertEqual(describe("@main struct A {}"), "@ main `struct` A { }")
        XCTAssertEqual(describe(#"\.a \A.b"#), #"\ . a \ A . b"#)
    }

    func testComments() {
        XCTAssertEqual(describe("a // b /* c\nd /* e /* f */ g */ h"), "a d h")
        XCTAssertEqual(describe("/**/a/***/b"), "a b")
        XCTAssertEqual(describe("//"), "")
        XCTAssertEqual(describe("/* \"unclosed */ a"), "a")
        let result = lex("let x = 1 /* abc /* */")
        XCTAssertEqual(messages(result), ["1:23 unterminated '/*' comment"])
        XCTAssertEqual(result.diagnostics[0].notes.map(\.message), ["comment started here"])
        XCTAssertEqual(result.diagnostics[0].fixIts.map(\.replacement), ["*/"])
    }

    func testBeginningOfFile() {
        XCTAssertEqual(describe(""), "")
        XCTAssertEqual(describe("#!/usr/bin/env x\na"), "a")
        XCTAssertEqual(describe("#!"), "")
        XCTAssertEqual(describe("\u{FEFF}a"), "a")
        XCTAssertEqual(describe("\u{FEFF}#!/bin/x\na"), "a")
        XCTAssertEqual(describe("a\n#!b"), "a # exclamation:! b")
        XCTAssertEqual(messages("a \u{FEFF}b"), ["1:3 invalid character in source file"])
    }

    func testLineEnds() {
        XCTAssertEqual(lex("a\rb\r\nc\nd\u{2028}").tokens.filter { $0.flags.contains(.atLineStart) }.count, 4)
        XCTAssertEqual(messages("a\u{2028}b"), ["1:2 invalid character in source file"])
    }

    func testEncoding() {
        XCTAssertEqual(messages(lex(bytes: [0x61, 0, 0x62])), ["1:2 nul character embedded in middle of file"])
        XCTAssertEqual(lex(bytes: [0x61, 0, 0x62]).diagnostics[0].severity, .warning)
        XCTAssertEqual(messages(lex(bytes: [0x61, 0x20, 0xFF, 0x20, 0x62])), ["1:3 invalid UTF-8 found in source file"])
        XCTAssertEqual(messages(lex(bytes: Array("\"a".utf8) + [0xC3] + Array("\" // ".utf8) + [0xE2, 0x28, 0xA1])), [
            "1:3 invalid UTF-8 found in source file", "1:9 invalid UTF-8 found in source file", "1:11 invalid UTF-8 found in source file",
        ])
        let overlong: [[UInt8]] = [[0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF5, 0x80], [0x80], [0xE2, 0x82]]
        for bytes in overlong { XCTAssertEqual(messages(lex(bytes: bytes)), ["1:1 invalid UTF-8 found in source file"], "\(bytes)") }
        XCTAssertEqual(lex(bytes: [UInt8](repeating: 0xFF, count: 1000)).diagnostics.count, 50)
        XCTAssertEqual(messages("let x = \"\u{202E}abc\""), ["1:10 text direction control character U+202E can make code look like other code"])
    }

    func testEveryByteAlone() {
        for byte in UInt8.min...UInt8.max {
            _ = lex(bytes: [byte])
            _ = lex(bytes: [0x61, byte, 0x62, 0x20, byte])
            _ = lex(bytes: [byte, byte, byte, 10, byte, byte])
        }
    }

    func testInvalidCharacters() {
        XCTAssertEqual(messages("let a = \u{1} 3"), ["1:9 invalid character in source file"])
        XCTAssertEqual(messages("let a = 3 \u{E000} 4"), ["1:11 invalid character in source file"])
        XCTAssertEqual(lex("\u{E000}").tokens[0].kind, .unknown)
        let dash = lex("a – b")
        XCTAssertEqual(messages(dash), ["1:3 invalid character in source file"])
        XCTAssertEqual(dash.diagnostics[0].notes.map(\.message), [
            "unicode character '–' (En Dash) looks similar to '-' (Hyphen Minus); did you mean to use '-' (Hyphen Minus)?"
        ])
        XCTAssertEqual(dash.tokens[1].kind, .binaryOperator)
        XCTAssertEqual(dash.tokens[1].name.text, "-")
        XCTAssertEqual(messages("a\u{A0}+ b"), ["1:2 non-breaking space (U+00A0) used instead of regular space"])
        XCTAssertEqual(lex("a\u{A0}+\u{A0}b").tokens[1].kind, .binaryOperator)
        XCTAssertEqual(messages("let \u{301}a = 1"), ["1:5 an identifier cannot begin with this character"])
    }

    func testDocumentation() {
        func documentation(_ text: String) -> String {
            let result = lex(text)
            return result.documentation(before: result.tokens.firstIndex { $0.name.text == "func" } ?? 0)
        }
        XCTAssertEqual(documentation("/// One.\n///\n///   Two. \nfunc f() {}"), "One.\n\n  Two.")
        XCTAssertEqual(documentation("let a = 1 /// Not this.\n/// This.\nfunc f()"), "This.")
        XCTAssertEqual(documentation("/** One. */ func f()"), "One.")
        XCTAssertEqual(documentation("/**\n * One.\n * Two.\n */\nfunc f()"), "One.\nTwo.")
        XCTAssertEqual(documentation("/// Old.\n\n/// New.\nfunc f()"), "New.")
        XCTAssertEqual(documentation("/// Old.\n// plain\nfunc f()"), "")
        XCTAssertEqual(documentation("//// No.\nfunc f()"), "")
        XCTAssertEqual(documentation("/* No. */\nfunc f()"), "")
        XCTAssertEqual(documentation("/// One.\r\n/// Two.\r\nfunc f()"), "One.\nTwo.")
        XCTAssertEqual(documentation("/// One.\n\nfunc f()"), "One.")
        XCTAssertEqual(documentation("/**/ func f()"), "")
        XCTAssertEqual(documentation("func f()"), "")
        XCTAssertEqual(lex("a").documentation(before: -1), "")
        XCTAssertEqual(lex("a").documentation(before: 7), "")
    }

    func testHashesIgnoreSpacesOnly() {
        func hashes(_ text: String) -> [UInt32] { lex(text).tokens.map(\.hash) }
        XCTAssertEqual(hashes("a+b"), hashes("a /* c */  +\n b // d\n"))
        XCTAssertNotEqual(hashes("class"), hashes("`class`"))
        XCTAssertNotEqual(hashes("\"a\""), hashes("\"b\""))
        XCTAssertNotEqual(hashes("a"), hashes("\"a\""))
        XCTAssertNotEqual(hashes("1"), hashes("01"))
        XCTAssertNotEqual(hashes("\"\"\"\n a\n\"\"\""), hashes("\"\"\"\na\n\"\"\""))
        XCTAssertNotEqual(hashes("a - b"), hashes("a -b"))
        XCTAssertEqual(Set("()[]{},:;.@#\\".map { hashes(String($0))[0] }).count, 13)
    }

    func testRandomText() {
        var generator = SplitMix(state: 42)
        let pieces = [
            "\"", "\"\"\"", "\\", "\\(", "(", ")", "#", "/", "*", "//", "/*", "*/", "\n", "\r", " ", "a", "1", ".", "e", "0x", "`", "$", "<#", "#>", "“", "'", "\u{202E}",
            "\u{A0}", "é", "–", "!", "?", "&", "=", "->", "try", "operator", "{", "}", "[", "]", "\t", "_", "\\u{", "<<<<<<< ", ">>>>>>> ", "\0", "#/", "/#",
        ]
        for _ in 0..<2000 {
            let text = (0..<Int(generator.next() % 14)).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined()
            _ = lex(text)
        }
    }

    private struct SplitMix {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }
}
