import Diagnostics
import Lexer

/// A declaration as written.
public final class Declaration: @unchecked Sendable {
    public let kind: Kind
    public let span: Span
    public let attributes: [Attribute]
    public let modifiers: [Modifier]
    /// The doc comment above it, without comment marks; empty when there is none.
    public let documentation: String
    /// Hash of all its tokens.
    public let hash: UInt64
    /// Hash of the tokens outside bodies: what others can see of it. For a nominal type or extension: everything
    /// before `{`. For a variable without a written type the initialiser counts as header.
    public let headerHash: UInt64
    /// Its tokens in `SourceFile.tokens`, and those of the header.
    public let tokens: Range<Int>
    public let headerTokens: Range<Int>
    /// The syntax inside has errors that were reported already.
    public let hasError: Bool

    public init(_ kind: Kind, _ span: Span, attributes: [Attribute], modifiers: [Modifier], documentation: String, hash: UInt64, headerHash: UInt64, tokens: Range<Int>, headerTokens: Range<Int>, hasError: Bool) {
        self.kind = kind
        self.span = span
        self.attributes = attributes
        self.modifiers = modifiers
        self.documentation = documentation
        self.hash = hash
        self.headerHash = headerHash
        self.tokens = tokens
        self.headerTokens = headerTokens
        self.hasError = hasError
    }

    public indirect enum Kind {
        case variable(VariableDeclaration)
        case function(FunctionDeclaration)
        case initializer(InitializerDeclaration)
        case deinitializer(body: [Statement])
        case subscripting(SubscriptDeclaration)
        case nominal(NominalDeclaration)
        case `extension`(ExtensionDeclaration)
        case `typealias`(TypealiasDeclaration)
        case `associatedtype`(AssociatedTypeDeclaration)
        case enumCase([EnumCaseElement], isIndirect: Bool)
        case `operator`(name: Name, fixity: Fixity, precedenceGroup: Name?)
        case precedenceGroup(PrecedenceGroupDeclaration)
        /// `place`: of the path.
        case `import`([Name], kind: Name?, place: Span)
        case unsupported(feature: String)
        case error
    }

    public enum Fixity: Sendable { case prefix, infix, postfix }
}

/// `static`, `private(set)`, `unowned(safe)` …
public struct Modifier {
    public var name: Name
    public var detail: Name?
    public var span: Span
    public init(name: Name, detail: Name?, span: Span) {
        self.name = name
        self.detail = detail
        self.span = span
    }
}

public struct VariableDeclaration {
    public struct Binding {
        public var pattern: Pattern
        public var type: TypeSyntax?
        public var value: Expression?
        public var accessors: [Accessor]
        public var span: Span
        public init(pattern: Pattern, type: TypeSyntax?, value: Expression?, accessors: [Accessor], span: Span) {
            self.pattern = pattern
            self.type = type
            self.value = value
            self.accessors = accessors
            self.span = span
        }
    }
    public var isLet: Bool
    public var bindings: [Binding]
    public init(isLet: Bool, bindings: [Binding]) {
        self.isLet = isLet
        self.bindings = bindings
    }
}

/// `get`, `set(x)`, `willSet`, `didSet`, `_modify`, `_read`. A body without `get` is a `get`.
public struct Accessor {
    public enum Kind: String, Sendable { case get, set, willSet, didSet, modify, read, initAccessor }
    public var kind: Kind
    public var isMutating: Bool?
    public var isAsync: Bool
    public var throwing: Throwing
    /// `set(x)`, `willSet(x)`.
    public var parameter: Name?
    /// nil in a protocol requirement.
    public var body: [Statement]?
    public var attributes: [Attribute]
    public var span: Span
    public var hash: UInt64
    public init(kind: Kind, isMutating: Bool?, isAsync: Bool, throwing: Throwing, parameter: Name?, body: [Statement]?, attributes: [Attribute], span: Span, hash: UInt64) {
        self.kind = kind
        self.isMutating = isMutating
        self.isAsync = isAsync
        self.throwing = throwing
        self.parameter = parameter
        self.body = body
        self.attributes = attributes
        self.span = span
        self.hash = hash
    }
}

public struct Parameter {
    /// `_` or the first name; equals `name` when only one is written.
    public var label: Name
    public var name: Name
    public var nameSpan: Span
    public var type: TypeSyntax
    public var isVariadic: Bool
    public var isInout: Bool
    public var attributes: [Attribute]
    public var defaultValue: Expression?
    public var span: Span
    public init(label: Name, name: Name, nameSpan: Span, type: TypeSyntax, isVariadic: Bool, isInout: Bool, attributes: [Attribute], defaultValue: Expression?, span: Span) {
        self.label = label
        self.name = name
        self.nameSpan = nameSpan
        self.type = type
        self.isVariadic = isVariadic
        self.isInout = isInout
        self.attributes = attributes
        self.defaultValue = defaultValue
        self.span = span
    }
}

public struct GenericParameter {
    public var name: Name
    public var span: Span
    /// `T: P`
    public var inherited: TypeSyntax?
    /// `each T`, `let N: Int`: not supported.
    public var unsupported: String?
    public init(name: Name, span: Span, inherited: TypeSyntax?, unsupported: String?) {
        self.name = name
        self.span = span
        self.inherited = inherited
        self.unsupported = unsupported
    }
}

public enum GenericRequirement {
    /// `T: P`
    case conforms(TypeSyntax, TypeSyntax)
    /// `T == U`
    case sameType(TypeSyntax, TypeSyntax)
}

