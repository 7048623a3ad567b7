import Diagnostics
import Lexer
import Parser

/// Gives declarations their stable ids, and keeps the prelude's declarations, which all program versions share.
public final class DeclTable: @unchecked Sendable {
    private var ids: [String: DeclID] = [:]
    private var count: Int32 = 0
    /// Indexed by `DeclID.raw`; user declarations live in their `Program`.
    var prelude: [Decl?] = []

    public init() {}

    /// The id of this key; the same for ever.
    func id(for key: String) -> DeclID {
        if let id = ids[key] { return id }
        let id = DeclID(raw: count)
        count += 1
        ids[key] = id
        prelude.append(nil)
        return id
    }

    /// The id of this key, if it ever had one.
    func known(_ key: String) -> DeclID? { ids[key] }

    var total: Int { Int(count) }
}

/// One body of members: a nominal type's own, or that of an extension.
final class Part {
    /// The nominal (or protocol) it belongs to.
    let nominal: DeclID
    let isExtension: Bool
    let isPrelude: Bool
    /// What stands around it: where its names are looked up.
    let context: DeclContext
    /// Members by base name (`init`, `subscript`, `deinit`, operators by their text). Prelude members are parsed on demand.
    var members: [Name: [MemberSlot]] = [:]
    /// Member names in source order; each once.
    var order: [Name] = []
    /// Written protocols of this part, resolved on demand.
    var inheritedSyntax: [TypeSyntax] = []
    var requirementSyntax: [GenericRequirement] = []
    /// The nominal's signature with this part's `where` clause.
    var signature: GenericSignature?
    var protocols: [DeclID]?
    var isResolving = false
    /// One of its initialisers is `init(from:)` that was made for it.
    var derivesInitializer = false
    /// Whether initialisers are written in it.
    var writesInitializers: Bool { (members[KnownName.initializer]?.count ?? 0) > (derivesInitializer ? 1 : 0) }
    /// `private extension`: its members are for the file.
    var isFilePrivate = false
    /// Scope of its members, which hold it; weak, since it leads back to this part.
    weak var memberContext: DeclContext?
    let span: Span
    /// A lazily parsed prelude header.
    var loadHeader: ((Program) -> (inherited: [TypeSyntax], requirements: [GenericRequirement]))?

    init(nominal: DeclID, isExtension: Bool, isPrelude: Bool, context: DeclContext, span: Span) {
        self.nominal = nominal
        self.isExtension = isExtension
        self.isPrelude = isPrelude
        self.context = context
        self.span = span
    }

    func add(_ name: Name, _ slot: MemberSlot) {
        if members[name] == nil { order.append(name) }
        members[name, default: []].append(slot)
    }
}

/// A member that may not have been parsed yet.
final class MemberSlot {
    enum State {
        /// A range of the prelude text.
        case text(PreludeIndex.Member)
        case syntax(Declaration)
        /// Declared: the ids this name stands for.
        case declared([DeclID])
    }
    var state: State
    init(_ state: State) { self.state = state }
}

/// What surrounds a declaration: where unqualified names are looked for.
final class DeclContext {
    enum Kind {
        case module(ModuleScope)
        case part(Part)
        /// Generic parameters by name.
        case generic([Name: TypeID], DeclID)
        /// Types declared inside a function body.
        case local([Name: DeclID])
    }
    let parent: DeclContext?
    var kind: Kind

    init(_ kind: Kind, parent: DeclContext?) {
        self.kind = kind
        self.parent = parent
    }

    var isPrelude: Bool {
        if case .module(let scope) = kind { return scope.isPrelude }
        return parent?.isPrelude ?? false
    }

    /// The innermost nominal part around, if any.
    var part: Part? {
        if case .part(let part) = kind { return part }
        return parent?.part
    }
}
