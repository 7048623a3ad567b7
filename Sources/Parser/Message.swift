import Lexer

/// What the parser has to say: swiftc's name for the message (with `-` for `_`), and swiftc's words.
///
/// The one table of the parser's messages. Computed properties: nothing is set up before the first error.
struct Message {
    let id: String
    let text: String

    init(_ id: String, _ text: String) {
        self.id = id
        self.text = text
    }
}

// MARK: Where they stand

extension Message {
    /// Something that the line before should have had: swiftc's messages marked `PointsToFirstBadToken`.
    static func isMissing(_ id: String) -> Bool {
        id.hasPrefix("expected-lbrace-") || id.hasPrefix("expected-condition-") || id.hasPrefix("avail-query-") || missing.contains(id)
    }

    private static let missing: Set<String> = [
        "expected-arrow-subscript", "expected-case-colon", "expected-case-where-expr", "expected-catch-where-expr", "expected-dictionary-value-type",
        "expected-element-type", "expected-else-after-guard", "expected-equal-in-typealias", "expected-expr-conditional-var", "expected-expr-repeat-while",
        "expected-expr-return", "expected-expr-throw", "expected-foreach-lbrace", "expected-foreach-where-expr", "expected-generics-parameter-name",
        "expected-identifier-in-dotted-type", "expected-init-value", "expected-lparen-initializer", "expected-lparen-subscript", "expected-member-name",
        "expected-operator-name-after-operator", "expected-parameter-name", "expected-parameter-type", "expected-pattern", "expected-rangle-generic-arg-list",
        "expected-rangle-generics-param", "expected-rparen-parameter", "expected-rsquare-array-expr", "expected-separator", "expected-switch-expr",
        "expected-type", "expected-type-function-result", "expected-type-in-typealias", "expected-type-subscript", "expected-while-after-repeat-body",
        "func-decl-without-paren", "incomplete-conditional-compilation-directive", "super-not-followed-by-member",
    ]
}

// MARK: With a part that varies

extension Message {
    static func structureOverflow(_ limit: Int) -> Message { Message("structure-overflow", "nesting is too deep; at most \(limit) levels are allowed") }
    static func attrExpectedRparen(_ name: Name) -> Message { Message("attr-expected-rparen", "expected ')' in '\(name)' attribute") }

    static func expectedCondition(of statement: String) -> Message {
        let kinds = statement == "guard" ? "var, let or case" : "var, or let"
        return Message("expected-condition-\(statement)", "expected expression, \(kinds) in '\(statement)' condition")
    }

    static func wrongConditionCaseLocation(_ binding: String) -> Message {
        Message("wrong-condition-case-location", "pattern matching binding is spelled with 'case \(binding)', not '\(binding) case'")
    }

    static func caseOutsideOfSwitch(_ label: String) -> Message {
        Message("case-outside-of-switch", "'\(label)' label can only appear inside a 'switch' statement")
    }

    static func expectedCaseColon(_ label: String) -> Message { Message("expected-case-colon", "expected ':' after '\(label)'") }

    static func caseStmtWithoutBody(_ label: String) -> Message {
        Message("case-stmt-without-body", "'\(label)' label in a 'switch' must have at least one executable statement")
    }

    static func keywordCantBeIdentifier(_ keyword: String) -> Message {
        Message("keyword-cant-be-identifier", "keyword '\(keyword)' cannot be used as an identifier here")
    }

    static func repeatedIdentifier(_ kind: String) -> Message {
        Message("repeated-identifier", "found an unexpected second identifier in \(kind) declaration; is there an accidental break?")
    }

    static func numberCantStartDeclName(_ kind: String) -> Message {
        Message("number-cant-start-decl-name", "\(kind) name can only start with a letter or underscore, not a number")
    }

    static func dollarIdentifierDecl(_ name: Name) -> Message {
        Message("dollar-identifier-decl", "cannot declare entity named '\(name)'; the '$' prefix is reserved for implicitly-synthesized declarations")
    }

