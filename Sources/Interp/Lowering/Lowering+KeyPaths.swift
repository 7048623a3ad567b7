import Diagnostics
import Lexer
import Types

/// Key paths: the components become two functions, a getter from the root and a setter on the root's address.
extension FunctionLowering {
    func keyPath(_ root: TypeID, _ components: [TypedKeyPathComponent], _ type: TypeInfo, _ span: Span) throws -> Lowered {
        let shape = try keyPathShape(info(root), components, span)
        let isFunction = type.kind == .function
        if shape.argumentTypes.isEmpty {
            if isFunction { return Lowered(ConstantClosure(interpreter.constantClosure(shape.getter)), type, .owned, isSimple: true).owningNothing() }
            return Lowered(Constant(shape.constant(type)), type, .borrowed, isSimple: true)
        }
        var nodes: [(Node, Int)] = []
        var offset = 3
        for component in components {
            guard case .accessor(let member, let substitution, let arguments, _, _) = component else { continue }
            let parameters = program.subscripting(member)?.parameters ?? []
            let map = interpreter.replacements(program.subscripting(member)?.signature ?? .init(), substitute(substitution))
            for (argument, parameter) in zip(arguments, parameters) {
                let parameterType = interpreter.typeInfo(program.concrete(program.substitute(parameter.type, map)))
                let getter = program.subscripting(member)?.getter ?? member
                nodes.append((owned(try temporarily { try lower(argument, parameterType, function: getter, arguments: substitute(substitution)) }), offset))
                offset += parameterType.words
            }
        }
        let closure = MakeClosure(shape.getter, shape.context, nodes)
        return Lowered(isFunction ? closure : MakeKeyPath(shape, closure, type), type, .owned)
    }

    private func keyPathShape(_ root: TypeInfo, _ components: [TypedKeyPathComponent], _ span: Span) throws -> KeyPathShape {
        var parts: [KeyPathShape.Part] = []
        var arguments: [TypeInfo] = []
        var names = "\\\(root.name)"
        for component in components {
            switch component {
            case .stored(let id, let type):
                parts.append(.init(.stored(id), info(type)))
                names += ".\(program.declaration(id)?.name.text ?? "?")"
            case .accessor(let member, let substitution, let given, let dispatch, let type):
                let concrete = substitute(substitution)
                var part = KeyPathShape.Part(.accessor(member, concrete), info(type))
                part.dispatch = dispatch
                if let subscripting = program.subscripting(member) {
                    let map = interpreter.replacements(subscripting.signature, concrete)
                    for (_, parameter) in zip(given, subscripting.parameters) {
                        part.arguments.append(interpreter.typeInfo(program.concrete(program.substitute(parameter.type, map))))
                    }
                    arguments += part.arguments
                    names += ".subscript"
                } else {
                    names += ".\(program.declaration(member)?.name.text ?? "?")"
                }
                parts.append(part)
            case .optionalChain(let type):
                parts.append(.init(.optionalChain, info(type)))
                names += "?"
            case .optionalWrap(let type): parts.append(.init(.optionalWrap, info(type)))
            case .forceUnwrap(let type):
                parts.append(.init(.forceUnwrap, info(type)))
                names += "!"
            case .tupleElement(let index, let type):
                parts.append(.init(.tupleElement(index), info(type)))
                names += ".\(index)"
            }
        }
        let key = KeyPathShape.Key(root: root.id, steps: parts.map(\.step))
        if let shape = interpreter.keyPathShapes[key], !shape.isLost, shape.leads(through: parts) { return shape }
        if parts.isEmpty { names += ".self" }
        let shape = KeyPathShape(interpreter, key, root, parts, arguments, names, place(span))
        interpreter.register(shape)
        return shape
    }

    // MARK: Application

    private func isErased(_ path: TypeInfo) -> Bool { path.arguments.count < 2 }

    func keyPathApplication(_ base: TypedExpression, _ path: TypedExpression, _ type: TypeInfo, _ span: Span) throws -> Lowered {
        try applied(info(path.type), { try self.lower(path) }, type, span) { try self.lower(base) }
    }

