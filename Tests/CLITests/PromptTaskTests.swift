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

    func testWhoWaitsForATaskThatATrapEndedIsTold() throws {
        let result = try LiveProgram().run(["-i"], input: """
            let a = Task { [1][3] }
            await a.value
            let b = Task { await withTaskGroup(of: Int.self) { group in
                group.addTask { [1][7] }
                return await group.next() ?? 0
            } }
            await b.value
            import Foundation
            let queue = DispatchQueue(label: "q")
            queue.async { print([1][4]) }
            queue.async { print("queued") }
            queue.sync { print("sync") }
            2 + 2

            """, joined: true)
        XCTAssertTrue(result.output.contains("Fatal error: the task that is waited for ended with a trap"), result.output)
        XCTAssertTrue(result.output.contains("Fatal error: a task of the group ended with a trap"), result.output)
        XCTAssertTrue(result.output.contains("queued\nsync\n"), result.output)
        XCTAssertTrue(result.output.contains("Int = 4\n"), result.output)
        XCTAssertEqual(result.status, 0)
    }

    func testExitInATaskEndsThePrompt() throws {
        let result = try LiveProgram().run(["-i"], input: "import Foundation\nTask { exit(3) }\n1 + 1\n", joined: true)
        XCTAssertEqual(result.status, 3)
    }
}
