import Diagnostics
import Foundation
import Live
import Parser
import TestSupport

/// Tries programs in a process of its own, so that one that brings it down is found and named.
enum FuzzWorker {
    struct Job: Codable {
        /// `front` reads and checks, `run` also runs and saves, `deep` tries nested text.
        var kind: String
        var numbers: [UInt64]
    }

    // MARK: The worker's side

    static func work(_ job: Job, into file: FileHandle) {
        let programs = corpus
        for number in job.numbers {
            file.write(Data("begin \(number)\n".utf8))
            let problem: String?
            switch job.kind {
            case "deep": problem = deep(Int(number))
            case "run":
                var mutator = Mutator(programs, number: number)
                problem = run(mutator.pair())
            default:
                var mutator = Mutator(programs, number: number)
                problem = read(mutator.pair().damaged)
            }
            if let problem { file.write(Data("bad \(number) \(problem.replacingOccurrences(of: "\n", with: " "))\n".utf8)) }
            file.write(Data("end \(number)\n".utf8))
        }
    }

    static let corpus: [String] = ["language", "stdlib", "traps", "diagnostics", "live"].flatMap { SpecFolder.scripts(in: $0) }.flatMap { script in script.versions.map(\.text) }

    /// Reads and checks a text.
    private static func read(_ bytes: [UInt8]) -> String? {
        let source = Source(id: SourceID(raw: 1), name: "fuzz.lsw", bytes: bytes)
        let first = Parser.parse(source), second = Parser.parse(source)
        if first.statements.map(\.hash) != second.statements.map(\.hash) || first.diagnostics.map(\.message) != second.diagnostics.map(\.message) { return "is read differently the second time" }
        if let outside = first.diagnostics.first(where: { $0.span.end > bytes.count || $0.span.start > $0.span.end }) { return "a message outside of the text: \(outside.message)" }
        let session = Session(host: SpecHost())
        let diagnostics = session.load(name: "fuzz.lsw", bytes: bytes)
        if first.diagnostics.contains(where: { $0.severity == .error }), !diagnostics.contains(where: { $0.severity == .error }) { return "an error is lost" }
        return outside(diagnostics, bytes)
    }

    private static func outside(_ diagnostics: [Diagnostic], _ bytes: [UInt8]) -> String? {
        for diagnostic in diagnostics {
            let end = Int(diagnostic.span.end)
            if end > bytes.count { return "a message outside of the text: \(diagnostic.message)" }
            if diagnostic.message.contains("internal error") { return diagnostic.message }
        }
        return nil
    }

    /// Runs a program for a moment, saves another over it, and the first again.
    private static func run(_ pair: (whole: [UInt8], damaged: [UInt8])) -> String? {
        let watch = EventWatch()
        let session = Session(host: SpecHost(), options: .init(stays: true))
        session.onEvent = { watch.note($0) }
        var text = pair.damaged, next = pair.whole
        if session.load(name: "fuzz.lsw", bytes: text).contains(where: { $0.severity == .error }) {
            (text, next) = (pair.whole, pair.damaged)
            if session.load(name: "fuzz.lsw", bytes: text).contains(where: { $0.severity == .error }) { return nil }
        }
        session.start()
        rest(session)
        for saved in [next, text] {
            session.save(name: "fuzz.lsw", bytes: saved)
            rest(session)
        }
        session.cancel()
        session.close()
        return watch.problem
    }

    private static func rest(_ session: Session) {
        for _ in 0..<150 {
            if session.isAtRest { return }
            usleep(1000)
        }
    }

    // MARK: Deep text

    /// Text around a middle that is repeated, and whether so much of it is an error.
    struct DeepText {
        var before = ""
        var open: String
        var middle = "1"
        var close = ""
        var count = 10_000
        var isError = true

        var text: String { before + String(repeating: open, count: count) + middle + String(repeating: close, count: count) }
    }

    static let deepTexts: [DeepText] = [
        .init(open: "(", close: ")"), .init(open: "[", close: "]"), .init(open: "f(", close: ")"), .init(open: "[1: ", close: "]"), .init(open: "(1, ", close: ")"), .init(open: "!(", middle: "true", close: ")"),
        .init(open: "{ ", close: " }"), .init(open: "{ x in ", close: " }"), .init(open: "f { ", close: " }"), .init(open: "if true { ", close: " }"), .init(open: "func f() { ", close: " }"), .init(open: "do { ", close: " }"),
        .init(open: "for i in 0..<1 { ", close: " }"), .init(open: "switch 1 { default: ", close: " }"), .init(open: "struct S { ", middle: "", close: " }"), .init(open: "class A { class B { ", middle: "", close: " } }", count: 5_000),
        .init(open: "#if true\n", middle: "", close: "\n#endif"), .init(open: "\"\\(", close: ")\""), .init(open: "/*", middle: "", close: "*/", isError: false),
        .init(before: "let x: ", open: "[", middle: "Int", close: "]"), .init(before: "let x: ", open: "(", middle: "Int", close: ")"), .init(before: "let x: ", open: "Array<", middle: "Int", close: ">"), .init(before: "let x: ", open: "() -> ", middle: "Int"),
        .init(before: "let x: Int", open: "?", middle: " = nil"), .init(before: "let ", open: "(", middle: "a", close: ")"), .init(before: "let _ = ", open: "[", middle: "", close: "]"), .init(open: "-"), .init(open: "try "), .init(open: "@a ", middle: "func f() {}"),
        .init(open: "a.", middle: "b"), .init(before: "print(0)", open: ".a()", middle: ""), .init(before: "a", open: "[0]", middle: ""), .init(before: "a", open: "!", middle: ""), .init(before: "a", open: "?.b", middle: ""),
        .init(open: "1 + "), .init(open: "1.5 * 2 + "), .init(open: "1 == "), .init(open: "true && ", middle: "true"), .init(open: "nil ?? "), .init(open: "\"a\" + ", middle: "\"b\""), .init(open: "true ? 1 : "), .init(open: "a = ", middle: "b"),
        .init(before: "print(", open: "1 as Int as Int", middle: ")"), .init(open: "if true {} else ", middle: "{}", isError: false), .init(open: "print(1)\n", middle: "", isError: false), .init(before: "let a = [", open: "1, ", middle: "]", isError: false),
        .init(before: "case ", open: "case "), .init(before: "switch 1 { case ", open: "1, ", middle: "2: break; default: break }", isError: false), .init(before: "func f(", open: "_ a: Int, ", middle: ") {}"), .init(before: "let a = ", open: "9", middle: ""),
        .init(open: "var ", middle: "a"), .init(open: "let ", middle: "a = 1"), .init(open: "for let ", middle: "a in b {}"), .init(open: "a\n", middle: ""), .init(open: "a ", middle: ""),
        .init(open: "#", middle: "", count: 50_000), .init(open: ";", middle: ""), .init(open: "`", middle: ""), .init(open: "\"\"\"", middle: ""),
        .init(before: "let a = 1.", open: "9", middle: "", isError: false), .init(before: "let ", open: "a", middle: " = 1", count: 100_000, isError: false), .init(before: "let s = \"", open: "a", middle: "\"", count: 1_000_000, isError: false),
    ]

