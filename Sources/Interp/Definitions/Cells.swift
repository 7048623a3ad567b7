import Diagnostics
import Lexer
import Types

/// Cells of functions and where dynamic dispatch leads.
extension Interpreter {
    /// The cell of a function for type arguments; its body is lowered at the first call.
    func cell(_ function: DeclID, _ arguments: [TypeID]) -> FunctionCell {
        let key = FunctionCell.Key.function(function, arguments)
        if isLoweringOldCode, let entry = displaced.first(where: { $0.key == key }) { return entry.cell }
        if let cell = cells[key] { return cell }
        let cell = FunctionCell(self, key: key, parameterWords: 0) { [unowned self] in try self.lowerFunction(function, arguments, $0) }
        cells[key] = cell
        cell.parameterWords = parameterWords(function, arguments)
        return cell
    }

    /// `init` of a class as a function that allocates.
    func allocatingCell(_ initializer: DeclID, _ arguments: [TypeID], _ type: TypeInfo) -> FunctionCell {
        let key = FunctionCell.Key.allocating(initializer, arguments, type.id)
        if let cell = cells[key] { return cell }
        let cell = FunctionCell(self, key: key, parameterWords: 0) { [unowned self] in try self.lowerAllocating(initializer, arguments, type, $0) }
        cells[key] = cell
        cell.parameterWords = parameterWords(initializer, arguments) - 1
        return cell
    }

    func makeThunk(parameterWords: Int, _ lower: @escaping (FunctionCell) throws -> Node) -> FunctionCell {
        thunkCount += 1
        let key = FunctionCell.Key.thunk(thunkCount)
        let cell = FunctionCell(self, key: key, parameterWords: parameterWords, lower: lower)
        cells[key] = cell
        return cell
    }

    /// Words of the flattened parameters, `self` first.
    func parameterWords(_ function: DeclID, _ arguments: [TypeID]) -> Int {
        program.function(function).map { parameterWords($0, arguments) } ?? 0
    }

    func parameterWords(_ declaration: FunctionDecl, _ arguments: [TypeID]) -> Int {
        let map = replacements(declaration.signature, arguments)
        var words = 0
        for parameter in declaration.parameters { words += parameter.isInout ? 1 : typeInfo(program.substitute(parameter.type, map)).words }
        switch declaration.selfKind {
        case .none, .result: break
        case .inout, .metatype, .object: words += 1
        case .value: words += selfType(declaration, map).map { typeInfo($0).words } ?? 0
        }
        return words
    }

    func replacements(_ signature: GenericSignature, _ arguments: [TypeID]) -> [TypeID: TypeID] {
        var map: [TypeID: TypeID] = [:]
        for (parameter, argument) in zip(signature.parameters, arguments) { map[parameter] = argument }
        return map
    }

    /// The type of `self` in a member; for a protocol's extension the type that stands for `Self`.
    func selfType(_ function: FunctionDecl, _ map: [TypeID: TypeID]) -> TypeID? {
        guard let parent = function.parent, let nominal = program.nominal(parent) else { return nil }
        if nominal.kind == .protocol, let parameter = function.signature.parameters.first { return map[parameter] ?? program.substitute(parameter, map) }
        return program.substitute(nominal.selfType, map)
    }

    // MARK: Dispatch

    /// The implementation of a class method for objects of a class.
    func methodSlot(_ method: DeclID, _ own: [TypeID], _ type: TypeInfo) throws -> MethodSlot {
        let key = TypeInfo.WitnessKey(requirement: method, own: own)
        if let slot = type.methods[key] { return slot }
        compileLock.lock()
        defer { compileLock.unlock() }
        let (implementation, arguments) = program.implementation(of: method, in: type.id, own: own)
        let slot = MethodSlot(cell(implementation, arguments), selfIsInout: false)
        type.methods[key] = slot
        return slot
    }

    private func isThere(_ answer: Program.WitnessAnswer) -> Bool {
        if case .function(let id, _, _) = answer { return program.function(id) != nil }
        return false
    }

