import Lexer
import Types

/// A call of a function by the signature of another, which it replaced: what stored references to the other lead to.
struct Adapter {
    /// The function as it was when the references were made.
    let original: FunctionDecl
    let target: FunctionDecl
    /// For each parameter of the target the one of the original that it gets; nil: its default.
    let sources: [Int?]
}

/// Which functions of an old version lost their place, and what they can lead to instead.
final class SignatureChanges {
    private let interpreter: Interpreter
    private let old: Program
    private let new: Program

    init(_ interpreter: Interpreter, old: Program, new: Program) {
        self.interpreter = interpreter
        self.old = old
        self.new = new
    }

    /// The declaration under which callers of a cell were checked, when the new version has none that they could call as
    /// before: it is gone, or another type stands under its name.
    func lost(_ id: DeclID, _ arguments: [TypeID], _ cell: FunctionCell?) -> FunctionDecl? {
        guard let before = cell?.original ?? old.function(id), !before.isPrelude else { return nil }
        guard let after = new.function(id) else { return before }
        if !hasSameType(before, after, arguments) { return before }
        // Generic code for arguments that are not accepted any longer.
        return !arguments.isEmpty && before !== after && old.accepts(before, arguments) && !new.accepts(after, arguments) ? before : nil
    }

    private func hasSameType(_ a: FunctionDecl, _ b: FunctionDecl, _ arguments: [TypeID]) -> Bool {
        if a === b { return true }
        if isPlain(a), isPlain(b) {
            return a.selfKind == b.selfKind && a.isFailable == b.isFailable && (a.isThrowing || !b.isThrowing) && a.result == b.result
                && a.parameters.count == b.parameters.count && zip(a.parameters, b.parameters).allSatisfy { $0.type == $1.type && $0.isInout == $1.isInout }
        }
        guard a.selfKind == b.selfKind, a.isFailable == b.isFailable, a.isThrowing || !b.isThrowing, a.parameters.count == b.parameters.count,
            a.signature.parameters.count == b.signature.parameters.count, result(a, arguments, old) == result(b, arguments, new)
        else { return false }
        return zip(types(a, arguments, old), types(b, arguments, new)).allSatisfy { $0 == $1 } && zip(a.parameters, b.parameters).allSatisfy { $0.isInout == $1.isInout }
    }

    /// Its types say by themselves what they are.
    private func isPlain(_ function: FunctionDecl) -> Bool {
        function.signature.parameters.isEmpty && new.types.isConcrete(function.result) && function.parameters.allSatisfy { new.types.isConcrete($0.type) }
    }

    private func types(_ function: FunctionDecl, _ arguments: [TypeID], _ program: Program) -> [TypeID] {
        let map = interpreter.replacements(function.signature, arguments)
        return function.parameters.map { program.concrete(program.substitute($0.type, map)) }
    }

    private func result(_ function: FunctionDecl, _ arguments: [TypeID], _ program: Program) -> TypeID {
        program.concrete(program.substitute(function.result, interpreter.replacements(function.signature, arguments)))
    }

    // MARK: Successors

    /// How callers of a lost function can go on with what took its place.
    /// - Parameter known: what took its place before.
    func adapter(for original: FunctionDecl, _ arguments: [TypeID], _ known: FunctionDecl?) -> Adapter? {
        guard let target = successor(known ?? original), let sources = sources(original, target, arguments) else { return nil }
        return Adapter(original: original, target: target, sources: sources)
    }

    /// The only overload that was added, when this was the only one that was lost.
    private func successor(_ function: FunctionDecl) -> FunctionDecl? {
        if let same = new.function(function.id) { return same }
        let lost = old.overloads(of: function).filter { new.function($0.id) == nil }
        let added = new.overloads(of: function).filter { old.function($0.id) == nil }
        return lost.count == 1 && added.count == 1 ? added[0] : nil
    }

