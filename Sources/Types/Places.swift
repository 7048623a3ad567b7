import Diagnostics
import Lexer
import Parser

/// What may be assigned to, passed `inout` or changed by a mutating method, and what to say when it may not.
extension BodyChecker {
    enum PlaceUse {
        case assigned, compound, passed, mutating
    }

    enum Immutability {
        case letLocal(String, isParameter: Bool)
        case capture(String)
        case selfImmutable(String?)
        case letProperty(String)
        case getOnly(String)
        case hiddenSetter(String)
        case getOnlySubscript
        case call(String?)
        case method(String)
        case rvalue(String)
        case literal
    }

    /// The value may be changed in place; reports why not.
    func requireAssignable(_ node: TypedExpression, _ span: Span, _ use: PlaceUse = .assigned) {
        (placeUse, placeRoot) = (use, node)
        if let problem = immutability(node) { report(problem, node, use, span) }
        markMutated(node)
    }

    private func report(_ problem: Immutability, _ node: TypedExpression, _ use: PlaceUse, _ span: Span) {
        let reason: String
        var notes: [Diagnostic.Note] = []
        switch problem {
        case .letLocal(let name, let isParameter):
            reason = "'\(name)' is a 'let' constant"
            if !isParameter { notes = [.init("change 'let' to 'var' to make it mutable", nil)] }
        case .capture(let name): reason = "'\(name)' is an immutable capture"
        case .selfImmutable:
            reason = "'self' is immutable"
            notes = [.init("mark \(function?.storage != nil ? "accessor" : "method") 'mutating' to make 'self' mutable", function?.nameSpan)]
        case .letProperty(let name): reason = "'\(name)' is a 'let' constant"
        case .getOnly(let name): reason = "'\(name)' is a get-only property"
        case .hiddenSetter(let name): reason = "'\(name)' setter is inaccessible"
        case .getOnlySubscript: reason = "subscript is get-only"
        case .call(let name):
            if use == .assigned, let name {
                error("assignment-lhs-is-apply-expression", "expression is not assignable: '\(name)' returns immutable value", span)
                return
            }
            reason = use == .mutating || name == nil ? "function call returns immutable value" : "'\(name ?? "")' returns immutable value"
        case .method(let name): reason = "'\(name)' is a method"
        case .rvalue(let text): reason = text
        case .literal: reason = "literals are not mutable"
        }
        let (id, start) = words(problem, node, use)
        error(id, "\(start): \(reason)", span, notes: notes)
    }

    private func words(_ problem: Immutability, _ node: TypedExpression, _ use: PlaceUse) -> (id: String, start: String) {
        switch use {
        case .mutating: return ("cannot-pass-rvalue-mutating-subelement", "cannot use mutating member on immutable value")
        case .passed: return ("cannot-pass-rvalue-inout-subelement", "cannot pass immutable value as inout argument")
        case .compound: return ("cannot-apply-lvalue-binop-to-subelement", "left side of mutating operator isn't mutable")
        case .assigned:
            switch node.kind {
            case .stored, .tupleElement: return ("assignment-lhs-is-immutable-property", "cannot assign to property")
            case .global(let id, _) where program.variable(id)?.parent != nil: return ("assignment-lhs-is-immutable-property", "cannot assign to property")
            case .accessor(let access):
                if program.declaration(access.member) is SubscriptDecl { return ("assignment-subscript-has-immutable-base", "cannot assign through subscript") }
                return ("assignment-lhs-is-immutable-property", "cannot assign to property")
            case .forceUnwrap(let inner), .bindOptional(let inner), .optionalEvaluation(let inner), .convert(let inner): return words(problem, inner, use)
            default: return ("assignment-lhs-is-immutable-variable", "cannot assign to value")
            }
        }
    }