    private func applied(
        _ pathType: TypeInfo, _ path: () throws -> Lowered, _ type: TypeInfo, _ span: Span, _ base: @escaping () throws -> Lowered
    ) throws -> Lowered {
        if isErased(pathType) { throw loweringError("application of \(pathType.name)") }
        let root = interpreter.typeInfo(pathType.arguments[0])
        let word = interpreter.weakBoxInfo
        return try withStable(pathType, path, runsScript: true) { path in
            try self.emit(
                cell: nil, finder: { _ in KeyPathFinder(root.words, isSetter: false) }, selfShape: .none, receiver: nil, metatype: nil,
                sources: [.lowered(root, base), .lowered(word, { path.asWord(word) })],
                parameters: [ParameterShape(type: root, isInout: false), ParameterShape(type: self.interpreter.weakStorage, isInout: false)],
                function: nil, arguments: [], result: type, span: span)
        }
    }

    func keyPathPlace(_ base: TypedExpression, _ path: TypedExpression, _ type: TypeInfo, _ access: AccessKind, _ span: Span) throws -> LoweredPlace {
        let pathType = info(path.type)
        if isErased(pathType) { throw loweringError("application of \(pathType.name)") }
        let word = interpreter.weakBoxInfo
        let slot = hidden(1)
        let held = owned(try temporarily { try lower(path) })
        var place = try computedPlace(type, access, span, base: base, arguments: [], getter: { receiver, _ in
            guard case .place(let root)? = receiver else { throw loweringError("root of a key path") }
            return try self.applied(pathType, { self.read(slot: slot, pathType, .kept) }, type, span) { self.read(address: root.address, root.type, isSimple: true) }
        }, setter: { receiver, _, value in
            guard case .place(let root)? = receiver else { throw loweringError("root of a key path") }
            let finder = KeyPathFinder(1 + type.words, isSetter: true)
            return StatementValue(
                try self.emit(
                    cell: nil, finder: { _ in finder }, selfShape: .none, receiver: nil, metatype: nil,
                    sources: [.place(root), value, .lowered(word, { self.read(slot: slot, pathType, .kept).asWord(word) })],
                    parameters: [
                        ParameterShape(type: root.type, isInout: true), ParameterShape(type: type, isInout: false),
                        ParameterShape(type: self.interpreter.weakStorage, isInout: false),
                    ],
                    function: nil, arguments: [], result: self.interpreter.voidType, span: span
                ).node)
        }, mutatesBase: true)
        place.prelude.insert(FillSlots(slot, held), at: 0)
        place.cleanups.insert(Cleanup(slot: slot, type: pathType), at: 0)
        return place
    }
}

/// The components of a key path without the values of its subscripts' arguments; one object for all equal ones.
final class KeyPathShape {
    enum Step: Hashable {
        case stored(DeclID)
        case accessor(DeclID, [TypeID])
        case optionalChain, optionalWrap, forceUnwrap
        case tupleElement(Int)
    }
    struct Key: Hashable {
        var root: TypeID
        var steps: [Step]
    }
    struct Part {
        var step: Step
        /// What the component leads to.
        var type: TypeInfo
        var dispatch: TypedExpression.Dispatch = .static
        var arguments: [TypeInfo] = []
        init(_ step: Step, _ type: TypeInfo) {
            self.step = step
            self.type = type
        }
    }
    private let rootType: TypeID
    let key: Key
    private let made: [Part]
    /// The answer of `present`, and the version for which it holds.
    var known: (number: Int, shape: Unmanaged<KeyPathShape>)?
    private let madeArguments: [TypeInfo]
    let text: String
    /// Where the arguments are kept: a closure's context.
    let context: TypeInfo
    unowned let interpreter: Interpreter
    let place: Place
    private var constants: [ObjectIdentifier: Int] = [:]
    private(set) lazy var getter = makeThunk({ [unowned self] in root.words }) { [unowned self] in try lowerGetter($0) }
    private(set) lazy var setter = makeThunk({ [unowned self] in 1 + value.words }) { [unowned self] in try lowerSetter($0) }

