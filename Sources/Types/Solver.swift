import Diagnostics
import Lexer
import Parser

/// Unknown types of the statement being checked: union-find with an undo trail.
struct Solver {
    enum Literal { case none, integer, float, string, character, scalar }

    private(set) var bindings: [TypeID?] = []
    private(set) var literals: [Literal] = []
    private var trail: [Change] = []
    private enum Change {
        case bound(Int)
        case literal(Int, Literal)
    }
    let types: TypeArena

    init(types: TypeArena) { self.types = types }

    var count: Int { bindings.count }

    mutating func fresh(_ literal: Literal = .none) -> TypeID {
        bindings.append(nil)
        literals.append(literal)
        return types.intern(.variable(bindings.count - 1))
    }

    struct Mark {
        var trail: Int
        var count: Int
    }
    func mark() -> Mark { Mark(trail: trail.count, count: bindings.count) }

    mutating func undo(to mark: Mark) {
        while trail.count > mark.trail, let change = trail.popLast() {
            switch change {
            case .bound(let index): bindings[index] = nil
            case .literal(let index, let literal): literals[index] = literal
            }
        }
        if bindings.count > mark.count {
            bindings.removeSubrange(mark.count...)
            literals.removeSubrange(mark.count...)
        }
    }

    /// The binding of an unknown, followed to its end; other types as they are.
    func resolve(_ type: TypeID) -> TypeID {
        var current = type
        while case .variable(let index) = types.node(current), index < bindings.count, let next = bindings[index] { current = next }
        return current
    }

    func literal(_ type: TypeID) -> Literal {
        if case .variable(let index) = types.node(type), index < literals.count { return literals[index] }
        return .none
    }

    func isUnknown(_ type: TypeID) -> Bool {
        if case .variable = types.node(resolve(type)) { return true }
        return false
    }

    mutating func bind(_ index: Int, _ type: TypeID) {
        bindings[index] = type
        trail.append(.bound(index))
    }

    mutating func setLiteral(_ index: Int, _ literal: Literal) {
        trail.append(.literal(index, literals[index]))
        literals[index] = literal
    }

    /// All unknowns in it replaced by what is known.
    func zonk(_ type: TypeID) -> TypeID {
        if !types.hasVariable(type) { return type }
        return types.map(type) { part in
            if !self.types.hasVariable(part) { return part }
            if case .variable = self.types.node(part) {
                let resolved = self.resolve(part)
                return resolved == part ? part : self.zonk(resolved)
            }
            return nil
        }
    }
}

extension BodyChecker {
    func resolve(_ type: TypeID) -> TypeID { solver.resolve(type) }

    /// Known as far as possible, dependent members of what became known resolved.
    func zonk(_ type: TypeID) -> TypeID {
        if !types.hasVariable(type) { return type }
        let result = solver.zonk(type)
        return result
    }

    /// Makes the two types equal; false (with some bindings made) when they cannot be.
    func unify(_ a: TypeID, _ b: TypeID) -> Bool {
        let a = resolve(a), b = resolve(b)
        if a == b { return true }
        switch (types.node(a), types.node(b)) {
        case (.error, _), (_, .error): return true
        case (.variable(let i), .variable(let j)):
            let merged = merge(solver.literals[i], solver.literals[j])
            guard let merged else { return false }
            // The younger takes after the elder: many that are equal all point to one, not each to the next.
            let (younger, elder) = i < j ? (j, i) : (i, j)
            solver.bind(younger, i < j ? a : b)
            if merged != solver.literals[elder] { solver.setLiteral(elder, merged) }
            return true
        case (.variable(let i), _): return bind(i, b)
        case (_, .variable(let j)): return bind(j, a)
        case (.nominal(let x, let first), .nominal(let y, let second)):
            guard x == y, first.count == second.count else { return false }
            for (p, q) in zip(first, second) where !unify(p, q) { return false }
            return true
        case (.tuple(let x), .tuple(let y)):
            guard x.count == y.count else { return false }
            for (p, q) in zip(x, y) {
                if let l = p.label, let m = q.label, l != m { return false }
                if !unify(p.type, q.type) { return false }
            }
            return true
        case (.function(let x), .function(let y)):
            // Effects are compared where a value is converted.
            guard x.parameters.count == y.parameters.count else { return false }
            for (p, q) in zip(x.parameters, y.parameters) {
                if p.isInout != q.isInout || !unify(p.type, q.type) { return false }
            }
            unifyThrown(x, y)
            return unify(x.result, y.result)
        case (.metatype(let x), .metatype(let y)): return unify(x, y)
        case (.existential(let x), .existential(let y)):
            guard x.protocols == y.protocols, x.bindings.count == y.bindings.count, x.isClassBound == y.isClassBound else { return false }
            for (p, q) in zip(x.bindings, y.bindings) where p.associated != q.associated || !unify(p.type, q.type) { return false }
            return true
        case (.opaque(let x, let first), .opaque(let y, let second)):
            guard x == y, first.count == second.count else { return false }
            for (p, q) in zip(first, second) where !unify(p, q) { return false }
            return true
        case (.associated(let x, let first), .associated(let y, let second)) where first == second:
            return unify(x, y)
        default: return false
        }
    }

