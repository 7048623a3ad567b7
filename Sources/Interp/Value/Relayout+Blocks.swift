import Types

/// Heap blocks: objects, arrays, tables, boxes, function values.
extension Relayout {
    func moveBlock(_ block: F) {
        let before = pending.count
        moveContents(of: block)
        if pending.count > before { pinned.append(pointer(forward[address(block)] ?? address(block))) }
    }

    private func moveContents(of block: F) {
        let type = TypeInfo.of(block[0])
        switch type.kind {
        case .class:
            guard let old = classes[ObjectIdentifier(type)] else { return Heap.forEachValue(in: block, fix) }
            if let id = type.declaration { counts[id, default: 0] += 1 }
            let new = replace(block, old.words, type, type.objectWords)
            (new + 2).zero(type.objectWords - 2)
            moveFields(old.fields, old.hidden, block, type, new)
            interpreter.heap.weakBoxMoved(block, new)
            retire(block, old.words)
        case .array:
            let new = successor(type)
            if new === type { return Heap.forEachValue(in: block, fix) }
            let words = 4 + block[3] * type.element.words
            let buffer = replace(block, words, new, 4 + block[3] * new.element.words)
            (buffer[2], buffer[3]) = (block[2], block[3])
            for index in 0..<block[2] { move(block + 4 + index * type.element.words, type.element, to: buffer + 4 + index * new.element.words) }
            retire(block, words)
        case .dictionary, .set: moveTable(block, type)
        case .box:
            if let content = type.content {
                let new = successor(content)
                if new === content { return fix(block + 2, content) }
                let box = replace(block, type.words, new.box, new.box.words)
                move(block + 2, content, to: box + 2)
                retire(block, type.words)
            } else if let (before, after) = cases[ObjectIdentifier(type)] {
                let new = replace(block, type.words, after.block, after.block.words)
                (new + 2).zero(after.block.words - 2)
                movePayload(before, block, after, new)
                retire(block, type.words)
            } else {
                Heap.forEachValue(in: block, fix)
            }
        case .context: moveContext(block, type)
        default: break
        }
    }

    func replace(_ block: F, _ words: Int, _ type: TypeInfo, _ newWords: Int) -> F {
        let new = interpreter.heap.allocate(newWords)
        new[0] = type.bits
        new[1] = block[1]
        forward[address(block)] = address(new)
        return new
    }

    /// Nothing is in the block any more; walks step over it.
    func retire(_ block: F, _ words: Int) {
        block[1] = ~((words + 1) & ~1)
        oldBlocks.append((block, words))
    }

    func moveTable(_ block: F, _ type: TypeInfo) {
        let new = successor(type)
        if block[3] == 0 { return }
        if new === type { return Heap.forEachValue(in: block, fix) }
        let words = NativeTable.blockWords(of: block, type)
        let total = HashTable.words(scale: block[4], key: new.key.words, value: new.kind == .dictionary ? new.element.words : 0)
        let table = replace(block, words, new, total)
        let source = HashTable(block, type)
        source.copyHeader(to: table, new)
        let target = HashTable(table, new)
        if successor(type.key) !== type.key { rehash.append(table) }
        source.forEachOccupied { source, bucket in
            move(source.key(bucket), type.key, to: target.key(bucket))
            if type.kind == .dictionary { move(source.value(bucket), type.element, to: target.value(bucket)) }
        }
        retire(block, words)
    }

    func moveContext(_ block: F, _ type: TypeInfo) {
        if let content = type.content {
            let new = successor(content)
            if new === content { return fix(block + 3, content) }
            let info = interpreter.makeBlockInfo(name: "function", words: 3 + new.words, refs: RefList(new.refs.moved(by: 3)), kind: .context)
            info.content = new
            let context = replace(block, type.words, info, info.words)
            context[2] = block[2]
            move(block + 3, content, to: context + 3)
            return retire(block, type.words)
        }
        guard let cell = Heap.cell(of: block), let (old, new, info) = layout(of: cell) else { return Heap.forEachValue(in: block, fix) }
        let context = replace(block, type.words, info, info.words)
        context[2] = block[2]
        for (a, b) in zip(old, new) {
            if a.kind == .value { move(block + a.offset, a.type, to: context + b.offset) } else { context[b.offset] = block[a.offset] }
        }
        retire(block, type.words)
    }

    /// The old and new layout of a closure's contexts; nil: as it was. The cell learns of it.
    func layout(of cell: FunctionCell) -> (old: [FunctionLowering.Capture], new: [FunctionLowering.Capture], info: TypeInfo)? {
        if let known = contexts[ObjectIdentifier(cell)] { return known }
        guard let origin = cell.closure, origin.captures.contains(where: { successor($0.type) !== $0.type }) else { return nil }
        var offset = 3
        var list: [FunctionLowering.Capture] = []
        for var capture in origin.captures {
            capture.type = successor(capture.type)
            capture.offset = offset
            offset += capture.words
            list.append(capture)
        }
        let info = interpreter.makeBlockInfo(name: "function", words: offset, refs: list.references, kind: .context)
        let result = (origin.captures, list, info)
        contexts[ObjectIdentifier(cell)] = result
        return result
    }

    /// Captures of cells, whether or not a context of them lives.
    func updateCells() {
        for cell in interpreter.cells.values {
            guard let origin = cell.closure, let layout = layout(of: cell) else { continue }
            cell.closure = ClosureOrigin(
                owner: origin.owner, body: origin.body, closure: origin.closure, captures: layout.new, replacements: origin.replacements,
                arguments: origin.arguments, title: origin.title, function: origin.function)
        }
        for key in interpreter.cells.keys { if case .property = key { interpreter.cells[key] = nil } }
    }
}
