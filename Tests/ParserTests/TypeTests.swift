import XCTest

@testable import Parser

/// Types.
final class TypeTests: ParserTestCase {
    func testTypes1() {
        assertParse("var x: Int { get { 1 } set { } }", "(var (_ x :Int (get {1}) (set {})))")
        assertParse("var x: Int { mutating get { 1 } nonmutating set(v) { } }", "(var (_ x :Int (get mutating {1}) (set nonmutating (v) {})))")
        assertParse("var x: Int { get async throws { 1 } }", "(var (_ x :Int (get async throws {1})))")
        assertParse("var x: Int { 5 }", "(var (_ x :Int (get {5})))")
        assertParse("let f: @Sendable @escaping (Int) async throws -> Void", "(let (_ f :<@Sendable @escaping (Int)async throws ->Void>))")
        assertParse("let x: Result<Int, Error>.X", "(let (_ x :Result<Int,Error>.X))")
        assertParse("let x: (Int, Int,)", "(let (_ x :(Int,Int)))")
        assertParse("var x: Int { @inlinable get { 1 } }", "(var (_ x :Int (get @inlinable {1})))")
        assertParse("var x: Int { return get }", "(var (_ x :Int (get {(return get)})))")
        assertParse("let x: [Int]=[1]", "(let (= x :[Int] (array 1)))")
        assertParse("let x: Int?=nil", "(let (= x :Int? nil))")
        assertParse("let x: Array<Int>=[]", "(let (= x :Array<Int> (array)))")
    }

    func testTypes2() {
        assertParse("let a: Array<Int?>", "(let (_ a :Array<Int?>))")
        assertParse("let a: Array<Int!>", "(let (_ a :Array<Int!>))")
        assertParse("let a: A<B<C<D>>>", "(let (_ a :A<B<C<D>>>))")
        assertParse("let a: A<() -> B>", "(let (_ a :A<()->B>))")
        assertParse("let a: A<B>.C<D>?", "(let (_ a :A<B>.C<D>?))")
        assertParse("let a: (A)", "(let (_ a :(A)))")
        assertParse("let a: ((A))?", "(let (_ a :((A))?))")
        assertParse("let a: any A & B, b: (any A)?", "(let (_ a :any:A&B) (_ b :(any:A)?))")
        assertParse("let a: inout Int", "(let (_ a :<inout Int>))")
        assertParse("let a: @escaping () -> Void", "(let (_ a :<@escaping ()->Void>))")
        assertParse("let a: () -> some P", "(let (_ a :()->some:P))")
        assertParse("let a: Int.Type.Type", "(let (_ a :Int.Type.Type))")
    }

    func testTypes3() {
        assertParse("let a: [any P.Type]", "(let (_ a :[any:P.Type]))")
        assertParse("let a: Self, b: Any, c: AnyObject", "(let (_ a :Self) (_ b :Any) (_ c :AnyObject))")
        assertParse("let f: (_ x: Int) -> Void", "(let (_ f :(Int)->Void))")
        assertParse("let f: (Int...) -> Void", "(let (_ f :(Int...)->Void))")
        assertParse("let f: (Int) throws(E) -> Void", "(let (_ f :(Int)throws(E) ->Void))")
        assertParse("let f: (Int) async -> Void", "(let (_ f :(Int)async ->Void))")
        assertParse(
            #"""
            var x: Int
            { 5 }
            """#,
            "(var (_ x :Int (get {5})))")
    }
}
