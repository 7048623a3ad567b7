import Diagnostics
import Lexer
import Parser

/// What lowering and the live engine ask of a checked program. Answers are for finished declarations; they never fail on
/// a program that was accepted.
extension Program {
    /// The library other than the standard one that declares this; nil for everything else.
    public func library(of id: DeclID) -> Name? { prelude.foreign[id] }

    /// What a conforming type answers a requirement with.
    public enum WitnessAnswer {
        /// Call this function (for a class method: dispatch dynamically when `isDynamic`).
        case function(DeclID, [TypeID], isDynamic: Bool)
        /// A stored property answers an accessor requirement.
        case stored(DeclID)
        /// A stored static or global.
        case global(DeclID, [TypeID])
        /// An enum case answers a static requirement.
        case enumCase(DeclID)
    }

    // MARK: Bodies

    /// The checked body of a function, initialiser, deinitialiser or accessor; nil for natives, requirements and
    /// synthesised functions without a body. Prelude bodies are checked here when first asked for.
    public func body(of function: DeclID) -> TypedBody? {
        guard let decl = self.function(function) else { return nil }
        return checkBody(decl)
    }

    /// The default of a parameter: a body whose only statement returns the value. Its type arguments are the function's.
    public func defaultArgument(of function: DeclID, parameter: Int) -> TypedBody? {
        let key = DefaultArgumentKey(function: function, index: parameter)
        if let known = defaultArguments[key] { return known }
        guard let decl = self.function(function), parameter < decl.parameters.count else { return nil }
        if case .memberwiseInit(let members) = decl.synthesized, parameter < members.count {
            if let body = initialValue(of: members[parameter]) { return body }
            let type = decl.parameters[parameter].type
            let body = TypedBody(result: type, span: decl.nameSpan, in: sources)
            body.statements = [TypedStatement(.return(TypedExpression(.nilLiteral, type, decl.nameSpan)), decl.nameSpan)]
            defaultArguments[key] = body
            return body
        }
        if case .inheritedInit(let original) = decl.synthesized { return defaultArgument(of: original, parameter: parameter) }
        let syntax: [Parameter]
        switch decl.source {
        case .function(let function): syntax = function.parameters
        case .initializer(let initializer): syntax = initializer.parameters
        case .accessor, .deinitializer, .none:
            guard let storage = decl.storage.flatMap({ subscripting($0) }), let declaration = storage.syntax, case .subscripting(let written) = declaration.kind else { return nil }
            syntax = written.parameters
        }
        guard parameter < syntax.count, let value = syntax[parameter].defaultValue else { return nil }
        checking += 1
        defer { checking -= 1 }
        // A setter has the new value before the parameters of its subscript.
        let info = decl.storage.flatMap { subscripting($0) }.flatMap { parameter < $0.parameters.count ? $0.parameters[parameter] : nil } ?? decl.parameters[parameter]
        let type = info.type
        let body = TypedBody(result: type, span: value.span, in: sources)
        let owner = decl.parent.flatMap { nominal($0) }
        let checker = BodyChecker(program: self, body: body, context: decl.bodyContext ?? decl.context, signature: decl.signature, owner: owner, function: nil, isPrelude: decl.isPrelude, isThrowing: false)
        checker.illegalThrow = "a default argument"
        within(checker.environment) {
            let mark = checker.beginStatement()
            let typed = info.isAutoclosure ? checker.autoclosure(value, type) ?? checker.failed(value.span) : checker.check(value, as: type, .defaultArgument)
            body.statements = [TypedStatement(.return(typed), value.span)]
            checker.endStatement(mark)
            checker.propagateCaptures()
        }
        defaultArguments[key] = body
        return body
    }

    /// The initial value of a stored property (no `self`, except `lazy`), static, or lazily initialised global.
    /// Type arguments: those of the enclosing type.
    public func initialValue(of variable: DeclID) -> TypedBody? {
        guard let decl = self.variable(variable) else { return nil }
        return initialValueBody(decl)
    }

    // MARK: Types

