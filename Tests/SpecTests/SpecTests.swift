import TestSupport
import XCTest

/// Every script of `Tests/Spec`, one method per folder right below it. Failures stand at the script's own line.
///
/// Scripts run in workers, which are this test bundle started again: so several run beside each other though the table
/// of names is one per process, and a script that brings its worker down fails alone.
final class SpecTests: XCTestCase {
    func testLanguage() throws { try run("language") }
    func testStdlib() throws { try run("stdlib") }
    func testDiagnostics() throws { try run("diagnostics") }
    func testTraps() throws { try run("traps") }
    func testLive() throws { try run("live") }

    /// A folder that no method runs would be forgotten.
    func testEveryFolderIsRun() {
        XCTAssertEqual(Set(SpecFolder.topFolders).subtracting(["scenarios"]), ["language", "stdlib", "diagnostics", "traps", "live"])
    }

    /// What a worker does; nothing in an ordinary run.
    func testWorker() {
        guard let list = ProcessInfo.processInfo.environment["SPEC_WORK"], let results = ProcessInfo.processInfo.environment["SPEC_RESULTS"] else { return }
        SpecWorker.work(list, results)
    }

    private func run(_ folder: String) throws {
        var scripts = SpecFolder.scripts(in: folder)
        XCTAssertFalse(scripts.isEmpty, "no scripts in \(folder)")
        if let only = ProcessInfo.processInfo.environment["SPEC"] { scripts.removeAll { !$0.name.contains(only) } }
        let results = try SpecWorker.run(scripts, beside: 2)
        var failed = 0
        for script in scripts {
            let complaints = results[script.name] ?? [.init(line: 1, text: "was not run")]
            if !complaints.isEmpty { failed += 1 }
            for complaint in complaints { recordFailure(withDescription: complaint.text, inFile: script.path, atLine: complaint.line, expected: true) }
        }
        // A script marked `skip` keeps its promise by failing; it counts as neither.
        let skipped = scripts.filter { $0.skip != nil }.count
        print("SPEC \(folder): \(scripts.count - skipped - failed) passed, \(failed) failed")
        if skipped > 0 { print("KNOWN \(folder): \(skipped) scripts differ as their skip comment says") }
    }
}
