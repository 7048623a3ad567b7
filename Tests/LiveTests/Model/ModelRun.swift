/// Runs model programs: what each construct means, and what a back edge does.
extension ModelWorld {
    /// Where code runs: which version resolved its names, and what they stand for.
    struct Scope {
        var program: ModelProgram
        var names: [String: Int] = [:]
        var own: ModelInstance?
        /// The running function with a loop.
        var frame: ModelFrame?
        /// The class whose method runs.
        var ownClass: Int?
        /// What the function inside gives for `y`.
        var nested: ModelProgram.Expr?
    }

    // MARK: Statements

    func exec(_ line: ModelLine) throws {
        var scope = Scope(program: program)
        switch line.statement.kind {
        case .global(let content): globals[line.statement.id] = try value(of: content, scope)
        case .action(let action): try exec(action, &scope)
        case .loop(var loop):
            var position = try Position(numbers(loop))
            while true {
                if let counter = loop.counter { scope.names[loop.variable] = try number(counter) }
                if !position.enters(loop, &scope) { return }
                if let counter = loop.counter { globals[counter] = .number(try number(counter) &+ 1) }
                for action in loop.body { try exec(action, &scope) }
                position.index += 1
                try safePoint()
                if line.isGone { return }
                scope.program = program
                guard let newer = line.statement.loop else { continue }
                (loop, line.running) = (newer, line.statement)
                line.mentions.formUnion(ModelMentions(line.statement, program).ids)
            }
        }
    }

    /// Where a loop is: what it counts itself, and the elements that it goes over.
    private struct Position {
        var index = 0
        let elements: [Int]
        init(_ elements: [Int]) { self.elements = elements }

        /// Whether there is another round; its variable then has its value.
        func enters(_ loop: ModelProgram.Loop, _ scope: inout Scope) -> Bool {
            switch loop.header {
            case .range(let end):
                scope.names[loop.variable] = index
                return index < end
            case .elements:
                if index < elements.count { scope.names[loop.variable] = elements[index] }
                return index < elements.count
            case .below(let end): return scope.names[loop.variable, default: 0] < end
            case .until(let end): return index == 0 || scope.names[loop.variable, default: 0] < end
            }
        }
    }
    private func numbers(_ loop: ModelProgram.Loop) throws -> [Int] {
        if case .elements(let global) = loop.header { return try numbers(global) }
        return []
    }
    private func numbers(_ global: Int) throws -> [Int] {
        reads.insert(global)
        guard case .numbers(let list)? = globals[global] else { throw Trap() }
        return list
    }

    private func exec(_ action: ModelProgram.Action, _ scope: inout Scope) throws {
        switch action {
        case .print(let tag, let list): say("t\(tag) " + (try list.map { "\(try eval($0, scope))" }.joined(separator: " ")))
        case .add(let global, let e): globals[global] = .number(try number(global) &+ eval(e, scope))
        case .append(let global, let e):
            let value = try eval(e, scope)
            globals[global] = .numbers(try numbers(global) + [value])
        case .bump(let name, let e): scope.names[name] = try (scope.names[name] ?? 0) &+ eval(e, scope)
        case .set(let holder, let property, let e):
            let new = try eval(e, scope)
            let target = try instance(holder, scope)
            let old = target.fields[property] ?? 0
            target.fields[property] = new
            if let observer = program.type(target.type).flatMap({ program.properties($0) })?.first(where: { $0.id == property })?.observer {
                globals[observer.global] = .number(try number(observer.global) &+ (new &- old) &+ observer.amount)
            }
        case .run(let tag, let function, let e):
            let argument = try eval(e, scope)
            say("r\(tag) \(try call(function, [argument], scope))")
        case .assignCase(let global, let item, let values):
            if case .enumCase(let type, _, _)? = program.content(global) { globals[global] = .instances([make(type, item, values)]) }
        case .assign(let global, let type): globals[global] = .instances([try make(type)])
        case .assignFunction(let global, let function): globals[global] = .function(function, scope.program)
        case .assignMethod(let global, let holder, let method):
            guard case .nominal(let type)? = scope.program.type(of: holder) else { throw Trap() }
            globals[global] = .method(method, of: try instance(holder, scope), seenAs: type.id, scope.program)
        case .setStatic(_, let property, let e): statics[property] = try eval(e, scope)
        case .appendClosure(let global, let maker, let e):
            let new = try closure(maker, e, scope)
            guard case .closures(let list)? = globals[global] else { throw Trap() }
            globals[global] = .closures(list + [new])
        case .assignClosure(let global, let maker, let e): globals[global] = .closure(try closure(maker, e, scope))
        case .tick: try tick()
        case .loop, .branch, .leave: throw Trap()
        }
    }

