import XCTest

/// Computing a global again on demand.
final class RerunTests: XCTestCase {
    private static let text = """
        var n = 1
        func next() -> Int { n += 1; return n }
        let first = next()
        let second = first * 10
        print(first, second)

        """

    func testRunsTheDeclaringStatement() {
        let run = LiveRun(Self.text, stays: true)
        defer { run.close() }
        XCTAssertEqual(run.start(), "ended")
        XCTAssertEqual(run.output, "2 20\n")
        XCTAssertEqual(run.rerun("first"), "run 3, keep second = 20: computed from first, which changed")
        XCTAssertEqual(run.save("print(first, second)", "print(first, second, n)"), "run 5")
        XCTAssertEqual(run.output, "3 20 3\n")
        XCTAssertEqual(run.rerun("second"), "run 4")
        XCTAssertEqual(run.save("print(first, second)", "print(second)"), "run 5")
        XCTAssertEqual(run.output, "30\n")
    }

    func testDependentsFollowWhenAskedFor() {
        let run = LiveRun(Self.text, stays: true, rerunsDependents: true)
        defer { run.close() }
        XCTAssertEqual(run.start(), "ended")
        XCTAssertEqual(run.rerun("first"), "run 3, run 4")
        XCTAssertEqual(run.save("print(first, second)", "print(second, first)"), "run 5")
        XCTAssertEqual(run.output, "2 20\n30 3\n")
    }

    func testNamesWithoutAStatement() {
        let run = LiveRun(Self.text, stays: true)
        defer { run.close() }
        XCTAssertEqual(run.start(), "ended")
        XCTAssertEqual(run.rerun("next"), "no such variable")
        XCTAssertEqual(run.rerun("nothing"), "no such variable")
    }

    func testAFailureIsPending() {
        let run = LiveRun("var list = [1]\nlet last = list.removeLast()\nprint(last)\n", stays: true)
        defer { run.close() }
        XCTAssertEqual(run.start(), "ended")
        XCTAssertEqual(run.rerun("last"), "failed Fatal error: Can't remove last element from an empty collection, run 2 failed")
        XCTAssertEqual(run.save("var list = [1]", "var list = [7]"), "run 1, run 2")
        XCTAssertEqual(run.save("var list = [1]", "var list = [7]", "print(last)", "print(last, 0)"), "run 3")
        XCTAssertEqual(run.output, "1\n7 0\n")
    }
}
