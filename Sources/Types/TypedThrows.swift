import Diagnostics
import Lexer
import Parser

/// `throws(E)`: functions that say which errors they throw, and `do` statements whose clauses know it.
extension Program {
    /// Whether something throws, and what: nil for any error.
    func resolveThrowing(_ throwing: Throwing, _ context: DeclContext) -> (isThrowing: Bool, thrown: TypeID?) {
        guard let syntax = throwing.thrownType else { return (throwing.canThrow, nil) }
        let type = resolveType(syntax, context)
        if type == .error { return (true, nil) }
        if let never = known("Never"), nominalID(type) == never { return (false, nil) }
        if let error = known(KnownName.error), type == existential(of: error) { return (true, nil) }
        return (true, type)
    }
}

extension BodyChecker {
    /// The function throws: an unknown error type may still turn out to be `Never`.
    func mayThrow(_ function: TypeNode.FunctionType) -> Bool {
        guard function.isThrowing else { return false }
        guard let thrown = function.thrown else { return true }
        return !isNever(thrown)
    }

    /// Settles an unknown E by what the other function throws.
    func unifyThrown(_ a: TypeNode.FunctionType, _ b: TypeNode.FunctionType) {
        settleThrown(a.thrown, by: b)
        settleThrown(b.thrown, by: a)
    }

    private func settleThrown(_ thrown: TypeID?, by other: TypeNode.FunctionType) {
        guard let thrown, solver.isUnknown(thrown) else { return }
        if !other.isThrowing {
            if let never = program.known("Never") { _ = unify(thrown, types.nominal(never)) }
        } else {
            _ = unify(thrown, other.thrown ?? errorExistential)
        }
    }

    /// What nothing has settled is `Never`: no argument throws.
    func settledThrown(_ type: TypeID) -> TypeID {
        if solver.isUnknown(type), let never = program.known("Never") { _ = unify(type, types.nominal(never)) }
        return zonk(type)
    }

    /// The one type that is thrown everywhere; nil: any error.
    func commonError(_ list: [TypeID?]) -> TypeID? {
        guard let first = list.first ?? nil else { return nil }
        let type = zonk(first)
        return !types.hasVariable(type) && type != errorExistential && list.allSatisfy { $0.map { self.zonk($0) } == type } ? type : nil
    }

    /// Inside a function that `throws(E)` (and no `do` takes the error) only E may leave.
    func checkThrown(_ thrown: TypeID?, _ span: Span, isCall: Bool) {
        guard frame.catchDepth == 0, let wanted = frame.thrownType, trial == 0 else { return }
        let type = thrown.map { zonk($0) } ?? errorExistential
        if type == zonk(wanted) || types.hasError(type) || types.hasVariable(type) || convertible(type, wanted) { return }
        error("thrown-type-mismatch", "thrown expression type '\(describe(type))' cannot be converted to error type '\(describe(wanted))'", span)
    }

    /// What a `throw` here should have; nil: any error.
    var expectedError: TypeID? { frame.catchDepth == 0 ? frame.thrownType : frame.doErrors.last ?? nil }

    /// The cases of the error type that the clauses name without conditions are all there are.
    func coversErrors(_ catches: [CatchClause], _ type: TypeID) -> Bool {
        guard case .nominal(let id, _) = types.node(type), let nominal = program.nominal(id), nominal.kind == .enum else { return false }
        var names: Set<Name> = []
        for clause in catches {
            for item in clause.items where item.whereClause == nil {
                guard case .enumCase(_, let name, _, let payload, _) = item.pattern.kind else { continue }
                if (payload ?? []).allSatisfy({ takesAll($0.pattern) }) { names.insert(name) }
            }
        }
        return nominal.cases.allSatisfy { program.declaration($0).map { names.contains($0.name) } ?? true }
    }

    private func takesAll(_ pattern: Pattern) -> Bool {
        switch pattern.kind {
        case .wildcard, .identifier: return true
        case .binding(_, let inner), .typed(let inner, _): return takesAll(inner)
        case .tuple(let parts): return parts.allSatisfy { takesAll($0.pattern) }
        default: return false
        }
    }

    /// All clauses are `.name…`: they may cover a typed error.
    func namesCasesOnly(_ catches: [CatchClause]) -> Bool {
        !catches.isEmpty && catches.allSatisfy { clause in
            !clause.items.isEmpty && clause.items.allSatisfy { item in
                if case .enumCase(nil, _, _, _, _) = item.pattern.kind { return item.whereClause == nil }
                return false
            }
        }
    }
}