    // MARK: Values

    private func value(of content: ModelProgram.Content, _ scope: Scope) throws -> Value {
        switch content {
        case .number(_, let e): return .number(try eval(e, scope))
        case .numbers(let list): return .numbers(list)
        case .counter(let value): return .number(value)
        case .value(_, let type), .any(_, let type): return .instances([try make(type)])
        case .list(let type): return .instances([try make(type), try make(type)])
        case .box(let type, let inner):
            let box = try make(type)
            box.inner = try inner.map { try make($0) }
            return .instances([box])
        case .enumCase(let type, let item, let values): return .instances([make(type, item, values)])
        case .closure(let maker, let e): return .closure(try closure(maker, e, scope))
        case .closures(let maker, let list): return .closures(try list.map { try closure(maker, .literal($0), scope) })
        }
    }
    private func make(_ type: Int) throws -> ModelInstance {
        let instance = ModelInstance(type)
        for property in program.type(type).map({ program.properties($0) }) ?? [] { instance.fields[property.id] = try initialValue(property) }
        return instance
    }
    func initialValue(_ property: ModelProgram.Property) throws -> Int {
        try property.source.map { try eval($0, Scope(program: program)) } ?? property.initial
    }
    private func make(_ local: ModelProgram.LocalValue) throws -> ModelInstance {
        try local.item.map { make(local.type, $0, local.payload) } ?? make(local.type)
    }
    private func make(_ type: Int, _ item: Int, _ values: [Int]) -> ModelInstance {
        let instance = ModelInstance(type)
        instance.item = item
        let payload = program.type(type)?.cases.first { $0.id == item }?.payload ?? []
        for (index, part) in payload.enumerated() { instance.fields[part.id] = index < values.count ? values[index] : part.defaultValue ?? 0 }
        return instance
    }
    private func number(_ global: Int) throws -> Int {
        reads.insert(global)
        if case .number(let value)? = globals[global] { return value }
        throw Trap()
    }
    private func instance(_ holder: ModelProgram.Holder, _ scope: Scope) throws -> ModelInstance {
        reads.insert(holder.owner)
        if case .local(let name, _) = holder, let value = scope.frame?.values[name] { return value }
        guard case .instances(let list)? = globals[holder.owner] else { throw Trap() }
        switch holder {
        case .object, .local: return list[0]
        case .element(_, let index): return list[index]
        case .inner: return list[0].inner ?? list[0]
        }
    }

    // MARK: Calls

    private func call(_ id: Int, _ arguments: [Int], _ scope: Scope, receiver: ModelInstance? = nil) throws -> Int {
        guard let then = scope.program.function(id), let code = code(id, then.parameters) else { throw Trap() }
        var arguments = arguments
        // A default is the caller's code: a round that runs ends with the one it began with.
        let defaultValue = then.parameters == code.function.parameters ? then.defaultValue : code.function.defaultValue
        if arguments.count < code.function.parameters, let defaultValue { arguments.append(defaultValue) }
        var inner = Scope(program: code.program, own: receiver, nested: code.function.nested)
        for (index, argument) in arguments.enumerated() { inner.names["x\(index)"] = argument }
        for local in code.function.locals { inner.names[local.name] = try eval(local.initial, inner) }
        guard let loop = code.function.loop else { return try eval(code.function.result, inner) }
        return try run(code, loop, &inner)
    }

