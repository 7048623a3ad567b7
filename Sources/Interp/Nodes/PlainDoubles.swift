/// Doubles that are read without a branch, for nodes that stand for more than one operator.

/// A local, a constant or a global: at a distance from the frame, or at an address.
struct PlainDouble {
    /// All bits of the frame's address count, or none.
    private let mask: Int
    /// In bytes.
    private let distance: Int
    /// Keeps the constant.
    private let node: Node?
    init(slot: Int) { (mask, distance, node) = (-1, slot * 8, nil) }
    init(constant: Double) {
        let constant = Constant(bits(constant))
        (mask, distance, node) = (0, address(constant.place), constant)
    }
    init(_ global: Fixed) { (mask, distance, node) = (0, address(global.place), nil) }
    init?(_ operand: Operand) {
        switch operand {
        case .local(let slot): self.init(slot: slot)
        case .constant(let value): self.init(constant: double(value))
        case .node(let global as Fixed): self.init(global)
        case .node: return nil
        }
    }
    @inline(__always) func value(_ f: F) -> Double { pointer((address(f) & mask) &+ distance).double }

    // MARK: Which nodes there are

    static func fused(_ a: Operand, _ op: DoubleOperator, _ b: Operand) -> Node? {
        let (left, right) = (PlainDouble(a), PlainDouble(b))
        let (first, second) = (a.node?.plainTerm, b.node?.plainTerm)
        if let second {
            if let first { return GeneratedNodes.fused(first, op, second) }
            if let left { return GeneratedNodes.fused(left, op, second) }
            if case .node(let node) = a { return GeneratedNodes.fused(node, op, second) }
        }
        if let right {
            if let first { return GeneratedNodes.fused(first, op, right) }
            if let chain = a.node?.plainChain { return GeneratedNodes.fused(chain, op, right) }
        }
        if let first, case .node(let node) = b { return GeneratedNodes.fused(first, op, node) }
        return nil
    }
    static func compared(_ a: Operand, _ b: Operand, _ make: (PlainTerm, PlainDouble) -> Node?) -> Node? {
        guard let term = a.node?.plainTerm, let right = PlainDouble(b) else { return nil }
        return make(term, right)
    }
}

/// A sum, difference or product of two.
struct PlainTerm {
    let op: DoubleOperator
    let a: PlainDouble, b: PlainDouble
    init(_ op: DoubleOperator, _ a: PlainDouble, _ b: PlainDouble) { (self.op, self.a, self.b) = (op, a, b) }
}

/// A term and another operand behind it.
struct PlainChain {
    let term: PlainTerm
    let op: DoubleOperator
    let next: PlainDouble
    init(_ term: PlainTerm, _ op: DoubleOperator, _ next: PlainDouble) { (self.term, self.op, self.next) = (term, op, next) }
}

extension Operand {
    var node: Node? {
        if case .node(let node) = self { return node }
        return nil
    }
}
