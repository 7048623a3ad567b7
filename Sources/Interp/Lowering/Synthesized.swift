import Diagnostics
import Lexer
import Types

/// Functions without text: memberwise initialisers, `==`, `hash(into:)`, raw values, `allCases`.
extension Interpreter {
    func lowerSynthesized(_ kind: FunctionDecl.Synthesized, _ function: FunctionDecl, _ arguments: [TypeID], _ cell: FunctionCell) throws -> Node {
        let map = replacements(function.signature, arguments)
        guard let selfID = selfType(function, map) else { throw loweringError("synthesised function without a type") }
        let type = typeInfo(program.concrete(selfID))
        let lowering = makeLowering(function.qualifiedName)
        lowering.function = function
        let node: Node
        switch kind {
        case .memberwiseInit(let members): node = try memberwise(lowering, type, members)
        case .defaultInit: node = try defaultInit(lowering, type)
        case .inheritedInit(let original): node = try inheritedInit(lowering, type, original, function, arguments)
        case .equals:
            _ = lowering.allocate(1)
            let a = lowering.allocate(type.words)
            let b = lowering.allocate(type.words)
            node = StructuralEquals(type, a, b, self)
        case .hash:
            let value = lowering.allocate(type.words)
            let hasher = lowering.allocate(1)
            node = StructuralHash(type, value, hasher, self)
        case .lessThan:
            _ = lowering.allocate(1)
            let a = lowering.allocate(type.words)
            let b = lowering.allocate(type.words)
            node = EnumLess(type, a, b, self)
        case .rawValueGetter:
            let value = lowering.allocate(type.words)
            node = try rawValue(lowering, type, value)
        case .rawValueInit:
            node = try rawValueInit(lowering, type, function, map)
        case .allCases:
            _ = lowering.allocate(1)
            node = try allCases(lowering, type, typeInfo(program.concrete(program.substitute(function.result, map))))
        }
        lowering.finish()
        cell.frame = lowering.frame
        return node
    }

    private func memberwise(_ lowering: FunctionLowering, _ type: TypeInfo, _ members: [DeclID]) throws -> Node {
        var slots: [DeclID: Int] = [:]
        for field in type.fields {
            if let id = field.declaration, members.contains(id) {
                // Weak storage is made from the reference.
                slots[id] = 0
            }
        }
        for id in members {
            guard let field = type.fields.first(where: { $0.declaration == id }) else { continue }
            slots[id] = lowering.allocate(field.type.kind == .weak ? 1 : field.type.words)
        }
        _ = lowering.allocate(1)
        // Parts that wait for others must not stand where the others' frames are.
        lowering.openPool()
        var parts: [FunctionLowering.Part] = []
        for field in type.fields {
            guard let id = field.declaration, let variable = program.variable(id) else { continue }
            let slot = slots[id]
            parts.append(.lowered { [unowned self] in
                if let slot {
                    if field.type.kind == .weak { return Lowered(MakeWeak(Local(slot), self.heap), field.type, .owned) }
                    return lowering.read(slot: slot, field.type, .borrowed)
                }
                if variable.isLazy || !variable.hasInitialValue { return lowering.zero(field.type) }
                let base = lowering.allocateFrame(0)
                let cell = self.initialValueCell(id, type.arguments)
                return Lowered(Call0(cell, base, lowering.site(variable.nameSpan, base: base), self.state), field.type, .owned)
            })
        }
        // Words of removed properties must hold nothing.
        for field in type.hidden { parts.append(.lowered { lowering.zero(field.type) }) }
        return try lowering.build(parts, (type.fields + type.hidden).map(\.offset), type).node
    }

    private func defaultInit(_ lowering: FunctionLowering, _ type: TypeInfo) throws -> Node {
        completeClass(type)
        _ = lowering.allocate(2)
        lowering.openPool()
        var nodes: [Node] = []
        if let declaration = type.declaration {
            for property in program.storedProperties(of: declaration) where property.hasInitialValue && !property.isLazy {
                let (offset, field) = try lowering.fieldLayout(property.id, type)
                let place = LoweredPlace(Field(0, offset), .pointer(0, offset), field)
                nodes.append(try lowering.temporarily { try lowering.initialize(place, property, type) })
            }
        }
        if let parent = type.superclass, let initializer = plainInitializer(parent) {
            let base = lowering.allocateFrame(1)
            nodes.append(Call1(cell(initializer, parent.arguments), base, lowering.site(.none, base: base), state, Local(0)))
        }
        return lowering.join(nodes.map { ($0, false) }[...])
    }

