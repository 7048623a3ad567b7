import Diagnostics
import Lexer

/// What the live engine asks of two versions of a program: what took the place of what, and whether it fits there.
extension Program {
    /// The script's functions with this one's base name in the same type: its overloads, itself included.
    public func overloads(of function: FunctionDecl) -> [FunctionDecl] {
        userFunctions.compactMap { id -> FunctionDecl? in
            guard let other = declaration(id) as? FunctionDecl, other.name == function.name, other.parent == function.parent, other.kind == function.kind,
                other.isStatic == function.isStatic, other.fixity == function.fixity, other.synthesized == nil
            else { return nil }
            resolve(other)
            return other
        }
    }

    /// The checked bodies of the script: of functions, accessors and initialisers, and the values of static properties.
    public var scriptBodies: [(owner: DeclID, body: TypedBody)] {
        var result = userFunctions.compactMap { id in bodies[id].map { (owner: id, body: $0) } }
        for id in userVariables { if let body = initialValues[id] { result.append((id, body)) } }
        return result
    }

    /// The key by which outlines know a declaration.
    public func key(of id: DeclID) -> String? { declaration(id)?.key }

    /// A value of one type can be used as one of the other without writing a conversion.
    public func isConvertible(_ from: TypeID, _ to: TypeID) -> Bool {
        if from == to { return true }
        let body = TypedBody(result: types.void, span: .none, in: sources)
        let checker = BodyChecker(
            program: self, body: body, context: userContext, signature: GenericSignature(), owner: nil, function: nil, isPrelude: false, isThrowing: true)
        return checker.convertible(from, to)
    }

    /// The arguments meet what a function asks of its generic parameters.
    public func accepts(_ function: FunctionDecl, _ arguments: [TypeID]) -> Bool {
        guard function.signature.parameters.count == arguments.count else { return false }
        var map: [TypeID: TypeID] = [:]
        for (parameter, argument) in zip(function.signature.parameters, arguments) { map[parameter] = argument }
        return holds(function.signature.requirements, map)
    }

    /// `f(_: Int, by: Int)`: a function with the types of its parameters.
    public func describeSignature(_ function: FunctionDecl) -> String {
        let parameters = function.parameters.map { parameter in
            "\(parameter.label?.text ?? "_"): \(parameter.isInout ? "inout " : "")\(describe(parameter.type))"
        }
        let owner = function.parent.flatMap { declaration($0) }.map { $0.name.text + "." } ?? ""
        return "\(owner)\(function.name.text)(\(parameters.joined(separator: ", ")))"
    }
}
