import Diagnostics
import Types

/// Places: what is assigned, passed `inout`, or mutated. Bases and indices are evaluated first and in order, the address last.
extension FunctionLowering {
    enum AccessKind { case write, modify }

    func lowerPlace(_ expression: TypedExpression, _ access: AccessKind) throws -> LoweredPlace {
        let type = info(expression.type)
        switch expression.kind {
        case .local(let id): return try localPlace(id)
        case .localAccessor(let getter, let setter, let arguments):
            guard let setter else { throw loweringError("a read-only local") }
            return try computedPlace(type, access, expression.span, base: nil, arguments: [], getter: { _, _ in
                try self.call(.local(getter, arguments), receiver: nil, [], result: type, span: expression.span)
            }, setter: { _, _, value in
                StatementValue(try self.call(.local(setter, arguments), receiver: nil, [value], result: self.interpreter.voidType, span: expression.span).node)
            }, mutatesBase: false)
        case .global(let id, let arguments): return try globalPlace(id, substitute(arguments), type, access, expression.span)
        case .stored(let base, let property, let isDirect): return try storedPlace(base, property, isDirect: isDirect, type, access, expression.span)
        case .tupleElement(let base, let index):
            let baseType = info(base.type)
            guard index < baseType.fields.count else { throw loweringError("tuple element") }
            return offset(try lowerPlace(base, .modify), baseType.fields[index].offset, type)
        case .accessor(let access2): return try accessorPlace(access2, type, access, expression.span)
        case .forceUnwrap(let inner):
            let optional = info(inner.type)
            var place = try lowerPlace(inner, .modify)
            let unwrap = self.place(expression.span)
            unwrap.isImplicit = expression.span == inner.span
            place.address = UnwrapPlace(place.address, optional, unwrap)
            place.shape = .other
            place.type = type
            return place
        case .bindOptional(let inner): return try bindPlace(inner, type)
        case .keyPathApplication(let base, let path): return try keyPathPlace(base, path, type, access, expression.span)
        case .convert(let inner):
            // A class reference as its superclass, and the like: the words are the same.
            var place = try lowerPlace(inner, access)
            place.type = type
            return place
        default:
            // Not a place: a value in a hidden slot (a class method's receiver through a protocol, …).
            return try temporaryPlace(type) { try self.lower(expression) }
        }
    }

    /// A hidden slot that holds a value for a while.
    func temporaryPlace(_ type: TypeInfo, _ make: () throws -> Lowered) throws -> LoweredPlace {
        let slot = hidden(type.words)
        let node = owned(try temporarily { try make() })
        var place = LoweredPlace(Local(slot), .slots(slot), type)
        place.prelude = [FillSlots(slot, node)]
        if !type.isTrivial { place.cleanups = [Cleanup(slot: slot, type: type)] }
        return place
    }

    func localPlace(_ id: LocalID) throws -> LoweredPlace {
        guard let place = storage[id] else { throw loweringError("no place for \(local(id).name.text)") }
        var result: LoweredPlace
        switch place {
        case .slots(let slot): result = LoweredPlace(Local(slot), .slots(slot), localType(id))
        case .pointer(let slot, let offset): result = LoweredPlace(Field(slot, offset), .pointer(slot, offset), localType(id))
        }
        result.local = id
        return result
    }

    private func globalPlace(_ id: DeclID, _ arguments: [TypeID], _ type: TypeInfo, _ access: AccessKind, _ span: Span) throws -> LoweredPlace {
        if let variable = program.variable(id), variable.willSet != nil || variable.didSet != nil {
            return try observedGlobal(variable, arguments, type, access, span)
        }
        let storage = interpreter.global(id, arguments)
        if isTopLevel, closure == nil, let slot = storage.slot, !isAhead(storage, of: span) { return LoweredPlace(Local(slot), .slots(slot), storage.type) }
        return LoweredPlace(globalAddress(id, arguments, storage, span), .other, storage.type)
    }

