import Diagnostics
import Lexer
import Parser

/// Patterns: what they match, and the variables they make.
extension BodyChecker {
    func makePattern(_ kind: TypedPattern.Kind, _ type: TypeID, _ span: Span) -> TypedPattern {
        let pattern = TypedPattern(kind, type, span)
        createdPatterns.append(pattern)
        return pattern
    }

    /// `isLet` nil: identifiers are expressions unless under `let`/`var`.
    func checkPattern(_ pattern: Pattern, _ type: TypeID, isLet: Bool?) -> TypedPattern {
        let span = pattern.span
        let type = resolve(type)
        switch pattern.kind {
        case .wildcard: return makePattern(.wildcard, type, span)
        case .identifier(let name):
            guard let isLet else { return expressionPattern(Expression(.identifier(NameReference(name: name, span: span)), span), type, span) }
            return bind(name, type, isLet: isLet, span)
        case .binding(let isLet, let inner): return checkPattern(inner, type, isLet: isLet)
        case .typed(let inner, let syntax):
            let stated = program.within(environment) { program.resolveType(syntax, context) }
            let mark = trialMark()
            if !unify(type, stated) {
                rollback(mark)
                if !convertible(type, stated) { error("pattern-type", "cannot convert value of type '\(describe(type))' to specified type '\(describe(stated))'", span) }
                return makePattern(.asType(checkPattern(inner, stated, isLet: isLet), stated), type, span)
            }
            return checkPattern(inner, stated, isLet: isLet)
        case .tuple(let elements): return tuplePattern(elements, type, isLet: isLet, span)
        case .enumCase(let base, let name, let nameSpan, let payload, let expression):
            return casePattern(base, name, nameSpan, payload, expression, type, isLet: isLet, span)
        case .optional(let inner):
            guard let payload = program.optionalPayload(type) else {
                if !types.hasError(type) { error("optional-pattern", "'?' pattern cannot match values of type '\(describe(type))'", span) }
                return makePattern(.wildcard, type, span)
            }
            return makePattern(.optionalSome(checkPattern(inner, payload, isLet: isLet)), type, span)
        case .isType(let syntax):
            return makePattern(.isType(program.within(environment) { program.resolveType(syntax, context) }), type, span)
        case .asType(let inner, let syntax):
            let target = program.within(environment) { program.resolveType(syntax, context) }
            return makePattern(.asType(checkPattern(inner, target, isLet: isLet), target), type, span)
        case .expression(let expression):
            return expressionPattern(expression, type, span)
        case .error: return makePattern(.wildcard, type, span)
        }
    }

    private func bind(_ name: Name, _ type: TypeID, isLet: Bool, _ span: Span) -> TypedPattern {
        if name == .underscore { return makePattern(.wildcard, type, span) }
        if isTopLevelBody, let id = globalsByName[name], frames.count == 1, scopes.count <= globalScopeDepth, let variable = program.declaration(id) as? VariableDecl {
            if variable.type == .error || variable.resolution != .done {
                variable.type = zonk(type)
                variable.ownership = bindingOwnership
                variable.isImplicitlyUnwrapped = bindingIsIUO
            }
            return makePattern(.global(id), type, span)
        }
        if let shared = sharedBindings {
            guard let id = shared[name] else {
                error("extra-var-in-multiple-pattern-list", "'\(name.text)' must be bound in every pattern", span)
                return makePattern(.wildcard, type, span)
            }
            if !unify(body.locals[id.raw].type, type), !types.hasError(type) {
                error("type-mismatch-multiple-pattern-list", "pattern variable bound to type '\(describe(type))', expected type '\(describe(body.locals[id.raw].type))'", span)
            }
            return makePattern(.local(id), type, span)
        }
        if let existing = scopes[scopes.count - 1].entries[name], !existing.isEmpty, case .local(let previous, let frame) = existing[0], frame == frames.count - 1, previous.raw >= firstBinding {
            error("invalid-redecl", "invalid redeclaration of '\(name.text)'", span, notes: [.init("'\(name.text)' previously declared here", body.locals[previous.raw].span)])
        }
        let id = declareLocal(name, type, isLet: isLet, span, ownership: bindingOwnership)
        if bindingIsIUO { implicitlyUnwrappedLocals.insert(id) }
        return makePattern(.local(id), type, span)
    }

