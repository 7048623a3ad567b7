import XCTest

/// Tasks of a program whose own code waits at the prompt.
final class PromptTaskTests: XCTestCase {
    func testTasksGoOnBetweenEntries() throws {
        let result = try LiveProgram().run(["-i"], input: """
            let a = Task { print("ticked") }
            let b = Task { [1][3] }
            1 + 1
            await a.value
            2 + 2

            """, joined: true)
        XCTAssertTrue(result.output.split(separator: "\n").contains("ticked"), result.output)
        XCTAssertTrue(result.output.contains("Fatal error: Index out of range\n  at closure in main (<repl:2>:1)\n"), result.output)
        XCTAssertTrue(result.output.contains("Int = 4\n"), result.output)
        XCTAssertEqual(result.status, 0)
    }

    func testExitInATaskEndsThePrompt() throws {
        let result = try LiveProgram().run(["-i"], input: "import Foundation\nTask { exit(3) }\n1 + 1\n", joined: true)
        XCTAssertEqual(result.status, 3)
    }
}
