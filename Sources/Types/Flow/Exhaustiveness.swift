import Diagnostics
import Lexer

/// Checks that the cases of a `switch` (or the clauses of a `do`) cover every value, and that each can be reached.
struct Exhaustiveness {
    private let program: Program
    private var spaces: PatternSpaces

    init(program: Program) {
        self.program = program
        spaces = PatternSpaces(program: program)
    }

    // MARK: Switch

    /// Reports what is missing, cases that earlier ones handle, and a `default` that nothing is left for.
    mutating func check(_ node: TypedSwitch, at span: Span, report: (Diagnostic) -> Void) {
        let type = node.subject.type
        if spaces.isUninhabited(type) || program.types.hasError(type) { return }
        let keyword = Span(source: span.source, start: span.start, end: min(span.end, span.start &+ 6))
        if node.cases.isEmpty {
            report(.error("empty-switch-stmt", "'switch' statement body must have at least one 'case' or 'default' block; add a default case", keyword))
            return
        }
        var covered: [PatternSpace] = []
        var handled = ByHead()
        var literals = LiteralPatterns()
        for clause in node.cases {
            if clause.isDefault {
                if witness(covered, type) == nil, !matrixGaveUp, !hasMixedColumn(covered) {
                    let place = Span(source: clause.span.source, start: clause.span.start, end: min(clause.span.end, clause.span.start &+ 7))
                    report(.warning("unreachable-case", "default will never be executed", place))
                }
                covered.append(spaces.all(type))
                continue
            }
            for item in clause.items where item.whereClause == nil {
                let space = spaces.space(of: item.pattern)
                if !space.isEmpty, handled.candidates(for: space).contains(where: { spaces.isSubspace(space, of: $0) }) {
                    report(.warning("redundant-particular-case", "case is already handled by previous patterns; consider removing it", item.pattern.span))
                    continue
                }
                if let earlier = literals.insert(item.pattern, program) {
                    report(.warning("redundant-particular-literal-case", "literal value is already handled by previous pattern; consider removing it", item.pattern.span, notes: [.init("first occurrence of identical literal pattern is here", earlier)]))
                }
                handled.insert(space)
                covered.append(space)
            }
        }
        if let missing = witness(covered, type) {
            report(.error("non-exhaustive-switch", "switch must be exhaustive", keyword, notes: notes(missing, covered, type, keyword)))
        } else if matrixGaveUp {
            report(.error("possibly-non-exhaustive-switch", "the compiler is unable to check that this switch is exhaustive in reasonable time", keyword, notes: [.init("add a default clause", keyword)]))
        }
    }

    /// Tuple patterns of which some leave an element open that others look at: swiftc does not see that a `default`
    /// behind those is never reached.
    private func hasMixedColumn(_ spaces: [PatternSpace]) -> Bool {
        let rows = spaces.compactMap { space -> [PatternSpace]? in
            if case .constructor(let head, let parts) = space, head.kind == .tuple { return parts }
            return nil
        }
        guard let first = rows.first else { return false }
        return first.indices.dropLast().contains { column in
            let open = rows.filter { column < $0.count && isWildcard($0[column]) }.count
            return open > 0 && open < rows.count
        }
    }

    private func isWildcard(_ space: PatternSpace) -> Bool {
        if case .all = space { return true }
        return false
    }

    private var matrixGaveUp = false

    private mutating func witness(_ covered: [PatternSpace], _ type: TypeID) -> PatternSpace? {
        var matrix = PatternMatrix(spaces)
        let result = matrix.uncovered(covered, of: type)
        matrixGaveUp = matrix.isExhausted
        return result
    }

    // MARK: Notes

