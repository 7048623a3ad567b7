import Diagnostics
import Lexer
import Parser

/// `@Wrapper var x: T = v`: a stored `_x` of the wrapper's type; `x` and `$x` are computed from it.
extension Program {
    /// The attribute names a type that is a property wrapper.
    func isWrapper(_ attribute: Attribute, _ context: DeclContext) -> Bool {
        guard let decl = attributeType(attribute, context) else { return false }
        return decl.syntax?.attributes.contains { $0.name == "propertyWrapper" } ?? false
    }

    /// The nominal type that a custom attribute names.
    func attributeType(_ attribute: Attribute, _ context: DeclContext) -> NominalDecl? {
        if attribute.name.text.first?.isUppercase != true { return nil }
        switch attribute.type.kind {
        case .identifier(let name, _):
            guard case .declaration(let id, _)? = lookupType(name, context) else { return nil }
            return declaration(id) as? NominalDecl
        case .member:
            let type = resolveType(attribute.type, context)
            return nominalID(type).flatMap { declaration($0) as? NominalDecl }
        default: return nil
        }
    }

    /// `Wrapper(wrappedValue: value, arguments…)`.
    func wrapperValue(_ attribute: Attribute, _ value: Expression?, _ span: Span) -> Expression {
        var arguments = attribute.arguments ?? []
        if let value { arguments.insert(Argument(label: "wrappedValue", value: value), at: 0) }
        return Expression(.call(callee: typeExpression(attribute.type), arguments: arguments, trailingClosures: []), span)
    }

    private func typeExpression(_ type: TypeSyntax) -> Expression {
        if case .identifier(let name, nil) = type.kind { return Expression(.identifier(NameReference(name: name, span: type.span)), type.span) }
        return Expression(.type(type), type.span)
    }

    /// The type of `wrappedValue` of a wrapper type.
    func wrappedType(_ wrapper: TypeID) -> TypeID? {
        guard case .nominal(let id, let arguments) = types.node(wrapper), let nominal = nominal(id), let property = wrapperProperty("wrappedValue", nominal) else { return nil }
        return substitute(property.type, nominal.signature, arguments)
    }

    func wrapperProperty(_ name: Name, _ wrapper: NominalDecl) -> VariableDecl? {
        for part in parts(of: wrapper.id) where part.members[name] != nil {
            for member in members(name, of: part) { if let found = variable(member), !found.isStatic { return found } }
        }
        return nil
    }
}
