import Diagnostics
import Lexer
import Types

/// Optionals, enums, existentials, casts.
extension FunctionLowering {
    // MARK: Optionals

    func lowerForInjection(_ inner: TypedExpression, _ type: TypeInfo) throws -> Lowered { try lower(inner) }

    func inject(_ value: Lowered, _ type: TypeInfo) -> Lowered {
        var result = value
        result.type = type
        if type.nilWord >= 0 { return result }
        return Lowered(InjectTagged(value.node), type, value.ownership, isSimple: value.isSimple)
    }

    /// Payload node -> Optional node (owned).
    func injected(_ node: Node, _ payload: TypeInfo, _ type: TypeInfo) -> Node { type.nilWord >= 0 ? node : InjectTagged(node) }

    func forceUnwrap(_ inner: TypedExpression, _ type: TypeInfo, _ span: Span) throws -> Lowered {
        try forceUnwrap(info(inner.type), type, span, isImplicit: span == inner.span) { try self.lower(inner) }
    }

    func forceUnwrap(_ optional: TypeInfo, _ type: TypeInfo, _ span: Span, isImplicit: Bool, _ make: () throws -> Lowered) throws -> Lowered {
        guard optional.kind == .optional else { return try make() }
        let scratch = allocate(optional.words)
        let value = try make()
        let place = place(span)
        place.isImplicit = isImplicit
        let node: Node
        if optional.words == 1, optional.nilWord == 0 {
            node = UnwrapWord(value.node, place)
        } else if optional.nilWord < 0, type.words == 1 {
            node = UnwrapTagged(value.node, scratch: scratch, place)
        } else {
            node = UnwrapWords(value.node, scratch: scratch, optional, place)
        }
        return Lowered(node, type, value.ownership, isSimple: value.isSimple)
    }

    /// `a?.b?.c`: each `?` puts its Optional into hidden slots and tests it; the rest reads the payload there.
    func optionalEvaluation(_ inner: TypedExpression, _ type: TypeInfo, isDiscarded: Bool) throws -> Lowered {
        var chain = inner
        // Nobody asks whether it came to its end.
        if isDiscarded, case .injectOptional(let effect) = inner.kind, info(effect.type).words == 0 { chain = effect }
        return try optionalChain(type, readLinks: readLinks(chain), isDiscarded: isDiscarded) { try self.lower(chain, isDiscarded: isDiscarded) }
    }

    /// The operands of a chain's `?` behind which only stored properties are read, up to the next `?` (which keeps what it needs)
    /// or the end: nothing can let go of them meanwhile. At the end a native may look at a value, or an operator change a number.
    func readLinks(_ chain: TypedExpression) -> Set<ObjectIdentifier> {
        var result: Set<ObjectIdentifier> = []
        // A commit that fills properties runs code where they are read.
        if interpreter.filling != nil { return result }
        var chain = chain
        if case .injectOptional(let end) = chain.kind { chain = end }
        var (expression, isRead) = (changedNumber(chain) ?? chain, true)
        while true {
            switch expression.kind {
            case .stored(let base, let property, _):
                if !isPlain(property) { isRead = false }
                expression = base
            case .accessor(let access):
                guard let base = access.base else { return result }
                (expression, isRead) = (base, isRead && isNativeRead(access, base))
            case .bindOptional(let inner):
                if isRead { result.insert(ObjectIdentifier(inner)) }
                (expression, isRead) = (inner, true)
            default: return result
            }
        }
    }

    /// Reading or changing it runs no code.
    private func isPlain(_ property: DeclID) -> Bool {
        guard let variable = program.variable(property), variable.ownership == .strong, !variable.isLazy, variable.willSet == nil, variable.didSet == nil
        else { return false }
        return variable.parent.flatMap { program.nominal($0) }?.isActor == false
    }

    /// A property whose getter is a native that looks at a value and runs no script code.
    private func isNativeRead(_ access: TypedExpression.Access, _ base: TypedExpression) -> Bool {
        guard access.arguments.isEmpty, let getter = program.variable(access.member)?.getter, program.function(getter)?.native != nil else { return false }
        return !mayRunScript(info(base.type))
    }

