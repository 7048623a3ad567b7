import XCTest

@testable import Repl

final class KeyDecoderTests: XCTestCase {
    private func keys(_ bytes: [UInt8], givesUp: Bool = true) -> [UInt32] {
        var decoder = KeyDecoder()
        bytes.forEach { decoder.take($0) }
        if givesUp { decoder.giveUp() }
        var keys: [UInt32] = []
        while let key = decoder.next() { keys.append(key) }
        return keys
    }

    func testEveryCharacter() {
        for value in stride(from: UInt32(0xa0), to: 0x11_0000, by: 7) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            XCTAssertEqual(keys(Array(String(Character(scalar)).utf8)), [value])
        }
    }

    func testInvalidBytes() {
        let replacement: UInt32 = 0xfffd
        XCTAssertEqual(keys([0x80]), [replacement])
        XCTAssertEqual(keys([0xc0, 0x41]), [replacement, 0x41])
        XCTAssertEqual(keys([0xe2, 0x82, 0x41]), [replacement, 0x41])
        XCTAssertEqual(keys([0xe2, 0x82]), [replacement])
        XCTAssertEqual(keys([0xed, 0xa0, 0x80]), [replacement], "a surrogate")
        XCTAssertEqual(keys([0xe0, 0x80, 0x80]), [replacement], "overlong")
        XCTAssertEqual(keys([0xc2, 0x85]), [replacement], "where the editor's own keys are")
        XCTAssertEqual(keys([0xc3, 0xc3, 0xa9]), [replacement, 0xe9])
        XCTAssertEqual(keys([0xff, 0xfe]), [replacement, replacement])
    }

    func testSequences() {
        XCTAssertEqual(keys(Array("\u{1b}[A".utf8)), [EditKey.up.rawValue])
        XCTAssertEqual(keys(Array("\u{1b}[1;5D".utf8)), [EditKey.wordLeft.rawValue])
        XCTAssertEqual(keys(Array("\u{1b}OH".utf8)), [EditKey.home.rawValue])
        XCTAssertEqual(keys(Array("\u{1b}\r".utf8)), [EditKey.newline.rawValue])
        XCTAssertEqual(keys(Array("\u{1b}b".utf8)), [0x1b, 0x62])
        XCTAssertEqual(keys(Array("\u{1b}".utf8)), [0x1b])
        XCTAssertEqual(keys(Array("\u{1b}".utf8), givesUp: false), [], "what follows decides")
        XCTAssertEqual(keys(Array("\u{1b}\u{1b}[A".utf8)), [0x1b, EditKey.up.rawValue])
        XCTAssertEqual(keys(Array("\u{1b}[24~".utf8)), "\u{1b}[24~".utf8.map(UInt32.init), "not known: as it is")
        XCTAssertEqual(keys(Array("\u{1b}é".utf8)), [0x1b, 0xe9])
        XCTAssertEqual(keys(Array("\u{1b}[1;1R".utf8)).count, 6, "no answer is awaited")
    }

    func testPaste() {
        var decoder = KeyDecoder()
        let text = "a\u{1b}[31mb\r\nc\rd\n\te\u{0}\u{7f}\u{85}😀\n\n"
        for byte in Array("x\u{1b}[200~\(text)\u{1b}[201~y".utf8) { decoder.take(byte) }
        XCTAssertEqual(decoder.next(), 0x78)
        XCTAssertEqual(decoder.next(), EditKey.paste.rawValue)
        XCTAssertEqual(decoder.nextPaste(), "a[31mb\nc\nd\n\te😀")
        XCTAssertEqual(decoder.next(), 0x79)
        XCTAssertNil(decoder.next())
    }

    func testRandomBytesAreNeverStuck() {
        for _ in 0..<2000 {
            var decoder = KeyDecoder()
            for _ in 0..<40 { decoder.take([0x1b, 0x5b, 0x32, 0x30, 0x7e, .random(in: 0...255)].randomElement() ?? 0) }
            for byte in Array("\u{1b}[201~".utf8) { decoder.take(byte) }
            decoder.giveUp()
            decoder.take(0x71)
            var last: UInt32?
            while let key = decoder.next() { last = key }
            XCTAssertEqual(last, 0x71)
        }
    }

    func testReport() {
        var decoder = KeyDecoder()
        decoder.awaitReport()
        for byte in Array("a\u{1b}[12;34Rb".utf8) { decoder.take(byte) }
        let report = decoder.takeReport()
        XCTAssertEqual(report?.row, 12)
        XCTAssertEqual(report?.column, 34)
        XCTAssertEqual(decoder.next(), 0x61)
        XCTAssertEqual(decoder.next(), 0x62)
    }
}
