import Diagnostics
import Lexer
import Parser

/// Where something may wait: `async` functions, `await`, and what belongs to actors.
extension BodyChecker {
    /// What waits, as messages call it.
    enum AsyncOperation: String {
        case call = "'async' call"
        case property = "'async' property access"
        case subscripting = "'async' subscript access"
        case binding = "'async let'"
        case loop = "'async'"
    }

    /// Something may wait here.
    func noteAsync(_ span: Span, _ operation: AsyncOperation = .call) {
        sawAsync = true
        if deferFrames.last == frames.count {
            error("async-call-in-illegal-context", "\(operation.rawValue) cannot occur in a defer body", span)
        } else if frame.closure?.isAutoclosure == true {
            error("async-call-in-illegal-context", "\(operation.rawValue) in an autoclosure that does not support concurrency", span)
        } else if let place = illegalThrow, frames.count == 1 {
            error("async-call-in-illegal-context", "\(operation.rawValue) cannot occur in \(place)", span)
        } else if !frame.isAsync, !frame.infersThrowing {
            error("async-in-nonasync-function", "\(operation.rawValue) in a function that does not support concurrency", span, notes: addAsyncNote())
        } else if !isAwaiting, operation != .binding, operation != .loop {
            let word = operation == .property ? "property access" : operation == .subscripting ? "subscript access" : "call"
            error("async-expr-without-await", "expression is 'async' but is not marked with 'await'", tryPlace ?? span, notes: [.init("\(word) is 'async'", span)])
        }
    }

    private func addAsyncNote() -> [Diagnostic.Note] {
        guard frames.count == 1, let function, function.kind == .function else { return [] }
        return [.init("add 'async' to function '\(program.displayName(function))' to make it asynchronous", function.nameSpan)]
    }

    /// `await` makes the closure around it asynchronous, and lets what is inside wait.
    func awaitExpression(_ inner: Expression, _ span: Span, _ expected: TypeID?) -> TypedExpression {
        let saved = (isAwaiting, sawAsync)
        isAwaiting = true
        sawAsync = false
        frame.awaits = true
        let value = check(inner, expected)
        if !sawAsync, trial == 0, !isPrelude, span != .none, !types.hasError(zonk(value.type)) {
            report(.warning("no-async-in-await", "no 'async' operations occur within 'await' expression", Span(source: span.source, start: span.start, end: span.start + 5)))
        }
        isAwaiting = saved.0
        sawAsync = saved.1 || sawAsync
        return value
    }

    /// `for await` waits for each element, and each may throw.
    func noteAsyncLoop(_ loop: ForStatement, _ next: Callee?, _ iterator: TypeID, _ span: Span) {
        frame.awaits = true
        noteAsync(loop.sequence.span, .loop)
        if next == nil || !elementsThrow(iterator) { return }
        let saved = tryCover
        if loop.isTry { tryCover = .plain }
        noteThrow(loop.sequence.span)
        tryCover = saved
    }

    /// Whether waiting for an element may throw, of an asynchronous sequence or its iterator. What passes on another one's elements
    /// throws when that does.
    func elementsThrow(_ type: TypeID) -> Bool {
        let type = zonk(type)
        guard let sequence = program.known("AsyncSequence"), let iterators = program.known("AsyncIteratorProtocol"), !types.hasVariable(type), !types.hasError(type) else { return false }
        return program.within(environment) {
            func asks(_ type: TypeID) -> Bool {
                guard program.conforms(type, to: iterators), let next = requirement("next", in: iterators) else {
                    guard program.conforms(type, to: sequence), let iterator = program.associatedTypeDeclaration("AsyncIterator", in: sequence) else { return false }
                    let own = program.member(iterator, of: type)
                    return program.conforms(own, to: iterators) && asks(own)
                }
                guard case .function(let id, _, _)? = program.witness(of: next, for: type, own: []), let function = program.function(id) else { return true }
                guard function.isRethrowing, case .nominal(_, let arguments) = types.node(type) else { return function.isThrowing }
                return arguments.contains(where: asks)
            }
            return asks(type)
        }
    }

