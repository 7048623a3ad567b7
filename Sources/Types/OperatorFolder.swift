import Diagnostics
import Lexer
import Parser

/// Turns the flat chain `a + b * c` into a tree by precedence.
struct OperatorFolder {
    let program: Program
    let report: (Diagnostic) -> Void

    private enum Infix {
        case named(Name, Span)
        case ternary(Expression, Span)
        case assign(Span)
        case cast(Expression.CastKind, TypeSyntax, Span)

        var span: Span {
            switch self {
            case .named(_, let span), .ternary(_, let span), .assign(let span), .cast(_, _, let span): return span
            }
        }
    }

    /// `try` or `await` in front of an operand.
    private enum Cover {
        case attempt(Expression.TryKind, Span), wait(Span)

        /// The outermost first.
        static func peel(_ operand: Expression) -> ([Cover], Expression) {
            var covers: [Cover] = []
            var operand = operand
            while true {
                switch operand.kind {
                case .tryExpression(let kind, let inner):
                    covers.append(.attempt(kind, operand.span))
                    operand = inner
                case .awaitExpression(let inner):
                    covers.append(.wait(operand.span))
                    operand = inner
                default: return (covers, operand)
                }
            }
        }
        func around(_ expression: Expression) -> Expression {
            switch self {
            case .attempt(let kind, let span): return Expression(.tryExpression(kind, expression), expression.span.joined(span))
            case .wait(let span): return Expression(.awaitExpression(expression), expression.span.joined(span))
            }
        }
    }

    func fold(_ elements: [SequenceElement], _ span: Span) -> Expression? {
        var operands: [Expression] = []
        var operators: [(infix: Infix, group: OperatorTable.Group)] = []
        var covered: (index: Int, covers: [Cover])?
        for element in elements {
            switch element {
            case .operand(let operand):
                // `try` and `await` cover everything to their right; a `try` under another says nothing new.
                let (covers, inner) = Cover.peel(operand)
                if covered == nil, !covers.isEmpty {
                    covered = (operands.count, covers)
                    operands.append(inner)
                } else if case .tryExpression(_, let inner) = operand.kind {
                    operands.append(inner)
                } else {
                    operands.append(operand)
                }
                continue
            case .binaryOperator(let name, let operatorSpan):
                guard let group = program.infixGroup(name) else {
                    let meant: [Name: String] = ["..": "...", "...<": "..<", "++": "+= 1", "--": "-= 1"]
                    let hint = meant[name].map { "; did you mean '\($0)'?" } ?? ""
                    report(.error(hint.isEmpty ? "cannot-find-in-scope" : "cannot-find-in-scope-corrected", "cannot find operator '\(name.text)' in scope\(hint)", operatorSpan, notes: ForeignWords.note(on: name.text)))
                    return nil
                }
                operators.append((.named(name, operatorSpan), group))
            case .ternary(let middle, let operatorSpan): operators.append((.ternary(middle, operatorSpan), group("TernaryPrecedence")))
            case .assign(let operatorSpan): operators.append((.assign(operatorSpan), group("AssignmentPrecedence")))
            case .cast(let kind, let type, let operatorSpan):
                operators.append((.cast(kind, type, operatorSpan), group("CastingPrecedence")))
                // A cast has its right side in itself.
                operands.append(Expression(.wildcard, operatorSpan))
            }
        }
        guard operands.count == operators.count + 1 else { return operands.first }
        if let first = covered {
            // Everything from there on is under it; an assignment to its left stays outside.
            let right = foldRange(Array(operands[first.index...]), Array(operators[first.index...]))
            guard let right else { return nil }
            let whole = first.covers.reversed().reduce(right) { $1.around($0) }
            return foldRange(Array(operands[..<first.index]) + [whole], Array(operators[..<first.index]))
        }
        return foldRange(operands, operators)
    }

    private func group(_ name: Name) -> OperatorTable.Group {
        program.prelude.loadOperators(in: program)
        return program.precedenceGroup(name) ?? OperatorTable.Group(name: name, higherThan: [], lowerThan: [], associativity: .none, isAssignment: false)
    }

    /// Shunting-yard with Swift's partial order of groups.
    private func foldRange(_ operands: [Expression], _ operators: [(infix: Infix, group: OperatorTable.Group)]) -> Expression? {
        var values: [Expression] = [operands[0]]
        var stack: [(infix: Infix, group: OperatorTable.Group)] = []
        func reduce() {
            guard let top = stack.popLast(), values.count >= 2 else { return }
            let right = values.removeLast(), left = values.removeLast()
            values.append(combine(top.infix, left, right))
        }
        for (index, next) in operators.enumerated() {
            while let top = stack.last {
                switch program.compare(top.group, next.group) {
                case .higher: reduce()
                    continue
                case .lower: break
                case .equal:
                    switch next.group.associativity {
                    case .left: reduce()
                        continue
                    case .right: break
                    case .none:
                        if case .cast = next.infix {
                            reduce()
                            continue
                        }
                        report(.error("non-associative-adjacent-operators", "adjacent operators are in non-associative precedence group '\(next.group.name.text)'", top.infix.span))
                        return nil
                    }
                case .unrelated:
                    report(.error("unordered-adjacent-operators", "adjacent operators are in unordered precedence groups '\(top.group.name.text)' and '\(next.group.name.text)'", top.infix.span))
                    return nil
                }
                break
            }
            stack.append(next)
            values.append(operands[index + 1])
            // Nothing to the right belongs to the type of a cast.
            if case .cast = next.infix { reduce() }
        }
        while !stack.isEmpty { reduce() }
        return values.first
    }

    private func combine(_ infix: Infix, _ left: Expression, _ right: Expression) -> Expression {
        let span = left.span.joined(right.span)
        program.carets[span] = infix.span.start
        switch infix {
        case .named(let name, let operatorSpan): return Expression(.binary(operator: name, operatorSpan: operatorSpan, left, right), span)
        case .ternary(let middle, _): return Expression(.ternary(condition: left, then: middle, else: right), span)
        case .assign: return Expression(.assignment(target: left, value: right), span)
        case .cast(let kind, let type, _): 
            program.carets[left.span.joined(type.span)] = infix.span.start
            return Expression(.cast(kind, left, type), left.span.joined(type.span))
        }
    }
}