    init(_ interpreter: Interpreter, _ key: Key, _ root: TypeInfo, _ parts: [Part], _ arguments: [TypeInfo], _ text: String, _ place: Place) {
        self.interpreter = interpreter
        rootType = root.id
        self.key = key
        made = parts
        madeArguments = arguments
        self.text = text
        self.place = place
        var words = 3
        var refs: [RefEntry] = []
        for argument in arguments {
            refs += argument.refs.moved(by: words)
            words += argument.words
        }
        context = words == 3 ? interpreter.contextInfo : interpreter.makeBlockInfo(name: "key path", words: words, refs: RefList(refs), kind: .context)
    }

    // A path outlives the layouts that its types had when it was made.
    var root: TypeInfo { interpreter.typeInfo(rootType) }
    var argumentTypes: [TypeInfo] { madeArguments.map { interpreter.typeInfo($0.id) } }
    var parts: [Part] {
        made.map { part in
            var now = part
            now.type = interpreter.typeInfo(part.type.id)
            now.arguments = part.arguments.map { interpreter.typeInfo($0.id) }
            return now
        }
    }
    var value: TypeInfo { made.last.map { interpreter.typeInfo($0.type.id) } ?? root }

    /// Its paths hold arguments of subscripts in a layout that is no longer theirs.
    var isLost: Bool { madeArguments.contains { interpreter.typeInfo($0.id) !== $0 } }
    var lossMessage: String { "Fatal error: the key path '\(text)' " + (isLost ? "holds an argument of a type that has another layout now" : "leads to a value of another type now, or to none") }

    private func makeThunk(_ words: @escaping () -> Int, _ lower: @escaping (FunctionCell) throws -> Node) -> FunctionCell {
        let cell = interpreter.makeThunk(parameterWords: words(), lower)
        cell.measure = words
        return cell
    }

    /// The immortal object of a path without arguments, as a value of a key path type.
    func constant(_ type: TypeInfo) -> Int {
        if let known = constants[ObjectIdentifier(type)] { return known }
        let object = KeyPathObject(self, type, interpreter.constantClosure(getter))
        let bits = Int(bitPattern: Unmanaged.passRetained(object).toOpaque())
        constants[ObjectIdentifier(type)] = bits
        return bits
    }

    // MARK: Code

    /// The component as the version in force has it: a property may have become stored or computed.
    private func current(_ part: Part, in base: TypeInfo) -> Step {
        switch part.step {
        case .stored(let id): if let variable = interpreter.program.variable(id), variable.getter != nil { return .accessor(id, base.arguments) }
        case .accessor(let id, _): if let variable = interpreter.program.variable(id), variable.isStored, variable.getter == nil { return .stored(id) }
        default: break
        }
        return part.step
    }

    private func argument(_ lowering: FunctionLowering, _ context: Int, _ offset: inout Int, _ part: Part) -> [ArgumentSource] {
        part.arguments.map { type in
            let at = offset
            offset += type.words
            return .lowered(type) { lowering.read(pointer: context, at, type, .kept) }
        }
    }

    /// Parameters: the root, the context.
    private func lowerGetter(_ cell: FunctionCell) throws -> Node {
        if isLost || present !== self { return Misfit(saying: lossMessage, interpreter) }
        let lowering = interpreter.makeLowering(text)
        let (root, parts) = (root, parts)
        let slot = lowering.allocate(root.words)
        let context = lowering.allocate(1)
        lowering.openPool()
        var offset = 3
        let span = place.span
        func step(_ count: Int, _ make: @escaping () throws -> Lowered) throws -> Lowered {
            guard count < parts.count else { return try make() }
            let part = parts[count]
            let base = count == 0 ? root : parts[count - 1].type
            let arguments = argument(lowering, context, &offset, part)
            let next: () throws -> Lowered
            switch current(part, in: base) {
            case .stored(let property): next = { try lowering.readStored(base, make, property, part.type, span) }
            case .accessor(let member, let substitution):
                let access = MemberAccess(base: nil, member: member, substitution: substitution, dispatch: part.dispatch)
                next = { try lowering.getter(access, .lowered(base, make), arguments, part.type, span) }
            case .optionalChain: next = { try lowering.bindOptional(base, part.type, make) }
            case .optionalWrap: next = { lowering.inject(try make(), part.type) }
            case .forceUnwrap: next = { try lowering.forceUnwrap(base, part.type, span, isImplicit: false, make) }
            case .tupleElement(let index):
                guard index < base.fields.count else { throw loweringError("tuple element of a key path") }
                next = { lowering.part(try make(), scratch: lowering.allocate(base.words), base.fields[index].offset, part.type) }
            }
            return try step(count + 1, next)
        }
        let start: () throws -> Lowered = { lowering.read(slot: slot, root, .kept) }
        let hasChain = parts.contains { $0.step == .optionalChain }
        let result = hasChain ? try lowering.optionalChain(value) { try step(0, start) } : try step(0, start)
        let node = lowering.owned(result)
        lowering.finish()
        cell.frame = lowering.frame
        return node
    }

