import XCTest

@testable import Parser

/// What begins with `#`.
final class DirectiveTests: ParserTestCase {
    func testDirectives() {
        assertParse(
            "if case let .a(x)? = y, let z = x, z > 3, #available(macOS 10, *) { }",
            "(if (case (let (? (enum() .a x !))) y) (let? z x) (seq z > 3) (available) {})")
        assertParse(
            #"""
            #if os(macOS) || (os(Linux) && DEBUG)
            let a = 1
            #elseif swift(>=5.5)
            let b = 2
            #else
            let c = 3
            #endif
            """#,
            "(let (= b 2))")
        assertParse(
            #"""
            switch x {
            #if !DEBUG
            case 1: break
            #endif
            default: break
            }
            """#,
            "(switch x (case (~= 1) {(break)}) (default {(break)}))")
        assertParse(
            #"""
            struct S {
            #if !DEBUG
            var x: Int
            #else
            var y: Int
            #endif
            }
            """#,
            "(struct S (var (_ x :Int)))")
        assertParse(
            #"""
            foo
            #if !DEBUG
            .bar()
            #endif
            .baz()
            """#,
            "(call (. (call (. foo bar)) baz))")
        assertParse(
            #"""
            #if swift(>=9)
            this is (not parseable
            #endif
            """#,
            "")
        assertParse("print(#file, #line, #function, #column)", "(call print #file #line #function #column)")
        assertParse(
            #"""
            #if canImport(Foundation)
            import Foundation
            #endif
            """#,
            "(import Foundation)")
        assertParse(
            #"""
            #sourceLocation(file: "a", line: 1)
            #sourceLocation()
            """#,
            "")
        assertParse("if #unavailable(iOS 3) {}", "(if (unavailable) {})")
    }
}