    /// Which argument goes where, if the target can be called as the original was.
    private func sources(_ a: FunctionDecl, _ b: FunctionDecl, _ arguments: [TypeID]) -> [Int?]? {
        guard a.kind == .function, b.kind == .function, a.selfKind == b.selfKind || (a.selfKind == .inout && b.selfKind == .value), a.selfKind != .object,
            a.isThrowing || !b.isThrowing, a.isAsync == b.isAsync, a.signature.parameters.count == b.signature.parameters.count, new.accepts(b, arguments)
        else { return nil }
        let given = result(a, arguments, old), made = result(b, arguments, new)
        if given != new.types.void, !new.isConvertible(made, given) { return nil }
        let before = types(a, arguments, old), after = types(b, arguments, new)
        func fits(_ i: Int, _ j: Int) -> Bool {
            if a.parameters[i].isInout != b.parameters[j].isInout { return false }
            return b.parameters[j].isInout ? before[i] == after[j] : new.isConvertible(before[i], after[j])
        }
        func isNamed(_ i: Int, _ j: Int) -> Bool { a.parameters[i].name == b.parameters[j].name && a.parameters[i].label == b.parameters[j].label }
        var sources: [Int?] = []
        var next = 0
        for j in b.parameters.indices {
            let left = b.parameters.count - j
            let isSpare = b.parameters[j].hasDefault && left > a.parameters.count - next
            if next < a.parameters.count, fits(next, j), isNamed(next, j) || !isSpare {
                sources.append(next)
                next += 1
            } else if b.parameters[j].hasDefault {
                sources.append(nil)
            } else {
                return nil
            }
        }
        return next == a.parameters.count ? sources : nil
    }
}

extension Interpreter {
    /// Objects of classes that go keep their `deinit`: it becomes a function that loses its place.
    func keepDeinits(_ successors: Successors) {
        for type in typeInfos.values where type.kind == .class && type.hasDeinit {
            guard let id = type.declaration, successors.new.nominal(id) == nil, let deinitializer = successors.old.nominal(id)?.deinitializer else { continue }
            type.lastDeinit = cell(deinitializer, type.arguments)
        }
    }

    /// Functions that lose their place keep their code, so it must be there before their text goes.
    func lowerLost(_ successors: Successors) {
        let changes = successors.signatures
        var found = true
        while found {
            found = false
            for (key, cell) in cells where cell.body.takeUnretainedValue() is LowerOnFirstCall && !cell.isUnlowerable {
                switch key {
                case .function(let id, let arguments): if cell.oldProgram != nil || changes.lost(id, arguments, cell) == nil && !successors.isGone(arguments) { continue }
                case .defaultArgument(let id, _, _), .allocating(let id, _, _), .initialValue(let id, _), .property(let id, _, _): if successors.new.declaration(id) != nil { continue }
                case .thunk: if cell.callee.map({ changes.lost($0.function, $0.arguments, cell) == nil }) ?? true { continue }
                case .closure: if cell.closure.map({ !successors.isLost($0) }) ?? true { continue }
                }
                found = true
                guard let node = try? lowerWithPool({ try cell.lower(cell) }) else {
                    cell.isUnlowerable = true
                    continue
                }
                cell.body = Unmanaged.passRetained(node)
                cell.version += 1
            }
        }
    }

    /// Leads what refers to a lost function's cell to its successor, or leaves it the code it has.
    func displace(_ cell: FunctionCell, _ key: FunctionCell.Key, _ original: FunctionDecl, _ successors: Successors, _ kept: inout [KeptCode]) {
        let changes = successors.signatures
        guard case .function(let id, let arguments) = key else { return }
        let isNew = cell.original == nil
        cell.original = original
        let hadAdapter = lead(cell, original, arguments, changes)
        if program.function(id) != nil {
            // Another type stands under the name: a new cell for new code.
            cells[key] = nil
            displaced.append((cell, key))
        }
        // Of its own time: it goes back to its last code when its successor goes.
        cell.oldProgram = cell.oldProgram ?? successors.old
        if cell.adapter == nil, isNew || hadAdapter { kept.append(lostCode(cell, original)) }
    }

