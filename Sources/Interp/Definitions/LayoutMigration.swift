import Diagnostics
import Lexer
import Types

/// Gives live values the layouts of the version in force. Runs when the interpreter's program is the new one.
extension LayoutPlan {
    /// Moves values; runs no script code.
    /// - Returns: whether code that was lowered before may know something else of a layout.
    func apply(_ report: inout CommitReport) -> Bool {
        for change in enums where change.fits && change.movesTags { note(change.type, "cases in another order", &report) }
        for properties in inPlace where properties.type.kind == .struct { note(properties.type, describe(properties), &report) }
        // Heap walks need the sizes that types have until now.
        _ = objects
        relayout?.collect()
        let own = relayout.map { _ in ownDeclarations() }
        let growing = shapeTypes()
        for (properties, added) in growing { carry(properties, added, &report) }
        if let relayout { move(relayout, own ?? [:], &report) }
        return !isEmpty
    }

    /// Gives types their new layouts; values have the old ones still.
    /// - Returns: classes whose instances have room for what was added.
    func shapeTypes() -> [(Properties, [TypeInfo.Field])] {
        var growing: [(Properties, [TypeInfo.Field])] = []
        for change in enums where change.fits { change.apply() }
        for properties in inPlace {
            if properties.type.kind == .struct {
                properties.type.hidden += properties.removed
                properties.type.fields = properties.fields.compactMap(\.from)
            } else {
                growing.append((properties, layOut(properties)))
            }
        }
        refreshClasses()
        relayout?.makeTypes()
        return growing
    }

    /// Runs the initial values of new properties, when the new code is in force.
    func finish(_ report: inout CommitReport) {
        var failed: [Name: Int] = [:]
        for entry in pending where !initialize(entry.place, entry.variable, entry.type, entry.owner) { failed[entry.variable.name, default: 0] += 1 }
        for (name, number) in failed { report.kept.append("the default of `\(name.text)` trapped for \(count(number, "value"))") }
        if !isEmpty { relayout?.finish() }
    }

    /// Declarations of the types that change themselves, not only something in them; with the class fields that each
    /// inherits and declares.
    private func ownDeclarations() -> [DeclID: String] {
        var result: [DeclID: String] = [:]
        var changed: Set<ObjectIdentifier> = []
        func add(_ type: TypeInfo, _ detail: String) {
            changed.insert(ObjectIdentifier(type))
            if let id = type.declaration { result[id] = detail }
        }
        for properties in moving { add(properties.type, describe(properties)) }
        for change in enums { add(change.type, "a new layout") }
        for type in superclasses where !changed.contains(ObjectIdentifier(type)) && changesFields(type) { add(type, "another superclass") }
        for type in interpreter.typeInfos.values where type.kind == .class && !changed.contains(ObjectIdentifier(type)) {
            var level = type.superclass
            while let current = level {
                if changed.contains(ObjectIdentifier(current)), let id = type.declaration, result[id] == nil { result[id] = "a new layout" }
                level = current.superclass
            }
        }
        return result
    }

    /// A new superclass has other stored properties than the old one.
    private func changesFields(_ type: TypeInfo) -> Bool {
        var fields: [DeclID] = []
        var level = new.superclass(of: type.id)
        while let current = level, case .nominal(let id, _) = new.types.node(current) {
            fields = new.storedProperties(of: id).map(\.id) + fields
            level = new.superclass(of: current)
        }
        return fields != (type.superclass?.fields.compactMap(\.declaration) ?? [])
    }

    private func move(_ relayout: Relayout, _ own: [DeclID: String], _ report: inout CommitReport) {
        relayout.run()
        relayout.updateCells()
        for (id, number) in relayout.counts.sorted(by: { $0.key < $1.key }) { if let detail = own[id] { add(id, number, detail, &report) } }
        pending += relayout.pending
    }

    // MARK: Reports

    private func add(_ id: DeclID, _ number: Int, _ detail: String, _ report: inout CommitReport) {
        if let index = report.migrated.firstIndex(where: { $0.type == id }) {
            report.migrated[index].instances += number
        } else {
            report.migrated.append((id, number, detail))
        }
    }

    /// A struct or enum that stays where it is.
    private func note(_ type: TypeInfo, _ detail: String, _ report: inout CommitReport) {
        guard let id = type.declaration else { return }
        var number = 0
        let walk = ValueWalk(type) { _ in number += 1 }
        for storage in interpreter.globals.values where storage.isInitialized { walk.value(storage.place, storage.type) }
        interpreter.heap.forEachBlock { walk.block($0) }
        if number > 0 { add(id, number, detail, &report) }
    }

