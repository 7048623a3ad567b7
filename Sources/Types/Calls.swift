import Diagnostics
import Lexer
import Parser

/// Calls: finding what is meant, matching arguments to parameters, choosing among overloads.
extension BodyChecker {
    struct CallArgument {
        var label: Name?
        var value: Expression
        var isTrailing: Bool
        var span: Span
    }

    func callArguments(_ arguments: [Argument], _ trailing: [Argument]) -> [CallArgument] {
        arguments.map { CallArgument(label: $0.label == .underscore ? nil : $0.label, value: $0.value, isTrailing: false, span: $0.labelSpan ?? $0.value.span) }
            + trailing.map { CallArgument(label: $0.label == .underscore ? nil : $0.label, value: $0.value, isTrailing: true, span: $0.value.span) }
    }

    // MARK: What is called

    func checkCall(_ callee: Expression, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if !isPrelude { program.noteCaret(of: callee) }
        switch callee.kind {
        case .identifier(let reference):
            if let known = namedCall(reference, callee, arguments, span, expected) { return known }
        case .member(let base?, let reference):
            return memberCall(base, reference, callee, arguments, span, expected)
        case .member(nil, let reference):
            return implicitMember(reference, arguments, span, expected)
        case .tuple(let elements) where elements.count == 1 && elements[0].label == nil:
            if case .closure = elements[0].value.kind { return checkCall(elements[0].value, arguments, span, expected) }
        case .superReference:
            error("super-call", "expected '.' or '[' after 'super'", span)
            return failed(span)
        default: break
        }
        if let type = typeFromExpression(callee) { return construct(type, arguments, span, expected) }
        if case .closure(let closure) = callee.kind { return callClosure(closure, arguments, span, expected) }
        return callValue(check(callee, nil), arguments, span, expected)
    }

