import Diagnostics
import Lexer
import Types

/// Calls of natives: nodes of their own for the common ones, the table for the others.
extension FunctionLowering {
    func callNative(
        _ name: String, _ function: FunctionDecl, _ arguments: [TypeID], _ receiver: Receiver?, _ sources: [ArgumentSource], _ parameters: [ParameterShape],
        _ result: TypeInfo, _ span: Span
    ) throws -> Lowered {
        guard let native = NativeTable.function(name) else { throw loweringError("no native '\(name)'") }
        let map = interpreter.replacements(function.signature, arguments)
        let selfType = interpreter.selfType(function, map).map { interpreter.typeInfo(program.concrete($0)) }
        // Static natives do not get a metatype.
        var shape = selfShape(function, selfType)
        if case .metatype = shape { shape = .none }
        let words = shape.words + parameters.reduce(0) { $0 + $1.words }
        let base = allocateFrame(words + result.words)
        var plan = ArgumentPlan(base: base)
        try add(receiver, shape, nil, &plan)
        try add(sources, parameters, function.id, arguments, &plan)
        let types = arguments.map { interpreter.typeInfo($0) }
        var all = parameters.map(\.type)
        switch shape {
        case .value(let type), .address(let type): all.insert(type, at: 0)
        case .none, .metatype: break
        }
        let runsScript = types.contains { mayRunScript($0) } || all.contains { mayRunScript($0) }
        let list = settle(&plan, runsScript: runsScript)
        let site = NativeSite(types: types, result: result, parameters: all, interpreter: interpreter, span: span)
        let callSite = self.site(span, base: base)
        let node = finish(plan, list) {
            NativeCall(native, ArgumentList($0), base: base, words: words, resultWords: result.words, site, callSite, self.state)
        }
        return Lowered(node, result, .owned)
    }

    /// A native that gets such a value may call script code with it (`==`, `description`, a closure), or release it.
    func mayRunScript(_ type: TypeInfo) -> Bool {
        switch type.kind {
        case .function, .class, .existential, .classExistential, .struct, .enum: return true
        case .array, .set, .optional, .metatype: return type.element !== type && mayRunScript(type.element)
        case .dictionary: return mayRunScript(type.key) || mayRunScript(type.element)
        case .tuple: return type.fields.contains { mayRunScript($0.type) }
        default: return false
        }
    }

    // MARK: Nodes of their own

    func intrinsic(
        _ name: String, _ function: FunctionDecl, _ arguments: [TypeID], _ receiver: Receiver?, _ sources: [ArgumentSource], _ parameters: [ParameterShape],
        _ result: TypeInfo, _ span: Span
    ) throws -> Lowered? {
        guard let dot = name.firstIndex(of: ".") else {
            if name == "identity", sources.count == 1, receiver == nil { return try value(sources[0]) }
            return nil
        }
        let prefix = name[..<dot]
        let op = name[name.index(after: dot)...]
        if let width = IntegerWidth(prefix: prefix) { return try integer(op, width, receiver, sources, parameters, result, span) }
        switch prefix {
        case "double": return try floating(op, receiver, sources, parameters, result, span)
        case "bool":
            if op == "not", sources.count == 1 {
                let a = try value(sources[0])
                return Lowered(Not(a.node), result, isSimple: a.isSimple)
            }
            return nil
        case "array": return try arrayNode(op, receiver, sources, parameters, result, span)
        case "dictionary" where op == "get" || op == "contains": return try lookUp(receiver, sources, result, isTest: op == "contains")
        case "string" where op == "iteratorNext", "substring" where op == "iteratorNext":
            guard sources.isEmpty, case .place(let place)? = receiver, case .slots(let slot) = place.shape, place.isSimple, result.words == 2 else { return nil }
            return Lowered(NextCharacter(slot, isSubstring: prefix == "substring"), result, .owned)
        case "string", "character": return try stringNode(op, receiver, sources, parameters, result, span)
        default: return nil
        }
    }

    func isValue(_ source: ArgumentSource) -> Bool {
        switch source {
        case .argument(.value), .lowered: return true
        default: return false
        }
    }
    private func place(_ source: ArgumentSource) throws -> LoweredPlace? {
        switch source {
        case .argument(.inout(let expression)): return try lowerPlace(expression, .modify)
        case .place(let place): return place
        default: return nil
        }
    }
    private func value(_ receiver: Receiver) throws -> Lowered {
        switch receiver {
        case .expression(let expression): return try lower(expression)
        case .lowered(_, let make): return try make()
        case .place(let place): return read(address: place.address, place.type, isSimple: true)
        }
    }

