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
