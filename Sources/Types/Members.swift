import Diagnostics
import Lexer
import Parser

/// Names: identifiers, members, places.
extension BodyChecker {
    struct MemberCandidate {
        var id: DeclID
        /// The type whose parameters the member's signature speaks of: the nominal type with arguments, or (for a protocol's
        /// requirement or extension) the conforming type.
        var ownerType: TypeID
        /// The protocol when it is a requirement or extension member of one.
        var protocolID: DeclID?
        /// 0 for the type's own, more for superclasses, 100 and more for protocol members.
        var level: Int
        /// How much the `where` clause of the extension around it says.
        var constraint = 0
    }

    // MARK: Types in expressions

    /// The type that an expression names, when it names one.
    func typeFromExpression(_ expression: Expression) -> TypeID? {
        if isTooDeep(expression) { return nil }
        switch expression.kind {
        case .identifier(let reference):
            if reference.labels != nil { return nil }
            if let entries = lookupLocal(reference.name) {
                if case .type(let id)? = entries.first { return typeReference(id, [], reference, expression.span) }
                if case .resolvedType(let type)? = entries.first { return type }
                return nil
            }
            if reference.name == KnownName.any { return types.any }
            if reference.name == KnownName.anyObject { return types.anyObject }
            if reference.name == KnownName.void { return types.void }
            guard let found = program.within(environment, { program.lookupType(reference.name, context) }) else { return nil }
            if isHiddenByValue(reference.name) { return nil }
            switch found {
            case .type(let type): return type
            case .declaration(let id, let outer):
                if program.isAmbiguousType(id, reference.name, module, expression.span, report: report) { return .error }
                return typeReference(id, outer, reference, expression.span)
            }
        case .member(let base?, let reference):
            if reference.name == KnownName.type, let instance = typeFromExpression(base) { return types.metatype(instance) }
            if let qualifying = qualifyingModule(base) {
                guard let id = program.lookup(reference.name, in: qualifying, from: module).first(where: program.isType) else { return nil }
                return typeReference(id, [], reference, expression.span)
            }
            guard let outer = typeFromExpression(base) else { return nil }
            guard let found = program.within(environment, { program.memberType(reference.name, of: outer, context) }) else { return nil }
            switch found {
            case .type(let type): return type
            case .declaration(let id, let arguments): return typeReference(id, arguments, reference, expression.span)
            }
        case .array(let elements):
            guard elements.count == 1, let element = typeFromExpression(elements[0]) else { return nil }
            return program.array(element)
        case .dictionary(let elements):
            guard elements.count == 1, let key = typeFromExpression(elements[0].key), let value = typeFromExpression(elements[0].value) else { return nil }
            return program.knownType(KnownName.dictionary, [key, value])
        case .optionalChain(let inner):
            return typeFromExpression(inner).map { program.optional($0) }
        case .tuple(let elements):
            if elements.count == 1, elements[0].label == nil { return typeFromExpression(elements[0].value) }
            if elements.isEmpty { return nil }
            var parts: [TypeNode.TupleElement] = []
            for element in elements {
                guard let type = typeFromExpression(element.value) else { return nil }
                parts.append(.init(label: element.label, type: type))
            }
            return types.intern(.tuple(parts))
        case .type(let syntax): return program.within(environment) { program.resolveType(syntax, context) }
        default: return nil
        }
    }

    /// A global variable or function of the same name comes first in an expression.
    private func isHiddenByValue(_ name: Name) -> Bool {
        if isPrelude { return false }
        let ids = program.writtenTopLevel(name, from: module)
        if ids.isEmpty { return false }
        return !ids.contains { program.declaration($0) is NominalDecl || program.declaration($0) is TypealiasDecl }
    }

