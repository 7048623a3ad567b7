import Diagnostics
import Lexer
import Parser

/// Expressions other than calls, operators and closures.
extension BodyChecker {
    /// Operators, members and calls in a row, and nesting: more would be a matter of the host's stack.
    static let deepest = 900

    /// Checks `expression`; `expected` is a hint, not a demand.
    func check(_ expression: Expression, _ expected: TypeID?) -> TypedExpression {
        depth += 1
        defer { depth -= 1 }
        if depth > BodyChecker.deepest || isTooDeep(expression) {
            if program.diagnostics.last?.id != "too-complex" { error("too-complex", "expression is nested too deeply", expression.span) } else if trial > 0 { trialFailed = true }
            return failed(expression.span)
        }
        if !isPrelude { program.noteCaret(of: expression) }
        if isPostfix(expression.kind) { return checkChain(expression, expected) }
        let saved = (inChain, sawOptionalChain)
        inChain = false
        sawOptionalChain = false
        defer { (inChain, sawOptionalChain) = saved }
        return checkPlain(expression, expected)
    }

    private func isPostfix(_ kind: Expression.Kind) -> Bool {
        switch kind {
        case .member(let base, _): return base != nil
        case .call, .subscripting, .tupleElement, .forceUnwrap, .optionalChain: return true
        default: return false
        }
    }

    /// A chain of members, calls, subscripts: `?` in it ends the whole chain with nil.
    private func checkChain(_ expression: Expression, _ expected: TypeID?) -> TypedExpression {
        let saved = (inChain, sawOptionalChain, chainLink)
        if inChain, continuesChain(expression) {
            chainLink = expression
            defer { chainLink = saved.2 }
            return checkPlain(expression, expected)
        }
        inChain = true
        sawOptionalChain = false
        chainLink = expression
        let inner = checkPlain(expression, expected)
        let saw = sawOptionalChain
        (inChain, sawOptionalChain, chainLink) = saved
        return saw ? closeChain(inner) : inner
    }

    /// The expression is a base in the chain that is being checked, not an argument in it, which is a chain of its own.
    private func continuesChain(_ expression: Expression) -> Bool {
        var link = chainLink
        while let current = link {
            if current === expression { return true }
            switch current.kind {
            case .member(let base, _): link = base
            case .call(let base, _, _), .subscripting(let base, _, _), .tupleElement(let base, _), .forceUnwrap(let base), .optionalChain(let base): link = base
            default: link = nil
            }
        }
        return false
    }

    /// The Optional that a chain with `?` gives.
    func closeChain(_ inner: TypedExpression) -> TypedExpression {
        let type = resolve(inner.type)
        if program.types.hasError(type) { return inner }
        if program.optionalPayload(type) != nil { return make(.optionalEvaluation(inner), type, inner.span) }
        let result = program.optional(type)
        return make(.optionalEvaluation(make(.injectOptional(inner), result, inner.span)), result, inner.span)
    }

    /// Checks and converts; reports when the value does not fit.
    func check(_ expression: Expression, as type: TypeID, _ purpose: Purpose = .plain) -> TypedExpression {
        let value = check(expression, type)
        return fit(value, type, purpose)
    }

    private func checkPlain(_ expression: Expression, _ expected: TypeID?) -> TypedExpression {
        let span = expression.span
        switch expression.kind {
        case .integer(let magnitude): return integerLiteral(magnitude, isNegative: false, span, expected)
        case .float(let text): return floatLiteral(text, isNegative: false, span, expected)
        case .string(let literal): return stringLiteral(literal, span, expected)
        case .regex: return unsupported("regular expression literals", span)
        case .boolean(let value): return booleanLiteral(value, span, expected)
        case .nilLiteral: return nilLiteral(span, expected)
        case .identifier(let reference): return checkIdentifier(reference, span, expected)
        case .selfReference: return selfReference(span)
        case .superReference: return superReference(span)
        case .member(let base, let reference):
            guard let base else { return implicitMember(reference, nil, span, expected) }
            return checkMember(base, reference, span, expected)
        case .tupleElement(let base, let index): return tupleElement(base, index, span)
        case .call(let callee, let arguments, let trailing):
            return checkCall(callee, callArguments(arguments, trailing), span, expected)
        case .subscripting(let base, let arguments, let trailing):
            return checkSubscript(base, callArguments(arguments, trailing), span, expected)
        case .closure(let closure): return checkClosure(closure, expected)
        case .array(let elements): return arrayLiteral(elements, span, expected)
        case .dictionary(let elements): return dictionaryLiteral(elements, span, expected)
        case .tuple(let elements): return tuple(elements, span, expected)
        case .prefix(let name, let operatorSpan, let operand): return checkPrefix(name, operatorSpan, operand, span, expected)
        case .postfix(let operand, let name, let operatorSpan): return checkPostfix(name, operatorSpan, operand, span, expected)
        case .sequence(let elements):
            guard let folded = OperatorFolder(program: program, report: report).fold(elements, span) else { return failed(span) }
            return check(folded, expected)
        case .binary(let name, let operatorSpan, let left, let right):
            return checkBinary(name, operatorSpan, left, right, span, expected)
        case .ternary(let condition, let then, let otherwise): return ternary(condition, then, otherwise, span, expected)
        case .assignment(let target, let value): return assignment(target, value, span)
        case .cast(let kind, let value, let type): return cast(kind, value, type, span, expected)
        case .tryExpression(let kind, let inner): return tryExpression(kind, inner, span, expected)
        case .awaitExpression(let inner):
            error("unsupported", "'await' is not supported yet", span)
            return check(inner, expected)
        case .inoutArgument(let inner):
            error("inout-position", "'&' may only be used to pass an argument to inout parameter", span)
            return check(inner, expected)
        case .forceUnwrap(let inner): return forceUnwrap(inner, span, expected)
        case .optionalChain(let inner): return optionalChain(inner, span)
        case .type(let syntax):
            let type = program.within(environment) { program.resolveType(syntax, context) }
            return make(.metatype(type), types.metatype(type), span)
        case .keyPath(let root, let components): return checkKeyPath(root, components, span, expected)
        case .ifExpression(let statement), .switchExpression(let statement), .doExpression(let statement):
            return statementExpression(statement, span, expected)
        case .poundLiteral(let name): return poundLiteral(name, span, expected)
        case .wildcard:
            error("wildcard", "'_' can only appear in a pattern or on the left side of an assignment", span)
            return failed(span)
        case .pattern:
            error("pattern-position", "pattern is not allowed here", span)
            return failed(span)
        case .unsupported(let feature, _): return unsupported(feature, span)
        case .error: return failed(span)
        }
    }

