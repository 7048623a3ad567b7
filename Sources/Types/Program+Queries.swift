import Diagnostics
import Lexer
import Parser

/// What lowering and the live engine ask of a checked program. Answers are for finished declarations; they never fail on
/// a program that was accepted.
extension Program {
    // MARK: Bodies

    /// The checked body of a function, initialiser, deinitialiser or accessor; nil for natives, requirements and
    /// synthesised functions without a body. Prelude bodies are checked here when first asked for.
    public func body(of function: DeclID) -> TypedBody? { nil }
    /// The default of a parameter: a body whose only statement returns the value. Its type arguments are the function's.
    public func defaultArgument(of function: DeclID, parameter: Int) -> TypedBody? { nil }
    /// The initial value of a stored property (no `self`, except `lazy`), static, or lazily initialised global.
    /// Type arguments: those of the enclosing type.
    public func initialValue(of variable: DeclID) -> TypedBody? { nil }

    // MARK: Types

    /// `type` with the parameters of a signature replaced by arguments; dependent members of concrete types are resolved
    /// to their witnesses, opaque types to what stands behind them.
    public func substitute(_ type: TypeID, _ signature: GenericSignature, _ arguments: [TypeID]) -> TypeID { type }
    /// `type` with parameter -> argument pairs replaced, then normalised as above.
    public func substitute(_ type: TypeID, _ replacements: [TypeID: TypeID]) -> TypeID { type }
    /// Name as Swift prints it: `Int`, `Array<Int>`; `qualified`: `Swift.Array<Swift.Int>`, `main.Point`.
    public func describe(_ type: TypeID, qualified: Bool = false) -> String { "" }
    /// Stored instance properties of a struct or class itself, in layout order.
    public func storedProperties(of nominal: DeclID) -> [VariableDecl] { [] }
    /// Type of a stored property for an instance of this nominal type (class: the property may be inherited).
    public func typeOfStoredProperty(_ variable: DeclID, in type: TypeID) -> TypeID { .error }
    /// Types of an enum case's payload values for this enum type.
    public func payloadTypes(of enumCase: DeclID, in type: TypeID) -> [TypeID] { [] }

    // MARK: Classes

    public func superclass(of type: TypeID) -> TypeID? { nil }
    /// `type` is `ancestor` or inherits from it.
    public func isSubclass(_ type: TypeID, of ancestor: TypeID) -> Bool { false }
    /// The most derived override of a method, accessor or required initialiser for instances of `type`, with the
    /// arguments for its signature (`own` are those of the method's own generic parameters).
    public func implementation(of method: DeclID, in type: TypeID, own: [TypeID]) -> (DeclID, [TypeID]) { (method, []) }
    /// Some subclass in the program overrides it.
    public func hasOverrides(_ member: DeclID) -> Bool { false }
    /// Direct and indirect subclasses exist.
    public func hasSubclasses(_ nominal: DeclID) -> Bool { false }

    // MARK: Protocols

    /// The concrete type conforms (nominal with its extensions, existential of itself where Swift allows, metatypes: no).
    public func conforms(_ type: TypeID, to protocolDecl: DeclID) -> Bool { false }
    /// What a concrete type answers a requirement with: a function, or for a variable or subscript requirement the
    /// accessor function asked for. `own` are arguments of the requirement's own generic parameters.
    /// nil when the type does not conform.
    public func witness(of requirement: DeclID, for type: TypeID, own: [TypeID]) -> WitnessAnswer? { nil }
    /// The type that stands for an associated type.
    public func associatedType(_ associated: DeclID, of type: TypeID) -> TypeID? { nil }

    public enum WitnessAnswer {
        /// Call this function (for a class method: dispatch dynamically when `dynamic`).
        case function(DeclID, [TypeID], isDynamic: Bool)
        /// A stored property answers an accessor requirement.
        case stored(DeclID)
        /// A stored static or global.
        case global(DeclID, [TypeID])
        /// An enum case answers a static requirement.
        case enumCase(DeclID)
    }

    // MARK: Known declarations

    /// A nominal type of the prelude by name; nil when there is none.
    public func known(_ name: Name) -> DeclID? { nil }
}
