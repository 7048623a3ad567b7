import Lexer
import Types

/// Globals whose declaration is another one than when they got their value.
extension Interpreter {
    /// What becomes of a global's value in another version of the program.
    public enum GlobalFate {
        /// It stays where it is.
        case same
        /// It becomes a value of the new type.
        case converted
        /// There is no conversion that cannot fail: its initialiser must run again.
        case lost
    }

    public func fate(of global: DeclID, in new: Program) -> GlobalFate {
        guard let storage = globals[GlobalKey(declaration: global, arguments: [])], storage.isInitialized, let variable = new.variable(global) else { return .same }
        return withProgram(new) {
            let type = storageType(of: variable, [])
            if type === storage.type { return .same }
            return variable.ownership == .strong && storage.type.kind != .weak && converts(storage.type, to: type) ? .converted : .lost
        }
    }

    private func storageType(of variable: VariableDecl, _ arguments: [TypeID]) -> TypeInfo {
        if variable.ownership != .strong { return weakStorage }
        return typeInfo(program.concrete(program.substitute(variable.type, replacements(variable.signature, arguments))))
    }

    // MARK: Commit

    /// Storages that do not fit the program in force: of removed globals, and of those whose type changed, in the order in which they were declared.
    func globalsOfOtherType() -> [(key: GlobalKey, storage: GlobalStorage)] {
        globals.compactMap { key, storage -> (key: GlobalKey, storage: GlobalStorage)? in
            if let variable = program.variable(key.declaration) {
                if variable.isPrelude || storageType(of: variable, key.arguments) === storage.type { return nil }
            }
            return (key, storage)
        }.sorted { $0.key.declaration.raw < $1.key.declaration.raw }
    }

    /// Gives globals of another type their new storage. Old code goes on with the old one.
    func replaceGlobals(_ changed: [(key: GlobalKey, storage: GlobalStorage)], _ carried: Set<DeclID>, _ frames: [FrameInfo], _ successors: Successors, _ report: inout CommitReport) {
        if changed.isEmpty && oldGlobals.isEmpty { return }
        let used = usedByOldCode(Set(changed.map(\.key.declaration) + oldGlobals.map(\.key.declaration)), frames, successors.old)
        for old in oldGlobals where !used.contains(old.key.declaration) { letGo(old.storage) }
        oldGlobals.removeAll { !used.contains($0.key.declaration) }
        for (key, storage) in changed {
            globals[key] = nil
            guard storage.holdsValue else { continue }
            if carried.contains(key.declaration), program.variable(key.declaration) != nil {
                let new = global(key.declaration, key.arguments)
                if convert(storage.place, storage.type, to: new.type, new.place) {
                    new.status[0] = 1
                    let (before, now) = (successors.old.describe(storage.type.id), program.describe(new.type.id))
                    report.migrated.append((key.declaration, 1, "\(before) is now \(now)"))
                }
            }
            if used.contains(key.declaration) {
                oldGlobals.append(OldGlobal(key: key, storage: storage, until: successors.old.number))
            } else { letGo(storage) }
        }
    }

    private func letGo(_ storage: GlobalStorage) {
        guard storage.holdsValue else { return }
        storage.status[0] = 0
        storage.type.destroyWords(storage.place)
        storage.place.zero(storage.type.words)
    }

    /// Those of the variables that older code may still come to: code that runs, that function values lead to, that values of types
    /// that are gone have, and what such code calls.
    private func usedByOldCode(_ variables: Set<DeclID>, _ frames: [FrameInfo], _ old: Program) -> Set<DeclID> {
        func references(_ frame: FrameInfo?, _ program: Program?) -> BodyReferences? { frame?.origin?.body.references(in: program ?? old) }
        let kept = allCells.filter { $0.oldProgram != nil }.compactMap { cell in references(cell.frame, cell.oldProgram).map { (cell: cell, references: $0) } }
        var reached = frames.compactMap { references($0, nil) }
        if kept.contains(where: { !$0.references.variables.isDisjoint(with: variables) }) {
            let counts = StoredReferences(self, Set(kept.map { ObjectIdentifier($0.cell) })).counts
            func isReached(_ cell: FunctionCell) -> Bool {
                if counts[ObjectIdentifier(cell), default: 0] > 0 { return true }
                switch cell.key {
                case .closure: return false
                case .function(let id, _): return cell.original?.parent != nil || reached.contains { $0.functions.contains(id) }
                default: return true
                }
            }
            var left = kept
            while let index = left.firstIndex(where: { isReached($0.cell) }) { reached.append(left.remove(at: index).references) }
        }
        return reached.reduce(into: []) { $0.formUnion($1.variables.intersection(variables)) }
    }

