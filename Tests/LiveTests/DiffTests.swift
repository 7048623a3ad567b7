import Diagnostics
import Live
import XCTest

/// What a save changed, as the trace of definitions and the fates of statements.
final class DiffTests: XCTestCase {
    /// `~f -g | kept0 new`: changes, then one word per new statement.
    private func diff(_ old: String, _ new: String, file: StaticString = #filePath, line: UInt = #line) -> String {
        let diff = Diff(old: Outline.parse(old), new: Outline.parse(new))
        let fates = diff.fates.map { fate -> String in
            switch fate {
            case .kept(let origin, let inside): return "kept\(origin)" + (inside ? "*" : "")
            case .changed(let origin): return "changed\(origin)"
            case .new: return "new"
            }
        }
        return diff.changes.map { $0.mark.rawValue + $0.path }.joined(separator: " ") + " | " + fates.joined(separator: " ")
    }

    func testDefinitions() {
        let cases: [(String, String, String)] = [
            ("func f() { 1 }", "func f() { 2 }", "~f | "),
            ("func f() { 1 }", "func f() {\n  // why\n  1\n}", " | "),
            ("func f() {}", "func g() {}", "+g -f | "),
            ("func f(_ n: Int) {}", "func f(_ n: Double) {}", "+f -f | "),
            ("func f(n: Int = 1) {}", "func f(n: Int = 2) {}", "~f | "),
            ("struct P { var x = 1 }", "struct P { var x = 1; var y = 2 }", "~P | "),
            ("struct P { var x = 1; var y = 2 }", "struct P { var y = 2; var x = 1 }", "~P | "),
            ("struct P { func a() { 1 }; func b() { 1 } }", "struct P { func a() { 1 }; func b() { 2 } }", "~P.b | "),
            ("struct P { func a() {} }", "", "-P | "),
            ("", "struct P { func a() {} }", "+P | "),
            ("struct P { var n: Int { 1 } }", "struct P { var n: Int { 2 } }", "~P.n | "),
            ("class C { var n = 1 { didSet { a() } } }", "class C { var n = 1 { didSet { b() } } }", "~C.n | "),
            ("struct P { static var n = 1 }", "struct P { static var n = 2 }", "~P.n | "),
            ("enum E { case a }", "enum E { case b, a }", "~E | "),
            ("protocol Q { func a() }", "protocol Q { func a(); func b() }", "~Q | "),
            ("class C {}", "class C {}\nextension C: Q { func q() {} }", "~C +C.q | "),
            ("extension Int { var t: Int { 1 } }", "extension Int { var t: Int { 2 } }", "~Int.t | "),
            ("func f() {}\nfunc g() {}", "func g() {}\nfunc f() {}", " | "),
            ("func + (a: P, b: P) -> P { a }", "func + (a: P, b: P) -> P { b }", "~+ | "),
        ]
        for (old, new, expected) in cases { XCTAssertEqual(diff(old, new), expected, "\(old) -> \(new)") }
    }

    func testStatements() {
        let cases: [(String, String, String)] = [
            ("a()\nb()", "a()\nb()", " | kept0 kept1"),
            ("a()\nb()", "b()\na()", " | kept1 kept0"),
            ("a()", "a()\na()", " | kept0 new"),
            ("a()\na()", "a()", " | kept0"),
            ("a()\nfor i in x { b() }\na()", "for i in x { b() }\na()", " | kept1 kept2"),
            ("a()\nfor i in x { b() }\na()", "for i in x { c() }\na()", " | changed1 kept2"),
            ("a()\na()\nfor i in x { b() }\na()\na()", "a()\nfor i in x { b() }\na()", " | kept0 kept2 kept3"),
            ("a()\nb()\na()", "a()\nb()", " | kept0 kept1"),
            ("a()\nb()\na()", "b()", " | kept1"),
            ("a()", "b()", " | new"),
            ("var n = 1", "var n = 2", " | changed0"),
            ("var n = 1", "var m = 1", "-n | new"),
            ("var n = 1, m = 2", "var m = 2", "-n | changed0"),
            ("func f() {}\nvar n = 1\nstruct S {}", "", "-f -n -S | "),
            ("var n = 1", "var n: Int { 1 }", "+n | "),
            ("var n = 1", "func n() {}", "+n -n | "),
            ("for i in 1...3 { a() }", "for i in 1...3 { b() }", " | changed0"),
            ("while true { a() }", "while c { a() }", " | changed0"),
            ("a()\nwhile x { a() }\nb()", "a()\nwhile y { c() }\nb()", " | kept0 changed1 kept2"),
            ("do { func f() { 1 }; f() }", "do { func f() { 2 }; f() }", "~f | kept0*"),
            ("do { func f() { 1 }; f() }", "do { func f() { 1 }; g() }", " | changed0"),
            ("switch x { default: a() }", "switch y { default: a() }", " | changed0"),
            ("if x { a() }", "do { a() }", " | new"),
            ("list.append(1)", "list.append(2)", " | changed0"),
            ("list.append(1)", "list.remove(1)", " | new"),
            ("a(1)\na(2)", "a(3)\na(4)", " | changed0 changed1"),
            ("a(1)\na(2)", "a(3)", " | new"),
            ("a(1)\nb()\na(2)", "a(3)\nb()\na(4)", " | changed0 kept1 changed2"),
            ("var n = 0 { didSet { a() } }", "var n = 0 { didSet { b() } }", "~n | kept0*"),
        ]
        for (old, new, expected) in cases { XCTAssertEqual(diff(old, new), expected, "\(old) -> \(new)") }
    }

    func testWhatMustBeCheckedAgain() {
        func isAffected(_ text: String, _ old: String, _ new: String) -> Bool {
            let diff = Diff(old: Outline.parse(old), new: Outline.parse(new))
            let probe = Outline.parse(text)
            return !probe.statements.allSatisfy { diff.isUnaffected($0.mentions) }
        }
        XCTAssertFalse(isAffected("f()", "func f() -> Int { 1 }", "func f() -> Int { 2 }"))
        XCTAssertTrue(isAffected("f()", "func f() -> Int { 1 }", "func f() -> Double { 1 }"))
        XCTAssertTrue(isAffected("f()", "func f() -> some P { A() }", "func f() -> some P { B() }"))
        XCTAssertTrue(isAffected("print(\"n is \\(f())\")", "func f() -> Int { 1 }", "func f() -> Double { 1 }"))
        XCTAssertTrue(isAffected("make().x", "struct P { var x = 1 }\nfunc make() -> P { P() }", "struct P { var x = 1.5 }\nfunc make() -> P { P() }"))
        XCTAssertTrue(isAffected("n + 1", "let n = f()\nfunc f() -> Int { 1 }", "let n = f()\nfunc f() -> Double { 1 }"))
        XCTAssertFalse(isAffected("g()", "func f() {}", "func f(x: Int) {}"))
        XCTAssertTrue(isAffected("g()", "", "infix operator +++"))
    }
}