    func unsupported(_ feature: String, _ span: Span) -> TypedExpression {
        error("unsupported", Unsupported.message(feature), span)
        return failed(span)
    }

    // MARK: Literals

    /// The expected type without Optionals around it.
    func strip(_ expected: TypeID?) -> TypeID? {
        guard var type = expected.map({ resolve($0) }) else { return nil }
        while let payload = program.optionalPayload(type) { type = resolve(payload) }
        return type
    }

    private func literal(_ kind: TypedExpression.Kind, _ literal: Solver.Literal, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if let target = strip(expected), !solver.isUnknown(target), case .nominal = types.node(target), acceptsLiteral(target, literal) {
            let node = make(kind, target, span)
            literalNodes.append((node, span))
            return node
        }
        if let target = strip(expected), case .parameter = types.node(target), acceptsLiteral(target, literal) {
            let node = make(kind, target, span)
            literalNodes.append((node, span))
            return node
        }
        let node = make(kind, solver.fresh(literal), span)
        literalNodes.append((node, span))
        return node
    }

    func integerLiteral(_ magnitude: UInt128?, isNegative: Bool, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        guard let magnitude else {
            error("integer-too-large", "integer literal is too large", span)
            return failed(span)
        }
        return literal(.integerLiteral(magnitude, isNegative: isNegative), .integer, span, expected)
    }

    func floatLiteral(_ text: String, isNegative: Bool, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let value = Double(text) ?? 0
        return literal(.floatLiteral(isNegative ? -value : value), .float, span, expected)
    }

    private func booleanLiteral(_ value: Bool, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if let target = strip(expected), case .nominal(let id, _) = types.node(target), target != program.boolType, program.nominal(id)?.isPrelude != true,
           let literalProtocol = program.known("ExpressibleByBooleanLiteral"), program.conforms(target, to: literalProtocol) {
            return literalInit(make(.booleanLiteral(value), program.boolType, span), "booleanLiteral", target, span)
        }
        return make(.booleanLiteral(value), program.boolType, span)
    }

    private func nilLiteral(_ span: Span, _ expected: TypeID?) -> TypedExpression {
        if let target = expected.map({ resolve($0) }) {
            if program.optionalPayload(target) != nil { return make(.nilLiteral, target, span) }
            if case .nominal = types.node(target), let id = program.known("ExpressibleByNilLiteral"), program.conforms(target, to: id) {
                return literalInit(make(.tuple([]), types.void, span), "nilLiteral", target, span)
            }
        }
        return make(.nilLiteral, program.optional(solver.fresh()), span)
    }

    /// `T(xLiteral: value)`.
    func literalInit(_ value: TypedExpression, _ label: Name, _ type: TypeID, _ span: Span) -> TypedExpression {
        for candidate in memberCandidates(KnownName.initializer, type, isStatic: true) {
            guard let function = program.function(candidate.id), function.parameters.count == 1, function.parameters[0].label == label else { continue }
            let map = openSubstitution(candidate, function.signature, base: type)
            let parameterType = program.substitute(function.parameters[0].type, map)
            guard let argument = coerce(value, to: parameterType) else { continue }
            let substitution = function.signature.parameters.map { map[$0] ?? $0 }
            if case .existential = types.node(type) { continue }
            let callee: Callee = function.isRequirement ? .witness(function.id, substitution) : .direct(function.id, substitution)
            return make(.call(TypedCall(callee: callee, selfArgument: make(.metatype(type), types.metatype(type), span), arguments: [.value(argument)], isThrowing: false)), type, span)
        }
        error("literal", "type '\(describe(type))' cannot be written as this literal", span)
        return failed(span)
    }

