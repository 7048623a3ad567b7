import Diagnostics
import Lexer
import Types

/// What a new version does to the layouts of types that values may have.
///
/// Where it can be, offsets and tags of what stays do not change: new properties of a class go into the room its
/// instances keep free, new cases get the next tags, what is removed leaves a hole, another name is only a name. Then
/// code on the stack stays right and nothing moves. Everything else is a `Relayout`, which waits until no frame stands in
/// its way.
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
        struct Rename {
            var from: Name
            var to: Name
            /// Nobody says so: it is the only one that came in the place of the only one that went.
            var isGuess: Bool
        }
        var type: TypeInfo
        var fields: [Field] = []
        var removed: [TypeInfo.Field] = []
        var renames: [Rename] = []
        var isReordered = false
        /// `migrate` is called for its values.
        var hasHook = false
        var hasNew: Bool { fields.contains { $0.from == nil } }
        var isRetyped: Bool { fields.contains { $0.from == nil && $0.source != nil } }
        /// Other properties than before, not only in another order.
        var isOtherData: Bool { hasNew || !removed.isEmpty || !renames.isEmpty }
    }

    /// A place to be filled when the new code is in force.
    struct Pending {
        var place: F
        var need: Need
    }

    /// What fills a place; for a property, that of all values of a type.
    final class Need {
        enum Origin {
            case property(VariableDecl)
            case payload(DeclID, Int)
            case hook(HookCall)
        }
        let origin: Origin
        let type: TypeInfo
        let owner: TypeInfo
        /// What it is about: the property, the case.
        let declaration: DeclID?
        /// Whether it is the value of a literal, once that was asked; where that stands, once it was made.
        var isLiteral: Bool?
        var literal: F?

        init(_ origin: Origin, _ type: TypeInfo, _ owner: TypeInfo) {
            (self.origin, self.type, self.owner) = (origin, type, owner)
            switch origin {
            case .property(let variable): declaration = variable.id
            case .payload(let id, _): declaration = id
            case .hook: declaration = nil
            }
        }

        /// Its declaration gives the value.
        var hasDefault: Bool {
            switch origin {
            case .property(let variable): return variable.hasInitialValue && !variable.isLazy
            case .payload: return true
            case .hook: return false
            }
        }
    }

    let interpreter: Interpreter
    let new: Program
    /// Classes that have room, structs that only lose, reorder or rename.
    private(set) var inPlace: [Properties] = []
    /// Structs that grow, classes without room, properties of another type.
    private(set) var moving: [Properties] = []
    private(set) var enums: [EnumChange] = []
    private(set) var superclasses: [TypeInfo] = []
    private(set) var kinds: [TypeInfo] = []
    /// Properties that live instances have, with another default now.
    private(set) var newDefaults: [(type: TypeInfo, variable: VariableDecl)] = []
    /// Which old property a new one takes its value from, where the names differ.
    private(set) var sources: [DeclID: DeclID] = [:]
    /// What the change that is taken back renamed; nil: nothing is taken back.
    let undone: [DeclID: DeclID]?
    /// Lazy properties whose text changed: they are to be made again.
    private var remade: Set<DeclID> = []
    private(set) lazy var relayout: Relayout? = makeRelayout()
    var pending: [Pending] = []
    /// Objects in which something is pending.
    var pinned: [F] = []

    init(_ interpreter: Interpreter, _ commit: Commit) {
        self.interpreter = interpreter
        new = commit.program
        undone = commit.undone
        for type in interpreter.typeInfos.values.sorted(by: { $0.id.raw < $1.id.raw }) { compare(type) }
        _ = relayout
    }

    private func makeRelayout() -> Relayout? {
        let others = moving.map(\.type) + enums.filter { !$0.fits }.map(\.type)
        // What only inherits from another class of the same form stays where it is.
        if others.isEmpty, kinds.isEmpty, superclasses.allSatisfy(keepsLayout) { return nil }
        let seeds = others + superclasses
        let relayout = Relayout(interpreter, seeds, replaced: kinds)
        relayout.sources = sources
        relayout.remade = remade
        for change in enums {
            relayout.payloads[ObjectIdentifier(change.type)] = change.payloads
            relayout.lostCases[ObjectIdentifier(change.type)] = change.lostCases
        }
        relayout.changed = Set((moving + inPlace).filter(\.isOtherData).compactMap(\.type.declaration) + superclasses.compactMap(\.declaration))
        // What moves for another reason does not need its room.
        moving += inPlace.filter { relayout.gone.contains(ObjectIdentifier($0.type)) }
        inPlace.removeAll { relayout.gone.contains(ObjectIdentifier($0.type)) }
        return relayout
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
        case (.tuple, .protocol): break
        default: kinds.append(type)
        }
    }

    // MARK: Properties

    private func compareProperties(_ type: TypeInfo, _ own: [TypeInfo.Field]) {
        guard let id = type.declaration else { return }
        var properties = Properties(type: type)
        let variables = new.storedProperties(of: id)
        let claimed = claims(of: variables, own)
        let taken = Set(claimed.values.compactMap(\.declaration))
        let stay = Set(variables.map(\.id)).subtracting(claimed.keys).subtracting(taken)
        var lost = own.filter { $0.declaration.map { !stay.contains($0) } ?? true }
        let gained = variables.filter { variable in !own.contains { $0.declaration == variable.id } }
        let isOneForOne = claimed.isEmpty && lost.count == 1 && gained.count == 1
        for (position, variable) in variables.enumerated() {
            let wanted = storageType(variable, in: type.id)
            var field = Properties.Field(declaration: variable, type: wanted)
            if taken.contains(variable.id), claimed[variable.id] == nil { remade.insert(variable.id) }
            if stay.contains(variable.id), let old = own.first(where: { $0.declaration == variable.id }) {
                if variable.isLazy, hasOtherText(variable) {
                    remade.insert(variable.id)
                    properties.removed.append(old)
                } else {
                    field.source = old
                    if isStorage(old.type, variable, wanted) { field.from = old } else { properties.removed.append(old) }
                    if field.from != nil, variable.hasInitialValue, !variable.isLazy, hasOtherText(variable) { newDefaults.append((type, variable)) }
                }
            } else if let (old, isGuess) = claimed[variable.id].map({ ($0, false) }) ?? predecessor(of: variable, wanted, at: position, lost, own, isOneForOne) {
                lost.removeAll { $0.offset == old.offset }
                field.source = old
                if isStorage(old.type, variable, wanted) { field.from = old } else { properties.removed.append(old) }
                properties.renames.append(.init(from: old.name, to: variable.name, isGuess: isGuess))
                sources[variable.id] = old.declaration
            }
            properties.fields.append(field)
        }
        properties.removed += lost
        let staying = own.filter { field in !properties.removed.contains { $0.offset == field.offset } }
        properties.isReordered = properties.fields.compactMap(\.from).map(\.offset) != staying.map(\.offset)
        if !properties.hasNew && properties.removed.isEmpty && !properties.isReordered && properties.renames.isEmpty { return }
        let hasRoom = type.kind == .class && neededWords(properties) <= type.objectWords - type.usedWords
        properties.hasHook = properties.isOtherData && hasHook(type)
        let reusesNames = variables.contains { taken.contains($0.id) }
        if properties.isRetyped || (properties.hasNew && !hasRoom) || properties.hasHook || reusesNames {
            moving.append(properties)
        } else {
            inPlace.append(properties)
        }
    }

    /// What goes on under another name because the text says so, or because the change that said so is taken back. Names may go
    /// round: of properties that are not new, those take another's values that give up their own.
    private func claims(of variables: [VariableDecl], _ own: [TypeInfo.Field]) -> [DeclID: TypeInfo.Field] {
        var claims: [DeclID: TypeInfo.Field] = [:]
        for variable in variables {
            var origin = own.first { field in field.declaration.flatMap { undone?[$0] } == variable.id }
            let isNew = !own.contains { $0.declaration == variable.id }
            // What the version before said, too, is done, unless somebody else takes the property's values now.
            let isSaidAnew = isNew || interpreter.program.variable(variable.id)?.renamedFrom != variable.renamedFrom
            if origin == nil, let name = variable.renamedFrom, isSaidAnew || claims.values.contains(where: { $0.declaration == variable.id }) {
                origin = own.first { $0.name == name }
            }
            guard let origin, origin.declaration != variable.id, !claims.values.contains(where: { $0.offset == origin.offset }) else { continue }
            claims[variable.id] = origin
        }
        func isHeld(_ claim: (key: DeclID, value: TypeInfo.Field)) -> Bool {
            own.contains { $0.declaration == claim.key } && variables.contains { $0.id == claim.value.declaration && claims[$0.id] == nil }
        }
        while let held = claims.first(where: isHeld) { claims[held.key] = nil }
        return claims
    }

    /// The property that may have another name now: the only one that went where the only new one came, of the same type and in
    /// the same place or with the same default.
    private func predecessor(
        of variable: VariableDecl, _ wanted: TypeID, at position: Int, _ lost: [TypeInfo.Field], _ own: [TypeInfo.Field], _ isOneForOne: Bool
    ) -> (TypeInfo.Field, isGuess: Bool)? {
        guard variable.renamedFrom == nil, isOneForOne, let old = lost.first, isStorage(old.type, variable, wanted) else { return nil }
        // It is there, but computed now.
        if let id = old.declaration, new.variable(id) != nil { return nil }
        let isSamePlace = position < own.count && own[position].declaration == old.declaration
        if isSamePlace { return (old, true) }
        guard variable.hasInitialValue, let before = old.declaration.flatMap({ interpreter.program.variable($0) }), before.hasInitialValue,
            new.hasSameInitialValue(variable, as: before, of: interpreter.program)
        else { return nil }
        return (old, true)
    }

    private func hasOtherText(_ variable: VariableDecl) -> Bool {
        guard let old = interpreter.program.variable(variable.id), old !== variable else { return false }
        return !new.hasSameInitialValue(variable, as: old, of: interpreter.program)
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

    /// The new superclass has the same stored properties, and no more room for further ones.
    private func keepsLayout(_ type: TypeInfo) -> Bool {
        if changesFields(type) { return false }
        guard let superclass = new.superclass(of: type.id) else { return true }
        var level: TypeID? = superclass
        while let ancestor = level {
            if superclasses.contains(where: { $0.id == ancestor }) { return false }
            level = new.superclass(of: ancestor)
        }
        return interpreter.withProgram(new) {
            let parent = interpreter.typeInfo(superclass)
            interpreter.completeClass(parent)
            return parent.objectWords <= (type.superclass?.objectWords ?? 2)
        }
    }

    /// A new superclass has other stored properties than the old one.
    func changesFields(_ type: TypeInfo) -> Bool {
        var fields: [DeclID] = []
        var level = new.superclass(of: type.id)
        while let current = level, case .nominal(let id, _) = new.types.node(current) {
            fields = new.storedProperties(of: id).map(\.id) + fields
            level = new.superclass(of: current)
        }
        return fields != (type.superclass?.fields.compactMap(\.declaration) ?? [])
    }

    var isEmpty: Bool { inPlace.isEmpty && moving.isEmpty && enums.isEmpty && superclasses.isEmpty && kinds.isEmpty }

    // MARK: What lives

    /// All objects, by the bits of their types.
    private(set) lazy var objects: [Int: [F]] = {
        var found: [Int: [F]] = [:]
        // Objects of a class often lie together.
        var (bits, row): (Int, [F]) = (0, [])
        interpreter.heap.forEachBlock { block in
            if block[0] != bits {
                if TypeInfo.of(block[0]).kind != .class { return }
                found[bits] = row
                bits = block[0]
                row = found.removeValue(forKey: bits) ?? []
            }
            if block[1] & countMask != 0 { row.append(block) }
        }
        found[bits] = row
        found[0] = nil
        return found.filter { !$0.value.isEmpty }
    }()

    /// Objects of a class and its subclasses.
    func objects(of type: TypeInfo) -> [F] { objectsByType(of: type).flatMap(\.objects) }

    func objectsByType(of type: TypeInfo) -> [(type: TypeInfo, objects: [F])] {
        objects.map { (TypeInfo.of($0.key), $0.value) }.filter { isSubclass($0.0, of: type) }.sorted { $0.0.id.raw < $1.0.id.raw }
    }

    /// Some object of a class or its subclasses lives.
    func hasObjects(of type: TypeInfo) -> Bool { objects.keys.contains { isSubclass(TypeInfo.of($0), of: type) } }

    func isSubclass(_ type: TypeInfo, of ancestor: TypeInfo) -> Bool {
        var level: TypeInfo? = type
        while let current = level {
            if current === ancestor { return true }
            level = current.superclass
        }
        return false
    }

    /// Some value of a struct or enum may live.
    private(set) lazy var liveTypes: Set<ObjectIdentifier> = LiveTypes(interpreter).found
    func mayLive(_ type: TypeInfo) -> Bool { type.kind == .class ? hasObjects(of: type) : liveTypes.contains(ObjectIdentifier(type)) }

    /// `3 values`
    func count(_ number: Int, _ name: String) -> String { number == 1 ? "1 \(name)" : "\(number) \(name)s" }
}

extension Interpreter {
    /// Asks another version for a moment. Layouts that are made meanwhile are forgotten.
    func withProgram<T>(_ other: Program, _ work: () throws -> T) rethrows -> T {
        let saved = (program, typeInfos, optionals)
        program = other
        defer { (program, typeInfos, optionals) = saved }
        return try work()
    }

    /// A number that every value of the old type has in the new one.
    static func isWidening(_ from: TypeInfo, _ to: TypeInfo) -> Bool {
        if to.kind == .double { return from.kind == .int || from.kind == .float || from.kind == .int32 }
        let order: [TypeInfo.Kind] = [.int8, .int16, .int32, .int]
        guard let a = order.firstIndex(of: from.kind), let b = order.firstIndex(of: to.kind == .int64 ? .int : to.kind) else { return false }
        return a < b || (from.kind == .int && to.kind == .int64)
    }
}
