import XCTest

@testable import Lexer

final class NumberTests: LexerTestCase {
    func testForms() {
        let table = [
            ("0", "integer:0"), ("007", "integer:007"), ("1_000_", "integer:1_000_"), ("0xFF_ff", "integer:0xFF_ff"), ("0o17", "integer:0o17"),
            ("0b1_0", "integer:0b1_0"), ("1.5", "float:1.5"), ("1_0.2_5", "float:1_0.2_5"), ("1e5", "float:1e5"), ("1E-5", "float:1E-5"),
            ("1.5e+10", "float:1.5e+10"), ("0x1p3", "float:0x1p3"), ("0x1.8P-2", "float:0x1.8P-2"), ("0x1.fp2", "float:0x1.fp2"),
            ("-1", "-_ integer:1"), ("0x1.0p0", "float:0x1.0p0"), ("1e1_0", "float:1e1_0"),
        ]
        for (text, expected) in table { XCTAssertEqual(describe(text), expected, text) }
    }

    func testDotsBehindNumbers() {
        let table = [
            ("1.foo", "integer:1 . foo"), ("1.e5", "integer:1 . e5"), ("1..<2", "integer:1 _..<_ integer:2"), ("1...2.5", "integer:1 _..._ float:2.5"),
            ("1._5", "integer:1 . _5"), ("t.0.1", "t . integer:0 . integer:1"), ("t.0.1.2", "t . integer:0 . integer:1 . integer:2"),
            ("0xff.description", "integer:0xff . description"), ("0xff.fpValue", "integer:0xff . fpValue"), ("0x1.foo", "integer:0x1 . foo"),
            ("0b1.5", "integer:0b1 . integer:5"), (".5", ". integer:5"), ("1.5.5", "float:1.5 . integer:5"), ("1.", "integer:1 ."),
            ("1.5.description", "float:1.5 . description"), ("0x1.a", "integer:0x1 . a"),
        ]
        for (text, expected) in table { XCTAssertEqual(describe(text), expected, text) }
    }

    func testErrors() {
        let table = [
            ("0xg", "1:3 'g' is not a valid hexadecimal digit (0-9, A-F) in integer literal"),
            ("0x", "1:3 expected hexadecimal digit (0-9, A-F) in integer literal"),
            ("0x + 1", "1:3 expected hexadecimal digit (0-9, A-F) in integer literal"),
            ("0b12", "1:4 '2' is not a valid binary digit (0 or 1) in integer literal"),
            ("0b", "1:3 expected binary digit (0 or 1) in integer literal"),
            ("0b_1", "1:3 '_' is not a valid binary digit (0 or 1) in integer literal"),
            ("0o8", "1:3 '8' is not a valid octal digit (0-7) in integer literal"),
            ("0o18", "1:4 '8' is not a valid octal digit (0-7) in integer literal"),
            ("0x_1", "1:3 '_' is not a valid hexadecimal digit (0-9, A-F) in integer literal"),
            ("12abc", "1:3 'a' is not a valid digit in integer literal"),
            ("12_a3", "1:4 'a' is not a valid digit in integer literal"),
            ("0X1", "1:2 'X' is not a valid digit in integer literal"),
            ("1é", "1:2 'é' is not a valid digit in integer literal"),
            ("1e", "1:3 expected a digit in floating point exponent"),
            ("1.5e+", "1:6 expected a digit in floating point exponent"),
            ("1ex", "1:3 'x' is not a valid digit in floating point exponent"),
            ("1e_1", "1:3 '_' is not a valid first character in floating point exponent"),
            ("1e1a", "1:4 'a' is not a valid digit in floating point exponent"),
            ("1.5x", "1:4 'x' is not a valid digit in floating point literal"),
            ("0x1p", "1:5 expected a digit in floating point exponent"),
            ("0x1px", "1:5 'x' is not a valid digit in floating point exponent"),
            ("0x1.8", "1:6 hexadecimal floating point literal must end with an exponent"),
        ]
        for (text, message) in table {
            let result = lex(text)
            XCTAssertEqual(messages(result), [message], text)
            // A malformed number is still one operand.
            XCTAssertTrue(result.tokens[0].kind == .integer || result.tokens[0].kind == .float, text)
        }
    }

    func testIntegerValues() {
        func value(_ text: String) -> UInt128? {
            let result = lex(text)
            return result.integerValue(of: result.tokens[0])
        }
        XCTAssertEqual(value("0"), 0)
        XCTAssertEqual(value("1_000"), 1000)
        XCTAssertEqual(value("0x_f"), 15)
        XCTAssertEqual(value("0xFfFf_0000"), 0xFFFF_0000)
        XCTAssertEqual(value("0b1010"), 10)
        XCTAssertEqual(value("0o777"), 511)
        XCTAssertEqual(value("340282366920938463463374607431768211455"), UInt128.max)
        XCTAssertNil(value("340282366920938463463374607431768211456"))
        XCTAssertNil(value("0x1_0000_0000_0000_0000_0000_0000_0000_0000"))
        XCTAssertNil(value("99999999999999999999999999999999999999999999999999999"))
        XCTAssertEqual(value("0b12"), 1)
        XCTAssertEqual(value("12abc"), 12)
        XCTAssertEqual(value("0x"), 0)
    }

    func testFloatText() {
        func text(_ text: String) -> String {
            let result = lex(text)
            return result.floatText(of: result.tokens[0])
        }
        XCTAssertEqual(text("1_0.2_5e1_0"), "10.25e10")
        XCTAssertEqual(text("0x1.8p-2"), "0x1.8p-2")
        XCTAssertEqual(text("1e"), "1")
        XCTAssertEqual(text("1.5e+x"), "1.5")
        XCTAssertEqual(text("1.5e3x"), "1.5e3")
        XCTAssertEqual(text("0x1.8"), "0x1.8")
    }
}
