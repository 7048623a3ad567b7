import Lexer

/// A type: an index into a `TypeArena`. Equal types have equal ids.
public struct TypeID: Hashable, Sendable {
    public let raw: UInt32
    public init(raw: UInt32) { self.raw = raw }
    @inline(__always) public static func == (a: TypeID, b: TypeID) -> Bool { a.raw == b.raw }
    public func hash(into hasher: inout Hasher) { hasher.combine(raw) }
    public func _rawHashValue(seed: Int) -> Int { quickHash(raw, seed: seed) }
    /// What an expression has after an error was reported: silently fits everything.
    public static let error = TypeID(raw: 0)
}

/// A declaration: an index into `Program.declarations`. Stable across edits: keyed by qualified name and signature.
public struct DeclID: Hashable, Sendable, Comparable {
    public let raw: Int32
    public init(raw: Int32) { self.raw = raw }
    @inline(__always) public static func == (a: DeclID, b: DeclID) -> Bool { a.raw == b.raw }
    public func hash(into hasher: inout Hasher) { hasher.combine(raw) }
    public func _rawHashValue(seed: Int) -> Int { quickHash(UInt32(bitPattern: raw), seed: seed) }
    public static func < (a: DeclID, b: DeclID) -> Bool { a.raw < b.raw }
}

/// The shape of a type.
public enum TypeNode: Hashable, Sendable {
    case error
    /// A struct, class or enum with arguments for all its generic parameters, outer types' first. `Int?` and `[Int]`
    /// are nominals of the prelude's `Optional` and `Array`.
    case nominal(DeclID, [TypeID])
    /// `()` has no elements. Never exactly one.
    case tuple([TupleElement])
    case function(FunctionType)
    /// `T.Type`; also `(any P).Type`.
    case metatype(TypeID)
    case existential(ExistentialType)
    /// `some P` as the result of a function: the declaration and the arguments of its signature.
    case opaque(DeclID, [TypeID])
    /// A generic parameter: of `owner`, the `index`-th of its own. Of a protocol: 0 is `Self`.
    case parameter(owner: DeclID, index: Int, name: Name)
    /// `Base.Element` where `Base` is a parameter or another such type.
    case associated(base: TypeID, DeclID)
    /// Unknown of the solver; never in a finished tree.
    case variable(Int)

    public struct TupleElement: Hashable, Sendable {
        public var label: Name?
        public var type: TypeID
        public init(label: Name?, type: TypeID) {
            self.label = label
            self.type = type
        }
    }

    public struct FunctionType: Hashable, Sendable {
        public struct Parameter: Hashable, Sendable {
            public var type: TypeID
            public var isInout: Bool
            public var isVariadic: Bool
            public var isAutoclosure: Bool
            public init(type: TypeID, isInout: Bool = false, isVariadic: Bool = false, isAutoclosure: Bool = false) {
                self.type = type
                self.isInout = isInout
                self.isVariadic = isVariadic
                self.isAutoclosure = isAutoclosure
            }
        }
        public var parameters: [Parameter]
        public var result: TypeID
        public var isThrowing: Bool
        public var isAsync: Bool
        /// `throws(E)`; nil: any error.
        public var thrown: TypeID?
        public init(parameters: [Parameter], result: TypeID, isThrowing: Bool, isAsync: Bool = false, thrown: TypeID? = nil) {
            self.parameters = parameters
            self.result = result
            self.isThrowing = isThrowing
            self.isAsync = isAsync
            self.thrown = thrown
        }
    }

    /// `any P & Q`, `Any` (nothing), `AnyObject` (class-bound, nothing else).
    public struct ExistentialType: Hashable, Sendable {
        /// Sorted by id.
        public var protocols: [DeclID]
        public var superclass: TypeID?
        public var isClassBound: Bool
        /// `any Collection<Int>`: associated type -> type, sorted.
        public var bindings: [Binding]
        public struct Binding: Hashable, Sendable {
            public var associated: DeclID
            public var type: TypeID
            public init(associated: DeclID, type: TypeID) {
                self.associated = associated
                self.type = type
            }
        }
        public init(protocols: [DeclID], superclass: TypeID? = nil, isClassBound: Bool = false, bindings: [Binding] = []) {
            self.protocols = protocols
            self.superclass = superclass
            self.isClassBound = isClassBound
            self.bindings = bindings
        }
    }
}

/// All types, hash-consed; grows only. Access is under the session's compile lock.
public final class TypeArena: @unchecked Sendable {
    struct Flags: OptionSet {
        let rawValue: UInt8
        static let hasVariable = Flags(rawValue: 1)
        static let hasParameter = Flags(rawValue: 2)
        static let hasError = Flags(rawValue: 4)
        static let hasAssociated = Flags(rawValue: 8)
        static let hasOpaque = Flags(rawValue: 16)
    }

    private var nodes: [TypeNode] = [.error]
    private var flags: [Flags] = [.hasError]
    private var ids: [TypeNode: TypeID] = [.error: .error]
    /// Declarations whose types are worked out from their arguments, and the declaration of Optional for it.
    var computed: [DeclID: (rule: ComputedType, optional: DeclID)] = [:]

