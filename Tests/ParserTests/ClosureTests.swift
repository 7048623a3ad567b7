import XCTest

@testable import Parser

/// Closures, and where `{` begins one.
final class ClosureTests: ParserTestCase {
    func testClosures1() {
        assertParse("let f: () -> () = {}", "(let (= f :()->() (closure {})))")
        assertParse(
            "let f: (Int) -> (Int) -> Int = { x in { y in x + y } }",
            "(let (= f :(Int)->(Int)->Int (closure (x) {(closure (y) {(seq x + y)})})))")
        assertParse("x.map { $0 }.filter { $0 > 1 }", "(call (. (call (. x map) | (closure $0 {$0})) filter) | (closure $0 {(seq $0 > 1)}))")
        assertParse("if x.contains(where: { $0 > 1 }) { }", "(if (call (. x contains) where:(closure $0 {(seq $0 > 1)})) {})")
        assertParse("if x.contains { $0 > 1 } { }", "(if (call (. x contains) | (closure $0 {(seq $0 > 1)})) {})")
        assertParse("for i in x.map { $0 } { }", "(for i (call (. x map) | (closure $0 {$0})) {})")
        assertParse("for i in x.map({ $0 }) { }", "(for i (call (. x map) (closure $0 {$0})) {})")
        assertParse("let f = { (x: Int) throws -> Int in x }", "(let (= f (closure (x:Int) throws ->Int {x})))")
        assertParse("let f = { [weak self, unowned b, c = d] x, y in }", "(let (= f (closure [weak self, unowned b, c=d] (x,y) {})))")
        assertParse("let f = { [weak self] in self }", "(let (= f (closure [weak self] {self})))")
        assertParse("let f = { @MainActor in 5 }", "(let (= f (closure @MainActor {5})))")
        assertParse("let f = { (a, b) -> Int in a }", "(let (= f (closure (a,b) ->Int {a})))")
    }

