import Diagnostics
import Lexer

/// Types and what stands in them.
extension Parser {
    /// Grammar: nominal-declaration
    mutating func parseNominal(_ kind: NominalDeclaration.Kind, _ head: inout DeclarationStart) -> Declaration {
        advance()
        guard let (name, place) = parseDeclaredName(kind.rawValue) else {
            recoverInHead()
            if !isRecovering, token.kind == .leftBrace { _ = parseMembers(of: .member(kind), .expectedLbrace(of: .member(kind)), &head) }
            return finish(.error, head)
        }
        var declaration = NominalDeclaration(
            kind: kind, name: name, nameSpan: place, genericParameters: [], primaryAssociatedTypes: [], inherited: [], requirements: [], members: [])
        if kind == .protocol {
            declaration.primaryAssociatedTypes = parseGenericParameters().map(\.name)
        } else {
            declaration.genericParameters = parseGenericParameters()
        }
        if !isRecovering, kind == .class, token.kind == .leftParen {
            fail(.expectedColonClass)
        }
        declaration.inherited = parseInheritance()
        declaration.requirements = parseWhereClause()
        if isRecovering { recoverInHead() }
        declaration.members = parseMembers(of: .member(kind), .expectedLbrace(of: .member(kind)), &head)
        return finish(.nominal(declaration), head)
    }

    /// Grammar: extension-declaration
    mutating func parseExtension(_ head: inout DeclarationStart) -> Declaration {
        if declarationContext != .file { complain(.declInnerScope, at: here) }
        advance()
        var declaration = ExtensionDeclaration(type: parseType(.extensionTypeExpected), inherited: [], requirements: [], members: [])
        declaration.inherited = parseInheritance()
        declaration.requirements = parseWhereClause()
        if isRecovering { recoverInHead() }
        declaration.members = parseMembers(of: .extension, .expectedLbrace(of: .extension), &head)
        return finish(.extension(declaration), head)
    }

    /// Grammar: inheritance-clause
    mutating func parseInheritance() -> [TypeSyntax] {
        guard !isRecovering, consumeIf(.colon) else { return [] }
        var inherited: [TypeSyntax] = []
        while !isRecovering {
            let before = index
            if token.kind == .keyword, word == .class {
                // `protocol P: class`
                let place = here
                advance()
                inherited.append(TypeSyntax(.identifier("AnyObject", genericArguments: nil), place))
            } else {
                inherited.append(parseType())
            }
            if isRecovering || index == before || !consumeIf(.comma) { break }
        }
        return inherited
    }

    /// Grammar: member-block
    mutating func parseMembers(of newContext: DeclarationContext, _ message: @autoclosure () -> Message, _ head: inout DeclarationStart) -> [Declaration] {
        if isRecovering { return [] }
        let open = index
        guard consumeIf(.leftBrace) || expect(.leftBrace, message()) else { return [] }
        guard enter() else { return [] }
        defer { leave() }
        let saved = (declarationContext, closures)
        declarationContext = newContext
        closures = []
        var members: [Declaration] = []
        parseMembers(into: &members)
        (declarationContext, closures) = saved
        if token.kind == .rightBrace {
            advance()
        } else {
            fail(.expectedRbrace(of: newContext), notes: [Diagnostic.Note(Parser.openingNote(.rightBrace), span(of: token(at: open)))])
        }
        head.bodies.append(open..<index)
        return members
    }

    /// Grammar: members
    private mutating func parseMembers(into members: inout [Declaration]) {
        while token.kind != .rightBrace, token.kind != .endOfFile {
            let before = index
            if isDirective {
                if endsDirectiveBranch() { return }
                if !isDirective || peekWord() != .if { continue }
                parseConditionalBlock { parser, isActive in
                    var list: [Declaration] = []
                    parser.parseMembers(into: &list)
                    if isActive { members += list }
                }
                continue
            }
            if consumeIf(.semicolon) { continue }
            isSalted = true
            if token.kind == .identifier, peek().kind == .equal || peek().kind == .colon, !isAtDeclaration {
                // `x = 5`, `x: Int`
                complain(.expectedVarInProperty, fixIts: [.init(span: Span(source: source.id, start: token.start, end: token.start), replacement: "var ")])
                var head = DeclarationStart(start: token.start, first: index, errors: errorCount - 1, attributes: [], modifiers: [])
                members.append(parseBindings(isLet: false, &head))
            } else if let member = parseDeclaration() {
                members.append(member)
            }
            if isRecovering {
                if index == before { advance() }
                recoverToMember()
            } else if token.kind != .rightBrace, token.kind != .semicolon, token.kind != .endOfFile, !isAtLineStart, !isDirective {
                if isAtDeclaration || word == .case {
                    complain(
                        .declarationSameLineWithoutSemi, at: afterPrevious,
                        fixIts: [.init(span: afterPrevious, replacement: ";")])
                } else {
                    fail(.expectedDecl)
                    recoverToMember()
                }
            }
            if index == before { advance() }
        }
    }

    /// Skips to a line that begins a declaration, or the brace that ends the members.
    private mutating func recoverToMember() {
        while token.kind != .endOfFile {
            switch token.kind {
            case .rightBrace, .semicolon:
                isRecovering = false
                return
            case .leftBrace, .leftParen, .leftBracket:
                if let close = partner(of: index) { advance(to: close) }
            case .keyword, .at, .identifier:
                if isAtLineStart, isAtDeclaration || word == .case {
                    isRecovering = false
                    return
                }
            case .pound where isDirective:
                isRecovering = false
                return
            default: break
            }
            advance()
        }
        isRecovering = false
    }

    /// Grammar: enum-case-declaration
    mutating func parseEnumCase(_ head: inout DeclarationStart) -> Declaration {
        if declarationContext != .member(.enum) { complain(.disallowedEnumElement) }
        let keyword = here
        advance()
        var elements: [EnumCaseElement] = []
        while true {
            let start = token.start
            if token.kind == .period {
                complain(.enumCaseDotPrefix, fixIts: [.init(span: here, replacement: "")])
                advance()
            }
            let missing: Message? = elements.isEmpty ? nil : .expectedIdentifierAfterCaseComma
            if elements.isEmpty, token.kind != .identifier, token.kind != .keyword || isAtLineStart {
                fail(.expectedIdentifierInCase, at: keyword)
                break
            }
            guard let (name, place) = parseDeclaredName("enum 'case'", missing: missing) else { break }
            var payload: [Parameter]?
            if token.kind == .leftParen, !isAtLineStart {
                let open = here
                payload = parseParameters(.enumCase)
                if payload?.isEmpty == true, !isRecovering {
                    complain(.enumElementEmptyArglist, at: open)
                }
            }
            var rawValue: Expression?
            if !isRecovering, consumeIf(.equal) {
                if isAtExpressionEnd {
                    fail(.expectedExprEnumCaseRawValue)
                } else {
                    rawValue = parseExpression()
                }
            }
            elements.append(EnumCaseElement(name: name, nameSpan: place, payload: payload, rawValue: rawValue, span: span(from: start)))
            if token.kind == .identifier, !isRecovering, !isAtLineStart {
                fail(.repeatedIdentifier("enum 'case'"))
            }
            if isRecovering || !consumeIf(.comma) { break }
        }
        return finish(.enumCase(elements, isIndirect: head.has("indirect")), head)
    }
}
