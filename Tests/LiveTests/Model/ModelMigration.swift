/// What a save does to values, and what values it may not be done to.
extension ModelWorld {
    /// - Returns: what the values will hold; nil when one has no place in the new program.
    func migrated(_ new: ModelProgram) -> [(ModelInstance, [Int: Int])]? { migration(new).result }

    private func migration(_ new: ModelProgram) -> (result: [(ModelInstance, [Int: Int])]?, reads: Set<Int>) {
        let old = program
        return trying(new) { migrated(from: old, to: new) }
    }
    private func migrated(from program: ModelProgram, to new: ModelProgram) -> [(ModelInstance, [Int: Int])]? {
        var result: [(ModelInstance, [Int: Int])] = []
        let (before, after) = (program.ownersOfProperties, new.ownersOfProperties)
        for (global, instance) in holders {
            guard let type = new.type(instance.type) else { continue }
            switch global.flatMap({ new.content($0) }) {
            case .any(let proto, _)? where !new.conforms(type.id, to: proto): return nil
            case .value(let declared, _)? where !new.isClass(type.id, under: declared): return nil
            default: break
            }
            var fields: [Int: Int] = [:]
            if type.kind == .enumeration {
                guard let item = type.cases.first(where: { $0.id == instance.item }) else { return nil }
                for payload in item.payload {
                    guard let value = instance.fields[payload.id] ?? payload.defaultValue else { return nil }
                    fields[payload.id] = value
                }
            } else {
                // One that moves to another class goes and comes.
                for property in new.properties(type) {
                    let kept = before[property.id] == after[property.id] ? instance.fields[property.id] : nil
                    guard let value = kept ?? (try? initialValue(property)) else { return nil }
                    fields[property.id] = value
                }
            }
            result.append((instance, fields))
        }
        return result
    }

    // MARK: Edits about which the rules leave more than one answer

    /// Whether the rules say exactly what a save does.
    func isClear(_ new: ModelProgram) -> Bool {
        hasPlaceForOldCode(new) && leavesValuesTheirTypes(new) && renamesNothing(new) && showsWhatBecameOfRunningStatements(new) && keepsRunningLoops(new) && hasPlainDefaults(new)
            && knowsWhichEqualOnesWent(new)
    }

