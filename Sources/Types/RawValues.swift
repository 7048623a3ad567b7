import Diagnostics
import Lexer
import Parser

/// Raw values of enum cases.
extension Program {
    func checkRawValues(_ nominal: NominalDecl, _ raw: TypeID) {
        let literals: [Name] = ["ExpressibleByIntegerLiteral", "ExpressibleByFloatLiteral", "ExpressibleByStringLiteral", "ExpressibleByExtendedGraphemeClusterLiteral", "ExpressibleByUnicodeScalarLiteral"]
        if !types.hasError(raw), !literals.contains(where: { name in known(name).map { conforms(raw, to: $0) } ?? false }) {
            report(.error("raw-type-not-literal-convertible", "raw type '\(describe(raw))' is not expressible by a string, integer, or floating-point literal", nominal.ownPart?.inheritedSyntax.first?.span ?? nominal.nameSpan))
            return
        }
        // nil: the raw value before is no integer.
        var next: Int128? = 0
        var seen: [String: DeclID] = [:]
        let isFloating = raw == doubleType || raw == knownType("Float")
        for id in nominal.cases {
            guard let enumCase = enumCase(id), let element = enumCase.element else { continue }
            if element.payload != nil {
                report(.error("enum-with-raw-type-case-with-argument", "enum with raw type cannot have cases with arguments", enumCase.nameSpan))
                continue
            }
            let text: String
            if let value = element.rawValue {
                let body = TypedBody(result: raw, span: value.span, in: sources)
                checking += 1
                let checker = BodyChecker(program: self, body: body, context: enumCase.context, signature: nominal.signature, owner: nominal, function: nil, isPrelude: nominal.isPrelude, isThrowing: false)
                let mark = checker.beginStatement()
                let typed = checker.check(value, as: raw, .rawValue)
                checker.endStatement(mark)
                checking -= 1
                enumCase.rawValue = typed
                switch typed.kind {
                case .integerLiteral(let magnitude, let isNegative):
                    let value = Int128(truncatingIfNeeded: magnitude)
                    let signed = isNegative ? 0 &- value : value
                    next = signed &+ 1
                    text = "\(signed)"
                case .stringLiteral(let string): text = string
                case .floatLiteral(let number):
                    text = "\(number)"
                    next = isInteger(value) ? Int128(exactly: number).map { $0 &+ 1 } : nil
                case .error: continue
                default:
                    report(.error("raw-literal", "raw value for enum case must be a literal", value.span))
                    continue
                }
            } else if raw == stringType {
                text = enumCase.name.text
                enumCase.rawValue = TypedExpression(.stringLiteral(text), raw, enumCase.nameSpan)
            } else if raw == knownType("Character") || raw == knownType("Unicode.Scalar") {
                report(.error("enum-non-integer-convertible-raw-type-no-value", "enum cases require explicit raw values when the raw type is not expressible by integer or string literal", enumCase.nameSpan))
                continue
            } else if let value = next {
                text = isFloating ? "\(Double(value))" : "\(value)"
                let literal: TypedExpression.Kind = isFloating ? .floatLiteral(Double(value)) : .integerLiteral(UInt128(value.magnitude), isNegative: value < 0)
                enumCase.rawValue = TypedExpression(literal, raw, enumCase.nameSpan)
                next = value &+ 1
            } else {
                report(.error("enum-non-integer-raw-value-auto-increment", "enum case must declare a raw value when the preceding raw value is not an integer", enumCase.nameSpan))
                continue
            }
            if let previous = seen[text] {
                report(.error("enum-raw-value-not-unique", "raw value for enum case is not unique", element.rawValue?.span ?? enumCase.nameSpan, notes: [.init("raw value previously used here", declaration(previous)?.nameSpan)]))
            }
            seen[text] = id
        }
    }

    private func isInteger(_ literal: Expression) -> Bool {
        switch literal.kind {
        case .integer: true
        case .prefix("-", _, let inner): isInteger(inner)
        default: false
        }
    }
}
