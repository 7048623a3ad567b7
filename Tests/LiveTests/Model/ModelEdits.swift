/// Random edits of model programs: what people do between two saves.
struct ModelEditor {
    var random: SplitMix
    private var nextID = 0

    init(seed: UInt64) { random = SplitMix(seed) }

    private mutating func fresh() -> Int {
        nextID += 1
        return nextID
    }

    mutating func start() -> ModelProgram {
        var program = ModelProgram()
        for _ in 0..<2 { addType(&program) }
        for _ in 0..<3 { addGlobal(&program) }
        for _ in 0..<3 { addFunction(&program) }
        for _ in 0..<3 { addStatement(&program) }
        return program
    }

    /// One to three edits. The result may be invalid.
    mutating func edited(_ program: ModelProgram) -> ModelProgram {
        var result = program
        result.layout = random.next()
        let kinds = 14
        for _ in 0...random.below(3) {
            switch random.below(kinds) {
            case 0, 1: changeBody(&result)
            case 2: addFunction(&result)
            case 3: if let index = index(result.functions) { result.functions.remove(at: index) }
            case 4: changeSignature(&result)
            case 5: addStatement(&result)
            case 6: if let index = index(result.statements) { result.statements.remove(at: index) }
            case 7: reorder(&result)
            case 8: changeStatement(&result)
            case 9: addProperty(&result)
            case 10: removeProperty(&result)
            case 11: changeMethod(&result)
            case 12: if result.statements.count < 14 { addGlobal(&result) }
            default: break
            }
        }
        return result
    }

    private mutating func index<T>(_ list: [T]) -> Int? { list.isEmpty ? nil : random.below(list.count) }

    // MARK: Functions

    /// A function calls functions of lower number only, so that everything ends.
    private mutating func addFunction(_ program: inout ModelProgram) {
        if program.functions.count > 7 { return }
        let id = fresh()
        let parameters = 1 + random.below(2)
        program.functions.append(.init(id: id, parameters: parameters, defaultValue: nil, local: nil, result: expr(program, 3, below: id, parameters)))
    }
    private mutating func changeBody(_ program: inout ModelProgram) {
        guard let index = index(program.functions) else { return }
        let function = program.functions[index]
        program.functions[index].result = expr(program, 3, below: function.id, function.parameters)
        program.functions[index].local = random.below(3) == 0 ? expr(program, 2, below: function.id, function.parameters) : nil
    }
    private mutating func changeSignature(_ program: inout ModelProgram) {
        guard let index = index(program.functions) else { return }
        if program.functions[index].parameters == 1 {
            program.functions[index].parameters = 2
            program.functions[index].defaultValue = random.below(4) == 0 ? nil : random.below(100)
        } else if program.functions[index].defaultValue != nil {
            program.functions[index].defaultValue = random.below(100)
        } else {
            program.functions[index].defaultValue = random.below(100)
        }
    }

    // MARK: Types

    private mutating func addType(_ program: inout ModelProgram) {
        let id = fresh()
        let properties = (0..<2).map { _ in ModelProgram.Property(id: fresh(), initial: random.below(50)) }
        program.types.append(.init(id: id, isClass: random.below(2) == 0, properties: properties, methods: []))
        addMethod(&program, program.types.count - 1)
    }
    private mutating func addMethod(_ program: inout ModelProgram, _ index: Int) {
        let id = fresh()
        let result = methodBody(program, index)
        program.types[index].methods.append(.init(id: id, parameters: 1, defaultValue: nil, local: nil, result: result))
    }
    private mutating func methodBody(_ program: ModelProgram, _ index: Int) -> ModelProgram.Expr {
        let own = random.pick(program.types[index].properties).map { ModelProgram.Expr.own($0.id) } ?? .literal(1)
        // Only free functions and parameters beside it: no method calls a method.
        return .binary(random.pick(["&+", "&-", "&*"]) ?? "&+", own, simple(program, parameters: 1))
    }
    private mutating func changeMethod(_ program: inout ModelProgram) {
        guard let index = index(program.types) else { return }
        let methods = program.types[index].methods.count
        if methods == 0 || (methods < 3 && random.below(3) == 0) { return addMethod(&program, index) }
        program.types[index].methods[random.below(methods)].result = methodBody(program, index)
    }
    private mutating func addProperty(_ program: inout ModelProgram) {
        guard let index = index(program.types), program.types[index].properties.count < 6 else { return }
        let place = random.below(program.types[index].properties.count + 1)
        program.types[index].properties.insert(.init(id: fresh(), initial: random.below(50)), at: place)
    }
    /// Alone: together with a new one it might be taken for a renaming.
    private mutating func removeProperty(_ program: inout ModelProgram) {
        guard let index = index(program.types), let property = self.index(program.types[index].properties) else { return }
        if random.below(2) == 0 {
            program.types[index].properties.remove(at: property)
        } else {
            program.types[index].properties[property].initial = random.below(50)
        }
    }

