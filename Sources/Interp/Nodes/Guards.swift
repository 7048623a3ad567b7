import Diagnostics
import Types

/// Reads of properties while a commit fills them: see `Filling`. No other code has these nodes.

/// An object of which a new property is about to be read.
final class GuardedObject: IntNode {
    let object: Node
    let offset: Int
    let filling: Filling
    let place: Place
    let record: UnsafeMutablePointer<FrameRecord>
    init(_ object: Node, _ offset: Int, _ filling: Filling, _ place: Place, _ record: UnsafeMutablePointer<FrameRecord>) {
        self.object = object
        self.offset = offset
        self.filling = filling
        self.place = place
        self.record = record
    }
    override func evalInt(_ f: F) throws -> Int {
        let word = try object.evalInt(f)
        if word != 0 {
            prepareRelease(f, record)
            try filling.willRead(Interp.address(pointer(word) + offset), place, f)
        }
        return word
    }
}

/// The value of a new property.
final class GuardedValue: Node {
    let value: Node
    let type: TypeInfo
    let property: DeclID
    /// It is read from a copy: nobody knows whether that was made in time.
    let isCopy: Bool
    let filling: Filling
    let place: Place
    init(_ value: Node, _ type: TypeInfo, _ property: DeclID, isCopy: Bool, _ filling: Filling, _ place: Place) {
        self.value = value
        self.type = type
        self.property = property
        self.isCopy = isCopy && !type.canBeHole
        self.filling = filling
        self.place = place
    }
    private func missing(_ f: F) -> ScriptSignal { place.trap("Fatal error: \(filling.name(property)) is read before it has a value", f) }
    private func checkCopy(_ f: F) throws { if isCopy, filling.isMissing(property) { throw missing(f) } }

    override func evalInt(_ f: F) throws -> Int {
        try checkCopy(f)
        var word = try value.evalInt(f)
        if type.words == 1, type.isHole(&word) { throw missing(f) }
        return word
    }
    override func evalDouble(_ f: F) throws -> Double {
        try checkCopy(f)
        return try value.evalDouble(f)
    }
    override func evalBool(_ f: F) throws -> Bool {
        try checkCopy(f)
        return try value.evalBool(f)
    }
    override func evalInto(_ f: F, _ d: F) throws {
        try checkCopy(f)
        try value.evalInto(f, d)
        if type.isHole(d) { throw missing(f) }
    }
    override func exec(_ f: F) throws -> Int { try value.exec(f) }
    override func address(_ f: F) throws -> F {
        try checkCopy(f)
        let p = try value.address(f)
        if type.isHole(p) { throw missing(f) }
        return p
    }
    override func match(_ f: F, _ p: F) throws -> Bool {
        if isCopy ? filling.isMissing(property) : type.isHole(p) { throw missing(f) }
        return try value.match(f, p)
    }
}

extension FunctionLowering {
    /// An object whose property is read or changed in place.
    func whenFilled(object: Lowered, _ property: DeclID, _ offset: Int, _ span: Span) -> Lowered {
        guard let filling = interpreter.filling, filling.concerns(property) else { return object }
        filling.guards += 1
        return Lowered(GuardedObject(object.node, offset, filling, place(span), record), object.type, object.ownership)
    }

    /// The value of a stored property of `base`.
    func whenFilled(_ value: Lowered, _ property: DeclID, of base: TypeInfo, _ span: Span) -> Lowered {
        guard let filling = interpreter.filling, filling.concerns(property) else { return value }
        filling.guards += 1
        let isObject = base.kind == .class || base.kind == .classExistential
        return Lowered(GuardedValue(value.node, value.type, property, isCopy: !isObject, filling, place(span)), value.type, value.ownership)
    }

    /// The place of a stored property, which is changed where it stands.
    func whenFilled(_ target: LoweredPlace, _ property: DeclID, of base: TypeInfo, _ access: AccessKind, _ span: Span) -> LoweredPlace {
        guard access == .modify, let filling = interpreter.filling, filling.concerns(property) else { return target }
        filling.guards += 1
        let isObject = base.kind == .class || base.kind == .classExistential
        var result = target
        result.address = GuardedValue(target.address, target.type, property, isCopy: !isObject, filling, place(span))
        result.shape = .other
        return result
    }

    /// The pattern of a payload value.
    func whenFilled(_ pattern: Node, _ enumCase: DeclID, _ type: TypeInfo) -> Node {
        guard let filling = interpreter.filling, filling.concerns(enumCase) else { return pattern }
        filling.guards += 1
        return GuardedValue(pattern, type, enumCase, isCopy: true, filling, place(body?.place ?? .none))
    }
}
