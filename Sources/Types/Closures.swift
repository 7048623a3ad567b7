import Diagnostics
import Lexer
import Parser

/// Closures, nested functions, functions as values.
extension BodyChecker {
    // MARK: Closures

    func checkClosure(_ syntax: ClosureExpression, _ expected: TypeID?) -> TypedExpression {
        let span = syntax.span
        let stays = nextClosureStays
        nextClosureStays = false
        var hint: TypeNode.FunctionType?
        if let target = strip(expected), case .function(let function) = types.node(target) { hint = function }
        let closure = TypedClosure(owner: nextOwner, span: span, hash: syntax.hash)
        nextOwner += 1
        createdClosures.append(closure)
        body.closures.append(closure)
        // Capture values are evaluated outside.
        var captured: [(ClosureExpression.Capture, TypedExpression)] = []
        for capture in syntax.captures {
            let value: TypedExpression
            if let given = capture.value { value = check(given, nil) }
            else if capture.name == KnownName.selfValue { value = check(Expression(.selfReference, capture.span), nil) }
            else { value = checkIdentifier(NameReference(name: capture.name, span: capture.span), capture.span, nil) }
            captured.append((capture, value))
        }
        let explicitResult = syntax.resultType.map { type in program.within(environment) { program.resolveType(type, context) } }
        let result = explicitResult ?? hint.map(\.result) ?? solver.fresh()
        let frame = Frame(owner: closure.owner, closure: closure, parent: frames.count - 1, result: result, isThrowing: syntax.isThrowing, infersThrowing: true, kindName: "closure")
        frame.isAsync = syntax.isAsync
        let savedCover = (tryCover, sawThrow, isAwaiting, sawAsync)
        tryCover = .none
        isAwaiting = false
        if let thrown = hint?.thrown.map({ resolve($0) }), !solver.isUnknown(thrown), !isNever(thrown), thrown != errorExistential { frame.thrownType = thrown }
        if let written = syntax.thrownType { frame.thrownType = program.within(environment) { program.resolveThrowing(.typed(written), context).thrown } }
        frame.escapes = !stays
        frames.append(frame)
        pushScope()
        defer {
            popScope()
            frames.removeLast()
            (tryCover, sawThrow, isAwaiting, sawAsync) = savedCover
        }
        for (capture, value) in captured {
            var type = value.type
            if capture.strength == .weak, program.optionalPayload(resolve(type)) == nil { type = program.optional(type) }
            let id = declareLocal(capture.name, type, isLet: capture.strength != .weak, capture.span, ownership: capture.strength == .weak ? .weak : capture.strength == .unowned ? .unowned : .strong)
            let fitted = coerce(value, to: type) ?? value
            if capture.strength != .weak { captureLocals.insert(id) }
            closure.captureValues.append((id, fitted))
        }
        let parameterTypes = declareParameters(syntax, closure, frame, hint, span)
        guard let parameterTypes else { return failed(span) }
        checkClosureBody(syntax, closure, frame, result, isExplicit: explicitResult != nil, hint: hint)
        closure.result = result
        closure.isThrowing = frame.threw || syntax.isThrowing
        var parameters: [TypeNode.FunctionType.Parameter] = []
        for (index, type) in parameterTypes.enumerated() {
            var parameter = hint.flatMap { index < $0.parameters.count ? $0.parameters[index] : nil } ?? .init(type: type)
            parameter.type = type
            parameter.isAutoclosure = false
            parameters.append(parameter)
        }
        let type = types.intern(.function(.init(parameters: parameters, result: result, isThrowing: closure.isThrowing, isAsync: syntax.isAsync || frame.awaits, thrown: closure.isThrowing ? frame.thrownType : nil)))
        return make(.closure(closure), type, span)
    }

