import Diagnostics
import Foundation
@testable import Interp
@testable import Live
import XCTest

@testable import LiveScriptCLI

/// NOTICES.md, the table of notices, and what is written are the same.
final class NoticeTableTests: XCTestCase {
    private struct Row: Hashable {
        var event: String
        var line: String
        var isAlways: Bool
    }

    /// The rows of the document, with their facts.
    private func documented() throws -> [(row: Row, facts: [String])] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../NOTICES.md")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().map { $0.trimmingCharacters(in: .whitespaces) }
            let facts = cells[3].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            return (Row(event: String(cells[0].dropFirst().dropLast()), line: String(cells[1].dropFirst().dropLast()), isAlways: cells[2] == "always"), facts)
        }
    }

    func testTheDocumentHasTheTable() throws {
        let rows = try documented().map(\.row)
        XCTAssertEqual(rows, NoticeKind.all.map { Row(event: $0.event, line: "\($0.word) \($0.text)", isAlways: $0.isAlways) })
    }

    /// Has each notice written once, in the order of the document.
    private func sayAll(_ notices: Notices) {
        func change(_ mark: Diff.Mark, _ title: String) -> PatchReport.Place {
            .init(change: .init(mark: mark, path: title, title: title, group: title, index: 0), file: "a/main.lsw", line: 3)
        }
        var report = PatchReport()
        report.changes = [change(.changed, "main.f()"), change(.added, "main.g()"), change(.removed, "main.h()")]
        report.migrations = [.init(title: "main.Ball", path: "Ball", instances: 2, detail: "added spin")]
        report.kept = ["kept text"]
        report.choices = ["choice text"]
        notices.watching("/a/main.lsw")
        notices.committed(report)
        notices.remark("remark text")
        notices.changed("/a/data")
        notices.running(.init(line: 4, file: "a/main.lsw", module: "main", outcome: .ran))
        notices.running(.init(line: 5, file: "a/main.lsw", module: "main", outcome: .skipped))
        report.stale = [.init(name: "y", value: "2", source: "x")]
        notices.applied(report)
        (report.later, report.dropped, report.waited) = (2, 1, 75_000_000)
        notices.applied(report)
        report.kept = []
        notices.undone("the save of main.lsw", report)
        notices.keptEntry("y = 2: as 'let y = 2' left it")
        let refusal = Refusal(name: "a/main.lsw", diagnostics: [], version: 2)
        notices.refused(refusal)
        notices.gateFailed([SavedFile(path: "a/main.lsw", bytes: [])], "./check", "status 1", "", version: 2)
        notices.waiting("a/main.lsw", for: "step()")
        notices.heldBack("a/main.lsw")
        notices.emptied("a/main.lsw")
        notices.held(Failure(message: "Fatal error", isTrap: true, span: .none, trace: []))
        notices.stillHeld()
        notices.refused(refusal)
        notices.gateFailed([SavedFile(path: "a/main.lsw", bytes: [])], "./check", "status 1", "", version: 2)
        notices.retrying("main.f()", .call)
        notices.retrying("a/main.lsw:3", .statement)
        notices.retrying("a/main.lsw:3", .next)
        notices.round(DevelopRound(call: "main.f()", result: "1", failure: nil, nanoseconds: 1_500_000))
        notices.round(DevelopRound(call: "main.f()", result: nil, failure: nil, nanoseconds: 1_500_000))
        notices.round(DevelopRound(call: "main.f()", result: nil, failure: "Fatal error", nanoseconds: 1_500_000))
        notices.advice("advice text")
        notices.unreadArguments(["-v"], of: "a/main.lsw")
    }

    func testObjectsHaveTheDocumentedFacts() throws {
        var text = ""
        let notices = Notices(isVerbose: false, style: .json, sources: SourceMap())
        notices.show = { text += $0 }
        sayAll(notices)
        notices.problem("no such file")
        var found: [String: Set<Set<String>>] = [:]
        for line in text.split(separator: "\n") {
            let object = try XCTUnwrap(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], String(line))
            found[try XCTUnwrap(object["event"] as? String), default: []].insert(Set(object.keys).subtracting(["event"]))
        }
        var wanted: [String: Set<Set<String>>] = ["failed": [["message", "file", "line"]], "error": [["message"]]]
        for (row, facts) in try documented() { wanted[row.event, default: []].insert(Set(facts)) }
        XCTAssertEqual(found, wanted)
    }

    func testLines() {
        var text = ""
        let notices = Notices(isVerbose: true, style: .plain, sources: SourceMap())
        notices.show = { text += $0 }
        sayAll(notices)
        XCTAssertEqual(text, """
            Watch /a/main.lsw
            Update main.f()  (main.lsw:3)
            Add main.g()  (main.lsw:3)
            Delete main.h()
            Migrate main.Ball: 2 instances (added spin)
            Keep kept text
            Note choice text
            Note remark text
            Changed /a/data
            Run main.lsw:4
            Skip main.lsw:5: it reads a value that is missing
            Keep y = 2: computed from x, which changed
            Reload 0 in 0.0 ms: 1 updated, 1 added, 1 deleted, 2 migrated
            Keep y = 2: computed from x, which changed
            Reload 0 in 0.0 ms: 1 updated, 1 added, 1 deleted, 2 migrated, 2 to run later, 1 dropped, after waiting 75.0 ms for the program
            Undo the save of main.lsw
            Keep y = 2: as 'let y = 2' left it
            Refused main.lsw: 0 errors; version 2 keeps running
            Refused main.lsw: the gate './check' failed (status 1); version 2 keeps running
            Waiting main.lsw: the program has not come to a point where it can change: `step()` works with values that get another layout
            Held main.lsw: ':apply' takes it
            Note main.lsw is empty now: all of its definitions and statements are gone
            Fatal error
            Held the program waits where it stands for a save that lets it go on (Ctrl-C gives up)
            Held the program still waits for a save that lets it go on
            Refused main.lsw: 0 errors; the program is still held
            Refused main.lsw: the gate './check' failed (status 1); the program is still held
            Retry main.f()
            Retry main.lsw:3 from its beginning: what it did before it failed is done once more
            Go on at main.lsw:3: the statement that failed is gone
            Round main.f() in 1.5 ms: = 1
              waiting for a save, or: (r)un again, (c)ontinue, (a)bort the call, (q)uit
            Round main.f() in 1.5 ms: done
              waiting for a save, or: (r)un again, (c)ontinue, (a)bort the call, (q)uit
            Round main.f() in 1.5 ms: Fatal error
              waiting for a save, or: (r)un again, (c)ontinue, (a)bort the call, (q)uit
            Note advice text
            Note '-v' stands behind main.lsw and is for the script, which reads no arguments: options come before the script, 'import' takes in other files

            """)
    }
}
