// Written by Scripts/generate_nodes.py; do not edit.

/// An operand as the generated nodes distinguish them.
enum Operand {
    case local(Int)
    case constant(Int)
    case node(Node)
}

enum GeneratedNodes {
    static func intAdd(_ a: Operand, _ b: Operand, _ place: Place) -> Node {
        switch (a, b) {
        case (.local(let a), .local(let b)): return IntAddLL(a, b, place)
        case (.local(let a), .constant(let b)): return IntAddLC(a, b, place)
        case (.local(let a), .node(let b)): return IntAddLX(a, b, place)
        case (.constant(let a), .local(let b)): return IntAddCL(a, b, place)
        case (.constant(let a), .node(let b)): return IntAddCX(a, b, place)
        case (.node(let a), .local(let b)): return IntAddXL(a, b, place)
        case (.node(let a), .constant(let b)): return IntAddXC(a, b, place)
        case (.node(let a), .node(let b)): return IntAddXX(a, b, place)
        case (.constant(let a), .constant(let b)): return IntAddXX(Constant(a), Constant(b), place)
        }
    }
    static func intSubtract(_ a: Operand, _ b: Operand, _ place: Place) -> Node {
        switch (a, b) {
        case (.local(let a), .local(let b)): return IntSubtractLL(a, b, place)
        case (.local(let a), .constant(let b)): return IntSubtractLC(a, b, place)
        case (.local(let a), .node(let b)): return IntSubtractLX(a, b, place)
        case (.constant(let a), .local(let b)): return IntSubtractCL(a, b, place)
        case (.constant(let a), .node(let b)): return IntSubtractCX(a, b, place)
        case (.node(let a), .local(let b)): return IntSubtractXL(a, b, place)
        case (.node(let a), .constant(let b)): return IntSubtractXC(a, b, place)
        case (.node(let a), .node(let b)): return IntSubtractXX(a, b, place)
        case (.constant(let a), .constant(let b)): return IntSubtractXX(Constant(a), Constant(b), place)
        }
    }
    static func intMultiply(_ a: Operand, _ b: Operand, _ place: Place) -> Node {
        switch (a, b) {
        case (.local(let a), .local(let b)): return IntMultiplyLL(a, b, place)
        case (.local(let a), .constant(let b)): return IntMultiplyLC(a, b, place)
        case (.local(let a), .node(let b)): return IntMultiplyLX(a, b, place)
        case (.constant(let a), .local(let b)): return IntMultiplyCL(a, b, place)
        case (.constant(let a), .node(let b)): return IntMultiplyCX(a, b, place)
        case (.node(let a), .local(let b)): return IntMultiplyXL(a, b, place)
        case (.node(let a), .constant(let b)): return IntMultiplyXC(a, b, place)
        case (.node(let a), .node(let b)): return IntMultiplyXX(a, b, place)
        case (.constant(let a), .constant(let b)): return IntMultiplyXX(Constant(a), Constant(b), place)
        }
    }
    static func intLess(_ a: Operand, _ b: Operand) -> Node {
        switch (a, b) {
        case (.local(let a), .local(let b)): return IntLessLL(a, b)
        case (.local(let a), .constant(let b)): return IntLessLC(a, b)
        case (.local(let a), .node(let b)): return IntLessLX(a, b)
        case (.constant(let a), .local(let b)): return IntLessCL(a, b)
        case (.constant(let a), .node(let b)): return IntLessCX(a, b)
        case (.node(let a), .local(let b)): return IntLessXL(a, b)
        case (.node(let a), .constant(let b)): return IntLessXC(a, b)
        case (.node(let a), .node(let b)): return IntLessXX(a, b)
        case (.constant(let a), .constant(let b)): return IntLessXX(Constant(a), Constant(b))
        }
    }
    static func intLessOrEqual(_ a: Operand, _ b: Operand) -> Node {
        switch (a, b) {
        case (.local(let a), .local(let b)): return IntLessOrEqualLL(a, b)
        case (.local(let a), .constant(let b)): return IntLessOrEqualLC(a, b)
        case (.local(let a), .node(let b)): return IntLessOrEqualLX(a, b)
        case (.constant(let a), .local(let b)): return IntLessOrEqualCL(a, b)
        case (.constant(let a), .node(let b)): return IntLessOrEqualCX(a, b)
        case (.node(let a), .local(let b)): return IntLessOrEqualXL(a, b)
        case (.node(let a), .constant(let b)): return IntLessOrEqualXC(a, b)
        case (.node(let a), .node(let b)): return IntLessOrEqualXX(a, b)
        case (.constant(let a), .constant(let b)): return IntLessOrEqualXX(Constant(a), Constant(b))
        }
    }
    static func intGreater(_ a: Operand, _ b: Operand) -> Node {
        switch (a, b) {
        case (.local(let a), .local(let b)): return IntGreaterLL(a, b)
        case (.local(let a), .constant(let b)): return IntGreaterLC(a, b)
        case (.local(let a), .node(let b)): return IntGreaterLX(a, b)
        case (.constant(let a), .local(let b)): return IntGreaterCL(a, b)
        case (.constant(let a), .node(let b)): return IntGreaterCX(a, b)
        case (.node(let a), .local(let b)): return IntGreaterXL(a, b)
        case (.node(let a), .constant(let b)): return IntGreaterXC(a, b)
        case (.node(let a), .node(let b)): return IntGreaterXX(a, b)
        case (.constant(let a), .constant(let b)): return IntGreaterXX(Constant(a), Constant(b))
        }
    }
    static func intGreaterOrEqual(_ a: Operand, _ b: Operand) -> Node {
        switch (a, b) {
        case (.local(let a), .local(let b)): return IntGreaterOrEqualLL(a, b)
        case (.local(let a), .constant(let b)): return IntGreaterOrEqualLC(a, b)
        case (.local(let a), .node(let b)): return IntGreaterOrEqualLX(a, b)
        case (.constant(let a), .local(let b)): return IntGreaterOrEqualCL(a, b)
        case (.constant(let a), .node(let b)): return IntGreaterOrEqualCX(a, b)
        case (.node(let a), .local(let b)): return IntGreaterOrEqualXL(a, b)
        case (.node(let a), .constant(let b)): return IntGreaterOrEqualXC(a, b)
        case (.node(let a), .node(let b)): return IntGreaterOrEqualXX(a, b)
        case (.constant(let a), .constant(let b)): return IntGreaterOrEqualXX(Constant(a), Constant(b))
        }
    }
    static func intEqual(_ a: Operand, _ b: Operand) -> Node {
        switch (a, b) {
        case (.local(let a), .local(let b)): return IntEqualLL(a, b)
        case (.local(let a), .constant(let b)): return IntEqualLC(a, b)
        case (.local(let a), .node(let b)): return IntEqualLX(a, b)
        case (.constant(let a), .local(let b)): return IntEqualCL(a, b)
        case (.constant(let a), .node(let b)): return IntEqualCX(a, b)
        case (.node(let a), .local(let b)): return IntEqualXL(a, b)
        case (.node(let a), .constant(let b)): return IntEqualXC(a, b)
        case (.node(let a), .node(let b)): return IntEqualXX(a, b)
        case (.constant(let a), .constant(let b)): return IntEqualXX(Constant(a), Constant(b))
        }
    }
    static func intUnequal(_ a: Operand, _ b: Operand) -> Node {
        switch (a, b) {
        case (.local(let a), .local(let b)): return IntUnequalLL(a, b)
        case (.local(let a), .constant(let b)): return IntUnequalLC(a, b)
        case (.local(let a), .node(let b)): return IntUnequalLX(a, b)
        case (.constant(let a), .local(let b)): return IntUnequalCL(a, b)
        case (.constant(let a), .node(let b)): return IntUnequalCX(a, b)
        case (.node(let a), .local(let b)): return IntUnequalXL(a, b)
        case (.node(let a), .constant(let b)): return IntUnequalXC(a, b)
        case (.node(let a), .node(let b)): return IntUnequalXX(a, b)
        case (.constant(let a), .constant(let b)): return IntUnequalXX(Constant(a), Constant(b))
        }
    }
    static func doubleAdd(_ a: Operand, _ b: Operand) -> Node {
        if let node = PlainDouble.fused(a, .add, b) { return node }
        switch (a, b) {
        case (.local(let a), .local(let b)): return DoubleAddLL(a, b)
        case (.local(let a), .constant(let b)): return DoubleAddLC(a, double(b))
        case (.local(let a), .node(let b)): return DoubleAddLX(a, b)
        case (.constant(let a), .local(let b)): return DoubleAddCL(double(a), b)
        case (.constant(let a), .node(let b)): return DoubleAddCX(double(a), b)
        case (.node(let a), .local(let b)): return DoubleAddXL(a, b)
        case (.node(let a), .constant(let b)): return DoubleAddXC(a, double(b))
        case (.node(let a), .node(let b)): return DoubleAddXX(a, b)
        case (.constant(let a), .constant(let b)): return DoubleAddXX(Constant(a), Constant(b))
        }
    }
    static func doubleSubtract(_ a: Operand, _ b: Operand) -> Node {
        if let node = PlainDouble.fused(a, .subtract, b) { return node }
        switch (a, b) {
        case (.local(let a), .local(let b)): return DoubleSubtractLL(a, b)
        case (.local(let a), .constant(let b)): return DoubleSubtractLC(a, double(b))
        case (.local(let a), .node(let b)): return DoubleSubtractLX(a, b)
        case (.constant(let a), .local(let b)): return DoubleSubtractCL(double(a), b)
        case (.constant(let a), .node(let b)): return DoubleSubtractCX(double(a), b)
        case (.node(let a), .local(let b)): return DoubleSubtractXL(a, b)
        case (.node(let a), .constant(let b)): return DoubleSubtractXC(a, double(b))
        case (.node(let a), .node(let b)): return DoubleSubtractXX(a, b)
        case (.constant(let a), .constant(let b)): return DoubleSubtractXX(Constant(a), Constant(b))
        }
    }
    static func doubleMultiply(_ a: Operand, _ b: Operand) -> Node {
        if let node = PlainDouble.fused(a, .multiply, b) { return node }
        switch (a, b) {
        case (.local(let a), .local(let b)): return DoubleMultiplyLL(a, b)
        case (.local(let a), .constant(let b)): return DoubleMultiplyLC(a, double(b))
        case (.local(let a), .node(let b)): return DoubleMultiplyLX(a, b)
        case (.constant(let a), .local(let b)): return DoubleMultiplyCL(double(a), b)
        case (.constant(let a), .node(let b)): return DoubleMultiplyCX(double(a), b)
        case (.node(let a), .local(let b)): return DoubleMultiplyXL(a, b)
        case (.node(let a), .constant(let b)): return DoubleMultiplyXC(a, double(b))
        case (.node(let a), .node(let b)): return DoubleMultiplyXX(a, b)
        case (.constant(let a), .constant(let b)): return DoubleMultiplyXX(Constant(a), Constant(b))
        }
    }
    static func doubleDivide(_ a: Operand, _ b: Operand) -> Node {
        if let node = PlainDouble.fused(a, .divide, b) { return node }
        switch (a, b) {
        case (.local(let a), .local(let b)): return DoubleDivideLL(a, b)
        case (.local(let a), .constant(let b)): return DoubleDivideLC(a, double(b))
        case (.local(let a), .node(let b)): return DoubleDivideLX(a, b)
        case (.constant(let a), .local(let b)): return DoubleDivideCL(double(a), b)
        case (.constant(let a), .node(let b)): return DoubleDivideCX(double(a), b)
        case (.node(let a), .local(let b)): return DoubleDivideXL(a, b)
        case (.node(let a), .constant(let b)): return DoubleDivideXC(a, double(b))
        case (.node(let a), .node(let b)): return DoubleDivideXX(a, b)
        case (.constant(let a), .constant(let b)): return DoubleDivideXX(Constant(a), Constant(b))
        }
    }
    static func doubleLess(_ a: Operand, _ b: Operand) -> Node {
        if let node = PlainDouble.compared(a, b, fusedLess) { return node }
        switch (a, b) {
        case (.local(let a), .local(let b)): return DoubleLessLL(a, b)
        case (.local(let a), .constant(let b)): return DoubleLessLC(a, double(b))
        case (.local(let a), .node(let b)): return DoubleLessLX(a, b)
        case (.constant(let a), .local(let b)): return DoubleLessCL(double(a), b)
        case (.constant(let a), .node(let b)): return DoubleLessCX(double(a), b)
        case (.node(let a), .local(let b)): return DoubleLessXL(a, b)
        case (.node(let a), .constant(let b)): return DoubleLessXC(a, double(b))
        case (.node(let a), .node(let b)): return DoubleLessXX(a, b)
        case (.constant(let a), .constant(let b)): return DoubleLessXX(Constant(a), Constant(b))
        }
    }
    static func doubleLessOrEqual(_ a: Operand, _ b: Operand) -> Node {
        if let node = PlainDouble.compared(a, b, fusedLessOrEqual) { return node }
        switch (a, b) {
        case (.local(let a), .local(let b)): return DoubleLessOrEqualLL(a, b)
        case (.local(let a), .constant(let b)): return DoubleLessOrEqualLC(a, double(b))
        case (.local(let a), .node(let b)): return DoubleLessOrEqualLX(a, b)
        case (.constant(let a), .local(let b)): return DoubleLessOrEqualCL(double(a), b)
        case (.constant(let a), .node(let b)): return DoubleLessOrEqualCX(double(a), b)
        case (.node(let a), .local(let b)): return DoubleLessOrEqualXL(a, b)
        case (.node(let a), .constant(let b)): return DoubleLessOrEqualXC(a, double(b))
        case (.node(let a), .node(let b)): return DoubleLessOrEqualXX(a, b)
        case (.constant(let a), .constant(let b)): return DoubleLessOrEqualXX(Constant(a), Constant(b))
        }
    }
    static func doubleGreater(_ a: Operand, _ b: Operand) -> Node {
        if let node = PlainDouble.compared(a, b, fusedGreater) { return node }
        switch (a, b) {
        case (.local(let a), .local(let b)): return DoubleGreaterLL(a, b)
        case (.local(let a), .constant(let b)): return DoubleGreaterLC(a, double(b))
        case (.local(let a), .node(let b)): return DoubleGreaterLX(a, b)
        case (.constant(let a), .local(let b)): return DoubleGreaterCL(double(a), b)
        case (.constant(let a), .node(let b)): return DoubleGreaterCX(double(a), b)
        case (.node(let a), .local(let b)): return DoubleGreaterXL(a, b)
        case (.node(let a), .constant(let b)): return DoubleGreaterXC(a, double(b))
        case (.node(let a), .node(let b)): return DoubleGreaterXX(a, b)
        case (.constant(let a), .constant(let b)): return DoubleGreaterXX(Constant(a), Constant(b))
        }
    }
    static func doubleGreaterOrEqual(_ a: Operand, _ b: Operand) -> Node {
        if let node = PlainDouble.compared(a, b, fusedGreaterOrEqual) { return node }
        switch (a, b) {
        case (.local(let a), .local(let b)): return DoubleGreaterOrEqualLL(a, b)
        case (.local(let a), .constant(let b)): return DoubleGreaterOrEqualLC(a, double(b))
        case (.local(let a), .node(let b)): return DoubleGreaterOrEqualLX(a, b)
        case (.constant(let a), .local(let b)): return DoubleGreaterOrEqualCL(double(a), b)
        case (.constant(let a), .node(let b)): return DoubleGreaterOrEqualCX(double(a), b)
        case (.node(let a), .local(let b)): return DoubleGreaterOrEqualXL(a, b)
        case (.node(let a), .constant(let b)): return DoubleGreaterOrEqualXC(a, double(b))
        case (.node(let a), .node(let b)): return DoubleGreaterOrEqualXX(a, b)
        case (.constant(let a), .constant(let b)): return DoubleGreaterOrEqualXX(Constant(a), Constant(b))
        }
    }
    static func doubleEqual(_ a: Operand, _ b: Operand) -> Node {
        if let node = PlainDouble.compared(a, b, fusedEqual) { return node }
        switch (a, b) {
        case (.local(let a), .local(let b)): return DoubleEqualLL(a, b)
        case (.local(let a), .constant(let b)): return DoubleEqualLC(a, double(b))
        case (.local(let a), .node(let b)): return DoubleEqualLX(a, b)
        case (.constant(let a), .local(let b)): return DoubleEqualCL(double(a), b)
        case (.constant(let a), .node(let b)): return DoubleEqualCX(double(a), b)
        case (.node(let a), .local(let b)): return DoubleEqualXL(a, b)
        case (.node(let a), .constant(let b)): return DoubleEqualXC(a, double(b))
        case (.node(let a), .node(let b)): return DoubleEqualXX(a, b)
        case (.constant(let a), .constant(let b)): return DoubleEqualXX(Constant(a), Constant(b))
        }
    }
    static func doubleUnequal(_ a: Operand, _ b: Operand) -> Node {
        if let node = PlainDouble.compared(a, b, fusedUnequal) { return node }
        switch (a, b) {
        case (.local(let a), .local(let b)): return DoubleUnequalLL(a, b)
        case (.local(let a), .constant(let b)): return DoubleUnequalLC(a, double(b))
        case (.local(let a), .node(let b)): return DoubleUnequalLX(a, b)
        case (.constant(let a), .local(let b)): return DoubleUnequalCL(double(a), b)
        case (.constant(let a), .node(let b)): return DoubleUnequalCX(double(a), b)
        case (.node(let a), .local(let b)): return DoubleUnequalXL(a, b)
        case (.node(let a), .constant(let b)): return DoubleUnequalXC(a, double(b))
        case (.node(let a), .node(let b)): return DoubleUnequalXX(a, b)
        case (.constant(let a), .constant(let b)): return DoubleUnequalXX(Constant(a), Constant(b))
        }
    }
}