    /// Declares the closure's parameters; their types. nil when their number does not fit.
    private func declareParameters(_ syntax: ClosureExpression, _ closure: TypedClosure, _ frame: Frame, _ hint: TypeNode.FunctionType?, _ span: Span) -> [TypeID]? {
        let expectedTypes = hint?.parameters.map(\.type)
        if let written = syntax.parameters {
            if let expectedTypes, expectedTypes.count != written.count {
                // One tuple for several parameters is taken apart.
                if expectedTypes.count == 1, case .tuple(let elements) = types.node(resolve(expectedTypes[0])), elements.count == written.count {
                    let whole = declareLocal("tuple", expectedTypes[0], isLet: true, span, visible: false)
                    closure.parameters = [whole]
                    destructure(whole, expectedTypes[0], written.map { ($0.name, $0.span) }, elements.map(\.type), closure, span)
                    return expectedTypes
                }
                if trial > 0 { trialFailed = true } else {
                    error("closure-argument-list-tuple", "contextual closure type '\(hint.map { describe(types.intern(.function($0))) } ?? "")' expects \(expectedTypes.count) argument\(expectedTypes.count == 1 ? "" : "s"), but \(written.count) \(written.count == 1 ? "was" : "were") used in closure body", written.first?.span ?? span)
                }
                return nil
            }
            var result: [TypeID] = []
            for (index, parameter) in written.enumerated() {
                var type = expectedTypes?[index] ?? solver.fresh()
                if let annotation = parameter.type {
                    let stated = program.within(environment) { program.resolveType(annotation, context) }
                    if expectedTypes != nil, !unify(stated, type), !convertible(type, stated) {
                        error("closure-parameter-type", "cannot convert value of type '\(describe(type))' to closure parameter type '\(describe(stated))'", parameter.span)
                    }
                    type = stated
                }
                let isInout = hint.flatMap { index < $0.parameters.count ? $0.parameters[index].isInout : nil } ?? isInoutSyntax(parameter.type)
                let id = declareLocal(parameter.name, type, isLet: !isInout, parameter.span, isInout: isInout)
                closure.parameters.append(id)
                result.append(type)
            }
            return result
        }
        let used = syntax.highestImplicitParameter + 1
        if let expectedTypes {
            if used > expectedTypes.count {
                if expectedTypes.count == 1, case .tuple(let elements) = types.node(resolve(expectedTypes[0])), elements.count >= used {
                    let whole = declareLocal("$tuple", expectedTypes[0], isLet: true, span, visible: false)
                    closure.parameters = [whole]
                    frame.implicitParameters = elements.map(\.type)
                    let ids = destructure(whole, expectedTypes[0], elements.indices.map { (Name("$\($0)"), span) }, elements.map(\.type), closure, span)
                    frame.implicitLocals = ids
                    return expectedTypes
                }
                if trial > 0 { trialFailed = true } else {
                    error("closure-argument-list-tuple", "contextual closure type '\(hint.map { describe(types.intern(.function($0))) } ?? "")' expects \(expectedTypes.count) argument\(expectedTypes.count == 1 ? "" : "s"), but \(used) were used in closure body", span)
                }
                return nil
            }
            // A parameter of type `Void` says nothing, so nothing is ignored.
            if used == 0, !expectedTypes.isEmpty, expectedTypes.count > 1 || resolve(expectedTypes[0]) != types.void {
                if trial > 0 { trialFailed = true } else {
                    error("closure-argument-list-missing", "contextual type for closure argument list expects \(expectedTypes.count) argument\(expectedTypes.count == 1 ? "" : "s"), which cannot be implicitly ignored", span)
                }
                return nil
            }
            if used < expectedTypes.count, used > 0, used != expectedTypes.count, expectedTypes.count > 1, syntax.highestImplicitParameter + 1 < expectedTypes.count {
                if trial > 0 { trialFailed = true } else {
                    error("closure-argument-list-tuple", "contextual closure type '\(hint.map { describe(types.intern(.function($0))) } ?? "")' expects \(expectedTypes.count) arguments, but \(used) \(used == 1 ? "was" : "were") used in closure body", span)
                }
                return nil
            }
        }
        let list = expectedTypes ?? (0..<used).map { _ in solver.fresh() }
        frame.implicitParameters = list
        for (index, type) in list.enumerated() {
            let isInout = hint.flatMap { index < $0.parameters.count ? $0.parameters[index].isInout : nil } ?? false
            let id = declareLocal(Name("$\(index)"), type, isLet: !isInout, span, isInout: isInout)
            closure.parameters.append(id)
            frame.implicitLocals.append(id)
        }
        return list
    }

