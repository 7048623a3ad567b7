import Diagnostics
import Lexer

/// Statements: reachability and joins.
extension FlowWalker {
    /// Walks statements in braces; runs their `defer`s at the end.
    func walkScope(_ statements: [TypedStatement]) {
        let depth = frame.defers.count
        walkList(statements)
        runDefers(downTo: depth)
        frame.defers.removeLast(frame.defers.count - depth)
    }

    private func walkList(_ statements: [TypedStatement]) {
        var hasWarned = !state.isLive
        var previous: TypedStatement?
        for statement in statements {
            if state.reach == .dead, !hasWarned, !isDeclaration(statement), !isMuted {
                hasWarned = true
                let place = words.head(statement.span, UInt32(words.text(statement.span).utf8.prefix { $0 != 10 }.count))
                if let word = previous.flatMap(leavingWord) {
                    report(.warning("unreachable-code-after-stmt", "code after '\(word)' will never be executed", place))
                } else {
                    report(.warning("unreachable-code", "will never be executed", place))
                }
            }
            walk(statement)
            previous = statement
        }
    }

    private func isDeclaration(_ statement: TypedStatement) -> Bool {
        if case .localFunction = statement.kind { return true }
        return statement.span.isEmpty
    }

    private func leavingWord(_ statement: TypedStatement) -> String? {
        switch statement.kind {
        case .return: return "return"
        case .break: return "break"
        case .continue: return "continue"
        case .throw: return "throw"
        default: return nil
        }
    }

    func walk(_ statement: TypedStatement) {
        switch statement.kind {
        case .expression(let expression):
            walk(expression)
            if !isMuted { UnusedResult(words: words, body: body).check(expression, report: report) }
        case .variable(let pattern, let value):
            if let value {
                walk(value)
                if body.typedValues.contains(value.span) { checkStays(value, .stored) }
            }
            declare(pattern, hasValue: value != nil)
        case .group(let statements): for statement in statements { walk(statement) }
        case .if(let target, let conditions, let then, let otherwise):
            enter(target)
            walkIf(conditions, then, otherwise)
            leave(target)
        case .guard(let conditions, let otherwise): walkGuard(statement, conditions, otherwise)
        case .while(let loop, let conditions, let inner): walkWhile(loop, conditions, inner)
        case .repeat(let loop, let inner, let condition): walkRepeat(loop, inner, condition)
        case .for(let loop, let node): walkFor(loop, node)
        case .switch(let node): walkSwitch(statement, node)
        case .do(let target, let inner, let clauses): walkDo(target, inner, clauses)
        case .return(let value):
            if let value {
                checkStays(value, .stored)
                walk(value)
            }
            leaveFunction(at: statement, value)
        case .throw(let value):
            walk(value)
            throwHere()
            state.kill()
        case .break(let target):
            let atJump = stateAfterDefers(downTo: frame.jumps[target]?.deferDepth ?? 0)
            frame.jumps[target]?.breaks.merge(atJump)
            state.kill()
        case .continue(let target):
            let atJump = stateAfterDefers(downTo: frame.jumps[target]?.deferDepth ?? 0)
            frame.jumps[target]?.continues.merge(atJump)
            state.kill()
        case .fallthrough:
            frame.fallthroughs.merge(state)
            state.kill()
        case .defer(let inner): walkDefer(statement, inner)
        case .yield(let value): walk(value)
        case .localFunction: break
        }
    }

    // MARK: Branches

    /// Evaluates conditions; the states where all hold, and where one does not.
    private func walk(_ conditions: [TypedCondition]) -> (whenTrue: FlowState, whenFalse: FlowState) {
        var failing: FlowState?
        for condition in conditions {
            switch condition {
            case .expression(let expression):
                walk(expression)
                if case .booleanLiteral(let value) = expression.kind {
                    decide(value, &failing)
                } else {
                    failing.merge(state)
                }
            case .constant(let value): decide(value, &failing)
            case .pattern(let pattern, let value):
                walk(value)
                walk(pattern)
                switch pattern.kind {
                case .wildcard, .local: break
                default: failing.merge(state)
                }
            }
        }
        if let failing { return (state, failing) }
        var never = state
        never.kill(.deadSilently)
        return (state, never)
    }

