import Diagnostics
import Lexer
import Types

/// What a new version does to the layouts of types that have values.
final class LayoutPlan {
    private let interpreter: Interpreter
    private let new: Program

    init(_ interpreter: Interpreter, _ new: Program) {
        self.interpreter = interpreter
        self.new = new
    }

    func refusals() -> [CommitRefusal] { [] }

    /// - Returns: whether any layout changed.
    func apply(_ report: inout CommitReport) -> Bool { false }
}
