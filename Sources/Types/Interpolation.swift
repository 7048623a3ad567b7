import Diagnostics
import Lexer
import Parser

/// Literals with interpolations that need more than the text of their values: labels and further arguments, methods that the
/// script adds, other types than `String`.
extension BodyChecker {
    /// The type in which the parts are collected; nil when the literal is a plain `String`.
    func interpolationBuilder(_ string: StringLiteral, _ target: TypeID?) -> (type: TypeID, builder: TypeID)? {
        if let target, target != program.stringType, case .nominal = types.node(target), let id = program.known("ExpressibleByStringInterpolation"), program.within(environment, { program.conforms(target, to: id) }),
           let declaration = program.associatedTypeDeclaration("StringInterpolation", in: id), let builder = program.associatedType(declaration, of: target) {
            return (target, openMembers(builder))
        }
        guard !isPrelude, let builder = program.known("DefaultStringInterpolation") else { return nil }
        let isExtended = program.userParts[builder]?.contains { $0.members["appendInterpolation"] != nil } ?? false
        let isSpecial = string.segments.contains { segment in
            if case .interpolation(let arguments, _) = segment { return arguments.count > 1 || arguments.first?.label != nil }
            return false
        }
        return isExtended || isSpecial ? (program.stringType, types.nominal(builder)) : nil
    }

    /// `{ var parts = Builder(…); parts.appendLiteral("…"); parts.appendInterpolation(…); … T(stringInterpolation: parts) }`
    func builtInterpolation(_ string: StringLiteral, _ type: TypeID, _ builder: TypeID, _ span: Span) -> TypedExpression {
        pushScope()
        defer { popScope() }
        func integer(_ value: Int) -> Expression { Expression(.integer(UInt128(value)), span) }
        func argument(_ label: Name?, _ value: Expression) -> CallArgument { CallArgument(label: label, value: value, isTrailing: false, span: value.span) }
        var literals = 0, values = 0
        for segment in string.segments {
            if case .text(let text) = segment { literals += text.utf8.count } else { values += 1 }
        }
        let start = construct(builder, [argument("literalCapacity", integer(literals)), argument("interpolationCount", integer(values))], span, nil)
        let local = declareLocal("$interpolation", builder, isLet: false, span)
        body.locals[local.raw].isMutated = true
        let parts = Expression(.identifier(NameReference(name: "$interpolation", span: span)), span)
        var statements = [TypedStatement(.variable(makePattern(.local(local), builder, span), start), span)]
        for segment in string.segments {
            let call: TypedExpression
            switch segment {
            case .text(let text):
                if text.isEmpty { continue }
                let literal = Expression(.string(StringLiteral(segments: [.text(text)])), span)
                call = checkCall(Expression(.member(base: parts, NameReference(name: "appendLiteral", span: span)), span), [argument(nil, literal)], span, nil)
            case .interpolation(let arguments, let part):
                let mark = beginStatement()
                call = checkCall(Expression(.member(base: parts, NameReference(name: "appendInterpolation", span: part)), part), callArguments(arguments, []), part, nil)
                settle(call, mark)
            }
            statements.append(TypedStatement(.expression(call), span))
        }
        let result = construct(type, [argument("stringInterpolation", parts)], span, nil)
        statements.append(TypedStatement(.yield(result), span))
        return make(.statement(TypedStatement(.do(nil, statements, []), span)), type, span)
    }
}
