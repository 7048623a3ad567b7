import Diagnostics
import Lexer

/// Which of two operands that no library operator takes is the wrong one, as swiftc sees it.
extension BodyChecker {
    private enum OperandKind: Equatable {
        case integer, floating, string, character, bool, array, any
        case optional(TypeID)
        case structural
        case other
    }

    private struct Operand {
        var kind: OperandKind
        var type: TypeID
        var isLiteral = false
    }

    /// Reports it; false: both are, or the usual words say it.
    func reportOperandMismatch(_ name: Name, _ operatorSpan: Span, _ operands: [TypedExpression], _ expected: TypeID?) -> Bool {
        guard operands.count == 2, BodyChecker.arithmetic.contains(name) || BodyChecker.comparison.contains(name), !declaresOperator(name) else { return false }
        let sides = operands.map(operandSide)
        for (own, other) in [(0, 1), (1, 0)] {
            guard hasOperator(name, sides[own].kind), let blame = blame(name, own: sides[own], other: sides[other], ownIsLeft: own == 0) else { continue }
            switch blame {
            case .converts: mismatch(operands[other], sides[own].type, .argument)
            case .unwraps(let payload): reportNotUnwrapped(operands[other], payload)
            case .conforms(let protocolName):
                let subject = describe(operands[other].type)
                if own == 0 || protocolName == "Sequence" {
                    error("type-does-not-conform-decl-owner", "operator function '\(name.text)' requires that '\(subject)' conform to '\(protocolName)'", operatorSpan)
                } else {
                    error("type-does-not-conform-in-decl-ref", "referencing operator function '\(name.text)' on '\(protocolName)' requires that '\(subject)' conform to '\(protocolName)'", operatorSpan)
                }
            }
            return true
        }
        // `x * 2.5` where an Int is expected.
        if BodyChecker.arithmetic.contains(name), sides[0].kind == .integer, case .floatLiteral = operands[1].kind, let expected, resolve(expected) == sides[0].type {
            mismatch(operands[1], sides[0].type, .argument)
            return true
        }
        return false
    }

    private enum Blame {
        case converts
        case unwraps(TypeID)
        case conforms(String)
    }

    private func hasOperator(_ name: Name, _ kind: OperandKind) -> Bool {
        switch kind {
        case .integer, .floating: return true
        case .string: return name == "+" || BodyChecker.comparison.contains(name)
        case .character: return BodyChecker.comparison.contains(name)
        case .bool: return name == "==" || name == "!="
        case .array, .any, .optional, .structural, .other: return false
        }
    }

    /// `own` has the operator for two values of its type.
    private func blame(_ name: Name, own: Operand, other: Operand, ownIsLeft: Bool) -> Blame? {
        let isComparison = BodyChecker.comparison.contains(name)
        if case .optional(let payload) = other.kind {
            if resolve(payload) == own.type { return .unwraps(payload) }
            if isComparison, own.kind == .integer, isInteger(payload) { return .unwraps(payload) }
            if isComparison, own.kind == .bool { return nil }
        }
        if hasOperator(name, other.kind) {
            return name == "%" && own.kind == .integer && other.kind == .floating ? .converts : nil
        }
        if other.kind == .other { return nil }
        if isComparison {
            switch (own.kind, other.kind) {
            case (.integer, .structural): return .conforms("BinaryInteger")
            case (.string, .structural): return .conforms("StringProtocol")
            case (_, .array): return name == "==" || name == "!=" ? nil : .converts
            case (.integer, .any), (.string, .any): return ownIsLeft ? nil : .converts
            default: return .converts
            }
        }
        switch name {
        case "+":
            if own.kind == .string {
                if other.kind == .structural, !ownIsLeft { return .conforms("Sequence") }
                return other.kind == .any || other.kind == .structural || other.kind == .array ? nil : .converts
            }
            if other.kind == .array, own.type == program.intType || own.isLiteral { return nil }
            return .converts
        case "-", "%": return .converts
        default: return ownIsLeft ? .converts : nil
        }
    }

    private func operandSide(_ operand: TypedExpression) -> Operand {
        var side = Operand(kind: .other, type: .error)
        (side.kind, side.type) = kindAndType(operand)
        switch operand.kind {
        case .integerLiteral, .floatLiteral, .stringLiteral: side.isLiteral = true
        default: break
        }
        return side
    }

    private func kindAndType(_ operand: TypedExpression) -> (OperandKind, TypeID) {
        let own = resolve(operand.type)
        let type = defaultType(solver.literal(own)) ?? own
        if let payload = program.optionalPayload(type) { return (.optional(resolve(payload)), type) }
        if isInteger(type) { return (.integer, type) }
        if type == types.any { return (.any, type) }
        switch builtinName(type) {
        case "Double", "Float": return (.floating, type)
        case "String": return (.string, type)
        case "Character": return (.character, type)
        case "Bool": return (.bool, type)
        case "Array": return (.array, type)
        default: break
        }
        if case .nominal(let id, _) = types.node(type), program.nominal(id)?.isPrelude == false { return (.structural, type) }
        return (.other, type)
    }
}
