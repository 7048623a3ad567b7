/// Random edits of model programs: what people do between two saves. The result may be invalid.
struct ModelEditor {
    var random: SplitMix
    private var nextID = 0

    init(seed: UInt64) { random = SplitMix(seed) }

    mutating func fresh() -> Int {
        nextID += 1
        return nextID
    }
    mutating func index<T>(_ list: [T]) -> Int? { list.isEmpty ? nil : random.below(list.count) }

    /// Mostly the script.
    mutating func file(_ oneIn: Int) -> Int { random.chance(oneIn) ? 1 + random.below(ModelProgram.files.count - 1) : 0 }

    mutating func start() -> ModelProgram {
        var program = ModelProgram()
        for _ in 0..<1 { addProtocol(&program) }
        for _ in 0..<3 { addType(&program) }
        for _ in 0..<5 { addGlobal(&program) }
        for _ in 0..<5 { addFunction(&program) }
        for _ in 0..<4 { addStatement(&program) }
        return program
    }

    /// One to three edits.
    mutating func edited(_ program: ModelProgram) -> ModelProgram {
        var result = program
        result.layout = random.next()
        for _ in 0...random.below(3) { edit(&result) }
        return result
    }

    private mutating func edit(_ program: inout ModelProgram) {
        switch random.below(31) {
        case 0, 1, 2: changeBody(&program)
        case 3, 4: addFunction(&program)
        case 5: if let index = index(program.functions) { program.functions.remove(at: index) }
        case 6: changeSignature(&program)
        case 7, 8, 9: addStatement(&program)
        case 10: if let index = index(program.statements) { program.statements.remove(at: index) }
        case 11: reorder(&program)
        case 12, 13, 14: changeStatement(&program)
        case 15: addProperty(&program)
        case 16: changeProperty(&program)
        case 17: changeMethod(&program)
        case 18: changeCases(&program)
        case 19: changePayload(&program)
        case 20: changeProtocol(&program)
        case 21: changeConformance(&program)
        case 22: addGlobal(&program)
        case 23: if program.types.count < 6 { addType(&program) }
        case 24: if program.protocols.count < 2 { addProtocol(&program) }
        case 25: if random.chance(3), let index = index(program.types) { program.types.remove(at: index) }
        case 26, 27: changeSuperclass(&program)
        case 28: changeStatics(&program)
        case 29: changeExtension(&program)
        default: break
        }
    }

    // MARK: Expressions

    /// What an expression may mention.
    struct Ground {
        var file = 0
        var names: [String] = []
        var properties: [Int] = []
        var methods: [Int] = []
        var values: [ModelProgram.LocalValue] = []
        /// A variable's type may depend on its initial value, and so on the types of properties.
        var hasHolders = true
        var hasNested = false
        /// A function calls functions of lower number only, so that everything ends; a method of an extension none of others.
        var below = Int.max
        var isStatement = false
    }

    mutating func simple(_ ground: Ground) -> ModelProgram.Expr {
        if let name = random.pick(ground.names), random.chance(2) { return .name(name) }
        if let property = random.pick(ground.properties), random.chance(2) { return .own(property) }
        return .literal(random.below(100))
    }

