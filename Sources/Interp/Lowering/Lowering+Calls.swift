import Diagnostics
import Lexer
import Types

/// What `self` of a call comes from.
enum Receiver {
    case expression(TypedExpression)
    case lowered(TypeInfo, () throws -> Lowered)
    case place(LoweredPlace)
}

/// What an argument comes from.
enum ArgumentSource {
    case argument(TypedArgument)
    case lowered(TypeInfo, () throws -> Lowered)
    case place(LoweredPlace)
}

/// A parameter as a call sees it.
struct ParameterShape {
    var type: TypeInfo
    var isInout: Bool
    var words: Int { isInout ? 1 : type.words }
}

/// Calls: the callee, the arguments into its frame, what is released and written back afterwards.
extension FunctionLowering {
    func lower(_ call: TypedCall, _ type: TypeInfo, _ span: Span, isDiscarded: Bool) throws -> Lowered {
        try self.call(
            call.callee, receiver: call.selfArgument.map { .expression($0) }, call.arguments.map { .argument($0) }, result: type, span: span)
    }

    func call(_ callee: Callee, receiver: Receiver?, _ sources: [ArgumentSource], result: TypeInfo, span: Span) throws -> Lowered {
        openPool()
        let saved = next
        depth += 1
        defer {
            next = saved
            depth -= 1
        }
        switch callee {
        case .direct(let id, let arguments): return try callFunction(id, substitute(arguments), receiver, sources, result, span)
        case .dynamic(let id, let arguments): return try callDynamic(id, substitute(arguments), receiver, sources, result, span)
        case .witness(let id, let arguments): return try callWitness(id, substitute(arguments), receiver, sources, result, span)
        case .local(let id, let arguments): return try callLocal(id, substitute(arguments), sources, result, span)
        case .value(let function): return try callValue(function, sources, result, span)
        case .metatypeInit(let id, let arguments): return try callMetatypeInit(id, substitute(arguments), receiver, sources, result, span)
        }
    }

    // MARK: Known functions

    func shapes(_ function: FunctionDecl, _ arguments: [TypeID]) -> [ParameterShape] {
        let map = interpreter.replacements(function.signature, arguments)
        return function.parameters.map { ParameterShape(type: interpreter.typeInfo(program.concrete(program.substitute($0.type, map))), isInout: $0.isInout) }
    }

    func callFunction(_ id: DeclID, _ arguments: [TypeID], _ receiver: Receiver?, _ sources: [ArgumentSource], _ result: TypeInfo, _ span: Span) throws -> Lowered {
        guard let function = program.function(id) else { throw loweringError("unknown function") }
        let parameters = shapes(function, arguments)
        let map = interpreter.replacements(function.signature, arguments)
        if let name = function.native {
            if let value = try intrinsic(name, function, arguments, receiver, sources, parameters, result, span) { return value }
            return try callNative(name, function, arguments, receiver, sources, parameters, result, span)
        }
        let selfType = interpreter.selfType(function, map).map { interpreter.typeInfo(program.concrete($0)) }
        if function.selfKind == .object {
            // Allocation of a class known here.
            let type = result.kind == .optional ? result.element : result
            return try construct(type.kind == .class ? type : selfType ?? type, id, arguments, parameters, sources, result, isFailable: function.isFailable, span)
        }
        if let value = try arrayNext(function, arguments, receiver, result) { return value }
        if let value = try openedCall(function, arguments, selfType, receiver, sources, parameters, result, span) { return value }
        let cell = interpreter.cell(id, arguments)
        return try emit(
            cell: cell, selfShape: selfShape(function, selfType), receiver: receiver, metatype: selfType, sources: sources, parameters: parameters,
            function: id, arguments: arguments, result: result, span: span)
    }

    /// `next()` of an Array's iterator: two words, the array and the position.
    private func arrayNext(_ function: FunctionDecl, _ arguments: [TypeID], _ receiver: Receiver?, _ result: TypeInfo) throws -> Lowered? {
        guard function.isPrelude, function.name.text == "next", arguments.count == 1, let parent = function.parent, let receiver,
            program.declaration(parent)?.name.text == "IndexingIterator"
        else { return nil }
        let array = interpreter.typeInfo(arguments[0])
        guard array.kind == .array, result.kind == .optional, result.element === array.element else { return nil }
        let place: LoweredPlace
        switch receiver {
        case .expression(let expression): place = try lowerPlace(expression, .modify)
        case .place(let given): place = given
        case .lowered: return nil
        }
        return Lowered(wrap(place, ArrayNext(place.address, result)), result, .owned)
    }