    /// What new properties of living values begin with reads no values that move, and nothing that the same save changes.
    private func hasPlainDefaults(_ new: ModelProgram) -> Bool {
        migration(new).reads.allSatisfy { id in
            if let value = program.staticValues[id] { return new.staticValues[id] == value }
            guard globals[id] != nil, let old = program.global(id), let now = new.global(id), new.type(id) == nil else { return false }
            switch globals[id] {
            case .number?, .numbers?: return program.text(old) == new.text(now)
            default: return false
            }
        }
    }
    /// What code that is not the newest mentions stays what it is.
    private func hasPlaceForOldCode(_ new: ModelProgram) -> Bool {
        let old = program.shapes, now = new.shapes
        return pinned.allSatisfy { old[$0] == nil || old[$0] == now[$0] }
    }
    /// A type without its values, and a variable that goes together with what its value needs.
    private func leavesValuesTheirTypes(_ new: ModelProgram) -> Bool {
        for value in frames.flatMap(\.values.values) where new.type(value.type) == nil { return false }
        for (global, value) in globals {
            guard case .instances(let list) = value else { continue }
            for instance in list {
                guard let type = new.type(instance.type), instance.inner.map({ new.type($0.type) != nil }) ?? true else { return false }
                guard case .any(let proto, _)? = program.content(global), new.content(global) == nil else { continue }
                if !new.conforms(type.id, to: proto) { return false }
            }
            if new.content(global) == nil, migrated(new) == nil { return false }
        }
        return true
    }
    /// While code runs inside other code, the types that it works with keep their layouts: else the save waits for what is further
    /// out to come to a loop's next round, or to its end.
    func waitsForNothing(_ new: ModelProgram) -> Bool {
        if active.count + frames.count < 2 { return true }
        return Set(active.flatMap(\.mentions) + frames.flatMap(\.mentions)).allSatisfy { id in
            guard case .instances(let list)? = globals[id] else { return program.keepsLayout(id, new) }
            return list.allSatisfy { program.keepsLayout($0.type, new) && ($0.inner.map { program.keepsLayout($0.type, new) } ?? true) }
        }
    }
    /// The loops that a call is in or comes to in its present round, and what leads to them. Another form or place of a loop is
    /// left to scripts.
    private func keepsRunningLoops(_ new: ModelProgram) -> Bool {
        frames.allSatisfy { frame in
            guard let now = new.function(frame.code.function.id)?.loop, let innermost = frame.loops.last else { return true }
            let old = frame.code.function.loop
            return ([innermost] + (old?.loop(innermost)?.innerLoops ?? [])).allSatisfy { now.path(to: $0) == old?.path(to: $0) }
        }
    }
    /// One property that goes and one that comes might be one that was renamed.
    private func renamesNothing(_ new: ModelProgram) -> Bool {
        program.types.allSatisfy { type in
            guard let next = new.type(type.id) else { return true }
            func isClear(_ a: [Int], _ b: [Int]) -> Bool { Set(a).isSubset(of: b) || Set(b).isSubset(of: a) }
            return isClear(type.properties.map(\.id), next.properties.map(\.id)) && type.cases.allSatisfy { item in
                next.cases.first { $0.id == item.id }.map { isClear(item.payload.map(\.id), $0.payload.map(\.id)) } ?? true
            }
        }
    }
    /// Of equal statements some go: those that are left have come as far as those that went, whichever they are.
    private func knowsWhichEqualOnesWent(_ new: ModelProgram) -> Bool {
        let groups = Dictionary(grouping: lines) { "\($0.statement.file) \($0.text)" }
        let left = Dictionary(grouping: new.statements) { "\($0.file) \(new.text($0))" }.mapValues(\.count)
        return groups.allSatisfy { text, lines in lines.count <= left[text] ?? 0 || left[text] == nil || lines.allSatisfy { $0.status == lines[0].status } }
    }
    /// A running loop keeps its head or its body, and no other loop might be taken for it; another statement stays or goes.
    private func showsWhatBecameOfRunningStatements(_ new: ModelProgram) -> Bool {
        for line in active where !line.isGone {
            let old = program.statements.filter { $0.id != line.statement.id }, now = new.statements.filter { $0.id != line.statement.id }
            let next = new.statements.first { $0.id == line.statement.id }
            if let next, new.text(next) == line.text { continue }
            let (before, after) = (Set(old.map { program.text($0) }), Set(now.map { new.text($0) }))
            if line.statement.loop == nil {
                if next != nil || !after.isSubset(of: before) { return false }
            } else {
                if old.contains(where: { $0.loop != nil && !after.contains(program.text($0)) }) { return false }
                if now.contains(where: { $0.loop != nil && !before.contains(new.text($0)) }) { return false }
                guard let a = line.statement.loop, let b = next?.loop else { continue }
                if program.header(a) != new.header(b), a.body.map(program.text) != b.body.map(new.text) { return false }
            }
        }
        return true
    }
}

extension ModelProgram {
    /// What code that mentions an id has been lowered for.
    fileprivate var shapes: [Int: String] {
        var result: [Int: String] = [:]
        for statement in statements {
            guard case .global(let content) = statement.kind else { continue }
            result[statement.id] = "global"
            if case .value(let type, _) = content { result[statement.id] = "global of \(line(type).map(\.id))" }
            if case .number(let type, _) = content { result[statement.id] = "global \(type)" }
        }
        for function in functions where function.kind == .computed { result[function.id] = "computed global" }
        for function in functions { if case .generic(let bound) = function.kind { result[function.id] = "generic \(bound)" } }
        for type in types {
            result[type.id] = "type \(type.protocols) \(line(type).map(\.id))"
            for property in type.properties { result[property.id] = "property \(property.observer != nil) of \(type.id) \(property.renamed?.to ?? 0)" }
            for property in type.statics { result[property.id] = "static property" }
            for method in type.staticMethods { result[method.id] = "static method" }
            for computed in type.computed { result[computed.id] = "computed" }
            for method in type.methods { result[method.id, default: "method"] += " of \(type.id)" }
            for item in type.cases { result[item.id] = "case \(item.payload.map(\.id))" }
        }
        for proto in protocols {
            result[proto.id] = "protocol"
            for id in proto.requirements + proto.methods.map(\.id) where result[id] == nil { result[id] = "method" }
        }
        return result
    }
}

extension ModelProgram {
    /// Code that was lowered for values of a type is right about them in a later version, too. What goes from an object leaves a
    /// hole, but how much room for something new is left in it no rule says.
    fileprivate func keepsLayout(_ id: Int, _ new: ModelProgram) -> Bool {
        let (old, now) = (line(id), new.line(id))
        guard let type = old.first else { return true }
        if type.kind != .object { return type.layout == now.first?.layout }
        return old.map(\.id) == now.map(\.id) && zip(old, now).allSatisfy { Set($1.layout).isSubset(of: $0.layout) }
    }
}

extension ModelProgram.TypeModel {
    fileprivate var layout: [Int] { properties.map(\.id) + cases.flatMap { [$0.id] + $0.payload.map(\.id) } }
}
