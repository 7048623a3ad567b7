import XCTest

@testable import Parser

/// Damaged declarations: what is said, and where. The words are swiftc's.
final class DeclarationErrorTests: ParserTestCase {
    func testDeclarationErrors1() {
        assertErrors("func f( { }", ["1:9 expected parameter name followed by ':'"])
        assertErrors("func f() -> { }", ["1:13 expected type for function result"])
        assertErrors("func f(a Int) {}", ["1:13 expected ':' following argument label and parameter name"])
        assertErrors("func f(Int) {}", ["1:8 unnamed parameters must be written with the empty name '_'"])
        assertErrors("func f(a: Int b: Int) {}", ["1:15 expected ',' separator"])
        assertErrors("struct { }", ["1:8 expected identifier in struct declaration"])
        assertErrors("struct S { var x: Int foo }", ["1:23 expected declaration"])
        assertErrors("struct S { x = 5 }", ["1:12 expected 'var' keyword in property declaration"])
        assertErrors("class class {}", ["1:13 expected identifier in class declaration"])
        assertErrors("func for() {}", ["1:6 keyword 'for' cannot be used as an identifier here"])
        assertErrors("enum E { case }", ["1:10 expected identifier in enum 'case' declaration"])
        assertErrors("enum E { case a, }", ["1:18 expected identifier after comma in enum 'case' declaration"])
        assertErrors("enum E { case 1 }", ["1:10 expected identifier in enum 'case' declaration"])
        assertErrors("protocol P { func f() { } }", ["1:23 protocol methods must not have bodies"])
        assertErrors("import", ["1:7 expected identifier in import declaration"])
    }

    func testDeclarationErrors2() {
        assertErrors("extension { }", ["1:11 expected type name in extension declaration"])
        assertErrors("typealias X", ["1:12 expected '=' in type alias declaration"])
        assertErrors("typealias X: Int", ["1:12 expected '=' in type alias declaration"])
        assertErrors("typealias X =", ["1:14 expected type in type alias declaration"])
        assertErrors("init() {}", ["1:5 initializers may only be declared within a type"])
        assertErrors("deinit {}", ["1:1 deinitializers may only be declared within a class, actor, or noncopyable type"])
        assertErrors("subscript(i: Int) -> Int { 1 }", ["1:1 'subscript' functions may only be declared within a type"])
        assertErrors("operator +++", ["1:1 operator must be declared as 'prefix', 'postfix', or 'infix'"])
        assertErrors("infix operator foo", ["1:16 'foo' is considered an identifier and must not appear within an operator name"])
        assertErrors("prefix operator", ["1:16 expected operator name in operator declaration"])
        assertErrors("precedencegroup { }", ["1:17 expected identifier after 'precedencegroup'"])
        assertErrors("precedencegroup A { foo: x }", ["1:21 'foo' is not a valid precedence group attribute"])
        assertErrors("func f()", ["1:6 expected '{' in body of function declaration"])
        assertErrors("func f() async throws -> Int", ["1:6 expected '{' in body of function declaration"])
        assertErrors("static func f() {}", ["1:8 static methods may only be declared on a type"])
    }

    func testDeclarationErrors3() {
        assertErrors("static let x = 1", ["1:8 static properties may only be declared on a type"])
        assertErrors("class C { func f() -> Int { return 1 }", ["1:39 expected '}' in class"])
        assertErrors(
            #"""
            class C {
              func f() {
                if x {
              }
            }
            """#,
            ["5:2 expected '}' in class"])
        assertErrors("func f(x: Int = ) {}", ["1:17 expected initial value after '='"])
        assertErrors("func f(x: Int == 3) {}", ["1:15 expected '=' instead of '==' to assign default value for parameter"])
        assertErrors("func f(inout x: Int) {}", ["1:8 'inout' before a parameter name is not allowed, place it before the parameter type instead"])
        assertErrors("func f(x: ) {}", ["1:11 expected parameter type following ':'"])
        assertErrors("func f(_ x) {}", ["1:11 expected ':' following argument label and parameter name"])
        assertErrors("func f<T(x: T) {}", ["1:9 expected '>' to complete generic parameter list"])
        assertErrors("func f<T: >(x: T) {}", ["1:11 expected a class type or protocol-constrained type restricting 'T'"])
        assertErrors("func f(x: Int) where T { }", ["1:24 expected ':' or '==' to indicate a conformance or same-type requirement"])
        assertErrors("struct S<> {}", ["1:10 expected an identifier to name generic parameter"])
        assertErrors("struct S: { }", ["1:11 expected type"])
        assertErrors("struct S: A, { }", ["1:14 expected type"])
        assertErrors("func 1() {}", ["1:6 function name can only start with a letter or underscore, not a number"])
    }

    func testDeclarationErrors4() {
        assertErrors("func f() { func g() { }", ["1:24 expected '}' at end of brace statement"])
        assertErrors("func f() { ) }", ["1:12 expected expression"])
        assertErrors(
            #"""
            precedencegroup P { associativity: left; higherThan: A, B
             lowerThan: C
             assignment: true }
            """#,
            ["1:40 expected operator attribute identifier in precedence group body"])
        assertErrors("subscript", ["1:1 'subscript' functions may only be declared within a type", "1:10 expected '(' for subscript parameters"])
        assertErrors(
            "struct S { subscript<T>(x: T, y y: Int = 0) -> Int where T: P { get { 1 } } static subscript(i: Int) -> Int { 5 } }",
            ["1:76 consecutive declarations on a line must be separated by ';'"])
        assertErrors("static func == (a: S, b: S) -> Bool { true }", ["1:8 static methods may only be declared on a type"])
        assertErrors("enum E { case `init`, self }", ["1:23 keyword 'self' cannot be used as an identifier here"])
        assertErrors("enum E { case init }", ["1:15 keyword 'init' cannot be used as an identifier here"])
        assertErrors(
            "enum E { case default, in }",
            ["1:15 keyword 'default' cannot be used as an identifier here", "1:24 keyword 'in' cannot be used as an identifier here"])
        assertErrors("func f() throws async {}", ["1:17 'async' must precede 'throws'"])
        assertErrors("func f() async async {}", ["1:16 'async' has already been specified"])
    }
}
