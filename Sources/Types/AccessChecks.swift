import Diagnostics
import Lexer
import Parser

/// Who may see a declaration, and what follows from it: a header may not speak of types that fewer can see, and a witness
/// must be seen by whoever sees its requirement.
extension Program {
    /// From where something can be seen: `private` within `owner`, `file`, `internal`, `public`.
    private struct Reach {
        enum Level: Int, Comparable {
            case `private`, file, `internal`, `public`
            static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
            var word: String { self == .file ? "fileprivate" : self == .private ? "private" : self == .internal ? "internal" : "public" }
        }
        var level: Level
        var owner: DeclID?
        /// The word that says so.
        var word: String
    }

    /// - Parameter setter: of a variable or subscript, `private(set)` counts.
    private func reach(_ decl: Decl, setter: Bool = false) -> Reach {
        var own = Reach(level: .internal, owner: nil, word: "internal")
        if let part = decl.part, part.isExtension, part.isFilePrivate { own = Reach(level: .file, owner: nil, word: "fileprivate") }
        if let parent = decl.parent.flatMap({ nominal($0) }), parent.kind == .protocol, decl.part?.isExtension == false { own.level = .public }
        if decl is EnumCaseDecl { own.level = .public }
        for modifier in decl.syntax?.modifiers ?? [] where modifier.detail == nil || setter && modifier.detail == "set" {
            let word = modifier.name.text
            switch word {
            case "private": own = decl.parent == nil ? Reach(level: .file, owner: nil, word: word) : Reach(level: .private, owner: decl.parent, word: word)
            case "fileprivate": own = Reach(level: .file, owner: nil, word: word)
            case "internal": own = Reach(level: .internal, owner: nil, word: word)
            case "public", "open": own = Reach(level: .public, owner: nil, word: "public")
            default: break
            }
        }
        guard let parent = decl.parent.flatMap({ declaration($0) }), !parent.isPrelude else { return own }
        let outer = reach(parent)
        return outer.level < own.level ? outer : own
    }

    private func covers(_ type: Reach, _ decl: Reach) -> Bool {
        guard type.level == .private, decl.level == .private else { return type.level >= decl.level }
        var current = decl.owner
        while let id = current {
            if id == type.owner { return true }
            current = declaration(id)?.parent
        }
        return false
    }

    private func isLocal(_ decl: Decl) -> Bool {
        var current: DeclContext? = decl.context
        while let scope = current {
            if case .local = scope.kind { return true }
            current = scope.parent
        }
        return false
    }

    /// The first declaration in a type that cannot be seen wherever `decl` can.
    private func hidden(in type: TypeID, from decl: Reach) -> Reach? {
        var found: Reach?
        func look(_ id: DeclID) {
            guard found == nil, let used = declaration(id), !used.isPrelude, !isLocal(used) else { return }
            let reach = reach(used)
            if !covers(reach, decl) { found = reach }
        }
        _ = types.map(type) { part in
            switch self.types.node(part) {
            case .nominal(let id, _): look(id)
            case .existential(let existential): existential.protocols.forEach(look)
            default: break
            }
            return nil
        }
        return found
    }

    private struct Use {
        var what: String
        var type: TypeID
        var verb = "uses a"
    }

    private func checkAccess(_ decl: Decl, _ noun: String, _ id: String, _ uses: [Use], isMember: Bool) {
        if decl.isPrelude || isLocal(decl) { return }
        let own = reach(decl)
        for use in uses {
            guard let hidden = hidden(in: use.type, from: own) else { continue }
            let isRequirement = decl.parent.flatMap { nominal($0) }?.kind == .protocol
            let isExplicit = isRequirement || decl.syntax?.modifiers.contains { $0.detail == nil && ["public", "internal", "open", "fileprivate"].contains($0.name.text) } ?? false
            let start: String
            if isExplicit { start = "cannot be declared \(own.level.word)" } else if hidden.level == .private { start = "must be declared private" } else if hidden.level == .internal { start = "must be declared internal" } else { start = "must be declared \(isMember ? "fileprivate" : "private or fileprivate")" }
            let verb = use.verb == "uses a" && hidden.word == "internal" ? "uses an" : use.verb
            let end = use.verb == "is" ? "is \(hidden.word)" : "\(verb) \(hidden.word)"
            let tail = use.verb == "uses a" ? " type" : use.verb == "is" ? "" : " protocol"
            let reason = use.what.isEmpty ? "it \(end)\(tail)" : "its \(use.what) \(end)\(tail)"
            report(.error(id, "\(noun) \(start) because \(reason)", decl.nameSpan))
            return
        }
    }

    func checkAccess(_ function: FunctionDecl, _ owner: NominalDecl?) {
        guard function.kind == .function || function.kind == .initializer else { return }
        let word = function.kind == .initializer ? "initializer" : owner == nil ? "function" : "method"
        let bounds = ownBounds(function.signature, function.id)
        if !bounds.isEmpty { checkAccess(function, function.kind == .initializer ? word : owner == nil ? "global function" : "instance method", "generic-param-access", bounds, isMember: owner != nil) }
        var uses = function.parameters.map { Use(what: "parameter", type: $0.type) }
        if function.kind == .function { uses.append(Use(what: "result", type: function.result)) }
        checkAccess(function, word, "function-type-access", uses, isMember: owner != nil)
    }