    static func expectedIdentifierInDecl(_ kind: String) -> Message { Message("expected-identifier-in-decl", "expected identifier in \(kind) declaration") }
    static func staticFuncDeclGlobalScope(_ word: Name) -> Message { Message("static-func-decl-global-scope", "\(word) methods may only be declared on a type") }
    static func staticVarDeclGlobalScope(_ word: Name) -> Message { Message("static-var-decl-global-scope", "\(word) properties may only be declared on a type") }
    static var protocolMethodWithBody: Message { Message("protocol-method-with-body", "protocol methods must not have bodies") }
    static var protocolInitWithBody: Message { Message("protocol-init-with-body", "protocol initializers must not have bodies") }

    static func identifierWithinOperatorName(_ name: Name) -> Message {
        Message("identifier-within-operator-name", "'\(name)' is considered an identifier and must not appear within an operator name")
    }

    static func unknownPrecedencegroupAttribute(_ name: Name) -> Message {
        Message("unknown-precedencegroup-attribute", "'\(name)' is not a valid precedence group attribute")
    }

    static func poundDiagnosticExpectedParens(_ word: String) -> Message { Message("pound-diagnostic-expected-parens", "#\(word) directive requires parentheses") }
    static func poundDiagnosticExpectedString(_ word: String) -> Message { Message("pound-diagnostic-expected-string", "expected string literal in #\(word) directive") }
    static func poundDiagnosticExpected(_ word: String) -> Message { Message("pound-diagnostic-expected", "expected ')' in #\(word) directive") }

    static func poundDiagnosticInterpolation(_ word: String) -> Message {
        Message("pound-diagnostic-interpolation", "string interpolation is not allowed in #\(word) directives")
    }

    static func specialConditionOutsideIfStmtGuard(_ word: String) -> Message {
        Message("special-condition-outside-if-stmt-guard", "#\(word) may only be used as condition of an 'if', 'guard' or 'while' statement")
    }

    static func expectedGenericsTypeRestriction(_ name: Name) -> Message {
        Message("expected-generics-type-restriction", "expected a class type or protocol-constrained type restricting '\(name)'")
    }

    static func expectedLbrace(of context: DeclarationContext) -> Message {
        guard case .member(let kind) = context else { return Message("expected-lbrace-extension", "expected '{' in extension") }
        return Message("expected-lbrace-\(kind.rawValue)", "expected '{' in \(kind == .protocol ? "protocol type" : kind.rawValue)")
    }

    static func expectedRbrace(of context: DeclarationContext) -> Message {
        guard case .member(let kind) = context else { return Message("expected-rbrace-extension", "expected '}' at end of extension") }
        return Message("expected-rbrace-\(kind.rawValue)", "expected '}' \(kind == .enum ? "at end of" : "in") \(kind.rawValue)")
    }

    static func parameterLetVarAsAttr(_ word: String) -> Message {
        Message("parameter-let-var-as-attr", "'\(word)' in this position is interpreted as an argument label")
    }

    static func anonClosureArgInClosureWithArgs(parameter: Name?) -> Message {
        let text = "anonymous closure arguments cannot be used inside a closure that has explicit arguments"
        guard let parameter else { return Message("anon-closure-arg-in-closure-with-args", text) }
        return Message("anon-closure-arg-in-closure-with-args-typo", text + "; did you mean '\(parameter)'?")
    }

    static func invalidFloatLiteralMissingLeadingZero(_ digits: String) -> Message {
        Message("invalid-float-literal-missing-leading-zero", "'.\(digits)' is not a valid floating point literal; it must be written '0.\(digits)'")
    }

    static func functionTypeArgumentLabel(_ label: String) -> Message {
        Message("function-type-argument-label", "function types cannot have argument labels; use '_' before '\(label)'")
    }

    static func asyncAfterThrows(_ word: String) -> Message { Message("async-after-throws", "'\(word)' must precede 'throws'") }
    static func duplicateEffectsSpecifier(_ word: String) -> Message { Message("duplicate-effects-specifier", "'\(word)' has already been specified") }
    static func varPatternInVar(_ word: String) -> Message { Message("var-pattern-in-var", "'\(word)' cannot appear nested inside another 'var' or 'let' pattern") }
    static func duplicateAccessor(_ kind: String) -> Message { Message("duplicate-accessor", "variable already has a \(kind)") }
    static func expectedLbraceAccessor(_ kind: String) -> Message { Message("expected-lbrace-accessor", "expected '{' to start \(kind) definition") }
    static func expectedAccessorParameterName(_ kind: String) -> Message { Message("expected-accessor-parameter-name", "expected \(kind) parameter name") }
    static func expectedRparenAccessorName(_ kind: String) -> Message { Message("expected-rparen-set-name", "expected ')' after \(kind) parameter name") }
}

