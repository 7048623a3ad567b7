import Diagnostics
import Lexer
import Parser

/// Where errors may go.
extension BodyChecker {
    /// Something throws here.
    /// - Parameters:
    ///   - thrown: the E of `throws(E)`.
    ///   - statement: the `throw` around the error; nil: a call throws.
    ///   - what: "call", "property access" or "subscript access".
    func noteThrow(_ span: Span, _ thrown: TypeID? = nil, statement: Span? = nil, what: String = "call") {
        let isCall = statement == nil
        let whole = statement ?? tryPlace ?? span
        sawThrow = true
        if tryCover == .handled { return }
        if tryCover == .none, isCall {
            if trial == 0 || !overlooksMissingTry { missingTry(span, what) }
            return
        }
        frame.thrownHere.append(thrown)
        checkThrown(thrown, span, isCall: isCall)
        if frame.catchDepth > 0 { return }
        if deferFrames.last == frames.count {
            error(isCall ? "throwing-op-in-illegal-context" : "throw-in-illegal-context", isCall ? "\(what) can throw, but errors cannot be thrown out of a defer body" : "errors cannot be thrown out of a defer body", statement ?? span)
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
            error("throwing-op-in-illegal-context", "\(what) can throw, but errors cannot be thrown out of \(place)", span)
        } else if isCall {
            error("try-unhandled", "errors thrown from here are not handled", whole)
        } else {
            error("throw-in-nonthrowing-function", "error is not handled because the enclosing function is not declared 'throws'", whole)
        }
    }

    private func missingTry(_ span: Span, _ what: String) {
        let isHandled = frame.catchDepth > 0 || frame.infersThrowing || frame.isThrowing
        let fixIt = Diagnostic.FixIt(span: Span(source: span.source, start: span.start, end: span.start), replacement: "try ")
        guard isHandled else {
            error("tryless-throwing-call-unhandled", "\(what) can throw, but it is not marked with 'try' and the error is not handled", span)
            return
        }
        error(what == "call" ? "throwing-call-without-try" : what == "property access" ? "throwing-prop-access-without-try" : "throwing-subscript-access-without-try", "\(what) can throw but is not marked with 'try'", span, notes: [.init("did you mean to use 'try'?", span), .init("did you mean to handle error as optional value?", span), .init("did you mean to disable error propagation?", span)], fixIts: [fixIt])
    }
}