/// One node for an operator and what stands to its sides, where there is one.
extension GeneratedNodes {
    static func fused(_ s: PlainTerm, _ op: DoubleOperator, _ t: PlainDouble) -> Node? {
        switch (s.op, op) {
        case (.add, .add): return DoubleTPAddAdd(s.a, s.b, t)
        case (.add, .subtract): return DoubleTPAddSubtract(s.a, s.b, t)
        case (.add, .multiply): return DoubleTPAddMultiply(s.a, s.b, t)
        case (.add, .divide): return DoubleTPAddDivide(s.a, s.b, t)
        case (.subtract, .add): return DoubleTPSubtractAdd(s.a, s.b, t)
        case (.subtract, .subtract): return DoubleTPSubtractSubtract(s.a, s.b, t)
        case (.subtract, .multiply): return DoubleTPSubtractMultiply(s.a, s.b, t)
        case (.subtract, .divide): return DoubleTPSubtractDivide(s.a, s.b, t)
        case (.multiply, .add): return DoubleTPMultiplyAdd(s.a, s.b, t)
        case (.multiply, .subtract): return DoubleTPMultiplySubtract(s.a, s.b, t)
        case (.multiply, .multiply): return DoubleTPMultiplyMultiply(s.a, s.b, t)
        case (.multiply, .divide): return DoubleTPMultiplyDivide(s.a, s.b, t)
        default: return nil
        }
    }
    static func fused(_ s: PlainDouble, _ op: DoubleOperator, _ t: PlainTerm) -> Node? {
        switch (op, t.op) {
        case (.add, .add): return DoublePTAddAdd(s, t.a, t.b)
        case (.add, .subtract): return DoublePTAddSubtract(s, t.a, t.b)
        case (.add, .multiply): return DoublePTAddMultiply(s, t.a, t.b)
        case (.subtract, .add): return DoublePTSubtractAdd(s, t.a, t.b)
        case (.subtract, .subtract): return DoublePTSubtractSubtract(s, t.a, t.b)
        case (.subtract, .multiply): return DoublePTSubtractMultiply(s, t.a, t.b)
        case (.multiply, .add): return DoublePTMultiplyAdd(s, t.a, t.b)
        case (.multiply, .subtract): return DoublePTMultiplySubtract(s, t.a, t.b)
        case (.multiply, .multiply): return DoublePTMultiplyMultiply(s, t.a, t.b)
        case (.divide, .add): return DoublePTDivideAdd(s, t.a, t.b)
        case (.divide, .subtract): return DoublePTDivideSubtract(s, t.a, t.b)
        case (.divide, .multiply): return DoublePTDivideMultiply(s, t.a, t.b)
        default: return nil
        }
    }
    static func fused(_ s: PlainTerm, _ op: DoubleOperator, _ t: PlainTerm) -> Node? {
        switch (s.op, op, t.op) {
        case (.add, .add, .add): return DoubleTTAddAddAdd(s.a, s.b, t.a, t.b)
        case (.add, .add, .subtract): return DoubleTTAddAddSubtract(s.a, s.b, t.a, t.b)
        case (.add, .add, .multiply): return DoubleTTAddAddMultiply(s.a, s.b, t.a, t.b)
        case (.add, .subtract, .add): return DoubleTTAddSubtractAdd(s.a, s.b, t.a, t.b)
        case (.add, .subtract, .subtract): return DoubleTTAddSubtractSubtract(s.a, s.b, t.a, t.b)
        case (.add, .subtract, .multiply): return DoubleTTAddSubtractMultiply(s.a, s.b, t.a, t.b)
        case (.add, .multiply, .add): return DoubleTTAddMultiplyAdd(s.a, s.b, t.a, t.b)
        case (.add, .multiply, .subtract): return DoubleTTAddMultiplySubtract(s.a, s.b, t.a, t.b)
        case (.add, .multiply, .multiply): return DoubleTTAddMultiplyMultiply(s.a, s.b, t.a, t.b)
        case (.add, .divide, .add): return DoubleTTAddDivideAdd(s.a, s.b, t.a, t.b)
        case (.add, .divide, .subtract): return DoubleTTAddDivideSubtract(s.a, s.b, t.a, t.b)
        case (.add, .divide, .multiply): return DoubleTTAddDivideMultiply(s.a, s.b, t.a, t.b)
        case (.subtract, .add, .add): return DoubleTTSubtractAddAdd(s.a, s.b, t.a, t.b)
        case (.subtract, .add, .subtract): return DoubleTTSubtractAddSubtract(s.a, s.b, t.a, t.b)
        case (.subtract, .add, .multiply): return DoubleTTSubtractAddMultiply(s.a, s.b, t.a, t.b)
        case (.subtract, .subtract, .add): return DoubleTTSubtractSubtractAdd(s.a, s.b, t.a, t.b)
        case (.subtract, .subtract, .subtract): return DoubleTTSubtractSubtractSubtract(s.a, s.b, t.a, t.b)
        case (.subtract, .subtract, .multiply): return DoubleTTSubtractSubtractMultiply(s.a, s.b, t.a, t.b)
        case (.subtract, .multiply, .add): return DoubleTTSubtractMultiplyAdd(s.a, s.b, t.a, t.b)
        case (.subtract, .multiply, .subtract): return DoubleTTSubtractMultiplySubtract(s.a, s.b, t.a, t.b)
        case (.subtract, .multiply, .multiply): return DoubleTTSubtractMultiplyMultiply(s.a, s.b, t.a, t.b)
        case (.subtract, .divide, .add): return DoubleTTSubtractDivideAdd(s.a, s.b, t.a, t.b)
        case (.subtract, .divide, .subtract): return DoubleTTSubtractDivideSubtract(s.a, s.b, t.a, t.b)
        case (.subtract, .divide, .multiply): return DoubleTTSubtractDivideMultiply(s.a, s.b, t.a, t.b)
        case (.multiply, .add, .add): return DoubleTTMultiplyAddAdd(s.a, s.b, t.a, t.b)
        case (.multiply, .add, .subtract): return DoubleTTMultiplyAddSubtract(s.a, s.b, t.a, t.b)
        case (.multiply, .add, .multiply): return DoubleTTMultiplyAddMultiply(s.a, s.b, t.a, t.b)
        case (.multiply, .subtract, .add): return DoubleTTMultiplySubtractAdd(s.a, s.b, t.a, t.b)
        case (.multiply, .subtract, .subtract): return DoubleTTMultiplySubtractSubtract(s.a, s.b, t.a, t.b)
        case (.multiply, .subtract, .multiply): return DoubleTTMultiplySubtractMultiply(s.a, s.b, t.a, t.b)
        case (.multiply, .multiply, .add): return DoubleTTMultiplyMultiplyAdd(s.a, s.b, t.a, t.b)
        case (.multiply, .multiply, .subtract): return DoubleTTMultiplyMultiplySubtract(s.a, s.b, t.a, t.b)
        case (.multiply, .multiply, .multiply): return DoubleTTMultiplyMultiplyMultiply(s.a, s.b, t.a, t.b)
        case (.multiply, .divide, .add): return DoubleTTMultiplyDivideAdd(s.a, s.b, t.a, t.b)
        case (.multiply, .divide, .subtract): return DoubleTTMultiplyDivideSubtract(s.a, s.b, t.a, t.b)
        case (.multiply, .divide, .multiply): return DoubleTTMultiplyDivideMultiply(s.a, s.b, t.a, t.b)
        default: return nil
        }
    }
    static func fused(_ s: PlainChain, _ op: DoubleOperator, _ t: PlainDouble) -> Node? {
        switch (s.term.op, s.op, op) {
        case (.add, .add, .add): return DoubleTPPAddAddAdd(s.term.a, s.term.b, s.next, t)
        case (.add, .add, .subtract): return DoubleTPPAddAddSubtract(s.term.a, s.term.b, s.next, t)
        case (.add, .add, .multiply): return DoubleTPPAddAddMultiply(s.term.a, s.term.b, s.next, t)
        case (.add, .add, .divide): return DoubleTPPAddAddDivide(s.term.a, s.term.b, s.next, t)
        case (.add, .subtract, .add): return DoubleTPPAddSubtractAdd(s.term.a, s.term.b, s.next, t)
        case (.add, .subtract, .subtract): return DoubleTPPAddSubtractSubtract(s.term.a, s.term.b, s.next, t)
        case (.add, .subtract, .multiply): return DoubleTPPAddSubtractMultiply(s.term.a, s.term.b, s.next, t)
        case (.add, .subtract, .divide): return DoubleTPPAddSubtractDivide(s.term.a, s.term.b, s.next, t)
        case (.add, .multiply, .add): return DoubleTPPAddMultiplyAdd(s.term.a, s.term.b, s.next, t)
        case (.add, .multiply, .subtract): return DoubleTPPAddMultiplySubtract(s.term.a, s.term.b, s.next, t)
        case (.add, .multiply, .multiply): return DoubleTPPAddMultiplyMultiply(s.term.a, s.term.b, s.next, t)
        case (.add, .multiply, .divide): return DoubleTPPAddMultiplyDivide(s.term.a, s.term.b, s.next, t)
        case (.subtract, .add, .add): return DoubleTPPSubtractAddAdd(s.term.a, s.term.b, s.next, t)
        case (.subtract, .add, .subtract): return DoubleTPPSubtractAddSubtract(s.term.a, s.term.b, s.next, t)
        case (.subtract, .add, .multiply): return DoubleTPPSubtractAddMultiply(s.term.a, s.term.b, s.next, t)
        case (.subtract, .add, .divide): return DoubleTPPSubtractAddDivide(s.term.a, s.term.b, s.next, t)
        case (.subtract, .subtract, .add): return DoubleTPPSubtractSubtractAdd(s.term.a, s.term.b, s.next, t)
        case (.subtract, .subtract, .subtract): return DoubleTPPSubtractSubtractSubtract(s.term.a, s.term.b, s.next, t)
        case (.subtract, .subtract, .multiply): return DoubleTPPSubtractSubtractMultiply(s.term.a, s.term.b, s.next, t)
        case (.subtract, .subtract, .divide): return DoubleTPPSubtractSubtractDivide(s.term.a, s.term.b, s.next, t)
        case (.subtract, .multiply, .add): return DoubleTPPSubtractMultiplyAdd(s.term.a, s.term.b, s.next, t)
        case (.subtract, .multiply, .subtract): return DoubleTPPSubtractMultiplySubtract(s.term.a, s.term.b, s.next, t)
        case (.subtract, .multiply, .multiply): return DoubleTPPSubtractMultiplyMultiply(s.term.a, s.term.b, s.next, t)
        case (.subtract, .multiply, .divide): return DoubleTPPSubtractMultiplyDivide(s.term.a, s.term.b, s.next, t)
        case (.multiply, .add, .add): return DoubleTPPMultiplyAddAdd(s.term.a, s.term.b, s.next, t)
        case (.multiply, .add, .subtract): return DoubleTPPMultiplyAddSubtract(s.term.a, s.term.b, s.next, t)
        case (.multiply, .add, .multiply): return DoubleTPPMultiplyAddMultiply(s.term.a, s.term.b, s.next, t)
        case (.multiply, .add, .divide): return DoubleTPPMultiplyAddDivide(s.term.a, s.term.b, s.next, t)
        case (.multiply, .subtract, .add): return DoubleTPPMultiplySubtractAdd(s.term.a, s.term.b, s.next, t)
        case (.multiply, .subtract, .subtract): return DoubleTPPMultiplySubtractSubtract(s.term.a, s.term.b, s.next, t)
        case (.multiply, .subtract, .multiply): return DoubleTPPMultiplySubtractMultiply(s.term.a, s.term.b, s.next, t)
        case (.multiply, .subtract, .divide): return DoubleTPPMultiplySubtractDivide(s.term.a, s.term.b, s.next, t)
        case (.multiply, .multiply, .add): return DoubleTPPMultiplyMultiplyAdd(s.term.a, s.term.b, s.next, t)
        case (.multiply, .multiply, .subtract): return DoubleTPPMultiplyMultiplySubtract(s.term.a, s.term.b, s.next, t)
        case (.multiply, .multiply, .multiply): return DoubleTPPMultiplyMultiplyMultiply(s.term.a, s.term.b, s.next, t)
        case (.multiply, .multiply, .divide): return DoubleTPPMultiplyMultiplyDivide(s.term.a, s.term.b, s.next, t)
        default: return nil
        }
    }
    static func fused(_ s: Node, _ op: DoubleOperator, _ t: PlainTerm) -> Node? {
        switch (op, t.op) {
        case (.add, .add): return DoubleXTAddAdd(s, t.a, t.b)
        case (.add, .subtract): return DoubleXTAddSubtract(s, t.a, t.b)
        case (.add, .multiply): return DoubleXTAddMultiply(s, t.a, t.b)
        case (.subtract, .add): return DoubleXTSubtractAdd(s, t.a, t.b)
        case (.subtract, .subtract): return DoubleXTSubtractSubtract(s, t.a, t.b)
        case (.subtract, .multiply): return DoubleXTSubtractMultiply(s, t.a, t.b)
        case (.multiply, .add): return DoubleXTMultiplyAdd(s, t.a, t.b)
        case (.multiply, .subtract): return DoubleXTMultiplySubtract(s, t.a, t.b)
        case (.multiply, .multiply): return DoubleXTMultiplyMultiply(s, t.a, t.b)
        case (.divide, .add): return DoubleXTDivideAdd(s, t.a, t.b)
        case (.divide, .subtract): return DoubleXTDivideSubtract(s, t.a, t.b)
        case (.divide, .multiply): return DoubleXTDivideMultiply(s, t.a, t.b)
        default: return nil
        }
    }
    static func fused(_ s: PlainTerm, _ op: DoubleOperator, _ t: Node) -> Node? {
        switch (s.op, op) {
        case (.add, .add): return DoubleTXAddAdd(s.a, s.b, t)
        case (.add, .subtract): return DoubleTXAddSubtract(s.a, s.b, t)
        case (.add, .multiply): return DoubleTXAddMultiply(s.a, s.b, t)
        case (.add, .divide): return DoubleTXAddDivide(s.a, s.b, t)
        case (.subtract, .add): return DoubleTXSubtractAdd(s.a, s.b, t)
        case (.subtract, .subtract): return DoubleTXSubtractSubtract(s.a, s.b, t)
        case (.subtract, .multiply): return DoubleTXSubtractMultiply(s.a, s.b, t)
        case (.subtract, .divide): return DoubleTXSubtractDivide(s.a, s.b, t)
        case (.multiply, .add): return DoubleTXMultiplyAdd(s.a, s.b, t)
        case (.multiply, .subtract): return DoubleTXMultiplySubtract(s.a, s.b, t)
        case (.multiply, .multiply): return DoubleTXMultiplyMultiply(s.a, s.b, t)
        case (.multiply, .divide): return DoubleTXMultiplyDivide(s.a, s.b, t)
        default: return nil
        }
    }
    static func fusedLess(_ s: PlainTerm, _ t: PlainDouble) -> Node? {
        switch s.op {
        case .add: return DoubleLessAddP(s, t)
        case .subtract: return DoubleLessSubtractP(s, t)
        case .multiply: return DoubleLessMultiplyP(s, t)
        default: return nil
        }
    }
    static func fusedLessOrEqual(_ s: PlainTerm, _ t: PlainDouble) -> Node? {
        switch s.op {
        case .add: return DoubleLessOrEqualAddP(s, t)
        case .subtract: return DoubleLessOrEqualSubtractP(s, t)
        case .multiply: return DoubleLessOrEqualMultiplyP(s, t)
        default: return nil
        }
    }
    static func fusedGreater(_ s: PlainTerm, _ t: PlainDouble) -> Node? {
        switch s.op {
        case .add: return DoubleGreaterAddP(s, t)
        case .subtract: return DoubleGreaterSubtractP(s, t)
        case .multiply: return DoubleGreaterMultiplyP(s, t)
        default: return nil
        }
    }
    static func fusedGreaterOrEqual(_ s: PlainTerm, _ t: PlainDouble) -> Node? {
        switch s.op {
        case .add: return DoubleGreaterOrEqualAddP(s, t)
        case .subtract: return DoubleGreaterOrEqualSubtractP(s, t)
        case .multiply: return DoubleGreaterOrEqualMultiplyP(s, t)
        default: return nil
        }
    }
    static func fusedEqual(_ s: PlainTerm, _ t: PlainDouble) -> Node? {
        switch s.op {
        case .add: return DoubleEqualAddP(s, t)
        case .subtract: return DoubleEqualSubtractP(s, t)
        case .multiply: return DoubleEqualMultiplyP(s, t)
        default: return nil
        }
    }
    static func fusedUnequal(_ s: PlainTerm, _ t: PlainDouble) -> Node? {
        switch s.op {
        case .add: return DoubleUnequalAddP(s, t)
        case .subtract: return DoubleUnequalSubtractP(s, t)
        case .multiply: return DoubleUnequalMultiplyP(s, t)
        default: return nil
        }
    }
}
