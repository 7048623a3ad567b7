import Diagnostics
import Live
import XCTest

/// Places in messages are those of the file as it is, also for code that was not touched.
final class PlacesTests: XCTestCase {
    private let text = "func at(_ a: [Int]) -> Int {\n    return a[9]\n}\nfunc call() -> Int {\n    at([1])\n}\n"

    private func lines(_ changed: String, adding statement: String) -> [Int] {
        let run = LiveRun(text, stays: true)
        addTeardownBlock { run.close() }
        run.load()
        var lines: [Int] = []
        let done = expectation(description: "the statement failed")
        run.session.onEvent = { [session = run.session] event in
            guard case .failed(let failure) = event else { return }
            lines = failure.trace.map { frame in session.sources.source(frame.span.source)?.position(of: frame.span.start).line ?? 0 }
            done.fulfill()
        }
        run.session.start()
        run.session.save(name: "main.lsw", bytes: Array(changed.utf8))
        run.session.save(name: "main.lsw", bytes: Array((changed + statement).utf8))
        wait(for: [done], timeout: 20)
        return lines
    }

    func testTextThatMovedDown() { XCTAssertEqual(lines("// 1\n// 2\n" + text, adding: "print(call())\n"), [4, 7, 9]) }

    func testTextThatWasReformatted() {
        let changed = text.replacingOccurrences(of: "return a[9]", with: "// why\n    return  a [ 9 ]").replacingOccurrences(of: "    at([1])", with: "\n\n  at( [1] )")
        XCTAssertEqual(lines(changed, adding: "print(call())\n"), [3, 8, 10])
    }
}