    private func merge(_ a: Solver.Literal, _ b: Solver.Literal) -> Solver.Literal? {
        if a == b { return a }
        if a == .none { return b }
        if b == .none { return a }
        switch (a, b) {
        case (.integer, .float), (.float, .integer): return .float
        case (.string, .character), (.character, .string), (.string, .scalar), (.scalar, .string): return .string
        case (.character, .scalar), (.scalar, .character): return .character
        default: return nil
        }
    }

    private func bind(_ index: Int, _ type: TypeID) -> Bool {
        if occurs(index, type) { return false }
        let literal = solver.literals[index]
        if literal != .none, !acceptsLiteral(type, literal) { return false }
        solver.bind(index, type)
        return true
    }

    private func occurs(_ index: Int, _ type: TypeID) -> Bool {
        if !types.hasVariable(type) { return false }
        var found = false
        _ = types.map(solver.zonk(type)) { part in
            if case .variable(index) = self.types.node(part) { found = true }
            return self.types.hasVariable(part) ? nil : part
        }
        return found
    }

    /// The type can be written as this kind of literal.
    func acceptsLiteral(_ type: TypeID, _ literal: Solver.Literal) -> Bool {
        let type = resolve(type)
        if program.types.hasError(type) { return true }
        for name in literalProtocols(literal) {
            if let id = program.known(name), program.conforms(type, to: id) { return true }
        }
        return false
    }

    func literalProtocols(_ literal: Solver.Literal) -> [Name] {
        switch literal {
        case .none: return []
        case .integer: return ["ExpressibleByIntegerLiteral"]
        case .float: return ["ExpressibleByFloatLiteral"]
        case .string: return ["ExpressibleByStringLiteral"]
        case .character: return ["ExpressibleByStringLiteral", "ExpressibleByExtendedGraphemeClusterLiteral"]
        case .scalar: return ["ExpressibleByStringLiteral", "ExpressibleByExtendedGraphemeClusterLiteral", "ExpressibleByUnicodeScalarLiteral"]
        }
    }

    func defaultType(_ literal: Solver.Literal) -> TypeID? {
        switch literal {
        case .none: return nil
        case .integer: return program.intType
        case .float: return program.doubleType
        case .string, .character, .scalar: return program.stringType
        }
    }

    // MARK: Conversion

    /// `expression` as a value of `target`, with the conversions that Swift makes by itself; nil when there is none.
    func coerce(_ expression: TypedExpression, to target: TypeID) -> TypedExpression? {
        var from = resolve(expression.type)
        let to = resolve(target)
        if from == to { return expression }
        if types.hasVariable(from), takesEverything(to) {
            // What the other rules say of the unknowns comes first.
            settleKnown()
            settleLiteral(behind: resolve(expression.type))
            from = resolve(expression.type)
        }
        switch (types.node(from), types.node(to)) {
        case (.error, _): return expression
        case (_, .error): return expression
        case (_, .variable): return unify(to, from) ? expression : nil
        case (.variable, _): return coerceUnknown(expression, from, to)
        default: break
        }
        if case .function(let given) = types.node(from), case .function(let wanted) = types.node(to), !hasFewerEffects(given, wanted) { return nil }
        if program.types.node(from) == program.types.node(types.intern(.tuple([]))), case .tuple(let elements) = types.node(to), elements.isEmpty { return expression }
        if let payload = program.optionalPayload(to) {
            if let own = program.optionalPayload(from) {
                let mark = solver.mark()
                if unify(own, payload) { return expression }
                solver.undo(to: mark)
                if convertible(own, payload) { return convert(expression, to) }
                // `T?` into `T??`.
                if program.optionalPayload(resolve(payload)) != nil, let inner = coerce(expression, to: payload) { return make(.injectOptional(inner), to, expression.span) }
                return nil
            }
            guard let inner = coerce(expression, to: payload) else { return unwrapImplicitly(expression, to) }
            cost += 3
            return make(.injectOptional(inner), to, expression.span)
        }
        let mark = solver.mark()
        if unify(from, to) { return expression }
        solver.undo(to: mark)
        if case .tuple(let sources) = types.node(from), case .tuple(let targets) = types.node(to), sources.count == targets.count {
            let isWritten: Bool
            if case .tuple(let parts) = expression.kind, parts.count == targets.count { isWritten = true } else { isWritten = false }
            for (a, b) in zip(sources, targets) {
                if let l = a.label, let m = b.label, l != m { return nil }
                if isWritten { continue }
                let mark = solver.mark()
                if !unify(a.type, b.type) {
                    solver.undo(to: mark)
                    if !convertible(a.type, b.type) { return nil }
                }
            }
            if case .tuple(let parts) = expression.kind, isWritten {
                var converted: [TypedExpression] = []
                for (part, target) in zip(parts, targets) {
                    guard let value = coerce(part, to: target.type) else { return nil }
                    converted.append(value)
                }
                return make(.tuple(converted), to, expression.span)
            }
            return convert(expression, to)
        }
        if convertible(from, to) { return convert(expression, to) }
        solver.undo(to: mark)
        if let erased = eraseHashable(expression, from, to) { return erased }
        return unwrapImplicitly(expression, to)
    }