    /// A chain of `else if` does not deepen the stack.
    private func walkIf(_ conditions: [TypedCondition], _ then: [TypedStatement], _ otherwise: [TypedStatement]?) {
        var (conditions, then, otherwise) = (conditions, then, otherwise)
        var end: FlowState?
        while true {
            let (whenTrue, whenFalse) = walk(conditions)
            state = whenTrue
            walkScope(then)
            end = end?.joined(state) ?? state
            state = whenFalse
            guard let rest = otherwise else { break }
            guard rest.count == 1, case .if(nil, let nextConditions, let nextThen, let nextOtherwise)? = rest.first?.kind else {
                walkScope(rest)
                break
            }
            (conditions, then, otherwise) = (nextConditions, nextThen, nextOtherwise)
        }
        state = state.joined(end)
    }

    private func decide(_ value: Bool, _ failing: inout FlowState?) {
        if value { return }
        failing.merge(state)
        state.kill(.deadSilently)
    }

    private func walkGuard(_ statement: TypedStatement, _ conditions: [TypedCondition], _ otherwise: [TypedStatement]) {
        let (whenTrue, whenFalse) = walk(conditions)
        state = whenFalse
        walkScope(otherwise)
        reportOnPath(.error("guard-body-must-not-fallthrough", "'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope", words.closingBrace(statement.span)))
        state = whenTrue
    }

    private func walkSwitch(_ statement: TypedStatement, _ node: TypedSwitch) {
        walk(node.subject)
        exhaustiveness.check(node, at: statement.span, report: report)
        enter(node.target)
        let outerFallthroughs = frame.fallthroughs
        frame.fallthroughs = nil
        var end: FlowState?
        var last = state
        for clause in node.cases {
            let entry = state
            for item in clause.items {
                walk(item.pattern)
                if let condition = item.whereClause { walk(condition) }
            }
            let next = state.isLive ? state : entry
            if let fallen = frame.fallthroughs { state = state.joined(fallen) }
            frame.fallthroughs = nil
            walkScope(clause.body)
            end.merge(state)
            last = state
            state = next
        }
        frame.fallthroughs = outerFallthroughs
        if let end {
            state = end
        } else {
            state = last
            state.kill()
        }
        leave(node.target)
    }

    private func walkDo(_ target: TypedStatement.JumpTarget?, _ inner: [TypedStatement], _ clauses: [TypedCatch]) {
        enter(target)
        if clauses.isEmpty {
            walkScope(inner)
            leave(target)
            return
        }
        let entry = state
        frame.handlers.append(.init(deferDepth: frame.defers.count))
        walkScope(inner)
        let thrown = frame.handlers.popLast()?.thrown
        var end: FlowState?
        end.merge(state)
        let afterBody = state
        var unreached = entry
        unreached.kill(.deadSilently)
        state = thrown ?? unreached
        let caught = state
        var isExhaustive = false
        for clause in clauses {
            state = caught
            for item in clause.items {
                walk(item.pattern)
                if let condition = item.whereClause { walk(condition) }
            }
            if clause.isExhaustive { isExhaustive = true }
            walkScope(clause.body)
            end.merge(state)
        }
        if !isExhaustive {
            state = caught
            throwHere()
        }
        state = end ?? afterBody
        if end == nil { state.kill() }
        leave(target)
    }

    // MARK: Loops

    private func walkWhile(_ loop: TypedStatement.Loop, _ conditions: [TypedCondition], _ inner: [TypedStatement]) {
        let head = LoopHead(self)
        enter(loop.target)
        let (whenTrue, whenFalse) = walk(conditions)
        state = whenTrue
        walkScope(inner)
        closeLoop(head, loop)
        state = whenFalse
        leave(loop.target)
    }

