import Diagnostics
import Types

/// `for` loops: ranges, strides and arrays have nodes of their own, everything else asks an iterator.
extension FunctionLowering {
    func forLoop(_ loop: TypedStatement.Loop, _ header: TypedFor) throws -> Node {
        try scope {
            if let node = try rangeLoop(loop, header) { return node }
            if let node = try strideLoop(loop, header) { return node }
            if let node = try arrayLoop(loop, header) { return node }
            return try iteratorLoop(loop, header)
        }
    }

    /// The body of a round: the pattern takes the element (in slots, borrowed), `where` decides.
    private func round(_ header: TypedFor, _ loop: TypedStatement.Loop, element slot: Int, _ type: TypeInfo) throws -> Node {
        if case .wildcard = header.pattern.kind { return try filtered(header, loop) }
        return try scope {
            declareLocals(of: header.pattern)
            let test = MatchSlot(slot, try lower(header.pattern, subject: type))
            let inner = try filtered(header, loop)
            if isIrrefutable(header.pattern) { return Guarded.make(Destructure(test), inner) }
            return If.make(test, inner)
        }
    }

    private func filtered(_ header: TypedFor, _ loop: TypedStatement.Loop) throws -> Node {
        guard let clause = header.whereClause else { return try block(header.body) }
        let test = try temporarily { try lower(clause).node }
        return If.make(test, try block(header.body))
    }

    /// The variable can be the slot that the loop fills itself: a plain constant that no closure shares.
    private func direct(_ pattern: TypedPattern) -> LocalID? {
        guard case .local(let id) = pattern.kind, !isBoxed(id), !local(id).isMutated, local(id).ownership == .strong else { return nil }
        return id
    }

    /// Variables that can be parts of the element where the loop puts it: every part is a constant as in `direct`, or nothing.
    private func bindDirectly(_ pattern: TypedPattern, _ slot: Int, _ type: TypeInfo, _ content: FrameInfo.Slot.Content) -> Bool {
        func canBind(_ pattern: TypedPattern, _ type: TypeInfo) -> Bool {
            switch pattern.kind {
            case .wildcard: return true
            case .local(let id): return direct(pattern) != nil && localType(id) === type
            case .tuple(let parts): return parts.count == type.fields.count && zip(parts, type.fields).allSatisfy { canBind($0, $1.type) }
            default: return false
            }
        }
        func bind(_ pattern: TypedPattern, _ slot: Int, _ type: TypeInfo) {
            switch pattern.kind {
            case .local(let id):
                storage[id] = .slots(slot)
                note(id, slot, type, content)
            case .tuple(let parts): for (part, field) in zip(parts, type.fields) { bind(part, slot + field.offset, field.type) }
            default: break
            }
        }
        guard canBind(pattern, type) else { return false }
        bind(pattern, slot, type)
        return true
    }

    private func roundForWord(_ header: TypedFor, _ loop: TypedStatement.Loop, _ variable: Int) throws -> Node {
        if let id = direct(header.pattern) {
            storage[id] = .slots(variable)
            note(id, variable, localType(id), .owned)
            return try filtered(header, loop)
        }
        return try round(header, loop, element: variable, info(header.elementType))
    }

    private func isInt(_ type: TypeID) -> Bool { info(type).kind == .int }

    private func rangeLoop(_ loop: TypedStatement.Loop, _ header: TypedFor) throws -> Node? {
        guard isInt(header.elementType) else { return nil }
        let type = info(header.sequence.type)
        guard let declaration = type.declaration, let nominal = program.nominal(declaration), nominal.isPrelude else { return nil }
        let isClosed = nominal.name.text == "ClosedRange"
        guard isClosed || nominal.name.text == "Range", type.words == 2 else { return nil }
        let variable = allocate(1)
        let counter = allocate(1)
        var lower: Node
        var upper: Node
        if case .call(let call) = header.sequence.kind, case .direct(let id, _) = call.callee, let function = program.function(id), function.isPrelude,
            function.name.text == "..<" || function.name.text == "...", call.arguments.count == 2, case .value(let a) = call.arguments[0],
            case .value(let b) = call.arguments[1], isInt(a.type), isInt(b.type) {
            // The lower bound waits in the loop's register; the upper one may run code.
            lower = try temporarily { try self.lower(a).node }
            upper = try temporarily { try self.lower(b).node }
        } else {
            let slot = allocate(2)
            let value = try temporarily { try self.lower(header.sequence).node }
            lower = SequenceValue(FillSlots(slot, value), Local(slot))
            upper = Local(slot + 1)
        }
        let body = try roundForWord(header, loop, variable)
        return looping(loop, .range, ForRange(
            lower, upper, isClosed: isClosed, counter: counter, variable: variable, place(header.sequence.span), LoopCell(body), loop.target.raw, record,
            site(loop.span, base: 0)))
    }