    /// For lowering: as `substitute`, and opaque types become what stands behind them.
    public func concrete(_ type: TypeID, _ signature: GenericSignature, _ arguments: [TypeID]) -> TypeID {
        concrete(substitute(type, signature, arguments))
    }

    public func concrete(_ type: TypeID) -> TypeID {
        if types.isConcrete(type) { return type }
        let result = types.map(type) { part -> TypeID? in
            switch self.types.node(part) {
            case .opaque(let owner, let arguments):
                guard let underlying = self.underlyingType(of: owner) else { return part }
                let signature = self.function(owner)?.signature ?? self.variable(owner)?.signature ?? GenericSignature()
                return self.concrete(self.substitute(underlying, signature, arguments.map { self.concrete($0) }))
            case .associated(let base, let member):
                let newBase = self.concrete(base)
                return newBase == base ? nil : self.concrete(self.member(member, of: newBase))
            default: return nil
            }
        }
        return result
    }

    /// What a `some P` result really is: known when the body has been checked.
    func underlyingType(of owner: DeclID) -> TypeID? {
        if let known = opaqueTypes[owner] ?? prelude.opaqueTypes[owner] { return known }
        if let function = function(owner) {
            _ = checkBody(function)
        } else if let variable = variable(owner) {
            if let getter = variable.getter.flatMap({ function($0) }) { _ = checkBody(getter) } else { _ = initialValueBody(variable) }
        }
        return opaqueTypes[owner] ?? prelude.opaqueTypes[owner]
    }

    /// Name as Swift prints it: `Int`, `Array<Int>`; `qualified`: `Swift.Array<Swift.Int>`, `main.Point`.
    public func describe(_ type: TypeID, qualified: Bool = false) -> String {
        describe(type, qualified: qualified, sugar: !qualified)
    }

    /// `type(of:)` and reflection never use `[T]` and `T?`.
    public func runtimeName(_ type: TypeID, qualified: Bool) -> String {
        describe(type, qualified: qualified, sugar: false)
    }

    private func describe(_ type: TypeID, qualified: Bool, sugar: Bool) -> String {
        switch types.node(type) {
        case .error: return "<<error type>>"
        case .nominal(let id, let arguments):
            let decl = declaration(id) as? NominalDecl
            if sugar, let name = decl?.name, decl?.isPrelude == true, let first = arguments.first {
                if name == KnownName.array { return "[\(describe(first, qualified: qualified, sugar: true))]" }
                if name == KnownName.dictionary, arguments.count == 2 { return "[\(describe(first, qualified: qualified, sugar: true)) : \(describe(arguments[1], qualified: qualified, sugar: true))]" }
                if name == KnownName.optional {
                    let inner = describe(first, qualified: qualified, sugar: true)
                    switch types.node(first) {
                    case .function: return "(\(inner))?"
                    case .existential(let existential) where existential.protocols.count + (existential.superclass == nil ? 0 : 1) >= 1: return "(\(inner))?"
                    default: return inner + "?"
                    }
                }
            }
            return nominalName(decl, arguments, qualified: qualified, sugar: sugar)
        case .tuple(let elements):
            return "(" + elements.map { ($0.label.map { "\($0.text): " } ?? "") + describe($0.type, qualified: qualified, sugar: sugar) }.joined(separator: ", ") + ")"
        case .function(let function):
            let parameters = function.parameters.map { parameter in
                (parameter.isInout ? "inout " : "") + (parameter.isVariadic ? describe(arrayElement(parameter.type) ?? parameter.type, qualified: qualified, sugar: sugar) + "..." : describe(parameter.type, qualified: qualified, sugar: sugar))
            }.joined(separator: ", ")
            return "(\(parameters))\(function.isAsync ? " async" : "")\(function.isThrowing ? function.thrown.map { " throws(\(describe($0, qualified: qualified, sugar: sugar)))" } ?? " throws" : "") -> \(describe(function.result, qualified: qualified, sugar: sugar))"
        case .metatype(let instance):
            if case .existential = types.node(instance) { return sugar ? "(\(describe(instance, qualified: qualified, sugar: sugar))).Type" : describe(instance, qualified: qualified, sugar: sugar) + ".Type" }
            return describe(instance, qualified: qualified, sugar: sugar) + ".Type"
        case .existential(let existential):
            if existential.protocols.isEmpty, existential.superclass == nil { return existential.isClassBound ? "AnyObject" : "Any" }
            var names = existential.superclass.map { [describe($0, qualified: qualified, sugar: sugar)] } ?? []
            names += existential.protocols.map { id in
                let decl = declaration(id)
                let base = qualified ? decl?.qualifiedName ?? "" : decl?.name.text ?? ""
                if existential.bindings.isEmpty || !sugar { return base }
                return base + "<" + existential.bindings.map { describe($0.type, qualified: qualified, sugar: sugar) }.joined(separator: ", ") + ">"
            }
            let joined = names.joined(separator: " & ")
            return sugar ? "any \(joined)" : joined
        case .opaque(let owner, let arguments):
            if let bound = opaqueBound(of: owner, arguments) {
                let text = describe(bound, qualified: qualified, sugar: sugar)
                return "some " + (text.hasPrefix("any ") ? String(text.dropFirst(4)) : text)
            }
            return "some _"
        case .parameter(_, _, let name): return name.text
        case .associated(let base, let member): return describe(base, qualified: qualified, sugar: sugar) + "." + (declaration(member)?.name.text ?? "?")
        case .variable: return "_"
        }
    }