    func reportOldStorage(_ changed: [(key: GlobalKey, storage: GlobalStorage)], _ frames: [FrameInfo], _ successors: Successors, _ report: inout CommitReport) {
        for (key, storage) in changed where program.variable(key.declaration) != nil {
            for frame in frames {
                guard let origin = frame.origin, origin.body.references(in: successors.old).variables.contains(key.declaration) else { continue }
                let name = frame.name.isEmpty ? "a statement" : "`\(frame.name)`"
                let sentence = "\(name) runs and goes on with the old `\(storage.name)`: its type changed"
                if !report.kept.contains(sentence) { report.kept.append(sentence) }
            }
        }
    }

    // MARK: Conversion

    /// Every value of the one type has a meaning as a value of the other.
    func converts(_ from: TypeInfo, to: TypeInfo) -> Bool {
        if from === to || Interpreter.isWidening(from, to) { return true }
        switch (from.kind, to.kind) {
        case (.existential, _), (.classExistential, _): return program.isConvertible(from.id, to.id)
        case (.optional, .optional): return converts(from.element, to: to.element)
        case (_, .optional): return converts(from, to: to.element)
        case (.optional, .existential): return program.isConvertible(from.id, to.id)
        case (.array, .array): return converts(from.element, to: to.element)
        case (.dictionary, .dictionary): return from.key === to.key && converts(from.element, to: to.element)
        case (.tuple, .tuple):
            return from.fields.count == to.fields.count && zip(from.fields, to.fields).allSatisfy { ($0.name == $1.name || $0.name == .empty || $1.name == .empty) && converts($0.type, to: $1.type) }
        case (.function, .function): return false
        default: return program.isConvertible(from.id, to.id)
        }
    }

    /// Fills `d` with the value at `p`, which stays, where `converts` holds.
    func convert(_ p: F, _ from: TypeInfo, to: TypeInfo, _ d: F) -> Bool {
        if from === to {
            from.copy(p, to: d)
            return true
        }
        if Interpreter.isWidening(from, to) {
            if to.kind == .double { d.double = from.kind == .float ? Double(p.float) : Double(p[0]) } else { d[0] = p[0] }
            return true
        }
        switch (from.kind, to.kind) {
        case (.existential, _), (.classExistential, _): return (try? cast(p, from, to: to, d)) ?? false
        case (.optional, .optional):
            guard from.isSome(p) else {
                to.setNil(d)
                return true
            }
            return convertPayload(p + from.payloadOffset, from.element, to: to, d)
        case (_, .optional): return convertPayload(p, from, to: to, d)
        case (.array, .array): return convertArray(p, from, to: to, d)
        case (.tuple, .tuple):
            for (index, (a, b)) in zip(from.fields, to.fields).enumerated() where !convert(p + a.offset, a.type, to: b.type, d + b.offset) {
                for field in to.fields[..<index] { field.type.destroyWords(d + field.offset) }
                return false
            }
            return true
        case (.dictionary, .dictionary): return convertDictionary(p, from, to: to, d)
        case (.native, .native):
            // A key path that can no longer write, or can only now.
            to.copy(p, to: d)
            return true
        default: return (try? cast(p, from, to: to, d)) ?? false
        }
    }

    private func convertPayload(_ p: F, _ from: TypeInfo, to: TypeInfo, _ d: F) -> Bool {
        guard convert(p, from, to: to.element, d + to.payloadOffset) else { return false }
        to.setSome(d)
        return true
    }

    private func convertArray(_ p: F, _ from: TypeInfo, to: TypeInfo, _ d: F) -> Bool {
        let source = pointer(p[0])
        let (a, b) = (from.element, to.element)
        guard let buffer = try? heap.makeArray(to, capacity: source[2]) else { return false }
        for index in 0..<source[2] {
            guard convert(source + 4 + index * a.words, a, to: b, buffer + 4 + index * b.words) else {
                release(address(buffer))
                return false
            }
            buffer[2] = index + 1
        }
        d[0] = address(buffer)
        return true
    }

    /// Keys stay as they are, so each entry keeps its bucket.
    private func convertDictionary(_ p: F, _ from: TypeInfo, to: TypeInfo, _ d: F) -> Bool {
        let source = HashTable(pointer(p[0]), from)
        guard (try? NativeTable.makeTable(d, to, capacity: 0)) != nil else { return false }
        if source.count == 0 { return true }
        guard let block = try? HashTable.make(to, scale: source.block[4], age: source.block[5], seed: source.block[6]) else { return false }
        d[0] = address(block)
        let target = HashTable(d[0])
        var bucket = source.occupied(from: 0)
        while bucket < source.bucketCount {
            guard convert(source.value(bucket), from.element, to: to.element, target.value(bucket)) else {
                release(d[0])
                return false
            }
            from.key.copy(source.key(bucket), to: target.key(bucket))
            target.markFilled(bucket)
            bucket = source.occupied(from: bucket + 1)
        }
        return true
    }
}
