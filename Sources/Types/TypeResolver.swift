import Diagnostics
import Lexer
import Parser

/// From written types to types.
extension Program {
    /// How `some P` in a type is read.
    enum OpaqueUse {
        case unsupported
        /// A parameter: a new generic parameter, made by the closure.
        case parameter((TypeSyntax) -> TypeID)
        /// A result: the opaque type of this declaration.
        case result(DeclID, [TypeID])
    }

    func resolveType(_ syntax: TypeSyntax, _ context: DeclContext, opaque: OpaqueUse = .unsupported) -> TypeID {
        switch syntax.kind {
        case .identifier(let name, let arguments):
            return resolveNamed(name, arguments, syntax.span, context, opaque)
        case .member(let base, let name, let nameSpan, let arguments):
            return resolveMember(base, name, nameSpan, arguments, context, opaque)
        case .array(let element):
            return array(resolveType(element, context, opaque: opaque))
        case .dictionary(let key, let value):
            let type = knownType(KnownName.dictionary, [resolveType(key, context, opaque: opaque), resolveType(value, context, opaque: opaque)])
            if !context.isPrelude { noteWritten(type, syntax.span) }
            return type
        case .optional(let wrapped), .implicitlyUnwrappedOptional(let wrapped):
            return optional(resolveType(wrapped, context, opaque: opaque))
        case .tuple(let elements):
            if elements.count == 1, let only = elements.first { return resolveType(only.type, context, opaque: opaque) }
            return types.intern(.tuple(elements.map { .init(label: $0.label == .underscore ? nil : $0.label, type: resolveType($0.type, context, opaque: opaque)) }))
        case .function(let parameters, let isAsync, let throwing, let result):
            let list = parameters.map { parameter in
                TypeNode.FunctionType.Parameter(type: parameter.isVariadic ? array(resolveType(parameter.type, context)) : resolveType(parameter.type, context), isInout: parameter.isInout, isVariadic: parameter.isVariadic, isAutoclosure: parameter.attributes.contains { $0.name == "autoclosure" })
            }
            let (isThrowing, thrown) = resolveThrowing(throwing, context)
            return types.intern(.function(.init(parameters: list, result: resolveType(result, context, opaque: opaque), isThrowing: isThrowing, isAsync: isAsync, thrown: thrown)))
        case .composition(let parts):
            return compose(parts.map { (resolveType($0, context), $0.span) })
        case .any(let inner):
            return resolveType(inner, context)
        case .some(let inner):
            switch opaque {
            case .unsupported:
                report(.error("some-position", "'some' types are only permitted in properties, subscripts, and functions", syntax.span))
                return .error
            case .parameter(let make): return make(inner)
            case .result(let owner, let arguments): return types.intern(.opaque(owner, arguments))
            }
        case .metatype(let inner), .protocolMetatype(let inner):
            return types.metatype(resolveType(inner, context))
        case .attributed(_, _, let inner):
            return resolveType(inner, context, opaque: opaque)
        case .placeholder:
            if let openArgument { return openArgument() }
            report(.error("type-placeholder", "type placeholder not allowed here", syntax.span))
            return .error
        case .unsupported(let feature):
            report(.error("unsupported", Unsupported.message(feature), syntax.span))
            return .error
        case .error: return .error
        }
    }

    /// `P & Q & C`.
    func compose(_ parts: [(TypeID, Span)]) -> TypeID {
        var result = TypeNode.ExistentialType(protocols: [])
        for (type, span) in parts {
            switch types.node(type) {
            case .existential(let existential):
                result.protocols += existential.protocols
                result.isClassBound = result.isClassBound || existential.isClassBound
                result.bindings += existential.bindings
                if let superclass = existential.superclass { result.superclass = superclass }
            case .nominal(let id, _) where nominal(id)?.kind == .class:
                result.superclass = type
                result.isClassBound = true
            case .error: return .error
            default:
                report(.error("composition", "non-protocol, non-class type '\(describe(type))' cannot be used within a protocol-constrained type", span))
                return .error
            }
        }
        result.protocols = Array(Set(result.protocols)).sorted()
        return types.intern(.existential(result))
    }

