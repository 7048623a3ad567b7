import Diagnostics
import Lexer
import Parser

/// Members that are written without what they are members of: the innermost type around that has the name means it, and it must
/// be one that can be reached from there.
extension BodyChecker {
    /// Receivers that an unqualified member name may belong to.
    func implicitBases(_ span: Span) -> [(TypedExpression, Bool)] {
        guard let owner else { return [] }
        var result: [(TypedExpression, Bool)] = []
        if let entries = lookupLocal(KnownName.selfValue), case .local(let id, _)? = entries.first {
            let type = resolve(body.locals[id.raw].type)
            if case .metatype(let instance) = types.node(type) {
                // A class method runs for subclasses too.
                let base = owner.kind == .class && !owner.isFinal && !isPrelude ? TypedExpression(.local(id), type, span) : make(.metatype(instance), type, span)
                result.append((base, true))
            } else {
                result.append((TypedExpression(.local(id), type, span), false))
                result.append((make(.metatype(owner.selfType), types.metatype(owner.selfType), span), true))
            }
        } else {
            result.append((make(.metatype(owner.selfType), types.metatype(owner.selfType), span), true))
        }
        var outer = owner.parent
        while let id = outer, let nominal = program.nominal(id) {
            result.append((make(.metatype(nominal.selfType), types.metatype(nominal.selfType), span), true))
            outer = nominal.parent
        }
        return result
    }

    /// The static members of the type whose instance comes first: they must be written with the type.
    private func isBehindInstance(_ index: Int, _ bases: [(TypedExpression, Bool)]) -> Bool { index == 1 && !bases[0].1 }

    /// `x` meaning `self.x` or `Self.x`, in the type around and the types around that.
    func implicitSelfMember(_ reference: NameReference, _ span: Span, _ expected: TypeID?) -> TypedExpression? {
        guard owner != nil else { return nil }
        let bases = implicitBases(span)
        for (index, (base, isStatic)) in bases.enumerated() {
            let baseType = isStatic ? instanceType(base) : resolve(base.type)
            let candidates = memberCandidates(reference.name, baseType, isStatic: isStatic)
            if candidates.isEmpty {
                if isStatic, !isBehindInstance(index, bases), reportInstanceMember(reference.name, baseType, span) { return failed(span) }
                continue
            }
            if candidates.allSatisfy({ program.declaration($0.id) is NominalDecl || program.declaration($0.id) is TypealiasDecl }) { continue }
            if !isPrelude, isBehindInstance(index, bases) { reportStaticMember(reference.name, candidates, baseType, span) }
            if !isStatic { requireExplicitSelf(base, what(candidates), "property-use-in-closure-without-explicit-self", span) }
            return memberValue(candidates, base, reference, span, expected, isStatic: isStatic)
        }
        return nil
    }

    enum ImplicitCall {
        case call(TypedExpression)
        /// The name is a property's, which is called as a value.
        case property
        /// Not a member.
        case none
    }

