import Diagnostics
import Lexer
import Parser

/// What is said about names and members that there are not.
extension BodyChecker {
    func reportUnknown(_ name: Name, _ span: Span) {
        if trial > 0 {
            trialFailed = true
            return
        }
        if reportModuleAsValue(name, span) { return }
        if let text = Unsupported.message(name: name.text, imports: module.libraries) {
            error("unsupported", text, span)
            return
        }
        if scopes.contains(where: { $0.upcoming.contains(name) }) {
            error("use-local-before-declaration", "use of local variable '\(name.text)' before its declaration", span)
            return
        }
        if let library = program.missingImport(of: name, in: module) {
            return error("cannot-find-in-scope", "cannot find '\(name.text)' in scope", span, notes: [.init("'\(name.text)' is there with 'import \(library.text)'", nil)])
        }
        program.unknownNames += 1
        // Nobody reads that far, and each look through all names takes its time.
        if program.unknownNames > 200 { return error("cannot-find-in-scope", "cannot find '\(name.text)' in scope", span) }
        var names: [String] = []
        for scope in scopes { names += scope.entries.keys.map(\.text) }
        if let owner {
            for part in program.parts(of: owner.id) where !part.isPrelude { names += part.order.map(\.text) }
        }
        names += program.visibleNames(from: module).map(\.text) + module.imports.map(\.name.text)
        if let close = Suggestion.closest(to: name.text, among: names) ?? Suggestion.closest(to: name.text, among: program.libraryNames(for: module)) {
            error("cannot-find-in-scope-corrected", "cannot find '\(name.text)' in scope; did you mean '\(close)'?", span, fixIts: [.init(span: span, replacement: close)])
        } else {
            error("cannot-find-in-scope", "cannot find '\(name.text)' in scope", span, notes: ForeignWords.note(on: name.text), fixIts: ForeignWords.names[name.text].map { [.init(span: span, replacement: $0)] } ?? [])
        }
    }

    /// - Parameter base: what the member is looked for in.
    func noMember(_ reference: NameReference, _ type: TypeID, _ base: Span, isStatic: Bool) {
        let name = reference.name.text
        if trial > 0 {
            trialFailed = true
            return
        }
        if types.hasError(zonk(type)) { return }
        if solver.isUnknown(type) {
            error("ambiguous-member", "cannot infer the type of the base of member '\(name)'; add a type annotation", reference.span)
            return
        }
        if let payload = program.optionalPayload(type), !memberCandidates(reference.name, payload, isStatic: false).isEmpty {
            error("optional-base-not-unwrapped", "value of optional type '\(describe(type))' must be unwrapped to refer to member '\(name)' of wrapped base type '\(describe(payload))'", base, notes: [
                .init("chain the optional using '?' to access member '\(name)' only for non-'nil' base values", reference.span),
                .init("force-unwrap using '!' to abort execution if the optional value contains 'nil'", reference.span),
            ])
            return
        }
        if !isStatic, reportDynamicMember(name, type, reference.span) { return }
        var shown = type
        if isStatic, case .metatype(let instance) = types.node(type) { shown = instance }
        if !isStatic, !memberCandidates(reference.name, shown, isStatic: true).isEmpty {
            error("could-not-use-type-member-on-instance", "static member '\(name)' cannot be used on instance of type '\(describe(shown))'", base)
            return
        }
        if isStatic, !memberCandidates(reference.name, shown, isStatic: false).isEmpty {
            error("instance-member-use-on-type", "instance member '\(name)' cannot be used on type '\(describe(shown))'; did you mean to use a value of this type instead?", base)
            return
        }
        if !isStatic, reportUnmetExtension(reference, type) { return }
        var text = isStatic ? "type '\(describe(shown))' has no member '\(name)'" : "value of type '\(describe(shown))' has no member '\(name)'"
        var fixes: [Diagnostic.FixIt] = []
        var notes: [Diagnostic.Note] = []
        if let library = missingImport(reference.name, shown) {
            notes.append(.init("'\(name)' is there with 'import \(library.text)'", nil))
        } else if let known = ForeignWords.members[name], !memberCandidates(Name(known), shown, isStatic: false).isEmpty {
            fixes.append(.init(span: reference.span, replacement: known))
        } else if let close = closestMember(name, shown) {
            text += "; did you mean '\(close)'?"
            fixes.append(.init(span: reference.span, replacement: close))
        } else {
            notes += ForeignWords.note(on: name)
        }
        if !isStatic, case .tuple(let elements) = types.node(type), !elements.isEmpty {
            error("could-not-find-tuple-member", "value of tuple type '\(describe(shown))' has no member '\(name)'", reference.span)
            return
        }
        error(isStatic ? "could-not-find-type-member" : "could-not-find-value-member", text, reference.span, notes: notes, fixIts: fixes)
    }

    func closestMember(_ name: String, _ type: TypeID) -> String? {
        var names: [String] = []
        var current: TypeID? = type
        while let candidate = current, case .nominal(let id, _) = types.node(resolve(candidate)) {
            for part in visibleParts(of: id) { names += part.order.map(\.text) }
            for protocolID in program.declaredProtocols(of: id) { for part in visibleParts(of: protocolID) { names += part.order.map(\.text) } }
            current = program.superclass(of: candidate)
        }
        if case .existential(let existential) = types.node(resolve(type)) {
            for id in existential.protocols { for part in visibleParts(of: id) { names += part.order.map(\.text) } }
        }
        return Suggestion.closest(to: name, among: names)
    }
}
