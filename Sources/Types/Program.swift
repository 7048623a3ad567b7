import Diagnostics
import Lexer
import Parser

/// Everything that is declared: the world a script runs in. A save makes a new one that shares unchanged bodies with the
/// old, and either becomes the world or is thrown away.
///
/// What the interpreter asks while lowering is answered lazily (prelude declarations are parsed and checked when first
/// needed); all access is under the session's compile lock.
public final class Program: @unchecked Sendable {
    public let types: TypeArena
    public let sources: SourceMap
    let table: DeclTable
    let prelude: PreludeWorld
    /// User declarations by id.
    var userDeclarations: [Decl?] = []
    /// The top levels of the script and of what it imports.
    var contexts: [Name: DeclContext] = [:]
    /// Names under which modules are imported that have another name.
    var aliases: [Name: Name] = [:]
    /// How many names were found nowhere.
    var unknownNames = 0
    /// Parts written by the user: of user types, and extensions of prelude types.
    var userParts: [DeclID: [Part]] = [:]
    /// What the user's type aliases, associated and nested types are called.
    var memberTypes: Set<Name> = []
    /// Precedence groups and operators declared by the user.
    var operators = OperatorTable()
    /// The script's own top level.
    let userContext: DeclContext
    /// User functions in source order, accessors included: what the checker checks.
    var userFunctions: [DeclID] = []
    var userVariables: [DeclID] = []
    /// Globals that a `guard` declares: its place, and where its `else` begins.
    var guardElse: [DeclID: (statement: Span, otherwise: Span?)] = [:]
    var userNominals: [DeclID] = []
    /// Of the properties that say `override`. Known when all files are declared.
    private(set) lazy var overridingNames = findOverridingNames()
    /// Answers of `declaresMember`.
    var namesInTypes: [Name: Bool] = [:]
    var userUserParts: [Part] = []
    var pendingExtensions: [(Declaration, ExtensionDeclaration, DeclContext)] = []

    var bodies: [DeclID: TypedBody] = [:]
    var initialValues: [DeclID: TypedBody] = [:]
    var defaultArguments: [DefaultArgumentKey: TypedBody] = [:]
    var opaqueTypes: [DeclID: TypeID] = [:]
    /// Operators of which the script has one that takes an operand unevaluated.
    var unevaluatedOperators: [Name: Bool] = [:]
    struct DefaultArgumentKey: Hashable {
        var function: DeclID
        var index: Int
    }

    // Memo tables; valid for this version of the program only.
    var conformanceCache: [ConformanceKey: Conformance?] = [:]
    var witnessCache: [WitnessKey: WitnessEntry] = [:]
    var typeWitnessCache: [WitnessKey: TypeID] = [:]
    var resolvingTypeWitness: Set<WitnessKey> = []
    var resolvingConformance: Set<ConformanceKey> = []
    /// Property wrappers that the files declare, by name.
    var wrapperSyntax: [Name: NominalDeclaration] = [:]
    /// Inheritance clauses being read: what is not found meanwhile may come.
    var protocolsInProgress = 0
    /// Those whose headers are known to the end (`settleProtocols`).
    var settledProtocols: Set<DeclID> = []
    var inheritedProtocolCache: [DeclID: [DeclID]] = [:]
    var subclassCache: [DeclID: [DeclID]]?
    var declaredProtocolCache: [DeclID: [DeclID]] = [:]
    var implicitCache: [ImplicitKey: [DeclID]] = [:]
    var opaqueBounds: [DeclID: TypeID] = [:]
    /// What is known of the generic parameters where something is being resolved.
    var environment = Environment(GenericSignature())
    /// Headers that are being worked out.
    var openHeaders = 0
    /// Types with arguments written in the script.
    var writtenTypes: [WrittenType] = []
    /// Makes the arguments of a generic type that is written without them, where its value says what they are.
    var openArgument: (() -> TypeID)?

    /// The statement that gives a global its value.
    var globalStatements: [DeclID: Statement] = [:]
    /// The globals of a statement.
    var globalsOfStatement: [ObjectIdentifier: [DeclID]] = [:]
    var itemsByStatement: [ObjectIdentifier: TopLevelItem] = [:]
    var checkingItems: Set<ObjectIdentifier> = []
    /// > 0 while a body is being checked.
    var checking = 0

