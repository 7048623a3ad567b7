import Diagnostics
import Lexer
import Parser

/// Local variables that are computed, observed, `lazy` or wrapped: nested functions read and write them.
extension BodyChecker {
    /// The statement for such a variable; nil when it is an ordinary one.
    func accessedVariable(_ binding: VariableDeclaration.Binding, _ declaration: Declaration, isLet: Bool) -> TypedStatement? {
        guard case .identifier(let name) = plain(binding.pattern).kind else { return nil }
        let span = binding.pattern.span
        let wrappers = declaration.attributes.filter { program.isWrapper($0, context) }
        if !wrappers.isEmpty { return wrapped(binding, wrappers, name, span) }
        let isLazy = declaration.modifiers.contains { $0.name == "lazy" }
        if binding.accessors.isEmpty, !isLazy { return nil }
        let syntax = binding.type ?? annotationIn(binding.pattern)
        var type = syntax.map { syntax in program.within(environment) { program.resolveType(syntax, context) } }
        func body(_ kind: Accessor.Kind) -> Accessor? { binding.accessors.first { $0.kind == kind } }
        if let get = body(.get) {
            guard let type else {
                error("computed-property-missing-type", "computed property must have an explicit type", span)
                return nil
            }
            let getter = makeAccessor(Name("\(name.text).get"), [], type, get.body ?? [], get.span)
            let setter = body(.set).map { makeAccessor(Name("\(name.text).set"), [($0.parameter ?? "newValue", type)], types.void, $0.body ?? [], $0.span) }
            scopes[scopes.count - 1].entries[name] = [.accessor(get: getter, set: setter, type)]
            return TypedStatement(.group([getter, setter].compactMap { $0.map { checkAccessor($0) } }), binding.span)
        }
        let mark = beginStatement()
        var statements: [TypedStatement] = []
        var value: TypedExpression?
        if isLazy {
            guard let written = binding.value else {
                error("lazy-requires-initializer", "lazy properties must have an initializer", span)
                return nil
            }
            type = type ?? trialType(written)
            guard type != nil else {
                _ = check(written, nil)
                return nil
            }
        } else if let written = binding.value {
            if let type { value = check(written, as: type, .plain) } else { value = check(written, nil) }
            endStatement(mark)
            type = type ?? value.map { zonk($0.type) }
        }
        guard let type else {
            error("cannot-infer-type-for-pattern", "type annotation missing in pattern", span)
            return nil
        }
        // The accessors see the storage under the variable's name.
        let stored = isLazy ? program.optional(type) : type
        if isLazy { value = TypedExpression(.nilLiteral, stored, span) }
        if value == nil, program.optionalPayload(type) != nil { value = TypedExpression(.nilLiteral, type, span) }
        let storage = declareLocal(name, stored, isLet: false, span, visible: false)
        markAssigned(storage)
        if value == nil { lateConstants.insert(storage) }
        statements.append(TypedStatement(.variable(makePattern(.local(storage), stored, span), value), binding.span))
        let variable = Expression(.identifier(NameReference(name: name, span: span)), span)
        func identifier(_ name: Name) -> Expression { Expression(.identifier(NameReference(name: name, span: span)), span) }
        func statement(_ kind: Statement.Kind) -> Statement { Statement(kind, span, hash: 0, tokens: 0..<0) }
        func assign(_ value: Expression) -> Statement { statement(.expression(Expression(.assignment(target: variable, value: value), span))) }
        func constant(_ name: Name, _ value: Expression) -> Statement {
            let binding = VariableDeclaration.Binding(pattern: Pattern(.identifier(name), span), type: nil, value: value, accessors: [], span: span)
            return statement(.declaration(Declaration(.variable(VariableDeclaration(isLet: true, bindings: [binding])), span, attributes: [], modifiers: [], documentation: "", hash: 0, headerHash: 0, tokens: 0..<0, headerTokens: 0..<0, hasError: false)))
        }
        let getter: LocalFunctionID, setter: LocalFunctionID
        var functions: [LocalFunctionID] = []
        pushScope()
        scopes[scopes.count - 1].entries[name] = [.local(storage, frame: frames.count - 1)]
        if isLazy, let written = binding.value {
            let test = Condition.optionalBinding(isLet: true, Pattern(.identifier("$value"), span), type: nil, value: variable, span)
            getter = makeAccessor(Name("\(name.text).get"), [], type, [
                statement(.if(IfStatement(label: nil, conditions: [test], body: [statement(.return(identifier("$value")))], elseBranch: nil))),
                statement(.declaration(typed("$value", syntax, written, span))), assign(identifier("$value")), statement(.return(identifier("$value"))),
            ], span)
            setter = makeAccessor(Name("\(name.text).set"), [("$value", type)], types.void, [assign(identifier("$value"))], span)
        } else {
            func observer(_ kind: Accessor.Kind, _ standard: Name) -> LocalFunctionID? {
                body(kind).map { accessor in
                    let id = makeAccessor(Name("\(name.text).\(kind.rawValue)"), [(accessor.parameter ?? standard, type)], types.void, accessor.body ?? [], accessor.span)
                    scopes[scopes.count - 1].entries[Name("\(name.text).\(kind.rawValue)")] = [.function(id)]
                    return id
                }
            }
            let before = observer(.willSet, "newValue"), after = observer(.didSet, "oldValue")
            functions += [before, after].compactMap { $0 }
            func call(_ kind: Accessor.Kind, _ value: Name) -> Statement {
                let callee = identifier(Name("\(name.text).\(kind.rawValue)"))
                return statement(.expression(Expression(.call(callee: callee, arguments: [Argument(label: nil, value: identifier(value))], trailingClosures: []), span)))
            }
            var work: [Statement] = []
            if before != nil { work.append(call(.willSet, "$value")) }
            if after != nil { work.append(constant("$old", variable)) }
            work.append(assign(identifier("$value")))
            if after != nil { work.append(call(.didSet, "$old")) }
            getter = makeAccessor(Name("\(name.text).get"), [], type, [statement(.return(variable))], span)
            setter = makeAccessor(Name("\(name.text).set"), [("$value", type)], types.void, work, span)
        }
        functions += [getter, setter]
        statements += functions.map { checkAccessor($0) }
        popScope()
        scopes[scopes.count - 1].entries[name] = [.accessor(get: getter, set: isLet ? nil : setter, type)]
        return TypedStatement(.group(statements), binding.span)
    }

