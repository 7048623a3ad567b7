import Diagnostics
import Lexer
import XCTest

@testable import Parser

/// Reading a new version over an old one gives what reading it alone gives.
final class ReadAgainTests: XCTestCase {
    private static let base = """
        import Foundation
        // A comment above.
        /// Documented.
        struct P: Q {
            var x = 1, y: [Int] = [2, 3]
            func f(_ n: Int) -> String { "\\(n + x) \\("in \\(y)")" }
        }
        enum E { case a, b(Int) }   /// not of P
        extension P { var z: Int { x } }
        let text = \"\"\"
            one { "
              two */
            \"\"\"
        /** Of g. */
        func g() -> Int {
            if true { return 1 }
            return 2
        }
        var n = 0; n += 1
        n -= 1
        for i in 0..<3 where i != 1 { print(i) }
        while n < 3 {
            n += 1
        }
        /* between */ print(text, n)
        let c = { (a: Int) in a + 1 }
        if n < 2 && c(1) > 0 {
            print("x")
        }
        switch n {
        case 1: print("one")
        default: break
        }
        print(n)

        """

    private static let inserts = [
        "x", "{", "}", "(", ")", "\"", "\"\"\"", "/*", "*/", "//", ";", "\n", "\nelse { }\n", ".y", " + 1", "\n.z()\n", "\n#if DEBUG\n", "\n#endif\n", "?", " ? 1 :", "\\(", "=",
        "<", ">", "@", "\n{ print(1) }\n", "\nfunc h() { }\n", "let q = 1\n", "\u{0}", "é", "_ = ", "`", "'", "#\"", "&", "label: ", "\t", "in ",
    ]

    /// What there is to know of a file: statements by place, text and hash, and the messages.
    private func facts(_ file: SourceFile) -> [String] {
        zip(file.statements, file.starts).map { statement, start in
            let length = statement.span.end - statement.span.start
            let own = file.text(of: statement).source.text(statement.span)
            let now = file.source.text(Span(source: file.source.id, start: start, end: start + length))
            var documentation = ""
            if case .declaration(let declaration) = statement.kind { documentation = declaration.documentation }
            return "\(start)+\(length) \(statement.hash) \(documentation) \(own == now ? "" : "other text: \(own)")"
        } + file.diagnostics.map { "\($0.span.start): \($0.message)" } + [file.isUnfinished ? "unfinished" : ""]
    }

    private func check(_ old: SourceFile, _ bytes: [UInt8], _ next: UInt32, _ what: @autoclosure () -> String) -> SourceFile {
        let source = Source(id: SourceID(raw: next), name: "f", bytes: bytes)
        let again = Parser.parse(source, after: old)
        XCTAssertEqual(facts(again), facts(Parser.parse(source)), what())
        return again
    }

    func testEveryEditGivesWhatReadingAloneGives() {
        let bytes = Array(Self.base.utf8)
        let old = Parser.parse(Source(id: SourceID(raw: 1), name: "f", bytes: bytes))
        XCTAssertEqual(old.diagnostics.map(\.message), [])
        var id: UInt32 = 2
        var places = old.statements.flatMap { [Int($0.span.start), Int($0.span.end)] }
        places += stride(from: 0, through: bytes.count, by: 61)
        for place in places {
            for insert in Self.inserts {
                _ = check(old, Array(bytes[..<place]) + Array(insert.utf8) + Array(bytes[place...]), id, "insert \(insert) at \(place)")
                id += 1
            }
            for length in [1, 7, 40] where place + length <= bytes.count {
                _ = check(old, Array(bytes[..<place] + bytes[(place + length)...]), id, "delete \(length) at \(place)")
                id += 1
            }
        }
    }

    /// Each version over the one before, so that statements come from many.
    func testChainsOfEdits() {
        var bytes = Array(Self.base.utf8)
        var file = Parser.parse(Source(id: SourceID(raw: 1), name: "f", bytes: bytes))
        var state: UInt64 = 42
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(1, limit)
        }
        for step in 0..<250 {
            let place = random(bytes.count)
            var edited = bytes
            if random(3) == 0 { edited.removeSubrange(place..<min(place + random(12), bytes.count)) }
            else { edited.insert(contentsOf: Array(Self.inserts[random(Self.inserts.count)].utf8), at: place) }
            let next = check(file, edited, UInt32(step + 2), "step \(step)")
            // As a session does: what has mistakes is no version.
            if next.diagnostics.isEmpty { (file, bytes) = (next, edited) }
        }
        XCTAssertGreaterThan(Set(file.statements.map(\.span.source)).count, 3)
    }

    func testUnchangedStatementsAreTheSameObjects() {
        let old = Parser.parse(Source(id: SourceID(raw: 1), name: "f", text: Self.base))
        let edited = Self.base.replacingOccurrences(of: "return 2", with: "return 2 + 3")
        let new = Parser.parse(Source(id: SourceID(raw: 2), name: "f", text: edited), after: old)
        XCTAssertEqual(new.statements.count, old.statements.count)
        let kept = zip(old.statements, new.statements).filter { $0 === $1 }.count
        XCTAssertGreaterThanOrEqual(kept, old.statements.count - 4)
    }
}
