import Lexer
import Types

/// How values of one type get their new layout: worked out once for all of them.
final class ValueMove {
    enum Way {
        /// The words stay as they are.
        case copy
        /// So do they, but for existentials and metatypes among them.
        case fix
        case fields(FieldMoves)
        case tuple([(from: Int, move: ValueMove, to: Int)])
        case optional(ValueMove)
        case cases
        case metatype
    }
    let old: TypeInfo
    let new: TypeInfo
    let words: Int
    let way: Way
    /// Values that were moved.
    var count = 0

    init(_ old: TypeInfo, _ new: TypeInfo, _ way: Way) {
        (self.old, self.new, self.way) = (old, new, way)
        words = old.words
    }
}

/// What becomes of the stored properties of a struct or class.
struct FieldMoves {
    enum Step {
        case copy(from: Int, to: Int, words: Int)
        case move(from: Int, to: Int, ValueMove, name: Name)
        case convert(from: Int, to: Int, TypeInfo, TypeInfo, name: Name)
        /// It waits for its initial value, or there is none to wait for. What was lost has the old type's name.
        case wait(to: Int, TypeInfo, LayoutPlan.Need?, lost: String?)
    }
    var steps: [Step] = []
    /// What has no place in the new layout.
    var left: [TypeInfo.Field] = []
    var hidden: [TypeInfo.Field] = []
    var hook: HookCall?
    /// Words to be cleared first.
    var words = 0
}

/// How one value gets its new layout.
extension Relayout {
    func valueMove(_ old: TypeInfo) -> ValueMove {
        if let known = valueMoves[ObjectIdentifier(old)] { return known }
        let result = ValueMove(old, successor(old), way(of: old))
        valueMoves[ObjectIdentifier(old)] = result
        return result
    }

    private func way(of old: TypeInfo) -> ValueMove.Way {
        guard let new = successors[ObjectIdentifier(old)] else { return isLoose(old) ? .fix : .copy }
        switch old.kind {
        case .struct: return .fields(fieldMoves(old.fields, old.hidden, new))
        case .tuple: return .tuple(zip(old.fields, new.fields).map { ($0.offset, valueMove($0.type), $1.offset) })
        case .optional: return .optional(valueMove(old.element))
        case .enum: return .cases
        case .metatype: return .metatype
        default: return .copy
        }
    }

    /// A value of the type may have existentials or metatypes in its own words.
    func isLoose(_ type: TypeInfo) -> Bool {
        if let known = looseTypes[ObjectIdentifier(type)] { return known }
        let result: Bool
        switch type.kind {
        case .existential, .metatype: result = true
        case .struct, .tuple: result = type.fields.contains { isLoose($0.type) }
        case .optional: result = isLoose(type.element)
        case .enum: result = type.cases.contains { !$0.isIndirect && $0.payload.contains { isLoose($0.type) } }
        default: result = false
        }
        looseTypes[ObjectIdentifier(type)] = result
        return result
    }

    /// Takes the value at `p` over into `d`, in its new layout.
    func move(_ p: F, _ old: TypeInfo, to d: F) { move(p, valueMove(old), to: d) }

    func move(_ p: F, _ move: ValueMove, to d: F) {
        if !addresses.isEmpty { followAddresses(p, move.old.words, move.old, d) }
        switch move.way {
        case .copy: d.copyWords(from: p, move.words)
        case .fix:
            d.copyWords(from: p, move.words)
            fix(d, move.old)
        case .fields(let fields):
            move.count += 1
            moveFields(fields, p, move.new, d)
        case .tuple(let parts): for part in parts { self.move(p + part.from, part.move, to: d + part.to) }
        case .optional(let element):
            if move.old.isSome(p) {
                d.zero(move.new.words)
                self.move(p + move.old.payloadOffset, element, to: d + move.new.payloadOffset)
                move.new.setSome(d)
            } else {
                move.new.setNil(d)
            }
        case .cases:
            move.count += 1
            moveCase(p, move.old, move.new, d)
        case .metatype: d[0] = bits[p[0]] ?? p[0]
        }
    }

