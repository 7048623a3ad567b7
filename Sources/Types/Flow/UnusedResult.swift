import Diagnostics
import Lexer

/// Warns about an expression statement whose value nobody uses.
struct UnusedResult {
    let words: FlowWords
    let body: TypedBody

    func check(_ expression: TypedExpression, report: (Diagnostic) -> Void) {
        switch expression.kind {
        case .closure: report(.error("expression-unused-closure", "closure expression is unused", expression.span))
        case .functionReference, .enumCaseReference: report(.error("expression-unused-function", "function is unused", expression.span))
        case .keyPath: report(.error("expression-unused-keypath-result", "result of key path is unused", expression.span))
        case .local(let local) where local.raw < body.locals.count && isFunction(expression.type): report(.error("expression-unused-function", "function is unused", expression.span))
        default:
            guard let message = message(for: expression) else { return }
            report(.warning(id(of: message), message, expression.span))
        }
    }

    private func isFunction(_ type: TypeID) -> Bool {
        if case .function = words.program.types.node(type) { return true }
        return false
    }

    /// swiftc's name of the message.
    private func id(of message: String) -> String {
        if message.hasPrefix("result of call to function") || message.hasPrefix("result of call to closure") { return "expression-unused-result-unknown" }
        if message.hasPrefix("result of call") { return "expression-unused-result-call" }
        if message.hasPrefix("result of operator") { return "expression-unused-result-operator" }
        if message.hasPrefix("result of 'try?'") { return "expression-unused-optional-try" }
        if message.hasSuffix("initializer is unused") { return "expression-unused-init-result" }
        if message.hasSuffix("literal is unused") { return "expression-unused-literal" }
        if message.hasPrefix("expression of type") { return "expression-unused-result" }
        return "expression-unused-lvalue"
    }

    private func message(for expression: TypedExpression) -> String? {
        let type = expression.type
        if words.isVoid(type) || words.isNever(type) || words.program.types.hasError(type) { return nil }
        switch expression.kind {
        case .error, .localAccessor, .assign, .discard, .initializeSelf, .statement, .closure, .functionReference, .enumCaseReference, .keyPath: return nil
        case .integerLiteral: return "integer literal is unused"
        case .floatLiteral: return "floating-point literal is unused"
        case .stringLiteral, .interpolation: return "string literal is unused"
        case .booleanLiteral: return "boolean literal is unused"
        case .convert(let inner):
            if case .call = inner.kind { return message(for: inner) }
            return "expression of type '\(words.spell(type))' is unused"
        case .injectOptional(let inner): return message(for: inner)
        case .call(let call): return callMessage(call)
        case .optionalEvaluation(let inner): return chainMessage(inner, type)
        case .forceUnwrap(let inner):
            if case .call(let call) = inner.kind { return callMessage(call) }
            return placeMessage(expression) ?? "expression of type '\(words.spell(type))' is unused"
        case .tryForced(let inner): return message(for: inner)
        case .tryOptional(let inner):
            if case .injectOptional(let value) = inner.kind, words.isVoid(value.type) { return nil }
            if words.isVoid(inner.type) || words.isNever(inner.type) || isDiscardable(inner) { return nil }
            return "result of 'try?' is unused"
        case .and: return "result of operator '&&' is unused"
        case .or: return "result of operator '||' is unused"
        case .not: return "result of operator '!' is unused"
        case .isNil: return "result of operator '==' is unused"
        case .coalesce(let left, let right): return words.isVoid(left.type) || words.isVoid(right.type) ? nil : "result of operator '??' is unused"
        case .identical: return "result of operator '===' is unused"
        case .enumCase: return "result of call to function returning '\(words.spell(type))' is unused"
        case .ternary(_, let first, let second):
            if message(for: first) == nil, message(for: second) == nil, !isPlain(first) { return nil }
            return "expression of type '\(words.spell(type))' is unused"
        case .local, .global, .stored, .accessor, .tupleElement:
            return placeMessage(expression) ?? "expression of type '\(words.spell(type))' is unused"
        case .nilLiteral, .array, .dictionary, .tuple, .bindOptional, .cast, .metatype, .typeOf, .keyPathApplication, .delegatedUnwrap:
            return "expression of type '\(words.spell(type))' is unused"
        }
    }

