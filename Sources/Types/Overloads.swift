import Diagnostics
import Lexer
import Parser

/// Choosing among the declarations that a call may mean.
extension BodyChecker {
    // MARK: Choosing

    /// Calls the candidate that fits best.
    func call(_ candidates: [MemberCandidate], _ base: TypedExpression?, _ reference: NameReference, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        var arguments = arguments
        if let labels = reference.labels {
            for index in arguments.indices where index < labels.count && !arguments[index].isTrailing { arguments[index].label = labels[index] == .underscore ? nil : labels[index] }
        }
        var fitting: [(candidate: MemberCandidate, mapping: [[Int]])] = []
        for candidate in candidates {
            guard let parameters = parameters(of: candidate.id) else { continue }
            if let mapping = matchArguments(parameters, arguments, variadicTypes: nil) { fitting.append((candidate, mapping)) }
        }
        if fitting.isEmpty {
            if let base, !isMetatypeValue(base), reportUnmetConstraint(reference.name, base, arguments, reference.span) { return failed(span) }
            reportNoMatch(candidates, reference, arguments, span)
            return failed(span)
        }
        // The type's own members hide those of its protocols, unless none of them fits.
        if fitting.count > 1 { fitting = mostSpecificFirst(fitting) }
        if fitting.count == 1 { return apply(fitting[0].candidate, fitting[0].mapping, base, reference, arguments, span, expected) ?? failed(span) }
        return overload(fitting, base, reference, arguments, span, expected)
    }

    private func isMetatypeValue(_ value: TypedExpression) -> Bool {
        if case .metatype = types.node(resolve(value.type)) { return true }
        return false
    }

    func parameters(of id: DeclID) -> [ParameterInfo]? {
        if let function = program.function(id) { return function.parameters }
        if let enumCase = program.enumCase(id) { return enumCase.payload }
        return nil
    }

    func mostSpecificFirst(_ list: [(candidate: MemberCandidate, mapping: [[Int]])]) -> [(candidate: MemberCandidate, mapping: [[Int]])] {
        // A requirement and a protocol extension's default with the same signature: the requirement is meant.
        var result = list.sorted { rank($0.candidate, $0.mapping) < rank($1.candidate, $1.mapping) }
        var seen: Set<String> = []
        result = result.filter { entry in
            guard let function = program.function(entry.candidate.id), entry.candidate.protocolID != nil else { return true }
            let own = Set(program.own(function))
            let bounds = function.signature.requirements.filter { if case .conforms(let type, _) = $0 { return own.contains(type) } else { return false } }
            let signature = function.parameters.map { ($0.label?.text ?? "_") + ":" + program.describe($0.type) }.joined(separator: ",") + "->" + program.describe(function.result) + bounds.map { if case .conforms(_, let id) = $0 { return ":\(id.raw)" } else { return "" } }.joined()
            return seen.insert(signature).inserted
        }
        return result
    }

    /// Smaller is better, before types are looked at.
    private func rank(_ candidate: MemberCandidate, _ mapping: [[Int]]) -> Int {
        var result = candidate.level * 4
        if let function = program.function(candidate.id) {
            if !program.own(function).isEmpty { result += 2 }
            result += mapping.filter(\.isEmpty).count
            if function.parameters.contains(where: \.isVariadic) { result += 3 }
        }
        return result
    }

