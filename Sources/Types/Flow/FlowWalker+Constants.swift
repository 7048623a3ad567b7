import Diagnostics
import Lexer

/// What is known of constants without running anything.
extension FlowWalker {
    private static let divisions: Set<Name> = ["/", "%", "/=", "%="]

    /// An integer that is divided by a written zero.
    func checkDivisor(_ call: TypedCall, _ span: Span) {
        guard call.arguments.count == 2, case .value(let divisor) = call.arguments[1], case .integerLiteral(0, _) = divisor.kind, case .direct(let id, _) = call.callee,
              let function = program.function(id), function.isPrelude, Self.divisions.contains(function.name), isInteger(divisor.type) else { return }
        reportOnPath(.error("division-by-zero", "division by zero", span))
    }

    private func isInteger(_ type: TypeID) -> Bool {
        guard case .nominal(let id, _) = program.types.node(type), let name = program.nominal(id)?.builtin else { return false }
        return name.hasPrefix("Int") || name.hasPrefix("UInt")
    }
}