    private func pair(_ sources: [ArgumentSource]) throws -> (Lowered, Lowered)? {
        guard sources.count == 2, isValue(sources[0]), isValue(sources[1]) else { return nil }
        let a = try temporarily { try value(sources[0]) }
        let b = try temporarily { try value(sources[1]) }
        return (a, b)
    }

    private func integer(
        _ op: Substring, _ width: IntegerWidth, _ receiver: Receiver?, _ sources: [ArgumentSource], _ parameters: [ParameterShape], _ result: TypeInfo, _ span: Span
    ) throws -> Lowered? {
        if op == "identity", sources.count == 1, isValue(sources[0]), receiver == nil {
            let a = try value(sources[0])
            return a.type === result ? a : nil
        }
        if op.hasSuffix("Assign") { return try integerAssign(op.dropLast(6), width, sources, result, span) }
        let place = place(span)
        switch op {
        case "neg":
            guard sources.count == 1 else { return nil }
            let a = try value(sources[0])
            if let constant = a.constant, constant > Int.min { return self.constant(0 &- constant, result) }
            return Lowered(IntegerNegate(width, a.node, place), result, isSimple: a.isSimple)
        case "not":
            guard sources.count == 1 else { return nil }
            let a = try value(sources[0])
            return Lowered(IntegerComplement(width, a.node), result, isSimple: a.isSimple)
        case "fromDouble":
            guard width == .int, sources.count == 1, parameters.first?.type.kind == .double else { return nil }
            let a = try value(sources[0])
            return Lowered(DoubleToInt(a.node, place), result, isSimple: a.isSimple)
        case "convert":
            // Between widths where every value fits.
            guard sources.count == 1, let from = parameters.first?.type, from.isInteger, width == .int || width == .int64,
                from.kind != .uint, from.kind != .uint64, isValue(sources[0])
            else { return nil }
            var a = try value(sources[0])
            a.type = result
            return a
        case "isMultiple":
            guard width.isWord, sources.count == 1, let receiver, isValue(sources[0]) else { return nil }
            guard let divisor = try temporarily({ try value(sources[0]) }).constant, divisor > 0 else { return nil }
            let a = try value(receiver)
            return RemainderEqual(a.node, divisor, 0).map { Lowered($0, result, isSimple: a.isSimple) }
        default: break
        }
        if let comparison = Comparison(op) {
            guard let (a, b) = try pair(sources) else { return nil }
            let isSimple = a.isSimple && b.isSimple
            if width.isUnsignedWord, comparison != .equal, comparison != .unequal {
                let node: Node
                switch comparison {
                case .less: node = UnsignedLess(a.node, b.node, isSwapped: false, isNegated: false)
                case .lessOrEqual: node = UnsignedLess(a.node, b.node, isSwapped: true, isNegated: true)
                case .greater: node = UnsignedLess(a.node, b.node, isSwapped: true, isNegated: false)
                default: node = UnsignedLess(a.node, b.node, isSwapped: false, isNegated: true)
                }
                return Lowered(node, result, isSimple: isSimple)
            }
            if comparison == .equal || comparison == .unequal, let remainder = a.node as? IntRemainderXC, let value = b.constant,
                let node = RemainderEqual(remainder.a.node, remainder.b.divisor, value, isNegated: comparison == .unequal) {
                return Lowered(node, result, isSimple: isSimple)
            }
            return Lowered(comparison.int(a.operand, b.operand), result, isSimple: isSimple)
        }
        guard let op = IntegerOperator(native: op), let (a, b) = try pair(sources) else { return nil }
        let isSimple = a.isSimple && b.isSimple
        return Lowered(binary(op, width, a, b, place), result, isSimple: isSimple)
    }

    private func binary(_ op: IntegerOperator, _ width: IntegerWidth, _ a: Lowered, _ b: Lowered, _ place: Place) -> Node {
        if width.isWord {
            switch op {
            case .add: return GeneratedNodes.intAdd(a.operand, b.operand, place)
            case .subtract: return GeneratedNodes.intSubtract(a.operand, b.operand, place)
            case .multiply: return GeneratedNodes.intMultiply(a.operand, b.operand, place)
            case .divide:
                if let divisor = b.constant.flatMap(ConstantDivisor.init) { return IntDivideXC(a.node, divisor) }
                return IntDivide(a.node, b.node, place)
            case .remainder:
                if let divisor = b.constant.flatMap(ConstantDivisor.init) { return IntRemainderXC(a.node, divisor) }
                return IntRemainder(a.node, b.node, place)
            case .wrappingAdd: return IntWrappingAdd(a.node, b.node)
            case .wrappingSubtract: return IntWrappingSubtract(a.node, b.node)
            case .wrappingMultiply: return IntWrappingMultiply(a.node, b.node)
            case .and: return IntAnd(a.node, b.node)
            case .or: return IntOr(a.node, b.node)
            case .xor: return IntXor(a.node, b.node)
            case .shiftRight: if let count = b.constant, count >= 0, count < 64 { return IntShiftRightC(a.node, count) }
            case .shiftLeft: if let count = b.constant, count >= 0, count < 64 { return IntShiftLeftC(a.node, count) }
            default: break
            }
        }
        return IntegerBinary(op, width, a.node, b.node, place)
    }

