import Diagnostics
import Lexer
import Parser

/// Members used without `self.` in a closure that outlives the call must say that they keep the object alive.
extension BodyChecker {
    /// `what`: "reference to property 'n'", "call to method 'f'".
    func requireExplicitSelf(_ base: TypedExpression, _ what: String, _ id: String, _ span: Span) {
        guard trial == 0, !isPrelude, case .local(let local) = base.kind, frames.count > 1, isClassInstance(base.type) else { return }
        let selfOwner = body.locals[local.raw].owner
        for frame in frames.reversed() {
            if frame.owner == selfOwner { return }
            if frame.escapes {
                error(id, "\(what) in closure requires explicit use of 'self' to make capture semantics explicit", span, notes: [.init("capture 'self' explicitly to enable implicit 'self' in this closure", frame.closure?.span), .init("reference 'self.' explicitly", span)], fixIts: [.init(span: Span(source: span.source, start: span.start, end: span.start), replacement: "self.")])
                return
            }
        }
    }

    private func isClassInstance(_ type: TypeID) -> Bool {
        if case .nominal(let id, _) = types.node(resolve(type)) { return program.nominal(id)?.kind == .class }
        return false
    }
}