    /// A type named in an expression: arguments that are not written become unknowns.
    func typeReference(_ id: DeclID, _ outer: [TypeID], _ reference: NameReference, _ span: Span) -> TypeID {
        if let arguments = reference.genericArguments {
            return program.within(environment) { program.instantiate(id, outer: outer, arguments.map { program.resolveType($0, context) }, span, context) }
        }
        if let nominal = program.nominal(id), nominal.kind != .protocol, nominal.ownParameterCount > 0, !program.isInside(context, id) {
            let total = nominal.signature.parameters.count
            let prefix = outer.count >= total - nominal.ownParameterCount ? Array(outer.prefix(total - nominal.ownParameterCount)) : Array(nominal.signature.parameters.prefix(total - nominal.ownParameterCount))
            let arguments = prefix + (0..<nominal.ownParameterCount).map { _ in solver.fresh() }
            registerRequirements(of: nominal, arguments, span)
            return types.nominal(id, arguments)
        }
        if let alias = program.typealiasing(id), alias.ownParameterCount > 0 {
            var map: [TypeID: TypeID] = [:]
            for parameter in alias.signature.parameters { map[parameter] = solver.fresh() }
            return instantiate(alias.type, map)
        }
        if let alias = program.typealiasing(id), alias.signature.parameters.isEmpty, case .nominal(let target, let arguments) = types.node(alias.type), !arguments.isEmpty, let nominal = program.nominal(target), arguments == nominal.signature.parameters {
            return types.nominal(target, arguments.map { _ in solver.fresh() })
        }
        return program.within(environment) { program.instantiate(id, outer: outer, nil, span, context) }
    }

    // MARK: Identifiers

    func checkIdentifier(_ reference: NameReference, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let name = reference.name
        if name.text.hasPrefix("$"), let value = implicitParameter(name, span) { return value }
        if let entries = lookupLocal(name) {
            for entry in entries {
                switch entry {
                case .local(let id, _):
                    use(id)
                    let node = make(.local(id), body.locals[id.raw].type, span)
                    if implicitlyUnwrappedLocals.contains(id) { implicitlyUnwrapped.insert(ObjectIdentifier(node)) }
                    return node
                case .function(let id):
                    if reference.labels != nil || entries.count == 1 { return localFunctionReference(id, span) }
                case .accessor(let getter, let setter, let type): return accessorReference(getter, setter, type, span)
                case .alias(let expression): return check(Expression(expression.kind, span), expected)
                case .resolvedType(let type): return make(.metatype(type), types.metatype(type), span)
                case .type(let id):
                    let type = typeReference(id, [], reference, span)
                    return make(.metatype(type), types.metatype(type), span)
                }
            }
            if case .function(let id)? = entries.first { return localFunctionReference(id, span) }
        }
        if isOperator(name), reference.labels == nil || !isOperator(name) {
            if let node = operatorReference(name, span, expected) { return node }
            error("operator-reference", "operator '\(name.text)' as a value needs a type from its context", span)
            return failed(span)
        }
        if let value = implicitSelfMember(reference, span, expected) { return value }
        let globals = program.lookupTopLevel(name, from: module)
        if reportAmbiguousImports(name, globals, span) { return failed(span) }
        if let variable = program.global(among: globals, at: span) { return globalReference(variable, span) }
        if let type = typeFromExpression(Expression(.identifier(reference), span)) { return make(.metatype(type), types.metatype(type), span) }
        let functions = program.lookupAllTopLevel(name, from: module).filter { program.declaration($0) is FunctionDecl }
        if !functions.isEmpty { return functionValue(functions.map { MemberCandidate(id: $0, ownerType: .error, protocolID: nil, level: topLevelDistance($0) % 10) }, nil, reference, span, expected) }
        reportUnknown(name, span)
        return failed(span)
    }

    func globalReference(_ variable: VariableDecl, _ span: Span) -> TypedExpression {
        if variable.resolution == .running, variable.type == .error {
            error("circular-reference", "circular reference", span)
            return failed(span)
        }
        program.resolve(variable)
        if types.hasError(variable.type) { return failed(span) }
        let node: TypedExpression
        if variable.getter != nil {
            node = make(.accessor(.init(base: nil, member: variable.id, substitution: [], arguments: [], dispatch: .static)), variable.type, span)
            if let getter = variable.getter.flatMap({ program.function($0) }) {
                program.resolve(getter)
                if getter.isThrowing { noteThrow(span, getter.thrown, what: "property access") }
            }
        } else {
            node = make(.global(variable.id, []), variable.type, span)
            if variable.isAsyncLet { return awaited(node, span) }
        }
        if variable.isImplicitlyUnwrapped { implicitlyUnwrapped.insert(ObjectIdentifier(node)) }
        return node
    }

    /// The implicit `self` really used: it may have to be captured.
    private func usedBase(_ base: TypedExpression) -> TypedExpression {
        if case .local(let id) = base.kind {
            use(id)
            created.append(base)
        }
        return base
    }