    /// A function in which edits arrive: its frame changes to newer code at back edges.
    private func run(_ code: ModelCode, _ loop: ModelProgram.Loop, _ scope: inout Scope) throws -> Int {
        let frame = ModelFrame(code)
        frames.append(frame)
        scope.frame = frame
        frame.names = Set(scope.names.keys)
        for value in code.function.values { frame.values[value.name] = try make(value) }
        _ = try run(loop, frame, &scope)
        frames.removeLast()
        return try eval(frame.code.function.result, scope)
    }

    private enum Jump {
        case next
        case leave(loop: Int, isContinue: Bool)
    }

    private func run(_ first: ModelProgram.Loop, _ frame: ModelFrame, _ scope: inout Scope) throws -> Jump {
        var loop = first
        if loop.header.counts { scope.names[loop.variable] = 0 }
        var position = try Position(numbers(loop))
        frame.loops.append(loop.id)
        defer { frame.loops.removeLast() }
        // Newer code takes over where a round begins, in front of the first one, too; `repeat` looks behind its body only.
        if !loop.header.isCheckedBehindBody {
            try renew(frame, &scope)
            loop = frame.code.function.loop?.loop(first.id) ?? loop
        }
        while position.enters(loop, &scope) {
            // A `while` counts in its own variable, in front of its body.
            if loop.header.counts { scope.names[loop.variable, default: 0] += 1 }
            switch try run(loop.body, frame, &scope) {
            case .leave(first.id, isContinue: false): return .next
            case .leave(first.id, isContinue: true), .next: break
            case .leave(let other, let isContinue): return .leave(loop: other, isContinue: isContinue)
            }
            position.index += 1
            try safePoint()
            try renew(frame, &scope)
            loop = frame.code.function.loop?.loop(first.id) ?? loop
        }
        return .next
    }

    /// Code that takes over in a loop goes on behind it, too.
    private func run(_ body: [ModelProgram.Action], _ frame: ModelFrame, _ scope: inout Scope) throws -> Jump {
        var (body, index) = (body, 0)
        while index < body.count {
            var inner: Int?
            var jump = Jump.next
            switch body[index] {
            case .loop(let loop):
                jump = try run(loop, frame, &scope)
                inner = loop.id
            case .branch(let branch):
                jump = try run(holds(branch, scope) ? branch.then : branch.otherwise, frame, &scope)
                inner = branch.id
            case .leave(let a, let b, let loop, let isContinue):
                if try eval(a, scope) < eval(b, scope) { return .leave(loop: loop, isContinue: isContinue) }
            default: try exec(body[index], &scope)
            }
            if case .leave = jump { return jump }
            if let inner, let place = frame.code.function.loop?.place(of: inner) { (body, index) = place }
            index += 1
        }
        return .next
    }
    private func holds(_ branch: ModelProgram.Branch, _ scope: Scope) throws -> Bool {
        switch branch.kind {
        case .less(let a, let b): return try eval(a, scope) < eval(b, scope)
        case .even(let e): return try eval(e, scope) & 1 == 0
        }
    }

    /// The frame goes on with the newest code that it could go on with when that came in force.
    private func renew(_ frame: ModelFrame, _ scope: inout Scope) throws {
        let (old, new, program) = (frame.code.function, frame.newest.function, frame.newest.program)
        if program.text(new) == frame.code.program.text(old) {
            frame.code.program = program
        } else {
            var names = scope.names.filter { name, _ in !old.locals.contains { $0.name == name } || new.locals.contains { $0.name == name } }
            for local in new.locals where names[local.name] == nil && program.isPure(local.initial, Set(names.keys)) {
                names[local.name] = try eval(local.initial, Scope(program: program, names: names))
            }
            var values = frame.values.filter { name, _ in new.values.contains { $0.name == name } }
            for value in new.values where value.item != nil && values[value.name] == nil { values[value.name] = try make(value) }
            scope.names = names
            frame.values = values
            frame.code = ModelCode(function: new, program: program)
            frame.names = Set(names.keys)
        }
        scope.program = frame.code.program
    }

