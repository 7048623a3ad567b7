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
        reportNewDefaults(&report)
        if undone != nil { reportForgotten(&report) }
        // Heap walks need the sizes that types have until now.
        _ = objects
        relayout?.collect()
        let own = relayout.map { _ in ownDeclarations() }
        let growing = shapeTypes()
        var counted: Set<ObjectIdentifier> = []
        if let relayout, let own {
            // These are counted as they move.
            for type in relayout.types { if let id = type.declaration, own[id] != nil { counted.insert(ObjectIdentifier(type)) } }
        }
        for (properties, added) in growing { carry(properties, added, &counted, &report) }
        if let relayout { move(relayout, own ?? [:], &report) }
        if !isEmpty { interpreter.contextInfos = [:] }
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
                properties.type.fields = properties.fields.compactMap(\.placed)
            } else {
                growing.append((properties, layOut(properties)))
            }
        }
        if relayout == nil { for type in superclasses { inheritAnew(type) } }
        refreshClasses()
        relayout?.makeTypes()
        return growing
    }

    /// Runs the initial values of what is new, then `migrate`, when the new code is in force.
    /// - Returns: why everything must be taken back.
    func finish() -> CommitRefusal? {
        // Script code may let go of what is being filled.
        for block in pinned { block[1] &+= 1 }
        func hooks(cases: Bool) -> [Pending] {
            pending.filter { entry in
                if case .hook(let hook) = entry.need.origin { return (hook.caseName != nil) == cases }
                return false
            }
        }
        let others: [Pending]
        do { others = try fillPlain() } catch { return failure(nil, error) }
        let filling = Filling(interpreter, others) { [unowned self] in try initialize($0) }
        interpreter.filling = filling
        defer { interpreter.filling = nil }
        do { try filling.run() } catch { return failure(filling.latest, error) }
        for entry in hooks(cases: true) + hooks(cases: false) {
            do { try initialize(entry) } catch { return failure(entry, error) }
        }
        if let entry = pending.first(where: { $0.need.declaration != nil && $0.need.type.isHole($0.place) }) { return notGiven(entry) }
        filling.end()
        for block in pinned { release(address(block)) }
        relayout?.finish()
        return nil
    }

    /// Gives the values that literals say: each is made once.
    /// - Returns: the other defaults.
    private func fillPlain() throws -> [Pending] {
        var others: [Pending] = []
        for entry in pending {
            let need = entry.need
            if let literal = need.literal {
                need.type.copy(literal, to: entry.place)
                continue
            }
            let isLiteral = need.isLiteral ?? isLiteral(need)
            need.isLiteral = isLiteral
            if isLiteral {
                try initialize(entry)
                need.literal = entry.place
            } else if need.declaration != nil {
                others.append(entry)
            }
        }
        return others
    }

    private func isLiteral(_ need: Need) -> Bool {
        guard case .property(let variable) = need.origin, need.hasDefault, variable.ownership == .strong else { return false }
        return new.isPlainValue(initialValueOf: variable)
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

    private func move(_ relayout: Relayout, _ own: [DeclID: String], _ report: inout CommitReport) {
        relayout.run()
        relayout.updateCells()
        for (id, number) in relayout.counts.sorted(by: { $0.key < $1.key }) { if let detail = own[id] { add(id, number, detail, &report) } }
        pending += relayout.pending
        pinned += relayout.pinned
        for (id, entry) in relayout.lost.sorted(by: { $0.key < $1.key }) {
            guard let variable = interpreter.program.variable(id), let owner = variable.parent.flatMap({ interpreter.program.declaration($0) }) else { continue }
            report.kept.append("`\(owner.name.text).\(variable.name.text)`: \(count(entry.count, "value")) of type `\(entry.from)` lost, none of them is a `\(entry.to)`")
        }
    }

    /// Users ask: what is there keeps its value.
    private func reportNewDefaults(_ report: inout CommitReport) {
        for (type, variable) in newDefaults where mayLive(type) {
            var number = objects(of: type).count
            if type.kind != .class { interpreter.forEachHeld(type) { _, _ in number += 1 } }
            if number == 0 { continue }
            report.kept.append("`\(type.name).\(variable.name.text)` has another default: \(count(number, "value")) that \(number == 1 ? "is" : "are") there \(number == 1 ? "keeps its" : "keep their") own")
        }
    }

    /// A change that is taken back may have dropped values: those do not come again.
    private func reportForgotten(_ report: inout CommitReport) {
        for properties in inPlace + moving where mayLive(properties.type) {
            for field in properties.fields where field.from == nil && field.source == nil {
                let value = field.declaration.hasInitialValue ? "its default" : "nil"
                report.kept.append("`\(properties.type.name).\(field.declaration.name.text)` is \(value) again: its values went with the change that is undone")
            }
        }
    }

    // MARK: Reports

    private func add(_ id: DeclID, _ number: Int, _ detail: String, _ report: inout CommitReport) {
        if let index = report.migrated.firstIndex(where: { $0.declaration == id }) {
            report.migrated[index].instances += number
        } else {
            report.migrated.append((id, number, detail))
        }
    }

    /// Another change of objects that are in the report.
    private func add(_ detail: String, to id: DeclID, _ report: inout CommitReport) {
        guard let index = report.migrated.firstIndex(where: { $0.declaration == id }), !report.migrated[index].detail.contains(detail) else { return }
        report.migrated[index].detail += "; " + detail
    }

    /// A struct or enum that stays where it is.
    private func note(_ type: TypeInfo, _ detail: String, _ report: inout CommitReport) {
        guard let id = type.declaration else { return }
        var number = 0
        let walk = ValueWalk(type) { _ in number += 1 }
        for storage in interpreter.storages where storage.holdsValue { walk.value(storage.place, storage.type) }
        interpreter.heap.forEachBlock { walk.block($0) }
        if number > 0 { add(id, number, detail, &report) }
    }

    private func describe(_ properties: Properties) -> String {
        var details: [String] = []
        for rename in properties.renames { details.append("\(rename.from.text) -> \(rename.to.text) (value carried\(rename.isGuess ? "; `@renamed(from: \"\(rename.from.text)\")` makes it certain" : ""))") }
        let renamed = Set(properties.renames.map(\.from))
        let added = properties.fields.filter { $0.from == nil && $0.source == nil }.map(\.declaration.name.text)
        if !added.isEmpty { details.append("added " + added.joined(separator: ", ")) }
        let retyped = properties.fields.filter { $0.from == nil && $0.source != nil }
        if !retyped.isEmpty { details.append("changed " + retyped.map(\.declaration.name.text).joined(separator: ", ")) }
        let names = Set(properties.fields.map(\.declaration.name))
        let removed = properties.removed.filter { !names.contains($0.name) && !renamed.contains($0.name) }.map(\.name.text)
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
            if let placed = field.placed {
                own.append(placed)
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

    /// Another class with the same stored properties is the superclass now.
    private func inheritAnew(_ type: TypeInfo) {
        type.superclass = new.superclass(of: type.id).map { interpreter.typeInfo($0) }
        if let parent = type.superclass { interpreter.completeClass(parent) }
    }

    /// Inherited fields, what objects hold, and `deinit`s, ancestors first.
    private func refreshClasses() {
        func depth(_ type: TypeInfo) -> Int { type.superclass.map { depth($0) + 1 } ?? 0 }
        // What moves is made anew, out of the fields that it has now.
        let types = interpreter.typeInfos.values.filter { $0.kind == .class && $0.objectWords >= 0 && !(relayout?.gone.contains(ObjectIdentifier($0)) ?? false) }
        for type in types.sorted(by: { depth($0) < depth($1) }) {
            guard let declaration = type.declaration, let nominal = interpreter.program.nominal(declaration) else { continue }
            let own = type.fields.filter { field in field.declaration.flatMap { interpreter.program.variable($0) }?.parent == declaration }
            type.fields = (type.superclass?.fields ?? []) + own
            // A list of references is never freed: objects are walked by it at any time.
            let refs = (own + type.hidden).flatMap { $0.type.refs.moved(by: $0.offset) }
            if !type.ownRefs.holds(refs) { type.ownRefs = RefList(refs) }
            type.hasDeinit = type.superclass?.hasDeinit ?? false || nominal.deinitializer != nil
        }
    }

    /// New properties of live objects wait for their initial values.
    /// - Parameter counted: classes whose objects are in the report: an object is one, however many of its classes change.
    private func carry(_ properties: Properties, _ added: [TypeInfo.Field], _ counted: inout Set<ObjectIdentifier>, _ report: inout CommitReport) {
        let detail = describe(properties)
        for (type, objects) in objectsByType(of: properties.type) {
            // What moves, perhaps because this is its superclass only now, gets them there.
            let moves = relayout?.gone.contains(ObjectIdentifier(type)) ?? false
            for field in moves ? [] : added {
                guard let variable = field.declaration.flatMap({ interpreter.program.variable($0) }) else { continue }
                let need = Need(.property(variable), field.type, type)
                for object in objects {
                    field.type.putNeutral(object + field.offset)
                    pending.append(Pending(place: object + field.offset, need: need))
                }
            }
            if !moves, !added.isEmpty { pinned += objects }
            guard let id = type.declaration else { continue }
            if counted.insert(ObjectIdentifier(type)).inserted { add(id, objects.count, detail, &report) } else { add(detail, to: id, &report) }
        }
    }

    /// Runs one initial value or `migrate`.
    private func initialize(_ entry: Pending) throws {
        let cell: FunctionCell
        var isStrong = true
        let need = entry.need
        switch need.origin {
        case .hook(let hook): return try run(hook, at: entry.place, need.type)
        case .property(let variable):
            if variable.isLazy || !variable.hasInitialValue { return }
            isStrong = variable.ownership == .strong
            var level: TypeInfo? = need.owner
            while let current = level, current.declaration != variable.parent { level = current.superclass }
            cell = interpreter.initialValueCell(variable.id, level?.arguments ?? [])
        case .payload(let id, let index):
            guard let found = interpreter.payloadDefaultCell(id, index, need.owner) else { return }
            cell = found
        }
        let call = ClosureCall(cell: Unmanaged.passUnretained(cell), context: 0, interpreter.state)
        defer { call.end() }
        if isStrong {
            try withUnsafeTemporaryAllocation(of: Int.self, capacity: need.type.words + 1) {
                let value = $0.baseAddress.unsafelyUnwrapped
                try call.into(value)
                entry.place.copyWords(from: value, need.type.words)
            }
        } else {
            let object = try call.int()
            entry.place[0] = interpreter.heap.weakBox(of: object)
            release(object)
        }
    }
}

extension LayoutPlan.Properties.Field {
    /// What stays where it is, under the name it has now.
    var placed: TypeInfo.Field? {
        from.map { TypeInfo.Field(name: declaration.name, offset: $0.offset, type: $0.type, declaration: declaration.id) }
    }
}

extension LayoutPlan.Need {
    func name(_ program: Program) -> Name {
        switch origin {
        case .property(let variable): return variable.name
        case .payload(let id, let index): return program.enumCase(id).flatMap { index < $0.payload.count ? $0.payload[index].label : nil } ?? "a payload"
        case .hook: return "migrate"
        }
    }
}

extension Interpreter {
    /// Code that gives the default of a case's payload value.
    func payloadDefaultCell(_ id: DeclID, _ index: Int, _ owner: TypeInfo) -> FunctionCell? {
        guard let body = program.payloadDefault(of: id, index: index), let parent = program.enumCase(id)?.parent, let nominal = program.nominal(parent) else { return nil }
        return makeThunk(parameterWords: 0) { [unowned self] cell in
            let lowering = FunctionLowering(self, body, replacements(nominal.signature, owner.arguments), owner.arguments, name: "default of a payload")
            let node = try lowering.lowerValueBody(lowering.info(body.result))
            cell.frame = lowering.frame
            return node
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