    private func isInoutSyntax(_ type: TypeSyntax?) -> Bool {
        if case .attributed(_, let specifiers, _)? = type?.kind { return specifiers.contains("inout") }
        return false
    }

    @discardableResult
    private func destructure(_ whole: LocalID, _ type: TypeID, _ names: [(Name, Span)], _ elementTypes: [TypeID], _ closure: TypedClosure, _ span: Span) -> [LocalID] {
        var ids: [LocalID] = []
        var parts: [TypedPattern] = []
        for ((name, place), element) in zip(names, elementTypes) {
            let id = declareLocal(name, element, isLet: true, place)
            ids.append(id)
            parts.append(makePattern(name == .underscore ? .wildcard : .local(id), element, place))
        }
        let pattern = makePattern(.tuple(parts), type, span)
        closure.statements.append(TypedStatement(.variable(pattern, make(.local(whole), type, span)), span))
        return ids
    }

    private func checkClosureBody(_ syntax: ClosureExpression, _ closure: TypedClosure, _ frame: Frame, _ result: TypeID, isExplicit: Bool, hint: TypeNode.FunctionType?) {
        let prefix = closure.statements
        if syntax.body.count == 1, case .expression(let expression) = syntax.body[0].kind {
            closure.statements = prefix + [singleExpression(expression, result, isExplicit: isExplicit)]
            return
        }
        if syntax.body.count == 1, let value = branchExpression(syntax.body[0]), !isVoid(result) {
            // A single `if` or `switch`: a value when all its branches are.
            let isOpen = solver.isUnknown(result)
            // Without a context the branches decide; where they disagree, they are statements.
            let typed = isOpen ? attempt({ self.check(value, as: result, .returned) })?.result : check(value, as: result, .returned)
            if let typed {
                closure.statements = prefix + [TypedStatement(.return(typed), value.span)]
                return
            }
        }
        closure.statements = prefix + checkBlock(syntax.body)
        if solver.isUnknown(result), !containsReturn(syntax.body) { _ = unify(result, types.void) }
    }

    func isVoid(_ type: TypeID) -> Bool { resolve(type) == types.void }

    private func containsReturn(_ statements: [Statement]) -> Bool {
        statements.contains { statement in
            switch statement.kind {
            case .return(let value): return value != nil
            case .if(let branch):
                if containsReturn(branch.body) { return true }
                switch branch.elseBranch {
                case .block(let inner)?: return containsReturn(inner)
                case .elseIf(let inner)?: return containsReturn([inner])
                case nil: return false
                }
            case .guard(_, let inner), .defer(let inner): return containsReturn(inner)
            case .while(_, _, let block), .repeat(_, let block, _): return containsReturn(block.statements)
            case .for(let loop): return containsReturn(loop.body.statements)
            case .switch(let branch): return branch.cases.contains { containsReturn($0.body) }
            case .do(_, let inner, _, let catches): return containsReturn(inner) || catches.contains { containsReturn($0.body) }
            default: return false
            }
        }
    }

    /// `{ expression }`: its value is the result, unless the result is Void.
    private func singleExpression(_ expression: Expression, _ result: TypeID, isExplicit: Bool) -> TypedStatement {
        if isVoid(result) {
            let value = check(expression, nil)
            if isVoid(value.type) { return TypedStatement(.return(value), expression.span) }
            return TypedStatement(.expression(value), expression.span)
        }
        let value = check(expression, result)
        if case .error = value.kind, types.hasError(zonk(value.type)) {
            if solver.isUnknown(result) { _ = unify(result, .error) }
            return TypedStatement(.return(value), expression.span)
        }
        if isNever(value.type) {
            // Where nothing says what it should give, it gives what it has.
            if solver.isUnknown(result) { _ = unify(result, value.type) }
            return TypedStatement(.expression(value), expression.span)
        }
        if let fitted = coerce(value, to: result) { return TypedStatement(.return(fitted), expression.span) }
        if trial > 0 { trialFailed = true } else if isExplicit { mismatch(value, result, .returned) } else if let payload = program.optionalPayload(resolve(value.type)), convertible(payload, result) {
            error("optional-not-unwrapped", "value of optional type '\(describe(value.type))' must be unwrapped to a value of type '\(describe(payload))'", expression.span)
        } else {
            error("cannot-convert-closure-result", "cannot convert value of type '\(describe(value.type))' to closure result type '\(describe(result))'", expression.span)
        }
        return TypedStatement(.expression(value), expression.span)
    }

