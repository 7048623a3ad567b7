import Diagnostics
import Lexer
import Types

/// One value that `migrate` of its type is to be called for.
struct HookCall {
    /// Where a value is that the old layout had.
    enum Old {
        /// It went on: words from the start of the value that is migrated.
        case carried(Int, TypeInfo)
        /// It has no place in the new layout: a box of `Relayout.keptBoxes`.
        case box(F, TypeInfo)
    }
    var hook: DeclID
    /// The type that declares the hook.
    var owner: TypeInfo
    /// The case that is gone, for an enum.
    var caseName: String?
    var fields: [(name: String, value: Old)] = []
}

// MARK: While values move

extension Relayout {
    /// The `migrate` for values of a struct or objects of a class: for objects the nearest one, if its class or an ancestor
    /// of that changed. An override calls `super.migrate` as any method does.
    func hook(of type: TypeInfo) -> HookCall? {
        if let known = hooks[ObjectIdentifier(type)] { return known }
        let found = findHook(of: type)
        hooks[ObjectIdentifier(type)] = .some(found)
        return found
    }

    private func findHook(of type: TypeInfo) -> HookCall? {
        var level: TypeInfo? = type
        while let current = level, let id = current.declaration {
            if let hook = interpreter.program.migrationHooks(of: id).values {
                var above: TypeInfo? = current
                while let ancestor = above {
                    if let id = ancestor.declaration, changed.contains(id) { return HookCall(hook: hook, owner: current) }
                    above = ancestor.superclass
                }
                return nil
            }
            level = current.superclass
        }
        return nil
    }

    /// Takes a value over that has no place in the new layout.
    /// - Parameter copying: what is at `p` goes on elsewhere, too.
    func keep(_ p: F, _ type: TypeInfo, copying: Bool) -> HookCall.Old {
        let new = successor(type)
        let first = pending.count
        let box = interpreter.heap.makeBox(new)
        if copying {
            withUnsafeTemporaryAllocation(of: Int.self, capacity: type.words + 1) {
                let copy = $0.baseAddress.unsafelyUnwrapped
                copy.copyWords(from: p, type.words)
                retainMoved(copy, type.refs)
                move(copy, type, to: box + 2)
            }
        } else {
            move(p, type, to: box + 2)
        }
        if pending.count > first { pinned.append(box) }
        keptBoxes.append(address(box))
        return .box(box, new)
    }

    /// A value whose case is gone: its type says what it becomes. Until then something stands in its place that can be copied.
    /// - Returns: false: its case is not gone.
    func moveLostCase(_ before: CaseInfo, _ p: F, _ old: TypeInfo, _ new: TypeInfo, _ d: F) -> Bool {
        guard lostCases[ObjectIdentifier(old)]?.contains(before.declaration) ?? false, let id = new.declaration, let hook = interpreter.program.migrationHooks(of: id).cases
        else { return false }
        var call = HookCall(hook: hook, owner: new, caseName: before.name.text)
        let source = before.isIndirect ? pointer(p[1]) : p
        for (index, field) in before.payload.enumerated() {
            call.fields.append((field.name == .empty ? "_\(index)" : field.name.text, keep(source + field.offset, field.type, copying: before.isIndirect)))
        }
        // Others may have the block, too.
        if before.isIndirect { releases.append(p[1]) }
        new.putNeutral(d)
        pending.append(.init(place: d, need: .init(.hook(call), new, new)))
        return true
    }
}

// MARK: When all values are consistent

extension LayoutPlan {
    /// Putting it in force runs the script's code, which can fail.
    var mayFail: Bool {
        let layouts = moving + inPlace
        if layouts.contains(where: { $0.fields.contains { $0.from == nil && runsCode($0.declaration) } }) { return true }
        if enums.contains(where: { !$0.payloads.isEmpty || $0.losesCases }) { return true }
        if superclasses.contains(where: hasObjects) { return true }
        return layouts.contains { $0.hasHook && mayLive($0.type) }
    }

    private func runsCode(_ variable: VariableDecl) -> Bool {
        variable.hasInitialValue && !variable.isLazy && !new.isPlainValue(initialValueOf: variable)
    }

    /// What a type's own `migrate` is needed for, and gives.
    func hasHook(_ type: TypeInfo) -> Bool {
        if type.kind != .class { return type.declaration.map { new.migrationHooks(of: $0).values != nil } ?? false }
        return interpreter.typeInfos.values.contains { $0.kind == .class && isSubclass($0, of: type) && ($0.declaration.map { new.migrationHooks(of: $0).values != nil } ?? false) }
    }

