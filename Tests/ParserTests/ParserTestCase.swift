import Diagnostics
import Lexer
import XCTest

@testable import Parser

/// Parses snippets, and makes every snippet pay: whatever is cut out of it, the parser must stay well-behaved.
class ParserTestCase: XCTestCase {
    /// The snippet parses without messages; its tree is `dump`.
    func assertParse(_ text: String, _ dump: String? = nil, file: StaticString = #filePath, line: UInt = #line) {
        let result = parse(text, file: file, line: line)
        XCTAssertEqual(messages(result), [], text, file: file, line: line)
        XCTAssertFalse(result.isUnfinished, "unfinished: \(text)", file: file, line: line)
        if let dump { XCTAssertEqual(SyntaxDump.text(result), dump, text, file: file, line: line) }
        truncate(result, file: file, line: line)
        deleteTokens(result, file: file, line: line)
    }

    /// The snippet is wrong: `line:column message` of all errors, in order.
    @discardableResult
    func assertErrors(_ text: String, _ expected: [String], file: StaticString = #filePath, line: UInt = #line) -> SourceFile {
        let result = parse(text, file: file, line: line)
        XCTAssertEqual(messages(result), expected, text, file: file, line: line)
        deleteTokens(result, file: file, line: line)
        return result
    }

    func parse(_ text: String, file: StaticString = #filePath, line: UInt = #line) -> SourceFile {
        let result = Parser.parse(Source(id: SourceID(raw: 1), name: "test.lsw", text: text))
        checkSpans(result, file: file, line: line)
        return result
    }

    func messages(_ result: SourceFile) -> [String] {
        result.diagnostics.filter { $0.severity == .error }.map {
            let position = result.source.position(of: $0.span.start)
            return "\(position.line):\(position.column) \($0.message)"
        }
    }

    /// Cut off behind each token: an error must be one that more text can repair.
    private func truncate(_ whole: SourceFile, file: StaticString, line: UInt) {
        for token in whole.tokens where token.kind != .endOfFile {
            let text = String(decoding: whole.source.bytes[..<Int(token.end)], as: UTF8.self)
            let part = parse(text, file: file, line: line)
            if messages(part).isEmpty {
                XCTAssertFalse(part.isUnfinished, "unfinished without error: \(text)", file: file, line: line)
            }
        }
    }

    /// Without each of its tokens: no crash, and spans within the text.
    private func deleteTokens(_ whole: SourceFile, file: StaticString, line: UInt) {
        for token in whole.tokens where token.kind != .endOfFile {
            var bytes = whole.source.bytes
            bytes.removeSubrange(Int(token.start)..<Int(token.end))
            _ = parse(String(decoding: bytes, as: UTF8.self), file: file, line: line)
        }
    }

    /// Statements lie in order, and all that is in them lies within them.
    private func checkSpans(_ result: SourceFile, file: StaticString, line: UInt) {
        var checker = SpanChecker(end: UInt32(result.source.bytes.count), tokens: result.tokens.count)
        checker.check(result.statements)
        for diagnostic in result.diagnostics where diagnostic.span.end > checker.end {
            checker.problems.append("a message outside of the text: \(diagnostic.message)")
        }
        XCTAssertEqual(checker.problems, [], result.source.text(Span(source: result.source.id, start: 0, end: checker.end)), file: file, line: line)
    }
}
