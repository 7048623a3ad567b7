import XCTest

@testable import Diagnostics

final class SuggestionTests: XCTestCase {
    func testClosest() {
        let table: [(String, [String], String?)] = [
            ("cuont", ["first", "count", "amount"], "count"), ("pritn", ["print", "point"], "print"), ("lenght", ["length"], "length"),
            ("string", ["String"], "String"), ("url", ["URL"], "URL"), ("map", ["mapp", "flatMap"], "mapp"), ("reversd", ["reverse", "reversed"], "reverse"),
            ("x", ["y"], nil), ("ab", ["cd", "ac"], nil), ("abc", ["abd"], "abd"), ("count", ["count"], nil), ("", ["a"], nil), ("a", [""], nil),
            ("foo", [], nil), ("completely", ["different"], nil), ("größe", ["grösse", "größer"], "größer"),
        ]
        for (name, candidates, expected) in table { XCTAssertEqual(Suggestion.closest(to: name, among: candidates), expected, name) }
    }

    func testDistance() {
        func distance(_ a: String, _ b: String) -> Int { Suggestion.distance(Array(a.unicodeScalars), Array(b.unicodeScalars)) }
        XCTAssertEqual(distance("", ""), 0)
        XCTAssertEqual(distance("", "abc"), 3)
        XCTAssertEqual(distance("abc", ""), 3)
        XCTAssertEqual(distance("ab", "ba"), 1)
        XCTAssertEqual(distance("kitten", "sitting"), 3)
        XCTAssertEqual(distance("abcdef", "abcdef"), 0)
    }
}
