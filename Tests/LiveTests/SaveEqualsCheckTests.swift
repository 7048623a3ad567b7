import Diagnostics
import Interp
import Lexer
import Parser
import TestSupport
import XCTest

@testable import Live
@testable import Types

/// Checking a save over the version in force says what checking the text alone says, and leads to the same program.
final class SaveEqualsCheckTests: XCTestCase {
    private static let base = """
        protocol Shape { func area() -> Double; var name: String { get } }
        extension Shape { func twice() -> Double { area() * 2 } }
        struct Square: Shape {
            var side = 2.0
            let name = "square"
            func area() -> Double { side * side }
            func grown(by n: Double = 1) -> Square { Square(side: side + n) }
            static let unit = Square(side: 1)
        }
        class Node {
            var next: Node?
            var value: Int { didSet { log("set \\(oldValue)") } }
            init(_ value: Int) { self.value = value }
            var last: Node { next?.last ?? self }
            subscript(i: Int) -> Int { get { i == 0 ? value : next?[i - 1] ?? -1 } }
        }
        enum Kind: Int { case a = 1, b }
        func log(_ text: String) { print(text) }
        func make() -> some Shape { Square() }
        func pick<T: Shape>(_ a: T) -> Double {
            func inner(_ x: Double) -> Double { x + a.area() }
            return inner(1)
        }
        var count = 1
        let list = [Node(1), Node(2)]
        for node in list { log("\\(node.last.value)") }
        print(pick(make()), count, Square.unit.grown().area(), Kind(rawValue: 2) as Any)
        """

    private static let edits: [[(String, String)]] = [
        [("x + a.area()", "x - a.area()")], [("x + a.area()", "x + a.aera()")], [("side * side", "side * 2")], [("side * side", "\"no\"")],
        [("func area() -> Double { side", "func area() -> Int { side")], [("print(text)", "print(txt)")], [("print(text)", "print(text, count)")],
        [("var side = 2.0", "var side = 2")], [("let name = \"square\"", "let name = \"sq\"; var more = 1")], [("next?.last ?? self", "next?.last")],
        [("set \\(oldValue)", "was \\(oldValue)")], [("i == 0 ? value", "i == 0 ? count")], [("Square() }", "Kind.a }")], [("Square() }", "Square(side: 3) }")],
        [("var count = 1", "var count = \"1\"")], [("case a = 1, b", "case a = 1, b = 1")], [("log(\"\\(node.last.value)\")", "log(node.last)")],
        [("print(pick", "count += 1\nprint(pick")], [("class Node {", "class Node: Shape {")], [("func twice()", "func thrice()")],
        [("func log(_ text: String) { print(text) }", "")], [("return inner(1)", "let unused = 1\n    return inner(Double(unused))")],
        [("return inner(1)", "struct L { var x = 1.0 }\n    return inner(L().x)")], [("func log(", "// moved\n\nfunc log(")],
        [("self.value = value }", "self.value = value + 1 }")], [("by n: Double = 1", "by n: Double = 2")], [("enum Kind: Int", "infix operator +++\nenum Kind: Int")],
        [("return inner(1)", "return inner(1, 2)")], [("return inner(1)", "let d: Dictionary<Node, Int> = [:]\n    return inner(Double(d.count))")],
        [("func pick<", "func log(_ n: Int) { }\nfunc pick<")], [("print(text)", "print(#line)")],
        [("protocol Shape { func area()", "protocol Shape { func more(); func area()"), ("make()), count,", "make()), coutn,")],
    ]

    private func session() -> Session { Session(host: SpecHost()) }

    /// Errors as they are shown, and what the program consists of.
    private func facts(_ outcome: Proposal.Outcome, _ session: Session) -> [String] {
        switch outcome {
        case .refused(let diagnostics): return Renderer().render(diagnostics.filter { $0.severity == .error }, in: session.sources).split(separator: "\n").map(String.init)
        case .accepted(let proposal):
            let program = proposal.world.program
            // Types in bodies have keys that depend on their place.
            let bodies = program.scriptBodies.filter { program.key(of: $0.owner)?.contains("@") == false }.map { "\(program.key(of: $0.owner) ?? "?") \($0.body.statements.count) \($0.body.locals.count) \($0.body.closures.count)" }
            let items = proposal.world.items.map { item in "\(item.body.statements.count) \(item.declares.compactMap { program.variable($0).map { program.describe($0.type) } })" }
            let places = proposal.world.outline.statements.map { "line \($0.line)" }
            return bodies.sorted() + items + places
        }
    }

    private func parse(_ text: String, _ session: Session, after old: SourceFile? = nil) -> SourceFile {
        let source = session.sources.add(name: "main.lsw", bytes: Array(text.utf8))
        return old.map { Parser.parse(source, after: $0) } ?? Parser.parse(source)
    }

    private func arrangement(_ file: SourceFile) -> Arrangement {
        var result = Arrangement()
        result.files = [file]
        return result
    }

