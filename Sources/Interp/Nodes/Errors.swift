/// Throwing and catching.

/// `throw e`: the existential's two words (owned) become the error in flight.
final class Throw: Node {
    let value: Node
    let place: Place
    unowned let interpreter: Interpreter
    init(_ value: Node, _ place: Place) {
        self.value = value
        self.place = place
        interpreter = place.interpreter
    }
    private func raise(_ f: F) throws -> Never {
        try withUnsafeTemporaryAllocation(of: Int.self, capacity: 2) {
            let p = $0.baseAddress.unsafelyUnwrapped
            try value.evalInto(f, p)
            interpreter.setPendingError(p)
        }
        if _slowPath(interpreter.onFault != nil), interpreter.catchers == 0 { throw uncaught(f) }
        throw interpreter.thrownSignal
    }
    @inline(never) private func uncaught(_ f: F) -> any Error {
        let saved = (interpreter.pendingError[0], interpreter.pendingError[1])
        interpreter.pendingError[0] = 0
        let text = interpreter.describe(error: saved)
        let signal = place.held("Fatal error: Error raised at top level: \(text)", isTrap: false, f, else: .thrown)
        if case .thrown = signal {
            interpreter.restorePendingError(saved)
            return interpreter.thrownSignal
        }
        interpreter.dropError(saved)
        return signal
    }
    override func exec(_ f: F) throws -> Int { try raise(f) }
    override func evalInt(_ f: F) throws -> Int { try raise(f) }
    override func evalDouble(_ f: F) throws -> Double { try raise(f) }
    override func evalBool(_ f: F) throws -> Bool { try raise(f) }
    override func evalInto(_ f: F, _ d: F) throws { try raise(f) }
}

extension Interpreter {
    /// What throws inside is somebody's to catch.
    @inline(__always) func catching<T>(_ work: () throws -> T) throws -> T {
        catchers &+= 1
        defer { catchers &-= 1 }
        return try work()
    }
}

/// `do { … } catch …`: the error goes into two slots that the scope owns; `handler` gives a status, or passes on.
final class DoCatch: Node {
    let body: Node
    let slot: Int
    /// Whether an arm takes it, which it then runs: a chain of choices that ends in `Rethrow`.
    let handler: Node
    unowned let interpreter: Interpreter
    init(_ body: Node, slot: Int, _ handler: Node, _ interpreter: Interpreter) {
        self.body = body
        self.slot = slot
        self.handler = handler
        self.interpreter = interpreter
    }
    @inline(never) private func caught(_ f: F, _ error: any Error) throws {
        if interpreter.pendingError[0] == 0 { throw error }
        let d = f + slot
        d[0] = interpreter.pendingError[0]
        d[1] = interpreter.pendingError[1]
        interpreter.pendingError[0] = 0
    }
    override func exec(_ f: F) throws -> Int {
        do { return try interpreter.catching { try body.exec(f) } } catch { try caught(f, error) }
        return try handler.exec(f)
    }
    override func evalInt(_ f: F) throws -> Int {
        do { return try interpreter.catching { try body.evalInt(f) } } catch { try caught(f, error) }
        return try handler.evalInt(f)
    }
    override func evalDouble(_ f: F) throws -> Double {
        do { return try interpreter.catching { try body.evalDouble(f) } } catch { try caught(f, error) }
        return try handler.evalDouble(f)
    }
    override func evalBool(_ f: F) throws -> Bool {
        do { return try interpreter.catching { try body.evalBool(f) } } catch { try caught(f, error) }
        return try handler.evalBool(f)
    }
    override func evalInto(_ f: F, _ d: F) throws {
        do { return try interpreter.catching { try body.evalInto(f, d) } } catch { try caught(f, error) }
        try handler.evalInto(f, d)
    }
}

/// No arm took the error: it flies on.
final class Rethrow: Node {
    let slot: Int
    unowned let interpreter: Interpreter
    init(slot: Int, _ interpreter: Interpreter) {
        self.slot = slot
        self.interpreter = interpreter
    }
    private func raise(_ f: F) -> any Error {
        interpreter.setPendingError(f + slot)
        f[slot] = 0
        return interpreter.thrownSignal
    }
    override func exec(_ f: F) throws -> Int { throw raise(f) }
    override func evalInt(_ f: F) throws -> Int { throw raise(f) }
    override func evalDouble(_ f: F) throws -> Double { throw raise(f) }
    override func evalBool(_ f: F) throws -> Bool { throw raise(f) }
    override func evalInto(_ f: F, _ d: F) throws { throw raise(f) }
}

/// `try? e`: `value` gives the Optional already.
final class TryOptional: Node {
    let value: Node
    let words: Int
    unowned let interpreter: Interpreter
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ value: Node, words: Int, _ interpreter: Interpreter, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.value = value
        self.words = words
        self.interpreter = interpreter
        self.record = record
    }
    @inline(never) private func drop(_ f: F, _ error: any Error) throws {
        if interpreter.pendingError[0] == 0 { throw error }
        prepareRelease(f, record)
        interpreter.dropError(interpreter.takePendingError())
    }
    override func evalInt(_ f: F) throws -> Int {
        do { return try interpreter.catching { try value.evalInt(f) } } catch { try drop(f, error) }
        return 0
    }
    override func evalInto(_ f: F, _ d: F) throws {
        do { return try interpreter.catching { try value.evalInto(f, d) } } catch { try drop(f, error) }
        d.zero(words)
    }
    override func exec(_ f: F) throws -> Int {
        do { return try interpreter.catching { try value.exec(f) } } catch { try drop(f, error) }
        return 0
    }
}

/// `try! e`
final class TryForced: Node {
    let value: Node
    let place: Place
    unowned let interpreter: Interpreter
    init(_ value: Node, _ place: Place) {
        self.value = value
        self.place = place
        interpreter = place.interpreter
    }
    @inline(never) private func fail(_ f: F, _ error: any Error) -> any Error {
        if interpreter.pendingError[0] == 0 { return error }
        let text = interpreter.describePendingError()
        return place.trap("Fatal error: 'try!' expression unexpectedly raised an error: \(text)", f)
    }
    override func exec(_ f: F) throws -> Int { do { return try interpreter.catching { try value.exec(f) } } catch { throw fail(f, error) } }
    override func evalInt(_ f: F) throws -> Int { do { return try interpreter.catching { try value.evalInt(f) } } catch { throw fail(f, error) } }
    override func evalDouble(_ f: F) throws -> Double { do { return try interpreter.catching { try value.evalDouble(f) } } catch { throw fail(f, error) } }
    override func evalBool(_ f: F) throws -> Bool { do { return try interpreter.catching { try value.evalBool(f) } } catch { throw fail(f, error) } }
    override func evalInto(_ f: F, _ d: F) throws { do { return try interpreter.catching { try value.evalInto(f, d) } } catch { throw fail(f, error) } }
}
