import Diagnostics
import Lexer

/// A type as written.
public final class TypeSyntax: @unchecked Sendable {
    @exclusivity(unchecked) public private(set) var kind: Kind
    public let span: Span
    /// How many nodes hang below this one in a row; see `longestPlainChain`.
    private let height: UInt32

    public init(_ kind: Kind, _ span: Span) {
        self.kind = kind
        self.span = span
        height = (TypeSyntax.link(of: kind)?.height ?? 0) &+ 1
    }

    deinit {
        if height <= longestPlainChain { return }
        var pending: [TypeSyntax] = []
        takeLinks(into: &pending)
        while var node = pending.popLast() {
            if isKnownUniquelyReferenced(&node) { node.takeLinks(into: &pending) }
        }
    }

    /// The child through which a chain may be as long as the text: `A.B.C…`, `A???…`.
    private static func link(of kind: Kind) -> TypeSyntax? {
        switch kind {
        case .member(let base, _, _, _), .optional(let base), .implicitlyUnwrappedOptional(let base), .metatype(let base), .protocolMetatype(let base):
            return base
        default: return nil
        }
    }

    private func takeLinks(into pending: inout [TypeSyntax]) {
        let link = TypeSyntax.link(of: kind)
        kind = .error
        if let link { pending.append(link) }
    }

    public enum Kind {
        /// `Int`, `Dictionary<String, Int>`, `Self`, `Any`, `AnyObject`
        case identifier(Name, genericArguments: [TypeSyntax]?)
        /// `Outer.Inner<T>`, `T.Element`
        case member(TypeSyntax, Name, nameSpan: Span, genericArguments: [TypeSyntax]?)
        case array(TypeSyntax)
        case dictionary(key: TypeSyntax, value: TypeSyntax)
        case optional(TypeSyntax)
        case implicitlyUnwrappedOptional(TypeSyntax)
        /// `()`, `(Int)` (one unlabelled element: parentheses), `(x: Int, Int)`
        case tuple([TupleElement])
        case function(parameters: [FunctionParameter], isAsync: Bool, throwing: Throwing, result: TypeSyntax)
        /// `P & Q`
        case composition([TypeSyntax])
        case some(TypeSyntax)
        case any(TypeSyntax)
        /// `T.Type`
        case metatype(TypeSyntax)
        /// `P.Protocol`
        case protocolMetatype(TypeSyntax)
        /// `inout T`, `@escaping T`, `borrowing T` …
        case attributed(attributes: [Attribute], specifiers: [Name], TypeSyntax)
        /// `_`
        case placeholder
        case unsupported(feature: String)
        case error
    }

    public struct TupleElement {
        public var label: Name?
        public var type: TypeSyntax
        public init(label: Name?, type: TypeSyntax) {
            self.label = label
            self.type = type
        }
    }

    public struct FunctionParameter {
        public var type: TypeSyntax
        public var isInout: Bool
        public var isVariadic: Bool
        public var attributes: [Attribute]
        public init(type: TypeSyntax, isInout: Bool, isVariadic: Bool, attributes: [Attribute]) {
            self.type = type
            self.isInout = isInout
            self.isVariadic = isVariadic
            self.attributes = attributes
        }
    }
}

/// The throwing effect of a function.
public enum Throwing {
    case none
    case plain
    case `rethrows`
    /// `throws(E)`
    case typed(TypeSyntax)

    /// The E of `throws(E)`.
    public var thrownType: TypeSyntax? {
        if case .typed(let type) = self { return type }
        return nil
    }

    public var canThrow: Bool {
        if case .none = self { return false }
        return true
    }
}

/// `@name(arguments)`. Arguments are kept as expressions where they parse as such.
public struct Attribute {
    public var name: Name
    public var span: Span
    public var arguments: [Argument]?
    /// A property wrapper or result builder may be written as a type: `@Clamped<Int>(0...1)`.
    public var type: TypeSyntax
    public init(name: Name, span: Span, arguments: [Argument]?, type: TypeSyntax) {
        self.name = name
        self.span = span
        self.arguments = arguments
        self.type = type
    }
}
