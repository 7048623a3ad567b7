import Lexer
import Parser

/// Which of several declarations that all fit is meant.
extension BodyChecker {
    struct Viable {
        var index: Int
        /// Conversions, literals of another type than their own, the expected result: these decide first.
        var score: Int
        /// What the declaration says by itself: nearer types first, fewer defaults.
        var rank: Int
    }

    /// The best of the declarations with the lowest score: the more special one, then the lower rank.
    func best(_ viable: [Viable], _ fitting: [(candidate: MemberCandidate, mapping: [[Int]])]) -> Int? {
        guard let lowest = viable.map(\.score).min() else { return nil }
        let equal = viable.filter { $0.score == lowest }.sorted { $0.rank < $1.rank }
        guard var best = equal.first else { return nil }
        for other in equal.dropFirst() where fitting[other.index].candidate.level == fitting[best.index].candidate.level {
            if isBetter(fitting[other.index], than: fitting[best.index]) { best = other }
        }
        return best.index
    }

    private func isBetter(_ a: (candidate: MemberCandidate, mapping: [[Int]]), than b: (candidate: MemberCandidate, mapping: [[Int]])) -> Bool {
        let first = isAsSpecial(a, as: b), second = isAsSpecial(b, as: a)
        if first != second { return first }
        return a.candidate.constraint > b.candidate.constraint
    }

    /// Whatever `a` takes, `b` takes too: its parameter types convert to those of `b`, whose own type parameters are free.
    private func isAsSpecial(_ a: (candidate: MemberCandidate, mapping: [[Int]]), as b: (candidate: MemberCandidate, mapping: [[Int]])) -> Bool {
        guard let special = program.function(a.candidate.id), let general = program.function(b.candidate.id) else { return false }
        let pairs = parameterPairs(special, a.mapping, general, b.mapping)
        guard let pairs else { return false }
        let mark = trialMark()
        let saved = (environment, program.environment)
        environment = Environment(special.signature)
        program.environment = environment
        defer {
            (environment, program.environment) = saved
            rollback(mark)
        }
        return attempt { () -> Bool? in
            var map: [TypeID: TypeID] = [:]
            for parameter in general.signature.parameters where !special.signature.parameters.contains(parameter) { map[parameter] = self.solver.fresh() }
            for (mine, theirs) in pairs where !self.takes(self.instantiate(theirs, map), mine) { return nil }
            self.pendingRequirements.removeAll()
            for requirement in general.signature.requirements {
                self.pendingRequirements.append(PendingRequirement(requirement: requirement, map: map, span: self.body.span, callee: "", subject: .error))
            }
            self.solveMembers(from: 0)
            self.checkRequirements(from: 0, final: false)
            return self.trialFailed ? nil : true
        } != nil
    }

    /// `wanted` may have free parameters; a value converts, and so does one that is wrapped.
    private func takes(_ wanted: TypeID, _ given: TypeID) -> Bool {
        let mark = solver.mark()
        if unify(given, wanted) { return true }
        solver.undo(to: mark)
        return convertible(given, wanted)
    }

    /// The parameter types that the same arguments meet; one element of a variadic parameter.
    private func parameterPairs(_ a: FunctionDecl, _ first: [[Int]], _ b: FunctionDecl, _ second: [[Int]]) -> [(TypeID, TypeID)]? {
        func types(_ function: FunctionDecl, _ mapping: [[Int]]) -> [Int: TypeID] {
            var result: [Int: TypeID] = [:]
            for (parameter, arguments) in zip(function.parameters, mapping) {
                for argument in arguments { result[argument] = parameter.isVariadic ? program.arrayElement(parameter.type) ?? parameter.type : parameter.type }
            }
            return result
        }
        let mine = types(a, first), theirs = types(b, second)
        var result: [(TypeID, TypeID)] = []
        for (argument, type) in mine {
            guard let other = theirs[argument] else { return nil }
            result.append((type, other))
        }
        return result
    }

    /// Open literals among values, before an overload is tried.
    func openLiterals(_ prepared: [Int: TypedExpression]) -> [(TypedExpression, Solver.Literal)] {
        prepared.values.compactMap { value in
            let literal = solver.literal(resolve(value.type))
            return literal == .none ? nil : (value, literal)
        }
    }

    /// Literals that did not get their usual type.
    func penalty(_ literals: [(TypedExpression, Solver.Literal)]) -> Int {
        literals.reduce(0) { sum, entry in
            let (value, literal) = entry
            let type = strip(value.type) ?? value.type
            return !solver.isUnknown(type) && type != defaultType(literal) ? sum + 20 : sum
        }
    }
}