    private func integerAssign(_ op: Substring, _ width: IntegerWidth, _ sources: [ArgumentSource], _ result: TypeInfo, _ span: Span) throws -> Lowered? {
        guard let op = IntegerOperator(native: op), sources.count == 2, isValue(sources[1]), let target = try place(sources[0]) else { return nil }
        let value = try temporarily { () throws -> Lowered in try self.value(sources[1]) }
        let place = place(span)
        let node: Node
        if width.isWord, op == .add || op == .subtract, let constant = value.constant, constant > Int.min, case .slots(let slot) = target.shape {
            node = IncrementL(slot, op == .add ? constant : 0 &- constant, place)
        } else if width.isWord, op == .add, case .slots(let slot) = target.shape {
            if let from = value.localSlot { node = IntAddAssignLL(slot, from, place) } else { node = IntAddAssignL(slot, value.node, place) }
        } else if width.isWord, op == .add, case .pointer(let slot, let offset) = target.shape {
            node = IntAddAssignField(slot, offset, value.node, place)
        } else if width.isWord, op == .add, let element = target.address as? ArrayElement {
            node = IntAddAssignElement(element, value.node, place)
        } else if width.isWord, op == .add {
            node = IntAddAssignAt(target.address, value.node, place)
        } else {
            node = IntegerAssignAt(op, width, target.address, value.node, place)
        }
        return Lowered(wrap(target, node), result)
    }

    private func floating(
        _ op: Substring, _ receiver: Receiver?, _ sources: [ArgumentSource], _ parameters: [ParameterShape], _ result: TypeInfo, _ span: Span
    ) throws -> Lowered? {
        if op.hasSuffix("Assign") {
            guard let op = DoubleOperator(op.dropLast(6)), sources.count == 2, isValue(sources[1]), let target = try place(sources[0]) else { return nil }
            let value = try temporarily { () throws -> Lowered in try self.value(sources[1]) }
            let node: Node
            switch target.shape {
            case .slots(let slot): node = op == .add ? DoubleAddAssignL(slot, value.node) : DoubleAssignL(op, slot, value.node)
            case .pointer(let slot, let offset): node = DoubleAssignField(op, slot, offset, value.node)
            case .other:
                let part = target.address as? OffsetAddress
                if let element = (part?.base ?? target.address) as? ArrayElement {
                    let offset = part?.offset ?? 0
                    node = op == .add || op == .subtract
                        ? DoubleAddAssignElement(element, offset, value.node, subtracts: op == .subtract) : DoubleAssignElement(op, element, offset, value.node)
                } else {
                    node = DoubleAssignAt(op, target.address, value.node)
                }
            }
            return Lowered(wrap(target, node), result)
        }
        switch op {
        case "identity":
            guard sources.count == 1, receiver == nil, isValue(sources[0]) else { return nil }
            let a = try value(sources[0])
            return a.type === result ? a : nil
        case "neg":
            guard sources.count == 1 else { return nil }
            let a = try value(sources[0])
            if let constant = a.constant { return self.constant(bits(-double(constant)), result) }
            return Lowered(DoubleNegate(a.node), result, isSimple: a.isSimple)
        case "squareRoot":
            if let receiver, sources.isEmpty {
                let a = try value(receiver)
                return Lowered(DoubleSquareRoot(a.node), result, isSimple: a.isSimple)
            }
            return nil
        case "fromInt", "fromInteger":
            guard sources.count == 1, let from = parameters.first?.type, from.isInteger, from.kind != .uint, from.kind != .uint64, isValue(sources[0]) else { return nil }
            let a = try value(sources[0])
            if let constant = a.constant { return self.constant(bits(Double(constant)), result) }
            return Lowered(IntToDouble(a.node), result, isSimple: a.isSimple)
        default: break
        }
        if let comparison = Comparison(op) {
            guard let (a, b) = try pair(sources) else { return nil }
            return Lowered(comparison.double(a.operand, b.operand), result, isSimple: a.isSimple && b.isSimple)
        }
        guard let op = DoubleOperator(op), let (a, b) = try pair(sources) else { return nil }
        let node: Node
        switch op {
        case .add: node = GeneratedNodes.doubleAdd(a.operand, b.operand)
        case .subtract: node = GeneratedNodes.doubleSubtract(a.operand, b.operand)
        case .multiply: node = GeneratedNodes.doubleMultiply(a.operand, b.operand)
        case .divide: node = GeneratedNodes.doubleDivide(a.operand, b.operand)
        }
        return Lowered(node, result, isSimple: a.isSimple && b.isSimple)
    }