    /// Of `n += 1` and the like: the place. What is added is a literal or a variable, so that nothing runs before the change.
    private func changedNumber(_ expression: TypedExpression) -> TypedExpression? {
        guard case .call(let call) = expression.kind, case .direct(let id, _) = call.callee, program.function(id)?.native?.hasSuffix("Assign") == true,
            call.selfArgument == nil, call.arguments.count == 2, case .inout(let place) = call.arguments[0], case .value(let value) = call.arguments[1],
            info(place.type).isInteger || info(place.type).kind == .double
        else { return nil }
        switch value.kind {
        case .integerLiteral, .floatLiteral, .local: return place
        default: return nil
        }
    }

    /// A chain that holds nothing while it runs: from a variable on by plain stored properties, at its end perhaps a native that
    /// looks at a value.
    func holdsNothing(_ chain: TypedExpression) -> Bool {
        if interpreter.filling != nil { return false }
        var (expression, isEnd) = (chain, true)
        while true {
            switch expression.kind {
            case .stored(let base, let property, _) where isPlain(property): (expression, isEnd) = (base, false)
            case .accessor(let access):
                guard isEnd, let base = access.base, isNativeRead(access, base) else { return false }
                (expression, isEnd) = (base, false)
            case .bindOptional(let inner): (expression, isEnd) = (inner, false)
            case .local(let id): return local(id).ownership == .strong
            case .global(let id, _): return program.variable(id)?.ownership == .strong
            default: return false
            }
        }
    }

    /// `a?.b ?? c` of a value that owns nothing: the Optional is not made.
    /// - Precondition: `holdsNothing`.
    func coalesceChain(_ inner: TypedExpression, _ other: TypedExpression, _ type: TypeInfo) throws -> Lowered {
        let saved = next
        defer { next = saved }
        chains.append(OptionalChainState(readLinks(inner)))
        let value: Lowered
        do { value = try lower(inner) } catch {
            chains.removeLast()
            throw error
        }
        let state = chains.removeLast()
        guard let test = state.test else { return value }
        let node = Choice.make(test, value.node, try temporarily { try lower(other) }.node)
        return Lowered(state.cleanups.isEmpty ? node : Scope(node, state.cleanups, record), type)
    }

    func optionalChain(_ type: TypeInfo, readLinks: Set<ObjectIdentifier> = [], isDiscarded: Bool = false, _ make: () throws -> Lowered) throws -> Lowered {
        let saved = next
        defer { next = saved }
        chains.append(OptionalChainState(readLinks))
        let value: Lowered
        do { value = try make() } catch {
            chains.removeLast()
            throw error
        }
        let state = chains.removeLast()
        guard let test = state.test else { return value }
        // The chain's own type is the Optional (the checker injects), or Void for an assignment.
        let result = value.type
        let isVoid = result.words == 0
        let payload = result.isTrivial ? value.node : owned(value)
        var node: Node
        if isVoid, isDiscarded {
            node = If.make(test, payload)
            if !state.cleanups.isEmpty { node = Scope(node, state.cleanups, record) }
            return Lowered(node, value.type)
        }
        if isVoid, type.words == 1 {
            // `Void?`: nil when the chain ended.
            node = OptionalChain(test, InjectTagged(payload), words: 1)
        } else if result === type || type.words == result.words {
            node = OptionalChain(test, payload, words: type.words)
        } else {
            node = OptionalChain(test, injected(payload, result, type), words: type.words)
        }
        if !state.cleanups.isEmpty { node = Scope(node, state.cleanups, record) }
        return Lowered(node, type, .owned)
    }

    func bindOptional(_ inner: TypedExpression, _ type: TypeInfo) throws -> Lowered {
        try bindOptional(info(inner.type), type, isRead: chains.last?.readLinks.contains(ObjectIdentifier(inner)) ?? false) { try self.lower(inner) }
    }