    // MARK: Members

    func checkMember(_ base: Expression, _ reference: NameReference, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if let qualifying = qualifyingModule(base) {
            let ids = program.lookup(reference.name, in: qualifying, from: module)
            if let variable = ids.lazy.compactMap({ self.program.declaration($0) as? VariableDecl }).first { return globalReference(variable, span) }
            let functions = ids.filter { program.declaration($0) is FunctionDecl }
            if !functions.isEmpty { return functionValue(functions.map { MemberCandidate(id: $0, ownerType: .error, protocolID: nil, level: 0) }, nil, reference, span, expected) }
            if !ids.contains(where: program.isType) { return reportNoMember(reference, of: base) }
        }
        if reference.name == KnownName.selfValue, !reference.isEscaped {
            if let own = dynamicSelf(base) { return own }
            if let type = typeFromExpression(base) { return make(.metatype(type), types.metatype(type), span) }
            return check(base, expected)
        }
        if let type = typeFromExpression(Expression(.member(base: base, reference), span)) { return make(.metatype(type), types.metatype(type), span) }
        let value = checkBase(base, expected, member: reference.name)
        return member(of: value, reference, span, expected)
    }

    /// A base of a member: a type or a value whose type must be known now.
    func checkBase(_ base: Expression, _ expected: TypeID? = nil, member: Name? = nil) -> TypedExpression {
        if let own = dynamicSelf(base) { return own }
        if let type = typeFromExpression(base) { return make(.metatype(type), types.metatype(type), base.span) }
        let mark = beginStatement()
        // A chain that begins with `.name` begins in the type that is expected of the whole.
        let value = check(base, contextKind(base) == .implicitMember ? expected : nil)
        return known(value, mark, member: member)
    }

    /// `Self` in a class that may have subclasses: the type of `self`, known when it runs.
    func dynamicSelf(_ expression: Expression) -> TypedExpression? {
        guard let owner, owner.kind == .class, !owner.isFinal, !isPrelude, case .identifier(let reference) = expression.kind, reference.name == KnownName.selfType, reference.genericArguments == nil,
              lookupLocal(reference.name) == nil, let entries = lookupLocal(KnownName.selfValue), case .local(let id, _)? = entries.first else { return nil }
        use(id)
        let type = body.locals[id.raw].type
        let value = make(.local(id), type, expression.span)
        if case .metatype = types.node(resolve(type)) { return value }
        return make(.typeOf(value), types.metatype(type), expression.span)
    }

    /// Decides what is open in the type so that members can be looked up.
    func known(_ value: TypedExpression, _ mark: StatementMark, member: Name? = nil) -> TypedExpression {
        var type = resolve(value.type)
        if solver.isUnknown(type) {
            solvePending(from: StatementMark(variables: 0, operators: 0, requirements: 0, members: 0, literals: 0))
            type = resolve(value.type)
        }
        if case .variable(let index) = types.node(type), var standard = defaultType(solver.literals[index]) {
            // `2.miles` where only Double has `miles`.
            if solver.literals[index] == .integer, let member, memberCandidates(member, standard, isStatic: false).isEmpty, !memberCandidates(member, program.doubleType, isStatic: false).isEmpty { standard = program.doubleType }
            solver.bind(index, standard)
            solvePending(from: mark)
        } else if types.hasVariable(zonk(type)) {
            settleHidden(type, mark)
        }
        return value
    }

    /// `Array("abc").map …`: nothing that follows can say what the text is, and it decides what the elements are.
    private func settleHidden(_ type: TypeID, _ mark: StatementMark) {
        for index in mark.variables..<max(mark.variables, solver.count) where solver.bindings[index] == nil && solver.literals[index] != .none {
            let unknown = types.intern(.variable(index))
            var isHidden = true
            _ = types.map(zonk(type)) { part in
                if part == unknown { isHidden = false }
                return nil
            }
            guard isHidden, let standard = defaultType(solver.literals[index]) else { continue }
            solver.bind(index, standard)
            solvePending(from: mark)
        }
    }

