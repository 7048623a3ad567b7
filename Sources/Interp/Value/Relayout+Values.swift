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
        if new.kind == .struct { d.zero(new.words) }
        for (position, field) in new.fields.enumerated() {
            if let index = rest.firstIndex(where: { $0.declaration == field.declaration && successor($0.type) === field.type }) {
                let old = rest.remove(at: index)
                move(p + old.offset, old.type, to: d + field.offset)
                continue
            }
            if let old = LayoutPlan.source(of: field, at: position, in: new, from: fields, successor), let index = rest.firstIndex(where: { $0.declaration == old.declaration }) {
                if successor(old.type) === field.type {
                    rest.remove(at: index)
                    move(p + old.offset, old.type, to: d + field.offset)
                    continue
                }
                if interpreter.carry(p + old.offset, old.type, to: field.type, d + field.offset) { continue }
            }
            if let id = field.declaration, let variable = interpreter.program.variable(id) { pending.append((d + field.offset, variable, field.type, new)) }
        }
        for field in rest + hidden { leave(p + field.offset, field.type) }
    }

    /// What is left of a value is released later; what has changed itself is not worth the care.
    func leave(_ p: F, _ type: TypeInfo) {
        if isBorrowing || type.isTrivial || successor(type) !== type { return }
        for index in 0..<type.refs.count where type.refs.entries[index].kind == .existential || type.refs.entries[index].kind == .tagged { return }
        leftovers.append((type, (0..<type.words).map { p[$0] }))
    }

    func moveCase(_ p: F, _ old: TypeInfo, _ new: TypeInfo, _ d: F) {
        d.zero(new.words)
        guard p[0] >= 0, p[0] < old.cases.count else { return }
        let before = old.cases[p[0]]
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
            for (a, b) in zip(before.payload, after.payload) {
                var words = Array(repeating: 0, count: a.type.words + 1)
                words.withUnsafeMutableBufferPointer {
                    guard let copy = $0.baseAddress else { return }
                    a.type.copy(pointer(p[1]) + a.offset, to: copy)
                    move(copy, a.type, to: d + b.offset)
                }
            }
            if !isBorrowing { releases.append(p[1]) }
        }
    }

    func movePayload(_ before: CaseInfo, _ p: F, _ after: CaseInfo, _ d: F) {
        for (a, b) in zip(before.payload, after.payload) { move(p + a.offset, a.type, to: d + b.offset) }
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
                    old.copy(pointer(box) + 2, to: copy)
                    move(copy, old, to: p + 1)
                }
                if !isBorrowing { releases.append(box) }
            }
        default: break
        }
    }
}
