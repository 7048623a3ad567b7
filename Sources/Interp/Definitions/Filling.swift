import Lexer
import Types

/// While a commit gives live values what is new in them: nobody may read what is not there yet.
///
/// Code that is lowered meanwhile guards its reads of new properties. An object's property is filled when it is first
/// read, whoever's turn it is; of structs, which are copied, a property is filled in all values before those properties
/// whose defaults read it. What remains (a default that needs itself) traps, and the save is refused.
final class Filling {
    private enum State { case open, running, filled }

    private let interpreter: Interpreter
    private let entries: [LayoutPlan.Pending]
    private var states: [State]
    /// Entries by the address of their place.
    private var places: [Int: Int] = [:]
    /// How many values still lack a property's default.
    private var missing: [DeclID: Int] = [:]
    /// Properties that a value may lack: by default or by `migrate`.
    private let properties: Set<DeclID>
    private let initialize: (LayoutPlan.Pending) throws -> Void
    /// The entry that is being filled, which a failure is about.
    private(set) var latest: LayoutPlan.Pending?
    /// Guards that were lowered.
    var guards = 0
    /// Cells whose code has guards.
    private var guarded: [FunctionCell] = []

    /// - Parameter entries: defaults, in their order.
    init(_ interpreter: Interpreter, _ entries: [LayoutPlan.Pending], _ initialize: @escaping (LayoutPlan.Pending) throws -> Void) {
        self.interpreter = interpreter
        self.entries = entries
        self.initialize = initialize
        states = Array(repeating: .open, count: entries.count)
        var properties: Set<DeclID> = []
        for (index, entry) in entries.enumerated() {
            guard let id = entry.need.declaration else { continue }
            properties.insert(id)
            if !entry.need.hasDefault { continue }
            places[address(entry.place)] = index
            missing[id, default: 0] += 1
        }
        self.properties = properties
    }

    /// Fills all, what others read first.
    func run() throws {
        var groups: [(id: DeclID?, entries: [Int])] = []
        var positions: [DeclID: Int] = [:]
        for (index, entry) in entries.enumerated() {
            if let id = entry.need.declaration, let position = positions[id] {
                groups[position].entries.append(index)
            } else {
                if let id = entry.need.declaration { positions[id] = groups.count }
                groups.append((entry.need.declaration, [index]))
            }
        }
        for position in order(groups.map(\.id), positions) { for index in groups[position].entries where states[index] == .open { try fill(index) } }
    }

    /// Groups so that those that a default reads stand before it; as they come where that is not possible.
    private func order(_ ids: [DeclID?], _ positions: [DeclID: Int]) -> [Int] {
        if ids.count < 2 { return Array(ids.indices) }
        var result: [Int] = []
        var seen: Set<Int> = []
        func visit(_ position: Int) {
            guard seen.insert(position).inserted else { return }
            if let id = ids[position], let variable = interpreter.program.variable(id), !interpreter.program.isPlainValue(initialValueOf: variable) {
                let read = interpreter.compileLock.locked { interpreter.program.propertiesRead(byInitialValueOf: id) }
                for other in read.compactMap({ positions[$0] }).sorted() { visit(other) }
            }
            result.append(position)
        }
        for position in ids.indices { visit(position) }
        return result
    }

    private func fill(_ index: Int) throws {
        states[index] = .running
        let outer = latest
        latest = entries[index]
        try initialize(entries[index])
        latest = outer
        states[index] = .filled
        if entries[index].need.hasDefault, let id = entries[index].need.declaration { missing[id, default: 1] -= 1 }
    }

    /// The code that was lowered with guards is lowered again.
    func end() {
        for cell in guarded { interpreter.drop(cell) }
    }

    func note(_ cell: FunctionCell) { guarded.append(cell) }

    // MARK: Guards

    /// A value may lack the property, or the payload of the case.
    func concerns(_ id: DeclID) -> Bool { properties.contains(id) }

    /// Code is about to read what stands at an address.
    func willRead(_ place: Int, _ guardNode: Place, _ f: F) throws {
        guard let index = places[place] else { return }
        switch states[index] {
        case .filled: break
        case .open: try fill(index)
        case .running: throw guardNode.trap("Fatal error: \(name(entries[index])) is read before it has a value", f)
        }
    }

    /// Some value lacks its default, and which one a copy is of is not known.
    func isMissing(_ id: DeclID) -> Bool { missing[id, default: 0] > 0 }

    func name(_ id: DeclID) -> String {
        guard let declaration = interpreter.program.declaration(id) else { return "a value" }
        let owner = declaration.parent.flatMap { interpreter.program.declaration($0) }.map { $0.name.text + "." } ?? ""
        return "`\(owner)\(declaration.name.text)`"
    }
    private func name(_ entry: LayoutPlan.Pending) -> String { entry.need.declaration.map { name($0) } ?? "a value" }
}

extension TypeInfo {
    /// Of a value that `putNeutral` made: code cannot work with it.
    func isHole(_ p: F) -> Bool {
        switch kind {
        case .class, .function, .classExistential, .native, .existential, .metatype: return p[0] == 0
        case .struct, .tuple: return fields.contains { $0.type.isHole(p + $0.offset) }
        case .enum: return p[0] < 0
        default: return false
        }
    }
    /// A value that is not given yet can be told.
    var canBeHole: Bool {
        switch kind {
        case .class, .function, .classExistential, .native, .existential, .metatype: return true
        case .struct, .tuple: return fields.contains { $0.type.canBeHole }
        case .enum: return !cases.contains { $0.payload.isEmpty && !$0.isGone }
        default: return false
        }
    }
}
