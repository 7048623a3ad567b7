import Diagnostics
import Lexer
import Parser

/// `\Root.a.b[0]?`
extension BodyChecker {
    func checkKeyPath(_ root: TypeSyntax?, _ components: [KeyPathComponent], _ span: Span, _ expected: TypeID?) -> TypedExpression {
        var rootType = root.map { syntax in program.within(environment) { program.resolveType(syntax, context) } }
        var asFunction: TypeNode.FunctionType?
        if let target = strip(expected) {
            switch types.node(target) {
            case .nominal(let id, let arguments):
                if let name = program.declaration(id)?.name.text, name.hasSuffix("KeyPath"), let first = arguments.first, rootType == nil, !solver.isUnknown(first) { rootType = resolve(first) }
            case .function(let function) where function.parameters.count == 1:
                asFunction = function
                if rootType == nil, !solver.isUnknown(function.parameters[0].type) { rootType = resolve(function.parameters[0].type) }
            default: break
            }
        }
        if rootType == nil, let asFunction, case .variable(let index) = types.node(resolve(asFunction.parameters[0].type)), let standard = defaultType(solver.literals[index]) {
            // Of literals only.
            solver.bind(index, standard)
            rootType = standard
        } else if rootType == nil, let target = strip(expected), case .nominal(_, let arguments) = types.node(target), let first = arguments.first, case .variable(let index) = types.node(resolve(first)), let standard = defaultType(solver.literals[index]) {
            solver.bind(index, standard)
            rootType = standard
        }
        guard let rootType else {
            if trial > 0 { trialFailed = true } else { error("keypath-root", "cannot infer key path type from context; consider explicitly specifying a root type", span) }
            return failed(span)
        }
        if types.hasError(rootType) { return failed(span) }
        var type = zonk(rootType)
        var typed: [TypedKeyPathComponent] = []
        var isWritable = true
        var isReferenceWritable = false
        var hasChain = false
        for component in components {
            switch component {
            case .identity: break
            case .member(let reference):
                let dummy = make(.error, type, reference.span)
                let value = member(of: dummy, reference, reference.span, nil)
                switch value.kind {
                case .stored(_, let id, _):
                    let variable = program.variable(id)
                    if isReference(type) { isReferenceWritable = !(variable?.isLet ?? false); isWritable = isReferenceWritable } else if variable?.isLet ?? true { isWritable = false }
                    typed.append(.stored(id, value.type))
                case .accessor(let access):
                    if let variable = program.variable(access.member) {
                        if variable.setter == nil { isWritable = false; isReferenceWritable = false } else if isReference(type) || !variable.setterIsMutating { isReferenceWritable = true; isWritable = true }
                    }
                    typed.append(.accessor(access.member, access.substitution, access.arguments, access.dispatch, value.type))
                case .tupleElement(_, let index): typed.append(.tupleElement(index, value.type))
                case .error: return failed(span)
                default:
                    error("keypath-member", "key path cannot refer to '\(reference.name.text)'", reference.span)
                    return failed(span)
                }
                type = zonk(value.type)
            case .subscripting(let arguments, let place):
                let dummy = make(.error, type, place)
                let candidates = memberCandidates(KnownName.subscripting, type, isStatic: false)
                let value = subscriptForKeyPath(dummy, candidates, callArguments(arguments, []), place)
                guard case .accessor(let access) = value.kind else { return failed(span) }
                if let subscripting = program.subscripting(access.member), subscripting.setter == nil, subscripting.nativeAddressor == nil { isWritable = false }
                typed.append(.accessor(access.member, access.substitution, access.arguments, access.dispatch, value.type))
                type = zonk(value.type)
            case .tupleElement(let index, let place):
                if let value = dynamicElement(make(.error, type, place), index, place), case .accessor(let access) = value.kind {
                    isWritable = false
                    typed.append(.accessor(access.member, access.substitution, access.arguments, access.dispatch, value.type))
                    type = zonk(value.type)
                    break
                }
                guard case .tuple(let elements) = types.node(type), index < elements.count else {
                    error("could-not-find-tuple-member", "value of type '\(describe(type))' has no member '\(index)'", place)
                    return failed(span)
                }
                type = elements[index].type
                typed.append(.tupleElement(index, type))
            case .optionalChain(let place):
                guard let payload = program.optionalPayload(type) else {
                    error("invalid-optional-chain", "cannot use optional chaining on non-optional value of type '\(describe(type))'", place)
                    return failed(span)
                }
                hasChain = true
                isWritable = false
                type = payload
                typed.append(.optionalChain(type))
            case .forceUnwrap(let place):
                guard let payload = program.optionalPayload(type) else {
                    error("invalid-force-unwrap", "cannot force unwrap value of non-optional type '\(describe(type))'", place)
                    return failed(span)
                }
                type = payload
                typed.append(.forceUnwrap(type))
            }
        }
        if hasChain, program.optionalPayload(type) == nil {
            type = program.optional(type)
            typed.append(.optionalWrap(type))
        }
        if let function = asFunction {
            if !unify(function.result, type), !convertible(type, function.result) { mismatch(make(.error, type, span), function.result, .argument) }
            let functionType = types.function([rootType], type)
            return make(.keyPath(root: zonk(rootType), typed), functionType, span)
        }
        let name: Name = !isWritable ? "KeyPath" : isReferenceWritable ? "ReferenceWritableKeyPath" : "WritableKeyPath"
        let node = make(.keyPath(root: zonk(rootType), typed), program.knownType(name, [zonk(rootType), type]), span)
        // A less capable class may be asked for; the object stays what it can.
        if let target = strip(expected), case .nominal(let id, let arguments) = types.node(target), let wanted = program.declaration(id)?.name, wanted.text.hasSuffix("KeyPath"), arguments.count == 2 {
            if wanted == "KeyPath" || wanted == "WritableKeyPath" && name != "KeyPath" { return make(.convert(node), program.knownType(wanted, [zonk(rootType), type]), span) }
        }
        return node
    }

    private func subscriptForKeyPath(_ base: TypedExpression, _ candidates: [MemberCandidate], _ arguments: [CallArgument], _ span: Span) -> TypedExpression {
        subscriptCall(base, candidates, arguments, span, nil)
    }
}