    func isNever(_ type: TypeID) -> Bool {
        if case .nominal(let id, _) = types.node(resolve(type)) { return id == program.known("Never") }
        return false
    }

    func implicitParameter(_ name: Name, _ span: Span) -> TypedExpression? {
        guard Int(name.text.dropFirst()) != nil, let entries = lookupLocal(name), case .local(let id, _)? = entries.first else {
            if Int(name.text.dropFirst()) != nil {
                error("implicit-parameter", "anonymous closure argument not contained in a closure", span)
                return failed(span)
            }
            return nil
        }
        use(id)
        return make(.local(id), body.locals[id.raw].type, span)
    }

    /// An argument of an `@autoclosure` parameter: a closure without parameters around the expression.
    func autoclosure(_ expression: Expression, _ type: TypeID) -> TypedExpression? {
        guard case .function(let function) = types.node(resolve(type)) else { return fit(check(expression, type), type, .argument) }
        let closure = TypedClosure(owner: nextOwner, span: expression.span, hash: 0)
        closure.isAutoclosure = true
        nextOwner += 1
        createdClosures.append(closure)
        body.closures.append(closure)
        let frame = Frame(owner: closure.owner, closure: closure, parent: frames.count - 1, result: function.result, isThrowing: false, infersThrowing: true, kindName: "closure")
        let savedCover = (tryCover, sawThrow)
        // `try` outside covers what is inside.
        frames.append(frame)
        pushScope()
        let value = check(expression, function.result)
        popScope()
        frames.removeLast()
        let threw = frame.threw
        (tryCover, sawThrow) = (savedCover.0, savedCover.1 || sawThrow)
        if types.hasError(zonk(value.type)) { return failed(expression.span) }
        let isVoidResult = isVoid(function.result)
        if isVoidResult, !isVoid(value.type) {
            closure.statements = [TypedStatement(.expression(value), expression.span)]
        } else if isPrelude, isNever(value.type), !isNever(function.result) {
            closure.statements = [TypedStatement(.expression(value), expression.span)]
        } else {
            guard let fitted = coerce(value, to: function.result) else {
                mismatch(value, function.result, .argument)
                return failed(expression.span)
            }
            closure.statements = [TypedStatement(.return(fitted), expression.span)]
        }
        closure.result = function.result
        closure.isThrowing = threw
        return make(.closure(closure), types.intern(.function(.init(parameters: [], result: function.result, isThrowing: threw))), expression.span)
    }

    // MARK: Functions as values

    /// A function of several parameters given where it gets one tuple: `zip(a, b).map(max)` is `{ max($0, $1) }`.
    private func spread(_ function: Expression, _ candidates: [MemberCandidate], _ base: TypedExpression?, _ reference: NameReference, _ span: Span, _ expected: TypeID?) -> TypedExpression? {
        guard base == nil, reference.labels == nil, let target = strip(expected), case .function(let wanted) = types.node(target), wanted.parameters.count == 1,
              case .tuple(let elements) = types.node(resolve(wanted.parameters[0].type)), elements.count > 1 else { return nil }
        let fits = candidates.contains { parameters(of: $0.id)?.count == 1 }
        if fits || !candidates.contains(where: { parameters(of: $0.id)?.count == elements.count }) { return nil }
        let call = Expression(.call(callee: function, arguments: elements.indices.map { Argument(label: nil, value: implicitArgument($0, span)) }, trailingClosures: []), span)
        return checkClosure(wrapping(call, elements.count, span), expected)
    }

