import Diagnostics
import Lexer
import Types

/// Gives live values the layouts of the version in force. Runs when the interpreter's program is the new one.
extension LayoutPlan {
    /// - Returns: whether code that was lowered before may know something else of a layout.
    func apply(_ report: inout CommitReport) -> Bool {
        if isEmpty { return false }
        for change in enums {
            if change.fits { change.apply() } else { forget(change.type) }
        }
        for properties in changed where properties.type.kind == .struct {
            if properties.added > 0 { forget(properties.type) } else { reorder(properties) }
        }
        for type in superclasses { type.resetClass() }
        for type in kinds { interpreter.typeInfos[type.id] = nil }
        for properties in reordered where properties.type.kind == .struct { reorder(properties) }
        let classes = (changed + reordered).filter { $0.type.kind == .class }
        var growing: [(Properties, [TypeInfo.Field], [TypeInfo.Field])] = []
        for properties in classes { growing.append((properties, properties.type.fields, layOut(properties))) }
        refreshClasses()
        for (properties, old, added) in growing { fill(properties, old, added, &report) }
        return true
    }

    /// No value of the type lives: its next layout is made from the new declaration, as are those of types around it.
    private func forget(_ type: TypeInfo) {
        var gone: Set<ObjectIdentifier> = [ObjectIdentifier(type)]
        var grows = true
        func holds(_ other: TypeInfo) -> Bool {
            func isGone(_ part: TypeInfo) -> Bool { gone.contains(ObjectIdentifier(part)) }
            switch other.kind {
            case .optional, .array, .set, .metatype: return isGone(other.element)
            case .dictionary: return isGone(other.element) || isGone(other.key)
            case .struct, .tuple: return other.fields.contains { isGone($0.type) }
            case .enum: return other.cases.contains { $0.payload.contains { isGone($0.type) } }
            default: return false
            }
        }
        while grows {
            grows = false
            for other in interpreter.typeInfos.values where !gone.contains(ObjectIdentifier(other)) && holds(other) {
                gone.insert(ObjectIdentifier(other))
                grows = true
            }
        }
        for other in Array(interpreter.typeInfos.values) {
            if gone.contains(ObjectIdentifier(other)) {
                interpreter.typeInfos[other.id] = nil
                interpreter.optionals = interpreter.optionals.filter { !gone.contains(ObjectIdentifier($0.value)) }
            } else if other.kind == .class, other.fields.contains(where: { gone.contains(ObjectIdentifier($0.type)) }) {
                other.resetClass()
            }
        }
    }

    /// A struct: what is left of it, where it was.
    private func reorder(_ properties: Properties) {
        let type = properties.type
        type.hidden += properties.removed
        type.fields = properties.fields.compactMap(\.from)
    }

    /// A class: finds words for new properties.
    /// - Returns: the fields that were added.
    private func layOut(_ properties: Properties) -> [TypeInfo.Field] {
        let type = properties.type
        let inherited = type.superclass?.fields.count ?? 0
        var own: [TypeInfo.Field] = []
        var added: [TypeInfo.Field] = []
        for field in properties.fields {
            if let from = field.from {
                type.hidden.removeAll { $0.offset == from.offset }
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
        // No object lives that would be too small.
        if type.usedWords > type.objectWords { type.resetClass() }
        return added
    }

    /// Inherited fields, what objects hold, and `deinit`s, ancestors first.
    private func refreshClasses() {
        func depth(_ type: TypeInfo) -> Int { type.superclass.map { depth($0) + 1 } ?? 0 }
        let types = interpreter.typeInfos.values.filter { $0.kind == .class && $0.objectWords >= 0 }
        for type in types.sorted(by: { depth($0) < depth($1) }) {
            guard let declaration = type.declaration else { continue }
            if let parent = type.superclass, parent.objectWords < 0 {
                type.resetClass()
                continue
            }
            let own = Set(interpreter.program.storedProperties(of: declaration).map(\.id))
            let fields = type.fields.filter { $0.declaration.map(own.contains) ?? false }
            type.fields = (type.superclass?.fields ?? []) + fields
            type.ownRefs = RefList((fields + type.hidden).flatMap { $0.type.refs.moved(by: $0.offset) })
            type.hasDeinit = type.superclass?.hasDeinit ?? false || interpreter.program.nominal(declaration)?.deinitializer != nil
        }
    }

    /// New properties of live objects get their values.
    private func fill(_ properties: Properties, _ old: [TypeInfo.Field], _ added: [TypeInfo.Field], _ report: inout CommitReport) {
        guard let declaration = properties.type.declaration else { return }
        let objects = objects(of: properties.type)
        if objects.isEmpty { return }
        for field in added {
            guard let id = field.declaration, let property = properties.fields.first(where: { $0.declaration.id == id }) else { continue }
            var failures = 0
            for object in objects {
                (object + field.offset).zero(field.type.words)
                if let source = property.converts, (try? interpreter.cast(object + source.offset, source.type, to: field.type, object + field.offset)) == true { continue }
                if !initialize(object + field.offset, property.declaration, field.type, TypeInfo.of(object[0])) { failures += 1 }
            }
            if failures > 0 { report.kept.append("the default of `\(field.name.text)` trapped for \(count(failures, "object"))") }
        }
        var details: [String] = []
        if !added.isEmpty { details.append("added " + added.map(\.name.text).joined(separator: ", ")) }
        let names = Set(added.map(\.name))
        let removed = properties.removed.filter { !names.contains($0.name) }
        if !removed.isEmpty { details.append("removed " + removed.map(\.name.text).joined(separator: ", ")) }
        if details.isEmpty { details.append("reordered") }
        report.migrated.append((declaration, objects.count, details.joined(separator: "; ")))
    }

    /// Runs a property's initial value for one instance.
    private func initialize(_ place: F, _ variable: VariableDecl, _ type: TypeInfo, _ owner: TypeInfo) -> Bool {
        if variable.isLazy || !variable.hasInitialValue { return true }
        var level: TypeInfo? = owner
        while let current = level, current.declaration != variable.parent { level = current.superclass }
        let cell = interpreter.initialValueCell(variable.id, level?.arguments ?? [])
        interpreter.drop(cell)
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
    /// The layout of a class without instances is made anew when it is needed.
    func resetClass() {
        objectWords = -1
        fields = []
        hidden = []
        ownRefs = .empty
        superclass = nil
        usedWords = 0
    }
}
