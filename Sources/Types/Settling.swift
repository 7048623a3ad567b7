import Diagnostics
import Lexer
import Parser

/// Unknowns live for one statement: it is solved as a whole, and what it found is written into the typed tree.
extension BodyChecker {
    struct StatementMark {
        var variables: Int
        var operators: Int
        var requirements: Int
        var members: Int
        var literals: Int
    }

    func beginStatement() -> StatementMark {
        StatementMark(variables: solver.count, operators: pendingOperators.count, requirements: pendingRequirements.count, members: pendingMembers.count, literals: literalNodes.count)
    }

    /// Settles what is still open since `mark`: operators, then literals by their defaults, then the rest; then puts types
    /// in place of unknowns.
    func endStatement(_ mark: StatementMark) {
        solvePending(from: mark)
        // Literals that nothing else decided get Int, Double, String.
        var progress = true
        while progress {
            progress = false
            if resolveOperators(from: mark.operators, final: false) { progress = true }
            if settleLiteral(opaqueIndex) || (mark.variables..<max(mark.variables, solver.count)).contains(where: settleLiteral) { progress = true }
            solveMembers(from: mark.members)
            checkRequirements(from: mark.requirements, final: false)
        }
        _ = resolveOperators(from: mark.operators, final: true)
        solveMembers(from: mark.members)
        checkRequirements(from: mark.requirements, final: true)
        pendingOperators.removeSubrange(min(mark.operators, pendingOperators.count)...)
        pendingRequirements.removeSubrange(min(mark.requirements, pendingRequirements.count)...)
        pendingMembers.removeSubrange(min(mark.members, pendingMembers.count)...)
        finishLiterals(from: mark.literals)
        // Inside a closure, what stands around it may still decide types: its statement finishes everything.
        if trial == 0, frames.count == 1 { finish() }
    }

    /// The unknown behind `some P`, while no result has said what it is.
    private var opaqueIndex: Int? {
        guard let opaqueResult, case .variable(let index) = types.node(resolve(opaqueResult)) else { return nil }
        return index
    }

    /// Gives an open literal its default type.
    private func settleLiteral(_ index: Int?) -> Bool {
        guard let index, solver.bindings[index] == nil, solver.literals[index] != .none, let type = preferredType(index) else { return false }
        solver.bind(index, type)
        return true
    }

    /// The unknown is a member of a literal's type (`first(of: "abc")` gives its `Element`): the literal is what it is by itself.
    func settleLiteral(behind unknown: TypeID) {
        guard solver.isUnknown(unknown), let pending = pendingMembers.first(where: { resolve($0.result) == unknown }), case .variable(let index) = types.node(resolve(pending.base)) else { return }
        if settleLiteral(index) { _ = solveMembers(from: 0) }
    }

    /// The default type of an open literal; an integer that must be floating-point is a Double.
    private func preferredType(_ index: Int) -> TypeID? {
        guard let standard = defaultType(solver.literals[index]) else { return nil }
        if solver.literals[index] == .integer {
            for pending in pendingRequirements {
                guard case .conforms(let subject, let protocolID) = pending.requirement, case .variable(index) = types.node(zonk(instantiate(subject, pending.map))) else { continue }
                if !program.conforms(standard, to: protocolID), program.conforms(program.doubleType, to: protocolID) { return program.doubleType }
            }
            // `stride(from: 0, to: 1, by: 0.25)`: a part of the type is floating-point.
            let unknown = types.intern(.variable(index))
            for pending in pendingMembers where resolve(pending.base) == unknown {
                let part = resolve(pending.result)
                if solver.literal(part) == .float || part == program.doubleType { return program.doubleType }
            }
        }
        return standard
    }

    func solvePending(from mark: StatementMark) {
        var rounds = 0
        var progress = true
        while progress, rounds < 20 {
            rounds += 1
            progress = resolveOperators(from: mark.operators, final: false)
            if solveMembers(from: mark.members) { progress = true }
        }
    }

