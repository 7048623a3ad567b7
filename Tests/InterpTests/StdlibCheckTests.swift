import Testing
@testable import Diagnostics
@testable import Interp
@testable import Types

/// Every body of the prelude passes the checker, not only those that some test happens to use.
@Suite struct StdlibCheckTests {
    @Test func everyPreludeBodyChecks() throws {
        let problems = try #require(ScriptThread.run { PreludeVisitor().run() })
        #expect(problems.isEmpty, "\(problems.count) problems:\n\(problems.joined(separator: "\n"))")
    }
}

/// Asks for every declaration of the prelude, and for every body.
private final class PreludeVisitor {
    private let world = Checker.World(prelude: PreludeText(text: Prelude.text, index: Prelude.index))
    private let program: Program
    private var seen: Set<Int32> = []
    private var problems: [String] = []

    init() {
        PreludeWorld.reportsErrors = true
        program = Checker.check([], in: world).program
    }

    func run() -> [String] {
        for name in Set(world.prelude.index.all.filter { $0.kind != .extension }.map(\.name)).sorted(by: { $0.text < $1.text }) {
            for id in world.prelude.topLevel(name, in: program) { visit(id) }
        }
        return problems + program.preludeProblems.map { "syntax: \($0.message)" }
    }

    private func visit(_ id: DeclID) {
        guard seen.insert(id.raw).inserted, let declaration = program.declaration(id) else { return }
        let before = program.diagnostics.count
        resolve(declaration)
        for diagnostic in program.diagnostics[before...] where diagnostic.severity == .error {
            let source = world.sources.source(diagnostic.span.source)
            let line = source.map { $0.lineText($0.position(of: diagnostic.span.start).line).drop { $0 == " " } } ?? ""
            problems.append("\(declaration.qualifiedName): \(diagnostic.message)\n    \(line)")
        }
    }

    private func resolve(_ declaration: Decl) {
        switch declaration {
        case let nominal as NominalDecl:
            _ = program.nominal(nominal.id)
            for part in program.parts(of: nominal.id) {
                for name in part.order { program.members(name, of: part).forEach(visit) }
            }
        case let function as FunctionDecl:
            _ = program.function(function.id)
            _ = program.checkBody(function)
            for index in function.parameters.indices where function.parameters[index].hasDefault {
                _ = program.defaultArgument(of: function.id, parameter: index)
            }
        case let variable as VariableDecl:
            _ = program.variable(variable.id)
            [variable.getter, variable.setter].compactMap { $0 }.forEach(visit)
            if variable.hasInitialValue { _ = program.initialValue(of: variable.id) }
        case let subscripting as SubscriptDecl:
            _ = program.subscripting(subscripting.id)
            [subscripting.getter, subscripting.setter].compactMap { $0 }.forEach(visit)
        case let enumCase as EnumCaseDecl: _ = program.enumCase(enumCase.id)
        case let alias as TypealiasDecl: _ = program.typealiasing(alias.id)
        default: break
        }
    }
}
