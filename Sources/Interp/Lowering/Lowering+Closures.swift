import Diagnostics
import Lexer
import Types

/// Closures, local functions, functions as values.
extension FunctionLowering {
    // MARK: Captures

    /// What a closure's context holds for a variable.
    struct Capture {
        enum Kind { case value, box, address }
        /// Negative: nothing of the text uses it.
        var local: LocalID
        var name: Name
        var kind: Kind
        var type: TypeInfo
        var offset: Int
        var words: Int { kind == .value ? type.words : 1 }
    }

    /// The context of a closure: `[type, count, cell, captures…]`. Same for the code that makes it and the code that runs in it.
    func captures(of closure: TypedClosure) -> (list: [Capture], context: TypeInfo, words: Int) {
        var list: [Capture] = []
        var offset = 3
        for id in closure.captures {
            let local = local(id)
            let kind: Capture.Kind = local.isInout ? .address : isBoxed(id) ? .box : .value
            let capture = Capture(local: id, name: local.name, kind: kind, type: localType(id), offset: offset)
            list.append(capture)
            offset += capture.words
        }
        for (id, _) in closure.captureValues {
            let kind: Capture.Kind = isBoxed(id) || local(id).isMutated ? .box : .value
            let capture = Capture(local: id, name: local(id).name, kind: kind, type: localType(id), offset: offset)
            list.append(capture)
            offset += capture.words
        }
        return (list, interpreter.contextInfo(of: list, words: offset), offset - 3)
    }

    private func captureNodes(_ closure: TypedClosure, _ list: [Capture], isOwned: Bool) throws -> [(Node, Int)] {
        var nodes: [(Node, Int)] = []
        for capture in list.prefix(closure.captures.count) {
            guard let place = storage[capture.local] else { throw loweringError("captured \(local(capture.local).name.text)") }
            switch (capture.kind, place) {
            case (.value, .slots(let slot)):
                if capture.type.words == 0 { continue }
                let value = read(slot: slot, capture.type, .borrowed)
                nodes.append((isOwned ? owned(value) : value.node, capture.offset))
            case (.value, .pointer(let slot, let offset)):
                let value = read(pointer: slot, offset, capture.type, .borrowed)
                nodes.append((isOwned ? owned(value) : value.node, capture.offset))
            case (.box, .pointer(let slot, _)):
                nodes.append((isOwned ? RetainLocal(slot) : Local(slot), capture.offset))
            case (.address, .pointer(let slot, _)): nodes.append((Local(slot), capture.offset))
            case (.address, .slots(let slot)): nodes.append((AddressOf(Local(slot)), capture.offset))
            case (.box, .slots(let slot)): nodes.append((isOwned ? RetainLocal(slot) : Local(slot), capture.offset))
            }
        }
        return nodes
    }

    // MARK: Closure expressions

    func makeClosure(_ closure: TypedClosure, _ type: TypeInfo) throws -> Lowered {
        let (list, context, _) = captures(of: closure)
        let cell = closureCell(closure, list, replacements, arguments)
        if list.isEmpty { return Lowered(ConstantClosure(interpreter.constantClosure(cell)), type, .owned, isSimple: true).owningNothing() }
        var nodes = try captureNodes(closure, list, isOwned: true)
        for (capture, (id, expression)) in zip(list.dropFirst(closure.captures.count), closure.captureValues) {
            let node: Node
            if local(id).ownership != .strong {
                node = try weakBox(expression)
            } else {
                node = try ownedNode(expression)
            }
            nodes.append((capture.kind == .box ? BoxedValue(node, capture.type) : node, capture.offset))
        }
        return Lowered(MakeClosure(cell, context, nodes), type, .owned)
    }

    /// The code of a closure or local function in this body, for these type arguments.
    func closureCell(_ closure: TypedClosure, _ list: [Capture], _ replacements: [TypeID: TypeID], _ arguments: [TypeID], name: String? = nil) -> FunctionCell {
        let key = FunctionCell.Key.closure(body: interpreter.closureHomes.number(of: (body as AnyObject?) ?? closure), owner: closure.owner, arguments)
        if let cell = interpreter.cells[key] { return cell }
        let (runtime, body, function) = (interpreter, body, function)
        let title = name ?? "closure in \(frame.name.isEmpty ? "main" : frame.name)"
        let cell = FunctionCell(runtime, key: key, parameterWords: 0) { [unowned runtime] cell in
            guard let origin = cell.closure else { throw loweringError("closure without text") }
            return try runtime.lowerClosure(origin, cell)
        }
        if let body {
            cell.closure = ClosureOrigin(
                owner: frame.origin?.owner, body: body, closure: closure, captures: list, replacements: replacements, arguments: arguments,
                title: title, function: function)
        }
        interpreter.cells[key] = cell
        cell.parameterWords = closure.parameters.reduce(0) { $0 + (self.local($1).isInout ? 1 : interpreter.typeInfo(program.concrete(program.substitute(self.local($1).type, replacements))).words) }
        return cell
    }

