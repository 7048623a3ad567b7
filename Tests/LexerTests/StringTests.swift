import XCTest

@testable import Lexer

final class StringTests: LexerTestCase {
    func testSingleLine() {
        let table: [(String, [String])] = [
            (#""""#, [""]), (#""abc""#, ["abc"]), (#""a\tb\n\r\\\"\'\0""#, ["a\tb\n\r\\\"\'\0"]),
            (#""\u{41}\u{1F600}""#, ["A\u{1F600}"]), (#""it's""#, ["it's"]), (#""日本語""#, ["日本語"]), (#""// no /* comment""#, ["// no /* comment"]),
            ("\"a\u{2028}b\"", ["a\u{2028}b"]),
        ]
        for (text, expected) in table { XCTAssertEqual(segments(text), expected, text) }
        for (text, _) in table { XCTAssertEqual(messages(text), [], text) }
    }

    func testInterpolation() {
        let table: [(String, [String])] = [
            (#""\(a)""#, ["‹a›"]), (#""x\(a + 1)y""#, ["x", "‹a + 1›", "y"]), (#""\(a)\(b)""#, ["‹a›", "‹b›"]),
            (#""\(f(")"))""#, [#"‹f ( ")" )›"#]), (#""\("\("x")")""#, [#"‹"\("x")"›"#]), (#""\(a /* ) */)""#, ["‹a›"]),
            (##""\(#")"#)""##, [##"‹#")"#›"##]), (#""\(d["k"] ?? "n")""#, [#"‹d [ "k" ] ?? "n"›"#]), (#""\(x, radix: 16)""#, ["‹x , radix : 16›"]),
            (#""\()""#, ["‹›"]), (#""\({ $0 }(1))""#, ["‹{ $0 } ( 1 )›"]), (#""\\(a)""#, [#"\(a)"#]),
        ]
        for (text, expected) in table {
            XCTAssertEqual(segments(text), expected, text)
            XCTAssertEqual(messages(text), [], text)
        }
    }

    func testTokensOfInterpolations() {
        let result = lex("let a = \"x\\(-b)\"")
        let string = result.tokens[3]
        XCTAssertTrue(string.flags.contains(.complex))
        guard case .interpolation(let tokens, let span) = result.stringSegments(of: string)[1] else { return XCTFail("no interpolation") }
        XCTAssertEqual(result.source.text(span), "-b")
        XCTAssertEqual(tokens.map(\.kind), [.prefixOperator, .identifier, .endOfFile])
        XCTAssertEqual(tokens.map(\.start), [12, 13, 14])
    }

    func testStringsInInterpolations() {
        let result = lex(#""\("a\n\(b)")""#)
        guard case .interpolation(let tokens, _) = result.stringSegments(of: result.tokens[0])[0] else { return XCTFail("no interpolation") }
        XCTAssertEqual(Self.segments(of: tokens[0], result), ["a\n", "‹b›"])
    }

    func testRaw() {
        let table: [(String, [String])] = [
            (##"#"\n\(a)"#"##, [#"\n\(a)"#]), (##"#"\#n\#(a)"#"##, ["\n", "‹a›"]), (##"#"a"b"#"##, [#"a"b"#]), (###"##"a"#b"##"###, [##"a"#b"##]),
            (##"#"""#"##, ["\""]), (##"#""""#"##, ["\"\""]), ("#\"\"\"\n a\\n\n \"\"\"#", ["a\\n"]), ("#\"\"\"\n a\\#n\"\"\"\n \"\"\"#", ["a\n\"\"\""]),
        ]
        for (text, expected) in table {
            XCTAssertEqual(segments(text), expected, text)
            XCTAssertEqual(messages(text), [], text)
        }
    }

    func testMultiline() {
        let table: [(String, [String])] = [
            ("\"\"\"\n\"\"\"", [""]), ("\"\"\"\na\n\"\"\"", ["a"]), ("\"\"\"\n\na\n\n\"\"\"", ["\na\n"]), ("\"\"\"\n  a\n    b\n\n  c\n  \"\"\"", ["a\n  b\n\nc"]),
            ("\"\"\"\r\n  a\r\n  b\r\n  \"\"\"", ["a\nb"]), ("\"\"\"\n  a \\\n  b \\  \n  c\n  \"\"\"", ["a b c"]), ("\"\"\"\n\ta\n\t\"\"\"", ["a"]),
            ("\"\"\"\n a\"b\"\"c\n \"\"\"", ["a\"b\"\"c"]), ("\"\"\"\n a\\\"\"\"b\n \"\"\"", ["a\"\"\"b"]), ("\"\"\"\n  \\(a)\\n\n  \"\"\"", ["‹a›", "\n"]),
            ("\"\"\"\n  \\(\n  a\n  )b\n  \"\"\"", ["‹a›", "b"]), ("\"\"\"\n  \\(a // )\n  )\n  \"\"\"", ["‹a›"]), ("\"\"\"\n  a\tb\n  \"\"\"", ["a\tb"]),
            ("\"\"\"\n  \\(\"\"\"\n   x\n   \"\"\")\n  \"\"\"", ["‹\"\"\"\n   x\n   \"\"\"›"]),
            ("\"\"\"\ra\rb\r\"\"\"", ["a\nb"]), ("\"\"\"\n  \n  \"\"\"", [""]), ("\"\"\"\n  \"\"\"", [""]), ("\"\"\"\r\n\t\"\"\"", [""]), ("\"\"\"\n\n  \"\"\"", [""]),
        ]
        for (text, expected) in table {
            XCTAssertEqual(segments(text), expected, text)
            XCTAssertEqual(messages(text), [], text)
        }
    }

    func testErrors() {
        let table: [(String, [String])] = [
            ("let a = \"abc\nlet b = 0", ["1:9 unterminated string literal"]),
            ("\"a\\", ["1:1 unterminated string literal"]),
            ("#\"abc", ["1:1 unterminated string literal"]),
            ("###\"x\"##", ["1:1 unterminated string literal"]),
            ("\"\\q\"", ["1:3 invalid escape sequence in literal"]),
            ("\"\\é\"", ["1:3 invalid escape sequence in literal"]),
            ("#\"\\#q\"#", ["1:5 invalid escape sequence in literal"]),
            ("\"\\  \"", ["1:3 invalid escape sequence in literal"]),
            ("\"\\u\"", ["1:2 expected hexadecimal code in braces after unicode escape"]),
            ("\"\\u12\"", ["1:2 expected hexadecimal code in braces after unicode escape"]),
            ("\"\\u{}\"", ["1:2 \\u{...} escape sequence expects between 1 and 8 hex digits"]),
            ("\"\\u{123456789}\"", ["1:2 \\u{...} escape sequence expects between 1 and 8 hex digits"]),
            ("\"\\u{12\"", ["1:2 expected '}' in \\u{...} escape sequence"]),
            ("\"\\u{zz}\"", ["1:2 expected '}' in \\u{...} escape sequence"]),
            ("\"\\u{110000}\"", ["1:2 invalid unicode scalar"]),
            ("\"\\u{D800}\"", ["1:2 invalid unicode scalar"]),
            ("\"\\u{FFFFFFFF}\"", ["1:2 invalid unicode scalar"]),
            ("\"a\tb\"", ["1:3 unprintable ASCII character found in source file"]),
            ("\"a\u{7F}b\"", ["1:3 unprintable ASCII character found in source file"]),
            ("\"\\(1\nlet b = 2", ["1:3 cannot find ')' to match opening '(' in string interpolation"]),
            ("\"\\(a // b)\"", ["1:3 cannot find ')' to match opening '(' in string interpolation"]),
            ("\"\\(\"a\n\")\"", ["1:3 cannot find ')' to match opening '(' in string interpolation"]),
            ("\"\"\"abc\n\"\"\"", ["1:4 multi-line string literal content must begin on a new line"]),
            ("\"\"\" \n abc\n\"\"\"", ["1:4 multi-line string literal content must begin on a new line"]),
            ("\"\"\"\nabc\"\"\"", ["2:4 multi-line string literal closing delimiter must begin on a new line"]),
            ("\"\"\"abc\"\"\"", ["1:4 multi-line string literal content must begin on a new line", "1:7 multi-line string literal closing delimiter must begin on a new line"]),
            ("\"\"\"\n  a\n b\n  \"\"\"", ["3:2 insufficient indentation of line in multi-line string literal"]),
            ("\"\"\"\n  a\n b\n c\n  \"\"\"", ["3:2 insufficient indentation of the next 2 lines in multi-line string literal"]),
            ("\"\"\"\n\ta\n  \"\"\"", ["2:1 unexpected tab in indentation of line in multi-line string literal"]),
            ("\"\"\"\n  a\n\t\"\"\"", ["2:1 unexpected space in indentation of line in multi-line string literal"]),
            ("\"\"\"\n  a\n \n  \"\"\"", ["3:2 insufficient indentation of line in multi-line string literal"]),
            ("\"\"\"\n  a\\\n  \"\"\"", ["2:4 escaped newline at the last line is not allowed"]),
            ("\"\"\"\n  \\q\n  \"\"\"", ["2:4 invalid escape sequence in literal"]),
            ("\"\"\"\nabc", ["1:1 unterminated string literal"]),
            ("'abc'", ["1:1 single-quoted string literal found, use '\"'"]),
            ("'a\"b", ["1:1 unterminated string literal", "1:1 single-quoted string literal found, use '\"'"]),
            ("“hi”", ["1:1 unicode curly quote found, replace with '\"'"]),
            ("“hi", ["1:1 unterminated string literal", "1:1 unicode curly quote found, replace with '\"'"]),
        ]
        for (text, expected) in table { XCTAssertEqual(messages(text), expected, text) }
    }

    func testBrokenStringsStayStrings() {
        XCTAssertEqual(segments("'a b'"), ["a b"])
        XCTAssertEqual(segments("“a \\(b)”"), ["a ", "‹b›"])
        XCTAssertEqual(segments("\"abc\nlet"), ["abc"])
        XCTAssertEqual(segments("\"abc\\(d + e\nlet"), ["abc", "‹d + e›"])
        XCTAssertEqual(segments("\"a\\qb\""), ["a\\qb"])
        XCTAssertEqual(lex("\"abc\nlet a").tokens.map(\.kind), [.string, .keyword, .identifier, .endOfFile])
        XCTAssertEqual(lex("\"\\(abc\nlet a").tokens.map(\.kind), [.string, .keyword, .identifier, .endOfFile])
    }

    func testUnfinished() {
        let unfinished = [
            "\"\"\"", "\"\"\"\nabc", "#\"\"\"\nabc\n\"\"\"", "/* abc", "/* /* */", "\"\"\"\n\\(a", "\"\"\"\n\\(f(\n", "\"\"\"\n\\(\"\"\"\n", "f(\"\\(\"\"\"\n",
        ]
        for text in unfinished { XCTAssertTrue(lex(text).isUnfinished, text) }
        let finished = ["", "a", "\"abc", "\"\\(a", "\"\"\"\na\n\"\"\"", "/* */", "// abc", "\"\"\"\n\\(\"a", "#\"abc\"", "{ (", "`abc"]
        for text in finished { XCTAssertFalse(lex(text).isUnfinished, text) }
    }

    func testDeepNesting() {
        var text = "a"
        for _ in 0..<200 { text = "\"\\(\(text))\"" }
        XCTAssertEqual(Set(lex(text).diagnostics.map(\.id)), ["interpolation-too-deep"])
        XCTAssertEqual(lex(String(repeating: "\"\\(", count: 5000)).diagnostics.first?.id, "string-interpolation-unclosed")
        XCTAssertEqual(lex("\"\\(" + String(repeating: "(", count: 50000)).diagnostics.count, 1)
        XCTAssertEqual(lex(String(repeating: "/*", count: 50000)).diagnostics.count, 1)
    }

    func testFlagsOfStrings() {
        func isComplex(_ text: String) -> Bool { lex(text).tokens[0].flags.contains(.complex) }
        XCTAssertFalse(isComplex("\"abc\""))
        XCTAssertFalse(isComplex("\"a\\n\""))
        XCTAssertTrue(isComplex("\"\\(a)\""))
        XCTAssertTrue(isComplex("#\"a\"#"))
        XCTAssertTrue(isComplex("\"\"\"\na\n\"\"\""))
    }
}