    /// - Parameter isRead: as in `readLinks`.
    func bindOptional(_ optional: TypeInfo, _ type: TypeInfo, isRead: Bool = false, _ make: () throws -> Lowered) throws -> Lowered {
        guard let state = chains.last else { throw loweringError("optional binding outside of a chain") }
        let slot = hidden(optional.words)
        let value = try make()
        if isRead, !value.isOwned {
            let isPointer = optional.words == 1 && optional.rep == .int && optional.nilWord == 0
            state.tests.append(isPointer ? BindPointer(value.node, slot) : BindOptional(value.node, slot, optional))
            return read(slot: slot + optional.payloadOffset, type, .borrowed).asKept()
        }
        // Kept: what follows may run script code.
        state.tests.append(BindOptional(owned(value), slot, optional))
        if !optional.isTrivial { state.cleanups.append(Cleanup(slot: slot, type: optional)) }
        return read(slot: slot + optional.payloadOffset, type, .borrowed).asKept()
    }

    // MARK: Enums

    func enumCase(_ id: DeclID, _ payload: [TypedExpression], _ type: TypeInfo) throws -> Lowered {
        if type.kind == .optional {
            guard let value = payload.first else { return zero(type) }
            return inject(own(try lower(value)), type)
        }
        return try makeCase(id, payload.map { .expression($0) }, type)
    }

    func makeCase(_ id: DeclID, _ payload: [Part], _ type: TypeInfo) throws -> Lowered {
        guard let (tag, info) = caseInfo(id, type) else { throw loweringError("enum case of \(type.name)") }
        if info.count == 0 {
            if type.words == 1 { return constant(tag, type) }
            var words = Array(repeating: 0, count: type.words)
            words[0] = tag
            return Lowered(ConstantWords(words), type, isSimple: true).owningNothing()
        }
        let saved = next
        defer { next = saved }
        let nodes = try parts(payload)
        let list = Array(zip(nodes.map(\.node), info.payload.map(\.offset)))
        if info.isIndirect {
            return Lowered(MakeIndirect(tag, info.block, list, words: type.words), type, .owned)
        }
        let used = info.words + 1
        if type.isTrivial || isSafeToBuild(nodes) {
            return Lowered(MakeEnum(tag, list, used: used, words: type.words), type, .owned, isSimple: nodes.allSatisfy(\.isSimple))
        }
        let slot = hidden(type.words)
        // The payload is owned piece by piece until the value is whole.
        let cleanups = info.payload.filter { !$0.type.isTrivial }.map { Cleanup(slot: slot + $0.offset, type: $0.type) }
        let body = SequenceValue(FillSlots(slot, MakeEnum(tag, list, used: used, words: type.words)), TakeLocal(slot, type.words))
        return Lowered(Scope(body, cleanups, record), type, .owned)
    }

    // MARK: Conversions

    func convert(_ inner: TypedExpression, to type: TypeInfo, _ span: Span) throws -> Lowered {
        let source = info(inner.type)
        if source === type { return try lower(inner) }
        if source.name == "Never" {
            let value = try lower(inner)
            return Lowered(SequenceValue(discard(value), Unreachable(place(span))), type, .owned)
        }
        switch (source.kind, type.kind) {
        case (.class, .class), (.classExistential, .classExistential), (.class, .classExistential), (.classExistential, .class):
            var value = try lower(inner)
            value.type = type
            return value
        case (.existential, .existential), (.native, .native):
            var value = try lower(inner)
            value.type = type
            return value
        case (.function, .function):
            return try convertFunction(inner, source, type, span)
        case (_, .existential): return try existential(lower(inner), type)
        case (.existential, .classExistential):
            return Lowered(SecondWord(try owned(lower(inner)), scratch: allocate(2)), type, .owned)
        case (_, .optional) where source.kind != .optional && type.element === source:
            return inject(try lower(inner), type)
        case (.optional, .optional) where source.element.isPointer && type.element.isPointer && source.words == 1 && type.words == 1
            && source.element.kind != .function && source.element.kind != .array && source.element.kind != .dictionary && source.element.kind != .set:
            var value = try lower(inner)
            value.type = type
            return value
        default: break
        }
        return try convertAtRunTime(inner, source, type, .convert, result: type, span)
    }

