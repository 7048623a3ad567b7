import Diagnostics
import Lexer
import Types

/// What a new version does to the layouts of types that values may have.
///
/// Offsets and tags of what stays never change: new properties of a class go into the room its instances keep free, new
/// cases get the next tags, what is removed leaves a hole. So code on the stack stays right and nothing moves. Structs
/// have no room: they grow only while no value of them lives.
final class LayoutPlan {
    /// The stored properties of one class or struct.
    struct Properties {
        var type: TypeInfo
        /// In the new order; nil in `from`: new.
        var fields: [(declaration: VariableDecl, type: TypeID, from: TypeInfo.Field?, converts: TypeInfo.Field?)] = []
        var removed: [TypeInfo.Field] = []
        var added: Int { fields.reduce(0) { $0 + ($1.from == nil ? 1 : 0) } }
        var isChanged: Bool { added > 0 || !removed.isEmpty }
    }

    let interpreter: Interpreter
    let new: Program
    private(set) var changed: [Properties] = []
    private(set) var reordered: [Properties] = []
    private(set) var enums: [EnumChange] = []
    private(set) var superclasses: [TypeInfo] = []
    private(set) var kinds: [TypeInfo] = []
    private var instances: [Int: [F]]?

    init(_ interpreter: Interpreter, _ new: Program) {
        self.interpreter = interpreter
        self.new = new
        for type in interpreter.typeInfos.values.sorted(by: { $0.id.raw < $1.id.raw }) { compare(type) }
    }

    private func compare(_ type: TypeInfo) {
        guard let id = type.declaration, let nominal = new.nominal(id), !nominal.isPrelude else { return }
        switch (type.kind, nominal.kind) {
        case (.class, .class):
            if type.objectWords < 0 { return }
            if new.superclass(of: type.id) != type.superclass?.id { superclasses.append(type) }
            compareProperties(type, Array(type.fields.dropFirst(type.superclass?.fields.count ?? 0)))
        case (.struct, .struct): compareProperties(type, type.fields)
        case (.enum, .enum): if let change = EnumChange(type, nominal, new) { enums.append(change) }
        default: kinds.append(type)
        }
    }

    private func compareProperties(_ type: TypeInfo, _ own: [TypeInfo.Field]) {
        guard let id = type.declaration else { return }
        var properties = Properties(type: type)
        var rest = own
        for variable in new.storedProperties(of: id) {
            let wanted = storageType(variable, in: type.id)
            var from: TypeInfo.Field?
            var converts: TypeInfo.Field?
            if let index = rest.firstIndex(where: { $0.declaration == variable.id }) {
                let field = rest.remove(at: index)
                if isStorage(field.type, variable, wanted) { from = field } else {
                    converts = field
                    properties.removed.append(field)
                }
            } else {
                from = type.hidden.last { $0.declaration == variable.id && isStorage($0.type, variable, wanted) }
            }
            properties.fields.append((variable, wanted, from, converts))
        }
        properties.removed += rest
        if properties.isChanged {
            changed.append(properties)
        } else if properties.fields.map(\.declaration.id) != own.map(\.declaration) {
            reordered.append(properties)
        }
    }

    private func isStorage(_ type: TypeInfo, _ variable: VariableDecl, _ wanted: TypeID) -> Bool {
        variable.ownership != .strong ? type.kind == .weak : type.kind != .weak && type.id == wanted
    }

    /// As `Interpreter.storageType`, for the new version.
    private func storageType(_ variable: VariableDecl, in type: TypeID) -> TypeID {
        let declared = new.typeOfStoredProperty(variable.id, in: type)
        guard variable.isLazy, variable.ownership == .strong, let optional = new.known("Optional") else { return declared }
        return new.types.nominal(optional, [declared])
    }

    var isEmpty: Bool { changed.isEmpty && reordered.isEmpty && enums.isEmpty && superclasses.isEmpty && kinds.isEmpty }

    // MARK: What lives

    /// Objects of a class and its subclasses.
    func objects(of type: TypeInfo) -> [F] {
        if instances == nil {
            var found: [Int: [F]] = [:]
            interpreter.heap.forEachBlock { block in
                if TypeInfo.of(block[0]).kind == .class, block[1] & countMask != 0 { found[block[0], default: []].append(block) }
            }
            instances = found
        }
        return (instances ?? [:]).flatMap { interpreter.isSubclass(TypeInfo.of($0.key), of: type) ? $0.value : [] }
    }

