/// The model and the program side by side: both get the same edits at the same places.
final class ModelPlay {
    enum Step {
        case save(ModelProgram)
        case undo
        /// Nothing happens at this place.
        case pass
    }

    private let subject = ModelSubject()
    private var world: ModelWorld!
    private let choose: (ModelWorld, Bool) -> Step?
    private var isDry = false
    /// What was done; the first is the program's first version.
    private(set) var steps: [Step] = []
    /// Saves and undos, and the wrong ones among them.
    private(set) var edits = 0
    private(set) var refused = 0
    /// Those that came while a loop ran, and those of them that a function had in a call.
    private(set) var inLoops = 0
    private(set) var inCalls = 0
    /// How often the program stood at a place where an edit may arrive.
    private(set) var ticks = 0
    /// How often it was open whether a save comes in force at a place.
    var waits: Int { world.waits }

    /// - Parameter choose: the next step, told whether the program runs; nil: no more. At rest `pass` is no answer.
    init(_ choose: @escaping (ModelWorld, Bool) -> Step?) {
        self.choose = choose
        world = ModelWorld(onTick: { [unowned self] in try tick() }, realLine: { [unowned self] in try subject.line($0) })
    }

    /// - Returns: where the program does something else than the model.
    func run(_ first: ModelProgram) -> ModelDivergence? {
        defer { subject.close() }
        steps = [.save(first)]
        do {
            try subject.start(first)
            try world.start(first)
            try compare(isRunning: false)
            while let step = choose(world, false) {
                _ = try take(step)
                try world.settle()
                try compare(isRunning: false)
            }
            return nil
        } catch let divergence as ModelDivergence {
            return divergence
        } catch {
            return ModelDivergence("\(error)")
        }
    }

    /// The model's program stands at a place where an edit may arrive.
    private func tick() throws {
        ticks += 1
        try compare(isRunning: true)
        if !isDry, world.active.count < 4 {
            if let step = choose(world, true) { _ = try take(step) } else { isDry = true }
        }
        subject.goOn()
    }

    private func compare(isRunning: Bool) throws {
        let runs = try subject.standsStill()
        let (got, wanted) = (subject.takeOutput(), world.output)
        world.output = []
        if ModelTests.traces { print("step \(steps.count), calls \(world.frames.map { "f\($0.code.function.id)\($0.loops)" }): \(got)") }
        if got != wanted { throw ModelDivergence("printed \(got)\ninstead of \(wanted)") }
        if runs != isRunning { throw ModelDivergence(runs ? "runs on, instead of having come to its end" : "came to its end, instead of running on") }
    }

    private func count() {
        edits += 1
        if !world.active.isEmpty { inLoops += 1 }
        if !world.frames.isEmpty { inCalls += 1 }
    }

    private func take(_ step: Step) throws {
        switch step {
        case .pass: steps.append(.pass)
        case .undo:
            guard let last = world.past.last, world.isClear(last) else { return }
            steps.append(.undo)
            count()
            world.propose(last, isUndo: true)
            subject.undo()
        case .save(let program):
            guard world.isClear(program) || !program.isValid else { return }
            steps.append(.save(program))
            count()
            let isValid = program.isValid
            world.propose(program)
            let errors = subject.save(program)
            if isValid == errors.isEmpty, isValid, edits % ModelTests.checks != 0 { return }
            if !isValid { refused += 1 }
            let alone = ModelSubject.errors(of: program)
            if errors != alone { throw ModelDivergence("the check of the save says\n\(errors)\na check from scratch says\n\(alone)") }
            if isValid != errors.isEmpty { throw ModelDivergence(isValid ? "refused: \(errors)" : "accepted, instead of being refused") }
        }
    }
}