    /// Found while headers were resolved and bodies checked.
    var diagnostics: [Diagnostic] = []
    /// Which of them are about bodies of functions.
    var ofBodies = 0..<0
    /// What the flow checks found wrong, for when nothing else is.
    var ofFlow: [Diagnostic] = []
    /// Where expressions are pointed at that are not pointed at where they begin.
    var carets: [Span: UInt32] = [:]
    var duplicateKeys: Set<String> = []
    /// Mistakes in the prelude, for its own tests.
    public internal(set) var preludeProblems: [Diagnostic] = []
    /// Which of the versions it is that were in force, as whoever puts them in force counts them.
    public var number = 0

    public init(types: TypeArena, sources: SourceMap, table: DeclTable, prelude: PreludeWorld) {
        self.types = types
        self.sources = sources
        self.table = table
        self.prelude = prelude
        userContext = DeclContext(.module(ModuleScope(ModuleScope.main)), parent: nil)
        contexts[ModuleScope.main] = userContext
    }

    /// A version that declares the same: everything that was worked out holds for it too.
    init(declaringAs base: Program) {
        types = base.types
        sources = base.sources
        table = base.table
        prelude = base.prelude
        userContext = base.userContext
        userDeclarations = base.userDeclarations
        contexts = base.contexts
        aliases = base.aliases
        userParts = base.userParts
        memberTypes = base.memberTypes
        operators = base.operators
        userFunctions = base.userFunctions
        userVariables = base.userVariables
        guardElse = base.guardElse
        userNominals = base.userNominals
        userUserParts = base.userUserParts
        bodies = base.bodies
        initialValues = base.initialValues
        defaultArguments = base.defaultArguments
        opaqueTypes = base.opaqueTypes
        conformanceCache = base.conformanceCache
        witnessCache = base.witnessCache
        typeWitnessCache = base.typeWitnessCache
        inheritedProtocolCache = base.inheritedProtocolCache
        subclassCache = base.subclassCache
        declaredProtocolCache = base.declaredProtocolCache
        implicitCache = base.implicitCache
        opaqueBounds = base.opaqueBounds
        globalStatements = base.globalStatements
        globalsOfStatement = base.globalsOfStatement
        duplicateKeys = base.duplicateKeys
        wrapperSyntax = base.wrapperSyntax
    }

    // MARK: Declarations

    public func declaration(_ id: DeclID) -> Decl? {
        let index = Int(id.raw)
        if index < 0 { return nil }
        if index < userDeclarations.count, let found = userDeclarations[index] { return found }
        return index < table.prelude.count ? table.prelude[index] : nil
    }
    public func function(_ id: DeclID) -> FunctionDecl? {
        guard let function = declaration(id) as? FunctionDecl else { return nil }
        resolve(function)
        return function
    }
    public func variable(_ id: DeclID) -> VariableDecl? {
        guard let variable = declaration(id) as? VariableDecl else { return nil }
        resolve(variable)
        return variable
    }
    public func nominal(_ id: DeclID) -> NominalDecl? {
        guard let nominal = declaration(id) as? NominalDecl else { return nil }
        resolve(nominal)
        return nominal
    }
    public func enumCase(_ id: DeclID) -> EnumCaseDecl? {
        guard let enumCase = declaration(id) as? EnumCaseDecl else { return nil }
        resolve(enumCase)
        return enumCase
    }
    public func subscripting(_ id: DeclID) -> SubscriptDecl? {
        guard let subscripting = declaration(id) as? SubscriptDecl else { return nil }
        resolve(subscripting)
        return subscripting
    }
    func typealiasing(_ id: DeclID) -> TypealiasDecl? {
        guard let alias = declaration(id) as? TypealiasDecl else { return nil }
        resolve(alias)
        return alias
    }

    func store(_ declaration: Decl) {
        if declaration.isPrelude {
            table.prelude[Int(declaration.id.raw)] = declaration
            return
        }
        let index = Int(declaration.id.raw)
        while userDeclarations.count <= index { userDeclarations.append(nil) }
        userDeclarations[index] = declaration
    }

    func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    func parts(of nominal: DeclID) -> [Part] {
        let own = prelude.parts(of: nominal, in: self)
        guard let added = userParts[nominal] else { return own }
        return own.isEmpty ? added : own + added
    }

    // MARK: Names

