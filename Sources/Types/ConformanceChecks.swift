import Diagnostics
import Lexer
import Parser

/// Conformances that have all their witnesses, and yet do not hold.
extension Program {
    /// Why members cannot be made for the type; and initialisers that subclasses would not have.
    func checkWitnesses(_ nominal: NominalDecl, _ decl: NominalDecl, _ part: Part) -> [Diagnostic.Note] {
        var notes: [Diagnostic.Note] = []
        for requirement in requirements(of: decl) {
            guard let entry = witnessEntry(requirement, nominal) else { continue }
            if let required = declaration(requirement), let found = declaration(entry.declaration) { checkAccess(of: found, for: required, nominal, decl) }
            guard let witness = declaration(entry.declaration) as? FunctionDecl else { continue }
            switch witness.synthesized {
            case .equals, .hash: notes += obstacles(nominal, decl)
            default: notes += codingObstacles(witness, nominal, decl)
            }
            if witness.kind == .initializer, nominal.kind == .class, !nominal.isFinal, witness.parent == nominal.id, !witness.isRequired, witness.synthesized == nil, !witness.isPrelude {
                report(.error("witness-initializer-not-required", "initializer requirement 'init(\(witness.parameters.map { ($0.label?.text ?? "_") + ":" }.joined()))' can only be satisfied by a 'required' initializer in non-final class '\(nominal.name.text)'", witness.nameSpan))
            }
        }
        return notes + unmetBounds(nominal, decl)
    }

    /// Stored properties and payloads that stand in the way of a synthesised member.
    private func obstacles(_ nominal: NominalDecl, _ decl: NominalDecl) -> [Diagnostic.Note] {
        let name = decl.name.text
        let properties = nominal.storedProperties.compactMap { variable($0) }.filter { !types.hasError($0.type) && !conforms($0.type, to: decl.id) }.map { variable in
            Diagnostic.Note("stored property type '\(describe(variable.type))' does not conform to protocol '\(name)', preventing synthesized conformance of '\(nominal.name.text)' to '\(name)'", variable.nameSpan)
        }
        let payloads = nominal.cases.compactMap { enumCase($0) }.flatMap { enumCase in
            enumCase.payload.filter { !types.hasError($0.type) && !conforms($0.type, to: decl.id) }.map { value in
                Diagnostic.Note("associated value type '\(describe(value.type))' does not conform to protocol '\(name)', preventing synthesized conformance of '\(nominal.name.text)' to '\(name)'", enumCase.nameSpan)
            }
        }
        return properties + payloads
    }

    /// Bounds of associated types that the types chosen do not meet.
    private func unmetBounds(_ nominal: NominalDecl, _ decl: NominalDecl) -> [Diagnostic.Note] {
        var notes: [Diagnostic.Note] = []
        for case .conforms(let subject, let bound) in decl.signature.requirements where subject != decl.selfType {
            guard case .associated(let base, let associated) = types.node(subject), base == decl.selfType, let witness = typeWitness(associated, nominal) else { continue }
            if types.hasError(witness) || types.hasVariable(witness) || !types.isConcrete(witness) || conforms(witness, to: bound) { continue }
            notes.append(.init("possibly intended match '\(describe(witness))' does not conform to '\(declaration(bound)?.name.text ?? "")'", nil))
        }
        return notes
    }

    /// Types with arguments that were written; their arguments must meet the bounds of the parameters.
    struct WrittenType {
        var type: TypeID
        var span: Span
    }

    func noteWritten(_ type: TypeID, _ span: Span) {
        guard types.isConcrete(type), sources.source(span.source)?.module != "Swift", case .nominal(_, let arguments) = types.node(type), !arguments.isEmpty else { return }
        writtenTypes.append(WrittenType(type: type, span: span))
    }

    func checkWrittenTypes() {
        var seen: Set<Span> = []
        for written in writtenTypes {
            guard seen.insert(written.span).inserted, case .nominal(let id, let arguments) = types.node(written.type), let nominal = nominal(id) else { continue }
            for case .conforms(let subject, let protocolID) in nominal.signature.requirements {
                let type = substitute(subject, nominal.signature, arguments)
                if types.hasError(type) || !types.isConcrete(type) || conforms(type, to: protocolID) { continue }
                report(.error("type-does-not-conform", "type '\(describe(type))' does not conform to protocol '\(declaration(protocolID)?.name.text ?? "")'", written.span))
                break
            }
        }
        writtenTypes = []
    }
}
