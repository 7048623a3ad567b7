import XCTest

@testable import Parser

/// Hashes say what changed, and nothing else: live patching rests on them.
final class FingerprintTests: ParserTestCase {
    private func declaration(_ text: String) -> Declaration {
        let file = parse(text)
        guard case .declaration(let declaration)? = file.statements.first?.kind else { fatalError("no declaration: \(text)") }
        return declaration
    }

    private func statementHashes(_ text: String) -> [UInt64] { parse(text).statements.map(\.hash) }

    func testSpacesCommentsAndPositionsDoNotCount() {
        let plain = "func f(a: Int) -> Int { let b = a + 1; return b }"
        let variants = [
            "func f(a: Int) -> Int {\n    let b = a + 1\n    return b\n}",
            "\n\n  // why\n  func f( a : Int ) -> Int { /* c */ let b = a + 1\n\n return b }",
            "func f(a: Int)\n-> Int\n{ let b = a\n + 1; return b; }",
        ]
        for variant in variants {
            XCTAssertEqual(declaration(variant).hash, declaration(plain).hash, variant)
            XCTAssertEqual(declaration(variant).headerHash, declaration(plain).headerHash, variant)
        }
    }

    func testEveryTokenCounts() {
        let text = "func f(a: Int) -> Int { let b = a + 1; return b * 2 }"
        let changed = [
            "func g(a: Int) -> Int { let b = a + 1; return b * 2 }", "func f(a: Int) -> Int { let b = a - 1; return b * 2 }",
            "func f(a: Int) -> Int { let b = a + 1; return b * 3 }", "func f(a: Int) -> Int { return b * 2; let b = a + 1 }",
        ]
        for other in changed { XCTAssertNotEqual(declaration(other).hash, declaration(text).hash, other) }
    }

    func testTheEndOfAStatementCounts() {
        XCTAssertNotEqual(declaration("func g() { f\n(x) }").hash, declaration("func g() { f(x) }").hash)
        XCTAssertNotEqual(declaration("func g() { return; f() }").hash, declaration("func g() { return f() }").hash)
        XCTAssertEqual(declaration("func g() { a; b }").hash, declaration("func g() { a\nb }").hash)
    }

    func testABodyIsNotTheHeader() {
        let pairs = [
            ("func f() -> Int { 1 }", "func f() -> Int { 2 }"), ("init(a: Int) { x = a }", "init(a: Int) { y = a }"),
            ("struct S { var a = 1 }", "struct S { var b = 2 }"), ("extension S { func f() {} }", "extension S {}"),
            ("var a: Int { 1 }", "var a: Int { 2 }"), ("var a: Int { get { 1 } set { b = 1 } }", "var a: Int { get { 2 } set { b = 2 } }"),
            ("let a: Int = 1", "let a: Int = 2"), ("var a: Int = 1 { didSet { f() } }", "var a: Int = 2 { didSet { g() } }"),
            ("let a: Int = 1, b: Int = 2", "let a: Int = 3, b: Int = 4"),
        ]
        for (one, two) in pairs {
            XCTAssertEqual(declaration(one).headerHash, declaration(two).headerHash, one)
            XCTAssertNotEqual(declaration(one).hash, declaration(two).hash, one)
        }
    }

    func testWhatOthersSeeIsTheHeader() {
        let pairs = [
            ("func f(a: Int) {}", "func f(b: Int) {}"), ("func f(a: Int = 1) {}", "func f(a: Int = 2) {}"), ("func f() {}", "func f() throws {}"),
            ("@A func f() {}", "func f() {}"), ("public func f() {}", "func f() {}"), ("struct S: A {}", "struct S: B {}"), ("struct S<T> {}", "struct S<U> {}"),
            ("var a = 1", "var a = 2"), ("var a: Int { 1 }", "var a: Int = 1"), ("var a: Int { get { 1 } }", "var a: Int { get { 1 } set { } }"),
            ("let a: Int", "let a: Int = 1"), ("let a: Int = 1, b = 2", "let a: Int = 1, b = 3"), ("enum E: Int { case a }", "enum E { case a }"),
        ]
        for (one, two) in pairs { XCTAssertNotEqual(declaration(one).headerHash, declaration(two).headerHash, one) }
    }

    func testEqualStatementsAreEqualAnywhere() {
        let hashes = statementHashes("print(1)\nlet a = 2\n print( 1 ) // again\nif a { print(1) }")
        XCTAssertEqual(hashes[0], hashes[2])
        XCTAssertEqual(Set(hashes).count, 3)
    }

    func testLoopsKnowTheirHeadersAndBodies() {
        func loop(_ text: String) -> ForStatement {
            guard case .for(let loop)? = parse(text).statements.first?.kind else { fatalError(text) }
            return loop
        }
        let one = loop("for i in 0..<10 { print(i) }")
        XCTAssertEqual(one.headerHash, loop("for i in 0 ..< 10 {}").headerHash)
        XCTAssertEqual(one.body.hash, loop("for j in 1..<2 { print( i )\n}").body.hash)
        XCTAssertNotEqual(one.headerHash, loop("for i in 0..<11 { print(i) }").headerHash)
        XCTAssertNotEqual(one.body.hash, loop("for i in 0..<10 { print(j) }").body.hash)
    }

    func testClosuresInInterpolations() {
        func closures(_ text: String) -> [ClosureExpression] {
            guard case .expression(let expression)? = parse(text).statements.first?.kind, case .string(let literal) = expression.kind else { return [] }
            return literal.segments.compactMap { segment in
                guard case .interpolation(let arguments, _) = segment, case .call(_, _, let trailing)? = arguments.first?.value.kind,
                    case .closure(let closure)? = trailing.first?.value.kind
                else { return nil }
                return closure
            }
        }
        let found = closures(#""\(f { $0 + 1 }) \(g { $0+1 }) \(h { $0 + 2 })""#)
        XCTAssertEqual(found.count, 3)
        XCTAssertNotEqual(found[0].hash, found[2].hash)
        XCTAssertEqual(found[0].hash, closures(#""\(f {  $0  + 1 })""#)[0].hash)
    }

    func testTokenRangesPointIntoTheFile() {
        let text = "let a = 1\nfunc f(b: Int) -> Int { b }\nprint(a)"
        let file = parse(text)
        let words = file.statements.map { statement in file.tokens[statement.tokens].map { file.source.text(.init(source: file.source.id, start: $0.start, end: $0.end)) } }
        XCTAssertEqual(words[0], ["let", "a", "=", "1"])
        XCTAssertEqual(words[2], ["print", "(", "a", ")"])
        guard case .declaration(let function) = file.statements[1].kind else { return XCTFail("no function") }
        XCTAssertEqual(file.tokens[function.headerTokens].count, 9)
    }

    func testInactiveTextDoesNotMakeStatements() {
        XCTAssertEqual(parse("#if false\nlet a = 1\n#endif\nlet b = 2").statements.count, 1)
    }
}
