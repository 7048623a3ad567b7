import Diagnostics
import Lexer

extension Checker {
    /// Checks every declaration and body of the prelude, as its tests do; a program normally checks only what it uses.
    public static func checkPrelude(in world: World) -> [(declaration: String, diagnostic: Diagnostic)] {
        let program = Program(types: world.types, sources: world.sources, table: world.table, prelude: world.prelude)
        program.userContext.module?.libraries = ["Foundation", "Live"]
        var result: [(declaration: String, diagnostic: Diagnostic)] = []
        func note(_ name: String) {
            for diagnostic in program.diagnostics + program.preludeProblems where diagnostic.severity == .error { result.append((name, diagnostic)) }
            program.diagnostics = []
            program.preludeProblems = []
        }
        func visit(_ id: DeclID) {
            switch program.declaration(id) {
            case let function as FunctionDecl:
                _ = program.body(of: id)
                for index in function.parameters.indices where function.parameters[index].hasDefault { _ = program.defaultArgument(of: id, parameter: index) }
                note(function.qualifiedName)
            case let variable as VariableDecl:
                _ = program.variable(id)
                _ = program.initialValue(of: id)
                note(variable.qualifiedName)
                for accessor in [variable.getter, variable.setter, variable.willSet, variable.didSet] { accessor.map(visit) }
            case let subscripting as SubscriptDecl:
                _ = program.subscripting(id)
                note(subscripting.qualifiedName)
                for accessor in [subscripting.getter, subscripting.setter] { accessor.map(visit) }
            case let nominal as NominalDecl:
                _ = program.nominal(id)
                note(nominal.qualifiedName)
                for part in program.parts(of: id) {
                    _ = program.signature(of: part)
                    note("extension of \(nominal.qualifiedName)")
                    for name in part.order { for member in program.members(name, of: part) where member != id { visit(member) } }
                    if nominal.kind != .protocol { program.checkPart(part) }
                    note("conformances of \(nominal.qualifiedName)")
                }
            case let alias as TypealiasDecl:
                _ = program.typealiasing(id)
                note(alias.qualifiedName)
            default: break
            }
        }
        var seen: Set<Name> = []
        for entry in world.prelude.index.all where entry.kind != .extension && seen.insert(entry.name).inserted {
            for id in world.prelude.topLevel(entry.name, in: program) { visit(id) }
        }
        return result
    }
}
