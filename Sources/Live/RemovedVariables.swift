import Lexer
import Parser

extension Diff {
    /// Top-level variables that the new text does not declare any more are reported like other definitions that went, in the order of
    /// the old text. What a prompt called a value by is nobody's declaration.
    mutating func reportRemovedVariables(_ old: Outline, _ new: Outline) {
        func path(_ name: Name, _ module: String) -> String { module == "main" ? name.text : "\(module).\(name.text)" }
        let others = old.statements.indices.filter { index in
            if old.statements[index].declares.isEmpty { return false }
            return successors[index].map { old.statements[index].fullHash != new.statements[$0].fullHash } ?? true
        }
        if others.isEmpty { return }
        var staying: Set<String> = []
        for statement in new.statements { for name in statement.declares { staying.insert(path(name, statement.module)) } }
        for definition in new.definitions where definition.container == nil { if case .variable = definition.declaration.kind { staying.insert(definition.path) } }
        for change in changes where change.mark == .removed { staying.insert(change.path) }
        var removed: [(place: Int, change: Change)] = []
        for index in others {
            let statement = old.statements[index]
            for name in statement.declares where !name.text.hasPrefix("$") && !staying.contains(path(name, statement.module)) {
                let title = "\(statement.module).\(name.text)"
                let place = old.chunks.firstIndex { $0.statements.contains(index) } ?? 0
                removed.append((place, Change(mark: .removed, path: path(name, statement.module), title: title, group: title, index: -1)))
            }
        }
        if removed.isEmpty { return }
        let first = changes.firstIndex { $0.mark == .removed } ?? changes.count
        let definitions = changes[first...].map { change in (place: old.chunks.firstIndex { $0.definitions.contains(change.index) } ?? 0, change: change) }
        let all = (definitions + removed).enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        changes.replaceSubrange(first..., with: all.map(\.element.change))
    }
}
