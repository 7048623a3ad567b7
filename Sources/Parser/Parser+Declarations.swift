import Diagnostics
import Lexer

/// What is known of a declaration before its kind.
struct DeclarationStart {
    var start: UInt32
    var first: Int
    var errors: Int
    var attributes: [Attribute]
    var modifiers: [Modifier]
    /// Token ranges that are not part of the header, in order.
    var bodies: [Range<Int>] = []

    func has(_ modifier: Name) -> Bool { modifiers.contains { $0.name == modifier } }
}

extension Parser {
    /// Grammar: declaration
    mutating func parseDeclaration() -> Declaration? {
        guard enter() else { return nil }
        defer { leave() }
        var head = DeclarationStart(start: token.start, first: index, errors: errorCount, attributes: [], modifiers: [])
        while !isRecovering {
            if token.kind == .at {
                head.attributes += parseAttributes()
            } else {
                let modifiers = parseModifiers()
                if modifiers.isEmpty { break }
                head.modifiers += modifiers
            }
        }
        if isRecovering { return finish(.error, head) }
        let saved = context
        context = ExpressionContext()
        defer { context = saved }
        switch token.kind {
        case .keyword:
            switch word {
            case .let, .var: return parseVariable(&head)
            case .func: return parseFunction(&head)
            case .struct: return parseNominal(.struct, &head)
            case .class: return parseNominal(.class, &head)
            case .enum: return parseNominal(.enum, &head)
            case .protocol: return parseNominal(.protocol, &head)
            case .extension: return parseExtension(&head)
            case .typealias: return parseTypealias(&head)
            case .associatedtype: return parseAssociatedType(&head)
            case .import: return parseImport(&head)
            case .`init`: return parseInitializer(&head)
            case .deinit: return parseDeinitializer(&head)
            case .subscript: return parseSubscript(&head)
            case .operator: return parseOperatorDeclaration(&head)
            case .precedencegroup: return parsePrecedenceGroup(&head)
            case .case: return parseEnumCase(&head)
            default: break
            }
        case .identifier:
            if word == .actor, peek().kind == .identifier { return parseNominal(.actor, &head) }
            if word == .macro { return parseMacro(&head) }
        case .pound where declarationContext.isMember && !isDirective: return parseMemberMacro(&head)
        default: break
        }
        fail(.expectedDecl)
        return finish(.error, head)
    }

    /// Ends a declaration at the current token.
    func finish(_ kind: Declaration.Kind, _ head: DeclarationStart) -> Declaration {
        let all = hash(from: head.first)
        var headerHash = all
        var headerEnd = index
        if let body = head.bodies.first {
            headerEnd = body.lowerBound
            headerHash = hash(head.first, body.lowerBound)
            for (position, body) in head.bodies.enumerated() {
                let next = position + 1 < head.bodies.count ? head.bodies[position + 1].lowerBound : index
                headerHash = Fingerprint.combine(headerHash, hash(body.upperBound, next))
            }
        }
        let documentation = stream.outer == nil ? lexed.documentation(before: head.first) : ""
        return Declaration(
            kind, span(from: head.start), attributes: head.attributes, modifiers: head.modifiers, documentation: documentation, hash: all,
            headerHash: headerHash, tokens: tokenRange(from: head.first), headerTokens: tokenRange(head.first, headerEnd), hasError: errorCount > head.errors)
    }

    /// The name a declaration introduces.
    mutating func parseDeclaredName(_ kind: String, missing: Message? = nil) -> (name: Name, span: Span)? {
        switch token.kind {
        case .identifier:
            let result = (token.name, here)
            advance()
            // `func foo bar()`: a break by accident.
            if token.kind == .identifier, !isAtLineStart, kind != "generic parameter", kind != "precedencegroup", kind != "operator", peek().kind == .leftParen || peek().kind == .leftBrace || peek().kind == .colon, word == .none {
                complain(.repeatedIdentifier(kind))
                advance()
            }
            return result
        case .keyword where !isAtLineStart && word != .underscore || word == .underscore && kind != "function":
            keywordAsName()
            let result = (token.name, here)
            advance()
            return result
        case .integer, .float:
            if !isAtLineStart {
                complain(.numberCantStartDeclName(kind))
                let result = (Name(source.text(here)), here)
                advance()
                return result
            }
        case .implicitParameter:
            complain(.dollarIdentifierDecl(token.name))
            let result = (token.name, here)
            advance()
            return result
        default: break
        }
        fail(missing ?? .expectedIdentifierInDecl(kind))
        return nil
    }

    // MARK: Functions