    private func inheritedInit(_ lowering: FunctionLowering, _ type: TypeInfo, _ original: DeclID, _ function: FunctionDecl, _ arguments: [TypeID]) throws -> Node {
        completeClass(type)
        let shapes = lowering.shapes(function, arguments)
        _ = lowering.allocate(1)
        var sources: [ArgumentSource] = []
        for shape in shapes {
            let slot = lowering.allocate(shape.words)
            if shape.isInout {
                sources.append(.place(LoweredPlace(Field(slot, 0), .pointer(slot, 0), shape.type)))
            } else {
                sources.append(.lowered(shape.type) { lowering.read(slot: slot, shape.type, .kept) })
            }
        }
        _ = lowering.allocate(1)
        lowering.openPool()
        var nodes: [Node] = []
        guard let parent = type.superclass, let inherited = program.function(original) else { throw loweringError("inherited initialiser") }
        // A convenience one delegates to an initialiser of this class, which does that.
        if let declaration = type.declaration, !inherited.isConvenience {
            for property in program.storedProperties(of: declaration) where property.hasInitialValue && !property.isLazy {
                let (offset, field) = try lowering.fieldLayout(property.id, type)
                let place = LoweredPlace(Field(0, offset), .pointer(0, offset), field)
                nodes.append(try lowering.temporarily { try lowering.initialize(place, property, type) })
            }
        }
        let result = inherited.isFailable ? boolType ?? voidType : voidType
        let call = try lowering.emit(
            cell: cell(original, parent.arguments), selfShape: .value(parent), receiver: .lowered(parent) { lowering.read(slot: 0, parent, .kept) },
            metatype: nil, sources: sources, parameters: shapes, function: original, arguments: parent.arguments, result: result, span: function.nameSpan)
        if nodes.isEmpty { return call.node }
        return SequenceValue(lowering.join(nodes.map { ($0, false) }[...]), call.node)
    }

    /// `init()` of a class without parameters, written or synthesised.
    func plainInitializer(_ type: TypeInfo) -> DeclID? {
        guard let declaration = type.declaration else { return nil }
        return program.plainInitializer(of: declaration)
    }

    // MARK: Raw values

    private func rawValue(_ lowering: FunctionLowering, _ type: TypeInfo, _ slot: Int) throws -> Node {
        _ = lowering.allocate(1)
        var arms: [Node] = []
        for info in type.cases {
            // No value has a case that is gone.
            arms.append(try program.enumCase(info.declaration)?.rawValue.map { try lowering.ownedNode($0) } ?? Nothing())
        }
        return SwitchTable(Local(slot), lowest: 0, arms, other: Nothing())
    }

    private func rawValueInit(_ lowering: FunctionLowering, _ type: TypeInfo, _ function: FunctionDecl, _ map: [TypeID: TypeID]) throws -> Node {
        guard let parameter = function.parameters.first else { throw loweringError("raw value initialiser") }
        let raw = typeInfo(program.concrete(program.substitute(parameter.type, map)))
        let slot = lowering.allocate(raw.words)
        _ = lowering.allocate(1)
        let optional = optional(of: type)
        let constants = lowering.allocate(raw.words)
        var node: Node = lowering.zero(optional).node
        for (tag, info) in type.cases.enumerated().reversed() {
            guard let value = program.enumCase(info.declaration)?.rawValue else { continue }
            let found = lowering.inject(lowering.constant(tag, type), optional).node
            node = Choice.make(RawEquals(raw, slot, try lowering.lower(value).node, constants), found, node)
        }
        return node
    }

    private func allCases(_ lowering: FunctionLowering, _ type: TypeInfo, _ result: TypeInfo) throws -> Node {
        let slot = lowering.allocate(1)
        // In source order, which is another one than that of the tags after an edit.
        let cases = type.declaration.flatMap { program.nominal($0) }?.cases ?? type.cases.map(\.declaration)
        let nodes = try cases.map { try lowering.makeCase($0, [], type).node }
        return Scope(ArrayLiteral(nodes, slot: slot, result), [Cleanup(slot: slot, type: result)], lowering.record)
    }
}

/// `==` by all stored properties or payloads.
final class StructuralEquals: BoolNode {
    let type: TypeInfo
    let isEnum: Bool
    let a: Int, b: Int
    let interpreter: Unmanaged<Interpreter>
    let state: UnsafeMutablePointer<RuntimeState>
    init(_ type: TypeInfo, _ a: Int, _ b: Int, _ interpreter: Interpreter) {
        self.type = type
        isEnum = type.kind == .enum
        self.a = a
        self.b = b
        self.interpreter = Unmanaged.passUnretained(interpreter)
        state = interpreter.state
    }
    override func evalBool(_ f: F) throws -> Bool {
        // The cases differ.
        if isEnum && f[a] != f[b] { return false }
        state.pointee.top = f + (b + type.words + 2)
        return try interpreter._withUnsafeGuaranteedRef { try $0.structurallyEqual(type, f + a, f + b) }
    }
}

