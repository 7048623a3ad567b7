import Diagnostics
import Lexer
import Types

/// A property or subscript as an expression or a key path names it.
struct MemberAccess {
    var base: TypedExpression?
    var member: DeclID
    var substitution: [TypeID]
    var dispatch: TypedExpression.Dispatch
}

extension MemberAccess {
    init(_ access: TypedExpression.Access) {
        self.init(base: access.base, member: access.member, substitution: access.substitution, dispatch: access.dispatch)
    }
}

/// Reads and writes through getters, setters, subscripts.
extension FunctionLowering {
    func readAccessor(_ access: TypedExpression.Access, _ type: TypeInfo, _ span: Span) throws -> Lowered {
        if let value = try readElement(access, type, span) { return value }
        let receiver: Receiver? = access.base.map { .expression($0) }
        let saved = next
        defer { next = saved }
        return try getter(access, receiver, access.arguments.map { .argument($0) }, type, span)
    }

    /// `a[i]` of an Array, borrowed where nothing can change it in between.
    private func readElement(_ access: TypedExpression.Access, _ type: TypeInfo, _ span: Span) throws -> Lowered? {
        guard let (base, index) = arrayAccess(access) else { return nil }
        let arrayType = info(base.type)
        let element = arrayType.element
        let saved = next
        defer { next = saved }
        let slot = allocate(1)
        let array = try temporarily { try lower(base) }
        let position = try temporarily { try lower(index) }
        let place = place(span)
        let isSimple = array.isSimple && position.isSimple
        var isEndangered = array.isOwned
        // A variable is read behind the index, which may change it.
        if case .borrowed = array.ownership, !position.isSimple, !(array.node is Fixed || array.node is Local) { isEndangered = true }
        if case .local(let id) = array.ownership, !position.isSimple, local(id).isMutated, array.localSlot == nil { isEndangered = true }
        if isEndangered {
            let held = Local(slot)
            let inner: Lowered
            if element.words == 1 {
                inner = Lowered(ArrayGet(held, position.node, place), element, .borrowed)
            } else {
                inner = Lowered(ArrayGetWords(held, position.node, stride: element.words, place), element, .borrowed)
            }
            let result = own(inner)
            return Lowered(Scope(SequenceValue(FillSlots(slot, owned(array)), result.node), [Cleanup(slot: slot, type: arrayType)], record), element, .owned)
        }
        if element.words == 1 {
            return Lowered(ArrayGet(array.node, position.node, place), element, .borrowed, isSimple: isSimple)
        }
        return Lowered(ArrayGetWords(array.node, position.node, stride: element.words, place), element, .borrowed, isSimple: isSimple)
    }

    func getter(_ access: TypedExpression.Access, _ receiver: Receiver?, _ arguments: [ArgumentSource], _ type: TypeInfo, _ span: Span) throws -> Lowered {
        try getter(MemberAccess(access), receiver, arguments, type, span)
    }
    func setter(_ access: TypedExpression.Access, _ receiver: Receiver?, _ arguments: [ArgumentSource], _ value: ArgumentSource, _ type: TypeInfo, _ span: Span) throws -> Node {
        try setter(MemberAccess(access), receiver, arguments, value, type, span)
    }

    func callee(_ access: MemberAccess, _ accessor: DeclID) -> Callee {
        switch access.dispatch {
        case .static: return .direct(accessor, access.substitution)
        case .dynamic: return .dynamic(accessor, access.substitution)
        case .witness: return .witness(accessor, access.substitution)
        }
    }

    func getter(_ access: MemberAccess, _ receiver: Receiver?, _ arguments: [ArgumentSource], _ type: TypeInfo, _ span: Span) throws -> Lowered {
        let id = program.variable(access.member)?.getter ?? program.subscripting(access.member)?.getter
        if let id {
            if access.dispatch == .static, let variable = program.variable(access.member), variable.isStored, let base = access.base {
                // Storage that a subclass observes or overrides, named directly.
                return try readStored(base, access.member, isDirect: true, type, span)
            }
            return try call(callee(access, id), receiver: receiver, arguments, result: type, span: span)
        }
        return try dynamicStored(access, receiver, type, span)
    }

    func setter(_ access: MemberAccess, _ receiver: Receiver?, _ arguments: [ArgumentSource], _ value: ArgumentSource, _ type: TypeInfo, _ span: Span) throws -> Node {
        let id = program.variable(access.member)?.setter ?? program.subscripting(access.member)?.setter
        if let id {
            return StatementValue(try call(callee(access, id), receiver: receiver, [value] + arguments, result: interpreter.voidType, span: span).node)
        }
        return try dynamicStoredSetter(access, receiver, value, type, span)
    }

    /// A stored property that subclasses override with accessors or observers: asked of the object's class.
    private func dynamicStored(_ access: MemberAccess, _ receiver: Receiver?, _ type: TypeInfo, _ span: Span) throws -> Lowered {
        let interpreter = interpreter
        let member = access.member
        return try emit(
            cell: nil, finder: { _ in PropertyFinder(member, isSetter: false, interpreter) }, selfShape: .value(receiverType(access, receiver)), receiver: receiver,
            metatype: nil, sources: [], parameters: [], function: nil, arguments: [], result: type, span: span)
    }

    private func dynamicStoredSetter(_ access: MemberAccess, _ receiver: Receiver?, _ value: ArgumentSource, _ type: TypeInfo, _ span: Span) throws -> Node {
        let interpreter = interpreter
        let member = access.member
        return StatementValue(
            try emit(
                cell: nil, finder: { _ in PropertyFinder(member, isSetter: true, interpreter) }, selfShape: .value(receiverType(access, receiver)), receiver: receiver,
                metatype: nil, sources: [value], parameters: [ParameterShape(type: type, isInout: false)], function: nil, arguments: [],
                result: interpreter.voidType, span: span
            ).node)
    }

    private func receiverType(_ access: MemberAccess, _ receiver: Receiver?) -> TypeInfo {
        switch receiver {
        case .expression(let expression)?: return info(expression.type)
        case .lowered(let type, _)?: return type
        case .place(let place)?: return place.type
        case nil: return access.base.map { info($0.type) } ?? interpreter.voidType
        }
    }
}

/// Getter or setter of a stored class property by the object's class.
final class PropertyFinder: CalleeFinder {
    let property: DeclID
    let isSetter: Bool
    unowned let interpreter: Interpreter
    var cachedType = 0
    /// The version for which the cell was looked up: another one may override the property elsewhere.
    private var cachedVersion = -1
    var cachedCell: Unmanaged<FunctionCell>?
    init(_ property: DeclID, isSetter: Bool, _ interpreter: Interpreter) {
        self.property = property
        self.isSetter = isSetter
        self.interpreter = interpreter
    }
    override func cell(_ nf: F) throws -> Unmanaged<FunctionCell> {
        let type = pointer(nf[0])[0]
        if type != cachedType || cachedVersion != interpreter.dispatchVersion {
            cachedCell = Unmanaged.passUnretained(try interpreter.propertyCell(property, isSetter: isSetter, TypeInfo.of(type)))
            (cachedType, cachedVersion) = (type, interpreter.dispatchVersion)
        }
        guard let cachedCell else { throw ScriptSignal.internalError("property") }
        return cachedCell
    }
}
