import Diagnostics
import Lexer
import Parser

/// Operators that the script declares, where an operand says little by itself: a closure, the name of a function, or an
/// expression that the operator takes unevaluated. They are calls of a function with that name.
extension BodyChecker {
    /// nil: no such operand, or none of the script's functions takes the operands.
    func operatorCall(_ name: Name, _ operatorSpan: Span, _ left: Expression, _ right: Expression, _ span: Span, _ expected: TypeID?) -> TypedExpression? {
        guard !isPrelude, !isBuiltinOperator(name), declaresOperator(name) else { return nil }
        let known = [left, right].map { isFunctionLike($0) ? nil : typeAlone($0) }
        let candidates = operatorCandidates(name, known.map { $0 ?? solver.fresh() }, .infix).filter { program.declaration($0.id)?.isPrelude == false }
        let takesUnevaluated = candidates.contains { program.function($0.id)?.parameters.contains(where: \.isAutoclosure) ?? false }
        guard !candidates.isEmpty, takesUnevaluated || known.contains(where: { $0 == nil }) else { return nil }
        let changesLeft = candidates.allSatisfy { program.function($0.id)?.parameters.first?.isInout ?? false }
        let first = changesLeft ? Expression(.inoutArgument(left), left.span) : left
        let arguments = [first, right].map { CallArgument(label: nil, value: $0, isTrailing: false, span: $0.span) }
        let reference = NameReference(name: name, span: operatorSpan)
        if candidates.count == 1 { return call(candidates, nil, reference, arguments, span, expected) }
        return attempt {
            let result = self.call(candidates, nil, reference, arguments, span, expected)
            return self.types.hasError(self.zonk(result.type)) ? nil : result
        }?.result
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