    private func alone(_ text: String) -> [String] {
        let session = session()
        return facts(Proposal.make(arrangement(parse(text, session)), over: nil, in: session.shared, startedAt: 0), session)
    }

    func testEachEdit() {
        for edit in Self.edits {
            let text = edit.reduce(Self.base) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
            XCTAssertNotEqual(text, Self.base, "\(edit)")
            let session = session()
            guard case .accepted(let first) = Proposal.make(arrangement(parse(Self.base, session)), over: nil, in: session.shared, startedAt: 0) else { return XCTFail("the base is refused") }
            let file = parse(text, session, after: first.world.files[0])
            file.tellMoves(session.sources)
            XCTAssertEqual(facts(Proposal.make(arrangement(file), over: first.world, in: session.shared, startedAt: 0), session), alone(text), "\(edit)")
        }
    }

    /// One save after the other; refused ones change nothing.
    func testChain() {
        let session = session()
        guard case .accepted(let first) = Proposal.make(arrangement(parse(Self.base, session)), over: nil, in: session.shared, startedAt: 0) else { return XCTFail("the base is refused") }
        var (world, text) = (first.world, Self.base)
        for round in 0..<2 {
            for edit in Self.edits {
                let next = edit.reduce(text) { round == 0 ? $0.replacingOccurrences(of: $1.0, with: $1.1) : $0.replacingOccurrences(of: $1.1, with: $1.0) }
                let file = parse(next, session, after: world.files[0])
                file.tellMoves(session.sources)
                let outcome = Proposal.make(arrangement(file), over: world, in: session.shared, startedAt: 0)
                XCTAssertEqual(facts(outcome, session), alone(next), "round \(round): \(edit)")
                if case .accepted(let proposal) = outcome { (world, text) = (proposal.world, next) }
            }
        }
    }

    func testABodyAloneTakesTheRestOver() {
        let session = session()
        guard case .accepted(let first) = Proposal.make(arrangement(parse(Self.base, session)), over: nil, in: session.shared, startedAt: 0) else { return XCTFail("the base is refused") }
        let file = parse(Self.base.replacingOccurrences(of: "side * side", with: "side * 2"), session, after: first.world.files[0])
        guard case .accepted(let next) = Proposal.make(arrangement(file), over: first.world, in: session.shared, startedAt: 0) else { return XCTFail("refused") }
        let (old, new) = (first.world.program, next.world.program)
        let before = Dictionary(uniqueKeysWithValues: old.scriptBodies.map { ($0.owner, $0.body) })
        let changed = new.scriptBodies.filter { before[$0.owner] !== $0.body }.map { new.key(of: $0.owner) ?? "?" }
        XCTAssertEqual(changed, ["main.Square.area()()Double"])
        XCTAssertEqual(zip(first.world.items, next.world.items).filter { $0 !== $1 }.count, 0)
    }

    /// What a version declared is freed with it: nothing leads from a scope back to itself.
    func testAnEarlierVersionIsLetGo() {
        let rest = """
            protocol P { associatedtype A; func f() -> A }
            extension P { func g() -> A { f() } }
            struct S<T>: P { var t: T; func f() -> T { t }; struct Inner { var x = 1 } }
            class C { var next: C?; subscript(i: Int) -> Int { i }; static let one = C() }
            enum E: Int { case a, b }
            """
        let session = session()
        weak var scope: DeclContext?
        var world: World?
        for number in 1...3 {
            let file = parse("var count\(number) = \(number)\n" + rest, session, after: world?.files[0])
            guard case .accepted(let next) = Proposal.make(arrangement(file), over: world, in: session.shared, startedAt: 0) else { return XCTFail("refused") }
            world = next.world
            if number == 1 { scope = next.world.program.userContext }
        }
        XCTAssertNil(scope)
        XCTAssertNotNil(world)
    }

    /// Code that is taken over keeps its spans; people are told where it stands now.
    func testPlacesFollowTheText() {
        let session = session()
        guard case .accepted(let first) = Proposal.make(arrangement(parse(Self.base, session)), over: nil, in: session.shared, startedAt: 0) else { return XCTFail("the base is refused") }
        var world = first.world
        var text = Self.base
        for edit in ["// one\n\n", "// two\n", "func first() { }\n"] {
            text = edit + text
            let file = parse(text, session, after: world.files[0])
            file.tellMoves(session.sources)
            guard case .accepted(let next) = Proposal.make(arrangement(file), over: world, in: session.shared, startedAt: 0) else { return XCTFail("refused") }
            world = next.world
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            for (_, body) in world.program.scriptBodies {
                guard let place = session.place(body.span), let written = session.sources.source(body.span.source) else { return XCTFail("no place") }
                let begin = written.text(body.span).split(separator: "\n").first ?? ""
                XCTAssertTrue(lines[place.line - 1].contains(begin), "line \(place.line): \(begin)")
            }
        }
    }
}