    /// Grammar: function-declaration
    private mutating func parseFunction(_ head: inout DeclarationStart) -> Declaration {
        if declarationContext == .file || declarationContext == .function { complainAboutStatic(head) }
        advance()
        var declaration = FunctionDeclaration(
            name: .empty, nameSpan: here, genericParameters: [], requirements: [], parameters: [], isAsync: false, throwing: .none, result: nil, body: nil)
        // The head could not be read, but the body was found.
        var isBodyOnly = false
        if let name = parseOperatorName() {
            (declaration.name, declaration.nameSpan) = name
        } else if let name = parseDeclaredName("function") {
            (declaration.name, declaration.nameSpan) = name
        } else if token.kind == .leftParen {
            isRecovering = false
        } else {
            recoverInHead()
            if !isRecovering { isBodyOnly = true }
        }
        if !isRecovering, !isBodyOnly { declaration.genericParameters = parseGenericParameters() }
        if !isRecovering, !isBodyOnly {
            if token.kind == .leftParen {
                declaration.parameters = parseParameters(.function)
            } else {
                fail(.funcDeclWithoutParen, at: here)
            }
        }
        if !isRecovering {
            let effects = parseEffects()
            declaration.isAsync = effects.isAsync
            declaration.throwing = effects.throwing
            if consumeIf(.arrow) {
                declaration.result = parseType(.expectedTypeFunctionResult)
            } else if token.kind == .colon {
                fail(.funcDeclExpectedArrow)
                advance()
            }
        }
        if isRecovering { recoverInHead() }
        declaration.requirements = parseWhereClause()
        declaration.body = parseFunctionBody(&head, at: declaration.nameSpan, requirement: .protocolMethodWithBody)
        return finish(.function(declaration), head)
    }

    private mutating func complainAboutStatic(_ head: DeclarationStart) {
        for modifier in head.modifiers where modifier.name == Name("static") || modifier.name == Name("class") {
            complain(.staticFuncDeclGlobalScope(modifier.name))
        }
    }

    /// The name of an operator function; a trailing `<` belongs to the generic parameters.
    private mutating func parseOperatorName() -> (Name, Span)? {
        switch token.kind {
        case .binaryOperator, .prefixOperator, .postfixOperator:
            let next = peek()
            if token.length > 1, let last = source.bytes[safe: Int(token.end) - 1], last == UInt8(ascii: "<"), next.kind == .identifier {
                let start = token.start
                let name = Name(String(decoding: source.bytes[Int(start)..<Int(token.end) - 1], as: UTF8.self))
                splitOperator(length: token.length - 1)
                return (name, span(from: start))
            }
        case .ampersand, .question, .exclamation, .equal: break
        default: return nil
        }
        let result = (token.name, here)
        advance()
        return result
    }

    /// After an error in the head of a declaration: goes on at its `{` when that is on the same line.
    mutating func recoverInHead() {
        var ahead = index
        var level = 0
        while true {
            let next = token(at: ahead)
            switch next.kind {
            case .endOfFile, .rightBrace, .semicolon: return
            case .leftBrace:
                advance(to: ahead)
                isRecovering = false
                return
            case .leftParen, .leftBracket:
                if let close = partner(of: ahead) { ahead = close }
            default:
                if next.flags.contains(.atLineStart), level > 0 || ahead > index || isAtLineStart { return }
            }
            level += 1
            ahead += 1
        }
    }

    /// Grammar: function-body
    mutating func parseFunctionBody(_ head: inout DeclarationStart, at place: Span, requirement message: Message) -> [Statement]? {
        if isRecovering { return nil }
        let isRequirement = declarationContext == .member(.protocol)
        guard token.kind == .leftBrace else {
            if !isRequirement, !head.attributes.contains(where: { Parser.bodilessAttributes.contains($0.name) }) {
                if complainAboutResult() { return nil }
                complain(.funcDeclWithoutBrace, at: place)
            }
            return nil
        }
        if isRequirement { complain(message) }
        let open = index
        let enclosing = closures
        closures = []
        let body = parseBlock(.funcDeclWithoutBrace)
        closures = enclosing
        head.bodies.append(open..<index)
        return body.statements
    }

    /// Declarations with these have their body elsewhere.
    private static let bodilessAttributes: Set<Name> = ["native", "unsupported", "_silgen_name", "_extern"]