    private func markAssigned(_ id: LocalID) { body.locals[id.raw].isMutated = true }

    private func typed(_ name: Name, _ type: TypeSyntax?, _ value: Expression, _ span: Span) -> Declaration {
        let binding = VariableDeclaration.Binding(pattern: Pattern(.identifier(name), span), type: type, value: value, accessors: [], span: span)
        return Declaration(.variable(VariableDeclaration(isLet: true, bindings: [binding])), span, attributes: [], modifiers: [], documentation: "", hash: 0, headerHash: 0, tokens: 0..<0, headerTokens: 0..<0, hasError: false)
    }

    private func plain(_ pattern: Pattern) -> Pattern {
        switch pattern.kind {
        case .binding(_, let inner), .typed(let inner, _): return plain(inner)
        default: return pattern
        }
    }

    /// The type that an expression has by itself, without keeping anything of it.
    private func trialType(_ expression: Expression) -> TypeID? {
        let mark = trialMark()
        let outcome = attempt { () -> TypeID? in
            let inner = self.beginStatement()
            let value = self.check(expression, nil)
            self.settle(value, inner)
            let type = self.zonk(value.type)
            return self.types.hasVariable(type) || self.types.hasError(type) ? nil : type
        }
        rollback(mark)
        return outcome?.result
    }

