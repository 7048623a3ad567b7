import Testing
@testable import Interp

/// Natives that work on plain memory or host values, against the host's own library.
@Suite struct StdlibAlgorithmTests {
    struct Failure: Error {}

    /// The same comparisons in the same order, not only the same result.
    @Test func sortComparesAsTheHostDoes() throws {
        var generator = SeededGenerator(seed: 1)
        for count in [0, 1, 2, 3, 10, 31, 32, 33, 63, 64, 65, 100, 200, 500, 1000] {
            for shape in 0..<4 {
                let values = (0..<count).map { index -> Int in
                    switch shape {
                    case 0: return Int.random(in: 0..<max(1, count), using: &generator)
                    case 1: return index
                    case 2: return count - index
                    default: return (index / 20 % 2 == 0 ? index : count - index) &* 3 % 50
                    }
                }
                var hostPairs: [Int] = []
                var host = Array(values.enumerated())
                host.sort {
                    hostPairs.append($0.offset &* 10000 + $1.offset)
                    return $0.element < $1.element
                }
                var scriptPairs: [Int] = []
                let words = F.allocate(capacity: 2 * count + 1)
                for (index, value) in values.enumerated() { (words[2 * index], words[2 * index + 1]) = (index, value) }
                try MergeSort(words, count: count, words: 2) { a, b in
                    scriptPairs.append(a[0] &* 10000 + b[0])
                    return a[1] < b[1]
                }.run()
                #expect((0..<count).map { words[2 * $0] } == host.map(\.offset))
                #expect(scriptPairs == hostPairs)
                words.deallocate()
            }
        }
    }

    /// A comparison that throws leaves every element in place once.
    @Test func sortKeepsElementsWhenAComparisonThrows() {
        var generator = SeededGenerator(seed: 2)
        for limit in stride(from: 0, to: 1200, by: 13) {
            let words = F.allocate(capacity: 200)
            for index in 0..<200 { words[index] = Int.random(in: 0..<1000, using: &generator) }
            let before = (0..<200).map { words[$0] }.sorted()
            var calls = 0
            try? MergeSort(words, count: 200, words: 1) { a, b in
                calls += 1
                if calls > limit { throw Failure() }
                return a[0] < b[0]
            }.run()
            #expect((0..<200).map { words[$0] }.sorted() == before)
            words.deallocate()
        }
    }

    @Test func stringSearchFindsWholeCharacters() {
        let cases: [(String, String)] = [
            ("hello world", "o"), ("hello", "l"), ("hello", "hello!"), ("", "a"), ("aaa", "aa"), ("e\u{301}e", "e"), ("cafe\u{301}", "é"),
            ("a\r\nb", "\n"), ("👨‍👩‍👧 family", "👨"), ("ababab", "abab"), ("x", ""),
        ]
        for (text, pattern) in cases {
            let expected = pattern.isEmpty ? nil : Array(text).indices.first { Array(text)[$0...].starts(with: Array(pattern)) }
            let found = StringSearch.first(pattern, in: text[...]).map { text.distance(from: text.startIndex, to: $0.lowerBound) }
            #expect(found == expected, "\(pattern) in \(text)")
        }
        #expect(StringSearch.split("a--b--", "--", maxSplits: .max, omitsEmpty: false) == ["a", "b", ""])
        #expect(StringSearch.split("a--b--", "--", maxSplits: .max, omitsEmpty: true) == ["a", "b"])
        #expect(StringSearch.split("a--b--c", "--", maxSplits: 1, omitsEmpty: true) == ["a", "b--c"])
    }

    @Test func formats() {
        func check(_ format: String, _ arguments: [FormatArgument], _ expected: String) { #expect(Format(format, arguments).run() == expected, "\(format)") }
        let seven = FormatArgument.integer(7, bits: 64, isSigned: true)
        check("%d %5d|%-5d|%05d|%+d", [seven, seven, seven, seven, seven], "7     7|7    |00007|+7")
        check("%.2f %8.3f %e %g", [.floating(3.14159), .floating(2.5), .floating(12345.678), .floating(0.0001)], "3.14    2.500 1.234568e+04 0.0001")
        check("%x %X %o %#x", [.integer(255, bits: 64, isSigned: true), .integer(255, bits: 64, isSigned: true), .integer(8, bits: 64, isSigned: true), .integer(255, bits: 64, isSigned: true)], "ff FF 10 0xff")
        check("%@ is %@%%", [.text("x"), .integer(5, bits: 64, isSigned: true)], "x is 5%")
        check("%2$@ %1$@", [.text("a"), .text("b")], "b a")
        check("%*d|%.*f", [.integer(4, bits: 64, isSigned: true), seven, .integer(1, bits: 64, isSigned: true), .floating(2.25)], "   7|2.2")
        check("%ld %lld %lu %u", [.integer(-1, bits: 64, isSigned: true), .integer(-1, bits: 64, isSigned: true), .integer(-1, bits: 64, isSigned: true), .integer(-1, bits: 64, isSigned: true)], "-1 -1 18446744073709551615 4294967295")
        check("%c%c", [.integer(72, bits: 32, isSigned: true), .integer(105, bits: 32, isSigned: true)], "Hi")
        check("%d %s", [], "0 (null)")
        check("100%", [], "100")
        check("%", [], "")
    }

    @Test func base64() {
        for text in ["", "f", "fo", "foo", "foob", "fooba", "foobar"] {
            let encoded = Base64.encode(Array(text.utf8))
            #expect(Base64.decode(encoded) == Array(text.utf8))
        }
        #expect(Base64.encode(Array("foob".utf8)) == "Zm9vYg==")
        #expect(Base64.decode("Zm9v=") == nil)
        #expect(Base64.decode("Zm9*") == nil)
    }
}