    /// "add missing case: '.b'" for each piece of what is left, or "add a default clause".
    private mutating func notes(_ missing: PatternSpace, _ covered: [PatternSpace], _ type: TypeID, _ span: Span) -> [Diagnostic.Note] {
        var rest = spaces.difference(spaces.all(type), .joined(covered))
        if spaces.isExhausted || rest.isEmpty { rest = missing }
        if case .all(let whole, _) = rest {
            guard let parts = spaces.decomposed(whole) else { return [.init("add a default clause", span)] }
            rest = parts
        }
        var pieces: [PatternSpace] = []
        if case .union(let parts) = rest {
            for part in parts { flatten(part, &pieces) }
        } else {
            flatten(rest, &pieces)
        }
        var emitted = ByHead()
        var result: [Diagnostic.Note] = []
        for piece in pieces {
            if emitted.candidates(for: piece).contains(where: { spaces.isSubspace(piece, of: $0) }) { continue }
            emitted.insert(piece)
            result.append(.init("add missing case: '\(piece.text)'", span))
            if result.count == 100 { break }
        }
        if result.count > 1 { result.append(.init("add missing cases", span)) }
        return result
    }

    /// A space without unions inside: every combination on its own. The leftmost part varies fastest.
    private func flatten(_ space: PatternSpace, _ result: inout [PatternSpace]) {
        guard case .constructor(let head, let parts) = space, !parts.isEmpty else {
            if case .union(let inner) = space { for part in inner { flatten(part, &result) } } else { result.append(space) }
            return
        }
        var rows: [[PatternSpace]] = [[]]
        for part in parts {
            var column: [PatternSpace] = []
            flatten(part, &column)
            if rows.count * column.count > 1000 { column = Array(column.prefix(1)) }
            rows = column.flatMap { choice in rows.map { $0 + [choice] } }
        }
        for row in rows { result.append(.constructor(head, row)) }
    }

    // MARK: Catch

    /// One of the clauses takes every error.
    func covers(_ clauses: [TypedCatch]) -> Bool {
        clauses.contains { clause in
            if clause.items.isEmpty { return true }
            return clause.items.contains { $0.whereClause == nil && isIrrefutable($0.pattern) }
        }
    }

    /// The pattern matches every value of its type.
    func isIrrefutable(_ pattern: TypedPattern) -> Bool {
        switch pattern.kind {
        case .wildcard, .local, .global: return true
        case .tuple(let parts): return parts.allSatisfy { isIrrefutable($0) }
        case .asType(let inner, let type): return spaces.isUpcast(from: pattern.type, to: type) && isIrrefutable(inner)
        case .isType(let type): return spaces.isUpcast(from: pattern.type, to: type)
        case .enumCase, .optionalSome, .optionalNone, .expression, .boolean:
            var matrix = PatternMatrix(spaces)
            return matrix.uncovered([spaces.space(of: pattern)], of: pattern.type) == nil && !matrix.isExhausted
        }
    }
}

/// Literals already used as patterns in a `switch`.
struct LiteralPatterns {
    private enum Literal: Hashable {
        case integer(UInt128, Bool)
        case float(Double)
        case string(String)
    }

    private var seen: [Literal: Span] = [:]

    /// Where the same literal was used before.
    mutating func insert(_ pattern: TypedPattern, _ program: Program) -> Span? {
        guard case .expression(let subject, let test) = pattern.kind, let literal = literal(in: test, subject: subject) else { return nil }
        if let earlier = seen[literal] { return earlier }
        seen[literal] = pattern.span
        return nil
    }

    /// The literal that a call of `~=` or `==` compares the subject with.
    private func literal(in test: TypedExpression, subject: LocalID) -> Literal? {
        guard case .call(let call) = test.kind, call.arguments.count == 2 else { return nil }
        var found: Literal?
        for argument in call.arguments {
            guard case .value(let value) = argument else { return nil }
            switch value.withoutConversions.kind {
            case .integerLiteral(let magnitude, let isNegative): found = .integer(magnitude, isNegative)
            case .floatLiteral(let number): found = .float(number)
            case .stringLiteral(let text): found = .string(text)
            case .local(let local) where local == subject: break
            default: return nil
            }
        }
        return found
    }
}