    private func closure(_ maker: Int, _ e: ModelProgram.Expr, _ scope: Scope) throws -> ModelClosure {
        let argument = try eval(e, scope)
        guard let then = scope.program.function(maker), let code = code(maker, then.parameters), case .maker(let isNested) = code.function.kind else { throw Trap() }
        var inner = Scope(program: code.program)
        inner.names["x0"] = argument
        if code.function.parameters == 2 { inner.names["x1"] = code.function.defaultValue ?? 0 }
        for local in code.function.locals { inner.names[local.name] = try eval(local.initial, inner) }
        let captures = ModelWorld.captures(code.function)
        return ModelClosure(code, isNested: isNested, inner.names.filter { captures.contains($0.key) })
    }
    private func call(_ closure: ModelClosure, _ argument: Int) throws -> Int {
        if let counted = closure.code.function.counts { closure.captured[counted, default: 0] &+= argument }
        var scope = Scope(program: closure.code.program, names: closure.captured)
        scope.names["y"] = argument
        return try eval(closure.code.function.result, scope)
    }

    /// A method of a type's own comes before one of a protocol's extension. Which of them code means was decided when it was
    /// checked; it is called as it is now.
    /// - Parameters:
    ///   - type: what the code took the value for.
    ///   - then: the version of the program that it was checked with.
    private func call(_ method: Int, on instance: ModelInstance, _ argument: Int, seenAs type: Int, isSuper: Bool = false, _ then: ModelProgram) throws -> Int {
        let known = then.line(type)
        if known.contains(where: { $0.has(method: method) }) {
            return try call(method, on: instance, argument, in: program.line(isSuper ? type : instance.type))
        }
        return try call(method, on: instance, argument, defaultOf: known.flatMap(\.protocols))
    }
    /// Only requirements are looked up in the value's type: in the class that conforms, whose method may be overridden. What is a
    /// requirement was decided when the code was checked.
    private func call(_ method: Int, on instance: ModelInstance, _ argument: Int, through proto: ModelProgram.ProtocolModel, _ then: ModelProgram) throws -> Int {
        let line = program.line(instance.type)
        let conforming = line.drop { !$0.protocols.contains(proto.id) }
        if proto.requirements.contains(method) || then.proto(proto.id)?.requirements.contains(method) ?? false, conforming.contains(where: { $0.has(method: method) }) {
            return try call(method, on: instance, argument, in: line)
        }
        return try call(method, on: instance, argument, defaultOf: [proto.id])
    }
    private func call(_ method: Int, on instance: ModelInstance, _ argument: Int, defaultOf protocols: [Int]) throws -> Int {
        guard let found = protocols.lazy.compactMap({ self.program.proto($0) }).flatMap(\.methods).first(where: { $0.id == method }) else { throw Trap() }
        return try eval(found.result, Scope(program: program, names: ["x0": argument], own: instance))
    }
    private func call(_ method: Int, on instance: ModelInstance, _ argument: Int, in line: [ModelProgram.TypeModel]) throws -> Int {
        guard let type = line.first(where: { $0.has(method: method) }), let own = type.methods.first(where: { $0.id == method }) else { throw Trap() }
        var scope = Scope(program: program, names: ["x0": argument], own: instance, ownClass: type.id)
        if type.kind != .enumeration { return try eval(own.result, scope) }
        for payload in type.cases.first(where: { $0.id == instance.item })?.payload ?? [] { scope.names["p\(payload.id)"] = instance.fields[payload.id] }
        return try eval(own.arms[instance.item] ?? own.result, scope)
    }

