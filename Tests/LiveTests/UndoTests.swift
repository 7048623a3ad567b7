import XCTest

/// Changes of layouts that are taken back.
final class UndoTests: XCTestCase {
    /// Runs a text, saves it with one part replaced, takes that back; then runs `show` in the text of the beginning.
    /// - Returns: the answers to the save and to the undo, what the undo reported, and what was printed last.
    private func undo(_ old: String, _ new: String, around text: String, show: String) -> (save: String, undo: String, report: [String], output: String) {
        let run = LiveRun(text.replacingOccurrences(of: "@", with: old) + "\n", stays: true)
        defer { run.close() }
        _ = run.start()
        let save = run.save(old, new), undo = run.undo(), report = run.kept
        _ = run.output
        _ = run.add(show)
        return (save, undo, report, run.output)
    }

    func testWhatWasAddedGoes() {
        let result = undo("var x = 1", "var x = 1; var y = [2]; var z = \"a text that is long enough for the heap\"", around: """
        struct P { @ }
        class C { var p = P(); var list = [P(), P()] }
        let c = C()
        c.list[1].x = 7
        """, show: "print(c.p, c.list)")
        XCTAssertEqual(result.save, "~P, >P")
        XCTAssertEqual(result.undo, "~P, >P")
        XCTAssertEqual(result.report, [])
        XCTAssertEqual(result.output, "P(x: 1) [main.P(x: 1), main.P(x: 7)]\n")
    }

    func testWhatWasRemovedIsItsDefaultAgainAndThatIsSaid() {
        let result = undo("var x = 1; var name = \"none\"; var note: String?", "var x = 1", around: """
        class C { @ }
        let c = C()
        c.x = 5
        """, show: "print(c.x, c.name, c.note as Any)")
        XCTAssertEqual(result.undo, "~C, >C")
        XCTAssertEqual(result.report, [
            "`C.name` is its default again: its values went with the change that is undone",
            "`C.note` is nil again: its values went with the change that is undone",
        ])
        XCTAssertEqual(result.output, "5 none nil\n")
    }

    func testARenamedPropertyKeepsItsValueBothWays() {
        let guessed = undo("var x = 1; var b = 2", "var posX = 1; var b = 2", around: "struct P { @ }\nvar p = P(b: 9)\np.b += 1", show: "print(p)")
        XCTAssertEqual(guessed.report, [])
        XCTAssertEqual(guessed.output, "P(x: 1, b: 10)\n")
        // Elsewhere, and with another default: only the change itself knows.
        let said = undo("var x = 1; var b = 2; var c = 3", "var b = 2; var c = 3; @renamed(from: \"x\") var posX = 100", around: """
        final class C { @ }
        let c = C()
        func change() { c.b = 8 }
        let values: [C] = (1...2).map { _ in C() }
        """, show: "print(c.x, c.b, c.c, values.map { $0.x })")
        XCTAssertEqual(said.report, [])
        XCTAssertEqual(said.output, "1 2 3 [1, 1]\n")
    }

    func testAnotherTypeGoesBackWhereEveryValueHasAMeaning() {
        let wider = undo("var x: Int? = 1", "var x: Any = 1", around: "class C { @ }\nlet c = C()", show: "print(c.x as Any)")
        XCTAssertEqual(wider.save, "~C, >C")
        XCTAssertEqual(wider.report, ["`C.x`: 1 value of type `Any` lost, none of them is a `Optional<Int>`"])
        XCTAssertEqual(wider.output, "Optional(1)\n")
        let shape = undo("case a(Int), b", "case a(Int, String = \"\"), b", around: "enum E { @ }\nfunc make() -> [E] { [.a(3), .b] }\nlet list = make()", show: "print(list)")
        XCTAssertEqual(shape.undo, "~E, >E")
        XCTAssertEqual(shape.output, "[main.E.a(3), main.E.b]\n")
    }

    func testACaseInUseCannotBeTakenBack() {
        let run = LiveRun("enum E { case a }\nvar e = E.a\n", stays: true)
        defer { run.close() }
        _ = run.start()
        XCTAssertEqual(run.save("case a", "case a, b", "E.a", "E.b"), "~E, run 2")
        for _ in 1...2 { XCTAssertEqual(run.undo(), "refused `e` is `.b`, which is gone or has another payload") }
        XCTAssertEqual(run.save("case a", "case a, b", "E.a", "E.b", "var e", "print(1)\nvar e"), "run 2")
        XCTAssertEqual(run.output, "1\n")
    }

    func testSuperclassAndHookAreTakenBack() {
        let base = undo("class C: A { var n = 1 }", "class C: B { var n = 1 }", around: """
        class A { var a = "a" }
        class B { var b = "b" }
        @
        let c = C()
        c.n = 4
        """, show: "print(c.n, c.a)")
        XCTAssertEqual(base.undo, "~C, >C")
        XCTAssertEqual(base.output, "4 a\n")
        let hook = undo("var m = 1500", "var km = 0.0; static func migrate(_ old: OldFields, _ new: inout Self) { new.km = 1.5 }", around: "struct P { @ }\nvar p = P()", show: "print(p)")
        XCTAssertEqual(hook.save, "~P, +P.migrate, >P")
        XCTAssertEqual(hook.report, ["`P.m` is its default again: its values went with the change that is undone"])
        XCTAssertEqual(hook.output, "P(m: 1500)\n")
    }
}
