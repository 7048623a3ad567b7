import Diagnostics
import Parser

/// Where the caret stands when something is wrong with a whole expression: at the operator of `a + b`, the name of `a.b`,
/// the bracket of `a[b]`, as swiftc has it. Everything else is pointed at where it begins.
///
/// The places are noted as expressions are met, and used once, for what a check has reported.
extension Program {
    func noteCaret(of expression: Expression) {
        guard let caret = Program.caret(of: expression) else { return }
        carets[expression.span] = caret
    }

    private static func caret(of expression: Expression) -> UInt32? {
        var current = expression
        while true {
            switch current.kind {
            case .member(_, let reference): return reference.span.start
            case .subscripting(let base, _, _): return base.span.end
            case .tupleElement(_, let index): return current.span.end - min(current.span.end, UInt32(String(index).utf8.count))
            case .forceUnwrap, .optionalChain: return current.span.end - min(current.span.end, 1)
            case .postfix(_, _, let operatorSpan): return operatorSpan.start
            case .binary(_, let operatorSpan, _, _): return operatorSpan.start
            // A call is pointed at where what it calls is.
            case .call(let callee, _, _): current = callee
            case .tryExpression(_, let inner), .awaitExpression(let inner): current = inner
            default: return nil
            }
        }
    }

    private struct Said: Hashable {
        var message: String
        var span: Span
    }

    /// With carets where they belong.
    func placed(_ list: [Diagnostic]) -> [Diagnostic] {
        // What is looked at twice is said once.
        var seen: Set<Said> = []
        return list.compactMap { diagnostic in
            var result = diagnostic
            if !Program.pointedAtStart.contains(diagnostic.id), let caret = carets[diagnostic.span], caret < diagnostic.span.end { result.span.start = caret }
            return seen.insert(Said(message: diagnostic.message, span: diagnostic.span)).inserted ? result : nil
        }
    }

    /// These are about everything from the start on: that is where `try` goes.
    private static let pointedAtStart: Set<String> = ["throwing-call-without-try", "tryless-throwing-call-unhandled", "throwing-op-in-illegal-context"]
}
