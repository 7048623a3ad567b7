import Lexer

extension Name {
    /// Made of operator characters.
    var isOperator: Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return !(first.properties.isXIDStart || first == "_" || first == "$" || first.properties.isEmoji && !first.isASCII)
    }
}
