import Diagnostics
import Lexer
import Types

/// `f(x)` with an existential `x` for a parameter `T: P`: the call goes to `f` for the type of what `x` holds.
extension FunctionLowering {
    /// nil: nothing is to be opened.
    func openedCall(
        _ function: FunctionDecl, _ arguments: [TypeID], _ selfType: TypeInfo?, _ receiver: Receiver?, _ sources: [ArgumentSource],
        _ parameters: [ParameterShape], _ result: TypeInfo, _ span: Span
    ) throws -> Lowered? {
        var opened: [OpeningFinder.Opened] = []
        let shape = selfShape(function, selfType)
        if let index = openedSelf(function, arguments, selfType, receiver), let selfType {
            opened.append(.init(argument: index, parameter: nil, offset: 0, isObject: selfType.kind == .classExistential))
        }
        for (index, parameter) in function.signature.parameters.enumerated() where index < arguments.count {
            let type = interpreter.typeInfo(arguments[index])
            guard type.kind == .existential || type.kind == .classExistential, isConstrained(parameter, function.signature) else { continue }
            var offset = shape.words
            for (place, info) in function.parameters.enumerated() {
                if info.type == parameter, !info.isInout, place < parameters.count {
                    opened.append(.init(argument: index, parameter: place, offset: offset, isObject: type.kind == .classExistential))
                    break
                }
                if place < parameters.count { offset += parameters[place].words }
            }
        }
        if opened.isEmpty { return nil }
        let finder = OpeningFinder(opened, function.id, arguments, shape, parameters, result, place(span))
        return try emit(
            cell: nil, finder: { _ in finder }, selfShape: shape, receiver: receiver, metatype: selfType, sources: sources, parameters: parameters,
            function: function.id, arguments: arguments, result: result, span: span)
    }

    /// As `openedCall`, for a function that is declared inside another one.
    func openedLocal(
        _ id: LocalFunctionID, _ local: TypedLocalFunction, _ own: [TypeID], _ captures: [Capture], _ parameters: [ParameterShape], _ result: TypeInfo, _ span: Span
    ) -> OpeningFinder? {
        guard let function = program.function(local.declaration) else { return nil }
        var opened: [OpeningFinder.Opened] = []
        for (index, parameter) in function.signature.parameters.suffix(own.count).enumerated() {
            let type = interpreter.typeInfo(own[index])
            guard type.kind == .existential || type.kind == .classExistential, isConstrained(parameter, function.signature) else { continue }
            var offset = 0
            for (place, info) in function.parameters.enumerated() where place < parameters.count {
                if info.type == parameter, !info.isInout {
                    opened.append(.init(argument: index, parameter: place, offset: offset, isObject: type.kind == .classExistential))
                    break
                }
                offset += parameters[place].words
            }
        }
        if opened.isEmpty { return nil }
        let finder = OpeningFinder(opened, function.id, own, .none, parameters, result, place(span))
        finder.local = .init(
            cell: { concrete in
                let (_, map) = try self.localFunction(id, concrete)
                return self.closureCell(local.closure, captures, map, concrete, name: local.name.text)
            },
            result: { concrete in
                let (_, map) = try self.localFunction(id, concrete)
                return self.interpreter.typeInfo(self.program.concrete(self.program.substitute(function.result, map)))
            })
        return finder
    }

    /// Index of `Self` among the type arguments, where a protocol extension's function is called with an existential.
    private func openedSelf(_ function: FunctionDecl, _ arguments: [TypeID], _ type: TypeInfo?, _ receiver: Receiver?) -> Int? {
        guard let type, type.kind == .existential || type.kind == .classExistential, let parent = function.parent, program.nominal(parent)?.kind == .protocol,
              let index = function.signature.parameters.firstIndex(of: program.selfParameter(of: parent)), index < arguments.count, arguments[index] == type.id
        else { return nil }
        switch function.selfKind {
        case .value, .inout: return index
        case .metatype:
            if case .expression(let expression)? = receiver, case .metatype = expression.kind { return nil }
            return receiver == nil ? nil : index
        case .none, .result, .object: return nil
        }
    }

    /// Some protocol asks something of it, so that an existential type itself does not do.
    private func isConstrained(_ parameter: TypeID, _ signature: GenericSignature) -> Bool {
        signature.requirements.contains { requirement in
            guard case .conforms(parameter, let id) = requirement, let protocolDecl = program.nominal(id) else { return false }
            return !(protocolDecl.isPrelude && program.requirements(of: protocolDecl).isEmpty)
        }
    }
}

