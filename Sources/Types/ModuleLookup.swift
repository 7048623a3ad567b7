import Diagnostics
import Lexer
import Parser

/// Names of other modules inside a body.
extension BodyChecker {
    /// The module that the base of `helpers.area` names.
    func qualifyingModule(_ base: Expression) -> Program.QualifyingModule? {
        guard case .identifier(let reference) = base.kind, reference.genericArguments == nil, lookupLocal(reference.name) == nil else { return nil }
        return program.qualifyingModule(reference.name, from: module)
    }

    /// The bodies of a type whose members can be seen from here; those of this module first.
    func visibleParts(of nominal: DeclID) -> [Part] {
        let parts = program.parts(of: nominal)
        if isPrelude { return parts.contains { !$0.isPrelude } ? parts.filter(\.isPrelude) : parts }
        if program.contexts.count == 1 { return parts.contains(where: isHidden) ? parts.filter { !isHidden($0) } : parts }
        var own: [Part] = []
        var others: [Part] = []
        for part in parts {
            if part.isPrelude {
                if !isHidden(part) { others.append(part) }
                continue
            }
            guard let name = part.context.module?.name else { continue }
            if name == module.name { own.append(part) } else if !part.isExtension || module.reachable.contains(name) { others.append(part) }
        }
        return own + others
    }

    /// What a module of the library adds to a type is there when that module is imported.
    private func isHidden(_ part: Part) -> Bool {
        guard let library = part.library else { return false }
        return !module.libraries.contains(library)
    }

    /// The module whose import would make the member visible.
    func missingImport(_ name: Name, _ type: TypeID) -> Name? {
        guard case .nominal(let id, _) = types.node(resolve(type)) else { return nil }
        for owner in [id] + program.declaredProtocols(of: id) {
            for part in program.parts(of: owner) where part.members[name] != nil && isHidden(part) { return part.library }
        }
        return nil
    }

    /// How far away a top-level function is declared: a nearer one is taken when several fit alike.
    func topLevelDistance(_ id: DeclID) -> Int {
        guard let decl = program.declaration(id) else { return 0 }
        if decl.isPrelude { return 10 }
        return isForeign(decl) ? 1 : 0
    }

    func isForeign(_ decl: Decl) -> Bool {
        !decl.isPrelude && program.contexts.count > 1 && decl.context.module?.name != module.name
    }

    // MARK: Errors

    func reportNoMember(_ reference: NameReference, of base: Expression) -> TypedExpression {
        guard case .identifier(let qualifier) = base.kind else { return failed(base.span) }
        error("no-member-of-module", "module '\(qualifier.name.text)' has no member named '\(reference.name.text)'", base.span)
        return failed(base.span)
    }

    /// A module's name alone.
    func reportModuleAsValue(_ name: Name, _ span: Span) -> Bool {
        guard program.qualifyingModule(name, from: module) != nil else { return false }
        error("value-of-module-type", "expected module member name after module name", span)
        return true
    }

    /// A variable that two imported modules declare.
    func reportAmbiguousImports(_ name: Name, _ found: [DeclID], _ span: Span) -> Bool {
        guard found.count > 1, module.imports.count > 1, found.contains(where: { program.declaration($0) is VariableDecl }) else { return false }
        return program.reportAmbiguous(name, found, from: module, span, report: report)
    }

    /// A call of a function of which two imported modules have one with the same parameters.
    func ofOneModule(_ call: TypedExpression, _ candidates: [DeclID], _ span: Span) -> TypedExpression {
        guard module.imports.count > 1, case .call(let typed) = call.kind, case .direct(let chosen, _) = typed.callee,
              let function = program.function(chosen), isForeign(function) else { return call }
        let twins = candidates.filter { id in
            guard let other = program.function(id), isForeign(other), other.parameters.count == function.parameters.count else { return false }
            return zip(other.parameters, function.parameters).allSatisfy { $0.label == $1.label && $0.type == $1.type }
        }
        let title = function.name.text + "(" + function.parameters.map { ($0.label?.text ?? "_") + ":" }.joined() + ")"
        return program.reportAmbiguous(Name(title), twins, from: module, span, report: report) ? failed(call.span) : call
    }
}

extension Program {
    func isType(_ id: DeclID) -> Bool { declaration(id) is NominalDecl || declaration(id) is TypealiasDecl }

    /// Reports a type that two imported modules declare.
    func isAmbiguousType(_ id: DeclID, _ name: Name, _ module: ModuleScope, _ span: Span, report: ((Diagnostic) -> Void)? = nil) -> Bool {
        guard module.imports.count > 1, let decl = declaration(id), decl.parent == nil, !decl.isPrelude else { return false }
        let types = writtenTopLevel(name, from: module).filter(isType)
        return types.contains(id) && reportAmbiguous(name, types, from: module, span, isType: true, report: report ?? self.report)
    }

    /// Says that a name means something in each of several imported modules, if it does.
    func reportAmbiguous(_ name: Name, _ found: [DeclID], from module: ModuleScope, _ span: Span, isType: Bool = false, report: (Diagnostic) -> Void) -> Bool {
        let decls = found.compactMap { declaration($0) }.filter { !$0.isPrelude && $0.context.module?.name != module.name }
        guard Set(decls.map { $0.context.module?.name }).count > 1 else { return false }
        let notes = decls.map { Diagnostic.Note("found this candidate in module '\($0.context.module?.name.text ?? "")'", $0.nameSpan) }
        let id = isType ? "ambiguous-type-base" : "ambiguous-decl-ref"
        // A type's name may be looked at several times.
        if diagnostics.contains(where: { $0.id == id && $0.span == span }) { return true }
        report(.error(id, isType ? "'\(name.text)' is ambiguous for type lookup in this context" : "ambiguous use of '\(name.text)'", span, notes: notes))
        return true
    }
}