    func implicitArgument(_ index: Int, _ span: Span) -> Expression { Expression(.identifier(NameReference(name: Name("$\(index)"), span: span)), span) }

    func wrapping(_ expression: Expression, _ count: Int, _ span: Span) -> ClosureExpression {
        let statement = Statement(.expression(expression), span, hash: 0, tokens: 0..<0)
        return ClosureExpression(captures: [], parameters: nil, resultType: nil, isAsync: false, isThrowing: false, attributes: [], body: [statement], span: span, hash: 0, highestImplicitParameter: count - 1)
    }

    /// A function named without being called.
    func functionValue(_ candidates: [MemberCandidate], _ base: TypedExpression?, _ reference: NameReference, _ span: Span, _ expected: TypeID?, unboundSelf: TypeID? = nil) -> TypedExpression {
        if let node = spread(Expression(.identifier(reference), span), candidates, base, reference, span, expected) { return node }
        if isOperator(reference.name), base == nil {
            if let node = operatorReference(reference.name, span, expected) { return node }
            error("operator-reference", "operator '\(reference.name.text)' as a value needs a type from its context", span)
            return failed(span)
        }
        var list = candidates.filter { candidate in
            guard let parameters = parameters(of: candidate.id) else { return false }
            guard let labels = reference.labels else { return true }
            return parameters.count == labels.count && zip(parameters, labels).allSatisfy { ($0.label ?? .underscore) == $1 }
        }
        if list.count > 1 { list = mostSpecificFirst(list.map { ($0, []) }).map(\.candidate) }
        if list.count > 1, let target = strip(expected), case .function(let function) = types.node(target) {
            // By the expected type.
            var best: (candidate: MemberCandidate, score: Int)?
            for candidate in list {
                let mark = trialMark()
                guard let outcome = attempt({ () -> TypedExpression? in
                    guard let node = self.reference(candidate, base, reference, span, unboundSelf), self.coerce(node, to: target) != nil else { return nil }
                    self.checkRequirements(from: 0, final: false)
                    return node
                }) else { continue }
                var score = outcome.cost * 100 + candidate.level
                // The more is demanded of a generic parameter, the more special the function.
                if let own = program.function(candidate.id), !program.own(own).isEmpty { score += 6 - min(own.signature.requirements.count, 3) }
                rollback(mark)
                score += literalPenalty(candidate, function)
                if best == nil || score < best?.score ?? 0 { best = (candidate, score) }
            }
            if let best { list = [best.candidate] }
        }
        if list.count > 1 {
            let nearest = list.filter { $0.level == list.map(\.level).min() }
            if nearest.count == 1 { list = nearest }
        }
        if list.count > 1 {
            error("ambiguous-use", "ambiguous use of '\(reference.name.text)'", span, notes: list.prefix(3).compactMap { candidate in program.declaration(candidate.id).flatMap { $0.isPrelude ? nil : .init("found this candidate", $0.nameSpan) } })
            return failed(span)
        }
        guard let candidate = list.first, let node = self.reference(candidate, base, reference, span, unboundSelf) else {
            error("cannot-find-in-scope", "cannot find '\(reference.name.text)' in scope", span)
            return failed(span)
        }
        return node
    }

    /// A parameter that makes an open literal of the expected type something else than it is by itself.
    private func literalPenalty(_ candidate: MemberCandidate, _ expected: TypeNode.FunctionType) -> Int {
        guard let function = program.function(candidate.id), program.own(function).isEmpty else { return 0 }
        return zip(function.parameters, expected.parameters).contains { parameter, wanted in
            guard let standard = defaultType(solver.literal(resolve(wanted.type))) else { return false }
            return parameter.type != standard
        } ? 50 : 0
    }

