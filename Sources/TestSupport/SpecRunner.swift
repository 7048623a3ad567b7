#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Diagnostics
import Live

/// Runs a spec script in this process and compares what happens with what its comments promise.
public struct SpecRunner {
    /// What is wrong with a script; the line counts in its file.
    public struct Complaint {
        public var line: Int
        public var text: String
        public init(line: Int, text: String) {
            self.line = line
            self.text = text
        }
    }

    private let script: SpecScript
    private let host: SpecHost
    private let session: Session
    private let events = SpecEvents()
    private let files = SpecFiles()
    private var complaints: [Complaint] = []

    /// - Returns: nothing when the script keeps its promises.
    public static func run(_ script: SpecScript) -> [Complaint] {
        var runner = SpecRunner(script)
        let found = runner.run()
        guard let reason = script.skip else { return found }
        return found.isEmpty ? [Complaint(line: 1, text: "passes although it is skipped: \(reason)")] : []
    }

    private init(_ script: SpecScript) {
        self.script = script
        host = SpecHost(arguments: script.arguments, input: script.input)
        let isLive = script.versions.count > 1
        session = Session(host: host, options: .init(stays: isLive))
        session.onEvent = { [events] in events.add($0) }
        session.modules = files
    }

    private mutating func run() -> [Complaint] {
        guard let first = script.versions.first else { return [] }
        files.take(first.files)
        let diagnostics = session.load(name: script.name, bytes: Array(first.text.utf8))
        compare(diagnostics, first)
        if diagnostics.contains(where: { $0.severity == .error }) || !first.errors.isEmpty { return complaints }
        session.start()
        defer {
            session.cancel()
            session.close()
        }
        guard let outcome = events.outcome() else {
            complaints.append(Complaint(line: 1, text: "does not end"))
            return complaints
        }
        compareOutput(first)
        compare(outcome)
        for version in script.versions.dropFirst() where complaints.isEmpty { save(version) }
        return complaints
    }

    // MARK: One run

    private mutating func compare(_ outcome: Outcome) {
        var code: Int32 = 0
        switch outcome {
        case .finished: break
        case .failed(let failure):
            code = failure.isTrap ? 132 : 1
            if let trap = script.trap {
                let text = failure.message + "\n" + host.errorText
                if !text.contains(trap) { complain("stopped with '\(failure.message)' instead of '\(trap)'") }
            } else if script.exit == nil {
                complain("stopped: \(failure.message)", at: line(failure.trace.first?.span ?? failure.span))
            }
        case .exit(let number): code = number
        case .cancelled: complain("was stopped")
        case .internalError(let text): complain("internal error: \(text)")
        }
        if script.trap != nil, code == 0 { complain("does not stop") }
        if let exit = script.exit, exit != code { complain("exit status \(code) instead of \(exit)") }
    }

    private mutating func compareOutput(_ version: SpecScript.Version) {
        var lines = host.takeOutput().split(separator: "\n", omittingEmptySubsequences: false).map { SpecScript.trimmedEnd($0) }
        if lines.last?.isEmpty == true { lines.removeLast() }
        for (index, expected) in version.expect.enumerated() {
            guard index < lines.count else { return complain("nothing more is printed, expected '\(expected.text)'", at: expected.line) }
            if lines[index] != expected.text { return complain("prints '\(lines[index])', expected '\(expected.text)'", at: expected.line) }
        }
        if lines.count > version.expect.count {
            complain("prints more: '\(lines[version.expect.count])'", at: version.expect.last?.line ?? version.offset + 1)
        }
    }

    // MARK: Saves

    private mutating func save(_ version: SpecScript.Version) {
        files.take(version.files)
        var saved = version.files.map { SavedFile(path: $0.name, bytes: Array($0.text.utf8)) }
        if version.hasCode || version.files.isEmpty { saved.insert(SavedFile(path: script.name, bytes: Array(version.text.utf8)), at: 0) }
        session.save(saved)
        guard let answer = events.answer() else { return complain("the save is not answered", at: version.offset) }
        session.waitUntilIdle()
        let trace: String
        switch answer {
        case .applied(let report): trace = report.trace
        case .refused(let refusal):
            trace = refusal.trace
            if !version.errors.isEmpty { compare(refusal.diagnostics, version) }
            if version.patch?.text.hasPrefix("refused") == false, let error = refusal.diagnostics.first { complain(error.message, at: lineInScript(error.span, version)) }
        default: return
        }
        if case .applied(let report) = answer { compareReport(report, version) }
        if let patch = version.patch, patch.text != trace { complain("patch is '\(trace)', expected '\(patch.text)'", at: patch.line) }
        compareOutput(version)
    }