    /// Addresses into a value that moves.
    /// - Parameter type: nil: words that stay together.
    private func followAddresses(_ p: F, _ words: Int, _ type: TypeInfo?, _ d: F) {
        let start = address(p)
        let isChanged = type.map { successors[ObjectIdentifier($0)] != nil } ?? false
        for index in addresses.indices where addresses[index].moved == nil {
            let target = addresses[index].target
            if isChanged {
                if target == start, addresses[index].type === type { addresses[index].moved = address(d) }
            } else if target >= start, target < start + words * 8 {
                addresses[index].moved = address(d) + target - start
            }
        }
    }

    func fieldMoves(_ fields: [TypeInfo.Field], _ hidden: [TypeInfo.Field], _ new: TypeInfo) -> FieldMoves {
        var result = FieldMoves(left: fields, hidden: hidden, hook: hook(of: new), words: new.kind == .struct ? new.words : 0)
        for field in new.fields {
            guard let id = field.declaration else { continue }
            let origin = sources[id] ?? id
            var lost: String?
            if let index = result.left.firstIndex(where: { $0.declaration == origin }), !remade.contains(id) {
                let old = result.left[index]
                if successor(old.type) === field.type {
                    result.left.remove(at: index)
                    result.add(old.offset, valueMove(old.type), to: field.offset, old.name)
                    continue
                }
                if converts(old.type, field.type) {
                    result.left.remove(at: index)
                    result.steps.append(.convert(from: old.offset, to: field.offset, old.type, field.type, name: old.name))
                    continue
                }
                if old.type.kind != .weak, field.type.kind != .weak { lost = old.type.name }
            }
            let need = interpreter.program.variable(id).map { LayoutPlan.Need(.property($0), field.type, new) }
            result.steps.append(.wait(to: field.offset, field.type, need, lost: lost))
        }
        return result
    }

    func moveFields(_ fields: FieldMoves, _ p: F, _ new: TypeInfo, _ d: F) {
        var call = fields.hook
        if fields.words > 0 { d.zero(fields.words) }
        for step in fields.steps {
            switch step {
            case .copy(let from, let to, let words):
                if !addresses.isEmpty { followAddresses(p + from, words, nil, d + to) }
                (d + to).copyWords(from: p + from, words)
            case .move(let from, let to, let move, let name):
                self.move(p + from, move, to: d + to)
                call?.fields.append((name.text, .carried(to, move.new)))
            case .convert(let from, let to, let old, let type, let name):
                if call != nil { call?.fields.append((name.text, keep(p + from, old, copying: true))) }
                convert(p + from, old, to: d + to, type)
            case .wait(let to, let type, let need, let lostType):
                if let lostType, let id = need?.declaration { lost[id, default: (0, lostType, type.name)].count += 1 }
                wait(d + to, type, need)
            }
        }
        if call != nil { for field in fields.left { call?.fields.append((field.name.text, keep(p + field.offset, field.type, copying: false))) } }
        for field in (call == nil ? fields.left : []) { leave(p + field.offset, field.type) }
        for field in fields.hidden { leave(p + field.offset, field.type) }
        // What is inside of it comes first.
        if let call { pending.append(.init(place: d, need: .init(.hook(call), new, new))) }
    }

    /// Something that is valid until the initial value is there.
    private func wait(_ place: F, _ type: TypeInfo, _ need: LayoutPlan.Need?) {
        type.putNeutral(place)
        if let need { pending.append(.init(place: place, need: need)) }
    }

    /// What has no place any more is released at the end.
    func leave(_ p: F, _ type: TypeInfo) {
        if type.isTrivial { return }
        let isPlain = successor(type) === type && !(0..<type.refs.count).contains { type.refs.entries[$0].kind == .existential || type.refs.entries[$0].kind == .tagged }
        if isPlain { return leftovers.append((type, (0..<type.words).map { p[$0] })) }
        // Its own new properties are of no use to anybody.
        let first = pending.count
        _ = keep(p, type, copying: false)
        pending.removeSubrange(first...)
    }