    private func arrayNode(
        _ op: Substring, _ receiver: Receiver?, _ sources: [ArgumentSource], _ parameters: [ParameterShape], _ result: TypeInfo, _ span: Span
    ) throws -> Lowered? {
        guard let receiver else { return nil }
        switch op {
        case "count", "isEmpty":
            guard sources.isEmpty else { return nil }
            let type: TypeInfo
            switch receiver {
            case .expression(let expression): type = info(expression.type)
            case .lowered(let given, _): type = given
            case .place(let place): type = place.type
            }
            guard type.kind == .array else { return nil }
            return try withStable(type, { try self.value(receiver) }) { array in
                if op == "isEmpty" { return Lowered(ArrayIsEmpty(array.node), result, isSimple: array.isSimple) }
                // The count is a word of the buffer: as a field it is an operand that needs no call.
                if let local = array.node as? Local { return Lowered(Field(local.slot, 2), result, isSimple: array.isSimple) }
                return Lowered(ArrayCount(array.node), result, isSimple: array.isSimple)
            }
        case "append":
            guard sources.count == 1, isValue(sources[0]), case .expression(let expression) = receiver else { return nil }
            let target = try lowerPlace(expression, .modify)
            guard target.type.kind == .array else { return nil }
            let scratch = allocate(target.type.element.words)
            let element = try temporarily { () throws -> Node in owned(try self.value(sources[0])) }
            return Lowered(wrap(target, ArrayAppend(target.address, element, target.type, scratch: scratch)), result)
        case "removeLast":
            guard sources.isEmpty, result.words == 1, case .expression(let expression) = receiver else { return nil }
            let target = try lowerPlace(expression, .modify)
            guard target.type.kind == .array, target.type.element === result else { return nil }
            return Lowered(wrap(target, ArrayRemoveLast(target.address, target.type, place(span))), result, .owned)
        case "swapAt":
            guard sources.count == 2, isValue(sources[0]), isValue(sources[1]), case .expression(let expression) = receiver else { return nil }
            let target = try lowerPlace(expression, .modify)
            guard target.type.kind == .array else { return nil }
            let i = try temporarily { try self.value(sources[0]) }
            let j = try temporarily { try self.value(sources[1]) }
            return Lowered(wrap(target, ArraySwap(target.address, i.node, j.node, target.type, place(span))), result)
        default: return nil
        }
    }

    private func stringNode(
        _ op: Substring, _ receiver: Receiver?, _ sources: [ArgumentSource], _ parameters: [ParameterShape], _ result: TypeInfo, _ span: Span
    ) throws -> Lowered? {
        let test: CompareStrings.Test?
        switch op {
        case "count":
            guard sources.isEmpty, let receiver, case .expression(let expression) = receiver, info(expression.type).kind == .string else { return nil }
            let saved = next
            let scratch = allocate(2)
            let text = try lower(expression)
            if text.isOwned {
                next = saved
                return nil
            }
            return Lowered(StringCount(text.node, scratch: scratch), result, isSimple: text.isSimple)
        case "eq", "ne": test = nil
        case "lt": test = .less
        case "le": test = .lessOrEqual
        case "gt": test = .greater
        case "ge": test = .greaterOrEqual
        case "plus":
            guard sources.count == 2, isValue(sources[0]), isValue(sources[1]), parameters.allSatisfy({ $0.type.kind == .string }) else { return nil }
            if case .argument(.value(let a)) = sources[0], case .argument(.value(let b)) = sources[1] {
                let segments = segments(of: a) + segments(of: b)
                if segments.count > 2 { return Lowered(try interpolate(segments), result, .owned) }
            }
            return try strings(sources, result) { ConcatStrings($0, $1, scratch: $2) }
        case "append":
            // `s += t` and `s.append(t)`
            let target: LoweredPlace
            let source: ArgumentSource
            if let receiver {
                guard sources.count == 1, case .expression(let expression) = receiver else { return nil }
                target = try lowerPlace(expression, .modify)
                source = sources[0]
            } else {
                guard sources.count == 2, let place = try place(sources[0]) else { return nil }
                target = place
                source = sources[1]
            }
            guard target.type.kind == .string, isValue(source), parameters.last?.type.kind == .string else { return nil }
            let scratch = allocate(2)
            let text = try temporarily { () throws -> Lowered in
                guard case .argument(.value(let expression)) = source else { return try self.value(source) }
                let segments = segments(of: expression)
                return segments.count > 1 ? Lowered(try interpolate(segments), target.type, .owned) : try lower(expression)
            }
            return Lowered(wrap(target, AppendString(target.address, text.node, isOwned: text.isOwned, scratch: scratch)), result)
        default: return nil
        }
        guard sources.count == 2, isValue(sources[0]), isValue(sources[1]), let kind = parameters.first?.type.kind, kind == .string || kind == .character,
            parameters.allSatisfy({ $0.type.kind == kind })
        else { return nil }
        var value = try strings(sources, result) { a, b, scratch in
            guard let test else { return EqualStrings(a, b, scratch: scratch, isNegated: op == "ne") }
            return CompareStrings(a, b, scratch: scratch, test)
        }
        value.ownership = .trivial
        return value
    }

