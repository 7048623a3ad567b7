import Diagnostics
import Live
import XCTest

/// What happens to statements, from where the program stands when the save comes.
final class PlanTests: XCTestCase {
    /// - Parameter at: the old statement being run; nil: the program has ended.
    private func plan(_ old: String, _ new: String, at running: Int?) -> Plan {
        let (before, after) = (Outline.parse(old), Outline.parse(new))
        var progress = Progress(done: before.statements.count)
        if let running {
            progress = Progress(waiting: before.statements.count)
            for index in 0..<running { progress.statuses[index] = .done }
            progress.statuses[running] = .running
            progress.active = [running]
            progress.next = running + 1
        }
        return Plan(Diff(old: before, new: after), progress, old: before.statements, new: after.statements)
    }

    func testAfterTheEndEverythingIsAbove() {
        XCTAssertEqual(plan("a()", "a()\nb()", at: nil).run, [1])
        XCTAssertEqual(plan("a()\nb()", "c()\na()\nd()", at: nil).run, [0, 2])
        XCTAssertEqual(plan("a()\nb()", "b()\na()", at: nil).run, [])
        XCTAssertEqual(plan("var n = 1", "var n = 2", at: nil).run, [0])
    }

    func testAboveAndBelowARunningLoop() {
        let plan = plan("a()\nwhile x { l() }\nb()", "new()\na()\nwhile x { l() }\nb()\nlater()", at: 1)
        XCTAssertEqual(plan.run, [0])
        XCTAssertEqual(plan.progress.next, 3)
        XCTAssertEqual(plan.progress.active, [2])
        XCTAssertEqual(plan.progress.statuses, [.waiting, .done, .running, .waiting, .waiting])
    }

    func testBehindALastStatementThatRuns() {
        XCTAssertEqual(plan("a()\nwhile x { l() }", "a()\nwhile x { l() }\nb()", at: 1).run, [])
        let replaced = plan("a()\nwhile x { l() }", "a()\nb()", at: 1)
        XCTAssertEqual(replaced.run, [])
        XCTAssertEqual(replaced.progress.next, 1)
    }

    func testRunningCallChangedIsNotRunAgain() {
        let plan = plan("a()\nslow(1)\nb()", "a()\nslow(2)\nc()", at: 1)
        XCTAssertEqual(plan.finishingOld, [1])
        XCTAssertEqual(plan.leaving, [])
        XCTAssertEqual(plan.run, [])
        XCTAssertEqual(plan.progress.statuses, [.done, .running, .waiting])
    }

    func testWhatRanWhenTheSaveCameCountsAsRun() {
        let (before, after) = (Outline.parse("a()\nslow(1)\nb()"), Outline.parse("a()\nslow(2)\nc()"))
        var progress = Progress(waiting: 3)
        progress.statuses = [.done, .done, .waiting]
        progress.next = 2
        let plan = Plan(Diff(old: before, new: after), progress, old: before.statements, new: after.statements, began: [1])
        XCTAssertEqual(plan.run, [])
        XCTAssertEqual(plan.endedOld, [1])
        XCTAssertEqual(plan.progress.statuses, [.done, .done, .waiting])
    }

    func testValuesDecideBesideTheText() {
        let (before, after) = (Outline.parse("var a = f()\nvar b = 1\nvar c = 2"), Outline.parse("var a = f()\nvar b: Double = 1\nvar c: String = 2"))
        let plan = Plan(
            Diff(old: before, new: after), Progress(done: 3), old: before.statements, new: after.statements, values: [0: .lost, 1: .kept])
        XCTAssertEqual(plan.run, [0, 2])
        XCTAssertEqual(plan.progress.statuses, [.waiting, .done, .waiting])
    }

    func testRunningLoopChanged() {
        let plan = plan("a()\nwhile x { l() }\nb()", "a()\nwhile x { m() }\nb()", at: 1)
        XCTAssertEqual(plan.switched, [1])
        XCTAssertEqual(plan.run, [])
        XCTAssertEqual(plan.progress.statuses[1], .running)
    }

    func testRunningLoopDeleted() {
        let plan = plan("a()\nwhile x { l() }\nb()", "a()\nb()", at: 1)
        XCTAssertEqual(plan.leaving, [1])
        XCTAssertEqual(plan.progress.active, [nil])
        XCTAssertEqual(plan.progress.next, 1)
        XCTAssertEqual(plan.run, [])
    }

    func testRunningLoopReplaced() {
        let plan = plan("a()\nwhile x { l() }\nb()", "a()\nc()\nb()", at: 1)
        XCTAssertEqual(plan.leaving, [1])
        XCTAssertEqual(plan.progress.next, 1)
        XCTAssertEqual(plan.progress.statuses, [.done, .waiting, .waiting])
    }

    func testRunningLoopOfAnotherForm() {
        let plan = plan("a()\nwhile x { l() }\nb()", "a()\nnew()\nfor i in y { l(); m() }\nb()", at: 1)
        XCTAssertEqual(plan.leaving, [1])
        XCTAssertEqual(plan.switched, [])
        XCTAssertEqual(plan.finishingOld, [])
        XCTAssertEqual(plan.run, [1])
        XCTAssertEqual(plan.progress.active, [nil])
        XCTAssertEqual(plan.progress.next, 2)
        XCTAssertEqual(plan.progress.statuses, [.done, .waiting, .waiting, .waiting])
    }

    func testLoopThatEndedIsOfAnotherForm() {
        let plan = plan("while x { l() }\nb()", "for i in y { l() }\nb()", at: nil)
        XCTAssertEqual(plan.leaving, [])
        XCTAssertEqual(plan.run, [0])
    }

    func testNotReachedStatementMovedUpRuns() {
        XCTAssertEqual(plan("while x { l() }\nb()", "b()\nwhile x { l() }", at: 0).run, [0])
    }

    func testFailedStatementsAreTriedAgain() {
        let (old, new) = (Outline.parse("a()\nb()"), Outline.parse("a()\nb()\n// c"))
        var progress = Progress(done: 2)
        progress.statuses = [.failed, .skipped]
        XCTAssertEqual(Plan(Diff(old: old, new: new), progress, old: old.statements, new: new.statements).run, [0, 1])
    }
}