    enum SelfShape {
        case none
        case value(TypeInfo)
        case address(TypeInfo)
        case metatype(TypeInfo)
        var words: Int {
            switch self {
            case .none: return 0
            case .value(let type): return type.words
            case .address, .metatype: return 1
            }
        }
    }

    func selfShape(_ function: FunctionDecl, _ type: TypeInfo?) -> SelfShape {
        guard let type else { return .none }
        switch function.selfKind {
        case .none, .result: return .none
        case .value, .object: return .value(type)
        case .inout: return .address(type)
        case .metatype: return .metatype(type)
        }
    }

    /// A call of one cell, or (with `finder`) of the one found from the arguments.
    func emit(
        cell: FunctionCell?, finder: ((Int) -> CalleeFinder)? = nil, selfShape: SelfShape, receiver: Receiver?, metatype: TypeInfo?,
        sources: [ArgumentSource], parameters: [ParameterShape], function: DeclID?, arguments: [TypeID], result: TypeInfo, span: Span
    ) throws -> Lowered {
        openPool()
        let words = selfShape.words + parameters.reduce(0) { $0 + $1.words }
        let base = allocateFrame(words)
        var plan = ArgumentPlan(base: base)
        try add(receiver, selfShape, metatype, &plan)
        try add(sources, parameters, function, arguments, &plan)
        let list = settle(&plan, runsScript: true)
        let site = site(span, base: base)
        func node(_ list: [(Node, Int)]) -> Node {
            if let finder {
                let found = finder(words)
                if let method = found as? ClassMethodFinder, let receiver = list.first, receiver.1 == 0 {
                    return CallMethod(receiver.0, ArgumentList(Array(list.dropFirst())), method, base, site, state)
                }
                return CallFound(ArgumentList(list), found, base, site, state)
            }
            guard let cell else { return Nothing() }
            switch list.count {
            case 0: return Call0(cell, base, site, state)
            case 1 where list[0].1 == 0: return Call1(cell, base, site, state, list[0].0)
            case 2 where list[0].1 == 0: return Call2(cell, base, site, state, list[0].0, list[1].0, list[1].1)
            case 3 where list[0].1 == 0: return Call3(cell, base, site, state, list[0].0, list[1].0, list[1].1, list[2].0, list[2].1)
            default: return CallN(cell, base, site, state, ArgumentList(list))
            }
        }
        return Lowered(finish(plan, list, node), result, .owned)
    }

    /// Wraps a call node in what its arguments need.
    func finish(_ plan: ArgumentPlan, _ list: [(Node, Int)], _ node: ([(Node, Int)]) -> Node) -> Node {
        if plan.after.isEmpty {
            let call = node(list)
            return plan.cleanups.isEmpty ? call : Scope(call, plan.cleanups, record)
        }
        let before = EvaluateArguments(ArgumentList(list), plan.base)
        return WithTemporaries(before: before, node([]), after: join(plan.after.map { ($0, false) }[...]), plan.cleanups, record)
    }

    // MARK: Cells that are not declarations

    /// A call of a thunk: the receiver (as an address or as words), then values.
    func callCell(
        _ cell: FunctionCell, receiver: Receiver?, byAddress: Bool, _ sources: [ArgumentSource], result: TypeInfo, span: Span, receiverIsPointer: Bool = false
    ) throws -> Lowered {
        let saved = next
        defer { next = saved }
        var parameters: [ParameterShape] = []
        for source in sources {
            switch source {
            case .lowered(let type, _): parameters.append(ParameterShape(type: type, isInout: false))
            case .place(let place): parameters.append(ParameterShape(type: place.type, isInout: true))
            case .argument(.value(let expression)): parameters.append(ParameterShape(type: info(expression.type), isInout: false))
            case .argument: throw loweringError("argument of a thunk")
            }
        }
        var shape = SelfShape.none
        if let receiver {
            let type: TypeInfo
            switch receiver {
            case .expression(let expression): type = info(expression.type)
            case .lowered(let given, _): type = given
            case .place(let place): type = place.type
            }
            shape = byAddress || receiverIsPointer ? .address(type) : .value(type)
        }
        return try emit(
            cell: cell, selfShape: shape, receiver: receiver, metatype: nil, sources: sources, parameters: parameters, function: nil, arguments: [],
            result: result, span: span)
    }

