import ArgumentParser

/// The table of all options: parsing, help and completion scripts are made from it.
struct Options: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "livescript",
        abstract: "Run a Swift script and apply every save of it to the running program.",
        usage: """
            livescript [options] file.lsw [arguments]
            livescript [options]                        (a prompt; or the script from standard input)
            livescript [options] -                      (the script from standard input)
            livescript [options] -e CODE [arguments]
            """,
        discussion: "Options stand before the file; everything behind it belongs to the script.",
        version: versionText)

    static let versionText = "livescript 0.1.0"

    // MARK: Watching

    @Flag(name: .shortAndLong, help: "Show what is watched, every change, and how long it took.")
    var verbose = false

    @Option(help: ArgumentHelp("Look at the files each MS milliseconds instead of waiting for events.", valueName: "ms"))
    var poll: Int?

    @Option(help: ArgumentHelp("Quiet time that must follow a save before it is taken.", valueName: "ms"))
    var debounce: Int?

    @Option(name: .shortAndLong, help: ArgumentHelp("Watch a file, folder or glob beyond the script.", valueName: "pattern"))
    var watch: [String] = []

    @Option(name: .customShort("I"), help: ArgumentHelp("Look for imported files here too, after the script's own folder.", valueName: "folder"))
    var importFolders: [String] = []

    @Flag(name: .customLong("no-watch"), help: "Only run the script.")
    var noWatch = false

    // MARK: Running

    @Flag(name: .shortAndLong, help: "Give a prompt in the program's world after the script's end.")
    var interactive = false

    @Flag(help: "Stay after the script's end and apply saves.")
    var keep = false

    @Flag(name: .customLong("rerun-dependents"), help: "After a save gave a global a new value, compute again what was computed from it.")
    var rerunDependents = false

    @Option(name: .customLong("on-error"), help: ArgumentHelp("After an uncaught error: hold (wait for a save that repairs it) or exit.", valueName: "hold|exit"))
    var onError: OnError?

    @Option(help: ArgumentHelp("Run this function again after each save.", valueName: "name"))
    var loop: String?

    @Option(help: ArgumentHelp("Run this function again after each save while it fails.", valueName: "name"))
    var xloop: String?

    @Option(name: .customShort("e"), help: ArgumentHelp("Run this code instead of a file.", valueName: "code"))
    var code: String?

    @Flag(help: "Check the script without running it.")
    var check = false

    @Flag(help: "Write diagnostics and changes as JSON, one object a line.")
    var json = false

    @Option(help: ArgumentHelp("Apply a save only when this command, with the saved files as arguments, succeeds.", valueName: "command"))
    var gate: String?

    // MARK: Limits

    @Option(name: .customLong("max-memory"), help: ArgumentHelp("Limit the script's memory: 64M, 1G.", valueName: "bytes"))
    var maxMemory: String?

    @Option(name: .customLong("max-steps"), help: ArgumentHelp("Limit the number of calls and loop rounds.", valueName: "n"))
    var maxSteps: Int?

    @Option(help: ArgumentHelp("Limit the running time.", valueName: "seconds"))
    var timeout: Double?

    @Flag(help: "Keep files and the environment from the script.")
    var sandbox = false

    @Flag(help: .hidden)
    var timings = false

    // MARK: The script

    @Argument(help: "The script, or - for standard input.")
    var file: String?

    @Argument(parsing: .captureForPassthrough, help: "Arguments of the script.")
    var arguments: [String] = []

    enum OnError: String, ExpressibleByArgument { case hold, exit }

    /// `64M`, `1G`, `500K`, or a number of bytes; nil: none of these.
    static func bytes(_ text: String) -> Int? {
        let unit: Int
        switch text.last {
        case "K", "k": unit = 1 << 10
        case "M", "m": unit = 1 << 20
        case "G", "g": unit = 1 << 30
        default: unit = 1
        }
        guard let number = Int(unit == 1 ? text : String(text.dropLast())), number > 0 else { return nil }
        let (result, isOver) = number.multipliedReportingOverflow(by: unit)
        return isOver ? nil : result
    }

    func validate() throws {
        if let maxMemory, Options.bytes(maxMemory) == nil { throw ValidationError("--max-memory takes a number of bytes, or one with K, M or G behind it") }
        if let maxSteps, maxSteps < 1 { throw ValidationError("--max-steps takes a number from 1") }
        if let timeout, !(timeout > 0 && timeout <= 1e9) { throw ValidationError("--timeout takes seconds above 0") }
        if gate?.isEmpty == true { throw ValidationError("--gate takes a command") }
        if watch.contains("") { throw ValidationError("--watch takes a file, folder or pattern") }
        if noWatch, gate != nil || poll != nil || debounce != nil || !watch.isEmpty { throw ValidationError("--no-watch excludes --gate, --poll, --debounce and --watch: nothing is watched") }
        if loop != nil, xloop != nil { throw ValidationError("--loop and --xloop exclude each other") }
        if let poll, poll < 1 || poll > 3_600_000 { throw ValidationError("--poll takes milliseconds from 1 to 3600000") }
        if let debounce, debounce < 0 || debounce > 60_000 { throw ValidationError("--debounce takes milliseconds from 0 to 60000") }
    }
}