    private func immutability(_ node: TypedExpression) -> Immutability? {
        switch node.kind {
        case .local(let id):
            let local = body.locals[id.raw]
            if id == body.selfLocal {
                if local.isInout { return nil }
                if let function, function.kind == .initializer, owner?.kind != .class { return nil }
                return .selfImmutable(nil)
            }
            // A constant without value yet: the flow check sees to it.
            if local.isLet, !local.isInout, !lateConstants.contains(id) {
                if captureLocals.contains(id) { return .capture(local.name.text) }
                return .letLocal(local.name.text, isParameter: body.parameters.contains(id))
            }
            return nil
        case .localAccessor(let getter, let setter, _):
            return setter == nil ? .getOnly(String(body.localFunctions[getter.raw].name.text.dropLast(4))) : nil
        case .global(let id, _):
            guard let variable = program.variable(id) else { return nil }
            if variable.isLet {
                if !variable.hasInitialValue, variable.parent == nil, function == nil { return nil }
                if variable.parent != nil { return .letProperty(variable.name.text) }
                return .letLocal(variable.name.text, isParameter: false)
            }
            return isVisible(variable, setter: true) ? nil : .hiddenSetter(variable.name.text)
        case .stored(let base, let id, _):
            guard let variable = program.variable(id) else { return nil }
            if variable.isLet {
                // An initialiser gives its own constants their values; the flow checks see that it does so once.
                if placeUse == .assigned, isWholePlace(node), frames.count == 1, let function, function.kind == .initializer, case .local(let local) = base.kind, local == body.selfLocal, variable.parent == owner?.id { return nil }
                return .letProperty(variable.name.text)
            }
            if !isVisible(variable, setter: true) { return .hiddenSetter(variable.name.text) }
            if isReference(base.type) { return nil }
            if case .local(let local) = base.kind, local == body.selfLocal, let problem = immutability(base), case .selfImmutable = problem { return .selfImmutable(variable.name.text) }
            return immutability(base)
        case .accessor(let access):
            switch program.declaration(access.member) {
            case let variable as VariableDecl:
                if variable.isStored, variable.getter == nil {
                    // Of a class, asked of the object because a subclass may override it.
                    if variable.isLet { return .letProperty(variable.name.text) }
                    return isVisible(variable, setter: true) ? nil : .hiddenSetter(variable.name.text)
                }
                if variable.setter == nil { return .getOnly(variable.name.text) }
                if !isVisible(variable, setter: true) { return .hiddenSetter(variable.name.text) }
                guard let base = access.base, variable.setterIsMutating, !isReference(base.type), !variable.isStatic else { return nil }
                if let problem = immutability(base) {
                    if case .selfImmutable = problem { return .selfImmutable(variable.name.text) }
                    return problem
                }
                return nil
            case let subscripting as SubscriptDecl:
                if subscripting.setter == nil, subscripting.nativeAddressor == nil { return .getOnlySubscript }
                guard let base = access.base, subscripting.setterIsMutating, !isReference(base.type), !subscripting.isStatic else { return nil }
                return immutability(base)
            default: return nil
            }
        case .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base): return immutability(base)
        case .optionalEvaluation(let inner), .injectOptional(let inner): return immutability(inner)
        case .convert(let inner):
            return isReference(node.type) ? nil : immutability(inner)
        case .keyPathApplication(let base, let path):
            if let name = program.nominalID(resolve(path.type)).flatMap({ program.declaration($0)?.name }), name == "KeyPath" { return .rvalue("key path is read-only") }
            return isReference(base.type) ? nil : immutability(base)
        case .integerLiteral, .floatLiteral, .stringLiteral, .booleanLiteral, .nilLiteral: return .literal
        case .call(let call):
            switch call.callee {
            case .direct(let id, _), .dynamic(let id, _), .witness(let id, _):
                if let function = program.function(id) { return .call(function.kind == .initializer ? nil : function.name.text) }
            default: break
            }
            return .call(nil)
        case .functionReference(let callee, _):
            switch callee {
            case .direct(let id, _), .dynamic(let id, _), .witness(let id, _):
                guard let function = program.function(id) else { break }
                return function.parent == nil ? .rvalue("'\(function.name.text)' is a function") : .method(function.name.text)
            case .local(let id, _): return .rvalue("'\(body.localFunctions[id.raw].name.text)' is a function")
            default: break
            }
            return .rvalue("expression is not assignable")
        case .discard, .error: return nil
        case .tuple(let parts): return parts.lazy.compactMap { self.immutability($0) }.first
        default: return .rvalue("expression is not assignable")
        }
    }

    /// It is itself what is assigned to, or a tuple around that.
    private func isWholePlace(_ node: TypedExpression) -> Bool {
        guard let root = placeRoot, root !== node else { return true }
        if case .tupleElement = root.kind { return true }
        if case .tuple = root.kind { return true }
        return false
    }

    func isReference(_ type: TypeID) -> Bool {
        let type = resolve(type)
        switch types.node(type) {
        case .metatype: return true
        default: return program.within(environment) { program.isClassType(type) }
        }
    }

    func markMutated(_ node: TypedExpression) {
        switch node.kind {
        case .local(let id): body.locals[id.raw].isMutated = true
        case .stored(let base, _, _): if !isReference(base.type) { markMutated(base) }
        case .accessor(let access): if let base = access.base, !isReference(base.type) { markMutated(base) }
        case .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base): markMutated(base)
        case .optionalEvaluation(let inner), .injectOptional(let inner): markMutated(inner)
        case .keyPathApplication(let base, _): if !isReference(base.type) { markMutated(base) }
        case .tuple(let parts): parts.forEach { markMutated($0) }
        default: break
        }
    }
}