    /// `name(…)`.
    private func namedCall(_ reference: NameReference, _ callee: Expression, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression? {
        let name = reference.name
        if let entries = lookupLocal(name) {
            let functions = entries.compactMap { entry -> LocalFunctionID? in if case .function(let id) = entry { return id } else { return nil } }
            if !functions.isEmpty {
                return callLocalFunctions(functions, reference, arguments, span, expected)
            }
            return nil
        }
        if name == "type", arguments.count == 1, arguments[0].label == "of", program.writtenTopLevel(name, from: module).isEmpty {
            let value = check(arguments[0].value, nil)
            let mark = beginStatement()
            _ = known(value, mark)
            return make(.typeOf(value), types.metatype(value.type), span)
        }
        // Members of the types around come first.
        switch implicitSelfCall(reference, callee.span, arguments, span, expected) {
        case .call(let call): return call
        case .property: return nil
        case .none: break
        }
        let globals = program.lookupTopLevel(name, from: module)
        if reportAmbiguousImports(name, globals, callee.span) { return failed(span) }
        if let variable = program.global(among: globals, at: callee.span) {
            return callValue(globalReference(variable, callee.span), arguments, span, expected)
        }
        if let own = dynamicSelf(callee) { return constructDynamic(own, instanceType(own), arguments, span, expected) }
        if let type = typeFromExpression(callee) { return construct(type, arguments, span, expected) }
        let functions = program.lookupAllTopLevel(name, from: module).filter { program.declaration($0) is FunctionDecl }
        if functions.isEmpty {
            if owner != nil, implicitBases(callee.span).contains(where: { !memberCandidates(name, $0.1 ? instanceType($0.0) : resolve($0.0.type), isStatic: $0.1).isEmpty }) { return nil }
            reportUnknown(name, callee.span)
            return failedCall(arguments, span)
        }
        let candidates = functions.map { MemberCandidate(id: $0, ownerType: .error, protocolID: nil, level: topLevelDistance($0)) }
        return ofOneModule(call(candidates, nil, reference, arguments, span, expected), functions, callee.span)
    }

    func isCallable(_ id: DeclID) -> Bool {
        switch program.declaration(id) {
        case is FunctionDecl, is EnumCaseDecl: return true
        case is VariableDecl: return false
        default: return false
        }
    }

    /// `base.name(…)`.
    private func memberCall(_ base: Expression, _ reference: NameReference, _ callee: Expression, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if let qualifying = qualifyingModule(base) {
            let found = program.lookup(reference.name, in: qualifying, from: module)
            let ids = found.filter { program.declaration($0) is FunctionDecl }
            if !ids.isEmpty { return call(ids.map { MemberCandidate(id: $0, ownerType: .error, protocolID: nil, level: 0) }, nil, reference, arguments, span, expected) }
            if let variable = found.lazy.compactMap({ self.program.declaration($0) as? VariableDecl }).first {
                return callValue(globalReference(variable, callee.span), arguments, span, expected)
            }
            if !found.contains(where: program.isType) {
                for argument in arguments where !needsContext(argument.value) { _ = check(argument.value, nil) }
                return reportNoMember(reference, of: base)
            }
        }
        if reference.name == KnownName.initializer, let delegation = delegateInit(base, arguments, span) { return delegation }
        if !(reference.name == KnownName.initializer && dynamicSelf(base) != nil), let type = typeFromExpression(callee) { return construct(type, arguments, span, expected) }
        var value = literalBase(base, arguments) ?? checkBase(base, expected, member: reference.name)
        var type = resolve(value.type)
        if types.hasError(type), case .error = types.node(type) {
            for argument in arguments where !needsContext(argument.value) { _ = check(argument.value, nil) }
            return failed(span)
        }
        if reference.name == KnownName.initializer, case .metatype(let instance) = types.node(type) {
            if case .metatype = value.kind { return construct(instance, arguments, span, expected) }
            return constructDynamic(value, instance, arguments, span, expected)
        }
        if case .metatype(let instance) = types.node(type) {
            let candidates = memberCandidates(reference.name, instance, isStatic: true)
            let callable = candidates.filter { isCallable($0.id) }
            if !callable.isEmpty, !callsCaseValue(callable, instance) { return call(callable, value, reference, arguments, span, expected) }
            if candidates.isEmpty {
                let unbound = memberCandidates(reference.name, instance, isStatic: false).filter { program.declaration($0.id) is FunctionDecl }
                if unbound.isEmpty || arguments.count != 1 {
                    noMember(reference, type, value.span, isStatic: true)
                    return failed(span)
                }
            }
            return callValue(member(of: value, reference, callee.span, nil), arguments, span, expected)
        }
        var candidates = memberCandidates(reference.name, type, isStatic: false)
        if candidates.isEmpty, implicitlyUnwrapped.contains(ObjectIdentifier(value)), let payload = program.optionalPayload(type) {
            value = make(.forceUnwrap(value), payload, value.span)
            type = resolve(payload)
            candidates = memberCandidates(reference.name, type, isStatic: false)
        }
        let callable = candidates.filter { isCallable($0.id) }
        if !callable.isEmpty, !prefersProperty(candidates, callable, arguments) { return call(callable, value, reference, arguments, span, expected) }
        return callValue(member(of: value, reference, callee.span, nil), arguments, span, expected)
    }

    /// `Op.add(1, 2)` where the case carries nothing and its value can be called.
    private func callsCaseValue(_ candidates: [MemberCandidate], _ instance: TypeID) -> Bool {
        candidates.allSatisfy { program.enumCase($0.id)?.hasPayloadClause == false } && !memberCandidates("callAsFunction", instance, isStatic: false).isEmpty
    }

    /// `list.count()`: the methods of that name take other arguments, so the property is meant.
    private func prefersProperty(_ candidates: [MemberCandidate], _ callable: [MemberCandidate], _ arguments: [CallArgument]) -> Bool {
        guard candidates.contains(where: { program.declaration($0.id) is VariableDecl }) else { return false }
        return !callable.contains { candidate in parameters(of: candidate.id).map { matchArguments($0, arguments, variadicTypes: nil) != nil } ?? false }
    }

    /// `T(…)`.
    func construct(_ type: TypeID, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let type = resolve(type)
        switch types.node(type) {
        case .error: return failed(span)
        case .nominal, .parameter, .associated: break
        case .existential:
            if memberCandidates(KnownName.initializer, type, isStatic: true).isEmpty {
                let isError = describe(type) == "any Error"
                error("no-accessible-initializers", "'\(describe(type))' cannot be constructed because it has no accessible initializers", span, notes: isError ? [.init(ForeignWords.errorType, nil)] : [])
            } else {
                error("construct-protocol-by-name", "type '\(describe(type))' cannot be instantiated", span)
            }
            return failed(span)
        case .metatype, .function, .tuple, .opaque, .variable:
            error("class-without-init", "type '\(describe(type))' has no initializers", span)
            return failed(span)
        }
        // `T(literal)` is the literal as a T.
        if arguments.count == 1, arguments[0].label == nil, let literal = literalConstruction(arguments[0].value, type) { return literal }
        let metatype = make(.metatype(type), types.metatype(type), span)
        let candidates = memberCandidates(KnownName.initializer, type, isStatic: true)
        if candidates.isEmpty {
            error("no-accessible-initializers", "'\(describe(type))' cannot be constructed because it has no accessible initializers", span)
            return failed(span)
        }
        // A type whose arguments are unknown learns from what is expected.
        if types.hasVariable(type), let target = strip(expected), !solver.isUnknown(target) {
            let mark = solver.mark()
            if !unify(type, target) { solver.undo(to: mark) }
        }
        return call(candidates, metatype, NameReference(name: KnownName.initializer, span: span), arguments, span, expected)
    }

    private func literalConstruction(_ value: Expression, _ type: TypeID) -> TypedExpression? {
        let literal: Solver.Literal
        switch value.kind {
        case .integer: literal = .integer
        case .float: literal = .float
        case .prefix("-", _, let inner):
            if case .integer = inner.kind { literal = .integer } else if case .float = inner.kind { literal = .float } else { return nil }
        case .string(let string):
            if let text = string.plainText {
                guard type != program.intType else { return nil }
                literal = text.unicodeScalars.count == 1 ? .scalar : text.count == 1 ? .character : .string
            } else {
                guard builtinName(type) == nil else { return nil }
                literal = .string
            }
        case .boolean:
            guard case .nominal = types.node(type), type != program.boolType, let id = program.known("ExpressibleByBooleanLiteral"), !types.hasVariable(type), program.conforms(type, to: id) else { return nil }
            return check(value, type)
        default: return nil
        }
        guard case .nominal = types.node(type), builtinName(type) != nil || !types.hasVariable(type), acceptsLiteral(type, literal) else { return nil }
        return check(value, type)
    }

    /// `metatypeValue.init(…)`.
    private func constructDynamic(_ value: TypedExpression, _ instance: TypeID, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let candidates = memberCandidates(KnownName.initializer, instance, isStatic: true)
        let result = call(candidates, value, NameReference(name: KnownName.initializer, span: span), arguments, span, expected)
        return result
    }

    /// `self.init(…)` and `super.init(…)`.
    private func delegateInit(_ base: Expression, _ arguments: [CallArgument], _ span: Span) -> TypedExpression? {
        let isSuper: Bool
        switch base.kind {
        case .selfReference: isSuper = false
        case .superReference: isSuper = true
        default: return nil
        }
        guard let function, function.kind == .initializer, let owner, let selfLocal = body.selfLocal else {
            if !isSuper { return nil }
            error("super-init", "'super.init' cannot be called outside of an initializer", span)
            return failed(span)
        }
        if owner.kind == .class {
            if isSuper, function.isConvenience {
                error("delegating-convenience-super-init", "convenience initializer for '\(owner.name.text)' must delegate (with 'self.init') rather than chaining to a superclass initializer (with 'super.init')", span)
            } else if isSuper {
                chainsToSuper = true
            } else if !function.isConvenience, !chainsToSuper {
                error("delegating-designated-init", "designated initializer for '\(owner.name.text)' cannot delegate (with 'self.init'); did you mean this to be a convenience initializer?", function.nameSpan)
            }
        }
        let target: TypeID
        if isSuper {
            guard let superclass = owner.superclass else {
                error("super-no-superclass", "'super' cannot be used in class '\(owner.name.text)' because it has no superclass", span)
                return failed(span)
            }
            target = superclass
        } else {
            target = program.within(environment) { program.canonical(owner.selfType) }
        }
        use(selfLocal)
        let selfValue = make(.local(selfLocal), body.locals[selfLocal.raw].type, span)
        let metatype = make(.metatype(target), types.metatype(target), span)
        let candidates = memberCandidates(KnownName.initializer, target, isStatic: true)
        let called = call(candidates, metatype, NameReference(name: KnownName.initializer, span: span), arguments, span, nil)
        guard case .call(let typedCall) = called.kind else { return called }
        if owner.kind == .class {
            var callee = typedCall.callee
            // A subclass may have overridden the initialiser that a convenience initialiser calls.
            if !isSuper, !owner.isFinal, case .direct(let id, let list) = callee { callee = .dynamic(id, list) }
            let node = make(.initializeSelf(callee, typedCall.arguments, self: selfValue), types.void, span)
            if program.optionalPayload(resolve(called.type)) != nil, !function.isFailable {
                if case .direct(let id, _) = typedCall.callee, program.function(id)?.isImplicitlyUnwrapped != true {
                    error("delegate-failable", "a non-failable initializer cannot delegate to failable initializer '\(program.function(id)?.name.text ?? "init")' written with 'init?'", span)
                }
            }
            return node
        }
        body.locals[selfLocal.raw].isMutated = true
        if let payload = program.optionalPayload(resolve(called.type)), payload == owner.selfType {
            // A failed delegation makes this initialiser fail.
            return make(.assign(place: selfValue, make(function.isFailable ? .delegatedUnwrap(called) : .forceUnwrap(called), payload, span)), types.void, span)
        }
        return make(.assign(place: selfValue, called), types.void, span)
    }

    // MARK: Values

    /// Calls a value of function type.
    func callValue(_ callee: TypedExpression, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        var callee = callee
        var type = resolve(callee.type)
        if types.hasError(type) {
            for argument in arguments where !needsContext(argument.value) { _ = check(argument.value, nil) }
            return failed(span)
        }
        if case .metatype(let instance) = types.node(type), case .metatype = callee.kind { return construct(instance, arguments, span, expected) }
        if let payload = program.optionalPayload(type) {
            if implicitlyUnwrapped.contains(ObjectIdentifier(callee)) {
                callee = make(.forceUnwrap(callee), payload, callee.span)
                type = resolve(payload)
            } else if case .function = types.node(resolve(payload)) {
                error("unwrap-function", "value of optional type '\(describe(type))' must be unwrapped to a value of type '\(describe(payload))'", callee.span)
                return failed(span)
            }
        }
        if solver.literal(type) != .none, let standard = defaultType(solver.literal(type)) {
            error("cannot-call-non-function-value", "cannot call value of non-function type '\(describe(standard))'", callee.span)
            return failed(span)
        }
        if solver.isUnknown(type) {
            // An unknown callee: a function of the given arguments.
            let values = arguments.map { check($0.value, nil) }
            let result = solver.fresh()
            guard unify(type, types.function(values.map(\.type), result)) else { return failed(span) }
            return make(.call(TypedCall(callee: .value(callee), selfArgument: nil, arguments: values.map { .value($0) }, isThrowing: false)), result, span)
        }
        guard case .function(let function) = types.node(type) else {
            let named = memberCandidates("callAsFunction", type, isStatic: false).filter { isCallable($0.id) }
            if !named.isEmpty { return call(named, callee, NameReference(name: "callAsFunction", span: span), arguments, span, expected) }
            if let dynamic = dynamicCall(callee, arguments, span, expected) { return dynamic }
            error("cannot-call-non-function-value", "cannot call value of non-function type '\(describe(type))'", callee.span)
            return failed(span)
        }
        let parameters = function.parameters.enumerated().map { index, parameter in
            ParameterInfo(label: nil, name: .underscore, type: parameter.type, isInout: parameter.isInout, isVariadic: parameter.isVariadic, isAutoclosure: parameter.isAutoclosure, isEscaping: true, hasDefault: false, span: .none)
        }
        var given = arguments
        for index in given.indices where given[index].label != nil && !given[index].isTrailing {
            error("value-labels", "extraneous argument label '\(given[index].label?.text ?? ""):' in call", given[index].span)
            given[index].label = nil
        }
        for index in given.indices { given[index].label = nil }
        guard let mapping = matchArguments(parameters, given, variadicTypes: nil) else {
            reportMismatch(parameters, given, "", span)
            return failed(span)
        }
        if mayThrow(function) { noteThrow(span, function.thrown) }
        if function.isAsync { noteAsync(span) }
        guard let typed = checkArguments(parameters, function.parameters.map(\.type), mapping, given, span)?.arguments else { return failed(span) }
        return make(.call(TypedCall(callee: .value(callee), selfArgument: nil, arguments: typed, isThrowing: mayThrow(function))), function.result, span)
    }

    /// `{ … }()`.
    private func callClosure(_ closure: ClosureExpression, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        var isInout: [Bool] = []
        let values = arguments.map { argument -> TypedExpression in
            guard case .inoutArgument(let inner) = argument.value.kind else {
                isInout.append(false)
                return check(argument.value, nil)
            }
            isInout.append(true)
            let place = check(inner, nil)
            if !types.hasError(zonk(place.type)) { requireAssignable(place, argument.value.span, .passed) }
            return place
        }
        let result = expected ?? solver.fresh()
        let hint = types.intern(.function(.init(parameters: zip(values, isInout).map { .init(type: $0.type, isInout: $1) }, result: result, isThrowing: true)))
        nextClosureStays = true
        var callee = checkClosure(closure, hint)
        if case .function(let function) = types.node(resolve(callee.type)) {
            guard function.parameters.count == values.count else {
                error("argument-count", "missing argument for parameter #\(values.count + 1) in call", span)
                return failed(span)
            }
            if function.isThrowing { noteThrow(span) }
            if function.isAsync { noteAsync(span) }
            callee = make(callee.kind, callee.type, callee.span)
            let typed = zip(values, function.parameters).map { $1.isInout ? TypedArgument.inout($0) : .value(fit($0, $1.type, .argument)) }
            return make(.call(TypedCall(callee: .value(callee), selfArgument: nil, arguments: typed, isThrowing: function.isThrowing)), function.result, span)
        }
        return failed(span)
    }

    // MARK: Applying one

    /// The call of one candidate; reports (or fails the trial) when arguments do not fit.
    func apply(_ candidate: MemberCandidate, _ mapping: [[Int]], _ base: TypedExpression?, _ reference: NameReference, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?, prepared: [Int: TypedExpression] = [:]) -> TypedExpression? {
        if let enumCase = program.enumCase(candidate.id) { return applyCase(enumCase, candidate, mapping, base, arguments, span, expected) }
        guard let function = program.function(candidate.id) else { return nil }
        if types.hasError(function.result) || function.parameters.contains(where: { types.hasError($0.type) }) {
            for argument in arguments where !needsContext(argument.value) { _ = check(argument.value, nil) }
            return failed(span)
        }
        let reading = resultReading
        resultReading = nil
        if reading == nil, let expected, case .parameter = types.node(function.result), program.own(function).contains(function.result), program.optionalPayload(resolve(expected)) != nil {
            // `T` where an Optional is expected: just that if it comes from literals, its payload, else what the arguments say.
            for reading in takesLiterals(function, mapping, arguments) ? [ResultReading.whole, .payload] : [.payload] {
                resultReading = reading
                if let outcome = attempt({ self.apply(candidate, mapping, base, reference, arguments, span, expected, prepared: prepared) }) { return outcome.result }
            }
            resultReading = .open
            return apply(candidate, mapping, base, reference, arguments, span, expected, prepared: prepared)
        }
        var map = openSubstitution(candidate, function.signature, base: base?.type ?? .error)
        let explicit = reference.name == KnownName.initializer ? nil : reference.genericArguments.map { list in program.within(environment) { list.map { program.resolveType($0, context) } } }
        openOwn(function.signature, &map, explicit)
        if let base, !reportExistential(function, candidate, base) { return nil }
        let parameterTypes = function.parameters.map { instantiate($0.type, map) }
        var result = instantiate(function.result, map)
        if function.returnsSelf, let base { result = superBases.contains(ObjectIdentifier(base)) ? body.selfLocal.map { body.locals[$0.raw].type } ?? instanceType(base) : instanceType(base) }
        if function.kind == .initializer, let base {
            let made = instanceType(base)
            if isSubclassInit(made, candidate) { result = function.isFailable ? program.optional(made) : made }
        }
        // Requirements that fix types help with the arguments.
        registerRequirements(function, map, span)
        // What is expected of the result settles parameters that arguments leave open.
        if let expected, reading != .open, types.hasVariable(zonk(result)) {
            if reading != .whole { unifyResult(result, expected) } else if !unify(result, expected) { trialFailed = true }
        }
        var receiver = base
        if !arguments.isEmpty || function.synthesized == nil { requireVisible(function, call: reference.span) }
        if function.selfKind == .inout, let base {
            requireAssignable(base, reference.span, .mutating)
        }
        guard let checked = checkArguments(function.parameters, parameterTypes, mapping, arguments, span, prepared: prepared) else { return nil }
        var isThrowing = function.isThrowing
        if function.isRethrowing {
            let sources = [base?.type] + function.signature.parameters.map { map[$0] }
            isThrowing = checked.throwingClosure || function.isAsync && sources.contains { $0.map(elementsThrow) ?? false }
        }
        let thrown = function.thrown.map { settledThrown(instantiate($0, map)) }
        if let thrown, isNever(thrown) { isThrowing = false }
        if isThrowing { noteThrow(span, thrown) }
        if function.isAsync { noteAsync(span) } else { noteIsolation(function, base, reference.span) }
        checkRequirements(from: 0, final: false)
        let substitution = function.signature.parameters.map { map[$0] ?? $0 }
        let callee: Callee
        if function.isRequirement, candidate.protocolID != nil {
            callee = .witness(function.id, substitution)
        } else if function.kind == .initializer {
            if let base, case .metatype = base.kind { callee = .direct(function.id, substitution) } else if base != nil { callee = .metatypeInit(function.id, substitution) } else { callee = .direct(function.id, substitution) }
        } else if isDynamic(function, candidate, base) {
            callee = .dynamic(function.id, substitution)
        } else {
            callee = .direct(function.id, substitution)
        }
        if function.parent == nil { receiver = nil } else if let base, candidate.protocolID == nil, case .nominal = types.node(resolve(candidate.ownerType)), !function.isStatic, function.kind == .function {
            receiver = resolve(base.type) == resolve(candidate.ownerType) ? base : upcast(base, candidate.ownerType)
        }
        let node = make(.call(TypedCall(callee: callee, selfArgument: receiver, arguments: checked.arguments, isThrowing: isThrowing)), result, span)
        if function.isImplicitlyUnwrapped { implicitlyUnwrapped.insert(ObjectIdentifier(node)) }
        return node
    }

    /// Every argument for a parameter of the result's type is a literal, and no closure changes such a value in place.
    private func takesLiterals(_ function: FunctionDecl, _ mapping: [[Int]], _ arguments: [CallArgument]) -> Bool {
        var found = false
        for (parameter, given) in zip(function.parameters, mapping) {
            if case .function(let closure) = types.node(parameter.type), closure.parameters.contains(where: { $0.isInout && $0.type == function.result }) { return false }
            if parameter.type != function.result { continue }
            for index in given {
                switch arguments[index].value.kind {
                case .integer, .float, .string: found = true
                default: return false
                }
            }
        }
        return found
    }

    /// `a.same(b)` of an `any Eq` where `same` takes another `Self`: nothing says that the two are of one type.
    private func reportExistential(_ function: FunctionDecl, _ candidate: MemberCandidate, _ base: TypedExpression) -> Bool {
        guard !isPrelude, let protocolID = candidate.protocolID, function.kind == .function, !function.isStatic, case .existential(let existential) = types.node(resolve(base.type)) else { return true }
        let selfType = program.selfParameter(of: protocolID)
        let mentions = function.parameters.contains { parameter in
            if case .function = types.node(parameter.type) { return false }
            var found = false
            _ = types.map(parameter.type) { part in
                if part == selfType { found = true }
                guard case .associated(selfType, let associated) = self.types.node(part) else { return nil }
                if !existential.bindings.contains(where: { $0.associated == associated }) { found = true }
                return part
            }
            return found
        }
        if !mentions { return true }
        if trial > 0 { trialFailed = true } else {
            error("could-not-use-member-on-existential", "member '\(program.displayName(function))' cannot be used on value of type '\(describe(base.type))'; consider using a generic constraint instead", base.span)
        }
        return false
    }

    private func isSubclassInit(_ made: TypeID, _ candidate: MemberCandidate) -> Bool {
        candidate.protocolID == nil && made != resolve(candidate.ownerType) && program.isSubclass(zonk(made), of: zonk(candidate.ownerType))
    }

    /// The receiver as the class that declares the member.
    private func upcast(_ base: TypedExpression, _ type: TypeID) -> TypedExpression {
        guard isReference(type), case .nominal = types.node(resolve(base.type)) else { return base }
        let node = make(.convert(base), type, base.span)
        if superBases.contains(ObjectIdentifier(base)) { superBases.insert(ObjectIdentifier(node)) }
        return node
    }

    private func isDynamic(_ function: FunctionDecl, _ candidate: MemberCandidate, _ base: TypedExpression?) -> Bool {
        guard candidate.protocolID == nil, let base, let parent = function.parent.flatMap({ program.nominal($0) }), parent.kind == .class, !function.isFinal, !parent.isFinal else { return false }
        if superBases.contains(ObjectIdentifier(base)) { return false }
        if function.part?.isExtension == true, function.overridden == nil { return false }
        if function.isStatic { return function.isClassMember }
        return true
    }

    private func unifyResult(_ result: TypeID, _ expected: TypeID) {
        let expected = resolve(expected)
        if solver.isUnknown(expected) { return }
        if let inner = strip(expected), case .existential = types.node(inner) { return }
        let mark = solver.mark()
        if program.optionalPayload(expected) != nil, program.optionalPayload(resolve(result)) == nil {
            if let payload = program.optionalPayload(expected) { unifyResult(result, payload) }
            return
        }
        let bare = resolve(result)
        if case .variable = types.node(bare) {
            // A class may come as a subclass: leave it to the argument.
            if program.isClassType(expected) { return }
        }
        if !unify(result, expected) { solver.undo(to: mark) }
    }

    private func applyCase(_ enumCase: EnumCaseDecl, _ candidate: MemberCandidate, _ mapping: [[Int]], _ base: TypedExpression?, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression? {
        guard let base else { return nil }
        if !enumCase.hasPayloadClause {
            error("case-call", "enum case '\(enumCase.name.text)' has no associated values", span)
            return nil
        }
        let type = instanceType(base)
        let map = openSubstitution(candidate, GenericSignature(), base: type)
        if let target = strip(expected), types.hasVariable(zonk(type)), !solver.isUnknown(target) {
            let mark = solver.mark()
            if !unify(type, target) { solver.undo(to: mark) }
        }
        let parameterTypes = enumCase.payload.map { instantiate($0.type, map) }
        guard let checked = checkArguments(enumCase.payload, parameterTypes, mapping, arguments, span) else { return nil }
        var values: [TypedExpression] = []
        for (index, argument) in checked.arguments.enumerated() {
            switch argument {
            case .value(let value): values.append(value)
            case .defaultValue:
                if let value = enumCase.element?.payload?[index].defaultValue { values.append(check(value, as: parameterTypes[index], .argument)) }
            default: break
            }
        }
        return make(.enumCase(enumCase.id, values), type, span)
    }
}
