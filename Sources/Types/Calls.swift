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
        if owner != nil {
            for (base, isStatic) in implicitBases(callee.span) {
                let baseType = isStatic ? instanceType(base) : resolve(base.type)
                let candidates = memberCandidates(name, baseType, isStatic: isStatic).filter { isCallable($0.id) }
                if candidates.isEmpty { continue }
                let global = program.lookupAllTopLevel(name, from: module).contains { program.declaration($0) is FunctionDecl }
                if global || !isStatic && hasStatic(name) {
                    // A member that does not fit gives way to a function of the same name further out.
                    if let result = attempt({ self.call(candidates, self.implicitReceiver(base), reference, arguments, span, expected) }) {
                        return result.result
                    }
                    continue
                }
                if !isStatic { requireExplicitSelf(base, "call to method '\(name.text)'", "method-call-in-closure-without-explicit-self", callee.span) }
                return call(candidates, implicitReceiver(base), reference, arguments, span, expected)
            }
        }
        let globals = program.lookupTopLevel(name, from: module)
        if reportAmbiguousImports(name, globals, callee.span) { return failed(span) }
        if let variable = globals.lazy.compactMap({ self.program.declaration($0) as? VariableDecl }).first {
            return callValue(globalReference(variable, callee.span), arguments, span, expected)
        }
        if let type = typeFromExpression(callee) { return construct(type, arguments, span, expected) }
        let functions = program.lookupAllTopLevel(name, from: module).filter { program.declaration($0) is FunctionDecl }
        if functions.isEmpty {
            if owner != nil, implicitBases(callee.span).contains(where: { !memberCandidates(name, $0.1 ? instanceType($0.0) : resolve($0.0.type), isStatic: $0.1).isEmpty }) { return nil }
            reportUnknown(name, callee.span)
            for argument in arguments where !needsContext(argument.value) { _ = check(argument.value, nil) }
            return failed(span)
        }
        let candidates = functions.map { MemberCandidate(id: $0, ownerType: .error, protocolID: nil, level: topLevelDistance($0)) }
        return ofOneModule(call(candidates, nil, reference, arguments, span, expected), functions, callee.span)
    }

    private func hasStatic(_ name: Name) -> Bool {
        guard let owner else { return false }
        return !memberCandidates(name, owner.selfType, isStatic: true, protocols: false).isEmpty
    }

    private func implicitReceiver(_ base: TypedExpression) -> TypedExpression {
        if case .local(let id) = base.kind {
            use(id)
            created.append(base)
        }
        return base
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
        if let type = typeFromExpression(callee) { return construct(type, arguments, span, expected) }
        var value = checkBase(base, expected, member: reference.name)
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
            if !callable.isEmpty { return call(callable, value, reference, arguments, span, expected) }
            if candidates.isEmpty {
                let unbound = memberCandidates(reference.name, instance, isStatic: false).filter { program.declaration($0.id) is FunctionDecl }
                if unbound.isEmpty || arguments.count != 1 {
                    noMember(reference, type, span, isStatic: true)
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
        if !callable.isEmpty { return call(callable, value, reference, arguments, span, expected) }
        return callValue(member(of: value, reference, callee.span, nil), arguments, span, expected)
    }

    /// `T(…)`.
    func construct(_ type: TypeID, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let type = resolve(type)
        switch types.node(type) {
        case .error: return failed(span)
        case .nominal, .parameter, .associated: break
        case .existential:
            error("construct-protocol-by-name", "type '\(describe(type))' cannot be instantiated", span)
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
            if case .nominal(let id, _) = types.node(type), let nominal = program.nominal(id), nominal.kind == .enum {
                error("no-init", "'\(describe(type))' cannot be constructed because it has no accessible initializers", span)
            } else {
                error("no-init", "'\(describe(type))' cannot be constructed because it has no accessible initializers", span)
            }
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
            guard let text = string.plainText, type != program.intType else { return nil }
            literal = text.unicodeScalars.count == 1 ? .scalar : text.count == 1 ? .character : .string
        default: return nil
        }
        guard case .nominal = types.node(type), builtinName(type) != nil, acceptsLiteral(type, literal) else { return nil }
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
        if function.isThrowing { noteThrow(span) }
        guard let typed = checkArguments(parameters, function.parameters.map(\.type), mapping, given, span)?.arguments else { return failed(span) }
        return make(.call(TypedCall(callee: .value(callee), selfArgument: nil, arguments: typed, isThrowing: function.isThrowing)), function.result, span)
    }

    /// `{ … }()`.
    private func callClosure(_ closure: ClosureExpression, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let values = arguments.map { check($0.value, nil) }
        let result = expected ?? solver.fresh()
        let hint = types.function(values.map(\.type), result, throws: true)
        nextClosureStays = true
        var callee = checkClosure(closure, hint)
        if case .function(let function) = types.node(resolve(callee.type)) {
            guard function.parameters.count == values.count else {
                error("argument-count", "missing argument for parameter #\(values.count + 1) in call", span)
                return failed(span)
            }
            if function.isThrowing { noteThrow(span) }
            callee = make(callee.kind, callee.type, callee.span)
            let typed = zip(values, function.parameters).map { TypedArgument.value(fit($0, $1.type, .argument)) }
            return make(.call(TypedCall(callee: .value(callee), selfArgument: nil, arguments: typed, isThrowing: function.isThrowing)), function.result, span)
        }
        return failed(span)
    }

    // MARK: Matching arguments

    /// For each parameter the indexes of its arguments (none: default); nil when they do not match.
    func matchArguments(_ parameters: [ParameterInfo], _ arguments: [CallArgument], variadicTypes: [TypeID]?) -> [[Int]]? {
        var result: [[Int]] = []
        var next = 0
        let firstTrailing = arguments.firstIndex { $0.isTrailing } ?? arguments.count
        for (index, parameter) in parameters.enumerated() {
            if next < firstTrailing, arguments[next].label == parameter.label {
                var taken = [next]
                next += 1
                if parameter.isVariadic {
                    while next < firstTrailing, arguments[next].label == nil {
                        taken.append(next)
                        next += 1
                    }
                }
                result.append(taken)
                continue
            }
            if next >= firstTrailing, next < arguments.count {
                let argument = arguments[next]
                let isFirst = next == firstTrailing
                if argument.label == parameter.label && !(isFirst && argument.label == nil) || isFirst && argument.label == nil && takesClosure(parameter) && !laterNeedsIt(parameters, index, arguments, next) {
                    result.append([next])
                    next += 1
                    continue
                }
            }
            if parameter.hasDefault || parameter.isVariadic {
                result.append([])
                continue
            }
            return nil
        }
        return next == arguments.count ? result : nil
    }

    /// The only trailing closure is needed by a later parameter without default.
    private func laterNeedsIt(_ parameters: [ParameterInfo], _ index: Int, _ arguments: [CallArgument], _ next: Int) -> Bool {
        guard parameters[index].hasDefault, next == arguments.count - 1 else { return false }
        return parameters[(index + 1)...].contains { !$0.hasDefault && !$0.isVariadic && takesClosure($0) }
    }

    private func takesClosure(_ parameter: ParameterInfo) -> Bool {
        var type = resolve(parameter.type)
        while let payload = program.optionalPayload(type) { type = resolve(payload) }
        switch types.node(type) {
        case .function: return !parameter.isAutoclosure
        case .parameter, .variable, .error: return true
        case .existential(let existential): return existential.protocols.isEmpty
        default: return false
        }
    }

    func reportMismatch(_ parameters: [ParameterInfo], _ arguments: [CallArgument], _ name: String, _ span: Span) {
        if trial > 0 {
            trialFailed = true
            return
        }
        if parameters.isEmpty, !arguments.isEmpty, !arguments.contains(where: \.isTrailing) {
            error("extra-argument-to-nullary-call", "argument passed to call that takes no arguments", arguments[0].value.span)
            return
        }
        // Same number: it is about labels.
        if parameters.count == arguments.count, !parameters.contains(where: \.isVariadic) {
            let have = arguments.map { ($0.label?.text ?? "_") + ":" }.joined(), want = parameters.map { ($0.label?.text ?? "_") + ":" }.joined()
            if have != want {
                let wrong = zip(parameters, arguments).filter { $0.label != $1.label && !($1.isTrailing && $1.label == nil) }
                if wrong.count == 1, let (parameter, argument) = wrong.first {
                    if argument.label == nil {
                        error("missing-argument-labels", "missing argument label '\(parameter.label?.text ?? ""):' in call", argument.span, fixIts: [.init(span: Span(source: argument.span.source, start: argument.span.start, end: argument.span.start), replacement: "\(parameter.label?.text ?? ""): ")])
                        return
                    }
                    if parameter.label == nil {
                        error("extra-argument-labels", "extraneous argument label '\(argument.label?.text ?? ""):' in call", argument.span)
                        return
                    }
                }
                if wrong.allSatisfy({ $0.1.label == nil }) {
                    error("missing-argument-labels", "missing argument labels '\(wrong.map { ($0.0.label?.text ?? "_") + ":" }.joined())' in call", wrong.first?.1.span ?? span)
                    return
                }
                if wrong.allSatisfy({ $0.0.label == nil }) {
                    error("extra-argument-labels", "extraneous argument labels '\(wrong.map { ($0.1.label?.text ?? "_") + ":" }.joined())' in call", wrong.first?.1.span ?? span)
                    return
                }
                let sortedHave = arguments.map { $0.label?.text ?? "_" }.sorted(), sortedWant = parameters.map { $0.label?.text ?? "_" }.sorted()
                if sortedHave == sortedWant, let first = zip(parameters, arguments).first(where: { $0.label != $1.label }) {
                    error("argument-out-of-order-named-named", "argument '\(first.0.label?.text ?? "_")' must precede argument '\(first.1.label?.text ?? "_")'", first.1.span)
                    return
                }
                error("wrong-argument-labels", "incorrect argument \(wrong.count == 1 ? "label" : "labels") in call (have '\(have)', expected '\(want)')", arguments.first?.span ?? span)
                return
            }
        }
        // Walk along both to find the first that is missing or too many.
        var next = 0
        for (index, parameter) in parameters.enumerated() {
            if next < arguments.count, arguments[next].label == parameter.label || arguments[next].isTrailing && arguments[next].label == nil && takesClosure(parameter) {
                next += 1
                while parameter.isVariadic, next < arguments.count, arguments[next].label == nil { next += 1 }
                continue
            }
            if parameter.hasDefault || parameter.isVariadic { continue }
            if next < arguments.count, arguments.count > parameters.count || !parameters.contains(where: { $0.label == arguments[next].label }) && arguments[next].label != nil && !arguments[next].isTrailing {
                extra(arguments[next], span)
                return
            }
            let named = parameter.label.map { "'\($0.text)'" } ?? "#\(index + 1)"
            error(parameter.label == nil ? "missing-argument-positional" : "missing-argument-named", "missing argument for parameter \(named) in call", Span(source: span.source, start: span.end > 0 ? span.end - 1 : 0, end: span.end))
            return
        }
        if next < arguments.count {
            if arguments.count - next > 1 {
                error("extra-argument-positional", "extra arguments at positions \((next..<arguments.count).map { "#\($0 + 1)" }.joined(separator: ", ")) in call", arguments[next].span)
            } else {
                extra(arguments[next], span)
            }
        } else {
            error("argument-mismatch", "arguments do not match the parameters of '\(name)'", span)
        }
    }

    private func extra(_ argument: CallArgument, _ span: Span) {
        if argument.isTrailing {
            error("extra-trailing-closure-in-call", "extra trailing closure passed in call", argument.value.span)
        } else if let label = argument.label {
            error("extra-argument-positional", "extra argument '\(label.text)' in call", argument.value.span)
        } else {
            error("extra-argument-positional", "extra argument in call", argument.value.span)
        }
    }

    // MARK: Choosing

    /// Calls the candidate that fits best.
    func call(_ candidates: [MemberCandidate], _ base: TypedExpression?, _ reference: NameReference, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        var arguments = arguments
        if let labels = reference.labels {
            for index in arguments.indices where index < labels.count && !arguments[index].isTrailing { arguments[index].label = labels[index] == .underscore ? nil : labels[index] }
        }
        var fitting: [(candidate: MemberCandidate, mapping: [[Int]])] = []
        for candidate in candidates {
            guard let parameters = parameters(of: candidate.id) else { continue }
            if let mapping = matchArguments(parameters, arguments, variadicTypes: nil) { fitting.append((candidate, mapping)) }
        }
        if fitting.isEmpty {
            if let base, !isMetatypeValue(base), reportUnmetConstraint(reference.name, base, arguments, reference.span) { return failed(span) }
            reportNoMatch(candidates, reference, arguments, span)
            return failed(span)
        }
        // The type's own members hide those of its protocols, unless none of them fits.
        if fitting.count > 1 { fitting = mostSpecificFirst(fitting) }
        if fitting.count == 1 { return apply(fitting[0].candidate, fitting[0].mapping, base, reference, arguments, span, expected) ?? failed(span) }
        return overload(fitting, base, reference, arguments, span, expected)
    }

    private func isMetatypeValue(_ value: TypedExpression) -> Bool {
        if case .metatype = types.node(resolve(value.type)) { return true }
        return false
    }

    func parameters(of id: DeclID) -> [ParameterInfo]? {
        if let function = program.function(id) { return function.parameters }
        if let enumCase = program.enumCase(id) { return enumCase.payload }
        return nil
    }

    private func mostSpecificFirst(_ list: [(candidate: MemberCandidate, mapping: [[Int]])]) -> [(candidate: MemberCandidate, mapping: [[Int]])] {
        // A requirement and a protocol extension's default with the same signature: the requirement is meant.
        var result = list.sorted { rank($0.candidate, $0.mapping) < rank($1.candidate, $1.mapping) }
        var seen: Set<String> = []
        result = result.filter { entry in
            guard let function = program.function(entry.candidate.id), entry.candidate.protocolID != nil else { return true }
            let own = Set(program.own(function))
            let bounds = function.signature.requirements.filter { if case .conforms(let type, _) = $0 { return own.contains(type) } else { return false } }
            let signature = function.parameters.map { ($0.label?.text ?? "_") + ":" + program.describe($0.type) }.joined(separator: ",") + "->" + program.describe(function.result) + bounds.map { if case .conforms(_, let id) = $0 { return ":\(id.raw)" } else { return "" } }.joined()
            return seen.insert(signature).inserted
        }
        return result
    }

    /// Smaller is better, before types are looked at.
    private func rank(_ candidate: MemberCandidate, _ mapping: [[Int]]) -> Int {
        var result = candidate.level * 4
        if let function = program.function(candidate.id) {
            if !program.own(function).isEmpty { result += 2 }
            result += mapping.filter(\.isEmpty).count
            if function.parameters.contains(where: \.isVariadic) { result += 3 }
        }
        return result
    }

    private func overload(_ fitting: [(candidate: MemberCandidate, mapping: [[Int]])], _ base: TypedExpression?, _ reference: NameReference, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        // Arguments that mean something by themselves are checked once.
        var prepared: [Int: TypedExpression] = [:]
        for (index, argument) in arguments.enumerated() where !needsContext(argument.value) {
            if isFunctionName(argument.value) { continue }
            let isAuto = fitting.contains { entry in
                guard let parameters = parameters(of: entry.candidate.id), let position = entry.mapping.firstIndex(where: { $0.contains(index) }) else { return false }
                return parameters[position].isAutoclosure
            }
            if isAuto { continue }
            prepared[index] = check(argument.value, nil)
        }
        if prepared.values.contains(where: { types.hasError(zonk($0.type)) }) { return failed(span) }
        var best: (index: Int, score: Int)?
        for (index, entry) in fitting.enumerated() {
            let mark = trialMark()
            let outcome = attempt { self.apply(entry.candidate, entry.mapping, base, reference, arguments, span, expected, prepared: prepared) }
            guard let outcome else { continue }
            var score = outcome.cost * 100 + rank(entry.candidate, entry.mapping)
            if let expected, !solver.isUnknown(expected), resolve(outcome.result.type) != resolve(expected) {
                score += fitsExpected(outcome.result, expected) ? 10 : 4000
            }
            score += literalPenalty(prepared)
            rollback(mark)
            if best == nil || score < best?.score ?? 0 { best = (index, score) }
            if score == 0 { break }
        }
        if let best {
            let entry = fitting[best.index]
            return apply(entry.candidate, entry.mapping, base, reference, arguments, span, expected, prepared: prepared) ?? failed(span)
        }
        if trial > 0 {
            trialFailed = true
            return failed(span)
        }
        // Say what is wrong with the most plausible one.
        let user = fitting.filter { program.declaration($0.candidate.id)?.isPrelude == false }
        if user.count == 1 || fitting.count == 1, let entry = user.first ?? fitting.first {
            return apply(entry.candidate, entry.mapping, base, reference, arguments, span, expected, prepared: prepared) ?? failed(span)
        }
        let before = user.count > 1 ? Int.max : program.diagnostics.count
        if fitting.count <= 3, user.count < 2, let entry = fitting.first {
            let result = apply(entry.candidate, entry.mapping, base, reference, arguments, span, expected, prepared: prepared)
            if program.diagnostics.count > before { return result ?? failed(span) }
        }
        var notes: [Diagnostic.Note] = []
        for entry in fitting.prefix(3) {
            if let function = program.function(entry.candidate.id) { notes.append(.init("candidate expects '(\(function.parameters.map { ($0.label.map { "\($0.text): " } ?? "") + describe($0.type) }.joined(separator: ", ")))'", function.isPrelude ? nil : function.nameSpan)) }
        }
        let what = reference.name == KnownName.initializer ? "no exact matches in call to initializer" : "no exact matches in call to \(base == nil ? "global function" : "instance method") '\(reference.name.text)'"
        error("no-overloads-match-exactly-in-call", what, reference.span, notes: notes)
        return failed(span)
    }

    private func fitsExpected(_ value: TypedExpression, _ expected: TypeID) -> Bool {
        let mark = trialMark()
        defer { rollback(mark) }
        return coerce(value, to: expected) != nil
    }

    /// Literals that did not get their usual type.
    private func literalPenalty(_ prepared: [Int: TypedExpression]) -> Int {
        var result = 0
        for value in prepared.values {
            switch value.kind {
            case .integerLiteral: if !solver.isUnknown(value.type), resolve(value.type) != program.intType { result += 20 }
            case .floatLiteral: if !solver.isUnknown(value.type), resolve(value.type) != program.doubleType { result += 20 }
            case .stringLiteral: if !solver.isUnknown(value.type), resolve(value.type) != program.stringType { result += 20 }
            default: break
            }
        }
        return result
    }

    func isFunctionName(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .identifier(let reference):
            if reference.labels != nil { return true }
            if let entries = lookupLocal(reference.name) {
                if case .function? = entries.first { return true }
                return false
            }
            if isOperator(reference.name) { return true }
            if program.lookupTopLevel(reference.name, from: module).contains(where: { program.declaration($0) is VariableDecl }) { return false }
            if owner != nil, implicitBases(expression.span).contains(where: { base in memberCandidates(reference.name, base.1 ? instanceType(base.0) : resolve(base.0.type), isStatic: base.1, protocols: false).contains { program.declaration($0.id) is VariableDecl } }) { return false }
            return program.lookupTopLevel(reference.name, from: module).contains { program.declaration($0) is FunctionDecl }
        case .member(let base?, let reference):
            if reference.labels != nil { return true }
            return reference.name == KnownName.initializer && typeFromExpression(base) != nil
        default: return false
        }
    }

    func isOperator(_ name: Name) -> Bool {
        name.isOperator
    }

    private func reportNoMatch(_ candidates: [MemberCandidate], _ reference: NameReference, _ arguments: [CallArgument], _ span: Span) {
        if trial > 0 {
            trialFailed = true
            return
        }
        for argument in arguments where !needsContext(argument.value) {
            let value = check(argument.value, nil)
            if types.hasError(zonk(value.type)) { return }
        }
        if candidates.count == 1, let enumCase = program.enumCase(candidates[0].id), !enumCase.hasPayloadClause {
            error("unexpected-arguments-in-enum-case", "enum case '\(enumCase.name.text)' has no associated values", reference.span)
            return
        }
        let user = candidates.filter { program.declaration($0.id)?.isPrelude == false }
        let list = user.isEmpty ? candidates : user
        if list.count == 1 || list.count > 1, let closest = closestCandidate(list, arguments), let parameters = parameters(of: closest.id) {
            reportMismatch(parameters, arguments, reference.name.text, span)
            return
        }
        error("no-overloads-match-exactly-in-call", "no exact matches in call to '\(reference.name.text)'", reference.span)
    }

    private func closestCandidate(_ candidates: [MemberCandidate], _ arguments: [CallArgument]) -> MemberCandidate? {
        candidates.min { a, b in
            let first = parameters(of: a.id)?.count ?? 99, second = parameters(of: b.id)?.count ?? 99
            return abs(first - arguments.count) < abs(second - arguments.count)
        }
    }

    // MARK: Applying one

    /// The call of one candidate; reports (or fails the trial) when arguments do not fit.
    func apply(_ candidate: MemberCandidate, _ mapping: [[Int]], _ base: TypedExpression?, _ reference: NameReference, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?, prepared: [Int: TypedExpression] = [:]) -> TypedExpression? {
        if let enumCase = program.enumCase(candidate.id) { return applyCase(enumCase, candidate, mapping, base, arguments, span, expected) }
        guard let function = program.function(candidate.id) else { return nil }
        if types.hasError(function.result) || function.parameters.contains(where: { types.hasError($0.type) }) {
            for argument in arguments where !needsContext(argument.value) { _ = check(argument.value, nil) }
            return make(.error, types.hasError(function.result) ? .error : function.result, span)
        }
        var map = openSubstitution(candidate, function.signature, base: base?.type ?? .error)
        let explicit = reference.name == KnownName.initializer ? nil : reference.genericArguments.map { list in program.within(environment) { list.map { program.resolveType($0, context) } } }
        openOwn(function.signature, &map, explicit)
        let parameterTypes = function.parameters.map { instantiate($0.type, map) }
        var result = instantiate(function.result, map)
        if function.returnsSelf, let base { result = instanceType(base) }
        if function.kind == .initializer, let base {
            let made = instanceType(base)
            if isSubclassInit(made, candidate) { result = function.isFailable ? program.optional(made) : made }
        }
        // Requirements that fix types help with the arguments.
        registerRequirements(function, map, span)
        // What is expected of the result settles parameters that arguments leave open.
        if let expected, types.hasVariable(zonk(result)) {
            unifyResult(result, expected)
        }
        var receiver = base
        if !arguments.isEmpty || function.synthesized == nil { requireVisible(function, call: reference.span) }
        if function.selfKind == .inout, let base {
            requireAssignable(base, base.span, .mutating)
        }
        guard let checked = checkArguments(function.parameters, parameterTypes, mapping, arguments, span, prepared: prepared) else { return nil }
        var isThrowing = function.isThrowing
        if function.isRethrowing { isThrowing = checked.throwingClosure }
        if isThrowing { noteThrow(span) }
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
        if function.isStatic { return function.syntax?.modifiers.contains { $0.name == "class" } ?? false }
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

    // MARK: Requirements

    func registerRequirements(_ function: FunctionDecl, _ map: [TypeID: TypeID], _ span: Span) {
        let own = function.signature.requirements
        if own.isEmpty { return }
        let kind = function.kind == .initializer ? "initializer" : function.parent == nil ? "global function" : isOperator(function.name) ? "operator function" : function.isStatic ? "static method" : "instance method"
        for requirement in own {
            let subject: TypeID
            switch requirement {
            case .conforms(let type, _), .sameType(let type, _), .superclass(let type, _), .classBound(let type): subject = type
            }
            // What holds by the receiver's type needs no check.
            if !involves(subject, map), !isSameType(requirement) { continue }
            pendingRequirements.append(PendingRequirement(requirement: requirement, map: map, span: span, callee: "\(kind) '\(displayName(function))'", subject: subject))
        }
    }

    private func isSameType(_ requirement: GenericSignature.Requirement) -> Bool {
        if case .sameType = requirement { return true }
        return false
    }

    func displayName(_ function: FunctionDecl) -> String {
        if isOperator(function.name) || !function.parameters.isEmpty && function.parameters.allSatisfy({ $0.label == nil }) { return function.name.text }
        return function.name.text + "(" + function.parameters.map { ($0.label?.text ?? "_") + ":" }.joined() + ")"
    }

    private func involves(_ type: TypeID, _ map: [TypeID: TypeID]) -> Bool {
        types.hasVariable(program.types.map(type) { map[$0] })
    }

    /// Uses what is known: same-type rules unify; conformances are checked when `final` or when the type is known.
    func checkRequirements(from start: Int, final: Bool) {
        var index = start
        while index < pendingRequirements.count {
            let pending = pendingRequirements[index]
            var isDone = false
            switch pending.requirement {
            case .conforms(let subject, let protocolID):
                let type = zonk(instantiate(subject, pending.map))
                if types.hasVariable(type) {
                    if case .variable(let variable) = types.node(type), solver.literals[variable] != .none {
                        if final { isDone = true }
                        if !literalCanConform(solver.literals[variable], protocolID) {
                            fails(pending, type, protocolID)
                            isDone = true
                        }
                    }
                    switch types.node(type) {
                    case .tuple, .function, .metatype:
                        fails(pending, type, protocolID)
                        isDone = true
                    default: break
                    }
                    if !solver.isUnknown(type), case .nominal = types.node(type) {
                        // The head is enough to refuse.
                        if !program.within(environment, { program.conforms(type, to: protocolID) }) {
                            fails(pending, type, protocolID)
                            isDone = true
                        }
                    }
                } else if !types.hasError(type) {
                    isDone = true
                    if !program.within(environment, { program.conforms(type, to: protocolID) }) { fails(pending, type, protocolID) }
                }
            case .sameType(let a, let b):
                let left = instantiate(a, pending.map), right = instantiate(b, pending.map)
                if !solver.isUnknown(left) || !solver.isUnknown(right) || final {
                    isDone = true
                    if !unify(left, right), !sameHere(left, right) {
                        if !types.hasError(zonk(left)), !types.hasError(zonk(right)) {
                            error("same-type", "\(pending.callee) requires the types '\(describe(left))' and '\(describe(right))' be equivalent", pending.span)
                        }
                    }
                }
            case .superclass(let subject, let superclass):
                let type = zonk(instantiate(subject, pending.map))
                if !types.hasVariable(type), !types.hasError(type) {
                    isDone = true
                    if !program.within(environment, { program.isSubclass(type, of: zonk(instantiate(superclass, pending.map))) }) {
                        error("requires-class", "\(pending.callee) requires that '\(describe(type))' inherit from '\(describe(superclass))'", pending.span)
                    }
                }
            case .classBound(let subject):
                let type = zonk(instantiate(subject, pending.map))
                if !types.hasVariable(type), !types.hasError(type) {
                    isDone = true
                    if !isReference(type) { error("requires-class", "\(pending.callee) requires that '\(describe(type))' be a class type", pending.span) }
                }
            }
            if isDone { pendingRequirements.remove(at: index) } else { index += 1 }
        }
    }

    /// The same by the rules that hold here.
    private func sameHere(_ a: TypeID, _ b: TypeID) -> Bool {
        let left = zonk(a), right = zonk(b)
        return !types.hasVariable(left) && !types.hasVariable(right) && program.within(environment) { program.canonical(left) == program.canonical(right) }
    }

    /// Some type that the literal can be conforms.
    private func literalCanConform(_ literal: Solver.Literal, _ protocolID: DeclID) -> Bool {
        let candidates: [Name]
        switch literal {
        case .none: return true
        case .integer: candidates = ["Int", "Double"]
        case .float: candidates = ["Double"]
        case .string: candidates = ["String", "Substring"]
        case .character, .scalar: candidates = ["String", "Character", "Substring"]
        }
        return candidates.contains { program.conforms(program.knownType($0), to: protocolID) }
    }

    private func fails(_ pending: PendingRequirement, _ type: TypeID, _ protocolID: DeclID) {
        if types.hasError(type) { return }
        var shown = type
        if case .existential = types.node(type) { shown = pending.subject }
        error("type-does-not-conform-decl-owner", "\(pending.callee) requires that '\(describe(shown))' conform to '\(program.declaration(protocolID)?.name.text ?? "")'", pending.span)
    }

    // MARK: Arguments

    struct CheckedArguments {
        var arguments: [TypedArgument]
        var throwingClosure: Bool
    }

    func checkArguments(_ parameters: [ParameterInfo], _ parameterTypes: [TypeID], _ mapping: [[Int]], _ arguments: [CallArgument], _ span: Span, prepared: [Int: TypedExpression] = [:]) -> CheckedArguments? {
        var slots: [TypedArgument?] = Array(repeating: nil, count: parameters.count)
        var isThrowing = false
        var ok = true
        // Closures wait for what the other arguments say.
        for pass in 0..<2 {
            if pass == 1 {
                solvePending(from: StatementMark(variables: 0, operators: 0, requirements: 0, members: 0, literals: 0))
                checkRequirements(from: 0, final: false)
            }
            for (index, parameter) in parameters.enumerated() where slots[index] == nil {
                let taken = mapping[index]
                let type = parameterTypes[index]
                if parameter.isVariadic {
                    let element = program.arrayElement(resolve(type)) ?? .error
                    if pass == 0 {
                        slots[index] = .variadic(taken.map { fitArgument(arguments[$0], element, prepared[$0]) }, type)
                    }
                    continue
                }
                guard let position = taken.first else {
                    slots[index] = .defaultValue(index)
                    continue
                }
                let argument = arguments[position]
                if parameter.isInout {
                    slots[index] = inoutArgument(argument, type)
                    continue
                }
                if case .inoutArgument = argument.value.kind {
                    error("extra-address-of", "'&' used with non-inout argument of type '\(describe(type))'", argument.value.span)
                    ok = false
                    slots[index] = .value(failed(argument.value.span))
                    continue
                }
                if parameter.isAutoclosure {
                    if pass == 0 { continue }
                    let closure = autoclosure(argument.value, type)
                    if let closure, case .function(let function) = types.node(resolve(closure.type)), function.isThrowing { isThrowing = true }
                    slots[index] = .value(closure ?? failed(argument.value.span))
                    continue
                }
                let isLate = contextKind(argument.value) == .closure || isKeyPath(argument.value) || isFunctionName(argument.value)
                if pass == 0, isLate { continue }
                let value = fitArgument(argument, type, prepared[position], isNonEscaping: EscapeCheck.isNonEscaping(parameter, program))
                if isLate || isFunctionType(type), closureThrows(value) { isThrowing = true }
                slots[index] = .value(value)
            }
        }
        if trial > 0, trialFailed { return nil }
        return ok ? CheckedArguments(arguments: slots.compactMap { $0 }, throwingClosure: isThrowing) : nil
    }

    private func closureThrows(_ value: TypedExpression) -> Bool {
        switch value.kind {
        case .closure(let closure): return closure.isThrowing
        case .convert(let inner), .injectOptional(let inner): return closureThrows(inner)
        default:
            if case .function(let function) = types.node(resolve(value.type)) { return function.isThrowing }
            return false
        }
    }

    private func isKeyPath(_ expression: Expression) -> Bool {
        if case .keyPath = expression.kind { return true }
        return false
    }

    private func isFunctionType(_ type: TypeID) -> Bool {
        if case .function = types.node(resolve(type)) { return true }
        return false
    }

    private func fitArgument(_ argument: CallArgument, _ type: TypeID, _ prepared: TypedExpression?, isNonEscaping: Bool = false) -> TypedExpression {
        let value: TypedExpression
        if let prepared { value = prepared } else {
            if case .closure = argument.value.kind { nextClosureStays = isNonEscaping }
            value = check(argument.value, type)
        }
        if case .closure = value.kind { return fitClosure(value, type) }
        return fit(value, type, .argument)
    }

    /// A closure whose type differs from the parameter's only in effects.
    private func fitClosure(_ value: TypedExpression, _ type: TypeID) -> TypedExpression {
        if case .function(let have) = types.node(resolve(value.type)), case .function(let want) = types.node(resolve(type)), have.isThrowing, !want.isThrowing {
            error("throws-functiontype-mismatch", "invalid conversion from throwing function of type '\(describe(value.type))' to non-throwing function type '\(describe(type))'", value.span)
            return failed(value.span)
        }
        return fit(value, type, .argument)
    }

    private func inoutArgument(_ argument: CallArgument, _ type: TypeID) -> TypedArgument {
        guard case .inoutArgument(let inner) = argument.value.kind else {
            // Operators take their left side without `&`.
            let value = check(argument.value, nil)
            if !types.hasError(zonk(value.type)) {
                error("missing-address-of", "passing value of type '\(describe(value.type))' to an inout parameter requires explicit '&'", argument.value.span, fixIts: [.init(span: Span(source: argument.value.span.source, start: argument.value.span.start, end: argument.value.span.start), replacement: "&")])
            }
            return .inout(failed(argument.value.span))
        }
        let place = check(inner, nil)
        if types.hasError(zonk(place.type)) { return .inout(place) }
        checkInout(place, type, inner.span)
        return .inout(place)
    }

    func checkInout(_ place: TypedExpression, _ type: TypeID, _ span: Span) {
        if !unify(place.type, type) {
            if !types.hasError(zonk(type)) { error("cannot-convert-argument-value", "cannot convert value of type '\(describe(place.type))' to expected argument type '\(describe(type))'", span) }
            return
        }
        requireAssignable(place, span, .passed)
    }

    // MARK: Subscripts

    func checkSubscript(_ base: Expression, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        if let type = typeFromExpression(base) {
            let metatype = make(.metatype(type), types.metatype(type), base.span)
            return subscriptCall(metatype, memberCandidates(KnownName.subscripting, type, isStatic: true), arguments, span, expected)
        }
        var value = checkBase(base)
        var type = resolve(value.type)
        if types.hasError(type) {
            for argument in arguments where !needsContext(argument.value) { _ = check(argument.value, nil) }
            return failed(span)
        }
        if arguments.count == 1, arguments[0].label == "keyPath" {
            let hint = program.knownType("ReferenceWritableKeyPath", [type, solver.fresh()])
            let path = check(arguments[0].value, hint)
            guard case .nominal(_, let list) = types.node(resolve(path.type)), list.count == 2 else { return failed(span) }
            _ = unify(list[0], type)
            return make(.keyPathApplication(value, path), list[1], span)
        }
        if arguments.count == 1, arguments[0].label == nil, case .identifier(let all) = arguments[0].value.kind, all.name == "...", all.labels == nil {
            // The whole collection as its slice.
            let zero = CallArgument(label: nil, value: Expression(.integer(0), arguments[0].span), isTrailing: false, span: arguments[0].span)
            let slices = memberCandidates("dropFirst", type, isStatic: false)
            if !slices.isEmpty { return call(slices, value, NameReference(name: "dropFirst", span: span), [zero], span, expected) }
        }
        var candidates = memberCandidates(KnownName.subscripting, type, isStatic: false)
        if candidates.isEmpty, let payload = program.optionalPayload(type) {
            if implicitlyUnwrapped.contains(ObjectIdentifier(value)) {
                value = make(.forceUnwrap(value), payload, value.span)
                type = resolve(payload)
                candidates = memberCandidates(KnownName.subscripting, type, isStatic: false)
            } else if !memberCandidates(KnownName.subscripting, payload, isStatic: false).isEmpty {
                error("optional-subscript", "value of optional type '\(describe(type))' must be unwrapped to refer to member 'subscript' of wrapped base type '\(describe(payload))'", base.span)
                return failed(span)
            }
        }
        if candidates.isEmpty {
            error("could-not-find-value-subscript", "value of type '\(describe(type))' has no subscripts", base.span)
            return failed(span)
        }
        return subscriptCall(value, candidates, arguments, span, expected)
    }

    func subscriptCall(_ base: TypedExpression, _ candidates: [MemberCandidate], _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        var fitting: [(candidate: MemberCandidate, mapping: [[Int]])] = []
        for candidate in candidates {
            guard let subscripting = program.subscripting(candidate.id), let mapping = matchArguments(subscripting.parameters, arguments, variadicTypes: nil) else { continue }
            fitting.append((candidate, mapping))
        }
        if fitting.isEmpty {
            if let first = candidates.first, let subscripting = program.subscripting(first.id) { reportMismatch(subscripting.parameters, arguments, "subscript", span) }
            else { error("could-not-find-value-subscript", "value of type '\(describe(base.type))' has no subscripts", span) }
            return failed(span)
        }
        fitting.sort { $0.candidate.level < $1.candidate.level }
        if fitting.count == 1 { return applySubscript(fitting[0].candidate, fitting[0].mapping, base, arguments, span) ?? failed(span) }
        var prepared: [Int: TypedExpression] = [:]
        for (index, argument) in arguments.enumerated() where !needsContext(argument.value) { prepared[index] = check(argument.value, nil) }
        if prepared.values.contains(where: { types.hasError(zonk($0.type)) }) { return failed(span) }
        var best: (index: Int, score: Int)?
        for (index, entry) in fitting.enumerated() {
            let mark = trialMark()
            guard let outcome = attempt({ self.applySubscript(entry.candidate, entry.mapping, base, arguments, span, prepared: prepared) }) else { continue }
            var score = outcome.cost * 100 + entry.candidate.level + literalPenalty(prepared)
            if let expected, !solver.isUnknown(expected), !fitsExpected(outcome.result, expected) { score += 4000 }
            rollback(mark)
            if best == nil || score < best?.score ?? 0 { best = (index, score) }
            if score == 0 { break }
        }
        guard let best else {
            if trial > 0 {
                trialFailed = true
                return failed(span)
            }
            if let name = builtinName(resolve(base.type)), name == "String" || name == "Substring", arguments.count == 1, arguments[0].label == nil, let given = prepared[0], isInteger(given.type) {
                error("availability-decl-unavailable", "'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.", span)
                return failed(span)
            }
            if fitting.allSatisfy({ program.declaration($0.candidate.id)?.isPrelude == true }), !prepared.isEmpty {
                error("no-overloads-match-exactly-in-call", "no exact matches in call to subscript", base.span)
                return failed(span)
            }
            return applySubscript(fitting[0].candidate, fitting[0].mapping, base, arguments, span, prepared: prepared) ?? failed(span)
        }
        return applySubscript(fitting[best.index].candidate, fitting[best.index].mapping, base, arguments, span, prepared: prepared) ?? failed(span)
    }

    private func applySubscript(_ candidate: MemberCandidate, _ mapping: [[Int]], _ base: TypedExpression, _ arguments: [CallArgument], _ span: Span, prepared: [Int: TypedExpression] = [:]) -> TypedExpression? {
        guard let subscripting = program.subscripting(candidate.id), !types.hasError(subscripting.type) else { return nil }
        var map = openSubstitution(candidate, subscripting.signature, base: base.type)
        openOwn(subscripting.signature, &map)
        let parameterTypes = subscripting.parameters.map { instantiate($0.type, map) }
        for requirement in subscripting.signature.requirements {
            let subject: TypeID
            switch requirement {
            case .conforms(let type, _), .sameType(let type, _), .superclass(let type, _), .classBound(let type): subject = type
            }
            if types.hasVariable(program.types.map(subject) { map[$0] }) {
                pendingRequirements.append(PendingRequirement(requirement: requirement, map: map, span: span, callee: "subscript", subject: subject))
            }
        }
        guard let checked = checkArguments(subscripting.parameters, parameterTypes, mapping, arguments, span, prepared: prepared) else { return nil }
        checkRequirements(from: 0, final: false)
        var dispatch = TypedExpression.Dispatch.static
        if subscripting.isRequirement {
            dispatch = .witness
        } else if candidate.protocolID == nil, let parent = subscripting.parent.flatMap({ program.nominal($0) }), parent.kind == .class, !parent.isFinal, !subscripting.isFinal, !superBases.contains(ObjectIdentifier(base)) {
            dispatch = .dynamic
        }
        if let getter = subscripting.getter.flatMap({ program.function($0) }), getter.isThrowing { noteThrow(span) }
        let substitution = subscripting.signature.parameters.map { map[$0] ?? $0 }
        let type = instantiate(subscripting.type, map)
        return make(.accessor(.init(base: base, member: subscripting.id, substitution: substitution, arguments: checked.arguments, dispatch: dispatch)), type, span)
    }
}