    /// An existential, perhaps in Optionals: an unknown would become just that.
    private func takesEverything(_ type: TypeID) -> Bool {
        var type = type
        while let payload = program.optionalPayload(type) { type = resolve(payload) }
        if case .existential = types.node(type) { return true }
        return false
    }

    /// Everything that follows from what is known so far.
    func settleKnown() {
        if isSettling { return }
        isSettling = true
        defer { isSettling = false }
        solvePending(from: StatementMark(variables: 0, operators: 0, requirements: 0, members: 0, literals: 0))
        checkRequirements(from: 0, final: false)
    }

    private func isAnyHashable(_ type: TypeID) -> Bool {
        guard case .nominal(let id, _) = types.node(type) else { return false }
        return id == program.known("AnyHashable")
    }

    /// A hashable value where an `AnyHashable` is wanted: `AnyHashable(value)`.
    private func eraseHashable(_ expression: TypedExpression, _ from: TypeID, _ to: TypeID) -> TypedExpression? {
        guard isAnyHashable(to), let hashable = program.known("Hashable"), program.within(environment, { program.conforms(zonk(from), to: hashable) }) else { return nil }
        for candidate in memberCandidates(KnownName.initializer, to, isStatic: true) {
            guard let function = program.function(candidate.id), function.parameters.count == 1, function.parameters[0].label == nil, let parameter = function.signature.parameters.last, function.parameters[0].type == parameter else { continue }
            cost += 1
            let call = TypedCall(callee: .direct(function.id, [from]), selfArgument: make(.metatype(to), types.metatype(to), expression.span), arguments: [.value(expression)], isThrowing: false)
            return make(.call(call), to, expression.span)
        }
        return nil
    }

    /// A `T!` value used as `T`.
    private func unwrapImplicitly(_ expression: TypedExpression, _ target: TypeID) -> TypedExpression? {
        guard implicitlyUnwrapped.contains(ObjectIdentifier(expression)), let payload = program.optionalPayload(resolve(expression.type)) else { return nil }
        return coerce(make(.forceUnwrap(expression), payload, expression.span), to: target)
    }

    private func coerceUnknown(_ expression: TypedExpression, _ from: TypeID, _ to: TypeID) -> TypedExpression? {
        let literal = solver.literal(from)
        if literal != .none {
            if acceptsLiteral(to, literal) { return unify(from, to) ? expression : nil }
            if let payload = program.optionalPayload(to), let inner = coerce(expression, to: payload) {
                cost += 3
                return make(.injectOptional(inner), to, expression.span)
            }
            if isAnyHashable(to), let type = defaultType(literal), unify(from, type) { return coerce(expression, to: to) }
            if case .existential = types.node(to), let type = defaultType(literal), unify(from, type) { return coerce(expression, to: to) }
            return nil
        }
        return unify(from, to) ? expression : nil
    }

    /// A function that throws or waits is none that does not.
    private func hasFewerEffects(_ given: TypeNode.FunctionType, _ wanted: TypeNode.FunctionType) -> Bool {
        if given.parameters.count == wanted.parameters.count { unifyThrown(given, wanted) }
        return (!mayThrow(given) || mayThrow(wanted)) && (!given.isAsync || wanted.isAsync)
    }

