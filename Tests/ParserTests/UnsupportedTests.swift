import XCTest

@testable import Parser

/// What livescript leaves out is read and named, never misread.
final class UnsupportedTests: ParserTestCase {
    func testUnsupporteds() {
        assertParse("let x = #selector(foo)", #"(let (= x (unsupported "'#selector'" foo)))"#)
        assertParse(
            "var x: Int { _read { yield y } _modify { yield &y } }",
            #"(var (_ x :Int (read {(unsupported "the 'yield' statement")}) (modify {(unsupported "the 'yield' statement")})))"#)
        assertParse("func f<each T>(_ x: repeat each T) {}", #"(func f <(parameter packs) T> (_ x:(unsupported "parameter packs")) {})"#)
        assertParse("struct S: ~Copyable {}", #"(struct S :(unsupported "noncopyable types"))"#)
        assertParse(#"macro foo() = #externalMacro(module: "x", type: "y")"#, #"(unsupported "macros")"#)
        assertParse("#foo(1) { }", #"(call (unsupported "the macro '#foo'" 1) | (closure {}))"#)
        assertParse(
            #"@freestanding(expression) macro f() -> Int = #externalMacro(module: "x", type: "y")"#,
            #"[@freestanding](unsupported "macros")"#)
        assertParse("let x: [3 of Int]", #"(let (_ x :(unsupported "inline arrays")))"#)
        assertParse("let x: V<3>", #"(let (_ x :V<(unsupported "integer generic arguments")>))"#)
    }
}
