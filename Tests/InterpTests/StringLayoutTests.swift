import Testing
@testable import Interp

/// What `retainString` and `SmallText` know of the host's Strings.
@Suite struct StringLayoutTests {
    private func words(_ text: String) -> (Int, Int) { unsafeBitCast(text, to: (Int, Int).self) }

    private func withWords<R>(_ text: String, _ body: (F) -> R) -> R {
        let p = F.allocate(capacity: 2)
        defer { p.deallocate() }
        p.put(text)
        defer { p.host(String.self).deinitialize(count: 1) }
        return body(p)
    }

    @Test func smallTextsHoldTheirBytes() {
        for count in 0...15 {
            let text = String(repeating: "x", count: count)
            #expect(withWords(text) { SmallText.isSmall($0) })
            #expect(UInt(bitPattern: words(text).1) >> 56 == UInt(0xE0 + count))
            #expect(words(text).1 < 0)
        }
        #expect(words("ab").0 == 0x6261)
        #expect(!withWords(String(repeating: "x", count: 16)) { SmallText.isSmall($0) })
        #expect(!withWords("é") { SmallText.isSmall($0) })
    }

    @Test func heapTextsAreTheOnlyOnesToCount() {
        var text = "heap"
        text.reserveCapacity(100)
        text += String(repeating: "y", count: 40)
        #expect(words(text).1 > 0)
        #expect(words("a literal that is longer than fifteen bytes").1 < 0)
    }

    @Test func singleBytes() {
        for value in 0..<128 {
            let character = String(Character(Unicode.Scalar(UInt8(value))))
            #expect(withWords(character) { SmallText.byte($0) } == value)
        }
        for text in ["", "ab", "é", "\r\n", "🇩🇪"] { #expect(withWords(text) { SmallText.byte($0) } == -1) }
    }

    /// Texts of each way that the host has to keep ASCII: in the words, as a literal, on the heap.
    private var plainTexts: [String] {
        var grown = "heap"
        grown.reserveCapacity(100)
        return ["", "a", "exactly 15 byte", "exactly 16 bytes", grown, grown + String(repeating: "y", count: 40), String("a part of a literal, long".dropFirst(2))]
    }

    @Test func asciiTextsStandWhereTheirBytesAre() {
        for text in plainTexts {
            #expect(withWords(text) { ASCIIText($0).map { Array(UnsafeBufferPointer(start: $0.bytes, count: $0.count)) } } == Array(text.utf8))
        }
        for text in ["é", "a literal that is long and ends in é", String(repeating: "é", count: 20)] { #expect(withWords(text) { ASCIIText($0) == nil }) }
        for count in [0, 1, 8, 15, 16, 40] {
            let text = String(repeating: "z", count: count)
            let copy = withWords(text) { original in
                withWords("") { target in
                    if let text = ASCIIText(original) { ASCIIText.put(text.bytes, text.count, to: target) }
                    return target.host(String.self).pointee
                }
            }
            #expect(copy == text && copy.hashValue == text.hashValue)
        }
    }

    @Test func positionsAreOffsets() {
        for text in plainTexts {
            for (offset, index) in (Array(text.indices) + [text.endIndex]).enumerated() {
                #expect(ASCIIText.offset(unsafeBitCast(index, to: Int.self)) == offset)
                let made = unsafeBitCast(ASCIIText.index(offset), to: String.Index.self)
                #expect(made == index && text[made...] == text[index...])
            }
            for (offset, index) in text.utf16.indices.enumerated() { #expect(ASCIIText.offset(unsafeBitCast(index, to: Int.self)) == offset) }
        }
    }

    @Test func scalarsThatAreEquivalentToASCII() {
        let plain = Set((0..<128).map { String(Unicode.Scalar(UInt8($0))) })
        for value in UInt32(128)..<0x30000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(scalar)
            let found = ASCIIText.equivalent(to: text)
            if plain.contains(text) != (found != nil) { Issue.record("U+\(String(value, radix: 16))") }
            if let found { #expect(found == text && ASCIIText.equivalent(to: "a" + text) == "a" + found) }
        }
        #expect(ASCIIText.equivalent(to: "é") == nil && ASCIIText.equivalent(to: "K\u{301}") == nil)
    }

    @Test func hashesOfASCII() {
        for text in plainTexts {
            let hash = withWords(text) { ASCIIText($0)?.hash(seed: 7) }
            var copy = text + ""
            copy.reserveCapacity(200)
            #expect(hash != nil && withWords(copy) { ASCIIText($0)?.hash(seed: 7) } == hash)
        }
        let hashes = Set((0..<10_000).map { number in withWords("item \(number)") { (ASCIIText($0)?.hash(seed: 7) ?? 0) & 0xFFFF_FFFF } })
        #expect(hashes.count > 9_990)
    }

    @Test func bytesThatAreNoCharacters() {
        withWords("a\r\nb\rc\n") { p in
            guard let text = ASCIIText(p) else { return #expect(Bool(false)) }
            #expect((-1...8).map { text.character(at: $0) } == [-1, 97, -1, -1, 98, 13, 99, 10, -1, -1])
            #expect(!text.isPlain && text.isPlain(from: 5, to: 7) && !text.isPlain(from: 2, to: 3))
        }
    }

    @Test func decimals() {
        var values = [0, 1, -1, 9, 10, -10, Int.max, Int.min, Int.max - 1, Int.min + 1]
        var power = 1
        for _ in 0..<18 {
            power *= 10
            values += [power, power - 1, power + 1, -power, 1 - power, -power - 1]
        }
        for value in values {
            let text = SmallText.decimal(value)
            #expect(text == "\(value)")
            #expect(Array(text.utf8) == Array(String(describing: value).utf8))
            #expect(text.hashValue == "\(value)".hashValue)
        }
    }
}