/// The function for the dynamic types of the arguments that are opened: a thunk that unpacks them.
final class OpeningFinder: CalleeFinder {
    struct Opened {
        /// Index of the type argument.
        var argument: Int
        /// nil: the receiver.
        var parameter: Int?
        /// Of the existential in the frame.
        var offset: Int
        var isObject: Bool
    }
    /// A function with an environment, whose word stands behind the arguments.
    struct Local {
        var cell: ([TypeID]) throws -> FunctionCell
        var result: ([TypeID]) throws -> TypeInfo
    }
    let opened: [Opened]
    var local: Local?
    let function: DeclID
    let arguments: [TypeID]
    let shape: FunctionLowering.SelfShape
    let parameters: [ParameterShape]
    let result: TypeInfo
    let place: Place
    private var found: [[TypeID]: FunctionCell] = [:]
    private var cachedType = 0
    private var cachedCell: Unmanaged<FunctionCell>?

    init(
        _ opened: [Opened], _ function: DeclID, _ arguments: [TypeID], _ shape: FunctionLowering.SelfShape, _ parameters: [ParameterShape], _ result: TypeInfo,
        _ place: Place
    ) {
        self.opened = opened
        self.function = function
        self.arguments = arguments
        self.shape = shape
        self.parameters = parameters
        self.result = result
        self.place = place
    }

    private func bits(_ nf: F, _ item: Opened) -> Int {
        var value = nf + item.offset
        if item.parameter == nil {
            switch shape {
            case .metatype: return value[0]
            case .address: value = pointer(value[0])
            case .none, .value: break
            }
        }
        return item.isObject ? pointer(value[0])[0] : value[0]
    }

    /// The type of a parameter once what is opened is known.
    private func opensIn(_ index: Int, _ concrete: [TypeID]) -> TypeInfo? {
        let interpreter = place.interpreter
        guard let declaration = interpreter.program.function(function), index < declaration.parameters.count, concrete.count == declaration.signature.parameters.count else { return nil }
        let map = interpreter.replacements(declaration.signature, concrete)
        return interpreter.typeInfo(interpreter.program.concrete(interpreter.program.substitute(declaration.parameters[index].type, map)))
    }

    override func cell(_ nf: F) throws -> Unmanaged<FunctionCell> {
        let first = bits(nf, opened[0])
        if opened.count == 1, first == cachedType, let cachedCell { return cachedCell }
        let types = opened.map { TypeInfo.of(bits(nf, $0)) }
        let key = types.map(\.id)
        let cell = found[key] ?? makeThunk(types)
        found[key] = cell
        cachedType = first
        cachedCell = Unmanaged.passUnretained(cell)
        return Unmanaged.passUnretained(cell)
    }