    func offset(_ place: LoweredPlace, _ words: Int, _ type: TypeInfo) -> LoweredPlace {
        var result = place
        result.type = type
        switch place.shape {
        case .slots(let slot):
            result.shape = .slots(slot + words)
            result.address = Local(slot + words)
        case .pointer(let slot, let offset):
            result.shape = .pointer(slot, offset + words)
            result.address = Field(slot, offset + words)
        case .other:
            if words != 0 { result.address = OffsetAddress(place.address, words) }
        }
        return result
    }

    private func storedPlace(_ base: TypedExpression, _ property: DeclID, isDirect: Bool, _ type: TypeInfo, _ access: AccessKind, _ span: Span) throws -> LoweredPlace {
        guard let variable = program.variable(property) else { throw loweringError("stored property") }
        if variable.isLazy { return try lazyPlace(base, variable, type, access, span) }
        if !isDirect, variable.willSet != nil || variable.didSet != nil {
            return try observedPlace(base, variable, type, access, span)
        }
        let baseType = info(base.type)
        let (fieldOffset, field) = try fieldLayout(property, baseType)
        if baseType.kind != .class && baseType.kind != .classExistential {
            return whenFilled(offset(try lowerPlace(base, .modify), fieldOffset, field), property, of: baseType, access, span)
        }
        return whenFilled(try objectPlace(base, property, fieldOffset, field), property, of: baseType, access, span)
    }

    /// A field of an object: the reference is kept in a slot while the place is in use.
    func objectPlace(_ base: TypedExpression, _ property: DeclID, _ offset: Int, _ field: TypeInfo) throws -> LoweredPlace {
        try objectPlace({ try self.lower(base) }, property, offset, field, base.span)
    }

    private func objectPlace(_ make: () throws -> Lowered, _ property: DeclID, _ offset: Int, _ field: TypeInfo, _ span: Span) throws -> LoweredPlace {
        let slot = hidden(1)
        let object = whenFilled(object: try temporarily { try make() }, property, offset, span)
        if let local = object.localSlot {
            switch object.ownership {
            case .local(let id) where self.local(id).isMutated: break
            case .local, .kept: return LoweredPlace(Field(local, offset), .pointer(local, offset), field)
            default: break
            }
        }
        var place = LoweredPlace(Field(slot, offset), .pointer(slot, offset), field)
        place.prelude = [FillSlots(slot, owned(object))]
        place.cleanups = [Cleanup(slot: slot, type: object.type)]
        return place
    }

    /// A stored property of what stands at a place.
    func storedPlace(of base: LoweredPlace, _ property: DeclID, _ type: TypeInfo, _ access: AccessKind, _ span: Span) throws -> LoweredPlace {
        guard let variable = program.variable(property) else { throw loweringError("stored property") }
        let isObject = base.type.kind == .class || base.type.kind == .classExistential
        var bare = base
        (bare.prelude, bare.cleanups, bare.after) = ([], [], [])
        let value = { self.read(address: bare.address, bare.type, isSimple: true) }
        let (fieldOffset, field) = try fieldLayout(property, base.type)
        var place: LoweredPlace
        if !variable.isLazy, variable.willSet != nil || variable.didSet != nil {
            place = try observedPlace(base.type, { bare }, value, variable, type, access, span)
        } else {
            place = isObject ? try objectPlace(value, property, fieldOffset, field, span) : offset(bare, fieldOffset, field)
            place = whenFilled(place, property, of: base.type, access, span)
            if variable.isLazy { place = try lazyPlace(place, fieldOffset, field, base.type, variable, type, access, span) }
        }
        place.prelude = base.prelude + place.prelude
        place.cleanups = base.cleanups + place.cleanups
        place.after += base.after
        return place
    }

    /// `x?` in a chain that ends in an assignment or mutation.
    private func bindPlace(_ inner: TypedExpression, _ type: TypeInfo) throws -> LoweredPlace {
        guard let state = chains.last else { throw loweringError("optional binding outside of a chain") }
        let optional = info(inner.type)
        var place = try lowerPlace(inner, .modify)
        // The base is evaluated with the test.
        let test = PlaceIsSet(place.address, optional)
        state.tests.append(place.prelude.isEmpty ? test : RunThen(join(place.prelude.map { ($0, false) }[...]), test))
        place.prelude = []
        state.cleanups += place.cleanups
        place.cleanups = []
        return offset(place, optional.payloadOffset, type)
    }

