import Lexer
import Types

/// Code that is kept for those who still refer to it, while the program in force has no place for it. It is lowered with
/// the declarations of its own time: once when its text goes, and again whenever layouts change.
extension Interpreter {
    /// The node of a cell, from the text and the program that it belongs to.
    func lowerBody(of cell: FunctionCell) throws -> Node {
        let old = cell.adapter == nil ? cell.oldProgram : nil
        let saved = (isLoweringOldCode, misfit, program, programInForce)
        // Types that are first met here stay: nodes know them.
        if let old { (program, programInForce) = (old, programInForce ?? program) }
        (isLoweringOldCode, misfit) = (old != nil, nil)
        defer { (isLoweringOldCode, misfit, program, programInForce) = saved }
        let node = try lowerWithPool { try cell.lower(cell) }
        if let misfit { throw loweringError("\(misfit)") }
        return node
    }

    /// A type that is still declared has one layout, in old code, too.
    func declaring<T>(_ type: DeclID, _ work: () throws -> T) rethrows -> T {
        guard let current = programInForce, current.nominal(type) != nil else { return try work() }
        let saved = (program, programInForce)
        (program, programInForce) = (current, nil)
        defer { (program, programInForce) = saved }
        return try work()
    }

    /// Layouts that its nodes know changed. What it needs may be gone: then calling it is an error of the script.
    func lowerAgain(_ cell: FunctionCell) {
        if let original = cell.original, case .function(_, let arguments) = cell.key {
            cell.parameterWords = parameterWords(original, arguments)
        } else if let measure = cell.measure {
            cell.parameterWords = measure()
        } else if let origin = cell.closure {
            cell.parameterWords = closureWords(origin)
        }
        if cell.body.takeUnretainedValue() is LowerOnFirstCall { return }
        let name = cell.frame?.name ?? "function"
        let (body, frame) = (cell.body, cell.frame)
        let isLost = makesInstances(cell) || frame?.types.contains(where: isReplaced) ?? false
        let node = (isLost ? nil : try? lowerBody(of: cell)) ?? Misfit(name, self)
        cell.body = Unmanaged.passRetained(node)
        retire(body, frame)
    }

    /// What stands in for code that cannot be lowered. In a program that was never edited that is a fault of livescript.
    func misfit(_ cell: FunctionCell, _ error: any Error) throws -> Node {
        guard isPatched, case .internalError? = error as? ScriptSignal else { throw error }
        let node = Misfit(cell.frame?.name ?? cell.original?.qualifiedName ?? "function", self)
        cell.body = Unmanaged.passRetained(node)
        return node
    }

    /// A type of another kind has its name: old code must not take that for its own.
    private func isReplaced(_ type: TypeInfo) -> Bool { type.declaration.flatMap { program.nominal($0) }.map { !$0.isPrelude && type.isOfOtherKind(than: $0) } ?? false }

    /// An initialiser that does not know all properties there are now.
    private func makesInstances(_ cell: FunctionCell) -> Bool {
        if case .allocating = cell.key { return true }
        return cell.original?.kind == .initializer
    }

    /// The storage that old code reads, in its own program's time: that and no other.
    func oldGlobal(_ key: GlobalKey, _ type: TypeInfo, _ name: String) -> GlobalStorage? {
        guard isLoweringOldCode else { return nil }
        let known = oldGlobals.first { $0.key == key && $0.until >= program.number }?.storage ?? globals[key]
        if let known, known.type === type { return known }
        misfit = "`\(name)` has another type now"
        return GlobalStorage(place: .allocate(capacity: max(type.words, 1)), type: type, name: name, slot: nil, span: .none)
    }
}

/// Takes the place of code that cannot be lowered any longer.
final class Misfit: Node {
    private let message: String
    private unowned let interpreter: Interpreter
    init(saying message: String, _ interpreter: Interpreter) {
        self.message = message
        self.interpreter = interpreter
    }
    /// - Parameter name: what is called.
    convenience init(_ name: String, _ interpreter: Interpreter) {
        self.init(saying: "Fatal error: the last code of '\(name)' does not fit the types of the program any longer", interpreter)
    }
    private func trap(_ f: F) -> ScriptSignal {
        let trap = Trap(message)
        trap.trace = interpreter.trace(calledAt: f)
        return .trap(trap)
    }
    override func evalInt(_ f: F) throws -> Int { throw trap(f) }
    override func evalDouble(_ f: F) throws -> Double { throw trap(f) }
    override func evalBool(_ f: F) throws -> Bool { throw trap(f) }
    override func evalInto(_ f: F, _ d: F) throws { throw trap(f) }
    override func exec(_ f: F) throws -> Int { throw trap(f) }
}
