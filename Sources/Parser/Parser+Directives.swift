import Diagnostics
import Lexer

/// What begins with `#`: conditional compilation, `#warning`, `#file`, macros.
extension Parser {
    /// At `#elseif`, `#else`, `#endif`.
    var isAtDirectiveEnd: Bool { isDirective && peekWord() != .if }

    /// At the end of a branch of the `#if` being read. Such a directive without `#if` is reported and skipped.
    mutating func endsDirectiveBranch() -> Bool {
        guard isAtDirectiveEnd else { return false }
        if directiveDepth > 0 { return true }
        complain(.unexpectedConditionalCompilationBlockTerminator)
        advance()
        skipLine()
        return false
    }

    /// The first token behind the condition of the `#if` here begins a `case`.
    var directiveHoldsCases: Bool {
        let next = firstTokenInDirective
        let word = words.word(of: token(at: next))
        if token(at: next).kind == .pound, self.word(at: next + 1) == .if { return false }
        return token(at: next).kind == .keyword && (word == .case || word == .default) || token(at: next).kind == .at && self.word(at: next + 1) == .unknown
    }

    /// The `#if` here continues a chain of members.
    var directiveHoldsMembers: Bool { token(at: firstTokenInDirective).kind == .period }

    private var firstTokenInDirective: Int {
        var ahead = index + 2
        while !token(at: ahead).flags.contains(.atLineStart), token(at: ahead).kind != .endOfFile { ahead += 1 }
        return ahead
    }

    /// Grammar: conditional-block
    ///
    /// `body` reads the items of one branch up to the next directive and keeps them if told that the branch is active.
    mutating func parseConditionalBlock(_ body: (inout Parser, Bool) -> Void) {
        guard enter() else { return }
        defer { leave() }
        let open = here
        directiveDepth += 1
        defer { directiveDepth -= 1 }
        var isDecided = false
        var sawElse = false
        while isDirective {
            let directive = peekWord()
            let place = here
            advance()
            advance()
            if directive == .endif {
                checkDirectiveEnd()
                return
            }
            var isActive = !isDecided
            var isOtherVersion = false
            if directive == .else {
                sawElse = true
                if token.kind == .keyword, word == .if, !isAtLineStart {
                    complain(.unexpectedIfFollowingElseCompilationDirective)
                    skipLine()
                }
            } else {
                if sawElse { complain(.expectedCloseAfterElseDirective, at: place) }
                let condition = parseDirectiveCondition()
                isOtherVersion = condition.isVersion && !condition.value
                isActive = isActive && condition.value
            }
            checkDirectiveEnd()
            isDecided = isDecided || isActive
            if isOtherVersion {
                // Text for another version of the language need not be readable.
                skipToDirectiveEnd()
            } else {
                inactiveDepth += isActive ? 0 : 1
                body(&self, isActive)
                inactiveDepth -= isActive ? 0 : 1
            }
            while !isDirective, token.kind != .endOfFile {
                let before = index
                complain(token.kind == .rightBrace ? .unexpectedRbraceInConditionalCompilationBlock : .ifconfigUnexpectedtoken)
                skipToDirectiveEnd()
                if index == before { break }
            }
        }
        fail(
            .expectedCloseToIfDirective,
            notes: [Diagnostic.Note("the block begins here", open)])
    }

    private mutating func checkDirectiveEnd() {
        guard !isAtLineStart, token.kind != .endOfFile else { return }
        complain(.extraTokensConditionalCompilationDirective)
        skipLine()
    }

    private mutating func skipLine() {
        while !isAtLineStart, token.kind != .endOfFile { advance() }
    }

    /// Skips to the `#elseif`, `#else` or `#endif` of this level.
    private mutating func skipToDirectiveEnd() {
        var level = 0
        while token.kind != .endOfFile {
            if isDirective {
                switch peekWord() {
                case .if: level += 1
                case .endif:
                    if level == 0 { return }
                    level -= 1
                default: if level == 0 { return }
                }
            }
            advance()
        }
    }

