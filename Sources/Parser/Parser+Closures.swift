import Diagnostics
import Lexer

extension Parser {
    /// What stands before `in`.
    private struct ClosureSignature {
        var captures: [ClosureExpression.Capture] = []
        var parameters: [ClosureExpression.Parameter]?
        var result: TypeSyntax?
        var effects = Effects()
        var attributes: [Attribute] = []
    }

    /// Grammar: closure-expression, closure-body
    mutating func parseClosure() -> Expression {
        guard enter() else { return errorExpression() }
        defer { leave() }
        let start = token.start
        let first = index
        let open = index
        let saved = (context, declarationContext, highestImplicitParameter)
        context = ExpressionContext()
        declarationContext = .function
        highestImplicitParameter = -1
        advance()
        var signature = ClosureSignature()
        if isAtClosureSignature { signature = parseClosureSignature() }
        closures.append(signature.parameters?.map(\.name) ?? [])
        var body: [Statement] = []
        parseStatements(into: &body, until: .brace)
        closures.removeLast()
        closeBrace(of: open, .expectedClosureRbrace)
        let closure = ClosureExpression(
            captures: signature.captures, parameters: signature.parameters, resultType: signature.result,
            isAsync: signature.effects.isAsync, isThrowing: signature.effects.throwing.canThrow, thrownType: signature.effects.throwing.thrownType, attributes: signature.attributes, body: body,
            span: span(from: start), hash: hash(from: first), highestImplicitParameter: highestImplicitParameter)
        (context, declarationContext, highestImplicitParameter) = saved
        return Expression(.closure(closure), span(from: start))
    }

    /// Looks ahead for `in` behind what may be a signature.
    private var isAtClosureSignature: Bool {
        var ahead = index
        while token(at: ahead).kind == .at {
            ahead += 2
            while token(at: ahead).kind == .period { ahead += 2 }
            if token(at: ahead).kind == .leftParen, let close = partner(of: ahead), effectsOrInFollow(close + 1) || token(at: close + 1).kind == .leftParen || token(at: close + 1).kind == .leftBracket { ahead = close + 1 }
        }
        var hasCaptures = false
        if token(at: ahead).kind == .leftBracket {
            guard let close = partner(of: ahead) else { return false }
            ahead = close + 1
            hasCaptures = true
        }
        let next = token(at: ahead)
        if next.kind == .leftParen {
            guard let close = partner(of: ahead) else { return false }
            return effectsOrInFollow(close + 1)
        }
        if next.kind == .identifier || word(at: ahead) == .underscore {
            if effectsOrInFollow(ahead), hasCaptures { return true }
            var position = ahead
            while token(at: position).kind == .identifier || word(at: position) == .underscore {
                position += 1
                if token(at: position).kind == .comma {
                    position += 1
                    continue
                }
                // `{ a: Int in`: types need parentheses; said when the signature is read.
                if token(at: position).kind == .colon { return typedParametersFollow(position) }
                break
            }
            return effectsOrInFollow(position)
        }
        return effectsOrInFollow(ahead)
    }

    /// `{ a: Int, b: Int in` on one line.
    private func typedParametersFollow(_ start: Int) -> Bool {
        var position = start
        while position - start < 64 {
            let next = token(at: position)
            if next.flags.contains(.atLineStart) { return false }
            switch next.kind {
            case .colon, .comma, .identifier, .question: position += 1
            case .keyword: return words.word(of: next) == .in
            default: return false
            }
        }
        return false
    }

    /// `async throws -> T in`, or a part of it that ends in `in`.
    private func effectsOrInFollow(_ start: Int) -> Bool {
        var ahead = start
        while true {
            let next = token(at: ahead)
            if next.kind == .arrow { return arrowLeadsToIn(ahead + 1) }
            switch words.word(of: next) {
            case .in: return next.kind == .keyword
            case .async, .reasync, .throws, .rethrows:
                ahead += 1
                if words.word(of: next) == .throws, token(at: ahead).kind == .leftParen, let close = partner(of: ahead) { ahead = close + 1 }
            default: return false
            }
        }
    }

    /// Tokens of a type, then `in`.
    private func arrowLeadsToIn(_ start: Int) -> Bool {
        var ahead = start
        while true {
            let next = token(at: ahead)
            switch next.kind {
            case .leftParen, .leftBracket:
                guard let close = partner(of: ahead) else { return false }
                ahead = close + 1
            case .identifier, .period, .question, .exclamation, .arrow, .binaryOperator, .prefixOperator, .postfixOperator, .comma, .at: ahead += 1
            case .keyword:
                switch words.word(of: next) {
                case .in: return true
                case .any_, .selfType, .throws, .rethrows, .underscore, .inout: ahead += 1
                default: return false
                }
            default: return false
            }
        }
    }

