/// Programs of the model test: a small language in which every expression is an `Int`, and values of other types live in
/// globals. Small enough that a few pages say what each save must do to them.
///
/// - Invariant: an id belongs to one declaration for ever, whichever kind it is of; a declaration never changes its kind.
struct ModelProgram {
    indirect enum Expr {
        case literal(Int)
        /// A parameter, local variable, loop variable or payload.
        case name(String)
        /// A variable or computed variable.
        case global(Int)
        /// A stored or computed property of `self`.
        case own(Int)
        /// A method of `self`, or of the generic parameter.
        case ownMethod(Int, Expr)
        /// The superclass's version of a method.
        case superMethod(Int, Expr)
        /// Of a type.
        case staticProperty(Int, Int)
        case staticMethod(Int, Int, Expr)
        case property(Holder, Int)
        case method(Holder, Int, Expr)
        case call(Int, [Expr])
        /// A generic function with a value and a number.
        case generic(Int, Holder, Expr)
        /// The function value that a global holds.
        case closure(Int, Expr)
        /// The last one in an array of function values.
        case lastClosure(Int, Expr)
        /// How many elements an array of numbers has.
        case count(Int)
        /// The function inside this one.
        case nested(Expr)
        case binary(String, Expr, Expr)
        case choice(Expr, Expr, Expr, Expr)
        /// `1000 / (e & 3)`: may trap.
        case quotient(Expr)
    }
    /// Where a value with members is.
    enum Holder: Hashable {
        case object(Int)
        /// Element of a global array.
        case element(Int, Int)
        /// What a global generic struct holds.
        case inner(Int)
        /// A local variable of a type.
        case local(String, type: Int)

        /// The global that holds it, or the type of a local variable.
        var owner: Int {
            switch self {
            case .object(let global), .element(let global, _), .inner(let global): return global
            case .local(_, let type): return type
            }
        }
    }
    struct Local {
        var name: String
        var initial: Expr
    }
    /// A local variable of a type: a new object or struct, or a case.
    struct LocalValue {
        var name: String
        var type: Int
        var item: Int?
        var payload: [Int] = []
    }
    enum Header: Equatable {
        /// `for i in 0..<n`
        case range(Int)
        /// `while counter < n`
        case below(Int)
        /// `repeat { … } while counter < n`
        case until(Int)
        /// `for i in g`, over the elements that the array has at the beginning
        case elements(Int)
    }
    struct Loop {
        var id: Int
        var header: Header
        /// The global that a `while` at top level counts in; inside a function it is a local variable.
        var counter: Int?
        var body: [Action]
        var variable: String { "i\(id)" }
        /// In front of it, when it has one.
        var label: String? { id % 2 == 0 ? "l\(id)" : nil }
    }
    struct Function {
        enum Kind: Equatable {
            case plain
            /// Gives a function value, a closure or a nested function.
            case maker(isNested: Bool)
            /// Has a loop, in which edits may arrive.
            case looping
            case generic(bound: Int)
            /// A computed global variable.
            case computed
        }
        var id: Int
        var kind = Kind.plain
        /// Its index in `ModelProgram.files`.
        var file = 0
        var parameters: Int
        /// The last parameter may be left out: its default.
        var defaultValue: Int?
        var locals: [Local] = []
        /// Of one with a loop.
        var values: [LocalValue] = []
        /// What the function inside gives for `y`.
        var nested: Expr?
        /// The local that the made closure counts in.
        var counts: String?
        var loop: Loop?
        var result: Expr
    }
    struct Property {
        var id: Int
        var initial: Int
        /// Of a stored property: what it begins with, when that is no number alone.
        var source: Expr?
        /// The number in its name, and in the name before, when it was renamed.
        var renamed: (to: Int, from: Int)?
        /// `didSet` adds to this global.
        var observer: (global: Int, amount: Int)?
    }
    struct Computed {
        var id: Int
        var result: Expr
    }
    struct Payload {
        var id: Int
        var defaultValue: Int?
    }
    struct Case {
        var id: Int
        var payload: [Payload]
    }
    struct Method {
        var id: Int
        var result: Expr
        /// Of an enum: by case; then `result` is what `default` gives, if there is one.
        var arms: [Int: Expr] = [:]
        var hasDefault = false
    }
    struct TypeModel {
        enum Kind { case object, structure, generic, enumeration }
        var id: Int
        var kind: Kind
        /// Of a class.
        var superclass: Int?
        var properties: [Property] = []
        var statics: [Property] = []
        var staticMethods: [Method] = []
        var computed: [Computed] = []
        var cases: [Case] = []
        var methods: [Method] = []
        var protocols: [Int] = []
        /// What of it stands in an extension: protocols, methods, computed properties.
        var extended: Set<Int> = []
        var name: String {
            switch kind {
            case .object: return "C\(id)"
            case .structure: return "S\(id)"
            case .generic: return "B\(id)"
            case .enumeration: return "E\(id)"
            }
        }
        func has(method: Int) -> Bool { methods.contains { $0.id == method } }
    }
    struct ProtocolModel {
        var id: Int
        var requirements: [Int]
        /// What its extension holds: default implementations, and methods that are no requirements.
        var methods: [Method]
        var name: String { "P\(id)" }
    }
    enum NumberType {
        case int, optional, any
        /// Each of its values is one of the other type.
        func converts(to other: NumberType) -> Bool { self == other || self == .int || other == .any }
    }
    enum Content {
        case number(NumberType, Expr)
        case numbers([Int])
        /// What a `while` at top level counts in.
        case counter(Int)
        /// A variable of a type, and what it begins with: the type itself or a subclass.
        case value(type: Int, made: Int)
        case list(type: Int)
        /// A generic struct around a value of a type, or around a number.
        case box(type: Int, of: Int?)
        case enumCase(type: Int, case: Int, [Int])
        case any(protocol: Int, type: Int)
        case closure(maker: Int, Expr)
        /// An array of function values.
        case closures(maker: Int, [Int])
    }
    enum Action {
        case print(tag: Int, [Expr])
        case add(global: Int, Expr)
        case append(global: Int, Expr)
        case bump(String, Expr)
        case set(Holder, property: Int, Expr)
        /// Calls a function in which edits may arrive.
        case run(tag: Int, function: Int, Expr)
        case assignCase(global: Int, case: Int, [Int])
        /// Another value of the variable's protocol or class.
        case assign(global: Int, type: Int)
        case assignClosure(global: Int, maker: Int, Expr)
        case appendClosure(global: Int, maker: Int, Expr)
        /// The function itself, or the method of an object.
        case assignFunction(global: Int, function: Int)
        case assignMethod(global: Int, Holder, method: Int)
        case setStatic(type: Int, property: Int, Expr)
        /// An edit may arrive.
        case tick
        // In functions only.
        case loop(Loop)
        /// `if a < b`, or a `switch` over `a`'s last bit.
        case branch(Branch)
        /// `if a < b` ends a loop around it, or the loop's round.
        case leave(Expr, Expr, loop: Int, isContinue: Bool)
    }
    struct Branch {
        enum Kind { case less(Expr, Expr), even(Expr) }
        var id: Int
        var kind: Kind
        var then: [Action]
        var otherwise: [Action]
    }
    struct Statement {
        enum Kind {
            case global(Content)
            case action(Action)
            case loop(Loop)
        }
        var id: Int
        var file = 0
        var kind: Kind

