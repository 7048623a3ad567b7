import Types

extension TypedCall {
    /// Whether the caller may put something back when the call is over: the value of a place that is no memory of its own, an observer
    /// to be told.
    func writesBack(_ program: Program) -> Bool {
        for argument in arguments { if case .inout(let place) = argument, !place.isMemory(program) { return true } }
        guard let place = selfArgument else { return false }
        switch callee {
        case .direct(let id, _), .witness(let id, _): return program.function(id).map { $0.selfKind == .inout && !place.isMemory(program) } ?? true
        case .dynamic, .local, .value, .metatypeInit: return false
        }
    }
}

extension TypedExpression {
    /// A place whose address can be handed out: a variable, or a part of one, without accessors.
    fileprivate func isMemory(_ program: Program) -> Bool {
        func isPlain(_ id: DeclID) -> Bool { program.variable(id).map { $0.isStored && $0.willSet == nil && $0.didSet == nil } ?? false }
        switch kind {
        case .local: return true
        case .global(let id, _): return isPlain(id)
        case .stored(let base, let id, let isDirect):
            guard isDirect || isPlain(id), let owner = program.variable(id)?.parent.flatMap({ program.nominal($0) }) else { return false }
            // A subclass may have accessors for it.
            return owner.kind == .class ? owner.isFinal : base.isMemory(program)
        case .tupleElement(let base, _), .forceUnwrap(let base): return base.isMemory(program)
        default: return false
        }
    }
}