    /// What was displaced by an earlier version: its successor may have a successor.
    func displace(again cell: FunctionCell, _ key: FunctionCell.Key, _ changes: SignatureChanges) {
        guard case .function(_, let arguments) = key, let original = cell.original else { return }
        _ = lead(cell, original, arguments, changes)
    }

    /// To the function that took the place of another, which may go and come back; or back to its last code.
    /// - Returns: whether it was led to one before.
    private func lead(_ cell: FunctionCell, _ original: FunctionDecl, _ arguments: [TypeID], _ changes: SignatureChanges) -> Bool {
        let hadAdapter = cell.adapter != nil
        cell.adapter = changes.adapter(for: original, arguments, cell.successor)
        cell.successor = cell.adapter?.target ?? cell.successor
        if cell.adapter != nil || hadAdapter { drop(cell) }
        return hadAdapter
    }

    func lostCode(_ cell: FunctionCell, _ original: FunctionDecl) -> KeptCode {
        let name = program.describeSignature(original)
        let reason = program.function(original.id) == nil ? "it is gone" : "its type changed"
        return KeptCode(cell, original.id) { count in
            "\(count == 1 ? "1 stored reference" : "\(count) stored references") to `\(name)` keep\(count == 1 ? "s" : "") its last code: \(reason)"
        }
    }

    /// The code of an adapter: the original's parameters in, a call of the target.
    func lowerAdapter(_ adapter: Adapter, _ arguments: [TypeID], _ cell: FunctionCell) throws -> Node {
        let (original, target) = (adapter.original, adapter.target)
        let lowering = makeLowering(original.qualifiedName)
        let before = replacements(original.signature, arguments)
        let span = target.nameSpan
        var receiver: Receiver?
        switch lowering.selfShape(original, selfType(original, before).map { typeInfo(program.concrete($0)) }) {
        case .none: break
        case .metatype(let type):
            let slot = lowering.allocate(1)
            receiver = .lowered(type.metatype) { lowering.read(slot: slot, type.metatype, .trivial) }
        case .value(let type):
            let slot = lowering.allocate(type.words)
            receiver = .lowered(type) { lowering.read(slot: slot, type, .kept) }
        case .address(let type):
            let slot = lowering.allocate(1)
            receiver = .place(LoweredPlace(Field(slot, 0), .pointer(slot, 0), type))
        }
        var given: [(slot: Int, type: TypeInfo)] = []
        for parameter in original.parameters {
            let type = typeInfo(program.concrete(program.substitute(parameter.type, before)))
            given.append((lowering.allocate(parameter.isInout ? 1 : type.words), type))
        }
        // A context word may stand behind the parameters.
        _ = lowering.allocate(1)
        lowering.openPool()
        var sources: [ArgumentSource] = []
        for (index, parameter) in lowering.shapes(target, arguments).enumerated() {
            guard let source = adapter.sources[index] else {
                sources.append(.argument(.defaultValue(index)))
                continue
            }
            let (slot, type) = given[source]
            if parameter.isInout {
                sources.append(.place(LoweredPlace(Field(slot, 0), .pointer(slot, 0), type)))
            } else if type === parameter.type {
                sources.append(.lowered(type) { lowering.read(slot: slot, type, .kept) })
            } else {
                sources.append(.lowered(parameter.type) {
                    Lowered(try lowering.converted(type, parameter.type, span) { lowering.read(slot: slot, type, .kept) }, parameter.type, .owned)
                })
            }
        }
        let made = typeInfo(program.concrete(program.substitute(target.result, replacements(target.signature, arguments))))
        let wanted = typeInfo(program.concrete(program.substitute(original.result, before)))
        let call = { try lowering.call(.direct(target.id, arguments), receiver: receiver, sources, result: made, span: span) }
        let node = try lowering.result(of: call, made, as: wanted, span)
        lowering.finish()
        cell.frame = lowering.frame
        return node
    }
}