    private func stringLiteral(_ string: StringLiteral, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if let text = string.plainText {
            let kind: Solver.Literal = text.unicodeScalars.count == 1 ? .scalar : text.count == 1 ? .character : .string
            return literal(.stringLiteral(text), kind, span, expected)
        }
        if let (type, builder) = interpolationBuilder(string, strip(expected)) { return builtInterpolation(string, type, builder, span) }
        var segments: [TypedExpression.InterpolationSegment] = []
        for segment in string.segments {
            switch segment {
            case .text(let text): segments.append(.text(text))
            case .interpolation(let arguments, let part):
                guard let first = arguments.first else {
                    error("interpolation-empty", "expected expression in string interpolation", part)
                    continue
                }
                let mark = beginStatement()
                let value = check(first.value, nil)
                settle(value, mark)
                segments.append(.value(value))
            }
        }
        let node = make(.interpolation(segments), program.stringType, span)
        if let target = strip(expected), case .nominal(let id, _) = types.node(target), target != program.stringType, program.nominal(id)?.builtin == nil, acceptsLiteral(target, .string) {
            return literalInit(node, "stringLiteral", target, span)
        }
        return node
    }

    /// A part that stands alone, such as an interpolated value: its literals take their defaults now.
    func settle(_ value: TypedExpression, _ mark: StatementMark) {
        solvePending(from: mark)
        for index in mark.variables..<max(mark.variables, solver.count) where solver.bindings[index] == nil && solver.literals[index] != .none {
            let type = solver.resolve(types.intern(.variable(index)))
            if resolve(value.type) == type || types.hasVariable(zonk(value.type)) {
                _ = defaultType(solver.literals[index]).map { solver.bind(index, $0) }
                solvePending(from: mark)
            }
        }
    }

    private func arrayLiteral(_ elements: [Expression], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let target = strip(expected)
        if let target, case .nominal(let id, let arguments) = types.node(target) {
            if id == program.known(KnownName.array), let element = arguments.first {
                let values = elements.map { check($0, as: element, .element) }
                return make(.array(values), target, span)
            }
            if let literalProtocol = program.known("ExpressibleByArrayLiteral"), program.conforms(target, to: literalProtocol),
               let associated = program.associatedTypeDeclaration("ArrayLiteralElement", in: literalProtocol), let element = program.associatedType(associated, of: target) {
                let element = openMembers(element)
                let values = elements.map { check($0, as: element, .element) }
                return arrayInit(make(.array(values), program.array(element), span), target, element, span)
            }
        }
        if let target, case .existential = types.node(target), target != types.any {} else if let target, target == types.any {
            let values = checkAlike(elements)
            let joined = join(values, span)
            return make(.array(values.map { coerce($0, to: joined) ?? $0 }), program.array(joined), span)
        }
        if elements.isEmpty { return make(.array([]), program.array(solver.fresh()), span) }
        let values = checkAlike(elements)
        let joined = join(values, span)
        return make(.array(values.map { fit($0, joined, .plain) }), program.array(joined), span)
    }

