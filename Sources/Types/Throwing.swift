import Diagnostics
import Lexer
import Parser

/// Where errors may go.
extension BodyChecker {
    /// Something throws here.
    /// - Parameters:
    ///   - thrown: the E of `throws(E)`.
    ///   - statement: the `throw` around the error; nil: a call throws.
    func noteThrow(_ span: Span, _ thrown: TypeID? = nil, statement: Span? = nil) {
        let isCall = statement == nil
        let whole = statement ?? tryPlace ?? span
        sawThrow = true
        if tryCover == .handled { return }
        if tryCover == .none, isCall {
            if trial == 0 || !overlooksMissingTry { missingTry(span) }
            return
        }
        frame.thrownHere.append(thrown)
        checkThrown(thrown, span, isCall: isCall)
        if frame.catchDepth > 0 { return }
        if deferFrames.last == frames.count {
            error(isCall ? "throwing-op-in-illegal-context" : "throw-in-illegal-context", isCall ? "call can throw, but errors cannot be thrown out of a defer body" : "errors cannot be thrown out of a defer body", statement ?? span)
            return
        }
        if frame.infersThrowing {
            frame.threw = true
            return
        }
        if frame.isThrowing { return }
        if frame.partialCatches > 0 {
            error(isCall ? "try-unhandled-in-nonexhaustive-catch" : "throw-in-nonexhaustive-catch", isCall ? "errors thrown from here are not handled because the enclosing catch is not exhaustive" : "error is not handled because the enclosing catch is not exhaustive", whole)
        } else if isCall, let place = illegalThrow {
            error("throwing-op-in-illegal-context", "call can throw, but errors cannot be thrown out of \(place)", span)
        } else if isCall {
            error("try-unhandled", "errors thrown from here are not handled", whole)
        } else {
            error("throw-in-nonthrowing-function", "error is not handled because the enclosing function is not declared 'throws'", whole)
        }
    }

    private func missingTry(_ span: Span) {
        let isHandled = frame.catchDepth > 0 || frame.infersThrowing || frame.isThrowing
        let fixIt = Diagnostic.FixIt(span: Span(source: span.source, start: span.start, end: span.start), replacement: "try ")
        guard isHandled else {
            error("tryless-throwing-call-unhandled", "call can throw, but it is not marked with 'try' and the error is not handled", span)
            return
        }
        error("throwing-call-without-try", "call can throw but is not marked with 'try'", span, notes: [.init("did you mean to use 'try'?", span), .init("did you mean to handle error as optional value?", span), .init("did you mean to disable error propagation?", span)], fixIts: [fixIt])
    }
}