    /// `Base.Member` types whose base became known.
    @discardableResult
    func solveMembers(from start: Int) -> Bool {
        var progress = false
        var index = start
        while index < pendingMembers.count {
            let pending = pendingMembers[index]
            let base = zonk(pending.base)
            if solver.isUnknown(base) {
                index += 1
                continue
            }
            pendingMembers.remove(at: index)
            progress = true
            let member = program.within(environment) { program.member(pending.associated, of: base) }
            if !unify(pending.result, openMembers(member)) { memberMismatch(pending.result, member) }
        }
        return progress
    }

    private func memberMismatch(_ found: TypeID, _ wanted: TypeID) {
        if trial > 0 || types.hasError(zonk(found)) || types.hasError(zonk(wanted)) {
            trialFailed = true
            return
        }
        let place = literalNodes.last { resolve($0.node.type) == resolve(found) }?.span ?? created.last { $0.span.source == body.span.source }?.span ?? body.span
        error("cannot-convert-argument-value", "cannot convert value of type '\(describe(found))' to expected argument type '\(describe(wanted))'", place)
    }

    /// Replaces `?.Member` inside a type by an unknown that is settled when the base is.
    func openMembers(_ type: TypeID) -> TypeID {
        if !types.hasVariable(type) { return type }
        return types.map(type) { part in
            if !self.types.hasVariable(part) { return part }
            guard case .associated(let base, let associated) = self.types.node(part) else { return nil }
            let opened = self.zonk(self.openMembers(base))
            if !self.solver.isUnknown(opened) {
                let member = self.program.within(self.environment) { self.program.member(associated, of: opened) }
                if case .associated(let inner, _) = self.types.node(member), self.types.hasVariable(inner) {} else { return self.openMembers(member) }
            }
            for pending in self.pendingMembers where pending.associated == associated && self.resolve(pending.base) == self.resolve(opened) { return pending.result }
            let result = self.solver.fresh()
            self.pendingMembers.append(PendingMember(base: opened, associated: associated, result: result))
            return result
        }
    }

    /// Types in place of unknowns in everything made for the statement.
    func finish() {
        for node in created { finish(node) }
        for pattern in createdPatterns {
            pattern.type = zonk(pattern.type)
            switch pattern.kind {
            case .isType(let type): pattern.kind = .isType(zonk(type))
            case .asType(let inner, let type): pattern.kind = .asType(inner, zonk(type))
            default: break
            }
        }
        for closure in createdClosures { closure.result = zonk(closure.result) }
        for id in createdLocals where id.raw < body.locals.count { body.locals[id.raw].type = zonk(body.locals[id.raw].type) }
        saidBefore = program.diagnostics.count
        created.removeAll(keepingCapacity: true)
        createdPatterns.removeAll(keepingCapacity: true)
        createdClosures.removeAll(keepingCapacity: true)
        createdLocals.removeAll(keepingCapacity: true)
    }

    private func zonkAll(_ list: [TypeID]) -> [TypeID] {
        for type in list where types.hasVariable(type) { return list.map { zonk($0) } }
        return list
    }

    private func finish(_ node: TypedExpression) {
        if types.hasVariable(node.type) { node.type = zonk(node.type) }
        switch node.kind {
        case .call(var call):
            call.callee = finish(call.callee)
            call.arguments = call.arguments.map(finish)
            node.kind = .call(call)
        case .accessor(var access):
            access.substitution = zonkAll(access.substitution)
            access.arguments = access.arguments.map(finish)
            node.kind = .accessor(access)
        case .global(let id, let arguments): node.kind = .global(id, zonkAll(arguments))
        case .functionReference(let callee, let receiver): node.kind = .functionReference(finish(callee), self: receiver)
        case .cast(let kind, let value, let type): if types.hasVariable(type) { node.kind = .cast(kind, value, zonk(type)) }
        case .metatype(let type): if types.hasVariable(type) { node.kind = .metatype(zonk(type)) }
        case .keyPath(let root, let components):
            node.kind = .keyPath(root: zonk(root), components.map { component in
                switch component {
                case .stored(let id, let type): return .stored(id, zonk(type))
                case .accessor(let id, let list, let arguments, let dispatch, let type): return .accessor(id, zonkAll(list), arguments.map(finish), dispatch, zonk(type))
                case .optionalChain(let type): return .optionalChain(zonk(type))
                case .optionalWrap(let type): return .optionalWrap(zonk(type))
                case .forceUnwrap(let type): return .forceUnwrap(zonk(type))
                case .tupleElement(let index, let type): return .tupleElement(index, zonk(type))
                }
            })
        case .initializeSelf(let callee, let arguments, let object):
            node.kind = .initializeSelf(finish(callee), arguments.map(finish), self: object)
        default: break
        }
        if frames.count == 1, trial == 0, types.hasVariable(node.type) {
            unresolved(node)
        }
    }

