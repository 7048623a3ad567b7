import Diagnostics
import Lexer
import Parser

/// Functions as values.
extension BodyChecker {
    /// A function of several parameters given where it gets one tuple: `zip(a, b).map(max)` is `{ max($0, $1) }`.
    private func spread(_ function: Expression, _ candidates: [MemberCandidate], _ base: TypedExpression?, _ reference: NameReference, _ span: Span, _ expected: TypeID?) -> TypedExpression? {
        guard base == nil, reference.labels == nil, let target = strip(expected), case .function(let wanted) = types.node(target), wanted.parameters.count == 1,
              case .tuple(let elements) = types.node(resolve(wanted.parameters[0].type)), elements.count > 1 else { return nil }
        let fits = candidates.contains { parameters(of: $0.id)?.count == 1 }
        if fits || !candidates.contains(where: { parameters(of: $0.id)?.count == elements.count }) { return nil }
        let call = Expression(.call(callee: function, arguments: elements.indices.map { Argument(label: nil, value: implicitArgument($0, span)) }, trailingClosures: []), span)
        return checkClosure(wrapping(call, elements.count, span), expected)
    }

    func implicitArgument(_ index: Int, _ span: Span) -> Expression { Expression(.identifier(NameReference(name: Name("$\(index)"), span: span)), span) }

    func wrapping(_ expression: Expression, _ count: Int, _ span: Span) -> ClosureExpression {
        let statement = Statement(.expression(expression), span, hash: 0, tokens: 0..<0)
        return ClosureExpression(captures: [], parameters: nil, resultType: nil, isAsync: false, isThrowing: false, attributes: [], body: [statement], span: span, hash: 0, highestImplicitParameter: count - 1)
    }

    /// A function named without being called.
    func functionValue(_ candidates: [MemberCandidate], _ base: TypedExpression?, _ reference: NameReference, _ span: Span, _ expected: TypeID?, unboundSelf: TypeID? = nil) -> TypedExpression {
        if let node = spread(Expression(.identifier(reference), span), candidates, base, reference, span, expected) { return node }
        if isOperator(reference.name), base == nil {
            if let node = operatorReference(reference.name, span, expected) { return node }
            error("operator-reference", "operator '\(reference.name.text)' as a value needs a type from its context", span)
            return failed(span)
        }
        var list = candidates.filter { candidate in
            guard let parameters = parameters(of: candidate.id) else { return false }
            guard let labels = reference.labels else { return true }
            return parameters.count == labels.count && zip(parameters, labels).allSatisfy { ($0.label ?? .underscore) == $1 }
        }
        if list.count > 1 { list = mostSpecificFirst(list.map { ($0, []) }).map(\.candidate) }
        if list.count > 1, let target = strip(expected), case .function(let function) = types.node(target) {
            // By the expected type.
            var best: (candidate: MemberCandidate, score: Int)?
            for candidate in list {
                let mark = trialMark()
                guard let outcome = attempt({ () -> TypedExpression? in
                    guard let node = self.reference(candidate, base, reference, span, unboundSelf), self.coerce(node, to: target) != nil else { return nil }
                    self.checkRequirements(from: 0, final: false)
                    return node
                }) else { continue }
                var score = outcome.cost * 100 + candidate.level
                // The more is demanded of a generic parameter, the more special the function.
                if let own = program.function(candidate.id), !program.own(own).isEmpty { score += 6 - min(own.signature.requirements.count, 3) }
                rollback(mark)
                score += literalPenalty(candidate, function)
                if best == nil || score < best?.score ?? 0 { best = (candidate, score) }
            }
            if let best { list = [best.candidate] }
        }
        if list.count > 1 {
            let nearest = list.filter { $0.level == list.map(\.level).min() }
            if nearest.count == 1 { list = nearest }
        }
        if list.count > 1 {
            error("ambiguous-use", "ambiguous use of '\(reference.name.text)'", span, notes: list.prefix(3).compactMap { candidate in program.declaration(candidate.id).flatMap { $0.isPrelude ? nil : .init("found this candidate", $0.nameSpan) } })
            return failed(span)
        }
        guard let candidate = list.first, let node = self.reference(candidate, base, reference, span, unboundSelf) else {
            error("cannot-find-in-scope", "cannot find '\(reference.name.text)' in scope", span)
            return failed(span)
        }
        return node
    }

    /// A parameter that makes an open literal of the expected type something else than it is by itself.
    private func literalPenalty(_ candidate: MemberCandidate, _ expected: TypeNode.FunctionType) -> Int {
        guard let function = program.function(candidate.id), program.own(function).isEmpty else { return 0 }
        return zip(function.parameters, expected.parameters).contains { parameter, wanted in
            guard let standard = defaultType(solver.literal(resolve(wanted.type))) else { return false }
            return parameter.type != standard
        } ? 50 : 0
    }

    private func reference(_ candidate: MemberCandidate, _ base: TypedExpression?, _ reference: NameReference, _ span: Span, _ unboundSelf: TypeID?) -> TypedExpression? {
        if let enumCase = program.enumCase(candidate.id), let base {
            let type = instanceType(base)
            let map = openSubstitution(candidate, GenericSignature(), base: type)
            return make(.enumCaseReference(enumCase.id), types.function(enumCase.payload.map { instantiate($0.type, map) }, type), span)
        }
        guard let function = program.function(candidate.id) else { return nil }
        var map = openSubstitution(candidate, function.signature, base: base?.type ?? unboundSelf ?? .error)
        let explicit = reference.genericArguments.map { list in program.within(environment) { list.map { program.resolveType($0, context) } } }
        openOwn(function.signature, &map, explicit)
        registerRequirements(function, map, span, isCall: false)
        var result = instantiate(function.result, map)
        if function.kind == .initializer, let base, function.returnsSelf == false {
            let made = instanceType(base)
            if program.isSubclass(zonk(made), of: zonk(candidate.ownerType)) { result = function.isFailable ? program.optional(made) : made }
        }
        let type = types.intern(.function(.init(parameters: function.parameters.map { .init(type: instantiate($0.type, map), isInout: $0.isInout, isVariadic: $0.isVariadic) }, result: result, isThrowing: function.isThrowing, isAsync: function.isAsync, thrown: function.thrown.map { instantiate($0, map) })))
        let substitution = function.signature.parameters.map { map[$0] ?? $0 }
        let callee: Callee
        if function.isRequirement, candidate.protocolID != nil { callee = .witness(function.id, substitution) }
        else if let parent = function.parent.flatMap({ program.nominal($0) }), parent.kind == .class, !function.isStatic, function.kind == .function, !function.isFinal, !parent.isFinal, candidate.protocolID == nil, base.map({ !superBases.contains(ObjectIdentifier($0)) }) ?? true { callee = .dynamic(function.id, substitution) }
        else { callee = .direct(function.id, substitution) }
        if let unboundSelf {
            if function.selfKind == .inout {
                error("partial-mutating", "partial application of 'mutating' method is not allowed", span)
                return nil
            }
            return make(.functionReference(callee, self: nil), types.function([unboundSelf], type), span)
        }
        if function.selfKind == .inout {
            error("partial-mutating", "partial application of 'mutating' method is not allowed", span)
            return nil
        }
        return make(.functionReference(callee, self: function.parent == nil ? nil : base), type, span)
    }
}