    func convert(_ expression: TypedExpression, _ to: TypeID) -> TypedExpression {
        cost += conversionCost(resolve(expression.type), resolve(to))
        return make(.convert(expression), to, expression.span)
    }

    /// How much worse it makes an overload (an Optional: 3). A superclass or protocol costs nothing: there the more special parameter type
    /// decides; an Optional is worse than `Any`.
    private func conversionCost(_ from: TypeID, _ to: TypeID) -> Int {
        switch (types.node(from), types.node(to)) {
        case (.nominal(let a, _), .nominal(let b, _)): return a == b ? 1 : 0
        case (_, .existential(let existential)): return existential.protocols.isEmpty && existential.superclass == nil ? 2 : 0
        default: return 1
        }
    }

    /// A value of `from` becomes one of `to` by an implicit conversion other than wrapping in an Optional at the top.
    func convertible(_ from: TypeID, _ to: TypeID) -> Bool {
        let from = resolve(from), to = resolve(to)
        if from == to { return true }
        if solver.isUnknown(from) || solver.isUnknown(to) {
            let mark = solver.mark()
            if unify(from, to) { return true }
            solver.undo(to: mark)
            // A literal as an `any P`: what it is by itself.
            guard !solver.isUnknown(to), case .existential = types.node(to), let standard = defaultType(solver.literal(from)) else { return false }
            return convertible(standard, to) && unify(from, standard)
        }
        if let payload = program.optionalPayload(to) {
            if let own = program.optionalPayload(from) { return convertible(own, payload) }
            return convertible(from, payload)
        }
        switch (types.node(from), types.node(to)) {
        case (_, .existential(let existential)): return conformsToExistential(from, existential)
        case (.nominal(let a, let first), .nominal(let b, let second)):
            if a == b, a == program.known(KnownName.array) || a == program.known(KnownName.set), let x = first.first, let y = second.first { return convertible(x, y) }
            if a == b, a == program.known(KnownName.dictionary), first.count == 2, second.count == 2 { return convertible(first[0], second[0]) && convertible(first[1], second[1]) }
            guard let ancestor = program.ancestor(b, of: from) else { return false }
            let mark = solver.mark()
            if unify(ancestor, to) { return true }
            solver.undo(to: mark)
            return false
        case (.parameter, .nominal), (.associated, .nominal), (.existential, .nominal):
            return program.isSubclass(from, of: to)
        case (.tuple(let a), .tuple(let b)):
            return a.count == b.count && zip(a, b).allSatisfy { x, y in (x.label == nil || y.label == nil || x.label == y.label) && convertible(x.type, y.type) }
        case (.function(let a), .function(let b)):
            unifyThrown(a, b)
            if mayThrow(a) && !mayThrow(b) || a.isAsync && !b.isAsync { return false }
            if let wanted = b.thrown, mayThrow(a), a.thrown.map({ resolve($0) != resolve(wanted) }) ?? true, resolve(wanted) != errorExistential { return false }
            // `(A, B) -> C` given for `((A, B)) -> C` is written in closures only.
            guard a.parameters.count == b.parameters.count else { return false }
            for (x, y) in zip(a.parameters, b.parameters) {
                if x.isInout != y.isInout { return false }
                if !unify(x.type, y.type) && !convertible(y.type, x.type) { return false }
            }
            return unify(a.result, b.result) || convertible(a.result, b.result)
        case (.metatype(let a), .metatype(let b)):
            let mark = solver.mark()
            if unify(a, b) { return true }
            solver.undo(to: mark)
            return convertible(a, b)
        default:
            let mark = solver.mark()
            if unify(from, to) { return true }
            solver.undo(to: mark)
            return false
        }
    }

    private func conformsToExistential(_ from: TypeID, _ existential: TypeNode.ExistentialType) -> Bool {
        if existential.isClassBound, !program.isClassType(from) {
            if case .metatype = types.node(from) {} else { return false }
        }
        if let superclass = existential.superclass, !program.isSubclass(from, of: superclass) { return false }
        for id in existential.protocols where !program.conforms(from, to: id) { return false }
        for binding in existential.bindings {
            guard let actual = program.associatedType(binding.associated, of: from), unify(actual, binding.type) else { return false }
        }
        return true
    }

    func make(_ kind: TypedExpression.Kind, _ type: TypeID, _ span: Span) -> TypedExpression {
        let node = TypedExpression(kind, type, span)
        created.append(node)
        return node
    }
}
