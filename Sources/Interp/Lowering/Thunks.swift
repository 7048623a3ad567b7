import Diagnostics
import Lexer
import Types

/// Cells whose code is made here: bound methods, converted functions, observed and lazy properties, witnesses by storage.
extension Interpreter {
    /// The immortal function value of a cell without captures.
    func constantClosure(_ cell: FunctionCell) -> Int {
        if let word = cell.constantClosure { return word }
        let block = F.allocate(capacity: 3)
        block[0] = contextInfo.bits
        block[1] = immortalCount
        block[2] = Int(bitPattern: Unmanaged.passRetained(cell).toOpaque())
        cell.constantClosure = block.word
        return block.word
    }

    /// A lowering without a body of its own.
    func makeLowering(_ name: String) -> FunctionLowering {
        FunctionLowering(self, nil, [:], [], name: name)
    }

    /// Calls a callee with parameters as given; `self` (words) stands in the context behind the cell.
    func callThunk(_ callee: Callee, self selfType: TypeInfo?, _ parameters: [ParameterShape], _ result: TypeInfo, _ span: Span, _ name: String) -> FunctionCell {
        let thunk = makeThunk(parameterWords: parameters.reduce(0) { $0 + $1.words }) { [unowned self] cell in
            // Layouts may be others than when the thunk was made.
            let parameters = parameters.map { ParameterShape(type: current($0.type), isInout: $0.isInout) }
            let (selfType, result) = (selfType.map(current), current(result))
            let words = parameters.reduce(0) { $0 + $1.words }
            let lowering = makeLowering(name)
            let slots = lowering.allocate(words + 1)
            var sources: [ArgumentSource] = []
            var offset = slots
            for parameter in parameters {
                let slot = offset
                if parameter.isInout {
                    sources.append(.place(LoweredPlace(Field(slot, 0), .pointer(slot, 0), parameter.type)))
                } else {
                    sources.append(.lowered(parameter.type) { lowering.read(slot: slot, parameter.type, .kept) })
                }
                offset += parameter.words
            }
            let receiver: Receiver? = selfType.map { type in
                if lowering.program.types.isConcrete(type.id), Interpreter.needsAddress(callee, self) {
                    return .place(LoweredPlace(Field(words, 3), .pointer(words, 3), type))
                }
                return .lowered(type) { lowering.read(pointer: words, 3, type, .kept) }
            }
            let value = try lowering.call(callee, receiver: receiver, sources, result: result, span: span)
            let node = lowering.owned(value)
            lowering.finish()
            cell.frame = lowering.frame
            return node
        }
        thunk.measure = { [unowned self] in parameters.reduce(0) { $0 + ($1.isInout ? 1 : current($1.type).words) } }
        switch callee {
        case .direct(let id, let arguments), .dynamic(let id, let arguments), .witness(let id, let arguments): thunk.callee = (id, arguments)
        case .metatypeInit, .local, .value: break
        }
        return thunk
    }

    /// The type with the layout it has now.
    func current(_ type: TypeInfo) -> TypeInfo { type.id == .error ? type : typeInfo(type.id) }

    private static func needsAddress(_ callee: Callee, _ interpreter: Interpreter) -> Bool {
        switch callee {
        case .direct(let id, _), .dynamic(let id, _), .witness(let id, _): return interpreter.program.function(id)?.selfKind == .inout
        default: return false
        }
    }