    private func unresolved(_ node: TypedExpression) {
        let type = instanceType(node)
        node.type = .error
        if program.diagnostics.contains(where: { $0.severity == .error && $0.span.source == node.span.source && $0.span.start >= node.span.start && $0.span.start <= node.span.end }) { return }
        switch node.kind {
        case .array(let elements) where elements.isEmpty:
            error("collection-literal-empty", "empty collection literal requires an explicit type", node.span)
        case .dictionary(let elements) where elements.isEmpty:
            error("collection-literal-empty", "empty collection literal requires an explicit type", node.span)
        case .nilLiteral: error("unresolved-nil-literal", "'nil' requires a contextual type", node.span)
        case .closure: error("closure-type", "unable to infer type of a closure in the current context", node.span)
        case .error: break
        default:
            if let name = openParameter(node, of: type) {
                // Something else in the statement may be why.
                if program.diagnostics.dropFirst(saidBefore).contains(where: { $0.severity == .error }) { return }
                error("unbound-generic-parameter", "generic parameter '\(name)' could not be inferred", node.span)
            } else if case .local(let id) = node.kind, body.locals[id.raw].name.text.hasPrefix("$") {
                error("cannot-infer-closure-parameter-type", "cannot infer type of closure parameter '\(body.locals[id.raw].name.text)' without a type annotation", node.span)
            } else {
                error("type-of-expression-is-ambiguous", "type of expression is ambiguous without a type annotation", node.span)
            }
        }
    }

    /// The generic parameter of what is called or made that nothing decided.
    private func openParameter(_ node: TypedExpression, of type: TypeID) -> String? {
        var parameters: [TypeID] = [], arguments: [TypeID] = []
        switch node.kind {
        case .call(let call):
            switch call.callee {
            case .direct(let id, let list), .dynamic(let id, let list), .witness(let id, let list), .metatypeInit(let id, let list):
                parameters = program.function(id)?.signature.parameters ?? []
                arguments = list
            default: break
            }
        default: break
        }
        func open() -> String? {
            for (parameter, argument) in zip(parameters, arguments) where types.hasVariable(zonk(argument)) {
                if case .parameter(_, _, let name) = types.node(parameter) { return name.text }
            }
            return nil
        }
        if let name = open() { return name }
        guard case .nominal(let id, let list) = types.node(zonk(type)) else { return nil }
        parameters = program.nominal(id)?.signature.parameters ?? []
        arguments = list
        return open()
    }

    private func finish(_ callee: Callee) -> Callee {
        switch callee {
        case .direct(let id, let list): return .direct(id, zonkAll(list))
        case .dynamic(let id, let list): return .dynamic(id, zonkAll(list))
        case .witness(let id, let list): return .witness(id, zonkAll(list))
        case .local(let id, let list): return .local(id, zonkAll(list))
        case .metatypeInit(let id, let list): return .metatypeInit(id, zonkAll(list))
        case .value: return callee
        }
    }

    private func finish(_ argument: TypedArgument) -> TypedArgument {
        if case .variadic(let values, let type) = argument { return .variadic(values, zonk(type)) }
        return argument
    }
}
