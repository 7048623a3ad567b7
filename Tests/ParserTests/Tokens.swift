import Parser
import Lexer

extension SourceFile {
    /// The tokens of a file that was read as a whole.
    var tokens: [Token] { Lexer.lex(source).tokens }
}
