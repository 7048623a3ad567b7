import Diagnostics
import Parser
import XCTest

@testable import Types

/// Flow checks of programs that need no standard library: what the scripts in Tests/Spec cannot say, the notes above all.
/// All expectations are what swiftc reports for the same text.
final class FlowTests: XCTestCase {
    /// Diagnostics of all bodies as `line: message`, notes below them.
    private func check(_ text: String) -> [String] {
        let world = Checker.World(prelude: PreludeText(text: "", index: ""))
        let source = world.sources.add(name: "test.lsw", bytes: Array(text.utf8))
        let result = Checker.check([Parser.parse(source)], in: world)
        var found: [Diagnostic] = []
        for id in result.program.userFunctions {
            guard let function = result.program.function(id), let body = result.program.body(of: id) else { continue }
            var checker = FlowChecker(program: result.program) { found.append($0) }
            checker.check(body, of: .function(function))
        }
        var lines: [String] = []
        for diagnostic in found {
            lines.append("\(source.position(of: diagnostic.span.start).line): \(diagnostic.message)")
            for note in diagnostic.notes { lines.append("  \(note.message)") }
        }
        return lines
    }

    private func assertMissing(_ text: String, _ cases: [String], line: UInt = #line) {
        let notes = cases.map { "  add missing case: '\($0)'" } + (cases.count > 1 ? ["  add missing cases"] : [])
        XCTAssertEqual(check(text).filter { $0.hasPrefix("  ") || $0.contains("exhaustive") }.map { $0.hasPrefix("  ") ? $0 : "error" }, ["error"] + notes, line: line)
    }

    // MARK: Missing cases

    private let declarations = """
        enum E { case a, b, c(E2), d(x: E2, y: E2), e(F) }
        enum E2 { case one }
        enum F { case on, off }
        indirect enum T { case leaf, node(T, T) }
        enum Never2 {}
        enum G<V, W> { case left(V), right(W) }

        """

    func testMissingSimpleAndPayloadCases() {
        assertMissing(declarations + "func f(_ e: E) { switch e { case .a: break; case .b: break } }", [".c(_)", ".d(x: let x, y: let y)", ".e(_)"])
        assertMissing(declarations + "func f(_ e: E) { switch e { case .a, .b, .c, .d: break; case .e(.on): break } }", [".e(.off)"])
    }

    func testMissingCombinations() {
        assertMissing(
            declarations + "func f(_ e: E, _ g: E) { switch (e, g) { case (.a, .a): break; case (.b, _): break } }",
            ["(.c(_), _)", "(.d(x: let x, y: let y), _)", "(.e(_), _)", "(.a, .b)", "(.a, .c(_))", "(.a, .d(x: let x, y: let y))", "(.a, .e(_))"])
        assertMissing(
            declarations + "func f(_ e: (F, F, F)) { switch e { case (.on, .on, .on): break; case (.off, .off, .off): break } }",
            ["(.off, .on, _)", "(.off, _, .on)", "(.on, .off, _)", "(_, .off, .on)", "(.on, _, .off)", "(_, .on, .off)"])
        assertMissing(declarations + "func f(_ v: (a: F, b: F)) { switch v { case (.on, .on): break } }", ["(.off, let b)", "(let a, .off)"])
    }

    func testMissingNested() {
        assertMissing(declarations + "func f(_ t: T) { switch t { case .leaf: break; case .node(.leaf, _): break } }", [".node(.node(_, _), _)"])
        assertMissing(declarations + "func f(_ g: G<E, F>) { switch g { case .left(.a): break; case .right: break } }", [".left(.b)", ".left(.c(_))", ".left(.d(x: let x, y: let y))", ".left(.e(_))"])
    }

    func testEverythingCovered() {
        XCTAssertEqual(check(declarations + "func f(_ t: T) { switch t { case .leaf: break; case .node(.leaf, .leaf): break; case .node(let a, let b): _ = a; _ = b } }"), [])
        XCTAssertEqual(check(declarations + "func f(_ g: G<F, Never2>) { switch g { case .left(.on): break; case .left(.off): break } }"), [])
        XCTAssertEqual(check(declarations + "func f(_ n: Never2) { switch n { } }"), [])
        XCTAssertEqual(check(declarations + "func f(_ e: F, _ g: F) { switch (e, g) { case (.on, _): break; case (_, .on): break; case (.off, .off): break } }"), [])
    }

    func testRedundantCases() {
        let lines = check(declarations + "func f(_ e: F, _ g: F) { switch (e, g) { case (.on, _): break; case (.on, .off): break; case (.off, _): break } }")
        XCTAssertEqual(lines.map { $0.split(separator: ":", maxSplits: 1).last.map(String.init) }, [" case is already handled by previous patterns; consider removing it"])
    }

    /// Neither the answer nor the notes may take exponential time.
    func testManyColumnsEnd() {
        let count = 14
        let type = Array(repeating: "F", count: count).joined(separator: ", ")
        var cases = ""
        for index in 0..<count {
            let pattern = (0..<count).map { $0 == index ? ".on" : "_" }.joined(separator: ", ")
            cases += "    case (\(pattern)): break\n"
        }
        let last = Array(repeating: ".off", count: count).joined(separator: ", ")
        XCTAssertEqual(check(declarations + "func f(_ v: (\(type))) {\n    switch v {\n\(cases)    case (\(last)): break\n    }\n}"), [])
        assertMissing(declarations + "func f(_ v: (\(type))) {\n    switch v {\n\(cases)    }\n}", ["(\(last))"])
    }

    func testManyCasesEnd() {
        let names = (0..<600).map { "c\($0)" }
        let text = "enum Big { case \(names.joined(separator: ", ")) }\nfunc f(_ b: Big) {\n    switch b {\n" + names.dropLast().map { "    case .\($0): break\n" }.joined() + "    }\n}"
        assertMissing(text, [".c599"])
    }

    // MARK: Notes of initialisation

    func testPropertiesWithoutValueAreNoted() {
        let text = declarations + "struct P {\n    var x: F\n    let t: (a: F, b: F)\n    init(_ f: F) {\n        t.a = f\n    }\n}"
        XCTAssertEqual(
            check(text),
            ["12: return from initializer without initializing all stored properties", "  'self.x' not initialized", "  'self.t.b' not initialized"])
    }

    func testVariableIsNoted() {
        XCTAssertEqual(check(declarations + "func f() {\n    let x: F\n    g(x)\n}\nfunc g(_ f: F) {}").prefix(2), ["9: constant 'x' used before being initialized", "  constant defined here"])
    }

    // MARK: Size

    func testLongBodies() {
        var text = declarations + "func g(_ f: F) {}\nfunc f(_ a: F) {\n"
        for index in 0..<2000 {
            text += "    let x\(index): F\n    switch a {\n    case .on: x\(index) = .on\n    case .off: x\(index) = a\n    }\n    g(x\(index))\n"
        }
        XCTAssertEqual(check(text + "}"), [])
    }

    func testDeepBodies() {
        let depth = 60
        let text = declarations + "func f(_ a: F) {\n    let x: F\n" + String(repeating: "switch a { case .on: break; case .off:\n", count: depth) + "x = a" + String(repeating: "}\n", count: depth) + "    _ = x\n}"
        XCTAssertTrue(check(text).contains { $0.hasSuffix("constant 'x' used before being initialized") })
    }
}

