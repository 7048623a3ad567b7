/// What a program's state must be under the rules of live patching: definitions first, then the statements that are new or
/// changed, in file order; everything else stays.
final class ModelWorld {
    private final class Instance {
        var fields: [Int: Int]
        init(_ type: ModelProgram.TypeModel) { fields = Dictionary(uniqueKeysWithValues: type.properties.map { ($0.id, $0.initial) }) }
    }
    private enum Value {
        case number(Int)
        case instances(type: Int, [Instance])
    }

    private(set) var program = ModelProgram()
    private var globals: [Int: Value] = [:]
    private(set) var output: [String] = []

    /// - Returns: the lines that the save prints; nil: it must be refused.
    func apply(_ new: ModelProgram) -> [String]? {
        guard new.isValid else { return nil }
        let old = program
        migrate(new)
        program = new
        output = []
        for (statement, line) in zip(new.statements, new.lines) where !old.lines.contains(line) { run(statement) }
        for id in globals.keys where new.content(id) == nil { globals[id] = nil }
        return output
    }

    /// Properties by name; new ones get their initial values.
    private func migrate(_ new: ModelProgram) {
        for case .instances(let id, let instances) in globals.values {
            guard let type = new.type(id) else { continue }
            for instance in instances {
                instance.fields = Dictionary(uniqueKeysWithValues: type.properties.map { ($0.id, instance.fields[$0.id] ?? $0.initial) })
            }
        }
    }

    private func run(_ statement: ModelProgram.Statement) {
        switch statement {
        case .global(let id, .number(let e)): globals[id] = .number(value(e))
        case .global(let id, .value(let type)): globals[id] = .instances(type: type, instances(type, 1))
        case .global(let id, .list(let type)): globals[id] = .instances(type: type, instances(type, 2))
        case .print(let tag, let e): output.append("t\(tag) \(value(e))")
        case .add(let tag, let global, let e): add(global, value(e) &+ tag)
        case .set(let tag, let holder, let property, let e): instance(holder)?.fields[property] = value(e) &+ tag
        case .loop(let tag, let count, let global, let function):
            for i in 0..<count { add(global, call(function, [i &+ tag])) }
        }
    }
    private func instances(_ type: Int, _ count: Int) -> [Instance] { program.type(type).map { type in (0..<count).map { _ in Instance(type) } } ?? [] }
    private func add(_ global: Int, _ amount: Int) { if case .number(let old)? = globals[global] { globals[global] = .number(old &+ amount) } }
    private func instance(_ holder: ModelProgram.Holder) -> Instance? {
        guard case .instances(_, let list)? = globals[holder.global] else { return nil }
        if case .element(_, let index) = holder { return list[index] }
        return list.first
    }

    private func call(_ id: Int, _ arguments: [Int]) -> Int { program.function(id).map { body($0, arguments, nil) } ?? 0 }
    private func body(_ function: ModelProgram.Function, _ arguments: [Int], _ own: Instance?) -> Int {
        var arguments = arguments
        if arguments.count < function.parameters, let last = function.defaultValue { arguments.append(last) }
        let local = function.local.map { value($0, arguments, own) }
        let result = value(function.result, arguments, own)
        return local.map { $0 &+ result } ?? result
    }
    private func value(_ e: ModelProgram.Expr, _ x: [Int] = [], _ own: Instance? = nil) -> Int {
        switch e {
        case .literal(let value): return value
        case .parameter(let index): return x[index]
        case .global(let id): if case .number(let value)? = globals[id] { return value } else { return 0 }
        case .own(let id): return own?.fields[id] ?? 0
        case .property(let holder, let id): return instance(holder)?.fields[id] ?? 0
        case .call(let id, let arguments): return call(id, arguments.map { value($0, x, own) })
        case .method(let holder, let id, let argument):
            guard let method = program.type(of: holder)?.methods.first(where: { $0.id == id }) else { return 0 }
            // A struct's method sees the value as it was when the call began; nothing in a method changes it.
            return body(method, [value(argument, x, own)], instance(holder))
        case .binary("&+", let a, let b): return value(a, x, own) &+ value(b, x, own)
        case .binary("&-", let a, let b): return value(a, x, own) &- value(b, x, own)
        case .binary(_, let a, let b): return value(a, x, own) &* value(b, x, own)
        case .choice(let a, let b, let c, let d): return value(a, x, own) < value(b, x, own) ? value(c, x, own) : value(d, x, own)
        }
    }
}
