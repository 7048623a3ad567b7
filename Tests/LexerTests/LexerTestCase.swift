import Diagnostics
import XCTest

@testable import Lexer

/// Lexes snippets, and makes every snippet pay: whatever is cut out of it, the lexer must stay well-behaved.
class LexerTestCase: XCTestCase {
    func lex(_ text: String, file: StaticString = #filePath, line: UInt = #line) -> LexResult {
        lex(bytes: Array(text.utf8), file: file, line: line)
    }

    func lex(bytes: [UInt8], file: StaticString = #filePath, line: UInt = #line) -> LexResult {
        let result = lexOnce(bytes, file: file, line: line)
        damage(bytes, result.tokens, file: file, line: line)
        return result
    }

    /// `kind:text` of all tokens but the last.
    func describe(_ text: String, file: StaticString = #filePath, line: UInt = #line) -> String {
        let result = lex(text, file: file, line: line)
        XCTAssertEqual(result.diagnostics.map(\.message), [], file: file, line: line)
        return result.tokens.dropLast().map { Self.describe($0, result) }.joined(separator: " ")
    }

    /// `line:column message` of all diagnostics.
    func messages(_ text: String, file: StaticString = #filePath, line: UInt = #line) -> [String] {
        messages(lex(text, file: file, line: line))
    }

    func messages(_ result: LexResult) -> [String] {
        result.diagnostics.map {
            let position = result.source.position(of: $0.span.start)
            return "\(position.line):\(position.column) \($0.message)"
        }
    }

    /// The segments of the first string: text as it is, interpolations as `‹tokens›`.
    func segments(_ text: String, file: StaticString = #filePath, line: UInt = #line) -> [String] {
        let result = lex(text, file: file, line: line)
        guard let token = result.tokens.first(where: { $0.kind == .string }) else {
            XCTFail("no string", file: file, line: line)
            return []
        }
        return Self.segments(of: token, result)
    }

    static func segments(of token: Token, _ result: LexResult) -> [String] {
        result.stringSegments(of: token).map { segment in
            switch segment {
            case .text(let text): return text
            case .interpolation(let tokens, _): return "‹" + tokens.dropLast().map { result.text(of: $0) }.joined(separator: " ") + "›"
            }
        }
    }

    private static func describe(_ token: Token, _ result: LexResult) -> String {
        let text = result.text(of: token)
        switch token.kind {
        case .identifier: return text
        case .keyword: return "`\(text)`"
        case .binaryOperator: return "_\(text)_"
        case .prefixOperator: return "\(text)_"
        case .postfixOperator: return "_\(text)"
        case .endOfFile, .implicitParameter, .integer, .float, .string, .regex, .unknown, .ellipsis, .equal, .arrow, .ampersand, .question,
            .exclamation:
            return "\(token.kind):\(text)"
        case .leftParen, .rightParen, .leftBracket, .rightBracket, .leftBrace, .rightBrace, .comma, .colon, .semicolon, .period, .at, .pound,
            .backslash:
            return text
        }
    }

    private func lexOnce(_ bytes: [UInt8], file: StaticString, line: UInt) -> LexResult {
        let source = Source(id: SourceID(raw: 1), name: "test.swift", bytes: bytes)
        let result = Lexer.lex(source)
        check(result.tokens, 0, UInt32(bytes.count), result, file: file, line: line)
        for diagnostic in result.diagnostics {
            let spans = [diagnostic.span] + diagnostic.notes.compactMap(\.span) + diagnostic.fixIts.map(\.span)
            for span in spans {
                XCTAssertLessThanOrEqual(span.start, span.end, file: file, line: line)
                XCTAssertLessThanOrEqual(span.end, UInt32(bytes.count), diagnostic.message, file: file, line: line)
            }
        }
        return result
    }

    /// Tokens lie in order within their text, and only the last is the end of file.
    private func check(_ tokens: [Token], _ start: UInt32, _ end: UInt32, _ result: LexResult, file: StaticString, line: UInt) {
        var position = start
        for (index, token) in tokens.enumerated() {
            XCTAssertGreaterThanOrEqual(token.start, position, file: file, line: line)
            XCTAssertEqual(token.kind == .endOfFile, index == tokens.count - 1, file: file, line: line)
            XCTAssertEqual(token.length == 0, token.kind == .endOfFile, file: file, line: line)
            position = token.end
            _ = result.documentation(before: index)
            switch token.kind {
            case .string:
                for case .interpolation(let inner, let span) in result.stringSegments(of: token) {
                    XCTAssertGreaterThanOrEqual(span.start, token.start, file: file, line: line)
                    XCTAssertLessThanOrEqual(span.end, token.end, file: file, line: line)
                    check(inner, span.start, span.end, result, file: file, line: line)
                }
            case .integer: _ = result.integerValue(of: token)
            case .float: XCTAssertNotNil(Double(result.floatText(of: token)), result.text(of: token), file: file, line: line)
            case .regex: _ = result.regexPattern(of: token)
            default: break
            }
        }
        XCTAssertEqual(tokens.last?.kind, .endOfFile, file: file, line: line)
        XCTAssertEqual(position, end, file: file, line: line)
    }

    private func damage(_ bytes: [UInt8], _ tokens: [Token], file: StaticString, line: UInt) {
        guard bytes.count < 400 else { return }
        for count in bytes.indices {
            _ = lexOnce(Array(bytes[..<count]), file: file, line: line)
            _ = lexOnce(Array(bytes[count...]), file: file, line: line)
        }
        for token in tokens {
            var rest = bytes
            rest.removeSubrange(Int(token.start)..<Int(token.end))
            _ = lexOnce(rest, file: file, line: line)
        }
    }
}
