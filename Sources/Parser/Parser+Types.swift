import Diagnostics
import Lexer

extension Parser {
    /// Grammar: type
    ///
    /// Attributes and specifiers, a composition of simple types, and perhaps `-> result`.
    mutating func parseType(_ message: Message = .expectedType) -> TypeSyntax {
        guard enter() else { return errorType() }
        defer { leave() }
        let start = token.start
        var attributes = parseTypeAttributes()
        var specifiers: [Name] = []
        while true {
            if token.kind == .at, !specifiers.isEmpty, !isRecovering {
                attributes += parseTypeAttributes()
                continue
            }
            guard isTypeSpecifier else { break }
            specifiers.append(token.name)
            advance()
            if token.kind == .leftParen, isAdjacent, let close = partner(of: index) {
                advance(to: close)
                advance()
            }
        }
        var type: TypeSyntax
        if word == .repeat || word == .each && peekStartsType(1) {
            advance()
            _ = parseType(message)
            type = TypeSyntax(.unsupported(feature: "parameter packs"), span(from: start))
        } else {
            type = parseCompositionType(message)
        }
        if !isRecovering { type = parseFunctionArrow(after: type, start: start) }
        if attributes.isEmpty, specifiers.isEmpty { return type }
        return TypeSyntax(.attributed(attributes: attributes, specifiers: specifiers, type), span(from: start))
    }

    /// Grammar: type-annotation
    mutating func parseTypeAnnotation(of pattern: Pattern) -> Pattern {
        advance()
        let type = parseType()
        return Pattern(.typed(pattern, type), pattern.span.joined(type.span))
    }

    private var isTypeSpecifier: Bool {
        switch word {
        case .inout: return true
        case .borrowing, .consuming, .owned, .shared, .sending, .isolated, .nonisolated, .constant: return peekStartsType(1) || word == .nonisolated && peek().kind == .leftParen
        default: return false
        }
    }

    /// The token `count` places ahead stands on the same line and may begin a type.
    func peekStartsType(_ count: Int) -> Bool {
        let next = peek(count)
        if next.flags.contains(.atLineStart) { return false }
        switch next.kind {
        case .identifier, .leftBracket, .leftParen, .at: return true
        case .keyword:
            switch words.word(of: next) {
            case .any_, .selfType, .inout, .repeat: return true
            default: return false
            }
        case .prefixOperator: return words.word(of: next) == .tilde
        default: return false
        }
    }

    /// Grammar: function-type
    private mutating func parseFunctionArrow(after parameters: TypeSyntax, start: UInt32) -> TypeSyntax {
        guard isAtFunctionArrow else { return parameters }
        let details = tupleDetails
        let effectSpan = here
        let effects = parseEffects()
        guard consumeIf(.arrow) else {
            fail(.funcDeclExpectedArrow)
            return parameters
        }
        if case .rethrows = effects.throwing {
            complain(.rethrowingFunctionType, at: effectSpan)
        }
        let result = parseType(.expectedTypeFunctionResult)
        guard case .tuple(let elements) = parameters.kind else {
            complain(
                .genericNonFunctionParameter, at: parameters.span)
            return TypeSyntax(.error, span(from: start))
        }
        if let label = details.label {
            complain(.functionTypeArgumentLabel(source.text(label)), at: label)
        }
        let converted = elements.enumerated().map { position, element in
            functionParameter(element.type, isVariadic: details.variadics.contains(position))
        }
        return TypeSyntax(.function(parameters: converted, isAsync: effects.isAsync, throwing: effects.throwing, result: result), span(from: start))
    }

    private func functionParameter(_ type: TypeSyntax, isVariadic: Bool) -> TypeSyntax.FunctionParameter {
        guard case .attributed(let attributes, let specifiers, let inner) = type.kind else {
            return .init(type: type, isInout: false, isVariadic: isVariadic, attributes: [])
        }
        let isInout = specifiers.contains { $0 == Name("inout") }
        let rest = specifiers.filter { $0 != Name("inout") }
        let kept = rest.isEmpty ? inner : TypeSyntax(.attributed(attributes: [], specifiers: rest, inner), type.span)
        return .init(type: kept, isInout: isInout, isVariadic: isVariadic, attributes: attributes)
    }

    /// At `->`, or at effects that lead to one.
    var isAtFunctionArrow: Bool {
        if token.kind == .arrow { return true }
        return effectsLeadToArrow(at: index) || !isAtLineStart && effectsLeadToArrow(at: index, orEnd: true)
    }

