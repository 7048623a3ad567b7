/// Edits of top-level statements.
extension ModelEditor {
    private mutating func numbers(_ program: ModelProgram, file: Int) -> [Int] {
        program.statements.filter { if case .global(.number) = $0.kind { $0.file == file && (!program.constants.contains($0.id) || random.chance(30)) } else { false } }.map(\.id)
    }

    mutating func addGlobal(_ program: inout ModelProgram) {
        if program.statements.filter({ $0.declared != nil }).count > 11 { return }
        let id = fresh()
        let file = file(6)
        // In front: whatever runs in the same save may read it.
        program.statements.insert(.init(id: id, file: file, kind: .global(content(program, file))), at: program.firstIndex(inFile: file, behindGlobals: false))
    }
    private mutating func content(_ program: ModelProgram, _ file: Int) -> ModelProgram.Content {
        let number = ModelProgram.Content.number(random.pick([.int, .int, .optional, .any]) ?? .int, .literal(random.below(100)))
        if random.chance(8) { return .numbers((0...random.below(4)).map { _ in random.below(100) }) }
        if file > 0 { return number }
        switch random.below(5) {
        case 0: return .counter(0)
        case 1:
            let makers = program.functions.filter { if case .maker = $0.kind { true } else { false } }
            if random.chance(3), let maker = random.pick(makers) { return .closures(maker: maker.id, [random.below(50), random.below(50)]) }
            return random.pick(makers).map { .closure(maker: $0.id, .literal(random.below(50))) } ?? number
        case 2, 3:
            guard let type = random.pick(program.types) else { return number }
            if let proto = random.pick(type.protocols), type.kind != .generic, type.kind != .enumeration, random.chance(2) { return .any(protocol: proto, type: type.id) }
            switch type.kind {
            case .object: return .value(type: random.pick(program.line(type))?.id ?? type.id, made: type.id)
            case .structure: return random.chance(2) ? .value(type: type.id, made: type.id) : .list(type: type.id)
            case .generic: return .box(type: type.id, of: random.pick(program.types.filter { $0.kind == .object || $0.kind == .structure })?.id)
            case .enumeration: return random.pick(type.cases).map { .enumCase(type: type.id, case: $0.id, values($0)) } ?? number
            }
        default: return number
        }
    }
    private mutating func values(_ item: ModelProgram.Case) -> [Int] {
        let needed = item.payload.lastIndex { $0.defaultValue == nil }.map { $0 + 1 } ?? 0
        return (0..<(needed + random.below(item.payload.count - needed + 1))).map { _ in random.below(100) }
    }

    mutating func addStatement(_ program: inout ModelProgram) {
        if program.statements.count > 26 { return }
        let file = random.chance(8) ? random.pick(program.statements)?.file ?? 0 : 0
        let first = program.firstIndex(inFile: file, behindGlobals: true), last = program.end(ofFile: file)
        program.statements.insert(statement(program, file), at: first + random.below(max(last - first, 0) + 1))
    }

    private mutating func statement(_ program: ModelProgram, _ file: Int) -> ModelProgram.Statement {
        let id = fresh()
        let ground = Ground(file: file, isStatement: true)
        if file == 0, random.chance(4) {
            let counters = program.statements.filter { if case .global(.counter) = $0.kind { true } else { false } }.map(\.id)
            let counter = random.chance(2) ? random.pick(counters) : nil
            let count = 1 + random.below(3)
            let array = random.chance(3) ? random.pick(arrays(program, file)) : nil
            let header = counter != nil ? random.chance(3) ? .until(count) : .below(count) : array.map { ModelProgram.Header.elements($0) } ?? .range(count)
            var loop = ModelProgram.Loop(id: id, header: header, counter: counter, body: [])
            loop.body = body(program, loop)
            return .init(id: id, file: file, kind: .loop(loop))
        }
        return .init(id: id, file: file, kind: .action(action(program, ground)))
    }