public struct FunctionDeclaration {
    public var name: Name
    public var nameSpan: Span
    public var genericParameters: [GenericParameter]
    public var requirements: [GenericRequirement]
    public var parameters: [Parameter]
    public var isAsync: Bool
    public var throwing: Throwing
    public var result: TypeSyntax?
    /// nil for a protocol requirement or a `@native` declaration.
    public var body: [Statement]?
    public init(name: Name, nameSpan: Span, genericParameters: [GenericParameter], requirements: [GenericRequirement], parameters: [Parameter], isAsync: Bool, throwing: Throwing, result: TypeSyntax?, body: [Statement]?) {
        self.name = name
        self.nameSpan = nameSpan
        self.genericParameters = genericParameters
        self.requirements = requirements
        self.parameters = parameters
        self.isAsync = isAsync
        self.throwing = throwing
        self.result = result
        self.body = body
    }
}

public struct InitializerDeclaration {
    public enum Failure: Sendable { case none, optional, implicitlyUnwrapped }
    public var failure: Failure
    public var genericParameters: [GenericParameter]
    public var requirements: [GenericRequirement]
    public var parameters: [Parameter]
    public var isAsync: Bool
    public var throwing: Throwing
    public var body: [Statement]?
    public var nameSpan: Span
    public init(failure: Failure, genericParameters: [GenericParameter], requirements: [GenericRequirement], parameters: [Parameter], isAsync: Bool, throwing: Throwing, body: [Statement]?, nameSpan: Span) {
        self.failure = failure
        self.genericParameters = genericParameters
        self.requirements = requirements
        self.parameters = parameters
        self.isAsync = isAsync
        self.throwing = throwing
        self.body = body
        self.nameSpan = nameSpan
    }
}

public struct SubscriptDeclaration {
    public var genericParameters: [GenericParameter]
    public var requirements: [GenericRequirement]
    public var parameters: [Parameter]
    public var result: TypeSyntax
    public var accessors: [Accessor]
    public var nameSpan: Span
    public init(genericParameters: [GenericParameter], requirements: [GenericRequirement], parameters: [Parameter], result: TypeSyntax, accessors: [Accessor], nameSpan: Span) {
        self.genericParameters = genericParameters
        self.requirements = requirements
        self.parameters = parameters
        self.result = result
        self.accessors = accessors
        self.nameSpan = nameSpan
    }
}

public struct NominalDeclaration {
    public enum Kind: String, Sendable { case `struct`, `class`, `enum`, `protocol`, actor }
    public var kind: Kind
    public var name: Name
    public var nameSpan: Span
    public var genericParameters: [GenericParameter]
    /// Primary associated types of a protocol: `protocol P<A, B>`.
    public var primaryAssociatedTypes: [Name]
    public var inherited: [TypeSyntax]
    public var requirements: [GenericRequirement]
    public var members: [Declaration]
    public init(kind: Kind, name: Name, nameSpan: Span, genericParameters: [GenericParameter], primaryAssociatedTypes: [Name], inherited: [TypeSyntax], requirements: [GenericRequirement], members: [Declaration]) {
        self.kind = kind
        self.name = name
        self.nameSpan = nameSpan
        self.genericParameters = genericParameters
        self.primaryAssociatedTypes = primaryAssociatedTypes
        self.inherited = inherited
        self.requirements = requirements
        self.members = members
    }
}

public struct ExtensionDeclaration {
    public var type: TypeSyntax
    public var inherited: [TypeSyntax]
    public var requirements: [GenericRequirement]
    public var members: [Declaration]
    public init(type: TypeSyntax, inherited: [TypeSyntax], requirements: [GenericRequirement], members: [Declaration]) {
        self.type = type
        self.inherited = inherited
        self.requirements = requirements
        self.members = members
    }
}

public struct TypealiasDeclaration {
    public var name: Name
    public var nameSpan: Span
    public var genericParameters: [GenericParameter]
    public var requirements: [GenericRequirement]
    public var type: TypeSyntax
    public init(name: Name, nameSpan: Span, genericParameters: [GenericParameter], requirements: [GenericRequirement], type: TypeSyntax) {
        self.name = name
        self.nameSpan = nameSpan
        self.genericParameters = genericParameters
        self.requirements = requirements
        self.type = type
    }
}

public struct AssociatedTypeDeclaration {
    public var name: Name
    public var nameSpan: Span
    public var inherited: [TypeSyntax]
    public var requirements: [GenericRequirement]
    public var defaultType: TypeSyntax?
    public init(name: Name, nameSpan: Span, inherited: [TypeSyntax], requirements: [GenericRequirement], defaultType: TypeSyntax?) {
        self.name = name
        self.nameSpan = nameSpan
        self.inherited = inherited
        self.requirements = requirements
        self.defaultType = defaultType
    }
}

public struct EnumCaseElement {
    public var name: Name
    public var nameSpan: Span
    /// nil for a case without payload. `label` is `_` for an unlabelled value.
    public var payload: [Parameter]?
    public var rawValue: Expression?
    public var span: Span
    public init(name: Name, nameSpan: Span, payload: [Parameter]?, rawValue: Expression?, span: Span) {
        self.name = name
        self.nameSpan = nameSpan
        self.payload = payload
        self.rawValue = rawValue
        self.span = span
    }
}

public struct PrecedenceGroupDeclaration {
    public enum Associativity: Sendable { case left, right, none }
    public var name: Name
    public var nameSpan: Span
    public var higherThan: [Name]
    public var lowerThan: [Name]
    public var associativity: Associativity
    public var isAssignment: Bool
    /// Where the groups of both lists are named.
    public var places: [(name: Name, span: Span)] = []
    public init(name: Name, nameSpan: Span, higherThan: [Name], lowerThan: [Name], associativity: Associativity, isAssignment: Bool) {
        self.name = name
        self.nameSpan = nameSpan
        self.higherThan = higherThan
        self.lowerThan = lowerThan
        self.associativity = associativity
        self.isAssignment = isAssignment
    }
}
