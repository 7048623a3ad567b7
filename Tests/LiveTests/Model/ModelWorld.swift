/// A value with members. A struct is an object here as well: nothing in a model program copies one.
final class ModelInstance {
    let type: Int
    /// Of an enum.
    var item = 0
    var fields: [Int: Int] = [:]
    /// What a generic struct holds.
    var inner: ModelInstance?
    init(_ type: Int) { self.type = type }
}

/// A function value: its code, and what it captured when it was made.
final class ModelClosure {
    let maker: Int
    let parameters: Int
    let isNested: Bool
    var code: ModelCode
    var captured: [String: Int]
    init(_ code: ModelCode, isNested: Bool, _ captured: [String: Int]) {
        (self.code, self.captured, self.isNested) = (code, captured, isNested)
        (maker, parameters) = (code.function.id, code.function.parameters)
    }
}

/// A function as a version of the program says it is.
struct ModelCode {
    var function: ModelProgram.Function
    var program: ModelProgram
}

/// A running function. At a back edge it takes over newer code.
final class ModelFrame {
    var code: ModelCode { didSet { mentions.formUnion(ModelMentions(code.function).ids) } }
    /// By all the code that it has run: the older code is left when the call ends.
    private(set) var mentions: Set<Int>
    /// The last version that it can go on with.
    private(set) var newest: ModelCode
    /// Its numbers that have values.
    var names: Set<String> = []
    /// Those that it is in, outer ones first.
    var loops: [Int] = []
    /// Its local variables that are no numbers.
    var values: [String: ModelInstance] = [:]
    init(_ code: ModelCode) {
        self.code = code
        mentions = ModelMentions(code.function).ids
        newest = code
    }
    /// A new version is in force: the frame goes on with it where it comes by next, if every variable that it needs is known, or
    /// its initial value needs no call.
    func hear(_ program: ModelProgram) {
        let old = code.function
        guard let new = program.function(old.id), new.parameters == old.parameters else { return }
        guard let place = loops.last, let path = new.loop?.path(to: place), path == old.loop?.path(to: place) else { return }
        var known = names.filter { name in !old.locals.contains { $0.name == name } || new.locals.contains { $0.name == name } }
        for local in new.locals where !known.contains(local.name) && program.isPure(local.initial, known) { known.insert(local.name) }
        let needed = ModelMentions(behindLocalsOf: new).names
        guard new.locals.allSatisfy({ known.contains($0.name) || !needed.contains($0.name) }) else { return }
        guard new.values.allSatisfy({ $0.item != nil || values[$0.name] != nil || !needed.contains($0.name) }) else { return }
        newest = ModelCode(function: new, program: program)
    }
}

/// A top-level statement through its versions.
final class ModelLine {
    enum Status { case waiting, running, done, failed, skipped }
    var statement: ModelProgram.Statement
    var text: String
    var status = Status.waiting
    /// It is no longer in the text; a loop that runs is left.
    var isGone = false
    /// The version that runs: a loop takes over newer ones at its back edges.
    var running: ModelProgram.Statement
    /// By all the code that it has run since it began: the older code is left when the statement ends.
    var mentions: Set<Int> = []
    init(_ statement: ModelProgram.Statement, _ text: String) { (self.statement, self.text, running) = (statement, text, statement) }
}

/// What a program prints and what state it is in under the rules of live patching.
final class ModelWorld {
    enum Value {
        case number(Int)
        case numbers([Int])
        case instances([ModelInstance])
        case closure(ModelClosure)
        case closures([ModelClosure])
        /// A function, with the version of the program that the reference was made in.
        case function(Int, ModelProgram)
        case method(Int, of: ModelInstance, seenAs: Int, ModelProgram)
    }
    /// The script failed.
    struct Trap: Error {
        init(line: Int = #line) { if ModelTests.traces { print("a trap, from line \(line)") } }
    }

    private(set) var program = ModelProgram()
    /// The versions before, for undo.
    private(set) var past: [ModelProgram] = []
    private(set) var lines: [ModelLine] = []
    private(set) var next = 0
    /// The course has come to its end: what is added behind its last statement is above it now.
    private var isOver = false
    /// Statements being run, outermost first.
    private(set) var active: [ModelLine] = []
    /// Functions being run that have loops.
    var frames: [ModelFrame] = []
    var globals: [Int: Value] = [:]
    /// Static properties that have been used.
    var statics: [Int: Int] = [:]
    var output: [String] = []
    /// How often it was open whether a save comes in force.
    private(set) var waits = 0
    /// The last code of functions that are gone, or that have another signature now.
    private var lost: [String: ModelCode] = [:]
    /// Ids of globals and static properties that were read.
    var reads: Set<Int> = []

