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
        plain(CommandLine.arguments.dropFirst()) ?? Invocation(Options.parseOrExit())
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
