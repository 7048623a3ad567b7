import Diagnostics
import Lexer

/// A statement with everything resolved.
public final class TypedStatement: @unchecked Sendable {
    public let kind: Kind
    public let span: Span

    init(_ kind: Kind, _ span: Span) {
        self.kind = kind
        self.span = span
    }

    public indirect enum Kind {
        case expression(TypedExpression)
        /// `let`/`var`; the pattern binds locals or globals. Without a value the variables are filled later.
        case variable(TypedPattern, TypedExpression?)
        /// `let a = 1, b = 2`: in the scope around, not one of its own.
        case group([TypedStatement])
        case `if`(JumpTarget?, [TypedCondition], [TypedStatement], else: [TypedStatement]?)
        case `guard`([TypedCondition], else: [TypedStatement])
        case `while`(Loop, [TypedCondition], [TypedStatement])
        case `repeat`(Loop, [TypedStatement], TypedExpression)
        case `for`(Loop, TypedFor)
        case `switch`(TypedSwitch)
        case `do`(JumpTarget?, [TypedStatement], [TypedCatch])
        case `return`(TypedExpression?)
        case `throw`(TypedExpression)
        case `break`(JumpTarget)
        case `continue`(JumpTarget)
        /// To the next case of the innermost switch.
        case `fallthrough`
        case `defer`([TypedStatement])
        /// The value of an `if`/`switch` expression's branch.
        case yield(TypedExpression)
        /// A nested function stands here; nothing happens.
        case localFunction(LocalFunctionID)
    }

    /// A loop, switch, or labelled statement that `break`/`continue` may name; unique in a body.
    public struct JumpTarget: Hashable, Sendable {
        public let raw: Int
        public init(raw: Int) { self.raw = raw }
    }

    /// What the live engine knows a loop by.
    public struct Loop: Sendable {
        public var target: JumpTarget
        public var headerHash: UInt64
        public var bodyHash: UInt64
        public var label: Name?
        public var span: Span
        /// There is an `await` in it.
        public var waits = false
    }
}

public enum TypedCondition {
    case expression(TypedExpression)
    /// `case p = e` and `let x = e` (pattern `.some(x)`).
    case pattern(TypedPattern, TypedExpression)
    case constant(Bool)
}

/// `for p in s where c { … }`
public struct TypedFor {
    public var sequence: TypedExpression
    /// `makeIterator()` of the sequence's type and `next()` of the iterator's (witnesses).
    public var makeIterator: Callee
    public var next: Callee
    public var iteratorType: TypeID
    public var elementType: TypeID
    /// Hidden local that holds the iterator.
    public var iterator: LocalID
    /// Matches one element; `for case` patterns may fail, which skips the round.
    public var pattern: TypedPattern
    public var whereClause: TypedExpression?
    public var body: [TypedStatement]
}

public struct TypedSwitch {
    public var target: TypedStatement.JumpTarget
    public var subject: TypedExpression
    public var cases: [Case]
    public struct Case {
        /// Any of these matches. Empty for `default`.
        public var items: [(pattern: TypedPattern, whereClause: TypedExpression?)]
        public var isDefault: Bool
        public var body: [TypedStatement]
        public var span: Span
    }
}

public struct TypedCatch {
    public var items: [(pattern: TypedPattern, whereClause: TypedExpression?)]
    public var body: [TypedStatement]
    public var span: Span
    /// Hidden or user-visible local that holds the caught `any Error`.
    public var error: LocalID
    /// The catch takes every error.
    public var isExhaustive: Bool
}

/// A pattern with the type of what it is matched against.
public final class TypedPattern: @unchecked Sendable {
    public internal(set) var kind: Kind
    public internal(set) var type: TypeID
    public let span: Span

    init(_ kind: Kind, _ type: TypeID, _ span: Span) {
        self.kind = kind
        self.type = type
        self.span = span
    }

    public indirect enum Kind {
        case wildcard
        case local(LocalID)
        case global(DeclID)
        case tuple([TypedPattern])
        /// Payload patterns, one per payload value; empty: the payload does not matter.
        case enumCase(DeclID, [TypedPattern])
        case optionalSome(TypedPattern)
        case optionalNone
        case isType(TypeID)
        /// Casts and matches the result; also an upcast or a conversion that cannot fail.
        case asType(TypedPattern, TypeID)
        /// The subject is put into the local, then the Bool expression decides.
        case expression(LocalID, TypedExpression)
        case boolean(Bool)
    }
}