    // MARK: Conditions

    private struct DirectiveCondition {
        var value: Bool
        /// Made of `swift(…)` and `compiler(…)` only.
        var isVersion = false
    }

    /// Grammar: directive-condition
    private mutating func parseDirectiveCondition() -> DirectiveCondition {
        if isAtLineStart || token.kind == .endOfFile {
            fail(.incompleteConditionalCompilationDirective)
            isRecovering = false
            return DirectiveCondition(value: false)
        }
        var result = parseDirectiveConjunction()
        while isOperator, word == .or, !isAtLineStart {
            advance()
            let right = parseDirectiveConjunction()
            result = DirectiveCondition(value: result.value || right.value, isVersion: result.isVersion && right.isVersion)
        }
        return result
    }

    private mutating func parseDirectiveConjunction() -> DirectiveCondition {
        var result = parseDirectiveTerm()
        while isOperator, word == .and, !isAtLineStart {
            advance()
            let right = parseDirectiveTerm()
            result = DirectiveCondition(value: result.value && right.value, isVersion: result.isVersion && (right.isVersion || !result.value) || right.isVersion && !right.value)
        }
        return result
    }

    private mutating func parseDirectiveTerm() -> DirectiveCondition {
        guard enter() else { return DirectiveCondition(value: false) }
        defer { leave() }
        if isAtLineStart { return DirectiveCondition(value: false) }
        if isOperator, word == .not {
            advance()
            let inner = parseDirectiveTerm()
            return DirectiveCondition(value: !inner.value, isVersion: inner.isVersion)
        }
        if token.kind == .leftParen {
            let open = index
            advance()
            let inner = parseDirectiveCondition()
            expectClosing(.rightParen, of: open, .expectedRparenExprList)
            return inner
        }
        guard token.kind == .identifier || token.kind == .keyword else {
            complain(.unsupportedConditionalCompilationExpressionType)
            skipLine()
            return DirectiveCondition(value: false)
        }
        let name = word
        advance()
        guard token.kind == .leftParen, isAdjacent, let close = partner(of: index) else {
            return DirectiveCondition(value: name == .true)
        }
        let open = index
        advance()
        var arguments: [Token] = []
        while index < close {
            arguments.append(token)
            advance()
        }
        _ = open
        advance()
        return evaluate(name, arguments)
    }

    private func evaluate(_ name: Word, _ arguments: [Token]) -> DirectiveCondition {
        let first = arguments.first.map { source.text(span(of: $0)) } ?? ""
        switch name {
        case .os: return DirectiveCondition(value: first == HostPlatform.os)
        case .arch: return DirectiveCondition(value: first == HostPlatform.arch)
        case .canImport: return DirectiveCondition(value: HostPlatform.modules.contains(first))
        case .swift, .compiler:
            guard let comparison = arguments.first, let last = arguments.last else { return DirectiveCondition(value: false) }
            let bound = source.text(Span(source: source.id, start: comparison.end, end: last.end)).split(separator: ".").map { Int($0) ?? 0 }
            let isLess = HostPlatform.version.lexicographicallyPrecedes(bound)
            let value: Bool
            switch words.word(of: comparison) {
            case .greaterOrEqual: value = !isLess
            case .less: value = isLess
            default: value = false
            }
            return DirectiveCondition(value: value, isVersion: true)
        case .hasFeature, .hasAttribute: return DirectiveCondition(value: false)
        default: return DirectiveCondition(value: false)
        }
    }

    // MARK: Statements and expressions

