import Diagnostics
import Lexer

/// A statement as written. Inactive `#if` branches are parsed and dropped; active ones are spliced in.
public final class Statement: @unchecked Sendable {
    @exclusivity(unchecked) public private(set) var kind: Kind
    public let span: Span
    /// Hash of its tokens: equal for equal statements whatever their spaces and comments.
    public let hash: UInt64
    /// Its tokens in `SourceFile.tokens`.
    public let tokens: Range<Int>
    /// How many nodes hang below this one in a row; see `longestPlainChain`.
    private let height: UInt32

    public init(_ kind: Kind, _ span: Span, hash: UInt64, tokens: Range<Int>) {
        self.kind = kind
        self.span = span
        self.hash = hash
        self.tokens = tokens
        height = (Statement.link(of: kind)?.height ?? 0) &+ 1
    }

    deinit {
        if height <= longestPlainChain { return }
        var pending: [Statement] = []
        takeLinks(into: &pending)
        while var node = pending.popLast() {
            if isKnownUniquelyReferenced(&node) { node.takeLinks(into: &pending) }
        }
    }

    /// The next `if` of a chain of `else if`.
    private static func link(of kind: Kind) -> Statement? {
        guard case .if(let statement) = kind, case .elseIf(let next)? = statement.elseBranch else { return nil }
        return next
    }

    private func takeLinks(into pending: inout [Statement]) {
        let link = Statement.link(of: kind)
        kind = .error
        if let link { pending.append(link) }
    }

    public enum Kind {
        case expression(Expression)
        case declaration(Declaration)
        case `if`(IfStatement)
        case `guard`(conditions: [Condition], body: [Statement])
        case `while`(label: Name?, conditions: [Condition], body: Block)
        case `repeat`(label: Name?, body: Block, condition: Expression)
        case `for`(ForStatement)
        case `switch`(SwitchStatement)
        case `do`(label: Name?, body: [Statement], throwing: Throwing, catches: [CatchClause])
        case `return`(Expression?)
        case `throw`(Expression)
        case `break`(label: Name?)
        case `continue`(label: Name?)
        case `fallthrough`
        case `defer`([Statement])
        case unsupported(feature: String)
        case error
    }
}

/// Statements in braces, with the hash of the tokens between them: the unit a running loop replaces.
public struct Block {
    public var statements: [Statement]
    public var span: Span
    public var hash: UInt64
    public init(statements: [Statement], span: Span, hash: UInt64) {
        self.statements = statements
        self.span = span
        self.hash = hash
    }
}

public struct IfStatement {
    public indirect enum Else {
        case block([Statement])
        case elseIf(Statement)
    }
    public var label: Name?
    public var conditions: [Condition]
    public var body: [Statement]
    public var elseBranch: Else?
    public init(label: Name?, conditions: [Condition], body: [Statement], elseBranch: Else?) {
        self.label = label
        self.conditions = conditions
        self.body = body
        self.elseBranch = elseBranch
    }
}

public enum Condition {
    case expression(Expression)
    /// `let x = e`, `var x: T = e`; `if let x` has no value.
    case optionalBinding(isLet: Bool, Pattern, type: TypeSyntax?, value: Expression?, Span)
    /// `case p = e`
    case pattern(Pattern, type: TypeSyntax?, value: Expression, Span)
    /// `#available(…)`: always true; `#unavailable`: always false.
    case availability(isAvailable: Bool, Span)
}

public struct ForStatement {
    public var label: Name?
    public var isTry: Bool
    public var isAwait: Bool
    /// A `for case` pattern; otherwise the identifiers in it are new constants.
    public var isCase: Bool
    public var pattern: Pattern
    public var sequence: Expression
    public var whereClause: Expression?
    public var body: Block
    /// Hash of everything before the body.
    public var headerHash: UInt64
    public init(label: Name?, isTry: Bool, isAwait: Bool, isCase: Bool, pattern: Pattern, sequence: Expression, whereClause: Expression?, body: Block, headerHash: UInt64) {
        self.label = label
        self.isTry = isTry
        self.isAwait = isAwait
        self.isCase = isCase
        self.pattern = pattern
        self.sequence = sequence
        self.whereClause = whereClause
        self.body = body
        self.headerHash = headerHash
    }
}

public struct SwitchStatement {
    public struct Item {
        public var pattern: Pattern
        public var whereClause: Expression?
        public init(pattern: Pattern, whereClause: Expression?) {
            self.pattern = pattern
            self.whereClause = whereClause
        }
    }
    public struct Case {
        /// Empty for `default`.
        public var items: [Item]
        public var isDefault: Bool
        public var isUnknown: Bool
        public var body: [Statement]
        public var span: Span
        public init(items: [Item], isDefault: Bool, isUnknown: Bool, body: [Statement], span: Span) {
            self.items = items
            self.isDefault = isDefault
            self.isUnknown = isUnknown
            self.body = body
            self.span = span
        }
    }
    public var label: Name?
    public var subject: Expression
    public var cases: [Case]
    public init(label: Name?, subject: Expression, cases: [Case]) {
        self.label = label
        self.subject = subject
        self.cases = cases
    }
}

public struct CatchClause {
    /// Empty: catches everything as `error`.
    public var items: [SwitchStatement.Item]
    public var body: [Statement]
    public var span: Span
    public init(items: [SwitchStatement.Item], body: [Statement], span: Span) {
        self.items = items
        self.body = body
        self.span = span
    }
}