    func existential(of protocolID: DeclID, bindings: [TypeNode.ExistentialType.Binding] = []) -> TypeID {
        let isClassBound = (declaration(protocolID) as? NominalDecl).map { protocolIsClassBound($0) } ?? false
        return types.intern(.existential(.init(protocols: [protocolID], isClassBound: isClassBound, bindings: bindings)))
    }

    /// By its written inheritance only, so that nothing need be resolved for it.
    func protocolIsClassBound(_ decl: NominalDecl, depth: Int = 0) -> Bool {
        if decl.resolution == .done { return decl.isClassBound }
        guard depth < 32 else { return false }
        for syntax in decl.ownPart?.inheritedSyntax ?? [] {
            guard case .identifier(let name, _) = syntax.kind else { continue }
            if name == "AnyObject" { return true }
            if case .declaration(let id, _)? = lookupType(name, decl.context), let other = declaration(id) as? NominalDecl {
                if other.kind == .class || other.kind == .protocol && protocolIsClassBound(other, depth: depth + 1) { return true }
            }
        }
        return false
    }

    private func resolveNamed(_ name: Name, _ arguments: [TypeSyntax]?, _ span: Span, _ context: DeclContext, _ opaque: OpaqueUse) -> TypeID {
        if name == KnownName.any { return types.any }
        if name == KnownName.anyObject { return types.anyObject }
        if name == KnownName.void { return types.void }
        guard let found = lookupType(name, context) else {
            var message = "cannot find type '\(name.text)' in scope"
            var fixes: [Diagnostic.FixIt] = []
            if let text = Unsupported.message(name: name.text, imports: context.module?.libraries ?? []) {
                report(.error("unsupported", text, span))
                return .error
            }
            var notes: [Diagnostic.Note] = []
            if let module = context.module, let library = missingImport(of: name, in: module) {
                notes.append(.init("'\(name.text)' is there with 'import \(library.text)'", nil))
            } else if let close = closestTypeName(name.text, context) {
                message += "; did you mean '\(close)'?"
                fixes.append(.init(span: span, replacement: close))
            } else if let known = ForeignWords.types[name.text], arguments == nil || known != name.text {
                fixes.append(.init(span: Span(source: span.source, start: span.start, end: min(span.end, span.start + UInt32(name.text.utf8.count))), replacement: known))
            }
            report(.error("cannot-find-type-in-scope", message, span, notes: notes, fixIts: fixes))
            return .error
        }
        if case .declaration(let id, _) = found, let module = context.module, isAmbiguousType(id, name, module, span) { return .error }
        return apply(found, arguments, span, context, opaque)
    }

    func closestTypeName(_ name: String, _ context: DeclContext) -> String? {
        var names: [String] = []
        if let module = context.module {
            for key in visibleNames(from: module) where writtenTopLevel(key, from: module).contains(where: isType) { names.append(key.text) }
        }
        let libraries = context.module?.libraries ?? []
        for entry in prelude.index.all where (entry.kind.isNominal || entry.kind == .typealias) && (entry.module == "Swift" || libraries.contains(entry.module)) { names.append(entry.name.text) }
        return Suggestion.closest(to: name, among: names)
    }

    /// A type found by name: a finished type, or a declaration that may want arguments.
    enum FoundType {
        case type(TypeID)
        /// Declaration and the arguments of the outer types, when known.
        case declaration(DeclID, outer: [TypeID])
    }

    private func apply(_ found: FoundType, _ arguments: [TypeSyntax]?, _ span: Span, _ context: DeclContext, _ opaque: OpaqueUse) -> TypeID {
        switch found {
        case .type(let type):
            if arguments != nil { report(.error("not-a-generic-type", "cannot specialize non-generic type '\(describe(type))'", span)) }
            return type
        case .declaration(let id, let outer):
            let list = arguments?.map { resolveType($0, context, opaque: opaque) }
            return instantiate(id, outer: outer, list, span, context)
        }
    }