    private mutating func body(_ program: ModelProgram, _ loop: ModelProgram.Loop) -> [ModelProgram.Action] {
        var ground = Ground(isStatement: true)
        if !loop.header.counts { ground.names = [loop.variable] }
        var result: [ModelProgram.Action] = []
        for _ in 0...random.below(3) { result.append(action(program, ground)) }
        if !random.chance(4) { result.insert(.tick, at: random.below(result.count + 1)) }
        return result
    }

    private mutating func action(_ program: ModelProgram, _ ground: Ground) -> ModelProgram.Action {
        switch random.below(12) {
        case 0: if let array = random.pick(arrays(program, ground.file)) { return .append(global: array, expr(program, 1, ground)) }
        case 1: if let global = random.pick(numbers(program, file: ground.file)) { return .add(global: global, expr(program, 2, ground)) }
        case 2, 3:
            if ground.file == 0, let holder = holder(program), case .nominal(let type)? = program.type(of: holder), let property = random.pick(program.properties(type)) {
                return .set(holder, property: property.id, expr(program, 2, ground))
            }
        case 4, 5:
            let functions = program.functions.filter { $0.kind == .looping && $0.file >= ground.file }
            if let function = random.pick(functions) { return .run(tag: fresh(), function: function.id, simple(ground)) }
        case 6, 7:
            let globals = ground.file == 0 ? program.statements.filter { $0.declared != nil } : []
            guard let global = random.pick(globals), case .global(let content) = global.kind else { break }
            switch content {
            case .enumCase(let type, _, _): if let item = random.pick(program.type(type)?.cases ?? []) { return .assignCase(global: global.id, case: item.id, values(item)) }
            case .any(let proto, _):
                let types = program.types.filter { program.conforms($0.id, to: proto) && ($0.kind == .object || $0.kind == .structure) }
                if let type = random.pick(types) { return .assign(global: global.id, type: type.id) }
            case .value(let declared, _):
                let types = program.types.filter { program.isClass($0.id, under: declared) }
                if let type = random.pick(types) { return .assign(global: global.id, type: type.id) }
            case .closures:
                let makers = program.functions.filter { if case .maker = $0.kind { true } else { false } }
                if let maker = random.pick(makers) { return .appendClosure(global: global.id, maker: maker.id, simple(ground)) }
            case .closure:
                let functions = program.functions.filter { $0.kind == .plain && $0.parameters == 1 }
                if random.chance(3), let function = random.pick(functions) { return .assignFunction(global: global.id, function: function.id) }
                if random.chance(3), let bound = bound(program) { return .assignMethod(global: global.id, bound.holder, method: bound.method) }
                let makers = program.functions.filter { if case .maker = $0.kind { true } else { false } }
                if let maker = random.pick(makers) { return .assignClosure(global: global.id, maker: maker.id, simple(ground)) }
            default: break
            }
        case 8:
            if ground.file == 0, let type = random.pick(program.types), let property = random.pick(type.statics) { return .setStatic(type: type.id, property: property.id, expr(program, 1, ground)) }
        case 9: if random.chance(2) { return .print(tag: fresh(), [.quotient(expr(program, 1, ground))]) }
        default: break
        }
        return .print(tag: fresh(), [expr(program, 2, ground)])
    }

    /// A method of an object: a struct would be copied.
    private mutating func bound(_ program: ModelProgram) -> (holder: ModelProgram.Holder, method: Int)? {
        guard let holder = holder(program), case .nominal(let type)? = program.type(of: holder), type.kind == .object else { return nil }
        return random.pick(program.line(type).flatMap(\.methods)).map { (holder, $0.id) }
    }