    // MARK: Expressions

    func eval(_ e: ModelProgram.Expr, _ scope: Scope) throws -> Int {
        switch e {
        case .literal(let value): return value
        case .name(let name): return scope.names[name] ?? 0
        case .global(let id):
            guard let function = program.function(id), function.kind == .computed else { return try number(id) }
            return try eval(function.result, Scope(program: program))
        case .count(let id): return try numbers(id).count
        case .own(let id): return try scope.own.map { try property(id, of: $0) } ?? staticValue(id)
        case .superMethod(let id, let argument):
            guard let own = scope.own, let superclass = scope.ownClass.flatMap({ program.type($0) })?.superclass else { throw Trap() }
            return try call(id, on: own, eval(argument, scope), seenAs: superclass, isSuper: true, program)
        case .staticProperty(_, let id): return staticValue(id)
        case .staticMethod(let type, let id, let argument):
            guard let method = program.type(type)?.staticMethods.first(where: { $0.id == id }) else { throw Trap() }
            return try eval(method.result, Scope(program: program, names: ["x0": eval(argument, scope)]))
        case .ownMethod(let id, let argument):
            guard let own = scope.own else { return 0 }
            let proto = scope.program.protocols.first { $0.requirements.contains(id) || $0.methods.contains { $0.id == id } }
            guard let proto else { throw Trap() }
            return try call(id, on: own, eval(argument, scope), through: proto, scope.program)
        case .property(let holder, let id): return try property(id, of: instance(holder, scope))
        case .method(let holder, let id, let argument):
            let target = try instance(holder, scope)
            switch program.type(of: holder) {
            case .existential(let proto)?: return try call(id, on: target, eval(argument, scope), through: proto, scope.program)
            case .nominal(let type)?: return try call(id, on: target, eval(argument, scope), seenAs: type.id, scope.program)
            case nil: throw Trap()
            }
        case .call(let id, let arguments): return try call(id, arguments.map { try eval($0, scope) }, scope)
        case .generic(let id, let holder, let argument):
            let target = try instance(holder, scope)
            return try call(id, [eval(argument, scope)], scope, receiver: target)
        case .closure(let id, let argument):
            let value = try eval(argument, scope)
            switch globals[id] {
            case .closure(let closure)?: return try call(closure, value)
            case .function(let id, let then)?: return try call(id, [value], Scope(program: then))
            case .method(let id, let target, let type, let then)?: return try call(id, on: target, value, seenAs: type, then)
            default: throw Trap()
            }
        case .lastClosure(let id, let argument):
            // The array is read in front of the argument.
            guard case .closures(let list)? = globals[id], let last = list.last else { throw Trap() }
            return try call(last, eval(argument, scope))
        case .nested(let argument):
            guard let nested = scope.nested else { return 0 }
            var inner = scope
            inner.names["y"] = try eval(argument, scope)
            return try eval(nested, inner)
        case .binary("&+", let a, let b): return try eval(a, scope) &+ eval(b, scope)
        case .binary("&-", let a, let b): return try eval(a, scope) &- eval(b, scope)
        case .binary(_, let a, let b): return try eval(a, scope) &* eval(b, scope)
        case .choice(let a, let b, let c, let d): return try eval(a, scope) < eval(b, scope) ? eval(c, scope) : eval(d, scope)
        case .quotient(let e):
            let divisor = try eval(e, scope) & 3
            if divisor == 0 { throw Trap() }
            return 1000 / divisor
        }
    }
    private func property(_ id: Int, of instance: ModelInstance) throws -> Int {
        if let computed = program.line(instance.type).flatMap(\.computed).first(where: { $0.id == id }) {
            return try eval(computed.result, Scope(program: program, own: instance))
        }
        return instance.fields[id] ?? 0
    }
    private func staticValue(_ id: Int) -> Int {
        reads.insert(id)
        return statics[id] ?? program.staticValues[id] ?? 0
    }
}

