import Interp
import Types

/// What becomes of the values of globals where their declarations changed, or what their types follow from.
struct GlobalValues {
    /// By new index.
    private(set) var fates: [Int: ValueFate] = [:]
    /// Globals whose values become values of another type.
    private(set) var carried: Set<DeclID> = []

    init(_ proposal: Proposal, _ base: World, _ interpreter: Interpreter) {
        let (old, new) = (base.outline.statements, proposal.world.outline.statements)
        for (index, fate) in proposal.diff.fates.enumerated() {
            let isSameText: Bool
            switch fate {
            case .new: continue
            case .kept(let origin, _):
                if base.items[origin] === proposal.world.items[index] { continue }
                isSameText = true
            case .changed(let origin):
                let isSame = new[index].valueHash.map { $0 == old[origin].valueHash } ?? false
                guard isSame && new[index].declares == old[origin].declares || KeptEntries.areSame(new[index], old[origin]) else { continue }
                isSameText = false
            }
            let declared = proposal.world.items[index].declares
            let changes = declared.map { ($0, interpreter.fate(of: $0, in: proposal.world.program)) }
            if changes.contains(where: { $0.1 == .lost }) {
                if isSameText { fates[index] = .lost }
                continue
            }
            if !isSameText { fates[index] = .kept }
            carried.formUnion(changes.filter { $0.1 == .converted }.map(\.0))
        }
    }
}
