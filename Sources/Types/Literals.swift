import Diagnostics
import Lexer
import Parser

/// Literals: what they mean in their context, and their default types.
extension BodyChecker {
    // MARK: Literals

    /// The expected type without Optionals around it.
    func strip(_ expected: TypeID?) -> TypeID? {
        guard var type = expected.map({ resolve($0) }) else { return nil }
        while let payload = program.optionalPayload(type) { type = resolve(payload) }
        return type
    }

    func literal(_ kind: TypedExpression.Kind, _ literal: Solver.Literal, _ span: Span, _ expected: TypeID?) -> TypedExpression {
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

    func booleanLiteral(_ value: Bool, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if let target = strip(expected), case .nominal(let id, _) = types.node(target), target != program.boolType, program.nominal(id)?.builtin == nil,
           let literalProtocol = program.known("ExpressibleByBooleanLiteral"), program.conforms(target, to: literalProtocol) {
            return literalInit(make(.booleanLiteral(value), program.boolType, span), "booleanLiteral", target, span)
        }
        if let target = strip(expected), case .parameter = types.node(target), let literalProtocol = program.known("ExpressibleByBooleanLiteral"), program.conforms(target, to: literalProtocol) {
            return make(.booleanLiteral(value), target, span)
        }
        return make(.booleanLiteral(value), program.boolType, span)
    }

    func nilLiteral(_ span: Span, _ expected: TypeID?) -> TypedExpression {
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

    func stringLiteral(_ string: StringLiteral, _ span: Span, _ expected: TypeID?) -> TypedExpression {
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

    func arrayLiteral(_ elements: [Expression], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let target = strip(expected)
        if let target, case .nominal(let id, let arguments) = types.node(target) {
            if id == program.known(KnownName.array), let element = arguments.first {
                let values = elements.map { emptyLiteral($0, element) ?? check($0, as: element, .element) }
                return make(.array(values), target, span)
            }
            if let literalProtocol = program.known("ExpressibleByArrayLiteral"), program.conforms(target, to: literalProtocol),
               let associated = program.associatedTypeDeclaration("ArrayLiteralElement", in: literalProtocol), let element = program.associatedType(associated, of: target) {
                if types.hasVariable(target), let nominal = program.nominal(id) { registerRequirements(of: nominal, arguments, span) }
                let element = openMembers(element)
                let values = elements.map { check($0, as: element, .element) }
                return arrayInit(make(.array(values), program.array(element), span), target, element, span)
            }
        }
        if let target, case .existential = types.node(target), target != types.any {} else if let target, target == types.any {
            let values = checkAlike(elements)
            let joined = joinElements(values, span).type
            if joined == types.any { settleEmptyLiterals(values) }
            return make(.array(values.map { coerce($0, to: joined) ?? $0 }), program.array(joined), span)
        }
        if elements.isEmpty, let target, types.hasError(target) { return failed(span) }
        if elements.isEmpty { return make(.array([]), program.array(solver.fresh()), span) }
        var values = checkAlike(elements)
        var joined = joinElements(values, span)
        if joined.isDefault, let alike = alikeAsOne(elements, values) {
            values = alike
            joined = joinElements(values, span)
        }
        let node = make(.array(values.map { fit($0, joined.type, .plain) }), program.array(joined.type), span)
        if joined.isDefault { defaultedLiterals.insert(ObjectIdentifier(node)) }
        return node
    }

    /// `[]` or `[:]` as an element of a literal that holds anything.
    private func emptyLiteral(_ expression: Expression, _ wanted: TypeID) -> TypedExpression? {
        guard strip(wanted) == types.any else { return nil }
        switch expression.kind {
        case .array(let elements) where elements.isEmpty: break
        case .dictionary(let elements) where elements.isEmpty: break
        default: return nil
        }
        let value = check(expression, nil)
        settleEmptyLiterals([value])
        return coerce(value, to: wanted)
    }

    /// Empty literals beside elements of other types hold anything.
    private func settleEmptyLiterals(_ values: [TypedExpression]) {
        for value in values {
            guard case .nominal(_, let arguments) = types.node(resolve(value.type)) else { continue }
            switch value.kind {
            case .array(let elements) where elements.isEmpty: for type in arguments where solver.isUnknown(type) { _ = unify(type, types.any) }
            case .dictionary(let elements) where elements.isEmpty && arguments.count == 2:
                if solver.isUnknown(arguments[0]) { _ = unify(arguments[0], program.knownType("AnyHashable")) }
                if solver.isUnknown(arguments[1]) { _ = unify(arguments[1], types.any) }
            default: break
            }
        }
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

    /// Elements that have no type in common as they stand, but which can all be written as the type of one of them: `[JSON.null, true]`.
    private func alikeAsOne(_ elements: [Expression], _ values: [TypedExpression]) -> [TypedExpression]? {
        guard !isPrelude, elements.count <= 64 else { return nil }
        var tried: Set<TypeID> = []
        for value in values where !solver.isUnknown(value.type) && tried.insert(zonk(value.type)).inserted && tried.count <= 4 {
            let alike = attempt { () -> [TypedExpression]? in
                let result = elements.map { self.check($0, as: value.type, .element) }
                return self.trialFailed ? nil : result
            }
            if let alike { return alike.result }
        }
        return nil
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

    /// The type of a collection literal's elements: `Any` when nothing else is common to them.
    private func joinElements(_ values: [TypedExpression], _ span: Span) -> (type: TypeID, isDefault: Bool) {
        if values.contains(where: { types.hasError(zonk($0.type)) }) { return (join(values, span), false) }
        if let joined = attempt({ self.join(values, span) }) { return (joined.result, false) }
        if let joined = attempt({ self.joinColumns(values, span) }) { return (joined.result, false) }
        cost += 10
        return (types.any, true)
    }

    /// Tuples that are written out, part by part: `[("a", 1), ("b", nil)]`.
    private func joinColumns(_ values: [TypedExpression], _ span: Span) -> TypeID? {
        guard let first = values.first, case .tuple(let elements) = types.node(resolve(first.type)) else { return nil }
        var rows: [[TypedExpression]] = []
        for value in values {
            guard case .tuple(let parts) = value.kind, parts.count == elements.count, !parts.isEmpty else { return nil }
            rows.append(parts)
        }
        return types.intern(.tuple(elements.indices.map { column in .init(label: elements[column].label, type: join(rows.map { $0[column] }, span)) }))
    }

    /// Says so when a variable's type follows from a literal whose elements have nothing in common.
    func reportHeterogeneous(_ value: TypedExpression, _ written: Expression) {
        guard defaultedLiterals.contains(ObjectIdentifier(value)) else { return }
        error("collection-literal-heterogeneous", "heterogeneous collection literal could only be inferred to '\(describe(value.type))'; add explicit type annotation if this is intentional", written.span)
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
        trialFailed = true
        return types.any
    }

    func dictionaryLiteral(_ elements: [(key: Expression, value: Expression)], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if let target = strip(expected), case .nominal(let id, let arguments) = types.node(target) {
            if id == program.known(KnownName.dictionary), arguments.count == 2 {
                let pairs = elements.map { (key: check($0.key, as: arguments[0], .dictionaryKey), value: emptyLiteral($0.value, arguments[1]) ?? check($0.value, as: arguments[1], .dictionaryValue)) }
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
        if elements.isEmpty, let target = strip(expected), types.hasError(target) { return failed(span) }
        if elements.isEmpty { return make(.dictionary([]), program.knownType(KnownName.dictionary, [solver.fresh(), solver.fresh()]), span) }
        let keys = checkAlike(elements.map(\.key))
        var values = checkAlike(elements.map(\.value))
        let key = join(keys, span)
        var joined = joinElements(values, span)
        if joined.isDefault, let alike = alikeAsOne(elements.map(\.value), values) {
            values = alike
            joined = joinElements(values, span)
        }
        let value = joined.type
        if value == types.any { settleEmptyLiterals(values) }
        let pairs = zip(keys, values).map { (key: fit($0, key, .plain), value: fit($1, value, .plain)) }
        let type = program.knownType(KnownName.dictionary, [key, value])
        if let hashable = program.known("Hashable") {
            pendingRequirements.append(PendingRequirement(requirement: .conforms(key, hashable), map: [:], span: span, callee: "generic struct 'Dictionary'", subject: key))
        }
        let node = make(.dictionary(pairs), type, span)
        if joined.isDefault { defaultedLiterals.insert(ObjectIdentifier(node)) }
        return node
    }

    func tuple(_ elements: [Argument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
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

    func poundLiteral(_ name: Name, _ span: Span, _ expected: TypeID?) -> TypedExpression {
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
        if let subscripting = function.storage.flatMap(program.subscripting) {
            return "subscript(\(subscripting.parameters.map { ($0.label?.text ?? "_") + ":" }.joined()))"
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

    func fits(_ magnitude: UInt128, _ isNegative: Bool, _ name: String) -> Bool {
        guard let range = IntegerRange.of[name] else { return true }
        return Int128(exactly: magnitude).map { range.contains(isNegative ? -$0 : $0) } ?? false
    }
}