    private func nominalName(_ decl: NominalDecl?, _ arguments: [TypeID], qualified: Bool, sugar: Bool) -> String {
        guard let decl else { return "?" }
        let own = decl.ownParameterCount
        var text: String
        if let parent = decl.parent.flatMap({ declaration($0) as? NominalDecl }), parent.kind != .protocol {
            text = qualified ? nominalName(parent, Array(arguments.dropLast(own)), qualified: true, sugar: sugar) + "." + decl.name.text : sugar ? nominalName(parent, Array(arguments.dropLast(own)), qualified: false, sugar: sugar) + "." + decl.name.text : decl.name.text
        } else if qualified {
            text = decl.qualifiedName.contains("(") ? "\(decl.qualifiedName.prefix { $0 != "." }).\(decl.name.text)" : decl.qualifiedName
        } else {
            text = decl.name.text
        }
        if own > 0 {
            text += "<" + arguments.suffix(own).map { describe($0, qualified: qualified, sugar: sugar) }.joined(separator: ", ") + ">"
        }
        return text
    }

    /// Stored instance properties of a struct or class itself, in layout order.
    public func storedProperties(of nominal: DeclID) -> [VariableDecl] {
        (self.nominal(nominal)?.storedProperties ?? []).compactMap { variable($0) }
    }

    /// Type of a stored property for an instance of this nominal type (class: the property may be inherited).
    public func typeOfStoredProperty(_ variable: DeclID, in type: TypeID) -> TypeID {
        guard let decl = self.variable(variable), let parent = decl.parent, let owner = nominal(parent) else { return .error }
        guard let actual = ancestor(parent, of: type), case .nominal(_, let arguments) = types.node(actual) else { return decl.type }
        return concrete(substitute(decl.type, owner.signature, arguments))
    }

    /// Types of an enum case's payload values for this enum type.
    public func payloadTypes(of enumCase: DeclID, in type: TypeID) -> [TypeID] {
        guard let decl = self.enumCase(enumCase), let parent = decl.parent, let owner = nominal(parent), case .nominal(_, let arguments) = types.node(type) else { return [] }
        return decl.payload.map { parameter in
            let result = substitute(parameter.type, owner.signature, arguments)
            return checking > 0 ? result : concrete(result)
        }
    }

    // MARK: Classes

