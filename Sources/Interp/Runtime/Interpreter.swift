import Diagnostics
import Lexer
import Types

/// Runs checked programs: owns types, cells, globals, the heap and the script's stacks.
///
/// - Invariant: everything but `requestSafePoint`, `cancel` and `onScriptThread` happens on the script thread.
public final class Interpreter: @unchecked Sendable {
    public internal(set) var program: Program
    public let host: Host
    let state: UnsafeMutablePointer<RuntimeState>
    var typeInfos: [TypeID: TypeInfo] = [:]
    /// Keeps the types of heap blocks alive.
    var blocks: [TypeInfo] = []
    private(set) lazy var heap = Heap(self)
    private(set) lazy var weakStorage: TypeInfo = makeWeakStorage()
    private(set) lazy var weakBoxInfo: TypeInfo = makeBlockInfo(name: "weak box", words: 3, refs: .empty)
    private(set) lazy var errorType: TypeInfo = typeInfo(program.types.intern(.existential(.init(protocols: program.known("Error").map { [$0] } ?? []))))
    /// The script error in flight: two words of `any Error`, or zero.
    let pendingError: F
    /// Words of the slot stack.
    static let stackWords = 16 << 20

    public init(program: Program, host: Host) {
        self.program = program
        self.host = host
        pendingError = .allocate(capacity: 2)
        pendingError.zero(2)
        state = .allocate(capacity: 1)
        let stack = Interpreter.mapStack(words: Interpreter.stackWords)
        state.initialize(to: RuntimeState(top: stack + 2, stackBase: stack))
        state.pointee.stackLimit = UInt(bitPattern: stack + Interpreter.stackWords - 65536)
        state.pointee.limit = state.pointee.stackLimit
        let entry = CallSite(function: FrameInfo(name: "", state: state), span: .none, base: 0, isHostEntry: true)
        state.pointee.hostSite = Int(bitPattern: Unmanaged.passRetained(entry).toOpaque())
    }

    // MARK: Errors

    /// A trap at the point where script code stands now.
    func trap(_ message: String) -> ScriptSignal { .trap(Trap(message)) }

    func setPendingError(_ words: F) { pendingError.copyWords(from: words, 2) }

    // MARK: Calls from host code

    func callWitness(_ protocolName: String, _ requirement: String, for type: TypeInfo, arguments: F, words: Int, result: F) throws {
        let cell = try witnessCell(protocolName, requirement, for: type)
        let call = ClosureCall(cell: Unmanaged.passUnretained(cell), context: 0, state)
        defer { call.end() }
        call.arguments.copyWords(from: arguments, words)
        try call.into(result)
    }

    func witnessCell(_ protocolName: String, _ requirement: String, for type: TypeInfo) throws -> FunctionCell {
        throw ScriptSignal.internalError("no witness for \(protocolName).\(requirement) of \(type.name)")
    }

    func runDeinits(_ object: F, _ type: TypeInfo) {}
}

/// A witness: its cell.
typealias WitnessCell = FunctionCell

/// The call check failed: the stack is full, or a safe point was asked for.
@inline(never) func slowCall(_ state: UnsafeMutablePointer<RuntimeState>, _ frame: F) throws {
    if UInt(bitPattern: frame) > state.pointee.stackLimit { throw ScriptSignal.trap(Trap("Fatal error: stack overflow")) }
}
