import Diagnostics
import Lexer
import Types

/// What a new version does to the layouts of types that are in use.
///
/// Values are not migrated yet: a save that changes the layout of a type the running program uses is refused.
final class LayoutPlan {
    private let interpreter: Interpreter
    private let new: Program

    init(_ interpreter: Interpreter, _ new: Program) {
        self.interpreter = interpreter
        self.new = new
    }

    /// One per type in use whose stored properties, cases, superclass or kind differ in the new version.
    func refusals() -> [CommitRefusal] {
        let old = interpreter.program
        var result: [CommitRefusal] = []
        var seen: Set<DeclID> = []
        for type in interpreter.typeInfos.keys {
            guard case .nominal(let id, _) = old.types.node(type), seen.insert(id).inserted, let before = old.nominal(id), !before.isPrelude, let after = new.nominal(id) else { continue }
            guard let (identifier, what) = difference(before, after, old) else { continue }
            result.append(CommitRefusal(id: identifier, message: "\(what) of '\(before.name.text)' would change while it is in use; restart to apply this save", span: after.nameSpan))
        }
        return result.sorted { $0.message < $1.message }
    }

    private func difference(_ before: NominalDecl, _ after: NominalDecl, _ old: Program) -> (id: String, what: String)? {
        if before.kind != after.kind || before.signature.parameters.count != after.signature.parameters.count { return ("kind-in-use", "the kind") }
        if before.superclass != after.superclass { return ("hierarchy-in-use", "the superclass") }
        if fields(before, old) != fields(after, new) { return ("property-needs-value", "the stored properties") }
        if cases(before, old) != cases(after, new) { return ("case-in-use", "the cases") }
        return nil
    }

    private struct Field: Equatable {
        var name: Name
        var type: TypeID
        var isLazy: Bool
        var isWeak: Bool
    }

    private func fields(_ nominal: NominalDecl, _ program: Program) -> [Field] {
        program.storedProperties(of: nominal.id).map { Field(name: $0.name, type: $0.type, isLazy: $0.isLazy, isWeak: $0.ownership == .weak) }
    }

    private struct Case: Equatable {
        var name: Name
        var payload: [TypeID]
        var isIndirect: Bool
    }

    private func cases(_ nominal: NominalDecl, _ program: Program) -> [Case] {
        nominal.cases.compactMap { program.enumCase($0) }.map { Case(name: $0.name, payload: $0.payload.map(\.type), isIndirect: $0.isIndirect) }
    }

    /// - Returns: whether any layout changed.
    func apply(_ report: inout CommitReport) -> Bool { false }
}
