import Diagnostics
import Lexer

/// Two accesses to one variable during one call, of which one changes it.
struct ExclusiveAccess {
    private let program: Program
    private let body: TypedBody
    private let report: (Diagnostic) -> Void

    init(walker: FlowWalker) {
        program = walker.program
        body = walker.body
        report = { [unowned walker] in walker.reportOnPath($0) }
    }

    private enum Root: Hashable {
        case local(LocalID)
        case global(DeclID)
    }

    private enum Step: Hashable {
        case stored(DeclID)
        case tuple(Int)
    }

    private struct AccessPath {
        var root: Root
        var steps: [Step] = []
        var name: String
        /// The place goes on through a subscript or computed property, which accesses all of this.
        var isPartial = false
        /// Ends in a subscript of an array.
        var isElement = false
        var span: Span

        /// One contains the other.
        func overlaps(_ other: AccessPath) -> Bool {
            root == other.root && zip(steps, other.steps).allSatisfy { $0 == $1 }
        }
    }

    func check(_ call: TypedCall) {
        var modified: [AccessPath] = []
        let declaration = declaration(of: call.callee)
        if let receiver = call.selfArgument, case .inout? = declaration?.selfKind, let path = path(of: receiver, receiver.span) { modified.append(path) }
        for argument in call.arguments {
            guard case .inout(let place) = argument, let path = path(of: place, withAmpersand(place.span)) else { continue }
            if let earlier = modified.first(where: { $0.overlaps(path) }) { conflict(earlier, path, declaration) }
            modified.append(path)
        }
        if modified.isEmpty { return }
        checkClosures(call, declaration, modified)
    }

    /// The `&` stands right before what it passes.
    private func withAmpersand(_ span: Span) -> Span {
        Span(source: span.source, start: span.start - min(1, span.start), end: span.end)
    }

    private func conflict(_ first: AccessPath, _ second: AccessPath, _ declaration: FunctionDecl?) {
        if first.steps.isEmpty, second.steps.isEmpty, !first.isPartial, !second.isPartial {
            report(.error("inout-argument-alias", "inout arguments are not allowed to alias each other", second.span, notes: [.init("previous aliasing argument", first.span)]))
        }
        let isSwap = declaration?.name.text == "swap" && declaration?.parent == nil && first.isElement && second.isElement
        let advice = isSwap ? "consider calling MutableCollection.swapAt(_:_:)" : "consider copying to a local variable"
        let message = "overlapping accesses to '\(first.name)', but modification requires exclusive access; \(advice)"
        report(.error("exclusivity-access-required", message, first.span, notes: [.init("conflicting access is here", second.span)]))
    }

    /// Closures that are called before the function returns.
    private func checkClosures(_ call: TypedCall, _ declaration: FunctionDecl?, _ modified: [AccessPath]) {
        guard let parameters = declaration?.parameters else { return }
        for (index, argument) in call.arguments.enumerated() {
            guard index < parameters.count, !parameters[index].isEscaping, case .value(let value) = argument,
                case .closure(let closure) = value.withoutConversions.kind
            else { continue }
            for access in modified where access.steps.isEmpty {
                guard case .local(let local) = access.root, closure.captures.contains(local), let use = firstUse(of: local, in: closure) else { continue }
                let message = "overlapping accesses to '\(access.name)', but modification requires exclusive access; consider copying to a local variable"
                report(.error("exclusivity-access-required", message, access.span, notes: [.init("conflicting access is here", use)]))
            }
        }
    }

    private func firstUse(of local: LocalID, in closure: TypedClosure) -> Span? {
        if closure.captureValues.contains(where: { $0.0 == local }) { return nil }
        var found: Span?
        func visit(_ part: TypedPart) {
            if found != nil { return }
            switch part {
            case .expression(let expression):
                if case .local(local) = expression.kind { found = expression.span } else { expression.forEachPart(visit) }
            case .statement(let statement): statement.forEachPart(visit)
            case .pattern(let pattern): pattern.forEachPart(visit)
            case .closure(let inner):
                for (_, value) in inner.captureValues { visit(.expression(value)) }
                for statement in inner.statements { visit(.statement(statement)) }
            }
        }
        visit(.closure(closure))
        return found
    }

    // MARK: Paths

    /// The memory that an access of `place` covers; nil when it is inside an object or not known here.
    private func path(of place: TypedExpression, _ span: Span) -> AccessPath? {
        switch place.kind {
        case .local(let local):
            guard local.raw < body.locals.count else { return nil }
            return AccessPath(root: .local(local), name: body.locals[local.raw].name.text, span: span)
        case .global(let id, _):
            guard let variable = program.variable(id) else { return nil }
            return AccessPath(root: .global(id), name: variable.name.text, span: span)
        case .tupleElement(let base, let index):
            var label = String(index)
            if case .tuple(let parts) = program.types.node(base.type), index < parts.count, let name = parts[index].label { label = name.text }
            return path(of: base, span).map { extended($0, .tuple(index), label) }
        case .stored(let base, let property, _):
            if isReference(base.type) { return nil }
            return path(of: base, span).map { extended($0, .stored(property), program.variable(property)?.name.text ?? "_") }
        case .accessor(let access):
            guard let base = access.base, !isReference(base.type), var path = path(of: base, span) else { return nil }
            path.isElement = program.subscripting(access.member) != nil && !path.isPartial
            path.isPartial = true
            return path
        case .forceUnwrap(let base), .bindOptional(let base), .optionalEvaluation(let base), .convert(let base):
            guard var path = path(of: base, span) else { return nil }
            path.isPartial = true
            return path
        default: return nil
        }
    }

    private func extended(_ path: AccessPath, _ step: Step, _ name: String) -> AccessPath {
        if path.isPartial { return path }
        var result = path
        result.steps.append(step)
        result.name += "." + name
        return result
    }

    private func isReference(_ type: TypeID) -> Bool {
        switch program.types.node(type) {
        case .nominal(let id, _): return program.nominal(id)?.kind == .class
        case .existential(let existential): return existential.isClassBound || existential.superclass != nil
        case .parameter, .associated, .opaque, .metatype: return true
        default: return false
        }
    }

    private func declaration(of callee: Callee) -> FunctionDecl? {
        switch callee {
        case .direct(let id, _), .dynamic(let id, _), .witness(let id, _), .metatypeInit(let id, _): return program.function(id)
        case .local(let id, _): return id.raw < body.localFunctions.count ? program.function(body.localFunctions[id.raw].declaration) : nil
        case .value: return nil
        }
    }
}
