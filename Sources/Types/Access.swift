import Diagnostics
import Lexer
import Parser

/// Who may see what: `private` is for the declaration around and its extensions in the file.
extension BodyChecker {
    func isPrivate(_ decl: Decl, setter: Bool = false) -> Bool {
        guard !decl.isPrelude, decl.parent != nil, let syntax = decl.syntax else { return false }
        return syntax.modifiers.contains { $0.name == "private" && ($0.detail == nil || setter && $0.detail == "set") }
    }

    /// What another module keeps to its file.
    private func isHidden(_ decl: Decl, setter: Bool) -> Bool {
        guard isForeign(decl) else { return false }
        if let part = decl.part, part.isFilePrivate { return true }
        return decl.syntax?.modifiers.contains { ($0.name == "private" || $0.name == "fileprivate") && ($0.detail == nil || setter && $0.detail == "set") } ?? false
    }

    /// The word for who may see it.
    private func level(_ decl: Decl) -> String {
        decl.syntax?.modifiers.contains { $0.name == "private" } ?? false ? "private" : isForeign(decl) ? "fileprivate" : "private"
    }

    func isVisible(_ decl: Decl, setter: Bool = false) -> Bool {
        if isHidden(decl, setter: setter) { return false }
        guard isPrivate(decl, setter: setter), let parent = decl.parent else { return true }
        return program.isInside(context, parent) || owner.map { isAround(parent, $0) } ?? false
    }

    private func isAround(_ id: DeclID, _ nominal: NominalDecl) -> Bool {
        var current: DeclID? = nominal.id
        while let candidate = current {
            if candidate == id { return true }
            current = program.declaration(candidate)?.parent
        }
        return false
    }

    /// Reports a member that cannot be seen from here.
    func requireVisible(_ decl: Decl, _ span: Span) {
        if trial > 0 || isVisible(decl) { return }
        error("candidate-inaccessible", "'\(decl.name.text)' is inaccessible due to '\(level(decl))' protection level", span)
    }

    func requireVisible(_ function: FunctionDecl, call span: Span) {
        if trial > 0 || function.isPrelude { return }
        if case .memberwiseInit(let members) = function.synthesized, let parent = function.parent.flatMap({ program.nominal($0) }) {
            if let hidden = members.lazy.compactMap({ self.program.declaration($0) }).first(where: { !isVisible($0) }) {
                error("init-candidate-inaccessible", "'\(parent.name.text)' initializer is inaccessible due to '\(level(hidden))' protection level", span)
            }
            return
        }
        if isVisible(function) { return }
        if function.kind == .initializer, let parent = function.parent.flatMap({ program.nominal($0) }) {
            error("init-candidate-inaccessible", "'\(parent.name.text)' initializer is inaccessible due to '\(level(function))' protection level", span)
        } else {
            error("candidate-inaccessible", "'\(function.name.text)' is inaccessible due to '\(level(function))' protection level", span)
        }
    }
}
