/// Random programs for the model test: small enough that a dozen lines say what each save must do to them.
struct ModelProgram {
    indirect enum Expr {
        case literal(Int)
        case parameter(Int)
        case global(Int)
        /// A property of `self`.
        case own(Int)
        /// A property of the value of a global of a type: `o1.p2`, `l1[0].p2`.
        case property(Holder, Int)
        case call(Int, [Expr])
        case method(Holder, Int, Expr)
        case binary(String, Expr, Expr)
        case choice(Expr, Expr, Expr, Expr)
    }
    /// Where a value of a type is.
    enum Holder: Hashable {
        case object(Int)
        /// Element of a global array of structs.
        case element(Int, Int)

        var global: Int {
            switch self {
            case .object(let global), .element(let global, _): return global
            }
        }
    }
    struct Function {
        var id: Int
        var parameters: Int
        /// The last parameter may be left out: its default.
        var defaultValue: Int?
        /// Evaluated first, into a local that the result adds.
        var local: Expr?
        var result: Expr
    }
    struct Property {
        var id: Int
        var initial: Int
    }
    struct TypeModel {
        var id: Int
        var isClass: Bool
        var properties: [Property]
        var methods: [Function]
        var name: String { (isClass ? "C" : "S") + "\(id)" }
    }
    enum Content {
        case number(Expr)
        /// `C1()`, `S1()`
        case value(type: Int)
        /// `[S1(), S1()]`
        case list(type: Int)
    }
    enum Statement {
        case global(id: Int, Content)
        case print(tag: Int, Expr)
        /// `g1 = g1 &+ e`
        case add(tag: Int, global: Int, Expr)
        /// `o1.p2 = e`
        case set(tag: Int, Holder, property: Int, Expr)
        /// `for i in 0..<n { g1 = g1 &+ f(i) }`
        case loop(tag: Int, count: Int, global: Int, function: Int)

        var declared: Int? { if case .global(let id, _) = self { id } else { nil } }
    }

    var functions: [Function] = []
    var types: [TypeModel] = []
    var statements: [Statement] = []
    /// Where statements stand among definitions, and how much room there is between lines: changes nothing.
    var layout: UInt64 = 0

    // MARK: Look-up

    func function(_ id: Int) -> Function? { functions.first { $0.id == id } }
    func type(_ id: Int) -> TypeModel? { types.first { $0.id == id } }
    func content(_ global: Int) -> Content? {
        for case .global(global, let content) in statements { return content }
        return nil
    }
    func type(of holder: Holder) -> TypeModel? {
        switch (holder, content(holder.global)) {
        case (.object, .value(let type)?): return self.type(type)
        case (.element, .list(let type)?): return self.type(type)
        default: return nil
        }
    }

    // MARK: Validity, as a compiler sees it

    var isValid: Bool {
        functions.allSatisfy { isValid($0, owner: nil) }
            && types.allSatisfy { type in type.methods.allSatisfy { isValid($0, owner: type) } }
            && statements.allSatisfy { statement in
                switch statement {
                case .global(_, .number(let e)), .print(_, let e): return isValid(e)
                case .global(_, .value(let type)), .global(_, .list(let type)): return self.type(type) != nil
                case .add(_, let global, let e): return isNumber(global) && isValid(e)
                case .set(_, let holder, let property, let e): return has(holder, property) && isValid(e)
                case .loop(_, _, let global, let function): return isNumber(global) && (self.function(function).map { accepts($0, 1) } ?? false)
                }
            }
    }
    private func isValid(_ function: Function, owner: TypeModel?) -> Bool {
        ([function.result] + (function.local.map { [$0] } ?? [])).allSatisfy { isValid($0, function.parameters, owner) }
    }
    private func isNumber(_ global: Int) -> Bool { if case .number? = content(global) { true } else { false } }
    private func has(_ holder: Holder, _ property: Int) -> Bool { type(of: holder)?.properties.contains { $0.id == property } ?? false }
    private func accepts(_ function: Function, _ count: Int) -> Bool {
        count == function.parameters || (function.defaultValue != nil && count == function.parameters - 1)
    }
    private func isValid(_ e: Expr, _ parameters: Int = 0, _ owner: TypeModel? = nil) -> Bool {
        func valid(_ e: Expr) -> Bool { isValid(e, parameters, owner) }
        switch e {
        case .literal: return true
        case .parameter(let index): return index < parameters
        case .global(let id): return isNumber(id)
        case .own(let id): return owner?.properties.contains { $0.id == id } ?? false
        case .property(let holder, let id): return has(holder, id)
        case .call(let id, let arguments): return (function(id).map { accepts($0, arguments.count) } ?? false) && arguments.allSatisfy(valid)
        case .method(let holder, let id, let argument): return (type(of: holder)?.methods.contains { $0.id == id } ?? false) && valid(argument)
        case .binary(_, let a, let b): return valid(a) && valid(b)
        case .choice(let a, let b, let c, let d): return [a, b, c, d].allSatisfy(valid)
        }
    }

