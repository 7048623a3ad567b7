import Diagnostics
import Lexer
import Types

/// What cells ask to be lowered: functions, initial values, default arguments, top-level statements.
extension Interpreter {
    /// Lowers again until the pool of hidden slots is large enough: it stands before everything that the number follows from.
    func lowerWithPool(_ lower: () throws -> Node) throws -> Node {
        compileLock.lock()
        let saved = (currentPool, neededPool)
        defer {
            (currentPool, neededPool) = saved
            compileLock.unlock()
        }
        currentPool = 0
        let mark = finishedFrames.count
        defer { finishedFrames.removeSubrange(mark...) }
        while true {
            neededPool = 0
            let node = try lower()
            if neededPool <= currentPool { return node }
            currentPool = neededPool
            for frame in finishedFrames[mark...] { frame.dispose() }
            finishedFrames.removeSubrange(mark...)
        }
    }

    func lowerFunction(_ id: DeclID, _ arguments: [TypeID], _ cell: FunctionCell) throws -> Node {
        if let adapter = cell.adapter { return try lowerAdapter(adapter, arguments, cell) }
        guard let function = program.function(id) else { throw loweringError("unknown function") }
        if arguments.count > 64 || cells.count > 1_000_000 { throw loweringError("type arguments grow without end") }
        if let native = function.native { return try lowerNativeBody(native, function, arguments, cell) }
        if let synthesized = function.synthesized { return try lowerSynthesized(synthesized, function, arguments, cell) }
        guard let body = program.body(of: id) else { throw loweringError("\(function.qualifiedName) has no body") }
        let map = replacements(function.signature, arguments)
        let lowering = FunctionLowering(self, body, map, arguments, name: function.qualifiedName)
        lowering.function = function
        lowering.frame.origin?.owner = .function(id)
        let node = try lowering.lowerBody(of: function)
        lowering.finish()
        cell.frame = lowering.frame
        if let developLoop, developLoop.functions.contains(function.qualifiedName) {
            return DevelopLoop(node, cell, lowering.frame, lowering.resultType, function.nameSpan, self)
        }
        return node
    }

    private func lowerNativeBody(_ name: String, _ function: FunctionDecl, _ arguments: [TypeID], _ cell: FunctionCell) throws -> Node {
        let lowering = makeLowering(function.qualifiedName)
        lowering.function = function
        let map = replacements(function.signature, arguments)
        let selfType = selfType(function, map).map { typeInfo(program.concrete($0)) }
        let shapes = lowering.shapes(function, arguments)
        let shape = lowering.selfShape(function, selfType)
        // A cell of a static function gets the metatype, its native does not.
        var receiver: Receiver?
        switch shape {
        case .none: break
        case .metatype: _ = lowering.allocate(1)
        case .value(let type):
            let slot = lowering.allocate(type.words)
            receiver = .lowered(type) { lowering.read(slot: slot, type, .kept) }
        case .address(let type):
            let slot = lowering.allocate(1)
            receiver = .place(LoweredPlace(Field(slot, 0), .pointer(slot, 0), type))
        }
        var sources: [ArgumentSource] = []
        for parameter in shapes {
            let slot = lowering.allocate(parameter.words)
            if parameter.isInout {
                sources.append(.place(LoweredPlace(Field(slot, 0), .pointer(slot, 0), parameter.type)))
            } else {
                sources.append(.lowered(parameter.type) { lowering.read(slot: slot, parameter.type, .kept) })
            }
        }
        // A context word may stand behind the parameters.
        _ = lowering.allocate(1)
        let result = typeInfo(program.concrete(program.substitute(function.result, map)))
        let span = function.nameSpan
        let value: Lowered
        if let node = try lowering.intrinsic(name, function, arguments, receiver, sources, shapes, result, span) {
            value = node
        } else {
            value = try lowering.callNative(name, function, arguments, receiver, sources, shapes, result, span)
        }
        let node = lowering.owned(value)
        lowering.finish()
        cell.frame = lowering.frame
        return node
    }

    func lowerInitialValue(_ variable: DeclID, _ arguments: [TypeID], _ cell: FunctionCell) throws -> Node {
        guard let declaration = program.variable(variable), let body = program.initialValue(of: variable) else { throw loweringError("variable without a value") }
        let signature = declaration.parent.flatMap { program.nominal($0) }?.signature ?? declaration.signature
        let lowering = FunctionLowering(self, body, replacements(signature, arguments), arguments, name: declaration.qualifiedName)
        lowering.frame.origin?.owner = .initialValue(variable)
        let node = try lowering.lowerValueBody(lowering.info(body.result))
        cell.frame = lowering.frame
        return node
    }

    func lowerDefaultArgument(_ function: DeclID, _ parameter: Int, _ arguments: [TypeID], _ cell: FunctionCell) throws -> Node {
        guard let declaration = program.function(function), let body = program.defaultArgument(of: function, parameter: parameter) else {
            throw loweringError("parameter without a default")
        }
        let lowering = FunctionLowering(self, body, replacements(declaration.signature, arguments), arguments, name: "default argument of \(declaration.qualifiedName)")
        lowering.frame.origin?.owner = .defaultArgument(function, parameter)
        let node = try lowering.lowerValueBody(lowering.info(declaration.parameters[parameter].type))
        cell.frame = lowering.frame
        return node
    }