    /// Grammar: initializer-declaration
    private mutating func parseInitializer(_ head: inout DeclarationStart) -> Declaration {
        let place = here
        let isMember = declarationContext.isMember
        advance()
        if !isMember { complain(.initializerDeclWrongScope) }
        var failure = InitializerDeclaration.Failure.none
        if isAdjacent {
            if token.kind == .question {
                failure = .optional
                advance()
            } else if token.kind == .exclamation {
                failure = .implicitlyUnwrapped
                advance()
            } else if isOperator, firstOperatorByte == UInt8(ascii: "?") || firstOperatorByte == UInt8(ascii: "!") {
                // `init?<T>`
                failure = firstOperatorByte == UInt8(ascii: "?") ? .optional : .implicitlyUnwrapped
                splitOperator(length: 1)
            }
        }
        if token.kind == .identifier, !isAtLineStart {
            complain(.initializerHasName)
            advance()
        }
        var declaration = InitializerDeclaration(
            failure: failure, genericParameters: parseGenericParameters(), requirements: [], parameters: [], isAsync: false, throwing: .none, body: nil, nameSpan: place)
        if !isRecovering {
            if token.kind == .leftParen {
                declaration.parameters = parseParameters(.initializer)
            } else {
                fail(.expectedLparenInitializer)
            }
        }
        if !isRecovering {
            let effects = parseEffects()
            declaration.isAsync = effects.isAsync
            declaration.throwing = effects.throwing
            if token.kind == .arrow {
                complain(.initializerResultType)
                advance()
                _ = parseType()
            }
        }
        if isRecovering { recoverInHead() }
        declaration.requirements = parseWhereClause()
        declaration.body = parseFunctionBody(&head, at: place, requirement: .protocolInitWithBody)
        return finish(.initializer(declaration), head)
    }

    /// Grammar: deinitializer-declaration
    private mutating func parseDeinitializer(_ head: inout DeclarationStart) -> Declaration {
        let place = here
        switch declarationContext {
        case .member(.class), .member(.actor), .member(.struct), .member(.enum): break
        default: complain(.destructorDeclOutsideClassOrNoncopyable)
        }
        advance()
        if token.kind == .identifier, !isAtLineStart, word != .async {
            complain(.destructorHasName)
            advance()
        }
        if token.kind == .leftParen {
            complain(.destructorParams)
            if let close = partner(of: index) { advance(to: close) }
            advance()
        }
        _ = parseEffects()
        guard token.kind == .leftBrace else {
            fail(.expectedLbraceDestructor, at: place.isEmpty ? here : here)
            return finish(.deinitializer(body: []), head)
        }
        let open = index
        let body = parseBlock(.expectedLbraceDestructor)
        head.bodies.append(open..<index)
        return finish(.deinitializer(body: body.statements), head)
    }

    // MARK: Small declarations

    /// Grammar: import-declaration
    private mutating func parseImport(_ head: inout DeclarationStart) -> Declaration {
        if declarationContext != .file { complain(.declInnerScope) }
        advance()
        var kind: Name?
        switch word {
        case .struct, .class, .enum, .protocol, .typealias, .func, .let, .var:
            kind = token.name
            advance()
        default: break
        }
        var path: [Name] = []
        let start = here
        while true {
            guard token.kind == .identifier || !path.isEmpty && (token.kind == .keyword || isOperator) && !isAtLineStart else {
                fail(.expectedImportIdentifier)
                break
            }
            path.append(token.name)
            advance()
            if !consumeIf(.period) { break }
        }
        return finish(.import(path, kind: kind, place: Span(source: source.id, start: start.start, end: max(start.start, previousEnd))), head)
    }

    /// Grammar: typealias-declaration
    private mutating func parseTypealias(_ head: inout DeclarationStart) -> Declaration {
        advance()
        guard let (name, place) = parseDeclaredName("typealias") else { return finish(.error, head) }
        let parameters = parseGenericParameters()
        var type = errorType()
        if !isRecovering {
            if token.kind == .colon {
                fail(.expectedEqualInTypealias, fixIts: [.init(span: here, replacement: " ="), ])
            } else if consumeIf(.equal) {
                type = parseType(.expectedTypeInTypealias)
            } else {
                fail(.expectedEqualInTypealias)
            }
        }
        let requirements = parseWhereClause()
        return finish(.typealias(TypealiasDeclaration(name: name, nameSpan: place, genericParameters: parameters, requirements: requirements, type: type)), head)
    }

    /// Grammar: associatedtype-declaration
    private mutating func parseAssociatedType(_ head: inout DeclarationStart) -> Declaration {
        if declarationContext != .member(.protocol) {
            complain(
                .associatedtypeOutsideProtocol)
        }
        advance()
        guard let (name, place) = parseDeclaredName("associatedtype") else { return finish(.error, head) }
        if isAtGenericArguments {
            complain(.associatedTypeGenericParameterList)
            _ = parseGenericParameters()
        }
        let inherited = parseInheritance()
        var defaultType: TypeSyntax?
        if !isRecovering, consumeIf(.equal) { defaultType = parseType(.expectedTypeInAssociatedtype) }
        let requirements = parseWhereClause()
        return finish(
            .associatedtype(AssociatedTypeDeclaration(name: name, nameSpan: place, inherited: inherited, requirements: requirements, defaultType: defaultType)), head)
    }

