import XCTest

@testable import Parser

/// One mistake, one message; and the rest of the file is read.
final class RecoveryTests: ParserTestCase {
    func testEveryMistakeOfAFileIsFound() {
        let file = assertErrors(
            """
            let = 5
            let good = 1
            func f(a Int) { let x = 2 }
            if { print(1) }
            let list = [1 2]
            struct S {
                var a: Int
                x = 5
                func g( { }
            }
            print(good)
            """,
            [
                "1:5 expected pattern", "3:13 expected ':' following argument label and parameter name",
                "4:1 missing condition in 'if' statement", "5:15 expected ',' separator", "8:5 expected 'var' keyword in property declaration",
                "9:13 expected parameter name followed by ':'",
            ])
        XCTAssertEqual(file.statements.count, 7)
    }

    func testDeclarationsWithErrorsAreKept() {
        let file = parse("func f(a Int) { }\nfunc g() { }")
        let declarations = file.statements.compactMap { statement -> Declaration? in
            guard case .declaration(let declaration) = statement.kind else { return nil }
            return declaration
        }
        XCTAssertEqual(declarations.map(\.hasError), [true, false])
    }

    func testTheBodyOfADamagedHeadIsRead() {
        assertErrors("if a b { let = 1 }", ["1:6 expected '{' after 'if' condition"])
        assertErrors("for i x { let = 1 }", ["1:7 expected 'in' after for-each pattern", "1:15 expected pattern"])
        assertErrors("func f(1) { let = 1 }", ["1:8 expected parameter type following ':'", "1:17 expected pattern"])
    }

    func testErrorsInListsEndWithTheList() {
        assertErrors("f(1 2).g(3 4)", ["1:5 expected ',' separator", "1:12 expected ',' separator"])
        assertErrors("let a = [1 2], b = (3 4)", ["1:12 expected ',' separator", "1:23 expected ',' separator"])
    }

    func testAnUnclosedBracketDoesNotHideTheRest() {
        assertErrors("f(1, 2\nlet a = 1\nlet = 2", ["1:7 expected ')' in expression list", "3:5 expected pattern"])
        assertErrors("func f() {\n    g(1\n}\nlet = 2", ["2:8 expected ')' in expression list", "4:5 expected pattern"])
        assertErrors("class C {\n    func f() {\n        if a {\n    }\n}", ["5:2 expected '}' in class"])
    }

    func testLexicalErrorsAreTheOnlyOnesOfTheirLine() {
        assertErrors("let a = \"abc\nlet b = 0b12 + )\nlet = 5", ["1:9 unterminated string literal", "2:12 '2' is not a valid binary digit (0 or 1) in integer literal", "3:5 expected pattern"])
    }
}
