import XCTest

@testable import Parser

/// Damaged expressions, types and patterns: what is said, and where. The words are swiftc's.
final class ExpressionErrorTests: ParserTestCase {
    func testExpressionErrors1() {
        assertErrors("let x =", ["1:8 expected initial value after '='"])
        assertErrors("let = 5", ["1:5 expected pattern"])
        assertErrors("let x = 5 let y = 6", ["1:10 consecutive statements on a line must be separated by ';'"])
        assertErrors(
            #"""
            foo(1, 2
            let y = 3
            """#,
            ["1:9 expected ')' in expression list"])
        assertErrors("let class = 5", ["1:5 keyword 'class' cannot be used as an identifier here"])
        assertErrors("}", ["1:1 extraneous '}' at top level"])
        assertErrors("foo)", ["1:4 consecutive statements on a line must be separated by ';'"])
        assertErrors("[1, 2", ["1:6 expected ']' in container literal expression"])
        assertErrors("[1 2]", ["1:4 expected ',' separator"])
        assertErrors("f(1 2)", ["1:5 expected ',' separator"])
        assertErrors("f(1,, 2)", ["1:5 unexpected ',' separator"])
        assertErrors("x +", ["1:4 expected expression after operator"])
        assertErrors("x + * y", ["1:5 unary operator cannot be separated from its operand"])
        assertErrors(
            #"""
            x = 
            let y = 2
            """#,
            ["2:1 expected expression in assignment"])
        assertErrors("x.", ["1:2 expected member name following '.'"])
    }

    func testExpressionErrors2() {
        assertErrors(
            #"""
            x.
            y
            """#,
            ["1:2 expected member name following '.'"])
        assertErrors("x ? y", ["1:3 expected ':' after '? ...' in ternary expression"])
        assertErrors("x ? y :", ["1:8 expected expression after '? ... :' in ternary expression"])
        assertErrors("let x: ", ["1:8 expected type"])
        assertErrors("let x: Int = ", ["1:14 expected initial value after '='"])
        assertErrors("let (a, b = x", ["1:11 expected ')' at end of tuple pattern"])
        assertErrors(
            "var x: Int { get { 1 } foo { } }",
            ["1:24 expected 'get', 'set', 'willSet', or 'didSet' keyword to start an accessor definition"])
        assertErrors("var x: Int { set { } }", ["1:14 variable with a setter must also have a getter"])
        assertErrors("let x: Int { 5 }", ["1:12 'let' declarations cannot be computed properties"])
        assertErrors(#""abc"#, ["1:1 unterminated string literal"])
        assertErrors(#"let s = "a\(x y)""#, ["1:15 expected ',' separator"])
        assertErrors(#"let s = "a\()""#, ["1:13 expected expression"])
        assertErrors("a b", ["1:2 consecutive statements on a line must be separated by ';'"])
        assertErrors(
            #"""
            a
            b c d
            """#,
            ["2:2 consecutive statements on a line must be separated by ';'"])
        assertErrors("@foo", ["1:5 expected declaration"])
    }

    func testExpressionErrors3() {
        assertErrors("@ foo", ["1:6 expected declaration"])
        assertErrors("try", ["1:4 expected expression"])
        assertErrors("await", ["1:6 expected expression after 'await'"])
        assertErrors("{ x in }", ["1:1 top-level statement cannot begin with a closure expression"])
        assertErrors("let f = { x, y -> in }", ["1:19 expected closure result type after '->'"])
        assertErrors("let f = { (x y) in x }", ["1:12 closure cannot have keyword arguments"])
        assertErrors("let f = { [weak] in 1 }", ["1:16 expected name of in closure capture list"])
        assertErrors("let x = $0", ["1:9 anonymous closure argument not contained in a closure"])
        assertErrors(
            "let f = { x in $0 }",
            ["1:16 anonymous closure arguments cannot be used inside a closure that has explicit arguments; did you mean 'x'?"])
        assertErrors("let x = [1: 2, 3]", ["1:17 expected ':' in dictionary literal"])
        assertErrors("let x = [1: ]", ["1:13 expected value in dictionary literal"])
        assertErrors("let x = [:", ["1:10 expected expression in container literal"])
        assertErrors("let x: [Int", ["1:12 expected ']' in array type"])
        assertErrors("let x: [Int: ", ["1:14 expected dictionary value type"])
        assertErrors("let x: Array<Int", ["1:17 expected '>' to complete generic argument list"])
    }

    func testExpressionErrors4() {
        assertErrors("let x: (Int, ", ["1:14 expected ')' at end of tuple list"])
        assertErrors("let x = (1, ", ["1:13 expected expression in list of expressions"])
        assertErrors(
            #"""
            let x = (1, 2
            let y = 2
            """#,
            ["1:14 expected ')' in expression list"])
        assertErrors(
            #"""
            #if
            #endif
            """#,
            ["1:4 incomplete condition in conditional compilation directive"])
        assertErrors(
            #"""
            #if DEBUG
            let x = 1
            """#,
            ["2:10 expected #else or #endif at end of conditional compilation block"])
        assertErrors("#endif", ["1:1 unexpected conditional compilation block terminator"])
        assertErrors("#else", ["1:1 unexpected conditional compilation block terminator"])
        assertErrors("#warning", ["1:9 expected string literal in #warning directive"])
        assertErrors(#"#error("no")"#, ["1:8 no"])
        assertErrors("#available(macOS 10, *)", ["1:1 #available may only be used as condition of an 'if', 'guard' or 'while' statement"])
        assertErrors("x as", ["1:5 expected type after 'as'"])
        assertErrors("x is", ["1:5 expected type after 'is'"])
        assertErrors("& x", ["1:1 unary operator cannot be separated from its operand"])
        assertErrors("x = y = ", ["1:9 expected expression in assignment"])
        assertErrors(
            #"""
            print("a"
            print("b")
            """#,
            ["1:10 expected ',' separator"])
    }

    func testExpressionErrors5() {
        assertErrors(#"print("a" "b")"#, ["1:11 expected ',' separator"])
        assertErrors("var x, y: Int = ", ["1:17 expected initial value after '='"])
        assertErrors("let x = 1,", ["1:11 expected pattern"])
        assertErrors("let x = if", ["1:11 expected expression, var, or let in 'if' condition"])
        assertErrors(";", ["1:1 ';' statements are not allowed"])
        assertErrors("a;; b", ["1:3 ';' statements are not allowed"])
        assertErrors("let a: Int b", ["1:11 consecutive statements on a line must be separated by ';'"])
        assertErrors("let 1x = 5", ["1:6 'x' is not a valid digit in integer literal"])
        assertErrors("let x y = 5", ["1:7 found an unexpected second identifier in constant declaration; is there an accidental break?"])
        assertErrors("var x = 5 { willSet }", ["1:21 expected '{' to start 'willSet' definition"])
        assertErrors(#"\."#, ["1:2 expected member name following '.'"])
        assertErrors(#"\"#, ["1:2 expected expression path in Swift key path"])
        assertErrors(".5", ["1:1 '.5' is not a valid floating point literal; it must be written '0.5'"])
        assertErrors(#"@"abc""#, ["1:1 string literals in Swift are not preceded by an '@' sign"])
        assertErrors("super", ["1:6 expected '.' or '[' after 'super'"])
    }

    func testExpressionErrors6() {
        assertErrors("super.", ["1:6 expected member name following '.'"])
        assertErrors(".", ["1:2 expected identifier after '.' expression"])
        assertErrors("let x = let", ["1:9 expected initial value after '='"])
        assertErrors("x = func", ["1:5 expected expression in assignment"])
        assertErrors("x = struct", ["1:5 expected expression in assignment"])
        assertErrors("foo(]", ["1:5 expected expression in list of expressions"])
        assertErrors("foo[1)", ["1:6 expected ']' in expression list"])
        assertErrors("{ ( }", ["1:1 top-level statement cannot begin with a closure expression", "1:5 expected expression in list of expressions"])
        assertErrors("public private(set) final class var x: Int", ["1:33 class properties may only be declared on a type"])
        assertErrors("@discardableResult @inlinable public static func f() {}", ["1:45 static methods may only be declared on a type"])
        assertErrors("{ }()", ["1:1 top-level statement cannot begin with a closure expression"])
        assertErrors("var x: Int { set.count }", ["1:17 expected '{' to start setter definition"])
        assertErrors("var x: Int { get }", ["1:18 expected '{' to start getter definition"])
        assertErrors("var x: Int { get() }", ["1:17 expected '{' to start getter definition"])
        assertErrors("var x: Int { set(5) }", ["1:18 expected setter parameter name", "1:21 expected '{' to start setter definition"])
    }

    func testExpressionErrors7() {
        assertErrors("var x: Int { get + 1 }", ["1:18 expected '{' to start getter definition"])
        assertErrors(
            "let a = b { didSet.x }",
            ["1:11 'let' declarations cannot be observing properties", "1:19 expected '{' to start 'didSet' definition"])
        assertErrors("var x: Int { didSet = 5 }", ["1:21 expected '{' to start 'didSet' definition"])
        assertErrors(
            "var x: Int { get { 1 }; set { } }",
            ["1:23 expected 'get', 'set', 'willSet', or 'didSet' keyword to start an accessor definition"])
        assertErrors("var x = 5 { print(1) }", ["1:5 computed property must have an explicit type"])
        assertErrors("let self = 5", ["1:5 keyword 'self' cannot be used as an identifier here"])
        assertErrors("let Self = 5", ["1:5 keyword 'Self' cannot be used as an identifier here"])
        assertErrors("let x = await", ["1:14 expected expression after 'await'"])
        assertErrors("let f = { self in self }", ["1:15 consecutive statements on a line must be separated by ';'", "1:16 expected expression"])
        assertErrors(
            #"""
            x.
              y
            """#,
            ["1:2 expected member name following '.'"])
        assertErrors("x. y", ["1:2 extraneous whitespace after '.' is not permitted"])
        assertErrors(
            "a? b : c",
            ["1:3 consecutive statements on a line must be separated by ';'"])
        assertErrors("a= b", ["1:2 '=' must have consistent whitespace on both sides"])
        assertErrors("let f: (x: Int) -> Void", ["1:9 function types cannot have argument labels; use '_' before 'x'"])
        assertErrors("let f: Int -> Void", ["1:8 single argument function types require parentheses"])
    }

    func testExpressionErrors8() {
        assertErrors("let f: (Int) rethrows -> Void", ["1:14 only function declarations may be marked 'rethrows'; did you mean 'throws'?"])
        assertErrors("let x = { (a: Int = 5) in a }", ["1:19 default arguments are not allowed in closures"])
        assertErrors("let x = { ((a, b)) in a }", ["1:12 closure tuple parameter does not support destructuring"])
        assertErrors("let x = { a: Int in a }", ["1:12 cannot use type annotations without parentheses around the closure parameters"])
        assertErrors("let x = { [a.b] in a }", ["1:13 fields may only be captured by assigning to a specific name"])
        assertErrors(
            "f { } default: { }",
            ["1:6 consecutive statements on a line must be separated by ';'", "1:7 'default' label can only appear inside a 'switch' statement", "1:16 top-level statement cannot begin with a closure expression"])
        assertErrors(
            "5 { }",
            ["1:2 consecutive statements on a line must be separated by ';'", "1:3 top-level statement cannot begin with a closure expression"])
        assertErrors(
            #""a" { }"#,
            ["1:4 consecutive statements on a line must be separated by ';'", "1:5 top-level statement cannot begin with a closure expression"])
        assertErrors(
            "[1] { }",
            ["1:4 consecutive statements on a line must be separated by ';'", "1:5 top-level statement cannot begin with a closure expression"])
        assertErrors(
            #"""
            x = 5
            { print(1) }
            """#,
            ["2:1 top-level statement cannot begin with a closure expression"])
        assertErrors("{ true }()", ["1:1 top-level statement cannot begin with a closure expression"])
    }
}