    func testClosures2() {
        assertParse("let f = { () -> Int in 1 }", "(let (= f (closure () ->Int {1})))")
        assertParse("let f = { a, _ in a }", "(let (= f (closure (a,_) {a})))")
        assertParse("let f = { x async in x }", "(let (= f (closure (x) async {x})))")
        assertParse("let f = { async in 1 }", "(let (= f (closure async {1})))")
        assertParse("a.b.c()()[1](2) { } x: { }", "(call (subscript (call (call (. (. a b) c))) 1) 2 | (closure {}) x:(closure {}))")
        assertParse(
            #"""
            a
              .b
              .c { }
              .d
            """#,
            "(. (call (. (. a b) c) | (closure {})) d)")
        assertParse("Task { await f() }", "(call Task | (closure {(await (call f))}))")
        assertParse("let x = a ?? { fatalError() }()", "(let (= x (seq a ?? (call (closure {(call fatalError)})))))")
        assertParse(
            "f { } ; f(1) { } ; f { } b: { }",
            #"""
            (call f | (closure {}))
            (call f 1 | (closure {}))
            (call f | (closure {}) b:(closure {}))
            """#)
        assertParse(
            #"""
            f
            { }
            """#,
            "(call f | (closure {}))")
        assertParse("if x == (y { $0 }) { }", "(if (seq x == (tuple (call y | (closure $0 {$0})))) {})")
        assertParse("let x = { $0 + $1 }(1, 2)", "(let (= x (call (closure $1 {(seq $0 + $1)}) 1 2)))")
    }

    func testClosures3() {
        assertParse(
            "let prefix = x.prefix(5); prefix.map { $0 }",
            #"""
            (let (= prefix (call (. x prefix) 5)))
            (call (. prefix map) | (closure $0 {$0}))
            """#)
        assertParse("x = { [x,] in x }", "(seq x = (closure [x] {x}))")
        assertParse("let a = b { get }", "(let (= a (call b | (closure {get}))))")
        assertParse("let x = foo { set.insert(1) }", "(let (= x (call foo | (closure {(call (. set insert) 1)}))))")
        assertParse("if foo { $0 } == 5 {}", "(if (seq (call foo | (closure $0 {$0})) == 5) {})")
        assertParse("var x = foo { set { } }", "(var (= x (call foo | (closure {(call set | (closure {}))}))))")
        assertParse("let f = { (self) in 1 }", "(let (= f (closure (self) {1})))")
        assertParse("f{$0}", "(call f | (closure $0 {$0}))")
        assertParse(
            "let x = { (a: Int, b: Int) async throws -> Int in a + b }",
            "(let (= x (closure (a:Int,b:Int) async throws ->Int {(seq a + b)})))")
        assertParse("let x = { (_ a: Int) in a }", "(let (= x (closure (a:Int) {a})))")
        assertParse("let x = { [a = 1, weak b = c, unowned(safe) d] in a }", "(let (= x (closure [a=1, weak b=c, unowned d] {a})))")
        assertParse("let x = { [self] in a }", "(let (= x (closure [self] {a})))")
    }

    func testClosures4() {
        assertParse("let x = { [weak self] (x) -> Void in a }", "(let (= x (closure [weak self] (x) ->Void {a})))")
        assertParse("let x = { [a] }", "(let (= x (closure {(array a)})))")
        assertParse("let x = { [a, b].count }", "(let (= x (closure {(. (array a b) count)})))")
        assertParse("let x = { [a] in }", "(let (= x (closure [a] {})))")
        assertParse("let x = { (a, b) }", "(let (= x (closure {(tuple a b)})))")
        assertParse("let x = { (a) }", "(let (= x (closure {(tuple a)})))")
        assertParse(
            #"""
            let x = { a in
             b }
            """#,
            "(let (= x (closure (a) {b})))")
        assertParse("let x = { @Sendable (a) in b }", "(let (= x (closure @Sendable (a) {b})))")
        assertParse("let x = { $0 { $1 } }", "(let (= x (closure $0 {(call $0 | (closure $1 {$1}))})))")
        assertParse("let x = { f { $0 } + $1 }", "(let (= x (closure $1 {(seq (call f | (closure $0 {$0})) + $1)})))")
        assertParse("x.forEach { (a, b) in }", "(call (. x forEach) | (closure (a,b) {}))")
        assertParse("x.forEach { a, b in }", "(call (. x forEach) | (closure (a,b) {}))")
    }

    func testClosures5() {
        assertParse("x.forEach { a in for b in a { } }", "(call (. x forEach) | (closure (a) {(for b a {})}))")
        assertParse("x.forEach { for b in a { } }", "(call (. x forEach) | (closure {(for b a {})}))")
        assertParse("f { x in } g: { y in }", "(call f | (closure (x) {}) g:(closure (y) {}))")
        assertParse("f(a) { } b: { } c: { }", "(call f a | (closure {}) b:(closure {}) c:(closure {}))")
        assertParse("f?() { }", "(call (? f) | (closure {}))")
        assertParse("f! { }", "(call (! f) | (closure {}))")
        assertParse("f.self { }", "(call (. f self) | (closure {}))")
        assertParse(".a { }", "(call (. a) | (closure {}))")
        assertParse("(x) { }", "(call (tuple x) | (closure {}))")
        assertParse(
            #"""
            let x = y
            { print(1) }()
            """#,
            "(let (= x (call (call y | (closure {(call print 1)})))))")
        assertParse(
            #"""
            if x.map { $0 }
            { }
            """#,
            "(if (call (. x map) | (closure $0 {$0})) {})")
        assertParse("if x.map({ $0 }) { }", "(if (call (. x map) (closure $0 {$0})) {})")
    }

    func testClosures6() {
        assertParse("if (x.map { $0 }) { }", "(if (tuple (call (. x map) | (closure $0 {$0}))) {})")
        assertParse("if [1].map { $0 } == [1] { }", "(if (seq (call (. (array 1) map) | (closure $0 {$0})) == (array 1)) {})")
        assertParse("for x in y.filter { $0 > 1 } { }", "(for x (call (. y filter) | (closure $0 {(seq $0 > 1)})) {})")
        assertParse("for x in y where y.contains { $0 } { }", "(for x y (where (call (. y contains) | (closure $0 {$0}))) {})")
        assertParse("while x.contains { $0 } { }", "(while (call (. x contains) | (closure $0 {$0})) {})")
        assertParse("switch x.map { $0 } { default: break }", "(switch (call (. x map) | (closure $0 {$0})) (default {(break)}))")
        assertParse("if x { y }.z { }", "(if (. (call x | (closure {y})) z) {})")
        assertParse("if ({ true }()) { }", "(if (tuple (call (closure {true}))) {})")
    }
}