    /// Grammar: closure-signature, result-type
    private mutating func parseClosureSignature() -> ClosureSignature {
        var signature = ClosureSignature()
        if token.kind == .at { signature.attributes = parseAttributes() }
        if token.kind == .leftBracket { signature.captures = parseCaptures() }
        if token.kind == .leftParen {
            signature.parameters = parseClosureParameters()
        } else if token.kind == .identifier || word == .underscore, !(isEffectWord && effectsOrInFollow(index)) {
            var parameters: [ClosureExpression.Parameter] = []
            while !isRecovering, token.kind == .identifier || word == .underscore {
                let place = here
                let name = token.name
                advance()
                var type: TypeSyntax?
                if token.kind == .colon {
                    complain(.closureTypesWithoutParentheses)
                    advance()
                    type = parseType()
                }
                parameters.append(.init(name: name, span: place, type: type))
                if !consumeIf(.comma) { break }
            }
            signature.parameters = parameters
        }
        signature.effects = parseEffects()
        if consumeIf(.arrow) {
            signature.result = parseType(.expectedClosureResultType)
            if signature.parameters == nil { signature.parameters = [] }
        }
        if !isRecovering, !consumeIf(.in) { fail(.expectedClosureIn) }
        if isRecovering {
            while token.kind != .endOfFile, token.kind != .rightBrace, word != .in {
                if token.kind == .leftParen || token.kind == .leftBracket, let close = partner(of: index) { advance(to: close) }
                advance()
            }
            _ = consumeIf(.in)
            isRecovering = false
        }
        return signature
    }

    private var isEffectWord: Bool { word == .async || word == .reasync }

    /// Grammar: capture-list
    private mutating func parseCaptures() -> [ClosureExpression.Capture] {
        let open = index
        advance()
        var captures: [ClosureExpression.Capture] = []
        while token.kind != .rightBracket, token.kind != .endOfFile, !isRecovering {
            let before = index
            var strength = ClosureExpression.Capture.Strength.strong
            let follower = peek().kind
            if (word == .weak || word == .unowned), follower != .equal, follower != .comma {
                strength = word == .weak ? .weak : .unowned
                advance()
                if token.kind == .leftParen, let close = partner(of: index) {
                    advance(to: close)
                    advance()
                }
            }
            guard token.kind == .identifier || word == .self else {
                fail(.expectedCaptureSpecifierName)
                break
            }
            let name = token.name
            let place = here
            advance()
            var value: Expression?
            if consumeIf(.equal) {
                value = parseExpression(.expectedInitCaptureSpecifier)
            } else if token.kind == .period || token.kind == .leftBracket || token.kind == .leftParen {
                fail(.cannotCaptureFields, at: here)
            }
            captures.append(.init(strength: strength, name: name, span: place, value: value))
            if index == before || !consumeIf(.comma) { break }
        }
        expectClosing(.rightBracket, of: open, .expectedCaptureListEndRsquare)
        return captures
    }

    /// Grammar: closure-parameters
    private mutating func parseClosureParameters() -> [ClosureExpression.Parameter] {
        let open = index
        advance()
        var parameters: [ClosureExpression.Parameter] = []
        while token.kind != .rightParen, token.kind != .endOfFile, !isRecovering {
            let before = index
            parseAttributesAndDrop()
            let start = token.start
            if token.kind == .leftParen {
                fail(.anonClosureTupleParamDestructuring)
                break
            }
            guard token.kind == .identifier || token.kind == .keyword else {
                fail(.expectedClosureParameterName)
                break
            }
            var name = token.name
            var place = here
            let first = here
            advance()
            if token.kind == .identifier || word == .underscore {
                if name != .underscore { complain(.parameterOperatorKeywordArgument, at: first) }
                name = token.name
                place = here
                advance()
            }
            var type: TypeSyntax?
            if consumeIf(.colon) {
                type = parseType(.expectedParameterType)
                if isOperator, word == .dots {
                    advance()
                    type = TypeSyntax(.unsupported(feature: "variadic closure parameters"), span(from: start))
                }
            }
            if token.kind == .equal {
                complain(.noDefaultArgClosure)
                advance()
                _ = parseExpression()
            }
            parameters.append(.init(name: name, span: place, type: type))
            if index == before || !consumeIf(.comma) { break }
        }
        expectClosing(.rightParen, of: open, .expectedRparenParameter)
        return parameters
    }
}
