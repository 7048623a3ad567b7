import Diagnostics
import Lexer
import Parser

/// Members of `Codable` types and of coding keys that nobody writes. They are made as text, which is read, checked and run like
/// the script's own: headers when the type is declared, bodies when they are checked, so that they follow what the type stores.
extension Program {
    /// What a part of a type says about coding.
    private struct CodingRole: OptionSet {
        let rawValue: Int
        static let encodes = CodingRole(rawValue: 1)
        static let decodes = CodingRole(rawValue: 2)
        static let isKey = CodingRole(rawValue: 4)
    }

    private static let codingKeys: Name = "CodingKeys"
    private static let encode: Name = "encode"

    /// Adds what the types declared from `first` on do not write themselves.
    func deriveCodingMembers(from first: Int = 0) {
        var index = first
        // Keys that are made here are types too.
        while index < userNominals.count {
            if let nominal = declaration(userNominals[index]) as? NominalDecl, nominal.kind != .protocol {
                for part in userParts[nominal.id] ?? [] where !part.inheritedSyntax.isEmpty {
                    let role = part.inheritedSyntax.reduce(into: CodingRole()) { $0.formUnion(codingRole($1, part.context)) }
                    if !role.isEmpty { derive(role, nominal, part) }
                }
            }
            index += 1
        }
    }

    /// Names are looked up, and nothing is resolved that could depend on what is made here.
    private func codingRole(_ syntax: TypeSyntax, _ context: DeclContext) -> CodingRole {
        switch syntax.kind {
        case .identifier(let name, nil):
            guard case .declaration(let id, _)? = lookupType(name, context) else { return [] }
            switch declaration(id) {
            case let alias as TypealiasDecl where alias.isPrelude: return alias.name == "Codable" ? [.encodes, .decodes] : []
            case let alias as TypealiasDecl:
                guard case .typealias(let written)? = alias.syntax?.kind else { return [] }
                return codingRole(written.type, alias.context)
            case let nominal as NominalDecl where nominal.kind == .protocol:
                if nominal.isPrelude { return codingRole(ofLibrary: nominal.name) }
                return inheritedProtocols(id).reduce(into: CodingRole()) { role, inherited in
                    if let decl = declaration(inherited), decl.isPrelude { role.formUnion(codingRole(ofLibrary: decl.name)) }
                }
            default: return []
            }
        case .member(let base, let name, _, nil):
            guard case .identifier("Swift", nil) = base.kind else { return [] }
            return name == "Codable" ? [.encodes, .decodes] : codingRole(ofLibrary: name)
        case .composition(let parts): return parts.reduce(into: CodingRole()) { $0.formUnion(codingRole($1, context)) }
        case .attributed(_, _, let type): return codingRole(type, context)
        default: return []
        }
    }

    private func codingRole(ofLibrary name: Name) -> CodingRole {
        switch name {
        case "Encodable": return .encodes
        case "Decodable": return .decodes
        case "CodingKey": return .isKey
        default: return []
        }
    }

    private func derive(_ role: CodingRole, _ nominal: NominalDecl, _ part: Part) {
        if role.contains(.isKey) {
            guard nominal.kind == .enum else { return }
            add(keyMembers(nominal), to: part, nominal)
            return
        }
        // Raw values are coded by the library.
        if nominal.kind == .enum, rawTypeName(nominal) != nil { return }
        if nominal.kind != .enum, writes("rawValue", nominal), declaredProtocols(of: nominal.id).contains(where: { declaration($0)?.name == "RawRepresentable" }) { return }
        var text = ""
        let encodes = role.contains(.encodes) && !writesFunction(Program.encode, "to", nominal)
        let decodes = role.contains(.decodes) && !writesFunction(KnownName.initializer, "from", nominal)
        if !encodes, !decodes { return }
        if encodes { text += "func encode(to encoder: any Swift.Encoder) throws {}\n" }
        let isRequired = nominal.kind == .class && !part.isExtension && !nominal.isFinal
        if decodes { text += "\(isRequired ? "required " : "")init(from decoder: any Swift.Decoder) throws {}\n" }
        if nominal.kind == .enum {
            let cases = enumCases(nominal)
            if !writes(Program.codingKeys, nominal) { text += keys("CodingKeys", cases.map(\.name)) }
            for enumCase in cases where !writes(Name(keysName(enumCase.name)), nominal) {
                text += keys(keysName(enumCase.name), (enumCase.element?.payload ?? []).enumerated().map { payloadKey($0.element.label, $0.offset) })
            }
        } else if !writes(Program.codingKeys, nominal) {
            text += keys("CodingKeys", codedProperties(nominal).map(\.key))
        }
        part.derivesInitializer = decodes
        add(text, to: part, nominal)
    }

