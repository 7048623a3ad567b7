import Foundation
import XCTest

/// Commands of the prompt in a real program.
final class PromptCommandTests: XCTestCase {
    private static let script = """
        /// Twice.
        func area(_ w: Int) -> Int { w * 2 }
        struct Ball {
            var x = 1
            /// Steps.
            mutating func step(by d: Int) {
                x += d
            }
        }
        var ball = Ball()

        """

    /// What is shown, without the prompt, for lines of input.
    private func prompt(_ input: String, text: String? = script, _ environment: [String: String] = [:], file: StaticString = #filePath, line: UInt = #line, expect: String) throws {
        let program = try LiveProgram()
        if let text { try program.write(text) }
        // Diagnostics are shown on standard error, in between.
        let result = try program.run(["-i"] + (text == nil ? [] : ["main.lsw"]), input: input, environment: environment, joined: true)
        // When the watcher sees a file is not certain, nor whether there is something left for a command.
        let shown = result.output.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("Held ") && !$0.hasPrefix("applied: ") }.joined(separator: "\n")
        XCTAssertEqual(shown, expect.isEmpty ? "" : expect + "\n", file: file, line: line)
        XCTAssertEqual(result.status, 0, file: file, line: line)
    }

    /// The value of an entry is shown, so nobody is told that it is unused, whatever else is wrong.
    func testErrorsOfValues() throws {
        try prompt("1 / 0\nfunc f() throws -> Int { 1 }\nf()\nlet x: Int\nx\n", text: nil, expect: """
            <repl:1>:1:3: error: division by zero
               1 | 1 / 0
                 |   ^~~
            <repl:3>:1:1: error: call can throw but is not marked with 'try'
               1 | f()
                 | ^~~
            <repl:3>:1:1: note: did you mean to use 'try'?
            <repl:3>:1:1: note: did you mean to handle error as optional value?
            <repl:3>:1:1: note: did you mean to disable error propagation?
            <repl:5>:1:1: error: constant 'x' used before being initialized
               1 | x
                 | ^
            <repl:4>:1:5: note: constant defined here
               1 | let x: Int
                 |     ^
            """)
    }

    func testAMemberWithoutItsType() throws {
        try prompt(":source step\n:source x\n:source stop\nstruct Box { var x = 2 }\n:source x\n", expect: """
            error: there is no definition called 'step'; did you mean 'Ball.step(by:)'?
            error: there is no definition called 'x'; did you mean 'Ball.x'?
            error: there is no definition called 'stop'
            error: 'x' could be 'Ball.x', 'Box.x'
            """)
    }

    /// Without a terminal an editor would take the lines that follow for its keys.
    func testEditorWithoutATerminal() throws {
        try prompt("let a = 1\n:edit\na + 1\n", text: nil, ["VISUAL": "", "EDITOR": ""], expect: """
            a: Int = 1
            error: an editor needs a terminal; one that does not is named by VISUAL or EDITOR
            $R0: Int = 2
            """)
    }

    func testQuestions() throws {
        try prompt(":type area(2)\n:type [1: \"a\"]\n:type area(x)\n:type var x = 1\n:doc Ball.step\n?area\n:doc Ball.stop\n:source Ball.step\n:source nothing\n:vars\n:vars z\n:doc\n", expect: """
            Int
            [Int : String]
            <type>:1:6: error: cannot find 'x' in scope
               1 | area(x)
                 |      ^
            error: ':type' takes one expression
            mutating func step(by d: Int)
            Steps.
            func area(_ w: Int) -> Int
            Twice.
            error: there is no definition called 'Ball.stop'; did you mean 'Ball.step'?
            main.lsw:6
            /// Steps.
            mutating func step(by d: Int) {
                x += d
            }
            error: there is no definition called 'nothing'
            ball: Ball = main.Ball(x: 1)
            no variable is called like that
            error: ':doc' takes something behind it: ':doc NAME'
            """)
    }

    func testTheLibraryIsDocumented() throws {
        try prompt(":doc Array.first\n:source Array.isEmpty\n", text: "", expect: """
            public var first: Element?  (Array)
                The first element, or nil when there is none.
            /// Whether there are no elements.
            public var isEmpty: Bool { @native("array.isEmpty") get }
            """)
    }

    func testTheLastValue() throws {
        try prompt("_\n3\n_ + 1\n[1, 2].map { $0 + _ }\nlet _ = 5\n_.count\n$R0\n", text: "", expect: """
            <repl:1>:1:1: error: '_' can only appear in a pattern or on the left side of an assignment
               1 | _
                 | ^
            $R0: Int = 3
            $R1: Int = 4
            $R2: [Int] = [5, 6]
            $R3: Int = 2
            $R4: Int = 3
            """)
    }

    func testPatching() throws {
        try prompt("""
            :patch Ball.step mutating func step(by d: Int) {
                x += d * 10
            }
            ball.step(by: 1); ball.x
            :diff
            :diff Ball.step
            :patch Ball.step mutating func stop(by d: Int) { }
            :patch Ball.step mutating func step(by d: Int) { y += 1 }
            :patch nothing func nothing() {}
            :patch
            :revert area
            :revert Ball.step
            :revert
            :commit
            ball.step(by: 1); ball.x
            :diff

            """, expect: """
            patched 'Ball.step(by:)'
            $R0: Int = 11
            --- main.lsw
            +++ running, version 3
            @@ -4,7 +4,7 @@
                 var x = 1
                 /// Steps.
                 mutating func step(by d: Int) {
            -        x += d
            +        x += d * 10
                 }
             }
             var ball = Ball()
            --- main.lsw
            +++ running
            @@ -1,3 +1,3 @@
             mutating func step(by d: Int) {
            -        x += d
            +        x += d * 10
                 }
            error: the text defines 'Ball.stop(by:)' instead of 'Ball.step(by:)'
            <patch Ball.step(by:)>:1:34: error: cannot find 'y' in scope
               1 |  mutating func step(by d: Int) { y += 1 }
                 |                                  ^
            error: there is no definition called 'nothing'
            error: ':patch' takes something behind it: ':patch NAME [CODE]'
            error: 'area(_:)' is not patched: there is nothing to be reverted
            reverted 'Ball.step(by:)'
            error: nothing is patched: there is nothing to be reverted
            error: nothing is patched: there is nothing to be written
            $R1: Int = 12
            the running program is as in the files
            """)
    }

    func testPatchingInTheEditor() throws {
        let program = try LiveProgram()
        try program.write("#!/bin/sh\nsed -i 's/d$/d * 100/' \"$1\"\n", "editor")
        XCTAssertEqual(chmod(program.folder.path + "/editor", 0o700), 0)
        let editor = ["VISUAL": program.folder.path + "/editor", "TMPDIR": program.folder.path]
        try prompt(":patch Ball.step\nball.step(by: 1); ball.x\n:patch Ball.step\n:patch nothing\n", editor, expect: """
            patched 'Ball.step(by:)'
            $R0: Int = 101
            nothing was changed
            error: there is no definition called 'nothing'
            """)
        try prompt(":patch Ball.step\n", ["VISUAL": "false"], expect: "error: the editor 'false' failed\nnothing was changed")
        XCTAssertEqual(try program.names(), ["editor"])
    }

    func testCommit() throws {
        let program = try LiveProgram()
        try program.write(Self.script)
        let result = try program.run(["-i", "main.lsw"], input: ":patch area func area(_ w: Int) -> Int { w * 3 }\n:commit\nfunc area(_ w: Int) -> Int { 4 }\n:commit area\n:revert area\n")
        XCTAssertEqual(result.output, """
            patched 'area(_:)'
            written to main.lsw
            error: 'area(_:)' was entered at the prompt: there is no file that it could be committed to
            error: 'area(_:)' was entered at the prompt: there is no file that it could be reverted from

            """)
        XCTAssertEqual(try program.read(), Self.script.replacingOccurrences(of: "w * 2", with: "w * 3"))
    }

    func testPatchingWhatWasEntered() throws {
        try prompt("""
            func f() -> Int { 1 }
            struct S { func g() -> Int { 1 } }
            :patch f func f() -> Int { 2 }
            f()
            :patch f func h() -> Int { 2 }
            :patch S.g func g() -> Int { 2 }

            """, text: nil, expect: """
            patched 'f()'
            $R0: Int = 2
            error: the text defines 'h()' instead of 'f()'
            error: 'S.g()' was entered at the prompt: enter it anew there
            """)
    }

    /// What the prompt declared anew stays until the file has it new too.
    func testSavesOverWhatWasEntered() throws {
        try prompt("""
            import Foundation
            func area(_ w: Int) -> Int { 40 }
            func save(_ text: String) throws { try text.write(toFile: "main.lsw", atomically: true, encoding: .utf8) }
            try save("func area(_ w: Int) -> Int { w * 2 }\\nvar other = 1\\n")
            :reload
            area(1)
            other
            try save("func area(_ w: Int) -> Int { w * 5 }\\nvar other = 1\\n")
            :reload
            area(1)

            """, text: "func area(_ w: Int) -> Int { w * 2 }\n", expect: """
            $R0: Int = 40
            $R1: Int = 1
            $R2: Int = 5
            """)
    }

    func testPauseAndApply() throws {
        try prompt("""
            import Foundation
            :apply
            :pause
            :apply
            :pause
            try "func area(_ w: Int) -> Int { w * 7 }".write(toFile: "main.lsw", atomically: true, encoding: .utf8)
            :reload
            area(1)
            :apply
            area(1)
            :undo
            :undo
            area(1)

            """, text: "func area(_ w: Int) -> Int { w * 2 }\n", expect: """
            error: saves are not held back; ':pause' does that
            saves wait for ':apply'
            no save waited
            saves wait for ':apply'
            the files wait for ':apply'
            $R0: Int = 2
            $R1: Int = 7
            Undo the save of main.lsw (the file stays as it is)
            Undo import Foundation
            $R2: Int = 2
            """)
    }

    func testApplySaysWhatItCameTo() throws {
        let program = try LiveProgram()
        try program.write("func area() -> Int { 2 }\n")
        let save = "import Foundation\n:pause\ntry \"func area() -> Int { 7 }\".write(toFile: \"main.lsw\", atomically: true, encoding: .utf8)\n:reload\n:apply\n"
        XCTAssertEqual(try program.run(["-i", "main.lsw"], input: save).output, "saves wait for ':apply'\nthe files wait for ':apply'\napplied: 1 updated\n")
    }

    func testRestart() throws {
        try prompt("""
            count += 5
            count
            let extra = 1
            :restart
            count
            extra

            """, text: "var count = 1\nprint(\"started\", count)\n", expect: """
            started 1
            $R0: Int = 6
            extra: Int = 1
            started 1
            $R0: Int = 1
            <repl:2>:1:1: error: cannot find 'extra' in scope
               1 | extra
                 | ^~~~~
            """)
    }

    /// A file that was loaded is the program from then on.
    func testRestartOfALoadedFile() throws {
        let program = try LiveProgram()
        try program.write("var count = 1\nprint(\"started\", count)\n")
        XCTAssertEqual(try program.run(["-i"], input: "let extra = 1\n:load main.lsw\ncount += 5\n:restart\ncount\n:restart\n", joined: true).output, """
            extra: Int = 1
            started 1
            started 1
            $R0: Int = 1
            started 1

            """)
    }

    /// A value that was never made is not there to be listed; a variable that waits for its own is.
    func testVariablesWithoutAValue() throws {
        try prompt("[1][3]\nlet later = [1][4]\n1 + 1\n:vars\n", text: nil, expect: """
            <repl:1>:1: Fatal error: Index out of range
              at main (<repl:1>:1)
            <repl:2>:1: Fatal error: Index out of range
              at main (<repl:2>:1)
            $R1: Int = 2
            later: Int = not there yet
            $R1: Int = 2
            """)
    }

    func testLoadAndWatch() throws {
        try prompt("""
            import Foundation
            :load main.lsw
            :watch
            try "func area() -> Int { 3 }\\nprint(\\"loaded\\", area())\\n".write(toFile: "main.lsw", atomically: true, encoding: .utf8)
            :load main.lsw
            area()
            :watch
            :rerun nothing
            :rerun
            :load
            :edit nothing

            """, text: nil, expect: """
            error: main.lsw: no such file
            nothing is watched
            loaded 3
            $R0: Int = 3
            main.lsw
            error: there is no variable called 'nothing'
            error: ':rerun' takes something behind it: ':rerun NAME'
            error: ':load' takes something behind it: ':load FILE'
            error: there is no definition called 'nothing'
            """)
    }

    /// What is long is cut: `print` shows all of it.
    func testLongValuesAndTraces() throws {
        try prompt("let n = Array(repeating: 10, count: 500)\nlet s = [n, n].count\n:vars n\nfunc rec(_ n: Int) -> Int { rec(n) + 1 }\nrec(1)\n", text: "", expect: """
            n: [Int] = [\(String(repeating: "10, ", count: 249))10,… (2000 characters)
            s: Int = 2
            n: [Int] = [\(String(repeating: "10, ", count: 49))10,… (2000 characters)
            <repl:3>:1: Fatal error: stack overflow
              at main.rec(_:) (<repl:3>:1), 200 times
            """)
    }

    func testArgumentsThatNobodyTakes() throws {
        try prompt("let n = 1\n:undo 5\n:pause 3\n:u all\nn\n:undo\n", text: nil, expect: """
            n: Int = 1
            error: ':undo' takes nothing behind it: '5' is not understood
            error: ':pause' takes nothing behind it: '3' is not understood
            error: ':undo' takes nothing behind it: 'all' is not understood
            $R0: Int = 1
            Undo let n = 1
            """)
    }

    func testUndoRunsNothingThatRan() throws {
        try prompt("""
            func f() -> String { print("one"); return "s" }
            f()
            print(f())
            func f() -> Int { print("two"); return 2 }
            f()
            func f() -> Double { 0.5 }
            f()
            :undo
            :undo
            [$R0, "\\($R1)", "\\($R2)"]

            """, text: nil, expect: """
            one
            $R0: String = "s"
            one
            s
            two
            $R1: Int = 2
            $R2: Double = 0.5
            Undo func f() -> Double { 0.5 }
            Undo func f() -> Int { print("two"); return 2 }
            $R3: [String] = ["s", "2", "0.5"]
            """)
    }

    func testUndoSaysWhichValuesAreComputedAnew() throws {
        try prompt("func make() -> Int { print(\"made\"); return 7 }\nlet n = make()\nlet n = \"text\"\n:undo\nn\n", text: nil, expect: """
            made
            n: Int = 7
            n: String = "text"
            made
            Undo let n = "text"
            Keep n: computed anew by 'let n = make()', its value went with what is undone
            $R0: Int = 7
            """)
    }

    func testRerunAndTime() throws {
        let text = "var n = 0\nfunc next() -> Int { n += 1; return n }\nvar value = next()\n"
        try prompt("value\n:rerun value\nvalue\n", text: text, expect: "$R0: Int = 1\nvalue: Int = 2\n$R1: Int = 2")
        let program = try LiveProgram()
        try program.write(text)
        let lines = try program.run(["-i", "main.lsw"], input: ":time next()\n:time nothing()\n").output.split(separator: "\n")
        XCTAssertEqual(lines.first, "$R0: Int = 2")
        XCTAssertEqual(lines.count, 2, "what does not check does not run: \(lines)")
        XCTAssertTrue(lines.last?.hasPrefix("took ") ?? false, "\(lines)")
    }
}
