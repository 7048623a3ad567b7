import Diagnostics
import Lexer

/// Existential types where a type that conforms is asked for: a call opens the value, or the type does not do.
extension Program {
    /// The type conforms, also as the type that a generic parameter stands for: `any P` is none that conforms to `P`.
    func conformsAsArgument(_ type: TypeID, to protocolID: DeclID) -> Bool {
        conforms(type, to: protocolID) && !isNotItsOwn(type, protocolID)
    }

    /// An existential whose members are known by `protocolID`, but which does not conform to it. `any Error` does, and so does
    /// whatever has a superclass that does.
    private func isNotItsOwn(_ type: TypeID, _ protocolID: DeclID) -> Bool {
        guard case .existential(let existential) = types.node(type), !isMarker(protocolID) else { return false }
        if let superclass = existential.superclass, conforms(superclass, to: protocolID) { return false }
        let error = known(KnownName.error)
        return protocolID != error || existential.protocols.contains { $0 != error && !isMarker($0) }
    }

    /// `Self` of a protocol.
    func isProtocolSelf(_ type: TypeID) -> Bool {
        guard case .parameter(let owner, 0, _) = types.node(type), let nominal = declaration(owner) as? NominalDecl else { return false }
        return nominal.kind == .protocol
    }

    /// `T` of `T.Element`.
    func rootParameter(_ type: TypeID) -> TypeID {
        var type = type
        while case .associated(let base, _) = types.node(type) { type = base }
        return type
    }

    /// A call may open an existential for this parameter of the function: one argument says what it is, and what else mentions it
    /// can do without knowing.
    func opens(_ parameter: TypeID, _ function: FunctionDecl) -> Bool {
        guard own(function).contains(parameter) else { return false }
        var places = 0
        for info in function.parameters {
            if !info.isVariadic, isOpenPlace(info.type, parameter) { places += 1 } else if info.isVariadic && contains(info.type, parameter) || !mentions(info.type, parameter, asResult: false) { return false }
        }
        return places == 1 && mentions(function.result, parameter, asResult: true)
    }

    /// `T`, `T?` or `T.Type`.
    private func isOpenPlace(_ type: TypeID, _ parameter: TypeID) -> Bool {
        if type == parameter || optionalPayload(type) == parameter { return true }
        if case .metatype(parameter) = types.node(type) { return true }
        return false
    }

    /// All mentions stand where a value only comes out (or, with `asResult` false, none goes in).
    private func mentions(_ type: TypeID, _ parameter: TypeID, asResult: Bool) -> Bool {
        if !contains(type, parameter) { return true }
        switch types.node(type) {
        case .tuple(let elements): return elements.allSatisfy { mentions($0.type, parameter, asResult: asResult) }
        case .function(let function):
            return function.parameters.allSatisfy { !$0.isInout && mentions($0.type, parameter, asResult: !asResult) } && mentions(function.result, parameter, asResult: asResult)
        case .nominal(let id, let arguments) where id == known(KnownName.array) || id == known(KnownName.optional) || id == known(KnownName.dictionary):
            return arguments.allSatisfy { mentions($0, parameter, asResult: asResult) }
        case .metatype(let instance): return mentions(instance, parameter, asResult: asResult)
        case .nominal, .existential: return false
        default: return asResult
        }
    }
}

extension BodyChecker {
    /// What is said when `type` does not conform: `requirement` says who asks for it.
    func reportUnmet(_ id: String, _ requirement: String, _ type: TypeID, _ protocolName: String, _ span: Span) {
        if case .existential = types.node(type) {
            error("type-cannot-conform", "type '\(describe(type))' cannot conform to '\(protocolName)'", span, notes: [.init("only concrete types such as structs, enums and classes can conform to protocols", nil)])
        } else {
            error(id, "\(requirement) requires that '\(describe(type))' conform to '\(protocolName)'", span)
        }
    }
}