    /// `f(…)` meaning `self.f(…)` or `Self.f(…)`. Functions further out count only where no type around has the name.
    func implicitSelfCall(_ reference: NameReference, _ callee: Span, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> ImplicitCall {
        guard owner != nil else { return .none }
        let name = reference.name
        let bases = implicitBases(callee)
        for (index, (base, isStatic)) in bases.enumerated() {
            let baseType = isStatic ? instanceType(base) : resolve(base.type)
            let all = memberCandidates(name, baseType, isStatic: isStatic)
            let candidates = all.filter { isCallable($0.id) }
            if candidates.isEmpty {
                // A property with a function in it hides functions further out.
                if all.contains(where: { program.declaration($0.id) is VariableDecl }) { return .property }
                if all.isEmpty, isStatic, !isBehindInstance(index, bases), reportInstanceMember(name, baseType, callee) { return .call(failedCall(arguments, span)) }
                continue
            }
            if isPrelude {
                if program.lookupAllTopLevel(name, from: module).contains(where: { program.declaration($0) is FunctionDecl }) || !isStatic && hasStatic(name) {
                    // The library's own text: a member that does not fit gives way to what stands further out.
                    if let result = attempt({ self.call(candidates, self.implicitReceiver(base), reference, arguments, span, expected) }) { return .call(result.result) }
                    continue
                }
            } else if !candidates.contains(where: { fits($0, arguments) }) {
                if !isStatic, hasStatic(name) { continue }
                if reportHiddenGlobal(name, arguments, callee) { return .call(failedCall(arguments, span)) }
            }
            if !isPrelude, isBehindInstance(index, bases) { reportStaticMember(name, candidates, baseType, callee) }
            if !isStatic { requireExplicitSelf(base, "call to method '\(name.text)'", "method-call-in-closure-without-explicit-self", callee) }
            return .call(call(candidates, implicitReceiver(base), reference, arguments, span, expected))
        }
        return .none
    }

    /// By the number and labels of arguments.
    private func fits(_ candidate: MemberCandidate, _ arguments: [CallArgument]) -> Bool {
        parameters(of: candidate.id).map { matchArguments($0, arguments, variadicTypes: nil) != nil } ?? true
    }

    /// A call of nothing: what is wrong in its arguments is said all the same.
    func failedCall(_ arguments: [CallArgument], _ span: Span) -> TypedExpression {
        for argument in arguments where !needsContext(argument.value) { _ = check(argument.value, nil) }
        return failed(span)
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

    // MARK: What is said

    private func reportStaticMember(_ name: Name, _ candidates: [MemberCandidate], _ type: TypeID, _ span: Span) {
        if candidates.contains(where: { program.declaration($0.id) is EnumCaseDecl }) {
            error("could-not-use-enum-element-on-instance", "enum case '\(name.text)' cannot be used as an instance member", span)
        } else {
            error("could-not-use-type-member-on-instance", "static member '\(name.text)' cannot be used on instance of type '\(describe(type))'", span)
        }
    }

    /// Where there is no instance of the type.
    /// - Returns: false: it has no such member.
    private func reportInstanceMember(_ name: Name, _ type: TypeID, _ span: Span) -> Bool {
        guard !isPrelude, let owner, memberCandidates(name, type, isStatic: false).contains(where: { !program.isType($0.id) }) else { return false }
        if type != owner.selfType {
            error("could-not-use-instance-member-on-type", "instance member '\(name.text)' of type '\(describe(type))' cannot be used on instance of nested type '\(describe(owner.selfType))'", span)
        } else if illegalThrow == "a property initializer" {
            error("instance-member-in-initializer", "cannot use instance member '\(name.text)' within property initializer; property initializers run before 'self' is available", span)
        } else if illegalThrow == "a default argument" {
            error("instance-member-in-default-parameter", "cannot use instance member '\(name.text)' as a default parameter", span)
        } else {
            error("could-not-use-instance-member-on-type", "instance member '\(name.text)' cannot be used on type '\(describe(type))'", span)
        }
        return true
    }

    /// A function further out that would have taken the arguments.
    private func reportHiddenGlobal(_ name: Name, _ arguments: [CallArgument], _ span: Span) -> Bool {
        let globals = program.lookupAllTopLevel(name, from: module).compactMap { program.declaration($0) as? FunctionDecl }
        guard let global = globals.first(where: { fits(MemberCandidate(id: $0.id, ownerType: .error, protocolID: nil, level: 0), arguments) }) else { return false }
        let home = global.isPrelude ? "Swift" : global.context.module?.name.text ?? "main"
        error("member-shadows-global-function", "use of '\(name.text)' refers to instance method rather than global function '\(program.displayName(global))' in module '\(home)'", span)
        return true
    }

    private func what(_ candidates: [MemberCandidate]) -> String {
        let name = candidates.first.flatMap { program.declaration($0.id) }?.name.text ?? ""
        return candidates.contains { program.declaration($0.id) is VariableDecl } ? "reference to property '\(name)'" : "reference to method '\(name)'"
    }
}
