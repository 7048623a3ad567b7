import Diagnostics
import Lexer
import Types

/// Expressions as values.
extension FunctionLowering {
    /// A node whose result the consumer owns.
    func ownedNode(_ expression: TypedExpression) throws -> Node { owned(try lower(expression)) }

    func lower(_ expression: TypedExpression, isDiscarded: Bool = false) throws -> Lowered {
        openPool()
        depth += 1
        defer { depth -= 1 }
        let type = info(expression.type)
        switch expression.kind {
        case .integerLiteral, .floatLiteral, .stringLiteral, .booleanLiteral: return try literal(expression, type)
        case .nilLiteral: return zero(type)
        case .interpolation(let segments): return try interpolation(segments, type)
        case .array(let elements): return try array(elements, type)
        case .dictionary(let entries): return try dictionary(entries, type, expression.span)
        case .tuple(let parts):
            if parts.isEmpty { return Lowered(Nothing(), type, isSimple: true) }
            return try build(parts.map { .expression($0) }, type.fields.map(\.offset), type)
        case .local(let id):
            if !taken.isEmpty, taken.remove(id) != nil, case .slots(let slot)? = storage[id] {
                return Lowered(TakeLocal(slot, type.words), type, .owned, isSimple: true)
            }
            return try readLocal(id, expression.span)
        case .global(let id, let arguments): return try readGlobal(id, substitute(arguments), type, expression.span)
        case .stored(let base, let property, let isDirect): return try readStored(base, property, isDirect: isDirect, type, expression.span)
        case .accessor(let access): return try readAccessor(access, type, expression.span)
        case .tupleElement(let base, let index):
            let baseType = info(base.type)
            guard index < baseType.fields.count else { throw loweringError("tuple element") }
            return try part(of: base, baseType.fields[index].offset, type)
        case .call(let call): return try lower(call, type, expression.span, isDiscarded: isDiscarded)
        case .closure(let closure): return try makeClosure(closure, type)
        case .functionReference(let callee, let receiver): return try functionReference(callee, receiver, type, expression.span)
        case .enumCase(let id, let payload): return try enumCase(id, payload, type)
        case .localAccessor(let getter, _, let arguments): return try call(.local(getter, arguments), receiver: nil, [], result: type, span: expression.span)
        case .enumCaseReference(let id): return try enumCaseReference(id, type)
        case .injectOptional(let inner): return inject(try lowerForInjection(inner, type), type)
        case .convert(let inner): return try convert(inner, to: type, expression.span)
        case .forceUnwrap(let inner): return try forceUnwrap(inner, type, expression.span)
        case .isNil(let inner):
            let optional = info(inner.type)
            let scratch = allocate(optional.words)
            let value = try lower(inner)
            let test = IsSome(value.node, scratch: scratch, optional)
            let node = value.isOwned && !optional.isTrivial ? Scope(test, [Cleanup(slot: scratch, type: optional)], record) as Node : test
            return Lowered(Not(node), type, isSimple: value.isSimple)
        case .delegatedUnwrap(let inner): return try forceUnwrap(inner, type, expression.span)
        case .optionalEvaluation(let inner): return try optionalEvaluation(inner, type, isDiscarded: isDiscarded)
        case .bindOptional(let inner): return try bindOptional(inner, type)
        case .ternary(let test, let a, let b):
            let condition = try temporarily { try lower(test).node }
            let (then, other) = (try temporarily { try lower(a) }, try temporarily { try lower(b) })
            return joined(then, other, type) { Choice.make(condition, $0, $1) }
        case .and(let a, let b): return Lowered(And(try temporarily { try lower(a).node }, try temporarily { try lower(b).node }), type)
        case .or(let a, let b): return Lowered(Or(try temporarily { try lower(a).node }, try temporarily { try lower(b).node }), type)
        case .not(let a):
            let value = try lower(a)
            return Lowered(Not(value.node), type, isSimple: value.isSimple)
        case .coalesce(let a, let b): return try coalesce(a, b, type)
        case .assign(let target, let value): return Lowered(try assign(target, value, expression.span), type)
        case .discard(let inner): return Lowered(StatementValue(discard(try lower(inner, isDiscarded: true))), type)
        case .cast(let kind, let inner, let target): return try cast(kind, inner, info(target), type, expression.span)
        case .tryOptional(let inner):
            let value = try lower(inner)
            if type.words == 0 { return Lowered(TryOptional(value.node, words: 0, interpreter, record), type) }
            return Lowered(TryOptional(owned(value), words: type.words, interpreter, record), type, .owned)
        case .tryForced(let inner):
            let value = try lower(inner)
            return Lowered(TryForced(value.node, place(expression.span)), value.type, value.ownership)
        case .metatype(let instance): return constant(info(instance).bits, type)
        case .typeOf(let inner): return try typeOf(inner, type)
        case .keyPath(let root, let components): return try keyPath(root, components, type, expression.span)
        case .keyPathApplication(let base, let path): return try keyPathApplication(base, path, type, expression.span)
        case .statement(let statement): return try statementValue(statement, type)
        case .identical(let a, let b):
            return try withStable(info(a.type), { try self.lower(a) }, runsScript: true) { left in
                try self.withStable(info(b.type), { try self.lower(b) }) { right in
                    Lowered(Identical(left.node, right.node), type)
                }
            }
        case .initializeSelf(let callee, let arguments, let receiver):
            return try initializeSelf(callee, arguments, receiver, type, expression.span)
        case .error: throw loweringError("an expression with an error in \(frame.name)")
        }
    }