    /// Parameters: the root's address, the new value, the context.
    private func lowerSetter(_ cell: FunctionCell) throws -> Node {
        if isLost || present !== self { return Misfit(saying: lossMessage, interpreter) }
        let lowering = interpreter.makeLowering(text)
        let slot = lowering.allocate(1)
        let new = lowering.allocate(value.words)
        let context = lowering.allocate(1)
        lowering.openPool()
        let span = place.span
        var offset = 3
        let parts = parts
        var target = LoweredPlace(Field(slot, 0), .pointer(slot, 0), root)
        for (index, part) in parts.enumerated() {
            let access: FunctionLowering.AccessKind = index == parts.count - 1 ? .write : .modify
            let base = target
            switch current(part, in: base.type) {
            case .stored(let property): target = try lowering.storedPlace(of: base, property, part.type, access, span)
            case .accessor(let member, let substitution):
                let arguments = argument(lowering, context, &offset, part)
                let member = MemberAccess(base: nil, member: member, substitution: substitution, dispatch: part.dispatch)
                var bare = base
                (bare.prelude, bare.cleanups, bare.after) = ([], [], [])
                let isObject = base.type.kind == .class || base.type.kind == .classExistential
                let mutates = interpreter.program.variable(member.member)?.setterIsMutating ?? interpreter.program.subscripting(member.member)?.setterIsMutating ?? true
                target = try lowering.computedPlace(
                    part.type, access, span, base: base.type, basePlace: { bare },
                    baseValue: { lowering.read(address: bare.address, bare.type, isSimple: true) }, arguments: [],
                    getter: { receiver, _ in try lowering.getter(member, receiver, arguments, part.type, span) },
                    setter: { receiver, _, value in try lowering.setter(member, receiver, arguments, value, part.type, span) }, mutatesBase: mutates && !isObject)
                target.prelude = base.prelude + target.prelude
                target.cleanups = base.cleanups + target.cleanups
                target.after += base.after
            case .tupleElement(let index):
                guard index < base.type.fields.count else { throw loweringError("tuple element of a key path") }
                target = lowering.offset(base, base.type.fields[index].offset, part.type)
            case .forceUnwrap:
                target.address = UnwrapPlace(base.address, base.type, place)
                target.shape = .other
                target.type = part.type
            case .optionalChain, .optionalWrap: throw loweringError("a key path that cannot be written")
            }
        }
        let type = value
        let node = try lowering.store(target, { lowering.read(slot: new, type, .borrowed) }, span: span)
        lowering.finish()
        cell.frame = lowering.frame
        return node
    }
}

/// A key path at run time; a host object in the script's words.
final class KeyPathObject {
    let shape: KeyPathShape
    let type: TypeInfo
    /// The closure that reads, with the arguments: owned.
    let closure: Int
    init(_ shape: KeyPathShape, _ type: TypeInfo, _ closure: Int) {
        self.shape = shape
        self.type = type
        self.closure = closure
    }
    deinit { release(closure) }

    static func of(_ word: Int) -> KeyPathObject? {
        UnsafeRawPointer(bitPattern: word).flatMap { Unmanaged<AnyObject>.fromOpaque($0).takeUnretainedValue() as? KeyPathObject }
    }