    private func keys(_ name: String, _ cases: [Name]) -> String {
        "enum \(name): Swift.CodingKey { \(cases.map { "case `\($0.text)`" }.joined(separator: "; ")) }\n"
    }

    private func add(_ text: String, to part: Part, _ nominal: NominalDecl) {
        if text.isEmpty { return }
        for declaration in prelude.derived("\(nominal.kind == .protocol ? "struct" : "\(nominal.kind)") M {\n\(text)}", self) {
            guard case .nominal(let made) = declaration.kind else { continue }
            for member in made.members {
                for name in memberNames(member) {
                    part.add(name, MemberSlot(.syntax(member)))
                    if case .nominal = member.kind { memberTypes.insert(name) }
                    for id in members(name, of: part) {
                        guard let function = self.declaration(id) as? FunctionDecl, function.syntax === member else { continue }
                        switch function.kind {
                        case .initializer where function.source.parameters.first?.label == "from": function.coding = .decode
                        case .function where name == Program.encode: function.coding = .encode
                        default: break
                        }
                    }
                }
            }
        }
    }

    /// Made for a type, from text that no file has.
    func isMade(_ decl: Decl) -> Bool { sources.source(decl.nameSpan.source)?.module == "Swift" }

    // MARK: What is written

    private func slots(_ name: Name, _ nominal: NominalDecl) -> [MemberSlot] {
        parts(of: nominal.id).flatMap { $0.members[name] ?? [] }
    }

    private func writes(_ name: Name, _ nominal: NominalDecl) -> Bool { !slots(name, nominal).isEmpty }

    /// A function of one parameter with this label.
    private func writesFunction(_ name: Name, _ label: Name, _ nominal: NominalDecl) -> Bool {
        for part in parts(of: nominal.id) where part.members[name] != nil {
            for id in members(name, of: part) {
                guard let function = declaration(id) as? FunctionDecl else { continue }
                let parameters = function.source.parameters
                if parameters.count == 1, parameters[0].label == label { return true }
            }
        }
        return false
    }

    private func rawTypeName(_ nominal: NominalDecl) -> Name? {
        guard let first = nominal.ownPart?.inheritedSyntax.first, case .identifier(let name, _) = first.kind else { return nil }
        guard case .declaration(let id, _)? = lookupType(name, nominal.context), let type = declaration(id) as? NominalDecl, type.kind != .protocol else { return nil }
        return name
    }

    private func enumCases(_ nominal: NominalDecl) -> [EnumCaseDecl] {
        guard let part = nominal.ownPart else { return [] }
        return part.order.flatMap { members($0, of: part) }.compactMap { declaration($0) as? EnumCaseDecl }
    }

    private func keysName(_ name: Name) -> String { name.text.prefix(1).uppercased() + name.text.dropFirst() + "CodingKeys" }

    private func payloadKey(_ label: Name?, _ index: Int) -> Name { label.map { $0 == "_" ? Name("_\(index)") : $0 } ?? Name("_\(index)") }

    /// The stored properties that take part, each with its key: that of a wrapped property is the name as written.
    private func codedProperties(_ nominal: NominalDecl) -> [(key: Name, variable: VariableDecl)] {
        guard let part = nominal.ownPart else { return [] }
        var result: [(key: Name, variable: VariableDecl)] = []
        for name in part.order {
            for id in members(name, of: part) {
                guard let variable = declaration(id) as? VariableDecl, variable.isStored, !variable.isStatic, !variable.isLazy else { continue }
                if nominal.kind == .class, variable.syntax?.modifiers.contains(where: { $0.name == "override" }) == true { continue }
                result.append((isWrapperStorage(name, part) ? Name(String(name.text.dropFirst())) : name, variable))
            }
        }
        return result
    }

    private func isWrapperStorage(_ name: Name, _ part: Part) -> Bool {
        if wrapperSyntax.isEmpty || !name.text.hasPrefix("_") { return false }
        let written = Name(String(name.text.dropFirst()))
        guard part.members[written] != nil else { return false }
        return members(written, of: part).contains { id in
            declaration(id)?.syntax?.attributes.contains { wrapperSyntax[$0.name] != nil } ?? false
        }
    }

