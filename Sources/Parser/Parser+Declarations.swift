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
        fail("expected-declaration", "expected declaration")
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
    mutating func parseDeclaredName(_ kind: String, missing: String? = nil) -> (name: Name, span: Span)? {
        switch token.kind {
        case .identifier:
            let result = (token.name, here)
            advance()
            // `func foo bar()`: a break by accident.
            if token.kind == .identifier, !isAtLineStart, kind != "generic parameter", kind != "precedencegroup", kind != "operator", peek().kind == .leftParen || peek().kind == .leftBrace || peek().kind == .colon, word == .none {
                complain("second-identifier", "found an unexpected second identifier in \(kind) declaration; is there an accidental break?")
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
                complain("number-name", "\(kind) name can only start with a letter or underscore, not a number")
                let result = (Name(source.text(here)), here)
                advance()
                return result
            }
        case .implicitParameter:
            complain("dollar-name", "cannot declare entity named '\(token.name)'; the '$' prefix is reserved for implicitly-synthesized declarations")
            let result = (token.name, here)
            advance()
            return result
        default: break
        }
        fail("expected-identifier", missing ?? "expected identifier in \(kind) declaration")
        return nil
    }

    // MARK: Functions

    /// Grammar: function-declaration
    private mutating func parseFunction(_ head: inout DeclarationStart) -> Declaration {
        if declarationContext == .file || declarationContext == .function { complainAboutStatic(head, "methods") }
        advance()
        var declaration = FunctionDeclaration(
            name: .empty, nameSpan: here, genericParameters: [], requirements: [], parameters: [], isAsync: false, throwing: .none, result: nil, body: nil)
        if let name = parseOperatorName() {
            (declaration.name, declaration.nameSpan) = name
        } else if let name = parseDeclaredName("function") {
            (declaration.name, declaration.nameSpan) = name
        } else {
            recoverInHead()
        }
        if !isRecovering { declaration.genericParameters = parseGenericParameters() }
        if !isRecovering {
            if token.kind == .leftParen {
                declaration.parameters = parseParameters(.function)
            } else {
                fail("expected-parameters", "expected '(' in argument list of function declaration", at: here)
            }
        }
        if !isRecovering {
            let effects = parseEffects()
            declaration.isAsync = effects.isAsync
            declaration.throwing = effects.throwing
            if consumeIf(.arrow) {
                declaration.result = parseType("expected type for function result")
            } else if token.kind == .colon {
                fail("expected-arrow", "expected '->' after function parameter tuple")
                advance()
            }
        }
        if isRecovering { recoverInHead() }
        declaration.requirements = parseWhereClause()
        declaration.body = parseFunctionBody(&head, at: declaration.nameSpan, what: "methods")
        return finish(.function(declaration), head)
    }

    private mutating func complainAboutStatic(_ head: DeclarationStart, _ what: String) {
        for modifier in head.modifiers where modifier.name == Name("static") || modifier.name == Name("class") {
            complain("misplaced-static", "\(modifier.name) \(what) may only be declared on a type")
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
    mutating func parseFunctionBody(_ head: inout DeclarationStart, at place: Span, what: String) -> [Statement]? {
        if isRecovering { return nil }
        let isRequirement = declarationContext == .member(.protocol)
        guard token.kind == .leftBrace else {
            if !isRequirement, !head.attributes.contains(where: { Parser.bodilessAttributes.contains($0.name) }) {
                complain("expected-body", "expected '{' in body of function declaration", at: place)
            }
            return nil
        }
        if isRequirement { complain("requirement-body", "protocol \(what) must not have bodies") }
        let open = index
        let enclosing = closures
        closures = []
        let body = parseBlock("expected-brace", "expected '{' in body of function declaration")
        closures = enclosing
        head.bodies.append(open..<index)
        return body.statements
    }

    /// Declarations with these have their body elsewhere.
    private static let bodilessAttributes: Set<Name> = ["native", "unsupported", "_silgen_name", "_extern"]

    /// Grammar: initializer-declaration
    private mutating func parseInitializer(_ head: inout DeclarationStart) -> Declaration {
        let place = here
        if !declarationContext.isMember { complain("misplaced-init", "initializers may only be declared within a type") }
        advance()
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
            complain("named-init", "initializers cannot have a name")
            advance()
        }
        var declaration = InitializerDeclaration(
            failure: failure, genericParameters: parseGenericParameters(), requirements: [], parameters: [], isAsync: false, throwing: .none, body: nil, nameSpan: place)
        if !isRecovering {
            if token.kind == .leftParen {
                declaration.parameters = parseParameters(.initializer)
            } else {
                fail("expected-parameters", "expected '(' for initializer parameters")
            }
        }
        if !isRecovering {
            let effects = parseEffects()
            declaration.isAsync = effects.isAsync
            declaration.throwing = effects.throwing
            if token.kind == .arrow {
                complain("init-result", "initializers cannot have a result type")
                advance()
                _ = parseType()
            }
        }
        if isRecovering { recoverInHead() }
        declaration.requirements = parseWhereClause()
        declaration.body = parseFunctionBody(&head, at: place, what: "initializers")
        return finish(.initializer(declaration), head)
    }

    /// Grammar: deinitializer-declaration
    private mutating func parseDeinitializer(_ head: inout DeclarationStart) -> Declaration {
        let place = here
        switch declarationContext {
        case .member(.class), .member(.actor), .member(.struct), .member(.enum): break
        default: complain("misplaced-deinit", "deinitializers may only be declared within a class, actor, or noncopyable type")
        }
        advance()
        if token.kind == .identifier, !isAtLineStart, word != .async {
            complain("named-deinit", "deinitializers cannot have a name")
            advance()
        }
        if token.kind == .leftParen {
            complain("deinit-parameters", "no parameter clause allowed on deinitializer")
            if let close = partner(of: index) { advance(to: close) }
            advance()
        }
        _ = parseEffects()
        guard token.kind == .leftBrace else {
            fail("expected-brace", "expected '{' for deinitializer", at: place.isEmpty ? here : here)
            return finish(.deinitializer(body: []), head)
        }
        let open = index
        let body = parseBlock("expected-brace", "expected '{' for deinitializer")
        head.bodies.append(open..<index)
        return finish(.deinitializer(body: body.statements), head)
    }

    // MARK: Small declarations

    /// Grammar: import-declaration
    private mutating func parseImport(_ head: inout DeclarationStart) -> Declaration {
        if declarationContext != .file { complain("misplaced-declaration", "declaration is only valid at file scope") }
        advance()
        var kind: Name?
        switch word {
        case .struct, .class, .enum, .protocol, .typealias, .func, .let, .var:
            kind = token.name
            advance()
        default: break
        }
        var path: [Name] = []
        while true {
            guard token.kind == .identifier || !path.isEmpty && (token.kind == .keyword || isOperator) && !isAtLineStart else {
                fail("expected-module", "expected identifier in import declaration")
                break
            }
            path.append(token.name)
            advance()
            if !consumeIf(.period) { break }
        }
        return finish(.import(path, kind: kind), head)
    }

    /// Grammar: typealias-declaration
    private mutating func parseTypealias(_ head: inout DeclarationStart) -> Declaration {
        advance()
        guard let (name, place) = parseDeclaredName("typealias") else { return finish(.error, head) }
        let parameters = parseGenericParameters()
        var type = errorType()
        if !isRecovering {
            if token.kind == .colon {
                fail("expected-equal", "expected '=' in type alias declaration", fixIts: [.init(span: here, replacement: " ="), ])
            } else if consumeIf(.equal) {
                type = parseType("expected type in type alias declaration")
            } else {
                fail("expected-equal", "expected '=' in type alias declaration")
            }
        }
        let requirements = parseWhereClause()
        return finish(.typealias(TypealiasDeclaration(name: name, nameSpan: place, genericParameters: parameters, requirements: requirements, type: type)), head)
    }

    /// Grammar: associatedtype-declaration
    private mutating func parseAssociatedType(_ head: inout DeclarationStart) -> Declaration {
        if declarationContext != .member(.protocol) {
            complain(
                "misplaced-associatedtype",
                "associated types can only be defined in a protocol; define a type or introduce a 'typealias' to satisfy an associated type requirement")
        }
        advance()
        guard let (name, place) = parseDeclaredName("associatedtype") else { return finish(.error, head) }
        if isAtGenericArguments {
            complain("generic-associatedtype", "associated types must not have a generic parameter list")
            _ = parseGenericParameters()
        }
        let inherited = parseInheritance()
        var defaultType: TypeSyntax?
        if !isRecovering, consumeIf(.equal) { defaultType = parseType("expected type in associated type declaration") }
        let requirements = parseWhereClause()
        return finish(
            .associatedtype(AssociatedTypeDeclaration(name: name, nameSpan: place, inherited: inherited, requirements: requirements, defaultType: defaultType)), head)
    }

    /// Grammar: operator-declaration
    private mutating func parseOperatorDeclaration(_ head: inout DeclarationStart) -> Declaration {
        if declarationContext != .file { complain("misplaced-operator", "'operator' may only be declared at file scope") }
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
            complain("operator-name", "'\(token.name)' is considered an identifier and must not appear within an operator name")
            advance()
        default:
            fail("expected-operator", "expected operator name in operator declaration")
        }
        var group: Name?
        if !isRecovering, consumeIf(.colon) {
            if token.kind == .identifier {
                group = token.name
                if fixity != .infix { complain("fixity-precedence", "only infix operators may declare a precedence", at: afterPrevious) }
                advance()
            } else {
                fail("expected-group", "expected precedence group name after ':' in operator declaration")
            }
        }
        if fixity == nil { complain("operator-fixity", "operator must be declared as 'prefix', 'postfix', or 'infix'", at: place) }
        if token.kind == .leftBrace, !isAtLineStart, let close = partner(of: index) {
            complain("operator-body", "operator should no longer be declared with body; use a precedence group instead")
            advance(to: close)
            advance()
        }
        return finish(.operator(name: name, fixity: fixity ?? .infix, precedenceGroup: group), head)
    }

    /// Grammar: precedence-group-declaration
    private mutating func parsePrecedenceGroup(_ head: inout DeclarationStart) -> Declaration {
        if declarationContext != .file { complain("misplaced-declaration", "declaration is only valid at file scope") }
        advance()
        guard let (name, place) = parseDeclaredName("precedencegroup", missing: "expected identifier after 'precedencegroup'") else { return finish(.error, head) }
        var group = PrecedenceGroupDeclaration(name: name, nameSpan: place, higherThan: [], lowerThan: [], associativity: .none, isAssignment: false)
        let open = index
        guard expect(.leftBrace, "expected-brace", "expected '{' after name of precedence group") else { return finish(.precedenceGroup(group), head) }
        while token.kind != .rightBrace, token.kind != .endOfFile, !isRecovering {
            let attribute = word
            guard token.kind == .identifier else {
                fail("expected-group-attribute", "expected operator attribute identifier in precedence group body")
                break
            }
            let attributeName = token.name
            let attributeSpan = here
            advance()
            guard expect(.colon, "expected-colon", "expected colon after attribute name in precedence group") else { break }
            switch attribute {
            case .associativity:
                switch word {
                case .left: group.associativity = .left
                case .right: group.associativity = .right
                case .none_: group.associativity = .none
                default: fail("invalid-associativity", "expected 'none', 'left', or 'right' after 'associativity'")
                }
                advance()
            case .assignment:
                if word != .true && word != .false { fail("invalid-assignment", "expected 'true' or 'false' after 'assignment'") }
                group.isAssignment = word == .true
                advance()
            case .higherThan, .lowerThan:
                while token.kind == .identifier {
                    if attribute == .higherThan { group.higherThan.append(token.name) } else { group.lowerThan.append(token.name) }
                    advance()
                    if !consumeIf(.comma) { break }
                }
            default:
                fail("unknown-group-attribute", "'\(attributeName)' is not a valid precedence group attribute", at: attributeSpan)
            }
        }
        expectClosing(.rightBrace, of: open, "expected-brace", "expected '}' at end of brace statement")
        return finish(.precedenceGroup(group), head)
    }

    /// Grammar: macro-declaration
    private mutating func parseMacro(_ head: inout DeclarationStart) -> Declaration {
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