        var declared: Int? { if case .global = kind { id } else { nil } }
        var loop: Loop? { if case .loop(let loop) = kind { loop } else { nil } }
    }

    /// Modules: the script, and those that it imports. Each sees those behind it.
    static let files = ["main", "helpers", "tools"]
    var functions: [Function] = []
    var types: [TypeModel] = []
    var protocols: [ProtocolModel] = []
    /// Those of imported files first; of each file the globals first.
    var statements: [Statement] = []
    /// Global variables that are constants.
    var constants: Set<Int> = []
    /// Where statements stand among definitions, and how much room there is between lines: changes nothing.
    var layout: UInt64 = 0

    // MARK: Look-up

    func function(_ id: Int) -> Function? { functions.first { $0.id == id } }
    func type(_ id: Int) -> TypeModel? { types.first { $0.id == id } }
    func proto(_ id: Int) -> ProtocolModel? { protocols.first { $0.id == id } }
    func global(_ id: Int) -> Statement? { statements.first { $0.id == id && $0.declared != nil } }
    func content(_ id: Int) -> Content? { if case .global(let content)? = global(id)?.kind { content } else { nil } }

    func numberType(_ global: Int) -> NumberType? { if case .number(let type, _)? = content(global) { type } else { nil } }
    func property(_ id: Int) -> Property? { types.lazy.flatMap(\.properties).first { $0.id == id } }

    enum HolderType {
        case nominal(TypeModel)
        case existential(ProtocolModel)
    }
    func type(of holder: Holder) -> HolderType? {
        if case .local(_, let id) = holder { return type(id).map { .nominal($0) } }
        switch (holder, content(holder.owner)) {
        case (.object, .value(let id, _)?), (.element, .list(let id)?), (.object, .box(let id, _)?), (.inner, .box(_, let id?)?), (.object, .enumCase(let id, _, _)?):
            return type(id).map { .nominal($0) }
        case (.object, .any(let id, _)?): return proto(id).map { .existential($0) }
        default: return nil
        }
    }

    /// A class and its superclasses, itself first; another type alone.
    func line(_ type: TypeModel) -> [TypeModel] {
        var result = [type]
        while let id = result[result.count - 1].superclass, let next = self.type(id), result.count < 9 { result.append(next) }
        return result
    }
    func line(_ type: Int) -> [TypeModel] { self.type(type).map { line($0) } ?? [] }
    func isClass(_ type: Int, under ancestor: Int) -> Bool { line(type).contains { $0.id == ancestor } }
    func properties(_ type: TypeModel) -> [Property] { line(type).reversed().flatMap(\.properties) }
    var ownersOfProperties: [Int: Int] { Dictionary(types.flatMap { type in type.properties.map { ($0.id, type.id) } }, uniquingKeysWith: { $1 }) }
    /// What static properties begin with.
    var staticValues: [Int: Int] { Dictionary(types.flatMap(\.statics).map { ($0.id, $0.initial) }, uniquingKeysWith: { $1 }) }
    func conforms(_ type: Int, to proto: Int) -> Bool { line(type).contains { $0.protocols.contains(proto) } }

    /// Statements that declare variables stand first in their file.
    func firstIndex(inFile file: Int, behindGlobals: Bool) -> Int {
        let start = statements.firstIndex { $0.file <= file } ?? statements.count
        return behindGlobals ? statements[start...].firstIndex { $0.file != file || $0.declared == nil } ?? statements.count : start
    }
    func end(ofFile file: Int) -> Int { statements.lastIndex { $0.file >= file }.map { $0 + 1 } ?? 0 }
}

/// A repeatable source of numbers.
struct SplitMix {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(count, 1))) }
    mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }
    mutating func pick<T>(_ list: [T]) -> T? { list.isEmpty ? nil : list[below(list.count)] }
}
