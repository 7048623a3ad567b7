import Diagnostics
import Lexer
import Parser

/// What a name stands for. Immutable once resolved; an edit replaces the object under the same `id`.
public class Decl: @unchecked Sendable {
    public let id: DeclID
    public let name: Name
    /// The nominal type it is a member of (also through an extension), or nil.
    public let parent: DeclID?
    /// `main.Point.move(by:)`.
    public let qualifiedName: String
    public let syntax: Declaration?
    public let nameSpan: Span
    /// Belongs to the prelude.
    public let isPrelude: Bool
    /// What is around it; names in its header are looked up there.
    let context: DeclContext
    /// How far its header has been worked out.
    enum Resolution { case none, running, done }
    var resolution = Resolution.none
    /// Key under which `DeclTable` knows it.
    var key = ""

    init(id: DeclID, name: Name, parent: DeclID?, qualifiedName: String, syntax: Declaration?, nameSpan: Span, isPrelude: Bool, context: DeclContext) {
        self.id = id
        self.name = name
        self.parent = parent
        self.qualifiedName = qualifiedName
        self.syntax = syntax
        self.nameSpan = nameSpan
        self.isPrelude = isPrelude
        self.context = context
    }

    /// The part (type body or extension) it is written in.
    var part: Part? { context.part }
}

/// Generic parameters and what is required of them.
public struct GenericSignature: Sendable {
    /// Outer types' parameters first; each is a `.parameter` type. Substitution lists have the same order.
    public var parameters: [TypeID]
    public var requirements: [Requirement]

    public enum Requirement: Hashable, Sendable {
        case conforms(TypeID, DeclID)
        case sameType(TypeID, TypeID)
        case superclass(TypeID, TypeID)
        case classBound(TypeID)
    }

    public init(parameters: [TypeID] = [], requirements: [Requirement] = []) {
        self.parameters = parameters
        self.requirements = requirements
    }
}

public final class NominalDecl: Decl, @unchecked Sendable {
    public enum Kind: Sendable { case `struct`, `class`, `enum`, `protocol` }
    public let kind: Kind
    public internal(set) var signature = GenericSignature()
    /// The type with its own parameters as arguments.
    public internal(set) var selfType: TypeID = .error
    /// Superclass in terms of the type's own parameters.
    public internal(set) var superclass: TypeID?
    /// Protocols written in the inheritance clause of the type itself (not of extensions).
    public internal(set) var protocols: [DeclID] = []
    /// A protocol whose conformers are classes.
    public internal(set) var isClassBound = false
    /// Stored instance properties in source order, not those of superclasses.
    public internal(set) var storedProperties: [DeclID] = []
    /// Enum cases in source order.
    public internal(set) var cases: [DeclID] = []
    /// `enum E: Int`.
    public internal(set) var rawType: TypeID?
    /// See `Program.requirements(of:)`; nil: nobody asked yet.
    var requirements: [DeclID]?
    public internal(set) var associatedTypes: [DeclID] = []
    public internal(set) var primaryAssociatedTypes: [DeclID] = []
    /// Written `deinit`.
    public internal(set) var deinitializer: DeclID?
    public internal(set) var isIndirect = false
    /// A class whose members wait for their turn when others use them.
    public internal(set) var isActor = false
    public internal(set) var isFinal = false
    /// `protocol P: Collection<Int>`.
    var inheritedBindings: [TypeNode.ExistentialType.Binding] = []
    /// Members written in the type itself.
    var ownPart: Part?
    /// Parameters by name, for members' headers.
    var genericContext: DeclContext?
    /// Layout known to the interpreter itself: `@builtin("Int")`.
    public internal(set) var builtin: String?

    init(id: DeclID, name: Name, parent: DeclID?, qualifiedName: String, syntax: Declaration?, nameSpan: Span, isPrelude: Bool, context: DeclContext, kind: Kind) {
        self.kind = kind
        super.init(id: id, name: name, parent: parent, qualifiedName: qualifiedName, syntax: syntax, nameSpan: nameSpan, isPrelude: isPrelude, context: context)
    }
}

public struct ParameterInfo: Sendable {
    /// nil for `_`.
    public var label: Name?
    public var name: Name
    /// Of a variadic parameter: the array type.
    public var type: TypeID
    public var isInout: Bool
    public var isVariadic: Bool
    public var isAutoclosure: Bool
    public var isEscaping: Bool
    public var hasDefault: Bool
    public var span: Span
    /// The default is `#line` or the like, which speaks of the place of the call.
    var callSite: Name?
    /// A result builder that makes the value of a closure.
    var builder: TypeID?
    /// Closures given for it need not say `self.`, though they escape.
    var capturesSelf = false
    /// `isolated`: the function belongs to the actor that is passed.
    var isIsolated = false
}