    // MARK: Literals

    func constant(_ value: Int, _ type: TypeInfo) -> Lowered {
        Lowered(Constant(value), type, shape: .constant(value), isSimple: true)
    }

    func zero(_ type: TypeInfo) -> Lowered {
        if type.words == 1 { return Lowered(Constant(0), type, shape: .constant(0), isSimple: true).owningNothing() }
        if type.words == 0 { return Lowered(Nothing(), type, isSimple: true) }
        return Lowered(ConstantWords(Array(repeating: 0, count: type.words)), type, isSimple: true).owningNothing()
    }

    private func interpolation(_ segments: [TypedExpression.InterpolationSegment], _ type: TypeInfo) throws -> Lowered {
        Lowered(try interpolate(segments), type, .owned)
    }

    /// What a text is put together from with `+`, interpolation and `String(n)`: one node builds it without texts in between.
    func segments(of expression: TypedExpression) -> [TypedExpression.InterpolationSegment] {
        switch expression.kind {
        case .stringLiteral(let text): return [.text(text)]
        case .interpolation(let segments): return segments
        case .call(let call):
            guard case .direct(let id, _) = call.callee, call.selfArgument == nil, let native = program.function(id)?.native else { break }
            var values: [TypedExpression] = []
            for argument in call.arguments { if case .value(let value) = argument { values.append(value) } }
            if native == "string.plus", values.count == 2 { return segments(of: values[0]) + segments(of: values[1]) }
            if native == "int.description", values.count == 1 { return [.value(values[0])] }
        default: break
        }
        return [.value(expression)]
    }

    func interpolate(_ segments: [TypedExpression.InterpolationSegment]) throws -> Interpolate {
        var words = 2
        for segment in segments { if case .value(let value) = segment { words = max(words, info(value.type).words) } }
        let scratch = allocate(words)
        var parts: [TextPart] = []
        for segment in segments {
            switch segment {
            case .text(let text): if !text.isEmpty { parts.append(TextPart(text: text)) }
            case .value(let expression):
                let type = info(expression.type)
                let value = try temporarily { try lower(expression) }
                if value.isOwned || (!type.isTrivial && !value.isSimple) || needsOwnership(type) {
                    parts.append(TextPart(owned(value), type, isOwned: true))
                } else {
                    parts.append(TextPart(value.node, type))
                }
            }
        }
        return Interpolate(parts, scratch: scratch, interpreter.textBuffer, record)
    }
    /// Describing it may run script code, which may change where it is borrowed from.
    private func needsOwnership(_ type: TypeInfo) -> Bool {
        switch type.kind {
        case .string, .character, .substring: return false
        default: return !type.isTrivial
        }
    }

