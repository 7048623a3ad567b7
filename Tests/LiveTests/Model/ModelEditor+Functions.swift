/// Edits of functions.
extension ModelEditor {
    mutating func addFunction(_ program: inout ModelProgram) {
        if program.functions.count > 11 { return }
        let id = fresh()
        let parameters = 1 + random.below(2)
        var function = ModelProgram.Function(id: id, parameters: parameters, result: .literal(0))
        function.file = file(4)
        if parameters == 2, random.chance(2) { function.defaultValue = random.below(100) }
        switch random.below(8) {
        case 0, 1:
            function.kind = .maker(isNested: random.chance(3))
            for name in ["a", "b"] { function.locals.append(.init(name: name, initial: simple(ground(function)))) }
            if random.chance(2) { function.counts = "b" }
        case 2, 3:
            function.kind = .looping
            function.locals.append(.init(name: "s", initial: simple(ground(function))))
            function.loop = .init(id: fresh(), header: header(program, function.file), counter: nil, body: [.tick])
        case 4:
            guard function.file == 0, let proto = random.pick(program.protocols) else { return }
            function.kind = .generic(bound: proto.id)
            (function.parameters, function.defaultValue) = (1, nil)
        case 5:
            function.kind = .computed
            (function.parameters, function.defaultValue) = (0, nil)
        default: break
        }
        // Those that edits may arrive in, and those that make function values, are called with one number.
        if function.kind != .plain, function.parameters == 2, function.defaultValue == nil { function.parameters = 1 }
        fill(&function, program)
        program.functions.append(function)
    }

    private func ground(_ function: ModelProgram.Function) -> Ground {
        var ground = Ground(file: function.file, names: (0..<function.parameters).map { "x\($0)" } + function.locals.map(\.name), below: function.id)
        if case .maker = function.kind { ground.names.append("y") }
        ground.hasNested = function.nested != nil
        ground.values = function.values
        return ground
    }

    /// Writes a new body.
    private mutating func fill(_ function: inout ModelProgram.Function, _ program: ModelProgram) {
        switch function.kind {
        case .plain:
            var inner = ground(function)
            inner.names.append("y")
            inner.hasNested = false
            function.locals = []
            function.nested = random.chance(4) ? expr(program, 1, inner) : nil
            if random.chance(3) {
                let local = ModelProgram.Local(name: "t", initial: expr(program, 1, ground(function)))
                function.locals = [local]
            }
        case .looping:
            changeLoop(&function, program)
            return
        case .maker:
            // What is captured decides whether function values follow.
            if random.chance(3), let index = index(function.locals) {
                var before = ground(function)
                before.names = before.names.filter { $0.hasPrefix("x") }
                function.locals[index].initial = simple(before)
            }
        case .generic, .computed: break
        }
        var place = ground(function)
        if case .generic(let bound) = function.kind { place.methods = program.proto(bound).map { $0.requirements + $0.methods.map(\.id) } ?? [] }
        function.result = expr(program, 2, place)
    }

    private mutating func changeLoop(_ function: inout ModelProgram.Function, _ program: ModelProgram) {
        guard var loop = function.loop else { return }
        switch random.below(6) {
        case 0: loop.header = changed(loop.header, program, function.file)
        case 5 where function.file == 0:
            if function.values.count < 2, let type = random.pick(program.types) {
                var value = ModelProgram.LocalValue(name: "v\(fresh())", type: type.id)
                if let item = random.pick(type.cases) { (value.item, value.payload) = (item.id, item.payload.map { _ in random.below(100) }) }
                function.values.append(value)
            } else if let index = index(function.values) {
                let name = function.values.remove(at: index).name
                loop = loop.mapped { $0.filter { $0.isBlock || !ModelMentions($0).names.contains(name) } }
            }
        case 1:
            if function.locals.count < 3, random.chance(2) {
                let name = "t\(fresh())"
                var before = ground(function)
                before.names = before.names.filter { $0.hasPrefix("x") }
                let calls = random.chance(3)
                function.locals.append(.init(name: name, initial: calls ? expr(program, 1, before) : simple(before)))
            } else if let index = index(function.locals), function.locals.count > 1 {
                let name = function.locals.remove(at: index).name
                loop = loop.mapped { $0.filter { if case .bump(let other, _) = $0 { other != name } else { true } } }
            }
        default: loop = renewed(program, function, loop, [])
        }
        function.loop = loop
        function.result = expr(program, 1, ground(function))
    }

    private mutating func header(_ program: ModelProgram, _ file: Int, isInner: Bool = false) -> ModelProgram.Header {
        let count = 2 + random.below(isInner ? 2 : 4)
        switch random.below(5) {
        case 0: return random.pick(arrays(program, file)).map { .elements($0) } ?? .until(count)
        case 1: return .until(count)
        case 2: return .below(count)
        default: return .range(count)
        }
    }
    mutating func changed(_ header: ModelProgram.Header, _ program: ModelProgram, _ file: Int) -> ModelProgram.Header {
        switch header {
        case .until: return .until(1 + random.below(6))
        case .elements(let global): return .elements(random.pick(arrays(program, file)) ?? global)
        case .range: return .range(1 + random.below(6))
        case .below: return .below(1 + random.below(6))
        }
    }

