import XCTest

@testable import Diagnostics

final class SourceTests: XCTestCase {
    func testPositions() {
        let source = Source(id: SourceID(raw: 1), name: "a", text: "ab\ncd\r\ne\rf")
        let table: [(UInt32, Int, Int)] = [(0, 1, 1), (2, 1, 3), (3, 2, 1), (6, 2, 4), (7, 3, 1), (9, 4, 1), (10, 4, 2), (99, 4, 91)]
        for (offset, line, column) in table {
            let position = source.position(of: offset)
            XCTAssertEqual(position.line, line, "\(offset)")
            XCTAssertEqual(position.column, column, "\(offset)")
        }
        XCTAssertEqual((0...5).map(source.lineText), ["", "ab", "cd", "e", "f", ""])
        XCTAssertEqual(source.text(Span(source: source.id, start: 3, end: 999)), "cd\r\ne\rf")
        XCTAssertEqual(source.text(Span(source: source.id, start: 999, end: 9999)), "")
    }

    func testSpans() {
        let one = SourceID(raw: 1)
        XCTAssertEqual(Span(source: one, start: 5, end: 3), Span(source: one, start: 5, end: 5))
        XCTAssertEqual(Span(source: one, start: 1, end: 3).joined(Span(source: one, start: 7, end: 9)), Span(source: one, start: 1, end: 9))
        let other = Span(source: SourceID(raw: 2), start: 0, end: 1)
        XCTAssertEqual(Span(source: one, start: 1, end: 3).joined(other), Span(source: one, start: 1, end: 3))
        XCTAssertTrue(Span.none.isEmpty)
    }

    func testSourceMap() {
        let map = SourceMap()
        let first = map.add(name: "a", bytes: [])
        let second = map.add(name: "a", bytes: [65])
        XCTAssertNotEqual(first.id, second.id)
        XCTAssertTrue(map.source(second.id) === second)
        XCTAssertNil(map.source(SourceID(raw: 0)))
    }

    func testOldVersionsLiveAsLongAsTheyAreHeld() {
        let map = SourceMap()
        let held = map.add(name: "a", bytes: [65])
        let prelude = map.add(name: "Swift", module: "Swift", bytes: []).id
        let lost = map.add(name: "a", bytes: []).id
        XCTAssertNotNil(map.source(lost))
        for _ in 0..<1000 { _ = map.add(name: "a", bytes: []) }
        XCTAssertNil(map.source(lost))
        XCTAssertNotNil(map.source(prelude))
        XCTAssertTrue(map.source(held.id) === held)
    }
}
