import Diagnostics
import Lexer
import Parser

/// Functions and types inside functions.
extension BodyChecker {
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