    /// `arguments` nil: none written; inside the type itself its own parameters are meant.
    func instantiate(_ id: DeclID, outer: [TypeID], _ arguments: [TypeID]?, _ span: Span, _ context: DeclContext?) -> TypeID {
        if let alias = declaration(id) as? TypealiasDecl {
            resolve(alias)
            let wanted = alias.signature.parameters.count
            if alias.ownParameterCount == 0 {
                let known = outer.count == wanted ? outer : alias.signature.parameters
                return wanted == 0 ? alias.type : substitute(alias.type, alias.signature, known)
            }
            guard let arguments, arguments.count == alias.ownParameterCount else {
                report(.error("generic-type-requires-arguments", "reference to generic type '\(alias.name.text)' requires arguments in <...>", span))
                return .error
            }
            return substitute(alias.type, alias.signature, Array(alias.signature.parameters.prefix(wanted - arguments.count)) + arguments)
        }
        guard let nominal = declaration(id) as? NominalDecl else { return .error }
        if nominal.kind == .protocol {
            guard let arguments, !arguments.isEmpty else { return existential(of: id) }
            resolve(nominal)
            guard arguments.count == nominal.primaryAssociatedTypes.count else {
                report(.error("parameterized-protocol-type-argument-count-mismatch", "protocol type '\(nominal.name.text)' specialized with \(arguments.count < nominal.primaryAssociatedTypes.count ? "too few" : "too many") type arguments (got \(arguments.count), but expected \(nominal.primaryAssociatedTypes.count))", span))
                return .error
            }
            return existential(of: id, bindings: zip(nominal.primaryAssociatedTypes, arguments).map { .init(associated: rootAssociatedType($0), type: $1) })
        }
        let total = nominal.signature.parameters.count
        let own = nominal.ownParameterCount
        if let arguments {
            guard arguments.count == own else {
                if own == 0 {
                    report(.error("not-a-generic-type", "cannot specialize non-generic type '\(nominal.name.text)'", span))
                } else {
                    report(.error(arguments.count < own ? "too-few-generic-arguments" : "too-many-generic-arguments", "generic type '\(nominal.name.text)' specialized with \(arguments.count < own ? "too few" : "too many") type parameters (got \(arguments.count), but expected \(own))", span))
                }
                return .error
            }
            let prefix = outer.count == total - own ? outer : Array(nominal.signature.parameters.prefix(total - own))
            let type = types.nominal(id, prefix + arguments)
            if context?.isPrelude == false { noteWritten(type, span) }
            return type
        }
        if own == 0 {
            let prefix = outer.count == total ? outer : nominal.signature.parameters
            return types.nominal(id, prefix)
        }
        // `Stack` inside `Stack<T>` means `Stack<T>`.
        if let context, isInside(context, id) { return nominal.selfType }
        if let openArgument {
            let prefix = outer.count == total ? Array(outer.prefix(total - own)) : Array(nominal.signature.parameters.prefix(total - own))
            return types.nominal(id, prefix + (0..<own).map { _ in openArgument() })
        }
        report(.error("generic-type-requires-arguments", "reference to generic type '\(nominal.name.text)' requires arguments in <...>", span))
        return .error
    }

    /// Resolves with `work` while generic arguments that are not written may stay open.
    func opening(_ make: (() -> TypeID)?, _ work: () -> TypeID) -> TypeID {
        let saved = openArgument
        openArgument = make
        defer { openArgument = saved }
        return work()
    }

    func isInside(_ context: DeclContext, _ nominal: DeclID) -> Bool {
        var current: DeclContext? = context
        while let scope = current {
            if case .part(let part) = scope.kind, part.nominal == nominal { return true }
            if case .generic(_, let owner) = scope.kind, owner == nominal { return true }
            current = scope.parent
        }
        return false
    }

