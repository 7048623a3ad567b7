import Diagnostics
import Lexer
import Parser

/// `[.north, .south].map(describe)`, `[.north, .south].contains(direction)`: elements that say too little by themselves, in a literal
/// whose method is called with what says it.
extension BodyChecker {
    /// The literal as an array of what the function takes; nil when it does without, or when nothing says what is taken.
    func literalBase(_ base: Expression, _ arguments: [CallArgument]) -> TypedExpression? {
        guard !isPrelude, case .array(let elements) = base.kind, elements.contains(where: needsContext), arguments.count == 1 else { return nil }
        let mark = trialMark()
        let saysItself = attempt { self.settledBase(base) } != nil
        rollback(mark)
        if saysItself { return nil }
        if let element = takenElement(arguments[0].value) { return check(base, program.array(element)) }
        // `[.red, .green].contains(color)`
        guard let element = typeAlone(arguments[0].value), !types.hasError(element) else { return nil }
        return attempt { self.check(base, self.program.array(element)) }?.result
    }

    /// `Flags([.read, .write])`: a literal for a generic `S: Sequence` is an array of what is asked of its elements.
    func literalContext(_ expression: Expression, _ type: TypeID) -> TypeID? {
        guard !isPrelude, case .array(let elements) = expression.kind, elements.contains(where: needsContext), solver.isUnknown(type), solver.literal(resolve(type)) == .none else { return nil }
        checkRequirements(from: 0, final: false)
        let unknown = resolve(type)
        let element = pendingMembers.first { resolve($0.base) == unknown && program.declaration($0.associated)?.name == "Element" }
        return element.flatMap { solver.isUnknown($0.result) ? nil : program.array($0.result) }
    }

    private func settledBase(_ base: Expression) -> TypedExpression? {
        let value = check(base, nil)
        let type = zonk(value.type)
        // Elements that have nothing in common would be `Any`, and `nil` is none.
        return types.hasError(type) || type == program.array(types.any) ? nil : value
    }

    /// What a function written as an argument takes, when it takes one value.
    private func takenElement(_ expression: Expression) -> TypeID? {
        switch expression.kind {
        case .identifier(let reference): return parameterTypes(reference).flatMap { $0.count == 1 ? $0[0] : nil }
        case .closure(let closure):
            if let syntax = closure.parameters?.first?.type { return program.within(environment) { program.resolveType(syntax, context) } }
            // `{ f($0) }`
            guard closure.parameters == nil, closure.body.count == 1, case .expression(let body) = closure.body[0].kind, case .call(let callee, let passed, _) = body.kind,
                  case .identifier(let reference) = callee.kind, let types = parameterTypes(reference),
                  let position = passed.firstIndex(where: { if case .identifier(let name) = $0.value.kind { return name.name == "$0" } else { return false } }), position < types.count
            else { return nil }
            return types[position]
        default: return nil
        }
    }

    /// Of the only function of that name, unless it is generic.
    private func parameterTypes(_ reference: NameReference) -> [TypeID]? {
        var found: [FunctionDecl] = []
        if let entries = lookupLocal(reference.name) {
            for case .function(let id) in entries { if let function = program.function(body.localFunctions[id.raw].declaration) { found.append(function) } }
        } else {
            found = program.lookupAllTopLevel(reference.name, from: module).compactMap { program.function($0) }
        }
        guard found.count == 1, found[0].signature.parameters.isEmpty else { return nil }
        return found[0].parameters.map(\.type)
    }
}
