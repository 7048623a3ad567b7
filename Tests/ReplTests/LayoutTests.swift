import CEditShim
import XCTest

@testable import Repl

final class LayoutTests: XCTestCase {
    override func setUp() { XCTAssertEqual(ls_use_utf8(), 1) }

    private func layout(_ text: String) -> Layout {
        Layout(prompt: EditLine.characters(of: "> "), text: EditLine.characters(of: text))
    }

    private func place(_ text: String, _ width: Int) -> [Int] {
        let place = layout(text).cursor(width: width)
        return [place.row, place.column]
    }

    func testCursor() {
        XCTAssertEqual(place("", 10), [0, 2])
        XCTAssertEqual(place("12345678", 10), [1, 0])
        XCTAssertEqual(place("a\nbb", 10), [1, 2])
        XCTAssertEqual(place("日本", 5), [1, 2], "a wide character does not stand on two rows")
        XCTAssertEqual(place("\t", 20), [0, 8])
        XCTAssertEqual(place("\u{1}", 20), [0, 4])
        XCTAssertEqual(place("abc", 0), [5, 0])
        XCTAssertEqual(place("12345678\n", 10), [2, 0], "libedit leaves a full row at once")
    }

    func testRewrapped() {
        func places(_ text: String, _ old: Int, _ new: Int) -> [[Int]] {
            layout(text).rewrapped(from: old, to: new).map { [$0.row, $0.column] }
        }
        XCTAssertEqual(places("12345678901", 10, 5), [[2, 3], [2, 3]])
        // The row "> 123 789" and a blank.
        XCTAssertEqual(places("123 789 12", 10, 20), [[0, 12], [1, 2]])
        XCTAssertEqual(places("12345678", 10, 5), [[2, 0], [2, 0], [1, 4], [1, 4]])
    }
}
