/// Makes a row of edits that shows a divergence short: fewer edits, then programs without the declarations and statements
/// that do not matter.
struct ModelShrink {
    private var steps: [ModelPlay.Step]
    private var divergence: ModelDivergence
    /// How many more steps may be played: what is found until then is short enough.
    private var budget = 20_000

    init(_ steps: [ModelPlay.Step], _ divergence: ModelDivergence) { (self.steps, self.divergence) = (steps, divergence) }

    func smallest() -> ([ModelPlay.Step], ModelDivergence) {
        var work = self
        work.dropFront()
        work.dropSteps()
        work.dropParts()
        work.dropSteps()
        work.dropParts()
        return (work.steps, work.divergence)
    }

    static func describe(_ steps: [ModelPlay.Step]) -> String {
        steps.map { step in
            switch step {
            case .save(let program): return "//--- save\n" + program.text() + program.imports.map { "//--- file \(ModelProgram.files[$0]).lsw\n" + program.text(file: $0) }.joined()
            case .undo: return "//--- undo\n"
            case .pass: return "//--- nothing\n"
            }
        }.joined()
    }

    private mutating func isWrong(_ candidate: [ModelPlay.Step]) -> Bool {
        guard case .save(let first)? = candidate.first, first.isValid, budget > 0 else { return false }
        budget -= 5 + candidate.count
        var rest = candidate.dropFirst()
        let play = ModelPlay { _, isRunning in
            while let step = rest.popFirst() {
                if case .pass = step, !isRunning { continue }
                return step
            }
            return nil
        }
        let found = play.run(first)
        if found?.isHang == true { budget -= 500 }
        guard let found, found.text.hasPrefix(divergence.text.prefix(7)) else { return false }
        (steps, divergence) = (play.steps, found)
        return true
    }

    /// The latest edits, over what was there before them.
    private mutating func dropFront() {
        let all = steps
        var length = 2
        while length < all.count {
            let first = all.dropLast(length).last { if case .save(let program) = $0 { program.isValid } else { false } }
            if let first, isWrong([first] + all.suffix(length)) { return }
            length += length / 2
        }
    }

    private mutating func dropSteps() {
        var size = max(steps.count / 2, 1)
        while true {
            var start = 0
            while start < steps.count {
                var candidate = steps
                candidate.removeSubrange(start..<min(start + size, steps.count))
                if !isWrong(candidate) { start += size }
            }
            if size == 1 { return }
            size /= 2
        }
    }

    /// Leaves parts out of all versions alike, and makes expressions plain.
    private mutating func dropParts() {
        var all: Set<Int> = []
        for case .save(let program) in steps { all.formUnion(program.partIDs) }
        for id in all.sorted(by: >) {
            change { $0.without(id) }
            change { $0.withPlain(id) }
            for index in (0..<4).reversed() { change { $0.without(action: index, of: id) } }
        }
        change { program in
            var result = program
            result.layout = 1
            return result
        }
    }
    private mutating func change(_ edit: (ModelProgram) -> ModelProgram) {
        var isOther = false
        let candidate = steps.map { step -> ModelPlay.Step in
            guard case .save(let program) = step else { return step }
            let result = edit(program)
            if result.texts != program.texts { isOther = true }
            return .save(result)
        }
        if isOther { _ = isWrong(candidate) }
    }
}

extension ModelProgram {
    fileprivate var partIDs: [Int] {
        var result = functions.map(\.id) + statements.map(\.id) + protocols.map(\.id) + types.map(\.id)
        for statement in statements { result += (statement.loop?.body ?? []).compactMap(\.tag) }
        for function in functions { result += (function.loop?.tags ?? []) + function.values.compactMap { Int($0.name.dropFirst()) } }
        for proto in protocols { result += proto.requirements + proto.methods.map(\.id) }
        for type in types {
            result += type.properties.map(\.id) + type.computed.map(\.id)
            result += type.methods.map(\.id) + type.cases.map(\.id) + type.statics.map(\.id) + type.staticMethods.map(\.id)
        }
        return result
    }

    fileprivate func without(_ id: Int) -> ModelProgram {
        var result = self
        result.functions.removeAll { $0.id == id }
        for (index, function) in result.functions.enumerated() {
            result.functions[index].values.removeAll { $0.name == "v\(id)" }
            result.functions[index].loop = function.loop?.mapped { $0.filter { $0.tag != id && ($0.isBlock || !ModelMentions($0).names.contains("v\(id)")) } }
        }
        result.types.removeAll { $0.id == id }
        for index in result.types.indices {
            result.types[index].properties.removeAll { $0.id == id }
            result.types[index].computed.removeAll { $0.id == id }
            result.types[index].methods.removeAll { $0.id == id }
            result.types[index].cases.removeAll { $0.id == id }
            result.types[index].protocols.removeAll { $0 == id }
            result.types[index].statics.removeAll { $0.id == id }
            result.types[index].staticMethods.removeAll { $0.id == id }
            if result.types[index].superclass == id { result.types[index].superclass = nil }
        }
        result.protocols.removeAll { $0.id == id }
        for index in result.protocols.indices {
            result.protocols[index].requirements.removeAll { $0 == id }
            result.protocols[index].methods.removeAll { $0.id == id }
        }
        result.statements.removeAll { $0.id == id }
        for index in result.statements.indices {
            switch result.statements[index].kind {
            case .loop(var loop):
                loop.body.removeAll { $0.tag == id }
                result.statements[index].kind = .loop(loop)
            case .action(.print(let tag, let list)) where list.count > 1:
                result.statements[index].kind = .action(.print(tag: tag, list.filter { !ModelMentions($0).ids.contains(id) }))
            default: break
            }
        }
        return result
    }

    fileprivate func withPlain(_ id: Int) -> ModelProgram {
        var result = self
        for index in result.functions.indices where result.functions[index].id == id {
            result.functions[index].result = .literal(1)
            result.functions[index].nested = nil
        }
        for index in result.statements.indices {
            guard case .action(.print(let tag, let list)) = result.statements[index].kind, tag == id, list.count == 1 else { continue }
            result.statements[index].kind = .action(.print(tag: tag, [.literal(1)]))
        }
        return result
    }

    /// Without an action of a loop.
    fileprivate func without(action: Int, of id: Int) -> ModelProgram {
        var result = self
        for index in result.functions.indices where result.functions[index].id == id {
            if let body = result.functions[index].loop?.body, action < body.count { result.functions[index].loop?.body.remove(at: action) }
        }
        for index in result.statements.indices where result.statements[index].id == id {
            guard case .loop(var loop) = result.statements[index].kind, action < loop.body.count else { continue }
            loop.body.remove(at: action)
            result.statements[index].kind = .loop(loop)
        }
        return result
    }
}

extension ModelProgram.Loop {
    fileprivate var tags: [Int] {
        var result: [Int] = []
        _ = mapped {
            result += $0.compactMap(\.tag)
            return $0
        }
        return result
    }
}

extension ModelProgram.Action {
    fileprivate var tag: Int? {
        switch self {
        case .print(let tag, _), .run(let tag, _, _): return tag
        case .loop(let loop): return loop.id
        case .branch(let branch): return branch.id
        default: return nil
        }
    }
}
