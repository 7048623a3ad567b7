import Lexer
import Types

extension Interpreter {
    /// Statics whose initialiser has another text: their next use evaluates it.
    func resetStatics(old: Program, _ report: inout CommitReport) {
        var reset: Set<DeclID> = []
        lazy var targets = inoutTargets()
        for (key, storage) in globals where storage.isInitialized {
            guard let before = old.variable(key.declaration), let after = program.variable(key.declaration), after.isStatic || after.parent != nil, !after.isPrelude,
                before.isStored, after.isStored, before !== after, !program.hasSameInitialValue(after, as: before, of: old)
            else { continue }
            let range = address(storage.place)..<address(storage.place + max(storage.type.words, 1))
            if targets.contains(where: range.contains) {
                report.kept.append("`\(after.qualifiedName)` keeps its value: a call that is running works on it")
                continue
            }
            storage.status[0] = 3
            reset.insert(key.declaration)
        }
        if reset.isEmpty { return }
        // Code that was lowered when they had values does not look whether they have.
        for cell in allCells {
            guard let old = cell.oldProgram, let origin = cell.frame?.origin, !origin.body.references(in: old).variables.isDisjoint(with: reset) else { continue }
            lowerAgain(cell)
        }
    }

    /// The addresses that calls in progress got as `inout` arguments.
    private func inoutTargets() -> [Int] {
        var result: [Int] = []
        for call in activations().calls {
            var live = call.site.live
            while let entry = live {
                live = entry.outer
                if entry.slot.content == .address, let slot = call.frame.current(entry.slot.index) { result.append(call.base[slot]) }
            }
        }
        return result
    }
}

extension TypeInfo {
    /// A value that can be read, copied and destroyed, for a place whose value comes later.
    func putNeutral(_ place: F) {
        place.zero(words)
        switch kind {
        case .array, .dictionary, .set: place[0] = emptyArray
        case .string, .character: place.put("")
        // No case at all: code that looks finds none.
        case .enum: place[0] = cases.firstIndex { $0.payload.isEmpty && !$0.isGone } ?? -1
        case .struct, .tuple: for field in fields { field.type.putNeutral(place + field.offset) }
        default: break
        }
    }
}
