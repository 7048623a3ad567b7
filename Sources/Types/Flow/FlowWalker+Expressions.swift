import Diagnostics
import Lexer

/// Expressions in evaluation order.
extension FlowWalker {
    func walk(_ expression: TypedExpression) {
        checkStays(in: expression)
        switch expression.kind {
        case .integerLiteral, .floatLiteral, .stringLiteral, .booleanLiteral, .nilLiteral, .localAccessor, .global, .metatype, .enumCaseReference, .error:
            break
        case .interpolation, .array, .tuple, .enumCase, .dictionary, .keyPath, .injectOptional, .convert, .forceUnwrap, .optionalEvaluation,
            .not, .discard, .cast, .identical, .delegatedUnwrap, .isNil, .keyPathApplication:
            expression.forEachPart { part in
                if case .expression(let inner) = part { walk(inner) }
            }
        case .bindOptional(let inner):
            walk(inner)
        case .local(let local): walkLocal(local, expression)
        case .tupleElement(let base, _), .stored(let base, _, _):
            if let path = path(of: expression) {
                require(path, .read, expression.span)
            } else if isSelf(base), case .stored(_, let property, _) = expression.kind {
                useSelf(.property(name(of: property)), expression.span)
            } else {
                walk(base)
            }
        case .accessor(let access): walkAccess(access, expression.span)
        case .call(let call):
            walkCall(call, expression)
        case .closure(let closure): walkClosure(closure, expression.span, escapes: true)
        case .functionReference(let callee, let selfArgument):
            if let selfArgument { walk(selfArgument) }
            walkCallee(callee, expression.span, isCall: false)
            checkEscape(of: callee, expression.span)
        case .ternary(let condition, let first, let second):
            walk(condition)
            let branch = state
            walk(first)
            let afterFirst = state
            state = branch
            walk(second)
            state = afterFirst.joined(state)
        case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
            walk(left)
            let before = state
            lazyDepth += 1
            walk(right)
            lazyDepth -= 1
            state = before.joined(state)
        case .assign(let place, let value): walkAssignment(place, value, expression)
        case .tryOptional(let inner), .tryForced(let inner):
            frame.handlers.append(.init(deferDepth: frame.defers.count))
            walk(inner)
            let thrown = frame.handlers.popLast()?.thrown
            if case .tryOptional = expression.kind { state = state.joined(thrown) }
        case .typeOf(let inner):
            if !isSelf(inner) { walk(inner) }
        case .statement(let statement): walk(statement)
        case .initializeSelf(let callee, let arguments, _):
            for argument in arguments { walk(argument) }
            if isThrowing(callee) { throwHere() }
            initializeSelf(expression.span, isImplicit: expression.span.isEmpty)
        }
    }

    /// Closures that may not escape must not become part of anything that is kept.
    private func checkStays(in expression: TypedExpression) {
        switch expression.kind {
        case .array(let elements): for element in elements { checkStays(element, .stored) }
        case .dictionary(let pairs): for pair in pairs { checkStays(pair.value, .stored) }
        case .injectOptional(let inner): checkStays(inner, .stored)
        case .convert(let inner):
            if case .existential = program.types.node(expression.type) { checkStays(inner, .converted(program.describe(expression.type))) }
        case .assign(let place, let value):
            if case .discard = place.kind { break }
            checkStays(value, .assigned, at: expression.span)
            checkDelegated(place)
        default: break
        }
    }

    /// An initialiser that calls another one leaves constants to it.
    private func checkDelegated(_ place: TypedExpression) {
        guard case .stored(let base, let id, _) = place.kind, isSelf(base), frame.initializer?.isDelegating == true, let variable = program.variable(id), variable.isLet else { return }
        reportOnPath(.error("assignment-let-property-delegating-init", "'let' property '\(variable.name.text)' may not be initialized directly; use \"self.init(...)\" or \"self = ...\" instead", place.span))
    }

    /// One mistake, one message: the outermost use of a parameter counts.
    func checkStays(_ value: TypedExpression, _ fate: EscapeCheck.Fate, at place: Span? = nil) {
        if isMuted { return }
        guard let found = EscapeCheck(program: program, body: body, context: context).check(value, fate, at: place ?? value.span) else { return }
        if keptParameters.insert(found.use).inserted { reportOnPath(found.message) }
    }

    func walk(_ pattern: TypedPattern) {
        pattern.forEachPart { part in
            switch part {
            case .expression(let expression): walk(expression)
            case .pattern(let inner): walk(inner)
            case .statement, .closure: break
            }
        }
    }

    private func walkLocal(_ local: LocalID, _ expression: TypedExpression) {
        if isSelf(expression) {
            useSelf(.plain, expression.span)
        } else if let path = path(of: expression) {
            require(path, .read, expression.span)
        }
    }

    // MARK: Calls