    /// A collection literal with an element that has a type by itself.
    private func saysItsType(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .array(let elements): return elements.contains { !needsContext($0) || saysItsType($0) }
        case .dictionary(let elements): return elements.contains { (!needsContext($0.key) || saysItsType($0.key)) && (!needsContext($0.value) || saysItsType($0.value)) }
        default: return false
        }
    }

    /// Elements of a literal: those that need a context take the type of the others.
    private func checkAlike(_ elements: [Expression]) -> [TypedExpression] {
        guard let leader = elements.firstIndex(where: { !needsContext($0) }) ?? elements.firstIndex(where: { saysItsType($0) }), elements.contains(where: { needsContext($0) }) else { return elements.map { check($0, nil) } }
        let first = check(elements[leader], nil)
        return elements.enumerated().map { index, element in index == leader ? first : check(element, needsContext(element) ? first.type : nil) }
    }

    /// `T(arrayLiteral: elements…)`: the variadic parameter takes the array.
    private func arrayInit(_ array: TypedExpression, _ type: TypeID, _ element: TypeID, _ span: Span) -> TypedExpression {
        guard case .array(let values) = array.kind else { return array }
        for candidate in memberCandidates(KnownName.initializer, type, isStatic: true) {
            guard let function = program.function(candidate.id), function.parameters.count == 1, function.parameters[0].label == "arrayLiteral" else { continue }
            let map = openSubstitution(candidate, function.signature, base: type)
            let substitution = function.signature.parameters.map { map[$0] ?? $0 }
            let callee: Callee = function.isRequirement ? .witness(function.id, substitution) : .direct(function.id, substitution)
            return make(.call(TypedCall(callee: callee, selfArgument: make(.metatype(type), types.metatype(type), span), arguments: [.variadic(values, program.array(element))], isThrowing: false)), type, span)
        }
        return array
    }

    /// One type that all values convert to.
    func join(_ values: [TypedExpression], _ span: Span) -> TypeID {
        var result: TypeID?
        var sawNil = false
        for value in values {
            if case .nilLiteral = value.kind {
                sawNil = true
                continue
            }
            let type = resolve(value.type)
            guard let current = result else {
                result = type
                continue
            }
            result = join(current, type, span)
        }
        guard let result else { return values.first?.type ?? solver.fresh() }
        return sawNil && program.optionalPayload(resolve(result)) == nil ? program.optional(result) : result
    }

    func join(_ a: TypeID, _ b: TypeID, _ span: Span) -> TypeID {
        let a = resolve(a), b = resolve(b)
        let mark = solver.mark()
        if unify(a, b) { return a }
        solver.undo(to: mark)
        if let payload = program.optionalPayload(b), convertible(a, payload) { return b }
        if let payload = program.optionalPayload(a), convertible(b, payload) { return a }
        if convertible(a, b) { return b }
        if convertible(b, a) { return a }
        // Common superclass.
        var ancestor = program.superclass(of: a)
        while let type = ancestor {
            if program.isSubclass(b, of: type) { return type }
            ancestor = program.superclass(of: type)
        }
        if trial == 0, !types.hasError(a), !types.hasError(b) {
            error("collection-literal-heterogeneous", "heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional", span)
        } else {
            trialFailed = true
        }
        return types.any
    }

    private func dictionaryLiteral(_ elements: [(key: Expression, value: Expression)], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if let target = strip(expected), case .nominal(let id, let arguments) = types.node(target) {
            if id == program.known(KnownName.dictionary), arguments.count == 2 {
                let pairs = elements.map { (key: check($0.key, as: arguments[0], .dictionaryKey), value: check($0.value, as: arguments[1], .dictionaryValue)) }
                return make(.dictionary(pairs), target, span)
            }
            if let literalProtocol = program.known("ExpressibleByDictionaryLiteral"), program.conforms(target, to: literalProtocol),
               let keyDecl = program.associatedTypeDeclaration("Key", in: literalProtocol), let valueDecl = program.associatedTypeDeclaration("Value", in: literalProtocol),
               let key = program.associatedType(keyDecl, of: target), let value = program.associatedType(valueDecl, of: target) {
                let key = openMembers(key), value = openMembers(value)
                let pairType = types.tuple([key, value])
                let pairs = elements.map { make(.tuple([check($0.key, as: key, .plain), check($0.value, as: value, .plain)]), pairType, span) }
                for candidate in memberCandidates(KnownName.initializer, target, isStatic: true) {
                    guard let function = program.function(candidate.id), function.parameters.count == 1, function.parameters[0].label == "dictionaryLiteral" else { continue }
                    let map = openSubstitution(candidate, function.signature, base: target)
                    let substitution = function.signature.parameters.map { map[$0] ?? $0 }
                    return make(.call(TypedCall(callee: .direct(function.id, substitution), selfArgument: make(.metatype(target), types.metatype(target), span), arguments: [.variadic(pairs, program.array(pairType))], isThrowing: false)), target, span)
                }
            }
        }
        if elements.isEmpty { return make(.dictionary([]), program.knownType(KnownName.dictionary, [solver.fresh(), solver.fresh()]), span) }
        let keys = checkAlike(elements.map(\.key))
        let values = checkAlike(elements.map(\.value))
        let key = join(keys, span), value = join(values, span)
        let pairs = zip(keys, values).map { (key: fit($0, key, .plain), value: fit($1, value, .plain)) }
        let type = program.knownType(KnownName.dictionary, [key, value])
        if let hashable = program.known("Hashable") {
            pendingRequirements.append(PendingRequirement(requirement: .conforms(key, hashable), map: [:], span: span, callee: "generic struct 'Dictionary'", subject: key))
        }
        return make(.dictionary(pairs), type, span)
    }

    private func tuple(_ elements: [Argument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if elements.count == 1, elements[0].label == nil { return check(elements[0].value, expected) }
        var hints: [TypeID?] = Array(repeating: nil, count: elements.count)
        if let target = strip(expected), case .tuple(let parts) = types.node(target), parts.count == elements.count { hints = parts.map(\.type) }
        if elements.count == 1 {
            error("one-tuple", "cannot create a single-element tuple with an element label", span)
            return failed(span)
        }
        let values = zip(elements, hints).map { check($0.value, $1) }
        let type = types.intern(.tuple(zip(elements, values).map { .init(label: $0.label == .underscore ? nil : $0.label, type: $1.type) }))
        return make(.tuple(values), type, span)
    }

    private func poundLiteral(_ name: Name, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let span = program.sources.current(span)
            let source = program.sources.source(span.source)
        let text: String
        switch name {
        case "line", "column":
            let position = source?.position(of: span.start) ?? (line: 1, column: 1)
            return integerLiteral(UInt128(name == "line" ? position.line : position.column), isNegative: false, span, expected)
        case "file", "fileID":
            let last = (source?.name ?? "main").split(separator: "/").last.map(String.init) ?? "main"
            text = "\(source?.module ?? "main")/\(last)"
        case "filePath": text = source?.name ?? ""
        case "function": text = functionName()
        case "dsohandle": return unsupported("#dsohandle", span)
        default: return unsupported("#\(name.text)", span)
        }
        return literal(.stringLiteral(text), .string, span, expected)
    }

    private func functionName() -> String {
        guard let function else { return "main" }
        if function.kind == .initializer || function.kind == .function {
            let labels = function.parameters.map { ($0.label?.text ?? "_") + ":" }.joined()
            return "\(function.name.text)(\(labels))"
        }
        return function.name.text
    }

    /// Literals of the statement get checked against the types they ended with.
    func finishLiterals(from start: Int) {
        for (node, span) in literalNodes[min(start, literalNodes.count)...] {
            let type = zonk(node.type)
            if types.hasVariable(type) { continue }
            switch node.kind {
            case .integerLiteral(let magnitude, let isNegative):
                if let name = builtinName(type) {
                    if name == "Double" || name == "Float" {
                        let value = Double(magnitude)
                        node.kind = .floatLiteral(isNegative ? -value : value)
                    } else if !fits(magnitude, isNegative, name) {
                        if isNegative, name.hasPrefix("UInt") {
                            error("negative-integer-literal-overflow-unsigned", "negative integer '-\(magnitude)' overflows when stored into unsigned type '\(describe(type))'", span)
                        } else {
                            error("integer-literal-overflow", "integer literal '\(isNegative ? "-" : "")\(magnitude)' overflows when stored into '\(describe(type))'", span)
                        }
                    }
                } else if !types.hasError(type) {
                    replaceLiteral(node, type, "integerLiteral", span, associated: "IntegerLiteralType", in: "ExpressibleByIntegerLiteral")
                }
            case .floatLiteral:
                if builtinName(type) == nil, !types.hasError(type) { replaceLiteral(node, type, "floatLiteral", span, associated: "FloatLiteralType", in: "ExpressibleByFloatLiteral") }
            case .stringLiteral:
                if builtinName(type) == nil, !types.hasError(type) { replaceLiteral(node, type, "stringLiteral", span, associated: "StringLiteralType", in: "ExpressibleByStringLiteral") }
            default: break
            }
        }
        literalNodes.removeSubrange(min(start, literalNodes.count)...)
    }

    /// A literal of a type that is not builtin calls the type's literal initialiser.
    private func replaceLiteral(_ node: TypedExpression, _ type: TypeID, _ label: Name, _ span: Span, associated: Name, in protocolName: Name) {
        var builtin = defaultType(label == "integerLiteral" ? .integer : label == "floatLiteral" ? .float : .string) ?? .error
        if let id = program.known(protocolName), program.conforms(type, to: id), let declaration = program.associatedTypeDeclaration(associated, in: id), let actual = program.associatedType(declaration, of: type),
           builtinName(actual) != nil { builtin = actual }
        var literalLabel = label
        if label == "stringLiteral", let id = program.known("ExpressibleByStringLiteral"), !program.conforms(type, to: id) {
            literalLabel = "extendedGraphemeClusterLiteral"
            if let character = program.known("ExpressibleByExtendedGraphemeClusterLiteral"), !program.conforms(type, to: character) { literalLabel = "unicodeScalarLiteral" }
        }
        // Of a generic type: lowering knows what it is.
        switch types.node(type) {
        case .parameter, .associated: return
        default: break
        }
        if case .integerLiteral(let magnitude, let isNegative) = node.kind, builtin == program.doubleType { node.kind = .floatLiteral(isNegative ? -Double(magnitude) : Double(magnitude)) }
        let inner = TypedExpression(node.kind, builtin, span)
        let call = literalInit(inner, literalLabel, type, span)
        node.kind = call.kind
        node.type = type
    }

    func builtinName(_ type: TypeID) -> String? {
        guard case .nominal(let id, _) = types.node(type), let nominal = program.declaration(id) as? NominalDecl, let name = nominal.builtin else { return nil }
        return name
    }

    private func fits(_ magnitude: UInt128, _ isNegative: Bool, _ name: String) -> Bool {
        let bits: Int, signed: Bool
        switch name {
        case "Int", "Int64": (bits, signed) = (64, true)
        case "UInt", "UInt64": (bits, signed) = (64, false)
        case "Int8": (bits, signed) = (8, true)
        case "Int16": (bits, signed) = (16, true)
        case "Int32": (bits, signed) = (32, true)
        case "UInt8": (bits, signed) = (8, false)
        case "UInt16": (bits, signed) = (16, false)
        case "UInt32": (bits, signed) = (32, false)
        default: return true
        }
        if !signed { return isNegative ? magnitude == 0 : magnitude < (UInt128(1) << UInt128(bits)) }
        let limit = UInt128(1) << UInt128(bits - 1)
        return isNegative ? magnitude <= limit : magnitude < limit
    }

    // MARK: self and super

    private func selfReference(_ span: Span) -> TypedExpression {
        if let entries = lookupLocal(KnownName.selfValue), case .local(let id, _)? = entries.first {
            use(id)
            return make(.local(id), body.locals[id.raw].type, span)
        }
        error("cannot-find-self-in-scope", "cannot find 'self' in scope; did you mean to use it in a type or extension context?", span)
        return failed(span)
    }

    private func superReference(_ span: Span) -> TypedExpression {
        guard let owner, owner.kind == .class, let superclass = owner.superclass, let id = body.selfLocal else {
            error(owner?.kind == .class ? "super-no-superclass" : "super-invalid-context", owner?.kind != .class ? "'super' cannot be used outside of a class computed property, method, initializer, deinitializer, or subscript" : "'super' cannot be used in class '\(owner?.name.text ?? "")' because it has no superclass", span)
            return failed(span)
        }
        use(id)
        let selfValue = make(.local(id), body.locals[id.raw].type, span)
        if case .metatype = types.node(body.locals[id.raw].type) { return make(.metatype(superclass), types.metatype(superclass), span) }
        let base = make(.convert(selfValue), superclass, span)
        superBases.insert(ObjectIdentifier(base))
        return base
    }

    // MARK: Unwrapping, casts, try

    private func forceUnwrap(_ inner: Expression, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let value = check(inner, expected.map { program.optional($0) })
        let type = resolve(value.type)
        if types.hasError(type) { return failed(span) }
        guard let payload = program.optionalPayload(type) else {
            if solver.isUnknown(type), solver.literal(type) == .none {
                let payload = solver.fresh()
                if unify(type, program.optional(payload)) { return make(.forceUnwrap(value), payload, span) }
            }
            error("invalid-force-unwrap", "cannot force unwrap value of non-optional type '\(describe(type))'", span)
            return failed(span)
        }
        return make(.forceUnwrap(value), payload, span)
    }

    private func optionalChain(_ inner: Expression, _ span: Span) -> TypedExpression {
        let value = check(inner, nil)
        let type = resolve(value.type)
        if types.hasError(type) { return failed(span) }
        guard let payload = program.optionalPayload(type) else {
            error("invalid-optional-chain", "cannot use optional chaining on non-optional value of type '\(describe(type))'", span)
            return failed(span)
        }
        sawOptionalChain = true
        return make(.bindOptional(value), payload, span)
    }

    private func cast(_ kind: Expression.CastKind, _ value: Expression, _ syntax: TypeSyntax, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if kind == .coerce { return check(value, as: annotation(syntax), .coercion) }
        let type = program.within(environment) { program.resolveType(syntax, context) }
        let mark = beginStatement()
        let inner = check(value, nil)
        settle(inner, mark)
        if types.hasError(type) || types.hasError(zonk(inner.type)) { return failed(span) }
        if trial == 0, !isPrelude { warnAboutCast(kind, zonk(inner.type), type, span) }
        switch kind {
        case .check: return make(.cast(.check, inner, type), program.boolType, span)
        case .conditional: return make(.cast(.conditional, inner, type), program.optional(type), span)
        case .forced, .coerce: return make(.cast(.forced, inner, type), type, span)
        }
    }

    /// A cast whose outcome is known beforehand.
    private func warnAboutCast(_ kind: Expression.CastKind, _ from: TypeID, _ to: TypeID, _ span: Span) {
        guard types.isConcrete(from), types.isConcrete(to), case .nominal(let a, _) = types.node(from), case .nominal(let b, _) = types.node(to),
              let source = program.nominal(a), let target = program.nominal(b), program.optionalPayload(from) == nil, program.optionalPayload(to) == nil else { return }
        if from == to || program.isSubclass(from, of: to) {
            switch kind {
            case .check: report(.warning("isa-is-always-true", "'is' test is always true", span))
            case .conditional: report(.warning("conditional-downcast-coercion", "conditional cast from '\(describe(from))' to '\(describe(to))' always succeeds", span))
            case .forced, .coerce: report(.warning("forced-downcast-coercion", "forced cast from '\(describe(from))' to '\(describe(to))' always succeeds; did you mean to use 'as'?", span))
            }
        } else if a != b, !program.isSubclass(to, of: from), source.name != "AnyHashable", target.name != "AnyHashable" {
            report(.warning("downcast-to-unrelated", "cast from '\(describe(from))' to unrelated type '\(describe(to))' always fails", span))
        }
    }

    private func tryExpression(_ kind: Expression.TryKind, _ inner: Expression, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let saved = (tryCover, sawThrow)
        sawThrow = false
        tryCover = kind == .plain ? (saved.0 == .handled ? .handled : .plain) : .handled
        let savedPlace = tryPlace
        if kind == .plain { tryPlace = span }
        defer { tryPlace = savedPlace }
        let value = check(inner, kind == .optional ? expected.map { program.optionalPayload(resolve($0)) ?? $0 } : expected)
        if !sawThrow, trial == 0, !isPrelude, !types.hasError(zonk(value.type)) {
            report(.warning("no-throw-in-try", "no calls to throwing functions occur within 'try' expression", Span(source: span.source, start: span.start, end: span.start + 3)))
        }
        tryCover = saved.0
        sawThrow = saved.1 || (kind == .plain && sawThrow)
        switch kind {
        case .plain: return value
        case .optional:
            let type = resolve(value.type)
            if types.hasError(type) { return value }
            let wrapped = program.optionalPayload(type) != nil ? value : make(.injectOptional(value), program.optional(type), span)
            return make(.tryOptional(wrapped), wrapped.type, span)
        case .forced: return make(.tryForced(value), value.type, span)
        }
    }

    // MARK: Ternary, assignment

    private func ternary(_ condition: Expression, _ then: Expression, _ otherwise: Expression, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let test = checkCondition(condition)
        if let expected, !solver.isUnknown(expected) {
            let first = check(then, expected), second = check(otherwise, expected)
            let fits = (coerce(first, to: expected), coerce(second, to: expected))
            if let a = fits.0, let b = fits.1 { return make(.ternary(test, a, b), expected, span) }
            // One branch is as expected, so the other one is wrong.
            if (fits.0 == nil) != (fits.1 == nil), !types.hasError(zonk(first.type)), !types.hasError(zonk(second.type)), strip(expected) == resolve(expected) {
                mismatch(fits.0 == nil ? first : second, expected, .plain)
                return failed(span)
            }
            return joinTernary(test, first, second, span)
        }
        var first = check(then, expected)
        var second = check(otherwise, needsContext(otherwise) ? first.type : expected)
        if case .implicitMember = contextKind(then), types.hasError(resolve(first.type)) {
            second = check(otherwise, nil)
            first = check(then, second.type)
        }
        return joinTernary(test, first, second, span)
    }

    private func joinTernary(_ test: TypedExpression, _ first: TypedExpression, _ second: TypedExpression, _ span: Span) -> TypedExpression {
        if types.hasError(resolve(first.type)) || types.hasError(resolve(second.type)) { return failed(span) }
        var values = [first, second]
        if case .nilLiteral = first.kind, program.optionalPayload(resolve(second.type)) != nil { values = [second, first] }
        var type = TypeID.error
        let savedFailed = trialFailed
        trialFailed = false
        trial += 1
        type = join(values, span)
        trial -= 1
        let ok = !trialFailed
        trialFailed = savedFailed
        guard ok, let a = coerce(first, to: type), let b = coerce(second, to: type) else {
            error("ternary-mismatch", "result values in '? :' expression have mismatching types '\(describe(first.type))' and '\(describe(second.type))'", span)
            return failed(span)
        }
        return make(.ternary(test, a, b), type, span)
    }

    func checkCondition(_ expression: Expression) -> TypedExpression {
        let value = check(expression, program.boolType)
        if let fitted = coerce(value, to: program.boolType) { return fitted }
        if types.hasError(zonk(value.type)) { return failed(expression.span) }
        if program.optionalPayload(resolve(value.type)) != nil {
            error("optional-used-as-boolean", "optional type '\(describe(value.type))' cannot be used as a boolean; test for '!= nil' instead", expression.span)
        } else if case .assign = value.kind {
            error("use-of-equal-instead-of-equality", "use of '=' in a boolean context, did you mean '=='?", expression.span)
        } else {
            mismatch(value, program.boolType, .condition)
        }
        return failed(expression.span)
    }

    private func assignment(_ target: Expression, _ value: Expression, _ span: Span) -> TypedExpression {
        if case .wildcard = target.kind {
            let value = check(value, nil)
            return make(.discard(value), types.void, span)
        }
        if case .tuple(let elements) = target.kind, elements.count > 1 { return tupleAssignment(elements, value, span) }
        let savedChain = (inChain, sawOptionalChain, chainLink)
        inChain = true
        sawOptionalChain = false
        if case .subscripting = target.kind { isAssignmentTarget = true }
        chainLink = target
        let place = check(target, nil)
        isAssignmentTarget = false
        let isChain = sawOptionalChain
        (inChain, sawOptionalChain, chainLink) = savedChain
        if types.hasError(zonk(place.type)) {
            _ = check(value, nil)
            return failed(span)
        }
        if let first = wrapperInitialisation(place, value, span) { return first }
        requireAssignable(place, target.span)
        let assigned = check(value, as: place.type, isSubscript(place) ? .assignedSubscript : .assigned)
        let node = make(.assign(place: place, assigned), types.void, span)
        if isChain {
            let result = program.optional(types.void)
            return make(.optionalEvaluation(make(.injectOptional(node), result, span)), result, span)
        }
        return node
    }

    private func isSubscript(_ place: TypedExpression) -> Bool {
        guard case .accessor(let access) = place.kind else { return false }
        return program.declaration(access.member) is SubscriptDecl
    }

    /// `(a, b) = value`: through new constants when the value is not a literal of the same shape.
    private func tupleAssignment(_ elements: [Argument], _ value: Expression, _ span: Span) -> TypedExpression {
        var places: [TypedExpression] = []
        for element in elements {
            if case .wildcard = element.value.kind {
                places.append(make(.discard(make(.tuple([]), types.void, span)), solver.fresh(), span))
                continue
            }
            let place = check(element.value, nil)
            if !types.hasError(zonk(place.type)) { requireAssignable(place, element.value.span) }
            places.append(place)
        }
        let type = types.intern(.tuple(places.map { .init(label: nil, type: $0.type) }))
        let assigned = check(value, as: type, .assigned)
        return make(.assign(place: make(.tuple(places), type, span), assigned), types.void, span)
    }

    // MARK: Tuples

    private func tupleElement(_ base: Expression, _ index: Int, _ span: Span) -> TypedExpression {
        var value = check(base, nil)
        var type = resolve(value.type)
        if types.hasError(type) { return failed(span) }
        if implicitlyUnwrapped.contains(ObjectIdentifier(value)), let payload = program.optionalPayload(type) {
            value = make(.forceUnwrap(value), payload, span)
            type = resolve(payload)
        }
        guard case .tuple(let elements) = types.node(type), index < elements.count else {
            error("could-not-find-tuple-member", "value of \(isTuple(type) ? "tuple " : "")type '\(describe(type))' has no member '\(index)'", span)
            return failed(span)
        }
        return make(.tupleElement(value, index), elements[index].type, span)
    }

    private func isTuple(_ type: TypeID) -> Bool {
        if case .tuple = types.node(type) { return true }
        return false
    }

    // MARK: if and switch as expressions

    private func statementExpression(_ statement: Statement, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if lacksElse(statement) {
            error("if-expr-must-be-syntactically-exhaustive", "'if' must have an unconditional 'else' to be used as expression", span)
            return failed(span)
        }
        let known = expected.flatMap { solver.isUnknown($0) ? nil : $0 }
        let result = known ?? solver.fresh()
        yieldTypes.append(result)
        let depth = yieldTypes.count
        let saved = firstBranches[depth]
        firstBranches[depth] = known == nil ? .some(nil) : nil
        let checked = checkStatement(statement, yields: true)
        firstBranches[depth] = saved
        yieldTypes.removeLast()
        guard let checked else { return failed(span) }
        return make(.statement(checked), result, span)
    }

    private func lacksElse(_ statement: Statement) -> Bool {
        guard case .if(let branch) = statement.kind else { return false }
        switch branch.elseBranch {
        case nil: return true
        case .elseIf(let inner)?: return lacksElse(inner)
        case .block?: return false
        }
    }

    // MARK: What needs to know its context

    enum ContextKind { case none, implicitMember, closure, nilLiteral, literal }

    func isTooDeep(_ expression: Expression) -> Bool { expression.height > UInt32(BodyChecker.deepest) }

    func contextKind(_ expression: Expression) -> ContextKind {
        if isTooDeep(expression) { return .none }
        switch expression.kind {
        case .closure: return .closure
        case .nilLiteral: return .nilLiteral
        case .member(let base, _):
            guard let base else { return .implicitMember }
            return contextKind(base) == .implicitMember ? .implicitMember : .none
        case .call(let callee, _, _), .subscripting(let callee, _, _): return contextKind(callee) == .implicitMember ? .implicitMember : .none
        case .forceUnwrap(let inner), .optionalChain(let inner): return contextKind(inner) == .implicitMember ? .implicitMember : .none
        case .array, .dictionary: return .literal
        case .tuple(let elements):
            if elements.count == 1 { return contextKind(elements[0].value) }
            return elements.contains { contextKind($0.value) != .none } ? .literal : .none
        case .binary(let name, _, let a, let b) where BodyChecker.arithmetic.contains(name):
            let first = contextKind(a), second = contextKind(b)
            if first == .implicitMember, second == .implicitMember || isNumber(b) { return .implicitMember }
            return second == .implicitMember && isNumber(a) ? .implicitMember : .none
        case .ternary(_, let a, let b): return contextKind(a) != .none ? contextKind(a) : contextKind(b)
        case .sequence(let elements):
            if elements.contains(where: { if case .ternary = $0 { return true } else { return false } }) { return .literal }
            return saysNothing(elements) ? .implicitMember : .none
        case .inoutArgument, .keyPath, .ifExpression, .switchExpression: return .literal
        case .tryExpression(_, let inner): return contextKind(inner)
        default: return .none
        }
    }

    private func isNumber(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .integer, .float: return true
        default: return false
        }
    }

    /// `2 * .unit`: nothing in it has a type of its own.
    private func saysNothing(_ elements: [SequenceElement]) -> Bool {
        var sawMember = false
        for element in elements {
            switch element {
            case .operand(let operand):
                switch operand.kind {
                case .integer, .float: break
                default:
                    if contextKind(operand) != .implicitMember { return false }
                    sawMember = true
                }
            case .binaryOperator(let name, _): if !BodyChecker.arithmetic.contains(name) { return false }
            default: return false
            }
        }
        return sawMember
    }

    func needsContext(_ expression: Expression) -> Bool { contextKind(expression) != .none }
}