    private static func deep(_ number: Int) -> String? {
        let (text, isError) = (deepTexts[number % deepTexts.count], deepTexts[number % deepTexts.count].isError)
        let bytes = Array(text.text.utf8)
        let session = Session(host: SpecHost())
        let diagnostics = session.load(name: "deep.lsw", bytes: bytes)
        let hasError = diagnostics.contains { $0.severity == .error }
        if isError, !hasError { return "no error for '\(text.open)' \(text.count) times" }
        if !isError, hasError { return "'\(text.open)' \(text.count) times: \(diagnostics.first { $0.severity == .error }?.message ?? "")" }
        return outside(diagnostics, bytes)
    }

    // MARK: The owner's side

    /// Serves all numbers; what went wrong, by number.
    static func serve(_ kind: String, _ numbers: [UInt64], beside count: Int = 2) -> [UInt64: String] {
        let lock = NSLock()
        var all: [UInt64: String] = [:]
        DispatchQueue.concurrentPerform(iterations: count) { part in
            var left = numbers.enumerated().filter { $0.offset % count == part }.map(\.element)
            while !left.isEmpty {
                let (found, reached) = start(Job(kind: kind, numbers: left))
                lock.lock()
                all.merge(found) { old, _ in old }
                lock.unlock()
                guard let reached, let index = left.firstIndex(of: reached) else { break }
                left.removeFirst(index + 1)
            }
        }
        return all
    }

    /// Bytes of memory that no program of the corpus comes near, unless it fills its stack.
    private static let memoryLimit = 5 << 30

    private static func start(_ job: Job) -> (found: [UInt64: String], reached: UInt64?) {
        let base = NSTemporaryDirectory() + "/fuzz-\(UUID().uuidString)"
        defer { for end in [".job", ".results"] { try? FileManager.default.removeItem(atPath: base + end) } }
        guard let data = try? JSONEncoder().encode(job), FileManager.default.createFile(atPath: base + ".job", contents: data), FileManager.default.createFile(atPath: base + ".results", contents: nil) else { return ([:], nil) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["FuzzTests.FuzzTests/testWorker"]
        process.environment = ProcessInfo.processInfo.environment.merging(["FUZZ_JOB": base, "SWIFT_BACKTRACE": "enable=no"]) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return ([:], nil) }
        var stillness = Stillness(of: process.processIdentifier, limit: 20)
        var killed: String?
        while process.isRunning {
            Thread.sleep(forTimeInterval: 0.05)
            killed = stillness.problem(((try? FileManager.default.attributesOfItem(atPath: base + ".results"))?[.size] as? UInt64) ?? 0)
            if let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/statm", encoding: .utf8), let pages = status.split(separator: " ").dropFirst().first.flatMap({ Int($0) }), pages > memoryLimit / 4096 { killed = "takes more than \(memoryLimit >> 30) GB" }
            if killed != nil {
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
            }
        }
        var found: [UInt64: String] = [:]
        var reached: UInt64?
        var isOpen = false
        for line in (SpecFolder.read(base + ".results") ?? "").split(separator: "\n") {
            let fields = line.split(separator: " ", maxSplits: 2).map(String.init)
            guard fields.count > 1, let number = UInt64(fields[1]) else { continue }
            reached = number
            isOpen = fields[0] == "begin"
            if fields[0] == "bad" { found[number] = fields.count > 2 ? fields[2] : "" }
        }
        if isOpen, let reached { found[reached] = killed ?? "brings the process down (\(process.terminationReason == .uncaughtSignal ? "signal" : "status") \(process.terminationStatus))" }
        return (found, reached)
    }
}

/// Remembers what must never happen.
final class EventWatch: @unchecked Sendable {
    private let lock = NSLock()
    private var found: String?

    var problem: String? { lock.withLock { found } }

    func note(_ event: SessionEvent) {
        guard case .ended(.internalError(let text)) = event else { return }
        lock.withLock { found = "internal error: \(text)" }
    }
}
