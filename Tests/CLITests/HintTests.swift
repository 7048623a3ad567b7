import XCTest

/// What stands below an error that a beginner makes.
final class HintTests: XCTestCase {
    private func check(_ text: String, _ hint: String, line: UInt = #line) throws {
        let program = try LiveProgram()
        try program.write(text)
        let result = try program.run(["--check", "main.lsw"])
        XCTAssertEqual(result.errors.split(separator: "\n").last.map(String.init), "     = " + hint, result.errors, line: line)
        XCTAssertEqual(result.errors.components(separatedBy: "error: ").count, 2, result.errors, line: line)
        XCTAssertEqual(result.status, 65, line: line)
    }

    func testHints() throws {
        let text = "note: a value becomes part of a text by interpolation, \"\\(…)\", or by 'String(…)'"
        try check("let n = 3\nprint(\"n: \" + n)\n", text)
        try check("print(1 + \"a\")\n", text)
        try check("let n = 3\nlet d = 2.5\nprint(n * d)\n", "note: numbers are converted by name: 'Double(…)'")
        try check("let n = 3\nlet d: UInt8 = 2\nprint(n + d)\n", "note: numbers are converted by name: 'Int(…)'")
        try check("for i in 10 { print(i) }\n", "fix: insert '0..<'")
        try check("print(sqrt(2))\n", "note: 'sqrt' is there with 'import Foundation'")
        try check("let d: Date? = nil\n", "note: 'Date' is there with 'import Foundation'")
        try check("var a: Int? = null\n", "fix: replace 'null' with 'nil'")
        try check("var a = [1]\na.push(2)\n", "fix: replace 'push' with 'append'")
        try check("var a: List<Int> = []\n", "fix: replace 'List' with 'Array'")
        try check("def f(x) {\n    return x\n}\nf(2)\n", "fix: replace 'def' with 'func'")
        try check("let c = 'a'\n", "fix: replace ''' with '\"'")
    }
}
