import Lexer
import Types

/// The cases of an enum in a new version. Tags are given once: a case that stays keeps its tag wherever it is written.
final class EnumChange {
    let type: TypeInfo
    /// By tag; a case that is gone keeps its place.
    private(set) var cases: [CaseInfo] = []
    /// Tags whose values have no place in the new version.
    private var removed: [Int: Name] = [:]
    /// Their declarations.
    private(set) var lostCases: Set<DeclID> = []
    /// Words that the new cases need; cases that would not fit are kept in boxes.
    private(set) var fits = true
    private var words: Int
    private var newOrder: [DeclID] = []
    private var gone: [CaseInfo] = []
    /// Were gone and are in the text again.
    private var back: [CaseInfo] = []
    /// Of cases with another payload: which old value each new one takes; nil: its default.
    private(set) var payloads: [DeclID: [Int?]] = [:]

    init?(_ type: TypeInfo, _ nominal: NominalDecl, _ new: Program) {
        self.type = type
        words = type.words
        var rest = nominal.cases.compactMap { new.enumCase($0) }
        var isChanged = false
        let order = nominal.cases
        for (tag, old) in type.cases.enumerated() {
            // Of a case that came back with another payload the latest form is the one that has values.
            let isLatest = !old.isGone || !type.cases.contains { !$0.isGone && $0.declaration == old.declaration }
            if isLatest, let index = rest.firstIndex(where: { $0.id == old.declaration }), new.payloadTypes(of: rest[index].id, in: type.id) == old.payload.map(\.type.id),
                (nominal.isIndirect || rest[index].isIndirect) == old.isWrittenIndirect {
                let found = rest.remove(at: index)
                if found.payload.map(\.label) != old.labels || old.isGone { isChanged = true }
                if old.isGone { back.append(old) }
                if tag >= order.count || order[tag] != found.id { movesTags = true }
                cases.append(found.payload.map(\.label) == old.labels ? old : old.relabelled(found.payload.map(\.label)))
            } else if !old.isGone, let index = rest.firstIndex(where: { $0.id == old.declaration }), let mapping = EnumChange.mapping(old, rest[index], type, new) {
                payloads[old.declaration] = mapping
                rest.remove(at: index)
                cases.append(old)
                isChanged = true
                fits = false
            } else {
                if (isLatest && rest.contains { $0.id == old.declaration }) || new.enumCase(old.declaration) == nil {
                    removed[tag] = old.name
                    lostCases.insert(old.declaration)
                }
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
        if !removed.isEmpty, new.migrationHooks(of: nominal.id).cases != nil { fits = false }
        if !isChanged && !(movesTags && type.caseOrder != order) { return nil }
        newOrder = order
    }

    /// A case stands elsewhere than its tag says.
    private(set) var movesTags = false

    var losesCases: Bool { !removed.isEmpty }
    /// The case of a value that has no place in the new version.
    func lostCase(_ tag: Int) -> Name? { removed[tag] }

    /// Where the values of a changed payload come from: labels are their names, values without labels go by position.
    /// nil: one would have no value.
    private static func mapping(_ old: CaseInfo, _ after: EnumCaseDecl, _ type: TypeInfo, _ new: Program) -> [Int?]? {
        let types = new.payloadTypes(of: after.id, in: type.id)
        var result: [Int?] = []
        var used: Set<Int> = []
        let stay = Set(after.payload.compactMap(\.label))
        var plain = old.labels.indices.filter { old.labels[$0] == nil }[...]
        for (index, parameter) in after.payload.enumerated() {
            var source: Int?
            if let label = parameter.label { source = old.labels.firstIndex(of: label) } else { source = plain.popFirst() }
            // A label that came or went is only a name, unless the value that stood here has its own still.
            if source == nil, index < old.payload.count, !used.contains(index), old.labels[index].map({ !stay.contains($0) }) ?? true, old.payload[index].type.id == types[index] { source = index }
            if let found = source {
                let fits = type.interpreter.withProgram(new) { type.interpreter.converts(old.payload[found].type, to: type.interpreter.typeInfo(types[index])) }
                if !fits { source = nil }
            }
            if let source { used.insert(source) }
            guard source != nil || parameter.hasDefault || new.optionalPayload(types[index]) != nil else { return nil }
            result.append(source)
        }
        return result
    }

    func apply() {
        type.words = max(type.words, words)
        type.cases = cases
        type.caseOrder = newOrder
        type.resetCaseRefs()
        for enumCase in gone { enumCase.isGone = true }
        for enumCase in back { enumCase.isGone = false }
    }
}
