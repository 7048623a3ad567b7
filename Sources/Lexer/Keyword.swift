/// The words that Swift reserves everywhere. Words with a meaning only in places (`async`, `some`, `get` …) are identifiers.
public enum Keyword {
    public static let texts = [
        "class", "deinit", "enum", "extension", "func", "import", "init", "inout", "internal", "let", "operator", "private",
        "precedencegroup", "protocol", "public", "rethrows", "static", "struct", "subscript", "typealias", "var", "break", "case",
        "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard", "if", "in", "repeat", "return",
        "throw", "switch", "where", "while", "Any", "as", "false", "is", "nil", "self", "Self", "super", "throws", "true", "try",
        "associatedtype", "fileprivate", "_",
    ]

    /// The name table holds the keywords right behind the empty name, so that one comparison tells them from identifiers.
    public static func isReserved(_ name: Name) -> Bool {
        name.id &- 1 < UInt32(texts.count)
    }

    /// Values rather than introducers: a `/` behind them divides.
    static func isOperand(_ name: Name) -> Bool {
        name == "true" || name == "false" || name == "Any" || name == "nil" || name == "self" || name == "Self" || name == "super"
            || name == .underscore
    }
}

/// Operators that have a token kind of their own, interned once.
enum KnownName {
    static let equal: Name = "="
    static let arrow: Name = "->"
    static let ampersand: Name = "&"
    static let question: Name = "?"
    static let exclamation: Name = "!"
    static let period: Name = "."
    static let minus: Name = "-"
    static let operatorKeyword: Name = "operator"
    static let funcKeyword: Name = "func"
    static let tryKeyword: Name = "try"
}