    func checkAccess(_ variable: VariableDecl) {
        if variable.nameSpan == .none || variable.name.text.hasPrefix("_") && variable.syntax?.tokens.isEmpty == true { return }
        let noun = variable.parent != nil ? "property" : variable.isLet ? "constant" : "variable"
        let isInferred = variable.binding?.type == nil && variable.binding != nil
        checkAccess(variable, noun, isInferred ? "pattern-type-access-inferred" : "pattern-type-access", [Use(what: isInferred ? "type '\(describe(variable.type))'" : "type", type: variable.type)], isMember: variable.parent != nil)
    }

    func checkAccess(_ subscripting: SubscriptDecl) {
        checkAccess(subscripting, "subscript", "subscript-type-access", subscripting.parameters.map { Use(what: "index", type: $0.type) } + [Use(what: "element type", type: subscripting.type)], isMember: true)
    }

    func checkAccess(_ alias: TypealiasDecl) {
        checkAccess(alias, "type alias", "type-alias-underlying-type-access", [Use(what: "underlying type", type: alias.type)], isMember: alias.parent != nil)
    }

    func checkAccess(_ nominal: NominalDecl) {
        if nominal.isPrelude || isLocal(nominal) { return }
        let isMember = nominal.parent != nil
        switch nominal.kind {
        case .protocol:
            let refined = nominal.protocols.map { Use(what: "", type: existential(of: $0), verb: "refines a") }
            checkAccess(nominal, "protocol", "protocol-access", refined, isMember: isMember)
            return
        case .class:
            if let superclass = nominal.superclass { checkAccess(nominal, "class", "class-super-access", [Use(what: "superclass", type: superclass, verb: "is")], isMember: isMember) }
        case .enum:
            let own = reach(nominal)
            for enumCase in nominal.cases.compactMap({ self.enumCase($0) }) {
                if let hidden = enumCase.payload.lazy.compactMap({ self.hidden(in: $0.type, from: own) }).first {
                    report(.error("enum-case-access", "enum case in \(own.level == .internal ? "an" : "a") \(own.word) enum uses \(hidden.word == "internal" ? "an" : "a") \(hidden.word) type", enumCase.nameSpan))
                }
            }
        case .struct: break
        }
        checkAccess(nominal, "generic \(nominal.kind)", "generic-param-access", ownBounds(nominal.signature, nominal.id), isMember: isMember)
    }

    private func ownBounds(_ signature: GenericSignature, _ owner: DeclID) -> [Use] {
        signature.requirements.compactMap { requirement in
            guard case .conforms(let subject, let bound) = requirement, case .parameter(owner, _, _) = types.node(subject) else { return nil }
            return Use(what: "generic parameter", type: existential(of: bound))
        }
    }

    // MARK: Witnesses

    /// A witness that fewer can see than the requirement, or the type.
    func checkAccess(of witness: Decl, for requirement: Decl, _ nominal: NominalDecl, _ decl: NominalDecl) {
        if witness.isPrelude || witness.parent != nominal.id || isLocal(nominal) || isLocal(decl) || (witness as? FunctionDecl)?.synthesized != nil || (witness as? VariableDecl)?.synthesized != nil || isMade(witness) { return }
        let needsSetter = (requirement as? VariableDecl)?.setter != nil || (requirement as? SubscriptDecl)?.setter != nil
        let byProtocol = decl.isPrelude ? Reach(level: .public, owner: nil, word: "public") : reach(decl), byType = reach(nominal)
        let needed = byType.level < byProtocol.level ? byType : byProtocol
        for setter in needsSetter ? [false, true] : [false] {
            let own = reach(witness, setter: setter)
            if own.level >= needed.level { continue }
            var name = "property '\(witness.name.text)'"
            if let function = witness as? FunctionDecl { name = function.kind == .initializer ? "initializer '\(labelled(function))'" : "method '\(labelled(function))'" }
            if witness is SubscriptDecl { name = "subscript" }
            if setter { name = "setter for " + name }
            if byProtocol.level <= byType.level {
                report(.error("witness-not-accessible-proto", "\(name) must be declared \(needed.level.word) because it matches a requirement in \(byProtocol.word) protocol '\(decl.name.text)'", witness.nameSpan))
            } else {
                report(.error("witness-not-accessible-type", "\(name) must be as accessible as its enclosing type because it matches a requirement in protocol '\(decl.name.text)'", witness.nameSpan))
            }
            return
        }
    }

    private func labelled(_ function: FunctionDecl) -> String {
        "\(function.name.text)(\(function.parameters.map { ($0.label?.text ?? "_") + ":" }.joined()))"
    }
}