    /// Lowers a top-level statement for a frame that starts with the globals; hidden slots from `start` on.
    func lowerTopLevel(_ item: TopLevelItem, start: Int) throws -> Node {
        let lowering = FunctionLowering(self, item.body, [:], [], name: program.sources.source(item.source)?.module ?? "main")
        lowering.isTopLevel = true
        lowering.frame.origin?.owner = .item
        lowering.next = start
        lowering.highest = start
        let node = try lowering.scope {
            lowering.declareLocals(of: item.body.statements)
            return try lowering.sequence(item.body.statements[...])
        }
        lowering.finish()
        topLevelFrame = lowering.frame
        return node
    }
}

extension FunctionLowering {
    /// A body that only gives a value.
    func lowerValueBody(_ type: TypeInfo) throws -> Node {
        resultType = type
        if let id = body?.selfLocal { bindParameter(id) }
        _ = allocate(1)
        let node = try tailBlock(body?.statements ?? [])
        finish()
        return node
    }

    func lowerBody(of function: FunctionDecl) throws -> Node {
        guard let body else { throw loweringError("no body") }
        resultType = info(function.result)
        isFailable = function.isFailable
        switch function.selfKind {
        case .none: break
        case .value: if let id = body.selfLocal { bindParameter(id) } else { reserveSelf(function) }
        case .inout:
            if let id = body.selfLocal { bindParameter(id) } else { _ = allocate(1) }
        case .metatype:
            let slot = allocate(1)
            if let id = body.selfLocal { storage[id] = .slots(slot) }
        case .object:
            isClassInitializer = true
            resultType = isFailable ? interpreter.boolType ?? interpreter.voidType : interpreter.voidType
            if let id = body.selfLocal { bindParameter(id) } else { _ = allocate(1) }
        case .result: break
        }
        for id in body.parameters { bindParameter(id) }
        // A context word may stand here when the cell is called as a function value.
        _ = allocate(1)
        if resultType.words > 0 { reserveResult() }
        let statements = body.statements
        switch function.selfKind {
        case .result: return try initializer(function, statements)
        case .object: return try classInitializer(function, statements)
        default:
            return try scope {
                let boxes = boxParameters(body.parameters)
                declareLocals(of: statements)
                let node = try tail(statements[...])
                return boxes.isEmpty ? node : SequenceValue(join(boxes.map { ($0, false) }[...]), node)
            }
        }
    }

    private func reserveSelf(_ function: FunctionDecl) {
        let map = interpreter.replacements(function.signature, arguments)
        let words = interpreter.selfType(function, map).map { interpreter.typeInfo(program.concrete($0)).words } ?? 0
        _ = allocate(words)
    }

    // MARK: Initialisers

    /// Of a struct or enum: `self` is a variable of the body and its result.
    private func initializer(_ function: FunctionDecl, _ statements: [TypedStatement]) throws -> Node {
        guard let body, let id = body.selfLocal else { throw loweringError("initialiser without self") }
        let selfType = localType(id)
        resultType = function.isFailable ? interpreter.optional(of: selfType) : selfType
        reserveAgain()
        return try scope {
            resultSelf = id
            declare(id)
            declareLocals(of: statements)
            var prefix: [Node] = []
            if case .pointer(let slot, _)? = storage[id] {
                prefix.append(MakeBox(slot, selfType, nil, record))
            } else if selfType.isTrivial, selfType.words > 0, case .slots(let slot)? = storage[id] {
                prefix.append(FillSlots(slot, ConstantWords(Array(repeating: 0, count: selfType.words))))
            }
            if !delegates(statements) { prefix += try initialValues(id, selfType) }
            let main = try tail(statements[...])
            return prefix.isEmpty ? main : SequenceValue(join(prefix.map { ($0, false) }[...]), main)
        }
    }

    /// Another initialiser makes `self`, so initial values are its business.
    private func delegates(_ statements: [TypedStatement]) -> Bool {
        statements.contains { statement in
            switch statement.kind {
            case .expression(let expression):
                if case .assign(let target, _) = expression.kind, case .local(let id) = target.kind, id == body?.selfLocal { return true }
                return false
            case .if(_, _, let then, let otherwise): return delegates(then) || delegates(otherwise ?? [])
            case .switch(let header): return header.cases.contains { delegates($0.body) }
            case .do(_, let inner, _): return delegates(inner)
            default: return false
            }
        }
    }

