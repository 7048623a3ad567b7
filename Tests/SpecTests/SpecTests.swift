import TestSupport
import XCTest

/// Every script of `Tests/Spec`, one method per folder right below it. Failures stand at the script's own line.
///
/// The whole of one folder runs in one process, one script after the other: the table of names is shared. `swift test
/// --parallel` runs the folders beside each other.
final class SpecTests: XCTestCase {
    func testLanguage() { run("language") }
    func testStdlib() { run("stdlib") }
    func testDiagnostics() { run("diagnostics") }
    func testTraps() { run("traps") }
    func testLive() { run("live") }

    /// A folder that no method runs would be forgotten.
    func testEveryFolderIsRun() {
        XCTAssertEqual(Set(SpecFolder.topFolders).subtracting(["scenarios"]), ["language", "stdlib", "diagnostics", "traps", "live"])
    }

    private func run(_ folder: String) {
        let scripts = SpecFolder.scripts(in: folder)
        XCTAssertFalse(scripts.isEmpty, "no scripts in \(folder)")
        let only = ProcessInfo.processInfo.environment["SPEC"]
        var failed = 0
        for script in scripts where only == nil || script.name.contains(only ?? "") {
            note(script.name)
            let complaints = SpecRunner.run(script)
            if !complaints.isEmpty { failed += 1 }
            for complaint in complaints {
                recordFailure(withDescription: complaint.text, inFile: script.path, atLine: complaint.line, expected: true)
            }
        }
        note("")
        print("SPEC \(folder): \(scripts.count - failed) passed, \(failed) failed")
    }

    /// Should a script bring the process down, the file says which one.
    private func note(_ name: String) {
        guard let path = ProcessInfo.processInfo.environment["SPEC_PROGRESS"] else { return }
        try? Data(name.utf8).write(to: URL(fileURLWithPath: path))
    }
}