    // MARK: Aggregates

    enum Part {
        case expression(TypedExpression)
        case lowered(() throws -> Lowered)
    }

    /// Owned parts one behind the other.
    func build(_ parts: [Part], _ offsets: [Int], _ type: TypeInfo) throws -> Lowered {
        let saved = next
        defer { next = saved }
        let nodes = try self.parts(parts)
        let list = Array(zip(nodes.map(\.node), offsets)).filter { !($0.0 is Nothing) }
        let simple = nodes.allSatisfy(\.isSimple)
        if type.words == 0 { return Lowered(MakeNothing(list.map(\.0)), type, isSimple: simple) }
        if type.isTrivial || isSafeToBuild(nodes) {
            if list.count == 2 { return Lowered(Make2(list[0].0, list[1].0, list[1].1), type, .owned, isSimple: simple).at0(list[0].1) ?? Lowered(MakeWords(list), type, .owned, isSimple: simple) }
            // A save may leave the words in another order than the parts.
            if type.words == 3, list.map(\.1) == [0, 1, 2] { return Lowered(Make3Words(list[0].0, list[1].0, list[2].0), type, .owned, isSimple: simple) }
            return Lowered(MakeWords(list), type, .owned, isSimple: simple)
        }
        // A later part may fail: the parts so far wait in hidden slots that a scope owns.
        let slot = hidden(type.words)
        let node = Scope(SequenceValue(FillSlots(slot, MakeWords(list)), TakeLocal(slot, type.words)), [Cleanup(slot: slot, type: type)], record)
        return Lowered(node, type, .owned)
    }

    func parts(_ parts: [Part]) throws -> [Lowered] {
        try parts.map { part in
            switch part {
            case .expression(let expression): return own(try temporarily { try lower(expression) })
            case .lowered(let make): return own(try temporarily { try make() })
            }
        }
    }

    /// Nothing that can fail is evaluated behind an owned part.
    func isSafeToBuild(_ parts: [Lowered]) -> Bool {
        var seen = false
        for part in parts {
            if seen && !part.isSimple { return false }
            if !part.type.isTrivial { seen = true }
        }
        return true
    }

    private func array(_ elements: [TypedExpression], _ type: TypeInfo) throws -> Lowered {
        if elements.isEmpty { return Lowered(Constant(type.emptyArray), type, .owned, isSimple: true) }
        let slot = allocate(1)
        let nodes = try elements.map { element in try temporarily { try ownedNode(element) } }
        return Lowered(Scope(ArrayLiteral(nodes, slot: slot, type), [Cleanup(slot: slot, type: type)], record), type, .owned)
    }

    private func dictionary(_ entries: [(key: TypedExpression, value: TypedExpression)], _ type: TypeInfo, _ span: Span) throws -> Lowered {
        let (key, value) = (type.key, type.element)
        let stride = key.words + value.words
        let slot = allocate(stride * entries.count)
        var fills: [Node] = []
        var cleanups: [Cleanup] = []
        for (index, entry) in entries.enumerated() {
            let at = slot + index * stride
            fills.append(FillSlots(at, try temporarily { try ownedNode(entry.key) }))
            fills.append(FillSlots(at + key.words, try temporarily { try ownedNode(entry.value) }))
            if !key.isTrivial { cleanups.append(Cleanup(slot: at, type: key)) }
            if !value.isTrivial { cleanups.append(Cleanup(slot: at + key.words, type: value)) }
        }
        let site = NativeSite(types: [key, value], result: type, parameters: [], interpreter: interpreter, span: span)
        let make = MakeDictionary(slot: slot, count: entries.count, type, site, record)
        let body = SequenceValue(join(fills.map { ($0, false) }[...]), make)
        return Lowered(cleanups.isEmpty ? body : Scope(body, cleanups, record), type, .owned)
    }

    // MARK: Variables