    /// Tokens from `start` on are `async`, `throws(E)` … and then `->`.
    func effectsLeadToArrow(at start: Int, orEnd: Bool = false) -> Bool {
        var ahead = start
        while true {
            let next = token(at: ahead)
            if next.kind == .arrow || orEnd && ahead > start && next.kind == .endOfFile { return true }
            switch words.word(of: next) {
            case .async, .reasync, .throws, .rethrows:
                ahead += 1
                if words.word(of: next) == .throws, token(at: ahead).kind == .leftParen {
                    guard let close = partner(of: ahead) else { return orEnd }
                    ahead = close + 1
                }
            default: return false
            }
        }
    }

    struct Effects {
        var isAsync = false
        var throwing = Throwing.none
    }

    /// Grammar: effects
    mutating func parseEffects() -> Effects {
        var effects = Effects()
        while true {
            switch word {
            case .async, .reasync:
                if effects.throwing.canThrow {
                    complain(.asyncAfterThrows(word.rawValue))
                } else if effects.isAsync {
                    complain(.duplicateEffectsSpecifier(word.rawValue))
                }
                effects.isAsync = true
                advance()
            case .throws:
                if effects.throwing.canThrow { complain(.duplicateEffectsSpecifier("throws")) }
                advance()
                effects.throwing = .plain
                if token.kind == .leftParen, !isAtLineStart {
                    let open = index
                    advance()
                    let type = parseType()
                    expectClosing(.rightParen, of: open, .expectedRparenTupleTypeList)
                    effects.throwing = .typed(type)
                }
            case .rethrows:
                if effects.throwing.canThrow { complain(.duplicateEffectsSpecifier("rethrows")) }
                effects.throwing = .rethrows
                advance()
            case .await where peek().kind == .arrow || peek().kind == .leftBrace || peekWord() == .throws:
                complain(.awaitInFunctionType, fixIts: [.init(span: here, replacement: "async")])
                effects.isAsync = true
                advance()
            case .try where peek().kind == .arrow || peek().kind == .leftBrace, .throw where peek().kind == .arrow || peek().kind == .leftBrace:
                complain(.throwInFunctionType, fixIts: [.init(span: here, replacement: "throws")])
                effects.throwing = .plain
                advance()
            default:
                return effects
            }
        }
    }

    /// Grammar: composition-type
    mutating func parseCompositionType(_ message: Message = .expectedType) -> TypeSyntax {
        let start = token.start
        if token.kind == .identifier, word == .some || word == .any, peekStartsType(1) {
            guard enter() else { return errorType() }
            defer { leave() }
            let isSome = word == .some
            advance()
            let type = parseCompositionType(message)
            return TypeSyntax(isSome ? .some(type) : .any(type), span(from: start))
        }
        let first = parseSimpleType(message)
        guard isOperator, word == .amp || token.name == Name("&"), !isRecovering else { return first }
        var parts = [first]
        while isOperator, word == .amp, !isRecovering {
            advance()
            parts.append(parseSimpleType())
        }
        return TypeSyntax(.composition(parts), span(from: start))
    }

    /// Grammar: simple-type
    ///
    /// With what may stand behind it: `.Member<…>`, `?`, `!`, `.Type`.
    mutating func parseSimpleType(_ message: Message = .expectedType) -> TypeSyntax {
        let start = token.start
        var type = parseAtomicType(message)
        var levels = 0
        while !isRecovering {
            levels += 1
            if levels > Parser.maximumDepth {
                stopTooDeep()
                return errorType()
            }
            switch token.kind {
            case .period where !isAtLineStart || peek().kind == .identifier:
                if peek().kind == .keyword, peekWord() == .`init` || peekWord() == .self { return type }
                advance()
                guard token.kind == .identifier || token.kind == .keyword else {
                    fail(.expectedIdentifierInDottedType)
                    return type
                }
                let name = token.name
                let nameSpan = here
                let isMeta = word == .Type
                let isProtocol = word == .Protocol
                advance()
                if isMeta {
                    type = TypeSyntax(.metatype(type), span(from: start))
                } else if isProtocol {
                    type = TypeSyntax(.protocolMetatype(type), span(from: start))
                } else {
                    let arguments = isAtGenericArguments ? parseGenericArguments() : nil
                    type = TypeSyntax(.member(type, name, nameSpan: nameSpan, genericArguments: arguments), span(from: start))
                }
            case .question where token.flags.contains(.leftBound) || !isAtLineStart && isAdjacent:
                advance()
                type = TypeSyntax(.optional(type), span(from: start))
            case .exclamation where !isAtLineStart && isAdjacent:
                advance()
                type = TypeSyntax(.implicitlyUnwrappedOptional(type), span(from: start))
            case .binaryOperator, .postfixOperator:
                // `T??`, `T?=`: operators to the lexer.
                guard isAdjacent, let first = firstOperatorByte, first == UInt8(ascii: "?") || first == UInt8(ascii: "!") else { return type }
                splitOperator(length: 1)
                let kind: TypeSyntax.Kind = first == UInt8(ascii: "?") ? .optional(type) : .implicitlyUnwrappedOptional(type)
                type = TypeSyntax(kind, span(from: start))
            case .leftBracket where isAdjacent && peek().kind == .rightBracket:
                complain(.newArraySyntax)
                advance()
                advance()
                type = TypeSyntax(.array(type), span(from: start))
            default:
                return type
            }
        }
        return type
    }