    private func walkRepeat(_ loop: TypedStatement.Loop, _ inner: [TypedStatement], _ condition: TypedExpression) {
        let head = LoopHead(self)
        enter(loop.target)
        walkScope(inner)
        state = state.joined(frame.jumps[loop.target]?.continues)
        walk(condition)
        var exit = state
        var again = state
        if case .booleanLiteral(let value) = condition.kind {
            if value { exit.kill(.deadSilently) } else { again.kill(.deadSilently) }
        }
        state = again
        closeLoop(head, loop)
        state = exit
        leave(loop.target)
    }

    private func walkFor(_ loop: TypedStatement.Loop, _ node: TypedFor) {
        walk(node.sequence)
        let head = LoopHead(self)
        enter(loop.target)
        let exit = state
        walk(node.pattern)
        if let condition = node.whereClause { walk(condition) }
        walkScope(node.body)
        closeLoop(head, loop)
        state = exit
        leave(loop.target)
    }

    /// Where a loop begins.
    private struct LoopHead {
        let touched: ElementSet
        let sites: Int
        let elements: Int

        init(_ walker: FlowWalker) {
            touched = walker.state.touched
            sites = walker.letSites.count
            elements = walker.elementCount
        }
    }

    /// The back edge: constants assigned in the loop must not have been assigned in an earlier round.
    private func closeLoop(_ head: LoopHead, _ loop: TypedStatement.Loop) {
        let back = state.joined(frame.jumps[loop.target]?.continues)
        let sites = Array(letSites[min(head.sites, letSites.count)...])
        letSites.removeLast(sites.count)
        for site in sites {
            let isOuter = site.elements.upperBound <= head.elements
            if isOuter, back.isLive, site.elements.contains(where: { back.touched.contains($0) && !head.touched.contains($0) }) {
                if !isMuted { report(.error("immutable-property-already-initialized", "immutable value '\(site.name)' may only be initialized once", site.span, notes: site.note.map { [$0] } ?? [])) }
            } else if isOuter {
                letSites.append(site)
            }
        }
    }

    // MARK: Jumps

    private func enter(_ target: TypedStatement.JumpTarget?) {
        guard let target else { return }
        frame.jumps[target] = .init(deferDepth: frame.defers.count)
    }

    private func leave(_ target: TypedStatement.JumpTarget?) {
        guard let target, let jump = frame.jumps.removeValue(forKey: target) else { return }
        state = state.joined(jump.breaks)
    }

    /// An error leaves here, if one does: the innermost handler sees this state.
    func throwHere() {
        guard state.isLive, let handler = frame.handlers.last else { return }
        let thrown = stateAfterDefers(downTo: handler.deferDepth)
        frame.handlers[frame.handlers.count - 1].thrown.merge(thrown)
    }

    private func leaveFunction(at statement: TypedStatement, _ value: TypedExpression?) {
        if state.isLive {
            let before = state
            runDefers(downTo: 0)
            if frame.initializer != nil, !isNil(value) { leaveInitializer(at: words.head(statement.span, 6)) }
            state = before
        }
        state.kill()
    }

    private func isNil(_ value: TypedExpression?) -> Bool {
        if case .nilLiteral? = value?.kind { return true }
        return false
    }

    // MARK: Defer

    /// Walks the body once, noting what it does with variables declared before it; the notes are checked where it runs.
    private func walkDefer(_ statement: TypedStatement, _ inner: [TypedStatement]) {
        let before = state
        let recording = DeferRecording(span: words.head(statement.span, 5), firstInner: elementCount)
        recordings.append(recording)
        walkScope(inner)
        state = before
        if let recording = recordings.popLast(), !recording.uses.isEmpty || recording.usesSelf { frame.defers.append(recording) }
    }

    private func stateAfterDefers(downTo depth: Int) -> FlowState {
        if frame.defers.count <= depth { return state }
        let before = state
        runDefers(downTo: depth)
        let after = state
        state = before
        return after
    }

    func runDefers(downTo depth: Int) {
        guard frame.defers.count > depth, state.isLive, recordings.isEmpty else { return }
        for recording in frame.defers[depth...].reversed() {
            for use in recording.uses {
                let how: ElementUse = use.isWritten ? .passedByReference : .read
                require(use.path, how, recording.span)
                state.initialized.insert(use.path.elements)
            }
            if recording.usesSelf { useSelf(.plain, recording.span) }
        }
    }
}