    /// Some value of a struct or enum may live.
    private(set) lazy var liveTypes: Set<ObjectIdentifier> = LiveTypes(interpreter).found
    func mayLive(_ type: TypeInfo) -> Bool { liveTypes.contains(ObjectIdentifier(type)) }

    // MARK: Refusals

    func refusals() -> [CommitRefusal] {
        if isEmpty { return [] }
        var result: [CommitRefusal] = []
        func refuse(_ id: String, _ message: String, _ declaration: DeclID?) {
            result.append(CommitRefusal(id: id, message: message, span: declaration.flatMap { new.declaration($0) }?.nameSpan ?? .none))
        }
        for type in kinds where type.kind == .class ? !objects(of: type).isEmpty : mayLive(type) {
            refuse("kind-in-use", "`\(type.name)` becomes another kind of type, but values of it are alive", type.declaration)
        }
        for type in superclasses where !objects(of: type).isEmpty {
            refuse("hierarchy-in-use", "`\(type.name)` gets another superclass, but \(count(objects(of: type).count, "object")) of it are alive", type.declaration)
        }
        for properties in changed {
            let type = properties.type
            let holders = type.kind == .class ? objects(of: type).count : mayLive(type) ? 1 : 0
            if holders == 0 { continue }
            let number = type.kind == .class ? "\(count(holders, "live `\(type.name)`"))" : "live values of `\(type.name)`"
            for field in properties.fields where field.from == nil && field.converts == nil && !hasValue(field.declaration) {
                refuse("property-needs-value", "`\(field.declaration.name.text)` has no value for \(number): give it a default", field.declaration.id)
            }
            for field in properties.fields where field.from == nil && field.converts != nil && !hasValue(field.declaration) && !isConvertible(field) {
                refuse("property-needs-value", "`\(field.declaration.name.text)` has another type and no value for \(number): give it a default", field.declaration.id)
            }
            if type.kind == .class {
                let needed = properties.fields.reduce(0) { $0 + ($1.from == nil ? words($1.type, $1.declaration) : 0) }
                if needed > room(type) {
                    refuse("layout-in-use", "\(number) have no room for \(count(needed, "more word")): a class can grow by \(Interpreter.reservedWords) while objects of it live", type.declaration)
                }
            } else if properties.added > 0 {
                refuse("layout-in-use", "`\(type.name)` grows, but \(number) are alive", type.declaration)
            }
        }
        for change in enums where mayLive(change.type) {
            if let name = change.removedInUse(LiveTypes.tags(of: change.type, interpreter)) {
                refuse("case-in-use", "a live value is `.\(name)`, which is gone or has another payload", change.type.declaration)
            }
            if !change.fits { refuse("layout-in-use", "values of `\(change.type.name)` are alive and have no room for the new payload", change.type.declaration) }
        }
        return result
    }

    func count(_ number: Int, _ name: String) -> String { number == 1 ? "1 \(name)" : "\(number) \(name)s" }

    private func room(_ type: TypeInfo) -> Int { type.objectWords - type.usedWords }

    private func words(_ type: TypeID, _ variable: VariableDecl) -> Int {
        if variable.ownership != .strong { return 1 }
        if let known = interpreter.typeInfos[type] { return known.words }
        return interpreter.withProgram(new) { interpreter.typeInfo(type).words }
    }

    /// An instance that lives has a value for it: its default, or nil.
    func hasValue(_ variable: VariableDecl) -> Bool {
        variable.hasInitialValue || variable.isLazy || variable.ownership != .strong || new.optionalPayload(variable.type) != nil
    }

    private func isConvertible(_ field: (declaration: VariableDecl, type: TypeID, from: TypeInfo.Field?, converts: TypeInfo.Field?)) -> Bool {
        guard let old = field.converts else { return false }
        if new.optionalPayload(field.type) == old.type.id { return true }
        if case .existential(let existential) = new.types.node(field.type) { return existential.protocols.allSatisfy { new.conforms(old.type.id, to: $0) } && existential.superclass == nil }
        return false
    }
}

extension Interpreter {
    /// Asks another version for a moment.
    func withProgram<T>(_ other: Program, _ work: () -> T) -> T {
        let saved = program
        program = other
        defer { program = saved }
        return work()
    }
}
