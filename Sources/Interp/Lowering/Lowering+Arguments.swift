import Diagnostics
import Lexer
import Types

/// Arguments: how they get into the frame of what is called, and what happens to them afterwards.
extension FunctionLowering {
    // MARK: Arguments

    /// The arguments of one call while they are lowered.
    struct ArgumentPlan {
        let base: Int
        var offset = 0
        var items: [Item] = []
        /// Addresses of `inout` arguments: after all values.
        var addresses: [(LoweredPlace, Int)] = []
        var cleanups: [Cleanup] = []
        var after: [Node] = []
        struct Item {
            var value: Lowered?
            /// Runs at this point and fills nothing.
            var effect: Node?
            var offset: Int
        }
        init(base: Int) { self.base = base }
    }

    func add(_ receiver: Receiver?, _ shape: SelfShape, _ metatype: TypeInfo?, _ plan: inout ArgumentPlan) throws {
        switch shape {
        case .none: return
        case .metatype(let type):
            var value: Lowered?
            if case .expression(let expression)? = receiver, info(expression.type).kind == .metatype { value = try lower(expression) }
            if case .lowered(_, let make)? = receiver { value = try make() }
            plan.items.append(.init(value: value ?? constant((metatype ?? type).bits, interpreter.anyType).asWord(type.metatype), effect: nil, offset: plan.offset))
        case .value(let type):
            let value: Lowered
            switch receiver {
            case .expression(let expression)?: value = try lower(expression)
            case .lowered(_, let make)?: value = try make()
            case .place(let place)?:
                addParts(of: place, &plan)
                value = read(address: place.address, place.type, isSimple: true)
            case nil: throw loweringError("a method without receiver")
            }
            plan.items.append(.init(value: value, effect: nil, offset: plan.offset))
            _ = type
        case .address:
            let place: LoweredPlace
            switch receiver {
            case .expression(let expression)?: place = try lowerPlace(expression, .modify)
            case .lowered(let type, let make)?: place = try temporaryPlace(type, make)
            case .place(let given)?: place = given
            case nil: throw loweringError("a method without receiver")
            }
            addParts(of: place, &plan)
            plan.addresses.append((place, plan.offset))
        }
        plan.offset += shape.words
    }

    private func addParts(of place: LoweredPlace, _ plan: inout ArgumentPlan) {
        for node in place.prelude { plan.items.append(.init(value: nil, effect: node, offset: 0)) }
        plan.cleanups += place.cleanups
        plan.after.insert(contentsOf: place.after, at: 0)
    }

    /// The value of an argument that is not a place.
    func value(_ source: ArgumentSource) throws -> Lowered {
        switch source {
        case .argument(.value(let expression)): return try lower(expression)
        case .lowered(_, let make): return try make()
        default: throw loweringError("argument")
        }
    }

    func add(_ sources: [ArgumentSource], _ parameters: [ParameterShape], _ function: DeclID?, _ arguments: [TypeID], _ plan: inout ArgumentPlan) throws {
        // Defaults come after everything that is written.
        var defaults: [ArgumentPlan.Item] = []
        for (source, parameter) in zip(sources, parameters) {
            switch source {
            case .argument(let argument) where argument.isDefault:
                defaults.append(.init(value: try lower(argument, parameter.type, function: function, arguments: arguments), effect: nil, offset: plan.offset))
            case .argument(.inout(let expression)):
                let place = try lowerPlace(expression, .modify)
                addParts(of: place, &plan)
                plan.addresses.append((place, plan.offset))
            case .argument(let argument):
                plan.items.append(.init(value: try lower(argument, parameter.type, function: function, arguments: arguments), effect: nil, offset: plan.offset))
            case .lowered(_, let make): plan.items.append(.init(value: try make(), effect: nil, offset: plan.offset))
            case .place(let place):
                addParts(of: place, &plan)
                plan.addresses.append((place, plan.offset))
            }
            plan.offset += parameter.words
        }
        plan.items += defaults
    }