    /// The most derived override of a method, accessor or required initialiser for instances of `type`, with the
    /// arguments for its signature (`own` are those of the method's own generic parameters).
    public func implementation(of method: DeclID, in type: TypeID, own: [TypeID]) -> (DeclID, [TypeID]) {
        guard let base = function(method) else { return (method, []) }
        var current: TypeID? = type
        var steps = 0
        while let candidate = current, steps < 128, case .nominal(let id, let arguments) = types.node(candidate), let nominal = nominal(id) {
            steps += 1
            if base.parent == id { return (method, arguments + own) }
            for found in overrides(in: nominal, named: base) where overrideChain(found, contains: method) { return (found.id, arguments + own) }
            current = superclass(of: candidate)
        }
        return (method, [])
    }

    /// Members of this class that may override `base`.
    private func overrides(in nominal: NominalDecl, named base: FunctionDecl) -> [FunctionDecl] {
        var result: [FunctionDecl] = []
        for id in implicitMembers(base.name, of: nominal) { if let found = function(id) { result.append(found) } }
        for part in parts(of: nominal.id) where part.members[base.name] != nil {
            for member in members(base.name, of: part) {
                switch declaration(member) {
                case let found as FunctionDecl:
                    resolve(found)
                    result.append(found)
                case let variable as VariableDecl:
                    resolve(variable)
                    let accessor = base.kind == .setter ? variable.setter : variable.getter
                    if let found = accessor.flatMap({ function($0) }) { result.append(found) }
                case let subscripting as SubscriptDecl:
                    resolve(subscripting)
                    let accessor = base.kind == .setter ? subscripting.setter : subscripting.getter
                    if let found = accessor.flatMap({ function($0) }) { result.append(found) }
                default: break
                }
            }
        }
        return result
    }

    private func overrideChain(_ function: FunctionDecl, contains method: DeclID) -> Bool {
        var current = function.overridden
        var steps = 0
        while let id = current, steps < 64 {
            if id == method { return true }
            current = self.function(id)?.overridden
            steps += 1
        }
        return false
    }

    /// Some class of the program may have accessors or observers of its own for a stored property: one by its name says `override`.
    func mayBeOverridden(_ variable: VariableDecl) -> Bool {
        guard !variable.isStatic, !variable.isFinal, !variable.isLet, !overridingNames.isEmpty, overridingNames.contains(variable.name) else { return false }
        guard let parent = variable.parent.flatMap({ nominal($0) }) else { return false }
        return parent.kind == .class && !parent.isFinal
    }

    func findOverridingNames() -> Set<Name> {
        var names: Set<Name> = []
        for id in userVariables {
            guard let variable = declaration(id) as? VariableDecl, variable.syntax?.modifiers.contains(where: { $0.name == "override" }) ?? false else { continue }
            names.insert(variable.name)
        }
        return names
    }

    /// Some type or extension of the user has a member of this name. To ask when all files are declared.
    func declaresMember(_ name: Name) -> Bool {
        if let known = namesInTypes[name] { return known }
        let answer = userParts.values.contains { $0.contains { $0.members[name] != nil } }
        namesInTypes[name] = answer
        return answer
    }

    /// Some subclass in the program overrides it.
    public func hasOverrides(_ member: DeclID) -> Bool {
        for id in userFunctions { if (declaration(id) as? FunctionDecl)?.overridden == member { return true } }
        for id in userVariables {
            switch declaration(id) {
            case let variable as VariableDecl: if variable.overridden == member { return true }
            case let subscripting as SubscriptDecl: if subscripting.overridden == member { return true }
            default: break
            }
        }
        return false
    }

    /// The property of a superclass or subclass that overrides this one with accessors or observers, for instances of
    /// exactly this class; nil when the storage itself is meant.
    public func propertyOverride(of variable: DeclID, in type: TypeID) -> DeclID? {
        var current: TypeID? = type
        var steps = 0
        while let candidate = current, steps < 128, case .nominal(let id, _) = types.node(candidate), let nominal = nominal(id) {
            steps += 1
            if self.variable(variable)?.parent == id { return nil }
            guard let name = declaration(variable)?.name else { return nil }
            for part in parts(of: nominal.id) where part.members[name] != nil {
                for member in members(name, of: part) { if let found = self.variable(member), found.overridden != nil { return member } }
            }
            current = superclass(of: candidate)
        }
        return nil
    }
}
