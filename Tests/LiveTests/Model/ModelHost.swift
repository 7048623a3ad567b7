import Diagnostics
import Foundation
import Interp
import Live

/// The surroundings of a program under the model test: `readLine` stands still until the test lets it go on.
final class ModelHost: Interp.Host, ModuleFinder, @unchecked Sendable {
    private let lock = NSCondition()
    private var text = ""
    private var isTicking = false
    private var isOver = false
    private var clock: UInt64 = 1_000_000_000
    /// What the files hold.
    var texts = [String](repeating: "", count: ModelProgram.files.count)
    let arguments = ["model"]
    let environment: [String: String] = [:]

    private func locked<T>(_ body: () -> T) -> T {
        lock.lock()
        defer { lock.unlock() }
        return body()
    }

    func say(_ line: String) { locked { text += line + "\n" } }
    func takeOutput() -> [String] {
        locked {
            defer { text = "" }
            return text.split(separator: "\n").map(String.init)
        }
    }

    func line(_ index: Int) -> String? {
        let lines = locked { text.split(separator: "\n") }
        return index < lines.count ? String(lines[index]) : nil
    }

    func write(_ bytes: UnsafeRawBufferPointer) { locked { text += String(decoding: bytes, as: UTF8.self) } }
    func writeError(_ bytes: UnsafeRawBufferPointer) {}
    func flush() {}
    func readLine() -> HostLine {
        lock.lock()
        defer { lock.unlock() }
        isTicking = !isOver
        while isTicking { lock.wait() }
        return .line("")
    }
    func sleep(untilNanoseconds: UInt64) -> Bool { true }
    func wake() {}
    /// Advances with each look, so that nothing depends on how fast the test runs.
    func monotonicNanoseconds() -> UInt64 {
        locked {
            clock += 100
            return clock
        }
    }
    func wallClockSeconds() -> Double { 0 }
    func random() -> UInt64 { 4 }

    func find(_ name: String) -> ModuleSearch {
        guard let file = ModelProgram.files.firstIndex(of: name) else { return .missing(places: [], similar: nil) }
        return .found(path: "\(name).lsw", bytes: Array(texts[file].utf8))
    }
    func identity(of path: String) -> String { path }

    // MARK: The test's side

    private var end: String?
    /// Why the program is over before the test is.
    var reasonOfEnd: String? { locked { end } }
    func end(_ reason: String) { locked { end = reason } }

    var stands: Bool { locked { isTicking } }
    func goOn() {
        locked {
            isTicking = false
            lock.broadcast()
        }
    }
    /// Nothing stands still any more.
    func letGo() {
        locked { isOver = true }
        goOn()
    }
}

/// The program that is tested against the model.
final class ModelSubject {
    private let host = ModelHost()
    private let session: Session
    /// What the check of the latest save says. Values that are in its way are found by the script's thread, perhaps at once.
    private let check = Check()
    private final class Check: @unchecked Sendable {
        let thread = Thread.current
        var errors: [String] = []
    }

    init() {
        session = Session(host: host, options: .init(stays: true))
        session.modules = host
        let sources = session.sources
        session.onEvent = { [host, check] event in
            switch event {
            case .refused(let refusal):
                if Thread.current === check.thread { check.errors = ModelSubject.describe(refusal.diagnostics, sources) }
                host.say("#refused")
            case .committed: host.say("#applied")
            case .failed(let failure):
                if ModelTests.traces { print("the program's failed: \(failure)") }
                host.say("#failed")
            case .held: host.say("#held")
            case .running(let run) where run.outcome == .skipped: host.say("#skip")
            case .ended(.internalError(let text)): host.end("internal error: \(text)")
            case .ended(.exit), .ended(.cancelled): host.end("it ended itself")
            default: break
            }
        }
    }

    func close() {
        session.cancel()
        host.letGo()
        session.close()
    }

    func start(_ program: ModelProgram) throws {
        host.texts = program.texts
        let errors = session.load(name: "main.lsw", bytes: Array(host.texts[0].utf8)).filter { $0.severity == .error }
        if let first = errors.first { throw ModelDivergence("the first version is refused: \(first.message)") }
        session.start()
    }

    /// Waits until the program stands at a place where edits may arrive, or has nothing to do.
    /// - Returns: whether it runs.
    func standsStill() throws -> Bool {
        for round in 0..<150_000 {
            if host.stands { return true }
            if let reason = host.reasonOfEnd { throw ModelDivergence("ended: \(reason)") }
            if session.isAtRest { return false }
            usleep(round < 2000 ? 5 : 100)
        }
        throw ModelDivergence("the program does not come to rest", isHang: true)
    }

    func takeOutput() -> [String] { host.takeOutput() }
    /// What comes behind so many lines, when the program stands still.
    func line(_ index: Int) throws -> String? {
        _ = try standsStill()
        return host.line(index)
    }
    func goOn() { host.goOn() }
    func undo() { _ = session.undo() }

    /// - Returns: the errors of the check, with their places.
    func save(_ program: ModelProgram) -> [String] {
        let texts = program.texts
        let changed = texts.indices.filter { texts[$0] != host.texts[$0] }
        host.texts = texts
        check.errors = []
        session.save((changed.isEmpty ? [0] : changed).map { SavedFile(path: "\(ModelProgram.files[$0]).lsw", bytes: Array(texts[$0].utf8)) })
        return check.errors
    }

    /// Everything that is said about an error, without the looks.
    private static func describe(_ diagnostics: [Diagnostic], _ sources: SourceMap) -> [String] {
        func place(_ span: Span) -> String {
            let now = sources.current(span)
            guard let source = sources.source(now.source) else { return "-" }
            let (line, column) = source.position(of: now.start)
            return "\(source.name):\(line):\(column)+\(now.end - now.start)"
        }
        return diagnostics.filter { $0.severity == .error }.flatMap { error in
            ["\(place(error.span)) \(error.message) [\(error.id)]"] + error.notes.map { "note \($0.span.map(place) ?? "-") \($0.message)" }
                + error.fixIts.map { "fix \(place($0.span)) \($0.replacement)" }
        }
    }

    /// The errors of a program that nothing ran of before.
    static func errors(of program: ModelProgram) -> [String] {
        let host = ModelHost()
        host.texts = program.texts
        let session = Session(host: host)
        session.modules = host
        return describe(session.load(name: "main.lsw", bytes: Array(program.text().utf8)), session.sources)
    }
}

struct ModelDivergence: Error {
    var text: String
    /// It took all the time that a program gets.
    var isHang: Bool
    init(_ text: String, isHang: Bool = false) { (self.text, self.isHang) = (text, isHang) }
}
