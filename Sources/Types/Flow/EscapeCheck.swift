import Diagnostics
import Lexer

/// What a closure that outlives the call may not take along: `inout` parameters, mutable `self` of a value type,
/// parameters that are closures which may not escape.
struct EscapeCheck {
    private let program: Program
    private let body: TypedBody
    private let context: FlowContext

    init(program: Program, body: TypedBody, context: FlowContext) {
        self.program = program
        self.body = body
        self.context = context
    }

    /// `kind`: "closure", "autoclosure", "local function".
    func check(_ captures: [LocalID], of kind: String, at span: Span, report: (Diagnostic) -> Void) {
        for local in captures {
            guard local.raw >= 0, local.raw < body.locals.count else { continue }
            let variable = body.locals[local.raw]
            if local == body.selfLocal {
                if isMutableSelf(variable) {
                    report(.error("escaping-mutable-self-capture", "escaping \(kind) captures mutating 'self' parameter", span))
                }
            } else if variable.isInout {
                report(.error("escaping-inout-capture", "escaping \(kind) captures 'inout' parameter '\(variable.name.text)'", span, notes: [.init("parameter '\(variable.name.text)' is declared 'inout'", variable.span)]))
            } else if isNonEscaping(local) {
                report(.error("escaping-noescape-param-capture", "escaping \(kind) captures non-escaping parameter '\(variable.name.text)'", span, notes: [.init("parameter '\(variable.name.text)' is implicitly non-escaping", variable.span)]))
            }
        }
    }

    /// What becomes of a value that may only be called during the call.
    enum Fate {
        case assigned, passed, stored
        /// Passed for a parameter of the type named.
        case generic(String)
        case converted(String)
    }

    /// Says that a parameter which is a closure that may not escape is kept.
    /// - Returns: the message and where the parameter stands.
    func check(_ value: TypedExpression, _ fate: Fate, at place: Span) -> (message: Diagnostic, use: Span)? {
        var value = value
        while true {
            switch value.kind {
            case .convert(let inner), .injectOptional(let inner):
                value = inner
                continue
            default: break
            }
            break
        }
        guard case .local(let local) = value.kind, local.raw >= 0, local.raw < body.locals.count, isNonEscaping(local) else { return nil }
        let variable = body.locals[local.raw], name = variable.name.text
        let id: String, text: String
        switch fate {
        case .assigned: (id, text) = ("assigning-noattrfunc-to-attrfunc", "assigning non-escaping parameter '\(name)' to an '@escaping' closure")
        case .passed: (id, text) = ("passing-noattrfunc-to-attrfunc", "passing non-escaping parameter '\(name)' to function expecting an '@escaping' closure")
        case .stored: (id, text) = ("general-noattrfunc-to-attr", "using non-escaping parameter '\(name)' in a context expecting an '@escaping' closure")
        case .generic(let parameter): (id, text) = ("converting-noescape-param-to-generic-type", "converting non-escaping parameter '\(name)' to generic parameter '\(parameter)' may allow it to escape")
        case .converted(let type): (id, text) = ("converting-noattrfunc-to-type", "converting non-escaping value to '\(type)' may allow it to escape")
        }
        var span = value.span
        if case .assigned = fate { span = place }
        return (.error(id, text, span, notes: [.init("parameter '\(name)' is implicitly non-escaping", variable.span)]), value.span)
    }

    /// `self` of a mutating method, or the value an initialiser makes.
    private func isMutableSelf(_ variable: TypedLocal) -> Bool {
        if variable.isInout { return true }
        guard let declaration = context.declaration, declaration.kind == .initializer, case .nominal(let id, _) = program.types.node(variable.type) else { return false }
        return program.nominal(id)?.kind != .class
    }

    private func isNonEscaping(_ local: LocalID) -> Bool {
        guard let declaration = context.declaration, let index = body.parameters.firstIndex(of: local), index < declaration.parameters.count else { return false }
        return EscapeCheck.isNonEscaping(declaration.parameters[index], program)
    }

    /// A parameter of function type that only lives as long as the call.
    static func isNonEscaping(_ parameter: ParameterInfo, _ program: Program) -> Bool {
        if parameter.isEscaping || parameter.isVariadic { return false }
        if parameter.isAutoclosure { return true }
        if case .function = program.types.node(parameter.type) { return true }
        return false
    }
}
