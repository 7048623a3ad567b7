/// Calls of natives.
final class NativeCall: Node {
    let function: NativeFunction
    let arguments: ArgumentList
    let base: Int
    /// Words of the arguments; the result of one word stands behind them.
    let words: Int
    let resultWords: Int
    let site: NativeSite
    let callSite: Int
    let state: UnsafeMutablePointer<RuntimeState>
    init(
        _ function: @escaping NativeFunction, _ arguments: ArgumentList, base: Int, words: Int, resultWords: Int, _ site: NativeSite, _ callSite: CallSite,
        _ state: UnsafeMutablePointer<RuntimeState>
    ) {
        self.function = function
        self.arguments = arguments
        self.base = base
        self.words = words
        self.resultWords = resultWords
        self.site = site
        self.callSite = Int(bitPattern: Unmanaged.passRetained(callSite).toOpaque())
        self.state = state
    }
    deinit { releaseSite(callSite) }
    @inline(__always) private func prepare(_ f: F) throws -> F {
        let nf = f + base
        try arguments.evaluate(f, nf)
        nf[-1] = callSite
        state.pointee.native = nf
        state.pointee.top = nf + (words &+ resultWords)
        return nf
    }
    override func evalInt(_ f: F) throws -> Int {
        let nf = try prepare(f)
        try function(nf, nf + words, site)
        return nf[words]
    }
    override func evalDouble(_ f: F) throws -> Double { double(try evalInt(f)) }
    override func evalBool(_ f: F) throws -> Bool { try evalInt(f) != 0 }
    override func evalInto(_ f: F, _ d: F) throws {
        let nf = try prepare(f)
        try function(nf, d, site)
    }
    override func exec(_ f: F) throws -> Int {
        let nf = try prepare(f)
        try function(nf, nf + words, site)
        return 0
    }
}

/// The address that a native addressor gives. Addresses are asked for last, so the frame may hold values anywhere: what
/// the native enters starts behind all of it.
final class NativePlace: Node {
    let addressor: NativeAddressor
    let arguments: ArgumentList
    let base: Int
    let site: NativeSite
    let callSite: Int
    let record: UnsafeMutablePointer<FrameRecord>
    init(
        _ addressor: @escaping NativeAddressor, _ arguments: ArgumentList, base: Int, _ site: NativeSite, _ callSite: CallSite,
        _ record: UnsafeMutablePointer<FrameRecord>
    ) {
        self.addressor = addressor
        self.arguments = arguments
        self.base = base
        self.site = site
        self.callSite = Int(bitPattern: Unmanaged.passRetained(callSite).toOpaque())
        self.record = record
    }
    deinit { releaseSite(callSite) }
    override func address(_ f: F) throws -> F {
        let nf = f + base
        try arguments.evaluate(f, nf)
        nf[-1] = callSite
        let state = record.pointee.state
        state.pointee.native = nf
        state.pointee.top = f + record.pointee.words
        return try addressor(nf, site)
    }
}
