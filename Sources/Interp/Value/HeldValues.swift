import Lexer
import Types

extension Interpreter {
    /// Visits every value of one type: in globals, heap blocks and the variables of running code. The second argument says
    /// who holds it, as `` `x` `` or `` `Ball.shape` ``. `visit` must not allocate or free. At a safe point.
    /// - Parameter relayout: what moved the values of a running function meanwhile.
    func forEachHeld(_ wanted: TypeInfo, after relayout: Relayout? = nil, _ visit: (F, () -> String) -> Void) {
        withoutActuallyEscaping(visit) { visit in
            var holder: () -> String = { "a value" }
            let walk = ValueWalk(wanted) { visit($0, holder) }
            var told: Set<Int> = []
            let present = globals.map { (key: $0.key, storage: $0.value) }.sorted { $0.key.declaration < $1.key.declaration }
            for (key, storage) in present + oldGlobals.map({ (key: $0.key, storage: $0.storage) }) where storage.holdsValue {
                let owner = program.variable(key.declaration)?.parent.flatMap { program.declaration($0) }
                let name = (owner.map { $0.name.text + "." } ?? "") + storage.name
                holder = { "`\(name)`" }
                walk.value(storage.place, storage.type)
                guard storage.type.kind == .array, storage.place[0] != 0 else { continue }
                let block = pointer(storage.place[0])
                told.insert(address(block))
                for index in 0..<block[2] {
                    holder = { "`\(name)[\(index)]`" }
                    walk.value(block + 4 + index * storage.type.element.words, storage.type.element)
                }
            }
            heap.forEachBlock { block in
                let type = TypeInfo.of(block[0])
                if type.kind == .class {
                    if block[1] & countMask == 0 { return }
                    for field in type.fields {
                        holder = { "`\(type.name).\(field.name)`" }
                        walk.value(block + field.offset, field.type)
                    }
                } else if !told.contains(address(block)) {
                    switch type.kind {
                    case .array, .dictionary, .set: holder = { "an element of a `\(type.name)`" }
                    case .context: holder = { "what a closure captured" }
                    default: holder = { "a value in a box" }
                    }
                    walk.block(block)
                }
            }
            for call in activations().calls {
                var live = call.site.live
                while let entry = live {
                    live = entry.outer
                    guard entry.slot.content != .address, entry.slot.content != .box, entry.slot.start <= call.site.span.start, let slot = call.frame.current(entry.slot.index) else { continue }
                    holder = { "`\(entry.slot.name)` in `\(call.frame.name)`" }
                    var type = entry.slot.type
                    if let relayout, relayout.frames.contains(where: { $0.holds(call) && $0.moves.contains { $0.to == slot } }) { type = relayout.successor(type) }
                    walk.value(call.base + slot, type)
                }
            }
        }
    }
}
