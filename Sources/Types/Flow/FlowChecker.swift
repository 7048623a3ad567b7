import Diagnostics
import Lexer

/// Says what is wrong with the order of things in one checked body: paths without `return`, variables used before they
/// have a value, `switch`es that do not cover everything, code nobody reaches, results and variables nobody uses.
///
/// Works on the finished typed tree; knows nothing of syntax except where a closing brace stands. The rules and the
/// words are those of swiftc.
///
///     TypedBody ─┬─ FlowWalker   one walk in evaluation order: reachability, initialisation, exhaustiveness,
///                │               unused results, overlapping accesses
///                └─ UsageWalker  one walk: reads and writes of every local, then the warnings about unused ones
///
/// - Complexity: linear in the size of the body (times the words of a bit set of variables declared without a value).
public struct FlowChecker {
    private let program: Program
    private let report: (Diagnostic) -> Void

    public init(program: Program, report: @escaping (Diagnostic) -> Void) {
        self.program = program
        self.report = report
    }

    /// Checks a body, with all closures and nested functions in it.
    ///
    /// A body in which the checker already reported an error gets only the checks that do not depend on what the
    /// faulty expression would have done.
    public mutating func check(_ body: TypedBody, of context: FlowContext) {
        let hasError = ErrorFinder.hasError(body)
        let walker = FlowWalker(program: program, body: body, context: context, hasError: hasError, report: report)
        walker.check()
        if !hasError {
            var usage = UsageWalker(program: program, body: body, context: context, report: report)
            usage.check()
        }
    }

    /// The subject types of a `catch` without pattern are always `any Error`; the clauses take every error when one of
    /// them cannot fail to match.
    public func isExhaustive(_ clauses: [TypedCatch]) -> Bool {
        Exhaustiveness(program: program).covers(clauses)
    }
}

/// What a body belongs to.
public enum FlowContext {
    /// A function, method, initialiser, deinitialiser or accessor.
    case function(FunctionDecl)
    /// A nested function of another body.
    case localFunction(FunctionDecl)
    /// A statement at top level: variables declared directly in it are globals.
    case topLevel
    /// The initial value of a variable, or a default argument.
    case value

    var declaration: FunctionDecl? {
        switch self {
        case .function(let declaration), .localFunction(let declaration): return declaration
        case .topLevel, .value: return nil
        }
    }
}
