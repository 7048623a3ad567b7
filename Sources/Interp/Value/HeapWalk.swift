import Types

/// Walks over what is alive: the references in a value, the values in a heap block, the references in a heap block. One
/// place knows how each kind of block is laid out.
extension RefList {
    enum Reference {
        /// A word: a heap block's address, not 0.
        case object
        /// Two words: a host String.
        case string
        /// A word: a host object's bits, not 0.
        case native
    }

    /// Visits every reference of the value at `p`, also inside of existentials and of the present cases of enums. `visit`
    /// may change the reference, but not which case or type it belongs to.
    func forEachReference(_ p: F, _ visit: (F, Reference) -> Void) {
        for index in 0..<count {
            let entry = entries[index]
            let q = p + entry.offset
            switch entry.kind {
            case .object: if q[0] != 0 { visit(q, .object) }
            case .string: visit(q, .string)
            case .native: if q[0] != 0 { visit(q, .native) }
            case .existential:
                if q[0] == 0 { continue }
                let type = TypeInfo.of(q[0])
                if !type.isBoxed { type.refs.forEachReference(q + 1, visit) } else if q[1] != 0 { visit(q + 1, .object) }
            case .tagged: entry.info?._withUnsafeGuaranteedRef { $0.activeRefs(q) }.forEachReference(q, visit)
            }
        }
    }

    /// Every word of the value at `p` that refers to a counted block.
    func forEachObject(_ p: F, _ visit: (Int) -> Void) {
        forEachReference(p) { if case .object = $1 { visit($0[0]) } }
    }
}

extension Heap {
    /// Visits the parts of a block in use that hold references: where each begins, and which they are.
    static func forEachCounted(in block: F, _ visit: (F, RefList) -> Void) {
        let type = TypeInfo.of(block[0])
        switch type.kind {
        case .class:
            var level: TypeInfo? = type
            while let current = level {
                visit(block, current.ownRefs)
                level = current.superclass
            }
        case .array, .dictionary, .set: forEachElement(in: block, type) { if !$1.isTrivial { visit($0, $1.refs) } }
        default: visit(block, type.refs)
        }
    }

    /// Visits the values in a block in use. What a context shares with other closures is a block of its own.
    static func forEachValue(in block: F, _ visit: (F, TypeInfo) -> Void) {
        let type = TypeInfo.of(block[0])
        switch type.kind {
        case .class: for field in type.fields { visit(block + field.offset, field.type) }
        case .array, .dictionary, .set: forEachElement(in: block, type, visit)
        case .box:
            if let content = type.content { return visit(block + 2, content) }
            for field in type.fields { visit(block + field.offset, field.type) }
        case .context:
            if let content = type.content { return visit(block + 3, content) }
            for capture in cell(of: block)?.closure?.captures ?? [] where capture.kind == .value { visit(block + capture.offset, capture.type) }
        default: break
        }
    }

    /// The code that a context is for.
    static func cell(of context: F) -> FunctionCell? {
        UnsafeRawPointer(bitPattern: context[2]).map { Unmanaged<FunctionCell>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Elements of an array or set; keys and values of a dictionary.
    static func forEachElement(in block: F, _ type: TypeInfo, _ visit: (F, TypeInfo) -> Void) {
        if type.kind == .array {
            let element = type.element
            for index in 0..<block[2] { visit(block + 4 + index * element.words, element) }
            return
        }
        if block[3] == 0 { return }
        HashTable(block, type).forEachOccupied { table, bucket in
            visit(table.key(bucket), type.key)
            if type.kind == .dictionary { visit(table.value(bucket), type.element) }
        }
    }
}

extension HashTable {
    /// Visits the buckets in use. `visit` must not insert or remove.
    func forEachOccupied(_ visit: (HashTable, Int) -> Void) {
        var bucket = occupied(from: 0)
        while bucket < bucketCount {
            visit(self, bucket)
            bucket = occupied(from: bucket + 1)
        }
    }
}