extension Decl {
    /// `class func`, `class var`: a member of the type that subclasses may override.
    var isClassMember: Bool { syntax?.modifiers.contains { $0.name == "class" } ?? false }
}

public final class FunctionDecl: Decl, @unchecked Sendable {
    /// `throws(E)`; nil: any error.
    public internal(set) var thrown: TypeID?
    public enum Kind: Sendable {
        case function, initializer, deinitializer
        case getter, setter, willSet, didSet
    }
    public let kind: Kind
    /// How `self` arrives.
    public enum SelfKind: Sendable {
        /// Free function or static member of a type whose metatype is not needed.
        case none
        /// A value or reference, not changed.
        case value
        /// The address of a value: `mutating`.
        case `inout`
        /// Static member: `self` is the metatype (1 word).
        case metatype
        /// Initialiser of a struct or enum: makes `self` and returns it.
        case result
        /// Initialiser of a class: gets the allocated object.
        case object
    }
    public internal(set) var selfKind: SelfKind = .none
    public internal(set) var isStatic = false
    public internal(set) var signature = GenericSignature()
    public internal(set) var parameters: [ParameterInfo] = []
    public internal(set) var result: TypeID = .error
    public internal(set) var isThrowing = false
    public internal(set) var isRethrowing = false
    public internal(set) var isAsync = false
    /// `init?` / `init!`: the call's type is Optional.
    public internal(set) var isFailable = false
    public internal(set) var isConvenience = false
    public internal(set) var isRequired = false
    public internal(set) var isFinal = false
    public internal(set) var isDiscardable = false
    /// `-> Self` of a class: a call gives the receiver's type.
    public internal(set) var returnsSelf = false
    /// `T!`
    public internal(set) var isImplicitlyUnwrapped = false
    /// The method of a superclass that this one overrides.
    public internal(set) var overridden: DeclID?
    /// A protocol requirement: has no body, reached through witnesses.
    public internal(set) var isRequirement = false
    /// Name in the natives' table: `@native("array.append")`.
    public internal(set) var native: String?
    /// Of an accessor: the variable or subscript.
    public internal(set) var storage: DeclID?
    /// Of an operator: where it is written.
    public internal(set) var fixity: Declaration.Fixity?
    /// The text it was declared by.
    enum Source {
        case function(FunctionDeclaration)
        case initializer(InitializerDeclaration)
        case deinitializer([Statement])
        /// An accessor of a variable or subscript.
        case accessor(Accessor)
        case none

        /// As written; none for what takes none by itself.
        var parameters: [Parameter] {
            switch self {
            case .function(let syntax): return syntax.parameters
            case .initializer(let syntax): return syntax.parameters
            case .deinitializer, .accessor, .none: return []
            }
        }
    }
    var source = Source.none
    /// Of a local function: the signature around it.
    var enclosingSignature: GenericSignature?
    /// Scope of its body: generic parameters around the context.
    var bodyContext: DeclContext?
    /// Memberwise initialisers and the like cannot be redeclared, only hidden.
    var isImplicit: Bool { synthesized != nil }
    /// A memberwise or default initialiser, synthesised `==`, …: there is no syntax.
    public internal(set) var synthesized: Synthesized?

    /// Its body is made from what the type stores.
    enum Coding { case encode, decode }
    var coding: Coding?

    public enum Synthesized: Sendable {
        /// Struct: parameters are the stored properties that take part, by name.
        case memberwiseInit([DeclID])
        /// `init()` of a class or struct all of whose properties have initial values.
        case defaultInit
        /// Inherits a superclass's designated initialiser.
        case inheritedInit(DeclID)
        case equals, hash, lessThan
        case rawValueGetter, rawValueInit
        case allCases
    }

    init(id: DeclID, name: Name, parent: DeclID?, qualifiedName: String, syntax: Declaration?, nameSpan: Span, isPrelude: Bool, context: DeclContext, kind: Kind) {
        self.kind = kind
        super.init(id: id, name: name, parent: parent, qualifiedName: qualifiedName, syntax: syntax, nameSpan: nameSpan, isPrelude: isPrelude, context: context)
    }
}

