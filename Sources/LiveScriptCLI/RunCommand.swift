#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import ArgumentParser
import Diagnostics
import Interp
import Live
import Repl
import Watcher

/// The command: from arguments to the exit code.
public enum RunCommand {
    /// Runs the process and never comes back.
    public static func main() -> Never {
        openStandardStreams()
        let command = Command(Invocation.parseOrExit())
        // The process gives everything back at once; taking the program apart first would only take time.
        _ = Unmanaged.passRetained(command)
        exit(command.run())
    }
}

/// One invocation.
private final class Command {
    private let options: Invocation
    private let input: Input
    private let host: ProcessHost
    private let sessionOptions: Session.Options
    private let session: Session
    private let notices: Notices

    init(_ options: Invocation) {
        self.options = options
        var arguments = options.arguments
        if let code = options.code {
            input = .code(code)
            if let file = options.file { arguments.insert(file, at: 0) }
        } else if let file = options.file {
            input = file == "-" ? .standardInput : .file(file)
        } else {
            input = isatty(0) == 1 || options.interactive ? .prompt : .standardInput
        }
        let program: String
        if case .file(let path) = input { program = path } else { program = "livescript" }
        host = ProcessHost(arguments: [program] + arguments)
        // A save cannot give back the steps or the time of a program that is not trusted.
        let isLimited = options.limits != nil || options.timeout != nil
        let holds = options.onError.map { $0 == .hold } ?? (isatty(0) == 1 && isatty(2) == 1 && input.isWatchable && !options.noWatch && !isLimited)
        let stays = options.keep || options.interactive || input == .prompt
        sessionOptions = .init(stays: stays, holdsOnError: holds, rerunsDependents: options.rerunDependents, limits: options.limits)
        session = Session(host: host, options: sessionOptions)
        let style = Renderer.Style.forProcess(json: options.json, environment: Repl.processEnvironment, isTerminal: isatty(2) == 1)
        notices = Notices(isVerbose: options.isVerbose, style: style, sources: session.sources)
        host.onLostOutput = { [notices] code in writeError(notices.problemText("standard output: \(Input.reason(code)); what the program prints is lost")) }
        if isatty(2) == 1 {
            notices.show = { [host] text in
                host.beginLine()
                writeError(text)
            }
        }
    }

    func run() -> Int32 {
        let startedAt = monotonicNow()
        let text: (name: String, bytes: [UInt8])
        do {
            text = try input.read()
        } catch {
            guard let problem = error as? Input.Problem else { return Exit.internalError }
            notices.problem(problem.message)
            return problem.code
        }
        session.modules = ImportFolders(script: text.name, isFile: input.isWatchable, more: options.importFolders)
        let diagnostics = session.load(name: text.name, bytes: text.bytes)
        notices.diagnostics(diagnostics)
        if diagnostics.contains(where: { $0.severity == .error }) { return Exit.badScript }
        if options.check {
            if options.timings { tell(session.timings(name: text.name, bytes: text.bytes)) }
            return Exit.success
        }
        if options.timings { tell("load", startedAt) }
        if let name = options.loop ?? options.xloop, let problem = session.develop(name, onlyFailing: options.xloop != nil) {
            notices.problem(problem)
            return Exit.usage
        }

        if input.isWatchable, !options.arguments.isEmpty, session.readsNoArguments { notices.unreadArguments(options.arguments, of: text.name) }
        let files = makeWatcher(text.name).map { FileChanges(session: session, notices: notices, watcher: $0, gate: options.gate, patterns: options.watch) }
        let script = input.isWatchable ? SavedFile(path: text.name, bytes: text.bytes) : nil
        let loop = EventLoop(
            session: session, host: host, notices: notices, files: files, isVerbose: options.isVerbose,
            beginWatching: files.map { files in { files.begin(script: script) } })
        defer { files?.end() }
        session.start()
        if input == .prompt { return prompt(loop).run() }
        let code = runToEnd(loop, startedAt)
        host.flush()
        return code
    }

    private func runToEnd(_ loop: EventLoop, _ startedAt: UInt64) -> Int32 {
        while true {
            let outcome = loop.runToEnd(within: options.timeout)
            host.flush()
            if loop.isOverTime { return Exit.trap }
            if options.timings { tell("end", startedAt) }
            if let code = loop.takeSignal() { return code }
            switch outcome {
            case .finished:
                if options.interactive { return prompt(loop).run() }
                if !options.keep { return Exit.success }
                if !input.isWatchable && loop.files?.isWatching != true || options.noWatch {
                    notices.advice("nothing is watched that could be saved: '--keep' has nothing to wait for")
                    return Exit.success
                }
            case .failed(let failure):
                notices.failure(failure)
                if options.interactive { return prompt(loop).run() }
                return failure.isTrap ? Exit.trap : Exit.uncaughtError
            case .exit(let code): return code
            case .cancelled: return Exit.interrupted
            case .internalError(let text):
                notices.problem("internal error: \(text)")
                return Exit.internalError
            }
        }
    }

    private func prompt(_ loop: EventLoop) -> Prompt {
        Prompt(host, loop, notices, .init(input: input, options: sessionOptions))
    }

    private func makeWatcher(_ path: String) -> FileWatcher? {
        if options.noWatch { return nil }
        var settings = FileWatcher.Options(debounce: options.debounce ?? 0, isSuspicious: { [session] in session.isUnfinished(String(decoding: $0, as: UTF8.self)) })
        if let poll = options.poll { settings.mode = .poll(milliseconds: poll) }
        let watcher = FileWatcher(options: settings)
        if input.isWatchable { notices.watching(ImportFolders.realPath(path)) }
        return watcher
    }

    private func tell(_ what: String, _ since: UInt64) {
        writeError("timing \(what): \(Notices.rounded(Double(monotonicNow() &- since) / 1e6)) ms\n")
    }

    /// One JSON object with milliseconds, for Benchmarks/run.py.
    private func tell(_ timings: FrontEndTimings) {
        func milliseconds(_ nanoseconds: UInt64) -> Double { Double(nanoseconds / 1000) / 1000 }
        let stages = [("lex", timings.lex), ("parse", timings.parse), ("check", timings.check)]
        writeError("{\"lines\": \(timings.lines), " + stages.map { "\"\($0.0)\": \(milliseconds($0.1))" }.joined(separator: ", ") + "}\n")
    }
}

extension Invocation {
    /// nil: the program may use everything.
    var limits: ScriptLimits? {
        guard maxMemory != nil || maxSteps != nil || sandbox else { return nil }
        return ScriptLimits(steps: maxSteps, memoryBytes: maxMemory, isSandboxed: sandbox)
    }
}

extension Input {
    var isWatchable: Bool {
        guard case .file(let path) = self else { return false }
        // A pipe or a device is read once.
        var status = stat()
        return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    }
}
