import Diagnostics
import Lexer
import Parser

/// What a generic call asks of its type arguments: noted at the call, looked at when they are known.
extension BodyChecker {
    // MARK: Requirements

    func registerRequirements(_ function: FunctionDecl, _ map: [TypeID: TypeID], _ span: Span, isCall: Bool = true) {
        var own = function.signature.requirements[...]
        if own.isEmpty { return }
        // What the type itself demands of its parameters is looked at where the type is named.
        if !isPrelude, let parent = function.parent.flatMap({ program.nominal($0) }), parent.kind != .protocol {
            own = own.drop { parent.signature.requirements.contains($0) }
        }
        let kind = function.kind == .initializer ? "initializer" : function.parent == nil ? "global function" : isOperator(function.name) ? "operator function" : function.isStatic ? "static method" : "instance method"
        for requirement in own {
            let subject: TypeID
            switch requirement {
            case .conforms(let type, _), .sameType(let type, _), .superclass(let type, _), .classBound(let type): subject = type
            }
            // What holds by the receiver's type needs no check.
            if !involves(subject, map), !isSameType(requirement) { continue }
            // What an existential leaves open (its iterator) says nothing about what it fixes (its elements).
            if case .sameType(let a, let b) = requirement, !involves(a, map), !involves(b, map), map.values.contains(where: { isExistential($0) }) { continue }
            let isOpened = isPrelude || isCall && program.opens(program.rootParameter(subject), function)
            pendingRequirements.append(PendingRequirement(requirement: requirement, map: map, span: span, callee: "\(kind) '\(program.displayName(function))'", subject: subject, isOpened: isOpened))
        }
    }

    /// What a type demands of its arguments, which follow from how it is used: `Set(points)`.
    func registerRequirements(of nominal: NominalDecl, _ arguments: [TypeID], _ span: Span) {
        if isPrelude || nominal.signature.requirements.isEmpty || nominal.signature.parameters.count != arguments.count { return }
        let map = Dictionary(zip(nominal.signature.parameters, arguments), uniquingKeysWith: { a, _ in a })
        for requirement in nominal.signature.requirements {
            let subject: TypeID
            switch requirement {
            case .conforms(let type, _), .sameType(let type, _), .superclass(let type, _), .classBound(let type): subject = type
            }
            pendingRequirements.append(PendingRequirement(requirement: requirement, map: map, span: span, callee: "generic \(nominal.kind) '\(nominal.name.text)'", subject: subject))
        }
    }

    private func isExistential(_ type: TypeID) -> Bool {
        if case .existential = types.node(resolve(type)) { return true }
        return false
    }

    private func isSameType(_ requirement: GenericSignature.Requirement) -> Bool {
        if case .sameType = requirement { return true }
        return false
    }

    private func involves(_ type: TypeID, _ map: [TypeID: TypeID]) -> Bool {
        types.hasVariable(program.types.map(type) { map[$0] })
    }

    /// Uses what is known: same-type rules unify; conformances are checked when `final` or when the type is known.
    func checkRequirements(from start: Int, final: Bool) {
        var index = start
        while index < pendingRequirements.count {
            let pending = pendingRequirements[index]
            var isDone = false
            switch pending.requirement {
            case .conforms(let subject, let protocolID):
                let type = zonk(instantiate(subject, pending.map))
                if types.hasVariable(type) {
                    if case .variable(let variable) = types.node(type), solver.literals[variable] != .none {
                        if final { isDone = true }
                        if !literalCanConform(solver.literals[variable], protocolID) {
                            fails(pending, type, protocolID)
                            isDone = true
                        }
                    }
                    switch types.node(type) {
                    case .tuple, .function, .metatype:
                        fails(pending, type, protocolID)
                        isDone = true
                    default: break
                    }
                    if !solver.isUnknown(type), case .nominal = types.node(type) {
                        // The head is enough to refuse.
                        if !program.within(environment, { program.conforms(type, to: protocolID) }) {
                            fails(pending, type, protocolID)
                            isDone = true
                        }
                    }
                } else if !types.hasError(type) {
                    isDone = true
                    let conforms = program.within(environment) { pending.isOpened ? program.conforms(type, to: protocolID) : program.conformsAsArgument(type, to: protocolID) }
                    if !conforms { fails(pending, type, protocolID) }
                }
            case .sameType(let a, let b):
                let left = instantiate(a, pending.map), right = instantiate(b, pending.map)
                if !solver.isUnknown(left) || !solver.isUnknown(right) || solver.literal(resolve(left)) != .none || solver.literal(resolve(right)) != .none || final {
                    isDone = true
                    if !unify(left, right), !sameHere(left, right) {
                        if !types.hasError(zonk(left)), !types.hasError(zonk(right)) {
                            error("same-type", "\(pending.callee) requires the types '\(describe(left))' and '\(describe(right))' be equivalent", pending.span)
                        }
                    }
                }
            case .superclass(let subject, let superclass):
                let type = zonk(instantiate(subject, pending.map))
                if !types.hasVariable(type), !types.hasError(type) {
                    isDone = true
                    if !program.within(environment, { program.isSubclass(type, of: zonk(instantiate(superclass, pending.map))) }) {
                        error("types-not-inherited-decl", "\(pending.callee) requires that '\(describe(type))' inherit from '\(describe(superclass))'", pending.span)
                    }
                }
            case .classBound(let subject):
                let type = zonk(instantiate(subject, pending.map))
                if !types.hasVariable(type), !types.hasError(type) {
                    isDone = true
                    if !isReference(type) { error("type-does-not-conform-anyobject-decl-owner", "\(pending.callee) requires that '\(describe(type))' be a class type", pending.span) }
                }
            }
            if isDone { pendingRequirements.remove(at: index) } else { index += 1 }
        }
    }

    /// The same by the rules that hold here.
    private func sameHere(_ a: TypeID, _ b: TypeID) -> Bool {
        let left = zonk(a), right = zonk(b)
        return !types.hasVariable(left) && !types.hasVariable(right) && program.within(environment) { program.canonical(left) == program.canonical(right) }
    }

    /// Some type that the literal can be conforms.
    private func literalCanConform(_ literal: Solver.Literal, _ protocolID: DeclID) -> Bool {
        let candidates: [Name]
        switch literal {
        case .none: return true
        case .integer: candidates = ["Int", "Double"]
        case .float: candidates = ["Double"]
        case .string: candidates = ["String", "Substring"]
        case .character, .scalar: candidates = ["String", "Character", "Substring"]
        }
        return candidates.contains { program.conforms(program.knownType($0), to: protocolID) }
    }

    func fails(_ pending: PendingRequirement, _ type: TypeID, _ protocolID: DeclID) {
        if types.hasError(type) { return }
        let name = program.declaration(protocolID)?.name.text ?? ""
        if pending.isOpened, case .existential = types.node(type) {
            error("type-does-not-conform-decl-owner", "\(pending.callee) requires that '\(describe(pending.subject))' conform to '\(name)'", pending.span)
            return
        }
        reportUnmet("type-does-not-conform-decl-owner", pending.callee, type, name, pending.span)
    }
}