    /// Grammar: operator-declaration
    private mutating func parseOperatorDeclaration(_ head: inout DeclarationStart) -> Declaration {
        if declarationContext != .file { complain(.operatorDeclInnerScope) }
        let place = here
        advance()
        let fixity: Declaration.Fixity? = head.has("prefix") ? .prefix : head.has("infix") ? .infix : head.has("postfix") ? .postfix : nil
        var name = Name.empty
        switch token.kind {
        case .binaryOperator, .prefixOperator, .postfixOperator, .ampersand, .question, .exclamation, .equal, .arrow:
            name = token.name
            advance()
            // `&` and `!` may be glued from two tokens: `operator !!`.
            while isAdjacent, isOperator || token.kind == .exclamation {
                name = Name(name.text + source.text(here))
                advance()
            }
        case .identifier, .keyword:
            complain(.identifierWithinOperatorName(token.name))
            advance()
        default:
            fail(.expectedOperatorNameAfterOperator)
        }
        var group: Name?
        if !isRecovering, consumeIf(.colon) {
            if token.kind == .identifier {
                group = token.name
                if fixity != .infix { complain(.precedencegroupNotInfix, at: afterPrevious) }
                advance()
            } else {
                fail(.operatorDeclExpectedPrecedencegroup)
            }
        }
        if fixity == nil { complain(.operatorDeclNoFixity, at: place) }
        if token.kind == .leftBrace, !isAtLineStart, let close = partner(of: index) {
            complain(.deprecatedOperatorBodyUseGroup)
            advance(to: close)
            advance()
        }
        return finish(.operator(name: name, fixity: fixity ?? .infix, precedenceGroup: group), head)
    }

    /// Grammar: precedence-group-declaration
    private mutating func parsePrecedenceGroup(_ head: inout DeclarationStart) -> Declaration {
        if declarationContext != .file { complain(.declInnerScope) }
        advance()
        guard let (name, place) = parseDeclaredName("precedencegroup", missing: .expectedPrecedencegroupName) else { return finish(.error, head) }
        var group = PrecedenceGroupDeclaration(name: name, nameSpan: place, higherThan: [], lowerThan: [], associativity: .none, isAssignment: false)
        let open = index
        guard expect(.leftBrace, .expectedPrecedencegroupLbrace) else { return finish(.precedenceGroup(group), head) }
        while token.kind != .rightBrace, token.kind != .endOfFile, !isRecovering {
            let attribute = word
            guard token.kind == .identifier else {
                fail(.expectedPrecedencegroupAttribute)
                break
            }
            let attributeName = token.name
            let attributeSpan = here
            advance()
            guard expect(.colon, .expectedPrecedencegroupAttributeColon) else { break }
            switch attribute {
            case .associativity:
                switch word {
                case .left: group.associativity = .left
                case .right: group.associativity = .right
                case .none_: group.associativity = .none
                default: fail(.expectedPrecedencegroupAssociativity)
                }
                advance()
            case .assignment:
                if word != .true && word != .false { fail(.expectedPrecedencegroupAssignment) }
                group.isAssignment = word == .true
                advance()
            case .higherThan, .lowerThan:
                while token.kind == .identifier {
                    group.places.append((token.name, here))
                    if attribute == .higherThan { group.higherThan.append(token.name) } else { group.lowerThan.append(token.name) }
                    advance()
                    if !consumeIf(.comma) { break }
                }
            default:
                fail(.unknownPrecedencegroupAttribute(attributeName), at: attributeSpan)
            }
        }
        expectClosing(.rightBrace, of: open, .expectedRbraceInBraceStmt)
        return finish(.precedenceGroup(group), head)
    }

    /// Grammar: macro-declaration
    private mutating func parseMacro(_ head: inout DeclarationStart) -> Declaration {
        head.start = token.start
        advance()
        advance()
        _ = parseGenericParameters()
        if token.kind == .leftParen { _ = parseParameters(.function) }
        if !isRecovering, consumeIf(.arrow) { _ = parseType() }
        if !isRecovering, consumeIf(.equal) { _ = parseExpression() }
        _ = parseWhereClause()
        return finish(.unsupported(feature: "macros"), head)
    }

    /// `#macro(…)` among members.
    private mutating func parseMemberMacro(_ head: inout DeclarationStart) -> Declaration? {
        if let statement = parsePoundStatement(start: token.start, first: index) {
            _ = statement
            return nil
        }
        _ = parseExpression()
        return finish(.unsupported(feature: "macros"), head)
    }
}

extension Array {
    /// The element at `index`, if there is one.
    subscript(safe index: Int) -> Element? { index >= 0 && index < count ? self[index] : nil }
}
