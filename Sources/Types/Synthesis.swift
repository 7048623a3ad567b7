import Diagnostics
import Lexer
import Parser

/// Members that exist without being written: initialisers, raw values, `==`, `hash(into:)`, `allCases`.
extension Program {
    func implicitMembers(_ name: Name, of nominal: NominalDecl) -> [DeclID] {
        if nominal.kind == .protocol || nominal.builtin != nil { return [] }
        let key = ImplicitKey(nominal: nominal.id, name: name)
        if let known = implicitCache[key] { return known }
        resolve(nominal)
        var result: [DeclID] = []
        switch name {
        case KnownName.initializer: result = implicitInitializers(nominal)
        case "rawValue":
            if nominal.kind == .enum, nominal.rawType != nil, !writes(nominal, name) { result = [rawValueProperty(nominal)] }
        case "allCases":
            if nominal.kind == .enum, let id = known("CaseIterable"), declaredProtocols(of: nominal.id).contains(id), !writes(nominal, name) { result = [allCasesProperty(nominal)] }
        default: break
        }
        if nominal.resolution == .done { implicitCache[key] = result }
        return result
    }

    struct ImplicitKey: Hashable {
        var nominal: DeclID
        var name: Name
        func _rawHashValue(seed: Int) -> Int { name._rawHashValue(seed: nominal._rawHashValue(seed: seed)) }
    }

    private func writes(_ nominal: NominalDecl, _ name: Name) -> Bool {
        parts(of: nominal.id).contains { $0.members[name] != nil }
    }

    private func make(_ nominal: NominalDecl, _ name: Name, _ suffix: String, _ kind: FunctionDecl.Kind, _ synthesized: FunctionDecl.Synthesized) -> FunctionDecl {
        let key = "\(nominal.qualifiedName).\(suffix) synthesized"
        let function = FunctionDecl(id: table.id(for: key), name: name, parent: nominal.id, qualifiedName: "\(nominal.qualifiedName).\(suffix)", syntax: nil, nameSpan: nominal.nameSpan, isPrelude: nominal.isPrelude, context: nominal.ownPart?.memberContext ?? nominal.context, kind: kind)
        function.key = key
        function.synthesized = synthesized
        function.signature = nominal.signature
        function.resolution = .done
        function.result = nominal.selfType
        store(function)
        return function
    }

    private func parameter(_ label: Name?, _ name: Name, _ type: TypeID, hasDefault: Bool = false, isInout: Bool = false) -> ParameterInfo {
        ParameterInfo(label: label, name: name, type: type, isInout: isInout, isVariadic: false, isAutoclosure: false, isEscaping: true, hasDefault: hasDefault, span: .none)
    }

    // MARK: Initialisers

    private func implicitInitializers(_ nominal: NominalDecl) -> [DeclID] {
        switch nominal.kind {
        case .struct:
            if nominal.ownPart?.writesInitializers == true { return [] }
            let all = memberwise(nominal)
            // With a default for everything there is `init()` too.
            guard let parameters = function(all)?.parameters, !parameters.isEmpty, parameters.allSatisfy(\.hasDefault) else { return [all] }
            let plain = make(nominal, KnownName.initializer, "init()", .initializer, .memberwiseInit([]))
            plain.selfKind = .result
            return [plain.id, all]
        case .class:
            return classInitializers(nominal)
        case .enum:
            if nominal.rawType != nil, !writesRawInit(nominal) { return [rawValueInit(nominal)] }
            return []
        case .protocol: return []
        }
    }

    private func writesRawInit(_ nominal: NominalDecl) -> Bool {
        for part in parts(of: nominal.id) {
            for slot in part.members[KnownName.initializer] ?? [] {
                if case .syntax(let declaration) = slot.state, case .initializer(let syntax) = declaration.kind, syntax.parameters.first?.label == "rawValue" { return true }
                if case .declared(let ids) = slot.state {
                    for id in ids { if let function = declaration(id) as? FunctionDecl, case .initializer(let syntax) = function.source, syntax.parameters.first?.label == "rawValue" { return true } }
                }
            }
        }
        return false
    }