    public init() {}

    public func node(_ type: TypeID) -> TypeNode { nodes[Int(type.raw)] }
    func flags(_ type: TypeID) -> Flags { flags[Int(type.raw)] }

    public func hasVariable(_ type: TypeID) -> Bool { flags(type).contains(.hasVariable) }
    public func hasError(_ type: TypeID) -> Bool { flags(type).contains(.hasError) }
    /// No generic parameter, dependent member, opaque type or unknown in it: it has a layout.
    public func isConcrete(_ type: TypeID) -> Bool { flags(type).isEmpty }
    /// Replacing parameters can change it.
    public func isDependent(_ type: TypeID) -> Bool { !flags(type).isDisjoint(with: [.hasParameter, .hasAssociated]) }

    public func intern(_ node: TypeNode) -> TypeID {
        if let id = ids[node] { return id }
        if !computed.isEmpty, case .nominal(let declaration, let arguments) = node, let (rule, optional) = computed[declaration],
           arguments.allSatisfy({ isConcrete($0) }), let type = compute(rule, arguments, optional: optional) {
            ids[node] = type
            return type
        }
        let id = TypeID(raw: UInt32(nodes.count))
        nodes.append(node)
        flags.append(computeFlags(node))
        ids[node] = id
        return id
    }

    private func computeFlags(_ node: TypeNode) -> Flags {
        var result: Flags = []
        switch node {
        case .error: return .hasError
        case .variable: return .hasVariable
        case .parameter: return .hasParameter
        case .associated(let base, _): result = flags(base).union(.hasAssociated)
        case .opaque(_, let arguments):
            result = .hasOpaque
            for argument in arguments { result.formUnion(flags(argument)) }
        case .nominal(_, let arguments): for argument in arguments { result.formUnion(flags(argument)) }
        case .tuple(let elements): for element in elements { result.formUnion(flags(element.type)) }
        case .function(let function):
            for parameter in function.parameters { result.formUnion(flags(parameter.type)) }
            result.formUnion(flags(function.result))
            if let thrown = function.thrown { result.formUnion(flags(thrown)) }
        case .metatype(let instance): result = flags(instance)
        case .existential(let existential):
            for binding in existential.bindings { result.formUnion(flags(binding.type)) }
            if let superclass = existential.superclass { result.formUnion(flags(superclass)) }
        }
        return result
    }

    // MARK: Shorthands

    public func nominal(_ declaration: DeclID, _ arguments: [TypeID] = []) -> TypeID { intern(.nominal(declaration, arguments)) }
    public func tuple(_ types: [TypeID]) -> TypeID { intern(.tuple(types.map { .init(label: nil, type: $0) })) }
    public func function(_ parameters: [TypeID], _ result: TypeID, throws isThrowing: Bool = false) -> TypeID {
        intern(.function(.init(parameters: parameters.map { .init(type: $0) }, result: result, isThrowing: isThrowing)))
    }
    public func metatype(_ instance: TypeID) -> TypeID { intern(.metatype(instance)) }
    public lazy var void: TypeID = intern(.tuple([]))
    public lazy var any: TypeID = intern(.existential(.init(protocols: [])))
    public lazy var anyObject: TypeID = intern(.existential(.init(protocols: [], isClassBound: true)))

    /// Whether the type or a part of it is one that `test` says yes to.
    public func hasPart(_ type: TypeID, _ test: (TypeNode) -> Bool) -> Bool {
        var isFound = false
        _ = map(type) { part in
            if isFound || test(node(part)) { isFound = true }
            return isFound ? part : nil
        }
        return isFound
    }

    /// Rebuilds `type` with `transform` applied to every part, innermost last: a part that `transform` answers is taken
    /// as it is.
    public func map(_ type: TypeID, _ transform: (TypeID) -> TypeID?) -> TypeID {
        if let replaced = transform(type) { return replaced }
        switch node(type) {
        case .error, .variable, .parameter: return type
        case .nominal(let declaration, let arguments):
            if arguments.isEmpty { return type }
            return intern(.nominal(declaration, arguments.map { map($0, transform) }))
        case .tuple(let elements):
            if elements.isEmpty { return type }
            return intern(.tuple(elements.map { .init(label: $0.label, type: map($0.type, transform)) }))
        case .function(var function):
            for index in function.parameters.indices { function.parameters[index].type = map(function.parameters[index].type, transform) }
            function.result = map(function.result, transform)
            function.thrown = function.thrown.map { map($0, transform) }
            return intern(.function(function))
        case .metatype(let instance): return intern(.metatype(map(instance, transform)))
        case .existential(var existential):
            if existential.bindings.isEmpty, existential.superclass == nil { return type }
            for index in existential.bindings.indices { existential.bindings[index].type = map(existential.bindings[index].type, transform) }
            existential.superclass = existential.superclass.map { map($0, transform) }
            return intern(.existential(existential))
        case .opaque(let declaration, let arguments):
            if arguments.isEmpty { return type }
            return intern(.opaque(declaration, arguments.map { map($0, transform) }))
        case .associated(let base, let member):
            return intern(.associated(base: map(base, transform), member))
        }
    }
}
