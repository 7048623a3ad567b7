import XCTest

@testable import Parser

/// Damaged statements: what is said, and where. The words are swiftc's.
final class StatementErrorTests: ParserTestCase {
    func testStatementErrors1() {
        assertErrors("if { }", ["1:1 missing condition in 'if' statement"])
        assertErrors("if x print(1)", ["1:6 expected '{' after 'if' condition"])
        assertErrors("if x { print(1)", ["1:16 expected '}' at end of brace statement"])
        assertErrors("for i in { }", ["1:10 expected Sequence expression for for-each loop"])
        assertErrors("for in x { }", ["1:5 expected pattern"])
        assertErrors("for i x { }", ["1:7 expected 'in' after for-each pattern"])
        assertErrors("for i in x print(i)", ["1:12 expected '{' to start the body of for-each loop"])
        assertErrors("while { }", ["1:1 missing condition in 'while' statement"])
        assertErrors("while x", ["1:8 expected '{' after 'while' condition"])
        assertErrors("repeat { } until x", ["1:10 expected 'while' after body of 'repeat' statement"])
        assertErrors("repeat { }", ["1:10 expected 'while' after body of 'repeat' statement"])
        assertErrors("switch x { print(1) }", ["1:12 all statements inside a switch must be covered by a 'case' or 'default'"])
        assertErrors("switch x { case 1: }", ["1:12 'case' label in a 'switch' must have at least one executable statement"])
        assertErrors("switch x { case 1 print(1) }", ["1:19 expected ':' after 'case'"])
        assertErrors("switch { case 1: break }", ["1:8 expected expression in 'switch' statement"])
    }

    func testStatementErrors2() {
        assertErrors(
            "switch x { default: break case 1: break }",
            ["1:27 additional 'case' blocks cannot appear after the 'default' block of a 'switch'"])
        assertErrors("case 1: print(1)", ["1:1 'case' label can only appear inside a 'switch' statement"])
        assertErrors("guard x { return }", ["1:9 expected 'else' after 'guard' condition"])
        assertErrors("guard x else return", ["1:14 expected '{' after 'guard' else"])
        assertErrors("do { } while x", ["1:1 'do-while' statement is not allowed"])
        assertErrors("do x", ["1:4 expected '{' after 'do'"])
        assertErrors("throw", ["1:6 expected expression in 'throw' statement"])
        assertErrors(
            #"""
            return
            }
            """#,
            ["2:1 extraneous '}' at top level"])
        assertErrors("defer x", ["1:7 expected '{' after 'defer'"])
        assertErrors("if let x = { }", ["1:12 expected expression after '=' in conditional binding"])
        assertErrors("if let x = y, { }", ["1:15 expected expression in conditional"])
        assertErrors("if x, { }", ["1:7 expected expression in conditional"])
        assertErrors("if case .a = { }", ["1:14 expected expression after '=' in conditional binding"])
        assertErrors("if case .a { }", ["1:12 variable binding in a condition requires an initializer"])
        assertErrors("if var x.y { }", ["1:8 unwrap condition requires a valid identifier"])
    }

    func testStatementErrors3() {
        assertErrors("if x {} else y", ["1:14 expected '{' or 'if' after 'else'"])
        assertErrors("if x {} else { ", ["1:16 expected '}' at end of brace statement"])
        assertErrors("else { }", ["1:1 expected expression"])
        assertErrors("catch { }", ["1:1 expected expression"])
        assertErrors("for (i = 0; i < 10; i++) { }", ["1:1 C-style for statement was removed in Swift 3"])
        assertErrors("for var i = 0; i < 10; i++ { }", ["1:1 C-style for statement was removed in Swift 3"])
        assertErrors("for case in x { }", ["1:10 expected pattern"])
        assertErrors("foo: print(1)", ["1:4 consecutive statements on a line must be separated by ';'"])
        assertErrors("foo: { }", ["1:6 labeled block needs 'do'"])
        assertErrors("return let x = 5", ["1:7 consecutive statements on a line must be separated by ';'"])
        assertErrors(
            #"""
            if (x { }
            print(2)
            """#,
            ["1:10 expected ',' separator"])
        assertErrors(
            #"""
            if foo(x { }
            print(2)
            """#,
            ["1:13 expected ',' separator"])
        assertErrors("for self in x { }", ["1:5 keyword 'self' cannot be used as an identifier here"])
        assertErrors("switch x { default: }", ["1:12 'default' label in a 'switch' must have at least one executable statement"])
        assertErrors(
            "guard let x = y.first { $0 > 1 } else { }",
            ["1:23 expected 'else' after 'guard' condition", "1:25 anonymous closure argument not contained in a closure", "1:33 consecutive statements on a line must be separated by ';'", "1:34 expected expression"])
    }
}