    mutating func expr(_ program: ModelProgram, _ depth: Int, _ ground: Ground) -> ModelProgram.Expr {
        if depth == 0 { return simple(ground) }
        func inner(_ editor: inout ModelEditor) -> ModelProgram.Expr { editor.expr(program, depth - 1, ground) }
        func callable(_ kind: (ModelProgram.Function.Kind) -> Bool) -> [ModelProgram.Function] {
            program.functions.filter { $0.id < ground.below && kind($0.kind) && $0.file >= ground.file }
        }
        switch random.below(15) {
        case 0, 1: return .binary(random.pick(["&+", "&-", "&*"]) ?? "&+", inner(&self), inner(&self))
        case 2, 3:
            if let function = random.pick(callable { $0 == .plain }) {
                let count = function.defaultValue != nil && random.chance(2) ? function.parameters - 1 : function.parameters
                return .call(function.id, (0..<count).map { _ in inner(&self) })
            }
        case 4, 5, 6:
            if ground.file == 0, ground.below > 0, ground.hasHolders, let holder = holder(program, ground.values) { return member(program, holder, inner(&self)) ?? simple(ground) }
        case 7: return .choice(inner(&self), simple(ground), simple(ground), inner(&self))
        case 8:
            let numbers = program.statements.filter { if case .global(.number) = $0.kind { $0.file >= ground.file } else { false } }.map(\.id)
            if let array = random.pick(arrays(program, ground.file)), random.chance(4) { return .count(array) }
            if let global = random.pick(numbers + callable { $0 == .computed }.map(\.id)) { return .global(global) }
        case 9: if ground.hasNested { return .nested(inner(&self)) }
        case 10: if let method = random.pick(ground.methods) { return .ownMethod(method, inner(&self)) }
        case 11:
            let functions = callable { if case .generic = $0 { true } else { false } }
            if ground.hasHolders, let function = random.pick(functions), let holder = holder(program, ground.values) { return .generic(function.id, holder, inner(&self)) }
        case 12:
            let closures = program.statements.filter { statement in
                switch statement.kind {
                case .global(.closure), .global(.closures): return true
                default: return false
                }
            }.map(\.id)
            if ground.isStatement, ground.file == 0, let closure = random.pick(closures) {
                if case .closures? = program.content(closure) { return .lastClosure(closure, inner(&self)) }
                return .closure(closure, inner(&self))
            }
        case 13:
            guard ground.file == 0, let type = random.pick(program.types) else { break }
            if let property = random.pick(type.statics), random.chance(2) { return .staticProperty(type.id, property.id) }
            if let method = random.pick(type.staticMethods) { return .staticMethod(type.id, method.id, inner(&self)) }
        default: break
        }
        // A name that is not there, once in a while.
        return random.chance(80) ? .global(99_999) : simple(ground)
    }

    func arrays(_ program: ModelProgram, _ file: Int) -> [Int] {
        program.statements.filter { if case .global(.numbers) = $0.kind { $0.file >= file } else { false } }.map(\.id)
    }
    /// - Parameter values: variables of the function; they are used more often than globals.
    mutating func holder(_ program: ModelProgram, _ values: [ModelProgram.LocalValue] = []) -> ModelProgram.Holder? {
        if let value = random.pick(values), random.chance(2) { return .local(value.name, type: value.type) }
        let holders = program.statements.flatMap { statement -> [ModelProgram.Holder] in
            guard case .global(let content) = statement.kind else { return [] }
            switch content {
            case .value, .enumCase, .any, .box(_, nil): return [.object(statement.id)]
            case .box: return [.object(statement.id), .inner(statement.id)]
            case .list: return [.element(statement.id, random.below(2))]
            case .number, .numbers, .counter, .closure, .closures: return []
            }
        }
        return random.pick(holders)
    }
    private mutating func member(_ program: ModelProgram, _ holder: ModelProgram.Holder, _ argument: ModelProgram.Expr) -> ModelProgram.Expr? {
        var methods: [Int] = []
        switch program.type(of: holder) {
        case .nominal(let type)?:
            let line = program.line(type)
            let properties = line.flatMap { $0.properties.map(\.id) + $0.computed.map(\.id) }
            if let property = random.pick(properties), random.chance(2) { return .property(holder, property) }
            methods = line.flatMap(\.methods).map(\.id) + line.flatMap(\.protocols).compactMap(program.proto).flatMap { $0.requirements + $0.methods.map(\.id) }
        case .existential(let proto)?: methods = proto.requirements + proto.methods.map(\.id)
        case nil: break
        }
        return random.pick(methods).map { .method(holder, $0, argument) }
    }
}
