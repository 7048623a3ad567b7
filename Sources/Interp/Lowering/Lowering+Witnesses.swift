import Diagnostics
import Lexer
import Types

/// Calls of protocol requirements, through concrete types and through existentials.
extension FunctionLowering {
    // MARK: Protocols

    func callWitness(_ id: DeclID, _ arguments: [TypeID], _ receiver: Receiver?, _ sources: [ArgumentSource], _ result: TypeInfo, _ span: Span) throws -> Lowered {
        guard let requirement = program.function(id), let first = arguments.first else { throw loweringError("requirement without Self") }
        let type = interpreter.typeInfo(first)
        let own = Array(arguments.dropFirst())
        let isExistential = type.kind == .existential || type.kind == .classExistential
        if isExistential {
            return try callExistential(requirement, type, arguments, own, receiver, sources, result, span)
        }
        guard let answer = program.witness(of: id, for: type.id, own: own) else {
            throw loweringError("\(type.name) has no witness for \(requirement.qualifiedName)")
        }
        switch answer {
        case .function(let function, let functionArguments, let isDynamic):
            guard let declaration = program.function(function) else { throw loweringError("witness") }
            let value: Lowered
            if type.kind == .class, declaration.kind == .initializer, declaration.selfKind == .object {
                if let receiver {
                    value = try callMetatypeInit(function, functionArguments, receiver, sources, unwrapped(result, declaration, requirement), span)
                } else {
                    value = try callFunction(function, functionArguments, nil, sources, unwrapped(result, declaration, requirement), span)
                }
            } else if isDynamic {
                value = try callDynamic(function, functionArguments, receiver, sources, result, span)
            } else {
                value = try callFunction(function, functionArguments, receiver, sources, unwrapped(result, declaration, requirement), span)
            }
            return value.type !== result && result.kind == .optional && value.type === result.element ? inject(value, result) : value
        case .stored(let property):
            if requirement.kind == .setter {
                let place: LoweredPlace
                switch receiver {
                case .expression(let base)?: place = try propertyPlace(base, property, span)
                case .place(let base)?: place = try storedPlace(of: base, property, result, .write, span)
                case .lowered(let baseType, let make)?:
                    place = try storedPlace(of: try temporaryPlace(baseType, make), property, result, .write, span)
                case nil: throw loweringError("receiver of a stored witness")
                }
                guard let source = sources.first else { throw loweringError("value of a stored witness") }
                return Lowered(StatementValue(try store(place, { try self.value(source) }, span: span)), interpreter.voidType)
            }
            switch receiver {
            case .expression(let base)?: return try readStored(base, property, isDirect: false, result, span)
            case .lowered(let baseType, let make)?: return try readStored(baseType, make, property, result, span)
            case .place(let place)?:
                return try withPlace(place, result) {
                    let (offset, field) = try self.fieldLayout(property, $0.type)
                    if self.isObject($0.type) { return try self.readStored($0.type, { self.read(address: place.address, place.type, isSimple: true) }, property, result, span) }
                    return self.whenFilled(self.read(address: self.offset($0, offset, field).address, field, isSimple: true), property, of: $0.type, span)
                }
            case nil: throw loweringError("receiver of a stored witness")
            }
        case .global(let variable, let globalArguments):
            if requirement.kind == .setter {
                let storage = interpreter.global(variable, globalArguments)
                let place = LoweredPlace(globalAddress(variable, globalArguments, storage, span), .other, storage.type)
                guard let source = sources.first else { throw loweringError("value of a stored witness") }
                return Lowered(StatementValue(try store(place, { try self.value(source) }, span: span)), interpreter.voidType)
            }
            return try readGlobal(variable, globalArguments, result, span)
        case .enumCase(let enumCase):
            return try makeCase(enumCase, sources.map { source in .lowered { try self.value(source) } }, result)
        }
    }

    /// A non-failable initialiser answers a failable requirement.
    private func unwrapped(_ result: TypeInfo, _ function: FunctionDecl, _ requirement: FunctionDecl) -> TypeInfo {
        requirement.kind == .initializer && requirement.isFailable && !function.isFailable && result.kind == .optional ? result.element : result
    }

    private func propertyPlace(_ base: TypedExpression, _ property: DeclID, _ span: Span) throws -> LoweredPlace {
        let baseType = info(base.type)
        let (fieldOffset, field) = try fieldLayout(property, baseType)
        if isObject(baseType) { return try objectPlace(base, property, fieldOffset, field) }
        return whenFilled(offset(try lowerPlace(base, .modify), fieldOffset, field), property, of: baseType, .modify, span)
    }

