import XCTest

@testable import Parser

/// Expressions.
final class ExpressionTests: ParserTestCase {
    func testExpressions1() {
        assertParse("let a = [1, 2, 3,]", "(let (= a (array 1 2 3)))")
        assertParse("f(1, 2,)", "(call f 1 2)")
        assertParse("let x = a < b", "(let (= x (seq a < b)))")
        assertParse("let x = a < b, y > (c)", "(let (= x (call a<b,y> c)))")
        assertParse("f(a < b, c > (d))", "(call f (call a<b,c> d))")
        assertParse("let s = Set<Int>()", "(let (= s (call Set<Int>)))")
        assertParse("let d = [String: [Int]]()", "(let (= d (call (dictionary String:(array Int)))))")
        assertParse("let v: Array<Array<Int>> = []", "(let (= v :Array<Array<Int>> (array)))")
        assertParse("let v: Array<Int>? = nil", "(let (= v :Array<Int>? nil))")
        assertParse("let v = Array<Array<Int>>()", "(let (= v (call Array<Array<Int>>)))")
        assertParse("let y = x ? a : b", "(let (= y (seq x (? a) b)))")
        assertParse("let y = x ? .a : .b", "(let (= y (seq x (? (. a)) (. b))))")
    }

    func testExpressions2() {
        assertParse("let y = x! ? a! : b!", "(let (= y (seq (! x) (? (! a)) (! b))))")
        assertParse("let y = x?.a ?? b?.c", "(let (= y (seq (. (? x) a) ?? (. (? b) c))))")
        assertParse("let z = try? f()", "(let (= z (try? (call f))))")
        assertParse("let z = try! f() + g()", "(let (= z (seq (try! (call f)) + (call g))))")
        assertParse("x = try await f()", "(seq x = (try (await (call f))))")
        assertParse(#"let k = \A.b.c[0]?.d!"#, #"(let (= k \A.b.c[0]?.d!))"#)
        assertParse(#"let k = \.a"#, #"(let (= k \.a))"#)
        assertParse(#"let k = \[Int].count"#, #"(let (= k \[Int].count))"#)
        assertParse(#"let k = \A<Int>.self"#, #"(let (= k \A<Int>.self))"#)
        assertParse(#"x[keyPath: \.a] = 5"#, #"(seq (subscript x keyPath:\.a) = 5)"#)
        assertParse(#"let s = "a \(b) c \("d \(e)")""#, #"(let (= s "a \(b) c \("d \(e)")"))"#)
        assertParse(
            #"""
            let s = """
              a
              \(b)
              """
            """#,
            #"(let (= s "a\n\(b)"))"#)
    }

    func testExpressions3() {
        assertParse("let r = /a(b)c/", "(let (= r /a(b)c/))")
        assertParse("x = y / z / w", "(seq x = y / z / w)")
        assertParse(
            "let t = (1, b: 2); t.0; t.b; t.0.1",
            #"""
            (let (= t (tuple 1 b:2)))
            (. t 0)
            (. t b)
            (. (. t 0) 1)
            """#)
        assertParse("let x = if a { 1 } else if b { 2 } else { 3 }", "(let (= x (value (if a {1} (if b {2} {3})))))")
        assertParse("let x = switch y { case 1: 2 default: 3 }", "(let (= x (value (switch y (case (~= 1) {2}) (default {3})))))")
        assertParse("x = if a { 1 } else { 2 }", "(seq x = (value (if a {1} {2})))")
        assertParse("async let x = f()", "[async](let (= x (call f)))")
        assertParse("let x: Int? = nil, y: Int! = nil", "(let (= x :Int? nil) (= y :Int! nil))")
        assertParse("var x: Int = 5 { willSet { } didSet(old) { } }", "(var (= x :Int 5 (willSet {}) (didSet (old) {})))")
        assertParse("x = a as? Int ?? 5", "(seq x = a as?:Int ?? 5)")
        assertParse("x is Int && y is String", "(seq x is:Int && y is:String)")
        assertParse("let x = y as! [Int]", "(let (= x (seq y as!:[Int])))")
    }

    func testExpressions4() {
        assertParse("f(&x, &y[0])", "(call f (& x) (& (subscript y 0)))")
        assertParse("f(a: 1, 2, for: 3, in: 4, default: 5)", "(call f a:1 2 for:3 in:4 default:5)")
        assertParse("x.default.init().self.Type", "(. (. (call (. (. x default) init)) self) Type)")
        assertParse("let x = Int.self, y = Int.Type.self", "(let (= x (. Int self)) (= y (. (. Int Type) self)))")
        assertParse(
            "let `class` = 5; print(`class`)",
            #"""
            (let (= class 5))
            (call print `class`)
            """#)
        assertParse(
            "_ = 5; _ = (_, x)",
            #"""
            (seq _ = 5)
            (seq _ = (tuple _ x))
            """#)
        assertParse("(_, x) = (1, 2)", "(seq (tuple _ x) = (tuple 1 2))")
        assertParse("(a, b) = (b, a)", "(seq (tuple a b) = (tuple b a))")
        assertParse(
            "x += 1; y <<= 2",
            #"""
            (seq x += 1)
            (seq y <<= 2)
            """#)
        assertParse(
            "let x = -5 + -y; let z = !a && !b",
            #"""
            (let (= x (seq (prefix - 5) + (prefix - y))))
            (let (= z (seq (prefix ! a) && (prefix ! b))))
            """#)
        assertParse(
            "let r = 1...; let q = ...5; let s = ..<3",
            #"""
            (let (= r (postfix ... 1)))
            (let (= q (prefix ... 5)))
            (let (= s (prefix ..< 3)))
            """#)
        assertParse(
            "let x: any P = y; let z: [any P] = []",
            #"""
            (let (= x :any:P y))
            (let (= z :[any:P] (array)))
            """#)
    }

    func testExpressions5() {
        assertParse(#"let t: (a: Int, b: String) = (1, "2")"#, #"(let (= t :(a:Int,b:String) (tuple 1 "2")))"#)
        assertParse(
            "let m: Int.Type = Int.self; let n: P.Protocol",
            #"""
            (let (= m :Int.Type (. Int self)))
            (let (_ n :P.Protocol))
            """#)
        assertParse("let x: some P = 5", "(let (= x :some:P 5))")
        assertParse(
            "let y = consume x; let z = copy x",
            #"""
            (let (= y x))
            (let (= z x))
            """#)
        assertParse("let x = [.a, .b(1)]", "(let (= x (array (. a) (call (. b) 1))))")
        assertParse(
            "let x: [Int] = .init(); let y = .init(1)",
            #"""
            (let (= x :[Int] (call (. init))))
            (let (= y (call (. init) 1)))
            """#)
        assertParse("let x = y.0.z.1", "(let (= x (. (. (. y 0) z) 1)))")
        assertParse("let x = 0x1F + 0b11 + 0o17 + 1_000 + 1e5 + 0x1p3", "(let (= x (seq 31 + 3 + 15 + 1000 + 1e5 + 0x1p3)))")
        assertParse("let (a, b): (Int, Int) = (1, 2)", "(let (= (tuple a b) :(Int,Int) (tuple 1 2)))")
        assertParse("var a, b: Int", "(var (_ a) (_ b :Int))")
        assertParse(
            #"""
            x = y
            (z)
            """#,
            #"""
            (seq x = y)
            (tuple z)
            """#)
        assertParse(
            #"""
            x = y
            [z]
            """#,
            #"""
            (seq x = y)
            (array z)
            """#)
    }

    func testExpressions6() {
        assertParse(
            #"""
            x
            - y
            """#,
            "(seq x - y)")
        assertParse(
            #"""
            x -
            y
            """#,
            "(seq x - y)")
        assertParse(
            #"""
            x
            -y
            """#,
            #"""
            x
            (prefix - y)
            """#)
        assertParse(
            "var get = 5; get = 6; let set = Set([1]); set.contains(1)",
            #"""
            (var (= get 5))
            (seq get = 6)
            (let (= set (call Set (array 1))))
            (call (. set contains) 1)
            """#)
        assertParse(
            "let some = 1; let any = 2; print(some, any + some)",
            #"""
            (let (= some 1))
            (let (= any 2))
            (call print some (seq any + some))
            """#)
        assertParse(
            "let open = 5; open + 1; let final = 1; final = 2",
            #"""
            (let (= open 5))
            (seq open + 1)
            (let (= final 1))
            (seq final = 2)
            """#)
        assertParse(
            "let actor = 1; actor.x; actor = 5",
            #"""
            (let (= actor 1))
            (. actor x)
            (seq actor = 5)
            """#)
        assertParse(
            "let async = 1; async + 2",
            #"""
            (let (= async 1))
            (seq async + 2)
            """#)
        assertParse("let optional = 1, left = 2, of = 3, repeat_ = 4, weak = 5", "(let (= optional 1) (= left 2) (= of 3) (= repeat_ 4) (= weak 5))")
        assertParse("x as (Int) -> Void", "(seq x as:(Int)->Void)")
        assertParse("[(Int) -> Void]()", "(call (array (type (Int)->Void)))")
        assertParse("let x = (Int) -> Void.self", "(let (= x (. (type (Int)->Void) self)))")
    }

    func testExpressions7() {
        assertParse("(a + b) * c", "(seq (tuple (seq a + b)) * c)")
        assertParse("() ", "(tuple)")
        assertParse("let x = ((1))", "(let (= x (tuple (tuple 1))))")
        assertParse("f(x) ? a : b", "(seq (call f x) (? a) b)")
        assertParse("f(x ? a : b, y: z ? c : d)", "(call f (seq x (? a) b) y:(seq z (? c) d))")
        assertParse("[a ? b : c, d]", "(array (seq a (? b) c) d)")
        assertParse("[a: b ? c : d, e: f]", "(dictionary a:(seq b (? c) d) e:f)")
        assertParse("let x = (1, 2,)", "(let (= x (tuple 1 2)))")
        assertParse("let x = f<Int>(1)", "(let (= x (call f<Int> 1)))")
        assertParse("f(x as Int, y as? T)", "(call f (seq x as:Int) (seq y as?:T))")
        assertParse("a ?? b ? c : d", "(seq a ?? b (? c) d)")
        assertParse(#"print("a", separator: "", terminator: "\n")"#, #"(call print "a" separator:"" terminator:"\n")"#)
    }

    func testExpressions8() {
        assertParse("let x = unsafe y", "(let (= x y))")
        assertParse(
            "x?.y = 5; x![0] = 2",
            #"""
            (seq (. (? x) y) = 5)
            (seq (subscript (! x) 0) = 2)
            """#)
        assertParse("x??.y", "(. (? (? x)) y)")
        assertParse("let x: Int?? = nil", "(let (= x :Int?? nil))")
        assertParse("let f: ((Int) -> Void)? = nil", "(let (= f :((Int)->Void)? nil))")
        assertParse(
            "f(+); f(a, -); f(by: <); let g: X = (+)",
            #"""
            (call f +)
            (call f a -)
            (call f by:<)
            (let (= g :X (tuple +)))
            """#)
        assertParse("nonisolated(unsafe) var x = 5", "[nonisolated(unsafe)](var (= x 5))")
        assertParse("x = y as Int? ?? 5", "(seq x = y as:Int? ?? 5)")
        assertParse("let x = a > b ? a : b", "(let (= x (seq a > b (? a) b)))")
        assertParse("let x = a.b < c.d", "(let (= x (seq (. a b) < (. c d))))")
        assertParse("let b = i < n && (j > m)", "(let (= b (seq i < n && (tuple (seq j > m)))))")
        assertParse("foo(i < n, (j > m))", "(call foo (seq i < n) (tuple (seq j > m)))")
    }

    func testExpressions9() {
        assertParse("x.y<Int>.z", "(. (. x y<Int>) z)")
        assertParse("let a = x as Foo<Int>?", "(let (= a (seq x as:Foo<Int>?)))")
        assertParse("var x = foo { willSet { } }", "(var (= x foo (willSet {})))")
        assertParse("let await = 5", "(let (= await 5))")
        assertParse("x.init", "(. x init)")
        assertParse("x.class.func.let", "(. (. (. x class) func) let)")
        assertParse("f(class: 1, let: 2)", "(call f class:1 let:2)")
        assertParse("f(_: 2)", "(call f _:2)")
        assertParse("let (x: a, y: b) = t", "(let (= (tuple x:a y:b) t))")
        assertParse("x .y", "(. x y)")
        assertParse(
            #"""
            let x = y
              ? a
              : b
            """#,
            "(let (= x (seq y (? a) b)))")
        assertParse(
            #"""
            let x = y ?
             a : b
            """#,
            "(let (= x (seq y (? a) b)))")
    }

    func testExpressions10() {
        assertParse("a ?b : c", "(seq a (? b) c)")
        assertParse("a = b==c", "(seq a = b == c)")
        assertParse("a=b", "(seq a = b)")
        assertParse("let x:Int=5", "(let (= x :Int 5))")
        assertParse("let x=5", "(let (= x 5))")
        assertParse("let x = a&&b||c", "(let (= x (seq a && b || c)))")
        assertParse("a...b", "(seq a ... b)")
        assertParse("(a)...(b)", "(seq (tuple a) ... (tuple b))")
        assertParse("x!.y!()", "(call (! (. (! x) y)))")
        assertParse("x! + y", "(seq (! x) + y)")
        assertParse("x!+y", "(seq (! x) + y)")
        assertParse("x!==y", "(seq (! x) == y)")
    }

    func testExpressions11() {
        assertParse("let a = A<B<C<D>>>()", "(let (= a (call A<B<C<D>>>)))")
        assertParse("let a = A<() -> B>()", "(let (= a (call A<()->B>)))")
        assertParse("let a: some A = 1", "(let (= a :some:A 1))")
        assertParse("let a: A & B = 1", "(let (= a :A&B 1))")
        assertParse("x as! A.B<C>", "(seq x as!:A.B<C>)")
        assertParse("x is A?", "(seq x is:A?)")
        assertParse("try await x + try y", "(seq (try (await x)) + (try y))")
        assertParse("await try x", "(await (try x))")
        assertParse("let x = try await y", "(let (= x (try (await y))))")
        assertParse("case_ = 5", "(seq case_ = 5)")
        assertParse(
            "let x = -1.magnitude; let y = -x.y; let z = !x.y.z",
            #"""
            (let (= x (prefix - (. 1 magnitude))))
            (let (= y (prefix - (. x y))))
            (let (= z (prefix ! (. (. x y) z))))
            """#)
        assertParse("let x = a.0.0.0", "(let (= x (. (. (. a 0) 0) 0)))")
    }

    func testExpressions12() {
        assertParse("1.description", "(. 1 description)")
        assertParse("1.0.description", "(. 1.0 description)")
        assertParse("1.x.y", "(. (. 1 x) y)")
        assertParse("let x = 1 .description", "(let (= x (. 1 description)))")
    }
}