    private func memberwise(_ nominal: NominalDecl) -> DeclID {
        var members: [DeclID] = []
        var parameters: [ParameterInfo] = []
        for id in nominal.storedProperties {
            guard let property = variable(id) else { continue }
            if property.isLet && property.hasInitialValue || property.isLazy { continue }
            let isOptionalVar = !property.isLet && optionalPayload(property.type) != nil
            members.append(id)
            var info = parameter(property.name, property.name, property.type, hasDefault: property.hasInitialValue || isOptionalVar)
            if !nominal.isPrelude { info.builder = resultBuilder(property.syntax?.attributes ?? [], property.context) }
            parameters.append(info)
        }
        let labels = parameters.map { $0.name.text + ":" }.joined()
        let function = make(nominal, KnownName.initializer, "init(\(labels))", .initializer, .memberwiseInit(members))
        function.parameters = parameters
        function.selfKind = .result
        return function.id
    }

    /// Every stored property of the class itself has a value from the start.
    private func allInitialised(_ nominal: NominalDecl) -> Bool {
        nominal.storedProperties.allSatisfy { id in
            guard let property = declaration(id) as? VariableDecl else { return true }
            if property.hasInitialValue || property.isLazy { return true }
            return !property.isLet && optionalPayload(variable(id)?.type ?? .error) != nil
        }
    }

    private func classInitializers(_ nominal: NominalDecl) -> [DeclID] {
        var hasDesignated = false
        var own: [FunctionDecl] = []
        for part in parts(of: nominal.id) where !part.isExtension {
            for id in members(KnownName.initializer, of: part) {
                guard let function = declaration(id) as? FunctionDecl, function.coding == nil else { continue }
                own.append(function)
                if function.syntax?.modifiers.contains(where: { $0.name == "convenience" }) != true { hasDesignated = true }
            }
        }
        guard let superclass = nominal.superclass, case .nominal(let parent, let arguments) = types.node(superclass), let parentDecl = self.nominal(parent) else {
            if hasDesignated || !allInitialised(nominal) { return [] }
            let function = make(nominal, KnownName.initializer, "init()", .initializer, .defaultInit)
            function.selfKind = .object
            return [function.id]
        }
        if hasDesignated || !allInitialised(nominal) { return [] }
        // Designated initialisers of the superclass are inherited.
        var result: [DeclID] = []
        for id in designatedInitializers(parentDecl) {
            guard let inherited = function(id) else { continue }
            if own.contains(where: { self.function($0.id)?.parameters.map(\.label) == inherited.parameters.map(\.label) }) { continue }
            let labels = inherited.parameters.map { ($0.label?.text ?? "_") + ":" }.joined()
            let types = inherited.parameters.map { describe($0.type) }.joined(separator: ",")
            let function = make(nominal, KnownName.initializer, "init(\(labels))(\(types))", .initializer, .inheritedInit(id))
            function.selfKind = .object
            function.isFailable = inherited.isFailable
            function.isRequired = inherited.isRequired
            function.isThrowing = inherited.isThrowing
            function.overridden = id
            if function.isFailable { function.result = optional(nominal.selfType) }
            function.parameters = inherited.parameters.map { info in
                var info = info
                info.type = substitute(info.type, parentDecl.signature, arguments)
                return info
            }
            result.append(function.id)
        }
        return result
    }

    func designatedInitializers(_ nominal: NominalDecl) -> [DeclID] {
        var result = implicitMembers(KnownName.initializer, of: nominal)
        for part in parts(of: nominal.id) where !part.isExtension {
            for id in members(KnownName.initializer, of: part) {
                if let function = function(id), !function.isConvenience { result.append(id) }
            }
        }
        return result
    }

    // MARK: Enums

    private func rawValueInit(_ nominal: NominalDecl) -> DeclID {
        let function = make(nominal, KnownName.initializer, "init(rawValue:)", .initializer, .rawValueInit)
        function.parameters = [parameter("rawValue", "rawValue", nominal.rawType ?? .error)]
        function.isFailable = true
        function.result = optional(nominal.selfType)
        function.selfKind = .result
        return function.id
    }

