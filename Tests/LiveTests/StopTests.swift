import XCTest

/// A program that stays and was stopped from outside.
final class StopTests: XCTestCase {
    /// What follows a stopped statement must not read the variable that it did not fill.
    func testAStoppedStatementHasFailed() {
        let run = LiveRun("final class Box { var n = 1 }\nfunc make() -> Box { while true {} }\nlet box = make()\nprint(box.n)\n", stays: true)
        defer { run.close() }
        run.load()
        run.session.cancel()
        XCTAssertEqual(run.start(), "cancelled")
        XCTAssertEqual(run.save("while true {}", "Box()"), "~make, run 3")
        run.session.waitUntilIdle()
        XCTAssertEqual(run.output, "1\n")
    }
}