    private func reference(_ candidate: MemberCandidate, _ base: TypedExpression?, _ reference: NameReference, _ span: Span, _ unboundSelf: TypeID?) -> TypedExpression? {
        if let enumCase = program.enumCase(candidate.id), let base {
            let type = instanceType(base)
            let map = openSubstitution(candidate, GenericSignature(), base: type)
            return make(.enumCaseReference(enumCase.id), types.function(enumCase.payload.map { instantiate($0.type, map) }, type), span)
        }
        guard let function = program.function(candidate.id) else { return nil }
        var map = openSubstitution(candidate, function.signature, base: base?.type ?? unboundSelf ?? .error)
        let explicit = reference.genericArguments.map { list in program.within(environment) { list.map { program.resolveType($0, context) } } }
        openOwn(function.signature, &map, explicit)
        registerRequirements(function, map, span, isCall: false)
        var result = instantiate(function.result, map)
        if function.kind == .initializer, let base, function.returnsSelf == false {
            let made = instanceType(base)
            if program.isSubclass(zonk(made), of: zonk(candidate.ownerType)) { result = function.isFailable ? program.optional(made) : made }
        }
        let type = types.intern(.function(.init(parameters: function.parameters.map { .init(type: instantiate($0.type, map), isInout: $0.isInout, isVariadic: $0.isVariadic) }, result: result, isThrowing: function.isThrowing, isAsync: function.isAsync, thrown: function.thrown.map { instantiate($0, map) })))
        let substitution = function.signature.parameters.map { map[$0] ?? $0 }
        let callee: Callee
        if function.isRequirement, candidate.protocolID != nil { callee = .witness(function.id, substitution) }
        else if let parent = function.parent.flatMap({ program.nominal($0) }), parent.kind == .class, !function.isStatic, function.kind == .function, !function.isFinal, !parent.isFinal, candidate.protocolID == nil, base.map({ !superBases.contains(ObjectIdentifier($0)) }) ?? true { callee = .dynamic(function.id, substitution) }
        else { callee = .direct(function.id, substitution) }
        if let unboundSelf {
            if function.selfKind == .inout {
                error("partial-mutating", "partial application of 'mutating' method is not allowed", span)
                return nil
            }
            return make(.functionReference(callee, self: nil), types.function([unboundSelf], type), span)
        }
        if function.selfKind == .inout {
            error("partial-mutating", "partial application of 'mutating' method is not allowed", span)
            return nil
        }
        return make(.functionReference(callee, self: function.parent == nil ? nil : base), type, span)
    }

    // MARK: Nested functions

    /// Functions of a block exist throughout the block.
    func predeclareFunctions(_ statements: [Statement]) {
        for statement in statements {
            guard case .declaration(let declaration) = statement.kind else { continue }
            switch declaration.kind {
            case .function(let function):
                let key = "\(localPrefix).\(function.name.text)@\(body.localFunctions.count)#\(frames.count)"
                let decl = FunctionDecl(id: program.table.id(for: key), name: function.name, parent: nil, qualifiedName: "\(function.name.text)", syntax: declaration, nameSpan: function.nameSpan, isPrelude: isPrelude, context: context, kind: .function)
                decl.key = key
                decl.source = .function(function)
                decl.enclosingSignature = environment.signature
                program.store(decl)
                program.resolve(decl)
                let closure = TypedClosure(owner: nextOwner, span: declaration.span, hash: declaration.hash)
                nextOwner += 1
                let local = TypedLocalFunction(id: LocalFunctionID(raw: body.localFunctions.count), name: function.name, declaration: decl.id, closure: closure)
                body.localFunctions.append(local)
                createdClosures.append(closure)
                scopes[scopes.count - 1].entries[function.name, default: []].append(.function(local.id))
                localFunctionStatements[ObjectIdentifier(statement)] = local.id
            case .nominal(let nominal):
                declareLocalType(nominal, declaration)
            case .typealias(let alias):
                let key = "\(localPrefix).\(alias.name.text)#\(declaration.span.source.raw):\(declaration.span.start)"
                let decl = TypealiasDecl(id: program.table.id(for: key), name: alias.name, parent: nil, qualifiedName: alias.name.text, syntax: declaration, nameSpan: alias.nameSpan, isPrelude: isPrelude, context: context)
                decl.key = key
                program.store(decl)
                addLocalType(alias.name, decl.id)
            default: break
            }
        }
    }

    var localPrefix: String { function?.key ?? "\(module.name == ModuleScope.main ? "" : module.name.text + ".")top\(body.span.source.raw):\(body.span.start)" }