    private func overload(_ fitting: [(candidate: MemberCandidate, mapping: [[Int]])], _ base: TypedExpression?, _ reference: NameReference, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        // Arguments that mean something by themselves are checked once.
        var prepared: [Int: TypedExpression] = [:]
        for (index, argument) in arguments.enumerated() where !needsContext(argument.value) {
            if isFunctionName(argument.value) || isOverloadedMethod(argument.value, for: index, fitting) { continue }
            let isAuto = fitting.contains { entry in
                guard let parameters = parameters(of: entry.candidate.id), let position = entry.mapping.firstIndex(where: { $0.contains(index) }) else { return false }
                return parameters[position].isAutoclosure
            }
            if isAuto { continue }
            let value = check(argument.value, nil)
            // Else each overload would say what it is: `zip("ab", list).map { "\($0)" }` with a script's own `appendInterpolation`.
            settleLiteral(behind: value.type)
            prepared[index] = value
        }
        if prepared.values.contains(where: { types.hasError(zonk($0.type)) }) { return failed(span) }
        var choice = choose(fitting, base, reference, arguments, span, expected, prepared)
        if choice == nil, !prepared.isEmpty, overloadRetries < 3 {
            // Each declaration may give its arguments another meaning: `String(UnicodeScalar(65))`.
            overloadRetries += 1
            choice = choose(fitting, base, reference, arguments, span, expected, [:])
            overloadRetries -= 1
            if choice != nil { prepared = [:] }
        }
        if choice == nil, trial == 0, tryCover == .none {
            overlooksMissingTry = true
            choice = choose(fitting, base, reference, arguments, span, expected, prepared)
            overlooksMissingTry = false
        }
        if let choice {
            let entry = fitting[choice]
            if trial == 0, expected == nil, reportAmbiguity(fitting.map(\.candidate), entry.candidate, reference) { return failed(span) }
            return apply(entry.candidate, entry.mapping, base, reference, arguments, span, expected, prepared: prepared) ?? failed(span)
        }
        if trial > 0 {
            trialFailed = true
            return failed(span)
        }
        // Say what is wrong with the most plausible one.
        let user = fitting.filter { program.declaration($0.candidate.id)?.isPrelude == false }
        if user.count == 1 || fitting.count == 1, let entry = user.first ?? fitting.first {
            return apply(entry.candidate, entry.mapping, base, reference, arguments, span, expected, prepared: prepared) ?? failed(span)
        }
        let before = user.count > 1 ? Int.max : program.diagnostics.count
        if fitting.count <= 3, user.count < 2, let entry = fitting.first {
            let result = apply(entry.candidate, entry.mapping, base, reference, arguments, span, expected, prepared: prepared)
            keepCauses(from: before, in: arguments)
            if program.diagnostics.count > before { return result ?? failed(span) }
        }
        var notes: [Diagnostic.Note] = []
        for entry in fitting.prefix(3) {
            if let function = program.function(entry.candidate.id) { notes.append(.init("candidate expects '(\(function.parameters.map { ($0.label.map { "\($0.text): " } ?? "") + describe($0.type) }.joined(separator: ", ")))'", function.isPrelude ? nil : function.nameSpan)) }
        }
        let what = reference.name == KnownName.initializer ? "no exact matches in call to initializer" : "no exact matches in call to \(base == nil ? "global function" : "instance method") '\(reference.name.text)'"
        error("no-overloads-match-exactly-in-call", what, reference.span, notes: notes)
        return failed(span)
    }

    /// What is wrong inside a closure is why the call fits nothing.
    private func keepCauses(from start: Int, in arguments: [CallArgument]) {
        if trial > 0 || start >= program.diagnostics.count { return }
        func isInside(_ said: Diagnostic) -> Bool {
            arguments.contains { argument in
                guard case .closure = argument.value.kind else { return false }
                let around = argument.value.span
                return said.span.source == around.source && said.span.start > around.start && said.span.end < around.end
            }
        }
        let news = program.diagnostics[start...]
        guard news.contains(where: { $0.severity == .error && isInside($0) }) else { return }
        program.diagnostics.replaceSubrange(start..., with: news.filter { $0.severity != .error || isInside($0) })
    }

    /// Functions of the script that differ only in their results: nothing says which is meant.
    private func reportAmbiguity(_ candidates: [MemberCandidate], _ best: MemberCandidate, _ reference: NameReference) -> Bool {
        guard let chosen = program.function(best.id), !chosen.isPrelude, chosen.signature.requirements.isEmpty else { return false }
        let equal = candidates.compactMap { candidate -> FunctionDecl? in
            guard let function = program.function(candidate.id), candidate.level == best.level, function.parent == chosen.parent, !function.isPrelude,
                  function.signature.requirements.isEmpty, function.parameters.map(\.type) == chosen.parameters.map(\.type), function.part === chosen.part else { return nil }
            return function
        }
        guard equal.count > 1, Set(equal.map(\.result)).count > 1 else { return false }
        error("ambiguous-decl-ref", "ambiguous use of '\(program.displayName(chosen))'", reference.span, notes: equal.map { .init("found this candidate", $0.nameSpan) })
        return true
    }

