#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import ArgumentParser
import Diagnostics
import Repl

/// What the command line asks for.
struct Invocation: Equatable {
    var isVerbose = false
    /// Milliseconds.
    var poll: Int?
    /// Milliseconds.
    var debounce: Int?
    var importFolders: [String] = []
    var watch: [String] = []
    var gate: String?
    /// Bytes.
    var maxMemory: Int?
    var maxSteps: Int?
    /// Seconds.
    var timeout: Double?
    var sandbox = false
    var noWatch = false
    var interactive = false
    var keep = false
    var onError: Options.OnError?
    var loop: String?
    var xloop: String?
    var rerunDependents = false
    var code: String?
    var check = false
    var json = false
    var timings = false
    var file: String?
    var arguments: [String] = []

    /// Reads the process's arguments; ends the process where they are wrong or ask for help.
    static func parseOrExit() -> Invocation {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let plain = plain(arguments[...]) { return plain }
        do {
            return Invocation(try Options.parse(arguments))
        } catch {
            guard Options.exitCode(for: error) != .success else { Options.exit(withError: error) }
            let isJSON = arguments.contains("--json")
            Notices(isVerbose: false, style: .forProcess(json: isJSON, environment: Repl.processEnvironment, isTerminal: isatty(2) == 1), sources: SourceMap())
                .problem(usageProblem(Options.message(for: error), arguments))
            exit(Exit.usage)
        }
    }

    /// What is wrong with the arguments, in one line.
    static func usageProblem(_ message: String, _ arguments: [String]) -> String {
        var text = message.split(separator: "\n").first.map(String.init) ?? message
        // A value such as -5 looks like an option to the parser; joined to its name it is one that can be judged.
        let name = text.split(separator: "'").dropFirst().first?.prefix { $0 != " " }
        if text.hasPrefix("Missing value"), let name, let place = arguments.firstIndex(of: String(name)), place + 1 < arguments.count, Double(arguments[place + 1]) != nil {
            do {
                _ = try Options.parse(arguments[..<place] + ["\(name)=\(arguments[place + 1])"] + arguments[(place + 2)...])
            } catch {
                text = Options.message(for: error).split(separator: "\n").first.map(String.init) ?? text
            }
        }
        text = text.prefix(1).lowercased() + text.dropFirst()
        if let end = text.firstIndex(of: "."), text[end...].hasPrefix(". Did") { text = text[..<end] + "; did" + text[end...].dropFirst(5) }
        while text.hasSuffix(".") { text.removeLast() }
        return text + (text.hasSuffix("?") ? "" : "; 'livescript --help' lists the options")
    }

    /// The form that nearly every run has: flags, a file, its arguments. ArgumentParser takes longer for these than checking
    /// and running a small script does, so they are read here, as it would; nil: it must look.
    static func plain(_ arguments: ArraySlice<String>) -> Invocation? {
        var result = Invocation()
        for index in arguments.indices {
            switch arguments[index] {
            case "-v", "--verbose": result.isVerbose = true
            case "--no-watch": result.noWatch = true
            case "-i", "--interactive": result.interactive = true
            case "--keep": result.keep = true
            case "--check": result.check = true
            case "--json": result.json = true
            case let file:
                guard let first = file.utf8.first, first != UInt8(ascii: "-") else { return nil }
                result.file = file
                result.arguments = Array(arguments[(index + 1)...])
                return result
            }
        }
        return nil
    }
}

extension Invocation {
    init(_ options: Options) {
        isVerbose = options.verbose
        poll = options.poll
        debounce = options.debounce
        importFolders = options.importFolders
        watch = options.watch
        gate = options.gate
        maxMemory = options.maxMemory.flatMap(Options.bytes)
        maxSteps = options.maxSteps
        timeout = options.timeout
        sandbox = options.sandbox
        noWatch = options.noWatch
        interactive = options.interactive
        keep = options.keep
        onError = options.onError
        loop = options.loop
        xloop = options.xloop
        rerunDependents = options.rerunDependents
        code = options.code
        check = options.check
        json = options.json
        timings = options.timings
        file = options.file
        arguments = options.arguments
    }
}