    /// Calls the function in the context with converted arguments and converts its result.
    func conversionThunk(_ from: TypeNode.FunctionType, _ to: TypeNode.FunctionType, _ place: Place) -> FunctionCell {
        // Function values outlive layouts: asked for anew whenever the code is.
        let shapes = { [unowned self] in to.parameters.map { ParameterShape(type: self.typeInfo($0.type), isInout: $0.isInout) } }
        func count(_ shapes: [ParameterShape]) -> Int { shapes.reduce(0) { $0 + $1.words } }
        let thunk = makeThunk(parameterWords: count(shapes())) { [unowned self] cell in
            let parameters = shapes()
            let words = count(parameters)
            let lowering = makeLowering("function")
            _ = lowering.allocate(words + 1)
            let inner = from.parameters.map { ParameterShape(type: typeInfo($0.type), isInout: $0.isInout) }
            let innerWords = inner.reduce(0) { $0 + $1.words }
            let (source, target) = (typeInfo(from.result), typeInfo(to.result))
            let resultSlot = lowering.allocate(source.words)
            let scratch = lowering.allocate(source.words + target.words + 2)
            let base = lowering.allocateFrame(innerWords + 1)
            var list: [(Node, Int)] = []
            var cleanups: [Cleanup] = []
            var offset = 0
            var innerOffset = 0
            for (outerShape, innerShape) in zip(parameters, inner) {
                if outerShape.isInout || outerShape.type === innerShape.type {
                    list.append((outerShape.isInout ? Local(offset) : lowering.read(slot: offset, outerShape.type, .kept).node, innerOffset))
                } else {
                    let argumentScratch = lowering.allocate(outerShape.type.words + innerShape.type.words + 2)
                    let node = ConvertValue(
                        lowering.read(slot: offset, outerShape.type, .kept).node, scratch: argumentScratch, outerShape.type, innerShape.type, .convert, place)
                    list.append((node, innerOffset))
                    if !innerShape.type.isTrivial { cleanups.append(Cleanup(slot: base + innerOffset, type: innerShape.type)) }
                }
                offset += outerShape.words
                innerOffset += innerShape.words
            }
            list.append((Field(words, 3), innerWords))
            let call = CallFound(ArgumentList(list), ClosureFinder(innerWords), base, lowering.site(place.span, base: base), state)
            var node: Node = cleanups.isEmpty ? call : Scope(call, cleanups, lowering.record)
            if source !== target, target.words > 0 {
                if source.isTrivial {
                    node = ConvertValue(node, scratch: scratch, source, target, .convert, place)
                } else {
                    let convert = ConvertValue(lowering.read(slot: resultSlot, source, .kept).node, scratch: scratch, source, target, .convert, place)
                    node = Scope(SequenceValue(FillSlots(resultSlot, node), convert), [Cleanup(slot: resultSlot, type: source)], lowering.record)
                }
            } else if target.words == 0, source.words > 0 {
                node = lowering.discard(Lowered(node, source, .owned))
            }
            lowering.finish()
            cell.frame = lowering.frame
            return node
        }
        thunk.measure = { count(shapes()) }
        return thunk
    }

    // MARK: Properties

    /// Sets an observed stored property: `willSet`, the store, `didSet`. Parameters: object or address, new value.
    func observedSetter(_ variable: VariableDecl, _ owner: TypeInfo) throws -> FunctionCell {
        let key = FunctionCell.Key.property(variable.id, owner.id, .setter)
        if let cell = cells[key] { return cell }
        let isObject = owner.kind == .class || owner.kind == .classExistential
        let (_, field) = try makeLowering("").fieldLayout(variable.id, owner)
        let cell = FunctionCell(self, key: key, parameterWords: 1 + field.words) { [unowned self] cell in
            let variable = current(variable)
            let lowering = makeLowering(variable.qualifiedName)
            _ = lowering.allocate(1)
            let value = lowering.allocate(field.words)
            let (offset, field) = try lowering.fieldLayout(variable.id, owner)
            let start = LoweredPlace(Field(0, 0), .pointer(0, 0), owner)
            let place = isObject ? LoweredPlace(Field(0, offset), .pointer(0, offset), field) : lowering.offset(start, offset, field)
            let receiver: Receiver = isObject ? .lowered(owner) { lowering.read(slot: 0, owner, .kept) } : .place(start)
            let node = try observed(lowering, variable, variableArguments(variable, owner), place, value, field, receiver)
            lowering.finish()
            cell.frame = lowering.frame
            return node
        }
        cells[key] = cell
        return cell
    }

    func observedGlobalSetter(_ variable: VariableDecl, _ arguments: [TypeID], _ storage: GlobalStorage) throws -> FunctionCell {
        let key = FunctionCell.Key.property(variable.id, storage.type.id, .setter)
        if let cell = cells[key] { return cell }
        let cell = FunctionCell(self, key: key, parameterWords: storage.type.words) { [unowned self] cell in
            let variable = current(variable)
            let lowering = makeLowering(variable.qualifiedName)
            let value = lowering.allocate(storage.type.words)
            let place = LoweredPlace(lowering.globalAddress(variable.id, arguments, storage, .none), .other, storage.type)
            let node = try observed(lowering, variable, arguments, place, value, storage.type, nil)
            lowering.finish()
            cell.frame = lowering.frame
            return node
        }
        cells[key] = cell
        return cell
    }