    // MARK: Statements

    private mutating func addGlobal(_ program: inout ModelProgram) {
        let id = fresh()
        let content: ModelProgram.Content
        switch (random.below(2), random.pick(program.types)) {
        case (0, let type?): content = type.isClass || random.below(2) == 0 ? .value(type: type.id) : .list(type: type.id)
        default: content = .number(.literal(random.below(100)))
        }
        // In front: whatever runs in the same save may read it.
        program.statements.insert(.global(id: id, content), at: 0)
    }
    private mutating func addStatement(_ program: inout ModelProgram) {
        if program.statements.count > 14 { return }
        program.statements.insert(statement(program), at: program.globalCount + random.below(program.statements.count - program.globalCount + 1))
    }
    private mutating func statement(_ program: ModelProgram) -> ModelProgram.Statement {
        let tag = fresh()
        let number = program.statements.compactMap { statement -> Int? in
            if case .global(let id, .number) = statement { return id } else { return nil }
        }
        switch random.below(5) {
        case 0:
            if let global = random.pick(number) { return .add(tag: tag, global: global, expr(program, 2)) }
        case 1:
            if let holder = holder(program), let property = program.type(of: holder).flatMap({ random.pick($0.properties) }) {
                return .set(tag: tag, holder, property: property.id, expr(program, 2))
            }
        case 2:
            if let global = random.pick(number), let function = random.pick(program.functions) {
                return .loop(tag: tag, count: 1 + random.below(3), global: global, function: function.id)
            }
        default: break
        }
        return .print(tag: tag, expr(program, 3))
    }
    private mutating func changeStatement(_ program: inout ModelProgram) {
        guard let index = index(program.statements) else { return }
        switch program.statements[index] {
        case .global(let id, .number): program.statements[index] = .global(id: id, .number(.literal(random.below(1000) + 1000)))
        case .global: break
        default: program.statements[index] = statement(program)
        }
    }
    /// Globals stay in front.
    private mutating func reorder(_ program: inout ModelProgram) {
        let first = program.globalCount
        guard program.statements.count - first > 1 else { return }
        let moved = program.statements.remove(at: first + random.below(program.statements.count - first))
        program.statements.insert(moved, at: first + random.below(program.statements.count - first + 1))
    }

    // MARK: Expressions

    private mutating func holder(_ program: ModelProgram) -> ModelProgram.Holder? {
        let holders = program.statements.compactMap { statement -> ModelProgram.Holder? in
            switch statement {
            case .global(let id, .value): return .object(id)
            case .global(let id, .list): return .element(id, random.below(2))
            default: return nil
            }
        }
        return random.pick(holders)
    }
    private mutating func simple(_ program: ModelProgram, parameters: Int) -> ModelProgram.Expr {
        if parameters > 0, random.below(2) == 0 { return .parameter(random.below(parameters)) }
        return .literal(random.below(100))
    }
    private mutating func expr(_ program: ModelProgram, _ depth: Int, below limit: Int = .max, _ parameters: Int = 0) -> ModelProgram.Expr {
        if depth == 0 { return simple(program, parameters: parameters) }
        switch random.below(8) {
        case 0, 1:
            return .binary(random.pick(["&+", "&-", "&*"]) ?? "&+", expr(program, depth - 1, below: limit, parameters), expr(program, depth - 1, below: limit, parameters))
        case 2, 3:
            if let function = random.pick(program.functions.filter { $0.id < limit }) {
                let count = function.defaultValue != nil && random.below(2) == 0 ? function.parameters - 1 : function.parameters
                return .call(function.id, (0..<count).map { _ in expr(program, depth - 1, below: limit, parameters) })
            }
        case 4:
            if let holder = holder(program), let type = program.type(of: holder) {
                if let property = random.pick(type.properties), random.below(2) == 0 { return .property(holder, property.id) }
                if let method = random.pick(type.methods) { return .method(holder, method.id, expr(program, depth - 1, below: limit, parameters)) }
            }
        case 5:
            return .choice(
                expr(program, depth - 1, below: limit, parameters), simple(program, parameters: parameters), simple(program, parameters: parameters),
                expr(program, depth - 1, below: limit, parameters))
        case 6:
            let number = program.statements.compactMap { statement -> Int? in
                if case .global(let id, .number) = statement { return id } else { return nil }
            }
            if let global = random.pick(number) { return .global(global) }
        default: break
        }
        // A name that is not there, once in a while.
        return random.below(60) == 0 ? .global(99_999) : simple(program, parameters: parameters)
    }
}

extension ModelProgram {
    var globalCount: Int { statements.prefix { $0.declared != nil }.count }
    /// Statements as text: what tells whether one is new or changed.
    var lines: [String] { statements.map(text) }
}
