import Lexer
import Types

/// How one value gets its new layout.
extension Relayout {
    /// Takes the value at `p` over into `d`, in its new layout.
    func move(_ p: F, _ old: TypeInfo, to d: F) {
        if !addresses.isEmpty { followAddresses(p, old, d) }
        guard let new = successors[ObjectIdentifier(old)] else {
            d.copyWords(from: p, old.words)
            fix(d, old)
            return
        }
        switch old.kind {
        case .struct:
            if let id = old.declaration { counts[id, default: 0] += 1 }
            moveFields(old.fields, old.hidden, p, new, d)
        case .tuple: for (a, b) in zip(old.fields, new.fields) { move(p + a.offset, a.type, to: d + b.offset) }
        case .optional:
            if old.isSome(p) {
                d.zero(new.words)
                move(p + old.payloadOffset, old.element, to: d + new.payloadOffset)
                new.setSome(d)
            } else {
                new.setNil(d)
            }
        case .enum:
            if let id = old.declaration { counts[id, default: 0] += 1 }
            moveCase(p, old, new, d)
        case .metatype: d[0] = bits[p[0]] ?? p[0]
        default: d.copyWords(from: p, old.words)
        }
    }

    /// Addresses into a value that moves.
    private func followAddresses(_ p: F, _ type: TypeInfo, _ d: F) {
        let start = address(p)
        let isChanged = successors[ObjectIdentifier(type)] != nil
        for index in addresses.indices where addresses[index].moved == nil {
            let target = addresses[index].target
            if isChanged {
                if target == start, addresses[index].type === type { addresses[index].moved = address(d) }
            } else if target >= start, target < start + type.words * 8 {
                addresses[index].moved = address(d) + target - start
            }
        }
    }

    func moveFields(_ fields: [TypeInfo.Field], _ hidden: [TypeInfo.Field], _ p: F, _ new: TypeInfo, _ d: F) {
        var rest = fields
        var call = hook(of: new)
        if new.kind == .struct { d.zero(new.words) }
        for field in new.fields {
            guard let id = field.declaration else { continue }
            let origin = sources[id] ?? id
            if let index = rest.firstIndex(where: { $0.declaration == origin }), !remade.contains(id) {
                let old = rest[index]
                if successor(old.type) === field.type {
                    rest.remove(at: index)
                    move(p + old.offset, old.type, to: d + field.offset)
                    call?.fields.append((old.name.text, .carried(field.offset, field.type)))
                    continue
                }
                if converts(old.type, field.type) {
                    rest.remove(at: index)
                    if call != nil { call?.fields.append((old.name.text, keep(p + old.offset, old.type, copying: true))) }
                    convert(p + old.offset, old.type, to: d + field.offset, field.type)
                    continue
                }
                if old.type.kind != .weak, field.type.kind != .weak { lost[id, default: (0, old.type.name, field.type.name)].count += 1 }
            }
            wait(d + field.offset, field.type, new, .property(id))
        }
        if call != nil {
            for field in rest { call?.fields.append((field.name.text, keep(p + field.offset, field.type, copying: false))) }
            rest = []
        }
        for field in rest + hidden { leave(p + field.offset, field.type) }
        // What is inside of it comes first.
        if let call { pending.append(.init(place: d, origin: .hook(call), type: new, owner: new)) }
    }

    /// Something that is valid until the initial value is there.
    private func wait(_ place: F, _ type: TypeInfo, _ owner: TypeInfo, _ origin: PendingOrigin) {
        type.putNeutral(place)
        switch origin {
        case .property(let id): if let variable = interpreter.program.variable(id) { pending.append(.init(place: place, origin: .property(variable), type: type, owner: owner)) }
        case .payload(let id, let index): pending.append(.init(place: place, origin: .payload(id, index), type: type, owner: owner))
        }
    }
    private enum PendingOrigin {
        case property(DeclID)
        case payload(DeclID, Int)
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
            wait(d + field.offset, field.type, after.owner, .payload(after.declaration, index))
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
