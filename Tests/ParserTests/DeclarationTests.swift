import XCTest

@testable import Parser

/// Declarations and their members.
final class DeclarationTests: ParserTestCase {
    func testDeclarations1() {
        assertParse("func f<T>(_ x: T) -> T where T: P, T.X == Int { x }", "(func f <T> (_ x:T) ->T (where T:P) (where T.X==Int) {x})")
        assertParse("func f(_ x: some P, y: any Q & R) -> some S { x }", "(func f (_ x:some:P, y:any:Q&R) ->some:S {x})")
        assertParse(
            "func f(x: inout Int, y: @escaping () -> Void, z: @autoclosure () -> Int = 5, w: Int...) rethrows {}",
            "(func f (x:inout Int, @escaping y:()->Void, @autoclosure z:()->Int=5, w:Int...) rethrows {})")
        assertParse(
            "struct S { static let a = 1, b = 2; private(set) var c: Int; lazy var d = 5; weak var e: C? }",
            "(struct S [static](let (= a 1) (= b 2)) [private(set)](var (_ c :Int)) [lazy](var (= d 5)) [weak](var (_ e :C?)))")
        assertParse(
            "class C: B, P { override init() { super.init() }; deinit { }; class func f() {}; required convenience init(x: Int) { self.init() } }",
            "(class C :B,P [override](init () {(call (. super init))}) (deinit {}) [class](func f () {}) [required convenience](init (x:Int) {(call (. self init))}))")
        assertParse("enum E<T>: Int { case a = 1, b, c; case d }", "(enum E <T> :Int (case a=1 b c) (case d))")
        assertParse(
            #"indirect enum E { case a(Int), b(x: Int, y: String = "a"), c }"#,
            #"[indirect](enum E (case a(_:Int) b(x:Int, y:String="a") c))"#)
        assertParse(
            "protocol P: AnyObject { associatedtype A: Q = Int where A.B == C; var x: Int { get }; static var y: Int { get set }; func f(); init(x: Int); subscript(i: Int) -> Int { get } }",
            "(protocol P :AnyObject (associatedtype A :Q =Int (where A.B==C)) (var (_ x :Int (get))) [static](var (_ y :Int (get) (set))) (func f ()) (init (x:Int)) (subscript (_ i:Int) ->Int (get)))")
        assertParse("protocol P<A, B> { associatedtype A; associatedtype B }", "(protocol P <A,B> (associatedtype A) (associatedtype B))")
        assertParse("extension Array where Element: Equatable { func f() {} }", "(extension Array (where Element:Equatable) (func f () {}))")
        assertParse("extension [Int] { }", "(extension [Int])")
        assertParse("extension Foo.Bar: P, Q { }", "(extension Foo.Bar :P,Q)")
    }

    func testDeclarations2() {
        assertParse("typealias F<T> = (T) -> Void", "(typealias F <T> (T)->Void)")
        assertParse(
            #"""
            infix operator **: MultiplicationPrecedence
            prefix operator -+
            postfix operator ++
            """#,
            #"""
            [infix](infix-operator ** MultiplicationPrecedence)
            [prefix](prefix-operator -+)
            [postfix](postfix-operator ++)
            """#)
        assertParse("func f() throws(E) -> Int { 1 }", "(func f () throws(E) ->Int {1})")
        assertParse(
            #"""
            func f() { return
             5 }
            """#,
            "(func f () {(return 5)})")
        assertParse("func f() -> Int { if x { 1 } else { 2 } }", "(func f () ->Int {(if x {1} {2})})")
        assertParse(#"@available(*, deprecated, message: "x") func f() {}"#, "[@available](func f () {})")
        assertParse(
            #"""
            @propertyWrapper struct W<T> { var wrappedValue: T }
            struct S { @W<Int>(wrappedValue: 5) var x; @W var y = 2 }
            """#,
            #"""
            [@propertyWrapper](struct W <T> (var (_ wrappedValue :T)))
            (struct S [@W<Int>(wrappedValue:5)](var (_ x)) [@W](var (= y 2)))
            """#)
        assertParse(
            "@resultBuilder enum B { static func buildBlock(_ c: Int...) -> Int { 0 } }",
            "[@resultBuilder](enum B [static](func buildBlock (_ c:Int...) ->Int {0}))")
        assertParse("actor A { var x = 0; nonisolated func f() {} }", "(actor A (var (= x 0)) [nonisolated](func f () {}))")
        assertParse("func f() async throws -> Int { try await g() }", "(func f () async throws ->Int {(try (await (call g)))})")
        assertParse(
            "struct S { static func < (a: S, b: S) -> Bool { true }; static prefix func -(x: S) -> S { x }; static func <<T>(a: T, b: S) {} }",
            "(struct S [static](func < (a:S, b:S) ->Bool {true}) [static prefix](func - (x:S) ->S {x}) [static](func < <T> (a:T, b:S) {}))")
        assertParse("func +++ <T>(a: T, b: T) {}", "(func +++ <T> (a:T, b:T) {})")
    }

    func testDeclarations3() {
        assertParse("func `default`() {}", "(func default () {})")
        assertParse(
            "a[1...]; a[...3]; a[...]",
            #"""
            (subscript a (postfix ... 1))
            (subscript a (prefix ... 3))
            (subscript a ...)
            """#)
        assertParse("func f(_: Int, _ y: Int, z w: Int) {}", "(func f (_:Int, _ y:Int, z w:Int) {})")
        assertParse(
            "func f(_ x: borrowing Int, y: consuming Int, z: sending Int) {}",
            "(func f (_ x:<borrowing Int>, y:<consuming Int>, z:<sending Int>) {})")
        assertParse(
            #"""
            import struct Foundation.Date
            import Foundation
            @testable import Foo.Bar
            """#,
            #"""
            (import struct Foundation.Date)
            (import Foundation)
            [@testable](import Foo.Bar)
            """#)
        assertParse(
            "self.init(); super.init(); super.x; super[0]",
            #"""
            (call (. self init))
            (call (. super init))
            (. super x)
            (subscript super 0)
            """#)
        assertParse("struct get { var set: Int { get { 1 } set { } } }", "(struct get (var (_ set :Int (get {1}) (set {}))))")
        assertParse("@MainActor func f() {}", "[@MainActor](func f () {})")
        assertParse(#"@MyAttr(a: 1, "b") class C {}"#, #"[@MyAttr(a:1, "b")](class C)"#)
        assertParse("func f(@W x: Int, @B content: () -> Int) {}", "(func f (@W x:Int, @B content:()->Int) {})")
        assertParse("struct V<let N: Int> {}", "(struct V <(value generics) N:Int>)")
        assertParse("func f(x: Int, y: Int,) {}", "(func f (x:Int, y:Int) {})")
    }

    func testDeclarations4() {
        assertParse("struct S<T, U,> {}", "(struct S <T,U>)")
        assertParse("extension P where Self: Q, A == Int {}", "(extension P (where Self:Q) (where A==Int))")
        assertParse(#"func f() -> (Int, String) { (1, "") }"#, #"(func f () ->(Int,String) {(tuple 1 "")})"#)
        assertParse("func f() -> [Int: (String) -> Void]? { nil }", "(func f () ->[Int:(String)->Void]? {nil})")
        assertParse(
            "struct S { init<T>(x: T) where T: P {}; init?() {} ; init!() {} ; init?<T>(y: T) {} }",
            "(struct S (init <T> (x:T) (where T:P) {}) (init? () {}) (init! () {}) (init? <T> (y:T) {}))")
        assertParse(
            "class C { class var x: Int { 1 }; final class D {}; class final func f() {} }",
            "(class C [class](var (_ x :Int (get {1}))) [final](class D) [class final](func f () {}))")
        assertParse("func f(_ x: (Int, inout String) -> Void) {}", "(func f (_ x:(Int,inout String)->Void) {})")
        assertParse("func f(x: (_ a: Int, _ b: Int) -> Void) {}", "(func f (x:(Int,Int)->Void) {})")
        assertParse("@objc(foo:) func f() {}", "[@objc](func f () {})")
        assertParse(
            "func f() { func g() {}; g(); struct L {}; let x = L() }",
            "(func f () {(func g () {}) (call g) (struct L) (let (= x (call L)))})")
        assertParse("func f(_ self: Int) {}", "(func f (_ self:Int) {})")
        assertParse("func f(self: Int) {}", "(func f (self:Int) {})")
    }

    func testDeclarations5() {
        assertParse("func f(in x: Int, for y: Int) {}", "(func f (in x:Int, for y:Int) {})")
        assertParse("func f(in: Int) { `in` }", "(func f (in:Int) {`in`})")
        assertParse("func f(_ in: Int) {}", "(func f (_ in:Int) {})")
        assertParse("struct S{var x:Int}", "(struct S (var (_ x :Int)))")
        assertParse("class A:B{}", "(class A :B)")
        assertParse("func f()->Int{5}", "(func f () ->Int {5})")
        assertParse("x?[0]", "(subscript (? x) 0)")
        assertParse("func f<T>(x: T = 5) -> T{}", "(func f <T> (x:T=5) ->T {})")
        assertParse("func f(x:Int...){}", "(func f (x:Int...) {})")
        assertParse("f[1] { }", "(subscript f 1 | (closure {}))")
        assertParse(
            #"""
            func f()
            {
            }
            """#,
            "(func f () {})")
    }
}