    // MARK: Elements

    /// `a[i]` of an Array, as a value: the node gives the element's address too.
    func arrayElement(_ access: TypedExpression.Access) throws -> Lowered? {
        guard let (base, index) = arrayAccess(access) else { return nil }
        let type = info(base.type)
        let element = type.element
        let saved = next
        defer { next = saved }
        let slot = allocate(1)
        let array = try lower(base)
        let position = try lower(index)
        guard position.isSimple, !array.isOwned else { return nil }
        _ = slot
        let node = ArrayGetWords(array.node, position.node, stride: element.words, place(index.span))
        return Lowered(node, element, .borrowed, isSimple: array.isSimple)
    }

    /// The base and index of an access to an Array's element.
    func arrayAccess(_ access: TypedExpression.Access) -> (TypedExpression, TypedExpression)? {
        guard let base = access.base, info(base.type).kind == .array, access.arguments.count == 1, case .value(let index) = access.arguments[0],
            let member = program.subscripting(access.member), member.nativeAddressor == "array.element", info(index.type).kind == .int
        else { return nil }
        return (base, index)
    }

    /// Evaluates an index so that it can be used again: constants and unchanging locals as they are, others in a slot.
    private func stableIndex(_ index: TypedExpression, _ prelude: inout [Node]) throws -> Node {
        let slot = hidden(1)
        let value = try temporarily { try lower(index) }
        if value.constant != nil { return value.node }
        if let local = value.localSlot, case .local(let id) = index.kind, !local2IsMutated(id) { return Local(local) }
        prelude.append(StoreInt(slot, value.node))
        return Local(slot)
    }
    private func local2IsMutated(_ id: LocalID) -> Bool { local(id).isMutated }

    func elementPlace(_ base: TypedExpression, _ index: TypedExpression, _ span: Span) throws -> LoweredPlace {
        var place = try lowerPlace(base, .modify)
        let type = info(base.type)
        let position = try stableIndex(index, &place.prelude)
        place.address = ArrayElement(place.address, position, type, self.place(span))
        place.shape = .other
        place.type = type.element
        return place
    }

    // MARK: Computed places

    private func accessorPlace(_ access: TypedExpression.Access, _ type: TypeInfo, _ kind: AccessKind, _ span: Span) throws -> LoweredPlace {
        if let (base, index) = arrayAccess(access) { return try elementPlace(base, index, span) }
        if let base = access.base, let property = storedWitness(access) { return try storedPlace(base, property, isDirect: false, type, kind, span) }
        if let member = program.subscripting(access.member), let name = member.nativeAddressor, kind == .modify, let base = access.base,
            let addressor = NativeTable.addressor(name) {
            return try nativeElement(access, member, base, addressor, type, span)
        }
        return try computedPlace(type, kind, span, base: access.base, arguments: access.arguments, getter: { receiver, arguments in
            try self.getter(access, receiver, arguments, type, span)
        }, setter: { receiver, arguments, value in
            try self.setter(access, receiver, arguments, value, type, span)
        }, mutatesBase: mutatesBase(access))
    }

    /// The stored property behind a requirement, where the type that conforms is known: it is changed where it stands.
    private func storedWitness(_ access: TypedExpression.Access) -> DeclID? {
        guard access.dispatch == .witness, let base = access.base, let getter = program.variable(access.member)?.getter else { return nil }
        let type = info(base.type)
        guard type.kind != .existential, type.kind != .classExistential, type.kind != .metatype else { return nil }
        guard case .stored(let property)? = program.witness(of: getter, for: type.id, own: []) else { return nil }
        return type.kind == .class && program.hasOverrides(property) ? nil : property
    }

    /// Evaluated later it gives the same, and holds nothing that would have to be released: a constant, an unchanging local.
    private func isStable(_ value: Lowered, _ argument: TypedArgument) -> Bool {
        if value.constant != nil || value.node is ConstantClosure || value.node is StringConstant { return true }
        guard case .value(let expression) = argument, case .local(let id) = expression.kind else { return false }
        return value.localSlot != nil && !local(id).isMutated
    }

