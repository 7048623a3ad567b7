import Types

/// What becomes of the heap blocks of one type: worked out once for all of them.
final class BlockMove {
    enum Way {
        case stays
        /// Existentials and metatypes in it are put right.
        case fix
        case object(words: Int, FieldMoves)
        case array(ValueMove)
        case table
        case box(ValueMove)
        case payload(CaseInfo, CaseInfo)
        case context
    }
    let type: TypeInfo
    let way: Way
    /// Objects that were moved.
    var count = 0

    init(_ type: TypeInfo, _ way: Way) { (self.type, self.way) = (type, way) }
}

/// Heap blocks: objects, arrays, tables, boxes, function values.
extension Relayout {
    func moveBlock(_ block: F) {
        let before = pending.count
        moveContents(of: block)
        if pending.count > before { pinned.append(pointer(moved(address(block)))) }
    }

    private func blockMove(_ bits: Int) -> BlockMove {
        if let latestBlockMove, latestBlockMove.bits == bits { return latestBlockMove.move }
        let move: BlockMove
        if let known = blockMoves[bits] { move = known } else {
            move = BlockMove(TypeInfo.of(bits), way(ofBlocks: TypeInfo.of(bits)))
            blockMoves[bits] = move
        }
        latestBlockMove = (bits, move)
        return move
    }

    private func way(ofBlocks type: TypeInfo) -> BlockMove.Way {
        switch type.kind {
        case .class:
            guard let old = classes[ObjectIdentifier(type)] else { return type.fields.contains { isLoose($0.type) } ? .fix : .stays }
            return .object(words: old.words, fieldMoves(old.fields, old.hidden, type))
        case .array: return successor(type) === type ? (isLoose(type.element) ? .fix : .stays) : .array(valueMove(type.element))
        case .dictionary, .set:
            if successor(type) !== type { return .table }
            return isLoose(type.element) || type.kind == .dictionary && isLoose(type.key) ? .fix : .stays
        case .box:
            if let content = type.content { return successor(content) === content ? (isLoose(content) ? .fix : .stays) : .box(valueMove(content)) }
            if let (before, after) = cases[ObjectIdentifier(type)] { return .payload(before, after) }
            return type.fields.contains { isLoose($0.type) } ? .fix : .stays
        case .context: return .context
        default: return .stays
        }
    }

    private func moveContents(of block: F) {
        let move = blockMove(block[0])
        let type = move.type
        switch move.way {
        case .stays: break
        case .fix: Heap.forEachValue(in: block, fix)
        case .object(let words, let fields):
            move.count += 1
            let new = replace(block, words, type, type.objectWords)
            (new + 2).zero(type.objectWords - 2)
            moveFields(fields, block, type, new)
            interpreter.heap.weakBoxMoved(block, new)
        case .array(let elements):
            let new = successor(type)
            let (before, after) = (type.element.words, new.element.words)
            let buffer = replace(block, 4 + block[3] * before, new, 4 + block[3] * after)
            (buffer[2], buffer[3]) = (block[2], block[3])
            for index in 0..<block[2] { self.move(block + 4 + index * before, elements, to: buffer + 4 + index * after) }
        case .table: moveTable(block, type)
        case .box(let content):
            let info = content.new.box
            self.move(block + 2, content, to: replace(block, type.words, info, info.words) + 2)
        case .payload(let before, let after):
            let new = replace(block, type.words, after.block, after.block.words)
            (new + 2).zero(after.block.words - 2)
            movePayload(before, block, after, new)
        case .context: moveContext(block, type)
        }
    }

    /// The block's successor. Of the old one only the contents are there still: it says where the new one stands, and walks step
    /// over it.
    func replace(_ block: F, _ words: Int, _ type: TypeInfo, _ newWords: Int) -> F {
        let new = interpreter.heap.allocate(newWords)
        new[0] = type.bits
        new[1] = block[1]
        block[0] = address(new)
        block[1] = ~((words + 1) & ~1)
        oldBlocks.append((block, words))
        return new
    }

    func moveTable(_ block: F, _ type: TypeInfo) {
        let new = successor(type)
        if block[3] == 0 { return }
        let words = NativeTable.blockWords(of: block, type)
        let total = HashTable.words(scale: block[4], key: new.key.words, value: new.kind == .dictionary ? new.element.words : 0)
        let table = replace(block, words, new, total)
        let source = HashTable(block, type)
        source.copyHeader(to: table, new)
        let target = HashTable(table, new)
        if successor(type.key) !== type.key { rehash.append(table) }
        let key = valueMove(type.key)
        let value = type.kind == .dictionary ? valueMove(type.element) : nil
        source.forEachOccupied { source, bucket in
            move(source.key(bucket), key, to: target.key(bucket))
            if let value { move(source.value(bucket), value, to: target.value(bucket)) }
        }
    }

    func moveContext(_ block: F, _ type: TypeInfo) {
        if let content = type.content {
            let new = successor(content)
            if new === content { return fix(block + 3, content) }
            let info = interpreter.makeBlockInfo(name: "function", words: 3 + new.words, refs: RefList(new.refs.moved(by: 3)), kind: .context)
            info.content = new
            let context = replace(block, type.words, info, info.words)
            context[2] = block[2]
            return move(block + 3, content, to: context + 3)
        }
        guard let cell = Heap.cell(of: block), let layout = layout(of: cell) else { return Heap.forEachValue(in: block, fix) }
        let context = replace(block, type.words, layout.info, layout.info.words)
        context[2] = block[2]
        for (a, b) in zip(layout.old, layout.new) {
            if a.kind == .value { move(block + a.offset, a.type, to: context + b.offset) } else { context[b.offset] = block[a.offset] }
        }
    }

    /// The old and new layout of a closure's contexts; nil: as it was. The cell learns of it.
    func layout(of cell: FunctionCell) -> ContextLayout? {
        if let known = contexts[ObjectIdentifier(cell)] { return known }
        let result = makeLayout(of: cell)
        contexts[ObjectIdentifier(cell)] = .some(result)
        return result
    }

    private func makeLayout(of cell: FunctionCell) -> ContextLayout? {
        guard let origin = cell.closure, origin.captures.contains(where: { successor($0.type) !== $0.type }) else { return nil }
        var offset = 3
        var list: [FunctionLowering.Capture] = []
        for var capture in origin.captures {
            capture.type = successor(capture.type)
            capture.offset = offset
            offset += capture.words
            list.append(capture)
        }
        return ContextLayout(old: origin.captures, new: list, info: interpreter.makeBlockInfo(name: "function", words: offset, refs: list.references, kind: .context))
    }

    /// Captures of cells, whether or not a context of them lives.
    func updateCells() {
        for cell in interpreter.cells.values {
            guard let origin = cell.closure, let layout = layout(of: cell) else { continue }
            cell.closure = ClosureOrigin(
                owner: origin.owner, body: origin.body, closure: origin.closure, captures: layout.new, replacements: origin.replacements,
                arguments: origin.arguments, title: origin.title, function: origin.function, latest: origin.latest)
        }
        for key in interpreter.cells.keys { if case .property = key { interpreter.cells[key] = nil } }
    }
}
