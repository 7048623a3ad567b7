import Lexer
import Types

/// Literals: constants, and for generic types that turn out to be the script's own (`0` as a `T` that is a `Rational`) calls.
extension FunctionLowering {
    func literal(_ expression: TypedExpression, _ type: TypeInfo) throws -> Lowered {
        if isScriptType(type) { return try literalCall(expression, type) }
        switch expression.kind {
        case .integerLiteral(let magnitude, let isNegative): return integer(magnitude, isNegative, type)
        case .floatLiteral(let value): return constant(type.kind == .float ? bits(Float(value)) : bits(value), type)
        case .stringLiteral(let text): return string(text, type)
        case .booleanLiteral(let value): return constant(value ? 1 : 0, type)
        default: throw loweringError("a literal")
        }
    }

    private func integer(_ magnitude: UInt128, _ isNegative: Bool, _ type: TypeInfo) -> Lowered {
        switch type.kind {
        case .double: return constant(bits(isNegative ? -Double(magnitude) : Double(magnitude)), type)
        case .float: return constant(bits(isNegative ? -Float(magnitude) : Float(magnitude)), type)
        case .int128, .uint128:
            let value = isNegative ? 0 &- magnitude : magnitude
            return Lowered(ConstantWords([Int(truncatingIfNeeded: value), Int(truncatingIfNeeded: value >> 64)]), type, isSimple: true)
        default:
            let low = Int(truncatingIfNeeded: magnitude)
            return constant(isNegative ? 0 &- low : low, type)
        }
    }

    private func string(_ text: String, _ type: TypeInfo) -> Lowered {
        switch type.kind {
        case .character:
            let words = F.allocate(capacity: 2)
            defer { words.deallocate() }
            words.put(text.first ?? " ")
            // A Character is stored as its String.
            return Lowered(StringConstant(String(text.first ?? " ")), type, .borrowed, isSimple: true)
        case .unicodeScalar: return constant(Int(text.unicodeScalars.first?.value ?? 0), type)
        case .substring: return Lowered(SubstringConstant(text), type, .borrowed, isSimple: true)
        case .string: return Lowered(StringConstant(text), type, .borrowed, isSimple: true)
        default:
            // StaticString and the like: a struct around a String.
            return Lowered(StringConstant(text), type, .borrowed, isSimple: true)
        }
    }

    private func isScriptType(_ type: TypeInfo) -> Bool {
        switch type.kind {
        case .struct, .enum, .class: return type.declaration.flatMap { program.declaration($0)?.isPrelude } == false
        default: return false
        }
    }

    /// The call of the type's literal initialiser.
    private func literalCall(_ literal: TypedExpression, _ type: TypeInfo) throws -> Lowered {
        let candidates: [Name]
        switch literal.kind {
        case .integerLiteral: candidates = ["ExpressibleByIntegerLiteral"]
        case .floatLiteral: candidates = ["ExpressibleByFloatLiteral"]
        case .booleanLiteral: candidates = ["ExpressibleByBooleanLiteral"]
        default: candidates = ["ExpressibleByStringLiteral", "ExpressibleByExtendedGraphemeClusterLiteral", "ExpressibleByUnicodeScalarLiteral"]
        }
        for name in candidates {
            guard let id = program.known(name), program.conforms(type.id, to: id), let nominal = program.nominal(id),
                let initializer = program.requirement("init", of: nominal), let function = program.function(initializer), let parameter = function.parameters.first
            else { continue }
            let argument = program.concrete(parameter.type, function.signature, [type.id])
            let given = interpreter.typeInfo(argument)
            return try callWitness(initializer, [type.id], nil, [.lowered(given) { try self.literal(literal, given) }], type, literal.span)
        }
        throw loweringError("a literal of \(type.name)")
    }
}
