import Diagnostics
import Lexer

/// `migrate`: what a type says about its live values when a save gives it another layout.
extension Program {
    /// The hooks of one type.
    public struct MigrationHooks: Sendable {
        /// `static func migrate(_ old: OldFields, _ new: inout Self)` of a struct; `func migrate(_ old: OldFields)` of a class.
        public var values: DeclID?
        /// `static func migrate(case: String, payload: OldFields) -> Self` of an enum: for values whose case is gone.
        public var cases: DeclID?
    }

    /// The hooks that a type declares itself, also in its extensions.
    public func migrationHooks(of id: DeclID) -> MigrationHooks {
        var hooks = MigrationHooks()
        guard let nominal = nominal(id), !nominal.isPrelude, nominal.kind != .protocol else { return hooks }
        for function in migrateFunctions(of: nominal) where isHook(function, nominal) {
            if nominal.kind == .enum { hooks.cases = function.id } else { hooks.values = function.id }
        }
        return hooks
    }

    /// A function that looks like a hook and is none would never be called.
    func checkMigrationHooks(_ nominal: NominalDecl) {
        if nominal.kind == .protocol { return }
        for function in migrateFunctions(of: nominal) where !isHook(function, nominal) {
            let form: String
            switch nominal.kind {
            case .class: form = "func migrate(_ old: OldFields)"
            case .enum: form = "static func migrate(case name: String, payload: OldFields) -> Self"
            default: form = "static func migrate(_ old: OldFields, _ new: inout Self)"
            }
            report(.error("migrate-signature", "'migrate' of \(kindName(nominal)) '\(nominal.name.text)' must be '\(form)'", function.nameSpan))
        }
    }

    private func kindName(_ nominal: NominalDecl) -> String {
        switch nominal.kind {
        case .class: return "class"
        case .enum: return "enum"
        default: return "struct"
        }
    }

    /// Functions named `migrate` that take what a value was.
    private func migrateFunctions(of nominal: NominalDecl) -> [FunctionDecl] {
        let parts = parts(of: nominal.id).filter { $0.members["migrate"] != nil }
        guard !parts.isEmpty, let old = known("OldFields") else { return [] }
        let fields = types.nominal(old)
        return parts.flatMap { members("migrate", of: $0) }.compactMap { function($0) }.filter { $0.parameters.contains { $0.type == fields } }
    }

    private func isHook(_ function: FunctionDecl, _ nominal: NominalDecl) -> Bool {
        guard !function.isAsync, function.signature.parameters.count == nominal.signature.parameters.count else { return false }
        let parameters = function.parameters
        let isPlain = parameters[0].label == nil && !parameters[0].isInout
        switch nominal.kind {
        case .class: return !function.isStatic && parameters.count == 1 && isPlain && function.result == types.void
        case .struct:
            return function.isStatic && parameters.count == 2 && isPlain && parameters[1].label == nil && parameters[1].isInout
                && parameters[1].type == nominal.selfType && function.result == types.void
        case .enum:
            return function.isStatic && parameters.count == 2 && parameters[0].label == "case" && parameters[1].label == "payload" && !parameters[1].isInout
                && known("String").map { parameters[0].type == types.nominal($0) } ?? false && function.result == nominal.selfType
        case .protocol: return false
        }
    }
}