final class StructuralHash: StatementNode {
    let type: TypeInfo
    let value: Int, hasher: Int
    let interpreter: Unmanaged<Interpreter>
    let state: UnsafeMutablePointer<RuntimeState>
    init(_ type: TypeInfo, _ value: Int, _ hasher: Int, _ interpreter: Interpreter) {
        self.type = type
        self.value = value
        self.hasher = hasher
        self.interpreter = Unmanaged.passUnretained(interpreter)
        state = interpreter.state
    }
    override func exec(_ f: F) throws -> Int {
        state.pointee.top = f + (hasher + 3)
        guard let target = UnsafeMutablePointer<Hasher>(bitPattern: f[hasher]) else { return 0 }
        try interpreter._withUnsafeGuaranteedRef { try $0.structurallyHash(type, f + value, into: &target.pointee) }
        return 0
    }
}

/// `<` of an enum: by case, then by payload.
final class EnumLess: BoolNode {
    let type: TypeInfo
    let a: Int, b: Int
    unowned let interpreter: Interpreter
    init(_ type: TypeInfo, _ a: Int, _ b: Int, _ interpreter: Interpreter) {
        self.type = type
        self.a = a
        self.b = b
        self.interpreter = interpreter
    }
    override func evalBool(_ f: F) throws -> Bool {
        interpreter.state.pointee.top = f + (b + type.words + 2)
        let (x, y) = (f + a, f + b)
        if x[0] != y[0] { return x[0] < y[0] }
        guard x[0] >= 0, x[0] < type.cases.count else { return false }
        let info = type.cases[x[0]]
        let (p, q) = info.isIndirect ? (pointer(x[1]), pointer(y[1])) : (x, y)
        for field in info.payload {
            if try interpreter.isLess(p + field.offset, q + field.offset, field.type) { return true }
            if try interpreter.isLess(q + field.offset, p + field.offset, field.type) { return false }
        }
        return false
    }
}

/// A raw value equals a case's.
final class RawEquals: BoolNode {
    let type: TypeInfo
    let slot: Int
    let value: Node
    let scratch: Int
    init(_ type: TypeInfo, _ slot: Int, _ value: Node, _ scratch: Int) {
        self.type = type
        self.slot = slot
        self.value = value
        self.scratch = scratch
    }
    override func evalBool(_ f: F) throws -> Bool {
        try value.evalInto(f, f + scratch)
        type.interpreter.state.pointee.top = f + (scratch + type.words + 8)
        return try type.equals(f + slot, f + scratch)
    }
}

extension Interpreter {
    func structurallyEqual(_ type: TypeInfo, _ a: F, _ b: F) throws -> Bool {
        try checkNativeStack()
        try checkForHoles(type, a)
        try checkForHoles(type, b)
        if type.kind == .enum {
            if a[0] != b[0] { return false }
            guard a[0] >= 0, a[0] < type.cases.count else { return true }
            let info = type.cases[a[0]]
            if info.count == 0 { return true }
            let (p, q) = info.isIndirect ? (pointer(a[1]), pointer(b[1])) : (a, b)
            for field in info.payload where try !field.type.equals(p + field.offset, q + field.offset) { return false }
            return true
        }
        for field in type.fields where try !field.type.equals(a + field.offset, b + field.offset) { return false }
        return true
    }

    func structurallyHash(_ type: TypeInfo, _ p: F, into hasher: inout Hasher) throws {
        try checkNativeStack()
        try checkForHoles(type, p)
        if type.kind == .enum {
            guard p[0] >= 0, p[0] < type.cases.count else { return }
            if type.cases.count > 1 { hasher.combine(p[0]) }
            let info = type.cases[p[0]]
            if info.count == 0 { return }
            let q = info.isIndirect ? pointer(p[1]) : p
            for field in info.payload { try field.type.hash(q + field.offset, into: &hasher) }
            return
        }
        for field in type.fields { try field.type.hash(p + field.offset, into: &hasher) }
    }

    /// A value that a commit has not filled yet has parts that nothing can be asked of.
    private func checkForHoles(_ type: TypeInfo, _ p: F) throws {
        if filling == nil { return }
        var parts = type.fields
        var start = p
        if type.kind == .enum, p[0] >= 0, p[0] < type.cases.count {
            parts = type.cases[p[0]].payload
            if type.cases[p[0]].isIndirect { start = pointer(p[1]) }
        }
        if parts.contains(where: { $0.type.isHole(start + $0.offset) }) { throw trap("Fatal error: a `\(type.name)` is compared before all of it has a value") }
    }

    func isLess(_ a: F, _ b: F, _ type: TypeInfo) throws -> Bool {
        switch type.kind {
        case .int, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32: return a[0] < b[0]
        case .double: return a.double < b.double
        case .string: return a.string < b.string
        default: break
        }
        return try withUnsafeTemporaryAllocation(of: Int.self, capacity: 2 * type.words + 1) { memory in
            let arguments = memory.baseAddress.unsafelyUnwrapped
            arguments.copyWords(from: a, type.words)
            (arguments + type.words).copyWords(from: b, type.words)
            let result = arguments + 2 * type.words
            try callWitness("Comparable", "<", for: type, arguments: arguments, words: 2 * type.words, result: result)
            return result.bool
        }
    }
}