    /// Two Strings in a hidden place, kept while the second one is evaluated.
    private func strings(_ sources: [ArgumentSource], _ result: TypeInfo, _ make: (Node, Node, Int) -> Node) throws -> Lowered {
        let scratch = allocate(4)
        let a = try temporarily { try value(sources[0]) }
        let b = try temporarily { try value(sources[1]) }
        var left = a.node
        var cleanups: [Cleanup] = []
        var holds = a.isOwned
        if !b.isSimple {
            switch a.ownership {
            case .borrowed: holds = true
            case .local(let id): holds = local(id).isMutated
            default: break
            }
        }
        if holds {
            left = owned(a)
            cleanups.append(Cleanup(slot: scratch, type: a.type))
        }
        if b.isOwned { cleanups.append(Cleanup(slot: scratch + 2, type: b.type)) }
        let node = make(left, b.node, scratch)
        let isSimple = a.isSimple && b.isSimple
        return Lowered(cleanups.isEmpty ? node : Scope(node, cleanups, record), result, .owned, isSimple: isSimple)
    }
}

enum Comparison {
    case less, lessOrEqual, greater, greaterOrEqual, equal, unequal
    init?(_ name: Substring) {
        switch name {
        case "lt": self = .less
        case "le": self = .lessOrEqual
        case "gt": self = .greater
        case "ge": self = .greaterOrEqual
        case "eq": self = .equal
        case "ne": self = .unequal
        default: return nil
        }
    }
    func int(_ a: Operand, _ b: Operand) -> Node {
        switch self {
        case .less: return GeneratedNodes.intLess(a, b)
        case .lessOrEqual: return GeneratedNodes.intLessOrEqual(a, b)
        case .greater: return GeneratedNodes.intGreater(a, b)
        case .greaterOrEqual: return GeneratedNodes.intGreaterOrEqual(a, b)
        case .equal: return GeneratedNodes.intEqual(a, b)
        case .unequal: return GeneratedNodes.intUnequal(a, b)
        }
    }
    func double(_ a: Operand, _ b: Operand) -> Node {
        switch self {
        case .less: return GeneratedNodes.doubleLess(a, b)
        case .lessOrEqual: return GeneratedNodes.doubleLessOrEqual(a, b)
        case .greater: return GeneratedNodes.doubleGreater(a, b)
        case .greaterOrEqual: return GeneratedNodes.doubleGreaterOrEqual(a, b)
        case .equal: return GeneratedNodes.doubleEqual(a, b)
        case .unequal: return GeneratedNodes.doubleUnequal(a, b)
        }
    }
}

extension IntegerOperator {
    init?(native name: Substring) {
        switch name {
        case "add": self = .add
        case "sub": self = .subtract
        case "mul": self = .multiply
        case "div": self = .divide
        case "rem": self = .remainder
        case "addw": self = .wrappingAdd
        case "subw": self = .wrappingSubtract
        case "mulw": self = .wrappingMultiply
        case "and": self = .and
        case "or": self = .or
        case "xor": self = .xor
        case "shl": self = .shiftLeft
        case "shr": self = .shiftRight
        case "shlw": self = .maskedShiftLeft
        case "shrw": self = .maskedShiftRight
        default: return nil
        }
    }
}
