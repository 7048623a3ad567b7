import Lexer

/// What changed between two outlines: definitions by key, statements by their text.
public struct Diff {
    public enum Mark: String, Sendable {
        case added = "+"
        case changed = "~"
        case removed = "-"
    }
    /// One line of the report: a definition, whichever of its parts changed.
    public struct Change: Equatable, Sendable {
        public var mark: Mark
        public var path: String
        public var title: String
        public var group: String
        /// Index in the new outline; in the old one for what was removed; -1: a variable that was removed.
        public var index: Int
    }
    public enum Fate: Equatable, Sendable {
        /// The same code as old statement `i`; `inside`: definitions in it changed.
        case kept(Int, inside: Bool)
        /// Old statement `i` with other text.
        case changed(Int)
        case new
    }

    /// In the order of the new text; removed ones behind, in the order of the old text.
    public var changes: [Change] = []
    /// For each new statement.
    public var fates: [Fate] = []
    /// For each old statement: its place in the new text.
    public var successors: [Int?] = []
    /// Ids of names whose meaning may be another now.
    public var affected: Set<UInt32> = []
    /// Ids of types whose header or parts, or those of a type they inherit from, changed: in their members plain names may mean
    /// others, and `self` is another thing.
    public var rebuilt: Set<UInt32> = []
    /// Operators or imports changed: nothing may be reused.
    public var affectsAll = false
    /// For each new definition: its own text is as it was.
    private(set) var hasSameText: [Bool] = []
    /// New definitions whose header is as it was: their body is not, or their text was read again.
    private(set) var readBodies: [Int] = []
    private var reordersParts = false

    /// Whether all that changed is inside bodies of functions, or statements that declare nothing.
    var isInsideBodies: Bool {
        !affectsAll && affected.isEmpty && !reordersParts && !fates.contains { if case .kept(_, inside: true) = $0 { return true } else { return false } }
    }

    public var isEmpty: Bool { changes.isEmpty && fates.enumerated().allSatisfy { $1 == .kept($0, inside: false) } && fates.count == successors.count }

    public init(old: Outline, new: Outline) {
        compareDefinitions(old, new)
        matchStatements(old.statements, new.statements)
        reportRemovedVariables(old, new)
        spread(old, new)
    }

    /// Of the first version there is only one thing to say.
    static func initial(_ outline: Outline) -> Diff {
        var diff = Diff(old: Outline(), new: Outline())
        diff.fates = Array(repeating: .new, count: outline.statements.count)
        return diff
    }

    /// Whether code with these mentions means what it meant.
    public func isUnaffected(_ mentions: [UInt32]) -> Bool {
        !affectsAll && (affected.isEmpty || !mentions.contains { affected.contains($0) })
    }

    // MARK: Definitions

    private mutating func compareDefinitions(_ old: Outline, _ new: Outline) {
        // What comes from the same statements is the same.
        let kept = Set(old.chunks.map { ObjectIdentifier($0.statement) }).intersection(new.chunks.map { ObjectIdentifier($0.statement) })
        let oldIndices = Diff.definitions(old, without: kept), newIndices = Diff.definitions(new, without: kept)
        hasSameText = Array(repeating: true, count: new.definitions.count)
        var before: [String: Int] = [:]
        for index in oldIndices { before[old.definitions[index].key] = index }
        lazy var oldGroups = Set(old.definitions.map(\.group))
        lazy var newGroups = Set(new.definitions.map(\.group))
        let oldParts = Diff.parts(old, oldIndices), newParts = Diff.parts(new, newIndices)
        var reported: Set<String> = []
        var seen: Set<String> = []
        func report(_ definition: Definition, _ mark: Mark, _ index: Int) {
            if let parent = definition.parent, mark != .changed, (mark == .added ? !oldGroups.contains(parent) && newGroups.contains(parent) : !newGroups.contains(parent)) { return }
            guard definition.kind != .global || mark != .removed || !reported.contains(definition.group) else { return }
            guard reported.insert(definition.group).inserted else { return }
            changes.append(Change(mark: mark, path: definition.path, title: definition.title, group: definition.group, index: index))
        }
        for index in newIndices {
            let definition = new.definitions[index]
            seen.insert(definition.key)
            hasSameText[index] = false
            guard let match = before[definition.key] else {
                touch(definition, isNew: true)
                report(definition, oldGroups.contains(definition.group) ? .changed : .added, index)
                continue
            }
            let previous = old.definitions[match]
            if previous.headerHash != definition.headerHash || previous.kind != definition.kind {
                touch(definition, isNew: false)
                report(definition, .changed, index)
            } else if previous.bodyHash != definition.bodyHash {
                if definition.bodyIsHeader { touch(definition, isNew: false) }
                readBodies.append(index)
                report(definition, .changed, index)
            } else {
                // The order of stored properties and cases is part of a type.
                if definition.kind == .type, !definition.key.hasPrefix("extension "), oldParts[previous.group] != newParts[definition.group] {
                    reordersParts = true
                    // So is the order of an initialiser's parameters.
                    touch(definition, isNew: false)
                    report(definition, .changed, index)
                }
                hasSameText[index] = true
                if definition.kind == .code { readBodies.append(index) }
            }
        }
        for index in oldIndices where !seen.contains(old.definitions[index].key) {
            let definition = old.definitions[index]
            touch(definition, isNew: true)
            if newGroups.contains(definition.group) {
                guard let place = new.definitions.firstIndex(where: { $0.group == definition.group }) else { continue }
                report(new.definitions[place], .changed, place)
            } else {
                report(definition, .removed, index)
            }
        }
        if !old.sharedKeys.isEmpty || !new.sharedKeys.isEmpty {
            for (index, definition) in new.definitions.enumerated() where old.sharedKeys.contains(definition.key) || new.sharedKeys.contains(definition.key) {
                hasSameText[index] = false
            }
        }
        changes = changes.enumerated().sorted { a, b in
            let (x, y) = (a.element, b.element)
            if (x.mark == .removed) != (y.mark == .removed) { return y.mark == .removed }
            return x.index == y.index ? a.offset < b.offset : x.index < y.index
        }.map(\.element)
    }

