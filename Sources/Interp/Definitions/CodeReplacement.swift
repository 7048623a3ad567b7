import Diagnostics
import Lexer
import Types

/// Puts new code into cells. Whatever refers to a cell (call nodes, function values, tables) gets it at its next call.
extension Interpreter {
    /// Drops the lowered code of what changed.
    func replaceCode(_ successors: Successors, dropsAll: Bool, _ kept: inout [KeptCode]) {
        var closures: [FunctionCell] = []
        var thunks: [FunctionCell] = []
        let changes = successors.signatures
        for (cell, key) in displaced { displace(again: cell, key, changes) }
        for (key, cell) in cells {
            switch key {
            case .function(let id, let arguments):
                if let original = changes.lost(id, arguments, cell) {
                    displace(cell, key, original, successors, &kept)
                    continue
                }
                guard let function = program.function(id) else { continue }
                if cell.original != nil {
                    // It is back.
                    cell.original = nil
                    (cell.adapter, cell.successor) = (nil, nil)
                    cell.oldProgram = nil
                    drop(cell)
                } else if function.isPrelude {
                    if arguments.allSatisfy(isPreludeOnly) { continue }
                    if successors.isGone(arguments) {
                        cell.oldProgram = cell.oldProgram ?? successors.old
                        continue
                    }
                    cell.oldProgram = nil
                    drop(cell)
                } else if dropsAll || function.kind == .initializer || function.synthesized != nil || hasNewBody(id, cell) {
                    drop(cell)
                }
                if dropsAll { cell.parameterWords = parameterWords(id, arguments) }
            case .closure: closures.append(cell)
            case .defaultArgument(let id, _, _), .allocating(let id, _, _), .initialValue(let id, _), .property(let id, _, _):
                guard let declaration = program.declaration(id) else {
                    cell.oldProgram = cell.oldProgram ?? successors.old
                    continue
                }
                cell.oldProgram = nil
                if !declaration.isPrelude || dropsAll { drop(cell) }
            case .thunk: thunks.append(cell)
            }
        }
        for cell in thunks {
            if let callee = cell.callee, let original = changes.lost(callee.function, callee.arguments, cell) {
                keep(cell, callee.arguments, original, successors, &kept)
                continue
            }
            cell.original = nil
            cell.oldProgram = nil
            drop(cell)
            if dropsAll, let measure = cell.measure { cell.parameterWords = measure() }
        }
        // A cell that took the code of a later text is known by that text, too.
        var seen: Set<ObjectIdentifier> = []
        for cell in closures where seen.insert(ObjectIdentifier(cell)).inserted { replaceClosure(cell, successors, dropsAll: dropsAll, &kept) }
        if dropsAll { for cell in allCells where cell.oldProgram != nil { lowerAgain(cell) } }
    }

    /// Its code is lowered again at the next call.
    func drop(_ cell: FunctionCell) {
        if cell.version == 0 { return }
        if cell.body.takeUnretainedValue() is LowerOnFirstCall { return }
        cell.previous = cell.body
        cell.previousFrame = cell.frame
        cell.body = Unmanaged.passRetained(LowerOnFirstCall(cell))
    }

    private func hasNewBody(_ id: DeclID, _ cell: FunctionCell) -> Bool {
        guard let body = program.body(of: id) else { return true }
        return cell.frame?.origin.map { $0.body !== body } ?? true
    }

    private func isPreludeOnly(_ type: TypeID) -> Bool {
        !program.types.hasPart(type) { part in
            switch part {
            case .nominal(let id, _): program.declaration(id)?.isPrelude != true
            case .existential(let existential): !existential.protocols.allSatisfy { program.declaration($0)?.isPrelude == true }
            default: false
            }
        }
    }

    // MARK: Closures

    private func replaceClosure(_ cell: FunctionCell, _ successors: Successors, dropsAll: Bool, _ kept: inout [KeptCode]) {
        guard let origin = cell.closure else { return }
        let isUser: Bool
        if case .function(let id)? = origin.owner { isUser = program.function(id)?.isPrelude != true } else { isUser = true }
        if !isUser { return origin.arguments.allSatisfy(isPreludeOnly) ? () : drop(cell) }
        let current = origin.latest ?? origin.body
        guard let body = successors.closureBody(after: current, origin.owner) else {
            if cell.oldProgram == nil { keep(cell, origin, "what it stood in is gone", successors, &kept) }
            return
        }
        if case .item? = origin.owner, body !== current {
            // What keeps its code now may take that of a later text.
            cell.closure = ClosureOrigin(
                owner: origin.owner, body: origin.body, closure: origin.closure, captures: origin.captures, replacements: origin.replacements,
                arguments: origin.arguments, title: origin.title, function: origin.function, latest: body)
        }
        if body === current {
            if dropsAll {
                drop(cell)
                cell.parameterWords = closureWords(origin)
            }
            return
        }
        guard let closure = successors.closure(origin.closure, in: origin.body, of: body) else {
            return keep(cell, origin, "it has no counterpart in the new text", successors, &kept)
        }
        adopt(cell, origin, body, closure, successors, &kept)
    }