    private func describe(_ properties: Properties) -> String {
        var details: [String] = []
        let renamed = properties.fields.filter { $0.from == nil && $0.source != nil && $0.source?.declaration != $0.declaration.id }
        let gone = Set(renamed.compactMap { $0.source?.declaration })
        for field in renamed { details.append("\(field.source?.name.text ?? "?") -> \(field.declaration.name.text) (value carried)") }
        let added = properties.fields.filter { $0.from == nil && $0.source == nil }.map(\.declaration.name.text)
        if !added.isEmpty { details.append("added " + added.joined(separator: ", ")) }
        let retyped = properties.fields.filter { $0.from == nil && $0.source?.declaration == $0.declaration.id }.map(\.declaration.name.text)
        if !retyped.isEmpty { details.append("changed " + retyped.joined(separator: ", ")) }
        let names = Set(retyped)
        let removed = properties.removed.filter { !names.contains($0.name.text) && !($0.declaration.map(gone.contains) ?? false) }.map(\.name.text)
        if !removed.isEmpty { details.append("removed " + removed.joined(separator: ", ")) }
        return details.isEmpty ? "reordered" : details.joined(separator: "; ")
    }

    // MARK: Classes with room

    /// Finds words for new properties.
    /// - Returns: the fields that were added.
    private func layOut(_ properties: Properties) -> [TypeInfo.Field] {
        let type = properties.type
        let inherited = type.superclass?.fields.count ?? 0
        var own: [TypeInfo.Field] = []
        var added: [TypeInfo.Field] = []
        for field in properties.fields {
            if let from = field.from {
                own.append(from)
                continue
            }
            let storage = interpreter.storageType(field.declaration, in: type.id)
            let new = TypeInfo.Field(name: field.declaration.name, offset: type.usedWords, type: storage, declaration: field.declaration.id)
            type.usedWords += storage.words
            own.append(new)
            added.append(new)
        }
        type.hidden += properties.removed
        type.fields = type.fields.prefix(inherited) + own
        return added
    }

    /// Inherited fields, what objects hold, and `deinit`s, ancestors first.
    private func refreshClasses() {
        func depth(_ type: TypeInfo) -> Int { type.superclass.map { depth($0) + 1 } ?? 0 }
        let types = interpreter.typeInfos.values.filter { $0.kind == .class && $0.objectWords >= 0 }
        for type in types.sorted(by: { depth($0) < depth($1) }) {
            guard let declaration = type.declaration, let nominal = interpreter.program.nominal(declaration) else { continue }
            let own = type.fields.filter { field in field.declaration.flatMap { interpreter.program.variable($0) }?.parent == declaration }
            type.fields = (type.superclass?.fields ?? []) + own
            type.ownRefs = RefList((own + type.hidden).flatMap { $0.type.refs.moved(by: $0.offset) })
            type.hasDeinit = type.superclass?.hasDeinit ?? false || nominal.deinitializer != nil
        }
    }

    /// New properties of live objects: from what they had, else their initial values wait.
    private func carry(_ properties: Properties, _ added: [TypeInfo.Field], _ report: inout CommitReport) {
        let objects = objects(of: properties.type)
        for field in added {
            guard let property = properties.fields.first(where: { $0.declaration.id == field.declaration }) else { continue }
            for object in objects {
                let place = object + field.offset
                place.zero(field.type.words)
                if let source = property.source {
                    if source.type === field.type {
                        source.type.copy(object + source.offset, to: place)
                        continue
                    }
                    if interpreter.carry(object + source.offset, source.type, to: field.type, place) { continue }
                }
                pending.append((place, property.declaration, field.type, TypeInfo.of(object[0])))
            }
        }
        for object in objects {
            if let id = TypeInfo.of(object[0]).declaration { add(id, 1, describe(properties), &report) }
        }
    }

    /// Runs a property's initial value for one instance.
    private func initialize(_ place: F, _ variable: VariableDecl, _ type: TypeInfo, _ owner: TypeInfo) -> Bool {
        if variable.isLazy || !variable.hasInitialValue { return true }
        var level: TypeInfo? = owner
        while let current = level, current.declaration != variable.parent { level = current.superclass }
        let cell = interpreter.initialValueCell(variable.id, level?.arguments ?? [])
        let call = ClosureCall(cell: Unmanaged.passUnretained(cell), context: 0, interpreter.state)
        defer { call.end() }
        do {
            if variable.ownership == .strong {
                try call.into(place)
            } else {
                let object = try call.int()
                place[0] = interpreter.heap.weakBox(of: object)
                release(object)
            }
            return true
        } catch {
            if interpreter.pendingError[0] != 0 { _ = interpreter.describePendingError() }
            place.zero(type.words)
            return false
        }
    }
}

extension TypeInfo {
    /// The layout of a class is made anew when it is needed.
    func resetClass() {
        objectWords = -1
        fields = []
        hidden = []
        ownRefs = .empty
        superclass = nil
        usedWords = 0
        hasDeinit = false
    }
}
