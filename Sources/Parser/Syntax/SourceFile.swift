import Diagnostics
import Lexer

/// One parsed version of one file.
public final class SourceFile: @unchecked Sendable {
    public let source: Source
    public let tokens: [Token]
    public let statements: [Statement]
    public let diagnostics: [Diagnostic]
    /// The text ends in the middle of something (open brace, open string, operator without right side): a prompt
    /// should ask for more instead of reporting an error.
    public let isUnfinished: Bool

    public init(source: Source, tokens: [Token], statements: [Statement], diagnostics: [Diagnostic], isUnfinished: Bool) {
        self.source = source
        self.tokens = tokens
        self.statements = statements
        self.diagnostics = diagnostics
        self.isUnfinished = isUnfinished
    }
}
