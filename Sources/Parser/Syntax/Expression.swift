import Diagnostics
import Lexer

/// An expression as written: no types, no slots, operators not yet folded.
///
/// A class so that a node has identity; immutable. The parser emits `.sequence` for every chain of binary
/// operators; `.binary`, `.ternary`, `.assignment`, `.cast` appear only when the checker folds a sequence.
public final class Expression: @unchecked Sendable {
    @exclusivity(unchecked) public private(set) var kind: Kind
    public let span: Span
    /// How many nodes hang below this one in a row; see `longestPlainChain`.
    public let height: UInt32

    public init(_ kind: Kind, _ span: Span) {
        self.kind = kind
        self.span = span
        height = Expression.height(of: kind)
    }

    deinit {
        if height <= longestPlainChain { return }
        var pending: [Expression] = []
        takeLinks(into: &pending)
        while var node = pending.popLast() {
            if isKnownUniquelyReferenced(&node) { node.takeLinks(into: &pending) }
        }
    }

    public enum Kind {
        /// `42`, `0xff`: the magnitude; `nil` when it does not fit 128 bits.
        case integer(UInt128?)
        /// `1.5`, `0x1p3`: the source text without `_`, as `Double.init(_: String)` reads it.
        case float(String)
        case string(StringLiteral)
        case regex(String)
        case boolean(Bool)
        case nilLiteral
        /// `x`, `f(a:b:)`, `Array<Int>`.
        case identifier(NameReference)
        case selfReference
        case superReference
        /// `base.name`; `base` is nil for an implicit member `.name`.
        case member(base: Expression?, NameReference)
        /// `t.0`
        case tupleElement(base: Expression, index: Int)
        case call(callee: Expression, arguments: [Argument], trailingClosures: [Argument])
        case subscripting(base: Expression, arguments: [Argument], trailingClosures: [Argument])
        case closure(ClosureExpression)
        case array([Expression])
        case dictionary([(key: Expression, value: Expression)])
        /// `()`, `(x)` (one unlabelled element: parentheses only), `(a: 1, 2)`.
        case tuple([Argument])
        case prefix(operator: Name, operatorSpan: Span, Expression)
        case postfix(Expression, operator: Name, operatorSpan: Span)
        /// Operands and operators in source order; see `SequenceElement`.
        case sequence([SequenceElement])
        case binary(operator: Name, operatorSpan: Span, Expression, Expression)
        case ternary(condition: Expression, then: Expression, else: Expression)
        case assignment(target: Expression, value: Expression)
        case cast(CastKind, Expression, TypeSyntax)
        case tryExpression(TryKind, Expression)
        case awaitExpression(Expression)
        /// `&x` as an argument.
        case inoutArgument(Expression)
        case forceUnwrap(Expression)
        /// Postfix `?`: the place where a chain may end.
        case optionalChain(Expression)
        /// A type in expression position that is not simply an identifier or member: `[Int]`, `(Int) -> Void`, `any P`, `Int?`.
        case type(TypeSyntax)
        case keyPath(root: TypeSyntax?, components: [KeyPathComponent])
        case ifExpression(Statement)
        case switchExpression(Statement)
        case doExpression(Statement)
        /// `#file`, `#line` …: the word without `#`.
        case poundLiteral(Name)
        /// `_` as the target of an assignment.
        case wildcard
        /// `x` within a pattern that was read as an expression (`case .a(let x)`): only below `Pattern.expression`'s siblings; never reaches the checker elsewhere.
        case pattern(Pattern)
        /// Something of Swift's grammar that livescript does not have; the feature's name for the message.
        case unsupported(feature: String, [Expression])
        /// What could not be parsed; a diagnostic exists.
        case error
    }

    /// The children through which a chain may be as long as the text: `a.b.c…`, `a + b + c …` when folded.
    private static func links(of kind: Kind) -> (Expression?, Expression?) {
        switch kind {
        case .member(let base, _): return (base, nil)
        case .tupleElement(let base, _), .postfix(let base, _, _), .forceUnwrap(let base), .optionalChain(let base), .cast(_, let base, _): return (base, nil)
        case .call(let base, _, _), .subscripting(let base, _, _): return (base, nil)
        case .binary(_, _, let left, let right), .assignment(let left, let right): return (left, right)
        case .ternary(let condition, _, let last): return (condition, last)
        default: return (nil, nil)
        }
    }

    private static func height(of kind: Kind) -> UInt32 {
        let (first, second) = links(of: kind)
        return max(first?.height ?? 0, second?.height ?? 0) &+ 1
    }