    private func makeThunk(_ types: [TypeInfo]) -> FunctionCell {
        let interpreter = place.interpreter
        let words = shape.words + parameters.reduce(0) { $0 + $1.words }
        return interpreter.makeThunk(parameterWords: words) { [unowned self] thunk in
            let lowering = interpreter.makeLowering(place.function.name)
            var concrete = arguments
            for (item, type) in zip(opened, types) { concrete[item.argument] = type.id }
            var receiver: Receiver?
            let openedReceiver = opened.firstIndex { $0.parameter == nil }.map { (types[$0], opened[$0].isObject) }
            switch shape {
            case .none: break
            case .value(let type) where openedReceiver != nil:
                let slot = lowering.allocate(type.words)
                if let (type, isObject) = openedReceiver { receiver = .lowered(type) { lowering.payload(slot, type, isObject: isObject) } }
            case .address where openedReceiver != nil:
                let slot = lowering.allocate(1)
                if let (type, isObject) = openedReceiver {
                    receiver = .place(LoweredPlace(PayloadAddress(slot, type, isObject: isObject, interpreter), .other, type))
                }
            case .metatype where openedReceiver != nil:
                let slot = lowering.allocate(1)
                if let (type, _) = openedReceiver { receiver = .lowered(type.metatype) { lowering.read(slot: slot, type.metatype, .trivial) } }
            case .value(let type):
                let slot = lowering.allocate(type.words)
                receiver = .lowered(type) { lowering.read(slot: slot, type, .kept) }
            case .address(let type):
                let slot = lowering.allocate(1)
                receiver = .place(LoweredPlace(Field(slot, 0), .pointer(slot, 0), type))
            case .metatype(let type):
                let slot = lowering.allocate(1)
                receiver = .lowered(type.metatype) { lowering.read(slot: slot, type.metatype, .trivial) }
            }
            var sources: [ArgumentSource] = []
            for (index, parameter) in parameters.enumerated() {
                let slot = lowering.allocate(parameter.words)
                if parameter.isInout {
                    sources.append(.place(LoweredPlace(Field(slot, 0), .pointer(slot, 0), parameter.type)))
                } else if let position = opened.firstIndex(where: { $0.parameter == index }) {
                    let (type, isObject) = (types[position], opened[position].isObject)
                    sources.append(.lowered(type) { lowering.payload(slot, type, isObject: isObject) })
                } else if let wanted = opensIn(index, concrete), wanted !== parameter.type, wanted.kind == .function, parameter.type.kind == .function {
                    // `(any P) -> R` where the function of the type that was opened takes an `(A) -> R`.
                    sources.append(.lowered(wanted) { lowering.convertFunction(lowering.read(slot: slot, parameter.type, .kept), parameter.type, wanted, self.place.span) })
                } else {
                    sources.append(.lowered(parameter.type) { lowering.read(slot: slot, parameter.type, .kept) })
                }
            }
            let context = lowering.allocate(1)
            lowering.openPool()
            if let local {
                let type = interpreter.weakBoxInfo
                sources.append(.lowered(type) { lowering.read(slot: context, type, .kept) })
                let source = try local.result(concrete)
                let cell = try local.cell(concrete)
                let call = { try lowering.callCell(cell, receiver: nil, byAddress: false, sources, result: source, span: self.place.span) }
                let node = try lowering.result(of: call, source, as: result, place.span)
                lowering.finish()
                thunk.frame = lowering.frame
                return node
            }
            let declaration = interpreter.program.function(function)
            let map = interpreter.replacements(declaration?.signature ?? .init(), concrete)
            let actual = declaration.map { interpreter.typeInfo(interpreter.program.concrete(interpreter.program.substitute($0.result, map))) } ?? result
            let source = declaration?.kind == .initializer ? result : actual
            let span = place.span
            let call = { try lowering.call(.direct(self.function, concrete), receiver: receiver, sources, result: source, span: span) }
            let node = try lowering.result(of: call, source, as: result, span)
            lowering.finish()
            thunk.frame = lowering.frame
            return node
        }
    }
}

extension FunctionLowering {
    /// What the existential in the slot holds.
    func payload(_ slot: Int, _ type: TypeInfo, isObject: Bool) -> Lowered {
        let place = isObject ? slot : slot + 1
        return type.isBoxed ? read(pointer: place, 2, type, .kept) : read(slot: place, type, .kept)
    }
}

/// Address of what the existential holds whose address stands in a slot.
final class PayloadAddress: Node {
    let slot: Int
    let type: TypeInfo
    let isObject: Bool
    unowned let interpreter: Interpreter
    init(_ slot: Int, _ type: TypeInfo, isObject: Bool, _ interpreter: Interpreter) {
        self.slot = slot
        self.type = type
        self.isObject = isObject
        self.interpreter = interpreter
    }
    override func address(_ f: F) throws -> F {
        let place = pointer(f[slot])
        if isObject { return place }
        return type.isBoxed ? try interpreter.uniquePayload(place, type) : place + 1
    }
}

extension FunctionLowering {
    /// A value under the run-time conversion rules, owned.
    func converted(_ source: TypeInfo, _ target: TypeInfo, _ span: Span, _ make: () throws -> Lowered) throws -> Node {
        let slot = allocate(source.words)
        let scratch = allocate(source.words + target.words + 2)
        let value = owned(try temporarily { try make() })
        let node = ConvertValue(read(slot: slot, source, .borrowed).node, scratch: scratch, source, target, .convert, place(span))
        let both = SequenceValue(FillSlots(slot, value), node)
        return source.isTrivial ? both : Scope(both, [Cleanup(slot: slot, type: source)], record)
    }
}

extension FunctionLowering {
    /// The body of a cell that passes a call on: what the call gives, owned, as the type that the cell's callers expect.
    func result(of call: () throws -> Lowered, _ made: TypeInfo, as wanted: TypeInfo, _ span: Span) throws -> Node {
        if wanted.words == 0 { return StatementValue(made === wanted ? owned(try call()) : discard(try call())) }
        return made === wanted ? owned(try call()) : try converted(made, wanted, span, call)
    }
}
