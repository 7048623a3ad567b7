import Lexer

/// Names that can stand at a place: for whoever completes what is being typed.
extension Program {
    /// Names that begin so and can be written in the script with nothing in front.
    public func visibleNames(beginning prefix: String) -> [String] {
        guard let module = userContext.module else { return [] }
        let written = visibleNames(from: module).map(\.text)
        return (written + libraryNames(for: module)).filter { $0.hasPrefix(prefix) && Program.isWord($0) }
    }

    /// Members that begin so and can follow a dot behind a value of this type; behind a type's name when it is a metatype.
    public func memberNames(of given: TypeID, beginning prefix: String) -> [String] {
        var type = given
        var isStatic = false
        switch types.node(given) {
        case .tuple(let elements): return elements.enumerated().map { $1.label?.text ?? "\($0)" }.filter { $0.hasPrefix(prefix) }
        case .metatype(let instance): (type, isStatic) = (instance, true)
        default: break
        }
        let body = TypedBody(result: types.void, span: .none, in: sources)
        let checker = BodyChecker(
            program: self, body: body, context: userContext, signature: GenericSignature(), owner: nil, function: nil, isPrelude: false, isThrowing: true)
        var names: Set<Name> = []
        for owner in owners(of: type) {
            for part in parts(of: owner) {
                for name in part.order where name.text.hasPrefix(prefix) && Program.isWord(name.text) { names.insert(name) }
            }
        }
        return names.filter { !checker.memberCandidates($0, type, isStatic: isStatic).isEmpty }.map(\.text)
    }

    /// The types and protocols whose members a type has.
    private func owners(of type: TypeID) -> [DeclID] {
        var result: [DeclID] = []
        var current: TypeID? = type
        while let candidate = current, result.count < 64, case .nominal(let id, _) = types.node(candidate) {
            result.append(id)
            current = superclass(of: candidate)
        }
        switch types.node(type) {
        case .nominal(let id, _): result += declaredProtocols(of: id)
        case .parameter, .associated, .opaque, .existential:
            result += protocolsOf(type)
            if let bound = superclassBound(type) { result += owners(of: bound) }
        default: break
        }
        return result
    }

    /// Not an operator, and not a name that is the library's own business.
    private static func isWord(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first == "$" || first.properties.isXIDStart else { return false }
        return !["init", "deinit", "subscript"].contains(name)
    }
}
