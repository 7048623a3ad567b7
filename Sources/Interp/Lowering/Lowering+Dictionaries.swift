import Diagnostics
import Types

/// Dictionaries and sets whose keys are hashed and compared without running script code: nodes of their own for what is done most.
extension FunctionLowering {
    /// `d[k]` and `s.contains(k)` with a key that is an Int or a String.
    func lookUp(_ receiver: Receiver?, _ sources: [ArgumentSource], _ result: TypeInfo, isTest: Bool) throws -> Lowered? {
        guard sources.count == 1, isValue(sources[0]), case .expression(let base)? = receiver else { return nil }
        let type = info(base.type)
        guard type.kind == .dictionary || type.kind == .set, type.key.kind == .int || type.key.kind == .string else { return nil }
        let saved = next
        let scratch = allocate(2)
        let table = try lower(base)
        let key = try temporarily { try value(sources[0]) }
        // Else the table must be kept while the key is worked out, or the key be released.
        guard key.isSimple, !key.isOwned, !table.isOwned else {
            next = saved
            return nil
        }
        let isText = type.key.kind == .string
        if isTest {
            let node = isText ? TextTableContains(table.node, key.node, scratch: scratch) : TableContains(table.node, key.node)
            return Lowered(node, result, isSimple: table.isSimple)
        }
        let node = isText ? TextDictionaryGet(table.node, key.node, scratch: scratch, result) : DictionaryGet(table.node, key.node, result)
        return Lowered(node, result, .owned)
    }

    /// `d[k] = v` with an Int key and a value that is not nil.
    func assignEntry(_ target: TypedExpression, _ value: TypedExpression) throws -> Node? {
        guard case .accessor(let access) = target.kind, case .injectOptional(let inner) = value.kind, let base = access.base, access.arguments.count == 1,
            case .value(let key) = access.arguments[0], let setter = program.subscripting(access.member)?.setter, program.function(setter)?.native == "dictionary.set"
        else { return nil }
        let type = info(base.type)
        guard type.kind == .dictionary, type.key.kind == .int, type.element === info(inner.type) else { return nil }
        var place = try lowerPlace(base, .modify)
        let keySlot = hidden(1)
        let position = try temporarily { try lower(key) }
        let scratch = allocate(type.element.words + 1)
        let new = try temporarily { try lower(inner) }
        var keyNode = position.node
        // The key is read before the value runs; a local that the value may change is copied.
        if !new.isSimple, position.constant == nil {
            place.prelude.append(StoreInt(keySlot, position.node))
            keyNode = Local(keySlot)
        }
        return wrap(place, DictionarySet(place.address, keyNode, owned(new), type.element, scratch: scratch, record))
    }
}
