import Diagnostics
import Lexer

/// One walk over a body in evaluation order; see `FlowChecker`.
///
/// The state is pushed forward through statements and expressions. Where paths part the walk continues with copies;
/// where they meet, `FlowState.joined`. Loops need no second round: a variable never loses its value, so the state at
/// the head of a loop is the one before it; only "may have a value already" comes back over the back edge, and is
/// looked at when the loop ends (`letSites`).
final class FlowWalker {
    let program: Program
    let body: TypedBody
    let context: FlowContext
    let words: FlowWords
    /// Errors were found in the body: only checks that look at one construct on its own run.
    let isMuted: Bool
    private let sink: (Diagnostic) -> Void
    private var reported: Set<ReportKey> = []

    var state = FlowState()
    var frame: FlowFrame
    var exhaustiveness: Exhaustiveness
    /// Variables declared without a value, by local.
    var variables: [LocalID: TrackedVariable] = [:]
    /// Elements given out so far.
    var elementCount = 0
    /// Assignments to constants that were fine the first time round.
    var letSites: [LetSite] = []
    /// `defer` bodies being walked.
    var recordings: [DeferRecording] = []
    /// Inside the right side of `&&`, `||`, `??`.
    var lazyDepth = 0
    /// Uses of parameters that were said to escape.
    var keptParameters: Set<Span> = []
    /// Inside a closure that was checked for what it takes along.
    var isInEscapingClosure = false

    init(program: Program, body: TypedBody, context: FlowContext, hasError: Bool, report: @escaping (Diagnostic) -> Void) {
        self.program = program
        self.body = body
        self.context = context
        words = FlowWords(program: program)
        isMuted = hasError
        sink = report
        exhaustiveness = Exhaustiveness(program: program)
        var span = body.span
        if case .accessor(let accessor)? = context.declaration?.source, !accessor.span.isEmpty { span = accessor.span }
        frame = FlowFrame(owner: 0, context: context, result: body.result, span: span)
    }

    func check() {
        prepareInitializer()
        walkScope(body.statements)
        finishFrame()
        for function in body.localFunctions {
            let declaration = program.function(function.declaration)
            walkFrame(function.closure, context: declaration.map { .localFunction($0) })
        }
    }

    // MARK: Frames

    /// Walks the body of a closure or nested function on its own: what it captures has a value inside.
    func walkFrame(_ closure: TypedClosure, context: FlowContext?) {
        let outer = (state, frame, letSites, recordings, lazyDepth)
        state = FlowState()
        frame = FlowFrame(owner: closure.owner, context: context, result: closure.result, span: closure.span)
        letSites = []
        recordings = []
        lazyDepth = 0
        walkScope(closure.statements)
        if !(context == nil && isSingleExpression(closure)) { finishFrame() }
        (state, frame, letSites, recordings, lazyDepth) = outer
    }

    /// `{ e }`: the value of the expression is the result even without `return`.
    private func isSingleExpression(_ closure: TypedClosure) -> Bool {
        guard closure.statements.count == 1, case .expression? = closure.statements.first?.kind else { return false }
        return true
    }

    /// The end of a function: its closing brace can be reached when the state is live.
    private func finishFrame() {
        if frame.initializer != nil {
            if state.isLive { leaveInitializer(at: words.closingBrace(frame.span)) }
            finishInitializer()
            return
        }
        guard state.isLive, !isMuted, !words.isVoid(frame.result), !program.types.hasError(frame.result) else { return }
        switch frame.context {
        case .topLevel?, .value?: return
        case .function(let declaration)?, .localFunction(let declaration)?:
            switch declaration.kind {
            case .function, .getter: break
            case .initializer, .deinitializer, .setter, .willSet, .didSet: return
            }
        case nil: break
        }
        let brace = words.closingBrace(frame.span)
        let type = words.spell(frame.result)
        let subject = frame.context.map { words.kind(of: $0) } ?? "closure"
        if words.isNever(frame.result) {
            report(.error(frame.context == nil ? "missing-never-call-closure" : "missing-never-call-decl", "\(subject) with uninhabited return type '\(type)' is missing call to another never-returning function on all paths", brace))
        } else {
            report(.error(frame.context == nil ? "missing-return-closure" : "missing-return-decl", "missing return in \(subject) expected to return '\(type)'", brace))
        }
    }

    // MARK: Reports

    private struct ReportKey: Hashable {
        var span: Span
        var message: String
    }

    /// Reports once per place and message (bodies of `defer` are looked at once per exit).
    func report(_ diagnostic: Diagnostic) {
        if reported.insert(ReportKey(span: diagnostic.span, message: diagnostic.message)).inserted { sink(diagnostic) }
    }

    /// Reports what depends on the path being taken.
    func reportOnPath(_ diagnostic: Diagnostic) {
        if state.isLive, !isMuted { report(diagnostic) }
    }
}

/// A function, closure or nested function while its body is walked.
struct FlowFrame {
    /// `TypedLocal.owner` of its own variables.
    var owner: Int
    /// nil for a closure.
    var context: FlowContext?
    var result: TypeID
    var span: Span
    var jumps: [TypedStatement.JumpTarget: Jump] = [:]
    /// Handlers around the current point, innermost last.
    var handlers: [Handler] = []
    /// `defer` statements of the open scopes, innermost last.
    var defers: [DeferRecording] = []
    /// States that fall through to the next case.
    var fallthroughs: FlowState?
    var initializer: SelfInitialization?

    init(owner: Int, context: FlowContext?, result: TypeID, span: Span) {
        self.owner = owner
        self.context = context
        self.result = result
        self.span = span
    }

    struct Jump {
        var deferDepth: Int
        var breaks: FlowState?
        var continues: FlowState?
    }

    struct Handler {
        var deferDepth: Int
        var thrown: FlowState?
    }
}

/// A variable declared without a value.
struct TrackedVariable {
    var elements: Range<Int>
    var name: String
    var isLet: Bool
    var type: TypeID
    var span: Span
}

/// An assignment to a constant that had no value yet when it was walked.
struct LetSite {
    var elements: Range<Int>
    var name: String
    var span: Span
    var note: Diagnostic.Note?
}

/// What the body of a `defer` does with variables that were declared before it without a value.
struct DeferRecording {
    var span: Span
    /// Elements from here on were declared inside.
    var firstInner: Int
    var uses: [Use] = []
    var usesSelf = false

    struct Use {
        var path: ElementPath
        var isWritten: Bool
    }
}