    private func walkCall(_ call: TypedCall, _ expression: TypedExpression) {
        if case .value(let function) = call.callee { walkValue(function, escapes: false) }
        if let receiver = call.selfArgument { walkReceiver(receiver, call.callee, expression.span) }
        var selfArgument: TypedExpression?
        let parameters = parameters(of: call.callee)
        for (index, argument) in call.arguments.enumerated() {
            let escapes = parameters.map { index < $0.count && !EscapeCheck.isNonEscaping($0[index], program) } ?? false
            if case .value(let value) = argument, isSelf(value.withoutConversions), isClassInitializer, isReference(value) {
                selfArgument = value
            } else if case .value(let value) = argument {
                if escapes, let parameter = parameters?[index] { checkStays(value, fate(for: parameter)) }
                walkValue(value, escapes: escapes)
            } else {
                walk(argument)
            }
        }
        if let selfArgument { useSelf(.method(name(of: call.callee)), selfArgument.span) }
        walkCallee(call.callee, expression.span, isCall: true)
        if !isMuted {
            ExclusiveAccess(walker: self).check(call)
            ConstantArithmetic(walker: self).check(call, expression.span)
        }
        if call.isThrowing { throwHere() }
        if words.isNever(expression.type) { state.kill() }
    }

    private func fate(for parameter: ParameterInfo) -> EscapeCheck.Fate {
        switch program.types.node(parameter.type) {
        case .parameter(_, _, let name): return .generic(name.text)
        case .existential: return .converted(program.describe(parameter.type))
        default: return .passed
        }
    }

    /// The `self` of a method call.
    private func walkReceiver(_ receiver: TypedExpression, _ callee: Callee, _ span: Span) {
        if isSelf(receiver.withoutConversions) {
            useSelf(isClassInitializer ? .method(name(of: callee)) : .plain, span)
        } else if isMutating(callee) {
            walkPlaceParts(receiver)
            modify(receiver, .modified)
        } else {
            walk(receiver)
        }
    }

    func walk(_ argument: TypedArgument) {
        switch argument {
        case .value(let value): walk(value)
        case .inout(let place):
            walkPlaceParts(place)
            modify(place, .passedByReference)
        case .variadic(let values, _): for value in values { walk(value) }
        case .defaultValue: break
        }
    }

    /// What a nested function uses must have a value where it is called.
    private func walkCallee(_ callee: Callee, _ span: Span, isCall: Bool) {
        guard case .local(let id, _) = callee, id.raw >= 0, id.raw < body.localFunctions.count else { return }
        let function = body.localFunctions[id.raw]
        for local in function.closure.captures {
            if local == body.selfLocal, frame.initializer != nil {
                if isClassInitializer { useSelf(isCall ? .method(function.name.text) : .captured, span) } else { useSelf(.plain, span) }
            } else if let path = path(of: TypedExpression(.local(local), .error, span)) {
                require(path, isCall ? .capturedByFunction : .captured, span)
            }
        }
    }

    /// A value, which may be a closure that is only used during a call.
    private func walkValue(_ value: TypedExpression, escapes: Bool) {
        let inner = value.withoutConversions
        switch inner.kind {
        case .closure(let closure) where !escapes: walkClosure(closure, inner.span, escapes: false)
        case .functionReference(let callee, nil) where !escapes: walkCallee(callee, inner.span, isCall: false)
        default: walk(value)
        }
    }

    /// nil for a function value, about whose parameters nothing is known.
    private func parameters(of callee: Callee) -> [ParameterInfo]? {
        switch callee {
        case .direct(let id, _), .dynamic(let id, _), .witness(let id, _), .metatypeInit(let id, _): return program.function(id)?.parameters
        case .local(let id, _): return id.raw < body.localFunctions.count ? program.function(body.localFunctions[id.raw].declaration)?.parameters : nil
        case .value: return nil
        }
    }

    private func checkEscape(of callee: Callee, _ span: Span) {
        guard case .local(let id, _) = callee, id.raw >= 0, id.raw < body.localFunctions.count, !isInEscapingClosure else { return }
        EscapeCheck(program: program, body: body, context: context).check(body.localFunctions[id.raw].closure.captures, of: "local function", at: span) { reportOnPath($0) }
    }

    private func walkClosure(_ closure: TypedClosure, _ span: Span, escapes: Bool) {
        for (_, value) in closure.captureValues { walk(value) }
        for local in closure.captures {
            if local == body.selfLocal, frame.initializer != nil {
                useSelf(.captured, span)
            } else if let path = path(of: TypedExpression(.local(local), .error, span)) {
                require(path, .captured, span)
            }
        }
        let outer = isInEscapingClosure
        if escapes, !outer {
            EscapeCheck(program: program, body: body, context: context).check(closure.captures, of: closure.isAutoclosure ? "autoclosure" : "closure", at: span) { reportOnPath($0) }
            isInEscapingClosure = true
        }
        walkFrame(closure, context: nil)
        isInEscapingClosure = outer
    }