    /// Whether an `async let` can be that.
    func startsAsync(_ binding: VariableDeclaration.Binding, _ written: VariableDeclaration.Binding, _ span: Span, isGlobal: Bool) -> Bool {
        noteAsync(span, .binding)
        if written.value == nil {
            error("async-let-without-value", "'async let' binding requires an initializer expression", span)
            return false
        }
        if isGlobal, case .tuple = binding.pattern.kind {
            error("unsupported", "'async let' of several names is not supported yet at top level", span)
            return false
        }
        return true
    }

    /// `async let x = f()`: the value is worked out while the function goes on, and waited for where `x` stands.
    func asyncLet(_ binding: VariableDeclaration.Binding, _ span: Span) -> TypedStatement {
        let mark = beginStatement()
        let value = binding.value.map { check($0, nil) } ?? failed(span)
        endStatement(mark)
        let hidden = Name("$async let \(body.locals.count)")
        let id = declareLocal(hidden, zonk(value.type), isLet: true, span)
        bind(binding.pattern, Expression(.member(base: Expression(.identifier(NameReference(name: hidden, span: span)), span), NameReference(name: "value", span: span)), span))
        return TypedStatement(.variable(TypedPattern(.local(id), value.type, span), value), span)
    }

    /// What a global `async let` holds, waited for.
    func awaited(_ started: TypedExpression, _ span: Span) -> TypedExpression {
        for candidate in memberCandidates("value", started.type, isStatic: false) {
            if let value = program.variable(candidate.id) { return property(value, candidate, started, span) }
        }
        return failed(span)
    }

    /// The names of the pattern stand for (parts of) the value.
    private func bind(_ pattern: Pattern, _ value: Expression) {
        switch pattern.kind {
        case .identifier(let name): scopes[scopes.count - 1].entries[name] = [.alias(value)]
        case .typed(let inner, _), .binding(_, let inner): bind(inner, value)
        case .tuple(let parts): for (index, part) in parts.enumerated() { bind(part.pattern, Expression(.tupleElement(base: value, index: index), value.span)) }
        default: break
        }
    }

    /// An actor's member is used: from outside of the actor it waits for its turn.
    func noteIsolation(_ member: Decl, _ base: TypedExpression?, _ span: Span) {
        guard let owner = member.parent.flatMap({ program.nominal($0) }), owner.isActor else {
            if program.isOnGlobalActor(member) || (member as? FunctionDecl)?.parameters.contains(where: \.isIsolated) == true { sawAsync = true }
            return
        }
        guard program.isIsolated(member) else { return }
        // Closures know their actor as the function around them does; those that run elsewhere may say `await`.
        if let base, isOwnActor(base) {
            if frames.count > 1 { sawAsync = true }
            return
        }
        let method = (member as? FunctionDecl).flatMap { $0.kind == .function ? $0 : nil }
        let isCall = method != nil
        let name = method.map { program.displayName($0) } ?? member.name.text
        if !isCall, assignsInActor {
            error("actor-isolated-non-self-reference", "actor-isolated property '\(name)' can not be mutated from a nonisolated context", span, notes: [.init("mutation of this property is only permitted within the actor", member.nameSpan), .init("consider declaring an isolated method on '\(owner.name.text)' to perform the mutation", span)])
        } else if isAwaiting || frame.infersThrowing && frame.closure?.isAutoclosure != true {
            noteAsync(span, isCall ? .call : .property)
        } else if !frame.isAsync || frames.count == 1 && function == nil && illegalThrow == nil {
            // A file's top level waits only where it says so.
            if isCall {
                error("actor-isolated-call-decl", "call to actor-isolated instance method '\(name)' in a synchronous nonisolated context", span, notes: [.init("calls to instance method '\(name)' from outside of its actor context are implicitly asynchronous", member.nameSpan)])
            } else {
                error("actor-isolated-non-self-reference", "actor-isolated property '\(name)' can not be referenced from a nonisolated context", span, notes: [.init("property declared here", member.nameSpan)])
            }
        } else {
            error("actor-isolated-access-outside-of-actor-context", isCall ? "actor-isolated instance method '\(name)' cannot be called from outside of the actor" : "actor-isolated property '\(name)' cannot be accessed from outside of the actor", span)
        }
    }