    /// Members called `name` written in one part, declared now if they were not yet.
    func members(_ name: Name, of part: Part) -> [DeclID] {
        guard let slots = part.members[name] else { return [] }
        var result: [DeclID] = []
        for slot in slots {
            switch slot.state {
            case .declared(let ids): result += ids
            case .syntax(let declaration):
                slot.state = .declared([])
                let ids = declareMember(declaration, part: part, named: name)
                slot.state = .declared(ids)
                result += ids
            case .text(let member):
                slot.state = .declared([])
                let ids = prelude.parseMember(member, part: part, named: name, in: self)
                slot.state = .declared(ids)
                result += ids
            }
        }
        return result
    }

    /// A nominal type of the prelude by name; nil when there is none.
    public func known(_ name: Name) -> DeclID? {
        prelude.topLevel(name, in: self).first
    }

    func knownType(_ name: Name, _ arguments: [TypeID] = []) -> TypeID {
        guard let id = known(name) else { return .error }
        return types.nominal(id, arguments)
    }
    var intType: TypeID { prelude.cached("Int", in: self) }
    var doubleType: TypeID { prelude.cached("Double", in: self) }
    var stringType: TypeID { prelude.cached("String", in: self) }
    var boolType: TypeID { prelude.cached("Bool", in: self) }
    func optional(_ type: TypeID) -> TypeID { knownType(KnownName.optional, [type]) }
    func array(_ type: TypeID) -> TypeID { knownType(KnownName.array, [type]) }

    /// The payload when `type` is an Optional.
    public func optionalPayload(_ type: TypeID) -> TypeID? {
        if case .nominal(let id, let arguments) = types.node(type), id == known(KnownName.optional) { return arguments.first }
        return nil
    }
    func arrayElement(_ type: TypeID) -> TypeID? {
        if case .nominal(let id, let arguments) = types.node(type), id == known(KnownName.array) { return arguments.first }
        return nil
    }
    func nominalID(_ type: TypeID) -> DeclID? {
        if case .nominal(let id, _) = types.node(type) { return id }
        return nil
    }
}

/// Names the checker itself looks for.
/// Names that are asked for often: a literal is looked up in the table of names each time.
enum KnownName {
    static let optional: Name = "Optional"
    static let array: Name = "Array"
    static let dictionary: Name = "Dictionary"
    static let set: Name = "Set"
    static let initializer: Name = "init"
    static let subscripting: Name = "subscript"
    static let deinitializer: Name = "deinit"
    static let selfType: Name = "Self"
    static let selfValue: Name = "self"
    static let error: Name = "Error"
    static let any: Name = "Any"
    static let anyObject: Name = "AnyObject"
    static let void: Name = "Void"
    static let type: Name = "Type"
    static let rawValue: Name = "rawValue"
    static let allCases: Name = "allCases"
    static let and: Name = "&&"
    static let or: Name = "||"
    static let coalesce: Name = "??"
    static let identical: Name = "==="
    static let notIdentical: Name = "!=="
    static let equal: Name = "=="
    static let unequal: Name = "!="
}

/// The parsed part of the prelude, shared by all versions of a program.
public final class PreludeWorld: @unchecked Sendable {
    let index: PreludeIndex
    let context = DeclContext(.module(ModuleScope("Swift", isPrelude: true)), parent: nil)
    private var found: [Name: [DeclID]] = [:]
    private var partsOf: [DeclID: [Part]] = [:]
    private var entries: [DeclID: PreludeIndex.Entry] = [:]
    /// Declarations of other modules than `Swift`.
    private(set) var foreign: [DeclID: Name] = [:]
    private var cachedTypes: [Name: TypeID] = [:]
    /// Declarations made for types, by their text.
    var derivedTexts: [String: [Declaration]] = [:]
    var operators = OperatorTable()
    var operatorsLoaded = false
    var functionBodies: [DeclID: TypedBody] = [:]
    var initialValues: [DeclID: TypedBody] = [:]
    var opaqueTypes: [DeclID: TypeID] = [:]
    /// Each protocol with those that it refines.
    var inheritedProtocols: [DeclID: [DeclID]] = [:]

    public init(_ prelude: PreludeText) {
        index = PreludeIndex(prelude)
    }

    func cached(_ name: Name, in program: Program) -> TypeID {
        if let type = cachedTypes[name] { return type }
        let type = program.knownType(name)
        cachedTypes[name] = type
        return type
    }

