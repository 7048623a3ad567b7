/// The names and ids that a piece of a model program mentions.
struct ModelMentions {
    private(set) var names: Set<String> = []
    private(set) var ids: Set<Int> = []

    init(_ e: ModelProgram.Expr) { visit(e) }
    init(_ action: ModelProgram.Action) { visit(action) }
    init(_ function: ModelProgram.Function) { visit(function) }
    /// What a function does once its variables have their values.
    init(behindLocalsOf function: ModelProgram.Function) {
        if let loop = function.loop { visit(loop) }
        visit(function.result)
    }
    /// With what the expressions of a statement stand for in the text: the types of values that it makes.
    init(_ statement: ModelProgram.Statement, _ program: ModelProgram) {
        switch statement.kind {
        case .global(let content):
            ids.insert(statement.id)
            visit(content)
        case .action(let action): visit(action)
        case .loop(let loop): visit(loop)
        }
    }

    private mutating func visit(_ content: ModelProgram.Content) {
        switch content {
        case .number(_, let e): visit(e)
        case .counter, .numbers: break
        case .value(let type, let made): ids.formUnion([type, made])
        case .list(let type): ids.insert(type)
        case .box(let type, let inner): ids.formUnion([type] + (inner.map { [$0] } ?? []))
        case .enumCase(let type, let item, _): ids.formUnion([type, item])
        case .any(let proto, let type): ids.formUnion([proto, type])
        case .closure(let maker, let e):
            ids.insert(maker)
            visit(e)
        case .closures(let maker, _): ids.insert(maker)
        }
    }
    private mutating func visit(_ function: ModelProgram.Function) {
        function.locals.forEach { visit($0.initial) }
        for value in function.values { ids.formUnion([value.type] + (value.item.map { [$0] } ?? [])) }
        if let nested = function.nested { visit(nested) }
        if let loop = function.loop { visit(loop) }
        if case .generic(let bound) = function.kind { ids.insert(bound) }
        visit(function.result)
    }
    private mutating func visit(_ loop: ModelProgram.Loop) {
        if let counter = loop.counter { ids.insert(counter) }
        if case .elements(let global) = loop.header { ids.insert(global) }
        loop.body.forEach { visit($0) }
    }
    private mutating func visit(_ action: ModelProgram.Action) {
        switch action {
        case .print(_, let list): list.forEach { visit($0) }
        case .add(let global, let e), .append(let global, let e):
            ids.insert(global)
            visit(e)
        case .bump(let name, let e):
            names.insert(name)
            visit(e)
        case .set(let holder, let property, let e):
            visit(holder)
            ids.insert(property)
            visit(e)
        case .run(_, let function, let e):
            ids.insert(function)
            visit(e)
        case .assignCase(let global, let item, _): ids.formUnion([global, item])
        case .assign(let global, let type): ids.formUnion([global, type])
        case .assignFunction(let global, let function): ids.formUnion([global, function])
        case .assignMethod(let global, let holder, let method):
            visit(holder)
            ids.formUnion([global, method])
        case .setStatic(let type, let property, let e):
            ids.formUnion([type, property])
            visit(e)
        case .assignClosure(let global, let maker, let e), .appendClosure(let global, let maker, let e):
            ids.formUnion([global, maker])
            visit(e)
        case .tick: break
        case .loop(let loop): visit(loop)
        case .branch(let branch):
            switch branch.kind {
            case .less(let a, let b): [a, b].forEach { visit($0) }
            case .even(let e): visit(e)
            }
            (branch.then + branch.otherwise).forEach { visit($0) }
        case .leave(let a, let b, _, _): [a, b].forEach { visit($0) }
        }
    }
    private mutating func visit(_ holder: ModelProgram.Holder) {
        ids.insert(holder.owner)
        if case .local(let name, _) = holder { names.insert(name) }
    }
    private mutating func visit(_ e: ModelProgram.Expr) {
        switch e {
        case .literal: break
        case .name(let name): names.insert(name)
        case .global(let id), .count(let id), .own(let id): ids.insert(id)
        case .staticProperty(let type, let id): ids.formUnion([type, id])
        case .staticMethod(let type, let id, let argument):
            ids.formUnion([type, id])
            visit(argument)
        case .ownMethod(let id, let argument), .superMethod(let id, let argument):
            ids.insert(id)
            visit(argument)
        case .property(let holder, let id):
            visit(holder)
            ids.insert(id)
        case .method(let holder, let id, let argument):
            visit(holder)
            ids.insert(id)
            visit(argument)
        case .call(let id, let arguments):
            ids.insert(id)
            arguments.forEach { visit($0) }
        case .generic(let id, let holder, let argument):
            visit(holder)
            ids.insert(id)
            visit(argument)
        case .closure(let id, let argument), .lastClosure(let id, let argument):
            ids.insert(id)
            visit(argument)
        case .nested(let argument), .quotient(let argument): visit(argument)
        case .binary(_, let a, let b):
            visit(a)
            visit(b)
        case .choice(let a, let b, let c, let d): [a, b, c, d].forEach { visit($0) }
        }
    }
}
