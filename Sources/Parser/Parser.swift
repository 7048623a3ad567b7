import Diagnostics
import Lexer

/// Tokens -> syntax tree and diagnostics. Never fails, never traps.
///
/// A recursive-descent parser over all of Swift's grammar. Each production is a method marked with its name in
/// `Grammar/livescript.ebnf`. What livescript leaves out becomes an `.unsupported` node, so that the checker can name it.
///
/// - Invariant: every loop over tokens either advances or leaves.
/// - Invariant: recursion is bounded by `maximumDepth`; chains without bound (`a.b.c…`, `else if …`) are read by loops.
/// - Complexity: linear; the one place that backtracks (generic arguments in expressions) remembers failures.
public struct Parser {
    /// Nesting of brackets, types, prefix operators.
    static let maximumDepth = 200

    let source: Source
    let lexed: LexResult
    let words: WordTable

    /// What is being read: the file's tokens, or those of one string interpolation.
    var stream: TokenStream
    var index = 0
    /// The current token; differs from `stream.tokens[index]` when its first characters were consumed (`>>`).
    var token: Token
    var word: Word
    /// End offset of the token before.
    var previousEnd: UInt32 = 0
    /// The next token that is consumed begins a statement.
    var isSalted = false

    var diagnostics: [Diagnostic] = []
    /// An error was reported and no place to go on was found yet: be silent.
    var isRecovering = false
    /// Above 0: nothing is reported, the result may be thrown away.
    var speculation = 0
    var errorCount = 0
    var isUnfinished = false
    var depth = 0
    /// The rest of the text was skipped: nothing more to say.
    var isTooDeep = false

    var context = ExpressionContext()
    /// The largest `$n` in the innermost closure so far.
    var highestImplicitParameter = -1
    /// The explicit parameters of the closures around.
    var closures: [[Name]] = []
    /// Counts bindings and wildcards in patterns that are read as expressions.
    var patternNodes = 0
    /// Positions of `<` that are known not to begin generic arguments.
    var notGeneric: Set<UInt32> = []
    /// Of the tuple type read last.
    var tupleDetails = TupleDetails()
    /// How many `#if` are open.
    var directiveDepth = 0
    /// Above 0: in the inactive branch of an `#if`.
    var inactiveDepth = 0
    var declarationContext = DeclarationContext.file

    /// Reads one file.
    public static func parse(_ source: Source) -> SourceFile {
        let problem = source.isLibrary ? nil : Source.problem(source.bytes)
        var parser = Parser(source, problem.map { Lexer.refuse(source, $0) } ?? Lexer.lex(source))
        return parser.parseSourceFile()
    }

    init(_ source: Source, _ lexed: LexResult) {
        self.source = source
        words = .shared
        self.lexed = lexed
        stream = TokenStream(lexed.tokens, end: UInt32(truncatingIfNeeded: source.bytes.count), outer: nil)
        token = stream.tokens[0]
        word = words.word(of: token)
    }

    /// Grammar: source-file
    mutating func parseSourceFile() -> SourceFile {
        var statements: [Statement] = []
        repeat {
            parseStatements(into: &statements, until: .endOfFile)
            if token.kind == .rightBrace {
                fail(.extraRbrace)
                advance()
                isRecovering = false
            }
        } while token.kind != .endOfFile
        if let start = programStart(statements) { statements.append(start) }
        return SourceFile(
            SourceFile.Text(source: source, tokens: lexed.tokens, strings: lexed.strings), statements: statements, diagnostics: mergedDiagnostics(),
            isUnfinished: isUnfinished || lexed.isUnfinished && errorCount == 0 || endsInOpenBracket)
    }

    /// `@main struct App`: the program ends with `App.main()`.
    private func programStart(_ statements: [Statement]) -> Statement? {
        for statement in statements {
            guard case .declaration(let declaration) = statement.kind, case .nominal(let nominal) = declaration.kind, let mark = declaration.attributes.first(where: { $0.name == "main" }) else { continue }
            let base = Expression(.identifier(NameReference(name: nominal.name, span: mark.span)), mark.span)
            let main = Expression(.member(base: base, NameReference(name: "main", span: mark.span)), mark.span)
            var call = Expression(.call(callee: main, arguments: [], trailingClosures: []), mark.span)
            let function = nominal.members.lazy.compactMap { if case .function(let function) = $0.kind, function.name == "main" { function } else { nil } }.first
            if function?.isAsync == true { call = Expression(.awaitExpression(call), mark.span) }
            if function?.throwing.canThrow == true { call = Expression(.tryExpression(.plain, call), mark.span) }
            return Statement(.expression(call), mark.span, hash: 1, tokens: lexed.tokens.count..<lexed.tokens.count)
        }
        return nil
    }

    /// The first error lies behind a bracket that is still open: more text may well give it a sense.
    private var endsInOpenBracket: Bool {
        guard let open = stream.firstOpen, let error = diagnostics.first(where: { $0.severity == .error }), !isTooDeep else { return false }
        return error.span.start >= token(at: open).start
    }

    /// The lexer's and the parser's messages in source order, without the parser's complaints about what a lexical
    /// error on the same line left behind.
    private func mergedDiagnostics() -> [Diagnostic] {
        let lexical = lexed.diagnostics
        if lexical.isEmpty { return diagnostics.sorted { $0.span.start < $1.span.start } }
        let errors = lexical.filter { $0.severity == .error }
        let kept = diagnostics.filter { own in
            !errors.contains { $0.span.start <= max(own.span.start, own.span.end) && source.position(of: $0.span.end).line == source.position(of: own.span.start).line }
        }
        let unfinishedAtEnd = lexed.isUnfinished
        let own = unfinishedAtEnd ? kept.filter { Int($0.span.start) < source.bytes.count } : kept
        return (lexical + own).sorted { $0.span.start < $1.span.start }
    }
}

/// What an expression may contain at this place.
struct ExpressionContext {
    /// In the head of a statement: `{` begins its body, not a closure.
    var isBasic = false
    var pattern = PatternMode.none
}

/// Whether the expression being read is a pattern.
enum PatternMode {
    case none
    /// After `case` or `catch`.
    case matching
    /// Below `let` or `var`: identifiers are new variables.
    case binding
}

/// What kind of thing the declaration being read stands in.
enum DeclarationContext: Equatable {
    case file
    case function
    case member(NominalDeclaration.Kind)
    case `extension`

    var isMember: Bool {
        switch self {
        case .member, .extension: return true
        case .file, .function: return false
        }
    }
}
