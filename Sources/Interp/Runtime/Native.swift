import Diagnostics
import Types

/// A native operation. `args`: the parameters' words in order (`self` first; an `inout` is the address in one word),
/// borrowed. `result`: uninitialised words to be filled with an owned value.
///
/// - Invariant: a native that calls script code while it works on an `inout` place moves the value out first (leaving a
///   valid one) and puts it back afterwards, because the script may reach the place.
typealias NativeFunction = (_ args: F, _ result: F, _ site: NativeSite) throws -> Void
/// Address of an element for in-place mutation; `args[0]` is the address of `self`.
typealias NativeAddressor = (_ args: F, _ site: NativeSite) throws -> F

/// What a native knows about the place it is called from.
final class NativeSite {
    /// Type arguments of the callee's signature, in order.
    let types: [TypeInfo]
    let result: TypeInfo
    /// `self` first.
    let parameters: [TypeInfo]
    unowned let interpreter: Interpreter
    /// Those of the interpreter, without asking it.
    let heap: Heap
    private let state: UnsafeMutablePointer<RuntimeState>
    let span: Span
    private let typeList: UnsafeMutablePointer<Unmanaged<TypeInfo>>
    private let parameterList: UnsafeMutablePointer<Unmanaged<TypeInfo>>

    init(types: [TypeInfo], result: TypeInfo, parameters: [TypeInfo], interpreter: Interpreter, span: Span = .none) {
        self.types = types
        self.result = result
        self.parameters = parameters
        self.interpreter = interpreter
        heap = interpreter.heap
        state = interpreter.state
        self.span = span
        func list(_ types: [TypeInfo]) -> UnsafeMutablePointer<Unmanaged<TypeInfo>> {
            let list = UnsafeMutablePointer<Unmanaged<TypeInfo>>.allocate(capacity: max(types.count, 1))
            for (index, type) in types.enumerated() { (list + index).initialize(to: .passUnretained(type)) }
            return list
        }
        typeList = list(types)
        parameterList = list(parameters)
    }
    deinit {
        typeList.deallocate()
        parameterList.deallocate()
    }

    /// Of `types`, without counting a reference, which other threads must see: that takes longer than most natives.
    @inline(__always) func withType<R>(_ index: Int, _ body: (TypeInfo) throws -> R) rethrows -> R {
        try typeList[index]._withUnsafeGuaranteedRef(body)
    }
    /// Of `parameters`, as well.
    @inline(__always) func withParameter<R>(_ index: Int, _ body: (TypeInfo) throws -> R) rethrows -> R {
        try parameterList[index]._withUnsafeGuaranteedRef(body)
    }

    /// `Fatal error: <message>`.
    func trap(_ message: String) -> ScriptSignal { interpreter.trap("Fatal error: " + message) }
    /// The message as it is: `Precondition failed: …`.
    func trap(text: String) -> ScriptSignal { interpreter.trap(text) }

    /// Makes `error` (words of `any Error`, taken over) the script error in flight; throw the result.
    func throwing(_ error: F) -> ScriptSignal {
        interpreter.setPendingError(error)
        return .thrown
    }

    /// Opens a frame for calling a function value, once for any number of calls. `end()` it, also when throwing.
    @inline(__always) func begin(_ closure: Int) -> ClosureCall { ClosureCall(closure, state) }

    /// One call with the flattened arguments at `arguments`; fills `result`.
    func call(_ closure: Int, _ arguments: F, words: Int, result: F) throws {
        let call = begin(closure)
        defer { call.end() }
        call.arguments.copyWords(from: arguments, words)
        try call.into(result)
    }

    /// Calls the witness of a protocol requirement (found by name, as `hash(into:)` is `hash`) for a type: arguments as
    /// for the requirement: `self` first unless static.
    func callWitness(_ protocolName: String, _ requirement: String, for type: TypeInfo, arguments: F, words: Int, result: F) throws {
        try interpreter.callWitness(protocolName, requirement, for: type, arguments: arguments, words: words, result: result)
    }
}

/// A frame in which a native calls a function value.
///
/// The callee borrows the arguments and does not change them: in a loop only what differs must be stored again.
/// ```
/// let call = site.begin(args[1]); defer { call.end() }
/// for … { element.copyWords(…); if try call.bool() { … } }
/// ```
struct ClosureCall {
    /// Where the flattened arguments go.
    let arguments: F
    private let state: UnsafeMutablePointer<RuntimeState>
    private let savedTop: F
    private let savedNative: F?
    private let cell: Unmanaged<FunctionCell>

    @inline(__always) init(_ closure: Int, _ state: UnsafeMutablePointer<RuntimeState>) {
        let object = pointer(closure)
        self.init(cell: Unmanaged<FunctionCell>.fromOpaque(UnsafeRawPointer(bitPattern: object[2]).unsafelyUnwrapped), context: closure, state)
    }

    /// A function that is not a closure.
    init(cell: Unmanaged<FunctionCell>, context: Int, _ state: UnsafeMutablePointer<RuntimeState>) {
        self.state = state
        self.cell = cell
        state.pointee.isEnding = false
        savedTop = state.pointee.top
        savedNative = state.pointee.native
        let frame = savedTop + 2
        frame[-2] = Int(bitPattern: savedNative)
        frame[-1] = state.pointee.hostSite
        arguments = frame
        let words = cell._withUnsafeGuaranteedRef { $0.parameterWords }
        if context != 0 { frame[words] = context }
        state.pointee.top = frame + words + 1
        // The next call check, which can fail, finds this again.
        if _slowPath(stackPointer() < state.pointee.nativeLimit) { state.pointee.limit = 0 }
    }

    @inline(__always) private func body<T>(_ run: (Node) throws -> T) throws -> T {
        if UInt(bitPattern: arguments) > state.pointee.limit { try slowCall(state, arguments) }
        return try cell._withUnsafeGuaranteedRef { try $0.body._withUnsafeGuaranteedRef(run) }
    }

    /// The result is one word that is neither Bool nor Double.
    @inline(__always) func int() throws -> Int { try body { try $0.evalInt(arguments) } }
    @inline(__always) func bool() throws -> Bool { try body { try $0.evalBool(arguments) } }
    @inline(__always) func double() throws -> Double { try body { try $0.evalDouble(arguments) } }
    /// Any result; owned. For no result any address will do.
    @inline(__always) func into(_ result: F) throws { try body { try $0.evalInto(arguments, result) } }

    @inline(__always) func end() {
        state.pointee.top = savedTop
        state.pointee.native = savedNative
    }
}
