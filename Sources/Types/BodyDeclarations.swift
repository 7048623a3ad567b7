import Diagnostics
import Lexer
import Parser

/// Declarations within bodies.
extension BodyChecker {
    // MARK: Declarations in bodies

    func checkDeclaration(_ declaration: Declaration, _ statement: Statement) -> TypedStatement? {
        if !isPrelude, trial == 0, !isTopLevelBody || scopes.count > globalScopeDepth { program.checkModifiers(declaration, .local) }
        switch declaration.kind {
        case .variable(let variable): return checkVariable(variable, declaration)
        case .function:
            guard let id = localFunctionStatements[ObjectIdentifier(statement)] else { return nil }
            return checkLocalFunction(id, statement)
        case .nominal(let nominal):
            reportInGenericContext(nominal)
            return nil
        case .typealias, .import, .operator, .precedenceGroup, .extension: return nil
        case .unsupported(let feature):
            error("unsupported", Unsupported.message(feature), declaration.span)
            return nil
        default: return nil
        }
    }

    /// A type inside code that has type parameters would depend on them.
    private func reportInGenericContext(_ nominal: NominalDeclaration) {
        guard !isPrelude, trial == 0, !environment.signature.parameters.isEmpty else { return }
        if let function = frame.function ?? function, frame.kindName != "closure" {
            error("unsupported-type-nested-in-generic-function", "type '\(nominal.name.text)' cannot be nested in generic function \(contextName(function))", nominal.nameSpan)
        } else {
            error("unsupported-type-nested-in-generic-closure", "type '\(nominal.name.text)' cannot be nested in closure in generic context", nominal.nameSpan)
        }
    }

    private func contextName(_ function: FunctionDecl) -> String {
        switch function.kind {
        case .function, .initializer: return "'\(program.displayName(function))'"
        case .deinitializer: return "'deinit'"
        case .getter, .setter, .willSet, .didSet:
            let storage = function.storage
            let subscripted = storage.flatMap { program.declaration($0) as? SubscriptDecl }.map { "subscript(" + $0.parameters.map { ($0.label?.text ?? "_") + ":" }.joined() + ")" }
            let name = subscripted ?? storage.flatMap { program.variable($0)?.name.text } ?? ""
            return "\(function.kind) for '\(name)'"
        }
    }

    private func checkVariable(_ variable: VariableDeclaration, _ declaration: Declaration) -> TypedStatement? {
        var results: [TypedStatement] = []
        for written in variable.typedBindings {
            let isAsync = declaration.isAsync
            let binding = isAsync ? written.started(declaration.span) : written
            let isGlobal = !globalsByName.isEmpty && program.patternNames(binding.pattern).allSatisfy { globalsByName[$0.0] != nil }
            if isAsync, !startsAsync(binding, written, declaration.span, isGlobal: isGlobal) { continue }
            if isAsync, !isGlobal {
                results.append(asyncLet(binding, declaration.span))
                continue
            }
            if !isGlobal {
                let count = program.diagnostics.count
                if let accessed = accessedVariable(binding, declaration, isLet: variable.isLet) {
                    results.append(accessed)
                    continue
                }
                if program.diagnostics.count > count || !binding.accessors.isEmpty { continue }
            } else if let wrapper = declaration.attributes.first(where: { program.isWrapper($0, context) }) {
                error("property-wrapper-top-level", "property wrappers are not yet supported in top-level code", wrapper.span)
            }
            if !binding.accessors.isEmpty, binding.value == nil { continue }
            let mark = beginStatement()
            var annotation: TypeID?
            var promises: [(type: TypeID, bound: TypeID)] = []
            var isIUO = false
            if let type = binding.type ?? annotationIn(binding.pattern) {
                annotation = binding.value == nil ? program.within(environment) { program.resolveType(type, context) } : self.annotation(type, noting: &promises)
                if case .implicitlyUnwrappedOptional = type.kind { isIUO = true }
            }
            var ownership = VariableDecl.Ownership.strong
            for modifier in declaration.modifiers {
                if modifier.name == "weak" { ownership = .weak }
                if modifier.name == "unowned" { ownership = .unowned }
            }
            var value: TypedExpression?
            if let written = binding.value {
                if let annotation { value = check(written, as: annotation, .plain) } else { value = check(written, nil) }
            }
            endStatement(mark)
            if let value, let written = binding.value { reportHeterogeneous(value, written) }
            for promise in promises where trial == 0 {
                let name = program.patternNames(binding.pattern).first?.0.text ?? "_"
                program.within(environment) { program.checkOpaque(zonk(promise.type), promise.bound, "\(variable.isLet ? "let" : "var") '\(name)'", binding.value?.span ?? binding.span) }
            }
            if let value, annotation != nil, trial == 0 { body.typedValues.insert(value.span) }
            annotation = annotation.map { zonk($0) }
            var type = annotation ?? value.map { zonk($0.type) } ?? .error
            if let value, annotation == nil {
                if isVoid(type), trial == 0, !isPrelude, let name = program.patternNames(binding.pattern).first, value.type == types.void {
                    report(.warning("type-inferred-to-undesirable-type", "\(variable.isLet ? "constant" : "variable") '\(name.0.text)' inferred to have type '()', which may be unexpected", name.1))
                }
                if implicitlyUnwrapped.contains(ObjectIdentifier(value)) { isIUO = false }
            }
            if ownership == .weak, program.optionalPayload(type) == nil, type != .error { type = program.optional(type) }
            if value == nil, annotation == nil {
                error("cannot-infer-type-for-pattern", "type annotation missing in pattern", binding.pattern.span)
            }
            if let given = value, given.type != type { value = coerce(given, to: type) ?? given }
            bindingOwnership = ownership
            bindingIsIUO = isIUO
            let patternMark = beginStatement()
            destructured = binding.value?.span
            let pattern = checkPattern(binding.pattern, type, isLet: variable.isLet)
            destructured = nil
            endStatement(patternMark)
            bindingOwnership = .strong
            bindingIsIUO = false
            if value == nil, variable.isLet || program.optionalPayload(type) == nil { markLate(pattern) }
            if value == nil, !variable.isLet, program.optionalPayload(type) != nil { value = TypedExpression(.nilLiteral, type, binding.span) }
            results.append(TypedStatement(.variable(pattern, value), binding.span))
        }
        if results.count == 1 { return results[0] }
        if results.isEmpty { return nil }
        return TypedStatement(.group(results), declaration.span)
    }

    /// The written type of something with a value, which settles generic arguments that are not written.
    func annotation(_ syntax: TypeSyntax) -> TypeID {
        program.within(environment) { program.opening({ self.solver.fresh() }) { program.resolveType(syntax, context) } }
    }

    func annotationIn(_ pattern: Pattern) -> TypeSyntax? {
        switch pattern.kind {
        case .typed(_, let type): return type
        case .binding(_, let inner): return annotationIn(inner)
        default: return nil
        }
    }

    private func markLate(_ pattern: TypedPattern) {
        switch pattern.kind {
        case .local(let id): lateConstants.insert(id)
        case .tuple(let parts): parts.forEach { markLate($0) }
        default: break
        }
    }
}
