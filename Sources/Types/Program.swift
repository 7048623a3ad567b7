import Diagnostics
import Lexer
import Parser

/// Everything that is declared: the world a script runs in. A save makes a copy, checks into it, and either becomes
/// the new world or is thrown away; declarations and bodies are immutable objects shared between copies.
///
/// What the interpreter asks while lowering is answered lazily (prelude declarations are parsed and checked when first
/// needed); all access is under the session's compile lock.
public final class Program: @unchecked Sendable {
    public let types: TypeArena
    public var sources: SourceMap
    var declarations: [Decl?] = []
    var bodies: [DeclID: TypedBody] = [:]

    public init(types: TypeArena, sources: SourceMap) {
        self.types = types
        self.sources = sources
    }

    // MARK: Declarations

    public func declaration(_ id: DeclID) -> Decl? {
        let index = Int(id.raw)
        return index >= 0 && index < declarations.count ? declarations[index] : nil
    }
    public func function(_ id: DeclID) -> FunctionDecl? { declaration(id) as? FunctionDecl }
    public func variable(_ id: DeclID) -> VariableDecl? { declaration(id) as? VariableDecl }
    public func nominal(_ id: DeclID) -> NominalDecl? { declaration(id) as? NominalDecl }
    public func enumCase(_ id: DeclID) -> EnumCaseDecl? { declaration(id) as? EnumCaseDecl }
    public func subscripting(_ id: DeclID) -> SubscriptDecl? { declaration(id) as? SubscriptDecl }
}