    /// What a type answers a requirement with.
    func witnessSlot(_ requirement: DeclID, _ own: [TypeID], _ type: TypeInfo) throws -> MethodSlot {
        let key = TypeInfo.WitnessKey(requirement: requirement, own: own)
        if let slot = type.witnesses[key] { return slot }
        compileLock.lock()
        defer { compileLock.unlock() }
        // Code that is kept may ask what no protocol asks any more: its own version of the program knows who answered.
        let asking = program.declaration(requirement) != nil ? program : allCells.lazy.compactMap(\.oldProgram).first { $0.declaration(requirement) != nil }
        guard let answer = asking?.witness(of: requirement, for: type.id, own: own), program === asking || isThere(answer) else {
            guard isPatched else { throw loweringError("\(type.name) has no witness for \(program.declaration(requirement)?.name.text ?? "a requirement")") }
            throw trap("Fatal error: `\(type.name)` no longer has `\(asking?.declaration(requirement)?.name.text ?? "what this code asks of it")`")
        }
        let slot: MethodSlot
        switch answer {
        case .function(let function, let arguments, let isDynamic):
            if isDynamic, type.kind == .class, program.function(function)?.kind != .initializer {
                slot = try methodSlot(function, own, type)
            } else if type.kind == .class, program.function(function)?.selfKind == .object {
                slot = MethodSlot(allocatingCell(function, arguments, type), selfIsInout: false)
            } else {
                slot = MethodSlot(cell(function, arguments), selfIsInout: program.function(function)?.selfKind == .inout)
            }
        case .stored, .global, .enumCase:
            let cell = makeThunk(parameterWords: 0) { [unowned self] in try self.lowerWitnessThunk(requirement, answer, type, $0) }
            slot = MethodSlot(cell, selfIsInout: program.function(requirement)?.kind == .setter && type.kind != .class)
        }
        type.witnesses[key] = slot
        return slot
    }

    func namedWitness(_ protocolName: String, _ requirement: String, for type: TypeInfo) throws -> TypeInfo.NamedWitness {
        compileLock.lock()
        defer { compileLock.unlock() }
        guard let declaration = program.known(Name(protocolName)), let nominal = program.nominal(declaration),
            let found = program.requirement(Name(requirement), of: nominal)
        else { throw ScriptSignal.internalError("no requirement \(protocolName).\(requirement)") }
        let accessor = program.variable(found)?.getter ?? found
        return .init(slot: try witnessSlot(accessor, [], type), isStatic: program.function(accessor)?.selfKind == .metatype)
    }

    /// Runs the `deinit`s of an object, the most derived class's first.
    func runDeinits(_ object: F, _ type: TypeInfo) {
        if state.pointee.isEnding { return }
        var level: TypeInfo? = type
        while let current = level {
            if let cell = deinitCell(current) {
                let call = ClosureCall(cell: Unmanaged.passUnretained(cell), context: 0, state)
                call.arguments[0] = address(object)
                // An error or trap in a `deinit` ends it; the object goes anyway.
                deinitDepth += 1
                defer { deinitDepth -= 1 }
                do { try call.into(call.arguments + cell.parameterWords + 1) } catch { deinitFailure = deinitFailure ?? error }
                state.pointee.isEnding = false
                call.end()
            }
            level = current.superclass
        }
    }

    private func deinitCell(_ type: TypeInfo) -> FunctionCell? {
        guard let nominal = type.declaration.flatMap({ program.nominal($0) }) else { return type.lastDeinit }
        return nominal.deinitializer.map { cell($0, type.arguments) }
    }

    // MARK: Conformance

    func conforms(_ type: TypeInfo, to protocolDecl: DeclID) -> Bool {
        if let known = type.conformances[protocolDecl] { return known }
        let answer = compileLock.locked { program.conforms(type.id, to: protocolDecl) }
        type.conformances[protocolDecl] = answer
        return answer
    }
}
