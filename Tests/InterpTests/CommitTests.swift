import Parser
import Testing
import Types
@testable import Diagnostics
@testable import Interp

/// Commits of new versions while a script runs: it asks for the next one by printing `@commit`.
@Suite(.serialized) struct CommitTests {
    /// Runs the first version; each `@commit` puts the next one in force, statements paired by their numbers.
    final class Script: Host {
        private let world = Checker.World(prelude: PreludeText(text: Prelude.text, index: Prelude.index))
        private var versions: [String]
        private var items: [TopLevelItem] = []
        private var interpreter: Interpreter?
        private var output = ""
        private(set) var reports: [CommitReport] = []
        private(set) var refusals: [CommitRefusal] = []
        /// Functions that commits waited for.
        private(set) var waits: [String] = []
        /// Statements that leave at the next commit instead of being paired.
        var leaving: Set<Int> = []

        init(_ versions: [String]) { self.versions = versions }

        private func check() -> Checker.Result {
            let result = Checker.check([Parser.parse(world.sources.add(name: "main", bytes: Array(versions.removeFirst().utf8)))], in: world)
            for diagnostic in result.diagnostics where diagnostic.severity == .error { output += "error: \(diagnostic.message)\n" }
            return result
        }

        func run() -> [String] {
            let first = check()
            if first.hasErrors { return [output] }
            items = first.items
            let interpreter = Interpreter(program: first.program, host: self)
            self.interpreter = interpreter
            do {
                try interpreter.onScriptThread { [self] in
                    var index = 0
                    while index < items.count {
                        try interpreter.run(items[index])
                        index += 1
                        interpreter.drainSafePoints()
                    }
                }
            } catch { output += "\(error)\n" }
            return output.split(separator: "\n").map(String.init).filter { $0 != "@commit" }
        }

        private func commit() {
            guard !versions.isEmpty else { return }
            let new = check()
            if !new.hasErrors { apply(new, attempts: 0) }
        }

        /// Now, or at a later safe point.
        private func apply(_ new: Checker.Result, attempts: Int) {
            guard let interpreter else { return }
            var pairs: [(old: TopLevelItem, new: TopLevelItem)] = []
            for (index, pair) in zip(items, new.items).enumerated() where !leaving.contains(index) { pairs.append((pair.0, pair.1)) }
            let commit = Commit(program: new.program, items: pairs, leaving: leaving.map { items[$0] })
            switch interpreter.readiness(commit, isAgain: attempts > 0) {
            case .ready: break
            case .refused(let reasons):
                refusals += reasons
                return
            case .waits(let function):
                if waits.last != function { waits.append(function) }
                interpreter.retry { [self] in apply(new, attempts: attempts + 1) }
                return
            }
            var report = interpreter.commit(commit)
            if let refusal = report.refusal { return refusals.append(refusal) }
            report.kept += interpreter.takeKept()
            reports.append(report)
            items = new.items
        }

        func write(_ bytes: UnsafeRawBufferPointer) {
            let text = String(decoding: bytes, as: UTF8.self)
            output += text
            if text.contains("@commit") { interpreter?.requestSafePoint { [self] in commit() } }
        }
        func writeError(_ bytes: UnsafeRawBufferPointer) {}
        func flush() {}
        func readLine() -> HostLine { .endOfInput }
        func sleep(untilNanoseconds: UInt64) -> Bool { true }
        func wake() {}
        func monotonicNanoseconds() -> UInt64 { 0 }
        func wallClockSeconds() -> Double { 0 }
        func random() -> UInt64 { 4 }
        var arguments: [String] { [] }
        var environment: [String: String] { [:] }
    }

    /// One text with `old|new` in it.
    static func versions(_ text: String) -> [String] {
        var (old, new) = ("", "")
        for (index, part) in text.components(between: "«", "»").enumerated() {
            let choices = part.split(separator: "|", omittingEmptySubsequences: false)
            old += index % 2 == 0 ? part : choices.first.map(String.init) ?? ""
            new += index % 2 == 0 ? part : choices.last.map(String.init) ?? ""
        }
        return [old, new]
    }

    static func run(_ text: String) -> [String] { Script(versions(text)).run() }