    /// The code of a closure, which reads its context.
    func lowerClosure(_ closure: TypedClosure, _ list: [Capture], _ cell: FunctionCell) throws -> Node {
        for id in closure.parameters { bindParameter(id) }
        contextSlot = allocate(1)
        let start = next
        for capture in list {
            let slot = allocate(capture.words)
            switch capture.kind {
            case .value: storage[capture.local] = .slots(slot)
            case .box: storage[capture.local] = .pointer(slot, 2)
            case .address: storage[capture.local] = .pointer(slot, 0)
            }
            if capture.local.raw >= 0 { note(capture.local, slot, capture.type, capture.kind == .value ? .borrowed : capture.kind == .box ? .box : .address) }
        }
        resultType = info(closure.result)
        if resultType.words > 0 { reserveResult() }
        let node = try scope {
            let boxes = boxParameters(closure.parameters)
            declareLocals(of: closure.statements)
            let main = try tail(closure.statements[...])
            return boxes.isEmpty ? main : SequenceValue(join(boxes.map { ($0, false) }[...]), main)
        }
        finish()
        cell.frame = frame
        let words = list.reduce(0) { $0 + $1.words }
        return words == 0 ? node : ClosureEntry(context: contextSlot ?? 0, slot: start, words: words, node)
    }

    func bindParameter(_ id: LocalID) {
        let local = local(id)
        let type = info(local.type)
        if local.isInout {
            let slot = allocate(1)
            storage[id] = .pointer(slot, 0)
            note(id, slot, type, .address)
        } else {
            let slot = allocate(type.words)
            storage[id] = .slots(slot)
            note(id, slot, type, .borrowed)
        }
    }

    /// Parameters that are changed and shared with closures (none in checked Swift, but `self` of an initialiser) move to boxes.
    func boxParameters(_ parameters: [LocalID]) -> [Node] {
        var nodes: [Node] = []
        for id in parameters where isBoxed(id) {
            guard case .slots(let slot)? = storage[id] else { continue }
            let type = localType(id)
            let box = allocate(1)
            addCleanup(box, interpreter.weakStorage)
            nodes.append(MakeBox(box, type, owned(read(slot: slot, type, .borrowed)), record))
            storage[id] = .pointer(box, 2)
        }
        return nodes
    }

    // MARK: Local functions

    /// - Parameter own: arguments for all generic parameters that it can name, those of what it stands in first. Its cell is known
    ///   by them, so that a call of itself leads to the same one.
    /// - Returns: it, and what the parameters stand for.
    func localFunction(_ id: LocalFunctionID, _ own: [TypeID]) throws -> (TypedLocalFunction, [TypeID: TypeID]) {
        guard let local = body?.localFunctions[id.raw] else { throw loweringError("local function") }
        let parameters = program.function(local.declaration)?.signature.parameters ?? []
        let map = replacements.merging(zip(parameters, own)) { $1 }
        return (local, map)
    }

