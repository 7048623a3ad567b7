import Diagnostics

extension Program {
    /// Runs the flow checks over a finished body of the user's.
    func flow(_ body: TypedBody, function: FunctionDecl?) {
        var checker = FlowChecker(program: self) { [self] in report($0) }
        checker.check(body, of: function.map { .function($0) } ?? .topLevel)
        // Nothing that was not understood may run, whatever the checker forgot to say.
        if let place = ErrorFinder.firstError(in: body), !diagnostics.contains(where: { $0.severity == .error }) {
            report(.error("failed-to-produce-diagnostic", "this expression cannot be understood", place))
        }
    }
}