    private func nativeElement(_ access: TypedExpression.Access, _ member: SubscriptDecl, _ base: TypedExpression, _ addressor: @escaping NativeAddressor, _ type: TypeInfo, _ span: Span) throws -> LoweredPlace {
        var place = try lowerPlace(base, .modify)
        let signature = interpreter.replacements(member.signature, substitute(access.substitution))
        var entries: [(Node, Int)] = []
        var offset = 1
        var parameters = [place.type]
        for (argument, parameter) in zip(access.arguments, member.parameters) {
            let parameterType = interpreter.typeInfo(program.substitute(parameter.type, signature))
            let slot = hidden(parameterType.words)
            let lowered = try temporarily { try lower(argument, parameterType, function: member.getter ?? access.member, arguments: substitute(access.substitution)) }
            if isStable(lowered, argument) {
                entries.append((lowered.node, offset))
            } else {
                let isWord = parameterType.isTrivial && parameterType.words == 1
                place.prelude.append((isWord ? lowered.node.storing(in: slot) : nil) ?? FillSlots(slot, owned(lowered)))
                if !parameterType.isTrivial { place.cleanups.append(Cleanup(slot: slot, type: parameterType)) }
                entries.append((read(slot: slot, parameterType, .borrowed).node, offset))
            }
            offset += parameterType.words
            parameters.append(parameterType)
        }
        let frameBase = allocateFrame(offset)
        let site = NativeSite(types: substitute(access.substitution).map { interpreter.typeInfo($0) }, result: type, parameters: parameters, interpreter: interpreter, span: span)
        let list = ArgumentList([(AddressOf(place.address), 0)] + entries)
        let general = NativePlace(addressor, list, base: frameBase, site, self.site(span, base: frameBase), record)
        place.address = DictionaryPlace.make(place, entries.map(\.0), general) ?? general
        place.shape = .other
        place.type = type
        return place
    }

    /// Setting changes the base itself (a value with a mutating setter).
    private func mutatesBase(_ access: TypedExpression.Access) -> Bool {
        guard let base = access.base else { return false }
        let kind = info(base.type).kind
        if kind == .class || kind == .classExistential || kind == .metatype { return false }
        return program.variable(access.member)?.setterIsMutating ?? program.subscripting(access.member)?.setterIsMutating ?? true
    }

    /// A place behind a getter and a setter: the value in a hidden slot, written back afterwards. Base and arguments are
    /// evaluated once, into hidden slots.
    func computedPlace(
        _ type: TypeInfo, _ kind: AccessKind, _ span: Span, base: TypedExpression?, arguments: [TypedArgument],
        getter: (Receiver?, [ArgumentSource]) throws -> Lowered, setter: (Receiver?, [ArgumentSource], ArgumentSource) throws -> Node, mutatesBase: Bool
    ) throws -> LoweredPlace {
        func needed() throws -> TypedExpression {
            guard let base else { throw loweringError("a place without a base") }
            return base
        }
        return try computedPlace(
            type, kind, span, base: base.map { info($0.type) }, basePlace: { try self.lowerPlace(needed(), .modify) },
            baseValue: { try self.lower(needed()) }, arguments: arguments, getter: getter, setter: setter, mutatesBase: mutatesBase)
    }