    private func takeLinks(into pending: inout [Expression]) {
        let (first, second) = Expression.links(of: kind)
        kind = .error
        if let first { pending.append(first) }
        if let second { pending.append(second) }
    }

    public enum CastKind: Sendable { case coerce, conditional, forced, check }
    public enum TryKind: Sendable { case plain, optional, forced }
}

/// A name as an expression or member, with what may stand behind it.
public struct NameReference {
    public var name: Name
    public var span: Span
    /// `f(a:b:)`: the labels, `_` for none; nil when not written.
    public var labels: [Name]?
    /// `Array<Int>`: nil when not written.
    public var genericArguments: [TypeSyntax]?
    /// Written in backticks, so never a keyword.
    public var isEscaped: Bool

    public init(name: Name, span: Span, labels: [Name]? = nil, genericArguments: [TypeSyntax]? = nil, isEscaped: Bool = false) {
        self.name = name
        self.span = span
        self.labels = labels
        self.genericArguments = genericArguments
        self.isEscaped = isEscaped
    }
}

/// One argument of a call, element of a tuple, or part of an interpolation.
public struct Argument {
    public var label: Name?
    public var labelSpan: Span?
    public var value: Expression

    public init(label: Name?, labelSpan: Span? = nil, value: Expression) {
        self.label = label
        self.labelSpan = labelSpan
        self.value = value
    }
}

/// Part of an operator chain. Prefix operators, `try` and `await` are within operands, except that `try`/`await`
/// to the left of an operator cover everything to their right: the folder extends them.
public enum SequenceElement {
    case operand(Expression)
    case binaryOperator(Name, Span)
    /// `? middle :`
    case ternary(Expression, Span)
    case assign(Span)
    case cast(Expression.CastKind, TypeSyntax, Span)
}

public struct StringLiteral {
    public enum Segment {
        /// Text with escapes already replaced.
        case text(String)
        /// `\(value)`, `\(value, radix: 2)`.
        case interpolation([Argument], Span)
    }
    public var segments: [Segment]

    public init(segments: [Segment]) { self.segments = segments }

    /// The text when there is no interpolation.
    public var plainText: String? {
        var text = ""
        for segment in segments {
            guard case .text(let part) = segment else { return nil }
            text += part
        }
        return text
    }
}

public final class ClosureExpression: @unchecked Sendable {
    public struct Capture {
        public enum Strength: Sendable { case strong, weak, unowned }
        public var strength: Strength
        public var name: Name
        public var span: Span
        /// `[x = expr]`; nil for `[x]`.
        public var value: Expression?
        public init(strength: Strength, name: Name, span: Span, value: Expression?) {
            self.strength = strength
            self.name = name
            self.span = span
            self.value = value
        }
    }
    public struct Parameter {
        public var name: Name
        public var span: Span
        public var type: TypeSyntax?
        public init(name: Name, span: Span, type: TypeSyntax?) {
            self.name = name
            self.span = span
            self.type = type
        }
    }

    public let captures: [Capture]
    /// nil when there is no `in`: `$0`, `$1` … are the parameters.
    public let parameters: [Parameter]?
    public let resultType: TypeSyntax?
    public let isAsync: Bool
    public let isThrowing: Bool
    /// `throws(E)`
    public let thrownType: TypeSyntax?
    public let attributes: [Attribute]
    public let body: [Statement]
    public let span: Span
    /// Hash of its tokens, for matching closures of an edited function.
    public let hash: UInt64
    /// The largest `$n` used directly in it (not in nested closures with their own), or -1.
    public let highestImplicitParameter: Int

    public init(captures: [Capture], parameters: [Parameter]?, resultType: TypeSyntax?, isAsync: Bool, isThrowing: Bool, thrownType: TypeSyntax? = nil, attributes: [Attribute], body: [Statement], span: Span, hash: UInt64, highestImplicitParameter: Int) {
        self.thrownType = thrownType
        self.captures = captures
        self.parameters = parameters
        self.resultType = resultType
        self.isAsync = isAsync
        self.isThrowing = isThrowing
        self.attributes = attributes
        self.body = body
        self.span = span
        self.hash = hash
        self.highestImplicitParameter = highestImplicitParameter
    }
}

public enum KeyPathComponent {
    case member(NameReference)
    case subscripting([Argument], Span)
    case optionalChain(Span)
    case forceUnwrap(Span)
    case tupleElement(Int, Span)
    /// `\.self`
    case identity(Span)
}
