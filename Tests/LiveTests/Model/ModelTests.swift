import Foundation
import XCTest

/// Random programs under random edits, which arrive while the program runs or waits: it does what the rules of live patching
/// say, and the check of a save says what a check from scratch says.
///
/// `make model` runs the long form. `MODEL_FIRST`, `MODEL_SEEDS`, `MODEL_EDITS` and `MODEL_CHECKS` choose;
/// `MODEL_TRACE` and `MODEL_SHOW` help to look for a reason.
final class ModelTests: XCTestCase {
    /// Each how manyth accepted save is checked from scratch, too; refused ones all are.
    static let checks = max(1, setting("MODEL_CHECKS", 10))
    /// Says at each place which calls stand in which loops, and what was printed.
    static let traces = setting("MODEL_TRACE", 0) > 0
    private static func setting(_ name: String, _ usual: Int) -> Int { ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? usual }

    func testRandomEditsFollowTheRules() {
        let first = Self.setting("MODEL_FIRST", 0)
        for seed in first..<first + Self.setting("MODEL_SEEDS", 6) {
            if let divergence = Self.play(seed: UInt64(seed), edits: Self.setting("MODEL_EDITS", 40)) { XCTFail(divergence) }
        }
    }

    /// A save that comes while a statement runs which then fails is in force before the next statement is run.
    func testASaveComesInBehindAStatementThatFailed() {
        func program(_ statements: [ModelProgram.Statement.Kind]) -> ModelProgram {
            var result = ModelProgram()
            result.statements = statements.enumerated().map { .init(id: $0, kind: $1) }
            return result
        }
        let failing = ModelProgram.Loop(id: 0, header: .range(1), counter: nil, body: [.tick, .print(tag: 1, [.quotient(.literal(0))])])
        var saves = [
            program([.loop(failing), .action(.print(tag: 2, [.literal(1)]))]),
            program([.action(.print(tag: 3, [.literal(1)]))]),
        ]
        let play = ModelPlay { _, _ in saves.isEmpty ? nil : .save(saves.removeFirst()) }
        XCTAssertNil(play.run(program([]))?.text)
        XCTAssertEqual([play.edits, play.inLoops], [2, 1])
    }

    /// - Returns: what differs, and a short row of edits that shows it.
    static func play(seed: UInt64, edits: Int) -> String? {
        var editor = ModelEditor(seed: seed)
        var first = editor.start()
        while !first.isValid { first = editor.start() }
        var left = edits
        let play = ModelPlay { world, isRunning in
            if left <= 0 { return nil }
            if isRunning, editor.random.chance(2) { return .pass }
            left -= 1
            if editor.random.chance(25), let last = world.past.last, world.isClear(last) { return .undo }
            for _ in 0..<20 {
                var next = editor.edited(world.program)
                editor.addProbe(&next, world)
                if editor.random.chance(isRunning ? 12 : 3) { editor.addErrand(&next) }
                if world.isClear(next) || (!next.isValid && editor.random.chance(4)) { return .save(next) }
            }
            return .save(world.program)
        }
        let divergence = play.run(first)
        if setting("MODEL_EDITS", 0) > 0 { print("seed \(seed): \(play.edits) edits, \(play.refused) of them wrong, \(play.inLoops) in loops, \(play.inCalls) of these in calls, \(play.waits) waits, \(play.ticks) places") }
        guard let divergence else { return nil }
        if setting("MODEL_EDITS", 0) > 0 {
            print(divergence.text)
            if setting("MODEL_SHOW", 0) > 0 { print(ModelShrink.describe(play.steps.suffix(setting("MODEL_SHOW", 0)))) }
        }
        let (steps, reason) = ModelShrink(play.steps, divergence).smallest()
        return "seed \(seed), edit \(play.edits): \(reason.text)\n\(ModelShrink.describe(steps))"
    }
}