    private func isThrowing(_ callee: Callee) -> Bool {
        switch callee {
        case .direct(let id, _), .dynamic(let id, _), .witness(let id, _), .metatypeInit(let id, _): return program.function(id)?.isThrowing ?? false
        case .local, .value: return false
        }
    }

    private func isMutating(_ callee: Callee) -> Bool {
        switch callee {
        case .direct(let id, _), .dynamic(let id, _), .witness(let id, _), .metatypeInit(let id, _):
            if case .inout? = program.function(id)?.selfKind { return true }
            return false
        case .local, .value: return false
        }
    }

    func name(of callee: Callee) -> String {
        switch callee {
        case .direct(let id, _), .dynamic(let id, _), .witness(let id, _), .metatypeInit(let id, _): return name(of: id)
        case .local(let id, _): return id.raw < body.localFunctions.count ? body.localFunctions[id.raw].name.text : "_"
        case .value: return "_"
        }
    }

    func name(of declaration: DeclID) -> String { program.declaration(declaration)?.name.text ?? "_" }

    // MARK: Members

    private func walkAccess(_ access: TypedExpression.Access, _ span: Span) {
        if let base = access.base {
            if isSelf(base.withoutConversions) {
                useSelf(isClassInitializer ? .property(name(of: access.member)) : .plain, span)
            } else {
                walk(base)
            }
        }
        for argument in access.arguments { walk(argument) }
        if let getter = program.variable(access.member)?.getter ?? program.subscripting(access.member)?.getter, program.function(getter)?.isThrowing == true {
            throwHere()
        }
    }

    // MARK: Places

    private func walkAssignment(_ place: TypedExpression, _ value: TypedExpression, _ expression: TypedExpression) {
        if isSelfDelegation(expression) {
            walk(value)
            initializeSelf(expression.span, isImplicit: false)
            return
        }
        walkPlaceParts(place)
        walk(value)
        store(place, expression.span)
    }

    /// Evaluates what a place consists of besides the memory itself: indices, references.
    func walkPlaceParts(_ place: TypedExpression) {
        switch place.kind {
        case .local, .global: break
        case .tuple(let parts): for part in parts { walkPlaceParts(part) }
        case .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base), .optionalEvaluation(let base), .convert(let base),
            .injectOptional(let base):
            walkPlaceParts(base)
        case .stored(let base, _, _):
            if isSelf(base.withoutConversions) { break }
            if isReference(base) { walk(base) } else { walkPlaceParts(base) }
        case .accessor(let access):
            if let base = access.base, !isSelf(base.withoutConversions) {
                if isReference(base) { walk(base) } else { walkPlaceParts(base) }
            }
            for argument in access.arguments { walk(argument) }
        default: walk(place)
        }
    }

    /// The place gets a whole new value.
    private func store(_ place: TypedExpression, _ span: Span) {
        if let path = path(of: place) {
            assign(path, place.span)
            return
        }
        switch place.kind {
        case .tuple(let parts): for part in parts { store(part, part.span) }
        case .local: if isSelf(place) { assignSelf(place.span) }
        case .stored(let base, let property, _):
            if isSelf(base.withoutConversions) {
                useSelf(.property(name(of: property)), place.span)
            } else if !isReference(base), let path = path(of: base) {
                storeMember(of: path, place.span)
            } else {
                modify(base, .modified)
            }
        default: modify(place, .modified)
        }
    }

    /// `p.x = 1` does not make a struct `p` piece by piece.
    private func storeMember(of path: ElementPath, _ span: Span) {
        if state.initialized.containsAll(path.elements) { return }
        reportOnPath(.error("struct-not-fully-initialized", "struct '\(path.name)' must be completely initialized before a member is stored to", span))
        state.initialized.insert(path.elements)
    }

    /// The memory of the place is read and changed.
    func modify(_ place: TypedExpression, _ use: ElementUse) {
        if let path = path(of: place) {
            require(path, use, place.span)
            state.initialized.insert(path.elements)
            return
        }
        switch place.kind {
        case .local: if isSelf(place), !isClassInitializer { useSelf(.plain, place.span) }
        case .stored(let base, let property, _):
            if isSelf(base.withoutConversions) { useSelf(.property(name(of: property)), place.span) } else if !isReference(base) { modify(base, use) }
        case .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base), .optionalEvaluation(let base), .convert(let base):
            modify(base, use)
        case .accessor(let access):
            guard let base = access.base else { break }
            if isSelf(base.withoutConversions) {
                if !storeWrapped(access.member) { useSelf(isClassInitializer ? .property(name(of: access.member)) : .plain, place.span) }
            } else if !isReference(base) {
                modify(base, .modified)
            }
        default: break
        }
    }

    /// The value is an object (or metatype): changing what it refers to does not change the place it came from.
    func isReference(_ expression: TypedExpression) -> Bool {
        switch program.types.node(expression.type) {
        case .nominal(let declaration, _): return program.nominal(declaration)?.kind == .class
        case .existential(let existential): return existential.isClassBound || existential.superclass != nil
        case .metatype, .function: return true
        default: return false
        }
    }
}