    func readLocal(_ id: LocalID, _ span: Span) throws -> Lowered {
        guard let place = storage[id] else { throw loweringError("no place for \(local(id).name.text)") }
        let type = localType(id)
        let value: Lowered
        switch place {
        case .slots(let slot): value = read(slot: slot, type, .local(id))
        case .pointer(let slot, let offset): value = read(pointer: slot, offset, type, .borrowed)
        }
        return loadWeak(value, local(id).ownership, info(local(id).type), span)
    }

    /// The object that weak or unowned storage refers to.
    func loadWeak(_ storage: Lowered, _ ownership: VariableDecl.Ownership, _ type: TypeInfo, _ span: Span) -> Lowered {
        switch ownership {
        case .strong: return storage
        case .weak: return Lowered(WeakLoad(storage.node), type, .owned)
        case .unowned: return Lowered(UnownedLoad(storage.node, place(span)), type, .owned)
        }
    }

    func readGlobal(_ id: DeclID, _ arguments: [TypeID], _ type: TypeInfo, _ span: Span) throws -> Lowered {
        if let variable = program.variable(id), variable.willSet == nil, variable.didSet == nil, !variable.isStored, let getter = variable.getter {
            return try call(.direct(getter, arguments), receiver: nil, [], result: type, span: span)
        }
        let storage = interpreter.global(id, arguments)
        let ownership = program.variable(id)?.ownership ?? .strong
        if isTopLevel, let slot = storage.slot, closure == nil, !isAhead(storage, of: span) {
            return loadWeak(read(slot: slot, storage.type, .borrowed), ownership, type, span)
        }
        if storage.isInitialized {
            switch storage.type.words {
            case 0: return Lowered(Nothing(), storage.type, isSimple: true)
            case 1: return loadWeak(Lowered(Fixed(storage.place), storage.type, .borrowed, isSimple: true), ownership, type, span)
            default: return Lowered(FixedWords(storage.place, storage.type.words), storage.type, .borrowed, isSimple: true)
            }
        }
        let isLazy = interpreter.isLazyGlobal(id)
        return loadWeak(read(address: globalAddress(id, arguments, storage, span), storage.type, isSimple: !isLazy), ownership, type, span)
    }

    /// The global's statement stands further down: it may not have a value yet.
    func isAhead(_ storage: GlobalStorage, of span: Span) -> Bool {
        storage.span.source == span.source && storage.span.start > span.start && !storage.isInitialized
    }

    func globalAddress(_ id: DeclID, _ arguments: [TypeID], _ storage: GlobalStorage, _ span: Span) -> Node {
        if storage.isInitialized { return Fixed(storage.place) }
        if interpreter.isLazyGlobal(id) { return LazyGlobal(storage, interpreter.initialValueCell(id, arguments), record) }
        let declared = program.sources.current(storage.span)
        let line = program.sources.source(declared.source)?.position(of: declared.start).line ?? 0
        return CheckedGlobal(storage, line: line, place(span))
    }

    // MARK: Parts

    /// The words at an offset of a value.
    func part(of base: TypedExpression, _ offset: Int, _ type: TypeInfo) throws -> Lowered {
        if let value = try partInPlace(base, offset, type) { return value }
        let whole = info(base.type)
        let scratch = allocate(whole.words)
        let value = try lower(base)
        return part(value, scratch: scratch, offset, type)
    }

    func part(_ value: Lowered, scratch: Int, _ offset: Int, _ type: TypeInfo) -> Lowered {
        if let slot = value.localSlot { return read(slot: slot + offset, type, value.ownership) }
        if case .field(let slot, let start) = value.shape { return read(pointer: slot, start + offset, type, value.ownership) }
        if value.isOwned && !value.type.isTrivial {
            let copy = own(read(slot: scratch + offset, type, .borrowed))
            let node = Scope(SequenceValue(FillSlots(scratch, value.node), copy.node), [Cleanup(slot: scratch, type: value.type)], record)
            return Lowered(node, type, .owned)
        }
        if let node = value.node as? FixedWords {
            let address = Fixed(node.place + offset)
            return type.words == 1 ? Lowered(address, type, .borrowed, isSimple: true) : Lowered(FixedWords(node.place + offset, type.words), type, .borrowed, isSimple: true)
        }
        if let node = value.node as? FieldWords { return read(pointer: node.slot, node.offset + offset, type, value.ownership) }
        switch type.words {
        case 0: return Lowered(Nothing(), type, isSimple: true)
        case 1: return Lowered(PartOf(value.node, scratch: scratch, offset: offset), type, value.ownership, isSimple: value.isSimple)
        default: return Lowered(PartWordsOf(value.node, scratch: scratch, offset: offset, words: type.words), type, value.ownership, isSimple: value.isSimple)
        }
    }