    func lower(_ argument: TypedArgument, _ type: TypeInfo, function: DeclID?, arguments: [TypeID]) throws -> Lowered {
        switch argument {
        case .value(let expression): return try lower(expression)
        case .inout: throw loweringError("inout argument")
        case .defaultValue(let index):
            guard let function else { throw loweringError("default argument of an unknown function") }
            if let body = program.defaultArgument(of: function, parameter: index), let value = literalDefault(body, type) { return value }
            let base = allocateFrame(0)
            return Lowered(Call0(interpreter.defaultArgumentCell(function, index, arguments), base, site(body?.span ?? .none, base: base), state), type, .owned)
        case .variadic(let elements, let arrayType):
            let array = info(arrayType)
            if elements.isEmpty { return Lowered(Constant(array.emptyArray), array, .owned, isSimple: true) }
            let slot = allocate(1)
            let nodes = try elements.map { element in try temporarily { try ownedNode(element) } }
            return Lowered(Scope(ArrayLiteral(nodes, slot: slot, array), [Cleanup(slot: slot, type: array)], record), array, .owned)
        }
    }

    /// Defaults that are plain literals need no call.
    private func literalDefault(_ body: TypedBody, _ type: TypeInfo) -> Lowered? {
        guard body.statements.count == 1, case .return(let value?) = body.statements[0].kind else { return nil }
        switch value.kind {
        case .integerLiteral, .floatLiteral, .booleanLiteral, .stringLiteral: break
        case .nilLiteral: return zero(type)
        default: return nil
        }
        guard program.types.isConcrete(value.type), info(value.type) === type else { return nil }
        return try? lower(value)
    }

    /// Decides who owns each argument while the call runs. Owned ones are released from the callee's frame afterwards.
    func settle(_ plan: inout ArgumentPlan, runsScript: Bool) -> [(Node, Int)] {
        var list: [(Node, Int)] = []
        var quiet = true
        // From the back: what stands behind an argument may endanger it.
        var isQuietAfter: [Bool] = []
        for item in plan.items.reversed() {
            isQuietAfter.append(quiet)
            if item.effect != nil { quiet = false }
            if let value = item.value, !value.isSimple { quiet = false }
        }
        isQuietAfter.reverse()
        for (item, isQuiet) in zip(plan.items, isQuietAfter) {
            if let effect = item.effect {
                list.append((effect, item.offset))
                continue
            }
            guard let value = item.value else { continue }
            if value.type.words == 0 {
                if !value.isSimple { list.append((StatementValue(value.node), item.offset)) }
                continue
            }
            var node = value.node
            switch value.ownership {
            case .trivial, .kept: break
            case .owned: plan.cleanups.append(Cleanup(slot: plan.base + item.offset, type: value.type))
            case .local(let id):
                if local(id).isMutated, !isQuiet || plan.addresses.contains(where: { $0.0.local == id }) {
                    node = owned(value)
                    plan.cleanups.append(Cleanup(slot: plan.base + item.offset, type: value.type))
                }
            case .borrowed:
                if runsScript || !isQuiet {
                    node = owned(value)
                    plan.cleanups.append(Cleanup(slot: plan.base + item.offset, type: value.type))
                }
            }
            list.append((node, item.offset))
        }
        for (place, offset) in plan.addresses {
            if runsScript, let element = elementNode(place.address), element.holdSlot < 0 {
                // The buffer stays while the callee has an address inside it.
                let slot = hidden(1)
                element.holdSlot = slot
                plan.cleanups.append(Cleanup(slot: slot, type: element.type))
            }
            list.append((AddressOf(place.address), offset))
        }
        return list
    }

    private func elementNode(_ node: Node) -> ArrayElement? {
        switch node {
        case let element as ArrayElement: return element
        case let offset as OffsetAddress: return elementNode(offset.base)
        case let unwrap as UnwrapPlace: return elementNode(unwrap.optional)
        default: return nil
        }
    }
}