    mutating func changeStatement(_ program: inout ModelProgram) {
        guard let index = index(program.statements) else { return }
        let old = program.statements[index]
        switch old.kind {
        case .global(.number(let type, let e)) where random.chance(2):
            // Its type alone, or its value as well.
            if random.chance(3) {
                if program.constants.remove(old.id) == nil { program.constants.insert(old.id) }
                return
            }
            let other = random.pick([ModelProgram.NumberType.int, .optional, .any]) ?? type
            program.statements[index].kind = .global(.number(other, random.chance(2) ? e : .literal(random.below(1000))))
        case .global(.numbers): program.statements[index].kind = .global(.numbers((0...random.below(4)).map { _ in random.below(100) }))
        case .global(.number(let type, _)):
            let numbers = program.statements[..<index].filter { if case .global(.number) = $0.kind { $0.file == old.file } else { false } }
            let divisor = random.chance(4) ? random.pick(numbers).map { ModelProgram.Expr.quotient(.global($0.id)) } : nil
            program.statements[index].kind = .global(.number(type, divisor ?? .literal(random.below(1000))))
        case .global(.counter): program.statements[index].kind = .global(.counter(random.below(2)))
        case .global(.closure(let maker, _)): program.statements[index].kind = .global(.closure(maker: maker, .literal(random.below(50))))
        case .global: break
        case .action: program.statements[index] = statement(program, old.file)
        case .loop(var loop):
            if random.chance(3) { loop.header = changed(loop.header, program, old.file) } else { loop.body = body(program, loop) }
            program.statements[index].kind = .loop(loop)
        }
    }

    /// Globals stay in front, so that they have values when others read them.
    mutating func reorder(_ program: inout ModelProgram) {
        let first = program.firstIndex(inFile: 0, behindGlobals: true), count = program.statements.count - first
        guard count > 1 else { return }
        let moved = program.statements.remove(at: first + random.below(count))
        program.statements.insert(moved, at: first + random.below(count))
    }

    /// Shows the values of globals, each time anew.
    mutating func addProbe(_ program: inout ModelProgram, _ world: ModelWorld) {
        program.statements.removeAll { if case .action(.print(_, let list)) = $0.kind { list.count > 1 } else { false } }
        var list: [ModelProgram.Expr] = [.literal(0)]
        for statement in program.statements {
            guard case .global(let content) = statement.kind, world.globals[statement.id] != nil || random.chance(20) else { continue }
            func members(_ holder: ModelProgram.Holder) {
                guard case .nominal(let type)? = program.type(of: holder) else { return }
                for property in program.properties(type) { list.append(.property(holder, property.id)) }
                for method in program.line(type).compactMap(\.methods.last) { list.append(.method(holder, method.id, .literal(3))) }
            }
            switch content {
            case .number, .counter: list.append(.global(statement.id))
            case .numbers: list.append(.count(statement.id))
            case .value, .enumCase, .box: members(.object(statement.id))
            case .list: for index in 0..<2 { members(.element(statement.id, index)) }
            case .any(let proto, _): for method in program.proto(proto)?.requirements ?? [] { list.append(.method(.object(statement.id), method, .literal(2))) }
            case .closure: list.append(.closure(statement.id, .literal(1)))
            case .closures: list.append(.lastClosure(statement.id, .literal(1)))
            }
            if case .box(_, .some) = content { members(.inner(statement.id)) }
        }
        for type in program.types { list += type.statics.map { .staticProperty(type.id, $0.id) } }
        list.append(.literal(1))
        let probe = ModelProgram.Statement(id: fresh(), kind: .action(.print(tag: fresh(), list)))
        program.statements.insert(probe, at: program.firstIndex(inFile: 0, behindGlobals: true))
    }

    /// Calls a function with a loop, each time anew, so that saves arrive while it runs. Of such calls there is one.
    mutating func addErrand(_ program: inout ModelProgram) {
        guard let function = random.pick(program.functions.filter { $0.kind == .looping }) else { return }
        program.statements.removeAll { if case .action(.run) = $0.kind { $0.file == 0 } else { false } }
        let errand = ModelProgram.Statement(id: fresh(), kind: .action(.run(tag: fresh(), function: function.id, .literal(random.below(50)))))
        program.statements.insert(errand, at: program.end(ofFile: 0))
    }
}
