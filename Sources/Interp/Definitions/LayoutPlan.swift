import Diagnostics
import Lexer
import Types

/// What a new version does to the layouts of types that values may have.
///
/// Where it can be, offsets and tags of what stays do not change: new properties of a class go into the room its
/// instances keep free, new cases get the next tags, what is removed leaves a hole. Then code on the stack stays right
/// and nothing moves. Everything else is a `Relayout`, which no frame may stand in the way of.
final class LayoutPlan {
    /// The stored properties of one class or struct.
    struct Properties {
        struct Field {
            var declaration: VariableDecl
            var type: TypeID
            /// Where it is; nil: new, or of another type.
            var from: TypeInfo.Field?
            /// What its value is made of.
            var source: TypeInfo.Field?
        }
        var type: TypeInfo
        var fields: [Field] = []
        var removed: [TypeInfo.Field] = []
        var isReordered = false
        var hasNew: Bool { fields.contains { $0.from == nil } }
    }

    let interpreter: Interpreter
    let new: Program
    /// Classes that have room, structs that only lose or reorder.
    private(set) var inPlace: [Properties] = []
    /// Structs that grow, classes without room.
    private(set) var moving: [Properties] = []
    private(set) var enums: [EnumChange] = []
    private(set) var superclasses: [TypeInfo] = []
    private(set) var kinds: [TypeInfo] = []
    private(set) lazy var relayout: Relayout? = {
        let seeds = moving.map(\.type) + enums.filter { !$0.fits }.map(\.type) + superclasses
        if seeds.isEmpty && kinds.isEmpty { return nil }
        let relayout = Relayout(interpreter, seeds, replaced: kinds)
        // What moves for another reason does not need its room.
        moving += inPlace.filter { relayout.gone.contains(ObjectIdentifier($0.type)) }
        inPlace.removeAll { relayout.gone.contains(ObjectIdentifier($0.type)) }
        return relayout
    }()
    /// Properties to be filled when the new code is in force.
    var pending: [(place: F, variable: VariableDecl, type: TypeInfo, owner: TypeInfo)] = []

    init(_ interpreter: Interpreter, _ new: Program) {
        self.interpreter = interpreter
        self.new = new
        for type in interpreter.typeInfos.values.sorted(by: { $0.id.raw < $1.id.raw }) { compare(type) }
        _ = relayout
    }

    private func compare(_ type: TypeInfo) {
        guard let id = type.declaration, let nominal = new.nominal(id), !nominal.isPrelude else { return }
        if nominal.signature.parameters.count != type.arguments.count { return kinds.append(type) }
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
        let variables = new.storedProperties(of: id)
        let stay = Set(variables.map(\.id))
        let lost = own.filter { $0.declaration.map { !stay.contains($0) } ?? true }
        let gained = variables.filter { variable in !own.contains { $0.declaration == variable.id } }
        for (position, variable) in variables.enumerated() {
            let wanted = storageType(variable, in: type.id)
            var field = Properties.Field(declaration: variable, type: wanted)
            if let old = own.first(where: { $0.declaration == variable.id }) {
                field.source = old
                if isStorage(old.type, variable, wanted) { field.from = old } else { properties.removed.append(old) }
            } else if lost.count == 1, gained.count == 1, position < own.count, own[position].declaration == lost[0].declaration, isStorage(lost[0].type, variable, wanted) {
                // Another name for the same thing.
                field.source = lost[0]
            }
            properties.fields.append(field)
        }
        properties.removed += lost
        properties.isReordered = properties.fields.compactMap(\.from).map(\.declaration) != own.filter { field in !properties.removed.contains { $0.offset == field.offset } }.map(\.declaration)
        if !properties.hasNew && properties.removed.isEmpty && !properties.isReordered { return }
        if properties.hasNew && (type.kind == .struct || neededWords(properties) > type.objectWords - type.usedWords) {
            moving.append(properties)
        } else {
            inPlace.append(properties)
        }
    }

    private func neededWords(_ properties: Properties) -> Int {
        properties.fields.reduce(0) { $0 + ($1.from == nil ? words($1.type, $1.declaration) : 0) }
    }