    /// What code does under another version of the program, and which variables it reads.
    func trying<T>(_ new: ModelProgram, _ body: () -> T) -> (result: T, reads: Set<Int>) {
        let saved = (program, reads)
        (program, reads) = (new, [])
        defer { (program, reads) = saved }
        return (body(), reads)
    }

    /// Accepted, waits for a safe point.
    private var pending: Save?
    private struct Save {
        var program: ModelProgram
        var isUndo: Bool
        /// Code further out may work with values whose layout changes: then the rules leave open when it comes in force.
        var mayWait: Bool
        var isFirstTry = true
    }
    /// Called where an edit may arrive.
    private let onTick: () throws -> Void
    /// What the real program prints behind so many lines, up to where it stands still.
    private let realLine: (Int) throws -> String?

    init(onTick: @escaping () throws -> Void, realLine: @escaping (Int) throws -> String?) { (self.onTick, self.realLine) = (onTick, realLine) }

    func tick() throws { try onTick() }
    func say(_ text: String) { output.append(text) }

    // MARK: The program's course

    func start(_ first: ModelProgram) throws {
        program = first
        lines = first.statements.map { ModelLine($0, first.text($0)) }
        try goOn()
        try settle()
    }

    /// Puts what was saved while the program waits in force, and goes on unless something that failed holds it up.
    func settle() throws {
        while pending != nil {
            try safePoint()
            if !isOver, !lines[..<next].contains(where: { $0.status == .failed || $0.status == .skipped }) { try goOn() }
        }
    }

    private func goOn() throws {
        while next < lines.count {
            let line = lines[next]
            next += 1
            guard line.status == .waiting else { continue }
            if try !run(line) { return say("#held") }
            try safePoint()
        }
        isOver = true
    }

    // MARK: Saves

    /// A save is checked when it comes, and put in force at the next safe point.
    /// Everything that holds values: a global, or a variable of a call.
    var holders: [(global: Int?, instance: ModelInstance)] {
        var result: [(global: Int?, instance: ModelInstance)] = []
        for (global, value) in globals {
            if case .method(_, let instance, _, _) = value { result.append((nil, instance)) }
            guard case .instances(let list) = value else { continue }
            for instance in list { result += [(global, instance)] + (instance.inner.map { [(global, $0)] } ?? []) }
        }
        return result + frames.flatMap { $0.values.values.map { (nil, $0) } }
    }

    func propose(_ new: ModelProgram, isUndo: Bool = false) {
        pending = nil
        if new.isValid { pending = Save(program: new, isUndo: isUndo, mayWait: !waitsForNothing(new)) } else { say("#refused") }
    }

    func safePoint() throws {
        while let save = pending {
            pending?.isFirstTry = false
            if save.mayWait, !active.isEmpty, try !comesNow(save) { return }
            pending = nil
            try apply(save.program, isUndo: save.isUndo)
        }
    }
    /// Whether the real program puts a save that may wait in force here. What has no place for living values is said at once.
    private func comesNow(_ save: Save) throws -> Bool {
        if save.isFirstTry, migrated(save.program) == nil { return true }
        waits += 1
        return ["#applied", "#refused"].contains(try realLine(output.count))
    }

    private func apply(_ new: ModelProgram, isUndo: Bool) throws {
        guard let values = migrated(new) else { return say("#refused") }
        say("#applied")
        let isSame = new.texts == program.texts
        if isUndo { past.removeLast() } else if !isSame { past = past.suffix(49) + [program] }
        for (instance, fields) in values { instance.fields = fields }
        for function in program.functions where new.function(function.id)?.parameters != function.parameters {
            lost[key(function.id, function.parameters)] = ModelCode(function: function, program: program)
        }
        let old = program
        program = new
        frames.forEach { $0.hear(new) }
        for (id, initial) in old.staticValues where new.staticValues[id] != initial { statics[id] = nil }
        adoptClosures()
        match(old, new)
        for id in globals.keys where new.content(id) == nil { globals[id] = nil }
        try runWaiting()
    }

    /// Equal texts are the same statement, the earlier ones first; a variable is known by its name, a running loop by what
    /// is left of it.
    private func match(_ old: ModelProgram, _ new: ModelProgram) {
        var left = lines
        func take(_ isMatch: (ModelLine) -> Bool) -> ModelLine? {
            left.firstIndex(where: isMatch).map { left.remove(at: $0) }
        }
        var result: [ModelLine?] = new.statements.map { statement in
            let text = new.text(statement)
            guard let line = take({ $0.text == text && $0.statement.file == statement.file }) else { return nil }
            line.statement = statement
            return line
        }
        for (index, statement) in new.statements.enumerated() where result[index] == nil {
            let keepsValue = hasOtherType(statement, old, new)
            let line = take { line in
                line.statement.id == statement.id && (statement.declared != nil || (statement.loop != nil && line.statement.loop != nil))
            } ?? ModelLine(statement, "")
            line.statement = statement
            line.text = new.text(statement)
            if line.status != .running, line.status != .done || keepsValue != true { line.status = .waiting }
            if keepsValue == false { globals[statement.id] = nil }
            result[index] = line
        }
        for line in left { line.isGone = true }
        let reached = lines[..<next].last { !$0.isGone }
        lines = result.compactMap { $0 }
        next = isOver ? lines.count : reached.flatMap { line in lines.firstIndex { $0 === line } }.map { $0 + 1 } ?? 0
    }

