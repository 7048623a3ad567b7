import Types

/// What an expression became: the node, and what its consumer must know of the result.
struct Lowered {
    enum Ownership {
        /// Nothing to count.
        case trivial
        /// The consumer must release it or pass it on.
        case owned
        /// A variable of this frame holds it: good until that variable changes or its scope ends.
        case local(LocalID)
        /// A hidden slot holds it until the whole expression ends.
        case kept
        /// Memory that other code may change holds it: good until script code runs.
        case borrowed
    }
    /// Operands that superinstructions know.
    enum Shape {
        case other
        case local(Int)
        case constant(Int)
        /// A word behind the pointer in a slot.
        case field(Int, Int)
    }

    var node: Node
    var type: TypeInfo
    var ownership: Ownership
    var shape: Shape
    /// Evaluating it runs no script code and changes no variable.
    var isSimple: Bool

    init(_ node: Node, _ type: TypeInfo, _ ownership: Ownership = .trivial, shape: Shape = .other, isSimple: Bool = false) {
        self.node = node
        self.type = type
        self.ownership = type.isTrivial ? .trivial : ownership
        self.shape = shape
        self.isSimple = isSimple
    }

    var isOwned: Bool {
        if case .owned = ownership { return true }
        return false
    }
    var operand: Operand {
        switch shape {
        case .local(let slot): return .local(slot)
        case .constant(let value): return .constant(value)
        case .field, .other: return .node(node)
        }
    }
    var constant: Int? {
        if case .constant(let value) = shape { return value }
        return nil
    }
    var localSlot: Int? {
        if case .local(let slot) = shape { return slot }
        return nil
    }
}

/// A place to read, change, or fill.
struct LoweredPlace {
    enum Shape {
        case slots(Int)
        /// Behind the pointer in a slot.
        case pointer(Int, Int)
        case other
    }
    /// Evaluates bases, indices, getters: in order, before the address.
    var prelude: [Node] = []
    /// Gives the address; has no other effect than making a buffer unique.
    var address: Node
    var shape: Shape
    var type: TypeInfo
    /// Hidden slots that must be zero before and released after.
    var cleanups: [Cleanup] = []
    /// Puts the value back where it came from, last one first.
    var after: [Node] = []
    /// The address points into memory that only this hidden slot's reference keeps.
    var isSimple: Bool { prelude.isEmpty && after.isEmpty && cleanups.isEmpty }
    /// The variable that it is or is part of.
    var local: LocalID?

    init(_ address: Node, _ shape: Shape, _ type: TypeInfo) {
        self.address = address
        self.shape = shape
        self.type = type
    }
}

/// Something in the typed tree that lowering cannot make sense of: a fault of ours.
func loweringError(_ message: String) -> ScriptSignal { .internalError("lowering: \(message)") }
