import XCTest

/// What is entered anew at a prompt, and what is taken back.
final class PromptChangeTests: XCTestCase {
    private func prompt(_ input: String, text: String? = nil, file: StaticString = #filePath, line: UInt = #line, expect: String) throws {
        let program = try LiveProgram()
        if let text { try program.write(text) }
        let result = try program.run(["-i"] + (text == nil ? [] : ["main.lsw"]), input: input, joined: true)
        // The watcher may have applied a save before a command does.
        let shown = result.output.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("applied: ") }.joined(separator: "\n")
        XCTAssertEqual(shown, expect + "\n", file: file, line: line)
        XCTAssertEqual(result.status, 0, file: file, line: line)
    }

    /// Entries that ran are not checked against what came later; their variables stay.
    func testAVariableOfAnotherType() throws {
        try prompt("""
            var x = 1
            let y = x * 2
            let c = { x + 100 }
            var (p, q) = (x, 7)
            x + 1
            print("once", x + 1)
            var x = "a"
            y
            c()
            $R0
            q
            :rerun y
            let y = x + "b"
            y

            """, expect: """
            x: Int = 1
            y: Int = 2
            c: () -> Int = (Function)
            p: Int = 1
            q: Int = 7
            $R0: Int = 2
            once 2
            x: String = "a"
            Keep y = 2: as 'let y = x * 2' left it
            Keep c = (Function): as 'let c = { x + 100 }' left it
            Keep p = 1: as 'var (p, q) = (x, 7)' left it
            Keep q = 7: as 'var (p, q) = (x, 7)' left it
            $R1: Int = 2
            $R2: Int = 101
            $R3: Int = 2
            $R4: Int = 7
            error: what 'y' was computed from is something else now; enter it anew
            y: String = "ab"
            $R5: String = "ab"
            """)
    }

    func testAVariableOfTheSameTypeTellsWhatIsKept() throws {
        try prompt("var x = 1\nlet y = x * 2\nx * 3\nvar x = 5\ny\n", expect: """
            x: Int = 1
            y: Int = 2
            $R0: Int = 3
            x: Int = 5
            Keep y = 2: computed from x, which changed
            $R1: Int = 2
            """)
    }

    /// Half of what one entry declared is declared anew.
    func testOneOfTwoVariables() throws {
        try prompt("var (p, q, r) = (1, 7, 8)\nvar p = \"a\"\np\nq\nvar q = 5.5\nr\nfunc f() { }\nr\n", expect: """
            p: Int = 1
            q: Int = 7
            r: Int = 8
            p: String = "a"
            Keep q = 7: as 'var (p, q, r) = (1, 7, 8)' left it
            Keep r = 8: as 'var (p, q, r) = (1, 7, 8)' left it
            $R0: String = "a"
            $R1: Int = 7
            q: Double = 5.5
            $R2: Int = 8
            $R3: Int = 8
            """)
    }

    /// A definition is used as it is, so it has to fit; both can be one entry.
    func testDefinitionsHaveToFit() throws {
        try prompt("var x = 1\nfunc f() -> Int { x }\nx + 1\nvar x = \"a\"\nx\nvar x = \"a\"; func f() -> String { x }\nf()\n", expect: """
            x: Int = 1
            $R0: Int = 2
            <repl:2>:1:19: error: cannot convert return expression of type 'String' to return type 'Int'
               1 | func f() -> Int { x }
                 |                   ^
                 = note: it was entered before; change both in one entry (Alt-Enter: new line)
            $R1: Int = 1
            $R2: String = "a"
            """)
    }

    /// A name means one thing; functions that are called differently are overloads.
    func testANameOfAnotherKind() throws {
        try prompt("""
            func f() -> Int { 1 }
            func f(_ a: Int) -> Int { a }
            func f() -> String { "one" }
            f()
            f(2)
            var f = 3
            f
            struct f { }
            f()
            func f() -> Double { 0.5 }
            f()
            var g: Int { 1 }
            func g() -> Int { 2 }
            g()

            """, expect: """
            $R0: String = "one"
            $R1: Int = 2
            f: Int = 3
            $R2: Int = 3
            $R3: f = main.f()
            $R4: Double = 0.5
            $R5: Int = 2
            """)
    }

    /// Of errors here and elsewhere those here are said.
    func testErrorsOfTheEntryComeAlone() throws {
        try prompt("var x = 1\nx + 1\nfunc f() -> Int { x }\nvar x = \"a\" + nothing\n", expect: """
            x: Int = 1
            $R0: Int = 2
            <repl:4>:1:15: error: cannot find 'nothing' in scope
               1 | var x = "a" + nothing
                 |               ^~~~~~~
            """)
    }

    func testATypeOfAnotherForm() throws {
        try prompt("struct S { var a = 1 }\nvar s = S()\ns.a\nlet t = s.a + 1\nstruct S { var b = 2 }\ns\nt\n:undo\ns\n", expect: """
            s: S = main.S(a: 1)
            $R0: Int = 1
            t: Int = 2
            Keep t = 2: as 'let t = s.a + 1' left it
            $R1: S = main.S(b: 1)
            $R2: Int = 2
            Undo struct S { var b = 2 }
            $R3: S = main.S(a: 1)
            """)
    }

    /// An old entry does not stand in the way of a save either.
    func testSavesAreNotCheckedAgainstOldEntries() throws {
        try prompt("""
            import Foundation
            let r = area(2)
            try "func area(_ w: Int, _ h: Int) -> Int { w * h }\\n".write(toFile: "main.lsw", atomically: true, encoding: .utf8)
            :reload
            r
            area(2, 3)

            """, text: "func area(_ w: Int) -> Int { w * 2 }\n", expect: """
            r: Int = 4
            $R0: Int = 4
            $R1: Int = 6
            """)
    }

    func testAnEntryThatFailedLeavesNoValue() throws {
        try prompt("let a = [\"x\"][3]\na\nlet b = a + \"y\"\nb\n1 + 1\nlet a = \"z\"\na\n", expect: """
            <repl:1>:1: Fatal error: Index out of range
              at main (<repl:1>:1)
            <repl:2>:1: Fatal error: 'a' has no value, since <repl:1>:1 failed: Index out of range
            <repl:3>:1: Fatal error: 'a' has no value, since <repl:1>:1 failed: Index out of range
            <repl:4>:1: Fatal error: 'b' has no value, since <repl:3>:1 failed
            $R2: Int = 2
            a: String = "z"
            $R3: String = "z"
            """)
    }

    // MARK: Undo

    /// It says what it takes back, and what only ran does not count; nothing of it runs again.
    func testUndo() throws {
        try prompt("""
            :undo
            var x = 1
            x + 1
            print("ran", x)
            func f() -> Int { 1 }
            f()
            func f() -> Int { 2 }
            f(); f()
            print("ran", f())
            :undo
            f()
            var x = "a"
            :undo
            x
            :undo
            f()
            :undo
            :undo
            x

            """, expect: """
            error: there is nothing to undo
            x: Int = 1
            $R0: Int = 2
            ran 1
            $R1: Int = 1
            $R2: Int = 2
            ran 2
            Undo func f() -> Int { 2 }
            $R3: Int = 1
            x: String = "a"
            Undo var x = "a"
            Keep x: computed anew by 'var x = 1', its value went with what is undone
            $R4: Int = 1
            Undo func f() -> Int { 1 }
            <repl:12>:1:1: error: cannot find 'f' in scope
               1 | f()
                 | ^
            Undo var x = 1
            error: there is nothing to undo
            <repl:13>:1:1: error: cannot find 'x' in scope
               1 | x
                 | ^
            """)
    }

    func testUndoOfSavesAndPatches() throws {
        try prompt("""
            import Foundation
            :patch area func area(_ w: Int) -> Int { w * 3 }
            :undo
            area(1)
            try "// more\\nfunc area(_ w: Int) -> Int { w * 7 }\\n".write(toFile: "main.lsw", atomically: true, encoding: .utf8)
            :reload
            area(1)
            :undo
            area(1)

            """, text: "func area(_ w: Int) -> Int { w * 2 }\n", expect: """
            patched 'area(_:)'
            Undo the patch of 'area(_:)'
            $R0: Int = 2
            $R1: Int = 7
            Undo the save of main.lsw (the file stays as it is)
            $R2: Int = 2
            """)
    }

    // MARK: Hooks and questions

    func testHooksHearOfEntriesThatChangeSomething() throws {
        try prompt("""
            import Live
            let hook = onReload { print("changed", $0.updated, $0.added) }
            func f() -> Int { 1 }
            f()
            var x = 1
            func f() -> Int { 2 }
            :undo

            """, expect: """
            hook: ReloadHook = Swift.ReloadHook
            changed [] ["main.f()"]
            $R0: Int = 1
            x: Int = 1
            changed ["main.f()"] []
            Undo func f() -> Int { 2 }
            changed ["main.f()"] []
            """)
    }

    func testTypes() throws {
        try prompt("func f(_ a: Int) -> String { \"\" }\nstruct Ball { }\n3\n:type f\n:type f(1)\n:type Ball\n:type Int\n:type print(1)\n:type _\n", expect: """
            $R0: Int = 3
            (Int) -> String
            String
            Ball.Type
            Int.Type
            ()
            Int
            """)
    }

    func testDifferenceOfWhatWasEntered() throws {
        try prompt(":diff\nfunc g() -> Int { 1 }\nlet n = 1\n:patch g func g() -> Int { 2 }\nfunc h() { }\n:diff\n:diff g\n", expect: """
            nothing was defined yet
            n: Int = 1
            patched 'g()'
            --- entered first
            +++ patched at the prompt
            @@ -1,1 +1,1 @@
            -func g() -> Int { 1 }
            +func g() -> Int { 2 }
            --- no file
            +++ entered at the prompt
            @@ -0,0 +1,1 @@
            +func h() { }
            --- entered first
            +++ patched at the prompt
            @@ -1,1 +1,1 @@
            -func g() -> Int { 1 }
            +func g() -> Int { 2 }
            """)
        try prompt("func area() -> Int { 40 }\nlet n = 5\n:diff\n", text: "func area() -> Int { 2 }\nlet n = 1\n", expect: """
            n: Int = 5
            --- main.lsw
            +++ entered at the prompt
            @@ -1,1 +1,1 @@
            -func area() -> Int { 2 }
            +func area() -> Int { 40 }
            --- main.lsw
            +++ entered at the prompt
            @@ -1,1 +1,1 @@
            -let n = 1
            +let n = 5
            """)
    }
}