    /// Stores the declared initial values of a type's own properties into the instance under construction.
    private func initialValues(_ id: LocalID, _ type: TypeInfo) throws -> [Node] {
        guard let declaration = type.declaration else { return [] }
        var nodes: [Node] = []
        for property in program.storedProperties(of: declaration) where property.hasInitialValue && !property.isLazy {
            let (fieldOffset, field) = try fieldLayout(property.id, type)
            let place: LoweredPlace
            if type.kind == .class {
                guard case .slots(let slot)? = storage[id] else { continue }
                place = LoweredPlace(Field(slot, fieldOffset), .pointer(slot, fieldOffset), field)
            } else {
                place = offset(try localPlace(id), fieldOffset, field)
            }
            nodes.append(try temporarily { try initialize(place, property, type) })
        }
        return nodes
    }

    func initialize(_ place: LoweredPlace, _ property: VariableDecl, _ type: TypeInfo) throws -> Node {
        let cell = interpreter.initialValueCell(property.id, type.arguments)
        let declared = interpreter.typeInfo(program.typeOfStoredProperty(property.id, in: type.id))
        if property.ownership == .strong, let body = program.initialValue(of: property.id), let value = literalInitial(body, declared) {
            return try store(place, { value }, span: property.nameSpan)
        }
        // The frame of the call stands behind the words that the value goes through.
        func call() -> Lowered {
            let base = allocateFrame(0)
            return Lowered(Call0(cell, base, site(property.nameSpan, base: base), state), declared, .owned)
        }
        if property.ownership != .strong {
            let node = try withStable(declared, call) { Lowered(MakeWeak($0.node, self.interpreter.heap), self.interpreter.weakStorage, .owned) }
            return StoreObjectAt(place.address, node.node, record)
        }
        return try store(place, call, span: property.nameSpan)
    }

    private func literalInitial(_ body: TypedBody, _ type: TypeInfo) -> Lowered? {
        guard body.statements.count == 1, case .return(let value?) = body.statements[0].kind else { return nil }
        switch value.kind {
        case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral:
            guard program.types.isConcrete(value.type), info(value.type) === type else { return nil }
            return try? lower(value)
        case .nilLiteral: return zero(type)
        default: return nil
        }
    }

    private func classInitializer(_ function: FunctionDecl, _ statements: [TypedStatement]) throws -> Node {
        guard let body, let id = body.selfLocal else { throw loweringError("initialiser without self") }
        let type = localType(id)
        interpreter.completeClass(type)
        return try scope {
            declareLocals(of: statements)
            let prefix = function.isConvenience || delegatesToSelf(statements) ? [] : try initialValues(id, type)
            var main = try tail(statements[...])
            if !function.isConvenience, !callsSuper(statements), let node = try implicitSuper(type, id, function) {
                main = SequenceValue(node, main)
                // `super.init()` runs last, after the body.
                if case .slots = storage[id] { main = try tailWithSuper(statements, node) }
            }
            return prefix.isEmpty ? main : SequenceValue(join(prefix.map { ($0, false) }[...]), main)
        }
    }

    private func delegatesToSelf(_ statements: [TypedStatement]) -> Bool { false }

    private func tailWithSuper(_ statements: [TypedStatement], _ call: Node) throws -> Node {
        let main = try tail(statements[...])
        if resultType.words == 0 { return Block2(ForgetStatus(main), call) }
        // Failable: only when the body did not fail.
        return And(main, RunThen(call, ConstantBool(true)))
    }

    func callsSuper(_ statements: [TypedStatement]) -> Bool { statements.contains(where: callsSuper) }
    private func callsSuper(_ statement: TypedStatement) -> Bool {
        switch statement.kind {
        case .expression(let expression): return isDelegation(expression)
        case .if(_, _, let then, let otherwise): return callsSuper(then) || callsSuper(otherwise ?? [])
        case .guard(_, let otherwise): return callsSuper(otherwise)
        case .switch(let header): return header.cases.contains { callsSuper($0.body) }
        case .do(_, let inner, let catches): return callsSuper(inner) || catches.contains { callsSuper($0.body) }
        case .group(let inner): return callsSuper(inner)
        case .variable(_, let value?): return isDelegation(value)
        case .while(_, _, let inner), .repeat(_, let inner, _): return callsSuper(inner)
        default: return false
        }
    }
    private func isDelegation(_ expression: TypedExpression) -> Bool {
        switch expression.kind {
        case .initializeSelf: return true
        case .discard(let inner), .tryOptional(let inner), .tryForced(let inner), .convert(let inner): return isDelegation(inner)
        default: return false
        }
    }

    /// The superclass's `init()` that Swift calls when the body names none.
    private func implicitSuper(_ type: TypeInfo, _ id: LocalID, _ function: FunctionDecl) throws -> Node? {
        guard let parent = type.superclass, let initializer = interpreter.plainInitializer(parent), case .slots(let slot)? = storage[id] else { return nil }
        let base = allocateFrame(1)
        return Call1(interpreter.cell(initializer, parent.arguments), base, site(function.nameSpan, base: base), state, Local(slot))
    }
}

/// Runs a value-less body whose status no longer matters.
final class ForgetStatus: StatementNode {
    let body: Node
    init(_ body: Node) { self.body = body }
    override func exec(_ f: F) throws -> Int {
        _ = try body.exec(f)
        return 0
    }
}
