import Diagnostics
import Lexer
import Parser

/// Operators that the script declares, where an operand says little by itself: a closure, the name of a function, or an
/// expression that the operator takes unevaluated. They are calls of a function with that name.
extension BodyChecker {
    /// nil: no such operand, or none of the script's functions takes the operands.
    func operatorCall(_ name: Name, _ operatorSpan: Span, _ left: Expression, _ right: Expression, _ span: Span, _ expected: TypeID?) -> TypedExpression? {
        let isOwn = !isBuiltinOperator(name) && ![KnownName.and, KnownName.or, KnownName.coalesce].contains(name)
        guard !isPrelude, declaresOperator(name), isOwn || program.takesUnevaluated(name) else { return nil }
        let known = [left, right].map { isFunctionLike($0) ? nil : typeAlone($0) }
        let candidates = operatorCandidates(name, known.map { $0 ?? solver.fresh() }, .infix).filter { program.declaration($0.id)?.isPrelude == false }
        let takesUnevaluated = candidates.contains { program.function($0.id)?.parameters.contains(where: \.isAutoclosure) ?? false }
        guard !candidates.isEmpty, takesUnevaluated || known.contains(where: { $0 == nil }) else { return nil }
        let changesLeft = candidates.allSatisfy { program.function($0.id)?.parameters.first?.isInout ?? false }
        let first = changesLeft ? Expression(.inoutArgument(left), left.span) : left
        let arguments = [first, right].map { CallArgument(label: nil, value: $0, isTrailing: false, span: $0.span) }
        let reference = NameReference(name: name, span: operatorSpan)
        if isOwn, candidates.count == 1 { return call(candidates, nil, reference, arguments, span, expected) }
        return attempt {
            let result = self.call(candidates, nil, reference, arguments, span, expected)
            return self.types.hasError(self.zonk(result.type)) ? nil : result
        }?.result
    }

    /// `\.age > 30` and `!(\.isEmpty)`, with operators of the script that take key paths or what they make: the root follows from
    /// what is expected of the result.
    func rootlessOperatorCall(_ name: Name, _ operatorSpan: Span, _ operands: [Expression], _ fixity: Declaration.Fixity, _ span: Span, _ expected: TypeID?) -> TypedExpression? {
        guard !isPrelude, declaresOperator(name), operands.contains(where: leavesRootOpen) else { return nil }
        let known = operands.map { leavesRootOpen($0) ? solver.fresh() : typeAlone($0) ?? solver.fresh() }
        let candidates = operatorCandidates(name, known, fixity).filter { program.declaration($0.id)?.isPrelude == false }
        if candidates.isEmpty { return nil }
        let arguments = operands.map { CallArgument(label: nil, value: $0, isTrailing: false, span: $0.span) }
        return call(candidates, nil, NameReference(name: name, span: operatorSpan), arguments, span, expected)
    }

    /// A key path without its root, perhaps under operators.
    func leavesRootOpen(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .keyPath(let root, _): return root == nil
        case .tuple(let elements): return elements.count == 1 && leavesRootOpen(elements[0].value)
        case .prefix(_, _, let inner), .postfix(let inner, _, _): return leavesRootOpen(inner)
        case .binary(_, _, let left, let right): return leavesRootOpen(left) || leavesRootOpen(right)
        case .sequence(let elements):
            return elements.contains { if case .operand(let operand) = $0 { return leavesRootOpen(operand) } else { return false } }
        default: return false
        }
    }

    private func isFunctionLike(_ expression: Expression) -> Bool { contextKind(expression) == .closure || isFunctionName(expression) }

    /// The type that an expression has without a context; nil when it has none.
    func typeAlone(_ expression: Expression) -> TypeID? {
        if needsContext(expression) { return nil }
        let mark = trialMark()
        defer { rollback(mark) }
        guard let value = attempt({ self.check(expression, nil) })?.result else { return .error }
        let type = zonk(value.type)
        return types.hasVariable(type) ? defaultType(solver.literal(resolve(value.type))) ?? .error : type
    }
}

extension Program {
    /// The script has an operator of that name with an `@autoclosure` operand.
    func takesUnevaluated(_ name: Name) -> Bool {
        if let known = unevaluatedOperators[name] { return known }
        let answer = userFunctions.contains { id in
            guard let function = declaration(id) as? FunctionDecl, function.name == name else { return false }
            return self.function(id)?.parameters.contains(where: \.isAutoclosure) ?? false
        }
        unevaluatedOperators[name] = answer
        return answer
    }
}