    func readStored(_ base: TypeInfo, _ make: @escaping () throws -> Lowered, _ property: DeclID, _ type: TypeInfo, _ span: Span) throws -> Lowered {
        if let variable = program.variable(property), variable.isLazy, base.kind == .class {
            return try callCell(interpreter.lazyGetter(variable, base), receiver: .lowered(base, make), byAddress: false, [], result: type, span: span)
        }
        let (offset, field) = try fieldLayout(property, base)
        let ownership = program.variable(property)?.ownership ?? .strong
        return try withStable(base, { self.isObject(base) ? self.whenFilled(object: try make(), property, offset, span) : try make() }) { value in
            let part: Lowered
            if self.isObject(base) {
                part = field.words == 1 ? Lowered(FieldOf(value.node, offset), field, .borrowed) : Lowered(FieldWordsOf(value.node, offset, field.words), field, .borrowed)
            } else {
                part = self.part(value, scratch: self.allocate(base.words), offset, field)
            }
            return self.loadWeak(self.whenFilled(part, property, of: base, span), ownership, type, span)
        }
    }

    private func callExistential(
        _ requirement: FunctionDecl, _ type: TypeInfo, _ arguments: [TypeID], _ own: [TypeID], _ receiver: Receiver?, _ sources: [ArgumentSource],
        _ result: TypeInfo, _ span: Span
    ) throws -> Lowered {
        let parameters = shapes(requirement, arguments)
        let runtime = interpreter
        let id = requirement.id
        if requirement.selfKind == .metatype || (requirement.kind == .initializer && receiver != nil) {
            if requirement.kind == .initializer { return try callMetatypeInit(id, arguments, receiver, sources, result, span) }
            return try openingMetatype(true, requirement, receiver, own, result) { receiver in
                try emit(
                    cell: nil, finder: { _ in MetatypeMethodFinder(id, own, isWitness: true, runtime) }, selfShape: .metatype(type), receiver: receiver,
                    metatype: nil, sources: sources, parameters: parameters, function: id, arguments: arguments, result: result, span: span)
            }
        }
        let isInout = requirement.selfKind == .inout
        let isClassBound = type.kind == .classExistential
        let words = parameters.reduce(0) { $0 + $1.words }
        let base = allocateFrame(words + 4)
        // Owned arguments wait in hidden slots: the callee's frame is rearranged.
        var plan = ArgumentPlan(base: hidden(2 + words))
        try add(receiver, isInout ? .address(type) : .value(type), nil, &plan)
        plan.offset = 2
        try add(sources, parameters, id, arguments, &plan)
        let list = settle(&plan, runsScript: true)
        let waiting = plan.base
        let copy = Lowered(LocalWords(waiting, 2 + words), interpreter.voidType)
        let site = site(span, base: base)
        let finder = ExistentialFinder(id, own, words: words, isClassBound: isClassBound, isInout: isInout, runtime)
        let resultConversion = try openedResult(requirement, type, arguments, result)
        let call: Node = CallFound(ArgumentList([(copy.node, 0)]), finder, base, site, state)
        let converted = resultConversion.map { ExistentialResult(call, result, optional: $0, requirement: id, own, isInout ? (isClassBound ? .objectAddress : .address) : isClassBound ? .object : .value, waiting: waiting, state) as Node } ?? call
        let evaluate = EvaluateArguments(ArgumentList(list), waiting)
        let body: Node
        if plan.after.isEmpty {
            body = SequenceValue(evaluate, converted)
            return Lowered(plan.cleanups.isEmpty ? body : Scope(body, plan.cleanups, record), result, .owned)
        }
        body = WithTemporaries(before: evaluate, converted, after: join(plan.after.map { ($0, false) }[...]), plan.cleanups, record)
        return Lowered(body, result, .owned)
    }

    /// The witness gives a concrete type where the requirement says `Self` or an associated type: the result becomes an
    /// existential at run time. True: inside an Optional.
    private func openedResult(_ requirement: FunctionDecl, _ type: TypeInfo, _ arguments: [TypeID], _ result: TypeInfo) throws -> Bool? {
        guard program.types.isDependent(requirement.result) else { return nil }
        if result.kind == .existential { return false }
        if result.kind == .optional, result.element.kind == .existential { return true }
        return nil
    }
}