    func run(_ hook: HookCall, at place: F, _ type: TypeInfo) throws {
        guard let id = new.known("OldFields") else { return }
        let fields = interpreter.typeInfo(new.types.nominal(id))
        guard fields.fields.count == 2 else { return }
        let (names, values) = (fields.fields[0].type, fields.fields[1].type)
        let nameBuffer = try interpreter.heap.makeArray(names, capacity: hook.fields.count)
        defer { release(address(nameBuffer)) }
        let valueBuffer = try interpreter.heap.makeArray(values, capacity: hook.fields.count)
        defer { release(address(valueBuffer)) }
        var count = 0
        for field in hook.fields {
            let isThere: Bool
            switch field.value {
            case .carried(let offset, let type): isThere = putAny(place + offset, type, valueBuffer + 4 + count * 2)
            case .box(let box, let type): isThere = putAny(box + 2, type, valueBuffer + 4 + count * 2)
            }
            if !isThere { continue }
            (nameBuffer + 4 + count * 2).put(field.name)
            count += 1
            (nameBuffer[2], valueBuffer[2]) = (count, count)
        }
        let cell = interpreter.cell(hook.hook, hook.owner.arguments)
        try withExtendedLifetime(cell) {
            let call = ClosureCall(cell: Unmanaged.passUnretained(cell), context: 0, interpreter.state)
            defer { call.end() }
            var argument = call.arguments
            if new.function(hook.hook)?.selfKind == .metatype {
                argument[0] = type.bits
                argument += 1
            }
            guard let name = hook.caseName else {
                if type.kind == .class {
                    argument[0] = address(place)
                    argument += 1
                }
                (argument[0], argument[1]) = (address(nameBuffer), address(valueBuffer))
                if type.kind != .class { argument[2] = address(place) }
                var nothing = 0
                return try call.into(&nothing)
            }
            try withUnsafeTemporaryAllocation(of: Int.self, capacity: type.words + 3) {
                let words = $0.baseAddress.unsafelyUnwrapped
                let text = words + type.words + 1
                text.put(name)
                defer { releaseString(text) }
                (argument[0], argument[1]) = (text[0], text[1])
                (argument[2], argument[3]) = (address(nameBuffer), address(valueBuffer))
                try call.into(words)
                place.copyWords(from: words, type.words)
            }
        }
    }

    /// - Returns: false: there is nothing.
    private func putAny(_ p: F, _ type: TypeInfo, _ d: F) -> Bool {
        switch type.kind {
        case .optional: return type.isSome(p) && putAny(p + type.payloadOffset, type.element, d)
        case .weak:
            let object = p[0] == 0 ? 0 : pointer(p[0])[2]
            if object == 0 { return false }
            retain(object)
            (d[0], d[1]) = (pointer(object)[0], object)
        case .class, .classExistential, .existential, .function, .metatype, .native:
            if p[0] == 0 { return false }
            interpreter.makeExistential(p, type, d)
        default: interpreter.makeExistential(p, type, d)
        }
        return true
    }

    /// Why a version cannot be in force: something that the script says about its values failed. Before anything is taken
    /// back.
    func failure(_ entry: Pending?, _ error: any Error) -> CommitRefusal {
        guard let entry else { return CommitRefusal(id: "migration-trapped", message: "\(error)", span: .none) }
        let (what, span) = described(entry)
        var place = span
        let reason: String
        if interpreter.pendingError[0] != 0 {
            reason = "threw \(interpreter.describePendingError())"
        } else {
            switch error as? ScriptSignal {
            case .trap(let trap)?:
                reason = "trapped: " + (trap.message.hasPrefix("Fatal error: ") ? String(trap.message.dropFirst(13)) : trap.message)
                // Where the script's own code stood.
                place = trap.trace.first { $0.span != .none && new.sources.source($0.span.source)?.name != "Swift" }?.span ?? span
            case .cancelled?: reason = "was stopped"
            case .exit?: reason = "called exit"
            default: reason = "failed: \(error)"
            }
        }
        let holder = self.holder(of: entry).map { " for \($0)" } ?? ""
        return CommitRefusal(id: "migration-trapped", message: "\(what)\(holder) \(reason); nothing is changed", span: place)
    }

    /// `migrate` was there to give it a value.
    func notGiven(_ entry: Pending) -> CommitRefusal {
        let name = entry.need.declaration.flatMap { interpreter.filling?.name($0) } ?? "a property"
        let holder = self.holder(of: entry).map { " for \($0)" } ?? ""
        return CommitRefusal(id: "property-needs-value", message: "`migrate` gave \(name) no value\(holder); nothing is changed", span: described(entry).1)
    }

    private func described(_ entry: Pending) -> (String, Span) {
        switch entry.need.origin {
        case .hook(let hook): return ("`\(hook.owner.name).migrate`", new.declaration(hook.hook)?.nameSpan ?? .none)
        case .property(let variable):
            let owner = variable.parent.flatMap { new.declaration($0) }?.name.text ?? entry.need.owner.name
            return ("the default of `\(owner).\(variable.name.text)`", variable.nameSpan)
        case .payload(let id, _):
            let name = entry.need.name(new).text
            return ("the default of `\(name)` in `\(entry.need.owner.name).\(new.enumCase(id)?.name.text ?? "?")`", new.declaration(id)?.nameSpan ?? .none)
        }
    }

    /// Who holds the value that something failed for.
    private func holder(of entry: Pending) -> String? {
        var result: String?
        let first = address(entry.place)
        var wanted = entry.need.owner
        if case .hook(let hook) = entry.need.origin, hook.caseName != nil { wanted = entry.need.type }
        interpreter.forEachHeld(wanted, after: relayout) { p, holder in
            if result != nil { return }
            let start = wanted.kind == .class ? p[0] : address(p)
            let words = wanted.kind == .class ? wanted.objectWords : max(wanted.words, 1)
            if first >= start, first < start + words * 8 { result = holder() }
        }
        if result == nil, wanted.kind == .class {
            // Held through its superclass, a protocol, a closure …
            interpreter.heap.forEachBlock { block in
                if result != nil || TypeInfo.of(block[0]).kind == .class && address(block) == first { return }
                Heap.forEachCounted(in: block) { $1.forEachObject($0) { if first >= $0, first < $0 + wanted.objectWords * 8 { result = "an object that a `\(TypeInfo.of(block[0]).name)` holds" } } }
            }
        }
        return result
    }
}
