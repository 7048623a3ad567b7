import Foundation
import TestSupport
import XCTest

/// Runs scripts in processes of their own.
enum SpecWorker {
    /// The worker's side: runs the scripts named in a file and writes down what comes of each at once.
    static func work(_ list: String, _ results: String) {
        guard let names = SpecFolder.read(list), let file = FileHandle(forWritingAtPath: results) else { return }
        file.seekToEndOfFile()
        for name in names.split(separator: "\n").map(String.init) {
            let path = SpecFolder.root + "/" + name
            guard let text = SpecFolder.read(path) else { continue }
            file.write(Data("begin\t\(name)\n".utf8))
            for complaint in SpecRunner.run(SpecScript(path: path, name: name, text: text)) {
                let line = complaint.text.replacingOccurrences(of: "\n", with: " ").replacingOccurrences(of: "\t", with: " ")
                file.write(Data("complaint\t\(name)\t\(complaint.line)\t\(line)\n".utf8))
            }
            file.write(Data("end\t\(name)\n".utf8))
        }
    }

    typealias Results = [String: [SpecRunner.Complaint]]

    /// Runs the scripts in `count` workers beside each other.
    static func run(_ scripts: [SpecScript], beside count: Int) throws -> Results {
        let folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("spec-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let queues = (0..<count).map { part in scripts.enumerated().filter { $0.offset % count == part }.map(\.element.name) }
        let lock = NSLock()
        var all: Results = [:]
        DispatchQueue.concurrentPerform(iterations: count) { part in
            let found = serve(queues[part], folder.appendingPathComponent("\(part)"))
            lock.lock()
            all.merge(found) { old, _ in old }
            lock.unlock()
        }
        return all
    }

    /// One queue: a worker that went down is replaced for what is left.
    private static func serve(_ names: [String], _ base: URL) -> Results {
        var all: Results = [:]
        var left = names
        var round = 0
        while !left.isEmpty {
            round += 1
            let list = base.path + "-\(round).list"
            let results = base.path + "-\(round).results"
            try? Data(left.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: list))
            FileManager.default.createFile(atPath: results, contents: nil)
            let end = start(list, results)
            var begun: String?
            for line in (SpecFolder.read(results) ?? "").split(separator: "\n") {
                let fields = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
                guard fields.count >= 2 else { continue }
                switch fields[0] {
                case "begin":
                    begun = fields[1]
                    all[fields[1]] = []
                case "complaint":
                    if fields.count == 4 { all[fields[1], default: []].append(.init(line: Int(fields[2]) ?? 1, text: fields[3])) }
                default: begun = nil
                }
            }
            if let begun { all[begun, default: []].append(.init(line: 1, text: "brings the process down (\(end))")) }
            let before = left.count
            left.removeAll { all[$0] != nil }
            // Not even begun: there is no sense in trying again.
            if left.count == before { break }
        }
        return all
    }

    private static func start(_ list: String, _ results: String) -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["SpecTests.SpecTests/testWorker"]
        var environment = ProcessInfo.processInfo.environment
        environment["SPEC_WORK"] = list
        environment["SPEC_RESULTS"] = results
        environment["SWIFT_BACKTRACE"] = "enable=no"
        process.environment = environment
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return "cannot be started" }
        var stillness = Stillness(of: process.processIdentifier, limit: 30)
        while process.isRunning {
            Thread.sleep(forTimeInterval: 0.05)
            if let problem = stillness.problem((try? FileManager.default.attributesOfItem(atPath: results)[.size] as? UInt64) ?? 0) {
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
                return problem
            }
        }
        return process.terminationReason == .uncaughtSignal ? "signal \(process.terminationStatus)" : "status \(process.terminationStatus)"
    }
}