    /// The declaration that fits best, by trying each.
    private func choose(_ fitting: [(candidate: MemberCandidate, mapping: [[Int]])], _ base: TypedExpression?, _ reference: NameReference, _ arguments: [CallArgument], _ span: Span, _ expected: TypeID?, _ prepared: [Int: TypedExpression]) -> Int? {
        let literals = openLiterals(prepared)
        var viable: [Viable] = []
        for (index, entry) in fitting.enumerated() {
            let mark = trialMark()
            let outcome = attempt { self.apply(entry.candidate, entry.mapping, base, reference, arguments, span, expected, prepared: prepared) }
            guard let outcome else { continue }
            let rank = rank(entry.candidate, entry.mapping)
            var score = outcome.cost * 100 + entry.candidate.level * 4
            if let expected, !solver.isUnknown(expected), resolve(outcome.result.type) != resolve(expected) {
                score += fitsExpected(outcome.result, expected) ? 10 : 4000
            }
            score += penalty(literals)
            rollback(mark)
            viable.append(Viable(index: index, score: score, rank: rank))
            if score + rank == 0 { break }
        }
        return best(viable, fitting)
    }

    func fitsExpected(_ value: TypedExpression, _ expected: TypeID) -> Bool {
        let mark = trialMark()
        defer { rollback(mark) }
        return coerce(value, to: expected) != nil
    }

    func isFunctionName(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .identifier(let reference):
            if reference.labels != nil { return true }
            if let entries = lookupLocal(reference.name) {
                if case .function? = entries.first { return true }
                return false
            }
            if isOperator(reference.name) { return true }
            if program.lookupTopLevel(reference.name, from: module).contains(where: { program.declaration($0) is VariableDecl }) { return false }
            if owner != nil, implicitBases(expression.span).contains(where: { base in memberCandidates(reference.name, base.1 ? instanceType(base.0) : resolve(base.0.type), isStatic: base.1, protocols: false).contains { program.declaration($0.id) is VariableDecl } }) { return false }
            return program.lookupTopLevel(reference.name, from: module).contains { program.declaration($0) is FunctionDecl }
        case .member(let base?, let reference):
            if reference.labels != nil { return true }
            return reference.name == KnownName.initializer && typeFromExpression(base) != nil
        default: return false
        }
    }

    /// `list.map(adder.add)`: several methods of that name, and a function is wanted.
    private func isOverloadedMethod(_ expression: Expression, for index: Int, _ fitting: [(candidate: MemberCandidate, mapping: [[Int]])]) -> Bool {
        guard case .member(let base?, let reference) = expression.kind, typeFromExpression(base) == nil else { return false }
        let takesFunction = fitting.contains { entry in
            guard let position = entry.mapping.firstIndex(where: { $0.contains(index) }), let type = parameters(of: entry.candidate.id)?[position].type, case .function = types.node(strip(type) ?? type) else { return false }
            return true
        }
        guard takesFunction else { return false }
        let mark = trialMark()
        defer { rollback(mark) }
        guard let value = attempt({ self.check(base, nil) })?.result else { return false }
        let members = memberCandidates(reference.name, resolve(value.type), isStatic: false)
        return members.count > 1 && members.allSatisfy { isCallable($0.id) }
    }

    func isOperator(_ name: Name) -> Bool {
        name.isOperator
    }

    private func reportNoMatch(_ candidates: [MemberCandidate], _ reference: NameReference, _ arguments: [CallArgument], _ span: Span) {
        if trial > 0 {
            trialFailed = true
            return
        }
        for argument in arguments where !needsContext(argument.value) {
            let value = check(argument.value, nil)
            if types.hasError(zonk(value.type)) { return }
        }
        if candidates.count == 1, let enumCase = program.enumCase(candidates[0].id), !enumCase.hasPayloadClause {
            error("unexpected-arguments-in-enum-case", "enum case '\(enumCase.name.text)' has no associated values", reference.span)
            return
        }
        let user = candidates.filter { program.declaration($0.id)?.isPrelude == false }
        let list = user.isEmpty ? candidates : user
        if list.count == 1 || list.count > 1, let closest = closestCandidate(list, arguments), let parameters = parameters(of: closest.id) {
            reportMismatch(parameters, arguments, reference.name.text, span)
            return
        }
        error("no-overloads-match-exactly-in-call", "no exact matches in call to '\(reference.name.text)'", reference.span)
    }

    private func closestCandidate(_ candidates: [MemberCandidate], _ arguments: [CallArgument]) -> MemberCandidate? {
        func matched(_ id: DeclID) -> Int { zip(parameters(of: id) ?? [], arguments).prefix { $0.label == $1.label }.count }
        return candidates.min { a, b in
            if matched(a.id) != matched(b.id) { return matched(a.id) > matched(b.id) }
            let first = parameters(of: a.id)?.count ?? 99, second = parameters(of: b.id)?.count ?? 99
            return abs(first - arguments.count) < abs(second - arguments.count)
        }
    }
}
