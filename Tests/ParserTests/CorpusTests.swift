import Diagnostics
import XCTest

@testable import Parser

/// The parser reads the sources of this project, which the compiler accepts.
final class CorpusTests: ParserTestCase {
    func testOwnSources() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        var count = 0
        for folder in ["Sources", "Tests"] {
            let files = FileManager.default.enumerator(at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
            while let url = files?.nextObject() as? URL {
                guard url.pathExtension == "swift" else { continue }
                let bytes = Array(try Data(contentsOf: url))
                let file = Parser.parse(Source(id: SourceID(raw: 1), name: url.lastPathComponent, bytes: bytes))
                XCTAssertEqual(messages(file), [], url.lastPathComponent)
                count += 1
            }
        }
        XCTAssertGreaterThan(count, 50)
    }

    /// What was parsed and what is parsed again is the same, whatever was parsed in between.
    func testParsingIsRepeatable() {
        let text = "struct S<T> { var a: [T]; func f() -> Int { a.map { $0 }.count } }\nprint(S(a: [1]).f())"
        let first = parse(text)
        _ = parse("let = 5")
        let second = parse(text)
        XCTAssertEqual(SyntaxDump.text(first), SyntaxDump.text(second))
        XCTAssertEqual(first.statements.map(\.hash), second.statements.map(\.hash))
    }
}