    // MARK: Coding keys

    private func keyMembers(_ nominal: NominalDecl) -> String {
        let cases = enumCases(nominal)
        if cases.contains(where: { $0.element?.payload != nil }) { return "" }
        let raw = rawTypeName(nominal)
        var text = ""
        if !writes("stringValue", nominal) {
            let names = cases.map { "case .`\($0.name.text)`: return \"\($0.name.text)\"" }.joined(separator: "\n")
            text += "var stringValue: Swift.String { \(raw == "String" ? "return self.rawValue" : "switch self {\n\(names)\n}") }\n"
        }
        if !writes("intValue", nominal) { text += "var intValue: Swift.Int? { \(raw == "Int" ? "return self.rawValue" : "return nil") }\n" }
        if !writesFunction(KnownName.initializer, "stringValue", nominal) {
            let names = cases.map { "case \"\($0.name.text)\": self = .`\($0.name.text)`" }.joined(separator: "\n")
            text += "init?(stringValue: Swift.String) { \(raw == "String" ? "self.init(rawValue: stringValue)" : "switch stringValue {\n\(names)\ndefault: return nil\n}") }\n"
        }
        if !writesFunction(KnownName.initializer, "intValue", nominal) {
            text += "init?(intValue: Swift.Int) { \(raw == "Int" ? "self.init(rawValue: intValue)" : "return nil") }\n"
        }
        return text
    }

    /// The cases of a nested type of keys; nil when it is not an enum.
    private func cases(ofKeys name: Name, _ nominal: NominalDecl) -> [EnumCaseDecl]? {
        for part in parts(of: nominal.id) where part.members[name] != nil {
            for id in members(name, of: part) {
                var found = declaration(id) as? NominalDecl
                if let alias = typealiasing(id) { found = nominalID(alias.type).flatMap { declaration($0) as? NominalDecl } }
                guard let found, found.kind == .enum else { continue }
                return enumCases(found)
            }
        }
        return nil
    }

    // MARK: Bodies

    /// Why the body cannot be made.
    func codingObstacles(_ function: FunctionDecl, _ nominal: NominalDecl, _ decl: NominalDecl) -> [Diagnostic.Note] {
        guard let coding = function.coding else { return [] }
        let name = decl.name.text
        func doesNotConform(_ type: TypeID, _ span: Span) -> Diagnostic.Note? {
            if types.hasError(type) || conforms(type, to: decl.id) { return nil }
            return .init("cannot automatically synthesize '\(name)' because '\(describe(type))' does not conform to '\(name)'", span)
        }
        return within(Environment(function.signature)) {
            if nominal.kind == .enum {
                return nominal.cases.compactMap { enumCase($0) }.flatMap { enumCase in enumCase.payload.compactMap { doesNotConform($0.type, $0.span == .none ? enumCase.nameSpan : $0.span) } }
            }
            guard let keys = cases(ofKeys: Program.codingKeys, nominal) else {
                return [.init("cannot automatically synthesize '\(name)' because 'CodingKeys' is not an enum", nominal.nameSpan)]
            }
            let properties = codedProperties(nominal)
            var notes: [Diagnostic.Note] = []
            for (key, property) in properties {
                guard let variable = variable(property.id) else { continue }
                if keys.contains(where: { $0.name == key }) {
                    if let note = doesNotConform(variable.type, variable.nameSpan) { notes.append(note) }
                } else if coding == .decode, !variable.hasInitialValue, variable.isLet || optionalPayload(variable.type) == nil {
                    notes.append(.init("cannot automatically synthesize '\(name)' because '\(key.text)' does not have a matching CodingKey and does not have a default value", variable.nameSpan))
                }
            }
            for key in keys where !properties.contains(where: { $0.key == key.name }) {
                notes.append(.init("CodingKey case '\(key.name.text)' does not match any stored properties", key.nameSpan))
            }
            return notes
        }
    }

    /// nil when it cannot be made, which is said at the conformance.
    func codingBody(_ function: FunctionDecl) -> [Statement]? {
        guard let coding = function.coding, let nominal = function.parent.flatMap({ nominal($0) }), let decl = known(coding == .encode ? "Encodable" : "Decodable").flatMap({ self.nominal($0) }) else { return nil }
        if !codingObstacles(function, nominal, decl).isEmpty { return nil }
        let text = nominal.kind == .enum ? caseCoding(coding, nominal) : propertyCoding(coding, nominal)
        for declaration in prelude.derived("struct M {\nfunc f() throws {\n\(text)}\n}", self) {
            if case .nominal(let made) = declaration.kind, case .function(let body)? = made.members.first?.kind { return body.body }
        }
        return nil
    }