    // MARK: Text

    var text: String {
        var random = SplitMix(layout)
        var definitions = types.map(text) + functions.map { text($0) }
        if random.below(2) == 0 { definitions.reverse() }
        var lines: [String] = []
        var rest = statements.map(text)[...]
        for definition in definitions {
            while !rest.isEmpty, random.below(3) == 0 { lines.append(rest.removeFirst()) }
            if random.below(4) == 0 { lines.append("// \(random.below(1000))") }
            lines.append(definition)
        }
        return (lines + rest).joined(separator: random.below(2) == 0 ? "\n" : "\n\n") + "\n"
    }
    private func text(_ type: TypeModel) -> String {
        let properties = type.properties.map { "    var p\($0.id) = \($0.initial)\n" }.joined()
        return "\(type.isClass ? "final class" : "struct") \(type.name) {\n\(properties)" + type.methods.map { "    " + text($0, "m") + "\n" }.joined() + "}"
    }
    private func text(_ function: Function, _ prefix: String = "f") -> String {
        let parameters = (0..<function.parameters).map { index in
            "_ x\(index): Int" + (index == function.parameters - 1 ? function.defaultValue.map { " = \($0)" } ?? "" : "")
        }
        let local = function.local.map { "let t = \(text($0)); return t &+ " } ?? "return "
        return "func \(prefix)\(function.id)(\(parameters.joined(separator: ", "))) -> Int { \(local)\(text(function.result)) }"
    }
    func text(_ statement: Statement) -> String {
        switch statement {
        case .global(let id, .number(let e)): return "var g\(id) = \(text(e))"
        case .global(let id, .value(let type)): return "var g\(id) = \(self.type(type)?.name ?? "Missing")()"
        case .global(let id, .list(let type)):
            let name = self.type(type)?.name ?? "Missing"
            return "var g\(id) = [\(name)(), \(name)()]"
        case .print(let tag, let e): return "print(\"t\(tag)\", \(text(e)))"
        case .add(let tag, let global, let e): return "g\(global) = g\(global) &+ (\(text(e)) &+ \(tag))"
        case .set(let tag, let holder, let property, let e): return "\(text(holder)).p\(property) = \(text(e)) &+ \(tag)"
        case .loop(let tag, let count, let global, let function): return "for i in 0..<\(count) { g\(global) = g\(global) &+ f\(function)(i &+ \(tag)) }"
        }
    }
    private func text(_ holder: Holder) -> String {
        switch holder {
        case .object(let global): return "g\(global)"
        case .element(let global, let index): return "g\(global)[\(index)]"
        }
    }
    func text(_ e: Expr) -> String {
        switch e {
        case .literal(let value): return "\(value)"
        case .parameter(let index): return "x\(index)"
        case .global(let id): return "g\(id)"
        case .own(let id): return "p\(id)"
        case .property(let holder, let id): return "\(text(holder)).p\(id)"
        case .call(let id, let arguments): return "f\(id)(\(arguments.map { text($0) }.joined(separator: ", ")))"
        case .method(let holder, let id, let argument): return "\(text(holder)).m\(id)(\(text(argument)))"
        case .binary(let op, let a, let b): return "(\(text(a)) \(op) \(text(b)))"
        case .choice(let a, let b, let c, let d): return "(\(text(a)) < \(text(b)) ? \(text(c)) : \(text(d)))"
        }
    }
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
    mutating func pick<T>(_ list: [T]) -> T? { list.isEmpty ? nil : list[below(list.count)] }
}
