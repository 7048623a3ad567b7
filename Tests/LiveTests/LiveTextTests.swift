import XCTest

@testable import Live

/// A file's text with patches in memory.
final class LiveTextTests: XCTestCase {
    private func text(_ text: String) -> LiveText { LiveText(Array(text.utf8)) }
    private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private func edit(_ live: LiveText, _ part: String, _ text: String) -> LiveText.Edit {
        let base = string(live.base)
        let start = base.range(of: part).map { base.utf8.distance(from: base.startIndex, to: $0.lowerBound) } ?? 0
        let range = start..<(start + part.utf8.count)
        let place = TextIndex(live.base).places.first { $0.range == range }
        return .init(range: range, text: Array(text.utf8), owner: "main." + (place?.name ?? "?"), key: place?.key ?? "", hash: place?.hash ?? 0)
    }

    func testEditsStandInTheOrderOfTheText() {
        var live = text("func a() {}\nfunc b() {}\n")
        live.put(edit(live, "func b() {}", "B"))
        live.put(edit(live, "func a() {}", "AAA"))
        XCTAssertEqual(string(live.bytes), "AAA\nB\n")
        live.put(edit(live, "func a() {}", "A"))
        XCTAssertEqual(string(live.bytes), "A\nB\n")
        XCTAssertEqual(string(live.bytes { $0.owner == "main.b()" }), "func a() {}\nB\n")
        live.append(Array("more".utf8), newline: [10])
        live.append(Array("most\n".utf8), newline: [10])
        XCTAssertEqual(string(live.bytes), "A\nB\nmore\nmost\n")
        live.removeEdits { $0.owner != nil }
        XCTAssertEqual(string(live.bytes), "func a() {}\nfunc b() {}\nmore\nmost\n")
    }

    func testAdditionsBeginANewLine() {
        var live = text("x")
        live.append(Array("y".utf8), newline: [13, 10])
        XCTAssertEqual(string(live.bytes), "x\r\ny\r\n")
        var empty = text("")
        empty.append(Array("y".utf8), newline: [10])
        XCTAssertEqual(string(empty.bytes), "y\n")
    }

    func testOrigins() {
        var live = text("func a() {}\nfunc b() {}\n")
        live.put(edit(live, "func a() {}", "long text"))
        live.append(Array("func c() {}".utf8), newline: [10])
        // long text\nfunc b() {}\nfunc c() {}\n
        XCTAssertEqual(live.origin(of: 0..<9), .base(0..<11))
        XCTAssertEqual(live.origin(of: 5..<9), .edit(0, 5..<9))
        XCTAssertEqual(live.origin(of: 10..<21), .base(12..<23))
        XCTAssertEqual(live.origin(of: 0..<21), .base(0..<23))
        XCTAssertEqual(live.origin(of: 22..<33), .edit(1, 0..<11))
        XCTAssertNil(live.origin(of: 5..<21))
        XCTAssertNil(live.origin(of: 0..<25))
        XCTAssertNil(live.origin(of: 0..<99))
    }

    func testAReadKeepsEditsOfWhatDidNotChange() {
        var live = text("func a() {}\nfunc b() {}\n")
        live.put(edit(live, "func a() {}", "func a() { 1 }"))
        live.put(edit(live, "func b() {}", "func b() { 2 }"))
        XCTAssertEqual(live.read(Array("// moved\nfunc b()   { }\nfunc a() { 3 }\n".utf8)), ["main.a()"])
        XCTAssertEqual(string(live.bytes), "// moved\nfunc b() { 2 }\nfunc a() { 3 }\n")
        XCTAssertEqual(live.read(Array("func a() { 3 }\n".utf8)), ["main.b()"])
        XCTAssertFalse(live.isPatched)
    }

    func testAFileThatHasThePatchNowIsInStep() {
        var live = text("func a() {}\n")
        live.put(edit(live, "func a() {}", "func a() { 1 }"))
        XCTAssertEqual(live.read(Array("func a() {\n    1\n}\n".utf8)), [])
        XCTAssertFalse(live.isPatched)
    }

    func testAdditionsGoWhenTheFileHasTheirNames() {
        var live = text("let x = 1\n")
        live.append(Array("func helper() {}".utf8), newline: [10])
        XCTAssertEqual(live.read(Array("let x = 2\n".utf8)), [])
        XCTAssertEqual(string(live.bytes), "let x = 2\nfunc helper() {}\n")
        XCTAssertEqual(live.read(Array("func helper() { 1 }\n".utf8)), ["", "helper()"])
        XCTAssertEqual(string(live.bytes), "func helper() { 1 }\n")
    }