    // MARK: Classes

    func isObject(_ type: TypeInfo) -> Bool { type.kind == .class || type.kind == .classExistential }

    func callDynamic(_ id: DeclID, _ arguments: [TypeID], _ receiver: Receiver?, _ sources: [ArgumentSource], _ result: TypeInfo, _ span: Span) throws -> Lowered {
        guard let function = program.function(id) else { throw loweringError("unknown method") }
        if function.native != nil || function.isFinal { return try callFunction(id, arguments, receiver, sources, result, span) }
        let map = interpreter.replacements(function.signature, arguments)
        guard let selfType = interpreter.selfType(function, map).map({ interpreter.typeInfo(program.concrete($0)) }) else { throw loweringError("method without class") }
        let own = ownArguments(function, arguments)
        let runtime = interpreter
        let isStatic = function.selfKind == .metatype
        return try emit(
            cell: nil,
            finder: { _ in isStatic ? MetatypeMethodFinder(id, own, isWitness: false, runtime) : ClassMethodFinder(id, own, runtime) },
            selfShape: isStatic ? .metatype(selfType) : .value(selfType), receiver: receiver, metatype: selfType, sources: sources,
            parameters: shapes(function, arguments), function: id, arguments: arguments, result: result, span: span)
    }

    /// The arguments for a method's own generic parameters.
    func ownArguments(_ function: FunctionDecl, _ arguments: [TypeID]) -> [TypeID] {
        guard let parent = function.parent, let nominal = program.nominal(parent) else { return arguments }
        let outer = nominal.kind == .protocol ? 1 : nominal.signature.parameters.count
        return Array(arguments.dropFirst(outer))
    }

    func construct(
        _ type: TypeInfo, _ initializer: DeclID, _ arguments: [TypeID], _ parameters: [ParameterShape], _ sources: [ArgumentSource], _ result: TypeInfo,
        isFailable: Bool, _ span: Span
    ) throws -> Lowered {
        interpreter.completeClass(type)
        let slot = allocate(1)
        let call = try emit(
            cell: interpreter.cell(initializer, arguments), selfShape: .value(type), receiver: .lowered(type, { self.read(slot: slot, type, .kept) }),
            metatype: nil, sources: sources, parameters: parameters, function: initializer, arguments: arguments,
            result: isFailable ? interpreter.boolType ?? interpreter.voidType : interpreter.voidType, span: span)
        let node = Construct(type, slot: slot, call.node, isFailable: isFailable, record)
        return Lowered(node, result, .owned)
    }

    /// `self.init(…)` of a convenience initialiser asks the object's class; `super.init(…)` names its callee.
    func initializeSelf(_ callee: Callee, _ arguments: [TypedArgument], _ receiver: TypedExpression, _ type: TypeInfo, _ span: Span) throws -> Lowered {
        let isDynamic: Bool
        let (id, substitution): (DeclID, [TypeID])
        switch callee {
        case .direct(let function, let arguments): (id, substitution, isDynamic) = (function, substitute(arguments), false)
        case .dynamic(let function, let arguments): (id, substitution, isDynamic) = (function, substitute(arguments), true)
        default: throw loweringError("delegation")
        }
        guard let function = program.function(id) else { throw loweringError("delegation") }
        let map = interpreter.replacements(function.signature, substitution)
        let selfType = interpreter.selfType(function, map).map { interpreter.typeInfo(program.concrete($0)) } ?? info(receiver.type)
        let runtime = interpreter
        let own = ownArguments(function, substitution)
        let call = try emit(
            cell: isDynamic ? nil : interpreter.cell(function.id, substitution),
            finder: isDynamic ? { _ in ClassMethodFinder(id, own, runtime) } : nil,
            selfShape: .value(selfType), receiver: .expression(receiver), metatype: nil,
            sources: arguments.map { .argument($0) }, parameters: shapes(function, substitution), function: function.id, arguments: substitution,
            result: function.isFailable ? interpreter.boolType ?? type : interpreter.voidType, span: span)
        return call
    }