    func computedPlace(
        _ type: TypeInfo, _ kind: AccessKind, _ span: Span, base: TypeInfo?, basePlace: () throws -> LoweredPlace, baseValue: () throws -> Lowered,
        arguments: [TypedArgument],
        getter: (Receiver?, [ArgumentSource]) throws -> Lowered, setter: (Receiver?, [ArgumentSource], ArgumentSource) throws -> Node, mutatesBase: Bool
    ) throws -> LoweredPlace {
        let slot = hidden(type.words)
        var result = LoweredPlace(Local(slot), .slots(slot), type)
        var receiver: Receiver?
        if let baseType = base {
            if mutatesBase {
                let place = try basePlace()
                result.prelude += place.prelude
                result.cleanups += place.cleanups
                result.after += place.after
                var bare = place
                bare.prelude = []
                bare.cleanups = []
                bare.after = []
                receiver = .place(bare)
            } else {
                let held = hidden(baseType.words)
                let value = try temporarily { try baseValue() }
                result.prelude.append(FillSlots(held, owned(value)))
                if !baseType.isTrivial { result.cleanups.append(Cleanup(slot: held, type: baseType)) }
                receiver = .lowered(baseType, { self.read(slot: held, baseType, .trivialIfKept) })
            }
        }
        var sources: [ArgumentSource] = []
        for argument in arguments {
            guard case .value(let value) = argument else {
                sources.append(.argument(argument))
                continue
            }
            let argumentType = info(value.type)
            let held = hidden(argumentType.words)
            let node = try temporarily { owned(try lower(value)) }
            result.prelude.append(FillSlots(held, node))
            if !argumentType.isTrivial { result.cleanups.append(Cleanup(slot: held, type: argumentType)) }
            sources.append(.lowered(argumentType, { self.read(slot: held, argumentType, .trivialIfKept) }))
        }
        if kind == .modify {
            let value = try temporarily { try getter(receiver, sources) }
            result.prelude.append(FillSlots(slot, owned(value)))
        }
        if !type.isTrivial { result.cleanups.append(Cleanup(slot: slot, type: type)) }
        let back = try temporarily { try setter(receiver, sources, .lowered(type, { self.read(slot: slot, type, .trivialIfKept) })) }
        // Inner places are written back first.
        result.after.insert(back, at: 0)
        return result
    }

    // MARK: Observers and lazy properties

    private func observedPlace(_ base: TypedExpression, _ variable: VariableDecl, _ type: TypeInfo, _ kind: AccessKind, _ span: Span) throws -> LoweredPlace {
        try observedPlace(info(base.type), { try self.lowerPlace(base, .modify) }, { try self.lower(base) }, variable, type, kind, span)
    }

    private func observedPlace(
        _ baseType: TypeInfo, _ basePlace: () throws -> LoweredPlace, _ baseValue: () throws -> Lowered, _ variable: VariableDecl, _ type: TypeInfo,
        _ kind: AccessKind, _ span: Span
    ) throws -> LoweredPlace {
        let isObject = baseType.kind == .class || baseType.kind == .classExistential
        let cell = try interpreter.observedSetter(variable, baseType)
        let (offset, field) = try fieldLayout(variable.id, baseType)
        return try computedPlace(type, kind, span, base: baseType, basePlace: basePlace, baseValue: baseValue, arguments: [], getter: { receiver, _ in
            try self.field(of: receiver, offset, field, variable, type, span)
        }, setter: { receiver, _, value in
            try self.callCell(cell, receiver: receiver, byAddress: !isObject, [value], result: self.interpreter.voidType, span: span).node
        }, mutatesBase: !isObject)
    }

    /// A field of a receiver that stands ready.
    func field(of receiver: Receiver?, _ offset: Int, _ field: TypeInfo, _ variable: VariableDecl, _ type: TypeInfo, _ span: Span) throws -> Lowered {
        switch receiver {
        case .place(let place)?:
            let part = self.offset(place, offset, field)
            return loadWeak(own(whenFilled(read(address: part.address, field, isSimple: true), variable.id, of: place.type, span)), variable.ownership, type, span)
        case .lowered(_, let make)?:
            let object = try make()
            guard let slot = object.localSlot else { throw loweringError("receiver") }
            return loadWeak(whenFilled(read(pointer: slot, offset, field, .borrowed), variable.id, of: object.type, span), variable.ownership, type, span)
        default: throw loweringError("receiver")
        }
    }