    /// A nested function that the source does not spell.
    private func makeAccessor(_ name: Name, _ parameters: [(Name, TypeID)], _ result: TypeID, _ statements: [Statement], _ span: Span) -> LocalFunctionID {
        let syntax = FunctionDeclaration(name: name, nameSpan: span, genericParameters: [], requirements: [], parameters: [], isAsync: false, throwing: .none, result: nil, body: statements)
        let key = "\(localPrefix).\(name.text)@\(body.localFunctions.count)#\(frames.count)"
        let decl = FunctionDecl(id: program.table.id(for: key), name: name, parent: nil, qualifiedName: name.text, syntax: nil, nameSpan: span, isPrelude: isPrelude, context: context, kind: .function)
        decl.key = key
        decl.source = .function(syntax)
        decl.enclosingSignature = environment.signature
        program.store(decl)
        program.resolve(decl)
        decl.result = result
        decl.parameters = parameters.map { ParameterInfo(label: nil, name: $0.0, type: $0.1, isInout: false, isVariadic: false, isAutoclosure: false, isEscaping: true, hasDefault: false, span: span) }
        let closure = TypedClosure(owner: nextOwner, span: span, hash: 0)
        nextOwner += 1
        let local = TypedLocalFunction(id: LocalFunctionID(raw: body.localFunctions.count), name: name, declaration: decl.id, closure: closure)
        body.localFunctions.append(local)
        createdClosures.append(closure)
        return local.id
    }

    private func checkAccessor(_ id: LocalFunctionID) -> TypedStatement {
        let span = body.localFunctions[id.raw].closure.span
        return checkLocalFunction(id, Statement(.error, span, hash: 0, tokens: 0..<0)) ?? TypedStatement(.group([]), span)
    }

    /// A use of such a variable.
    func accessorReference(_ getter: LocalFunctionID, _ setter: LocalFunctionID?, _ type: TypeID, _ span: Span) -> TypedExpression {
        noteUse(getter)
        if let setter { noteUse(setter) }
        return make(.localAccessor(get: getter, set: setter, environment.signature.parameters), type, span)
    }

    // MARK: Wrappers

    /// `@W(…) var x = v`: a local `_x`, which `x` and `$x` are members of.
    private func wrapped(_ binding: VariableDeclaration.Binding, _ wrappers: [Attribute], _ name: Name, _ span: Span) -> TypedStatement? {
        let inner = wrappers.last.map { program.wrapperValue($0, binding.value, span) }
        guard let inner else { return nil }
        return wrapped(wrappers.dropLast().reversed().reduce(inner) { program.wrapperValue($1, $0, span) }, wrappers, binding.type ?? annotationIn(binding.pattern), name, span, binding.span)
    }

    /// `func f(@W x: T)`: the wrapper is made when the function begins.
    func wrapParameters(_ parameters: [Parameter]) -> [TypedStatement] {
        if program.wrapperSyntax.isEmpty { return [] }
        return parameters.compactMap { parameter in
            let wrappers = parameter.attributes.filter { program.isWrapper($0, context) }
            if wrappers.isEmpty { return nil }
            let given = Expression(.identifier(NameReference(name: parameter.name, span: parameter.nameSpan)), parameter.nameSpan)
            let value = wrappers.reversed().reduce(given) { program.wrapperValue($1, $0, parameter.nameSpan) }
            return wrapped(value, wrappers, parameter.type, parameter.name, parameter.nameSpan, parameter.nameSpan)
        }
    }

    private func wrapped(_ value: Expression, _ wrappers: [Attribute], _ stated: TypeSyntax?, _ name: Name, _ span: Span, _ whole: Span) -> TypedStatement? {
        let storage = Name("_\(name.text)")
        let mark = beginStatement()
        let typed = check(value, nil)
        if let stated {
            var inner: TypeID? = zonk(typed.type)
            for _ in wrappers { inner = inner.flatMap { program.wrappedType($0) } }
            let stated = program.within(environment) { program.resolveType(stated, context) }
            if let inner { _ = unify(openMembers(inner), stated) }
        }
        endStatement(mark)
        let type = zonk(typed.type)
        if types.hasError(type) { return nil }
        let id = declareLocal(storage, type, isLet: false, span)
        body.locals[id.raw].isMutated = true
        body.wrapperStorage.insert(id)
        func member(_ base: Expression, _ member: Name) -> Expression { Expression(.member(base: base, NameReference(name: member, span: span)), span) }
        let stored = Expression(.identifier(NameReference(name: storage, span: span)), span)
        scopes[scopes.count - 1].entries[name] = [.alias(wrappers.reduce(stored) { base, _ in member(base, "wrappedValue") })]
        scopes[scopes.count - 1].entries[Name("$\(name.text)")] = [.alias(member(stored, "projectedValue"))]
        return TypedStatement(.variable(makePattern(.local(id), type, span), typed), whole)
    }
}