    private func reportTuplePattern(_ count: Int, _ type: TypeID, isLet: Bool?, _ span: Span) {
        let place = destructured ?? span
        if isLet == nil {
            error("cannot-convert-initializer-value", "tuple pattern cannot match values of the non-tuple type '\(describe(type))'", span)
        } else if case .tuple(let elements) = types.node(resolve(type)) {
            let shape = elements.count > count ? types.intern(.tuple(Array(elements[..<count]))) : nil
            let wanted = shape.map(describe) ?? "(" + Array(repeating: "_", count: count).joined(separator: ", ") + ")"
            error("tuple-types-not-convertible-nelts", "'\(describe(type))' is not convertible to '\(wanted)', tuples have a different number of elements", place)
        } else if isLoopPattern {
            error("cannot-match-expr-tuple-pattern-with-nontuple-value", "tuple pattern cannot match values of non-tuple type '\(describe(type))'", place)
        } else {
            error("cannot-convert-initializer-value", "cannot convert value of type '\(describe(type))' to specified type '(\(Array(repeating: "_", count: count).joined(separator: ", ")))'", place)
        }
    }

    private func tuplePattern(_ elements: [(label: Name?, pattern: Pattern)], _ type: TypeID, isLet: Bool?, _ span: Span) -> TypedPattern {
        if elements.count == 1, elements[0].label == nil { return checkPattern(elements[0].pattern, type, isLet: isLet) }
        if solver.isUnknown(type) {
            let parts = types.intern(.tuple(elements.map { .init(label: $0.label, type: solver.fresh()) }))
            _ = unify(type, parts)
        }
        guard case .tuple(let parts) = types.node(resolve(type)), parts.count == elements.count else {
            if !types.hasError(type) { reportTuplePattern(elements.count, type, isLet: isLet, span) }
            for element in elements { _ = checkPattern(element.pattern, .error, isLet: isLet) }
            return makePattern(.wildcard, type, span)
        }
        var typed: [TypedPattern] = []
        for (index, element) in elements.enumerated() {
            var position = index
            if let label = element.label, let named = parts.firstIndex(where: { $0.label == label }) { position = named }
            typed.append(checkPattern(element.pattern, parts[position].type, isLet: isLet))
        }
        return makePattern(.tuple(typed), type, span)
    }

    private func casePattern(_ base: Expression?, _ name: Name, _ nameSpan: Span, _ payload: [(label: Name?, pattern: Pattern)]?, _ expression: Expression?, _ type: TypeID, isLet: Bool?, _ span: Span) -> TypedPattern {
        if types.hasError(type), case .error = types.node(type) {
            for part in payload ?? [] { _ = checkPattern(part.pattern, .error, isLet: isLet) }
            return makePattern(.wildcard, type, span)
        }
        var subject = type
        if let base {
            guard let named = typeFromExpression(base) else {
                if let expression { return expressionPattern(expression, type, span) }
                error("pattern", "cannot find type in pattern", span)
                return makePattern(.wildcard, type, span)
            }
            subject = named
            if case .nominal(let id, let arguments) = types.node(resolve(named)), !arguments.isEmpty, case .nominal(id, _) = types.node(type) { subject = type }
        }
        // `.some`, `.none` of an Optional, and the cases of what it wraps.
        if base == nil || program.optionalPayload(subject) != nil, let wrapped = program.optionalPayload(type) {
            if name == "none", payload == nil { return makePattern(.optionalNone, type, span) }
            if name == "some", let part = payload?.first { return makePattern(.optionalSome(checkPattern(part.pattern, wrapped, isLet: isLet)), type, span) }
            if name == "some", payload == nil { return makePattern(.optionalSome(makePattern(.wildcard, wrapped, span)), type, span) }
            if base == nil {
                let inner = casePattern(nil, name, nameSpan, payload, expression, resolve(wrapped), isLet: isLet, span)
                return makePattern(.optionalSome(inner), type, span)
            }
        }
        guard let (enumCase, owner) = findCase(name, subject) else {
            if let expression, payload == nil { return expressionPattern(expression, type, span) }
            if let expression { return expressionPattern(expression, type, span) }
            if !types.hasError(subject) {
                error("no-case", "type '\(describe(subject))' has no member '\(name.text)'", nameSpan)
            }
            for part in payload ?? [] { _ = checkPattern(part.pattern, .error, isLet: isLet) }
            return makePattern(.wildcard, type, span)
        }
        program.resolve(enumCase)
        // Matching a value of another type (any Error) casts first.
        var castTo: TypeID?
        if base != nil {
            let mark = trialMark()
            if !unify(type, owner) {
                rollback(mark)
                if let wrapped = program.optionalPayload(type), unify(wrapped, owner) {
                    let inner = makeCase(enumCase, owner, payload, isLet: isLet, nameSpan, span)
                    return makePattern(.optionalSome(inner), type, span)
                }
                if case .existential = types.node(type) { castTo = owner } else {
                    error("pattern-case", "pattern cannot match values of type '\(describe(type))'", span)
                    return makePattern(.wildcard, type, span)
                }
            }
        }
        let inner = makeCase(enumCase, castTo ?? type, payload, isLet: isLet, nameSpan, span)
        if let castTo { return makePattern(.asType(inner, castTo), type, span) }
        return inner
    }