    /// `self` in code that belongs to the actor.
    private func isOwnActor(_ base: TypedExpression) -> Bool {
        var base = base
        while case .convert(let inner) = base.kind { base = inner }
        guard case .local(let id) = base.kind else { return false }
        if isolatedLocals.contains(id) { return true }
        guard id == body.selfLocal || body.locals[id.raw].name == KnownName.selfValue else { return false }
        return function.map { $0.kind == .initializer || $0.kind == .deinitializer || program.isIsolated($0) } ?? true
    }
}

extension Program {
    /// Whether code outside of the actor has to wait for this member of it.
    func isIsolated(_ member: Decl) -> Bool {
        switch member {
        case let function as FunctionDecl:
            if function.isStatic || function.kind == .initializer { return false }
            if let storage = function.storage.flatMap({ declaration($0) }) { return isIsolated(storage) }
        case let variable as VariableDecl:
            if variable.isStatic || variable.isStored && variable.isLet { return false }
        case is SubscriptDecl: break
        default: return false
        }
        return member.syntax?.modifiers.contains { $0.name == "nonisolated" } != true
    }

    /// Whether a declaration, or the type around it, belongs to a global actor such as `@MainActor`: code elsewhere may have to wait
    /// for it.
    func isOnGlobalActor(_ member: Decl) -> Bool {
        if hasGlobalActor(member) { return true }
        guard let owner = member.parent.flatMap({ declaration($0) }) else { return false }
        return hasGlobalActor(owner)
    }

    private func hasGlobalActor(_ declaration: Decl) -> Bool {
        declaration.syntax?.attributes.contains { attribute in
            attribute.name == "MainActor" || attributeType(attribute, declaration.context)?.syntax?.attributes.contains { $0.name == "globalActor" } == true
        } ?? false
    }
}

/// What a `for` asks its sequence.
struct IterationKind {
    let sequence: Name, iteratorProtocol: Name, iterator: Name, makeIterator: Name

    static let synchronous = IterationKind(sequence: "Sequence", iteratorProtocol: "IteratorProtocol", iterator: "Iterator", makeIterator: "makeIterator")
    static let asynchronous = IterationKind(sequence: "AsyncSequence", iteratorProtocol: "AsyncIteratorProtocol", iterator: "AsyncIterator", makeIterator: "makeAsyncIterator")
}

extension Declaration {
    /// `async let`.
    var isAsync: Bool { modifiers.contains { $0.name == "async" } }
}

extension VariableDeclaration.Binding {
    /// With a value that has begun, of `async let x = value`.
    func started(_ span: Span) -> VariableDeclaration.Binding {
        guard let value else { return self }
        // What covers the value is not in the text.
        let covered = Expression(.awaitExpression(Expression(.tryExpression(.plain, value), .none)), .none)
        let statement = Statement(.return(covered), value.span, hash: 0, tokens: 0..<0)
        var (result, type) = (self, type)
        if case .typed(let inner, let written) = pattern.kind { (result.pattern, type) = (inner, written) }
        let operation = ClosureExpression(captures: [], parameters: nil, resultType: type, isAsync: true, isThrowing: false, attributes: [], body: [statement], span: value.span, hash: 0, highestImplicitParameter: -1)
        let start = Expression(.identifier(NameReference(name: "_asyncLet", span: span)), span)
        result.type = nil
        result.value = Expression(.call(callee: start, arguments: [Argument(label: nil, value: Expression(.closure(operation), value.span))], trailingClosures: []), span)
        return result
    }
}
