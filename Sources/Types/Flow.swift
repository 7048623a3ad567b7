extension Program {
    /// Runs the flow checks over a body that has no other errors.
    func flow(_ body: TypedBody, function: FunctionDecl?) {}
}