    private func propertyCoding(_ coding: FunctionDecl.Coding, _ nominal: NominalDecl) -> String {
        let keys = cases(ofKeys: Program.codingKeys, nominal) ?? []
        var lines = ""
        for (key, property) in codedProperties(nominal) where keys.contains(where: { $0.name == key }) {
            guard let variable = variable(property.id) else { continue }
            let isOptional = optionalPayload(canonical(variable.type)) != nil
            if coding == .encode {
                lines += "try container.encode\(isOptional ? "IfPresent" : "")(self.`\(variable.name.text)`, forKey: .`\(key.text)`)\n"
            } else if !(variable.isLet && variable.hasInitialValue) {
                lines += "self.`\(variable.name.text)` = try container._decode\(isOptional ? "IfPresent" : "")(forKey: .`\(key.text)`)\n"
            }
        }
        if coding == .encode { return lines.isEmpty ? "_ = encoder.container(keyedBy: CodingKeys.self)\n" : "var container = encoder.container(keyedBy: CodingKeys.self)\n" + lines }
        let end = nominal.superclass != nil ? "super.init()\n" : ""
        return (lines.isEmpty ? "" : "let container = try decoder.container(keyedBy: CodingKeys.self)\n" + lines) + end
    }

    private func caseCoding(_ coding: FunctionDecl.Coding, _ nominal: NominalDecl) -> String {
        let all = nominal.cases.compactMap { enumCase($0) }
        var text = ""
        for enumCase in all {
            let name = enumCase.name.text
            let keys = Set((cases(ofKeys: Name(keysName(enumCase.name)), nominal) ?? []).map(\.name))
            let payload = enumCase.payload.enumerated().map { index, value in
                (label: value.label, key: payloadKey(value.label, index), isOptional: optionalPayload(canonical(value.type)) != nil)
            }
            let nested = "container.nestedContainer(keyedBy: \(keysName(enumCase.name)).self, forKey: .`\(name)`)\n"
            let isUsed = payload.contains { keys.contains($0.key) }
            if coding == .encode {
                text += "case .`\(name)`\(payload.isEmpty ? "" : "(\(payload.indices.map { keys.contains(payload[$0].key) ? "let a\($0)" : "_" }.joined(separator: ", ")))"):\n"
                text += (isUsed ? "var nested = " : "_ = ") + nested
                for (index, value) in payload.enumerated() where keys.contains(value.key) {
                    text += "try nested.encode\(value.isOptional ? "IfPresent" : "")(a\(index), forKey: .`\(value.key.text)`)\n"
                }
            } else {
                text += "case .`\(name)`:\n\(isUsed ? "let nested = " : "_ = ")try " + nested
                let arguments = payload.filter { keys.contains($0.key) }.map { value in
                    (value.label.map { "\($0.text): " } ?? "") + "try nested._decode\(value.isOptional ? "IfPresent" : "")(forKey: .`\(value.key.text)`)"
                }
                text += "self = .`\(name)`\(payload.isEmpty ? "" : "(\(arguments.joined(separator: ", ")))")\n"
            }
        }
        if coding == .encode { return all.isEmpty ? "_ = encoder.container(keyedBy: CodingKeys.self)\n" : "var container = encoder.container(keyedBy: CodingKeys.self)\nswitch self {\n\(text)}\n" }
        let wrong = "throw Swift.DecodingError._notOneKey(Self.self, container.codingPath)\n"
        if all.isEmpty { return "let container = try decoder.container(keyedBy: CodingKeys.self)\n" + wrong }
        return """
            let container = try decoder.container(keyedBy: CodingKeys.self)
            let keys = container.allKeys
            guard keys.count == 1, let key = keys.first else { \(wrong)}
            switch key {
            \(text)}

            """
    }
}

extension PreludeWorld {
    /// Text that was made for a type. The same text is read once: versions of a program that are alike share its declarations.
    func derived(_ text: String, _ program: Program) -> [Declaration] {
        if let known = derivedTexts[text] { return known }
        let result = parse(Array(text.utf8), program)
        derivedTexts[text] = result
        return result
    }
}
