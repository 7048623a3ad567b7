import Diagnostics
import Foundation
import TestSupport
import XCTest

@testable import Parser

/// Holds `Grammar/livescript.ebnf` and the parser together.
final class GrammarTests: XCTestCase {
    private func marks() throws -> [String] {
        let folder = GrammarFile.root.appendingPathComponent("Sources/Parser")
        let files = try XCTUnwrap(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        return try files.flatMap { file -> [String] in
            try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n").flatMap { line -> [String] in
                guard let mark = line.range(of: "/// Grammar: ") else { return [] }
                return line[mark.upperBound...].components(separatedBy: ", ")
            }
        }
    }

    func testMarksAndRulesAreTheSameNames() throws {
        let grammar = try GrammarFile(), marks = try marks()
        XCTAssertEqual(Set(grammar.rules.keys).subtracting(marks), [], "rules without a mark")
        XCTAssertEqual(Set(marks).subtracting(grammar.rules.keys), [], "marks without a rule")
        XCTAssertEqual(Dictionary(grouping: marks, by: { $0 }).filter { $1.count > 1 }.keys.sorted(), [], "marked twice")
    }

    func testEveryRuleIsDefinedAndUsed() throws {
        let grammar = try GrammarFile()
        let mentioned = Set(grammar.rules.values.flatMap(GrammarFile.mentions))
        XCTAssertEqual(mentioned.subtracting(grammar.rules.keys), [], "not defined")
        XCTAssertEqual(Set(grammar.rules.keys).subtracting(mentioned), ["source-file"], "not used")
        XCTAssertEqual(grammar.kinds.subtracting(SentenceGenerator.samples.keys), [], "kinds of tokens without an example")
    }

    func testRandomSentencesAreRead() throws {
        let grammar = try GrammarFile()
        let count = Int(ProcessInfo.processInfo.environment["SENTENCES"] ?? "") ?? 1500
        var generator = SentenceGenerator(grammar, seed: 1)
        var failures = 0
        for number in 0..<count where failures < 10 {
            let text = generator.sentence(depth: 6 + number % 14)
            let errors = Parser.parse(Source(id: SourceID(raw: 1), name: "sentence", bytes: Array(text.utf8))).diagnostics.filter { $0.severity == .error }
            guard let first = errors.first else { continue }
            failures += 1
            let before = String(decoding: Array(text.utf8).prefix(Int(first.span.start)).suffix(60), as: UTF8.self), after = String(decoding: Array(text.utf8).dropFirst(Int(first.span.start)).prefix(40), as: UTF8.self)
            XCTFail("sentence \(number): \(first.message): …\(before)⟦\(after)…")
        }
    }

    func testSentencesOfEachRuleAreDrawn() throws {
        let grammar = try GrammarFile()
        var generator = SentenceGenerator(grammar, seed: 7)
        for rule in grammar.order where !["attributes", "type-attributes", "modifiers", "effects", "generic-parameter-clause", "generic-where-clause", "inheritance-clause", "function-body", "accessor", "statements", "members", "switch-cases", "source-file", "closure-body"].contains(rule) {
            XCTAssertFalse(generator.sentence(of: rule, depth: 8).isEmpty, rule)
        }
    }

    /// Every script that the parser reads without an error is a sentence of the grammar.
    func testScriptsAreSentences() throws {
        let grammar = try GrammarFile()
        var count = 0, failures = 0
        for script in ["language", "stdlib", "traps", "live"].flatMap({ SpecFolder.scripts(in: $0) }) where failures < 10 {
            for version in script.versions {
                let file = Parser.parse(Source(id: SourceID(raw: 1), name: script.name, bytes: Array(version.text.utf8)))
                if file.diagnostics.contains(where: { $0.severity == .error }) { continue }
                count += 1
                let pieces = Recogniser.pieces(of: file)
                var recogniser = Recogniser(grammar, pieces)
                if recogniser.accepts() { continue }
                failures += 1
                let place = pieces[..<min(pieces.count, recogniser.furthest + 1)].suffix(12).map(\.text).joined(separator: " ")
                XCTFail("\(script.name): not a sentence at …\(place)")
            }
        }
        if failures == 0 { XCTAssertGreaterThan(count, 500) }
    }

    /// What the parser says about the scripts is what they announce.
    func testScriptsWithoutAnnouncedErrorsAreRead() {
        for script in ["language", "stdlib", "traps", "live", "diagnostics"].flatMap({ SpecFolder.scripts(in: $0) }) {
            for version in script.versions where version.errors.isEmpty && script.skip == nil {
                let errors = Parser.parse(Source(id: SourceID(raw: 1), name: script.name, bytes: Array(version.text.utf8))).diagnostics.filter { $0.severity == .error }
                XCTAssertEqual(errors.map(\.message), [], script.name)
            }
        }
    }
}
