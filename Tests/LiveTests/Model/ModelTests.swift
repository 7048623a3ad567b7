import Foundation
import Live
import TestSupport
import XCTest

/// Random programs under random edits: after each save the program has printed what the rules say, and the incremental check
/// has said what a check from scratch says.
///
/// `MODEL_SEEDS=20 MODEL_EDITS=2000` runs the long form.
final class ModelTests: XCTestCase {
    private static func setting(_ name: String, _ usual: Int) -> Int { ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? usual }

    func testRandomEditsFollowTheRules() {
        let first = Self.setting("MODEL_FIRST", 0)
        for seed in first..<first + Self.setting("MODEL_SEEDS", 6) { run(seed: UInt64(seed), edits: Self.setting("MODEL_EDITS", 40)) }
    }

    private func run(seed: UInt64, edits: Int) {
        var editor = ModelEditor(seed: seed)
        let model = ModelWorld()
        var program = editor.start()
        while !program.isValid { program = editor.start() }
        let live = LiveProgram()
        defer { live.session.close() }
        guard var history = Optional([program.text]), let expected = model.apply(program) else { return }
        XCTAssertEqual(live.load(program.text), expected.joined(separator: "\n"), "seed \(seed), the first run of:\n\(program.text)")
        for number in 1...edits {
            let next = editor.edited(program)
            let text = next.text
            let answer = live.save(text)
            let lines = model.apply(next)
            history.append(text)
            let wanted = lines?.joined(separator: "\n") ?? "refused"
            if answer != wanted {
                return XCTFail("seed \(seed), edit \(number): \(answer) \(live.errors) instead of \(wanted)\n--- before\n\(program.text)\n--- after\n\(text)")
            }
            if number % 10 == 0 || lines == nil {
                let fresh = Session(host: SpecHost()).load(name: "main.lsw", bytes: Array(text.utf8)).filter { $0.severity == .error }.map(\.message)
                XCTAssertEqual(live.errors, fresh, "seed \(seed), edit \(number): other errors than a check from scratch\n--- before\n\(program.text)\n--- after\n\(text)")
            }
            if lines != nil { program = next }
        }
    }
}

/// A program that has run to its end and is saved again and again.
private final class LiveProgram: @unchecked Sendable {
    private let host = SpecHost()
    let session: Session
    private var refused: [String]?
    private var failures: [String] = []
    /// The errors of the latest save.
    var errors: [String] { refused ?? [] }

    init() {
        session = Session(host: host, options: .init(stays: true))
        session.onEvent = { [unowned self] event in
            switch event {
            case .refused(let refusal): refused = refusal.diagnostics.filter { $0.severity == .error }.map(\.message)
            case .failed(let failure): failures.append(failure.message)
            case .ended(.finished): break
            case .ended(let outcome): failures.append("ended: \(outcome)")
            default: break
            }
        }
    }

    func load(_ text: String) -> String {
        refused = session.load(name: "main.lsw", bytes: Array(text.utf8)).filter { $0.severity == .error }.map(\.message)
        if refused?.isEmpty == false { return "refused: \(errors)" }
        session.start()
        return settled()
    }

    func save(_ text: String) -> String {
        refused = nil
        session.save(name: "main.lsw", bytes: Array(text.utf8))
        return settled()
    }

    private func settled() -> String {
        session.waitUntilIdle()
        defer { failures = [] }
        if refused?.isEmpty == false { return "refused" }
        return (host.takeOutput().split(separator: "\n").map(String.init) + failures).joined(separator: "\n")
    }
}
