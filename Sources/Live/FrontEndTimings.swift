import Diagnostics
import Lexer
import Parser

/// How long the stages before running take for one text. Nanoseconds.
public struct FrontEndTimings {
    public var lines: Int
    public var lex: UInt64
    /// Without lexing.
    public var parse: UInt64
    /// Outline, declarations, types and flow.
    public var check: UInt64
}

extension Session {
    /// Takes a text through the stages on its own; what is loaded stays as it is.
    public func timings(name: String, bytes: [UInt8]) -> FrontEndTimings {
        let source = sources.add(name: name, bytes: bytes)
        let begin = host.monotonicNanoseconds()
        let file = Parser.parse(source)
        let both = host.monotonicNanoseconds() &- begin
        let again = host.monotonicNanoseconds()
        _ = Lexer.lex(source)
        let parsed = host.monotonicNanoseconds()
        _ = Proposal.make(arrange([file], isSave: false), over: nil, in: shared, startedAt: parsed)
        let checked = host.monotonicNanoseconds()
        let lex = parsed &- again
        let lines = bytes.reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        return FrontEndTimings(lines: lines, lex: lex, parse: both > lex ? both - lex : 0, check: checked &- parsed)
    }
}