public final class VariableDecl: Decl, @unchecked Sendable {
    public enum Ownership: Sendable { case strong, weak, unowned }
    public internal(set) var isLet: Bool
    public internal(set) var isStatic = false
    public internal(set) var type: TypeID = .error
    public internal(set) var ownership = Ownership.strong
    public internal(set) var isLazy = false
    /// Has storage: a stored property, a global, a static stored property.
    public internal(set) var isStored = true
    /// `async let`: holds what is waited for where it is used.
    var isAsyncLet = false
    public internal(set) var hasInitialValue = false
    public internal(set) var isFinal = false
    public internal(set) var isRequirement = false
    public internal(set) var overridden: DeclID?
    public internal(set) var getter: DeclID?
    public internal(set) var setter: DeclID?
    public internal(set) var willSet: DeclID?
    public internal(set) var didSet: DeclID?
    public internal(set) var signature = GenericSignature()
    public internal(set) var setterIsMutating = true
    public internal(set) var getterIsMutating = false
    /// `private(set)` and friends leave this true; only a missing setter makes it false.
    public var isSettable: Bool { isStored ? true : setter != nil }
    var reportedCycle = false
    /// Written with a generic type whose arguments follow from the value: `let s: Set = [1]`.
    var hasOpenAnnotation = false
    /// Its binding in the declaration.
    var binding: VariableDeclaration.Binding?
    /// The whole pattern's position of this name, for `let (a, b) = …`.
    var bindingIndex = 0
    /// Type written as `T!`.
    public internal(set) var isImplicitlyUnwrapped = false
    /// A synthesised property (`rawValue`, `allCases`, `hashValue`).
    public internal(set) var synthesized: FunctionDecl.Synthesized?

    init(id: DeclID, name: Name, parent: DeclID?, qualifiedName: String, syntax: Declaration?, nameSpan: Span, isPrelude: Bool, context: DeclContext, isLet: Bool) {
        self.isLet = isLet
        super.init(id: id, name: name, parent: parent, qualifiedName: qualifiedName, syntax: syntax, nameSpan: nameSpan, isPrelude: isPrelude, context: context)
    }
}

public final class SubscriptDecl: Decl, @unchecked Sendable {
    public internal(set) var isImplicitlyUnwrapped = false
    public internal(set) var isStatic = false
    public internal(set) var signature = GenericSignature()
    public internal(set) var parameters: [ParameterInfo] = []
    public internal(set) var type: TypeID = .error
    public internal(set) var getter: DeclID?
    public internal(set) var setter: DeclID?
    public internal(set) var isRequirement = false
    public internal(set) var overridden: DeclID?
    public internal(set) var isFinal = false
    public internal(set) var setterIsMutating = true
    /// In-place access by the interpreter: `@native("array.element")` gives the address of an element.
    public internal(set) var nativeAddressor: String?
    var bodyContext: DeclContext?
}

public final class EnumCaseDecl: Decl, @unchecked Sendable {
    /// Position in the source: the tag.
    public internal(set) var index = 0
    /// nil-labelled or labelled payload values; empty for none.
    public internal(set) var payload: [ParameterInfo] = []
    public internal(set) var hasPayloadClause = false
    public internal(set) var isIndirect = false
    /// A class whose members wait for their turn when others use them.
    public internal(set) var isActor = false
    public internal(set) var rawValue: TypedExpression?
    var element: EnumCaseElement?
}

public final class TypealiasDecl: Decl, @unchecked Sendable {
    public internal(set) var signature = GenericSignature()
    public internal(set) var type: TypeID = .error
}

public final class AssociatedTypeDecl: Decl, @unchecked Sendable {
    public internal(set) var defaultType: TypeID?
}

extension NominalDecl.Kind {
    /// As it is written.
    var written: NominalDeclaration.Kind {
        switch self {
        case .struct: return .struct
        case .class: return .class
        case .enum: return .enum
        case .protocol: return .protocol
        }
    }
}

extension NominalDecl {
    /// Its own generic parameters, without those of types around it.
    var ownParameterCount: Int {
        guard let syntax, case .nominal(let nominal) = syntax.kind, kind != .protocol else { return 0 }
        return nominal.genericParameters.count
    }
}

extension TypealiasDecl {
    var ownParameterCount: Int {
        guard let syntax, case .typealias(let alias) = syntax.kind else { return 0 }
        return alias.genericParameters.count
    }
}
