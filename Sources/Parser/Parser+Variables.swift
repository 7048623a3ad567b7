import Diagnostics
import Lexer

/// `let`, `var`, `subscript` and their accessors.
extension Parser {
    /// Grammar: variable-declaration
    mutating func parseVariable(_ head: inout DeclarationStart) -> Declaration {
        let isLet = word == .let
        let keyword = here
        advance()
        if declarationContext == .file || declarationContext == .function {
            for modifier in head.modifiers where modifier.name == Name("static") || modifier.name == Name("class") {
                complain(.staticVarDeclGlobalScope(modifier.name), at: keyword)
            }
        }
        return parseBindings(isLet: isLet, &head)
    }

    /// Grammar: binding-list
    mutating func parseBindings(isLet: Bool, _ head: inout DeclarationStart) -> Declaration {
        var bindings: [VariableDeclaration.Binding] = []
        while true {
            let start = token.start
            let before = index
            let pattern = parsePattern()
            var binding = VariableDeclaration.Binding(pattern: pattern, type: nil, value: nil, accessors: [], span: span(from: start))
            if token.kind == .identifier, !isRecovering, !isAtLineStart, peek().kind == .colon || peek().kind == .equal, word == .none {
                let mutable = text(token(at: before)) == "mut" ? Span(source: source.id, start: token(at: before - 1).start, end: token(at: before).end) : nil
                complain(.repeatedIdentifier(isLet ? "constant" : "variable"), fixIts: mutable.map { [.init(span: $0, replacement: "var")] } ?? [])
                advance()
            }
            if !isRecovering, consumeIf(.colon) {
                binding.type = parseType()
                // `let x: [Int]()`
                if token.kind == .leftParen, !isAtLineStart, !isRecovering {
                    fail(.initializerAsTypedPattern, at: here)
                }
            }
            if !isRecovering { parseInitialValue(&binding, &head) }
            if !isRecovering, token.kind == .leftBrace, isAccessorBlock(binding) {
                let open = here
                binding.accessors = parseAccessors(isSubscript: false, isLet: isLet, binding, &head)
                if isLet, !isRecovering {
                    let isObserving = binding.accessors.contains { $0.kind == .willSet || $0.kind == .didSet }
                    complain(isObserving ? .letCannotBeObservingProperty : .letCannotBeComputedProperty, at: open)
                }
            }
            binding.span = span(from: start)
            bindings.append(binding)
            if isRecovering || index == before || !consumeIf(.comma) { break }
        }
        return finish(.variable(VariableDeclaration(isLet: isLet, bindings: bindings)), head)
    }

    /// Grammar: initializer
    private mutating func parseInitialValue(_ binding: inout VariableDeclaration.Binding, _ head: inout DeclarationStart) {
        if isOperator, word == .equals {
            complain(.initializerAsTypedPattern, fixIts: [.init(span: here, replacement: "=")])
            advance()
        } else if !consumeIf(.equal) {
            return
        }
        let first = index
        if isAtExpressionEnd || isAtLineStart && isAtStatementKeyword {
            fail(.expectedInitValue)
            return
        }
        binding.value = parseExpression(.expectedInitValue)
        if binding.type != nil { head.bodies.append(first..<index) }
    }

    private var isAtStatementKeyword: Bool {
        guard token.kind == .keyword else { return false }
        switch word {
        case .if, .switch, .do, .repeat: return false
        default: return word.isStatementKeyword || word.isDeclarationKeyword
        }
    }

    /// `{` behind a binding: accessors, or the getter's body.
    private func isAccessorBlock(_ binding: VariableDeclaration.Binding) -> Bool {
        binding.value == nil || !isAtLineStart || isAtAccessors
    }

    /// At `{` that holds observers: not a closure even behind an expression.
    var isAtObservers: Bool {
        var ahead = index + 1
        while token(at: ahead).kind == .at { ahead += 2 }
        let first = word(at: ahead)
        return first == .willSet || first == .didSet
    }