    /// The property as the version has it for which code is lowered: its observers may have come and gone.
    private func current(_ variable: VariableDecl) -> VariableDecl { program.variable(variable.id) ?? variable }

    /// The type arguments of a property's own nominal type, for an instance type.
    private func variableArguments(_ variable: VariableDecl, _ owner: TypeInfo) -> [TypeID] {
        var level: TypeInfo? = owner
        while let type = level {
            if type.declaration == variable.parent { return type.arguments }
            level = type.superclass
        }
        return owner.arguments
    }

    private func observed(
        _ lowering: FunctionLowering, _ variable: VariableDecl, _ arguments: [TypeID], _ place: LoweredPlace, _ value: Int, _ type: TypeInfo, _ receiver: Receiver?
    ) throws -> Node {
        try lowering.scope {
            var nodes: [Node] = []
            let span = variable.nameSpan
            func callObserver(_ id: DeclID, _ slot: Int) throws {
                let parameters = program.function(id)?.parameters.count ?? 0
                let sources: [ArgumentSource] = parameters == 0 ? [] : [.lowered(type) { lowering.read(slot: slot, type, .kept) }]
                nodes.append(try lowering.call(.direct(id, arguments), receiver: receiver, sources, result: voidType, span: span).node)
            }
            if let id = variable.willSet { try callObserver(id, value) }
            let old = lowering.allocate(type.words)
            if variable.didSet != nil {
                if !type.isTrivial { lowering.addCleanup(old, type) }
                nodes.append(FillSlots(old, lowering.owned(lowering.read(address: place.address, type, isSimple: true))))
            }
            nodes.append(try lowering.store(place, { lowering.read(slot: value, type, .borrowed) }, span: span))
            if let id = variable.didSet { try callObserver(id, old) }
            return lowering.join(nodes.map { ($0, false) }[...])
        }
    }

    /// A lazy property's value, computed at the first use. Parameter: object or address.
    func lazyGetter(_ variable: VariableDecl, _ owner: TypeInfo) -> FunctionCell {
        let key = FunctionCell.Key.property(variable.id, owner.id, .getter)
        if let cell = cells[key] { return cell }
        let isObject = owner.kind == .class
        let cell = FunctionCell(self, key: key, parameterWords: 1) { [unowned self] cell in
            let variable = current(variable)
            guard let body = program.initialValue(of: variable.id) else { throw loweringError("lazy property without a value") }
            let arguments = variableArguments(variable, owner)
            let signature = variable.parent.flatMap { program.nominal($0) }?.signature ?? variable.signature
            let lowering = FunctionLowering(self, body, replacements(signature, arguments), arguments, name: variable.qualifiedName)
            lowering.frame.origin?.owner = .initialValue(variable.id)
            _ = lowering.allocate(1)
            let (offset, field) = try lowering.fieldLayout(variable.id, owner)
            let place = LoweredPlace(Field(0, offset), .pointer(0, offset), field)
            var prefix: [Node] = []
            var list: [Cleanup] = []
            if let id = body.selfLocal {
                if isObject {
                    lowering.storage[id] = .slots(0)
                } else if lowering.local(id).isInout {
                    lowering.storage[id] = .pointer(0, 0)
                } else {
                    let copy = lowering.allocate(owner.words)
                    prefix.append(FillSlots(copy, lowering.owned(lowering.read(pointer: 0, 0, owner, .borrowed))))
                    if !owner.isTrivial { list.append(Cleanup(slot: copy, type: owner)) }
                    lowering.storage[id] = .slots(copy)
                }
            }
            let payload = field.element
            lowering.resultType = payload
            let slot = lowering.allocate(field.words)
            let value = try lowering.tailBlock(body.statements)
            let fill = FillSlots(slot, lowering.injected(value, payload, field))
            prefix.append(fill)
            let store = StoreWordsAt(place.address, TakeLocal(slot, field.words), scratch: lowering.allocate(field.words), type: field, lowering.record)
            prefix.append(store)
            var make = lowering.join(prefix.map { ($0, false) }[...])
            if !list.isEmpty { make = Scope(make, list, lowering.record) }
            let result = lowering.owned(lowering.read(pointer: 0, offset + field.payloadOffset, payload, .borrowed))
            let node = SequenceValue(Choice.make(PlaceIsSet(place.address, field), Nothing(), make), result)
            lowering.finish()
            cell.frame = lowering.frame
            return node
        }
        cells[key] = cell
        return cell
    }