    private func declareLocalType(_ nominal: NominalDeclaration, _ declaration: Declaration) {
        let first = program.userNominals.count
        guard let decl = program.makeNominal(nominal, declaration, parent: nil, prefix: localTypePrefix(nominal.name, declaration), context: localContext(), isPrelude: isPrelude) else { return }
        addLocalType(nominal.name, decl.id)
        if !isPrelude { program.deriveCodingMembers(from: first) }
        pendingLocalTypes.append(decl.id)
    }

    /// The same wherever the function or block stands: values of the type outlive edits around it. Types of one name are
    /// numbered in the order of the text.
    private func localTypePrefix(_ name: Name, _ declaration: Declaration) -> String {
        var number = 1
        while true {
            let prefix = "\(module.name.text).(\(function?.key ?? "local")\(number == 1 ? "" : " \(number)"))"
            guard let other = program.declaration(program.table.id(for: prefix + "." + name.text)), other.syntax?.span != declaration.span else { return prefix }
            number += 1
        }
    }

    private func localContext() -> DeclContext {
        if case .local = context.kind { return context }
        context = DeclContext(.local([:]), parent: context)
        return context
    }

    private func addLocalType(_ name: Name, _ id: DeclID) {
        let scope = localContext()
        if case .local(var names) = scope.kind {
            names[name] = id
            scope.kind = .local(names)
        }
        scopes[scopes.count - 1].entries[name] = [.type(id)]
    }

    func checkLocalFunction(_ id: LocalFunctionID, _ statement: Statement) -> TypedStatement? {
        let local = body.localFunctions[id.raw]
        guard let decl = program.function(local.declaration), case .function(let syntax) = decl.source else { return nil }
        let closure = local.closure
        let frame = Frame(owner: closure.owner, closure: closure, parent: frames.count - 1, result: decl.result, isThrowing: decl.isThrowing, infersThrowing: false, kindName: "local function")
        frame.function = decl
        frame.thrownType = decl.thrown
        frame.isAsync = decl.isAsync
        let savedCover = (tryCover, sawThrow, isAwaiting, sawAsync)
        tryCover = .none
        isAwaiting = false
        let savedContext = context
        context = decl.bodyContext ?? context
        let savedTargets = jumpTargets
        jumpTargets = []
        frames.append(frame)
        pushScope()
        for parameter in decl.parameters {
            closure.parameters.append(declareLocal(parameter.name, parameter.type, isLet: !parameter.isInout, parameter.span, isInout: parameter.isInout))
        }
        closure.result = decl.result
        closure.isThrowing = decl.isThrowing
        let saved = environmentSignature(decl.signature)
        let savedOpaque = opaqueResult
        let opened = openOpaque(decl.result, of: [decl.id])
        if let opened {
            frame.result = opened.result
            opaqueResult = opened.opaque
        }
        closure.statements = wrapParameters(syntax.parameters) + checkFunctionBody(syntax.body ?? [], opened?.result ?? decl.result, isGetter: false)
        if let opened {
            if trial == 0 { program.settleOpaque(decl.id, zonk(opened.opaque), "local function '\(program.displayName(decl))'", closure.statements.firstResult()?.span ?? decl.nameSpan) }
            opaqueResult = savedOpaque
        }
        restore(saved)
        popScope()
        frames.removeLast()
        context = savedContext
        jumpTargets = savedTargets
        (tryCover, sawThrow, isAwaiting, sawAsync) = savedCover
        return TypedStatement(.localFunction(id), statement.span)
    }

    /// A nested generic function brings its own parameters.
    private func environmentSignature(_ signature: GenericSignature) -> Environment {
        let saved = environment
        if signature.parameters.count > saved.signature.parameters.count || signature.requirements.count > saved.signature.requirements.count {
            environment = Environment(signature)
            if !isPrelude { program.settleProtocols(of: signature) }
            program.environment = environment
        }
        return saved
    }

    private func restore(_ saved: Environment) {
        environment = saved
        program.environment = saved
    }

