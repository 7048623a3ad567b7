import Testing
@testable import Interp

/// Values that running code holds get new layouts: at a loop's back edge, or the commit waits.
@Suite(.serialized) struct FrameMigrationTests {
    private func run(_ text: String) -> [String] { CommitTests.run(text) }

    @Test func variablesOfNestedLoopsMoveAndAreReleasedInTime() {
        #expect(run("""
        final class Probe { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("gone", n) } }
        struct P { var a: Probe«|; var b = [1]» }
        func run() {
            let outer = P(a: Probe(1))
            for i in 1...2 {
                let inner = P(a: Probe(10 + i))
                for j in 1...2 {
                    if i == 1 && j == 1 { print("@commit") }
                    print(i, j, outer.a.n, inner.a.n«|, outer.b, inner.b»)
                }
            }
            print("end")
        }
        run()
        print("after")
        """) == ["1 1 1 11", "1 2 1 11 [1] [1]", "gone 11", "2 1 1 12 [1] [1]", "2 2 1 12 [1] [1]", "gone 12", "end", "gone 1", "after"])
    }

    @Test func loopsOverArraysAndIteratorsOfStructsGoOn() {
        #expect(run("""
        struct P { var x: Int«|; var y = 5» }
        func run() {
            let list = [P(x: 1), P(x: 2), P(x: 3)]
            for p in list {
                if p.x == 1 { print("@commit") }
                print(p)
            }
            print(list.count)
        }
        run()
        """) == ["P(x: 1)", "P(x: 2, y: 5)", "P(x: 3, y: 5)", "3"])
        #expect(run("""
        struct P { var x: Int«|; var y = 5» }
        func run() {
            let list = [P(x: 1), P(x: 2), P(x: 3)]
            for (i, p) in list.enumerated() {
                if i == 0 { print("@commit") }
                print(i, p)
            }
        }
        run()
        """) == ["0 P(x: 1)", "1 P(x: 2, y: 5)", "2 P(x: 3, y: 5)"])
    }

    @Test func aRoundAfterTheLastIsNotRun() {
        #expect(run("""
        struct P { var x = 1«|; var y = 2» }
        func range() {
            let p = P()
            for i in 1...1 { print("@commit"); print(i, p) }
            print("end", p)
        }
        range()
        """) == ["1 P(x: 1)", "end P(x: 1, y: 2)"])
        #expect(run("""
        struct P { var x = 1«|; var y = 2» }
        func array() {
            let p = P()
            for i in [7] { print("@commit"); print(i, p) }
            print("end", p)
        }
        array()
        """) == ["7 P(x: 1)", "end P(x: 1, y: 2)"])
        #expect(run("""
        struct P { var x = 1«|; var y = 2» }
        func steps() {
            let p = P()
            for i in stride(from: 0, to: 1, by: 1) { print("@commit"); print(i, p) }
            print("end", p)
        }
        steps()
        """) == ["0 P(x: 1)", "end P(x: 1, y: 2)"])
    }

    @Test func theOuterLoopGoesOnInNewCodeToo() {
        #expect(run("""
        struct P { var x = 0«|; var y = 5» }
        func run() {
            var p = P()
            for i in [1, 2] {
                var n = 0
                while n < 2 {
                    n += 1
                    p.x += 1
                    if p.x == 1 { print("@commit") }
                    print(i, n, p)
                }
                print("round", i, p)
            }
        }
        run()
        """) == ["1 1 P(x: 1)", "1 2 P(x: 2, y: 5)", "round 1 P(x: 2, y: 5)", "2 1 P(x: 3, y: 5)", "2 2 P(x: 4, y: 5)", "round 2 P(x: 4, y: 5)"])
    }

    @Test func selfOfAMutatingMethodFollowsTheVariable() {
        #expect(run("""
        struct Game {
            var n = 0«|; var m = 7»
            mutating func run() {
                for i in 1...3 {
                    n += 1
                    if i == 1 { print("@commit") }
                    print(n«|, m»)
                }
            }
        }
        var game = Game()
        game.run()
        print(game)
        """) == ["1", "2 7", "3 7", "Game(n: 3, m: 7)"])
    }

    @Test func anInoutFieldOfAMovedStructIsFollowed() {
        #expect(run("""
        struct Inner { var n = 0 }
        struct Outer { «|var first = 9; »var inner = Inner() }
        func count(_ inner: inout Inner) {
            for i in 1...3 {
                inner.n += 1
                if i == 1 { print("@commit") }
                print(inner.n)
            }
        }
        var outer = Outer()
        count(&outer.inner)
        print(outer)
        """) == ["1", "2", "3", "Outer(first: 9, inner: main.Inner(n: 3))"])
    }

    @Test func aCallerInTheMiddleOfARoundMakesItWait() {
        let script = CommitTests.Script(CommitTests.versions("""
        struct P { var x = 1«|; var y = 2» }
        func inner(_ i: Int) { for j in 1...2 { if i == 1 && j == 1 { print("@commit") } } }
        func run() {
            var p = P()
            for i in 1...2 {
                inner(i)
                p.x += 1
                print(p)
            }
        }
        run()
        """))
        #expect(script.run() == ["P(x: 2)", "P(x: 3, y: 2)"])
        #expect(script.waits == ["main.run()"])
    }

    @Test func recursionWaits() {
        #expect(run("""
        struct P { var x = 1«|; var y = 2» }
        func go(_ depth: Int) {
            let p = P()
            for i in 1...2 {
                if depth == 1 && i == 1 { go(0) }
                if depth == 0 && i == 1 { print("@commit") }
            }
            print(depth, p)
        }
        go(1)
        print(P())
        """) == ["0 P(x: 1)", "1 P(x: 1, y: 2)", "P(x: 1, y: 2)"])
    }

    @Test func existentialsInFramesThatDoNotKnowTheType() {
        #expect(run("""
        struct P { var x = 1«|; var y = 2» }
        func show(_ value: Any) {
            for i in 1...2 {
                if i == 1 { print("@commit") }
                print(i, value)
            }
        }
        show(P())
        """) == ["1 P(x: 1)", "2 P(x: 1, y: 2)"])
    }

    @Test func aPayloadThatASwitchBound() {
        #expect(run("""
        final class Probe { deinit { print("gone") } }
        struct P { var probe = Probe(); var x = 1«|; var y = 2» }
        enum E { case a(P), b }
        func run() {
            let e = E.a(P())
            switch e {
            case .a(let p):
                for i in 1...2 {
                    if i == 1 { print("@commit") }
                    print(i, p.x«|, p.y»)
                }
                print("case", p.x«|, p.y»)
            case .b: break
            }
            print("end")
        }
        run()
        """) == ["1 1", "2 1 2", "case 1 2", "end", "gone"])
    }

    @Test func aLibraryFunctionThatCallsBackMakesItWait() {
        #expect(run("""
        struct P { var x = 1«|; var y = 2» }
        func run() {
            let p = P()
            let sorted = [3, 1, 2].sorted { a, b in
                for i in 1...2 { if i == 1 && a + b == 4 { print("@commit") } }
                return a < b
            }
            print(sorted, p)
            for i in 1...2 { print(i, p) }
        }
        run()
        """) == ["[1, 2, 3] P(x: 1)", "1 P(x: 1)", "2 P(x: 1, y: 2)"])
    }

    @Test func aTopLevelLoopInsideAnother() {
        #expect(run("""
        struct P { var x = 0«|; var y = 5» }
        var p = P()
        for i in 1...2 {
            for j in 1...2 {
                p.x += 1
                if p.x == 1 { print("@commit") }
                print(i, j, p«|.y»)
            }
            print("round", p)
        }
        print(p)
        """) == ["1 1 P(x: 1)", "1 2 5", "round P(x: 2, y: 5)", "2 1 5", "2 2 5", "round P(x: 4, y: 5)", "P(x: 4, y: 5)"])
    }

    @Test func aPendingDeferMakesItWait() {
        #expect(run("""
        struct P { var x = 0«|; var y = 5» }
        func run() {
            var p = P()
            defer { print("defer", p) }
            for i in 1...2 {
                p.x = i
                if i == 1 { print("@commit") }
                print(p)
            }
        }
        run()
        print(P())
        """) == ["P(x: 1)", "P(x: 2)", "defer P(x: 2)", "P(x: 0, y: 5)"])
    }

    @Test func aSecondCommitFindsTheMovedVariables() {
        let script = CommitTests.Script([1, 2, 3].map { version in
            """
            final class Probe { deinit { print("gone") } }
            struct P { var probe = Probe(); var x = 0\(version > 1 ? "; var y = 5" : "")\(version > 2 ? "; var z = 6" : "") }
            func run() {
                var p = P()
                for i in 1...3 {
                    for j in 1...1 { p.x += j }
                    if i < 3 { print("@commit") }
                    print(i, p.x\(version > 1 ? ", p.y" : "")\(version > 2 ? ", p.z" : ""))
                }
            }
            run()
            """
        })
        #expect(script.run() == ["1 1", "2 2 5", "3 3 5 6", "gone"])
    }

    @Test func aClassWithoutRoomMovesUnderItsRunningMethod() {
        #expect(run("""
        class C {
            var x = 0«|; var a = 1; var b = 2; var c = 3; var d = 4; var e = 5»
            func run() {
                for i in 1...2 {
                    x += 1
                    if i == 1 { print("@commit") }
                    print(x«|, a + b + c + d + e»)
                }
            }
        }
        let c = C()
        let same = c
        c.run()
        print(c === same, same.x)
        """) == ["1", "2 15", "true 2"])
    }

    // MARK: What new properties of variables refer to

    /// Values made for variables of running code are let go of when those end.
    private func releasing(_ body: String) -> [String] {
        run("""
        final class Probe { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("gone", n) } }
        var made = 0
        func probe() -> Probe { made += 1; return Probe(made) }
        struct P { var x: Int«|; var held: Probe = probe()» }
        enum E { case one(P), two }
        struct Oops: Error {}
        \(body)
        print("after", made)
        """)
    }

    @Test func ofAVariableThatHeldNothing() {
        #expect(releasing("""
        func run() {
            let p = P(x: 1)
            for i in 1...2 { print(i); if i == 1 { print("@commit") } }
            print("end", p.x)
        }
        run()
        """) == ["1", "2", "end 1", "gone 1", "after 1"])
    }

    @Test func ofAParameterAndAPayload() {
        #expect(releasing("""
        func run(_ p: P, _ e: E) {
            if case .one(let inner) = e {
                for i in 1...2 { print(i); if i == 1 { print("@commit") } }
                print("end", p.x, inner.x)
            }
        }
        run(P(x: 1), .one(P(x: 2)))
        """).sorted() == ["1", "2", "after 3", "end 1 2", "gone 1", "gone 2", "gone 3"])
    }

    @Test func ofNestedLoopsHoweverTheyEnd() {
        for (way, expected) in [
            ("", ["1 1", "1 2", "round 1", "gone 2", "2 1", "2 2", "round 2", "gone 3", "end 1", "gone 1", "after 3"]),
            ("break outer", ["1 1", "1 2", "gone 2", "end 1", "gone 1", "after 2"]),
            ("continue outer", ["1 1", "1 2", "gone 2", "2 1", "2 2", "gone 3", "end 1", "gone 1", "after 3"]),
            ("return", ["1 1", "1 2", "gone 2", "gone 1", "after 2"]),
            ("throw Oops()", ["1 1", "1 2", "gone 2", "gone 1", "after 2"]),
        ] {
            #expect(releasing("""
            func run() throws {
                let p = P(x: 1)
                outer: for i in 1...2 {
                    let q = P(x: 2)
                    for j in 1...2 {
                        print(i, j)
                        if i == 1 && j == 1 { print("@commit") }
                        if j == 2 { \(way) }
                    }
                    print("round", i); _ = q
                }
                print("end", p.x)
            }
            try? run()
            """) == expected, "\(way)")
        }
    }

    @Test func ofAFrameThatMovesTwice() {
        let script = CommitTests.Script(["", "; var a: Probe = probe()", "; var a: Probe = probe(); var b = [probe()]"].map {
            """
            final class Probe { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("gone", n) } }
            var made = 0
            func probe() -> Probe { made += 1; return Probe(made) }
            struct P { var x: Int\($0) }
            func run(_ q: P) {
                let p = P(x: 1)
                for i in 1...3 { print(i, p.x + q.x); if i < 3 { print("@commit") } }
            }
            run(P(x: 2))
            print("after", made)
            """
        })
        #expect(script.run().sorted() == ["1 3", "2 3", "3 3", "after 4", "gone 1", "gone 2", "gone 3", "gone 4"])
    }
}
