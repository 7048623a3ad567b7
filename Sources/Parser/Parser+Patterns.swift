import Diagnostics
import Lexer

extension Parser {
    /// Grammar: pattern
    ///
    /// What stands behind `let` and `var`: names, `_`, tuples of them.
    mutating func parsePattern(allowsBinding: Bool = false) -> Pattern {
        let start = token.start
        switch token.kind {
        case .identifier:
            let name = token.name
            advance()
            return Pattern(.identifier(name), span(from: start))
        case .keyword:
            if word == .underscore {
                advance()
                return Pattern(.wildcard, span(from: start))
            }
            if word == .let || word == .var {
                let isLet = word == .let
                if !allowsBinding {
                    complain(.varPatternInVar(word.rawValue))
                }
                guard enter() else { return errorPattern() }
                defer { leave() }
                advance()
                let inner = parsePattern()
                return allowsBinding ? Pattern(.binding(isLet: isLet, inner), span(from: start)) : inner
            }
            if isAtLineStart || word == .in {
                fail(.expectedPattern)
            } else {
                keywordAsName()
                advance()
            }
            return errorPattern()
        case .leftParen:
            return parseTuplePattern(allowsBinding: allowsBinding)
        default:
            fail(.expectedPattern)
            return errorPattern()
        }
    }

    /// Says that a keyword stands where a name must; the parser goes on as if it were one.
    mutating func keywordAsName() {
        let text = token.name.text
        complain(
            .keywordCantBeIdentifier(text),
            notes: [Diagnostic.Note("if this name is unavoidable, use backticks to escape it", here)],
            fixIts: [.init(span: here, replacement: "`\(text)`")])
    }

    /// Grammar: tuple-pattern
    private mutating func parseTuplePattern(allowsBinding: Bool) -> Pattern {
        guard enter() else { return errorPattern() }
        defer { leave() }
        let start = token.start
        let open = index
        advance()
        var elements: [(label: Name?, pattern: Pattern)] = []
        while token.kind != .rightParen, token.kind != .endOfFile, !isRecovering {
            let before = index
            var label: Name?
            if token.kind == .identifier, peek().kind == .colon {
                label = token.name
                advance()
                advance()
            }
            elements.append((label, parsePattern(allowsBinding: allowsBinding)))
            if index == before || !consumeIf(.comma) { break }
        }
        expectClosing(.rightParen, of: open, .expectedRparenTuplePatternList)
        if elements.count == 1, elements[0].label == nil { return elements[0].pattern }
        return Pattern(.tuple(elements), span(from: start))
    }

    /// Grammar: for-pattern
    mutating func parseForPattern() -> Pattern {
        let pattern = parsePattern(allowsBinding: true)
        return !isRecovering && token.kind == .colon ? parseTypeAnnotation(of: pattern) : pattern
    }

    /// Grammar: matching-pattern, binding-pattern, enum-case-pattern
    ///
    /// What stands behind `case` and `catch`. Read as an expression that may contain bindings, then turned into a pattern.
    mutating func parseMatchingPattern(isBasic: Bool = false) -> Pattern {
        guard enter() else { return errorPattern() }
        defer { leave() }
        let start = token.start
        if token.kind == .keyword {
            switch word {
            case .let, .var:
                let isLet = word == .let
                if context.pattern == .binding {
                    complain(.varPatternInVar(word.rawValue))
                }
                advance()
                patternNodes += 1
                let saved = context
                context.pattern = .binding
                let inner = parseMatchingPattern(isBasic: isBasic)
                context = saved
                return Pattern(.binding(isLet: isLet, inner), span(from: start))
            case .is:
                advance()
                patternNodes += 1
                let type = parseType(.expectedTypeAfterIs)
                return Pattern(.isType(type), span(from: start))
            default: break
            }
        }
        if isAtExpressionEnd || token.kind == .leftBrace && context.isBasic {
            fail(.expectedPattern)
            return errorPattern()
        }
        let saved = context
        if context.pattern == .none { context.pattern = .matching }
        if isBasic { context.isBasic = true }
        let nodes = patternNodes
        let expression = parseExpression()
        context = saved
        return pattern(from: expression, isPure: patternNodes == nodes)
    }

    /// The pattern that an expression with bindings stands for.
    private mutating func pattern(from expression: Expression, isPure: Bool) -> Pattern {
        let span = expression.span
        switch expression.kind {
        case .pattern(let pattern): return pattern
        case .wildcard: return Pattern(.wildcard, span)
        case .error: return Pattern(.error, span)
        case .tuple(let elements):
            if elements.count == 1, elements[0].label == nil { return pattern(from: elements[0].value, isPure: isPure) }
            return Pattern(.tuple(elements.map { ($0.label, pattern(from: $0.value, isPure: isPure)) }), span)
        case .optionalChain(let inner):
            guard enter() else { return Pattern(.error, span) }
            defer { leave() }
            return Pattern(.optional(pattern(from: inner, isPure: isPure)), span)
        case .member(let base, let reference):
            guard reference.labels == nil, isTypeLike(base) else { break }
            return Pattern(.enumCase(base: base, name: reference.name, nameSpan: reference.span, payload: nil, expression: expression), span)
        case .call(let callee, let arguments, let trailing):
            guard trailing.isEmpty, case .member(let base, let reference) = callee.kind, isTypeLike(base) else { break }
            let payload = arguments.map { (label: $0.label, pattern: pattern(from: $0.value, isPure: isPure)) }
            return Pattern(
                .enumCase(base: base, name: reference.name, nameSpan: reference.span, payload: payload, expression: isPure ? expression : nil), span)
        case .sequence(let elements):
            guard elements.count == 2, case .operand(let operand) = elements[0], case .cast(.coerce, let type, _) = elements[1] else { break }
            return Pattern(.asType(pattern(from: operand, isPure: isPure), type), span)
        default: break
        }
        return Pattern(.expression(expression), span)
    }

    /// A missing base (`.a`), or a dotted name that may be a type.
    private func isTypeLike(_ base: Expression?) -> Bool {
        var current = base
        while let expression = current {
            switch expression.kind {
            case .identifier(let reference): return reference.labels == nil
            case .member(let next, let reference):
                guard reference.labels == nil, next != nil else { return false }
                current = next
            default: return false
            }
        }
        return true
    }
}