    /// Another text of a loop, or of one in it.
    private mutating func renewed(_ program: ModelProgram, _ function: ModelProgram.Function, _ old: ModelProgram.Loop, _ outer: [ModelProgram.Loop]) -> ModelProgram.Loop {
        var loop = old
        let inner = old.body.first { $0.isBlock }
        guard let inner, !random.chance(8) else {
            loop.body = body(program, function, outer + [old])
            if outer.count < 2, random.chance(3) { loop.body.insert(block(program, function, outer + [old]), at: random.below(loop.body.count + 1)) }
            return loop
        }
        if random.chance(2) {
            loop.body = body(program, function, outer + [old])
            loop.body.insert(inner, at: random.below(loop.body.count + 1))
            return loop
        }
        let index = old.body.firstIndex { $0.isBlock } ?? 0
        loop.body[index] = renewed(program, function, inner, outer + [old])
        return loop
    }
    private mutating func renewed(_ program: ModelProgram, _ function: ModelProgram.Function, _ block: ModelProgram.Action, _ outer: [ModelProgram.Loop]) -> ModelProgram.Action {
        switch block {
        case .loop(var loop):
            if random.chance(4) { loop.header = changed(loop.header, program, function.file) } else { loop = renewed(program, function, loop, outer) }
            return .loop(loop)
        case .branch(var branch):
            if random.chance(3) { branch.kind = condition(program, function, outer) }
            if let index = branch.then.firstIndex(where: \.isBlock), random.chance(2) {
                branch.then[index] = renewed(program, function, branch.then[index], outer)
            } else {
                branch.then = branch.then.filter(\.isBlock) + actions(program, function, outer)
                branch.otherwise = actions(program, function, outer)
            }
            return .branch(branch)
        default: return block
        }
    }
    private mutating func condition(_ program: ModelProgram, _ function: ModelProgram.Function, _ outer: [ModelProgram.Loop]) -> ModelProgram.Branch.Kind {
        let place = ground(function, outer)
        if random.chance(2) { return .even(expr(program, 1, place)) }
        return .less(simple(place), expr(program, 1, place))
    }
    /// A loop or branch inside of loops.
    private mutating func block(_ program: ModelProgram, _ function: ModelProgram.Function, _ outer: [ModelProgram.Loop]) -> ModelProgram.Action {
        if random.chance(2) {
            var loop = ModelProgram.Loop(id: fresh(), header: header(program, function.file, isInner: true), counter: nil, body: [])
            loop.body = body(program, function, outer + [loop])
            return .loop(loop)
        }
        var then = actions(program, function, outer)
        if outer.count < 3, random.chance(2) { then.insert(block(program, function, outer), at: random.below(then.count + 1)) }
        return .branch(.init(id: fresh(), kind: condition(program, function, outer), then: then, otherwise: actions(program, function, outer)))
    }
    private func ground(_ function: ModelProgram.Function, _ outer: [ModelProgram.Loop]) -> Ground {
        var place = ground(function)
        place.names += outer.map(\.variable)
        return place
    }

    /// The statements of a loop in a function; edits may arrive in it.
    private mutating func body(_ program: ModelProgram, _ function: ModelProgram.Function, _ outer: [ModelProgram.Loop]) -> [ModelProgram.Action] {
        var result = actions(program, function, outer)
        result.insert(.tick, at: random.below(result.count + 1))
        if random.chance(6), let loop = random.pick(outer), loop.label != nil || loop.id == outer.last?.id {
            let place = ground(function, outer)
            result.insert(.leave(simple(place), expr(program, 1, place), loop: loop.id, isContinue: random.chance(2)), at: random.below(result.count + 1))
        }
        return result
    }
    /// How many functions with loops run inside each other: each multiplies the time.
    private func depth(_ function: ModelProgram.Function, _ program: ModelProgram) -> Int {
        let callees = function.loop.map { ModelMentions(.loop($0)).ids } ?? []
        return 1 + (program.functions.filter { $0.kind == .looping && $0.id < function.id && callees.contains($0.id) }.map { depth($0, program) }.max() ?? 0)
    }
    private mutating func actions(_ program: ModelProgram, _ function: ModelProgram.Function, _ outer: [ModelProgram.Loop]) -> [ModelProgram.Action] {
        let place = ground(function, outer)
        var result: [ModelProgram.Action] = []
        for _ in 0...random.below(2) {
            switch random.below(7) {
            case 5, 6:
                guard let value = random.pick(function.values), let type = program.type(value.type), let property = random.pick(program.properties(type)) else { break }
                result.append(.set(.local(value.name, type: type.id), property: property.id, expr(program, 1, place)))
            case 0: result.append(.print(tag: fresh(), [expr(program, 1, place)]))
            case 1, 2:
                if outer.count > 1, random.chance(2) { break }
                let callees = program.functions.filter { $0.kind == .looping && $0.id < function.id && $0.file >= function.file && depth($0, program) < 3 }
                if let callee = random.pick(callees) { result.append(.run(tag: fresh(), function: callee.id, simple(place))) }
            default: if let local = random.pick(function.locals) { result.append(.bump(local.name, expr(program, 1, place))) }
            }
        }
        return result
    }

    mutating func changeBody(_ program: inout ModelProgram) {
        guard let index = index(program.functions) else { return }
        fill(&program.functions[index], program)
    }
    mutating func changeSignature(_ program: inout ModelProgram) {
        guard let index = index(program.functions) else { return }
        switch program.functions[index].kind {
        case .generic, .computed: return
        case .maker, .looping, .plain:
            let isPlain = program.functions[index].kind == .plain
            if program.functions[index].parameters == 1 {
                program.functions[index].parameters = 2
                program.functions[index].defaultValue = isPlain && random.chance(4) ? nil : random.below(100)
            } else if isPlain || random.chance(2) {
                program.functions[index].defaultValue = random.below(100)
            } else {
                (program.functions[index].parameters, program.functions[index].defaultValue) = (1, nil)
            }
        }
    }
}

extension ModelProgram.Action {
    /// Statements stand in it.
    var isBlock: Bool {
        switch self {
        case .loop, .branch: return true
        default: return false
        }
    }
}