    /// A part of something with an address is read there, without copying the whole: `points[i].x`.
    private func partInPlace(_ base: TypedExpression, _ offset: Int, _ type: TypeInfo) throws -> Lowered? {
        guard case .accessor(let access) = base.kind, let element = try arrayElement(access) else { return nil }
        switch type.words {
        case 1:
            guard let node = element.node as? ArrayGetWords else { return nil }
            return Lowered(ArrayGetPart(node, offset), type, .borrowed, isSimple: element.isSimple)
        default: return read(address: OffsetAddress(element.node, offset), type, isSimple: element.isSimple)
        }
    }

    func readStored(_ base: TypedExpression, _ property: DeclID, isDirect: Bool, _ type: TypeInfo, _ span: Span) throws -> Lowered {
        guard let variable = program.variable(property) else { throw loweringError("stored property") }
        let baseType = info(base.type)
        if variable.isLazy { return try readLazy(base, variable, type, span) }
        let (offset, field) = try fieldLayout(property, baseType)
        if baseType.kind != .class && baseType.kind != .classExistential {
            return loadWeak(whenFilled(try part(of: base, offset, field), property, of: baseType, span), variable.ownership, type, span)
        }
        let saved = next
        defer { next = saved }
        let slot = allocate(1)
        let object = whenFilled(object: try lower(base), property, offset, span)
        let value: Lowered
        if let local = object.localSlot {
            var ownership = Lowered.Ownership.borrowed
            if case .local(let id) = object.ownership, variable.isLet, !self.local(id).isMutated { ownership = .local(id) }
            value = read(pointer: local, offset, field, ownership)
        } else if object.isOwned {
            let copy = own(loadWeak(whenFilled(read(pointer: slot, offset, field, .borrowed), property, of: baseType, span), variable.ownership, type, span))
            return Lowered(Scope(SequenceValue(FillSlots(slot, object.node), copy.node), [Cleanup(slot: slot, type: baseType)], record), copy.type, .owned)
        } else {
            switch field.words {
            case 0: value = Lowered(Nothing(), field, isSimple: true)
            case 1: value = Lowered(FieldOf(object.node, offset), field, .borrowed, isSimple: object.isSimple)
            default: value = Lowered(FieldWordsOf(object.node, offset, field.words), field, .borrowed, isSimple: object.isSimple)
            }
        }
        return loadWeak(whenFilled(value, property, of: baseType, span), variable.ownership, type, span)
    }

    /// Offset and storage type of a stored property; of a class from the object's start.
    func fieldLayout(_ property: DeclID, _ base: TypeInfo) throws -> (Int, TypeInfo) {
        var type = base
        if type.kind == .classExistential, let superclass = type.existential.superclass { type = interpreter.typeInfo(superclass) }
        if type.kind == .class { interpreter.completeClass(type) }
        guard let field = type.fields.first(where: { $0.declaration == property }) else {
            throw loweringError("\(type.name) has no field \(program.declaration(property)?.name.text ?? "?")")
        }
        return (field.offset, field.type)
    }

    // MARK: Choices

    /// Two alternatives: both owned, or both borrowed.
    func joined(_ a: Lowered, _ b: Lowered, _ type: TypeInfo, _ make: (Node, Node) -> Node) -> Lowered {
        if type.isTrivial { return Lowered(make(a.node, b.node), type, isSimple: a.isSimple && b.isSimple) }
        if case .owned = a.ownership { return Lowered(make(a.node, owned(b)), type, .owned) }
        if case .owned = b.ownership { return Lowered(make(owned(a), b.node), type, .owned) }
        return Lowered(make(a.node, b.node), type, .borrowed, isSimple: a.isSimple && b.isSimple)
    }

