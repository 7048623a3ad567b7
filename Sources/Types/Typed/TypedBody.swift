import Diagnostics
import Lexer
import Parser

/// One checked body: of a function, accessor, initialiser, default argument, property initial value, or one top-level
/// statement. Closures and nested functions in it share its table of locals.
public final class TypedBody: @unchecked Sendable {
    public internal(set) var locals: [TypedLocal] = []
    /// `self`, when there is one.
    public internal(set) var selfLocal: LocalID?
    public internal(set) var parameters: [LocalID] = []
    public internal(set) var statements: [TypedStatement] = []
    public internal(set) var result: TypeID
    public internal(set) var localFunctions: [TypedLocalFunction] = []
    /// All closures in source order.
    public internal(set) var closures: [TypedClosure] = []
    public internal(set) var isThrowing = false
    /// Variables that nobody wrote: what property wrappers of locals and parameters are kept in.
    var wrapperStorage: Set<LocalID> = []
    /// Types are declared in it: each version of a program declares them by checking the body.
    var declaresTypes = false
    /// Where values of variables with a written type stand: such a variable keeps what it is given.
    var typedValues: Set<Span> = []
    /// Its text in the version of the file that it was checked in.
    public let span: Span
    /// That version: lives as long as code that was made of it.
    public let source: Source?
    /// Of a top-level statement that a later version has unchanged: its text there. Set when that version comes in force.
    public var place: Span

    init(result: TypeID, span: Span, in sources: SourceMap) {
        self.result = result
        self.span = span
        source = sources.source(span.source)
        place = span
    }
}

public struct TypedLocal: Sendable {
    public var name: Name
    /// Of a `weak` variable: the Optional type.
    public var type: TypeID
    public var isLet: Bool
    public var ownership: VariableDecl.Ownership
    /// A parameter passed `inout`, or `self` of a mutating method: the slot holds an address.
    public var isInout: Bool
    /// Used by a closure or nested function other than the one it belongs to.
    public var isCaptured: Bool
    /// Assigned or mutated after its initialisation.
    public var isMutated: Bool
    /// Which function it belongs to: 0 the body itself, else 1 + the index in `functions` order.
    public var owner: Int
    public var span: Span
}

/// An index into `TypedBody.localFunctions`.
public struct LocalFunctionID: Hashable, Sendable {
    public let raw: Int
    public init(raw: Int) { self.raw = raw }
}

public final class TypedClosure: @unchecked Sendable {
    /// Unique among the closures and nested functions of the body; `owner` of its locals.
    public let owner: Int
    public internal(set) var parameters: [LocalID] = []
    public internal(set) var result: TypeID = .error
    public internal(set) var isThrowing = false
    public internal(set) var statements: [TypedStatement] = []
    /// Locals of enclosing functions that it uses, in order of first use; also what closures inside it need.
    public internal(set) var captures: [LocalID] = []
    /// `[x = e, weak self]`: new locals of the closure, filled when it is made.
    public internal(set) var captureValues: [(LocalID, TypedExpression)] = []
    public let span: Span
    /// Hash of its tokens and of where it stands (`map`, label), for matching after an edit.
    public internal(set) var hash: UInt64
    public internal(set) var context: String = ""
    public internal(set) var isAutoclosure = false

    init(owner: Int, span: Span, hash: UInt64) {
        self.owner = owner
        self.span = span
        self.hash = hash
    }
}

/// A function declared inside a body. Its environment is built from `captures` wherever it is called or referenced.
public final class TypedLocalFunction: @unchecked Sendable {
    public let id: LocalFunctionID
    public let name: Name
    /// Its declaration, which carries signature and parameters.
    public let declaration: DeclID
    /// As in `TypedClosure`; `captures` includes those of the local functions it uses.
    public let closure: TypedClosure

    init(id: LocalFunctionID, name: Name, declaration: DeclID, closure: TypedClosure) {
        self.id = id
        self.name = name
        self.declaration = declaration
        self.closure = closure
    }
}

/// One top-level statement of a file, ready to run.
public final class TopLevelItem: @unchecked Sendable {
    public let statement: Statement
    public let body: TypedBody
    /// Globals that it declares and initialises.
    public let declares: [DeclID]
    public let source: SourceID

    init(statement: Statement, body: TypedBody, declares: [DeclID], source: SourceID) {
        self.statement = statement
        self.body = body
        self.declares = declares
        self.source = source
    }

    /// A `defer` at the top level.
    public var isDeferred: Bool {
        if case .defer = body.statements.first?.kind { return true }
        return false
    }
}

extension FunctionDecl {
    /// What its body's span is: the declaration's text, or the accessor's in it.
    public var textSpan: Span {
        if case .accessor(let accessor) = source, accessor.span.end > accessor.span.start { return accessor.span }
        return syntax?.span ?? nameSpan
    }
}

extension VariableDecl {
    /// What the span of its initial value's body is.
    public var initialValueSpan: Span? { binding?.value?.span }
}