    /// Whether a variable whose type changed, or that became a constant or none, keeps its value: it is one of the new type, too,
    /// and nothing else changed. nil: the type is the same.
    private func hasOtherType(_ statement: ModelProgram.Statement, _ old: ModelProgram, _ new: ModelProgram) -> Bool? {
        guard case .global(.number(let type, let e)) = statement.kind, case .number(let oldType, let oldE)? = old.content(statement.id) else { return nil }
        if type == oldType, old.constants.contains(statement.id) == new.constants.contains(statement.id) || old.text(oldE) != new.text(e) { return nil }
        return oldType.converts(to: type) && old.text(oldE) == new.text(e)
    }

    /// What is new, changed or failed above the point that the program has reached, in file order.
    private func runWaiting() throws {
        for line in lines[..<next] where line.status == .failed || line.status == .skipped { line.status = .waiting }
        while let line = lines[..<next].first(where: { $0.status == .waiting }) {
            let missing = lines.filter { $0.status == .failed || $0.status == .skipped }.compactMap(\.statement.declared)
            let mentions = ModelMentions(line.statement, program).ids.subtracting([line.statement.id])
            if !mentions.isDisjoint(with: missing) {
                line.status = .skipped
                say("#skip")
            } else if try !run(line) {
                say("#failed")
            }
            try safePoint()
        }
    }

    /// - Returns: false when it failed.
    private func run(_ line: ModelLine) throws -> Bool {
        (line.status, line.running, line.mentions) = (.running, line.statement, ModelMentions(line.statement, program).ids)
        active.append(line)
        defer { active.removeLast() }
        let depth = frames.count
        do {
            try exec(line)
            line.status = .done
            return true
        } catch is Trap {
            frames.removeLast(frames.count - depth)
            line.status = .failed
            if ModelTests.traces { print("the model's failed: \(line.text)") }
            return false
        }
    }

    // MARK: Functions

    private func key(_ id: Int, _ parameters: Int) -> String { "\(id)/\(parameters)" }

    /// What a call leads to that was resolved when the function had so many parameters.
    func code(_ id: Int, _ parameters: Int) -> ModelCode? {
        if let now = program.function(id), now.parameters == parameters || (now.parameters > parameters && now.defaultValue != nil) {
            return ModelCode(function: now, program: program)
        }
        return lost[key(id, parameters)]
    }

    /// A function value gets new code if that needs nothing that was not captured.
    private func adoptClosures() {
        let closures = globals.values.flatMap { value -> [ModelClosure] in
            switch value {
            case .closure(let closure): return [closure]
            case .closures(let list): return list
            default: return []
            }
        }
        for closure in closures {
            guard let now = program.function(closure.maker), now.parameters == closure.parameters, now.kind == .maker(isNested: closure.isNested) else { continue }
            if ModelWorld.captures(now).isSubset(of: closure.captured.keys) { closure.code = ModelCode(function: now, program: program) }
        }
    }
    static func captures(_ maker: ModelProgram.Function) -> Set<String> {
        var names = ModelMentions(maker.result).names
        if let counted = maker.counts { names.insert(counted) }
        return names.subtracting(["y"])
    }

    // MARK: What code that is not the newest refers to

    /// Ids that such code mentions: edits leave them alone, for what becomes of it then no rule says in detail.
    var pinned: Set<Int> {
        var codes = frames.map(\.code)
        var result: Set<Int> = []
        for value in globals.values {
            switch value {
            case .closure(let closure): codes.append(closure.code)
            case .closures(let list): codes += list.map(\.code)
            case .function(let id, let then):
                guard let function = then.function(id), let lost = lost[key(id, function.parameters)] else { continue }
                codes.append(lost)
            case .method(let id, _, let type, let then): result.formUnion([id] + then.line(type).map(\.id))
            case .number, .numbers, .instances: break
            }
        }
        for line in active { result.formUnion(ModelMentions(line.running, program).ids) }
        var seen: Set<String> = []
        while let code = codes.popLast() {
            let mentions = ModelMentions(code.function)
            result.formUnion(mentions.ids)
            for id in mentions.ids {
                guard let then = code.program.function(id), seen.insert(key(id, then.parameters)).inserted else { continue }
                if let lost = lost[key(id, then.parameters)] { codes.append(lost) }
            }
        }
        return result
    }
}
