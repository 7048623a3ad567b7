import Diagnostics
import Lexer

/// A pattern as written in `case`, `catch`, `for`, `let` and `var`.
public final class Pattern: @unchecked Sendable {
    public let kind: Kind
    public let span: Span

    public init(_ kind: Kind, _ span: Span) {
        self.kind = kind
        self.span = span
    }

    public enum Kind {
        case wildcard
        /// A new variable; only below `.binding` or in a declaration or `for`.
        case identifier(Name)
        /// `let (x, y)`, `var x`: every identifier in it is a new variable.
        case binding(isLet: Bool, Pattern)
        /// `x: Int` in a declaration or `for`.
        case typed(Pattern, TypeSyntax)
        case tuple([(label: Name?, pattern: Pattern)])
        /// `.name`, `.name(p, label: q)`, `Type.name(p)`. Without payload it may as well be a static member: the
        /// checker decides, and uses `expression` then. `base` is nil for a leading dot.
        case enumCase(base: Expression?, name: Name, nameSpan: Span, payload: [(label: Name?, pattern: Pattern)]?, expression: Expression?)
        /// `p?`
        case optional(Pattern)
        /// `is T`
        case isType(TypeSyntax)
        /// `p as T`
        case asType(Pattern, TypeSyntax)
        /// Matched with `~=`.
        case expression(Expression)
        case error
    }
}
