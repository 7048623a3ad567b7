import Parser
import Testing
import Types
@testable import Interp

/// A witness that is missing: the script's error after a save, livescript's own before.
@Suite struct MissingWitnessTests {
    @Test func isAFaultOfLivescriptInAProgramThatWasNeverSaved() throws { try expect { if case .internalError(let text) = $0 { text.contains("has no witness for") } else { false } } }
    @Test func isATrapAfterASave() throws { try expect(isPatched: true) { if case .trap = $0 { true } else { false } } }

    private func expect(isPatched: Bool = false, _ isRight: (ScriptSignal) -> Bool) throws {
        let world = Checker.World(prelude: PreludeText(text: Prelude.text, index: Prelude.index))
        let program = Checker.check([Parser.parse(world.sources.add(name: "main", bytes: Array("let a = 1".utf8)))], in: world).program
        let interpreter = Interpreter(program: program, host: CommitTests.Script([]))
        interpreter.isPatched = isPatched
        let signal = #expect(throws: ScriptSignal.self) { _ = try interpreter.namedWitness("CustomStringConvertible", "description", for: interpreter.voidType) }
        #expect(signal.map(isRight) ?? false)
    }
}
