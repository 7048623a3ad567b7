import Diagnostics
import Lexer

/// Global variables that are read before anything gave them a value.
///
/// Says only what holds on every path: an assignment anywhere before counts, also one that may not run, and so does one
/// in a function. Runs on programs without errors.
struct GlobalUse {
    private let program: Program
    /// Those without a value so far.
    private var open: [DeclID: VariableDecl] = [:]
    private var findings: [Diagnostic] = []

    init(program: Program) { self.program = program }

    mutating func check(_ items: [TopLevelItem]) -> [Diagnostic] {
        let late = items.flatMap(\.declares).compactMap { program.declaration($0) as? VariableDecl }.filter(needsValue)
        if late.isEmpty { return [] }
        let candidates = Set(late.map(\.id)).subtracting(assignedInFunctions())
        for item in items {
            for id in item.declares where candidates.contains(id) { open[id] = program.declaration(id) as? VariableDecl }
            for statement in item.body.statements { walk(.statement(statement)) }
        }
        return findings
    }

    private func needsValue(_ variable: VariableDecl) -> Bool {
        guard let binding = variable.binding, binding.value == nil, variable.isStored, !variable.hasInitialValue, variable.getter == nil, variable.willSet == nil, variable.didSet == nil, !variable.isImplicitlyUnwrapped else { return false }
        return variable.isLet || program.optionalPayload(variable.type) == nil
    }

    private func assignedInFunctions() -> Set<DeclID> {
        var assigned: Set<DeclID> = []
        for body in program.bodies.values {
            var pending = body.statements.map { TypedPart.statement($0) } + body.localFunctions.map { .closure($0.closure) }
            while let part = pending.popLast() {
                if case .expression(let expression) = part { assigned.formUnion(GlobalUse.changed(by: expression)) }
                part.forEachPart { pending.append($0) }
            }
        }
        return assigned
    }

    /// The globals that the expression itself gives a value or passes on as `inout`.
    private static func changed(by expression: TypedExpression) -> [DeclID] {
        switch expression.kind {
        case .assign(let place, _): return globals(of: place)
        case .call(let call):
            return call.arguments.flatMap { argument -> [DeclID] in
                if case .inout(let place) = argument { return globals(of: place) } else { return [] }
            }
        default: return []
        }
    }

    private static func globals(of place: TypedExpression) -> [DeclID] {
        switch place.kind {
        case .global(let id, _): return [id]
        case .tuple(let parts): return parts.flatMap { globals(of: $0) }
        case .stored(let base, _, _), .tupleElement(let base, _), .convert(let base), .forceUnwrap(let base): return globals(of: base)
        default: return []
        }
    }

    // MARK: In evaluation order

    private mutating func walk(_ part: TypedPart) {
        if open.isEmpty { return }
        guard case .expression(let expression) = part else {
            if case .closure(let closure) = part { capture(closure) } else { walkParts(of: part) }
            return
        }
        switch expression.kind {
        case .global(let id, _): use(id, "used before being initialized", "variable-used-before-initialized", expression.span)
        case .assign(let place, let value):
            if case .tuple(let parts) = place.kind {
                walk(.expression(value))
                for part in parts { store(part, at: expression.span) }
            } else {
                walk(.expression(value))
                store(place, at: expression.span)
            }
        case .call(let call):
            if case .value(let function) = call.callee { walk(.expression(function)) }
            if let receiver = call.selfArgument {
                if case .global(let id, _) = receiver.kind, isMutating(call.callee) {
                    use(id, "used before being initialized", "variable-used-before-initialized", expression.span)
                } else {
                    walk(.expression(receiver))
                }
            }
            for argument in call.arguments {
                switch argument {
                case .inout(let place):
                    if case .global(let id, _) = place.kind {
                        use(id, "passed by reference before being initialized", "variable-inout-before-initialized", expression.span)
                    } else {
                        walk(.expression(place))
                    }
                case .value(let value): walk(.expression(value))
                case .variadic(let values, _): for value in values { walk(.expression(value)) }
                case .defaultValue: break
                }
            }
        default: walkParts(of: part)
        }
    }

    private func isMutating(_ callee: Callee) -> Bool {
        switch callee {
        case .direct(let id, _), .dynamic(let id, _), .witness(let id, _):
            if case .inout? = program.function(id)?.selfKind { return true }
        case .metatypeInit, .local, .value: break
        }
        return false
    }

    private mutating func walkParts(of part: TypedPart) {
        var parts: [TypedPart] = []
        part.forEachPart { parts.append($0) }
        for part in parts { walk(part) }
    }

    private mutating func store(_ place: TypedExpression, at span: Span) {
        switch place.kind {
        case .global(let id, _): open[id] = nil
        case .stored(let base, _, _):
            guard case .global(let id, _) = base.kind, let variable = open[id], case .nominal(let type, _) = program.types.node(variable.type), program.nominal(type)?.kind == .struct else { return walk(.expression(base)) }
            open[id] = nil
            findings.append(.error("struct-not-fully-initialized", "struct '\(variable.name.text)' must be completely initialized before a member is stored to", span))
        case .tupleElement(let base, _): store(base, at: span)
        default: walk(.expression(place))
        }
    }

    private mutating func capture(_ closure: TypedClosure) {
        var pending = [TypedPart.closure(closure)]
        var read: Set<DeclID> = []
        while let part = pending.popLast() {
            if case .expression(let expression) = part {
                if case .global(let id, _) = expression.kind { read.insert(id) }
                for id in GlobalUse.changed(by: expression) { open[id] = nil }
            }
            part.forEachPart { pending.append($0) }
        }
        for id in read.sorted() { use(id, "captured by a closure before being initialized", "variable-closure-use-uninit", closure.span) }
    }

    private mutating func use(_ id: DeclID, _ what: String, _ message: String, _ span: Span) {
        guard let variable = open.removeValue(forKey: id) else { return }
        findings.append(.error(message, "\(variable.isLet ? "constant" : "variable") '\(variable.name.text)' \(what)", span, notes: [.init("\(variable.isLet ? "constant" : "variable") defined here", variable.nameSpan)]))
    }
}

extension TypedPart {
    func forEachPart(_ visit: (TypedPart) -> Void) {
        switch self {
        case .expression(let expression): expression.forEachPart(visit)
        case .statement(let statement): statement.forEachPart(visit)
        case .pattern(let pattern): pattern.forEachPart(visit)
        case .closure(let closure):
            for (_, value) in closure.captureValues { visit(.expression(value)) }
            for statement in closure.statements { visit(.statement(statement)) }
        }
    }
}
