import Testing
@testable import Interp

/// `migrate` and initial values that fail: everything is as it was, also in code that runs.
@Suite(.serialized) struct MigrationHookTests {
    private func script(_ text: String) -> (output: [String], refusals: [String], waits: [String]) {
        let script = CommitTests.Script(CommitTests.versions(text))
        let output = script.run()
        return (output, script.refusals.map(\.message), script.waits)
    }

    @Test func theHookRunsForVariablesOfARunningLoop() {
        let result = script("""
        struct P {
            var «meters = 1500|km = 0.0»
            «|static func migrate(_ old: OldFields, _ new: inout Self) { new.km = Double(old.meters as? Int ?? 0) / 1000; print("moved") }»
        }
        func run() {
            let outer = P()
            for i in 1...3 {
                var inner = [P()]
                if i == 1 { print("@commit") }
                inner[0] = outer
                print(i, outer, inner)
            }
        }
        run()
        """)
        #expect(result.output == [
            "1 P(meters: 1500) [main.P(meters: 1500)]", "moved", "2 P(km: 1.5) [main.P(km: 1.5)]", "3 P(km: 1.5) [main.P(km: 1.5)]",
        ])
        #expect(result.refusals == [])
    }

    @Test func aTrapInARunningLoopLeavesItAsItWas() {
        let result = script("""
        final class Probe { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("gone", n) } }
        struct P {
            var probe: Probe, name = "a name that is long enough for the heap"«|, extra = [1]»
            «|static func migrate(_ old: OldFields, _ new: inout Self) { new.extra.append(4 / (new.probe.n - 1)) }»
        }
        func run() {
            let outer = P(probe: Probe(1))
            for i in 1...3 {
                let inner = P(probe: Probe(i + 1))
                if i == 1 { print("@commit") }
                print(i, outer.name.count, inner.probe.n, outer.probe.n)
            }
        }
        run()
        var list = [P(probe: Probe(9))]
        print(list[0].name)
        list = []
        """)
        #expect(result.output == [
            "1 39 2 1", "gone 2", "2 39 3 1", "gone 3", "3 39 4 1", "gone 4", "gone 1", "a name that is long enough for the heap", "gone 9",
        ])
        #expect(result.refusals == ["`P.migrate` for `outer` in `main.run()` trapped: Division by zero; nothing is changed"])
    }

    @Test func whatAFailedHookChangedIsTakenBack() {
        let result = script("""
        var log: [String] = ["start, a text that is long enough"]
        var table: [String: [Int]] = ["a": [1]]
        final class Counter { var n = 0; var note = "none, but a long text all the same"; weak var last: C? }
        let counter = Counter()
        class C {
            var n: Int; init(_ n: Int) { self.n = n }; deinit { print("gone", n) }
            «|var m = 1; func migrate(_ old: OldFields) {
                log.append("migrating, a text that is long enough \\(n)"); log[0] += "!"
                table["a"]?.append(n); table["b\\(n)"] = [n, n]; counter.n += 1; counter.note = "changed to something long \\(n)"; counter.last = self
                if n == 3 { fatalError("no") }
            }»
        }
        let all = [C(1), C(2), C(3)]
        print("@commit")
        print(log, table, counter.n, counter.note, counter.last == nil, all.map { $0.n })
        counter.last = all[0]
        print(counter.last!.n)
        """)
        #expect(result.output == [
            #"["start, a text that is long enough"] ["a": [1]] 0 none, but a long text all the same true [1, 2, 3]"#, "1",
        ])
        #expect(result.refusals == ["`C.migrate` for `all[2]` trapped: no; nothing is changed"])
    }

    @Test func manyRefusalsInARow() {
        var texts: [String] = []
        let old = """
        struct P { var a = 1 }
        class C { var p = P(); var list = [P(), P()]; var name: String? = "a long name that is on the heap" }
        let c = C(); var dict = ["k": P()]; let f: () -> Int = { [c] in c.p.a + dict["k"]!.a }
        for i in 1...4 { print("@commit"); print(c.p.a, c.list.count, c.name ?? "", dict["k"]!.a, f(), i) }
        """
        texts.append(old)
        for n in 1...3 {
            texts.append(old.replacing("var a = 1", with: "var a = 1; var b\(n) = [Double](repeating: 1, count: \(n)); static func migrate(_ old: OldFields, _ new: inout Self) { new.a = 10 / (new.a - 1) }"))
        }
        let script = CommitTests.Script(texts)
        #expect(script.run() == (1...4).map { "1 2 a long name that is on the heap 1 2 \($0)" })
        #expect(script.refusals.count == 3)
    }
}
