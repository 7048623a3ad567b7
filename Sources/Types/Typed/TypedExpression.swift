import Diagnostics
import Lexer
import Parser

/// An expression with its type. The checker fills and finishes it; afterwards nobody changes it.
///
/// Every conversion is explicit; every call names its callee and the type arguments. Places (what can be assigned,
/// passed `inout`, mutated) are expressions too: `.local`, `.global`, `.stored`, `.accessor`, `.tupleElement`,
/// `.forceUnwrap`, `.bindOptional`, `.optionalEvaluation` in such a position mean the place, elsewhere its value.
public final class TypedExpression: @unchecked Sendable {
    public internal(set) var kind: Kind
    public internal(set) var type: TypeID
    public let span: Span

    init(_ kind: Kind, _ type: TypeID, _ span: Span) {
        self.kind = kind
        self.type = type
        self.span = span
    }

    public indirect enum Kind {
        /// Of a builtin integer or floating-point type, or of a generic parameter: then what it stands for decides, a type of
        /// the script by its literal initialiser.
        case integerLiteral(UInt128, isNegative: Bool)
        case floatLiteral(Double)
        /// `String`, `Character`, `Unicode.Scalar`, `StaticString`, `Substring` by `type`.
        case stringLiteral(String)
        case booleanLiteral(Bool)
        /// Of an Optional type.
        case nilLiteral
        /// A `String` built from parts.
        case interpolation([InterpolationSegment])
        /// An `Array` (by `type`).
        case array([TypedExpression])
        /// A `Dictionary`.
        case dictionary([(key: TypedExpression, value: TypedExpression)])
        case tuple([TypedExpression])
        case local(LocalID)
        /// A local variable behind nested functions of the same body; type arguments for their signatures.
        case localAccessor(get: LocalFunctionID, set: LocalFunctionID?, [TypeID])
        /// A global or static stored variable; type arguments of the enclosing generic type for a static.
        case global(DeclID, [TypeID])
        /// Stored property of a struct or class instance. `isDirect`: no observers (inside `init` or an observer).
        case stored(base: TypedExpression, DeclID, isDirect: Bool)
        /// Computed property, subscript, or protocol requirement of either kind.
        case accessor(Access)
        case tupleElement(TypedExpression, Int)
        case call(TypedCall)
        case closure(TypedClosure)
        /// A function or method as a value; `self` bound when given, else (for `Type.method`) curried over it.
        case functionReference(Callee, self: TypedExpression?)
        /// `E.c` of an enum: constructs.
        case enumCase(DeclID, [TypedExpression])
        /// The constructor of a case with payload as a function.
        case enumCaseReference(DeclID)
        /// Value -> Optional.
        case injectOptional(TypedExpression)
        /// Any other implicit conversion, from the inner type to `type`: class to superclass, value to existential,
        /// existential to existential, `T?` to `U?`, element-wise for tuples, arrays, dictionaries; functions that
        /// gain `throws`.
        case convert(TypedExpression)
        case forceUnwrap(TypedExpression)
        /// Inside a failable initialiser of a value: the result of a failable `self.init`; nil ends the initialiser with nil.
        case delegatedUnwrap(TypedExpression)
        /// `a?.b`: `.optionalEvaluation` around the whole chain; `.bindOptional` gives the payload or leaves it with nil.
        case optionalEvaluation(TypedExpression)
        case bindOptional(TypedExpression)
        case ternary(TypedExpression, TypedExpression, TypedExpression)
        case and(TypedExpression, TypedExpression)
        case or(TypedExpression, TypedExpression)
        case not(TypedExpression)
        /// Whether an Optional is nil, whatever its payload.
        case isNil(TypedExpression)
        /// `a ?? b`: `a` is Optional, `type` is its payload type, or the same Optional type when `b` is Optional.
        case coalesce(TypedExpression, TypedExpression)
        case assign(place: TypedExpression, TypedExpression)
        /// `_ = e`.
        case discard(TypedExpression)
        case cast(Expression.CastKind, TypedExpression, TypeID)
        case tryOptional(TypedExpression)
        case tryForced(TypedExpression)
        /// `T.self`; also the implicit `self` metatype in static code.
        case metatype(TypeID)
        case typeOf(TypedExpression)
        case keyPath(root: TypeID, [TypedKeyPathComponent])
        /// `a[keyPath: k]`.
        case keyPathApplication(TypedExpression, TypedExpression)
        /// `if`, `switch` or `do` as an expression: its branches end in `.yield`.
        case statement(TypedStatement)
        /// Class identity of two references (`===`), either may be Optional.
        case identical(TypedExpression, TypedExpression)
        /// Initialiser delegation of a class on the object under construction: `self.init(…)`, `super.init(…)`.
        case initializeSelf(Callee, [TypedArgument], self: TypedExpression)
        /// `#function` etc. became literals. What failed to check.
        case error
    }

    public enum InterpolationSegment {
        case text(String)
        case value(TypedExpression)
    }

    public struct Access {
        public var base: TypedExpression?
        /// `VariableDecl` or `SubscriptDecl`.
        public var member: DeclID
        /// Arguments for the member's signature.
        public var substitution: [TypeID]
        public var arguments: [TypedArgument]
        public var dispatch: Dispatch
    }

    public enum Dispatch: Sendable {
        case `static`
        /// Through the class of the base.
        case dynamic
        /// Through the witness table of the base's type.
        case witness
    }
}

/// A variable of one function body, closures and nested functions in it included: an index into `TypedBody.locals`.
public struct LocalID: Hashable, Sendable {
    public let raw: Int
    public init(raw: Int) { self.raw = raw }
}

public enum Callee {
    /// The function itself: free and static functions, struct and enum methods, `final` and `super` calls, initialisers
    /// of values, allocation of a known class.
    case direct(DeclID, [TypeID])
    /// A class method through the object's class.
    case dynamic(DeclID, [TypeID])
    /// A protocol requirement; the first type argument is `Self`. When that is an existential type the witness is found
    /// at run time from the value.
    case witness(DeclID, [TypeID])
    /// A nested function of the same body, with arguments for its own generic parameters.
    case local(LocalFunctionID, [TypeID])
    /// A function value.
    case value(TypedExpression)
    /// `required init` or requirement `init` through a metatype value (the call's `self`).
    case metatypeInit(DeclID, [TypeID])
}

public struct TypedCall {
    public var callee: Callee
    /// Receiver of a method: value, reference, place (`mutating`), or metatype (static).
    public var selfArgument: TypedExpression?
    /// One per parameter, in parameter order; evaluated in that order, defaults last.
    public var arguments: [TypedArgument]
    /// May throw, so stands under a `try`.
    public var isThrowing: Bool
}

public enum TypedArgument {
    case value(TypedExpression)
    /// A place.
    case `inout`(TypedExpression)
    /// The default of the parameter with this index of the callee, with the callee's type arguments.
    case defaultValue(Int)
    /// The elements of a variadic parameter, and the array type.
    case variadic([TypedExpression], TypeID)
}

public enum TypedKeyPathComponent {
    case stored(DeclID, TypeID)
    /// Computed property or subscript with arguments.
    case accessor(DeclID, [TypeID], [TypedArgument], TypedExpression.Dispatch, TypeID)
    case optionalChain(TypeID)
    /// Wraps the end of a chain into an Optional.
    case optionalWrap(TypeID)
    case forceUnwrap(TypeID)
    case tupleElement(Int, TypeID)
}

/// How a cast was written; here so that lowering need not see syntax.
public typealias CastKind = Expression.CastKind