    func callMetatypeInit(_ id: DeclID, _ arguments: [TypeID], _ receiver: Receiver?, _ sources: [ArgumentSource], _ result: TypeInfo, _ span: Span) throws -> Lowered {
        guard let function = program.function(id) else { throw loweringError("unknown initialiser") }
        let isWitness = function.isRequirement
        if isWitness, let first = arguments.first {
            let type = interpreter.typeInfo(first)
            if type.kind != .existential && type.kind != .classExistential && type.kind != .class {
                return try callWitness(id, arguments, receiver, sources, result, span)
            }
        }
        let runtime = interpreter
        let own = ownArguments(function, arguments)
        // The metatype stands in the word before the arguments, which the initialiser finds at its frame's start.
        let selfType = interpreter.anyType
        let parameters = shapes(function, arguments)
        return try openingMetatype(isWitness, function, receiver, own, result) { receiver in
            try emit(
                cell: nil, finder: { words in MetatypeInitFinder(id, own, isWitness: isWitness, words: words - 1, runtime) },
                selfShape: .metatype(selfType), receiver: receiver, metatype: nil, sources: sources, parameters: parameters, function: id,
                arguments: arguments, result: result, span: span)
        }
    }

    /// A call of a requirement through a metatype value: what the witness gives becomes an existential where the requirement
    /// says `Self`.
    func openingMetatype(
        _ isWitness: Bool, _ requirement: FunctionDecl, _ receiver: Receiver?, _ own: [TypeID], _ result: TypeInfo, _ call: (Receiver?) throws -> Lowered
    ) throws -> Lowered {
        let isSelf = requirement.kind == .initializer || program.types.isDependent(requirement.result)
        let isOptional = result.kind == .optional && result.element.kind == .existential
        guard isWitness, isSelf, isOptional || result.kind == .existential, case .expression(let expression)? = receiver else { return try call(receiver) }
        let slot = hidden(1)
        let metatype = try temporarily { try lower(expression).node }
        let type = info(expression.type)
        let value = try call(.lowered(type, { self.read(slot: slot, type, .trivial) }))
        let node = ExistentialResult(
            value.node, result, optional: isOptional, requirement: requirement.id, own, .metatype, waiting: slot, state)
        return Lowered(SequenceValue(StoreInt(slot, metatype), node), result, .owned)
    }

    // MARK: Function values

    private func callValue(_ function: TypedExpression, _ sources: [ArgumentSource], _ result: TypeInfo, _ span: Span) throws -> Lowered {
        // A closure or function called on the spot.
        let type = info(function.type)
        guard case .function(let shape) = program.types.node(type.id) else { throw loweringError("call of \(type.name)") }
        let parameters = shape.parameters.map { ParameterShape(type: interpreter.typeInfo($0.type), isInout: $0.isInout) }
        let words = parameters.reduce(0) { $0 + $1.words }
        let base = allocateFrame(words + 1)
        var plan = ArgumentPlan(base: base)
        // The function is evaluated first.
        plan.items.append(.init(value: try lower(function), effect: nil, offset: words))
        try add(sources, parameters, nil, [], &plan)
        let list = settle(&plan, runsScript: true)
        let site = site(span, base: base)
        let node = finish(plan, list) { list in
            if list.count == 1, words == 0 { return CallClosure(list[0].0, nil, context: 0, base, site, self.state) }
            if list.count == 2, list[0].1 == words, list[1].1 == 0 { return CallClosure(list[0].0, list[1].0, context: words, base, site, self.state) }
            return CallFound(ArgumentList(list), ClosureFinder(words), base, site, self.state)
        }
        return Lowered(node, result, .owned)
    }
}

extension TypedArgument {
    var isDefault: Bool {
        if case .defaultValue = self { return true }
        return false
    }
}

