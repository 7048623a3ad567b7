import Foundation
import TestSupport
import XCTest

/// Damaged programs: no crash, no hang, no memory without bound, no message outside of the text.
///
/// Numbers name programs: the same one is the same damage. `FUZZ=n` tries n times as many, from another place on
/// (`FUZZ_SEED`); what is found is written below `.build/fuzz`.
final class FuzzTests: XCTestCase {
    func testReadingAndChecking() { serve("front", 400) }
    func testRunningAndSaving() { serve("run", 60) }
    func testDeepText() { report("deep", FuzzWorker.serve("deep", (0..<UInt64(FuzzWorker.deepTexts.count)).map { $0 })) }

    /// What a worker does; nothing in an ordinary run.
    func testWorker() throws {
        guard let base = ProcessInfo.processInfo.environment["FUZZ_JOB"] else { return }
        let job = try JSONDecoder().decode(FuzzWorker.Job.self, from: Data(contentsOf: URL(fileURLWithPath: base + ".job")))
        FuzzWorker.work(job, into: try FileHandle(forWritingTo: URL(fileURLWithPath: base + ".results")))
    }

    private func serve(_ kind: String, _ count: Int) {
        let environment = ProcessInfo.processInfo.environment
        let times = max(1, environment["FUZZ"].flatMap { Int($0) } ?? 1), seed = environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
        report(kind, FuzzWorker.serve(kind, (0..<UInt64(count * times)).map { seed &* 1_000_003 &+ $0 }))
    }

    private func report(_ kind: String, _ found: [UInt64: String]) {
        for (number, problem) in found.sorted(by: { $0.key < $1.key }) {
            XCTFail("\(kind) \(number): \(problem)\(kind == "deep" ? "" : "; see \(keep(kind, number))")")
        }
    }

    /// Writes the program down.
    private func keep(_ kind: String, _ number: UInt64) -> String {
        var mutator = Mutator(FuzzWorker.corpus, number: number)
        let pair = mutator.pair()
        let folder = SpecFolder.root + "/../../.build/fuzz"
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = "\(folder)/\(kind)-\(number).lsw"
        FileManager.default.createFile(atPath: path, contents: Data(pair.damaged))
        FileManager.default.createFile(atPath: path + ".whole", contents: Data(pair.whole))
        return path
    }
}
