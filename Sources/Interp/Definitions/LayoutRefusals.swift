import Diagnostics
import Lexer
import Types

/// What of the living has no place in a new version.
extension LayoutPlan {
    func refusals() -> [CommitRefusal] {
        var result = Refusals(new)
        findLostConformances(&result)
        if isEmpty { return result.list }
        for type in kinds where mayLive(type) { refuseKind(type, &result) }
        for type in superclasses { findStrangers(type, &result) }
        for properties in inPlace + moving where mayLive(properties.type) {
            for field in properties.fields where field.from == nil && !hasValue(field.declaration) && !isConvertible(field) && !properties.hasHook {
                result.add("property-needs-value", "`\(field.declaration.name.text)` has no value for \(holders(properties.type)): \(advice(properties.type))", field.declaration.id)
            }
        }
        for change in enums where mayLive(change.type) { findLostCases(change, &result) }
        return result.list
    }

    struct Refusals {
        private(set) var list: [CommitRefusal] = []
        private let program: Program
        init(_ program: Program) { self.program = program }
        mutating func add(_ id: String, _ message: String, _ declaration: DeclID?) {
            if list.contains(where: { $0.id == id && $0.message == message }) { return }
            list.append(CommitRefusal(id: id, message: message, span: declaration.flatMap { program.declaration($0) }?.nameSpan ?? .none))
        }
    }

    /// `3 live `Point`s`
    private func holders(_ type: TypeInfo) -> String {
        if type.kind == .class { return count(objects(of: type).count, "live `\(type.name)`") }
        var number = 0
        interpreter.forEachHeld(type) { _, _ in number += 1 }
        return number == 0 ? "live values of `\(type.name)`" : count(number, "live `\(type.name)`")
    }

    private func refuseKind(_ type: TypeInfo, _ result: inout Refusals) {
        result.add("kind-in-use", "`\(type.name)` becomes another kind of type, and there are \(holders(type)): let go of them first, or start again", type.declaration)
    }

    /// An instance that lives has a value for it: its default, or nil.
    private func hasValue(_ variable: VariableDecl) -> Bool {
        variable.hasInitialValue || variable.isLazy || variable.ownership != .strong || new.optionalPayload(variable.type) != nil
    }

    private func advice(_ type: TypeInfo) -> String { "give it a default, or the type `\(type.kind == .class ? "" : "static ")func migrate`" }

    private func isConvertible(_ field: Properties.Field) -> Bool {
        guard let old = field.source else { return false }
        if old.type.kind == .weak { return new.optionalPayload(field.type) != nil }
        return interpreter.withProgram(new) { interpreter.converts(old.type, to: interpreter.typeInfo(field.type)) }
    }

    private func findLostCases(_ change: EnumChange, _ result: inout Refusals) {
        if !change.losesCases || change.type.declaration.map({ new.migrationHooks(of: $0).cases != nil }) ?? false { return }
        interpreter.forEachHeld(change.type) { place, holder in
            guard let name = change.lostCase(place[0]) else { return }
            result.add("case-in-use", "\(holder()) is `.\(name.text)`, which is gone or has another payload", change.type.declaration)
        }
    }

    // MARK: Hierarchy

    /// Places typed with a class that is no ancestor any more must not hold such an object; inherited properties need values.
    private func findStrangers(_ type: TypeInfo, _ result: inout Refusals) {
        let objects = objects(of: type)
        if objects.isEmpty { return }
        var ancestors: Set<TypeID> = []
        var level = new.superclass(of: type.id)
        while let current = level, ancestors.insert(current).inserted { level = new.superclass(of: current) }
        var old: TypeInfo? = type.superclass
        while let ancestor = old, !ancestors.contains(ancestor.id) {
            for place in interpreter.typeInfos.values where isTyped(place, as: ancestor) { findStrangers(type, ancestor, in: place, &result) }
            old = ancestor.superclass
        }
        let inherited = Set((type.superclass?.fields ?? []).compactMap(\.declaration))
        for ancestor in ancestors {
            guard case .nominal(let id, _) = new.types.node(ancestor) else { continue }
            for variable in new.storedProperties(of: id) where !inherited.contains(variable.id) && !hasValue(variable) {
                result.add("property-needs-value", "`\(variable.name.text)` has no value for \(count(objects.count, "live `\(type.name)`")): give it a default", variable.id)
            }
        }
    }

    private func isTyped(_ place: TypeInfo, as ancestor: TypeInfo) -> Bool {
        switch place.kind {
        case .class: return place === ancestor
        case .metatype: return place.element === ancestor
        case .classExistential: return place.existential.superclass == ancestor.id
        default: return false
        }
    }

    private func findStrangers(_ type: TypeInfo, _ ancestor: TypeInfo, in place: TypeInfo, _ result: inout Refusals) {
        interpreter.forEachHeld(place) { p, holder in
            guard p[0] != 0 else { return }
            let dynamic = TypeInfo.of(place.kind == .metatype ? p[0] : pointer(p[0])[0])
            guard isSubclass(dynamic, of: type) else { return }
            result.add("hierarchy-in-use", "\(holder()) is a `\(dynamic.name)`, which is no `\(ancestor.name)` any more", type.declaration)
        }
    }

    // MARK: Conformances

    /// Values held as `any P` whose type is no `P` any more.
    private func findLostConformances(_ result: inout Refusals) {
        var lost: [DeclID: Set<ObjectIdentifier>] = [:]
        let existentials = interpreter.typeInfos.values.filter { $0.kind == .existential || $0.kind == .classExistential }.sorted { $0.id.raw < $1.id.raw }
        for type in interpreter.typeInfos.values where type.declaration.flatMap({ new.nominal($0) })?.isPrelude == false && type.kind != .existential {
            for holder in existentials {
                for id in holder.existential.protocols where interpreter.program.conforms(type.id, to: id) && !new.conforms(type.id, to: id) { lost[id, default: []].insert(ObjectIdentifier(type)) }
            }
        }
        if lost.isEmpty { return }
        for existential in existentials {
            for id in existential.existential.protocols {
                guard let types = lost[id] else { continue }
                interpreter.forEachHeld(existential) { p, holder in
                    guard p[0] != 0 else { return }
                    let dynamic = TypeInfo.of(existential.kind == .existential ? p[0] : pointer(p[0])[0])
                    guard types.contains(ObjectIdentifier(dynamic)) else { return }
                    result.add("conformance-in-use", "\(holder()) is a `\(dynamic.name)`, which no longer conforms to `\(new.nominal(id)?.name.text ?? "?")`", dynamic.declaration)
                }
            }
        }
    }
}