    func testSettling() {
        var live = text("func a() {}\nfunc b() {}\n")
        live.put(edit(live, "func a() {}", "func a() { 111 }"))
        live.put(edit(live, "func b() {}", "func b() { 2 }"))
        let before = live.bytes
        live.settle { $0.owner == "main.a()" }
        XCTAssertEqual(string(live.base), "func a() { 111 }\nfunc b() {}\n")
        XCTAssertEqual(live.bytes, before)
        live.removeEdits { _ in true }
        XCTAssertEqual(live.bytes, live.base)
    }

    // MARK: The text of a patch

    private func fitted(_ text: String, _ indentation: String = "    ", newline: String = "\n") -> String {
        string(PatchText.fitted(text, indentation: Array(indentation.utf8), newline: Array(newline.utf8)))
    }

    func testAPatchIsIndentedAsItsPlace() {
        XCTAssertEqual(fitted("func f() {\n    x\n}"), "func f() {\n        x\n    }")
        XCTAssertEqual(fitted("\n\n    func f() {\n        x\n    }\n\n"), "func f() {\n        x\n    }")
        XCTAssertEqual(fitted("func f() {\n        x\n    }"), "func f() {\n        x\n    }")
        XCTAssertEqual(fitted("func f() {\r\n\tx\r\n\r\n}", "\t", newline: "\r\n"), "func f() {\r\n\t\tx\r\n\r\n\t}")
        XCTAssertEqual(fitted("func f() { 1 }  "), "func f() { 1 }")
        XCTAssertEqual(fitted(" \n\t"), "")
        XCTAssertEqual(fitted("let s = \"\"\"\n  a\n\n    b\n  \"\"\"", "\t"), "let s = \"\"\"\n\ta\n\n\t  b\n\t\"\"\"")
        // A line that stands further left than the last cannot be moved without being changed.
        XCTAssertEqual(fitted("let s = \"\"\"\n a\n   \"\"\"", "\t"), "let s = \"\"\"\n a\n   \"\"\"")
    }

    func testLineEndsOfAText() {
        XCTAssertEqual(PatchText.newline(of: Array("a\r\nb\n".utf8)), [13, 10])
        XCTAssertEqual(PatchText.newline(of: Array("a\rb".utf8)), [13])
        XCTAssertEqual(PatchText.newline(of: []), [10])
        XCTAssertEqual(PatchText.unindented("    a\n\n      b\r\n    c"), "a\n\n  b\nc")
    }

    // MARK: Differences

    func testDifferences() {
        XCTAssertEqual(TextDifference.lines("a\nb\n", "a\nb\n", old: "x", new: "y"), "")
        XCTAssertEqual(TextDifference.lines("a\r\nb", "a\nb\n", old: "x", new: "y"), "")
        XCTAssertEqual(TextDifference.lines("", "a\n", old: "x", new: "y"), "--- x\n+++ y\n@@ -0,0 +1,1 @@\n+a")
        XCTAssertEqual(TextDifference.lines("a\n", "", old: "x", new: "y"), "--- x\n+++ y\n@@ -1,1 +0,0 @@\n-a")
        let long = (1...20).map(String.init)
        var other = long
        other[1] = "two"
        other.remove(at: 17)
        XCTAssertEqual(
            TextDifference.lines(long.joined(separator: "\n"), other.joined(separator: "\n"), old: "x", new: "y"),
            "--- x\n+++ y\n@@ -1,5 +1,5 @@\n 1\n-2\n+two\n 3\n 4\n 5\n@@ -15,6 +15,5 @@\n 15\n 16\n 17\n-18\n 19\n 20")
        other = long
        other[5] = "six"
        other[11] = "twelve"
        // Near changes stand in one piece.
        let near = TextDifference.lines(long.joined(separator: "\n"), other.joined(separator: "\n"), old: "x", new: "y").split(separator: "\n")
        XCTAssertEqual(near.filter { $0.hasPrefix("@@") }, ["@@ -3,13 +3,13 @@"])
    }

    // MARK: Names

    func testPlaces() {
        let index = TextIndex(Array("""
            struct A<T> { var x = 1, y = 2; static let z = 3; init() {}; subscript(i: Int) -> Int { i }; var c: Int { get { 1 } set {} } }
            extension A { func f(a: Int, _ b: Int) {} }
            enum E { case p, q(Int) }
            protocol P { func r(x: Int); var v: Int { get } }
            let (l, m) = (1, 2)
            func + (a: E, b: E) {}
            typealias N = Int
            print(1)
            """.utf8))
        XCTAssertEqual(index.places.map(\.name), [
            "A", "A.x", "A.y", "A.z", "A.init()", "A.subscript(_:)", "A.c", "A.f(a:_:)", "E", "E.p", "E.q", "P", "P.r(x:)", "P.v", "+(a:b:)", "N", "l", "m",
        ])
        XCTAssertEqual(index.statements.count, 1)
        XCTAssertEqual(index.places(named: "A.f").map(\.name), ["A.f(a:_:)"])
        XCTAssertEqual(index.places(named: "A.f(a:)").map(\.name), [])
    }
}