    func isEqual(to other: KeyPathObject) throws -> Bool {
        if self === other { return true }
        if shape !== other.shape && shape.present !== other.shape.present || shape.isLost { return false }
        var offset = 3
        for type in shape.argumentTypes {
            if try !type.equals(pointer(closure) + offset, pointer(other.closure) + offset) { return false }
            offset += type.words
        }
        return true
    }
    func hash(into hasher: inout Hasher) throws {
        hasher.combine(shape.key)
        if shape.isLost { return }
        var offset = 3
        for type in shape.argumentTypes {
            try type.hash(pointer(closure) + offset, into: &hasher)
            offset += type.words
        }
    }
}

extension KeyPathObject {
    /// This path and on from its value, as a value of `type` (+1).
    func appending(_ next: KeyPathObject, _ type: TypeInfo, _ site: NativeSite) throws -> Int {
        // What follows a chain belongs to the chain here; behind an appended path it is read from the chain's Optional.
        if shape.parts.contains(where: { $0.step == .optionalChain }) { throw site.trap("Appending to a key path with '?' is not supported") }
        if let lost = [shape, next.shape].first(where: \.isLost) { throw site.trap(lost.lossMessage) }
        let interpreter = site.interpreter
        let joined = interpreter.compileLock.locked { interpreter.joinedKeyPath(shape.present ?? shape, next.shape.present ?? next.shape) }
        if joined.argumentTypes.isEmpty { return joined.constant(type) }
        let context = interpreter.heap.makeObject(joined.context.bits, words: joined.context.words)
        context[2] = Int(bitPattern: Unmanaged.passUnretained(joined.getter).toOpaque())
        var offset = 3
        for path in [self, next] {
            var source = 3
            for argument in path.shape.argumentTypes {
                argument.copy(pointer(path.closure) + source, to: context + offset)
                source += argument.words
                offset += argument.words
            }
        }
        return Int(bitPattern: Unmanaged.passRetained(KeyPathObject(joined, type, context.word)).toOpaque())
    }
}

extension Interpreter {
    fileprivate func joinedKeyPath(_ first: KeyPathShape, _ second: KeyPathShape) -> KeyPathShape {
        let parts = first.parts + second.parts
        let key = KeyPathShape.Key(root: first.root.id, steps: parts.map(\.step))
        if let known = keyPathShapes[key], !known.isLost, known.leads(through: parts) { return known }
        let text = (first.parts.isEmpty ? "\\" + first.root.name : first.text) + second.text.dropFirst(1 + second.root.name.count)
        let shape = KeyPathShape(self, key, first.root, parts, first.argumentTypes + second.argumentTypes, text, first.place)
        register(shape)
        return shape
    }
}

/// A key path with arguments, made anew.
final class MakeKeyPath: IntNode {
    let shape: KeyPathShape
    let closure: Node
    let type: TypeInfo
    init(_ shape: KeyPathShape, _ closure: Node, _ type: TypeInfo) {
        self.shape = shape
        self.closure = closure
        self.type = type
    }
    override func evalInt(_ f: F) throws -> Int {
        let object = KeyPathObject(shape, type, try closure.evalInt(f))
        return Int(bitPattern: Unmanaged.passRetained(object).toOpaque())
    }
}

/// The getter or setter of the key path in the context word, which becomes its closure.
final class KeyPathFinder: CalleeFinder {
    let context: Int
    let isSetter: Bool
    init(_ context: Int, isSetter: Bool) {
        self.context = context
        self.isSetter = isSetter
    }
    override func cell(_ nf: F) throws -> Unmanaged<FunctionCell> {
        guard let path = KeyPathObject.of(nf[context]) else { throw ScriptSignal.internalError("key path") }
        nf[context] = path.closure
        return Unmanaged.passUnretained(isSetter ? path.shape.setter : path.shape.getter)
    }
}

/// `type(of: path)`: what the path can do, whatever it is declared as.
final class TypeOfKeyPath: IntNode {
    let path: Node
    init(_ path: Node) { self.path = path }
    override func evalInt(_ f: F) throws -> Int {
        guard let object = KeyPathObject.of(try path.evalInt(f)) else { throw ScriptSignal.internalError("key path") }
        return object.type.bits
    }
}