// MARK: Fixed

extension Message {
    static var stringLiteralNoAtsign: Message { Message("string-literal-no-atsign", "string literals in Swift are not preceded by an '@' sign") }
    static var expectedAttributeName: Message { Message("expected-attribute-name", "expected an attribute name") }
    static var closureTypesWithoutParentheses: Message { Message("closure-types-without-parentheses", "cannot use type annotations without parentheses around the closure parameters") }
    static var expectedClosureIn: Message { Message("expected-closure-in", "expected 'in' after the closure signature") }
    static var expectedCaptureSpecifierName: Message { Message("expected-capture-specifier-name", "expected name of in closure capture list") }
    static var cannotCaptureFields: Message { Message("cannot-capture-fields", "fields may only be captured by assigning to a specific name") }
    static var expectedCaptureListEndRsquare: Message { Message("expected-capture-list-end-rsquare", "expected ']' at end of capture list") }
    static var expectedInitCaptureSpecifier: Message { Message("expected-init-capture-specifier", "expected initializer for closure capture specifier") }
    static var anonClosureTupleParamDestructuring: Message { Message("anon-closure-tuple-param-destructuring", "closure tuple parameter does not support destructuring") }
    static var expectedClosureParameterName: Message { Message("expected-closure-parameter-name", "expected the name of a closure parameter") }
    static var parameterOperatorKeywordArgument: Message { Message("parameter-operator-keyword-argument", "closure cannot have keyword arguments") }
    static var noDefaultArgClosure: Message { Message("no-default-arg-closure", "default arguments are not allowed in closures") }
    static var expectedRparenParameter: Message { Message("expected-rparen-parameter", "expected ')' in parameter") }
    static var expectedClosureResultType: Message { Message("expected-closure-result-type", "expected closure result type after '->'") }
    static var expectedClosureRbrace: Message { Message("expected-closure-rbrace", "expected '}' at end of closure") }
    static var missingConditionAfterIf: Message { Message("missing-condition-after-if", "missing condition in 'if' statement") }
    static var missingConditionAfterGuard: Message { Message("missing-condition-after-guard", "missing condition in 'guard' statement") }
    static var missingConditionAfterWhile: Message { Message("missing-condition-after-while", "missing condition in 'while' statement") }
    static var unexpectedElseAfterIf: Message { Message("unexpected-else-after-if", "unexpected 'else' immediately following 'if' condition") }
    static var expectedLbraceAfterIf: Message { Message("expected-lbrace-after-if", "expected '{' after 'if' condition") }
    static var expectedLbraceOrIfAfterElse: Message { Message("expected-lbrace-or-if-after-else", "expected '{' or 'if' after 'else'") }
    static var expectedExprConditional: Message { Message("expected-expr-conditional", "expected expression in conditional") }
    static var conditionalVarInitializerRequired: Message { Message("conditional-var-initializer-required", "variable binding in a condition requires an initializer") }
    static var availQueryExpectedCondition: Message { Message("avail-query-expected-condition", "expected availability condition") }
    static var conditionalVarValidIdentifiersOnly: Message { Message("conditional-var-valid-identifiers-only", "unwrap condition requires a valid identifier") }
    static var expectedExprConditionalVar: Message { Message("expected-expr-conditional-var", "expected expression after '=' in conditional binding") }
    static var expectedSwitchExpr: Message { Message("expected-switch-expr", "expected expression in 'switch' statement") }
    static var expectedLbraceAfterSwitch: Message { Message("expected-lbrace-after-switch", "expected '{' after 'switch' subject expression") }
    static var expectedRbraceSwitch: Message { Message("expected-rbrace-switch", "expected '}' at end of 'switch' statement") }
    static var caseAfterDefault: Message { Message("case-after-default", "additional 'case' blocks cannot appear after the 'default' block of a 'switch'") }
    static var stmtInSwitchNotCoveredByCase: Message { Message("stmt-in-switch-not-covered-by-case", "all statements inside a switch must be covered by a 'case' or 'default'") }
    static var defaultWithWhere: Message { Message("default-with-where", "'default' cannot be used with a 'where' guard expression") }
    static var expectedCaseWhereExpr: Message { Message("expected-case-where-expr", "expected expression for 'where' guard of 'case'") }
    static var extraCaseKeyword: Message { Message("extra-case-keyword", "extraneous 'case' keyword in pattern") }
    static var expectedDecl: Message { Message("expected-decl", "expected declaration") }
    static var funcDeclWithoutParen: Message { Message("func-decl-without-paren", "expected '(' in argument list of function declaration") }
    static var funcDeclExpectedArrow: Message { Message("func-decl-expected-arrow", "expected '->' after function parameter tuple") }
    static var funcDeclWithoutBrace: Message { Message("func-decl-without-brace", "expected '{' in body of function declaration") }
    static var initializerDeclWrongScope: Message { Message("initializer-decl-wrong-scope", "initializers may only be declared within a type") }
    static var initializerHasName: Message { Message("initializer-has-name", "initializers cannot have a name") }
    static var expectedLparenInitializer: Message { Message("expected-lparen-initializer", "expected '(' for initializer parameters") }
    static var initializerResultType: Message { Message("initializer-result-type", "initializers cannot have a result type") }
    static var destructorDeclOutsideClassOrNoncopyable: Message { Message("destructor-decl-outside-class-or-noncopyable", "deinitializers may only be declared within a class, actor, or noncopyable type") }
    static var destructorHasName: Message { Message("destructor-has-name", "deinitializers cannot have a name") }
    static var destructorParams: Message { Message("destructor-params", "no parameter clause allowed on deinitializer") }
    static var expectedLbraceDestructor: Message { Message("expected-lbrace-destructor", "expected '{' for deinitializer") }
    static var declInnerScope: Message { Message("decl-inner-scope", "declaration is only valid at file scope") }
    static var expectedImportIdentifier: Message { Message("expected-identifier-in-decl", "expected identifier in import declaration") }
    static var expectedEqualInTypealias: Message { Message("expected-equal-in-typealias", "expected '=' in type alias declaration") }
    static var expectedTypeInTypealias: Message { Message("expected-type-in-typealias", "expected type in type alias declaration") }
    static var expectedTypeInAssociatedtype: Message { Message("expected-type-in-associatedtype", "expected type in associated type declaration") }
    static var associatedtypeOutsideProtocol: Message { Message("associatedtype-outside-protocol", "associated types can only be defined in a protocol; define a type or introduce a 'typealias' to satisfy an associated type requirement") }
    static var associatedTypeGenericParameterList: Message { Message("associated-type-generic-parameter-list", "associated types must not have a generic parameter list") }
    static var operatorDeclInnerScope: Message { Message("operator-decl-inner-scope", "'operator' may only be declared at file scope") }
    static var expectedOperatorNameAfterOperator: Message { Message("expected-operator-name-after-operator", "expected operator name in operator declaration") }
    static var precedencegroupNotInfix: Message { Message("precedencegroup-not-infix", "only infix operators may declare a precedence") }
    static var operatorDeclExpectedPrecedencegroup: Message { Message("operator-decl-expected-precedencegroup", "expected precedence group name after ':' in operator declaration") }
    static var operatorDeclNoFixity: Message { Message("operator-decl-no-fixity", "operator must be declared as 'prefix', 'postfix', or 'infix'") }
    static var deprecatedOperatorBodyUseGroup: Message { Message("deprecated-operator-body-use-group", "operator should no longer be declared with body; use a precedence group instead") }
    static var expectedPrecedencegroupLbrace: Message { Message("expected-precedencegroup-lbrace", "expected '{' after name of precedence group") }
    static var expectedPrecedencegroupName: Message { Message("expected-precedencegroup-name", "expected identifier after 'precedencegroup'") }
    static var expectedPrecedencegroupAttribute: Message { Message("expected-precedencegroup-attribute", "expected operator attribute identifier in precedence group body") }
    static var expectedPrecedencegroupAttributeColon: Message { Message("expected-precedencegroup-attribute-colon", "expected colon after attribute name in precedence group") }
    static var expectedPrecedencegroupAssociativity: Message { Message("expected-precedencegroup-associativity", "expected 'none', 'left', or 'right' after 'associativity'") }
    static var expectedPrecedencegroupAssignment: Message { Message("expected-precedencegroup-assignment", "expected 'true' or 'false' after 'assignment'") }
    static var unexpectedConditionalCompilationBlockTerminator: Message { Message("unexpected-conditional-compilation-block-terminator", "unexpected conditional compilation block terminator") }
    static var unexpectedIfFollowingElseCompilationDirective: Message { Message("unexpected-if-following-else-compilation-directive", "unexpected 'if' keyword following '#else' conditional compilation directive; did you mean '#elseif'?") }
    static var expectedCloseAfterElseDirective: Message { Message("expected-close-after-else-directive", "further conditions after #else are unreachable") }
    static var unexpectedRbraceInConditionalCompilationBlock: Message { Message("unexpected-rbrace-in-conditional-compilation-block", "unexpected '}' in conditional compilation block") }
    static var ifconfigUnexpectedtoken: Message { Message("ifconfig-unexpectedtoken", "unexpected tokens in '#if' body") }
    static var expectedCloseToIfDirective: Message { Message("expected-close-to-if-directive", "expected #else or #endif at end of conditional compilation block") }
    static var extraTokensConditionalCompilationDirective: Message { Message("extra-tokens-conditional-compilation-directive", "extra tokens following conditional compilation directive") }
    static var incompleteConditionalCompilationDirective: Message { Message("incomplete-conditional-compilation-directive", "incomplete condition in conditional compilation directive") }
    static var unsupportedConditionalCompilationExpressionType: Message { Message("unsupported-conditional-compilation-expression-type", "invalid conditional compilation expression") }
    static var expectedRparenExprList: Message { Message("expected-rparen-expr-list", "expected ')' in expression list") }
    static var expectedRsquareExprList: Message { Message("expected-rsquare-expr-list", "expected ']' in expression list") }
    static var macroExpansionExprExpectedMacroIdentifier: Message { Message("macro-expansion-expr-expected-macro-identifier", "expected a macro identifier for a pound literal expression") }
    static var expectedColonAfterTernaryQuestion: Message { Message("expected-colon-after-ternary-question", "expected ':' after '? ...' in ternary expression") }
    static var expectedExprAfterTernaryQuestion: Message { Message("expected-expr-after-ternary-question", "expected expression after '?' in ternary expression") }
    static var expectedExprAfterTernaryColon: Message { Message("expected-expr-after-ternary-colon", "expected expression after '? ... :' in ternary expression") }
    static var expectedExprAssignment: Message { Message("expected-expr-assignment", "expected expression in assignment") }
    static var expectedTypeBeforeArrow: Message { Message("expected-type-before-arrow", "expected type before '->'") }
    static var awaitBeforeTry: Message { Message("await-before-try", "'try' must precede 'await'") }
    static var expectedAwaitNotAsync: Message { Message("expected-await-not-async", "found 'async' in expression; did you mean 'await'?") }
    static var expectedExprAfterUnaryOperator: Message { Message("expected-expr-after-unary-operator", "expected expression after unary operator") }
    static var expectedExprAfterOperator: Message { Message("expected-expr-after-operator", "expected expression after operator") }
    static var expectedExprAfterAwait: Message { Message("expected-expr-after-await", "expected expression after 'await'") }
    static var expectedExprAfterEach: Message { Message("expected-expr-after-each", "expected expression after 'each'") }
    static var expectedExprAfterRepeat: Message { Message("expected-expr-after-repeat", "expected expression after 'repeat'") }
    static var expectedPrefixOperator: Message { Message("expected-prefix-operator", "unary operator cannot be separated from its operand") }
    static var invalidPostfixOperator: Message { Message("invalid-postfix-operator", "operator with postfix spacing cannot start a subexpression") }
    static var expectedRangleGenericArgList: Message { Message("expected-rangle-generic-arg-list", "expected '>' to complete generic argument list") }
    static var expectedGenericsParameterName: Message { Message("expected-generics-parameter-name", "expected an identifier to name generic parameter") }
    static var expectedRangleGenericsParam: Message { Message("expected-rangle-generics-param", "expected '>' to complete generic parameter list") }
    static var expectedRequirementDelim: Message { Message("expected-requirement-delim", "expected ':' or '==' to indicate a conformance or same-type requirement") }
    static var expectedColonClass: Message { Message("expected-colon-class", "expected ':' to begin inheritance clause") }
    static var expectedVarInProperty: Message { Message("expected-keyword-in-decl", "expected 'var' keyword in property declaration") }
    static var declarationSameLineWithoutSemi: Message { Message("declaration-same-line-without-semi", "consecutive declarations on a line must be separated by ';'") }
    static var disallowedEnumElement: Message { Message("disallowed-enum-element", "enum 'case' is not allowed outside of an enum") }
    static var enumCaseDotPrefix: Message { Message("enum-case-dot-prefix", "extraneous '.' in enum 'case' declaration") }
    static var expectedIdentifierInCase: Message { Message("expected-identifier-in-decl", "expected identifier in enum 'case' declaration") }
    static var expectedIdentifierAfterCaseComma: Message { Message("expected-identifier-after-case-comma", "expected identifier after comma in enum 'case' declaration") }
    static var enumElementEmptyArglist: Message { Message("enum-element-empty-arglist", "enum element with associated values must have at least one associated value") }
    static var expectedExprEnumCaseRawValue: Message { Message("expected-expr-enum-case-raw-value", "expected expression after '=' in 'case'") }
    static var expectedSeparator: Message { Message("expected-separator", "expected ',' separator") }
    static var unexpectedSeparator: Message { Message("unexpected-separator", "unexpected ',' separator") }
    static var expectedRparenTupleTypeList: Message { Message("expected-rparen-tuple-type-list", "expected ')' at end of tuple list") }
    static var parameterSpecifierAsAttrDisallowed: Message { Message("parameter-specifier-as-attr-disallowed", "'inout' before a parameter name is not allowed, place it before the parameter type instead") }
    static var parameterUnnamed: Message { Message("parameter-unnamed", "unnamed parameters must be written with the empty name '_'") }
    static var expectedParameterName: Message { Message("expected-parameter-name", "expected parameter name followed by ':'") }
    static var expectedParameterColon: Message { Message("expected-parameter-colon", "expected ':' following argument label and parameter name") }
    static var expectedParameterType: Message { Message("expected-parameter-type", "expected parameter type following ':'") }
    static var expectedAssignmentInsteadOfComparisonOperator: Message { Message("expected-assignment-instead-of-comparison-operator", "expected '=' instead of '==' to assign default value for parameter") }
    static var protocolMethodArgumentInit: Message { Message("protocol-method-argument-init", "default argument not permitted in a protocol method") }
    static var expectedInitValue: Message { Message("expected-init-value", "expected initial value after '='") }
    static var expectedPattern: Message { Message("expected-pattern", "expected pattern") }
    static var expectedRparenTuplePatternList: Message { Message("expected-rparen-tuple-pattern-list", "expected ')' at end of tuple pattern") }
    static var extraWhitespacePeriod: Message { Message("extra-whitespace-period", "extraneous whitespace after '.' is not permitted") }
    static var expectedMemberName: Message { Message("expected-member-name", "expected member name following '.'") }
    static var expectedLabelBeforeColon: Message { Message("expected-label-before-colon", "expected argument label before colon") }
    static var expectedExprInExprList: Message { Message("expected-expr-in-expr-list", "expected expression in list of expressions") }
    static var expectedExprInCollectionLiteral: Message { Message("expected-expr-in-collection-literal", "expected expression in container literal") }
    static var superNotFollowedByMember: Message { Message("super-not-followed-by-member", "expected '.' or '[' after 'super'") }
    static var anonClosureArgNotInClosure: Message { Message("anon-closure-arg-not-in-closure", "anonymous closure argument not contained in a closure") }
    static var dollarNumericTooLarge: Message { Message("dollar-numeric-too-large", "numeric value following '$' is too large") }
    static var expectedIdentifierAfterDotExpr: Message { Message("expected-identifier-after-dot-expr", "expected identifier after '.' expression") }
    static var expectedColonInDictionaryLiteral: Message { Message("expected-colon-in-dictionary-literal", "expected ':' in dictionary literal") }
    static var expectedKeyInDictionaryLiteral: Message { Message("expected-key-in-dictionary-literal", "expected key expression in dictionary literal") }
    static var expectedValueInDictionaryLiteral: Message { Message("expected-value-in-dictionary-literal", "expected value in dictionary literal") }
    static var expectedRsquareArrayExpr: Message { Message("expected-rsquare-array-expr", "expected ']' in container literal expression") }
    static var expectedExpr: Message { Message("expected-expr", "expected expression") }
    static var stringInterpolationExtra: Message { Message("string-interpolation-extra", "extra tokens after interpolated string expression") }
    static var exprKeypathExpectedExpr: Message { Message("expr-keypath-expected-expr", "expected expression path in Swift key path") }
    static var illegalSemiStmt: Message { Message("illegal-semi-stmt", "';' statements are not allowed") }
    static var doCatchNotTryCatch: Message { Message("docatch-not-trycatch", "the 'do' keyword is used to specify a 'catch' region") }
    static var asyncFuncModifier: Message { Message("async-func-modifier", "'async' must be written after the parameter list of a function") }
    static var statementSameLineWithoutSemi: Message { Message("statement-same-line-without-semi", "consecutive statements on a line must be separated by ';'") }
    static var statementBeginsWithClosure: Message { Message("statement-begins-with-closure", "top-level statement cannot begin with a closure expression") }
    static var expectedStmt: Message { Message("expected-stmt", "expected statement") }
    static var expectedLbrace: Message { Message("expected-lbrace", "expected '{'") }
    static var labeledBlockNeedsDo: Message { Message("labeled-block-needs-do", "labeled block needs 'do'") }
    static var invalidLabelOnStmt: Message { Message("invalid-label-on-stmt", "labels are only valid on loops, if, and switch statements") }
    static var expectedElseAfterGuard: Message { Message("expected-else-after-guard", "expected 'else' after 'guard' condition") }
    static var expectedLbraceAfterGuard: Message { Message("expected-lbrace-after-guard", "expected '{' after 'guard' else") }
    static var expectedLbraceAfterWhile: Message { Message("expected-lbrace-after-while", "expected '{' after 'while' condition") }
    static var expectedLbraceAfterRepeat: Message { Message("expected-lbrace-after-repeat", "expected '{' after 'repeat'") }
    static var expectedExprRepeatWhile: Message { Message("expected-expr-repeat-while", "expected expression in 'repeat-while' condition") }
    static var expectedWhileAfterRepeatBody: Message { Message("expected-while-after-repeat-body", "expected 'while' after body of 'repeat' statement") }
    static var cStyleForStmtRemoved: Message { Message("c-style-for-stmt-removed", "C-style for statement was removed in Swift 3") }
    static var expectedForeachIn: Message { Message("expected-foreach-in", "expected 'in' after for-each pattern") }
    static var expectedForeachContainer: Message { Message("expected-foreach-container", "expected Sequence expression for for-each loop") }
    static var expectedForeachWhereExpr: Message { Message("expected-foreach-where-expr", "expected expression in 'where' guard of 'for/in'") }
    static var expectedForeachLbrace: Message { Message("expected-foreach-lbrace", "expected '{' to start the body of for-each loop") }
    static var expectedLbraceAfterDo: Message { Message("expected-lbrace-after-do", "expected '{' after 'do'") }
    static var doWhileNowRepeatWhile: Message { Message("do-while-now-repeat-while", "'do-while' statement is not allowed") }
    static var expectedCatchWhereExpr: Message { Message("expected-catch-where-expr", "expected expression for 'where' guard of 'catch'") }
    static var expectedLbraceAfterCatch: Message { Message("expected-lbrace-after-catch", "expected '{' after 'catch' pattern") }
    static var expectedExprThrow: Message { Message("expected-expr-throw", "expected expression in 'throw' statement") }
    static var expectedLbraceAfterDefer: Message { Message("expected-lbrace-after-defer", "expected '{' after 'defer'") }
    static var expectedRbraceInBraceStmt: Message { Message("expected-rbrace-in-brace-stmt", "expected '}' at end of brace statement") }
    static var rethrowingFunctionType: Message { Message("rethrowing-function-type", "only function declarations may be marked 'rethrows'; did you mean 'throws'?") }
    static var genericNonFunctionParameter: Message { Message("generic-non-function-parameter", "single argument function types require parentheses") }
    static var awaitInFunctionType: Message { Message("await-in-function-type", "expected async specifier; did you mean 'async'?") }
    static var throwInFunctionType: Message { Message("throw-in-function-type", "expected throwing specifier; did you mean 'throws'?") }
    static var expectedIdentifierInDottedType: Message { Message("expected-identifier-in-dotted-type", "expected identifier in dotted type") }
    static var newArraySyntax: Message { Message("new-array-syntax", "array types are now written with the brackets around the element type") }
    static var tupleTypeMultipleLabels: Message { Message("tuple-type-multiple-labels", "tuple element cannot have two labels") }
    static var tupleTypeInit: Message { Message("tuple-type-init", "default argument not permitted in a tuple type") }
    static var expectedRsquareInlineArray: Message { Message("expected-rsquare-inline-array", "expected ']' in inline array type") }
    static var expectedRbracketDictionaryType: Message { Message("expected-rbracket-dictionary-type", "expected ']' in dictionary type") }
    static var expectedRbracketArrayType: Message { Message("expected-rbracket-array-type", "expected ']' in array type") }
    static var expectedElementType: Message { Message("expected-element-type", "expected element type") }
    static var expectedDictionaryValueType: Message { Message("expected-dictionary-value-type", "expected dictionary value type") }
    static var expectedType: Message { Message("expected-type", "expected type") }
    static var expectedTypeFunctionResult: Message { Message("expected-type-function-result", "expected type for function result") }
    static var expectedTypeAfterIs: Message { Message("expected-type-after-is", "expected type after 'is'") }
    static var expectedTypeAfterAs: Message { Message("expected-type-after-as", "expected type after 'as'") }
    static var expectedTypeSubscript: Message { Message("expected-type-subscript", "expected subscripting element type") }
    static var extensionTypeExpected: Message { Message("extension-type-expected", "expected type name in extension declaration") }
    static var initializerAsTypedPattern: Message { Message("initializer-as-typed-pattern", "unexpected initializer in pattern; did you mean to use '='?") }
    static var letCannotBeObservingProperty: Message { Message("let-cannot-be-observing-property", "'let' declarations cannot be observing properties") }
    static var letCannotBeComputedProperty: Message { Message("let-cannot-be-computed-property", "'let' declarations cannot be computed properties") }
    static var expectedGetsetInProtocol: Message { Message("expected-getset-in-protocol", "expected get or set in a protocol property") }
    static var expectedRbraceInGetset: Message { Message("expected-rbrace-in-getset", "expected '}' at end of variable get/set clause") }
    static var computedPropertyMissingType: Message { Message("computed-property-missing-type", "computed property must have an explicit type") }
    static var getsetNontrivialPattern: Message { Message("getset-nontrivial-pattern", "getter/setter can only be defined for a single variable") }
    static var missingGetter: Message { Message("missing-getter", "variable with a setter must also have a getter") }
    static var expectedAccessorKw: Message { Message("expected-accessor-kw", "expected 'get', 'set', 'willSet', or 'didSet' keyword to start an accessor definition") }
    static var unexpectedGetsetImplementationInProtocol: Message { Message("unexpected-getset-implementation-in-protocol", "protocol property must not have a default implementation here; use extension instead") }
    static var subscriptDeclWrongScope: Message { Message("subscript-decl-wrong-scope", "'subscript' functions may only be declared within a type") }
    static var subscriptHasName: Message { Message("subscript-has-name", "subscripts cannot have a name") }
    static var expectedLparenSubscript: Message { Message("expected-lparen-subscript", "expected '(' for subscript parameters") }
    static var expectedArrowSubscript: Message { Message("expected-arrow-subscript", "expected '->' for subscript element type") }
    static var expectedLbraceSubscriptProtocol: Message { Message("expected-lbrace-subscript-protocol", "subscript in protocol must have explicit { get } or { get set } specifier") }
    static var expectedLbraceSubscript: Message { Message("expected-lbrace-subscript", "expected '{' in subscript to specify getter and setter implementation") }
    static var extraRbrace: Message { Message("extra-rbrace", "extraneous '}' at top level") }
}
