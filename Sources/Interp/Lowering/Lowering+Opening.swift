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

    /// Some protocol asks something of it, so that an existential type itself does not do.
    private func isConstrained(_ parameter: TypeID, _ signature: GenericSignature) -> Bool {
        signature.requirements.contains { requirement in
            guard case .conforms(parameter, let id) = requirement, let protocolDecl = program.nominal(id) else { return false }
            return !(protocolDecl.isPrelude && protocolDecl.requirements.isEmpty)
        }
    }
}

/// The function for the dynamic types of the arguments that are opened: a thunk that unpacks them.
final class OpeningFinder: CalleeFinder {
    struct Opened {
        /// Index of the type argument.
        var argument: Int
        var parameter: Int
        /// Of the existential in the frame.
        var offset: Int
        var isObject: Bool
    }
    let opened: [Opened]
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

    private func bits(_ nf: F, _ item: Opened) -> Int { item.isObject ? pointer(nf[item.offset])[0] : nf[item.offset] }

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
        return interpreter.makeThunk(parameterWords: words) { [unowned self] cell in
            let lowering = interpreter.makeLowering(place.function.name)
            var concrete = arguments
            for (item, type) in zip(opened, types) { concrete[item.argument] = type.id }
            var receiver: Receiver?
            switch shape {
            case .none: break
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
                    let type = types[position]
                    let payload = opened[position].isObject ? slot : slot + 1
                    sources.append(.lowered(type) { type.isBoxed ? lowering.read(pointer: payload, 2, type, .kept) : lowering.read(slot: payload, type, .kept) })
                } else {
                    sources.append(.lowered(parameter.type) { lowering.read(slot: slot, parameter.type, .kept) })
                }
            }
            _ = lowering.allocate(1)
            lowering.openPool()
            let declaration = interpreter.program.function(function)
            let map = interpreter.replacements(declaration?.signature ?? .init(), concrete)
            let actual = declaration.map { interpreter.typeInfo(interpreter.program.concrete(interpreter.program.substitute($0.result, map))) } ?? result
            let source = declaration?.kind == .initializer ? result : actual
            let span = place.span
            let call = { try lowering.call(.direct(self.function, concrete), receiver: receiver, sources, result: source, span: span) }
            let node = try lowering.result(of: call, source, as: result, span)
            lowering.finish()
            cell.frame = lowering.frame
            return node
        }
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