    private func isPlain(_ expression: TypedExpression) -> Bool {
        if case .call = expression.kind { return false }
        return true
    }

    private func isDiscardable(_ expression: TypedExpression) -> Bool {
        if case .call(let call) = expression.kind { return callMessage(call) == nil }
        return false
    }

    // MARK: Calls

    private func callMessage(_ call: TypedCall) -> String? {
        let program = words.program
        switch call.callee {
        case .direct(let id, _), .dynamic(let id, _), .witness(let id, _), .metatypeInit(let id, _):
            guard let declaration = program.function(id) else { return nil }
            return message(for: declaration)
        case .local(let id, _):
            guard id.raw < body.localFunctions.count, let declaration = program.function(body.localFunctions[id.raw].declaration) else { return nil }
            return message(for: declaration)
        case .value(let function):
            guard case .function(let type) = program.types.node(function.type) else { return nil }
            if words.isVoid(type.result) || words.isNever(type.result) { return nil }
            let what = { () -> String in
                if case .closure = function.kind { return "closure" }
                return "function"
            }()
            return "result of call to \(what) returning '\(words.spell(type.result))' is unused"
        }
    }

    private func message(for declaration: FunctionDecl) -> String? {
        if declaration.isDiscardable { return nil }
        if declaration.kind == .initializer {
            guard let parent = declaration.parent.flatMap({ words.program.declaration($0) }) else { return nil }
            return "result of '\(parent.name.text)' initializer is unused"
        }
        if words.isVoid(declaration.result) || words.isNever(declaration.result) { return nil }
        if words.isOperator(declaration.name) { return "result of operator '\(declaration.name.text)' is unused" }
        return "result of call to '\(words.fullName(declaration))' is unused"
    }

    /// `a?.f()`: the call decides; otherwise the type of the chain.
    private func chainMessage(_ inner: TypedExpression, _ type: TypeID) -> String? {
        var current = inner
        while case .injectOptional(let wrapped) = current.kind { current = wrapped }
        while case .convert(let wrapped) = current.kind { current = wrapped }
        switch current.kind {
        case .call(let call): return callMessage(call)
        case .assign, .discard: return nil
        case .forceUnwrap(let base):
            if case .call(let call) = base.kind { return callMessage(call) }
            fallthrough
        default:
            return words.isVoid(current.type) ? nil : "expression of type '\(words.spell(type))' is unused"
        }
    }

    // MARK: Places

    /// The words for something that could be assigned to; nil when it could not.
    private func placeMessage(_ expression: TypedExpression) -> String? {
        guard isMutable(expression) else { return nil }
        switch expression.kind {
        case .stored: return "property is accessed but result is unused"
        case .global(let id, _) where words.program.variable(id)?.parent != nil: return "property is accessed but result is unused"
        case .accessor(let access):
            return words.program.subscripting(access.member) == nil ? "property is accessed but result is unused" : "subscript is accessed but result is unused"
        case .forceUnwrap(let inner): return placeMessage(inner).map { _ in "variable is unused" }
        default: return "variable is unused"
        }
    }

    private func isMutable(_ expression: TypedExpression) -> Bool {
        let program = words.program
        switch expression.kind {
        case .local(let local):
            guard local.raw < body.locals.count else { return false }
            let declared = body.locals[local.raw]
            return declared.isInout || !(declared.isLet || body.parameters.contains(local))
        case .global(let id, _): return program.variable(id).map { !$0.isLet } ?? false
        case .tupleElement(let base, _), .forceUnwrap(let base): return isMutable(base)
        case .stored(let base, let property, _):
            guard let variable = program.variable(property), !variable.isLet else { return false }
            return isClass(base.type) || isMutable(base)
        case .accessor(let access):
            let isSettable = program.variable(access.member)?.isSettable ?? (program.subscripting(access.member)?.setter != nil || program.subscripting(access.member)?.nativeAddressor != nil)
            guard isSettable, let base = access.base else { return false }
            return isClass(base.type) || isMutable(base)
        default: return false
        }
    }

    private func isClass(_ type: TypeID) -> Bool {
        guard case .nominal(let id, _) = words.program.types.node(type) else { return false }
        return words.program.nominal(id)?.kind == .class
    }
}