    private func strideLoop(_ loop: TypedStatement.Loop, _ header: TypedFor) throws -> Node? {
        guard isInt(header.elementType), case .call(let call) = header.sequence.kind, case .direct(let id, _) = call.callee,
            let function = program.function(id), function.isPrelude, function.name.text == "stride", function.parent == nil, call.arguments.count == 3
        else { return nil }
        let isThrough = function.parameters.count == 3 && function.parameters[1].label?.text == "through"
        var nodes: [Node] = []
        let variable = allocate(1)
        let bounds = allocate(2)
        for argument in call.arguments {
            guard case .value(let value) = argument, isInt(value.type) else { return nil }
            nodes.append(try temporarily { try self.lower(value).node })
        }
        let body = try roundForWord(header, loop, variable)
        return looping(loop, .stride, ForStride(
            nodes[0], nodes[1], nodes[2], isThrough: isThrough, bounds: bounds, variable: variable, place(header.sequence.span), LoopCell(body),
            loop.target.raw, record, site(loop.span, base: 0)))
    }

    /// `a.enumerated()` of an Array: the Array.
    private func enumeratedArray(_ sequence: TypedExpression) -> TypedExpression? {
        guard case .call(let call) = sequence.kind, case .direct(let id, _) = call.callee, let function = program.function(id), function.isPrelude,
            function.name.text == "enumerated", call.arguments.isEmpty, let base = call.selfArgument, info(base.type).kind == .array
        else { return nil }
        return base
    }

    private func arrayLoop(_ loop: TypedStatement.Loop, _ header: TypedFor) throws -> Node? {
        let base = enumeratedArray(header.sequence)
        let sequence = base ?? header.sequence
        let type = info(sequence.type)
        // Of a pair: the position, then the element.
        let item = info(header.elementType)
        let lead = base == nil ? 0 : 1
        guard type.kind == .array, type.element === (base == nil ? item : item.fields.last?.type), item.words == lead + type.element.words else { return nil }
        let slot = allocate(2)
        addCleanup(slot, type)
        let variable = allocate(item.words)
        let array = try temporarily { try ownedNode(sequence) }
        let body: Node
        // Borrowed from the array, which the loop holds.
        if bindDirectly(header.pattern, variable, item, .borrowed) {
            body = try filtered(header, loop)
        } else {
            body = try round(header, loop, element: variable, item)
        }
        return looping(loop, .array(type.element), ForArray(
            array, slot: slot, variable: variable, lead: lead, stride: type.element.words, LoopCell(body), loop.target.raw, record, site(loop.span, base: 0)))
    }

    private func iteratorLoop(_ loop: TypedStatement.Loop, _ header: TypedFor) throws -> Node {
        let iterator = info(header.iteratorType)
        let slot = allocate(iterator.words)
        addCleanup(slot, iterator)
        storage[header.iterator] = .slots(slot)
        note(header.iterator, slot, iterator, .hidden)
        let make = try temporarily {
            own(try call(header.makeIterator, receiver: .expression(header.sequence), [], result: iterator, span: header.sequence.span))
        }
        let element = info(header.elementType)
        let optional = interpreter.optional(of: element)
        var slots: AwaitedRound.Slots?
        var awaited: AwaitedRound?
        if isAwaited(header) {
            let made = AwaitedRound.Slots(flag: allocate(1), element: allocate(optional.words), words: optional.words)
            if !optional.isTrivial { addCleanup(made.element, optional) }
            slots = made
        }
        let body = try scope {
            let result = allocate(optional.words)
            if !optional.isTrivial { addCleanup(result, optional) }
            let place = iteratorPlace(slot, iterator)
            let next = try temporarily {
                own(try call(header.next, receiver: .place(place), [], result: optional, span: header.sequence.span))
            }
            let test = BindOptional(next.node, result, optional)
            let payload = result + optional.payloadOffset
            let inner: Node
            if bindDirectly(header.pattern, payload, element, .borrowed) {
                inner = try filtered(header, loop)
            } else {
                inner = try round(header, loop, element: payload, element)
            }
            let leave = Jump(Status.breaks(loop.target.raw))
            guard let slots else { return Choice.make(test, inner, leave) }
            let round = AwaitedRound(test, inner, leave, slots)
            awaited = round
            return round
        }
        let cell = LoopCell(body)
        awaited?.cell = cell
        let node = Forever(cell, loop.target.raw, record, site(loop.span, base: 0))
        node.awaited = slots
        let forever = looping(loop, .iterator(iterator, slot: slot), node)
        // A running loop keeps its iterator.
        if resumption?.target == loop.target { return forever }
        let rounds = slots.map { Block2(ClearSlot($0.flag), forever) } ?? forever
        return Block2(FillSlots(slot, make.node), rounds)
    }

    private func isAwaited(_ header: TypedFor) -> Bool {
        switch header.next {
        case .direct(let id, _), .witness(let id, _), .dynamic(let id, _): return program.function(id)?.isAsync ?? false
        default: return false
        }
    }

    /// A class iterator is called with its reference, a value with its address.
    private func iteratorPlace(_ slot: Int, _ type: TypeInfo) -> LoweredPlace {
        LoweredPlace(Local(slot), .slots(slot), type)
    }
}
