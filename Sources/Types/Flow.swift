import Diagnostics

extension Program {
    /// Runs the flow checks over a finished body of the user's.
    func flow(_ body: TypedBody, function: FunctionDecl?) {
        // What depends on the order of things is said when there is nothing else to say, as swiftc does.
        var checker = FlowChecker(program: self) { [self] in
            if $0.severity == .error, !Program.saidAtOnce.contains($0.id) { ofFlow.append($0) } else { report($0) }
        }
        checker.check(body, of: function.map { .function($0) } ?? .topLevel)
        // Nothing that was not understood may run, whatever the checker forgot to say.
        if let place = ErrorFinder.firstError(in: body), !diagnostics.contains(where: { $0.severity == .error }) {
            report(.error("failed-to-produce-diagnostic", "this expression cannot be understood", place))
        }
    }

    /// What swiftc finds while it checks types.
    private static let saidAtOnce: Set<String> = [
        "non-exhaustive-switch", "possibly-non-exhaustive-switch", "empty-switch-stmt", "expression-unused-closure", "expression-unused-function", "expression-unused-keypath-result",
        "delegating-convenience-super-init", "delegating-designated-init", "init-delegates-and-chains", "assigning-noattrfunc-to-attrfunc", "passing-noattrfunc-to-attrfunc",
        "general-noattrfunc-to-attr", "converting-noescape-param-to-generic-type", "converting-noattrfunc-to-type",
    ]
}