    private func coalesce(_ a: TypedExpression, _ b: TypedExpression, _ type: TypeInfo) throws -> Lowered {
        let optional = info(a.type)
        if case .optionalEvaluation(let inner) = a.kind, case .injectOptional(let end) = inner.kind, type.isTrivial, info(end.type) === type, holdsNothing(end) {
            return try coalesceChain(end, b, type)
        }
        let scratch = allocate(optional.words)
        let left = try temporarily { try lower(a) }
        let right = try temporarily { try lower(b) }
        let isWhole = optional === type
        if optional.words == 1, optional.nilWord == 0, !isWhole { return joined(left, right, type) { CoalesceWord($0, $1) } }
        // The left side's ownership is that of the payload.
        var payload = left
        payload.type = type
        if !type.isTrivial {
            switch left.ownership {
            case .owned: payload.ownership = .owned
            default:
                if right.isOwned { return Lowered(Coalesce(owned(left), right.node, scratch: scratch, optional, isWhole: isWhole), type, .owned) }
            }
        }
        return joined(payload, right, type) { Coalesce($0, $1, scratch: scratch, optional, isWhole: isWhole) }
    }

    private func statementValue(_ statement: TypedStatement, _ type: TypeInfo) throws -> Lowered {
        // The arms give their values as a body's end does; the outer result waits.
        let saved = (resultType, resultSelf, isFailable, isClassInitializer, deferDepth)
        let slot = saveResultSlot()
        resultType = type
        resultSelf = nil
        isFailable = false
        isClassInitializer = false
        deferDepth = 1
        defer {
            (resultType, resultSelf, isFailable, isClassInitializer, deferDepth) = saved
            restoreResultSlot(slot)
        }
        let savedNext = next
        defer { next = savedNext }
        if type.words > 0 { reserveResult() }
        let node = try scope { try tail([statement]) }
        return Lowered(node, type, .owned)
    }

    private func typeOf(_ inner: TypedExpression, _ type: TypeInfo) throws -> Lowered {
        let source = info(inner.type)
        switch source.kind {
        case .class, .classExistential:
            return try withStable(source, { try self.lower(inner) }) { Lowered(TypeOfObject($0.node), type) }
        case .existential:
            let scratch = allocate(2)
            let value = try lower(inner)
            if value.isOwned {
                let read = Local(scratch)
                return Lowered(Scope(SequenceValue(FillSlots(scratch, value.node), read), [Cleanup(slot: scratch, type: source)], record), type)
            }
            return Lowered(FirstWord(value.node, scratch: scratch), type)
        case .metatype:
            // The type of a metatype: its static type.
            return constant(source.bits, type)
        case .native where source.declaration.flatMap({ program.declaration($0)?.name.text.hasSuffix("KeyPath") }) == true:
            return try withStable(source, { try self.lower(inner) }) { Lowered(TypeOfKeyPath($0.node), type) }
        default:
            let value = try lower(inner)
            let result = constant(source.bits, type)
            return value.isSimple ? result : Lowered(SequenceValue(discard(value), result.node), type)
        }
    }
}

extension Lowered {
    /// nil and other constants of a counted type: nothing to release, and nothing to retain either.
    func owningNothing() -> Lowered {
        var copy = self
        copy.ownership = .owned
        if type.isTrivial { copy.ownership = .trivial }
        return copy
    }
    /// Self when the first part stands at the start.
    func at0(_ offset: Int) -> Lowered? { offset == 0 ? self : nil }
}

/// A statement in an expression's place.
final class StatementValue: StatementNode {
    let statement: Node
    init(_ statement: Node) { self.statement = statement }
    override func exec(_ f: F) throws -> Int {
        _ = try statement.exec(f)
        return 0
    }
}