    func existential(_ value: Lowered, _ type: TypeInfo) throws -> Lowered {
        switch value.type.kind {
        case .existential:
            var copy = value
            copy.type = type
            return copy
        case .class, .classExistential:
            return Lowered(MakeObjectExistential(value.node), type, value.isOwned ? .owned : value.ownership, isSimple: value.isSimple)
        default:
            if !value.type.isBoxed {
                var result = Lowered(MakeExistential(value.node, value.type), type, .owned, isSimple: value.isSimple)
                if !value.type.isTrivial { result.ownership = value.ownership }
                return result
            }
            return Lowered(MakeBoxedExistential(owned(value), value.type), type, .owned)
        }
    }

    func convertAtRunTime(_ inner: TypedExpression, _ source: TypeInfo, _ target: TypeInfo, _ mode: ConvertValue.Mode, result: TypeInfo, _ span: Span) throws -> Lowered {
        let saved = next
        defer { next = saved }
        let slot = allocate(source.words)
        let scratch = allocate(source.words + max(target.words, result.words) + 2)
        let value = try temporarily { try lower(inner) }
        if value.isOwned && !source.isTrivial {
            let node = ConvertValue(read(slot: slot, source, .borrowed).node, scratch: scratch, source, target, mode, place(span))
            return Lowered(Scope(SequenceValue(FillSlots(slot, value.node), node), [Cleanup(slot: slot, type: source)], record), result, .owned)
        }
        return Lowered(ConvertValue(value.node, scratch: scratch, source, target, mode, place(span)), result, .owned)
    }

    func cast(_ kind: CastKind, _ inner: TypedExpression, _ target: TypeInfo, _ type: TypeInfo, _ span: Span) throws -> Lowered {
        let source = info(inner.type)
        switch kind {
        case .coerce: return try convert(inner, to: type, span)
        case .conditional: return try convertAtRunTime(inner, source, target, .conditional, result: type, span)
        case .forced: return try convertAtRunTime(inner, source, target, .forced, result: type, span)
        case .check: return try convertAtRunTime(inner, source, target, .check, result: type, span)
        }
    }

    /// Functions that differ in more than effects: a thunk converts arguments and result.
    private func convertFunction(_ inner: TypedExpression, _ source: TypeInfo, _ type: TypeInfo, _ span: Span) throws -> Lowered {
        convertFunction(try lower(inner), source, type, span)
    }

    func convertFunction(_ value: Lowered, _ source: TypeInfo, _ type: TypeInfo, _ span: Span) -> Lowered {
        var value = value
        guard case .function(let from) = program.types.node(source.id), case .function(let to) = program.types.node(type.id) else { return value }
        let fits = from.parameters.count == to.parameters.count
            && zip(from.parameters, to.parameters).allSatisfy { $0.type == $1.type || (isPlainReference($0.type) && isPlainReference($1.type)) }
            && (from.result == to.result || (isPlainReference(from.result) && isPlainReference(to.result)))
        if fits {
            value.type = type
            return value
        }
        let thunk = interpreter.conversionThunk(from, to, place(span))
        let context = interpreter.makeBlockInfo(name: "function", words: 4, refs: RefList([RefEntry(offset: 3, kind: .object, info: nil)]), kind: .context)
        return Lowered(MakeClosure(thunk, context, [(owned(value), 3)]), type, .owned)
    }

    private func isPlainReference(_ type: TypeID) -> Bool {
        let info = interpreter.typeInfo(type)
        return info.kind == .class || info.kind == .classExistential
    }
}

extension Lowered {
    /// A payload in a hidden slot that stays until the whole expression ends.
    func asKept() -> Lowered {
        var copy = self
        if !type.isTrivial { copy.ownership = .kept }
        return copy
    }
}

/// The second word of an existential (owned as a whole): the reference of a class-bound one.
final class SecondWord: IntNode {
    let value: Node
    let scratch: Int
    init(_ value: Node, scratch: Int) {
        self.value = value
        self.scratch = scratch
    }
    override func evalInt(_ f: F) throws -> Int {
        try value.evalInto(f, f + scratch)
        return f[scratch &+ 1]
    }
}