extension ModelProgram.Loop {
    /// What leads to a loop in it: a call that stands there finds its place in a version where that is the same.
    func path(to id: Int) -> String? {
        if id == self.id { return "\(id)\(header.form)" }
        return ModelProgram.Loop.path(to: id, body).map { "\(self.id)\(header.form) \($0)" }
    }
    private static func path(to id: Int, _ body: [ModelProgram.Action]) -> String? {
        body.lazy.compactMap { action -> String? in
            switch action {
            case .loop(let loop): return loop.path(to: id)
            case .branch(let branch):
                return path(to: id, branch.then).map { "\(branch.id)a \($0)" } ?? path(to: id, branch.otherwise).map { "\(branch.id)b \($0)" }
            default: return nil
            }
        }.first
    }

    /// Itself or one in it.
    func loop(_ id: Int) -> ModelProgram.Loop? {
        if id == self.id { return self }
        return ModelProgram.Loop.loops(body).lazy.compactMap { $0.loop(id) }.first
    }
    private static func loops(_ body: [ModelProgram.Action]) -> [ModelProgram.Loop] {
        body.flatMap { action -> [ModelProgram.Loop] in
            switch action {
            case .loop(let loop): return [loop]
            case .branch(let branch): return loops(branch.then) + loops(branch.otherwise)
            default: return []
            }
        }
    }
    /// Those in it, at all depths.
    var innerLoops: [Int] { ModelProgram.Loop.loops(body).flatMap { [$0.id] + $0.innerLoops } }
    /// The statements among which a loop or branch in it stands.
    func place(of id: Int) -> (body: [ModelProgram.Action], index: Int)? { ModelProgram.Loop.place(of: id, body) }
    private static func place(of id: Int, _ body: [ModelProgram.Action]) -> (body: [ModelProgram.Action], index: Int)? {
        for (index, action) in body.enumerated() {
            switch action {
            case .loop(let loop):
                if loop.id == id { return (body, index) }
                if let found = place(of: id, loop.body) { return found }
            case .branch(let branch):
                if branch.id == id { return (body, index) }
                if let found = place(of: id, branch.then) ?? place(of: id, branch.otherwise) { return found }
            default: break
            }
        }
        return nil
    }
    /// With other statements in it and in the loops and branches in it.
    func mapped(_ change: ([ModelProgram.Action]) -> [ModelProgram.Action]) -> ModelProgram.Loop {
        func map(_ body: [ModelProgram.Action]) -> [ModelProgram.Action] {
            change(body).map { action in
                switch action {
                case .loop(let loop): return .loop(loop.mapped(change))
                case .branch(var branch):
                    (branch.then, branch.otherwise) = (map(branch.then), map(branch.otherwise))
                    return .branch(branch)
                default: return action
                }
            }
        }
        var result = self
        result.body = map(body)
        return result
    }
}

extension ModelProgram.Header {
    /// Loops of one form can follow each other.
    var form: String {
        switch self {
        case .range: return "r"
        case .below: return "b"
        case .until: return "u"
        case .elements: return "e"
        }
    }
    var isCheckedBehindBody: Bool {
        if case .until = self { return true }
        return false
    }
    /// In a variable, in front of its body.
    var counts: Bool {
        switch self {
        case .below, .until: return true
        case .range, .elements: return false
        }
    }
}

extension ModelProgram {
    /// Needs no call, and only these names: may be evaluated where a running loop moves to new code.
    func isPure(_ e: Expr, _ names: Set<String>) -> Bool {
        switch e {
        case .literal: return true
        case .name(let name): return names.contains(name)
        case .global(let id): return function(id) == nil && ![.optional, .any].contains(numberType(id))
        case .binary(_, let a, let b): return isPure(a, names) && isPure(b, names)
        case .choice(let a, let b, let c, let d): return [a, b, c, d].allSatisfy { isPure($0, names) }
        default: return false
        }
    }
}