    func member(of base: TypedExpression, _ reference: NameReference, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        var base = base
        var type = resolve(base.type)
        if types.hasError(type), case .error = types.node(type) { return failed(span) }
        if reference.name == KnownName.selfValue { return base }
        if case .metatype(let instance) = types.node(type) {
            let candidates = memberCandidates(reference.name, instance, isStatic: true)
            if !candidates.isEmpty { return memberValue(candidates, base, reference, span, expected, isStatic: true) }
            let unbound = memberCandidates(reference.name, instance, isStatic: false).filter { program.declaration($0.id) is FunctionDecl }
            if !unbound.isEmpty { return functionValue(unbound, nil, reference, span, expected, unboundSelf: instance) }
            if let dynamic = dynamicMember(base, reference, span, isStatic: true) { return dynamic }
            noMember(reference, type, base.span, isStatic: true)
            return failed(span)
        }
        if case .tuple(let elements) = types.node(type) {
            if let index = elements.firstIndex(where: { $0.label == reference.name }) { return make(.tupleElement(base, index), elements[index].type, span) }
        }
        var candidates = memberCandidates(reference.name, type, isStatic: false)
        if candidates.isEmpty, let payload = program.optionalPayload(type), implicitlyUnwrapped.contains(ObjectIdentifier(base)) {
            base = make(.forceUnwrap(base), payload, base.span)
            type = resolve(payload)
            candidates = memberCandidates(reference.name, type, isStatic: false)
            if case .tuple(let elements) = types.node(type), let index = elements.firstIndex(where: { $0.label == reference.name }) { return make(.tupleElement(base, index), elements[index].type, span) }
        }
        if candidates.isEmpty {
            if let dynamic = dynamicMember(base, reference, span, isStatic: false) { return dynamic }
            noMember(reference, type, base.span, isStatic: false)
            return failed(span)
        }
        return memberValue(candidates, base, reference, span, expected, isStatic: false)
    }

    /// What a member name stands for when it is not called.
    func memberValue(_ candidates: [MemberCandidate], _ base: TypedExpression, _ reference: NameReference, _ span: Span, _ expected: TypeID?, isStatic: Bool) -> TypedExpression {
        // Variables first, the nearest.
        let sorted = candidates.sorted { ($0.level, $1.constraint) < ($1.level, $0.constraint) }
        for candidate in sorted {
            switch program.declaration(candidate.id) {
            case let variable as VariableDecl: return property(variable, candidate, usedBase(base), span)
            case let enumCase as EnumCaseDecl:
                program.resolve(enumCase)
                let type = instanceType(base)
                if enumCase.element?.payload == nil { return make(.enumCase(enumCase.id, []), type, span) }
                let payload = enumCase.payload.map { instantiate($0.type, openSubstitution(candidate, GenericSignature(), base: type)) }
                return make(.enumCaseReference(enumCase.id), types.function(payload, type), span)
            case is NominalDecl, is TypealiasDecl:
                let type = typeReference(candidate.id, [], reference, span)
                return make(.metatype(type), types.metatype(type), span)
            default: break
            }
        }
        return functionValue(sorted, usedBase(base), reference, span, expected)
    }

    func instanceType(_ base: TypedExpression) -> TypeID {
        if case .metatype(let instance) = types.node(resolve(base.type)) { return instance }
        return resolve(base.type)
    }

    func property(_ variable: VariableDecl, _ candidate: MemberCandidate, _ base: TypedExpression, _ span: Span) -> TypedExpression {
        if variable.resolution == .running, variable.type == .error {
            error("circular-reference", "circular reference", span)
            return failed(span)
        }
        program.resolve(variable)
        if types.hasError(variable.type) { return failed(span) }
        requireVisible(variable, span)
        var map = openSubstitution(candidate, variable.signature, base: base.type)
        openOwn(variable.signature, &map)
        // `Task.isCancelled`: what the extension demands of the parameters says what they are.
        if variable.isStatic {
            for case .sameType(let a, let b) in variable.signature.requirements { _ = unify(instantiate(a, map), instantiate(b, map)) }
        }
        let type = instantiate(variable.type, map)
        let substitution = variable.signature.parameters.map { map[$0] ?? $0 }
        let node: TypedExpression
        if variable.isStatic, variable.isStored {
            node = make(.global(variable.id, substitution), type, span)
        } else if variable.isStored, variable.getter == nil, isSuper(base) || isDirect(base, variable) || !program.mayBeOverridden(variable) {
            node = make(.stored(base: base, variable.id, isDirect: isDirect(base, variable)), type, span)
        } else {
            var dispatch = TypedExpression.Dispatch.static
            if variable.isRequirement {
                dispatch = .witness
            } else if !variable.isFinal, !variable.isStatic, candidate.protocolID == nil, let parent = variable.parent.flatMap({ program.nominal($0) }), parent.kind == .class, !parent.isFinal, !isSuper(base) {
                dispatch = .dynamic
            } else if variable.isStatic, candidate.protocolID == nil, let parent = variable.parent.flatMap({ program.nominal($0) }), parent.kind == .class, variable.isClassMember {
                dispatch = .dynamic
            }
            node = make(.accessor(.init(base: base, member: variable.id, substitution: substitution, arguments: [], dispatch: dispatch)), type, span)
            if let getter = variable.getter.flatMap({ program.function($0) }) {
                if getter.isThrowing { noteThrow(span, getter.thrown.map { instantiate($0, map) }, what: "property access") }
                if getter.isAsync { noteAsync(span, .property) }
            }
        }
        noteIsolation(variable, base, span)
        if variable.isImplicitlyUnwrapped { implicitlyUnwrapped.insert(ObjectIdentifier(node)) }
        return node
    }

