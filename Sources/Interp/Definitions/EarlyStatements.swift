import Types

/// While a commit gives live values what is new in them, statements of the same save that declare globals run when one of these is
/// first needed, instead of behind the commit.
final class EarlyStatements {
    private unowned let interpreter: Interpreter
    private let items: [TopLevelItem]
    private var begun: Set<ObjectIdentifier> = []
    /// Those that ran, in the order in which they were needed.
    private(set) var ran: [TopLevelItem] = []

    /// - Parameter items: declarations that the save runs in any case.
    init(_ interpreter: Interpreter, _ items: [TopLevelItem]) {
        self.interpreter = interpreter
        self.items = items
    }

    /// Runs the statement that gives a global its value. One that fails stops the code that needs it.
    /// - Returns: false when no statement of the save does, or it is running.
    func give(_ storage: GlobalStorage, at place: Place, _ f: F) throws -> Bool {
        guard let item = items.first(where: { $0.declares.contains { self.storage($0) === storage } }), begun.insert(ObjectIdentifier(item)).inserted else { return false }
        // A statement takes for granted that those above it ran.
        for other in item.body.references(in: interpreter.program).variables where !item.declares.contains(other) && !interpreter.isLazyGlobal(other) {
            guard let needed = self.storage(other), !needed.isInitialized else { continue }
            if try !give(needed, at: place, f) { return false }
        }
        let state = interpreter.state
        let saved = (state.pointee.top, state.pointee.native)
        defer { (state.pointee.top, state.pointee.native) = saved }
        prepareRelease(f, place.function.record)
        do { try interpreter.run(item) } catch let failure as Interpreter.Failure {
            switch failure {
            case .uncaught(let error, _): throw place.trap("Fatal error: '\(storage.name)' has no value: its statement threw \(error)", f)
            case .trap(let trap): throw ScriptSignal.trap(trap)
            case .exit(let code): throw ScriptSignal.exit(code)
            case .cancelled: throw ScriptSignal.cancelled
            case .retry, .internal: throw ScriptSignal.internalError("a statement that a default needs was not run")
            }
        }
        ran.append(item)
        return storage.isInitialized
    }

    private func storage(_ global: DeclID) -> GlobalStorage? {
        guard let variable = interpreter.program.variable(global), variable.isStored else { return nil }
        return interpreter.compileLock.locked { interpreter.global(global, []) }
    }
}
