import XCTest

@testable import Parser

/// Statements.
final class StatementTests: ParserTestCase {
    func testStatements1() {
        assertParse("while let x = it.next() { }", "(while (let? x (call (. it next))) {})")
        assertParse("return", "(return)")
        assertParse("return if a { 1 } else { 2 }", "(return (value (if a {1} {2})))")
        assertParse("for try await x in y { }", "(for try await x y {})")
        assertParse(
            "outer: while true { inner: for i in x { continue outer; break inner } }",
            "(while:outer true {(for:inner i x {(continue:outer) (break:inner)})})")
        assertParse("outer: do { break outer }", "(do:outer {(break:outer)})")
        assertParse("defer { print(1) }", "(defer {(call print 1)})")
        assertParse("if a, b { }", "(if a b {})")
        assertParse("for (i, x) in y.enumerated() { }", "(for (tuple i x) (call (. y enumerated)) {})")
        assertParse("for _ in 0..<5 { }", "(for _ (seq 0 ..< 5) {})")
        assertParse("for var x in y { }", "(for (var x) y {})")
        assertParse("fallthrough", "(fallthrough)")
    }

    func testStatements2() {
        assertParse("throw E.a(1)", "(throw (call (. E a) 1))")
        assertParse("if !x { }", "(if (prefix ! x) {})")
        assertParse("if (a || b) && c { }", "(if (seq (tuple (seq a || b)) && c) {})")
        assertParse("while x < y && y > z { }", "(while (seq x < y && y > z) {})")
        assertParse("repeat { } while x && y", "(repeat {} (seq x && y))")
        assertParse("if i < n, j > m {}", "(if (seq i < n) (seq j > m) {})")
        assertParse("for i in 0 ..< 10 {}", "(for i (seq 0 ..< 10) {})")
        assertParse("for i in stride(from: 0, to: 5, by: 1) {}", "(for i (call stride from:0 to:5 by:1) {})")
        assertParse("if var self { }", "(if (var? self) {})")
        assertParse("if x==5{}", "(if (seq x == 5) {})")
        assertParse("return try x", "(return (try x))")
        assertParse("throw x as! Error", "(throw (seq x as!:Error))")
    }

    func testStatements3() {
        assertParse("if try x { }", "(if (try x) {})")
        assertParse("if await x { }", "(if (await x) {})")
        assertParse("guard try await x else { }", "(guard (try (await x)) {})")
        assertParse("switch try x { default: break }", "(switch (try x) (default {(break)}))")
        assertParse("for x in try y { }", "(for x (try y) {})")
        assertParse("switch x { }", "(switch x)")
        assertParse("while let x = y, x > 5, case .a = x { }", "(while (let? x y) (seq x > 5) (case (enum .a) x) {})")
        assertParse(
            #"""
            if x
            {
            }
            else
            {
            }
            """#,
            "(if x {} {})")
        assertParse(
            #"""
            if x { }
            else if y { }
            """#,
            "(if x {} (if y {}))")
        assertParse(
            #"""
            while x
            { }
            """#,
            "(while x {})")
        assertParse(
            #"""
            for x in y
            { }
            """#,
            "(for x y {})")
        assertParse(
            #"""
            switch x
            { default: break }
            """#,
            "(switch x (default {(break)}))")
    }

    func testStatements4() {
        assertParse(
            #"""
            if x {
             }
            .foo()
            """#,
            #"""
            (if x {})
            (call (. foo))
            """#)
        assertParse(
            #"""
            if x { a } else { b }
            .foo
            """#,
            #"""
            (if x {a} {b})
            (. foo)
            """#)
    }
}
