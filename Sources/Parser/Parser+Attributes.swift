import Diagnostics
import Lexer

extension Parser {
    /// Grammar: attributes
    mutating func parseAttributes() -> [Attribute] {
        guard token.kind == .at else { return [] }
        var attributes: [Attribute] = []
        while token.kind == .at, !isRecovering {
            if let attribute = parseAttribute(isType: false) { attributes.append(attribute) }
        }
        return attributes
    }

    /// Grammar: type-attributes
    mutating func parseTypeAttributes() -> [Attribute] {
        guard token.kind == .at else { return [] }
        var attributes: [Attribute] = []
        while token.kind == .at, !isRecovering {
            if let attribute = parseAttribute(isType: true) { attributes.append(attribute) }
        }
        return attributes
    }

    mutating func parseAttributesAndDrop() { _ = parseAttributes() }

    /// Grammar: attribute
    private mutating func parseAttribute(isType: Bool) -> Attribute? {
        let start = token.start
        advance()
        guard token.kind == .identifier || token.kind == .keyword, token.kind == .identifier || !isAtLineStart else {
            if token.kind == .string {
                fail(.stringLiteralNoAtsign, at: Span(source: source.id, start: start, end: start + 1))
            } else {
                fail(.expectedAttributeName)
            }
            return nil
        }
        let name = token.name
        let isKnown = Parser.opaqueAttributes.contains(name)
        var type: TypeSyntax
        let nameStart = token.start
        if token.kind == .keyword {
            advance()
            type = TypeSyntax(.identifier(name, genericArguments: nil), span(from: nameStart))
        } else {
            advance()
            let arguments = isAtGenericArguments && isAdjacent ? parseGenericArguments() : nil
            type = TypeSyntax(.identifier(name, genericArguments: arguments), span(from: nameStart))
            while token.kind == .period, isAdjacent, !isRecovering, peek().kind == .identifier {
                advance()
                let member = token.name
                let place = here
                advance()
                let arguments = isAtGenericArguments && isAdjacent ? parseGenericArguments() : nil
                type = TypeSyntax(.member(type, member, nameSpan: place, genericArguments: arguments), span(from: nameStart))
            }
        }
        var arguments: [Argument]?
        if token.kind == .leftParen, isAdjacent || isKnown && !isType && !isAtLineStart && name != Name("escaping"), !isRecovering {
            if isKnown {
                if let close = partner(of: index) {
                    advance(to: close)
                    advance()
                } else {
                    let open = index
                    advance(to: stream.tokens.count - 1)
                    expectClosing(.rightParen, of: open, .attrExpectedRparen(name))
                }
            } else {
                arguments = parseArguments(close: .rightParen)
            }
        }
        return Attribute(name: name, span: span(from: start), arguments: arguments, type: type)
    }

    /// Attributes whose arguments have a grammar of their own and mean nothing to a script.
    private static let opaqueAttributes: Set<Name> = [
        "available", "convention", "objc", "_specialize", "specialized", "backDeployed", "derivative", "transpose", "differentiable", "_originallyDefinedIn",
        "_spi", "_effects", "_semantics", "inline", "_optimize", "exclusivity", "_dynamicReplacement", "_typeEraser", "_implements", "freestanding",
        "attached", "unavailableFromAsync", "abi", "isolated", "_nonSendable", "_alignment", "_projectedValueProperty", "_lifetime", "lifetime",
        "_rawLayout", "storageRestrictions", "_documentation", "_expose", "_extern", "_cdecl", "cdecl", "implementation", "_section", "section", "export",
    ]

    /// Grammar: modifiers
    mutating func parseModifiers() -> [Modifier] {
        var modifiers: [Modifier] = []
        while token.kind == .keyword || token.kind == .identifier, isAtModifier {
            let start = token.start
            let name = token.name
            advance()
            var detail: Name?
            if token.kind == .leftParen, let close = partner(of: index), close == index + 2 {
                advance()
                detail = token.name
                advance()
                advance()
            }
            if name == "async", word == .func { complain(.asyncFuncModifier, at: span(from: start), fixIts: [.init(span: Span(source: source.id, start: start, end: token.start), replacement: "")]) }
            modifiers.append(Modifier(name: name, detail: detail, span: span(from: start)))
        }
        return modifiers
    }

    /// The current word is a modifier of a declaration that follows.
    private var isAtModifier: Bool {
        if word.isReservedModifier { return true }
        if word == .class { return isDeclaration(at: index + 1) && (peek().kind != .identifier || peekWord().isContextualModifier) }
        return word.isContextualModifier && token.kind == .identifier && isDeclaration(at: index)
    }

    /// A declaration begins at the current token.
    var isAtDeclaration: Bool {
        switch token.kind {
        case .keyword: return word.isDeclarationKeyword || word.isReservedModifier
        case .at: return true
        case .identifier: return isDeclaration(at: index)
        default: return false
        }
    }

    /// A declaration begins at that token: modifiers, and then a word that introduces one.
    func isDeclaration(at start: Int) -> Bool {
        var ahead = start
        while true {
            let next = token(at: ahead)
            let word = words.word(of: next)
            switch next.kind {
            case .keyword:
                if word.isReservedModifier {
                    if ahead == start { return true }
                    ahead += 1
                    if token(at: ahead).kind == .leftParen, let close = partner(of: ahead), close == ahead + 2 { ahead = close + 1 }
                    continue
                }
                return word.isDeclarationKeyword || word == .case && ahead > start && self.word(at: ahead - 1) == .indirect
            case .at: return ahead > start
            case .identifier:
                if word == .actor {
                    let name = token(at: ahead + 1)
                    return name.kind == .identifier && !name.flags.contains(.atLineStart)
                }
                if word == .macro {
                    let name = token(at: ahead + 1)
                    return name.kind == .identifier && !name.flags.contains(.atLineStart) && (token(at: ahead + 2).kind == .leftParen || self.word(at: ahead + 2) == .less)
                }
                guard word.isContextualModifier else { return false }
                ahead += 1
                if token(at: ahead).kind == .leftParen {
                    guard let close = partner(of: ahead), close == ahead + 2, token(at: ahead + 1).kind == .identifier else { return false }
                    ahead = close + 1
                }
            default: return false
            }
        }
    }
}
