import XCTest

/// Fix and continue: a program that fails waits, with its stack, for a save that lets it go on.
final class HoldTests: XCTestCase {
    private func hold(_ text: String) -> LiveRun {
        let run = LiveRun(text, holdsOnError: true)
        addTeardownBlock { run.close() }
        return run
    }

    func testTheInnermostChangedCallIsMadeAgainWithItsArguments() throws {
        let run = hold("""
            func half(_ n: Int) -> Int { n / (n - n) }
            func sum(_ list: [Int]) -> Int {
                var total = 0
                for n in list { print("at", n); total += half(n) }
                return total
            }
            print(sum([4, 6]))
            """)
        XCTAssertEqual(run.start(), "held Fatal error: Division by zero")
        XCTAssertEqual(run.trace, ["main.half(_:) n: 4", "main.sum(_:) list: [4, 6]", "main -"])
        XCTAssertEqual(run.save("n / (n - n)", "n / 2"), "ended")
        XCTAssertEqual(run.retries, ["main.half(_:) with n: 4"])
        XCTAssertEqual(run.output, "at 4\nat 6\n5\n")
    }

    func testWithoutAChangedCallTheStatementIsTriedAgain() throws {
        let run = hold("var list = [1]\nfunc last() -> Int { list[1] }\nprint(\"before\")\nprint(last())\nprint(\"after\")")
        XCTAssertEqual(run.start(), "held Fatal error: Index out of range")
        XCTAssertEqual(run.save("var list = [1]", "var list = [1, 2]"), "ended")
        XCTAssertEqual(run.retries, ["main.lsw:4"])
        XCTAssertEqual(run.output, "before\n2\nafter\n")
    }

    func testAnUncaughtErrorIsHeldWhereItIsThrown() throws {
        let run = hold("""
            struct Bad: Error { var n: Int }
            func check(_ n: Int) throws -> Int {
                defer { print("left", n) }
                if n > 1 { throw Bad(n: n) }
                return n
            }
            for n in 1...2 { print(try check(n)) }
            """)
        XCTAssertEqual(run.start(), "held Fatal error: Error raised at top level: main.Bad(n: 2)")
        XCTAssertEqual(run.save("n > 1", "n > 9"), "ended")
        XCTAssertEqual(run.output, "left 1\n1\nleft 2\nleft 2\n2\n")
    }

    func testWhatIsCaughtIsNotHeld() throws {
        let run = hold("""
            struct Bad: Error {}
            func fail() throws -> Int { throw Bad() }
            do { _ = try fail() } catch { print("caught") }
            print((try? fail()) ?? 0)
            do { do { _ = try fail() } catch is CancellationError { print("no") } } catch { print("outer") }
            _ = try! fail()
            """.replacingOccurrences(of: "CancellationError", with: "Other") + "\nstruct Other: Error {}")
        XCTAssertEqual(run.start(), "held Fatal error: 'try!' expression unexpectedly raised an error: main.Bad()")
        XCTAssertEqual(run.output, "caught\n0\nouter\n")
    }

    func testARefusedSaveLeavesItHeld() throws {
        let run = hold("func f(_ a: [Int]) -> Int { a[3] }\nprint(f([7]))")
        XCTAssertEqual(run.start(), "held Fatal error: Index out of range")
        XCTAssertEqual(run.save("a[3]", "a[x]"), "refused cannot find 'x' in scope")
        XCTAssertEqual(run.save("a[3]", "a[2]"), "held Fatal error: Index out of range")
        XCTAssertEqual(run.save("a[3]", "a[0]"), "ended")
        XCTAssertEqual(run.output, "7\n")
    }

    func testDataMovesOnceTheStatementIsUnwound() throws {
        let run = hold("""
            struct P { var x: Int }
            final class Gone { deinit { print("gone") } }
            var all = [P(x: 1)]
            func look(_ p: P) -> Int { let g = Gone(); defer { print("left") }; _ = g; return all[p.x].x }
            print(look(all[0]))
            """)
        XCTAssertEqual(run.start(), "held Fatal error: Index out of range")
        XCTAssertEqual(run.save("var x: Int }", "var x: Int; var y = 5 }", "all[p.x].x", "all[p.x - 1].y"), "ended")
        XCTAssertEqual(run.output, "left\ngone\nleft\ngone\n5\n")
    }

    func testASaveThatLiveValuesRefuseUnwindsNothing() throws {
        let run = hold("""
            struct P { var x: Int }
            var all = [P(x: 1)]
            func look(_ p: P) -> Int { defer { print("left") }; return all[p.x].x }
            print(look(all[0]))
            """)
        XCTAssertEqual(run.start(), "held Fatal error: Index out of range")
        XCTAssertEqual(run.save("var x: Int }", "var x: Int; var y: Int; init(x: Int) { self.x = x; y = 2 } }"), "refused `y` has no value for 1 live `P`: give it a default, or the type `static func migrate`")
        XCTAssertEqual(run.output, "")
        XCTAssertEqual(run.save("all[p.x].x", "all[p.x - 1].x"), "ended")
        XCTAssertEqual(run.output, "left\nleft\n1\n")
    }

    func testWhatNobodyOnTheStackWorksWithMovesAtOnce() throws {
        let run = hold("""
            final class Log { var lines = ["made"] }
            let log = Log()
            func note() { log.lines.append("noted") }
            func look(_ i: Int) -> Int { print("in"); return [1][i] }
            note()
            print(look(3))
            print(log.lines)
            """)
        XCTAssertEqual(run.start(), "held Fatal error: Index out of range")
        XCTAssertEqual(run.save("var lines = [\"made\"]", "var a = 1, b = \"b\", c = [2], d = 4; var lines = [\"made\"]", "[1][i]", "[1, 2, 3, log.a + 3][i]"), "ended")
        XCTAssertEqual(run.output, "in\nin\n4\n[\"made\", \"noted\"]\n")
        XCTAssertEqual(run.retries, ["main.look(_:) with i: 3"])
    }

    func testMethodsAndTheirStateGoOn() throws {
        let run = hold("""
            final class Counter {
                var n = 0
                func step(_ by: Int) { n += by; if n == 2 { fatalError("two") } }
            }
            let counter = Counter()
            for _ in 1...3 { counter.step(1) }
            print(counter.n)
            """)
        XCTAssertEqual(run.start(), "held Fatal error: two")
        XCTAssertEqual(run.trace.first, "main.Counter.step(_:) by: 1")
        XCTAssertEqual(run.save("if n == 2 { fatalError(\"two\") }", ""), "ended")
        // The effect that was made stays made: the second step counts twice.
        XCTAssertEqual(run.output, "4\n")
    }

    func testWhatASaveRunsIsNotHeld() throws {
        let run = hold("func f() -> Int { [1][1] }\nprint(f())")
        XCTAssertEqual(run.start(), "held Fatal error: Index out of range")
        XCTAssertEqual(run.save("func f()", "print([2][2])\nfunc f()", "[1][1]", "[1][0]"), "failed Fatal error: Index out of range, ended")
        XCTAssertEqual(run.output, "1\n")
    }
}