    /// Grammar: diagnostic-directive
    ///
    /// `#warning("…")`, `#error("…")` and `#sourceLocation(…)`. They leave nothing in the tree.
    mutating func parsePoundStatement(start: UInt32, first: Int) -> Statement? {
        let directive = peekWord()
        switch directive {
        case .warning, .error:
            guard peek().start == token.end else { return nil }
            advance()
            advance()
            guard token.kind == .leftParen else {
                fail(token.kind == .string ? .poundDiagnosticExpectedParens(directive.rawValue) : .poundDiagnosticExpectedString(directive.rawValue))
                return nil
            }
            let open = index
            advance()
            guard token.kind == .string else {
                fail(.poundDiagnosticExpectedString(directive.rawValue))
                return finish(.error, start, first)
            }
            let segments = lexed.stringSegments(of: token)
            let place = here
            advance()
            expectClosing(.rightParen, of: open, .poundDiagnosticExpected(directive.rawValue))
            guard segments.count == 1, case .text(let text) = segments[0] else {
                complain(.poundDiagnosticInterpolation(directive.rawValue), at: place)
                return finish(.error, start, first)
            }
            if inactiveDepth > 0 {
                // Says nothing there.
            } else if directive == .warning {
                warn(Message("pound-warning", text), at: place)
            } else {
                complain(Message("pound-error", text), at: place)
                if speculation == 0 { isUnfinished = isUnfinished && errorCount > 1 }
            }
            return finish(.error, start, first)
        case .sourceLocation:
            advance()
            advance()
            if token.kind == .leftParen, let close = partner(of: index) {
                advance(to: close)
                advance()
            }
            return finish(.error, start, first)
        default:
            return nil
        }
    }

    /// Grammar: pound-expression
    mutating func parsePoundExpression(start: UInt32) -> Expression {
        let name = peek()
        if name.kind == .endOfFile { advance() }
        guard name.kind == .identifier || name.kind == .keyword, name.start == token.end, !isDirective else {
            if token.kind == .pound, !isDirective, name.start > token.end, !name.flags.contains(.atLineStart) {
                // A comment as other languages write it.
                fail(.macroExpansionExprExpectedMacroIdentifier, fixIts: [.init(span: here, replacement: "//")])
                repeat { advance() } while token.kind != .endOfFile && !isAtLineStart
                return errorExpression()
            }
            fail(isDirective ? .expectedExpr : .macroExpansionExprExpectedMacroIdentifier)
            if token.kind == .pound, !isDirective { advance() }
            return errorExpression()
        }
        let nameWord = words.word(of: name)
        advance()
        advance()
        switch nameWord {
        case .file, .fileID, .filePath, .line, .column, .function, .dsohandle:
            return Expression(.poundLiteral(name.name), span(from: start))
        case .available, .unavailable:
            fail(
                .specialConditionOutsideIfStmtGuard(nameWord.rawValue),
                at: Span(source: source.id, start: start, end: name.end))
            return errorExpression()
        default:
            break
        }
        var parts: [Expression] = []
        if isOperator { _ = parseExpressionGenericArguments() }
        if token.kind == .leftParen, !isAtLineStart {
            parts = parseArguments(close: .rightParen).map(\.value)
        }
        let feature = nameWord == .selector ? "'#selector'" : nameWord == .keyPath ? "'#keyPath'" : "the macro '#\(name.name)'"
        return Expression(.unsupported(feature: feature, parts), span(from: start))
    }

    /// Grammar: postfix-directive
    mutating func parsePostfixDirective(_ base: Expression, start: UInt32) -> Expression {
        var result = base
        parseConditionalBlock { parser, isActive in
            let chain = parser.parsePostfix(base, start: start)
            if isActive { result = chain }
        }
        return result
    }
}

/// What `#if os(…)` and the like compare with.
enum HostPlatform {
    #if os(macOS)
    static let os = "macOS"
    #elseif os(Windows)
    static let os = "Windows"
    #else
    static let os = "Linux"
    #endif

    #if arch(arm64)
    static let arch = "arm64"
    #else
    static let arch = "x86_64"
    #endif

    static let modules: Set<String> = ["Swift", "Foundation", "Dispatch", "Glibc", "Live", "RegexBuilder"]
    static let version = [6, 3]
}
