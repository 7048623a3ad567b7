import Diagnostics
import Lexer

@testable import Parser

/// Finds spans and token ranges that are not in order or not within those around them.
struct SpanChecker {
    let end: UInt32
    let tokens: Int
    var problems: [String] = []

    init(end: UInt32, tokens: Int) {
        self.end = end
        self.tokens = tokens
    }

    mutating func check(_ statements: [Statement]) {
        var last: UInt32 = 0
        var lastToken = 0
        for statement in statements {
            if statement.span.start < last { problems.append("a statement at \(statement.span.start) before the end of the one above") }
            if statement.span.end > end { problems.append("a statement ends behind the text") }
            if statement.tokens.lowerBound < lastToken || statement.tokens.upperBound > tokens {
                problems.append("tokens \(statement.tokens) behind \(lastToken)")
            }
            last = statement.span.end
            lastToken = statement.tokens.lowerBound
            check(statement)
        }
    }

    private mutating func check(_ statement: Statement) {
        switch statement.kind {
        case .expression(let expression): check(expression, in: statement.span)
        case .declaration(let declaration): check(declaration, in: statement.span)
        case .if(let part):
            var current = part
            while true {
                check(current.body)
                switch current.elseBranch {
                case .block(let body)?:
                    check(body)
                    return
                case .elseIf(let next)?:
                    guard case .if(let inner) = next.kind else { return }
                    current = inner
                case nil: return
                }
            }
        case .guard(_, let body), .defer(let body): check(body)
        case .while(_, _, let body), .repeat(_, let body, _): check(body.statements)
        case .for(let part):
            check(part.sequence, in: statement.span)
            check(part.body.statements)
        case .switch(let part):
            check(part.subject, in: statement.span)
            part.cases.forEach { check($0.body) }
        case .do(_, let body, _, let catches):
            check(body)
            catches.forEach { check($0.body) }
        case .return(let value):
            if let value { check(value, in: statement.span) }
        case .throw(let value): check(value, in: statement.span)
        case .break, .continue, .fallthrough, .unsupported, .error: break
        }
    }

    private mutating func check(_ declaration: Declaration, in outer: Span) {
        if declaration.span.start < outer.start || declaration.span.end > outer.end { problems.append("a declaration outside of what is around it") }
        if declaration.headerTokens.lowerBound != declaration.tokens.lowerBound || declaration.headerTokens.upperBound > declaration.tokens.upperBound {
            problems.append("header tokens \(declaration.headerTokens) of \(declaration.tokens)")
        }
        switch declaration.kind {
        case .function(let part): check(part.body ?? [])
        case .initializer(let part): check(part.body ?? [])
        case .deinitializer(let body): check(body)
        case .subscripting(let part): part.accessors.forEach { check($0.body ?? []) }
        case .nominal(let part): part.members.forEach { check($0, in: declaration.span) }
        case .extension(let part): part.members.forEach { check($0, in: declaration.span) }
        case .variable(let part):
            for binding in part.bindings {
                if let value = binding.value { check(value, in: declaration.span) }
                binding.accessors.forEach { check($0.body ?? []) }
            }
        case .typealias, .associatedtype, .enumCase, .operator, .precedenceGroup, .import, .unsupported, .error: break
        }
    }

    private mutating func check(_ expression: Expression, in outer: Span) {
        if expression.span.start < outer.start || expression.span.end > outer.end {
            problems.append("an expression at \(expression.span.start)..<\(expression.span.end) outside of \(outer.start)..<\(outer.end)")
        }
        let span = expression.span
        switch expression.kind {
        case .member(let base, _):
            if let base { check(base, in: span) }
        case .call(let base, let arguments, let trailing), .subscripting(let base, let arguments, let trailing):
            check(base, in: span)
            (arguments + trailing).forEach { check($0.value, in: span) }
        case .tupleElement(let base, _), .forceUnwrap(let base), .optionalChain(let base), .postfix(let base, _, _), .prefix(_, _, let base),
            .tryExpression(_, let base), .awaitExpression(let base), .inoutArgument(let base):
            check(base, in: span)
        case .closure(let closure): check(closure.body)
        case .array(let elements): elements.forEach { check($0, in: span) }
        case .dictionary(let pairs):
            for pair in pairs {
                check(pair.key, in: span)
                check(pair.value, in: span)
            }
        case .tuple(let elements): elements.forEach { check($0.value, in: span) }
        case .sequence(let elements):
            for case .operand(let operand) in elements { check(operand, in: span) }
        case .string(let literal):
            for case .interpolation(let arguments, let place) in literal.segments { arguments.forEach { check($0.value, in: place) } }
        case .ifExpression(let statement), .switchExpression(let statement), .doExpression(let statement): check(statement)
        default: break
        }
    }
}