    @Test func everyReferenceToAFunctionGetsTheNewBody() {
        #expect(Self.run("""
        func f() -> Int { «1|2» }
        struct S { func m() -> Int { «3|4» } }
        let values = [f, S().m]
        print(f(), values[0](), values[1]())
        print("@commit")
        print(f(), values[0](), values[1]())
        """) == ["1 1 3", "2 2 4"])
    }

    @Test func closuresKeepTheirStateAndGetNewCode() {
        #expect(Self.run("""
        func counter() -> () -> String {
            var n = 0
            return { n += «1|10»; return "«old|new» \\(n)" }
        }
        let next = counter()
        print(next())
        print(next())
        print("@commit")
        print(next())
        """) == ["old 1", "old 2", "new 12"])
    }

    @Test func aClosureWhoseCapturesAreMissingKeepsItsCode() {
        let script = Script(Self.versions("""
        func make(_ a: Int, _ b: Int) -> () -> Int { { a «|+ b» } }
        let f = make(1, 2)
        print(f())
        print("@commit")
        print(f(), make(1, 2)())
        """))
        #expect(script.run() == ["1", "1 3"])
        #expect(script.reports.first?.kept.count == 1)
    }

    @Test func aRunningLoopMovesToItsNewBody() {
        #expect(Self.run("""
        func work() -> Int {
            var total = 0
            «|var extra = 100»
            for i in 0..<«4|6» {
                total += i
                print("«old|new»", i, total«|, extra»)
                «if i == 1 { print("@commit") }|extra += 1; if i == 4 { return -1 }»
            }
            return total
        }
        print(work())
        """) == ["old 0 0", "old 1 1", "new 2 3 100", "new 3 6 101", "new 4 10 102", "-1"])
    }

    @Test func callersLoopsMoveWhenControlReturns() {
        #expect(Self.run("""
        func inner(_ a: Int) { for j in 0..<2 { «if a == 1 && j == 0 { print("@commit") }; |»print("«i|I»", a, j) } }
        var n = 0
        while n < 3 {
            inner(n)
            print("«o|O»", n)
            n += 1
        }
        """) == ["i 0 0", "i 0 1", "o 0", "i 1 0", "I 1 1", "o 1", "I 2 0", "I 2 1", "O 2"])
    }

    @Test func conditionsAreTheNewOnes() {
        #expect(Self.run("""
        var n = 0
        repeat {
            n += 1
            print(n)
            if n == 2 { print("@commit") }
        } while n < «100|4»
        print("end")
        """) == ["1", "2", "3", "4", "end"])
    }

    @Test func aLoopThatIsGoneEnds() {
        let script = Script(["while true {\nprint(\"x\")\nprint(\"@commit\")\n}\nprint(\"after\")", "print(\"after\")\nprint(\"end\")"])
        script.leaving = [0]
        #expect(script.run().first == "x")
        #expect(script.reports.count == 1)
    }

    @Test func objectsGetNewPropertiesAndKeepTheirIdentity() {
        let script = Script(Self.versions("""
        class A { var x = 1; «|var y = 7; var z: String?; »«var gone = 5|»; «|func sum() -> Int { x + y }» }
        class B: A { var own = 3; «|var list = [1, 2]» }
        let a = A(), b = B()
        a.x = 10
        let same: A = a
        print(a.x, b.own)
        print("@commit")
        «print("-")|print(a.sum(), a.z ?? "nil", a === same, b.own, b.list, b.sum(), B().list.count)»
        """))
        #expect(script.run() == ["10 3", "17 nil true 3 [1, 2] 8 2"])
        #expect(script.reports.first?.migrated.map(\.instances) == [1, 1])
        #expect(Set(script.reports.first?.migrated.map(\.detail) ?? []) == ["added y, z; removed gone", "added y, z; removed gone; added list"])
    }

    @Test func aPropertyWithoutAValueIsRefused() {
        let script = Script(Self.versions("""
        class A { var x = 1; «|let y: Int; init() { y = 2 }» }
        let a = A()
        print("@commit")
        print(a.x)
        """))
        #expect(script.run() == ["1"])
        #expect(script.refusals.map(\.id) == ["property-needs-value"])
    }

    @Test func casesKeepTheirMeaning() {
        #expect(Self.run("""
        enum E { «|case new(Int); »case one, two(Int) }
        let values: [E] = [.one, .two(2)]
        print(values)
        print("@commit")
        print(values«|, E.new(4)»)
        """) == ["[main.E.one, main.E.two(2)]", "[main.E.one, main.E.two(2)] new(4)"])
    }

    @Test func structsGrowWhereverTheyAre() {
        #expect(Self.run("""
        struct P { var x: Int; «|var y = 2; var s = "s"» }
        struct Q { var p: P; var k = 1 }
        class Holder { var p = P(x: 1); var all: [P] = [P(x: 2)] }
        enum E { case none, one(P) }
        func keep(_ p: P) -> () -> Int { { p.x «|+ p.y» } }
        var a = P(x: 3)
        let list = [Q(p: P(x: 4)), Q(p: P(x: 5))]
        let shared = list
        let table = ["k": P(x: 6)]
        let any: Any = P(x: 7)
        let h = Holder(), e = E.one(P(x: 8)), o: P? = P(x: 9), t = (P(x: 10), 1)
        let f = keep(P(x: 11))
        print("@commit")
        print(a, shared[1], table["k"]!)
        print(any, h.p.x, h.all[0], e)
        print(o as Any, t, f())
        """) == [
            "P(x: 3, y: 2, s: \"s\") Q(p: main.P(x: 5, y: 2, s: \"s\"), k: 1) P(x: 6, y: 2, s: \"s\")",
            "P(x: 7, y: 2, s: \"s\") 1 P(x: 2, y: 2, s: \"s\") one(main.P(x: 8, y: 2, s: \"s\"))",
            "Optional(main.P(x: 9, y: 2, s: \"s\")) (main.P(x: 10, y: 2, s: \"s\"), 1) 13",
        ])
    }

    @Test func aCaseThatAValueHasCannotGo() {
        let script = Script(Self.versions("""
        enum E { case one; «case two|case three» }
        let values: [E] = [.one, .«two|three»]
        print("@commit")
        print(values.count)
        """))
        #expect(script.run() == ["2"])
        #expect(script.refusals.map(\.id) == ["case-in-use"])
    }
}

private extension String {
    /// What stands outside and inside of the marks, in turn.
    func components(between open: Character, _ close: Character) -> [String] {
        split(omittingEmptySubsequences: false) { $0 == open || $0 == close }.map(String.init)
    }
}