    func callLocal(_ id: LocalFunctionID, _ own: [TypeID], _ sources: [ArgumentSource], _ result: TypeInfo, _ span: Span) throws -> Lowered {
        let (local, map) = try localFunction(id, own)
        let (list, context, words) = captures(of: local.closure)
        let cell = closureCell(local.closure, list, map, own, name: local.name.text)
        let parameters = local.closure.parameters.map { parameter -> ParameterShape in
            let type = self.local(parameter).type
            return ParameterShape(type: interpreter.typeInfo(program.concrete(program.substitute(type, map))), isInout: self.local(parameter).isInout)
        }
        let argumentWords = parameters.reduce(0) { $0 + $1.words }
        let contextBlock = list.isEmpty ? 0 : allocate(words + 3)
        let base = allocateFrame(argumentWords + 1)
        var plan = ArgumentPlan(base: base)
        let arguments = program.function(local.declaration).map { $0.signature.parameters.map { map[$0] ?? $0 } } ?? []
        try add(sources, parameters, local.declaration, arguments, &plan)
        if !list.isEmpty {
            let node: Node
            if let closure, closure === local.closure, let contextSlot {
                // A recursive call: the same environment.
                node = Local(contextSlot)
            } else {
                node = StackContext(cell, context, slot: contextBlock, try captureNodes(local.closure, list, isOwned: false))
            }
            plan.items.append(.init(value: Lowered(node, interpreter.anyType).asWord(interpreter.weakBoxInfo), effect: nil, offset: argumentWords))
        }
        let list2 = settle(&plan, runsScript: true)
        let site = site(span, base: base)
        let finder = openedLocal(id, local, own, list, parameters, result, span)
        let node = finish(plan, list2) { list in
            if let finder { return CallFound(ArgumentList(list), finder, base, site, self.state) }
            switch list.count {
            case 0: return Call0(cell, base, site, self.state)
            case 1 where list[0].1 == 0: return Call1(cell, base, site, self.state, list[0].0)
            case 2 where list[0].1 == 0: return Call2(cell, base, site, self.state, list[0].0, list[1].0, list[1].1)
            case 3 where list[0].1 == 0: return Call3(cell, base, site, self.state, list[0].0, list[1].0, list[1].1, list[2].0, list[2].1)
            default: return CallN(cell, base, site, self.state, ArgumentList(list))
            }
        }
        return Lowered(node, result, .owned)
    }

    // MARK: Functions as values

    func functionReference(_ callee: Callee, _ receiver: TypedExpression?, _ type: TypeInfo, _ span: Span) throws -> Lowered {
        switch callee {
        case .local(let id, let own):
            let own = substitute(own)
            let (local, map) = try localFunction(id, own)
            let (list, context, _) = captures(of: local.closure)
            let cell = closureCell(local.closure, list, map, own, name: local.name.text)
            if list.isEmpty { return Lowered(ConstantClosure(interpreter.constantClosure(cell)), type, .owned, isSimple: true).owningNothing() }
            return Lowered(MakeClosure(cell, context, try captureNodes(local.closure, list, isOwned: true)), type, .owned)
        case .value(let function): return try lower(function)
        default: break
        }
        guard case .function(let shape) = program.types.node(type.id) else { throw loweringError("function reference of type \(type.name)") }
        let parameters = shape.parameters.map { ParameterShape(type: interpreter.typeInfo($0.type), isInout: $0.isInout) }
        let result = interpreter.typeInfo(shape.result)
        // A plain function is its cell.
        if receiver == nil, case .direct(let id, let arguments) = callee, let function = program.function(id), function.selfKind == .none || function.selfKind == .result {
            return Lowered(ConstantClosure(interpreter.constantClosure(interpreter.cell(id, substitute(arguments)))), type, .owned, isSimple: true).owningNothing()
        }
        let concrete = substituted(callee)
        guard let receiver else {
            if isCurried(callee, shape.parameters.count) {
                return try curried(concrete, parameters, result, type, span)
            }
            let cell = interpreter.callThunk(concrete, self: nil, parameters, result, span, frame.name)
            return Lowered(ConstantClosure(interpreter.constantClosure(cell)), type, .owned, isSimple: true).owningNothing()
        }
        let selfType = info(receiver.type)
        let cell = interpreter.callThunk(concrete, self: selfType, parameters, result, span, frame.name)
        let context = interpreter.makeBlockInfo(name: "function", words: 3 + selfType.words, refs: RefList(selfType.refs.moved(by: 3)), kind: .context)
        context.content = selfType
        return Lowered(MakeClosure(cell, context, [(try ownedNode(receiver), 3)]), type, .owned)
    }

    private func substituted(_ callee: Callee) -> Callee {
        switch callee {
        case .direct(let id, let arguments): return .direct(id, substitute(arguments))
        case .dynamic(let id, let arguments): return .dynamic(id, substitute(arguments))
        case .witness(let id, let arguments): return .witness(id, substitute(arguments))
        case .metatypeInit(let id, let arguments): return .metatypeInit(id, substitute(arguments))
        case .local, .value: return callee
        }
    }