    var firstOperatorByte: UInt8? {
        let position = Int(token.start)
        return position < source.bytes.count ? source.bytes[position] : nil
    }

    /// Grammar: atomic-type
    mutating func parseAtomicType(_ message: Message) -> TypeSyntax {
        let start = token.start
        switch token.kind {
        case .identifier:
            let name = token.name
            advance()
            let arguments = isAtGenericArguments ? parseGenericArguments() : nil
            return TypeSyntax(.identifier(name, genericArguments: arguments), span(from: start))
        case .keyword:
            switch word {
            case .any_, .selfType:
                let name = token.name
                advance()
                return TypeSyntax(.identifier(name, genericArguments: nil), span(from: start))
            case .underscore:
                advance()
                return TypeSyntax(.placeholder, span(from: start))
            default:
                if word == .inout || peek().kind == .colon || isAtLineStart { break }
            }
        case .leftParen: return parseTupleType()
        case .leftBracket: return parseCollectionType()
        case .prefixOperator where word == .tilde, .binaryOperator where word == .tilde && peek().kind == .endOfFile:
            advance()
            _ = parseSimpleType()
            return TypeSyntax(.unsupported(feature: "noncopyable types"), span(from: start))
        default: break
        }
        fail(message)
        return errorType()
    }

    /// Grammar: tuple-type
    private mutating func parseTupleType() -> TypeSyntax {
        let start = token.start
        let open = index
        var elements: [TypeSyntax.TupleElement] = []
        var details = TupleDetails()
        advance()
        while token.kind != .rightParen, token.kind != .endOfFile, !isRecovering {
            let before = index
            var label: Name?
            if token.kind == .identifier || token.kind == .keyword, word != .inout {
                if peek().kind == .colon {
                    if word != .underscore {
                        label = token.name
                        if details.label == nil { details.label = here }
                    }
                    advance()
                    advance()
                } else if (peek().kind == .identifier || peekWord() == .underscore), peek(2).kind == .colon, !isTypeSpecifier {
                    // `(_ x: Int)` in a function type.
                    if word != .underscore { complain(.tupleTypeMultipleLabels) }
                    advance()
                    advance()
                    advance()
                }
            }
            let type = parseType()
            if isOperator, word == .dots {
                details.variadics.append(elements.count)
                advance()
            }
            if token.kind == .equal {
                complain(.tupleTypeInit)
                advance()
                _ = parseExpression()
            }
            elements.append(.init(label: label, type: type))
            if index == before || !consumeIf(.comma) { break }
        }
        expectClosing(.rightParen, of: open, .expectedRparenTupleTypeList)
        tupleDetails = details
        return TypeSyntax(.tuple(elements), span(from: start))
    }

    /// Grammar: collection-type
    private mutating func parseCollectionType() -> TypeSyntax {
        let start = token.start
        let open = index
        advance()
        if token.kind == .integer || word == .underscore && peekWord() == .of {
            advance()
            if consumeIf(.of) { _ = parseType() }
            expectClosing(.rightBracket, of: open, .expectedRsquareInlineArray)
            return TypeSyntax(.unsupported(feature: "inline arrays"), span(from: start))
        }
        let element = parseType(.expectedElementType)
        if !isRecovering, consumeIf(.colon) {
            let value = parseType(.expectedDictionaryValueType)
            expectClosing(.rightBracket, of: open, .expectedRbracketDictionaryType)
            return TypeSyntax(.dictionary(key: element, value: value), span(from: start))
        }
        if word == .of, token.kind == .identifier, !isRecovering {
            advance()
            _ = parseType()
            expectClosing(.rightBracket, of: open, .expectedRsquareInlineArray)
            return TypeSyntax(.unsupported(feature: "inline arrays"), span(from: start))
        }
        expectClosing(.rightBracket, of: open, .expectedRbracketArrayType)
        return TypeSyntax(.array(element), span(from: start))
    }

    /// What matters of a tuple type only when it turns out to be the parameters of a function type.
    struct TupleDetails {
        /// Elements with `...` behind them.
        var variadics: [Int] = []
        /// The first label.
        var label: Span?
    }
}
