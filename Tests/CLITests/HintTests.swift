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

    /// What has another shape in Swift gets one error and the way it is written here, and no fix that would make it worse.
    func testShapesOfOtherLanguages() throws {
        let closure = "note: a closure is written '{ name in … }'"
        try check("let f = lambda x: x + 1\n", closure)
        try check("let f = |x| x + 1\n", closure)
        try check("let l = [1].map(x => x * 2)\n", closure)
        try check("let l = [1].map { x -> x * 2 }\n", "fix: replace '->' with 'in'")
        try check("let d = {\"a\": 1, \"b\": 2}\n", "note: a dictionary is written '[key: value]'")
        let text = "note: a text has no prefix; a value stands in it as '\\(value)'"
        try check("let n = 3\nprint(f\"{n}\")\n", text)
        try check("let s = f\"abc\"\n", text)
        let block = "note: a block stands between '{' and '}'"
        try check("let n = 3\nif n == 3:\n    print(n)\n", block)
        try check("for i in 1...2:\n    print(i)\n", block)
        try check("let n = 3\nif n == 3 then print(n)\n", block)
        try check("x := 5\nprint(1)\n", "fix: replace 'x :=' with 'var x ='")
        try check("let x 3\n", "fix: insert ' ='")
        try check("let mut x = 5\nx += 1\n", "fix: replace 'let mut' with 'var'")
        try check("pub struct S { x: i32 }\n", "fix: replace 'pub' with 'public'")
        try check("func add(a: Int, b: Int) Int { return a + b }\nprint(add(a: 1, b: 2))\n", "fix: insert ' ->'")
        try check("func one() => Int { 1 }\n", "fix: replace '=>' with '->'")
        try check("print(len([1]))\n", "note: '.count' says how many elements there are")
        try check("console.log(1)\n", "note: 'print(…)' writes a line")
        try check("print(2 ** 3)\n", "note: 'pow(x, y)' of Foundation is x to the power of y")
        try check("for i in (0...10).step(2) { print(i) }\n", "note: 'stride(from:to:by:)' counts in steps")
        try check("let s = \"a\" * 3\n", "note: 'String(repeating: text, count: n)' repeats a text")
        try check("throw Error(\"bad\")\n", "note: what is thrown is a value of a type of yours: 'struct Failure: Error { }', 'throw Failure()'")
    }

    /// Names of a script's own that are such words elsewhere are nothing special.
    func testWordsThatTheScriptHas() throws {
        let program = try LiveProgram()
        try program.write("infix operator **\nfunc ** (a: Int, b: Int) -> Int { a * b }\nfunc len(_ a: [Int]) -> Int { a.count }\nlet f = 2, lambda = f\nprint(len([1]), lambda ** 3)\n")
        XCTAssertEqual(try program.run(["main.lsw"]), .init(output: "1 6\n", errors: "", status: 0))
    }
}
