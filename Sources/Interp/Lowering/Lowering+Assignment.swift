import Diagnostics
import Types

/// Assignment to places: values, elements, tuples, weak references.
extension FunctionLowering {
    // MARK: Assignment

    func assign(_ target: TypedExpression, _ value: TypedExpression, _ span: Span) throws -> Node {
        // `a?.b = c`: nothing to the right runs when the chain ends.
        if case .optionalEvaluation(let inner) = target.kind {
            chains.append(OptionalChainState())
            let saved = next
            defer { next = saved }
            let node: Node
            do { node = try assign(inner, value, span) } catch {
                chains.removeLast()
                throw error
            }
            let state = chains.removeLast()
            guard let test = state.test else { return node }
            let choice = If.make(test, node)
            return state.cleanups.isEmpty ? choice : Scope(choice, state.cleanups, record)
        }
        if case .tuple(let parts) = target.kind { return try assignTuple(parts, value, span) }
        if case .discard(let inner) = target.kind { return discard(try lower(inner, isDiscarded: true)) }
        if let node = try assignElement(target, value, span) { return node }
        if let node = try assignEntry(target, value) { return node }
        if let ownership = weakness(of: target) { return try assignWeak(target, value, ownership) }
        let place = try lowerPlace(target, .write)
        return try store(place, { try self.lower(value) }, span: span)
    }

    private func weakness(of target: TypedExpression) -> VariableDecl.Ownership? {
        let ownership: VariableDecl.Ownership
        switch target.kind {
        case .local(let id): ownership = local(id).ownership
        case .global(let id, _), .stored(_, let id, _): ownership = program.variable(id)?.ownership ?? .strong
        default: return nil
        }
        return ownership == .strong ? nil : ownership
    }

    private func assignWeak(_ target: TypedExpression, _ value: TypedExpression, _ ownership: VariableDecl.Ownership) throws -> Node {
        let place = try lowerPlace(target, .write)
        return wrap(place, StoreObjectAt(place.address, try weakBox(value), record))
    }

    /// The weak box of a reference.
    func weakBox(_ value: TypedExpression) throws -> Node {
        let type = info(value.type)
        let heap = interpreter.heap
        return try withStable(type, { try self.lower(value) }) { Lowered(MakeWeak($0.node, heap), self.interpreter.weakStorage, .owned) }.node
    }

    func weakStore(_ place: Storage, _ value: TypedExpression) throws -> Node {
        switch place {
        case .slots(let slot): return FillSlots(slot, try weakBox(value))
        case .pointer(let slot, _): return MakeBox(slot, interpreter.weakStorage, try weakBox(value), record)
        }
    }

    private func assignElement(_ target: TypedExpression, _ value: TypedExpression, _ span: Span) throws -> Node? {
        guard case .accessor(let access) = target.kind, let (base, index) = arrayAccess(access) else { return nil }
        let type = info(base.type)
        guard type.element.isTrivial, type.element.words == 1 else { return nil }
        let place = try lowerPlace(base, .modify)
        let position = try temporarily { try lower(index) }
        let scratch = allocate(1)
        let new = try temporarily { try lower(value) }
        // The index is read before the value runs; a local that the value may change is copied.
        var prelude = place.prelude
        var positionNode = position.node
        if !new.isSimple, position.constant == nil {
            prelude.append(StoreInt(scratch, position.node))
            positionNode = Local(scratch)
        }
        var wrapped = place
        wrapped.prelude = prelude
        return wrap(wrapped, ArraySet(place.address, positionNode, new.node, type, self.place(span)))
    }

    private func assignTuple(_ parts: [TypedExpression], _ value: TypedExpression, _ span: Span) throws -> Node {
        let type = info(value.type)
        return try scope {
            let slot = allocate(type.words)
            if !type.isTrivial { addCleanup(slot, type) }
            var nodes: [Node] = [FillSlots(slot, try temporarily { try ownedNode(value) })]
            for (part, field) in zip(parts, type.fields) {
                if case .discard = part.kind { continue }
                nodes.append(
                    try temporarily {
                        if case .tuple(let inner) = part.kind { return try assignParts(inner, slot + field.offset, field.type, span) }
                        let place = try lowerPlace(part, .write)
                        return try store(place, { self.read(slot: slot + field.offset, field.type, .borrowed) }, span: span)
                    })
            }
            return join(nodes.map { ($0, false) }[...])
        }
    }
    private func assignParts(_ parts: [TypedExpression], _ slot: Int, _ type: TypeInfo, _ span: Span) throws -> Node {
        var nodes: [Node] = []
        for (part, field) in zip(parts, type.fields) {
            if case .discard = part.kind { continue }
            if case .tuple(let inner) = part.kind {
                nodes.append(try assignParts(inner, slot + field.offset, field.type, span))
                continue
            }
            let place = try lowerPlace(part, .write)
            nodes.append(try store(place, { self.read(slot: slot + field.offset, field.type, .borrowed) }, span: span))
        }
        return join(nodes.map { ($0, false) }[...])
    }

    /// Evaluates a value and puts it into a place: prelude, value, address, store.
    func store(_ place: LoweredPlace, _ make: () throws -> Lowered, span: Span) throws -> Node {
        let type = place.type
        if type.words == 0 { return wrap(place, discard(try temporarily { try make() })) }
        let scratch = allocate(type.words)
        let value = try temporarily { try make() }
        let node: Node
        if type.isTrivial {
            node = storeTrivial(place, value, scratch)
        } else if type.words == 1, type.refs.count == 1, type.refs.entries[0].kind == .object {
            if case .slots(let slot) = place.shape { node = StoreObject(slot, owned(value), record) } else { node = StoreObjectAt(place.address, owned(value), record) }
        } else {
            node = StoreWordsAt(place.address, owned(value), scratch: scratch, type: type, record)
        }
        return wrap(place, node)
    }

    private func storeTrivial(_ place: LoweredPlace, _ value: Lowered, _ scratch: Int) -> Node {
        let type = place.type
        switch place.shape {
        case .slots(let slot):
            if type.words == 1 {
                if let constant = value.constant { return StoreConstant(slot, constant) }
                if let local = value.localSlot { return StoreLocal(slot, from: local) }
                if let node = value.node.storing(in: slot) { return node }
                switch type.rep {
                case .int: return StoreInt(slot, value.node)
                case .double: return StoreDouble(slot, value.node)
                default: return FillSlots(slot, value.node)
                }
            }
            // The value may read the target while it is written: through a hidden place.
            return StoreWordsAt(place.address, value.node, scratch: scratch, type: type, record)
        case .pointer(let slot, let offset) where type.words == 1:
            switch type.rep {
            case .double: return StoreFieldDouble(slot, offset, value.node)
            case .words: return StoreWordsAt(place.address, value.node, scratch: scratch, type: type, record)
            default: return StoreField(slot, offset, value.node)
            }
        default:
            if type.words == 1, type.rep != .words { return StoreWordAt(place.address, value.node, isDouble: type.rep == .double) }
            return StoreWordsAt(place.address, value.node, scratch: scratch, type: type, record)
        }
    }
}