    private func makeCase(_ enumCase: EnumCaseDecl, _ type: TypeID, _ payload: [(label: Name?, pattern: Pattern)]?, isLet: Bool?, _ nameSpan: Span, _ span: Span) -> TypedPattern {
        let payloadTypes = program.payloadTypes(of: enumCase.id, in: resolve(type))
        guard let payload else { return makePattern(.enumCase(enumCase.id, []), type, span) }
        if payloadTypes.isEmpty {
            if !payload.isEmpty { error("enum-element-pattern-assoc-values-mismatch", "pattern with associated values does not match enum case '\(enumCase.name.text)'", span) }
            for part in payload { _ = checkPattern(part.pattern, .error, isLet: isLet) }
            return makePattern(.enumCase(enumCase.id, []), type, span)
        }
        // `.c(let whole)` of several values binds the tuple.
        if payload.count == 1, payloadTypes.count > 1 {
            let tuple = types.intern(.tuple(zip(enumCase.payload, payloadTypes).map { .init(label: $0.label, type: $1) }))
            if case .wildcard = payload[0].pattern.kind { return makePattern(.enumCase(enumCase.id, []), type, span) }
            let whole = checkPattern(payload[0].pattern, tuple, isLet: isLet)
            return makePattern(.enumCase(enumCase.id, [whole]), type, span)
        }
        guard payload.count == payloadTypes.count else {
            if payloadTypes.count == 1, case .tuple = types.node(resolve(payloadTypes[0])) {} else if payloadTypes.count == 1 {
                let start = nameSpan.end
                error("tuple-pattern-in-non-tuple-context", "tuple pattern cannot match values of the non-tuple type '\(describe(payloadTypes[0]))'", Span(source: span.source, start: start, end: max(start, span.end)))
                for part in payload { _ = checkPattern(part.pattern, .error, isLet: isLet) }
                return makePattern(.enumCase(enumCase.id, []), type, span)
            }
            error("tuple-pattern-length-mismatch", "tuple pattern has the wrong length for tuple type '(\(payloadTypes.map { describe($0) }.joined(separator: ", ")))'", span)
            for part in payload { _ = checkPattern(part.pattern, .error, isLet: isLet) }
            return makePattern(.enumCase(enumCase.id, []), type, span)
        }
        var parts: [TypedPattern] = []
        for (index, part) in payload.enumerated() {
            if let label = part.label, label != enumCase.payload[index].label {
                error("case-label", "tuple pattern element label '\(label.text)' must be '\(enumCase.payload[index].label?.text ?? "_")'", part.pattern.span)
            }
            parts.append(checkPattern(part.pattern, payloadTypes[index], isLet: isLet))
        }
        return makePattern(.enumCase(enumCase.id, parts), type, span)
    }