    private func resolveMember(_ base: TypeSyntax, _ name: Name, _ nameSpan: Span, _ arguments: [TypeSyntax]?, _ context: DeclContext, _ opaque: OpaqueUse) -> TypeID {
        // `Swift.Int`, `main.Point`.
        if case .identifier(let qualifier, nil) = base.kind, let module = context.module, let qualifying = qualifyingModule(qualifier, from: module), lookupType(qualifier, context) == nil {
            if let id = lookup(name, in: qualifying, from: module).first(where: isType) { return apply(.declaration(id, outer: []), arguments, nameSpan, context, opaque) }
            report(.error("no-module-type", "no type named '\(name.text)' in module '\(qualifier.text)'", nameSpan))
            return .error
        }
        let baseType: TypeID
        // A generic type without arguments may qualify a nested type.
        if case .identifier(let baseName, nil) = base.kind, case .declaration(let id, let outer)? = lookupType(baseName, context),
           let nominal = declaration(id) as? NominalDecl, nominal.kind != .protocol {
            baseType = types.nominal(id, outer.count == nominal.signature.parameters.count ? outer : nominal.signature.parameters)
        } else {
            baseType = resolveType(base, context)
        }
        if baseType == .error { return .error }
        if let found = memberType(name, of: baseType, context) { return apply(found, arguments, nameSpan, context, opaque) }
        if name == "Type" { return types.metatype(baseType) }
        report(.error("no-member-type", "'\(name.text)' is not a member type of \(describeKind(baseType)) '\(describe(baseType, qualified: true))'", nameSpan))
        return .error
    }

    func describeKind(_ type: TypeID) -> String {
        switch types.node(type) {
        case .nominal(let id, _):
            guard let nominal = declaration(id) as? NominalDecl else { return "type" }
            switch nominal.kind {
            case .struct: return "struct"
            case .class: return "class"
            case .enum: return "enum"
            case .protocol: return "protocol"
            }
        default: return "type"
        }
    }

    // MARK: Lookup

    func lookupType(_ name: Name, _ context: DeclContext) -> FoundType? {
        var current: DeclContext? = context
        while let scope = current {
            switch scope.kind {
            case .generic(let names, let owner):
                if let type = names[name] { return .type(environment.isEmpty ? type : canonical(type)) }
                if let nominal = declaration(owner) as? NominalDecl {
                    if name == KnownName.selfType { return .type(nominal.selfType) }
                    if let found = memberType(name, of: nominal.selfType, scope) { return found }
                }
            case .local(let names):
                if let id = names[name], declaration(id) is NominalDecl || declaration(id) is TypealiasDecl { return .declaration(id, outer: []) }
            case .part(let part):
                guard let nominal = declaration(part.nominal) as? NominalDecl else { break }
                if name == KnownName.selfType { return .type(nominal.selfType) }
                if let found = memberType(name, of: nominal.selfType, scope) { return found }
                if nominal.name == name, nominal.kind != .protocol { return .declaration(nominal.id, outer: []) }
                // Types nested in the types around it, when an extension stands at the top level.
                var outer = nominal.parent
                while let id = outer, let around = declaration(id) as? NominalDecl {
                    if around.name == name { return .declaration(id, outer: []) }
                    if let found = memberType(name, of: around.selfType, scope) { return found }
                    outer = around.parent
                }
            case .module(let module):
                for id in lookupTopLevel(name, from: module) where declaration(id) is NominalDecl || declaration(id) is TypealiasDecl {
                    return .declaration(id, outer: [])
                }
                // A user function or variable of that name does not hide a prelude type.
                for id in libraryTopLevel(name, from: module) where declaration(id) is NominalDecl || declaration(id) is TypealiasDecl {
                    return .declaration(id, outer: [])
                }
            }
            current = scope.parent
        }
        return nil
    }

