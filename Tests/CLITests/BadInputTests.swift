import Foundation
import XCTest

/// Files that are not what a script should be: one clear message, the right exit code, nothing run.
final class BadInputTests: XCTestCase {
    private var folder = URL(fileURLWithPath: "/")
    private static let binary = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("livescript")

    override func setUpWithError() throws {
        folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("bad-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    override func tearDown() { try? FileManager.default.removeItem(at: folder) }

    private func run(_ arguments: [String], during: (() throws -> Void)? = nil) throws -> (output: String, errors: String, status: Int32) {
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        // A file for what is said: two pipes would have to be read at the same time.
        let output = Pipe(), said = folder.path + "/said"
        FileManager.default.createFile(atPath: said, contents: nil)
        let errors = try FileHandle(forWritingTo: URL(fileURLWithPath: said))
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        try during?()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try errors.close()
        return (String(decoding: printed, as: UTF8.self), try String(contentsOfFile: said, encoding: .utf8), process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus)
    }

    private func write(_ bytes: [UInt8], _ name: String = "s.lsw") throws { try Data(bytes).write(to: folder.appendingPathComponent(name)) }

    /// Refused with `status`: says `message`, and nothing else of weight.
    private func assertRefused(_ bytes: [UInt8], _ status: Int32, _ message: String, count: Int = 1, line: UInt = #line) throws {
        try write(bytes)
        let result = try run(["s.lsw"])
        XCTAssertEqual(result.status, status, result.errors, line: line)
        XCTAssertEqual(result.output, "", line: line)
        XCTAssertTrue(result.errors.contains(message), result.errors, line: line)
        XCTAssertEqual(result.errors.components(separatedBy: "error: ").count - 1, count, result.errors, line: line)
    }

    private func assertPrints(_ bytes: [UInt8], _ output: String, line: UInt = #line) throws {
        try write(bytes)
        let result = try run(["s.lsw"])
        XCTAssertEqual(result.output, output, result.errors, line: line)
        XCTAssertEqual(result.errors, "", line: line)
        XCTAssertEqual(result.status, 0, line: line)
    }

    func testFilesThatCannotBeRead() throws {
        try FileManager.default.createDirectory(at: folder.appendingPathComponent("d"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/loop", withDestinationPath: "loop")
        for (path, message) in [("none.lsw", "none.lsw: no such file"), ("d", "d: is a folder, not a script"), ("d/", "d/: is a folder, not a script"), ("none/a.lsw", "none/a.lsw: no such file"), ("loop", "loop: "), (String(repeating: "x", count: 5000), ": ")] {
            for arguments in [[path], ["--check", path], ["-v", path]] {
                let result = try run(arguments)
                XCTAssertEqual(result.status, 66, path)
                XCTAssertEqual(result.output, "", path)
                XCTAssertTrue(result.errors.contains(message), result.errors)
            }
        }
        try write(Array("print(1)".utf8), "secret.lsw")
        XCTAssertEqual(chmod(folder.path + "/secret.lsw", 0), 0)
        // The superuser reads it nevertheless.
        if geteuid() != 0 {
            let result = try run(["secret.lsw"])
            XCTAssertEqual(result.status, 66)
            XCTAssertTrue(result.errors.contains("secret.lsw: permission denied"), result.errors)
        }
    }

    func testTextThatIsNotAScript() throws {
        try assertRefused([0x70, 0xFF, 0xFE], 65, "s.lsw:1:2: error: invalid UTF-8 found in source file", count: 2)
        XCTAssertTrue(try run(["s.lsw"]).errors.hasSuffix("Note s.lsw is not UTF-8, as scripts are: save it with that encoding\n"))
        try assertRefused(Array("let a = 1\nlet b = \"".utf8) + [0xC3, 0x28, 0x22], 65, "s.lsw:2:10: error: ")
        try assertRefused(Array("print(1".utf8), 65, "s.lsw:1:8: error: expected ')' in expression list")
        try assertRefused(Array("print(nothing)".utf8), 65, "s.lsw:1:7: error: cannot find 'nothing' in scope")
        try assertRefused(Array("let a: Int = \"x\"\r\n".utf8), 65, "s.lsw:1:14: error: cannot convert value of type 'String' to specified type 'Int'")
        try assertRefused(Array("let a = 1\r\nlet b: Int = \"x\"\r\n".utf8), 65, "s.lsw:2:14: error: ")
        try assertRefused([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0], 65, "error: s.lsw: is no text, so it is no script\n")
        try assertRefused([0xFF, 0xFE] + Array("p\0r\0i\0".utf8), 65, "error: s.lsw: is UTF-16, and scripts are UTF-8: save it with that encoding\n")
    }

    func testOddButReadable() throws {
        try assertPrints([], "")
        try assertPrints(Array("\n".utf8), "")
        try assertPrints([0xEF, 0xBB, 0xBF], "")
        try assertPrints([0xEF, 0xBB, 0xBF] + Array("print(1)".utf8), "1\n")
        try assertPrints(Array("print(1)\r\nprint(2)\r\n".utf8), "1\n2\n")
        try assertPrints(Array("print(1)\rprint(2)\r".utf8), "1\n2\n")
        try assertPrints(Array("print(1)\u{2028}".replacingOccurrences(of: "\u{2028}", with: "").utf8), "1\n")
        try assertPrints(Array(("print(\"" + String(repeating: "é", count: 500_000) + "\".count)").utf8), "500000\n")
        try assertPrints(Array(("print(0" + String(repeating: " + 1", count: 300) + ")").utf8), "300\n")
        try assertPrints(Array(("let a = [" + String(repeating: "1, ", count: 50_000) + "]; print(a.count)").utf8), "50000\n")
        try assertPrints(Array("#!/usr/bin/env livescript\nprint(3)".utf8), "3\n")
    }

    func testNulBytes() throws {
        try write(Array("print(1)\0\nprint(\"a\0b\".utf8.count)".utf8))
        let result = try run(["s.lsw"])
        XCTAssertTrue(result.errors.contains("s.lsw:1:9: warning: nul character embedded in middle of file"), result.errors)
        XCTAssertTrue(result.status == 0 || result.status == 65, result.errors)
    }

    func testALineWithoutEnd() throws {
        try assertRefused(Array((String(repeating: "(", count: 100_000)).utf8), 65, "nesting is too deep")
        try assertRefused(Array(("let a = " + String(repeating: "9", count: 100_000)).utf8), 65, "integer literal is too large")
        try assertRefused(Array(("print(0" + String(repeating: " + 1", count: 5_000) + ")").utf8), 65, "expression is nested too deeply")
        try assertRefused(Array((String(repeating: "a", count: 200_000)).utf8), 65, "cannot find '")
    }

    /// Declarations, each of which needs the next one's header; patterns, each in another's; precedence groups in circles.
    func testLongChains() throws {
        func chain(_ count: Int, _ row: (Int) -> String) -> String { (0..<count).map(row).joined(separator: "\n") }
        let far = "declarations away from those that need it"
        try assertRefused(Array((chain(5_000) { "typealias A\($0) = A\($0 + 1)" } + "\ntypealias A5000 = Int\nlet a: A0 = 1\n").utf8), 65, far)
        try assertRefused(Array(("struct S {\n" + chain(2_000) { "static let a\($0) = S.a\($0 + 1)" } + "\nstatic let a2000 = 1\n}\nprint(S.a0)").utf8), 65, far)
        try assertPrints(Array((chain(150) { "typealias A\($0) = A\($0 + 1)" } + "\ntypealias A150 = Int\nlet a: A0 = 1\nprint(a)").utf8), "1\n")
        try assertRefused(Array(("let x: Int? = 1\nif case let a" + String(repeating: "?", count: 10_000) + " = x {}\n").utf8), 65, "nesting is too deep")
        let circle = "precedencegroup A { higherThan: B, C }\nprecedencegroup B { higherThan: A, C }\nprecedencegroup C { higherThan: A, B }\ninfix operator +++: A\nfunc +++ (a: Int, b: Int) -> Int { a }\nprint(1 +++ 2 + 3)\n"
        try write(Array(circle.utf8))
        let result = try run(["s.lsw"])
        XCTAssertEqual(result.status, 65)
        XCTAssertTrue(result.errors.hasPrefix("s.lsw:1:33: error: cycle in 'higherThan' relation\n"), result.errors)
    }

    /// As from `livescript <(generate)`.
    func testAPipe() throws {
        let path = folder.path + "/pipe.lsw"
        XCTAssertEqual(mkfifo(path, 0o600), 0)
        let result = try run(["pipe.lsw"]) {
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            try file.write(contentsOf: Data("print(\"through\")\n".utf8))
            try file.close()
        }
        XCTAssertEqual(result.output, "through\n", result.errors)
        XCTAssertEqual(result.status, 0)
    }

    func testADeviceWithoutEnd() throws {
        let result = try run(["/dev/zero"])
        XCTAssertEqual(result.status, 66)
        XCTAssertTrue(result.errors.contains("/dev/zero: is too large for a script"), result.errors)
    }
}