    private func findCase(_ name: Name, _ type: TypeID) -> (EnumCaseDecl, TypeID)? {
        let type = resolve(type)
        guard case .nominal(let id, _) = types.node(type), let nominal = program.nominal(id), nominal.kind == .enum else { return nil }
        for part in program.parts(of: id) where part.members[name] != nil {
            for member in program.members(name, of: part) {
                if let enumCase = program.declaration(member) as? EnumCaseDecl { return (enumCase, type) }
            }
        }
        return nil
    }

    /// Matched with `~=`: equality, ranges, whatever the script defines.
    private func expressionPattern(_ expression: Expression, _ type: TypeID, _ span: Span) -> TypedPattern {
        if types.hasError(type) { return makePattern(.wildcard, type, span) }
        switch expression.kind {
        case .boolean(let value) where type == program.boolType: return makePattern(.boolean(value), type, span)
        case .nilLiteral:
            if program.optionalPayload(type) != nil { return makePattern(.optionalNone, type, span) }
        case .pattern(let inner): return checkPattern(inner, type, isLet: nil)
        case .wildcard: return makePattern(.wildcard, type, span)
        case .tuple(let elements) where elements.count > 1:
            if case .tuple(let parts) = types.node(type), parts.count == elements.count {
                return makePattern(.tuple(zip(elements, parts).map { expressionPattern($0.value, $1.type, $0.value.span) }), type, span)
            }
        default: break
        }
        if let payload = program.optionalPayload(type), program.optionalPayload(resolve(payload)) != nil, isLiteral(expression) {
            // A literal is looked for inside all Optionals.
            return makePattern(.optionalSome(expressionPattern(expression, resolve(payload), span)), type, span)
        }
        if let payload = program.optionalPayload(type), case .boolean = expression.kind {
            return makePattern(.optionalSome(expressionPattern(expression, resolve(payload), span)), type, span)
        }
        let subject = declareLocal("$match", type, isLet: true, span, visible: false)
        let value = check(expression, type)
        if types.hasError(zonk(value.type)) { return makePattern(.wildcard, type, span) }
        let test = match(value, subject, type, span)
        return makePattern(.expression(subject, test), type, span)
    }

    private func isLiteral(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .integer, .float, .string, .boolean: return true
        default: return false
        }
    }

    private func match(_ value: TypedExpression, _ subject: LocalID, _ type: TypeID, _ span: Span) -> TypedExpression {
        let subjectValue = make(.local(subject), type, span)
        // `==` when both are of one type; otherwise `~=`.
        let isSame = resolve(value.type) == type || solver.literal(resolve(value.type)) != .none
        if isSame || program.optionalPayload(type) != nil, !hasPatternOperator(value.type, type) {
            if let outcome = attempt({ () -> TypedExpression? in
                let node = self.applyOperator("==", span, [value, subjectValue], span, .infix, self.program.boolType)
                _ = self.resolveOperators(from: 0, final: false)
                return node
            }) { return outcome.result }
        }
        if let outcome = attempt({ () -> TypedExpression? in self.applyOperator("~=", span, [value, subjectValue], span, .infix, self.program.boolType) }) { return outcome.result }
        if trial == 0, zonk(value.type) == zonk(type), case .nominal = types.node(resolve(type)), let equatable = program.known("Equatable"), !program.conforms(zonk(type), to: equatable) {
            error("type-does-not-conform-decl-owner", "operator function '~=' requires that '\(describe(type))' conform to 'Equatable'", span)
        } else if trial == 0 {
            error("cannot-match-expr-pattern-with-value", "expression pattern of type '\(describe(value.type))' cannot match values of type '\(describe(type))'", span)
        } else {
            trialFailed = true
        }
        return failed(span)
    }

    /// The script defines `~=` for these.
    private func hasPatternOperator(_ value: TypeID, _ type: TypeID) -> Bool {
        if isPrelude { return false }
        if !program.writtenTopLevel("~=", from: module).isEmpty { return true }
        for candidate in [value, type] {
            if case .nominal(let id, _) = types.node(resolve(candidate)), program.parts(of: id).contains(where: { !$0.isPrelude && $0.members["~="] != nil }) { return true }
        }
        return false
    }
}