    /// At `{` that holds accessors with names.
    var isAtAccessors: Bool {
        var ahead = index + 1
        while true {
            let next = token(at: ahead)
            switch next.kind {
            case .at:
                ahead += 2
                if token(at: ahead).kind == .leftParen, let close = partner(of: ahead) { ahead = close + 1 }
            case .identifier:
                switch words.word(of: next) {
                case .mutating, .nonmutating, .nonisolated, .consuming, .borrowing, .owned, .shared: ahead += 1
                case .get, .set, .willSet, .didSet, .modify, .read, .unsafeAddress, .unsafeMutableAddress: return true
                default: return false
                }
            case .keyword:
                return words.word(of: next) == .`init` && (token(at: ahead + 1).kind == .leftParen || token(at: ahead + 1).kind == .leftBrace)
                    && token(at: ahead - 1).kind == .rightParen
            default: return false
            }
        }
    }

    /// Grammar: accessor-block
    private mutating func parseAccessors(isSubscript: Bool, isLet: Bool, _ binding: VariableDeclaration.Binding?, _ head: inout DeclarationStart) -> [Accessor] {
        guard enter() else { return [] }
        defer { leave() }
        let open = index
        let isRequirement = declarationContext == .member(.protocol)
        if isRequirement || isAtAccessors {
            advance()
            let accessors = parseAccessorList(isRequirement: isRequirement, &head)
            if token.kind == .rightBrace {
                advance()
            } else {
                if isRequirement, !isRecovering {
                    fail(.expectedGetsetInProtocol)
                } else {
                    fail(
                        .expectedRbraceInGetset,
                        notes: [Diagnostic.Note(Parser.openingNote(.rightBrace), span(of: token(at: open)))])
                }
                if let close = partner(of: open), close >= index {
                    advance(to: close + 1)
                    isRecovering = false
                }
            }
            return accessors
        }
        if let binding, binding.type == nil, !isLet {
            if case .identifier = binding.pattern.kind {
                complain(.computedPropertyMissingType, at: binding.pattern.span)
            }
        }
        if let binding, case .tuple = binding.pattern.kind {
            complain(.getsetNontrivialPattern, at: binding.pattern.span)
        }
        let start = token.start
        let enclosing = closures
        closures = []
        let block = parseBlock(.expectedLbraceAccessor("getter"))
        closures = enclosing
        head.bodies.append((open + 1)..<max(open + 1, index - 1))
        return [Accessor(
            kind: .get, isMutating: nil, isAsync: false, throwing: .none, parameter: nil, body: block.statements, attributes: [], span: span(from: start), hash: hash(from: open))]
    }

    private mutating func parseAccessorList(isRequirement: Bool, _ head: inout DeclarationStart) -> [Accessor] {
        var accessors: [Accessor] = []
        while token.kind != .rightBrace, token.kind != .endOfFile, !isRecovering {
            if isDirective {
                if endsDirectiveBranch() { return accessors }
                if !isDirective || peekWord() != .if { continue }
                var bodies = head
                parseConditionalBlock { parser, isActive in
                    let list = parser.parseAccessorList(isRequirement: isRequirement, &bodies)
                    if isActive { accessors += list }
                }
                head = bodies
                continue
            }
            guard let accessor = parseAccessor(isRequirement: isRequirement, &head) else { break }
            if accessors.contains(where: { $0.kind == accessor.kind }) {
                complain(.duplicateAccessor(Parser.describe(accessor.kind)), at: accessor.span)
            }
            accessors.append(accessor)
        }
        let kinds = accessors.map(\.kind)
        if kinds.contains(.set), !kinds.contains(.get), !kinds.contains(.read), !isRecovering, let setter = accessors.first(where: { $0.kind == .set }) {
            complain(.missingGetter, at: setter.span)
        }
        return accessors
    }

    private static func describe(_ kind: Accessor.Kind) -> String {
        switch kind {
        case .get: return "getter"
        case .set: return "setter"
        case .willSet: return "'willSet' observer"
        case .didSet: return "'didSet' observer"
        case .modify: return "'modify' accessor"
        case .read: return "'read' accessor"
        case .initAccessor: return "init accessor"
        }
    }