    func topLevel(_ name: Name, in program: Program) -> [DeclID] {
        if let ids = found[name] { return ids }
        found[name] = []
        let candidates = index.topLevel(name)
        var ids: [DeclID] = []
        for entry in candidates {
            let first = ids.count
            defer { if entry.module != "Swift" { for id in ids[first...] { foreign[id] = entry.module } } }
            switch entry.kind {
            case .struct, .class, .enum, .protocol: ids += declareNominal(entry, in: program)
            case .operator, .precedencegroup: break
            default:
                for declaration in parse(index.text(entry.start, entry.end), program) {
                    ids += program.declareTopLevel(declaration, context: context, isPrelude: true)
                }
            }
        }
        found[name] = ids
        return ids
    }

    /// Only the header is parsed: `protocol P { }`.
    private func declareNominal(_ entry: PreludeIndex.Entry, in program: Program) -> [DeclID] {
        var text = index.text(entry.start, entry.headerEnd)
        text += Array(" }".utf8)
        var result: [DeclID] = []
        for declaration in parse(text, program) {
            let ids = program.declareTopLevel(declaration, context: context, isPrelude: true)
            for id in ids { entries[id] = entry }
            result += ids
        }
        return result
    }

    func parts(of nominal: DeclID, in program: Program) -> [Part] {
        if let known = partsOf[nominal] { return known }
        guard let declaration = program.declaration(nominal) as? NominalDecl, declaration.isPrelude else { return [] }
        var result: [Part] = []
        if let own = declaration.ownPart {
            if let entry = entries[nominal] { fill(own, entry, wrapper: entry.kind) }
            result.append(own)
        }
        let wrapper = entries[nominal]?.kind ?? .struct
        // `Unicode.Scalar` is extended by its full name.
        let path = declaration.qualifiedName.hasPrefix("Swift.") ? String(declaration.qualifiedName.dropFirst(6)) : declaration.name.text
        for entry in index.extensions(Name(path)) {
            let part = Part(nominal: nominal, isExtension: true, isPrelude: true, context: context, span: .none)
            fill(part, entry, wrapper: wrapper == .protocol ? .struct : wrapper)
            if entry.module != "Swift" { part.library = entry.module }
            part.loadHeader = { [unowned self] program in
                let text = index.text(entry.start, entry.headerEnd) + Array(" }".utf8)
                guard let declaration = parse(text, program).first, case .extension(let syntax) = declaration.kind else { return ([], []) }
                return (syntax.inherited, syntax.requirements)
            }
            result.append(part)
        }
        partsOf[nominal] = result
        return result
    }

    private func fill(_ part: Part, _ entry: PreludeIndex.Entry, wrapper: PreludeIndex.Kind) {
        for member in index.members(of: entry, wrapper: wrapper) { part.add(member.name, MemberSlot(.text(member))) }
    }

    func parseMember(_ member: PreludeIndex.Member, part: Part, named name: Name, in program: Program) -> [DeclID] {
        let text = Array("\(member.wrapper == .protocol ? "protocol" : member.wrapper == .enum ? "enum" : member.wrapper == .class ? "class" : "struct") M {\n".utf8) + index.text(member.start, member.end) + Array("\n}".utf8)
        var result: [DeclID] = []
        for declaration in parse(text, program) {
            guard case .nominal(let nominal) = declaration.kind else { continue }
            for inner in nominal.members { result += program.declareMember(inner, part: part, named: name) }
        }
        return result
    }

    func parse(_ bytes: [UInt8], _ program: Program) -> [Declaration] {
        let source = program.sources.add(name: "Swift", module: "Swift", bytes: bytes)
        let file = Parser.parse(source)
        if PreludeWorld.reportsErrors {
            for diagnostic in file.diagnostics { program.preludeProblems.append(diagnostic) }
        }
        return file.statements.compactMap { if case .declaration(let declaration) = $0.kind { return declaration } else { return nil } }
    }

    /// Tests turn this on to see mistakes in the prelude.
    nonisolated(unsafe) public static var reportsErrors = false

    func loadOperators(in program: Program) {
        if operatorsLoaded { return }
        operatorsLoaded = true
        for declaration in parse(index.text(index.operators.lowerBound, index.operators.upperBound), program) { operators.add(declaration) }
    }
}