    func moveCase(_ p: F, _ old: TypeInfo, _ new: TypeInfo, _ d: F) {
        d.zero(new.words)
        guard p[0] >= 0, p[0] < old.cases.count else { return }
        let before = old.cases[p[0]]
        if moveLostCase(before, p, old, new, d) { return }
        guard let tag = new.cases.firstIndex(where: { $0.declaration == before.declaration }) else { return }
        let after = new.cases[tag]
        d[0] = tag
        switch (before.isIndirect, after.isIndirect) {
        case (true, true): d[1] = p[1]
        case (false, false): movePayload(before, p, after, d)
        case (false, true):
            let block = interpreter.heap.makeObject(after.block.bits, words: after.block.words)
            movePayload(before, p, after, block)
            d[1] = address(block)
        case (true, false):
            // Others may have the block, too.
            let block = pointer(p[1])
            let words = before.block.words
            withUnsafeTemporaryAllocation(of: Int.self, capacity: words + 1) {
                let copy = $0.baseAddress.unsafelyUnwrapped
                copy.copyWords(from: block, words)
                retainMoved(copy, before.block.refs)
                movePayload(before, copy, after, d)
            }
            releases.append(p[1])
        }
    }

    /// Payload values from their counterparts; the rest waits for its defaults.
    func movePayload(_ before: CaseInfo, _ p: F, _ after: CaseInfo, _ d: F) {
        let mapping = payloads[ObjectIdentifier(before.owner)]?[before.declaration] ?? Array(before.payload.indices)
        var used: Set<Int> = []
        for (index, field) in after.payload.enumerated() {
            if index < mapping.count, let source = mapping[index], source < before.payload.count {
                let old = before.payload[source]
                used.insert(source)
                if successor(old.type) === field.type {
                    move(p + old.offset, old.type, to: d + field.offset)
                    continue
                }
                if converts(old.type, field.type) {
                    convert(p + old.offset, old.type, to: d + field.offset, field.type)
                    continue
                }
                used.remove(source)
            }
            wait(d + field.offset, field.type, .init(.payload(after.declaration, index), field.type, after.owner))
        }
        for (index, old) in before.payload.enumerated() where !used.contains(index) { leave(p + old.offset, old.type) }
    }

    /// Existentials and metatypes in a value whose own layout stays.
    func fix(_ p: F, _ type: TypeInfo) {
        switch type.kind {
        case .metatype: p[0] = bits[p[0]] ?? p[0]
        case .struct, .tuple: for field in type.fields { fix(p + field.offset, field.type) }
        case .optional: if type.isSome(p) { fix(p + type.payloadOffset, type.element) }
        case .enum:
            guard p[0] >= 0, p[0] < type.cases.count, !type.cases[p[0]].isIndirect else { return }
            for field in type.cases[p[0]].payload { fix(p + field.offset, field.type) }
        case .existential:
            if p[0] == 0 { return }
            let old = TypeInfo.of(p[0])
            guard let new = successors[ObjectIdentifier(old)] else {
                if !old.isBoxed { fix(p + 1, old) }
                return
            }
            p[0] = new.bits
            switch (old.isBoxed, new.isBoxed) {
            case (true, true): break
            case (false, false):
                var word = p[1]
                move(&word, old, to: p + 1)
            case (false, true):
                var word = p[1]
                let box = interpreter.heap.makeBox(new)
                move(&word, old, to: box + 2)
                p[1] = address(box)
            case (true, false):
                let box = p[1]
                p[1] = 0
                var words = Array(repeating: 0, count: old.words)
                words.withUnsafeMutableBufferPointer {
                    guard let copy = $0.baseAddress else { return }
                    copy.copyWords(from: pointer(box) + 2, old.words)
                    retainMoved(copy, old.refs)
                    move(copy, old, to: p + 1)
                }
                releases.append(box)
            }
        default: break
        }
    }
}

extension FieldMoves {
    /// A property goes on. Those that stay together are copied together, unless `migrate` asks for each.
    fileprivate mutating func add(_ from: Int, _ move: ValueMove, to: Int, _ name: Name) {
        guard hook == nil, case .copy = move.way else { return steps.append(.move(from: from, to: to, move, name: name)) }
        if case .copy(let start, let target, let words)? = steps.last, start + words == from, target + words == to {
            steps[steps.count - 1] = .copy(from: start, to: target, words: words + move.words)
        } else {
            steps.append(.copy(from: from, to: to, words: move.words))
        }
    }
}