    private func property(_ nominal: NominalDecl, _ name: Name, _ type: TypeID, isStatic: Bool, _ synthesized: FunctionDecl.Synthesized) -> DeclID {
        let getter = make(nominal, name, "\(name.text).get", .getter, synthesized)
        getter.result = type
        getter.isStatic = isStatic
        getter.selfKind = isStatic ? .metatype : .value
        let key = "\(nominal.qualifiedName).\(name.text) synthesized"
        let variable = VariableDecl(id: table.id(for: key), name: name, parent: nominal.id, qualifiedName: "\(nominal.qualifiedName).\(name.text)", syntax: nil, nameSpan: nominal.nameSpan, isPrelude: nominal.isPrelude, context: nominal.ownPart?.memberContext ?? nominal.context, isLet: false)
        variable.key = key
        variable.isStored = false
        variable.isStatic = isStatic
        variable.type = type
        variable.getter = getter.id
        variable.synthesized = synthesized
        variable.signature = nominal.signature
        variable.resolution = .done
        getter.storage = variable.id
        store(variable)
        return variable.id
    }

    private func rawValueProperty(_ nominal: NominalDecl) -> DeclID {
        property(nominal, "rawValue", nominal.rawType ?? .error, isStatic: false, .rawValueGetter)
    }

    private func allCasesProperty(_ nominal: NominalDecl) -> DeclID {
        property(nominal, "allCases", array(nominal.selfType), isStatic: true, .allCases)
    }

    // MARK: Equatable, Hashable, Comparable

    func synthesizedWitness(_ requirement: Decl, _ nominal: NominalDecl) -> WitnessEntry? {
        guard nominal.kind == .struct || nominal.kind == .enum, nominal.builtin == nil, let owner = requirement.parent, let protocolName = declaration(owner)?.name, declaration(owner)?.isPrelude == true else { return nil }
        switch (protocolName, requirement.name) {
        case ("Equatable", "=="):
            guard membersConform(nominal, owner) else { return nil }
            let function = make(nominal, "==", "==(_:_:)", .function, .equals)
            function.isStatic = true
            function.selfKind = .metatype
            function.parameters = [parameter(nil, "a", nominal.selfType), parameter(nil, "b", nominal.selfType)]
            function.result = boolType
            return WitnessEntry(declaration: function.id, arguments: nominal.signature.parameters)
        case ("Hashable", "hash"):
            guard membersConform(nominal, owner) else { return nil }
            let function = make(nominal, "hash", "hash(into:)", .function, .hash)
            function.selfKind = .value
            function.parameters = [parameter("into", "hasher", knownType("Hasher"), isInout: true)]
            function.result = types.void
            return WitnessEntry(declaration: function.id, arguments: nominal.signature.parameters)
        case ("Comparable", "<"):
            guard nominal.kind == .enum, nominal.rawType == nil, membersConform(nominal, owner) else { return nil }
            let function = make(nominal, "<", "<(_:_:)", .function, .lessThan)
            function.isStatic = true
            function.selfKind = .metatype
            function.parameters = [parameter(nil, "a", nominal.selfType), parameter(nil, "b", nominal.selfType)]
            function.result = boolType
            return WitnessEntry(declaration: function.id, arguments: nominal.signature.parameters)
        default: return nil
        }
    }

    private func membersConform(_ nominal: NominalDecl, _ protocolID: DeclID) -> Bool {
        within(Environment(conditionalSignature(nominal, protocolID))) {
            for id in nominal.storedProperties {
                guard let type = variable(id)?.type else { return false }
                if !conforms(type, to: protocolID) { return false }
            }
            for id in nominal.cases {
                for parameter in enumCase(id)?.payload ?? [] where !conforms(parameter.type, to: protocolID) { return false }
            }
            return true
        }
    }

    /// The signature under which the nominal conforms: that of the part which says so.
    private func conditionalSignature(_ nominal: NominalDecl, _ protocolID: DeclID) -> GenericSignature {
        for part in parts(of: nominal.id) where protocols(of: part).contains(where: { inheritedProtocols($0).contains(protocolID) }) {
            return signature(of: part)
        }
        return nominal.signature
    }
}
