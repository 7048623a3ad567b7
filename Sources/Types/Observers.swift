import Diagnostics
import Lexer
import Parser

/// `override var x: T { willSet … didSet … }`: accessors around the superclass's property.
extension Program {
    func makeObservingAccessors(_ variable: VariableDecl, _ owner: NominalDecl) {
        guard let overridden = variable.overridden, let base = self.variable(overridden), let superclass = owner.superclass else { return }
        variable.isStored = false
        variable.type = base.type
        let getter = observing(variable, owner, .getter, "get")
        getter.result = variable.type
        getter.overridden = base.getter
        variable.getter = getter.id
        let setter = observing(variable, owner, .setter, "set")
        setter.result = types.void
        setter.parameters = [ParameterInfo(label: nil, name: "newValue", type: variable.type, isInout: false, isVariadic: false, isAutoclosure: false, isEscaping: true, hasDefault: false, span: variable.nameSpan)]
        setter.overridden = base.setter
        variable.setter = setter.id
        bodies[getter.id] = getterBody(variable, base, owner, superclass)
        bodies[setter.id] = setterBody(variable, base, owner, superclass)
    }

    private func observing(_ variable: VariableDecl, _ owner: NominalDecl, _ kind: FunctionDecl.Kind, _ suffix: String) -> FunctionDecl {
        let key = "\(variable.key).\(suffix) observing"
        let function = FunctionDecl(id: table.id(for: key), name: variable.name, parent: owner.id, qualifiedName: "\(variable.qualifiedName).\(suffix)", syntax: variable.syntax, nameSpan: variable.nameSpan, isPrelude: variable.isPrelude, context: variable.context, kind: kind)
        function.key = key
        function.signature = owner.signature
        function.selfKind = .value
        function.storage = variable.id
        function.resolution = .done
        store(function)
        return function
    }

    private func expression(_ kind: TypedExpression.Kind, _ type: TypeID, _ span: Span) -> TypedExpression { TypedExpression(kind, type, span) }

    /// The superclass's property of `self`.
    private func inherited(_ base: VariableDecl, _ selfLocal: LocalID, _ owner: NominalDecl, _ superclass: TypeID, _ span: Span) -> TypedExpression {
        let object = expression(.convert(expression(.local(selfLocal), owner.selfType, span)), superclass, span)
        if base.isStored, base.getter == nil { return expression(.stored(base: object, base.id, isDirect: false), base.type, span) }
        return expression(.accessor(.init(base: object, member: base.id, substitution: owner.signature.parameters, arguments: [], dispatch: .static)), base.type, span)
    }

    private func newBody(_ owner: NominalDecl, _ result: TypeID, _ span: Span) -> TypedBody {
        let body = TypedBody(result: result, span: span, in: sources)
        body.locals = [TypedLocal(name: KnownName.selfValue, type: owner.selfType, isLet: true, ownership: .strong, isInout: false, isCaptured: false, isMutated: false, owner: 0, span: span)]
        body.selfLocal = LocalID(raw: 0)
        return body
    }

    private func local(_ body: TypedBody, _ name: Name, _ type: TypeID, _ span: Span) -> LocalID {
        body.locals.append(TypedLocal(name: name, type: type, isLet: true, ownership: .strong, isInout: false, isCaptured: false, isMutated: false, owner: 0, span: span))
        return LocalID(raw: body.locals.count - 1)
    }

    private func getterBody(_ variable: VariableDecl, _ base: VariableDecl, _ owner: NominalDecl, _ superclass: TypeID) -> TypedBody {
        let span = variable.nameSpan
        let body = newBody(owner, variable.type, span)
        body.statements = [TypedStatement(.return(inherited(base, LocalID(raw: 0), owner, superclass, span)), span)]
        return body
    }

    private func setterBody(_ variable: VariableDecl, _ base: VariableDecl, _ owner: NominalDecl, _ superclass: TypeID) -> TypedBody {
        let span = variable.nameSpan
        let body = newBody(owner, types.void, span)
        let selfLocal = LocalID(raw: 0)
        let newValue = local(body, "newValue", variable.type, span)
        body.parameters = [newValue]
        let oldValue = local(body, "oldValue", variable.type, span)
        let place = inherited(base, selfLocal, owner, superclass, span)
        func observe(_ observer: DeclID, _ value: LocalID) -> TypedStatement {
            let call = TypedCall(callee: .direct(observer, owner.signature.parameters), selfArgument: expression(.local(selfLocal), owner.selfType, span), arguments: [.value(expression(.local(value), variable.type, span))], isThrowing: false)
            return TypedStatement(.expression(expression(.call(call), types.void, span)), span)
        }
        body.statements.append(TypedStatement(.variable(TypedPattern(.local(oldValue), variable.type, span), place), span))
        if let observer = variable.willSet { body.statements.append(observe(observer, newValue)) }
        body.statements.append(TypedStatement(.expression(expression(.assign(place: place, expression(.local(newValue), variable.type, span)), types.void, span)), span))
        if let observer = variable.didSet { body.statements.append(observe(observer, oldValue)) }
        return body
    }
}