    /// Getter or setter of a stored property for objects of exactly a class, overrides considered.
    func propertyCell(_ property: DeclID, isSetter: Bool, _ type: TypeInfo) throws -> FunctionCell {
        let key = FunctionCell.Key.property(property, type.id, isSetter ? .dynamicSetter : .dynamicGetter)
        if let cell = cells[key] { return cell }
        completeClass(type)
        let cell: FunctionCell
        if let override = program.propertyOverride(of: property, in: type.id), let variable = program.variable(override) {
            let arguments = variableArguments(variable, type)
            if let accessor = isSetter ? variable.setter : variable.getter {
                cell = self.cell(accessor, arguments)
            } else if isSetter, variable.willSet != nil || variable.didSet != nil {
                cell = try observedOverride(variable, property, type)
            } else {
                cell = try plainProperty(property, isSetter: isSetter, type, key)
            }
        } else if isSetter, let variable = program.variable(property), variable.willSet != nil || variable.didSet != nil {
            cell = try observedSetter(variable, type)
        } else {
            cell = try plainProperty(property, isSetter: isSetter, type, key)
        }
        cells[key] = cell
        return cell
    }

    private func plainProperty(_ property: DeclID, isSetter: Bool, _ type: TypeInfo, _ key: FunctionCell.Key) throws -> FunctionCell {
        let (offset, field) = try makeLowering("").fieldLayout(property, type)
        return FunctionCell(self, key: key, parameterWords: isSetter ? 1 + field.words : 1) { [unowned self] cell in
            let lowering = makeLowering("property")
            _ = lowering.allocate(1 + field.words)
            let node: Node
            if isSetter {
                let place = LoweredPlace(Field(0, offset), .pointer(0, offset), field)
                node = try lowering.store(place, { lowering.read(slot: 1, field, .borrowed) }, span: .none)
            } else {
                node = lowering.owned(lowering.read(pointer: 0, offset, field, .borrowed))
            }
            lowering.finish()
            cell.frame = lowering.frame
            return node
        }
    }

    /// A subclass observes an inherited property: its observers around the superclass's setter.
    private func observedOverride(_ variable: VariableDecl, _ property: DeclID, _ type: TypeInfo) throws -> FunctionCell {
        let (offset, field) = try makeLowering("").fieldLayout(property, type)
        let key = FunctionCell.Key.property(variable.id, type.id, .setter)
        return FunctionCell(self, key: key, parameterWords: 1 + field.words) { [unowned self] cell in
            let variable = current(variable)
            let lowering = makeLowering(variable.qualifiedName)
            _ = lowering.allocate(1 + field.words)
            let place = LoweredPlace(Field(0, offset), .pointer(0, offset), field)
            let receiver: Receiver = .lowered(type) { lowering.read(slot: 0, type, .kept) }
            let node = try observed(lowering, variable, variableArguments(variable, type), place, 1, field, receiver)
            lowering.finish()
            cell.frame = lowering.frame
            return node
        }
    }

    // MARK: Witnesses and initialisers

