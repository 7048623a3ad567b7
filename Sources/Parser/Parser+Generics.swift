import Diagnostics
import Lexer

extension Parser {
    /// At an operator that begins with `<` in a type.
    var isAtGenericArguments: Bool { isOperator && firstOperatorByte == UInt8(ascii: "<") && (word == .less || token.length > 1) }

    /// Grammar: generic-argument-list
    mutating func parseGenericArguments() -> [TypeSyntax] {
        let openSpan = Span(source: source.id, start: token.start, end: token.start + 1)
        let position = token.start
        splitOperator(length: 1)
        var arguments: [TypeSyntax] = []
        while !isRecovering, !isAtGreater, token.kind != .endOfFile {
            let before = index
            if token.kind == .integer || word == .minus && peek().kind == .integer {
                let start = token.start
                if isOperator { advance() }
                advance()
                arguments.append(TypeSyntax(.unsupported(feature: "integer generic arguments"), span(from: start)))
            } else {
                arguments.append(parseType())
            }
            if index == before || !consumeIf(.comma) { break }
        }
        if !isRecovering, isAtGreater {
            splitOperator(length: 1)
        } else {
            fail(
                .expectedRangleGenericArgList,
                notes: [Diagnostic.Note(Parser.openingNote(.binaryOperator), openSpan)])
            if speculation > 0 { notGeneric.insert(position) }
        }
        return arguments
    }

    var isAtGreater: Bool { isOperator && firstOperatorByte == UInt8(ascii: ">") }

    /// Generic arguments behind a name in an expression: only when what follows `>` cannot be the right side of a comparison.
    mutating func parseExpressionGenericArguments() -> [TypeSyntax]? {
        guard isOperator, word == .less, !notGeneric.contains(token.start) else { return nil }
        let position = token.start
        let result = speculate { parser -> [TypeSyntax]? in
            let arguments = parser.parseGenericArguments()
            return !parser.isRecovering && parser.canFollowGenericArguments ? arguments : nil
        }
        if result == nil { notGeneric.insert(position) }
        return result
    }

    private var canFollowGenericArguments: Bool {
        switch token.kind {
        case .rightParen, .rightBracket, .leftBrace, .rightBrace, .period, .comma, .semicolon, .endOfFile, .exclamation, .colon: return true
        case .question: return true
        case .equal: return true
        case .leftParen, .leftBracket: return !isAtLineStart
        case .binaryOperator, .postfixOperator:
            if word == .amp { return true }
            // `Array<Int>>` and the like, and `T<U>?==`.
            return firstOperatorByte == UInt8(ascii: ">") || token.kind == .postfixOperator && isAdjacent
        default: return isAtLineStart
        }
    }

    /// Grammar: generic-parameter-clause
    mutating func parseGenericParameters() -> [GenericParameter] {
        guard isAtGenericArguments else { return [] }
        let openSpan = Span(source: source.id, start: token.start, end: token.start + 1)
        splitOperator(length: 1)
        if isAtGreater { fail(.expectedGenericsParameterName) }
        var parameters: [GenericParameter] = []
        while !isRecovering, !isAtGreater, token.kind != .endOfFile {
            let before = index
            parseAttributesAndDrop()
            let start = token.start
            var unsupported: String?
            if word == .each, peek().kind == .identifier {
                unsupported = "parameter packs"
                advance()
            } else if word == .let {
                unsupported = "value generics"
                advance()
            }
            guard let (name, _) = parseDeclaredName("generic parameter", missing: .expectedGenericsParameterName) else { break }
            var inherited: TypeSyntax?
            if consumeIf(.colon) {
                inherited = parseType(.expectedGenericsTypeRestriction(name))
            }
            parameters.append(GenericParameter(name: name, span: span(from: start), inherited: inherited, unsupported: unsupported))
            if index == before || !consumeIf(.comma) { break }
        }
        if !isRecovering, isAtGreater {
            splitOperator(length: 1)
        } else {
            fail(
                .expectedRangleGenericsParam,
                notes: [Diagnostic.Note(Parser.openingNote(.binaryOperator), openSpan)])
        }
        return parameters
    }

    /// Grammar: generic-where-clause
    mutating func parseWhereClause() -> [GenericRequirement] {
        guard token.kind == .keyword, word == .where, !isRecovering else { return [] }
        advance()
        var requirements: [GenericRequirement] = []
        while !isRecovering {
            let before = index
            parseAttributesAndDrop()
            let left = parseCompositionType()
            if isRecovering { break }
            if consumeIf(.colon) {
                requirements.append(.conforms(left, parseCompositionType()))
            } else if isOperator, word == .equals {
                advance()
                if token.kind == .integer {
                    let start = token.start
                    advance()
                    requirements.append(.sameType(left, TypeSyntax(.unsupported(feature: "value generics"), span(from: start))))
                } else {
                    requirements.append(.sameType(left, parseType()))
                }
            } else {
                fail(.expectedRequirementDelim)
                break
            }
            if index == before || !consumeIf(.comma) { break }
            if token.kind == .leftBrace { break }
        }
        return requirements
    }
}
