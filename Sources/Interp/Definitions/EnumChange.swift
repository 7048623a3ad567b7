import Lexer
import Types

/// The cases of an enum in a new version. Tags are given once: a case that stays keeps its tag wherever it is written.
final class EnumChange {
    let type: TypeInfo
    /// By tag; a case that is gone keeps its place.
    private(set) var cases: [CaseInfo] = []
    /// Tags whose values have no place in the new version.
    private var removed: [Int: Name] = [:]
    /// Words that the new cases need; cases that would not fit are kept in boxes.
    private(set) var fits = true
    private var words: Int
    private var newOrder: [DeclID] = []
    private var gone: [CaseInfo] = []

    init?(_ type: TypeInfo, _ nominal: NominalDecl, _ new: Program) {
        self.type = type
        words = type.words
        var rest = nominal.cases.compactMap { new.enumCase($0) }
        var isChanged = false
        let order = nominal.cases
        for (tag, old) in type.cases.enumerated() {
            if let index = rest.firstIndex(where: { $0.id == old.declaration }), new.payloadTypes(of: rest[index].id, in: type.id) == old.payload.map(\.type.id),
                (nominal.isIndirect || rest[index].isIndirect) == old.isWrittenIndirect {
                let found = rest.remove(at: index)
                if found.payload.map(\.label) != old.labels { isChanged = true }
                if tag >= order.count || order[tag] != found.id { movesTags = true }
                cases.append(found.payload.map(\.label) == old.labels ? old : old.relabelled(found.payload.map(\.label)))
            } else {
                if rest.contains(where: { $0.id == old.declaration }) || new.enumCase(old.declaration) == nil { removed[tag] = old.name }
                isChanged = isChanged || !old.isGone
                gone.append(old)
                cases.append(old)
            }
        }
        for added in rest {
            isChanged = true
            let types = new.payloadTypes(of: added.id, in: type.id)
            let isIndirect = nominal.isIndirect || added.isIndirect
            let needed = types.isEmpty ? 1 : isIndirect ? 2 : 1 + type.interpreter.withProgram(new) { types.reduce(0) { $0 + type.interpreter.typeInfo($1).words } }
            // What does not fit goes into a box.
            let isBoxed = needed > type.words && type.words >= 2
            if needed > type.words && !isBoxed { fits = false }
            words = max(words, isBoxed ? 2 : needed)
            let info = CaseInfo(name: added.name, declaration: added.id, labels: added.payload.map(\.label), types: types, isIndirect: isIndirect || isBoxed, owner: type)
            info.isWrittenIndirect = isIndirect
            cases.append(info)
            // Types around it know whether there is something to count.
            if type.isTrivial, isIndirect || isBoxed || types.contains(where: { id in type.interpreter.withProgram(new) { !type.interpreter.typeInfo(id).isTrivial } }) { fits = false }
        }
        if !isChanged && !(movesTags && type.caseOrder != order) { return nil }
        newOrder = order
    }

    /// A case stands elsewhere than its tag says.
    private(set) var movesTags = false

    func removedInUse(_ tags: Set<Int>) -> String? { removed.first { tags.contains($0.key) }?.value.text }

    func apply() {
        type.words = max(type.words, words)
        type.cases = cases
        type.caseOrder = newOrder
        type.resetCaseRefs()
        for enumCase in gone { enumCase.isGone = true }
    }
}
