import XCTest

@testable import Repl

final class CompletionTests: XCTestCase {
    private func step(_ typed: String, _ start: Int, _ candidates: [String]) -> CompletionStep? {
        CompletionStep(Completions(start: start, candidates: candidates), typed: typed)
    }

    func testOneCandidate() {
        let step = step("x.co", 2, ["count"])
        XCTAssertEqual(step?.inserted, "unt")
        XCTAssertEqual(step?.replaced, 0)
        XCTAssertEqual(step?.isAmbiguous, false)
    }

    func testLongestCommonBeginning() {
        XCTAssertEqual(step("p", 0, ["printA", "printB"])?.inserted, "rint")
        let second = step("print", 0, ["printA", "printB"])
        XCTAssertEqual(second?.inserted, "")
        XCTAssertEqual(second?.isAmbiguous, true)
    }

    func testOtherLettersAreReplaced() {
        let step = step("x = ÜBER", 4, ["überall"])
        XCTAssertEqual(step?.replaced, 4)
        XCTAssertEqual(step?.inserted, "überall")
    }

    func testNothingFits() {
        XCTAssertNil(step("x", 0, []))
        XCTAssertNil(step("x", 5, ["y"]))
        XCTAssertNil(step("x", -1, ["y"]))
    }

    func testListIsReadDownwards() {
        let step = step("", 0, ["a1", "b22", "c", "d"])
        XCTAssertEqual(step?.list(columns: 10), "a1   c\nb22  d\n")
        XCTAssertEqual(step?.list(columns: 1), "a1\nb22\nc\nd\n")
    }

    func testLongListIsCut() {
        let list = step("", 0, (0..<250).map { "\($0)" })?.list(columns: 80)
        XCTAssertEqual(list?.hasSuffix("\nand 50 more\n"), true)
    }

    func testRecall() {
        var recall = Recall()
        ["one", "two", "two"].forEach { recall.add($0) }
        recall.begin()
        XCTAssertEqual(recall.older(than: "draft"), "two")
        XCTAssertEqual(recall.older(than: "two!"), "one")
        XCTAssertNil(recall.older(than: "one"))
        XCTAssertEqual(recall.newer(than: "one"), "two!")
        XCTAssertEqual(recall.newer(than: "two!"), "draft")
        XCTAssertNil(recall.newer(than: "draft"))
    }
}
