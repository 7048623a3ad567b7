import Diagnostics
import Lexer
import Parser

/// What a parsed file declares and runs, as hashes and names: all that is needed to say what a save changed.
public struct Outline {
    /// Types, functions, accessors, stored properties…: in source order, members behind their type.
    public var definitions: [Definition] = []
    /// Top-level statements that run, in source order.
    public var statements: [StatementOutline] = []
    /// Which of them each statement of the files gave, in order.
    var chunks: [Chunk] = []
    /// Full names of the types declared.
    var ownTypes: Set<String> = []
    /// By module: those it imports.
    var imports: [String: [String]] = [:]
    /// Keys that several definitions have: which is which is not certain, so nothing is reused for them.
    var sharedKeys: Set<String> = []

    public init() {}

    /// What one statement of a file gave.
    struct Chunk {
        var statement: Statement
        var definitions: Range<Int>
        var statements: Range<Int>
    }

    /// The outline of a text on its own.
    public static func parse(_ text: String) -> Outline {
        Outliner.outline([Parser.parse(Source(id: SourceID(raw: 1), name: "text", text: text))])
    }
}

/// One declaration, or the part of one that changes on its own (an accessor, a type's header).
public struct Definition {
    public enum Kind: Sendable {
        /// Function, initialiser, `deinit`, accessor, observer: a header and a body.
        case code
        /// Stored instance property, enum case, requirement, associated type: what a type is made of.
        case part
        /// The header of a type or of an extension.
        case type
        /// A stored `static`: its value is made at first use.
        case staticStorage
        case alias
        /// Operators, precedence groups, imports: can change the meaning of anything.
        case global
    }
    public var kind: Kind
    /// As the checker names it (`Decl.key`), unless it has a name only here.
    public var key: String
    /// What is reported as one: the property of an accessor, the type of a stored property; otherwise the key itself.
    public var group: String
    /// The group of the type around it.
    public var parent: String?
    /// `Ball.step`: base names, with the module only when it is not `main`.
    public var path: String
    /// As notices name it: `main.Ball.step(by:)`.
    public var title: String
    /// The name by which code mentions it.
    public var name: Name
    /// The type it is a member of.
    public var container: Name?
    public var headerHash: UInt64
    /// 0 when there is no body.
    public var bodyHash: UInt64
    /// Sorted ids of names.
    public var headerMentions: [UInt32]
    public var bodyMentions: [UInt32]
    /// The type of what it declares follows from its body (`some P`).
    public var bodyIsHeader: Bool
    public var span: Span
    /// What it is made of.
    var declaration: Declaration
    var accessor: Accessor?
    /// 2 and more for further ones with the same key; then the key ends with `#2`.
    var number = 1
}

/// A loop goes on as a loop of its own form only.
public enum LoopForm: Equatable, Sendable { case `while`, `repeat`, `for` }

/// One top-level statement that runs.
public struct StatementOutline {
    /// How alike statements are found when their text differs.
    public enum Shape: Equatable, Sendable {
        /// Declares these variables.
        case variables([Name])
        /// A loop: hash of its header and of its body.
        case loop(LoopForm, header: UInt64, body: UInt64)
        /// `if`, `switch`, `do`, `guard`: hash of the keyword and of what stands before the first block.
        case branch(keyword: UInt64, header: UInt64)
        /// Hash of what stands before the first bracket: `list.append`.
        case other(lead: UInt64)
    }
    public var statement: Statement
    /// The module it belongs to.
    public var module: String
    /// Of all its tokens.
    public var fullHash: UInt64
    /// Of its tokens outside of definitions inside it: a change of this one makes it run again.
    public var hash: UInt64
    public var shape: Shape
    /// The variables it declares.
    public var declares: [Name]
    /// Sorted ids of names.
    public var mentions: [UInt32]
    /// Hash of the initial values alone, when it declares variables with values.
    public var valueHash: UInt64?
    /// Where it stands now: in which file, and at which byte.
    var file: SourceFile
    var start: UInt32
    public var line: Int { file.source.position(of: start).line }
    /// nil: it is no loop.
    public var loopForm: LoopForm? {
        if case .loop(let form, _, _) = shape { return form }
        return nil
    }
}
