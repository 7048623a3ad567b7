import Interp
import Lexer
import Types

/// Which globals' initial values follow from which others, calls included: read from the checked program. Where a call
/// is dispatched at run time, only the declared function counts.
struct ReadGraph {
    private enum Node: Hashable {
        case declaration(DeclID)
        case statement(Int)
    }
    private let items: [TopLevelItem]
    private let program: Program
    private var readers: [DeclID: [Node]] = [:]

    init(_ world: World) {
        items = world.items
        program = world.program
        for (owner, body) in world.program.scriptBodies { add(.declaration(owner), body) }
        for (index, item) in world.items.enumerated() where !item.declares.isEmpty { add(.statement(index), item.body) }
    }

    private mutating func add(_ node: Node, _ body: TypedBody) {
        let found = body.references(in: program)
        for id in found.variables.union(found.functions) { readers[id, default: []].append(node) }
    }

    /// A function reads when it is called, so it is never out of date.
    private func isFunction(_ id: DeclID) -> Bool {
        guard let type = program.variable(id)?.type, case .function = program.types.node(type) else { return false }
        return true
    }

    /// The statements whose variables were computed from these, with the one of these that they follow from.
    func dependents(of sources: [DeclID]) -> [Int: DeclID] {
        var result: [Int: DeclID] = [:]
        for source in sources {
            var open = [source]
            var seen = Set(open)
            while let id = open.popLast() {
                for reader in readers[id] ?? [] {
                    var next: [DeclID] = []
                    switch reader {
                    case .declaration(let owner): next = [owner]
                    case .statement(let index):
                        let declared = items[index].declares
                        if declared.contains(source) || result[index] != nil || declared.allSatisfy(isFunction) { continue }
                        result[index] = source
                        next = declared
                    }
                    for id in next where seen.insert(id).inserted { open.append(id) }
                }
            }
        }
        return result
    }
}

/// Globals that a save leaves as they were though they were computed from ones that it changes.
extension Session {
    /// The variables of the statements that a save runs, and who was computed from them.
    func dependents(of statements: [Int], in world: World) -> [Int: DeclID] {
        let changed = statements.flatMap { $0 < world.items.count ? world.items[$0].declares : [] }
        if changed.isEmpty { return [:] }
        interpreter?.compileLock.lock()
        defer { interpreter?.compileLock.unlock() }
        return world.readGraph.dependents(of: changed)
    }

    /// Those of the dependents that have their old values, described.
    func stale(_ dependents: [Int: DeclID], in world: World, ran: Set<Int>) -> [PatchReport.Stale] {
        guard let interpreter else { return [] }
        interpreter.compileLock.lock()
        defer { interpreter.compileLock.unlock() }
        var result: [PatchReport.Stale] = []
        for (index, source) in dependents.sorted(by: { $0.key < $1.key }) where !ran.contains(index) && progress.statuses[index] == .done && index < progress.next {
            guard let name = world.program.declaration(source)?.name.text else { continue }
            for id in world.items[index].declares {
                guard let declared = world.program.declaration(id)?.name.text, let value = interpreter.describeGlobal(id, debug: true) else { continue }
                result.append(.init(name: declared, value: firstLine(value), source: name))
            }
        }
        return result
    }
}
