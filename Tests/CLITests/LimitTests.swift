import Foundation
import XCTest

/// `--max-steps`, `--max-memory`, `--timeout`, `--sandbox`.
final class LimitTests: XCTestCase {
    private var folder = URL(fileURLWithPath: "/")

    override func setUpWithError() throws {
        folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("limits-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    override func tearDown() { try? FileManager.default.removeItem(at: folder) }

    private func run(_ arguments: String...) throws -> (output: String, errors: String, status: Int32) {
        let run = try LiveRun(arguments, in: folder)
        let status = try run.end()
        return (run.printed, run.said, status)
    }

    func testStepsOfLoopsAndCalls() throws {
        let cases = [
            "print(1)\nwhile true { }",
            "print(1)\nfor _ in 0..<1_000_000 { }",
            "func f(_ n: Int) -> Int { n < 2 ? n : f(n - 1) + f(n - 2) }\nprint(1)\nprint(f(40))",
            "print(1)\ndefer { while true { } }\nwhile true { }",
            "struct E: Error {}\nfunc g() throws { while true { } }\nprint(1)\ndo { try g() } catch { print(\"caught\") }",
        ]
        for code in cases {
            let result = try run("--max-steps", "10000", "-e", code)
            XCTAssertEqual(result.output, "1\n", code)
            XCTAssertTrue(result.errors.contains("Fatal error: the program took more than 10000 steps\n"), code + result.errors)
            XCTAssertEqual(result.status, 132, code)
        }
        let enough = try run("--max-steps", "10000", "-e", "var n = 0\nfor i in 1...100 { n += i }\nprint(n)")
        XCTAssertEqual(enough.output, "5050\n", enough.errors)
        XCTAssertEqual(enough.status, 0)
    }

    func testMemory() throws {
        let cases = [
            "print(1)\nvar a: [Int] = []\nwhile true { a.append(1) }",
            "print(1)\nlet a = Array(repeating: 1, count: 100_000_000)",
            "final class Node { var next: Node?; init(_ next: Node?) { self.next = next } }\nprint(1)\nvar list: Node?\nwhile true { list = Node(list) }",
            "print(1)\nvar t = \"\"\nwhile true { t += \"0123456789012345678901234567890123456789\" }",
            // A few rounds are enough.
            "print(1)\nvar t = \"abc\"\nfor _ in 0..<29 { t += t }",
        ]
        for code in cases {
            let result = try run("--max-memory", "8M", "-e", code)
            XCTAssertEqual(result.output, "1\n", code)
            XCTAssertTrue(result.errors.contains("memory"), code + result.errors)
            XCTAssertEqual(result.status, 132, code)
        }
        let enough = try run("--max-memory", "8M", "-e", "for _ in 0..<200 { _ = Array(repeating: 1, count: 100_000) }\nprint(1)")
        XCTAssertEqual(enough.output, "1\n", enough.errors)
    }

    func testTime() throws {
        let endless = try run("--timeout", "0.3", "-e", "print(1)\nwhile true { }")
        XCTAssertEqual(endless.output, "1\n")
        XCTAssertEqual(endless.errors, "error: the program ran longer than its time limit\n")
        XCTAssertEqual(endless.status, 132)
        let asleep = try run("--timeout", "0.3", "-e", "import Foundation\nThread.sleep(forTimeInterval: 60)")
        XCTAssertEqual(asleep.status, 132)
        XCTAssertEqual(try run("--timeout", "60", "-e", "print(1)").status, 0)
    }

    func testSandbox() throws {
        try Data("text".utf8).write(to: folder.appendingPathComponent("file.txt"))
        let cases = [
            "print(try String(contentsOfFile: \"file.txt\", encoding: .utf8))",
            "try \"x\".write(toFile: \"file.txt\", atomically: true, encoding: .utf8)",
            "print(FileManager.default.fileExists(atPath: \"file.txt\"))",
            "print(try FileManager.default.contentsOfDirectory(atPath: \".\"))",
            "try FileManager.default.removeItem(atPath: \"file.txt\")",
            "import Live\nfunc f() -> Int { 1 }\nlet r = try Recoder(\"f\")\ntry r.patch(\"func f() -> Int { 2 }\")\ntry r.commit()",
            "import Live\ntry watch(\"*.txt\")",
        ]
        for code in cases {
            let result = try run("--sandbox", "-e", "import Foundation\n" + code)
            XCTAssertEqual(result.output, "", code)
            XCTAssertTrue(result.errors.contains("Fatal error: the sandbox keeps files from this program\n"), code + result.errors)
            XCTAssertEqual(result.status, 132, code)
        }
        XCTAssertEqual(try String(contentsOf: folder.appendingPathComponent("file.txt"), encoding: .utf8), "text")
        let rest = try run("--sandbox", "-e", "import Foundation\nprint(ProcessInfo.processInfo.environment.count, [1, 2].map { $0 * 2 })")
        XCTAssertEqual(rest.output, "0 [2, 4]\n", rest.errors)
        XCTAssertEqual(try run("-e", "import Foundation\nprint(try String(contentsOfFile: \"file.txt\", encoding: .utf8))").output, "text\n")
    }

    func testWrongValues() throws {
        for arguments in [["--max-memory", "0"], ["--max-memory", "12X"], ["--max-memory", "99999999999G"], ["--max-steps", "-1"], ["--timeout", "0"], ["--timeout", "x"]] {
            let run = try LiveRun(arguments + ["-e", "print(1)"], in: folder)
            XCTAssertEqual(try run.end(), 64, arguments.joined(separator: " "))
            XCTAssertEqual(run.printed, "")
        }
    }
}
