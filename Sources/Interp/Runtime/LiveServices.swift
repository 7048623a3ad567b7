/// What scripts ask of whoever changes the program, through `import Live`.
///
/// - Invariant: called on the script thread, inside a native call: the script stands still.
public protocol LiveServices: AnyObject {
    /// A function is to be called after each change, registered by what runs now.
    /// - Returns: its number, for `callHook`.
    func addHook() -> Int
    func removeHook(_ id: Int)
    /// The change that hooks are being called for.
    var change: LiveChange { get }
    /// Asks for files beyond those of the program to be watched, or no longer.
    /// - Returns: what is wrong with the pattern.
    func watch(_ pattern: String, _ isWatched: Bool) -> String?
    /// Finds what a script calls by this name.
    /// - Returns: its full name, or what is wrong.
    func findTarget(_ name: String, isModule: Bool) -> Result<String, LiveError>
    /// Does something with a definition found by `findTarget`.
    /// - Returns: why it was refused; nil when it was done.
    func recode(_ target: String, _ operation: RecodeOperation) -> LiveError?
    /// 0 as in the file, 1 patched, 2 a save took the place of a patch.
    func recodeStatus(_ target: String) -> Int
    /// The text in force; nil when there is no such definition any more.
    func liveText(_ target: String) -> String?
}

/// Why something was refused, as a text that may have several lines.
public struct LiveError: Error, Sendable {
    public var text: String
    public init(_ text: String) { self.text = text }
}

public enum RecodeOperation: Sendable {
    case patch(String)
    case patchModule(String)
    case revert
    case commit
    case repatch
}

/// The facts of a change, as a hook sees them.
public struct LiveChange: Sendable {
    public var version = 0
    public var updated: [String] = []
    public var added: [String] = []
    public var deleted: [String] = []
    public var run: [String] = []
    public var migrated: [String] = []
    public var files: [String] = []
    public var milliseconds = 0.0
    public init() {}
}

extension Interpreter {
    /// Calls a hook of the script.
    /// - Throws: `Failure`.
    public func callHook(_ id: Int) throws { try reachHook(id, ends: false) }

    /// Has the script forget a hook; what it captured is released.
    public func forgetHook(_ id: Int) { try? reachHook(id, ends: true) }

    private func reachHook(_ id: Int, ends: Bool) throws {
        guard hookRunner != 0 else { return }
        measureNativeStack()
        let call = ClosureCall(hookRunner, state)
        defer { call.end() }
        call.arguments[0] = id
        call.arguments[1] = ends ? 1 : 0
        do {
            var nothing = 0
            try withUnsafeMutablePointer(to: &nothing) { try call.into($0) }
        } catch {
            throw failure(error, .none)
        }
        if let error = deinitFailure {
            deinitFailure = nil
            throw failure(error, .none)
        }
    }
}
