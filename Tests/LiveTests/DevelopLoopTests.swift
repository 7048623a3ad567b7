import XCTest

/// `--loop` and `--xloop`: calls of one function are made again until somebody goes on.
final class DevelopLoopTests: XCTestCase {
    private func develop(_ name: String, onlyFailing: Bool = false, _ text: String) -> LiveRun {
        let run = LiveRun(text)
        addTeardownBlock { run.close() }
        run.load()
        XCTAssertNil(run.session.develop(name, onlyFailing: onlyFailing))
        return run
    }

    func testACallIsMadeAgainAfterEachSaveWithItsArguments() {
        let run = develop("area", """
            var calls = 0
            func area(_ sides: [Int]) -> String { calls += 1; return "\\(sides[0] * sides[1])" }
            print(area([2, 3]), calls)
            """)
        XCTAssertEqual(run.start(), "round main.area(_:) with sides: [2, 3]: \"6\"")
        XCTAssertEqual(run.save("sides[1])", "sides[1]) m"), "round main.area(_:) with sides: [2, 3]: \"6 m\"")
        XCTAssertEqual(run.answer(.again), "round main.area(_:) with sides: [2, 3]: \"6 m\"")
        XCTAssertEqual(run.answer(.goOn), "ended")
        XCTAssertEqual(run.output, "6 m 3\n")
    }

    func testErrorsAndTrapsEndARoundNotTheProgram() {
        let run = develop("Shelf.take(at:)", """
            struct Empty: Error {}
            final class Shelf {
                var books = ["a"]
                func take(at i: Int) throws -> String { if books.isEmpty { throw Empty() }; return books[i] }
            }
            let shelf = Shelf()
            do { print(try shelf.take(at: 1)) } catch { print("caught", error) }
            """)
        XCTAssertEqual(run.start(), "round main.Shelf.take(at:) with i: 1: Fatal error: Index out of range")
        XCTAssertEqual(run.save("books.isEmpty", "books.count == 1"), "round main.Shelf.take(at:) with i: 1: main.Empty()")
        XCTAssertEqual(run.answer(.goOn), "ended")
        XCTAssertEqual(run.output, "caught Empty()\n")
    }

    func testOnlyFailingCallsAreRepeated() {
        let run = develop("check", onlyFailing: true, "func check(_ n: Int) -> Int { 6 / n }\nfor n in [2, 0, 3] { print(check(n)) }")
        XCTAssertEqual(run.start(), "round main.check(_:) with n: 0: Fatal error: Division by zero")
        XCTAssertEqual(run.save("6 / n", "n == 0 ? 0 : 6 / n"), "ended")
        XCTAssertEqual(run.output, "3\n0\n2\n")
    }

    func testAbortAndQuit() {
        let text = "func f() -> Int { 1 }\nprint(f())"
        let aborted = develop("f", text)
        _ = aborted.start()
        XCTAssertTrue(aborted.answer(.abort).contains("Fatal error: main.f() was given up"))
        let left = develop("f", text)
        _ = left.start()
        XCTAssertEqual(left.answer(.quit), "exit(0)")
    }

    func testRecursiveCallsAreNotRepeated() {
        let run = develop("fact", "func fact(_ n: Int) -> Int { n < 2 ? 1 : n * fact(n - 1) }\nprint(fact(5))")
        XCTAssertEqual(run.start(), "round main.fact(_:) with n: 5: 120")
        XCTAssertEqual(run.answer(.goOn), "ended")
    }

    func testNamesThatAreNotThere() {
        let run = LiveRun("func draw() {}\nstruct A { init() {} }")
        addTeardownBlock { run.close() }
        run.load()
        XCTAssertEqual(run.session.develop("darw", onlyFailing: false), "there is no function 'darw' to develop; did you mean 'draw'?")
        XCTAssertEqual(run.session.develop("zzzzzz", onlyFailing: false), "there is no function 'zzzzzz' to develop")
    }
}