    /// A type called `name` inside `type`: nested, alias, or associated.
    func memberType(_ name: Name, of type: TypeID, _ context: DeclContext?) -> FoundType? {
        switch types.node(type) {
        case .nominal(let id, let arguments):
            var current: DeclID? = id
            var currentArguments = arguments
            var steps = 0
            while let nominalID = current, steps < 64 {
                steps += 1
                for part in parts(of: nominalID) where part.members[name] != nil {
                    for member in members(name, of: part) where declaration(member) is NominalDecl || declaration(member) is TypealiasDecl {
                        return .declaration(member, outer: currentArguments)
                    }
                }
                guard let nominal = declaration(nominalID) as? NominalDecl, nominal.kind == .class, nominal.resolution == .done, let superclass = nominal.superclass,
                      case .nominal(let next, let nextArguments) = types.node(substitute(superclass, nominal.signature, currentArguments)) else { break }
                current = next
                currentArguments = nextArguments
            }
            if let nominal = declaration(id) as? NominalDecl, nominal.kind != .protocol {
                for protocolID in declaredProtocols(of: id) {
                    if let associated = associatedTypeDeclaration(name, in: protocolID) {
                        if let witness = associatedType(associated, of: type) { return .type(witness) }
                    }
                    if let alias = protocolAlias(name, in: protocolID) {
                        return .type(substitute(alias.type, [selfParameter(of: alias.parent ?? protocolID): type]))
                    }
                }
            }
            return nil
        case .parameter(let owner, let index, _):
            if index == 0, let protocolDecl = declaration(owner) as? NominalDecl, protocolDecl.kind == .protocol {
                if let associated = associatedTypeDeclaration(name, in: owner) { return .type(canonical(types.intern(.associated(base: type, associated)), context)) }
                if let alias = protocolAlias(name, in: owner) { return .type(substitute(alias.type, [selfParameter(of: alias.parent ?? owner): type])) }
            }
            fallthrough
        case .associated, .opaque:
            let protocols = protocolsOf(type, context)
            for protocolID in protocols {
                if let associated = associatedTypeDeclaration(name, in: protocolID) { return .type(canonical(types.intern(.associated(base: type, associated)), context)) }
                if let alias = protocolAlias(name, in: protocolID) { return .type(canonical(substitute(alias.type, [selfParameter(of: alias.parent ?? protocolID): type]), context)) }
            }
            return nil
        default: return nil
        }
    }

    /// `Self` as the protocol's generic parameter.
    public func selfParameter(of protocolID: DeclID) -> TypeID {
        types.intern(.parameter(owner: protocolID, index: 0, name: KnownName.selfType))
    }

    private func protocolAlias(_ name: Name, in protocolID: DeclID) -> TypealiasDecl? {
        guard isMemberType(name) else { return nil }
        for inherited in inheritedProtocols(protocolID) {
            for part in parts(of: inherited) where part.members[name] != nil {
                for member in members(name, of: part) {
                    if let alias = typealiasing(member) { return alias }
                }
            }
        }
        return nil
    }

    func resolveExtendedType(_ syntax: TypeSyntax, context: DeclContext) -> DeclID? {
        let found: FoundType?
        switch syntax.kind {
        case .identifier(let name, _): found = lookupType(name, context)
        case .member(let base, let name, _, _):
            if case .identifier(let qualifier, nil) = base.kind, let module = context.module, let qualifying = qualifyingModule(qualifier, from: module), lookupType(qualifier, context) == nil {
                found = lookup(name, in: qualifying, from: module).first(where: isType).map { .declaration($0, outer: []) }
                break
            }
            guard let outer = resolveExtendedType(base, context: context), let nominal = declaration(outer) as? NominalDecl else { return nil }
            found = memberType(name, of: nominal.selfType, context)
        case .array: found = known(KnownName.array).map { .declaration($0, outer: []) }
        case .optional: found = known(KnownName.optional).map { .declaration($0, outer: []) }
        case .dictionary: found = known(KnownName.dictionary).map { .declaration($0, outer: []) }
        default: found = nil
        }
        switch found {
        case .declaration(let id, _):
            if let alias = typealiasing(id) {
                switch types.node(alias.type) {
                case .nominal(let nominal, _): return nominal
                case .existential(let existential) where existential.protocols.count == 1: return existential.protocols[0]
                default: break
                }
            }
            return id
        case .type(let type):
            if case .nominal(let id, _) = types.node(type) { return id }
        case nil: break
        }
        if case .identifier(let name, _) = syntax.kind, found == nil {
            report(.error("cannot-find-type-in-scope", "cannot find type '\(name.text)' in scope", syntax.span))
        } else {
            report(.error("cannot-extend", "non-nominal type '\(typeText(syntax))' cannot be extended", syntax.span))
        }
        return nil
    }
}