    func localFunctionReference(_ id: LocalFunctionID, _ span: Span) -> TypedExpression {
        let local = body.localFunctions[id.raw]
        guard let function = program.function(local.declaration) else { return failed(span) }
        noteUse(id)
        var map: [TypeID: TypeID] = [:]
        for parameter in environment.signature.parameters { map[parameter] = parameter }
        openOwn(function.signature, &map)
        registerRequirements(function, map, span, isCall: false)
        let type = types.intern(.function(.init(parameters: function.parameters.map { .init(type: instantiate($0.type, map), isInout: $0.isInout, isVariadic: $0.isVariadic) }, result: instantiate(function.result, map), isThrowing: function.isThrowing, isAsync: function.isAsync, thrown: function.thrown.map { instantiate($0, map) })))
        return make(.functionReference(.local(id, function.signature.parameters.map { map[$0] ?? $0 }), self: nil), type, span)
    }

    func noteUse(_ id: LocalFunctionID) {
        localFunctionUses.append((frames.count > 1 ? frame.owner : 0, id))
        useFrames.append((frames.compactMap(\.closure), id))
    }

    func callLocalFunctions(_ ids: [LocalFunctionID], _ reference: NameReference, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        var chosen: (id: LocalFunctionID, mapping: [[Int]])?
        for id in ids {
            guard let function = program.function(body.localFunctions[id.raw].declaration), let mapping = matchArguments(function.parameters, arguments, variadicTypes: nil) else { continue }
            if chosen == nil { chosen = (id, mapping) } else if attempt({ self.applyLocal(id, function, mapping, arguments, span, expected) }) != nil { chosen = (id, mapping) }
        }
        guard let chosen, let function = program.function(body.localFunctions[chosen.id.raw].declaration) else {
            if let first = ids.first, let function = program.function(body.localFunctions[first.raw].declaration) { reportMismatch(function.parameters, arguments, reference.name.text, span) }
            return failed(span)
        }
        return applyLocal(chosen.id, function, chosen.mapping, arguments, span, expected) ?? failed(span)
    }

    private func applyLocal(_ id: LocalFunctionID, _ function: FunctionDecl, _ mapping: [[Int]], _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression? {
        noteUse(id)
        var map: [TypeID: TypeID] = [:]
        for parameter in function.enclosingSignature?.parameters ?? [] { map[parameter] = parameter }
        openOwn(function.signature, &map)
        registerRequirements(function, map, span)
        let parameterTypes = function.parameters.map { instantiate($0.type, map) }
        let result = instantiate(function.result, map)
        if let expected, types.hasVariable(result), !solver.isUnknown(expected) {
            let mark = solver.mark()
            if !unify(result, expected) { solver.undo(to: mark) }
        }
        guard let checked = checkArguments(function.parameters, parameterTypes, mapping, arguments, span) else { return nil }
        var isThrowing = function.isRethrowing ? checked.throwingClosure : function.isThrowing
        let thrown = function.thrown.map { settledThrown(instantiate($0, map)) }
        if let thrown, isNever(thrown) { isThrowing = false }
        if isThrowing { noteThrow(span, thrown) }
        if function.isAsync { noteAsync(span) }
        return make(.call(TypedCall(callee: .local(id, function.signature.parameters.map { map[$0] ?? $0 }), selfArgument: nil, arguments: checked.arguments, isThrowing: isThrowing)), result, span)
    }

    /// What nested functions capture is also captured by whoever uses them.
    func propagateCaptures() {
        var changed = true
        var rounds = 0
        while changed, rounds < 100 {
            changed = false
            rounds += 1
            for (chain, id) in useFrames where id.raw < body.localFunctions.count {
                let used = body.localFunctions[id.raw].closure
                for capture in used.captures where capture.raw < body.locals.count {
                    let owner = body.locals[capture.raw].owner
                    body.locals[capture.raw].isCaptured = true
                    // Every function on the way out to the owner needs it.
                    for closure in chain.reversed() {
                        if closure.owner == owner { break }
                        if !closure.captures.contains(capture) {
                            closure.captures.append(capture)
                            changed = true
                        }
                    }
                }
            }
        }
    }
}