extension Lowered {
    /// The same word under another type.
    func asWord(_ type: TypeInfo) -> Lowered {
        var copy = self
        copy.type = type
        copy.ownership = .trivial
        return copy
    }
}

/// Fills a frame with arguments.
final class EvaluateArguments: StatementNode {
    let arguments: ArgumentList
    let base: Int
    init(_ arguments: ArgumentList, _ base: Int) {
        self.arguments = arguments
        self.base = base
    }
    override func exec(_ f: F) throws -> Int {
        try arguments.evaluate(f, f + base)
        return 0
    }
}

/// `init` through a metatype value in argument word 0: the arguments move down over it.
final class MetatypeInitFinder: CalleeFinder {
    let initializer: DeclID
    let own: [TypeID]
    let isWitness: Bool
    let words: Int
    unowned let interpreter: Interpreter
    var cachedType = 0
    var cachedCell: Unmanaged<FunctionCell>?
    init(_ initializer: DeclID, _ own: [TypeID], isWitness: Bool, words: Int, _ interpreter: Interpreter) {
        self.initializer = initializer
        self.own = own
        self.isWitness = isWitness
        self.words = words
        self.interpreter = interpreter
    }
    override func cell(_ nf: F) throws -> Unmanaged<FunctionCell> {
        let type = nf[0]
        if type != cachedType || cachedCell == nil {
            cachedCell = try interpreter.initializerCell(initializer, own, isWitness: isWitness, TypeInfo.of(type))
            cachedType = type
        }
        var index = 0
        while index < words {
            nf[index] = nf[index &+ 1]
            index &+= 1
        }
        guard let cachedCell else { throw ScriptSignal.internalError("initialiser") }
        return cachedCell
    }
}

/// A call whose witness gives a concrete value that becomes an existential.
final class ExistentialResult: Node {
    /// What the waiting slot holds of the receiver.
    enum Subject { case value, object, address, objectAddress, metatype }
    let call: Node
    let result: TypeInfo
    let isOptional: Bool
    let requirement: DeclID
    let own: [TypeID]
    let subject: Subject
    let waiting: Int
    let state: UnsafeMutablePointer<RuntimeState>
    init(
        _ call: Node, _ result: TypeInfo, optional: Bool, requirement: DeclID, _ own: [TypeID], _ subject: Subject, waiting: Int,
        _ state: UnsafeMutablePointer<RuntimeState>
    ) {
        self.call = call
        self.result = result
        isOptional = optional
        self.requirement = requirement
        self.own = own
        self.subject = subject
        self.waiting = waiting
        self.state = state
    }
    private func receiverType(_ p: F) -> TypeInfo {
        switch subject {
        case .value, .metatype: return TypeInfo.of(p[0])
        case .object: return TypeInfo.of(pointer(p[0])[0])
        case .address: return TypeInfo.of(pointer(p[0])[0])
        case .objectAddress: return TypeInfo.of(pointer(pointer(p[0])[0])[0])
        }
    }
    override func evalInto(_ f: F, _ d: F) throws {
        let interpreter = state.pointee.owner.takeUnretainedValue()
        let type = receiverType(f + waiting)
        let concrete = interpreter.resultType(requirement, type, own)
        try withUnsafeTemporaryAllocation(of: Int.self, capacity: concrete.words + 1) {
            let value = $0.baseAddress.unsafelyUnwrapped
            try call.evalInto(f, value)
            if concrete.kind == .existential || (concrete.kind == .optional && concrete.element.kind == .existential) {
                d.copyWords(from: value, result.words)
                return
            }
            if isOptional, concrete.kind == .optional {
                if concrete.isSome(value) {
                    interpreter.makeExistential(value + concrete.payloadOffset, concrete.element, d + result.payloadOffset)
                    result.setSome(d)
                    concrete.destroyWords(value)
                } else {
                    result.setNil(d)
                }
            } else {
                interpreter.makeExistential(value, concrete, d)
                concrete.destroyWords(value)
            }
        }
    }
    override func exec(_ f: F) throws -> Int {
        try withUnsafeTemporaryAllocation(of: Int.self, capacity: result.words + 1) {
            let value = $0.baseAddress.unsafelyUnwrapped
            try evalInto(f, value)
            result.destroyWords(value)
        }
        return 0
    }
}