    /// Grammar: accessor
    private mutating func parseAccessor(isRequirement: Bool, _ head: inout DeclarationStart) -> Accessor? {
        let start = token.start
        let first = index
        let attributes = parseAttributes()
        var isMutating: Bool?
        while true {
            switch word {
            case .mutating: isMutating = true
            case .nonmutating: isMutating = false
            case .nonisolated, .consuming, .borrowing, .owned, .shared: break
            default:
                return parseAccessor(start: start, first: first, attributes: attributes, isMutating: isMutating, isRequirement: isRequirement, &head)
            }
            advance()
        }
    }

    private mutating func parseAccessor(start: UInt32, first: Int, attributes: [Attribute], isMutating: Bool?, isRequirement: Bool, _ head: inout DeclarationStart) -> Accessor? {
        let kind: Accessor.Kind
        switch word {
        case .get: kind = .get
        case .set: kind = .set
        case .willSet: kind = .willSet
        case .didSet: kind = .didSet
        case .modify, .modifyPlain: kind = .modify
        case .read, .readPlain: kind = .read
        case .`init`: kind = .initAccessor
        default:
            fail(
                isRequirement ? .expectedGetsetInProtocol : .expectedAccessorKw)
            return nil
        }
        let name = word.rawValue
        advance()
        var parameter: Name?
        if token.kind == .leftParen, kind == .set || kind == .willSet || kind == .didSet || kind == .initAccessor {
            let open = index
            advance()
            if token.kind == .identifier {
                parameter = token.name
                advance()
            } else {
                fail(.expectedAccessorParameterName(kind == .set ? "setter" : name))
            }
            expectClosing(.rightParen, of: open, .expectedRparenAccessorName(kind == .set ? "setter" : name))
        }
        let effects = parseEffects()
        var body: [Statement]?
        if token.kind == .leftBrace, !isRecovering {
            if isRequirement {
                complain(.unexpectedGetsetImplementationInProtocol)
            }
            let open = index
            let enclosing = closures
            closures = []
            body = parseBlock(.expectedLbraceAccessor(name)).statements
            closures = enclosing
            head.bodies.append(open..<index)
        } else if !isRequirement, !isRecovering, !head.attributes.contains(where: { $0.name == Name("native") || $0.name == Name("unsupported") }),
            !attributes.contains(where: { $0.name == Name("native") || $0.name == Name("unsupported") })
        {
            let what = kind == .get ? "getter" : kind == .set ? "setter" : "'\(name)'"
            fail(.expectedLbraceAccessor(what))
        }
        return Accessor(
            kind: kind, isMutating: isMutating, isAsync: effects.isAsync, throwing: effects.throwing, parameter: parameter, body: body, attributes: attributes,
            span: span(from: start), hash: hash(from: first))
    }

    /// Grammar: subscript-declaration
    mutating func parseSubscript(_ head: inout DeclarationStart) -> Declaration {
        let place = here
        if !declarationContext.isMember { complain(.subscriptDeclWrongScope) }
        advance()
        if token.kind == .identifier, !isAtLineStart {
            complain(.subscriptHasName)
            advance()
        }
        var declaration = SubscriptDeclaration(
            genericParameters: parseGenericParameters(), requirements: [], parameters: [], result: errorType(), accessors: [], nameSpan: place)
        if !isRecovering {
            if token.kind == .leftParen {
                declaration.parameters = parseParameters(.subscripting)
            } else {
                fail(.expectedLparenSubscript)
            }
        }
        if !isRecovering {
            if consumeIf(.arrow) {
                declaration.result = parseType(.expectedTypeSubscript)
            } else {
                fail(.expectedArrowSubscript)
            }
        }
        if isRecovering { recoverInHead() }
        declaration.requirements = parseWhereClause()
        if !isRecovering {
            if token.kind == .leftBrace {
                declaration.accessors = parseAccessors(isSubscript: true, isLet: false, nil, &head)
            } else if declarationContext == .member(.protocol) {
                complain(.expectedLbraceSubscriptProtocol, at: place)
            } else if !head.attributes.contains(where: { $0.name == Name("native") || $0.name == Name("unsupported") }) {
                fail(.expectedLbraceSubscript)
            }
        }
        return finish(.subscripting(declaration), head)
    }
}