    func isSuper(_ base: TypedExpression) -> Bool {
        if case .convert(let inner) = base.kind, case .local(let id) = inner.kind, id == body.selfLocal, superBases.contains(ObjectIdentifier(base)) { return true }
        return false
    }

    /// Own properties inside an initialiser, and the observed property inside its observers, are reached without observers.
    private func isDirect(_ base: TypedExpression, _ variable: VariableDecl) -> Bool {
        guard case .local(let id) = base.kind, id == body.selfLocal, let function else { return false }
        if function.kind == .initializer, variable.parent == owner?.id { return true }
        if function.kind == .willSet || function.kind == .didSet { return function.storage == variable.id }
        return false
    }

    func implicitMember(_ reference: NameReference, _ arguments: [CallArgument]?, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let expected = expected.map { implicitBase(reference.name, $0) ?? $0 }
        guard let expected, !solver.isUnknown(expected) || solver.literal(resolve(expected)) != .none else {
            if trial > 0 { trialFailed = true } else {
                error("implicit-member", "cannot infer contextual base in reference to member '\(reference.name.text)'", reference.span)
            }
            return failed(span)
        }
        var type = resolve(expected)
        if case .variable(let index) = types.node(type), let standard = defaultType(solver.literals[index]) { type = standard }
        // Through Optionals: the type's own members first.
        var bases = [type]
        while let payload = program.optionalPayload(type) {
            type = resolve(payload)
            bases.append(type)
        }
        // `.init` is the payload's; other names are looked for in the Optional first.
        for base in reference.name == KnownName.initializer ? bases.reversed() : bases {
            let candidates = memberCandidates(reference.name, base, isStatic: true)
            guard !candidates.isEmpty else { continue }
            let metatype = make(.metatype(base), types.metatype(base), span)
            if let arguments { return call(candidates, metatype, reference, arguments, span, expected) }
            return memberValue(candidates, metatype, reference, span, expected, isStatic: true)
        }
        let shown = bases.last ?? expected
        if !types.hasError(shown) {
            if trial > 0 { trialFailed = true } else {
                var text = "type '\(describe(shown))' has no member '\(reference.name.text)'"
                if let close = closestMember(reference.name.text, shown) { text += "; did you mean '\(close)'?" }
                error("could-not-find-type-member", text, reference.span)
            }
        }
        return failed(span)
    }

    /// Where a generic parameter is expected whose protocol has the member for one type only (`extension P where Self == X`): that type.
    private func implicitBase(_ name: Name, _ expected: TypeID) -> TypeID? {
        guard solver.isUnknown(expected), solver.literal(resolve(expected)) == .none else { return nil }
        for pending in pendingRequirements {
            guard case .conforms(let subject, let protocolID) = pending.requirement, resolve(instantiate(subject, pending.map)) == resolve(expected) else { continue }
            let own = program.selfParameter(of: protocolID)
            for part in program.parts(of: protocolID) where part.isExtension && part.members[name] != nil {
                for case .sameType(let a, let b) in program.signature(of: part).requirements {
                    if a == own, types.isConcrete(b) { return b }
                    if b == own, types.isConcrete(a) { return a }
                }
            }
        }
        return nil
    }
}