    private func observedGlobal(_ variable: VariableDecl, _ arguments: [TypeID], _ type: TypeInfo, _ kind: AccessKind, _ span: Span) throws -> LoweredPlace {
        let storage = interpreter.global(variable.id, arguments)
        let cell = try interpreter.observedGlobalSetter(variable, arguments, storage)
        let address = globalAddress(variable.id, arguments, storage, span)
        return try computedPlace(type, kind, span, base: nil, arguments: [], getter: { _, _ in
            self.read(address: address, type, isSimple: true)
        }, setter: { _, _, value in
            try self.callCell(cell, receiver: nil, byAddress: false, [value], result: self.interpreter.voidType, span: span).node
        }, mutatesBase: false)
    }

    private func lazyPlace(_ base: TypedExpression, _ variable: VariableDecl, _ type: TypeInfo, _ kind: AccessKind, _ span: Span) throws -> LoweredPlace {
        let baseType = info(base.type)
        let isObject = baseType.kind == .class
        let (fieldOffset, field) = try fieldLayout(variable.id, baseType)
        let place = isObject ? try objectPlace(base, variable.id, fieldOffset, field) : offset(try lowerPlace(base, .modify), fieldOffset, field)
        return try lazyPlace(place, fieldOffset, field, baseType, variable, type, kind, span)
    }

    /// `place`: of the storage.
    private func lazyPlace(
        _ place: LoweredPlace, _ fieldOffset: Int, _ field: TypeInfo, _ baseType: TypeInfo, _ variable: VariableDecl, _ type: TypeInfo, _ kind: AccessKind, _ span: Span
    ) throws -> LoweredPlace {
        var place = place
        let isObject = baseType.kind == .class
        if kind == .modify {
            // Fill it first.
            let start = offset(place, -fieldOffset, baseType)
            let cell = interpreter.lazyGetter(variable, baseType)
            let call = try temporarily {
                try callCell(cell, receiver: .place(start), byAddress: !isObject, [], result: type, span: span, receiverIsPointer: true)
            }
            place.prelude.append(discard(call))
            return offset(place, field.payloadOffset, type)
        }
        place.type = type
        place.address = SetSomePlace(place.address, field)
        place.shape = .other
        return place
    }

    func readLazy(_ base: TypedExpression, _ variable: VariableDecl, _ type: TypeInfo, _ span: Span) throws -> Lowered {
        let baseType = info(base.type)
        let cell = interpreter.lazyGetter(variable, baseType)
        if baseType.kind == .class {
            return try callCell(cell, receiver: .expression(base), byAddress: false, [], result: type, span: span)
        }
        let place = try lowerPlace(base, .modify)
        return try withPlace(place, type) { try self.callCell(cell, receiver: .place($0), byAddress: true, [], result: type, span: span) }
    }

    // MARK: Using places

    /// Evaluates what a place needs, runs `use` with the bare place, puts values back.
    func withPlace(_ place: LoweredPlace, _ type: TypeInfo, _ use: (LoweredPlace) throws -> Lowered) throws -> Lowered {
        var bare = place
        bare.prelude = []
        bare.cleanups = []
        bare.after = []
        let value = try use(bare)
        if place.isSimple { return value }
        let result = own(value)
        return Lowered(wrap(place, result.node), result.type, .owned)
    }

    func wrap(_ place: LoweredPlace, _ body: Node) -> Node {
        if place.isSimple { return body }
        let before = join(place.prelude.map { ($0, false) }[...])
        if place.after.isEmpty {
            let node = place.prelude.isEmpty ? body : SequenceValue(before, body)
            return place.cleanups.isEmpty ? node : Scope(node, place.cleanups, record)
        }
        return WithTemporaries(before: before, body, after: join(place.after.map { ($0, false) }[...]), place.cleanups, record)
    }
}

extension Lowered.Ownership {
    /// Hidden slots keep the value until the access ends: borrowing it is safe.
    static var trivialIfKept: Lowered.Ownership { .kept }
}

/// Where the value of a lazy property goes, marked as filled: asked for when the value stands ready.
final class SetSomePlace: Node {
    let place: Node
    let isTagged: Bool
    init(_ place: Node, _ type: TypeInfo) {
        self.place = place
        isTagged = type.payloadOffset > 0
    }
    override func address(_ f: F) throws -> F {
        let p = try place.address(f)
        if !isTagged { return p }
        p[0] = 1
        return p + 1
    }
}