    /// What is announced is all that is reported; a version that announces nothing is not compared.
    private mutating func compareReport(_ report: PatchReport, _ version: SpecScript.Version) {
        let lines = report.kept + report.choices + report.held + report.stale.map(\.text)
        if version.report.isEmpty { return }
        for (index, promise) in version.report.enumerated() {
            if promise.text == "nothing", lines.isEmpty { continue }
            guard index < lines.count else { return complain("nothing more is reported, expected '\(promise.text)'", at: promise.line) }
            if !lines[index].contains(promise.text) { complain("reports '\(lines[index])', expected '\(promise.text)'", at: promise.line) }
        }
        if lines.count > version.report.count { complain("reports more: '\(lines[version.report.count])'", at: version.report.last?.line ?? 1) }
    }

    // MARK: Diagnostics

    private mutating func compare(_ diagnostics: [Diagnostic], _ version: SpecScript.Version) {
        let errors = diagnostics.filter { $0.severity == .error }
        var announced: Set<String> = []
        for promise in version.errors {
            if let line = promise.line { announced.insert("\(promise.file ?? script.name):\(line)") }
            let candidates = errors.filter { file($0.span) == promise.file && (promise.line == nil || line($0.span) == promise.line) }
            let place = (promise.line ?? 1) + offset(of: promise.file, version)
            guard let first = candidates.first else {
                complain("no error here, expected '\(promise.text)'", at: place)
                continue
            }
            if !candidates.contains(where: { matches($0, promise) }) {
                complain("error '\(first.message)' [\(first.id)], expected '\(promise.text)' [\(promise.id ?? "")]", at: place)
            }
        }
        let endsOpen = version.errors.contains { $0.line == nil }
        for error in errors where !announced.contains("\(file(error.span) ?? script.name):\(line(error.span))") && !endsOpen {
            complain("unexpected error: \(error.message) [\(error.id)]", at: lineInScript(error.span, version))
        }
        for promise in version.warnings {
            let found = diagnostics.contains { $0.severity == .warning && file($0.span) == promise.file && line($0.span) == promise.line && matches($0, promise) }
            if !found { complain("no warning '\(promise.text)' [\(promise.id ?? "")]", at: (promise.line ?? 1) + offset(of: promise.file, version)) }
        }
    }

    private func matches(_ diagnostic: Diagnostic, _ promise: SpecScript.Promise) -> Bool {
        diagnostic.message.contains(promise.text) && (promise.id == nil || promise.id == diagnostic.id)
    }

    /// The name of the file; nil for the script.
    private func file(_ span: Span) -> String? {
        let name = session.sources.source(session.sources.current(span).source)?.name
        return name == script.name ? nil : name
    }

    /// How many lines of the spec's file stand before a file's first.
    private func offset(of file: String?, _ version: SpecScript.Version) -> Int {
        file.flatMap { name in version.files.first { $0.name == name }?.offset } ?? version.offset
    }

    private func lineInScript(_ span: Span, _ version: SpecScript.Version) -> Int { line(span) + offset(of: file(span), version) }

    private func line(_ span: Span) -> Int {
        let span = session.sources.current(span)
        return session.sources.source(span.source)?.position(of: span.start).line ?? 1
    }

    private mutating func complain(_ text: String, at line: Int = 1) { complaints.append(Complaint(line: line, text: text)) }
}

/// The session's events, waited for by the test's thread.
final class SpecEvents: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>
    private var events: [SessionEvent] = []

    init() {
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(mutex, nil)
        condition = .allocate(capacity: 1)
        condition.initialize(to: pthread_cond_t())
        pthread_cond_init(condition, nil)
    }

    func add(_ event: SessionEvent) {
        pthread_mutex_lock(mutex)
        events.append(event)
        pthread_cond_broadcast(condition)
        pthread_mutex_unlock(mutex)
    }

    func outcome() -> Outcome? {
        wait { event in
            switch event {
            case .ended(let outcome): return outcome
            case .failed(let failure), .held(let failure): return .failed(failure)
            default: return nil
            }
        }
    }

    func answer() -> SessionEvent? {
        wait { event in
            switch event {
            // Patches are answered to the script.
            case .applied(let report): return report.isPatch ? nil : event
            case .refused: return event
            default: return nil
            }
        }
    }

    /// The first event that `pick` takes, those before it are dropped; nil after ten seconds.
    private func wait<T>(_ pick: (SessionEvent) -> T?) -> T? {
        var deadline = timespec()
        clock_gettime(CLOCK_REALTIME, &deadline)
        deadline.tv_sec += 10
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            while !events.isEmpty { if let found = pick(events.removeFirst()) { return found } }
            if pthread_cond_timedwait(condition, mutex, &deadline) != 0 { return nil }
        }
    }
}