    private static func definitions(_ outline: Outline, without kept: Set<ObjectIdentifier>) -> [Int] {
        outline.chunks.flatMap { kept.contains(ObjectIdentifier($0.statement)) ? [] : Array($0.definitions) }
    }

    /// The keys of the parts of each type, in source order.
    private static func parts(_ outline: Outline, _ indices: [Int]) -> [String: [String]] {
        var result: [String: [String]] = [:]
        for index in indices where outline.definitions[index].kind == .part {
            result[outline.definitions[index].group, default: []].append(outline.definitions[index].key)
        }
        return result
    }

    /// Others that mention it must be checked again.
    private mutating func touch(_ definition: Definition, isNew: Bool) {
        if definition.kind == .global { affectsAll = true }
        if definition.kind == .type { rebuilt.insert(definition.name.id) }
        affected.insert(definition.name.id)
        if let container = definition.container {
            affected.insert(container.id)
            // What a type is made of matters to members that name none of it: `switch self`, an initialiser.
            if definition.kind == .part { rebuilt.insert(container.id) }
        }
    }

    /// Whether plain names in code of this type mean what they meant.
    func isRebuilt(_ container: Name?) -> Bool { container.map { rebuilt.contains($0.id) } ?? false }

    private mutating func spreadTypes(_ new: Outline) {
        var grew = !rebuilt.isEmpty
        while grew {
            grew = false
            for definition in new.definitions where definition.kind == .type && !rebuilt.contains(definition.name.id) {
                if definition.headerMentions.contains(where: rebuilt.contains) { grew = rebuilt.insert(definition.name.id).inserted || grew }
            }
        }
    }

    /// What the headers of other declarations say may follow from what changed.
    private mutating func spread(_ old: Outline, _ new: Outline) {
        if affectsAll || affected.isEmpty { return }
        spreadTypes(new)
        var pending: [(names: [UInt32], mentions: [UInt32])] = []
        for definition in new.definitions {
            var names = [definition.name.id]
            if definition.kind != .code, let container = definition.container { names.append(container.id) }
            var mentions = definition.headerMentions
            if definition.bodyIsHeader { mentions += definition.bodyMentions }
            pending.append((names, mentions))
        }
        for statement in new.statements where !statement.declares.isEmpty {
            pending.append((statement.declares.map(\.id), statement.mentions))
        }
        var grew = true
        while grew {
            grew = false
            pending.removeAll { entry in
                guard entry.mentions.contains(where: { affected.contains($0) }) else { return false }
                for name in entry.names where affected.insert(name).inserted { grew = true }
                return true
            }
        }
    }

    // MARK: Statements

    private mutating func matchStatements(_ old: [StatementOutline], _ new: [StatementOutline]) {
        successors = Array(repeating: nil, count: old.count)
        var origins = [Int?](repeating: nil, count: new.count)
        // Statements of one module are no versions of another's.
        let before = Dictionary(grouping: old.indices) { old[$0].module }
        for (module, indices) in Dictionary(grouping: new.indices, by: { new[$0].module }) {
            guard let others = before[module] else { continue }
            var matching = StatementMatching(others.map { old[$0] }, indices.map { new[$0] })
            matching.run()
            for (place, origin) in matching.origins.enumerated() {
                guard let origin else { continue }
                origins[indices[place]] = others[origin]
                successors[others[origin]] = indices[place]
            }
        }
        fates = origins.enumerated().map { index, origin in
            guard let origin else { return .new }
            if old[origin].hash == new[index].hash { return .kept(origin, inside: old[origin].fullHash != new[index].fullHash) }
            return .changed(origin)
        }
        for (index, statement) in new.enumerated() {
            let origin = origins[index]
            let isSame = origin.map { old[$0].fullHash == statement.fullHash } ?? false
            if !isSame { for name in statement.declares { affected.insert(name.id) } }
        }
        for (index, statement) in old.enumerated() where successors[index] == nil {
            for name in statement.declares { affected.insert(name.id) }
        }
    }
}
