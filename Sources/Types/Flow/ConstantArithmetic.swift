import Diagnostics
import Lexer

/// Arithmetic of literals that cannot come out: swiftc folds it, and refuses what would trap.
struct ConstantArithmetic {
    let walker: FlowWalker
    private var program: Program { walker.program }

    func check(_ call: TypedCall, _ span: Span) {
        guard let name = operatorName(call), call.arguments.count == 2, let type = operandType(call), let right = operand(call, 1) else { return }
        if right == 0, ["/", "%", "/=", "%="].contains(name) { return walker.reportOnPath(.error("division-by-zero", "division by zero", span)) }
        guard let left = operand(call, 0), let result = fold(name, left, right), !type.range.contains(result) else { return }
        walker.reportOnPath(.error("arithmetic-operation-overflow", "arithmetic operation '\(left) \(name) \(right)' (on type '\(type.name)') results in an overflow", span))
    }

    /// Of an integer type: the value, if literals alone say it.
    private func value(of expression: TypedExpression) -> Int128? {
        guard let type = integerType(expression.type) else { return nil }
        switch expression.kind {
        case .integerLiteral(let magnitude, let isNegative): return Int128(exactly: magnitude).map { isNegative ? -$0 : $0 }
        case .accessor(let access):
            guard access.base == nil || isMetatype(access.base), let variable = program.variable(access.member), variable.isPrelude, variable.isStatic else { return nil }
            if variable.name == "max" { return type.range.upperBound }
            return variable.name == "min" ? type.range.lowerBound : nil
        case .call(let call):
            guard let name = operatorName(call), call.arguments.count == 2, let left = operand(call, 0), let right = operand(call, 1), let result = fold(name, left, right), type.range.contains(result)
            else { return nil }
            return result
        default: return nil
        }
    }

    private func fold(_ name: Name, _ a: Int128, _ b: Int128) -> Int128? {
        let result: (partialValue: Int128, overflow: Bool)
        switch name {
        case "+": result = a.addingReportingOverflow(b)
        case "-": result = a.subtractingReportingOverflow(b)
        case "*": result = a.multipliedReportingOverflow(by: b)
        case "/": result = a.dividedReportingOverflow(by: b)
        case "%": result = a.remainderReportingOverflow(dividingBy: b)
        default: return nil
        }
        return result.overflow ? nil : result.partialValue
    }

    private func operand(_ call: TypedCall, _ index: Int) -> Int128? {
        if case .value(let expression) = call.arguments[index] { return value(of: expression) }
        return nil
    }

    private func operandType(_ call: TypedCall) -> (name: String, range: ClosedRange<Int128>)? {
        switch call.arguments[0] {
        case .value(let expression), .inout(let expression): return integerType(expression.type)
        default: return nil
        }
    }

    /// Of the library's own operators.
    private func operatorName(_ call: TypedCall) -> Name? {
        let id: DeclID
        switch call.callee {
        case .direct(let direct, _), .witness(let direct, _): id = direct
        default: return nil
        }
        guard let function = program.function(id), function.isPrelude, function.kind == .function else { return nil }
        return function.name
    }

    private func isMetatype(_ expression: TypedExpression?) -> Bool {
        if case .metatype = expression?.kind { return true }
        return false
    }

    private func integerType(_ type: TypeID) -> (name: String, range: ClosedRange<Int128>)? {
        guard case .nominal(let id, _) = program.types.node(type), let name = (program.declaration(id) as? NominalDecl)?.builtin else { return nil }
        return IntegerRange.of[name].map { (name, $0) }
    }
}

/// The values of the library's integer types, by name.
enum IntegerRange {
    static let of: [String: ClosedRange<Int128>] = {
        var result: [String: ClosedRange<Int128>] = [:]
        for bits in [8, 16, 32, 64] {
            result["Int\(bits)"] = -(1 << (bits - 1))...(1 << (bits - 1)) - 1
            result["UInt\(bits)"] = 0...(1 << bits) - 1
        }
        result["Int"] = result["Int64"]
        result["UInt"] = result["UInt64"]
        return result
    }()
}