    private func words(_ type: TypeID, _ variable: VariableDecl) -> Int {
        if variable.ownership != .strong { return 1 }
        return interpreter.withProgram(new) { interpreter.typeInfo(type).words }
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

    /// What the value of a field that has no direct counterpart is made of: the same name of another type, or the one
    /// that lost its name in the same place.
    static func source(of field: TypeInfo.Field, at position: Int, in new: TypeInfo, from old: [TypeInfo.Field], _ successor: (TypeInfo) -> TypeInfo) -> TypeInfo.Field? {
        if let same = old.first(where: { $0.declaration == field.declaration }) { return same }
        let lost = old.filter { candidate in !new.fields.contains { $0.declaration == candidate.declaration } }
        let gained = new.fields.filter { candidate in !old.contains { $0.declaration == candidate.declaration } }
        guard lost.count == 1, gained.count == 1, position < old.count, old[position].declaration == lost[0].declaration, successor(lost[0].type) === field.type else { return nil }
        return lost[0]
    }

    var isEmpty: Bool { inPlace.isEmpty && moving.isEmpty && enums.isEmpty && superclasses.isEmpty && kinds.isEmpty }

    // MARK: What lives

    /// All objects, by the bits of their types.
    private(set) lazy var objects: [Int: [F]] = {
        var found: [Int: [F]] = [:]
        interpreter.heap.forEachBlock { block in
            if TypeInfo.of(block[0]).kind == .class, block[1] & countMask != 0 { found[block[0], default: []].append(block) }
        }
        return found
    }()

    /// Objects of a class and its subclasses.
    func objects(of type: TypeInfo) -> [F] {
        objects.sorted { TypeInfo.of($0.key).id.raw < TypeInfo.of($1.key).id.raw }
            .flatMap { isSubclass(TypeInfo.of($0.key), of: type) ? $0.value : [] }
    }

    private func isSubclass(_ type: TypeInfo, of ancestor: TypeInfo) -> Bool {
        var level: TypeInfo? = type
        while let current = level {
            if current === ancestor { return true }
            level = current.superclass
        }
        return false
    }

    /// Some value of a struct or enum may live.
    private(set) lazy var liveTypes: Set<ObjectIdentifier> = LiveTypes(interpreter).found
    func mayLive(_ type: TypeInfo) -> Bool { type.kind == .class ? !objects(of: type).isEmpty : liveTypes.contains(ObjectIdentifier(type)) }

    // MARK: Refusals

    func refusals() -> [CommitRefusal] {
        var result = lostConformances()
        if isEmpty { return result }
        func refuse(_ id: String, _ message: String, _ declaration: DeclID?) {
            let refusal = CommitRefusal(id: id, message: message, span: declaration.flatMap { new.declaration($0) }?.nameSpan ?? .none)
            if !result.contains(where: { $0.id == id && $0.message == message }) { result.append(refusal) }
        }
        for type in kinds where mayLive(type) {
            refuse("kind-in-use", "`\(type.name)` becomes another kind of type, but values of it are alive", type.declaration)
        }
        for type in superclasses where type.superclass != nil && mayLive(type) {
            refuse("hierarchy-in-use", "`\(type.name)` gets another superclass, but \(count(objects(of: type).count, "live object")) may be held as the old one", type.declaration)
        }
        for properties in inPlace + moving where mayLive(properties.type) {
            let type = properties.type
            let holders = type.kind == .class ? "\(count(objects(of: type).count, "live `\(type.name)`"))" : "live values of `\(type.name)`"
            for field in properties.fields where field.from == nil && !hasValue(field.declaration) && !isConvertible(field) {
                refuse("property-needs-value", "`\(field.declaration.name.text)` has no value for \(holders): give it a default", field.declaration.id)
            }
        }
        for change in enums where mayLive(change.type) {
            if let name = change.removedInUse(LiveTypes.tags(of: change.type, interpreter)) {
                refuse("case-in-use", "a live value is `.\(name)`, which is gone or has another payload", change.type.declaration)
            }
        }
        return result
    }

    /// Values held as `any P` whose type is no `P` any more.
    private func lostConformances() -> [CommitRefusal] {
        var lost: [DeclID: Set<ObjectIdentifier>] = [:]
        let existentials = interpreter.typeInfos.values.filter { $0.kind == .existential || $0.kind == .classExistential }
        for type in interpreter.typeInfos.values where type.declaration.flatMap({ new.nominal($0) })?.isPrelude == false && type.kind != .existential {
            for holder in existentials {
                for id in holder.existential.protocols where interpreter.program.conforms(type.id, to: id) && !new.conforms(type.id, to: id) { lost[id, default: []].insert(ObjectIdentifier(type)) }
            }
        }
        if lost.isEmpty { return [] }
        var result: [CommitRefusal] = []
        for holder in existentials.sorted(by: { $0.id.raw < $1.id.raw }) {
            for id in holder.existential.protocols {
                guard let types = lost[id] else { continue }
                var found: TypeInfo?
                let walk = ValueWalk(holder) { p in
                    guard p[0] != 0 else { return }
                    let dynamic = TypeInfo.of(holder.kind == .existential ? p[0] : pointer(p[0])[0])
                    if types.contains(ObjectIdentifier(dynamic)) { found = dynamic }
                }
                for storage in interpreter.globals.values where storage.isInitialized { walk.value(storage.place, storage.type) }
                interpreter.heap.forEachBlock { walk.block($0) }
                if let found, let declaration = found.declaration {
                    let message = "a live `\(holder.name)` is a `\(found.name)`, which no longer conforms to `\(new.nominal(id)?.name.text ?? "?")`"
                    result.append(CommitRefusal(id: "conformance-in-use", message: message, span: new.declaration(declaration)?.nameSpan ?? .none))
                }
            }
        }
        return result
    }

    func count(_ number: Int, _ name: String) -> String { number == 1 ? "1 \(name)" : "\(number) \(name)s" }

    /// An instance that lives has a value for it: its default, or nil.
    func hasValue(_ variable: VariableDecl) -> Bool {
        variable.hasInitialValue || variable.isLazy || variable.ownership != .strong || new.optionalPayload(variable.type) != nil
    }

    private func isConvertible(_ field: Properties.Field) -> Bool {
        guard let old = field.source else { return false }
        if old.type.id == field.type || new.optionalPayload(field.type) == old.type.id { return true }
        if case .existential(let existential) = new.types.node(field.type) { return existential.superclass == nil && existential.protocols.allSatisfy { new.conforms(old.type.id, to: $0) } }
        return interpreter.withProgram(new) { Interpreter.isWidening(old.type, interpreter.typeInfo(field.type)) }
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

    /// A number that every value of the old type has in the new one.
    static func isWidening(_ from: TypeInfo, _ to: TypeInfo) -> Bool {
        if to.kind == .double { return from.kind == .int || from.kind == .float || from.kind == .int32 }
        let order: [TypeInfo.Kind] = [.int8, .int16, .int32, .int]
        guard let a = order.firstIndex(of: from.kind), let b = order.firstIndex(of: to.kind == .int64 ? .int : to.kind) else { return false }
        return a < b || (from.kind == .int && to.kind == .int64)
    }

    /// Makes a value of another type from a value of a property that changed its type; false: there is no total
    /// conversion. The source is borrowed.
    func carry(_ p: F, _ from: TypeInfo, to: TypeInfo, _ d: F) -> Bool {
        if Interpreter.isWidening(from, to) {
            if to.kind == .double { d.double = from.kind == .float ? Double(p.float) : Double(p[0]) } else { d[0] = p[0] }
            return true
        }
        switch (from.kind, to.kind) {
        case (.existential, _), (.classExistential, _): return false
        case (.optional, .optional), (_, .optional), (_, .existential), (.class, .class), (.class, .classExistential), (.array, .array), (.dictionary, .dictionary):
            if from.kind == .optional, to.kind != .optional { return false }
            return (try? cast(p, from, to: to, d)) ?? false
        default: return false
        }
    }
}