    /// An accessor requirement that storage answers, a static one that an enum case answers.
    func lowerWitnessThunk(_ requirement: DeclID, _ answer: Program.WitnessAnswer, _ type: TypeInfo, _ cell: FunctionCell) throws -> Node {
        guard let declaration = program.function(requirement) else { throw loweringError("witness thunk") }
        let lowering = makeLowering(declaration.qualifiedName)
        let isSetter = declaration.kind == .setter
        let node: Node
        switch answer {
        case .stored(let property):
            let (offset, field) = try lowering.fieldLayout(property, type)
            let ownership = program.variable(property)?.ownership ?? .strong
            if type.kind == .class {
                _ = lowering.allocate(1 + field.words)
                let place = LoweredPlace(Field(0, offset), .pointer(0, offset), field)
                if isSetter {
                    if let variable = program.variable(property), variable.willSet != nil || variable.didSet != nil {
                        let setter = try observedSetter(variable, type)
                        node = try lowering.callCell(setter, receiver: .lowered(type) { lowering.read(slot: 0, type, .kept) }, byAddress: false, [.lowered(field) { lowering.read(slot: 1, field, .kept) }], result: voidType, span: .none).node
                    } else {
                        node = try lowering.store(place, { lowering.read(slot: 1, field, .borrowed) }, span: .none)
                    }
                } else if filling != nil {
                    node = lowering.owned(try lowering.readStored(type, { lowering.read(slot: 0, type, .kept) }, property, field, .none))
                } else {
                    node = lowering.owned(lowering.loadWeak(lowering.read(pointer: 0, offset, field, .borrowed), ownership, field, .none))
                }
            } else if isSetter {
                _ = lowering.allocate(1 + field.words)
                let place = LoweredPlace(Field(0, offset), .pointer(0, offset), field)
                node = try lowering.store(place, { lowering.read(slot: 1, field, .borrowed) }, span: .none)
            } else if declaration.selfKind == .inout {
                _ = lowering.allocate(1)
                node = lowering.owned(lowering.whenFilled(lowering.read(pointer: 0, offset, field, .borrowed), property, of: type, .none))
            } else {
                _ = lowering.allocate(type.words)
                node = lowering.owned(lowering.whenFilled(lowering.read(slot: offset, field, .borrowed), property, of: type, .none))
            }
        case .global(let variable, let arguments):
            _ = lowering.allocate(1)
            let storage = global(variable, arguments)
            if isSetter {
                _ = lowering.allocate(storage.type.words)
                let place = LoweredPlace(lowering.globalAddress(variable, arguments, storage, .none), .other, storage.type)
                node = try lowering.store(place, { lowering.read(slot: 1, storage.type, .borrowed) }, span: .none)
            } else {
                node = lowering.owned(try lowering.readGlobal(variable, arguments, storage.type, .none))
            }
        case .enumCase(let enumCase):
            // The metatype, then the payload.
            var offset = lowering.allocate(1) + 1
            var parts: [FunctionLowering.Part] = []
            for payload in program.payloadTypes(of: enumCase, in: type.id) {
                let info = typeInfo(payload)
                let slot = offset
                parts.append(.lowered { lowering.read(slot: slot, info, .borrowed) })
                offset += info.words
            }
            _ = lowering.allocate(offset)
            node = lowering.owned(try lowering.makeCase(enumCase, parts, type))
        case .function:
            throw loweringError("witness thunk of a function")
        }
        lowering.finish()
        cell.frame = lowering.frame
        return node
    }

    /// An initialiser of a class as a function that gives the object.
    func lowerAllocating(_ initializer: DeclID, _ arguments: [TypeID], _ type: TypeInfo, _ cell: FunctionCell) throws -> Node {
        guard let function = program.function(initializer) else { throw loweringError("initialiser") }
        let lowering = makeLowering(function.qualifiedName)
        let shapes = lowering.shapes(function, arguments)
        var sources: [ArgumentSource] = []
        for shape in shapes {
            let slot = lowering.allocate(shape.words)
            if shape.isInout {
                sources.append(.place(LoweredPlace(Field(slot, 0), .pointer(slot, 0), shape.type)))
            } else {
                sources.append(.lowered(shape.type) { lowering.read(slot: slot, shape.type, .kept) })
            }
        }
        _ = lowering.allocate(1)
        let node = try lowering.construct(
            type, initializer, arguments, shapes, sources, function.isFailable ? optional(of: type) : type, isFailable: function.isFailable, function.nameSpan
        ).node
        lowering.finish()
        cell.frame = lowering.frame
        return node
    }

    /// The initialiser that a metatype value leads to, as a function that gives the instance.
    func initializerCell(_ initializer: DeclID, _ own: [TypeID], isWitness: Bool, _ type: TypeInfo) throws -> Unmanaged<FunctionCell> {
        if isWitness { return try witnessSlot(initializer, own, type).cell }
        guard type.kind == .class else {
            return Unmanaged.passUnretained(cell(initializer, type.arguments + own))
        }
        let (implementation, arguments) = program.implementation(of: initializer, in: type.id, own: own)
        completeClass(type)
        return Unmanaged.passUnretained(allocatingCell(implementation, arguments, type))
    }

    /// The concrete result type of a requirement for a type.
    func resultType(_ requirement: DeclID, _ type: TypeInfo, _ own: [TypeID]) -> TypeInfo {
        guard let function = program.function(requirement) else { return anyType }
        if function.kind == .initializer { return function.isFailable ? optional(of: type) : type }
        return typeInfo(program.concrete(program.substitute(function.result, replacements(function.signature, [type.id] + own))))
    }
}