    /// `Type.method`: a function from the receiver to the method.
    private func isCurried(_ callee: Callee, _ count: Int) -> Bool {
        let id: DeclID
        switch callee {
        case .direct(let function, _), .dynamic(let function, _), .witness(let function, _), .metatypeInit(let function, _): id = function
        default: return false
        }
        guard let function = program.function(id) else { return false }
        switch function.selfKind {
        case .value, .inout: return true
        default: return false
        }
    }

    private func curried(_ callee: Callee, _ parameters: [ParameterShape], _ result: TypeInfo, _ type: TypeInfo, _ span: Span) throws -> Lowered {
        guard parameters.count == 1, result.kind == .function, case .function(let inner) = program.types.node(result.id) else {
            throw loweringError("unapplied method")
        }
        let selfType = parameters[0].type
        let innerShapes = inner.parameters.map { ParameterShape(type: interpreter.typeInfo($0.type), isInout: $0.isInout) }
        let cell = interpreter.callThunk(callee, self: selfType, innerShapes, interpreter.typeInfo(inner.result), span, frame.name)
        let runtime = interpreter
        let outer = runtime.makeThunk(parameterWords: selfType.words) { _ in
            let selfType = runtime.current(selfType)
            let context = runtime.makeBlockInfo(name: "function", words: 3 + selfType.words, refs: RefList(selfType.refs.moved(by: 3)), kind: .context)
            context.content = selfType
            let value: Node
            let lowering = FunctionLowering(self.interpreter, self.body, self.replacements, self.arguments, name: "")
            value = lowering.owned(lowering.read(slot: 0, selfType, .borrowed))
            return MakeClosure(cell, context, [(value, 3)])
        }
        outer.measure = { [unowned runtime] in runtime.current(selfType).words }
        return Lowered(ConstantClosure(interpreter.constantClosure(outer)), type, .owned, isSimple: true).owningNothing()
    }

    func enumCaseReference(_ id: DeclID, _ type: TypeInfo) throws -> Lowered {
        guard case .function(let shape) = program.types.node(type.id) else {
            // A case without payload.
            return try enumCase(id, [], type)
        }
        let (runtime, body) = (interpreter, body)
        func current() -> [TypeInfo] { shape.parameters.map { runtime.typeInfo($0.type) } }
        func words() -> Int { current().reduce(0) { $0 + $1.words } }
        let cell = runtime.makeThunk(parameterWords: words()) { cell in
            let (types, result) = (current(), runtime.typeInfo(shape.result))
            let lowering = FunctionLowering(runtime, body, [:], [], name: "enum case")
            var offset = 0
            var parts: [Part] = []
            for type in types {
                let slot = offset
                parts.append(.lowered { lowering.read(slot: slot, type, .borrowed) })
                offset += type.words
            }
            lowering.next = offset + 1
            lowering.highest = offset + 1
            let node: Node
            if result.kind == .optional {
                node = lowering.inject(lowering.own(lowering.read(slot: 0, result.element, .borrowed)), result).node
            } else {
                node = try lowering.makeCase(id, parts, result).node
            }
            lowering.finish()
            cell.frame = lowering.frame
            return node
        }
        cell.measure = words
        return Lowered(ConstantClosure(interpreter.constantClosure(cell)), type, .owned, isSimple: true).owningNothing()
    }
}

/// A new box with an owned value: a capture list's variable that the closure changes.
final class BoxedValue: IntNode {
    let value: Node
    let box: TypeInfo
    let heap: Heap
    init(_ value: Node, _ type: TypeInfo) {
        self.value = value
        box = type.box
        heap = type.interpreter.heap
    }
    override func evalInt(_ f: F) throws -> Int {
        let object = heap.makeObject(box.bits, words: box.words)
        do { try value.evalInto(f, object + 2) } catch {
            heap.deallocate(object, box.words)
            throw error
        }
        return object.word
    }
}

extension Interpreter {
    /// Lowers the code of a closure cell from the text it has now.
    func lowerClosure(_ origin: ClosureOrigin, _ cell: FunctionCell) throws -> Node {
        let lowering = FunctionLowering(self, origin.body, origin.replacements, origin.arguments, name: origin.title, closure: origin.closure)
        lowering.function = origin.function
        lowering.frame.origin?.owner = origin.owner
        return try lowering.lowerClosure(origin.closure, origin.captures, cell)
    }
}