    /// Gives contexts made by old code the new code: it reads what they hold by name.
    private func adopt(
        _ cell: FunctionCell, _ origin: ClosureOrigin, _ body: TypedBody, _ closure: TypedClosure, _ successors: Successors, _ kept: inout [KeptCode]
    ) {
        let lowering = FunctionLowering(self, body, origin.replacements, origin.arguments, name: origin.title)
        let wanted = lowering.captures(of: closure).list
        var captures = origin.captures
        for index in captures.indices { captures[index].local = LocalID(raw: -1) }
        for capture in wanted {
            guard let index = captures.indices.first(where: { captures[$0].name == capture.name && captures[$0].local.raw < 0 }) else {
                return keep(cell, origin, "needs `\(capture.name.text)`, not captured then", successors, &kept)
            }
            guard captures[index].type === capture.type, captures[index].kind == capture.kind || (captures[index].kind == .box && capture.kind == .value) else {
                return keep(cell, origin, "`\(capture.name.text)` was captured in another form", successors, &kept)
            }
            captures[index].local = capture.local
        }
        let parameters = closure.parameters.map { lowering.local($0) }, before = origin.closure.parameters.map { origin.body.locals[$0.raw] }
        guard parameters.map({ lowering.substitute($0.type) }) == before.map({ lowering.substitute($0.type) }),
            lowering.substitute(closure.result) == lowering.substitute(origin.closure.result)
        else { return keep(cell, origin, "its type is another one now", successors, &kept) }
        cell.closure = ClosureOrigin(
            owner: origin.owner, body: body, closure: closure, captures: captures, replacements: origin.replacements, arguments: origin.arguments,
            title: origin.title, function: origin.function)
        cell.oldProgram = nil
        drop(cell)
        if let origin = cell.closure { cell.parameterWords = closureWords(origin) }
        // New closures of the same form share the cell, so that later versions find one.
        let isSameForm = wanted.count == captures.count && zip(wanted, captures).allSatisfy { $0.local == $1.local && $0.offset == $1.offset && $0.kind == $1.kind }
        let key = FunctionCell.Key.closure(body: closureHomes.number(of: body), owner: closure.owner, origin.arguments)
        if isSameForm, cells[key] == nil { cells[key] = cell }
    }

    func closureWords(_ origin: ClosureOrigin) -> Int {
        origin.closure.parameters.reduce(0) { words, id in
            let local = origin.body.locals[id.raw]
            return words + (local.isInout ? 1 : typeInfo(program.concrete(program.substitute(local.type, origin.replacements))).words)
        }
    }

    private func keep(_ cell: FunctionCell, _ origin: ClosureOrigin, _ reason: String, _ successors: Successors, _ kept: inout [KeptCode]) {
        cell.oldProgram = cell.oldProgram ?? successors.old
        // Its first call must not meet declarations of another version.
        if cell.body.takeUnretainedValue() is LowerOnFirstCall, let node = try? lowerBody(of: cell) {
            cell.body = Unmanaged.passRetained(node)
            cell.version += 1
        }
        if origin.closure.isAutoclosure { return }
        let place = program.sources.current(origin.closure.span)
        let line = program.sources.source(place.source)?.position(of: place.start).line ?? 0
        let name = origin.title.hasPrefix("closure in ") ? "closure" : "`\(origin.title)`"
        kept.append(KeptCode(cell) { _ in "\(name) at line \(line) keeps old code: \(reason)" })
    }

    /// A method value whose method is lost calls it as it did.
    private func keep(_ thunk: FunctionCell, _ arguments: [TypeID], _ original: FunctionDecl, _ successors: Successors, _ kept: inout [KeptCode]) {
        let isNew = thunk.original == nil
        thunk.original = original
        thunk.oldProgram = thunk.oldProgram ?? successors.old
        if isNew, successors.signatures.adapter(for: original, arguments, nil) == nil { kept.append(lostCode(thunk, original)) }
    }

    // MARK: Dispatch

    /// Which accessors a stored property has in an object's class is asked again at the next use.
    private func replacePropertyDispatch() {
        for (key, cell) in cells {
            guard case .property(let id, let type, let accessor) = key, accessor == .dynamicGetter || accessor == .dynamicSetter else { continue }
            dispatchVersion += 1
            if cell.key == key {
                let isObserved = accessor == .dynamicSetter && program.variable(id).map { $0.willSet != nil || $0.didSet != nil } ?? false
                if !isObserved, program.propertyOverride(of: id, in: type) == nil { continue }
                // It is known by no other key, and a frame may stand in it.
                replacedCells.append(cell)
            }
            cells[key] = nil
        }
    }

    /// Looks up again what methods and witnesses lead to, in place.
    func replaceDispatch() {
        replacePropertyDispatch()
        for type in Array(typeInfos.values) {
            type.conformances = [:]
            for (key, slot) in type.methods {
                guard program.function(key.requirement) != nil else { continue }
                let (implementation, arguments) = program.implementation(of: key.requirement, in: type.id, own: key.own)
                slot.replace(cell(implementation, arguments), selfIsInout: false)
            }
            let witnesses = type.witnesses
            type.witnesses = [:]
            for (key, slot) in witnesses {
                guard program.function(key.requirement) != nil, !isPreludeOnly(type.id) || program.function(key.requirement)?.isPrelude != true,
                    let found = try? witnessSlot(key.requirement, key.own, type) else {
                    type.witnesses[key] = slot
                    continue
                }
                slot.replace(found.cell.takeUnretainedValue(), selfIsInout: found.selfIsInout)
                type.witnesses[key] = slot
            }
        }
    }
}

extension MethodSlot {
    /// Nodes hold the slot, so it stays and leads elsewhere.
    func replace(_ new: FunctionCell, selfIsInout: Bool) {
        cell = Unmanaged.passRetained(new)
        self.selfIsInout = selfIsInout
    }
}
