import Diagnostics
import Interp
import Lexer
import Types

/// The script thread's side: the program's course through its statements.
extension Session {
    /// Runs the program, then, if the session stays, what saves and entries ask for.
    func runScript() {
        var outcome = runCourse()
        while true {
            if let outcome {
                onEvent(.ended(outcome))
                if endsSession(outcome) { break }
            }
            guard waitForWork() else { break }
            // What a task ended is not to do more.
            if pendingStop == nil { interpreter?.drainSafePoints() }
            outcome = takeStop() ?? resumeCourse()
        }
        interpreter?.endTasks()
        monitor.change { (isIdle, hasEnded) = (true, true) }
    }

    private func endsSession(_ outcome: Outcome) -> Bool {
        switch outcome {
        case .exit, .internalError: return true
        case .cancelled: return !options.stays
        case .finished, .failed: return !options.stays && !options.holdsOnError
        }
    }

    /// Lets the program's tasks go on meanwhile.
    /// - Returns: false when the session was closed.
    func waitForWork() -> Bool {
        while true {
            let pause = options.stays && !isHolding && progress.active.isEmpty ? advanceTasks() : nil
            if pendingStop != nil { return true }
            var isAwaited = false
            monitor.change {
                isIdle = !hasInbox
                isResting = isIdle && pause != 0
                isAwaited = isResting && tellsRest
                if isAwaited { tellsRest = false }
            }
            if isAwaited { onEvent(.rested) }
            let isReady = monitor.wait(until: { hasInbox || isClosed }, nanoseconds: pause)
            let work: Bool? = monitor.locked {
                (isIdle, isResting) = (false, false)
                guard isReady else { return nil }
                defer { hasInbox = false }
                return hasInbox
            }
            if let work { return work }
        }
    }

    /// - Returns: nanoseconds until a task goes on by itself; nil: none does.
    private func advanceTasks() -> UInt64? {
        guard let interpreter else { return nil }
        do { return try interpreter.runTasks() } catch {
            switch outcome(of: error, .none) {
            case .failed(let failure): onEvent(.failed(failure))
            case .exit(let code): pendingStop = .exit(code)
            case .internalError(let text): pendingStop = .internalError(text)
            default: break
            }
            return 0
        }
    }

    // MARK: The program's own course

    /// Runs statements that were not reached yet, in file order.
    /// - Returns: nil when a failed statement holds it up.
    private func runCourse() -> Outcome? {
        while true {
            // Between two statements nothing is in the way of a save that waits.
            if isWaiting { interpreter?.drainSafePoints() }
            guard let index = nextStatement() else { return .finished }
            guard [.waiting, .deferred].contains(progress.statuses[index]) else { continue }
            isInCourse = true
            let last = run(index)
            isInCourse = false
            switch last {
            case .finished: continue
            case .failed(let failure):
                guard options.holdsOnError || options.stays else { return .failed(failure) }
                onEvent(.held(failure))
                return nil
            case .exit, .cancelled, .internalError: return takeStop() ?? last
            }
        }
    }

    /// In file order; at the end what was deferred, last things first.
    private func nextStatement() -> Int? {
        if progress.next >= progress.statuses.count {
            progress.hasReachedEnd = true
            return progress.statuses.lastIndex(of: .deferred)
        }
        defer { progress.next += 1 }
        return progress.next
    }

    /// What a statement inside another ended the program with; the one around it only knows that it was cancelled.
    private func takeStop() -> Outcome? {
        defer { pendingStop = nil }
        return pendingStop
    }

    /// After a save: goes on unless a failed statement still holds it up.
    private func resumeCourse() -> Outcome? {
        if progress.hasReachedEnd || progress.statuses.prefix(progress.next).contains(where: \.isPending) { return nil }
        return runCourse()
    }

    /// Runs one statement and notes what became of it.
    ///
    /// One that was held, and has no call to make again, is noted as not reached yet: the course comes by it next.
    func run(_ index: Int) -> Outcome {
        guard let interpreter, let item = monitor.locked({ world?.items[index] }) else { return .finished }
        dropHooks(of: index)
        if item.isDeferred, progress.statuses[index] != .deferred, isInCourse || !progress.hasReachedEnd {
            progress.statuses[index] = .deferred
            return .finished
        }
        progress.statuses[index] = .running
        progress.active.append(index)
        var outcome = Outcome.finished
        var isRetried = false
        do {
            try interpreter.run(item)
        } catch Interpreter.Failure.retry {
            isRetried = true
        } catch {
            outcome = self.outcome(of: error, item.body.place)
        }
        // A save meanwhile may have moved the statement, or taken it away.
        let place = progress.active.popLast() ?? nil
        if let place, place < progress.statuses.count {
            if isRetried {
                progress.statuses[place] = .waiting
                progress.next = min(progress.next, place)
            } else if isUnfinished(outcome, item) {
                progress.statuses[place] = .failed
            } else {
                progress.statuses[place] = .done
            }
        }
        if isRetried {
            // What could not be put in force over the stack that is gone now.
            if !interpreter.drainSafePoints() { return .cancelled }
            let next = world?.outline.statements.dropFirst(progress.next).first.map { "\($0.file.source.name):\($0.line)" }
            onEvent(.retrying(next ?? "the end of the program", place == nil ? .next : .statement))
        }
        if case .failed(let failure) = outcome { interpreter.noteFailure(item.declares, Session.reason(failure.message)) }
        if case .cancelled = outcome { interpreter.noteFailure(item.declares, "its statement was stopped") }
        return outcome
    }

    /// The statement is to be tried again before what follows it can run: it failed, or was stopped before what it
    /// declares had a value.
    private func isUnfinished(_ outcome: Outcome, _ item: TopLevelItem) -> Bool {
        switch outcome {
        case .failed: return true
        case .cancelled: return item.declares.contains { interpreter?.isInitialized($0) == false }
        default: return false
        }
    }

    /// What is left of a message without the words that every one begins with.
    private static func reason(_ message: String) -> String {
        for prefix in ["Fatal error: Error raised at top level: ", "Fatal error: "] where message.hasPrefix(prefix) { return String(message.dropFirst(prefix.count)) }
        return message
    }

    private func outcome(of error: any Error, _ place: Span) -> Outcome {
        guard let reason = error as? Interpreter.Failure else { return .internalError("\(error)") }
        switch reason {
        case .uncaught(let text, let span):
            return .failed(Failure(message: "Fatal error: Error raised at top level: \(text)", isTrap: false, span: span, trace: []))
        case .trap(let trap):
            return .failed(Failure(message: trap.message, isTrap: true, span: place, trace: trap.trace))
        case .exit(let code): return .exit(code)
        case .cancelled: return .cancelled
        case .retry: return .internalError("a held statement was not tried again")
        case .internal(let text): return .internalError(text)
        }
    }
}
